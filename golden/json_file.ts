/**
 * Reads the JSON files of this folder.
 *
 * @module
 */

import { CriSpecError } from "../lib/error.ts";

/**
 * Reads a JSON file.
 *
 * @param path The file's path or address.
 * @returns The value.
 * @throws {CriSpecError} With code `invalid-json` when the text is not JSON. A file that is not there stays `NotFound`.
 */
export async function readJsonFile(path: string | URL): Promise<unknown> {
  const text = await Deno.readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const name = path instanceof URL ? path.pathname : path;
    throw new CriSpecError("invalid-json", `Cannot read "${name}": ${(error as Error).message}`, { cause: error });
  }
}
