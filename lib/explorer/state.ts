/**
 * The state of the page in a link: JSON, compressed, in base64url.
 *
 * @module
 */

import type { Input } from "./model/types.ts";

/** The format of links; a page reads those of its own format alone. */
const TAG = "v1.";

/** Longer links are cut by mail programs and issue trackers. */
export const MOST_LINK = 30_000;

/** What a link may unpack to, in bytes. */
const MOST_TEXT = 8 << 20;

const KEYS: readonly (keyof Input)[] = [
  "pod",
  "container",
  "images",
  "objects",
  "daemon",
  "host",
  "kubelet",
  "files",
  "preset",
  "release",
  "to",
  "subject",
];

/** The error for a link with more than {@linkcode MOST_TEXT}. */
const TOO_LARGE = "The link expands to more than 8 MiB";

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(
    stream as unknown as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
  ).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_TEXT) {
      await reader.cancel();
      throw new Error(TOO_LARGE);
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** FNV-1a of the packed text: a link that lost its end is known as one, whatever the browser makes of the rest. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

/**
 * Packs the state.
 *
 * @param input The state.
 * @returns A fragment without `#`.
 */
export async function packState(input: Input): Promise<string> {
  const given = Object.fromEntries(KEYS.filter((key) => input[key] !== "").map((key) => [key, input[key]]));
  const bytes = new TextEncoder().encode(JSON.stringify(given));
  const packed = toBase64(await through(bytes, new CompressionStream("deflate")));
  return `${TAG}${checksum(packed)}.${packed}`;
}

/**
 * Unpacks the state.
 *
 * @param fragment A fragment, with or without `#`.
 * @returns The state; `undefined` for an empty fragment.
 * @throws {Error} For a link that is damaged, or of another format.
 */
export async function unpackState(fragment: string): Promise<Input | undefined> {
  const text = fragment.replace(/^#/, "");
  if (text === "") return undefined;
  if (!text.startsWith(TAG)) throw new Error("The link has an unknown format");
  const [sum, packed = ""] = text.slice(TAG.length).split(".");
  let value: unknown;
  try {
    if (checksum(packed) !== sum) throw new Error("The checksum does not match");
    const bytes = await through(fromBase64(packed), new DecompressionStream("deflate"));
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Error && error.message === TOO_LARGE) throw error;
    throw new Error("The link is damaged: part of it is missing or changed", { cause: error });
  }
  return inputOf(value);
}

/**
 * Reads a state that was saved as JSON.
 *
 * @param value Parsed JSON.
 * @returns The state; what is absent is empty.
 * @throws {Error} For anything else.
 */
export function inputOf(value: unknown): Input {
  const isState = typeof value === "object" && value !== null && !Array.isArray(value) &&
    Object.entries(value).every(([key, text]) => KEYS.includes(key as keyof Input) && typeof text === "string");
  if (!isState) throw new Error("The link or file does not contain a state of this page");
  const given = value as Partial<Input>;
  return Object.fromEntries(KEYS.map((key) => [key, given[key] ?? ""])) as unknown as Input;
}
