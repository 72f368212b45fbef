/**
 * Every key of the CRI plugin's settings: a request by which its effect shows, or why it has none on specs.
 *
 * @module
 */

import { CriSpecError } from "../lib/error.ts";
import { containerSpec, formatSpec, type RequestDocument, sandboxSpec } from "../mod.ts";
import { decodeRequest, sandboxFiles, sandboxSnapshotterOptions } from "../lib/files/mod.ts";
import { lintRequest } from "../lib/lint/mod.ts";
import { merged, type Tree, USUAL } from "./usual_request.ts";

/** A key, and a request for which its two values have different effects. */
export interface Effect {
  /** The key's table in the table of keys, and the key. */
  readonly key: string;
  /** The release. */
  readonly release: string;
  /** What of the request is not as usual. */
  readonly request?: Tree;
  /** The `daemon` with one value. */
  readonly before: Tree;
  /** The `daemon` with the other. */
  readonly after: Tree;
}

/** What a function returns, or the refusal, as text. */
function outcome(work: () => unknown): string {
  try {
    return JSON.stringify(work(), (_, value) => typeof value === "bigint" ? String(value) : value);
  } catch (error) {
    if (error instanceof CriSpecError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/**
 * Everything that a request decides: the specs of sandbox and container, the files around them, the snapshot, what lint finds.
 *
 * @param request What of the request is not as usual.
 * @param release The release.
 * @param daemon The tree of config.toml.
 * @returns Texts.
 */
export function outcomes(request: Tree, release: string, daemon: Tree): Readonly<Record<string, string>> {
  const document = { ...merged(USUAL, request) as Tree, release, daemon };
  const { container: _, ...pod } = document as Tree & { container?: unknown };
  const sandbox = pod as unknown as RequestDocument;
  return {
    sandbox: outcome(() => formatSpec(sandboxSpec(sandbox))),
    container: outcome(() => formatSpec(containerSpec(document as unknown as RequestDocument))),
    files: outcome(() => sandboxFiles(decodeRequest(sandbox))),
    snapshot: outcome(() => sandboxSnapshotterOptions(decodeRequest(sandbox))),
    lint: outcome(() => lintRequest(sandbox)),
  };
}

const OLD_PLUGIN = "io.containerd.grpc.v1.cri";
/** A file with the section of version 2, which all releases read. */
const cri = (table: Tree, others: Tree = {}): Tree => ({ version: 2, plugins: { [OLD_PLUGIN]: table, ...others } });
const runtime3 = (table: Tree): Tree => ({ version: 3, plugins: { "io.containerd.cri.v1.runtime": table } });
const images3 = (table: Tree): Tree => ({ version: 3, plugins: { "io.containerd.cri.v1.images": table } });
const plugin = (id: string, table: Tree): Tree => ({ version: 2, plugins: { [id]: table } });
const RUNC = { runtime_type: "io.containerd.runc.v2" };
const runc = (table: Tree, others: Tree = {}): Tree =>
  cri({ containerd: { runtimes: { runc: { ...RUNC, ...table }, ...others } } });
const config = (members: Tree): Tree => ({ container: { config: members } });
const linux = (members: Tree): Tree => config({ linux: members });

const DEVICE = { device: "c", major: 1, minor: 3, mode: 0o640, uid: 0, gid: 0 };
const CDI_FILE = JSON.stringify({
  cdiVersion: "0.3.0",
  kind: "vendor.com/gpu",
  devices: [{ name: "a", containerEdits: { env: ["X=1"] } }],
});
const CDI: Tree = {
  container: { config: { annotations: { "cdi.k8s.io/x": "vendor.com/gpu=a" } } },
  hostFiles: { "/cdi/x.json": CDI_FILE },
};
const HUGE: Tree = linux({ resources: { hugepage_limits: [{ page_size: "2MB", limit: 4 }] } });
const NO_HUGETLB: Tree = { ...HUGE, host: { hugetlb: false } };
const BASE_SPEC = JSON.stringify({
  ociVersion: "1.0.2",
  process: { user: {}, cwd: "/base" },
  root: { path: "rootfs" },
  linux: { resources: { hugepageLimits: [{ pageSize: "2MB", limit: 1 }] } },
});
const WITH_BASE: Tree = { hostFiles: { "/base.json": BASE_SPEC } };
const HANDLER = { runtimeHandler: "other" };
const PRIVILEGED: Tree = {
  config: { linux: { security_context: { privileged: true } } },
  container: { config: { linux: { security_context: { privileged: true } } } },
  hostFiles: { "/dev/x": DEVICE },
};
const CLASS = (name: string): Tree => ({
  ...config({ annotations: { [`io.kubernetes.cri.${name}-class`]: "gold" } }),
  hostFiles: { "/x": "classes" },
});
const MIRRORS = { mirrors: { "a.test": { endpoint: ["https://b.test"] } } };

const SWITCHES: readonly (readonly [key: string, release: string, request: Tree, from: unknown, to: unknown])[] = [
  ["sandbox_image", "2.1.9", {}, "a.test/pause:1", "a.test/pause:2"],
  [
    "enable_selinux",
    "1.7.24",
    { host: { selinux: { contexts: 'process = "u:r:t:s0"\nfile = "u:r:f:s0"\n', level: "s0:c1,c2" } } },
    false,
    true,
  ],
  ["disable_cgroup", "1.7.24", {}, false, true],
  ["restrict_oom_score_adj", "1.7.24", { host: { oomScoreAdj: -500 } }, false, true],
  ["unset_seccomp_profile", "1.7.24", {}, "", "runtime/default"],
  ["netns_mounts_under_state_dir", "1.7.24", {}, false, true],
  ["enable_unprivileged_ports", "1.7.24", {}, false, true],
  ["enable_unprivileged_icmp", "1.7.24", {}, false, true],
  ["disable_apparmor", "1.7.24", { host: { apparmor: true } }, false, true],
  [
    "disable_proc_mount",
    "1.7.24",
    config({ linux: { security_context: { masked_paths: [], readonly_paths: [] } } }),
    false,
    true,
  ],
  ["disable_hugetlb_controller", "1.7.24", HUGE, true, false],
  [
    "device_ownership_from_security_context",
    "1.7.24",
    merged(
      config({ devices: [{ host_path: "/dev/x", container_path: "/dev/x", permissions: "rw" }] }),
      merged(
        linux({ security_context: { run_as_user: { value: 5 }, run_as_group: { value: 6 } } }),
        { hostFiles: { "/dev/x": DEVICE } },
      ),
    ) as Tree,
    false,
    true,
  ],
  [
    "ignore_image_defined_volumes",
    "1.7.24",
    { container: { image: { Volumes: { "/data": {} } }, imageVolumes: [{ path: "/data", hostPath: "/v" }] } },
    false,
    true,
  ],
  ["stream_idle_timeout", "1.7.24", {}, "1h", "1x"],
  ["image_pull_progress_timeout", "1.7.24", {}, "1h", "1x"],
  ["drain_exec_sync_io_timeout", "1.7.24", {}, "1h", "1x"],
  ["systemd_cgroup", "1.7.24", {}, false, true],
];

/** Every key with an effect. */
export const EFFECTS: readonly Effect[] = [
  { key: "Config.root", release: "1.7.24", before: { version: 2 }, after: { version: 2, root: "/x" } },
  { key: "Config.state", release: "1.7.24", before: { version: 2 }, after: { version: 2, state: "/x" } },
  {
    key: "Config.disabled_plugins",
    release: "1.7.24",
    before: { version: 2 },
    after: { version: 2, disabled_plugins: [OLD_PLUGIN] },
  },
  { key: "Config.timeouts", release: "1.7.24", before: { version: 2 }, after: { version: 2, timeouts: { a: "1x" } } },
  {
    key: "GRPCConfig.max_recv_message_size",
    release: "1.7.24",
    before: { version: 2 },
    after: { version: 2, grpc: { max_recv_message_size: 10 } },
  },
  ...SWITCHES.map(([key, release, request, from, to]): Effect => ({
    key: `PluginConfig.${key}`,
    release,
    request,
    before: cri({ [key]: from }),
    after: cri({ [key]: to }),
  })),
  {
    key: "PluginConfig.tolerate_missing_hugetlb_controller",
    release: "1.7.24",
    request: NO_HUGETLB,
    before: cri({ disable_hugetlb_controller: false, tolerate_missing_hugetlb_controller: true }),
    after: cri({ disable_hugetlb_controller: false, tolerate_missing_hugetlb_controller: false }),
  },
  {
    key: "PluginConfig.enable_cdi",
    release: "1.7.24",
    request: CDI,
    before: cri({ enable_cdi: false, cdi_spec_dirs: ["/cdi"] }),
    after: cri({ enable_cdi: true, cdi_spec_dirs: ["/cdi"] }),
  },
  {
    key: "PluginConfig.cdi_spec_dirs",
    release: "1.7.24",
    request: CDI,
    before: cri({ enable_cdi: true, cdi_spec_dirs: ["/cdi"] }),
    after: cri({ enable_cdi: true, cdi_spec_dirs: ["/none"] }),
  },
  {
    key: "ContainerdConfig.default_runtime_name",
    release: "1.7.24",
    before: cri({ containerd: { default_runtime_name: "runc" } }),
    after: cri({ containerd: { default_runtime_name: "x" } }),
  },
  {
    key: "ContainerdConfig.default_runtime",
    release: "1.7.24",
    request: { config: { annotations: { a: "b" } } },
    before: cri({ containerd: { default_runtime: RUNC } }),
    after: cri({ containerd: { default_runtime: { ...RUNC, pod_annotations: ["a"] } } }),
  },
  {
    key: "ContainerdConfig.untrusted_workload_runtime",
    release: "1.7.24",
    request: { config: { annotations: { "io.kubernetes.cri.untrusted-workload": "true" } } },
    before: cri({ containerd: {} }),
    after: cri({ containerd: { untrusted_workload_runtime: RUNC } }),
  },
  {
    key: "ContainerdConfig.no_pivot",
    release: "1.7.24",
    before: cri({ containerd: { no_pivot: false } }),
    after: cri({ containerd: { no_pivot: true } }),
  },
  {
    key: "ContainerdConfig.snapshotter",
    release: "1.7.24",
    before: cri({ containerd: { snapshotter: "overlayfs" } }),
    after: cri({ containerd: { snapshotter: "native" } }),
  },
  {
    key: "ContainerdConfig.ignore_blockio_not_enabled_errors",
    release: "1.7.24",
    request: CLASS("blockio"),
    before: cri({ containerd: { ignore_blockio_not_enabled_errors: false } }),
    after: cri({ containerd: { ignore_blockio_not_enabled_errors: true } }),
  },
  {
    key: "ContainerdConfig.ignore_rdt_not_enabled_errors",
    release: "1.7.24",
    request: CLASS("rdt"),
    before: cri({ containerd: { ignore_rdt_not_enabled_errors: false } }),
    after: cri({ containerd: { ignore_rdt_not_enabled_errors: true } }),
  },
  { key: "Runtime.runtime_type", release: "1.7.24", before: runc({}), after: runc({ runtime_type: "" }) },
  {
    key: "Runtime.pod_annotations",
    release: "1.7.24",
    request: { config: { annotations: { a: "b" } } },
    before: runc({}),
    after: runc({ pod_annotations: ["a"] }),
  },
  {
    key: "Runtime.container_annotations",
    release: "1.7.24",
    request: config({ annotations: { a: "b" } }),
    before: runc({}),
    after: runc({ container_annotations: ["a"] }),
  },
  {
    key: "Runtime.base_runtime_spec",
    release: "1.7.24",
    request: WITH_BASE,
    before: runc({}),
    after: runc({ base_runtime_spec: "/base.json" }),
  },
  {
    key: "Runtime.privileged_without_host_devices",
    release: "1.7.24",
    request: PRIVILEGED,
    before: runc({}),
    after: runc({ privileged_without_host_devices: true }),
  },
  {
    key: "Runtime.privileged_without_host_devices_all_devices_allowed",
    release: "1.7.24",
    request: PRIVILEGED,
    before: runc({ privileged_without_host_devices: true }),
    after: runc({
      privileged_without_host_devices: true,
      privileged_without_host_devices_all_devices_allowed: true,
    }),
  },
  {
    key: "Runtime.options",
    release: "1.7.24",
    request: { config: { linux: { cgroup_parent: "/kubepods.slice" } } },
    before: runc({ options: { SystemdCgroup: true } }),
    after: runc({ options: { SystemdCgroup: false } }),
  },
  { key: "Runtime.runtime_engine", release: "1.7.24", before: runc({}), after: runc({ runtime_engine: "x" }) },
  { key: "Runtime.runtime_root", release: "1.7.24", before: runc({}), after: runc({ runtime_root: "/x" }) },
  { key: "Runtime.snapshotter", release: "1.7.24", before: runc({}), after: runc({ snapshotter: "native" }) },
  {
    key: "Runtime.sandboxer",
    release: "2.1.9",
    before: runtime3({ containerd: { runtimes: { runc: RUNC } } }),
    after: runtime3({ containerd: { runtimes: { runc: { ...RUNC, sandboxer: "shim" } } } }),
  },
  {
    key: "Runtime.io_type",
    release: "2.1.9",
    before: runtime3({ containerd: { runtimes: { runc: RUNC } } }),
    after: runtime3({ containerd: { runtimes: { runc: { ...RUNC, io_type: "x" } } } }),
  },
  {
    key: "Runtime.cgroup_writable",
    release: "2.1.9",
    before: runc({}),
    after: runc({ cgroup_writable: true }),
  },
  {
    key: "ContainerdConfig.runtimes",
    release: "1.7.24",
    request: HANDLER,
    before: runc({}),
    after: runc({}, { other: RUNC }),
  },
  {
    key: "CniConfig.bin_dir",
    release: "2.1.9",
    before: runtime3({ cni: { bin_dirs: ["/x"] } }),
    after: runtime3({ cni: { bin_dirs: ["/x"], bin_dir: "/y" } }),
  },
  {
    key: "CniConfig.bin_dirs",
    release: "2.1.9",
    before: runtime3({ cni: { bin_dir: "/y" } }),
    after: runtime3({ cni: { bin_dir: "/y", bin_dirs: ["/x"] } }),
  },
  {
    key: "Registry.config_path",
    release: "1.7.24",
    before: cri({ registry: MIRRORS }),
    after: cri({ registry: { ...MIRRORS, config_path: "/x" } }),
  },
  {
    key: "Registry.mirrors",
    release: "1.7.24",
    before: cri({ registry: { config_path: "/x" } }),
    after: cri({ registry: { config_path: "/x", ...MIRRORS } }),
  },
  {
    key: "Registry.auths",
    release: "1.7.24",
    before: cri({}),
    after: cri({ registry: { auths: { "10.0.0.1:5000": { auth: "x" } } } }),
  },
  {
    key: "RegistryConfig.tls",
    release: "1.7.24",
    before: cri({ registry: { config_path: "/x" } }),
    after: cri({ registry: { config_path: "/x", configs: { "a.test": { tls: { ca_file: "x" } } } } }),
  },
  {
    key: "ImageConfig.snapshotter",
    release: "2.1.9",
    before: images3({ snapshotter: "overlayfs" }),
    after: images3({ snapshotter: "native" }),
  },
  {
    key: "ImageConfig.pinned_images",
    release: "2.1.9",
    before: images3({ pinned_images: { sandbox: "a.test/pause:1" } }),
    after: images3({ pinned_images: { sandbox: "a.test/pause:2" } }),
  },
  {
    key: "ImageConfig.image_pull_progress_timeout",
    release: "2.1.9",
    before: images3({}),
    after: images3({ image_pull_progress_timeout: "1x" }),
  },
  {
    key: "RuntimeConfig.stats_collect_period",
    release: "2.3.4",
    before: runtime3({}),
    after: runtime3({ stats_collect_period: "1x" }),
  },
  {
    key: "RuntimeConfig.stats_retention_period",
    release: "2.3.4",
    before: runtime3({}),
    after: runtime3({ stats_retention_period: "1x" }),
  },
  {
    key: "NriConfig.disable",
    release: "2.1.9",
    request: WITH_BASE,
    before: cri({ containerd: { runtimes: { runc: { ...RUNC, base_runtime_spec: "/base.json" } } } }, {
      "io.containerd.nri.v1.nri": { disable: true },
    }),
    after: cri({ containerd: { runtimes: { runc: { ...RUNC, base_runtime_spec: "/base.json" } } } }, {
      "io.containerd.nri.v1.nri": { disable: false },
    }),
  },
  {
    key: "TasksConfig.blockio_config_file",
    release: "1.7.24",
    request: CLASS("blockio"),
    before: plugin("io.containerd.service.v1.tasks-service", {}),
    after: plugin("io.containerd.service.v1.tasks-service", { blockio_config_file: "/x" }),
  },
  {
    key: "TasksConfig.rdt_config_file",
    release: "1.7.24",
    request: CLASS("rdt"),
    before: plugin("io.containerd.service.v1.tasks-service", {}),
    after: plugin("io.containerd.service.v1.tasks-service", { rdt_config_file: "/x" }),
  },
];

/**
 * Keys of the CRI plugin that decide no spec, file, snapshot or refusal of a sandbox or container: images are pulled, streams
 * served, networks made, logs and statistics kept by them. Each has a value that is not its default, and a release with it.
 */
export const WITHOUT_EFFECT: Readonly<Record<string, readonly [value: unknown, release: string]>> = {
  "PluginConfig.selinux_category_range": [512, "1.7.24"],
  "PluginConfig.max_container_log_line_size": [1, "1.7.24"],
  "PluginConfig.image_decryption": [{ key_model: "" }, "1.7.24"],
  "PluginConfig.max_concurrent_downloads": [9, "1.7.24"],
  "PluginConfig.stats_collect_period": [9, "1.7.24"],
  "PluginConfig.disable_tcp_service": [false, "1.7.24"],
  "PluginConfig.stream_server_address": ["::1", "1.7.24"],
  "PluginConfig.stream_server_port": ["9", "1.7.24"],
  "PluginConfig.enable_tls_streaming": [true, "1.7.24"],
  "PluginConfig.x509_key_pair_streaming": [{ tls_cert_file: "/x" }, "1.7.24"],
  "PluginConfig.ignore_deprecation_warnings": [["x"], "1.7.24"],
  "PluginConfig.image_pull_with_sync_fs": [true, "1.7.24"],
  "RuntimeConfig.enable_criu": [false, "2.3.4"],
  "RuntimeConfig.enable_experimental_restore_via_create": [true, "2.3.4"],
  "ImageConfig.disable_snapshot_annotations": [false, "2.1.9"],
  "ImageConfig.discard_unpacked_layers": [true, "2.1.9"],
  "ImageConfig.runtime_platforms": [{ kata: { platform: "linux", snapshotter: "x" } }, "2.1.9"],
  "ImageConfig.concurrent_layer_fetch_buffer": [9, "2.1.9"],
  "ImageConfig.use_local_image_pull": [true, "2.1.9"],
  "ContainerdConfig.disable_snapshot_annotations": [false, "1.7.24"],
  "ContainerdConfig.discard_unpacked_layers": [true, "1.7.24"],
  "Runtime.runtime_path": ["/x", "1.7.24"],
  "Runtime.cni_conf_dir": ["/x", "1.7.24"],
  "Runtime.cni_max_conf_num": [9, "1.7.24"],
  "CniConfig.conf_dir": ["/x", "1.7.24"],
  "CniConfig.conf_template": ["/x", "1.7.24"],
  "CniConfig.ip_pref": ["cni", "1.7.24"],
  "CniConfig.max_conf_num": [9, "1.7.24"],
  "CniConfig.setup_serially": [true, "1.7.24"],
  "CniConfig.use_internal_loopback": [true, "2.1.9"],
  "Registry.headers": [{ A: ["b"] }, "1.7.24"],
  "Registry.configs": [{ "a.test": { auth: { username: "u" } } }, "1.7.24"],
};

const SECTION: Readonly<Record<string, (table: Tree) => Tree>> = {
  PluginConfig: cri,
  RuntimeConfig: runtime3,
  ImageConfig: images3,
  ContainerdConfig: (table) => cri({ containerd: table }),
  Runtime: (table) => runc(table),
  CniConfig: (table) => cri({ cni: table }),
  Registry: (table) => cri({ registry: table }),
};

/**
 * A `daemon` with a key of {@linkcode WITHOUT_EFFECT}, and one without it.
 *
 * @param name The table's name and the key.
 * @returns Both.
 */
export function withoutEffect(name: string): readonly [before: Tree, after: Tree] {
  const [table = "", key = ""] = name.split(".");
  const make = SECTION[table]!;
  return [make({}), make({ [key]: WITHOUT_EFFECT[name]![0] })];
}
