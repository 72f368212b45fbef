import { assertEquals } from "@std/assert";
import type { Node } from "../request/node.ts";
import { decodeNode } from "../sandbox/request.ts";
import { annotations, decides, LABELS, lastStep, MAX_TEXT, none, passes, passesIf } from "./field_rows.ts";

/** A node with two runtimes that let annotations of pods pass. */
function node(first: readonly string[], second: readonly string[] = []): Node {
  const runtimes = { runc: { pod_annotations: first }, other: { pod_annotations: second } };
  return decodeNode({
    release: "1.7.24",
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } },
  });
}

Deno.test("passesIf() lets all of a text pass, or nothing", () => {
  const part = passesIf((text) => text === "a");
  assertEquals([part("a"), part("b")], [["", "a", ""], undefined]);
});

Deno.test("the last step of a cgroup's parent passes, without what makes it a slice", () => {
  assertEquals(lastStep("/kubepods/pod1"), ["/kubepods/", "pod1", ""]);
  assertEquals(lastStep("pod1"), ["", "pod1", ""]);
  assertEquals(lastStep("/a.slice/pod1.slice"), ["/a.slice/", "pod1", ".slice"]);
  assertEquals(lastStep("/a.slice/b"), ["/a.slice/", "b", ""]);
  assertEquals(lastStep("/..."), ["/", "...", ""]);
  for (const text of ["", "/", "/a/", ".slice", "/a/.slice", "/.", "/a/..", ".", "...slice", "..slice"]) {
    assertEquals([text, lastStep(text)], [text, undefined]);
  }
});

Deno.test("labels have no effect, but for an empty key and long ones, which are looked at", () => {
  const effect = LABELS.on(node([]));
  assertEquals([effect("a", ""), effect("", "a")], ["none", "decides"]);
  const longest = "x".repeat(MAX_TEXT - 1);
  assertEquals([effect("a", longest), effect("a", `${longest}x`), effect(longest, "aa")], [
    "none",
    "decides",
    "decides",
  ]);
});

Deno.test("annotations pass by a pattern of any runtime, and decide where containerd reads them", () => {
  const effect = annotations("pod_annotations", (key) => key.startsWith("read/")).on(node(["a/*"], ["b/*", "read/*"]));
  assertEquals(["a/x", "b/x", "c/x"].map((key) => effect(key, "")), ["passes", "passes", "none"]);
  const read = ["read/x", "io.kubernetes.cri.untrusted-workload", "containerd.io/snapshot", "containerd.io/snapshot/x"];
  assertEquals(read.map((key) => effect(key, "")), read.map(() => "decides"));
  const others = ["io.kubernetes.cri.untrusted-workload2", "x/containerd.io/snapshot"];
  assertEquals(others.map((key) => effect(key, "")), ["none", "none"]);
  assertEquals(annotations("container_annotations").on(node(["a/*"]))("a/x", ""), "none");
});

Deno.test("with more than 512 patterns every annotation decides; one that several runtimes have counts once", () => {
  const patterns = Array.from({ length: 512 }, (_, index) => `p${index}`);
  const effect = annotations("pod_annotations");
  assertEquals([effect.on(node(patterns, patterns))("x", ""), effect.on(node(patterns))("p511", "")], [
    "none",
    "passes",
  ]);
  assertEquals(effect.on(node(patterns, ["q"]))("x", ""), "decides");
});

Deno.test("a row says whether a field decides, passes or has no effect, and explains only what is explained", () => {
  const absence = { path: "/hostname", text: "a reason" };
  assertEquals(decides("/a"), { input: "/a", effect: "decides" });
  assertEquals(decides("/a", absence), { input: "/a", effect: "decides", absence });
  assertEquals(none("/a", "/hostname", "a reason"), { input: "/a", effect: "none", absence });
  assertEquals(passes("/a"), { input: "/a", effect: "passes" });
  const { part, ...row } = passes("/a", lastStep);
  assertEquals([row, part!(node([]))("/x/y")], [{ input: "/a", effect: "passes" }, ["/x/", "y", ""]]);
});
