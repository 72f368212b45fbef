/**
 * Random archives: mostly such as programs write, with some of what none does.
 *
 * @module
 */

import { gzipSync } from "node:zlib";
import type { Random } from "../random.ts";
import { paxEntry, tarArchive, tarEntry, type TarFields } from "../tar_bytes.ts";
import { NAMES } from "./tree.ts";

const PARTS: readonly string[] = [...NAMES, "a", "b", "etc", "etc", "d", "d"];
const ODD: readonly string[] = [
  "..",
  ".",
  "",
  ".wh.a",
  ".wh.",
  ".wh..",
  ".wh..wh..opq",
  ".wh..wh.plnk",
  "n".repeat(256),
  "a\0b",
];
const TIMES = [0, 1, 1e9, -1, 2 ** 31, 2 ** 33, 2 ** 40, -(2 ** 40)] as const;
const IDS = [0, 0, 0, 5, 1000, 65534, 2 ** 21, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1, 2 ** 40, -1] as const;

function nameOf(random: Random, odd: number): string {
  const parts = Array.from({ length: 1 + random.below(4) }, () => random.pick(random.oneIn(odd) ? ODD : PARTS));
  const deep = random.oneIn(200) ? "d/".repeat(random.pick([50, 500, 1500])) : "";
  const start = random.oneIn(12) ? random.pick(["/", "./", "//", "../"]) : "";
  return `${start}${deep}${parts.join("/")}${random.oneIn(8) ? "/" : ""}`;
}

/** The header of a name that does not fit into its field comes before, in one of two ways. */
function longName(name: string, random: Random): readonly Uint8Array[] {
  if (new TextEncoder().encode(name).length <= 100) return [];
  return [
    random.oneIn(2) ? paxEntry([["path", name]]) : tarEntry({ name: "././@LongLink", type: "L", content: `${name}\0` }),
  ];
}

/** An entry; `before` is the name of a file that is there. */
function entryOf(random: Random, odd: number, before: string): readonly Uint8Array[] {
  const name = nameOf(random, odd);
  const types = before === "" ? "00000055552346" : "00000055552134611";
  const type = random.oneIn(odd) ? random.pick([..."xgLKS7DVMZA9\0"]) : random.pick([...types]);
  const content = type === "0" ? random.pick(["", "x", "root:x:0:0::/:/bin/sh\n", "y".repeat(2000)]) : "";
  const fields: TarFields = {
    name,
    type,
    content,
    target: type === "1" ? before : random.pick(["a", "b", "etc", "/etc", "..", "../..", "d/d", nameOf(random, odd)]),
    mode: random.pick([0o644, 0o755, 0o4755, 0o7777, 0, 0o777777]),
    uid: random.oneIn(odd) ? random.pick(IDS) : 0,
    gid: random.oneIn(odd) ? random.pick(IDS) : 0,
    mtime: random.pick(TIMES),
    ...(type === "3" || type === "4"
      ? { device: [random.below(odd < 1000 ? 5000 : 4096), random.below(2 ** 20)] as const }
      : {}),
    ...(random.oneIn(odd * 6) ? { size: random.pick([1, 511, 2 ** 33, -1, 2 ** 50]) } : {}),
    ...(random.oneIn(odd * 6) ? { magic: random.pick(["ustar  \0", "", "ustar\x00", "garbage"]) } : {}),
    ...(random.oneIn(odd * 6) ? { prefix: nameOf(random, odd) } : {}),
    ...(random.oneIn(odd * 6) ? { raw: [[random.below(500), [random.below(256)]]] as const } : {}),
  };
  const pax = random.oneIn(odd * 2)
    ? [
      paxEntry([[
        random.pick(["path", "linkpath", "size", "uid", "mtime", "SCHILY.xattr.user.a", "GNU.sparse.major", "x"]),
        random.pick(["", "1", "-1", "1.5", "abc", "..", "a\0b", "99999999999999999999"]),
      ]], random.pick(["x", "g"])),
    ]
    : [];
  return [...longName(name, random), ...pax, tarEntry(fields)];
}

/** Changes bytes of what is otherwise whole. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random.oneIn(3) ? random.below(bytes.length + 1) : bytes.length);
  for (let count = random.below(4); count > 0 && copy.length > 0; count--) {
    copy[random.below(copy.length)] = random.below(256);
  }
  return copy;
}

/** An archive that is small and unpacks to much. */
function bomb(random: Random): Uint8Array {
  const size = random.pick([2 ** 33, 300 << 20, 70 << 20]);
  const head = tarEntry({ name: "a", size });
  return Uint8Array.from([...head, ...new Uint8Array(1024)]);
}

/** Archives of many entries or of long headers: what each entry costs must not grow with their number. */
const CROWDS: readonly (() => readonly Uint8Array[])[] = [
  () => many(8000, (index) => tarEntry({ name: `d/f${index}`, content: "x" })),
  () => many(2000, (index) => tarEntry({ name: `d${index}/`, type: "5" })),
  () => many(8000, () => tarEntry({ name: "same", content: "x" })),
  () => many(3000, (index) => tarEntry({ name: `link${index}`, type: "1", target: "first" })),
  () => many(300, (index) => tarEntry({ name: `s${index}`, type: "2", target: `s${index + 1}` })),
  () => many(2000, (index) => tarEntry({ name: `.wh.f${index}` })),
  () => [
    ...many(500, (index) => tarEntry({ name: `o/f${index}` })),
    ...many(100, () => tarEntry({ name: "o/.wh..wh..opq" })),
  ],
  () => [paxEntry([["SCHILY.xattr.user.a", "v".repeat(70_000)]]), tarEntry({ name: "a" })],
  () => [paxEntry([["comment", "v".repeat(3 << 20)]]), tarEntry({ name: "a" })],
  () => [paxEntry(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, "v"])), tarEntry({ name: "a" })],
  () => [
    paxEntry(Array.from({ length: 2000 }, (_, index) => [`SCHILY.xattr.user.k${index}`, "v"])),
    tarEntry({ name: "a" }),
  ],
  () => [...many(2000, (index) => paxEntry([["path", `p${index}`]])), tarEntry({ name: "a" })],
  () => [...many(2000, () => tarEntry({ name: "././@LongLink", type: "L", content: "l\0" })), tarEntry({ name: "a" })],
  () => [tarEntry({ name: "././@LongLink", type: "L", content: `${"n".repeat(2 << 20)}\0` }), tarEntry({ name: "a" })],
  () => [...many(2000, (index) => paxEntry([["mtime", `${index}`]], "g")), tarEntry({ name: "a" })],
  () =>
    many(
      400,
      (index) => tarEntry({ name: `${"a/".repeat(index % 40)}up${index}`, type: "2", target: "../".repeat(40) }),
    ),
  () => [
    tarEntry({ name: "out", type: "2", target: "/etc" }),
    tarEntry({ name: "out/cri-spec-hostile", content: "x" }),
    tarEntry({ name: "up", type: "2", target: "../../../../../../../.." }),
    tarEntry({ name: "up/cri-spec-hostile", content: "x" }),
    tarEntry({ name: "hard", type: "1", target: "out/passwd" }),
    tarEntry({ name: "hard", content: "x" }),
    tarEntry({ name: "/cri-spec-hostile", content: "x" }),
    tarEntry({ name: "../../../../../../../../cri-spec-hostile", content: "x" }),
  ],
];

function many(count: number, entry: (index: number) => Uint8Array): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => entry(index));
}

/** A layer: the archive, and what is stored of it. */
export interface RandomLayer {
  /** The archive. */
  readonly archive: Uint8Array;
  /** What the blob has. */
  readonly stored: Uint8Array;
  /** The media type. */
  readonly mediaType: string;
}

const TAR = "application/vnd.oci.image.layer.v1.tar";

/** Zeros, packed by gzip: a megabyte of a bomb. */
const ZEROS = new Uint8Array(1 << 20);

/**
 * Makes a layer.
 *
 * @param random The choices.
 * @returns The layer.
 */
export function randomLayer(random: Random): RandomLayer {
  if (random.oneIn(400)) {
    const archive = Uint8Array.from([...tarEntry({ name: "a", size: 100 << 20 }).slice(0, 512)]);
    const parts = [gzipSync(archive), ...Array.from({ length: 120 }, () => gzipSync(ZEROS))];
    return { archive, stored: Uint8Array.from(parts.flatMap((part) => [...part])), mediaType: `${TAR}+gzip` };
  }
  if (random.oneIn(60)) {
    const archive = tarArchive(tarEntry({ name: "first", content: "1" }), ...random.pick(CROWDS)());
    return { archive, stored: archive, mediaType: TAR };
  }
  const odd = random.pick([8, 100, 1000, 100_000, 100_000]);
  const first = random.pick(["first", "d/first", "etc/first"]);
  const entries = [
    tarEntry({ name: first, content: "1" }),
    ...Array.from({ length: random.below(16) }, () => entryOf(random, odd, first)).flat(),
  ];
  let archive = random.oneIn(200) ? bomb(random) : tarArchive(...entries);
  if (random.oneIn(25)) archive = damaged(archive, random);
  if (!random.oneIn(3)) return { archive, stored: archive, mediaType: TAR };
  const packed = new Uint8Array(gzipSync(archive));
  return { archive, stored: random.oneIn(25) ? damaged(packed, random) : packed, mediaType: `${TAR}+gzip` };
}
