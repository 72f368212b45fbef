/**
 * The image of a container.
 *
 * Upstream: `pkg/kubelet/images/image_manager.go`, `pkg/util/parsers/parsers.go`.
 *
 * @module
 */

import type { ImageSpec } from "../cri/config.ts";
import type { Pointer } from "../pointer.ts";
import { parseDockerRef } from "../go/reference.ts";
import { runtimeHandlerOf } from "./handler.ts";
import { parseImageName } from "./image_name.ts";
import type { ImageFacts, Kubelet } from "./kubelet.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import { kubeletRefuses } from "./refusal.ts";

/** The id of an unknown image. */
export const PLACEHOLDER_IMAGE_ID: string = `sha256:${"0".repeat(64)}`;

/** An image as the kubelet asks for it. */
export interface NamedImage {
  /** The name in the manifest. */
  readonly name: string;
  readonly pullPolicy: string;
  /** Where it stands. */
  readonly path: Pointer;
}

/**
 * Finds what is known of an image by its name in a manifest: `nginx` is `docker.io/library/nginx:latest`, too.
 *
 * @typeParam T What is known.
 * @param images Images by name.
 * @param name The name in the manifest.
 * @returns What is known; `undefined` for an image of another name.
 */
export function imageNamed<T>(images: Readonly<Record<string, T>>, name: string): T | undefined {
  if (Object.hasOwn(images, name)) return images[name];
  const wanted = normalName(name);
  const key = Object.keys(images).find((key) => normalName(key) === wanted);
  return key === undefined ? undefined : images[key];
}

/** An image's name with registry and tag, as containerd stores it; a name that cannot be parsed stays as it is. */
export function normalName(name: string): string {
  const parsed = parseDockerRef(name);
  return "name" in parsed ? parsed.name : name;
}

/**
 * What the runtime reports about an image.
 *
 * @param image The image.
 * @param kubelet The kubelet.
 * @returns Its facts; `undefined` where nothing is known of it.
 * @throws {CriSpecError} `kubelet-refusal` for a name that cannot be parsed, and for an image that cannot be had.
 */
export function imageFacts({ name, pullPolicy, path }: NamedImage, kubelet: Kubelet): ImageFacts | undefined {
  const { error } = parseImageName(name);
  if (error !== undefined) {
    const word = kubelet.behaviors.has("parse-image-name") ? "name" : "reference";
    throw kubeletRefuses(
      "InspectFailed",
      `Failed to apply default image tag "${name}": couldn't parse image ${word} "${name}": ${
        word === "name" ? error : error.replace(/repository name \(.*\) must/, "repository name must")
      }`,
      path,
    );
  }
  const facts = imageNamed(kubelet.images, name);
  if (pullPolicy === "Never" && (facts === null || facts?.present === false)) {
    throw kubeletRefuses(
      "ErrImageNeverPull",
      `Container image "${name}" is not present with pull policy of Never`,
      path,
    );
  }
  if (facts === null) throw kubeletRefuses("Failed", "Error: ErrImagePull", path, "the image cannot be pulled");
  return facts;
}

/**
 * The `image` of a container or image volume.
 *
 * @param image The image.
 * @param kubelet The kubelet.
 * @param note Called where the id is a placeholder.
 * @returns The spec: the id, and the name in the manifest.
 * @throws {CriSpecError} As {@linkcode imageFacts}.
 */
export function imageSpec(image: NamedImage, kubelet: Kubelet, note: (note: TranslationNote) => void): ImageSpec {
  const id = imageFacts(image, kubelet)?.id;
  if (id === undefined) {
    note({ kind: "placeholder", path: image.path, message: `the ID of the image "${image.name}" is a placeholder` });
  }
  return {
    image: id ?? PLACEHOLDER_IMAGE_ID,
    ...(kubelet.behaviors.has("user-specified-image") ? { user_specified_image: image.name } : {}),
  };
}

/** The image of an image volume: with the pod's annotations and handler. */
export function volumeImageSpec(
  image: NamedImage,
  pod: Pod,
  kubelet: Kubelet,
  note: (note: TranslationNote) => void,
): ImageSpec {
  const annotations = pod.object.metadata.annotations ?? {};
  const handler = kubelet.behaviors.has("image-runtime-handler") ? runtimeHandlerOf(pod, kubelet) : "";
  return {
    ...imageSpec(image, kubelet, note),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    ...(handler === "" ? {} : { runtime_handler: handler }),
  };
}
