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
  type NodeRequest,
  prepare,
  type PreparedModel,
  type RequestDocument,
  sandboxSpec,
} from "../mod.ts";
import { kubeletPod } from "../bench/pods.ts";
import { text } from "./arbitraries/text.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { told } from "./claims.ts";
import { law } from "./law.ts";

/** A request in its two halves. */
function halves(request: RequestDocument): readonly [node: NodeDocument, pod: NodeRequest] {
  const { release, daemon, host, ...pod } = request;
  const node = { release, ...(daemon === undefined ? {} : { daemon }), ...(host === undefined ? {} : { host }) };
  return [node, pod];
}

function simple(node: NodeDocument, pod: NodeRequest): string {
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
function* lookalikes(pod: NodeRequest, changes: readonly (readonly [readonly number[], readonly string[]])[]) {
  for (let time = 0; time < 3; time++) yield pod;
  for (const [places, texts] of changes) yield changed(pod, places, texts) as NodeRequest;
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
    { runs: 200 },
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
      const error = assertThrows(() => model.encode({ ...POD, [key]: value } as NodeRequest), CriSpecError);
      assertEquals([error.code, error.path, again], ["unknown-field", `/${key}`, again]);
    }
    assertEquals(told(() => model.encode({ ...POD, [key]: null } as NodeRequest)), simple(NODE, POD));
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

/** What of a pod is changed, by the steps to it: an `undefined` value takes it away. */
const EDITS: readonly (readonly [path: string, ...values: readonly unknown[]])[] = [
  ["id", "", "a.b", "a..b", "A".repeat(77), 7, null],
  ["netnsPath", "", "/a/../b", "é", null, {}],
  ["runtimeHandler", "runc", "nosuch", ""],
  ["image", { User: "7:8", Entrypoint: ["/p"] }, null],
  ["config/metadata", undefined, {}, { name: "a" }],
  ["config/metadata/name", "", "\0", "x".repeat(70000), "<b>", "\ud800", 7, undefined],
  ["config/metadata/attempt", 4294967295, 4294967296, -1, -0, 1.5, "7", "seven", 7n],
  ["config/hostname", "", "other", undefined, null, "a\u2028"],
  ["config/log_directory", "", "/a//b", undefined],
  ["config/dns_config/servers", [], ["1.1.1.1", "8.8.8.8"], ["1.1.1.1", 7], [7], "10.0.0.1"],
  ["config/port_mappings/0/protocol", "TCP", "XXX", 1, 1e10],
  ["config/port_mappings/0/container_port", 1, 1e10, "80", "eighty"],
  ["config/labels", {}, { "": "a" }, { a: "x".repeat(5000) }, { "\ud800": "" }, { a: 7 }, undefined],
  ["config/annotations", {}, { "io.kubernetes.cri.untrusted-workload": "true" }, { "example.com/a": "\f" }, {
    a: null,
  }],
  ["config/annotations", { "containerd.io/snapshot/uidmapping": "1" }, {
    "containerd.io/snapshot/a": "x".repeat(5000),
  }],
  ["config/annotations/containerd.io~snapshot~a", "x".repeat(5000)],
  ["config/annotations/io.kubernetes.cri.untrusted-workload", "true", "false"],
  ["config/annotations", { "example.com/b": "1", "example.com/team": "2" }, { "example.com/io.kubernetes": "" }],
  ["config/linux/cgroup_parent", "", "/", "/a", "/a/", "a", "/a/../b", ".slice", "/x.slice/", "/x.slice", "/.."],
  ["config/linux/sysctls", {}, { "net.core.somaxconn": "" }, { "net.ipv4.ping_group_range": "1 1" }, { a: 7 }],
  ["config/linux/resources", undefined, {}, null, { cpu_shares: 7, cpu_quota: -1 }, { oom_score_adj: -7 }],
  ["config/linux/resources/cpu_quota", -1, -0, 1.5, "12", 2n ** 62n, 2n ** 63n, Infinity],
  ["config/linux/security_context/privileged", true],
  ["config/linux/security_context/run_as_user", undefined, { value: "7" }, { value: 2n ** 62n }],
  ["config/linux/securityContext", {}],
  ["config/logDirectory", "/a"],
  ["config/nonsense", 1],
  ["nonsense", 1],
];

function edited(value: unknown, [key = "", ...rest]: readonly string[], to: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(key), edited(value[Number(key)], rest, to));
  const record = value as Readonly<Record<string, unknown>>;
  const part = rest.length === 0 ? to : edited(record[key], rest, to);
  const { [key]: _, ...others } = record;
  return part === undefined ? others : { ...record, [key]: part };
}

for (const [path, ...values] of EDITS) {
  Deno.test(`a pod that differs in ${path} gets its own answer`, () => {
    const [node, pod] = halves(kubeletPod());
    for (const value of values) {
      const other = edited(pod, path.split("/").map((step) => step.replaceAll("~", "/")), value) as NodeRequest;
      for (const [first, second] of [[pod, other], [other, pod]] as const) {
        const model = prepare(node);
        for (const one of [first, first, first, second, second, second, first]) {
          assertEquals(told(() => model.encode(one)), simple(node, one));
        }
      }
    }
  });
}

Deno.test("a pod that is larger than the daemon takes is refused, however it looks", () => {
  const [node, pod] = halves(kubeletPod());
  const model = prepare(node);
  for (let time = 0; time < 3; time++) model.encode(pod);
  const other = edited(pod, ["config", "log_directory"], "x".repeat(17 << 20)) as NodeRequest;
  assertEquals(assertThrows(() => model.encode(other), CriSpecError).code, "too-large");
});
