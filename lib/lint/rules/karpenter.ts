/**
 * Why Karpenter starts no machine for a pod that waits, or the machine does not become a node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KARPENTER = "https://karpenter.sh/docs";
const ISSUES = "https://github.com/aws/karpenter-provider-aws/issues";
const POOLS: readonly string[] = ["nodepool", "provisioner"];
/** What Karpenter prints with each reason. */
const OF_KARPENTER: readonly string[] = [
  ...[
    "karpenter",
    "karpenter.sh",
    "incompatible with nodepool",
    "incompatible with provisioner",
    "nodeclaim",
    "nodepool",
  ],
  ...["controller.provisioner", "no instance type satisfied resources", "daemonset overhead"],
];

/** What Karpenter says of pods. */
export const KARPENTER_RULES: readonly DaemonRule[] = [
  {
    id: "karpenter-unschedulable",
    by: "cluster",
    summary:
      "Karpenter finds no node pool that may start a machine for the pod; a reason stands behind each pool's name",
    texts: [
      ...["Could not schedule pod, ", "could not schedule pod, ", "Failed to schedule pod, ", ""].flatMap((begin) =>
        POOLS.flatMap((pool) => [
          `${begin}incompatible with ${pool} <name>, <any>`,
          `${begin}incompatible with ${pool} <name>, daemonset overhead={<any>}, <any>`,
        ])
      ),
      "no nodepools found",
      "nodepool requirements filtered out all available instance types",
      "NodePool requirements filtered out all compatible available instance types",
    ],
    evidence: "source",
    anywhere: OF_KARPENTER,
    behind: "all",
    fix:
      "take the pool that the pod should get and read its reason only: did not tolerate: the pod needs that toleration; label … does not have known values: the pod's nodeSelector or affinity has a label that the pool's template does not set; no instance type: its requirements leave no machine that is big enough; exceed limits: spec.limits of the pool. kubectl get nodepools,ec2nodeclasses (READY) and describe of them; kubectl get events for NodeClaims",
    links: [`${KARPENTER}/troubleshooting/`],
  },
  {
    id: "karpenter-no-instance-type",
    refines: "karpenter-unschedulable",
    by: "cluster",
    summary:
      "Karpenter's pool leaves no machine type that is big enough for the pod, of its kind, and on offer in its zone",
    texts: [
      "no instance type satisfied resources <any>",
      "no instance type satisfied resources <any> (no instance type has enough resources)",
      "no instance type satisfied resources <any> (no instance type met the scheduling requirements or had a required offering)",
      ...[
        "met the scheduling requirements or had enough resources or had a required offering",
        "met the scheduling requirements or had enough resources",
        "met the scheduling requirements or had a required offering",
        "had enough resources or had a required offering",
        "met all requirements",
        "has enough resources",
        "has the required offering",
        "which met the scheduling requirements and had enough resources, had a required offering",
        "which had enough resources and the required offering met the scheduling requirements",
        "which met the scheduling requirements and the required offering had the required resources",
        "met the requirements/resources/offering tuple",
      ].flatMap((what) => [`no instance type ${what}`, `no instance type ${what}, requirements=<any>`]),
    ],
    evidence: "source",
    anywhere: OF_KARPENTER,
    fix:
      "compare the requirements in the message with the pod and the pool: resources has the DaemonSets' share added: allow bigger types (instance-cpu, instance-family), or ask for less. topology.kubernetes.io/zone DoesNotExist or another zone than the pool's subnets have: the pod's volume or spread constraint is of a zone without subnet: tag it (subnetSelectorTerms). required offering: spot or on-demand is not on offer there now, or sold out: more types and zones, both capacity types. vpc.amazonaws.com/pod-eni, GPUs, arm64: types that have them",
    links: [`${ISSUES}/5156`, `${ISSUES}/4192`, "https://github.com/kubernetes-sigs/karpenter/issues/2438"],
  },
  {
    id: "karpenter-taint",
    refines: "karpenter-unschedulable",
    by: "cluster",
    summary: "no pool of Karpenter starts a node for the pod, because the pools' taints are not tolerated by it",
    texts: [
      ...POOLS.flatMap((pool) => [
        `incompatible with ${pool} <name>, did not tolerate <name>`,
        `incompatible with ${pool} <name>, daemonset overhead={<any>}, did not tolerate <name>`,
      ]),
      "did not tolerate taint (taint=<any>",
      // The numbers before it are read as an object of their own.
      ...["NoSchedule", "NoExecute"].map((effect) => `did not tolerate <name>:${effect}`),
    ],
    evidence: "reported",
    anywhere: OF_KARPENTER,
    fix:
      "add the toleration of that taint to the pod (key, value, effect as printed), or let it go to a pool without: one more NodePool that has no spec.template.spec.taints. Of several pools only the one that the pod should get matters. CriticalAddonsOnly is meant for the cluster's own pods",
    links: [`${KARPENTER}/concepts/nodepools/#spectemplatespectaints`, `${ISSUES}/4738`],
  },
  {
    id: "karpenter-label-unknown",
    refines: "karpenter-unschedulable",
    by: "cluster",
    summary: "the pod asks for a node label that none of Karpenter's pools sets",
    texts: [
      "incompatible requirements, label <name> does not have known values",
      "incompatible requirements, label <name> does not have known values (<any>",
      ...POOLS.flatMap((pool) => [
        `incompatible with ${pool} <name>, incompatible requirements, <any>`,
        `incompatible with ${pool} <name>, daemonset overhead={<any>}, incompatible requirements, label <name> does not have known values`,
        `incompatible with ${pool} <name>, daemonset overhead={<any>}, incompatible requirements, key <any>`,
      ]),
    ],
    evidence: "reported",
    anywhere: OF_KARPENTER,
    fix:
      "a label of one's own in nodeSelector or nodeAffinity (nodegroup, type, eks.amazonaws.com/nodegroup) has to be in spec.template.metadata.labels or in requirements of the NodePool; labels of managed node groups do not exist on Karpenter's nodes. key … not in: the pod asks for another value than the pool allows: zone, arch, capacity-type. Correct the pod or the pool; did you mean … names a typing error",
    links: ["https://github.com/kubernetes-sigs/karpenter/issues/1162", `${KARPENTER}/concepts/scheduling/`],
  },
  {
    id: "karpenter-limits",
    refines: "karpenter-unschedulable",
    by: "cluster",
    summary: "Karpenter's pool has reached its limits of CPUs or memory, so that it starts no further machine",
    texts: [
      ...POOLS.flatMap((pool) => [
        `all available instance types exceed limits for ${pool}`,
        `all available instance types exceed limits for ${pool}: <name>`,
        `all available instance types exceed ${pool} limits`,
      ]),
      "limits exceeded for provisioner",
      "cpu resource usage of <number> exceeds limit of <number>",
      "memory resource usage of <name> exceeds limit of <name>",
    ],
    evidence: "source",
    anywhere: OF_KARPENTER,
    fix:
      "kubectl get nodepool NAME -o yaml: status.resources against spec.limits: raise the limit (it costs more machines), or free nodes: delete what is not needed, let consolidation work (spec.disruption). A limit below the smallest machine that is allowed never starts one",
    links: [`${KARPENTER}/concepts/nodepools/#speclimits`],
  },
  {
    id: "karpenter-node-unregistered",
    by: "cluster",
    summary: "Karpenter started a machine, and its kubelet has not registered with the cluster",
    texts: [
      "Node not registered with cluster",
      "Nodeclaim does not have an associated node",
      "NodeClaim <any> launched but not registered",
      "node was not registered within <words>",
    ],
    evidence: "source",
    anywhere: [
      "karpenter",
      "nodeclaim",
      "NodeNotFound",
      "Nodeclaim does not have",
      "nodepool",
      "Node not registered with cluster",
    ],
    behind: "all",
    fix:
      "kubectl get nodeclaim, describe it: its machine: aws ssm start-session (or ec2 get-console-output) and journalctl -u kubelet -u nodeadm-config -u nodeadm-run -u containerd. Often: the node role has no access entry (type EC2_LINUX) or aws-auth line; the security group or subnet does not lead to the API server; user data of the AMI's family are wrong, a custom AMI lacks them; NodeClaims are removed after 15 minutes and tried again. Ready only after the network plugin: its DaemonSet has to tolerate the taints",
    links: [`${KARPENTER}/troubleshooting/#node-not-registered`, `${ISSUES}/7889`],
  },
];
