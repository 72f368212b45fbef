/**
 * The daemon's `config.toml`: what a release makes of it, what it ignores, and what another release means by it.
 *
 * @example A key that a release does not read
 * ```ts
 * import { daemonConfigWarnings } from "@cri-spec/cri-spec/config";
 * import { assertEquals } from "@std/assert";
 *
 * const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { sandbox_imag: "registry.test/pause:1" } } };
 * const [warning] = daemonConfigWarnings(daemon, "1.7.24");
 * assertEquals(warning?.path, "/daemon/plugins/io.containerd.grpc.v1.cri/sandbox_imag");
 * assertEquals(warning?.hint, 'did you mean plugins."io.containerd.grpc.v1.cri".sandbox_image?');
 * ```
 *
 * @module
 */

export {
  CRI_PLUGIN,
  type DaemonConfig,
  type DaemonKey,
  decodeDaemonConfig,
  type Runtime,
  type Setting,
} from "../containerd/config.ts";
export {
  type DaemonConfigChange,
  type DaemonConfigChangeKind,
  daemonConfigChanges,
} from "../containerd/config_changes.ts";
export type { DaemonConfigValue } from "../containerd/config_defaults.ts";
export type { DaemonConfigDeprecation } from "../containerd/config_deprecations.ts";
export {
  type DaemonConfigRefusal,
  type DaemonConfigReport,
  daemonConfigReport,
  type DaemonConfigSetting,
  migratedDaemonConfig,
} from "../containerd/config_report.ts";
export { type DaemonConfigWarning, daemonConfigWarnings } from "../containerd/config_warnings.ts";
