/**
 * The records of an extended header of pax.
 *
 * @module
 */

import { TarError } from "./tar_error.ts";

/** The values by key; `""` takes back one of a header. */
export type PaxRecords = ReadonlyMap<string, string>;

const SPACE = 0x20;
const NEWLINE = 0x0a;
const EQUALS = 0x3d;
/** Values of these are text; extended attributes may have any bytes. */
const TEXTS: readonly string[] = [
  "path",
  "linkpath",
  "size",
  "uid",
  "gid",
  "mtime",
  "atime",
  "ctime",
  "uname",
  "gname",
];

/** Decodes what must be text; of the value of an unknown key only its being there counts. */
function decoded(bytes: Uint8Array, isText: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: isText, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TarError("a value of an extended header is not UTF-8");
  }
}

/** The length of the record that starts at a place, in which it counts itself. */
function lengthAt(data: Uint8Array, at: number): readonly [length: number, digits: number] {
  let length = 0;
  for (let digits = 0; digits < 8; digits++) {
    const byte = data[at + digits];
    if (byte === SPACE && digits > 0) return [length, digits];
    if (byte === undefined || byte < 0x30 || byte > 0x39) break;
    length = length * 10 + byte - 0x30;
  }
  throw new TarError("an extended header is malformed");
}

/**
 * Reads records: `LENGTH KEY=VALUE` and a newline each.
 *
 * @param data The header's data.
 * @returns The values; the last one counts where a key comes again.
 * @throws {TarError} When it has another form.
 */
export function readPax(data: Uint8Array): PaxRecords {
  const records = new Map<string, string>();
  for (let at = 0; at < data.length;) {
    const [length, digits] = lengthAt(data, at);
    const record = data.subarray(at + digits + 1, at + length);
    const equals = record.indexOf(EQUALS);
    if (at + length > data.length || equals < 1 || record.at(-1) !== NEWLINE) {
      throw new TarError("an extended header is malformed");
    }
    const key = decoded(record.subarray(0, equals), true);
    const isText = TEXTS.includes(key);
    const value = decoded(record.subarray(equals + 1, -1), isText);
    if (isText && value.includes("\0")) throw new TarError("a value of an extended header contains a NUL");
    records.set(key, value);
    at += length;
  }
  return records;
}
