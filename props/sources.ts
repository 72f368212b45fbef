/**
 * The sources of the repository.
 *
 * @module
 */

/**
 * Finds the sources below a directory, tests as well.
 *
 * @param directory The directory, with a slash at the end.
 * @returns Their addresses, in no particular order.
 */
export async function* sourcesBelow(directory: URL): AsyncGenerator<URL, void, void> {
  for await (const { name, isDirectory } of Deno.readDir(directory)) {
    if (isDirectory) yield* sourcesBelow(new URL(`${name}/`, directory));
    else if (name.endsWith(".ts")) yield new URL(name, directory);
  }
}
