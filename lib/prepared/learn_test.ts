import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { encodeSpec, formatSpec } from "../oci/encode.ts";
import { knownBytes } from "../oci/shared.ts";
import { textsOf } from "./form.ts";
import { learn, type Learned } from "./learn.ts";
import { decodeRequest, type SandboxRequest } from "../sandbox/request.ts";
import { specOf } from "../sandbox/spec.ts";

const passes = (key: string): boolean => key.startsWith("pass");

function request(release: string, config: Readonly<Record<string, unknown>>, daemon: unknown = {}): SandboxRequest {
  return decodeRequest({ release, daemon, config: { metadata: { name: "web", uid: "u" }, ...config } });
}

function learned(one: SandboxRequest): Learned | undefined {
  return learn(one, passes, textsOf(one, passes)!.length);
}

Deno.test("what is learned of one request answers another of its form", () => {
  for (const release of ["1.6.20", "1.7.24", "2.1.9"]) {
    const config = (text: string) => ({
      hostname: `h${text}`,
      annotations: { other: "o", pass: text },
      linux: { cgroup_parent: `/a${text}.slice`, sysctls: { x: text } },
    });
    const known = learned(request(release, config("a")))!;
    for (const text of ["b", "", "<\b>", "é\u2028"]) {
      const other = request(release, config(text));
      const texts = textsOf(other, passes)!;
      const expected = formatSpec(specOf(other));
      assertEquals(new TextDecoder().decode(known.encode(texts)), expected);
      assertEquals(formatSpec(known.spec(texts)), expected);
      const spec = known.spec(texts);
      assertEquals(new TextDecoder().decode(knownBytes(spec)), expected);
      assertEquals(new TextDecoder().decode(encodeSpec(spec)), expected);
    }
  }
});

Deno.test("specs of one form share what their texts do not decide", () => {
  const one = request("1.7.24", {});
  const texts = textsOf(one, passes)!;
  const known = learned(one)!;
  const [first, second] = [known.spec(texts), known.spec(texts.with(2, "other"))];
  assertStrictEquals(first.process, second.process);
  assertStrictEquals(first.linux!.maskedPaths, second.linux!.maskedPaths);
  assert(first.annotations !== second.annotations);
});

Deno.test("nothing is learned of a refusal, nor where a text looks like one that stands for others", () => {
  assertEquals(learned(request("1.7.24", { linux: { security_context: { run_as_group: { value: 5 } } } })), undefined);
  const image = (tag: string) => ({
    version: 3,
    plugins: { "io.containerd.cri.v1.images": { pinned_images: { sandbox: `r.io/p:${tag}` } } },
  });
  for (const digits of ["4710000000000000", "4711000000000003", "4719999999999999"]) {
    assertEquals(learned(request("2.1.9", {}, image(digits))), undefined);
  }
  assert(learned(request("2.1.9", {}, image("3.10"))) !== undefined);
});
