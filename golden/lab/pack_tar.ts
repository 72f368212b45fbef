/**
 * Archives for images of the suites: the only file that imports the library which packs them; a user's programs need none.
 *
 * @module
 */

import { packTar, type TarEntry } from "npm:modern-tar@0.8.6";

export { packTar, type TarEntry };

/** Everything belongs to root and has the time 0, so the same entries give the same bytes. */
const OWNER = { uid: 0, gid: 0, mtime: new Date(0) };

/** A file's entry. */
export function file(name: string, content: string | Uint8Array, mode: number = 0o644): TarEntry {
  const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { header: { name, type: "file", size: body.length, mode, ...OWNER }, body };
}

/** A directory's entry. */
export function directory(name: string): TarEntry {
  return { header: { name: `${name}/`, type: "directory", size: 0, mode: 0o755, ...OWNER } };
}

/** A symbolic link's entry. */
export function symlink(name: string, linkname: string): TarEntry {
  return { header: { name, type: "symlink", linkname, size: 0, mode: 0o777, ...OWNER } };
}

/** A hard link's entry. */
export function link(name: string, linkname: string): TarEntry {
  return { header: { name, type: "link", linkname, size: 0, ...OWNER } };
}
