/**
 * Reads the facts of this machine that decide a sandbox's spec.
 *
 * @module
 */

import { GO_ARCH } from "./pause_image.ts";

/** The facts, under the names that a request document has for them. */
export interface HostFacts {
  /** Whether the daemon runs in a user namespace that does not map every id to itself. */
  readonly runningInUserNamespace: boolean;
  /** Whether the kernel has seccomp filters. */
  readonly seccomp: boolean;
  /** Whether AppArmor is enabled. */
  readonly apparmor: boolean;
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

/**
 * Reads the facts as a running daemon meets them.
 *
 * @param pid The daemon's process.
 * @returns The facts.
 */
export async function hostFacts(pid: number): Promise<HostFacts> {
  const uidMap = (await read(`/proc/${pid}/uid_map`)).split("\n")[0]?.trim().split(/\s+/).join(" ");
  return {
    runningInUserNamespace: uidMap !== "0 0 4294967295",
    seccomp: /^Seccomp_filters:|^Seccomp:/m.test(await read("/proc/self/status")),
    apparmor: (await read("/sys/module/apparmor/parameters/enabled")).trim() === "Y",
    selinux: (await read("/sys/fs/selinux/enforce")) !== "",
    cgroups: (await read("/sys/fs/cgroup/cgroup.controllers")) === "" ? "v1" : "v2",
    oomScoreAdj: Number((await read(`/proc/${pid}/oom_score_adj`)).trim()),
    kernel: Deno.osRelease(),
    arch: GO_ARCH[Deno.build.arch],
    hostname: Deno.hostname(),
  };
}

async function read(path: string): Promise<string> {
  return await Deno.readTextFile(path).catch(() => "");
}
