/**
 * Writes tar archives (ustar): what a pause image needs, and the same bytes for the same entries.
 *
 * @module
 */

import { failure } from "./failure.ts";

/** One entry of an archive. */
export interface TarEntry {
  /** Path without a leading slash, at most 100 bytes. */
  readonly path: string;
  /** What it is. */
  readonly type: "file" | "directory" | "symlink";
  /** A file's content. */
  readonly content?: Uint8Array;
  /** A symlink's target, at most 100 bytes. */
  readonly target?: string;
  /** Permission bits. Default: 0644, for a directory 0755, for a symlink 0777. */
  readonly mode?: number;
}

const BLOCK = 512;
const TYPES = { file: "0", symlink: "2", directory: "5" } as const;
const MODES = { file: 0o644, symlink: 0o777, directory: 0o755 } as const;

/**
 * Writes an archive. Everything belongs to root and has the time 0.
 *
 * @param entries In the order in which they are to be unpacked.
 * @returns The archive's bytes.
 * @throws {CriSpecError} When a path or target is too long for the format.
 */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const parts = entries.flatMap((entry) => [header(entry), padded(entry.content ?? new Uint8Array())]);
  return join([...parts, new Uint8Array(2 * BLOCK)]);
}

function header(entry: TarEntry): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, offset: number, size: number) => {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > size) throw failure(`Cannot put ${JSON.stringify(text)} in an archive: it is too long`);
    block.set(bytes, offset);
  };
  const octal = (value: number, offset: number, size: number) =>
    put(value.toString(8).padStart(size - 1, "0"), offset, size);
  put(entry.type === "directory" ? `${entry.path}/` : entry.path, 0, 100);
  octal(entry.mode ?? MODES[entry.type], 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(entry.content?.length ?? 0, 124, 12);
  octal(0, 136, 12);
  put(" ".repeat(8), 148, 8);
  put(TYPES[entry.type], 156, 1);
  put(entry.target ?? "", 157, 100);
  put("ustar\x0000", 257, 8);
  octal(block.reduce((sum, byte) => sum + byte, 0), 148, 7);
  return block;
}

function padded(content: Uint8Array): Uint8Array {
  const block = new Uint8Array(Math.ceil(content.length / BLOCK) * BLOCK);
  block.set(content);
  return block;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
