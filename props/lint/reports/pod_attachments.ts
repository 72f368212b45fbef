/** Volumes, networks and their programs that are plugged into a pod or its node. @module */

import type { Report } from "./report.ts";

/** Volumes, networks and their programs that are plugged into a pod or its node. */
export const POD_ATTACHMENT_REPORTS: readonly Report[] = [
  {
    text: `pod has unbound PersistentVolumeClaims (repeated 4 times)
AttachVolume.Attach failed for volume "pvc-b032bc3a-a660-11e8-af7e-06d95e0f9040" : "Error attaching EBS volume \\"vol-07968f2e9d0bb523d\\"" to instance "i-0f511d8cf681f0fc9" since volume is in "creating" state
Back-off restarting failed container`,
    rule: "ebs-volume-not-ready",
    source: "kelseyhightower/consul-on-kubernetes#37",
  },
  {
    text:
      `E0811 02:50:49.902093  111893 utils.go:171] ID: 71 Req-ID: 0001-0009-rook-ceph-0000000000000002-d391ab80-fa4d-11eb-b4f0-0ac36fad62fd GRPC error: rpc error: code = Internal desc = rbd: map failed with error an error (exit status 5) occurred while running rbd args: [--id csi-rbd-node -m 172.20.58.60:6789,172.20.85.112:6789,172.20.249.153:6789 --keyfile=***stripped*** map replicapool/csi-vol-d391ab80-fa4d-11eb-b4f0-0ac36fad62fd --device-type krbd --options noudev], rbd error output: rbd: sysfs write failed
rbd: map failed: (5) Input/output error
E0811 02:51:22.255218  111893 util.go:233] kernel 4.1.0-25.el7.ucloud.x86_64 does not support required features`,
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi#2397",
  },
  {
    text:
      `Warning  FailedMount  1s (x3 over 3s)  kubelet   MountVolume.SetUp failed for volume "pvc-79743abd-d5c9-4939-a48d-d3038aa30d2a" : mount failed: exit status 255
Mounting command: mount
Mounting arguments: -t nfs 10.0.244.196:/ /var/lib/kubelet/pods/14af0af3-da2e-4276-92e6-eb39d0d57341/volumes/kubernetes.io~nfs/pvc-79743abd-d5c9-4939-a48d-d3038aa30d2a
Output: mount: mounting 10.0.244.196:/ on /var/lib/kubelet/pods/14af0af3-da2e-4276-92e6-eb39d0d57341/volumes/kubernetes.io~nfs/pvc-79743abd-d5c9-4939-a48d-d3038aa30d2a failed: Not supported`,
    rule: "volume-nfs-busybox",
    source: "openebs-archive/dynamic-nfs-provisioner#142",
  },
  {
    text:
      `MountVolume.SetUp failed for volume "pvc-b46bb6d2-f144-44cc-b283-ee9b95712f78" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Failed to run ISCSI login: exit status 19

 Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[local-archive data felix-db-token-np76r shared-memory]: timed out waiting for the condition `,
    rule: "volume-iscsi-status",
    source: "jparklab/synology-csi#37",
  },
  {
    text:
      `Warning  FailedMount            15s (x2 over 1m)  attachdetach                          AttachVolume.Attach failed for volume "pvc-f1da4bbd-f6dc-11e7-a367-000d3a1b19fd" : Attach volume "XXX-dynamic-pvc-f1da4bbd-f6dc-11e7-a367-000d3a1b19fd" to instance "k8s-nodepool1-18946821-0" failed with compute.VirtualMachinesClient#CreateOrUpdate: Failure responding to request: StatusCode=409 -- Original Error: autorest/azure: Service returned an error. Status=409 Code="OperationNotAllowed" Message="Addition of a managed disk to a VM with blob based disks is not supported."`,
    rule: "azure-disk-kind",
    source: "camilb/prometheus-kubernetes#51",
  },
  {
    text:
      `Warning  FailedMount  4m43s (x41 over 85m)  kubelet  MountVolume.MountDevice failed for volume "pvc-6aaff28b-43e5-431a-b5aa-1a79c7846fa2" : rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: read unix @->/csi/csi.sock: use of closed network connection"`,
    rule: "csi-driver-broke-off",
    source: "juicedata/juicefs-csi-driver#1475",
  },
  {
    text:
      `E0527 17:41:19.715187       1 grpc.go:79] GRPC error: rpc error: code = Internal desc = rpc error: code = Internal desc = mount failed at /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-2da91fb2-be42-4b7d-ae3b-54005d8cb0c4/0d9fb2cd-6ece-4434-b251-e44a0bfe8419 err : mount failed: exit status 32
Mounting command: mount
Mounting arguments:  -o bind /dev/zvol/pool1/zfs-localpv/pvc-2da91fb2-be42-4b7d-ae3b-54005d8cb0c4 /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-2da91fb2-be42-4b7d-ae3b-54005d8cb0c4/0d9fb2cd-6ece-4434-b251-e44a0bfe8419
Output: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-2da91fb2-be42-4b7d-ae3b-54005d8cb0c4/0d9fb2cd-6ece-4434-b251-e44a0bfe8419: special device /dev/zvol/pool1/zfs-localpv/pvc-2da91fb2-be42-4b7d-ae3b-54005d8cb0c4 does not exist.`,
    rule: "volume-zvol-missing",
    source: "openebs/zfs-localpv#538",
  },
  {
    text: `> E0513 15:35:14.275371       1 mount_linux.go:147] Mount failed: exit status 32
> Mounting command: mount
> Mounting arguments: -t ext4 -o defaults /dev/zvol/lg-data/pvc-b3f312c4-0f1d-4348-8196-dcb19bec206c /var/snap/microk8s/common/var/lib/kubelet/pods/e133fcad-a7dd-459d-8bad-c555faf1170d/volumes/kubernetes.io~csi/pvc-b3f312c4-0f1d-4348-8196-dcb19bec206c/mount
> Output: mount: /var/snap/microk8s/common/var/lib/kubelet/pods/e133fcad-a7dd-459d-8bad-c555faf1170d/volumes/kubernetes.io~csi/pvc-b3f312c4-0f1d-4348-8196-dcb19bec206c/mount: mount point does not exist.`,
    rule: "volume-target-missing",
    source: "openebs/zfs-localpv#112",
  },
  {
    text:
      `MountVolume.SetUp failed for volume "consume-pv" : rpc error: code = Internal desc = rpc error: code = Internal desc = verifyMount: device already mounted at [/var/lib/k0s/kubelet/pods/7f3fc9cd-5e94-4d32-9e59-3ae0caa41fc4/volumes/kubernetes.io~csi/import-pv/mount /host/var/lib/k0s/kubelet/pods/7f3fc9cd-5e94-4d32-9e59-3ae0caa41fc4/volumes/kubernetes.io~csi/import-pv/mount]`,
    rule: "volume-local-shared",
    source: "openebs/zfs-localpv#497",
  },
  {
    text:
      `> Warning  FailedMount             <invalid> (x5 over <invalid>)  kubelet                  MountVolume.SetUp failed for volume "pvc-4d346d1c-f8a4-42d0-bfb0-2dfc42977ecb" : rpc error: code = Internal desc = NodePublishVolume failed for pvc-4d346d1c-f8a4-42d0-bfb0-2dfc42977ecb: mounting volume failed: couldn't create ext4 filesystem on /dev/drbd1008: exit status 1: "mke2fs 1.44.5 (15-Dec-2018)\\next2fs_check_if_mount: Can't check if filesystem is mounted due to missing mtab file while determining whether /dev/drbd1008 is mounted.\\n/dev/drbd1008: Device or resource busy while setting up superblock"`,
    rule: "volume-mkfs-busy",
    source: "piraeusdatastore/piraeus-operator#182",
  },
  {
    text:
      `45s         Warning   FailedMount          pod/prometheus-0      MountVolume.SetUp failed for volume "pvc-1a7caca8-d330-474c-8206-f08d643a02ef" : rpc error: code = Internal desc = NodePublishVolume failed for pvc-1a7caca8-d330-474c-8206-f08d643a02ef: could not create target directory /var/lib/kubelet/pods/539a095e-1532-45c9-a641-b9e7405bae8f/volumes/kubernetes.io~csi/pvc-1a7caca8-d330-474c-8206-f08d643a02ef/mount, mkdir /var/lib/kubelet/pods/539a095e-1532-45c9-a641-b9e7405bae8f/volumes/kubernetes.io~csi/pvc-1a7caca8-d330-474c-8206-f08d643a02ef/mount: file exists`,
    rule: "volume-mount-stale",
    source: "piraeusdatastore/piraeus-operator#403",
  },
  {
    text: `I0126 16:58:13.292759      12 conntrack.go:57] "Setting nf_conntrack_max" nfConntrackMax=262144
I0126 16:58:13.292816      12 conntrack.go:115] "Set sysctl" entry="net/netfilter/nf_conntrack_max" value=262144
E0126 16:58:13.292840      12 server.go:134] "Error running ProxyServer" err="open /proc/sys/net/netfilter/nf_conntrack_max: no such file or directory"
E0126 16:58:13.292855      12 run.go:72] "command failed" err="open /proc/sys/net/netfilter/nf_conntrack_max: no such file or directory"`,
    rule: "kube-proxy-conntrack-missing",
    source: "kubernetes/kops#17915",
  },
  {
    text:
      `Nov 04 05:04:24 minion2.example.com kube-proxy[24007]: F1104 05:04:24.174215   24007 server.go:101] Unable to create proxer: failed to select a host interface: Unable to select an IP.
Nov 04 05:04:24 minion2.example.com systemd[1]: kube-proxy.service: main process exited, code=exited, status=255/n/a
Nov 04 05:04:24 minion2.example.com systemd[1]: Unit kube-proxy.service entered failed state.`,
    rule: "kube-proxy-no-address",
    source: "kubernetes/kubernetes#16785",
  },
  {
    text: `I0521 21:40:24.374649    4972 server.go:470] Running in resource-only container "/kube-proxy"
I0521 21:40:24.375255    4972 conntrack.go:98] Set sysctl 'net/netfilter/nf_conntrack_max' to 131072
F0521 21:40:24.376235    4972 helpers.go:119] error: open /proc/sys/net/netfilter/nf_conntrack_max: no such file or directory`,
    rule: "kube-proxy-conntrack-missing",
    source: "rancher-archives/rke#642",
  },
  {
    text:
      `2022-10-27T20:37:28Z [error] Error deallocating IP: did not find reserved IP for container ceba7e73aca9c41cc72703446cd72fe93305e295c5d294e9910e046494c6d512
2022-10-27T20:37:30Z [error] Error assigning IP: Could not allocate IP in range: ip: 10.20.0.151 / - 10.20.0.154 / range: net.IPNet{IP:net.IP{0xa, 0x14, 0x0, 0x80}, Mask:net.IPMask{0xff, 0xff, 0xff,0xe0}}
2022-10-27T20:37:30Z [error] Error at storage engine: Could not allocate IP in range: ip: 10.20.0.151 / - 10.20.0.154 / range: net.IPNet{IP:net.IP{0xa, 0x14, 0x0, 0x80}, Mask:net.IPMask{0xff, 0xff, 0xff, 0xe0}}`,
    rule: "whereabouts-exhausted",
    source: "k8snetworkplumbingwg/whereabouts#275",
  },
  {
    text:
      `Warning  FailedCreatePodSandBox  20s (x728 over 15m)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "ca6d9e64ee31bbec1fd037b313a4aa6c28ccbfae9874d0321abfa75ee80e2b5d": plugin type="multus" name="multus-cni-network" failed (add): [dnsmasq/dnsmasq-946cb8857-xw4r7/3cddca8d-5bd3-4426-a888-9ce50966c837:macvlan-bond0-0]: error adding container to network "macvlan-bond0-0": plugin type="macvlan" failed (add): error at storage engine: Could not allocate IP in range: ip: 192.168.101.122 / - 192.168.101.122 / range: 192.168.101.0/24 / excludeRanges: []`,
    rule: "whereabouts-exhausted",
    source: "rancher/rke2#8687",
  },
  {
    text:
      `>  Warning  FailedCreatePodSandBox  24m                    kubelet, kube-2    Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "7caa536a060bf581160dfade36a0a48ad13dff796ea6e281682e73fe3d1b7dc2" network for pod "samplepod": NetworkPlugin cni failed to set up pod "samplepod_default" network: Multus: Err adding pod to network "macvlan-conf": Multus: error in invoke Delegate add - "macvlan": failed to find plugin "macvlan" in path [/opt/cni/bin], failed to clean up sandbox container "7caa536a060bf581160dfade36a0a48ad13dff796ea6e281682e73fe3d1b7dc2" network for pod "samplepod": NetworkPlugin cni failed to teardown pod "samplepod_default" network: Multus: error in invoke Delegate del - "macvlan": failed to find plugin "macvlan" in path [/opt/cni/bin]]`,
    rule: "cni-plugin-missing",
    source: "k8snetworkplumbingwg/multus-cni#386",
  },
  {
    text:
      `warning CreateOVNportFailed 3m22S ovn-controller 2022-01 -19T01 :18:11Z 100001 Ifatal_ signal IWARNIterminating with signal 15 (Terminated),  signal terminated
warning CreateOVNPortFailed 3m22s ovn-controller ovn-nbctl: unix:/var/run/ovn/ovnnb_db.sock: database connection failed (No such file or directory)`,
    rule: "ovn-database-away",
    source: "kubeovn/kube-ovn#1272",
  },
  {
    text:
      `level=fatal msg="Unable to mount BPF filesystem" error="multiple mount points detected at /sys/fs/bpf" subsys=bpf`,
    rule: "cilium-bpffs",
    source: "cilium/cilium#6966",
  },
  {
    text:
      `istio-cni-node-tf8bz 2024-11-10T13:54:13.762966Z    error    cni-agent    failed to add pod to ztunnel: partial add error: no ztunnel connection
istio-cni-node-tf8bz 2024-11-10T13:54:13.781958Z    error    cni-plugin    istio-cni cmdAdd failed to signal node Istio CNI agent: unable to push CNI event (status code 500): partial add error: no ztunnel connection    pod=app/dev-57bc46cc5-gspr9
istio-cni-node-tf8bz 2024-11-10T13:54:13.782030Z    error    cni-plugin    istio-cni failed with: unable to push CNI event (status code 500): partial add error: no ztunnel connection`,
    rule: "istio-ztunnel-away",
    source: "istio/istio#53843",
  },
  {
    text:
      `Warning  FailedCreatePodSandBox  22m                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1f53e2f62ab1d265c57a4a8f76ed6ecdf7f87507556a7993eb25831bf349b16d": plugin type="istio-cni" name="istio-cni" failed (add): Unauthorized`,
    rule: "istio-cni-left",
    source: "istio/istio#57788",
  },
  {
    text: `failed to lookup device "": Link not found`,
    rule: "cni-link-unnamed",
    source: "kubevirt/macvtap-cni#104",
  },
  {
    text:
      `2021-05-22 08:42:45.399 [WARNING][9] startup/startup.go 1336: Failed to set NetworkUnavailable to False; will retry error=Unauthorized
2021-05-22 08:42:45.399 [ERROR][9] startup/startup.go 198: Unable to set NetworkUnavailable to False error=timed out patching node, last error was: Unauthorized`,
    rule: "calico-node-token",
    source: "projectcalico/calico#4597",
  },
  {
    text:
      `  Warning  FailedCreatePodSandBox  5m7s                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "8ebb5874a03adc791b320de5f5b68e4bd685acabf929862fc99dcf235f45b1c4": failed to find network info for sandbox "8ebb5874a03adc791b320de5f5b68e4bd685acabf929862fc99dcf235f45b1c4"
  Warning  FailedCreatePodSandBox  4m6s                  kubelet            (combined from similar events): error in getting result from AddNetwork: failed to allocate for range 0: no IP addresses available in range set: 10.244.1.1-10.244.1.254`,
    rule: "cni-host-local-exhausted",
    source: "Azure/aks-engine#4435",
  },
  {
    text: "libceph: mon0 10.0.0.1:6789 feature set mismatch, my 40106b84a842a52 < server's 40106b84a842a72, missing 20",
    rule: "ceph-kernel-too-old",
    source: "torvalds/linux net/ceph/messenger.c (form)",
  },
  {
    text:
      "Readiness probe failed: calico/node is not ready: BIRD is not ready: BGP not established with 10.250.6.102,10.250.6.113",
    rule: "calico-bgp-down",
    source: "projectcalico/calico#7382",
  },
  {
    text: `Message="Addition of a blob based disk to VM with managed disks is not supported."`,
    rule: "azure-disk-kind",
    source: "kubernetes/kubernetes azure_controller (form)",
  },
  {
    text: "mount: mounting /dev/sdb1 on /mnt failed: Invalid argument",
    rule: null,
    source: "mirror/busybox util-linux/mount.c",
    why: "no server: any disk",
  },
  {
    text: "rpc error: code = Unavailable desc = transport is closing",
    rule: null,
    source: "grpc/grpc-go internal/transport",
    why: "of any program with gRPC: no volume",
  },
  {
    text: "mkdir: cannot create directory 'x': File exists",
    rule: null,
    source: "coreutils/coreutils mkdir.c",
    why: "of any script",
  },
  {
    text: "ERROR: the lock file is in use: Device or resource busy",
    rule: null,
    source: "any program",
    why: "no filesystem is made",
  },
  {
    text: "HTTP 401 Unauthorized: istio gateway refused the token",
    rule: null,
    source: "any program",
    why: "no network plugin",
  },
];
