import { assertEquals } from "@std/assert";
import { containerOf, kubeletOf, notesOf, podOf, refusalOf, sandboxOf, UID } from "../../props/kubelets.ts";
import { CriSpecError } from "../error.ts";
import { containerConfig, decodeKubelet, podSandboxConfig, readPod } from "./mod.ts";

/** The code and the place of what is refused. */
function placeOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof CriSpecError) return `${error.code} ${error.path}`;
    throw error;
  }
  return "accepted";
}

function manifest(spec: unknown, more: Record<string, unknown> = {}): unknown {
  return { metadata: { name: "x" }, spec, ...more };
}

const CONTAINERS = { containers: [{ name: "app", image: "nginx:1.27" }] };

/** Documents that cannot be read as pods. */
const WRONG: readonly (readonly [document: unknown, place: string])[] = [
  [null, "wrong-type "],
  [[], "wrong-type "],
  [{ kind: "Deployment" }, "wrong-document /kind"],
  [{ ...manifest(CONTAINERS) as object, apiVersion: "v2" }, "wrong-document /apiVersion"],
  [{ metadata: { name: "x" } }, "missing-field /spec/containers"],
  [{ spec: CONTAINERS }, "missing-field /metadata/name"],
  [manifest({ ...CONTAINERS, hostNetwrk: true }), "unknown-field /spec/hostNetwrk"],
  [manifest({ containers: [{ name: "app", image: 7 }] }), "wrong-type /spec/containers/0/image"],
  [manifest({ containers: {} }), "wrong-type /spec/containers"],
  [
    manifest({ containers: [{ name: "a", env: [{ name: "A", value: 1 }] }] }),
    "wrong-type /spec/containers/0/env/0/value",
  ],
  [manifest({ ...CONTAINERS, hostPID: "true" }), "wrong-type /spec/hostPID"],
  [
    manifest({ ...CONTAINERS, terminationGracePeriodSeconds: 1.5 }),
    "invalid-value /spec/terminationGracePeriodSeconds",
  ],
  [manifest({ ...CONTAINERS, priority: 2 ** 31 }), "out-of-range /spec/priority"],
  [
    manifest({ containers: [{ name: "a", resources: { limits: { cpu: "x" } } }] }),
    "invalid-value /spec/containers/0/resources/limits/cpu",
  ],
  [{ metadata: { name: "x", labels: { a: 1 } }, spec: CONTAINERS }, "wrong-type /metadata/labels/a"],
];

for (const [document, place] of WRONG) {
  Deno.test(`readPod() refuses ${JSON.stringify(document)}: ${place}`, () => {
    assertEquals(placeOf(() => readPod(document, kubeletOf())), place);
  });
}

const WRONG_KUBELETS: readonly (readonly [document: unknown, place: string])[] = [
  [{ kubernets: "1.34" }, "unknown-field /kubernets"],
  [{ kubernetes: "1.20" }, "release-not-modelled /kubernetes"],
  [{ apiServer: "1.99" }, "release-not-modelled /apiServer"],
  [{ apiServer: { releas: "1.34" } }, "unknown-field /apiServer/releas"],
  [{ kubelet: { clusterDns: [] } }, "unknown-field /kubelet/clusterDns"],
  [{ kubelet: { featureGates: { MemoryQoS: "yes" } } }, "wrong-type /kubelet/featureGates/MemoryQoS"],
  [
    { kubernetes: "1.30", kubelet: { featureGates: { EnvFiles: true } } },
    "invalid-value /kubelet/featureGates/EnvFiles",
  ],
  [{ node: { cgroup: "v3" } }, "invalid-value /node/cgroup"],
  [{ node: { memory: 1 } }, "unknown-field /node/memory"],
  [{ images: { a: { uid: "0" } } }, "wrong-type /images/a/uid"],
];

for (const [document, place] of WRONG_KUBELETS) {
  Deno.test(`decodeKubelet() refuses ${JSON.stringify(document)}: ${place}`, () => {
    assertEquals(placeOf(() => decodeKubelet(document)), place);
  });
}

Deno.test("facts that are not known are refused", () => {
  assertEquals(placeOf(() => readPod(manifest(CONTAINERS), kubeletOf(), { udi: "x" })), "unknown-field /udi");
});

Deno.test("feature gates without a known effect are listed", () => {
  assertEquals(decodeKubelet({ kubelet: { featureGates: { GracefulNodeShutdown: true } } }).unknownGates, [
    "GracefulNodeShutdown",
  ]);
});

Deno.test("keys that every object has are keys like others", () => {
  const metadata = { labels: JSON.parse('{"__proto__":"p","constructor":"c"}') };
  const { labels } = sandboxOf({}, { metadata: { labels: { constructor: "c" } } });
  assertEquals(labels?.constructor as unknown, "c");
  assertEquals(refusalOf(() => podOf({}, { metadata })).startsWith("api-server-refusal | Pod"), true);
  const resources = JSON.parse('{"requests":{"constructor":"1"}}');
  assertEquals(
    placeOf(() => podOf({ container: { resources } })),
    "api-server-refusal /spec/containers/0/resources/requests/constructor",
  );
  assertEquals(
    containerOf({ container: { name: "constructor" } }, { container: "constructor", facts: { containers: {} } })
      .log_path,
    "constructor/0.log",
  );
});

Deno.test("the manifest is not changed", () => {
  const document = manifest({ ...CONTAINERS, volumes: [{ name: "v", emptyDir: {} }] });
  const before = JSON.stringify(document);
  const kubelet = kubeletOf();
  const pod = readPod(document, kubelet);
  podSandboxConfig(pod, kubelet);
  containerConfig(pod, "app", kubelet);
  assertEquals(JSON.stringify(document), before);
});

Deno.test("what the API server printed gives the same requests as the manifest", () => {
  const kubelet = kubeletOf();
  const facts = { uid: UID, tokenSuffix: "abcde" };
  const first = readPod(manifest({ ...CONTAINERS, hostNetwork: true }), kubelet, facts);
  const printed = JSON.parse(
    JSON.stringify(first.object, (_, value) => typeof value === "bigint" ? Number(value) : value),
  );
  const again = readPod({ ...printed, metadata: { ...printed.metadata, resourceVersion: "7" } }, kubelet, {});
  assertEquals(again.uid, UID);
  assertEquals(podSandboxConfig(again, kubelet), podSandboxConfig(first, kubelet));
  assertEquals(containerConfig(again, "app", kubelet), containerConfig(first, "app", kubelet));
});

Deno.test("a mirror pod has the static pod's UID in its hash, and its name already", () => {
  const annotations = {
    "kubernetes.io/config.hash": "0123456789abcdef0123456789abcdef",
    "kubernetes.io/config.mirror": "0123456789abcdef0123456789abcdef",
    "kubernetes.io/config.source": "file",
  };
  const document = {
    metadata: { name: "x-node-a", uid: UID, annotations },
    spec: { ...CONTAINERS, automountServiceAccountToken: false },
    status: {},
  };
  const pod = readPod(document, kubeletOf());
  assertEquals([pod.uid, pod.name, pod.isStatic], ["0123456789abcdef0123456789abcdef", "x-node-a", true]);
});

Deno.test("what a manifest does not say is a placeholder, and noted", () => {
  const kubelet = decodeKubelet({ node: { resolvConf: "" } });
  const pod = readPod({
    metadata: { generateName: "web-" },
    spec: { containers: [{ name: "app", image: "x", securityContext: { runAsUser: 1 } }] },
  }, kubelet);
  assertEquals([pod.name, pod.uid, pod.podIPs], ["web-xxxxx", "00000000-0000-0000-0000-000000000000", ["10.244.0.2"]]);
  const notes = [...pod.notes];
  podSandboxConfig(pod, kubelet, (note) => notes.push(note));
  containerConfig(pod, "app", kubelet, (note) => notes.push(note));
  assertEquals([...new Set(notes.filter(({ kind }) => kind !== "event").map(({ kind, path }) => `${kind} ${path}`))], [
    "placeholder /metadata/generateName",
    "assumed /spec/serviceAccountName",
    "placeholder /spec/volumes",
    "placeholder /metadata/uid",
    "placeholder /metadata/annotations",
    "placeholder /status/podIPs",
    "assumed ",
    "placeholder /spec/containers/0/image",
    "assumed /spec/enableServiceLinks",
    "placeholder /spec/containers/0",
    "assumed /spec/containers/0",
  ]);
});

Deno.test("with every fact stated nothing is noted", () => {
  const facts = {
    podIPs: ["10.244.0.9"],
    configSeen: "2026-01-01T00:00:00Z",
    containers: { app: { terminationLog: "01234567" } },
  };
  assertEquals(notesOf({}, { facts, kubelet: { cgroupDriver: "systemd" } }), []);
});

Deno.test("features of a runtime that reports nothing are assumed, and noted", () => {
  const kubelet = decodeKubelet({ node: { resolvConf: "" }, images: { x: { id: "x" } } });
  const volumeMounts = [{ name: "v", mountPath: "/v", readOnly: true, recursiveReadOnly: "Enabled" }];
  const spec = {
    hostUsers: false,
    volumes: [{ name: "v", emptyDir: {} }],
    containers: [{ name: "app", image: "x", volumeMounts }],
  };
  const pod = readPod({ metadata: { name: "x" }, spec }, kubelet);
  const paths: string[] = [];
  podSandboxConfig(pod, kubelet, ({ kind, path }) => kind === "assumed" && paths.push(path));
  const config = containerConfig(pod, "app", kubelet, ({ kind, path }) => kind === "assumed" && paths.push(path));
  assertEquals(config.mounts?.[0]?.recursive_read_only, true);
  assertEquals(["/spec/hostUsers", "/spec/containers/0/volumeMounts/0"].every((path) => paths.includes(path)), true);
});

Deno.test("a field that the kubelet or the API server drops is noted", () => {
  const dropped = (spec: Record<string, unknown>, release: string) =>
    podOf(spec, { release }).notes.filter(({ kind }) => kind === "dropped").map(({ path }) => path);
  assertEquals(dropped({ hostUsers: false }, "1.32"), ["/spec/hostUsers"]);
  assertEquals(dropped({ hostnameOverride: "x" }, "1.33"), ["/spec/hostnameOverride"]);
  assertEquals(dropped({ hostnameOverride: "x" }, "1.34"), ["/spec/hostnameOverride"]);
  assertEquals(dropped({ hostUsers: true }, "1.33"), []);
});

Deno.test("priority classes of the cluster give a priority, unknown ones are refused", () => {
  const objects = { priorityClasses: [{ metadata: { name: "high" }, value: 2000000000 }] };
  assertEquals(podOf({ priorityClassName: "high" }, { objects }).object.spec.priority, 2000000000);
  assertEquals(
    refusalOf(() => podOf({ priorityClassName: "no" }, { objects })),
    'api-server-refusal | pods "web" is forbidden: no PriorityClass with name no was found',
  );
});

Deno.test("a priority without its class is refused", () => {
  assertEquals(
    refusalOf(() => podOf({ priority: 5 })),
    'api-server-refusal | pods "web" is forbidden: the integer value of priority (5) must not be provided in pod spec; ' +
      "priority admission controller computed 0 from the given PriorityClass name",
  );
});

Deno.test("while a resize is pending containers have the allocated resources", () => {
  const spec = { container: { resources: { requests: { cpu: "2" } } } };
  const shares = (type: string) => {
    const containerStatuses = [{
      name: "app",
      allocatedResources: { cpu: "1" },
      resources: { requests: { cpu: "1" } },
    }];
    const status = { conditions: [{ type, status: "True" }], containerStatuses };
    return containerOf(spec, { status }).linux?.resources?.cpu_shares;
  };
  assertEquals([shares("PodResizePending"), shares("PodResizeInProgress")], [1024, 2048]);
});

Deno.test("a kubelet without API server runs static pods alone, and panics on a runtime class", () => {
  assertEquals(placeOf(() => podOf({}, { apiServer: null })), "conflicting-facts /metadata");
  const setting = { apiServer: null, facts: { source: "file" } };
  assertEquals(placeOf(() => sandboxOf({ runtimeClassName: "x" }, setting)), "kubelet-refusal /spec/runtimeClassName");
});

Deno.test("ten thousand variables, mounts and volumes take linear work", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `v${index}`);
  const spec = {
    volumes: names.map((name) => ({ name, emptyDir: {} })),
    container: {
      env: names.map((name) => ({ name, value: "$(".repeat(3) })),
      volumeMounts: names.map((name) => ({ name, mountPath: `/${name}` })),
    },
  };
  assertEquals(containerOf(spec).mounts?.length, 10_002);
});
