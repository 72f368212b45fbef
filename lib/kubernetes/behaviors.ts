/**
 * Behaviors: the dated differences between releases of Kubernetes, as data. The translation asks for a behavior; nothing but this
 * file, `gates.ts`, `schema.ts` and `release.ts` knows version numbers.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { enabledGates, type Gate } from "./gates.ts";
import { isSinceRelease, type KubernetesRelease } from "./release.ts";
import type { Pointer } from "../pointer.ts";

/** One dated difference between releases of Kubernetes. */
export interface KubernetesBehavior {
  /** The first release that has it; for backports, the first of each branch. Absent: all modelled releases. */
  readonly since?: readonly string[];
  /** The first release without it again. */
  readonly until?: readonly string[];
  /** The feature gate that it needs from `since` on. */
  readonly gate?: Gate;
  /** What it is, in one line. */
  readonly summary: string;
}

/** The id of a behavior. */
export type KubernetesBehaviorId =
  | "apparmor-annotation-synced"
  | "apparmor-fields"
  | "ceph-volumes"
  | "cfs-quota-period"
  | "cgroup-driver-from-runtime"
  | "container-restart-rules"
  | "critical-pods-no-swap"
  | "dollar-re-encoded"
  | "env-files-known"
  | "env-files-quoted"
  | "envfrom-names-checked"
  | "exclusive-cpus-no-quota"
  | "expanded-dns"
  | "expanded-dns-ga"
  | "git-repo"
  | "git-repo-gated"
  | "hash-name-and-image"
  | "hash-without-resources"
  | "host-ips"
  | "host-ips-known"
  | "host-ips-optional"
  | "hostname-override"
  | "hosts-file-always"
  | "image-mounts-common"
  | "image-runtime-handler"
  | "image-sub-path"
  | "image-volumes"
  | "image-volumes-optional"
  | "legacy-seccomp-path"
  | "limited-swap-refused-on-v1"
  | "mask-interrupts"
  | "mask-powercap"
  | "mask-powercap-unknown"
  | "memory-qos"
  | "memory-reservation-policy"
  | "no-swap-default"
  | "nonroot-user-range"
  | "oom-group"
  | "oom-group-optional"
  | "oom-sidecar"
  | "parse-image-name"
  | "pod-index-label"
  | "pod-level-downward"
  | "pod-level-hugepages"
  | "pod-level-resources"
  | "pod-level-resources-checked"
  | "pod-logs-dir"
  | "qos-from-status"
  | "relaxed-env-names"
  | "relaxed-search-paths"
  | "rro-mounts"
  | "sidecars"
  | "sidecars-known"
  | "sleep-action"
  | "static-options"
  | "static-references-refused"
  | "stop-signal"
  | "supplemental-groups-policy"
  | "supplemental-groups-policy-checked"
  | "supplemental-groups-policy-sent"
  | "swap-explicit"
  | "swap-gate"
  | "sysctl-host-namespaces-validated"
  | "sysctl-keepalive"
  | "sysctl-tcp-mem"
  | "unmasked-needs-userns"
  | "unmasked-proc-mount"
  | "env-files"
  | "user-specified-image"
  | "userns"
  | "userns-checked"
  | "userns-host-network"
  | "userns-ids-per-pod"
  | "userns-volumes-limited"
  | "validation-quotes-structs"
  | "userns-no-devices"
  | "userns-short-texts";

/** Every behavior with its dates. */
export const KUBERNETES_BEHAVIORS: Readonly<Record<KubernetesBehaviorId, KubernetesBehavior>> = /* @__PURE__ */ frozen({
  "apparmor-annotation-synced": {
    since: ["1.30"],
    until: ["1.34"],
    summary: "the API server copies a container's AppArmor field into its annotation",
  },
  "apparmor-fields": { since: ["1.30"], gate: "AppArmorFields", summary: "AppArmor profiles are fields of the pod" },
  "ceph-volumes": { until: ["1.31"], summary: "volumes of RBD and CephFS" },
  "cfs-quota-period": { gate: "CustomCPUCFSQuotaPeriod", summary: "cpuCFSQuotaPeriod sets the CFS period" },
  "cgroup-driver-from-runtime": {
    gate: "KubeletCgroupDriverFromCRI",
    summary: "the runtime reports the cgroup driver, which wins over the kubelet's setting",
  },
  "container-restart-rules": { since: ["1.34"], summary: "restart policies of regular containers" },
  "critical-pods-no-swap": { since: ["1.31"], summary: "LimitedSwap gives critical pods no swap" },
  "dollar-re-encoded": {
    until: ["1.34"],
    summary: "a $ before a character that is not ASCII re-encodes its first byte",
  },
  "env-files-known": { since: ["1.34"], summary: "validation accepts fileKeyRef" },
  "env-files-quoted": { since: ["1.35"], summary: "values in environment files are in single quotes" },
  "envfrom-names-checked": { until: ["1.30"], summary: "envFrom skips keys that are not variable names" },
  "exclusive-cpus-no-quota": {
    gate: "DisableCPUQuotaWithExclusiveCPUs",
    summary: "containers with exclusive CPUs have no CFS quota",
  },
  "expanded-dns": { gate: "ExpandedDNSConfig", summary: "32 search domains of 2048 characters, before 6 of 256" },
  "expanded-dns-ga": { since: ["1.28"], summary: "validation always allows the longer DNS lists" },
  "git-repo": { gate: "GitRepoVolumeDriver", summary: "volumes of git repositories" },
  "git-repo-gated": { since: ["1.33"], summary: "volumes of git repositories need a gate" },
  "hash-name-and-image": { since: ["1.31"], summary: "a container's hash covers only its name and image" },
  "hash-without-resources": {
    until: ["1.31"],
    gate: "InPlacePodVerticalScaling",
    summary: "the annotation hashWithoutResources",
  },
  "host-ips": { since: ["1.28"], gate: "PodHostIPs", summary: "status.hostIPs has a value in the downward API" },
  "host-ips-known": { since: ["1.28"], summary: "status.hostIPs is a field of the downward API" },
  "host-ips-optional": {
    since: ["1.28"],
    until: ["1.32"],
    summary: "validation allows status.hostIPs only with its feature gate",
  },
  "hostname-override": { gate: "HostnameOverride", summary: "hostnameOverride sets the host name" },
  "hosts-file-always": { since: ["1.32"], summary: "host network has a hosts file before the node has an address" },
  "image-mounts-common": { since: ["1.32"], summary: "image volumes are read-only mounts with propagation" },
  "image-runtime-handler": { gate: "RuntimeClassInImageCriAPI", summary: "image requests name the runtime handler" },
  "image-sub-path": { since: ["1.33"], summary: "sub paths of image volumes" },
  "image-volumes": { gate: "ImageVolume", summary: "volumes of images" },
  "image-volumes-optional": {
    since: ["1.31"],
    until: ["1.32"],
    summary: "validation counts image volumes only with their feature gate",
  },
  "legacy-seccomp-path": { until: ["1.28"], summary: "seccomp_profile_path is set, too" },
  "limited-swap-refused-on-v1": { since: ["1.30"], summary: "no kubelet starts with LimitedSwap on cgroup v1" },
  "mask-interrupts": {
    since: ["1.31.13", "1.32.9", "1.33.5", "1.34"],
    summary: "/proc/interrupts and the CPUs' thermal_throttle are masked",
  },
  "mask-powercap": {
    since: ["1.28.13", "1.29.8", "1.30.4", "1.31"],
    summary: "/sys/devices/virtual/powercap is masked",
  },
  "mask-powercap-unknown": {
    since: ["1.28.12", "1.29.7", "1.30.3"],
    until: ["1.28.13", "1.29.8", "1.30.4", "1.31"],
    summary: "patches that may or may not mask /sys/devices/virtual/powercap",
  },
  "memory-qos": { gate: "MemoryQoS", summary: "memory.min, memory.low and memory.high" },
  "memory-reservation-policy": {
    since: ["1.36"],
    summary: "memoryReservationPolicy decides about memory.min and memory.low",
  },
  "no-swap-default": { since: ["1.30"], summary: "NoSwap is the default and UnlimitedSwap is removed" },
  "nonroot-user-range": { since: ["1.34"], summary: "runAsNonRoot refuses user ids of images beyond 2147483647" },
  "oom-group": { since: ["1.28"], summary: "memory.oom.group is set on cgroup v2" },
  "oom-group-optional": { since: ["1.32"], summary: "singleProcessOOMKill leaves memory.oom.group out" },
  "oom-sidecar": { since: ["1.32"], summary: "a sidecar's OOM score is at most that of the regular containers" },
  "parse-image-name": { since: ["1.28"], summary: "another error text for image names that cannot be parsed" },
  "pod-index-label": {
    since: ["1.28"],
    summary: "pods of StatefulSets and of indexed Jobs have their index as a label",
  },
  "pod-level-downward": { since: ["1.34"], summary: "limits of the pod itself in the downward API and for huge pages" },
  "pod-level-hugepages": { since: ["1.33"], summary: "huge pages in the pod's own resources" },
  "pod-level-resources": { gate: "PodLevelResources", summary: "resources of the pod itself" },
  "pod-level-resources-checked": {
    since: ["1.34"],
    summary: "pod-level resources are refused if their feature gate is off",
  },
  "pod-logs-dir": { since: ["1.30"], summary: "podLogsDir sets the log directory" },
  "qos-from-status": { since: ["1.29"], summary: "the QoS class is read from the pod's status" },
  "relaxed-env-names": {
    gate: "RelaxedEnvironmentVariableValidation",
    summary: "names of variables are printable ASCII other than =",
  },
  "relaxed-search-paths": {
    gate: "RelaxedDNSSearchValidation",
    summary: "search domains may be a dot or have underscores",
  },
  "rro-mounts": { gate: "RecursiveReadOnlyMounts", summary: "recursive read-only mounts" },
  "sidecars": { gate: "SidecarContainers", summary: "restartable init containers" },
  "sidecars-known": { since: ["1.28"], summary: "restartPolicy of init containers is a field" },
  "sleep-action": { gate: "PodLifecycleSleepAction", summary: "sleep actions in lifecycle handlers" },
  "static-options": { since: ["1.35"], summary: "static pods are validated with the options of the feature gates" },
  "static-references-refused": {
    gate: "PreventStaticPodAPIReferences",
    summary: "static pods that reference objects of the API are refused",
  },
  "stop-signal": { gate: "ContainerStopSignals", summary: "lifecycle.stopSignal" },
  "supplemental-groups-policy": {
    since: ["1.31"],
    gate: "SupplementalGroupsPolicy",
    summary: "supplementalGroupsPolicy",
  },
  "supplemental-groups-policy-checked": {
    since: ["1.33"],
    summary: "Strict is refused where the runtime does not support it",
  },
  "supplemental-groups-policy-sent": {
    since: ["1.31"],
    summary: "the kubelet sends supplementalGroupsPolicy regardless of its feature gate",
  },
  "swap-explicit": { since: ["1.28"], summary: "swap limits are explicit if the swap controller exists" },
  "swap-gate": { gate: "NodeSwap", summary: "memorySwap.swapBehavior" },
  "sysctl-host-namespaces-validated": {
    since: ["1.29"],
    summary: "validation refuses sysctls of a namespace that is the node's",
  },
  "sysctl-keepalive": { since: ["1.29"], summary: "TCP keepalive and FIN timeout sysctls are safe" },
  "sysctl-tcp-mem": { since: ["1.32"], summary: "tcp_rmem and tcp_wmem are safe" },
  "unmasked-needs-userns": { since: ["1.30"], summary: "procMount: Unmasked needs hostUsers: false" },
  "unmasked-proc-mount": { gate: "ProcMountType", summary: "procMount: Unmasked" },
  "env-files": { gate: "EnvFiles", summary: "variables from files: fileKeyRef" },
  "user-specified-image": { since: ["1.28"], summary: "user_specified_image is set" },
  "userns": { gate: "UserNamespacesSupport", summary: "hostUsers: false makes a user namespace" },
  "userns-checked": { since: ["1.30"], summary: "hostUsers is refused where gate or runtime lack user namespaces" },
  "userns-host-network": { gate: "UserNamespacesHostNetworkSupport", summary: "a user namespace with host network" },
  "userns-ids-per-pod": { since: ["1.33"], summary: "userNamespaces.idsPerPod" },
  "userns-no-devices": { since: ["1.34"], summary: "validation refuses block devices with a user namespace" },
  "userns-short-texts": { since: ["1.35"], summary: "validation says hostUsers where it said pod.Spec.HostUsers" },
  "userns-volumes-limited": { until: ["1.28"], summary: "user namespaces only with some kinds of volumes" },
  "validation-quotes-structs": { since: ["1.34"], summary: "validation prints structs as JSON" },
});

/** What one program of Kubernetes, kubelet or API server, of one release does. */
export interface KubernetesBehaviors {
  /** Its release. */
  readonly release: KubernetesRelease;
  /** Whether it has a behavior: the release has it, and its feature gate is on. */
  has(id: KubernetesBehaviorId): boolean;
}

/**
 * What a program does.
 *
 * @param release Its release.
 * @param featureGates Its feature gates. Default: none set.
 * @param path Where the gates stand, for errors. Default: `""`.
 * @returns Its behaviors.
 * @throws {CriSpecError} `invalid-value` for feature gates with which it does not start.
 */
export function kubernetesBehaviors(
  release: KubernetesRelease,
  featureGates: Readonly<Record<string, boolean>> = {},
  path: Pointer = "",
): KubernetesBehaviors {
  const gates = enabledGates(release, featureGates, path);
  const ids = new Set<KubernetesBehaviorId>();
  for (const [id, { since, until, gate }] of Object.entries(KUBERNETES_BEHAVIORS)) {
    const isIn = (since === undefined || isSinceRelease(release, since)) &&
      (until === undefined || !isSinceRelease(release, until)) && (gate === undefined || gates.has(gate));
    if (isIn) ids.add(id as KubernetesBehaviorId);
  }
  return { release, has: (id) => ids.has(id) };
}
