/**
 * Mounts of images, which the daemon mounts on the node first.
 *
 * Upstream: `mutateMounts` in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_image_mount.go.
 *
 * @module
 */

import type { CriMount, ImageSpec } from "../../cri/config.ts";
import type { Message } from "../../cri/message.ts";
import { ImageSpec as ImageSpecMessage, Mount as MountMessage } from "../../cri/table.ts";
import { goQuote } from "../../go/quote.ts";
import { child, type Pointer } from "../../pointer.ts";
import { imageVolumesDirectory } from "../../decisions/paths.ts";
import { refuse } from "../../decisions/refusals.ts";
import { messageText } from "../../decisions/message_text.ts";
import { mappingFault, specMappings } from "../../decisions/userns.ts";
import type { FileTree } from "../../request/file_tree.ts";
import type { HostTree } from "../../request/host_tree.ts";
import { parseDockerRef } from "../../go/reference.ts";
import { because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Change } from "../changes.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

const MOUNTS: Pointer = `${CONFIG}/mounts`;

/** What is wrong with an image's mount: the daemon's text, and the member of the mount at fault. */
interface Fault {
  readonly text: string;
  readonly field: keyof CriMount;
}

/** A name under which containerd stores an image, and not one that it only resolves. */
function isStoredName(name: string): boolean {
  if (/^sha256:[0-9a-f]{64}$/.test(name)) return true;
  const parsed = parseDockerRef(name);
  return "name" in parsed && parsed.name === name;
}

/** Mounts the images of one container's mounts, one after the other. */
class ImageMounter {
  readonly #request: ContainerRequest;
  readonly #files: HostTree;
  readonly #changes: Change[];

  constructor(request: ContainerRequest, { files, changes }: Chosen) {
    this.#request = request;
    this.#files = files;
    this.#changes = changes;
  }

  #quote(text: string): string {
    return goQuote(text, this.#request.behaviors.unicode);
  }

  #print(message: Message, value: object): string {
    return messageText(message, value, this.#request.behaviors);
  }

  /** The mount with its image as a directory of the node, or what is wrong with it. */
  mutate(mount: CriMount, image: ImageSpec, input: Pointer): CriMount | Fault {
    const { behaviors, host } = this.#request;
    const printed = (): string => this.#print(MountMessage, mount);
    if ((mount.host_path ?? "") !== "") {
      return { text: `hostpath must be empty while mount image: ${printed()}`, field: "host_path" };
    }
    if (mount.readonly !== true) {
      return { text: `readonly must be true while mount image: ${printed()}`, field: "readonly" };
    }
    const { image: name = "" } = image;
    if (name === "") return { text: `image not specified in: ${this.#print(ImageSpecMessage, image)}`, field: "image" };
    const known = Object.hasOwn(host.images, name) ? host.images[name] : undefined;
    if (known === undefined) return { text: `failed to resolve image ${this.#quote(name)}: not found`, field: "image" };
    const target = `${imageVolumesDirectory(this.#request)}/${known.digest.slice(known.digest.indexOf(":") + 1)}`;
    const isMounted = this.#files.find(target).kind === "directory" || Object.hasOwn(host.mounts, target);
    const fault = isMounted ? undefined : this.#prepare(mount, name);
    if (fault !== undefined) return fault;
    this.#files.mount(target, known.rootfs);
    if (!isMounted) this.#changes.push({ kind: "image", path: target, image: name, input, ...this.#ownersOf(mount) });
    const subPath = behaviors.has("image-volume-subpath") ? mount.image_sub_path ?? "" : "";
    const wrong = this.#subPathFault(subPath, known.rootfs, target);
    if (wrong !== undefined) {
      const text = `failed to ensure image subpath ${this.#quote(subPath)} in ${this.#quote(target)}: ${wrong}`;
      return { text, field: "image_sub_path" };
    }
    const source = subPath === "" ? target : `${target}/${subPath}`;
    // Some releases are done with an image that is mounted before they come to its mappings.
    const clears = behaviors.has(isMounted ? "image-volume-again" : "image-volume-userns");
    if (!clears) return { ...mount, host_path: source };
    const { uidMappings: _uids, gidMappings: _gids, ...rest } = mount;
    return { ...rest, host_path: source };
  }

  /** What is wrong when the image is mounted for the first time. */
  #prepare({ uidMappings = [], gidMappings = [] }: CriMount, name: string): Fault | undefined {
    if (!isStoredName(name)) {
      const quoted = this.#quote(name);
      return { text: `failed to get image volume ref ${quoted}: image ${quoted}: not found`, field: "image" };
    }
    if (!this.#request.behaviors.has("image-volume-userns")) return undefined;
    const prefix = "failed to get snapshot options for image volume: failed to parse";
    const [uids, gids] = [mappingFault(uidMappings), mappingFault(gidMappings)];
    if (uids !== undefined) return { text: `${prefix} UID mappings: ${uids.text}`, field: "uidMappings" };
    return gids === undefined ? undefined : { text: `${prefix} GID mappings: ${gids.text}`, field: "gidMappings" };
  }

  /** The user namespace whose owners the image's files get. */
  #ownersOf({ uidMappings = [], gidMappings = [] }: CriMount): Pick<Change & { kind: "image" }, "userns"> {
    if (!this.#request.behaviors.has("image-volume-userns")) return {};
    const [uids, gids] = [specMappings(uidMappings), specMappings(gidMappings)];
    return uids.length === 0 || gids.length === 0 ? {} : { userns: { uids, gids } };
  }

  /** Upstream: `ensureImageSubPath`. */
  #subPathFault(subPath: string, rootfs: FileTree, target: string): string | undefined {
    if (subPath === "") return undefined;
    const found = subPath.startsWith("/")
      ? { kind: "failure", failure: "path escapes from parent" } as const
      : rootfs.openInRoot(subPath);
    if (found.kind === "failure") return `openat ${subPath}: ${found.failure}`;
    if (found.kind === "directory") return undefined;
    return `only directory subpath is supported, subpath: ${this.#quote(subPath)}, mountpoint: ${this.#quote(target)} `;
  }
}

/**
 * The mounts that the container asks for, those of images turned into bind mounts.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @returns The mounts, in the request's order.
 * @throws {CriSpecError} `image-volume`.
 */
export function mutateMounts(steps: Steps, request: ContainerRequest, chosen: Chosen): readonly CriMount[] {
  const { mounts = [] } = request.container.config;
  const { behaviors } = request;
  const hasImages = mounts.some(({ image }) => image !== undefined);
  if (!hasImages) return mounts;
  if (!behaviors.has("image-volume")) {
    for (const [index, { image }] of mounts.entries()) {
      if (image === undefined) continue;
      const reason = because(child(child(MOUNTS, index), "image"), "the release does not mount images", {
        lacks: ["image-volume"],
      });
      steps.omit("mutateMounts", "/mounts", reason);
    }
    return mounts;
  }
  const mounter = new ImageMounter(request, chosen);
  return steps.decide("mutateMounts", () =>
    mounts.map((mount, index) => {
      if (mount.image === undefined) return mount;
      const mutated = mounter.mutate(mount, mount.image, child(MOUNTS, index));
      if (!("text" in mutated)) return mutated;
      const cause = behaviors.has("image-volume-errtext") ? "ImageVolumeMountFailed: " : "";
      const message = `failed to mount image volume: ${cause}${mutated.text}`;
      return refuse("image-volume", message, child(child(MOUNTS, index), mutated.field));
    }));
}
