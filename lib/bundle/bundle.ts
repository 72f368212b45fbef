/**
 * Bundles that a real OCI runtime runs: from a request and a root file system to a folder with the daemon's `config.json` and all
 * that it names. Needs root and Linux; runs in Deno with all permissions, and in Node.
 *
 * @example What a bundle is made of
 * ```ts ignore
 * import { cleanupBundle, folderRootfs, makeBundle, placeOf, planBundle } from "@cri-spec/cri-spec/bundle";
 *
 * const place = await placeOf("/var/tmp/web");
 * const request = { release: "1.7.24", config: { metadata: { name: "web" } } };
 * await makeBundle(place, await planBundle(request, { place, rootfs: await folderRootfs("/var/tmp/pause") }));
 * // runc run --bundle /var/tmp/web web
 * await cleanupBundle(place);
 * ```
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { isRecord } from "../decode.ts";
import { encodeSpec } from "../oci/encode.ts";
import { join } from "../oci/go_path.ts";
import type { Spec } from "../oci/spec.ts";
import type { DirectoryAction, RequireAction } from "../sandbox/file_action.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import { decodeRequest, type RequestDocument } from "../sandbox/request.ts";
import { answerDocument, specOf } from "../sandbox/spec.ts";
import type { BundleAction, GroupAction, Ids, NamespacesAction } from "./action.ts";
import type { Place } from "./make.ts";
import { type Rootfs, userFiles } from "./rootfs.ts";

export type * from "./action.ts";
export { folderRootfs } from "./folder_rootfs.ts";
export { type ImageLayout, imageLayout } from "./image_layout.ts";
export { checkFree, cleanupBundle, makeBundle, type Place, placeOf } from "./make.ts";
export { type EntryAttributes, type Rootfs, type RootfsEntry, userFiles } from "./rootfs.ts";
export { type FileCalls, type Holder, nodeSystem, type System } from "./system.ts";

/** What a bundle is made from, beside the request. */
export interface BundleOptions {
  /** Where it is to be. */
  readonly place: Place;
  /** The root file system. */
  readonly rootfs: Rootfs;
  /** The pause image's `config` object, in place of the document's. */
  readonly image?: unknown;
  /** A network namespace that is there, by absolute path. Default: a new one, kept in the bundle, where the pod has its own. */
  readonly netns?: string;
}

/** The request with the daemon's folders in the bundle. */
async function documentOf(document: RequestDocument, options: BundleOptions): Promise<RequestDocument> {
  const { place: { out }, rootfs, image, netns } = options;
  if (!isRecord(document)) return document;
  const folders = { root: `${out}/root`, state: `${out}/state` };
  const daemon: unknown = isRecord(document.daemon) ? { ...document.daemon, ...folders } : document.daemon ?? folders;
  const moved = {
    ...document,
    daemon,
    rootfs: await userFiles(rootfs),
    ...(image === undefined ? {} : { image }),
  } as RequestDocument;
  if (netns !== undefined) return { ...moved, netnsPath: netns };
  const { netnsPath } = decodeRequest(moved);
  if (netnsPath.startsWith(`${out}/`)) return moved;
  return { ...moved, netnsPath: `${out}/netns/${netnsPath.slice(netnsPath.lastIndexOf("/") + 1)}` };
}

function directory(path: string, mode: number, text: string): DirectoryAction {
  const reason = { kind: "default", text } as const;
  return { kind: "directory", when: "before-spec", path, mode, chmod: false, failure: "", reason };
}

/** The namespaces that the spec names by path: those below the bundle are made, others must be there. */
function namespaceActions({ linux }: Spec, out: string, ids: Ids): readonly BundleAction[] {
  const named = (linux?.namespaces ?? []).flatMap(({ type, path }) =>
    path !== undefined && path !== "" && (type === "network" || type === "user") ? [{ type, path }] : []
  );
  const isOwn = ({ path }: { readonly path: string }): boolean => path.startsWith(`${out}/`);
  const names: NamespacesAction["names"] = named.filter(isOwn);
  const required = named.filter((name) => !isOwn(name)).map(({ path, type }): RequireAction => ({
    kind: "require",
    when: "after-container",
    path,
    message: `Cannot find the ${type} namespace ${JSON.stringify(path)}`,
    failure: "",
    reason: { kind: "input", input: "/netnsPath", text: "the namespace that the pod joins" },
  }));
  const [first] = names;
  if (first === undefined) return required;
  const folders = names.map(({ path }) => directory(join(path, ".."), 0o755, "where namespaces have their names"));
  return [...required, ...folders, { kind: "namespaces", path: first.path, names, ...ids }];
}

/** Who besides root must reach the rootfs: the root of the pod's user namespace, as for the daemon's own bundles. */
function groupActions({ gids }: Ids, out: string): readonly GroupAction[] {
  const gid = gids.find(({ containerID }) => containerID === 0)?.hostID ?? 0;
  return gid === 0 ? [] : [{ kind: "group", path: out, gid, mode: 0o710 }];
}

/**
 * Plans a bundle. The spec is the one of a daemon whose `root` and `state` are folders of the bundle, and whose network
 * namespaces have their names in it.
 *
 * @param document The request; the files in which users are looked up are read from the root file system.
 * @param options Where, and from what.
 * @returns What to do, in order, for {@linkcode makeBundle}; nothing was made.
 * @throws {CriSpecError} What `sandboxSpec` throws, `rootfs-entry`, `image-layout`, `image-entry`.
 */
export async function planBundle(
  document: RequestDocument,
  options: BundleOptions,
): Promise<readonly BundleAction[]> {
  const { place: { out }, rootfs, netns } = options;
  if (netns !== undefined && !netns.startsWith("/")) {
    throw new CriSpecError("usage", `Cannot use network namespace ${JSON.stringify(netns)}: the path is relative`);
  }
  const moved = await documentOf(document, options);
  const { spec, files } = answerDocument(moved, (request) => ({ spec: specOf(request), files: sandboxFiles(request) }));
  const ids: Ids = { uids: spec.linux?.uidMappings ?? [], gids: spec.linux?.gidMappings ?? [] };
  return [
    ...files,
    { kind: "rootfs", path: `${out}/rootfs`, rootfs, ...ids },
    ...namespaceActions(spec, out, ids),
    { kind: "write", path: `${out}/config.json`, mode: 0o644, bytes: encodeSpec(spec) },
    ...groupActions(ids, out),
  ];
}
