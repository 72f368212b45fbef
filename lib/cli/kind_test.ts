import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runCli } from "../../props/run_cli.ts";
import { kindOf, kindOfText } from "./kind.ts";

const METADATA = { name: "nginx-sandbox", namespace: "default", attempt: 1, uid: "u" };
const SPEC = {
  ociVersion: "1.1.0",
  process: { user: { uid: 65535, gid: 65535 }, args: ["/pause"], env: [], cwd: "/" },
  root: { path: "rootfs", readonly: true },
  linux: { namespaces: [{ type: "pid" }, { type: "mount" }] },
};
const REQUEST = { release: "1.7.24", config: { metadata: METADATA } };
const INSPECTP = {
  status: { id: "46c1", metadata: METADATA, state: "SANDBOX_READY" },
  info: { pid: 22045, runtimeType: "io.containerd.runc.v2", config: { metadata: METADATA }, runtimeSpec: SPEC },
};

/** A document of each kind, by the kind's id. */
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  "pod": {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { generateName: "pause-" },
    spec: { hostUsers: false, containers: [] },
  },
  "list": { apiVersion: "v1", kind: "List", items: [] },
  "pods": { apiVersion: "v1", kind: "PodList", items: [] },
  "workload": { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web" }, spec: {} },
  "manifest": { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "web" }, spec: {} },
  "object": { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings" }, data: {} },
  "node": { apiVersion: "v1", kind: "Node", metadata: { name: "a" }, status: {} },
  "partial-manifest": { kind: "Pod", metadata: { name: "web" }, spec: { containers: [] } },
  "kustomization": { resources: ["deployment.yaml"], namePrefix: "a-" },
  "helm-chart": { apiVersion: "v2", name: "shop", version: "1.0.0", dependencies: [] },
  "compose": { services: { web: { image: "nginx" } } },
  "image-inspect": [{ Id: "sha256:46", RepoTags: ["nginx:1.27"], RootFS: {}, Config: {} }],
  "event": { apiVersion: "v1", kind: "Event", message: "Failed to create pod sandbox" },
  "kubelet-config": {
    apiVersion: "kubelet.config.k8s.io/v1beta1",
    kind: "KubeletConfiguration",
    cgroupDriver: "systemd",
  },
  "crictl-pod": { metadata: METADATA, log_directory: "/tmp", linux: {} },
  "crictl-container": {
    metadata: { name: "busybox" },
    image: { image: "busybox" },
    command: ["top"],
    log_path: "b.0.log",
    linux: {},
  },
  "cri-request": {
    pod_sandbox_id: "46c1",
    config: { metadata: { name: "a" } },
    sandbox_config: { metadata: METADATA },
  },
  "inspect": INSPECTP,
  "container-info": { ID: "46c1", Labels: {}, Image: "pause", Runtime: { Name: "io.containerd.runc.v2" }, Spec: SPEC },
  "docker-inspect": [{ Id: "46c1", Created: "2024", Path: "/pause", State: {}, HostConfig: {}, Config: {} }],
  "image-config": {
    architecture: "amd64",
    os: "linux",
    config: { Entrypoint: ["/pause"] },
    rootfs: { type: "layers", diff_ids: [] },
    history: [],
  },
  "image-index": { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [] },
  "cni-config": { cniVersion: "1.0.0", name: "net", plugins: [{ type: "bridge" }] },
  "daemon": { version: 2, plugins: { "io.containerd.grpc.v1.cri": {} } },
  "seccomp-profile": { defaultAction: "SCMP_ACT_ERRNO", syscalls: [] },
  "inspect-info": INSPECTP.info,
  "inspect-table": { ID: "46c1", Name: "web", Namespace: "default", Status: "SANDBOX_READY", Info: "map[]" },
  "cdi": { cdiVersion: "0.5.0", kind: "nvidia.com/gpu", devices: [{ name: "0", containerEdits: {} }] },
  "docker-client": { auths: { "registry.example.org": {} }, credsStore: "pass" },
  "docker-daemon": { "exec-opts": ["native.cgroupdriver=systemd"], runtimes: {} },
  "registries": { mirrors: { "docker.io": { endpoint: ["https://mirror.example.org"] } } },
  "crictl-info": { status: { conditions: [] }, cniconfig: {}, config: { containerd: {} }, golang: "go1.22" },
  "crictl-list": { items: [{ id: "46c1" }] },
  "host": { kernel: "6.1.0", maxUserNamespaces: 0 },
  "runtime-state": { ociVersion: "1.1.0", id: "46c1", pid: 1, status: "running", bundle: "/run/b", rootfs: "/r" },
  "spec": SPEC,
  "request": REQUEST,
};

const TEXTS: Readonly<Record<string, string>> = {
  "toml": 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.example.org/pause:3.9"\n',
  "ndjson": `${JSON.stringify(REQUEST)}\n${JSON.stringify(REQUEST)}\n`,
  "empty": " \n",
  "binary": "\x7fELF\0\0",
  "manifest": "apiVersion: v1\nkind: Pod\nspec: [\n",
  "template": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n",
  "patch": "@@ -200,6 +200,7 @@\n a\n+b\n",
  "markdown": "```yaml\napiVersion: v1\nkind: Pod\n```\n",
  "script": "#!/bin/bash\ncat <<EOF | tee /etc/containerd/config.toml\nversion = 2\nEOF\n",
  "kubelet-flags": 'KUBELET_KUBEADM_ARGS="--cgroup-driver=systemd"\n',
  "uname": "Linux node-1 4.15.0-163-generic #171-Ubuntu SMP x86_64 GNU/Linux\n",
  "describe": "Name:             web\nNamespace:        default\nPriority:         0\nEvents:\n",
  "table": "NAME   READY   STATUS    RESTARTS   AGE\nweb    1/1     Running   0          5d\n",
};

Deno.test("kindOf() knows each kind of document", () => {
  for (const [id, document] of Object.entries(DOCUMENTS)) assertEquals(kindOf(document)?.id, id);
  for (const unknown of [{}, { foo: 1 }, null, 5, true]) assertEquals(kindOf(unknown), undefined);
});

Deno.test("an object without apiVersion or kind, and a list that is no List, are named as they are", () => {
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { containers: [] } };
  const { kind: _, ...unkind } = pod;
  assertEquals(kindOf(unkind)?.what, "a Kubernetes object without kind");
  assertEquals(kindOf(DOCUMENTS["partial-manifest"])?.what, "a Kubernetes Pod without apiVersion");
  const { apiVersion: _version, ...bare } = unkind;
  assertEquals(kindOf(bare)?.what, "a Kubernetes object without apiVersion and kind");
  assertEquals(kindOf([pod])?.what, "a list that begins with a Kubernetes Pod");
  assertStringIncludes(kindOf([pod])!.use, "List");
});

Deno.test("an object without apiVersion, or whose kind has other capitals, has the hint that its kind needs", () => {
  const hints = {
    'add "apiVersion: v1", and pass it with --objects, in addition to a manifest of pods': { kind: "Service" },
    'add "apiVersion: apps/v1"': { kind: "Deployment", spec: {} },
    'add "apiVersion: batch/v1" and write "kind: CronJob"': { kind: "cronjob" },
    'add "apiVersion: v1", and pass it with --node, in addition to a manifest': { kind: "Node", status: {} },
    'write "kind: Pod"': { kind: "pod", apiVersion: "v1", metadata: {} },
    "this kind creates no modelled pods; pass a Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or CronJob": {
      kind: "Ingress",
      metadata: {},
    },
  };
  for (const [hint, document] of Object.entries(hints)) assertEquals(kindOf(document)?.use, hint);
  for (const kind of [5, null, {}, "Ingress", "nvidia.com/gpu"]) assertEquals(kindOf({ kind }), undefined);
});

Deno.test("--ndjson is a hint where the command takes requests on lines, and only there", async () => {
  const files = {
    "pretty": `${JSON.stringify(REQUEST, null, 2)}\n{}\n`,
    "lines": TEXTS["ndjson"]!,
    "spec": JSON.stringify(SPEC),
  };
  const taken = [["spec"], ["diff", "--from", "1.7.24", "--to", "2.1.9"]];
  const refused = [["lint"], ["explain"], ["lint", "--spec"], ["lint", "--spec", "spec", "--host"]];
  for (const name of ["pretty", "lines"]) {
    for (const args of [...taken, ...refused]) {
      const { code, err } = await runCli([...args, name], { files });
      const isTaken = taken.includes(args);
      assertEquals([code, err.includes("--ndjson")], [2, isTaken], `${args} ${name}: ${err}`);
      assertStringIncludes(err, "pass one document");
    }
  }
  const list = await runCli(["lint", "--spec", "list"], { files: { list: "[1]" } });
  assertEquals([list.code, list.err.includes("--ndjson")], [2, false]);
});

Deno.test("a request in the place of another document has a hint that names no command of its own", () => {
  assertStringIncludes(kindOf(REQUEST)!.use, "the argument of a command");
});

Deno.test("kindOfText() knows each kind of text", () => {
  for (const [id, text] of Object.entries(TEXTS)) assertEquals(kindOfText(text)?.id, id);
  for (
    const text of ["a: b\nc = d: e\n", "hello", JSON.stringify(REQUEST), "[1,\n2", "release: 1.7.24\nconfig: {a = b}\n"]
  ) {
    assertEquals(kindOfText(text), undefined, text);
  }
});

/** Commands that take a request, with what they need beside it. */
const TAKERS: readonly (readonly string[])[] = [
  ["spec"],
  ["spec", "--release", "1.7.24"],
  ["explain"],
  ["files"],
  ["lint"],
  ["diff", "--from", "1.7.24", "--to", "2.1.9"],
];

for (const [id, document] of Object.entries(DOCUMENTS)) {
  const files = { "it.json": JSON.stringify(document) };
  const what = kindOf(document)!.what;
  if (id === "request") continue;
  // Commands make requests of these.
  const isTaken = ["pod", "pods", "workload", "crictl-pod"].includes(id);

  Deno.test(`every command that takes a request says that it is given ${what}, and what takes it`, async () => {
    for (const [command, ...flags] of isTaken ? [] : TAKERS) {
      if (command === "diff" && ["spec", "inspect", "inspect-info", "container-info"].includes(id)) continue;
      const { code, out, err } = await runCli([command!, "it.json", ...flags], { files });
      assertEquals([code, out], [2, ""], `${command} ${flags}`);
      assertStringIncludes(err, what);
      assertStringIncludes(err, "  hint: ");
      assert(/\[(?:wrong-document|wrong-type)\]/.test(err), err);
    }
  });

  Deno.test(`lint --spec and --host are told that they are given ${what}`, async () => {
    const all = { ...files, "spec.json": JSON.stringify(SPEC) };
    const spec = await runCli(["lint", "--spec", "it.json"], { files: all });
    const isRead = ["spec", "inspect", "inspect-info", "container-info"].includes(id);
    assertEquals(spec.code === 2, !isRead, spec.err);
    if (!isRead) assertStringIncludes(spec.err, what);
    if (!isRead) assertStringIncludes(spec.err, "\n  at it.json");
    const host = await runCli(["lint", "--spec", "spec.json", "--host", "it.json"], { files: all });
    assertEquals(host.code === 2, id !== "host", host.err);
    if (id !== "host") assertStringIncludes(host.err, what);
  });

  Deno.test(`a line of many requests that is ${what} is answered by the same error`, async () => {
    const lines = { "all.ndjson": `${JSON.stringify(REQUEST)}\n${JSON.stringify(document)}\n` };
    const { code, out } = await runCli(["spec", "all.ndjson", "--ndjson"], { files: lines });
    assertEquals(code, 2);
    const { error } = JSON.parse(out.split("\n")[1]!);
    assertStringIncludes(error.message, what);
    assertEquals([error.file, error.line], ["all.ndjson", 2]);
    const each = await runCli(["diff", "all.ndjson", "--ndjson", "--each", "--from", "1.7.24", "--to", "2.1.9"], {
      files: lines,
    });
    const { error: other } = JSON.parse(each.out.split("\n")[1]!);
    // These are read, and wrong in ways of their own here.
    if (["pod", "workload"].includes(id)) assert(!/as a request/.test(other?.message ?? ""));
    else assertStringIncludes(other.message, "Cannot read the document as a request");
  });
}

Deno.test("a text that is no document is named, too", async () => {
  for (
    const [text, name, message] of [
      [TEXTS.toml!, "config.toml", "--daemon"],
      [TEXTS.toml!, "pod.json", "--daemon"],
      ['[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "a/b:c"\n', "config.toml", "--daemon"],
      ["version = 3\n", "config.toml", "--daemon"],
      [TEXTS.ndjson!, "pods.json", "--ndjson"],
      [TEXTS.ndjson!, "pods.ndjson", "--ndjson"],
      [TEXTS.empty!, "pod.json", "it is empty"],
      [TEXTS.empty!, "pod.yaml", "it is empty"],
      [TEXTS.binary!, "pod.json", "binary data"],
      [TEXTS.manifest!, "pod.yaml", "a Kubernetes manifest"],
      [TEXTS.template!, "pod.yaml", "a template"],
      [TEXTS.describe!, "pod.txt", "kubectl describe"],
      [TEXTS.table!, "pods.txt", "-o json"],
    ] as const
  ) {
    const { code, out, err } = await runCli(["spec", name], { files: { [name]: text } });
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  }
});

Deno.test("--daemon says what it is given in the place of config.toml", async () => {
  const request = { "pod.json": JSON.stringify(REQUEST) };
  for (
    const [text, message] of [
      [JSON.stringify(DOCUMENTS["kubelet-config"]), "a KubeletConfiguration"],
      ["apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n", "a KubeletConfiguration"],
      [JSON.stringify(DOCUMENTS["cni-config"]), "a CNI configuration"],
      [JSON.stringify(DOCUMENTS.daemon), '"daemon" of a request'],
      [JSON.stringify(REQUEST), "it looks like a request"],
    ] as const
  ) {
    const { code, err } = await runCli(["spec", "pod.json", "--daemon", "it"], { files: { ...request, it: text } });
    assertEquals(code, 2);
    assertStringIncludes(err, "[invalid-toml]");
    assertStringIncludes(err, message);
  }
});

Deno.test("a part of a request that is a whole file of another kind is named at its place", async () => {
  for (
    const [document, path, message] of [
      [{ release: "1.7.24", config: DOCUMENTS.pod }, "/config", "a Kubernetes Pod"],
      [{ release: "1.7.24", config: DOCUMENTS["crictl-container"] }, "/config", "a crictl container config"],
      [{ release: "1.7.24", config: INSPECTP }, "/config", "its info.config"],
      [{ release: "1.7.24", config: REQUEST }, "/config", "a request"],
      [{ ...REQUEST, daemon: TEXTS.toml }, "/daemon", "--daemon"],
    ] as const
  ) {
    const { code, err } = await runCli(["spec", "a.json"], { files: { "a.json": JSON.stringify(document) } });
    assertEquals(code, 2);
    assertStringIncludes(err, message);
    assertStringIncludes(err, path);
  }
});

Deno.test("lint --spec reads the spec in what crictl and ctr print", async () => {
  for (const document of [INSPECTP, INSPECTP.info, DOCUMENTS["container-info"], [DOCUMENTS["container-info"]], SPEC]) {
    const { code, out } = await runCli(["lint", "--spec", "-"], { stdin: JSON.stringify(document) });
    assertEquals(code, 0);
    assertStringIncludes(out, "No findings.");
  }
  const many = await runCli(["lint", "--spec", "-"], { stdin: JSON.stringify([INSPECTP, INSPECTP]) });
  assertEquals(many.code, 2);
  assertStringIncludes(many.err, "it is the output of crictl inspect or inspectp for 2 IDs");
  const joined = await runCli(["lint", "--spec", "-"], { stdin: `${JSON.stringify(SPEC, null, 2)}\n{}` });
  assertStringIncludes(joined.err, "hint: this is a second JSON document: pass one document\n");
  const { runtimeSpec: _, ...info } = INSPECTP.info;
  const without = await runCli(["lint", "--spec", "-"], { stdin: JSON.stringify({ ...INSPECTP, info }) });
  assertEquals(without.code, 2);
  assertStringIncludes(without.err, "info.runtimeSpec");
});

Deno.test("diff compares the specs in what crictl prints", async () => {
  const files = { "a.json": JSON.stringify(INSPECTP), "b.json": JSON.stringify({ ...SPEC, hostname: "web" }) };
  const { code, out } = await runCli(["diff", "a.json", "b.json"], { files });
  assertEquals(code, 1);
  assertStringIncludes(out, "hostname");
});

Deno.test("a request with a wrong key is still told by its key", async () => {
  for (
    const [document, message] of [
      [{ ...REQUEST, runtime_handler: "runc" }, "runtime_handler"],
      [{ ...REQUEST, kind: "Pod" }, '"kind"'],
      [{ foo: 1 }, '"foo"'],
      [{}, '"release"'],
    ] as const
  ) {
    const { code, err } = await runCli(["spec", "-"], { stdin: JSON.stringify(document) });
    assertEquals(code, 2);
    assertStringIncludes(err, message);
  }
});

const CONFIG = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "a"\n';
const INDENTED = CONFIG.replace(/^/gm, "      ");

Deno.test("what is no config.toml is named, and the config.toml within it", async () => {
  const cases: readonly (readonly [text: string, what: string, hint: string])[] = [
    [
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  config.toml: |\n${INDENTED}\n`,
      "a Kubernetes ConfigMap",
      "write the text at /data/config.toml, which is TOML, to a file of its own and pass that",
    ],
    [
      `#cloud-config\nwrite_files:\n  - path: /etc/containerd/config.toml\n    content: |\n${INDENTED}\n`,
      "YAML",
      "write the text at /write_files/0/content,",
    ],
    [
      `apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  containerd:\n    config: |\n${INDENTED}\n`,
      "a Kubernetes NodeConfig",
      "write the text at /spec/containerd/config,",
    ],
    [TEXTS["script"]!, "a shell script", "pass the file that it writes"],
    ['{"exec-opts": [], "log-driver": "json-file"}', "Docker's daemon.json", "pass /etc/containerd/config.toml"],
    ["mirrors:\n  docker.io: {}\n", "a registries.yaml of k3s or RKE2", "no spec depends on it"],
    [
      JSON.stringify(DOCUMENTS["crictl-info"]),
      "the output of crictl info",
      "pass the output of containerd config dump",
    ],
    ["a: b\n", "YAML", "pass config.toml, which is TOML"],
    ["- op: add\n  path: /a\n", "a list", "pass config.toml, which is TOML"],
    [TEXTS["patch"]!, "a patch", "apply it"],
  ];
  for (const [text, what, hint] of cases) {
    const { code, err } = await runCli(["config", "c", "--release", "2.1.9"], { files: { c: text } });
    assertEquals(code, 2);
    assertStringIncludes(err, `; it looks like ${what} [invalid-toml]`);
    assertStringIncludes(err, hint);
  }
});

Deno.test("common faults of config.toml have a hint, and a template its place", async () => {
  const run = (text: string) => runCli(["config", "c", "--release", "2.1.9"], { files: { c: text } });
  assertStringIncludes((await run("[grpc]\n[debug]\n[grpc]\n")).err, "hint: a table may have one header");
  for (const value of ["nvidia", "\u201ca\u201d"]) {
    assertStringIncludes((await run(`root = ${value}\n`)).err, "hint: a value that is text stands in straight quotes");
  }
  assertStringIncludes((await run('root = "C:\\Program"\n')).err, "hint: write a path of Windows in single quotes");
  assertStringIncludes((await run('version = 2\nroot = "{{ ROOT }}"\n')).err, "at c:2:9\n");
});

Deno.test("the output of uname in place of host facts is named, with the kernel to write", async () => {
  const files = { "spec.json": JSON.stringify(SPEC), h: TEXTS["uname"]! };
  const { code, err } = await runCli(["lint", "--spec", "spec.json", "--host", "h"], { files });
  assertEquals(code, 2);
  assertStringIncludes(err, "hint: write it as host facts: kernel: 4.15.0-163-generic");
});

Deno.test("a field of the kubelet's configz has its place", async () => {
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n";
  const files = { "p.yaml": pod, "k.json": '{"kubeletconfig": {\n  "newField": true}}' };
  const { err } = await runCli(["spec", "p.yaml", "--release", "2.1.9", "--kubelet", "k.json"], { files });
  assertStringIncludes(err, "at k.json:2:3 ");
});

Deno.test("--kubelet refuses a file of kubeadm and the kubelet's flags, and says what to pass", async () => {
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n";
  const kubelet = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\ncgroupDriver: cgroupfs\n";
  const cluster = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n---\n";
  const run = (text: string) =>
    runCli(["spec", "p.yaml", "--release", "2.1.9", "--kubelet", "k"], { files: { "p.yaml": pod, k: text } });
  assertEquals((await run(kubelet)).code, 0);
  const two = await run(cluster + kubelet);
  assertEquals(two.code, 2);
  assertStringIncludes(two.err, "hint: pass /var/lib/kubelet/config.yaml of a node, which also has what kubeadm adds");
  const flags = await run(TEXTS["kubelet-flags"]!);
  assertStringIncludes(flags.err, "it is the kubelet's command line");
});
