/**
 * Behaviors: the dated differences between releases, as data. The planner asks for a behavior; nothing but this file and
 * `release.ts` knows version numbers.
 *
 * @module
 */

import type { ErrorCode } from "../error.ts";
import type { Escapes } from "../oci/encode.ts";
import type { Pointer } from "../oci/pointer.ts";
import { BUILDS, isSince, type Release } from "./release.ts";

/** The id of one dated difference between releases. */
export type BehaviorId =
  | "drop-inheritable-caps"
  | "seccomp-ptrace"
  | "seccomp-clock-settime64"
  | "pause-image-registry"
  | "seccomp-bpf-perfmon"
  | "sandbox-uid-annotation"
  | "seccomp-pkey"
  | "seccomp-mempolicy"
  | "user-primary-gid"
  | "image-config-print"
  | "seccomp-name-to-handle"
  | "mask-powercap"
  | "seccomp-kernel-6.7"
  | "go-unicode-15"
  | "go-json-escapes"
  | "user-uid-range"
  | "oci-1.1.0-rc.1"
  | "drop-default-dev-shm"
  | "dev-shm-flags"
  | "userns-support"
  | "seccomp-vsock"
  | "seccomp-process-vm"
  | "pause-image-3.8"
  | "sanbdox-typo"
  | "label-size-text"
  | "resolv-conf-flags"
  | "ping-range-userns"
  | "oci-1.1.0"
  | "error-percent"
  | "seccomp-af-alg"
  | "user-range-error"
  | "user-file-bounds"
  | "oci-1.2.0"
  | "config-v3"
  | "userns-pinned"
  | "userns-hostnet-broken"
  | "pause-image-annotation"
  | "pause-image-3.10"
  | "unprivileged-defaults"
  | "unprivileged-kernel-check"
  | "disable-cgroup-removed"
  | "seccomp-io-uring"
  | "sandbox-controller-flow"
  | "privileged-sys-rw"
  | "oci-1.2.1"
  | "remap-copy-name"
  | "pause-image-3.10.1"
  | "seccomp-kernel-6.13"
  | "selinux-error-print"
  | "user-file-fs"
  | "oci-1.3.0"
  | "user-file-abs-symlink"
  | "pause-image-3.10.2"
  | "userns-hostnet-sys"
  | "user-fsview"
  | "pause-pull-in-cri"
  | "config-v4"
  | "pause-name-normalised"
  | "netns-after-container"
  | "user-readonly-mount"
  | "empty-dns-config"
  | "stop-idempotent"
  | "run-teardown-ignored"
  | "remap-labels"
  | "runtime-snapshotter"
  | "stop-cni-result"
  | "state-dir-0700"
  | "stop-cni-del"
  | "labels-reserved"
  | "dirs-before-spec"
  | "unmount-canonical-path"
  | "overlay-remap-ids"
  | "sandboxer"
  | "cni-bin-dirs"
  | "lease-per-sandbox"
  | "rollback-shutdown"
  | "userns-hostnet-feature"
  | "disable-pause-pull"
  | "selinux-kvm"
  | "user-file-range"
  | "go-json-v2";

/** One dated difference between releases. */
export interface Behavior {
  /** Its name, in kebab-case. */
  readonly id: BehaviorId;
  /** One line of what changed, before and after. */
  readonly summary: string;
  /** The first release that has it, on each branch where it came; sorted. Newer branches inherit it; `[]`: only builds have it. */
  readonly since: readonly string[];
  /** The first release that does not have it any more, on each branch; sorted. Absent: every later one has it. */
  readonly until?: readonly string[];
  /** The paths of the spec that it may change; empty when it only concerns texts, or files and cleanup around the spec. */
  readonly footprint: readonly Pointer[];
  /** The refusals that it may bring, take away or reword. */
  readonly refusals: readonly ErrorCode[] | "all";
  /** Whether its footprint is wide, so that it explains only what no other behavior does. */
  readonly isWide?: true;
  /** Whether a text that it changes differs from build to build, so that only its words can be told. */
  readonly isUnstable?: true;
  /** The pull request, or the advisory of a fix that came from a private fork. */
  readonly pull: string;
}

const REPOSITORY = "https://github.com/containerd/containerd";

/** The paths that config.toml decides. */
const CONFIGURED: readonly Pointer[] = [
  "/annotations",
  "/linux/cgroupsPath",
  "/linux/mountLabel",
  "/linux/resources",
  "/linux/seccomp",
  "/linux/sysctl",
  "/process/oomScoreAdj",
  "/process/selinuxLabel",
];

/** The refusals that config.toml decides. */
const CONFIGURED_REFUSALS: readonly ErrorCode[] = [
  "daemon-config",
  "not-modelled",
  "runtime-handler",
  "seccomp-profile-file",
  "seccomp-profile-json",
  "seccomp-profile-name",
  "seccomp-unsupported",
  "user-file",
  "userns-mapping-range",
];

/** Every behavior, in the order of the releases that had it first. */
export const BEHAVIORS: readonly Behavior[] = [
  {
    id: "drop-inheritable-caps",
    summary: "process.capabilities.inheritable has the 14 default capabilities -> is absent",
    since: ["1.6.2"],
    footprint: ["/process/capabilities"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-c9cp-9c75-9v8c`,
  },
  {
    id: "seccomp-ptrace",
    summary: "RuntimeDefault allows ptrace never -> on Linux 4.8 and later",
    since: ["1.6.7"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7171`,
  },
  {
    id: "seccomp-clock-settime64",
    summary: "RuntimeDefault with CAP_SYS_TIME allows clock_settime -> and clock_settime64",
    since: ["1.6.7"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7172`,
  },
  {
    id: "pause-image-registry",
    summary: "the default pause image is k8s.gcr.io/pause:3.6 -> registry.k8s.io/pause:3.6",
    since: ["1.6.9"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7549`,
  },
  {
    id: "seccomp-bpf-perfmon",
    summary: "RuntimeDefault knows no rule for CAP_BPF and CAP_PERFMON -> allows bpf and perf_event_open",
    since: ["1.6.9"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7574`,
  },
  {
    id: "netns-after-container",
    summary: "the network namespace is made before the spec -> once the container is created",
    since: ["1.6.9"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7456`,
  },
  {
    id: "sandbox-uid-annotation",
    summary: "no annotation tells the pod's uid -> io.kubernetes.cri.sandbox-uid does",
    since: ["1.6.11"],
    footprint: ["/annotations/io.kubernetes.cri.sandbox-uid"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7735`,
  },
  {
    id: "seccomp-pkey",
    summary: "RuntimeDefault allows no pkey syscalls -> pkey_alloc, pkey_free, pkey_mprotect",
    since: ["1.6.16"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8001`,
  },
  {
    id: "seccomp-mempolicy",
    summary: "RuntimeDefault knows no rule for CAP_SYS_NICE -> allows get_mempolicy, mbind, set_mempolicy",
    since: ["1.6.16"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8001`,
  },
  {
    id: "user-primary-gid",
    summary: "a user keeps the supplemental groups -> the additional groups are the primary group alone",
    since: ["1.6.18"],
    footprint: ["/process/user"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-hmfx-3pcx-653p`,
  },
  {
    id: "image-config-print",
    summary: "the text of an image without command has no ArgsEscaped -> has",
    since: ["1.6.20"],
    footprint: [],
    refusals: ["image-command"],
    pull: `${REPOSITORY}/blob/v1.6.20/go.mod`,
  },
  {
    id: "user-readonly-mount",
    summary: "the image is mounted writable to look up its user -> read-only",
    since: ["1.6.21", "1.7.1"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/8357`,
  },
  {
    id: "seccomp-name-to-handle",
    summary: "RuntimeDefault allows name_to_handle_at only with CAP_SYS_ADMIN -> always",
    since: ["1.6.22", "1.7.3"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8753`,
  },
  {
    id: "mask-powercap",
    summary: "/sys/devices/virtual/powercap is readable -> is masked",
    since: ["1.6.26", "1.7.11"],
    footprint: ["/linux/maskedPaths"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-7ww5-4wqc-m92c`,
  },
  {
    id: "seccomp-kernel-6.7",
    summary:
      "RuntimeDefault knows the syscalls up to Linux 5.16 -> also cachestat, fchmodat2, futex_*, map_shadow_stack",
    since: ["1.6.28", "1.7.13"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9693`,
  },
  {
    id: "go-unicode-15",
    summary: "quoted texts in errors escape what Unicode 13 does not call printable -> Unicode 15 (Go 1.21)",
    since: ["1.6.30", "1.7.14"],
    footprint: [],
    refusals: [
      "runtime-handler",
      "selinux-level",
      "seccomp-profile-name",
      "seccomp-profile-file",
      "seccomp-profile-json",
      "label-key",
    ],
    pull: "https://go.dev/doc/go1.21#unicode",
  },
  {
    id: "empty-dns-config",
    summary: "an empty DNS config gives a copy of the node's resolv.conf -> an empty file",
    since: ["1.6.34", "1.7.20"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10463`,
  },
  {
    id: "stop-idempotent",
    summary: "StopPodSandbox of an unknown id fails -> succeeds",
    since: ["1.6.35", "1.7.21"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10531`,
  },
  {
    id: "go-json-escapes",
    summary: "backspace and form feed are written as \\u0008 and \\u000c -> \\b and \\f (Go 1.22)",
    since: ["1.6.36", "1.7.21"],
    footprint: [""],
    refusals: [],
    pull: "https://go.dev/doc/go1.22#encoding/json",
  },
  {
    id: "run-teardown-ignored",
    summary: "a failing CNI teardown of a failed sandbox keeps it as unknown -> is ignored where CNI never succeeded",
    since: ["1.6.37", "2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10778`,
  },
  {
    id: "stop-cni-result",
    summary: "StopPodSandbox calls CNI DEL always -> only where there is a CNI result",
    since: ["1.6.37", "1.7.23", "2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10766`,
  },
  {
    id: "user-uid-range",
    summary: "a number outside of 0..2147483647 as user or group is cut to 32 bits -> is looked up as a name",
    since: ["1.6.38", "1.7.27", "2.0.4"],
    footprint: ["/process/user"],
    refusals: ["user-not-found", "group-not-found", "user-file"],
    pull: `${REPOSITORY}/security/advisories/GHSA-265r-hfxg-fhmg`,
  },
  {
    id: "oci-1.1.0-rc.1",
    summary: "ociVersion is 1.0.2-dev -> 1.1.0-rc.1",
    since: ["1.7.0"],
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8221`,
  },
  {
    id: "drop-default-dev-shm",
    summary: "the default tmpfs on /dev/shm stays below the bind mount -> is removed",
    since: ["1.7.0"],
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/6913`,
  },
  {
    id: "dev-shm-flags",
    summary: "the /dev/shm bind has options rbind,ro -> rbind,ro,nosuid,nodev,noexec",
    since: ["1.7.0"],
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/6913`,
  },
  {
    id: "userns-support",
    summary: "userns_options are ignored -> give the pod a user namespace",
    since: ["1.7.0"],
    footprint: ["/linux/namespaces", "/linux/uidMappings", "/linux/gidMappings", "/linux/sysctl"],
    refusals: [
      "userns-mapping-count",
      "userns-mapping-length",
      "userns-node-mappings",
      "userns-no-mappings",
      "userns-mode",
    ],
    pull: `${REPOSITORY}/pull/7679`,
  },
  {
    id: "seccomp-vsock",
    summary: "RuntimeDefault allows every socket family -> but AF_VSOCK",
    since: ["1.7.0"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7510`,
  },
  {
    id: "seccomp-process-vm",
    summary: "RuntimeDefault on Linux 4.8 and later allows ptrace -> and process_vm_readv, process_vm_writev",
    since: ["1.7.0"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7693`,
  },
  {
    id: "pause-image-3.8",
    summary: "the default pause image is 3.6 -> 3.8",
    since: ["1.7.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7359`,
  },
  {
    id: "sanbdox-typo",
    summary: "an error's text says sanbdox -> sandbox",
    since: ["1.7.0"],
    footprint: [],
    refusals: [
      "seccomp-profile-name",
      "seccomp-unsupported",
      "seccomp-localhost-ref",
      "seccomp-profile-type",
      "group-without-user",
    ],
    pull: `${REPOSITORY}/pull/7029`,
  },
  {
    id: "label-size-text",
    summary: "the text of a label that is too long has 10 bytes of its key -> its length and 64 bytes of its key",
    since: ["1.7.0"],
    footprint: [],
    refusals: ["label-size"],
    pull: `${REPOSITORY}/blob/v1.7.0/labels/validate.go`,
  },
  {
    id: "remap-labels",
    summary: "snapshots of pods with a user namespace have no labels -> the id mappings as labels",
    since: ["1.7.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7679`,
  },
  {
    id: "runtime-snapshotter",
    summary: "a runtime's snapshotter is ignored for sandboxes -> is used",
    since: ["1.7.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/6899`,
  },
  {
    id: "resolv-conf-flags",
    summary: "the /etc/resolv.conf bind has options rbind,ro -> rbind,ro,nosuid,nodev,noexec",
    since: ["1.7.1"],
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8336`,
  },
  {
    id: "ping-range-userns",
    summary:
      "net.ipv4.ping_group_range is set by default for a pod with a user namespace, which cannot start -> is not set",
    since: ["1.7.3"],
    footprint: ["/linux/sysctl"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8786`,
  },
  {
    id: "oci-1.1.0",
    summary: "ociVersion is 1.1.0-rc.1 -> 1.1.0",
    since: ["1.7.12"],
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9605`,
  },
  {
    id: "error-percent",
    summary:
      "a % in the text of an error with a class is taken for a format, so %q is written as %!q(MISSING) -> is kept",
    since: ["1.7.25"],
    footprint: [],
    refusals: ["label-size", "runtime-handler"],
    pull: `${REPOSITORY}/commit/efacd2ac7`,
  },
  {
    id: "state-dir-0700",
    summary: "the CRI plugin's state folder has mode 0755, the daemon's root folder 0711 -> 0700",
    since: ["1.7.29", "2.0.7", "2.1.5"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-pwhc-rpq9-4c8w`,
  },
  {
    id: "stop-cni-del",
    summary:
      "StopPodSandbox calls CNI DEL only where there is a CNI result -> always, and fails only where there is one",
    since: ["1.7.31", "2.0.8", "2.1.7", "2.2.2"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/12931`,
  },
  {
    id: "seccomp-af-alg",
    summary: "RuntimeDefault allows every socket family but AF_VSOCK -> but AF_VSOCK and AF_ALG",
    since: ["1.7.32", "2.0.9", "2.2.4", "2.3.1"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/13406`,
  },
  {
    id: "user-range-error",
    summary: "a number out of range as user or group is looked up as a name -> is refused",
    since: ["1.7.32", "2.0.9", "2.1.8", "2.2.4", "2.3.1"],
    footprint: ["/process/user"],
    refusals: ["user-range", "user-not-found", "group-not-found", "user-file"],
    pull: `${REPOSITORY}/pull/13450`,
  },
  {
    id: "user-file-bounds",
    summary: "a passwd or group file of any size and type is read -> only a regular file of at most 10 MiB",
    since: ["1.7.33", "2.0.10", "2.1.9", "2.2.5", "2.3.2"],
    footprint: ["/process/user"],
    refusals: ["user-file"],
    pull: `${REPOSITORY}/pull/13631`,
  },
  {
    id: "labels-reserved",
    summary: "labels of the image that start with containerd.io/ are copied to the container -> are not",
    since: ["1.7.33", "2.0.10", "2.1.9", "2.2.5", "2.3.2"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13631`,
  },
  {
    id: "oci-1.2.0",
    summary: "ociVersion is 1.1.0 -> 1.2.0",
    since: ["2.0.0"],
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9841`,
  },
  {
    id: "config-v3",
    isWide: true,
    summary:
      "the CRI plugin is configured in one section of version 2 -> in sections of version 3, older ones are migrated",
    since: ["2.0.0"],
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    pull: `${REPOSITORY}/pull/9141`,
  },
  {
    id: "userns-pinned",
    summary:
      "the OCI runtime makes a pod's user and network namespace -> containerd does, and the spec has their paths",
    since: ["2.0.0"],
    footprint: ["/linux/namespaces"],
    refusals: ["userns-mapping-count", "userns-mapping-length", "userns-no-mappings"],
    pull: `${REPOSITORY}/pull/10607`,
  },
  {
    id: "userns-hostnet-broken",
    summary: "a pod with a user namespace on the node's network is created -> is refused",
    since: ["2.0.0"],
    until: ["2.3.0"],
    footprint: [],
    refusals: ["userns-host-network"],
    pull: `${REPOSITORY}/pull/10607`,
  },
  {
    id: "pause-image-annotation",
    summary: "no annotation tells the pause image -> io.kubernetes.cri.podsandbox.image-name does",
    since: ["2.0.0"],
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9419`,
  },
  {
    id: "pause-image-3.10",
    summary: "the default pause image is 3.8 -> 3.10",
    since: ["2.0.0"],
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/10258`,
  },
  {
    id: "unprivileged-defaults",
    summary: "enable_unprivileged_ports and enable_unprivileged_icmp are off by default -> on",
    since: ["2.0.0"],
    footprint: ["/linux/sysctl"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9348`,
  },
  {
    id: "unprivileged-kernel-check",
    summary: "unprivileged ports and pings need no kernel -> Linux 4.11, or the CRI plugin does not start",
    since: ["2.0.0"],
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/pull/9172`,
  },
  {
    id: "disable-cgroup-removed",
    summary: "disable_cgroup takes the cgroup away -> is ignored",
    since: ["2.0.0"],
    footprint: ["/linux/cgroupsPath", "/linux/resources"],
    refusals: [],
    pull: `${REPOSITORY}/pull/10594`,
  },
  {
    id: "seccomp-io-uring",
    summary: "RuntimeDefault allows io_uring_enter, io_uring_register, io_uring_setup -> does not",
    since: ["2.0.0"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9320`,
  },
  {
    id: "sandbox-controller-flow",
    summary:
      "one function makes the sandbox -> a controller does, and most refusals start with failed to start sandbox",
    since: ["2.0.0"],
    footprint: [],
    refusals: "all",
    pull: `${REPOSITORY}/pull/7228`,
  },
  {
    id: "dirs-before-spec",
    summary: "the sandbox's folders are made once the container is created -> before the spec",
    since: ["2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10607`,
  },
  {
    id: "unmount-canonical-path",
    summary: "what is mounted in a removed sandbox's folders is unmounted by their path as it is -> links resolved",
    since: ["2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/9054`,
  },
  {
    id: "overlay-remap-ids",
    summary: "overlayfs copies the image for a pod with a user namespace -> maps its ids",
    since: ["2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/5890`,
  },
  {
    id: "sandboxer",
    summary: "a runtime's sandbox_mode -> sandboxer",
    since: ["2.0.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/8268`,
  },
  {
    id: "privileged-sys-rw",
    summary: "/sys of a privileged sandbox is read-only -> is writable",
    since: ["2.0.3"],
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11456`,
  },
  {
    id: "oci-1.2.1",
    summary: "ociVersion is 1.2.0 -> 1.2.1",
    since: ["2.1.0"],
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11460`,
  },
  {
    id: "remap-copy-name",
    summary: "the copy of the image with other owners takes any id -> refuses 4294967295",
    since: ["2.1.0"],
    footprint: [],
    refusals: ["userns-mapping-range"],
    pull: `${REPOSITORY}/pull/10722`,
  },
  {
    id: "cni-bin-dirs",
    summary: "the CNI plugins' one bin_dir -> a list of bin_dirs",
    since: ["2.1.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/11311`,
  },
  {
    id: "lease-per-sandbox",
    summary: "a sandbox has no lease -> one with its id",
    since: ["2.1.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10579`,
  },
  {
    id: "pause-image-3.10.1",
    summary: "the default pause image is 3.10 -> 3.10.1",
    since: ["2.2.0"],
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/12085`,
  },
  {
    id: "seccomp-kernel-6.13",
    summary: "RuntimeDefault knows the syscalls up to Linux 6.7 -> 6.13",
    since: ["2.2.0"],
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11839`,
  },
  {
    id: "selinux-error-print",
    isUnstable: true,
    summary:
      "the text of a wrong SELinux level prints the options as gogo protobuf -> as protobuf text, which is not stable",
    since: ["2.2.0"],
    footprint: [],
    refusals: ["selinux-level"],
    pull: `${REPOSITORY}/pull/12308`,
  },
  {
    id: "user-file-fs",
    summary: "links in the image are resolved below its root -> absolute links and ones out of it are refused",
    since: ["2.2.0"],
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/12245`,
  },
  {
    id: "oci-1.3.0",
    summary: "ociVersion is 1.2.1 -> 1.3.0",
    since: ["2.2.1"],
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/12598`,
  },
  {
    id: "user-file-abs-symlink",
    summary: "an absolute link for passwd or group is refused -> is followed once",
    since: ["2.2.3"],
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/13015`,
  },
  {
    id: "rollback-shutdown",
    summary: "a sandbox that fails after it was started is left -> is shut down",
    since: ["2.2.6", "2.3.3"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13644`,
  },
  {
    id: "pause-image-3.10.2",
    summary: "the default pause image is 3.10.1 -> 3.10.2",
    since: ["2.3.0"],
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/13156`,
  },
  {
    id: "userns-hostnet-sys",
    summary: "a pod with a user namespace on the node's network -> gets the node's /sys",
    since: ["2.3.0"],
    footprint: ["/mounts"],
    refusals: ["userns-host-network"],
    pull: `${REPOSITORY}/pull/12518`,
  },
  {
    id: "user-fsview",
    summary:
      "the image is mounted to look up its user -> its layers are read, and links are resolved below its root again",
    since: ["2.3.0"],
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/12865`,
  },
  {
    id: "pause-pull-in-cri",
    summary:
      "the sandbox controller gets the pause image -> RunPodSandbox does, and the controller looks it up by its exact name",
    since: ["2.3.0"],
    footprint: [],
    refusals: ["not-modelled"],
    pull: `${REPOSITORY}/pull/12849`,
  },
  {
    id: "config-v4",
    isWide: true,
    summary:
      "config.toml has version 3 at most, whose old sections are not read -> version 4, and files of version 3 are migrated, too",
    since: ["2.3.0"],
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    pull: `${REPOSITORY}/pull/12562`,
  },
  {
    id: "pause-name-normalised",
    summary: "a pause image without registry is not found -> is",
    since: ["2.3.4"],
    footprint: [],
    refusals: ["not-modelled"],
    pull: `${REPOSITORY}/pull/13759`,
  },
  {
    id: "userns-hostnet-feature",
    summary: "the runtime feature UserNamespacesHostNetwork is not reported -> is",
    since: ["2.3.4"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13914`,
  },
  {
    id: "disable-pause-pull",
    summary: "the pause image is pulled for every runtime -> not where disable_pause_image_pull is set",
    since: ["2.4.0-beta.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13424`,
  },
  {
    id: "selinux-kvm",
    summary: "the label of a virtual machine is made by containerd -> by the SELinux library, and only with SELinux on",
    since: ["2.4.0-beta.0"],
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13395`,
  },
  {
    id: "user-file-range",
    summary: "a number of a passwd or group file that is out of range is cut to 32 bits -> becomes 4294967295",
    since: [],
    footprint: ["/process/user"],
    refusals: [],
    pull: "https://tracker.debian.org/pkg/containerd",
  },
  {
    id: "go-json-v2",
    summary: "a wrong type in a seccomp profile is told by struct and field -> by a path with indexes (Go 1.27)",
    since: [],
    footprint: [],
    refusals: ["seccomp-profile-json"],
    pull: "https://go.dev/doc/go1.27",
  },
];

/** A value that steps from release to release, by the behavior that brings it; the first is what there was before. */
type Steps = readonly (readonly [behavior: BehaviorId | undefined, value: string])[];

const OCI_VERSIONS: Steps = [
  [undefined, "1.0.2-dev"],
  ["oci-1.1.0-rc.1", "1.1.0-rc.1"],
  ["oci-1.1.0", "1.1.0"],
  ["oci-1.2.0", "1.2.0"],
  ["oci-1.2.1", "1.2.1"],
  ["oci-1.3.0", "1.3.0"],
];

const SANDBOX_IMAGES: Steps = [
  [undefined, "k8s.gcr.io/pause:3.6"],
  ["pause-image-registry", "registry.k8s.io/pause:3.6"],
  ["pause-image-3.8", "registry.k8s.io/pause:3.8"],
  ["pause-image-3.10", "registry.k8s.io/pause:3.10"],
  ["pause-image-3.10.1", "registry.k8s.io/pause:3.10.1"],
  ["pause-image-3.10.2", "registry.k8s.io/pause:3.10.2"],
];

function step(steps: Steps, ids: ReadonlySet<string>): string {
  return steps.findLast(([behavior]) => behavior === undefined || ids.has(behavior))![1];
}

/** What one release does. */
export interface Behaviors {
  /** The release. */
  readonly release: Release;
  /** `ociVersion` of its specs. */
  readonly ociVersion: string;
  /** Its default `sandbox_image`. */
  readonly sandboxImage: string;
  /** How its Go toolchain escapes. */
  readonly escapes: Escapes;
  /** Which Unicode its Go toolchain takes for what is printable. */
  readonly unicode: "13" | "15";
  /** Whether it has a behavior. */
  has(id: BehaviorId): boolean;
}

const known = new Map<string, Behaviors>();

function make(release: Release): Behaviors {
  const build = BUILDS.find(({ version }) => version === release.version);
  const ids = new Set<string>(build?.adds);
  for (const { id, since, until = [] } of BEHAVIORS) {
    if (isSince(release, since) && !isSince(release, until)) ids.add(id);
  }
  return {
    release,
    ociVersion: build?.ociVersion ?? step(OCI_VERSIONS, ids),
    sandboxImage: step(SANDBOX_IMAGES, ids),
    escapes: ids.has("go-json-escapes") ? "short" : "long",
    unicode: ids.has("go-unicode-15") ? "15" : "13",
    has: (id) => ids.has(id),
  };
}

/**
 * Looks up what a release does.
 *
 * @param release The release or build.
 * @returns Its behaviors; the same record for the same version.
 */
export function behaviorsOf(release: Release): Behaviors {
  let behaviors = known.get(release.version);
  if (behaviors === undefined) {
    behaviors = make(release);
    known.set(release.version, behaviors);
  }
  return behaviors;
}
