/**
 * Boots a containerd in a temporary folder and puts requests to it. The daemon is real, its runtime is a script that keeps
 * `config.json` and fails, so every request leaves either the bytes of a spec or a refusal, and no pod.
 *
 * @module
 */

import { BOOT_SCRIPT, CNI_CONFLIST, CNI_PLUGIN, recordingRuntime } from "./boot_script.ts";
import { CallError, connect, type CriClient } from "../../lib/node/client.ts";
import { runCommand } from "./command.ts";
import { configText, daemonConfig, sandboxImage, shimNames, snapshotter } from "./daemon_config.ts";
import type { ContainerdBinaries } from "./debian.ts";
import { failure, pause, within } from "../../lib/node/failure.ts";
import { type HostFacts, hostFacts } from "../../lib/node/daemon_facts.ts";
import { type Outcome, refusalOutcome, specOutcome } from "./outcome.ts";
import { buildPauseImage, type ImageArchive, type PauseImage } from "./pause_image.ts";
import { untilBooted } from "./ready.ts";
import { type Tree, treeAt } from "./tree.ts";

/** A file of the machine: its text, or a folder. */
export type HostFile = string | { readonly directory: true };

/** What daemon to boot, and how. */
export interface DaemonOptions {
  /** The programs. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** What to put over the base configuration. Default: nothing. */
  readonly config?: Tree;
  /** Boot it in a user namespace. Default: false. */
  readonly userNamespace?: boolean;
  /** How long the daemon may take for one answer, in milliseconds. Default: 60000. */
  readonly timeout?: number;
  /** Scripts to find on the daemon's PATH, by name, put over those that stand for the runtime. Default: none. */
  readonly programs?: (folder: string) => Readonly<Record<string, string>>;
  /** Shell commands that run in the daemon's mount namespace before it starts. Default: none. */
  readonly before?: string;
  /** Files below its folder that are there before it starts, by path, put into its folder. Default: none. */
  readonly files?: (folder: string) => Readonly<Record<string, HostFile>>;
}

/** A running daemon. */
export interface Daemon {
  /** Its temporary folder. */
  readonly folder: string;
  /** Its `config.toml` as a tree. */
  readonly config: Tree;
  /** The release or build that it reports. */
  readonly release: string;
  /** Its process id. */
  readonly pid: number;
  /** The facts of the machine as it meets them. */
  readonly host: HostFacts;
  /** Imports an image under a name, by default as the pause image of the requests that follow. */
  useImage(image: PauseImage, name?: string): Promise<ImageArchive>;
  /** Writes a file below the daemon's folder, or makes a folder there. */
  writeFile(path: string, file: HostFile): void;
  /** Puts a request to the daemon. */
  ask(config: unknown, runtimeHandler: string): Promise<Outcome>;
  /** Ends the daemon and removes all that it made; requests that are under way get the patience, in milliseconds: 10000. */
  close(patience?: number): Promise<void>;
}

export type { Outcome, RefusalOutcome, SpecOutcome } from "./outcome.ts";

const BOOT_TIMEOUT = 30_000;
/** What is no answer to the request: runtime, network or image are not as this file should have made them. */
const OWN_FAILURES =
  /failed to create containerd task|failed to setup network|failed to (get (sandbox )?|pull )image|server is not initialized/;
/** A race of containerd 2.x with the short-lived process whose namespace it keeps: asked again, it answers. */
const RACES = /failed to mount netns from pid \d+/;
const MAX_TRIES = 4;
const open = new Set<Daemon>();
/** What each `ctr` says about its importing; asked once, for it takes as long as some requests. */
const IMPORT_HELPS = new Map<string, string>();

/** Ends all running daemons and removes all that they made. */
export async function closeDaemons(): Promise<void> {
  await Promise.all([...open].map((daemon) => daemon.close()));
}

/**
 * Boots a daemon and waits until its CRI service answers.
 *
 * @param options What to boot, and how.
 * @returns The running daemon; the caller closes it.
 * @throws {CriSpecError} When this is not root, or the daemon does not come up; the message has its last words.
 */
export async function bootDaemon(options: DaemonOptions): Promise<Daemon> {
  if (Deno.uid() !== 0) throw failure("Cannot boot a containerd: this is not root", { hint: "Run it as root" });
  const folder = temporaryFolder();
  const config = daemonConfig(options.config ?? {}, folder);
  const daemon = new BootedDaemon(folder, config, options);
  open.add(daemon);
  try {
    await daemon.boot();
  } catch (error) {
    await daemon.close();
    throw error;
  }
  return daemon;
}

class BootedDaemon implements Daemon {
  readonly folder: string;
  readonly config: Tree;
  release = "";
  pid = 0;
  host!: HostFacts;
  readonly #options: DaemonOptions;
  readonly #client: CriClient;
  readonly #inFlight = new Map<string, Promise<unknown>>();
  #process: Deno.ChildProcess | undefined;
  #ended: string | undefined;
  #booting: Promise<void> | undefined;
  #closing: Promise<void> | undefined;
  #image = "";
  readonly #ending = new AbortController();

  constructor(folder: string, config: Tree, options: DaemonOptions) {
    this.folder = folder;
    this.config = config;
    this.#options = options;
    const timeout = options.timeout ?? 60_000;
    this.#client = connect({ socket: `${folder}/cri.sock`, proto: options.proto, timeout });
  }

  boot(): Promise<void> {
    this.#booting = this.#boot();
    return this.#booting;
  }

  async #boot(): Promise<void> {
    await this.#writeFiles();
    if (this.#ending.signal.aborted) throw failure("Cannot boot a containerd: it was closed meanwhile");
    const { binaries, userNamespace } = this.#options;
    const namespaces = ["--mount", ...(userNamespace === true ? ["--user", "--map-root-user"] : [])];
    const program = [binaries.containerd, "--config", `${this.folder}/config.toml`];
    this.#process = new Deno.Command("setsid", {
      args: ["unshare", ...namespaces, "sh", `${this.folder}/boot`, this.folder, ...program],
      stdin: "piped",
      stdout: "null",
      stderr: "piped",
      env: { PATH: `${this.folder}/bin:${Deno.env.get("PATH") ?? ""}` },
    }).spawn();
    const words = new Response(this.#process.stderr).text();
    this.#process.status.then(async ({ code }) => this.#ended = `exit code ${code}\n${await words}`.trim());
    this.pid = await this.#untilReady();
    this.host = await hostFacts(this.pid);
  }

  async useImage(image: PauseImage, name?: string): Promise<ImageArchive> {
    await Promise.allSettled(this.#inFlight.values());
    if (this.#image === "") this.#image = sandboxImage(this.config) ?? await this.#defaultImage();
    const given = name ?? this.#image;
    const archive = await buildPauseImage(image, given);
    const path = `${this.folder}/image.tar`;
    await Deno.writeFile(path, archive.bytes);
    await this.#importImage(path);
    await this.#untilListed(given, archive.id).catch(async (error) => {
      throw await this.#explained(error);
    });
    return archive;
  }

  async #untilListed(name: string, id: string): Promise<void> {
    const deadline = Date.now() + BOOT_TIMEOUT;
    while (await this.#client.imageStatus(name) !== id) {
      if (Date.now() > deadline) throw failure(`Cannot use image "${name}": CRI does not list it`);
      await pause(10);
    }
  }

  writeFile(path: string, file: HostFile): void {
    if (this.#ending.signal.aborted) throw failure(`Cannot write "${path}" for a daemon: it is closed`);
    if (!path.startsWith(`${this.folder}/`)) {
      throw failure(`Cannot write "${path}" for a daemon: it is not below its folder`);
    }
    Deno.mkdirSync(typeof file === "string" ? path.slice(0, path.lastIndexOf("/")) : path, { recursive: true });
    if (typeof file === "string") Deno.writeTextFileSync(path, file);
  }

  async ask(config: unknown, runtimeHandler: string): Promise<Outcome> {
    const claims = claimsOf(config);
    for (let other = this.#claimed(claims); other !== undefined; other = this.#claimed(claims)) {
      await other.catch(() => {});
    }
    if (this.#ending.signal.aborted) throw failure("Cannot ask containerd: it is closed");
    const asked = this.#ask(config, runtimeHandler);
    for (const claim of claims) this.#inFlight.set(claim, asked);
    try {
      return await asked;
    } finally {
      for (const claim of claims) this.#inFlight.delete(claim);
    }
  }

  close(patience = 10_000): Promise<void> {
    this.#closing ??= this.#close(patience);
    return this.#closing;
  }

  #claimed(claims: readonly string[]): Promise<unknown> | undefined {
    return claims.map((claim) => this.#inFlight.get(claim)).find((asked) => asked !== undefined);
  }

  async #ask(config: unknown, runtimeHandler: string, tries = 1): Promise<Outcome> {
    try {
      const id = await this.#client.runPodSandbox(config, runtimeHandler);
      await this.#client.stopPodSandbox(id);
      await this.#client.removePodSandbox(id);
      return await this.#spec(id);
    } catch (error) {
      if (!(error instanceof CallError)) throw await this.#explained(error);
      const recorded = /\brecorded ([0-9a-f]{64})\b/.exec(error.message)?.[1];
      if (recorded !== undefined) return await this.#spec(recorded);
      if (RACES.test(error.message) && tries < MAX_TRIES) return await this.#ask(config, runtimeHandler, tries + 1);
      if (OWN_FAILURES.test(error.message) || ["UNAVAILABLE", "CANCELLED"].includes(error.code)) {
        throw await this.#explained(error);
      }
      return refusalOutcome(error);
    }
  }

  async #spec(id: string): Promise<Outcome> {
    const path = `${this.folder}/results/${id}`;
    const text = await Deno.readTextFile(path);
    await Deno.remove(path);
    return specOutcome(id, text);
  }

  async #close(patience: number): Promise<void> {
    this.#ending.abort();
    try {
      await this.#booting?.catch(() => {}); // it writes files, which would come back
      await within(Promise.allSettled(this.#inFlight.values()), patience, "Cannot end the requests").catch(() => {});
      this.#client.close();
      await this.#kill();
      await removeFolder(this.folder);
    } finally {
      open.delete(this);
    }
  }

  async #kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined) return;
    await child.stdin.close().catch(() => {}); // the boot script ends the daemon and waits for it
    const ended = await within(child.status, 5_000, "Cannot end containerd").then(() => true, () => false);
    if (ended) return;
    Deno.kill(-child.pid, "SIGKILL");
    await within(child.status, 5_000, "Cannot end containerd");
  }

  async #writeFiles(): Promise<void> {
    const folder = this.folder;
    for (const part of ["root", "bin", "results", "cni/bin", "cni/net.d"]) {
      await Deno.mkdir(`${folder}/${part}`, { recursive: true });
    }
    await Deno.writeTextFile(`${folder}/config.toml`, configText(this.config));
    await Deno.writeTextFile(`${folder}/boot`, BOOT_SCRIPT);
    await Deno.writeTextFile(`${folder}/before`, `${this.#options.before ?? ""}\ntrue\n`);
    await Deno.writeTextFile(`${folder}/cni/net.d/10-recorded.conflist`, CNI_CONFLIST);
    for (const [path, file] of Object.entries(this.#options.files?.(folder) ?? {})) this.writeFile(path, file);
    const mode = 0o755;
    for (const shim of shimNames(this.config)) {
      await Deno.writeTextFile(`${folder}/bin/${shim}`, recordingRuntime(`${folder}/results`), { mode });
    }
    for (const [name, script] of Object.entries(this.#options.programs?.(folder) ?? {})) {
      await Deno.writeTextFile(`${folder}/bin/${name}`, script, { mode });
    }
    for (const plugin of ["recorded", "loopback"]) {
      await Deno.writeTextFile(`${folder}/cni/bin/${plugin}`, CNI_PLUGIN, { mode });
    }
  }

  /** Waits until the daemon can be asked; gives its process id. */
  async #untilReady(): Promise<number> {
    let last: unknown;
    const unloaded = () => last instanceof CallError && last.code === "UNIMPLEMENTED"; // its CRI plugin did not load
    const booted = await untilBooted({
      hopeless: () => this.#ended !== undefined || this.#ending.signal.aborted || unloaded(),
      pid: () => leftPid(`${this.folder}/pid`),
      release: async () => {
        if (!await isThere(`${this.folder}/cri.sock`)) return undefined;
        try {
          await this.#client.imageStatus("cri-spec.test/none:none");
          return (await this.#client.version()).runtimeVersion;
        } catch (error) {
          last = error;
          return undefined;
        }
      },
    }, { timeout: BOOT_TIMEOUT, interval: 50 });
    if (booted !== undefined) {
      this.release = booted.release;
      return booted.pid;
    }
    const state = this.#ended ?? "its CRI service does not answer";
    throw await this.#explained(last, `Cannot boot ${this.#options.binaries.containerd}: ${state}`);
  }

  async #explained(error: unknown, message?: string): Promise<Error> {
    if (message === undefined && this.#ended === undefined && !(error instanceof CallError)) return error as Error;
    const log = await Deno.readTextFile(`${this.folder}/log`).catch(() => "");
    const words = log.split("\n").filter((line) => !/level=(info|debug)/.test(line) && line !== "").slice(-5);
    const what = message ?? `Cannot ask containerd: ${this.#ended ?? (error as Error).message}`;
    return failure([what, ...words].join("\n"), { cause: error });
  }

  /** Imports and unpacks; `--local`, where `ctr` has it, because a daemon itself unpacks for its default snapshotter only. */
  async #importImage(path: string): Promise<void> {
    const { ctr } = this.#options.binaries;
    const options = { timeout: 60_000, signal: this.#ending.signal };
    const help = IMPORT_HELPS.get(ctr) ?? await runCommand(ctr, ["images", "import", "--help"], options);
    IMPORT_HELPS.set(ctr, help);
    const flags = [...(help.includes("--local ") ? ["--local"] : []), "--snapshotter", snapshotter(this.config)];
    const address = ["--address", `${this.folder}/cri.sock`, "--namespace", "k8s.io"];
    await runCommand(ctr, [...address, "images", "import", ...flags, path], options);
  }

  async #defaultImage(): Promise<string> {
    const text = await runCommand(this.#options.binaries.containerd, ["config", "default"]);
    const name = /^\s*sandbox(?:_image)? = ["'](.+)["']$/m.exec(text)?.[1];
    if (name === undefined) throw failure("Cannot tell the release's own pause image: `config default` names none");
    return name;
  }
}

/**
 * What two requests must not hold at one time: the name that containerd reserves, and, for a pod with id mappings, the
 * image's copy with other owners, which containerd makes once and not safely so.
 */
function claimsOf(config: unknown): readonly string[] {
  const field = (key: string) => treeAt(config, ["metadata", key]) ?? "";
  const name = JSON.stringify(["name", "namespace", "uid", "attempt"].map(field));
  const mapped = treeAt(config, ["linux", "security_context", "namespace_options", "userns_options"]) !== undefined;
  return mapped ? [name, "copy of the image"] : [name];
}

/** Made at once, so that it is known from its first moment, whatever is interrupted. */
function temporaryFolder(): string {
  try {
    return Deno.makeTempDirSync({ prefix: "cri-spec-" });
  } catch (error) {
    const parent = Deno.env.get("TMPDIR") ?? "/tmp";
    const state = (error as Error).message;
    throw failure(`Cannot make the folder of a daemon in "${parent}": ${state}`, {
      hint: "Set TMPDIR to a folder that is there and can be written",
      cause: error,
    });
  }
}

async function removeFolder(path: string): Promise<void> {
  for (let tries = 0;; tries++) {
    try {
      return await Deno.remove(path, { recursive: true });
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return;
      if (tries === 50) throw error;
      await pause(20 * tries);
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}

/** The process id in the file, which the boot script leaves in one step; undefined as long as it is not there. */
async function leftPid(path: string): Promise<number | undefined> {
  return await isThere(path) ? Number(await Deno.readTextFile(path)) : undefined;
}
