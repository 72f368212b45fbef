/**
 * Which files import which.
 *
 * @module
 */

const IMPORT = /^(?:import|export)\b(?! type\b)(?:[^;]*?\bfrom)?\s+"([^"]+\.ts)"/gms;

/**
 * Finds what files import, and how far away.
 *
 * @param root The directory that all files are below, with a slash at the end.
 * @param files Files below it.
 * @param imports The import map.
 * @returns For each file those that it imports, with the number of imports on the shortest way.
 */
export async function importDistances(
  root: URL,
  files: readonly string[],
  imports: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
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
      const distances = new Map([[file, 0]]);
      for (const [at, distance] of distances) {
        for (const next of await importsOf(at)) if (!distances.has(next)) distances.set(next, distance + 1);
      }
      return [file, distances] as const;
    })),
  );
}
