import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Io } from "../io.ts";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

/** Runs the command line over strings; a name that ends with `/` is a folder. */
function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  more: Partial<Io> = {},
): Promise<CliResult> {
  const list = (path: string) => {
    const names = Object.keys(files).filter((name) => path.endsWith("/") && name.startsWith(path));
    return Promise.resolve(names.length > 0 ? names.map((name) => name.slice(path.length)) : undefined);
  };
  return runCli(["diff", ...args], { stdin: files["-"] ?? "", files, io: { list, ...more } });
}

function request(name: string, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ release: "1.7.10", config: { metadata: { name, namespace: "default" }, ...more } });
}

const FILES = { "web.json": request("web") };

Deno.test("diff prints changes, the behaviors that explain them and their pull requests", async () => {
  const { code, out, err } = await run(["web.json", "--to", "1.7.12"], FILES);
  assertEquals([code, err], [1, ""]);
  assertEquals(
    out,
    `1.7.10 -> 1.7.12

+ linux/maskedPaths: "/sys/devices/virtual/powercap"
    by mask-powercap
± ociVersion: "1.1.0-rc.1" -> "1.1.0"
    by oci-1.1.0

2 changes, explained by 2 behaviors:
  mask-powercap
    /sys/devices/virtual/powercap is readable -> is masked
    https://github.com/containerd/containerd/security/advisories/GHSA-7ww5-4wqc-m92c
  oci-1.1.0
    ociVersion is 1.1.0-rc.1 -> 1.1.0
    https://github.com/containerd/containerd/pull/9605
`,
  );
});

Deno.test("diff ends with 0 where nothing differs", async () => {
  const { code, out } = await run(["web.json", "--from", "1.7.9", "--to", "1.7.10"], FILES);
  assertEquals([code, out], [0, "No difference between 1.7.9 and 1.7.10.\n"]);
});

Deno.test("diff --json prints the record, keys sorted", async () => {
  const { out } = await run(["web.json", "--to", "1.7.11", "--json"], FILES);
  const record = JSON.parse(out);
  assertEquals(Object.keys(record), ["behaviors", "changes", "from", "refusals", "to", "unexplained"]);
  assertEquals(record.changes[0].behaviors, ["mask-powercap"]);
});

Deno.test("diff tells a refusal as a difference", async () => {
  const image = { User: "4294967296", Entrypoint: ["/pause"] };
  const text = JSON.stringify({ config: { metadata: { name: "web" } }, image });
  const { code, out } = await run(["-", "--from", "1.7.24", "--to", "1.7.32"], { "-": text });
  assertEquals(code, 1);
  assertStringIncludes(out, "± accepted -> refused\n  + ");
  assertStringIncludes(out, "[user-range]");
});

Deno.test("diff says so where both releases refuse with the same words", async () => {
  const image = { User: "4294967296", Entrypoint: ["/pause"] };
  const text = JSON.stringify({ config: { metadata: { name: "web" } }, image });
  const args = ["-", "--from", "1.7.32", "--to", "1.7.33"];
  const { code, out } = await run(args, { "-": text });
  assertEquals(code, 0);
  assertStringIncludes(out, "No difference between 1.7.32 and 1.7.33; both refuse:\n  ");
  assertStringIncludes(out, "[user-range]\n");
  const { out: json } = await run([...args, "--json"], { "-": text });
  assertEquals(JSON.parse(json).refused.code, "user-range");
});

Deno.test("diff of many counts those that both releases refuse with the same words", async () => {
  const bad = JSON.stringify({
    config: { metadata: { name: "web" } },
    image: { User: "4294967296", Entrypoint: ["/pause"] },
  });
  const args = ["-", "--ndjson", "--from", "1.7.32", "--to", "1.7.33"];
  const input = { "-": `${request("a")}\n${bad}\n` };
  const { code, err } = await run(args, input);
  assertEquals([code, err], [0, "note: 1 request is refused by both releases, which counts as no difference\n"]);
  assertEquals(JSON.parse((await run([...args, "--json"], input)).out).refused, 1);
  assertEquals((await run(args, { "-": request("a") })).err, "");
});

Deno.test("diff compares two specs and two requests by what is in them", async () => {
  const a = '{"ociVersion":"1.0.0","mounts":[{"destination":"/a"},{"destination":"/b"}]}';
  const b = '{"ociVersion":"1.0.0","mounts":[{"destination":"/b"},{"destination":"/a"}],"hooks":{"x":[{"path":"/y"}]}}';
  const specs = await run(["a.json", "b.json"], { "a.json": a, "b.json": b });
  assertEquals(specs.code, 1);
  assertStringIncludes(specs.out, "+ hooks: ");
  assertStringIncludes(specs.out, "↕ mounts[/b]: moved from 1 to 0\n");
  const requests = await run(["web.json", "b.json"], { ...FILES, "b.json": request("api") });
  assertStringIncludes(requests.out, '± annotations[io.kubernetes.cri.sandbox-name]: "web" -> "api"\n');
  assert(!requests.out.includes(" by "));
});

Deno.test("diff --ndjson groups pods, counts bad lines and stops at none", async () => {
  const lines = [request("a"), request("b"), "nonsense", request("c", { hostname: "\b" }), ""].join("\n");
  const { code, out, err } = await run(["-", "--ndjson", "--from", "1.7.20", "--to", "1.7.21"], { "-": lines });
  assertEquals(code, 2);
  assertStringIncludes(out, "1.7.20 -> 1.7.21, 3 pods: 1 differs in 1 group, 2 do not\n\n1 pod: default/c\n");
  assertStringIncludes(err, "1 request cannot be used:\n  line 3: ");
});

Deno.test("diff --ndjson --json tells the groups and the bad lines", async () => {
  const args = ["-", "--ndjson", "--json", "--from", "1.7.10", "--to", "1.7.11"];
  const record = JSON.parse((await run(args, { "-": `${request("a")}\n{}\n` })).out);
  assertEquals([record.pods, record.groups[0].count], [1, 1]);
  assertEquals([record.unusable.count, record.unusable.first[0].line], [1, 2]);
});

Deno.test("diff --ndjson --each prints a line for each line", async () => {
  const args = ["-", "--ndjson", "--each", "--from", "1.7.10", "--to", "1.7.11"];
  const { code, out } = await run(args, { "-": `${request("a")}\n{}\n${request("b")}\n` });
  const records = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals(records.map((record) => record.changes?.length ?? record.error.code), [1, "missing-field", 1]);
  assertEquals(code, 2);
});

Deno.test("a line of --each has the name of its sandbox or container", async () => {
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "p" },
    spec: { containers: [{ name: "a", image: "b" }] },
  };
  const args = ["-", "--ndjson", "--each", "--from", "1.7.10", "--to", "1.7.11"];
  const { out } = await run(args, { "-": `${request("a")}\n${JSON.stringify(pod)}\n` });
  const names = out.trimEnd().split("\n").map((line) => JSON.parse(line).name);
  assertEquals(names, ["default/a", "default/p", "default/p/a"]);
});

Deno.test("diff of many refuses flags that name one of them", async () => {
  const flags = ["--from", "1.7.10", "--to", "1.7.11"];
  for (const one of [["--pod", "a"], ["--container", "a"]]) {
    for (const many of [["pods/"], ["-", "--ndjson"]]) {
      const { code, out, err } = await run([...many, ...flags, ...one], {
        "-": request("a"),
        "pods/a.json": request("a"),
      });
      assertEquals([code, out], [2, ""]);
      assertStringIncludes(err, `The flag ${one[0]} does not apply to many documents`);
    }
  }
});

Deno.test("diff takes a directory of requests", async () => {
  const yaml = "config:\n  metadata: { name: b, namespace: default }\n";
  const files = { "pods/a.json": request("a"), "pods/b.yaml": yaml, "pods/README": "no request" };
  const { code, out } = await run(["pods/", "--from", "1.7.10", "--to", "1.7.11"], files);
  assertEquals(code, 1);
  assertStringIncludes(out, "2 pods: default/a, default/b\n");
});

Deno.test("diff of many refuses where there is no request", async () => {
  const flags = ["--from", "1.7.10", "--to", "1.7.11"];
  for (const output of [[], ["--json"], ["--each"]]) {
    const empty = await run(["-", "--ndjson", ...flags, ...output], { "-": "" });
    assertEquals(empty.code, 2);
    assertStringIncludes(empty.err + empty.out, "No request found in standard input");
    const folder = await run(["pods/", ...flags, ...output], { "pods/README.md": "no request" });
    assertEquals(folder.code, 2);
    assertStringIncludes(folder.err + folder.out, "pods/");
    assertStringIncludes(folder.err + folder.out, "No request found in ");
  }
});

Deno.test("a file of a directory that cannot be read stops none of the others, and every report has it", async () => {
  const list = () => Promise.resolve(["a.json", "gone.yaml"]);
  const args = ["pods/", "--from", "1.7.10", "--to", "1.7.11"];
  const { code, out, err } = await run(args, { "pods/a.json": request("a") }, { list });
  assertEquals(code, 2);
  assertStringIncludes(out, "1 pod: default/a\n");
  assertStringIncludes(err, 'gone.yaml: Cannot read "pods/gone.yaml": No such file');
  for (const output of ["sarif", "junit", "markdown", "json"]) {
    const report = await run([...args, "--output", output], { "pods/a.json": request("a") }, { list });
    assertEquals(report.code, 2);
    assertStringIncludes(report.out, "gone.yaml");
  }
});

Deno.test("diff reports the names of a directory that it skips", async () => {
  const files = { "pods/a.json": request("a"), "pods/README.md": "no request" };
  const entries = () => Promise.resolve(["a.json", "README.md", "sub"]);
  const { code, err } = await run(["pods/", "--from", "1.7.10", "--to", "1.7.11"], files, { entries });
  assertEquals([code, err], [1, "skipped: README.md, sub (only .json, .yaml and .yml files are read)\n"]);
});

Deno.test("diff of many says so where no request can be used, and names files", async () => {
  const flags = ["--from", "1.7.10", "--to", "1.7.11"];
  const { code, out } = await run(["-", "--ndjson", ...flags], { "-": "{}\nx\n" });
  assertEquals([code, out], [2, "1.7.10 -> 1.7.11: none of 2 requests can be used\n"]);
  const broken = { "pods/x.json": '{\n  "release": }', "pods/a.json": request("a") };
  const { err } = await run(["pods/", ...flags], broken);
  assertStringIncludes(err, "1 request cannot be used:\n  x.json:2:14: ");
});

Deno.test("diff says of a behavior that the release after lacks that it is undone", async () => {
  const args = ["--from", "1.7.12", "--to", "1.7.10"];
  const { out } = await run(["web.json", ...args], FILES);
  assertStringIncludes(out, "    undone: ociVersion is 1.1.0-rc.1 -> 1.1.0\n");
  assertStringIncludes(out, "    undone: /sys/devices/virtual/powercap is readable -> is masked\n");
  const { out: many } = await run(["-", "--ndjson", ...args], { "-": `${request("a")}\n` });
  assertStringIncludes(many, "    undone: ociVersion is 1.1.0-rc.1 -> 1.1.0\n");
  assertStringIncludes(many, "1 of 1 pod differs, explained by 2 behaviors:\n");
  const record = JSON.parse((await run(["web.json", "--json", ...args], FILES)).out);
  assertEquals(record.behaviors.map(({ undone }: { undone?: true }) => undone), [true, true]);
  assert(!(await run(["web.json", "--from", "1.7.10", "--to", "1.7.12"], FILES)).out.includes("undone"));
});

Deno.test("diff colours on a terminal, and as --color tells", async () => {
  const terminal = { columns: 100, colour: true };
  const args = ["web.json", "--to", "1.7.11"];
  assertStringIncludes((await run(args, FILES, { terminal })).out, "\x1b[32m+\x1b[0m");
  assert(!(await run([...args, "--color=never"], FILES, { terminal })).out.includes("\x1b"));
  assert(!(await run(args, FILES, { terminal: { columns: 100, colour: false } })).out.includes("\x1b"));
  assertStringIncludes((await run([...args, "--color=always"], FILES)).out, "\x1b[32m+\x1b[0m");
});

Deno.test("diff lets no control character through to the terminal", async () => {
  const [a, b] = ['{"ociVersion":"1","hostname":"a"}', '{"ociVersion":"1","hostname":"\\u001b[2J"}'];
  const { out } = await run(["a", "b"], { a, b });
  assert(!out.includes("\x1b"));
});

const USAGE: readonly (readonly [args: readonly string[], message: string])[] = [
  [[], "Nothing given to compare"],
  [["web.json"], "No second release given"],
  [["spec.json"], "One spec alone cannot be compared"],
  [["web.json", "spec.json"], "Cannot compare a request with a spec"],
  [["odd.json", "spec.json"], "it is neither a spec nor a request"],
  [["web.json", "web.json", "--to", "1.7.3"], "do not apply to two documents"],
  [["a", "b", "c"], "At most two documents"],
  [["-", "-"], "Only one document can come from standard input"],
  [["web.json", "--to", "1.7.3", "--each"], "--each applies only to many requests"],
  [["-", "--ndjson", "--to", "1.7.3"], "No first release given"],
  [["web.json", "--to", "1.8.0"], "Cannot model release"],
  [["web.json", "--to", "1.7.3", "--color", "blue"], "as --color"],
  [["web.json", "--too", "1.7.3"], "did you mean --to?"],
];

for (const [args, message] of USAGE) {
  Deno.test(`cri-spec diff ${args.join(" ")} tells what is wrong`, async () => {
    const { code, out, err } = await run(args, { ...FILES, "spec.json": '{"ociVersion":"1"}', "odd.json": "{}" });
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  });
}
