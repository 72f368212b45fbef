import { assert, assertEquals } from "@std/assert";
import { CONTAINER } from "../container/subject.ts";
import { formatSpec } from "../oci/encode.ts";
import { plainData } from "../plain.ts";
import { SANDBOX } from "../sandbox/subject.ts";
import { Steps } from "./steps.ts";
import { fold } from "./walk.ts";

const DOCUMENT = {
  release: "2.1.9",
  config: { metadata: { name: "web" }, annotations: { a: "b" }, linux: { sysctls: { "net.a": "1" } } },
  container: {
    config: { metadata: { name: "app" }, envs: [{ key: "A", value: "b" }] },
    image: { Cmd: ["sh"], Env: ["C"] },
  },
};

Deno.test("Steps without explanation make the same spec, and neither parts nor omissions", () => {
  const { container: _, ...pod } = DOCUMENT;
  for (const [subject, document] of [[SANDBOX, pod], [CONTAINER, DOCUMENT]] as const) {
    const request = subject.decode(plainData(document)) as never;
    const [whole, bare] = [subject.plan(request, new Steps()), subject.plan(request, new Steps(false))];
    assert(whole.omissions.length > 0 && whole.steps.some(({ parts }) => parts !== undefined));
    assertEquals(bare.omissions, []);
    assertEquals(bare.steps.filter(({ parts }) => parts !== undefined), []);
    assertEquals(
      bare.steps.map(({ name, reason }) => [name, reason]),
      whole.steps.map(({ name, reason }) => [name, reason]),
    );
    assertEquals(formatSpec(fold(bare)), formatSpec(fold(whole)));
  }
});
