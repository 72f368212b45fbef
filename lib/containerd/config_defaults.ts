/**
 * What a release has for the keys that a `config.toml` does not give: the defaults of the table of keys, and those that depend on
 * the release or on the build.
 *
 * Upstream: `pkg/cri/config/config_unix.go` up to 1.7, `internal/cri/config/config_unix.go` and `DefaultServerConfig` in
 * `config.go` beside it later, and `internal/nri/config.go`.
 *
 * @module
 */

import type { Behaviors } from "./behaviors.ts";
import { KEY_TABLES } from "./config_keys.ts";
import { CONFIG_PATH } from "./config_migrate.ts";
import { BUILDS, isBetween } from "./release.ts";

/** A value of `config.toml` as plain data. */
export type DaemonConfigValue =
  | string
  | number
  | bigint
  | boolean
  | readonly DaemonConfigValue[]
  | { readonly [key: string]: DaemonConfigValue };

/** Where CDI looks for spec files when nothing is configured. */
export const CDI_DIRS: readonly string[] = Object.freeze(["/etc/cdi", "/var/run/cdi"]);

/** Where CNI's plugins are, where the build has no other directory. */
const CNI_BIN_DIRS: readonly string[] = ["/opt/cni/bin"];

/** The directories of CNI's plugins that a build looks into by default. */
export function cniBinDirs({ release }: Behaviors): readonly string[] {
  return BUILDS.find(({ version }) => version === release.version)?.cniBinDirs ?? CNI_BIN_DIRS;
}

/** The defaults that one value in the table of keys cannot give; each call makes its own lists. */
const BY_RELEASE: Readonly<Record<string, (behaviors: Behaviors) => DaemonConfigValue>> = {
  "PluginConfig.sandbox_image": ({ sandboxImage }) => sandboxImage,
  "PluginConfig.cdi_spec_dirs": () => [...CDI_DIRS],
  "RuntimeConfig.cdi_spec_dirs": () => [...CDI_DIRS],
  "PluginConfig.image_pull_progress_timeout": ({ release }) =>
    isBetween(release, ["1.7.0"], ["1.7.10"]) ? "1m0s" : "5m0s",
  "ImageConfig.pinned_images": ({ sandboxImage }) => ({ sandbox: sandboxImage }),
  "Registry.config_path": (behaviors) => behaviors.has("config-path-default") ? CONFIG_PATH : "",
  "CniConfig.bin_dir": (behaviors) => behaviors.has("cni-bin-dirs") ? "" : cniBinDirs(behaviors)[0]!,
  "CniConfig.bin_dirs": (behaviors) => [...cniBinDirs(behaviors)],
  "NriConfig.disable": (behaviors) => !behaviors.has("nri-default-on"),
};

/** Go's zero value of a type. */
function zeroOf(type: string): DaemonConfigValue {
  if (type === "bool") return false;
  if (type === "int") return 0;
  if (type.startsWith("[]")) return [];
  return type.startsWith("map[") ? {} : "";
}

/**
 * The default of a key.
 *
 * @param table The name of its table in the table of keys.
 * @param key The key.
 * @param behaviors What the release does.
 * @returns Its value where the file does not give it.
 */
export function defaultOf(table: string, key: string, behaviors: Behaviors): DaemonConfigValue {
  const known = `${table}.${key}`;
  if (Object.hasOwn(BY_RELEASE, known)) return BY_RELEASE[known]!(behaviors);
  const [type, absent] = KEY_TABLES[table]![key]!;
  return absent === undefined || absent === "" ? zeroOf(type) : absent;
}

/** The options that the default runtime gives to runc. */
function runcOptions({ release }: Behaviors): DaemonConfigValue {
  const isOld = isBetween(release, undefined, ["2.0.0"]);
  const hasDriver = isOld || isBetween(release, ["2.0.7", "2.1.5"]);
  return {
    BinaryName: "",
    CriuImagePath: "",
    ...(isOld ? { CriuPath: "" } : {}),
    CriuWorkPath: "",
    IoGid: 0,
    IoUid: 0,
    NoNewKeyring: false,
    ...(isOld ? { NoPivotRoot: false } : {}),
    Root: "",
    ShimCgroup: "",
    ...(hasDriver ? { SystemdCgroup: false } : {}),
  };
}

/**
 * What the entry `runc` of the runtimes has by default.
 *
 * @param key A key of its table.
 * @param behaviors What the release does.
 * @returns Its value; `undefined` for a key that it has as any other runtime has it.
 */
export function runcDefault(key: string, behaviors: Behaviors): DaemonConfigValue | undefined {
  switch (key) {
    case "runtime_type":
      return "io.containerd.runc.v2";
    case "sandbox_mode":
    case "sandboxer":
      return "podsandbox";
    case "options":
      return runcOptions(behaviors);
  }
  return undefined;
}
