/**
 * What CSI drivers and their helpers refuse: parameters of a StorageClass, quotas, sources of a clone, filesystems, secrets.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { failed, SANDBOX_EVENT } from "./kubelet_volumes.ts";

const CLASSES = "https://kubernetes.io/docs/concepts/storage/storage-classes/";
const EFS = "https://github.com/kubernetes-sigs/aws-efs-csi-driver";
const EBS = "https://github.com/kubernetes-sigs/aws-ebs-csi-driver";
const AZURE_FILE = "https://github.com/kubernetes-sigs/azurefile-csi-driver";
const PROVISION = "failed to provision volume with StorageClass <name>: ";

/** Claims for which no volume is made. */
const CLAIMS: readonly DaemonRule[] = [
  {
    id: "claim-parameters-refused",
    refines: "claim-provisioning-failed",
    by: "cluster",
    summary:
      "the driver does not take a parameter of the StorageClass, or a value that the claim asks for; the message names it",
    texts: [
      `${PROVISION}rpc error: code = InvalidArgument desc = <any>`,
      "Invalid parameter key <name> for CreateVolume",
      "Failed parsing disk parameters: <any>",
      "Proposed path <name> file system limit of 4 subdirectories",
      "Proposed path <name> exceeds file system limit of 100 characters",
      "azureDisk - <name> is not supported sku/storageaccounttype. Supported values are <any>",
      "nfs protocol only supports premium storage, current account type: <name>",
      "Missing <words> parameter",
      ...["server", "share"].map((name) => `${name} is a required parameter`),
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["provision volume", "StorageClass"],
    fix:
      "kubectl get storageclass NAME -o yaml: correct parameters as the driver's documentation has them (names count capitals, values are strings in quotation marks). A class cannot be changed: kubectl replace --force -f FILE makes it anew, volumes that exist stay; then delete the claim that is Pending and create it again",
    links: [`${CLASSES}#parameters`],
  },
  {
    id: "claim-quota-used",
    refines: "claim-provisioning-failed",
    by: "cluster",
    summary: "the cloud's quota for such volumes is used up",
    texts: [
      `${PROVISION}rpc error: code = ResourceExhausted desc = <any>`,
      ...["VolumeLimitExceeded", "MaxIOPSLimitExceeded", "SnapshotLimitExceeded"].flatMap((name) => [
        `api error ${name}: <any>`,
        `operation error EC2: CreateVolume, https response error StatusCode: <number>, RequestID: <name>, api error ${name}: <any>`,
        `could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: <number>, RequestID: <name>, api error ${name}: <any>`,
      ]),
      "Failed to create access point: AccessPointLimitExceeded: <any>",
      "AccessPointLimitExceeded: You have reached the maximum number of access points <any>",
      "operation <name> failed (QUOTA_EXCEEDED): <any>",
      "Quota <name> exceeded. Limit: <any>",
      // Of Cinder.
      ...["VolumeLimitExceeded", "VolumeSizeExceedsLimit", "VolumeSizeExceedsAvailableQuota"].map((name) =>
        `got 413 instead: {overLimit: {code: 413, message: ${name}: <why>`
      ),
      "googleapi: Error 403: Quota <name> exceeded. <any>",
    ],
    evidence: "source",
    anywhere: ["provision volume", "CreateVolume", "Could not create volume", "access point", "overLimit"],
    fix:
      "ask the cloud for more in that region (AWS: Service Quotas, EBS; Google: IAM, Quotas, such as SSD_TOTAL_GB), or claim less, or another type of disk that has a quota of its own. Free what is not used: kubectl get pv, those Released with reclaim policy Retain, and disks without a volume in the cloud's console. EFS allows a limited number of access points per file system: use another file system",
    links: [CLASSES],
  },
  {
    id: "claim-source-missing",
    by: "cluster",
    summary: "the snapshot or claim of which a new volume is to be made does not exist, is not ready, or is larger",
    texts: [
      "error getting handle for DataSource Type VolumeSnapshot by Name <name>: <any>",
      "error getting handle for DataSource Type VolumeSnapshot by Name <name>: error getting snapshot <name> from api server: <any>",
      "error getting handle for DataSource Type PersistentVolumeClaim by Name <name>: <any>",
      "error getting snapshot <name> from api server: <any>",
      "error getting snapshot <name> from api server: volumesnapshots.snapshot.storage.k8s.io <quotedName> not found",
      "error getting PVC <name> (namespace <name>) from api server: <any>",
      "snapshot <name> is not Ready",
      "snapshot <name> not bound",
      "requested volume size <number> is less than the size <number> for the source snapshot <name>",
      "error, new PVC request must be greater than or equal in size to the specified PVC data source, requested <number> but source is <number>",
    ],
    evidence: "source",
    anywhere: ["provision volume", "DataSource", "source snapshot"],
    fix:
      "kubectl get volumesnapshot,pvc in the claim's own namespace: dataSource names one there (readyToUse true, of the same driver), and requests at least its size. no matches for kind, or it never becomes ready: the CRDs and the snapshot-controller have to be installed, and a VolumeSnapshotClass of the driver; kubectl describe volumesnapshotcontent has the driver's error",
    links: ["https://kubernetes.io/docs/concepts/storage/volume-snapshots/"],
  },
  {
    id: "efs-permission-missing",
    by: "cluster",
    summary: "the EFS driver's role may not make or read access points",
    texts: ["Access Denied. Please ensure you have the right AWS permissions: <any>"],
    evidence: "source",
    fix:
      "give the role of the service account efs-csi-controller-sa (IRSA, Pod Identity) the policy AmazonEFSCSIDriverPolicy: elasticfilesystem:DescribeAccessPoints, DescribeFileSystems, CreateAccessPoint, TagResource, DeleteAccessPoint; the trust policy has to name that account and the cluster's OIDC provider. Then restart the deployment efs-csi-controller",
    links: [`${EFS}/blob/master/docs/iam-policy-create.md`],
  },
  {
    id: "efs-filesystem-unknown",
    by: "cluster",
    summary:
      "the EFS file system that the StorageClass or volume names does not exist in the driver's region and account",
    texts: [
      "File System does not exist: <any>",
      "rpc error: code = InvalidArgument desc = File System does not exist: <any>",
    ],
    evidence: "source",
    anywhere: ["efs", "StorageClass"],
    fix:
      "aws efs describe-file-systems --region REGION lists them: correct fileSystemId (fs-...) of the StorageClass, which has to be made anew for it; of another account the class needs the driver's cross-account secret, of another region the driver there",
    links: [`${EFS}/blob/master/docs/README.md`],
  },
  {
    id: "nfs-subdirectory-denied",
    by: "cluster",
    summary: "the NFS server does not let the provisioner make the volume's directory in its export",
    texts: [
      ...["permission denied", "operation not permitted", "read-only file system"].flatMap((errno) => [
        `failed to make subdirectory: mkdir <path>: ${errno}`,
        `unable to create directory to provision new pv: mkdir <path>: ${errno}`,
      ]),
      "failed to make subdirectory: <any>",
    ],
    evidence: "source",
    anywhere: ["provision volume", "nfs", "provision new pv"],
    fix:
      "on the server: the export for the nodes with rw and no_root_squash in /etc/exports (exportfs -ra), since the provisioner is root there (then root of each node is root in the export), or a directory that belongs to the user whom root becomes (anonuid, mode 0777), which lets every client write; of a NAS allow the nodes' addresses and map root to admin. Then delete the provisioner's pod, or wait: it tries again",
    links: ["https://github.com/kubernetes-csi/csi-driver-nfs"],
  },
];

/** Volumes that a driver does not stage or mount. */
const MOUNTS: readonly DaemonRule[] = [
  {
    id: "claim-resize-failed",
    by: "cluster",
    summary: "the driver does not enlarge the claim's volume; its reason follows: the pod goes on with the old size",
    texts: [
      "resize volume <name> by resizer <name> failed: <any>",
      "error updating pv <name> by resizer: <any>",
      "failed to expand pvc with <any>",
      "error expanding volume <name> of plugin <name>: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the last words, and the log of the driver's controller (csi-resizer and the driver's own container): no answer in time means that the storage is slow or not reached: it is tried again; else a quota, a pool without space, a disk that has to be detached first (scale the workload to 0), or a driver that cannot enlarge. From Kubernetes 1.32 on a claim whose enlarging failed can be set to a smaller size above the present one (kubectl edit pvc); before, only a new claim and a copy of the data",
    links: [
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#recovering-from-failure-when-expanding-volumes",
      "https://github.com/kubernetes-csi/external-resizer/blob/v1.13.0/pkg/controller/controller.go",
    ],
  },
  {
    id: "volume-resize-refused",
    by: "cluster",
    summary: "the cloud does not enlarge the volume now: it is in use, or was changed a short time ago",
    texts: [
      "azureDisk - disk resize is only supported on Unattached disk, current disk state: <name>, already attached to <any>",
      "resize volume <name> by resizer <name> failed: rpc error: code = Internal desc = failed to resize disk(<name>) with error(azureDisk - disk resize is only supported on Unattached disk, current disk state: <name>, already attached to <any>",
      "api error VolumeModificationRateExceeded: <any>",
      "operation error EC2: ModifyVolume, https response error StatusCode: <number>, RequestID: <name>, api error VolumeModificationRateExceeded: <any>",
      "You've reached the maximum modification rate per volume limit. Wait at least <number> hours between modifications per EBS volume <any>",
      "volume <name> in OPTIMIZING state, cannot currently modify",
    ],
    evidence: "source",
    fix:
      "EBS: wait the six hours: the resizer tries again, pods run on with the old size; aws ec2 describe-volumes-modifications shows it. Azure: scale the workload to 0, so that the disk is detached, wait until kubectl describe pvc shows the new size, and start it again; a newer driver enlarges disks that are attached, but not Ultra and shared ones, nor across 4 TiB",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims"],
  },
  {
    id: "nfs-mode-refused",
    by: "kubelet",
    summary: "the NFS driver mounted the volume and may not set its mode: the server makes root another user",
    texts: [
      ...failed(["MountVolume.SetUp"], "rpc error: code = Internal desc = chmod <path>: operation not permitted"),
      ...failed(["MountVolume.SetUp"], "rpc error: code = Internal desc = chmod <path>: permission denied"),
      `${PROVISION}rpc error: code = Internal desc = chmod <path>: operation not permitted`,
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      'mountPermissions: "0" in the StorageClass\'s parameters (of a PersistentVolume made by hand csi.volumeAttributes) leaves the mode as the server has it; or export with no_root_squash, with which root of each node is root in the export. The pod then needs a user or group that may write there: runAsUser, supplementalGroups',
    links: ["https://github.com/kubernetes-csi/csi-driver-nfs/blob/master/docs/driver-parameters.md"],
  },
  {
    id: "efs-not-ready",
    by: "kubelet",
    summary:
      "the EFS file system has no mount target that is available in this VPC, or no group ids left for new access points",
    texts: [
      "No mount target for file system <name> is in available state. Please retry in 5 minutes.",
      "Cannot find mount targets for file system <name>. Please create mount targets for file system.",
      "No available mount targets for file system <name>",
      "Failed to locate a free GID for given file system: <any>",
    ],
    evidence: "source",
    fix:
      "aws efs describe-mount-targets --file-system-id fs-...: make one in each zone of the nodes, with a security group that lets the nodes in at port 2049; a new one takes some minutes. No free GID: widen gidRangeStart and gidRangeEnd in the StorageClass, which has to be made anew, or delete access points that no volume uses",
    links: [`${EFS}/blob/master/docs/README.md`],
  },
  {
    id: "volume-filesystem-other",
    by: "kubelet",
    summary: "the volume's disk has another filesystem than the one that is to be mounted: fsType differs",
    texts: [
      "failed to mount the volume as <name>, it already contains <name>. Mount error: <any>",
      "failed to mount the volume as <name>, it already contains <any>",
      "configured to mount disk <path> as <name> but current format is <name>, things might break",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "set fsType to what the disk has, which the message names: in the PersistentVolume (csi.fsType; that field cannot be changed: with reclaim policy Retain delete the PV and claim and create them with it) or csi.storage.k8s.io/fstype of the class. it already contains unknown data: the disk has partitions or is encrypted: check that it is the right one; to format it deletes what is on it (wipefs -a on the node)",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#csi"],
  },
  {
    id: "volume-fstype-unsupported",
    by: "kubelet",
    summary: "the driver cannot make or mount the filesystem that fsType names",
    texts: [
      ...["NodeStageVolume", "NodePublishVolume"].map((call) => `${call}: invalid fstype <name>`),
      "fsType(<name>) is not supported, supported fsType list: <any>",
      "fsType(<name>) is not supported with protocol(<name>)",
      "Volume fstype not supported: <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "use ext4 (or xfs, which most drivers have as well): csi.storage.k8s.io/fstype in the StorageClass's parameters, made anew, and a new claim; of a PersistentVolume made by hand csi.fsType",
    links: [`${EBS}/blob/master/docs/parameters.md`],
  },
  {
    id: "csi-volume-handle-invalid",
    by: "kubelet",
    summary: "volumeHandle of a PersistentVolume that was made by hand is not of the form that its driver reads",
    texts: [
      "volume ID <name> is invalid: Expected a file system ID of the form <any>",
      "volume ID <name> is invalid: Expected at most <words> fields separated by <any>",
      "volume ID <name> is invalid: <any>",
      "volume ID <name> has an invalid access point ID <any>",
      "error parsing volume id: <name>, should at least contain two #",
      "failed to parse volume id <name>, return error: <any>",
      "could not split <name> into server, baseDir and subDir with separator(<any>",
    ],
    evidence: "source",
    // Clients of clouds have volumes with an id, too.
    anywhere: [
      ...["rpc error", "MountVolume", "NodePublish", "NodeStage", "ValidateVolumeCapabilities", "csi", "kubelet"],
      ...["Expected a file system ID", "access point ID", "should at least contain two", "baseDir and subDir"],
    ],
    behind: SANDBOX_EVENT,
    fix:
      "EFS: fs-0123456789abcdef0, with a directory fs-...:/path, with an access point fs-...::fsap-...; Azure Files: RESOURCE-GROUP#ACCOUNT#SHARE#, or any unique name with shareName and the Secret in volumeAttributes and nodeStageSecretRef; NFS: server#share#name. The field cannot be changed: delete the claim and the PV (reclaim policy Retain keeps the data) and create them anew",
    links: [EFS, AZURE_FILE],
  },
  {
    id: "azure-file-secret-missing",
    by: "kubelet",
    summary:
      "the Azure Files driver gets no name or key of the storage account: the Secret is missing, empty, or in another namespace",
    texts: [
      "accountName(<name>) or accountKey is empty",
      "accountName() or accountKey is empty",
      "could not get account key from secret(<name>): could not get secret(<name>): <any>",
      "GetAccountInfo(<name>) failed with error: could not get account key from secret(<any>",
      "the account info is not enough, accountName(<name>), accountKey(<name>)",
      "could not find accountname or azurestorageaccountname field in secrets",
      "could not find accountkey or azurestorageaccountkey field in secrets",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "kubectl create secret generic azure-secret -n NAMESPACE --from-literal=azurestorageaccountname=NAME --from-literal=azurestorageaccountkey=KEY, where NAMESPACE is that of nodeStageSecretRef (or secretNamespace; else the pod's). The driver makes azure-storage-account-NAME-secret by itself only if its identity may list the account's keys, and the account allows keys (allowSharedKeyAccess)",
    links: [`${AZURE_FILE}/blob/master/docs/driver-parameters.md`],
  },
  {
    id: "azure-cloud-config-missing",
    by: "kubelet",
    summary:
      "a driver of Azure does not start: it finds no configuration of the cloud, in a Secret or in azure.json of the node",
    texts: [
      "failed to get Azure Cloud Provider, error: <any>",
      "no cloud config provided, error: <any>",
      "failed to get Azure Cloud Provider, error: no cloud config provided, error: <any>",
    ],
    evidence: "source",
    anywhere: ["Azure Cloud Provider", "azure"],
    fix:
      "AKS writes /etc/kubernetes/azure.json on each node. On other clusters make the Secret azure-cloud-provider in kube-system with the key cloud-config: tenantId, subscriptionId, resourceGroup, location, aadClientId and aadClientSecret (or useManagedIdentityExtension), and restart the driver's pods; they read the Secret first",
    links: ["https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/docs/read-from-secret.md"],
  },
  {
    id: "iscsi-initiator-missing",
    by: "kubelet",
    summary: "the node has no working iSCSI initiator: iscsiadm, iscsid or its interfaces are missing",
    texts: [
      ...failed(["MountVolume.WaitForAttach"], "iscsi: could not read iface <name> error: <any>"),
      "iscsi: could not read iface <name> error: <any>",
      "iscsi: failed to setup iface: <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "on every node: apt install open-iscsi, dnf install iscsi-initiator-utils, then systemctl enable --now iscsid and modprobe iscsi_tcp; iscsiadm -m iface has to list default. Talos needs the extension iscsi-tools; a kubelet in a container needs the host's iscsiadm and /etc/iscsi. Each node has its own InitiatorName in /etc/iscsi/initiatorname.iscsi: copied machines have one and the same",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/iscsi/iscsi_util.go"],
  },
  {
    id: "fc-disk-missing",
    by: "kubelet",
    summary: "the node sees no Fibre Channel disk with the WWN and LUN of the volume",
    texts: [
      ...failed(["MountVolume.WaitForAttach"], "no fc disk found"),
      ...failed(["MapVolume.WaitForAttach"], "no fc disk found"),
      "no fc disk found",
    ],
    evidence: "source",
    anywhere: ["fc disk", "WaitForAttach"],
    fix:
      "on the node ls -l /dev/disk/by-path | grep fc and multipath -ll: zone the node's HBA (cat /sys/class/fc_host/host*/port_name) to the array, map the LUN to it, and rescan: echo '- - -' > /sys/class/scsi_host/hostN/scan. targetWWNs are written without colons, in small letters, lun is a number; a virtual machine needs the HBA passed through",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#fc"],
  },
  {
    id: "block-volume-loop-failed",
    by: "kubelet",
    summary:
      "the kubelet cannot put a loop device on a block volume, with which it keeps the device: none is free, or losetup fails",
    texts: [
      "makeLoopDevice failed for path <path>: <any>",
      "losetup -f --show <path> failed: <any>",
      "blkUtil.AttachFileDevice failed. globalMapPath:<any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "on the node losetup -a, and losetup -f --show PATH by hand: modprobe loop (max_loop=64 on the kernel's command line where the number is fixed), detach those of pods that have ended (losetup -d), and see that /dev is the host's own where the kubelet is in a container. The path is the volume's device below plugins/kubernetes.io/csi/volumeDevices, which the driver has to have made",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"],
  },
];

/** CSI drivers' refusals. */
export const CSI_DETAIL_RULES: readonly DaemonRule[] = [...CLAIMS, ...MOUNTS];
