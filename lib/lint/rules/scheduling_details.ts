/**
 * Rarer reasons of the scheduler for which no node is left, and why it does not try at all.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { alone } from "./pod_scheduling.ts";
import { ON_A_NODE, SCHEDULED } from "./cluster.ts";

const AVAILABLE = "<number>/<number> nodes are available: ";
const STORAGE = "https://kubernetes.io/docs/concepts/storage/";
const PLUGINS = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/scheduler/framework/plugins";
const COMMON = { by: "cluster", evidence: "source", passed: SCHEDULED, behind: ON_A_NODE } as const;

/** A reason that stands alone or first. */
function first(reasons: readonly string[]): readonly string[] {
  return reasons.flatMap((reason) => [`${AVAILABLE}<number> ${reason}.`, `${AVAILABLE}<number> ${reason}, <any>`]);
}

/** The scheduler's rarer reasons. */
export const SCHEDULING_DETAILS: readonly DaemonRule[] = [
  {
    id: "pod-volume-once",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "another pod uses the pod's claim, which only one pod may use at a time: ReadWriteOncePod",
    texts: first([
      "node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode",
      "node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod",
    ]),
    fix:
      "kubectl get pods -o wide and kubectl describe pvc NAME (Used By) show the other pod: with a rolling update it is the predecessor: strategy Recreate, or scale to 0 first. If several pods are to share the volume, it takes a claim with ReadWriteOnce (one node) or ReadWriteMany (a file system); the mode of a claim that exists cannot be changed",
    links: [`${STORAGE}persistent-volumes/#access-modes`],
  },
  {
    id: "pod-volume-zone-unmatched",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the pod's volume has the label of a zone in which no node is that takes the pod",
    texts: first(["node(s) had no available volume zone"]),
    fix:
      "compare kubectl get pv NAME --show-labels (topology.kubernetes.io/zone) with kubectl get nodes -L topology.kubernetes.io/zone: add a node in the volume's zone, or remove a selector that keeps the pod from it. For new volumes use a StorageClass with volumeBindingMode: WaitForFirstConsumer; the data of this one goes to another zone only by a snapshot or copy",
    links: [`${STORAGE}storage-classes/#volume-binding-mode`],
  },
  {
    id: "pod-csi-driver-absent",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the CSI driver of the pod's volume has not registered on the nodes",
    texts: [
      ...first(["csi driver '<name>' not found on node", "node(s) did not have the CSI driver <name> registered"]),
      ...["csinode", "CSINode"].map((what) => `${AVAILABLE}${what} <quotedName> not found`),
    ],
    fix:
      "kubectl get csinode NODE -o yaml lists the drivers of a node: the driver's node pod (a DaemonSet such as ebs-csi-node) has to run there: is it installed, does it tolerate the taints, and what does its log say, also that of its container node-driver-registrar. On a node that has just joined it passes by itself",
    links: ["https://kubernetes-csi.github.io/docs/csi-node-object.html"],
  },
  {
    id: "pod-storage-capacity-short",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the volume's driver reports no node with as much free storage as the pod's claim asks for",
    texts: first(["node(s) did not have enough free storage"]),
    fix:
      "kubectl get csistoragecapacities -A shows what the driver offers for each StorageClass and node (LVM, local disks): free or add storage there, or claim less. None for the class: the driver's controller (csi-provisioner with --enable-capacity) does not run, or the class is not of its pool; a value that is old is renewed within a minute. storageCapacity: false in the CSIDriver object ends the check",
    links: [`${STORAGE}storage-capacity/`],
  },
  {
    id: "pod-node-name-unmatched",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the pod is for one node by its name, and no node has that name or takes it",
    texts: first([
      "node(s) didn't match the requested node name",
      "node(s) didn't match the requested hostname",
      "node(s) didn't match the requested node name, <number> node(s) were unschedulable",
    ]),
    fix:
      "kubectl get nodes: correct nodeName (or the DaemonSet's affinity by metadata.name, that of a node which was removed) to a name that is listed, as the node has it there: often the whole name with its domain. nodeSelector kubernetes.io/hostname or a label is better than nodeName, which leaves out the scheduler",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename"],
  },
  {
    id: "pod-spread-label-missing",
    refines: "pod-spread-unsatisfied",
    ...COMMON,
    summary: "the nodes lack the label by whose values the pod's topology spread constraint counts",
    texts: [
      ...new Set([
        ...first(["node(s) didn't match pod topology spread constraints (missing required label)"]),
        ...alone(["node(s) didn't match pod topology spread constraints (missing required label)"]),
      ]),
      "<number> node(s) didn't match pod topology spread constraints (missing required label)",
    ],
    fix:
      "kubectl get nodes -L KEY, with topologyKey of topologySpreadConstraints: label the nodes (kubectl label node NAME topology.kubernetes.io/zone=a; clouds' controllers set it, clusters of one's own have none), correct the key, or whenUnsatisfiable: ScheduleAnyway",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  },
  {
    id: "pod-devices-unpublished",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the scheduler waits for the DRA driver of a resource claim, which has not said what the nodes have",
    texts: [
      `${AVAILABLE}waiting for resource driver to provide information`,
      `${AVAILABLE}waiting for resource driver to provide information.<any>`,
      `${AVAILABLE}waiting for resource driver to allocate resource.<any>`,
      `${AVAILABLE}<number> waiting for resource driver to <words>`,
    ],
    fix:
      "kubectl get resourceslices and the pods of the driver: its controller or its plugin on the nodes does not run, or is of a release for another DRA API (resource.k8s.io/v1alpha2 ended with 1.31: use the driver's newer chart, with DeviceClass and v1beta1 or v1). Its log names what it lacks",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/"],
  },
  {
    id: "pod-resource-claim-missing",
    refines: ["pod-unschedulable", "claim-allocation-failed"],
    ...COMMON,
    summary: "the pod names a ResourceClaim that does not exist in its namespace",
    texts: [
      `${AVAILABLE}resourceclaim <quotedName> not found`,
      `${AVAILABLE}resourceclaim <quotedName> not found.<any>`,
      `${AVAILABLE}resourceclaim.resource.k8s.io <quotedName> not found.<any>`,
    ],
    fix:
      "kubectl get resourceclaims -n NAMESPACE: create it there, or correct resourceClaimName in the pod's resourceClaims; a claim that is to be made for each pod is given by resourceClaimTemplateName, with a ResourceClaimTemplate in that namespace. A pod cannot use a claim of another namespace",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/"],
  },
  {
    id: "pod-scheduling-gated",
    ...COMMON,
    behind: [],
    summary: "the scheduler does not try the pod yet: its schedulingGates are not empty",
    texts: ["Scheduling is blocked due to non-empty scheduling gates", "waiting for scheduling gates: [<words>]"],
    fix:
      "kubectl get pod NAME -o jsonpath='{.spec.schedulingGates}' names the gate: its controller removes it, so see why that does not: of kueue.x-k8s.io/admission kubectl describe workload (quota of the queue, or no LocalQueue), of others whether the controller that a webhook or chart expects runs. Only if there is none, remove the gate (kubectl edit pod)",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/"],
  },
  {
    id: "pod-deleted-before-start",
    ...COMMON,
    summary: "no failed start: the pod was deleted before a node was chosen for it",
    texts: ["skip schedule deleting pod: <name>", "skip schedule deleting pod: <quotedObject>"],
    fix:
      "nothing, if another pod takes its place. Else see who deletes it: an update of the Deployment, an autoscaler or a finished job; a pod that stays in Terminating without a node has a finalizer: kubectl get pod NAME -o jsonpath='{.metadata.finalizers}'",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"],
  },
  {
    id: "pod-already-assigned",
    ...COMMON,
    summary: "the pod has a node already: two schedulers take the same pods",
    texts: [
      "Operation cannot be fulfilled on pods/binding <quotedName>: pod <name> is already assigned to node <name>",
      "pod <name> is already assigned to node <name>",
    ],
    needs: ["pods/binding", "Binding", "Bind plugin", "already assigned to node"],
    fix:
      "if the pod starts at last, it is harmless: the scheduler asked twice after a slow answer. Else two schedulers run with one name: kubectl -n kube-system get leases kube-scheduler and get pods: without leader election only one may run, and a second scheduler (Volcano, a simulator, an old control plane) needs a schedulerName of its own",
    links: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/", PLUGINS],
  },
];
