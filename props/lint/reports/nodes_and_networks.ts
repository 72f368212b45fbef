/** Reports of what nodes and their networks, images and admission refuse: threads of trackers. @module */

import type { Report } from "./report.ts";

/** Texts that people pasted into trackers. */
export const NODE_AND_NETWORK_REPORTS: readonly Report[] = [
  {
    text:
      '[preflight] Some fatal errors occurred:\n        [ERROR CRI]: container runtime is not running: output: time="2023-03-14T04:54:00Z" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\n, error: exit status 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nerror execution phase preflight',
    rule: "cri-plugin-off",
    source: "cloud-barista/cb-ladybug#171",
  },
  {
    text:
      "12:48:06 # kubeadm init --cri-socket=\"/var/run/crio/crio.sock\" --kubernetes-version=1.10.0 --pod-network-cidr=10.244.0.0/16 --feature-gates=CoreDNS=true\n[init] Using Kubernetes version: v1.10.0\n[init] Using Authorization modes: [Node RBAC]\n[preflight] Running pre-flight checks.\n\t[WARNING Service-Docker]: docker service is not enabled, please run 'systemctl enable docker.service'\n[preflight] Some fatal errors occurred:\n\t[ERROR Service-Docker]: docker service is not active, please run 'systemctl start docker.service'",
    rule: "kubeadm-docker-service",
    source: "kubernetes/kubeadm#749",
  },
  {
    text:
      'W0524 16:59:01.427276   22679 initconfiguration.go:120] Usage of CRI endpoints without URL scheme is deprecated and can cause kubelet errors in the future. Automatically prepending scheme "unix" to the "criSocket" with value "/var/run/dockershim.sock". Please update your configuration!\n[init] Using Kubernetes version: v1.24.0\n[preflight] Running pre-flight checks\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n[ERROR CRI]: container runtime is not running: output: time="2022-05-24T16:59:03+08:00" level=fatal msg="connect: connect endpoint \'unix:///var/run/dockershim.sock\', make sure you are running as root and the endpoint has been started: context deadline exceeded"\n, error: exit status 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "endpoint-dockershim",
    source: "containerd/containerd#4581",
  },
  {
    text:
      'E0117 08:10:51.412437    1798 pod_workers.go:191] Error syncing pod 3b66f5a0-bf7f-4007-bb24-e62938946328 ("helm-install-traefik-qphtv_kube-system(3b66f5a0-bf7f-4007-bb24-e62938946328)"), skipping: failed to "CreatePodSandbox" for "helm-install-traefik-qphtv_kube-system(3b66f5a0-bf7f-4007-bb24-e62938946328)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"helm-install-traefik-qphtv_kube-system(3b66f5a0-bf7f-4007-bb24-e62938946328)\\" failed: rpc error: code = Unknown desc = failed to get sandbox image \\"docker.io/rancher/pause:3.1\\": failed to pull image \\"docker.io/rancher/pause:3.1\\": failed to pull and unpack image \\"docker.io/rancher/pause:3.1\\": failed to resolve reference \\"docker.io/rancher/pause:3.1\\": failed to do request: Head https://registry-1.docker.io/v2/rancher/pause/manifests/3.1: dial tcp: lookup registry-1.docker.io: Try again"',
    rule: "pause-image-unreached-k3s",
    source: "rancher/k3os#431",
  },
  {
    text:
      'FailedCreatePodSandBox: Pod coredns-597584b69b-rn4d9\nFailed to create pod sandbox: rpc error: code = Unknown desc = failed pulling image "registry.k8s.io/pause:3.6": Error response from daemon: Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io on 172.29.233.121:53: lame referral',
    rule: "pause-image-unreached-docker",
    source: "rancher-sandbox/rancher-desktop#3743",
  },
  {
    text:
      'Events:\n  Type     Reason                  Age               From               Message\n  ----     ------                  ----              ----               -------\n  Normal   Scheduled               61s               default-scheduler  Successfully assigned default/mysql-74799d694c-j4mcr to chef-u16desk\n  Warning  FailedCreatePodSandBox  60s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "d9f4c91394d548cca1b189e665fd0532f158bb5bb4407153aa48e1af40afe2f0": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized\n  Normal   SandboxChanged          5s (x5 over 60s)  kubelet            Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-credentials",
    source: "projectcalico/calico#8379",
  },
  {
    text:
      "$ dmesg | grep overlayfs\n[  211.167320] overlayfs: filesystem on '/var/snap/microk8s/common/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/10/fs' not supported as upperdir\n[  292.802234] overlayfs: filesystem on '/var/snap/microk8s/common/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/12/fs' not supported as upperdir\n[ 1188.367738] overlayfs: filesystem on '/var/snap/microk8s/common/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/14/fs' not supported as upperdir",
    rule: "overlay-storage-unsupported",
    source: "containerd/containerd#3068",
  },
  {
    text:
      'Jun 30 07:42:54 w docker[5517]: time="2016-06-30T07:42:54.459255327+08:00" level=info msg="Default bridge (docker0) is assigned with an IP address 172.17.0.0/16. Daemon option --bip can be used to set a preferred IP address"\nJun 30 07:42:55 w docker[5517]: time="2016-06-30T07:42:55.293811264+08:00" level=fatal msg="Error starting daemon: Error initializing network controller: Error creating default \\"bridge\\" network: cannot create network f414199bc51',
    rule: "docker-bridge-failed",
    source: "moby/moby#24155",
  },
  {
    text:
      "Jan 22 21:02:19 centos7-x220-lan dockerd[5649]: Error starting daemon: Error initializing network controller: list bridge addresses failed: no available network\nJan 22 21:02:19 centos7-x220-lan systemd[1]: docker.service: main process exited, code=exited, status=1/FAILURE\nJan 22 21:02:19 centos7-x220-lan systemd[1]: Failed to start Docker Application Container Engine.\nJan 22 21:02:19 centos7-x220-lan systemd[1]: Unit docker.service entered failed state.\nJan 22 21:02:19 centos7-x220-lan systemd[1]: docker.service failed.",
    rule: "docker-bridge-range",
    source: "moby/moby#30350",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register \"bridge\" driver: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.14.0-503.16.1.el9_5.x86_64\niptables v1.8.10 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
    rule: "iptables-unsupported",
    source: "linuxserver/docker-wps-office#8",
  },
  {
    text:
      "[root@k8s-master ~]# systemctl status kubelet.service -l\n● kubelet.service - kubelet: The Kubernetes Node Agent\n   Loaded: loaded (/usr/lib/systemd/system/kubelet.service; enabled; vendor preset: disabled)\n  Drop-In: /usr/lib/systemd/system/kubelet.service.d\n           └─10-kubeadm.conf\n   Active: activating (auto-restart) (Result: exit-code) since Thu 2022-06-02 18:45:27 IST; 8s ago\n     Docs: https://kubernetes.io/docs/\n  Process: 19150 ExecStart=/usr/bin/kubelet $KUBELET_KUBECONFIG_ARGS $KUBELET_CONFIG_ARGS $KUBELET_KUBEADM_ARGS $KUBELET_EXTRA_ARGS (code=exited, status=1/FAILURE)\n Main PID: 19150 (code=exited, status=1/FAILURE)\n\nJun 02 18:45:27 k8s-master kubelet[19150]: Insecure values: TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, TLS_ECDHE_ECDSA_WITH_RC4_128_SHA, TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA, TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256, TLS_ECDHE_RSA_WITH_RC4_128_SHA, TLS_RSA_WITH_3DES_EDE_CBC_SHA, TLS_RSA_WITH_AES_128_CBC_SHA256, TLS_RSA_WITH_RC4_128_SHA. (DEPRECATED: This parameter should be set via the config file specified by the Kubelet's --config flag. See https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/ for more information.)\nJun 02 18:45:27 k8s-master kubelet[19150]: --tls-min-version string",
    rule: "kubelet-usage",
    source: "kubernetes/kubernetes#110352",
  },
  {
    text:
      '172.20.0.109: Flag --cni-conf-dir has been deprecated, will be removed along with dockershim.\n172.20.0.109: E0228 03:47:40.353985    2961 server.go:193] "Failed to validate kubelet flags" err="the DynamicKubeletConfig feature gate must be enabled in order to use the --dynamic-config-dir flag"\n172.20.0.109: Flag --dynamic-config-dir has been deprecated, Feature DynamicKubeletConfig is deprecated in 1.22 and will not move to GA. It is planned to be removed from Kubernetes in the version 1.24. Please use alternative ways to update kubelet configuration.',
    rule: "kubelet-flag-unknown",
    source: "siderolabs/talos#5053",
  },
  {
    text:
      'Error creating: pods "wait-for-crds-chg4r" is forbidden: violates PodSecurity "restricted:v1.24": allowPrivilegeEscalation != false (container "wait-for-crds" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "wait-for-crds" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "wait-for-crds" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "wait-for-crds" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "XenitAB/gatekeeper-library#90",
  },
  {
    text:
      "message: 'pods \"kubernetes-dashboard-local-699c8b95fc-\" is forbidden: PodSecurityPolicy:\n      unable to admit pod: [pod.metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]:\n      Forbidden: seccomp may not be set pod.metadata.annotations[container.seccomp.security.alpha.kubernetes.io/kubernetes-dashboard]:\n      Forbidden: seccomp may not be set]'",
    rule: "pod-security-policy-violated",
    source: "kubernetes-retired/dashboard#6685",
  },
  {
    text:
      '{"level":"error","ts":1578325947.7305346,"logger":"controller-runtime.controller","msg":"Reconciler error","controller":"datapipeline-controller","request":"foo/bar","error":"pods \\"bar-pod\\" is forbidden: unable to validate against any security context constraint: []","stacktrace":"github.com/go-logr/zapr.(*zapLogger).Error',
    rule: "pod-security-policy-missing",
    source: "operator-framework/operator-sdk#2365",
  },
  {
    text:
      '2s          Warning   FailedCreate        replicaset/camel-k-operator-84b7b556ff   Error creating: pods "camel-k-operator-84b7b556ff-" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .spec.securityContext.fsGroup: Invalid value: []int64{0}: 0 is not an allowed group, provider "restricted": Forbidden: not usable by user or serviceaccount, provider "nonroot-v2": Forbidden: not usable by user or serviceaccount, provider "nonroot": Forbidden: not usable by user or serviceaccount, provider "hostmount-anyuid": Forbidden: not usable by user or serviceaccount, provider "machine-api-termination-handler": Forbidden: not usable by user or serviceaccount, provider "hostnetwork-v2": Forbidden: not usable by user or serviceaccount, provider "hostnetwork": Forbidden: not usable by user or serviceaccount, provider "hostaccess": Forbidden: not usable by user or serviceaccount, provider "node-exporter": Forbidden: not usable by user or serviceaccount, provider "privileged": Forbidden: not usable by user or serviceaccount]',
    rule: "pod-scc-missing",
    source: "apache/camel-k#4476",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  0s (x5 over 49s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
    rule: "nvidia-handler-missing",
    source: "NVIDIA/k8s-device-plugin#479",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-3ef9a93d-690b-4365-a71d-6327ba2e6ea8" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name ru.yandex.s3.csi not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "yandex-cloud/k8s-csi-s3#35",
  },
  {
    text:
      '  Normal   SuccessfulAttachVolume  3m3s               attachdetach-controller    AttachVolume.Attach succeeded for volume "pvc-689f06d4-6ce8-49df-b299-43705758f2cc"\n  Warning  FailedMount             61s                kubelet, fpig-kubeletl038  MountVolume.MountDevice failed for volume "pvc-689f06d4-6ce8-49df-b299-43705758f2cc" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  FailedMount             60s                kubelet, fpig-kubeletl038  Unable to attach or mount volumes: unmounted volumes=[c], unattached volumes=[c default-token-g8mr6]: timed out waiting for the condition\n  Warning  FailedMount             30s (x6 over 61s)  kubelet, fpig-kubeletl038  MountVolume.MountDevice failed for volume "pvc-689f06d4-6ce8-49df-b299-43705758f2cc" : rpc error: code = Aborted desc = an operation with the given Volume ID 0001-0009-rook-ceph-0000000000000001-40c3daa8-3d00-11ea-a6e5-560914788729 already exists',
    rule: "csi-operation-pending",
    source: "rook/rook#4345",
  },
  {
    text:
      'ctr run --runtime "io.containerd.kata.v2" --rm -t "$image" test-kata uname -r\nctr: failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-kata-v2: no such file or directory: unknown',
    rule: "shim-binary-gone",
    source: "kata-containers/kata-containers#5800",
  },
  {
    text:
      "kubelet.go:1752] skipping pod synchronization - [Failed to start ContainerManager failed to initialise top level QOS containers: failed to create top level Burstable QOS cgroup : Unit kubepods-burstable.slice already exists.",
    rule: "systemd-kubepods-left",
    source: "TimeBye/kubeadm-ha#88",
  },
  {
    text:
      "Warning  FailedCreatePodContainer  29m   kubelet                      unable to ensure pod container exists: failed to create container for [kubepods burstable pod71ab4a03-d88b-4cbb-bd26-41c5b0ce3663] : Timeout waiting for systemd to create kubepods-burstable-pod71ab4a03_d88b_4cbb_bd26_41c5b0ce3663.slice",
    rule: "systemd-overloaded",
    source: "kubernetes/kubernetes#123459",
  },
  {
    text:
      '22m         Warning   Failed                    pod/pod1      Failed to pull image "my-registry.in.net:443/my_image": rpc error: code = Unknown desc = failed to pull and unpack image "my-registry.in.net:443/my_image:latest": failed to resolve reference "my-registry.in.net:443/my_image:latest": failed to do request: Head "https://my-registry.in.net/v2/my_image/manifests/latest": x509: certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0',
    rule: "registry-certificate-without-name",
    source: "k3s-io/k3s#2149",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  1d                 kubelet, node2     Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "99e30671c80ab8fe5cedd54fb4edd2ce99ebc45ed120e912d2c7e51f2cab350a" network for pod "node1-6777d4468-d6tvq": NetworkPlugin cni failed to set up pod "node1-6777d4468-d6tvq_default" network: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "kubernetes/website#10377",
  },
  {
    text:
      'Oct 02 23:27:34 ip-10-0-60-95.us-west-2.compute.internal containerd[2639]: time="2019-10-02T23:27:34.439359450Z" level=error msg="StopPodSandbox for "cae59246074a27247c54d43ffd3f68be61121bcc741133b940e7188002e34f60" failed" error="failed to destroy network for sandbox "cae59246074a27247c54d43ffd3f68be61121bcc741133b940e7188002e34f60": del cmd: failed to process delete request"\nOct 02 23:27:34 ip-10-0-60-95.us-west-2.compute.internal kubelet[2783]: E1002 23:27:34.439481    2783 remote_runtime.go:132] StopPodSandbox "cae59246074a27247c54d43ffd3f68be61121bcc741133b940e7188002e34f60" from runtime service failed: rpc error: code = Unknown desc = failed to destroy network for sandbox "cae59246074a27247c54d43ffd3f68be61121bcc741133b940e7188002e34f60": del cmd: failed to process delete request',
    rule: "aws-cni-removal-refused",
    source: "bottlerocket-os/bottlerocket#359",
  },
  {
    text:
      'Events:\n  Type     Reason         Age                From     Message\n  ----     ------         ----               ----     -------\n  Normal   Killing        98s                kubelet  Stopping container dao-sriov-overlay\n  Warning  FailedKillPod  11s (x8 over 67s)  kubelet  error killing pod: failed to "KillPodSandbox" for "18ba147d-9f0f-4255-816f-5d07998d6908" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox \\"3bb433e9ee32e3402ad828c97ddfe322b9f2d88348cb004d01efd226aa0bfd5d\\": plugin type=\\"multus\\" name=\\"multus-cni-network\\" failed (delete): delegateDel: error invoking ConflistDel - \\"sriov-overlay\\": conflistDel: error in getting result from DelNetworkList: failed to del rule table 500: no such file or directory "',
    rule: "cni-removal-gone",
    source: "spidernet-io/cni-plugins#47",
  },
  {
    text:
      'Normal   Killing         68s                kubelet            Stopping container piraeus-etcd\nWarning  FailedKillPod   41s (x2 over 42s)  kubelet            error killing pod: failed to "KillPodSandbox" for "f2b7d50b-836f-433b-996a-999860105c7f" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for pod sandbox k8s_piraeus-etcd-0_storage-operators_f2b7d50b-836f-433b-996a-999860105c7f_0(b60c2337e9438605e43af9669883193b078f4332209c8594046a99f90c5fb60c): network \\"multus-cni-network\\" requested interface name \\"eth0\\" already assigned"',
    rule: "cni-interface-name-twice",
    source: "k8snetworkplumbingwg/multus-cni#669",
  },
  {
    text:
      '`crictl stopp 5dc62a1a5e19c\nFATA[0010] stopping the pod sandbox "5dc62a1a5e19c" failed: rpc error: code = Unknown desc = failed to destroy network for sandbox "5dc62a1a5e19c4c1412cba8134372266a799205d5bf8b38e8deecc4555063528": dial tcp 10.10.25.230:4001: getsockopt: connection refused`',
    rule: "cni-removal-unanswered",
    source: "containerd/cri#732",
  },
  {
    text:
      "2025/12/22 21:22:45 Reading log events from Docker\n2025/12/22 21:22:45 Error opening log source: Error response from daemon: client version 1.25 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
    rule: "docker-api-version",
    source: "bokysan/docker-postfix#259",
  },
  {
    text:
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0b2f8521e66ae74da6ed86fdb778d9558b0114967e52d73ff3285466b0846e1e": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory Is the agent running?',
    rule: "cilium-agent-down",
    source: "cilium/cilium#40312",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  0s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "259428c225183e265d4f994c2064eecda1bcc6b8679666a2da1f155d0a406340": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"259428c225183e265d4f994c2064eecda1bcc6b8679666a2da1f155d0a406340" Netns:"/var/run/netns/cni-10ba9733-eff2-c375-6bd4-460b96e709ae" IfName:"eth0" Args:"K8S_POD_NAMESPACE=default;K8S_POD_NAME=samplepod;K8S_POD_INFRA_CONTAINER_ID=259428c225183e265d4f994c2064eecda1bcc6b8679666a2da1f155d0a406340;K8S_POD_UID=4caa22fb-5095-44d1-9102-4f54223f6616;IgnoreUnknown=1" Path:"" ERRORED: error configuring pod [default/samplepod] networking: [default/samplepod/4caa22fb-5095-44d1-9102-4f54223f6616:multus-config]: error adding container to network "multus-config": Multus: error getting k8s client: GetK8sClient: failed to get context for in-cluster kube config: open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory',
    rule: "multus-kubeconfig-unset",
    source: "k8snetworkplumbingwg/multus-cni#1326",
  },
  {
    text:
      'Events:\n  Type     Reason                  Age   From     Message\n  ----     ------                  ----  ----     -------\n  Warning  FailedCreatePodSandBox  25s   kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "6c4a6506c729250579fb62102b7044b98d809835fcf0c3fd7b78eb0c952f73f3": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/multus.sock: connect: connection refused\n  Warning  FailedCreatePodSandBox  10s   kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "f20064164efd5410db4f538befd27e2e7776c5a811e65dd514697bd4f30fceb4": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/multus.sock: connect: connection refused',
    rule: "multus-daemon-down",
    source: "k8snetworkplumbingwg/multus-cni#1165",
  },
  {
    text:
      'plugin type="loopback" failed (add): incompatible CNI versions; config is "1.0.0", plugin supports ["0.1.0" "0.2.0" "0.3.0" "0.3.1" "0.4.0"',
    rule: "cni-loopback-version",
    source: "containerd/containerd#6876",
  },
  {
    text:
      'error: failed to run Kubelet: failed to create kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"',
    rule: "kubelet-cgroup-driver",
    source: "opsnull/follow-me-install-kubernetes-cluster#101",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: insecure-registries: (from flag: [192.168.0.2:5000], from file: [192.168.0.2:5000])",
    rule: "docker-daemon-config-twice",
    source: "docker/for-linux#327",
  },
  {
    text:
      'Error: Error response from daemon: Conflict. The container name "/act-Github-CI-Main-Build" is already in use by container "75d5264d8206d5f96c04682ce4abb577ff3080b3e0e9a920f63951198437b625". You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "nektos/act#113",
  },
  {
    text:
      '  Warning  FailedAttachVolume  54s   attachdetach-controller  Multi-Attach error for volume "pvc-bca43bf8-e4a9-4a4f-89ba-c95fdeda3b46" Volume is already used by pod(s) vm-import-controller-harvester-vm-import-controller-7f4bf5l9ln9',
    rule: "volume-used-by-pod",
    source: "harvester/vm-import-controller#23",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "lib-modules" : hostPath type check failed: /lib/modules is not a directory',
    rule: "kubelet-host-path-type",
    source: "equinixmetal-archive/csi-packet#82",
  },
  {
    text:
      's@vlab048002 containerd]$ sudo crictl -r unix:///var/run/containerd/containerd.sock pull vlab048011.dom047600.lab:5000/myjenkins:latest\nFATA[0000] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "vlab048011.dom047600.lab:5000/myjenkins:latest": failed to resolve reference "vlab048011.dom047600.lab:5000/myjenkins:latest": failed to do request: Head https://vlab048011.dom047600.lab:5000/v2/myjenkins/manifests/latest: http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "containerd/containerd#4938",
  },
  {
    text:
      'root@node01:~# docker pull docker.ketches.cn/nvidia/cuda:11.8.0-cudnn8-devel-ubuntu20.04\nError response from daemon: toomanyrequests: <!DOCTYPE html>\n\n<html class="no-js" lang="en-US">\n\n   <head>\n      <title>This website has been temporarily rate limited | docker.ketches.cn | Cloudflare</title>\n      <meta charset="UTF-8" />',
    rule: "registry-mirror-limit",
    source: "ketches/registry-proxy#5",
  },
  {
    text:
      '$ docker pull bitnami/redis:7.0.11-debian-11-r12\nError response from daemon: failed to resolve reference "docker.io/bitnami/redis:7.0.11-debian-11-r12": docker.io/bitnami/redis:7.0.11-debian-11-r12: not found',
    rule: "image-bitnami-moved",
    source: "salaboy/platforms-on-k8s#86",
  },
  {
    text:
      'Failed to inspect image "": rpc error: code = Unknown desc = short name mode is enforcing, but image name synology/synology-csi:v1.2.0 returns ambiguous list',
    rule: "image-short-name",
    source: "SynologyOpenSource/synology-csi#128",
  },
  {
    text:
      'Failed to inspect image "alpine": rpc error: code = Unknown desc = no registries configured while trying to pull an unqualified image, add at least one in either /etc/crio/crio.conf or /etc/containers/registries.conf',
    rule: "image-short-name",
    source: "kvaps/kubectl-node-shell#6",
  },
  {
    text:
      '  Warning  Failed     10s (x4 over 24s)  kubelet            Error: container has runAsNonRoot and image has non-numeric user\n(nonroot), cannot verify user is non-root (pod: "actions-runner-controller-github-webhook-server-c68bcb8c4-\nx7qqp_actions-runner-controller(545601de-f9bd-460e-b706-23ffd3f3c7da)", container: github-webhook-server)',
    rule: "kubelet-user-not-numeric",
    source: "actions/actions-runner-controller#1765",
  },
  {
    text:
      'dispatcher.go:153] Failed calling webhook, failing closed validation.gatekeeper.sh: failed calling webhook "validation.gatekeeper.sh": failed to call webhook: Post "https://gatekeeper-webhook-service.gatekeeper-system.svc:443/v1/admit?timeout=3s": no endpoints available for service "gatekeeper-webhook-service"',
    rule: "webhook-not-running",
    source: "open-policy-agent/gatekeeper#2423",
  },
  {
    text:
      "$ sudo podman run --rm -ti registry.fedoraproject.org/fedora:29 /bin/bash\nERRO[0000] Error adding network: failed to list chains: running [/usr/sbin/iptables -t nat -S --wait]: exit status 3: iptables v1.8.2 (legacy): can't initialize iptables table `nat': Permission denied\n                                                    Perhaps iptables or your kernel needs to be upgraded.\n                                                                                                         \nERRO[0000] Error while adding pod to CNI network \"podman\": failed to list chains: running [/usr/sbin/iptables -t nat -S --wait]: exit status 3: iptables v1.8.2 (legacy): can't initialize iptables table `nat': Permission denied\n                                                                              Perhaps iptables or your kernel needs to be upgraded.",
    rule: "iptables-denied-network",
    source: "podman-container-tools/podman#3267",
  },
  {
    text:
      'Normal   SandboxChanged          22s (x12 over 41s)  kubelet, win-uq3cdgb5r7g  Pod sandbox changed, it will be killed and re-created.\n  Warning  FailedCreatePodSandBox  21s (x4 over 26s)   kubelet, win-uq3cdgb5r7g  (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "win-webserver-cfcdfb59b-xdn2z": Error response from daemon: CreateComputeSystem cf6b9017d28776bdcf852cad3e25b2b296a60b8729d82397046f1279212ea00f: The container operating system does not match the host operating system.',
    rule: "windows-pause-build",
    source: "MicrosoftDocs/Virtualization-Documentation#1030",
  },
  {
    text:
      "Jul 23 12:41:43 worker-2 kubelet[29002]: E0723 12:41:43.068772   29002 remote_runtime.go:81] Version from runtime service failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService\nJul 23 12:41:43 worker-2 kubelet[29002]: E0723 12:41:43.068808   29002 kuberuntime_manager.go:197] Get runtime version failed: get remote runtime typed version failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService\nJul 23 12:41:43 worker-2 kubelet[29002]: F0723 12:41:43.068821   29002 server.go:274] failed to run Kubelet: failed to create kubelet: get remote runtime typed version failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService\nJul 23 12:41:43 worker-2 systemd[1]: kubelet.service: Main process exited, code=exited, status=255/n/a\nJul 23 12:41:43 worker-2 systemd[1]: kubelet.service: Failed with result 'exit-code'.",
    rule: "cri-v1alpha2-off",
    source: "kelseyhightower/kubernetes-the-hard-way#591",
  },
  {
    text:
      'Events:\n  Type     Reason       Age                 From               Message\n  ----     ------       ----                ----               -------\n  Normal   Scheduled    9m13s               default-scheduler  Successfully assigned pgo/pgo-deploy--1-ppzkw to dfsworker1\n  Normal   Pulled       9m11s               kubelet            Container image "registry.developers.crunchydata.com/crunchydata/pgo-deployer:centos8-4.7.1" already present on machine\n  Normal   Created      9m10s               kubelet            Created container pgo-deploy\n  Normal   Started      9m10s               kubelet            Started container pgo-deploy\n  Warning  FailedMount  8m58s (x3 over 9m)  kubelet            MountVolume.SetUp failed for volume "deployer-conf" : object "pgo"/"pgo-deployer-cm" not registered',
    rule: "kubelet-object-unregistered",
    source: "CrunchyData/postgres-operator#2602",
  },
  {
    text:
      "I0410 08:57:54.409320   15727 server.go:428] --cgroups-per-qos enabled, but --cgroup-root was not specified.  defaulting to /\n\nError: failed to run Kubelet: Running with swap on is not supported, please disable swap! or set --fail-swap-on flag to false. /proc/swaps contained: [Filename                         Type            Size  Used     Priority /dev/sda5                               partition      536740860       0       -1]",
    rule: "kubelet-swap",
    source: "microsoft/pai#450",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  21s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem 4f3a: The container operating system does not match the host operating system.: unknown",
    rule: "windows-pause-build",
    source: "microsoft/hcsshim, of a sandbox",
  },
  {
    text:
      "  Warning  Failed  21s  kubelet  Error: failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem 4f3a: The container operating system does not match the host operating system.: unknown",
    rule: "windows-build-mismatch",
    source: "microsoft/hcsshim, of a container",
  },
  {
    text:
      "Jun 02 18:45:27 m kubelet[19150]: Flag --cgroup-driver has been deprecated, This parameter should be set via the config file specified by the Kubelet's --config flag. See https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/ for more information.",
    rule: null,
    why: "a warning of a kubelet that starts",
    source: "kubernetes/kubernetes cmd/kubelet",
  },
  {
    text:
      "Jun 02 18:45:27 m kubelet[1]: Error: failed to parse kubelet flag: unknown flag: --network-plugin\nJun 02 18:45:27 m kubelet[1]: --tls-min-version string   Minimum TLS version supported. (DEPRECATED: This parameter should be set via the config file specified by the Kubelet's --config flag. See https://kubernetes.io/docs/)",
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet",
  },
  {
    text: "ip: can't delete route: RTNETLINK answers: No such process",
    rule: null,
    why: "a route of any machine",
    source: "a line of a program that starts no container",
  },
  {
    text:
      'failed to destroy network for sandbox "3bb433e9": plugin type="sbr" name="net1" failed (delete): Failed to delete rule no such file or directory',
    rule: "cni-removal-gone",
    source: "containernetworking/plugins",
  },
  {
    text:
      'networkPlugin cni failed to teardown pod "web-0_default" network: dial tcp 10.0.0.4:2379: connect: no route to host',
    rule: "cni-removal-unanswered",
    source: "projectcalico/calico cni-plugin",
  },
  {
    text:
      'failed to destroy network for sandbox "3bb433e9": plugin type="aws-cni" name="aws-cni" failed (delete): del cmd: failed to process delete request',
    rule: "aws-cni-removal-refused",
    source: "aws/amazon-vpc-cni-k8s cmd/routed-eni-cni-plugin",
  },
  {
    text:
      'error killing pod: failed to "KillPodSandbox" for "098d82f5" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for pod sandbox k8s_nettools1_default_098d82f5_0(ba0367bd): network \\"multus-cni-network\\" requested interface name \\"eth0\\" already assigned"',
    rule: "cni-interface-name-twice",
    source: "k8snetworkplumbingwg/multus-cni#677",
  },
  {
    text:
      "failed to create task for container: failed to start shim: start failed: : fork/exec /usr/local/bin/containerd-shim-runsc-v1: permission denied: unknown",
    rule: "shim-binary-gone",
    source: "containerd/containerd core/runtime/v2",
  },
  {
    text:
      "failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: resource temporarily unavailable: unknown",
    rule: "process-limit-reached",
    source: "containerd/containerd core/runtime/v2",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: Error creating default "bridge" network: all predefined address pools have been fully subnetted',
    rule: "docker-bridge-range",
    source: "moby/moby daemon/libnetwork",
  },
  {
    text:
      "Error response from daemon: error parsing HTTP 429 response body: invalid character '<' looking for beginning of value: \"<html>\\r\\n<head><title>429 Too Many Requests</title></head>\\r\\n\"",
    rule: "registry-mirror-limit",
    source: "moby/moby, of a mirror",
  },
  {
    text:
      'Normal Started 9m kubelet Started container web\nWarning  FailedMount  8m kubelet  MountVolume.SetUp failed for volume "kube-api-access-x" : [object "default"/"kube-root-ca.crt" not registered, object "default"/"openshift-service-ca.crt" not registered]',
    rule: "kubelet-object-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/util/manager",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "abc": plugin type="bridge" name="net" failed (add): incompatible CNI versions; config is "1.0.0", plugin supports ["0.1.0" "0.2.0"',
    rule: "cni-version",
    why: "cut off; not the plugin of containerd's own loopback",
    source: "containernetworking/cni",
  },
  {
    text: "[preflight] Some fatal errors occurred:\n\t[ERROR SystemVerification]: unsupported kernel release: 3.10.0",
    rule: "kubeadm-system-unsupported",
    source: "kubernetes/system-validators",
  },
  {
    text: "[preflight] Some fatal errors occurred:\n\t[ERROR SystemVerification]: unsupported docker version: 20.10.7",
    rule: "kubeadm-system-unsupported",
    source: "kubernetes/system-validators",
  },
  {
    text:
      "[preflight] Some fatal errors occurred:\n\t[ERROR KubeletVersion]: couldn't get kubelet version: cannot execute 'kubelet --version': executable file not found in $PATH",
    rule: "kubeadm-kubelet-missing",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      "[upgrade/health] FATAL: [preflight] Some fatal errors occurred:\n\t[ERROR ControlPlaneNodesReady]: there are NotReady control-planes in the cluster: [m1]",
    rule: "kubeadm-upgrade-unhealthy",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade",
  },
  {
    text:
      '[upgrade/health] FATAL: [preflight] Some fatal errors occurred:\n\t[ERROR CreateJob]: Job "upgrade-health-check-x" in the namespace "kube-system" did not complete in 15s',
    rule: "kubeadm-upgrade-unhealthy",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade",
  },
  {
    text: 'could not create Job "web" in the namespace "default": timed out',
    rule: null,
    why: "a Job of any program",
    source: "a line of a program that starts no container",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = failed to get sandbox image "index.docker.io/rancher/mirrored-pause:3.6": failed to pull image: failed to pull and unpack image "index.docker.io/rancher/mirrored-pause:3.6": failed to resolve reference "index.docker.io/rancher/mirrored-pause:3.6": failed to do request: Head "https://index.docker.io/v2/rancher/mirrored-pause/manifests/3.6": dial tcp: lookup index.docker.io: no such host',
    rule: "pause-image-unreached-k3s",
    source: "k3s-io/k3s, without a network",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed pulling image "k8s.gcr.io/pause:3.2": Error response from daemon: Get https://k8s.gcr.io/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "pause-image-unreached-docker",
    source: "kubernetes/kubernetes pkg/kubelet/dockershim",
  },
];
