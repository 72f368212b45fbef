/**
 * Every key of `config.toml` that containerd's own top level and its CRI plugins read: the table that decoding, warnings and
 * hints are driven by. To add a key is to add a row.
 *
 * A table of it is a Go struct, a row one of its fields: key, Go type, default, first releases with it and first releases
 * without it. Of the sections of other plugins only some keys are here, whose types are checked.
 *
 * Upstream: `services/server/config/config.go` and `pkg/cri/config/config.go` up to 1.7, later
 * `cmd/containerd/server/config/config.go` and `internal/cri/config/config.go`.
 *
 * @module
 */

/** When a key came and went, in first releases for each branch, as a behavior's dates. */
export interface KeyDates {
  /** The first releases that have it. Absent: all have it, as far as they have its table. */
  readonly since?: readonly string[];
  /** The first releases that do not have it any more. Absent: none. */
  readonly until?: readonly string[];
}

/**
 * A key's Go type: `string`, `int`, `bool`, `float64`, `duration`, `any`, `[]T`, `map[string]T`, or the name of a table. Its
 * default follows where it is not Go's zero value, then its dates.
 */
export type KeyRow = readonly [type: string, absent?: string | number | boolean, dates?: KeyDates];

/** The keys of one table. */
export type KeyTable = Readonly<Record<string, KeyRow>>;

/** The rows of the keys that are listed, separated by spaces, all of one type. */
function each(type: string, keys: string): KeyTable {
  return Object.fromEntries(keys.split(" ").map((key) => [key, [type]]));
}

const UNTIL_2_0: KeyDates = { until: ["2.0.0"] };
const SINCE_2_0: KeyDates = { since: ["2.0.0"] };
const SINCE_2_1: KeyDates = { since: ["2.1.0"] };
const SINCE_2_3: KeyDates = { since: ["2.3.0"] };
const SINCE_1_7: KeyDates = { since: ["1.7.0"] };

/** Keys that stand alike in the one section of version 2 and, later, in the one of the runtime. */
const RUNTIME_KEYS: KeyTable = {
  containerd: ["ContainerdConfig"],
  cni: ["CniConfig"],
  selinux_category_range: ["int", 1024],
  max_container_log_line_size: ["int", 16384],
  unset_seccomp_profile: ["string"],
  tolerate_missing_hugetlb_controller: ["bool", true],
  disable_hugetlb_controller: ["bool", true],
  ...each(
    "bool",
    "enable_selinux disable_apparmor restrict_oom_score_adj disable_proc_mount device_ownership_from_security_context " +
      "ignore_image_defined_volumes netns_mounts_under_state_dir",
  ),
};

/** Keys that stand alike in the one section of version 2 and, later, in the one of the images. */
const IMAGE_KEYS: KeyTable = {
  registry: ["Registry"],
  image_decryption: ["ImageDecryption"],
  max_concurrent_downloads: ["int", 3],
  stats_collect_period: ["int", 10],
};

/** Keys that stand in the section of version 2 of every release. */
const SERVER_KEYS: KeyTable = {
  disable_tcp_service: ["bool", true],
  stream_server_address: ["string", "127.0.0.1"],
  stream_server_port: ["string", "0"],
  stream_idle_timeout: ["string", "4h0m0s"],
  enable_tls_streaming: ["bool"],
  x509_key_pair_streaming: ["X509KeyPairStreaming"],
};

/** Every table by the name of its Go struct. */
export const KEY_TABLES: Readonly<Record<string, KeyTable>> = {
  // The top level.
  Config: {
    version: ["int"],
    root: ["string", "/var/lib/containerd"],
    state: ["string", "/run/containerd"],
    temp: ["string"],
    plugin_dir: ["string", "", { until: ["2.1.0"] }],
    grpc: ["GRPCConfig"],
    ttrpc: ["SocketConfig"],
    debug: ["Debug"],
    metrics: ["MetricsConfig"],
    disabled_plugins: ["[]string"],
    required_plugins: ["[]string"],
    plugins: ["map[string]any"],
    oom_score: ["int"],
    cgroup: ["CgroupConfig"],
    proxy_plugins: ["map[string]ProxyPlugin"],
    timeouts: ["map[string]string"],
    imports: ["[]string"],
    stream_processors: ["map[string]StreamProcessor"],
  },
  StreamProcessor: { ...each("[]string", "accepts args env"), ...each("string", "returns path") },
  GRPCConfig: {
    ...each("string", "address tcp_address tcp_tls_ca tcp_tls_cert tcp_tls_key"),
    ...each("int", "uid gid max_send_message_size"),
    max_recv_message_size: ["int", 16 << 20],
    tcp_tls_common_name: ["string", "", { since: ["2.2.0"] }],
  },
  SocketConfig: { address: ["string"], ...each("int", "uid gid") },
  Debug: {
    ...each("string", "address level format"),
    ...each("int", "uid gid"),
    log_trace_id: ["bool", false, SINCE_2_3],
  },
  MetricsConfig: { address: ["string"], grpc_histogram: ["bool"] },
  CgroupConfig: { path: ["string"] },
  ProxyPlugin: {
    ...each("string", "type address"),
    platform: ["string", "", { since: ["1.6.32", "1.7.16"] }],
    exports: ["map[string]string", "", { since: ["1.6.32", "1.7.16"] }],
    capabilities: ["[]string", "", { since: ["1.7.23"] }],
  },

  // The CRI plugin up to 1.7.
  PluginConfig: {
    ...RUNTIME_KEYS,
    ...IMAGE_KEYS,
    ...SERVER_KEYS,
    // The release's pause image.
    sandbox_image: ["string"],
    ...each("bool", "systemd_cgroup disable_cgroup enable_unprivileged_ports enable_unprivileged_icmp"),
    ignore_deprecation_warnings: ["[]string", "", { since: ["1.6.29", "1.7.14"] }],
    drain_exec_sync_io_timeout: ["string", "0s", { since: ["1.6.29", "1.7.0"] }],
    enable_cdi: ["bool", false, SINCE_1_7],
    cdi_spec_dirs: ["[]string", "", SINCE_1_7],
    image_pull_progress_timeout: ["string", "", SINCE_1_7],
    image_pull_with_sync_fs: ["bool", false, { since: ["1.7.14"] }],
  },

  // The CRI plugins from 2.0 on.
  RuntimeConfig: {
    ...RUNTIME_KEYS,
    enable_unprivileged_ports: ["bool", true],
    enable_unprivileged_icmp: ["bool", true],
    enable_cdi: ["bool", true],
    cdi_spec_dirs: ["[]string"],
    drain_exec_sync_io_timeout: ["string", "0s"],
    ignore_deprecation_warnings: ["[]string"],
    stats_collect_period: ["string", "", SINCE_2_3],
    stats_retention_period: ["string", "", SINCE_2_3],
    enable_criu: ["bool", true, { since: ["2.2.7", "2.3.4"] }],
    enable_experimental_restore_via_create: ["bool", false, { since: ["2.2.7", "2.3.4"], until: ["2.4.0-beta.0"] }],
  },
  ImageConfig: {
    ...IMAGE_KEYS,
    snapshotter: ["string", "overlayfs"],
    disable_snapshot_annotations: ["bool", true],
    discard_unpacked_layers: ["bool"],
    pinned_images: ["map[string]string"],
    runtime_platforms: ["map[string]ImagePlatform"],
    concurrent_layer_fetch_buffer: ["int", 0, SINCE_2_1],
    image_pull_progress_timeout: ["string", "5m0s"],
    image_pull_with_sync_fs: ["bool"],
    use_local_image_pull: ["bool", false, SINCE_2_1],
  },
  ServerConfig: SERVER_KEYS,
  ImagePlatform: each("string", "platform snapshotter"),

  // What both have.
  ContainerdConfig: {
    snapshotter: ["string", "overlayfs", UNTIL_2_0],
    default_runtime_name: ["string", "runc"],
    default_runtime: ["Runtime", "", UNTIL_2_0],
    untrusted_workload_runtime: ["Runtime", "", UNTIL_2_0],
    runtimes: ["map[string]Runtime"],
    no_pivot: ["bool", false, UNTIL_2_0],
    disable_snapshot_annotations: ["bool", true, UNTIL_2_0],
    discard_unpacked_layers: ["bool", false, UNTIL_2_0],
    ignore_rdt_not_enabled_errors: ["bool"],
    ignore_blockio_not_enabled_errors: ["bool", false, SINCE_1_7],
  },
  Runtime: {
    ...each("string", "runtime_type runtime_path base_runtime_spec cni_conf_dir"),
    ...each("[]string", "pod_annotations container_annotations"),
    options: ["map[string]any"],
    privileged_without_host_devices: ["bool"],
    cni_max_conf_num: ["int"],
    runtime_engine: ["string", "", UNTIL_2_0],
    runtime_root: ["string", "", UNTIL_2_0],
    privileged_without_host_devices_all_devices_allowed: ["bool", false, SINCE_1_7],
    snapshotter: ["string", "", SINCE_1_7],
    sandbox_mode: ["string", "", { since: ["1.7.0"], until: ["2.0.0"] }],
    sandboxer: ["string", "", SINCE_2_0],
    io_type: ["string", "", SINCE_2_0],
    cgroup_writable: ["bool", false, SINCE_2_1],
    disable_pause_image_pull: ["bool", false, { since: ["2.4.0-beta.0"] }],
  },
  CniConfig: {
    ...each("string", "bin_dir conf_template ip_pref"),
    conf_dir: ["string", "/etc/cni/net.d"],
    max_conf_num: ["int", 1],
    setup_serially: ["bool", false, SINCE_1_7],
    use_internal_loopback: ["bool", false, SINCE_2_0],
    bin_dirs: ["[]string", "", SINCE_2_1],
  },
  Registry: {
    config_path: ["string"],
    mirrors: ["map[string]Mirror"],
    configs: ["map[string]RegistryConfig"],
    auths: ["map[string]AuthConfig"],
    headers: ["map[string][]string"],
  },
  Mirror: { endpoint: ["[]string"] },
  RegistryConfig: { auth: ["AuthConfig"], tls: ["TLSConfig", "", UNTIL_2_0] },
  AuthConfig: each("string", "username password auth identitytoken"),
  TLSConfig: { insecure_skip_verify: ["bool"], ...each("string", "ca_file cert_file key_file") },
  ImageDecryption: { key_model: ["string", "node"] },
  X509KeyPairStreaming: each("string", "tls_cert_file tls_key_file"),

  /** The options of runc, whose names are those of the struct's fields; the runtime's plugin reads them when a pod is made. */
  RuncOptions: {
    ...each("bool", "NoPivotRoot NoNewKeyring SystemdCgroup"),
    ...each("string", "ShimCgroup BinaryName Root CriuImagePath CriuWorkPath"),
    ...each("int", "IoUid IoGid"),
    CriuPath: ["string", "", UNTIL_2_0],
    TaskApiAddress: ["string", "", SINCE_2_0],
    TaskApiVersion: ["int", 0, SINCE_2_0],
  },

  // The plugin that lets NRI's plugins change containers.
  NriConfig: {
    // On from 2.0 on.
    disable: ["bool"],
    ...each("string", "socket_path plugin_path plugin_config_path"),
    ...each("any", "plugin_registration_timeout plugin_request_timeout"),
    disable_connections: ["bool"],
    default_validator: ["map[string]any", "", { since: ["2.2.0"] }],
  },

  // The plugin that knows the classes of block I/O and of RDT.
  TasksConfig: {
    rdt_config_file: ["string"],
    blockio_config_file: ["string", "", SINCE_1_7],
  },

  // The server's plugin, which reads what the top level had before version 4.
  GrpcServerConfig: {
    address: ["string"],
    ...each("int", "uid gid max_send_message_size"),
    max_recv_message_size: ["int", 16 << 20],
  },

  // Other plugins.
  GcConfig: {
    pause_threshold: ["float64"],
    ...each("int", "deletion_threshold mutation_threshold"),
    ...each("duration", "schedule_delay startup_delay"),
  },
  TraceConfig: { sampling_ratio: ["float64"], service_name: ["string"] },
  OtlpConfig: { ...each("string", "endpoint protocol"), insecure: ["bool"] },
  OverlayConfig: {
    root_path: ["string"],
    upperdir_label: ["bool"],
    sync_remove: ["bool", false, SINCE_1_7],
    mount_options: ["[]string", "", SINCE_1_7],
  },
  TaskConfig: { platforms: ["[]string"], sched_core: ["bool", false, UNTIL_2_0] },
  OptConfig: { path: ["string"] },
  CgroupsConfig: { no_prometheus: ["bool"] },
  BoltConfig: { content_sharing_policy: ["string"] },
  DiffConfig: { default: ["[]string"] },
  RestartConfig: { interval: ["duration"] },
  DevmapperConfig: {
    ...each("string", "root_path pool_name base_image_size fs_type fs_options"),
    ...each("bool", "async_remove discard_blocks"),
  },
  SnapshotterConfig: { root_path: ["string"] },
  TransferConfig: { max_concurrent_downloads: ["int"] },
  VerifierConfig: { bin_dir: ["string"], max_verifiers: ["int"], per_verifier_timeout: ["duration"] },
  ShimConfig: { env: ["[]string"] },
};

/** The CRI plugin up to 1.7, and what is left of it later. */
export const CRI_PLUGIN = "io.containerd.grpc.v1.cri";
/** What runs pods, from 2.0 on. */
export const RUNTIME_PLUGIN = "io.containerd.cri.v1.runtime";
/** What holds images, from 2.0 on. */
export const IMAGES_PLUGIN = "io.containerd.cri.v1.images";
/** The gRPC server, from 2.3 on. */
export const GRPC_PLUGIN = "io.containerd.server.v1.grpc";

/** What lets NRI's plugins change containers, from 1.7 on. */
export const NRI_PLUGIN = "io.containerd.nri.v1.nri";
/** What runs tasks, and knows the classes of block I/O and of RDT. */
export const TASKS_PLUGIN = "io.containerd.service.v1.tasks-service";

/** The sections that are read, each with its table. */
export const SECTIONS: Readonly<Record<string, KeyRow>> = {
  [RUNTIME_PLUGIN]: ["RuntimeConfig", "", SINCE_2_0],
  [IMAGES_PLUGIN]: ["ImageConfig", "", SINCE_2_0],
  [CRI_PLUGIN]: ["ServerConfig", "", SINCE_2_0],
  [GRPC_PLUGIN]: ["GrpcServerConfig", "", SINCE_2_3],
  [NRI_PLUGIN]: ["NriConfig", "", SINCE_1_7],
  [TASKS_PLUGIN]: ["TasksConfig"],
};

/** Sections of other plugins, each with its table: a daemon does not start where a key has a wrong type. */
export const OTHER_SECTIONS: Readonly<Record<string, KeyRow>> = {
  "io.containerd.gc.v1.scheduler": ["GcConfig"],
  "io.containerd.internal.v1.tracing": ["TraceConfig"],
  "io.containerd.tracing.processor.v1.otlp": ["OtlpConfig"],
  "io.containerd.snapshotter.v1.overlayfs": ["OverlayConfig"],
  "io.containerd.snapshotter.v1.devmapper": ["DevmapperConfig"],
  "io.containerd.snapshotter.v1.native": ["SnapshotterConfig"],
  "io.containerd.runtime.v2.task": ["TaskConfig"],
  "io.containerd.internal.v1.opt": ["OptConfig"],
  "io.containerd.monitor.v1.cgroups": ["CgroupsConfig"],
  "io.containerd.monitor.task.v1.cgroups": ["CgroupsConfig", "", SINCE_2_0],
  "io.containerd.metadata.v1.bolt": ["BoltConfig"],
  "io.containerd.service.v1.diff-service": ["DiffConfig"],
  "io.containerd.internal.v1.restart": ["RestartConfig"],
  "io.containerd.monitor.container.v1.restart": ["RestartConfig", "", SINCE_2_0],
  "io.containerd.transfer.v1.local": ["TransferConfig", "", SINCE_1_7],
  "io.containerd.image-verifier.v1.bindir": ["VerifierConfig", "", SINCE_2_0],
  "io.containerd.shim.v1.manager": ["ShimConfig", "", SINCE_2_0],
};

/** The types of proxy plugins: a daemon panics at any other one. */
export const PROXY_TYPES: KeyTable = {
  ...each("any", "snapshot io.containerd.snapshotter.v1 content io.containerd.content.v1"),
  diff: ["any", "", { since: ["1.7.4"] }],
  "io.containerd.differ.v1": ["any", "", { since: ["1.7.4"] }],
  sandbox: ["any", "", SINCE_2_0],
  "io.containerd.sandbox.controller.v1": ["any", "", SINCE_2_0],
};

/** The section of the CRI plugin up to 1.7. */
export const OLD_SECTION: KeyRow = ["PluginConfig", "", UNTIL_2_0];
