import { assert, assertEquals, assertRejects } from "@std/assert";
import { headerBlock, paxEntry, tarArchive, tarEntry } from "../../props/hostile/tar_bytes.ts";
import { CriSpecError } from "../error.ts";
import { packTar } from "../../golden/lab/pack_tar.ts";
import { Truncated } from "./bytes.ts";
import { readTar, type TarEntry } from "./tar.ts";
import { TarError } from "./tar_error.ts";

type Read = Omit<TarEntry, "content"> & { readonly text: string };

/** Reads an archive that comes in chunks of a size. */
async function read(archive: Uint8Array, chunk: number = archive.length): Promise<readonly Read[]> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < archive.length; at += chunk) yield await Promise.resolve(archive.slice(at, at + chunk));
  };
  const found: Read[] = [];
  for await (const { content, ...entry } of readTar(chunks())) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const part of content) text += decoder.decode(part, { stream: true });
    found.push({ ...entry, text });
  }
  return found;
}

const OWNER = { uid: 5, gid: 6, mtime: new Date(7000) };

Deno.test("readTar() reads what another program packs, in chunks of any size", async () => {
  const long = `${"d/".repeat(150)}file`;
  const archive = await packTar([
    { header: { name: "d/", type: "directory", size: 0, mode: 0o755, ...OWNER } },
    { header: { name: "d/a", type: "file", size: 3, mode: 0o4755, ...OWNER }, body: "abc" },
    { header: { name: long, type: "file", size: 600, mode: 0o644, ...OWNER, uid: 3_000_000 }, body: "x".repeat(600) },
    { header: { name: "l", type: "symlink", linkname: "ü".repeat(60), size: 0, ...OWNER } },
    { header: { name: "h", type: "link", linkname: "d/a", size: 0, ...OWNER } },
    { header: { name: "empty", type: "file", size: 0, ...OWNER } },
  ]);
  for (const chunk of [1, 7, 511, 512, 513, 4096, archive.length]) {
    const found = await read(archive, chunk);
    assertEquals(found.map(({ name, type, text, target }) => [name, type, text.length, target]), [
      ["d/", "directory", 0, ""],
      ["d/a", "file", 3, ""],
      [long, "file", 600, ""],
      ["l", "symlink", 0, "ü".repeat(60)],
      ["h", "link", 0, "d/a"],
      ["empty", "file", 0, ""],
    ]);
    assertEquals(found.map(({ uid, gid, mtime }) => [uid, gid, mtime]).slice(1, 3), [[5, 6, 7], [3_000_000, 6, 7]]);
    assertEquals(found[1]!.mode, 0o4755);
  }
});

Deno.test("readTar() reads GNU's long names, ustar's prefix, devices and numbers in base 256", async () => {
  const long = "n".repeat(200);
  const found = await read(tarArchive(
    tarEntry({ name: "././@LongLink", type: "L", content: `${long}\0` }),
    tarEntry({ name: "././@LongLink", type: "K", content: `${long}t\0` }),
    tarEntry({ name: "n", type: "2", magic: "ustar  \0" }),
    tarEntry({ name: "file", prefix: "a/b" }),
    tarEntry({ name: "null", type: "3", device: [1, 3] }),
    tarEntry({ name: "old", uid: 2 ** 31, mtime: -1 }),
    tarEntry({ name: "v7/", type: "\0", magic: "" }),
  ));
  assertEquals(found.map(({ name, type, target }) => [name, type, target]), [
    [long, "symlink", `${long}t`],
    ["a/b/file", "file", ""],
    ["null", "character", ""],
    ["old", "file", ""],
    ["v7/", "directory", ""],
  ]);
  assertEquals([found[2]!.device, found[3]!.uid, found[3]!.mtime], [[1, 3], 2 ** 31, -1]);
});

Deno.test("readTar() reads extended headers; a global one has no effect, as on containerd", async () => {
  const found = await read(tarArchive(
    paxEntry([["path", "never"], ["comment", "c"]], "g"),
    paxEntry([["path", "name"], ["mtime", "1.5"], ["uid", "7"], ["SCHILY.xattr.user.a", Uint8Array.of(0, 255)]]),
    tarEntry({ name: "x", uid: 1, content: "c" }),
    paxEntry([["path", ""], ["size", "3"]]),
    tarEntry({ name: "y", size: 0, content: "abc" }),
    tarEntry({ name: "z" }),
  ));
  assertEquals(found.map(({ name, uid, mtime, text, hasXattrs }) => [name, uid, mtime, text, hasXattrs]), [
    ["name", 7, 1.5, "c", true],
    ["y", 0, 0, "abc", false],
    ["z", 0, 0, "", false],
  ]);
});

Deno.test("readTar() takes an archive without its end, and with padding", async () => {
  const entry = tarEntry({ name: "a" });
  assertEquals((await read(entry)).length, 1);
  assertEquals((await read(new Uint8Array(0))).length, 0);
  assertEquals((await read(Uint8Array.of(...tarArchive(entry), ...new Uint8Array(20_000)), 1000)).length, 1);
});

const LATIN1 = Uint8Array.of(0x61, 0xff);

/** Entries that cannot be made. */
const REFUSED: Readonly<Record<string, readonly Uint8Array[]>> = {
  "GNU's sparse file": [tarEntry({ name: "a", type: "S" })],
  "a sparse file of pax": [paxEntry([["GNU.sparse.major", "1"]]), tarEntry({ name: "a" })],
  "a contiguous file": [tarEntry({ name: "a", type: "7" })],
  "a directory's dump": [tarEntry({ name: "a", type: "D" })],
  "a volume's label": [tarEntry({ name: "a", type: "V" })],
  "the rest of a file": [tarEntry({ name: "a", type: "M" })],
  "a vendor's type": [tarEntry({ name: "a", type: "Z" })],
  "a name that is not UTF-8": [tarEntry({ name: LATIN1 })],
  "a long name that is not UTF-8": [tarEntry({ type: "L", content: LATIN1 }), tarEntry({ name: "a" })],
  "a target that is not UTF-8": [tarEntry({ name: "a", type: "2", target: LATIN1 })],
};

for (const [what, parts] of Object.entries(REFUSED)) {
  Deno.test(`readTar() refuses ${what}`, async () => {
    assertEquals((await assertRejects(() => read(tarArchive(...parts)), CriSpecError)).code, "image-entry");
  });
}

/** What is no archive. */
const MALFORMED: Readonly<Record<string, readonly Uint8Array[]>> = {
  "a wrong checksum": [tarEntry({ name: "a", checksum: 1 })],
  "digits that are none": [tarEntry({ name: "a", raw: [[108, [0x39, 0x39]]] })],
  "a negative size": [tarEntry({ name: "a", size: -5 })],
  "a number beyond all": [tarEntry({ name: "a", raw: [[124, [0x80, 255, 255, 255, 255, 255, 255, 255]]] })],
  "an empty block before a header": [new Uint8Array(512), tarEntry({ name: "a" })],
  "something behind its end": [tarArchive(), tarEntry({ name: "a" })],
  "an extended header without an entry": [paxEntry([["path", "a"]])],
  "a NUL in a path": [paxEntry([["path", "a\0b"]]), tarEntry({ name: "a" })],
  "a path that is not UTF-8": [paxEntry([["path", LATIN1]]), tarEntry({ name: "a" })],
  "an owner that is no number": [paxEntry([["uid", "1e3"]]), tarEntry({ name: "a" })],
  "a size that is no number": [paxEntry([["size", "NaN"]]), tarEntry({ name: "a" })],
  "a time that is no number": [paxEntry([["mtime", "Infinity"]]), tarEntry({ name: "a" })],
  "a record without a length": [tarEntry({ type: "x", content: "path=a\n" }), tarEntry({ name: "a" })],
  "a record that is too long": [tarEntry({ type: "x", content: "99 path=a\n" }), tarEntry({ name: "a" })],
  "a record without a newline": [tarEntry({ type: "x", content: "9 path=ab" }), tarEntry({ name: "a" })],
  "a record without a key": [tarEntry({ type: "x", content: "5 =a\n" }), tarEntry({ name: "a" })],
  "a record of length 0": [tarEntry({ type: "x", content: "0 a=b\n" }), tarEntry({ name: "a" })],
};

for (const [what, parts] of Object.entries(MALFORMED)) {
  Deno.test(`readTar() refuses ${what}`, async () => {
    await assertRejects(() => read(tarArchive(...parts)), TarError);
  });
}

Deno.test("readTar() refuses an archive that is cut off anywhere but between entries", async () => {
  const archive = tarArchive(tarEntry({ type: "L", content: "name\0" }), tarEntry({ name: "a", content: "abc" }));
  for (let length = 1; length < archive.length; length += 37) {
    if (length % 512 === 0) continue;
    await assertRejects(() => read(archive.slice(0, length)), Truncated);
  }
  await assertRejects(() => read(archive.slice(0, 512)), Truncated);
});

Deno.test("readTar() reads no more of a large header than the limit, and no more of a large file than is asked for", async () => {
  let given = 0;
  const endless = (header: Uint8Array) =>
    async function* (): AsyncGenerator<Uint8Array> {
      yield header;
      for (;;) {
        given++;
        yield await Promise.resolve(new Uint8Array(1 << 16));
      }
    };
  const large = endless(headerBlock({ type: "x", size: 2 ** 40 }));
  const error = await assertRejects(() => readTar(large()).next(), CriSpecError);
  assertEquals([error.code, given], ["too-large", 0]);
  const entries = readTar(endless(headerBlock({ name: "a", size: 2 ** 40 }))());
  const { value } = await entries.next();
  assertEquals([value?.size, given], [2 ** 40, 0]);
  assert(value !== undefined);
  const content = value.content[Symbol.asyncIterator]();
  await content.next();
  assertEquals(given, 1);
});

Deno.test("readTar() reads no endless padding", async () => {
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) yield await Promise.resolve(new Uint8Array(1 << 16));
  };
  assertEquals((await assertRejects(() => readTar(endless()).next(), CriSpecError)).code, "too-large");
});
