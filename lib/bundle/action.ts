/**
 * The actions that make a bundle: containerd's own around the spec, and those of the bundle itself.
 *
 * @module
 */

import type { LinuxIDMapping } from "../oci/spec.ts";
import type { SandboxFileAction } from "../plan/file_action.ts";
import type { Rootfs } from "./rootfs.ts";

/** The IDs of a pod with a user namespace on the node; empty lists without one. */
export interface Ids {
  /** Of users. */
  readonly uids: readonly LinuxIDMapping[];
  /** Of groups. */
  readonly gids: readonly LinuxIDMapping[];
}

/** Copies the root file system. */
export interface RootfsAction extends Ids {
  /** Which action it is. */
  readonly kind: "rootfs";
  /** Where to. */
  readonly path: string;
  /** From where. */
  readonly rootfs: Rootfs;
  /** What the copy lacks, one line each; empty for a complete copy. */
  readonly notes: readonly string[];
}

/** Makes namespaces and binds them to names. */
export interface NamespacesAction extends Ids {
  /** Which action it is. */
  readonly kind: "namespaces";
  /** The first name, which identifies the action. */
  readonly path: string;
  /** The names. */
  readonly names: readonly { readonly type: NamespaceType; readonly path: string }[];
  /** The name that a new UTS namespace gets. Default: the machine's. */
  readonly hostname?: string;
}

/** A type of namespace that can be bound to a name and outlives its processes. */
export type NamespaceType = "user" | "network" | "ipc" | "uts";

/** Copies a directory of the bundle recursively into a new one, with modes, owners and times. */
export interface CopyDirectoryAction {
  /** Which action it is. */
  readonly kind: "copy-directory";
  /** The new directory. */
  readonly path: string;
  /** The source. */
  readonly source: string;
}

/** Changes group and permission bits of a directory. */
export interface GroupAction {
  /** Which action it is. */
  readonly kind: "group";
  /** The directory. */
  readonly path: string;
  /** The group. */
  readonly gid: number;
  /** The permission bits. */
  readonly mode: number;
}

/** One action of a bundle's plan. */
export type BundleAction =
  | SandboxFileAction
  | RootfsAction
  | CopyDirectoryAction
  | NamespacesAction
  | GroupAction
  | WriteAction;

/** Writes a file of the bundle. */
export interface WriteAction {
  /** Which action it is. */
  readonly kind: "write";
  /** The file. */
  readonly path: string;
  /** The permission bits. */
  readonly mode: number;
  /** Its contents. */
  readonly bytes: Uint8Array;
}
