/**
 * Classes of block I/O and of RDT, which annotations ask for.
 *
 * Upstream: `blockIOClassFromAnnotations` and `rdtClassFromAnnotations` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/blockio_linux.go and `rdt_linux.go`.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../../error.ts";
import { goQuote } from "../../go/quote.ts";
import { refuse } from "../../decisions/refusals.ts";
import { because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { StringMap } from "../../oci/spec.ts";
import { child, type Pointer } from "../../pointer.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

/** A kind of classes. */
interface Kind {
  /** The key of a container's annotation, that of a pod's, and what a pod's annotation for one container starts with. */
  readonly ofContainer: string;
  readonly ofPod: string;
  readonly ofOne: string;
  readonly code: ErrorCode;
  /** What errors call it. */
  readonly what: "blockio" | "RDT";
  /** The Go identifier of what decides. */
  readonly name: string;
  /** Where the class would show. */
  readonly path: Pointer;
  /** The key of config.toml with the classes' file. */
  readonly file: "blockio_config_file" | "rdt_config_file";
  /** The key of config.toml that has missing classes ignored. */
  readonly ignore: "ignore_blockio_not_enabled_errors" | "ignore_rdt_not_enabled_errors";
}

const BLOCKIO: Kind = {
  ofContainer: "io.kubernetes.cri.blockio-class",
  ofPod: "blockio.resources.beta.kubernetes.io/pod",
  ofOne: "blockio.resources.beta.kubernetes.io/container.",
  code: "blockio-class",
  what: "blockio",
  name: "blockIOClassFromAnnotations",
  path: "/linux/resources/blockIO",
  file: "blockio_config_file",
  ignore: "ignore_blockio_not_enabled_errors",
};

const RDT: Kind = {
  ofContainer: "io.kubernetes.cri.rdt-class",
  ofPod: "rdt.resources.beta.kubernetes.io/pod",
  ofOne: "rdt.resources.beta.kubernetes.io/container.",
  code: "rdt-class",
  what: "RDT",
  name: "rdtClassFromAnnotations",
  path: "/linux/intelRdt",
  file: "rdt_config_file",
  ignore: "ignore_rdt_not_enabled_errors",
};

/** A class, and the annotation that requests it. */
interface RequestedClass {
  readonly cls: string;
  readonly input: Pointer;
}

/** The class that annotations request: the first one applies, even if it is empty. */
function classFromAnnotations(
  { ofContainer, ofPod, ofOne }: Kind,
  { container: { config, sandboxConfig, sandboxConfigPath } }: ContainerRequest,
): RequestedClass | undefined {
  const classOf = (annotations: StringMap, path: Pointer, key: string): RequestedClass | undefined =>
    Object.hasOwn(annotations, key) ? { cls: annotations[key]!, input: child(`${path}/annotations`, key) } : undefined;
  const { annotations: own, metadata } = config;
  const { annotations: pods } = sandboxConfig;
  const first = own && classOf(own, CONFIG, ofContainer);
  if (first !== undefined || pods === undefined) return first;
  return classOf(pods, sandboxConfigPath, `${ofOne}${metadata!.name ?? ""}`) ?? classOf(pods, sandboxConfigPath, ofPod);
}

/** Whether the node has classes at all: the daemon goes on without a file that it cannot read. */
function isEnabled(kind: Kind, { daemon, hostFiles }: ContainerRequest): boolean {
  return hostFiles.find(daemon[kind.file]).kind !== "failure";
}

function decide(steps: Steps, request: ContainerRequest, chosen: Chosen, kind: Kind): void {
  const { behaviors, container, daemon } = request;
  const requested = classFromAnnotations(kind, request);
  if (requested === undefined || (kind === BLOCKIO && requested.cls === "")) return;
  const { cls, input } = requested;
  if (isEnabled(kind, request)) {
    throw new CriSpecError(
      "not-modelled",
      `Cannot determine the effect of the ${kind.what} class ${JSON.stringify(cls)}`,
      {
        path: input,
        hint: `remove the annotation, or ${kind.file} from config.toml`,
      },
    );
  }
  const setting = daemon.setting(kind.ignore);
  if (daemon[kind.ignore]) {
    steps.omit(kind.name, kind.path, because(setting.path, `${kind.ignore} is on`, { inputs: [input] }));
    return;
  }
  const quote = (text: string): string => goQuote(text, behaviors.unicode);
  const name = container.config.metadata!.name ?? "";
  const text = kind === RDT
    ? `failed to set RDT class: RDT not initialized, class ${quote(cls)} not available`
    : `failed to set blockio class: blockio disabled, refusing to set blockio class of container ${quote(name)} to ${
      quote(cls)
    }`;
  refuse(kind.code, `${chosen.flow.spec}${text}`, input);
}

/**
 * Adds what decides the classes.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @throws {CriSpecError} `blockio-class`, `rdt-class`; `not-modelled` for a node that has classes.
 */
export function addClasses(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  if (request.behaviors.has("blockio-class")) {
    steps.decide(BLOCKIO.name, () => decide(steps, request, chosen, BLOCKIO));
  }
  steps.decide(RDT.name, () => decide(steps, request, chosen, RDT));
}
