/**
 * The files around an app container's spec: what containerd makes on the node in CreateContainer and StartContainer.
 *
 * It reads from top to bottom as `createContainer` and `StartContainer` do in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_create.go and `container_start.go`; `newFifos` and
 * `newStdioPipes` are in `internal/cri/io/helpers.go` there.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { NAMESPACE_MODE } from "../cri/config.ts";
import { clean, dir, join } from "../go/path.ts";
import { goQuote } from "../go/quote.ts";
import { containerPaths, DEV_SHM, sandboxPaths } from "../decisions/paths.ts";
import { remapperLabels, runtimeSnapshotter } from "../decisions/snapshot_labels.ts";
import type { FileAction, FileMoment } from "../plan/file_action.ts";
import { always, because } from "../plan/reason.ts";
import type { Reason } from "../plan/step.ts";
import { Steps } from "../plan/steps.ts";
import { fold, walk } from "../plan/walk.ts";
import { child } from "../pointer.ts";
import { parentOf } from "../request/file_tree.ts";
import type { Change } from "./changes.ts";
import type { Chosen } from "./chosen.ts";
import { decide, type Decided } from "./plan.ts";
import { CONFIG, IMAGE } from "./plan/config.ts";
import { copiedDirectory } from "./plan/image_volumes.ts";
import type { ContainerRequest } from "./request.ts";

const DIRECTORY_MODE = 0o755;
const PRIVATE_MODE = 0o700;
const LOG_MODE = 0o640;

/** Stands for the random name of the directory with a container's pipes. */
const RANDOM_NAME = "0";

/** The directory with a container's pipes; its random name is not known. */
export function pipesDirectory({ container, daemon }: ContainerRequest): string {
  return `${containerPaths(daemon, container.id).io}/${RANDOM_NAME}`;
}

/** Whether a path is a directory or below it. */
function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

/** The container's two directories. */
function containerDirectories({ behaviors, container, daemon, host }: ContainerRequest): readonly FileAction[] {
  const { root, state } = containerPaths(daemon, container.id);
  const directory = {
    kind: "directory",
    when: "before-spec",
    mode: DIRECTORY_MODE & ~host.umask,
    chmod: false,
  } as const;
  const failure = (what: string, path: string): string =>
    `failed to create ${what} directory ${goQuote(path, behaviors.unicode)}: `;
  return [
    {
      ...directory,
      path: root,
      failure: failure("container root", root),
      reason: always("the container's persistent files: its status and the volumes of its image"),
    },
    {
      ...directory,
      path: state,
      failure: failure("volatile container root", state),
      reason: always("the container's state, which does not survive a reboot"),
    },
  ];
}

/** An image that is mounted for the containers of the pod. */
function mountedImage(
  request: ContainerRequest,
  { path, image, userns, input }: Change & { readonly kind: "image" },
  { snapshotter, isFirst }: { readonly snapshotter: string; readonly isFirst: boolean },
): readonly FileAction[] {
  const { behaviors, host } = request;
  const when: FileMoment = "before-spec";
  const cause = behaviors.has("image-volume-errtext") ? "ImageVolumeMountFailed: " : "";
  const failure = (text: string): string => `failed to mount image volume: ${cause}${text}: `;
  const quoted = goQuote(path, behaviors.unicode);
  const reason = because(input, "the image is mounted on the node, once for all containers of the pod");
  const directory = {
    kind: "directory",
    when,
    path,
    mode: DIRECTORY_MODE & ~host.umask,
    chmod: false,
    failure: failure(`failed to create directory to image volume target path ${quoted}`),
  } as const;
  const base = {
    ...directory,
    path: parentOf(path),
    reason: because(input, "the directory for the images that the pod's containers mount"),
  };
  return [
    ...isFirst ? [base] : [],
    { ...directory, reason },
    {
      kind: "snapshot",
      when,
      path,
      image,
      snapshotter,
      key: path,
      labels: userns === undefined ? [] : remapperLabels(userns, input),
      failure: failure(`failed to mount image volume component ${quoted}`),
      reason,
    },
  ];
}

/** Directories that the pod's sandbox has, or the node has told. */
function knownSources(request: ContainerRequest): ReadonlySet<string> {
  const { hostname, hosts, resolvConf, shm } = sandboxPaths(request);
  const hasShm = request.config.linux?.security_context?.namespace_options?.ipc !== NAMESPACE_MODE.NODE;
  return new Set([hostname, hosts, resolvConf, ...hasShm ? [shm] : [], ...request.host.devShm ? [DEV_SHM] : []]);
}

/** The sources of mounts, in the order in which the mounts are worked through. */
function mountSources(request: ContainerRequest, { changes, flow }: Chosen): readonly FileAction[] {
  const { behaviors, container: { id, imageVolumes }, daemon, host } = request;
  const known = knownSources(request);
  const { volumes } = containerPaths(daemon, id);
  const mode = DIRECTORY_MODE & ~host.umask;
  let hasVolumes = false;
  const quote = (text: string): string => goQuote(text, behaviors.unicode);
  return changes.flatMap((change): readonly FileAction[] => {
    if (change.kind === "image") return [];
    const { input, path } = change;
    if (change.kind === "relabel") {
      const { kind, label } = change;
      const failure = `${flow.apply}relabel ${quote(path)} with ${quote(label)} failed: `;
      const text = "the mount requests the container's SELinux label for its source";
      return [{ kind, when: "spec", path, label, failure, reason: because(input, text) }];
    }
    if (known.has(path)) return [];
    const failure = `${flow.apply}failed to mkdir ${quote(path)}: `;
    const directory = { kind: "directory", when: "spec", path: clean(path), mode, chmod: false, failure } as const;
    if (input !== `${IMAGE}/Volumes`) {
      return [{ ...directory, reason: because(input, "the source of a mount is created if it is missing") }];
    }
    const isInside = isWithin(path, volumes);
    const isFirst = !hasVolumes && isInside;
    hasVolumes ||= isInside;
    return [
      ...isFirst
        ? [{ ...directory, path: volumes, reason: because(input, "the directory for the image's volumes") }]
        : [],
      {
        ...directory,
        ...imageVolumes === undefined && isInside ? { random: true } : {},
        reason: because(input, "a volume of the image"),
      },
    ];
  });
}

/** The pipes of the container's standard streams. */
function pipes(request: ContainerRequest): readonly FileAction[] {
  const { container: { config, id }, daemon, host } = request;
  const { io } = containerPaths(daemon, id);
  const inside = pipesDirectory(request);
  const common = { when: "before-container", failure: "failed to create container io: " } as const;
  const mode = PRIVATE_MODE & ~host.umask;
  const directory = { ...common, kind: "directory", mode, chmod: false } as const;
  const pipe = (stream: string, reason: Reason = always(`the container's ${stream}`)): FileAction => (
    { ...common, kind: "fifo", path: `${inside}/${id}-${stream}`, mode, reason }
  );
  return [
    { ...directory, path: io, reason: always("the directory for the pipes of the container's standard streams") },
    { ...directory, path: inside, random: true, reason: always("a directory whose name is random digits") },
    ...config.stdin === true ? [pipe("stdin", because(`${CONFIG}/stdin`, "the container's stdin is kept open"))] : [],
    pipe("stdout"),
    pipe(
      "stderr",
      always("the container's stderr, also created for a container with a terminal, which does not use it"),
    ),
  ];
}

/** The image's files in its volumes. */
function copies(request: ContainerRequest, { chosen: { flow }, volumes }: Decided): readonly FileAction[] {
  return volumes.flatMap((volume): readonly FileAction[] => {
    const source = copiedDirectory(volume, request);
    if (source === undefined) return [];
    return [{
      kind: "copy-tree",
      when: "container",
      path: clean(volume.host_path),
      source,
      failure: `${flow.container}taking runtime copy of volume: `,
      reason: because(`${IMAGE}/Volumes`, "the image's files at the volume's path are copied into the volume"),
    }];
  });
}

function status({ container, daemon }: ContainerRequest, when: FileMoment, text: string, failure: string): FileAction {
  const { status: path } = containerPaths(daemon, container.id);
  return { kind: "status", when, path, mode: 0o600, failure, reason: always(text) };
}

/** The container's log; nothing where the pod has no directory for logs, or the container no log. */
function log(
  { container: { config, sandboxConfig, sandboxConfigPath }, host }: ContainerRequest,
): readonly FileAction[] {
  const { log_directory = "" } = sandboxConfig;
  const { log_path = "" } = config;
  if (log_directory === "" || log_path === "") return [];
  const path = join(log_directory, log_path);
  const when: FileMoment = "start";
  const failure =
    "failed to create containerd task: failed to create container loggers: failed to create and open log file: ";
  const inputs = [child(sandboxConfigPath, "log_directory")];
  const mode = DIRECTORY_MODE & ~host.umask;
  return [
    {
      kind: "directory",
      when,
      path: dir(path),
      mode,
      chmod: false,
      failure,
      reason: because(`${CONFIG}/log_path`, "the directory of the container's log", { inputs }),
    },
    {
      kind: "append",
      when,
      path,
      mode: LOG_MODE & ~host.umask,
      failure,
      reason: because(`${CONFIG}/log_path`, "the container's log", { inputs }),
    },
  ];
}

/** The images that the container mounts. */
function mountedImages(request: ContainerRequest, chosen: Chosen): readonly FileAction[] {
  const images = chosen.changes.filter((change) => change.kind === "image");
  if (images.length === 0) return [];
  const snapshotter = runtimeSnapshotter(request, chosen.runtime);
  return images.flatMap((image, index) => mountedImage(request, image, { snapshotter, isFirst: index === 0 }));
}

/**
 * Plans the files around an app container's spec: what containerd makes, copies and mounts on the node, in order.
 *
 * Modes are those that the node ends up with: the daemon's umask, a fact of the host, is applied. The sources of mounts count as missing
 * unless the request's `hostFiles` has them: a directory is only made where nothing is. Random names that the request does not tell,
 * of the directory with the pipes and of the image's volumes, have others in their place and say so in `random`.
 *
 * @example What is made for a container without a log
 * ```ts
 * import { containerFiles, decodeContainerRequest } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const files = containerFiles(decodeContainerRequest({
 *   release: "1.7.24",
 *   config: { metadata: { name: "web" } },
 *   container: { config: { metadata: { name: "app" }, image: { image: "busybox" } }, image: { Cmd: ["sh"] } },
 * }));
 * assertEquals(files.map(({ kind, when }) => `${when}: ${kind}`), [
 *   "before-spec: directory",
 *   "before-spec: directory",
 *   "before-container: directory",
 *   "before-container: directory",
 *   "before-container: fifo",
 *   "before-container: fifo",
 *   "after-container: status",
 *   "start: status",
 * ]);
 * ```
 *
 * @param request The decoded request.
 * @returns The actions, in order; a directory comes before what is in it. The directories of the pod's sandbox are not among them.
 * @throws {CriSpecError} What {@linkcode containerSpec} throws; {@linkcode containerLeftovers} has what stays of a container that is
 * refused.
 */
export function containerFiles(request: ContainerRequest): readonly FileAction[] {
  const decided = decide(request, new Steps(false));
  fold(decided.plan);
  return allFor(request, decided);
}

/** All that is made for a request that the daemon takes. */
function allFor(request: ContainerRequest, decided: Decided): readonly FileAction[] {
  const { id } = request.container;
  const created = `failed to create internal container object for "${id}": failed to checkpoint status to ${
    goQuote(containerPaths(request.daemon, id).status, request.behaviors.unicode)
  }: `;
  return [
    ...containerDirectories(request),
    ...mountedImages(request, decided.chosen),
    ...mountSources(request, decided.chosen),
    ...pipes(request),
    ...copies(request, decided),
    status(request, "after-container", "the container's state, for a restart of containerd", created),
    ...log(request),
    status(
      request,
      "start",
      "the container's state, written when the container starts and when it ends",
      `failed to update container "${id}" state: `,
    ),
  ];
}

/** The step that works through the mounts. */
const MOUNTS_STEP = "customopts.WithMounts";

/** All that is made; for a request that the daemon refuses what is made for images and mounts before it does. */
function madeFor(request: ContainerRequest): readonly FileAction[] {
  const steps = new Steps(false);
  let chosen: Chosen | undefined;
  let applied = -1;
  try {
    const decided = decide(request, steps, (one) => {
      chosen = one;
    });
    applied = 0;
    walk(decided.plan, { step: () => applied++, annotations: (run) => applied += run.length });
    return allFor(request, decided);
  } catch (error) {
    if (!(error instanceof CriSpecError) || error.kind !== "refusal" || error.code === "daemon-crash") throw error;
  }
  if (chosen === undefined) return [];
  // What is refused while options are put together comes before the mounts.
  const reached = applied >= 0 && applied >= steps.list.findIndex(({ name }) => name === MOUNTS_STEP);
  return [...mountedImages(request, chosen), ...reached ? mountSources(request, chosen) : []];
}

/**
 * Plans what remains on the node after an app container is removed: after RemoveContainer, or, if the daemon refuses to create the
 * container, after CreateContainer failed. Images that the container mounts stay until StopPodSandbox.
 *
 * @example A directory that a refused container leaves
 * ```ts
 * import { containerLeftovers, decodeContainerRequest } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const left = containerLeftovers(decodeContainerRequest({
 *   release: "1.7.24",
 *   config: { metadata: { name: "web" } },
 *   container: {
 *     config: {
 *       metadata: { name: "app" },
 *       image: { image: "busybox" },
 *       mounts: [{ container_path: "/data", host_path: "/srv/daat" }],
 *       linux: { security_context: { run_as_username: "nobody" } },
 *     },
 *     image: { Cmd: ["sh"] },
 *   },
 * }));
 * assertEquals(left.map(({ kind, path }) => [kind, path]), [["directory", "/srv/daat"]]);
 * ```
 *
 * @param request The decoded request.
 * @returns The actions of {@linkcode containerFiles} that no cleanup undoes, in order; for a refused request those that were performed.
 * @throws {CriSpecError} What {@linkcode containerSpec} throws, but for refusals; `daemon-crash`.
 */
export function containerLeftovers(request: ContainerRequest): readonly FileAction[] {
  const made = madeFor(request);
  const { root, state } = containerPaths(request.daemon, request.container.id);
  return made.filter(({ path }) => !isWithin(path, root) && !isWithin(path, state));
}
