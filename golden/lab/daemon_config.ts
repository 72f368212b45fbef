/**
 * The `config.toml` of a daemon that is booted for recording.
 *
 * @module
 */

import { isTree, mapStrings, mergeTrees, type Tree, treeAt } from "./tree.ts";

/** Stands for the daemon's temporary folder in every string of a case. */
export const FOLDER_PLACE = "$DIR";

const CRI = "io.containerd.grpc.v1.cri";
const CRI_RUNTIME = "io.containerd.cri.v1.runtime";
const CRI_IMAGES = "io.containerd.cri.v1.images";

/** What both layouts have: nothing of the machine is touched. A release passes over the plugins that it does not have. */
const FOLDERS: Tree = {
  root: "$DIR/root",
  state: "$DIR/state",
  grpc: { address: "$DIR/cri.sock" },
  plugins: {
    "io.containerd.internal.v1.opt": { path: "$DIR/opt" },
    "io.containerd.nri.v1.nri": { disable: true },
  },
};
const IMAGE = "cri-spec.test/pause:recorded";
const RUNTIMES: Tree = { runc: { runtime_type: "io.containerd.runc.v2" } };

/** The configuration that a case's `daemon` is put over. All folders are below the daemon's temporary folder. */
export const BASE_CONFIG: Tree = mergeTrees({ version: 2 }, {
  ...FOLDERS,
  plugins: {
    [CRI]: {
      sandbox_image: IMAGE,
      cni: { bin_dir: "$DIR/cni/bin", conf_dir: "$DIR/cni/net.d" },
      containerd: { snapshotter: "native", runtimes: RUNTIMES },
    },
    ...FOLDERS.plugins as Tree,
  },
});

/** The same in the layout of version 3, for cases that are written in it. */
export const BASE_CONFIG_3: Tree = mergeTrees({ version: 3 }, {
  ...FOLDERS,
  plugins: {
    [CRI_IMAGES]: { snapshotter: "native", pinned_images: { sandbox: IMAGE } },
    [CRI_RUNTIME]: {
      cni: { bin_dir: "$DIR/cni/bin", conf_dir: "$DIR/cni/net.d" },
      containerd: { runtimes: RUNTIMES },
    },
    ...FOLDERS.plugins as Tree,
  },
});

/**
 * The whole configuration of a daemon.
 *
 * @param over What a case puts over {@linkcode BASE_CONFIG}, or, when its `version` is 3, over
 * {@linkcode BASE_CONFIG_3}; `null` removes a key.
 * @param folder The daemon's temporary folder, put in place of `$DIR`.
 * @returns The tree.
 */
export function daemonConfig(over: Tree, folder: string): Tree {
  return inFolder(mergeTrees(over.version === 3 ? BASE_CONFIG_3 : BASE_CONFIG, over), folder);
}

/**
 * The names of the programs that a daemon will look for to run the pods of its handlers.
 *
 * @param tree The configuration.
 * @returns A name for each runtime type: `containerd-shim-runc-v2` for `io.containerd.runc.v2`.
 */
export function shimNames(tree: Tree): readonly string[] {
  const runtimes = setting(tree, [CRI, "containerd", "runtimes"], [CRI_RUNTIME, "containerd", "runtimes"]);
  const types = Object.values(isTree(runtimes) ? runtimes : {}).map((runtime) => treeAt(runtime, ["runtime_type"]));
  return types.flatMap((type) => {
    const parts = typeof type === "string" ? type.split(".") : [];
    return parts.length < 2 ? [] : [`containerd-shim-${parts.slice(-2).join("-")}`];
  });
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
  return treeAt(tree, ["plugins", ...(Number(tree.version) === 3 ? in3 : in2)]);
}
