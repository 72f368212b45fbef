import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Io } from "../io.ts";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

const DEMO = await Deno.readTextFile(new URL("../examples/request.yaml", import.meta.url));

/** Runs the command line over strings. */
function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  io: Partial<Io> = {},
  command = "explain",
): Promise<CliResult> {
  return runCli([command, ...args], { stdin: files["-"] ?? "", files, io });
}

const FILES = {
  "demo.yaml": DEMO,
  "web.json": '{"release":"1.7.24","config":{"metadata":{"name":"web","namespace":"default"}}}',
};
const PING = "linux/sysctl[net.ipv4.ping_group_range]";

Deno.test("explain and diff tell the story of ping_group_range", async () => {
  const at = ["demo.yaml", "--at", PING];
  const before = await run([...at, "--release", "1.7.2"], FILES);
  assertEquals(
    before.out,
    `default/web, containerd 1.7.2

linux
  linux/sysctl[net.ipv4.ping_group_range]: "0 2147483647"
    by customopts.WithSysctls: enable_unprivileged_icmp is on
    if the pod is not on the node's network and does not set the sysctl itself;
    containerd runs in the initial user namespace; the release does not check
    for a user namespace of the pod
    from /daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_icmp
    the release lacks ping-range-userns

Behaviors:
  ping-range-userns
    net.ipv4.ping_group_range is set by default for a pod with a user namespace,
    which cannot start -> is not set
    https://github.com/containerd/containerd/pull/8786
`,
  );
  const after = await run([...at, "--release", "1.7.3"], FILES);
  assertEquals(
    after.out.split("\n").slice(2, 7),
    [
      "linux",
      "- linux/sysctl[net.ipv4.ping_group_range]",
      "    not set by customopts.WithSysctls: the pod has a user namespace",
      "    from /config/linux/security_context/namespace_options/userns_options",
      "    the release has ping-range-userns",
    ],
  );
  const diff = await run(["demo.yaml", "--from", "1.7.2", "--to", "1.7.3"], FILES, {}, "diff");
  assertStringIncludes(diff.out, `- ${PING}: "0 2147483647"\n    by ping-range-userns\n`);
  assertEquals([before.code, after.code, diff.code], [0, 0, 1]);
});

Deno.test("explain prints every part of the spec, no line wider than 80 columns but links", async () => {
  const { code, out, err } = await run(["demo.yaml"], FILES);
  assertEquals([code, err], [0, ""]);
  for (const part of ["ociVersion", "process", "root", "hostname", "mounts", "annotations", "linux"]) {
    assertStringIncludes(out, `\n\n${part}\n`);
  }
  assertEquals(out.split("\n").filter((line) => [...line].length > 80 && !line.includes("https://")), []);
});

Deno.test("explain --at takes a JSON pointer, and tells of what is not there", async () => {
  const { code, out } = await run(["web.json", "--at", "/linux/seccomp"], FILES);
  assertEquals(code, 0);
  assertStringIncludes(
    out,
    "- linux/seccomp\n    not set by generateSeccompSpecOpts: the pod sets no seccomp profile",
  );
});

Deno.test("explain --at names the nearest path for one that leads nowhere", async () => {
  const { code, out, err } = await run(["web.json", "--at", "process/arg"], FILES);
  assertEquals([code, out], [2, ""]);
  assertStringIncludes(err, "[unknown-path]");
  assertStringIncludes(err, "did you mean process/args?");
});

Deno.test("explain --json prints the record, keys sorted", async () => {
  const { out } = await run(["web.json", "--json"], FILES);
  const record = JSON.parse(out);
  assertEquals(Object.keys(record), ["behaviors", "omitted", "places", "release", "removed"]);
  const [hostname] = record.omitted.filter(({ path }: { path: string }) => path === "/hostname");
  assertEquals(hostname, {
    by: "oci.WithHostname",
    isField: false,
    isThere: false,
    keyed: "hostname",
    path: "/hostname",
    reason: {
      behaviors: [],
      inputs: [{ given: false, path: "/config/hostname" }],
      kind: "input",
      lacks: [],
      text: "the pod sets no hostname",
    },
  });
});

Deno.test("explain reports a refusal: the text, the code, what refused and why", async () => {
  const config = { metadata: { name: "web" }, linux: { securityContext: { runAsGroup: { value: 7 } } } };
  const request = JSON.stringify({ release: "1.7.24", config });
  const { code, out, err } = await run(["-"], { "-": request });
  assertEquals([code, err], [1, ""]);
  assertEquals(
    out,
    `web, containerd 1.7.24

- refused by generateUserString [group-without-user]
    failed to generate sandbox container spec options: failed to generate user
    string: user group "7" is specified without user
    from /config/linux/securityContext/runAsGroup
`,
  );
  const record = JSON.parse((await run(["-", "--json"], { "-": request })).out);
  assertEquals(record.refusal.by, "generateUserString");
});

Deno.test("explain --daemon takes the daemon's config in place of the document's", async () => {
  const toml = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nenable_unprivileged_ports = true\n';
  const args = ["web.json", "--daemon", "config.toml", "--at", "/linux/sysctl"];
  const { out } = await run(args, { ...FILES, "config.toml": toml });
  assertStringIncludes(out, "from /daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_ports\n");
});

Deno.test("explain colours on a terminal, and lets no control character through", async () => {
  const terminal = { columns: 100, colour: true };
  assertStringIncludes((await run(["web.json"], FILES, { terminal })).out, "\x1b[31m-\x1b[0m");
  assert(!(await run(["web.json", "--color=never"], FILES, { terminal })).out.includes("\x1b"));
  const hostile = '{"release":"1.7.24","config":{"metadata":{"name":"\\u001b[2J"},"annotations":{"\\u001b[2J":""}}}';
  assert(!(await run(["-"], { "-": hostile })).out.includes("\x1b"));
});

const USAGE: readonly (readonly [args: readonly string[], message: string])[] = [
  [[], "No request given"],
  [["a", "b"], "One request expected, 2 given"],
  [["-", "--daemon", "-"], "Only one document can come from standard input"],
  [["web.json", "--color", "blue"], "as --color"],
  [["web.json", "--release", "1.8.0"], "Cannot model release"],
  [["web.json", "--att", "x"], "did you mean --at?"],
  [["nowhere.json"], "Cannot read"],
];

for (const [args, message] of USAGE) {
  Deno.test(`cri-spec explain ${args.join(" ")} tells what is wrong`, async () => {
    const { code, out, err } = await run(args, FILES);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  });
}
