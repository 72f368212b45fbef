/**
 * What mount programs and drivers print of the storage behind a volume: NFS, SMB, Ceph, disks.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { FAULTS } from "./image_layers.ts";
import { failed, SANDBOX_EVENT, STEPS } from "./kubelet_volumes.ts";
import { nfs, numbered } from "./volume_servers.ts";

/** Kernel modules of volumes. */
const MODULE: string = oneOf(["ceph", "rbd", "nfs", "nfsv4", "cifs", "nbd", "iscsi_tcp", "dm_crypt", "drbd"]);

/** What Google's driver says of a disk that no device of the node is, and of what it looked for that for. */
const NO_DISK = "udevadm --trigger requested to fix disk <name> but no such disk was found";
const UDEV_STEPS: readonly string[] = [
  "failed to trigger udevadm fix of non existent disk for <name>: ",
  "failed to trigger udevadm fix of misconfigured disk for <name>: ",
  "for disk <name> failed to trigger udevadm fix of non existent device path: ",
];

/** Failures of a server of files. */
const SERVERS: readonly DaemonRule[] = [
  {
    id: "volume-mount-options-refused",
    by: "kubelet",
    summary: "the server or the mount program does not take the volume's mount options or protocol version",
    texts: [
      ...nfs([
        "Protocol not supported",
        "requested NFS version or transport protocol is not supported",
        "an incorrect mount option was specified",
        "Invalid argument",
      ]),
      ...numbered({ 22: "Invalid argument", 95: "Operation not supported" }),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "set mountOptions of the PersistentVolume or StorageClass to what the server has: nfsvers=3 or 4.1, vers=3.0 for SMB",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#mount-options"],
  },
  {
    id: "podman-volume-rootless",
    by: "shim",
    summary: "a user without root is to mount a volume of type nfs, cifs or the like in Podman, which only root may",
    texts: ["mounting volume", "error mounting volume"].flatMap((step) =>
      [
        "mount.nfs: Operation not permitted",
        "mount.nfs4: Operation not permitted",
        "<any> rpc.statd is not running but is required for remote locking. <any> mount.nfs: Operation not permitted",
        "<any> mount.nfs: Operation not permitted",
        "mount error(1): Operation not permitted",
        "mount error(1): Operation not permitted <any>",
        "mount: only root can do that",
        'mount: only root can use "--options" option',
        'mount: only root can use "--types" option',
        "mount: <path>: must be superuser to use mount.",
        "mount: <path>: must be superuser to use mount. <any>",
        "mount: <path>: permission denied.",
        "mount.cifs: permission denied: no match for <path> found in /etc/fstab",
      ].map((error) => `${step} <name> for container <name>: ${error}`)
    ),
    evidence: "reported",
    fix:
      "mount the share on the host as root (/etc/fstab, a .mount unit), where the user may read it, and bind that path: -v /mnt/share:/data, with no :z on NFS or CIFS; or run that container with sudo podman. In a user namespace neither type can be mounted, nolock and other options do not change that; fuse programs (sshfs, rclone) can",
    links: [
      "https://github.com/podman-container-tools/podman/issues/16316",
      "https://docs.podman.io/en/latest/markdown/podman-volume-create.1.html",
    ],
  },
  {
    id: "volume-nfs-locks",
    by: "kubelet",
    summary: "NFS 3 needs rpc.statd on the node for locks, and it does not run",
    texts: ["rpc.statd is not running but is required for remote locking"],
    evidence: "reported",
    fix:
      "start rpcbind and rpc-statd on the node, use NFS 4, or, where only one node writes the volume, the mount option nolock. Rootless Podman cannot mount NFS at all (mount.nfs: Operation not permitted): mount it on the host as root, and bind that path",
    links: ["https://man7.org/linux/man-pages/man5/nfs.5.html"],
  },
  {
    id: "volume-iscsi-daemon",
    by: "kubelet",
    summary: "open-iscsi is not installed on the node, iscsid does not run there, or it has no initiator name",
    texts: [
      // Longhorn's check of the node.
      "make sure you have iscsiadm/open-iscsi installed on the host",
      "Failed environment check, please make sure you have iscsiadm/open-iscsi installed on the host",
      "nsenter: failed to execute iscsiadm: No such file or directory",
      "output , stderr nsenter: failed to execute iscsiadm: No such file or directory: exit status 127",
      "iscsiadm: can not connect to iSCSI daemon (<number>)!",
      "iscsiadm: Cannot perform discovery. Initiatorname required.",
      "iscsiadm: Could not perform SendTargets discovery: could not connect to iscsid",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix: "install open-iscsi (iscsi-initiator-utils) on every node, run systemctl enable --now iscsid, and check " +
      "/etc/iscsi/initiatorname.iscsi; on Talos add the extension iscsi-tools",
    links: ["https://github.com/SynologyOpenSource/synology-csi/issues/31"],
  },
  {
    id: "volume-iscsi-program-missing",
    refines: ["volume-mount-program-missing", "entry-point-command-missing"],
    by: "kubelet",
    summary:
      "the node's program iscsiadm is not installed, or not where the kubelet or the volume's driver looks for it",
    texts: [
      "/usr/bin/env: 'iscsiadm': No such file or directory",
      "env: 'iscsiadm': No such file or directory",
      "env: can't execute 'iscsiadm': No such file or directory",
      'exec: "iscsiadm": executable file not found in $PATH',
      ...failed(STEPS, 'exec: "iscsiadm": executable file not found in $PATH'),
      "chroot: failed to run command 'iscsiadm': No such file or directory",
      // The kubelet's own driver; no other runs a program there.
      "MountVolume.WaitForAttach failed for volume <name> : executable file not found in $PATH",
      "iscsi: error adding node record to db: exit status 127",
      "iscsi: error adding node record to db: executable file not found in $PATH",
      "failed to find iscsid pid for nsenter",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "install open-iscsi (iscsi-initiator-utils) on every node, not in the pod, and systemctl enable --now iscsid. If it is in a directory of its own (NixOS: services.openiscsi, /run/current-system/sw/bin/iscsiadm), tell democratic-csi with ISCSIADM_HOST_PATH. Talos: extension iscsi-tools, and a driver that enters it " +
      "(democratic-csi: ISCSIADM_HOST_STRATEGY=nsenter, ISCSIADM_HOST_PATH=/usr/local/sbin/iscsiadm, hostPID): its kubelet has no iscsiadm for volumes of type iscsi",
    links: [
      "https://github.com/democratic-csi/democratic-csi/issues/421",
      "https://github.com/siderolabs/talos/issues/9893",
    ],
  },
  {
    id: "volume-iscsi-login",
    by: "kubelet",
    summary: "the iSCSI target refuses the node's login",
    texts: [
      "iscsiadm: initiator reported error (<number> - <words>)",
      "iscsiadm: Could not login to [iface: <name>, target: <name>, portal: <name>]",
      "iscsiadm: Could not log into all portals",
      "failed to sendtargets to portal <name>: exit status <number>: iscsiadm: <any>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "24 is a wrong CHAP user or password; 19 a target that does not allow this initiator, or another node's session where " +
      "only one may be; 8 an address that does not answer on port 3260. A session left over on another node, where no pod uses " +
      "the volume and it is not mounted, is ended there with iscsiadm -m node -T TARGET -u.",
    links: ["https://github.com/SynologyOpenSource/synology-csi/issues/73"],
  },
  {
    id: "volume-iscsi-session-exists",
    by: "kubelet",
    summary: "the node is logged in to the iSCSI target already, which the volume's driver takes for a failure",
    texts: [
      "iscsiadm: session exists",
      "failed to sendtargets to portal <name>: exit status 15: iscsiadm: session exists",
      "iscsiadm: default: 1 session requested, but 1 already present.",
      "iscsiadm: Could not login to [iface: <name>, target: <name>, portal: <name>]. iscsiadm: initiator reported error (15 - session exists)",
      "iscsiadm: initiator reported error (15 - session exists)",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "update the driver, whose newer releases may take the session as it is. iscsiadm -m session -P 3 on the node shows it and its disk: only where no pod of the node uses that disk and it is not mounted (lsblk), end it with iscsiadm -m node -T TARGET -p PORTAL -u, and let the kubelet try again",
    links: ["https://github.com/truenas/truenas-csi/issues/77"],
  },
  {
    id: "nfs-client-missing",
    refines: "volume-mount-program-missing",
    by: "kubelet",
    summary: "most often the node has no NFS client: the program mount.nfs is not installed",
    texts: [
      "mount: <path>: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program",
      "mount: wrong fs type, bad option, bad superblock on <server>:<path>, missing codepage or helper program, or other error (for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program)",
      "mount: wrong fs type, bad option, bad superblock on <server>:<path>, missing codepage or helper program, or other error",
      "bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.nfs helper program",
      ...["mount.nfs", "mount.nfs4"].map((name) => `env: can't execute '${name}': No such file or directory`),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    anywhere: ["-t nfs", "~nfs", "mount.nfs", "nfs.csi", "nfs-", "type=nfs", "-nfs"],
    fix:
      "on every node: apt install nfs-common, dnf install nfs-utils, zypper install nfs-client (of a local Docker volume on the engine's host); in a node that is a container (kind, k3d, minikube with Docker) into that image, as it has none; then it is tried again without a restart. Image-based systems (Talos, Flatcar, Bottlerocket) bring it or need an extension",
    links: [
      "https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner/issues/75",
      "https://github.com/longhorn/longhorn/issues/1799",
    ],
  },
  {
    id: "smb-client-missing",
    refines: "volume-mount-program-missing",
    by: "kubelet",
    summary: "the node has no SMB client: the program mount.cifs is not installed, or the kernel has no cifs",
    texts: [
      "mount: <path>: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.",
      "bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.cifs helper program",
      "env: can't execute 'mount.cifs': No such file or directory",
      "mount error: cifs filesystem not supported by the system",
      "mount: unknown filesystem type cifs",
      "mount: <path>: unknown filesystem type cifs",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    anywhere: [
      "-t cifs",
      "~azure-file",
      "mount.cifs",
      "cifs filesystem",
      "filesystem type cifs",
      "filesystem type 'cifs'",
    ],
    fix:
      "on every node: apt (dnf) install cifs-utils; if the module is missing, modprobe cifs (linux-modules-extra-$(uname -r), kernel-modules-extra), after an update of the kernel reboot",
    links: ["https://github.com/kubernetes-csi/csi-driver-smb"],
  },
  {
    id: "volume-disk-not-filesystem",
    by: "kubelet",
    summary:
      "the volume's disk does not hold a filesystem itself, but a part of LVM, RAID, LUKS or ZFS, or is one of another system",
    texts: ["LVM2_member", "crypto_LUKS", "linux_raid_member", "zfs_member", "drbd", "mpath_member", "ntfs", "swap"]
      .flatMap(
        (type) => [`mount: unknown filesystem type '${type}'`, `mount: <path>: unknown filesystem type '${type}'`],
      ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "lsblk -f on the node shows what is on it: name the device that lies on top (LVM: /dev/VG/LV, RAID: /dev/md…, LUKS after cryptsetup open), or give the volume an empty disk. Do not format it while its data is needed; a disk that was used before is emptied with wipefs -a, which loses all that is on it",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#local"],
  },
  {
    id: "volume-mount-program-missing",
    by: "kubelet",
    summary: "the node lacks the program or the kernel module that mounts the volume's filesystem",
    texts: [
      "format of disk <name> failed: type:(<name>) target:(<name>) options:(<name>) errcode:(executable file not found in $PATH) output:(<any>",
      "for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program",
      "bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program",
      "wrong fs type, bad option, bad superblock on <server>:<path>, missing codepage or helper program, or other error",
      "mount: unknown filesystem type <name>",
      "mount error: <name> filesystem not supported by the system",
      "Failed to open /dev/nvme-fabrics: No such file or directory",
      ...["cryptsetup", "mkfs.xfs", "mkfs.btrfs", "multipath"].flatMap((name) => [
        `env: can't execute '${name}': No such file or directory`,
        `/usr/bin/env: '${name}': No such file or directory`,
      ]),
      "mount: <path>: unknown filesystem type <name>",
      ...["", "failed to get any path for iscsi disk, last err seen: "].map((begin) =>
        `${begin}iscsi: failed to sendtargets to portal <name> output: , err executable file not found in $PATH`
      ),
      "failed to get any path for iscsi disk, last err seen: iscsi: failed to <words>: executable file not found in $PATH",
      "an error (exit status <number>) occurred while running modprobe args: [<name>]",
      "an error (exit status <number>) occurred while running modprobe args: [<name>] <any>",
      "occurred while running modprobe args: [<name>] stderr: modprobe: FATAL: Module <name> not found in directory <path>",
      `modprobe: FATAL: Module ${MODULE} not found in directory <path>`,
      `modprobe: ERROR: could not insert '${MODULE}': <words>`,
      `failed to load ${MODULE} kernel module (<number>)`,
      ...failed(STEPS, "executable file not found in $PATH"),
      "fail to check rbd image status with: (executable file not found in $PATH), rbd output: ()",
      "rbd: map failed executable file not found in $PATH, rbd output: <any>",
      "could not map image <name>: executable file not found in $PATH",
      ...failed(STEPS, "exec: <name>: executable file not found in $PATH"),
      // As BusyBox prints what util-linux calls an unknown filesystem type.
      "mount: mounting <mount> on <path> failed: No such device",
      "mounting <mount> on <path> failed: No such device",
      ...nfs(["No such device"]),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "install the package on every node, for a local Docker volume on the engine's host: nfs-common or nfs-utils for NFS, cifs-utils for SMB, ceph-common, open-iscsi, xfsprogs (Talos: a system extension such as iscsi-tools); a kernel module comes with the extra modules of the node's kernel (linux-modules-extra-…): modprobe NAME on the node itself, and its name in /etc/modules-load.d, where the driver's container, or a node that is one (k3d, kind), cannot load it. Exec format error: it is of another kernel than the one that runs: reboot after the kernel's update",
    links: ["https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner/issues/75"],
  },
];

/** What the kernel says of a mount whose server or program does not answer any more. */
const GONE: readonly string[] = [
  "transport endpoint is not connected",
  "stale NFS file handle",
  "stale file handle",
  "host is down",
  "connection refused",
  "software caused connection abort",
];

/** Failures of a disk. */
const DISKS: readonly DaemonRule[] = [
  {
    id: "volume-filesystem-not-resized",
    by: "kubelet",
    summary:
      "the filesystem of the volume's disk cannot be enlarged or checked: it is of another type, is mounted, has to be checked first, or the kernel does not allow it",
    texts: [
      ...["", "resize2fs <version> (<words>) "].flatMap((version) => [
        `${version}resize2fs: Bad magic number in super-block while trying to open <path>`,
        `${version}resize2fs: Permission denied to resize filesystem`,
        `${version}resize2fs: Device or resource busy while trying to open <path>`,
        `${version}Please run 'e2fsck -f <path>' first.`,
      ]),
      "Couldn't find valid filesystem superblock.",
      "e2fsck: Bad magic number in super-block while trying to open <path>",
      ...["xfs_repair", "xfs_growfs", "xfs_db"].map((program) =>
        `${program}: cannot open <path>: Device or resource busy`
      ),
      "xfs_growfs: <path> is not a mounted XFS filesystem",
    ],
    evidence: "reported",
    behind: ["Superblock checksum does not match", "UNEXPECTED INCONSISTENCY"],
    fix:
      "blkid DEVICE on the node shows the type first: XFS grows with xfs_growfs on its mount point, ext4 with resize2fs; a disk that is encrypted or has partitions holds the filesystem in a device below it, and the driver's fsType has to fit. " +
      "Busy: it is mounted: scale the workload to 0 before a check. Permission denied: dmesg says why: most often errors that the filesystem has on record (scale to 0, a snapshot, then e2fsck -f of the device, unmounted), else a driver's container without CAP_SYS_RESOURCE. Run no fsck -y on what is mounted or of another type",
    links: [
      "https://github.com/democratic-csi/democratic-csi/issues/392",
      "https://man7.org/linux/man-pages/man8/resize2fs.8.html",
    ],
  },
  {
    id: "volume-filesystem-damaged",
    by: "kubelet",
    summary: "the filesystem of the volume's disk is damaged, or is not what the mount expects",
    texts: [
      "'xfs_repair' found errors on device <path> but could not correct them: <any>",
      ...FAULTS.flatMap((errno) =>
        ["lstat", "lchown", "chmod", "open", "readdirent", "fstatat"].map((call) =>
          `applyFSGroup failed for vol <name>: ${call} <path>: ${errno}`
        )
      ),
      "fsck found errors on device <name> but could not correct them",
      "fsck found errors on device <name> but could not correct them: <any>",
      "UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY",
      "mount: <path>: can't read superblock on <path>",
      "mount(2) system call failed: Structure needs cleaning",
      "mount <path> on <path> failed: Structure needs cleaning",
      // What e2fsprogs and xfsprogs say when a driver enlarges or checks the filesystem.
      "resize2fs: Superblock checksum does not match superblock while trying to open <path>",
      "resize2fs <version> (<words>) resize2fs: Superblock checksum does not match superblock while trying to open <path>",
      "There are errors in the filesystem, so online resizing is not allowed",
      "xfs_growfs: XFS_IOC_FSGROWFSDATA xfsctl failed: Structure needs cleaning",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "read dmesg on the node for the reason. Scale the workload to 0, make a snapshot of the volume, then run fsck -y (xfs_repair for XFS) on the device, " +
      "attached but not mounted. A fsType other than the disk's, or XFS from a newer mkfs than the node's kernel knows, looks the same",
    links: [
      "https://github.com/kubernetes/kubernetes/blob/v1.34.0/staging/src/k8s.io/mount-utils/mount_linux.go",
      "https://longhorn.io/kb/troubleshooting-volume-filesystem-corruption/",
    ],
  },
  {
    id: "volume-filesystem-refused",
    by: "kubelet",
    summary:
      "the kernel does not mount the volume's disk: another filesystem, a mount option or feature that it does not know, a copy of a mounted XFS, or damage",
    texts: [
      "wrong fs type, bad option, bad superblock on /dev/<device>, missing codepage or helper program, or other error",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "dmesg on the node has the reason. Unknown parameter: correct mountOptions; duplicate UUID (a clone or snapshot of a volume that is mounted there): the mount option nouuid; unsupported features: a newer kernel, or volumes made by an older mkfs; " +
      "no such filesystem: compare blkid with fsType (LUKS that was not opened, a raw disk). Only for corruption fsck, after a snapshot, with the volume attached but not mounted",
    links: [
      "https://github.com/kubernetes-sigs/vsphere-csi-driver/issues/1189",
      "https://github.com/kubernetes/kubernetes/blob/v1.34.0/staging/src/k8s.io/mount-utils/mount_linux.go",
    ],
  },
  {
    id: "volume-device-busy",
    by: "kubelet",
    summary:
      "another program of the node holds the volume's disk, most often multipathd, or it is mounted there already",
    texts: [
      "is apparently in use by the system; will not make a filesystem here",
      "<path> is apparently in use by the system; will not make a filesystem here",
      "<path> already mounted or mount point busy",
      "mount: <path>: <path> already mounted on <path>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      'run lsblk on the node: if the disk has a child of type mpath, multipathd (Ubuntu has it) took it: blacklist it in /etc/multipath.conf (blacklist { devnode "^sd[a-z0-9]+" }, only where no disk needs multipath), systemctl restart multipathd, multipath -F. A child of type lvm: the host activated what is in it: vgchange -an VG, and a filter in lvm.conf. Else unmount what still has it mounted (findmnt -S DEVICE, fuser -vm; an old pod), or, if that is the same path, update the driver and delete the pod; last drain and reboot the node',
    links: ["https://longhorn.io/kb/troubleshooting-volume-with-multipath/"],
  },
  {
    id: "volume-device-missing",
    by: "kubelet",
    summary: "the volume is attached, but its disk does not appear on the node",
    texts: [
      "Failed to find device path <path>. <any>",
      "Failed to find device path <path>. nvme path <path> not found",
      "Failed to find device path <path>. refusing to mount <path> because it claims to be volume <name> but should be <name>",
      "error verifying GCE PD (<name>) is attached: couldn't get serial number for disk <name> at device path <value>",
      "Unable to find Device path for volume: failed to find device for the volumeID: <name> within the alloted time",
      "Failed to find device path for volume <name>. <value>",
      "device <path> not ready: <value>",
      "error verifying GCE PD (<name>) is attached: <any>",
      "failed to find disk on lun <number>. <any>",
      "failed to find device path with lun <number>. <any>",
      "azureDisk - findDiskByLun(<number>) failed within timeout",
      "mount: special device /dev/<device> does not exist",
      "mount: <path>: special device /dev/<device> does not exist",
      "failed to get any path for iscsi disk, last err seen: <any>",
      "failed to get any path for iscsi disk",
      "Unable to find Device path for volume",
      "failed to stat source device: stat : no such file or directory",
      "NodePublishVolume failed for <name>: failed to stat source device: stat : no such file or directory",
      "failed to stat source device: stat <path>: no such file or directory",
      "Failed to find device for iqn.<name>",
      "Can't find device path [<path>]: file does not exist",
      "Unable to find device path out of attempted paths: <value>",
      // Of democratic-csi.
      "hit timeout waiting for device node to appear",
      "hit timeout waiting for device node to appear: <path>",
      "hit timeout waiting for namespace device node to appear: <path>",
      "unable to find iscsi session for iqn: <name>, portal: <name>",
      ...["iscsi", "nvme"].map((kind) => `unable to attach any ${kind} devices`),
      // Of HPE's and Dell's drivers.
      "device not found with serial <name> or target",
      "Error creating device for volume <name>, err: device not found with serial <name> or target",
      "devicePath error, file not found for pattern <any>",
      "mke2fs <version> The file <path> does not exist and no size was specified",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "compare lsblk and /dev/disk/by-id on the node with what the storage says is attached; read dmesg and the log of udevd and of the driver's pod, which needs the " +
      "node's /dev. Deleting the pod attaches the volume again; else move it to another node; a newer driver knows newer machine types. iSCSI: install open-iscsi, run " +
      "iscsid, give each node its own name (/etc/iscsi/initiatorname.iscsi), and see that it reaches the target's portal (port 3260): iscsiadm -m session lists what " +
      "is logged in. LINSTOR: linstor volume list, the module drbd of version 9 on each node. LVM: vgs, vgscan --mknodes",
    links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/v1.40.0/pkg/driver/node.go"],
  },
  {
    id: "gce-disk-not-visible",
    refines: "volume-device-missing",
    by: "kubelet",
    summary:
      "Google's driver finds no disk with the volume's name on the node: it is not attached to this machine, or its kernel has not noticed it",
    texts: [
      ...["failed to find and re-link disk <name> with udevadm after retrying for <words>: ", ""].flatMap((begin) =>
        UDEV_STEPS.map((step) => `${begin}${step}${NO_DISK}`)
      ),
      ...UDEV_STEPS.map((step) => `error verifying GCE PD (<name>) is attached: ${step}${NO_DISK}`),
      `failed to manually set link for disk <name>: ${NO_DISK}`,
      `error verifying GCE PD (<name>) is attached: failed to manually set link for disk <name>: ${NO_DISK}`,
      NO_DISK,
      `${NO_DISK} in device path <value>`,
      "udevadm --trigger requested to fix disk <name>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "compare gcloud compute instances describe NODE (disks) with lsblk -o NAME,SERIAL on the node. Attached, but not there: the kernel missed it, as after a detach by force: kubectl drain the node, then reset or recreate it; its pods get the volume on another node. Not attached: delete the pod, so that it is attached anew, and see kubectl get volumeattachments. " +
      "Leave detaching to the driver: a disk that is detached while it is mounted brings this about",
    links: [
      "https://github.com/kubernetes-sigs/gcp-compute-persistent-disk-csi-driver/issues/1123",
      "https://github.com/kubernetes-sigs/gcp-compute-persistent-disk-csi-driver/issues/608",
    ],
  },
  {
    id: "gce-disk-link-stale",
    by: "kubelet",
    summary:
      "Google's driver finds the disk, but the link by its name in /dev/disk/by-id is there already and leads to another disk",
    texts: ["", "error verifying GCE PD (<name>) is attached: "].map((begin) =>
      `${begin}failed to manually set link for disk <name>: symlink /dev/<device> /dev/disk/by-id/google-<name>: file exists`
    ),
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "on the node: readlink -f of the link /dev/disk/by-id/google-… that the message names, and udevadm info --query=property --name=DEVICE (ID_SERIAL_SHORT): if that is another disk, the link is left of one that was detached: rm that link only, then udevadm trigger --action=change DEVICE for the device before it in the message; the kubelet tries again. " +
      "Or move the pod: kubectl cordon the node, delete the pod. Update the driver",
    links: ["https://github.com/kubernetes-sigs/gcp-compute-persistent-disk-csi-driver/issues/2403"],
  },
  {
    id: "vsphere-disk-id-missing",
    refines: "volume-device-missing",
    by: "kubelet",
    summary:
      "vSphere's driver finds no disk of that ID on the node: most often the virtual machine does not show IDs of its disks (disk.EnableUUID), else the disk is not attached to it",
    texts: ["disk: <name> not attached to node"],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "ls -l /dev/disk/by-id on the node: without any wwn-0x6000c29… set disk.enableUUID=TRUE in the advanced settings of each node's virtual machine (govc vm.change -vm NAME -e disk.enableUUID=TRUE) while it is off, so drain it first. With others: compare the machine's disks in vCenter; if this one is not there, see that it is attached nowhere else, then delete the pod and its stale VolumeAttachment; " +
      "if it is, udevadm trigger, or a rescan of its SCSI bus",
    links: [
      "https://github.com/kubernetes-sigs/vsphere-csi-driver/issues/1787",
      "https://github.com/kubernetes-sigs/vsphere-csi-driver/blob/v3.3.0/pkg/csi/service/osutils/linux_os_utils.go",
    ],
  },
  {
    id: "volume-mount-stale",
    by: "kubelet",
    summary: "a volume was mounted, and its server or FUSE program has gone since",
    texts: [
      ...["stat", "lstat", "mkdir", "open"].flatMap((call) =>
        GONE.map((error) => `${call} <path>/kubernetes.io~<name>: ${error}`)
      ),
      ...["stat", "mkdir"].flatMap((call) =>
        [...GONE, "input/output error"].map((error) => `${call} <path>/globalmount: ${error}`)
      ),
      "mkdir <path>/globalmount: file exists",
      "attacher.MountDevice failed to create dir <path>: mkdir <path>/globalmount: file exists",
      "kubernetes.io/csi: attacher.MountDevice failed to create dir <path>: mkdir <path>/globalmount: file exists",
      // What cannot be examined seems to be missing, so that it is created.
      ...["", "error while creating mount source path <path>: ", "failed to mkdir <path>: "].flatMap((begin) => [
        `${begin}mkdir <path>/kubernetes.io~<name>: file exists`,
        `${begin}mkdir <path>/volume-subpaths/<name>: file exists`,
      ]),
      ...["", "could not create target directory <path>, ", "could not create target dir <path>: "].map((begin) =>
        `${begin}mkdir <path>/kubernetes.io~csi/<name>/mount: file exists`
      ),
    ],
    evidence: "reported",
    fix:
      "delete the pod, or scale to 0 and up again, which mounts it anew; if it stays, unmount the path on the node (umount -l PATH) before. Of a FUSE driver (S3, " +
      "GlusterFS, ceph-fuse, SeaweedFS) a restart of its pod ends all its mounts: look for what ended it (OOMKilled: raise its memory limit; an update: drain the node " +
      "first); newer S3 drivers keep mounts over a restart. NFS: the export was made anew, or its server restarted. Of a disk (Longhorn, iSCSI) dmesg names what the " +
      "device lost: check that multipathd leaves it alone",
    links: ["https://github.com/yandex-cloud/k8s-csi-s3/issues/28"],
  },
  {
    id: "volume-device-read-only",
    by: "kubelet",
    summary: "the volume's block device itself is read-only, so it can neither be formatted nor mounted for writing",
    texts: [
      ...["mkfs.xfs", "mkfs.ext4", "mke2fs"].map((name) => `${name}: cannot open <path>: Read-only file system`),
      "format of disk <name> failed: <any>mkfs.xfs: cannot open <path>: Read-only file system",
      "mkfs.ext4: Read-only file system while setting up superblock",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "blockdev --getro on the node: a disk that is attached for reading only, a snapshot, or a replica that is not the primary one (DRBD: drbdadm status). " +
      "Attach it for writing on this node, and end what has it open on another",
    links: ["https://github.com/hwameistor/hwameistor/issues/1040"],
  },
  {
    id: "volume-disk-errors",
    by: "kubelet",
    summary: "the volume's disk answers with errors: its storage was removed, is full or broken, not its filesystem",
    texts: [
      ...["erase sector", "read block", "write block"].map((what) =>
        `Warning: could not ${what} <number>: Input/output error`
      ),
      "format of disk <name> failed: <any>could not erase sector <number>: Input/output error",
      "mkfs.ext4: Input/output error while writing out and closing file system",
      "mkfs.xfs: pwrite failed: Input/output error",
      "existing superblock read failed: Input/output error",
      ...["stat", "lstat", "mkdir", "open", "readdirent", "statfs"].map((call) =>
        `${call} <path>/kubernetes.io~<name>: input/output error`
      ),
      "could not check if the target path <name> is a directory; stat <path>/kubernetes.io~<name>: input/output error",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "read dmesg on the node for that device, and look at the volume in its storage system: replicas that were removed or are full, a path that was cut. " +
      "Do not format it: detach the volume, repair the storage, attach it again",
    links: ["https://github.com/longhorn/longhorn/issues/6472"],
  },
  {
    id: "rbd-device-not-seen",
    by: "kubelet",
    summary: "the Ceph CSI driver's pod does not see the block devices that the kernel makes",
    texts: ["mapping succeeded but <path> is not accessible, is host /dev mounted?"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "mount the node's /dev, /sys and /lib/modules into the container csi-rbdplugin, as the driver's own manifests do, and run udev on the node; " +
      "restart the driver's pod",
    links: ["https://github.com/ceph/ceph-csi/issues/4050"],
  },
  {
    id: "azure-blob-mount",
    by: "kubelet",
    summary: "blobfuse cannot mount the container of Azure's storage: credentials, the network or the container's name",
    texts: [
      "Unable to start blobfuse due to a lack of credentials",
      "failed to initialize new pipeline [failed to authenticate credentials for azstorage]",
      "failed to authenticate credentials for azstorage",
      "Please refer to http://aka.ms/blobmounterror for possible causes and solutions for mount errors",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "check the account, container and key or identity that the PersistentVolume or its Secret (azurestorageaccountname, azurestorageaccountkey, " +
      "azurestorageaccountsastoken) names, its expiry, and the storage account's firewall; of a deadline the way to it. blobfuse's own log is in " +
      "journalctl of the node or /var/log/blobfuse2.log",
    links: [
      "https://github.com/kubernetes-sigs/blob-csi-driver/issues/450",
      "https://github.com/kubernetes-sigs/blob-csi-driver/tree/master/docs",
    ],
  },
  {
    id: "volume-source-empty",
    by: "kubelet",
    summary: "the volume has no source: its volumeHandle or server is empty",
    texts: [
      'Could not mount "" at <path>: <any>',
      "mount: <path>: can't find in /etc/fstab",
      "mount: can't find <path> in /etc/fstab",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "set csi.volumeHandle of the PersistentVolume to the file system's id (fs-…), or the server and path of its kind; make volume and claim again",
    links: ["https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/192"],
  },
  {
    id: "efs-mount-helper",
    by: "kubelet",
    summary: "the mount helper of Amazon EFS ended without a word",
    texts: ["", "<any>"].flatMap((output) =>
      ["exit status 255", "signal: killed"].map((status) =>
        `mount failed: ${status} Mounting command: mount Mounting arguments: -t efs <any> Output:${output}`
      )
    ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "raise the memory limit of efs-csi-node, whose helpers are killed at it, and restart that pod; its logs are in /var/log/amazon/efs in the " +
      "container efs-plugin",
    links: ["https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1477"],
  },
  {
    id: "ceph-cluster-unknown",
    by: "kubelet",
    summary: "the Ceph CSI driver's configuration has no cluster with the volume's clusterID",
    texts: [
      "missing configuration for cluster ID <name>",
      "error fetching configuration for cluster ID <name>: <any>",
      "failed to fetch monitor list using clusterID (<name>): <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "add the clusterID and its monitors to the ConfigMap ceph-csi-config (with Rook rook-ceph-csi-config, which the " +
      "operator writes), or correct clusterID of the StorageClass",
    links: ["https://github.com/ceph/ceph-csi/blob/v3.14.0/internal/util/csiconfig.go"],
  },
  {
    id: "ceph-mount-failed",
    by: "kubelet",
    summary: "the Ceph CSI driver cannot reach the cluster, or the kernel cannot map the image",
    texts: [
      "rbd: map failed with error <any>",
      "rbd: map failed exit status <number>, rbd output: <any>",
      "RBD image feature set mismatch. <any>",
      "fail to check rbd image status with: (<words>), rbd output: (<any>",
      "unable to get monitor info from DNS SRV with service name: ceph-mon",
      "rbd: map failed: (<number>) <words>",
      "rbd: sysfs write failed rbd: map failed: (<number>) <words>",
      'auth: unable to find a keyring on <any> In some cases useful info is found in syslog - try "dmesg | tail". rbd: map failed: (<number>) <words>',
      "rbd error output: rbd: sysfs write failed rbd: map failed: (<number>) <words>",
      "failed to establish the connection: failed to get connection: connecting failed: rados: ret=-<number>, <words>",
      "connecting failed: rados: ret=-<number>, <words>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "read dmesg on the node, and the log of csi-rbdplugin or csi-cephfsplugin there. 110, 113: reach the monitors (3300, 6789) and all OSDs (6800 and above) from the node; those in the driver's ConfigMap have to be the present ones. 1, 13: key and capabilities of the Secret's user (ceph auth get client.NAME; the id without client., no line end). 5: dmesg names features that an old kernel lacks (newer kernel, mounter: rbd-nbd). 6, 22: image features that it does not have (imageFeatures: layering), or modprobe rbd, ceph. 2: no such pool or image. No answer: ceph status, a full or failed OSD",
    links: ["https://rook.io/docs/rook/latest-release/Troubleshooting/ceph-csi-common-issues/"],
  },
  {
    id: "longhorn-volume-not-ready",
    by: "kubelet",
    summary: "the Longhorn volume is not attached or not ready",
    texts: [
      "There is no block device frontend for volume <name>",
      "volume <name> is not ready for workloads",
      "The volume <name> in state <words> is not ready for workloads",
      "volume <name> in state <words> is not ready for workloads",
      "volume <name> is not ready for workloads: <any>",
      "The volume pvc-<name> is <attaching|detaching|creating|deleting>",
      // Of the engine of a volume, whose instance manager does not answer.
      "Error starting <name>: failed to start process: rpc error: code = Unavailable desc = <why>",
      "volume <name> hasn't been attached yet",
      "volume <name> failed to attach to node <name> with attachmentID <name>",
      "volume <name> failed to attach to node <name> with attachmentID <name>: <any>",
      "volume <name> failed to attach to node <name> with attachmentID <name>: <words>",
      "volume <name> failed to attach to node <name>",
      "volume <name> share not yet available",
      "Bad response statusCode [<number>]. Status [<name>]. Body: [message=unable to attach volume <name> to <name>: <any>",
      "Bad response statusCode [<number>]. Status [<name>]. Body: [message=<any>",
      "Bad response statusCode [<number>]. Status [<name>]. Body: [detail=, message=<any>",
      "Bad response statusCode [<number>]. Status [<name>]. Body: [code=<any>",
      "unable to attach volume <name> to <name>: <any>",
      "unable to attach volume <name> to <name>: volume <name> not scheduled",
      "unable to attach volume <name> to <name>: invalid state to attach <name>: <words>, code=Server Error",
      "unable to attach volume <name> to <name>: node <name> is not ready, couldn't attach volume <name> to it, code=Server Error",
      "volume <name> workload pods are not ready to be mounted: <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "kubectl -n longhorn-system describe volumes.longhorn.io NAME, or Longhorn's UI. Stays attaching: install " +
      "open-iscsi and enable iscsid on each node (Talos: its iscsi-tools extension); see that instance-manager and " +
      "longhorn-manager run there. Attached elsewhere, as its node is down: delete the old pod, force only if that " +
      "node is off. Faulted: bring its replicas' nodes and disks back, then Salvage. No space: free or add a disk, " +
      "or fewer replicas. RWX: install nfs-common, read the share-manager's log. Busy: blacklist Longhorn's " +
      "devices in multipath.conf, restart multipathd",
    links: ["https://github.com/longhorn/longhorn-manager/blob/v1.8.0/csi/node_server.go"],
  },
];

/** What mount programs and drivers print of the storage behind a volume. */
export const VOLUME_MOUNT_RULES: readonly DaemonRule[] = [...SERVERS, ...DISKS];
