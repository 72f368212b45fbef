import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { durationError } from "../go/duration.ts";
import { behaviorsOf } from "./behaviors.ts";
import { type DaemonConfig, decodeDaemonConfig } from "./config.ts";
import { KEY_TABLES } from "./config_keys.ts";
import { checkTomlFloats } from "./config_sections.ts";
import { parseRelease } from "./release.ts";
import { formatToml, parseToml } from "./toml.ts";

const behaviors = behaviorsOf(parseRelease("1.7.24"));

function decode(toml: string, release?: string): DaemonConfig {
  return decodeDaemonConfig(parseToml(toml), release === undefined ? behaviors : behaviorsOf(parseRelease(release)));
}

const CRI = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n';
const RUNTIMES = 'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes';

Deno.test("decodeDaemonConfig() fills in containerd's defaults", () => {
  const config = decodeDaemonConfig(undefined, behaviors);
  assertEquals(config.criRoot, "/var/lib/containerd/io.containerd.grpc.v1.cri");
  assertEquals(config.criState, "/run/containerd/io.containerd.grpc.v1.cri");
  assertEquals(config.sandbox_image, "registry.k8s.io/pause:3.8");
  assertEquals([config.enable_unprivileged_icmp, config.disable_cgroup], [false, false]);
  assertEquals([...config.runtimes], [["runc", {
    runtime_type: "io.containerd.runc.v2",
    pod_annotations: [],
    container_annotations: [],
    base_runtime_spec: "",
    snapshotter: "",
    systemdCgroup: false,
    path: "/plugins/cri/containerd/runtimes/runc",
  }]]);
});

Deno.test("the defaults of durations are durations, for only those that a file has are checked", () => {
  const rows = Object.values(KEY_TABLES).flatMap((table) => Object.entries(table));
  const durations = rows.filter(([key, [type]]) => type === "string" && /_(?:timeout|period)$/.test(key));
  assertEquals(durations.length >= 5, true);
  for (const [, [, absent]] of durations) assertEquals(durationError(String(absent || "0")), undefined);
});

Deno.test("decodeDaemonConfig() cleans the plugin's folders", () => {
  const { criRoot } = decode('version = 2\nroot = "/data/./containerd//"\n');
  assertEquals(criRoot, "/data/containerd/io.containerd.grpc.v1.cri");
});

Deno.test("decodeDaemonConfig() ignores unknown keys, as containerd does", () => {
  assertEquals(decode(`${CRI}enable_unprivileged_icpm = true\n`).enable_unprivileged_icmp, false);
  assertEquals(decode(`${CRI}Enable_Unprivileged_ICMP = true\n`).enable_unprivileged_icmp, false);
});

Deno.test("decodeDaemonConfig() lets a given table of runtimes replace the default one", () => {
  const config = decode(`${RUNTIMES}.runc]\npod_annotations = ["a*"]\n`);
  const path = "/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc";
  assertEquals([...config.runtimes], [["runc", {
    runtime_type: "",
    pod_annotations: ["a*"],
    container_annotations: [],
    base_runtime_spec: "",
    snapshotter: "",
    path,
  }]]);
});

Deno.test("decodeDaemonConfig() reads what only containers have", () => {
  const config = decode(
    `${CRI}enable_cdi = true\ncdi_spec_dirs = ["/cdi"]\ndisable_hugetlb_controller = false\n` +
      '[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nbase_runtime_spec = "/base.json"\n' +
      'privileged_without_host_devices = true\ncontainer_annotations = ["b*"]\n' +
      '[plugins."io.containerd.service.v1.tasks-service"]\nblockio_config_file = "/blockio"\n',
  );
  const { enable_cdi, cdi_spec_dirs, disable_hugetlb_controller, blockio_config_file, rdt_config_file } = config;
  assertEquals([enable_cdi, cdi_spec_dirs, disable_hugetlb_controller], [true, ["/cdi"], false]);
  assertEquals([blockio_config_file, rdt_config_file], ["/blockio", ""]);
  const runc = config.runtimes.get("runc")!;
  assertEquals([runc.base_runtime_spec, runc.container_annotations], ["/base.json", ["b*"]]);
  assertEquals(runc.privileged_without_host_devices, true);
  assertEquals(config.setting("cdi_spec_dirs").given, true);
});

Deno.test("decodeDaemonConfig() switches CDI and NRI on and off as each release does", () => {
  const on = (release: string, toml: string): readonly boolean[] => {
    const { enable_cdi, isNriEnabled } = decodeDaemonConfig(parseToml(toml), behaviorsOf(parseRelease(release)));
    return [enable_cdi, isNriEnabled];
  };
  const nri = (version: number, disable: boolean): string =>
    `version = ${version}\n[plugins."io.containerd.nri.v1.nri"]\ndisable = ${disable}\n`;
  assertEquals(["1.6.39", "1.7.0", "2.0.0", "2.4.0-beta.0"].map((release) => on(release, "")), [
    [false, false],
    [false, false],
    [true, true],
    [true, true],
  ]);
  assertEquals([on("1.6.39", nri(2, false)), on("1.7.24", nri(2, false)), on("2.1.9", nri(2, true))], [
    [false, false],
    [false, true],
    [true, false],
  ]);
  // Later releases take an unknown short name for a gRPC plugin.
  assertEquals([on("1.7.24", "[plugins.nri]\ndisable = false\n"), on("2.1.9", "[plugins.nri]\ndisable = true\n")], [
    [false, true],
    [true, true],
  ]);
  assertEquals(on("1.6.39", `${CRI}enable_cdi = true\n`), [false, false]);
});

Deno.test("decodeDaemonConfig() takes no CDI folders for none, from 2.4 on for the default ones", () => {
  const toml = 'version = 3\n[plugins."io.containerd.cri.v1.runtime"]\ncdi_spec_dirs = []\n';
  const dirs = (release: string) =>
    decodeDaemonConfig(parseToml(toml), behaviorsOf(parseRelease(release))).cdi_spec_dirs;
  assertEquals([dirs("2.3.4"), dirs("2.4.0-beta.0")], [[], ["/etc/cdi", "/var/run/cdi"]]);
});

Deno.test("decodeDaemonConfig() reads the deprecated runtimes", () => {
  const table = 'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd';
  const config = decode(
    `${table}.default_runtime]\nruntime_type = "a"\n${
      table.split("\n")[1]
    }.untrusted_workload_runtime]\nruntime_type = "b"\n`,
  );
  assertEquals(config.default_runtime_name, "default");
  assertEquals([...config.runtimes.keys()], ["runc", "untrusted", "default"]);
});

Deno.test("decodeDaemonConfig() reads version 1 as containerd does", () => {
  assertEquals(decode("[plugins.cri]\ndisable_cgroup = true\n").disable_cgroup, true);
});

Deno.test("decodeDaemonConfig() reads a file that requires plugins that every daemon has", () => {
  const ids = ["io.containerd.grpc.v1.cri", "io.containerd.runtime.v2.task", "io.containerd.service.v1.tasks-service"];
  for (const version of ["1.6.20", "1.7.24", "2.1.9"]) {
    decode(`version = 2\nrequired_plugins = ${JSON.stringify(ids)}`, version);
    decode('required_plugins = ["cri"]', version);
  }
  decode('required_plugins = ["task", "bolt"]', "1.7.24");
});

Deno.test("decodeDaemonConfig() refuses what keeps the CRI plugin from starting", () => {
  const cases: readonly (readonly [toml: string, code: string, path: string])[] = [
    [`${CRI}disable_cgroup = "yes"`, "wrong-type", "/plugins/io.containerd.grpc.v1.cri/disable_cgroup"],
    ["version = 3", "daemon-config", "/version"],
    ["version = 2\n[plugins.cri]", "daemon-config", "/plugins/cri"],
    ['root = "/x"\nstate = "/x"', "daemon-config", "/state"],
    ['version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]', "daemon-config", "/disabled_plugins"],
    ['version = 2\nrequired_plugins = ["cri"]', "daemon-config", "/required_plugins/0"],
    ['version = 2\nrequired_plugins = ["io.containerd.nothing.v1.x"]', "not-modelled", "/required_plugins"],
    ['required_plugins = ["nothing"]', "not-modelled", "/required_plugins"],
    [
      'version = 2\ndisabled_plugins = ["io.containerd.snapshotter.v1.btrfs"]\n' +
      'required_plugins = ["io.containerd.snapshotter.v1.btrfs"]',
      "daemon-config",
      "/required_plugins",
    ],
    [
      `${RUNTIMES}.kata]\nruntime_type = "io.containerd.kata.v2"`,
      "daemon-config",
      "/plugins/io.containerd.grpc.v1.cri/containerd/default_runtime_name",
    ],
    [`${CRI}systemd_cgroup = true`, "daemon-config", "/plugins/io.containerd.grpc.v1.cri/systemd_cgroup"],
  ];
  for (const [toml, code, path] of cases) {
    const error = assertThrows(() => decode(toml), CriSpecError);
    assertEquals([error.code, error.path], [code, path], toml);
  }
});

Deno.test("decodeDaemonConfig() refuses a proxy plugin of a type at which the release panics", () => {
  const config = (type: string): string => `version = 2\n[proxy_plugins.x]\n${type}address = "/s"`;
  const refused: readonly (readonly [type: string, ...releases: readonly string[]])[] = [
    ["sandbox", "1.6.20", "1.7.24"],
    ["diff", "1.6.20", "1.7.3"],
    ["snapshots", "1.7.24", "2.1.9", "2.3.4"],
  ];
  for (const [type, ...releases] of refused) {
    for (const release of releases) {
      const error = assertThrows(() => decode(config(`type = "${type}"\n`), release), CriSpecError);
      assertEquals([error.message, error.path], ["panic: plugin: no type", "/proxy_plugins/x/type"], release);
    }
  }
  assertThrows(() => decode(config("")), CriSpecError, "panic: plugin: no type");
  decode(config('type = "sandbox"\n'), "2.0.0");
  decode(config('type = "diff"\n'), "1.7.4");
  decode(config('type = "io.containerd.snapshotter.v1"\n'), "1.6.20");
});

Deno.test("decodeDaemonConfig() refuses a snapshotter that no plugin and no proxy plugin has", () => {
  const old = (name: string): string =>
    `version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd]\nsnapshotter = "${name}"\n`;
  const images = (name: string): string =>
    `version = 3\n[plugins."io.containerd.cri.v1.images"]\nsnapshotter = "${name}"\n`;
  const proxy = (type: string): string => `[proxy_plugins.nydus]\ntype = "${type}"\naddress = "/s"\n`;
  for (const release of ["1.6.20", "1.7.24"]) {
    const error = assertThrows(() => decode(old("nydus"), release), CriSpecError);
    assertEquals(error.message, 'failed to create CRI service: failed to find snapshotter "nydus"');
    assertEquals(error.path, "/plugins/io.containerd.grpc.v1.cri/containerd/snapshotter");
    assertThrows(() => decode(old("nydus") + proxy("content"), release), CriSpecError, "failed to find snapshotter");
    decode(old("nydus") + proxy("snapshot"), release);
    for (const name of ["", "native", "devmapper", "fuse-overlayfs"]) decode(old(name), release);
    const disabled = 'disabled_plugins = ["io.containerd.snapshotter.v1.overlayfs"]\nversion = 2\n';
    assertThrows(() => decode(disabled, release), CriSpecError, 'failed to find snapshotter "overlayfs"');
  }
  for (const name of ["soci", ""]) {
    const error = assertThrows(() => decode(images(name), "2.1.9"), CriSpecError);
    assertEquals(error.message, `failed to find snapshotter "${name}"`);
    if (name === "") assertEquals(error.hint, "remove the key: the default is overlayfs");
  }
  decode(images("nydus") + proxy("io.containerd.snapshotter.v1"), "2.1.9");
  decode(`${images("own")}[plugins."io.containerd.snapshotter.v1.own"]\na = 1`, "2.1.9");
  for (const rest of ["", images("native").slice("version = 3\n".length)]) {
    const disabled = `version = 3\ndisabled_plugins = ["io.containerd.snapshotter.v1.overlayfs"]\n${rest}`;
    for (const release of ["2.1.0", "2.3.4"]) {
      assertThrows(() => decode(disabled, release), CriSpecError, 'snapshotter "overlayfs" not found: not found');
    }
  }
});

Deno.test("decodeDaemonConfig() needs the transfer plugin from 2.1.0 on, where the CRI plugin pulls images through it", () => {
  const NATIVE = '[plugins."io.containerd.cri.v1.images"]\nsnapshotter = "native"\n';
  const TRANSFER = '[plugins."io.containerd.transfer.v1.local"]\n';
  const without = (id: string, rest: string): string =>
    `version = 3\ndisabled_plugins = ["io.containerd.${id}"]\n${rest}`;
  const overlayfs = "snapshotter.v1.overlayfs";
  decode(without(overlayfs, NATIVE), "2.0.11");
  decode(without("transfer.v1.local", ""), "2.0.11");
  assertThrows(() => decode(without(overlayfs, ""), "2.0.11"), CriSpecError, 'failed to find snapshotter "overlayfs"');
  for (const release of ["2.1.0", "2.3.4"]) {
    const error = assertThrows(() => decode(without("transfer.v1.local", ""), release), CriSpecError);
    assertEquals(error.message, "no plugins registered for io.containerd.transfer.v1: plugin: not found");
    assertEquals(error.path, "/disabled_plugins");
    const other = `${TRANSFER}max_concurrent_downloads = 2\n`;
    const refused = 'snapshotter "overlayfs" not found: not found';
    assertThrows(() => decode(without(overlayfs, NATIVE + other), release), CriSpecError, refused);
    const unpacking = `${TRANSFER}unpack_config = [{ platform = "linux", snapshotter = "native" }]\n`;
    decode(without(overlayfs, NATIVE + unpacking), release);
  }
});

Deno.test("decodeDaemonConfig() refuses wrong types in sections of other plugins, unless the plugin is disabled", () => {
  const section = (id: string, line: string): string => `version = 2\n[plugins."io.containerd.${id}"]\n${line}`;
  const lines: readonly (readonly [id: string, line: string, code: string])[] = [
    ["gc.v1.scheduler", 'pause_threshold = "0.02"', "wrong-type"],
    ["gc.v1.scheduler", "deletion_threshold = 1.5", "wrong-type"],
    ["gc.v1.scheduler", "schedule_delay = 100", "daemon-config"],
    ["internal.v1.opt", "path = 1", "wrong-type"],
    ["snapshotter.v1.devmapper", "base_image_size = 8192", "wrong-type"],
    ["snapshotter.v1.overlayfs", 'upperdir_label = "true"', "wrong-type"],
    ["runtime.v2.task", 'platforms = "linux/amd64"', "wrong-type"],
  ];
  for (const [id, line, code] of lines) {
    for (const release of ["1.6.20", "1.7.24", "2.3.4"]) {
      const error = assertThrows(() => decode(section(id, line), release), CriSpecError);
      assertEquals(error.code, code, line);
    }
    // The CRI plugin needs the others.
    if (!["runtime.v2.task", "snapshotter.v1.overlayfs"].includes(id)) {
      decode(`disabled_plugins = ["io.containerd.${id}"]\n${section(id, line)}`, "1.7.24");
    }
  }
  decode(section("gc.v1.scheduler", 'pause_threshold = 1.0\nschedule_delay = "0s"'));
  assertThrows(() => decode("[plugins.opt]\npath = 1", "1.7.24"), CriSpecError);
  // Debian 12 builds containerd without tracing.
  for (
    const text of [
      section("internal.v1.tracing", "service_name = 1"),
      section("tracing.processor.v1.otlp", "insecure = 1"),
    ]
  ) {
    assertThrows(() => decode(text, "1.6.20"), CriSpecError);
    decode(text, "1.6.20~ds1");
  }
  const cgroups = section("monitor.task.v1.cgroups", 'no_prometheus = "true"');
  decode(cgroups, "1.7.24");
  assertThrows(() => decode(cgroups, "2.0.11"), CriSpecError);
  const verifier = section("image-verifier.v1.bindir", 'per_verifier_timeout = "10"');
  decode(verifier, "1.7.24");
  assertThrows(() => decode(verifier, "2.1.9"), CriSpecError, "missing unit in duration");
});

Deno.test("checkTomlFloats() refuses an integer for a float up to 1.7", () => {
  const check = (text: string, release: string): void =>
    checkTomlFloats(parseToml(text), "", behaviorsOf(parseRelease(release)));
  const text = 'version = 2\n[plugins."io.containerd.internal.v1.tracing"]\nsampling_ratio = 1';
  const error = assertThrows(() => check(text, "1.7.24"), CriSpecError);
  assertEquals(error.path, "/plugins/io.containerd.internal.v1.tracing/sampling_ratio");
  assertEquals(error.hint, "write 1.0: containerd 1.7.24 does not start with an integer here");
  assertThrows(() => check("[plugins.scheduler]\npause_threshold = 0", "1.6.20"), CriSpecError);
  check(`${text}.0`, "1.7.24");
  check(text, "2.1.9");
  check(text, "1.6.20~ds1");
  check(`disabled_plugins = ["io.containerd.internal.v1.tracing"]\n${text}`, "1.7.24");
  check('disabled_plugins = ["scheduler"]\n[plugins.scheduler]\npause_threshold = 0', "1.6.20");
  assertThrows(() => check(`disabled_plugins = ["tracing"]\n${text}`, "1.7.24"), CriSpecError);
});

Deno.test("decodeDaemonConfig() tells where a key stands, in the section that it was read from", () => {
  const later = behaviorsOf(parseRelease("2.1.9"));
  const OLD = '[plugins."io.containerd.grpc.v1.cri"]\n';
  const NEW = '[plugins."io.containerd.cri.v1.runtime"]\n';
  const both = parseToml(`version = 2\n${OLD}enable_selinux = true\n${NEW}enable_unprivileged_icmp = false\n`);
  const { setting } = decodeDaemonConfig(both, later);
  assertEquals(setting("enable_selinux"), { path: "/plugins/io.containerd.grpc.v1.cri/enable_selinux", given: true });
  assertEquals(setting("enable_unprivileged_icmp"), {
    path: "/plugins/io.containerd.cri.v1.runtime/enable_unprivileged_icmp",
    given: true,
  });
  assertEquals(setting("root"), { path: "/root", given: false });
  assertEquals(setting("sandbox_image").path, "/plugins/io.containerd.cri.v1.images/pinned_images/sandbox");
  const wrong = parseToml(`version = 2\n${OLD}enable_selinux = "on"\n${NEW}enable_unprivileged_icmp = false\n`);
  const error = assertThrows(() => decodeDaemonConfig(wrong, later), CriSpecError);
  assertEquals(error.path, "/plugins/io.containerd.grpc.v1.cri/enable_selinux");
});

Deno.test("parseToml() tells line and column, formatToml() writes what it reads", () => {
  const error = assertThrows(() => parseToml("a = 1\nb = \n"), CriSpecError, "line 2");
  assertEquals(error.code, "invalid-toml");
  const tree = { version: 2n, plugins: { "a.b": { list: ["x"], on: true } } };
  const text = formatToml(tree);
  assertEquals(formatToml(parseToml(text)), text);
});
