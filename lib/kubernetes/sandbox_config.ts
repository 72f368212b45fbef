/**
 * The `PodSandboxConfig` of a pod.
 *
 * Upstream: `pkg/kubelet/kuberuntime/kuberuntime_sandbox.go`.
 *
 * @module
 */

import { checkType } from "../argument.ts";
import { trimSlashes } from "../go/trim.ts";
import { own as entry } from "./own.ts";
import {
  type LinuxPodSandboxConfig,
  type LinuxSandboxSecurityContext,
  type PodSandboxConfig,
  type PortMapping,
  PROTOCOL,
  SUPPLEMENTAL_GROUPS_POLICY,
} from "../cri/config.ts";
import { cgroupParentOf } from "./cgroup_parent.ts";
import { dnsConfigOf } from "./dns.ts";
import { runtimeHandlerOf } from "./handler.ts";
import { hostnameOf } from "./hostname.ts";
import { checkKubelet, type Kubelet } from "./kubelet.ts";
import { hasOomGroup, linuxResources } from "./linux_resources.ts";
import { namespaceOptionsOf, selinuxOptionOf } from "./namespaces.ts";
import { checkPod, containersOf, type Pod, type TranslationNote } from "./pod_facts.ts";
import { podTotal } from "./resources_sum.ts";
import { sysctlName } from "./sysctl.ts";
import { userNamespaceOf } from "./user_namespace.ts";
import { checkVolumes } from "./volume_setup.ts";

/** The labels by which the kubelet finds a pod's sandbox and containers. */
export function podLabels({ name, namespace, uid }: Pod): Readonly<Record<string, string>> {
  return {
    "io.kubernetes.pod.name": name,
    "io.kubernetes.pod.namespace": namespace,
    "io.kubernetes.pod.uid": uid,
  };
}

function logDirectory({ name, namespace, uid }: Pod, { settings, behaviors }: Kubelet): string {
  const root = (behaviors.has("pod-logs-dir") ? settings.podLogsDir : undefined) || "/var/log/pods";
  return `${trimSlashes(root) || "/"}/${namespace}_${name}_${uid}`;
}

/** The address family of a port's host IP, in the name of a port without one. */
function family(hostIP: string): string {
  return hostIP === "" ? "any" : hostIP.includes(":") ? "v6" : "v4";
}

/** The ports of the regular containers; within one a repeated name counts once. */
function portMappings({ object: { spec } }: Pod): readonly PortMapping[] {
  return spec.containers.flatMap(({ ports = [] }) => {
    const names = new Set<string>();
    return ports.flatMap(({ name = "", containerPort, hostPort = 0, protocol = "TCP", hostIP = "" }): PortMapping[] => {
      const known = name === "" ? `${family(hostIP)}-${protocol}-${hostIP}:${containerPort}:${hostPort}` : name;
      if (names.has(known)) return [];
      names.add(known);
      const number = entry(PROTOCOL, protocol) ?? PROTOCOL.TCP;
      return [{
        ...(number === 0 ? {} : { protocol: number }),
        ...(containerPort === 0 ? {} : { container_port: containerPort }),
        ...(hostPort === 0 ? {} : { host_port: hostPort }),
        ...(hostIP === "" ? {} : { host_ip: hostIP }),
      }];
    });
  });
}

/** Groups of the sandbox: that of the files, those of volumes, the supplemental ones. */
function groups(pod: Pod): readonly (number | bigint)[] {
  const { fsGroup, supplementalGroups = [] } = pod.object.spec.securityContext ?? {};
  const ofVolumes = (pod.facts.volumeGroups ?? []).filter((group) => !supplementalGroups.includes(group));
  return [...(fsGroup === undefined ? [] : [fsGroup]), ...ofVolumes, ...supplementalGroups];
}

function securityContext(
  pod: Pod,
  kubelet: Kubelet,
  note?: (note: TranslationNote) => void,
): LinuxSandboxSecurityContext {
  const { spec } = pod.object;
  const own = spec.securityContext ?? {};
  const supplemental = groups(pod);
  const isPrivileged = containersOf(pod).some(({ container }) => container.securityContext?.privileged === true);
  const isStrict = own.supplementalGroupsPolicy === "Strict" &&
    kubelet.behaviors.has("supplemental-groups-policy-sent");
  return {
    namespace_options: namespaceOptionsOf(spec, userNamespaceOf(pod, kubelet, note)),
    ...(own.seLinuxOptions === undefined ? {} : { selinux_options: selinuxOptionOf(own.seLinuxOptions) }),
    ...(own.runAsUser === undefined ? {} : { run_as_user: int64Value(own.runAsUser) }),
    ...(own.runAsGroup === undefined ? {} : { run_as_group: int64Value(own.runAsGroup) }),
    ...(supplemental.length === 0 ? {} : { supplemental_groups: supplemental }),
    ...(isStrict ? { supplemental_groups_policy: SUPPLEMENTAL_GROUPS_POLICY.Strict } : {}),
    ...(isPrivileged ? { privileged: true } : {}),
    seccomp: {},
  };
}

/** A number that may be unset: 0 is a message without fields. */
export function int64Value(value: number | bigint): { readonly value?: number | bigint } {
  return value === 0 || value === 0n ? {} : { value };
}

function linuxConfig(pod: Pod, kubelet: Kubelet, note: (note: TranslationNote) => void): LinuxPodSandboxConfig {
  const { spec } = pod.object;
  const { behaviors } = kubelet;
  const parent = cgroupParentOf(pod, kubelet, note);
  const sysctls = Object.fromEntries(
    (spec.securityContext?.sysctls ?? []).map(({ name, value }) => [sysctlName(name), value]),
  );
  const unified = hasOomGroup(kubelet) ? { unified: { "memory.oom.group": "1" } } : {};
  const requests = podTotal(spec, "requests", behaviors);
  const limits = podTotal(spec, "limits", behaviors);
  const { overhead } = spec;
  const isQuotaOff = behaviors.has("exclusive-cpus-no-quota") &&
    containersOf(pod).some(({ name }) => entry(pod.facts.containers, name)?.cpus !== undefined);
  return {
    ...(parent === "" ? {} : { cgroup_parent: parent }),
    security_context: securityContext(pod, kubelet, note),
    ...(Object.keys(sysctls).length === 0 ? {} : { sysctls }),
    overhead: overhead === undefined ? {} : {
      ...linuxResources({ cpuRequest: overhead.cpu, cpuLimit: overhead.cpu, memoryLimit: overhead.memory }, kubelet),
      ...unified,
    },
    resources: {
      ...linuxResources(
        { cpuRequest: requests.cpu, cpuLimit: limits.cpu, memoryLimit: limits.memory, isQuotaOff },
        kubelet,
      ),
      ...unified,
    },
  };
}

/**
 * Makes the `PodSandboxConfig` that a kubelet requests a pod's sandbox with.
 *
 * @param pod The pod, of {@linkcode readPod}.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param note Called for placeholders and events. Default: they are not reported.
 * @returns The config in CRI's spelling; fields with protobuf's zero value are omitted. With several DNS options their order is
 * the manifest's: a kubelet's is random.
 * @throws {CriSpecError} `kubelet-refusal` with the event's text, `manifest-fact-missing`.
 */
export function podSandboxConfig(
  pod: Pod,
  kubelet: Kubelet,
  note: (note: TranslationNote) => void = () => {},
): PodSandboxConfig {
  checkPod(pod);
  checkKubelet(kubelet);
  checkType(note, "function", "function");
  const { name, namespace, uid, object, facts } = pod;
  checkVolumes(pod, kubelet);
  const hostname = hostnameOf(pod, kubelet);
  const ports = portMappings(pod);
  const linux = linuxConfig(pod, kubelet, note);
  // A runtime class that does not exist is refused, too.
  runtimeHandlerOf(pod, kubelet);
  return {
    metadata: { name, uid, namespace, ...(facts.attempt ? { attempt: facts.attempt } : {}) },
    ...(hostname === "" ? {} : { hostname }),
    log_directory: logDirectory(pod, kubelet),
    dns_config: dnsConfigOf(pod, kubelet, note),
    ...(ports.length === 0 ? {} : { port_mappings: ports }),
    labels: { ...object.metadata.labels, ...podLabels(pod) },
    annotations: { ...object.metadata.annotations },
    linux,
  };
}
