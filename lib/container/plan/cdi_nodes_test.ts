import { assertEquals } from "@std/assert";
import { behaviorsOf } from "../../containerd/behaviors.ts";
import { parseRelease } from "../../containerd/release.ts";
import type { CdiDeviceNode } from "../../options/cdi.ts";
import { FileTree } from "../../request/file_tree.ts";
import { HostTree } from "../../request/host_tree.ts";
import { completeNode } from "./cdi_nodes.ts";

const FILES = new HostTree(
  new FileTree({
    "/dev/null": { device: "c", major: 1, minor: 3, mode: 0o20620, uid: 0, gid: 0 },
    "/dev/pipe": { device: "p", major: 7, minor: 8, mode: 0o600, uid: 0, gid: 0 },
    "/dev/link": { symlink: "null" },
    "/dev/file": "text",
  }),
);
const NODE: CdiDeviceNode = {
  path: "/dev/null",
  hostPath: "",
  type: "",
  major: 0,
  minor: 0,
  fileMode: undefined,
  permissions: "",
  uid: undefined,
  gid: undefined,
};

/** What becomes of a node before and since device nodes get the mode of the node's device. */
function completed(members: Partial<CdiDeviceNode>): readonly unknown[] {
  return ["2.1.0", "2.2.1"].map((release) => {
    const node = completeNode({ ...NODE, ...members }, FILES, behaviorsOf(parseRelease(release)));
    return typeof node === "string" ? node : [node.type, node.major, node.minor, node.fileMode];
  });
}

Deno.test("a node without a type has that of the node's device, and its numbers where it has no major one", () => {
  assertEquals(completed({}), [["c", 1, 3, undefined], ["c", 1, 3, 0o620]]);
  assertEquals(completed({ major: 9, minor: 5 }), [["c", 9, 5, undefined], ["c", 9, 5, 0o620]]);
  assertEquals(completed({ path: "/dev/x", hostPath: "/dev/null", fileMode: 0o7 }), [["c", 1, 3, 7], ["c", 1, 3, 7]]);
  assertEquals(completed({ path: "/dev/pipe" }), [["p", 0, 0, undefined], ["p", 0, 0, 0o600]]);
});

Deno.test("a node with type and major number, or a pipe, is whole: only its mode is looked for", () => {
  assertEquals(completed({ type: "b", major: 8, minor: 1 }), [["b", 8, 1, undefined], ["b", 8, 1, 0o620]]);
  assertEquals(completed({ path: "/dev/no", type: "p" }), [["p", 0, 0, undefined], ["p", 0, 0, undefined]]);
  assertEquals(completed({ path: "/dev/no", type: "c", major: 1 }), [["c", 1, 0, undefined], ["c", 1, 0, undefined]]);
  assertEquals(completed({ type: "p" }), [["p", 0, 0, undefined], ["p", 0, 0, 0o620]]);
});

Deno.test("a node that is not whole needs a device of its type, which no link stands for", () => {
  const both = (text: string): readonly string[] => [text, text];
  assertEquals(completed({ type: "c" }), [["c", 1, 3, undefined], ["c", 1, 3, 0o620]]);
  assertEquals(completed({ type: "b" }), both('CDI device ("/dev/null", "/dev/null"), host type mismatch (b, c)'));
  assertEquals(
    completed({ hostPath: "/dev/pipe", type: "u" }),
    both('CDI device ("/dev/null", "/dev/pipe"), host type mismatch (u, p)'),
  );
  for (
    const [path, why] of [["/dev/no", "no such file or directory"], ["/dev/link", "not a device node"], [
      "/dev/file",
      "not a device node",
    ]] as const
  ) {
    assertEquals(completed({ path }), both(`failed to stat CDI host device "${path}": ${why}`));
  }
});
