/**
 * Boots daemons whose pods run: containerd's own shim, Debian's runc, and a /dev that is the same on every machine.
 *
 * @module
 */

import { connect, type CriClient } from "../../lib/node/client.ts";
import { failure } from "../../lib/node/failure.ts";
import { runCommand } from "../lab/command.ts";
import { bootDaemon, type Daemon, type HostFile } from "../lab/daemon.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import type { PauseImage } from "../lab/pause_image.ts";
import { pauseProgram } from "../lab/pause_program.ts";
import { debianRunc } from "../lab/runc.ts";
import { mergeTrees, type Tree } from "../lab/tree.ts";

/** The daemon's configuration that a case's `daemon` is put over, over the one of sandboxes. */
export const CONTAINER_CONFIG: Tree = {
  // A daemon that may not lower its score could run no pod else.
  plugins: { "io.containerd.grpc.v1.cri": { restrict_oom_score_adj: true } },
};

/** The same in the layouts of versions 3 and 4. */
export const CONTAINER_CONFIG_3: Tree = {
  plugins: { "io.containerd.cri.v1.runtime": { restrict_oom_score_adj: true } },
};

/** The pause image of all pods. */
export const PAUSE: PauseImage = {
  config: {
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    Entrypoint: ["/pause"],
    WorkingDir: "/",
    User: "65535:65535",
  },
  rootfs: {},
  program: pauseProgram(),
};

/** A daemon whose pods run. */
export interface Node {
  /** The daemon. */
  readonly daemon: Daemon;
  /** A connection to it. */
  readonly client: CriClient;
  /** Runs a program in its mount namespace. */
  run(...command: readonly string[]): Promise<void>;
  /** Ends it, its pods and what they left on the machine. */
  close(): Promise<void>;
}

/** What to boot. */
export interface NodeOptions {
  /** The daemon's programs; the shim is beside the daemon. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** What a case has over {@linkcode CONTAINER_CONFIG}. */
  readonly config: Tree;
  /** Files that are there before it starts. */
  readonly files: (folder: string) => Readonly<Record<string, HostFile>>;
  /** Shell commands that run in the daemon's mount namespace before it starts. Default: none. */
  readonly before?: string;
}

/** The devices of every machine, in the daemon's mount namespace alone. */
const OWN_DEV = `
chmod 711 "$dir" || exit 1 # a pod's own root has to get to its files
dev=$(mktemp -d /var/run/dev-XXXXXX) && mount -n -t tmpfs -o mode=755 tmpfs "$dev" || exit 1
node() { mknod -m "$2" "$dev/$1" "$3" "$4" "$5" || exit 1; }
node null 666 c 1 3
node zero 666 c 1 5
node full 666 c 1 7
node random 666 c 1 8
node urandom 666 c 1 9
node tty 666 c 5 0
node console 600 c 5 1
chown 0:5 "$dev/tty" || exit 1
node fuse 666 c 10 229
node vda 660 b 254 0
chown 0:6 "$dev/vda" || exit 1
mkdir -p "$dev/shm" "$dev/pts" "$dev/mqueue" "$dev/disk/by-id" "$dev/dri/deep" || exit 1
node dri/card0 660 c 226 0
chown 0:44 "$dev/dri/card0" || exit 1
node dri/renderD128 660 c 226 128
chown 0:105 "$dev/dri/renderD128" || exit 1
node dri/deep/b 640 b 240 1
mkfifo -m 600 "$dev/dri/fifo" "$dev/initctl" || exit 1
: >"$dev/log"
ln -s ../../vda "$dev/disk/by-id/root" && ln -s /proc/self/fd "$dev/fd" || exit 1
mount -n --rbind "$dev" /dev || exit 1`;

/** A runtime that does not tell what it can do. */
const SILENT = `[ "$1" != features ] || exit 1`;
/** A runtime that knows few options of mounts. */
const OLD =
  `[ "$1" != features ] || exec echo '{"ociVersionMin":"1.0.0","ociVersionMax":"1.0.2","mountOptions":["ro","rw"],` +
  `"linux":{"namespaces":["mount","pid"]}}'`;

/**
 * Boots a daemon whose pods run.
 *
 * @param options What to boot.
 * @returns The daemon; the caller closes it.
 * @throws {CriSpecError} When it does not come up.
 */
export async function bootNode({ binaries, proto, config, files, before = "" }: NodeOptions): Promise<Node> {
  const shim = binaries.containerd.replace(/[^/]*$/, "containerd-shim-runc-v2");
  await Deno.stat(shim).catch((cause) => {
    throw failure(`Cannot run pods: there is no ${shim}`, { cause });
  });
  const runc = await debianRunc();
  const program = (path: string, before = ""): string => `#!/bin/sh\n${before}\nexec '${path}' "$@"\n`;
  const daemon = await bootDaemon({
    binaries,
    proto,
    config: mergeTrees(Number(config["version"]) >= 3 ? CONTAINER_CONFIG_3 : CONTAINER_CONFIG, config),
    before: `${OWN_DEV}\n${before}`,
    files,
    programs: () => ({
      "containerd-shim-runc-v2": program(shim),
      "runc": program(runc),
      "runc-silent": program(runc, SILENT),
      "runc-old": program(runc, OLD),
    }),
  });
  const client = connect({ socket: `${daemon.folder}/cri.sock`, proto });
  const close = async (): Promise<void> => {
    client.close();
    await killShims(daemon.folder);
    await daemon.close();
    await removeCgroups();
  };
  try {
    await daemon.useImage(PAUSE);
    const run = async (...command: readonly string[]): Promise<void> => {
      await runCommand("nsenter", ["--mount", "--target", String(daemon.pid), "--", ...command]);
    };
    return { daemon, client, run, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Kills the shims of a daemon that is gone or goes, and the processes of their pods. */
async function killShims(folder: string): Promise<void> {
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const words = (await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "")).split("\0");
    if (!words[0]!.endsWith("/containerd-shim-runc-v2") || !words.includes(`${folder}/cri.sock`)) continue;
    for (const child of await childrenOf(Number(name))) kill(child);
    kill(Number(name));
  }
}

async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await Deno.readTextFile(`/proc/${pid}/task/${pid}/children`).catch(() => "");
  return text.split(" ").filter((word) => word !== "").map(Number);
}

function kill(pid: number): void {
  try {
    Deno.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

const CGROUPS = "/sys/fs/cgroup";

/** The cgroups that pods of cases are put into, at the first level of each hierarchy, and what is in them. */
const TOP = /^(?:kubepods(?:[-.].*)?|k8s\.io)$/;
const BELOW = /^(?:burstable|pod5f0a3f0e-.*|kubepods-.*|[0-9a-f]{64})$/;

/** Removes what pods left of their parents' cgroups; those of a node's own pods are left alone. */
async function removeCgroups(): Promise<void> {
  for await (const hierarchy of Deno.readDir(CGROUPS)) {
    if (!hierarchy.isDirectory) continue;
    for await (const { name, isDirectory } of Deno.readDir(`${CGROUPS}/${hierarchy.name}`)) {
      const path = `${CGROUPS}/${hierarchy.name}/${name}`;
      if (isDirectory && TOP.test(name) && await isOwn(path)) await removeCgroup(path);
    }
  }
}

async function childrenIn(path: string): Promise<readonly string[]> {
  const entries = await Array.fromAsync(Deno.readDir(path)).catch(() => []); // another program removes them, too
  return entries.filter(({ isDirectory }) => isDirectory).map(({ name }) => name);
}

/** Whether all cgroups below are pods' of cases. */
async function isOwn(path: string): Promise<boolean> {
  for (const name of await childrenIn(path)) {
    if (!BELOW.test(name) || !await isOwn(`${path}/${name}`)) return false;
  }
  return true;
}

/** Removes a cgroup with all below it, where no process is left in them; another daemon may still use it. */
async function removeCgroup(path: string): Promise<void> {
  for (const name of await childrenIn(path)) await removeCgroup(`${path}/${name}`);
  await Deno.remove(path).catch(() => {});
}
