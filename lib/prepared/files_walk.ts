/**
 * The walk over the node's files, of which some are at paths that pass through.
 *
 * Such a path is looked up in one tree with all others, so it may only pass where nothing else leads to what is there: no link, no
 * text that decides, no file above it. Then what the document says of it is one of three things: there is a directory, a file, or
 * nothing.
 *
 * @module
 */

import { isText } from "../decode.ts";
import { isClean } from "../go/path.ts";
import type { Files } from "../plan/fields.ts";
import { NO_FILES } from "../request/files.ts";
import type { Found } from "./found.ts";
import type { Tokens } from "./token_map.ts";
import { END, isPlain, keepScalar, type Walk } from "./walks.ts";

/** What an entry says is at its path, as far as that may be at a path that passes through. */
type Kind = "directory" | "file" | "other";

/** Reads an entry and its members; `undefined` for one that is not taken. */
function readEntry(
  entry: unknown,
  found: Found,
): { readonly kind: Kind; readonly members: readonly unknown[] } | undefined {
  if (typeof entry !== "object") return { kind: "other", members: [entry] };
  if (!isPlain(entry) || Object.hasOwn(entry, "symlink")) return undefined;
  const members: unknown[] = [];
  for (const name in entry) {
    const value = entry[name];
    found.values.push(value);
    if (typeof value === "object") return undefined;
    members.push(name, value);
  }
  const [only, value] = members;
  const isKind = members.length === 2 && value === true && (only === "directory" || only === "file");
  return { kind: isKind ? only : "other", members };
}

/** The node's files: those at paths that may pass are noted, all others decide. */
export function files(open: symbol, { below, unlisted }: Files): Walk {
  const starts = unlisted.map((directory) => `${directory}/`);
  return (value, found) => {
    if (value === NO_FILES) return true;
    if (!isPlain(value)) return false;
    found.tokens.push(open);
    for (const path in value) {
      if (!isText(path) || (path !== "/" && !isClean(path)) || found.isLarge) return false;
      const given = value[path];
      found.values.push(given);
      const entry = readEntry(given, found);
      if (entry === undefined) return false;
      const { kind, members } = entry;
      if (below !== undefined && path.startsWith(below)) {
        if (kind === "other") return false;
        found.files.push({ path, isFile: kind === "file" });
      } else {
        if (starts.some((start) => path.startsWith(start))) return false;
        found.keepText(path);
        found.tokens.push(members.length);
        for (const member of members) if (!keepScalar(member, found)) return false;
      }
    }
    found.tokens.push(END);
    return true;
  };
}

/** What stands before the files at paths that may pass, and for each of them that does. */
const FILES = Symbol("files");
const DIRECTORY = Symbol("directory");
const FILE = Symbol("file");

/**
 * Ends a walk over a document: says which of its paths are there.
 *
 * @param found What was found.
 * @returns `false` where a file may be in the way of one of the paths.
 */
export function settleFiles(found: Found): boolean {
  if (found.files.length === 0) return true;
  found.tokens.push(FILES);
  for (const { path, isFile } of found.files) {
    const index = found.indexOfPath(path);
    if (isFile && (index < 0 || found.paths.some((other) => other.path.startsWith(`${path}/`)))) return false;
    // A directory that no path is, whatever it is called, is in nobody's way.
    if (index >= 0) found.tokens.push(isFile ? FILE : DIRECTORY, index);
  }
  return true;
}

/**
 * Whether nothing that decides may lead to what is at paths that may pass.
 *
 * @param tokens What decides.
 * @param files Where paths pass.
 * @returns Whether that is so.
 */
export function areApart(tokens: Tokens, { word }: Files): boolean {
  return !tokens.some((token) => typeof token === "string" && token.includes(word));
}

/**
 * The files of a document with other paths that passed.
 *
 * @param value The files.
 * @param found What was found, with replacements.
 * @returns The files at these paths.
 */
export function replacedFiles(value: object, found: Found): object {
  return Object.fromEntries(
    Object.entries(value).map(([path, entry]) => [found.paths[found.indexOfPath(path)]?.replacement ?? path, entry]),
  );
}
