import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { daemonConfigWarnings } from "./config_warnings.ts";
import { PLUGIN_IDS } from "./plugin_ids.ts";
import { parseToml } from "./toml.ts";

const OLD = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';
const IMAGES = 'plugins."io.containerd.cri.v1.images"';

/** The warnings of a text: what has no effect, and the hint. */
function warnings(text: string, release: string): readonly (readonly [what: string, hint: string | undefined])[] {
  return daemonConfigWarnings(parseToml(text), release)
    .map(({ message, hint }) => [message.replace(/ has no effect: .*$/s, ""), hint] as const);
}

interface Case {
  readonly text: string;
  readonly releases: readonly string[];
  readonly what: string;
  readonly hint?: string;
}

const CASES: readonly Case[] = [
  {
    text: `version = 3\n[${IMAGES}]\nsandbox_image = "a"\n`,
    releases: ["2.0.0", "2.1.9", "2.3.4"],
    what: `${IMAGES}.sandbox_image`,
    hint: `did you mean ${IMAGES}.pinned_images.sandbox?`,
  },
  {
    text: `version = 3\n[${RUNTIME}]\nenable_unpriviledged_ports = false\n`,
    releases: ["2.1.9"],
    what: `${RUNTIME}.enable_unpriviledged_ports`,
    hint: `did you mean ${RUNTIME}.enable_unprivileged_ports?`,
  },
  {
    text: `version = 3\n[${RUNTIME}]\nsystemd_cgroup = true\n`,
    releases: ["2.1.9"],
    what: `${RUNTIME}.systemd_cgroup`,
    hint: `did you mean ${RUNTIME}.containerd.runtimes.runc.options.SystemdCgroup?`,
  },
  {
    text: `version = 3\n[${RUNTIME}.containerd]\nsnapshotter = "native"\n`,
    releases: ["2.1.9"],
    what: `${RUNTIME}.containerd.snapshotter`,
    hint: `did you mean ${IMAGES}.snapshotter?`,
  },
  {
    text: `version = 2\n[${OLD}.containerd.runtimes.kata]\nruntime_type = "x"\nSystemdCgroup = true\n`,
    releases: ["1.6.20", "1.7.24", "2.1.9"],
    what: `${OLD}.containerd.runtimes.kata.SystemdCgroup`,
    hint: `did you mean ${OLD}.containerd.runtimes.kata.options.SystemdCgroup?`,
  },
  {
    text: `version = 2\n[${OLD}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n` +
      `[${OLD}.containerd.runtimes.runc.options]\nSystemdCgruop = true\n`,
    releases: ["1.7.24", "2.3.4"],
    what: `${OLD}.containerd.runtimes.runc.options.SystemdCgruop`,
    hint: `did you mean ${OLD}.containerd.runtimes.runc.options.SystemdCgroup?`,
  },
  {
    text: `version = 2\nsandbox_image = "a"\n`,
    releases: ["1.7.24", "2.1.9"],
    what: "sandbox_image",
    hint: `did you mean ${OLD}.sandbox_image?`,
  },
  {
    text:
      `version = 2\n[${OLD}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\nsnapshotter = "native"\n`,
    releases: ["1.6.20"],
    what: `${OLD}.containerd.runtimes.runc.snapshotter`,
    hint: `did you mean ${OLD}.containerd.snapshotter?`,
  },
  {
    text: `version = 2\n[${OLD}]\nenable_cdi = true\n`,
    releases: ["1.6.39"],
    what: `${OLD}.enable_cdi`,
    hint: "1.7.0 and later releases read it",
  },
  {
    text: 'version = 2\nplugin_dir = "/x"\n',
    releases: ["2.1.0"],
    what: "plugin_dir",
    hint: "removed in 2.1.0",
  },
  {
    text: `version = 2\n[${OLD}]\ndisable_cgroup = true\n`,
    releases: ["2.0.2", "2.3.4"],
    what: `${OLD}.disable_cgroup`,
    hint: "removed in 2.0.0",
  },
  {
    text: `[${OLD}]\nenable_selinux = true\n`,
    releases: ["1.6.20", "1.7.24"],
    what: OLD,
    hint: "set version = 2",
  },
  {
    text: `version = 2\n[${RUNTIME}]\nenable_selinux = true\n`,
    releases: ["1.7.24"],
    what: RUNTIME,
    hint: `write it as ${OLD}`,
  },
  {
    text: "version = 3\n[plugins.cri]\nenable_selinux = true\n",
    releases: ["2.1.9", "2.3.4"],
    what: "plugins.cri",
    hint: `write it as ${RUNTIME}`,
  },
  {
    text: "version = 2\n[plugins.io.containerd.grpc.v1.cri]\nenable_selinux = true\n",
    releases: ["2.1.9"],
    what: "plugins.io",
    hint: `write it as ${OLD}`,
  },
  {
    text: 'version = 2\n[plugins."io.containerd.gprc.v1.cri"]\nenable_selinux = true\n',
    releases: ["1.7.24", "2.1.9"],
    what: 'plugins."io.containerd.gprc.v1.cri"',
    hint: `did you mean ${OLD}?`,
  },
  {
    text: "[plugins.cri]\nenable_selinux = true\n",
    releases: ["2.0.0", "2.2.7"],
    what: "plugins.cri.enable_selinux",
    hint: `set version = 2 and write ${OLD}.enable_selinux`,
  },
  {
    text: `version = 2\n[${OLD}.containerd]\nsnapshotter = "native"\n`,
    releases: ["2.1.9", "2.3.4"],
    what: `${OLD}.containerd.snapshotter`,
  },
  {
    text: `version = 2\n[${OLD}]\ncni = 1\n`,
    releases: ["2.1.9"],
    what: `${OLD}.cni`,
  },
  {
    text: `version = 2\n[${OLD}]\nunset_seccomp_profile = "a"\n[${RUNTIME}]\nunset_seccomp_profile = "b"\n`,
    releases: ["2.1.9"],
    what: `${OLD}.unset_seccomp_profile`,
  },
  {
    text: `version = 2\n[${OLD}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n` +
      `[${OLD}.containerd.runtimes.runc.options]\nsystemd_cgroup = true\n`,
    releases: ["1.6.20", "1.7.24", "2.1.9"],
    what: `${OLD}.containerd.runtimes.runc.options.systemd_cgroup`,
    hint: `did you mean ${OLD}.containerd.runtimes.runc.options.SystemdCgroup?`,
  },
  ...([
    ["no_pivot = true", "NoPivotRoot"],
    ['runtime_root = "/x"', "Root"],
    ['runtime_engine = "x"', "BinaryName"],
  ] as const).map(([line, option]): Case => ({
    text: `version = 2\n[${OLD}.containerd.runtimes.alt]\nruntime_type = "io.containerd.runc.v2"\n` +
      `[${OLD}.containerd.runtimes.alt.options]\n${line}\n`,
    releases: ["1.6.20", "1.7.24", "2.1.9"],
    what: `${OLD}.containerd.runtimes.alt.options.${line.replace(/ .*/, "")}`,
    hint: `did you mean ${OLD}.containerd.runtimes.alt.options.${option}?`,
  })),
  ...["SystemdCgroup = true", 'Root = "/x"', "NoPivotRoot = true"].flatMap((line) =>
    ["", ".containerd"].map((below): Case => ({
      text: `version = 2\n[${OLD}${below}]\n${line}\n`,
      releases: ["1.6.20", "1.7.24", "2.1.9"],
      what: `${OLD}${below}.${line.replace(/ .*/, "")}`,
      hint: `did you mean ${OLD}.containerd.runtimes.runc.options.${line.replace(/ .*/, "")}?`,
    }))
  ),
  {
    text: "[plugins.cri]\nsystemd_cgroup = true\n",
    releases: ["2.1.9", "2.2.7"],
    what: "plugins.cri.systemd_cgroup",
    hint: `set version = 2 and write ${OLD}.containerd.runtimes.runc.options.SystemdCgroup`,
  },
  {
    text: "[plugins.cri]\nsystemd_cgroup = true\n",
    releases: ["2.3.4"],
    what: "plugins.cri.systemd_cgroup",
    hint: `did you mean ${OLD}.containerd.runtimes.runc.options.SystemdCgroup?`,
  },
  {
    text: "[plugins.cri]\nno_pivot = true\n",
    releases: ["2.1.9"],
    what: "plugins.cri.no_pivot",
    hint: `set version = 2 and write ${OLD}.containerd.runtimes.runc.options.NoPivotRoot`,
  },
  {
    text: "[plugins.cri]\ndisable_cgroup = true\n",
    releases: ["2.1.9"],
    what: "plugins.cri.disable_cgroup",
  },
  {
    text: 'version = 4\n[grpc]\ntcp_address = "127.0.0.1:1"\n',
    releases: ["2.3.4"],
    what: "grpc.tcp_address",
    hint: 'write plugins."io.containerd.server.v1.grpc-tcp".address',
  },
  {
    text: "version = 4\n[metrics]\ngrpc_histogram = true\n",
    releases: ["2.3.4"],
    what: "metrics.grpc_histogram",
    hint: 'write plugins."io.containerd.metrics.v1.grpc-prometheus".grpc_histogram',
  },
  {
    text: "version = 4\n[grpc]\nmax_recv_message_size = 1000\n",
    releases: ["2.3.4"],
    what: "grpc.max_recv_message_size",
    hint: 'write plugins."io.containerd.server.v1.grpc".max_recv_message_size',
  },
  {
    text: `version = 2\n[${OLD}.containerd.runtimes.runc.options]\nsystemd_cgroup = true\n`,
    releases: ["1.6.20", "1.7.24", "2.1.9"],
    what: `${OLD}.containerd.runtimes.runc.options.systemd_cgroup`,
    hint: `did you mean ${OLD}.containerd.runtimes.runc.options.SystemdCgroup?`,
  },
  {
    text: `[${RUNTIME}]\nenable_selinux = true\n`,
    releases: ["1.6.20", "1.7.24"],
    what: RUNTIME,
    hint: `set version = 2 and write the section as ${OLD}`,
  },
  ...[`${OLD}.cni`, 'plugins."io.containerd.gc.v1.scheduler"'].map((table) => ({
    text: `version = 2\n[${table}]\n${OLD}.registry.config_path = "/etc/containerd/certs.d"\n`,
    releases: ["1.6.20", "1.7.24", "2.1.9"],
    what: `${table}.plugins`,
    hint: 'write the settings in a table of their own, such as [plugins."…".registry], or before the first table',
  })),
];

Deno.test("daemonConfigWarnings() finds what a release ignores, and the nearest right place", () => {
  for (const { text, releases, what, hint } of CASES) {
    for (const release of releases) {
      const [found, ...others] = warnings(text, release);
      assertEquals(found?.[0], what, `${release}\n${text}`);
      assertEquals(found?.[1], hint, `${release}\n${text}`);
      assertEquals(others, [], `${release}\n${text}`);
    }
  }
});

Deno.test("daemonConfigWarnings() is silent where everything is read, and about sections of other plugins", () => {
  const silent: readonly (readonly [text: string, ...releases: readonly string[]])[] = [
    ["", "1.6.0", "1.7.34", "2.0.0", "2.4.0-beta.0"],
    [`version = 2\n[${OLD}]\nsandbox_image = "a"\nENABLE_SELINUX = true\n`, "1.7.24", "2.1.9", "2.3.4"],
    [`version = 3\n[${RUNTIME}]\nEnable_SELinux = true\n`, "2.1.9"],
    [
      'version = 2\n[plugins."io.containerd.gc.v1.scheduler"]\nx = 1\n[plugins."io.containerd.grpc.v1.tasks"]\ny = 1\n',
      "1.7.24",
      "2.1.9",
    ],
    ['[plugins.cri]\nenable_selinux = true\n[plugins.opt]\npath = "/1"\n', "1.7.24", "2.3.4"],
    [`version = 3\n[${IMAGES}.pinned_images]\nanything = "a"\n`, "2.1.9"],
    [
      `version = 3\n[${RUNTIME}.containerd.runtimes.kata]\nruntime_type = "io.containerd.kata.v2"\n` +
      `[${RUNTIME}.containerd.runtimes.kata.options]\nConfigPath = "x"\nFoo = 1\n`,
      "2.1.9",
    ],
    ["version = 3\n[grpc]\nmax_recv_message_size = 1000\n", "2.1.9", "2.3.4"],
  ];
  for (const [text, ...releases] of silent) {
    for (const release of releases) assertEquals(warnings(text, release), [], `${release}\n${text}`);
  }
});

/** The sections that `containerd config dump` of a release prints and that are not of the CRI plugin. */
const DUMPED: Readonly<Record<string, string>> = {
  "1.6.20":
    "gc.v1.scheduler internal.v1.opt internal.v1.restart internal.v1.tracing metadata.v1.bolt monitor.v1.cgroups " +
    "runtime.v1.linux runtime.v2.task service.v1.diff-service service.v1.tasks-service snapshotter.v1.aufs " +
    "snapshotter.v1.btrfs snapshotter.v1.devmapper snapshotter.v1.native snapshotter.v1.overlayfs snapshotter.v1.zfs " +
    "tracing.processor.v1.otlp",
  "1.7.24": "nri.v1.nri snapshotter.v1.blockfile transfer.v1.local",
  "2.1.9": "differ.v1.erofs image-verifier.v1.bindir monitor.container.v1.restart monitor.task.v1.cgroups " +
    "shim.v1.manager snapshotter.v1.erofs",
  "2.3.4": "metrics.v1.grpc-prometheus mount-handler.v1.erofs server.v1.debug server.v1.grpc server.v1.grpc-tcp " +
    "server.v1.metrics server.v1.ttrpc",
};

Deno.test("daemonConfigWarnings() takes no plugin of containerd for a misspelt one", () => {
  for (const [release, names] of Object.entries(DUMPED)) {
    const ids = names.split(" ").map((name) => `io.containerd.${name}`);
    for (const id of ids) assert(PLUGIN_IDS.includes(id), id);
    const newest = release < "2" ? 2 : release < "2.3" ? 3 : 4;
    for (const id of [...ids, ...PLUGIN_IDS]) {
      const text = `version = ${newest}\n[plugins."${id}"]\n`;
      assertEquals(warnings(text, release).filter(([, hint]) => hint?.startsWith("did you mean")), [], release + id);
      if (newest > 2) continue;
      const short = `[plugins.${id.split(".").at(-1)}]\n`;
      assertEquals(warnings(short, release).filter(([, hint]) => hint?.startsWith("did you mean")), [], release + id);
    }
  }
});

Deno.test("daemonConfigWarnings() recognises files of other programs", () => {
  const found = daemonConfigWarnings(parseToml('server = "https://a.test"\n[host."https://b.test"]\n'), "2.1.9");
  assertEquals(found.map(({ path, hint }) => [path, hint]), [
    ["/daemon", "it looks like a registry's hosts.toml"],
    ["/daemon/server", undefined],
    ["/daemon/host", undefined],
  ]);
  const [unknown] = daemonConfigWarnings({ nonsense: 1 }, "1.7.24");
  assertEquals(unknown?.message, "the file has no effect: containerd 1.7.24 reads none of its keys");
  assertEquals(daemonConfigWarnings({ version: 2, nonsense: 1 }, "1.7.24").length, 1);
});

Deno.test("daemonConfigWarnings() refuses what the daemon refuses", () => {
  const error = assertThrows(() => daemonConfigWarnings({ version: 9 }, "2.1.9"), CriSpecError);
  assertEquals([error.code, error.path], ["daemon-config", "/daemon/version"]);
  assertEquals(daemonConfigWarnings(undefined, "2.1.9"), []);
});

Deno.test("daemonConfigWarnings() tells the number of warnings where there are very many, and shortens keys", () => {
  const keys = Array.from({ length: 250 }, (_, index) => [`${"k".repeat(100)}${index}`, 1]);
  const found = daemonConfigWarnings({ version: 2, ...Object.fromEntries(keys) }, "2.1.9");
  assertEquals([found.length, found.at(-1)], [101, {
    path: "/daemon",
    message: "150 more keys or sections have no effect",
  }]);
  assertEquals(found[0]?.message, `"${"k".repeat(64)}…" has no effect: unknown key in containerd 2.1.9`);
});

Deno.test("daemonConfigWarnings() reads a caller's tree once, as plain data", () => {
  let reads = 0;
  const tree = {
    get version(): number {
      reads++;
      return 2;
    },
    root: new Map(),
  };
  const error = assertThrows(() => daemonConfigWarnings(tree, "2.1.9"), CriSpecError);
  assertEquals([error.code, error.path, reads], ["wrong-type", "/daemon/root", 1]);
});

Deno.test("a key that a migration moves to another section has an effect, though 2.0.0 and 2.0.1 copy it as well", () => {
  const text = `version = 2\n[${OLD}]\nsandbox_image = "a"\nmax_concurrent_downloads = 5\n[${OLD}.containerd]\n` +
    `snapshotter = "native"\n[${OLD}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n`;
  for (const release of ["1.7.24", "2.0.0", "2.0.1", "2.0.2", "2.1.9", "2.3.4"]) {
    assertEquals(warnings(text, release), [], release);
  }
});
