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
import { containerRequest, sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { told, toldOfSpec } from "./claims.ts";
import { any as anyContainer } from "./container_requests.ts";
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

/**
 * Puts documents of one node in order, some of them several times; each is to get the simple way's answer, made once, and kept in
 * `expected` for the next order.
 */
function checkInOrder<T>(
  pods: Iterable<NodeRequest>,
  model: (pod: NodeRequest) => T,
  simply: (pod: NodeRequest) => T,
  expected: Map<NodeRequest, T> = new Map(),
): void {
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

/** A container's request in its two halves, and the simple way to its answer. */
function simpleContainer(node: NodeDocument, request: NodeRequest): string {
  return told(() => encodeSpec(containerSpec({ ...node, ...request })));
}

for (const [who, requests] of [["kubelet", containerRequest()], ["hostile client", anyContainer]] as const) {
  law(`a ${who}'s containers get the same bytes and errors`, fc.tuple(requests, variants), ([request, changes]) => {
    const [node, own] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    const ask = (one: NodeRequest): string => told(() => model.encode(one));
    checkInOrder(lookalikes(own, changes), ask, (one) => simpleContainer(node, one));
  });

  law(`a ${who}'s containers get the same specs`, fc.tuple(requests, variants), ([request, changes]) => {
    const [node, own] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    const simply = (one: NodeRequest) => toldOfSpec(() => containerSpec({ ...node, ...one }));
    checkInOrder(lookalikes(own, changes), (one) => toldOfSpec(() => model.spec(one)), simply);
  });
}

/** What most requests do not have. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary, weight: 1 });
}

/** A pod's directory, which each request of a run has for `$`, and texts that stand for it in all of them. */
const directory = fc.oneof(
  { arbitrary: fc.constant("$"), weight: 7 },
  { arbitrary: fc.constantFrom("1", "2"), weight: 3 },
  { arbitrary: fc.constant("$/.."), weight: 1 },
);
/** What stands for it. */
const podName = fc.oneof(
  { arbitrary: fc.constantFrom("1", "2", "12"), weight: 6 },
  { arbitrary: fc.constantFrom("", ".", "..", "a b", "é", "\0", "x".repeat(300), "é".repeat(130)), weight: 1 },
);
/** Paths where a kubelet makes files of pods, and paths that lead there another way. */
const podPath = fc.oneof(
  { arbitrary: fc.constantFrom("/var/lib/kubelet/pods/"), weight: 12 },
  { arbitrary: fc.constantFrom("/var/lib/kubelet//pods/", "var/lib/kubelet/pods/"), weight: 1 },
).chain((start) =>
  fc.tuple(directory, fc.constantFrom("", "/v", "/v", "/v", "/v", "/v/w", "/v/w", "/./v", "/v/")).map((parts) =>
    start + parts.join("")
  )
);
const hostPath = fc.oneof(
  { arbitrary: podPath, weight: 12 },
  { arbitrary: fc.constantFrom("/var/lib/kubelet", "/var/lib/kubelet/pods", "/d"), weight: 1 },
);
const hostFile = fc.oneof(
  { arbitrary: fc.constantFrom<object>({ directory: true }, { file: true }), weight: 12 },
  { arbitrary: podPath.map((symlink) => ({ symlink })), weight: 2 },
  { arbitrary: fc.constant('{"defaultAction":"SCMP_ACT_LOG"}'), weight: 2 },
  { arbitrary: fc.constant({ directory: false }), weight: 1 },
);
const CRI_ROOT = "/var/lib/containerd/io.containerd.grpc.v1.cri";
const SANDBOX_FILE = `${CRI_ROOT}/sandboxes/1/hostname`;
const podFiles = fc.oneof(
  { arbitrary: fc.tuple(fc.tuple(hostPath, hostFile)), weight: 6 },
  {
    arbitrary: fc.constantFrom<readonly (readonly [path: string, file: object])[]>(
      [["/var/lib/kubelet/pods", { symlink: "/d" }]],
      [[SANDBOX_FILE, { symlink: "/d" }], ["/d", { directory: true }]],
      [[`${CRI_ROOT}/sandboxes/1`.slice(1), { file: true }]],
      [[`${CRI_ROOT}/sandboxes/1`, { file: true }]],
      [["/var/lib/containerd", { symlink: "/c" }], [SANDBOX_FILE.replace("/var/lib/containerd", "/c"), {
        symlink: "/",
      }]],
    ),
    weight: 4,
  },
);

/** What all requests of a run have alike. */
const skeleton = fc.record({
  mounts: fc.array(
    fc.record({
      host_path: hostPath,
      propagation: fc.constantFrom(undefined, undefined, undefined, 1, 2),
      isListed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  files: fc.oneof(fc.constant([]), podFiles),
  device: seldom(hostPath),
  profile: seldom(hostPath),
  image: seldom(hostPath),
  sandboxId: seldom(fc.constantFrom("1", "2")),
  isTarget: seldom(fc.constant(true)),
  release: fc.constantFrom("1.6.20", "1.7.24", "2.1.9", "2.3.4"),
  host: fc.option(
    fc.constantFrom<unknown>(
      { mounts: { "/": "shared", "/var/lib/kubelet/pods/1": "private" } },
      { mounts: { "/": "private", "/var/lib/kubelet/pods/1/v": "shared", "/var/lib/kubelet/pods/1": "slave" } },
      { containers: { c: { sandbox: "1", state: "running", pid: 7 } } },
      { containerNames: { "app_web__1_0": "other" } },
    ),
    { nil: undefined, freq: 2 },
  ),
});

type Skeleton = typeof skeleton extends fc.Arbitrary<infer T> ? T : never;

/** A request for a container with mounts of what a kubelet made. */
function withPodFiles(
  { mounts, files, device, profile, image, sandboxId, isTarget }: Skeleton,
  id: string,
  name: string,
): NodeRequest {
  const listed = mounts.filter(({ isListed }) => isListed).map(({ host_path }) => [host_path, { directory: true }]);
  const request: NodeRequest = {
    id,
    config: { metadata: { name: "web", uid: id } },
    hostFiles: Object.fromEntries([...listed, ...files]),
    container: {
      image: {},
      ...sandboxId === undefined ? {} : { sandboxId },
      config: {
        metadata: { name: "app" },
        image: { image: image ?? "busybox" },
        command: ["/p"],
        mounts: mounts.map(({ host_path, propagation }, index) => {
          return { container_path: `/m${index}`, host_path, propagation };
        }),
        ...device === undefined ? {} : { devices: [{ host_path: device, container_path: "/dev/d" }] },
        linux: {
          security_context: {
            ...isTarget === true ? { namespace_options: { pid: 3, target_id: "c" } } : {},
            ...profile === undefined ? {} : { seccomp: { profile_type: 2, localhost_ref: profile } },
          },
        },
      },
    },
  };
  return JSON.parse(JSON.stringify(request).replaceAll("$", JSON.stringify(name).slice(1, -1)));
}

law(
  "containers that mount what a kubelet made get the same bytes and errors",
  fc.tuple(skeleton, fc.array(fc.tuple(fc.constantFrom("1", "2", "12"), podName), { minLength: 2, maxLength: 4 })),
  ([common, ones]) => {
    const node = { release: common.release, ...common.host === undefined ? {} : { host: common.host } };
    const model = modelOf(node)!;
    const requests = ones.map(([id, name]) => withPodFiles(common, id, name));
    const inOrder = [...requests, ...requests, ...requests];
    checkInOrder(inOrder, (one) => told(() => model.encode(one)), (one) => simpleContainer(node, one));
  },
  { runs: 700 },
);

/** A document of which every value is read at most once: a second time it is another one. */
function onceOnly(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const read = new Set<PropertyKey>();
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, onceOnly(item)]));
  return new Proxy(Array.isArray(value) ? Object.values(inner) : inner, {
    get: (target, key) => {
      if (read.has(key)) return "read again";
      read.add(key);
      return Reflect.get(target, key);
    },
  });
}

const anyRequest = fc.oneof(kubelet, hostile, containerRequest(), anyContainer);

law(
  "a document is read once, whether its shape is known or not",
  fc.tuple(anyRequest, variants),
  ([request, changes]) => {
    const [node, own] = halves(request);
    const model = modelOf(node);
    if (model === undefined) return;
    for (const one of lookalikes(own, changes)) {
      assertEquals(told(() => model.encode(onceOnly(one) as NodeRequest)), told(() => prepare(node).encode(one)));
    }
  },
);

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
      const expected = new Map<NodeRequest, string>();
      for (const value of values) {
        const other = edited(pod, path, value) as NodeRequest;
        for (const [first, second] of [[pod, other], [other, pod]] as const) {
          const model = prepare(node);
          const inOrder = [first, first, first, second, second, second, first];
          checkInOrder(inOrder, (one) => told(() => model.encode(one)), (one) => simple(node, one), expected);
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
