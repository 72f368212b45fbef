import { assertEquals, assertThrows } from "@std/assert";
import type { LinuxContainerResources } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { containerOf, GIB, kubeletOf, podOf, refusalOf, sandboxOf, type Setting } from "../../props/kubelets.ts";
import { readPod } from "./mod.ts";

const V1 = { node: { cgroup: "v1" } };

function resourcesOf(resources: Record<string, unknown>, setting: Setting = {}, more = {}): LinuxContainerResources {
  return containerOf({ ...more, container: { resources } }, setting).linux?.resources ?? {};
}

Deno.test("a container without resources has the least shares and no quota", () => {
  assertEquals(resourcesOf({}), {
    cpu_period: 100000,
    cpu_shares: 2,
    oom_score_adj: 1000,
    hugepage_limits: [{ page_size: "2MB" }, { page_size: "1GB" }],
    unified: { "memory.oom.group": "1", "memory.swap.max": "0" },
  });
});

const CPUS: readonly (readonly [cpu: string, shares: number, quota: number])[] = [
  ["1m", 2, 1000],
  ["10m", 10, 1000],
  ["15m", 15, 1500],
  ["100m", 102, 10000],
  ["250m", 256, 25000],
  ["500m", 512, 50000],
  ["1500m", 1536, 150000],
  ["0.5", 512, 50000],
  ["300", 262144, 30000000],
  ["0.0001", 2, 1000],
];

for (const [cpu, shares, quota] of CPUS) {
  Deno.test(`a limit of ${cpu} CPUs is ${shares} shares and a quota of ${quota}`, () => {
    const { cpu_shares, cpu_quota } = resourcesOf({ limits: { cpu } }, { node: { cpus: 400 } });
    assertEquals([cpu_shares, cpu_quota], [shares, quota]);
  });
}

Deno.test("a request of 0 is a request: it is not replaced by the limit", () => {
  const { cpu_shares, cpu_quota } = resourcesOf({ requests: { cpu: "0" }, limits: { cpu: "1" } });
  assertEquals([cpu_shares, cpu_quota], [2, 100000]);
});

Deno.test("without cpuCFSQuota there is neither period nor quota", () => {
  const { cpu_period, cpu_quota } = resourcesOf({ limits: { cpu: "1" } }, { kubelet: { cpuCFSQuota: false } });
  assertEquals([cpu_period, cpu_quota], [undefined, undefined]);
});

Deno.test("a kubelet with a cpuCFSQuotaPeriod of its own needs the gate, and a period of 1ms to 1s", () => {
  const resources = (cpuCFSQuotaPeriod: string, featureGates: Record<string, boolean>) =>
    resourcesOf({ limits: { cpu: "1" } }, { kubelet: { cpuCFSQuotaPeriod, featureGates } });
  assertEquals(resources("100ms", {}).cpu_period, 100000);
  const gates = { CustomCPUCFSQuotaPeriod: true };
  const custom = resources("20ms", gates);
  assertEquals([custom.cpu_period, custom.cpu_quota], [20000, 20000]);
  assertEquals(resources("1s", gates).cpu_period, 1_000_000);
  for (
    const [period, on] of [["20ms", {}], ["5", gates], ["999us", gates], ["1001ms", gates], ["-1ms", gates]] as const
  ) {
    const error = assertThrows(() => resources(period, on), CriSpecError);
    assertEquals([error.code, error.path], ["invalid-value", "/kubelet/cpuCFSQuotaPeriod"], period);
  }
});

Deno.test("exclusive CPUs have no quota from 1.33 on; others share the rest", () => {
  const setting = (release: string): Setting => ({
    release,
    kubelet: { cpuManagerPolicy: "static" },
    node: { sharedCPUs: "0,3" },
    facts: { containers: { app: { cpus: "1-2" } } },
  });
  const of = (release: string) => resourcesOf({ limits: { cpu: "2", memory: "1Gi" } }, setting(release));
  assertEquals([of("1.33").cpuset_cpus, of("1.33").cpu_quota, of("1.33").cpu_period], ["1-2", -1, 100000]);
  assertEquals(of("1.32").cpu_quota, 200000);
  const other = { ...setting("1.36"), facts: {} };
  assertEquals(resourcesOf({ requests: { cpu: "1" } }, other).cpuset_cpus, "0,3");
  assertEquals(sandboxOf({ container: {} }, setting("1.36")).linux?.resources?.cpu_quota, -1);
});

Deno.test("the static policy needs the node's shared CPUs", () => {
  assertEquals(
    refusalOf(() => resourcesOf({}, { kubelet: { cpuManagerPolicy: "static" } })),
    "manifest-fact-missing | Missing fact: the node's shared CPUs, needed for cpuset_cpus with the static CPU manager",
  );
});

const MEMORY: readonly (readonly [limit: string, bytes: number | undefined])[] = [
  ["128Mi", 134217728],
  ["100m", 1],
  ["0", undefined],
  ["1k", 1000],
  ["1e3", 1000],
];

for (const [memory, bytes] of MEMORY) {
  Deno.test(`a memory limit of ${memory} is ${bytes ?? "none"}`, () => {
    assertEquals(resourcesOf({ limits: { memory } }).memory_limit_in_bytes, bytes);
  });
}

const SCORES: readonly (readonly [requests: Record<string, string>, score: number])[] = [
  [{ memory: "64Mi" }, 997],
  [{ memory: "128Mi" }, 993],
  [{ memory: "1Gi" }, 938],
  [{ memory: "4Gi" }, 750],
  [{ cpu: "1" }, 999],
];

for (const [requests, score] of SCORES) {
  Deno.test(`a Burstable container that requests ${JSON.stringify(requests)} of 16 GiB has the OOM score ${score}`, () => {
    assertEquals(resourcesOf({ requests }).oom_score_adj, score);
  });
}

Deno.test("a Burstable container that requests all memory has the least OOM score", () => {
  assertEquals(
    resourcesOf({ requests: { memory: "16Gi" } }, { node: { allocatable: { memory: "16Gi" } } }).oom_score_adj,
    3,
  );
});

Deno.test("Guaranteed is -997, BestEffort 1000, and an ephemeral container has its pod's class", () => {
  const guaranteed = { limits: { cpu: "1", memory: "1Gi" } };
  assertEquals(resourcesOf(guaranteed).oom_score_adj, -997);
  const spec = { container: { resources: guaranteed }, ephemeralContainers: [{ name: "e", image: "nginx:1.27" }] };
  const { oom_score_adj, cpu_shares } = containerOf(spec, { status: {}, container: "e" }).linux?.resources ?? {};
  assertEquals([oom_score_adj, cpu_shares], [-997, 2]);
});

Deno.test("a Burstable container needs the node's memory, but for one without memory request", () => {
  const node = { memoryBytes: undefined };
  assertEquals(
    refusalOf(() => resourcesOf({ requests: { memory: "1Gi" } }, { node })),
    "manifest-fact-missing | Missing fact: the node's memory, needed for oom_score_adj",
  );
  assertEquals(resourcesOf({ requests: { cpu: "1" } }, { node }).oom_score_adj, 999);
});

Deno.test("from 1.32 on a sidecar's OOM score is at most that of the smallest regular container", () => {
  const regular = (name: string, memory: string) => ({
    name,
    image: "nginx:1.27",
    resources: { requests: { memory } },
  });
  const spec = {
    initContainers: [{ ...regular("side", "64Mi"), restartPolicy: "Always" }],
    containers: [regular("app", "1Gi"), regular("b", "2Gi")],
  };
  const score = (release: string) => containerOf(spec, { release, container: "side" }).linux?.resources?.oom_score_adj;
  assertEquals([score("1.31"), score("1.32")], [997, 938]);
});

Deno.test("system-node-critical is -997 for pods that are critical, system-cluster-critical changes nothing", () => {
  const score = (priorityClassName: string) => resourcesOf({}, {}, { priorityClassName }).oom_score_adj;
  assertEquals([score("system-node-critical"), score("system-cluster-critical")], [-997, 1000]);
  const setting = { facts: { source: "file" } };
  assertEquals(resourcesOf({}, setting, { priorityClassName: "system-node-critical" }).oom_score_adj, -997);
});

Deno.test("what a pod requests beyond its containers is shared among them", () => {
  const container = (name: string, resources: unknown) => ({ name, image: "nginx:1.27", resources });
  const spec = {
    resources: { requests: { memory: "1Gi" } },
    containers: [container("app", { requests: { memory: "256Mi" } }), container("b", {})],
  };
  const score = (name: string) => containerOf(spec, { container: name }).linux?.resources?.oom_score_adj;
  assertEquals([score("app"), score("b")], [961, 977]);
});

Deno.test("huge pages have an entry for each size of the node, in its order", () => {
  const limits = { "hugepages-2Mi": "64Mi", cpu: "1", memory: "1Gi" };
  const node = { allocatable: { cpu: "4", memory: "15Gi", "hugepages-2Mi": "1Gi" } };
  assertEquals(resourcesOf({ limits }, { node }).hugepage_limits, [{ page_size: "2MB", limit: 67108864 }, {
    page_size: "1GB",
  }]);
  assertEquals(resourcesOf({}, { node: { hugepages: [] } }).hugepage_limits, undefined);
  assertEquals(resourcesOf({}, { node: { hugepages: ["64KB"] } }).hugepage_limits, [{ page_size: "64KB" }]);
});

const OOM_GROUP = { "memory.oom.group": "1" };
const SWAP: readonly (readonly [
  what: string,
  setting: Setting,
  unified: Readonly<Record<string, string>> | undefined,
  limit: number | undefined,
])[] = [
  ["1.27 by default sets nothing", { release: "1.27" }, undefined, undefined],
  ["1.28 sets no swap", { release: "1.28" }, { ...OOM_GROUP, "memory.swap.max": "0" }, undefined],
  ["1.28 on v1 limits to the memory", { release: "1.28", ...V1 }, undefined, 134217728],
  ["1.27 on v1 sets nothing", { release: "1.27", ...V1 }, undefined, undefined],
  ["no swap accounting sets no swap", { node: { swapAccounting: false } }, OOM_GROUP, undefined],
  [
    "1.27 with the gate limits to the memory",
    { release: "1.27", kubelet: { featureGates: { NodeSwap: true } } },
    undefined,
    134217728,
  ],
  [
    "1.27 with UnlimitedSwap",
    { release: "1.27", kubelet: { featureGates: { NodeSwap: true }, memorySwap: { swapBehavior: "UnlimitedSwap" } } },
    undefined,
    -1,
  ],
  [
    "1.29 with the gate allows all swap by default",
    { release: "1.29", kubelet: { featureGates: { NodeSwap: true } } },
    { ...OOM_GROUP, "memory.swap.max": "max" },
    undefined,
  ],
  ["1.30 allows none by default", { release: "1.30" }, { ...OOM_GROUP, "memory.swap.max": "0" }, undefined],
  [
    "singleProcessOOMKill leaves the OOM group out",
    { release: "1.32", kubelet: { singleProcessOOMKill: true } },
    { "memory.swap.max": "0" },
    undefined,
  ],
];

for (const [what, setting, unified, limit] of SWAP) {
  Deno.test(`swap: ${what}`, () => {
    const resources = resourcesOf({ limits: { memory: "128Mi" } }, setting);
    assertEquals([resources.unified, resources.memory_swap_limit_in_bytes], [unified, limit]);
  });
}

const LIMITED = { kubelet: { memorySwap: { swapBehavior: "LimitedSwap" } }, node: { swapBytes: 4 * GIB } };

Deno.test("LimitedSwap gives Burstable containers swap in proportion to their memory", () => {
  const swap = (resources: Record<string, unknown>, setting: Setting = {}) =>
    resourcesOf(resources, { ...LIMITED, ...setting }).unified?.["memory.swap.max"];
  assertEquals(swap({ requests: { memory: "1Gi" } }), "268435456");
  assertEquals(swap({ limits: { cpu: "1", memory: "1Gi" } }), "0");
  assertEquals(swap({ requests: { cpu: "1" } }), "0");
});

Deno.test("from 1.31 on critical pods get no swap: every static pod is critical", () => {
  const swap = (release: string) =>
    resourcesOf({ requests: { memory: "1Gi" } }, { ...LIMITED, release, facts: { source: "file" } }).unified
      ?.["memory.swap.max"];
  assertEquals([swap("1.30"), swap("1.31")], ["268435456", "0"]);
});

const STOPPED: readonly (readonly [kubelet: Record<string, unknown>, text: string])[] = [
  [
    { memorySwap: { swapBehavior: "LimitedSwap" } },
    "swap feature is enabled and LimitedSwap but it is only supported with cgroupv2",
  ],
  [{ singleProcessOOMKill: false }, "singleProcessOOMKill must not be explicitly set to false when using cgroup v1"],
];

for (const [kubelet, text] of STOPPED) {
  Deno.test(`on cgroup v1 no kubelet starts with ${JSON.stringify(kubelet)}`, () => {
    assertEquals(refusalOf(() => kubeletOf({ kubelet, ...V1 })), `kubelet-settings | ${text}`);
  });
}

Deno.test("memory QoS sets the least and the high memory", () => {
  const kubelet = { featureGates: { MemoryQoS: true } };
  const of = (release: string, more = {}) =>
    resourcesOf({ requests: { memory: "1Gi" } }, { release, kubelet: { ...kubelet, ...more } }).unified;
  assertEquals(of("1.35"), {
    "memory.oom.group": "1",
    "memory.swap.max": "0",
    "memory.min": "1073741824",
    "memory.high": "15569256448",
  });
  const tiered = { memoryReservationPolicy: "TieredReservation" };
  assertEquals([of("1.36")?.["memory.low"], of("1.36", tiered)?.["memory.low"]], ["0", "1073741824"]);
  assertEquals(of("1.36", tiered)?.["memory.min"], "0");
});

Deno.test("containers without limits borrow the pod's, and its shares", () => {
  const of = (release: string) => resourcesOf({}, { release }, { resources: { limits: { cpu: "2", memory: "1Gi" } } });
  const { cpu_quota, cpu_shares, memory_limit_in_bytes } = of("1.34");
  assertEquals([cpu_quota, cpu_shares, memory_limit_in_bytes], [200000, 2048, GIB]);
  assertEquals([of("1.33").cpu_quota, of("1.33").oom_score_adj], [undefined, 1000]);
});

Deno.test("a pod's request does not reach its containers' shares", () => {
  assertEquals(resourcesOf({}, {}, { resources: { requests: { cpu: "2" } } }).cpu_shares, 2);
});

Deno.test("the QoS class is that of the status from 1.29 on", () => {
  const score = (release: string) => resourcesOf({}, { release, status: { qosClass: "Guaranteed" } }).oom_score_adj;
  assertEquals([score("1.28"), score("1.29")], [1000, -997]);
});

Deno.test("a request of more CPUs than the node has left is refused, with the text for critical pods or for others", () => {
  const spec = { container: { resources: { requests: { cpu: "64" } } } };
  const node = { used: { cpu: "107m" } };
  assertEquals(
    refusalOf(() => podOf(spec, { node })),
    "kubelet-refusal | OutOfcpu | Node didn't have enough resource: cpu, requested: 64000, used: 107, capacity: 4000",
  );
  assertEquals(
    refusalOf(() => podOf(spec, { node, facts: { source: "file" } })),
    "kubelet-refusal | UnexpectedAdmissionError | Unexpected error while attempting to recover from admission failure: " +
      "preemption: error finding a set of pods to preempt: no set of running pods found to reclaim resources: " +
      "[(res: cpu, q: 60107), ]",
  );
});

Deno.test("a number that is no quantity is refused where it stands", () => {
  const spec = { containers: [{ name: "app", image: "nginx:1.27", resources: { limits: { cpu: "one" } } }] };
  assertEquals(
    refusalOf(() => readPod({ metadata: { name: "x" }, spec }, kubeletOf())),
    'invalid-value | Cannot read "one" as a quantity',
  );
});
