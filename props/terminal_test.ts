/**
 * What the command line prints for people: whatever the input is, it commands no terminal, forges no line and stays short.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { characters } from "./arbitraries/text.ts";
import { asyncLaw } from "./law.ts";
import { type CliInput, type CliResult, runCli } from "./run_cli.ts";

/** A run with a hostile text in one place of its input. */
type Scenario = (hostile: string) => CliInput & { readonly args: readonly string[] };

const META = { name: "web", namespace: "default", uid: "1" };
const NODE = { release: "1.7.24" };

function pod(config: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...NODE, ...rest, config: { metadata: META, ...config } });
}

const POD = pod({});
const SPEC = {
  ociVersion: "1.1.0",
  process: { user: { uid: 0, gid: 0 }, args: ["/p"], cwd: "/" },
  root: { path: "r" },
};
const DIFF = ["--from", "1.7.2", "--to", "2.1.9"] as const;

/** Requests with the text in a key or value, and how each command reads one. */
const PODS: Readonly<Record<string, (hostile: string) => string>> = {
  "a key of the request": (hostile) => JSON.stringify({ ...NODE, config: { metadata: META }, [hostile]: 1 }),
  "a key of the config": (hostile) => pod({ [hostile]: 1 }),
  "a repeated key": (hostile) => `{"a":1,${JSON.stringify(hostile)}:1,${JSON.stringify(hostile)}:2}`,
  "the release": (hostile) => pod({}, { release: hostile }),
  "the pod's name": (hostile) => pod({ metadata: { ...META, name: hostile } }),
  "an annotation": (hostile) => pod({ annotations: { [`k${hostile}`]: hostile } }),
  "a label": (hostile) => pod({ labels: { [hostile]: 5 } }),
  "a sysctl": (hostile) => pod({ linux: { sysctls: { [hostile]: hostile } } }),
  "a hostname": (hostile) => pod({ hostname: hostile }),
  "an enum": (hostile) => pod({ linux: { security_context: { namespace_options: { pid: hostile } } } }),
  "a number": (hostile) => pod({ linux: { resources: { cpu_quota: hostile } } }),
  "a seccomp profile": (hostile) => pod({ linux: { security_context: { seccomp_profile_path: hostile } } }),
  "an SELinux level": (hostile) => pod({ linux: { security_context: { selinux_options: { level: hostile } } } }),
  "the runtime handler": (hostile) => pod({}, { runtimeHandler: hostile }),
  "a user": (hostile) => pod({}, { image: { config: { User: hostile, Cmd: ["/pause"] } } }),
  "an image's environment": (hostile) => pod({}, { image: { config: { Env: [hostile], Cmd: [hostile] } } }),
  "a file": (hostile) => pod({}, { rootfs: { [hostile]: 5 } }),
  "the daemon's keys": (hostile) => pod({}, { daemon: { version: 2, plugins: { [hostile]: 1 } } }),
  "a host fact": (hostile) => pod({}, { host: { [hostile]: 1 } }),
  "the cgroup parent": (hostile) => pod({ linux: { cgroup_parent: hostile } }),
  "no JSON": (hostile) => `{"a":${hostile}`,
  "no document": (hostile) => hostile,
};

const SCENARIOS: readonly (readonly [name: string, scenario: Scenario])[] = [
  ...Object.entries(PODS).flatMap(([name, document]) =>
    ([
      ["spec", "-"],
      ["explain", "-"],
      ["explain", "-", "--json"],
      ["files", "-"],
      ["lint", "-"],
      ["diff", "-", ...DIFF],
      ["diff", "-", "--ndjson", ...DIFF],
      ["diff", "-", "--ndjson", "--each", ...DIFF],
      ["spec", "-", "--ndjson"],
    ] as const).map((args) =>
      [`${args.join(" ")} with ${name}`, (hostile: string) => ({ args, stdin: document(hostile) })] as const
    )
  ),
  ...([
    ["the command", (hostile) => ({ args: [hostile] })],
    ["a flag", (hostile) => ({ args: ["spec", `--${hostile}`] })],
    ["a short flag", (hostile) => ({ args: ["spec", `-${hostile}`] })],
    ["--release", (hostile) => ({ args: ["spec", "-", `--release=${hostile}`], stdin: POD })],
    ["--color", (hostile) => ({ args: ["lint", "-", `--color=${hostile}`], stdin: POD })],
    ["--at", (hostile) => ({ args: ["explain", "-", `--at=${hostile}`], stdin: POD })],
    ["--at below a known path", (hostile) => ({ args: ["explain", "-", `--at=/process/${hostile}`], stdin: POD })],
    ["--error", (hostile) => ({ args: ["lint", `--error=${hostile}`] })],
    ["--error behind a known text", (hostile) => ({ args: ["lint", `--error=write ${hostile}: invalid argument`] })],
    ["--runtime", (hostile) => ({ args: ["lint", "-", `--runtime=${hostile}`], stdin: POD })],
    ["--from", (hostile) => ({ args: ["diff", "-", `--from=${hostile}`, "--to=2.1.9"], stdin: POD })],
    ["releases", (hostile) => ({ args: ["releases", `x${hostile}`] })],
    ["releases of a version", (hostile) => ({ args: ["releases", `1.${hostile}`] })],
    ["a missing file", (hostile) => ({ args: ["spec", `x${hostile}`] })],
    ["a bad file's name", (hostile) => ({ args: ["files", `x${hostile}`], files: { [`x${hostile}`]: "{" } })],
    ["a YAML file", (hostile) => ({ args: ["spec", "a.yaml"], files: { "a.yaml": `a: ${hostile}\n${hostile}: b` } })],
    ["a YAML string", (hostile) => ({
      args: ["spec", "a.yaml"],
      files: { "a.yaml": `config: {${JSON.stringify(hostile)}: 1}` },
    })],
    ["a YAML tag", (hostile) => ({ args: ["spec", "a.yaml"], files: { "a.yaml": `a: !${hostile} x` } })],
    ["a YAML alias", (hostile) => ({ args: ["spec", "a.yaml"], files: { "a.yaml": `a: *${hostile}` } })],
    ["config.toml", (hostile) => ({
      args: ["spec", "-", "--daemon", "c.toml"],
      stdin: POD,
      files: { "c.toml": `version = 2\n${hostile}` },
    })],
    ["a key of config.toml", (hostile) => ({
      args: ["lint", "-", "--daemon", "c.toml"],
      stdin: POD,
      files: {
        "c.toml": `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = 5\n"\\u0041${
          tomlText(hostile)
        }" = 1`,
      },
    })],
    ["a value of config.toml", (hostile) => ({
      args: ["explain", "-", "--daemon", "c.toml"],
      stdin: POD,
      files: { "c.toml": `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "${tomlText(hostile)}"` },
    })],
    ["the host's file", (hostile) => ({
      args: ["lint", "-", "--host", "h.json"],
      stdin: POD,
      files: { "h.json": JSON.stringify({ [hostile]: 1 }) },
    })],
    ["the host's kernel", (hostile) => ({
      args: ["lint", "-", "--host", "h.json"],
      stdin: POD,
      files: { "h.json": JSON.stringify({ kernel: hostile, runtime: hostile }) },
    })],
    ["a spec's key", (hostile) => ({
      args: ["lint", "--spec", "s.json"],
      files: { "s.json": JSON.stringify({ ...SPEC, [hostile]: 1, mounts: [{ destination: hostile, type: hostile }] }) },
    })],
    ["a spec's values", (hostile) => ({
      args: ["lint", "--spec", "s.json"],
      files: {
        "s.json": JSON.stringify({
          ...SPEC,
          hostname: hostile,
          process: { ...SPEC.process, cwd: hostile, args: [hostile], env: [hostile], user: hostile },
          linux: {
            sysctl: { [hostile]: hostile },
            cgroupsPath: hostile,
            namespaces: [{ type: hostile, path: hostile }],
          },
        }),
      },
    })],
    ["specs that differ", (hostile) => ({
      args: ["diff", "a.json", `b${hostile}`],
      files: {
        "a.json": JSON.stringify({ ...SPEC, annotations: { a: hostile } }),
        [`b${hostile}`]: JSON.stringify({ ...SPEC, annotations: { [hostile]: "b" }, [hostile]: [hostile] }),
      },
    })],
    ["a folder and its files", (hostile) => ({
      args: ["diff", `d${hostile}`, ...DIFF],
      files: {
        [`d${hostile}/${hostile}.json`]: "{",
        [`d${hostile}/b.json`]: pod({ metadata: { ...META, name: hostile } }),
      },
      io: { list: () => Promise.resolve([`${hostile}.json`, "b.json"]) },
    })],
    [
      "--out",
      (hostile) => ({ args: ["bundle", "-", "--rootfs=/nonexistent", `--out=/nonexistent/${hostile}`], stdin: POD }),
    ],
    [
      "--rootfs",
      (hostile) => ({ args: ["bundle", "-", `--rootfs=/nonexistent/${hostile}`, "--out=/tmp/x"], stdin: POD }),
    ],
    ["a bundle's folder", (hostile) => ({ args: ["cleanup", `/nonexistent/${hostile}`] })],
  ] as readonly (readonly [string, Scenario])[]).map(([name, scenario]) => [name, scenario] as const),
];

function tomlText(text: string): string {
  return JSON.stringify(text.toWellFormed()).slice(1, -1).replaceAll("\x7f", "\\u007f");
}

const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/** The program's own sequences of colour. */
const COLOUR = new RegExp(`${"\x1b"}\\[(?:0|1|2|31|32|33)m`, "g");

/** A line that the input, not the program, begins. */
const FORGED = /^error: forged/m;

function assertHarmless(text: string, stream: string): void {
  const found = UNPRINTABLE.exec(text);
  assertEquals(found && JSON.stringify(text.slice(Math.max(found.index - 60, 0), found.index + 20)), null, stream);
  assert(!FORGED.test(text), `${stream}: ${text}`);
}

/** `spec` prints bytes where it leads to no terminal. */
function isExact(args: readonly string[]): boolean {
  return args[0] === "spec";
}

async function assertHarmlessRun(scenario: Scenario, hostile: string): Promise<void> {
  const { args, ...input } = scenario(hostile);
  const plain = await runCli(args, input);
  assert([0, 1, 2].includes(plain.code), `${plain.code} ${plain.err}`);
  assertHarmless(plain.err, "stderr");
  assert(plain.err.length < 8000, `stderr has ${plain.err.length} characters`);
  if (!isExact(args)) assertHarmless(plain.out, "stdout");
  const onTerminal = (colour: boolean): Promise<CliResult> =>
    runCli(args, { ...input, io: { ...input.io, terminal: { columns: 80, colour } } });
  const [dull, colourful] = [await onTerminal(false), await onTerminal(true)];
  assertHarmless(dull.out, "stdout on a terminal");
  assertHarmless(colourful.err, "stderr on a terminal");
  assertEquals(colourful.out.replaceAll(COLOUR, ""), dull.out);
  assertEquals([dull.code, colourful.code], [plain.code, plain.code]);
  if (args.includes("--json")) JSON.parse(plain.out);
}

const CONTROLS =
  "\0\x07\b\t\r\x1b\x7f\x80\x85\x9b\x9d\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff";

/** One text with all of it, so that each place meets all in each run of the tests. */
const ALL =
  `a\nerror: forged\r\x1b[31mred\x1b[0m\x1b]0;title\x07${CONTROLS}\ud800b\udc00\u{e0001}\ufff9\n\nerror: forged\n`;

for (const [name, scenario] of SCENARIOS) {
  Deno.test(`${name}: a hostile text commands no terminal and forges no line`, async () => {
    await assertHarmlessRun(scenario, ALL);
  });
}

asyncLaw(
  "no text in any place of the input commands a terminal or forges a line",
  fc.tuple(
    fc.constantFrom(...SCENARIOS.map(([, scenario]) => scenario)),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          ...CONTROLS,
          "\nerror: forged",
          "\x1b[31m",
          "\x1b[2J",
          "\x1b]0;x\x07",
          "\ud800",
          "/",
          "~1",
          '"',
          "'",
        ),
        characters(4),
      ),
      { maxLength: 8 },
    ).map((parts) => parts.join("")),
  ),
  ([scenario, hostile]) => assertHarmlessRun(scenario, hostile),
  { runs: 150 },
);

Deno.test("a long text in any place of the input is printed in short, in text and in errors as JSON", async () => {
  for (const [name, scenario] of SCENARIOS) {
    const { args, ...input } = scenario("\x1b".repeat(25_000));
    const { err, out, code } = await runCli(args, input);
    assert(err.length < 2500, `${name}: ${err.length}`);
    if (code === 2 || !(isExact(args) || args.includes("--json") || args.includes("--each"))) {
      assert(out.length < 20_000, `${name}: ${out.length}`);
    }
  }
});

Deno.test("an error about a key of a million characters has some hundreds", async () => {
  const stdin = JSON.stringify({ ...NODE, config: { ["k".repeat(1 << 20)]: 1 } });
  for (const args of [["spec", "-"], ["spec", "-", "--ndjson"], ["explain", "-", "--json"]]) {
    const { code, out, err } = await runCli(args, { stdin });
    assertEquals(code, 2);
    assert(out.length + err.length < 1500, `${out}${err}`);
  }
});
