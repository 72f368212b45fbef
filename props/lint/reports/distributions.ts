/** Reports of distributions of Kubernetes (k3s, RKE2, k0s, Talos, OKD, Harvester and others) and of helm charts on them. @module */

import type { Report } from "./report.ts";

/** Reports of distributions. */
export const DISTRIBUTION_REPORTS: readonly Report[] = [
  {
    text:
      "pod/prometheus-77bb58bdc8-m65c7    Error: failed to get sandbox container task: no running task found: task 1c0b1a0f5fd1b9e5f7d1 not found: not found",
    rule: "sandbox-not-running",
    source: "k3s-io/k3s#1589",
  },
  {
    text:
      '="Container creation error: unknown version specified\\n" id=9851459d-92e8-4471-bda1-6fae1da4f317 name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "oci-version-unknown",
    source: "cri-o/cri-o#8914",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3c0ce05181c3c2383ac85856ac0c0ad5bbab69fd16e123eb0268dc602b28c28b": failed to find network info for sandbox "3c0ce05181c3c2383ac85856ac0c0ad5bbab69fd16e123eb0268dc602b28c28b"',
    rule: "cni-result-empty",
    source: "merbridge/merbridge#250",
  },
  {
    text:
      'E0829 08:20:58.614213   21200 remote_runtime.go:222] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to setup network for sandbox \\"9d2d48a44f868508befed39e09dd1c2956660f1e6e1c6d16801657cd93848948\\": plugin type=\\"calico\\" failed (add): pods \\"nginx-sandbox\\" not found"\nFATA[0000] run pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9d2d48a44f868508befed39e09dd1c2956660f1e6e1c6d16801657cd93848948": plugin type="calico" failed (add): pods "nginx-sandbox" not found',
    rule: "cni-pod-unknown",
    source: "kubernetes-sigs/cri-tools#1255",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-65422e18-ff21-4643-ac98-32ef08df05cf" : rpc error: code = Aborted desc = The volume pvc-65422e18-ff21-4643-ac98-32ef08df05cf in state detached is not ready for workloads',
    rule: "longhorn-volume-not-ready",
    source: "harvester/harvester#787",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-5c7440eb-e1d3-4ad9-ac64-1ae3a569057c" : rpc error: code = Internal desc = Bad response statusCode [500]. Status [500 Internal Server Error]. Body: [message=unable to attach volume pvc-5c7440eb-e1d3-4ad9-ac64-1ae3a569057c to test3: invalid volume state to start migration attaching, code=Server Error, detail=] from [http://longhorn-backend:9500/v1/volumes/pvc-5c7440eb-e1d3-4ad9-ac64-1ae3a569057c?action=attach]',
    rule: "longhorn-volume-not-ready",
    source: "harvester/harvester#2951",
  },
  {
    text:
      '77s         Warning   FailedMount   pod/harvester-csi-driver-gst7r   MountVolume.SetUp failed for volume "cloud-config" : hostPath type check failed: /etc/kubernetes/cloud-config is not a file\n5m23s       Warning   FailedMount   pod/harvester-csi-driver-gst7r   (combined from similar events): Unable to attach or mount volumes: unmounted volumes=[cloud-config], unattached volumes=[pods-mount-dir kubern',
    rule: "kubelet-host-path-type",
    source: "harvester/harvester#2042",
  },
  {
    text:
      "message: 'AttachVolume.Attach failed for volume \"pvc-5993c598-c97e-4f6c-a1f4-1e874e23936f\"\n: rpc error: code = DeadlineExceeded desc = volume pvc-5993c598-c97e-4f6c-a1f4-1e874e23936f\nfailed to attach to node harvester-node-1'\n",
    rule: "longhorn-volume-not-ready",
    source: "harvester/harvester#4096",
  },
  {
    text: "[BUG] upgrade 1.4.1 -> 1.4.2 Error: services have not yet been read at least once, cannot construct envvars",
    rule: "kubelet-services-not-read",
    source: "harvester/harvester#8009",
  },
  {
    text:
      'Defaulted container "longhorn-manager" out of: longhorn-manager, wait-longhorn-admission-webhook (init)\ntime="2023-02-14T03:46:02Z" level=error msg="Failed environment check, please make sure you have iscsiadm/open-iscsi installed on the host"\ntime="2023-02-14T03:46:02Z" level=fatal msg="Error starting manager: environment check failed: failed to execute: nsenter [--mount=/host/proc/1/ns/mnt --net=/host/proc/1/ns/net iscsiadm --version], output , stderr nsenter: failed to execute iscsiadm: No such file or directory\\n: exit status 127"\n',
    rule: "volume-iscsi-daemon",
    source: "longhorn/longhorn#4258",
  },
  {
    text:
      '[longhorn-manager-fsx25] time="2021-06-17T21:17:49Z" level=warning msg="pvc-cda74074-92fb-418a-9005-f4cf17dabb02-e-973ebe57: time=\\"2021-06-17T21:17:30Z\\" level=warning msg=\\"FAIL to discover due to Failed to execute: nsenter [--mount=/host/proc/1/ns/mnt --net=/host/proc/1/ns/net iscsiadm -m discovery -t sendtargets -p 10.42.7.12], output , stderr, Failed to connect to bus: No data available\\\\niscsiadm: can not connect to iSCSI daemon (111)!\\\\nFailed to connect to bus: No data available\\\\niscsiadm: can not connect to iSCSI daemon (111)!\\\\niscsiadm: Cannot perform discovery. Initiatorname required.\\\\niscsiadm: Could not perform SendTargets discovery: could not connect to iscsid\\\\n, error exit status 20\\""',
    rule: "volume-iscsi-daemon",
    source: "longhorn/longhorn#2704",
  },
  {
    text:
      '  Warning  FailedMount  62s                 kubelet, worker3.domain.tld  Unable to attach or mount volumes: unmounted volumes=[ps-mt-37f711fe-751e-41e0-84ab-c50497fe5fbb-0-data], unattached volumes=[ps-mt-37f711fe-751e-41e0-84ab-c50497fe5fbb-0-data default-token-44wz5]: timed out waiting for the condition\n  Warning  FailedMount  56s (x9 over 3m5s)  kubelet, worker3.domain.tld  MountVolume.MountDevice failed for volume "pvc-b65cb2b3-2f3f-437b-a097-523d1c2405f6" : rpc error: code = Aborted desc = an operation with the given Volume ID 0001-0009-rook-ceph-0000000000000003-b58345f3-4af4-11ec-ba91-1e24cafcaceb already exists',
    rule: "csi-operation-pending",
    source: "rook/rook#9219",
  },
  {
    text:
      'Events:\n  Type     Reason                  Age   From               Message\n  ----     ------                  ----  ----               -------\n  Normal   Scheduled               72s   default-scheduler  Successfully assigned kube-system/kube-proxy-jhf8d to node5\n  Warning  FailedCreatePodSandBox  12s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1f81d650b5e9f17d4a01973d52b53417352babd39290e1267770d6b2141f6a8b": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.233.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": dial tcp 10.233.0.1:443: i/o timeout',
    rule: "cni-api-unreachable",
    source: "kubernetes-sigs/kubespray#9897",
  },
  {
    text:
      '  Normal   SandboxChanged          32s (x11 over 47s)  kubelet, myvm2     Pod sandbox changed, it will be killed and re-created.\n  Warning  FailedCreatePodSandBox  31s (x12 over 48s)  kubelet, myvm2     Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "kube-dns-598d7bf7d4-2f5hd_kube-system" network: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "kairen/kubeadm-ansible#31",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod23bac652_98ba_4c80_a7a6_3e979420831f.slice/docker-47487ca594daa6ae9887f4781a115fc886a392efe4d83876bd95f8c4d8b6ca01.scope/cpu.weight: no such file or directory: unknown\\"" pod="somenamespace/k8s-event-logger-bb99597b5-5cl2g" podUID=23bac652-98ba-4c80-a7a6-3e979420831f',
    rule: "cgroup-cpu-missing",
    source: "flatcar/Flatcar#1395",
  },
  {
    text:
      "ctr: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: container error: cgroup subsystem devices not found: unknown",
    rule: "nvidia-cgroup-v2-unknown",
    source: "mesosphere/konvoy-image-builder#152",
  },
  {
    text:
      'kubelet[13148]: E0823 11:57:17.030551   13148 remote_runtime.go:116] "RunPodSandbox from runtime service failed" err="rpc error: code = InvalidArgument desc = failed to create containerd container: create container failed validation: container.Runtime.Name must be set: invalid argument"',
    rule: "runtime-handler",
    source: "flatcar/Flatcar#484",
  },
  {
    text:
      'May 18 17:26:12 ipv6-control-plane containerd[137]: time="2020-05-18T17:26:12.545831051Z" level=error msg="StartContainer for \\"ec64a2d0af0bbe1de6f094b16fe128b94a53278895aed40b63cb224ce56d1ceb\\" failed" error="failed to create containerd task: OCI runtime create failed: container_linux.go:352: starting container process caused: process_linux.go:438: container init caused: process_linux.go:404: setting cgroup config for procHooks process caused: cannot set hugetlb limit: container could not join or create cgroup: unknown"',
    rule: "hugetlb-missing",
    source: "kubernetes-sigs/kind#1599",
  },
  {
    text:
      'Error: unable to start container "fedora-toolbox-30": error reading container (probably exited) json message: EOF\ntoolbox: failed to start container fedora-toolbox-30',
    rule: "conmon-no-answer",
    source: "containers/toolbox#246",
  },
  {
    text:
      'ERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*|detected cgroup v1"',
    rule: "kind-node-not-booted",
    source: "kubernetes-sigs/kind#3901",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/coredns": stat /coredns: no such file or directory: unknown',
    rule: "executable-missing",
    source: "canonical/microk8s#4741",
  },
  {
    text:
      'failed to start daemon: failed to dial "/var/run/docker/containerd/containerd.sock": unknown service containerd.services.namespaces.v1.Namespaces: not implemented',
    rule: "containerd-service-missing",
    source: "canonical/microk8s#4388",
  },
  {
    text:
      ' Warning  FailedCreatePodSandBox  0s (x4 over 38s)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "2f3ddbcc07cca4c348f5f1fb45cf458d0b670566248360182cc829e1c15fed63": Post "http://localhost:10090/network/requestipconfig": dial tcp 127.0.0.1:10090: connect: connection refused',
    rule: "cni-daemon-not-running",
    source: "Azure/AKS#2818",
  },
  {
    text:
      '> Failed to create pod sandbox: rpc error: code\n>   = Unknown desc = failed to setup network for sandbox\n>   "ce54c8f820d18e4ea9eca3b7da6482d110f162a4b0bc03a905a33fb2712b1e4d": Failed to\n>   allocate pool: Failed to delegate: Failed to allocate address: No available\n>   addresses',
    rule: "azure-cni-exhausted",
    source: "Azure/AKS#2532",
  },
  {
    text:
      'error="hcs::CreateComputeSystem 5aad3781cf14039ecaa5acd4130e84ad8153ee403edcdeccbdbd783f492c1368: The directory name is invalid."',
    rule: "windows-file-mount",
    source: "rancher/rke2#2203",
  },
  {
    text:
      "     Error: failed to create containerd task: hcsshim::CreateComputeSystem windows-server-iis: The requested operation for attach namespace failed.",
    rule: "windows-namespace-refused",
    source: "containerd/containerd#5729",
  },
  {
    text:
      "Warning  Failed            3s     kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: /usr/local/nvidia/toolkit/nvidia-container-cli.real: /lib64/libc.so.6: versionGLIBC_2.27' not found (required by /usr/local/nvidia/toolkit/libnvidia-container.so.1): unknown",
    rule: "nvidia-toolkit-glibc",
    source: "awslabs/data-on-eks#557",
  },
  {
    text:
      'Error: container has runAsNonRoot and image will run as root (pod: "redis-dandy-ha-redis-ha-server-0_default(e8f629f5-7524-4ae9-b25b-4e52d72e9bba)", container: config-init)',
    rule: "kubelet-run-as-non-root",
    source: "DandyDeveloper/charts#390",
  },
  {
    text:
      'Warning  FailedMount             61s (x8 over 2m4s)  kubelet                  MountVolume.SetUp failed for volume "r10k-code-volume" : configmap "puppetserver-r10k-code-config" not found',
    rule: "kubelet-object-missing",
    source: "puppetlabs/puppetserver-helm-chart#161",
  },
  {
    text:
      'Jul 06 18:04:13 node.domain.full crio[8735]: time="2020-07-06 18:04:13.365622463+02:00" level=debug msg="Failed to create pod sandbox k8s_kube-apiserver-node.domain.full_kube-system_afaa823a7b3facc7d455c2ebdf1cf377_0(4dc3ca389d7bc0f47377d3554669029b48ef307650a627b9c79d44b5134679aa): error creating read-write layer with ID \\"cae2e461eb555e682d0d28ab10b36f11048123442b3d58e00c7bdf120fae29af\\": Stat /var/lib/containers/storage/overlay2/ba0dae6243cc9fa2890df40a625721fdbea5c94ca6da897acdd814d710149770: no such file or directory" file="storage/runtime.go:273"',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3915",
  },
  {
    text:
      '[preflight] Some fatal errors occurred:\n\t[ERROR CRI]: could not connect to the container runtime: failed to create new CRI runtime service: validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService\n\t[ERROR ContainerRuntimeVersion]: could not connect to the container runtime: failed to create new CRI runtime service: validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService\n\t[ERROR SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs", output: "modprobe: FA',
    rule: "cri-plugin-off",
    source: "lxc/cluster-api-provider-incus#220",
  },
  {
    text:
      'fatal: [beta-controlplane-0]: FAILED! => {"changed": true, "cmd": "ctr image pull ghcr.io/kube-vip/kube-vip:v0.8.4 ctr run --rm --net-host ghcr.io/kube-vip/kube-vip:v0.8.4 vip /kube-vip manifest pod \\n    --interface eth0 \\n ", "delta": "0:00:00.002180", "end": "2025-03-20 22:20:03.365523", "msg": "non-zero return code", "rc": 127, "start": "2025-03-20 22:20:03.363343", "stderr": "/bin/sh: 1: ctr: not found\\n/bin/sh: 2: --interface: not found',
    rule: "containerd-client-missing",
    source: "christensenjairus/ClusterCreator#43",
  },
  {
    text:
      "\t[  OK  ] Finished Create list of st… nodes for the current kernel.\n\n\tFailed to create inotify object: Too many open files\n\n\t[  OK  ] Started Journal Service.\n",
    rule: "inotify-instances-exhausted",
    source: "kubernetes-sigs/cluster-api#9773",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  4s     kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup \nnetwork for sandbox "c9a97fe6dcc3e0418177fe6e489a74078618ede4c28ec017dee0db1a586ac72d": plugin type="multus" \nname="multus-cni-network" failed (add): [steve/virt-launcher-vm-client-d6zgg/4ff77701-99f9-4fab-b2e1-2680610f353b:l2- \nnetwork]: error adding container to network "l2-network": CNI request failed with status 400: \'[steve/virt-launcher-vm-client- \nd6zgg c9a97fe6dcc3e0418177fe6e489a74078618ede4c28ec017dee0db1a586ac72d network l2-network NAD steve/l2- \nnetwork] [steve/virt-launcher-vm-client-d6zgg c9a97fe6dcc3e0418177fe6e489a74078618ede4c28ec017dee0db1a586ac72d \nnetwork l2-network NAD steve/l2-network] failed to get pod annotation: timed out waiting for annotations: context deadline \nexceeded\n',
    rule: "cni-ovn-timeout",
    source: "ovn-kubernetes/ovn-kubernetes#3859",
  },
  {
    text:
      'failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/root" to rootfs at "/root" caused: mount through procfd: no such device: unknown',
    rule: "mount-type-unknown",
    source: "siderolabs/talos#4143",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: failed to get file: command "docker exec --privileged kind-control-plane cat /kind/version" failed with error: exit status 1\nCommand Output: Error response from daemon: Container d9679a7c17f11575151c3359cea2c24d4552193c7df568e467c9903e6cf4d8f1 is not running',
    rule: "kind-node-ended",
    source: "kubernetes/kubernetes#95205",
  },
  {
    text:
      '  Warning  Failed         84s   TaskRun  failed to create task run pod "test-gvisor": pods "test-gvisor-pod-bqkn4" is forbidden: FSGroup is not supported. Maybe missing or invalid Task default/test-gvisor',
    rule: "pod-forbidden",
    source: "tektoncd/pipeline#3657",
  },
  {
    text:
      '+ docker start kubelet\nError response from daemon: {"message":"No such container: kubelet"}\nError: failed to start containers: kubelet',
    rule: "docker-container-missing",
    source: "rancher/rancher#13314",
  },
  {
    text:
      '  Warning  Failed     28s (x4 over 119s)  kubelet            Failed to pull image "docker.io/bitnami/postgresql-repmgr:17.6.0-debian-12-r2": Error response from daemon: manifest for bitnami/postgresql-repmgr:17.6.0-debian-12-r2 not found: manifest unknown: manifest unknown\n  Warning  Failed     28s (x4 over 119s)  kubelet            Error: ErrImagePull',
    rule: "image-bitnami-moved",
    source: "bitnami/charts#36355",
  },
  {
    text:
      'Failed to pull image "docker.io/bitnami/bitnami-shell:11-debian-11-r69": initializing source docker://bitnami/bitnami-shell:11-debian-11-r69: (Mirrors also failed: [hcc-docker-registry.unl.edu/bitnami/bitnami-shell:11-debian-11-r69: reading manifest 11-debian-11-r69 in hcc-docker-registry.unl.edu/bitnami/bitnami-shell: received unexpected HTTP status: 500 Internal Server Error]): docker.io/bitnami/bitnami-shell:11-debian-11-r69: reading manifest 11-debian-11-r69 in docker.io/bitnami/bitnami-shell: requested access to the resource is denied',
    rule: "image-access-denied",
    source: "ssl-hep/ServiceX#1098",
  },
  {
    text:
      'Aug 13 09:26:56 ef2d5f59 k3s[14991]: time="2021-08-13T09:26:56.176887378+01:00" level=fatal msg="flannel exited: operation not supported"\nAug 13 09:26:56 ef2d5f59 systemd[1]: k3s.service: Main process exited, code=exited, status=1/FAILURE\nAug 13 09:26:56 ef2d5f59 systemd[1]: k3s.service: Failed with result \'exit-code\'.',
    rule: "flannel-kind-missing",
    source: "k3s-io/k3s#3852",
  },
  {
    text:
      'K3s crashes on startup with error flannel exited: failed to acquire lease: nodes "<Node Name>" is forbidden: not yet ready to handle request',
    rule: "flannel-lease-refused",
    source: "k3s-io/k3s#2989",
  },
  {
    text:
      'Jul 03 12:30:02 storage-04 kubelet[7748]:         rpc error: code = Unknown desc = failed to setup network for sandbox "eda8bab9e1914ec43190de3df221354a5a9db9b2385bddc2afe02b271d11668b": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/co',
    rule: "cilium-agent-down",
    source: "cilium/cilium#40345",
  },
  {
    text:
      'Nov 28 18:31:02 cri-o01 kubelet[5895]: E1128 18:31:02.109966    5895 remote_runtime.go:113] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive sli\nNov 28 18:31:02 cri-o01 kubelet[5895]: E1128 18:31:02.110056    5895 kuberuntime_sandbox.go:69] CreatePodSandbox for pod "kube-apiserver-cri-o01_kube-system(722f82a93d48eba65d5416a3cf2dbf47)" failed: rpc error: code = Unknown desc = cri-',
    rule: "cgroup-parent-driver",
    source: "cri-o/cri-o#4393",
  },
  {
    text:
      'root@debian01:~# crictl start 528c91b8381e7\nE1206 21:45:36.722308   88832 remote_runtime.go:453] "StartContainer from runtime service failed" err="rpc error: code = Unknown desc = failed to set starting state for container \\"528c91b8381e778721f0fa589077ef37deb83e0b33f19f2ae19ae0e83d5cc857\\": container is in CONTAINER_EXITED state" containerI',
    rule: "container-ended",
    source: "kubernetes/kubernetes#114034",
  },
  {
    text:
      'message: >-\n                        failed to generate container\n                        "1467308f95dde169af86f03feffa85e62a16e1c9cefc5f5731301ab5c9b0c7af"\n                        spec: failed to generate spec: path "/" is mounted on\n                        "/" but it is not a shared or slave mount\n',
    rule: "mount-propagation-not-shared",
    source: "rancher/k3k#518",
  },
  {
    text:
      'Error: failed to start container "node-exporter": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/f596e1ab-8b60-4a72-82f4-18f339f2cf55/volumes/kubernetes.io~csi/pvc-1d83e1ef-6d5d-4379-b14b-640bd8e396a5/mount" to rootfs at "/host/sys": mkdir /mnt/pool1/ix-applications/docker/overlay2/8a8e52c6f201a457d179ca4818aaea5d8334977ec00f8c0a4200cce3fd96f9b0/merged/host/sys: read-only file system: unknown',
    rule: "mount-target-read-only",
    source: "trueforge-org/truecharts#9817",
  },
  {
    text:
      "> kubelet.go:1354] failed to start Plugin Watcher. err: failed to start plugin watcher, err: too many open files",
    rule: "inotify-instances-exhausted",
    source: "kubernetes/kubernetes#64614",
  },
  {
    text: "Error: failed to create FS watcher: too many open files",
    rule: "inotify-instances-exhausted",
    source: "NVIDIA/gpu-operator#441",
  },
  {
    text:
      ' Warning  FailedCreate  <invalid> (x13 over <invalid>)  daemonset-controller  Error creating: pods "chaos-daemon-" is forbidden: unable to validate against any pod security policy: [spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used spec.containers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed spec.containers[0].securityContext.capabilities.add: Invalid value: "SYS_PTRACE": capability may not be added]',
    rule: "pod-security-policy-violated",
    source: "chaos-mesh/chaos-mesh#3379",
  },
  {
    text:
      '    message: \'pods "f5-ipam-controller-5f87c554f9-" is forbidden: unable to validate\n      against any security context constraint: [provider "anyuid": Forbidden: not\n      usable by user or serviceaccount, provider restricted-v2: .spec.securityContext.fsGroup:\n      Invalid value: []int64{1000}: 1000 is not an allowed group, provider restricted-v2:\n      .containers[0].runAsUser: Invalid value: 1000: must be in the ranges: [1000760000,\n      1000769999], provider "restricted": Forbidden: not usable by user or serviceaccount,',
    rule: "pod-scc-missing",
    source: "F5Networks/f5-ipam-controller#150",
  },
  {
    text:
      "Failed to enable container runtime: sudo systemctl restart docker: Process exited with status 1\nstdout:\n\nstderr:\nFailed to restart docker.service: Unit docker.socket has a bad unit file setting.\nSee system logs and 'systemctl status docker.service' for details.",
    rule: "daemon-unit-invalid",
    source: "kubernetes/minikube#16719",
  },
  {
    text:
      "X Exiting due to RUNTIME_ENABLE: sudo systemctl restart docker: exit status 1 stdout: stderr: Failed to restart docker.service: Unit docker.service is masked",
    rule: "daemon-not-installed",
    source: "kubernetes/minikube#10929",
  },
  {
    text: 'Pods which fail kubelet\'s canAdmitPod() due to "Topology Affinity Error" end up "stuck" in limbo',
    rule: "kubelet-topology",
    source: "kubernetes/kubernetes#84757",
  },
  {
    text:
      'default                                            32m         Warning   FailedCreate                                      daemonset/debug                                                       Error creating: pods "debug-ghjw9" is forbidden: violates PodSecurity "restricted:latest": host namespaces (hostNetwork=true, hostPID=true), privileged (container "container-00" must not set securityContext.privileged=true), allowPrivilegeEscalation != false (container "container-00" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "container-00" must set securityContext.capabilities.drop=["ALL"])',
    rule: "pod-security-violated",
    source: "redhat-best-practices-for-k8s/certsuite#547",
  },
  {
    text:
      '<12>[   49.015741] [talos] service[kubelet](Waiting): Error running Containerd(kubelet), going to restart forever: task "kubelet" failed: exit code 255',
    rule: null,
    symptom: "service not started",
    source: "siderolabs/talos#726",
  },
  {
    text:
      "X Failed to update cluster: starting kubelet: running command: sudo systemctl daemon-reload && sudo systemctl start kubelet: exit status 1\n",
    rule: null,
    symptom: "service not started",
    source: "kubernetes/minikube#5689",
  },
  {
    text:
      'Jul 29 06:42:37 localhost.localdomain k3s[5015]: time="2021-07-29T06:42:37.109627641-04:00" level=error msg="token CA hash does not match the Cluster CA certificate hash: f08676bf4f7418e46f692f21543118417d2698b7f758027b352dd87cfd6de3ab != 8e7d49c6991960d1a116415d9506f0a15ea3e278538c173b1d9965b62727267d"',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s#3727",
  },
  {
    text:
      'ERRO[0002] Failed to validate connection to cluster at https://127.0.0.1:6443: failed to get CA certs: Get "https://127.0.0.1:6443/cacerts": dial tcp 127.0.0.1:6443: connect: connection refused\nERRO[0004] Failed to validate connection to cluster at https://127.0.0.1:6443: failed to get CA certs: Get "https://127.0.0.1:6443/cacerts": dial tcp 127.0.0.1:6443: connect: connection refused',
    rule: "k3s-server-unreachable",
    source: "k3s-io/k3s#12539",
  },
  {
    text: "Error 'failed to get CA certs: https://127.0.0.1:6444/cacerts: 401 Unauthorized'",
    rule: "k3s-server-other",
    source: "k3s-io/k3s#8381",
  },
  {
    text:
      'ERRO[0011] CA cert validation failed: Get "https://127.0.0.1:6443/cacerts": x509: certificate has expired or is not yet valid: current time 2031-11-11T00:40:25Z is after 2022-11-10T00:34:39Z',
    rule: "k3s-server-other",
    source: "k3s-io/k3s#4438",
  },
  {
    text:
      'nov. 01 09:34:30 PC-AMD k3s[4728]: time="2022-11-01T09:34:30+01:00" level=info msg="Kine available at unix://kine.sock"\nnov. 01 09:34:30 PC-AMD k3s[4728]: time="2022-11-01T09:34:30+01:00" level=fatal msg="starting kubernetes: preparing server: failed to normalize token; must be in format K10<CA-HASH>::<USERNAME>:<PASSWORD> or <PASSWORD>"\nnov. 01 09:34:30 PC-AMD systemd[1]: k3s.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s#5423",
  },
  {
    text:
      'May 16 01:01:12 node1 k3s[934]: time="2023-05-16T01:01:12-05:00" level=info msg="Failed to test data store connection: this server is a not a member of the etcd cluster. Found [node2-aa0a3cdf=https://[fdc9:b01a:9d26:0:8aae:ddff:fe0a:a3fa]:2380 node1-4289d1fb=https://10.16.0.141:2380], expect: node1-4289d1fb=https://[fdc9:b01a:9d26:0:1e69:7aff:fe68:de24]:2380"',
    rule: "k3s-etcd-member",
    source: "k3s-io/k3s#7558",
  },
  {
    text: "etcd cluster join failed: duplicate node name found, please use a unique name for this node",
    rule: "k3s-etcd-member",
    source: "k3s-io/k3s#10408",
  },
  {
    text:
      "FATA[0000] starting kubernetes: preparing server: start managed database: joining etcd cluster: Failed to join etcd cluster due to duplicate node names, please use unique node name for the server",
    rule: "k3s-etcd-member",
    source: "k3s-io/k3s#4213",
  },
  {
    text:
      '2021-09-20T16:25:50.927193+02:00 sle rke2[26701]: time="2021-09-20T16:25:50+02:00" level=fatal msg="starting kubernetes: preparing server: init cluster datastore and https: no default routes found in \\"/proc/net/route\\" or \\"/proc/net/ipv6_route\\""\n2021-09-20T16:25:50.929572+02:00 sle systemd[1]: rke2-server.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "node-default-route-missing",
    source: "rancher/rke2#1572",
  },
  {
    text:
      'Aug 22 10:17:19 control-0 rke2[2241]: time="2022-08-22T10:17:19-06:00" level=fatal msg="missing required: user: unknown user etcd\\nmissing required: group: unknown group etcd\\ninvalid kernel parameter value vm.overcommit_memory=0 - expected 1\\ninvalid kernel parameter value kernel.panic=0 - expected 10\\n"\nAug 22 10:17:19 control-0 systemd[1]: rke2-server.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "rke2-profile-unmet",
    source: "rancher/rancher#38691",
  },
  {
    text:
      'Oct 24 21:37:47 pt796eib k3s[14946]: time="2024-10-24T21:37:47+08:00" level=error msg="flannel exited: failed to register flannel network: could not create wireguard interface: operation not supported"\nOct 24 21:37:47 pt796eib systemd[1]: k3s-agent.service: main process exited, code=exited, status=1/FAILURE',
    rule: "flannel-kind-missing",
    source: "k3s-io/k3s#11166",
  },
  {
    text:
      'Sep 29 19:53:30 ip-172-31-26-241 k3s[5764]: time="2023-09-29T19:53:30Z" level=fatal msg="flannel exited: failed to register flannel network: invalid argument"',
    rule: "flannel-kind-missing",
    source: "k3s-io/k3s#8416",
  },
  {
    text:
      "I0322 16:10:55.331998       1 main.go:386] Found network config - Backend type: vxlan\nE0322 16:10:55.341233       1 main.go:326] Error registering network: operation not supported",
    rule: "flannel-kind-missing",
    source: "flannel-io/flannel#1747",
  },
  {
    text:
      'Dec 17 07:03:50 ip-172-31-16-236 k3s[2782]: time="2020-12-17T07:03:50.833861337Z" level=error msg="Failed to retrieve agent config: Node password rejected, duplicate hostname or contents of \'/etc/rancher/node/password\' may not match server node-passwd entry, try enabling a unique node name with the --with',
    rule: "k3s-node-password",
    source: "k3s-io/k3s#802",
  },
  {
    text: "Node password rejected, contents of '/var/lib/rancher/k3s/agent/node-password.txt' may not match server",
    rule: "k3s-node-password",
    source: "k3s-io/k3s#746",
  },
  {
    text:
      "Waiting to retrieve agent configuration; server is not ready: Node password rejected, duplicate hostname or contents of '/etc/rancher/node/password' may not match server node-passwd entry, try enabling a unique node name with the --with-node-id flag",
    rule: "k3s-node-password",
    source: "vitobotta/hetzner-k3s#390",
  },
  {
    text:
      "FATA[2020-02-05T18:29:26.555324035Z] starting kubernetes: preparing server: start cluster and https: listen tcp :6443: bind: address already in use ",
    rule: "control-plane-port-in-use",
    source: "k3s-io/k3s#1387",
  },
  {
    text:
      '3月 16 03:31:09 master1 k3s[5440]: time="2020-03-16T03:31:09.685756903-07:00" level=fatal msg="starting kubernetes: preparing server: start cluster and https: raft_start(): "\n3月 16 03:31:09 master1 systemd[1]: k3s.service: main process exited, code=exited, status=1/FAILURE',
    rule: "dqlite-data-damaged",
    source: "k3s-io/k3s#1545",
  },
  {
    text:
      'K3s crashes on startup with error flannel exited: failed to acquire lease: nodes "k3s-master" is forbidden: not yet ready to handle request',
    rule: "flannel-lease-refused",
    source: "k3s-io/k3s#2989",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="starting kubernetes: preparing server: bootstrap data already found and encrypted with different token"',
    rule: "k3s-token-refused",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="starting kubernetes: preparing server: failed to validate server configuration: critical configuration value mismatch between servers"',
    rule: "k3s-servers-differ",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="/var/lib/rancher/k3s/server/tls/etcd/peer-ca.key newer than datastore and could cause a cluster outage. Remove the file(s) from disk and restart to be recreated from datastore."',
    rule: "k3s-certificates-newer",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="starting kubernetes: preparing server: creating storage endpoint: building kine: dial tcp 127.0.0.1:3306: connect: connection refused"',
    rule: "k3s-datastore-unreachable",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="starting kubernetes: preparing server: failed to bootstrap cluster data: failed to reconcile with temporary etcd: walpb: crc mismatch"',
    rule: "etcd-data-damaged",
    source: "(form)",
  },
  {
    text:
      "Error: failed to start worker components: neither regular nor bootstrap kubeconfig files exist and no join token given; dunno how to make kubelet authenticate to API server",
    rule: "k0s-worker-credentials",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06 07:08:09" level=error msg="failed to initialize runtime config: another k0s process is still running"',
    rule: "k0s-still-running",
    source: "(form)",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="flannel exited: failed to get default interface: protocol not available"',
    rule: "node-default-route-missing",
    source: "(form)",
  },
  {
    text:
      "docker.service: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.",
    rule: "daemon-unit-invalid",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  20m (x12 over 23m)  kubelet, hostname  Failed create pod sandbox: rpc error: code = Unavailable desc = transport is closing\n  Warning  MissingClusterDNS       20m (x13 over 23m)  kubelet, hostname  pod: "pause_default(eec3cc8d-59b1-4d7b-bc48-698ba893490d)". kubelet does not have ClusterDNS IP configured and cannot create Pod using "ClusterFirst" policy. Falling back to "Default" policy.',
    rule: "daemon-restarted",
    source: "canonical/microk8s#525",
  },
  {
    text:
      'time="2022-03-07T13:43:42-08:00" level=info msg="Starting switch daemon for \\"shared\\" network"\ntime="2022-03-07T13:43:42-08:00" level=fatal msg="\\"/private/var/run/rancher-desktop-lima\\" doesn\'t seem to be writable by the daemon (gid:1) group"\n2022-03-07T21:43:42.755Z: + limactl start --tty=false /Users/<$USER>/Library/Application Support/rancher-desktop/lima/_config/0.yaml',
    rule: "lima-network-denied",
    source: "rancher-sandbox/rancher-desktop#1741",
  },
  {
    text:
      'time="2022-03-31T21:36:40-07:00" level=fatal msg="failed to run [sudo --user root --group wheel --non-interactive /bin/mkdir -m 775 -p /private/var/run]: stdout=\\"\\", stderr=\\"sudo: a password is required\\\\n\\": exit status 1"\n2022-04-01T04:36:40.750Z: + limactl start --tty=false 0\n2022-04-01T04:36:40.750Z: Error: /Applications/Rancher Desktop.app/Contents/Resources/resources/darwin/lima/bin/limactl exited with code 1',
    rule: "lima-network-denied",
    source: "rancher-sandbox/rancher-desktop#1952",
  },
  {
    text:
      'Event  : elasticsearch-master   StatefulSet   elasticsearch-master   datahub   create Pod elasticsearch-master-2 in StatefulSet elasticsearch-master failed error: admission webhook "pod-security-webhook.kubernetes.io" denied the request: pods "elasticsearch-master-2" is forbidden:',
    rule: "webhook-denied",
    source: "elastic/helm-charts#1702",
  },
  {
    text: "spec.template.spec.initContainers[0].securityContext.privileged: Forbidden: disallowed by cluster policy",
    rule: "pod-privileged-disallowed",
    source: "helm/charts#18514",
  },
  {
    text: 'sysctl: permission denied on key "vm.max_map_count", ignoring',
    rule: "node-sysctl-denied",
    source: "SonarSource/helm-chart-sonarqube#399",
  },
  {
    text:
      'message: >-\n  MountVolume.SetUp failed for volume "pvc-8e1af0b5-de26-4747-93b8-2f1bcd6f9c1b"\n  : applyFSGroup failed for vol\n  projects/UNSPECIFIED/zones/us-west1-c/disks/gke-data-infra-apps-0f-pvc-8e1af0b5-de26-4747-93b8-2f1bcd6f9c1b:\n  lstat\n  /var/lib/kubelet/pods/3e232561-b2dd-44f9-bd9e-b2ff370d7854/volumes/kubernetes.io~csi/pvc-8e1af0b5-de26-4747-93b8-2f1bcd6f9c1b/mount/.gsutil:\n  input/output error\n',
    rule: "volume-filesystem-damaged",
    source: "cal-itp/data-infra#3686",
  },
  {
    text:
      'Multi-Attach error for volume "pvc-27f9f2c0-f18d-449f-a9c3-b0d909bd0ea0"\nVolume is already exclusively attached to one node and can\'t be attached to another',
    rule: "volume-attached-elsewhere",
    source: "jupyterhub/zero-to-jupyterhub-k8s#2981",
  },
  {
    text:
      '  Warning  FailedMount  94s (x13 over 11m)  kubelet, MountVolume.NewMounter initialization failed for volume "pvc-4121ec0e-e815-11e9-a58e-00163e1274b8" : path "/data/openebs/local/pvc-4121ec0e-e815-11e9-a58e-00163e1274b8" does not exist\n  Warning  FailedMount  93s (x5 over 10m)   kubelet, Unable to mount volumes for pod "consul-0_consul(49a26f4a-e81c-11e9-a58e-00163e1274b8)": timeout expired waiting for volumes to attach or mount for pod "consul"/"consul-0". list of unmounted volumes=[data]. list of unattached volumes=[data default-token-t5gfh]',
    rule: "volume-path-missing",
    source: "openebs/openebs#2767",
  },
  {
    text:
      '> failed to provision volume with StorageClass "openebs-jiva-default": Get http://10.110.46.96:5656/latest/volumes/pvc-ef7a6697-659c-4924-94c1-5e1fd63a1048: dial tcp 10.110.46.96:5656: i/o timeout',
    rule: "claim-provisioner-unconnected",
    source: "openebs/openebs#2780",
  },
  {
    text:
      '  11m\t\t10m\t\t8\tkubelet, kubeminion-01\t\t\t\t\tWarning\t\tFailedMount\tMountVolume.SetUp failed for volume "kubernetes.io/iscsi/dc7f154f-b339-11e7-9e17-021c6f7dbe9d-pvc-dc8c3576-b339-11e7-9e17-021c6f7dbe9d" (spec.Name: "pvc-dc8c3576-b339-11e7-9e17-021c6f7dbe9d") pod "dc7f154f-b339-11e7-9e17-021c6f7dbe9d" (UID: "dc7f154f-b339-11e7-9e17-021c6f7dbe9d") with: failed to get any path for iscsi disk',
    rule: "volume-device-missing",
    source: "openebs/openebs#542",
  },
  {
    text:
      'Jun 07 11:38:12 node-1 k3s[6204]: E0607 11:38:12.821024 6204 **remote_runtime**.go:116] "**RunPodSandbox from runtime service failed**" err="rpc error: code = Unknown desc = failed to setup network for sandbox \\"302404d3715d53807421355f5ddb7257aa2f7aa8851e330615ff8c031c5bf0f5\\": [default/virt-launcher-defaultbip-1-1-ln4jc:mgmt-conf-defaultbip-1]: error adding container to network \\"mgmt-conf-defaultbip-1\\": address already in use"',
    rule: "cni-mac-taken",
    source: "k3s-io/k3s#5672",
  },
  {
    text:
      'Oct 21 23:17:48 silverrock k3s[1224251]: E1021 23:17:48.988477 1224251 kubelet.go:1378] "Failed to start ContainerManager" err="failed to initialize top level QOS containers: root container [kubepods] doesn\'t exist"',
    rule: "kubelet-qos-root-missing",
    source: "k3s-io/k3s#6318",
  },
  {
    text:
      "`Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply caps: operation not permitted`",
    rule: "capability-beyond-runtime",
    source: "siderolabs/talos#11352",
  },
  {
    text:
      'plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
    rule: "cni-credentials",
    source: "canonical/microk8s#5583",
  },
  {
    text:
      '`Warning  FailedCreatePodSandBox  2m47s (x1642 over 6h)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "71ef22cdaf65163adca4c97ed66df6a7cdcdcbe7c011d0ff62a77648cba5b46b": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container`',
    rule: "aws-cni-no-address",
    source: "aws/karpenter-provider-aws#7318",
  },
  {
    text:
      'fatal: [node1]: FAILED! => {"changed": true, "cmd": ["/usr/local/bin/kubeadm", "config", "images", "pull", "--config=/etc/kubernetes/kubeadm-images.yaml"], "delta": "0:00:00.034140", "end": "2019-03-15 14:30:03.883875", "msg": "non-zero return code", "rc": 1, "start": "2019-03-15 14:30:03.849735", "stderr": "crictl is required for non docker container runtimes: exec: \\"crictl\\": executable file not found in $PATH", "stderr_lines": ["crictl is required for non docker container runtimes: exec: \\"crictl\\": executable file not found in $PATH"], "stdout": "", "stdout_lines": []}',
    rule: "kubeadm-runtime-client-missing",
    source: "kubernetes-sigs/kubespray#4349",
  },
  {
    text:
      '~/workspace/home-automation  kubectl logs bootcamp                                                                                                                                     10232  10:49:35 \nstandard_init_linux.go:211: exec user process caused "exec format error"\n',
    rule: "program-not-runnable",
    source: "k3s-io/k3s#2419",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = \n  Unknown desc = failed  to create containerd task: \n    failed to start shim: start failed: : \n      fork/exec /bin/containerd-shim-spin-v1: exec format error: unknown \n",
    rule: "engine-program-format",
    source: "deislabs/containerd-wasm-shims#147",
  },
  {
    text: 'helm-install-traefik fails with the error "exec /usr/bin/entry: exec format error"',
    rule: "program-not-runnable",
    source: "k3s-io/k3s#7673",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-zookepvc-guid-xxxx-xxxx-xxxxxxxxxxxx" : Attach volume "kubernetes-dynamic-pvc-zookepvc-guid-xxxx-xxxx-xxxxxxxxxxxx" to instance "aks-nodepool1-00011122-vmss000000" failed with compute.VirtualMachineScaleSetVMsClient#Update: Failure sending request: StatusCode=0 -- Original Error: autorest/azure: Service returned an error. Status=<nil> Code="AttachDiskWhileBeingDetached" Message="Cannot attach data disk \'diskfail-guid-xxxx-xxxx-xxxxxxxxxxxx\' to VM \'aks-nodepool1-00011122-vmss_0\' because the disk is currently being detached or the last detach operation failed. Please wait until the disk is completely detached and then try again or delete/detach the disk explicitly again."',
    rule: "volume-not-attached",
    source: "Azure/AKS#1278",
  },
  {
    text:
      '│   Warning  FailedMount         2m18s                kubelet                  Unable to attach or mount volumes: unmounted volumes=[azure], unattached volumes=[kube-api-access-8657k azure]: timed out waiting for the condition         │\n│   Warning  FailedAttachVolume  20s (x2 over 2m21s)  attachdetach-controller  AttachVolume.Attach failed for volume "pv-azurediskdemo" : Attach timeout for volume /subscriptions/XXX/resou',
    rule: "kubelet-volume",
    source: "MicrosoftDocs/azure-docs#95667",
  },
  {
    text:
      '  Warning  Failed     4m39s                 kubelet            spec.containers{helm}: Failed to pull image "rancher/klipper-helm:v0.9.14-build20260309": rpc error: code = DeadlineExceeded desc = failed to pull and unpack image "docker.io/rancher/klipper-helm:v0.9.14-build20260309": failed to resolve reference "docker.io/rancher/klipper-helm:v0.9.14-build20260309": failed to do request: Head "https://registry-1.docker.io/v2/rancher/klipper-helm/manifests/v0.9.14-build20260309": dial tcp <>:443: i/o timeout',
    rule: "registry-unreachable",
    source: "rancher/rke2#10069",
  },
  {
    text:
      "E0921 01:54:49.989104       1 data-processor.go:360] exit status 1, blockdev: cannot open /dev/cdi-block-volume: Permission denied",
    rule: "block-device-denied",
    source: "kubevirt/containerized-data-importer#2854",
  },
  {
    text:
      "  Warning  FailedScheduling  25s (x14 over 2m)  default-scheduler  0/2 nodes are available: 2 Insufficient devices.kubevirt.io/kvm, 2 Insufficient devices.kubevirt.io/tun.",
    rule: "kubevirt-device-insufficient",
    source: "kubevirt/kubevirt#1196",
  },
  {
    text:
      "Kubeadm join afterwards Node NotReady runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized",
    rule: "cni-not-ready",
    source: "kubernetes-sigs/kubespray#5104",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to fulfil mount request: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/mon/rook-ceph/log: no such file or directory",
    rule: "mount-source-relative",
    source: "rook/rook#15231",
  },
  {
    text:
      'May 10 11:06:55 kubic-2 kubelet[2235]: E0510 11:06:55.145729    2235 remote_runtime.go:204] CreateContainer in sandbox "81a5bbcbf84a08dd41a0450b5b0c64d7efd0a438987813af18ff6ad9432a1712" from runtime service failed: rpc error: code = Unknown desc = failed to mkdir log: mkdir log: read-only file system',
    rule: "mount-source-relative",
    source: "rook/rook#3139",
  },
  {
    text:
      '"Warning  Failed                 3s                 kubelet, node      Error: failed to start container "init-mon-fs": Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:54: mounting \\\\\\"/var/lib/kubelet/pods/767062aa-3f60-11e9-89b7-000c2942cae7/volumes/kubernetes.io~secret/rook-ceph-mons-keyring\\\\\\" to rootfs \\\\\\"/home/docker/overlay/6544598017aa57fcccc120b4be6202c679daab23ba05c601f73c88a21fd96807/merged\\\\\\" at \\\\\\"/home/docker/overlay/6544598017aa57fcccc120b4be6202c679daab23ba05c601f73c88a21fd96807/merged/etc/ceph/keyring-store\\\\\\" caused \\\\\\"mkdir /home/docker/overlay/6544598017aa57fcccc120b4be6202c679daab23ba05c601f73c88a21fd96807/merged/etc/ceph/keyring-store: r',
    rule: "mount-refused",
    source: "rook/rook#2771",
  },
  {
    text:
      '        message: failed to create subPath directory for volumeMount "ldap" of container\n          "grafana"\n        reason: CreateContainerConfigError',
    rule: "volume-subpath-refused",
    source: "minishift/minishift#3325",
  },
  {
    text:
      '[BUG] Failed to start ContainerManager cannot enter cgroupv2 "/sys/fs/cgroup/kubepods" with domain controllers -- it is in an invalid state',
    rule: "cgroup-threaded",
    source: "k3d-io/k3d#582",
  },
  {
    text:
      'Sep 02 15:49:39 my-cluster-controlplane-0 kubelet[459]: E0902 15:49:39.052418     459 kuberuntime_sandbox.go:68] CreatePodSandbox for pod "kube-scheduler-my-cluster-controlplane-0_kube-system(7d5d3c0a6786e517a8973fa06754cb75)" failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/61/work upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snap\nshots/61/fs lowerdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: invalid argument: unknown',
    rule: "rootfs-mount-unsuited",
    source: "kubernetes-retired/cluster-api-provider-docker#239",
  },
  {
    text:
      '  Warning  FailedMount  18s (x9 over 3m47s)  kubelet, k3s3497f6566641  MountVolume.MountDevice failed for volume "pvc-0490758b-a3b4-460d-9cc6-b9ab4521dc6a" : rpc error: code = Internal desc = [object Object]',
    rule: "kubelet-volume",
    source: "democratic-csi/charts#3",
  },
  {
    text:
      'Warning | FailedMount | MountVolume.SetUp failed for volume "pvc-691477a2-ee2c-4c8e-ac82-66bfba218f2b" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Unable to list existing sessions: exit status 21 | a minute ago',
    rule: "volume-iscsi-status",
    source: "jparklab/synology-csi#18",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-5fac2bac-b21f-4d7d-ab7a-d5a56381ac77" : rpc error: code = Internal desc = error mounting NFS volume <myip>:/my:storagePrefix_pvc_5fac2bac_b21f_4d7d_ab7a_d5a56381ac77 on mountpoint /var/lib/kubelet/pods/0cef26a5-8966-472e-b7c1-7cd4d568ff66/volumes/kubernetes.io~csi/pvc-5fac2bac-b21f-4d7d-ab7a-d5a56381ac77/mount: exit status 32',
    rule: "kubelet-volume",
    source: "NetApp/trident#741",
  },
  {
    text:
      '"stderr": "[preflight] Some fatal errors occurred:\\n\\t[ERROR ImagePull]: failed to pull image vm-0:5000/k8s.gcr.io/kube-apiserver:v1.19.15: output: time=\\"2022-03-18T10:36:58Z\\" level=fatal msg=\\"pulling image: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.ImageService\\"\\n, error: exit status 1',
    rule: "cri-v1alpha2-off",
    source: "hitachienergy/epiphany#3024",
  },
  {
    text:
      "Unfortunately, an error has occurred:\n        timed out waiting for the condition\n\nThis error is likely caused by:\n        - The kubelet is not running\n        - The kubelet is unhealthy due to a misconfiguration of the node in some way (required cgroups disabled)",
    rule: "kubeadm-kubelet-not-running",
    source: "Mirantis/cri-dockerd#169",
  },
  {
    text: "sysctl: error setting key 'vm.max_map_count': Permission denied",
    rule: "node-sysctl-denied",
    source: "(form)",
  },
  {
    text:
      "elasticsearch-1  | bootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]\nelasticsearch-1 exited with code 78",
    rule: "node-sysctl-denied",
    source: "(form)",
  },
  {
    text:
      'Sep 10 20:27:18 node-1 rke2[743]: time="2025-09-10T20:27:18Z" level=fatal msg="runtimes: failed to get runtime classes"',
    rule: null,
    symptom: "k3s server not ready",
    source: "rancher/rancher#51851",
  },
  {
    text:
      "Oct 22 09:01:48 ubuntu microk8s.daemon-kubelite[1085]: Error: open cluster.yaml node store: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context\nOct 22 09:01:48 ubuntu microk8s.daemon-kubelite[1085]: F1022 09:01:48.534397    1085 daemon.go:67] API Server exited open cluster.yaml node store: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context",
    rule: "dqlite-data-damaged",
    source: "canonical/microk8s#2730",
  },
  {
    text: "API Server exited create node: failed to set bind address @dqlite-3962633502565035866",
    rule: "dqlite-address-held",
    source: "canonical/microk8s#2536",
  },
  {
    text:
      "Jun 30 20:59:22 k8s2 microk8s.daemon-kubelite[636093]: W0630 20:59:22.717913  636093 authentication.go:507] AnonymousAuth is not allowed with the AlwaysAllow authorizer. Resetting AnonymousAuth to false. You should use a different authorizer\nJun 30 20:59:23 k8s2 microk8s.daemon-kubelite[636093]: Error: start node: raft_start():\nJun 30 20:59:23 k8s2 microk8s.daemon-kubelite[636093]: F0630 20:59:23.256222  636093 daemon.go:67] API Server exited start node: raft_start():",
    rule: "dqlite-data-damaged",
    source: "canonical/microk8s#2394",
  },
  {
    text:
      "Oct 27 14:12:23 sn microk8s.daemon-apiserver[108228]: kube-apiserver: src/vfs.c:2517: vfsWalRestore: Assertion `((n - VFS__WAL_HEADER_SIZE) % vfsFrameSize(page_size)) == 0' failed.\nOct 27 14:12:24 sn systemd[1]: snap.microk8s.daemon-apiserver.service: Main process exited, code=killed, status=6/ABRT ",
    rule: "dqlite-data-damaged",
    source: "canonical/microk8s#1689",
  },
  {
    text:
      "Aug 18 11:06:23 ubuntu-node-01 microk8s.daemon-kubelite[183876]: I0818 11:06:23.951586  183876 server.go:591] external host was not specified, using 192.168.0.31\nAug 18 11:11:24 ubuntu-node-01 microk8s.daemon-kubelite[183876]: Error: context deadline exceeded\nAug 18 11:11:24 ubuntu-node-01 microk8s.daemon-kubelite[183876]: F0818 11:11:24.624965  183876 daemon.go:67] API Server exited context deadline exceeded",
    rule: "dqlite-unanswered",
    source: "canonical/microk8s#2531",
  },
  {
    text:
      '28m Warning FailedCreatePodSandBox pod/apiserver-vfkpj (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_apiserver-vfkpj_openshift-apiserver **error adding pod openshift-apiserver_apiserver-vfkpj to CNI network** "multus-cni-network": [openshift-apiserver/apiserver-vfkpj/4581fd06-fc1d-4baa-9390-825666f47f74:ovn-kubernetes]: error adding container to network "ovn-kubernetes": CNI request failed with status 400: \'[openshift-apiserver/apiserver-vfkpj ] [openshift-apiserver/apiserver-vfkpj ] failed to configure pod interface: timed out waiting for OVS port binding (ovn-installed) for... ',
    rule: "cni-ovn-timeout",
    source: "okd-project/okd#1212",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  39s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "2abdfc9c59747f33d233f9e46e5c7423f4cf4973f295198e67de801199ebc528": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"2abdfc9c59747f33d233f9e46e5c7423f4cf4973f295198e67de801199ebc528" Netns:"/var/run/netns/cni-d90b1e48-d6d2-305c-4b72-389daf47ce99" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=virtual-machines;K8S_POD_NAME=virt-launcher-ubuntu-nn5hj;K8S_POD_INFRA_CONTAINER_ID=2abdfc9c59747f33d233f9e46e5c7423f4cf4973f295198e67de801199ebc528;K8S_POD_UID=608c92b4-3a0a-4224-a746-bb3a077519b3" Path:"" ERRORED: error configuring pod [virtual-machines/virt-launcher-ubuntu-nn5hj] networking: Multus: [virtual-machines/virt-launcher-ubuntu-nn5hj/608c92b4-3a0a-4224-a746-bb3a077519b3]: error waiting for pod: pod "virt-launcher-ubuntu-nn5hj" not found\n\': StdinData: {"clusterNetwork":"/host/etc/cni/net.d/05-cilium.conflist","cniVersion":"0.3.1","logLevel":"verbose","logToStderr":true,"name":"multus-cni-network","type":"multus-shim"}',
    rule: "cni-pod-unknown",
    source: "k8snetworkplumbingwg/multus-cni#1361",
  },
  {
    text:
      'fatal: [master-2.example.com]: FAILED! => {"changed": true, "cmd": ["kubeadm", "join", "--config", "/tmp/kubeadm-join.yaml"], "delta": "0:00:53.729230", "end": "2023-09-25 17:21:06.385309", "msg": "non-zero return code", "rc": 1, "start": "2023-09-25 17:20:12.656079", "stderr": "W0925 17:20:43.068669    2935 checks.go:835] detected that the sandbox image \\"registry.k8s.io/pause:3.6\\" of the container runtime is inconsistent with that used by kubeadm. It is recommended that using \\"registry.k8s.io/pause:3.9\\" as the CRI sandbox image.\\nerror execution phase control-plane-prepare/download-certs: error downloading certs: error downloading the secret: etcdserver: leader changed\\nTo see the stack trace of this error execute with --v=5 or higher", "stderr_lines": ["W0925 17:20:43.068669',
    rule: "etcd-slow",
    source: "kubealex/libvirt-k8s-provisioner#93",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: failed to start io pipe copy: unable to copy pipes: containerd-shim: opening w/o fifo "/run/containerd/io.containerd.grpc.v1.cri/containers/base/io/1363662740/base-stdout" failed: context deadline exceeded',
    rule: "shim-io-timeout",
    source: "containerd/containerd#11033",
  },
  {
    text:
      ' Warning  FailedMount             55s (x12 over 9m10s)  kubelet                  MountVolume.SetUp failed for volume "pvc-bdea6649-ff39-4b4d-9ee0-285c715e0335" : rpc error: code = Aborted desc = The hot-plug volume pvc-bdea6649-ff39-4b4d-9ee0-285c715e0335 is not ready',
    rule: "harvester-volume-not-plugged",
    source: "harvester/harvester#9998",
  },
  {
    text:
      '`MapVolume.MapPodDevice failed for volume "pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed" : rpc error: code = Internal desc = failed to bind mount "/var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/staging/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed" at "/var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/6c52b63d-87a8-45d1-8cef-3118df90b7f5": mount failed: exit status 32 Mounting command: mount Mounting arguments: -o bind /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/staging/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/6c52b63d-87a8-45d1-8cef-3118df90b7f5 Output: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/6c52b63d-87a8-45d1-8cef-3118df90b7f5: special device /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/staging/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed/pvc-92bdd6b3-bdce-4d41-a5aa-865994e77aed does not exist. dmesg(1) may have more',
    rule: "volume-bind-source-missing",
    source: "harvester/harvester#9270",
  },
  {
    text: "# systemd-sysext refresh\nFailed to read metadata for image docker-24.0.9-x86-64: No medium found",
    rule: "system-extension-refused",
    source: "flatcar/Flatcar#1338",
  },
  {
    text:
      '10月 07 10:50:54 raspberrypi k3s[5855]: time="2020-10-07T10:50:54.285100547+08:00" level=fatal msg="failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s#2351",
  },
  {
    text:
      "  Warning  FailedMount            56s   kubelet, node5  MountVolume.SetUp failed for volume \"pvc-df259a89-4e76-11e8-8c57-002197403677\" : mount command failed, status: Failure, reason: Rook: Mount volume failed: failed to attach volume replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677: failed to map image replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677 cluster rook. failed to map image replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677: Failed to complete 'rbd': exit status 2. . output: modinfo: ERROR: could not get modinfo from 'rbd': Exec format error\nmodprobe: ERROR: could not insert 'rbd': Exec format error\nrbd: failed to load rbd kernel module (1)\nrbd: sysfs write failed\nIn some cases useful info is found in syslog - try \"dmesg | tail\".\nrbd: map failed: (2) No such file or directory",
    rule: "volume-mount-program-missing",
    source: "rook/rook#1696",
  },
  {
    text:
      "Error response from daemon: Cannot restart container kubelet: mkdir /var/run/docker/libcontainerd/containerd/8e5077f6d5a41a1e10f6b9e9c8415128cc0a93fadabe4224c5756824e1390242: file exists",
    rule: "task-left-behind",
    source: "rancher/rancher#17179",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: failed to get file: command "docker exec --privileged kind202102251848-control-plane cat /kind/version" failed with error: exit status 1\nCommand Output: Error response from daemon: Container 3f381d3b346ded528df202bfb68b6518a4c724375ece9a406639a61470163be1 is not running',
    rule: "kind-node-ended",
    source: "kubernetes-sigs/kind#2093",
  },
  {
    text:
      '  Warning  Failed          40m                  kubelet            Error: container create failed: time="2021-05-17T04:32:59Z" level=error msg="container_linux.go:366: starting container process caused: chdir to cwd (\\"/root/\\") set in config.json failed: permission denied"',
    rule: "cwd-not-searchable",
    source: "opendatahub-io/opendatahub-operator#132",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  8s (x559 over 123m)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "ae0bc\n0b79bf8303b7f300c0e7f363dbc79226e55d5c2f39e3da360af675953f2": failed to create containerd container: error unpacking image: failed to prepare extraction snapshot "extract-861646362-UlIq sha2\n56:d04a986803441bd3b5d521f093922b292e6adf38b1d473f320f3175b564ac95c": failed to preload layers for image manifest digest sha256:7f2bdf4f52f04199c2fc9eec14cc4593b327deedbad2b9a399f127bb63a695\n77: error getting header info: Get "https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/eks/pause/blobs/sha256:6ea5d75b35fc7de260b98abfe408883d215ad7c91588fc40ce603d40878c7951": failed t\no handle challenge: authorization failed: no basic auth credentials',
    rule: "registry-unauthorized",
    source: "awslabs/amazon-eks-ami#2710",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-8ccb1ec6-1f11-4a0d-8848-a128f6f04729" : rpc error: code = Internal desc = mount failed: exit status 32 Mounting command: mount Mounting arguments: -t ext4 -o defaults /dev/longhorn/pvc-8ccb1ec6-1f11-4a0d-8848-a128f6f04729 /var/snap/microk8s/common/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-8ccb1ec6-1f11-4a0d-8848-a128f6f04729/globalmount Output: mount: /var/snap/microk8s/common/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-8ccb1ec6-1f11-4a0d-8848-a128f6f04729/globalmount: /dev/longhorn/pvc-8ccb1ec6-1f11-4a0d-8848-a128f6f04729 already mounted or mount point busy.',
    rule: "volume-device-busy",
    source: "longhorn/longhorn#3994",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-00d0fe561b5811e9" : rpc error: code = Internal desc = exit status 1',
    rule: "kubelet-volume",
    source: "longhorn/longhorn#376",
  },
  {
    text:
      'AVC avc:  denied  { associate } for  pid=3531 comm="containerd" name="bin" dev="nvme1n1p1" ino=398203 scontext=system_u:object_r:unlabeled_t:s0 tcontext=system_u:object_r:local_t:s0 tclass=filesystem permissive=0',
    rule: "audit-selinux-denied",
    source: "bottlerocket-os/bottlerocket#1651",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="failed to create server" error="failed to create dqlite app: start node: raft_start(): io: load closed segment 0000000000324741-0000000000325281: entries batch 52 starting at byte 1041264: data checksum mismatch"',
    rule: "dqlite-data-damaged",
    source: "(form)",
  },
  {
    text:
      'level=fatal msg="Failed to create server" error="failed to create dqlite app: create node: failed to set bind address \\"@dqlite-123\\": 1"',
    rule: "dqlite-address-held",
    source: "(form)",
  },
  {
    text:
      "Error: failed to create listener: failed to listen on 0.0.0.0:16443: listen tcp 0.0.0.0:16443: bind: address already in use",
    rule: "control-plane-port-in-use",
    source: "(form)",
  },
  {
    text: "rpc error: code = Aborted desc = Volume pvc-1 not yet attached to VM/VMI node-1, err: timed out",
    rule: "harvester-volume-not-plugged",
    source: "(form)",
  },
  {
    text:
      "lxd.daemon[5506]: Error: Failed to start the daemon: Failed to start dqlite server: raft_start(): io: load closed segment 0000000000019836-0000000000020650: found 814 entries (expected 815)",
    rule: "dqlite-data-damaged",
    source: "lxc/lxc#3482",
  },
  {
    text:
      "Error: Failed to start dqlite server: raft_start(): io: closed segment 0000000001570516-0000000001571328 is past last snapshot snapshot-1-1569792-5921177853",
    rule: "dqlite-data-damaged",
    source: "canonical/dqlite#309",
  },
  {
    text:
      "incusd[123]: Error: Failed to initialize global database: failed to start dqlite server: raft_start(): io: load closed segment 0000000000049152-0000000000049300: entries batch 52 starting at byte 1041264: data checksum mismatch",
    rule: "dqlite-data-damaged",
    source: "(form)",
  },
  {
    text: 'level=fatal msg="flannel exited: failed to acquire lease: missing IPv6 address on n.Spec.PodCIDRs"',
    rule: "network-daemon-no-pod-cidr",
    source: "(form)",
  },
  {
    text: 'level=fatal msg="flannel exited: operation canceled by foo"',
    rule: "network-daemon-failed",
    source: "(form)",
  },
  {
    text: 'k3s[1]: level=fatal msg="failed to start networking: unable to initialize network policy controller: bar"',
    rule: "network-daemon-failed",
    source: "(form)",
  },
  {
    text:
      'rke2[2]: time="x" level=fatal msg="failed to start networking: unable to initialize network policy controller: error getting node"',
    rule: "network-daemon-failed",
    source: "(form)",
  },
];
