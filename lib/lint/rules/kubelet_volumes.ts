/**
 * Why a pod's volumes are not there: their claims, their attachment, the CSI driver of the node.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const VOLUMES = "https://kubernetes.io/docs/concepts/storage/volumes/";
const CLAIMS = "https://kubernetes.io/docs/concepts/storage/persistent-volumes/";
const KUBERNETES = "https://github.com/kubernetes/kubernetes";

/** The kubelet asks for a sandbox only when the pod's volumes are mounted. */
export const SANDBOX_EVENT: readonly string[] = ["Failed to create pod sandbox", "FailedCreatePodSandBox"];

/** The steps of the kubelet and of the controller that attaches volumes. */
export const STEPS: readonly string[] = [
  "MountVolume.SetUp",
  "MountVolume.MountDevice",
  "MountVolume.WaitForAttach",
  "MountVolume.NewMounter initialization",
  "MapVolume.SetUp",
  "MapVolume.SetUpDevice",
  "MapVolume.MapPodDevice",
  "MapVolume.MapBlockVolume",
  "MapVolume.WaitForAttach",
  "AttachVolume.Attach",
];

/** A cause with a step before it, as events and as the kubelet's log have it. */
export function failed(steps: readonly string[], cause: string): readonly string[] {
  return withOneOf(steps, (step) => [
    `${step} failed for volume <name> : ${cause}`,
    `${step} failed for volume <name> (UniqueName: <name>) pod <name> (UID: <name>) : ${cause}`,
    `${step} failed for volume <name> (UniqueName: <name>) from node <name> : ${cause}`,
  ]);
}

const ATTACH: readonly string[] = ["AttachVolume.Attach"];
/** Drivers whose volumes are only mounted. */
const WITHOUT_ATTACH = oneOf([
  "efs.csi.aws.com",
  "fsx.csi.aws.com",
  "s3.csi.aws.com",
  "nfs.csi.k8s.io",
  "smb.csi.k8s.io",
  "file.csi.azure.com",
  "blob.csi.azure.com",
  "gcsfuse.csi.storage.gke.io",
  "filestore.csi.storage.gke.io",
  "nasplugin.csi.alibabacloud.com",
  "ossplugin.csi.alibabacloud.com",
  "csi.juicefs.com",
]);
const DEADLINE = "rpc error: code = DeadlineExceeded desc = context deadline exceeded";

/** Attaching: what the control plane does. */
const ATTACHED: readonly DaemonRule[] = [
  {
    id: "volume-attached-elsewhere",
    by: "kubelet",
    summary:
      "the volume can be attached to one node at a time, and another node still has it, most often of a pod that has ended or moved",
    texts: [
      "Multi-Attach error for volume <name> Volume is already used by node",
      "Multi-Attach error for volume <name> Volume is already used by node <name>",
      "Volume is already exclusively attached to one node and can't be attached to another",
      "Multi-Attach error for volume <name> Volume is already exclusively attached to one node and can't be attached to another",
      "already attached to node(<name>), could not be attached to node(<name>)",
      "The disk resource <name> is already being used by <name>",
      "VolumeInUse: <name> is already attached to an instance",
      "rbd image <name> is still being used",
      "The resource 'volume' is in use",
      "status must be 'available'. Currently in 'in-use'",
      "Invalid volume: volume <name> status must be 'available'. Currently in 'in-use'",
      "is attached to a different instance (<name>)",
      "Volume <name> still mounted on node <name>",
      "cannot be attached to the node <name> since it is already attached to the node <name>",
      "volume is already attached to a server, please detach it first",
      "failed to attach disk: googleapi: Error 400: RESOURCE_IN_USE_BY_ANOTHER_RESOURCE",
      "googleapi: Error 400: RESOURCE_IN_USE_BY_ANOTHER_RESOURCE",
      // Of Longhorn.
      "the volume is currently attached to different node <name>",
      "volume <name> failed to attach to node <name> with attachmentID <name>: the volume is currently attached to different node <name>",
      "unable to attach volume <name> to <name>: volume <name> cannot be attached to the node <name> since it is already attached to the node <name>",
      "failed to publish volume: volume is already attached to a server, please detach it first (service_error)",
      "failed to publish volume: volume is attached",
      // As the log of the controller manager has it.
      "Volume is already exclusively attached to node <name> and can't be attached to another",
      "volume <name> is already exclusively attached",
      "Multi-Attach error for volume <name> (UniqueName: <name>) from node <name> Volume is already exclusively attached to node <name> and can't be attached to another",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "a Deployment: strategy type: Recreate and one replica (a rolling update starts the new pod before the old one ends), or a ReadWriteMany volume. Now end the pod " +
      "that has it (kubectl get pods -A -o wide), or scale to 0, wait until it is detached, and up again. From a node that does not answer Kubernetes detaches it six " +
      "minutes after its pod is deleted. Only when that machine is really off (two writers damage the filesystem): kubectl taint node NAME " +
      "node.kubernetes.io/out-of-service=nodeshutdown:NoExecute; an attachment that stays: kubectl get volumeattachments, delete that of the old node",
    links: [`${KUBERNETES}/issues/96142`, "https://github.com/longhorn/longhorn/issues/5345"],
  },
  {
    id: "volume-used-by-pod",
    refines: "volume-attached-elsewhere",
    by: "kubelet",
    summary:
      "another pod, mostly on another node, uses the same volume, which one node (with ReadWriteOncePod one pod) can have at a time; most messages name it",
    texts: [
      "Volume is already used by pod(s) <names>",
      "Multi-Attach error for volume <name> Volume is already used by pod(s) <names>",
      "Multi-Attach error for volume <name> Volume is already used by <number> pod(s) in different namespaces",
      "Multi-Attach error for volume <name> (UniqueName: <name>) from node <name> Volume is already used by pods <names> on node <name>",
      "volume uses the ReadWriteOncePod access mode and is already in use by another pod",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "a rolling update starts the new pod before the old one ends: set the Deployment's strategy to Recreate, which interrupts it for a moment; now scale it to 0 and up again, or delete the named pod. If that pod is Terminating on a node that is down: kubectl delete pod --force, or the taint node.kubernetes.io/out-of-service, only when the machine is really off. Several replicas on different nodes need a volume with ReadWriteMany (NFS, CephFS, EFS, Azure Files), or pod affinity to one node",
    links: [`${CLAIMS}#access-modes`, "https://github.com/openebs/openebs/issues/2796"],
  },
  {
    id: "volume-not-attached",
    by: "kubelet",
    summary: "the volume has not been attached to the node: the driver's controller does not attach it, or not yet",
    texts: [
      "timed out waiting for external-attacher of <name> CSI driver to attach volume <name>",
      "attachment timeout for volume <name>",
      "attachdetachment timeout for volume <name>",
      "ControllerPublish not permitted on node <name> due to backoff condition",
      "volume <name> is not attached to <name>",
      // Cinder; "alloted" up to 2020.
      ...["allotted", "alloted"].flatMap((word) => [
        `Volume <name> failed to be attached within the ${word} time`,
        `failed to attach volume: Volume <name> failed to be attached within the ${word} time`,
      ]),
      "volume <name> is not attached to node <name>",
      ...failed(ATTACH, DEADLINE),
      "Volume has not been added to the list of VolumesInUse in the node's volume status for volume <name>",
      "Volume not attached according to node status for volume <name>",
      "has not yet been added to the list of VolumesInUse in the node's volume status",
      "volume attachment is being deleted",
      "since volume is in <name> state",
      "Error attaching EBS volume <name> to instance <name> since volume is in <name> state",
      "because the disk is currently being detached or the last detach operation failed",
      "because the disk is currently being detached. Please wait until the disk is completely detached and then try again",
      "volume <name> has GET error for volume attachment <name>: <any>",
      ...["context deadline exceeded", "context canceled"].map((cause) =>
        `Could not attach volume <name> to node <name>: RequestCanceled: request context canceled caused by: ${cause}`
      ),
      "Could not attach volume <name> to node <name>: RequestCanceled: request context canceled",
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "FindAttachablePluginBySpec failed"],
    fix:
      "wait a minute: most attach at last. Else kubectl describe volumeattachment names the driver's or cloud's error: a disk that is still attached to another or deleted node (end the old pod; detach it in the cloud only where nothing writes to it), too many disks for this size of machine, missing rights of the driver, a machine that failed (Azure: az vmss update-instances). See that the driver's controller runs, and its log (csi-attacher and its own container). Longhorn, iSCSI: iscsid on every node with /etc/iscsi/initiatorname.iscsi (open-iscsi, iscsi-initiator-utils); longhorn-manager's log",
    links: [
      "https://kubernetes-csi.github.io/docs/external-attacher.html",
      "https://github.com/longhorn/longhorn/issues/2319",
    ],
  },
  {
    id: "volume-attacher-not-needed",
    refines: "volume-not-attached",
    by: "kubelet",
    summary:
      "Kubernetes waits until the volume is attached, which this driver never does: its CSIDriver object, which says so, is missing",
    texts: [`timed out waiting for external-attacher of ${WITHOUT_ATTACH} CSI driver to attach volume <name>`],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "kubectl get csidriver: an object of the name that the message has is to say attachRequired: false. The driver's chart or manifest makes it: install the driver (again), or apply only that object, as on EKS Fargate, which has the rest of EFS's driver built in. " +
      "Then delete the VolumeAttachment that waits (kubectl get volumeattachments) and the pod, so that its controller creates another",
    links: [
      "https://kubernetes-csi.github.io/docs/skip-attach.html",
      "https://github.com/aws-samples/eks-efs-share-within-fargate/issues/5",
    ],
  },
  {
    id: "volume-attach-left",
    by: "kubelet",
    summary:
      "Kubernetes still tries to attach a volume whose driver attaches none: its CSIDriver object was created, or changed, after the pod",
    texts: [
      "AttachVolume.FindAttachablePluginBySpec failed for volume <name>",
      "AttachVolume.FindAttachablePluginBySpec failed for volume <name> (UniqueName: <name>) from node <name>",
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "no volume plugin matched"],
    fix:
      "delete the pod, so that its controller creates another, and the VolumeAttachment of that volume, if one waits (kubectl get volumeattachments). If the new pod waits, too, restart kube-controller-manager, which forgets what it wanted to attach. If the driver does attach volumes, its CSIDriver object is wrong: kubectl get csidriver NAME -o yaml, attachRequired: install the driver's own again",
    links: [`${KUBERNETES}/issues/89173`, "https://github.com/openebs-archive/cstor-operators/issues/258"],
  },
  {
    id: "ebs-attach-stuck",
    refines: "volume-not-attached",
    by: "kubelet",
    summary:
      "EC2 does not bring the volume to the state attached: it hangs in attaching, or was detached meanwhile, most often where the instance has as many attachments as it can, or its name for the device is taken",
    texts: ["", "Could not attach volume <name> to node <name>: "].flatMap((begin) => [
      `${begin}attachment of disk <name> failed, expected device to be attached but was <words>`,
      `${begin}vol-<hash> stuck in attaching state for longer than <words>`,
      `${begin}InvalidParameterValue: Invalid value '<path>' for unixDevice. Attachment point <path> is already in use`,
      `${begin}Attach timeout for volume vol-<hash>`,
      `${begin}WaitForAttachmentState AttachVolume error, expected device to be attached but was <words>, volumeID=<name>, instanceID=<name>, Device=<name>, err=<value>`,
    ]).concat(
      ["context deadline exceeded", "timed out waiting for the condition"].map((error) =>
        `Could not attach volume <name> to node <name>: ${error}`
      ),
    ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "wait some minutes: the driver tries again. If it stays, aws ec2 describe-volumes --volume-ids VOL shows the attachment; count the instance's volumes and network interfaces against its type's limit, and set the driver's lower (--volume-attach-limit, reservedVolumeAttachments): interfaces of pods count on many types. Many pods that start at once: fewer per node. Update the driver. " +
      "Else cordon the node and delete the pod, which gets the volume on another; draining the node and stopping its instance frees it (a node group then replaces it)",
    links: [
      "https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1844",
      "https://kubernetes.io/docs/concepts/storage/storage-limits/",
    ],
  },
  {
    id: "vsphere-attach-failed",
    by: "kubelet",
    summary: "vSphere does not attach the disk to the node's virtual machine; vCenter's own message follows",
    texts: [
      "failed to attach disk: <name> with node: <name> err <any>",
      "failed to attach cns volume: <any>",
      "Volume with ID <name> is not registered as CNS Volume",
      "The input volume <name> is not registered as a CNS volume",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "look at the tasks of the virtual machine in vCenter, and at the log of vsphere-csi-controller: a disk that another " +
      "machine has, a datastore that this host does not see, a snapshot of the machine, a missing privilege, or a disk that vCenter has not registered as " +
      "a container volume (migrated by Storage vMotion, or of the built-in driver): delete its VolumeAttachment, or register it again",
    links: ["https://github.com/kubernetes-sigs/vsphere-csi-driver/issues/2522"],
  },
  {
    id: "volume-disk-missing",
    by: "kubelet",
    summary: "the disk of a PersistentVolume does not exist",
    texts: [
      "InvalidVolume.NotFound: The volume <name> does not exist",
      "image not found: RBD image not found",
      "Error 404: The resource <name> was not found, notFound",
      ...failed(ATTACH, "rpc error: code = NotFound desc = <any>"),
      ...failed(["MountVolume.MountDevice"], "rpc error: code = NotFound desc = volume <name> not found"),
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "look for the disk that the message names in the storage system: it was deleted, or the volume's volumeHandle, " +
      "project or region is wrong; create the claim again, or restore the disk",
    links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/v1.40.0/pkg/driver/controller.go"],
  },
  {
    id: "volume-attach-limit",
    by: "kubelet",
    summary: "the node has as many volumes attached as its machine can have",
    texts: [
      "The maximum number of data disks allowed to be attached to a VM of this size is <number>",
      "Attachment limit exceeded for volume <name> on node <name>: <any>",
      "node(s) exceed max volume count",
      "AttachmentLimitExceeded: <any>",
      "The maximum allowed number of disk devices (<number>) to attach to a single instance has been exceeded",
      "failed to publish volume: number of attached volumes exceeds limit",
      "Exceeded limit 'maximum_persistent_disks' on resource <any>",
      "max number of attachments per server reached",
      "volume limit has been reached. Please contact support.",
      "max number of volumes (<number>) already attached to server <name>",
      "max number of volumes (<number>) already attached to instance",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "spread the pods over more nodes, or use larger machines; network interfaces count on some of them: set the " +
      "driver's limit of volumes lower (volumeAttachLimit, reservedVolumeAttachments)",
    links: ["https://kubernetes.io/docs/concepts/storage/storage-limits/"],
  },
  {
    id: "volume-access-refused",
    by: "kubelet",
    summary: "the cloud refuses what the volume's driver asks: the driver's identity lacks a permission",
    texts: [
      "UnauthorizedOperation: You are not authorized to perform this operation",
      ...["ec2", "elasticfilesystem", "secretsmanager", "ssm", "kms"].map((service) =>
        `is not authorized to perform: ${service}:<name> on resource: <any>`
      ),
      "does not have authorization to perform action <name>",
      "could not get storage key for storage account <name>: <any>",
      "no key for storage account(<name>) under resource group(<name>), err <any>",
      "Error 403: Required <name> permission for <name>",
      "An IAM role must be associated with service account <name>",
    ],
    evidence: "reported",
    // Whatever asks a cloud gets these answers.
    anywhere: [
      "MountVolume",
      "AttachVolume",
      "FailedAttach",
      "attach volume",
      "attach disk",
      "provision",
      "Provision",
      "storage key",
      "storage account key",
      "csi",
      "CSI",
      "StorageClass",
      "SecretProviderClass",
      "secrets store",
      "secrets-store",
      "FailedMount",
      "ssm:",
      "service account",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "give the role of the driver's service account (of the node, where it has none) the permission that the message " +
      "names, and restart the driver's pods",
    links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/v1.40.0/docs/install.md"],
  },
];

/** The driver on the node. */
const DRIVER: readonly DaemonRule[] = [
  {
    id: "csi-driver-not-registered",
    by: "kubelet",
    summary: "the volume's CSI driver does not run on the node, or has not registered with this kubelet",
    texts: [
      "driver name <name> not found in the list of registered CSI drivers",
      "attacher.MountDevice failed to create newCsiDriverClient: driver name <name> not found in the list of registered CSI drivers",
      "CSINode <name> does not contain driver <name>",
      ...["connection refused", "no such file or directory"].flatMap((errno) => [
        `transport: Error while dialing dial unix <path>/csi.sock: connect: ${errno}`,
        `transport: Error while dialing: dial unix <path>/csi.sock: connect: ${errno}`,
      ]),
      "node <name> has no NodeID annotation",
      ...failed(STEPS, "rpc error: code = Unavailable desc = grpc: the connection is unavailable"),
      ...["<any>", "No connection could be made because the target machine actively refused it"].map((error) =>
        `Error while dialing dial unix <any>csi.sock: connect: ${error}`
      ),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "on a node that has just joined or booted wait: it is tried again. Else kubectl get pods -A -o wide: the driver's node pod (a DaemonSet) has to run on this very node: is it installed at all (EKS from 1.23: the add-on aws-ebs-csi-driver), does it tolerate the node's taints and match its labels, does it crash (logs of all its containers, node-driver-registrar too; OOMKilled: a larger limit)? Delete it there. kubectl get csinode NODE -o yaml lists what has registered. Where the kubelet's directory is not /var/lib/kubelet (--root-dir, MicroK8s, k0s), set the driver's kubelet directory",
    links: [
      "https://github.com/rook/rook/issues/8791",
      "https://kubernetes-csi.github.io/docs/node-driver-registrar.html",
    ],
  },
  {
    id: "csi-driver-hangs",
    by: "kubelet",
    summary: "the CSI driver did not mount the volume in time; an earlier attempt may still hang",
    texts: [
      ...failed(STEPS.filter((step) => step !== "AttachVolume.Attach"), DEADLINE),
    ],
    evidence: "reported",
    behind: [
      ...SANDBOX_EVENT,
      "an operation with the given",
      "code = Internal desc",
      "code = Unknown desc",
      "code = NotFound desc",
      "code = InvalidArgument desc",
      "code = FailedPrecondition desc",
      "mount failed",
    ],
    fix:
      "read the log of the driver's pod on this node at that time, and of its controller: most often the storage does not answer over the network: address, " +
      "credentials, and its ports in firewall and security group (NFS and EFS 2049, iSCSI 3260, Ceph 3300, 6789 and 6800-7300). Many files: fsGroup changes each one's " +
      "owner: fsGroupChangePolicy: OnRootMismatch. A large new disk is still being formatted: wait. A mount that hangs shows in dmesg and as a process in state D on " +
      "the node (mount by hand shows why); restart the driver's pod or update it, in the end restart the node",
    links: ["https://github.com/rook/rook/issues/4896", "https://github.com/longhorn/longhorn/issues/10670"],
  },
  {
    id: "csi-operation-pending",
    refines: "csi-driver-hangs",
    by: "kubelet",
    summary:
      "an earlier call of the CSI driver for the same volume has not ended yet: this message only follows, the first one has the cause",
    texts: [
      "an operation with the given Volume ID <name> already exists",
      "an operation with the given volume ID <name> already exists",
      "an operation with the given volume key <name> already exists",
    ],
    evidence: "reported",
    behind: [
      ...SANDBOX_EVENT,
      "code = Internal desc",
      "code = Unknown desc",
      "code = NotFound desc",
      "code = InvalidArgument desc",
      "code = FailedPrecondition desc",
      "mount failed",
    ],
    fix:
      "the storage does not answer the driver. While the claim is Pending the driver's controller waits, else its pod on this node: read its log for the volume's first error. Ceph (Rook): ceph -s has to be healthy, with PGs and MDS active, and monitors and OSDs have to be reached from the csi-rbdplugin pods (network plugin, firewall 6789, 3300, 6800-7300). NFS, SMB: server, port and password. When that is well, delete the driver's pod on the node, which is made anew; if it does not end, drain the node; a process in state D there (dmesg) ends only with a reboot",
    links: ["https://github.com/rook/rook/issues/4896", "https://github.com/kubernetes-csi/csi-driver-smb/issues/661"],
  },
  {
    id: "csi-volume-mode-unsupported",
    by: "kubelet",
    summary: "an inline volume of a CSI driver that has no inline volumes, or is not installed",
    texts: [
      "volume mode <name> not supported by driver <name> (no CSIDriver object)",
      "volume mode <name> not supported by driver <name> (only supports <name>)",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "install the driver with its CSIDriver object, or use a PersistentVolumeClaim",
    links: ["https://kubernetes-csi.github.io/docs/ephemeral-local-volumes.html"],
  },
  {
    id: "volume-plugin-missing",
    by: "kubelet",
    summary: "a volume of a kind that this kubelet does not know: built-in drivers have been removed",
    texts: ["no volume plugin matched", "no volume plugin matched name: <name>"],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "use the CSI driver of that storage: GlusterFS and OpenStack left Kubernetes with 1.26, vSphere, AWS, GCE and " +
      "Azure with or before 1.30, Ceph with 1.31; or correct the spelling of a FlexVolume's driver",
    links: [VOLUMES],
  },
  {
    id: "secrets-store-failed",
    by: "kubelet",
    summary:
      "the Secrets Store CSI driver cannot mount the secrets: its provider or its SecretProviderClass is at fault",
    texts: [
      "failed to mount secrets store objects for pod <name>, err: <any>",
      "error connecting to provider <name>: provider not found: provider <name>",
      ...["", "failed to mount secrets store objects for pod <name>, err: "].flatMap((begin) => [
        `${begin}failed to find provider binary <name>, err: stat <path>: no such file or directory`,
        `${begin}failed to mount objects, error: failed to get objectType:<name>, objectName:, objectVersion:<any>`,
      ]),
      "stat /etc/kubernetes/secrets-store-csi-providers/<name>: no such file or directory",
      "failed to get secretproviderclass <name>, error: <any>",
      "error making mount request: failed to create a service account token for requesting pod <name>: <any>",
      "failed to get secretproviderclass <name>, error: SecretProviderClass.secrets-store.csi.x-k8s.io <quotedName> not found",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "check what the last words name. provider not found: install that provider (azure, aws, gcp, vault): its pod has to run on this node, with the same providersDir " +
      "as the driver, and spec.provider has to have its name. SecretProviderClass not found: create it in the pod's namespace. Denied or no credentials: the pod's " +
      "service account needs the identity (Azure: workload identity, or nodePublishSecretRef; AWS, GCP: its IAM role; Vault: a role bound to it), and the object's " +
      "name, region or tenant has to be right. A token cannot be created: give the provider's ClusterRole serviceaccounts/token",
    links: ["https://secrets-store-csi-driver.sigs.k8s.io/troubleshooting"],
  },
];

/** What the kubelet checks and makes itself. */
const OWN: readonly DaemonRule[] = [
  {
    id: "volume-claim-unusable",
    by: "kubelet",
    summary: "the claim of a volume does not exist, is not bound, or is being deleted",
    texts: [
      "error processing PVC <name>: PVC is not bound",
      "error processing PVC <name>: PVC is being deleted",
      "failed to process volumes=[<words>]: PVC is being deleted",
      "error processing PVC <name>: failed to fetch PVC from API server: <any>",
      "failed to fetch PVC from API server: persistentvolumeclaims <quotedName> not found",
      "persistentvolumeclaims <quotedName> not found",
      "PersistentVolumeClaim is not bound: <name>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "kubectl describe pvc: its events say why it is not bound: a StorageClass that is missing or not the default, a " +
      "provisioner that does not run, or no volume that fits",
    links: [CLAIMS],
  },
  {
    id: "volume-mode-differs",
    by: "kubelet",
    summary: "a block volume under volumeMounts, or one with a filesystem under volumeDevices",
    texts: [
      "volume <name> has volumeMode Block, but is specified in volumeMounts",
      "volume <name> has volumeMode Filesystem, but is specified in volumeDevices",
      "Volume capability access type must be mount",
      "<name> does not support block volume provisioning",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "name the volume in the pod's other list, or create a new claim with the other volumeMode",
    links: [`${CLAIMS}#volume-mode`],
  },
  {
    id: "volume-token-refused",
    by: "kubelet",
    summary: "the kubelet gets no token for the pod's service account from the API server",
    texts: [
      "failed to fetch token: <any>",
      "[failed to fetch token: <any>",
      "failed to fetch token: serviceaccounts <quotedName> not found",
      "failed to fetch token: pods <quotedName> not found",
      "failed to fetch token: the API server does not have TokenRequest endpoints enabled",
      "mounter.SetUpAt failed to get service account token attributes: <any>",
      "mounter.SetUpAt failed to get service account token attributes: serviceaccounts <quotedName> not found",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "create the service account that the message names; of a pod that is not found or has no relationship with the node " +
      "nothing is to be done: it was deleted, or the kubelet tries again. Else check the way from the node to the API server",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
  },
  {
    id: "volume-path-missing",
    by: "kubelet",
    summary: "the path of a local volume does not exist on the node",
    texts: failed(["MountVolume.NewMounter initialization"], "path <path> does not exist"),
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "create the directory or mount the disk on the node that the volume's nodeAffinity names. If it is there, the kubelet runs in a container (RKE, Rancher, microk8s's snap, kind) that does not see it: " +
      "give the kubelet that directory, of RKE with extra_binds of services: kubelet:",
    links: [`${VOLUMES}#local`],
  },
  {
    id: "volume-owner-refused",
    by: "kubelet",
    summary: "the kubelet cannot give the volume's files to the pod's fsGroup",
    texts: [
      "applyFSGroup failed for vol <name>: <any>",
      "applyFSGroup failed for vol <name>: lchown <path>: <errno>",
      "applyFSGroup failed for vol <name>: chmod <path>: <errno>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "remove fsGroup, or set fsGroupPolicy: None in the driver's CSIDriver object where the storage has owners of its own " +
      "(NFS with root_squash); a read-only or damaged filesystem shows in the node's dmesg. A path that does not exist: the " +
      "driver mounts below another directory than this kubelet's (MicroK8s, k0s)",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  },
  {
    id: "volume-subpath-busy",
    by: "kubelet",
    summary: "the kubelet cannot unmount the subPath that the container had before, so it does not start again",
    texts: [
      "error ummounting <path>/volume-subpaths/<path>: unmount failed: <any>",
      "error unmounting <path>/volume-subpaths/<path>: unmount failed: <any>",
      "error ummounting <path>/volume-subpaths/<path>: unmount failed: exit status <number>",
      "error unmounting <path>/volume-subpaths/<path>: unmount failed: exit status <number>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "delete the pod; if it comes again, umount -l the path that the message names on the node: a ConfigMap or Secret that changed, or a " +
      "restart of the kubelet, leaves such mounts",
    links: ["https://github.com/rancher/rancher/issues/40992"],
  },
  {
    id: "volume-subpath-refused",
    by: "kubelet",
    summary: "the kubelet cannot make or bind the subPath of a volume",
    texts: [
      "failed to prepare subPath for volumeMount <name> of container <name>",
      "Failed to prepare subPath for volumeMount of the container",
      "Failed to create subPath directory for volumeMount of the container",
      "failed to create subPath directory for volumeMount <name> of container <name>",
      // Of kubelets up to 1.9.
      "GenerateRunContainerOptions: mkdir <path>: <errno>",
    ],
    evidence: "source",
    behind: [...SANDBOX_EVENT, "volume-subpaths/"],
    fix:
      "journalctl -u kubelet (k3s, microk8s: their own unit) has the reason behind these words. Every subPath since an update of the node, exit status 32: util-linux 2.41: update it to 2.41.1; k3s: --prefer-bundled-bin. Else a part of the path is a file or a link that leads out of the volume, or the volume is read-only or refuses root (NFS with root_squash, S3, SMB: its uid, mode and allow-other): make the directory in the volume before, or remove subPath. A ConfigMap that changed meanwhile: delete the pod. A hostPath on a node whose kubelet runs in a container: mount that path into it",
    links: [
      `${KUBERNETES}/blob/v1.34.0/pkg/kubelet/kubelet_pods.go`,
      `${VOLUMES}#using-subpath`,
    ],
  },
  {
    id: "volume-not-mounted",
    by: "kubelet",
    summary:
      "the kubelet has not mounted a volume that the container needs, most often because the pod is being deleted",
    texts: ["cannot find volume <name> to mount into container <name>"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix: "nothing if the pod ends. Else delete the pod, and look for earlier FailedMount events of that volume",
    links: [`${KUBERNETES}/issues/100047`],
  },
  {
    id: "volume-wait-timeout",
    refines: "kubelet-volume",
    by: "kubelet",
    summary:
      "the kubelet waited two minutes for the volumes that stand behind unmounted volumes=: why is in another event of the pod, or they are just slow",
    texts: [
      ...["timed out waiting for the condition", "context deadline exceeded"].flatMap((error) =>
        ["", "Unable to attach or mount volumes: "].flatMap((begin) => [
          `${begin}unmounted volumes=[<names>], unattached volumes=[<names>]: ${error}`,
          `${begin}unmounted volumes=[<names>], unattached volumes=[<names>], failed to process volumes=[<names>]: ${error}`,
        ])
      ),
      'timeout expired waiting for volumes to attach or mount for pod "<name>"/"<name>". list of unmounted volumes=[<names>]. list of unattached volumes=[<names>]',
      'Unable to mount volumes for pod "<name>": timeout expired waiting for volumes to attach or mount for pod "<name>"/"<name>". list of unmounted volumes=[<names>]. list of unattached volumes=[<names>]',
      'timeout expired waiting for volumes to attach/mount for pod "<name>"/"<name>". list of unattached/unmounted volumes=[<names>]',
      'Unable to mount volumes for pod "<name>": timeout expired waiting for volumes to attach/mount for pod "<name>"/"<name>". list of unattached/unmounted volumes=[<names>]',
    ],
    evidence: "reported",
    behind: "all",
    // Another event has the cause.
    passed: ["Started container", "Container started", "failed for volume"],
    isBeforeRuntime: true,
    fix:
      "kubectl describe pod: the other FailedMount and FailedAttachVolume events name the cause. None: kubectl get volumeattachments (not attached: the driver's controller), the CSI driver's pod on this node and its log. Attached, and it starts at last: very many files whose owner the kubelet changes for fsGroup: fsGroupChangePolicy: OnRootMismatch. Only kube-api-access-… or a default token: the node does not reach the API server. failed to process: mostly a claim that is not bound",
    links: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods",
      "https://github.com/rook/rook/issues/11490",
    ],
  },
  {
    id: "kubelet-volume",
    by: "kubelet",
    summary: "a volume of the pod cannot be mounted, so no sandbox is created",
    texts: [
      ...failed(STEPS, "<any>"),
      "MountVolume.SetUp failed for volume <name> (spec.Name: <name>) pod <name> (UID: <name>) with: <any>",
      "Unable to attach or mount volumes: unmounted volumes=<any>",
      "Unable to mount volumes for pod <name>: <any>",
      "Failed to attach volume <name> on node <name> with: <any>",
      "format of disk <name> failed: type:(<name>) target:(<name>) options:(<name>) errcode:(<name>) output:(<any>",
      "unmounted volumes=[<any>",
      "timeout expired waiting for volumes to attach/mount for pod <name>/<name>. list of unattached/unmounted volumes=<any>",
    ],
    evidence: "source",
    behind: "all",
    passed: ["Started container", "Container started"],
    isBeforeRuntime: true,
    fix:
      "read the words behind the volume's name, the pod's other events (kubectl describe pod: a claim that is not bound, a Secret or ConfigMap that does not exist), " +
      "then dmesg and the log of the CSI driver's pod on that node. Most often: the node lacks the mount program (exit status 32: nfs-common, cifs-utils, open-iscsi) " +
      "or the kernel module (No such device), the server, share or password is wrong or behind a firewall (try mount by hand on the node), another node still has the " +
      "disk, its filesystem is damaged (fsck), or the driver does not run there, or is older than the cluster: restart or update it",
    links: [VOLUMES],
  },
];

/** Why a pod's volumes are not there. */
export const VOLUME_RULES: readonly DaemonRule[] = [...ATTACHED, ...DRIVER, ...OWN];
