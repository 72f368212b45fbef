import { assertEquals } from "@std/assert";
import { type Asked, documentOf, errorOf, reasonsAt, specOf } from "../asked_test.ts";
import { planContainer } from "../plan.ts";
import { decodeContainerRequest } from "../request.ts";

const INPUT = "/container/config/linux/resources";
const CRI = "io.containerd.grpc.v1.cri";

function asked(resources: object | undefined, more: Asked = {}): Asked {
  return { ...more, config: { linux: { resources } } };
}

function daemon(config: object): Asked["daemon"] & object {
  return { version: 2, plugins: { [CRI]: config } };
}

/** The inputs and the text that explain a path. */
function why(request: Asked, path: string): readonly (readonly unknown[])[] {
  return reasonsAt(request, path).map((reason) => ["input" in reason && reason.input, reason.text]);
}

Deno.test("huge page limits are set, ignored or refused, by the node's controller and what config.toml says of it", () => {
  const limits = { hugepage_limits: [{ page_size: "2MB", limit: 7 }] };
  const of = (config: object, hugetlb: boolean) => asked(limits, { daemon: daemon(config), host: { hugetlb } });
  const written = (config: object, hugetlb: boolean) => specOf(of(config, hugetlb)).linux?.resources?.hugepageLimits;
  const on = { disable_hugetlb_controller: false };
  const strict = { ...on, tolerate_missing_hugetlb_controller: false };
  assertEquals(written(strict, true), [{ pageSize: "2MB", limit: 7 }]);
  assertEquals(written({ disable_hugetlb_controller: true }, true), undefined);
  assertEquals(written({ ...on, tolerate_missing_hugetlb_controller: true }, false), undefined);
  assertEquals(errorOf(of(strict, false))[0], "hugetlb-controller-missing");
  const path = "/linux/resources/hugepageLimits";
  const limit = [`${INPUT}/hugepage_limits`, "the container's huge page limits"];
  const inputs = (request: Asked) => why(request, path).map(([input]) => input);
  assertEquals(inputs(of(strict, true)), limit.slice(0, 1));
  assertEquals(inputs(of({ ...on, tolerate_missing_hugetlb_controller: true }, false)), [limit[0], "/host/hugetlb"]);
  assertEquals(inputs(asked({ cpu_quota: 1 }, { daemon: daemon(on), host: { hugetlb: false } })), [limit[0]]);
});

Deno.test("a swap limit is the container's, or in newer releases that of memory, where the kernel accounts for swap", () => {
  const path = "/linux/resources/memory/swap";
  const own = { memory_limit_in_bytes: 5, memory_swap_limit_in_bytes: 9 };
  const memory = { memory_limit_in_bytes: 5 };
  const swap = (resources: object, release: string, swap = true): readonly unknown[] => {
    const request = asked(resources, { release, host: { swap } });
    const { omissions } = planContainer(decodeContainerRequest(documentOf(request)));
    const isSet = specOf(request).linux?.resources?.memory?.swap !== undefined;
    // What is set is explained where it is, and what is not as left out.
    if (isSet) assertEquals(omissions.filter((one) => one.path === path), []);
    return [specOf(request).linux?.resources?.memory?.swap, ...why(request, path).flat()];
  };
  const [ofMemory, ofSwap] = [`${INPUT}/memory_limit_in_bytes`, `${INPUT}/memory_swap_limit_in_bytes`];
  const unaccounted = "the node's kernel does not account for swap";
  assertEquals(swap(own, "1.7.24"), [9, ofSwap, "the container's swap limit"]);
  assertEquals(swap(own, "1.7.24", false), [undefined, ofSwap, unaccounted]);
  assertEquals(swap(memory, "1.7.24"), [5, ofMemory, "equal to the memory limit, because no swap limit is set"]);
  assertEquals(swap(memory, "1.7.24", false), [undefined, ofSwap, unaccounted]);
  assertEquals(swap(memory, "1.6.12"), [undefined, ofSwap, "the release sets no swap limit by default"]);
  assertEquals(swap({ cpu_quota: 1 }, "1.7.24"), [undefined]);
  assertEquals(swap(own, "1.7.2", false), [9, ofSwap, "the container's swap limit"]);
});

Deno.test("a container without resources has no limits and no OOM score, and that is explained", () => {
  const { linux, process } = specOf(asked(undefined));
  assertEquals([linux?.resources?.cpu, process?.oomScoreAdj], [undefined, undefined]);
  assertEquals(why(asked(undefined), "/linux/resources"), [[INPUT, "the container sets no resource limits"]]);
  assertEquals(specOf(asked({})).process?.oomScoreAdj, 0);
});

Deno.test("an OOM score is at least the daemon's own where config.toml says so", () => {
  const score = (restrict_oom_score_adj: boolean) =>
    specOf(asked({ oom_score_adj: -500 }, { daemon: daemon({ restrict_oom_score_adj }), host: { oomScoreAdj: -99 } }))
      .process?.oomScoreAdj;
  assertEquals([score(false), score(true)], [-500, -99]);
});

Deno.test("with cgroups disabled the container gets no path and no limits, as long as the release knows the setting", () => {
  const of = (release: string, resources: object | undefined = { cpu_quota: 1 }) =>
    asked(resources, { release, daemon: daemon({ disable_cgroup: true }) });
  const { cgroupsPath, resources } = specOf(of("1.7.24")).linux!;
  assertEquals([cgroupsPath, resources?.cpu], [undefined, undefined]);
  const off = ["/daemon/plugins/io.containerd.grpc.v1.cri/disable_cgroup", "disable_cgroup is on"];
  const parts = ["cpu", "memory", "hugepageLimits", "unified"];
  for (const part of parts) assertEquals(why(of("1.7.24"), `/linux/resources/${part}`), [off]);
  assertEquals(
    parts.flatMap((part) => why(asked(undefined, { ...of("1.7.24"), config: {} }), `/linux/resources/${part}`)),
    [],
  );
});

Deno.test("the cgroup is below the pod's parent, as a path or in systemd's way", () => {
  const path = (cgroup_parent: string): readonly unknown[] => {
    const sandboxConfig = { metadata: { name: "p" }, linux: { cgroup_parent } };
    return [specOf({ container: { id: "c1", sandboxConfig } }).linux?.cgroupsPath];
  };
  assertEquals(path("/kubepods/pod1"), ["/kubepods/pod1/c1"]);
  assertEquals(path("/kubepods.slice/pod1.slice"), ["pod1.slice:cri-containerd:c1"]);
  assertEquals(path(""), ["/k8s.io/c1"]);
});
