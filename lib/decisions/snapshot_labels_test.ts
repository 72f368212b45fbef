import { assertEquals, assertStrictEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { getPassthroughAnnotations, getSandboxRuntime } from "./runtime.ts";
import { runtimeSnapshotter, snapshotLabels } from "./snapshot_labels.ts";
import { simpleSpec } from "../sandbox/spec.ts";
import { podUserns } from "./userns.ts";

const line = (host_id: number, length: number) => [{ host_id, length }];

Deno.test("snapshotLabels() sorts the pod's labels and its mappings, each with its reason", () => {
  const annotations = {
    "containerd.io/snapshot/z": "1",
    "containerd.io/snapshot/a": "2",
    "containerd.io/snapshot.ref": "3",
    "containerd.io/snapshots": "4",
    other: "5",
  };
  const userns_options = { uids: line(1000, 10), gids: line(2000, 20) };
  const request = decodeRequest({
    release: "2.1.9",
    config: { metadata: {}, annotations, linux: { security_context: { namespace_options: { userns_options } } } },
  });
  const options = "/config/linux/security_context/namespace_options/userns_options";
  const told = snapshotLabels({ annotations, at: "/config", usernsOptions: options }, podUserns(request)).map((
    { key, value, reason },
  ) => [
    key,
    value,
    "input" in reason ? reason.input : "",
    reason.text,
  ]);
  const own = "the key of the annotation has the prefix containerd.io/snapshot, which makes it a label";
  const mapped = "the image's files get owners of the pod's user namespace";
  assertEquals(told, [
    ["containerd.io/snapshot.ref", "3", "/config/annotations/containerd.io~1snapshot.ref", own],
    ["containerd.io/snapshot/a", "2", "/config/annotations/containerd.io~1snapshot~1a", own],
    ["containerd.io/snapshot/gidmapping", "0:2000:10", options, mapped],
    ["containerd.io/snapshot/uidmapping", "0:1000:10", options, mapped],
    ["containerd.io/snapshot/z", "1", "/config/annotations/containerd.io~1snapshot~1z", own],
  ]);
});

Deno.test("runtimeSnapshotter() is the runtime's own from 1.7.0 on, or else the daemon's", () => {
  const snapshotter = (release: string, own: string) => {
    const containerd = { snapshotter: "native", runtimes: { runc: { runtime_type: "x", snapshotter: own } } };
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd } } };
    const request = decodeRequest({ release, config: { metadata: {} }, daemon });
    return runtimeSnapshotter(request, getSandboxRuntime(request));
  };
  assertEquals([snapshotter("1.7.0", "erofs"), snapshotter("1.7.0", "")], ["erofs", "native"]);
  assertEquals([snapshotter("1.6.20", "erofs"), snapshotter("1.6.20", "")], ["native", "native"]);
});

Deno.test("getPassthroughAnnotations() sorts what any pattern lets pass", () => {
  const annotations = { b: "1", "a.x": "2", "\u{10000}": "3", "\uffff": "4", c: "5" };
  assertEquals(getPassthroughAnnotations(annotations, ["?", "a.*"]), [
    ["a.x", "2"],
    ["b", "1"],
    ["c", "5"],
    ["\uffff", "4"],
    ["\u{10000}", "3"],
  ]);
  assertEquals(getPassthroughAnnotations(annotations, []), []);
});

Deno.test("RuntimeDefault is the same record for every pod of a release", () => {
  const linux = { security_context: { seccomp: { profile_type: "RuntimeDefault" } } };
  const profile = (release: string) => simpleSpec({ release, config: { metadata: {}, linux } }).linux?.seccomp;
  assertStrictEquals(profile("1.7.24"), profile("1.7.24"));
  const old = simpleSpec({
    release: "1.7.24",
    config: { metadata: {}, linux: { security_context: { seccomp_profile_path: "docker/default" } } },
  });
  assertStrictEquals(old.linux?.seccomp, profile("1.7.24"));
});

Deno.test("getPassthroughAnnotations() compares equal patterns once, and refuses what would take seconds", () => {
  const annotations = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`a${index}`, ""]));
  const patterns = (pattern: (index: number) => string) => Array.from({ length: 2000 }, (_, index) => pattern(index));
  assertEquals(getPassthroughAnnotations(annotations, patterns(() => "*b*")), []);
  const error = assertThrows(
    () => getPassthroughAnnotations(annotations, patterns((index) => `*${index}b*`)),
    CriSpecError,
  );
  assertEquals([error.code, error.path], ["too-large", "/config/annotations"]);
  assertStringIncludes(error.message, "patterns of pod_annotations");
  const list = "container_annotations";
  const ofContainer = (): unknown =>
    getPassthroughAnnotations(annotations, patterns((index) => `*${index}b*`), "/container/config/annotations", list);
  assertStringIncludes(assertThrows(ofContainer, CriSpecError).message, "patterns of container_annotations");
});
