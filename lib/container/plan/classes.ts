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
import { child, type Pointer } from "../../pointer.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

/** A kind of classes. */
interface Kind {
  /** What the keys of its annotations start with. */
  readonly key: "blockio" | "rdt";
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
  key: "blockio",
  code: "blockio-class",
  what: "blockio",
  name: "blockIOClassFromAnnotations",
  path: "/linux/resources/blockIO",
  file: "blockio_config_file",
  ignore: "ignore_blockio_not_enabled_errors",
};

const RDT: Kind = {
  key: "rdt",
  code: "rdt-class",
  what: "RDT",
  name: "rdtClassFromAnnotations",
  path: "/linux/intelRdt",
  file: "rdt_config_file",
  ignore: "ignore_rdt_not_enabled_errors",
};

/** A class, and the annotation that asks for it. */
interface Asked {
  readonly cls: string;
  readonly input: Pointer;
}

/** The class that annotations ask for: the first that is there counts, even if it is empty. */
function classFromAnnotations({ key }: Kind, { container }: ContainerRequest): Asked | undefined {
  const { config, sandboxConfig, sandboxConfigPath } = container;
  if (config.annotations === undefined && sandboxConfig.annotations === undefined) return undefined;
  const prefix = `${key}.resources.beta.kubernetes.io`;
  const places = [
    [config.annotations, `${CONFIG}/annotations`, `io.kubernetes.cri.${key}-class`],
    [
      sandboxConfig.annotations,
      `${sandboxConfigPath}/annotations`,
      `${prefix}/container.${config.metadata?.name ?? ""}`,
    ],
    [sandboxConfig.annotations, `${sandboxConfigPath}/annotations`, `${prefix}/pod`],
  ] as const;
  for (const [annotations = {}, at, name] of places) {
    if (Object.hasOwn(annotations, name)) return { cls: annotations[name]!, input: child(at, name) };
  }
  return undefined;
}

/** Whether the node has classes at all: the daemon goes on without a file that it cannot read. */
function isEnabled(kind: Kind, { daemon, hostFiles }: ContainerRequest): boolean {
  const file = daemon[kind.file];
  return file !== "" && hostFiles.find(file).kind !== "failure";
}

function decide(steps: Steps, request: ContainerRequest, chosen: Chosen, kind: Kind): void {
  const { behaviors, container, daemon } = request;
  const asked = classFromAnnotations(kind, request);
  if (asked === undefined || (kind === BLOCKIO && asked.cls === "")) return;
  const { cls, input } = asked;
  if (isEnabled(kind, request)) {
    throw new CriSpecError("not-modelled", `Cannot tell what the ${kind.what} class ${JSON.stringify(cls)} gives`, {
      path: input,
      hint: `remove the annotation, or ${kind.file} from config.toml`,
    });
  }
  const setting = daemon.setting(kind.ignore);
  if (daemon[kind.ignore]) {
    steps.omit(kind.name, kind.path, because(setting.path, `${kind.ignore} is on`, { inputs: [input] }));
    return;
  }
  const quote = (text: string): string => goQuote(text, behaviors.unicode);
  const name = container.config.metadata?.name ?? "";
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
