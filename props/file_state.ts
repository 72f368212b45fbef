/**
 * A node in memory on which plans of files are carried out.
 *
 * @module
 */

import type { CleanupAction, FileAction } from "../lib/files/mod.ts";

/** What is at a path. */
export interface StateEntry {
  /** What it is. */
  readonly kind: "directory" | "file" | "fifo";
  /** The permission bits. */
  readonly mode: number;
  /** A file's text, or the node's file that it is a copy of; of a status or a log, that any text will do. */
  readonly content?: string | { readonly copyOf: string } | { readonly any: true };
  /** The directory of the container's image that mode, owner and what is in it come from. */
  readonly copiedTree?: string;
}

/** What is mounted on a path. */
export interface StateMount {
  /** The file system's type. */
  readonly type: string;
  /** The device, or any word. */
  readonly source: string;
  /** The flags. */
  readonly options: readonly string[];
  /** What the file system is told. */
  readonly data: string;
}

/** A node's files and mounts by path, as far as plans made them. */
export interface FileState {
  /** Files and directories, without those that only lead to them. */
  readonly entries: ReadonlyMap<string, StateEntry>;
  /** Mounts. */
  readonly mounts: ReadonlyMap<string, StateMount>;
}

/** A node on which nothing was done. */
export const NO_FILES: FileState = { entries: new Map(), mounts: new Map() };

/** Whether a path is another one or below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/**
 * Carries out one action.
 *
 * @param state The node before.
 * @param action The action.
 * @returns The node after.
 */
function carriedOut(state: FileState, action: FileAction | CleanupAction): FileState {
  const { path } = action;
  const put = (entry: StateEntry): FileState => ({ ...state, entries: new Map([...state.entries, [path, entry]]) });
  switch (action.kind) {
    case "directory": {
      if (state.entries.has(path) && !action.chmod) return state;
      return put({ kind: "directory", mode: action.mode });
    }
    case "file":
      return put({ kind: "file", mode: action.mode, content: action.content });
    case "copy":
      return put({ kind: "file", mode: action.mode, content: { copyOf: action.source } });
    case "mount": {
      const { type, source, options, data } = action;
      return { ...state, mounts: new Map([...state.mounts, [path, { type, source, options, data }]]) };
    }
    case "require":
    case "relabel":
      return state;
    case "fifo":
      return put({ kind: "fifo", mode: action.mode });
    case "status":
      return put({ kind: "file", mode: action.mode, content: { any: true } });
    case "append":
      return state.entries.has(path) ? state : put({ kind: "file", mode: action.mode, content: { any: true } });
    case "copy-tree":
      return put({ kind: "directory", mode: 0, copiedTree: action.source });
    case "snapshot": {
      const mount = { type: "snapshot", source: action.image, options: [], data: "" };
      return { ...state, mounts: new Map([...state.mounts, [path, mount]]) };
    }
    case "unmount": {
      const stays = (mount: string): boolean => action.recursive ? !isWithin(mount, path) : mount !== path;
      return { ...state, mounts: new Map([...state.mounts].filter(([mount]) => stays(mount))) };
    }
    case "remove":
      if (!action.recursive && [...state.entries.keys()].some((entry) => entry.startsWith(`${path}/`))) return state;
      return { ...state, entries: new Map([...state.entries].filter(([entry]) => !isWithin(entry, path))) };
  }
}

/**
 * Carries out actions, one after the other.
 *
 * @param actions The actions.
 * @param before The node before. Default: one on which nothing was done.
 * @returns The node after.
 */
export function after(actions: readonly (FileAction | CleanupAction)[], before: FileState = NO_FILES): FileState {
  return actions.reduce(carriedOut, before);
}
