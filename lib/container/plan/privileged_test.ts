import { assertEquals } from "@std/assert";
import { type Asked, errorOf, specOf } from "../asked_test.ts";

const context = { privileged: true };
const hostFiles = { "/dev/null": { device: "c", major: 1, minor: 3 } };

Deno.test("a privileged container needs a privileged pod", () => {
  const refused = [
    "privileged-in-plain-sandbox",
    "/container/config/linux/security_context/privileged",
  ];
  const pods = [{}, { linux: {} }, { linux: { security_context: {} } }, {
    linux: { security_context: { privileged: false } },
  }];
  for (const pod of pods) {
    const sandboxConfig = { metadata: { name: "p" }, ...pod };
    const [code, path, text] = errorOf({ context, hostFiles, container: { sandboxConfig } });
    assertEquals([code, path], refused);
    assertEquals(text.endsWith("no privileged container allowed in sandbox"), true);
  }
  assertEquals(specOf({ context, hostFiles, pod: context }).process?.args, ["sh"]);
});

Deno.test("a privileged container has all of the daemon's capabilities and devices, and no label or profile, not even a base spec's", () => {
  const base = JSON.stringify({
    process: { selinuxLabel: "u:r:t:s0", apparmorProfile: "web", capabilities: { bounding: ["CAP_CHOWN"] } },
    linux: { seccomp: { defaultAction: "SCMP_ACT_ERRNO" }, maskedPaths: ["/x"], readonlyPaths: ["/y"] },
    mounts: [{ destination: "/sys", type: "sysfs", options: ["ro"] }],
  });
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "/b.json" } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const asked: Asked = {
    daemon,
    hostFiles: { ...hostFiles, "/b.json": base },
    host: { capabilities: ["CAP_BPF"] },
    context,
    pod: context,
  };
  const { process, linux, mounts } = specOf(asked);
  assertEquals([process?.selinuxLabel, process?.apparmorProfile, linux?.seccomp], [undefined, undefined, undefined]);
  assertEquals([process?.capabilities?.bounding, linux?.devices?.map(({ path }) => path)], [["CAP_BPF"], [
    "/dev/null",
  ]]);
  assertEquals([linux?.maskedPaths, linux?.readonlyPaths], [undefined, undefined]);
  assertEquals(mounts?.find(({ destination }) => destination === "/sys")?.options, ["rw"]);
  const plain = specOf({ ...asked, context: {} });
  assertEquals([plain.process?.apparmorProfile, plain.linux?.seccomp?.defaultAction], ["web", "SCMP_ACT_ERRNO"]);
});
