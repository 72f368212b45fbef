/**
 * What is settled before the options of a container's spec are put together.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import { selectRuntime } from "../decisions/runtime.ts";
import { refuse, toGRPC } from "../decisions/refusals.ts";
import { CriSpecError } from "../error.ts";
import { goQuote } from "../go/quote.ts";
import { child } from "../pointer.ts";
import type { Steps } from "../plan/steps.ts";
import { HostTree } from "../request/host_tree.ts";
import type { ImageConfig } from "../request/image.ts";
import { parseDockerRef } from "../go/reference.ts";
import type { Change } from "./changes.ts";
import { ContainerFlow } from "./flow.ts";
import { CONTAINER, type ContainerRequest } from "./request.ts";

/** What is settled before the options of a container's spec are put together. */
export interface Chosen {
  /** The selected runtime. */
  readonly runtime: Runtime;
  /** The image's config. */
  readonly image: ImageConfig;
  /** What errors start with. */
  readonly flow: ContainerFlow;
  /** The node's files; mounts add directories to them, which the devices see. */
  readonly files: HostTree;
  /** What is changed on the node for images and mounts, added as it is decided. */
  readonly changes: Change[];
}

const CONFIG = `${CONTAINER}/config`;

/** Finds the sandbox by the id that was sent along, or by its beginning. */
function checkSandbox({ behaviors, container, host, id }: ContainerRequest): void {
  const { sandboxId } = container;
  const path = `${CONTAINER}/sandboxId`;
  const fail = (text: string): never =>
    refuse(
      "sandbox-not-running",
      toGRPC(`failed to find sandbox id ${goQuote(sandboxId, behaviors.unicode)}: ${text}`, behaviors),
      path,
    );
  if (sandboxId === "") fail(behaviors.has("empty-prefix-text") ? "prefix can't be empty" : "Prefix can't be empty");
  if (host.sandboxState === "absent" || !id.startsWith(sandboxId)) fail("not found");
}

function checkRunning({ behaviors, host, id }: ContainerRequest): void {
  if (host.sandboxState === "ready") return;
  const path = "/host/sandboxState";
  if (!behaviors.has("controller-status")) {
    const text = `failed to get sandbox container task: no running task found: task ${id} not found: not found`;
    refuse("sandbox-not-running", toGRPC(text, behaviors), path);
  }
  if (behaviors.has("sandbox-not-running")) {
    refuse("sandbox-not-running", `sandbox container "${id}" is not running`, path);
  }
}

/** Ends what a nil dereference of the daemon ends. */
export function crash(what: string, path: string): never {
  throw new CriSpecError("daemon-crash", `This request crashes this release of containerd: ${what}`, {
    path,
    hint: "containerd panics and is restarted; the container is not created",
  });
}

function checkMetadata({ behaviors, container: { config, sandboxConfig, sandboxConfigPath } }: ContainerRequest): void {
  if (config.metadata === undefined) {
    refuse("missing-metadata", "container config must include metadata", `${CONFIG}/metadata`);
  }
  if (sandboxConfig.metadata !== undefined) return;
  const path = `${sandboxConfigPath}/metadata`;
  if (behaviors.has("sandbox-metadata-check")) {
    refuse("missing-metadata", "pod sandbox config must include metadata", path);
  }
  crash("the pod's config has no metadata, and containerd reads it", path);
}

/** The stop signals that CRI knows. */
const MOST_SIGNAL = 65;

function checkStopSignal({ behaviors, container: { config } }: ContainerRequest): void {
  const signal = config.stop_signal ?? 0;
  if (!behaviors.has("stop-signal") || (signal >= 0 && signal <= MOST_SIGNAL)) return;
  const text = `unknown CRI stop signal ${signal}: invalid argument`;
  refuse("stop-signal", toGRPC(text, behaviors), `${CONFIG}/stop_signal`);
}

/** The name that a container has beside its id, made of those of itself and of its pod. */
function containerName({ config, sandboxConfig }: ContainerRequest["container"]): string {
  const { name = "", attempt = 0 } = config.metadata ?? {};
  const { name: pod = "", namespace = "", uid = "" } = sandboxConfig.metadata ?? {};
  return [name, pod, namespace, uid, attempt].join("_");
}

function checkName({ behaviors, container, host }: ContainerRequest): void {
  // Looking up a text that was just put together takes longer than everything else here.
  if (Object.keys(host.containerNames).length === 0) return;
  const name = containerName(container);
  if (!Object.hasOwn(host.containerNames, name)) return;
  const quoted = goQuote(name, behaviors.unicode);
  const hint = behaviors.has("name-reserved-text") ? "; check if another CreateContainer request is in progress" : "";
  const holder = goQuote(host.containerNames[name]!, behaviors.unicode);
  const text = `failed to reserve container name ${quoted}${hint}: name ${quoted} is reserved for ${holder}`;
  refuse("sandbox-name-reserved", text, `${CONFIG}/metadata/name`);
}

/** A file by the image's name is taken for a checkpoint. */
function checkCheckpoint({ behaviors, container, hostFiles }: ContainerRequest): void {
  const name = container.config.image?.image ?? "";
  if (!behaviors.has("checkpoint-restore") || hostFiles.find(name).kind === "failure") return;
  throw new CriSpecError(
    "not-modelled",
    "Cannot determine the result of restoring a checkpoint: the image's name is a path on the node",
    {
      path: `${CONFIG}/image/image`,
      hint: "use the name of an image, not the path of a file or directory on the node",
    },
  );
}

/**
 * Finds the image's config, or refuses the request as the daemon does that has no image by the name.
 *
 * The empty name is the beginning of every image's id: it is ambiguous on a node with two images or more, which is what a request
 * stands for, for it does not tell which other images there are. On a node with a single image the empty name is that image: give its
 * config as `container.image`.
 */
function findImage({ behaviors, container }: ContainerRequest): ImageConfig {
  const { config, image } = container;
  if (image !== undefined) return image;
  const name = config.image?.image ?? "";
  const isProbed = name !== "" && behaviors.has("checkpoint-restore");
  const probe = isProbed ? "failed to check if this is a checkpoint image: " : "";
  const why = name === "" ? "ambiguous digest string" : "not found";
  const text = `${probe}failed to resolve image ${goQuote(name, behaviors.unicode)}: ${why}`;
  return refuse("container-image", toGRPC(text, behaviors), `${CONFIG}/image/image`);
}

/** Selects the runtime: by the pod's config that was sent along, or, in newer releases, by the one of the sandbox. */
function runtimeOf(request: ContainerRequest): Runtime {
  const { behaviors, config, container: { sandboxConfig, sandboxConfigPath } } = request;
  const flow = { runtime: "failed to get sandbox runtime: " };
  return behaviors.has("runtime-from-stored-config")
    ? selectRuntime(request, { config, at: "/config", flow })
    : selectRuntime(request, { config: sandboxConfig, at: sandboxConfigPath, flow });
}

/**
 * Checks that the container's standard streams can be connected.
 *
 * Upstream: `cio.NewContainerIO`; sandboxes of the controller `podsandbox` have no address for streams.
 *
 * @param chosen What is settled.
 * @throws {CriSpecError} `container-io`.
 */
export function checkIO({ runtime }: Pick<Chosen, "runtime">): void {
  if (runtime.io_type !== "streaming") return;
  const text = "failed to create container io: address can not be empty for io stream";
  refuse(
    "container-io",
    text,
    child(runtime.path, "io_type"),
    "remove io_type from the runtime's table in config.toml",
  );
}

/**
 * What containerd calls the image: its first name, which a request may say.
 *
 * @param request The request.
 * @returns The name; where the request does not tell it, the one in the container's config, normalised.
 */
export function nameOfImage({ container: { config, imageName } }: ContainerRequest): string {
  if (imageName !== "") return imageName;
  const name = config.image?.image ?? "";
  const parsed = parseDockerRef(name);
  return "name" in parsed ? parsed.name : name;
}

/**
 * Settles what is settled before the options of the spec are put together, in containerd's order.
 *
 * Upstream: the first half of `CreateContainer`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @returns What is settled.
 * @throws {CriSpecError} What the daemon refuses before it makes the spec; `daemon-crash`; `not-modelled` for a checkpoint.
 */
export function choose(steps: Steps, request: ContainerRequest): Chosen {
  checkSandbox(request);
  checkRunning(request);
  checkMetadata(request);
  checkStopSignal(request);
  checkName(request);
  checkCheckpoint(request);
  const image = steps.decide("localResolve", () => findImage(request));
  const runtime = steps.decide("getSandboxRuntime", () => runtimeOf(request));
  const flow = new ContainerFlow(request, runtime.base_runtime_spec !== "");
  return { image, runtime, flow, files: new HostTree(request.hostFiles), changes: [] };
}
