import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

const DEMO = Deno.readTextFileSync(new URL("../examples/request.yaml", import.meta.url));

function run(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  const machineFacts = () => Promise.resolve({ cgroups: "v1", selinux: false } as const);
  return runCli(["lint", ...args], { files, io: { machineFacts } });
}

const FILES = {
  "pod.yaml": DEMO,
  "good.json":
    '{"ociVersion":"1.1.0","process":{"user":{"uid":0,"gid":0},"args":["/p"],"cwd":"/"},"root":{"path":"r"}}',
  "unified.json":
    '{"ociVersion":"1.1.0","process":{"user":{"uid":0,"gid":0},"args":["/p"],"cwd":"/"},"root":{"path":"r"},' +
    '"linux":{"resources":{"unified":{"memory.max":"1"}}}}',
  "relative.json":
    '{"process":{"args":["/p"],"cwd":"/"},"root":{"path":"r"},"mounts":[{"destination":"x","type":"tmpfs"}]}',
  "host.yaml": "runtime: runc@1.3.3\ncgroups: v2\n",
  "bad.yaml": "cgroup: v2\n",
};

Deno.test("lint tells the rule, the place, the runtime's text and the fix", async () => {
  const { code, out } = await run(["pod.yaml", "--runtime", "runc@1.1.5"], FILES);
  assertEquals(code, 1);
  assertStringIncludes(out, "error: linux/sysctl[net.ipv4.ping_group_range] [ping-group-range-unmapped]\n");
  assertStringIncludes(
    out,
    "    unable to start container process: error during container init: " +
      "write /proc/sys/net/ipv4/ping_group_range: invalid argument\n",
  );
  assertStringIncludes(out, "  fix: use containerd 1.7.3");
  assertStringIncludes(out, "\n1 error.\n");
});

Deno.test("lint ends with 0 when the release makes a spec that starts", async () => {
  const { code, out } = await run(["pod.yaml", "--release", "1.7.3"], FILES);
  assertEquals(code, 0);
  assertMatch(out, /^No findings\.\n\d+ rules undecided; missing facts: /);
});

Deno.test("lint --host gives the facts, and its runtime the texts", async () => {
  const { out } = await run(["pod.yaml", "--host", "host.yaml"], FILES);
  assertStringIncludes(out, "failed to write sysctl net.ipv4.ping_group_range");
});

Deno.test("lint --host auto asks the machine", async () => {
  assertEquals((await run(["--spec", "unified.json", "--host", "auto"], FILES)).code, 1);
  const { code, out } = await run(["--spec", "unified.json"], FILES);
  assertEquals(code, 0);
  assertStringIncludes(out, "cgroups");
});

Deno.test("lint counts warnings, and ends with 0", async () => {
  const { code, out } = await run(["--spec", "relative.json"], FILES);
  assertEquals(code, 0);
  assertStringIncludes(out, "warning: mounts[x] [mount-destination-relative]\n");
  assertStringIncludes(out, "1 warning.\n");
});

Deno.test("lint --json prints the report, keys sorted", async () => {
  const report = JSON.parse((await run(["pod.yaml", "--json"], FILES)).out);
  assertEquals(Object.keys(report), ["findings", "undecided"]);
  assertEquals(report.findings[0].rule, "ping-group-range-unmapped");
  assertEquals(report.findings[0].path, "/linux/sysctl/net.ipv4.ping_group_range");
});

Deno.test("lint takes containerd's own refusal for a finding", async () => {
  const request = '{"release":"1.7.24","config":{}}';
  const { code, out } = await run(["a.json"], { "a.json": request });
  assertEquals(code, 1);
  assertStringIncludes(out, "[missing-metadata]");
  assertStringIncludes(out, "    sandbox config must include metadata\n");
});

Deno.test("lint --error finds the rule, and ends with 1 when there is none", async () => {
  const { code, out } = await run(["--error", "write /proc/sys/net/ipv4/ping_group_range: invalid argument"]);
  assertEquals([code, out.split("\n")[0]], [0, "ping-group-range-unmapped"]);
  assertEquals((await run(["--error", "all is well"])).code, 1);
});

Deno.test("lint --error - reads standard input, whatever its length", async () => {
  const log = `${"a line without a word of it\n".repeat(40_000)}no runtime for "kata" is configured\n`;
  const { code, out } = await runCli(["lint", "--error", "-"], { stdin: log });
  assertEquals([code, out.split("\n")[0]], [0, "runtime-handler"]);
});

Deno.test("lint --error reports the errno and the component where no rule matches, and ends with 1", async () => {
  const { code, out } = await run(["--error", "runc create failed: frobnicate /x: permission denied"]);
  assertEquals(code, 1);
  assertStringIncludes(out, "No rule matches this message; it contains the errno EACCES (permission denied).\n");
  assertStringIncludes(out, "  from: runc\n  look at: ");
  const { out: json } = await run(["--json", "--error", "runc create failed: frobnicate /x: permission denied"]);
  const { matches, errno, component } = JSON.parse(json);
  assertEquals([matches, errno.name, component.name], [[], "EACCES", "runc"]);
});

Deno.test("lint --error reports what a message shows that states no cause, and ends with 1", async () => {
  const { code, out } = await run([
    "--error",
    "Warning  BackOff  5s  kubelet  Back-off restarting failed container app",
  ]);
  assertEquals(code, 1);
  assertStringIncludes(
    out,
    "No rule matches this message.\n  CrashLoopBackOff: the container was started and ended again",
  );
  assertStringIncludes(out, "  look at: kubectl logs --previous");
});

Deno.test("lint --error says where only the beginning of a text or a part of it matches", async () => {
  const { out } = await run(["--error", 'relabel "/a" with "b" failed: frobnicated']);
  assertStringIncludes(out, "relabel-failed\n");
  assertStringIncludes(out, "  Only the beginning of the message matches; its cause is unknown.\n");
  assertStringIncludes(out, "  not explained:\n    frobnicated\n");
  const { out: part } = await run(["--error", "set hostname without a private UTS name"]);
  assertStringIncludes(part, "  The message is truncated; the remaining part matches.\n");
});

Deno.test("lint --error prints the text that fits, with the error's own values", async () => {
  const { out } = await run(["--error", "write /proc/sys/net/ipv4/ping_group_range: invalid argument"]);
  assertStringIncludes(out, "    write /proc/sys/net/ipv4/ping_group_range: invalid argument\n");
  const old = await run([
    "--error",
    "container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: " +
    "write sysctl key net.ipv4.ping_group_range: write /proc/sys/net/ipv4/ping_group_range: invalid argument",
  ]);
  assertStringIncludes(
    old.out,
    "    container_linux.go:<number>: starting container process caused: process_linux.go:<number>: container init " +
      "caused: write sysctl key <key>: write /proc/sys/net/ipv4/ping_group_range: invalid argument\n",
  );
  const { out: handler } = await run(["--error", 'no runtime for "Kata Two" is configured']);
  assertStringIncludes(handler, 'no runtime for "Kata Two" is configured\n');
});

Deno.test("lint --error --runtime takes the texts of that release alone", async () => {
  const text = "write to /proc/sys/net/ipv4/ping_group_range: Invalid argument";
  assertStringIncludes((await run(["--error", text, "--runtime", "crun@1.0"])).out, "ping-group-range-unmapped\n");
  const { code, out } = await run(["--error", "open executable: Permission denied", "--runtime", "runc@1.1.5"]);
  assertEquals([code, out.includes("crun:")], [1, false]);
  // What containerd prints is the same for every runtime.
  assertEquals((await run(["--error", 'no runtime for "kata" is configured', "--runtime", "crun@1.14"])).code, 0);
});

Deno.test("lint --host refuses a fact of the node in the host's file", async () => {
  const files = { ...FILES, "um.yaml": "cgroups: v2\numask: 22\n", "oom.yaml": "oomScoreAdj: -2000\n" };
  const umask = await run(["pod.yaml", "--host", "um.yaml"], files);
  assertEquals(umask.code, 2);
  assertStringIncludes(umask.err, "at um.yaml:2:");
  for (const args of [["pod.yaml"], ["--spec", "good.json"]]) {
    const { code, err } = await run([...args, "--host", "oom.yaml"], files);
    assertEquals(code, 2);
    assertStringIncludes(err, "-1000 to 1000");
    assertStringIncludes(err, "at oom.yaml:1:");
  }
});

Deno.test("lint --rules lists every rule", async () => {
  const { out } = await run(["--rules"]);
  assert(out.split("\n").filter((line) => /^[a-z]/.test(line)).length >= 100);
  assert(JSON.parse((await run(["--rules", "--json"])).out).length >= 100);
});

Deno.test("lint refuses what it cannot use with 2 and writes nothing", async () => {
  for (
    const [args, message] of [
      [[], "Nothing given to lint"],
      [["--error", ""], "The error text is empty"],
      [["--error", " \n"], "The error text is empty"],
      [["--error", "a: b", "--host", "auto"], "The flag --host applies only to a request or a spec"],
      [["--error", "a: b", "--runtime", "runc"], "[invalid-runtime]"],
      [["--error", "pod.yaml"], "The value of --error is the name of a file"],
      [["pod.yaml", "--runtime", "1.1.5"], "[invalid-runtime]"],
      [["pod.yaml", "--runtime", "youki@0.1.0"], "[invalid-runtime]"],
      [["pod.yaml", "--host", "bad.yaml"], 'did you mean "cgroups"'],
      [["pod.yaml", "--rules"], "cannot be combined"],
      [["--spec", "good.json", "--release", "1.7.3"], "apply only to requests"],
      [["nope.json"], "unreadable-file"],
      [["pod.yaml", "--hosts", "auto"], "did you mean --host?"],
    ] as const
  ) {
    const { code, out, err } = await run(args, FILES);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  }
});
