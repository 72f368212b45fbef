/**
 * Refusals of app containers: what CreateContainer does not take, that its texts say where, and in which order it looks.
 *
 * Upstream: `CreateContainer` of https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create.go.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError, type ErrorCode } from "../lib/error.ts";
import { answer, containerSpec, type RequestDocument } from "../mod.ts";
import { CDI, context, type Members, merge, mount, type Parts, POD, REFUSED, request } from "./container_refusals.ts";

function refusalOf(parts: Parts): CriSpecError {
  return assertThrows(() => containerSpec(request(parts)), CriSpecError);
}

Deno.test("a sandbox that the daemon knows has an id that the daemon took", () => {
  const { code, path } = refusalOf({ id: " " });
  assertEquals([code, path], ["invalid-value", "/id"]);
});

Deno.test("the list of AppArmor's profiles has to be told where a profile of the node is asked for", () => {
  const { hostFiles: _, ...rest } = request({
    ...context({ apparmor: { profile_type: "Localhost", localhost_ref: "localhost/web" } }),
    host: { apparmor: true },
  });
  for (const hostFiles of [{}, { "/sys/kernel/security/apparmor": { directory: true } }]) {
    const { code, path, message } = assertThrows(
      () => containerSpec({ ...rest, hostFiles } as RequestDocument),
      CriSpecError,
    );
    assertEquals([code, path], ["host-fact-missing", "/hostFiles"]);
    assert(message.includes("/sys/kernel/security/apparmor/profiles"), message);
  }
});

for (const [code, path, end, parts] of REFUSED) {
  Deno.test(`a container is refused: ${end}`, () => {
    const { code: found, path: place, message } = refusalOf(parts);
    assertEquals([found, place], [code, path], message);
    assert(message.endsWith(end), message);
  });
}

Deno.test("CDI devices of the field are refused where CDI is switched off, from 2.3 on", () => {
  const plugins = { "io.containerd.cri.v1.runtime": { enable_cdi: false } };
  const devices = { container: { config: { CDI_devices: [{ name: "vendor.com/gpu=x" }] } } };
  const { daemon: _, ...rest } = request({ ...devices, release: "2.3.4" });
  const { code, message } = assertThrows(
    () => containerSpec({ ...rest, daemon: { version: 3, plugins } }),
    CriSpecError,
  );
  assertEquals(code, "cdi-disabled");
  const text = "CDI devices (vendor.com/gpu=x) requested but CDI support is explicitly disabled";
  assertEquals(message, `failed to get container spec opts: ${text}`);
});

/** Requests at fault in several places, by what is found first, in the order in which containerd looks. */
const ORDER: readonly (readonly [code: ErrorCode, parts: Parts])[] = [
  ["sandbox-not-running", { container: { sandboxId: "ff" } }],
  ["missing-metadata", { container: { config: { metadata: null } } }],
  ["container-image", { container: { image: null } }],
  ["runtime-handler", { runtimeHandler: "nosuch" }],
  ["selinux-level", context({ selinux_options: { level: "bogus" } })],
  ["privileged-in-plain-sandbox", context({ privileged: true })],
  ["blockio-class", { container: { config: { annotations: { "io.kubernetes.cri.blockio-class": "gold" } } } }],
  ["target-container-invalid", context({ namespace_options: { pid: "TARGET", target_id: "none" } })],
  ["image-command", { container: { config: { command: [] }, image: { Entrypoint: [], Cmd: [] } } }],
  ["volume-source-failed", mount({ host_path: "" })],
  ["device-missing", { container: { config: { devices: [{ host_path: "/dev/nosuch" }] } } }],
  ["group-without-user", context({ run_as_group: { value: 5 } })],
  ["apparmor-asked-without-apparmor", context({ apparmor: {} })],
  ["seccomp-profile-type", context({ seccomp: { profile_type: 9 } })],
  ["user-string", { container: { image: { User: "a:b:c" } } }],
  ["cdi-device-unknown", { container: { config: { CDI_devices: [{ name: "v.w/x=y" }] } }, cri: CDI }],
  ["label-size", { container: { config: { labels: { k: "x".repeat(4096) } } } }],
];

for (const [index, [code]] of ORDER.entries()) {
  // A privileged container has no seccomp profile, and a group alone no user of the image.
  const hidden: readonly string[] = ["privileged-in-plain-sandbox"].includes(code) ? ["seccomp-profile-type"] : [];
  Deno.test(`of several faults of a container ${code} is found before those that come behind it`, () => {
    const rest = ORDER.slice(index).filter(([other]) => !hidden.includes(other));
    const all = rest.toReversed().reduce<Members>((merged, [, parts]) => merge(merged, parts as Members), {});
    assertEquals(refusalOf(all as Parts).code, code);
  });
}

Deno.test("a refusal of a container is an answer, and so is a crash of the daemon", () => {
  const refused = answer(request({ container: { image: null } }));
  assert("refusal" in refused && refused.refusal.code === "container-image");
  const crashed = answer(request({ container: { sandboxConfig: {} } }));
  assert("refusal" in crashed && crashed.refusal.code === "daemon-crash");
  assertEquals(crashed.refusal.message.includes("crashes this release of containerd"), true);
});

Deno.test("a container's request that is at fault itself is told with its place", () => {
  const cases: readonly (readonly [code: ErrorCode, path: string, document: Members])[] = [
    ["missing-field", "/container", { release: "1.7.24", config: POD }],
    ["missing-field", "/container/config", { release: "1.7.24", config: POD, container: {} }],
    ["wrong-type", "/container", { release: "1.7.24", config: POD, container: [] }],
    ["unknown-field", "/container/imageNam", {
      release: "1.7.24",
      config: POD,
      container: { config: {}, imageNam: "" },
    }],
    ["invalid-value", "/container/id", { release: "1.7.24", config: POD, container: { config: {}, id: "a b" } }],
    ["missing-field", "/container/imageVolumes/0/hostPath", {
      release: "1.7.24",
      config: POD,
      container: { config: {}, imageVolumes: [{ path: "/data" }] },
    }],
    ["unknown-field", "/container/config/linux/securityContext/privilegd", {
      release: "1.7.24",
      config: POD,
      container: { config: { linux: { securityContext: { privilegd: true } } } },
    }],
  ];
  for (const [code, path, document] of cases) {
    const error = assertThrows(() => containerSpec(document as unknown as RequestDocument), CriSpecError);
    assertEquals([error.code, error.path], [code, path]);
  }
});

Deno.test("a refusal of a container points into the document as it is spelled", () => {
  const linux = { securityContext: { runAsGroup: { value: 5 } } };
  const error = refusalOf({ container: { config: { linux } } });
  assertEquals(error.path, "/container/config/linux/securityContext/runAsGroup");
});
