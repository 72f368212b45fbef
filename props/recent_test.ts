/**
 * What is remembered of the last requests changes no answer: the spec, its bytes and the error are those of the simple way.
 *
 * @module
 */

import { assertEquals, assertNotStrictEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { CriSpecError, encodeSpec, type RequestDocument, sandboxSpec } from "../mod.ts";
import { kubeletPod } from "../bench/pods.ts";
import { forget } from "../lib/sandbox/sandbox_spec.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { toldOfSpec } from "./claims.ts";
import { law } from "./law.ts";
import { edited, EDITS, lookalikes, variants } from "./lookalikes.ts";

function assertSame(document: RequestDocument): void {
  assertEquals(toldOfSpec(() => sandboxSpec(document)), toldOfSpec(() => simpleSpec(document)));
}

/** Without the parts that no request has in common with others. */
function plain({ image: _, rootfs: __, hostFiles: ___, ...request }: SandboxRequestDocument): SandboxRequestDocument {
  return request;
}

for (const mode of ["kubelet", "hostile"] as const) {
  const requests = sandboxRequest({ mode });

  law(
    `requests of a ${mode} that look alike get their own specs`,
    fc.tuple(requests, variants),
    ([request, changes]) => {
      forget();
      for (const one of lookalikes(request, changes)) assertSame(one);
    },
  );

  law(
    `requests of a ${mode} without files and image that look alike get their own specs`,
    fc.tuple(requests.map(plain), variants),
    ([request, changes]) => {
      forget();
      for (const one of lookalikes(request, changes)) assertSame(one);
    },
    { runs: 100 },
  );

  law(
    `many requests of a ${mode} do not mix`,
    fc.array(requests.map(plain), { minLength: 2, maxLength: 12 }),
    (all) => {
      forget();
      for (const request of [...all, ...all, ...all.toReversed()]) assertSame(request);
    },
    { runs: 20 },
  );
}

/** What of the node is changed. */
const NODE_EDITS: typeof EDITS = [
  ["release", "1.7.2", "2.1.9", "v1.7.24", "1.7.24~ds1", "9.9.9", 7, undefined],
  ["daemon", undefined, null, {}, 7, []],
  ["daemon/version", 3, "2", undefined],
  ["daemon/plugins/io.containerd.grpc.v1.cri/enable_unprivileged_icmp", false, undefined, null, 1],
  ["daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/pod_annotations", [], ["example.com/t*"], ["["], [
    "*",
    "example.com/*",
  ]],
  ["daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/pod_annotations/0", "a", ""],
  ["daemon/grpc", { max_recv_message_size: 100 }, { max_recv_message_size: 1 << 23 }],
  ["host", undefined, null, {}, { kernel: "4.4.0" }, 7],
  ["host/arch", "arm64", "s390x", ""],
  ["host/hostname", "other", "", undefined],
  ["host/kernel", "4.7.0", -0, 1n],
  ["hosts", {}],
];

for (const [path, ...values] of [...EDITS, ...NODE_EDITS]) {
  Deno.test(`a request that differs in ${path} gets its own spec`, () => {
    const document = kubeletPod();
    for (const value of values) {
      const other = edited(document, path, value) as RequestDocument;
      for (const [first, second] of [[document, other], [other, document]] as const) {
        forget();
        for (const one of [first, first, first, second, second, second, first]) assertSame(one);
      }
    }
  });
}

Deno.test("keys that assignment would lose, and inherited ones, are taken as they are", () => {
  const document = kubeletPod();
  const parsed = (text: string): unknown => JSON.parse(text);
  const few = edited(document, "config/annotations", { other: "a" });
  for (const value of [["a"], "a", 7]) {
    forget();
    for (const one of [few, few, few, edited(few, "config/annotations", value)]) assertSame(one as RequestDocument);
  }
  const cases: readonly (readonly [path: string, value: unknown])[] = [
    ["config/annotations", parsed('{"__proto__":"a","example.com/team":"b"}')],
    ["config/labels", parsed('{"__proto__":"a"}')],
    ["config/linux/sysctls", parsed('{"__proto__":"1","net.core.somaxconn":"2"}')],
    ["daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/pod_annotations", ["*"]],
    ["config/annotations", Object.assign(Object.create({ "example.com/team": "inherited" }), { a: "b" })],
    ["config/metadata", Object.assign(Object.create({ uid: "inherited" }), { name: "a", namespace: "b", attempt: 0 })],
  ];
  for (const [path, value] of cases) {
    forget();
    const other = edited(document, path, value) as RequestDocument;
    const both = edited(other, "daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/pod_annotations", [
      "*",
    ]);
    for (const one of [document, document, document, other, other, other, both, both, both]) {
      assertSame(one as RequestDocument);
    }
  }
});

Deno.test("a document that is changed in place is read anew", () => {
  forget();
  const sysctls: Record<string, string> = { "net.core.somaxconn": "1" };
  const document = {
    release: "1.7.24",
    config: { metadata: { name: "web" }, linux: { sysctls } },
    host: { hostname: "node" },
  };
  for (let time = 0; time < 4; time++) sandboxSpec(document);
  sysctls["net.core.somaxconn"] = "2";
  assertSame(document);
  sysctls["net.ipv4.tcp_syncookies"] = "1";
  document.host.hostname = "other";
  document.release = "2.1.9";
  assertSame(document);
});

Deno.test("each spec is a record of its own, frozen, whichever way it is made", () => {
  forget();
  const specs = Array.from({ length: 4 }, () => sandboxSpec(kubeletPod()));
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
    forget();
    for (let time = 0; time < 4; time++) sandboxSpec(document);
    assertEquals(isFrozenSomewhere(document), false);
  }
});

Deno.test("the bytes of a spec are remembered for it alone, and for its own escapes", () => {
  forget();
  const document = edited(kubeletPod(), "config/hostname", "a\b") as RequestDocument;
  for (let time = 0; time < 4; time++) {
    const spec = sandboxSpec(document);
    const bytes = encodeSpec(spec);
    assertNotStrictEquals(encodeSpec(spec).buffer, bytes.buffer);
    bytes.fill(0);
    const text = (...args: Parameters<typeof encodeSpec>) => new TextDecoder().decode(encodeSpec(...args));
    assertEquals(text(spec).includes('"hostname":"a\\b"'), true);
    assertEquals(text(spec, { escapes: "long" }).includes('"hostname":"a\\u0008"'), true);
    assertEquals(text({ ...spec, hostname: "other" }).includes('"hostname":"other"'), true);
  }
});

Deno.test("what is larger, or deeper, than most is answered like the rest", () => {
  let deep: unknown = 1;
  for (let level = 0; level < 20000; level++) deep = { deep };
  const documents = [
    edited(kubeletPod(), "daemon/plugins/other", { comment: "x".repeat(1 << 17) }),
    edited(kubeletPod(), "daemon/plugins/other", deep),
    edited(kubeletPod(), "config/labels", Object.fromEntries(Array.from({ length: 9000 }, (_, key) => [`${key}`, ""]))),
    edited(kubeletPod(), "daemon/grpc", { max_recv_message_size: 5000 }),
  ] as RequestDocument[];
  for (const document of documents) {
    forget();
    for (let time = 0; time < 4; time++) assertSame(document);
  }
  const large = edited(kubeletPod(), "config/log_directory", "x".repeat(17 << 20)) as RequestDocument;
  forget();
  for (let time = 0; time < 4; time++) sandboxSpec(kubeletPod());
  assertEquals(assertThrows(() => sandboxSpec(large), CriSpecError).code, "too-large");
});
