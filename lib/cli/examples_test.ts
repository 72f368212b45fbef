import { assert, assertEquals } from "@std/assert";
import { runInClone, TOP } from "../../props/clone.ts";
import { parseDocument } from "./document.ts";

const EXAMPLES = "lib/cli/examples";
const REQUEST = `${EXAMPLES}/request.yaml`;

function read(name: string): Promise<string> {
  return Deno.readTextFile(new URL(`${EXAMPLES}/${name}`, TOP));
}

Deno.test("the two specs are what 1.7.2 and 1.7.34 make of the request", async () => {
  for (const [name, release] of [["before", "1.7.2"], ["after", "1.7.34"]]) {
    const { out } = await runInClone(["spec", REQUEST, "--release", release!]);
    assertEquals(await read(`${name}/config.json`), out);
  }
});

Deno.test("config.toml has the settings of the request", async () => {
  const [own, file] = [["explain", REQUEST], ["explain", REQUEST, "--daemon", `${EXAMPLES}/config.toml`]];
  const { code, out } = await runInClone(own!);
  assertEquals(code, 0);
  assertEquals((await runInClone(file!)).out, out);
});

interface Pod {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels: Record<string, string> };
  readonly spec: { readonly hostUsers: boolean; readonly containers: readonly unknown[] };
}

Deno.test("the request is what a kubelet sends for the pod: its name, labels, annotations and user namespace", async () => {
  const pod = await parseDocument(await read("pod.yaml"), "pod.yaml") as Pod & { metadata: { annotations: object } };
  const { config } = await parseDocument(await read("request.yaml"), "request.yaml") as {
    config: {
      metadata: object;
      labels: object;
      annotations: object;
      linux: { security_context: { namespace_options: object } };
    };
  };
  const has = (whole: object, part: object): void => assertEquals({ ...whole, ...part }, whole);
  has(config.metadata, { name: pod.metadata.name, namespace: pod.metadata.namespace });
  has(config.labels, pod.metadata.labels);
  has(config.annotations, pod.metadata.annotations);
  assertEquals(pod.spec.hostUsers, false);
  assert("userns_options" in config.linux.security_context.namespace_options);
});

Deno.test("every request of the directory and of the NDJSON file gets a spec from every branch that it names", async () => {
  const lines = (await read("requests.ndjson")).trimEnd().split("\n");
  assert(lines.length > 3);
  const { code, out } = await runInClone(["spec", "--ndjson", `${EXAMPLES}/requests.ndjson`]);
  assertEquals([code, out.match(/^\{"ociVersion"/gm)?.length], [0, lines.length]);
  const names = [...Deno.readDirSync(new URL(`${EXAMPLES}/requests`, TOP))].map(({ name }) => name);
  assert(names.length > 2);
  for (const name of names) assertEquals((await runInClone(["spec", `${EXAMPLES}/requests/${name}`])).code, 0);
});

Deno.test("lint finds the sysctl in the spec before, with the host's facts, and nothing in the one after", async () => {
  const lint = async (name: string) =>
    JSON.parse(
      (await runInClone(["lint", "--spec", `${EXAMPLES}/${name}`, "--host", `${EXAMPLES}/host.yaml`, "--json"])).out,
    );
  const before = await lint("before/config.json");
  assertEquals(before.findings.map(({ rule }: { rule: string }) => rule), ["ping-group-range-unmapped"]);
  assertEquals((await lint("after/config.json")).findings, []);
});
