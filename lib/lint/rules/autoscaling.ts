/**
 * Why an autoscaler or its cloud adds no node for a pod that waits.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { ON_A_NODE, SCHEDULED } from "./cluster.ts";

const FAQ = "https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md";
const GKE = "https://cloud.google.com/kubernetes-engine/docs/how-to/cluster-autoscaler-visibility";
/** How the cluster autoscaler's event begins. */
const BEGINS: readonly string[] = [
  "pod didn't trigger scale-up: <number> ",
  "pod didn't trigger scale-up (it wouldn't fit if a new node is added): <number> ",
];
/** What shows that the machine is to be a cluster's node: the same answers stand in the logs of other tools. */
const CLUSTER: readonly string[] = [
  "Node scale up",
  "scale.up.error",
  "kube",
  "cluster-autoscaler",
  "karpenter",
  "NodeClaim",
  "nodegroup",
  "node group",
  "node pool",
  "nodepool",
  "node_pool",
  "AKS",
  "EKS",
];
const COMMON = { by: "cluster", evidence: "reported", passed: SCHEDULED, behind: ON_A_NODE } as const;

/** GKE's event of a pod, by what the cloud answered. */
function gke(reason: string): readonly string[] {
  return [
    `Node scale up in zones <names> associated with this pod failed: ${reason}. Pod is at risk of not being scheduled.`,
    `associated with this pod failed: ${reason}. Pod is at risk of not being scheduled.`,
  ];
}

/** Nodes that an autoscaler does not add. */
export const AUTOSCALING_RULES: readonly DaemonRule[] = [
  {
    id: "node-group-full",
    ...COMMON,
    behind: "all",
    summary:
      "the cluster autoscaler adds no node: every group that would fit has its greatest size, or the cluster has",
    texts: [
      ...BEGINS.flatMap((begin) => [
        `${begin}max node group size reached`,
        `${begin}max cluster cpu, memory limit reached`,
        `${begin}max limit reached`,
      ]),
      "<number> max node group size reached",
      "pod didn't trigger scale-up: <value>, <number> max node group size reached",
      "pod didn't trigger scale-up: <value>, <number> max node group size reached, <any>",
    ],
    fix:
      "raise the largest size of the node group or pool (AWS: max of the Auto Scaling group; AKS, GKE: the pool's maximum; Karpenter: limits of the NodePool), or of the cluster (--max-nodes-total, --cores-total, --memory-total), lower the pod's requests, or end other pods. Other reasons in the same line are of groups that do not fit the pod at all",
    links: [FAQ],
  },
  {
    id: "node-group-backoff",
    ...COMMON,
    behind: "all",
    summary: "the cluster autoscaler tried to add a node some minutes ago and the cloud gave none; it waits now",
    texts: [
      ...BEGINS.map((begin) => `${begin}in backoff after failed scale-up`),
      "in backoff after failed scale-up",
      "<number> in backoff after failed scale-up",
      "not ready for scaleup - backoff",
    ],
    fix:
      "why is in its log (kubectl -n kube-system logs deploy/cluster-autoscaler) and its ConfigMap cluster-autoscaler-status, or the cloud's own activity history of the group: a quota that is used up (CPUs, GPUs, addresses), no machines of that type in the zone, a spot request without an offer, a node that did not register within 15 minutes. Correct that; it tries again after 5 to 30 minutes",
    links: [FAQ, "https://github.com/kubernetes/autoscaler/issues/3115"],
  },
  {
    id: "cloud-quota-exceeded",
    ...COMMON,
    summary: "the cloud gives no further machine: a quota of the project, account or subscription is used up",
    texts: [
      ...gke("GCE quota exceeded"),
      "scale.up.error.quota.exceeded",
      "VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of <any>",
      "You have requested more vCPU capacity than your current vCPU limit of <any>",
      "Operation could not be completed as it results in exceeding approved <words> Cores quota. <any>",
      "Operation could not be completed as it results in exceeding approved <words> quota. <any>",
      "Quota '<name>' exceeded. Limit: <any>",
    ],
    anywhere: CLUSTER,
    fix:
      "GKE: IAM & Admin, Quotas, with the region: CPUs, GPUS_ALL_REGIONS and the GPU's own (NVIDIA_L4_GPUS), addresses in use, SSD_TOTAL_GB; AWS: Service Quotas, Running On-Demand (or Spot) instances of that family; Azure: az vm list-usage -l REGION: the family's cores and the region's total. Ask for more there, or take another machine type or region, or end machines that are not needed",
    links: [GKE, "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html"],
  },
  {
    id: "cloud-machines-sold-out",
    ...COMMON,
    summary: "the cloud has no machine of that type in the zone at present, whatever the quota is",
    texts: [
      ...gke("GCE out of resources"),
      "scale.up.error.out.of.resources",
      "ZONE_RESOURCE_POOL_EXHAUSTED",
      "InsufficientInstanceCapacity: <any>",
      "We currently do not have sufficient <words> capacity in the Availability Zone you requested <any>",
      "Allocation failed. We do not have sufficient capacity for the requested VM size in this region. <any>",
      "SkuNotAvailable: <any>",
    ],
    anywhere: CLUSTER,
    fix:
      "let the node group have several machine types and zones (GKE: location policy ANY; EKS: more instance types and subnets; Karpenter: wide requirements), take another region or an on-demand machine for a spot one, or reserve capacity. It tries again by itself; a volume that is bound to one zone keeps its pod there",
    links: [GKE, "https://repost.aws/knowledge-center/ec2-insufficient-capacity-errors"],
  },
  {
    id: "cloud-addresses-used-up",
    ...COMMON,
    summary: "GKE adds no node: the range for nodes or pods has no addresses left",
    texts: [...gke("IP space exhausted"), "scale.up.error.ip.space.exhausted"],
    fix:
      "gcloud container clusters describe NAME: each node takes a block of the pods' range (a /24 with 110 pods): add a further pod range (--additional-pod-ipv4-ranges), make node pools with fewer pods per node (--max-pods-per-node), or enlarge the subnet of the nodes; none of it interrupts what runs",
    links: ["https://cloud.google.com/kubernetes-engine/docs/how-to/multi-pod-cidr"],
  },
];
