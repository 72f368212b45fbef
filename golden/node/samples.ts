/**
 * The recorded answers of live nodes.
 *
 * @module
 */

import type { SavedFile } from "../../lib/node/saved.ts";

const FOLDER = new URL("samples/", import.meta.url);

/** The releases that were recorded. */
export const SAMPLE_RELEASES = ["1.6.20", "1.7.24", "2.1.9", "2.3.4"] as const;

/** What the answers do not tell of the machine that they were recorded on. */
export const SAMPLE_HOST: Readonly<Record<string, unknown>> = JSON.parse(
  await Deno.readTextFile(new URL("host.json", FOLDER)),
);

/** The text of a sample. */
export async function sampleText(path: string): Promise<string> {
  return await Deno.readTextFile(new URL(path, FOLDER));
}

/** Samples of one folder, unless a name has its own; a name without an extension is one of `.json`. */
export async function samples(folder: string, ...names: readonly string[]): Promise<readonly SavedFile[]> {
  return await Promise.all(names.map(async (name) => {
    const file = /\.(?:toml|txt|json)$/.test(name) ? name : `${name}.json`;
    return { name: file, text: await sampleText(file.includes("/") ? file : `${folder}/${file}`) };
  }));
}

/** What a node of two pods with a container each answers. */
export const WHOLE_NODE: readonly string[] = [
  "Version",
  "Status",
  "PodSandboxStatus-web",
  "PodSandboxStatus-agent",
  "ContainerStatus-app",
  "ContainerStatus-agent",
  "ImageStatus-app",
  "ImageStatus-pause",
];
