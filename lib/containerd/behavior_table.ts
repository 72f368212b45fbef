/**
 * What each behavior is: the table that people read, and that explains what releases do differently.
 *
 * The dates stand apart, in `behaviors.ts`: they are all that making a spec needs.
 *
 * @module
 */

import type { ErrorCode } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import { BEHAVIOR_DATES, type BehaviorDates, type BehaviorId } from "./behaviors.ts";

/** One dated difference between releases. */
export interface Behavior extends BehaviorDates {
  /** Its name, in kebab-case. */
  readonly id: BehaviorId;
  /** One line of what changed, before and after. */
  readonly summary: string;
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
  "pause-image",
  "runtime-handler",
  "seccomp-profile-file",
  "seccomp-profile-json",
  "seccomp-profile-name",
  "seccomp-unsupported",
  "user-file",
  "userns-mapping-range",
];

const NOTES: Readonly<Record<BehaviorId, Omit<Behavior, "id" | keyof BehaviorDates>>> = {
  "drop-inheritable-caps": {
    summary: "process.capabilities.inheritable has the 14 default capabilities -> is absent",
    footprint: ["/process/capabilities"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-c9cp-9c75-9v8c`,
  },
  "seccomp-ptrace": {
    summary: "RuntimeDefault allows ptrace never -> on Linux 4.8 and later",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7171`,
  },
  "seccomp-clock-settime64": {
    summary: "RuntimeDefault with CAP_SYS_TIME allows clock_settime -> and clock_settime64",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7172`,
  },
  "pause-image-registry": {
    summary: "the default pause image is k8s.gcr.io/pause:3.6 -> registry.k8s.io/pause:3.6",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7549`,
  },
  "seccomp-bpf-perfmon": {
    summary: "RuntimeDefault knows no rule for CAP_BPF and CAP_PERFMON -> allows bpf and perf_event_open",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7574`,
  },
  "netns-after-container": {
    summary: "the network namespace is made before the spec -> once the container is created",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7456`,
  },
  "sandbox-uid-annotation": {
    summary: "no annotation tells the pod's uid -> io.kubernetes.cri.sandbox-uid does",
    footprint: ["/annotations/io.kubernetes.cri.sandbox-uid"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7735`,
  },
  "seccomp-pkey": {
    summary: "RuntimeDefault allows no pkey syscalls -> pkey_alloc, pkey_free, pkey_mprotect",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8001`,
  },
  "seccomp-mempolicy": {
    summary: "RuntimeDefault knows no rule for CAP_SYS_NICE -> allows get_mempolicy, mbind, set_mempolicy",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8001`,
  },
  "user-primary-gid": {
    summary: "a user keeps the supplemental groups -> the additional groups are the primary group alone",
    footprint: ["/process/user"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-hmfx-3pcx-653p`,
  },
  "image-config-print": {
    summary: "the text of an image without command has no ArgsEscaped -> has",
    footprint: [],
    refusals: ["image-command"],
    pull: `${REPOSITORY}/blob/v1.6.20/go.mod`,
  },
  "user-readonly-mount": {
    summary: "the image is mounted writable to look up its user -> read-only",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/8357`,
  },
  "seccomp-name-to-handle": {
    summary: "RuntimeDefault allows name_to_handle_at only with CAP_SYS_ADMIN -> always",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8753`,
  },
  "mask-powercap": {
    summary: "/sys/devices/virtual/powercap is readable -> is masked",
    footprint: ["/linux/maskedPaths"],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-7ww5-4wqc-m92c`,
  },
  "seccomp-kernel-6.7": {
    summary:
      "RuntimeDefault knows the syscalls up to Linux 5.16 -> also cachestat, fchmodat2, futex_*, map_shadow_stack",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9693`,
  },
  "go-unicode-15": {
    summary: "quoted texts in errors escape what Unicode 13 does not call printable -> Unicode 15 (Go 1.21)",
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
  "empty-dns-config": {
    summary: "an empty DNS config gives a copy of the node's resolv.conf -> an empty file",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10463`,
  },
  "stop-idempotent": {
    summary: "StopPodSandbox of an unknown id fails -> succeeds",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10531`,
  },
  "go-json-escapes": {
    summary: "backspace and form feed are written as \\u0008 and \\u000c -> \\b and \\f (Go 1.22)",
    footprint: [""],
    refusals: [],
    pull: "https://go.dev/doc/go1.22#encoding/json",
  },
  "run-teardown-ignored": {
    summary: "a failing CNI teardown of a failed sandbox keeps it as unknown -> is ignored where CNI never succeeded",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10778`,
  },
  "stop-cni-result": {
    summary: "StopPodSandbox calls CNI DEL always -> only where there is a CNI result",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10766`,
  },
  "user-uid-range": {
    summary: "a number outside of 0..2147483647 as user or group is cut to 32 bits -> is looked up as a name",
    footprint: ["/process/user"],
    refusals: ["user-not-found", "group-not-found", "user-file"],
    pull: `${REPOSITORY}/security/advisories/GHSA-265r-hfxg-fhmg`,
  },
  "oci-1.1.0-rc.1": {
    summary: "ociVersion is 1.0.2-dev -> 1.1.0-rc.1",
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8221`,
  },
  "drop-default-dev-shm": {
    summary: "the default tmpfs on /dev/shm stays below the bind mount -> is removed",
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/6913`,
  },
  "dev-shm-flags": {
    summary: "the /dev/shm bind has options rbind,ro -> rbind,ro,nosuid,nodev,noexec",
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/6913`,
  },
  "userns-support": {
    summary: "userns_options are ignored -> give the pod a user namespace",
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
  "seccomp-vsock": {
    summary: "RuntimeDefault allows every socket family -> but AF_VSOCK",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7510`,
  },
  "seccomp-process-vm": {
    summary: "RuntimeDefault on Linux 4.8 and later allows ptrace -> and process_vm_readv, process_vm_writev",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/7693`,
  },
  "pause-image-3.8": {
    summary: "the default pause image is 3.6 -> 3.8",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7359`,
  },
  "sanbdox-typo": {
    summary: "an error's text says sanbdox -> sandbox",
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
  "label-size-text": {
    summary: "the text of a label that is too long has 10 bytes of its key -> its length and 64 bytes of its key",
    footprint: [],
    refusals: ["label-size"],
    pull: `${REPOSITORY}/blob/v1.7.0/labels/validate.go`,
  },
  "remap-labels": {
    summary: "snapshots of pods with a user namespace have no labels -> the id mappings as labels",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/7679`,
  },
  "runtime-snapshotter": {
    summary: "a runtime's snapshotter is ignored for sandboxes -> is used",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/6899`,
  },
  "resolv-conf-flags": {
    summary: "the /etc/resolv.conf bind has options rbind,ro -> rbind,ro,nosuid,nodev,noexec",
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8336`,
  },
  "ping-range-userns": {
    summary:
      "net.ipv4.ping_group_range is set by default for a pod with a user namespace, which cannot start -> is not set",
    footprint: ["/linux/sysctl"],
    refusals: [],
    pull: `${REPOSITORY}/pull/8786`,
  },
  "oci-1.1.0": {
    summary: "ociVersion is 1.1.0-rc.1 -> 1.1.0",
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9605`,
  },
  "error-percent": {
    summary:
      "a % in the text of an error with a class is taken for a format, so %q is written as %!q(MISSING) -> is kept",
    footprint: [],
    refusals: ["label-size", "runtime-handler"],
    pull: `${REPOSITORY}/commit/efacd2ac7`,
  },
  "state-dir-0700": {
    summary: "the CRI plugin's state folder has mode 0755, the daemon's root folder 0711 -> 0700",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/security/advisories/GHSA-pwhc-rpq9-4c8w`,
  },
  "stop-cni-del": {
    summary:
      "StopPodSandbox calls CNI DEL only where there is a CNI result -> always, and fails only where there is one",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/12931`,
  },
  "seccomp-af-alg": {
    summary: "RuntimeDefault allows every socket family but AF_VSOCK -> but AF_VSOCK and AF_ALG",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/13406`,
  },
  "user-range-error": {
    summary: "a number out of range as user or group is looked up as a name -> is refused",
    footprint: ["/process/user"],
    refusals: ["user-range", "user-not-found", "group-not-found", "user-file"],
    pull: `${REPOSITORY}/pull/13450`,
  },
  "user-file-bounds": {
    summary: "a passwd or group file of any size and type is read -> only a regular file of at most 10 MiB",
    footprint: ["/process/user"],
    refusals: ["user-file"],
    pull: `${REPOSITORY}/pull/13631`,
  },
  "labels-reserved": {
    summary: "labels of the image that start with containerd.io/ are copied to the container -> are not",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13631`,
  },
  "oci-1.2.0": {
    summary: "ociVersion is 1.1.0 -> 1.2.0",
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9841`,
  },
  "config-v3": {
    summary:
      "the CRI plugin is configured in one section of version 2 -> in sections of version 3, older ones are migrated",
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    isWide: true,
    pull: `${REPOSITORY}/pull/9141`,
  },
  "userns-pinned": {
    summary:
      "the OCI runtime makes a pod's user and network namespace -> containerd does, and the spec has their paths",
    footprint: ["/linux/namespaces"],
    refusals: ["userns-mapping-count", "userns-mapping-length", "userns-no-mappings"],
    pull: `${REPOSITORY}/pull/10607`,
  },
  "userns-hostnet-broken": {
    summary: "a pod with a user namespace on the node's network is created -> is refused",
    footprint: [],
    refusals: ["userns-host-network"],
    pull: `${REPOSITORY}/pull/10607`,
  },
  "pause-image-annotation": {
    summary: "no annotation tells the pause image -> io.kubernetes.cri.podsandbox.image-name does",
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9419`,
  },
  "pause-image-3.10": {
    summary: "the default pause image is 3.8 -> 3.10",
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/10258`,
  },
  "unprivileged-defaults": {
    summary: "enable_unprivileged_ports and enable_unprivileged_icmp are off by default -> on",
    footprint: ["/linux/sysctl"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9348`,
  },
  "unprivileged-kernel-check": {
    summary: "unprivileged ports and pings need no kernel -> Linux 4.11, or the CRI plugin does not start",
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/pull/9172`,
  },
  "disable-cgroup-removed": {
    summary: "disable_cgroup takes the cgroup away -> is ignored",
    footprint: ["/linux/cgroupsPath", "/linux/resources"],
    refusals: [],
    pull: `${REPOSITORY}/pull/10594`,
  },
  "seccomp-io-uring": {
    summary: "RuntimeDefault allows io_uring_enter, io_uring_register, io_uring_setup -> does not",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/9320`,
  },
  "sandbox-controller-flow": {
    summary:
      "one function makes the sandbox -> a controller does, and most refusals start with failed to start sandbox",
    footprint: [],
    refusals: "all",
    pull: `${REPOSITORY}/pull/7228`,
  },
  "dirs-before-spec": {
    summary: "the sandbox's folders are made once the container is created -> before the spec",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10607`,
  },
  "unmount-canonical-path": {
    summary: "what is mounted in a removed sandbox's folders is unmounted by their path as it is -> links resolved",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/9054`,
  },
  "overlay-remap-ids": {
    summary: "overlayfs copies the image for a pod with a user namespace -> maps its ids",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/5890`,
  },
  "sandboxer": {
    summary: "a runtime's sandbox_mode -> sandboxer",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/8268`,
  },
  "privileged-sys-rw": {
    summary: "/sys of a privileged sandbox is read-only -> is writable",
    footprint: ["/mounts"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11456`,
  },
  "oci-1.2.1": {
    summary: "ociVersion is 1.2.0 -> 1.2.1",
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11460`,
  },
  "remap-copy-name": {
    summary: "the copy of the image with other owners takes any id -> refuses 4294967295",
    footprint: [],
    refusals: ["userns-mapping-range"],
    pull: `${REPOSITORY}/pull/10722`,
  },
  "cni-bin-dirs": {
    summary: "the CNI plugins' one bin_dir -> a list of bin_dirs",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/11311`,
  },
  "lease-per-sandbox": {
    summary: "a sandbox has no lease -> one with its id",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/10579`,
  },
  "pause-image-3.10.1": {
    summary: "the default pause image is 3.10 -> 3.10.1",
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/12085`,
  },
  "seccomp-kernel-6.13": {
    summary: "RuntimeDefault knows the syscalls up to Linux 6.7 -> 6.13",
    footprint: ["/linux/seccomp"],
    refusals: [],
    pull: `${REPOSITORY}/pull/11839`,
  },
  "selinux-error-print": {
    summary:
      "the text of a wrong SELinux level prints the options as gogo protobuf -> as protobuf text, which is not stable",
    footprint: [],
    refusals: ["selinux-level"],
    isUnstable: true,
    pull: `${REPOSITORY}/pull/12308`,
  },
  "user-file-fs": {
    summary: "links in the image are resolved below its root -> absolute links and ones out of it are refused",
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/12245`,
  },
  "oci-1.3.0": {
    summary: "ociVersion is 1.2.1 -> 1.3.0",
    footprint: ["/ociVersion"],
    refusals: [],
    pull: `${REPOSITORY}/pull/12598`,
  },
  "user-file-abs-symlink": {
    summary: "an absolute link for passwd or group is refused -> is followed once",
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/13015`,
  },
  "rollback-shutdown": {
    summary: "a sandbox that fails after it was started is left -> is shut down",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13644`,
  },
  "pause-image-3.10.2": {
    summary: "the default pause image is 3.10.1 -> 3.10.2",
    footprint: ["/annotations/io.kubernetes.cri.podsandbox.image-name"],
    refusals: [],
    pull: `${REPOSITORY}/pull/13156`,
  },
  "userns-hostnet-sys": {
    summary: "a pod with a user namespace on the node's network -> gets the node's /sys",
    footprint: ["/mounts"],
    refusals: ["userns-host-network"],
    pull: `${REPOSITORY}/pull/12518`,
  },
  "user-fsview": {
    summary:
      "the image is mounted to look up its user -> its layers are read, and links are resolved below its root again",
    footprint: ["/process/user"],
    refusals: ["user-file", "user-not-found", "group-not-found"],
    pull: `${REPOSITORY}/pull/12865`,
  },
  "pause-pull-in-cri": {
    summary:
      "the sandbox controller gets the pause image -> RunPodSandbox does, and the controller looks it up by its exact name",
    footprint: [],
    refusals: ["pause-image", "not-modelled"],
    pull: `${REPOSITORY}/pull/12849`,
  },
  "config-v4": {
    summary:
      "config.toml has version 3 at most, whose old sections are not read -> version 4, and files of version 3 are migrated, too",
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    isWide: true,
    pull: `${REPOSITORY}/pull/12562`,
  },
  "pause-name-normalised": {
    summary: "a pause image without registry is not found -> is",
    footprint: [],
    refusals: ["pause-image"],
    pull: `${REPOSITORY}/pull/13759`,
  },
  "userns-hostnet-feature": {
    summary: "the runtime feature UserNamespacesHostNetwork is not reported -> is",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13914`,
  },
  "disable-pause-pull": {
    summary: "the pause image is pulled for every runtime -> not where disable_pause_image_pull is set",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13424`,
  },
  "selinux-kvm": {
    summary: "the label of a virtual machine is made by containerd -> by the SELinux library, and only with SELinux on",
    footprint: [],
    refusals: [],
    pull: `${REPOSITORY}/pull/13395`,
  },
  "config-import-relative": {
    summary: "a relative pattern of imports is looked up in the daemon's directory -> in the directory of the file",
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    isWide: true,
    pull: `${REPOSITORY}/pull/9834`,
  },
  "config-version-limit": {
    summary: "a config.toml of a version above 2 is read as version 2 -> is refused",
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/commit/00347b7fa`,
  },
  "config-plugin-prefix": {
    summary: "a plugin in config.toml needs four words between points -> must start with io.containerd., too",
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/commit/eaedadbed`,
  },
  "config-migrate-server": {
    summary: "of the stream server's keys in an older CRI section only disable_tcp_service is read -> all are",
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/commit/be5eda069`,
  },
  "config-migrate-merge": {
    summary: "an older CRI section replaces the section of the runtime -> fills in what that lacks",
    footprint: CONFIGURED,
    refusals: CONFIGURED_REFUSALS,
    isWide: true,
    pull: `${REPOSITORY}/commit/468079c5c`,
  },
  "config-path-default": {
    summary: "registry.mirrors need no config_path -> are refused, for config_path has a default",
    footprint: [],
    refusals: ["daemon-config"],
    pull: `${REPOSITORY}/commit/a20dead7c`,
  },
  "user-file-range": {
    summary: "a number of a passwd or group file that is out of range is cut to 32 bits -> becomes 4294967295",
    footprint: ["/process/user"],
    refusals: [],
    pull: "https://tracker.debian.org/pkg/containerd",
  },
  "go-json-v2": {
    summary: "a wrong type in a seccomp profile is told by struct and field -> by a path with indexes (Go 1.27)",
    footprint: [],
    refusals: ["seccomp-profile-json"],
    pull: "https://go.dev/doc/go1.27",
  },
  "go-unicode-17": {
    summary: "quoted texts in errors escape what Unicode 15 does not call printable -> Unicode 17 (Go 1.27)",
    footprint: [],
    refusals: [
      "runtime-handler",
      "selinux-level",
      "seccomp-profile-name",
      "seccomp-profile-file",
      "seccomp-profile-json",
      "label-key",
    ],
    pull: "https://go.dev/doc/go1.27",
  },
};

/** Every behavior, in the order of the releases that had it first. */
export const BEHAVIORS: readonly Behavior[] = (Object.keys(BEHAVIOR_DATES) as readonly BehaviorId[])
  .map((id) => ({ id, ...BEHAVIOR_DATES[id], ...NOTES[id] }));
