/**
 * What a distribution configures on a node: its containerd, config.toml and kubelet settings, each with its source.
 *
 * @module
 */

/** Plain data, as JSON has it. */
export type PresetData =
  | string
  | number
  | boolean
  | readonly PresetData[]
  | { readonly [key: string]: PresetData };

/** A table of plain data. */
export type PresetTable = { readonly [key: string]: PresetData };

/** Where a part of a preset was read. */
export interface PresetSource {
  /** Which part. */
  readonly of: "release" | "daemon" | "kubelet" | "base_runtime_spec" | "image";
  /** Where it was read. */
  readonly url: string;
  /** The commit, tag or release that was read. */
  readonly at: string;
  /** Its date, `2026-07-14`. */
  readonly date: string;
}

/** A setting that decides specs and that no source states. */
export interface PresetGap {
  /** What it is: `sandbox_image`. */
  readonly fact: "sandbox_image";
  /** Why it is unknown. */
  readonly why: string;
  /** What to do. */
  readonly hint: string;
}

/** A distribution's node. */
export interface Preset {
  /** Its name: the distribution, and the version of what decides its settings. */
  readonly name: string;
  /** What it is. */
  readonly about: string;
  /** The Kubernetes release, `1.34`; absent where the preset does not depend on it. */
  readonly kubernetes?: string;
  /** The containerd release. */
  readonly release: string;
  /** The distribution's name of its build. */
  readonly build?: string;
  /** The tree of `config.toml`, with the directories of the command line that starts the daemon. */
  readonly daemon: PresetTable;
  /** Settings of the KubeletConfiguration that decide requests. */
  readonly kubelet?: PresetTable;
  /** Files of the node that `daemon` names, by path: base runtime specs. */
  readonly hostFiles?: Readonly<Record<string, string>>;
  /** The OCI config of the pause image, where it is not the Kubernetes project's. */
  readonly image?: PresetTable;
  /** Unknown settings that decide specs. */
  readonly gaps?: readonly PresetGap[];
  /** Notes. */
  readonly notes: readonly string[];
  /** Where each part was read. */
  readonly sources: readonly PresetSource[];
}

const OLD = "io.containerd.grpc.v1.cri";

/** A `config.toml` of version 2 with a CRI section. */
export function version2(cri: PresetTable, top: PresetTable = {}, others: PresetTable = {}): PresetTable {
  return { version: 2, ...top, plugins: { [OLD]: cri, ...others } };
}

/** A `config.toml` of version 3 with the sections of runtime and images. */
export function version3(
  runtime: PresetTable,
  images: PresetTable,
  top: PresetTable = {},
  others: PresetTable = {},
): PresetTable {
  return {
    version: 3,
    ...top,
    plugins: { "io.containerd.cri.v1.runtime": runtime, "io.containerd.cri.v1.images": images, ...others },
  };
}

/** A runtime of runc's shim. */
export function runc(options: PresetTable = {}, others: PresetTable = {}): PresetTable {
  return {
    runtime_type: "io.containerd.runc.v2",
    ...others,
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

/** Makes sources of files of a repository. */
export function sourcesIn(
  repository: string,
  revision: string,
  date: string,
): (of: PresetSource["of"], path: string) => PresetSource {
  return (of, path) => ({ of, url: `${repository}/blob/${revision}/${path}`, at: revision, date });
}
