/**
 * Files of `config.toml` in the shapes that distributions, installers and guides write them: `config_files/`.
 *
 * @module
 */

import { formatToml } from "../lib/containerd/toml.ts";
import { presets } from "../lib/presets/presets.ts";
import type { ConfigCase } from "./daemon_config_cases.ts";

const FOLDER = new URL("config_files/", import.meta.url);

/** A file, and what a release of its time makes of it. */
export interface ConfigFile {
  /** The name in `config_files/`, without `.toml`. */
  readonly name: string;
  /** A release that such nodes have. */
  readonly release: string;
  /** The keys that this release does not read. Default: none. */
  readonly unread?: readonly string[];
  /** What the release says where it does not start. */
  readonly refused?: string;
}

/** The files. */
export const CONFIG_FILES: readonly ConfigFile[] = [
  { name: "aks-1.7", release: "1.7.34" },
  // The migration fills in keys, and does not join the two tables of runtimes.
  { name: "aks-kata-2", release: "2.3.3", unread: ["runtimes"] },
  { name: "bottlerocket", release: "1.7.22" },
  { name: "config-v4", release: "2.3.4" },
  { name: "crun", release: "1.7.24" },
  { name: "debian-package", release: "1.7.24~ds1" },
  { name: "docker-package", release: "1.7.27", refused: "the CRI plugin is disabled" },
  { name: "eks-1.7", release: "1.7.27" },
  { name: "eks-2.1", release: "2.2.4" },
  { name: "eks-nvidia-1.7", release: "1.7.27" },
  { name: "gpu-operator", release: "1.7.27" },
  { name: "gvisor", release: "1.7.24" },
  { name: "image-builder", release: "1.7.25" },
  { name: "k0s-1.7", release: "1.7.34" },
  { name: "k3s-1.7", release: "1.7.23" },
  { name: "k3s-2.1", release: "2.1.5" },
  { name: "k3s-registries", release: "1.7.23" },
  { name: "k3s-rootless", release: "1.7.23" },
  { name: "kata-deploy", release: "1.7.24" },
  { name: "kind", release: "2.2.0", unread: ["tolerate_missing_hugepages_controller"] },
  { name: "kind-mirror", release: "2.1.1", unread: ["tolerate_missing_hugepages_controller"] },
  { name: "kind-rootless", release: "2.1.4", unread: ["tolerate_missing_hugepages_controller"] },
  { name: "kubeadm-1.6", release: "1.6.20" },
  { name: "kubespray-1.7", release: "1.7.24" },
  { name: "kubespray-2.1", release: "2.1.4", unread: ["runtime_engine", "runtime_root"] },
  { name: "kubevirt", release: "1.7.24" },
  { name: "microk8s", release: "1.7.29" },
  { name: "minikube", release: "1.7.23" },
  { name: "old-mirrors", release: "1.6.20" },
  { name: "selinux-drop-in", release: "1.7.34" },
  { name: "stargz", release: "1.7.24" },
  {
    name: "systemd-cgroup-old",
    release: "1.6.20",
    refused: "invalid plugin config: `systemd_cgroup` only works for runtime io.containerd.runtime.v1.linux",
  },
  { name: "talos-1.13", release: "2.2.7" },
  { name: "talos-1.7", release: "1.7.22", unread: ["discard_unpacked_layers"] },
  { name: "version-1", release: "1.6.20" },
  { name: "wasm", release: "2.1.9" },
];

/**
 * Reads a file.
 *
 * @param name Its name.
 * @returns Its text; `@DIR@` stands for its directory.
 */
export function configFile(name: string): string {
  return Deno.readTextFileSync(new URL(`${name}.toml`, FOLDER));
}

/** The names of all files of the folder. */
export function configFileNames(): readonly string[] {
  return [...Deno.readDirSync(FOLDER)].map(({ name }) => name.replace(/\.toml$/, "")).toSorted();
}

/** One preset of each distribution and version of the file. */
function presetCases(): readonly ConfigCase[] {
  const kinds = new Map(
    presets().map((preset) => [`${preset.name.split("@")[0]} ${preset.daemon["version"]}`, preset]),
  );
  return [...kinds.values()].map(({ name, daemon }) => ({
    name: `the preset ${name}`,
    files: { "config.toml": `${formatToml(daemon)}\n` },
  }));
}

/** The files as cases for `containerd config dump`, which prints a file whose plugins would not start, too. */
export function configFileCases(): readonly ConfigCase[] {
  const isDisabled = (name: string): boolean => name === "docker-package";
  const files = configFileNames().filter((name) => !isDisabled(name)).map((name) => ({
    name: `the file ${name}`,
    files: {
      "config.toml": configFile(name),
      "conf.d/a.toml": 'version = 2\n[plugins."io.containerd.x.v1.y"]\nz = 1\n',
    },
  }));
  return [...files, ...presetCases()];
}
