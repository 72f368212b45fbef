/**
 * What a running container sees, read from /proc, beside what its spec tells, path by path.
 *
 * @module
 */

import type {
  LinuxBlockIO,
  LinuxIDMapping,
  LinuxResources,
  LinuxThrottleDevice,
  Mount,
  Spec,
} from "../../../lib/oci/spec.ts";
import { type Limit, limitsIn } from "../../../lib/node/process_facts.ts";
import { ALL_CAPABILITIES } from "../../../lib/request/host.ts";
import { runCommand } from "../command.ts";

/** One comparison. */
export interface Comparison {
  /** JSON pointer into the spec. */
  readonly path: string;
  /** What the spec tells, in the kernel's words. */
  readonly told: string;
  /** What the container has. */
  readonly seen: string;
}

const NAMESPACES = {
  pid: "pid",
  ipc: "ipc",
  uts: "uts",
  mount: "mnt",
  network: "net",
  user: "user",
  cgroup: "cgroup",
} as const;
/** Mount options that are flags of the mount itself, in the words of mountinfo. */
const FLAGS = ["ro", "nosuid", "nodev", "noexec", "noatime", "nodiratime"];
/** Options of propagation, each with the one that it leaves out: what is below the mount. */
const PROPAGATION = /^r?(shared|slave|private|unbindable)$/;

/** A process of a container. */
interface Process {
  readonly pid: number;
  readonly status: ReadonlyMap<string, string>;
  readonly mounts: readonly SeenMount[];
}

interface SeenMount {
  readonly root: string;
  readonly destination: string;
  readonly options: readonly string[];
  readonly type: string;
  readonly data: readonly string[];
  /** `shared:1`, `master:1`, `unbindable`; none for a private mount. */
  readonly propagation: readonly string[];
}

async function read(path: string): Promise<string> {
  return (await Deno.readTextFile(path)).trim();
}

function parseMounts(text: string): readonly SeenMount[] {
  return text.split("\n").map((line) => {
    const [before, after] = line.split(" - ");
    const [, , , root = "", destination = "", options = "", ...propagation] = before!.split(" ");
    const [type = "", , data = ""] = after!.split(" ");
    return { root, destination, options: options.split(","), type, data: data.split(","), propagation };
  });
}

async function processOf(pid: number): Promise<Process> {
  const fields = (await read(`/proc/${pid}/status`)).split("\n").map((line) => line.split(":\t") as [string, string]);
  return { pid, status: new Map(fields), mounts: parseMounts(await read(`/proc/${pid}/mountinfo`)) };
}

function hostId(id: number, mappings: readonly LinuxIDMapping[] = []): number {
  const mapping = mappings.find(({ containerID, size }) => id >= containerID && id < containerID + size);
  return mapping === undefined ? id : mapping.hostID + id - mapping.containerID;
}

async function namespaces({ linux }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const [type, name] of Object.entries(NAMESPACES)) {
    const told = linux?.namespaces?.find((namespace) => namespace.type === type);
    const [its, own] = [await Deno.readLink(`/proc/${pid}/ns/${name}`), await Deno.readLink(`/proc/self/ns/${name}`)];
    const named = told?.path === undefined ? undefined : `${name}:[${(await Deno.stat(told.path)).ino}]`;
    const seen = its === own ? "the node's" : its === named ? `that of ${told?.path}` : "its own";
    const expected = told === undefined ? "the node's" : named === undefined ? "its own" : `that of ${told.path}`;
    found.push({ path: `/linux/namespaces[${type}]`, told: expected, seen });
  }
  return found;
}

async function idMaps({ linux }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const [key, file] of [["uidMappings", "uid_map"], ["gidMappings", "gid_map"]] as const) {
    const lines = linux?.[key]?.map(({ containerID, hostID, size }) => `${containerID} ${hostID} ${size}`);
    const told = lines?.join("\n") ?? (await read(`/proc/self/${file}`)).replaceAll(/ +/g, " ");
    const seen = (await read(`/proc/${pid}/${file}`)).replaceAll(/ +/g, " ").replaceAll(/^ | $/gm, "");
    found.push({ path: `/linux/${key}`, told: told.replaceAll(/^ | $/gm, ""), seen });
  }
  return found;
}

async function sysctls({ linux }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const [key, told] of Object.entries(linux?.sysctl ?? {})) {
    const file = `/proc/sys/${key.replaceAll(".", "/")}`;
    const seen = await runCommand("nsenter", ["--target", `${pid}`, "--net", "--ipc", "--uts", "cat", file]);
    found.push({ path: `/linux/sysctl/${key}`, told, seen: seen.trim().replaceAll("\t", " ") });
  }
  return found;
}

/** Data of a file system in the words of mountinfo. */
function dataWord(option: string, spec: Spec): string {
  const [key, value = ""] = option.split("=");
  if (key === "gid") return `gid=${hostId(Number(value), spec.linux?.gidMappings)}`;
  return ["mode", "ptmxmode"].includes(key!) ? `${key}=${value.replace(/^0(?=.)/, "")}` : option;
}

function mountComparison(mount: Mount, index: number, spec: Spec, { mounts }: Process): readonly Comparison[] {
  const path = `/mounts/${index}[${mount.destination}]`;
  // cgroup v1 is a tmpfs with a mount for each hierarchy.
  const isSeen = ({ destination, type }: SeenMount): boolean =>
    mount.type === "cgroup"
      ? destination.startsWith(`${mount.destination}/`) && type === "cgroup"
      : destination === mount.destination;
  const seen = mounts.findLast(isSeen);
  if (seen === undefined) return [{ path, told: "mounted", seen: "not mounted" }];
  const options = mount.options ?? [];
  const flags = FLAGS.filter((flag) => options.includes(flag) || (flag === "ro" && options.includes("rro")));
  const data = options.filter((option) => option.includes("=") && option !== "mode=1777") // the kernel's own default
    .map((option) => dataWord(option, spec));
  const isBind = mount.type === "bind";
  return [
    ...(isBind ? [] : [{ path: `${path}/type`, told: mount.type ?? "", seen: seen.type }]),
    { path: `${path}/options`, told: flags.join(), seen: FLAGS.filter((flag) => seen.options.includes(flag)).join() },
    ...propagationOf(options).map((told) => ({
      path: `${path}/options`,
      told,
      seen: seenPropagation(seen, told),
    })),
    ...data.map((word) => ({
      path: `${path}/options`,
      told: word,
      seen: seen.data.find((other) => other === word) ?? seen.data.join(),
    })),
  ];
}

/** The last propagation that options ask for. */
function propagationOf(options: readonly string[]): readonly string[] {
  return options.flatMap((option) => PROPAGATION.exec(option)?.[1] ?? []).slice(-1);
}

/** A slave of a mount that was private is private itself: nothing reaches it. */
function seenPropagation({ propagation }: SeenMount, told: string): string {
  const words = propagation.map((word) => word.replace(/:.*/, ""));
  if (words.includes("shared")) return "shared";
  if (words.includes("unbindable")) return "unbindable";
  return words.includes("master") || told === "slave" ? "slave" : "private";
}

/** Whether bind mounts show what their sources are. */
async function bindSources(spec: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const all = spec.mounts ?? [];
  const binds = all.filter((mount, index) =>
    mount.type === "bind" && (mount.source ?? "").startsWith("/") &&
    !all.slice(index + 1).some(({ destination }) =>
      mount.destination === destination || mount.destination.startsWith(`${destination}/`)
    )
  );
  const file = async (path: string): Promise<string> => {
    const { dev, ino } = await Deno.stat(path);
    return `${dev}:${ino}`;
  };
  return await Promise.all(binds.map(async ({ source, destination }) => ({
    path: `/mounts[${destination}]/source`,
    told: await file(source!),
    seen: await file(`/proc/${pid}/root${destination}`),
  })));
}

/** The device nodes of a spec. */
async function devices({ linux }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const kinds = { c: "isCharDevice", u: "isCharDevice", b: "isBlockDevice", p: "isFifo" } as const;
  return await Promise.all((linux?.devices ?? []).map(async (device) => {
    const { path, type, major, minor, fileMode = 0o666, uid = 0, gid = 0 } = device;
    const info = await Deno.lstat(`/proc/${pid}/root${path}`);
    const kind = Object.entries(kinds).find(([, key]) => info[key] === true)?.[0] ?? "none";
    const rdev = BigInt(info.rdev ?? 0);
    const numbers = [(rdev >> 8n) & 0xfffn, (rdev & 0xffn) | ((rdev >> 12n) & 0xfff00n)];
    const owners = [hostId(uid, linux?.uidMappings), hostId(gid, linux?.gidMappings)];
    // In a user namespace the node's own device is mounted, with its owner and mode.
    const rights = linux?.uidMappings === undefined;
    return {
      path: `/linux/devices[${path}]`,
      told: [type === "u" ? "c" : type, major, minor, ...(rights ? [fileMode & 0o7777, ...owners] : [])].join(" "),
      seen: [kind, ...numbers, ...(rights ? [(info.mode ?? 0) & 0o7777, info.uid, info.gid] : [])].join(" "),
    };
  }));
}

function mountComparisons(spec: Spec, its: Process): readonly Comparison[] {
  const all = spec.mounts ?? [];
  const visible = all.map((mount, index) => ({ mount, index })).filter(({ mount, index }) =>
    all.findLastIndex(({ destination }) => destination === mount.destination) === index
  );
  const root = its.mounts.findLast(({ destination }) => destination === "/");
  const isReadonly = (its.mounts.length > 0 && root?.options.includes("ro")) ?? false;
  return [
    { path: "/root/readonly", told: String(spec.root?.readonly ?? false), seen: String(isReadonly) },
    ...visible.flatMap(({ mount, index }) => mountComparison(mount, index, spec, its)),
  ];
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}

/** Masked paths have nothing in them, read-only ones are mounts of themselves; those that the kernel lacks are left out. */
async function guarded({ linux }: Spec, { pid, mounts }: Process): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const path of linux?.maskedPaths ?? []) {
    const inside = `/proc/${pid}/root${path}`;
    if (!await isThere(inside)) continue;
    const over = mounts.findLast(({ destination }) => destination === path);
    const isMasked = over !== undefined &&
      (over.root === "/null" || over.type === "tmpfs" && over.options.includes("ro"));
    found.push({ path: `/linux/maskedPaths[${path}]`, told: "masked", seen: isMasked ? "masked" : "open" });
  }
  for (const path of linux?.readonlyPaths ?? []) {
    if (!await isThere(`/proc/${pid}/root${path}`)) continue;
    const over = mounts.findLast(({ destination }) => destination === path);
    const isReadonly = over?.options.includes("ro") ?? false;
    found.push({ path: `/linux/readonlyPaths[${path}]`, told: "ro", seen: isReadonly ? "ro" : "rw" });
  }
  return found;
}

function mask(names: readonly string[]): string {
  const bits = names.map((name) => 1n << BigInt(ALL_CAPABILITIES.indexOf(name)));
  return bits.reduce((all, bit) => all | bit, 0n).toString(16).padStart(16, "0");
}

function octal(number: number): string {
  return number.toString(8).padStart(4, "0");
}

function credentials({ process, linux }: Spec, { status }: Process): readonly Comparison[] {
  const { uid = 0, gid = 0, additionalGids = [] } = process?.user ?? {};
  const all = (id: number): string => [id, id, id, id].join("\t");
  const words = (text: string | undefined): string => text?.trim().split(/\s+/).sort().join(" ") ?? "";
  const { bounding = [], permitted = [], inheritable = [], ambient = [] } = process?.capabilities ?? {};
  const raised = ambient.filter((name) => permitted.includes(name) && inheritable.includes(name));
  // What a program has after exec: root everything that the bounding set allows, others what is ambient.
  const ofRoot = [...new Set([...bounding, ...inheritable])];
  const gained = process?.noNewPrivileges === true ? ofRoot.filter((name) => permitted.includes(name)) : ofRoot;
  const executed = uid === 0 ? gained : raised;
  const seen = (key: string): string => status.get(key)?.trim() ?? "";
  const groups = additionalGids.map((id) => hostId(id, linux?.gidMappings)).join(" ");
  return [
    { path: "/process/user/uid", told: all(hostId(uid, linux?.uidMappings)), seen: seen("Uid") },
    { path: "/process/user/gid", told: all(hostId(gid, linux?.gidMappings)), seen: seen("Gid") },
    { path: "/process/user/additionalGids", told: words(groups), seen: words(seen("Groups")) },
    { path: "/process/capabilities/bounding", told: mask(bounding), seen: seen("CapBnd") },
    { path: "/process/capabilities/effective", told: mask(executed), seen: seen("CapEff") },
    { path: "/process/capabilities/permitted", told: mask(executed), seen: seen("CapPrm") },
    { path: "/process/capabilities/inheritable", told: mask(inheritable), seen: seen("CapInh") },
    {
      path: "/process/capabilities/ambient",
      told: mask(uid === 0 && raised.length > 0 ? [] : raised),
      seen: seen("CapAmb"),
    },
    { path: "/process/user/umask", told: octal(process?.user?.umask ?? 0o022), seen: seen("Umask") },
    { path: "/process/noNewPrivileges", told: process?.noNewPrivileges ? "1" : "0", seen: seen("NoNewPrivs") },
    { path: "/linux/seccomp", told: linux?.seccomp === undefined ? "0" : "2", seen: seen("Seccomp") },
  ];
}

/** A limit as the comparisons tell it. */
function limitText(limit: Limit | undefined): string {
  return limit === undefined ? "none" : `${limit.soft} ${limit.hard}`;
}

async function program({ process }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const list = async (file: string) => (await Deno.readTextFile(`/proc/${pid}/${file}`)).split("\0").slice(0, -1);
  const environment = await list("environ");
  const limits = limitsIn(await read(`/proc/${pid}/limits`));
  // runc adds the home directory of the user where the spec has none.
  const isAdded = (word: string): boolean =>
    word.startsWith("HOME=") && process?.env?.some((own) => own.startsWith("HOME=")) !== true;
  return [
    { path: "/process/args", told: (process?.args ?? []).join("\0"), seen: (await list("cmdline")).join("\0") },
    {
      path: "/process/env",
      told: (process?.env ?? []).join("\0"),
      seen: environment.filter((word) => !isAdded(word)).join("\0"),
    },
    { path: "/process/cwd", told: process?.cwd ?? "", seen: await Deno.readLink(`/proc/${pid}/cwd`) },
    {
      path: "/process/oomScoreAdj",
      told: String(process?.oomScoreAdj ?? 0),
      seen: await read(`/proc/${pid}/oom_score_adj`),
    },
    ...(process?.rlimits ?? []).map(({ type, soft, hard }) => ({
      path: `/process/rlimits[${type}]`,
      told: `${soft} ${hard}`,
      seen: limitText(limits.get(type)),
    })),
  ];
}

async function cgroup({ linux }: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const path = linux?.cgroupsPath;
  if (path === undefined) return [];
  const found: Comparison[] = [];
  for (const line of (await read(`/proc/${pid}/cgroup`)).split("\n")) {
    const [, controllers = "", seen = ""] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers !== "") found.push({ path: `/linux/cgroupsPath (${controllers})`, told: path, seen });
  }
  const values = await Promise.all(
    limitsOfCgroup(linux?.resources ?? {}).map(async ([at, file, told]) => ({
      path: `/linux/resources/${at}`,
      told: String(told),
      seen: (await read(`/sys/fs/cgroup/${file.split(".")[0]}${path}/${file}`)).split("\n")[0]!.replace(NO_LIMIT, "-1"),
    })),
  );
  return [...found, ...values];
}

/** What the kernel makes of -1. */
const NO_LIMIT = /^(?:max|9223372036854771712)$/;

/** What is limited, in which file of a cgroup, and the value that is told. */
function limitsOfCgroup(
  { cpu = {}, memory = {}, pids = {}, blockIO = {} }: LinuxResources,
): readonly (readonly [at: string, file: string, told: unknown])[] {
  const rows: readonly (readonly [string, string, unknown])[] = [
    ["cpu/shares", "cpu.shares", cpu.shares],
    ["cpu/quota", "cpu.cfs_quota_us", cpu.quota],
    ["cpu/period", "cpu.cfs_period_us", cpu.period],
    ["cpu/cpus", "cpuset.cpus", cpu.cpus],
    ["cpu/mems", "cpuset.mems", cpu.mems],
    ["memory/limit", "memory.limit_in_bytes", memory.limit],
    ["memory/reservation", "memory.soft_limit_in_bytes", memory.reservation],
    ["memory/swap", "memory.memsw.limit_in_bytes", memory.swap],
    ["memory/swappiness", "memory.swappiness", memory.swappiness],
    ["pids/limit", "pids.max", pids.limit],
    ...throttles(blockIO),
  ];
  return rows.filter(([, , told]) => told !== undefined);
}

function throttles({ throttleReadBpsDevice = [], throttleWriteIOPSDevice = [] }: LinuxBlockIO) {
  const row = ({ major, minor, rate }: LinuxThrottleDevice): string => `${major}:${minor} ${rate}`;
  return [
    ["blockIO/throttleReadBpsDevice", "blkio.throttle.read_bps_device", throttleReadBpsDevice.map(row)[0]],
    ["blockIO/throttleWriteIOPSDevice", "blkio.throttle.write_iops_device", throttleWriteIOPSDevice.map(row)[0]],
  ] as const;
}

async function names(spec: Spec, { pid }: Process): Promise<readonly Comparison[]> {
  const seen = (await runCommand("nsenter", ["--target", `${pid}`, "--uts", "hostname"])).trim();
  const hasOwn = spec.linux?.namespaces?.some(({ type }) => type === "uts") ?? false;
  const told = (hasOwn && spec.hostname) || Deno.hostname();
  const resolvConf = spec.mounts?.find(({ destination }) => destination === "/etc/resolv.conf")?.source;
  const content = resolvConf === undefined ? [] : [{
    path: "/mounts[/etc/resolv.conf]/source",
    told: await read(resolvConf),
    seen: await read(`/proc/${pid}/root/etc/resolv.conf`),
  }];
  return [{ path: "/hostname", told, seen }, ...content];
}

/**
 * Compares a running container with its spec.
 *
 * @param spec The spec.
 * @param pid The container's first process.
 * @returns Every comparison, equal or not.
 */
export async function compareContainer(spec: Spec, pid: number): Promise<readonly Comparison[]> {
  const its = await processOf(pid);
  return [
    ...await namespaces(spec, its),
    ...await idMaps(spec, its),
    ...await sysctls(spec, its),
    ...mountComparisons(spec, its),
    ...await bindSources(spec, its),
    ...await devices(spec, its),
    ...await guarded(spec, its),
    ...credentials(spec, its),
    ...await program(spec, its),
    ...await cgroup(spec, its),
    ...await names(spec, its),
  ];
}
