/**
 * What bundles of sandboxes and of app containers have in common.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import type { DirectoryAction, RequireAction } from "../plan/file_action.ts";
import type { Pointer } from "../pointer.ts";
import type { RequestDocument } from "../request/document.ts";
import type { GroupAction, Ids } from "./action.ts";
import type { Place } from "./place.ts";
import type { Rootfs } from "./rootfs.ts";

/** What a bundle is made from, in addition to the request. */
export interface BundleOptions {
  /** Its path. */
  readonly place: Place;
  /** The root file system. */
  readonly rootfs: Rootfs;
  /** The `config` object of the image, pause image or app image, instead of the document's. */
  readonly image?: unknown;
  /** An existing network namespace, by absolute path. Default: a new one in the bundle, if the pod has its own. */
  readonly netns?: string;
  /** For an app container, the process of a sandbox whose namespaces it joins. Default: new ones in the bundle. */
  readonly sandboxPid?: number;
}

/** The daemon's configuration with its directories in the bundle. */
export function daemonIn({ daemon }: RequestDocument, out: string): unknown {
  const directories = { root: `${out}/root`, state: `${out}/state` };
  return isRecord(daemon) ? { ...daemon, ...directories } : daemon ?? directories;
}

/** Makes a directory that is the bundle's own. */
export function newDirectory(path: string, mode: number, text: string): DirectoryAction {
  const reason = { kind: "default", text } as const;
  return { kind: "directory", when: "before-spec", path, mode, chmod: false, failure: "", reason };
}

/** Needs a namespace of the machine to be there. */
export function requireNamespace(type: string, path: string, input: Pointer): RequireAction {
  return {
    kind: "require",
    when: "after-container",
    path,
    message: `Cannot find the ${type} namespace ${JSON.stringify(path)}`,
    failure: "",
    reason: { kind: "input", input, text: "the namespace that the pod joins" },
  };
}

/** Who besides root must reach the rootfs: the root of the pod's user namespace, as for the daemon's own bundles. */
export function groupActions({ gids }: Ids, out: string): readonly GroupAction[] {
  const gid = gids.find(({ containerID }) => containerID === 0)?.hostID ?? 0;
  return gid === 0 ? [] : [{ kind: "group", path: out, gid, mode: 0o710 }];
}
