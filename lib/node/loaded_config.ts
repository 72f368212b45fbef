/**
 * The configuration that a running daemon reports in CRI's Status, as the tree of a `config.toml`.
 *
 * Upstream: `ContainerdConfig`, `PluginConfig` and `RuntimeConfig` with their JSON names, in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/config/config.go and, later, `internal/cri/config/config.go`.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { CRI_PLUGIN, IMAGES_PLUGIN, KEY_TABLES, RUNTIME_PLUGIN } from "../containerd/config_keys.ts";
import { keysOf } from "../containerd/config_read.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";

/** JSON names that are not the key in camel case. */
const JSON_NAMES: Readonly<Record<string, readonly string[]>> = {
  pod_annotations: ["PodAnnotations"],
  container_annotations: ["ContainerAnnotations"],
  privileged_without_host_devices: ["privileged_without_host_devices"],
  privileged_without_host_devices_all_devices_allowed: ["privileged_without_host_devices_all_devices_allowed"],
  device_ownership_from_security_context: ["device_ownership_from_security_context"],
  io_type: ["io_type"],
  restrict_oom_score_adj: ["restrictOOMScoreAdj"],
  enable_unprivileged_icmp: ["enableUnprivilegedICMP"],
  enable_cdi: ["enableCDI"],
  enable_criu: ["enableCRIU"],
  drain_exec_sync_io_timeout: ["drainExecSyncIOTimeout"],
  disable_tcp_service: ["disableTCPService"],
  enable_tls_streaming: ["enableTLSStreaming"],
  ignore_blockio_not_enabled_errors: ["ignoreBlockIONotEnabledErrors"],
  max_container_log_line_size: ["maxContainerLogSize", "maxContainerLogLineSize"],
  disable_pause_image_pull: ["disablePauseImagePull"],
};

/** What is not taken: credentials of registries, and the paths that Status adds. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "registry",
  "imageDecryption",
  "containerdRootDir",
  "containerdEndpoint",
  "rootDir",
  "stateDir",
]);

function jsonNames(key: string): readonly string[] {
  if (Object.hasOwn(JSON_NAMES, key)) return JSON_NAMES[key]!;
  return [key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())];
}

/** Whether a value says no more than its absence: Go's zero value of a text, a list or a map. */
function saysNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ||
    (isRecord(value) && Object.keys(value).length === 0);
}

/** Reads one table of Go's JSON. */
class Reader {
  readonly #behaviors: Behaviors;
  /** Names that no key of the release has. */
  readonly unknown: string[] = [];

  constructor(behaviors: Behaviors) {
    this.#behaviors = behaviors;
  }

  table(name: string, json: UnknownRecord, at: string): UnknownRecord {
    const taken = new Set<string>();
    const rows = keysOf(name, this.#behaviors).flatMap((key) => {
      const own = jsonNames(key).find((candidate) => Object.hasOwn(json, candidate));
      if (own === undefined) return [];
      taken.add(own);
      const value = LEFT_OUT.has(own) ? undefined : this.#value(KEY_TABLES[name]![key]![0], json[own], `${at}${own}.`);
      return saysNothing(value) ? [] : [[key, value] as const];
    });
    for (const key of Object.keys(json)) {
      if (!taken.has(key) && !LEFT_OUT.has(key) && !saysNothing(json[key])) this.unknown.push(`${at}${key}`);
    }
    return Object.fromEntries(rows);
  }

  #value(type: string, value: unknown, at: string): unknown {
    if (Object.hasOwn(KEY_TABLES, type)) return isRecord(value) ? this.#whole(type, value, at) : undefined;
    const inner = type.replace("map[string]", "");
    if (inner === type || !Object.hasOwn(KEY_TABLES, inner) || !isRecord(value)) return value;
    const rows = Object.entries(value).map(([key, one]) =>
      [key, isRecord(one) ? this.table(inner, one, `${at}${key}.`) : one] as const
    );
    return Object.fromEntries(rows);
  }

  /** A table; a runtime of earlier days that is not configured is none. */
  #whole(type: string, value: UnknownRecord, at: string): UnknownRecord | undefined {
    if (type === "Runtime" && saysNothing(value["runtimeType"])) return undefined;
    return this.table(type, value, at);
  }
}

/** Settings that Status does not report in 2.x, but sandboxes do. */
export interface ImageSettings {
  /** The name of the pause image. */
  readonly sandboxImage?: string;
  /** The snapshotter. */
  readonly snapshotter?: string;
}

/** The configuration that a daemon runs with. */
export interface LoadedConfig {
  /** The tree of a `config.toml` that says the same. */
  readonly tree: UnknownRecord;
  /** Keys of the daemon that the model does not know. */
  readonly unknown: readonly string[];
}

/** The directory above the CRI plugin's own. */
function parent(path: unknown): string | undefined {
  const suffix = `/${CRI_PLUGIN}`;
  return typeof path === "string" && path.endsWith(suffix) ? path.slice(0, -suffix.length) : undefined;
}

/**
 * Makes the tree of a `config.toml` from what a daemon reports.
 *
 * @param config `info.config` of Status, parsed.
 * @param behaviors What the release does.
 * @param images What a sandbox reports about images; up to 1.7 Status itself does.
 * @returns The tree.
 */
export function loadedConfig(config: UnknownRecord, behaviors: Behaviors, images: ImageSettings = {}): LoadedConfig {
  const isSplit = behaviors.has("config-v3");
  const reader = new Reader(behaviors);
  const section = reader.table(isSplit ? "RuntimeConfig" : "PluginConfig", config, "");
  const [root, state] = [parent(config["rootDir"]), parent(config["stateDir"])];
  const { sandboxImage, snapshotter } = images;
  const ofImages = {
    ...(snapshotter === undefined ? {} : { snapshotter }),
    ...(sandboxImage === undefined ? {} : { pinned_images: { sandbox: sandboxImage } }),
  };
  const plugins = isSplit
    ? { [RUNTIME_PLUGIN]: section, ...(Object.keys(ofImages).length === 0 ? {} : { [IMAGES_PLUGIN]: ofImages }) }
    : { [CRI_PLUGIN]: section };
  const tree = {
    version: isSplit ? 3 : 2,
    ...(root === undefined ? {} : { root }),
    ...(state === undefined ? {} : { state }),
    plugins,
  };
  return { tree, unknown: reader.unknown };
}
