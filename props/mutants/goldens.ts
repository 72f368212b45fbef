/**
 * The goldens as checks: each is read when it is asked for the first time, for most mutants need only a few of them.
 *
 * @module
 */

import { compareModel, formatDifferences, type Model } from "../../golden/compare.ts";
import { type Manifest, readRecordedCase, type RecordedCase } from "../../golden/recording.ts";

const GOLDEN = new URL("../../golden/", import.meta.url);

/** Every recorded case, as `<folder below golden>/<name>`. */
export async function goldenNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for (const folder of await recordedFolders()) {
    const manifest = JSON.parse(await Deno.readTextFile(new URL(`${folder}/manifest.json`, GOLDEN))) as Manifest;
    names.push(...manifest.cases.map((name) => `${folder}/${name}`));
  }
  return names;
}

async function recordedFolders(below = ""): Promise<readonly string[]> {
  const entries = await Array.fromAsync(Deno.readDir(new URL(`./${below}`, GOLDEN)));
  if (entries.some(({ name }) => name === "manifest.json")) return [below.slice(0, -1)];
  const folders = entries.filter(({ isDirectory }) => isDirectory).map(({ name }) => name).sort();
  return (await Promise.all(folders.map((name) => recordedFolders(`${below}${name}/`)))).flat();
}

const known = new Map<string, RecordedCase>();

/**
 * Compares the model's answer with a recorded one.
 *
 * @param name The recorded case, as `goldenNames` tells it.
 * @throws {Error} When they differ.
 */
export async function checkGolden(name: string): Promise<void> {
  const slash = name.lastIndexOf("/");
  const folder = new URL(name.slice(0, slash), GOLDEN).pathname;
  const recorded = known.get(name) ?? await readRecordedCase(decodeURI(folder), name.slice(slash + 1));
  known.set(name, recorded);
  const differences = compareModel(recorded, await loadModel());
  if (differences.length > 0) throw new Error(formatDifferences(name, differences));
}

/**
 * Loads the model. Not before somebody asks: a mutant may have to be on by then.
 *
 * @returns The model that recorded cases are compared with.
 */
export async function loadModel(): Promise<Model> {
  const { encodeSpec, sandboxSpec } = await import("../../mod.ts");
  return (request) => encodeSpec(sandboxSpec(request));
}
