import { assertEquals } from "@std/assert";
import { parseToml } from "../../lib/containerd/toml.ts";
import { configText, daemonConfig, sandboxImage, shimNames, snapshotter } from "./daemon_config.ts";
import { mapStrings, mergeTrees, treeAt } from "./tree.ts";

Deno.test("mergeTrees() merges tables, replaces lists, removes what is null", () => {
  const base = { kept: 1, list: [1, 2], table: { a: 1, b: 2 }, gone: true };
  const over = { list: [3], table: { b: { c: 3 } }, gone: null, added: { d: 4 } };
  assertEquals(mergeTrees(base, over), { kept: 1, list: [3], table: { a: 1, b: { c: 3 } }, added: { d: 4 } });
});

Deno.test("mapStrings() and mergeTrees() keep a __proto__ key", () => {
  const hostile = JSON.parse('{"__proto__": {"a": "x"}, "b": ["x", 1, null]}');
  const mapped = mapStrings(mergeTrees({}, hostile), (text) => text.replaceAll("x", "y"));
  assertEquals(JSON.stringify(mapped), '{"__proto__":{"a":"y"},"b":["y",1,null]}');
});

Deno.test("treeAt() finds own keys only", () => {
  assertEquals(treeAt({ a: { b: 1 } }, ["a", "b"]), 1);
  assertEquals(treeAt({ a: { b: 1 } }, ["a", "constructor"]), undefined);
});

Deno.test("daemonConfig() puts a case over the base of its layout", () => {
  const cri = (tree: Record<string, unknown>) => ({ plugins: { "io.containerd.grpc.v1.cri": tree } });
  const tree = daemonConfig(
    cri({ sandbox_image: null, containerd: { runtimes: { kata: { runtime_type: "io.containerd.kata.v2" } } } }),
    "/tmp/folder",
  );
  assertEquals([tree.root, sandboxImage(tree), snapshotter(tree)], ["/tmp/folder/root", undefined, "native"]);
  assertEquals(shimNames(tree), ["containerd-shim-runc-v2", "containerd-shim-kata-v2"]);
  const third = daemonConfig({ version: 3, ...cri({ sandbox_image: "unheard" }) }, "/tmp/folder");
  assertEquals([sandboxImage(third), snapshotter(third)], ["cri-spec.test/pause:recorded", "native"]);
  const fourth = daemonConfig({ version: 4 }, "/tmp/folder");
  assertEquals([sandboxImage(fourth), snapshotter(fourth)], ["cri-spec.test/pause:recorded", "native"]);
  const server = treeAt(fourth, ["plugins", "io.containerd.server.v1.grpc", "address"]);
  assertEquals([fourth.grpc, server], [undefined, "/tmp/folder/cri.sock"]);
});

Deno.test("shimNames() has those of all sections, for some releases migrate an old one in a later file", () => {
  const runtimes = (type: string) => ({ containerd: { runtimes: { kata: { runtime_type: type } } } });
  const plugins = {
    "io.containerd.grpc.v1.cri": runtimes("io.containerd.kata.v2"),
    "io.containerd.cri.v1.runtime": runtimes("io.containerd.runsc.v1"),
  };
  assertEquals(shimNames({ version: 3, plugins }).toSorted(), ["containerd-shim-kata-v2", "containerd-shim-runsc-v1"]);
});

Deno.test("configText() is the configuration, and how images are unpacked", () => {
  const text = configText(daemonConfig({ version: 4 }, "/tmp/folder"));
  const { plugins, ...others } = parseToml(text) as Record<string, Record<string, unknown>>;
  const { "io.containerd.transfer.v1.local": unpacking, ...given } = plugins!;
  assertEquals(unpacking, { unpack_config: [{ platform: "linux", snapshotter: "native" }] });
  assertEquals({ ...others, plugins: given }, daemonConfig({ version: 4 }, "/tmp/folder"));
});
