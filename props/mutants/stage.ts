/**
 * The stage of a run: instrumented files in a temporary directory, and an import map that puts them in the place of the real
 * ones. Nothing is written below the root, and tests that read sources read the real ones.
 *
 * @module
 */

import type { Source } from "./instrument.ts";

/** Writes the instrumented files and the import map, whose path it returns. */
export async function setStage(
  directory: string,
  root: URL,
  sources: readonly Source[],
  imports: Readonly<Record<string, string>>,
): Promise<string> {
  const staged = new URL(`file://${directory}/`);
  for (const { file, text } of sources) {
    const url = new URL(file, staged);
    await Deno.mkdir(new URL(".", url), { recursive: true });
    await Deno.writeTextFile(url, text);
  }
  const importMap = `${directory}/import_map.json`;
  await Deno.writeTextFile(importMap, JSON.stringify({ imports: mapped(root, staged, sources, imports) }));
  return importMap;
}

/** An instrumented file imports its neighbours from the root, if they are not instrumented themselves. */
function mapped(
  root: URL,
  staged: URL,
  sources: readonly Source[],
  imports: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const absolute = Object.entries(imports).map(([name, target]) =>
    [name, target.startsWith(".") ? new URL(target, root).href : target] as const
  );
  const files = sources.flatMap(({ file }) => {
    const target = new URL(file, staged).href;
    return [[new URL(file, root).href, target], [target, target]] as const;
  });
  return Object.fromEntries([...absolute, [staged.href, root.href], ...files]);
}
