/**
 * `cri-spec cleanup`: takes back what `cri-spec bundle` made.
 *
 * @module
 */

import { cleanupBundle, placeOf } from "../../bundle/bundle.ts";
import { type Flags, readArgs, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Io } from "../io.ts";

const FLAGS: Flags = {};

/** The command's help. */
export const CLEANUP_HELP: string = `Take back a bundle: unmount and remove what cri-spec bundle made, and nothing else.

Example (as root):
  deno task cleanup /var/tmp/web

Usage: cri-spec cleanup DIR

It can be run any number of times, and after cri-spec bundle was killed at any moment. It refuses a folder
that cri-spec bundle did not make, one that is still being made, and one in which a container runs. What was
put into the folder later is left, and told.

Exit code: 0 nothing is left, 2 something is, 70 a bug.
`;

/**
 * Runs `cri-spec cleanup`.
 *
 * @param args The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`, `bundle-target`, `bundle-cleanup`, `bundle-failed`.
 */
export async function cleanupCommand(args: readonly string[], io: Io): Promise<number> {
  const { set, rest } = readArgs(args, FLAGS, "cri-spec cleanup");
  if (set.has("help")) {
    await io.stdout(new TextEncoder().encode(CLEANUP_HELP));
    return DONE;
  }
  const [path] = rest;
  if (path === undefined || path === "") throw usage("No bundle is given", "name its folder");
  if (rest.length > 1) throw usage(`Only one bundle is taken, ${rest.length} are given`, "name one at a time");
  await cleanupBundle(await placeOf(path));
  return DONE;
}
