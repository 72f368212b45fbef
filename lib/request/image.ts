/**
 * The pause image's config.
 *
 * Upstream: `ImageConfig` of https://github.com/opencontainers/image-spec. The daemon decodes it with Go's encoding/json, so
 * keys match in any case and keys that the struct does not have are ignored.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { checkArgument, checkList, checkTextMap } from "../argument.ts";
import { asBoolean, asList, asMap, asRecord, asString, isText } from "../decode.ts";
import { byBytes } from "../go/sort.ts";
import { child, type Pointer } from "../pointer.ts";
import type { StringMap } from "../oci/spec.ts";
import { plainData } from "../plain.ts";

/** The OCI image config's `config` object. */
export interface ImageConfig {
  /** The user string. */
  readonly User: string;
  /** The keys of the exposed ports. */
  readonly ExposedPorts: readonly string[];
  /** `KEY=value`, in order. */
  readonly Env: readonly string[];
  /** The program and its first arguments. */
  readonly Entrypoint: readonly string[];
  /** More arguments. */
  readonly Cmd: readonly string[];
  /** The keys of the volumes. */
  readonly Volumes: readonly string[];
  /** The working directory. */
  readonly WorkingDir: string;
  /** Labels of the image. */
  readonly Labels: StringMap;
  /** The signal to stop it. */
  readonly StopSignal: string;
  /** A legacy of Windows images. */
  readonly ArgsEscaped: boolean;
}

const EMPTY: ImageConfig = /* @__PURE__ */ frozen({
  User: "",
  ExposedPorts: [],
  Env: [],
  Entrypoint: [],
  Cmd: [],
  Volumes: [],
  WorkingDir: "",
  Labels: {},
  StopSignal: "",
  ArgsEscaped: false,
});

/** The config of the Kubernetes project's pause image. */
export const PAUSE_IMAGE: ImageConfig = /* @__PURE__ */ frozen({
  ...EMPTY,
  User: "65535:65535",
  Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
  Entrypoint: ["/pause"],
  WorkingDir: "/",
});

/** Go's null in a list or map of strings is the empty string. */
function asStringOrNull(value: unknown, path: Pointer): string {
  return value === null || value === undefined ? "" : asString(value, path);
}

function asStringList(value: unknown, path: Pointer): readonly string[] {
  const list = asList(value, path);
  return list.every(isText) ? list : list.map((item, index) => asStringOrNull(item, child(path, index)));
}

function asKeys(value: unknown, path: Pointer): readonly string[] {
  return Object.keys(asMap(value, path, (item, at) => item === null ? {} : asRecord(item, at)));
}

const READERS: { readonly [K in keyof ImageConfig]: (value: unknown, path: Pointer) => ImageConfig[K] } = {
  User: asString,
  ExposedPorts: asKeys,
  Env: asStringList,
  Entrypoint: asStringList,
  Cmd: asStringList,
  Volumes: asKeys,
  WorkingDir: asString,
  Labels: (value, path) => asMap(value, path, asStringOrNull),
  StopSignal: asString,
  ArgsEscaped: asBoolean,
};

/**
 * Folds a key as Go's encoding/json does: the long s and the Kelvin sign are ASCII letters, too.
 *
 * @param key A member's name.
 * @returns The same for names that are the same field.
 */
export function foldKey(key: string): string {
  return key.replaceAll("\u017f", "s").replaceAll("\u212a", "k").toLowerCase();
}

const BY_FOLD: ReadonlyMap<string, keyof ImageConfig> = new Map(
  (Object.keys(READERS) as (keyof ImageConfig)[]).map((key) => [foldKey(key), key]),
);

/**
 * Decodes an image config.
 *
 * @param value Plain JSON data; `undefined` is the pause image of the Kubernetes project.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The config; absent fields are empty.
 * @throws {CriSpecError} `wrong-type`, `invalid-string`.
 */
export function decodeImageConfig(value: unknown, path: Pointer = ""): ImageConfig {
  return readImageConfig(plainData(value, path), path);
}

/** As {@linkcode decodeImageConfig}, of plain data. */
export function readImageConfig(value: unknown, path: Pointer): ImageConfig {
  if (value === undefined) return PAUSE_IMAGE;
  const record = asRecord(value, path);
  const config: Record<keyof ImageConfig, unknown> = { ...EMPTY };
  for (const key of Object.keys(record)) {
    const name = Object.hasOwn(READERS, key) ? key as keyof ImageConfig : BY_FOLD.get(foldKey(key));
    const item = record[key];
    if (name === undefined || item === null || item === undefined) continue;
    config[name] = READERS[name](item, child(path, key));
  }
  return config as ImageConfig;
}

function goMap(entries: readonly (readonly [string, string])[]): string {
  return `map[${entries.toSorted(([a], [b]) => byBytes(a, b)).map(([key, value]) => `${key}:${value}`).join(" ")}]`;
}

const IMAGE_TYPES = {
  User: "string",
  WorkingDir: "string",
  StopSignal: "string",
  ArgsEscaped: "boolean",
} as const;

/**
 * Prints an image config as Go's `%+v` prints a pointer to it.
 *
 * @param image The config.
 * @param withArgsEscaped Whether the daemon's struct has the field `ArgsEscaped`. Default: `true`.
 * @returns `&{User: ExposedPorts:map[] Env:[…] …}`.
 */
export function formatImageConfig(image: ImageConfig, withArgsEscaped = true): string {
  const what = "config from decodeImageConfig()";
  checkArgument(image, what, IMAGE_TYPES);
  for (const list of [image.ExposedPorts, image.Env, image.Entrypoint, image.Cmd, image.Volumes]) checkList(list, what);
  checkTextMap(image.Labels, what);
  const keys = (list: readonly string[]): string => goMap(list.map((key) => [key, "{}"]));
  const fields = [
    `User:${image.User}`,
    `ExposedPorts:${keys(image.ExposedPorts)}`,
    `Env:[${image.Env.join(" ")}]`,
    `Entrypoint:[${image.Entrypoint.join(" ")}]`,
    `Cmd:[${image.Cmd.join(" ")}]`,
    `Volumes:${keys(image.Volumes)}`,
    `WorkingDir:${image.WorkingDir}`,
    `Labels:${goMap(Object.entries(image.Labels))}`,
    `StopSignal:${image.StopSignal}`,
    ...withArgsEscaped ? [`ArgsEscaped:${image.ArgsEscaped}`] : [],
  ];
  return `&{${fields.join(" ")}}`;
}
