/**
 * The request of the files that `crictl runp` and `crictl create` take: for the command line and the page.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { isMessage, type Message } from "../../cri/message.ts";
import { lowerCamel } from "../../cri/spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "../../cri/table.ts";
import { CriSpecError } from "../../error.ts";
import { imageNamed } from "../../kubernetes/image.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import { placeholderImage, placeholderImageNote } from "../../kubernetes/placeholders.ts";
import type { TranslationNote } from "../../kubernetes/pod_facts.ts";
import { child, type Pointer, stepsOf } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { kindOf, wrongDocument } from "../kind.ts";

/** What crictl reads of a config: it knows CRI's own names of fields alone, and drops others without a word. */
function asCrictlReads(value: unknown, message: Message, path: Pointer, dropped: (path: Pointer) => void): unknown {
  if (!isRecord(value)) return value;
  const camel = new Map(Object.keys(message.fields).map((name) => [lowerCamel(name), name]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const at = child(path, key);
      const field = Object.hasOwn(message.fields, key) ? message.fields[key]! : undefined;
      if (field === undefined && camel.has(key)) {
        dropped(at);
        return [];
      }
      if (field === undefined || !isMessage(field.type)) return [[key, item]];
      const { type } = field;
      const read = (one: unknown, index: number): unknown => asCrictlReads(one, type, child(at, index), dropped);
      return [[key, Array.isArray(item) ? item.map(read) : asCrictlReads(item, type, at, dropped)]];
    }),
  );
}

/** What crictl makes of a file. */
export interface CrictlConfig {
  /** The config, as crictl reads it. */
  readonly config: unknown;
  /** What it drops: places in the file. */
  readonly dropped: readonly TranslationNote[];
}

function configOf(value: unknown, message: Message): CrictlConfig {
  const dropped: TranslationNote[] = [];
  const config = asCrictlReads(value, message, "", (path) => {
    dropped.push({
      kind: "dropped",
      path,
      message: `crictl reads fields by CRI's own names, not ${stepsOf(path).at(-1)}`,
    });
  });
  return { config, dropped };
}

/**
 * Reads a pod's config.
 *
 * @param value Plain data.
 * @returns The config.
 */
export function crictlPod(value: unknown): CrictlConfig {
  return configOf(value, PodSandboxConfig);
}

/**
 * Reads a container's config.
 *
 * @param value Plain data.
 * @returns The config.
 * @throws {CriSpecError} `wrong-document` for anything else.
 */
export function crictlContainer(value: unknown): CrictlConfig {
  const kind = kindOf(value);
  if (kind?.id === "crictl-container") return configOf(value, ContainerConfig);
  const found = kind ?? {
    id: "unknown",
    what: "a document of an unknown kind",
    use: "a container config has metadata, image and command",
  };
  throw wrongDocument(found, "crictl-container");
}

/** A container of a request, and what was assumed of it. */
export interface MadeContainer {
  readonly container: NonNullable<RequestDocument["container"]>;
  readonly assumed: readonly TranslationNote[];
}

/** What becomes of an image of which nothing is known. */
export interface ImageOptions {
  /** What to do about it. */
  readonly hintFor: (image: string) => string;
  /** Whether it gets a visible placeholder instead of an error. Default: `false`. */
  readonly placeholders?: boolean;
}

/**
 * Makes the container of a request.
 *
 * @param config The container's config, as {@linkcode crictlContainer} reads it.
 * @param images What is known of images, by their names.
 * @param options What becomes of an image of which nothing is known.
 * @returns The container.
 * @throws {CriSpecError} `manifest-fact-missing` for an unknown image.
 */
export function containerOf(
  config: unknown,
  images: Readonly<Record<string, KnownImage>>,
  { hintFor, placeholders = false }: ImageOptions,
): MadeContainer {
  const image = isRecord(config) && isRecord(config.image) && typeof config.image.image === "string"
    ? config.image.image
    : "";
  const known = imageNamed(images, image);
  if (known === undefined && placeholders) {
    return {
      container: { config, image: placeholderImage(image, false).config },
      assumed: [{ kind: "placeholder", path: "", message: placeholderImageNote(image, false) }],
    };
  }
  if (known === undefined) {
    throw new CriSpecError(
      "manifest-fact-missing",
      `Missing fact: the image "${image}", needed for the container's spec`,
      {
        path: "/container/config/image",
        hint: hintFor(image),
      },
    );
  }
  const message = `the image "${image}" has no /etc/passwd and no /etc/group`;
  return {
    container: {
      config,
      image: known.config,
      ...(known.id === undefined ? {} : { imageId: known.id }),
      ...(known.rootfs === undefined ? {} : { rootfs: known.rootfs }),
    },
    assumed: known.rootfs === undefined ? [{ kind: "assumed", path: "", message }] : [],
  };
}
