/**
 * A daemon's `config.toml` where it stands on the machine, with what it imports.
 *
 * @module
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Behaviors } from "../containerd/behaviors.ts";
import { type ConfigFiles, type ConfigPath, mergeDaemonConfig } from "../containerd/config_merge.ts";
import { parseToml } from "../containerd/toml.ts";
import type { UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { match } from "../go/match.ts";
import { join } from "../go/path.ts";
import { byBytes } from "../go/sort.ts";
import { errorCode } from "./failure.ts";

/** The largest file that is read. */
const MOST_TEXT = 4 << 20;

/** The files of a daemon's root. */
class RootFiles implements ConfigFiles {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read({ path }: ConfigPath): UnknownRecord {
    let text: string;
    try {
      text = readFileSync(`${this.#root}${path}`, "utf8");
    } catch (cause) {
      throw new CriSpecError("unreadable-file", `Cannot read ${JSON.stringify(path)}: ${errorCode(cause)}`, { cause });
    }
    if (text.length > MOST_TEXT) {
      throw new CriSpecError(
        "too-large",
        `Cannot read ${JSON.stringify(path)}: it is longer than ${MOST_TEXT} characters`,
      );
    }
    try {
      return parseToml(text);
    } catch (cause) {
      if (!(cause instanceof CriSpecError)) throw cause;
      const { code, message } = cause;
      throw new CriSpecError(code, `${message}, in ${JSON.stringify(path)}`, { cause });
    }
  }

  glob({ path }: ConfigPath): readonly string[] {
    const slash = path.lastIndexOf("/");
    const [directory, name] = [path.slice(0, slash) || "/", path.slice(slash + 1)];
    const directories = /[*?[\\]/.test(directory) ? this.glob({ path: directory, ofNode: true }) : [directory];
    return directories.flatMap((one) => {
      const names = this.#names(one).filter((entry) => match(name, entry));
      return names.toSorted(byBytes).map((entry) => join(one, entry));
    });
  }

  /** The names in a directory; none where it cannot be read, as Go's Glob has it. */
  #names(path: string): readonly string[] {
    try {
      return readdirSync(`${this.#root}${path}`);
    } catch {
      return [];
    }
  }
}

/**
 * Reads a `config.toml` with its imports, as the daemon of a release does.
 *
 * @param root The directory that the daemon takes for its root.
 * @param path The file's absolute path in it.
 * @param behaviors What the release does.
 * @returns One tree, imports merged; an empty one where there is no such file: the daemon has its defaults then.
 * @throws {CriSpecError} `unreadable-file`, `invalid-toml`, `too-large`; what keeps that daemon from starting.
 */
export function readDaemonFiles(root: string, path: string, behaviors: Behaviors): UnknownRecord {
  try {
    statSync(`${root}${path}`);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return {};
  }
  return mergeDaemonConfig({ path, ofNode: true }, new RootFiles(root), behaviors, { ofNode: true }).tree;
}
