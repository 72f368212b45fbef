import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../../props/clone.ts";
import { annotationsOf, EXAMPLES, IMAGE, NODE, POD, runOnPod as run, SHOP } from "../../../props/manifest_cli.ts";

Deno.test("spec prints the sandbox of a manifest, and which containers it has", async () => {
  const { code, out, err } = await run(["spec", "pod.yaml", "--release", "2.1.9"]);
  assertEquals(code, 0);
  assertEquals(annotationsOf(out)["container-type"], "sandbox");
  assertStringIncludes(
    err,
    "this is the sandbox of shop/web; for its containers, setup (init container), app (container)",
  );
});

Deno.test("--container answers for one container", async () => {
  const args = ["spec", "pod.yaml", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=nginx.json"];
  const { code, out, err } = await run(args);
  assertEquals(code, 0, err);
  assertEquals(annotationsOf(out)["container-name"], "app");
  assertEquals(JSON.parse(out).process.args, ["nginx"]);
  assertStringIncludes(err, 'the image "nginx:1.27" has no /etc/passwd');
});

Deno.test("--all prints a line for the sandbox and each container, in the order of their start", async () => {
  const { code, out } = await run(["spec", "pod.yaml", "--release", "2.1.9", "--all", "--placeholders"]);
  assertEquals(code, 0);
  const names = out.trimEnd().split("\n").map((line) => annotationsOf(line)["container-name"]);
  assertEquals(names, [undefined, "setup", "app"]);
  assertStringIncludes(out, "<entrypoint of nginx:1.27>".replaceAll("<", "\\u003c").replaceAll(">", "\\u003e"));
});

Deno.test("without --placeholders a line of --all is the error that names the flag, and the others are answered", async () => {
  const { code, out } = await run([
    "spec",
    "pod.yaml",
    "--release",
    "2.1.9",
    "--all",
    "--image",
    "nginx:1.27=nginx.json",
  ]);
  assertEquals(code, 2);
  const [sandbox, setup, app] = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals(sandbox.ociVersion, "1.2.1");
  assertEquals(setup.error.code, "manifest-fact-missing");
  assertEquals([setup.error.file, setup.error.line], ["pod.yaml", 6]);
  assertEquals(app.process.args, ["nginx"]);
});

Deno.test("a missing image is an error with its place and the flag", async () => {
  const { code, out, err } = await run(["spec", "pod.yaml", "--release", "2.1.9", "--container", "app"]);
  assertEquals([code, out], [2, ""]);
  assertStringIncludes(err, "at pod.yaml:7:36 (/spec/containers/0/image)");
  assertStringIncludes(err, "hint: pass it with --image nginx:1.27=FILE, or add --placeholders");
});

Deno.test("--print-request prints the request, which given back has the same bytes", async () => {
  for (const choice of [[], ["--container", "app"], ["--container", "setup"]]) {
    const args = ["spec", "pod.yaml", "--release", "1.7.24", "--placeholders", ...choice];
    const spec = await run(args);
    const request = await run([...args, "--print-request"]);
    assertEquals([spec.code, request.code], [0, 0]);
    const back = await run(["spec", "-"], { stdin: request.out });
    assertEquals(back.out, spec.out);
  }
});

Deno.test("--print-request --all prints lines that --ndjson takes", async () => {
  const args = ["spec", "pod.yaml", "--release", "1.7.24", "--placeholders", "--all"];
  const requests = await run([...args, "--print-request"]);
  const back = await run(["spec", "-", "--ndjson"], { stdin: requests.out });
  assertEquals(back.out, (await run(args)).out);
});

Deno.test("what the API server refuses is told with its text, each fault at its place, and exit code 1", async () => {
  const pod = POD.replace("name: setup", "name: Setup")
    .replace("  containers:", "  hostPID: true\n  shareProcessNamespace: true\n  containers:");
  const files = { "p.yaml": pod };
  const { code, out, err } = await run(["spec", "p.yaml", "--release", "2.1.9"], { files });
  assertEquals([code, out], [1, ""]);
  assertStringIncludes(err, 'the API server refuses: Pod "web" is invalid: [');
  assertStringIncludes(err, 'at p.yaml:6:28: spec.initContainers[0].name: Invalid value: "Setup"');
  assertStringIncludes(err, "at p.yaml:8:26: spec.securityContext.shareProcessNamespace: Invalid value");
});

Deno.test("what the kubelet refuses is told with the event's text", async () => {
  const { code, err } = await runInClone(["spec", `${EXAMPLES}/pod.yaml`, "--release", "1.7.24"]);
  assertEquals(code, 1);
  assertStringIncludes(
    err,
    "the kubelet refuses: Failed to create pod sandbox: can't set `spec.hostUsers: false`, runtime does not support user " +
      "namespaces [kubelet-refusal]\n  at lib/cli/examples/pod.yaml:10:14 (/spec/hostUsers)",
  );
});

Deno.test("all faults of a manifest are told at once, in the words of strict validation", async () => {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  replica: 3
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      hostNetwork: "yes"
      containers:
        - name: app
          image: shop:1
          image: shop:2
          imagee: shop:3
          resources: { requests: { memory: lots } }
`;
  const { code, out, err } = await run(["explain", "d.yaml", "--release", "2.1.9", "--json"], {
    files: { "d.yaml": text },
  });
  assertEquals(code, 2);
  const { error } = JSON.parse(out);
  assertEquals(
    error.issues.map((
      issue: { line: number; column: number; message: string },
    ) => [issue.line, issue.column, issue.message]),
    [
      [14, 11, 'duplicate field "spec.template.spec.containers[0].image"'],
      [5, 3, 'unknown field "spec.replica"'],
      [10, 20, "Cannot read the value as a boolean: it is a string"],
      [15, 11, 'unknown field "spec.template.spec.containers[0].imagee"'],
      [16, 44, 'Cannot read "lots" as a quantity'],
    ],
  );
  for (const place of ["d.yaml:14:11", "d.yaml:5:3", "d.yaml:10:20", "d.yaml:15:11", "d.yaml:16:44"]) {
    assertStringIncludes(err, place);
  }
});

Deno.test("all faults of a request document are told at once", async () => {
  const text =
    '{"release": 17, "config": {"metadata": {"nmae": "web", "uid": 5}, "hostname": 7,\n "linux": {"sysctls": {"a": 1}, "securty_context": {}}}}';
  for (const command of ["spec", "explain", "lint", "files"]) {
    const { code, err } = await run([command, "r.json"], { files: { "r.json": text } });
    assertEquals(code, 2);
    assertEquals([...err.matchAll(/^ {2}at r\.json:(\d+:\d+)/gm)].map(([, place]) => place), [
      "1:13",
      "1:41",
      "1:63",
      "1:79",
      "2:29",
      "2:33",
    ]);
  }
});

Deno.test("keys that are set twice are reported with the other faults of a request", async () => {
  const text = '{"release": "1.7.24", "config": {"metadata": {"name": "a", "name": "b"}, "hostnam": "x"}}';
  const { code, err } = await run(["spec", "r.json"], { files: { "r.json": text } });
  assertEquals(code, 2);
  assertStringIncludes(
    err,
    'Duplicate field "name" [duplicate-field]\n  at r.json:1:60 (/config/metadata/name)',
  );
  assertStringIncludes(err, 'Unknown field "hostnam"');
});

const LIST = JSON.stringify({
  apiVersion: "v1",
  kind: "List",
  items: ["a", "b"].map((name) => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name },
    spec: { containers: [{ name: "app", image: "nginx:1.27" }] },
  })),
});

Deno.test("keys that an object the pods read has twice, or a list beside its items, are a fault; of what is not read they are none", async () => {
  const object = (kind: string): string =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: c }\ndata: { A: "1", A: "2" }\n---\n${POD}`;
  const args = ["spec", "m.yaml", "--release", "2.1.9", "--placeholders"];
  for (const kind of ["ConfigMap", "Secret"]) {
    const { code, out, err } = await run(args, { files: { "m.yaml": object(kind) } });
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, 'Duplicate field "A" [duplicate-field]\n  at m.yaml:4:17 (/data/A)');
  }
  assertEquals((await run(args, { files: { "m.yaml": object("Gadget") } })).code, 0);
  const list = LIST.replace("{", '{"kind":"PodList",');
  const { code, err } = await run(["spec", "l.json", "--release", "2.1.9", "--pod", "a"], {
    files: { "l.json": list },
  });
  assertEquals(code, 2);
  assertStringIncludes(err, 'Duplicate field "kind" [duplicate-field]\n  at l.json:1:');
});

Deno.test("of several pods --pod names one; lint, diff and --all answer for all of them", async () => {
  const files = { "l.json": LIST };
  const none = await run(["spec", "l.json", "--release", "2.1.9"], { files });
  assertEquals(none.code, 2);
  assertStringIncludes(none.err, "The manifest has 2 pods: default/a, default/b");
  assertStringIncludes(none.err, "choose one with --pod NAME");
  for (const name of ["b", "default/b", "pod/b"]) {
    const { out } = await run(["spec", "l.json", "--release", "2.1.9", "--pod", name], { files });
    assertEquals(annotationsOf(out)["sandbox-name"], "b");
  }
  const wrong = await run(["spec", "l.json", "--release", "2.1.9", "--pod", "c"], { files });
  assertStringIncludes(wrong.err, 'No pod "c" in the manifest');
  const all = await run(["spec", "l.json", "--release", "2.1.9", "--all", "--placeholders"], { files });
  assertEquals(all.out.trimEnd().split("\n").length, 4);
  const lint = JSON.parse((await run(["lint", "l.json", "--release", "2.1.9", "--json"], { files })).out);
  assertEquals(lint.map(({ name }: { name: string }) => name), [
    "default/a",
    "default/a/app",
    "default/b",
    "default/b/app",
  ]);
  const diff = await run(["diff", "l.json", "--from", "1.7.24", "--to", "2.1.9", "--json"], { files });
  assertEquals(diff.code, 1);
  assertEquals(JSON.parse(diff.out).pods, 4);
  const one = await run(["diff", "l.json", "--from", "1.7.24", "--to", "2.1.9", "--json", "--pod", "b"], { files });
  assertEquals(JSON.parse(one.out).length, 2);
});

Deno.test("a pod that is refused stops none of the others", async () => {
  const list = JSON.parse(LIST);
  list.items[0].spec.containers[0].name = "App";
  const args = ["spec", "-", "--release", "2.1.9", "--all", "--placeholders"];
  const { code, out } = await run(args, { stdin: JSON.stringify(list) });
  assertEquals(code, 1);
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals(lines.length, 3);
  assertEquals(lines[0].error.code, "api-server-refusal");
});

Deno.test("diff does not call a pod that both releases refuse equal alone", async () => {
  const empty = "apiVersion: v1\nkind: Pod\nmetadata: { name: none }\nspec: { containers: [] }\n";
  const args = ["diff", "-", "--from", "1.7.24", "--to", "1.7.25"];
  const { code, out } = await run(args, { stdin: `${POD}---\n${empty}` });
  assertEquals(code, 1);
  assertStringIncludes(out, 'the API server refuses: Pod "none" is invalid: spec.containers: Required value');
  const kubelet = await run(args, { stdin: POD.replace("spec:", "spec:\n  hostUsers: false") });
  assertEquals(kubelet.code, 0);
  assertStringIncludes(
    kubelet.out,
    "No difference between 1.7.24 and 1.7.25; both refuse:\n  Failed to create pod sandbox",
  );
  assertEquals(kubelet.out.match(/\[kubelet-refusal\]/g)?.length, 3);
});

Deno.test("a list has thousands of pods", async () => {
  const items = Array.from({ length: 2000 }, (_, index) => ({
    ...JSON.parse(LIST).items[0],
    metadata: { name: `p${index}`, labels: { a: "1", b: "2", c: "3", d: "4", e: "5", f: "6", g: "7", h: "8" } },
  }));
  const args = ["spec", "-", "--release", "2.1.9", "--pod", "p1999"];
  const { code, err } = await run(args, { stdin: JSON.stringify({ apiVersion: "v1", kind: "PodList", items }) });
  assertEquals(code, 0, err);
});

Deno.test("YAML of Kubernetes is that of Go: octal numbers, yes and no, merge keys", async () => {
  const text = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - &app
      name: app
      image: nginx:1.27
      tty: yes
      securityContext: { runAsUser: 010 }
    - <<: *app
      name: other
`;
  const args = ["spec", "-", "--release", "2.1.9", "--placeholders", "--container", "other", "--print-request"];
  const { container } = JSON.parse((await run(args, { stdin: text })).out);
  assertEquals([container.config.tty, container.config.linux.security_context.run_as_user], [true, { value: 8 }]);
  const quoted = await run(["spec", "-", "--release", "2.1.9"], {
    stdin: text.replace("image: nginx:1.27", "image: 1.27"),
  });
  assertStringIncludes(quoted.err, "Cannot read the value as a string: it is a number");
});

Deno.test("objects without a part in a pod's requests are named, and not read", async () => {
  const ingress = "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\n";
  const { code, err } = await run(["spec", "-", "--release", "2.1.9"], { stdin: `${ingress}---${POD}` });
  assertEquals(code, 0);
  assertStringIncludes(err, "ignored: they do not affect a pod's requests: Ingress web");
});

Deno.test("annotations that the kubelet does not read any more are named in the API server's words", async () => {
  const text = `apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: unconfined
    security.alpha.kubernetes.io/sysctls: kernel.shm_rmid_forced=1
    example.com/other: x
spec:
  containers: [{name: a, image: b}]
`;
  const { code, err } = await run(["spec", "p.yaml", "--release", "2.1.9"], { files: { "p.yaml": text } });
  assertEquals(code, 0, err);
  assertEquals(err.match(/^no effect: .*$/gm), [
    'no effect: metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]: non-functional in v1.27+; use the "seccompProfile" field instead (p.yaml:6:5)',
    'no effect: metadata.annotations[security.alpha.kubernetes.io/sysctls]: non-functional in v1.11+; use the "sysctls" field instead (p.yaml:7:5)',
  ]);
});

Deno.test("flags for manifests are refused where they have no effect", async () => {
  const request = '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}';
  for (
    const [command, ...flags] of [
      ["spec", "--container", "app"],
      ["spec", "--all"],
      ["spec", "--node", "pod.yaml"],
      ["explain", "--pod", "web"],
      ["lint", "--kubernetes", "1.34"],
      ["files", "--image", "a=b"],
      ["diff", "--to", "2.1.9", "--kubelet", "k"],
      ["spec", "--ndjson", "--container", "app"],
    ]
  ) {
    const { code, err } = await run([command!, "-", ...flags], { stdin: request });
    assertEquals(code, 2);
    assertMatch(err, /The flag --[a-z]+ applies only to manifests/);
  }
});

Deno.test("files and bundle take manifests: their sandbox", async () => {
  const { code, out } = await run(["files", "pod.yaml", "--release", "2.1.9"]);
  assertEquals(code, 0);
  assertStringIncludes(out, "nameserver 10.96.0.10");
});

Deno.test("a Helm template and a file of another kind are named", async () => {
  const helm = POD.replace("nginx:1.27", '"{{ .Values.image }}"');
  const { code, err } = await run(["spec", "-", "--release", "2.1.9"], { stdin: helm });
  assertEquals(code, 2);
  assertStringIncludes(err, "it is a Helm template");
  assertStringIncludes(err, "pass the output of helm template");
  const node = await run(["spec", "pod.yaml", "--node", "pod.yaml"]);
  assertStringIncludes(node.err, "Cannot read the document as a node: it is a Pod");
  const kubelet = await run(["spec", "pod.yaml", "--release", "2.1.9", "--kubelet", "pod.yaml"]);
  assertStringIncludes(kubelet.err, "Cannot read the document as kubelet settings: it is a Pod");
  const image = await run(["spec", "pod.yaml", "--release", "2.1.9", "--image", "nginx:1.27=pod.yaml"]);
  assertStringIncludes(image.err, "Cannot read the document as an image configuration: it is a Kubernetes Pod");
  const objects = await run(["spec", "pod.yaml", "--release", "2.1.9", "--objects", "nginx.json"]);
  assertEquals(objects.code, 2);
});

Deno.test("explain and lint answer for a container of a manifest", async () => {
  const args = [SHOP, ...NODE, ...IMAGE, "--container", "app"];
  const explained = await runInClone(["explain", ...args, "--at", "process/args"]);
  assertStringIncludes(explained.out, "default/shop-xxxxxxxxxx-xxxxx/app, containerd 1.7.24");
  const linted = await runInClone(["lint", ...args, "--json"]);
  assertEquals(Object.keys(JSON.parse(linted.out)), ["findings", "undecided"]);
});

Deno.test("standard input is read once", async () => {
  for (const flags of [["--node", "-"], ["--objects", "-"], ["--image", "a=-"], ["--kubelet", "-"]]) {
    const { code, err } = await run(["spec", "-", "--release", "2.1.9", ...flags], { stdin: POD });
    assertEquals(code, 2);
    assertStringIncludes(err, "Only one document can come from standard input");
  }
});

Deno.test("of very many errors in one file the first hundred have their lines, the others the file", async () => {
  const items = Array.from(
    { length: 150 },
    (_, index) => ({ ...JSON.parse(LIST).items[0], metadata: { name: `P${index}` } }),
  );
  const stdin = JSON.stringify({ apiVersion: "v1", kind: "PodList", items }, undefined, 1);
  const { code, out } = await run(["spec", "-", "--release", "2.1.9", "--all"], { stdin });
  assertEquals(code, 1);
  const errors = out.trimEnd().split("\n").map((line) => JSON.parse(line).error);
  assertEquals([errors.length, errors.filter(({ line }) => line !== undefined).length], [150, 100]);
  assertEquals(errors.every(({ file, path }) => file === "-" && path.startsWith("/items/")), true);
});

Deno.test("a key that is repeated very often is one fault, and of many such keys 20 are listed", async () => {
  const args = ["spec", "m.yaml", "--release", "2.1.9", "--placeholders"];
  const faults = async (keys: string, before = ""): Promise<number> => {
    const { code, err } = await run(args, { files: { "m.yaml": `${before}${POD}${keys}` } });
    assertEquals(code, 2);
    return err.split("uplicate field").length - 1;
  };
  const many = Array.from({ length: 60 }, (_, index) => `k${index >> 1}: a\n`).join("");
  assertEquals([await faults("x: y\n".repeat(500)), await faults(many)], [1, 20]);
  const object = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n${data}---\n`;
  assertEquals([await faults("", object("x: y\n".repeat(500))), await faults("", object(many))], [1, 20]);
});
