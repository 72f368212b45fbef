/**
 * The cgroup of a pod.
 *
 * Upstream: `pkg/kubelet/cm/cgroup_manager_linux.go`, `pod_container_manager_linux.go`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import { qosOf } from "./resources_sum.ts";

/** A name as systemd's slices have it: each prefix of the parts is a slice. */
function slices(parts: readonly string[]): string {
  const escaped = parts.map((part) => part.replaceAll("-", "_"));
  return escaped.map((_, index) => `/${escaped.slice(0, index + 1).join("-")}.slice`).join("");
}

/**
 * The `cgroup_parent` of a pod.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param note Called where the driver is assumed.
 * @returns The path; `""` without cgroups by QoS class.
 */
export function cgroupParentOf(pod: Pod, kubelet: Kubelet, note: (note: TranslationNote) => void): string {
  const { settings, runtime, behaviors } = kubelet;
  if (settings.cgroupsPerQOS === false) return "";
  const qos = qosOf(pod.object, behaviors);
  const parts = [
    ...(settings.cgroupRoot ?? "/").split("/").filter((part) => part !== ""),
    "kubepods",
    ...(qos === "Guaranteed" ? [] : [qos.toLowerCase()]),
    `pod${pod.uid}`,
  ];
  const driver = (behaviors.has("cgroup-driver-from-runtime") ? runtime?.cgroupDriver : undefined) ??
    settings.cgroupDriver;
  if (driver !== undefined && driver !== "systemd" && driver !== "cgroupfs") {
    throw new CriSpecError("invalid-value", `Cannot read the kubelet's cgroup driver ${JSON.stringify(driver)}`, {
      hint: "use systemd or cgroupfs",
    });
  }
  if (driver === undefined) note({ kind: "assumed", path: "", message: "the kubelet's cgroup driver is cgroupfs" });
  return driver === "systemd" ? slices(parts) : `/${parts.join("/")}`;
}
