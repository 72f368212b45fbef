/** Reports about volumes that are not attached or mounted. @module */

import type { Report } from "./report.ts";

/** Reports about volumes that are not attached or mounted. */
export const VOLUME_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedAttachVolume      71s   attachdetach-controller  Multi-Attach error for volume "pvc-7a81d56f-1cf9-11eb-8295-b6961e0a47ed" Volume is already exclusively attached to one node and can\'t be attached to another',
    rule: "volume-attached-elsewhere",
    source: "kubernetes/kubernetes#96142",
  },
  {
    text:
      'Unable to attach or mount volumes: unmounted volumes=[sso-mysql-pvol], unattached volumes=[sso-mysql-pvol default-token-x4rzc]: timed out waiting for the condition\nMulti-Attach error for volume "pvc-8837384d-69d7-40b2-b2e6-5df86943eef9" Volume is already used by pod(s) sso-mysql-1-ns6b4',
    rule: "volume-used-by-pod",
    source: "openshift/openshift-docs#24970",
  },
  {
    text:
      "  Warning  FailedAttachVolume  2m  attachdetach-controller  AttachVolume.Attach failed for volume \"pvc-0d74\" : rpc error: code = FailedPrecondition desc = The disk resource 'projects/p/zones/europe-west1-b/disks/pvc-0d74' is already being used by 'projects/p/zones/europe-west1-b/instances/gke-n1'",
    rule: "volume-attached-elsewhere",
    source: "kubernetes/kubernetes pkg/controller/volume/attachdetach",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-0d74" : rpc error: code = Internal desc = Attach volume /subscriptions/x/resourceGroups/rg/providers/Microsoft.Compute/disks/pvc-0d74 to instance aks-1 failed with disk(/subscriptions/x/resourceGroups/rg/providers/Microsoft.Compute/disks/pvc-0d74) already attached to node(/subscriptions/x/virtualMachines/aks-0), could not be attached to node(aks-1)',
    rule: "volume-attached-elsewhere",
    source: "kubernetes/kubernetes pkg/controller/volume/attachdetach",
  },
  {
    text:
      '    Warning  FailedMount  88s (x17 over 19m)   kubelet            MountVolume.MountDevice failed for volume "pvc-e3ad48dc-d722-43f6-9c1d-56f0a9705786" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name org.democratic-csi.nfs not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "democratic-csi/democratic-csi#270",
  },
  {
    text:
      '  Warning  FailedMount             7m23s (x10 over 27m)  kubelet, worker1         Unable to mount volumes for pod "my-csi-app_default(ef206466-5866-11e9-b8bf-96000017da8e)": timeout expired waiting for volumes to attach or mount for pod "default"/"my-csi-app". list of unmounted volumes=[my-csi-volume]. list of unattached volumes=[my-csi-volume default-token-wk72f]\n  Warning  FailedMount             3m8s (x21 over 29m)   kubelet, worker1         MountVolume.MountDevice failed for volume "pvc-eec9e766-5866-11e9-b8bf-96000017da8e" : driver name csi.hetzner.cloud not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "hetznercloud/csi-driver#33",
  },
  {
    text:
      '  Warning  FailedMount  1s  kubelet  MountVolume.SetUp failed for volume "secrets-store" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-0d74" : CSINode ip-10-0-1-5.ec2.internal does not contain driver ebs.csi.aws.com',
    rule: "csi-driver-not-registered",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      '  Warning  FailedMount  106s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      '  Normal   SuccessfulAttachVolume  10m                   attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-d9ebb103-cdd6-456b-9328-49e2ab27a12f"\n  Warning  FailedMount             8m34s                 kubelet                  Unable to attach or mount volumes: unmounted volumes=[wordpress-persistent-storage], unattached volumes=[default-token-xm7ln wordpress-persistent-storage]: timed out waiting for the condition\n  Warning  FailedMount             8m29s                 kubelet                  MountVolume.MountDevice failed for volume "pvc-d9ebb103-cdd6-456b-9328-49e2ab27a12f" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  FailedMount             15s (x11 over 8m29s)  kubelet                  MountVolume.MountDevice failed for volume "pvc-d9ebb103-cdd6-456b-9328-49e2ab27a12f" : rpc error: code = Aborted desc = an operation with the given Volume ID 0001-0009-rook-ceph-0000000000000001-aa already exists',
    rule: "csi-operation-pending",
    source: "rook/rook#7124",
  },
  {
    text:
      '  Warning  FailedMount  2s (x3 over 5s)  kubelet            MountVolume.MountDevice failed for volume "pv-cloud-volume-smb" : rpc error: code = Aborted desc = An operation with the given Volume ID vol1 already exists',
    rule: "csi-operation-pending",
    source: "kubernetes-csi/csi-driver-smb#661",
  },
  {
    text:
      "  Warning  FailedMount  21s (x4 over 9m20s)  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[kube-api-access-qdkr6 data]: timed out waiting for the condition",
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      "  Warning  FailedMount  21s  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[], failed to process volumes=[]: context deadline exceeded",
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      '  Warning  FailedAttachVolume  87s  attachdetach-controller  AttachVolume.Attach failed for volume "k8s-pod-data" : attachment timeout for volume k8s-pod-data',
    rule: "volume-not-attached",
    source: "rancher/rancher#20485",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-0d74" : timed out waiting for external-attacher of ebs.csi.aws.com CSI driver to attach volume vol-0d74',
    rule: "volume-not-attached",
    source: "kubernetes/kubernetes pkg/volume/csi/csi_attacher.go",
  },
  {
    text:
      'E0526 nestedpendingoperations.go:270] Operation for "\\"kubernetes.io/csi/rbd.csi.ceph.com^0001\\"" failed. No retries permitted until 2020-05-26 (durationBeforeRetry 500ms). Error: "Volume has not been added to the list of VolumesInUse in the node\'s volume status for volume \\"pvc-b5b268b6\\" (UniqueName: \\"kubernetes.io/csi/rbd.csi.ceph.com^0001\\") pod \\"gitlab-gitaly-0\\" (UID: \\"4c4a25eb\\") "',
    rule: "volume-not-attached",
    source: "ceph/ceph-csi#1109",
  },
  {
    text:
      '  Warning  FailedMount  5m  kubelet  MountVolume.WaitForAttach failed for volume "pvc-0d74" : volume vol-0d74 has GET error for volume attachment csi-8a1: volumeattachments.storage.k8s.io "csi-8a1" is forbidden: User "system:node:n1" cannot get resource "volumeattachments" in API group "storage.k8s.io" at the cluster scope: no relationship found between node \'n1\' and this object',
    rule: "volume-not-attached",
    source: "kubernetes/kubernetes pkg/volume/csi/csi_attacher.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-0d74" to node "i-0d74": could not attach volume "vol-0d74" to node "i-0d74": UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: abc\n\tstatus code: 403, request id: x',
    rule: "volume-access-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-0d74" to node "i-0d74": operation error EC2: AttachVolume, https response error StatusCode: 403, RequestID: x, api error UnauthorizedOperation: You are not authorized to perform this operation.',
    rule: "volume-access-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Retriable: false, RetryAfter: 0s, HTTPStatusCode: 403, RawError: {"error":{"code":"AuthorizationFailed","message":"The client \'x\' with object id \'x\' does not have authorization to perform action \'Microsoft.Compute/disks/read\' over scope"}}',
    rule: "volume-access-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud",
  },
  {
    text: 'AttachVolume.Attach failed for volume "pv" : rpc error: code = NotFound desc = Volume "vol-0d74" not found',
    rule: "volume-disk-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pv" : rpc error: code = Internal desc = Could not attach volume "vol-0d74" to node "i-0d74": could not attach volume "vol-0d74" to node "i-0d74": InvalidVolume.NotFound: The volume \'vol-0d74\' does not exist.',
    rule: "volume-disk-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "mypv" : rpc error: code = NotFound desc = failed to get disk "projects/p/zones/z/disks/d": googleapi: Error 404: The resource \'projects/p/zones/z/disks/d\' was not found, notFound',
    rule: "volume-disk-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pv" : rpc error: code = Internal desc = Could not attach volume "vol-1" to node "i-1": could not attach volume: InvalidVolume.ZoneMismatch: The volume \'vol-1\' is not in the same availability zone as instance \'i-1\'',
    rule: "volume-zone-differs",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Unknown desc = Attach volume "x" to instance "y" failed with compute.VirtualMachinesClient#CreateOrUpdate: Failure sending request: StatusCode=409 -- Original Error: failed request: autorest/azure: Service returned an error. Status=<nil> Code="OperationNotAllowed" Message="The maximum number of data disks allowed to be attached to a VM of this size is 4."',
    rule: "volume-attach-limit",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = ResourceExhausted desc = Attachment limit exceeded for volume "vol-1" on node "i-1": limit exceeded: could not attach volume',
    rule: "volume-attach-limit",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/controller.go",
  },
  {
    text:
      '  Warning  FailedMount  13s  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[], failed to process volumes=[data]: failed to get Plugin from volumeSpec for volume "pv" err=no volume plugin matched',
    rule: "volume-plugin-missing",
    source: "kubernetes/kubernetes pkg/volume/plugins.go",
  },
  {
    text:
      '  Warning  FailedMount  13s  kubelet  MountVolume.SetUp failed for volume "g" : failed to get Plugin from volumeSpec for volume "g" err=no volume plugin matched name: kubernetes.io/glusterfs',
    rule: "volume-plugin-missing",
    source: "kubernetes/kubernetes pkg/volume/plugins.go",
  },
  {
    text:
      "  Warning  FailedMount  4s  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[], failed to process volumes=[data]: error processing PVC default/data: PVC is not bound",
    rule: "volume-claim-unusable",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      'Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data kube-api-access-x]: error processing PVC default/data: failed to fetch PVC from API server: persistentvolumeclaims "data" not found',
    rule: "volume-claim-unusable",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      'Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data]: error processing PVC default/data: failed to fetch PVC from API server: persistentvolumeclaims "data" is forbidden: User "system:node:n1" cannot get resource "persistentvolumeclaims" in API group "" in the namespace "default": no relationship found between node \'n1\' and this object',
    rule: "volume-claim-unusable",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "nfs" : mount failed: exit status 32\nMounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/nfs --scope -- mount -t nfs 10.0.0.5:/export /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/nfs\nOutput: Running scope as unit: run-r1.scope\nmount: /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/nfs: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.',
    rule: "nfs-client-missing",
    source: "util-linux mount, through kubernetes/mount-utils",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "nfs" : mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs 10.0.0.5:/export /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/nfs\nOutput: mount: wrong fs type, bad option, bad superblock on 10.0.0.5:/export,\n       missing codepage or helper program, or other error\n       (for several filesystems (e.g. nfs, cifs) you might\n       need a /sbin/mount.<type> helper program)',
    rule: "nfs-client-missing",
    source: "util-linux mount, through kubernetes/mount-utils",
  },
  {
    text:
      "MountVolume.MountDevice failed for volume \"pvc\" : rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t xfs /dev/sdb /var/lib/kubelet/plugins/x\nOutput: mount: unknown filesystem type 'xfs'",
    rule: "volume-mount-program-missing",
    source: "util-linux mount, through kubernetes/mount-utils",
  },
  {
    text:
      'Warning  FailedMount  65s (x13 over 11m)  kubelet            MountVolume.SetUp failed for volume "pv01" : mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs 192.168.43.16:/nfs_share /var/lib/kubelet/pods/c9c0e520/volumes/kubernetes.io~nfs/pv01\nOutput: mount.nfs: access denied by server while mounting 192.168.43.16:/nfs_share',
    rule: "volume-server-refused",
    source: "kubernetes/kubernetes#108963",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "efs" : rpc error: code = Internal desc = Could not mount "fs-1:/" at "/var/lib/kubelet/pods/1/mount": mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t efs -o accesspoint=fsap-1,tls fs-1:/ /var/lib/kubelet/pods/1/mount\nOutput: Could not start amazon-efs-mount-watchdog, unrecognized init system "aws-efs-csi-dri"\nb\'mount.nfs4: access denied by server while mounting 127.0.0.1:/\'',
    rule: "efs-access-denied",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "smb" : rpc error: code = Internal desc = volume(smb) mount "//10.0.0.1/s" on "/var/lib/kubelet/x" failed with mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t cifs -o <masked> //10.0.0.1/s /var/lib/kubelet/x\nOutput: mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs) and kernel log messages (dmesg)',
    rule: "smb-share-refused",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      "Mounting command: mount\nMounting arguments: -t nfs 192.168.1.1:/share /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/v\nOutput: mount.nfs: Connection timed out",
    rule: "volume-server-unreachable",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "v" : mount failed: exit status 32\nOutput: mount.nfs: Failed to resolve server nfs-server.default.svc.cluster.local: Name or service not known',
    rule: "volume-server-unreachable",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "v" : mount failed: exit status 32\nOutput: mount.nfs: Connection refused',
    rule: "volume-server-unreachable",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text: 'MountVolume.SetUp failed for volume "v" : mount failed: exit status 32\nOutput: mount.nfs: No route to host',
    rule: "volume-server-unreachable",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text: "Output: mount.nfs: mounting 10.0.0.1:/data failed, reason given by server: No such file or directory",
    rule: "volume-server-path-missing",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      "Output: mount error(2): No such file or directory\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)",
    rule: "smb-share-missing",
    source: "nfs-utils and cifs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      "Output: mount.nfs: rpc.statd is not running but is required for remote locking.\nmount.nfs: Either use '-o nolock' to keep locks local, or start statd.\nmount.nfs: an incorrect mount option was specified",
    rule: "volume-nfs-locks",
    source: "nfs-utils, through kubernetes/mount-utils",
  },
  {
    text: "Output: mount.nfs: Protocol not supported",
    rule: "volume-mount-options-refused",
    source: "nfs-utils, through kubernetes/mount-utils",
  },
  {
    text: "Output: mount.nfs: requested NFS version or transport protocol is not supported",
    rule: "volume-mount-options-refused",
    source: "nfs-utils, through kubernetes/mount-utils",
  },
  {
    text:
      "MountVolume.MountDevice failed for volume \"pvc-1\" : rpc error: code = Internal desc = 'fsck' found errors on device /dev/longhorn/pvc-1 but could not correct them: fsck from util-linux 2.37.4\n/dev/longhorn/pvc-1: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.",
    rule: "volume-filesystem-damaged",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text: "Output: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/x/globalmount: can't read superblock on /dev/sdb.",
    rule: "volume-filesystem-damaged",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      "Output: mount: /var/lib/kubelet/plugins/x/globalmount: mount(2) system call failed: Structure needs cleaning.",
    rule: "volume-filesystem-damaged",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t ext4 -o defaults /dev/nvme1n1 /var/lib/kubelet/plugins/x\nOutput: mount: /var/lib/kubelet/plugins/x: wrong fs type, bad option, bad superblock on /dev/nvme1n1, missing codepage or helper program, or other error.',
    rule: "volume-filesystem-refused",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = format of disk "/dev/longhorn/pvc-1" failed: type:("ext4") target:("/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount") options:("defaults") errcode:(exit status 1) output:(mke2fs 1.46.4 (18-Aug-2021)\n/dev/longhorn/pvc-1 is apparently in use by the system; will not make a filesystem here!',
    rule: "volume-device-busy",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      "Output: mount: /var/lib/kubelet/plugins/x/globalmount: /dev/longhorn/pvc-1 already mounted or mount point busy.",
    rule: "volume-device-busy",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = NotFound desc = Failed to find device path /dev/xvdba. nvme path "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol1" not found',
    rule: "volume-device-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = Error when getting device path: rpc error: code = Internal desc = error verifying GCE PD ("pvc-1") is attached: failed to find and re-link disk pvc-1 with udevadm after retrying for 3s: failed to trigger udevadm fix of non existent device path',
    rule: "volume-device-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to find disk on lun 0. cannot find Lun 0: timed out waiting for the condition',
    rule: "volume-device-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "data" : mount failed: exit status 32\nOutput: mount: special device /dev/xvdba does not exist',
    rule: "volume-device-missing",
    source: "kubernetes/kubernetes v1.20.0 mount_linux.go (form)",
  },
  {
    text: "Output: mount: special device /dev/disk/by-id/scsi-0HC_Volume_1 does not exist",
    rule: "volume-device-missing",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/driver/node.go",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc" : applyFSGroup failed for vol vol-1: lchown /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc/mount/lost+found: read-only file system',
    rule: "volume-owner-refused",
    source: "kubernetes/kubernetes pkg/volume/csi/csi_mounter.go",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.NewMounter initialization failed for volume "local-pv-1" : path "/mnt/disks/vol1" does not exist',
    rule: "volume-path-missing",
    source: "kubernetes/kubernetes pkg/volume/local",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc" : rpc error: code = Internal desc = stat /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc/mount: transport endpoint is not connected',
    rule: "volume-mount-stale",
    source: "kubernetes/kubernetes pkg/volume (case)",
  },
  {
    text:
      'Error: failed to generate container "1" spec: failed to generate spec: failed to stat "/var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/v": stat /var/lib/kubelet/pods/1/volumes/kubernetes.io~nfs/v: stale NFS file handle',
    rule: "volume-mount-stale",
    source: "kubernetes/kubernetes pkg/volume (case)",
  },
  {
    text:
      '  Warning  FailedMount  3s  kubelet  MountVolume.SetUp failed for volume "kube-api-access-2xq8c" : failed to fetch token: serviceaccounts "app" not found',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes pkg/volume/projected",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-2xq8c" : failed to fetch token: serviceaccounts "default" is forbidden: User "system:node:n1" cannot create resource "serviceaccounts/token" in API group "" in the namespace "default": no relationship found between node \'n1\' and this object',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes pkg/volume/projected",
  },
  {
    text: 'MountVolume.SetUp failed for volume "kube-api-access-2xq8c" : failed to fetch token: pods "web-0" not found',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes pkg/volume/projected",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "istio-token" : failed to fetch token: the API server does not have TokenRequest endpoints enabled',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes pkg/volume/projected",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "secrets-store" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/web, err: error connecting to provider "azure": provider not found: provider "azure"',
    rule: "secrets-store-failed",
    source: "kubernetes-sigs/secrets-store-csi-driver pkg/secrets-store",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "secrets-store" : rpc error: code = Unknown desc = failed to get secretproviderclass default/web, error: SecretProviderClass.secrets-store.csi.x-k8s.io "web" not found',
    rule: "secrets-store-failed",
    source: "kubernetes-sigs/secrets-store-csi-driver pkg/secrets-store",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/nginx, err: rpc error: code = Unknown desc = us-west-2: An IAM role must be associated with service account default (namespace: default)',
    rule: "volume-access-refused",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud",
  },
  {
    text:
      "  Warning  FailedMount  3s  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data]: volume data has volumeMode Block, but is specified in volumeMounts",
    rule: "volume-mode-differs",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      "Unable to attach or mount volumes: unmounted volumes=[data]: volume data has volumeMode Filesystem, but is specified in volumeDevices",
    rule: "volume-mode-differs",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "x" : kubernetes.io/csi: mounter.SetUpAt failed to check volume lifecycle mode: volume mode "Ephemeral" not supported by driver secrets-store.csi.k8s.io (no CSIDriver object)',
    rule: "csi-volume-mode-unsupported",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      '  Warning  FailedMapVolume  3s  kubelet  MapVolume.MapPodDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to bind mount',
    rule: "kubelet-volume",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      '  Warning  FailedMapVolume  3s  kubelet  MapVolume.SetUpDevice failed for volume "pvc-1" : kubernetes.io/csi: blockMapper.stageVolumeForBlock failed: rpc error: code = Internal desc = x',
    rule: "kubelet-volume",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to fetch monitor list using clusterID (rook-ceph): missing configuration for cluster ID "rook-ceph"',
    rule: "ceph-cluster-unknown",
    source: "ceph/ceph-csi internal/util",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = rbd: map failed with error an error (exit status 110) occurred while running rbd args: [--id csi-rbd-node -m 10.0.0.1:6789 --keyfile=***stripped*** map replicapool/csi-vol-1 --device-type krbd --options noudev], rbd error output: rbd: sysfs write failed\nIn some cases useful info is found in syslog - try "dmesg | tail".\nrbd: map failed: (110) Connection timed out',
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi internal/rbd",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = an error (exit status 1) occurred while running modprobe args: [rbd] stderr: modprobe: FATAL: Module rbd not found in directory /lib/modules/5.15',
    rule: "volume-mount-program-missing",
    source: "util-linux mount, through kubernetes/mount-utils",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to establish the connection: failed to get connection: connecting failed: rados: ret=-13, Permission denied',
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi internal/rbd",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Aborted desc = volume pvc-1 is not ready for workloads',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn-manager csi",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = volume pvc-1 hasn\'t been attached yet',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn-manager csi",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = volume pvc-1 failed to attach to node n1 with attachmentID csi-1',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn-manager csi",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = volume pvc-1 failed to attach to node n1 with attachmentID csi-1: Waiting for volume share to be available',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn-manager csi",
  },
  {
    text:
      'msg="CreateContainer within sandbox \\"a79cd1ac7ca0\\" for &ContainerMetadata{Name:portal-iui,Attempt:3,} failed, err=failed to reserve container name \\"portal-ui_1\\": name \\"portal-ui_1\\" is reserved for \\"d6fc1b513ce3\\""\n2026-07-26T16:32:25   level=error msg="CreateContainer within sandbox \\"a79cd1c7ca0\\" for &ContainerMetadata{Name:portal-iui,Attempt:3,} failed, err=failed to generate container \\"d6fc1b513ce3\\" spec: failed to generate spec: failed to stat \\"/data/containerd/pods/9990/volumes/kubernetes.io~csi/pvc-92dbd015/mount\\": errno 512"',
    rule: "volume-source-failed",
    source: "containerd/containerd#13867 (case)",
  },
  {
    text:
      '  Warning  FailedMount  5m  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  Failed  2m  kubelet  Error: context deadline exceeded\n  Warning  Failed  1m  kubelet  Error: failed to reserve container name "web_web-0_default_0d74_0": name "web_web-0_default_0d74_0" is reserved for "d6fc1b513ce3"',
    rule: "csi-driver-hangs",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      'Warning  FailedScheduling  31s (x2 over 33s)  default-scheduler  error while running "VolumeBinding" filter plugin for pod "wordpress-mysql-b9ddd6d4c-jk46c": pod has unbound immediate PersistentVolumeClaims\n Warning  FailedMount  2s (x6 over 22s)  kubelet, k8s-master  MountVolume.MountDevice failed for volume "pvc-b5d70693" : rpc error: code = Internal desc = mount failed: exit status 32',
    rule: "kubelet-volume",
    source: "rook/rook#5375",
  },
];
