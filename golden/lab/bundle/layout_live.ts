/**
 * Image layouts that are not what they should be: each is refused with one error, before anything is written and however large it
 * says it is; and what of an image a bundle does not have is told.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { gzipSync } from "node:zlib";
import { headerBlock, paxEntry, tarArchive, tarEntry } from "../../../props/hostile/tar_bytes.ts";
import { cleanupBundle, imageLayout, makeBundle, placeOf, planBundle } from "../../../lib/bundle/mod.ts";
import { main } from "../../../lib/cli/main.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { runCommand } from "../command.ts";
import { GO_ARCH } from "../pause_image.ts";
import { ground, IMAGE } from "./ground.ts";
import { file } from "../pack_tar.ts";
import { type Layer, layer, writeLayout } from "./layout.ts";

const here = await ground();
const ARCH = GO_ARCH[Deno.build.arch];
const LAYOUT = `${here.folder}/rootfs/layout`;
const PLAIN: RequestDocument = {
  release: "1.7.24",
  config: {
    metadata: { name: "web" },
    linux: { security_context: { namespace_options: { network: "NODE", ipc: "NODE" } } },
  },
};
const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

/** A descriptor, or a document, of any form. */
type Loose = Record<string, unknown>;

async function write(layers: readonly Layer[], image: Loose = {}): Promise<void> {
  await Deno.remove(LAYOUT, { recursive: true }).catch(() => {});
  await writeLayout(LAYOUT, ARCH, { config: IMAGE, ...image }, layers);
}

async function indexJson(): Promise<{ manifests: [Loose] }> {
  return JSON.parse(await Deno.readTextFile(`${LAYOUT}/index.json`));
}

async function setIndex(value: unknown): Promise<void> {
  await Deno.writeTextFile(`${LAYOUT}/index.json`, JSON.stringify(value));
}

/** Adds a document to the layout's blobs. */
async function blob(mediaType: string, value: unknown): Promise<Loose> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  await Deno.writeFile(`${LAYOUT}/blobs/sha256/${digest}`, bytes);
  return { mediaType, digest: `sha256:${digest}`, size: bytes.length };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(() => "done", (error) => error.code ?? error);
}

function raw(...parts: readonly Uint8Array[]): Layer {
  return layer([], { archive: tarArchive(...parts) });
}

const REPLACED: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  "a FIFO": (path) => runCommand("mkfifo", [path]),
  "a directory": (path) => Deno.mkdir(path),
  "a link to a device without end": (path) => Deno.symlink("/dev/zero", path),
  "a link to itself": (path) => Deno.symlink(path, path),
  "nothing": () => Promise.resolve(),
  "an empty file": (path) => Deno.writeTextFile(path, ""),
  "brackets": (path) => Deno.writeTextFile(path, "[".repeat(100_000)),
};

for (const [what, make] of Object.entries(REPLACED)) {
  Deno.test(`${what} in the place of a layout's file is refused`, async () => {
    await write([layer([file("a", "x")])]);
    const digest = String((await indexJson()).manifests[0].digest).replace(":", "/");
    for (const name of ["index.json", "oci-layout", `blobs/${digest}`]) {
      await write([layer([file("a", "x")])]);
      await Deno.remove(`${LAYOUT}/${name}`);
      await make(`${LAYOUT}/${name}`);
      assertEquals([name, await codeOf(imageLayout(LAYOUT, ARCH))], [name, "image-layout"]);
    }
  });
}

Deno.test("a path that can be no layout's is refused", async () => {
  for (const path of ["", "a\0b", "/nowhere", "/dev/null", `/${"n".repeat(256)}`, "d/".repeat(3000)]) {
    assertEquals(await codeOf(imageLayout(path, ARCH)), "image-layout", path);
  }
});

Deno.test("what a layout says it has too much of is refused before it is read", async () => {
  await write([layer([file("a", "x")])]);
  await Deno.truncate(`${LAYOUT}/index.json`, 2 ** 40);
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
  await write([layer([file("a", "x")])]);
  const { manifests: [manifest] } = await indexJson();
  await setIndex({ manifests: [{ ...manifest, size: 2 ** 40 }] });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
  await setIndex({ manifests: [{ ...manifest, size: 5 }] });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "image-layout");
  const document: Loose = JSON.parse(
    await Deno.readTextFile(`${LAYOUT}/blobs/${`${manifest.digest}`.replace(":", "/")}`),
  );
  const [one] = document.layers as [Loose];
  await Deno.truncate(`${LAYOUT}/blobs/${`${one.digest}`.replace(":", "/")}`, 2 ** 40);
  await setIndex({ manifests: [await blob(MANIFEST, { ...document, layers: [{ ...one, size: 2 ** 40 }] })] });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
});

Deno.test("an index that is named many times is read once, and no more indexes than the limit", async () => {
  await write([layer([file("a", "x")])]);
  let level: readonly Loose[] = (await indexJson()).manifests;
  for (let depth = 0; depth < 20; depth++) {
    const inner = await blob(INDEX, { schemaVersion: 2, manifests: level });
    level = Array.from({ length: 1000 }, () => inner);
  }
  await setIndex({ manifests: level });
  assertEquals((await imageLayout(LAYOUT, ARCH)).rootfs.source, LAYOUT);
  const many = Array.from({ length: 65 }, (_, index) => blob(INDEX, { schemaVersion: 2, manifests: [], index }));
  await setIndex({ manifests: await Promise.all(many) });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
});

Deno.test("a document of another kind than its descriptor says is refused, as by containerd", async () => {
  await write([layer([file("a", "x")])]);
  const { manifests } = await indexJson();
  const [{ digest }] = manifests;
  const manifest: Loose = JSON.parse(await Deno.readTextFile(`${LAYOUT}/blobs/${`${digest}`.replace(":", "/")}`));
  for (const extra of [{ manifests }, { mediaType: INDEX }, { fsLayers: [] }]) {
    await setIndex({ manifests: [await blob(MANIFEST, { ...manifest, ...extra })] });
    assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "image-layout", JSON.stringify(extra));
  }
  for (const extra of [{ config: {} }, { layers: [] }, { mediaType: MANIFEST }, { fsLayers: [] }]) {
    await setIndex({ manifests: [await blob(INDEX, { manifests, ...extra })] });
    assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "image-layout", JSON.stringify(extra));
  }
});

Deno.test("without a platform in the index the image's own counts; other names of architectures are known", async () => {
  await write([layer([file("a", "x")])]);
  const { manifests: [{ platform: _, ...manifest }] } = await indexJson();
  await setIndex({ manifests: [manifest] });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "done");
  assertEquals(await codeOf(imageLayout(LAYOUT, "riscv64")), "image-layout");
  const other = { amd64: "x86_64", arm64: "aarch64" }[ARCH];
  await setIndex({ manifests: [{ ...manifest, platform: { os: "linux", architecture: other } }] });
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "done");
  for (const platform of [7, { os: 7 }, { os: {} }, { architecture: [] }]) {
    await setIndex({ manifests: [{ ...manifest, platform }] });
    assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "image-layout", JSON.stringify(platform));
  }
});

Deno.test("a layer that unpacks to too much is refused, announced or not", async () => {
  await write([raw(headerBlock({ name: "a", size: 2 ** 31 }))]);
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
  await write([raw(headerBlock({ name: "a", type: "x", size: 2 ** 31 }))]);
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
  const archive = new Uint8Array(512 + (80 << 20));
  archive.set(headerBlock({ name: "a", size: 80 << 20 }));
  assert(gzipSync(archive).length < 1 << 20);
  await write([layer([], { archive, isPacked: true })]);
  assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "too-large");
});

Deno.test("a sparse file, a name that is not UTF-8 and an owner that is none are refused", async () => {
  const refused = [
    [tarEntry({ name: "a", type: "S" })],
    [tarEntry({ name: "a", type: "7" })],
    [tarEntry({ name: Uint8Array.of(0x61, 0xff) })],
    [tarEntry({ name: "a", uid: 2 ** 32 - 1 })],
    [tarEntry({ name: "a", gid: -1 })],
    [tarEntry({ name: "a", type: "3", device: [4096, 1] })],
    [tarEntry({ name: "a", type: "2", target: "" })],
    [paxEntry([["path", "n".repeat(256)]]), tarEntry({ name: "a" })],
  ];
  for (const parts of refused) {
    await write([raw(...parts)]);
    assertEquals(await codeOf(imageLayout(LAYOUT, ARCH)), "image-entry");
  }
});

Deno.test("devices, FIFOs, owners and times of a layer are made as containerd makes them", async () => {
  await write([raw(
    tarEntry({ name: "null", type: "3", device: [1, 3], mode: 0o666 }),
    tarEntry({ name: "disk", type: "4", device: [259, 70_000], mode: 0o600, uid: 7, gid: 8 }),
    tarEntry({ name: "pipe", type: "6", mode: 0o620 }),
    tarEntry({ name: "set", mode: 0o6755, uid: 5, gid: 6, mtime: 1e9 }),
    tarEntry({ name: "old", mtime: -5 }),
    tarEntry({ name: "new", mtime: 2 ** 40 }),
    tarEntry({ name: "other", type: "1", target: "null" }),
  )]);
  const place = await placeOf(`${here.folder}/out`);
  const { rootfs, config: image } = await imageLayout(LAYOUT, ARCH);
  await makeBundle(place, await planBundle(PLAIN, { place, rootfs, image }));
  const stat = (name: string) => runCommand("stat", ["-c", "%F %t:%T %a %u:%g %Y %h", `${place.out}/rootfs/${name}`]);
  assertEquals(await stat("null"), "character special file 1:3 666 0:0 0 2\n");
  assertEquals(await stat("disk"), "block special file 103:11170 600 7:8 0 1\n");
  assertEquals(await stat("pipe"), "fifo 0:0 620 0:0 0 1\n");
  assertEquals(await stat("set"), "regular empty file 0:0 6755 5:6 1000000000 1\n");
  assertEquals(await stat("old"), "regular empty file 0:0 644 0:0 0 1\n");
  assertEquals(await stat("new"), "regular empty file 0:0 644 0:0 0 1\n");
  assertEquals(await cleanupBundle(place), true);
});

Deno.test("what of an image is not copied is told on standard error, and only then", async () => {
  const bundle = async (): Promise<string> => {
    let err = "";
    const io = {
      stdin: ReadableStream.from([new TextEncoder().encode(JSON.stringify({ ...PLAIN, host: { arch: ARCH } }))]),
      stdout: () => Promise.resolve(),
      stderr: (bytes: Uint8Array) => Promise.resolve(void (err += new TextDecoder().decode(bytes))),
      open: () => Promise.reject(new Error("no files")),
    };
    assertEquals(await main(["bundle", "-", "--oci-layout", LAYOUT, "--out", `${here.folder}/out`], io), 0, err);
    assertEquals(await main(["cleanup", `${here.folder}/out`], io), 0);
    return err;
  };
  const passwd = tarEntry({ name: "etc/passwd", content: "pause:x:65535:65535::/:/bin/false\n" });
  await write([raw(passwd)]);
  assertEquals(await bundle(), "");
  const capability = paxEntry([["SCHILY.xattr.security.capability", Uint8Array.of(1, 0, 0, 2)]]);
  await write([
    raw(
      paxEntry([["comment", "x"]], "g"),
      passwd,
      capability,
      tarEntry({ name: "a" }),
      capability,
      tarEntry({ name: "b" }),
    ),
  ]);
  const err = await bundle();
  assertStringIncludes(err, "note: extended attributes are not copied; number of entries with some: 2\n");
  assertStringIncludes(err, "note: global extended headers are ignored, as containerd does: 1\n");
});

Deno.test("a layer that changes between its check and its use is not unpacked", async () => {
  await write([layer([file("a", "x".repeat(1000))])]);
  const place = await placeOf(`${here.folder}/out`);
  const { rootfs, config: image } = await imageLayout(LAYOUT, ARCH);
  const actions = await planBundle(PLAIN, { place, rootfs, image });
  for await (const { name } of Deno.readDir(`${LAYOUT}/blobs/sha256`)) {
    const path = `${LAYOUT}/blobs/sha256/${name}`;
    const bytes = await Deno.readFile(path);
    if (bytes.length > 1500) await Deno.writeFile(path, bytes.map((byte, at) => at === 600 ? byte ^ 1 : byte));
  }
  assertEquals(await codeOf(makeBundle(place, actions)), "image-layout");
  assertEquals(await here.leftovers(), []);
});

Deno.test("nothing is left of all the layouts", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
