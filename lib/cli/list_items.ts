/**
 * The items of a Kubernetes list in JSON, one at a time, however long the list is: what `kubectl get … -o json` prints.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { concat, type Input, MAX_DOCUMENT_BYTES } from "./io.ts";
import { LocatedError } from "./location.ts";

/** An item of a list. */
export interface ListItem {
  /** Its bytes: a JSON object. `undefined` for one that is larger than any document may be. */
  readonly bytes: Uint8Array | undefined;
  /** The line on which it starts, from 1. */
  readonly line: number;
}

/** How much is looked at to know whether a stream is a list. */
const HEAD_BYTES = 64 << 10;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
const LIST = 0x5b;
const LIST_END = 0x5d;

/** Where the reader is in the list. */
type Place = "before" | "items" | "after";

/**
 * The end of a string.
 *
 * @param chunk The bytes.
 * @param from The first byte after the opening quote, or after what was read of the string before.
 * @returns The index of the closing quote; the length where the string goes on.
 */
function stringEnd(chunk: Uint8Array, from: number): number {
  for (let end = chunk.indexOf(QUOTE, from); end >= 0; end = chunk.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= from && chunk[end - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return chunk.length;
}

/** Whether a part of a string ends inside of an escape: what comes next belongs to it. */
function endsInEscape(part: Uint8Array): boolean {
  let slashes = 0;
  while (slashes < part.length && part[part.length - 1 - slashes] === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/** Reads the bytes of a list. It follows strings and brackets alone; whether an item is well-formed is for its reader to say. */
class ListReader {
  #place: Place = "before";
  #depth = 0;
  #line = 1;
  #inString = false;
  /** Whether what comes next is escaped. */
  #isEscaped = false;
  /** The string of the list's own members that was read last: `items` announces the items. */
  #key = "";
  #parts: Uint8Array[] = [];
  #size = 0;
  #startLine = 0;

  /** Takes a chunk; returns the items that end in it. */
  take(chunk: Uint8Array): readonly ListItem[] {
    const items: ListItem[] = [];
    let depth = this.#depth;
    let start = this.#place === "items" && depth > 2 ? 0 : -1;
    let at = this.#inString ? this.#string(chunk, 0, depth) + 1 : 0;
    for (; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (depth === 0 && byte > SPACE && this.#place === "after") throw this.#wrong("text follows its end");
      if (byte === QUOTE) {
        if (depth === 2 && this.#place === "items") throw this.#wrong("an item of the list is not an object");
        this.#inString = true;
        this.#key = "";
        at = this.#string(chunk, at + 1, depth);
      } else if (byte === NEWLINE) this.#line++;
      else if (byte === OBJECT || byte === LIST) {
        if (depth === 2 && this.#place === "items") [start, this.#startLine] = [at, this.#line];
        depth++;
        if (byte === LIST && depth === 2 && this.#key === "items") this.#begin();
      } else if (byte === OBJECT_END || byte === LIST_END) {
        depth--;
        if (this.#place !== "items") continue;
        if (depth === 2) {
          this.#keep(chunk.subarray(start, at + 1));
          items.push(this.#item());
          start = -1;
        } else if (depth === 1) this.#place = "after";
      } else if (depth === 2 && byte > SPACE && byte !== COMMA && this.#place === "items") {
        throw this.#wrong("an item of the list is not an object");
      }
    }
    this.#depth = depth;
    if (start >= 0) this.#keep(chunk.subarray(start));
    return items;
  }

  /** Goes to the end of a string, and keeps it where it may announce the items; the length of the chunk where it goes on. */
  #string(chunk: Uint8Array, from: number, depth: number): number {
    const begin = this.#isEscaped ? from + 1 : from;
    const end = stringEnd(chunk, begin);
    const part = chunk.subarray(from, end);
    if (depth === 1 && this.#key.length < 16) this.#key += String.fromCharCode(...part.subarray(0, 16));
    this.#inString = end === chunk.length;
    this.#isEscaped = this.#inString && begin <= end && endsInEscape(chunk.subarray(begin, end));
    return end;
  }

  #begin(): void {
    if (this.#place === "after") {
      throw new LocatedError(new CriSpecError("duplicate-field", 'duplicate field "items"'), { line: this.#line });
    }
    this.#place = "items";
  }

  #item(): ListItem {
    const bytes = this.#size > MAX_DOCUMENT_BYTES ? undefined : concat(this.#parts);
    [this.#parts, this.#size] = [[], 0];
    return { bytes, line: this.#startLine };
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > MAX_DOCUMENT_BYTES) this.#parts = [];
    else this.#parts.push(part);
  }

  #wrong(why: string): CriSpecError {
    return new LocatedError(new CriSpecError("invalid-json", `Cannot read the list: ${why}`), { line: this.#line });
  }

  /** Checks that the list has come to its end. */
  end(): void {
    if (this.#place === "after" && this.#depth === 0 && !this.#inString) return;
    throw this.#wrong(this.#place === "before" ? "it has no items" : "it ends before its last item");
  }
}

/**
 * Whether a stream begins as a list of Kubernetes in JSON does.
 *
 * @param head The first bytes.
 * @returns `false` also for NDJSON, whose first line is a whole document.
 */
export function isListHead(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  if (!/^\s*\{/.test(text)) return false;
  // Before its items a list has two or three short members.
  const before = /^\s*\{((?:\s*"(?:apiVersion|kind|metadata)"\s*:\s*(?:"[^"]*"|\{[^{}]*\})\s*,)*)\s*"items"\s*:\s*\[/
    .exec(text);
  return before !== null && before[1]!.includes('"apiVersion"');
}

/**
 * Splits a list into its items. Only one chunk and one item are held at a time.
 *
 * @param stream The list.
 * @returns The items in order, those together that have come together.
 * @throws {CriSpecError} With the line: `invalid-json` for a list that is cut, that has something else than objects, or that
 *   something follows; `duplicate-field` for a second list of items.
 */
export async function* listItems(stream: Input): AsyncGenerator<readonly ListItem[], void, void> {
  const reader = new ListReader();
  for await (const chunk of stream) {
    const items = reader.take(chunk);
    if (items.length > 0) yield items;
  }
  reader.end();
}
