/**
 * A node of the laboratory on which pods of all kinds run.
 *
 * @module
 */

import { parseRelease } from "../../lib/containerd/release.ts";
import { connect, type CriClient } from "../../lib/node/client.ts";
import { failure, pause } from "../../lib/node/failure.ts";
import { bootNode, type Node } from "../containers/node.ts";
import { killIfRunning, runCommand } from "../lab/command.ts";
import { inFolder } from "../lab/daemon_config.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import type { ImageArchive } from "../lab/pause_image.ts";
import { pauseProgram } from "../lab/pause_program.ts";
import { mapStrings, type Tree } from "../lab/tree.ts";
import { BASE_ROOTFS } from "../containers/case.ts";
import { APP_IMAGE, type LabPod, NODE_CONFIG, NODE_FILES } from "./pods.ts";

/** What containerd calls the app's image. */
export const APP_NAME = "docker.io/library/web:1";

/** A pod that runs. */
export interface RunningPod {
  readonly id: string;
  /** The ids of its containers, by name. */
  readonly containers: ReadonlyMap<string, string>;
}

/** A node with pods. */
export interface LabNode {
  readonly node: Node;
  readonly client: CriClient;
  readonly folder: string;
  readonly socket: string;
  /** The release that the daemon reports. */
  readonly release: string;
  readonly image: ImageArchive;
  /** The pods that run, by name. */
  readonly pods: ReadonlyMap<string, RunningPod>;
  /** Imports an image under the app's name, in the place of the one that is there. */
  replaceImage(config: Tree): Promise<ImageArchive>;
  /** Kills the daemon, changes files, and starts it again on the same folders; the pods keep running. */
  restart(change: (folder: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What to boot. */
export interface LabOptions {
  readonly binaries: ContainerdBinaries;
  readonly proto: string;
  readonly pods: readonly LabPod[];
}

/** Base specs that containers can run with: containerd's own default with a limit, by the limit. */
async function baseSpecs({ ctr }: ContainerdBinaries, ...limits: readonly number[]): Promise<readonly string[]> {
  const spec = JSON.parse(await runCommand(ctr, ["oci", "spec"]));
  return limits.map((soft) => {
    const process = { ...spec.process, rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft }] };
    return JSON.stringify({ ...spec, process });
  });
}

async function startPod(
  client: CriClient,
  { config, handler = "", containers }: LabPod,
  put: <T>(value: T) => T,
): Promise<RunningPod> {
  const sent = put(config);
  const id = await client.runPodSandbox(sent, handler);
  const started = new Map<string, string>();
  for (const container of containers) {
    const whole = mapStrings(put(container), (text) => text.replaceAll("$MAIN", () => started.get("main") ?? ""));
    const made = await client.createContainer(id, whole, sent);
    await client.startContainer(made);
    started.set(container.metadata.name, made);
  }
  return { id, containers: started };
}

/**
 * Boots a node and runs pods on it.
 *
 * @param options What to boot.
 * @returns The node; the caller closes it.
 * @throws {CriSpecError} When it does not come up, or a pod does not start.
 */
export async function bootLab({ binaries, proto, pods }: LabOptions): Promise<LabNode> {
  const [base = "", other = ""] = await baseSpecs(binaries, 1000, 500);
  const node = await bootNode({
    binaries,
    proto,
    config: NODE_CONFIG,
    files: (folder) =>
      inFolder({ ...NODE_FILES, "$DIR/specs/base.json": base, "$DIR/specs/other.json": other }, folder),
  });
  const { daemon, client } = node;
  const { folder, release } = daemon;
  let again: Deno.ChildProcess | undefined;
  const useImage = (config: Tree): Promise<ImageArchive> =>
    daemon.useImage({ config, rootfs: BASE_ROOTFS, program: pauseProgram() }, APP_NAME);
  const close = async (): Promise<void> => {
    if (again !== undefined) {
      // Where it has ended by itself, what failed before is the test's error.
      killIfRunning(again);
      await again.status;
    }
    await node.close();
  };
  try {
    const image = await useImage(APP_IMAGE);
    const put = <T>(value: T): T =>
      inFolder(mapStrings(value, (text) => text.replaceAll("$IMAGE", () => image.id)), folder);
    const running = new Map<string, RunningPod>();
    const { branch } = parseRelease(release);
    for (const pod of pods) {
      if (branch < (pod.since ?? "")) continue;
      const { name } = pod.config["metadata"] as { readonly name: string };
      running.set(name, await startPod(client, pod, put));
    }
    const restart = async (change: (folder: string) => Promise<void>): Promise<void> => {
      const [first] = running.values();
      const { pid } = await client.sandboxInfo(first!.id) as { readonly pid: number };
      const shim = Number((await Deno.readTextFile(`/proc/${pid}/stat`)).replace(/^.*\) /s, "").split(" ")[1]);
      Deno.kill(daemon.pid, "SIGKILL");
      await change(folder);
      again = new Deno.Command("nsenter", {
        args: ["--mount", "--target", String(shim), "--", binaries.containerd, "--config", `${folder}/config.toml`],
        env: { PATH: `${folder}/bin:${Deno.env.get("PATH") ?? ""}` },
        stdin: "null",
        stdout: "null",
        stderr: "null",
      }).spawn();
      await untilBack(folder, proto);
    };
    return {
      node,
      client,
      folder,
      socket: `${folder}/cri.sock`,
      release,
      image,
      pods: running,
      replaceImage: useImage,
      restart,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until a daemon that was started again knows its pods. */
async function untilBack(folder: string, proto: string): Promise<void> {
  const client = connect({ socket: `${folder}/cri.sock`, proto, timeout: 5_000 });
  try {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(100)) {
      try {
        await client.version();
        await client.imageStatus(APP_NAME);
        return;
      } catch {
        // Not yet.
      }
    }
    throw failure("Cannot continue: the daemon does not come back");
  } finally {
    client.close();
  }
}
