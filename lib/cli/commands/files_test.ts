import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import {
  containerCleanup,
  containerFiles,
  containerLeftovers,
  decodeContainerRequest,
  decodeRequest,
  sandboxCleanup,
  sandboxFiles,
} from "../../files/mod.ts";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

const REQUEST = {
  release: "1.7.24",
  config: {
    metadata: { name: "web" },
    hostname: "web",
    dnsConfig: { servers: ["10.0.0.10"], searches: ["a\u001b[31m", "b"] },
    annotations: { "containerd.io/snapshot/erofs": "on" },
  },
};

function run(request: unknown, ...args: readonly string[]): Promise<CliResult> {
  const files = Object.fromEntries(args.map((name) => [name, 'root = "/srv/c"\n']));
  return runCli(["files", ...args], { stdin: JSON.stringify(request), files });
}

Deno.test("files prints the plan in groups, with paths in short and reasons", async () => {
  const { code, out, err } = await run(REQUEST, "-");
  assertEquals([code, err], [0, ""]);
  for (
    const text of [
      "containerd 1.7.24\n  $ROOT  = /var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/0123",
      "\nWhen the daemon starts\n  directory /var/lib/containerd\n            0711\n",
      "\nAfter the container is created\n  directory $ROOT\n            0755\n",
      '  file      $ROOT/hostname\n            0644; "web\\n"\n            the pod\'s hostname (/config/hostname)\n',
      "  copy      $ROOT/hosts\n            0644; from /etc/hosts\n",
      "  mount     $STATE/shm\n            tmpfs; shm; nosuid,nodev,noexec; mode=1777,size=67108864\n",
      "\nSnapshot, overlayfs\n  label     containerd.io/snapshot/erofs=on\n",
      "\nStopPodSandbox\n  unmount   $STATE/shm\n",
      "\nRemovePodSandbox\n  unmount   $ROOT\n",
    ]
  ) assertStringIncludes(out, text);
});

Deno.test("files shows no control character of a request to the terminal", async () => {
  const { out } = await run(REQUEST, "-");
  assert(!out.includes("\u001b"));
  assertStringIncludes(out, '"search a\\u001b[31m b\\nnameserver 10.0.0.10\\n"');
});

Deno.test("files --json prints the records of the module, keys sorted", async () => {
  const { code, out } = await run(REQUEST, "-", "--json");
  const plan = JSON.parse(out);
  assertEquals(code, 0);
  assertEquals(Object.keys(plan), ["cleanup", "files", "folders", "release", "snapshot", "subject"]);
  const request = decodeRequest(REQUEST);
  assertEquals(plan.files, sandboxFiles(request));
  assertEquals(plan.cleanup, sandboxCleanup(request));
  assertEquals(plan.snapshot.labels[0].key, "containerd.io/snapshot/erofs");
});

const CONTAINER = {
  config: {
    metadata: { name: "app" },
    image: { image: "web:1" },
    stdin: true,
    logPath: "app/0.log",
    mounts: [{ containerPath: "/etc/app", hostPath: "/srv/\u001b[31mapp" }],
  },
  image: { Cmd: ["sh"], Volumes: { "/data": {} } },
  rootfs: { "/data/file": "text" },
};
const WITH_CONTAINER = {
  ...REQUEST,
  config: { ...REQUEST.config, logDirectory: "/var/log/web" },
  container: CONTAINER,
};

Deno.test("files of a container prints what is made for it, what undoes that, and what stays", async () => {
  const { code, out, err } = await run(WITH_CONTAINER, "-");
  assertEquals([code, err], [0, ""]);
  assert(!out.includes("\u001b"));
  const zeros = "0".repeat(64);
  for (
    const text of [
      "containerd 1.7.24\n  $ROOT  = /var/lib/containerd/io.containerd.grpc.v1.cri/containers/fedc",
      "\nWhile the spec is generated\n  directory $ROOT/volumes\n",
      `  directory $ROOT/volumes/${zeros}\n            0755; random name\n`,
      "  directory /srv/\\u001b[31mapp\n            0755\n",
      "\nBefore the container is created\n  directory $STATE/io\n            0700\n",
      "-stdin\n            0700\n",
      `\nWhile the container is created\n  copy-tree $ROOT/volumes/${zeros}\n            from /data in the image`,
      "\nStartContainer\n  directory /var/log/web/app\n            0755\n",
      "  append    /var/log/web/app/0.log\n            0640; existing contents are kept\n",
      "\nStopContainer\n  remove    $STATE/io/0\n",
      "\nRemoveContainer\n  remove    $ROOT/status\n",
      "\nLeft on the node by RemoveContainer\n  directory /srv/\\u001b[31mapp\n" +
      "  directory /var/log/web/app\n  append    /var/log/web/app/0.log\n",
    ]
  ) assertStringIncludes(out, text);
});

Deno.test("files --json of a container prints the records of the module", async () => {
  const { code, out } = await run(WITH_CONTAINER, "-", "--json");
  const plan = JSON.parse(out);
  assertEquals([code, plan.subject], [0, "container"]);
  const request = decodeContainerRequest(WITH_CONTAINER);
  assertEquals(plan.files, containerFiles(request));
  assertEquals(plan.cleanup, containerCleanup(request));
  assertEquals(plan.leftovers, containerLeftovers(request));
});

Deno.test("files of a container that is refused exits with 1 and tells what stays", async () => {
  const linux = { securityContext: { runAsUsername: "stranger" } };
  const container = { ...CONTAINER, config: { ...CONTAINER.config, linux } };
  const { code, out, err } = await run({ ...WITH_CONTAINER, container }, "-");
  assertEquals([code, out], [1, ""]);
  assert(err.startsWith("note: remains on the node: directory /srv/\\u001b[31mapp\ncontainerd refuses: "), err);
  assertStringIncludes(err, "[user-file]");
});

Deno.test("files --release and --daemon stand in place of the document's", async () => {
  const { out } = await run(REQUEST, "-", "--release", "2.1.9", "--daemon", "config.toml");
  assertStringIncludes(out, "$ROOT  = /srv/c/io.containerd.grpc.v1.cri/sandboxes/");
  assertStringIncludes(out, "\nBefore the spec is generated\n  directory $ROOT\n");
  assertStringIncludes(out, "(state-dir-0700)");
});

Deno.test("files exits with 1 and the daemon's text when the daemon refuses, in the document's spelling", async () => {
  const linux = { securityContext: { namespaceOptions: { ipc: "NODE" } } };
  const request = { release: "1.7.24", config: { metadata: {}, linux }, host: { devShm: false } };
  const { code, out, err } = await run(request, "-");
  assertEquals([code, out], [1, ""]);
  assertEquals(
    err,
    'containerd refuses: failed to setup sandbox files: host "/dev/shm" is not available for host ipc: ' +
      "stat /dev/shm: no such file or directory [host-shm]\n" +
      "  at <stdin>:1:99 (/config/linux/securityContext/namespaceOptions/ipc)\n",
  );
});

Deno.test("files exits with 2 for input that cannot be used", async () => {
  for (const args of [[], ["-", "-"], ["-", "--daemon", "-"], ["-", "--nosuch"], ["-", "--color", "red"]]) {
    const { code, out } = await run(REQUEST, ...args);
    assertEquals([code, out], [2, ""]);
  }
  for (const umask of [18, "9", "00022", "-2", ""]) {
    const { code, err } = await run({ ...REQUEST, host: { umask } }, "-");
    assertEquals(code, 2);
    assert(/^ {2}at <stdin>:1:\d+ \(\/host\/umask\)$/m.test(err));
  }
});
