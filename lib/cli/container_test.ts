import { assertEquals, assertStringIncludes } from "@std/assert";
import { containerSpec, encodeSpec, type RequestDocument, sandboxSpec } from "../../mod.ts";
import { runCli } from "../../props/run_cli.ts";

const POD = { release: "1.7.24", config: { metadata: { name: "web", namespace: "default", uid: "u1" } } };
const CONTAINER: RequestDocument = {
  ...POD,
  container: {
    config: { metadata: { name: "app" }, image: { image: "busybox" }, command: ["sleep"], tty: true },
    image: { Env: ["A=1"] },
  },
};
const files = { "app.json": JSON.stringify(CONTAINER), "pod.json": JSON.stringify(POD) };

function textOf(spec: Parameters<typeof encodeSpec>[0]): string {
  return new TextDecoder().decode(encodeSpec(spec));
}

Deno.test("spec prints the container's bytes for a document with one, and the sandbox's without", async () => {
  assertEquals(await runCli(["spec", "app.json"], { files }), {
    code: 0,
    out: textOf(containerSpec(CONTAINER)),
    err: "",
  });
  assertEquals((await runCli(["spec", "pod.json"], { files })).out, textOf(sandboxSpec(POD)));
});

Deno.test("spec --ndjson answers sandboxes and containers, one line each", async () => {
  const refused = { ...CONTAINER, container: { ...CONTAINER.container!, image: null } };
  const stdin = [CONTAINER, POD, refused].map((one) => `${JSON.stringify(one)}\n`).join("");
  const { code, out } = await runCli(["spec", "--ndjson", "-"], { stdin });
  const [app, pod, error] = out.split("\n");
  assertEquals([code, app, pod], [1, textOf(containerSpec(CONTAINER)), textOf(sandboxSpec(POD))]);
  assertStringIncludes(error!, 'failed to resolve image \\"busybox\\": not found');
});

Deno.test("explain says where the parts of a container's spec come from", async () => {
  const { code, out } = await runCli(["explain", "app.json", "--at", "/process/args/0"], { files });
  assertEquals(code, 0);
  assertStringIncludes(out, "default/web/app, containerd 1.7.24");
  assertStringIncludes(out, "by customopts.WithProcessArgs: the container's command");
  assertStringIncludes(out, "from /container/config/command/0");
});

Deno.test("diff and lint take a document with a container", async () => {
  const diff = await runCli(["diff", "app.json", "--from", "1.7.11", "--to", "1.7.12"], { files });
  assertEquals(diff.code, 1);
  assertStringIncludes(diff.out, '± ociVersion: "1.1.0-rc.1" -> "1.1.0"');
  assertEquals((await runCli(["lint", "app.json"], { files })).code, 0);
});

Deno.test("diff --ndjson groups containers and sandboxes", async () => {
  const stdin = `${files["app.json"]}\n${files["pod.json"]}\n`;
  const { code, out } = await runCli(["diff", "--ndjson", "-", "--from", "1.7.11", "--to", "1.7.12"], { stdin });
  assertEquals(code, 1);
  assertStringIncludes(out, "2 requests: default/web/app, default/web");
});

Deno.test("what crashes the daemon is a refusal with a code of its own", async () => {
  const crash = { ...CONTAINER, container: { ...CONTAINER.container!, sandboxConfig: {} } };
  const { code, err } = await runCli(["spec", "-"], { stdin: JSON.stringify(crash) });
  assertEquals(code, 1);
  assertStringIncludes(err, "[daemon-crash]");
  const lint = await runCli(["lint", "-"], { stdin: JSON.stringify(crash) });
  assertEquals(lint.code, 1);
  assertStringIncludes(lint.out, "daemon-crash");
});
