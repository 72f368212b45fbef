import { assertEquals } from "@std/assert";
import { decodeRequest } from "../sandbox/request.ts";
import { getSandboxRuntime } from "./runtime.ts";
import { userLookup } from "./user_lookup.ts";

/** How a release looks users up. */
function lookup(release: string, snapshotter = "overlayfs") {
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", snapshotter } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const request = decodeRequest({ release, config: { metadata: {} }, daemon, tempMountPath: "/tmp/x" });
  return userLookup(request, request.rootfs, getSandboxRuntime(request));
}

Deno.test("the image's user files are read by path, by Go's os.Root, or in the newest releases as the snapshotter mounts them", () => {
  const views = ["1.6.0", "2.1.9", "2.2.0", "2.2.7", "2.3.0"].map((release) => lookup(release).view);
  assertEquals(views, ["root-path", "root-path", "os-root", "os-root", "overlay"]);
  assertEquals([lookup("2.3.0", "native").view, lookup("2.2.0", "native").view], ["bind", "os-root"]);
  assertEquals(["2.2.2", "2.2.3"].map((release) => lookup(release).absoluteLink), [false, true]);
  assertEquals(lookup("1.6.0").tempMountPath, "/tmp/x");
});

Deno.test("a number out of range is cut off, taken for a name, or refused, by release", () => {
  const rules = ["1.6.0", "1.6.38", "1.7.26", "1.7.27", "1.7.31", "1.7.32", "2.3.0", "2.3.1"];
  assertEquals(rules.map((release) => lookup(release).outOfRange), [
    "cut",
    "name",
    "cut",
    "name",
    "name",
    "refuse",
    "name",
    "refuse",
  ]);
});

Deno.test("newer releases read less of the files, and add the primary group", () => {
  const flags = (release: string) => {
    const { bounded, groupLineLimit, primaryGid } = lookup(release);
    return [primaryGid, bounded, groupLineLimit];
  };
  assertEquals(["1.6.17", "1.6.18", "1.7.32", "1.7.33", "2.3.4", "2.4.0-beta.0"].map(flags), [
    [false, false, false],
    [true, false, false],
    [true, false, false],
    [true, true, false],
    [true, true, false],
    [true, true, true],
  ]);
});
