/**
 * Extended attributes of a folder, which Node cannot read: `getfattr` counts them where it is installed.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { programEnvironment } from "./system.ts";

const ARGS = ["--recursive", "--physical", "--no-dereference", "--absolute-names", "--match=-", "--"];

/** How many files have extended attributes; undefined when nobody can tell. */
async function count(folder: string): Promise<number | undefined> {
  let [files, last] = [0, ""];
  return await new Promise((resolve) => {
    try {
      const child = spawn("getfattr", [...ARGS, folder], {
        stdio: ["ignore", "pipe", "ignore"],
        env: programEnvironment,
      });
      child.on("error", () => resolve(undefined));
      child.stdout.on("data", (chunk: Uint8Array) => {
        const lines = `${last}${new TextDecoder("latin1").decode(chunk)}`.split("\n");
        last = lines.pop()!.slice(0, 8);
        files += lines.filter((line) => line.startsWith("# file: ")).length;
      });
      child.on("close", (code) => resolve(code === 0 ? files : undefined));
    } catch {
      resolve(undefined); // there is no such program
    }
  });
}

/**
 * Tells what of a folder's extended attributes a bundle does not have.
 *
 * @param folder The folder.
 * @returns A line, or none when no file has any.
 */
export async function countXattrs(folder: string): Promise<readonly string[]> {
  const files = await count(folder);
  if (files === undefined) {
    return ["extended attributes are not copied (not counted: getfattr is not installed)"];
  }
  return files === 0 ? [] : [`extended attributes are not copied; number of entries with some: ${files}`];
}
