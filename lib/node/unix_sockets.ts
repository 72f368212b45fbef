/**
 * Reads what /proc has about unix sockets.
 *
 * @module
 */

/** A listening unix socket. */
export interface ListeningSocket {
  /** Its inode, as the links in /proc/PID/fd have it. */
  readonly inode: string;
  /** Its path. */
  readonly path: string;
}

/** The flag of a listening socket. */
const LISTENING = 0x10000;

/**
 * Lists the listening sockets.
 *
 * @param text The text of `/proc/net/unix`.
 * @returns The sockets that have a path.
 */
export function parseSockets(text: string): readonly ListeningSocket[] {
  return text.split("\n").flatMap((line) => {
    const [, flags = "", inode = "", path = ""] =
      /^[0-9a-fA-F]+: [0-9a-fA-F]+ [0-9a-fA-F]+ ([0-9a-fA-F]+) [0-9a-fA-F]+ [0-9a-fA-F]+ +(\d+) (\/.*)$/.exec(line) ??
        [];
    return path !== "" && (Number.parseInt(flags, 16) & LISTENING) !== 0 ? [{ inode, path }] : [];
  });
}

/**
 * The inodes of the sockets at some paths.
 *
 * @param sockets The sockets.
 * @param paths The paths.
 * @returns The inodes.
 */
export function socketInodes(sockets: readonly ListeningSocket[], paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(sockets.filter(({ path }) => paths.has(path)).map(({ inode }) => inode));
}
