import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type DaemonConfigChange, daemonConfigChanges, hasEffect } from "./config_changes.ts";
import { daemonConfigReport, migratedDaemonConfig } from "./config_report.ts";
import { modelledReleases } from "./release.ts";
import { parseToml } from "./toml.ts";

const OLD = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';

function file(lines: string, version = 2): unknown {
  return parseToml(`version = ${version}\n${lines}`);
}

function changes(lines: string, from: string, to: string, version?: number): readonly DaemonConfigChange[] {
  const tree = file(lines, version);
  return daemonConfigChanges(daemonConfigReport(tree, from), daemonConfigReport(tree, to));
}

/** The changes of a kind, as `key: value`. */
function of(kind: DaemonConfigChange["kind"], all: readonly DaemonConfigChange[]): readonly string[] {
  return all.filter((one) => one.kind === kind).map(({ from, to, after, before }) =>
    `${to ?? from}: ${JSON.stringify(after ?? before)}`
  );
}

Deno.test("daemonConfigReport() has a setting for every key, given ones with their place", () => {
  const { settings, version, migratedTo } = daemonConfigReport(file(`[${OLD}]\nenable_selinux = true\n`), "2.1.9");
  assertEquals([version, migratedTo], [2, 3]);
  const given = settings.filter(({ path }) => path !== undefined);
  assertEquals(given.map(({ key, value, path }) => [key, value, path]), [
    [`${RUNTIME}.enable_selinux`, true, "/daemon/plugins/io.containerd.grpc.v1.cri/enable_selinux"],
  ]);
  assert(settings.length > 60);
  assertEquals(new Set(settings.map(({ key }) => key)).size, settings.length);
});

Deno.test("daemonConfigReport() tells whether a daemon migrates a file", () => {
  const migrated = (release: string, version: number) => daemonConfigReport({ version }, release).migratedTo;
  assertEquals([migrated("1.7.24", 2), migrated("2.1.9", 3), migrated("2.1.9", 2)], [undefined, undefined, 3]);
  assertEquals([migrated("2.3.4", 3), migrated("2.3.4", 4), migrated("2.3.4", 0)], [4, undefined, 4]);
});

Deno.test("every release has settings without a file, and starts with them", () => {
  for (const release of modelledReleases()) {
    const { settings, refusal, warnings, deprecations } = daemonConfigReport(undefined, release);
    assertEquals([refusal, warnings, deprecations], [undefined, [], []]);
    assert(settings.length > 60, release);
  }
});

Deno.test("deprecations have containerd's texts, and ids where the release lists them", () => {
  const mirrors = `[${OLD}.registry.mirrors."a.test"]\nendpoint = []\n`;
  const of = (release: string) =>
    daemonConfigReport(file(mirrors), release).deprecations.map(({ id, message }) => [id, message]);
  const text = "`mirrors` is deprecated, please use `config_path` instead";
  assertEquals(of("1.6.20"), [[undefined, text]]);
  assertEquals(of("1.7.24"), [["io.containerd.deprecation/cri-registry-mirrors", text]]);
  const cdi = daemonConfigReport(file(`[${OLD}]\nenable_cdi = false\n`), "2.3.4").deprecations;
  assertEquals(cdi.map(({ id }) => id), ["io.containerd.deprecation/enable-cdi"]);
});

Deno.test("daemonConfigChanges() finds defaults, dropped and new keys of an upgrade", () => {
  const all = changes(`[${OLD}]\ndisable_cgroup = true\n[${OLD}.cni]\nbin_dir = "/x"\n`, "1.7.24", "2.1.9");
  assertEquals(of("default", all), [
    'plugins."io.containerd.cri.v1.images".pinned_images.sandbox: "registry.k8s.io/pause:3.10"',
    `${RUNTIME}.enable_unprivileged_ports: true`,
    `${RUNTIME}.enable_unprivileged_icmp: true`,
    `${RUNTIME}.enable_cdi: true`,
    'plugins."io.containerd.nri.v1.nri".disable: false',
  ]);
  assertEquals(of("dropped", all), [`${OLD}.disable_cgroup: true`]);
  assertEquals(of("moved", all), [`${RUNTIME}.cni.bin_dirs: ["/x"]`]);
  assert(of("new", all).includes(`${RUNTIME}.cni.use_internal_loopback: false`));
  assertEquals(
    all.find(({ kind }) => kind === "dropped")?.why,
    "containerd 2.1.9 does not read it here; removed in 2.0.0",
  );
});

Deno.test("daemonConfigChanges() finds what is read now, and what means something else", () => {
  const read = changes(
    `[${OLD}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\ncgroup_writable = true\n`,
    "2.0.11",
    "2.1.9",
  );
  assertEquals(of("read", read), [`${RUNTIME}.containerd.runtimes.runc.cgroup_writable: true`]);
  const cdi = changes(`[${OLD}]\nenable_cdi = false\n`, "2.2.7", "2.3.4");
  assertEquals(cdi.filter(({ kind }) => kind === "meaning").map(({ behavior }) => behavior), ["cdi-disabled-refusal"]);
  const pause = (image: string) =>
    changes(`[${OLD}]\nsandbox_image = "${image}"\n`, "2.2.7", "2.3.2").filter(hasEffect).map(({ behavior }) =>
      behavior
    );
  assertEquals([pause("pause:3.9"), pause("registry.k8s.io/pause:3.9")], [["pause-pull-in-cri"], []]);
});

Deno.test("the mirrors of a file without config_path are refused where it has a default", () => {
  const { refusal } = daemonConfigReport(file(`[${OLD}.registry.mirrors."a.test"]\nendpoint = []\n`), "2.2.0");
  assertEquals(refusal?.code, "daemon-config");
  assertEquals(refusal?.path, "/daemon/plugins/io.containerd.grpc.v1.cri/registry/mirrors");
});

Deno.test("two releases without a difference change nothing, and a file that one cannot read changes nothing known", () => {
  assertEquals(changes(`[${OLD}]\nenable_selinux = true\n`, "2.1.8", "2.1.9"), []);
  assertEquals(changes("", "2.1.9", "1.7.24", 3), []);
});

Deno.test("migratedDaemonConfig() writes what is given in the newest version of the release", () => {
  const report = (release: string) => daemonConfigReport(file(`[${OLD}]\nsandbox_image = "a.test/b:1"\n`), release);
  assertEquals(migratedDaemonConfig(report("2.1.9")), {
    version: 3,
    plugins: { "io.containerd.cri.v1.images": { pinned_images: { sandbox: "a.test/b:1" } } },
  });
  assertEquals(migratedDaemonConfig(report("2.3.4"))["version"], 4);
  assertEquals(migratedDaemonConfig(report("1.7.24"))["version"], 2);
});

Deno.test("keys that users choose stay what they are, __proto__ too", () => {
  const lines = `[${OLD}.containerd.runtimes.__proto__]\nruntime_type = "x"\n[${OLD}.containerd.runtimes.runc]\n` +
    'runtime_type = "io.containerd.runc.v2"\n';
  const report = daemonConfigReport(file(lines), "2.1.9");
  const type = report.settings.find(({ key }) => key === `${RUNTIME}.containerd.runtimes.__proto__.runtime_type`);
  assertEquals(type?.value, "x");
  const text = JSON.stringify(migratedDaemonConfig(report));
  assert(text.includes('"__proto__":{"runtime_type":"x"}'), text);
});

Deno.test("who changes a value of a report changes no later one", () => {
  for (const release of ["1.7.24", "1.7.24~ds1", "2.1.9"]) {
    const { settings } = daemonConfigReport(undefined, release);
    const before = structuredClone(settings);
    for (const { value } of settings) if (Array.isArray(value)) value.push("x");
    assertEquals(daemonConfigReport(undefined, release).settings, before);
  }
});

Deno.test("what the model cannot tell about a file is an error, not a report", () => {
  const twice = {
    version: 2,
    plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true, Enable_Selinux: false } },
  };
  const error = assertThrows(() => daemonConfigReport(twice, "2.1.9"), CriSpecError);
  assertEquals(error.code, "not-modelled");
});

Deno.test("sections of other plugins are named, and those of no plugin are reported", () => {
  const other = '[plugins."io.containerd.snapshotter.v1.overlayfs"]\nroot_path = "/x"\n';
  const unknown = '[plugins."io.containerd.vendor.v1.x"]\na = 1\n';
  const { otherSections, warnings } = daemonConfigReport(file(other + unknown), "2.1.9");
  assertEquals(otherSections, ["io.containerd.snapshotter.v1.overlayfs"]);
  assertEquals(warnings.map(({ message, hint }) => [message, hint]), [[
    'plugins."io.containerd.vendor.v1.x" has no effect: unknown plugin in containerd 2.1.9',
    "only a plugin that a vendor added would read it",
  ]]);
});
