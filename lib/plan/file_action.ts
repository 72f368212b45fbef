/**
 * What containerd does to the node's files around a spec, as data: the actions that prepare it and those that undo it.
 *
 * Nothing here touches a file; whoever carries a plan out takes its actions in order and stops at the first that fails.
 *
 * @module
 */

import type { Reason } from "../plan/step.ts";

/**
 * Where in the life of a sandbox or a container a file is made: `daemon` when the daemon starts, `before-spec` before the spec is
 * generated, `spec` while it is, `before-container` once it is and before the container is created, `container` while the container
 * is created, `after-container` once it is created and before the runtime is called, `start` in StartContainer.
 */
export type FileMoment =
  | "daemon"
  | "before-spec"
  | "spec"
  | "before-container"
  | "container"
  | "after-container"
  | "start";

/** What every action of a plan has. */
export interface NodeAction {
  /** The path on the node, clean; absolute unless `root` or `state` of the daemon's config, or what a container asks for, are not. */
  readonly path: string;
  /** What the daemon says before the system's text when the action fails; `""` when the daemon then does not start. */
  readonly failure: string;
  /** Why it is in the plan. */
  readonly reason: Reason;
}

/** What every action that prepares a sandbox or a container has. */
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
  /** Present where the last name of the path is random: another one stands for it. */
  readonly random?: true;
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

/** Makes a named pipe, as `mkfifo(3)` does. */
export interface FifoAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "fifo";
  /** The permission bits, the daemon's umask applied. */
  readonly mode: number;
}

/**
 * Writes a container's status: a file of JSON that replaces the one before in one step. What is in it depends on times, on the
 * process and on how it ended.
 */
export interface StatusAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "status";
  /** The permission bits; no umask changes them. */
  readonly mode: number;
}

/** Opens a file to write behind what is in it; one that is missing is made. */
export interface AppendAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "append";
  /** The permission bits of what is made, the daemon's umask applied. */
  readonly mode: number;
}

/**
 * Copies a directory of the container's image, with all that is in it, into a directory that is empty: texts, links, modes, owners,
 * times and extended attributes but `security.selinux`. The directory itself gets mode and owner of the image's, too.
 *
 * All is as the container's snapshot has it. In a pod with a user namespace its files belong to the pod's users where the snapshotter,
 * or containerd in its place, changes them in a copy, and to the image's where they are changed while the snapshot is mounted, as by
 * overlayfs from 2.0 on; there 2.0.0 to 2.0.6 and 2.1.0 to 2.1.4 copy what the mount shows, so the pod's users have them.
 */
export interface CopyTreeAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "copy-tree";
  /** The directory's path in the image, links followed. */
  readonly source: string;
}

/** Prepares a snapshot of an image and mounts it; with which file system, its snapshotter decides. */
export interface SnapshotAction extends PreparingAction, SnapshotterOptions {
  /** Which action it is. */
  readonly kind: "snapshot";
  /** The image, as the request names it. */
  readonly image: string;
}

/** Gives a file or a directory, with all that is in it, an SELinux label; file systems without labels are left alone. */
export interface RelabelAction extends PreparingAction {
  /** Which action it is. */
  readonly kind: "relabel";
  /** The label. */
  readonly label: string;
}

/** One action that prepares a sandbox. */
export type SandboxFileAction = DirectoryAction | FileWriteAction | CopyAction | MountAction | RequireAction;

/** One action that prepares a sandbox or a container. */
export type FileAction =
  | SandboxFileAction
  | FifoAction
  | StatusAction
  | AppendAction
  | CopyTreeAction
  | SnapshotAction
  | RelabelAction;

/**
 * The call in which something is undone. Of a sandbox: `stop` is StopPodSandbox, `remove` RemovePodSandbox. Of a container: `failure` is
 * a CreateContainer that fails behind what is undone, `stop` StopContainer, `stop-pod` StopPodSandbox, `remove` RemoveContainer.
 */
export type CleanupMoment = "failure" | "stop" | "stop-pod" | "remove";

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

/** Removes a file or a directory; links but not what they lead to. */
export interface RemoveAction extends UndoingAction {
  /** Which action it is. */
  readonly kind: "remove";
  /** Whether all that is in a directory goes, too; otherwise it has to be empty. */
  readonly recursive: boolean;
  /** Whether what is busy is unmounted (`MNT_DETACH`) and tried again, up to 50 times. */
  readonly unmounts: boolean;
}

/** One action that undoes what a plan did. */
export type CleanupAction = UnmountAction | RemoveAction;

/** A label of a snapshot. */
export interface SnapshotLabel {
  /** The label's key. */
  readonly key: string;
  /** Its value. */
  readonly value: string;
  /** Why the snapshot has it. */
  readonly reason: Reason;
}

/** What the snapshotter gets to prepare a root file system. */
export interface SnapshotterOptions {
  /** The snapshotter's name. */
  readonly snapshotter: string;
  /** The snapshot's key. */
  readonly key: string;
  /** The labels of the snapshot, in byte order of their keys. */
  readonly labels: readonly SnapshotLabel[];
}
