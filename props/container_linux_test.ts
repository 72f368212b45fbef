/**
 * What the kernel does for app containers: namespaces, masked paths, seccomp, AppArmor, devices, cgroups and limits.
 *
 * Upstream: `containerSpec` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create_linux.go.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { NAMESPACE_MODE } from "../lib/cri/config.ts";
import type { LinuxNamespaceType, Spec } from "../lib/oci/spec.ts";
import { CriSpecError, formatSpec } from "../mod.ts";
import { namespaceOf, namespaceTypes } from "./claims.ts";
import {
  answerOf,
  asksForCdi,
  contextOf,
  everyPlainSpec,
  everySpec,
  has,
  isPrivileged,
  madePrivileged,
  type Request,
  RUNS,
  sentConfig,
  settingOf,
  told,
  withConfig,
  withContext,
} from "./container_claims.ts";
import { any, kubelet, odd } from "./container_requests.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

const DEFAULT_PROFILE = "cri-containerd.apparmor.d";

const resourcesOf = ({ container }: Request) => container.config.linux?.resources;
const isUnified = ({ host }: Request): boolean => (host?.cgroups ?? "v2") === "v2";

/** Whether the daemon leaves cgroups alone; releases from 2.0 on do not know the setting. */
const disablesCgroups = (request: Request): boolean =>
  settingOf(request, "disable_cgroup") === true && !has(request, "disable-cgroup-removed");

/** The process of the pod's sandbox. */
const pidOf = ({ host }: Request): number =>
  host?.sandboxPid ?? ((host?.sandboxState ?? "ready") === "ready" ? 1000 : 0);

/** The specs of both requests differ in no other places. */
function assertOnly(a: Request, b: Request, places: readonly string[]): void {
  const [left, right] = [answerOf(a), answerOf(b)];
  if (left instanceof CriSpecError || right instanceof CriSpecError) {
    assertEquals([left instanceof CriSpecError, right instanceof CriSpecError], [true, true]);
    return;
  }
  assertEquals(differingPaths(left, right).filter((path) => !places.some((place) => path.startsWith(place))), []);
}

law(
  "a container has the namespaces of its pod, then those of users and cgroups",
  any,
  everyPlainSpec((spec) => {
    const types = namespaceTypes(spec);
    return types.slice(0, 5).join() === "pid,ipc,uts,mount,network" &&
      ["", "user", "cgroup", "user,cgroup", "cgroup,user"].includes(types.slice(5).join());
  }),
  RUNS,
);

for (const [type, file] of [["network", "net"], ["ipc", "ipc"], ["uts", "uts"]] as const) {
  law(
    `a container joins the ${type} namespace of its sandbox's process`,
    any,
    everyPlainSpec((spec, request) => namespaceOf(spec, type)?.path === `/proc/${pidOf(request)}/ns/${file}`),
    RUNS,
  );
}

law(
  "a container has a PID namespace of its own in mode CONTAINER alone",
  any,
  everyPlainSpec((spec, request) =>
    (namespaceOf(spec, "pid")?.path === undefined) ===
      (contextOf(request).namespace_options?.pid === NAMESPACE_MODE.CONTAINER)
  ),
  RUNS,
);

law(
  "a container has a cgroup namespace on cgroup v2, unless it is privileged",
  any,
  everyPlainSpec((spec, request) =>
    (namespaceOf(spec, "cgroup") !== undefined) === (isUnified(request) && !isPrivileged(request))
  ),
  RUNS,
);

law(
  "a container has mappings of ids where it has a user namespace",
  any,
  everyPlainSpec((spec, request) => {
    const { userns_options } = contextOf(request).namespace_options ?? {};
    const asks = userns_options !== undefined && (userns_options.mode ?? 0) === NAMESPACE_MODE.POD;
    const { uidMappings = [], gidMappings = [] } = spec.linux ?? {};
    const made = [uidMappings.length > 0, gidMappings.length > 0, namespaceOf(spec, "user") !== undefined];
    return made.every((one) => one === (asks && has(request, "userns-container")));
  }),
  RUNS,
);

law("the network that a container asks for changes nothing", kubelet, (request) => {
  const { namespace_options } = contextOf(request);
  const [a, b] = [NAMESPACE_MODE.POD, NAMESPACE_MODE.CONTAINER].map((network) =>
    told(withContext(request, { namespace_options: { ...namespace_options, network } }))
  );
  assertEquals(a, b);
}, RUNS);

law("the process of the sandbox decides paths of namespaces, and nothing else", any, (request) => {
  const at = (sandboxPid: number): Request => ({ ...request, host: { ...request.host, sandboxPid } });
  assertOnly(at(1234), at(99999), ["/linux/namespaces"]);
}, RUNS);

law(
  "masked and read-only paths are those of the request",
  any,
  everyPlainSpec(({ linux }, request) => {
    if (settingOf(request, "disable_proc_mount") === true || isPrivileged(request)) return true;
    const { masked_paths = [], readonly_paths = [] } = contextOf(request);
    return JSON.stringify([linux?.maskedPaths ?? [], linux?.readonlyPaths ?? []]) ===
      JSON.stringify([masked_paths, readonly_paths]);
  }),
  RUNS,
);

law("where proc mounts are disabled the paths of the request change nothing", kubelet, (request) => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { disable_proc_mount: true } } };
  const [a, b] = [["/a"], ["/b", "/c"]].map((paths) =>
    told(withContext({ ...request, daemon }, { masked_paths: paths, readonly_paths: paths }))
  );
  assertEquals(a, b);
}, RUNS);

law("a privileged container has no masked path, no seccomp profile and a writable /sys", kubelet, (request) => {
  const { linux, mounts = [] } = answerOf(madePrivileged(request)) as Spec;
  assertEquals([linux?.maskedPaths, linux?.readonlyPaths, linux?.seccomp], [undefined, undefined, undefined]);
  const own = mounts.filter(({ type }) => type === "sysfs" || type === "cgroup");
  assertEquals(own.filter(({ options = [] }) => options.includes("ro")), []);
}, RUNS);

law("a privileged container has the daemon's capabilities in three sets", kubelet, (request) => {
  const capabilities = ["CAP_CHOWN", "CAP_SYS_ADMIN", "CAP_BPF"];
  const of = madePrivileged(request);
  const { process } = answerOf({ ...of, host: { ...of.host, capabilities } }) as Spec;
  const { bounding, effective, permitted } = process!.capabilities!;
  assertEquals([bounding, effective, permitted], [capabilities, capabilities, capabilities]);
}, RUNS);

law(
  "a container without a profile of its own has none of AppArmor, or containerd's default",
  any,
  everyPlainSpec(({ process }, request) => {
    const { apparmor, apparmor_profile = "" } = contextOf(request);
    const isLocalhost = apparmor?.profile_type === 2 || apparmor_profile.startsWith("localhost/");
    return isLocalhost || [undefined, DEFAULT_PROFILE].includes(process?.apparmorProfile);
  }),
  RUNS,
);

law("a capability that no kernel knows changes no seccomp profile", odd, (request) => {
  const { capabilities = {} } = contextOf(request);
  const add_capabilities = [...capabilities.add_capabilities ?? [], "NOSUCH"];
  const [plain, more] = [capabilities, { ...capabilities, add_capabilities }].map((capabilities) =>
    answerOf(withContext(request, { capabilities, seccomp: { profile_type: 0 } }))
  );
  if (plain instanceof CriSpecError || more instanceof CriSpecError) return;
  assertEquals(more!.linux?.seccomp, plain!.linux?.seccomp);
}, RUNS);

law(
  "a container may use no device but those of its rules",
  any,
  everyPlainSpec(({ linux }, request) => {
    const [first] = linux?.resources?.devices ?? [];
    return isPrivileged(request) || (first?.allow === false && first.access === "rwm" && first.type === undefined);
  }),
  RUNS,
);

law(
  "each device of a container has its rule, in the same order",
  any,
  everyPlainSpec(({ linux }, request) => {
    const numbers = (list: readonly { readonly major?: unknown; readonly minor?: unknown }[] = []) =>
      list.map(({ major, minor }) => `${major}:${minor}`).join();
    return isPrivileged(request) || asksForCdi(request) ||
      numbers(linux?.devices) === numbers(linux?.resources?.devices?.slice(1));
  }),
  RUNS,
);

law("what privileged containers get of the node's devices is nothing to others", odd, (request) => {
  const runc = (table: object) => ({
    version: 2,
    plugins: {
      "io.containerd.grpc.v1.cri": { containerd: { runtimes: { runc: { runtime_type: "x.runc.v2", ...table } } } },
    },
  });
  const [a, b] = [{}, { privileged_without_host_devices: true }].map((table) =>
    told(withContext({ ...request, daemon: runc(table) }, { privileged: false }))
  );
  assertEquals(a, b);
}, RUNS);

law(
  "a container has limits of memory and cpu where it has resources and cgroups are not disabled",
  any,
  everyPlainSpec(({ linux }, request) => {
    const has = resourcesOf(request) !== undefined && !disablesCgroups(request);
    return (linux?.resources?.memory !== undefined) === has && (linux?.resources?.cpu !== undefined) === has;
  }),
  RUNS,
);

law(
  "a container has a limit of swap where memory or swap is limited and the kernel accounts swap",
  any,
  everyPlainSpec(({ linux }, request) => {
    if (!has(request, "explicit-swap-gated") || disablesCgroups(request)) return true;
    const { memory_limit_in_bytes: limit = 0, memory_swap_limit_in_bytes: swap = 0 } = resourcesOf(request) ?? {};
    const isLimited = (request.host?.swap ?? true) && (BigInt(limit) !== 0n || BigInt(swap) !== 0n);
    return (linux?.resources?.memory?.swap !== undefined) === isLimited;
  }),
  RUNS,
);

law("without a limit of its own, swap has that of memory", kubelet, (request) => {
  if (!has(request, "default-swap-equals-limit")) return;
  const resources = { memory_limit_in_bytes: 4096 };
  const { linux } = request.container.config;
  const spec = answerOf({ ...withConfig(request, { linux: { ...linux, resources } }), daemon: undefined! }) as Spec;
  assertEquals(spec.linux?.resources?.memory, { limit: 4096, swap: 4096 });
}, RUNS);

law(
  "a container has an OOM score where it has resources",
  any,
  everyPlainSpec(({ process }, request) =>
    (process?.oomScoreAdj !== undefined) === (resourcesOf(request) !== undefined)
  ),
  RUNS,
);

law("a restricted OOM score is never below the daemon's", kubelet, (request) => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { restrict_oom_score_adj: true } } };
  const { process } = answerOf({ ...request, daemon }) as Spec;
  const own = request.host?.oomScoreAdj ?? -999;
  assertEquals(BigInt(process?.oomScoreAdj ?? own) >= BigInt(own), true);
}, RUNS);

law(
  "a container of a daemon without cgroups has no path and no limits of cgroups",
  any,
  everyPlainSpec(({ linux }, request) =>
    !disablesCgroups(request) ||
    [linux?.cgroupsPath ?? "", linux?.resources?.memory, linux?.resources?.cpu].every((part) => !part)
  ),
  RUNS,
);

law(
  "the path of a container's cgroup ends with its id",
  any,
  everySpec(({ linux }, request) => {
    const { id = "fedcba9876543210".repeat(4) } = request.container;
    return disablesCgroups(request) || linux?.cgroupsPath?.endsWith(id!) === true;
  }),
  RUNS,
);

law("of a slice only the last part decides the path of a cgroup", kubelet, (request) => {
  const [a, b] = ["/a.slice/pod1.slice", "b/pod1.slice"].map((cgroup_parent) =>
    answerOf({ ...request, config: { ...request.config, linux: { ...request.config.linux, cgroup_parent } } }) as Spec
  );
  assertEquals(formatSpec(a!), formatSpec(b!));
}, RUNS);

law(
  "no accepted container has limits of block I/O or of Intel's resource director, but those of CDI devices",
  any,
  everyPlainSpec(({ linux }, request) =>
    linux?.resources?.blockIO === undefined && (asksForCdi(request) || linux?.intelRdt === undefined)
  ),
  RUNS,
);

law(
  "limits of huge pages are those of the request, where the controller is there and not disabled",
  any,
  everyPlainSpec(({ linux }, request) => {
    const { hugepage_limits = [] } = resourcesOf(request) ?? {};
    const isSet = settingOf(request, "disable_hugetlb_controller") === false && !disablesCgroups(request) &&
      (request.host?.hugetlb ?? true);
    const made = (linux?.resources?.hugepageLimits ?? []).map(({ pageSize }) => pageSize);
    return made.join() === (isSet ? hugepage_limits.map(({ page_size }) => page_size).join() : "");
  }),
  RUNS,
);

law(
  "every limit of a cgroup by its file's name is the request's",
  any,
  everyPlainSpec(({ linux }, request) => {
    const { unified = {} } = resourcesOf(request) ?? {};
    const made = linux?.resources?.unified ?? {};
    return JSON.stringify(Object.entries(made).toSorted()) ===
      JSON.stringify(disablesCgroups(request) ? [] : Object.entries(unified).toSorted());
  }),
  RUNS,
);

law(
  "a container's namespaces are never those of the node, but by its pod",
  any,
  everyPlainSpec((spec, request) => {
    const types: readonly LinuxNamespaceType[] = ["ipc", "uts", "network"];
    return sentConfig(request) !== undefined && types.every((type) => namespaceOf(spec, type) !== undefined);
  }),
  RUNS,
);
