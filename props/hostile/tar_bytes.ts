/**
 * Writes tar archives block by block, also such as no program writes.
 *
 * @module
 */

const BLOCK = 512;

/** A header; fields that are left out are those of an empty file. */
export interface TarFields {
  /** The path. */
  readonly name?: string | Uint8Array;
  /** The type's character. Default: `"0"`. */
  readonly type?: string;
  /** The target of a link. */
  readonly target?: string | Uint8Array;
  /** The owner. */
  readonly uid?: number;
  /** The group. */
  readonly gid?: number;
  /** The permission bits. */
  readonly mode?: number;
  /** When it was changed. */
  readonly mtime?: number;
  /** The size that the header has. Default: the content's. */
  readonly size?: number;
  /** The numbers of a device. */
  readonly device?: readonly [number, number];
  /** The content. */
  readonly content?: string | Uint8Array;
  /** The magic. Default: ustar's. */
  readonly magic?: string;
  /** The part of the path before the name. */
  readonly prefix?: string;
  /** Bytes to put into the header at the end, before the checksum. */
  readonly raw?: readonly (readonly [at: number, bytes: readonly number[]])[];
  /** The checksum, where it is not to be the right one. */
  readonly checksum?: number;
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === "string" ? new TextEncoder().encode(value) : value;
}

/** A number in octal digits, or, where it has too many, in base 256. */
function writeNumber(block: Uint8Array, at: number, length: number, value: number): void {
  const digits = Math.trunc(value).toString(8);
  if (value >= 0 && digits.length < length) {
    block.set(new TextEncoder().encode(digits.padStart(length - 1, "0")), at);
    return;
  }
  let rest = BigInt(Math.trunc(value));
  for (let index = at + length - 1; index >= at; index--) {
    block[index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  block[at]! |= 0x80;
}

/** A header block. */
export function headerBlock(fields: TarFields): Uint8Array {
  const { name = "", type = "0", target = "", magic = "ustar\x0000", prefix = "", device, raw = [] } = fields;
  const block = new Uint8Array(BLOCK);
  block.set(bytesOf(name).subarray(0, 100), 0);
  writeNumber(block, 100, 8, fields.mode ?? 0o644);
  writeNumber(block, 108, 8, fields.uid ?? 0);
  writeNumber(block, 116, 8, fields.gid ?? 0);
  writeNumber(block, 124, 12, fields.size ?? bytesOf(fields.content ?? "").length);
  writeNumber(block, 136, 12, fields.mtime ?? 0);
  block[156] = type.charCodeAt(0);
  block.set(bytesOf(target).subarray(0, 100), 157);
  block.set(bytesOf(magic), 257);
  if (device !== undefined) {
    writeNumber(block, 329, 8, device[0]);
    writeNumber(block, 337, 8, device[1]);
  }
  block.set(bytesOf(prefix).subarray(0, 155), 345);
  for (const [at, bytes] of raw) block.set(bytes, at);
  block.fill(0x20, 148, 156);
  const sum = fields.checksum ?? block.reduce((all, byte) => all + byte, 0);
  block.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
  return block;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

/** A header with its content, padded. */
export function tarEntry(fields: TarFields): Uint8Array {
  const content = bytesOf(fields.content ?? "");
  return joined([headerBlock(fields), content, new Uint8Array(-content.length & (BLOCK - 1))]);
}

/** The data of an extended header of pax. */
export function paxData(records: readonly (readonly [key: string, value: string | Uint8Array])[]): Uint8Array {
  return joined(records.map(([key, value]) => {
    const record = joined([bytesOf(`${key}=`), bytesOf(value), bytesOf("\n")]);
    let length = record.length + 2;
    while (`${length} `.length + record.length !== length) length++;
    return joined([bytesOf(`${length} `), record]);
  }));
}

/** An extended header of pax for the next entry. */
export function paxEntry(records: Parameters<typeof paxData>[0], type: string = "x"): Uint8Array {
  return tarEntry({ name: "PaxHeaders/x", type, content: paxData(records) });
}

/** An archive of parts, with its end. */
export function tarArchive(...parts: readonly Uint8Array[]): Uint8Array {
  return joined([...parts, new Uint8Array(2 * BLOCK)]);
}
