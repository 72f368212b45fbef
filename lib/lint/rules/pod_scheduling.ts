/**
 * Why the scheduler finds no node, reason by reason, and pods that are evicted by a taint.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { ON_A_NODE, SCHEDULED } from "./cluster.ts";

const SCHEDULER = "https://kubernetes.io/docs/concepts/scheduling-eviction/";

/** How the scheduler begins: of a message with several reasons the nodes of the control plane come first. */
const BEGINS: readonly string[] = [
  "<number>/<number> nodes are available: ",
  ..."control-plane master".split(" ").flatMap((role) => [
    `<number>/<number> nodes are available: <number> node(s) had untolerated taint {node-role.kubernetes.io/${role}: }, `,
    `<number>/<number> nodes are available: <number> node(s) had taint {node-role.kubernetes.io/${role}: }, that the pod didn't tolerate, `,
  ]),
];

/** How it ends where more of the nodes are the control plane's: the reasons are sorted with their numbers. */
const ENDS: readonly string[] = "control-plane master".split(" ").flatMap((role) => [
  `, <number> node(s) had untolerated taint {node-role.kubernetes.io/${role}: }.`,
  `, <number> node(s) had taint {node-role.kubernetes.io/${role}: }, that the pod didn't tolerate.`,
]);

/** A reason that stands alone, also before the newer releases' words about preemption. */
export function alone(reasons: readonly string[]): readonly string[] {
  return reasons.flatMap((reason) => [
    ...BEGINS.map((begin) => `${begin}<number> ${reason}.`),
    ...ENDS.map((end) => `${BEGINS[0]!}<number> ${reason}${end}`),
  ]);
}

/** Taints that the cluster itself sets, as old and new releases print them. */
function tainted(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => [
    `<number>/<number> nodes are available: <number> node(s) had untolerated taint {${key}: <value>}.`,
    `<number>/<number> nodes are available: <number> node(s) had taint {${key}: <value>}, that the pod didn't tolerate.`,
    `<number>/<number> nodes are available: <number> node(s) had taints that the pod didn't tolerate {${key}}.`,
    ...BEGINS.slice(1).map((begin) => `${begin}<number> node(s) had untolerated taint {${key}: <value>}.`),
    ...BEGINS.slice(1).map((begin) =>
      `${begin}<number> node(s) had taint {${key}: <value>}, that the pod didn't tolerate.`
    ),
  ]);
}

/** What a node lacks: of a cluster's nodes one has too little of this, another of that. */
const LACKING: readonly string[] = [
  "Insufficient cpu",
  "Insufficient memory",
  "Too many pods",
  "Insufficient ephemeral-storage",
];

/** Two or three of these, in each order. */
function together(reasons: readonly string[]): readonly string[] {
  return reasons.flatMap((first) =>
    reasons.filter((one) => one !== first).flatMap((second) => [
      `${first}, <number> ${second}`,
      ...reasons.filter((one) => one !== first && one !== second).map((third) =>
        `${first}, <number> ${second}, <number> ${third}`
      ),
    ])
  );
}

const COMMON = { by: "cluster", evidence: "reported", passed: SCHEDULED, behind: ON_A_NODE } as const;

/** Why the scheduler finds no node. */
export const SCHEDULING_FAILURES: readonly DaemonRule[] = [
  {
    id: "pod-resources-insufficient",
    ...COMMON,
    summary: "no node has as much CPU, memory or room for pods left as the pod requests",
    texts: [
      ...alone([
        "Insufficient cpu",
        "Insufficient memory",
        ...together(LACKING),
        "Insufficient ephemeral-storage",
        "Insufficient pods",
        "Too many pods",
        "Insufficient hugepages-2Mi",
        "Insufficient hugepages-1Gi",
      ]),
      "No nodes are available that match all of the predicates: Insufficient cpu (<number>)<any>",
      "No nodes are available that match all of the predicates: Insufficient memory (<number>)<any>",
    ],
    fix:
      "compare the pod's requests with kubectl describe node (Allocatable, Allocated resources): lower them, end other pods, or add nodes or larger ones. What counts is " +
      "what pods request, not what they use; Too many pods: the kubelet's maxPods, of clouds the addresses of the machine; huge pages are reserved on the node",
    links: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  },
  {
    id: "kubevirt-device-insufficient",
    refines: "pod-device-insufficient",
    ...COMMON,
    summary:
      "no node offers KubeVirt's device: KVM or its modules are missing on the nodes, or virt-handler does not run there",
    texts: [
      ...alone([
        `Insufficient devices.kubevirt.io/${oneOf(["kvm", "tun", "vhost-net", "vhost-vsock", "vsock"])}`,
        "Insufficient devices.kubevirt.io/kvm, <number> Insufficient devices.kubevirt.io/tun",
        "Insufficient devices.kubevirt.io/kvm, <number> Insufficient devices.kubevirt.io/tun, <number> Insufficient devices.kubevirt.io/vhost-net",
      ]),
      `<number> Insufficient devices.kubevirt.io/${oneOf(["kvm", "tun", "vhost-net"])}`,
    ],
    fix:
      "kubectl -n kubevirt get pods -o wide: virt-handler has to run on the node, and ls -l /dev/kvm there: virtualization on in the firmware, or nested virtualization of the machine that the node is, and modprobe kvm_intel or kvm_amd, tun, vhost_net. To try it without: in the KubeVirt object spec.configuration.developerConfiguration.useEmulation: true, which is very slow",
    links: ["https://kubevirt.io/user-guide/cluster_admin/installation/"],
  },
  {
    id: "pod-device-insufficient",
    ...COMMON,
    summary:
      "no node offers a device that the pod asks for, or all of them are in use: most often its device plugin does not run",
    texts: [
      ...alone([
        "Insufficient <quotedObject>",
        // The scheduler names its own resources first: what lacks on every node with them is most often not offered at all.
        "Insufficient cpu, <number> Insufficient <quotedObject>",
        "Insufficient memory, <number> Insufficient <quotedObject>",
        "Insufficient cpu, <number> Insufficient memory, <number> Insufficient <quotedObject>",
      ]),
      "No nodes are available that match all of the predicates: Insufficient <quotedObject> (<number>)<any>",
    ],
    fix:
      "kubectl describe node: if Capacity does not list the resource, the device plugin's pod on the node does not run or finds no device (its log; driver, runtime, node " +
      "selector and taints of its DaemonSet); if it does, other pods have all of them. The name has to be the plugin's own",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/"],
  },
  {
    id: "pod-nodes-not-ready",
    ...COMMON,
    summary:
      "the nodes that the pod could run on are not ready: their taint is of the node controller, not of the user",
    texts: tainted([
      "node.kubernetes.io/not-ready",
      "node.kubernetes.io/unreachable",
      "node.kubernetes.io/network-unavailable",
      "node.kubernetes.io/unschedulable",
    ]),
    fix:
      "kubectl describe node: its conditions say why (the network plugin is not installed, the kubelet or the runtime does not run, the node is cut off); " +
      "unschedulable: kubectl uncordon. Do not add a toleration: the taint ends when the node is ready",
    links: [`${SCHEDULER}taint-and-toleration/#taint-based-evictions`],
  },
  {
    id: "pod-spread-unsatisfied",
    ...COMMON,
    summary: "on every node that is left, the pod would break a rule about other pods: topology spread or pod affinity",
    texts: alone([
      "node(s) didn't match pod topology spread constraints",
      "node(s) didn't match pod topology spread constraints (missing required label)",
      "node(s) didn't match pod anti-affinity rules",
      "node(s) didn't satisfy existing pods anti-affinity rules",
      "node(s) didn't match pod affinity rules",
      "node(s) didn't match pod affinity/anti-affinity",
      "node(s) didn't match pod affinity/anti-affinity rules",
      "node(s) didn't match pod affinity/anti-affinity, <number> node(s) didn't satisfy existing pods anti-affinity rules",
      "node(s) didn't match pod affinity/anti-affinity rules, <number> node(s) didn't match pod anti-affinity rules",
      "node(s) didn't match pod affinity/anti-affinity rules, <number> node(s) didn't match pod affinity rules",
    ]),
    fix:
      "anti-affinity by kubernetes.io/hostname: not more replicas than nodes, and of an update the old pod counts, too (maxSurge 0, maxUnavailable 1); another pod's rule may exclude this one. Spread: nodes or zones without room " +
      "count as empty (nodeTaintsPolicy: Honor leaves out tainted ones), nodes without the topology's label are excluded. Use preferredDuringScheduling or whenUnsatisfiable: ScheduleAnyway where the rule is only a wish",
    links: [
      `${SCHEDULER}topology-spread-constraints/`,
      `${SCHEDULER}assign-pod-node/#inter-pod-affinity-and-anti-affinity`,
    ],
  },
  {
    id: "pod-nodes-under-pressure",
    ...COMMON,
    summary: "the nodes that the pod could run on are short of disk space, memory or process ids",
    texts: [
      ...tainted([
        "node.kubernetes.io/disk-pressure",
        "node.kubernetes.io/memory-pressure",
        "node.kubernetes.io/pid-pressure",
      ]),
      ...["disk", "memory", "pid"].map((what) => `Taints: node.kubernetes.io/${what}-pressure:NoSchedule`),
    ],
    fix:
      "free it on the node: for disk-pressure unused images (crictl rmi --prune), logs and emptyDir volumes below /var/lib (df -h, df -i); the taint ends some minutes after. " +
      "The limits are the kubelet's evictionHard",
    links: [`${SCHEDULER}node-pressure-eviction/`],
  },
  {
    id: "pod-nodes-uninitialized",
    ...COMMON,
    summary:
      "the cloud's controller manager has not initialized the nodes: it does not run, or does not know these machines",
    texts: [
      ...tainted(["node.cloudprovider.kubernetes.io/uninitialized"]),
      "node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule",
    ],
    fix:
      "read the log of cloud-controller-manager (its pods tolerate that taint): credentials of the cloud, node names that are not those of the machines, or none installed at " +
      "all: then do not start the kubelet with --cloud-provider=external",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/running-cloud-controller/"],
  },
  {
    id: "pod-taint-eviction",
    by: "cluster",
    summary:
      "the pod is evicted, because its node has a NoExecute taint that the pod does not tolerate: most often the node is not ready",
    texts: [
      "Marking for deletion Pod <name>",
      "Cancelling deletion of Pod <name>",
      "Taint manager: deleting due to NoExecute taint",
      "NoExecuteTaintManager is deleting pod",
      "NoExecuteTaintManager is deleting Pod: <name>",
      "Not all taints are tolerated after update for pod on node",
      "Not all taints are tolerated after update for Pod <name> on <name>",
      "Deleting pod because of NoExecute taint",
    ],
    evidence: "source",
    needs: ["TaintManager", "taint", "taints"],
    behind: "all",
    fix:
      "kubectl describe node: Taints and Conditions. not-ready or unreachable: find out why the node is not ready, and after that a controller creates the pod elsewhere " +
      "(a StatefulSet's only when the old one has ended); a taint of your own: add a toleration. Cancelling means that the taint was removed in time",
    links: [
      `${SCHEDULER}taint-and-toleration/#taint-based-evictions`,
      "https://github.com/kubernetes/kubernetes/issues/119862",
    ],
  },
  {
    id: "node-status-unknown",
    by: "cluster",
    summary:
      "the node's kubelet does not report any more: it or the machine does not run, or does not reach the API server",
    texts: [
      "Kubelet stopped posting node status",
      "Kubelet stopped posting node status.",
      "Kubelet never posted node status.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "on the node systemctl status kubelet and journalctl -u kubelet, the runtime and the way to the API server (port 6443, DNS, an expired certificate); a machine without memory or " +
      "disk answers no more. Pods of a machine that does not come back are deleted with its Node",
    links: ["https://kubernetes.io/docs/concepts/architecture/nodes/#condition"],
  },
  {
    id: "pod-fargate-unsupported",
    by: "cluster",
    summary: "a pod for EKS Fargate asks for what Fargate does not have, or its claim is not bound",
    texts: [
      "Pod not supported on Fargate: <any>",
      ...[
        "fields not supported: <words>",
        "fields not supported: <words>, invalid SecurityContext fields: <value>",
        "fields not supported: <words>, volumes not supported: <value>",
        "invalid SecurityContext fields: <value>",
        "port contains HostIP or HostPort",
        "volumes not supported: <value>",
      ].map((what) => `Pod not supported on Fargate: ${what}`),
      "volumes not supported: <name> not supported because: PVC <name> not bound",
      "Pod not supported on Fargate: volumes not supported: <name> not supported because: PVC <name> not bound",
    ],
    evidence: "reported",
    fix:
      "Fargate has no privileged containers, host network, host ports, hostPath, block devices, GPUs or DaemonSets; of volumes only EFS (the node's part of its driver is built in), bound before: remove what the message names and create the pod " +
      "again (it is not tried twice), or run it on nodes: a namespace or labels that no Fargate profile selects",
    links: ["https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"],
  },
  {
    id: "virtual-node-refused",
    by: "cluster",
    summary:
      "a virtual node (Virtual Kubelet, for instance Azure Container Instances) cannot create the pod; its provider's message says why",
    texts: [
      "ProviderCreateFailed",
      "ProviderFailed",
      "ACI does not support providing args without specifying the command. Please supply both command and args to the pod spec.",
    ],
    evidence: "source",
    // Spaces and capital letters do not count: a provider failed, of any program.
    anywhere: [
      "ProviderCreateFailed",
      "Reason: ProviderFailed",
      "Warning ProviderFailed",
      "1 ProviderFailed",
      "ACI does not support",
    ],
    fix:
      "read the message beside that reason, and the log of the virtual node's pod: a status 401, 403 or 500 is of the provider's API or credentials. Virtual nodes do not take every pod (DaemonSets, host paths, " +
      "args without command): keep such a pod away with node affinity (type notin virtual-kubelet), or without the toleration of virtual-kubelet.io/provider",
    links: ["https://github.com/virtual-kubelet/virtual-kubelet/blob/v1.11.0/node/pod.go"],
  },
  {
    id: "claim-allocation-failed",
    ...COMMON,
    summary: "the scheduler cannot allocate the devices of a pod's ResourceClaim, or the claim does not exist",
    texts: [
      ...alone(["cannot allocate all claims", "resourceclaim not available on the node"]),
      "cannot allocate all claims",
      "waiting for dynamic resource controller to create the resourceclaim <name>",
      "resourceclaim.resource.k8s.io <quotedName> not found",
      "resourceclaims.resource.k8s.io <quotedName> not found",
      "deviceclass.resource.k8s.io <quotedName> not found",
      "request <name>: device class <name> does not exist",
      "resourceclaim in use",
    ],
    fix:
      "kubectl get resourceslices shows which devices drivers offer, kubectl describe resourceclaim what is asked: without slices the driver's pod does not run on the nodes. " +
      "Compare DeviceClass, selectors and count; end pods that hold the devices",
    links: [`${SCHEDULER}dynamic-resource-allocation/`],
  },
];
