/**
 * Boots daemons whose sandboxes run, for a look at their files.
 *
 * @module
 */

import { connect, type CriClient } from "../lib/node/client.ts";
import { runCommand } from "./lab/command.ts";
import { bootDaemon, type Daemon } from "./lab/daemon.ts";
import type { ContainerdBinaries } from "./lab/debian.ts";
import { failure } from "../lib/node/failure.ts";
import { nodeUmask } from "./lab/node_files.ts";
import type { PauseImage } from "./lab/pause_image.ts";
import { standInPrograms } from "./lab/stand_in.ts";
import { decodeRequest, type SandboxRequest } from "../lib/plan/mod.ts";
import type { FilesCase } from "./files_cases.ts";
import type { Node } from "./files_compare.ts";

/** The pause image of all sandboxes. */
export const IMAGE: PauseImage = { config: { Entrypoint: ["/pause"] }, rootfs: {} };

/** What to check. */
export interface Programs {
  /** The daemon's programs; the shim is beside the daemon. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
}

/** A daemon whose sandboxes run. */
export interface Running {
  /** The daemon. */
  readonly daemon: Daemon;
  /** A connection to it. */
  readonly client: CriClient;
  /** The node as it sees it. */
  readonly node: Node;
  /** Path of the program `ctr`. */
  readonly ctr: string;
  /** Its umask. */
  readonly umask: number;
  /** Ends it, its sandboxes and their shims. */
  close(): Promise<void>;
}

const open = new Set<Running>();

/** Ends all running daemons with their sandboxes, and removes all that they made. */
export async function closeRunning(): Promise<void> {
  await Promise.all([...open].map((running) => running.close()));
}

/** Kills the processes that stand for sandboxes, and their shims. */
async function killLeft(folder: string): Promise<void> {
  const running = `${folder}/running`;
  const files = await Array.fromAsync(Deno.readDir(running)).catch(() => []);
  for (const { name } of files) {
    for (const pid of (await Deno.readTextFile(`${running}/${name}`)).trim().split(" ").map(Number)) {
      const program = await Deno.readLink(`/proc/${pid}/exe`).catch(() => "");
      if (/\/(sleep|coreutils|busybox|containerd-shim[^/]*)$/.test(program)) Deno.kill(pid, "SIGKILL");
    }
  }
}

/**
 * Boots a daemon whose sandboxes run.
 *
 * @param programs What to boot.
 * @param before Shell commands that run in the daemon's mount namespace before it starts.
 * @returns The daemon; the caller closes it.
 * @throws {CriSpecError} When it does not come up.
 */
export async function bootRunning({ binaries, proto }: Programs, before: string): Promise<Running> {
  const shim = binaries.containerd.replace(/[^/]*$/, "containerd-shim-runc-v2");
  await Deno.stat(shim).catch((cause) => {
    throw failure(`Cannot run sandboxes: there is no ${shim}`, { cause });
  });
  const daemon = await bootDaemon({ binaries, proto, programs: (folder) => standInPrograms(shim, folder), before });
  try {
    await daemon.useImage(IMAGE);
    const pid = Number(await Deno.readTextFile(`${daemon.folder}/pid`));
    const client = connect({ socket: `${daemon.folder}/cri.sock`, proto });
    const umask = await nodeUmask(pid);
    const close = async (): Promise<void> => {
      open.delete(running);
      client.close();
      await killLeft(daemon.folder);
      await daemon.close();
    };
    const running: Running = { daemon, client, node: { pid }, ctr: binaries.ctr, umask, close };
    open.add(running);
    return running;
  } catch (error) {
    await daemon.close();
    throw error;
  }
}

/**
 * The request of a sandbox that a daemon has made.
 *
 * @param running The daemon.
 * @param config The config that it was asked for.
 * @param id The sandbox's id; `""` when it is not known.
 * @param devShm Whether the node has /dev/shm.
 * @returns The decoded request.
 */
export function requestOf({ daemon, umask }: Running, config: unknown, id: string, devShm = true): SandboxRequest {
  return decodeRequest({
    release: daemon.release,
    ...(id === "" ? {} : { id }),
    config,
    image: IMAGE.config,
    daemon: daemon.config,
    host: { ...daemon.host, devShm, umask: umask.toString(8).padStart(3, "0") },
  });
}

let attempt = 0;

/**
 * A config of a name that no other sandbox has.
 *
 * @param one The rest of the config.
 * @returns The config.
 */
export function configOf({ config }: Pick<FilesCase, "config">): unknown {
  return { metadata: { name: "files", namespace: "check", uid: "1", attempt: attempt++ }, ...config };
}

/**
 * Does something in the daemon's mount namespace.
 *
 * @param running The daemon.
 * @param command Program and arguments.
 */
export async function inNode({ node }: Running, ...command: readonly string[]): Promise<void> {
  await runCommand("nsenter", ["--mount", "--target", String(node.pid), "--", ...command]);
}
