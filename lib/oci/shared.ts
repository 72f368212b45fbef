/**
 * Parts that many specs share, and what is remembered of them.
 *
 * Only what this package has frozen itself, to the last list, is remembered by identity: it cannot be changed any more, so
 * that what was known of it stays true. A record from elsewhere is never remembered, frozen or not: it may have accessors, or
 * be a proxy.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import type { Escapes } from "./encode.ts";
import type { Pointer } from "../pointer.ts";

/** Writes a part as text: the part, its path if needed, how it is escaped. */
export type Write<T> = (part: T, path: Pointer | undefined, escapes: Escapes) => string;

/** The text of a part, by how it is escaped, and what wrote it; absent until it is needed. */
interface Remembered {
  write?: Write<never>;
  /** With the escapes of Go 1.22 and later. */
  short?: string;
  /** With those of an older Go. */
  long?: string;
}

const parts = new WeakMap<object, Remembered>();

/**
 * Freezes a record or list that this package has made, with everything in it, and remembers its text from the first encoding
 * on.
 *
 * @typeParam T Its type.
 * @param part Plain data, without accessors.
 * @returns The same, frozen.
 */
export function share<T extends object>(part: T): T {
  if (parts.has(part)) return part;
  Object.freeze(part);
  parts.set(part, {});
  for (const inner of Object.values(part)) if (typeof inner === "object" && inner !== null) share(inner);
  return part;
}

/** Whole records that this package has made, and frozen. */
const made = new WeakSet<object>();

/**
 * Freezes a whole record that this package has made, and remembers that it contains nothing from outside.
 *
 * @typeParam T Its type.
 * @param record Plain data, without accessors.
 * @returns The same, frozen.
 */
export function freezeMade<T extends object>(record: T): T {
  made.add(frozen(record));
  return record;
}

/**
 * Whether a value was given to {@linkcode freezeMade}.
 *
 * @param value Any value.
 * @returns `true` for such records.
 */
export function isMade(value: object): boolean {
  return made.has(value);
}

/**
 * Whether a value was given to {@linkcode share}, so that it stays as it is.
 *
 * @param value Any record or list.
 * @returns `true` for shared parts.
 */
export function isShared(value: object): boolean {
  return parts.has(value);
}

/**
 * The text of a part: of a shared one written once.
 *
 * @typeParam T The part's type.
 * @param part A record or list.
 * @param write Writes it; the text is only remembered for the first who writes it, as what it is.
 * @param path Where it stands, if needed.
 * @param escapes How it is escaped.
 * @returns Its text.
 */
export function textOf<T extends object>(
  part: T,
  write: Write<T>,
  path: Pointer | undefined,
  escapes: Escapes,
): string {
  const remembered = parts.get(part);
  if (remembered === undefined) return write(part, path, escapes);
  remembered.write ??= write;
  if (remembered.write !== write) return write(part, path, escapes);
  return remembered[escapes] ??= flat(write(part, path, escapes));
}

/** What writes bytes for texts, new ones each time. */
interface Fill {
  fill(texts: readonly string[]): Uint8Array;
}

const bytes = new WeakMap<object, readonly [fill: Fill, texts: readonly string[]]>();

/**
 * Remembers the bytes of a whole record.
 *
 * @param record A record that this package has made and frozen, with everything in it.
 * @param fill What writes its bytes.
 * @param texts The texts that it writes them for; they may not be changed afterwards.
 */
export function rememberBytes(record: object, fill: Fill, texts: readonly string[]): void {
  bytes.set(record, [fill, texts]);
}

/**
 * The bytes of a whole record, where they are remembered.
 *
 * @param record Any record.
 * @returns New bytes each time; `undefined` for most records.
 */
export function knownBytes(record: object): Uint8Array | undefined {
  const known = bytes.get(record);
  return known?.[0].fill(known[1]);
}

/** The same text as one run of characters: an engine keeps what was put together in pieces, and gathers them each time. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
