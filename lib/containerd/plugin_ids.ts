/**
 * The plugins that containerd is built with: a section of one is not a misspelt section of another.
 *
 * Upstream: every `Register` of a `Registration` in the source of a release.
 *
 * @module
 */

/** The snapshotters of all releases, by the last parts of their ids. */
const BUILT_IN_SNAPSHOTTERS =
  "aufs blockcim blockfile btrfs cimfs devmapper erofs native overlayfs windows windows-lcow zfs";

/** The plugins of each type, of all releases and systems: none has the name of one that another release misses. */
const PLUGINS: Readonly<Record<string, string>> = {
  "content.v1": "content",
  "cri.v1": "images runtime",
  "differ.v1": "blockcim cimfs erofs walking windows windows-lcow",
  "event.v1": "exchange publisher",
  "gc.v1": "scheduler",
  "grpc.v1": "containers content cri diff events healthcheck images introspection leases mounts namespaces " +
    "sandbox-controllers sandboxes snapshots streaming tasks transfer version",
  "http.v1": "pprof",
  "image-verifier.v1": "bindir",
  "internal.v1": "opt restart shutdown tracing",
  "lease.v1": "manager",
  "metadata.v1": "bolt",
  "metrics.v1": "grpc-otel grpc-prometheus",
  "monitor.container.v1": "restart",
  "monitor.task.v1": "cgroups",
  "monitor.v1": "cgroups",
  "mount-handler.v1": "erofs",
  "mount-manager.v1": "bolt",
  "nri.v1": "nri",
  "podsandbox.controller.v1": "podsandbox",
  "runtime.v1": "linux",
  "runtime.v2": "shim task",
  "sandbox.controller.v1": "local shim",
  "sandbox.store.v1": "local",
  "server.v1": "debug grpc grpc-tcp metrics ttrpc",
  "service.v1": "containers-service content-service diff-service images-service introspection-service leases-service " +
    "namespaces-service snapshots-service tasks-service",
  "shim.v1": "manager",
  "snapshotter.v1": BUILT_IN_SNAPSHOTTERS,
  "streaming.v1": "manager",
  "tracing.processor.v1": "otlp",
  "transfer.v1": "local",
  "ttrpc.v1": "otelttrpc pause task",
  "warning.v1": "deprecations",
};

/** The whole ids: `io.containerd.cri.v1.runtime`. */
export const PLUGIN_IDS: readonly string[] = /* @__PURE__ */ Object.entries(PLUGINS).flatMap(([type, names]) =>
  names.split(" ").map((name) => `io.containerd.${type}.${name}`)
);

/**
 * Whether a section's name is that of a plugin.
 *
 * @param name The name: a whole id, or, as in a file of version 1, its last part.
 * @returns Whether a release has such a plugin.
 */
export function isPlugin(name: string): boolean {
  return PLUGIN_IDS.some((id) => id === name || (!name.includes(".") && id.endsWith(`.${name}`)));
}

/**
 * Whether a snapshotter is one of containerd's own.
 *
 * @param name Its name: `overlayfs`.
 * @returns Whether a release has such a plugin.
 */
export function isBuiltInSnapshotter(name: string): boolean {
  return BUILT_IN_SNAPSHOTTERS.split(" ").includes(name);
}
