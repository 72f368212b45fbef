/**
 * Runs bundles with a real runc and tells what it said. Every run has a state folder of its own, and nothing of it is left
 * behind: no container, no cgroup, no temporary folder.
 *
 * @module
 */

import { runCommand } from "./command.ts";
import { commandLine } from "./command_line.ts";
import { debianPackage } from "./debian.ts";
import { failure, pause } from "../../lib/node/failure.ts";

/** What runc made of a bundle. */
export interface RuncOutcome {
  /** Its exit code: 0 when the container was started. */
  readonly code: number;
  /**
   * Its error as an event shows it: the last error of its log, without `level=…`. Failures from before runc's Go code runs
   * come first, a line for each: `nsexec-1[7]: failed to update …`. `""` when the container was started.
   */
  readonly text: string;
}

/** What runc made of a bundle, and the container of its program. */
export interface FinishedBundle extends RuncOutcome {
  /** What the container printed on either stream; a program that cannot be run is reported there. `""` when none was started. */
  readonly output: string;
}

/** A bundle that runc was told to start. */
export interface StartedBundle {
  /** What runc made of it. */
  readonly outcome: RuncOutcome;
  /** The container's first process, as this machine numbers it; undefined when it was not started. */
  readonly pid: number | undefined;
  /** Reads what the container has printed so far. */
  output(): Promise<string>;
  /** Kills the container and removes all that runc made for it. */
  close(): Promise<void>;
}

const SUITE = "bookworm";
/** How long runc may take to start a container, in seconds. */
const PATIENCE = 60;
const CGROUPS = "/sys/fs/cgroup";

/**
 * Debian bookworm's runc 1.1.5, from the cache or downloaded.
 *
 * @returns The program's path.
 * @throws {CriSpecError} `live-daemon` when the package cannot be had.
 */
export async function debianRunc(): Promise<string> {
  return `${await debianPackage("runc", SUITE, {})}/usr/sbin/runc`;
}

/** How long {@linkcode runBundle} waits for the end of a container, in milliseconds. */
const LONGEST_RUN = 5000;

/**
 * Starts a bundle whose program ends soon, waits for that, and removes the container.
 *
 * @param runc The program's path.
 * @param bundle The bundle's folder.
 * @param id The container's id.
 * @returns What runc made of it; a program that still runs after five seconds is killed.
 * @throws {CriSpecError} `live-daemon` when runc cannot be run, or what it made cannot be removed.
 */
export async function runBundle(runc: string, bundle: string, id: string): Promise<FinishedBundle> {
  const { outcome, pid, output, close } = await startBundle(runc, bundle, id);
  const deadline = Date.now() + LONGEST_RUN;
  while (pid !== undefined && await isAlive(pid) && Date.now() < deadline) await pause(2);
  const printed = pid === undefined ? "" : await output();
  await close();
  return { ...outcome, output: printed };
}

/**
 * Starts a bundle in the background, as a shim does: `runc create`, then `runc start`.
 *
 * @param runc The program's path.
 * @param bundle The bundle's folder.
 * @param id The container's id.
 * @returns What runc made of it; the caller closes it, also when it was not started.
 * @throws {CriSpecError} `live-daemon` when runc cannot be run.
 */
export async function startBundle(runc: string, bundle: string, id: string): Promise<StartedBundle> {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-runc-" });
  const cgroups = await missingCgroups(bundle);
  const common = ["--root", `${folder}/root`];
  const output = () => read(`${folder}/created`);
  const close = async () => {
    await runCommand(runc, [...common, "delete", "--force", id]);
    for (const cgroup of cgroups) await Deno.remove(cgroup).catch(() => {}); // not made, or another one's as well
    await Deno.remove(folder, { recursive: true });
  };
  try {
    const log = ["--log", `${folder}/log`, "--log-format", "json"];
    const create = ["create", "--pid-file", `${folder}/pid`, "--bundle", bundle, id];
    const created = await runInBackground(`${folder}/created`, [runc, ...common, ...log, ...create]);
    const code = created || await runInBackground(`${folder}/started`, [runc, ...common, ...log, "start", id]);
    if (code === 0) {
      const pid = Number(await read(`${folder}/pid`));
      await untilExecuted(pid, runc);
      return { outcome: { code, text: "" }, pid, output, close };
    }
    const printed = await read(`${folder}/${created === 0 ? "started" : "created"}`);
    const text = errorOfLog(await read(`${folder}/log`)) || printed.trim();
    return { outcome: { code, text }, pid: undefined, output, close };
  } catch (error) {
    await close().catch(() => {}); // the first error tells more
    throw error;
  }
}

/**
 * Waits until runc's own program has made way for the container's, which is a moment after `runc start` has ended; in between
 * there is no command line, and the rights are still runc's.
 */
async function untilExecuted(pid: number, runc: string): Promise<void> {
  const deadline = Date.now() + PATIENCE * 1000;
  while (["", `${runc}\0init\0`].includes(await commandLine(pid)) && await isAlive(pid)) {
    if (Date.now() > deadline) throw failure(`Cannot start process ${pid}: it is still runc's after ${PATIENCE} s`);
    await pause(2);
  }
}

async function isAlive(pid: number): Promise<boolean> {
  return /^State:\s+[^ZX]/m.test(await read(`/proc/${pid}/status`));
}

/**
 * Reads runc's log.
 *
 * @param text The log in runc's JSON format, one entry a line.
 * @returns The fatal entries and behind them the last error, one a line; `""` when there is none.
 */
export function errorOfLog(text: string): string {
  const fatal: string[] = [];
  let last: string | undefined;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { level, msg } = JSON.parse(line) as { readonly level: string; readonly msg: string };
    if (level === "fatal") fatal.push(msg);
    if (level === "error") last = msg;
  }
  return [...fatal, ...(last === undefined ? [] : [last])].join("\n");
}

/** Runs a program whose children may outlive it: what it prints goes to a file, for a pipe would be held open. */
async function runInBackground(file: string, command: readonly string[]): Promise<number> {
  const child = new Deno.Command("sh", {
    args: ["-c", 'exec timeout --signal=KILL "$@" >"$0" 2>&1', file, String(PATIENCE), ...command],
    stdin: "null",
    stdout: "null",
    stderr: "null",
    env: { LC_ALL: "C" },
  }).spawn();
  const { code } = await child.status;
  if (code === 137) throw failure(`Cannot run ${JSON.stringify(command[0])}: not done after ${PATIENCE} s`);
  if (code === 126 || code === 127) throw failure(`Cannot run ${JSON.stringify(command[0])}: no such program`);
  return code;
}

/** The cgroups on the way to the bundle's own that are not there yet, deepest first; runc removes but the last of them. */
async function missingCgroups(bundle: string): Promise<readonly string[]> {
  const path = await cgroupsPath(bundle);
  if (path === "" || path.includes(":") || path.includes("..")) return [];
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const missing: string[] = [];
  for (const [hierarchy, own] of await hierarchies()) {
    const base = path.startsWith("/") ? hierarchy : `${hierarchy}${own === "/" ? "" : own}`;
    for (let length = parts.length; length > 0; length--) {
      const cgroup = `${base}/${parts.slice(0, length).join("/")}`;
      if (!await Deno.lstat(cgroup).then(() => true, () => false)) missing.push(cgroup);
    }
  }
  return missing;
}

/** The bundle's cgroup path, `""` where it tells none; what is wrong with its file is runc's to say. */
async function cgroupsPath(bundle: string): Promise<string> {
  try {
    const spec = JSON.parse(await read(`${bundle}/config.json`)) as { linux?: { cgroupsPath?: unknown } | null } | null;
    const path = spec?.linux?.cgroupsPath;
    return typeof path === "string" ? path : "";
  } catch (error) {
    if (error instanceof SyntaxError) return "";
    throw error;
  }
}

/** Every cgroup hierarchy's folder, with the cgroup of this process in it. */
async function hierarchies(): Promise<readonly (readonly [folder: string, own: string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const line of (await read("/proc/self/cgroup")).trim().split("\n")) {
    const [, controllers, own] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || own === undefined) continue;
    const name = controllers.replace(/^name=/, "");
    for (const folder of name === "" ? [CGROUPS, `${CGROUPS}/unified`] : [`${CGROUPS}/${name}`]) {
      found.push([folder, own]);
    }
  }
  return found;
}

async function read(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    const isGone = error instanceof Error && error.message.includes("os error 3"); // the process ended meanwhile
    if (error instanceof Deno.errors.NotFound || isGone) return "";
    throw error;
  }
}
