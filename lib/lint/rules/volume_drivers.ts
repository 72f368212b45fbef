/**
 * What single drivers of volumes and provisioners of claims print: OpenEBS, Longhorn, StorageClasses.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { failed, SANDBOX_EVENT } from "./kubelet_volumes.ts";

const STORAGE_CLASSES = "https://kubernetes.io/docs/concepts/storage/storage-classes/";

/** How Go's HTTP client begins an error of a request; releases before 1.14 had no quotation marks. */
const REQUESTS: readonly string[] = ["Get", "Post"];

/** A claim's later events: it has its volume, or the provisioner has said why not. */
const PROVISIONED: readonly string[] = [
  "ProvisioningSucceeded",
  "Successfully provisioned volume",
  "ProvisioningFailed",
  "failed to provision volume",
];

/** What the controller says of a claim whose provisioner has one of some names, of old and new releases. */
function waiting(names: readonly string[]): readonly string[] {
  return withOneOf(names, (name) => [
    `waiting for a volume to be created, either by external provisioner "${name}" or manually created by system administrator`,
    `Waiting for a volume to be created either by the external provisioner '${name}' or manually by the system administrator`,
  ]);
}

/** Claims that get no volume: events of the claim, not of the pod. */
const CLAIMS: readonly DaemonRule[] = [
  {
    id: "storage-class-missing",
    by: "cluster",
    summary: "a claim names a StorageClass that does not exist, or none while no class is the default",
    texts: [
      "storageclass.storage.k8s.io <quotedName> not found",
      "StorageClass <quotedName> not found",
      "no persistent volumes available for this claim and no storage class is set",
      "error getting handle for DataSource Type <name> by Name <name>: <any>",
    ],
    evidence: "source",
    behind: ["ProvisioningSucceeded", ...SANDBOX_EVENT],
    fix:
      "kubectl get storageclass: create the claim again with a class that is listed (its storageClassName cannot be changed), " +
      "mark one as the default (storageclass.kubernetes.io/is-default-class: true), or install a provisioner; without a " +
      "provisioner create a PersistentVolume of the same class, size and access mode",
    links: [
      STORAGE_CLASSES,
      "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/controller/volume/persistentvolume/pv_controller.go",
    ],
  },
  {
    id: "claim-provisioner-silent",
    by: "cluster",
    summary: "a claim waits for its provisioner, which has not made the volume yet or does not run",
    texts: [
      "waiting for a volume to be created, either by external provisioner <name> or manually created by system administrator",
      "Waiting for a volume to be created either by the external provisioner <name> or manually by the system administrator",
    ],
    evidence: "source",
    behind: "all",
    passed: PROVISIONED,
    fix:
      "nothing if the claim is bound within a minute. Else check that the pods of the provisioner that the message names run, " +
      "and read their log; a name that no driver has comes from the StorageClass's provisioner",
    links: [
      STORAGE_CLASSES,
      "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/controller/volume/persistentvolume/pv_controller.go",
    ],
  },
  {
    id: "claim-ebs-driver-silent",
    refines: "claim-provisioner-silent",
    by: "cluster",
    summary: "the claim waits for the EBS CSI driver, which is not installed in the cluster, or does not run",
    texts: waiting(["ebs.csi.aws.com"]),
    evidence: "reported",
    behind: "all",
    passed: PROVISIONED,
    fix:
      "EKS from 1.23 on makes no EBS volumes without the add-on: aws eks create-addon --addon-name aws-ebs-csi-driver with a role that has AmazonEBSCSIDriverPolicy (IRSA or Pod Identity); the class gp2 needs it, too. If it is there: kubectl -n kube-system get pods -l app=ebs-csi-controller, and logs -c csi-provisioner: mostly UnauthorizedOperation, or no way to the EC2 API. EKS Auto Mode has its own: a StorageClass with provisioner ebs.csi.eks.amazonaws.com",
    links: [
      "https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html",
      "https://github.com/awslabs/cdk-eks-blueprints/issues/561",
    ],
  },
  {
    id: "claim-local-provisioner-silent",
    refines: "claim-provisioner-silent",
    by: "cluster",
    summary:
      "the claim waits for the local cluster's own provisioner (minikube, k3s, Docker Desktop, MicroK8s), whose pod does not run",
    texts: waiting(["k8s.io/minikube-hostpath", "rancher.io/local-path", "docker.io/hostpath", "microk8s.io/hostpath"]),
    evidence: "reported",
    behind: "all",
    passed: PROVISIONED,
    fix:
      "kubectl get pods -A | grep -E 'storage-provisioner|local-path|hostpath' and its log. minikube: minikube addons enable storage-provisioner, and default-storageclass; if it crashed, kubectl -n kube-system delete pod storage-provisioner, then minikube start; k3s: deployment local-path-provisioner in kube-system, and its helper-pod-create-… on the node; MicroK8s: microk8s enable hostpath-storage; Docker Desktop: restart it, or reset its Kubernetes, which deletes the cluster's data",
    links: ["https://github.com/kubernetes/minikube/issues/6246"],
  },
  {
    id: "claim-nfs-provisioner-silent",
    refines: "claim-provisioner-silent",
    by: "cluster",
    summary:
      "the claim waits for a provisioner of NFS, whose pod does not run, or has another name than the StorageClass's provisioner",
    texts: waiting([
      "nfs.csi.k8s.io",
      "fuseim.pri/ifs",
      "k8s-sigs.io/nfs-subdir-external-provisioner",
      "cluster.local/nfs-subdir-external-provisioner",
      "cluster.local/nfs-client-provisioner",
      "nfs-client",
      "example.com/nfs",
    ]),
    evidence: "reported",
    behind: "all",
    passed: PROVISIONED,
    fix:
      "compare provisioner of kubectl get storageclass with PROVISIONER_NAME of the Deployment nfs-client-provisioner (nfs-subdir-external-provisioner), and read its pod's events and log: it cannot mount the export itself; its account may not read claims or leases (RBAC of its namespace); selfLink was empty: an image before 4.0 does not work from Kubernetes 1.20 on: use registry.k8s.io/sig-storage/nfs-subdir-external-provisioner:v4.0.2. nfs.csi.k8s.io: the pod csi-nfs-controller",
    links: [
      "https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner",
      "https://github.com/kubernetes-retired/external-storage/issues/754",
    ],
  },
  {
    id: "claim-helper-pod-silent",
    by: "cluster",
    summary: "the helper pod that makes or removes the directory of a local volume on the node did not end in time",
    texts: ["create", "delete"].flatMap((step) => [
      `${step} process timeout after <number> seconds`,
      `failed to ${step} volume <name>: ${step} process timeout after <number> seconds`,
    ]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    anywhere: ["volume", "provision", "helper", "pvc", "local-path"],
    fix:
      "kubectl describe the helper pod (helper-pod-create-..., init-pvc-...) while it is there, in the provisioner's namespace: its image (busybox, openebs/linux-utils) may not be pulled, the node have a taint that it does not " +
      "tolerate, or admission refuse its host path or privileges; its log shows a script that fails",
    links: [
      "https://github.com/rancher/local-path-provisioner/blob/v0.0.31/provisioner.go",
      "https://github.com/openebs/openebs/issues/4259",
    ],
  },
  {
    id: "claim-provisioner-unconnected",
    by: "cluster",
    summary:
      "the provisioner of a claim's StorageClass does not reach the server that makes the volume: the driver's own, or the storage's management",
    texts: [
      "dial tcp <address>: i/o timeout",
      "dial tcp <address>: connect: connection refused",
      "dial tcp <address>: connect: no route to host",
      "dial tcp <address>: getsockopt: <errno>",
      "dial tcp: lookup <any>",
      "net/http: TLS handshake timeout",
      "net/http: request canceled while waiting for connection (<any>)",
    ].flatMap((error) =>
      ["", "rpc error: code = Internal desc = ", "rpc error: code = Unavailable desc = "].flatMap((code) => [
        `failed to provision volume with StorageClass <name>: ${code}<any>: ${error}`,
        `failed to provision volume with StorageClass <name>: ${code}${error}`,
      ])
    ),
    evidence: "reported",
    behind: "all",
    anywhere: ["provision volume"],
    fix:
      "from a pod beside the provisioner, on the same node, ask the address that the message names: of a Service, also the API server's (port 443), look at its endpoints (kubectl get endpointslices), the network plugin between nodes, kube-proxy, policies, and a proxy that " +
      "NO_PROXY does not spare; of a storage system at its management address, port and firewall",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
  },
  {
    id: "claim-provisioning-failed",
    by: "cluster",
    summary: "the provisioner of a claim's StorageClass cannot make the volume; its reason follows",
    texts: [
      "failed to provision volume with StorageClass <name>: <any>",
      "Failed to provision volume with StorageClass <name>: <any>",
      "failed to provision volume: <any>",
      "error generating accessibility requirements: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the message's last words, and the log of the driver's controller (csi-provisioner and the driver's own container): " +
      "most often parameters of the StorageClass, the driver's credentials, no space or quota, or no node in a zone",
    links: ["https://github.com/kubernetes-csi/external-provisioner/blob/v5.2.0/pkg/controller/controller.go"],
  },
];

/** Drivers with storage on the nodes themselves. */
const STORAGE: readonly DaemonRule[] = [
  {
    id: "csi-mount-absent",
    by: "kubelet",
    summary: "a CSI driver reports a mount below the kubelet's directory that is not there",
    texts: [
      ...["stat", "lstat"].map((call) => `${call} <path>/kubernetes.io~csi/<name>/mount: no such file or directory`),
      "staging path is no longer valid for volume <name>",
      "NodePublishVolume: staging path is no longer valid for volume <name>",
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "/host/proc/mounts"],
    fix:
      "set the driver's kubelet directory to this kubelet's: MicroK8s, k0s and a kubelet with --root-dir do not have /var/lib/kubelet, and of a symbolic link it is the target (csi.kubeletRootDir of Longhorn, node.kubeletPath of the EBS driver; others kubeletDir, kubeletRootDir, KUBELET_ROOT_DIR); the driver's pod has to mount it with mountPropagation: Bidirectional. Else read the log of the driver's pod on that node, update the driver, and delete the pod, so that the volume is mounted anew",
    links: [
      "https://github.com/cert-manager/csi-driver/issues/136",
      "https://github.com/longhorn/longhorn/issues/3744",
    ],
  },
  {
    id: "openebs-volume-not-ready",
    by: "kubelet",
    summary: "the OpenEBS volume is not ready: its replicas, pool or target do not run, or another node still has it",
    texts: [
      "Volume <name> is not ready: Replicas yet to connect to controller",
      "Volume <name> is not ready: <any>",
      "Waiting for <name>'s CVC to be bound",
      "waiting for <name>'s CVC to be bound",
      "<name> is not bound, waiting for CVC to be bound",
      "cstorvolumeattachments.cstor.openebs.io <quotedName> not found",
      "object is being deleted: cstorvolumeattachments.cstor.openebs.io <quotedName> already exists",
      "jivavolumes.openebs.io <quotedName> not found",
      "No online replicas are available for Volume <name>",
      "Operation failed: GenericOperation(<any>",
      "volume <name>: Jiva volume is not ready",
    ],
    evidence: "reported",
    needs: [
      "MountVolume",
      "AttachVolume",
      "rpc error",
      "openebs",
      "CVC",
      "Jiva",
      "cStor",
      "cStorVolume",
      "Replicas",
      "replicas",
      "GenericOperation",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "look at the pods in OpenEBS's namespace and at the volume: kubectl -n openebs get cspi,cv,cvr,cva (cStor), jv (Jiva), " +
      "kubectl mayastor get volumes and pools (Mayastor). Bring pools and replicas online; of a node that was removed delete the " +
      "volume's attachment (cva, VolumeAttachment)",
    links: ["https://openebs.io/docs/troubleshooting/", "https://github.com/openebs/openebs/issues/3447"],
  },
  {
    id: "zfs-volume-not-made",
    by: "cluster",
    summary: "the node's part of OpenEBS LocalPV-ZFS did not make the dataset or zvol on the pool of the StorageClass",
    texts: [
      "not able to provision the volume, nodes [<name>], err : zfs: volume creation failed",
      "not able to provision the volume, nodes [<any>], err : <why>",
      "not able to provision the clone volume err : <why>",
      "clone: not able to provision the volume err : <why>",
      "zfs: volume creation failed",
      "scheduler failed, node list is empty for creating the PV",
    ],
    evidence: "source",
    needs: ["rpc error", "zfs: ", "provision the"],
    anywhere: ["StorageClass", "zfs"],
    fix:
      "kubectl get zfsnodes,zfsvolumes -n openebs, then kubectl logs of the openebs-zfs-localpv-node pod (container openebs-zfs-plugin) on the node that the message names: it has zfs's own words. poolname of the StorageClass has to be a pool of that node (zpool list) with room; compression, recordsize, volblocksize and fstype have to be values that its zfs knows; zfs and its kernel module have to be installed, where the pod finds the host's programs (NixOS and immutable systems keep them elsewhere)",
    links: ["https://github.com/openebs/zfs-localpv/issues/617"],
  },
  {
    id: "volume-staged-read-only",
    by: "kubelet",
    summary: "the Mayastor volume is staged on the node read-only, and the pod wants to write",
    texts: [
      'Failed to publish volume <name>: volume is staged as "ro" but publish requires "rw"',
      'volume is staged as "ro" but publish requires "rw"',
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "dmesg on the node: after I/O errors (a replica or target that was away) the kernel set the filesystem read-only. Scale the workload to 0, so that the volume is unstaged there (findmnt | grep NAME shows nothing), look at its replicas (kubectl mayastor get volume-replica-topologies), then scale up again: the journal is replayed; if it stays staged, delete the pod csi-node of that node. A pod that mounted it with readOnly: true before counts, too",
    links: ["https://github.com/openebs/mayastor/issues/1657"],
  },
  {
    id: "longhorn-manager-unreachable",
    by: "kubelet",
    summary: "Longhorn's CSI plugin does not reach Longhorn's manager, the Service longhorn-backend",
    texts: [
      ...REQUESTS.map((verb) => `${verb} http://longhorn-backend:9500/<path>: <any>`),
      "Failed to initialize Longhorn API client: <any>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "check that the longhorn-manager pods run (kubectl -n longhorn-system get pods -l app=longhorn-manager) and that pods of " +
      "one node reach pods and DNS of the others: a firewall or the network plugin between the nodes most often stops it",
    links: ["https://github.com/longhorn/longhorn/issues/615", "https://longhorn.io/kb/"],
  },
];

/** What volumes need of the node itself. */
const NODES: readonly DaemonRule[] = [
  {
    id: "juicefs-mount-failed",
    by: "kubelet",
    summary: "the JuiceFS driver's client, or the pod of it that mounts the volume, does not start",
    texts: [
      "Could not mount juicefs: <any>",
      "could not mount juicefs: <any>",
      "Could not mount juicefs: mount <name> at <path> failed: <any>",
      "Could not mount juicefs: juicefs auth error: <any>",
      "Could not mount juicefs: juicefs format error: <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "read the last words, and kubectl -n kube-system logs of the pod juicefs-NODE-... that mounts. Configuration file: /root/.juicefs/NAME.conf does not exist, or auth: the driver took the Secret for the cloud service: for the community edition it needs name, metaurl, storage, bucket and the keys of both, with metaurl spelled so; " +
      "format: the address of the metadata engine (Redis, a database) has to be reached from the node, and the bucket to exist; exit status 9 or a pod that is not ready: the image or the node's memory",
    links: [
      "https://juicefs.com/docs/csi/troubleshooting",
      "https://github.com/juicedata/juicefs/issues/4300",
    ],
  },
  {
    id: "fuse-program-failed",
    by: "kubelet",
    summary:
      "the FUSE program of a driver for buckets ended at once: credentials, the endpoint, an option, or no fuse on the node",
    texts: [
      "Error fuseMount command: <any>",
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "NoCredentialProviders"],
    fix:
      "read output: at the end of the message, else run the command by hand in the driver's node pod: the Secret's keys, endpoint and region, a bucket that exists, and options that this release of the program " +
      "has. modprobe fuse on the node; Talos needs the extension fuse3",
    links: ["https://github.com/yandex-cloud/k8s-csi-s3/issues/163"],
  },
  {
    id: "host-path-below-sys",
    by: "kubelet",
    summary: "a hostPath below /sys or /proc that the node's kernel does not have: there no directory can be made",
    texts: ["operation not permitted", "no such file or directory", "permission denied"].flatMap((errno) =>
      ["/sys", "/proc"].map((root) => `MountVolume.SetUp failed for volume <name> : mkdir ${root}/<path>: ${errno}`)
    ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "load the module that makes it on the node: modprobe fuse for /sys/fs/fuse, mount -t bpf for /sys/fs/bpf, mount -t debugfs for /sys/kernel/debug; or remove the volume where the program does not need it",
    links: ["https://github.com/juicedata/juicefs-csi-driver/issues/744"],
  },
  {
    id: "host-path-parent-missing",
    by: "kubelet",
    summary:
      "a hostPath of type FileOrCreate in a directory that does not exist: the kubelet makes the file, not its directory",
    texts: failed(["MountVolume.SetUp"], "open <path>: no such file or directory"),
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "create the directory on the node, or mount it first with a hostPath of type DirectoryOrCreate; a node in a container (kind, k3d, minikube) has its own files, not those of the host: mount them into it",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-fileorcreate-example"],
  },
  {
    id: "volume-bind-source-missing",
    by: "kubelet",
    summary:
      "what the driver binds into the pod does not exist on the node: its own mount, or a directory in the volume",
    texts: [
      "mount: special device <path> does not exist",
      "mount: <path>: special device <path> does not exist",
      "mount: <path>: special device <path> does not exist. dmesg(1) may have more information after failed mount system call",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "look for the path behind special device on the node and in the driver's node pod: where the driver mounts its filesystem there, its log says why that failed or ended (restart that pod, then " +
      "delete yours); a subdirectory has to be made in the volume first; a path of the node has to be on this one",
    links: ["https://github.com/juicedata/juicefs-csi-driver/issues/1"],
  },
  {
    id: "volume-container-unknown",
    by: "kubelet",
    summary: "a downward API volume asks for the resources of a container that the pod does not have",
    texts: [
      ...failed(["MountVolume.SetUp"], "container not found"),
      ...failed(["MountVolume.SetUp"], "container <name> not found"),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix: "let containerName of the volume's resourceFieldRef be a container of the pod, and create the pod again",
    links: [
      "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/",
      "https://github.com/kubernetes/kubernetes/issues/88166",
    ],
  },
  {
    id: "csi-driver-api-unreachable",
    by: "kubelet",
    summary: "the volume's driver does not reach the API server, which it asks for the volume or its secrets",
    texts: [
      "write tcp <address>-><address>: write: broken pipe",
      "read tcp <address>-><address>: read: connection reset by peer",
      "dial tcp <address>: i/o timeout",
      "dial tcp <address>: connect: <errno>",
      "context deadline exceeded",
    ].map((error) => `failed to get secretproviderclass <name>, error: Get <apiUrl>: ${error}`),
    evidence: "reported",
    fix:
      "restart the driver's pod on this node: its connection may be a dead one. If it stays, reach the API server's Service from a pod of that node: kube-proxy, the network plugin or a policy stops it",
    links: ["https://github.com/Azure/secrets-store-csi-driver-provider-azure/issues/326"],
  },
  {
    id: "harvester-volume-not-plugged",
    by: "kubelet",
    summary: "the node is a virtual machine of Harvester, which has not given it the volume's disk yet",
    texts: [
      "The hot-plug volume <name> is not ready",
      "Volume <name> not yet attached to VM/VMI <name>, err: <any>",
      "The PVC <name> in phase <words> is not ready to be attached",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "for a minute the kubelet just tries again. If it stays, look in Harvester, in the machine's namespace: kubectl get vmi NAME -o yaml (status.volumeStatus has the disk's phase) and the pod hp-volume-... with its events: no resources for it, a Longhorn volume that is not healthy, a StorageClass with migratable: false. " +
      "If the disk is missing there while the guest's VolumeAttachment says attached, scale the workload to 0 and delete that VolumeAttachment: the driver attaches it anew. Update harvester-csi-driver",
    links: [
      "https://github.com/harvester/harvester-csi-driver/blob/master/pkg/csi/node_server.go",
      "https://github.com/harvester/harvester/issues/10588",
    ],
  },
  {
    id: "host-path-read-only",
    by: "kubelet",
    summary: "the directory of a hostPath does not exist, and the node's filesystem there is read-only",
    texts: ["usr", "opt", "lib", "etc", "srv", "data", "mnt", "home"].map((root) =>
      `MountVolume.SetUp failed for volume <name> : mkdir /${root}<path>: read-only file system`
    ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "use a path that this distribution can write: on Flatcar, COS, Bottlerocket and Talos /usr is read-only, so set the chart's flexvolume or plugin directory to one below /var or /opt; elsewhere dmesg " +
      "shows a filesystem that the kernel mounted read-only after an error",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  },
  {
    id: "block-device-denied",
    by: "shim",
    summary:
      "a program without root may not open the block device of its volume, because the runtime gives devices to root",
    texts: [
      "qemu-kvm: -blockdev <any>: Could not open '/dev/<name>': Permission denied",
      "Direct IO check failed for /dev/<name>",
      "blockdev: cannot open /dev/<name>: Permission denied",
      "Could not open '/dev/cdi-block-volume': Permission denied",
      "open /dev/cdi-block-volume: permission denied",
    ],
    evidence: "reported",
    fix:
      "set device_ownership_from_security_context to true in containerd's section of the CRI plugin (CRI-O: the same in its runtime section) and restart it, so that devices belong to runAsUser and runAsGroup",
    links: [
      "https://kubernetes.io/blog/2021/11/09/non-root-containers-and-devices/",
      "https://github.com/kubevirt/kubevirt/issues/11002",
    ],
  },
];

/** Volumes of single drivers, and claims without a volume. */
export const VOLUME_DRIVER_RULES: readonly DaemonRule[] = [...CLAIMS, ...STORAGE, ...NODES];
