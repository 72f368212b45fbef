import { assertEquals, assertStringIncludes } from "@std/assert";
import { PLACEHOLDER_UID } from "../../kubernetes/pod_facts.ts";
import { runInClone } from "../../../props/clone.ts";
import { annotationsOf, EXAMPLES, runOnPod as run, SHOP } from "../../../props/manifest_cli.ts";

Deno.test("crictl's files are requests", async () => {
  const pod = `${EXAMPLES}/crictl/pod-config.json`;
  const container = ["--container", `${EXAMPLES}/crictl/container-config.json`];
  const image = ["--image", `busybox=${EXAMPLES}/crictl/busybox-image.json`];
  const sandbox = await runInClone(["spec", pod, "--release", "1.7.24"]);
  assertEquals(annotationsOf(sandbox.out)["sandbox-name"], "busybox");
  const { code, out, err } = await runInClone(["spec", pod, "--release", "1.7.24", ...container, ...image]);
  assertEquals(code, 0, err);
  assertEquals(annotationsOf(out)["image-name"], "docker.io/library/busybox:latest");
  const without = await runInClone(["spec", pod, "--release", "1.7.24", ...container]);
  assertStringIncludes(without.err, "pass it with --image busybox=FILE");
  const wrong = await runInClone(["spec", pod, "--release", "1.7.24", "--container", SHOP]);
  assertEquals(wrong.code, 2);
  const none = await runInClone(["spec", pod]);
  assertStringIncludes(none.err, "set it with --release");
  const diff = await runInClone(["diff", pod, "--from", "1.7.24", "--to", "2.1.9", ...container, ...image]);
  assertEquals(diff.code, 1);
});

Deno.test("no flag of a crictl file is without effect: --placeholders stands for an image, --image needs a container", async () => {
  const pod = [`${EXAMPLES}/crictl/pod-config.json`, "--release", "1.7.24"];
  const container = ["--container", `${EXAMPLES}/crictl/container-config.json`];
  const made = await runInClone(["spec", ...pod, ...container, "--placeholders"]);
  assertEquals([made.code, JSON.parse(made.out).process.args[0]], [0, "top"], made.err);
  assertStringIncludes(made.err, 'the configuration of the image "busybox" is a placeholder');
  const lint = await runInClone(["lint", ...pod, ...container]);
  assertEquals(lint.code, 0, lint.err);
  const image = await runInClone(["spec", ...pod, "--image", `busybox=${EXAMPLES}/crictl/busybox-image.json`]);
  assertEquals(image.code, 2);
  assertStringIncludes(image.err, "The flag --image needs a container");
});

Deno.test("a crictl file's fault has its place", async () => {
  const text = '{"metadata": {"name": "a", "attempt": true}}';
  const { code, err } = await run(["spec", "p.json", "--release", "1.7.24"], { files: { "p.json": text } });
  assertEquals(code, 2);
  assertStringIncludes(err, "at p.json:1:39 (/config/metadata/attempt)");
});

Deno.test("crictl ignores fields that CRI does not have, and the note names them", async () => {
  const files = {
    "pod.json": `{"metadata": {"name": "a", "namespace": "b", "uid": "c", "nmae": "d"}, "resources": {"cpu": {}},
      "linux": {"namespaces": {"options": {}}, "sysctls": {}}}`,
    "container.json":
      `{"metadata": {"name": "x", "namespace": "y"}, "image": {"image": "busybox"}, "command": ["top"]}`,
  };
  const args = ["spec", "pod.json", "--release", "1.7.24", "--container", "container.json", "--placeholders"];
  const { code, err, out } = await run([...args, "--print-request"], { files });
  assertEquals(code, 0, err);
  assertEquals(JSON.parse(out).config, {
    linux: { sysctls: {} },
    metadata: { name: "a", namespace: "b", uid: "c" },
  });
  assertEquals(JSON.parse(out).container.config.metadata, { name: "x" });
  const unknown = 'no effect: crictl ignores the unknown field "';
  assertStringIncludes(err, `${unknown}nmae" of PodSandboxMetadata; did you mean "name"? (pod.json:1:58)`);
  assertStringIncludes(err, `${unknown}resources" of PodSandboxConfig (pod.json:1:72)`);
  assertStringIncludes(err, `${unknown}namespaces" of LinuxPodSandboxConfig (pod.json:2:17)`);
  assertStringIncludes(err, `${unknown}namespace" of ContainerMetadata`);
});

Deno.test("crictl reads names in any case, text from numbers, and numbers only from numbers", async () => {
  const pod = (linux: string) =>
    run(["spec", "p.yaml", "--release", "1.7.24", "--print-request"], {
      files: { "p.yaml": `metadata: {Name: a, namespace: b, uid: 7}\nlabels: {n: 1, t: true}\nlinux: ${linux}\n` },
    });
  const { code, err, out } = await pod("{security_context: {namespace_options: {network: 2}}}");
  assertEquals(code, 0, err);
  const { metadata, labels } = JSON.parse(out).config;
  assertEquals([metadata, labels], [{ name: "a", namespace: "b", uid: "7" }, { n: "1", t: "true" }]);
  const floats = await run(["spec", "p.yaml", "--release", "1.7.24", "--print-request"], {
    files: {
      "p.yaml": "metadata: {name: a, namespace: b, uid: c}\n" +
        "annotations: {a: 1.5, b: 0.1, c: 1.0, d: -0.00001, e: 0.123456789, f: 1e3, g: 1234567.5}\n" +
        "labels: {a: yes, b: 0x10, c: 1_000, d: 123456789012, e: 010, f: 'yes', g: No}\n",
    },
  });
  assertEquals(floats.code, 0, floats.err);
  assertEquals(JSON.parse(floats.out).config.annotations, {
    a: "1.5",
    b: "0.1",
    c: "1",
    d: "-1e-05",
    e: "0.12345679",
    f: "1000",
    g: "1.2345675e+06",
  });
  const read = { a: "true", b: "16", c: "1000", d: "123456789012", e: "8", f: "yes", g: "false" };
  assertEquals(JSON.parse(floats.out).config.labels, read);
  // A float of that size has an exponent, which an integer of JSON has not.
  const large = await run(["spec", "p.yaml", "--release", "1.7.24"], {
    files: { "p.yaml": "metadata: {name: a, namespace: b, uid: c}\nlabels: {a: 1e7}\n" },
  });
  assertEquals(large.code, 2);
  assertStringIncludes(large.err, "Cannot determine which text crictl makes of the number [not-modelled]");
  assertStringIncludes(large.err, "p.yaml:2:13");
  const named = await pod("{security_context: {namespace_options: {network: NODE}}}");
  assertEquals(named.code, 2);
  assertStringIncludes(named.err, "crictl takes NamespaceMode as a number, not as a string [wrong-type]");
  assertStringIncludes(named.err, "at p.yaml:3:57");
  assertStringIncludes(named.err, "hint: write 2, the number of NODE");
  const text = await pod('{security_context: {run_as_user: {value: "5"}}}');
  assertStringIncludes(text.err, "crictl takes int64 as a number");
});

Deno.test("crictl's own additions are in the request: a uid, and the image's name since 1.28", async () => {
  const files = {
    "pod.json": '{"metadata": {"name": "a", "namespace": "b"}}',
    "container.json": '{"metadata": {"name": "x"}, "image": {"image": "busybox"}}',
  };
  const args = ["spec", "pod.json", "--release", "2.1.9", "--container", "container.json", "--placeholders"];
  const { err, out } = await run(args, { files });
  const annotations = annotationsOf(out);
  assertEquals(annotations["sandbox-uid"], "00000000-0000-0000-0000-000000000000");
  assertEquals(annotations["image-name"], "busybox");
  assertStringIncludes(err, "note: crictl gives a pod without a uid a random one; it is a placeholder");
  assertStringIncludes(err, "assumed: crictl 1.28 or later, which sets user_specified_image");
  const own = '{"metadata": {"name": "x"}, "image": {"image": "busybox", "user_specified_image": "b:1"}}';
  const given = await run(args, { files: { ...files, "container.json": own } });
  assertEquals(annotationsOf(given.out)["image-name"], "b:1");
  assertEquals(given.err.includes("1.28"), false);
});

Deno.test("what crictl drops of its files has no effect, and is named", async () => {
  const files = {
    "p.json": '{"metadata": {"name": "a"}, "logDirectory": "/tmp", "linux": {"cgroupParent": "/a", "sysctls": {}}}',
  };
  const { code, out, err } = await run(["spec", "p.json", "--release", "1.7.24", "--print-request"], { files });
  assertEquals(code, 0);
  assertEquals(JSON.parse(out).config, { linux: { sysctls: {} }, metadata: { name: "a", uid: PLACEHOLDER_UID } });
  assertStringIncludes(err, "no effect: crictl reads fields by CRI's own names, not logDirectory (p.json:1:29)");
  assertStringIncludes(err, "not cgroupParent (p.json:1:63)");
});
