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

type Members = Readonly<Record<string, unknown>>;

/** A part of a request, put into a plain one: records are merged, everything else is replaced. */
interface Parts {
  readonly release?: string;
  readonly id?: string;
  readonly config?: Members;
  readonly container?: Members;
  readonly host?: Members;
  readonly hostFiles?: Members;
  readonly cri?: Members;
  readonly runtimeHandler?: string;
}

const POD = { metadata: { name: "web", namespace: "default", uid: "u1" } };
const CRI = "io.containerd.grpc.v1.cri";

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function merge(a: Members, b: Members): Members {
  const merged = Object.entries(b).map(([key, value]) => {
    const before = a[key];
    return [key, isMembers(before) && isMembers(value) ? merge(before, value) : value];
  });
  return { ...a, ...Object.fromEntries(merged) };
}

function request({ cri = {}, release = "1.7.24", ...parts }: Parts): RequestDocument {
  const plain = {
    release,
    config: POD,
    daemon: { version: 2, plugins: { [CRI]: cri } },
    hostFiles: {
      "/srv/file": "text",
      "/dev/null": { device: "c", major: 1, minor: 3 },
      "/sys/kernel/security/apparmor/profiles": "cri-containerd.apparmor.d (enforce)\nweb (enforce)\n",
    },
    container: {
      config: { metadata: { name: "app" }, image: { image: "busybox" }, command: ["app"] },
      image: { Cmd: ["sh"] },
      rootfs: { "/etc/passwd": "root:x:0:0::/:/bin/sh\n", "/etc/group": "root:x:0:\n" },
    },
  };
  return merge(plain, parts as Members) as unknown as RequestDocument;
}

function context(members: Members): Parts {
  return { container: { config: { linux: { security_context: members } } } };
}

function mount(members: Members): Parts {
  return { container: { config: { mounts: [{ container_path: "/mnt", ...members }] } } };
}

function refusalOf(parts: Parts): CriSpecError {
  return assertThrows(() => containerSpec(request(parts)), CriSpecError);
}

const IDS = [{ host_id: 65536, container_id: 0, length: 65536 }];
const CDI = { enable_cdi: true };

/** Requests that are refused: the code, the place, the end of the daemon's text. */
const REFUSED: readonly (readonly [code: ErrorCode, path: string, end: string, parts: Parts])[] = [
  ["sandbox-not-running", "/container/sandboxId", 'failed to find sandbox id "ff": not found', {
    container: { sandboxId: "ff" },
  }],
  ["sandbox-not-running", "/container/sandboxId", `failed to find sandbox id "": prefix can't be empty`, {
    container: { sandboxId: "" },
  }],
  ["sandbox-not-running", "/container/sandboxId", 'failed to find sandbox id " ": not found', {
    id: " ",
    host: { sandboxState: "absent" },
  }],
  ["sandbox-not-running", "/container/sandboxId", 'failed to find sandbox id "a\\n\\u2028\\"": not found', {
    container: { sandboxId: 'a\n\u2028"' },
  }],
  ["sandbox-not-running", "/host/sandboxState", "is not running", {
    release: "2.3.4",
    host: { sandboxState: "notready" },
  }],
  ["missing-metadata", "/container/config/metadata", "container config must include metadata", {
    container: { config: { metadata: null } },
  }],
  ["missing-metadata", "/container/sandboxConfig/metadata", "pod sandbox config must include metadata", {
    release: "2.2.0",
    container: { sandboxConfig: {} },
  }],
  ["daemon-crash", "/container/sandboxConfig/metadata", "the pod's config has no metadata, and containerd reads it", {
    container: { sandboxConfig: {} },
  }],
  [
    "container-io",
    "/daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/io_type",
    "failed to create container io: address can not be empty for io stream",
    {
      release: "2.1.9",
      cri: { containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", io_type: "streaming" } } } },
    },
  ],
  ["stop-signal", "/container/config/stop_signal", "unknown CRI stop signal 999: invalid argument", {
    release: "2.3.0",
    container: { config: { stop_signal: 999 } },
  }],
  ["sandbox-name-reserved", "/container/config/metadata/name", 'is reserved for "c0"', {
    host: { containerNames: { "app_web_default_u1_0": "c0" } },
  }],
  ["container-image", "/container/config/image/image", 'failed to resolve image "busybox": not found', {
    container: { image: null },
  }],
  ["container-image", "/container/config/image/image", 'failed to resolve image "a%!s(MISSING)b": not found', {
    container: { config: { image: { image: "a%sb" } }, image: null },
  }],
  ["container-image", "/container/config/image/image", 'failed to resolve image "a%sb": not found', {
    release: "1.7.25",
    container: { config: { image: { image: "a%sb" } }, image: null },
  }],
  ["runtime-handler", "/runtimeHandler", 'failed to get sandbox runtime: no runtime for "nosuch" is configured', {
    runtimeHandler: "nosuch",
  }],
  [
    "selinux-level",
    "/container/config/linux/security_context/selinux_options/level",
    `spec: the format of 'level' "bogus" is not correct`,
    context({ selinux_options: { level: "bogus" } }),
  ],
  [
    "privileged-in-plain-sandbox",
    "/container/config/linux/security_context/privileged",
    "spec: no privileged container allowed in sandbox",
    context({ privileged: true }),
  ],
  [
    "blockio-class",
    "/container/config/annotations/io.kubernetes.cri.blockio-class",
    'spec: failed to set blockio class: blockio disabled, refusing to set blockio class of container "app" to "gold"',
    { container: { config: { annotations: { "io.kubernetes.cri.blockio-class": "gold" } } } },
  ],
  [
    "rdt-class",
    "/config/annotations/rdt.resources.beta.kubernetes.io~1pod",
    'spec: failed to set RDT class: RDT not initialized, class "" not available',
    { config: { annotations: { "rdt.resources.beta.kubernetes.io/pod": "" } } },
  ],
  [
    "target-container-invalid",
    "/container/config/linux/security_context/namespace_options/target_id",
    'spec: invalid target container: container "c0" is not running - in state CONTAINER_CREATED',
    {
      ...context({ namespace_options: { pid: "TARGET", target_id: "c0" } }),
      host: { containers: { c0ffee: { sandbox: "0123456789abcdef".repeat(4), state: "created", pid: 0 } } },
    },
  ],
  [
    "userns-container-differs",
    "/container/config/linux/security_context/namespace_options/userns_options",
    "Sandbox userns config: nil - Container userns config: &UserNamespace{Mode:POD," +
    "Uids:[]*IDMapping{&IDMapping{HostId:65536,ContainerId:0,Length:65536,},}," +
    "Gids:[]*IDMapping{&IDMapping{HostId:65536,ContainerId:0,Length:65536,},},}",
    context({ namespace_options: { userns_options: { mode: "POD", uids: IDS, gids: IDS } } }),
  ],
  ["image-command", "/container/image/Entrypoint", "spec: failed to generate spec: no command specified", {
    container: { config: { command: [] }, image: { Cmd: [] } },
  }],
  [
    "volume-source-failed",
    "/container/config/mounts/0/host_path",
    'failed to generate spec: failed to stat "/srv/file/x": stat /srv/file/x: not a directory',
    mount({ host_path: "/srv/file/x" }),
  ],
  [
    "mount-propagation-not-shared",
    "/container/config/mounts/0/propagation",
    'path "/srv/x" is mounted on "/" but it is not a shared mount',
    {
      ...mount({ host_path: "/srv/x", propagation: "PROPAGATION_BIDIRECTIONAL" }),
      host: { mounts: { "/": "private" } },
    },
  ],
  [
    "recursive-read-only-refused",
    "/container/config/mounts/0/readonly",
    'recursive read-only mount conflicts with RW mount (hostPath="/srv/x")',
    {
      ...mount({ host_path: "/srv/x", recursive_read_only: true }),
      release: "2.1.9",
      host: { runtimeHandlers: { runc: { recursive_read_only_mounts: true, user_namespaces: false } } },
    },
  ],
  [
    "idmap-mount-unsupported",
    "/container/config/mounts/0/uidMappings",
    'idmap mounts not yet supported, but they were requested for: "/srv/x"',
    mount({ host_path: "/srv/x", uidMappings: IDS, gidMappings: IDS }),
  ],
  [
    "image-volume",
    "/container/config/mounts/0/image",
    'failed to mount image volume: failed to resolve image "other": not found',
    { ...mount({ image: { image: "other" }, readonly: true }), release: "2.1.9" },
  ],
  [
    "volume-copy",
    "/container/image/Volumes",
    "taking runtime copy of volume: source /tmp/ctd-volume0/etc/passwd is not directory",
    { container: { image: { Volumes: { "/etc/passwd": {} } } } },
  ],
  [
    "device-missing",
    "/container/config/devices/0/host_path",
    "failed to generate spec: lstat /dev/nosuch: no such file or directory",
    { container: { config: { devices: [{ host_path: "/dev/nosuch", permissions: "rwm" }] } } },
  ],
  [
    "hugetlb-controller-missing",
    "/container/config/linux/resources",
    "Please set tolerate_missing_hugetlb_controller to `true` to ignore this error",
    {
      container: { config: { linux: { resources: {} } } },
      host: { hugetlb: false },
      cri: { disable_hugetlb_controller: false, tolerate_missing_hugetlb_controller: false },
    },
  ],
  [
    "group-without-user",
    "/container/config/linux/security_context/run_as_group",
    'failed to get container spec opts: failed to generate user string: user group "5" is specified without user',
    context({ run_as_group: { value: 5 } }),
  ],
  [
    "supplemental-groups-policy",
    "/container/config/linux/security_context/supplemental_groups_policy",
    "not implemented in this containerd release: SupplementalGroupsPolicy=7",
    { ...context({ supplemental_groups_policy: 7 }), release: "2.1.9" },
  ],
  [
    "apparmor-asked-without-apparmor",
    "/container/config/linux/security_context/apparmor",
    "failed to generate apparmor spec opts: apparmor is not supported",
    context({ apparmor: { profile_type: "RuntimeDefault" } }),
  ],
  [
    "apparmor-asked-without-apparmor",
    "/container/config/linux/security_context/apparmor",
    "failed to generate apparmor spec opts: apparmor profile not found we",
    {
      ...context({ apparmor: { profile_type: "Localhost", localhost_ref: "localhost/we" } }),
      host: { apparmor: true },
    },
  ],
  [
    "apparmor-profile-name",
    "/container/config/linux/security_context/apparmor_profile",
    'failed to generate apparmor spec opts: invalid profile "bogus"',
    { ...context({ apparmor_profile: "bogus" }), host: { apparmor: true } },
  ],
  [
    "apparmor-localhost-ref",
    "/container/config/linux/security_context/apparmor/localhost_ref",
    "apparmor config invalid LocalhostRef must only be set if ProfileType is Localhost",
    { ...context({ apparmor: { localhost_ref: "x" } }), host: { apparmor: true } },
  ],
  [
    "apparmor-profile-type",
    "/container/config/linux/security_context/apparmor/profile_type",
    "apparmor unknown ProfileType",
    { ...context({ apparmor: { profile_type: 9 } }), host: { apparmor: true } },
  ],
  [
    "cdi-annotation",
    "/container/config/annotations/cdi.k8s.io~1a",
    'failed to parse CDI device annotations: invalid CDI device name ""',
    { container: { config: { annotations: { "cdi.k8s.io/a": "" } } }, cri: CDI },
  ],
  [
    "cdi-device-unknown",
    "/container/config/CDI_devices",
    "CDI device injection failed: unresolvable CDI devices vendor.com/gpu=x",
    { container: { config: { CDI_devices: [{ name: "vendor.com/gpu=x" }] } }, cri: CDI },
  ],
  [
    "label-size",
    "/container/config/labels/k",
    "greater than maximum size (4096 bytes), key: k: invalid argument",
    { container: { config: { labels: { k: "x".repeat(4096) } } } },
  ],
  ["user-not-found", "/container/image/User", "no users found", { container: { image: { User: "nobody" } } }],
];

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
