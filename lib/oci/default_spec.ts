/**
 * The spec that every container starts from: containerd's `populateDefaultUnixSpec` and `defaultMounts`.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/oci/spec.go and `oci/mounts.go`.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { ESCAPES, type Escapes } from "./encode.ts";
import { share } from "./shared.ts";
import type { LinuxNamespace, Mount, Process, Spec } from "./spec.ts";

/** The parts of the default spec that depend on the release and the container. */
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

/** The 14 default capabilities of a container. */
export const DEFAULT_CAPABILITIES: readonly string[] = share([
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

const CAPABILITIES = share({
  bounding: DEFAULT_CAPABILITIES,
  effective: DEFAULT_CAPABILITIES,
  permitted: DEFAULT_CAPABILITIES,
});

const CAPABILITIES_WITH_INHERITABLE = share({ ...CAPABILITIES, inheritable: DEFAULT_CAPABILITIES });

const RLIMITS = share([{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }]);

const MOUNTS: readonly Mount[] = share([
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

const NAMESPACES: readonly LinuxNamespace[] = share([
  { type: "pid" },
  { type: "ipc" },
  { type: "uts" },
  { type: "mount" },
  { type: "network" },
]);

const DEVICES = share([{ allow: false, access: "rwm" }]);

const MASKED_PATHS: readonly string[] = share([
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

const MASKED_PATHS_WITHOUT_POWERCAP: readonly string[] = share(
  MASKED_PATHS.filter((path) => path !== "/sys/devices/virtual/powercap"),
);

const READONLY_PATHS: readonly string[] = share([
  "/proc/bus",
  "/proc/fs",
  "/proc/irq",
  "/proc/sys",
  "/proc/sysrq-trigger",
]);

const ROOT = share({ path: "rootfs" });
const RESOURCES = share({ devices: DEVICES });

const PROCESS: Process = share({
  user: { uid: 0, gid: 0 },
  cwd: "/",
  capabilities: CAPABILITIES,
  rlimits: RLIMITS,
  noNewPrivileges: true,
});
const PROCESS_WITH_INHERITABLE: Process = share({ ...PROCESS, capabilities: CAPABILITIES_WITH_INHERITABLE });

/**
 * Makes the default spec. Its constant parts are frozen and shared between all specs.
 *
 * @param options What depends on the release and on the container.
 * @returns The spec before any option.
 */
export function defaultSpec(options: DefaultSpecOptions): Spec {
  checkArgument(options, "record of options", { ociVersion: "string", escapes: "string", cgroupsPath: "string" });
  const spec: Spec = {
    ociVersion: options.ociVersion,
    process: options.inheritableCapabilities ? PROCESS_WITH_INHERITABLE : PROCESS,
    root: ROOT,
    mounts: MOUNTS,
    linux: {
      resources: RESOURCES,
      cgroupsPath: options.cgroupsPath,
      namespaces: NAMESPACES,
      maskedPaths: options.maskPowercap ? MASKED_PATHS : MASKED_PATHS_WITHOUT_POWERCAP,
      readonlyPaths: READONLY_PATHS,
    },
  };
  return options.escapes === "long" ? { [ESCAPES]: options.escapes, ...spec } : spec;
}
