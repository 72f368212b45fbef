/**
 * What containerd does to the node's files around a spec, as data: the actions that prepare it and those that undo it.
 *
 * Nothing here touches a file; an executor performs the actions in order and stops at the first that fails.
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

/** What every action has. */
export interface NodeAction {
  /** The path on the node, clean; absolute unless `root` or `state` of the daemon's config, or a path that a container requests, is not. */
  readonly path: string;
  /** What the daemon puts before the system's error if the action fails; `""` if the daemon then does not start. */
  readonly failure: string;
  /** The reason for the action. */
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
  /** The kind of action. */
  readonly kind: "directory";
  /** The permission bits after the daemon's umask. */
  readonly mode: number;
  /** Whether an existing directory gets the mode as well, as by `os.Chmod`, which no umask changes. */
  readonly chmod: boolean;
  /** Present if the last name of the path is random on a real node; the path has a stand-in. */
  readonly random?: true;
}

/** Writes a file, as Go's `os.WriteFile` does: a file that exists is emptied first and keeps its mode. */
export interface FileWriteAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "file";
  /** The permission bits after the daemon's umask. */
  readonly mode: number;
  /** The text, in UTF-8. */
  readonly content: string;
}

/** Copies the bytes of a node's file; links are followed. */
export interface CopyAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "copy";
  /** The permission bits after the daemon's umask; the source's mode has no effect. */
  readonly mode: number;
  /** The file to copy. */
  readonly source: string;
}

/** Mounts, as `mount(2)` does. */
export interface MountAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "mount";
  /** The filesystem type. */
  readonly type: string;
  /** The device, or any name for filesystems without one. */
  readonly source: string;
  /** The flags, as names of `mount(8)`. */
  readonly options: readonly string[];
  /** The options of the filesystem itself. */
  readonly data: string;
}

/** Requires a file of the node to exist; links are followed. */
export interface RequireAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "require";
  /** The daemon's message if it does not. */
  readonly message: string;
}

/** Makes a named pipe, as `mkfifo(3)` does. */
export interface FifoAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "fifo";
  /** The permission bits after the daemon's umask. */
  readonly mode: number;
}

/**
 * Writes a container's status: a file of JSON that replaces the one before in one step. What is in it depends on times, on the
 * process and on how it ended.
 */
export interface StatusAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "status";
  /** The permission bits; no umask changes them. */
  readonly mode: number;
}

/** Opens a file to append to it; a missing file is created. */
export interface AppendAction extends PreparingAction {
  /** The kind of action. */
  readonly kind: "append";
  /** The permission bits after the daemon's umask. */
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
  /** The kind of action. */
  readonly kind: "copy-tree";
  /** The directory's path in the image, links followed. */
  readonly source: string;
}

/** Prepares a snapshot of an image and mounts it; the snapshotter decides the filesystem. */
export interface SnapshotAction extends PreparingAction, SnapshotterOptions {
  /** The kind of action. */
  readonly kind: "snapshot";
  /** The image's name in the request. */
  readonly image: string;
}

/** Sets an SELinux label on a file, or on a directory and everything in it; filesystems without labels are skipped. */
export interface RelabelAction extends PreparingAction {
  /** The kind of action. */
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

/** A failure that counts as success: nothing is mounted on the path, the path does not exist, or any failure. */
export type Tolerated = "not-mounted" | "not-there" | "any";

/** What every cleanup action has. */
export interface UndoingAction extends NodeAction {
  /** When it happens. */
  readonly when: CleanupMoment;
  /** The failures that count as success. */
  readonly tolerates: readonly Tolerated[];
}

/** Unmounts, as `umount2(2)` does. */
export interface UnmountAction extends UndoingAction {
  /** The kind of action. */
  readonly kind: "unmount";
  /** Whether everything mounted below the path is unmounted as well, the deepest first. */
  readonly recursive: boolean;
  /** Whether a busy mount is detached at once and unmounted when it is no longer used (`MNT_DETACH`). */
  readonly detach: boolean;
  /** The directory inside which links of the path are resolved; `""` if links are not resolved. */
  readonly scope: string;
}

/** Removes a file or a directory; of a link the link itself, not its target. */
export interface RemoveAction extends UndoingAction {
  /** The kind of action. */
  readonly kind: "remove";
  /** Whether a directory is removed with everything in it; otherwise it must be empty. */
  readonly recursive: boolean;
  /** Whether a busy path is unmounted (`MNT_DETACH`) and removed again, up to 50 times. */
  readonly unmounts: boolean;
}

/** One cleanup action. */
export type CleanupAction = UnmountAction | RemoveAction;

/** A label of a snapshot. */
export interface SnapshotLabel {
  /** The label's key. */
  readonly key: string;
  /** The label's value. */
  readonly value: string;
  /** Why the snapshot has it. */
  readonly reason: Reason;
}

/** The options that the snapshotter gets to prepare a root filesystem. */
export interface SnapshotterOptions {
  /** The snapshotter's name. */
  readonly snapshotter: string;
  /** The snapshot's key. */
  readonly key: string;
  /** The labels of the snapshot, in byte order of their keys. */
  readonly labels: readonly SnapshotLabel[];
}
