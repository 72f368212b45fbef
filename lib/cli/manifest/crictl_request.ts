/**
 * The request of the files that `crictl runp` and `crictl create` take: for the command line and the page.
 *
 * @module
 */

import { isRecord, shorten, type UnknownRecord } from "../../decode.ts";
import { type Field, isMessage, type Message } from "../../cri/message.ts";
import { lowerCamel } from "../../cri/spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "../../cri/table.ts";
import { CriSpecError } from "../../error.ts";
import { float32Text } from "../../go/yaml_scalar.ts";
import { imageNamed } from "../../kubernetes/image.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import { placeholderImage, placeholderImageNote } from "../../kubernetes/placeholders.ts";
import { PLACEHOLDER_UID, type TranslationNote } from "../../kubernetes/pod_facts.ts";
import { nearest } from "../../nearest.ts";
import { child, type Pointer } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { kindOf, wrongDocument } from "../kind.ts";

/** Called for each place that crictl takes nothing from, with the reason. */
type OnDropped = (path: Pointer, message: string) => void;

/** The field that crictl reads at a key: Go's JSON reader takes a name in any case where no key has the name itself. */
function fieldAt(key: string, record: UnknownRecord, { fields }: Message): string | undefined {
  if (Object.hasOwn(fields, key)) return key;
  const folded = key.toLowerCase();
  return Object.hasOwn(fields, folded) && !Object.hasOwn(record, folded) ? folded : undefined;
}

function whyDropped(key: string, message: Message): string {
  const names = Object.keys(message.fields);
  if (names.some((name) => lowerCamel(name) === key)) return `crictl reads fields by CRI's own names, not ${key}`;
  const near = nearest(key, names);
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  return `crictl ignores the unknown field "${shorten(key)}" of ${message.name}${hint}`;
}

/** From here on a float's text has an exponent, and an integer's has not. */
const LEAST_EXPONENT = 1e6;

/** What becomes of a value in the place of a text: sigs.k8s.io/yaml makes texts of booleans, integers and floats. */
function textOf(value: unknown, path: Pointer): unknown {
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  if (Number.isInteger(value) && Math.abs(value) >= LEAST_EXPONENT) {
    throw new CriSpecError("not-modelled", "Cannot determine which text crictl makes of the number", {
      path,
      hint: `put it in quotes: "${value}"`,
    });
  }
  return float32Text(value);
}

/** One value of a field that is no message, as crictl reads it. */
function scalarAsCrictlReads(value: unknown, type: Exclude<Field["type"], Message>, path: Pointer): unknown {
  if (type === "string") return textOf(value, path);
  if (type === "map" && isRecord(value)) {
    return mapValues(value, (item, key) => scalarAsCrictlReads(item, "string", child(path, key)));
  }
  if (typeof value !== "string" || type === "map" || type === "bool") return value;
  const isEnum = typeof type !== "string";
  const number = isEnum && Object.hasOwn(type.values, value) ? type.values[value] : undefined;
  throw new CriSpecError("wrong-type", `crictl takes ${isEnum ? type.name : type} as a number, not as a string`, {
    path,
    hint: number === undefined ? "write a number" : `write ${number}, the number of ${value}`,
  });
}

function mapValues(record: UnknownRecord, made: (value: unknown, key: string) => unknown): UnknownRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, made(value, key)]));
}

/**
 * What crictl reads of a config: it knows CRI's own names of fields alone, and drops others without a word.
 *
 * Upstream: `loadPodSandboxConfig` and `loadContainerConfig` in cri-tools' `cmd/crictl/util.go`, by `sigs.k8s.io/yaml`.
 */
function asCrictlReads(value: unknown, message: Message, path: Pointer, onDropped: OnDropped): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const at = child(path, key);
      const name = fieldAt(key, value, message);
      if (name === undefined) {
        onDropped(at, whyDropped(key, message));
        return [];
      }
      const { type, repeated = false } = message.fields[name]!;
      const read = (one: unknown, place: Pointer): unknown =>
        isMessage(type) ? asCrictlReads(one, type, place, onDropped) : scalarAsCrictlReads(one, type, place);
      const isList = repeated && Array.isArray(item);
      return [[name, isList ? item.map((one, index) => read(one, child(at, index))) : read(item, at)]];
    }),
  );
}

/** What crictl makes of a file. */
export interface CrictlConfig {
  /** The config, as crictl reads it. */
  readonly config: unknown;
  /** What it drops: places in the file. */
  readonly dropped: readonly TranslationNote[];
  /** What it adds. */
  readonly added: readonly TranslationNote[];
}

function configOf(value: unknown, message: Message): Omit<CrictlConfig, "added"> {
  const dropped: TranslationNote[] = [];
  const config = asCrictlReads(
    value,
    message,
    "",
    (path, text) => dropped.push({ kind: "dropped", path, message: text }),
  );
  return { config, dropped };
}

/** The record with a field set in one of its own records, unless that has the field; the same record where nothing is added. */
function withDefault(config: unknown, within: string, key: string, value: unknown): unknown {
  const inner = isRecord(config) ? config[within] : undefined;
  if (!isRecord(inner) || (inner[key] ?? "") !== "") return config;
  return { ...(config as UnknownRecord), [within]: { ...inner, [key]: value } };
}

/**
 * Reads a pod's config.
 *
 * @param value Plain data.
 * @returns The config.
 * @throws {CriSpecError} `wrong-type` for what crictl refuses.
 */
export function crictlPod(value: unknown): CrictlConfig {
  const read = configOf(value, PodSandboxConfig);
  const config = withDefault(read.config, "metadata", "uid", PLACEHOLDER_UID);
  const message = `crictl gives a pod without a uid a random one; it is a placeholder: ${PLACEHOLDER_UID}`;
  return { ...read, config, added: config === read.config ? [] : [{ kind: "placeholder", path: "", message }] };
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
  if (kind?.id === "crictl-container") {
    const read = configOf(value, ContainerConfig);
    const image = isRecord(read.config) && isRecord(read.config.image) ? read.config.image.image : undefined;
    const config = image === undefined ? read.config : withDefault(read.config, "image", "user_specified_image", image);
    const message = "crictl 1.28 or later, which sets user_specified_image to the image's name";
    return { ...read, config, added: config === read.config ? [] : [{ kind: "assumed", path: "", message }] };
  }
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
