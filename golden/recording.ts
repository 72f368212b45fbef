/**
 * Recorded folders: for each case the request and what a real daemon made of it.
 *
 * @module
 */

import type { HostFile } from "./lab/daemon.ts";
import { compact, indent } from "./indent.ts";
import { readJsonFile } from "./json_file.ts";
import type { HostFacts } from "../lib/node/daemon_facts.ts";
import type { RootfsEntry } from "./lab/pause_image.ts";
import type { Tree } from "./lab/tree.ts";

/** Everything that decides the answer, as `cri-spec spec` reads it. */
export interface RequestDocument {
  /** The release or build, as the daemon reports it. */
  readonly release: string;
  /** The sandbox's id; of a refused request the one that the refusal tells, or `""`. */
  readonly id: string;
  /** The `PodSandboxConfig`. */
  readonly config: Tree;
  /** The runtime handler asked for. */
  readonly runtimeHandler: string;
  /** The `config` object of the pause image. */
  readonly image: Tree;
  /** The files of the pause image. */
  readonly rootfs: Readonly<Record<string, RootfsEntry>>;
  /** Files of the machine, where the case needs any. */
  readonly hostFiles?: Readonly<Record<string, HostFile>>;
  /** The path of the network namespace in the spec, `""` if it has none. */
  readonly netnsPath: string;
  /** The folder of a temporary mount, when a refusal tells it. */
  readonly tempMountPath?: string;
  /** The tree of the daemon's `config.toml`. */
  readonly daemon: Tree;
  /** The facts of the machine as the daemon meets them. */
  readonly host: HostFacts;
}

/** A refusal, as it came over CRI. */
export interface Refusal {
  /** The call that was refused. */
  readonly stage: "RunPodSandbox";
  /** Name of the gRPC status code. */
  readonly code: string;
  /** The daemon's text, exactly. */
  readonly message: string;
}

/** A recorded case. */
export interface RecordedCase {
  /** The case's name. */
  readonly name: string;
  /** What was asked. */
  readonly request: RequestDocument;
  /** What came: the exact text of `config.json`, or a refusal. */
  readonly answer: { readonly spec: string } | { readonly refusal: Refusal };
}

/** Where a recording comes from. */
export interface Manifest {
  /** The daemon: what it reports, the revision of its build, the package it is from. */
  readonly containerd: { readonly version: string; readonly revision: string; readonly package: string };
  /** What stood for the runtime. */
  readonly runtime: string;
  /** The kernel's release. */
  readonly kernel: string;
  /** The cgroup version. */
  readonly cgroups: string;
  /** What each case's `daemon` was put over. */
  readonly config: Tree;
  /** The recorder's version. */
  readonly recorder: string;
  /** The names of the cases. */
  readonly cases: readonly string[];
}

/** A recorded folder. */
export interface Recording {
  /** Where it comes from. */
  readonly manifest: Manifest;
  /** Its cases, in the order of their names. */
  readonly cases: readonly RecordedCase[];
}

const HERE = new URL(".", import.meta.url).pathname;

/** The folders of recorded daemons, named by their versions and sorted; the samples are not among them. */
export function recordedFolders(): readonly string[] {
  return [...Deno.readDirSync(HERE)]
    .filter(({ isDirectory, name }) => isDirectory && /^v?\d/.test(name))
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads a recorded folder.
 *
 * @param folder Its path.
 * @returns Manifest and cases, in the order of the case names.
 * @throws {CriSpecError} With code `invalid-json` when a file is not JSON.
 */
export async function readRecording(folder: string): Promise<Recording> {
  const manifest = await readJsonFile(`${folder}/manifest.json`) as Manifest;
  return { manifest, cases: await Promise.all(manifest.cases.map((name) => readRecordedCase(folder, name))) };
}

/**
 * Reads one case of a recorded folder.
 *
 * @param folder The folder's path.
 * @param name The case's name.
 * @returns The case.
 */
export async function readRecordedCase(folder: string, name: string): Promise<RecordedCase> {
  const request = await readJsonFile(`${folder}/${name}.request.json`) as RequestDocument;
  const spec = await Deno.readTextFile(`${folder}/${name}.spec.json`).catch(absent);
  if (spec !== undefined) return { name, request, answer: { spec: compact(spec) } };
  const refusal = await readJsonFile(`${folder}/${name}.refusal.json`) as Refusal;
  return { name, request, answer: { refusal } };
}

/**
 * Writes a recorded folder in one step: beside the old one first, then in its place.
 *
 * @param folder Its path.
 * @param recording What goes into it.
 */
export async function writeRecording(folder: string, recording: Recording): Promise<void> {
  const parent = folder.slice(0, folder.lastIndexOf("/"));
  await Deno.mkdir(parent, { recursive: true });
  const fresh = await Deno.makeTempDir({ dir: parent, prefix: ".recording-" });
  const old = `${fresh}-old`;
  try {
    await Deno.chmod(fresh, 0o755);
    await Deno.writeTextFile(`${fresh}/manifest.json`, readable(recording.manifest));
    for (const { name, request, answer } of recording.cases) {
      await Deno.writeTextFile(`${fresh}/${name}.request.json`, readable(request));
      if ("spec" in answer) await Deno.writeTextFile(`${fresh}/${name}.spec.json`, `${indent(answer.spec)}\n`);
      else await Deno.writeTextFile(`${fresh}/${name}.refusal.json`, readable(answer.refusal));
    }
    replaceFolder(folder, fresh, old);
  } finally {
    for (const path of [fresh, old]) await Deno.remove(path, { recursive: true }).catch(absent);
  }
}

/** Not interrupted by a signal's listener, for it gives up control nowhere. */
function replaceFolder(folder: string, fresh: string, old: string): void {
  try {
    Deno.renameSync(folder, old);
  } catch (error) {
    absent(error);
  }
  Deno.renameSync(fresh, folder);
}

function readable(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function absent(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
