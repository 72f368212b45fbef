import { assert, assertEquals } from "@std/assert";
import { readTar, type TarEntry } from "../../lib/bundle/tar.ts";
import { buildPauseImage, type PauseImage } from "./pause_image.ts";

const LONG = `/${"directory/".repeat(14)}file`;
const IMAGE: PauseImage = {
  config: { Entrypoint: ["/pause"] },
  rootfs: { "/a/b/c": "text", "/l": { symlink: "/a" }, "/d/e/": { directory: true }, [LONG]: "ü" },
};

interface Read extends Pick<TarEntry, "name" | "type" | "mode" | "target"> {
  readonly bytes: Uint8Array;
}

/** Reads an archive as Go does. */
async function read(archive: Uint8Array): Promise<readonly Read[]> {
  const found: Read[] = [];
  for await (const { name, type, mode, target, uid, gid, mtime, content } of readTar(ReadableStream.from([archive]))) {
    assertEquals([uid, gid, mtime], [0, 0, 0]);
    const bytes = new Uint8Array(await new Response(ReadableStream.from(content)).arrayBuffer());
    found.push({ name, type, mode, target, bytes });
  }
  return found;
}

Deno.test("buildPauseImage() gives the same bytes for the same image, and another id for another", async () => {
  const [one, two] = [await buildPauseImage(IMAGE, "x.test/a:b"), await buildPauseImage(IMAGE, "x.test/a:b")];
  assertEquals(one, two);
  assert(/^sha256:[0-9a-f]{64}$/.test(one.id));
  const other = await buildPauseImage({ ...IMAGE, config: { Cmd: ["/pause"] } }, "x.test/a:b");
  assert(other.id !== one.id);
});

Deno.test("buildPauseImage() puts every file into the layer, below directories, paths longer than a header's too", async () => {
  const files = new Map((await read((await buildPauseImage(IMAGE, "x.test/a:b")).bytes)).map((one) => [one.name, one]));
  const document = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)!.bytes));
  const blob = (digest: string) => `blobs/${digest.replace(":", "/")}`;
  const [manifest] = document("index.json").manifests;
  assertEquals(manifest.annotations["io.containerd.image.name"], "x.test/a:b");
  const [layer] = document(blob(manifest.digest)).layers;
  const entries = await read(files.get(blob(layer.digest))!.bytes);
  assertEquals(
    entries.filter(({ name }) => !name.startsWith("directory/")).map((
      { name, type, mode, target, bytes },
    ) => [name, type, mode, target, new TextDecoder().decode(bytes)]),
    [
      ["a/", "directory", 0o755, "", ""],
      ["a/b/", "directory", 0o755, "", ""],
      ["a/b/c", "file", 0o644, "", "text"],
      ["l", "symlink", 0o777, "/a", ""],
      ["d/", "directory", 0o755, "", ""],
      ["d/e/", "directory", 0o755, "", ""],
      ["pause", "file", 0o755, "", ""],
    ],
  );
  assertEquals(entries.filter(({ type }) => type === "directory").length, 4 + 14);
  assertEquals(entries.find(({ name }) => name === LONG.slice(1))?.bytes, new TextEncoder().encode("ü"));
});
