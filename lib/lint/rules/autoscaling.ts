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
/** How the messages of a HorizontalPodAutoscaler begin. */
const PODS: readonly string[] = [
  "",
  "failed to get <words> utilization: ",
  "failed to get <words> utilization: unable to get metrics for resource <words>: ",
  "unable to get metrics for resource <words>: ",
];
const HPA = "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/";
/** Who prints them. */
const SCALER: readonly string[] = [
  "horizontal",
  "HPA",
  "hpa",
  "FailedGetResourceMetric",
  "FailedComputeMetricsReplicas",
  "utilization",
  "metrics for resource",
  "invalid metrics",
];

/** What a HorizontalPodAutoscaler lacks. */
const SCALES: readonly DaemonRule[] = [
  {
    id: "hpa-metrics-missing",
    by: "cluster",
    summary:
      "the HorizontalPodAutoscaler gets no metrics of its pods: metrics-server is not installed or not available, or has none of them",
    texts: [
      ...PODS.flatMap((begin) => [
        `${begin}no metrics returned from resource metrics API`,
        ...["unable to fetch metrics from API: ", "unable to fetch metrics from resource metrics API: "].flatMap((
          fetch,
        ) => [
          `${begin}${fetch}the server could not find the requested resource (get pods.metrics.k8s.io)`,
          `${begin}${fetch}<why>`,
        ]),
      ]),
      ...["custom", "external"].map((kind) => `unable to fetch metrics from ${kind} metrics API: <why>`),
    ],
    evidence: "source",
    behind: ["the server is currently unable to handle the request"],
    anywhere: SCALER,
    fix:
      "kubectl top pods -n NAMESPACE, kubectl get apiservices | grep metrics. Not there: install metrics-server (for custom or external metrics their adapter: Prometheus, KEDA, the cloud's); not Available: its pod and its log. no metrics returned: it does not reach the kubelets (its log: x509: kubelet certificates that the cluster's CA signed, or timeouts to port 10250), the pods are younger than a minute, or the workload's selector fits none",
    links: [`${HPA}#support-for-metrics-apis`, "https://github.com/kubernetes-sigs/metrics-server/issues/41"],
  },
  {
    id: "hpa-request-missing",
    by: "cluster",
    summary: "a container of the pods that the HorizontalPodAutoscaler measures has no request of that resource",
    texts: PODS.slice(0, 2).flatMap((begin) =>
      ["cpu", "memory"].flatMap((name) => [
        `${begin}missing request for ${name}`,
        `horizontal-pod-autoscaler ${begin}missing request for ${name}`,
        `${begin}missing request for ${name} in container <name> of Pod <name>`,
      ])
    ),
    evidence: "source",
    needs: ["missing request for"],
    anywhere: SCALER,
    fix:
      "a percentage is one of the request: set resources.requests.cpu (or memory) in every container of the pod, also in sidecars (Istio: the annotation sidecar.istio.io/proxyCPU), or measure one container alone (type: ContainerResource), or an AverageValue. If all have it: the selector fits further pods, such as those of a Job, a test or another Deployment with the same labels (kubectl get pods -l SELECTOR): give them other labels",
    links: [`${HPA}#algorithm-details`, "https://github.com/kubernetes/kubernetes/issues/87935"],
  },
  {
    id: "hpa-pods-unready",
    by: "cluster",
    summary:
      "the HorizontalPodAutoscaler has no metrics of a pod that is ready: they just start, or never become ready",
    texts: PODS.slice(0, 2).map((begin) => `${begin}did not receive metrics for targeted pods (pods might be unready)`),
    evidence: "source",
    anywhere: [...SCALER, "targeted pods"],
    fix:
      "nothing during a rollout: it ends when the new pods have been ready for some minutes (metrics come once in 15 to 60 seconds, and CPU of pods that have just started is left out). Else kubectl get pods: why they are not ready (a probe that fails), and kubectl top pods: whether metrics-server has them",
    links: [`${HPA}#algorithm-details`, "https://github.com/kubernetes-sigs/metrics-server/issues/1641"],
  },
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
  ...SCALES,
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
