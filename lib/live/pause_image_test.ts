import { assert, assertEquals } from "@std/assert";
import { buildPauseImage, type PauseImage } from "./pause_image.ts";
import { writeTar } from "./tar.ts";

const IMAGE: PauseImage = { config: { Entrypoint: ["/pause"] }, rootfs: { "/a/b/c": "text", "/l": { symlink: "/a" } } };

Deno.test("buildPauseImage() gives the same bytes for the same image, and another id for another", async () => {
  const [one, two] = [await buildPauseImage(IMAGE, "x.test/a:b"), await buildPauseImage(IMAGE, "x.test/a:b")];
  assertEquals(one, two);
  assert(/^sha256:[0-9a-f]{64}$/.test(one.id));
  const other = await buildPauseImage({ ...IMAGE, config: { Cmd: ["/pause"] } }, "x.test/a:b");
  assert(other.id !== one.id);
});

Deno.test("writeTar() writes headers with a checksum, padded content and two empty blocks", () => {
  const bytes = writeTar([{ path: "a", type: "file", content: new TextEncoder().encode("hello") }]);
  assertEquals(bytes.length, 4 * 512);
  const text = new TextDecoder().decode(bytes);
  assertEquals([text.slice(0, 2), text.slice(100, 107), text.slice(124, 135)], ["a\0", "0000644", "00000000005"]);
  const header = bytes.slice(0, 512);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  assertEquals(parseInt(text.slice(148, 154), 8), sum);
  assertEquals(text.slice(512, 517), "hello");
});
