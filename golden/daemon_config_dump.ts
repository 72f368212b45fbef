/**
 * What `containerd config dump` prints for some files: the settings of the CRI plugins' sections, or a refusal.
 *
 * @module
 */

import { DaemonFile } from "../lib/cli/daemon_config.ts";
import { denoIo, type Io } from "../lib/cli/io.ts";
import { runOver } from "../lib/cli/run.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { CRI_PLUGIN, IMAGES_PLUGIN, RUNTIME_PLUGIN, TASKS_PLUGIN } from "../lib/containerd/config_keys.ts";
import { readSections } from "../lib/containerd/config_sections.ts";
import { settingsOf, settingsTree } from "../lib/containerd/config_settings.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { parseToml } from "../lib/containerd/toml.ts";
import { CriSpecError } from "../lib/error.ts";

/** What a daemon prints. */
export interface Dump {
  /** Whether it refuses the files. */
  readonly refused: boolean;
  /** The tree that it prints; empty where it refuses. */
  readonly tree: Readonly<Record<string, unknown>>;
  /** What it prints on standard error. */
  readonly log: string;
}

/** Runs `config dump`, or another command that prints a config. */
export async function dump(containerd: string, file: string, command = "dump"): Promise<Dump> {
  const { success, stdout, stderr } = await new Deno.Command(containerd, {
    args: ["--config", file, "config", command],
    cwd: "/",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const tree = success ? parseToml(new TextDecoder().decode(stdout)) : {};
  return { refused: !success, tree, log: new TextDecoder().decode(stderr) };
}

/** Writes the files of a case to a new directory. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await Deno.makeTempDir({ prefix: "cri-spec-config-" });
  for (const [name, text] of Object.entries(files)) {
    const path = `${directory}/${name}`;
    await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(path, text.replaceAll("@DIR@", directory));
  }
  return directory;
}

/** The settings that are compared, by their places: no empty ones, which a release may leave out. */
export type Leaves = Readonly<Record<string, unknown>>;

function* leavesOf(value: unknown, steps: readonly string[]): Generator<readonly [string, unknown]> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...steps, key]);
  } else if (!Array.isArray(value) || value.length > 0) yield [JSON.stringify(steps), value];
}

const PLUGINS = [CRI_PLUGIN, RUNTIME_PLUGIN, IMAGES_PLUGIN, TASKS_PLUGIN];

/** The compared settings of a tree. */
export function leaves(tree: Readonly<Record<string, unknown>>): Leaves {
  const plugins = (tree["plugins"] ?? {}) as Readonly<Record<string, unknown>>;
  const compared = ["root", "state"].map((key) => [JSON.stringify([key]), tree[key]] as const);
  const entries = PLUGINS.flatMap((plugin) => [...leavesOf(plugins[plugin] ?? {}, [plugin])]);
  return Object.fromEntries([...compared, ...entries]);
}

/** What the model makes of a file: its settings, or its error. */
export async function modelLeaves(release: string, file: string, io: Io = denoIo()): Promise<Leaves | CriSpecError> {
  const behaviors = behaviorsOf(parseRelease(release));
  try {
    const { tree } = (await DaemonFile.read(file, runOver(io, []))).treeOf(release);
    return leaves(settingsTree(settingsOf(readSections(tree, "", { behaviors }), behaviors)));
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}
