/**
 * From the tree of a `config.toml` to what of it decides the specs of sandboxes and containers.
 *
 * Containerd ignores keys that it does not know, and so does this; `config_warnings.ts` reports them. It refuses what keeps the
 * daemon or its CRI plugin from starting: a wrong type of any key that they read, and everything that the plugins' own validation
 * refuses.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { join } from "../go/path.ts";
import { goQuote } from "../go/quote.ts";
import type { Pointer } from "../pointer.ts";
import { plainData } from "../plain.ts";
import { type Behaviors, checkBehaviors } from "./behaviors.ts";
import { CRI_PLUGIN } from "./config_keys.ts";
import { isTable, type Setting, type Table } from "./config_read.ts";
import { CDI_DIRS } from "./config_defaults.ts";
import { readSections, refuseConfig, type Sections } from "./config_sections.ts";
import { type Runtime, validateSections } from "./config_validate.ts";
import { isBuiltInSnapshotter } from "./plugin_ids.ts";
import { durationError } from "../go/duration.ts";

export { CRI_PLUGIN, type Runtime, type Setting };

/** The keys of {@linkcode DaemonConfig} whose place in the document is known. */
export type DaemonKey =
  | "root"
  | "state"
  | "sandbox_image"
  | "enable_selinux"
  | "disable_cgroup"
  | "restrict_oom_score_adj"
  | "unset_seccomp_profile"
  | "enable_unprivileged_ports"
  | "enable_unprivileged_icmp"
  | "default_runtime_name"
  | "disable_apparmor"
  | "disable_proc_mount"
  | "disable_hugetlb_controller"
  | "tolerate_missing_hugetlb_controller"
  | "device_ownership_from_security_context"
  | "ignore_image_defined_volumes"
  | "enable_cdi"
  | "cdi_spec_dirs"
  | "ignore_blockio_not_enabled_errors"
  | "ignore_rdt_not_enabled_errors";

/** The settings of `config.toml` that decide a spec, in its own spelling. */
export interface DaemonConfig {
  /** The directory of persistent data. Default: `/var/lib/containerd`. */
  readonly root: string;
  /** The directory of data that a reboot removes. Default: `/run/containerd`. */
  readonly state: string;
  /** The CRI plugin's directory below `root`. */
  readonly criRoot: string;
  /** The CRI plugin's directory below `state`. */
  readonly criState: string;
  /** The pause image. Default: the release's. */
  readonly sandbox_image: string;
  /** Whether labels are made on a node with SELinux. Default: `false`. */
  readonly enable_selinux: boolean;
  /** Whether sandboxes get no cgroup. Default: `false`. */
  readonly disable_cgroup: boolean;
  /** Whether the score stays above the daemon's. Default: `false`. */
  readonly restrict_oom_score_adj: boolean;
  /** The profile of pods that set none. Default: `""`, unconfined. */
  readonly unset_seccomp_profile: string;
  /** Whether network namespaces are kept below `state`. Default: `false`. */
  readonly netns_mounts_under_state_dir: boolean;
  /** Whether pods may bind every port. Default: `false`; from 2.0 on `true`. */
  readonly enable_unprivileged_ports: boolean;
  /** Whether pods may send pings. Default: `false`; from 2.0 on `true`. */
  readonly enable_unprivileged_icmp: boolean;
  /** Whether AppArmor is not used. Default: `false`. */
  readonly disable_apparmor: boolean;
  /** Whether containers keep containerd's own masked and readonly paths. Default: `false`. */
  readonly disable_proc_mount: boolean;
  /** Whether limits of huge pages are ignored. Default: `true`. */
  readonly disable_hugetlb_controller: boolean;
  /** Whether limits of huge pages are ignored on a node that has no such controller. Default: `true`. */
  readonly tolerate_missing_hugetlb_controller: boolean;
  /** Whether devices belong to the container's user. Default: `false`. */
  readonly device_ownership_from_security_context: boolean;
  /** Whether volumes of images are not mounted. Default: `false`. */
  readonly ignore_image_defined_volumes: boolean;
  /** Whether CDI devices are injected. Default: `false`; from 2.0 on `true`. Always `false` up to 1.6. */
  readonly enable_cdi: boolean;
  /** The directories with CDI spec files. Default: `/etc/cdi` and `/var/run/cdi`. */
  readonly cdi_spec_dirs: readonly string[];
  /** Whether classes of block I/O are ignored where they are not configured. Default: `false`. */
  readonly ignore_blockio_not_enabled_errors: boolean;
  /** Whether classes of RDT are ignored where they are not configured. Default: `false`. */
  readonly ignore_rdt_not_enabled_errors: boolean;
  /** The file with the classes of block I/O; empty where there are none. Always empty up to 1.6. */
  readonly blockio_config_file: string;
  /** The file with the classes of RDT; empty where there are none. */
  readonly rdt_config_file: string;
  /** Whether NRI decodes containers' specs and encodes them again. Default: `false`; from 2.0 on `true`. */
  readonly isNriEnabled: boolean;
  /** The runtime of pods without a handler. Default: `"runc"`. */
  readonly default_runtime_name: string;
  /** The snapshotter of images and containers. Default: `"overlayfs"`. */
  readonly snapshotter: string;
  /** Runtimes by name. Default: runc alone. */
  readonly runtimes: ReadonlyMap<string, Runtime>;
  /** The largest request that the gRPC server accepts, in bytes. Default: 16 MiB. */
  readonly max_recv_message_size: number;
  /** Finds a key's place in the document. */
  readonly setting: (key: DaemonKey) => Setting;
}

/** Where a release reads keys that do not stand in the section of what runs pods. */
interface Elsewhere {
  readonly sandbox_image: () => readonly [value: string, setting: Setting];
  readonly disable_cgroup: boolean;
  readonly snapshotter: string;
  readonly snapshotterSetting: () => Setting;
}

function elsewhere({ runtime, images }: Sections, behaviors: Behaviors): Elsewhere {
  const { sandboxImage } = behaviors;
  if (!behaviors.has("config-v3")) {
    return {
      sandbox_image:
        () => [runtime.get<string | undefined>("sandbox_image") ?? sandboxImage, runtime.setting("sandbox_image")],
      disable_cgroup: runtime.bool("disable_cgroup"),
      snapshotter: runtime.table("containerd").string("snapshotter"),
      snapshotterSetting: () => runtime.table("containerd").setting("snapshotter"),
    };
  }
  const pinned = images.map<string>("pinned_images").get("sandbox");
  const path = `${images.setting("pinned_images").path}/sandbox`;
  return {
    sandbox_image: () => [pinned?.value || sandboxImage, { path: pinned?.path ?? path, given: pinned !== undefined }],
    disable_cgroup: false,
    snapshotter: images.string("snapshotter"),
    snapshotterSetting: () => images.setting("snapshotter"),
  };
}

/** What only containers have. */
function ofContainers(
  { runtime, nri, tasks }: Sections,
  behaviors: Behaviors,
): Pick<
  DaemonConfig,
  | "disable_apparmor"
  | "disable_proc_mount"
  | "disable_hugetlb_controller"
  | "tolerate_missing_hugetlb_controller"
  | "device_ownership_from_security_context"
  | "ignore_image_defined_volumes"
  | "enable_cdi"
  | "cdi_spec_dirs"
  | "ignore_blockio_not_enabled_errors"
  | "ignore_rdt_not_enabled_errors"
  | "blockio_config_file"
  | "rdt_config_file"
  | "isNriEnabled"
> {
  const containerd = runtime.table("containerd");
  const dirs = runtime.get<readonly string[] | "">("cdi_spec_dirs") || CDI_DIRS;
  return {
    disable_apparmor: runtime.bool("disable_apparmor"),
    disable_proc_mount: runtime.bool("disable_proc_mount"),
    disable_hugetlb_controller: runtime.bool("disable_hugetlb_controller"),
    tolerate_missing_hugetlb_controller: runtime.bool("tolerate_missing_hugetlb_controller"),
    device_ownership_from_security_context: runtime.bool("device_ownership_from_security_context"),
    ignore_image_defined_volumes: runtime.bool("ignore_image_defined_volumes"),
    enable_cdi: behaviors.has("cdi-annotations") && runtime.get("enable_cdi", behaviors.has("cdi-default-on")),
    cdi_spec_dirs: dirs.length === 0 && behaviors.has("cdi-empty-dirs") ? CDI_DIRS : dirs,
    ignore_blockio_not_enabled_errors: containerd.bool("ignore_blockio_not_enabled_errors"),
    ignore_rdt_not_enabled_errors: containerd.bool("ignore_rdt_not_enabled_errors"),
    blockio_config_file: tasks.string("blockio_config_file"),
    rdt_config_file: tasks.string("rdt_config_file"),
    isNriEnabled: behaviors.has("nri-adjust") && !nri.get("disable", !behaviors.has("nri-default-on")),
  };
}

/** The keys that stand in the table `containerd`. */
const CONTAINERD_KEYS: readonly DaemonKey[] = [
  "default_runtime_name",
  "ignore_blockio_not_enabled_errors",
  "ignore_rdt_not_enabled_errors",
];

/** The top level's path of a key, `""` standing for its default. */
function directory(top: Table, key: string): string {
  return top.string(key) || top.default(key);
}

/**
 * Decodes the tree of a `config.toml`.
 *
 * @param tree Tables as records, after `imports` were merged; `undefined` is an empty file.
 * @param behaviors What the release does.
 * @param path Where the tree stands in the document, for errors. Default: `""`.
 * @returns The settings that decide a spec, with defaults.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-string`; `daemon-config` if the daemon or its CRI plugin would
 * not start; `not-modelled` for imports, and for settings outside the model.
 */
export function decodeDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer = ""): DaemonConfig {
  checkBehaviors(behaviors);
  return readDaemonConfig(plainData(tree, path), behaviors, path);
}

/** As {@linkcode decodeDaemonConfig}, of plain data. */
export function readDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer): DaemonConfig {
  return configOf(readSections(tree ?? {}, path, { behaviors }), behaviors);
}

/** The type of snapshotters, in their plugins' IDs. */
const SNAPSHOTTERS = "io.containerd.snapshotter.v1.";
/** What pulls and unpacks images for the CRI plugin, from 2.1 on. */
const TRANSFER_PLUGIN = "io.containerd.transfer.v1.local";
/** What vendors build into their containerd, k3s for one. */
const BUILT_IN_BY_VENDORS: readonly string[] = ["fuse-overlayfs", "stargz"];

/** Whether a list of plugins has a snapshotter, by its whole ID or, as in a file of version 1, by its name. */
function hasSnapshotter(ids: readonly string[], name: string): boolean {
  return ids.includes(`${SNAPSHOTTERS}${name}`) || ids.includes(name);
}

/** Whether a daemon has a snapshotter: one of its own, of a proxy plugin, or of a section that tells of a plugin of a vendor. */
function isSnapshotter(name: string, { top, plugins }: Sections): boolean {
  if (hasSnapshotter(top.get<readonly string[]>("disabled_plugins", []), name)) return false;
  if (isBuiltInSnapshotter(name) || BUILT_IN_BY_VENDORS.includes(name)) return true;
  const proxied = top.map<Table>("proxy_plugins").get(name)?.value.string("type");
  return hasSnapshotter(Object.keys(plugins), name) || proxied === "snapshot" || proxied === SNAPSHOTTERS.slice(0, -1);
}

/** The runtimes, each with whether the daemon lacks the snapshotter that it names: that is found when a pod is made. */
function withSnapshotters(runtimes: DaemonConfig["runtimes"], sections: Sections): DaemonConfig["runtimes"] {
  const lacks = ({ snapshotter }: Runtime): boolean => snapshotter !== "" && !isSnapshotter(snapshotter, sections);
  if (![...runtimes.values()].some(lacks)) return runtimes;
  return new Map([...runtimes].map(([name, one]) => [name, lacks(one) ? { ...one, lacksSnapshotter: true } : one]));
}

/** Refuses a snapshotter that the daemon does not have: the CRI plugin, or the images plugin that it needs, does not start. */
function checkSnapshotter(name: string, setting: () => Setting, sections: Sections, behaviors: Behaviors): void {
  const isNew = behaviors.has("config-v3");
  const disabled = (): Pointer => sections.top.setting("disabled_plugins").path;
  const ids = sections.top.get<readonly string[]>("disabled_plugins", []);
  const { unicode } = behaviors;
  const remove = "remove it from disabled_plugins";
  if (behaviors.has("transfer-plugin-needed")) {
    if (ids.includes(TRANSFER_PLUGIN)) {
      refuseConfig("no plugins registered for io.containerd.transfer.v1: plugin: not found", disabled(), remove);
    }
    // It unpacks images with overlayfs, unless its section says otherwise.
    const transfer = sections.plugins[TRANSFER_PLUGIN];
    const says = isTable(transfer) && Object.keys(transfer).some((key) => key.toLowerCase() === "unpack_config");
    if (!says && hasSnapshotter(ids, "overlayfs")) {
      refuseConfig('snapshotter "overlayfs" not found: not found', disabled(), remove);
    }
  }
  if ((name === "" && !isNew) || isSnapshotter(name, sections)) return;
  const isDisabled = hasSnapshotter(ids, name);
  const text = `failed to find snapshotter ${goQuote(name, unicode)}`;
  const hint = isDisabled
    ? remove
    : name === ""
    ? "remove the key: the default is overlayfs"
    : `add [proxy_plugins.${goQuote(name, unicode)}] with type = "snapshot" and the snapshotter's address`;
  refuseConfig(isNew ? text : `failed to create CRI service: ${text}`, isDisabled ? disabled() : setting().path, hint);
}

/**
 * What of a file's tables decides a spec.
 *
 * @param sections The tables, as the release reads them.
 * @param behaviors What the release does.
 * @returns What {@linkcode decodeDaemonConfig} does.
 * @throws {CriSpecError} `daemon-config`, `not-modelled`.
 */
export function configOf(sections: Sections, behaviors: Behaviors): DaemonConfig {
  const { top, runtime, maxReceive } = sections;
  const [root, state] = [directory(top, "root"), directory(top, "state")];
  if (root === state) refuseConfig("root and state must be different paths", top.setting("state").path);
  for (const [, { value, path: at }] of top.map<string>("timeouts")) {
    if (durationError(value) !== undefined) refuseConfig(`unable to parse ${value} into a time duration`, at);
  }
  const { default_runtime_name, runtimes } = validateSections(sections, behaviors);
  const unprivileged = behaviors.has("unprivileged-defaults");
  const { sandbox_image, disable_cgroup, snapshotter, snapshotterSetting } = elsewhere(sections, behaviors);
  checkSnapshotter(snapshotter, snapshotterSetting, sections, behaviors);
  return {
    root,
    state,
    criRoot: join(root, CRI_PLUGIN),
    criState: join(state, CRI_PLUGIN),
    max_recv_message_size: maxReceive,
    enable_selinux: runtime.bool("enable_selinux"),
    restrict_oom_score_adj: runtime.bool("restrict_oom_score_adj"),
    unset_seccomp_profile: runtime.string("unset_seccomp_profile"),
    netns_mounts_under_state_dir: runtime.bool("netns_mounts_under_state_dir"),
    enable_unprivileged_ports: runtime.get("enable_unprivileged_ports", unprivileged),
    enable_unprivileged_icmp: runtime.get("enable_unprivileged_icmp", unprivileged),
    sandbox_image: sandbox_image()[0],
    disable_cgroup,
    snapshotter,
    ...ofContainers(sections, behaviors),
    default_runtime_name,
    runtimes: withSnapshotters(runtimes, sections),
    setting: (key) => {
      checkTexts(key);
      if (key === "root" || key === "state") return top.setting(key);
      if (key === "sandbox_image") return sandbox_image()[1];
      return (CONTAINERD_KEYS.includes(key) ? runtime.table("containerd") : runtime).setting(key);
    },
  };
}
