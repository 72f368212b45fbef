/**
 * What drivers print that mount a bucket of objects as a volume: Cloud Storage FUSE, Mountpoint for Amazon S3.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";

const GCSFUSE = "https://github.com/GoogleCloudPlatform/gcs-fuse-csi-driver/blob/v1.24.4/docs/troubleshooting.md";

const COMMON = { by: "kubelet", evidence: "source", behind: SANDBOX_EVENT } as const;

/** How the driver of S3 begins, up to its second version and from it on. */
const S3: readonly string[] = ["Mount failed: Failed to start service output: ", "Mountpoint Pod <name> failed: ", ""];

/** Why a bucket is not mounted. */
export const BUCKET_RULES: readonly DaemonRule[] = [
  {
    id: "gcsfuse-sidecar-missing",
    ...COMMON,
    summary: "the pod does not have the container of Cloud Storage FUSE, which a webhook adds to it",
    texts: [
      "failed to find the sidecar container in Pod spec",
      "the webhook failed to inject the sidecar container into the Pod spec",
    ],
    fix:
      'let the pod, in a Deployment its template, have the annotation gke-gcsfuse/volumes: "true"; then delete the pod: the webhook only acts while a pod is created. With the annotation: the webhook did not answer at that time ' +
      "(a node or control plane that was updated), or another webhook removed the container",
    links: [GCSFUSE],
  },
  {
    id: "gcsfuse-identity-missing",
    refines: "bucket-access-refused",
    ...COMMON,
    summary:
      "the driver of Cloud Storage FUSE gets no token for the pod's service account: Workload Identity is not set up",
    texts: ["", "rpc error: code = Internal desc = "].flatMap((inner) => [
      `failed to prepare storage service: ${inner}storage service manager failed to setup service: timed out waiting for the condition`,
      `failed to prepare storage service: ${inner}storage service manager failed to setup service: <why>`,
      `storage service manager failed to setup service: ${inner}timed out waiting for the condition`,
    ]),
    fix:
      "Workload Identity Federation has to be on for the cluster (workloadPool) and its node pool (metadata GKE_METADATA): gcloud container node-pools update POOL --cluster NAME --workload-metadata=GKE_METADATA makes its nodes anew. The pod's service account exists in its namespace; a Google account that its annotation iam.gke.io/gcp-service-account names has to grant it roles/iam.workloadIdentityUser. A driver that was installed by hand: tokenRequests of the CSIDriver gcsfuse.csi.storage.gke.io has the audience PROJECT.svc.id.goog",
    links: [GCSFUSE, "https://github.com/GoogleCloudPlatform/gcs-fuse-csi-driver/issues/9"],
  },
  {
    id: "gcsfuse-process-failed",
    ...COMMON,
    summary: "gcsfuse, or its container beside the pod's own, ended; its error follows",
    texts: [
      "the sidecar container failed with error: <any>",
      "the sidecar container failed with error: Incorrect Usage. flag provided but not defined: <name>",
      "the sidecar container failed with error: gcsfuse exited with error: exit status <number>",
      "the sidecar container failed with error: gcsfuse exited with error: signal: <words>",
      "the sidecar container failed with error: signal: killed",
      "gcsfuse failed with error: <any>",
      ...["sidecar", "gke-gcsfuse-sidecar"].map((name) =>
        `the ${name} container terminated due to <name>, exit code: <number>`
      ),
    ],
    fix:
      "kubectl logs POD -c gke-gcsfuse-sidecar. flag provided but not defined: correct mountOptions; killed, OOMKilled: raise the pod's annotation gke-gcsfuse/memory-limit; permission denied in a cache volume of your own: set the pod's fsGroup; " +
      "with Istio exclude 169.254.169.254/32 from the proxy (excludeOutboundIPRanges), and let the proxy start first (holdApplicationUntilProxyStarts)",
    links: [GCSFUSE],
  },
  {
    id: "bucket-access-refused",
    ...COMMON,
    summary: "the bucket of the volume is not open to the pod's or the driver's identity, or does not exist",
    texts: [
      "failed to get GCS bucket <name>: <any>",
      "failed to get GCS bucket <name>: storage: bucket doesn't exist",
      "failed to get GCS bucket <name>: googleapi: Error 403: <why>",
      "failed to prepare storage service: storage service manager failed to setup service: <any>",
      "failed to prepare storage service: storage service manager failed to setup service: timed out waiting for the condition",
      "failed to prepare storage service or check bucket access, failed with error: <any>",
      "Failed to fetch identity pool and identity provider details required for bucket access check, got error <any>",
      "Workload Identity Federation is not enabled on node. Please make sure this is enabled on both cluster and node pool level (<url>)",
      ...S3.filter((begin) => begin !== "").map((begin) => `${begin}Error: Failed to create S3 client`),
      ...S3.flatMap((begin) => [
        `${begin}Error: Failed to create S3 client Caused by: 0: initial ListObjectsV2 failed for bucket <name> in region <name> <why>`,
      ]),
      "initial ListObjectsV2 failed for bucket <name> in region <name> <why>",
      "Missing role annotation on pod's service account <name>",
      "Missing service account tokens. Please make sure to enable podInfoOnMountCompat, see <url>",
    ],
    fix:
      "read the last words. Forbidden, 403, no credentials: allow the identity that they name to list the bucket (s3:ListBucket on the bucket itself, s3:GetObject on its objects; roles/storage.objectViewer or objectUser); an identity of the node says that the " +
      "service account has none: annotate it (IRSA, Workload Identity, which node pools have to have, too) and restart the driver's node pods. No such bucket: name and region. Time out: the way to the cloud's API; after the setup wait five minutes",
    links: [GCSFUSE, "https://github.com/awslabs/mountpoint-s3-csi-driver/blob/v2.7.0/docs/TROUBLESHOOTING.md"],
  },
  {
    id: "s3-mountpoint-pod-failed",
    ...COMMON,
    summary: "the pod that mounts the S3 bucket on this node (Mountpoint pod) is not made or does not get ready",
    texts: [
      "Failed to find corresponding MountpointS3PodAttachment custom resource: <any>",
      "Failed to wait for Mountpoint Pod <name> to be ready: <any>",
      "Failed to wait for Mountpoint Pod <name> to be ready for <path>: <any>",
      "Mountpoint Pod <name> failed: <any>",
      "Failed to receive mount options from /comm/mount.sock: <any>",
    ],
    fix:
      "kubectl -n mount-s3 get pods and describe: no room for it on the node, an image that is not pulled, a policy that refuses it; kubectl -n kube-system logs -l app=s3-csi-controller if there is none. Each PersistentVolume needs a volumeHandle of its own: " +
      "with one in common only one of a pod's volumes is mounted",
    links: ["https://github.com/awslabs/mountpoint-s3-csi-driver/blob/v2.7.0/docs/TROUBLESHOOTING.md"],
  },
];
