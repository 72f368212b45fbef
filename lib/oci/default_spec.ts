/**
 * The spec that every container starts from: containerd's `populateDefaultUnixSpec` and `defaultMounts`.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/oci/spec.go and `oci/mounts.go`.
 *
 * @module
 */

import { ESCAPES, type Escapes } from "./encode.ts";
import type { LinuxNamespace, Mount, Spec } from "./spec.ts";

/** What of the default spec depends on the release and on the container. */
export interface DefaultSpecOptions {
  /** The version of runtime-spec that the daemon was built with. */
  readonly ociVersion: string;
  /** How the daemon's Go toolchain escapes. */
  readonly escapes: Escapes;
  /** Whether the default capabilities are inheritable, too. */
  readonly inheritableCapabilities: boolean;
  /** Whether /sys/devices/virtual/powercap is masked. */
  readonly maskPowercap: boolean;
  /** The cgroup of a container without a cgroup parent, `/<containerd namespace>/<id>`. */
  readonly cgroupsPath: string;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** The 14 capabilities of a container that asks for none. */
export const DEFAULT_CAPABILITIES: readonly string[] = deepFreeze([
  "CAP_CHOWN",
  "CAP_DAC_OVERRIDE",
  "CAP_FSETID",
  "CAP_FOWNER",
  "CAP_MKNOD",
  "CAP_NET_RAW",
  "CAP_SETGID",
  "CAP_SETUID",
  "CAP_SETFCAP",
  "CAP_SETPCAP",
  "CAP_NET_BIND_SERVICE",
  "CAP_SYS_CHROOT",
  "CAP_KILL",
  "CAP_AUDIT_WRITE",
]);

const CAPABILITIES = deepFreeze({
  bounding: DEFAULT_CAPABILITIES,
  effective: DEFAULT_CAPABILITIES,
  permitted: DEFAULT_CAPABILITIES,
});

const CAPABILITIES_WITH_INHERITABLE = deepFreeze({ ...CAPABILITIES, inheritable: DEFAULT_CAPABILITIES });

const RLIMITS = deepFreeze([{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }]);

const MOUNTS: readonly Mount[] = deepFreeze([
  { destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"] },
  {
    destination: "/dev",
    type: "tmpfs",
    source: "tmpfs",
    options: ["nosuid", "strictatime", "mode=755", "size=65536k"],
  },
  {
    destination: "/dev/pts",
    type: "devpts",
    source: "devpts",
    options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"],
  },
  {
    destination: "/dev/shm",
    type: "tmpfs",
    source: "shm",
    options: ["nosuid", "noexec", "nodev", "mode=1777", "size=65536k"],
  },
  { destination: "/dev/mqueue", type: "mqueue", source: "mqueue", options: ["nosuid", "noexec", "nodev"] },
  { destination: "/sys", type: "sysfs", source: "sysfs", options: ["nosuid", "noexec", "nodev", "ro"] },
  {
    destination: "/run",
    type: "tmpfs",
    source: "tmpfs",
    options: ["nosuid", "strictatime", "mode=755", "size=65536k"],
  },
]);

const NAMESPACES: readonly LinuxNamespace[] = deepFreeze([
  { type: "pid" },
  { type: "ipc" },
  { type: "uts" },
  { type: "mount" },
  { type: "network" },
]);

const DEVICES = deepFreeze([{ allow: false, access: "rwm" }]);

const MASKED_PATHS: readonly string[] = deepFreeze([
  "/proc/acpi",
  "/proc/asound",
  "/proc/kcore",
  "/proc/keys",
  "/proc/latency_stats",
  "/proc/timer_list",
  "/proc/timer_stats",
  "/proc/sched_debug",
  "/sys/firmware",
  "/sys/devices/virtual/powercap",
  "/proc/scsi",
]);

const MASKED_PATHS_WITHOUT_POWERCAP: readonly string[] = deepFreeze(
  MASKED_PATHS.filter((path) => path !== "/sys/devices/virtual/powercap"),
);

const READONLY_PATHS: readonly string[] = deepFreeze([
  "/proc/bus",
  "/proc/fs",
  "/proc/irq",
  "/proc/sys",
  "/proc/sysrq-trigger",
]);

const USER = deepFreeze({ uid: 0, gid: 0 });
const ROOT = deepFreeze({ path: "rootfs" });

/**
 * Makes the default spec. Its constant parts are frozen and shared between all specs.
 *
 * @param options What depends on the release and on the container.
 * @returns The spec before any option.
 */
export function defaultSpec(options: DefaultSpecOptions): Spec {
  return deepFreeze({
    ...(options.escapes === "long" ? { [ESCAPES]: options.escapes } : {}),
    ociVersion: options.ociVersion,
    process: {
      user: USER,
      cwd: "/",
      capabilities: options.inheritableCapabilities ? CAPABILITIES_WITH_INHERITABLE : CAPABILITIES,
      rlimits: RLIMITS,
      noNewPrivileges: true,
    },
    root: ROOT,
    mounts: MOUNTS,
    linux: {
      resources: { devices: DEVICES },
      cgroupsPath: options.cgroupsPath,
      namespaces: NAMESPACES,
      maskedPaths: options.maskPowercap ? MASKED_PATHS : MASKED_PATHS_WITHOUT_POWERCAP,
      readonlyPaths: READONLY_PATHS,
    },
  });
}
