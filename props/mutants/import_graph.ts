/**
 * Which files import which.
 *
 * @module
 */

const IMPORT = /^(?:import|export)\b(?! type\b)(?:[^;]*?\bfrom)?\s+"([^"]+\.ts)"/gms;

/** Finds what files below a root import, directly or not, by an import map; each file is among its own. */
export async function importedFiles(
  root: URL,
  files: readonly string[],
  imports: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, readonly string[]>();
  const importsOf = async (file: string): Promise<readonly string[]> => {
    if (!known.has(file)) {
      const text = await Deno.readTextFile(new URL(file, root));
      const found = [...text.matchAll(IMPORT)].map(([, name = ""]) =>
        new URL(imports[name] ?? name, new URL(Object.hasOwn(imports, name) ? "" : file, root)).href
      );
      known.set(file, found.filter((href) => href.startsWith(root.href)).map((href) => href.slice(root.href.length)));
    }
    return known.get(file)!;
  };
  return new Map(
    await Promise.all(files.map(async (file) => {
      const found = new Set([file]);
      for (const at of found) for (const next of await importsOf(at)) found.add(next);
      return [file, found] as const;
    })),
  );
}
