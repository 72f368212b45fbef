/** Reports of programs, configurations, files of cgroups and mounts, and with lines of the audit log. @module */

import type { Report } from "./report.ts";

/** Reports of programs, configurations, files of cgroups and mounts, and with lines of the audit log. */
export const CAUSE_REPORTS: readonly Report[] = [
  {
    text:
      "FATA[0001] OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/default/e068b9cb69f0ee25f6fd20084272991a894f36fe2523c59c3992d56891c0fc43/log.json: no such file or directory): fork/exec /usr/local/sbin/runc: exec format error: unknown",
    rule: "engine-program-format",
    source: "jenkinsci/docker#1241",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to start shim: start failed: fork/exec /usr/bin/containerd-shim-runc-v2: exec format error: unknown.",
    rule: "engine-program-format",
    source: "containerd/containerd v1.7.0 runtime/v2/binary.go (form)",
  },
  {
    text:
      "error getting credentials - err: fork/exec /usr/local/bin/docker-credential-osxkeychain: exec format error, out: ``",
    rule: "engine-program-format",
    source: "docker/docker-credential-helpers client (form)",
  },
  {
    text:
      "Sep 01 10:00:00 node-1 systemd[1234]: docker.service: Failed at step EXEC spawning /usr/bin/dockerd: Exec format error",
    rule: "engine-program-format",
    source: "systemd (form)",
  },
  {
    text:
      '(combined from similar events): Error: container create failed: time="2023-12-24T05:33:49Z" level=error msg="runc create failed: unable to start container process: error during container init: error mounting \\"/var/lib/kubelet/pods/047ce890-26dc-4462-b511-a46e61644a7f/volume-subpaths/config-volume/owncloud/1\\" to rootfs at \\"/mnt/data/config/configmap.config.php\\": open /var/lib/containers/storage/overlay/bb1dbc56eee0cd15ad6b45469a9b6010d9db38c8df8ffd80a526d937cd2f73f7/merged/mnt/data/config/configmap.config.php: permission denied"',
    rule: "mountpoint-denied",
    source: "owncloud-docker/helm-charts#75",
  },
  {
    text:
      "Error: crun: open `/var/lib/containers/storage/overlay/bb1dbc56/merged/data/config/x.php`: Permission denied: OCI permission denied",
    rule: "mountpoint-denied",
    source: "containers/crun 1.8 src/libcrun/utils.c (form)",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/srv/x.conf" to rootfs at "/etc/x.conf" caused: open /var/lib/docker/overlay2/c54f18fa/merged/etc/x.conf: operation not permitted: unknown.',
    rule: "mountpoint-denied",
    source: "opencontainers/runc v1.0.3 libcontainer/rootfs_linux.go (form)",
  },
  {
    text:
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv/x" to rootfs at "/etc/x.conf": create mountpoint for /etc/x.conf mount: make mountpoint "/etc/x.conf": openat /etc/x.conf: is a directory: unknown',
    rule: "mount-target-kind",
    source: "opencontainers/runc v1.3.5 libcontainer/rootfs_linux.go (form)",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/srv/x.conf\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/c54/merged\\\\\\" at \\\\\\"/etc/x.conf\\\\\\" caused \\\\\\"open /var/lib/docker/overlay2/c54/merged/etc/x.conf: no such file or directory\\\\\\"\\"": unknown.',
    rule: "mount-target-missing",
    source: "opencontainers/runc v1.0.0-rc10 libcontainer/rootfs_linux.go (form)",
  },
  {
    text:
      'kube-rbac-proxy: failed to start container "Bc560852f99e6567a21763ee7fbde55644649c7d55721525d185a8ebc6110d31":\nError response from daemon OC runtime create failed: container_linux.go: 346:: starting container process caused "chdir to cwd/home/nonroot" in config.json failed: permission denied: unknown',
    rule: "cwd-denied",
    source: "open-telemetry/opentelemetry-operator#1286",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: chdir to cwd ("/data") set in config.json failed: transport endpoint is not connected: unknown',
    rule: "cwd-unreachable",
    source: "opencontainers/runc v1.2.0 libcontainer/init_linux.go (form)",
  },
  {
    text:
      "un: opening file `memory.max` for writing: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-memory-missing",
    source: "kubernetes/minikube#16919",
  },
  {
    text:
      "Error: crun: opening file `pids.max` for writing: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-controller-missing",
    source: "containers/crun 1.8 src/libcrun/cgroup-resources.c (form)",
  },
  {
    text: "Error: OCI runtime error: crun: opening file `cpu.max` for writing: Permission denied",
    rule: "cgroup-cpu-missing",
    source: "containers/crun 1.8 src/libcrun/cgroup-resources.c (form)",
  },
  {
    text: "Error: netavark: create veth pair: Netlink error: Operation not supported (os error 95)",
    rule: "netavark-kernel-module",
    source: "containers/netavark v1.12.0 src/network/bridge.rs (form)",
  },
  {
    text:
      'Error: unable to start container "ab12": netavark: create macvlan interface: Netlink error: Operation not permitted (os error 1)',
    rule: "netavark-denied",
    source: "containers/netavark v1.12.0 src/network/vlan.rs (form)",
  },
  {
    text:
      "Error: netavark: create veth pair: interface eth0 already exists on container namespace: Netlink error: File exists (os error 17)",
    rule: "netavark-link-exists",
    source: "containers/netavark v1.12.0 src/network/bridge.rs (form)",
  },
  {
    text: "Error: netavark: add ip addr to bridge: Netlink error: Permission denied (os error 13)",
    rule: "netavark-ipv6-off",
    source: "containers/netavark v1.12.0 src/network/bridge.rs (form)",
  },
  {
    text: "Error: netavark: get macvlan parent interface: Netlink error: No such device (os error 19)",
    rule: "netavark-parent-missing",
    source: "containers/netavark v1.12.0 src/network/vlan.rs (form)",
  },
  {
    text: "Error: netavark: unable to obtain lease: dhcp proxy error: status: Aborted",
    rule: "netavark-dhcp",
    source: "containers/netavark v1.12.0 src/network/dhcp.rs (form)",
  },
  {
    text: "failed to start daemon: runtime kata: cannot configure both path and runtimeType for the same runtime",
    rule: "dockerd-option-refused",
    source: "moby/moby v28.0.0 daemon/runtime_unix.go (form)",
  },
  {
    text:
      "Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/ipv4/ip_unprivileged_port_start: no such file or directory: unknown",
    rule: "sysctl-newer-than-kernel",
    source: "Websoft9/docker-library#85",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: unknown.",
    rule: "sysctl-module-missing",
    source: "opencontainers/runc v1.1.5 libcontainer/init_linux.go (form)",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/core/rmem_max: no such file or directory: unknown.",
    rule: "sysctl-absent-in-netns",
    source: "opencontainers/runc v1.1.5 libcontainer/init_linux.go (form)",
  },
  {
    text:
      '$ sudo docker run --rm -it --runtime=kata-fc --name=oh-sweet alpine sh\ndocker: Error response from daemon: OCI runtime create failed: Invalid command "create": unknown.',
    rule: "runtime-not-oci",
    source: "kata-containers/runtime#3038",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unknown command "create" for "kata-runtime": unknown.',
    rule: "runtime-not-oci",
    source: "spf13/cobra (form)",
  },
  {
    text:
      'Error: CreateContainer failed: Permission denied (os error 13): unknown\n\ntype=AVC msg=audit(1638366833.647:384): avc:  denied  { getattr } for  pid=47669 comm="pool" path="/e7d12344ab2101c7a3b3bc9b231b6ef08943773735cc7f0af947bcb1978849c5-806c6094a1ccc6c5-.containerenv" dev="vda4" ino=8849605 scontext=system_u:system_r:container_kvm_t:s0:c318,c820 tcontext=system_u:object_r:container_var_lib_t:s0 tclass=file permissive=0',
    rule: "audit-selinux-denied",
    source: "cri-o/cri-o#5483",
  },
  {
    text:
      '[  12.345678] audit: type=1326 audit(1600000000.123:22): auid=4294967295 uid=0 gid=0 ses=4294967295 pid=4323 comm="app" exe="/usr/bin/app" sig=31 arch=c000003e syscall=435 compat=0 ip=0x7f0000000000 code=0x80000000',
    rule: "audit-seccomp-denied",
    source: "the kernel (form)",
  },
  {
    text:
      'type=AVC msg=audit(1638366833.647:384): avc:  denied  { write } for  pid=4766 comm="httpd" name="x" dev="vda4" ino=884 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:var_t:s0 tclass=file permissive=0',
    rule: null,
    why: "a program that is no container",
    source: "SELinux (form)",
  },
  {
    text:
      "Warning Failed 5m22s (x53 over 3h33m) kubelet Error: context deadline exceeded\nWarning Failed 53s (x36 over 149m) kubelet (combined from similar events): Error: Kubelet may be retrying requests that are timing out in CRI-O due to system load: context deadline exceeded: error reserving ctr name k8s_minio_data-analytics-prod-pool-0-3_oci-prod-data-analytics_8dec4302-e6b4-4874-9a60-ea305b96347f_0 for id 8424e8fdc1a42daec5810b43a8baf7a9a80f7835a843fc104fe9f621a14983cb: name is reserved",
    rule: "crio-name-reserved",
    source: "minio/minio#15609",
  },
  {
    text:
      'time="2023-03-20T23:41:38Z" level=fatal msg="kubelet exited: failed to run Kubelet: validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/cri-dockerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-api-version",
    source: "abiosoft/colima#660",
  },
  {
    text:
      'E0101 00:00:00.000000 1 run.go:74] "command failed" err="failed to run Kubelet: validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-api-version",
    source: "kubernetes pkg/kubelet/cri/remote/remote_runtime.go of 1.26 (form)",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2023-03-09T21:29:12-05:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"firewall\\" failed (add): failed to add the address 10.4.0.17/32 to trusted zone: Not Authorized(uid): org.fedoraproject.FirewallD1.config"',
    rule: "cni-firewalld-denied",
    source: "containerd/nerdctl#2818",
  },
  {
    text:
      'Error: (HTTP code 500) server error - OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"failed to set memory.kmem.limit_in_bytes, because either tasks have already joined this cgroup or it has children\\"": unknown',
    rule: "kernel-memory-refused",
    source: "pterodactyl/panel#2176",
  },
  {
    text:
      'Failed to start container 7d3a88fa915e3fa8a50247c56a6f48ffa30d8c73ddbec97d81059e6a801ab470: API error (500): OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"process_linux.go:396: setting cgroup config for procHooks process caused \\\\\\"failed to write 0 to memory.swappiness: write /sys/fs/cgroup/memory/docker/7d3a88fa915e3fa8a50247c56a6f48ffa30d8c73ddbec97d81059e6a801ab470/memory.swappiness: invalid argument\\\\\\"\\"": unknown',
    rule: "swappiness-refused",
    source: "numkem/nomad-spk#2",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to write 300 to blkio.weight: write /sys/fs/cgroup/blkio/docker/7d3a/blkio.weight: invalid argument\\\\\\"\\"": unknown.',
    rule: "blkio-weight-refused",
    source: "opencontainers/runc v1.0.0-rc10 libcontainer/cgroups/fs/blkio.go (form)",
  },
  {
    text: "containerd[32689]: containerd: toml: cannot load TOML value of type string into a Go integer",
    rule: "toml-value-type",
    source: "NVIDIA/gpu-operator#143",
  },
  {
    text:
      '  Warning  Unhealthy  47s                kubelet, silverbullet  Liveness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "e31b61839ad0e69bd1ff347909cf4d5e806b6aafdc9dad77c9b5e01915e4d2a9": OCI runtime exec failed: exec failed: container_linux.go:349: starting container process caused "apparmor failed to apply profile: write /proc/self/attr/exec: operation not permitted": unknown',
    rule: "apparmor-exec-denied",
    source: "canonical/microk8s#1454",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: rootfs_linux.go:72: creating device nodes caused: permission denied: unknown.: exit status 126",
    rule: "device-node-denied",
    source: "earthly/earthly#2557",
  },
  {
    text:
      'Aug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.313671401Z" level=info msg="Get image filesystem path \\"/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs\\""\nAug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.314767915Z" level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"\nAug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.314994242Z" level=info msg="Start subscribing containerd event"\nAug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.315075133Z" level=info msg="Start recovering state"\nAug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.315258967Z" level=info msg="Start event monitor"\nAug 24 10:39:46 node-1 containerd[512]: time="2023-08-24T10:39:46.315261034Z" level=info msg=serving... address=/run/containerd/containerd.sock.ttrpc',
    rule: null,
    why: "containerd's line before a network plugin is installed",
    source: "NVIDIA/nvidia-container-toolkit#104",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3a3cce07f31b035f0eb5f9ce107d001ed0ca239ea3dedd78f3fa29c667f34336" network for pod "busybox-6cf78b654c-9n4hz": \nnetworkPlugin cni failed to set up pod "busybox-6cf78b654c-9n4hz_default" \nnetwork: Multus: [default/busybox-6cf78b654c-9n4hz]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: GetCNIConfig: err in getCNIConfigFromSpec: failed to unmarshal Spec.Config: invalid character \'}\' looking for beginning of object key string',
    rule: "cni-network-invalid",
    source: "k8snetworkplumbingwg/multus-cni#731",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  4m7s (x92 over 54m)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "b0ce178c18403cbe12d02b36ef6588e2cd6c1dfc53703d1c35b23ada614d5282": plugin type="kube-ovn" failed (add): RPC failed; request ip return 500 no address allocated to pod default/nginx-5b4664bcd4-hk4s6 provider ovn, please see kube-ovn-controller logs to find errors',
    rule: "cni-controller-silent",
    source: "kubeovn/kube-ovn#2186",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task:\nOCI runtime create failed: runc create failed: unable to start container process:\nerror during container init: error setting cgroup config for procHooks process:\nfailed to write "13000": write /sys/fs/cgroup/cpu,cpuacct/kubepods.slice/kubepods-podaf0df499_2151_4b3d_b80d_161533ca5b8e.slice/cri-containerd-xxx-xxx-frontend.scope/cpu.cfs_quota_us:\ninvalid argument: unknown',
    rule: "cpu-limit-above-parent",
    source: "awslabs/amazon-eks-ami#2498",
  },
  {
    text:
      'sudo ctr run --rm --runc-binary crun --runtime io.containerd.runc.v2 --label module.wasm.image/variant=compat-smart docker.io/patrick0308/example-wasi:latest wasm-example /wasi_example_main.wasm 50000000\n{"msg":"exec container process `/wasi_example_main.wasm`: Exec format error","level":"error","time":"2023-01-29T06:40:53.000056416Z"}',
    rule: "wasm-not-handled",
    source: "WasmEdge/WasmEdge#2238",
  },
  {
    text:
      'Sep 04 08:42:36 kind-control-plane kubelet[214]: I0904 08:42:36.186657     214 topology_manager.go:200] "Topology Admit Handler"\nSep 04 08:42:36 kind-control-plane kubelet[214]: I0904 08:42:36.324750     214 reconciler.go:238] "operationExecutor.VerifyControllerAttachedVolume started for volume \\"kube-api-access-57b29\\" (UniqueName: \\"kubernetes.io/projected/3e90bdfa-1f46-4f8c-ad64-e490c7a32095-kube-api-access-57b29\\") pod \\"nginx\\" (UID: \\"3e90bdfa-1f46-4f8c-ad64-e490c7a32095\\") " pod="default/nginx"\nSep 04 08:43:00 kind-control-plane kubelet[214]: E0904 08:43:00.211022     214 remote_runtime.go:416] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1614983617: read /var/lib/containerd/tmpmounts/containerd-mount1614983617/etc/passwd: input/output error" podSandboxID="13d3d6d05234d011ee1fc0f6ac78473c2afa0b750bd66f7c08eb753659c4b67c"',
    rule: "disk-failing",
    source: "dragonflyoss/helm-charts#316",
  },
  {
    text:
      '[talos] 2024/11/02 05:25:55 service[kubelet](Waiting): Error running Containerd(kubelet), going to restart forever: failed to create task: "kubelet": failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to fulfil mount request: open /sys/kernel/security: no such file or directory: unknown\n[talos] 2024/11/02 05:26:03 controller failed {"component": "controller-runtime", "controller": "k8s.NodeApplyController", "error": "1 error(s) occurred:\\n\\ttimeout"}\n[talos] task startAllServices (1/1): 2024/11/02 05:26:04 service "kubelet" to be "up"',
    rule: "mount-source-not-in-kernel",
    source: "siderolabs/talos#9431",
  },
  {
    text:
      '    CreateContainerError: failed to generate container spec: failed to mkdir "/sys/kernel/security": mkdir /sys/kernel/security: operation not permitted',
    rule: "mount-source-not-in-kernel",
    source: "projectcalico/calico#13681",
  },
  {
    text:
      'Warning  FailedMount  32s (x286 over 9h)  kubelet  MountVolume.SetUp failed for volume "pvc-5b25da79-84d3-4f41-8718-5f4c8028d9c0" : applyFSGroup failed for vol 5b25da79-84d3-4f41-8718-5f4c8028d9c0: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/0ae8db7a-d1e4-4288-b4a2-25f33ea81573/volumes/kubernetes.io~csi/pvc-5b25da79-84d3-4f41-8718-5f4c8028d9c0/mount/checks/872aa64ed9513ccdd42b81106223c5bff7efb2b49e05b426ac5bdea1c91a63d2: structure needs cleaning',
    rule: "volume-filesystem-damaged",
    source: "openebs/mayastor#1713",
  },
  {
    text:
      'Apr 07 09:25:08 node33 k3s[1009]: E0407 09:25:08.370034    1009 kubelet_pods.go:237] "Failed to prepare subPath for volumeMount of the container" err=<\nApr 07 09:25:08 node33 k3s[1009]:         error ummounting /var/lib/kubelet/pods/7b114ef0-e8bc-4978-93de-8d7a0a46c0c9/volume-subpaths/tls-ca-volume/rancher/0: unmount failed: exit status 1\nApr 07 09:25:08 node33 k3s[1009]: E0407 09:25:08.851101    1009 pod_workers.go:951] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"rancher\\" with CreateContainerConfigError: \\"failed to prepare subPath for volumeMount \\\\\\"tls-ca-volume\\\\\\" of container \\\\\\"rancher\\\\\\"\\"" pod="cattle-system/rancher-5f568b8f44-kk6pm" podUID=7b114ef0-e8bc-4978-93de-8d7a0a46c0c9\nApr 07 09:25:08 node33 k3s[1009]: I0407 09:25:08.880804    1009 prober_manager.go:274] "Failed to trigger a manual run" probe="Readiness"',
    rule: "volume-subpath-busy",
    source: "rancher/rancher#40992",
  },
  {
    text:
      'level=fatal msg="Error: unable to load config: failed to load config: (1, 1): parsing error: keys cannot contain { character"',
    rule: "toml-template",
    source: "NVIDIA/gpu-operator#623",
  },
  {
    text:
      'rke2-server: Active: activating (auto-restart) (Result: protocol) ... restart counter is at 33\nrke2[2864]: Using containerd config template at /var/lib/rancher/rke2/agent/etc/containerd/config-v3.toml.tmpl\nrke2[2864]: Shutdown request received: "containerd exited: exit status 1"\ncontainerd: failed to unmarshal TOML: toml: key imports is already defined',
    rule: "daemon-config",
    source: "confidential-dot-ai/c8s#622",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: \nfailed to register \"bridge\" driver: failed to create NAT chain DOCKER: \niptables failed: iptables --wait -t nat -N DOCKER: \nmodprobe: FATAL: Module ip_tables not found in directory /lib/modules/7.0.12-joeyblog-bbrv3\niptables v1.8.4 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.",
    rule: "iptables-unsupported",
    source: "byJoey/Actions-bbr-v3#30",
  },
  {
    text:
      'INFO[2023-12-18T13:14:00.612417211Z] containerd successfully booted in 0.052245s  \nINFO[2023-12-18T13:14:00.647188074Z] Loading containers: start.                   \nINFO[2023-12-18T13:14:00.710654054Z] stopping event stream following graceful shutdown  error="<nil>" module=libcontainerd namespace=moby\nINFO[2023-12-18T13:14:00.711183969Z] stopping healthcheck following graceful shutdown  module=libcontainerd\nINFO[2023-12-18T13:14:00.711556381Z] stopping event stream following graceful shutdown  error="context canceled" module=libcontainerd namespace=plugins.moby\nfailed to start daemon: Error initializing network controller: error obtaining controller instance: unable to add return rule in DOCKER-ISOLATION-STAGE-1 chain:  (iptables failed: iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.10 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1\n (exit status 4))',
    rule: "iptables-unsupported",
    source: "docker-library/docker#467",
  },
  {
    text:
      '$ podman run --rm -it rhel7.9\nError: error creating container storage: error creating read-write layer with ID \n"cb682b17769f21eaf8a9a240a886da15196a3b78771d8b36dd36689dc608c540":\npotentially insufficient UIDs or GIDs available in user namespace (requested 65534:65534 for\n/<NFS_SHARE>/<user>/.local/share/containers/storage/overlay/cb682b17769f21eaf8a9a240a886da15196a3b78771d8b36dd36689dc608c540):\nCheck /etc/subuid and /etc/subgid: chown\n/<NFS_SHARE>/<user>/.local/share/containers/storage/overlay/cb682b17769f21eaf8a9a240a886da15196a3b78771d8b36dd36689dc608c540: invalid argument',
    rule: "podman-storage-ids",
    source: "podman-container-tools/podman#9416",
  },
  {
    text:
      '6m2s                       Normal    Scheduled                Pod/engine-content-cars-etl-cron-short-28809865-2dhw7   Successfully assigned content-api/engine-content-cars-etl-cron-short-28809865-2dhw7 to ip-172-21-171-235.ec2.internal\n6m2s                       Normal    SecurityGroupRequested   Pod/engine-content-cars-etl-cron-short-28809865-2dhw7   Pod will get the following Security Groups [sg-040fe161363814f9b sg-04df5482042d9290e]\n6m2s                       Warning   FailedCreatePodSandBox   Pod/engine-content-cars-etl-cron-short-28809865-2dhw7   Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "8fd6567d166d83aa85a4ee6dc055876106e2abb8b4678180607ea5800dec5001": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#3066",
  },
];
