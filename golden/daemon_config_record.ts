/**
 * Records what a containerd that is no Debian package makes of the files of `daemon_config_cases.ts`.
 *
 *     deno task record-config CONTAINERD RELEASE "WHERE IT COMES FROM"
 *
 * @module
 */

import { configFileCases } from "./config_files.ts";
import { CONFIG_CASES } from "./daemon_config_cases.ts";
import { dump, type Leaves, leaves, writeFiles } from "./daemon_config_dump.ts";

/** What a daemon makes of one file. */
export interface RecordedConfig {
  /** The settings that differ from the defaults; `null` for those that are empty or absent. */
  readonly changed?: Leaves;
  /** What it prints where it refuses the file. */
  readonly refused?: string;
}

/** What a daemon makes of all files. */
export interface RecordedConfigs {
  /** The release. */
  readonly release: string;
  /** Where the daemon comes from. */
  readonly containerd: string;
  /** The settings without a file. */
  readonly defaults: Leaves;
  /** By the names of the cases. */
  readonly cases: Readonly<Record<string, RecordedConfig>>;
}

/** The settings that differ. */
export function changedIn(before: Leaves, after: Leaves): Leaves {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const differs = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(differs.map((key) => [key, after[key] ?? null]));
}

/** A text or tree without the name of its temporary directory. */
export function withoutDirectory<T>(value: T, directory: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(directory, "@DIR@"));
}

async function record(containerd: string, release: string, source: string): Promise<RecordedConfigs> {
  const empty = await writeFiles({ "config.toml": "" });
  const defaults = leaves((await dump(containerd, `${empty}/config.toml`)).tree);
  await Deno.remove(empty, { recursive: true });
  const cases: [string, RecordedConfig][] = [];
  for (const { name, files } of [...CONFIG_CASES, ...configFileCases()]) {
    const directory = await writeFiles(files);
    const { refused, tree, log } = await dump(containerd, `${directory}/config.toml`);
    await Deno.remove(directory, { recursive: true });
    const last = log.trim().split("\n").at(-1)!.replace(/^containerd: /, "");
    const answer = refused ? { refused: last } : { changed: changedIn(defaults, leaves(tree)) };
    cases.push([name, withoutDirectory(answer, directory)]);
  }
  return { release, containerd: source, defaults, cases: Object.fromEntries(cases) };
}

if (import.meta.main) {
  const [containerd, release, source] = Deno.args;
  if (containerd === undefined || release === undefined || source === undefined) {
    console.error('deno task record-config CONTAINERD RELEASE "WHERE IT COMES FROM"');
    Deno.exit(2);
  }
  const recorded = await record(containerd, release, source);
  const file = new URL(`daemon_config/${release}.json`, import.meta.url);
  await Deno.writeTextFile(file, `${JSON.stringify(recorded, null, 1)}\n`);
}
