/**
 * The volumes that an image defines.
 *
 * @module
 */

import { groupBy } from "../../group_by.ts";
import type { CriMount } from "../../cri/config.ts";
import { CriSpecError } from "../../error.ts";
import { base, clean, isAbs, join } from "../../go/path.ts";
import { sortByBytes } from "../../go/sort.ts";
import { isLongerThan } from "../../go/utf8.ts";
import type { Pointer } from "../../pointer.ts";
import { containerPaths } from "../../decisions/paths.ts";
import { refuse } from "../../decisions/refusals.ts";
import { type FileTree, type Found, MAX_PATH, OUTSIDE } from "../../request/file_tree.ts";
import { because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import { CONTAINER, type ContainerRequest } from "../request.ts";
import { IMAGE } from "./config.ts";
import { usernsMappings } from "./mounts.ts";

const VOLUMES: Pointer = `${IMAGE}/Volumes`;
const IMAGE_VOLUMES: Pointer = `${CONTAINER}/imageVolumes`;

/** The mount of a volume. */
export interface VolumeMount extends CriMount {
  readonly container_path: string;
  readonly host_path: string;
}

/** A volume of the image that no mount of the container has the path of. */
interface Volume {
  /** Where the release mounts it. */
  readonly destination: string;
  /** The same in any release. */
  readonly absolute: string;
  /** Whether a mount of the container takes its place all the same, because the image gives a relative path. */
  readonly isReplaced: boolean;
}

/** The image's volumes, in the order of their keys' bytes. */
function volumesOf(request: ContainerRequest, { image }: Chosen, mounts: readonly CriMount[]): readonly Volume[] {
  if (request.daemon.ignore_image_defined_volumes) return [];
  const taken = new Set(mounts.map(({ container_path = "" }) => clean(container_path)));
  const volumes = sortByBytes([...image.Volumes]).filter((key) => !taken.has(clean(key)));
  return volumes.map((key) => {
    const destination = request.behaviors.has("relative-image-volume") && !isAbs(key) ? join("/", key) : key;
    return { destination, absolute: clean(`/${key}`), isReplaced: taken.has(clean(destination)) };
  });
}

/** The directory that the daemon makes for a volume where the request does not tell: its random name is the volume's number. */
function defaultHostPath({ daemon, container }: ContainerRequest, index: number): string {
  return `${containerPaths(daemon, container.id).volumes}/${index.toString(16).padStart(64, "0")}`;
}

function conflict(text: string, hint: string): never {
  throw new CriSpecError("conflicting-facts", text, { path: IMAGE_VOLUMES, hint });
}

/** The volumes in the order that the request gives, each with its directory. */
function given(volumes: readonly Volume[], request: ContainerRequest): readonly (readonly [Volume, string])[] {
  const shown = volumes.filter(({ isReplaced }) => !isReplaced);
  const { imageVolumes } = request.container;
  if (imageVolumes === undefined) return shown.map((volume, index) => [volume, defaultHostPath(request, index)]);
  const left = groupBy(shown, ({ absolute }) => absolute);
  const pairs = imageVolumes.map(({ path, hostPath }): readonly [Volume, string] => {
    const alike = left.get(clean(`/${path}`)) ?? [];
    const [volume] = alike.splice(Math.max(0, alike.findIndex(({ destination }) => destination === path)), 1);
    return volume === undefined
      ? conflict(
        `Cannot use the image volume ${JSON.stringify(path)}: the container gets no such volume of its image`,
        "list each volume of the image once, without those that a mount replaces or that containerd ignores",
      )
      : [volume, hostPath];
  });
  for (const [missing] of left.values()) {
    if (missing === undefined) continue;
    conflict(
      `Cannot locate the image's volume ${JSON.stringify(missing.destination)}: it is not in imageVolumes`,
      "list all of the image's volumes in imageVolumes",
    );
  }
  return pairs;
}

/**
 * The mounts of the image's volumes.
 *
 * Upstream: `volumeMounts`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param mounts The mounts that the container asks for.
 * @returns The mounts, in the spec's order.
 * @throws {CriSpecError} `conflicting-facts` where `imageVolumes` does not match the image.
 */
export function volumeMounts(
  steps: Steps,
  request: ContainerRequest,
  chosen: Chosen,
  mounts: readonly CriMount[],
): readonly VolumeMount[] {
  if (request.daemon.ignore_image_defined_volumes && chosen.image.Volumes.length > 0) {
    const { path } = request.daemon.setting("ignore_image_defined_volumes");
    steps.omit(
      "volumeMounts",
      "/mounts",
      because(path, "ignore_image_defined_volumes is on", { inputs: [VOLUMES] }),
    );
  }
  const volumes = volumesOf(request, chosen, mounts);
  // What is told is compared with the image even where none of its volumes is mounted.
  if (volumes.length === 0 && request.container.imageVolumes === undefined) return [];
  const replaced = volumes.filter(({ isReplaced }) => isReplaced);
  const mappings = usernsMappings(request);
  return [
    ...given(volumes, request),
    ...replaced.map((volume, index) => [volume, defaultHostPath(request, volumes.length + index)] as const),
  ].map(([{ destination }, host_path]) => ({
    container_path: destination,
    host_path,
    selinux_relabel: true,
    ...mappings,
  }));
}

/**
 * Refuses to answer where containerd puts volumes into the spec in a random order that the request does not tell; to be called when
 * nothing can refuse the request any more.
 *
 * @param steps The steps so far.
 */
export function addOpenVolumeOrder(steps: Steps): void {
  const error = new CriSpecError(
    "not-modelled",
    "Cannot determine the order of the image's volumes: containerd orders them at random",
    {
      path: IMAGE_VOLUMES,
      hint: "list the volumes in imageVolumes in the spec's order, each with its directory",
    },
  );
  steps.add("volumeMounts", [], () => {
    throw error;
  }, because(VOLUMES, "containerd ranges over a Go map of the volumes, which is in random order"));
}

/** Where the daemon mounts the image to copy its files. */
function copyRoot({ tempMountPath }: ContainerRequest): string {
  return base(tempMountPath).startsWith("ctd-volume") ? tempMountPath : "/tmp/ctd-volume0";
}

/** A volume's place in the image as the release finds it: its path on the node and what is there; or why there is none. */
type Located = { readonly source: string; readonly found: Found } | { readonly error: string };

/** Finds a volume by its path as a text, as the kernel does: links are followed, and may leave the image. */
function locateAsText(volume: string, root: string, rootfs: FileTree): Located {
  const source = join(root, volume);
  const isInside = source === root || source.startsWith(`${root}/`);
  if (isLongerThan(source, MAX_PATH)) return { source, found: { kind: "failure", failure: "file name too long" } };
  return { source, found: isInside ? rootfs.find(source.slice(root.length) || "/", true, false) : OUTSIDE };
}

/** Finds a volume inside of the image, where all links stay. */
function locateInside(volume: string, root: string, rootfs: FileTree): Located {
  const resolved = rootfs.rootPath(volume);
  if (!("path" in resolved)) {
    const text = resolved.at === "" ? resolved.failure : `lstat ${join(root, resolved.at)}: ${resolved.failure}`;
    return { error: `rootpath on mountPath ${root}, volume ${volume}: ${text}` };
  }
  return { source: join(root, resolved.path), found: rootfs.find(resolved.path) };
}

/** Finds a volume as the release does. */
function locate({ container_path }: VolumeMount, request: ContainerRequest): Located {
  const volume = container_path.replace(/^C:/, "");
  const { behaviors, container: { rootfs } } = request;
  return (behaviors.has("volume-rootpath") ? locateInside : locateAsText)(volume, copyRoot(request), rootfs);
}

/**
 * The directory of the image whose files are copied into a volume.
 *
 * @param volume The volume's mount, of a request that is not refused.
 * @param request The request.
 * @returns Its path in the image; `undefined` where the image has nothing there.
 */
export function copiedDirectory(volume: VolumeMount, request: ContainerRequest): string | undefined {
  const located = locate(volume, request);
  if ("error" in located || located.found.kind !== "directory") return undefined;
  return located.source.slice(copyRoot(request).length) || "/";
}

/** Why the files of a volume cannot be copied; `undefined` when they can, or when there are none. */
function copyError(
  volume: VolumeMount,
  isReplaced: boolean,
  request: ContainerRequest,
): string | CriSpecError | undefined {
  const { container_path, host_path } = volume;
  const located = locate(volume, request);
  if ("error" in located) return located.error;
  const { source, found } = located;
  if (found === OUTSIDE) {
    return new CriSpecError(
      "not-modelled",
      `Cannot copy the volume ${JSON.stringify(container_path)}: its path leads out of the image to files on the node`,
      { path: VOLUMES, hint: "make the volume a directory of the image whose path has no absolute symbolic links" },
    );
  }
  if (found.kind === "failure") {
    return found.failure === "no such file or directory"
      ? undefined
      : `stat volume in rootfs: stat ${source}: ${found.failure}`;
  }
  const copy = "taking runtime copy of volume: ";
  if (isReplaced) return `${copy}open ${host_path}: no such file or directory`;
  return found.kind === "directory" ? undefined : `${copy}source ${source} is not directory`;
}

/**
 * Adds the copying of the image's files into its volumes, which may refuse.
 *
 * Upstream: `customopts.WithVolumes`.
 *
 * @param steps The steps so far, in the segment `container`.
 * @param request The request.
 * @param volumes What {@linkcode volumeMounts} returned.
 */
export function addVolumes(
  steps: Steps,
  request: ContainerRequest,
  volumes: readonly VolumeMount[],
): void {
  if (volumes.length === 0) return;
  const taken = new Set(
    (request.container.config.mounts ?? []).map(({ container_path = "" }) => clean(container_path)),
  );
  const errors = volumes.flatMap((volume) => {
    return copyError(volume, taken.has(clean(volume.container_path)), request) ?? [];
  });
  const open = errors.find((one) => one instanceof CriSpecError);
  const texts = errors.filter((one) => typeof one === "string");
  const [text] = texts;
  const reason = because(VOLUMES, "the image's files are copied into its volumes");
  steps.add("customopts.WithVolumes", [], (spec) => {
    if (open !== undefined) throw open;
    if (text === undefined) return spec;
    if (texts.length === 1) return refuse("volume-copy", text, "");
    throw new CriSpecError(
      "not-modelled",
      "Cannot determine which volume of the image is refused: containerd processes them in random order",
      {
        path: VOLUMES,
        hint: `one of: ${texts.slice(0, 4).join("; ")}`,
      },
    );
  }, reason);
}
