import { assertEquals } from "@std/assert";
import { parseSockets, socketInodes } from "./unix_sockets.ts";

const TEXT = `Num       RefCount Protocol Flags    Type St Inode Path
0000000000000000: 00000002 00000000 00010000 0001 01 11111 /run/containerd/containerd.sock
0000000000000000: 00000003 00000000 00000000 0001 03 22222 /run/containerd/containerd.sock
0000000000000000: 00000002 00000000 00010000 0001 01 33333 /run/with a space.sock
0000000000000000: 00000002 00000000 00010000 0001 01 44444 @abstract
0000000000000000: 00000002 00000000 00000000 0002 01 55555
`;

Deno.test("parseSockets() takes the sockets that somebody listens on, by their paths", () => {
  assertEquals(parseSockets(TEXT), [
    { inode: "11111", path: "/run/containerd/containerd.sock" },
    { inode: "33333", path: "/run/with a space.sock" },
  ]);
  assertEquals([...socketInodes(parseSockets(TEXT), new Set(["/run/containerd/containerd.sock"]))], ["11111"]);
  assertEquals(parseSockets(""), []);
});
