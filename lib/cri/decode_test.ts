import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeContainerConfig, decodePodSandboxConfig, readContainerConfig } from "./decode.ts";

Deno.test("decodeContainerConfig() reads a kubelet's container in CRI's spelling", () => {
  const config = {
    metadata: { name: "app", attempt: 2 },
    image: { image: "sha256:1", user_specified_image: "web:1", runtime_handler: "", image_ref: "" },
    command: ["/bin/app"],
    args: ["--port", "80"],
    working_dir: "/srv",
    envs: [{ key: "MODE", value: "dGVzdA==" }, { key: "__proto__", value: "x" }],
    mounts: [{
      container_path: "/etc/hosts",
      host_path: "/h",
      readonly: true,
      propagation: 1,
      recursive_read_only: true,
    }],
    devices: [{ container_path: "/dev/fuse", host_path: "/dev/fuse", permissions: "rwm" }],
    labels: { app: "web" },
    log_path: "app/0.log",
    linux: {
      resources: { cpu_shares: 102, hugepage_limits: [{ page_size: "2MB", limit: 18446744073709551615n }] },
      security_context: {
        capabilities: { add_capabilities: ["NET_ADMIN"], drop_capabilities: ["ALL"] },
        run_as_user: { value: 1000 },
        supplemental_groups_policy: 1,
        no_new_privs: true,
        masked_paths: ["/proc/acpi"],
        seccomp: { profile_type: 2, localhost_ref: "profiles/a.json" },
      },
    },
    CDI_devices: [{ name: "vendor.com/gpu=0" }],
    stop_signal: 10,
  };
  assertEquals(decodeContainerConfig(config), config);
});

Deno.test("decodeContainerConfig() reads the other spelling, names of enums and integers as text", () => {
  const config = {
    mounts: [{
      hostPath: "/a",
      propagation: "PROPAGATION_BIDIRECTIONAL",
      uidMappings: [{ hostId: "7" }],
      imageSubPath: "b",
    }],
    linux: { securityContext: { runAsGroup: { value: "-1" }, namespaceOptions: { pid: "CONTAINER" } } },
    CDIDevices: [{ name: "vendor.com/gpu=0" }],
    stopSignal: "SIGKILL",
    windows: null,
  };
  assertEquals(decodeContainerConfig(config), {
    mounts: [{ host_path: "/a", propagation: 2, uidMappings: [{ host_id: 7 }], image_sub_path: "b" }],
    linux: { security_context: { run_as_group: { value: -1 }, namespace_options: { pid: 1 } } },
    CDI_devices: [{ name: "vendor.com/gpu=0" }],
    stop_signal: 13,
  });
});

Deno.test("decodeContainerConfig() refuses what a container does not have, with the name it may be meant as", () => {
  const refusals: readonly [unknown, string, string, string | undefined][] = [
    [{ env: [] }, "unknown-field", "/container/env", `did you mean "envs"?`],
    [{ mounts: [{ host_path: "/a", mountPath: "/b" }] }, "unknown-field", "/container/mounts/0/mountPath", undefined],
    [{ stop_signal: "SIGKIL" }, "unknown-enum", "/container/stop_signal", `did you mean "SIGKILL"?`],
    [{ envs: { A: "b" } }, "wrong-type", "/container/envs", undefined],
    [{ CDI_devices: [], CDIDevices: [] }, "duplicate-field", "/container/CDIDevices", undefined],
    [{ CDIDevices: [], CDI_devices: [] }, "duplicate-field", "/container/CDI_devices", undefined],
    [{ logPath: "", CDI_devices: [], CDIDevices: [] }, "duplicate-field", "/container/CDIDevices", undefined],
  ];
  for (const [config, code, path, hint] of refusals) {
    const error = assertThrows(() => decodeContainerConfig(config, "/container"), CriSpecError);
    assertEquals([error.code, error.path], [code, path]);
    if (hint !== undefined) assertEquals(error.hint, hint);
  }
});

Deno.test("a container's fields are none of a sandbox's, and the other way round", () => {
  const sandbox = assertThrows(() => decodePodSandboxConfig({ envs: [] }), CriSpecError);
  assertEquals([sandbox.code, sandbox.path], ["unknown-field", "/envs"]);
  const container = assertThrows(() => decodeContainerConfig({ hostname: "web" }), CriSpecError);
  assertEquals([container.code, container.path], ["unknown-field", "/hostname"]);
});

Deno.test("readContainerConfig() copies only what CRI has otherwise", () => {
  const linux = { resources: { cpu_shares: 2 } };
  const [mount, other] = [{ host_path: "/a" }, { hostPath: "/b" }];
  const plain = { metadata: { name: "app" }, labels: { a: "b" }, mounts: [mount], linux };
  assertStrictEquals(readContainerConfig(plain, ""), plain);
  const decoded = readContainerConfig({ ...plain, tty: null, mounts: [mount, other], log_path: "x" }, "");
  assertEquals(decoded, { ...plain, mounts: [mount, { host_path: "/b" }], log_path: "x" });
  assertEquals(Object.keys(decoded), [...Object.keys(plain), "log_path"]);
  assertStrictEquals(decoded.mounts?.[0], mount);
  assertStrictEquals(decoded.linux, linux);
  const zero = readContainerConfig({ linux: { resources: { cpu_shares: -0 } } }, "");
  assert(Object.is(zero.linux?.resources?.cpu_shares, 0));
});
