import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { encodeSpec, sandboxSpec } from "../../mod.ts";
import { runCli } from "../../props/run_cli.ts";
import { type Io, MAX_DOCUMENT_BYTES, MAX_VALUES, OutputClosed } from "./io.ts";
import { main } from "./main.ts";

const encoder = new TextEncoder();
const REQUEST = { release: "1.7.24", config: { metadata: { name: "web" } } };
const TEXT = JSON.stringify(REQUEST);
const BYTES = new TextDecoder().decode(encodeSpec(sandboxSpec(REQUEST)));
const DIFF = ["--from", "1.7.24", "--to", "2.1.9"] as const;

/** Runs the command line on chunks of standard input; notes how many lines were answered when each chunk was asked for. */
async function answeredWhenAsked(args: readonly string[], chunks: readonly string[]): Promise<readonly number[]> {
  const answered: number[] = [];
  let out = "";
  async function* stdin(): AsyncGenerator<Uint8Array, void, void> {
    for (const chunk of [...chunks, ""]) {
      answered.push(out.split("\n").length - 1);
      yield await Promise.resolve(encoder.encode(chunk));
    }
  }
  await main(args, {
    stdin: stdin(),
    stdout: (bytes) => Promise.resolve(void (out += new TextDecoder().decode(bytes))),
    stderr: () => Promise.resolve(),
    open: () => Promise.reject(new Error("no files")),
  });
  return answered;
}

for (const args of [["spec", "-", "--ndjson"], ["diff", "-", "--ndjson", "--each", ...DIFF]]) {
  Deno.test(`${args.join(" ")} answers each line before it waits for the next`, async () => {
    const chunks = [`${TEXT}\n`, "[]\n", `${TEXT}\n${TEXT}\n${TEXT}`, `\n${TEXT}`];
    assertEquals(await answeredWhenAsked(args, chunks), [0, 1, 2, 4, 5]);
  });
}

Deno.test("spec --ndjson answers many lines of one chunk with one write", async () => {
  let writes = 0;
  await runCli(["spec", "-", "--ndjson"], {
    stdin: `${TEXT}\n`.repeat(10),
    io: { stdout: () => Promise.resolve(void writes++) },
  });
  assertEquals(writes, 1);
});

/** A line of as many bytes as no document may have, in chunks that are the same memory. */
async function* longLine(): AsyncGenerator<Uint8Array, void, void> {
  const chunk = new Uint8Array(1 << 20).fill(0x78);
  for (let count = 0; count <= MAX_DOCUMENT_BYTES; count += chunk.length) yield await Promise.resolve(chunk);
  yield encoder.encode(`\n${TEXT}\n`);
}

Deno.test("spec --ndjson refuses a line that is too large while it is read, and answers the rest", async () => {
  let out = "";
  const code = await main(["spec", "-", "--ndjson"], {
    stdin: longLine(),
    stdout: (bytes) => Promise.resolve(void (out += new TextDecoder().decode(bytes))),
    stderr: () => Promise.resolve(),
    open: () => Promise.reject(new Error("no files")),
  });
  const [first, second] = out.split("\n");
  assertEquals(code, 2);
  assertEquals([JSON.parse(first!).error.code, JSON.parse(first!).error.line], ["too-large", 1]);
  assertEquals(second, BYTES);
});

Deno.test("a document of too many values is refused, in JSON and in NDJSON", async () => {
  const many = `[${"1,".repeat(MAX_VALUES)}1]`;
  const { err } = await runCli(["spec", "-"], { stdin: many });
  assertStringIncludes(err, `it has more than ${MAX_VALUES} values [too-large]\n  at <stdin>:1:`);
  const { out } = await runCli(["spec", "-", "--ndjson"], { stdin: `${many}\n${TEXT}` });
  assertEquals([JSON.parse(out.split("\n")[0]!).error.code, out.split("\n")[1]], ["too-large", BYTES]);
});

Deno.test("a line of NDJSON whose container is null is an error, not a question about the sandbox", async () => {
  const line = JSON.stringify({ ...JSON.parse(TEXT), container: null });
  const { code, out } = await runCli(["spec", "-", "--ndjson"], { stdin: `${line}\n${TEXT}` });
  const [first, second] = out.split("\n");
  const { error } = JSON.parse(first!);
  assertEquals([code, error.code, error.path, second], [2, "wrong-type", "/container", BYTES]);
});

Deno.test("an empty line of NDJSON is an error of its number, and no line is counted twice", async () => {
  const { code, out } = await runCli(["spec", "-", "--ndjson"], { stdin: `\n${TEXT}\r\n \t\n{"release":5}\n` });
  const lines = out.trimEnd().split("\n");
  assertEquals([code, lines.length, lines[1]], [2, 4, BYTES]);
  for (const line of [1, 3, 4]) assertEquals(JSON.parse(lines[line - 1]!).error.line, line);
  assertStringIncludes(lines[0]!, "the line is empty");
});

const FULL: Io["stdout"] = () => Promise.reject(new Error("No space left on device (os error 28)"));
const CLOSED: Io["stdout"] = () => Promise.reject(new OutputClosed("standard output is closed"));

/** Every way to write: help, text, JSON, bytes, lines, an error as JSON. */
const WRITERS: readonly (readonly string[])[] = [
  ["--help"],
  ["--version"],
  ["spec", "-"],
  ["spec", "-", "--pretty"],
  ["spec", "-", "--ndjson"],
  ["explain", "-"],
  ["files", "-", "--json"],
  ["lint", "-"],
  ["lint", "--rules"],
  ["diff", "-", ...DIFF],
  ["diff", "-", "--ndjson", ...DIFF],
  ["diff", "-", "--ndjson", "--each", ...DIFF],
  ["releases"],
  ["explain", "nowhere", "--json"],
];

for (const args of WRITERS) {
  Deno.test(`cri-spec ${args.join(" ")} ends with 74 where standard output cannot be written`, async () => {
    const full = await runCli(args, { stdin: TEXT, io: { stdout: FULL } });
    assertEquals(full.code, 74);
    const error = "error: Cannot write to standard output: No space left on device (os error 28)\n";
    if (args[1] !== "nowhere") assertEquals(full.err, error);
    const closed = await runCli(args, { stdin: TEXT, io: { stdout: CLOSED } });
    assertEquals(closed.code, 74);
    if (args[1] !== "nowhere") assertEquals(closed.err, "");
  });
}

Deno.test("a failing standard error changes no exit code", async () => {
  const stderr: Io["stderr"] = () => Promise.reject(new Error("No space left on device"));
  const codeOf = async (args: readonly string[], stdin: string, io: Partial<Io> = {}): Promise<number> =>
    (await runCli(args, { stdin, io: { stderr, ...io } })).code;
  assertEquals(await codeOf(["spec", "-"], TEXT), 0);
  assertEquals(await codeOf(["spec", "-"], '{"release":"1.7.24","config":{}}'), 1);
  assertEquals(await codeOf(["spec", "-"], "{"), 2);
  assertEquals(await codeOf(["diff", "-", "--ndjson", ...DIFF], "{"), 2);
  assertEquals(await codeOf(["spec", "-"], TEXT, { stdout: FULL }), 74);
  assertEquals(
    await codeOf(["lint", "-", "--host", "auto"], TEXT, { machineFacts: () => Promise.reject(new Error()) }),
    70,
  );
});

Deno.test("input that fails while it is read is an error of its name", async () => {
  async function* failing(): AsyncGenerator<Uint8Array, void, void> {
    yield encoder.encode("{");
    await Promise.reject(new Error("Input/output error (os error 5)"));
  }
  for (const args of [["spec", "-"], ["spec", "-", "--ndjson"], ["diff", "-", "--ndjson", ...DIFF]]) {
    const { code, err } = await runCli(args, { io: { stdin: failing() } });
    assertEquals([code, err], [
      2,
      "error: Cannot read standard input: Input/output error (os error 5) [unreadable-file]\n",
    ]);
  }
  const { code, err } = await runCli(["spec", "x.json"], { io: { open: () => Promise.resolve(failing()) } });
  assertEquals([code, err], [2, 'error: Cannot read "x.json": Input/output error (os error 5) [unreadable-file]\n']);
  const list = () => Promise.reject(new Error("Permission denied (os error 13)"));
  const folder = await runCli(["diff", "pods", ...DIFF], { io: { list } });
  assertEquals(folder.code, 2);
  assertStringIncludes(folder.err, 'Cannot read "pods": Permission denied (os error 13) [unreadable-file]');
});

const HOSTILE = { ...REQUEST, config: { metadata: { name: "web" }, hostname: "a\x7f\x9b\u202e<é" } };
const TERMINAL = { columns: 80, colour: true };

Deno.test("spec ends with a newline on a terminal, and its control characters are escaped there", async () => {
  const exact = new TextDecoder().decode(encodeSpec(sandboxSpec(HOSTILE)));
  assertEquals((await runCli(["spec", "-"], { stdin: JSON.stringify(HOSTILE) })).out, exact);
  for (const args of [["spec", "-"], ["spec", "-", "--ndjson"]]) {
    const { out } = await runCli(args, { stdin: JSON.stringify(HOSTILE), io: { terminal: TERMINAL } });
    assertStringIncludes(out, '"hostname":"a\\u007f\\u009b\\u202e\\u003cé"');
    assertEquals([out.endsWith("}\n"), JSON.parse(out)], [true, JSON.parse(exact)]);
  }
});

Deno.test("spec --pretty indents the same content", async () => {
  const { code, out } = await runCli(["spec", "-", "--pretty"], { stdin: TEXT });
  assertEquals([code, out], [0, `${JSON.stringify(JSON.parse(BYTES), null, 2)}\n`]);
  const { out: exact } = await runCli(["spec", "-", "--pretty"], { stdin: JSON.stringify(HOSTILE) });
  assert(exact.includes("\x9b"));
  const both = await runCli(["spec", "-", "--pretty", "--ndjson"], { stdin: TEXT });
  assertEquals([both.code, both.out], [2, ""]);
});

Deno.test("a permission that Deno does not grant is an error of usage, not a bug", async () => {
  const machineFacts = () => Promise.reject(new Deno.errors.NotCapable("Requires sys access"));
  const { code, err } = await runCli(["lint", "-", "--host", "auto"], { stdin: TEXT, io: { machineFacts } });
  assertEquals([code, err.split("\n")[0]], [2, "error: Missing permission: Requires sys access [usage]"]);
});
