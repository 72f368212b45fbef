/** Reports of clusters and batch systems: nodes and their services, accelerators, volumes, enroot and Apptainer. @module */

import type { Report } from "./report.ts";

/** Reports of clusters. */
export const CLUSTER_REPORTS: readonly Report[] = [
  {
    text:
      'E0204 21:10:28.210733   11357 kuberuntime_sandbox.go:86] CreatePodSandbox for pod "k8s-vanilla-pod_default_system(bcafe723-794c-4dc7-abd0-0001f2be0fb7)" failed: rpc error: code = Unknown desc = failed to create containerd task: dial unix ^@/run/containerd/s/9301c059fde7721d97492c847112bf9951745f77ed68c01a2bae81ba9de97f36: connect: connection refused: unknown',
    rule: "shim-disconnected",
    source: "CentaurusInfra/arktos#973",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  2m23s              kubelet, node-1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "24b9563389806c6f4ca7f261721ddbf1cf09e7376664bf861297ed8a3f34652a": netplugin failed but error parsing its diagnostic message "": unexpected end of JSON input',
    rule: "cni-plugin-silent",
    source: "canonical/microk8s#1154",
  },
  {
    text:
      "May 17 10:16:25 localhost kubelet: F0517 10:16:25.044900   35643 kubelet.go:1380] Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache\nMay 17 10:16:25 localhost systemd: kubelet.service: main process exited, code=exited, status=255/n/a",
    rule: "kubelet-root-filesystem",
    source: "kubernetes/kubernetes#26000",
  },
  {
    text:
      "Sep 21 15:36:25 node01 cri-dockerd[788]: F0921 15:36:25.371476     788 server.go:58] unknown flag: --networkplugin\nSep 21 15:36:25 node01 systemd[1]: cri-docker.service: main process exited, code=exited, status=255/n/a",
    rule: "service-flag-unknown",
    source: "Mirantis/cri-dockerd#11",
  },
  {
    text:
      'Mar 15 09:57:08 localhost cri-dockerd[48989]: time="2022-03-15T09:57:08Z" level=fatal msg="didn\'t find compatible CNI plugin with given settings &{HairpinMode:none NonMasqueradeCIDR:10.0.0.0/8 PluginName:calico PluginBinDirString:/opt/cni/bin PluginBinDirs:[/opt/cni/bin] PluginConfDir:/etc/cni/net.d PluginCacheDir:/var/lib/cni MTU:0}"',
    rule: "cri-dockerd-network-plugin",
    source: "Mirantis/cri-dockerd#42",
  },
  {
    text:
      'Nov 15 04:53:50 master1.vagrant.vm crio[14045]: time="2021-11-15 04:53:50.499470462Z" level=fatal msg="Validating runtime config: cgroupfs manager co>\nNov 15 04:53:50 master1.vagrant.vm systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "crio-config",
    source: "oracle/vagrant-projects#405",
  },
  {
    text:
      'mar 04 19:25:11 localhost crio[3425]: time="2021-03-04 19:25:11.294299243Z" level=fatal msg="Validating runtime config: runtime validation: invalid runtime_path for runtime \'kata\': \\"stat /usr/bin/containerd-shim-kata-v2: no such file or directory\\"" file="crio/main.go:335"',
    rule: "crio-runtime-path",
    source: "cri-o/cri-o#4621",
  },
  {
    text: "ERRO[0001] containerd exited: exit status 2",
    rule: "k3s-containerd",
    source: "k3s-io/k3s#8961",
  },
  {
    text:
      'INFO[2019-05-23T03:43:09.698180337Z] Waiting for containerd startup: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /run/k3s/containerd/containerd.sock: connect: no such file or directory"',
    rule: null,
    source: "k3s-io/k3s#60",
  },
  {
    text:
      '"clh.VmmPingGet API call failed\\" error=\\"Get \\\\\\"http://localhost/api/v1/vmm.ping\\\\\\": dial unix /run/vc/vm/5b9a4aa29a332f96b374aad4793290e0fa10a6e412b52d190345817763205a81/clh-api.sock: connect: no such file or directory',
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers#10143",
  },
  {
    text:
      '[  103.384903] host-ctr[491]: time="2021-04-14T17:12:12Z" level=fatal msg="retries exhausted: failed to resolve reference \\"docker.io/bad_source\\": object required"',
    rule: "image-name-invalid",
    source: "bottlerocket-os/bottlerocket#1488",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "602401143452.dkr.ecr.eu-north-1.amazonaws.com/eks/pause:3.1-eksbuild.1": failed to pull image "602401143452.dkr.ecr.eu-north-1.amazonaws.com/eks/pause:3.1-eksbuild.1": failed to pull and unpack image "602401143452.dkr.ecr.eu-north-1.amazonaws.com/eks/pause:3.1-eksbuild.1": failed to resolve reference "602401143452.dkr.ecr.eu-north-1.amazonaws.com/eks/pause:3.1-eksbuild.1": pulling from host 602401143452.dkr.ecr.eu-north-1.amazonaws.com failed with status code [manifests 3.1-eksbuild.1]: 401 Unauthorized',
    rule: "pause-image-credentials",
    source: "aws/amazon-vpc-cni-k8s#2030",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  59m                 kubelet, 3831k8s001  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "e299e18a81aa5cd0b16399bd1d93171d904f8f68e9571479f812c75017e9c779" network for pod "web-apiweb-fb85b5dfb-b2lr8": NetworkPlugin cni failed to set up pod "web-apiweb-fb85b5dfb-b2lr8_default" network: Failed to allocate pool: Failed to delegate: netplugin failed but error parsing its diagnostic message "Failed to start IPAM plugin, err:invalid character \'\\\\x00\' looking for beginning of value.\\n": invalid character \'F\' looking for beginning of value',
    rule: "cni-ipam-state",
    source: "Azure/azure-container-networking#306",
  },
  {
    text: "nvidia-container-cli: initialization error: nvcgo rpc error: timed out",
    rule: "nvidia-driver-slow",
    source: "NVIDIA/nvidia-container-toolkit#2102",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:407: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig.real --device=all --compute --utility --video --require=cuda>=9.0 --pid=65049 /var/lib/docker/overlay2/0ef478925f89159ffbd6637a0b7afbdbdd69c78e31b6570a088529b5744632af/merged]\\\\\\\\nnvidia-container-cli: initialization error: driver error: timed out\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-slow",
    source: "NVIDIA/nvidia-docker#1484",
  },
  {
    text:
      "Message:          Pod was rejected: Allocate failed due to rpc error: code = Unknown desc = empty id from pod annotation, which is unexpected",
    rule: "hami-pod-not-bound",
    source: "Project-HAMi/HAMi#1548",
  },
  {
    text:
      "Warning  UnexpectedAdmissionError  12m        kubelet, k8s-master  Allocate failed due to rpc error: code = Unknown desc = no binding pod found on node k8s-master, which is unexpected",
    rule: "hami-pod-not-bound",
    source: "Project-HAMi/HAMi#653",
  },
  {
    text:
      "UnexpectedAdmissionError  14m   kubelet         Allocate failed due to rpc error: code = Unknown desc = parse pod annotation error: unknown uuid: , which is unexpected",
    rule: "hami-pod-not-bound",
    source: "Project-HAMi/HAMi#654",
  },
  {
    text:
      "slurmstepd: error: pyxis: container start failed with error code: 1\nslurmstepd: error: pyxis: printing contents of log file ...\nslurmstepd: error: pyxis:     enroot-switchroot: failed to execute: /bin/bash: No such file or directory\nslurmstepd: error: pyxis: couldn't start container\nslurmstepd: error: pyxis: if the image has an unusual entrypoint, try using --no-container-entrypoint\nslurmstepd: error: spank: required plugin spank_pyxis.so: task_init() failed with rc=-1",
    rule: "enroot-program",
    source: "NVIDIA/pyxis#61",
  },
  {
    text: "slurmstepd: error: pyxis: seccomp filter failed: Function not implemented",
    rule: "pyxis-seccomp",
    source: "NVIDIA/pyxis#42",
  },
  {
    text:
      "[2019-09-24T10:10:06.901] [321.0] error: pyxis: couldn't mkdir /run/pyxis/100005: No such file or directory\n[2019-09-24T10:10:06.901] [321.0] error: spank: required plugin spank_pyxis.so: init_post_opt() failed with rc=-1",
    rule: "enroot-directory",
    source: "NVIDIA/pyxis#4",
  },
  {
    text:
      "slurmstepd: error: pyxis: child 12004 failed with error code: 1\nslurmstepd: error: pyxis: failed to import docker image\nslurmstepd: error: pyxis: printing contents of log file ...\nslurmstepd: error: pyxis:     mkdir: cannot create directory '/run/enroot': Permission denied\nslurmstepd: error: spank: required plugin spank_pyxis.so: task_init_privileged() failed with rc=-1",
    rule: "enroot-directory",
    source: "NVIDIA/pyxis#12",
  },
  {
    text: 'error: Warning: SPANK plugin "pyxis" option "container-image" not found',
    rule: "pyxis-not-loaded",
    source: "NVIDIA/pyxis#84",
  },
  {
    text: "slurmstepd: error: pyxis: [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
    rule: "enroot-hook",
    source: "NVIDIA/pyxis#101",
  },
  {
    text:
      "pyxis: importing docker image: hello-world.sqsh\nslurmstepd: error: pyxis: child 10028 failed with error code: 1\nslurmstepd: error: pyxis: failed to import docker image\nslurmstepd: error: pyxis: printing enroot log file:\nslurmstepd: error: pyxis:     [INFO] Querying registry for permission grant\nslurmstepd: error: pyxis:     [INFO] Authenticating with user: <anonymous>\nslurmstepd: error: pyxis: couldn't start container",
    rule: "pyxis-import-failed",
    source: "NVIDIA/pyxis#127",
  },
  {
    text:
      "2019/07/23 14:19:45 ERROR: inject NVIDIA hook: stat /usr/bin/nvidia-container-runtime-hook: no such file or directory",
    rule: "nvidia-toolkit-missing",
    source: "NVIDIA/nvidia-docker#1017",
  },
  {
    text:
      "FATA[0003] mount file system by daemon cdrk9paq4e9kuti3dl5g, snapshot 40: failed to mount: failed to share mount: failed to create new nydus client: stat /var/lib/containerd/io.containerd.snapshotter.v1.nydus/socket/cdrk9paq4e9kuti3dl5g/api.sock: no such file or directory: unknown",
    rule: "snapshotter-proxy-failed",
    source: "dragonflyoss/nydus#874",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "efs-collab-jhub-pv" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Could not mount "" at "/var/lib/kubelet/pods/faae4c88-b879-48a0-bafe-3f9d387218b8/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount": mount failed: waitid: no child processes\nMounting command: mount\nMounting arguments: -t efs /var/lib/kubelet/pods/faae4c88-b879-48a0-bafe-3f9d387218b8/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount\nOutput: mount: /var/lib/kubelet/pods/faae4c88-b879-48a0-bafe-3f9d387218b8/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount: can\'t find in /etc/fstab.',
    rule: "volume-source-empty",
    source: "kubernetes-sigs/aws-efs-csi-driver#192",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "my-volume" : rpc error: code = Internal desc = Could not mount "fs-0993325f4ff5304d8:/" at "/var/lib/kubelet/pods/b9a74dfa-a97c-4e2f-8f99-454be86a52b1/volumes/kubernetes.io~csi/my-volume/mount": mount failed: exit status 255 Mounting command: mount Mounting arguments: -t efs -o accesspoint=fsap-1,tls fs-0993325f4ff5304d8:/ /var/lib/kubelet/pods/b9a74dfa-a97c-4e2f-8f99-454be86a52b1/volumes/kubernetes.io~csimy-volume/mount Output:',
    rule: "efs-mount-helper",
    source: "kubernetes-sigs/aws-efs-csi-driver#1477",
  },
  {
    text:
      'E0827 18:48:24.279544       1 watcher.go:146] Failed to watch directory "/sys/fs/cgroup/pids/kubepods/besteffort/podba142c5b-1e15-4e4d-a34f-6720295a203b/e655bcb96540e96ac8a547957dd8468d90441a4282754eaa35e3add3eb31ade3": inotify_add_watch /sys/fs/cgroup/pids/kubepods/besteffort/podba142c5b-1e15-4e4d-a34f-6720295a203b/e655bcb96540e96ac8a547957dd8468d90441a4282754eaa35e3add3eb31ade3: no space left on device',
    rule: "inotify-watches-exhausted",
    source: "google/cadvisor#2650",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  117s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0ecbd4826b7cb8290b7d8c6044b835cd3ed7579fccfde98faf77b2cfe49e4302": plugin type="multus" name="multus-cni-network" failed (add): [kube-system/vpc-nat-gw-bb-gw1-0/54da6825-33d8-49e7-a358-d1505c1da973:ovn-vpc-external-network]: error adding container to network "ovn-vpc-external-network": RPC failed; Post "http://dummy/api/v1/add": EOF',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#6002",
  },
  {
    text:
      'time="2020-05-29T14:59:52Z" level=warning msg="Assign private ip address failed: Aliyun API Error: RequestId: AD60191D-4184-45FC-9709-2BA52FA85538 Status Code: 403 Code: InvalidVSwitchId.IpNotEnough Message: The specified VSwitch \\"vsw-xxx\\" has not enough IpAddress., retrying"',
    rule: "cni-addresses-exhausted",
    source: "AliyunContainerService/terway#100",
  },
  {
    text:
      'Sep 29 14:07:28 worker03 kubelet[4705]: E0929 14:07:28.341147    4705 kuberuntime_manager.go:741] createPodSandbox for pod "kube-proxy-tnxb2_kube-system(1175482b-05b4-4134-893c-e0ee68c8009a)" failed: rpc error: code = Unknown desc = failed to start sandbox container for pod "kube-proxy-tnxb2": Error response from daemon: OCI runtime create failed: nvidia-container-runtime did not terminate sucessfully: unknown',
    rule: "nvidia-runtime-failed",
    source: "sealerio/sealer#1752",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: failed to get file: command "docker exec --privileged kind-control-plane cat /kind/version" failed with error: exit status 1\nCommand Output: Error response from daemon: Container d2f7c99a0a7424256491be5f5d1751cb11e55a51ca37c4c684a125fd1abdb19f is not running',
    rule: "kind-node-ended",
    source: "kubernetes-sigs/kind#1288",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: signal: aborted (core dumped), stdout: , stderr: *** Error in `/usr/bin/nvidia-container-cli\': double free or corruption (out): 0x00007fff7ae74f10',
    rule: "hook-failed",
    source: "NVIDIA/nvidia-docker#1281",
  },
  {
    text:
      "rpc error: code = InvalidArgument desc = unable to initialize unpacker: no unpack platforms defined: invalid argument",
    rule: "transfer-unpack-config",
    source: "pdtpartners/nix-snapshotter#100",
  },
  {
    text:
      ' Warning  FailedMount             6s (x5 over 16s)  kubelet, 192.168.10.242  MountVolume.WaitForAttach failed for volume "ceph-pv" : rbd: map failed exit status 6, rbd output: rbd: sysfs write failed\nRBD image feature set mismatch. You can disable features unsupported by the kernel with "rbd feature disable bmw/ceph-image object-map fast-diff deep-flatten".\nIn some cases useful info is found in syslog - try "dmesg | tail".\nrbd: map failed: (6) No such device or address',
    rule: "ceph-kernel-too-old",
    source: "bmwx4/k8s-in-practice#8",
  },
  {
    text:
      "rbd error output: rbd: mapping succeeded but /dev/rbd5 is not accessible, is host /dev mounted? rbd: map failed: (22) Invalid argument",
    rule: "rbd-device-not-seen",
    source: "ceph/ceph-csi#4050",
  },
  {
    text:
      'E0807 05:42:12.928903   32719 mount_linux.go:455] format of disk "/dev/longhorn/pvc-8df1241b-ef5e-44b4-9851-e5861b22abe3" failed: type:("ext4") target:("/var/lib/kubelet/plugins/kubernetes.io/csi/driver.longhorn.io/16582cb9/globalmount") options:("defaults") errcode:(exit status 1) output:(mke2fs 1.46.4 (18-Aug-2021)\nWarning: could not erase sector 2: Input/output error',
    rule: "volume-disk-errors",
    source: "longhorn/longhorn#6472",
  },
  {
    text:
      '  Warning  FailedMount  8m34s                 kubelet            MountVolume.SetUp failed for volume "pvc-b85a9eb1-147c-4b43-be94-8095372c1632" : rpc error: code = InvalidArgument desc = There is no block device frontend for volume pvc-b85a9eb1-147c-4b43-be94-8095372c1632',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#2195",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "secrets-store-inline" : kubernetes.io/csi: mounter.SetUpAt failed to determine if the node service has VOLUME_MOUNT_GROUP capability: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix C:\\\\var\\\\lib\\\\kubelet\\\\plugins\\\\csi-secrets-store\\\\csi.sock: connect: No connection could be made because the target machine actively refused it."',
    rule: "csi-driver-not-registered",
    source: "aws/secrets-store-csi-driver-provider-aws#91",
  },
  {
    text: "fuse: device not found, try 'modprobe fuse' first",
    rule: "fuse-device-missing",
    source: "Azure/azure-storage-fuse#602",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pv-blob" : rpc error: code = Internal desc = Mount failed with error: exit status 255, output: Unable to start blobfuse due to a lack of credentials. Please check the readme for valid auth setups.',
    rule: "azure-blob-mount",
    source: "kubernetes-sigs/blob-csi-driver#450",
  },
  {
    text:
      'Warning  FailedMount  37s (x10 over 4m53s)  kubelet       MountVolume.MountDevice failed for volume "woody" : rpc error: code = Internal desc = Mount failed with error: rpc error: code = Unknown desc = exit status 1 *** blobfuse2: A new version [2.0.3] is available. Consider upgrading to latest version for bug-fixes & new features. *** Error: failed to initialize new pipeline [failed to authenticate credentials for azstorage] , output:',
    rule: "azure-blob-mount",
    source: "StatCan/aaw#1738",
  },
  {
    text:
      "E1214 04:19:41.296439   19551 utils.go:80] GRPC error: rpc error: code = Internal desc = Mount failed with error: context deadline exceeded, output:\nPlease refer to http://aka.ms/blobmounterror for possible causes and solutions for mount errors.",
    rule: "azure-blob-mount",
    source: "kubernetes-sigs/blob-csi-driver#1172",
  },
  {
    text:
      "WARN[0001] SELinux is enabled for rke2 but process is not running in context 'container_runtime_t', rke2-selinux policy may need to be applied",
    rule: "rke2-selinux-policy",
    source: "rancher/rke2#3454",
  },
  {
    text:
      "I0129 19:58:13.677067   26530 kubelet.go:1778] skipping pod synchronization - [container runtime is down PLEG is not healthy: pleg was last seen active 2562047h47m16.854775807s ago; threshold is 3m0s]",
    rule: null,
    source: "kubernetes/kubernetes#61500",
  },
  {
    text: 'Aug 16 08:36:46 instance-1 crio[18306]: time="2023-08-16T08:36:46Z" level=error msg="runroot must be set"',
    rule: "crio-config",
    source: "kubernetes-sigs/kubespray#10367",
  },
  {
    text:
      'Jun 28 21:52:16 controller-testing-1 crio[7209]: time="2019-06-28 21:52:16.297066049Z" level=fatal msg="config validation: invalid conmon path: stat /usr/local/libexec/crio/conmon: no such file or directory"\nJun 28 21:52:16 controller-testing-1 systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "crio-runtime-path",
    source: "flatcar-archive/coreos-overlay#42",
  },
  {
    text: 'Jun 10 10:00:00 node crio[1200]: time="2022-06-10T10:00:00Z" level=fatal msg="no storage root specified"',
    rule: "crio-config",
    source: "kubernetes-sigs/kubespray#8953",
  },
  {
    text:
      'Nov 11 11:51:12 00-avl-lb1 microk8s.daemon-kubelite[19461]: E1111 11:51:12.721175   19461 server.go:158] "Failed to parse kubelet flag" err="unknown flag: --enable-cadvisor-json-endpoints"',
    rule: "service-flag-unknown",
    source: "canonical/microk8s#2771",
  },
  {
    text: "F0312 17:59:03.138986   25317 server.go:144] unknown flag: --cluster_dns",
    rule: "service-flag-unknown",
    source: "kubernetes/kubernetes#61053",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/abc/log.json: no such file or directory): nvidia-container-runtime did not terminate successfully: exit status 2: unknown.",
    rule: "nvidia-runtime-failed",
    source: "NVIDIA/nvidia-container-toolkit#104",
  },
  {
    text: "enroot-nsenter: failed to create user namespace: Permission denied",
    rule: "enroot-namespace-denied",
    source: "NVIDIA/enroot#247",
  },
  {
    text:
      "    slurmstepd: error: pyxis: container start failed with error code: 1\n    slurmstepd: error: pyxis: printing contents of log file ...\n    slurmstepd: error: pyxis:     enroot-nsenter: failed to create user namespace: Invalid argument\n    slurmstepd: error: pyxis: couldn't start container",
    rule: "enroot-namespace",
    source: "NVIDIA/enroot#41",
  },
  {
    text:
      "enroot start test\nnvidia-container-cli: initialization error: open failed: /proc/self/ns/mnt: permission denied\n[ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
    rule: "nvidia-hook-denied",
    source: "NVIDIA/enroot#238",
  },
  {
    text:
      "enroot-mount: failed to mount: /opt/user at /home/user/.local/share/enroot/ubuntu/opt/user: No such file or directory",
    rule: "enroot-mount",
    source: "NVIDIA/enroot#36",
  },
  {
    text:
      "0% 0:1=0s e96e057aae67380a4ddb16c337c5c3669d97fdff69ec537f02aa2cc30d814281      enroot-aufs2ovlfs: failed to set capabilities: Operation not permitted",
    rule: "enroot-capabilities",
    source: "NVIDIA/enroot#141",
  },
  {
    text: "mkdir: cannot create directory ‘/tmp/enroot-data’: Permission denied",
    rule: "enroot-directory",
    source: "NVIDIA/enroot#61",
  },
  {
    text:
      "WARNING: skipping mount of /askapbuffer: stat /askapbuffer: no such file or directory\nFATAL:   container creation failed: mount /askapbuffer->/askapbuffer error: while mounting /askapbuffer: mount source /askapbuffer doesn't exist",
    rule: "apptainer-source-missing",
    source: "harvardinformatics/cactus-snakemake#11",
  },
  {
    text:
      "container creation failed: mount hook function failure: mount /proc/self/fd/3->/usr/local/var/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/3: kernel reported a bad superblock for squashfs image partition, possible causes are that your kernel doesn't support the compression algorithm or the image is corrupted",
    rule: "apptainer-image",
    source: "apptainer/apptainer#2121",
  },
  {
    text:
      "FATAL:   container creation failed: mount error: can't mount image /proc/self/fd/8: failed to mount squashfs filesystem: invalid argument",
    rule: "apptainer-image",
    source: "cytomine/Cytomine-core-legacy#1196",
  },
  {
    text:
      "2018/11/27 03:44:12 Could not register device plugin: context deadline exceeded\n2018/11/27 03:44:13 Could not contact Kubelet, retrying. Did you enable the device plugin feature gate?",
    rule: "device-plugin-unregistered",
    source: "NVIDIA/k8s-device-plugin#82",
  },
  {
    text:
      "E1125 09:01:40.606674       1 plugin.go:156] gpu: Registration failed: rpc error: code = Unknown desc = failed to dial device plugin: context deadline exceeded\nE1125 09:01:40.606782       1 plugin.go:157] gpu: Make sure that the DevicePlugins feature gate is enabled and kubelet running",
    rule: "device-plugin-unregistered",
    source: "ROCm/k8s-device-plugin#31",
  },
  {
    text:
      "2024/03/22 05:58:49 hca_3.sock failed to be registered at Kubelet: RegisterPlugin error -- plugin registration failed with err: failed to dial device plugin with socketPath /var/lib/kubelet/plugins_registry/hca_3.sock: failed to dial device plugin: context deadline exceeded; restarting.",
    rule: "device-plugin-unregistered",
    source: "Mellanox/k8s-rdma-shared-dev-plugin#98",
  },
  {
    text:
      'Apr 08 16:52:20 kubernetes-4 kubelet[1301]: E0408 16:52:20.620285    1301 goroutinemap.go:150] Operation for "/var/lib/kubelet/plugins_registry/intel.com_mlnx_sriov_rdma.sock" failed. No retries permitted until 2020-04-08 16:54:22.620264385 +0000 UTC m=+740.343730693 (durationBeforeRetry 2m2s). Error: "RegisterPlugin error -- dial failed at socket /var/lib/kubelet/plugins_registry/intel.com_mlnx_sriov_rdma.sock, err: failed to dial socket /var/lib/kubelet/plugins_registry/intel.com_mlnx_sriov_rdma.sock, err: context deadline exceeded"',
    rule: "kubelet-plugin-unregistered",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#223",
  },
  {
    text:
      "  Warning  Unhealthy  13m                  kubelet            Liveness probe failed: F1126 19:53:16.663915      38 main.go:160] Kubelet plugin registration hasn't succeeded yet, file=/var/lib/kubelet/plugins/org.democratic-csi.nfs/registration doesn't exist.",
    rule: "kubelet-plugin-unregistered",
    source: "democratic-csi/democratic-csi#348",
  },
  {
    text:
      "E0810 09:39:25.746358   99831 main.go:120] Registration process failed with error: RegisterPlugin error -- plugin registration failed with err: error updating Node object with CSI driver node info: error updating node: timed out waiting for the condition; caused by: resource name may not be empty, restarting registration container",
    rule: "kubelet-plugin-unregistered",
    source: "topolvm/topolvm#548",
  },
  {
    text:
      'failed to create PodSandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "aa2ebdf7cea1621c1c3bad8e96b68f8de1d772ab143bb63e4a8e5f2e7ad2e721": failed to set bridge addr: could not add IP address to "cni0": file exists',
    rule: "cni-bridge-race",
    source: "containerd/containerd#3507",
  },
  {
    text:
      'plugin type="multus" name="multus-cni-network" failed (add): [network/omada:iot-vlan]: error adding container to network "iot-vlan": plugin type="macvlan" failed (add): failed to create macvlan: cannot assign requested address',
    rule: "cni-link-address",
    source: "k8snetworkplumbingwg/multus-cni#1378",
  },
  {
    text:
      "daemonize.Run: readFromProcess: sub-process: mountWithArgs: mountWithConn: Mount: mount: running fusermount: exit status 1\n\nstderr:\nfusermount: fuse device not found, try 'modprobe fuse' first",
    rule: "fuse-device-missing",
    source: "GoogleCloudPlatform/gcsfuse#787",
  },
  {
    text:
      "ERROR: This container was built for NVIDIA Driver Release 450.51 or later, but\n       version 440.64.00 was detected and compatibility mode is UNAVAILABLE.\n\n       [[CUDA Driver UNAVAILABLE (cuInit(0) returned 804)]]",
    rule: "nvidia-requirement",
    source: "triton-inference-server/server#2225",
  },
  {
    text:
      "WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.\n   Use the NVIDIA Container Toolkit to start this container with GPU support; see\n   https://docs.nvidia.com/datacenter/cloud-native/ .",
    rule: "nvidia-runtime-not-used",
    source: "triton-inference-server/server#4376",
  },
  {
    text: "/opt/nvidia/nvidia_entrypoint.sh: line 49: exec: --: invalid option",
    rule: "entry-point-option",
    source: "triton-inference-server/server#6952",
  },
  {
    text:
      "WARNING 07-08 06:56:10 [_custom_ops.py:21] Failed to import from vllm._C with ImportError('/usr/lib/x86_64-linux-gnu/libcuda.so.1: file too short')",
    rule: "nvidia-runtime-not-used",
    source: "dengcao/Qwen3-Reranker-0.6B#2",
  },
];
