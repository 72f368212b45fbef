import { assert, assertEquals, assertNotStrictEquals, assertStrictEquals } from "@std/assert";
import { formatSpec } from "../oci/encode.ts";
import { formOf } from "./form.ts";
import { Forms } from "./forms.ts";
import type { Learned } from "./learn.ts";
import type { NodeDocument } from "../request/document.ts";
import { decodeNode, readPod, type SandboxRequest } from "../sandbox/request.ts";
import { specOf } from "../sandbox/spec.ts";

type Config = Readonly<Record<string, unknown>>;

const passes = (key: string): boolean => key.startsWith("pass");

class Learner {
  readonly #node;
  readonly #forms: Forms;

  constructor(document: NodeDocument) {
    this.#node = decodeNode(document);
    this.#forms = new Forms(passes);
  }

  request(config: Config): SandboxRequest {
    return readPod({ config: { metadata: { name: "web" }, ...config } }, this.#node);
  }

  /** What is known of the form of a config, this time. */
  ask(config: Config = {}): Learned | undefined {
    const request = this.request(config);
    return this.#forms.ask(formOf(request, passes)!, request);
  }

  /** Whether what is known makes the bytes and the spec that the simple way makes. */
  assertFills(learned: Learned | undefined, config: Config): void {
    const request = this.request(config);
    const { texts } = formOf(request, passes)!;
    const expected = formatSpec(specOf(request));
    assertEquals(new TextDecoder().decode(learned?.encode(texts)), expected);
    assertEquals(formatSpec(learned!.spec(texts)), expected);
  }
}

const ALL = {
  hostname: "h",
  log_directory: "/l",
  annotations: { pass1: "a", other: "b", pass2: "<\u2028>" },
  linux: {
    cgroup_parent: "/a/b.slice",
    resources: { cpu_shares: 3, cpu_quota: -1 },
    sysctls: { x: "1", y: 'a"\b' },
  },
};

Deno.test("Forms learns a form when it comes the second time, and keeps it", () => {
  const learner = new Learner({ release: "1.7.24" });
  assertEquals(learner.ask(), undefined);
  const template = learner.ask();
  assert(template !== undefined);
  assertStrictEquals(learner.ask(), template);
  assertStrictEquals(learner.ask({ metadata: { name: "other" } }), template);
  learner.assertFills(template, { metadata: { name: "other", uid: "u" } });
});

Deno.test("Forms learns each form by itself, with the escapes of the release", () => {
  for (const release of ["1.6.20", "1.7.24", "2.1.9"]) {
    const learner = new Learner({ release });
    for (const config of [{}, ALL, { hostname: "h" }]) {
      assertEquals(learner.ask(config), undefined);
      learner.assertFills(learner.ask(config), config);
      learner.assertFills(learner.ask(config), { ...config, log_directory: "/\b\u2029é" });
    }
  }
});

Deno.test("Forms remembers 256 forms, and forgets the oldest", () => {
  const learner = new Learner({ release: "1.7.24" });
  const config = (index: number) => ({ linux: { sysctls: { [`key-${index}`]: "" } } });
  const templates = Array.from({ length: 256 }, (_, index) => (learner.ask(config(index)), learner.ask(config(index))));
  for (const [index, template] of templates.entries()) assertStrictEquals(learner.ask(config(index)), template);
  assertEquals(learner.ask(config(256)), undefined);
  assertStrictEquals(learner.ask(config(1)), templates[1]);
  assertEquals(learner.ask(config(0)), undefined);
  assertEquals(learner.ask(config(1)), undefined);
  assertNotStrictEquals(learner.ask(config(1)), templates[1]);
});

Deno.test("Forms learns nothing of what is refused, however often it comes", () => {
  const learner = new Learner({ release: "1.7.24" });
  const refused = { linux: { security_context: { run_as_group: { value: 5 } } } };
  for (let time = 0; time < 4; time++) assertEquals(learner.ask(refused), undefined);
});

Deno.test("Forms learns nothing where a text of the node's looks like one that stands for others", () => {
  const node = (tag: string) => ({
    release: "2.1.9",
    daemon: { version: 3, plugins: { "io.containerd.cri.v1.images": { pinned_images: { sandbox: `r.io/p:${tag}` } } } },
  });
  for (const digits of ["4710000000000000", "4711000000000003", "4719999999999999", "47100000000000001"]) {
    const learner = new Learner(node(digits));
    for (let time = 0; time < 4; time++) assertEquals(learner.ask(), undefined, digits);
  }
  for (const digits of ["471000000000000", "5710000000000000"]) {
    const learner = new Learner(node(digits));
    learner.ask();
    learner.assertFills(learner.ask(), {});
  }
});
