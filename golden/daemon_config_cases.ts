/**
 * Files that real daemons and the model are asked about: `config.toml` with its imports, of every version and kind of mistake.
 *
 * @module
 */

/** Some files; `@DIR@` stands for their directory. */
export interface ConfigCase {
  /** What the files ask. */
  readonly name: string;
  /** The files by name; `config.toml` is the daemon's. */
  readonly files: Readonly<Record<string, string>>;
  /** The daemon's text of a refusal, by release, where the model has it to the byte. */
  readonly text?: Readonly<Record<string, string>>;
}

const OLD = '[plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = '[plugins."io.containerd.cri.v1.runtime"';
const IMAGES = '[plugins."io.containerd.cri.v1.images"';
const RUNC = 'runtime_type = "io.containerd.runc.v2"\n';

/** One file alone. */
function file(name: string, text: string, texts?: Readonly<Record<string, string>>): ConfigCase {
  return { name, files: { "config.toml": text }, ...(texts === undefined ? {} : { text: texts }) };
}

/** A file of version 2 with one line in the CRI section. */
function line(text: string): ConfigCase {
  return file(`${text} in the section of version 2`, `version = 2\n${OLD}]\n${text}\n`);
}

/** A main file, and others that it imports. */
function imported(name: string, main: string, others: Readonly<Record<string, string>>): ConfigCase {
  return { name, files: { "config.toml": main, ...others } };
}

const PORTS_OFF = `version = 2\n${OLD}]\nenable_unprivileged_ports = false\n`;

/** The files. */
export const CONFIG_CASES: readonly ConfigCase[] = [
  file("an empty file", ""),
  file("version 2 alone", "version = 2\n"),
  file("version 3 alone", "version = 3\n", { "1.7.24": "unsupported config version `3`" }),
  file("version 4 alone", "version = 4\n"),
  file("version 1", 'version = 1\n[plugins.cri]\nenable_selinux = true\n[plugins.cri.cni]\nconf_dir = "/x"\n'),
  file("no version", '[plugins.cri]\nsandbox_image = "r.test/p:1"\nstream_server_port = "9"\n'),
  file("no version and a full name", `${OLD}]\nenable_selinux = true\n`),
  file("a short name in version 2", "version = 2\n[plugins.cri]\nenable_selinux = true\n", {
    "1.6.20": 'invalid plugin key URI "cri" expect io.containerd.x.vx',
    "1.7.24": 'invalid plugin key URI "cri" expect io.containerd.x.vx',
  }),
  file("another prefix in version 2", 'version = 2\n[plugins."a.b.c.d"]\nx = 1\n', {
    "1.7.24": 'invalid plugin key URI "a.b.c.d" expect io.containerd.x.vx',
  }),
  file("the old section in version 3", `version = 3\n${OLD}]\nenable_selinux = true\nstream_server_port = "9"\n`),
  file(
    "the new sections in version 2",
    `version = 2\n${RUNTIME}]\nenable_selinux = true\n${IMAGES}]\nsnapshotter = "native"\n`,
  ),
  file(
    "both sections in version 2",
    `version = 2\n${OLD}]\nenable_selinux = true\nunset_seccomp_profile = "a"\nsandbox_image = "r.test/old:1"\n` +
      `${OLD}.cni]\nconf_dir = "/old"\nmax_conf_num = 3\n${OLD}.containerd]\nsnapshotter = "native"\n` +
      `${OLD}.containerd.runtimes.a]\n${RUNC}` +
      `${RUNTIME}]\nunset_seccomp_profile = "b"\n${RUNTIME}.cni]\nconf_dir = "/new"\n` +
      `${RUNTIME}.containerd.runtimes.b]\n${RUNC}${IMAGES}.pinned_images]\nsandbox = "r.test/new:1"\nother = "r.test/o:1"\n`,
  ),
  file("a snapshotter without runtimes", `version = 2\n${OLD}.containerd]\nsnapshotter = "native"\n`),
  file(
    "a snapshotter with runtimes",
    `version = 2\n${OLD}.containerd]\nsnapshotter = "native"\n${OLD}.containerd.runtimes.x]\n${RUNC}`,
  ),
  file(
    "runtimes without runc",
    `version = 2\n${OLD}.containerd.runtimes.kata]\nruntime_type = "io.containerd.kata.v2"\n`,
  ),
  file(
    "a runtime's options",
    `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}${OLD}.containerd.runtimes.runc.options]\nSystemdCgroup = true\nBinaryName = "x"\n`,
  ),
  file("a runtime's sandbox_mode", `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}sandbox_mode = "shim"\n`),
  file(
    "registry",
    `version = 2\n${OLD}.registry.mirrors."docker.io"]\nendpoint = ["https://a.test"]\n${OLD}.registry.configs."a.test".tls]\ninsecure_skip_verify = true\n${OLD}.registry.configs."a.test".auth]\nusername = "u"\n`,
  ),
  file("bin_dir", `version = 2\n${OLD}.cni]\nbin_dir = "/a"\n`),
  file(
    "unknown keys everywhere",
    `version = 2\nrooot = "/x"\n[grpc]\nadress = "/y"\n${OLD}]\nfoo = 1\n${OLD}.cni]\nbar = 1\n${OLD}.containerd.runtimes.runc]\n${RUNC}baz = [1, "a"]\n`,
  ),
  file("capitals", `version = 2\nROOT = "/x"\n${OLD}]\nENABLE_SELINUX = true\nEnable_Unprivileged_Ports = true\n`),
  file("small and capital letters", `version = 3\nRoot = "/x"\n${RUNTIME}]\nEnable_SELinux = true\n`),
  file("empty root and state", 'version = 2\nroot = ""\nstate = ""\n'),
  file("a message size", "version = 2\n[grpc]\nmax_recv_message_size = 1000\n"),
  file("a message size of 0", "version = 2\n[grpc]\nmax_recv_message_size = 0\n"),
  file(
    "disabled and required plugins",
    'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.version"]\nrequired_plugins = []\n',
  ),
  file("a disabled plugin without points", 'version = 2\ndisabled_plugins = ["cri"]\n', {
    "1.7.24": 'invalid disabled plugin URI "cri" expect io.containerd.x.vx',
    "2.1.9": 'invalid disabled plugin URI "cri" expect io.containerd.x.vx',
  }),
  file("a plugin without table", 'version = 2\n[plugins]\n"io.containerd.grpc.v1.cri" = 1\n'),
  file(
    "timeouts and proxies",
    'version = 2\n[timeouts]\n"a" = "1s"\n[proxy_plugins.x]\ntype = "snapshot"\naddress = "/s"\n[stream_processors.y]\naccepts = ["a"]\n',
  ),
  file("a wrong type at the top", 'version = 2\noom_score = "1"\n'),
  file("a wrong type in a list", "version = 2\ndisabled_plugins = [1]\n"),
  file("a wrong version", 'version = "2"\n'),
  file("a float as version", "version = 2.0\n"),
  ...[
    "selinux_category_range = 1024.0",
    "selinux_category_range = 1e3",
    "selinux_category_range = nan",
    "selinux_category_range = -inf",
    'selinux_category_range = "1"',
    "selinux_category_range = 0x400",
    "selinux_category_range = true",
    'enable_selinux = "true"',
    "enable_selinux = 1",
    "sandbox_image = 1",
    "sandbox_image = true",
    'unset_seccomp_profile = ["a"]',
    "sandbox_image = 1.5",
    "enable_selinux = 0.0",
    "registry = 1",
    "cni = [1]",
    "containerd = false",
    "enable_selinux = {a = 1}",
    "registry = {configs = {x = 1}}",
    "registry = {mirrors = {x = {endpoint = 'a'}}}",
    "containerd = {runtimes = {runc = 1}}",
    "containerd = {runtimes = 1}",
    "containerd = {runtimes = {runc = {pod_annotations = [1]}}}",
    "cni = {bin_dir = 1}",
    "cni = {max_conf_num = 1.5}",
  ].map(line),
  imported("a pattern beside the file", `imports = ["conf.d/*.toml"]\n${PORTS_OFF}`, {
    "conf.d/2.toml": `version = 2\n${OLD}]\nenable_selinux = true\n`,
    "conf.d/1.toml": `version = 2\n${OLD}]\nenable_selinux = false\nrestrict_oom_score_adj = true\n`,
  }),
  imported(
    "absolute paths and patterns",
    `imports = ["@DIR@/a.toml", "@DIR@/d/*.toml", "@DIR@/none/*.toml"]\n${PORTS_OFF}`,
    {
      "a.toml": `version = 2\nroot = "/a"\n${OLD}]\nunset_seccomp_profile = "a"\n`,
      "d/b.toml": `version = 2\nroot = "/b"\nstate = ""\n`,
      "d/.hidden.toml": 'version = 2\nstate = "/hidden"\n',
    },
  ),
  imported("a circle", 'version = 2\nimports = ["a.toml"]\nroot = "/main"\n', {
    "a.toml": 'version = 2\nimports = ["@DIR@/config.toml", "./b.toml"]\nroot = "/a"\n',
    "b.toml": 'imports = ["a.toml"]\nversion = 2\nstate = "/b"\n',
  }),
  imported("breadth first", 'version = 2\nimports = ["a.toml", "b.toml"]\n', {
    "a.toml": 'version = 2\nimports = ["c.toml"]\nroot = "/a"\n',
    "b.toml": 'version = 2\nroot = "/b"\n',
    "c.toml": 'version = 2\nroot = "/c"\n',
  }),
  imported(
    "a section over a section",
    `imports = ["a.toml"]\nversion = 2\n${OLD}]\nenable_selinux = true\nsandbox_image = "r.test/1:1"\n${OLD}.containerd.runtimes.x]\n${RUNC}pod_annotations = ["a", "b"]\n${OLD}.containerd.runtimes.runc]\n${RUNC}`,
    {
      "a.toml":
        `version = 2\n${OLD}]\nenable_unprivileged_icmp = false\n${OLD}.containerd.runtimes.x]\n${RUNC}pod_annotations = ["c"]\nsnapshotter = ""\n`,
    },
  ),
  imported(
    "false, zero and empty over values",
    `imports = ["a.toml"]\nversion = 2\nroot = "/x"\noom_score = 5\n[grpc]\nmax_recv_message_size = 7\n[metrics]\ngrpc_histogram = true\n${OLD}]\nenable_selinux = true\nunset_seccomp_profile = "a"\nselinux_category_range = 5\n`,
    {
      "a.toml":
        `version = 2\nroot = ""\noom_score = 0\n[grpc]\nmax_recv_message_size = 0\n[metrics]\ngrpc_histogram = false\n${OLD}]\nenable_selinux = false\nunset_seccomp_profile = ""\nselinux_category_range = 0\n`,
    },
  ),
  imported(
    "a table over a value and a value over a table",
    `imports = ["a.toml"]\nversion = 2\n[plugins."io.containerd.x.v1.y"]\na = 1\n[plugins."io.containerd.x.v1.y".b]\nc = 1\n`,
    {
      "a.toml": 'version = 2\n[plugins."io.containerd.x.v1.y"]\nb = 1\n[plugins."io.containerd.x.v1.y".a]\nc = 1\n',
    },
  ),
  imported("lists of the top", 'imports = ["a.toml"]\nversion = 2\ndisabled_plugins = ["io.containerd.a.v1.b"]\n', {
    "a.toml":
      'version = 2\ndisabled_plugins = ["io.containerd.a.v1.b", "io.containerd.c.v1.d", "io.containerd.c.v1.d"]\n',
  }),
  imported(
    "proxies and timeouts over others",
    'imports = ["a.toml"]\nversion = 2\n[timeouts]\nx = "1s"\ny = "1s"\n[proxy_plugins.p]\ntype = "snapshot"\naddress = "/a"\n',
    {
      "a.toml": 'version = 2\n[timeouts]\ny = ""\n[proxy_plugins.p]\ntype = "content"\n',
    },
  ),
  imported("version 3 into version 2", `imports = ["a.toml"]\n${PORTS_OFF}`, {
    "a.toml": `version = 3\n${RUNTIME}]\nenable_selinux = true\n`,
  }),
  imported(
    "version 2 into version 3",
    `imports = ["a.toml"]\nversion = 3\n${RUNTIME}]\nenable_selinux = true\nunset_seccomp_profile = "new"\n${IMAGES}.pinned_images]\nsandbox = "r.test/new:1"\n`,
    {
      "a.toml":
        `version = 2\n${OLD}]\nunset_seccomp_profile = "old"\nsandbox_image = "r.test/old:1"\nenable_unprivileged_ports = false\n`,
    },
  ),
  imported("no version into version 2", `imports = ["a.toml"]\n${PORTS_OFF}`, {
    "a.toml": "[plugins.cri]\nenable_selinux = true\n",
  }),
  imported("no version and full names into version 2", `imports = ["a.toml"]\n${PORTS_OFF}`, {
    "a.toml": `${OLD}]\nenable_selinux = true\n`,
  }),
  imported("version 2 into no version", 'imports = ["a.toml"]\nroot = "/x"\n', { "a.toml": PORTS_OFF }),
  imported("version 2 into version 1", 'imports = ["a.toml"]\nversion = 1\n[plugins.cri]\nenable_selinux = true\n', {
    "a.toml": PORTS_OFF,
  }),
  imported("version 1 into version 3", `imports = ["a.toml"]\nversion = 3\n${RUNTIME}]\nenable_selinux = true\n`, {
    "a.toml": 'version = 1\n[plugins.cri]\nenable_selinux = false\nstream_server_port = "5"\n',
  }),
  imported("a wrong type in an imported file", `imports = ["a.toml"]\n${PORTS_OFF}`, {
    "a.toml": `version = 2\n${OLD}]\nenable_selinux = "x"\n`,
  }),
  imported(
    "a wrong type that a later file mends",
    `imports = ["a.toml"]\nversion = 2\n${OLD}]\nenable_selinux = "x"\n`,
    {
      "a.toml": `version = 2\n${OLD}]\nenable_selinux = true\n`,
    },
  ),
  imported("an unknown key in an imported file", `imports = ["a.toml"]\nversion = 2\n`, {
    "a.toml": `version = 2\nfoo = 1\n${OLD}]\nbar = 1\n`,
  }),
  imported("an imported file that is no TOML", `imports = ["a.toml"]\nversion = 2\n`, { "a.toml": "a = \n" }),
  imported("imports that are no list", 'imports = "a.toml"\nversion = 2\n', { "a.toml": "version = 2\n" }),
  imported("a directory that a pattern matches", 'imports = ["d/*"]\nversion = 2\n', { "d/e/a.toml": "version = 2\n" }),
  imported("a pattern for directories", 'imports = ["@DIR@/*/a.toml"]\nversion = 2\n', {
    "x/a.toml": 'version = 2\nroot = "/x"\n',
    "y/a.toml": 'version = 2\nroot = "/y"\n',
    "z/b.toml": 'version = 2\nroot = "/z"\n',
  }),
  imported("a class in a pattern", 'imports = ["@DIR@/[ab]*.toml"]\nversion = 2\n', {
    "a1.toml": 'version = 2\nroot = "/a"\n',
    "c1.toml": 'version = 2\nroot = "/c"\n',
  }),
  imported("brackets without a star", 'imports = ["@DIR@/[a].toml"]\nversion = 2\n', {
    "[a].toml": 'version = 2\nroot = "/literal"\n',
    "a.toml": 'version = 2\nroot = "/class"\n',
  }),
];

/** Files that the plugins' own validation is asked about, when the daemon boots. */
export const VALIDATION_CASES: readonly ConfigCase[] = [
  file("an empty file", ""),
  file("an imported file that is not there", 'version = 2\nimports = ["/nonexistent/a.toml"]\n'),
  file("root is state", 'version = 2\nroot = "/var/tmp/x"\nstate = "/var/tmp/x"\n'),
  file(
    "mirrors and a directory",
    `version = 2\n${OLD}.registry]\nconfig_path = "/x"\n${OLD}.registry.mirrors."a.test"]\nendpoint = ["https://b.test"]\n`,
  ),
  file("mirrors alone", `version = 2\n${OLD}.registry.mirrors."a.test"]\nendpoint = ["https://b.test"]\n`),
  file(
    "TLS and a directory",
    `version = 2\n${OLD}.registry]\nconfig_path = "/x"\n${OLD}.registry.configs."a.test".tls]\nca_file = "x"\n`,
  ),
  file("an address that is no URL", `version = 2\n${OLD}.registry.auths."10.0.0.1:5000"]\nauth = "x"\n`),
  file("an address with a wrong port", `version = 2\n${OLD}.registry.auths."https://a.test:x"]\nauth = "x"\n`),
  file(
    "addresses",
    `version = 2\n${OLD}.registry.auths."https://a.test:5000/v2"]\nauth = "x"\n${OLD}.registry.auths."a.test:5000"]\nauth = "x"\n`,
  ),
  file("no default runtime", `version = 2\n${OLD}.containerd]\ndefault_runtime_name = ""\n`),
  file("a default runtime that is not there", `version = 2\n${OLD}.containerd]\ndefault_runtime_name = "x"\n`),
  file("runtimes without the default one", `version = 2\n${OLD}.containerd.runtimes.x]\n${RUNC}`),
  file("systemd_cgroup", `version = 2\n${OLD}]\nsystemd_cgroup = true\n`),
  file("no_pivot", `version = 2\n${OLD}.containerd]\nno_pivot = true\n`),
  file("runtime_root", `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}runtime_root = "/x"\n`),
  file("runtime_engine", `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}runtime_engine = "x"\n`),
  file(
    "untrusted twice",
    `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}${OLD}.containerd.runtimes.untrusted]\n${RUNC}${OLD}.containerd.untrusted_workload_runtime]\n${RUNC}`,
  ),
  file(
    "all devices",
    `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}privileged_without_host_devices_all_devices_allowed = true\n`,
  ),
  file("io_type", `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}io_type = "x"\n`),
  file("bin_dir and bin_dirs", `version = 3\n${RUNTIME}.cni]\nbin_dir = "/x"\nbin_dirs = ["/y"]\n`),
  file(
    "bin_dir and the default bin_dirs",
    `version = 3\n${RUNTIME}.cni]\nbin_dir = "/x"\nbin_dirs = ["/opt/cni/bin"]\n`,
  ),
  file("a timeout of streams", `version = 2\n${OLD}]\nstream_idle_timeout = "4x"\n`),
  file("a timeout of pulls", `version = 2\n${OLD}]\nimage_pull_progress_timeout = "5"\n`),
  file("a timeout of exec", `version = 2\n${OLD}]\ndrain_exec_sync_io_timeout = "1h1"\n`),
  file("a timeout that is no duration", 'version = 2\n[timeouts]\n"a" = "5"\n'),
  file("a disabled plugin", 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n'),
  file("a disabled plugin of version 1", 'disabled_plugins = ["cri"]\n'),
  file("a full name in a list of version 1", 'disabled_plugins = ["io.containerd.grpc.v1.cri"]\n'),
  file("version 1 with a wrong default runtime", '[plugins.cri.containerd]\ndefault_runtime_name = "x"\n'),
  file(
    "deprecated settings of the registry",
    `version = 2\n${OLD}.registry.mirrors."a.test"]\nendpoint = ["https://b.test"]\n${OLD}.registry.auths."https://c.test"]\nauth = "x"\n${OLD}.registry.configs."d.test".auth]\nusername = "u"\n`,
  ),
  file(
    "deprecated runtimes",
    `version = 2\n${OLD}.containerd.default_runtime]\n${RUNC}${OLD}.containerd.untrusted_workload_runtime]\n${RUNC}`,
  ),
  file(
    "a deprecated option",
    `version = 2\n${OLD}.containerd.runtimes.runc]\n${RUNC}${OLD}.containerd.runtimes.runc.options]\nCriuPath = "/x"\n`,
  ),
  file("a deprecated bin_dir", `version = 3\n${RUNTIME}.cni]\nbin_dir = "/x"\n`),
  file("a migrated bin_dir", `version = 2\n${OLD}.cni]\nbin_dir = "/x"\n`),
  file("a snapshotter that is not there", `version = 2\n${OLD}.containerd]\nsnapshotter = "nydus"\n`),
  file(
    "a snapshotter of a proxy plugin",
    `version = 2\n${OLD}.containerd]\nsnapshotter = "nydus"\n[proxy_plugins.nydus]\ntype = "snapshot"\naddress = "/s"\n`,
  ),
  file("no snapshotter", `version = 2\n${OLD}.containerd]\nsnapshotter = ""\n`),
  file("a snapshotter of version 3 that is not there", `version = 3\n${IMAGES}]\nsnapshotter = "soci"\n`),
  file("no snapshotter in version 3", `version = 3\n${IMAGES}]\nsnapshotter = ""\n`),
  file("overlayfs disabled", 'version = 2\ndisabled_plugins = ["io.containerd.snapshotter.v1.overlayfs"]\n'),
  file(
    "overlayfs disabled and another snapshotter",
    `version = 3\ndisabled_plugins = ["io.containerd.snapshotter.v1.overlayfs"]\n${IMAGES}]\nsnapshotter = "native"\n`,
  ),
  ...["max_concurrent_downloads = 2", 'unpack_config = [{ platform = "linux", snapshotter = "native" }]'].map((line) =>
    file(
      `overlayfs disabled, another snapshotter, and for the transfer plugin ${line}`,
      'version = 3\ndisabled_plugins = ["io.containerd.snapshotter.v1.overlayfs"]\n' +
        `${IMAGES}]\nsnapshotter = "native"\n[plugins."io.containerd.transfer.v1.local"]\n${line}\n`,
    )
  ),
  file("the transfer plugin disabled", 'version = 2\ndisabled_plugins = ["io.containerd.transfer.v1.local"]\n'),
  file("no CDI", `version = 2\n${OLD}]\nenable_cdi = false\n`),
];

const GC = '[plugins."io.containerd.gc.v1.scheduler"]\n';
const NO_GC = 'disabled_plugins = ["io.containerd.gc.v1.scheduler"]\n';

/** Files that only Debian's daemons are asked about. */
export const LIVE_CASES: readonly ConfigCase[] = [
  ...["snapshot", "content", "diff", "sandbox", "snapshots"].map((type) =>
    file(`a proxy plugin of type ${type}`, `version = 2\n[proxy_plugins.x]\ntype = "${type}"\naddress = "/s"\n`)
  ),
  file("a byte order mark", "\ufeffversion = 2\n"),
  file(
    "a number for a snapshotter's size",
    'version = 2\n[plugins."io.containerd.snapshotter.v1.devmapper"]\nbase_image_size = 8\n',
  ),
  file("a proxy plugin without type", 'version = 2\n[proxy_plugins.x]\naddress = "/s"\n'),
  ...["pause_threshold = 1", "deletion_threshold = 1.5", "schedule_delay = 0", 'startup_delay = "1"'].map((text) =>
    file(`${text} for the garbage collector`, `version = 2\n[plugins."io.containerd.gc.v1.scheduler"]\n${text}\n`)
  ),
  file(
    "an integer for a float of tracing",
    'version = 2\n[plugins."io.containerd.internal.v1.tracing"]\nsampling_ratio = 1\n',
  ),
  file(
    "a number for tracing's endpoint",
    'version = 2\n[plugins."io.containerd.tracing.processor.v1.otlp"]\nendpoint = 1\n',
  ),
  ...["task.v1", "v1"].map((type) =>
    file(
      `a wrong type for the plugin monitor.${type}.cgroups`,
      `version = 2\n[plugins."io.containerd.monitor.${type}.cgroups"]\nno_prometheus = "x"\n`,
    )
  ),
  file("an integer for a float of a disabled plugin", `version = 2\n${NO_GC}${GC}pause_threshold = 1\n`),
  ...["pause_threshold = 1", "pause_threshold = 0.5", ""].flatMap((own) =>
    [`${GC}pause_threshold = 1`, `${GC}pause_threshold = 0.5`, GC, NO_GC].map((other) =>
      imported(
        `a section that has ${own || "nothing"}, and an import with ${JSON.stringify(other)}`,
        `version = 2\nimports = ["a.toml"]\n${GC}${own}\n`,
        { "a.toml": `version = 2\n${other}\n` },
      )
    )
  ),
  imported(
    "an imported file without version",
    'version = 2\nimports = ["a.toml"]\n',
    { "a.toml": `${OLD}.containerd.runtimes.foo]\n${RUNC}nonsense = 1\n` },
  ),
];
