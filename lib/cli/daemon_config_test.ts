import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type CliResult, runCli } from "../../props/run_cli.ts";
import type { Io } from "./io.ts";

const OLD = '[plugins."io.containerd.grpc.v1.cri"';
const REQUEST = JSON.stringify({ release: "1.7.24", config: { metadata: { name: "web", uid: "1", namespace: "n" } } });

type Files = Readonly<Record<string, string>>;

/** Runs a command over files in memory, whose directories can be listed. */
function run(args: readonly string[], files: Files, stdin = ""): Promise<CliResult> {
  const entries = (path: string): Promise<readonly string[] | undefined> => {
    const prefix = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
    const names = Object.keys(files).filter((name) => name.startsWith(prefix));
    const first = names.map((name) => name.slice(prefix.length).split("/")[0]!);
    return Promise.resolve(first.length === 0 ? undefined : [...new Set(first)].reverse());
  };
  return runCli(args, { files: { "r.json": REQUEST, ...files }, stdin, io: { entries } });
}

interface Explained {
  readonly settings: readonly string[];
  readonly code: number;
  readonly err: string;
}

/** The sysctls of the pod's spec, which tell whether ports and pings are on. */
async function sysctls(files: Files, release: string, ...flags: readonly string[]): Promise<Explained> {
  const daemon = flags.includes("--daemon") ? [] : ["--daemon", "config.toml"];
  const { code, out, err } = await run(["spec", "r.json", "--release", release, ...daemon, ...flags], files);
  const spec = code === 0 ? JSON.parse(out) : undefined;
  return { settings: Object.keys(spec?.linux.sysctl ?? {}).map((key) => key.replace(/^net\.ipv4\./, "")), code, err };
}

const PORTS = "ip_unprivileged_port_start";
const PINGS = "ping_group_range";

const IMPORTED: Files = {
  "config.toml": `version = 2\nimports = ["conf.d/*.toml"]\n${OLD}]\nenable_unprivileged_ports = true\n`,
  "conf.d/b.toml": `version = 2\n${OLD}]\nenable_unprivileged_icmp = true\n`,
  "conf.d/a.toml": `version = 2\n${OLD}]\nenable_unprivileged_icmp = false\n`,
  "conf.d/c.conf": "this is no TOML",
};

Deno.test("--daemon merges imports: up to 1.7 a section replaces one, later they are merged key by key", async () => {
  assertEquals((await sysctls(IMPORTED, "1.7.24")).settings, [PINGS]);
  assertEquals((await sysctls(IMPORTED, "2.1.9")).settings, [PORTS, PINGS]);
  assertEquals((await sysctls(IMPORTED, "2.3.4")).settings, [PORTS, PINGS]);
});

Deno.test("--daemon looks a relative pattern up where the release does", async () => {
  for (const release of ["1.6.28", "1.7.15"]) {
    const { settings, err } = await sysctls(IMPORTED, release);
    assertEquals(settings, [PORTS]);
    assertMatch(
      err,
      /^warning: imports of "\/conf\.d\/\*\.toml" have no effect: no file matches\n {2}at \S+:\d+:\d+ \(\/daemon\/imports\)\n/,
    );
    assertMatch(
      err,
      /hint: containerd [0-9.]+ resolves a relative pattern in its working directory, .*\n$/,
    );
  }
  for (const release of ["1.6.29", "1.7.16"]) {
    const { settings, code, err } = await sysctls(IMPORTED, release);
    assertEquals([settings, code], [[PINGS], 0]);
    assertEquals(err.match(/^warning: .*$/gm), [
      `warning: plugins."io.containerd.grpc.v1.cri" has no effect: containerd ${release} replaces it by the whole section of ` +
      '"conf.d/b.toml"',
    ]);
    assertMatch(err, /at config\.toml:3:10 .*\n {2}hint: .*: enable_unprivileged_ports\n$/);
  }
});

Deno.test("--daemon reads circles, double names and files of files once, in the daemon's order", async () => {
  const off = (key: string): string => `version = 2\n${OLD}]\n${key} = false\n`;
  const files = {
    "etc/config.toml":
      `version = 2\nimports = ["./x.toml", "sub/../y.toml"]\n${OLD}]\nenable_unprivileged_ports = true\n`,
    "etc/x.toml": `imports = ["z.toml", "config.toml"]\n${off("enable_unprivileged_icmp")}`,
    "etc/y.toml": `imports = ["x.toml"]\nversion = 2\n${OLD}]\nenable_unprivileged_icmp = true\n`,
    "etc/z.toml": off("enable_unprivileged_ports"),
  };
  assertEquals((await sysctls(files, "2.1.9", "--daemon", "etc/config.toml")).settings, [PINGS]);
});

Deno.test("--daemon-root is where absolute imports are looked up", async () => {
  const files = {
    "node/etc/containerd/config.toml": `version = 2\nimports = ["/etc/containerd/conf.d/*.toml", "more.toml"]\n`,
    "node/etc/containerd/conf.d/a.toml": `version = 2\n${OLD}]\nenable_unprivileged_ports = false\n`,
    "node/etc/containerd/more.toml": `version = 2\nimports = ["/opt/b.toml"]\n`,
    "node/opt/b.toml": `version = 2\n${OLD}]\nenable_unprivileged_icmp = false\n`,
    "copy.toml": `version = 2\nimports = ["/opt/b.toml", "beside.toml"]\n`,
    "beside.toml": `version = 2\n${OLD}]\nenable_unprivileged_ports = false\n`,
  };
  const flags = ["--daemon", "node/etc/containerd/config.toml", "--daemon-root", "./node/"];
  assertEquals(await sysctls(files, "2.1.9", ...flags), { settings: [], code: 0, err: "" });
  const copied = ["--daemon", "copy.toml", "--daemon-root", "node"];
  assertEquals(await sysctls(files, "2.1.9", ...copied), { settings: [], code: 0, err: "" });
  const without = await sysctls(files, "2.1.9", "--daemon", "node/etc/containerd/config.toml");
  assertEquals(without.code, 2);
  assertMatch(
    without.err,
    /^error: Cannot read "\/opt\/b\.toml": .*\[unreadable-file\]\n {2}at \S+:\d+:\d+ \(\/daemon\/imports\)\n/,
  );
  assertMatch(without.err, /hint: .*--daemon-root\n$/);
  const alone = await run(["spec", "r.json", "--daemon-root", "node"], files);
  assertEquals([alone.code, alone.err.split("\n")[0]], [2, "error: No config.toml given [usage]"]);
});

Deno.test("an absolute pattern that matches nothing here is reported, a relative one is not", async () => {
  const files = { "config.toml": `version = 2\nimports = ["/etc/containerd/conf.d/*.toml", "none/*.toml"]\n` };
  const { code, err } = await sysctls(files, "2.1.9");
  assertEquals(code, 0);
  assertEquals(err.split("\n").slice(0, 2), [
    'warning: imports of "/etc/containerd/conf.d/*.toml" have no effect: no file matches',
    "  at config.toml:2:1 (/daemon/imports)",
  ]);
  assertEquals(err.match(/warning/g)?.length, 1);
  const copied = await sysctls({ ...files, "node/etc/x": "" }, "2.1.9", "--daemon-root", "node");
  assertEquals(copied.code, 0);
  assertEquals(copied.err.split("\n")[0], err.split("\n")[0]);
  assertEquals(copied.err.match(/warning/g)?.length, 1);
});

Deno.test("--daemon-root refuses a directory that does not exist", async () => {
  const files = { "config.toml": `version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n` };
  const { code, err } = await sysctls(files, "2.1.9", "--daemon-root", "absent");
  assertEquals(code, 2);
  assertMatch(err, /^error: Cannot read "absent": it is not a directory \[unreadable-file\]\n/);
});

Deno.test("from 2.3 on an imported file may not have a higher version than the file that imports", async () => {
  const files = {
    "config.toml": 'version = 2\nimports = ["a.toml"]\n',
    "a.toml": 'version = 3\n[plugins."io.containerd.cri.v1.runtime"]\nenable_unprivileged_ports = false\n',
  };
  assertEquals((await sysctls(files, "2.2.7")).settings, [PINGS]);
  const { code, err } = await sysctls(files, "2.3.0");
  assertEquals(code, 2);
  assertEquals(
    err,
    [
      "error: drop-in config version 3 higher than root config version 2 [daemon-config]",
      "  at config.toml:2:11 (/daemon/imports)",
      '  hint: "a.toml" has this version',
      "",
    ].join("\n"),
  );
  const lower = {
    ...files,
    "config.toml": files["config.toml"].replace("2", "4"),
    "a.toml": IMPORTED["conf.d/a.toml"]!,
  };
  assertEquals((await sysctls(lower, "2.3.4")).settings, [PORTS]);
});

Deno.test("from 2.3 on each file is migrated before it is merged, up to 2.2 all of them together", async () => {
  const files = {
    "config.toml":
      'version = 3\nimports = ["a.toml"]\n[plugins."io.containerd.cri.v1.runtime"]\nenable_unprivileged_ports = true\n',
    "a.toml": `version = 2\n${OLD}]\nenable_unprivileged_ports = false\n`,
  };
  assertEquals((await sysctls(files, "2.2.7")).settings, [PORTS, PINGS]);
  assertEquals((await sysctls(files, "2.3.4")).settings, [PINGS]);
});

Deno.test("a fault of an imported file is reported with the file's name", async () => {
  const main = 'version = 2\nimports = ["a.toml"]\n';
  const wrong = await sysctls({ "config.toml": main, "a.toml": "version = 2\nroot = 1\n" }, "1.7.24");
  assertEquals(
    wrong.err.split("\n")[0],
    'error: Cannot read the value as a string: it is a number, in "a.toml" [wrong-type]',
  );
  const text = await sysctls({ "config.toml": main, "a.toml": "a = \n" }, "1.7.24");
  assertMatch(text.err, /^error: Cannot read TOML: line 1, .*, in "a\.toml" \[invalid-toml\]\n/);
  const template = await sysctls({ "config.toml": main, "a.toml": "{{ if .X }}\n" }, "1.7.24");
  assertMatch(
    template.err,
    /it is a template, line 1 contains .*, in "a\.toml" \[invalid-toml\]\n.*\n {2}hint: pass the file that was rendered/,
  );
});

Deno.test("an import that finds nothing is reported in the file that has it, also where an imported file has imports", async () => {
  const files = {
    "config.toml": 'version = 2\nimports = ["a.toml"]\n',
    "a.toml": '# first\n\nversion = 2\nimports = ["b.toml", "/nowhere/*.toml"]\n',
    "b.toml": '# second\nversion = 2\nimports = ["config.toml"]\n',
  };
  assertStringIncludes((await sysctls(files, "2.1.9")).err, "no file matches\n  at a.toml:4:1 (/daemon/imports)\n");
  const { "b.toml": _, ...without } = files;
  const { code, err } = await sysctls({ ...without, "c.toml": "" }, "2.1.9");
  assertEquals(code, 2);
  assertMatch(err, /^error: Cannot read "b\.toml": .*\n {2}at a\.toml:4:11 \(\/daemon\/imports\)\n/);
  const later = {
    ...without,
    "config.toml": 'version = 2\nimports = ["a.toml", "c.toml"]\n',
    "c.toml": 'imports = ["a.toml"]\n',
  };
  assertStringIncludes((await sysctls(later, "2.1.9")).err, "at a.toml:4:11 (/daemon/imports)\n");
});

Deno.test("imports in a document, or on standard input, have no files to read and are refused", async () => {
  const document = JSON.stringify({ ...JSON.parse(REQUEST), daemon: { version: 2, imports: ["conf.d/*.toml"] } });
  for (const command of ["spec", "explain", "files", "lint"]) {
    const { code, out, err } = await run([command, "-"], {}, document);
    assertEquals([code, out], [2, ""]);
    assertEquals(
      err,
      [
        "error: Cannot model imports: the imported files are not given [not-modelled]",
        "  at <stdin>:1:116 (/daemon/imports)",
        "  hint: pass the file with --daemon, which reads its imports, too; remove imports from the output of containerd config dump",
        "",
      ].join("\n"),
    );
  }
  const toml = await run(["spec", "r.json", "--daemon", "-"], {}, 'imports = ["a.toml"]\n');
  assertMatch(toml.err, /\[not-modelled\]\n {2}at \S+:\d+:\d+ \(\/daemon\/imports\)\n/);
  const none = JSON.stringify({ ...JSON.parse(REQUEST), daemon: { version: 2, imports: [] } });
  assertEquals((await run(["spec", "-"], {}, none)).code, 0);
});

const MISPLACED: Files = { "config.toml": `version = 2\n${OLD}]\nsandbox_imag = "a"\n` };
const WARNING = {
  path: "/daemon/plugins/io.containerd.grpc.v1.cri/sandbox_imag",
  message: 'plugins."io.containerd.grpc.v1.cri".sandbox_imag has no effect: unknown key in containerd 1.7.24',
  hint: 'did you mean plugins."io.containerd.grpc.v1.cri".sandbox_image?',
};
function printed(place: string): string {
  return `warning: ${WARNING.message}\n  at ${place} (${WARNING.path})\n  hint: ${WARNING.hint}\n`;
}

const PRINTED = printed("config.toml:3:1");

Deno.test("every command prints what has no effect, and has it in its JSON", async () => {
  for (const command of ["spec", "explain", "files", "lint"]) {
    const json = command === "spec" ? [] : ["--json"];
    const { code, out, err } = await run([command, "r.json", "--daemon", "config.toml", ...json], MISPLACED);
    assertEquals([code, err], [0, PRINTED], command);
    if (command !== "spec") assertEquals(JSON.parse(out).warnings, [WARNING], command);
    const silent = await run([command, "r.json", ...json], MISPLACED);
    assertEquals([silent.code, silent.err], [0, ""]);
    if (command !== "spec") assertEquals(JSON.parse(silent.out).warnings, undefined);
  }
  const inDocument = {
    ...JSON.parse(REQUEST),
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { sandbox_imag: "a" } } },
  };
  assertEquals((await run(["spec", "-"], {}, JSON.stringify(inDocument))).err, printed("<stdin>:1:146"));
});

Deno.test("diff merges and warns for each of its releases", async () => {
  const flags = ["r.json", "--daemon", "config.toml", "--from", "1.7.24", "--to", "2.1.9", "--json"];
  const { out, err } = await run(["diff", ...flags], MISPLACED);
  assertEquals(err, PRINTED + PRINTED.replaceAll("1.7.24", "2.1.9"));
  const named = [{ ...WARNING, release: "1.7.24" }, {
    ...WARNING,
    message: WARNING.message.replace("1.7.24", "2.1.9"),
    release: "2.1.9",
  }];
  assertEquals(JSON.parse(out).warnings, named);
  const many = await run(["diff", "--ndjson", ...flags], { ...MISPLACED, "r.json": `${REQUEST}\n${REQUEST}\n` });
  assertEquals([JSON.parse(many.out).warnings, many.err], [named, err]);
  const merged = JSON.parse((await run(["diff", ...flags], IMPORTED)).out);
  const changed = merged.changes.map(({ keyed }: { readonly keyed: string }) => keyed);
  assertEquals(changed.filter((keyed: string) => keyed.startsWith("linux/sysctl")), [
    `linux/sysctl[net.ipv4.${PORTS}]`,
  ]);
  const other = JSON.stringify({ ...JSON.parse(REQUEST), release: "2.1.9" });
  const two = await run(["diff", "r.json", "o.json", "--daemon", "config.toml", "--json"], {
    ...IMPORTED,
    ...MISPLACED,
    "o.json": other,
  });
  assertEquals(JSON.parse(two.out).warnings, named);
});

Deno.test("a warning about one node is printed once, however many requests there are", async () => {
  const lines = `${REQUEST}\n${REQUEST.replace("web", "db")}\n${REQUEST.replace("1.7.24", "1.7.23")}\n`;
  const { code, err } = await run(["spec", "--ndjson", "l.ndjson", "--daemon", "config.toml"], {
    ...MISPLACED,
    "l.ndjson": lines,
  });
  assertEquals([code, err], [0, PRINTED + PRINTED.replace("1.7.24", "1.7.23")]);
});

Deno.test("a config.toml of version 1 is migrated as each release does", async () => {
  const files = { "config.toml": "[plugins.cri]\nenable_unprivileged_ports = false\n" };
  assertEquals(await sysctls(files, "2.3.4"), { settings: [PINGS], code: 0, err: "" });
  // Up to 2.2 containerd renames the plugins and takes the file for one of version 3, whose CRI section nobody reads.
  const { settings, err } = await sysctls(files, "2.2.7");
  assertEquals(settings, [PORTS, PINGS]);
  assertMatch(
    err,
    /^warning: plugins\.cri\.enable_unprivileged_ports has no effect: containerd 2\.2\.7 does not migrate/,
  );
  assertEquals(
    (await sysctls({ "config.toml": "[plugins.cri]\nenable_unprivileged_ports = true\n" }, "1.7.24")).settings,
    [PORTS],
  );
});

/** The state directory by the spec that a config.toml decides. */
async function stateOf(daemon: string, files: Files, io: Partial<Io>): Promise<string | undefined> {
  const { out, err } = await runCli(["spec", "r.json", "--daemon", daemon], {
    files: { "r.json": REQUEST, ...files },
    io: { entries: (path) => Promise.resolve(path === "/n" ? ["a.toml", "config.toml"] : undefined), ...io },
  });
  return out === "" ? err : /"source":"([^"]*)\/io\.containerd\.grpc\.v1\.cri\/sandboxes\/\w+\/shm"/.exec(out)?.[1];
}

const SELF_IMPORT = 'version = 2\nstate = "/run/root"\nimports = ["/n/*.toml"]\n';

Deno.test("--daemon reads a file once that imports itself, however its name is spelled", async () => {
  const files = {
    "/n/a.toml": 'version = 2\nstate = "/run/a"\n',
    "/n/config.toml": SELF_IMPORT,
    "config.toml": SELF_IMPORT,
  };
  const resolve = (path: string): string => path.startsWith("/") ? path : `/n/${path}`;
  for (const name of ["/n/config.toml", "config.toml"]) {
    assertEquals(await stateOf(name, files, { resolve }), "/run/a", name);
  }
});

Deno.test("--daemon refuses a malformed pattern, as Go does, and takes a directory that it may not read for an empty one", async () => {
  const malformed = await stateOf("c.toml", { "c.toml": 'version = 2\nimports = ["/n/[*.toml"]\n' }, {});
  assertMatch(malformed!, /^error: syntax error in pattern \[daemon-config\]/);
  const entries = (): Promise<undefined> => Promise.reject(new Deno.errors.PermissionDenied("readdir"));
  assertEquals(await stateOf("c.toml", { "c.toml": SELF_IMPORT }, { entries }), "/run/root");
});

Deno.test("--daemon imports regular files alone, and none that a link of --daemon-root finds outside of it", async () => {
  const files = { "/n/c.toml": 'version = 2\nimports = ["/n/x"]\n', "/r/x": "version = 2\n", "/n/x": "version = 2\n" };
  const info = (isFile: boolean, realPath: string) => ({ fileInfo: () => Promise.resolve({ isFile, realPath }) });
  assertMatch((await stateOf("/n/c.toml", files, info(false, "/n/x")))!, /it is not a regular file/);
  const outside = await runCli(["spec", "r.json", "--daemon", "/n/c.toml", "--daemon-root", "/r"], {
    files: { "r.json": REQUEST, ...files, "/r/n/x": "version = 2\n" },
    io: { fileInfo: (path) => Promise.resolve({ isFile: true, realPath: path === "/r" ? "/r" : "/etc/x" }) },
  });
  assertMatch(outside.err, /outside the directory of --daemon-root/);
});

Deno.test("a runtime with another sandbox controller, and a node without a plugin that CRI needs, are not modelled", async () => {
  const shim = 'version = 3\n[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]\nsandboxer = "shim"\n';
  const files = {
    "s.toml": shim,
    "p.toml": 'version = 2\ndisabled_plugins = ["io.containerd.service.v1.tasks-service"]\n',
  };
  for (const [daemon, release] of [["s.toml", "2.1.9"], ["p.toml", "1.7.24"]] as const) {
    const { code, err } = await run(["spec", "r.json", "--daemon", daemon, "--release", release], files);
    assertEquals(code, 2);
    assertMatch(err, /\[not-modelled\]/);
  }
  assertEquals((await run(["spec", "r.json", "--daemon", "s.toml", "--release", "1.7.24"], files)).code, 2);
});

Deno.test("what has no effect in an imported file is reported with its place in that file, migrated or not", async () => {
  const files = {
    "config.toml": `version = 2\nimports = ["conf.d/*.toml"]\n${OLD}]\nfirst_unknown = 1\n`,
    "conf.d/a.toml": `version = 2\n\n${OLD}.cni]\nconf_dir = "/a"\nsecond_unknown = 1\n`,
    "conf.d/b.toml":
      `version = 2\n${OLD}.containerd]\nsnapshotter = "native"\n[plugins."io.containerd.grpc.v1.crii"]\nx = 1\n`,
  };
  const common = ["config.toml:4:1", "conf.d/a.toml:5:1", "conf.d/b.toml:4:10"];
  for (const release of ["2.1.9", "2.3.4"]) {
    const { code, err } = await sysctls(files, release);
    assertEquals(code, 0);
    const places = [...err.matchAll(/^ {2}at (\S+) /gm)].map(([, place]) => place);
    // A snapshotter without runtimes is left out by the migration.
    assertEquals(places, [...common.slice(0, 2), "conf.d/b.toml:3:1", common[2]]);
  }
});

Deno.test("an imported file without version has the version of the file that imports it, up to 2.2", async () => {
  const files = (version: number, section: string): Files => ({
    "config.toml": `version = ${version}\nimports = ["a.toml"]\n`,
    "a.toml": `[plugins.${section}]\nsandbox_image = "a.test/p:1"\nnonsense = 1\n`,
  });
  const unread = "nonsense has no effect: unknown key in containerd 2.1.9\n  at a.toml:3:1 ";
  for (const section of ['"io.containerd.grpc.v1.cri"', "cri"]) {
    const { err } = await sysctls(files(2, section), "2.1.9");
    assertEquals(err.match(/^warning: .*\n.* at \S+ /gm), [`warning: plugins."io.containerd.grpc.v1.cri".${unread}`]);
    const newer = await sysctls(files(3, section), "2.1.9");
    assertStringIncludes(newer.err, `did you mean ${IMAGE_OF_3}?`);
    assertEquals(newer.err.includes("version 1"), false);
  }
});

const IMAGE_OF_3 = 'plugins."io.containerd.cri.v1.images".pinned_images.sandbox';

Deno.test("an integer for a float of another plugin is refused in its file, up to 1.7", async () => {
  const files = {
    "config.toml": 'version = 2\nimports = ["a.toml"]\n',
    "a.toml": 'version = 2\n[plugins."io.containerd.internal.v1.tracing"]\n  sampling_ratio = 1\n',
  };
  const { code, err } = await sysctls(files, "1.7.24");
  assertEquals(code, 2);
  assertStringIncludes(err, "Cannot read the value as a float: it is the integer 1 [wrong-type]\n  at a.toml:3:20 ");
  assertEquals((await sysctls(files, "2.1.9")).code, 0);
  const alone = await sysctls({ "config.toml": files["a.toml"] }, "1.6.20");
  assertStringIncludes(alone.err, "at config.toml:3:20 ");
});

Deno.test("up to 1.7 an integer for a float counts where its section does: not if it is replaced or disabled", async () => {
  const section = (ratio: string): string =>
    `[plugins."io.containerd.internal.v1.tracing"]\n${ratio === "" ? "" : `  sampling_ratio = ${ratio}\n`}`;
  const DISABLED = 'disabled_plugins = ["io.containerd.internal.v1.tracing"]\n';
  const run = (own: string, imported: string) =>
    sysctls({
      "config.toml": `version = 2\nimports = ["a.toml"]\n${own}`,
      "a.toml": `version = 2\n${imported}`,
    }, "1.7.24");
  for (const later of [section("0.5"), section("1.0"), section(""), DISABLED]) {
    assertEquals(await run(section("1"), later).then(({ code, err }) => [code, err.includes("wrong-type")]), [
      0,
      false,
    ]);
  }
  assertEquals((await run(DISABLED, section("1"))).code, 0);
  for (const own of [section("0.5"), section("1")]) {
    assertStringIncludes((await run(own, section("1"))).err, "at a.toml:3:20 ");
  }
  assertStringIncludes(
    (await run(section("1"), '[plugins."io.containerd.gc.v1.scheduler"]\n')).err,
    "at config.toml:4:20 ",
  );
  const alone = await sysctls({ "config.toml": `version = 2\n${DISABLED}${section("1")}` }, "1.7.24");
  assertEquals(alone.code, 0);
});

Deno.test("from 2.0 on a byte order mark is refused, in the main file and in an imported one", async () => {
  const mark = "\ufeff";
  const alone = { "config.toml": `${mark}version = 2\n` };
  const refused = await sysctls(alone, "2.1.9");
  assertEquals(refused.code, 2);
  assertStringIncludes(refused.err, "the file begins with a byte order mark [invalid-toml]\n  at config.toml:1:1\n");
  assertEquals((await sysctls(alone, "1.7.24")).code, 0);
  const imported = { "config.toml": 'version = 2\nimports = ["a.toml"]\n', "a.toml": `${mark}version = 2\n` };
  assertStringIncludes((await sysctls(imported, "2.3.4")).err, "at a.toml:1:1\n");
  assertEquals((await sysctls(imported, "1.7.24")).code, 0);
});

Deno.test("an unknown table stands at its own header, wherever the tables below it stand", async () => {
  const text =
    'version = 2\n[crio.image]\na = 1\n[crio]\nb = 1\n[crio.runtime]\nc = 1\n[host."a.test"]\n[host."b.test"]\n';
  const { err } = await sysctls({ "config.toml": text }, "2.1.9");
  assertEquals([...err.matchAll(/at (\S+) \(\/daemon\/\w+\)/g)].map(([, at]) => at), [
    "config.toml:4:2",
    "config.toml:8:2",
  ]);
});

/** What `containerd config dump` of 1.x prints at its top, and a section for each plugin. */
const DUMP = 'disabled_plugins = []\nrequired_plugins = []\noom_score = 0\nroot = "/a"\nstate = "/b"\ntemp = ""\n' +
  `version = 2\nimports = ["/etc/containerd/config.toml", "/etc/containerd/conf.d/a.toml"]\n` +
  ["cgroup", "debug", "grpc", "metrics", "stream_processors", "timeouts", "ttrpc"].map((key) => `[${key}]\n`).join("") +
  ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].map((id) =>
    `[plugins."io.containerd.snapshotter.v1.${id}"]\n`
  ).join("") + `${OLD}]\nenable_unprivileged_ports = true\n`;

Deno.test("--daemon takes the output of containerd config dump, whose imports are merged in it", async () => {
  const { settings, code, err } = await sysctls({ "config.toml": DUMP }, "1.7.24");
  assertEquals([settings, code], [[PORTS], 0]);
  assertMatch(err, /^warning: imports have no effect: the file looks like the output of containerd config dump/);
  const piped = await run(["spec", "r.json", "--daemon", "-"], {}, DUMP);
  assertEquals([piped.code, JSON.parse(piped.out).linux.sysctl], [0, { "net.ipv4.ip_unprivileged_port_start": "0" }]);
  // A file that a daemon reads under that name, and one that imports another file, are none.
  const own = DUMP.replace('"/etc/containerd/conf.d/a.toml"', '"/etc/containerd/extra.toml"');
  const at = "/etc/containerd/config.toml";
  assertEquals((await sysctls({ [at]: own }, "1.7.24", "--daemon", at)).code, 2);
  const short = DUMP.replace("[timeouts]\n", "");
  assertEquals((await sysctls({ "config.toml": short }, "1.7.24")).code, 2);
});

Deno.test("imports of standard input are looked up where they are absolute", async () => {
  const text = (path: string): string => `version = 2\nimports = ["${path}"]\n`;
  const files = { "/opt/a.toml": `version = 2\n${OLD}]\nenable_unprivileged_ports = true\n` };
  const found = await run(["spec", "r.json", "--daemon", "-"], files, text("/opt/a.toml"));
  assertEquals(JSON.parse(found.out).linux.sysctl, { "net.ipv4.ip_unprivileged_port_start": "0" });
  const relative = await run(["spec", "r.json", "--daemon", "-"], files, text("a.toml"));
  assertEquals([relative.code, /\[not-modelled\]/.test(relative.err)], [2, true]);
});
