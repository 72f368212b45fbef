/**
 * `sandboxSpec`: each answer is one document's own, and documents stay as they are.
 *
 * @module
 */

import { assertEquals, assertNotStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError, encodeSpec, type NodeRequest, prepare, type RequestDocument, sandboxSpec } from "../mod.ts";
import { kubeletPod, NODE } from "../bench/pods.ts";
import { edited } from "./lookalikes.ts";

function textOf(...args: Parameters<typeof encodeSpec>): string {
  return new TextDecoder().decode(encodeSpec(...args));
}

Deno.test("a document that is changed in place is read anew", () => {
  const sysctls: Record<string, string> = { "net.core.somaxconn": "1" };
  const document = { release: "1.7.24", config: { metadata: { name: "web" }, linux: { sysctls } } };
  const before = sandboxSpec(document);
  sysctls["net.core.somaxconn"] = "2";
  document.release = "2.1.9";
  const after = sandboxSpec(document);
  assertEquals([before, after].map(({ linux }) => linux?.sysctl?.["net.core.somaxconn"]), ["1", "2"]);
  assertEquals([before.ociVersion, after.ociVersion], ["1.1.0", "1.2.1"]);
});

Deno.test("each spec is a record of its own, frozen", () => {
  const specs = Array.from({ length: 3 }, () => sandboxSpec(kubeletPod()));
  for (const [index, spec] of specs.entries()) {
    assertNotStrictEquals(spec, specs[index - 1]);
    assertThrows(() => Object.assign(spec, { hostname: "other" }), TypeError);
    assertThrows(() => Object.assign(spec.annotations!, { other: "other" }), TypeError);
    assertThrows(() => (spec.mounts as unknown[]).push({}), TypeError);
    assertEquals(encodeSpec(spec), encodeSpec(specs[0]!));
  }
});

Deno.test("the document is left as it is: not frozen, not even its lists", () => {
  const image = { User: "1:2", Entrypoint: ["/pause"], Cmd: ["a"], Env: ["A=b"], WorkingDir: "/" };
  const documents = [kubeletPod(), { ...kubeletPod(), image, rootfs: { "/etc": { directory: true } } }];
  const isFrozenSomewhere = (value: unknown): boolean =>
    typeof value === "object" && value !== null &&
    (Object.isFrozen(value) || Object.values(value).some(isFrozenSomewhere));
  for (const document of structuredClone(documents)) {
    sandboxSpec(document);
    assertEquals(isFrozenSomewhere(document), false);
  }
});

Deno.test("the bytes of a prepared model's spec are remembered for it alone, and for its own escapes", () => {
  const { release: _, daemon: __, host: ___, ...pod } = edited(
    kubeletPod(),
    "config/hostname",
    "a\b",
  ) as RequestDocument;
  const model = prepare(NODE);
  for (let time = 0; time < 4; time++) {
    const spec = model.spec(pod as NodeRequest);
    const bytes = encodeSpec(spec);
    assertNotStrictEquals(encodeSpec(spec).buffer, bytes.buffer);
    bytes.fill(0);
    assertEquals(textOf(spec).includes('"hostname":"a\\b"'), true);
    assertEquals(textOf(spec, { escapes: "long" }).includes('"hostname":"a\\u0008"'), true);
    assertEquals(textOf({ ...spec, hostname: "other" }).includes('"hostname":"other"'), true);
  }
});

Deno.test("what is larger than most is answered like the rest, up to what the daemon takes", () => {
  const labels = Object.fromEntries(Array.from({ length: 9000 }, (_, key) => [`${key}`, ""]));
  const bytes = encodeSpec(sandboxSpec(kubeletPod()));
  for (
    const [path, value] of [
      ["daemon/plugins/io.containerd.other.v1.other", { comment: "x".repeat(1 << 17) }],
      ["config/labels", labels],
      ["daemon/grpc", { max_recv_message_size: 5000 }],
    ] as const
  ) {
    assertEquals(encodeSpec(sandboxSpec(edited(kubeletPod(), path, value) as RequestDocument)), bytes);
  }
  const large = edited(kubeletPod(), "config/log_directory", "x".repeat(17 << 20)) as RequestDocument;
  assertEquals(assertThrows(() => sandboxSpec(large), CriSpecError).code, "too-large");
});
