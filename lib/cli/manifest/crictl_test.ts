import { assertEquals, assertStringIncludes } from "@std/assert";
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
  const text = '{"metadata": {"name": "a", "nmespace": "b"}}';
  const { code, err } = await run(["spec", "p.json", "--release", "1.7.24"], { files: { "p.json": text } });
  assertEquals(code, 2);
  assertStringIncludes(err, "at p.json:1:28 (/config/metadata/nmespace)");
});

Deno.test("what crictl drops of its files has no effect, and is named", async () => {
  const files = {
    "p.json": '{"metadata": {"name": "a"}, "logDirectory": "/tmp", "linux": {"cgroupParent": "/a", "sysctls": {}}}',
  };
  const { code, out, err } = await run(["spec", "p.json", "--release", "1.7.24", "--print-request"], { files });
  assertEquals(code, 0);
  assertEquals(JSON.parse(out).config, { linux: { sysctls: {} }, metadata: { name: "a" } });
  assertStringIncludes(err, "no effect: crictl reads fields by CRI's own names, not logDirectory (p.json:1:29)");
  assertStringIncludes(err, "not cgroupParent (p.json:1:63)");
});
