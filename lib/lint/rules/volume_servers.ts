/**
 * Servers of files and their networks, as mount programs print why a volume cannot be mounted: NFS, EFS, SMB, CephFS, iSCSI.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";

const NFS: string = oneOf([
  "mount.nfs",
  "mount.nfs4",
  // As efs-utils prints it.
  "b'mount.nfs4",
]);

/** What the mount program of NFS prints, in both versions. */
export function nfs(errors: readonly string[]): readonly string[] {
  return errors.map((error) => `<scope>${NFS}: ${error}`);
}

/** What the mount programs of SMB and of CephFS print of an errno. */
export function numbered(errors: Readonly<Record<number, string>>): readonly string[] {
  return Object.entries(errors).flatMap(([number, error]) => [
    `<scope>mount error(${number}): ${error}`,
    `<scope>mount error ${number} = ${error}`,
  ]);
}

/** Failures of a server of files. */
export const VOLUME_SERVER_RULES: readonly DaemonRule[] = [
  {
    id: "volume-server-refused",
    by: "kubelet",
    summary: "the NFS server does not let this node, or its user, mount the path",
    texts: [
      "access denied by server while mounting <name>",
      "mount.nfs: access denied by server while mounting <name>",
      ...nfs([
        "Operation not permitted",
        "Permission denied",
        "mounting <name> failed, reason given by server: Permission denied",
      ]),
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "kernel module"],
    fix:
      "exportfs -v on the server: the path as it is exported there (of NFS 4 it may start below fsid=0), for the address by which the server sees this node (its log; all nodes, not the pods), then exportfs -ra. Export option insecure only where the mount comes from a port above 1024 (NAT, a VM), no_root_squash, which lets the nodes' root be root on the share, only where a provisioner needs it. Operation not permitted in a container or LXC: it may not mount: do it on the host",
    links: [
      "https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner/issues/283",
      "https://github.com/kubernetes-csi/csi-driver-nfs/blob/master/docs/csi-debug.md",
    ],
  },
  {
    id: "efs-access-denied",
    refines: "volume-server-refused",
    by: "kubelet",
    summary: "Amazon EFS refuses the mount: its file system policy, the access point or the driver's IAM role",
    texts: [
      "b'mount.nfs4: access denied by server while mounting 127.0.0.1:<path>",
      "b'mount.nfs4: access denied by server while mounting <name>",
      "mount.nfs4: access denied by server while mounting 127.0.0.1:<path>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "a file system policy that denies anonymous access wants the mount option iam (mountOptions: tls, iam) and elasticfilesystem:ClientMount and ClientWrite for the role of efs-csi-node (the nodes' role, or its service account's); one that demands tls wants the option tls. " +
      "Else compare the access point in volumeHandle (fs-…::fsap-…) with aws efs describe-access-points: it was deleted, or belongs to another file system",
    links: ["https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html"],
  },
  {
    id: "smb-share-refused",
    by: "kubelet",
    summary: "the SMB server (of Azure Files: the storage account) refuses the user, the password or this node",
    texts: ["<scope>mount error(13): Permission denied", "<scope>mount error(1): Operation not permitted"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "check user and password in the Secret (no line break; of a domain also domain=), and dmesg on the node: STATUS_LOGON_FAILURE is the password, STATUS_ACCESS_DENIED the share's rights or the firewall; an old dialect: vers=3.0. Azure Files: azurestorageaccountname and the current key (az storage account keys list), key access allowed, the account's firewall: the nodes' subnet or a private endpoint. A container that mounts by itself may not: mount on the host, as CAP_SYS_ADMIN for it is as good as root",
    links: [
      "https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/storage/fail-to-mount-azure-file-share",
      "https://github.com/kubernetes-csi/csi-driver-smb/issues/250",
    ],
  },
  {
    id: "cephfs-refused",
    by: "kubelet",
    summary: "CephFS refuses the user of the mount: its key or capabilities",
    texts: ["<scope>mount error 13 = Permission denied", "<scope>mount error 1 = Operation not permitted"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "compare user and key of the Secret with ceph auth get client.NAME: caps mon 'allow r', mds 'allow rw path=…' and osd 'allow rw tag cephfs data=FS' (ceph fs authorize FS client.NAME / rw makes them); userID without client. in front; the key is of this cluster (clusterID)",
    links: ["https://docs.ceph.com/en/latest/cephfs/client-auth/"],
  },
  {
    id: "volume-server-unreachable",
    by: "kubelet",
    summary: "the node does not reach the NFS server, or cannot resolve its name",
    texts: [
      "mount volume <name> to <path> timeout after <number>s",
      ...nfs([
        "Connection timed out",
        "Connection refused",
        "Connection reset by peer",
        "No route to host",
        "Network is unreachable",
        "Host is down",
        "Failed to resolve server <name>: Name or service not known",
        "Failed to resolve server <name>: <any>",
        "mount system call failed",
      ]),
      "Failed to resolve <name> - check that your file system ID is correct",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "from the node (of Docker from the engine's host or VM), not from a pod: nc -vz SERVER 2049, and of NFS 3 rpcinfo -p SERVER (111, mountd). Timed out: a firewall or security group (EFS: a mount target in the node's zone whose group admits 2049 from the nodes); refused: the NFS service does not run there; " +
      "not resolved: a node does not resolve names of Services (svc.cluster.local): use the Service's clusterIP or an address, of EFS a VPC with DNS names",
    links: ["https://github.com/kubernetes-csi/csi-driver-nfs/blob/master/docs/csi-debug.md"],
  },
  {
    id: "smb-server-unreachable",
    by: "kubelet",
    summary: "the node does not reach the SMB server at port 445, or cannot resolve its name",
    texts: [
      ...Object.entries({
        101: "Network is unreachable",
        110: "Connection timed out",
        111: "Connection refused",
        112: "Host is down",
        113: "No route to host",
        115: "Operation now in progress",
      }).map(([number, error]) => `<scope>mount error(${number}): ${error}`),
      "mount error: could not resolve address for <name>: <any>",
      "mount error: could not resolve address for <name>: Unknown error",
      "mount error: could not resolve address for <name>: Name or service not known",
      "mount error: could not resolve address for <name>: Temporary failure in name resolution",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "from the node: nc -vz SERVER 445 (many providers and firewalls block it; Azure: the storage account's firewall, and a private endpoint whose DNS zone privatelink.file.core.windows.net is linked to the nodes' network: nslookup there). Host is down (112) with a server that answers: no common dialect: vers=3.0 in mountOptions (2.0 for old devices, 1.0 only in a network that you trust, as it is insecure); not resolved: the node's DNS, not the cluster's: write an address",
    links: [
      "https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/storage/fail-to-mount-azure-file-share",
    ],
  },
  {
    id: "ceph-monitors-unreachable",
    by: "kubelet",
    summary: "the node does not reach Ceph's monitors, or CephFS has no metadata server that is up",
    texts: [
      ...Object.entries({
        101: "Network is unreachable",
        110: "Connection timed out",
        111: "Connection refused",
        112: "Host is down",
        113: "No route to host",
        115: "Operation now in progress",
      }).map(([number, error]) => `<scope>mount error ${number} = ${error}`),
      "mount error: no mds server is up or the cluster is laggy",
      "mount error: no mds (Metadata Server) is up. The cluster might be laggy, or you may not be authorized",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "ceph -s and ceph fs status: an active mds of that file system, and monitors in quorum; from the node nc -vz MONITOR 3300 and 6789 (all of them, and the OSDs' 6800 and above). The monitors of the driver's ConfigMap have to be the present ones (Rook: rook-ceph-mon-endpoints). If both are well: the user may not see that file system (fsName, caps mds)",
    links: ["https://docs.ceph.com/en/latest/cephfs/troubleshooting/"],
  },
  {
    id: "iscsi-portal-unreachable",
    by: "kubelet",
    summary: "the node does not reach the iSCSI target's portal",
    texts: [
      "iscsiadm: cannot make connection to <address>: <errno>",
      "iscsiadm: connection login retries (reopen_max) <number> exceeded",
      "iscsiadm: Could not perform SendTargets discovery: iSCSI PDU timed out",
      "failed to sendtargets to portal <name>, err: iscsiadm error: iscsiadm: cannot make connection to <name>: <any>",
      "iscsiadm: Connection to Discovery Address <address> failed",
      "iscsiadm: Connection to discovery portal <address> failed: <words>",
      "iscsiadm: connect to <address> timed out",
      "iscsiadm: connection to discovery address <address> timed out",
      "iscsi: failed to sendtargets to portal <name> output: iscsiadm: <any>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "from the node nc -vz PORTAL 3260, and iscsiadm -m discovery -t sendtargets -p PORTAL: the target's service has to run and listen on that address (a storage network that this node has an interface in), firewalls between them have to let 3260 through; a portal of an engine that moved (Longhorn, OpenEBS) is another pod's: look at the volume there",
    links: ["https://github.com/open-iscsi/open-iscsi"],
  },
  {
    id: "volume-server-path-missing",
    by: "kubelet",
    summary: "the NFS server has no such directory",
    texts: nfs(["mounting <name> failed, reason given by server: No such file or directory"]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "create the directory on the server (a PersistentVolume does not make it), or correct the path: showmount -e SERVER lists the exports; of NFS 4 it starts at the server's root export (fsid=0), so that /srv/nfs/data may be /data. EFS: the path of an access point's directory",
    links: ["https://github.com/kubernetes-csi/csi-driver-nfs/blob/master/docs/csi-debug.md"],
  },
  {
    id: "smb-share-missing",
    by: "kubelet",
    summary: "the SMB server has no such share or directory; of Azure Files the node may also be kept out",
    texts: ["<scope>mount error(2): No such file or directory"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "correct share and subdirectory (//SERVER/SHARE: smbclient -L SERVER -U USER lists them; the CSI driver's subDir has to exist), or create it. Azure Files: the share was deleted or is in another account; it says the same where the account's firewall or private endpoint keeps the node out: allow the nodes' subnet, and link the private DNS zone to its network",
    links: [
      "https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/storage/fail-to-mount-azure-file-share",
    ],
  },
  {
    id: "cephfs-path-missing",
    by: "kubelet",
    summary: "CephFS has no such directory, file system or subvolume",
    texts: ["<scope>mount error 2 = No such file or directory"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "ceph fs ls, ceph fs subvolume ls FS --group_name csi and getpath: rootPath of a static PersistentVolume has to exist, fsName has to be that of the file system; a subvolume that was deleted is lost unless a snapshot or backup has it",
    links: ["https://docs.ceph.com/en/latest/cephfs/fs-volumes/"],
  },
];
