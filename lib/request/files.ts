/**
 * Files of a request document: those of an image, and those of the node.
 *
 * @module
 */

import { asMap, asString, isRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { type FileEntry, type Files, FileTree } from "./file_tree.ts";

function asFileEntry(value: unknown, path: Pointer): FileEntry {
  if (typeof value === "string") return asString(value, path);
  if (!isRecord(value)) throw wrongType(value, "a file", path, 'a text, {"symlink": target} or {"directory": true}');
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length === 1 && key === "symlink") return { symlink: asString(value[key], child(path, key)) };
  if (keys.length === 1 && key === "directory" && value[key] === true) return { directory: true };
  throw new CriSpecError("invalid-value", "Cannot read the object as a file: it is neither link nor directory", {
    path,
    hint: 'a text, {"symlink": target} or {"directory": true}',
  });
}

/** The files of a request that tells none. */
export const NO_FILES: FileTree = new FileTree({});

/** Reads files by path: text, `{symlink}` or `{directory: true}`. */
export function readFiles(value: unknown, path: Pointer): FileTree {
  if (value === undefined) return NO_FILES;
  const files: Files = asMap(value, path, asFileEntry);
  return new FileTree(files);
}
