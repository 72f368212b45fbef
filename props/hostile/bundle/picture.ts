/**
 * All that is in a directory, as text: what changed in it is a difference of two.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** What of an entry counts. */
export interface PictureOptions {
  /** Whether inodes count: what was made again is not what was there. */
  readonly inodes: boolean;
  /** The directory, if any, whose own time does not count, for something comes and goes in it. */
  readonly changing?: string;
}

/** The largest file whose content is looked at, in bytes. */
const MAX_READ = 1 << 20;
/** The longest path that is looked at, in bytes, in a directory whose own path is not long. */
const MAX_PATH = 3800;

function line(path: string, name: string, { inodes, changing }: PictureOptions): string {
  const info = lstatSync(path, { bigint: true });
  const common = [
    JSON.stringify(name),
    info.mode.toString(8),
    info.uid,
    info.gid,
    name === changing ? "" : inodes ? info.mtimeNs : (info.mtimeNs + 2000n) / 1_000_000_000n, // a copy may lack a microsecond
    inodes ? `${info.dev}:${info.ino}:${info.nlink}` : "",
  ];
  if (info.isSymbolicLink()) common.push(JSON.stringify(readlinkSync(path)));
  if (info.isBlockDevice() || info.isCharacterDevice()) common.push(info.rdev);
  if (info.isFile()) common.push(info.size);
  if (info.isFile() && info.size > 0n && info.size <= MAX_READ) {
    common.push(createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16));
  }
  return common.join(" ");
}

/**
 * Looks at a directory.
 *
 * @param folder The directory.
 * @param options What counts.
 * @returns A line for each entry, in order.
 */
export function picture(folder: string, options: PictureOptions): readonly string[] {
  const lines: string[] = [];
  const todo = [""];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const full = path === "" ? folder : `${folder}/${path}`;
    if (!lstatSync(full).isDirectory()) continue;
    for (const name of readdirSync(full).sort()) {
      const inside = path === "" ? name : `${path}/${name}`;
      if (name.includes("\ufffd") || new TextEncoder().encode(inside).length > MAX_PATH) {
        lines.push(`${JSON.stringify(name)} cannot be looked at`); // it has another name, or its path is too long
        continue;
      }
      lines.push(line(`${folder}/${inside}`, inside, options));
      todo.push(inside);
    }
  }
  return lines;
}

/** Directories of the machine in which nothing may come or go, and files that may not change. */
const OUTSIDE: readonly string[] = ["/", "/etc", "/usr", "/var", "/root/..", "/dev/shm"];

/**
 * Looks at what of the machine an escape would change: which entries are in directories, and when files there were changed.
 *
 * @returns A line for each entry.
 */
export function pictureOutside(): readonly string[] {
  return OUTSIDE.flatMap((folder) =>
    readdirSync(folder).sort().map((name) => {
      const info = lstatSync(`${folder}/${name}`, { bigint: true, throwIfNoEntry: false });
      const isFile = info?.isFile() === true;
      return `${folder} ${JSON.stringify(name)} ${isFile ? `${info!.ino} ${info!.size} ${info!.mtimeNs}` : info?.mode}`;
    })
  );
}

/** The lines that two pictures do not share, the first few. */
export function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const [was, is] = [new Set(before), new Set(after)];
  const found = [
    ...before.filter((one) => !is.has(one)).map((one) => `- ${one}`),
    ...after.filter((one) => !was.has(one)).map((one) => `+ ${one}`),
  ];
  return found.slice(0, 6);
}
