/**
 * Walks all of a directory, depth first, each directory in the order of its names.
 *
 * @module
 */

import { type BigIntStats, lstatSync, readdirSync, statSync } from "node:fs";
import { CriSpecError } from "../error.ts";
import { byteLength } from "../go/utf8.ts";
import { type Directory, type Identity, isSame, PATH_MAX } from "./directory.ts";
import { Budget, MAX_ENTRIES, tooLarge } from "./limits.ts";
import { unusableEntry } from "./rootfs.ts";
import { Walk } from "./walk.ts";

/** An entry of the directory. */
export interface Visit {
  /** The path; `""` is the directory itself. */
  readonly path: string;
  /** The path for calls, until the next one is asked for. */
  readonly entry: string;
  /** What it is. */
  readonly info: BigIntStats;
}

/** The names in a directory, last first. */
function namesIn(directory: Directory, path: string): string[] {
  const names = readdirSync(directory.path);
  // What is not UTF-8 was replaced; another file could have the name that came of it.
  if (names.some((name) => name.includes("\ufffd"))) throw unusableEntry(path, "it contains a name that is not UTF-8");
  return names.sort().reverse();
}

/** The error for a bundle that would be a part of what is copied into it. */
function isWithin(source: string): CriSpecError {
  return new CriSpecError(
    "bundle-target",
    `Cannot make the bundle inside its root file system ${JSON.stringify(source)}`,
    {
      hint: "choose a directory outside of it for --out",
    },
  );
}

/**
 * Walks a directory.
 *
 * @param directory The directory.
 * @param source Its path, for people.
 * @param forbidden A directory that it must not have, nor be; undefined when any will do.
 * @returns All that is in it, itself first.
 * @throws {CriSpecError} `bundle-target` when the forbidden directory is met; `rootfs-entry`, `too-large`.
 * @throws {PathEscape} For another mount.
 */
export async function* walkDirectory(
  directory: Directory,
  source: string,
  forbidden: Identity | undefined,
): AsyncGenerator<Visit, void, void> {
  const budget = new Budget(MAX_ENTRIES, () => tooLarge(JSON.stringify(source), `${MAX_ENTRIES} entries`));
  const check = (info: BigIntStats): void => {
    if (forbidden !== undefined && isSame(info, forbidden)) throw isWithin(source);
  };
  const walk = new Walk(directory);
  try {
    const info = statSync(directory.path, { bigint: true });
    check(info);
    yield { path: "", entry: directory.path, info };
    const open = [{ prefix: "", names: namesIn(directory, "") }];
    for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
      const name = inside.names.pop();
      if (name === undefined) {
        open.pop();
        if (open.length > 0) await walk.leave();
        continue;
      }
      budget.take(1);
      const path = `${inside.prefix}${name}`;
      if (byteLength(path) > PATH_MAX) throw unusableEntry(path, `the path is longer than ${PATH_MAX} bytes`);
      const entry = `${walk.here.path}/${name}`;
      const info = lstatSync(entry, { bigint: true });
      check(info);
      yield { path, entry, info };
      if (!info.isDirectory()) continue;
      await walk.enter(name);
      open.push({ prefix: `${path}/`, names: namesIn(walk.here, path) });
    }
  } finally {
    await walk.close();
  }
}
