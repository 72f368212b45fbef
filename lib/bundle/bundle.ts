/**
 * The plan of a sandbox's bundle.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { isRecord } from "../decode.ts";
import { encodeSpec } from "../oci/encode.ts";
import { clean, join } from "../go/path.ts";
import type { Spec } from "../oci/spec.ts";
import { byteLength } from "../go/utf8.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import { hasContainer, type RequestDocument } from "../request/document.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { answerDocument, specOf } from "../sandbox/spec.ts";
import type { BundleAction, Ids, NamespacesAction } from "./action.ts";
import { planContainerBundle } from "./container.ts";
import { faultOfName, PATH_MAX } from "./directory.ts";
import { type BundleOptions, daemonIn, groupActions, newDirectory, requireNamespace } from "./parts.ts";
import { checkPaths } from "./place.ts";
import { userFiles } from "./rootfs.ts";

/** The request with the daemon's directories in the bundle. */
async function documentOf(document: RequestDocument, options: BundleOptions): Promise<RequestDocument> {
  const { place: { out }, rootfs, image, netns } = options;
  if (!isRecord(document)) return document;
  const moved = {
    ...document,
    daemon: daemonIn(document, out),
    rootfs: await userFiles(rootfs),
    ...(image === undefined ? {} : { image }),
  } as RequestDocument;
  if (netns !== undefined) return { ...moved, netnsPath: netns };
  const { netnsPath } = decodeRequest(moved);
  if (netnsPath.startsWith(`${out}/`)) return moved;
  return { ...moved, netnsPath: `${out}/netns/${nameOf(netnsPath)}` };
}

/** The name of a network namespace, which becomes one in the bundle. */
function nameOf(netnsPath: string): string {
  const name = netnsPath.slice(netnsPath.lastIndexOf("/") + 1);
  const fault = faultOfName(name);
  if (fault === undefined) return name;
  throw new CriSpecError("bundle-target", `Cannot name a network namespace in a bundle: ${fault}`, {
    path: "/netnsPath",
    hint: "change netnsPath, or pass an existing namespace with --netns",
  });
}

/** The namespaces that the spec names by path: those below the bundle are made, others must be there. */
function namespaceActions({ linux }: Spec, out: string, ids: Ids): readonly BundleAction[] {
  const named: NamespacesAction["names"] = (linux?.namespaces ?? []).flatMap(({ type, path }) =>
    path !== undefined && path !== "" && (type === "network" || type === "user") ? [{ type, path }] : []
  );
  const isOwn = ({ path }: { readonly path: string }): boolean => path.startsWith(`${out}/`);
  const names = named.filter(isOwn);
  const required = named.filter((name) => !isOwn(name)).map(({ path, type }) =>
    requireNamespace(type, path, "/netnsPath")
  );
  const [first] = names;
  if (first === undefined) return required;
  const directories = names.map(({ path }) => newDirectory(join(path, ".."), 0o755, "mount points of namespaces"));
  return [...required, ...directories, { kind: "namespaces", path: first.path, names, ...ids }];
}

/** Checks the path of a network namespace that is there. */
function checkNetns(netns: string, out: string): void {
  const refuse = (what: string): never => {
    throw new CriSpecError("usage", `Cannot use network namespace ${JSON.stringify(netns.slice(0, 256))}: ${what}`);
  };
  if (!netns.startsWith("/")) refuse("the path is relative");
  if (netns.includes("\0")) refuse("the path contains a NUL");
  if (byteLength(netns) > PATH_MAX) refuse(`the path is longer than ${PATH_MAX} bytes`);
  if (clean(netns) === out || clean(netns).startsWith(`${out}/`)) {
    refuse("it is inside the bundle, which does not exist yet");
  }
}

/**
 * Plans a bundle. The spec is the one of a daemon whose `root` and `state` are directories of the bundle, and whose network
 * namespaces have their names in it. For a request with a container it is a bundle of that container, beside the files of its sandbox;
 * what the daemon reads of the sandbox's process, its namespaces, are new ones in the bundle, or those of `sandboxPid`.
 *
 * @param document The request; the files in which users are looked up are read from the root file system.
 * @param options Where, and from what.
 * @returns What to do, in order, for {@linkcode makeBundle}; nothing was made.
 * @throws {CriSpecError} What `sandboxSpec` throws; `bundle-target` when a path of the request cannot be in a bundle, or the bundle
 * would be within its root file system; `bundle-container` for a container that no bundle can have; `rootfs-entry`, `image-layout`,
 * `image-entry`, `too-large`.
 */
export async function planBundle(
  document: RequestDocument,
  options: BundleOptions,
): Promise<readonly BundleAction[]> {
  const { place, rootfs, netns } = options;
  const { out } = place;
  if (hasContainer(document)) return await planContainerBundle(document, options);
  if (options.sandboxPid !== undefined) {
    throw new CriSpecError("usage", "Cannot join the namespaces of a sandbox: the request has no container", {
      hint: "pass a request with a container, or remove --sandbox-pid",
    });
  }
  if (netns !== undefined) checkNetns(netns, out);
  const moved = await documentOf(document, options);
  const { spec, files } = answerDocument(moved, (request) => ({ spec: specOf(request), files: sandboxFiles(request) }));
  const ids: Ids = { uids: spec.linux?.uidMappings ?? [], gids: spec.linux?.gidMappings ?? [] };
  const plan = (notes: readonly string[]): readonly BundleAction[] => [
    ...files,
    { kind: "rootfs", path: `${out}/rootfs`, rootfs, notes, ...ids },
    ...namespaceActions(spec, out, ids),
    { kind: "write", path: `${out}/config.json`, mode: 0o644, bytes: encodeSpec(spec) },
    ...groupActions(ids, out),
  ];
  checkPaths(place, plan([]));
  return plan(await rootfs.survey(place.parent));
}
