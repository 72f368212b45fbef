/**
 * Kernel releases, as far as containerd reads them.
 *
 * @module
 */

/**
 * Whether a kernel is not older than a version.
 *
 * @param kernel The kernel's release, as `uname -r` prints it.
 * @param major The version's major number.
 * @param minor Its minor number.
 * @returns Whether it is; `undefined` when the release cannot be read.
 */
export function isKernelSince(kernel: string, major: number, minor: number): boolean | undefined {
  const match = /^\s*(\d+)\.(\d+)/.exec(kernel);
  if (match === null) return undefined;
  const found = Number(match[1]);
  return found > major || (found === major && Number(match[2]) >= minor);
}
