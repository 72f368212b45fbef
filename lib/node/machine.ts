/**
 * The machine that a daemon runs on: its process, its facts, its files.
 *
 * @module
 */

import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { parseSockets, socketInodes } from "./unix_sockets.ts";
import {
  type ContainerFacts,
  containerFacts,
  type FileFacts,
  fileFacts,
  type HostFacts,
  hostFacts,
} from "./daemon_facts.ts";
import { failure } from "./failure.ts";
import { isAbs, join as joined } from "../go/path.ts";
import { type MountInfo, mountsIn } from "./mount_info.ts";
import { ifThere, Looks } from "./node_files.ts";

/** The machine that a daemon runs on. */
export interface Machine {
  /** The daemon's process. */
  readonly pid: number;
  /** When it was started, in milliseconds since 1970; absent if /proc does not report it. */
  readonly startedAt?: number;
  /** The path of its config.toml. */
  readonly configPath: string;
  /** The daemon's root directory, as a path for this process. */
  readonly root: string;
  /** Facts for every pod. */
  readonly host: HostFacts & FileFacts;
  /** Further facts for every container. */
  readonly container: ContainerFacts;
  /** Its mounts. */
  readonly mounts: readonly MountInfo[];
  /** Its files. */
  readonly looks: Looks;
  /** Programs of NRI plugins that are installed. */
  readonly nriPlugins: readonly string[];
}

const DEFAULT_CONFIG = "/etc/containerd/config.toml";
/** Where NRI looks for plugins by default. */
const NRI_PLUGINS = "/opt/nri/plugins";

/** The value of a flag in a command line: `-c F`, `--config F`, `--config=F`. */
function flagIn(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const name = word.replace(/^--?/, "");
    if (name === word) continue;
    for (const wanted of names) {
      if (name === wanted) return words[index + 1];
      if (name.startsWith(`${wanted}=`)) return name.slice(wanted.length + 1);
    }
  }
  return undefined;
}

async function wordsOf(pid: number): Promise<readonly string[]> {
  return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0").filter((word) => word !== "");
}

/** A path as a process in a directory takes it. */
function inDirectory(directory: string, path: string): string {
  return isAbs(path) ? joined(path) : joined(directory, path);
}

/** The ticks of the kernel's clock in a second, as Linux reports it to programs. */
const TICKS = 100;

/** When a process was started. */
async function startOf(pid: number): Promise<number | undefined> {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")).replace(/^.*\) /s, "").split(" ");
  const boot = /^btime (\d+)$/m.exec(await readFile("/proc/stat", "utf8").catch(() => ""))?.[1];
  const ticks = Number(fields[19]);
  if (boot === undefined || !Number.isFinite(ticks)) return undefined;
  return Number(boot) * 1000 + ticks * 1000 / TICKS;
}

/** Whether a process has one of some sockets open. */
async function holds(pid: number, inodes: ReadonlySet<string>): Promise<boolean> {
  const names = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const name of names) {
    const target = await readlink(`/proc/${pid}/fd/${name}`).catch(() => "");
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode !== undefined && inodes.has(inode)) return true;
  }
  return false;
}

/**
 * Finds the process that listens on a socket.
 *
 * @param socket The socket's path.
 * @returns Its process id.
 * @throws {CriSpecError} `live-daemon` where none is found.
 */
export async function listenerOf(socket: string): Promise<number> {
  const paths = new Set([socket, await realpath(socket).catch(() => socket)]);
  const inodes = socketInodes(parseSockets(await readFile("/proc/net/unix", "utf8")), paths);
  if (inodes.size > 0) {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")));
    // containerd and k3s first: a node has thousands of other processes.
    const rank = (name: string): number => /^(?:containerd|k3s|rke2|k0s)(?:-\w+)?\n?$/.test(name) ? 0 : 1;
    const ordered = pids.map((pid, index) => [pid, rank(names[index]!)] as const).toSorted(([, a], [, b]) => a - b);
    for (const [pid] of ordered) if (await holds(pid, inodes)) return pid;
  }
  throw failure(`Cannot find the process that listens on ${JSON.stringify(socket)}`, {
    hint: "run it as root, in the process and network namespaces of the daemon, or set the process with --pid",
  });
}

/**
 * Reads the machine that a daemon runs on.
 *
 * @param pid The daemon's process.
 * @returns The machine.
 * @throws {CriSpecError} `live-daemon` if the process has ended, or may not be read.
 */
export async function machineOf(pid: number): Promise<Machine> {
  const root = `/proc/${pid}/root`;
  const text = await readFile(`/proc/${pid}/mountinfo`, "utf8").catch((cause) => {
    throw failure(`Cannot read the daemon's process ${pid}: ${(cause as Error).message}`, {
      hint: "run it as root",
      cause,
    });
  });
  const mounts = mountsIn(text);
  const host = await hostFacts(pid);
  const words = await wordsOf(pid);
  const startedAt = await startOf(pid);
  return {
    pid,
    ...(startedAt === undefined ? {} : { startedAt }),
    configPath: inDirectory(
      await readlink(`/proc/${pid}/cwd`).catch(() => "/"),
      flagIn(words, ["c", "config"]) ?? DEFAULT_CONFIG,
    ),
    root,
    host: { ...host, ...await fileFacts(pid) },
    container: await containerFacts(pid, host.cgroups, mounts),
    mounts,
    looks: new Looks(root),
    nriPlugins: (await ifThere(readdir(`${root}${NRI_PLUGINS}`)) ?? []).toSorted(),
  };
}

/**
 * The files of an image, as they were before a container wrote over them, if that can be determined: the lower layers of an overlay.
 *
 * @param machine The machine.
 * @param bundle The container's bundle, in the daemon's root.
 * @returns Its files.
 */
export function imageFiles({ root, mounts }: Machine, bundle: string): Looks {
  const point = `${bundle}/rootfs`;
  const mount = mounts.findLast((one) => one.point === point);
  const layers = mount?.type === "overlay"
    ? /(?:^|,)lowerdir=((?:\\.|[^,\\])*)/.exec(mount.superOptions)?.[1]
    : undefined;
  if (layers === undefined || !layers.startsWith("/")) return new Looks(`${root}${point}`);
  return new Looks(...layers.split(":").map((layer) => `${root}${layer}`));
}
