import { assertEquals } from "@std/assert";
import { runCli } from "../../props/run_cli.ts";

const YAML = `# a pod
release: 1.7.24
config:
  metadata: {name: web}
  linux:
    sysctls:
      kernel.shm_rmid_forced: 1
  labels: &labels
    app: web
  annotations: *labels
`;

const JSON_POD = `{
  "release": "1.7.24",
  "config": {
    "metadata": {"name": "web"},
    "hostname": "😀", "host\\u006eam": 5
  }
}`;

const GOOD = '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}';
const TOML = `version = 2
# a comment
[plugins."io.containerd.grpc.v1.cri"]
  enable_unprivileged_ports = "yes"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = 5
`;
const SPEC = '{"ociVersion":"1.1.0",\n "process": {"args": 5, "cwd": "/"},\n "root": {"path": "r"}}';
const FILES = {
  "pod.yaml": YAML,
  "pod.json": JSON_POD,
  "good.json": GOOD,
  "c.toml": TOML,
  "r.toml": TOML.replace('"yes"', "true"),
  "bad.toml": 'version = 2\n[plugins\nx = "y"\n',
  "spec.json": SPEC,
  "host.yaml": "cgroups: v2\nruntime: [runc]\n",
  "no-config.yaml": "release: 1.7.24\nhost: {umask: 0o22}\n",
  "list.yaml": "\n\n- a\n",
  "none.json": "",
  "refused.yaml":
    "release: 1.7.24\nconfig:\n  metadata: {name: web}\n  linux:\n    security_context:\n      namespace_options:\n        userns_options: {mode: POD}\n",
};

/** Every row: the arguments, and the line of the error that has its place. */
const PLACES: readonly (readonly [args: string, place: string])[] = [
  ["spec pod.yaml", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["explain pod.yaml --json", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["files pod.yaml", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["lint pod.yaml", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["diff pod.yaml --to 2.1.9", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["diff good.json pod.yaml", "pod.yaml:7:31 (/config/linux/sysctls/kernel.shm_rmid_forced)"],
  ["spec pod.json", "pod.json:5:22 (/config/hostnam)"],
  ["spec no-config.yaml", "no-config.yaml:1:1 (/config)"],
  ["spec list.yaml", "list.yaml:3:1"],
  ["spec none.json", "none.json:1:1"],
  ["spec refused.yaml", "refused.yaml:7:25 (/config/linux/security_context/namespace_options/userns_options)"],
  [
    "spec good.json --daemon c.toml",
    "c.toml:4:31 (/daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_ports)",
  ],
  [
    "lint good.json --daemon c.toml",
    "c.toml:4:31 (/daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_ports)",
  ],
  [
    "diff good.json --daemon c.toml --to 2.1.9",
    "c.toml:4:31 (/daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_ports)",
  ],
  [
    "spec good.json --daemon r.toml",
    "r.toml:6:20 (/daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/runtime_type)",
  ],
  ["spec good.json --daemon bad.toml", "bad.toml:2:9"],
  ["lint --spec spec.json", "spec.json:2:22 (/process/args)"],
  ["lint good.json --host host.yaml", "host.yaml:2:10 (/runtime)"],
  ["spec good.json --release 9.9.9", ""],
  ["diff good.json --from 9.9.9 --to 2.1.9", ""],
  ["explain good.json --at /nowhere", ""],
  ["spec nowhere.json", ""],
  ["lint good.json --runtime nothing", ""],
];

for (const [args, place] of PLACES) {
  Deno.test(`cri-spec ${args} has its error at ${place === "" ? "no place" : place}`, async () => {
    const { code, err } = await runCli(args.split(" "), { files: FILES });
    assertEquals(code === 1 || code === 2, true);
    assertEquals(/^ {2}at (.*)$/m.exec(err)?.[1] ?? "", place, err);
  });
}

Deno.test("an error of --json is a document, with file, line and column", async () => {
  const { code, out } = await runCli(["explain", "pod.json", "--json"], { files: FILES });
  assertEquals(code, 2);
  assertEquals(JSON.parse(out), {
    error: {
      code: "unknown-field",
      column: 22,
      file: "pod.json",
      hint: 'did you mean "hostname"?',
      line: 5,
      message: 'Unknown field "hostnam" in PodSandboxConfig',
      path: "/config/hostnam",
    },
  });
});

Deno.test("an error of NDJSON has the line of the stream and the column in it", async () => {
  const stdin = `${GOOD}\n\n${GOOD.replace("metadata", "metadta")}\n{"a":}\n`;
  const each = await runCli(["diff", "-", "--ndjson", "--each", "--from", "1.7.24", "--to", "2.1.9"], { stdin });
  const spec = await runCli(["spec", "-", "--ndjson"], { stdin });
  for (const out of [each.out, spec.out]) {
    const errors = out.trimEnd().split("\n").slice(1).map((line) => JSON.parse(line).error);
    assertEquals(errors.map(({ line, column, file }) => [line, column, file]), [[2, 1, "-"], [3, 31, "-"], [
      4,
      6,
      "-",
    ]]);
  }
});

Deno.test("an error in a folder has its file, line and column", async () => {
  const files = { "pods/a.yaml": YAML, "pods/b.json": GOOD };
  const list = () => Promise.resolve(["a.yaml", "b.json"]);
  const args = ["diff", "pods", "--from", "1.7.24", "--to", "2.1.9"];
  const { out } = await runCli([...args, "--json"], { files, io: { list } });
  const { first } = JSON.parse(out).unusable;
  assertEquals(first.map(({ file, line, column }: Record<string, unknown>) => [file, line, column]), [[
    "a.yaml",
    7,
    31,
  ]]);
  const each = await runCli([...args, "--each"], { files, io: { list } });
  assertEquals(JSON.parse(each.out.split("\n")[0]!).error.file, "pods/a.yaml");
});
