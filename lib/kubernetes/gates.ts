/**
 * Feature gates that decide what a kubelet requests or what an API server keeps of a pod, with their defaults by release.
 *
 * Upstream: `pkg/features/kube_features.go` of each release.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import type { KubernetesRelease } from "./release.ts";

/** How mature a gate is: alpha and beta may be switched, a gate that is generally available is on for good. */
type Stage = "alpha" | "beta" | "ga" | "removed";

/** A change of a gate's stage or default: the minor release, the stage, whether it is on. */
type GateStep = readonly [minor: number, stage: Stage, on: boolean];

/** A gate that the model knows. */
export type Gate =
  | "AppArmorFields"
  | "ContainerStopSignals"
  | "CustomCPUCFSQuotaPeriod"
  | "DisableCPUQuotaWithExclusiveCPUs"
  | "EnvFiles"
  | "ExpandedDNSConfig"
  | "GitRepoVolumeDriver"
  | "HostnameOverride"
  | "ImageVolume"
  | "InPlacePodLevelResourcesVerticalScaling"
  | "InPlacePodVerticalScaling"
  | "KubeletCgroupDriverFromCRI"
  | "MemoryQoS"
  | "NodeSwap"
  | "PodHostIPs"
  | "PodLevelResources"
  | "PodLifecycleSleepAction"
  | "PreventStaticPodAPIReferences"
  | "ProcMountType"
  | "RecursiveReadOnlyMounts"
  | "RelaxedDNSSearchValidation"
  | "RelaxedEnvironmentVariableValidation"
  | "RuntimeClassInImageCriAPI"
  | "SidecarContainers"
  | "SupplementalGroupsPolicy"
  | "UserNamespacesHostNetworkSupport"
  | "UserNamespacesStatelessPodsSupport"
  | "UserNamespacesSupport";

/** Each gate's steps, oldest first. A release older than the first step does not know the gate. */
export const GATES: Readonly<Record<Gate, readonly GateStep[]>> = {
  AppArmorFields: [[30, "beta", true], [31, "ga", true]],
  ContainerStopSignals: [[33, "alpha", false]],
  CustomCPUCFSQuotaPeriod: [[12, "alpha", false]],
  DisableCPUQuotaWithExclusiveCPUs: [[33, "beta", true]],
  EnvFiles: [[34, "alpha", false], [35, "beta", true]],
  ExpandedDNSConfig: [[22, "alpha", false], [26, "beta", true], [28, "ga", true]],
  GitRepoVolumeDriver: [[33, "beta", false], [36, "removed", false]],
  HostnameOverride: [[34, "alpha", false], [35, "beta", true]],
  ImageVolume: [[31, "alpha", false], [33, "beta", false], [35, "beta", true], [36, "ga", true]],
  InPlacePodLevelResourcesVerticalScaling: [[35, "alpha", false], [36, "beta", true]],
  InPlacePodVerticalScaling: [[27, "alpha", false], [33, "beta", true], [35, "ga", true]],
  KubeletCgroupDriverFromCRI: [[28, "alpha", false], [31, "beta", true], [34, "ga", true]],
  MemoryQoS: [[22, "alpha", false]],
  NodeSwap: [[22, "alpha", false], [28, "beta", false], [30, "beta", true], [34, "ga", true]],
  PodHostIPs: [[28, "alpha", false], [29, "beta", true], [30, "ga", true]],
  PodLevelResources: [[32, "alpha", false], [34, "beta", true]],
  PodLifecycleSleepAction: [[29, "alpha", false], [30, "beta", true], [34, "ga", true]],
  PreventStaticPodAPIReferences: [[34, "beta", true]],
  ProcMountType: [[12, "alpha", false], [33, "beta", true], [36, "ga", true]],
  RecursiveReadOnlyMounts: [[30, "alpha", false], [31, "beta", true], [33, "ga", true]],
  RelaxedDNSSearchValidation: [[32, "alpha", false], [33, "beta", true], [34, "ga", true]],
  RelaxedEnvironmentVariableValidation: [[30, "alpha", false], [32, "beta", true], [34, "ga", true]],
  RuntimeClassInImageCriAPI: [[29, "alpha", false]],
  SidecarContainers: [[28, "alpha", false], [29, "beta", true], [33, "ga", true]],
  SupplementalGroupsPolicy: [[31, "alpha", false], [33, "beta", true], [35, "ga", true]],
  UserNamespacesHostNetworkSupport: [[35, "alpha", false]],
  UserNamespacesStatelessPodsSupport: [[25, "alpha", false], [28, "removed", false]],
  UserNamespacesSupport: [[28, "alpha", false], [30, "beta", false], [33, "beta", true], [36, "ga", true]],
};

function stepOf(gate: Gate, minor: number): GateStep | undefined {
  return GATES[gate].findLast(([first]) => first <= minor);
}

/** Whether a name is that of a gate that the model knows. */
export function isGate(name: string): name is Gate {
  return Object.hasOwn(GATES, name);
}

/** Whether a release has a gate. */
export function knowsGate(release: KubernetesRelease, gate: Gate): boolean {
  const step = stepOf(gate, release.minor);
  return step !== undefined && step[1] !== "removed";
}

/**
 * The gates that are on.
 *
 * @param release The release of the program.
 * @param settings Its `featureGates`; `AllAlpha` and `AllBeta` set all gates of that stage that are not named.
 * @param path Where the settings stand, for errors. Default: `""`.
 * @returns The gates that are on, of those that the model knows.
 * @throws {CriSpecError} `invalid-value` for a gate that the release does not have, or one that is on for good and set to false.
 */
export function enabledGates(
  release: KubernetesRelease,
  settings: Readonly<Record<string, boolean>> = {},
  path: Pointer = "",
): ReadonlySet<Gate> {
  const enabled = new Set<Gate>();
  for (const gate of Object.keys(GATES) as readonly Gate[]) {
    const step = stepOf(gate, release.minor);
    const isKnown = step !== undefined && step[1] !== "removed";
    const set = Object.hasOwn(settings, gate) ? settings[gate] : undefined;
    if (!isKnown && set === undefined) continue;
    if (!isKnown) throw gateError(`unrecognized feature gate: ${gate}`, gate, path);
    const [, stage, on] = step;
    if (stage === "ga" && set === false) {
      throw gateError(`cannot set feature gate ${gate} to false, feature is locked to true`, gate, path);
    }
    const all = stage === "alpha" ? "AllAlpha" : stage === "beta" ? "AllBeta" : "";
    if (set ?? (Object.hasOwn(settings, all) ? settings[all] : on)) enabled.add(gate);
  }
  // The gate of user namespaces had another name first.
  if (enabled.has("UserNamespacesStatelessPodsSupport")) enabled.add("UserNamespacesSupport");
  return enabled;
}

function gateError(text: string, gate: Gate, path: Pointer): CriSpecError {
  return new CriSpecError("invalid-value", text, {
    path: child(path, gate),
    hint: "Kubernetes does not start with this feature gate; remove it",
  });
}
