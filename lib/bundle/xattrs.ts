/**
 * Extended attributes of a directory, which Node cannot read: `getfattr` counts them where it is installed.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { programEnvironment } from "./system.ts";

const ARGS = ["--recursive", "--physical", "--no-dereference", "--absolute-names", "--match=-", "--"];

/** How many files have extended attributes; undefined if they cannot be counted. */
async function count(directory: string): Promise<number | undefined> {
  let [files, last] = [0, ""];
  return await new Promise((resolve) => {
    try {
      const child = spawn("getfattr", [...ARGS, directory], {
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
      resolve(undefined); // the program is not installed
    }
  });
}

/**
 * Reports extended attributes of a directory that a bundle does not have.
 *
 * @param directory The directory.
 * @returns A line, or none when no file has any.
 */
export async function countXattrs(directory: string): Promise<readonly string[]> {
  const files = await count(directory);
  if (files === undefined) {
    return ["extended attributes are not copied (not counted: getfattr is not installed)"];
  }
  return files === 0 ? [] : [`extended attributes are not copied; number of entries with some: ${files}`];
}
