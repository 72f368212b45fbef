/**
 * Nodes that the scheduler excludes for one reason: labels, taints, none at all; and claims that it waits for.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { ON_A_NODE, SCHEDULED } from "./cluster.ts";

const SCHEDULER = "https://kubernetes.io/docs/concepts/scheduling-eviction/";
const AVAILABLE = "<number>/<number> nodes are available: ";
const ROLES: string = oneOf(["control-plane", "master", "etcd"].map((role) => `node-role.kubernetes.io/${role}`));

/** Nodes with one taint, as old and new releases print it. */
function tainted(key: string): readonly string[] {
  return [
    `${AVAILABLE}<number> node(s) had untolerated taint {${key}: <words>}.`,
    `${AVAILABLE}<number> node(s) had taint {${key}: <words>}, that the pod didn't tolerate.`,
    `${AVAILABLE}<number> node(s) had taints that the pod didn't tolerate {${key}}.`,
  ];
}

const COMMON = { by: "cluster", evidence: "reported", passed: SCHEDULED, behind: ON_A_NODE } as const;

/** Why no node is left. */
export const POD_NODE_RULES: readonly DaemonRule[] = [
  {
    id: "pod-control-plane-only",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the cluster has only nodes of the control plane, which take no ordinary pods: no worker has joined",
    texts: tainted(ROLES),
    fix:
      "join a worker node (kubeadm token create --print-join-command). On a cluster of one machine remove the taint: kubectl taint nodes --all node-role.kubernetes.io/control-plane- (up to 1.24 also node-role.kubernetes.io/master-), after which pods share the machine with the control plane. " +
      "An add-on that belongs there needs a toleration of that key: manifests from before 1.24 have only master's",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#control-plane-node-isolation",
      "https://github.com/projectcalico/calico/issues/6087",
    ],
  },
  {
    id: "pod-labels-unmatched",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "no node that takes the pod has the labels that its nodeSelector or node affinity asks for",
    texts: [
      AVAILABLE,
      `${AVAILABLE}<number> node(s) had untolerated taint {${ROLES}: }, `,
      `${AVAILABLE}<number> node(s) had taint {${ROLES}: }, that the pod didn't tolerate, `,
    ].flatMap((begin) => [
      `${begin}<number> node(s) didn't match Pod's node affinity/selector.`,
      `${begin}<number> node(s) didn't match Pod's node affinity.`,
      `${begin}<number> node(s) didn't match node selector.`,
    ]).concat(
      ["Pod's node affinity/selector", "Pod's node affinity", "node selector"].flatMap((what) => [
        `${AVAILABLE}<number> node(s) didn't match ${what}, <number> node(s) had untolerated taint {${ROLES}: }.`,
        `${AVAILABLE}<number> node(s) didn't match ${what}, <number> node(s) had taint {${ROLES}: }, that the pod didn't tolerate.`,
      ]),
    ),
    fix:
      "compare kubectl get nodes --show-labels with nodeSelector and nodeAffinity (kubectl get pod NAME -o yaml): kubectl label node NAME KEY=VALUE, or correct the selector. Often: kubernetes.io/arch of an image that is not for these nodes, a label that the chart expects on one node, labels of GPUs whose feature discovery does not run, " +
      "a node pool that is scaled to 0 or of another name, an old label (beta.kubernetes.io/os, node-role.kubernetes.io/master). A local volume also binds the pod to its node",
    links: [`${SCHEDULER}assign-pod-node/`],
  },
  {
    id: "pod-taint-untolerated",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "all nodes have a taint that the pod does not tolerate; the message names it",
    texts: [...tainted("<name>"), ...tainted("<quotedObject>")],
    fix:
      "kubectl describe nodes | grep Taints: add a toleration of that key to the pod, or, where the taint is a mistake, kubectl taint node NAME KEY-. CriticalAddonsOnly is of a system pool (AKS, k3s servers): add a pool for other pods; a key of a GPU or spot pool wants the toleration that its provider documents; " +
      "eks.amazonaws.com/compute-type: the pod fits no Fargate profile and there are no other nodes",
    links: [`${SCHEDULER}taint-and-toleration/`],
  },
  {
    id: "pod-node-agent-missing",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the nodes wait for an agent that removes their taint when it is ready: it does not run there",
    texts: tainted(
      oneOf(["node.cilium.io/agent-not-ready", "ebs.csi.aws.com/agent-not-ready", "efs.csi.aws.com/agent-not-ready"]),
    ),
    fix:
      "look at the agent's pod on the node (kubectl -n kube-system get pods -o wide: cilium, ebs-csi-node, efs-csi-node) and its log, and at the operator, which removes Cilium's taint; only if that program is not installed (any more), kubectl taint nodes --all KEY-, and take the taint out of the node pool's settings",
    links: ["https://docs.cilium.io/en/stable/installation/taints/"],
  },
  {
    id: "pod-taints-unnamed",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "all nodes have taints that the pod does not tolerate; this old release does not name them",
    texts: [`${AVAILABLE}<number> node(s) had taints that the pod didn't tolerate.`],
    fix:
      "kubectl describe nodes | grep -A2 Taints: node-role.kubernetes.io/master: no worker has joined; on one machine kubectl taint nodes --all node-role.kubernetes.io/master-. not-ready: the network plugin or the kubelet (kubectl describe node, Conditions). disk-pressure: free the node's disk. Another one: a toleration",
    links: [`${SCHEDULER}taint-and-toleration/`, "https://github.com/canonical/microk8s/issues/483"],
  },
  {
    id: "pod-nodes-cordoned",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "all nodes are cordoned: closed for new pods by an administrator, a drain or an upgrade",
    texts: [`${AVAILABLE}<number> node(s) were unschedulable.`],
    fix:
      "kubectl get nodes shows SchedulingDisabled: kubectl uncordon NAME when its maintenance is over; look who cordoned it (an upgrade that did not end, a spot instance that ends, Karpenter or the cluster autoscaler, which add another node)",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/"],
  },
  {
    id: "pod-no-nodes",
    refines: "pod-unschedulable",
    ...COMMON,
    summary: "the cluster has no nodes at all",
    texts: ["no nodes available to schedule pods"],
    fix:
      "kubectl get nodes is empty: a node pool or group of size 0, or machines whose kubelet has not registered: its log on the machine (journalctl -u kubelet), the role of the nodes (EKS: aws-auth or an access entry), the join command. With an autoscaler (Karpenter, EKS Auto Mode) its log and its node pools say why it adds none; right after a start it is only early",
    links: [`${SCHEDULER}kube-scheduler/`],
  },
  {
    id: "pod-claim-missing",
    ...COMMON,
    // A later event: the claim was made meanwhile.
    behind: [...ON_A_NODE, "pod has unbound immediate"],
    summary: "the pod names a PersistentVolumeClaim that does not exist in its namespace",
    texts: [
      "persistentvolumeclaim <quotedName> not found",
      `${AVAILABLE}persistentvolumeclaim <quotedName> not found`,
      `${AVAILABLE}<number> persistentvolumeclaim <quotedName> not found`,
    ],
    fix:
      "kubectl get pvc -n NAMESPACE: create the claim there, or correct claimName (a chart's existingClaim); a claim of another namespace cannot be used. Where a controller makes it (a StatefulSet, an operator, Argo, Tekton) its events say why it did not; the scheduler tries again by itself",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"],
  },
  {
    id: "pod-claim-deleted",
    ...COMMON,
    summary: "the pod's PersistentVolumeClaim is being deleted, and stays so while another pod uses it",
    texts: [
      "persistentvolumeclaim <quotedName> is being deleted",
      `${AVAILABLE}persistentvolumeclaim <quotedName> is being deleted`,
    ],
    fix:
      "if its data is needed, set the volume's persistentVolumeReclaimPolicy to Retain first (kubectl patch pv), as the deletion cannot be taken back. Then kubectl describe pvc: Used By names the pods that keep it: delete those, wait until the claim is removed, and create it anew",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection"],
  },
  {
    id: "pod-claim-unprovisioned",
    refines: "pod-claim-unbound",
    ...COMMON,
    summary: "the scheduler chose a node, and the provisioner has not made the claim's volume there in time",
    texts: [
      "binding volumes: timed out waiting for the condition",
      "binding volumes: context deadline exceeded",
      "binding volumes: provisioning failed for PVC <name>",
    ],
    fix:
      "kubectl describe pvc: its events name the provisioner and its error; read the log of its controller (the container csi-provisioner and the driver's own): it does not run, may not ask the cloud, has no room or quota in that node's zone, or its helper pod does not start on that node",
    links: ["https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"],
  },
  {
    id: "pod-volume-and-affinity",
    refines: "pod-volume-elsewhere",
    ...COMMON,
    summary:
      "the pod's volume is on one node, or in one zone, and there the pod's own rule about other pods does not let it run",
    texts: [
      "didn't match pod affinity/anti-affinity",
      "didn't match pod affinity/anti-affinity rules",
      "didn't match pod anti-affinity rules",
      "didn't satisfy existing pods anti-affinity rules",
      "didn't match pod affinity rules",
      "didn't match pod topology spread constraints",
    ].flatMap((rule) => [
      `${AVAILABLE}<number> node(s) ${rule}, <number> node(s) had volume node affinity conflict.`,
      `${AVAILABLE}<number> node(s) had volume node affinity conflict, <number> node(s) ${rule}.`,
    ]),
    fix:
      "kubectl get pods -o wide and kubectl get pv: another replica runs on the node that has this one's volume (it was made there when the rule did not hold, or both claims are of one node). Move that other pod, if its volume allows it, or add a node in that zone; make the rule preferred; or, for a program that copies its data from the other replicas, delete this pod's claim, which deletes this replica's data, and the pod: WaitForFirstConsumer makes the new volume elsewhere",
    links: [`${SCHEDULER}assign-pod-node/`, "https://github.com/Altinity/clickhouse-operator/issues/702"],
  },
  {
    id: "pod-volume-unavailable",
    ...COMMON,
    summary:
      "no PersistentVolume is free that fits the pod's claim on a node where the pod may run: its class makes none by itself",
    texts: [
      "node(s) didn't find available persistent volumes to bind",
      "<number> node(s) didn't find available persistent volumes to bind",
    ],
    fix:
      "kubectl get pv,pvc: a class with kubernetes.io/no-provisioner (local volumes) needs a PersistentVolume in phase Available of the same storageClassName and access mode, at least as large, whose nodeAffinity names a node that takes the pod (kubernetes.io/hostname as kubectl get nodes --show-labels has it); one in phase Released is not used again until its claimRef is removed (its data stays). " +
      "Or use a class with a provisioner",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#local"],
  },
];
