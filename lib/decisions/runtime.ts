/**
 * The runtime of a sandbox, and the pod annotations that are passed to it.
 *
 * Upstream: `getSandboxRuntime` in https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go and
 * `getPassthroughAnnotations` in `helpers.go`.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import { NAMESPACE_MODE, type PodSandboxConfig } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { match } from "../go/match.ts";
import { goQuote } from "../go/quote.ts";
import { byBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import { type ErrorPrefixes, flowOf } from "./flow.ts";
import { refuse } from "./refusals.ts";
import type { PodRequest } from "../request/pod_request.ts";

const UNTRUSTED_WORKLOAD = "io.kubernetes.cri.untrusted-workload";
const UNTRUSTED = "untrusted";

function isUntrusted(config: PodSandboxConfig): boolean {
  const annotations = config.annotations ?? {};
  return Object.hasOwn(annotations, UNTRUSTED_WORKLOAD) && annotations[UNTRUSTED_WORKLOAD] === "true";
}

function usesHost(config: PodSandboxConfig): boolean {
  const { network, pid, ipc } = config.linux?.security_context?.namespace_options ?? {};
  return [network, pid, ipc].includes(NAMESPACE_MODE.NODE);
}

/** Refuses a runtime whose sandboxes another controller makes, or none: `podsandbox` alone is modelled. */
function modelled(runtime: Runtime): Runtime {
  if (runtime.sandboxer === undefined) return runtime;
  throw new CriSpecError("not-modelled", `Cannot determine what the sandbox controller "${runtime.sandboxer}" does`, {
    path: child(runtime.path, "sandboxer"),
    hint: "use the default sandboxer, podsandbox; cri-spec models no other",
  });
}

/** The parts of a request that select a runtime. */
type RuntimeNode = Pick<PodRequest, "behaviors" | "daemon" | "runtimeHandler">;

/** The pod's config that selects a runtime. */
export interface RuntimeSource {
  /** The config. */
  readonly config: PodSandboxConfig;
  /** Where it stands in the request. */
  readonly at: Pointer;
  /** What errors start with. */
  readonly flow: Pick<ErrorPrefixes, "runtime">;
}

/**
 * Selects the runtime of a pod's sandbox.
 *
 * @param request The request.
 * @returns The runtime's entry in `runtimes`.
 * @throws {CriSpecError} `untrusted-handler`, `untrusted-host-access`, `runtime-handler`; `not-modelled` for a runtime with a
 *   sandbox controller of its own.
 */
export function getSandboxRuntime(request: PodRequest): Runtime {
  return selectRuntime(request, { config: request.config, at: "/config", flow: flowOf(request) });
}

/**
 * Selects the runtime.
 *
 * Upstream: `getSandboxRuntime`.
 *
 * @param node The daemon, and the sandbox's runtime handler.
 * @param source The pod's config.
 * @returns The runtime's entry in `runtimes`.
 * @throws {CriSpecError} `untrusted-handler`, `untrusted-host-access`, `runtime-handler`; `not-modelled` for a runtime with a
 *   sandbox controller of its own.
 */
export function selectRuntime(
  { behaviors, daemon, runtimeHandler }: RuntimeNode,
  { config, at, flow }: RuntimeSource,
): Runtime {
  let handler = runtimeHandler;
  if (isUntrusted(config)) {
    if (handler !== "" && handler !== UNTRUSTED) {
      const text = "untrusted workload with explicit runtime handler is not allowed";
      refuse("untrusted-handler", `${flow.runtime}${text}`, "/runtimeHandler");
    }
    if (usesHost(config)) {
      const path = `${at}/linux/security_context/namespace_options`;
      refuse("untrusted-host-access", `${flow.runtime}untrusted workload with host access is not allowed`, path);
    }
    handler = UNTRUSTED;
  }
  if (handler === "") handler = daemon.default_runtime_name;
  const runtime = daemon.runtimes.get(handler);
  if (runtime !== undefined) return modelled(runtime);
  const text = `no runtime for ${goQuote(handler, behaviors.unicode)} is configured`;
  return refuse("runtime-handler", `${flow.runtime}${text}`, "/runtimeHandler");
}

/** How many comparisons of an annotation with a pattern a pod may need. */
const MOST_MATCHES = 200_000;

/**
 * Selects the annotations that are passed through to the runtime.
 *
 * @param annotations The pod's or the container's annotations.
 * @param patterns The runtime's `pod_annotations` or `container_annotations`, matched by Go's `path.Match` against whole keys.
 * @param path Where the annotations stand. Default: the pod's.
 * @param list The name of the runtime's list, for errors. Default: `pod_annotations`.
 * @returns The selected annotations, sorted by key.
 * @throws {CriSpecError} `too-large` for more annotations and patterns than can be compared in a second.
 */
export function getPassthroughAnnotations(
  annotations: Readonly<Record<string, string>>,
  patterns: readonly string[],
  path: Pointer = "/config/annotations",
  list: "pod_annotations" | "container_annotations" = "pod_annotations",
): readonly (readonly [key: string, value: string])[] {
  if (patterns.length === 0) return [];
  const keys = Object.keys(annotations);
  const unique = [...new Set(patterns)];
  if (keys.length * unique.length > MOST_MATCHES) {
    const what = `${keys.length} annotations with ${unique.length} patterns of ${list}`;
    throw new CriSpecError("too-large", `Cannot compare ${what}: the comparison would take seconds`, { path });
  }
  return keys
    .filter((key) => unique.some((pattern) => match(pattern, key)))
    .sort(byBytes)
    .map((key) => [key, annotations[key]!]);
}

/**
 * Whether a runtime runs a sandbox in a virtual machine.
 *
 * Upstream: `isVMBasedRuntime`.
 *
 * @param type The runtime's `runtime_type`.
 * @returns Whether the type is one of Kata's.
 */
export function isVMBasedRuntime(type: string): boolean {
  return type.includes("io.containerd.kata");
}
