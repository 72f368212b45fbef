/**
 * What keeps a volume from the node that its driver prints in words of its own: a driver that breaks off, a mount point in another
 * directory, disks that are in use, clients of busybox.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { failed, SANDBOX_EVENT, STEPS } from "./kubelet_volumes.ts";

/** What gRPC prints of a driver that closes its socket, or ends, while it is asked. */
const BROKEN_OFF: readonly string[] = [
  'connection error: desc = "error reading server preface: <any>"',
  "connection error: desc = error reading server preface: <value>",
  "error reading from server: EOF",
  "error reading from server: read unix @-><path>: read: connection reset by peer",
  "error reading from server: read unix @-><path>: use of closed network connection",
  "transport is closing",
  "unexpected EOF",
];

/** Targets that busybox mounts, and what it says of them. */
function busybox(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [
    `mount: mounting <value>:/<value> on <path> failed: ${error}`,
    `mount: mounting <value>:/<value> on <path>/kubernetes.io~nfs/<name> failed: ${error}`,
  ]);
}

/** Volumes on their way to the node. */
export const VOLUME_STAGE_RULES: readonly DaemonRule[] = [
  {
    id: "csi-driver-broke-off",
    by: "kubelet",
    summary: "the volume's CSI driver ended, or closed its socket, while it was asked",
    texts: BROKEN_OFF.flatMap((why) => [
      ...failed(STEPS, `rpc error: code = Unavailable desc = ${why}`),
      ...failed(STEPS, `kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Unavailable desc = ${why}`),
      ...failed(STEPS, `kubernetes.io/csi: attacher.MountDevice failed: rpc error: code = Unavailable desc = ${why}`),
    ]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "kubectl get pods -A -o wide: the driver's node pod on this very node (for an attach its controller): restarts, OOMKilled, a crash at this volume: kubectl logs --previous of all its containers. Delete that pod, which starts it anew; a FUSE driver that keeps mounts in the pod (S3, JuiceFS, GlusterFS) breaks those of other pods with it: delete them, too. If it hangs again: processes in state D and zombies on the node (ps, dmesg), then more memory for the driver, a newer release, or a reboot",
    links: ["https://kubernetes-csi.github.io/docs/troubleshooting.html"],
  },
  {
    id: "volume-target-missing",
    by: "kubelet",
    summary:
      "the directory on which the volume is to be mounted is not there for the driver: most often it works below another kubelet directory than the node's",
    texts: [
      ...["kubernetes.io~csi/<name>/mount", "kubernetes.io~<name>", "globalmount"].flatMap((end) => [
        `mount: <path>/${end}: mount point does not exist`,
        `mount: mount point <path>/${end} does not exist`,
      ]),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "set the driver's kubelet directory (kubeletDir, kubeletRootDir, KUBELET_ROOT_DIR in its chart or manifest) to the one in the message, up to pods or plugins: /var/snap/microk8s/common/var/lib/kubelet (MicroK8s), /var/lib/k0s/kubelet (k0s), --root-dir else; its node pod has to mount it at the same path, with mountPropagation: Bidirectional. Where it is right, an earlier failure removed the directory: delete the pod",
    links: ["https://github.com/openebs/zfs-localpv/issues/112"],
  },
  {
    id: "volume-local-shared",
    by: "kubelet",
    summary: "OpenEBS' local volume (ZFS, LVM) is mounted for another pod of the node, and is not made to be shared",
    texts: [
      "verifyMount: device already mounted at [<any>",
      "verifyMount: device already mounted at <value>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      'kubectl get pods -A -o wide: end the other pod that uses the claim (a Deployment: strategy Recreate). For several pods of one node at once: shared: "yes" in the StorageClass\' parameters before the volume is made, or spec.shared: "yes" of its ZFSVolume or LVMVolume; the programs have to agree on who writes. A mount that no pod has any more: umount it on the node',
    links: ["https://github.com/openebs/zfs-localpv/issues/497", "https://github.com/openebs/zfs-localpv/issues/152"],
  },
  {
    id: "volume-zvol-missing",
    refines: "volume-device-missing",
    by: "kubelet",
    summary: "the ZFS volume is no block device: it was made as a dataset, or its zvol has not appeared in /dev/zvol",
    texts: [
      "mount: special device /dev/zvol/<value> does not exist",
      "mount: <path>: special device /dev/zvol/<value> does not exist",
      "mount: <path>: special device /dev/zvol/<value> does not exist.",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "zfs list -t all on the node: type filesystem instead of volume: parameters of the StorageClass have fstype: zfs, while the claim is volumeMode: Block or wants ext4: use another class (fstype: ext4 or xfs) and make the claim anew, which makes an empty volume: copy the data before. Type volume: udevadm trigger, and see that the pool is imported on this node",
    links: ["https://github.com/openebs/zfs-localpv/issues/538"],
  },
  {
    id: "volume-mkfs-busy",
    refines: "volume-device-busy",
    by: "kubelet",
    summary:
      "no filesystem can be made on the volume's disk, as something still uses the disk: most often the mkfs of the first attempt",
    texts: [
      "<path>: Device or resource busy while setting up superblock",
      "Device or resource busy while setting up superblock",
      "mkfs.xfs: cannot open <path>: Device or resource busy",
      "mke2fs <version> <any>: Device or resource busy while setting up superblock",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "ps aux | grep mkfs on the node: a large or slow disk takes longer than the kubelet waits (DeadlineExceeded came first): let it end, then it is mounted; nodiscard (mkfs options of the StorageClass: -E nodiscard, -K for XFS) makes it fast. Nothing of that: lsblk and fuser -vm DEVICE show multipathd, LVM, another mount or, for DRBD and iSCSI, that another node is primary or logged in",
    links: ["https://github.com/piraeusdatastore/piraeus-operator/issues/182"],
  },
  {
    id: "volume-nfs-busybox",
    by: "kubelet",
    summary:
      "the node's mount is busybox', which has no NFS helper: the kernel tries a version or locks that server and node do not have",
    texts: busybox([
      "Not supported",
      "Connection refused",
      "Protocol not supported",
      "Invalid argument",
      "Permission denied",
    ]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "install the NFS client on the node (apk add nfs-utils; rc-update add rpc.statd; Debian's nfs-common), or name the version: mountOptions [nfsvers=4.1] of the PersistentVolume or StorageClass, and for version 3 nolock (locks are then only this node's: not for programs that lock between nodes). Connection refused with a server that answers at 2049 is the missing rpc.statd: nolock or version 4. Permission denied: the server's exports have to name the node; Invalid argument: a path or option that the server does not know",
    links: ["https://github.com/openebs-archive/dynamic-nfs-provisioner/pull/142"],
  },
  {
    id: "volume-iscsi-status",
    refines: "volume-iscsi-login",
    by: "kubelet",
    summary: "iscsiadm failed; the driver passes on only its exit status",
    texts: [
      "Failed to run ISCSI login: exit status <number>",
      "Unable to list existing sessions: exit status <number>",
      "Failed to run ISCSI discovery: exit status <number>",
      ...failed(
        STEPS,
        "kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Failed to run ISCSI login: exit status <number>",
      ),
      ...failed(
        STEPS,
        "kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Unable to list existing sessions: exit status <number>",
      ),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "journalctl -u iscsid on the node has the reason. 19: the target refuses for good: it was removed or has another name (compare iscsiadm -m node with the storage), does not allow this initiator (/etc/iscsi/initiatorname.iscsi, different on each node), or allows one session that another node has. 24: CHAP user or password. 8, 11: no answer at port 3260. 15: logged in already. 20, 18: iscsid does not run. 21: nothing found, of sessions no error: update the driver. Records of removed targets: iscsiadm -m node -T TARGET -o delete",
    links: [
      "https://github.com/open-iscsi/open-iscsi/blob/2.1.10/include/iscsi_err.h",
      "https://github.com/jparklab/synology-csi/issues/37",
    ],
  },
  {
    id: "azure-disk-kind",
    refines: "cloud-attach-failed",
    by: "kubelet",
    summary: "the Azure machine has disks of the other kind: managed and blob (unmanaged) disks cannot be mixed",
    texts: [
      "Addition of a managed disk to a VM with blob based disks is not supported.",
      "Addition of a blob based disk to VM with managed disks is not supported.",
      "Attach volume <name> to instance <name> failed with <any>Addition of a managed disk to a VM with blob based disks is not supported.",
      "Attach volume <name> to instance <name> failed with <any>Addition of a blob based disk to VM with managed disks is not supported.",
    ],
    evidence: "reported",
    fix:
      "use a StorageClass of the machine's kind: of AzureDisk kind: Managed for machines with managed disks, kind: Dedicated (blob) for others, and make the claim anew, with an empty disk. Better convert the machine: az vm convert, after it is deallocated (a reboot of the node: drain it first); unmanaged disks end in 2026",
    links: ["https://github.com/camilb/prometheus-kubernetes/issues/51"],
  },
  {
    id: "ebs-volume-not-ready",
    refines: "volume-not-attached",
    by: "kubelet",
    summary:
      "the EBS volume is not in a state in which it can be attached: it is being made or detached, or is in an error",
    texts: [
      'Error attaching EBS volume <name> to instance <name> since volume is in "<words>" state',
      "Error attaching EBS volume <name> to instance <name> since volume is in <name> state",
      "IncorrectState: <name> is not available.",
      "Could not attach volume <name> to node <name>: could not attach volume <name> to node <name>: IncorrectState: <name> is not available. <any>",
      "api error IncorrectState: <name> is not available.",
    ],
    evidence: "reported",
    fix:
      "aws ec2 describe-volumes --volume-ids vol-…: creating ends by itself in a minute, in-use and detaching when the old instance gives it up: wait, it is tried again. creating that stays, or error: the KMS key may not be used by the driver's or the cluster's role (kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt) or is disabled, or its snapshot was deleted: correct that, delete the claim and make it anew",
    links: [
      "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-lifecycle.html",
      "https://github.com/kelseyhightower/consul-on-kubernetes/issues/37",
    ],
  },
  {
    id: "ceph-kernel-too-old",
    refines: "ceph-mount-failed",
    by: "kubelet",
    summary: "the node's kernel is too old for the Ceph cluster or the image's features",
    texts: [
      "kernel <version> does not support required features",
      "feature set mismatch, my <name> < server's <name>, missing <name>",
      "libceph: <name> <value> feature set mismatch, my <name> < server's <name>, missing <name>",
      "libceph: <name> <value> missing required protocol features",
      "RBD image feature set mismatch. Try disabling features unsupported by the kernel with rbd feature disable.",
      "RBD image feature set mismatch. You can disable features unsupported by the kernel with rbd feature disable <any>",
    ],
    evidence: "source",
    needs: ["feature set mismatch", "required features", "missing required protocol features"],
    anywhere: ["libceph", "rbd", "ceph"],
    fix:
      "use a newer kernel on the nodes (from 5.3 on they know the usual features of images), or do without the kernel's client: mounter: rbd-nbd in the StorageClass, for CephFS mounter: fuse. For an image: imageFeatures: layering (rbd feature disable POOL/IMAGE object-map fast-diff deep-flatten). For the whole cluster, at the cost of its balance: ceph osd crush tunables to a profile that the kernel knows (moves much data). dmesg on the node names the missing features",
    links: [
      "https://docs.ceph.com/en/latest/rados/operations/crush-map/#tunables",
      "https://github.com/ceph/ceph-csi/issues/2397",
    ],
  },
  {
    id: "smb-windows-mapping",
    by: "kubelet",
    summary: "a Windows node cannot map the SMB share: the user, the server, or PowerShell itself",
    texts: [
      "NewSmbGlobalMapping failed. output: <any>",
      "volume(<value>) mount <value> on <value> failed with NewSmbGlobalMapping failed. output: <value>, err: <words>",
      "volume(<value>) mount <value> on <value> failed with NewSmbGlobalMapping failed. output: <value>, err: exit status <word>",
      "volume(<value>) mount <value> on <value> failed with NewSmbGlobalMapping failed. output: <any>",
      "New-SmbGlobalMapping : <words>",
      "New-SmbGlobalMapping failed: <any>",
      "NewSmbGlobalMapping(<value>) failed with error: <any>",
    ],
    evidence: "reported",
    needs: ["SmbGlobalMapping"],
    behind: SANDBOX_EVENT,
    fix:
      "incorrect user name or password (1326): the Secret's azurestorageaccountname and the current key (az storage account keys list); other servers: DOMAIN\\user. network path not found (53, 67): port 445 to the server (Test-NetConnection SERVER -Port 445), its name, the share. multiple connections (1219): Remove-SmbGlobalMapping of the old one. exit status 0xc0000142: Windows has no desktop heap left for PowerShell: fewer pods on the node, restart it, and take a newer driver. Local user names of that server: the node in no domain",
    links: [
      "https://github.com/kubernetes-sigs/azurefile-csi-driver/issues/1610",
      "https://github.com/kubernetes-sigs/azuredisk-csi-driver/issues/2082",
    ],
  },
  {
    id: "linstor-drbd-failed",
    by: "cluster",
    summary: "LINSTOR cannot set up the volume's DRBD device on a node",
    texts: [
      "(Node: '<name>') Failed to adjust DRBD resource <name>",
      "Failed to adjust DRBD resource <name>",
      "StorageException: Failed to mkfs /dev/drbd<number>",
      "Failed to mkfs /dev/drbd<number>",
      "Message: '(Node: '<name>') Failed to adjust DRBD resource <name>'; Reports: '[<words>]'",
    ],
    evidence: "reported",
    needs: ["DRBD", "drbd"],
    fix:
      "linstor error-reports list, and show ID of that report (kubectl -n piraeus-datastore exec deploy/linstor-controller -- linstor ...). Usual: the node has no DRBD 9 (cat /proc/drbd or modinfo drbd: 8.4 is the kernel's own; the module loader needs headers of that kernel; Secure Boot takes only signed ones), the port of the resource (from 7000 on) is taken or closed between nodes, a thin pool is full, or a device of an earlier volume is left: drbdadm status and drbdadm adjust NAME there. A node's name must not be an address",
    links: [
      "https://github.com/piraeusdatastore/piraeus-operator/issues/641",
      "https://github.com/piraeusdatastore/piraeus-operator/issues/473",
    ],
  },
];
