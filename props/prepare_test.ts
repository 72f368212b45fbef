/**
 * A prepared model gives the answers of the simple way: the same spec, the same bytes, the same error.
 *
 * It remembers forms of requests and layouts of documents, so each law first shows it other requests that look alike.
 *
 * @module
 */

import { assertEquals, assertNotStrictEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  CriSpecError,
  encodeSpec,
  type NodeDocument,
  type PodDocument,
  prepare,
  type PreparedModel,
  type RequestDocument,
  sandboxSpec,
} from "../mod.ts";
import { text } from "./arbitraries/text.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { law } from "./law.ts";

/** A request in its two halves. */
function halves(request: RequestDocument): readonly [node: NodeDocument, pod: PodDocument] {
  const { release, daemon, host, ...pod } = request;
  const node = { release, ...(daemon === undefined ? {} : { daemon }), ...(host === undefined ? {} : { host }) };
  return [node, pod];
}

/** An answer in words: bytes, or everything that an error tells. */
function told(answer: () => Uint8Array): string {
  try {
    return new TextDecoder().decode(answer());
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return JSON.stringify({ ...error.toJSON(), kind: error.kind });
  }
}

function simple(node: NodeDocument, pod: PodDocument): string {
  return told(() => encodeSpec(sandboxSpec({ ...node, ...pod })));
}

/** A prepared model; `undefined` for a node on which no request is answered, whose error is that of the simple way. */
function modelOf(node: NodeDocument): PreparedModel | undefined {
  const prepared = told(() => (prepare(node), new Uint8Array()));
  if (prepared === "") return prepare(node);
  assertEquals(prepared, simple(node, { config: {} }));
  return undefined;
}

/** Texts that are read somewhere, or escaped. */
const odd = fc.oneof(
  text(),
  fc.constantFrom(
    "",
    "/",
    ".",
    "..",
    ".slice",
    "/a.slice",
    "a//b.slice",
    "/a/../b",
    "true",
    "471",
    "\0",
    "<&>",
    "\b",
    "é",
  ),
  fc.constantFrom("4710000000000137", "4711000000001137", "x".repeat(1030), "x".repeat(5000), "\ud800"),
);

/** Changes some texts and numbers of plain data: those that the numbers in `choice` hit. */
function changed(value: unknown, choice: readonly number[], texts: readonly string[]): unknown {
  let seen = 0;
  const change = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(change);
    if (typeof part === "object" && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, change(item)]));
    }
    const hit = choice.indexOf(seen++ % 40);
    if (hit < 0) return part;
    if (typeof part === "string") return texts[hit % texts.length];
    return typeof part === "number" ? part + hit - 1 : part;
  };
  return change(value);
}

const choice = fc.array(fc.nat(39), { maxLength: 4 });
const variants = fc.array(fc.tuple(choice, fc.array(odd, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 6,
});

/** The request, three times, so that it is learned, then variants of it that look alike. */
function* lookalikes(pod: PodDocument, changes: readonly (readonly [readonly number[], readonly string[]])[]) {
  for (let time = 0; time < 3; time++) yield pod;
  for (const [places, texts] of changes) yield changed(pod, places, texts) as PodDocument;
  yield pod;
}

/** The parts of a request that a form does not follow are left out in half of the requests. */
function plain(request: SandboxRequestDocument): SandboxRequestDocument {
  const { image: _, rootfs: __, hostFiles: ___, runtimeHandler: ____, ...rest } = request;
  return rest;
}

const kubelet = sandboxRequest();
const hostile = sandboxRequest({ mode: "hostile" });

for (const [who, requests] of [["kubelet", kubelet], ["hostile client", hostile]] as const) {
  law(`a ${who}'s requests get the same bytes and errors`, fc.tuple(requests, variants), ([request, changes]) => {
    const [node, pod] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    for (const one of lookalikes(pod, changes)) assertEquals(told(() => model.encode(one)), simple(node, one));
  });

  law(
    `a ${who}'s requests without files and image get the same bytes and errors`,
    fc.tuple(requests.map(plain), variants),
    ([request, changes]) => {
      const [node, pod] = halves(request);
      const model = modelOf(node);
      if (model === undefined) return;
      for (const one of lookalikes(pod, changes)) assertEquals(told(() => model.encode(one)), simple(node, one));
    },
    { runs: 300 },
  );

  law(`a ${who}'s requests get the same specs`, requests, (request) => {
    const [node, pod] = halves(request);
    const model = modelOf(node);
    if (model !== undefined) assertEquals(told(() => encodeSpec(model.spec(pod))), simple(node, pod));
  });
}

law("requests of many pods to one node do not mix", fc.array(kubelet, { minLength: 2, maxLength: 12 }), (requests) => {
  const [node] = halves(requests[0]!);
  const model = modelOf(node);
  if (model === undefined) return;
  const pods = requests.map((request) => halves(request)[1]);
  for (const pod of [...pods, ...pods, ...pods.toReversed()]) {
    assertEquals(told(() => model.encode(pod)), simple(node, pod));
  }
});

const NODE = { release: "1.7.24" };
const POD = { config: { metadata: { name: "web" }, hostname: "web", labels: { a: "b" } } };

Deno.test("encode() gives new bytes each time", () => {
  const model = prepare(NODE);
  for (let time = 0; time < 4; time++) {
    const bytes = model.encode(POD);
    assertNotStrictEquals(bytes.buffer, model.encode(POD).buffer);
    bytes.fill(0);
    assertEquals(told(() => model.encode(POD)), simple(NODE, POD));
  }
});

Deno.test("a prepared model refuses a release, daemon or host of the request's own", () => {
  const model = prepare(NODE);
  for (const [key, value] of Object.entries({ release: "2.1.9", daemon: {}, host: {} })) {
    for (const again of [1, 2, 3]) {
      const error = assertThrows(() => model.encode({ ...POD, [key]: value } as PodDocument), CriSpecError);
      assertEquals([error.code, error.path, again], ["unknown-field", `/${key}`, again]);
    }
    assertEquals(told(() => model.encode({ ...POD, [key]: null } as PodDocument)), simple(NODE, POD));
  }
});

Deno.test("a request that is changed in place is read anew", () => {
  const config = {
    metadata: { name: "web" },
    hostname: "web",
    linux: { sysctls: { a: "1" } as Record<string, string> },
  };
  const model = prepare(NODE);
  for (let time = 0; time < 4; time++) model.encode({ config });
  config.linux.sysctls["b"] = "2";
  config.hostname = "";
  assertEquals(told(() => model.encode({ config })), simple(NODE, { config }));
});
