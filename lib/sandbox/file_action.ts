/**
 * What containerd does to the node's files around a sandbox's spec, as data: the actions that prepare it and those that undo it.
 *
 * Nothing here touches a file; whoever carries a plan out takes its actions in order and stops at the first that fails.
 *
 * @module
 */

import type { Reason } from "../plan/step.ts";

/**
 * Where in the life of a sandbox a file is made: `daemon` when the daemon starts, `before-spec` before the spec is generated,
 * `after-container` once the container is created and before the runtime is called.
 */
export type FileMoment = "daemon" | "before-spec" | "after-container";

/** What every action of a plan has. */
export interface NodeAction {
  /** The path on the node, clean; absolute unless `root` or `state` of the daemon's config are not. */
  readonly path: string;
  /** What the daemon says before the system's text when the action fails; `""` when the daemon then does not start. */
  readonly failure: string;
  /** Why it is in the plan. */
  readonly reason: Reason;
}

/** What every action that prepares a sandbox has. */
export interface PreparingAction extends NodeAction {
  /** When it happens. */
  readonly when: FileMoment;
}

/**
 * Makes a directory and those above it that are missing, as Go's `os.MkdirAll` does: each of them gets the mode, one that exists
 * keeps its own, and a link to a directory counts as one.
 */
export interface DirectoryAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "directory";
  /** The permission bits of what is made, the daemon's umask applied. */
  readonly mode: number;
  /** Whether a directory that exists gets the mode, too, as by `os.Chmod`, which no umask changes. */
  readonly chmod: boolean;
}

/** Writes a file, as Go's `os.WriteFile` does: a file that exists is emptied first and keeps its mode. */
export interface FileWriteAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "file";
  /** The permission bits of what is made, the daemon's umask applied. */
  readonly mode: number;
  /** The text, in UTF-8. */
  readonly content: string;
}

/** Copies the bytes of a node's file; links are followed. */
export interface CopyAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "copy";
  /** The permission bits of what is made, the daemon's umask applied; the source's mode has no part in it. */
  readonly mode: number;
  /** The file to copy. */
  readonly source: string;
}

/** Mounts, as `mount(2)` does. */
export interface MountAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "mount";
  /** The file system's type. */
  readonly type: string;
  /** The device, or any word for file systems without one. */
  readonly source: string;
  /** The flags, in the words of `mount(8)`. */
  readonly options: readonly string[];
  /** What the file system itself is told. */
  readonly data: string;
}

/** Needs a file of the node to be there; links are followed. */
export interface RequireAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "require";
  /** The daemon's text when it is not. */
  readonly message: string;
}

/** One action that prepares a sandbox. */
export type FileAction = DirectoryAction | FileWriteAction | CopyAction | MountAction | RequireAction;

/** What the daemon calls when it undoes something: StopPodSandbox or RemovePodSandbox. */
export type CleanupMoment = "stop" | "remove";

/** A failure that is none: nothing is mounted on the path, nothing is there, or any at all. */
export type Tolerated = "not-mounted" | "not-there" | "any";

/** What every action that undoes something has. */
export interface UndoingAction extends NodeAction {
  /** When it happens. */
  readonly when: CleanupMoment;
  /** The failures that count as success. */
  readonly tolerates: readonly Tolerated[];
}

/** Unmounts, as `umount2(2)` does. */
export interface UnmountAction extends UndoingAction {
  /** Which action it is. */
  readonly kind: "unmount";
  /** Whether everything mounted below the path goes, too, the deepest first. */
  readonly recursive: boolean;
  /** Whether a busy mount is detached at once and goes when nobody uses it any more (`MNT_DETACH`). */
  readonly detach: boolean;
  /** The directory out of which no link in the path leads while it is resolved; `""` when links are not resolved. */
  readonly scope: string;
}

/**
 * Removes a directory with all that is in it, links but not what they lead to. What is busy is unmounted (`MNT_DETACH`) and tried
 * again, up to 50 times.
 */
export interface RemoveAction extends UndoingAction {
  /** Which action it is. */
  readonly kind: "remove";
}

/** One action that undoes what a plan did. */
export type CleanupAction = UnmountAction | RemoveAction;
