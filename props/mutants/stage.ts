/**
 * The stage of a run: instrumented files in a temporary folder, and an import map that puts them in the place of the real
 * ones. Nothing is written below the root, and tests that read sources read the real ones.
 *
 * @module
 */

import type { Source } from "./instrument.ts";

/** A stage that is set. */
export interface Stage {
  /** The path of the import map. */
  readonly importMap: string;
  /** Takes the temporary folder away. */
  readonly remove: () => Promise<void>;
}

/**
 * Writes the instrumented files and the import map.
 *
 * @param root The folder of the real files, with a slash at the end.
 * @param sources The instrumented files.
 * @param imports The import map of the real files.
 * @returns The stage.
 */
export async function setStage(
  root: URL,
  sources: readonly Source[],
  imports: Readonly<Record<string, string>>,
): Promise<Stage> {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-mutants-" });
  const remove = () => Deno.remove(folder, { recursive: true });
  try {
    const staged = new URL(`file://${folder}/`);
    for (const { file, text } of sources) {
      const url = new URL(file, staged);
      await Deno.mkdir(new URL(".", url), { recursive: true });
      await Deno.writeTextFile(url, text);
    }
    const importMap = `${folder}/import_map.json`;
    await Deno.writeTextFile(importMap, JSON.stringify({ imports: mapped(root, staged, sources, imports) }));
    return { importMap, remove };
  } catch (error) {
    await remove();
    throw error;
  }
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
