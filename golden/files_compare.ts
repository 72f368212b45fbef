/**
 * Compares a node's files with those that a plan made in memory.
 *
 * @module
 */

import { type NodeFile, nodeFile, nodeMounts, nodeTree } from "./lab/node_files.ts";
import { sandboxPaths } from "../lib/decisions/paths.ts";
import { runCommand } from "./lab/command.ts";
import type { SnapshotterOptions } from "../lib/files/mod.ts";
import type { SandboxRequest } from "../lib/plan/mod.ts";
import { type FileState, isWithin, type StateEntry, type StateMount } from "../props/file_state.ts";

/** The node as a daemon sees it. */
export interface Node {
  /** The daemon's process. */
  readonly pid: number;
}

/** What every mount has, whether its flags say so or not. */
const IMPLIED_OPTIONS: ReadonlySet<string> = new Set(["rw", "relatime"]);

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}

async function expectedText(node: Node, has: NodeFile, { content }: StateEntry): Promise<string | undefined> {
  if (typeof content !== "object") return content;
  if ("any" in content) return has.content;
  const source = await Deno.readTextFile(`/proc/${node.pid}/root${content.copyOf}`);
  return source;
}

async function entryDifferences(node: Node, path: string, has: NodeFile, wants: StateEntry): Promise<string[]> {
  const text = await expectedText(node, has, wants);
  return [
    ...(has.kind === wants.kind ? [] : [`${path} is a ${has.kind}, planned a ${wants.kind}`]),
    ...(has.mode === wants.mode ? [] : [`${path} has mode ${octal(has.mode)}, planned ${octal(wants.mode)}`]),
    ...(has.content === text ? [] : [`${path} has ${JSON.stringify(has.content)}, planned ${JSON.stringify(text)}`]),
  ];
}

/** What the kernel tells of a mount, against what the plan does. */
async function mountDifferences(node: Node, path: string, wants: StateMount): Promise<readonly string[]> {
  const has = (await nodeMounts(node.pid)).filter((mount) => mount.path === path);
  if (has.length !== 1) return [`${has.length} mounts on ${path}, planned one`];
  // Which file system a snapshot is, its snapshotter decides.
  if (wants.type === "snapshot") return [];
  const { type, source, options, data } = has[0]!;
  const told = JSON.stringify([type, source, options.filter((option) => !IMPLIED_OPTIONS.has(option)).sort()]);
  const planned = JSON.stringify([wants.type, wants.source, wants.options.toSorted()]);
  const [, mode = "", size = ""] = /^mode=(\d+),size=(\d+)$/.exec(wants.data) ?? [];
  const root = await nodeFile(node.pid, path);
  const kib = `size=${Number(size) / 1024}k`;
  return [
    ...(told === planned ? [] : [`the mount on ${path} is ${told}, planned ${planned}`]),
    ...(data.includes(kib) ? [] : [`the mount on ${path} has ${data.join(",")}, planned ${kib}`]),
    ...(octal(root?.mode ?? 0) === mode
      ? []
      : [`what is mounted on ${path} has mode ${octal(root?.mode ?? 0)}, planned ${mode}`]),
  ];
}

/** Which part of a node is compared. */
export interface Part {
  /** The directories whose whole content is compared. */
  readonly directories: readonly string[];
  /** Paths to leave out, with all below them. Default: none. */
  readonly without?: readonly string[];
  /** Gives a path on the node the name that the plan has for it. Default: the same. */
  readonly named?: (path: string) => string;
  /** Compares what is below a directory that has the files of an image; tells differences, one line each. */
  readonly compareTree?: (directory: string, source: string, has: ReadonlyMap<string, NodeFile>) => readonly string[];
}

/**
 * Compares a node with the state that a plan leads to.
 *
 * @param node The node.
 * @param part Which part of it.
 * @param state What the plan leads to; absent, only that nothing is mounted in the directories.
 * @returns The differences, one line each.
 */
export async function partDifferences(
  node: Node,
  { directories, without = [], named = (path) => path, compareTree }: Part,
  state: FileState | undefined,
): Promise<readonly string[]> {
  const isCompared = (path: string): boolean =>
    directories.some((directory) => isWithin(path, directory)) && !without.some((one) => isWithin(path, one));
  const mounts = new Set((await nodeMounts(node.pid)).map(({ path }) => path).filter(isCompared));
  const planned = state?.mounts ?? new Map<string, StateMount>();
  const differences = [...mounts].filter((path) => !planned.has(path)).map((path) => `${path} is mounted on`);
  for (const [path, mount] of planned) differences.push(...await mountDifferences(node, path, mount));
  if (state === undefined) return differences;

  const found = new Map<string, NodeFile>();
  for (const directory of directories) {
    for (const [path, file] of await nodeTree(node.pid, directory, [...without, ...mounts])) {
      found.set(named(path), file);
    }
  }
  const trees = [...state.entries].filter(([, { copiedTree }]) => copiedTree !== undefined).map(([path]) => path);
  for (const path of found.keys()) {
    const isCopied = trees.some((tree) => isWithin(path, tree));
    if (!isCopied && !state.entries.has(path) && !planned.has(path)) differences.push(`${path} is there`);
  }
  for (const [path, wants] of state.entries) {
    const has = found.get(path) ?? await nodeFile(node.pid, path);
    if (has === undefined) differences.push(`${path} is not there`);
    else if (wants.copiedTree !== undefined) {
      differences.push(...compareTree?.(path, wants.copiedTree, found) ?? [`nothing tells what is in ${path}`]);
    } else if (!planned.has(path)) differences.push(...await entryDifferences(node, path, has, wants));
  }
  return differences;
}

/**
 * Compares the part of a node that is a sandbox's. The namespaces that the daemon binds to names are left out, as the plan does.
 *
 * @param node The node.
 * @param request The sandbox.
 * @param state What its plan leads to; absent, only that nothing is mounted in the sandbox's folders.
 * @returns The differences, one line each.
 */
export async function stateDifferences(
  node: Node,
  request: SandboxRequest,
  state: FileState | undefined,
): Promise<readonly string[]> {
  const { root, state: volatile, pinnedUserNamespace } = sandboxPaths(request);
  const without = pinnedUserNamespace.replace(/\/[^/]*$/, "");
  return await partDifferences(node, { directories: [root, volatile], without: [without] }, state);
}

/** Whose snapshots `ctr` is asked about. */
export interface SnapshotAsker {
  /** The daemon. */
  readonly daemon: { readonly folder: string };
  /** Path of the program `ctr`. */
  readonly ctr: string;
}

/**
 * Asks a daemon about its snapshots.
 *
 * @param asker The daemon, and the program.
 * @param snapshotter The snapshotter.
 * @param command The command of `ctr snapshots`.
 * @returns What it prints.
 */
export async function askSnapshots(
  { daemon, ctr }: SnapshotAsker,
  snapshotter: string,
  ...command: readonly string[]
): Promise<string> {
  const address = ["--address", `${daemon.folder}/cri.sock`, "--namespace", "k8s.io"];
  return await runCommand(ctr, [...address, "snapshots", "--snapshotter", snapshotter, ...command]);
}

/**
 * Compares a snapshot with what its snapshotter is told.
 *
 * @param asker The daemon, and the program.
 * @param planned What the snapshotter is told.
 * @returns The difference, if there is one.
 */
export async function snapshotDifferences(
  asker: SnapshotAsker,
  { snapshotter, key, labels }: SnapshotterOptions,
): Promise<readonly string[]> {
  const info = JSON.parse(await askSnapshots(asker, snapshotter, "info", key)) as {
    readonly Kind: string;
    readonly Labels?: Readonly<Record<string, string>>;
  };
  const found = Object.entries(info.Labels ?? {}).filter(([name]) => name.startsWith("containerd.io/snapshot"));
  const has = JSON.stringify([info.Kind, ...found.sort(([a], [b]) => (a < b ? -1 : 1))]);
  const wants = JSON.stringify(["Active", ...labels.map(({ key, value }) => [key, value])]);
  return has === wants ? [] : [`the snapshot is ${has}, planned ${wants}`];
}
