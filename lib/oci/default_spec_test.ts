import { assertEquals } from "@std/assert";
import { defaultSpec, type DefaultSpecOptions } from "./default_spec.ts";
import { ESCAPES, formatSpec } from "./encode.ts";

const PLAIN: DefaultSpecOptions = {
  ociVersion: "1.1.0",
  escapes: "short",
  inheritableCapabilities: false,
  maskPowercap: false,
  cgroupsPath: "/k8s.io/id",
};

Deno.test("defaultSpec() has what the CRI plugin takes away again", () => {
  const spec = defaultSpec(PLAIN);
  assertEquals(spec.process?.rlimits, [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }]);
  assertEquals(spec.root, { path: "rootfs" });
  assertEquals(spec.mounts?.find(({ destination }) => destination === "/run"), {
    destination: "/run",
    type: "tmpfs",
    source: "tmpfs",
    options: ["nosuid", "strictatime", "mode=755", "size=65536k"],
  });
  assertEquals(spec.mounts?.length, 7);
});

Deno.test("defaultSpec() carries the escapes of an older toolchain alone", () => {
  assertEquals(defaultSpec(PLAIN)[ESCAPES], undefined);
  assertEquals(defaultSpec({ ...PLAIN, escapes: "long" })[ESCAPES], "long");
  const hostname = "\b";
  assertEquals(formatSpec({ ...defaultSpec(PLAIN), hostname }).includes('"hostname":"\\b"'), true);
});
