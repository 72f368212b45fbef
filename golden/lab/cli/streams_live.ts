/**
 * The command line with real streams, as a shell gives them: a part of `deno task program-test`.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const MAIN = new URL("../../../lib/cli/main.ts", import.meta.url).pathname;
const REQUEST = new URL("../../../lib/cli/examples/request.yaml", import.meta.url).pathname;
const PROGRAM = `"${Deno.execPath()}" run --quiet --allow-read --allow-env=LOG_TOKENS,LOG_STREAM "${MAIN}"`;

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of bash; `cri-spec` stands for the program, `$REQUEST` for a request. */
async function shell(script: string): Promise<Result> {
  const command = new Deno.Command("bash", {
    args: ["-c", script.replaceAll("cri-spec", PROGRAM)],
    env: { NO_COLOR: "1", REQUEST },
    stdin: "null",
  });
  const { code, stdout, stderr } = await command.output();
  return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
}

const { out: BYTES } = await shell("cri-spec spec $REQUEST");

Deno.test("a full device ends with 74 and one line", async () => {
  for (const args of ["spec $REQUEST", "explain $REQUEST", "--help", "lint --rules"]) {
    const { code, err } = await shell(`cri-spec ${args} > /dev/full`);
    assertEquals([code, err], [74, "error: Cannot write to standard output: No space left on device (os error 28)\n"]);
  }
});

Deno.test("a reader that is gone ends the program with 74 and no word", async () => {
  const { code, err } = await shell(
    "yes '{}' | head -100000 | (cri-spec spec - --ndjson; echo $? >&2) | head -1 > /dev/null",
  );
  assertEquals([code, err], [0, "74\n"]);
});

Deno.test("a standard output that was closed before is /dev/null for Deno, and written", async () => {
  assertEquals(await shell("cri-spec spec $REQUEST >&-"), { code: 0, out: "", err: "" });
});

Deno.test("a standard error that is full or closed changes no exit code", async () => {
  for (const to of ["/dev/full", "&-"]) assertEquals((await shell(`cri-spec spec nowhere 2>${to}`)).code, 2);
});

Deno.test("FIFOs, devices and process substitution are read as files are", async () => {
  for (
    const script of [
      "cri-spec spec /dev/stdin < $REQUEST",
      "cat $REQUEST | cri-spec spec /dev/fd/0",
      "cri-spec spec <(cat $REQUEST)",
      'cd "$(mktemp -d)" && mkfifo pod && (cat $REQUEST > pod &) && cri-spec spec pod; rm -r "$PWD"',
    ]
  ) assertEquals(await shell(script), { code: 0, out: BYTES, err: "" }, script);
});

Deno.test("a config.toml that can be read once is read once", async () => {
  const toml = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nenable_unprivileged_ports = true\n';
  const { out, err } = await shell(`cri-spec spec $REQUEST --daemon <(printf '%s' '${toml}')`);
  assertEquals(err, "");
  assertStringIncludes(out, '"net.ipv4.ip_unprivileged_port_start":"0"');
});

Deno.test("what is no document ends with one error and 2", async () => {
  for (
    const [script, error] of [
      ["cri-spec spec /tmp", 'Cannot read "/tmp": Is a directory'],
      ["cri-spec spec - < /tmp", "Cannot read standard input: Is a directory"],
      ["cri-spec spec /dev/null", "Cannot read the document: it is empty"],
      ["cri-spec spec - <&-", "Cannot read the document: it is empty"],
      ["cri-spec spec /dev/zero", "Cannot read the document: it is larger than"],
      ["cri-spec spec - < /dev/zero", "Cannot read the document: it is larger than"],
    ] as const
  ) {
    const { code, out, err } = await shell(script);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, `error: ${error}`);
    assert(!err.includes(".ts:"), err);
  }
});

Deno.test("spec --ndjson answers a program that asks and waits", async () => {
  const child = new Deno.Command("bash", {
    args: ["-c", `exec ${PROGRAM} spec - --ndjson`],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const [writer, reader] = [child.stdin.getWriter(), child.stdout.getReader()];
  for (let count = 1; count <= 3; count++) {
    await writer.write(new TextEncoder().encode("{}\n"));
    const { value } = await reader.read();
    assertEquals(JSON.parse(new TextDecoder().decode(value)).error.line, count);
  }
  await writer.close();
  await reader.cancel();
  assertEquals((await child.status).code, 2);
});

Deno.test("a standard input that does not block is waited for", async () => {
  const script = "import os, subprocess, sys, time\n" +
    "r, w = os.pipe()\nos.set_blocking(r, False)\n" +
    "child = subprocess.Popen(['bash', '-c', sys.argv[1]], stdin=r)\n" +
    "time.sleep(0.5)\nos.write(w, open(sys.argv[2], 'rb').read())\nos.close(w)\nos.close(r)\nsys.exit(child.wait())\n";
  const command = new Deno.Command("python3", { args: ["-c", script, `${PROGRAM} spec -`, REQUEST] });
  const { code, stdout } = await command.output();
  assertEquals([code, new TextDecoder().decode(stdout)], [0, BYTES]);
});
