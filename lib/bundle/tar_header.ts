/**
 * A block of a tar archive that describes what is after it: v7, ustar, pax, star and GNU.
 *
 * @module
 */

import { TarError } from "./tar_error.ts";

/** What a header block has. */
export interface TarHeader {
  /** The path. */
  readonly name: Uint8Array;
  /** The type's character. */
  readonly type: string;
  /** The target of a link. */
  readonly target: Uint8Array;
  /** The owner. */
  readonly uid: number;
  /** The group. */
  readonly gid: number;
  /** The permission bits. */
  readonly mode: number;
  /** When it was changed, in seconds. */
  readonly mtime: number;
  /** How many bytes are after it. */
  readonly size: number;
  /** The numbers of a device. */
  readonly device: readonly [major: number, minor: number];
}

const SPACE = 0x20;
const SLASH = 0x2f;

/** A text up to its NUL. */
function field(block: Uint8Array, at: number, length: number): Uint8Array {
  const bytes = block.subarray(at, at + length);
  const end = bytes.indexOf(0);
  return bytes.slice(0, end < 0 ? length : end);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** A number, in octal digits or, where the first bit is set, as a big-endian one with a sign. */
function numeric(block: Uint8Array, at: number, length: number): number {
  const bytes = block.subarray(at, at + length);
  if ((bytes[0]! & 0x80) === 0) return octal(bytes);
  const isNegative = (bytes[0]! & 0x40) !== 0;
  let value = isNegative ? -1n : 0n;
  for (const [index, byte] of bytes.entries()) {
    value = index === 0 ? (isNegative ? BigInt(byte) - 0x100n : BigInt(byte & 0x7f)) : value * 0x100n + BigInt(byte);
  }
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new TarError("a number is too large");
  return number;
}

function octal(bytes: Uint8Array): number {
  const text = ascii(bytes).replace(/^[ \0]+|[ \0]+$/g, "").replace(/\0.*$/s, "");
  if (text === "") return 0;
  if (!/^[0-7]+$/.test(text)) throw new TarError("a number contains other characters than octal digits");
  return parseInt(text, 8);
}

/** The sum of a block with spaces in the sum's place: of unsigned and, as some old programs wrote it, of signed bytes. */
function sums(block: Uint8Array): readonly [unsigned: number, signed: number] {
  let [unsigned, signed] = [0, 0];
  for (let at = 0; at < block.length; at++) {
    const byte = at >= 148 && at < 156 ? SPACE : block[at]!;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return [unsigned, signed];
}

/** The part of the path that did not fit into its own field. */
function prefixOf(block: Uint8Array): Uint8Array {
  if (ascii(block.subarray(257, 263)) !== "ustar\0") return new Uint8Array();
  return field(block, 345, ascii(block.subarray(508, 512)) === "tar\0" ? 131 : 155);
}

function joined(prefix: Uint8Array, name: Uint8Array): Uint8Array {
  return prefix.length === 0 ? name : Uint8Array.of(...prefix, SLASH, ...name);
}

/**
 * Reads a header block.
 *
 * @param block 512 bytes that are not all zero.
 * @returns What it has.
 * @throws {TarError} For a wrong sum or number.
 */
export function readHeader(block: Uint8Array): TarHeader {
  if (!sums(block).includes(octal(block.subarray(148, 156)))) throw new TarError("a header has a wrong checksum");
  const type = String.fromCharCode(block[156]!);
  const hasDevice = type === "3" || type === "4";
  const size = numeric(block, 124, 12);
  if (size < 0) throw new TarError("a size is negative");
  return {
    name: joined(prefixOf(block), field(block, 0, 100)),
    type,
    target: field(block, 157, 100),
    mode: numeric(block, 100, 8),
    uid: numeric(block, 108, 8),
    gid: numeric(block, 116, 8),
    size,
    mtime: numeric(block, 136, 12),
    device: hasDevice ? [numeric(block, 329, 8), numeric(block, 337, 8)] : [0, 0],
  };
}
