import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { containerSpec } from "../container/spec.ts";
import { CriSpecError } from "../error.ts";
import { encodeSpec } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import { decodeNode } from "../sandbox/request.ts";
import { withContainers } from "./prepared_containers.ts";

const SANDBOX: Spec = { ociVersion: "the model's" };
const model = withContainers(
  { spec: () => SANDBOX, encode: () => Uint8Array.of(1) },
  decodeNode({ release: "2.1.9", host: { sandboxPid: 7 } }),
);
const pod = { config: { metadata: { name: "web" } } };
const request = { ...pod, container: { config: { metadata: { name: "app" }, command: ["x"] }, image: {} } };

Deno.test("withContainers() answers for a container as the plain way does, and leaves sandboxes to the model", () => {
  const expected = containerSpec({ ...request, release: "2.1.9", host: { sandboxPid: 7 } });
  assertEquals(model.spec(request), expected);
  assertEquals(model.encode(request), encodeSpec(expected));
  assertStrictEquals(model.spec(pod), SANDBOX);
  assertEquals(model.encode({ ...pod, container: null }), Uint8Array.of(1));
});

Deno.test("withContainers() tells errors of a container with their place", () => {
  const error = assertThrows(() => model.spec({ ...request, container: { config: 5 } }), CriSpecError);
  assertEquals([error.code, error.path], ["wrong-type", "/container/config"]);
});

Deno.test("withContainers() leaves a document that cannot be read to the model", () => {
  const hostile = new Proxy({}, {
    getOwnPropertyDescriptor: () => {
      throw new Error("no");
    },
  });
  assertStrictEquals(model.spec(hostile as typeof request), SANDBOX);
});
