/**
 * A prepared model gives the answers of the simple way: the same spec, the same bytes, the same error.
 *
 * It remembers shapes of requests, so each law first shows it other requests that look alike.
 *
 * @module
 */

import { assertEquals, assertNotStrictEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  containerSpec,
  CriSpecError,
  encodeSpec,
  type NodeDocument,
  type NodeRequest,
  prepare,
  type PreparedModel,
  type RequestDocument,
} from "../mod.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { CONTAINER_NODE, containerFleet } from "../bench/kubelet_containers.ts";
import { fleet, FLEET_NODE, fleetPod } from "../bench/kubelet_pods.ts";
import { kubeletPod } from "../bench/pods.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { told, toldOfSpec } from "./claims.ts";
import { law } from "./law.ts";
import { edited, EDITS, lookalikes, variants } from "./lookalikes.ts";

/** A request in its two halves. */
function halves(request: RequestDocument): readonly [node: NodeDocument, pod: NodeRequest] {
  const { release, daemon, host, ...pod } = request;
  const node = { release, ...(daemon === undefined ? {} : { daemon }), ...(host === undefined ? {} : { host }) };
  return [node, pod];
}

function simple(node: NodeDocument, pod: NodeRequest): string {
  return told(() => encodeSpec(simpleSpec({ ...node, ...pod })));
}

/** A prepared model; `undefined` for a node on which no request is answered, whose error is that of the simple way. */
function modelOf(node: NodeDocument): PreparedModel | undefined {
  const prepared = told(() => (prepare(node), new Uint8Array()));
  if (prepared === "") return prepare(node);
  assertEquals(prepared, simple(node, { config: {} }));
  return undefined;
}

/** Puts documents of one node in order, some of them several times; each is to get the simple way's answer, made once. */
function checkInOrder<T>(
  pods: Iterable<NodeRequest>,
  model: (pod: NodeRequest) => T,
  simply: (pod: NodeRequest) => T,
): void {
  const expected = new Map<NodeRequest, T>();
  for (const pod of pods) {
    if (!expected.has(pod)) expected.set(pod, simply(pod));
    assertEquals(model(pod), expected.get(pod));
  }
}

/** The request with a seccomp profile of the node's, which is looked into. */
function withProfile(request: SandboxRequestDocument): SandboxRequestDocument {
  const { linux = {} } = request.config;
  const security_context = { ...linux.security_context, seccomp: { profile_type: 2, localhost_ref: "/p.json" } };
  const hostFiles = { "/p.json": '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[]}' };
  return { ...request, hostFiles, config: { ...request.config, linux: { ...linux, security_context } } };
}

const kubelet = sandboxRequest();
const hostile = sandboxRequest({ mode: "hostile" });

for (const [who, requests] of [["kubelet", kubelet], ["hostile client", hostile]] as const) {
  law(`a ${who}'s requests get the same bytes and errors`, fc.tuple(requests, variants), ([request, changes]) => {
    const [node, pod] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    checkInOrder(lookalikes(pod, changes), (one) => told(() => model.encode(one)), (one) => simple(node, one));
  });

  law(
    `a ${who}'s requests with a file of the node get the same bytes and errors`,
    fc.tuple(requests.map(withProfile), variants),
    ([request, changes]) => {
      const [node, pod] = halves(request);
      const model = modelOf(node);
      if (model === undefined) return;
      checkInOrder(lookalikes(pod, changes), (one) => told(() => model.encode(one)), (one) => simple(node, one));
    },
  );

  law(`a ${who}'s requests get the same specs`, fc.tuple(requests, variants), ([request, changes]) => {
    const [node, pod] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    const simply = (one: NodeRequest) => toldOfSpec(() => simpleSpec({ ...node, ...one }));
    checkInOrder(lookalikes(pod, changes), (one) => toldOfSpec(() => model.spec(one)), simply);
  });
}

law("requests of many pods to one node do not mix", fc.array(kubelet, { minLength: 2, maxLength: 12 }), (requests) => {
  const [node] = halves(requests[0]!);
  const model = modelOf(node);
  if (model === undefined) return;
  const pods = requests.map((request) => halves(request)[1]);
  const inOrder = [...pods, ...pods, ...pods.toReversed()];
  checkInOrder(inOrder, (pod) => told(() => model.encode(pod)), (pod) => simple(node, pod));
});

Deno.test("pods as real kubelets send them get the same bytes and specs, in any order", () => {
  const model = prepare(FLEET_NODE);
  const pods = fleet(66).map((pod) => halves(pod)[1]);
  for (const pod of [...pods, ...pods.toReversed()]) {
    assertEquals(told(() => model.encode(pod)), simple(FLEET_NODE, pod));
    assertEquals(toldOfSpec(() => model.spec(pod)), toldOfSpec(() => simpleSpec({ ...FLEET_NODE, ...pod })));
  }
});

Deno.test("containers as real kubelets ask for them get the same bytes and specs, in any order", () => {
  const model = prepare(CONTAINER_NODE);
  const containers = containerFleet(42).map((request) => halves(request)[1]);
  for (const container of [...containers, ...containers.toReversed()]) {
    const document = { ...CONTAINER_NODE, ...container };
    assertEquals(told(() => model.encode(container)), told(() => encodeSpec(containerSpec(document))));
    assertEquals(toldOfSpec(() => model.spec(container)), toldOfSpec(() => containerSpec(document)));
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

for (const [path, ...values] of EDITS) {
  Deno.test(`a pod that differs in ${path} gets its own answer`, () => {
    for (const [node, pod] of [kubeletPod(), fleetPod(7)].map(halves)) {
      for (const value of values) {
        const other = edited(pod, path, value) as NodeRequest;
        for (const [first, second] of [[pod, other], [other, pod]] as const) {
          const model = prepare(node);
          for (const one of [first, first, first, second, second, second, first]) {
            assertEquals(told(() => model.encode(one)), simple(node, one));
          }
        }
      }
    }
  });
}

Deno.test("a pod with more annotations than are compared with many patterns is refused, however it looks", () => {
  const pod_annotations = Array.from({ length: 40 }, (_, index) => `p${index}.example/*`);
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", pod_annotations } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const pod = (count: number): NodeRequest => {
    const annotations = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, ""]));
    return { config: { metadata: { name: "web" }, annotations } };
  };
  const model = prepare({ ...NODE, daemon });
  for (let time = 0; time < 3; time++) model.encode(pod(2));
  assertEquals(assertThrows(() => model.encode(pod(6000)), CriSpecError).code, "too-large");
});

Deno.test("a pod that is larger than the daemon takes is refused, however it looks", () => {
  const [node, pod] = halves(kubeletPod());
  const model = prepare(node);
  for (let time = 0; time < 3; time++) model.encode(pod);
  const other = edited(pod, "config/log_directory", "x".repeat(17 << 20)) as NodeRequest;
  assertEquals(assertThrows(() => model.encode(other), CriSpecError).code, "too-large");
});
