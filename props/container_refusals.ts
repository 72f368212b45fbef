/**
 * Requests for app containers that containerd refuses, each with what its refusal says.
 *
 * @module
 */

import type { ErrorCode } from "../lib/error.ts";
import type { RequestDocument } from "../mod.ts";
/** Members of a document. */
export type Members = Readonly<Record<string, unknown>>;

/** A part of a request, put into a plain one: records are merged, everything else is replaced. */
export interface Parts {
  readonly release?: string;
  readonly id?: string;
  readonly config?: Members;
  readonly container?: Members;
  readonly host?: Members;
  readonly hostFiles?: Members;
  readonly cri?: Members;
  readonly runtimeHandler?: string;
}

/** A pod. */
export const POD = { metadata: { name: "web", namespace: "default", uid: "u1" } };
const CRI = "io.containerd.grpc.v1.cri";

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One part put into another: records are merged, everything else is replaced. */
export function merge(a: Members, b: Members): Members {
  const merged = Object.entries(b).map(([key, value]) => {
    const before = a[key];
    return [key, isMembers(before) && isMembers(value) ? merge(before, value) : value];
  });
  return { ...a, ...Object.fromEntries(merged) };
}

/** A whole request with some parts of its own. */
export function request({ cri = {}, release = "1.7.24", ...parts }: Parts): RequestDocument {
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

/** Security settings of the container. */
export function context(members: Members): Parts {
  return { container: { config: { linux: { security_context: members } } } };
}

/** A mount of the container. */
export function mount(members: Members): Parts {
  return { container: { config: { mounts: [{ container_path: "/mnt", ...members }] } } };
}

/** A mapping of IDs. */
export const IDS: readonly Members[] = [{ host_id: 65536, container_id: 0, length: 65536 }];
/** Settings of a node with CDI. */
export const CDI = { enable_cdi: true };

/** Requests that are refused: the code, the place, the end of the daemon's text. */
export const REFUSED: readonly (readonly [code: ErrorCode, path: string, end: string, parts: Parts])[] = [
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
