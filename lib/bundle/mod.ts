/**
 * Bundles that a real OCI runtime runs: from a request and a root file system to a directory with the daemon's `config.json` and all
 * that it names. Needs root and Linux; runs in Deno with all permissions, and in Node.
 *
 * @example What a bundle is made of
 * ```ts
 * import { placeOf, planBundle, type Rootfs } from "@cri-spec/cri-spec/bundle";
 * import { assertEquals } from "@std/assert";
 *
 * const rootfs: Rootfs = {
 *   source: "an empty root file system",
 *   lookup: () => Promise.resolve(undefined),
 *   entries: () => ReadableStream.from([]),
 *   survey: () => Promise.resolve([]),
 * };
 * const request = { release: "1.7.24", config: { metadata: { name: "web" } } };
 * const actions = await planBundle(request, { place: await placeOf("/tmp/web"), rootfs });
 * const { kind, path } = actions.at(-1)!;
 * assertEquals([kind, path], ["write", "/tmp/web/config.json"]);
 * ```
 *
 * @example A bundle on disk, and its end
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

export type {
  BundleAction,
  CopyDirectoryAction,
  GroupAction,
  Ids,
  NamespacesAction,
  NamespaceType,
  RootfsAction,
  WriteAction,
} from "./action.ts";
export { planBundle } from "./bundle.ts";
export { folderRootfs } from "./directory_rootfs.ts";
export { type ImageLayout, imageLayout } from "./image_layout.ts";
export { cleanupBundle, makeBundle } from "./make.ts";
export type { BundleOptions } from "./parts.ts";
export { checkFree, type Place, placeOf } from "./place.ts";
export { type EntryAttributes, type Rootfs, type RootfsEntry, userFiles } from "./rootfs.ts";
export { type FileCalls, type Holder, nodeSystem, type System } from "./system.ts";
