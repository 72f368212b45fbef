/** Reports about what the kubelet, its clients and containerd say around the start of a pod. @module */

import type { Report } from "./report.ts";

/** Reports about what the kubelet, its clients and containerd say around the start of a pod. */
export const POD_START_REPORTS: readonly Report[] = [
  {
    text:
      '  Normal   Pulled     2s (x5 over 54s)  kubelet            Container image "localhost:5000/aegis-workload-demo-using-init-container:0.15.6" already present on machine\n  Warning  Failed     2s (x5 over 54s)  kubelet            Error: couldn\'t find key VALUE in Secret default/aegis-secret-aegis-workload-demo',
    rule: "kubelet-object-missing",
    source: "shieldworks/aegis#293",
  },
  {
    text: 'Warning  Failed     4m11s (x6 over 4m53s)  kubelet, node-1  Error: secrets "secrets-2.16.4-1" not found',
    rule: "kubelet-object-missing",
    source: "cloudfoundry/eirini-release#111",
  },
  {
    text:
      ' Error: secrets "eventsgreen-ibm-es-oauth-secret" not found\nand/or \nError: Couldn\'t find key eventstreams-eventsgreen-api-key in Secret streaming/eventsgreen-ibm-es-iam-secret',
    rule: "kubelet-object-missing",
    source: "IBM/event-streams#11",
  },
  {
    text:
      '58s         Warning   FailedMount               pod/singlecluster-parallel-555v9-414213271    MountVolume.SetUp failed for volume "docker-lib" : hostPath type check failed: /var/lib/docker is not a directory\n58s         Warning   FailedMount               pod/singlecluster-parallel-555v9-414213271    MountVolume.SetUp failed for volume "docker-sock" : hostPath type check failed: /var/run/docker.sock is not a socket file\n63s         Warning   FailedMount               pod/singlecluster-parallel-555v9-414213271    Unable to mount volumes for pod "singlecluster-parallel-555v9-414213271_default(a45b67f3-a465-4b0f-821c-d72e64db0536)": timeout expired waiting for volumes to attach or mount for pod "default"/"singlecluster-parallel-555v9-414213271". list of unmounted volumes=[docker-lib docker-sock]. list of unattached volumes=[podmetadata docker-lib docker-sock argo-workflow-token-wjcnk]\n3m6s        Normal    Scheduled                 pod/singlecluster-parallel-555v9-513887230    Successfully assigned default/singlecluster-parallel-555v9-513887230 to kind1-control-plane',
    rule: "kubelet-host-path-type",
    source: "kubernetes-sigs/kind#1002",
  },
  {
    text:
      'Apr 05 05:33:40 master systemd[1]: kubelet.service: main process exited, code=exited, status=255/n/a\nApr 05 05:33:40 master kubelet[4759]: F0405 05:33:40.511159    4759 server.go:274] failed to run Kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"\nApr 05 05:33:40 master systemd[1]: Unit kubelet.service entered failed state.\nApr 05 05:33:40 master systemd[1]: kubelet.service failed.',
    rule: "kubelet-cgroup-driver",
    source: "kubernetes/kubelet#9",
  },
  {
    text:
      'Jan 03 01:49:48 banwagong localkube[30646]: E0103 01:49:48.644861   30646 file.go:76] Unable to read manifest path "/etc/kubernetes/manifests": unable to create inotify: inotify_init: too many open files\nJan 03 01:49:48 banwagong localkube[30646]: W0103 01:49:48.650264   30646 kubelet_network.go:69] Hairpin mode set to "promiscuous-bridge" but kubenet is not enabled, falling back to "hairpin-veth"\nJan 03 01:49:48 banwagong localkube[30646]: W0103 01:49:48.652586   30646 cni.go:196] Unable to update cni config: No networks found in /etc/cni/net.d\nJan 03 01:49:48 banwagong localkube[30646]: I0103 01:49:48.656586   30646 docker_service.go:207] Docker cri networking managed by kubernetes.io/no-op\nJan 03 01:49:48 banwagong localkube[30646]: kubelet: Exit with error: failed to run Kubelet: failed to create kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"\nJan 03 01:49:48 banwagong localkube[30646]: I0103 01:49:48.860878   30646 feature_gate.go:156] feature gates: map[]',
    rule: "kubelet-cgroup-driver",
    source: "kubernetes/minikube#2381",
  },
  {
    text:
      "Message:        Pod Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = Unable to retrieve list of available devices: error creating nvml.Device 5: nvml: GPU is lost, which is unexpected",
    rule: "nvidia-gpu-lost",
    source: "kubernetes/kubernetes#97131",
  },
  {
    text:
      'Events:\n  Type     Reason                    Age               From           Message\n  ----     ------                    ----              ----           -------\n  Warning  FailedScheduling          73s               4pd-scheduler  AssumePod failed: pod c4c9c2a8-83d3-4e9b-b6fa-ed47719d3d19 is in the cache, so can\'t be assumed\n  Normal   Scheduled                 73s               4pd-scheduler  Successfully assigned default/gpu-pod to pkm-05\n  Warning  UnexpectedAdmissionError  73s               kubelet        Allocate failed due to rpc error: code = Unavailable desc = transport is closing, which is unexpected\n  Warning  FailedMount               9s (x8 over 73s)  kubelet        MountVolume.SetUp failed for volume "kube-api-access-8hcmj" : object "default"/"kube-root-ca.crt" not registered',
    rule: "kubelet-device-plugin",
    source: "Project-HAMi/HAMi#39",
  },
  {
    text:
      "Reason:           UnexpectedAdmissionError\nMessage:          Pod was rejected: Allocate failed due to no healthy devices present; cannot allocate unhealthy devices squat.ai/zigbee, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "squat/generic-device-plugin#33",
  },
  {
    text:
      "NAME                         READY   STATUS                    RESTARTS   AGE\nexclusive-replicaset-27dzq   0/1     Topology Affinity Error   0          19s\nWarning  TopologyAffinityError  5m    kubelet, node-1  Resources cannot be allocated with Topology locality",
    rule: "kubelet-topology",
    source: "kubernetes/kubernetes#84597",
  },
  {
    text:
      'Status:       Running\nReason:       AppArmor\nMessage:      Cannot enforce AppArmor: profile "kubearmor-multiubuntu-ubuntu-1-container" is not loaded',
    rule: "kubelet-apparmor",
    source: "kubearmor/KubeArmor#283",
  },
  {
    text: "Cannot enforce AppArmor: AppArmor is not enabled on the host",
    rule: "kubelet-apparmor-off",
    source: "therandomsecurityguy/kubernetes-security#1",
  },
  {
    text:
      "[...]: [...] currentAttempt done. Last Error: USER::Pod was rejected: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector",
    rule: "kubelet-predicate-failed",
    source: "flyteorg/flyte#6461",
  },
  {
    text:
      "Status:         Failed\nReason:         OutOfcpu\nMessage:        Pod Node didn't have enough resource: cpu, requested: 4000, used: 12150, capacity: 15920",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes#98928 (case)",
  },
  {
    text: "Message:        Pod was rejected as the node is shutting down.\nReason:         NodeShutdown",
    rule: "kubelet-node-shutdown",
    source: "kubernetes/kubernetes pkg/kubelet/nodeshutdown",
  },
  {
    text: "Message:        Pod was rejected: The node had condition: [DiskPressure]. ",
    rule: "kubelet-node-condition",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text:
      'Feb 28 18:54:45 ip-10-0-0-59 systemd[1]: Created slice libcontainer container kubepods.slice.\nFeb 28 18:54:45 ip-10-0-0-59 kubenswrapper[2123]: I0228 18:54:45.859828    2123 common.go:448] "setUnitProperties Params" name="kubepods.slice" properties=[{"Name":"MemoryMax","Value":{}},{"Name":"CPUWeight","Value":{}},{"Name":"TasksMax","Value":{}}]\nFeb 28 18:54:45 ip-10-0-0-59 kubenswrapper[2123]: E0228 18:54:45.870378    2123 kubelet.go:1559] "Failed to start ContainerManager" err="failed to initialize top level QOS containers: root container [kubepods] doesn\'t exist"\nFeb 28 18:54:45 ip-10-0-0-59 systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE\nFeb 28 18:54:51 ip-10-0-0-59 /usr/sbin/irqbalance[890]: Cannot change IRQ 31 affinity: Input/output error',
    rule: "kubelet-qos-root-missing",
    source: "kubernetes/kubernetes#122955",
  },
  {
    text:
      "Failed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: failed to find subsystem mount for required subsystem: pids",
    rule: "kubelet-pids-cgroup-missing",
    source: "labring/sealos#126",
  },
  {
    text: "Jan 02 03:04:05 n1 kubelet[1]: Error: failed to parse kubelet flag: unknown flag: --network-plugin",
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      "F0408 server.go:266] failed to run Kubelet: running with swap on is not supported, please disable swap! or set --fail-swap-on flag to false. /proc/swaps contained: [Filename\t\t\t\tType\t\tSize\tUsed\tPriority /dev/dm-1                               partition\t4194300\t0\t-1]",
    rule: "kubelet-swap",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      'E0408 03:04:05.000000 1 run.go:74] "command failed" err="failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory"',
    rule: "kubelet-config-file",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      "  Warning  Failed     2m (x3 over 2m)  kubelet  Error: services have not yet been read at least once, cannot construct envvars",
    rule: "kubelet-services-not-read",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      'E0422 20:12:30.100975 7905 kubelet_pods.go:212] failed to create subPath directory for volumeMount "shared" of container "e2ebb3a7aab8112fd63ef75845aca25e": chmod "/var/lib/kubelet/pods/9e5a3a70-8dd0-4d87-b413-444fdc213e40/volumes/kubernetes.io~glusterfs/{namespace}-shared/{airflowdag}_0_0_0_blarson_2021-04-22T20-11-36.271086_00-00" failed: bad file descriptor',
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes#101676",
  },
  {
    text:
      '  Warning  FailedMount  2m  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      '  Warning  FailedMount  4m  kubelet  MountVolume.SetUp failed for volume "v" : mkdir /var/lib/kubelet/pods/x: read-only file system',
    rule: "kubelet-root-read-only",
    source: "kubernetes/kubernetes pkg/volume",
  },
  {
    text: '  Warning  FailedMount  4m  kubelet  MountVolume.SetUp failed for volume "v" : mkdir /data: file exists',
    rule: "kubelet-volume",
    source: "kubernetes/kubernetes pkg/volume",
  },
  {
    text: "containerd restart broke: failed to recover state: failed to reserve sandbox name",
    rule: "recovery-name-reserved",
    source: "containerd/containerd#6095",
  },
  {
    text:
      '$ sudo ctr -n=k8s.io containers info  095fa5bfdd75e411290d11e90ec84bc2dec87b4e15d5c6215761b2518c5f8683\nctr: failed to dial "/run/containerd/containerd.sock": context deadline exceeded\n$ ps -aef | grep containerd\nuser+ 158624 148032  0 21:33 pts/1    00:00:00 grep --color=auto containerd',
    rule: "daemon-not-running",
    source: "containerd/cri#1014",
  },
  {
    text:
      'fatal: [10.128.0.5]: FAILED! => {"changed": true, "cmd": "kubeadm init --service-cidr 10.96.0.0/12             --kubernetes-version v1.19.2             --cri-socket=/var/run/containerd/containerd.sock                          \\n", "delta": "0:00:10.188770", "end": "2021-04-13 09:10:01.929454", "msg": "non-zero return code", "rc": 1, "start": "2021-04-13 09:09:51.740684", "stderr": "W0413 09:09:51.799678    4261 configset.go:348] WARNING: kubeadm cannot validate component configs for API groups [kubelet.config.k8s.io kubeproxy.config.k8s.io]\\nerror execution phase preflight: [preflight] Some fatal errors occurred:\\n\\t[ERROR CRI]: container runtime is not running: output: NAME:\\n   crictl info - Display information of the container runtime\\n\\nUSAGE:\\n   crictl info [command options] [arguments...]\\n\\nOPTIONS:\\n   --output value, -o value  Output format, One of: json|yaml (default: \\"json\\")\\n   \\ntime=\\"2021-04-13T09:10:01Z\\" level=fatal msg=\\"failed to connect: failed to connect: context deadline exceeded\\"\\n, error: exit status 1\\n[preflight] If you know what you are doing"}',
    rule: "daemon-not-running",
    source: "kairen/kubeadm-ansible#86",
  },
  {
    text:
      '[init] Using Kubernetes version: v1.26.1\n[preflight] Running pre-flight checks\n        [WARNING Hostname]: hostname "node" could not be reached\n        [WARNING Hostname]: hostname "node": lookup node on 192.168.10.2:53: server misbehaving\n        [WARNING Service-Kubelet]: kubelet service is not enabled, please run \'systemctl enable kubelet.service\'\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n        [ERROR CRI]: container runtime is not running: output: time="2023-01-31T15:11:36+08:00" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\n, error: exit status 1\n        [ERROR FileContent--proc-sys-net-bridge-bridge-nf-call-iptables]: /proc/sys/net/bridge/bridge-nf-call-iptables does not exist\n        [ERROR FileContent--proc-sys-net-ipv4-ip_forward]: /proc/sys/net/ipv4/ip_forward contents are not set to 1',
    rule: "cri-plugin-off",
    source: "containerd/containerd#8032",
  },
  {
    text:
      "containerd: failed to load TOML: /etc/containerd/config.toml: (27, 47):\nwas expecting token [[, but got table array key cannot contain ']' instead",
    rule: "daemon-config",
    source: "containerd/containerd#7174",
  },
  {
    text:
      './crictl ps\nWARN[0000] runtime connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead.\nWARN[0000] image connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead.\nE0209 07:33:47.702320  159566 remote_runtime.go:390] "ListContainers with filter from runtime service failed" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory\\"" filter="&ContainerFilter{Id:,State:&ContainerStateValue{State:CONTAINER_RUNNING,},PodSandboxId:,LabelSelector:map[string]string{},}"\nFATA[0000] listing containers: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory"',
    rule: "endpoint-dockershim",
    source: "kubernetes-sigs/cri-tools#1089",
  },
  {
    text:
      '    root@k8s-eu-1-master:~# crictl pods ls\n    WARN[0000] runtime connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead. \n    ERRO[0000] validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/dockershim.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/dockershim.sock: connect: no such file or directory" \n    POD ID              CREATED             STATE               NAME                                      NAMESPACE           ATTEMPT             RUNTIME\n    02f6c786b8be3       3 hours ago         Ready               kube-flannel-ds-7sf87                     kube-flannel        0                   (default)',
    rule: "endpoint-dockershim",
    source: "kubernetes/kubelet#46",
  },
  {
    text:
      "$ crictl ps\nDEBU[0000] get runtime connection\nDEBU[0000] connect using endpoint 'unix:///var/run/dockershim.sock' with '2s' timeout\nFATA[0002] connect: connect endpoint 'unix:///var/run/dockershim.sock', make sure you are running as root and the endpoint has been started: context deadline exceeded",
    rule: "endpoint-dockershim",
    source: "kubernetes-sigs/cri-tools#845",
  },
  {
    text:
      'DEBU[0000] get runtime connection\nFATA[0000] unable to determine runtime API version: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /run/containerd/containerd.sock: connect: permission denied"',
    rule: "endpoint-denied",
    source: "kubernetes-sigs/cri-tools#1049",
  },
  {
    text: "dial unix /var/run/docker.sock: connect: permission denied",
    rule: "docker-socket-denied",
    source: "moby/moby client (alone)",
  },
  {
    text:
      'connection error: desc = "transport: Error while dialing: dial unix /run/buildkit/buildkitd.sock: connect: permission denied"',
    rule: null,
    source: "moby/buildkit client",
    why: "BuildKit's socket is no runtime's endpoint",
  },
  {
    text:
      'connection error: desc = "transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: permission denied"',
    rule: "endpoint-denied",
    source: "kubernetes-sigs/cri-tools pkg (CRI-O's socket)",
  },
  {
    text:
      'WARN[0000] runtime connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead. \nERRO[0000] validate service connection: CRI v1 runtime API is not available for endpoint "unix:///var/run/dockershim.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory" \nERRO[0000] validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService \nERRO[0000] validate service connection: CRI v1 runtime API is not available for endpoint "unix:///run/crio/crio.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /run/crio/crio.sock: connect: no such file or directory" ',
    rule: "cri-plugin-off",
    source: "kubernetes-sigs/cri-tools#1041",
  },
  {
    text:
      '\t[ERROR CRI]: container runtime is not running: output: , error: exec: "crictl": executable file not found in $PATH',
    rule: "crictl-missing",
    source: "kubernetes/kubeadm cmd/kubeadm/app/util/runtime",
  },
  {
    text:
      "Found multiple CRI endpoints on the host. Please define which one do you wish to use by setting the 'criSocket' field in the kubeadm configuration file: unix:///var/run/containerd/containerd.sock, unix:///var/run/cri-dockerd.sock\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "endpoint-ambiguous",
    source: "kubernetes/kubeadm cmd/kubeadm/app/util/runtime",
  },
  {
    text: 'level=error msg="failed" error="exec: \\"runc\\": executable file not found in $PATH"',
    rule: "runtime-binary-missing",
    source: "containerd/go-runc",
  },
  {
    text:
      "Apr 04 16:52:26 kind-control-plane kubelet[2270]: E0404 16:52:26.312438    2270 remote_runtime.go:109] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/19/work upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/19/fs lowerdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: invalid argument: unknown",
    rule: "rootfs-mount-unsuited",
    source: "kubernetes-sigs/kind#428",
  },
  {
    text:
      "Nov 23 03:05:00 central01 k3s[31842]: E1123 03:05:00.255469   31931 remote_runtime.go:105] RunPodSandbox from runtime se\nrvice failed: rpc error: code = Unknown desc = failed to create containerd task: failed to mount rootfs component &{overlay overlay [wor\nkdir=/home/user/.rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/218/work upperdir=/home/user/.ran\ncher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/218/fs lowerdir=/home/user/.rancher/k3s/agent/containerd/\nio.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: operation not permitted: unknown",
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#1122",
  },
  {
    text:
      'time="2020-01-02T03:04:05Z" level=fatal msg="starting kubernetes: preparing server: \\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: no such device"',
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s pkg/agent/config",
  },
  {
    text:
      "    default: E0522 08:42:06.899674   65704 remote_runtime.go:135] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount rootfs component: failed to create idmapped mount: Unable to shift GID/UID for /run/user/1000/ovl-idmapped2387320805/0: function not implemented: unknown",
    rule: "snapshotter-idmap-unsupported",
    source: "containerd/containerd#5890",
  },
  {
    text:
      '  Normal   Pulling    27m (x4 over 30m)     kubelet            Pulling image "quay.io/ansible/creator-ee:v0.5.0"\n  Warning  Failed     27m (x4 over 29m)     kubelet            Error: ErrImagePull\n  Warning  Failed     27m (x6 over 29m)     kubelet            Error: ImagePullBackOff\n  Normal   BackOff    5m17s (x94 over 29m)  kubelet            Back-off pulling image "quay.io/ansible/creator-ee:v0.5.0"\n  Warning  Failed     19s (x10 over 29m)    kubelet            Failed to pull image "quay.io/ansible/creator-ee:v0.5.0": rpc error: code = Unknown desc = failed to pull and unpack image "quay.io/ansible/creator-ee:v0.5.0": failed to extract layer sha256:140b571c235813a8eb5ba7f5f474f8852eef0218d4e5efe99801351d4c76aa6b: operation not permitted: unknown',
    rule: "image-layer-denied",
    source: "ansible/creator-ee#84",
  },
  {
    text:
      'Failed to pull image "ghcr.io/itsmurugappan/java-hw-estgz": rpc error: code = Unknown desc = failed to pull and unpack image "ghcr.io/itsmurugappan/java-hw-estgz:latest": failed to extract layer sha256:51159017383c06ece8aba377ce2382750e314a0f14cfbfe04ae4d11600a63b36: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount993838894: lchown /var/lib/containerd/tmpmounts/containerd-mount993838894/etc: operation not supported: unknown',
    rule: "image-layer-denied",
    source: "containerd/stargz-snapshotter#187",
  },
  {
    text:
      "        [ERROR ImagePull]: failed to pull image k8s.gcr.io/kube-apiserver:v1.13.3: output: Error response from daemon: Get https://k8s.gcr.io/v2/: x509: certificate signed by unknown authority\n, error: exit status 1\n        [ERROR ImagePull]: failed to pull image k8s.gcr.io/pause:3.1: output: Error response from daemon: Get https://k8s.gcr.io/v2/: x509: certificate signed by unknown authority\n, error: exit status 1",
    rule: "registry-traffic-intercepted",
    source: "kubernetes/minikube#3721",
  },
  {
    text:
      '  Warning  Failed  2m  kubelet  Failed to pull image "docker.io/library/nginx:1": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "kubelet-pull-timeout",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text:
      '  Warning  ErrImageNeverPull  2m  kubelet  Container image "app:dev" is not present with pull policy of Never',
    rule: "image-never-pulled",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text:
      '  Warning  InspectFailed  2m  kubelet  Failed to apply default image tag "registry.example.org/Web:1": couldn\'t parse image reference "registry.example.org/Web:1": invalid reference format: repository name must be lowercase',
    rule: "image-name-invalid",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text:
      '> failed to generate sandbox security options for sandbox "chmod-prevented": failed to generate seccomp security options for container: cannot load seccomp profile "/var/lib/kubelet/seccomp/prevent-chmod": open /var/lib/kubelet/seccomp/prevent-chmod: no such file or directory',
    rule: "seccomp-profile-file",
    source: "kubernetes/kubernetes#88755",
  },
  {
    text:
      'Jan 02 03:04:05 n1 kubelet[1]: E0102 03:04:05.000000 1 kubelet.go:2373] "Container runtime network not ready" networkReady="NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized"\nJan 02 03:04:06 n1 kubelet[1]: E0102 03:04:06.000000 1 remote_runtime.go:176] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to get sandbox image \\"registry.k8s.io/pause:3.6\\": failed to pull image \\"registry.k8s.io/pause:3.6\\": failed to pull and unpack image \\"registry.k8s.io/pause:3.6\\": failed to resolve reference \\"registry.k8s.io/pause:3.6\\": failed to do request: Head \\"https://x/v2/pause/manifests/3.6\\": dial tcp 74.125.204.82:443: i/o timeout"',
    rule: "pause-image-unreached",
    source: "kubernetes/kubeadm#2801 (case)",
  },
  {
    text:
      'Jan 02 03:04:05 n1 kubelet[1]: E0102 03:04:05.000000 1 kubelet.go:2373] "Container runtime network not ready" networkReady="NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized"\nJan 02 03:04:06 n1 kubelet[1]: E0102 03:04:06.000000 1 remote_image.go:242] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"docker.io/flannel/flannel:v0.22.0\\": failed to copy: httpReadSeeker: failed open: unexpected status code https://x: 429 Too Many Requests" image="docker.io/flannel/flannel:v0.22.0"',
    rule: "registry-rate-limit",
    source: "flannel-io/flannel (case)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "x18": cni plugin not initialized',
    rule: "cni-not-ready",
    source: "containerd/containerd v2.1.5 internal/cri/server/sandbox_run.go",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1807": plugin type="cilium-cni" name="cilium" failed (add): unable to create endpoint: Put "http://localhost/v1/endpoint/cni-attachment-id:18": context deadline exceeded',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium (case)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox \n'ac1b1354613465324654c1588ac64f1a756aa32f14732246ac4132133ba21364': plugin type='azure-vnet' \nfailed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS with error: \n%w: AllocateIPConfig failed: not enough IPs available for 9c6a7f37-dd43-4f7c-a01f-1ff41653609c, \nwaiting on Azure CNS to allocate more with NC Status: , IP config request is [IPConfigRequest: \nDesiredIPAddress , PodInterfaceID a1876957-eth0, InfraContainerID \na1231464635654a123646565456cc146841c1313546a515432161a45a5316541, OrchestratorContext \n{'PodName':'a_podname','PodNamespace':'my_namespace'}]",
    rule: "cni-addresses-exhausted",
    source: "MicrosoftDocs/architecture-center#4402",
  },
  {
    text:
      "  Normal   Scheduled               102s  default-scheduler  Successfully assigned default/encrypted-image-tests-688cb5cb88-j9ddp to <host-name>\n  Warning  FailedCreatePodSandBox  40s   kubelet            Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = failed to create containerd task: failed to create shim task: context deadline exceeded",
    rule: "shim-create-timeout",
    source: "confidential-containers/documentation#106",
  },
  {
    text: "containerd: mkdir /run/containerd: read-only file system",
    rule: "containerd-root-read-only",
    source: "containerd/containerd cmd/containerd",
  },
  {
    text:
      'Jan 31 12:27:15 tebraawx-pr01 containerd: time="2020-01-31T12:27:15.531964069+01:00" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.btrfs" error="path /var/lib/containerd/io.containerd.snapshotter.v1.btrfs must be a btrfs filesystem to be used with the btrfs snapshotter"\nJan 31 12:27:15 tebraawx-pr01 containerd: time="2020-01-31T12:27:15.537965126+01:00" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.aufs" error="modprobe aufs failed: "modprobe: FATAL: Module aufs not found.\\n": exit status 1"\nJan 31 12:27:15 tebraawx-pr01 containerd: time="2020-01-31T12:27:15.538619228+01:00" level=warning msg="could not use snapshotter zfs in metadata plugin" error="path /var/lib/containerd/io.containerd.snapshotter.v1.zfs must be a zfs filesystem to be used with the zfs snapshotter: skip plugin"',
    rule: null,
    source: "containerd/containerd#3994",
  },
  {
    text:
      'time="2022-04-22T11:04:23.4-05:00" level=warning msg="failed to load plugin io.containerd.internal.v1.opt" error="mkdir /opt/containerd: read-only file system"',
    rule: null,
    source: "containerd/containerd (case)",
  },
  {
    text:
      "FATA[0000] 1 errors:\nno running task found: task 6ad08d6d5f8907df1fd555cc7ebd015291f1964e4c8b493fecd0fab9aa3d9541 not found: not found",
    rule: null,
    source: "containerd/nerdctl#2793",
  },
  {
    text:
      '  Warning  Unhealthy  2m  kubelet  Readiness probe failed: Get "http://10.0.0.1:80/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/prober",
  },
  {
    text:
      "  Warning  Unhealthy  2m  kubelet  Liveness probe errored: rpc error: code = DeadlineExceeded desc = failed to exec in container: timeout 1s exceeded: context deadline exceeded",
    rule: "exec-timeout",
    source: "kubernetes/kubernetes pkg/kubelet/prober",
  },
  {
    text:
      'E0102 03:04:05.000000 1 controller.go:187] failed to update lease, error: Put "https://10.0.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/node-1?timeout=10s": context deadline exceeded',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "Error: context deadline exceeded",
    rule: null,
    source: "etcd-io/etcd",
  },
  {
    text: "Error: INSTALLATION FAILED: context deadline exceeded",
    rule: null,
    source: "helm/helm",
  },
  {
    text:
      "panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x123]\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:10 +0x1",
    rule: null,
    source: "the Go runtime",
  },
  {
    text:
      '  Warning  InspectFailed  2m  kubelet  Failed to inspect image "nginx:latest": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "image-inspect",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text:
      'time="2023-12-15 03:04:05" level=info msg="time=\\"2023-12-15T03:04:05Z\\" level=warning msg=\\"waiting for response from boltdb open\\" plugin=bolt" component=containerd stream=stderr',
    rule: "database-locked",
    source: "k0sproject/k0s#3822",
  },
  {
    text:
      "Mar 04 14:17:36 paas-controller  containerd[2440692]: panic: assertion failed: Page expected to be: 3393, but self identifies as 6868074383292906018\nMar 04 14:17:36 paas-controller  containerd[2440692]: goroutine 99 [running]:\nMar 04 14:17:36 paas-controller  containerd[2440692]: go.etcd.io/bbolt._assert(...)\nMar 04 14:17:36 paas-controller  containerd[2440692]:         /root/rpmbuild/BUILD/containerd.io-1.7.6/_build/src/github.com/containerd/containerd/vendor/go.etcd.io/bbolt/db.go:1359",
    rule: "database-damaged",
    source: "containerd/containerd#9929",
  },
  {
    text:
      'Nov 17 15:53:56 scotts-lenovo rke2[162370]: {"level":"warn","ts":"2023-11-17T15:53:56.709478Z","logger":"etcd-client","caller":"v3@v3.5.9-k3s1/retry_interceptor.go:62","msg":"retrying of unary invoker failed","target":"etcd-endpoints://0xc00075b880/127.0.0.1:2379","attempt":0,"error":"rpc error: code = DeadlineExceeded desc = latest balancer error: last connection error: connection error: desc = \\"transport: Error while dialing: dial tcp 127.0.0.1:2379: connect: connection refused\\""}\nNov 17 15:53:56 scotts-lenovo rke2[162370]: {"level":"info","ts":"2023-11-17T15:53:56.709565Z","logger":"etcd-client","caller":"v3@v3.5.9-k3s1/client.go:210","msg":"Auto sync endpoints failed.","error":"context deadline exceeded"}',
    rule: "etcd-unreachable",
    source: "rancher/rke2#5052",
  },
  {
    text:
      "15m         Normal    Scheduled                  pod/catalog-server-5f5cfdffd9-7b8pw    Successfully assigned apps/catalog-server-5f5cfdffd9-7b8pw to node5\n4s          Warning   FailedCreatePodContainer   pod/catalog-server-5f5cfdffd9-7b8pw    unable to ensure pod container exists: failed to create container for [kubepods burstable pod3b7a3b5d-7685-43cb-a0ab-5b0646ba07d7] : dbus: connection closed by user",
    rule: "kubelet-pod-cgroup",
    source: "kubernetes/kubernetes#100328",
  },
  {
    text:
      "Warning  FailedCreatePodContainer  4m40s (x4642 over 16h)  kubelet  unable to ensure pod container exists: failed to create container for [kubepods besteffort poda3e18933-f1c9-4c86-a752-e355e632ef1c] : dbus: connection closed by user",
    rule: "kubelet-pod-cgroup",
    source: "kubernetes/kubernetes#100328",
  },
  {
    text:
      '<code>\nError: failed to create containerd container: error unpacking image: apply layer error for "icr.io/continuous-delivery/pipeline/some-image:1.0": failed to extract layer sha256:2573e0d8158209ed54ab25c87bcdcb00bd3d2539246960a3d592a1c599d70465: failed to get reader from content store: content digest sha256:7478e0ac0f23f94b2f27848fbcdf804a670fbf8d4bab26df842d40a10cd33059: not found\n</code>',
    rule: "image-content-missing",
    source: "containerd/containerd#11390",
  },
  {
    text:
      'Oct 15 20:01:18 iv-ydgjbtakn4cva4g1e7r0 containerd[20607]: time="2024-10-15T20:01:18.622288445+08:00" level=error msg="CreateContainer within sandbox \\"5fc74e0f52caec6236d72a2e98fe7db68709f1ce16460c4c2c6efa97442016c2\\" for &ContainerMetadata{Name:main,Attempt:0,} failed" error="rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to extract layer sha256:fc23e29112f84e48087afba81e8e50c7d85cf207440dc058771db80aec76c91f: failed to get reader from content store: content digest sha256:14200a60e185b271333c7cc6b9e3c34164b367ebda9e1c2ae8425a9f5fc94db3: not found"\nOct 15 20:01:26 iv-ydgjbtakn4cva4g1e7r0 containerd[20607]: time="2024-10-15T20:01:26.616705589+08:00" level=info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:fc23e29112f84e48087afba81e8e50c7d85cf207440dc058771db80aec76c91f: failed to get reader from content store: content digest sha256:14200a60e185b271333c7cc6b9e3c34164b367ebda9e1c2ae8425a9f5fc94db3: not found" key="extract-614259228-CYri sha256:5795d37109e4c48e3282eb87819b5560340272c766cdc1cedd8cb5611b87d43d"',
    rule: "image-content-missing",
    source: "containerd/containerd#10843",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim: QMP command failed: The device is not writable: Permission denied: unknown",
    rule: "kata-privileged-devices",
    source: "kata-containers/tests#4497",
  },
  {
    text:
      'ctr run --runtime=io.containerd.kata-dragonball.v2  docker.io/library/nginx:latest nginx-sandbox\nctr: failed to create shim task: Others("failed to handle message try init runtime instance\\n\\nCaused by:\\n    0: load config\\n    1: load TOML config failed (tried [\\"/etc/kata-containers/runtime-rs/configuration.toml\\", \\"/usr/share/defaults/kata-containers/runtime-rs/configuration.toml\\", \\"/opt/kata/share/defaults/kata-containers/runtime-rs/configuration.toml\\"])\\n    2: guest kernel image path is empty',
    rule: null,
    source: "kata-containers/kata-containers#9625",
  },
  {
    text:
      '0s          Warning   FailedCreatePodSandBox   pod/alpine-whsll    Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "11ce5f00d56f731f8eada3b7cef6e743f8873ddae8e91\n527d1d400cd457c1eff": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'&{...} ERRORED: error configuring pod [default/alpine-whsll] net\nworking: Multus: [default/alpine-whsll/9ca09698-bfdb-4b2c-b26a-dbbf6618f787]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting t\nhe delegate: GetCNIConfig: err in GetCNIConfigFromFile: No networks found in /host/etc/cni/net.d...',
    rule: "cni-network-missing",
    source: "k8snetworkplumbingwg/multus-cni#1072",
  },
  {
    text:
      'Normal Scheduled 3m32s default-scheduler Successfully assigned default/testpod1 to dnccom\nWarning FailedCreatePodSandBox 3m31s kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "62bc023b4a52365a7c92287d7a89b8e2a1a43acdbd8b428da5ee85d78c26d6e2": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"62bc023b4a52365a7c92287d7a89b8e2a1a43acdbd8b428da5ee85d78c26d6e2" Netns:"/var/run/netns/cni-0d8488d1-0eaa-c857-facb-bf26bb02401c" IfName:"eth0" Args:"K8S_POD_NAMESPACE=default;K8S_POD_NAME=testpod1;IgnoreUnknown=1" Path:"" ERRORED: error configuring pod [default/testpod1] networking: Multus: [default/testpod1/c2943d63-8c45-4e7f-82b8-e4f2d22844e8]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: getKubernetesDelegate: failed to get a ResourceClient instance: getKubeletClient: error getting pod resources from client: getPodResources: failed to list pod resources, &{0xc00061a008}.Get(_) = _, rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/lib/kubelet/pod-resources/kubelet.sock: connect: no such file or directory"',
    rule: "cni-kubelet-socket",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#555",
  },
  {
    text:
      'remote_runtime.go:213] StartContainer "d3f920b852edb46ff6a0a3cdef6dc1d290dcac60b97cda2821db6904db38d2b2" from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: Unable to copy /var/lib/kubelet/pods/5a8481ff-62a8-11e9-ac08-525400335363/etc-hosts to /run/containerd/io.containerd.runtime.v1.linux/k8s.io/d3f920/rootfs/etc/hosts: open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/d3f920/rootfs/etc/hosts: no such file or directory: unknown',
    rule: "runnc-no-etc",
    source: "nabla-containers/runnc#76",
  },
  {
    text:
      "│   Warning  FailedCreatePodSandBox  7s (x19 over 4m6s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create f │\n│ ailed: runc create failed: unable to start container process: error during container init: error jailing process inside rootfs: pivot_root .: invalid argument: unknown                                                     │\n│                                                                                                                                                                               ",
    rule: "pivot-root-refused",
    source: "kairos-io/kairos#2275",
  },
  {
    text:
      "  Warning  FailedPrepareDynamicResources  81s   kubelet            Failed to prepare dynamic resources: failed to get gRPC client for driver dra-1411.k8s.io: plugin name dra-1411.k8s.io not found in the list of registered DRA plugins",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes/kubernetes#131957",
  },
  {
    text:
      "Failed to prepare dynamic resources: prepare dynamic resources: DRA driver compute-domain.nvidia.com is not registered",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#814",
  },
  {
    text:
      'Jul 12 03:25:41 node-3 containerd[21095]: time="2018-07-12T03:25:41Z" level=error msg="Failed to get usage for snapshot "extract-440725399-7oAi sha256:974937c83986779d5d6679db432e138f73200317b453cfb142562f8e7598a345"" error="lstat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/62/fs: no such file or directory"',
    rule: null,
    source: "containerd/containerd#2457",
  },
  {
    text:
      'pod default/hello terminated (StartError)\nfailed to create containerd task: failed to mount rootfs component &{fuse3.fuse-overlayfs overlay [workdir=/home/vagrant/.local/share/usernetes/containerd/io.containerd.snapshotter.v1.fuse-overlayfs/snapshots/4/work upperdir=/home/vagrant/.local/share/usernetes/containerd/io.containerd.snapshotter.v1.fuse-overlayfs/snapshots/4/fs lowerdir=/home/vagrant/.local/share/usernetes/containerd/io.containerd.snapshotter.v1.fuse-overlayfs/snapshots/3/fs writeback=0]}: mount helper [mount.fuse3 [overlay /run/user/1000/usernetes/containerd/io.containerd.runtime.v2.task/k8s.io/dcbe12d6759bd896b9c0a65d6f74224652110671371895a27099a1385f4e74a1/rootfs -o workdir=/home/vagrant/.local/share/us... -t fuse-overlayfs]] failed: "": wait: no child processes: unknown',
    rule: "rootfs-mount-failed",
    source: "containerd/fuse-overlayfs-snapshotter#12",
  },
  {
    text: 'msg="Failed to run CRI service" error="failed to recover state: failed to reserve sandbox name',
    rule: "recovery-name-reserved",
    source: "k3s-io/k3s#5189",
  },
  {
    text:
      'Jun 14 21:02:29 node microk8s.daemon-kubelet[4623]: E0614 21:02:29.528552    4623 kuberuntime_manager.go:196] Get runtime version failed: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /var/snap/microk8s/common/run/containerd.sock: connect: connection refused"\nJun 14 21:02:29 node microk8s.daemon-kubelet[4623]: F0614 21:02:29.528575    4623 server.go:265] failed to run Kubelet: failed to create kubelet: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /var/snap/microk8s/common/run/containerd.sock: connect: connection refused"\nJun 14 21:02:29 node systemd[1]: snap.microk8s.daemon-kubelet.service: Main process exited, code=exited, status=255/EXCEPTION',
    rule: "daemon-not-running",
    source: "canonical/microk8s#508",
  },
  {
    text:
      'May 11 16:06:46 k8s-master01 containerd[765]: time="2023-05-11T16:06:46.771342772+08:00" level=info msg="Forcibly stopping sandbox \\"504b9b7854c4cd66eb5a3f6f938a8775181200abc6d58eaea9a4055b9c44cab4\\""\nMay 11 16:06:46 k8s-master01 containerd[765]: time="2023-05-11T16:06:46.771441523+08:00" level=info msg="TearDown network for sandbox \\"504b9b7854c4cd66eb5a3f6f938a8775181200abc6d58eaea9a4055b9c44cab4\\" successfully"\nMay 11 16:06:46 k8s-master01 containerd[765]: time="2023-05-11T16:06:46.797237248+08:00" level=warning msg="Failed to get podSandbox status for container event for sandboxID \\"504b9b7854c4cd66eb5a3f6f938a8775181200abc6d58eaea9a4055b9c44cab4\\": an error occurred when try to find sandbox: not found. Sending the event with nil podSandboxStatus."\nMay 11 16:06:46 k8s-master01 containerd[765]: time="2023-05-11T16:06:46.797300470+08:00" level=info msg="RemovePodSandbox \\"504b9b7854c4cd66eb5a3f6f938a8775181200abc6d58eaea9a4055b9c44cab4\\" returns successfully"',
    rule: null,
    source: "coredns/coredns#6091",
  },
  {
    text:
      'time="2022-02-23T10:14:23.824732387+08:00" level=warning error="no such file or directory" name=containerd-shim-v2 pid=72153 rootfs-dir=/run/kata-containers/shared/sandboxes/bfdc8cf8373a9fe3c17951a786d1fb7628d6326bb089cff46bb63dacc9029a53/mounts/76aaf3fad6c9f3ad9807e618e9a20d1fc01340c36f6cc447fd6219510ce17539/rootfs sandbox=bfdc8cf8373a9fe3c17951a786d1fb7628d6326bb089cff46bb63dacc9029a53 source=virtcontainers subsystem=mount\ntime="2022-02-23T10:16:31.760040914+08:00" level=warning msg="failed to get OOM event from sandbox" error="ttrpc: closed" name=containerd-shim-v2 pid=72153 sandbox=bfdc8cf8373a9fe3c17951a786d1fb7628d6326bb089cff46bb63dacc9029a53 source=containerd-kata-shim-v2',
    rule: null,
    source: "kata-containers/tests#4497 (log)",
  },
  {
    text:
      '$ docker exec runwasi-cluster-control-plane containerd config dump\ntime="2025-06-04T02:49:53Z" level=warning msg="Ignoring unknown key in TOML for plugin" error="strict mode: fields in the document are missing in the target struct" key=containerd plugin=io.containerd.grpc.v1.cri',
    rule: "config-key-ignored",
    source: "containerd/runwasi#1002",
  },
  {
    text:
      'QoS Class:       Burstable\nTolerations:     node.kubernetes.io/not-ready:NoExecute op=Exists for 300s\n                 node.kubernetes.io/unreachable:NoExecute op=Exists for 300s\nEvents:\n  Type     Reason       Age                     From               Message\n  ----     ------       ----                    ----               -------\n  Normal   Scheduled    7m58s                   default-scheduler  Successfully assigned default/consul-mesh-gateway-58c7bfcb9d-wfhf9 to node-1\n  Warning  FailedMount  7m57s                   kubelet            MountVolume.SetUp failed for volume "consul-ca-cert" : failed to sync secret cache: timed out waiting for the condition\n  Warning  FailedMount  7m57s                   kubelet            MountVolume.SetUp failed for volume "consul-mesh-gateway-token-xdgch" : failed to sync secret cache: timed out waiting for the condition\n  Normal   Pulled       7m56s                   kubelet            Container image "hashicorp/consul:1.9.1" already present on machine\n  Normal   Created      7m56s                   kubelet            Created container copy-consul-bin\n  Normal   Started      7m56s                   kubelet            Started container copy-consul-bin\n  Normal   Created      7m2s (x4 over 7m53s)    kubelet            Created container service-init',
    rule: null,
    source: "hashicorp/consul#9568",
  },
  {
    text:
      '`MountVolume.SetUp failed for volume "default-token-vagiw" : failed to sync secret cache: timed out waiting for the condition\n`',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes#99475",
  },
  {
    text:
      'Jul 27 20:33:41 node kubelet[2072958]: E0727 20:33:41.877820 2072958 nestedpendingoperations.go:335] Operation for "{volumeName:kubernetes.io/secret/81627d6c-de4e-4a3d-ac42-15e5e2f60780-policy-tls podName:81627d6c-de4e-4a3d-ac42-15e5e2f60780 nodeName:}" failed. No retries permitted until 2022-07-27 20:33:42.377797936 +0530 IST m=+2.841500513 (durationBeforeRetry 500ms). Error: MountVolume.SetUp failed for volume "policy-tls" (UniqueName: "kubernetes.io/secret/81627d6c-de4e-4a3d-ac42-15e5e2f60780-policy-tls") pod "linkerd-destination-697794d966-wkl42" (UID: "81627d6c-de4e-4a3d-ac42-15e5e2f60780") : failed to sync secret cache: timed out waiting for the condition\nJul 27 20:33:41 node kubelet[2072958]: E0727 20:33:41.877842 2072958 configmap.go:193] Couldn\'t get configMap kube-system/kube-proxy: failed to sync configmap cache: timed out waiting for the condition',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes#111469",
  },
  {
    text:
      "Apr 17 08:50:23 master kubelet[1541]: E0417 08:50:23.087679    1541 file_linux.go:114] Can't process manifest file \"/etc/kubernetes/manifests/pharos-etcd.yaml\": /etc/kubernetes/manifests/pharos-etcd.yaml: couldn't parse as pod(Object 'Kind' is missing in 'null'), please check manifest file.",
    rule: "kubelet-static-pod",
    source: "kontena/pharos-cluster#252",
  },
  {
    text:
      "> Mar 16 01:32:57 ip-10-0-167-200 kubelet[3919]: E0316 01:32:57.651483    3919 file.go:108] Unable to process watch event: can't process config file \"/etc/kubernetes/static-pods/kube-apiserver\": /etc/kubernetes/static-pods/kube-apiserver: couldn't parse as pod(Object 'Kind' is missing in 'null'), please check config file",
    rule: "kubelet-static-pod",
    source: "bottlerocket-os/bottlerocket#1396",
  },
  {
    text:
      '**Feb 25 08:51:10 oness-01 kubelet[3415]: E0225 08:51:10.763166    3415 file.go:187] Can\'t process manifest file "/etc/kubernetes/manifests/extend_scheduler.yml": /etc/kubernetes/manifests/extend_scheduler.yml:...',
    rule: "kubelet-static-pod",
    source: "smart-edge-open/converged-edge-experience-kits#89",
  },
  {
    text:
      'E0324 00:46:36.333789    3307 kubelet.go:1690] Failed creating a mirror pod for "c-ip-192-168-23-17.us-west-2.compute.internal_default(18df3f29b7ba9816f25786dcb540583a)": admission webhook "mpod.vpc.k8s.aws" denied the request: Webhood encountered error to Get or List object from k8s cache.',
    rule: null,
    source: "bottlerocket-os/bottlerocket#1409",
  },
  {
    text:
      '> Jun 23 18:33:35 10-6-150-51 kubelet[32141]: E0623 18:33:35.148371   32141 kuberuntime_sandbox.go:41] "Failed to generate sandbox config for pod" err="open /etc/resolv.conf: no such file or directory" pod="kube-system/kube-scheduler-10-6-150-51"\nJun 23 18:33:35 10-6-150-51 kubelet[32141]: E0623 18:33:35.148499   32141 pod_workers.go:190] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"kube-scheduler-10-6-150-51_kube-system(39f9fcbd5659a4af7687f0af6d8320f0)\\" with CreatePodSandboxError: \\"Failed to generate sandbox config for pod \\\\\\"kube-scheduler-10-6-150-51_kube-system(39f9fcbd5659a4af7687f0af6d8320f0)\\\\\\": open /etc/resolv.conf: no such file or directory\\"" pod="kube-system/kube-scheduler-10-6-150-51" podUID=39f9fcbd5659',
    rule: "kubelet-resolv-conf",
    source: "kubernetes/kubernetes#103110",
  },
  {
    text: 'E0102 kubelet[1]: "Failed" err="exec: \\"conntrack\\": executable file not found in $PATH"',
    rule: "node-program-missing",
    source: "kubernetes/kubernetes pkg/util/exec",
  },
  {
    text: "failed to create containerd task: failed to create shim task: /data is not a valid device path: unknown",
    rule: "kata-device-path",
    source: "kata-containers/kata-containers#4538",
  },
  {
    text:
      '> time="2024-02-22T16:12:00.555149600Z" level=error msg="CreateContainer within sandbox \\"d23af3219cb27228623cf8168ec27e64e836ed44f2b2f9cf784f0529a7f92e1e\\" for &ContainerMetadata{Name:compute,Attempt:0,} failed" error="failed to generate container \\"c6c1877ec55219a3726c589dc280f6f79dbbeff3b21efa243bf96fb89481d04d\\" spec: failed to generate spec: get device path: /var/lib/kubelet/plugins/kubernetes.io/csi/volumeDevices/publish/pvc-3c1b28fb-683e-4bf5-9869-c9107a0f1732/20291c6b-62c3-4456-be8a-fbeac118ec19 containerPath: /dev/disk-0 error: not a device node"',
    rule: "device-missing",
    source: "containerd/containerd#9857",
  },
  {
    text:
      'time="2020-01-02T03:04:05Z" level=fatal msg="failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s pkg/cgroups",
  },
  {
    text: 'time="2020-01-02T03:04:05Z" level=fatal msg="failed to find memory cgroup (v2)"',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s pkg/cgroups",
  },
  {
    text:
      'E0102 03:04:05.000000 1 server.go:495] "Error running ProxyServer" err="open /proc/sys/net/netfilter/nf_conntrack_max: permission denied"',
    rule: "kube-proxy-sysctl-denied",
    source: "kubernetes/kubernetes cmd/kube-proxy",
  },
  {
    text:
      "F0102 03:04:05.000000       1 server.go:495] open /proc/sys/net/netfilter/nf_conntrack_max: permission denied",
    rule: "kube-proxy-sysctl-denied",
    source: "kubernetes/kubernetes cmd/kube-proxy",
  },
  {
    text:
      'time="2024-01-02T03:04:05Z" level=debug msg="unpigz not found, falling back to go gzip" error="exec: \\"unpigz\\": executable file not found in $PATH"\nINFO unpigz not found, falling back to go gzip implementation',
    rule: null,
    source: "containerd/containerd pkg/archive/compression",
  },
  {
    text:
      '  Warning  FailedKillPod  2m  kubelet  error killing pod: [failed to "KillContainer" for "web" with KillContainerError: "rpc error: code = DeadlineExceeded desc = context deadline exceeded", failed to "KillPodSandbox" for "0d74" with KillPodSandboxError: "rpc error: code = DeadlineExceeded desc = context deadline exceeded"]',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/kuberuntime",
  },
  {
    text:
      'E0102 03:04:05.000000 1 kubelet.go:1300] "Failed to start cAdvisor" err="inotify_add_watch /sys/fs/cgroup/cpu: no space left on device"',
    rule: "inotify-watches-exhausted",
    source: "kubernetes/kubernetes pkg/kubelet/cadvisor",
  },
  {
    text:
      'E1216 10:12:01.000000 1 kubelet.go:1511] "Failed to start OOM watcher" err="open /dev/kmsg: no such file or directory"',
    rule: "kubelet-kmsg",
    source: "rancher/k3k#132",
  },
  {
    text:
      'E0310 12:00:00.000000 1 server.go:302] "Failed to run kubelet" err="failed to run Kubelet: failed to create kubelet: open /dev/kmsg: no such file or directory"',
    rule: "kubelet-kmsg",
    source: "k0sproject/k0s#744",
  },
  {
    text:
      "Jul 25 21:48:23 n1 kubelet[673]: I0725 21:48:23.606870     673 server.go:144] Starting to listen on 0.0.0.0:10250\nJul 25 21:48:23 n1 kubelet[673]: F0725 21:48:23.607149     673 kubelet.go:1405] Failed to start OOM watcher open /dev/kmsg: no such file or directory\nJul 25 21:48:23 n1 systemd[1]: kubelet.service: Main process exited, code=exited, status=255/EXCEPTION",
    rule: "kubelet-kmsg",
    source: "kubernetes/kubernetes#80633",
  },
  {
    text:
      "May  2 04:48:23 n1 kubelet.daemon[3377]: W0502 04:48:23.711061    3377 manager.go:340] Could not configure a source for OOM detection, disabling OOM events: open /dev/kmsg: no such file or directory",
    rule: null,
    source: "charmed-kubernetes/bundle#566",
  },
  {
    text:
      'FATA[0012] failed commit on ref "manifest-sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef": unexpected commit digest sha256:1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, expected sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef: failed precondition',
    rule: "image-layer-invalid",
    source: "containerd/containerd#2306",
  },
  {
    text:
      '  Warning  Failed     2m    kubelet            Failed to pull image "docker.io/library/x:1": rpc error: code = FailedPrecondition desc = failed to pull and unpack image "docker.io/library/x:1": failed commit on ref "layer-sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef": "layer-sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" failed size validation: 2338816 != 27092228: failed precondition',
    rule: "image-layer-invalid",
    source: "labring/sealos#1986",
  },
  {
    text:
      'ctr: wrong diff id calculated on extraction "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
    rule: "image-layer-invalid",
    source: "containerd/containerd#3569",
  },
  {
    text:
      '  Warning  Failed     11s (x2 over 27s)  kubelet            Failed to pull image "10.0.0.2/x:1": failed to pull and unpack image "10.0.0.2/x:1": failed to extract layer sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef: wrong diff id calculated on extraction "sha256:1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
    rule: "image-layer-invalid",
    source: "containerd/containerd#9830",
  },
  {
    text:
      "ctr: failed to extract layer sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef: failed to mount /var/lib/containerd/tmpmounts/containerd-mount123: operation not permitted: unknown",
    rule: "rootfs-mount-failed",
    source: "kubernetes-sigs/kind#2541",
  },
  {
    text: 'Error creating: pods "x-0" is forbidden: pod rejected: RuntimeClass "runc" not found',
    rule: "kubelet-runtimeclass-missing",
    source: "canonical/microk8s#2359",
  },
  {
    text:
      'Events:\n  Type     Reason                  Age                   From     Message\n  ----     ------                  ----                  ----     -------\n  Warning  FailedCreatePodSandBox  22m                   kubelet  Failed to create pod sandbox: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused"\n  Warning  FailedCreatePodSandBox  4m43s (x93 over 24m)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
    rule: "nvidia-handler-missing",
    source: "NVIDIA/gpu-operator#549",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: Unimplemented: failed to start shim: start failed: unsupported shim version (3): not implemented",
    rule: "shim-version-unsupported",
    source: "containerd/containerd#10984",
  },
  {
    text:
      'E1110 10:00:00.000000 1 kuberuntime_manager.go:1166] "CreatePodSandbox for pod failed" err="rpc error: code = Unimplemented desc = failed to create containerd task: failed to start shim: start failed: unsupported shim version (3): not implemented" pod="kube-system/etcd-ubuntu"',
    rule: "shim-version-unsupported",
    source: "containerd/containerd#10979",
  },
  {
    text:
      'May 23 20:30:18 pc containerd-rootless.sh[1263067]: time="2025-05-23T20:30:18.848312604-05:00" level=info msg="Start subscribing containerd event"\nMay 23 20:30:18 pc containerd-rootless.sh[1263067]: time="2025-05-23T20:30:18.848575494-05:00" level=info msg="Registered namespace \\"k8s.io\\" with NRI"\nMay 23 20:30:18 pc containerd-rootless.sh[1263067]: time="2025-05-23T20:30:18.848600000-05:00" level=fatal msg="Failed to run CRI service" error="failed to set up NRI for CRI service: failed to start NRI interface: failed to create socket \\"/var/run/nri/nri.sock\\": listen unix /var/run/nri/nri.sock: bind: permission denied"',
    rule: "nri-not-started",
    source: "containerd/nerdctl#4287",
  },
  {
    text:
      'W0410 04:09:05.593916    4959 runtimehooks.go:114] new nri mode runtimehooks server error: failed to validate nri server, err: nri socket path "/host-var-run/nri/nri.sock" does not exist',
    rule: null,
    source: "koordinator-sh/koordinator#1993",
  },
  {
    text:
      'time="2026-06-16T10:00:00Z" level=fatal msg="Failed to run CRI service" error="failed to recover state: failed to reserve sandbox name \\"web_default_0d74_0\\": name \\"web_default_0d74_0\\" is reserved for \\"1807\\""',
    rule: "recovery-name-reserved",
    source: "containerd/containerd#13609 (case)",
  },
  {
    text:
      'containerd[921]: time="2025-11-14T09:14:37.433501901Z" level=error msg="CreateContainer within sandbox \\"95eec4\\" for &ContainerMetadata{Name:prepull,Attempt:0,} failed" error="rpc error: code = NotFound desc = failed to create containerd container: mounts: snapshot 1290 is not ready, err: no instance 1290: not found: noinstance 1290: not found"',
    rule: "snapshotter-proxy-failed",
    source: "containerd/nydus-snapshotter#688",
  },
  {
    text:
      '      1m\t\t1m\t\t1\t{kubelet gke-x}\t\t\tWarning\t\tFailedMount\tUnable to mount volumes for pod "core_default(63a2)": timeout expired waiting for volumes to attach/mount for pod "core"/"default". list of unattached/unmounted volumes=[core-config-files]',
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes#29297",
  },
  {
    text:
      'Nov 15 13:34:55 n1 microk8s.daemon-kubelite[376332]: F1115 13:34:55.400614  376332 daemon.go:57] Kubelet exited failed to run Kubelet: validate service connection: validate CRI v1 runtime API for endpoint "/var/snap/microk8s/common/run/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService\nNov 15 10:23:27 n1 microk8s.daemon-containerd[3879370]: time="2023-11-15T10:23:27.119865600+08:00" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `configs.tls` cannot be set when `config_path` is provided"',
    rule: "cri-plugin-off",
    source: "canonical/microk8s#4302",
  },
  {
    text:
      'Sep 11 19:47:37 n1 cri-containerd[4669]: E0911 19:47:37.280291    4669 instrumented_service.go:38] RunPodSandbox for &PodSandboxMetadata{Name:kube-controller-manager-n1,Uid:792465,Namespace:kube-system,Attempt:0,} failed, error: failed to get sandbox image "gcr.io/google_containers/pause:3.0": failed to pull image "gcr.io/google_containers/pause:3.0": failed to pull image "gcr.io/google_containers/pause:3.0": locking ref k8s.io/2/layer-sha256:f112334343777b75be77ec1f835e3bbbe7d7bd46e27b6a2ae35c6b3cfea0987c failed: ref k8s.io/2/layer-sha256:f112334343777b75be77ec1f835e3bbbe7d7bd46e27b6a2ae35c6b3cfea0987c locked: unavailable',
    rule: "content-ref-locked",
    source: "containerd/cri#239",
  },
  {
    text:
      'time="2020-02-12T13:12:54.564680513Z" level=error msg="StopPodSandbox for "4498" failed" error="rpc error: code = Unknown desc = failed to stop container "dc2c": failed to kill container "dc2c": unknown error after kill: runc did not terminate sucessfully: container does not exist\\n: unknown"',
    rule: null,
    source: "containerd/containerd#4016",
  },
  {
    text:
      'Normal   Scheduled   4m5s   default-scheduler    Successfully assigned fledged/my-cache to ip-10-1-1-118\nWarning   FailedCreatePodSandBox    5s    kubelet    Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded\nWarning   FailedCreatePodSandBox    5s    kubelet    Failed to create pod sandbox: rpc error code = Unknown desc = failed to reserve sandbox name "my-cache_fledged_46f0_0" is reserved for "62d7"',
    rule: "request-timeout",
    source: "senthilrch/kube-fledged#194",
  },
  {
    text:
      'Warning  Failed     2m  kubelet  Error: failed to create pod sandbox: container has runAsNonRoot and image will run as root (pod: "web_default(0d74)", container: web)\nWarning  FailedKillPod  2m  kubelet  error killing pod: failed to "KillPodSandbox" for "0d74" with KillPodSandboxError: "rpc error: code = DeadlineExceeded desc = context deadline exceeded"',
    rule: "kubelet-run-as-non-root",
    source: "invented",
  },
  {
    text:
      'time="2024-01-02T03:04:05Z" level=debug msg="unpigz not found, falling back to go gzip" error="exec: \\"unpigz\\": executable file not found in $PATH"\ncontainerd: failed to load TOML from /etc/containerd/config.toml: invalid plugin key URI "cri" expect io.containerd.x.vx',
    rule: "config-of-version-one",
    source: "invented",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0d74": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized\nE0102 03:04:05.000000 1 goroutinemap.go:150] Operation for "/var/lib/kubelet/plugins_registry/x-reg.sock" failed. No retries permitted until 2024. Error: RegisterPlugin error -- dial failed at socket /var/lib/kubelet/plugins_registry/x-reg.sock, err: failed to dial socket /var/lib/kubelet/plugins_registry/x-reg.sock, err: context deadline exceeded',
    rule: "cni-credentials",
    source: "invented",
  },
];
