/**
 * Puts sandboxes to a daemon and compares the node's files with the plan's, step by step.
 *
 * @module
 */

import { CallError } from "../lib/node/client.ts";
import { bootDaemon } from "./lab/daemon.ts";
import { until } from "./lab/ready.ts";
import { CriSpecError } from "../mod.ts";
import { sandboxCleanup, sandboxFiles, sandboxSnapshotterOptions } from "../lib/files/mod.ts";
import { decodeRequest, type SandboxRequest } from "../lib/plan/mod.ts";
import { after, NO_FILES } from "../props/file_state.ts";
import type { FilesCase } from "./files_cases.ts";
import { snapshotDifferences, stateDifferences } from "./files_compare.ts";
import { bootRunning, configOf, IMAGE, inNode, type Programs, requestOf, type Running } from "./files_running.ts";

/** How a sandbox is disturbed before it is stopped. */
const DISTURBANCES: Readonly<Record<string, (running: Running, shm: string) => Promise<void>>> = {
  "undisturbed": () => Promise.resolve(),
  "already unmounted": (running, shm) => inNode(running, "umount", shm),
  "not there": async (running, shm) => {
    await inNode(running, "umount", shm);
    await inNode(running, "rmdir", shm);
  },
  "behind a link": async (running, shm) => {
    await inNode(running, "umount", shm);
    await inNode(running, "rmdir", shm);
    await inNode(running, "mkdir", `${shm}-elsewhere`);
    await inNode(running, "mount", "-n", "-t", "tmpfs", "shm", `${shm}-elsewhere`);
    await inNode(running, "ln", "-s", `../${shm.split("/").at(-2)}/shm-elsewhere`, shm);
  },
};

/** Runs a sandbox, stops it twice and removes it twice, and looks at the node each time. */
async function checkCase(running: Running, one: FilesCase): Promise<readonly string[]> {
  const { client, node } = running;
  const config = configOf(one);
  const id = await client.runPodSandbox(config, "");
  const request = requestOf(running, config, id);
  const cleanup = sandboxCleanup(request);
  const made = after(sandboxFiles(request));
  const stopped = after(cleanup.filter(({ when }) => when === "stop"), made);
  const removed = after(cleanup.filter(({ when }) => when === "remove"), stopped);
  const told = (moment: string, found: readonly string[]): readonly string[] =>
    found.map((difference) => `${one.name}, ${moment}: ${difference}`);
  const differences = [
    ...told("running", await stateDifferences(node, request, made)),
    ...told("running", await snapshotDifferences(running, sandboxSnapshotterOptions(request))),
  ];
  for (const moment of ["stopped", "stopped again"]) {
    await client.stopPodSandbox(id);
    differences.push(...told(moment, await stateDifferences(node, request, stopped)));
  }
  for (const moment of ["removed", "removed again"]) {
    await client.removePodSandbox(id);
    differences.push(...told(moment, await stateDifferences(node, request, removed)));
  }
  return differences;
}

/** Stops and removes a sandbox whose /dev/shm is not as it was left: nothing is an error, nothing stays mounted. */
async function checkDisturbed(running: Running, how: string): Promise<readonly string[]> {
  const { client, node } = running;
  const config = configOf({ config: {} });
  const id = await client.runPodSandbox(config, "");
  const request = requestOf(running, config, id);
  const mount = sandboxFiles(request).find(({ kind }) => kind === "mount")!;
  await DISTURBANCES[how]!(running, mount.path);
  await client.stopPodSandbox(id);
  const unmounted = await stateDifferences(node, request, undefined);
  await client.removePodSandbox(id);
  const removed = await stateDifferences(node, request, NO_FILES);
  return [...unmounted, ...removed].map((difference) => `/dev/shm ${how}: ${difference}`);
}

/** Stops and removes a sandbox whose pause container died: containerd 2.x then leaves /dev/shm to RemovePodSandbox. */
async function checkDead(running: Running): Promise<readonly string[]> {
  const { client, daemon, node } = running;
  const config = configOf({ config: {} });
  const id = await client.runPodSandbox(config, "");
  const request = requestOf(running, config, id);
  Deno.kill(Number((await Deno.readTextFile(`${daemon.folder}/running/${id}`)).split(" ")[0]), "SIGKILL");
  // Before, the daemon would stop it as one that runs: it changes the state only after it has deleted the task.
  await until(async () => !(await client.isSandboxReady(id)), `the death of a sandbox of ${daemon.release}`);
  await client.stopPodSandbox(id);
  const stays = request.behaviors.has("sandbox-controller-flow");
  const made = after(sandboxFiles(request));
  const stopped = stays ? made : after(sandboxCleanup(request).filter(({ when }) => when === "stop"), made);
  const differences = [...await stateDifferences(node, request, stopped)];
  await client.removePodSandbox(id);
  differences.push(...await stateDifferences(node, request, after(sandboxCleanup(request), made)));
  return differences.map((difference) => `a sandbox that died: ${difference}`);
}

/** Checks that a sandbox which the daemon fails to make leaves nothing behind. */
async function checkFailure({ binaries, proto }: Programs): Promise<readonly string[]> {
  const daemon = await bootDaemon({ binaries, proto });
  try {
    await daemon.useImage(IMAGE);
    const config = configOf({ config: { dns_config: {} } });
    const { id } = await daemon.ask(config, "");
    const request = decodeRequest({ release: daemon.release, id, config, daemon: daemon.config });
    const pid = Number(await Deno.readTextFile(`${daemon.folder}/pid`));
    const found = await stateDifferences({ pid }, request, NO_FILES);
    return found.map((difference) => `after a failure: ${difference}`);
  } finally {
    await daemon.close();
  }
}

/**
 * Boots a daemon with an umask and puts sandboxes to it.
 *
 * @param programs What to check.
 * @param umask The umask, in octal.
 * @param cases The sandboxes.
 * @returns The differences, one line each.
 * @throws {CriSpecError} When it cannot be run.
 */
export async function checkDaemon(
  programs: Programs,
  umask: string,
  cases: readonly FilesCase[],
): Promise<readonly string[]> {
  const running = await bootRunning(programs, `umask ${umask}`);
  const differences: string[] = [];
  try {
    for (const one of cases) differences.push(...await checkCase(running, one));
    differences.push(...await checkDead(running));
    for (const how of Object.keys(DISTURBANCES)) differences.push(...await checkDisturbed(running, how));
  } finally {
    await running.close();
  }
  return [...differences, ...await checkFailure(programs)];
}

/** Gives the daemon's mount namespace a /dev that has no shm. */
const WITHOUT_SHM = `
dev=$(mktemp -d /var/run/dev-XXXXXX) && mount -n -t tmpfs -o mode=755 tmpfs "$dev" || exit 1
for node in null zero full random urandom tty; do
  : >"$dev/$node" && mount -n --bind "/dev/$node" "$dev/$node" || exit 1
done
mount -n --rbind "$dev" /dev || exit 1`;

/**
 * Boots a daemon on a node without /dev/shm and compares what becomes of a pod with the node's IPC.
 *
 * @param programs What to check.
 * @returns The differences, one line each.
 * @throws {CriSpecError} When it cannot be run.
 */
export async function checkMissingShm(programs: Programs): Promise<readonly string[]> {
  const running = await bootRunning(programs, WITHOUT_SHM);
  try {
    const linux = { security_context: { namespace_options: { ipc: 2 } } };
    const config = configOf({ config: { linux } });
    const has = await running.client.runPodSandbox(config, "").then(() => "no refusal", (error) => {
      if (error instanceof CallError) return error.message;
      throw error;
    });
    const id = /\b[0-9a-f]{64}\b/.exec(has)?.[0] ?? "";
    const request = requestOf(running, config, id, false);
    const wants = refusalOf(request);
    const left = await stateDifferences(running.node, request, NO_FILES);
    const found = [...(has === wants ? [] : [`the daemon says ${has}, the model ${wants}`]), ...left];
    return found.map((difference) => `a node without /dev/shm: ${difference}`);
  } finally {
    await running.close();
  }
}

function refusalOf(request: SandboxRequest): string {
  try {
    sandboxFiles(request);
    return "no refusal";
  } catch (error) {
    if (error instanceof CriSpecError && error.kind === "refusal") return error.message;
    throw error;
  }
}
