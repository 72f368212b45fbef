/**
 * Pod sandbox configs.
 *
 * @module
 */

import type fc from "fast-check";
import type { PodSandboxConfig } from "../../lib/cri/config.ts";
import { hostileConfig } from "./hostile_config.ts";
import { kubeletConfig } from "./kubelet_config.ts";
import { minimal, type Path, simplerLabel } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { pinned } from "./pin.ts";

const CONTEXT: Path = ["linux", "security_context"];
const USERNS: Path = [...CONTEXT, "namespace_options", "userns_options"];

/** What a kubelet always tells, or never tells in another form. */
const KUBELET_WHOLE: readonly Path[] = [USERNS, ["linux", "resources"]];
const KUBELET_REQUIRED: readonly Path[] = [
  ["metadata"],
  ["metadata", "name"],
  ["metadata", "namespace"],
  ["metadata", "uid"],
  [...CONTEXT, "run_as_user", "value"],
  [...CONTEXT, "run_as_group", "value"],
];

/** The daemon refuses a group without a user. */
function hasUserWithGroup({ linux }: PodSandboxConfig): boolean {
  const { run_as_user, run_as_group } = linux?.security_context ?? {};
  return run_as_group === undefined || run_as_user !== undefined;
}

function kubelet(): fc.Arbitrary<PodSandboxConfig> {
  return minimal(kubeletConfig(), {
    whole: KUBELET_WHOLE,
    required: KUBELET_REQUIRED,
    holds: hasUserWithGroup,
    texts: simplerLabel,
  });
}

/**
 * The `PodSandboxConfig` of a `RunPodSandbox` request, in CRI's spelling.
 *
 * A kubelet's are those of pods that the API server admits. A hostile client's have any namespace mode, mapping, profile and
 * number, keys such as `__proto__`, and texts of any code points. A counterexample shrinks until every part of it is needed;
 * a kubelet's keeps the pod's name, namespace and uid.
 *
 * @param options Who sends it, and what is fixed.
 * @returns Configs.
 *
 * @example A pod on the node's network
 * ```ts
 * import { podSandboxConfig } from "@cri-spec/cri-spec/arbitraries";
 * import { sandboxSpec } from "@cri-spec/cri-spec";
 * import { NAMESPACE_MODE } from "@cri-spec/cri-spec/cri";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * const network = NAMESPACE_MODE.NODE;
 * const pods = podSandboxConfig({
 *   pin: { linux: { security_context: { namespace_options: { network, userns_options: undefined } } } },
 * });
 * fc.assert(fc.property(pods, (config) => {
 *   const spec = sandboxSpec({ release: "1.7.24", config });
 *   assert(!spec.linux?.namespaces?.some(({ type }) => type === "network"));
 * }));
 * ```
 */
export function podSandboxConfig(options: ArbitraryOptions<PodSandboxConfig> = {}): fc.Arbitrary<PodSandboxConfig> {
  const base = options.mode === "hostile" ? minimal(hostileConfig()) : kubelet();
  return pinned(base, options.pin);
}
