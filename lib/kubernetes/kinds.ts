/**
 * Kinds of objects that decide pods, without imports, for programs that only distinguish documents.
 *
 * @module
 */

import type { KubernetesObjects } from "./kubelet.ts";

/** What controllers make pods of. */
const WORKLOAD_KINDS = [
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "ReplicationController",
  "Job",
  "CronJob",
] as const;

/** A kind of workloads. */
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

/** Whether a kind is one of a workload. */
export function isWorkloadKind(kind: string): kind is WorkloadKind {
  return (WORKLOAD_KINDS as readonly string[]).includes(kind);
}

/** Where objects of a kind stand among those that a kubelet or the API server reads for a pod. */
export const POD_OBJECTS: Readonly<Record<string, keyof KubernetesObjects>> = {
  ConfigMap: "configMaps",
  PersistentVolume: "persistentVolumes",
  PersistentVolumeClaim: "persistentVolumeClaims",
  PriorityClass: "priorityClasses",
  RuntimeClass: "runtimeClasses",
  Secret: "secrets",
  Service: "services",
  ServiceAccount: "serviceAccounts",
};
