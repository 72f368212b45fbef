/**
 * The `config.toml` of a daemon that is booted for recording.
 *
 * @module
 */

import { formatToml } from "../../lib/containerd/toml.ts";
import { binaryName } from "../../lib/lint/shim.ts";
import { isTree, mapStrings, mergeTrees, type Tree, treeAt } from "./tree.ts";

/** Stands for the daemon's temporary folder in every string of a case. */
export const FOLDER_PLACE = "$DIR";

/** The one section of the CRI plugin in version 2; what streams, from version 3 on. */
export const CRI = "io.containerd.grpc.v1.cri";
/** What runs pods, from version 3 on. */
export const CRI_RUNTIME = "io.containerd.cri.v1.runtime";
const CRI_IMAGES = "io.containerd.cri.v1.images";

/** What all layouts have: nothing of the machine is touched. */
const FOLDERS: Tree = { root: "$DIR/root", state: "$DIR/state" };
/** A release passes over the plugins that it does not have. */
const PLUGINS: Tree = {
  "io.containerd.internal.v1.opt": { path: "$DIR/opt" },
  "io.containerd.nri.v1.nri": { disable: true },
};
const ADDRESS = "$DIR/cri.sock";
const IMAGE = "cri-spec.test/pause:recorded";
const RUNTIMES: Tree = { runc: { runtime_type: "io.containerd.runc.v2" } };
const CNI: Tree = { bin_dir: "$DIR/cni/bin", conf_dir: "$DIR/cni/net.d" };

/** The configuration that a case's `daemon` is put over. All folders are below the daemon's temporary folder. */
export const BASE_CONFIG: Tree = {
  version: 2,
  ...FOLDERS,
  grpc: { address: ADDRESS },
  plugins: {
    [CRI]: { sandbox_image: IMAGE, cni: CNI, containerd: { snapshotter: "native", runtimes: RUNTIMES } },
    ...PLUGINS,
  },
};

/** The plugins of version 3, which version 4 has as well. */
const PLUGINS_3: Tree = {
  [CRI_IMAGES]: { snapshotter: "native", pinned_images: { sandbox: IMAGE } },
  [CRI_RUNTIME]: { cni: CNI, containerd: { runtimes: RUNTIMES } },
  ...PLUGINS,
};

/** The same in the layout of version 3, for cases that are written in it. */
export const BASE_CONFIG_3: Tree = { version: 3, ...FOLDERS, grpc: { address: ADDRESS }, plugins: PLUGINS_3 };

/** The same in the layout of version 4, in which the servers are plugins. */
export const BASE_CONFIG_4: Tree = {
  version: 4,
  ...FOLDERS,
  plugins: {
    ...PLUGINS_3,
    "io.containerd.server.v1.grpc": { address: ADDRESS },
    "io.containerd.server.v1.ttrpc": { address: `${ADDRESS}.ttrpc` },
  },
};

/**
 * The whole configuration of a daemon.
 *
 * @param over What a case puts over {@linkcode BASE_CONFIG}, or, when its `version` is 3 or 4, over
 * {@linkcode BASE_CONFIG_3} or {@linkcode BASE_CONFIG_4}; `null` removes a key.
 * @param folder The daemon's temporary folder, put in place of `$DIR`.
 * @returns The tree.
 */
export function daemonConfig(over: Tree, folder: string): Tree {
  const base = over.version === 4 ? BASE_CONFIG_4 : over.version === 3 ? BASE_CONFIG_3 : BASE_CONFIG;
  return inFolder(mergeTrees(base, over), folder);
}

/** Images are unpacked without the programs of erofs: 2.3.0 does not load its CRI plugin where a node lacks them. */
const UNPACKING: Tree = {
  plugins: { "io.containerd.transfer.v1.local": { unpack_config: [{ platform: "linux", snapshotter: "native" }] } },
};

/**
 * The text of a daemon's file: its configuration, and what decides no answer.
 *
 * @param tree The configuration.
 * @returns The text.
 */
export function configText(tree: Tree): string {
  return formatToml(mergeTrees(UNPACKING, tree));
}

/**
 * The names of the programs that a daemon will look for to run the pods of its handlers.
 *
 * @param tree The configuration.
 * @returns A name for each runtime type: `containerd-shim-runc-v2` for `io.containerd.runc.v2`.
 */
export function shimNames(tree: Tree): readonly string[] {
  // Some releases migrate the section of version 2 in a later file.
  const tables = [CRI, CRI_RUNTIME].map((id) => treeAt(tree, ["plugins", id, "containerd", "runtimes"]));
  const runtimes = tables.flatMap((table) => Object.values(isTree(table) ? table : {}));
  const names = runtimes.map((runtime) => treeAt(runtime, ["runtime_type"]))
    .map((type) => typeof type === "string" ? binaryName(type) : "");
  return [...new Set(names.filter((name) => name !== ""))];
}

/**
 * Puts a folder in place of `$DIR`.
 *
 * @typeParam T The value's type, which stays.
 * @param value A JSON value.
 * @param folder The folder.
 * @returns The value with its strings replaced.
 */
export function inFolder<T>(value: T, folder: string): T {
  return mapStrings(value, (text) => text.replaceAll(FOLDER_PLACE, () => folder));
}

/**
 * The name of the pause image in a configuration.
 *
 * @param tree The configuration.
 * @returns The name, or undefined when the daemon's own default holds.
 */
export function sandboxImage(tree: Tree): string | undefined {
  const name = setting(tree, [CRI, "sandbox_image"], [CRI_IMAGES, "pinned_images", "sandbox"]);
  return typeof name === "string" ? name : undefined;
}

/**
 * The snapshotter in a configuration.
 *
 * @param tree The configuration.
 * @returns Its name.
 */
export function snapshotter(tree: Tree): string {
  const name = setting(tree, [CRI, "containerd", "snapshotter"], [CRI_IMAGES, "snapshotter"]);
  return typeof name === "string" ? name : "overlayfs";
}

/** A plugin's setting: where version 2 has it, or where version 3 has it. */
function setting(tree: Tree, in2: readonly string[], in3: readonly string[]): unknown {
  return treeAt(tree, ["plugins", ...(Number(tree.version) >= 3 ? in3 : in2)]);
}
