/**
 * From the tree of a `config.toml` to what of it decides a sandbox's spec.
 *
 * Containerd ignores keys that it does not know, and so does this; `config_warnings.ts` reports them. It refuses what keeps the
 * daemon or its CRI plugin from starting: a wrong type of any key that they read, and everything that the plugins' own validation
 * refuses.
 *
 * @module
 */

import { join } from "../go/path.ts";
import type { Pointer } from "../pointer.ts";
import { plainData } from "../plain.ts";
import { type Behaviors, checkBehaviors } from "./behaviors.ts";
import { CRI_PLUGIN } from "./config_keys.ts";
import type { Setting, Table } from "./config_read.ts";
import { readSections, refuseConfig, type Sections } from "./config_sections.ts";
import { type Runtime, validateSections } from "./config_validate.ts";
import { durationError } from "../go/duration.ts";

export { CRI_PLUGIN, type Runtime, type Setting };

/** The keys of {@linkcode DaemonConfig} whose place in the document can be told. */
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
  | "default_runtime_name";

/** What of `config.toml` decides a sandbox's spec, in its own spelling. */
export interface DaemonConfig {
  /** Where containerd keeps what survives a boot. Default: `/var/lib/containerd`. */
  readonly root: string;
  /** Where containerd keeps what does not. Default: `/run/containerd`. */
  readonly state: string;
  /** The CRI plugin's folder below `root`. */
  readonly criRoot: string;
  /** The CRI plugin's folder below `state`. */
  readonly criState: string;
  /** The pause image. Default: the release's. */
  readonly sandbox_image: string;
  /** Whether labels are made on a node with SELinux. Default: `false`. */
  readonly enable_selinux: boolean;
  /** Whether sandboxes get no cgroup. Default: `false`. */
  readonly disable_cgroup: boolean;
  /** Whether the score stays above the daemon's. Default: `false`. */
  readonly restrict_oom_score_adj: boolean;
  /** The profile of pods that tell none. Default: `""`, unconfined. */
  readonly unset_seccomp_profile: string;
  /** Whether network namespaces are kept below `state`. Default: `false`. */
  readonly netns_mounts_under_state_dir: boolean;
  /** Whether pods may bind every port. Default: `false`; from 2.0 on `true`. */
  readonly enable_unprivileged_ports: boolean;
  /** Whether pods may send pings. Default: `false`; from 2.0 on `true`. */
  readonly enable_unprivileged_icmp: boolean;
  /** The runtime of pods without a handler. Default: `"runc"`. */
  readonly default_runtime_name: string;
  /** The snapshotter of images and containers. Default: `"overlayfs"`. */
  readonly snapshotter: string;
  /** Runtimes by name. Default: runc alone. */
  readonly runtimes: ReadonlyMap<string, Runtime>;
  /** The largest request that the gRPC server takes, in bytes. Default: 16 MiB. */
  readonly max_recv_message_size: number;
  /** Tells where a key stands in the document. */
  readonly setting: (key: DaemonKey) => Setting;
}

/** Where a release reads keys that do not stand in the section of what runs pods. */
interface Elsewhere {
  readonly sandbox_image: () => readonly [value: string, setting: Setting];
  readonly disable_cgroup: boolean;
  readonly snapshotter: string;
}

function elsewhere({ runtime, images }: Sections, behaviors: Behaviors): Elsewhere {
  const { sandboxImage } = behaviors;
  if (!behaviors.has("config-v3")) {
    return {
      sandbox_image:
        () => [runtime.get<string | undefined>("sandbox_image") ?? sandboxImage, runtime.setting("sandbox_image")],
      disable_cgroup: runtime.bool("disable_cgroup"),
      snapshotter: runtime.table("containerd").string("snapshotter"),
    };
  }
  const pinned = images.map<string>("pinned_images").get("sandbox");
  const path = `${images.setting("pinned_images").path}/sandbox`;
  return {
    sandbox_image: () => [pinned?.value || sandboxImage, { path: pinned?.path ?? path, given: pinned !== undefined }],
    disable_cgroup: false,
    snapshotter: images.string("snapshotter"),
  };
}

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
 * @returns What of it decides a sandbox's spec, defaults filled in.
 * @throws {CriSpecError} `wrong-type`, `out-of-range`, `invalid-string`; `daemon-config` when the daemon or its CRI plugin would
 * not start; `not-modelled` for imports, and for what the model cannot tell.
 */
export function decodeDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer = ""): DaemonConfig {
  checkBehaviors(behaviors);
  return readDaemonConfig(plainData(tree, path), behaviors, path);
}

/** As {@linkcode decodeDaemonConfig}, of plain data. */
export function readDaemonConfig(tree: unknown, behaviors: Behaviors, path: Pointer): DaemonConfig {
  const sections = readSections(tree ?? {}, path, { behaviors });
  const { top, runtime, maxReceive } = sections;
  const [root, state] = [directory(top, "root"), directory(top, "state")];
  if (root === state) refuseConfig("root and state must be different paths", top.setting("state").path);
  for (const [, { value, path: at }] of top.map<string>("timeouts")) {
    if (durationError(value) !== undefined) refuseConfig(`unable to parse ${value} into a time duration`, at);
  }
  const { default_runtime_name, runtimes } = validateSections(sections, behaviors);
  const unprivileged = behaviors.has("unprivileged-defaults");
  const { sandbox_image, disable_cgroup, snapshotter } = elsewhere(sections, behaviors);
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
    default_runtime_name,
    runtimes,
    setting: (key) => {
      if (key === "root" || key === "state") return top.setting(key);
      if (key === "sandbox_image") return sandbox_image()[1];
      return (key === "default_runtime_name" ? runtime.table("containerd") : runtime).setting(key);
    },
  };
}
