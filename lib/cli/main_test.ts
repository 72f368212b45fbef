import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { encodeSpec, sandboxSpec } from "../../mod.ts";
import { main } from "./main.ts";
import { shown } from "./render/printable.ts";
import { VERSION } from "./version.ts";
import { type CliResult, runCli } from "../../props/run_cli.ts";

const encoder = new TextEncoder();

/** Runs the command line over strings; files are looked up by name, `-` reads `stdin`. */
function run(
  args: readonly string[],
  stdin: string | Uint8Array = "",
  files: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  return runCli(args, { stdin, files });
}

const REQUEST = { release: "1.7.24", config: { metadata: { name: "web" } } };
const TEXT = JSON.stringify(REQUEST);
const BYTES = new TextDecoder().decode(encodeSpec(sandboxSpec(REQUEST)));

Deno.test("spec prints the bytes and nothing else", async () => {
  assertEquals(await run(["spec", "-"], TEXT), { code: 0, out: BYTES, err: "" });
});

Deno.test("spec reads a file that is named", async () => {
  assertEquals((await run(["spec", "pod.json"], "", { "pod.json": TEXT })).out, BYTES);
});

Deno.test("spec reads YAML from a file and from standard input", async () => {
  const yaml = "release: 1.7.24\nconfig:\n  metadata: { name: web }\n";
  assertEquals((await run(["spec", "pod.yaml"], "", { "pod.yaml": yaml })).out, BYTES);
  assertEquals((await run(["spec", "-"], yaml)).out, BYTES);
});

Deno.test("spec --release overrides the document's release, with and without =", async () => {
  for (const args of [["--release", "1.7.2"], ["--release=1.7.2"]]) {
    const { out } = await run(["spec", "-", ...args], TEXT);
    assertStringIncludes(out, '"ociVersion":"1.1.0-rc.1"');
  }
});

Deno.test("spec --daemon overrides the document's daemon", async () => {
  const toml = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nenable_unprivileged_ports = true\n';
  const { out } = await run(["spec", "-", "--daemon", "config.toml"], TEXT, { "config.toml": toml });
  assertStringIncludes(out, '"sysctl":{"net.ipv4.ip_unprivileged_port_start":"0"}');
});

Deno.test("spec exits with 1 and the daemon's text when the daemon refuses", async () => {
  const result = await run(["spec", "-"], '{"release":"1.7.24","config":{}}');
  assertEquals(result.code, 1);
  assertEquals(result.out, "");
  assertStringIncludes(result.err, "sandbox config must include metadata");
});

Deno.test("spec --ndjson answers every line in order and stops at none", async () => {
  const lines = [TEXT, "not json", '{"release":"1.7.24","config":{}}', "", '{"release":"9.9.9","config":{}}', TEXT];
  const { code, out } = await run(["spec", "-", "--ndjson"], lines.join("\n"));
  const answers = out.split("\n");
  assertEquals(answers.pop(), "");
  assertEquals(answers.length, lines.length);
  assertEquals([answers[0], answers[5]], [BYTES, BYTES]);
  const codes = answers.slice(1, 5).map((line) => JSON.parse(line).error.code);
  assertEquals(codes, ["invalid-json", "missing-metadata", "invalid-json", "release-not-modelled"]);
  const errors = answers.slice(1, 5).map((line) => JSON.parse(line).error);
  assertEquals(Object.keys(errors[0]!), ["code", "message", "path", "file", "line", "column"]);
  assertEquals(errors.map(({ line, column }) => [line, column]), [[2, 2], [3, 21], [4, 1], [5, 12]]);
  assertEquals(code, 2);
});

Deno.test("spec --ndjson exits with 1 when the worst is a refusal, with 0 when there is none", async () => {
  assertEquals((await run(["spec", "-", "--ndjson"], `${TEXT}\n{"release":"1.7.24","config":{}}\n`)).code, 1);
  assertEquals((await run(["spec", "-", "--ndjson"], `${TEXT}\r\n${TEXT}\n`)).code, 0);
  assertEquals(await run(["spec", "-", "--ndjson"], ""), { code: 0, out: "", err: "" });
});

Deno.test("spec --ndjson puts lines together from chunks of any size", async () => {
  const bytes = encoder.encode(`${TEXT}\n${TEXT}\n`);
  let out = "";
  await main(["spec", "-", "--ndjson"], {
    stdin: ReadableStream.from([...bytes].map((byte) => Uint8Array.of(byte))),
    stdout: (chunk) => Promise.resolve(void (out += new TextDecoder().decode(chunk))),
    stderr: () => Promise.resolve(),
    open: () => Promise.reject(new Error("no files")),
  });
  assertEquals(out, `${BYTES}\n${BYTES}\n`);
});

function config(text: string): string {
  return `{"release":"1.7.24","config":${text}}`;
}

const META = '"metadata":{"name":"web"}';

/** Every row: what is wrong, the document, the code, the pointer. */
const BAD: readonly (readonly [what: string, input: string | Uint8Array, code: string, path: string])[] = [
  ["nothing at all", "", "invalid-json", ""],
  ["a document that ends too early", '{"release":', "invalid-json", ""],
  ["bytes that are no UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), "invalid-string", ""],
  ["YAML that is none", "a: [1", "invalid-yaml", ""],
  ["two YAML documents", "a: 1\n---\nb: 2\n", "invalid-yaml", ""],
  ["a YAML key that is given twice", "release: 1.7.24\nrelease: 1.7.3\n", "duplicate-field", "/release"],
  ["a list in place of the request", "[]", "wrong-type", ""],
  ["a request without release", '{"config":{}}', "missing-field", "/release"],
  ["a request without config", '{"release":"1.7.24"}', "missing-field", "/config"],
  ["a key that the request does not have", '{"release":"1.7.24","config":{},"hosts":{}}', "unknown-field", "/hosts"],
  ["a release that is no version", '{"release":"latest","config":{}}', "invalid-release", "/release"],
  ["a release that is a number", '{"release":1.7,"config":{}}', "wrong-type", "/release"],
  ["a release of another branch", '{"release":"1.5.18","config":{}}', "release-not-modelled", "/release"],
  ["a release that is not out", '{"release":"1.7.99","config":{}}', "release-not-modelled", "/release"],
  ["a vendor that is not known", '{"release":"1.7.24-vendor1","config":{}}', "build-not-modelled", "/release"],
  ["a text for a message", config('"x"'), "wrong-type", "/config"],
  ["a number for a text", config('{"hostname":5}'), "wrong-type", "/config/hostname"],
  [
    "a text for a boolean",
    config('{"linux":{"security_context":{"privileged":"true"}}}'),
    "wrong-type",
    "/config/linux/security_context/privileged",
  ],
  ["a null in a list", config('{"dns_config":{"servers":[null]}}'), "wrong-type", "/config/dns_config/servers/0"],
  ["a key that its message does not have", config('{"hostnam":"x"}'), "unknown-field", "/config/hostnam"],
  [
    "both spellings of a field",
    config('{"log_directory":"a","logDirectory":"b"}'),
    "duplicate-field",
    "/config/logDirectory",
  ],
  ["a key that is given twice", config('{"hostname":"a","hostname":"b"}'), "duplicate-field", "/config/hostname"],
  [
    "an enum's name that is not known",
    config('{"linux":{"securityContext":{"namespaceOptions":{"pid":"NODES"}}}}'),
    "unknown-enum",
    "/config/linux/securityContext/namespaceOptions/pid",
  ],
  [
    "an enum's number beyond int32",
    config('{"linux":{"security_context":{"seccomp":{"profile_type":2147483648}}}}'),
    "out-of-range",
    "/config/linux/security_context/seccomp/profile_type",
  ],
  ["a number beyond uint32", config('{"metadata":{"attempt":4294967296}}'), "out-of-range", "/config/metadata/attempt"],
  ["a negative uint32", config('{"metadata":{"attempt":-1}}'), "out-of-range", "/config/metadata/attempt"],
  [
    "a number beyond int64",
    config('{"linux":{"resources":{"cpu_quota":9223372036854775808}}}'),
    "out-of-range",
    "/config/linux/resources/cpu_quota",
  ],
  [
    "a number with a fraction",
    config('{"linux":{"resources":{"cpu_quota":1.5}}}'),
    "invalid-value",
    "/config/linux/resources/cpu_quota",
  ],
  [
    "a text that is no number",
    config('{"linux":{"resources":{"cpu_quota":"many"}}}'),
    "invalid-value",
    "/config/linux/resources/cpu_quota",
  ],
  [
    "a bare number for Int64Value",
    config('{"linux":{"security_context":{"run_as_user":1000}}}'),
    "wrong-type",
    "/config/linux/security_context/run_as_user",
  ],
  ["a lone surrogate in a text", config('{"hostname":"\\ud800"}'), "invalid-string", "/config/hostname"],
  ["a lone surrogate in a key", config('{"labels":{"\\udc00":"x"}}'), "invalid-string", "/config/labels/\udc00"],
  [
    "a file that is none",
    `{"release":"1.7.24","config":{},"rootfs":{"/etc/passwd":5}}`,
    "wrong-type",
    "/rootfs/~1etc~1passwd",
  ],
  ["an unknown fact of the node", `{"release":"1.7.24","config":{},"host":{"cpu":5}}`, "unknown-field", "/host/cpu"],
  [
    "an oom score out of range",
    `{"release":"1.7.24","config":{},"host":{"oomScoreAdj":-1001}}`,
    "out-of-range",
    "/host/oomScoreAdj",
  ],
  ["an id that no daemon makes", `{"release":"1.7.24","config":{},"id":"a/b"}`, "invalid-value", "/id"],
  [
    "a config.toml of a wrong type",
    `{"release":"1.7.24","config":{},"daemon":{"version":"2"}}`,
    "wrong-type",
    "/daemon/version",
  ],
  [
    "a config.toml of a later version",
    `{"release":"1.7.24","config":{},"daemon":{"version":3}}`,
    "daemon-config",
    "/daemon/version",
  ],
  [
    "a document nested too deep",
    `{"release":"1.7.24","config":${'{"linux":'.repeat(150)}{}${"}".repeat(150)}}`,
    "too-deep",
    "/config/" + "linux/".repeat(98) + "linux",
  ],
  ["brackets without end", "[".repeat(100_000), "too-deep", ""],
];

for (const [what, input, code, path] of BAD) {
  Deno.test(`spec refuses ${what}: one error, exit code 2, nothing on standard output`, async () => {
    const result = await run(["spec", "-"], input);
    assertEquals([result.code, result.out], [2, ""]);
    assertStringIncludes(result.err, `[${code}]`);
    assert(!/^\s+at .*\.ts:\d+/m.test(result.err), "a stack trace was printed");
    const [, place, , at = ""] = /^ {2}at <stdin>(:\d+:\d+)?( \((.*)\))?$/m.exec(result.err) ?? [];
    assertEquals(at, shown(path, 200));
    assert(place !== undefined, "a place in the text");
  });
}

Deno.test("spec takes hostile keys as keys", async () => {
  const keys = ["__proto__", "constructor", "toString", "10", "9", "b", "a"];
  const map = `{${keys.map((key) => `"${key}":"v"`).join(",")}}`;
  const { code, out } = await run(["spec", "-"], config(`{${META},"linux":{"sysctls":${map}}}`));
  assertEquals(code, 0);
  const sorted = keys.toSorted().map((key) => `"${key}":"v"`).join(",");
  assertStringIncludes(out, `"sysctl":{${sorted}}`);
});

Deno.test("spec prints int64 numbers in full, from numbers and from strings", async () => {
  for (const value of ["9223372036854775807", '"9223372036854775807"']) {
    const { out } = await run(["spec", "-"], config(`{${META},"linux":{"resources":{"cpu_quota":${value}}}}`));
    assertStringIncludes(out, '"io.kubernetes.cri.sandbox-cpu-quota":"9223372036854775807"');
  }
});

Deno.test("spec refuses a text that no daemon takes, at its place", async () => {
  const { code, out, err } = await run(["spec", "-"], config(`{${META},"hostname":"${"x".repeat(17 << 20)}"}`));
  assertEquals([code, out], [2, ""]);
  assertStringIncludes(err, "[too-large]\n  at <stdin>:1:68 (/config/hostname)\n");
});

const USAGE: readonly (readonly [args: readonly string[], err: string])[] = [
  [["sepc"], "did you mean spec?"],
  [["spec"], "No request given"],
  [["spec", "a", "b"], "One request expected, 2 given"],
  [["spec", "-", "--relase", "1.7.3"], "did you mean --release?"],
  [["spec", "-", "--release"], "needs a value"],
  [["spec", "-", "--ndjson=yes"], "takes no value"],
  [["spec", "-", "--release", "1.7.3", "--release", "1.7.2"], "given twice"],
  [["spec", "-", "--daemon", "-"], "Only one document can come from standard input"],
  [["spec", "-", "--daemon", "/dev/stdin"], "Only one document can come from standard input"],
  [["spec", "/dev/fd/0", "--daemon", "-"], "Only one document can come from standard input"],
  [["spec", "-", "--objects", "/dev/stdin"], "Only one document can come from standard input"],
  [["spec", "-", "--image", "x=/dev/stdin"], "Only one document can come from standard input"],
  [["spec", "-", "--host-file", "/etc/passwd=/dev/fd/0"], "Only one document can come from standard input"],
  [["spec", "-", "--container", "/dev/stdin"], "Only one document can come from standard input"],
  [["diff", "/dev/stdin", "-"], "Only one document can come from standard input"],
  [["spec", "nowhere.json"], 'Cannot read "nowhere.json": No such file or directory'],
  [["--nonsense"], "Unknown flag"],
];

for (const [args, message] of USAGE) {
  Deno.test(`cri-spec ${args.join(" ")} tells what is wrong`, async () => {
    const { code, out, err } = await run(args, TEXT);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  });
}

Deno.test("the version is the one in deno.json", async () => {
  const text = await Deno.readTextFile(new URL("../../deno.json", import.meta.url));
  assertEquals(JSON.parse(text).version, VERSION);
});

/** Bytes that are no UTF-8, and what is said of them. */
const NOT_UTF8: readonly (readonly [bytes: readonly number[], message: string, place: string])[] = [
  [[0xff, 0xfe, 0x7b, 0, 0x7d, 0], "it is UTF-16, not UTF-8", "1:1"],
  [[0xfe, 0xff, 0, 0x7b, 0, 0x7d], "it is UTF-16, not UTF-8", "1:1"],
  [[0x7b, 0x0a, 0x22, 0xff], "it is not UTF-8", "2:2"],
  // A replacement character, with and without a byte order mark before it.
  [[0x0a, 0xef, 0xbf, 0xbd, 0xc3, 0xa4, 0x80], "it is not UTF-8", "2:3"],
  [[0xef, 0xbb, 0xbf, 0x0a, 0xef, 0xbf, 0xbd, 0x80], "it is not UTF-8", "2:2"],
  // A character that is cut at the end.
  [[0x61, 0xf0, 0x9f, 0x98], "it is not UTF-8", "1:2"],
];

for (const [bytes, message, place] of NOT_UTF8) {
  Deno.test(`a file of the bytes ${bytes} has its fault at ${place}`, async () => {
    const { code, err } = await runCli(["spec", "-"], { stdin: Uint8Array.from(bytes) });
    assertEquals(code, 2);
    assertStringIncludes(err, `${message} [invalid-string]\n  at <stdin>:${place}\n`);
  });
}

Deno.test("a log that is too large has a hint about logs", async () => {
  const { code, err } = await runCli(["lint", "--error", "-"], { stdin: "a".repeat((32 << 20) + 1) });
  assertEquals(code, 2);
  assertStringIncludes(err, "hint: pass the lines around the failure");
});

Deno.test("a bug ends with 70 and its stack", async () => {
  const machineFacts = () => Promise.reject(new Error("\x1b[31mno host\x9b"));
  const { code, out, err } = await runCli(["lint", "-", "--host", "auto"], { stdin: TEXT, io: { machineFacts } });
  assertEquals([code, out], [70, ""]);
  assertStringIncludes(err, "cri-spec has a bug, please report it:\nError: \\u001b[31mno host\\u009b\n");
});
