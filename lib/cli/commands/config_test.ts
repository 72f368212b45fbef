import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

const OLD = '[plugins."io.containerd.grpc.v1.cri"';
const V2 = `version = 2
imports = ["more.toml"]
${OLD}]
  sandbox_image = "registry.test/pause:1"
  disable_cgroup = true
  enable_selinx = true
${OLD}.registry.mirrors."a.test"]
  endpoint = ["https://b.test"]
`;
const MORE = `version = 2\n${OLD}.containerd]\n  default_runtime_name = "kata"\n` +
  `${OLD}.containerd.runtimes.kata]\n  runtime_type = "io.containerd.kata.v2"\n`;
const FILES = { "config.toml": V2, "more.toml": MORE };

function run(...args: readonly string[]): Promise<CliResult> {
  return runCli(["config", ...args], { files: FILES });
}

Deno.test("config prints every setting with the file and line that it comes from, or as a default", async () => {
  const { code, out, err } = await run("config.toml", "--release", "2.1.9");
  assertEquals([code, err], [0, ""]);
  assertStringIncludes(out, "config.toml, version 2 (migrated to 3), containerd 2.1.9\n");
  assertMatch(out, /^\[plugins\."io\.containerd\.cri\.v1\.images"\.pinned_images\]\nsandbox = .* # config\.toml:4$/m);
  assertMatch(out, /^default_runtime_name = "kata" +# more\.toml:3$/m);
  assertMatch(out, /^enable_unprivileged_ports = true +# default$/m);
  assertMatch(
    out,
    /^No effect in containerd 2\.1\.9\n {2}config\.toml:5\n {4}.*disable_cgroup: .*\n {4}not read it here\n {4}removed in 2\.0\.0$/m,
  );
  assertMatch(out, /^ {2}config\.toml:6\n {4}.*enable_selinx: .*\n.*\n {4}did you mean .*enable_selinux\?$/m);
  assertMatch(
    out,
    /^Deprecated in containerd 2\.1\.9\n {2}config\.toml:7\n {4}`mirrors` is deprecated, .*\n.*mirrors$/m,
  );
});

Deno.test("config --json has the same with paths, and sorted keys", async () => {
  const { code, out } = await run("config.toml", "--release", "2.1.9", "--json");
  const { settings, warnings, deprecations, version, release, file, refusal } = JSON.parse(out);
  assertEquals([code, version, release, file, refusal], [0, 2, "2.1.9", "config.toml", undefined]);
  const image = settings.find(({ steps }: { steps: readonly string[] }) => steps.at(-1) === "sandbox");
  assertEquals([image.file, image.line, image.value], ["config.toml", 4, "registry.test/pause:1"]);
  assertEquals(warnings.map(({ line }: { line: number }) => line), [5, 6]);
  assertEquals(deprecations[0].id, "io.containerd.deprecation/cri-registry-mirrors");
  const apparmor = settings.find(({ steps }: { steps: readonly string[] }) => steps.at(-1) === "disable_apparmor");
  assertEquals([apparmor.path, apparmor.file, apparmor.value], [undefined, undefined, false]);
});

Deno.test("config --to prints what changes, is dropped and moves, and exits with 1", async () => {
  const { code, out, err } = await run("config.toml", "--release", "1.7.24", "--to", "2.1.9");
  assertEquals([code, err], [1, ""]);
  assertMatch(
    out,
    /± .*enable_unprivileged_ports\n {6}false\n {6}-> true\n.*\n {6}the release's default changes\n/,
  );
  // Up to 1.7 the imported section replaces that of the main file.
  assertMatch(out, /\+ .*pinned_images\.sandbox\n|± .*pinned_images\.sandbox\n/);
  assertStringIncludes(out, "Settings that move\n");
  const same = await run("config.toml", "--release", "2.1.8", "--to", "2.1.9");
  assertEquals(same.code, 0);
  assertStringIncludes(same.out, "No setting changes.\n");
});

Deno.test("config tells what a daemon refuses with its text, and exits with 1", async () => {
  const files = {
    "config.toml": `version = 3\n[plugins."io.containerd.cri.v1.runtime".containerd]\ndefault_runtime_name = "x"\n`,
  };
  const refused = await runCli(["config", "config.toml", "--release", "2.1.9"], { files });
  assertEquals(refused.code, 1);
  assertMatch(
    refused.out,
    /^Refused by containerd 2\.1\.9\n {2}config\.toml:3\n {4}invalid plugin config: no corresponding/m,
  );
  assertMatch(refused.out, /^default_runtime_name = "x" +# config\.toml:3$/m);
  const old = await runCli(["config", "config.toml", "--release", "2.1.9", "--to", "1.7.24", "--json"], { files });
  assertEquals(old.code, 1);
  assertEquals(JSON.parse(old.out).to.refusal.message, "unsupported config version `3`");
  const type = { "config.toml": "version = 2\nroot = 1\n" };
  const wrong = await runCli(["config", "config.toml", "--release", "1.7.24"], { files: type });
  assertEquals(wrong.code, 1);
  assertMatch(wrong.out, /^ {2}config\.toml:2\n {4}Cannot read the value as a string: it is a number$/m);
});

Deno.test("config --migrate writes a file that has the same settings in the newest layout", async () => {
  const migrated = await run("config.toml", "--release", "1.7.24", "--to", "2.1.9", "--migrate");
  assertEquals(migrated.code, 0);
  assertMatch(migrated.out, /^# .*\nversion = 3\n/);
  assert(!migrated.out.includes("disable_cgroup") && !migrated.out.includes("enable_selinx"));
  const settings = async (files: Readonly<Record<string, string>>) => {
    const { out } = await runCli(["config", "config.toml", "--release", "2.1.9", "--json"], { files });
    return JSON.parse(out).settings.map(({ key, value }: { key: string; value: unknown }) => [key, value]);
  };
  assertEquals(await settings({ "config.toml": migrated.out }), await settings(FILES));
  const refused = await runCli(["config", "config.toml", "--release", "1.7.24", "--migrate"], {
    files: { "config.toml": "version = 3\n" },
  });
  assertEquals([refused.code, refused.out], [1, ""]);
});

Deno.test("config asks for what it needs", async () => {
  for (
    const [args, text] of [
      [[], "No config.toml given"],
      [["config.toml"], "No containerd release given"],
      [["config.toml", "more.toml", "--release", "1.7"], "One config.toml expected, 2 given"],
    ] as const
  ) {
    const { code, err } = await run(...args);
    assertEquals(code, 2);
    assertStringIncludes(err, text);
  }
  const unknown = await run("config.toml", "--release", "3.0.0");
  assertEquals(unknown.code, 2);
});

Deno.test("a hostile file cannot command the terminal, and its keys stay what they are", async () => {
  const text =
    `version = 2\n${OLD}]\n"\\u001b[2J" = 1\n${OLD}.containerd.runtimes.__proto__]\nruntime_type = "\\u001b]0;x"\n`;
  const { out } = await runCli(["config", "config.toml", "--release", "2.1.9"], { files: { "config.toml": text } });
  assert(!out.includes("\u001b"));
  assertMatch(out, /\.runtimes\.__proto__\]/);
});

Deno.test("config tells a version that cannot be read from one that the file does not have", async () => {
  const headOf = async (text: string): Promise<string> => {
    const { out } = await runCli(["config", "a.toml", "--release", "1.7.24"], { files: { "a.toml": text } });
    return out.split("\n", 1)[0]!;
  };
  assertEquals(await headOf('version = "2"\n'), "a.toml, a version that cannot be read, containerd 1.7.24");
  assertEquals(await headOf('root = "/r"\n'), "a.toml, no version, containerd 1.7.24");
  assertEquals(await headOf("version = 9\n"), "a.toml, version 9, containerd 1.7.24");
});

Deno.test("config names containerd only where the text is the daemon's own", async () => {
  const outOf = async (text: string): Promise<string> =>
    (await runCli(["config", "a.toml", "--release", "1.7.24"], { files: { "a.toml": text } })).out;
  assertStringIncludes(await outOf("plugins = 7\n"), "Cannot be read as a file of containerd 1.7.24\n");
  assertStringIncludes(await outOf("version = 9\n"), "Refused by containerd 1.7.24\n");
});
