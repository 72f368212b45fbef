/** Reports about sandboxes that are not created, a containerd that does not start, and what is left of earlier containers. @module */

import type { Report } from "./report.ts";

/** Reports about sandboxes that are not created, a containerd that does not start, and what is left of earlier containers. */
export const SANDBOX_CAUSE_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedCreatePodSandBox  17m  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "kube-dns-v20-596c55dc95-cc2p6": NetworkPlugin cni failed to set up pod "kube-dns-v20-596c55dc95-cc2p6_default" network: Failed to create network: exit status 255',
    rule: "cni-program-failed",
    source: "Azure/azure-container-networking#264",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m23s (x76 over 11m)  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "virt-launcher-vmi-1-stfxc": NetworkPlugin cni failed to set up pod "virt-launcher-vmi-1-stfxc_default" network: Multus: Err adding pod to network "BL2": Multus: error in invoke Delegate add - "bridge": no plugin name provided',
    rule: "cni-config-invalid",
    source: "k8snetworkplumbingwg/multus-cni#419",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to setup network for sandbox "c44369cc2c061e4fe9943c27526025815413c7230642e1541aa23b408f4afdcd": plugin type="bridge" failed (add): failed to set bridge addr: could not add IP address to "cni0": permission denied',
    rule: "cni-ipv6-disabled",
    source: "containernetworking/plugins#1225",
  },
  {
    text: 'failed to create bridge "cni0": could not add "cni0": operation not supported',
    rule: "cni-link-refused",
    source: "containernetworking/plugins#370",
  },
  {
    text:
      'multus: Error launching the samplepod from the quickstart guide. Error : AddNetwork: failed to lookup master "": Link not found',
    rule: "cni-link-unnamed",
    source: "k8snetworkplumbingwg/multus-cni#424",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  <invalid> (x17 over 2m31s)  kubelet  (combined from similar events): \n     Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "76b464bf11fc5714713446154be2b6180566538b0819e32bcda28adb230736eb": \n   plugin type="multus" name="test-cni-network" failed (add): [default/altnad/e3bad7bf-72f9-4434-9bec-5c85569e1f15:altnad]: \n   error adding container to network "altnad": \n      failed to create master interface "alt0p0", vlan: : 4000, \n      error: failed to create vlan device master "alt0p0": route ip+net: no such network interface',
    rule: "cni-master-missing",
    source: "containernetworking/plugins#1169",
  },
  {
    text:
      '3s          Warning   FailedCreatePodSandBox   pod/virt-launcher-vm-1-2bh8l   (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "8f08fe3e20cf48ae3893c6e9288e57ece3b3c98ce46ee7922f7232012d1206dd": [default/virt-launcher-vm-1-2bh8l:sriov-net4]: error adding container to network "sriov-net4": failed to set up pod interface "net8" from the device "sfp_5',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#559",
  },
  {
    text:
      '`Warning  FailedCreatePodSandBox  3s    kubelet, node02    Failed create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_testpod1_default_75a612c3-0959-4015-b6cd-f17465c8d181_0(ac9b661c7e72000140c044965af12c3b6f836ec3e0e2c68efa92bb3ff7d74257): Multus: Err adding pod to network "sriov-network": Multus: error in invoke Delegate add - "sriov": failed to set up pod interface "net1" from the device "enp2s0f1": error setting up interface in container namespace: "error bringing interface up in container ns: \\"input/output error\\""`',
    rule: "cni-sriov-refused",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#182",
  },
  {
    text:
      '"Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "017d716ce70a585a7f23e38aaf463f058d3b396929d791204b9253ed58a27b29" network for pod "samplepod": NetworkPlugin cni failed to set up pod "samplepod_default" network: Multus: Err in tearing down failed plugins: Multus: error in invoke Delegate add - "sriov": failed to set up pod interface "net0" from the device "ens18": failed to open the sriov_numfs of device "ens18": lstat /sys/class/net/ens18/device/sriov_numvfs: no such file or directory"',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-cni#23",
  },
  {
    text:
      '`Warning  FailedCreatePodSandBox  4m50s (x126 over 32m)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "51084e3e4301abe1c1a04c98fc1e81c402740554cddb1426f622d47b8800e427": plugin type="linkerd-cni" name="linkerd-cni" failed (add): exit status 127`',
    rule: "cni-program-missing",
    source: "linkerd/linkerd2#13975",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3s (x4 over 6s)  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "contiv-blue-c1": NetworkPlugin cni failed to set up pod "contiv-blue-c1_default" network: Contiv:Error creating EP; Err: Flow {"Priority":100,"InputPort":0,"MacDa":null,"MacDaMask":null,"MacSa":null,"MacSaMask":null,"Ethertype":2048,"VlanId":0,"ArpOper":0,"IpSa":null,"IpSaMask":null,"IpDa":"10.1.1.5","IpDaMask":null,"TunnelId":0,"TcpFlags":null,"TcpFlagsMask":null} already exists',
    rule: "cni-plugin-failed",
    source: "contiv/netplugin#1166",
  },
  {
    text:
      "Mar 15 06:03:38 worker0 kubelet[3221]: E0315 06:03:38.823825    3221 cni.go:259] Error adding network: Contiv:Post http://localhost/ContivCNI.AddPod: dial unix /run/contiv/contiv-cni.sock: connect: connection refused\nMar 15 06:03:38 worker0 kubelet[3221]: E0315 06:03:38.823872    3221 cni.go:227] Error while adding to cni network: Contiv:Post http://localhost/ContivCNI.AddPod: dial unix /run/contiv/contiv-cni.sock: connect: connection refused",
    rule: "cni-daemon-not-running",
    source: "contiv/netplugin#1123",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  21m  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "testdevice02": NetworkPlugin cni failed to set up pod "testdevice02_default" network: **Cannot add IPaddr/netns failed: failed to rename link koko2610346067 -> eth0: file exists**',
    rule: "cni-interface-exists",
    source: "networkop/meshnet-cni#18",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7m39s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="meshnet" name="meshnet" failed (add): vxlan add failed: Failed to add vxlan koko2596996162: file exists',
    rule: "cni-interface-exists",
    source: "networkop/meshnet-cni#45",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at st",
    rule: "crio-system-load",
    source: "openshift/openshift-docs#69965",
  },
  {
    text:
      "Recently provisioning the testbed has been failing with:\ncontainerd: failed to load TOML: /etc/containerd/debug.toml: open /etc/containerd/debug.toml: no such file or directory",
    rule: "daemon-config-missing",
    source: "antrea-io/antrea#3438",
  },
  {
    text:
      'INFO[2024-05-24T07:10:41.370946009Z] Starting up                                  \nINFO[2024-05-24T07:10:41.372474247Z] libcontainerd: started new containerd process  pid=67\ncontainerd: failed to load TOML from /var/run/docker/containerd/containerd.toml: invalid disabled plugin URI "opt" expect io.containerd.x.vx\nERRO[2024-05-24T07:10:41.392959045Z] containerd did not exit successfully          error="exit status 1" module=libcontainerd\nfailed to start containerd: timeout waiting for containerd to start',
    rule: "config-of-version-one",
    source: "tianon/dockerfiles#713",
  },
  {
    text:
      'K3s Agent Fails to Start: overlayfs Snapshotter "Operation Not Permitted"\nINFO[3139] Waiting to retrieve agent configuration; server is not ready: "overlayfs" snapshotter cannot be en',
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#12673",
  },
  {
    text:
      "infinite error=\"failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can't copy bootstrap data to pipe: write",
    rule: "init-died",
    source: "canonical/microk8s#3768",
  },
  {
    text:
      "● containerd.service - containerd container runtime\n     Loaded: loaded (/run/systemd/system/containerd.service; disabled; vendor preset: disabled)\n    Drop-In: /etc/systemd/system/containerd.service.d\n             └─10-kops.conf\n     Active: activating (auto-restart) (Result: exit-code) since Mon 2021-12-06 09:11:16 UTC; 3s ago\n    Process: 2621 ExecStartPre=/sbin/modprobe overlay (code=exited, status=0/SUCCESS)\n    Process: 2622 ExecStart=/usr/bin/env PATH=${TORCX_BINDIR}:${PATH} ${TORCX_BINDIR}/containerd --config ${TORCX_UNPACKDIR}${TORCX_IMAGEDIR}${CONTAINERD_CONFIG}>\n   Main PID: 2622 (code=exited, status=1/FAILURE)",
    rule: null,
    source: "flatcar/Flatcar#566",
    why: "systemd's status has no line of containerd's own log, which names the cause",
  },
  {
    text:
      "Error: creating network namespace for container xxx:failed to create namespace:failed to bind mount ns at /run/netns/netns-xxx:no such file or directory",
    rule: "netns-failed",
    source: "mgoltzsche/podman-static#138",
  },
  {
    text:
      "FailedCreatePodSandBox  12s (x9 over 2m3s)  kubelet, node-2  Failed create pod sandbox: rpc error: code = Unknown desc = failed pulling image \"registry.cn-beijing.aliyuncs.com/images_k8s/pause-amd64:3.1\": Error response from daemon: pull access denied for registry.cn-beijing.aliyuncs.com/images_k8s/pause-amd64, repository does not exist or may require 'docker login'",
    rule: "image-access-denied",
    source: "opsnull/follow-me-install-kubernetes-cluster#639",
  },
  {
    text:
      'FailedCreatePodSandBox  30s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "k8s.gcr.io/pause:3.5": failed to pull image "k8s.gcr.io/pause:3.5": failed to pull and unpack image "k8s.gcr.io/pause:3.5": failed to resolve reference "k8s.gcr.io/pause:3.5": failed to do request: Head "https://k8s.gcr.io/v2/pause/manifests/3.5"',
    rule: "pause-image-pull",
    source: "rootless-containers/usernetes#240",
  },
  {
    text:
      '`time="2021-02-26T05:29:25.432435224+08:00" level=error msg="StartContainer for \\"1ffe32bd33c22c89cc7c71458da871e968d7a18d9c2d8f001534ec2122bb830f\\" failed" error="failed to create containerd task: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:59: mounting \\"/run/k3s/containerd/io.containerd.grpc.v1.cri/sandboxes/7de4cddf2f44506464b2c075ccf2405f4aa6fd6b2c733114019f0436355a038e/shm\\" to rootfs at \\"/run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/1ffe32bd33c22c89cc7c71458da871e968d7a18d9c2d8f001534ec2122bb830f/rootfs/dev/shm\\" caused: no space left on device: unknown"`',
    rule: "mount-limit-reached",
    source: "k3s-io/k3s#2980",
  },
  {
    text: "Service '*' failed to build: mkdir /var/run/docker/libcontainerd/: no space left on device",
    rule: "disk-full-run",
    source: "docker/for-linux#214",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3e8c80c89964d7451e1aa6d56e3b904c98a2a00444e4dc40a2e7aebf8a4c813b" network for pod "web-5956b7684f-2xh42": NetworkPlugin cni failed to set up pod "web-5956b7684f-2xh42_default" network: netplugin failed but error parsing its diagnostic message "{\\n \\"cniVersion\\": \\"0.3.0\\",\\n \\"interfaces\\": [\\n {\\n \\"name\\": \\"eth0\\"\\n }\\n ],\\n \\"ips\\": [\\n {\\n \\"version\\": \\"4\\",\\n \\"address\\": \\"10.240.0.85/12\\",\\n \\"gateway\\": \\"10.240.0.1\\"\\n }\\n ],\\n \\"routes\\": [\\n {\\n \\"dst\\": \\"0.0.0.0/0\\",\\n \\"gw\\": \\"10.240.0.1\\"\\n }\\n ],\\n \\"dns\\": {\\n \\"nameservers\\": [\\n \\"10.240.0.2\\"\\n ]\\n }',
    rule: "cni-plugin-output",
    source: "Azure/acs-engine#3920",
  },
  {
    text: "Cannot start Windows pods after reboot `hnsCall failed in Win32: Element not found`",
    rule: "windows-hns-failed",
    source: "Azure/azure-container-networking#283",
  },
  {
    text:
      'E0627 21:34:43.691382   24255 cni.go:167] Error adding network: Bridge "weave" has no IP addresses\nE0627 21:34:43.691601   24255 cni.go:118] Error while adding to cni network: Bridge "weave" has no IP addresses\nE0627 21:34:43.691932   24255 manager.go:1874] Failed to setup network for pod "nginx_default(f6366379-3cae-11e6-818d-08002707be12)" using network plugins "cni": Bridge "weave" has no IP addresses; Skipping pod',
    rule: "cni-weave-bridge",
    source: "weaveworks/weave#2405",
  },
  {
    text:
      "SetUpNetwork failed as follows:\ncni unable to allocate IP address: Post http://127.0.0.1:6784/ip/6e2ef93b58f72b333164875c61f2d4623b0d253f9ebf9d4a5410d4  connection refused.",
    rule: "cni-daemon-not-running",
    source: "weaveworks/weave#2745",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m47s (x374 over 22m)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="multus" name="multus-cni-network" failed (add): [default/rdma-test-65pmw/e2991cdb-a8bf-4177-98e3-0aee7ab380fc:net11-ib]: error adding container to network "net11-ib": failed to tunePodRoutes: failed to RouteAdd ({Ifindex: 1239 Dst: [10.17.11.0/24](http://10.17.11.0/24) Src: [10.17.11.100](http://10.17.11.100/) Gw: <nil> Flags: [] Table: 254 Realm: 0}) to new table: invalid argument',
    rule: "cni-coordinator-routes",
    source: "spidernet-io/spiderpool#3877",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  20s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="multus" name="multus-cni-network" failed (add): [kube-system/coredns-6d7b684fb5-g5n24/184105dd-26ec-4011-bc92-3900d008a1e3:ipvlan-eth0]: error adding container to network "ipvlan-eth0": plugin type="coordinator" failed (add): failed to GetCoordinatorConfig: [GET /coordinator/config][500] getCoordinatorConfigFailure  spidercoordinator: default no ready',
    rule: "cni-coordinator-waiting",
    source: "spidernet-io/spiderpool#5342",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  36s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="multus" name="multus-cni-network" failed (add): [ns034/app-794496d489-6glf9/1b6f1e5b-0236-46ae-96a9-f6885aa4f2b6:test-multus-8eb47]: error adding container to network "test-multus-8eb47": netplugin failed: "panic: runtime error: invalid memory address or nil pointer dereference\\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x17bbece]\\n\\ngoroutine 1 [running, locked to thread]:\\ngithub.com/spidernet-io/spiderpool/cmd/coordinator/cmd.CmdAdd(0xc000238cb0)\\n\\t/src/cmd/coordinator/cmd/command_add.go:84 +0xc0e\\n',
    rule: "cni-plugin-crashed",
    source: "spidernet-io/spiderpool#1869",
  },
  {
    text:
      "docker: Error response from daemon: IpamDriver.RequestAddress: IP assignment error: No configured Calico pools.",
    rule: "cni-pools-missing",
    source: "projectcalico/calico#1607",
  },
  {
    text:
      '2016-01-05 14:18:57,077 13648 [98b3e165] ERROR IPAM plugin error (rc=44): {"msg": "No IPv4 addresses available in pool", "cniVersion": "0.1.0", "code": 300, "details": ""}\ncalico-k8s-network : error executing ADD: No IPv4 addresses available in pool',
    rule: "cni-addresses-exhausted",
    source: "projectcalico/cni-plugin#25",
  },
  {
    text:
      'persistent-cache                        0/1       rpc error: code = 2 desc = failed to start container "abc6b44f4d76871cecb3b3300c8e70515647296a38d831662e644a184e35c511": Error response from daemon: {"message":"cannot join network of a non running container: e8c95196933ae83eeb82fc143179071d0957edd4651eca3e0b25902ad023a922"}',
    rule: "docker-joined-container-stopped",
    source: "kubernetes/kubernetes#50156",
  },
  {
    text:
      'ERRO[2022-04-26T00:43:24.518165483Z] StopPodSandbox for "b" failed\nerror="failed to destroy network for sandbox \\"bbc85f891eaf060c5a879e27bba9b6b06450210161dfdecfbb2732959fb6500a\\": invalid version \\"\\": the version is empty"',
    rule: "cni-version",
    source: "kubernetes/website#34204",
  },
  {
    text:
      "Feb 23 06:55:38 worker-1 hyperkube[24666]: E0223 06:55:38.333733   24666 remote_runtime.go:69] Version from runtime service failed: rpc error: code = Unimplemented desc = unknown service runtime.RuntimeService\nFeb 23 06:55:38 worker-1 hyperkube[24666]: E0223 06:55:38.333849   24666 kuberuntime_manager.go:172] Get runtime version failed: rpc error: code = Unimplemented desc = unknown service runtime.RuntimeService\nFeb 23 06:55:38 worker-1 hyperkube[24666]: Error: failed to run Kubelet: failed to create kubelet: rpc error: code = Unimplemented desc = unknown service runtime.RuntimeService",
    rule: "cri-version-unspoken",
    source: "containerd/cri#619",
  },
  {
    text:
      'level=error msg="RunPodSandbox for &PodSandboxMetadata{...} failed, error" error="failed to create containerd task: failed to create shim: type with url runtimeoptions.v1.Options: not found: unknown"',
    rule: "shim-not-found",
    source: "google/gvisor#6414",
  },
  {
    text:
      'dockerd:flag provided but not defined: -shim\ntime="2016-09-04T14:18:27.636540235+03:00" level=info msg="libcontainerd: new containerd process, pid: 16776" \nIncorrect Usage.\n\nNAME:\n   containerd - High performance container daemon',
    rule: null,
    source: "moby/moby#24995",
    why: "the help of a program that was called with an option of another release",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  37s  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "testpod1": NetworkPlugin cni failed to set up pod "testpod1_default" network: Multus: Err adding pod to network "host-device-network": Multus: error in invoke Delegate add - "host-device": failed to find host device: no net directory under pci device 0000:00:14.0: "lstat /sys/bus/pci/devices/0000:00:14.0/net: no such file or directory"',
    rule: "cni-device-interface",
    source: "containernetworking/plugins#320",
  },
  {
    text:
      '`Warning   FailedCreatePodSandBox   kubelet, win-node   Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "daemon-windows-p54hs": Error response from daemon: network host not found`',
    rule: "docker-network-host",
    source: "ovn-kubernetes/ovn-kubernetes#400",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m4s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="multus" name="multus-cni-network" failed (add): Multus: [cluster1/test-w6xlk/510909da-42cf-4ae3-ae24-53d0b0232bef]: error waiting for pod: Unauthorized',
    rule: "multus-credentials",
    source: "kubernetes-sigs/kubespray#12002",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  32s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": Multus: [drone/drone-5c955bf8fd-lg5gg]: error getting pod: Get https://[10.53.0.1]:443/api/v1/namespaces/drone/pods/drone-5c955bf8fd-lg5gg?timeout=1m0s: x509: certificate signed by unknown authority',
    rule: "cni-credentials",
    source: "k8snetworkplumbingwg/multus-cni#743",
  },
  {
    text:
      '2019-11-04T15:07:38Z [error] Multus: Err unset the networks status: SetNetworkStatus: failed to query the pod test-l2fwd-1 in out of cluster comm: Get https://node1.example.com:8081/api/v1/namespaces/dpdk-l2fwd/pods/test-l2fwd-1: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kube-ca")',
    rule: "cni-credentials",
    source: "k8snetworkplumbingwg/multus-cni#407",
  },
  {
    text:
      'Apr 03 17:50:55 node atomic-openshift-node[29323]: E0403 17:50:55.818021   29323 remote_runtime.go:86] RunPodSandbox from runtime service failed: rpc error: code = 2 desc = NetworkPlugin cni failed to set up pod "pt-app-source453-1-build_svt" network: CNI request failed with status 400: \'failed to run IPAM for c6c99b558e87f063d26edf50bfa86e58d900d0c35a7e2d6423b2e8298df31b07: failed to run CNI IPAM ADD: no IP addresses available in network: openshift-sdn',
    rule: "cni-host-local-exhausted",
    source: "openshift/origin#19206",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7s (x16 over 3m28s)  kubelet            Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: create snapshot: missing parent "k8s.io/2/sha256:500f1716fa0168cec7485186127dd1d869f216bf88054e3f0fa160c0b5144f36" bucket: not found',
    rule: "snapshot-directory-mismatch",
    source: "confidential-containers/operator#270",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  4s (x3 over 33s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = runtime "/opt/kata/bin/containerd.shim.kata.v2" binary not installed "containerd-shim-kata-v2": file does not exist',
    rule: "shim-binary-missing",
    source: "kata-containers/kata-containers#301",
  },
  {
    text:
      'Error syncing pod 733a9cfc-63e3-11e8-b83f-00505697a953 ("win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)"), skipping: failed to \n"CreatePodSandbox" for"win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)" with CreatePodSandboxError: \n"CreatePodSandbox for pod \\"win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)\\" failed: rpc error: code = Unknown desc = failed to startsandbox container for pod \\"win-webserver-c94f84797-b4qzt\\": \nError response from daemon: container 0238a43119b6620289ef8e8d747a773f999ddc1b0b160739799de102f08d4e45 encountered an error during CreateContainer: failure in a Windows system call: \nThe operating system of the container does not match the operating system of the host. (0xc0370101) extra info: ',
    rule: "windows-build-mismatch",
    source: "MicrosoftDocs/Virtualization-Documentation#765",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "bd70d0124869bbdff194663e4c89dc6010683250025362c9c237f785a8c05103": plugin type="aws-cni" name="aws-cni" failed (add): add command: failed to setup network: SetupPodNetwork: failed to setup veth pair: failed to generate Unique MAC addr for host side veth: results may be incomplete or inconsistent',
    rule: "cni-listing-interrupted",
    source: "aws/amazon-vpc-cni-k8s#3460",
  },
  {
    text:
      "setup NS network: failed to add host route: file exists / UpdateRuleListBySrc: failed to add pod rule: file exists",
    rule: "cni-interface-exists",
    source: "aws/amazon-vpc-cni-k8s#344",
  },
  {
    text: 'amazon-vpc-cni-k8s cni breaks with "setup NS network: failed to add default route: file exists"',
    rule: "cni-interface-exists",
    source: "aws/amazon-vpc-cni-k8s#596",
  },
  {
    text:
      '{"level":"info","ts":"2025-10-21T10:14:02.313Z","caller":"rpc/rpc_grpc.pb.go:117","msg":"Send AddNetworkReply: failed to get Branch ENI resource"}',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#3494",
  },
  {
    text:
      'time="2026-01-21T12:32:09Z" level=fatal msg="Error: unable to load config: unsupported config version: 3"\ntime="2026-01-21T12:32:09Z" level=info msg="Shutting Down"\ntime="2026-01-21T12:32:09Z" level=error msg="error running nvidia-toolkit: unable to setup runtime: error running containerd command: exit status 1"',
    rule: "nvidia-toolkit-container",
    source: "NVIDIA/gpu-operator#2060",
  },
  {
    text:
      "containerd config version `3` is not supported, the max version is `2`, use `containerd config default` to generate a new config or manually revert to version `2`",
    rule: "daemon-config",
    source: "easzlab/kubeasz#1458",
  },
  {
    text: "unknown containerd config version: 4 (supported versions: 2 and 3)",
    rule: "kind-too-old",
    source: "kubernetes-sigs/dra-example-driver#245",
  },
  {
    text:
      '16:47:21 node-1 kubelet[8631]: E0426 16:47:21.310812    8631 remote_runtime.go:96] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to set up sandbox container "e7f634f38543fd81ff951da60ece6eb997cec653f6992e50647abb153cbf4fe0" network for pod "coredns-859fd9b8b5-lv6hf": NetworkPlugin cni failed to set up pod "coredns-859fd9b8b5-lv6hf_kube-system" network: Failed to open current namespace: failed to Statfs "/proc/25085/task/1439572/ns/net": no such file or directory',
    rule: "cni-own-namespace",
    source: "flannel-io/flannel#1288",
  },
  {
    text:
      'level=warning msg="+ ip link set cilium_vxlan up" subsys=daemon\nlevel=warning msg="RTNETLINK answers: Address already in use" subsys=daemon\nlevel=error msg="Error while initializing daemon" error="exit status 2" subsys=daemon\nlevel=fatal msg="Error while creating daemon" error="exit status 2" subsys=daemon',
    rule: null,
    source: "cilium/cilium#8990",
    why: "Cilium's own log of its agent, of another program's interface",
  },
  {
    text:
      'containerd[1084063]: time="2025-04-03T12:48:50.243050220+08:00" level=warning msg="Failed to load container status for \\"2664d51a384bf98e94aded002174845ed656c241b862c7248fa98424233a17ba\\"" error="failed to read status from \\"/data/docker/io.containerd.grpc.v1.cri/containers/2664d51a384bf98e94aded002174845ed656c241b862c7248fa98424233a17ba/status\\": open /data/docker/io.containerd.grpc.v1.cri/containers/2664d51a384bf98e94aded002174845ed656c241b862c7248fa98424233a17ba/status: no such file or directory"',
    rule: "container-status-lost",
    source: "containerd/containerd#11645",
  },
  {
    text:
      '8月 31 17:15:10 master-01 containerd[7959]: time="2020-08-31T17:15:10.913517124+08:00" level=warning msg="failed to clean up after shim disconnected" error="io.containerd.runc.v1: failed to connect: dial unix /run/containerd/containerd.sock.ttrpc: connect: connection refused\\n: exit status 1" id=6c44953d97a3cfdaed8c15e8b2ccf952ee3e6acfa83ab0123524675a998d5564 namespace=k8s.io\n8月 31 17:15:10 master-01 containerd[7959]: time="2020-08-31T17:15:10.920623901+08:00" level=error msg="loading container 983cd792559b4f595d69f621b206bb7b8e81162ae93be8a141a3ce099f23a94b" error="container \\"983cd792559b4f595d69f621b206bb7b8e81162ae93be8a141a3ce099f23a94b\\" in namespace \\"k8s.io\\": not found"',
    rule: "shim-clean-up",
    source: "containerd/containerd#4515",
  },
  {
    text:
      '"failed to clean up after shim disconnected" error="io.containerd.runc.v2: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/83bf797db1414d96259aa29a7325f107360383ff418ffbd3c356b14ef09f6aa2/runtime: no such file or directory: exit status 1" id=83bf797db1414d96259aa29a7325f107360383ff418ffbd3c356b14ef09f6aa2 namespace=k8s.io',
    rule: "shim-clean-up",
    source: "containerd/containerd#11071",
  },
  {
    text:
      'May 16 15:05:02 containerd[29581]: time="2019-05-16T15:05:02.894458282-07:00" level=error msg="Failed to handle event &TaskExit{ContainerID:5e1cdf132517df24402e476e0f3b25db9ca5514928d6b0028cd51fd40ea50fce,ID:5e1cdf132517df24402e476e0f3b25db9ca5514928d6b0028cd51fd40ea50fce,Pid:21976,ExitStatus:255,ExitedAt:2019-05-16 22:04:19.073921379 +0000 UTC,} for 5e1cdf132517df24402e476e0f3b25db9ca5514928d6b0028cd51fd40ea50fce" error="failed to handle container TaskExit event: failed to stop container: context deadline exceeded: unknown"',
    rule: "container-kill-timeout",
    source: "containerd/containerd#3334",
  },
  {
    text:
      'Feb 04 13:15:38 k8s-device-plugin-cluster-worker containerd[1278]:\n    time="2025-02-04T13:15:38.716063472Z" level=warning\n    msg="failed to load plugin io.containerd.grpc.v1.cri"\n    error="invalid plugin config: no corresponding runtime configured in `containerd.runtimes` for `containerd` `default_runtime_name = \\"runc\\""',
    rule: "config-default-runtime-missing",
    source: "NVIDIA/k8s-device-plugin#1145",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  4m9s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get network status for pod sandbox k8s_argocd-server-67b55cf99f-pg4tn_argo-cd_2b09c73b-ae84-4d96-8e9c-a49e64a83f0a_0(d283503be0626b67e15d3ec8939f8056c6b5a1f7431932826334ba1429407d17): error checking pod argo-cd_argocd-server-67b55cf99f-pg4tn for CNI network "crio": Interface veth53193e1d Mac doesn\'t match: 7e:10:77:0b:8b:d5 not found',
    rule: "cni-check-failed",
    source: "cri-o/cri-o#7008",
  },
  {
    text:
      'Mar 27 05:33:45 aks-nodepool1-000000 containerd[11678]: time="2021-03-27T05:33:45.905607810Z" level=error msg="get state for 6da3eb52fc9884f3866a4c9f4489d34ef296ce79b3a30e17b450c0c65843ab56" error="context deadline exceeded: unknown"',
    rule: "shim-silent",
    source: "containerd/containerd#5274",
  },
  {
    text:
      'Jul 22 07:26:52 node-28 kubelet[14287]: E0722 07:26:52.077422   14287 remote_runtime.go:570] "ListContainers with filter from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded" filter="&ContainerFilter{Id:,State:nil,PodSandboxId:,LabelSelector:map[string]string{},}"\nJul 22 07:26:52 node-28 kubelet[14287]: E0722 07:26:52.077822   14287 log_metrics.go:66] "Failed to get pod stats" err="failed to get pod or container map: failed to list all containers: rpc error: code = DeadlineExceeded desc = context deadline exceeded"\nJul 22 07:26:56 node-28 kubelet[14287]: E0722 07:26:56.863708   14287 kubelet.go:2034] "Skipping pod synchronization" err="container runtime is down"',
    rule: "request-timeout",
    source: "containerd/containerd#12138",
  },
  {
    text:
      '10.200.1.3: {"ts":1753121294157.29,"caller":"internal/log.go:32","msg":"RunPodSandbox from runtime service failed","err":"rpc error: code = DeadlineExceeded desc = context deadline exceeded"}\n10.200.1.3: {"ts":1753121294157.4375,"caller":"kuberuntime/kuberuntime_sandbox.go:72","msg":"Failed to create sandbox for pod","pod":{"name":"etcd-defrag-29218680-tzdzg","namespace":"tenant-1"},"err":"rpc error: code = DeadlineExceeded desc = context deadline exceeded"}',
    rule: "request-timeout",
    source: "kubernetes/kubernetes#61117",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9d9e26ae55c6a4a79291e457f63d7f8477e83e6cc02a40592983b62f7e242557": plugin type="portmap" failed (add): unable to setup DNAT: running [/usr/sbin/iptables -t nat -C CNI-HOSTPORT-DNAT -m comment --comment dnat name: "kindnet" id: "9d9e26ae55c6a4a79291e457f63d7f8477e83e6cc02a40592983b62f7e242557" -m multiport -p tcp --destination-ports 80,443 -j CNI-DN-c8ec03dcd194a909b97f5 --wait]: exit status 2: iptables v1.8.7 (nf_tables): Couldn\'t load match `multiport\':No such file or directory',
    rule: "iptables-unsupported",
    source: "kubernetes-sigs/kind#3170",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  63s  kubelet            Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1" network for pod "test5": NetworkPlugin cni failed to set up pod "test5_default" network: CNI Genie Add IP internal error: CNI Genie error at ParsePodAnnotations: Corresponding binary for user requested plugin (weave) is not present in plugin directory (/opt/cni/bin), result: %!!(MISSING)s(<nil>)',
    rule: "cni-plugin-missing",
    source: "cni-genie/CNI-Genie#221",
  },
  {
    text:
      ' Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5191c1518d0e91d33846250d9e6711c8489a9b2de1a4b4860864f736a6189a86": plugin type="multus" name="multus-cni-network" failed (add): [home/app-64fc8db8cf-ft7mp/dbe17c37-a6be-4b25-bc57-a14a946150ef:macvlan-dhcp-ha]: error adding container to network "macvlan-dhcp-ha": error calling DHCP.Allocate: failed to Statfs "/var/run/netns/cni-67245572-4e92-2911-4af6-2a522836004b": no such file or directory ',
    rule: "cni-dhcp-namespace",
    source: "rancher/rke2#3917",
  },
  {
    text:
      'node1:/opt/cni/bin$ sudo ./dhcp daemon\n2019/03/26 15:24:28 9b53df47ab29fefe626183afed80d9bdf7acc3f4c439a928a7d4a1c759d8a2ed/macvlan-conf-dhcp: acquiring lease\n2019/03/26 15:24:28 Link "net1" down. Attempting to set up\n2019/03/26 15:24:28 network is down\n2019/03/26 15:24:36 resource temporarily unavailable\n2019/03/26 15:24:49 resource temporarily unavailable',
    rule: null,
    source: "k8snetworkplumbingwg/multus-cni#291",
    why: "the DHCP daemon's own log has only the kernel's words",
  },
  {
    text: "DHCP daemon error: no DHCP packet received within 5s",
    rule: "cni-dhcp",
    source: "containernetworking/plugins#440",
  },
  {
    text:
      '2025/08/21 12:30PM ERR pkg/runtime/containerd/executor.go:96 > failed to import images: failed to import image: failed to ingest "blobs/sha256/89b59b1b7cb3f80a0c11656016099d1de77e8e2beed2a106ffda752615dfa3d8": failed commit on ref "tar-blobs/sha256/89b59b1b7cb3f80a0c11656016099d1de77e8e2beed2a106ffda752615dfa3d8": commit failed: stream terminated by RST_STREAM with error code: CANCEL: context deadline exceeded... | component=containerd',
    rule: "content-commit-timeout",
    source: "portainer/kubesolo#56",
  },
  {
    text:
      'ERRO[2026-09-11T11:54:05.812878628+02:00] (*service).Write failed                       error="rpc error: code = Unavailable desc = ref k8s.io/1/layer-sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1 locked for 234.449907ms (since 2026-09-11 11:54:05.578308467 +0200 CEST m=+13.046516127): unavailable" expected="sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1" ref="layer-sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1" total=32',
    rule: "content-ref-locked",
    source: "portainer/kubesolo#194",
  },
  {
    text:
      'time="2023-09-24T21:43:20.958509027Z" level=warning msg="failed to load\nplugin io.containerd.grpc.v1.cri" error="failed to create CRI service:\nfailed to create cni conf monitor for default: failed to create the\nparent of the cni conf dir=/etc/cni: mkdir /etc/cni: read-only\n',
    rule: "cri-directory",
    source: "containerd/containerd#9139",
  },
  {
    text:
      'start failed: dial unix {"version":2,"address":"unix:///run/containerd/s/f89a747f6a50d5c2ffc699d28a658410899f12d03fa638893cc55d2da1cf53f6","protocol":"ttrpc"}: connect: invalid argument: unknown',
    rule: "shim-version-unsupported",
    source: "google/gvisor#13985",
  },
  {
    text:
      "FailedCreatePodSandBox\nfailed to create network namespace for sandbox:\nfailed to start noop process for unshare:\nfork/exec /proc/self/exe: invalid argument",
    rule: "userns-mapping-length",
    source: "kubernetes/kubernetes#139916",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create network namespace\nfor sandbox "...": failed to start noop process for unshare:\nfork/exec /proc/self/exe: operation not permitted',
    rule: "mapping-outside-daemon",
    source: "containerd/containerd#13074",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  21s               kubelet, kube-node-2  Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "nginx-controller-qjdq8_default" network: failed to add IP addr {Version:6 Interface:0xc42000e2a0 Address:{IP:fd00:2:9:f252::5b9 Mask:ffffffffffffffffffff000000000000} Gateway:fd00:2:9:f252::1} to "eth0": permission denied',
    rule: "cni-ipv6-disabled",
    source: "leblancd/kube-v6#4",
  },
  {
    text:
      'Jan 10 14:07:12 node-1 k0s[859]: time="2026-01-10 14:07:12" level=info msg="time=\\"2026-01-10T14:07:12.403292691Z\\" level=error msg=\\"RunPodSandbox for &PodSandboxMetadata{Name:coredns-7656c59669-5lkjm,Uid:8185ef2c-9da8-49e5-9e8f-3b2666b22357,Namespace:kube-system,Attempt:190,} failed, error\\" error=\\"failed to setup network for sandbox \\\\\\"713aa747db9225935c10f7f2e1b94bdf283c6f29715aae3e8aacc788fc1a617e\\\\\\": plugin type=\\\\\\"bridge\\\\\\" name=\\\\\\"kubernetes\\\\\\" failed (add): no IP ranges specified\\"" component=containerd stream=stderr',
    rule: "cni-no-range",
    source: "k0sproject/k0s#6939",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  37m  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="calico" failed (add): usePodCidrIPv6 found but there is no IPv6 CIDR configured',
    rule: "cni-no-range",
    source: "rancher/rke2#3664",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  37m (x3 over 37m)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": invalid CIDR address: usePodCidrIPv6`',
    rule: "cni-config-invalid",
    source: "rancher/rke2#2524",
  },
  {
    text:
      'Jul 19 10:46:04 node1 kubelet[1996]: E0719 10:46:04.898747    1996 pod_workers.go:182] Error syncing pod 3fccd0fb-6c13-11e7-8489-a4badb106db5 ("toolbox2_default(3fccd0fb-6c13-11e7-8489-a4badb106db5)"), skipping: failed to "CreatePodSandbox" for "toolbox2_default(3fccd0fb-6c13-11e7-8489-a4badb106db5)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"toolbox2_default(3fccd0fb-6c13-11e7-8489-a4badb106db5)\\" failed: rpc error: code = 2 desc = NetworkPlugin cni failed to set up pod \\"toolbox2_default\\" network: failed to get IPv6 addresses for host side of the veth pair"',
    rule: "cni-ipv6-disabled",
    source: "projectcalico/cni-plugin#345",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12m                 kubelet, ubuntu    Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "ea9c900d04d01cf41edf182c94612c7fb2a5db46d74d05bda035586e458642d4" network for pod "my-nginx-7b6fc8965-24skw": NetworkPlugin cni failed to set up pod "my-nginx-7b6fc8965-24skw_default" network: open /proc/sys/net/ipv6/conf/eth0/accept_dad: no such file or directory, failed to clean up sandbox container "ea9c900d04d01cf41edf182c94612c7fb2a5db46d74d05bda035586e458642d4" network for pod "my-nginx-7b6fc8965-24skw": NetworkPlugin cni failed to teardown pod "my-nginx-7b6fc8965-24skw_default" network: failed to get IP addresses for "eth0": <nil>]',
    rule: "cni-sysctl",
    source: "coredns/deployment#87",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  30m  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7dfc05ac05a8cc9630c5b8e5c0281fb4217d108688722fc9c75587ff05dadfa1": plugin type="multus" name="multus-cni-network" failed (add): [openstack/glance-db-sync-ppn98/fa629d91-9963-46a2-b8f6-3c8d8260bc14:storage]: error adding container to network "storage": invalid CIDR : invalid CIDR address:',
    rule: "cni-config-invalid",
    source: "openstack-k8s-operators/install_yamls#687",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2s (x22 over 4m32s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name "k8s_test-pod-userns-2_default_a00701ce-9777-40b8-8b39-153e5baf5e11_0": not enough unused IDs in user namespace',
    rule: "storage-ids-exhausted",
    source: "cri-o/cri-o#7568",
  },
  {
    text:
      "ERROR: for db  Driver overlay2 failed to remove root filesystem 15874c3878feb44d0c70cc8792aa2f07c0d4131e319e782e3d79ce288c60a120: remove /var/lib/docker/overlay2/d4b505c0bf5dd42bb2e46343d4f9c00262992d8c64526f1eba318723d3a11fe8/merged: device or resource busy",
    rule: "leftover-mount-busy",
    source: "devgeniem/gdev#35",
  },
  {
    text:
      "ERROR: for OfficialRoomSvr  Unable to remove filesystem for 34c7af820986e92d7676d226eeae3d4fd122a12a8fe33e6775b841a976523829: remove /var/lib/docker/containers/34c7af820986e92d7676d226eeae3d4fd122a12a8fe33e6775b841a976523829/shm: device or resource busy",
    rule: "leftover-mount-busy",
    source: "moby/moby#32461",
  },
  {
    text:
      '[Pterodactyl Daemon]: Checking server disk space usage, this could take a few seconds...\nServer marked as offline...\nError Event [e5a97eed-f3d5-48db-8be3-80c8b41075ce]: environment/docker: failed to remove container during pre-boot: Error response from daemon: container 24773d7e124a62e9f4e4facf5134175db8126516bb4ad9e51201be896a41fbe6: driver "overlay2" failed to remove root filesystem: unlinkat /var/lib/docker/overlay2/c334e3332baee0f79e92ced2282f38f9e12e11020b2239ad78ca095e91203e91/merged: device or resource busy',
    rule: "leftover-mount-busy",
    source: "pterodactyl/panel#3773",
  },
  {
    text:
      'Dec 27 15:10:28 node-1 containerd[602]: time="2023-12-27T15:10:28.897571677Z" level=warning msg="failed to cleanup rootfs mount" error="failed to unmount target /run/containerd/io.containerd.runtime.v2.task/k8s.io/dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a/rootfs: device or resource busy" runtime=io.containerd.runsc.v1\nDec 27 15:10:28 node-1 containerd[602]: time="2023-12-27T15:10:28.897920677Z" level=error msg="Failed to handle backOff event container_id:\\"dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a\\" id:\\"dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a\\" pid:29098 exit_status:143 exited_at:{seconds:1703673835 nanos:457869856} for dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a" error="failed to handle container TaskExit event: failed to stop container: failed to delete task: failed rootfs umount: failed to unmount target /run/containerd/io.containerd.runtime.v2.task/k8s.io/dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a/rootfs: device or resource busy: unknown"',
    rule: "leftover-mount-busy",
    source: "google/gvisor#9834",
  },
  {
    text:
      'time="2020-09-20T18:51:43.158867000Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:win-webserver-8fd4cbb56-498w8,Uid:d313761d-5066-488f-b077-94015d33679b,Namespace:default,Attempt:0,} failed, error" error="failed to setup network for sandbox \\"628103c72ff1a984dc9b0a3fa4b423bd356dc14f8e0db3e1232e310f9d8fa08d\\": error while ProvisionEndpoint(628103c72ff1a984dc9b0a3fa4b423bd356dc14f8e0db3e1232e310f9d8fa08d_flannel.4096,F8BB52CA-0C53-4AAC-B148-BE41411A3227,628103c72ff1a984dc9b0a3fa4b423bd356dc14f8e0db3e1232e310f9d8fa08d): failed to find HNSEndpoint 628103c72ff1a984dc9b0a3fa4b423bd356dc14f8e0db3e1232e310f9d8fa08d_flannel.4096: Endpoint 628103c72ff1a984dc9b0a3fa4b423bd356dc14f8e0db3e1232e310f9d8fa08d_flannel.4096 not found"',
    rule: "windows-hns-failed",
    source: "kubernetes-sigs/sig-windows-tools#102",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "07e176b2ac6cf3aeb8ed892f1be4240b48941e4be29d96e6bece6c8144990e40": plugin type="flannel" name="vxlan0" failed (add): error while AddHnsEndpoint(07e176b2ac6cf3aeb8ed892f1be4240b48941e4be29d96e6bece6c8144990e40_vxlan0,6FFC7024-14DC-41AB-B8BE-810AE35C786D,07e176b2ac6cf3aeb8ed892f1be4240b48941e4be29d96e6bece6c8144990e40): failed to find HNSEndpoint 07e176b2ac6cf3aeb8ed892f1be4240b48941e4be29d96e6bece6c8144990e40_vxlan0: Endpoint 07e176b2ac6cf3aeb8ed892f1be4240b48941e4be29d96e6bece6c8144990e40_vxlan0 not found',
    rule: "windows-hns-failed",
    source: "microsoft/hcsshim#1698",
  },
  {
    text:
      '> Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "kube-flannel-ds-amd64-h6p5c": Error response from daemon: network host not found',
    rule: "docker-network-host",
    source: "microsoft/SDN#274",
  },
  {
    text:
      "May 31 09:10:18 node-1 microk8s.daemon-docker[6018]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: data-root\nMay 31 09:10:18 node-1 systemd[1]: snap.microk8s.daemon-docker.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "docker-daemon-config-unknown",
    source: "canonical/microk8s#36",
  },
  {
    text:
      'E0401 05:08:13.069402   82918 remote_runtime.go:182] RemovePodSandbox "29a1a2870c23894c1d0c2a507a8a45d64a49c7f6a167756a61bdb407a747a4ce" from runtime service failed: rpc error: code = FailedPrecondition desc = failed to delete sandbox "29a1a2870c23894c1d0c2a507a8a45d64a49c7f6a167756a61bdb407a747a4ce": failed to delete sandbox task "29a1a2870c23894c1d0c2a507a8a45d64a49c7f6a167756a61bdb407a747a4ce": failed to cleanup sandbox 29a1a2870c23894c1d0c2a507a8a45d64a49c7f6a167756a61bdb407a747a4ce in task-service: container must be created: failed precondition',
    rule: null,
    source: "containerd/containerd#11639",
    why: "a removal, of a sandbox whose shim is of an older kind",
  },
  {
    text:
      'Mar 19 08:02:46 node-1 kubelet[89518]: E0319 08:02:46.268141   89518 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox container for pod "kube-apiserver-node-1": Error response from daemon: Address already in use',
    rule: "docker-network-address",
    source: "kubernetes/kubernetes#75477",
  },
  {
    text:
      '# crictl run container-config.yaml pod-config.yaml\nFATA[0000] running container: run pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: failed to create snapshot: missing parent "k8s.io/2/sha256:ba0dae6243cc9fa2890df40a625721fdbea5c94ca6da897acdd814d710149770" bucket: not found',
    rule: "snapshot-directory-mismatch",
    source: "dragonflyoss/nydus#44",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  3s (x15 over 3m2s)  kubelet  Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to extract layer sha256:d8bdedd33a4e22f5cb6ca641a7ada5f9e6a92ad001589480818a136184c7ce34: failed to get reader from content store: content digest sha256:61d9e957431bdf7a34f31cbcb23fe7966ab9da5c1df35138b1e752af15b69669: not found",
    rule: "image-content-missing",
    source: "containerd/nydus-snapshotter#678",
  },
];
