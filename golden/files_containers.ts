/**
 * Puts app containers to a daemon and compares the node's files with the plan's, step by step.
 *
 * @module
 */

import { CallError } from "../lib/node/client.ts";
import { containerSpec, CriSpecError, type RequestDocument } from "../mod.ts";
import {
  type CleanupMoment,
  containerCleanup,
  containerFiles,
  containerLeftovers,
  containerSnapshotterOptions,
  type FileAction,
  type FileMoment,
} from "../lib/files/mod.ts";
import { type ContainerRequest, decodeContainerRequest } from "../lib/plan/mod.ts";
import { containerPaths, imageVolumesDirectory } from "../lib/decisions/paths.ts";
import { after, type FileState, isWithin, NO_FILES } from "../props/file_state.ts";
import type { ContainerCase } from "./containers/case.ts";
import { bootNode, type Node } from "./containers/node.ts";
import { ContainerSession } from "./containers/session.ts";
import type { RecordedContainer } from "./containers/shared_recordings.ts";
import { until } from "./lab/ready.ts";
import { type NodeFile, nodeFile, nodeTree, nodeUmask } from "./lab/node_files.ts";
import { askSnapshots, partDifferences, type SnapshotAsker, snapshotDifferences } from "./files_compare.ts";
import type { Fate, FilesContainerCase } from "./files_container_cases.ts";
import type { Programs } from "./files_running.ts";

/** What of the daemon's folder changes by itself, or is compared otherwise. */
const OWN_FILES: readonly string[] = ["root", "state", "results", "log", "opt", "pid", "image.tar", "cni", "bin"];

/** How a daemon is booted. */
export interface ContainerDaemon {
  /** Its umask, in octal. */
  readonly umask: string;
  /** Its snapshotter. */
  readonly snapshotter: "native" | "overlayfs";
}

/** Whom the image's files belong to in a pod with a user namespace. */
interface Owners {
  readonly uid: number;
  readonly gid: number;
}

/** A node, one case on it, and what was found. */
class Check {
  readonly #node: Node;
  readonly #asker: SnapshotAsker;
  readonly #umask: number;
  readonly #asked: ContainerCase;
  readonly #differences: string[] = [];
  #before: ReadonlyMap<string, NodeFile> = new Map();

  constructor(node: Node, ctr: string, umask: number, asked: ContainerCase) {
    this.#node = node;
    this.#asker = { daemon: node.daemon, ctr };
    this.#umask = umask;
    this.#asked = asked;
  }

  get differences(): readonly string[] {
    return this.#differences;
  }

  tell(moment: string, found: readonly string[]): void {
    this.#differences.push(...found.map((difference) => `${this.#asked.name}, ${moment}: ${difference}`));
  }

  /** Remembers what is in the daemon's folder before the container is created. */
  async remember(): Promise<void> {
    this.#before = await this.#listed();
  }

  async #listed(): Promise<ReadonlyMap<string, NodeFile>> {
    const { folder, pid } = this.#node.daemon;
    return await nodeTree(pid, folder, OWN_FILES.map((name) => `${folder}/${name}`));
  }

  /** The request, with the daemon's umask. */
  requestOf({ request }: RecordedContainer): ContainerRequest {
    return decodeContainerRequest(this.#documentOf(request));
  }

  #documentOf(request: RecordedContainer["request"]): RequestDocument {
    const umask = this.#umask.toString(8).padStart(3, "0");
    return { ...request, host: { ...request["host"] as object, umask } } as unknown as RequestDocument;
  }

  /** Compares the container's directories, and what else the state has. */
  async compare(moment: string, request: ContainerRequest, state: FileState): Promise<void> {
    const { root, state: volatile, io } = containerPaths(request.daemon, request.container.id);
    const named = (path: string): string =>
      isWithin(path, io) ? `${io}${path.slice(io.length).replace(/^\/\d+/, "/0")}` : path;
    const part = {
      directories: [root, volatile, imageVolumesDirectory(request)],
      named,
      compareTree: (directory: string, source: string, has: ReadonlyMap<string, NodeFile>) =>
        this.#treeDifferences(request, directory, source, has),
    };
    this.tell(moment, await partDifferences({ pid: this.#node.daemon.pid }, part, state));
  }

  /** Compares the files of an image with those in a volume. */
  #treeDifferences(
    request: ContainerRequest,
    directory: string,
    source: string,
    has: ReadonlyMap<string, NodeFile>,
  ): readonly string[] {
    const { rootfs, attributes = {} } = this.#asked;
    const shift = ownersOf(request);
    const wanted = new Map<string, string>();
    for (const [path, entry] of Object.entries(rootfs)) {
      if (!isWithin(path, source)) continue;
      const { mode, uid = 0, gid = 0 } = Object.hasOwn(attributes, path) ? attributes[path]! : {};
      const kind = typeof entry === "string" ? "file" : "symlink" in entry ? "symlink" : "directory";
      const bits = mode ?? { file: 0o644, symlink: 0o777, directory: 0o755 }[kind];
      const text = typeof entry === "string" ? entry : undefined;
      const file = { kind, mode: bits, owner: `${uid + shift.uid}:${gid + shift.gid}`, content: text };
      wanted.set(`${directory}${path.slice(source.length)}`, described(file));
    }
    const found = [...has].filter(([path]) => isWithin(path, directory));
    return [
      ...found.flatMap(([path, file]) => {
        const is = described(file);
        return is === wanted.get(path) ? [] : [`${path} is ${is}, in the image ${wanted.get(path) ?? "nothing"}`];
      }),
      ...[...wanted.keys()].filter((path) => !has.has(path)).map((path) => `${path} is not there`),
    ];
  }

  /** Compares what is new in the daemon's folder with what is to stay there. */
  async compareLeft(request: ContainerRequest, leftovers: readonly FileAction[], moment: string): Promise<void> {
    const { folder } = this.#node.daemon;
    const wanted = new Map<string, number>();
    for (const action of leftovers) {
      if (action.kind !== "directory" && action.kind !== "append") continue;
      const resolved = await this.#resolved(action.path);
      if (OWN_FILES.some((name) => isWithin(resolved, `${folder}/${name}`))) {
        const has = await nodeFile(this.#node.daemon.pid, resolved);
        if (has?.mode !== action.mode) this.tell(moment, [`${resolved} has mode ${has?.mode.toString(8)}`]);
        continue;
      }
      for (let at = resolved; at.length > folder.length; at = at.slice(0, at.lastIndexOf("/"))) {
        if (!this.#before.has(at) && !wanted.has(at)) wanted.set(at, action.mode);
        if (action.kind === "append") break;
      }
    }
    const found = [...await this.#listed()].filter(([path]) => !this.#before.has(path));
    this.tell(moment, [
      ...found.flatMap(([path, { mode }]) => {
        const planned = wanted.get(path);
        if (planned === undefined) return [`${path} is left`];
        return planned === mode ? [] : [`${path} has mode ${mode.toString(8)}, planned ${planned.toString(8)}`];
      }),
      ...[...wanted.keys()].filter((path) => !found.some(([other]) => other === path)).map((path) =>
        `${path} is not left`
      ),
    ]);
    this.tell(moment, await this.#emptyDifferences(request));
  }

  /** A path on the node without links on the way. */
  async #resolved(path: string): Promise<string> {
    const outside = `/proc/${this.#node.daemon.pid}/root`;
    for (let at = path, rest = "";;) {
      const real = await Deno.realPath(`${outside}${at}`).catch(() => undefined);
      if (real !== undefined) return `${real.startsWith(outside) ? real.slice(outside.length) : real}${rest}`;
      rest = `${at.slice(at.lastIndexOf("/"))}${rest}`;
      at = at.replace(/\/[^/]*$/, "");
    }
  }

  /** Whether anything is left in the daemon's own directories of containers. */
  async #emptyDifferences({ daemon, container: { id } }: ContainerRequest): Promise<readonly string[]> {
    if (this.#asked.other !== undefined) return [];
    const { root, state } = containerPaths(daemon, id);
    const parents = [root, state].map((path) => path.slice(0, path.lastIndexOf("/")));
    const trees = await Promise.all(parents.map((parent) => nodeTree(this.#node.daemon.pid, parent, [])));
    const left = trees.flatMap((tree) => [...tree.keys()]).filter((path) => /\/containers\/[^/]+$/.test(path));
    return left.map((path) => `${path} is left`);
  }

  async compareNoSnapshot(request: ContainerRequest, moment: string): Promise<void> {
    const list = await askSnapshots(this.#asker, request.daemon.snapshotter, "list");
    const { id } = request.container;
    if (list.includes(id)) this.tell(moment, [`the snapshot ${id} is there`]);
  }

  /** Compares a container that the daemon has created, step by step until it is removed. */
  async life(id: string, request: ContainerRequest, fate: Fate): Promise<void> {
    const { client } = this.#node;
    const files = containerFiles(request);
    const cleanup = containerCleanup(request);
    const until = (...moments: readonly FileMoment[]): readonly FileAction[] =>
      files.filter(({ when }) => moments.includes(when));
    const undone = (state: FileState, ...moments: readonly CleanupMoment[]): FileState =>
      after(cleanup.filter(({ when }) => moments.includes(when)), state);
    const there: FileState = { ...NO_FILES, entries: this.#thereBefore(files) };
    const created = after(files.filter(({ when }) => when !== "start"), there);
    const running = after(until("start"), created);
    const stopped = undone(running, "stop");
    await this.compare("created", request, created);
    this.tell("created", await snapshotDifferences(this.#asker, containerSnapshotterOptions(request)));
    const stays = await this.#end(id, request, fate, { created, running, stopped });
    const removed = undone(stays, "remove");
    for (const moment of ["removed", "removed again"]) {
      await client.removeContainer(id);
      await this.compare(moment, request, removed);
    }
    await this.compareNoSnapshot(request, "removed");
    const leftovers = containerLeftovers(request).filter(({ when }) => fate !== "is not started" || when !== "start");
    await this.compareLeft(request, leftovers, "removed");
  }

  /** Takes a container to its end; tells the state that it ends in, before it is removed. */
  async #end(
    id: string,
    request: ContainerRequest,
    fate: Fate,
    { created, running, stopped }: Readonly<Record<"created" | "running" | "stopped", FileState>>,
  ): Promise<FileState> {
    const { client, daemon, run } = this.#node;
    if (fate === "is not started") {
      await client.stopContainer(id);
      await this.compare("stopped without being started", request, created);
      return created;
    }
    if (fate === "fails to start") {
      const error = await client.startContainer(id).then(() => "it starts", (error) => error);
      if (!(error instanceof CallError)) this.tell("started", [`not refused: ${error}`]);
      await this.compare("not started", request, stopped);
      return stopped;
    }
    const error = await client.startContainer(id).catch((error) => error);
    if (error !== undefined) this.tell("started", [`refused: ${error}`]);
    await this.compare("running", request, running);
    const { root, state, status, io } = containerPaths(request.daemon, id);
    switch (fate) {
      case "is killed": {
        const { pid = 0 } = await client.containerInfo(id) as { readonly pid?: number };
        Deno.kill(pid, "SIGKILL");
        const path = `/proc/${daemon.pid}/root${status}`;
        const isOver = async (): Promise<boolean> => JSON.parse(await Deno.readTextFile(path)).FinishedAt !== 0;
        await until(isOver, `the end of a container of ${daemon.release}`);
        break;
      }
      case "is removed":
        return running;
      case "loses its pod":
        await client.stopPodSandbox(request.id);
        await this.compare("the pod is stopped", request, stopped);
        await client.removePodSandbox(request.id);
        return stopped;
      case "is mounted on":
        for (const path of [`${root}/mounted`, `${state}/mounted`]) {
          await run("mkdir", path);
          await run("mount", "-n", "-t", "tmpfs", "tmpfs", path);
        }
        return stopped;
      case "loses its pipes":
        await run("rm", "-r", io);
        await client.stopContainer(id);
        return { ...stopped, entries: new Map([...stopped.entries].filter(([path]) => path !== io)) };
      default:
        for (const moment of ["stopped", "stopped again"]) {
          await client.stopContainer(id);
          await this.compare(moment, request, stopped);
        }
    }
    await this.compare(fate, request, stopped);
    return stopped;
  }

  /** The files that are there already and that the container writes to. */
  #thereBefore(files: readonly FileAction[]): FileState["entries"] {
    return new Map(files.flatMap(({ kind, path }) => {
      const has = this.#before.get(path);
      return kind !== "append" || has === undefined
        ? []
        : [[path, { kind: "file", mode: has.mode, content: { any: true } }] as const];
    }));
  }

  /** Compares what a pod leaves that has mounted images. */
  async afterPod(request: ContainerRequest, isRefused: boolean): Promise<void> {
    const made = after(containerLeftovers(request).filter(({ when }) => when === "before-spec"));
    const state = isRefused
      ? NO_FILES
      : after(containerCleanup(request).filter(({ when }) => when === "stop-pod"), made);
    const part = { directories: [imageVolumesDirectory(request)] };
    this.tell("the pod is stopped", await partDifferences({ pid: this.#node.daemon.pid }, part, state));
  }

  /** Compares the refusal of a container, and what it leaves. */
  async refusal(request: ContainerRequest, { answer, request: document }: RecordedContainer): Promise<void> {
    const has = "refusal" in answer ? answer.refusal.message : JSON.stringify(answer).slice(0, 100);
    const wants = refusalOf(this.#documentOf(document));
    if (has !== wants) this.tell("refused", [`the daemon says ${has}, the model ${wants}`]);
    const leftovers = containerLeftovers(request);
    await this.compare("refused", request, after(leftovers.filter(({ when }) => when === "before-spec")));
    await this.compareLeft(request, leftovers, "refused");
    await this.compareNoSnapshot(request, "refused");
  }
}

function refusalOf(document: RequestDocument): string {
  try {
    containerSpec(document);
    return "no refusal";
  } catch (error) {
    if (error instanceof CriSpecError && error.kind === "refusal") return error.message;
    throw error;
  }
}

/**
 * By how much the owners of an image's files are moved. Where overlayfs moves them while it is mounted, containerd copies them as they
 * are: since 2.0.7 and 2.1.5; Debian has no release before those that lets overlayfs do it.
 */
function ownersOf({ behaviors, container: { config }, daemon }: ContainerRequest): Owners {
  const options = config.linux?.security_context?.namespace_options?.userns_options;
  const isMounted = daemon.snapshotter === "overlayfs" && behaviors.has("overlay-remap-ids");
  if (options === undefined || isMounted || !behaviors.has("remap-labels")) return { uid: 0, gid: 0 };
  return { uid: options.uids?.[0]?.host_id ?? 0, gid: options.gids?.[0]?.host_id ?? 0 };
}

interface Described extends Pick<NodeFile, "mode" | "owner"> {
  readonly kind: string;
  readonly content?: string | undefined;
}

function described({ kind, mode, owner, content }: Described): string {
  return `${kind} ${mode.toString(8)} ${owner}${content === undefined ? "" : ` ${JSON.stringify(content)}`}`;
}

/** Whether a case can be put to a release. */
function isFor({ asked: { since }, before = "9" }: FilesContainerCase, release: string): boolean {
  const order = (version: string): number => {
    const [major = "0", minor = "0"] = version.replace(/^v/, "").split(".");
    return parseInt(major) * 1000 + parseInt(minor);
  };
  return order(since) <= order(release) && order(release) < order(before);
}

const open = new Set<ContainerSession>();

/** Ends all daemons that app containers are put to. */
export async function closeContainers(): Promise<void> {
  await Promise.all([...open].map((session) => session.close()));
}

/**
 * Boots a daemon and puts app containers to it.
 *
 * @param programs What to check.
 * @param daemon How to boot it.
 * @param cases The containers.
 * @returns The differences, one line each, and how many containers there were.
 * @throws {CriSpecError} When it cannot be run.
 */
export async function checkContainers(
  { binaries, proto }: Programs,
  { umask, snapshotter }: ContainerDaemon,
  cases: readonly FilesContainerCase[],
): Promise<{ readonly containers: number; readonly differences: readonly string[] }> {
  const config = { plugins: { "io.containerd.grpc.v1.cri": { containerd: { snapshotter } } } };
  const node = await bootNode({ binaries, proto, config, files: () => ({}), before: `umask ${umask}` });
  const session = new ContainerSession(node);
  open.add(session);
  const differences: string[] = [];
  let containers = 0;
  try {
    const bits = await nodeUmask(node.daemon.pid);
    for (const one of cases.filter((one) => isFor(one, node.daemon.release))) {
      const { asked, fate } = one;
      containers++;
      const check = new Check(node, binaries.ctr, bits, asked);
      const recorded = await session.record(asked, {
        before: () => check.remember(),
        created: (id, seen) => check.life(id, check.requestOf(seen), fate),
      });
      const request = check.requestOf(recorded);
      if (!("spec" in recorded.answer)) await check.refusal(request, recorded);
      else if (fate === "is refused") check.tell("created", ["it is not refused"]);
      if (asked.images.length > 0 || fate === "loses its pod") {
        if (fate === "loses its pod") session.forgetPod();
        else await session.endPod();
        await check.afterPod(request, !("spec" in recorded.answer));
      }
      differences.push(...check.differences);
    }
  } finally {
    open.delete(session);
    await session.close();
  }
  return { containers, differences };
}
