/**
 * Which containerd a program of this folder boots: Debian's, or the user's own.
 *
 * @module
 */

import {
  type CacheOptions,
  type ContainerdBinaries,
  DEBIAN_SUITES,
  debianContainerd,
  debianSuite,
} from "./lab/debian.ts";
import { usage } from "./program.ts";

/** The Debian releases that can be asked for, for a help text: `bookworm (1.6.20), trixie (1.7.24)`. */
export const DEBIAN_RELEASES: string = Object.entries(DEBIAN_SUITES)
  .map(([suite, release]) => `${suite} (${release})`).join(", ");

/**
 * Debian's containerd of a release.
 *
 * @param release A Debian suite or its release.
 * @param options Where the cache is.
 * @returns The programs.
 * @throws {CriSpecError} With code `usage` when Debian has no such release, `live-daemon` when the package cannot be had.
 */
export async function binariesOfDebian(release: string, options: CacheOptions = {}): Promise<ContainerdBinaries> {
  const suite = debianSuite(release);
  if (suite !== undefined) return await debianContainerd(suite, options);
  throw usage(`Cannot boot release ${JSON.stringify(release)}: Debian has ${DEBIAN_RELEASES}`);
}

/**
 * A containerd of the user's own.
 *
 * @param path The program, or the folder with it; `ctr` is taken from beside it, else from PATH.
 * @returns The programs.
 * @throws {CriSpecError} With code `usage` when there is no such file.
 */
export async function binariesOfUser(path: string): Promise<ContainerdBinaries> {
  const isFolder = await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false);
  const given = isFolder ? `${path}/containerd` : path;
  const containerd = await Deno.realPath(given).catch(() => undefined);
  if (containerd === undefined) throw usage(`Cannot boot ${JSON.stringify(given)}: no such file`);
  const beside = `${containerd.slice(0, containerd.lastIndexOf("/"))}/ctr`;
  const ctr = await Deno.stat(beside).then(() => beside, () => "ctr");
  return { containerd, ctr, package: "a program of the recording user" };
}
