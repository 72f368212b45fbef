/**
 * The facts of this machine, for `--host auto`: read from /proc and /sys, and from the paths in a spec.
 *
 * @module
 */

import { join } from "../go/path.ts";
import type { LintHost } from "../lint/host.ts";
import { parseRuntime } from "../lint/runtime.ts";
import type { Spec } from "../oci/spec.ts";
import { APPARMOR_PROFILES } from "../request/host.ts";
import { pathFacts, rootfsFacts } from "./path_facts.ts";
import { effectiveCapabilities, limitsIn } from "./process_facts.ts";

async function read(path: string): Promise<string | undefined> {
  return await Deno.readTextFile(path).catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

async function isDirectory(path: string): Promise<boolean> {
  return await Deno.stat(path).then((info) => info.isDirectory, () => false);
}

async function names(path: string): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  try {
    for await (const { name } of Deno.readDir(path)) found.push(name);
  } catch {
    return undefined;
  }
  return found.sort();
}

async function output(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const child = await new Deno.Command(program, { args: [...args], stdin: "null", stderr: "null" }).output();
    return child.success ? new TextDecoder().decode(child.stdout) : undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

function hardLimits(text: string): LintHost["rlimits"] {
  return Object.fromEntries([...limitsIn(text)].map(([type, { hard }]) => [type, hard]));
}

function ranges(text: string): readonly { readonly first: number; readonly size: number }[] {
  return text.trim().split("\n").map((line) => {
    const [first, , size] = line.trim().split(/\s+/).map(Number);
    return { first: first!, size: size! };
  });
}

/** Facts in /proc/self/status: capabilities count only in the initial user namespace. */
function ofStatus(status: string, uidMap: string): LintHost {
  const isInitial = /^\s*0\s+0\s+4294967295\s*$/.test(uidMap);
  const uid = /^Uid:\s*\d+\s+(\d+)/m.exec(status)?.[1];
  return {
    capabilities: isInitial ? effectiveCapabilities(status) : [],
    seccomp: /^Seccomp:/m.test(status),
    ...(uid === undefined ? {} : { rootless: uid !== "0" }),
  };
}

/** The files of a cgroup that is not the top one: the runtime's own cgroup, or a child of the top. */
async function cgroupFiles(hierarchies: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const hierarchy of hierarchies) {
    for (const name of await names(hierarchy) ?? []) {
      const inner = await names(`${hierarchy}/${name}`);
      if (inner === undefined) continue;
      for (const file of inner) if (/^[a-z]+\./.test(file)) found.add(file);
      break;
    }
    // The top one has nearly all files of cgroup v1, where there is no other.
    for (const file of await names(hierarchy) ?? []) if (/^[a-z]+\./.test(file)) found.add(file);
  }
  return [...found].sort();
}

async function cgroups(): Promise<LintHost> {
  const unified = await read("/sys/fs/cgroup/cgroup.controllers");
  if (unified !== undefined) {
    const files = await cgroupFiles(["/sys/fs/cgroup"]);
    return { cgroups: "v2", cgroupControllers: unified.trim().split(" "), cgroupFiles: files };
  }
  const directories = await names("/sys/fs/cgroup");
  if (directories === undefined) return {};
  const files = await cgroupFiles(directories.map((name) => `/sys/fs/cgroup/${name}`));
  return { cgroups: "v1", cgroupControllers: directories.flatMap((name) => name.split(",")), cgroupFiles: files };
}

/** The sysctls of a new network namespace, which only root can make. */
async function netSysctls(): Promise<LintHost> {
  const list = await output("unshare", ["--net", "find", "/proc/sys/net", "-type", "f", "-printf", "%m net/%P\\n"]);
  if (list === undefined) return {};
  const rows = list.trim().split("\n").map((line) => {
    const [mode, path = ""] = line.split(" ");
    return [path.replaceAll("/", "."), (Number.parseInt(mode!, 8) & 0o200) === 0 ? "ro" : "rw"] as const;
  });
  return { netSysctls: Object.fromEntries(rows) };
}

async function ofRuntime(program: string): Promise<LintHost> {
  const version = /^(runc|crun) version ([^\s]+)/m.exec(await output(program, ["--version"]) ?? "");
  return version === null ? {} : { runtime: parseRuntime(`${version[1]}@${version[2]}`) };
}

async function number(path: string): Promise<number | undefined> {
  const text = await read(path);
  return text === undefined ? undefined : Number(text.trim());
}

/** The machines whose programs run here: the kernel's own, what it runs beside, and those with an emulator. */
async function machines(own: string): Promise<readonly string[]> {
  const beside: Readonly<Record<string, string>> = { x86_64: "i686", aarch64: "armv7l" };
  const emulated = (await names("/proc/sys/fs/binfmt_misc") ?? []).flatMap((name) =>
    /^qemu-(.+)$/.exec(name)?.[1] ?? []
  );
  return [own, ...(Object.hasOwn(beside, own) ? [beside[own]!] : []), ...emulated];
}

async function kernel(): Promise<LintHost> {
  const [release, nrOpen, maxUserNamespaces, oomScoreAdj, filesystems, cpus, memoryNodes, profiles, machine] =
    await Promise
      .all([
        read("/proc/sys/kernel/osrelease"),
        number("/proc/sys/fs/nr_open"),
        number("/proc/sys/user/max_user_namespaces"),
        number("/proc/self/oom_score_adj"),
        read("/proc/filesystems"),
        read("/sys/devices/system/cpu/online"),
        read("/sys/devices/system/node/online"),
        read(APPARMOR_PROFILES),
        output("uname", ["-m"]),
      ]);
  const facts = {
    kernel: release?.trim(),
    nrOpen,
    maxUserNamespaces,
    oomScoreAdj,
    filesystems: filesystems?.trim().split("\n").map((line) => line.replace(/^nodev/, "").trim()),
    cpus: cpus?.trim(),
    memoryNodes: memoryNodes?.trim(),
    apparmorProfiles: profiles?.trim().split("\n").map((line) => line.replace(/ \(\w+\)$/, "")) ?? [],
    apparmor: (await read("/sys/module/apparmor/parameters/enabled"))?.startsWith("Y") === true,
    selinux: await exists("/sys/fs/selinux/enforce"),
    systemd: await exists("/run/systemd/system"),
    machines: machine === undefined ? undefined : await machines(machine.trim()),
    blockDevices: await names("/sys/dev/block"),
    netInterfaces: await names("/sys/class/net"),
    intelRdt: /^\S+ \S+ resctrl /m.test(await read("/proc/mounts") ?? ""),
    namespaces: (await names("/proc/self/ns"))?.filter((name) => !name.endsWith("_for_children")),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as LintHost;
}

/**
 * Reads what is the same for every spec on this machine.
 *
 * @param runtime The runtime's program, which is asked for its version. Default: `runc`.
 * @returns The facts; those that cannot be read are omitted. Whether systemd manages cgroups is known to the daemon only.
 */
export async function machineFacts(runtime = "runc"): Promise<LintHost> {
  const [status, uidMap, gidMap, limits] = await Promise.all(
    ["status", "uid_map", "gid_map", "limits"].map((file) => read(`/proc/self/${file}`)),
  );
  return {
    ...await kernel(),
    ...(status === undefined ? {} : ofStatus(status, uidMap ?? "")),
    ...(uidMap === undefined || gidMap === undefined ? {} : { ids: { uids: ranges(uidMap), gids: ranges(gidMap) } }),
    ...(limits === undefined ? {} : { rlimits: hardLimits(limits) ?? {} }),
    ...await cgroups(),
    ...await netSysctls(),
    ...await ofRuntime(runtime),
  };
}

/**
 * Reads what is at the paths that a spec names.
 *
 * @param spec The spec.
 * @returns The facts `paths` and, where the root filesystem's path is absolute, `rootfs` and `files`.
 */
export async function specFacts(spec: Spec): Promise<LintHost> {
  const root = spec.root?.path ?? "";
  return {
    paths: await pathFacts(spec),
    ...(root.startsWith("/") && await isDirectory(root) ? await rootfsFacts(spec, join(root, "")) : {}),
  };
}
