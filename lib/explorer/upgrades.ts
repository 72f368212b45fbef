/**
 * Ten changes of containerd that stopped or changed people's app containers, each as a request that is affected.
 *
 * Each is taken from public reports: the container as a kubelet sends it, the two releases, and the same container as its author
 * corrected it, which the upgrade does not change.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import { CRI_PLUGIN } from "../containerd/config_keys.ts";

/** A part of a request. */
export type Tree = Readonly<Record<string, unknown>>;
/** A whole one, without its release. */
export type Document = Tree & { readonly config: Tree };

/** What an upgrade does to a container. */
export interface Upgrade {
  /** Which of the ten it is. */
  readonly number: number;
  /** What happened, as a sentence. */
  readonly name: string;
  /** Where they reported it. */
  readonly reported: string;
  /** The release before. */
  readonly from: string;
  /** The release after. */
  readonly to: string;
  /** The request, without its release. */
  readonly request: Document;
  /** The same container as its author corrected it, which has none of these changes. Absent: every container is affected. */
  readonly spared?: Document;
  /** What `diff` says, in order: kind, path and behavior of each change. */
  readonly changes?: readonly string[];
  /** The refusal that comes or goes: kind, behavior and the daemon's text. */
  readonly refusal?: readonly [kind: "refused" | "accepted", behavior: BehaviorId, text: string];
  /** The behaviors that explain it, with their pull requests. */
  readonly pulls: Readonly<Partial<Record<BehaviorId, string>>>;
}

/** The names of the pod. */
export const METADATA: Tree = { name: "shop", namespace: "default", uid: "0d6a6b1f-63c4-4f35-9c3c-2b1c6f8c9f10" };
const SLICE = "/kubepods/burstable/pod0d6a6b1f-63c4-4f35-9c3c-2b1c6f8c9f10";
const PASSWD = "root:x:0:0:root:/root:/bin/sh\n";
const GROUP = "root:x:0:\n";

/** What a kubelet sends for a container, with an image as registries have it. */
interface Parts {
  readonly linux?: Tree;
  readonly context?: Tree;
  readonly config?: Tree;
  readonly image?: Tree;
  readonly container?: Tree;
  readonly rootfs?: Tree;
  readonly pod?: Tree;
  readonly host?: Tree;
  readonly hostFiles?: Tree;
  readonly daemon?: Tree;
}

function requestOf(parts: Parts): Document {
  const { linux = {}, context = {}, config = {}, image = {}, container = {}, rootfs = {} } = parts;
  const { pod = {}, host = {}, hostFiles = {}, daemon } = parts;
  return {
    config: { metadata: METADATA, hostname: "shop", linux: { cgroup_parent: SLICE, ...pod } },
    host: { sandboxPid: 4711, ...host },
    hostFiles: { "/srv/data": { directory: true }, ...hostFiles },
    ...(daemon === undefined ? {} : { daemon: { version: 2, plugins: { [CRI_PLUGIN]: daemon } } }),
    container: {
      config: {
        metadata: { name: "app" },
        image: { image: "registry.example.org/shop/app:1" },
        linux: {
          ...linux,
          security_context: {
            masked_paths: ["/proc/kcore", "/proc/keys"],
            readonly_paths: ["/proc/sys"],
            ...context,
          },
        },
        ...config,
      },
      image: { Entrypoint: ["/app"], Env: ["PATH=/usr/bin:/bin"], ...image },
      imageName: "registry.example.org/shop/app:1",
      rootfs: { "/etc/passwd": PASSWD, "/etc/group": GROUP, ...rootfs },
      ...container,
    },
  };
}

const MEMORY = { memory_limit_in_bytes: 268435456, oom_score_adj: 936 };
const DEFAULT_PROFILE = { seccomp: { profile_type: "RuntimeDefault" } };
const IDS = [{ host_id: 65536, container_id: 0, length: 65536 }];
const USERNS = { namespace_options: { userns_options: { mode: "POD", uids: IDS, gids: IDS } } };

const mount = (path: string, more: Tree = {}): Tree => ({ container_path: path, host_path: "/srv/data", ...more });
/** A pod with many volumes, one of which covers another: its author relies on their order. */
const MANY = [
  "/cache/a",
  "/cache/b",
  "/conf",
  "/cache/c",
  "/secrets/tls",
  "/secrets/token",
  "/run/lock",
  "/var/log",
  "/opt",
  "/mnt/one",
  "/mnt/two",
  "/mnt/three",
  "/usr/share",
  "/home/app",
];

const DATA_IMAGE = "registry.example.org/shop/model:1";
const DATA = { [DATA_IMAGE]: { digest: `sha256:${"c".repeat(64)}`, rootfs: {} } };

const BASE_SPEC = JSON.stringify({
  ociVersion: "1.0.2",
  process: {
    user: { uid: 0, gid: 0 },
    cwd: "/",
    capabilities: {
      bounding: ["CAP_CHOWN", "CAP_NET_RAW"],
      effective: ["CAP_CHOWN", "CAP_NET_RAW"],
      permitted: ["CAP_CHOWN", "CAP_NET_RAW"],
      inheritable: ["CAP_CHOWN", "CAP_NET_RAW"],
    },
  },
  root: { path: "rootfs" },
  linux: {},
});

const ISSUES = "https://github.com/containerd/containerd/issues";
const PULLS = "https://github.com/containerd/containerd/pull";
const ADVISORIES = "https://github.com/containerd/containerd/security/advisories";

const NIX_PASSWD = { "/nix/store/users/passwd": PASSWD };
const ESCAPES = "failed to create containerd container: mount callback failed on " +
  "/var/lib/containerd/tmpmounts/containerd-mount0: openat etc/passwd: path escapes from parent";
const GPU = JSON.stringify({
  cdiVersion: "0.5.0",
  kind: "vendor.com/gpu",
  devices: [{ name: "0", containerEdits: { mounts: [{ hostPath: "/usr/lib/gpu", containerPath: "/usr/lib/gpu" }] } }],
});
/** The capabilities that were inheritable, in the spec's order. */
const INHERITABLE = [
  "CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL",
  "AUDIT_WRITE",
].join(" ").split(" ");
const removedInheritable = (names: readonly string[], by: BehaviorId): readonly string[] =>
  names.map((name) => `removed process/capabilities/inheritable[CAP_${name}]: ${by}`);
const withBaseSpec = {
  daemon: {
    containerd: {
      runtimes: { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "/etc/containerd/base.json" } },
    },
  },
  hostFiles: { "/etc/containerd/base.json": BASE_SPEC },
};
const dropsAll = { context: { capabilities: { drop_capabilities: ["ALL"] } } };
const imageMount = (more: Tree = {}): Tree => ({
  config: { mounts: [{ container_path: "/model", readonly: true, image: { image: DATA_IMAGE }, ...more }] },
  host: { images: DATA },
});
const mappings = { uidMappings: IDS, gidMappings: IDS };
const inUserns = { pod: { security_context: USERNS }, context: USERNS };

/** A kernel that has loaded no AppArmor profile. */
const PROFILES = { "/sys/kernel/security/apparmor/profiles": "" };

/** What people met, in the order of the ten. */
export const UPGRADES: readonly Upgrade[] = [
  {
    number: 1,
    name: "a memory limit also limits swap where the kernel has no swap accounting: runc does not start the container",
    reported: `${ISSUES}/7828`,
    from: "1.6.12",
    to: "1.6.13",
    request: requestOf({ linux: { resources: MEMORY }, host: { swap: false } }),
    spared: requestOf({ linux: { resources: { oom_score_adj: 1000 } }, host: { swap: false } }),
    changes: ["added linux/resources/memory/swap: default-swap-equals-limit"],
    pulls: { "default-swap-equals-limit": `${PULLS}/7815` },
  },
  {
    number: 1,
    name: "the swap limit is omitted again where the kernel has no swap accounting",
    reported: `${ISSUES}/7828`,
    from: "1.6.13",
    to: "1.6.14",
    request: requestOf({ linux: { resources: MEMORY }, host: { swap: false } }),
    spared: requestOf({ linux: { resources: MEMORY } }),
    changes: ["removed linux/resources/memory/swap: default-swap-gated"],
    pulls: { "default-swap-gated": `${PULLS}/7838` },
  },
  {
    number: 1,
    name: "a swap limit from the kubelet is omitted where the kernel has no swap accounting",
    reported: `${ISSUES}/8855`,
    from: "1.7.2",
    to: "1.7.3",
    request: requestOf({
      linux: { resources: { ...MEMORY, memory_swap_limit_in_bytes: 268435456 } },
      host: { swap: false },
    }),
    spared: requestOf({ linux: { resources: MEMORY }, host: { swap: false } }),
    changes: ["removed linux/resources/memory/swap: explicit-swap-gated"],
    pulls: { "explicit-swap-gated": `${PULLS}/8870` },
  },
  {
    number: 2,
    name: "containers do not start if /etc/passwd of their image is an absolute symbolic link",
    reported: `${ISSUES}/12683`,
    from: "2.1.9",
    to: "2.2.0",
    request: requestOf({ rootfs: { ...NIX_PASSWD, "/etc/passwd": { symlink: "/nix/store/users/passwd" } } }),
    spared: requestOf({ rootfs: { ...NIX_PASSWD, "/etc/passwd": { symlink: "../nix/store/users/passwd" } } }),
    refusal: ["refused", "user-file-fs", ESCAPES],
    pulls: { "user-file-fs": `${PULLS}/12245` },
  },
  {
    number: 2,
    name: "the absolute symbolic link is followed again",
    reported: `${ISSUES}/12683`,
    from: "2.2.2",
    to: "2.2.3",
    request: requestOf({ rootfs: { ...NIX_PASSWD, "/etc/passwd": { symlink: "/nix/store/users/passwd" } } }),
    spared: requestOf({ rootfs: { ...NIX_PASSWD, "/etc/passwd": { symlink: "../nix/store/users/passwd" } } }),
    refusal: ["accepted", "user-file-abs-symlink", ESCAPES],
    pulls: { "user-file-abs-symlink": `${PULLS}/13015` },
  },
  {
    number: 2,
    name: "/etc itself may be an absolute symbolic link again",
    reported: `${ISSUES}/13382`,
    from: "2.2.7",
    to: "2.3.0",
    request: requestOf({ container: { rootfs: { ...NIX_PASSWD, "/etc": { symlink: "/nix/store/users" } } } }),
    spared: requestOf({ container: { rootfs: { ...NIX_PASSWD, "/etc": { symlink: "nix/store/users" } } } }),
    refusal: ["accepted", "user-fsview", ESCAPES],
    pulls: { "user-fsview": `${PULLS}/12865` },
  },
  {
    number: 3,
    name: "mounts of the same depth keep the pod's order",
    reported: `${ISSUES}/9978`,
    from: "1.7.15",
    to: "1.7.16",
    request: requestOf({ config: { mounts: MANY.map((path) => mount(path)) } }),
    spared: requestOf({ config: { mounts: MANY.slice(0, 6).map((path) => mount(path)) } }),
    changes: ["/cache/a", "/cache/b", "/cache/c", "/mnt/one"].map((path) => `moved mounts[${path}]: stable-mount-sort`),
    pulls: { "stable-mount-sort": `${PULLS}/10063` },
  },
  {
    number: 3,
    name: "a GPU's CDI file no longer sorts all mounts by name",
    reported: "https://github.com/cncf-tags/container-device-interface/issues/240",
    from: "2.0.4",
    to: "2.0.5",
    request: requestOf({
      config: { mounts: [mount("/usr/lib/app"), mount("/opt")], CDI_devices: [{ name: "vendor.com/gpu=0" }] },
      hostFiles: { "/etc/cdi/gpu.json": GPU },
    }),
    spared: requestOf({ config: { mounts: [mount("/usr/lib/app"), mount("/opt")] } }),
    changes: ["/proc", "/sys", "/dev/pts", "/dev/shm"].map((path) => `moved mounts[${path}]: cdi-mount-sort`),
    pulls: { "cdi-mount-sort": `${PULLS}/11566` },
  },
  {
    number: 4,
    name: "a node with AppArmor but without apparmor_parser starts containers, without a profile",
    reported: "https://github.com/moby/moby/issues/44900",
    from: "1.6.17",
    to: "1.6.18",
    request: requestOf({ host: { apparmor: true, apparmorParser: false }, hostFiles: PROFILES }),
    refusal: [
      "accepted",
      "apparmor-parser-needed",
      "failed to create containerd container: get apparmor_parser version: " +
      'exec: "apparmor_parser": executable file not found in $PATH',
    ],
    pulls: { "apparmor-parser-needed": `${PULLS}/8087` },
  },
  {
    number: 5,
    name: "RuntimeDefault no longer allows io_uring",
    reported: `${ISSUES}/9048`,
    from: "1.7.31",
    to: "2.0.0",
    request: requestOf({ context: DEFAULT_PROFILE }),
    spared: requestOf({ context: { seccomp: { profile_type: "Unconfined" } } }),
    changes: [
      ...["enter", "register", "setup"].map((call) =>
        `removed linux/seccomp/syscalls[accept,…]/names[io_uring_${call}]: seccomp-io-uring`
      ),
    ],
    pulls: { "seccomp-io-uring": `${PULLS}/9320` },
  },
  {
    number: 6,
    name: "RuntimeDefault no longer allows AF_ALG sockets, starting with a patch release",
    reported: `${ISSUES}/13327`,
    from: "1.7.31",
    to: "1.7.32",
    request: requestOf({ context: DEFAULT_PROFILE }),
    spared: requestOf({ context: { seccomp: { profile_type: "Unconfined" } } }),
    changes: [
      "changed linux/seccomp/syscalls[socket arg0 < 38]/args[0]/op: seccomp-af-alg",
      "changed linux/seccomp/syscalls[socket arg0 < 38]/args[0]/value: seccomp-af-alg",
      "added linux/seccomp/syscalls[socket arg0 == 39]: seccomp-af-alg",
      "added linux/seccomp/syscalls[socket arg0 > 40]: seccomp-af-alg",
    ],
    pulls: { "seccomp-af-alg": `${PULLS}/13406` },
  },
  {
    number: 7,
    name: "a relative volume path of an image, which newer runc refuses, is placed below /",
    reported: `${ISSUES}/5547`,
    from: "1.7.3",
    to: "1.7.4",
    request: requestOf({ image: { Volumes: { data: {} } } }),
    spared: requestOf({ image: { Volumes: { "/data": {} } } }),
    changes: ["removed mounts[data]: relative-image-volume", "added mounts[/data]: relative-image-volume"],
    pulls: { "relative-image-volume": `${PULLS}/8927` },
  },
  {
    number: 8,
    name: "containers join the pod's user namespace, which was ignored before",
    reported: `${ISSUES}/7063`,
    from: "1.6.39",
    to: "1.7.0",
    request: requestOf({ ...inUserns, config: { mounts: [mount("/data")] } }),
    spared: requestOf({ config: { mounts: [mount("/data")] } }),
    changes: [
      "added linux/gidMappings[0]: userns-container",
      "added linux/namespaces[user]: userns-container",
      "added linux/uidMappings[0]: userns-container",
    ],
    pulls: { "userns-container": `${PULLS}/7679` },
  },
  {
    number: 8,
    name: "volumes with ID mappings, which 1.7 refuses, are mounted",
    reported: `${ISSUES}/12329`,
    from: "1.7.34",
    to: "2.0.0",
    request: requestOf({ ...inUserns, config: { mounts: [mount("/data", mappings)] } }),
    spared: requestOf({ config: { mounts: [mount("/data")] } }),
    refusal: [
      "accepted",
      "idmap-mount-refused",
      `failed to generate container "${"fedcba9876543210".repeat(4)}" spec: failed to generate spec: ` +
      'idmap mounts not yet supported, but they were requested for: "/srv/data"',
    ],
    pulls: { "idmap-mount-refused": `${PULLS}/8211` },
  },
  {
    number: 8,
    name: "an image volume has its owners in the snapshot, not ID mappings on the mount, which no runtime supports",
    reported: `${ISSUES}/12812`,
    from: "2.2.1",
    to: "2.2.2",
    request: requestOf({ ...inUserns, ...imageMount(mappings) }),
    spared: requestOf(imageMount()),
    changes: [
      "removed mounts[/model]/gidMappings[0]: image-volume-userns",
      "removed mounts[/model]/uidMappings[0]: image-volume-userns",
    ],
    pulls: { "image-volume-userns": `${PULLS}/12894` },
  },
  {
    number: 10,
    name: "no capability is inheritable",
    reported: `${ADVISORIES}/GHSA-c9cp-9c75-9v8c`,
    from: "1.6.1",
    to: "1.6.2",
    request: requestOf({}),
    changes: removedInheritable(INHERITABLE, "drop-inheritable-caps"),
    pulls: { "drop-inheritable-caps": `${ADVISORIES}/GHSA-c9cp-9c75-9v8c` },
  },
  {
    number: 10,
    name: "the primary group is one of the additional groups",
    reported: `${ADVISORIES}/GHSA-hmfx-3pcx-653p`,
    from: "1.6.17",
    to: "1.6.18",
    request: requestOf({ context: { run_as_user: { value: 1000 }, supplemental_groups: [2000] } }),
    changes: ["added process/user/additionalGids[0]: user-primary-gid"],
    pulls: { "user-primary-gid": `${ADVISORIES}/GHSA-hmfx-3pcx-653p` },
  },
  {
    number: 10,
    name: "the user of an image has its own groups, not those of root",
    reported: `${PULLS}/8823`,
    from: "1.7.2",
    to: "1.7.3",
    request: requestOf({
      image: { User: "app" },
      rootfs: { "/etc/passwd": `${PASSWD}app:x:1000:1000::/:\n`, "/etc/group": `${GROUP}data:x:7:app\n` },
    }),
    spared: requestOf({
      context: { run_as_username: "app" },
      rootfs: { "/etc/passwd": `${PASSWD}app:x:1000:1000::/:\n`, "/etc/group": `${GROUP}data:x:7:app\n` },
    }),
    changes: ["added process/user/additionalGids[7]: image-user-groups"],
    pulls: { "image-user-groups": `${PULLS}/8823` },
  },
  {
    number: 10,
    name: "a dropped capability is no longer inheritable through a base_runtime_spec",
    reported: `${PULLS}/10470`,
    from: "1.7.19",
    to: "1.7.20",
    request: requestOf({ ...withBaseSpec, ...dropsAll }),
    spared: requestOf(dropsAll),
    changes: removedInheritable(["CHOWN", "NET_RAW"], "inheritable-follow-drop"),
    pulls: { "inheritable-follow-drop": `${PULLS}/10469` },
  },
];
