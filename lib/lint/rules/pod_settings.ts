/**
 * What the kubelet, or what injects containers, refuses of a pod's own fields: its volumes' items and media, its name, its probes, its DNS.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { failed, SANDBOX_EVENT } from "./kubelet_volumes.ts";

const KUBERNETES = "https://kubernetes.io/docs";

/** The kubelet's words of a step of a volume, without which another program's error may read so. */
const OF_VOLUMES: readonly string[] = [
  "MountVolume",
  "MapVolume",
  "FailedMount",
  "FailedMapVolume",
  "NodeExpand",
  "kubernetes.io~",
  "kubernetes.io/csi",
  "SetRefAt",
  "nestedpendingoperations",
];

/** What the kubelet says of a volume as the pod, or its volume's object, has it. */
const VOLUMES: readonly DaemonRule[] = [
  {
    id: "volume-medium-invalid",
    by: "kubelet",
    summary: "the medium of an emptyDir, or its huge pages, are not what the pod's containers request",
    texts: [
      "unknown storage medium <quotedName>",
      "medium <name>: hugePages storage requested, but there is no resource request for huge pages",
      "hugePages storage requested, but there is no resource request for huge pages",
      'medium "HugePages" cannot be used if the pod uses multiple huge page sizes',
      "MountVolume.SetUp failed for volume <name> : medium <name> is requested but <any>",
      "medium: <name> can't be used if container requests multiple huge page sizes",
      "pod <name>: mounted dir <path> pagesize '<name>' and requested medium size '<name>' differ",
      "pod <name>: mounted dir <path> pagesize is not determined",
    ],
    evidence: "source",
    needs: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "emptyDir.medium is empty, Memory, HugePages or HugePages-2Mi (-1Gi); of huge pages a container of the pod requests the same size under resources.limits (hugepages-2Mi: 100Mi), and with two sizes each volume names its own. " +
      "The node has to have set them aside before its kubelet starts (vm.nr_hugepages): kubectl describe node, Allocatable",
    links: [`${KUBERNETES}/tasks/manage-hugepages/scheduling-hugepages/`],
  },
  {
    id: "volume-item-path-invalid",
    by: "kubelet",
    summary: "the path of an item of a Secret, ConfigMap or projected volume leaves the volume, or is too long",
    texts: [
      "invalid path: must not be empty: <quotedName>",
      "invalid path: must be relative path: <path>",
      "invalid path: must not contain '..': <name>",
      "invalid path: must not start with '..': <name>",
      "invalid path: must be less than or equal to <number> characters",
      "invalid path: filenames must be less than or equal to <number> characters",
    ],
    evidence: "source",
    needs: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "correct items[].path of the volume: relative, without .. in front or within, each name at most 255 characters",
    links: [`${KUBERNETES}/concepts/storage/projected-volumes/`],
  },
  {
    id: "volume-mount-options-unsupported",
    by: "kubelet",
    summary: "the PersistentVolume or its StorageClass has mountOptions, which its type of volume does not take",
    texts: failed(
      ["MountVolume.SetUp", "MountVolume.NewMounter initialization", "MountVolume.MountDevice"],
      "mount options are not supported for this volume type",
    ).concat("mount options are not supported for this volume type"),
    evidence: "source",
    needs: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "remove spec.mountOptions from the volume (kubectl edit pv) and mountOptions from its StorageClass, which new volumes copy; a hostPath or local volume, for one, has the options of the node's own mount",
    links: [`${KUBERNETES}/concepts/storage/persistent-volumes/#mount-options`],
  },
  {
    id: "volume-claim-recreated",
    by: "kubelet",
    summary: "the claim was deleted and made anew with its old name, while its volume is still bound to the old one",
    texts: [
      "error processing PVC <name>: found PV object <name> but its pv.Spec.ClaimRef.UID <name> does not point to claim.UID <name>",
      "error processing PVC <name>: failed to fetch PV <name> from API server: found PV object <name> but its pv.Spec.ClaimRef.UID <name> does not point to claim.UID <name>",
      "found PV object <name> but its pv.Spec.ClaimRef.UID <name> does not point to claim.UID <name>",
      "found PV object <name> but it has no pv.Spec.ClaimRef indicating it is not yet bound to the claim",
      "found PV object <name> but it has a nil pv.Spec.ClaimRef indicating it is not yet bound to the claim",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      'kubectl describe pvc and pv: of a volume in phase Released that you want to use again, keep its data with persistentVolumeReclaimPolicy Retain first, then remove the old binding (kubectl patch pv NAME -p \'{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}\'); ' +
      "else delete the new claim and let it be provisioned anew, which begins with an empty volume. A claim that is not bound yet is tried again",
    links: [`${KUBERNETES}/concepts/storage/persistent-volumes/#reserving-a-persistentvolume`],
  },
  {
    id: "csi-secret-missing",
    by: "kubelet",
    summary: "the Secret that the PersistentVolume names for its CSI driver does not exist, or may not be read",
    texts: [
      ...["NodeStageSecretRef", "NodePublishSecretRef", "NodeExpandSecretRef"].flatMap((field) => [
        `fetching ${field} <name> failed: failed to get secret <name>: secrets <quotedName> not found`,
        ...["", "kubernetes.io/csi: "].map((who) =>
          `fetching ${field} <name> failed: ${who}failed to find the secret <name> in the namespace <name> with error: secrets <quotedName> not found`
        ),
        `fetching ${field} <name> failed: <any>`,
      ]),
      "failed to get NodePublishSecretRef <name>: <any>",
      "failed to get NodeStageSecretRef <name>: <any>",
      "error getting secret <name> in namespace <name>: secrets <quotedName> not found",
      "error getting secret <name> in namespace <name>: Secret <quotedName> not found",
      "failed to get secret <name> in namespace <name>: secrets <quotedName> not found",
    ],
    evidence: "source",
    needs: [...OF_VOLUMES, "SecretRef", "ProvisioningFailed", "failed to provision volume", "AttachVolume"],
    behind: SANDBOX_EVENT,
    fix:
      "create the Secret by that name in that very namespace, with the keys that the driver's documentation has: the volume has both from its StorageClass (csi.storage.k8s.io/node-stage-secret-name and -namespace, node-publish-, provisioner-, controller-expand-secret). " +
      "A StorageClass and a volume cannot be changed there: make a new StorageClass, and for volumes that exist a Secret of the old name",
    links: ["https://kubernetes-csi.github.io/docs/secrets-and-credentials-storage-class.html"],
  },
  {
    id: "volume-not-expanded",
    by: "kubelet",
    summary: "the kubelet, or the volume's driver on the node, cannot enlarge the filesystem of a volume",
    texts: [
      "MountVolume.NodeExpandVolume failed for volume <name> requested read-only file system",
      "NodeExpandVolume failed for volume <name> requested read-only file system",
      ...failed(["MountVolume.NodeExpandVolume", "NodeExpandVolume.NodeExpandVolume", "NodeExpandVolume"], "<any>"),
      "Expander.NodeExpand failed to expand the volume : <any>",
      "expander.NodeExpand found CSI plugin <name> to not support node expansion",
      "mounter.SetUp failed to expand the volume: <any>",
      "volume resizing failed for unknown reason",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the last words, and the log of the driver's pod on the node. A volume that is mounted readOnly is enlarged by a pod that mounts it for writing; a filesystem with errors needs fsck (e2fsck -f, xfs_repair) while no pod uses it: back it up first. Then kubectl describe pvc: it is tried again, and the pod may have to be restarted",
    links: [`${KUBERNETES}/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims`],
  },
  {
    id: "csi-driver-version",
    by: "kubelet",
    summary: "the CSI driver's program speaks a version of the CSI protocol that the kubelet does not",
    texts: [
      ...["csi.v1.Node", "csi.v1.Identity", "csi.v1.Controller", "csi.v0.Node", "csi.v0.Controller", "csi.v0.Identity"]
        .flatMap(
          (
            service,
          ) => [`rpc error: code = Unimplemented desc = unknown service ${service}`, `unknown service ${service}`],
        ),
      "attacher.MountDevice failed to check STAGE_UNSTAGE_VOLUME: rpc error: code = Unimplemented desc = unknown service <name>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "install the release of the driver that the cluster's version needs (csi.v0 ended with Kubernetes 1.17), with its sidecars (external-provisioner, external-attacher, node-driver-registrar) of the same time. The controller's socket given to the node's registrar, or the other way round, gives it, too: check --csi-address and --kubelet-registration-path",
    links: ["https://kubernetes-csi.github.io/docs/project-policies.html"],
  },
];

/** What the kubelet cannot make of a container's or pod's fields. */
const FIELDS: readonly DaemonRule[] = [
  {
    id: "recursive-read-only-unsupported",
    by: "kubelet",
    summary:
      "a mount asks for recursiveReadOnly, and the kubelet, the runtime or the kernel of the node does not make it, or it is not read-only",
    texts: [
      "volume <quotedName> requested recursive read-only mode, but it is not supported by the runtime",
      "volume <quotedName> requested recursive read-only mode, but it is not read-only",
      "volume <quotedName> requested recursive read-only mode, but it is not compatible with propagation <quotedName>",
      "failed to resolve recursive read-only mode: <any>",
      "recursive read-only mount needs feature gate <quotedName> to be enabled",
      "failed to resolve recursive read-only mode: recursive read-only mount needs feature gate <quotedName> to be enabled",
      ...["not supported by the runtime", "not read-only"].map((why) =>
        `failed to resolve recursive read-only mode: volume <quotedName> requested recursive read-only mode, but it is ${why}`
      ),
    ],
    evidence: "source",
    fix:
      "recursiveReadOnly: Enabled needs Linux 5.12, runc 1.1 or crun 1.8.6, containerd 2.0 (CRI-O 1.30) and Kubernetes 1.31 (1.30 with the feature gate RecursiveReadOnlyMounts, alpha there) on the node, readOnly: true, and no mountPropagation. IfPossible lets a node without it start the pod, with submounts that can be written",
    links: [`${KUBERNETES}/concepts/storage/volumes/#recursive-read-only-mounts`],
  },
  {
    id: "block-volume-not-found",
    by: "kubelet",
    summary: "the kubelet has no mapped block device for a volumeDevices entry of the container",
    texts: [
      "cannot find volume <quotedName> to pass into container <quotedName>",
    ],
    evidence: "source",
    fix:
      "delete the pod, so that its controller creates another, whose volume is mapped anew: the kubelet lost it (a restart, a volume that was deleted). If it comes back, compare the names below volumeDevices and volumes, check that the claim has volumeMode: Block, and read the events of its volume",
    links: [`${KUBERNETES}/concepts/storage/persistent-volumes/#raw-block-volume-support`],
  },
  {
    id: "pod-hostname-invalid",
    by: "kubelet",
    summary: "the pod's hostname or subdomain is no DNS label",
    texts: [
      ...["Hostname", "Subdomain"].flatMap((field) => [
        `pod ${field} <name> is not a valid DNS label: <any>`,
        `failed to generate sandbox config for pod <name>: pod ${field} <name> is not a valid DNS label: [<words>]`,
        `pod ${field} <name> is not a valid DNS label: [<words>]`,
      ]),
    ],
    evidence: "source",
    fix:
      "correct spec.hostname (spec.subdomain): lower-case letters, digits and dashes, at most 63; no dots, no underscores. For a name with dots set hostnameOverride (1.34) or setHostnameAsFQDN",
    links: [`${KUBERNETES}/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field`],
  },
  {
    id: "pod-log-directory",
    by: "kubelet",
    summary: "the kubelet cannot make a directory for logs of the pod below /var/log/pods",
    texts: [
      "create container log directory for container <name> failed: mkdir <path>: <errno>",
      "Failed to create log directory for pod <name>: mkdir <path>: <errno>",
      "create pod log directory for pod <name> failed: mkdir <path>: <errno>",
    ],
    evidence: "source",
    fix:
      "on the node: df -h and df -i of /var/log (no space: delete old logs, limit containerLogMaxSize and journald), findmnt of it (read-only: the disk has errors, dmesg; or a symbolic link whose target is not there), and its owner, mode and SELinux type (restorecon -R /var/log); then delete the pod",
    links: [`${KUBERNETES}/concepts/cluster-administration/logging/#log-location-node`],
  },
  {
    id: "probe-scheme-wrong",
    by: "kubelet",
    summary: "a probe speaks HTTP with a port that speaks HTTPS, or the other way round",
    texts: [
      "Get <url>: http: server gave HTTP response to HTTPS client",
      "Get <url>: net/http: HTTP/1.x transport connection broken: malformed HTTP response <any>",
      "Get <url>: malformed HTTP response <any>",
      "http: server gave HTTP response to HTTPS client",
      "malformed HTTP response <any>",
      "Client sent an HTTP request to an HTTPS server.",
      "HTTP probe failed with statuscode: 400 Client sent an HTTP request to an HTTPS server.",
      "Get <url>: tls: first record does not look like a TLS handshake",
      "Get <url>: remote error: tls: <words>",
    ],
    evidence: "source",
    within: [
      "iveness probe failed",
      "eadiness probe failed",
      "tartup probe failed",
      "iveness probe errored",
      "eadiness probe errored",
    ],
    fix:
      "set httpGet.scheme of the probe (HTTPS, or HTTP, which is the default) and its port to what the program speaks there; a program that wants a client's certificate, or speaks gRPC, takes a tcpSocket, grpc or exec probe instead",
    links: [
      `${KUBERNETES}/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-http-request`,
    ],
  },
];

/** What an injector or another scheduler answers. */
const OTHERS: readonly DaemonRule[] = [
  {
    id: "injector-template-invalid",
    by: "cluster",
    summary: "the template by which a webhook injects a container into pods gives no valid YAML or object for this pod",
    texts: [
      "admission webhook <name> denied the request: error converting YAML to JSON: <why>",
      "admission webhook <name> denied the request: json: <why>",
      "admission webhook <name> denied the request: failed to run injection template: <why>",
      "admission webhook <name> denied the request: failed parsing generated injected YAML (check Istio sidecar injector configuration): <why>",
      "failed parsing generated injected YAML (check Istio sidecar injector configuration): <why>",
      "failed parsing injected YAML (check Istio sidecar injector configuration): <why>",
      "failed to run injection template: <why>",
      "admission webhook <name> denied the request: template: inject:<why>",
      "admission webhook <name> denied the request: mapping key <why>",
      "admission webhook <name> denied the request: yaml: <why>",
      "admission webhook <name> denied the request: could not apply templates: <why>",
    ],
    evidence: "reported",
    fix:
      "the line that the message names is one of the rendered template: look at values that were put into it without quotes or with a line break: the mesh's values (Istio: kubectl -n istio-system get cm istio-sidecar-injector -o yaml), the pod's annotations and labels, environment of the injector. Correct them, or install the mesh's release anew with the chart's own template. Until then the pod starts without the container by sidecar.istio.io/inject: \"false\", and then has no mTLS",
    links: ["https://istio.io/latest/docs/ops/common-problems/injection/"],
  },
  {
    id: "hami-no-device",
    by: "cluster",
    summary:
      "the scheduler of HAMi (or another that shares GPUs) finds no GPU on the node, or none with the memory, cores or model that the pod asks for",
    texts: [
      ...["unregistered", "unregisterd"].flatMap((word) => [
        `node ${word}`,
        `<number>/<number> nodes are available: <number> node ${word}`,
        `<number>/<number> nodes are available: <number> node ${word}, <why>`,
        `<number>/<number> nodes are available: <number> node ${word}. <why>`,
      ]),
      "<number>/<number> nodes are available: <number> NodeUnfitPod, <why>",
      "<number>/<number> nodes are available: <number> NodeUnfitPod. <why>",
      "NodeUnfitPod",
      "no available node, <number> nodes do not meet",
      "no available node, all node scores do not meet",
      "no available vgpu node",
      "calcScore:node not fit pod",
      "CardInsufficientMemory",
      "CardInsufficientCore",
      "CardTimeSlicingExhausted",
      "CardTypeMismatch",
      "CardUuidMismatch",
      "CardComputeUnitsExhausted",
      "ExclusiveDeviceAllocateConflict",
      "NumaNotFit",
    ],
    evidence: "reported",
    needs: [
      "hami",
      "vgpu",
      "nodes are available",
      "NodeUnfitPod",
      "FilteringFailed",
      "FailedScheduling",
      "CardInsufficient",
      "CardTypeMismatch",
    ],
    fix:
      "node unregistered: the node needs the label gpu=on and a running pod of HAMi's device plugin, whose log says why it finds no GPU (NVIDIA's runtime as containerd's default). Else compare nvidia.com/gpu, gpumem, gpumem-percentage and gpucores of all containers of the pod with what the node has left, and the pod's annotations for a GPU's type or UUID; a pod with more GPUs than one node has fits nowhere",
    links: [
      "https://project-hami.io/docs/troubleshooting/",
      "https://github.com/Project-HAMi/HAMi/blob/v2.6.0/pkg/scheduler/score.go",
    ],
  },
  {
    id: "operator-flag-unknown",
    by: "kubelet",
    summary:
      "an operator's manifest gives its program a flag that the image's release does not have: they are of two releases",
    texts: [
      "metrics-bind-address",
      "metrics-addr",
      "metrics-secure",
      "health-probe-bind-address",
      "health-probe-addr",
      "leader-elect",
      "enable-leader-election",
      "leader-election-id",
      "webhook-cert-path",
      "watch-namespace",
      "zap-devel",
      "zap-log-level",
    ].flatMap((flag) => [`unknown flag: --${flag}`, `flag provided but not defined: -${flag}`]),
    evidence: "reported",
    behind: "all",
    fix:
      "take manifest (or chart) and image of one release: kubectl get deploy NAME -o yaml shows args and image: no latest or old tag behind a newer manifest, no args of the container kube-rbac-proxy in manager. helm upgrade with the chart's own image tag, or apply the release's whole manifest again; CRDs as well. Until then remove the flag from args",
    links: ["https://github.com/kubealex/k8s-mediaserver-operator/issues/36"],
  },
];

/** What pods' own fields, and what is injected into them, lack. */
export const POD_SETTING_RULES: readonly DaemonRule[] = [...VOLUMES, ...FIELDS, ...OTHERS];
