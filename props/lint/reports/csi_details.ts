/** What CSI drivers and their helpers refuse. @module */

import type { Report } from "./report.ts";

/** What CSI drivers and their helpers refuse. */
export const CSI_DETAIL_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.WaitForAttach failed for volume "iscsi-pv" : iscsi: could not read iface default error: ',
    rule: "iscsi-initiator-missing",
    source: "kubernetes/kubernetes pkg/volume/iscsi/iscsi_util.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.WaitForAttach failed for volume "fc-pv" : no fc disk found',
    rule: "fc-disk-missing",
    source: "kubernetes/kubernetes pkg/volume/fc/fc_util.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.SetUp failed for volume "hp" : medium "HugePages" cannot be used if the pod uses multiple huge page sizes',
    rule: "volume-medium-invalid",
    source: "kubernetes/kubernetes pkg/volume/emptydir/empty_dir.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.NodeAffinity check failed for volume "pv1" : no matching NodeSelectorTerms',
    rule: "volume-node-affinity-mismatch",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor/operation_generator.go",
  },
  {
    text:
      '  Warning  FailedMapVolume  12s (x5 over 3m)  kubelet  MapVolume.MapBlockVolume failed for volume "pv-blk" : blkUtil.AttachFileDevice failed. globalMapPath:/var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/pv-blk/dev, podUID: aa: makeLoopDevice failed for path /var/lib/kubelet/plugins/x: losetup -f --show /var/lib/x failed: exit status 1',
    rule: "block-volume-loop-failed",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor/operation_generator.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = could not format "/dev/nvme1n1" and mount it at "/var/lib/kubelet/plugins/x/globalmount": failed to mount the volume as "xfs", it already contains ext4. Mount error: mount failed: exit status 32',
    rule: "volume-filesystem-other",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = format of disk "/dev/sdc" failed: type:("ext4") target:("/var/lib/kubelet/x") options:("defaults") errcode:(executable file not found in $PATH) output:()',
    rule: "volume-mount-program-missing",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      "  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.MountDevice failed for volume \"pvc-1\" : rpc error: code = Internal desc = 'xfs_repair' found errors on device /dev/sdd but could not correct them: Phase 1 - find and verify superblock...",
    rule: "volume-filesystem-damaged",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      '  Warning  FailedAttachVolume  12s (x5 over 3m)  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-0a" to node "i-0b": could not attach volume "vol-0a" to node "i-0b": operation error EC2: AttachVolume, https response error StatusCode: 400, RequestID: 5f1c2d3e, api error InvalidVolume.ZoneMismatch: The volume \'vol-0a\' is not in the same availability zone as instance \'i-0b\'',
    rule: "volume-zone-differs",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  ebs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 400, RequestID: 5f1c2d3e, api error VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit of 50 TiB in this region.',
    rule: "claim-quota-used",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  ebs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = Invalid parameter key iopsPerGb2 for CreateVolume',
    rule: "claim-parameters-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = NodeStageVolume: invalid fstype btrfs',
    rule: "volume-fstype-unsupported",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      "  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.SetUp failed for volume \"efs-pv\" : rpc error: code = InvalidArgument desc = volume ID 'efs-0a' is invalid: Expected a file system ID of the form 'fs-[0-9a-f]{8,40}'",
    rule: "csi-volume-handle-invalid",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  efs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = Unauthenticated desc = Access Denied. Please ensure you have the right AWS permissions: Access denied',
    rule: "efs-permission-missing",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  efs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = File System does not exist: Resource was not found',
    rule: "efs-filesystem-unknown",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  efs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = Missing provisioningMode parameter',
    rule: "claim-parameters-refused",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  efs.csi.aws.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = Internal desc = Failed to create Access point in File System fs-0a : Failed to create access point: AccessPointLimitExceeded: You have reached the maximum number of access points (1000) for your file system',
    rule: "claim-quota-used",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  disk.csi.azure.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = Failed parsing disk parameters: invalid parameter skuname2 in storage class',
    rule: "claim-parameters-refused",
    source: "kubernetes-sigs/azuredisk-csi-driver pkg/azuredisk",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  disk.csi.azure.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = azureDisk - Premium_ZRS2 is not supported sku/storageaccounttype. Supported values are [Premium_LRS Premium_ZRS]',
    rule: "claim-parameters-refused",
    source: "kubernetes-sigs/azuredisk-csi-driver pkg/azuredisk",
  },
  {
    text:
      "F0512 09:14:22.118273       1 azuredisk.go:190] failed to get Azure Cloud Provider, error: no cloud config provided, error: open /etc/kubernetes/azure.json: no such file or directory",
    rule: "azure-cloud-config-missing",
    source: "kubernetes-sigs/azuredisk-csi-driver pkg/azuredisk",
  },
  {
    text:
      '  Warning  FailedMount  12s (x5 over 3m)  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = accountName() or accountKey is empty',
    rule: "azure-file-secret-missing",
    source: "kubernetes-sigs/azurefile-csi-driver pkg/azurefile",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  file.csi.azure.com_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = nfs protocol only supports premium storage, current account type: Standard_LRS',
    rule: "claim-parameters-refused",
    source: "kubernetes-sigs/azurefile-csi-driver pkg/azurefile",
  },
  {
    text:
      "  Warning  ProvisioningFailed  8s (x4 over 40s)  pd.csi.storage.gke.io_csi-controller-0  failed to provision volume with StorageClass \"fast\": rpc error: code = ResourceExhausted desc = CreateVolume failed to create single zonal disk pvc-1: failed to insert zonal disk: unknown Insert disk operation error: rpc error: code = ResourceExhausted desc = operation operation-1 failed (QUOTA_EXCEEDED): Quota 'SSD_TOTAL_GB' exceeded.  Limit: 500.0 in region us-central1.",
    rule: "claim-quota-used",
    source: "kubernetes-sigs/gcp-compute-persistent-disk-csi-driver pkg/gce-pd-csi-driver",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  nfs.csi.k8s.io_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = Internal desc = failed to make subdirectory: mkdir /tmp/pvc-1/pvc-1: permission denied',
    rule: "nfs-subdirectory-denied",
    source: "kubernetes-csi/csi-driver-nfs pkg/nfs",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s (x4 over 40s)  nfs.csi.k8s.io_csi-controller-0  failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = server is a required parameter',
    rule: "claim-parameters-refused",
    source: "kubernetes-csi/csi-driver-nfs pkg/nfs",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s  ebs.csi.aws.com_x  failed to provision volume with StorageClass "fast": error getting handle for DataSource Type VolumeSnapshot by Name snap1: error getting snapshot snap1 from api server: volumesnapshots.snapshot.storage.k8s.io "snap1" not found',
    rule: "claim-source-missing",
    source: "kubernetes-csi/external-provisioner pkg/controller",
  },
  {
    text:
      '  Warning  VolumeResizeFailed  8s  external-resizer  resize volume "pvc-1" by resizer "disk.csi.azure.com" failed: rpc error: code = Internal desc = failed to resize disk(x) with error(azureDisk - disk resize is only supported on Unattached disk, current disk state: Attached, already attached to y)',
    rule: "volume-resize-refused",
    source: "kubernetes-sigs/azuredisk-csi-driver pkg/azuredisk",
  },
  {
    text:
      '  Warning  VolumeResizeFailed  8s  external-resizer ebs.csi.aws.com  resize volume "pvc-1" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume "vol-0a": unable to modify AWS volume "vol-0a": operation error EC2: ModifyVolume, https response error StatusCode: 400, RequestID: 5f1c2d3e, api error VolumeModificationRateExceeded: You\'ve reached the maximum modification rate per volume limit. Wait at least 6 hours between modifications per EBS volume.',
    rule: "volume-resize-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud/cloud.go",
  },
  {
    text:
      '  Warning  FailedMount  3s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = Internal desc = mount volume 10.0.0.9:/x to /var/lib/kubelet/pods/a/volumes/kubernetes.io~csi/pvc-1/mount timeout after 110s',
    rule: "volume-server-unreachable",
    source: "kubernetes-csi/csi-driver-nfs pkg/nfs/nodeserver.go",
  },
  {
    text:
      '  Warning  FailedMount  3s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = Internal desc = chmod /var/lib/kubelet/pods/a/volumes/kubernetes.io~csi/pvc-1/mount: operation not permitted',
    rule: "nfs-mode-refused",
    source: "kubernetes-csi/csi-driver-nfs pkg/nfs/nodeserver.go",
  },
  {
    text:
      '  Warning  ProvisioningFailed  8s  efs.csi.aws.com_x  failed to provision volume with StorageClass "efs-sc": rpc error: code = Internal desc = Failed to locate a free GID for given file system: fs-0a. Please create a new storage class with a new file-system',
    rule: "efs-not-ready",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
  },
  {
    text: "No mount target for file system fs-0a is in available state. Please retry in 5 minutes.",
    rule: "efs-not-ready",
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/cloud/cloud.go",
  },
  {
    text: "git: error getting snapshot main from api server: 500",
    rule: null,
    source: "kubernetes-csi/external-provisioner pkg/controller/controller.go",
    why: "another program has snapshots",
  },
  {
    text: "tar: File System does not exist: /mnt/x",
    rule: null,
    source: "kubernetes-sigs/aws-efs-csi-driver pkg/driver/controller.go",
    why: "another program's file system",
  },
  {
    text: "migrate: etcd data directory is not empty",
    rule: null,
    source: "siderolabs/talos internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go",
    why: "a script of one's own checks that directory",
  },
  {
    text: "Failed to find registry 'npm': no such entry",
    rule: null,
    source: "k3d-io/k3d pkg/client/registry.go",
    why: "a registry of packages",
  },
  {
    text: "helm: unknown apiVersion: example.com/v1",
    rule: null,
    source: "kubernetes-sigs/kind pkg/internal/apis/config/encoding/load.go",
    why: "another program's file",
  },
];
