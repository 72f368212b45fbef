/**
 * Pod sandbox configs as a kubelet makes them of pods.
 *
 * Upstream: `generatePodSandboxConfig` in
 * https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kuberuntime/kuberuntime_sandbox.go.
 *
 * @module
 */

import fc from "fast-check";
import {
  type DNSConfig,
  type LinuxContainerResources,
  type LinuxSandboxSecurityContext,
  NAMESPACE_MODE,
  type NamespaceOption,
  type PodSandboxConfig,
  type PodSandboxMetadata,
  type PortMapping,
  PROFILE_TYPE,
} from "../../lib/cri/config.ts";
import { maybe, withoutUndefined } from "./parts.ts";
import { DIGITS, LOWER, word } from "./text.ts";

/** How many ids a kubelet gives a pod. */
const IDS_PER_POD = 65536;

/** What of a pod decides how its sandbox shares the node. */
interface Sharing {
  readonly hostNetwork: boolean;
  readonly hostPID: boolean;
  readonly hostIPC: boolean;
  readonly shareProcessNamespace: boolean;
  /** Which block of ids the pod has; absent: no user namespace of its own. */
  readonly block: number | undefined;
  /** Whether the kubelet knows of user namespaces. */
  readonly knowsUserns: boolean;
}

/** A name that a pod or a namespace can have. */
function dnsLabel(): fc.Arbitrary<string> {
  return word(LOWER, `${LOWER}${DIGITS}-`, { max: 9 }).map((label) => label.replace(/-$/, "0"));
}

function sharing(): fc.Arbitrary<Sharing> {
  const seldom = fc.constantFrom(false, false, false, true);
  return fc.record({
    hostNetwork: seldom,
    hostPID: seldom,
    hostIPC: seldom,
    shareProcessNamespace: seldom,
    block: fc.option(fc.integer({ min: 1, max: 1024 }), { nil: undefined, freq: 2 }),
    knowsUserns: fc.boolean(),
  });
}

function namespaceOptions(pod: Sharing): NamespaceOption {
  const { POD, CONTAINER, NODE } = NAMESPACE_MODE;
  if (pod.block !== undefined) {
    const ids = [{ host_id: pod.block * IDS_PER_POD, container_id: 0, length: IDS_PER_POD }];
    const pid = pod.shareProcessNamespace ? POD : CONTAINER;
    return { network: POD, pid, ipc: POD, userns_options: { mode: POD, uids: ids, gids: ids } };
  }
  const shared = pod.shareProcessNamespace ? POD : CONTAINER;
  return {
    network: pod.hostNetwork ? NODE : POD,
    pid: pod.hostPID ? NODE : shared,
    ipc: pod.hostIPC ? NODE : POD,
    ...(pod.knowsUserns ? { userns_options: { mode: NODE } } : {}),
  };
}

const NETWORK_SYSCTLS = [
  "net.ipv4.ip_local_port_range",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.ping_group_range",
] as const;
const VALUES = { [NETWORK_SYSCTLS[0]]: "1024 65000", [NETWORK_SYSCTLS[1]]: "1", [NETWORK_SYSCTLS[2]]: "0 65535" };
const SHM = "kernel.shm_rmid_forced";

/** Sysctls of the safe list; none of a namespace that is the node's. */
function sysctls({ network, ipc }: NamespaceOption, wanted: readonly string[]): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, string>> = { ...VALUES, [SHM]: "1" };
  const allowed = wanted.filter((name) => (name === SHM ? ipc : network) !== NAMESPACE_MODE.NODE);
  return Object.fromEntries(allowed.map((name) => [name, values[name]!]));
}

function cgroupParent(uid: string, qos: string, systemd: boolean): string {
  if (!systemd) return `/kubepods${qos === "" ? "" : `/${qos}`}/pod${uid}`;
  const dir = qos === "" ? "kubepods" : `kubepods-${qos}`;
  const parents = qos === "" ? "/kubepods.slice" : `/kubepods.slice/${dir}.slice`;
  return `${parents}/${dir}-pod${uid.replaceAll("-", "_")}.slice`;
}

function dnsConfig(): fc.Arbitrary<DNSConfig> {
  return fc.constantFrom(
    {
      servers: ["10.96.0.10"],
      searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local"],
      options: ["ndots:5"],
    },
    { servers: ["192.0.2.1", "192.0.2.2"], searches: ["example.test"] },
    {},
  );
}

function ports(): fc.Arbitrary<PortMapping[]> {
  return fc.array(
    fc.record({ protocol: fc.constantFrom(0, 1, 2), container_port: fc.integer({ min: 1, max: 65535 }) }),
    {
      maxLength: 2,
    },
  );
}

function resources(): fc.Arbitrary<LinuxContainerResources> {
  const quota = fc.constantFrom(0, 50000, 200000);
  const memory = fc.constantFrom(0, 128 * 2 ** 20, 4 * 2 ** 30);
  return fc.record({
    cpu_period: fc.constant(100000),
    cpu_quota: quota,
    cpu_shares: fc.constantFrom(2, 102, 1024),
    memory_limit_in_bytes: memory,
    unified: fc.constantFrom({}, { "memory.oom.group": "1" }),
  });
}

function securityContext(): fc.Arbitrary<Omit<LinuxSandboxSecurityContext, "namespace_options">> {
  const id = fc.constantFrom(1000, 0, 65534, 3000);
  const user = fc.option(fc.record({ user: id, group: maybe(id) }), { nil: undefined, freq: 2 });
  const more = fc.record({
    user,
    groups: fc.uniqueArray(id, { maxLength: 3 }),
    policy: fc.constantFrom(undefined, 0, 1),
    level: fc.constantFrom(undefined, undefined, "s0:c123,c456"),
    privileged: fc.constantFrom(false, false, false, true),
  });
  return more.map(({ user, groups, policy, level, privileged }) =>
    withoutUndefined<LinuxSandboxSecurityContext>({
      selinux_options: level === undefined ? undefined : { level },
      run_as_user: user && { value: user.user },
      run_as_group: user?.group === undefined ? undefined : { value: user.group },
      supplemental_groups: groups,
      supplemental_groups_policy: policy,
      privileged,
      seccomp: { profile_type: PROFILE_TYPE.RuntimeDefault },
    })
  );
}

function labelsOf({ name = "", namespace = "", uid = "" }: PodSandboxMetadata): Readonly<Record<string, string>> {
  return {
    "io.kubernetes.pod.name": name,
    "io.kubernetes.pod.namespace": namespace,
    "io.kubernetes.pod.uid": uid,
  };
}

/**
 * What a kubelet asks for, for a pod that the API server admits: its namespaces do not contradict each other, a user namespace
 * has the mappings of a kubelet, the seccomp profile is RuntimeDefault, labels, annotations, DNS and log folder are told.
 */
export function kubeletConfig(): fc.Arbitrary<PodSandboxConfig> {
  const metadata = fc.record({ name: dnsLabel(), uid: fc.uuid(), namespace: dnsLabel(), attempt: fc.nat(3) });
  const facts = fc.record({
    metadata,
    sharing: sharing(),
    app: fc.dictionary(fc.constantFrom("app", "app.kubernetes.io/name", "tier"), dnsLabel(), { maxKeys: 2 }),
    annotations: fc.dictionary(
      fc.constantFrom("io.katacontainers.config.hypervisor.default_vcpus", "example.test/team"),
      fc.constantFrom("2", "platform"),
      { maxKeys: 2 },
    ),
    sysctls: fc.subarray([...NETWORK_SYSCTLS, SHM]),
    qos: fc.constantFrom("burstable", "besteffort", ""),
    systemd: fc.boolean(),
    dns_config: dnsConfig(),
    port_mappings: ports(),
    resources: resources(),
    context: securityContext(),
  });
  return facts.map((pod) => {
    const { metadata } = pod;
    const namespaces = namespaceOptions(pod.sharing);
    const isHostNetwork = namespaces.network === NAMESPACE_MODE.NODE;
    return {
      metadata,
      ...(isHostNetwork ? {} : { hostname: metadata.name }),
      log_directory: `/var/log/pods/${metadata.namespace}_${metadata.name}_${metadata.uid}`,
      dns_config: pod.dns_config,
      port_mappings: pod.port_mappings,
      labels: { ...pod.app, ...labelsOf(metadata) },
      annotations: {
        ...pod.annotations,
        "kubernetes.io/config.seen": "2026-01-01T00:00:00.000000000Z",
        "kubernetes.io/config.source": "api",
      },
      linux: {
        cgroup_parent: cgroupParent(metadata.uid, pod.qos, pod.systemd),
        security_context: { ...pod.context, namespace_options: namespaces },
        sysctls: sysctls(namespaces, pod.sysctls),
        overhead: {},
        resources: pod.resources,
      },
    };
  });
}
