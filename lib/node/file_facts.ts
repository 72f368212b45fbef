/**
 * What a file is: its rights, and how the kernel would run it.
 *
 * @module
 */

import type { FileFact } from "../lint/host.ts";

/** The names of `uname -m` by the numbers of ELF. */
const MACHINES: Readonly<Record<number, string>> = {
  3: "i686",
  21: "ppc64le",
  22: "s390x",
  40: "armv7l",
  62: "x86_64",
  183: "aarch64",
  243: "riscv64",
  258: "loongarch64",
};

/** How much of a file is read: the kernel reads 256 bytes, the loader's name of an ELF program may follow them. */
const HEAD = 4096;
const LITTLE_ENDIAN = 1;
const INTERPRETER = 3;

async function head(path: string): Promise<Uint8Array> {
  const file = await Deno.open(path);
  try {
    const bytes = new Uint8Array(HEAD);
    const count = await file.read(bytes);
    return bytes.subarray(0, count ?? 0);
  } finally {
    file.close();
  }
}

type Program = Pick<FileFact, "format" | "machine" | "interpreter">;

/** Reads the header of an ELF program: of which machine it is, and the loader that its program headers name. */
function elf(bytes: Uint8Array): Program {
  if (bytes.length < 64) return { format: "other" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittle = bytes[5] === LITTLE_ENDIAN;
  const is64 = bytes[4] === 2;
  const machine = MACHINES[view.getUint16(18, isLittle)];
  const found: Program = { format: "elf", ...(machine === undefined ? {} : { machine }) };
  const word = (at: number): number => is64 ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle);
  const [table, size, count] = is64
    ? [word(32), view.getUint16(54, isLittle), view.getUint16(56, isLittle)]
    : [word(28), view.getUint16(42, isLittle), view.getUint16(44, isLittle)];
  for (let index = 0; index < count; index++) {
    const at = table + index * size;
    if (at + (is64 ? 56 : 32) > bytes.length) break;
    if (view.getUint32(at, isLittle) !== INTERPRETER) continue;
    const [from, length] = is64 ? [word(at + 8), word(at + 32)] : [word(at + 4), word(at + 16)];
    if (from + length > bytes.length) break;
    return {
      ...found,
      interpreter: new TextDecoder().decode(bytes.subarray(from, from + length)).replace(/\0.*$/s, ""),
    };
  }
  return found;
}

/** The interpreter of a script: the first word after `#!`. */
function script(bytes: Uint8Array): Program {
  const [line = ""] = new TextDecoder().decode(bytes.subarray(2, 256)).split("\n");
  const interpreter = /^[ \t]*([^ \t\0]+)/.exec(line)?.[1];
  return interpreter === undefined ? { format: "other" } : { format: "script", interpreter };
}

/**
 * Finds the kind of a file or directory.
 *
 * @param path Its path, without links.
 * @param info What `stat` says of it.
 * @returns The fact.
 */
export async function fileFact(path: string, info: Deno.FileInfo): Promise<FileFact> {
  const { mode, uid, gid } = info;
  const rights = {
    ...(mode === null ? {} : { mode: mode & 0o7777 }),
    ...(uid === null ? {} : { uid }),
    ...(gid === null ? {} : { gid }),
  };
  if (!info.isFile) return rights;
  const bytes = await head(path).catch(() => undefined);
  if (bytes === undefined) return rights;
  const [first, second] = bytes;
  if (first === 0x23 && second === 0x21) return { ...rights, ...script(bytes) };
  const isElf = first === 0x7f && second === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
  return { ...rights, ...(isElf ? elf(bytes) : { format: "other" as const }) };
}
