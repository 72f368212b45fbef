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
    rule: "cgroup-controller-missing",
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
    rule: "cgroup-controller-missing",
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
    rule: "apparmor-change-profile-denied",
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
];
