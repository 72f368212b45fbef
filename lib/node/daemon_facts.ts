/**
 * The facts of a machine that decide specs, as seen by a daemon running on it.
 *
 * @module
 */

import { lstat, readFile } from "node:fs/promises";
import { arch, hostname, release } from "node:os";
import type { MountInfo } from "./mount_info.ts";
import { effectiveCapabilities, umaskIn } from "./process_facts.ts";

/** The facts, named as in a request document. */
export interface HostFacts {
  /** Whether the daemon runs in a user namespace that does not map every id to itself. */
  readonly runningInUserNamespace: boolean;
  /** Whether the kernel has seccomp filters. */
  readonly seccomp: boolean;
  /** Whether the daemon finds AppArmor in the kernel. */
  readonly apparmor: boolean;
  /** Whether the program that loads profiles is on the node. */
  readonly apparmorParser: boolean;
  /** Whether SELinux is enabled. */
  readonly selinux: boolean;
  /** The cgroup version at `/sys/fs/cgroup`. */
  readonly cgroups: "v1" | "v2";
  /** The daemon's own OOM score adjustment. */
  readonly oomScoreAdj: number;
  /** The kernel's release. */
  readonly kernel: string;
  /** The processor, by Go's name. */
  readonly arch: string;
  /** The machine's name. */
  readonly hostname: string;
}

/** Go's names of processors, by Node's. */
const GO_ARCH: Readonly<Record<string, string>> = {
  x64: "amd64",
  ia32: "386",
  arm64: "arm64",
  arm: "arm",
  ppc64: "ppc64le",
  s390x: "s390x",
  riscv64: "riscv64",
  loong64: "loong64",
};

async function read(path: string): Promise<string> {
  return await readFile(path, "utf8").catch(() => "");
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(() => true, () => false);
}

/** Whether a daemon finds AppArmor in the kernel, by containerd's own test. */
async function hasAppArmor(pid: number): Promise<boolean> {
  const root = `/proc/${pid}/root`;
  const isEnabled = (await read(`${root}/sys/module/apparmor/parameters/enabled`)).startsWith("Y");
  if (!isEnabled || !await isThere(`${root}/sys/kernel/security/apparmor`)) return false;
  const environment = (await read(`/proc/${pid}/environ`)).split("\0");
  const isInContainer = environment.some((entry) => /^container=./.test(entry));
  return !isInContainer;
}

/**
 * Reads the facts as a running daemon sees them.
 *
 * @param pid The daemon's process.
 * @returns The facts.
 */
export async function hostFacts(pid: number): Promise<HostFacts> {
  const uidMap = (await read(`/proc/${pid}/uid_map`)).split("\n")[0]?.trim().split(/\s+/).join(" ");
  const cpu: string = arch();
  return {
    runningInUserNamespace: uidMap !== "0 0 4294967295",
    seccomp: /^Seccomp_filters:|^Seccomp:/m.test(await read("/proc/self/status")),
    apparmor: await hasAppArmor(pid),
    apparmorParser: await isThere(`/proc/${pid}/root/sbin/apparmor_parser`),
    selinux: (await read("/sys/fs/selinux/enforce")) !== "",
    cgroups: (await read("/sys/fs/cgroup/cgroup.controllers")) === "" ? "v1" : "v2",
    oomScoreAdj: Number((await read(`/proc/${pid}/oom_score_adj`)).trim()),
    kernel: release(),
    arch: Object.hasOwn(GO_ARCH, cpu) ? GO_ARCH[cpu]! : cpu,
    hostname: hostname(),
  };
}

/** Facts that sandboxes' files depend on. */
export interface FileFacts {
  /** Whether the daemon's root has /dev/shm. */
  readonly devShm: boolean;
  /** The daemon's umask, in octal. */
  readonly umask: string;
}

/**
 * Reads what decides the files around a sandbox's spec.
 *
 * @param pid The daemon's process.
 * @returns The facts.
 */
export async function fileFacts(pid: number): Promise<FileFacts> {
  const umask = umaskIn(await read(`/proc/${pid}/status`)) ?? "0022";
  return { devShm: await isThere(`/proc/${pid}/root/dev/shm`), umask };
}

/** Facts for every container of a daemon, named as in a request document. */
export interface ContainerFacts {
  /** The daemon's effective capabilities. */
  readonly capabilities: readonly string[];
  /** Whether the cgroup controller of huge pages exists. */
  readonly hugetlb: boolean;
  /** Whether cgroups limit swap. */
  readonly swap: boolean;
  /** The options of the file system at /sys/fs/cgroup. */
  readonly cgroupMountOptions: string;
}

/**
 * Reads the facts for every container of a daemon.
 *
 * @param pid The daemon's process.
 * @param cgroups The cgroup version.
 * @param mounts The daemon's mounts.
 * @returns The facts.
 */
export async function containerFacts(
  pid: number,
  cgroups: "v1" | "v2",
  mounts: readonly MountInfo[],
): Promise<ContainerFacts> {
  const root = "/sys/fs/cgroup";
  const controllers = await read(`${root}/cgroup.controllers`);
  const cgroup = /^0::(.*)$/m.exec(await read(`/proc/${pid}/cgroup`))?.[1] ?? "";
  return {
    capabilities: effectiveCapabilities(await readFile(`/proc/${pid}/status`, "utf8")),
    hugetlb: cgroups === "v1" ? await isThere(`${root}/hugetlb`) : controllers.includes("hugetlb"),
    swap: await isThere(
      cgroups === "v1" ? `${root}/memory/memory.memsw.limit_in_bytes` : `${root}${cgroup}/memory.swap.max`,
    ),
    cgroupMountOptions: mounts.findLast(({ point }) => point === root)?.superOptions ?? "",
  };
}
