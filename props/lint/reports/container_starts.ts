/** Containers and pods of containerd, CRI-O, Docker and Podman that do not start. @module */

import type { Report } from "./report.ts";

/** Containers and pods of containerd, CRI-O, Docker and Podman that do not start. */
export const CONTAINER_START_REPORTS: readonly Report[] = [
  {
    text:
      '>> Error: failed to start container "app-mongo": Error response from daemon: linux runtime spec devices: readdirent: invalid argument',
    rule: "devices-unlisted",
    source: "kubernetes/kubernetes#56570",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  34m                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/1552/log.json: no such file or directory): fork/exec /usr/bin/nvidia-container-runtime: no such file or directory: unknown",
    rule: "runtime-binary-missing",
    source: "kubernetes/kubernetes#118461",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m                  kubelet, vcloud-single  Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "3fe3" network for pod "kafka-0": networkPlugin cni failed to set up pod "kafka-0_default" network: netplugin failed with no error message, failed to clean up sandbox container "3fe3" network for pod "kafka-0": networkPlugin cni failed to teardown pod "kafka-0_default" network: netplugin failed with no error message]\n  Normal   SandboxChanged          2s (x10 over 119s)  kubelet, vcloud-single  Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-plugin-silent",
    source: "kubernetes/kubernetes#92903",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  101s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "cb8a": plugin type="calico" failed (add): connection is unauthorized: Unauthorized\n  Normal   SandboxChanged          11s (x8 over 100s)  kubelet            Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-credentials",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#257",
  },
  {
    text: "Error: open `..`: No such file or directory: OCI not found",
    rule: null,
    source: "podman-container-tools/podman#9475",
    why: "the message does not say what crun looks for",
  },
  {
    text:
      'DEBU[0000] using runtime "/usr/bin/runc"                \nWARN[0000] Error initializing configured OCI runtime crun: no valid executable found for OCI runtime crun: invalid argument \nINFO[0000] Found CNI network podman (type=bridge) at /etc/cni/net.d/87-podman-bridge.conflist',
    rule: null,
    source: "podman-container-tools/podman#4522",
    why: "a warning: another runtime is used",
  },
  {
    text:
      '😿  Failed to start podman container. "minikube start" may fix it: driver start: start: sudo -n podman start --cgroup-manager cgroupfs minikube: exit status 125\nstdout:\n\nstderr:\nError: unable to start container "minikube": writing file `devices.allow`: Invalid argument: OCI runtime error\n',
    rule: "devices-cgroup-refused",
    source: "kubernetes/minikube#8384",
  },
  {
    text:
      'May 01 17:18:11 rem kubelet[15142]: E0501 17:18:11.218757   15142 kuberuntime_sandbox.go:54] CreatePodSandbox for pod "nfs-provisioner-nfs-server-provisione\nr-0_kube-system(fa31)" failed: rpc error: code = Unknown desc = failed pulling image "pause": Error response from daemon: pu\nll access denied for pause, repository does not exist or may require \'docker login\' ',
    rule: "image-access-denied",
    source: "NixOS/nixpkgs#39833",
  },
  {
    text:
      '`Warning FailedCreatePodSandBox 4s kubelet Failed to create pod sandbox: rpc error: code=Unknown desc=failed pulling image "registry. k8s. io/pause: 3.6": Error response from daemon: Head“ https://asia-northeast1-docker.pkg.dev/v2/k8s-artifacts-prod/images/pause/manifests/3.6 : dial TCP 192.168.8.82:443: I/O timeout`',
    rule: "registry-unreachable",
    source: "flannel-io/flannel#1782",
  },
  {
    text:
      'kubelet[7826]: E0906 20:35:22.866810    7826 run.go:72] "command failed" err="failed to run Kubelet: validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\nSep 06 20:35:22 node1 systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE\nSep 06 20:35:22 node1 systemd[1]: kubelet.service: Failed with result \'exit-code\'.',
    rule: "cri-plugin-off",
    source: "containerd/containerd#14121",
  },
  {
    text:
      "Error response from daemon: cgroups: cannot find cgroup mount destination: unknown\nError: failed to start containers: 972b069b7468a8f21330de99c8cf2faf2309b4bfed15459f7c91af36616760a4",
    rule: "cgroup-systemd-unmounted",
    source: "nicolasbock/ebuildtester#103",
  },
  {
    text:
      'error from newuidmap: newuidmap: open of uid_map failed: Permission denied\nError: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#13360",
  },
  {
    text: "$ podman info\nError: cannot setup namespace using newuidmap: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#12147",
  },
  {
    text:
      "```\nError: OCI runtime error: unable to start container 5bae082bd53ae65019ccfe513d4515fd986eac982d6ff45cdde5b71fc6cd3ccd: User namespaces enabled, but no uid mappings found.\n```",
    rule: "uid-mappings-missing",
    source: "podman-container-tools/podman#10626",
  },
  {
    text:
      "`FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/core/somaxconn: no such file or directory`",
    rule: "sysctl-absent-in-netns",
    source: "containerd/nerdctl#4016",
  },
  {
    text:
      'ERROR: for dockerjitsimeet_jvb_1  Cannot start service jvb: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"write sysctl key net.ipv4.tcp_wmem: open /proc/sys/net/ipv4/tcp_wmem: no such file or directory\\"": unknown',
    rule: "sysctl-newer-than-kernel",
    source: "jitsi/docker-jitsi-meet#345",
  },
  {
    text:
      "Comment: Failed to start container 'container_name': 'Error 500: OCI runtime create failed: container_linux.go:296: starting container process caused \"process_linux.go:398: container init caused \\\"open /\nproc/sys/net/ipv4/tcp_timestamps: no such file or directory\\\"\": unknown'",
    rule: "sysctl-newer-than-kernel",
    source: "saltstack/salt#49233",
  },
  {
    text:
      "But I got this error after container restart:\nlxc test1_test 20211019232419.788 ERROR    conf - conf.c:setup_sysctl_parameters:2456 - Permission denied - Failed to setup sysctl parameters kernel.msgmax to 16384",
    rule: "lxc-sysctl",
    source: "canonical/lxd#9402",
  },
  {
    text:
      '` error mounting "/var/lib/kubelet/pods/4a8a/volumes/kubernetes.io~empty-dir/secrets-init" to rootfs at "/secrets-init/bin": open o_path procfd: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/secrets-init/rootfs/secrets-init/bin: not a directory: unknown`',
    rule: "bind-below-file",
    source: "doitintl/secrets-init#50",
  },
  {
    text:
      'Error Message: (HTTP code 400) unexpected - OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/c/GitClone/articulate/local-storage/nginx/nginx-http.conf\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9a4a/merged\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9a4a/merged/etc/nginx/nginx.conf\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type ',
    rule: "mount-kind-mismatch",
    source: "samtecspg/articulate#929",
  },
  {
    text:
      'time="2017-06-11T22:43:30.844537768Z" level=error msg="Create container failed with error: oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:359: container init caused \\\\\\"rootfs_linux.go:54: mounting \\\\\\\\\\\\\\"/var/run/docker.sock\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/var/lib/docker/overlay/d01d/merged\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/var/lib/docker/overlay/d01d/merged/var/run/docker.sock\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"not a directory\\\\\\\\\\\\\\"\\\\\\"\\"\\n" ',
    rule: "mount-of-engine-socket",
    source: "rancher/os#1916",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/userdata/smartdns/dnsmasq.leases" to rootfs at "/var/lib/misc/dnsmasq.leases": mount /userdata/smartdns/dnsmasq.leases:/var/lib/misc/dnsmasq.leases (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type\nError: failed to start containers: 46a',
    rule: "mount-kind-mismatch",
    source: "fschlag/dnsmasq-leases-ui#4",
  },
  {
    text:
      "  Warning  Failed     8s (x2 over 9s)   kubelet            Error: failed to create containerd container: get apparmor_parser version: fork/exec /sbin/apparmor_parser: permission denied",
    rule: "apparmor-parser-denied",
    source: "invented",
  },
  {
    text: "FATA[0000] Container start failed: [8] System error: no such file or directory",
    rule: null,
    source: "opencontainers/runc#169",
    why: "the message names no file",
  },
  {
    text:
      'INFO[0007] apply failure, attempting cleanup             error="failed to extract layer sha256:baa9: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount202404474: chmod /var/lib/containerd/tmpmounts/containerd-mount202404474/sbin: no such file or directory: unknown" key="extract-991688858-48Sm sha256:baa9"\nctr: failed to extract layer sha256:baa9: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount202404474: chmod /var/lib/containerd/tmpmounts/containerd-mount202404474/sbin: no such file or directory: unknown',
    rule: "image-layer-conflict",
    source: "clearlinux/distribution#1765",
  },
  {
    text:
      'docker: Error response from daemon: rpc error: code = 2 desc = "containerd: container did not start before the specified timeout".',
    rule: "shim-create-timeout",
    source: "moby/moby#22705",
  },
  {
    text: 'docker: Error response from daemon: rpc error: code = 2 desc = "shim error: runc not installed on system".',
    rule: "runtime-binary-missing",
    source: "moby/moby#22705",
  },
  {
    text:
      "slurmstepd: task_p_pre_launch: Using sched_affinity for tasks\nslurmstepd: error: pyxis: seccomp filter failed: Invalid argument:22",
    rule: "pyxis-seccomp",
    source: "NVIDIA/pyxis#17",
  },
  {
    text:
      'lxc-start 20170308192322.219 ERROR    lxc_seccomp - seccomp.c:lxc_seccomp_load:742 - Error loading the seccomp policy.\nlxc-start 20170308192322.220 ERROR    lxc_sync - sync.c:__sync_wait:57 - An error occurred in another process (expected sequence number 5)\nlxc-start 20170308192322.220 ERROR    lxc_start - start.c:__lxc_start:1346 - Failed to spawn container "privileged-container".\nlxc-start 20170308192327.739 ERROR    lxc_start_ui - tools/lxc_start.c:main:366 - The container failed to start.',
    rule: "lxc-seccomp",
    source: "lxc/lxc#1457",
  },
  {
    text: " lsetxattr(label=system_u:object_r:container_file_t:s0) /dir: operation not permitted",
    rule: "relabel-failed",
    source: "podman-container-tools/podman#27046",
  },
  {
    text:
      'Error: lsetxattr(label=system_u:object_r:container_file_t:s0:c27,c424) /home/jo/Documents/some_place/some_place: operation not permitted\nError: unable to start container "0496": lsetxattr(label=system_u:object_r:container_file_t:s0:c27,c424) /home/jo/Documents/some_place/some_place: operation not permitted',
    rule: "relabel-failed",
    source: "podman-container-tools/podman#25919",
  },
  {
    text:
      '[root@c7-aht ~]# docker run --rm busybox echo hello world\npermission denied\ndocker: Error response from daemon: Container command could not be invoked..\n[root@c7-aht ~]# journalctl -k | tail | grep avc\nJan 09 17:46:42 c7-aht kernel: type=1400 audit(1483984002.857:444): avc:  denied  { transition } for  pid=12425 comm="exe" path="/bin/echo" dev="dm-4" ino=4195329 scontext=system_u:system_r:unconfined_service_t:s0 tcontext=system_u:system_r:svirt_lxc_net_t:s0:c404,c898 tclass=process',
    rule: "selinux-engine-mislabelled",
    source: "CentOS/sig-atomic-buildscripts#224",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:305: applying cgroup configuration for process caused \\"open /sys/fs/cgroup/cgroup.subtree_control: permission denied\\"": unknown.\nERRO[0000] error waiting for container: context canceled ',
    rule: "cgroup-not-delegated",
    source: "opencontainers/runc#2339",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:275: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/cpuset/docker: permission denied\\"": unknown.',
    rule: "cgroup-path-not-delegated",
    source: "moby/moby#38702",
  },
  {
    text:
      "Feb 08 15:16:38 n1 systemd[1577]: podman-305690.scope: Failed to add PIDs to scope's control group: Permission denied\nFeb 08 15:16:38 n1 systemd[1577]: podman-305690.scope: Failed with result 'resources'.\nFeb 08 15:16:38 n1 systemd[1577]: Failed to start podman-305690.scope.",
    rule: "systemd-scope-process",
    source: "podman-container-tools/podman#16936",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to\n start container process: unable to apply cgroup configuration: unable to start unit "docker-\n17cf4f4cf9e70ec40048541524c9ce751f3e1a1ec87074b2a746ebdaad9fa2cd.scope" (properties [{Name:Description \nValue:"libcontainer container 17cf4f4cf9e70ec40048541524c9ce751f3e1a1ec87074b2a746ebdaad9fa2cd"} {Name:Slice \nValue:"user.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [33419]} {Name:MemoryAccounting Value:true} \n{Name:CPUAccounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} \n{Name:DefaultDependencies Value:false}]): Interactive authentication required.: unknown.\nERRO[0010] error waiting for container: ',
    rule: "systemd-not-allowed",
    source: "moby/moby#45014",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: unable to start unit "docker-bd28.scope" (properties [{Name:Description Value:"libcontainer container bd28"} {Name:Slice Value:"user.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [989]} {Name:MemoryAccounting Value:true} {Name:CPUAccounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} {Name:DefaultDependencies Value:false}]): Permission denied: unknown.\nERRO[0015] error waiting for container:',
    rule: "systemd-not-allowed",
    source: "vmware/photon#1474",
  },
  {
    text:
      'Error: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/sys/fs/cgroup/systemd\\\\\\" to rootfs \\\\\\"/var/home/core/.local/share/containers/storage/overlay/a82a/merged\\\\\\" at \\\\\\"/sys/fs/cgroup/systemd\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
    rule: "mount-not-permitted",
    source: "podman-container-tools/podman#7639",
  },
  {
    text:
      "/docker-entrypoint.sh: starting /lib/systemd/systemd --show-status=false --unit=docker-entrypoint.target\nFailed to mount tmpfs at /run: Operation not permitted\nFailed to mount tmpfs at /run/lock: Operation not permitted\n[!!!!!!] Failed to mount API filesystems.\nExiting PID 1...",
    rule: null,
    source: "AkihiroSuda/containerized-systemd#11",
    why: "the log of the container's own program",
  },
  {
    text:
      "FATA[0000] Error response from daemon: mkdir /var/lib/docker/overlay/36de-init/merged/dev/shm: invalid argument ",
    rule: "overlay-storage-unsupported",
    source: "moby/moby#12488",
  },
  {
    text:
      "docker: Error response from daemon: open /data/docker/overlay2/a96d-init/merged/etc/hosts: invalid argument.\nSee 'docker run --help'.",
    rule: "overlay-storage-unsupported",
    source: "moby/moby#40072",
  },
  {
    text:
      "    Error starting daemon: rename /var/lib/docker/runtimes /var/lib/docker/runtimes-old: invalid cross-device link\n",
    rule: "docker-data-on-overlay",
    source: "RPi-Distro/raspi-config#129",
  },
  {
    text: "Error: OCI runtime error: crun: writing file '/sys/fs/cgroup/cgroup.subtree_control': Invalid argument",
    rule: "cgroup-controllers-refused",
    source: "containers/crun#1322",
  },
  {
    text:
      'ERRO[0008] "container_linux.go:367: starting container process caused: process_linux.go:340: applying cgroup configuration for process caused: no cgroup mount found in mountinfo"',
    rule: "cgroup-not-mounted",
    source: "podman-container-tools/podman#10141",
  },
  {
    text:
      "Error: mount `/sys/fs/cgroup/net_prio,net_cls` to '/var/lib/containers/storage/overlay/95b8/merged/sys/fs/cgroup/net_prio,net_cls': No such file or directory: OCI runtime command not found error",
    rule: "crun-cgroup-name",
    source: "containers/crun#374",
  },
  {
    text:
      "Output: Error: remount `/var/lib/containers/storage/overlay/6764/merged/proc/sysrq-trigger`: Invalid argument: OCI runtime error",
    rule: "crun-too-old",
    source: "containers/crun#291",
  },
  {
    text:
      "Your kernel does not support pids limit capabilities or the cgroup is not mounted. PIDs limit discarded.\nError: crun: open '/sys/fs/cgroup/cpuset/libpod_parent/libpod-ccc7/cpuset.cpus': No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-cgroup-name",
    source: "containers/crun#1115",
  },
  {
    text: "Error: the requested cgroup controller `cpu` is not available: OCI runtime error",
    rule: "cgroup-cpu-missing",
    source: "containers/crun#518",
  },
  {
    text:
      "Warning  Failed  8s (x4 over 33s)  kubelet  Error: container create failed: opening file `memory.swap.max` for writing: Permission denied",
    rule: "swap-limit-refused",
    source: "containers/crun#570",
  },
  {
    text:
      'Oct 24 11:07:02 node1 kubelet[397647]: E1024 11:07:02.248428  397647 remote_runtime.go:116] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: expected cgroupsPath to be of format \\"slice:prefix:name\\" for systemd cgroups, got \\"/kubepods/burstable/poda668/6472\\" instead: unknown"',
    rule: "cgroups-path-not-systemd",
    source: "kubernetes-sigs/kubespray#8122",
  },
  {
    text:
      'error running container: error from /usr/bin/crun creating container for [/bin/sh -c apk add --no-cache gcc musl-dev]: sd-bus call: Connection timed out\n: exit status 1\nError: error building at STEP "RUN apk add --no-cache gcc musl-dev": error while running runtime: exit status 1',
    rule: "systemd-overloaded",
    source: "podman-container-tools/podman#11284",
  },
  {
    text:
      "E0912 17:28:03.825920   27272 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/pod6f71",
    rule: "cgroup-parent-driver",
    source: "cri-o/cri-o#896",
  },
  {
    text:
      'Error: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"sysfs\\\\\\" to rootfs \\\\\\"/home/zeranoe/.local/share/containers/storage/vfs/dir/7ec6\\\\\\" at \\\\\\"/sys\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
    rule: "sysfs-needs-own-netns",
    source: "podman-container-tools/podman#8153",
  },
  {
    text:
      "With the `crun` OCI runtime:\nError: cannot setns `/proc/556/ns/net`: Operation not permitted: OCI runtime permission denied error",
    rule: "namespace-not-owned",
    source: "podman-container-tools/podman#6153",
  },
  {
    text:
      "> 63454 kubelet.go:1380] Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache",
    rule: "kubelet-root-filesystem",
    source: "opsnull/follow-me-install-kubernetes-cluster#620",
  },
  {
    text:
      "cni.go:237] Unable to update cni config: no networks found in /etc/cni/net.dkubelet.go:1383]\n\nFailed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: failed to find subsystem mount for required subsystem: pids\n\nkubelet.service: main process exited, code=exited",
    rule: "kubelet-pids-cgroup-missing",
    source: "kubernetes/kubelet#14",
  },
  {
    text:
      '"message": "failed to create containerd task: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting \\"/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/22d8/resolv.conf\\" to rootfs at \\"/etc/resolv.conf\\" caused: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/14b5/rootfs/etc/resolv.conf: no space left on device: unknown"',
    rule: "mount-target-disk",
    source: "cvmfs/cvmfs#2858",
  },
  {
    text:
      'com.github.dockerjava.api.exception.InternalServerErrorException: {"message":"driver failed programming external connectivity on endpoint agitated_agnesi (e895):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 32817 -j DNAT --to-destination 192.168.0.2:8080 ! -i docker0: iptables: No chain/target/match by that name.\\n (exit status 1))"}',
    rule: "cni-firewall",
    source: "testcontainers/testcontainers-java#2071",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: \"/docker_entrypoint.sh\": permission denied\n\nRun 'docker run --help' for more information",
    rule: "script-not-executable",
    source: "luksa/kubernetes-in-action-2nd-edition#35",
  },
  {
    text:
      'Error: failed to start container "jbpm": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./start_jbpm-wb.sh": stat ./start_jbpm-wb.sh: no such file or directory: unknown',
    rule: "entry-script-missing",
    source: "jboss-dockerfiles/jbpm#64",
  },
  {
    text:
      '  Warning  Failed     8s (x3 over 33s)  kubelet            Error: failed to prepare subPath for volumeMount "data" of container "admin"',
    rule: "volume-subpath-refused",
    source: "Mailu/helm-charts#327",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown.",
    rule: "cgroup-device-filter-denied",
    source: "opencontainers/runc#3412",
  },
  {
    text:
      'lxc-start: mycontainer: ../src/lxc/cgroups/cgroup2_devices.c: bpf_program_load_kernel: 332 Invalid argument - Failed to load bpf program: (null)\nlxc-start: mycontainer: ../src/lxc/sync.c: sync_wait: 34 An error occurred in another process (expected sequence number 4)\nlxc-start: mycontainer: ../src/lxc/start.c: __lxc_start: 2119 Failed to spawn container "mycontainer"\nlxc-start: mycontainer: ../src/lxc/tools/lxc_start.c: lxc_start_main: 307 The container failed to start',
    rule: "lxc-device-filter",
    source: "lxc/lxc#4648",
  },
  {
    text:
      '    container create failed: container_linux.go:348: starting container process caused "exec: \\"/etc\\": permission denied"\n    : internal libpod error\n    127',
    rule: "program-is-directory",
    source: "podman-container-tools/podman#367",
  },
  {
    text:
      '`Warning\nFailedCreatePodSandBox\n7m46s\nkubelet\nFailed to create pod sandbox: rpe error: code = Unknown desc = failed to create containerd task: failed to c\nreate\nshim task: OCI runtime create failed:\nrunc create\nfailed: unable to start\ncontainer process: error during container init: error mounting "/application-volume/k3s/agent/containerd/i\no.containerd.grpc.vl.cri/sandboxes/1f74/resolv.conf" to rootfs at "/etc/resolv.conf": open /run/k3s/containerd/io.containerd.r\nuntime.v2.task/k8s.io/1f74/rootfs/etc/resolv.conf: operation not permitted: unknown',
    rule: "mountpoint-denied",
    source: "k3s-io/k3s#8277",
  },
  {
    text:
      "E0202 13:42:23.623355      21 remote_runtime.go:116] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:47: preparing rootfs caused: permission denied: unknown",
    rule: "rootfs-not-accessible",
    source: "k3s-io/k3s#2888",
  },
  {
    text:
      'time="2024-01-23T17:23:27.639181170Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:helm-install-x,Uid:0106,Namespace:endpoint-copier-operator,Attempt:0,} failed, error" error="failed to setup network for sandbox \\"7a35\\": plugin type=\\"portmap\\" failed (add): failed to find plugin \\"portmap\\" in path [/opt/cni/bin]"',
    rule: "cni-plugin-missing",
    source: "rancher/rke2-selinux#65",
  },
  {
    text: "Error: can not mount /var/lib/containers/storage/overlay flags: 0x1000: permission denied",
    rule: null,
    source: "podman-container-tools/podman#15009",
    why: "a title that is no message of the engine",
  },
  {
    text: "Failed to get D-Bus connection: No such file or directory",
    rule: null,
    source: "systemd/systemd#4764",
    why: "nothing in it is of a container",
  },
  {
    text:
      'Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/ovpn-admin/easyrsa_master',
    rule: "docker-mount-source",
    source: "palark/ovpn-admin#289",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path\n'/path/to/config': mkdir /path: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "philhawthorne/ha-dockermon#32",
  },
  {
    text:
      '│ │ explanation = \'invalid mount config for type "bind": bind source path does not  │ │\n│ │               exist: /etc/time\'+4                                               │ │\nAPIError: 400 Client Error for \nhttp+docker://localhost/v1.43/containers/445a/start: Bad Request ("invalid mount config for type "bind": bind \nsource path does not exist: /etc/timezone")',
    rule: "docker-mount-source-time-zone",
    source: "ThePorgs/Exegol#194",
  },
  {
    text:
      'Jul 20 13:15:42 localhost.localdomain origin-node[20259]: E0720 13:15:42.842509   20259 kuberuntime_sandbox.go:54] CreatePodSandbox for pod "docker-registry-1-deploy_default(d7c6)" failed: rpc error: code = 2 desc = failed to create network for container default-docker-registry-1-deploy-0-infra in sandbox 0f50: cni config uninitialized',
    rule: "cni-not-ready",
    source: "openshift/openshift-ansible#4763",
  },
  {
    text:
      'Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:245: running exec setns process for init caused \\\\\\"exit status 19\\\\\\"\\"\\n"',
    rule: "init-namespaces-failed",
    source: "rancher/runc-cve#10",
  },
  {
    text:
      'nsenter: could not ensure we are a cloned binary: Is a directory\ncontainer_linux.go:265: starting container process caused "process_linux.go:270: running exec setns process for init caused \\"exit status 17\\""',
    rule: "runc-clone-failed",
    source: "rancher/runc-cve#10",
  },
  {
    text:
      "FATA[0000] nsexec:599 nsenter: could not ensure we are a cloned binary: No such file or directory\nDEBU[0000] log pipe has been closed: EOF\nWARN[0000] exit status 1\nERRO[0000] container_linux.go:370: starting container process caused: process_linux.go:334: copying bootstrap data to pipe caused: write init-p: broken pipe",
    rule: "runc-clone-failed",
    source: "opencontainers/runc#2552",
  },
  {
    text:
      "❯ podman run --network bridge --rm hello-world:latest\nError: setting up Pasta: pasta failed with exit code 1:\nCouldn't open network namespace /run/user/1000/containers/networks/rootless-netns/rootless-netns: Permission denied",
    rule: "pasta-denied",
    source: "podman-container-tools/podman#22934",
  },
  {
    text:
      "❯ podman run --rm -p 8080:8080 hello-world:latest\nError: pasta failed with exit code 1:\nFailed to bind port 8080 (Permission denied) for option '-t 8080-8080:8080-8080', exiting",
    rule: "pasta-denied",
    source: "podman-container-tools/podman#22934",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/kvm": no such file or directory\nError ❌  Container crysolabs-windows-1  Starting',
    rule: "device-missing-kvm",
    source: "dockur/windows#1150",
  },
  {
    text:
      'container create failed: container_linux.go:344:\n starting container process caused "process_linux.go:424: \ncontainer init caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/lib/kubelet/pods/8e07/volumes/kubernetes.io~secret/default-token-vjpht\\\\\\" to rootfs \\\\\\"/run/crio/intermediate-mount401612839/root\\\\\\" at\n \\\\\\"/run/crio/intermediate-mount401612839/root/run/secrets/kubernetes.io/serviceaccount\\\\\\" caused \\\\\\"mkdir /run/crio/intermediate-mount401612839/root/run/secrets/kubernetes.io: permission denied\\\\\\"\\""',
    rule: "mountpoint-denied",
    source: "cri-o/cri-o#1939",
  },
  {
    text:
      "Error: creating cgroup directory '/sys/fs/cgroup/name=systemd/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-62d9.scope': Permission denied: OCI runtime permission denied error",
    rule: "crun-cgroup-name",
    source: "containers/crun#205",
  },
  {
    text:
      'docker: Error response from daemon: rpc error: code = 2 desc = "oci runtime error: mkdir /sys/fs/cgroup/memory/docker/e2a1: no space left on device".',
    rule: "cgroup-limit-reached",
    source: "moby/moby#24559",
  },
  {
    text:
      "Error response from daemon: Cannot start container df67: [8] System error: write /sys/fs/cgroup/memory/system.slice/docker-df67.scope/memory.memsw.limit_in_bytes: invalid argument\n",
    rule: null,
    source: "coreos/bugs#1163",
    why: "a race of Docker 1.9 and 1.10 with systemd",
  },
  {
    text:
      "  Warning  FailedCreatePodContainer  25s (x70 over 15m)  kubelet, n1  unable to ensure pod container exists: failed to create container for [kubepods besteffort podc6ee] : mkdir /sys/fs/cgroup/memory/kubepods/besteffort/podc6ee: no space left on device",
    rule: "cgroup-limit-reached",
    source: "rootsongjc/kubernetes-handbook#313",
  },
  {
    text: "Error: crun: error opening file `/proc/self/uid_map`: No such file or directory",
    rule: "setgroups-file-missing",
    source: "containers/crun#1568",
  },
  {
    text: "2022-12-05T18:03:20.098309Z: writing file `/proc/74447/gid_map`: Invalid argument",
    rule: "userns-mapping-refused",
    source: "containers/crun#1088",
  },
  {
    text: "crun: fchownat 'apt/term.log': Invalid argument",
    rule: "crun-copied-owner",
    source: "mcdonc/klangk#291",
  },
  {
    text: "Error: write to /proc/sys/net/ipv4/ping_group_range: Invalid argument: OCI runtime error",
    rule: "ping-group-range-unmapped",
    source: "containers/crun#503",
  },
  {
    text:
      'ERROR: for postgres  Cannot start service postgres: runc: [conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied\n\ntime="2023-09-01T13:52:07+02:00" level=fatal msg="nsexec[29507]: failed to update /proc/self/oom_score_adj: Permission denied"\ntime="2023-09-01T13:52:07+02:00" level=error msg="runc create failed: unable to start container process: can\'t get final child\'s PID from pipe: EOF": OCI permission denied',
    rule: "oom-score-adj-denied",
    source: "podman-container-tools/podman#19829",
  },
  {
    text:
      "[  247.436380] exe invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=-999\n[  247.436384] CPU: 0 PID: 46173 Comm: exe Not tainted 5.3.0-1032-azure #33~18.04.1-Ubuntu",
    rule: null,
    symptom: "out of memory on the node",
    source: "docker/for-linux#1062",
  },
  {
    text:
      'ERRO[0005] Error while applying layer: ApplyLayer exit status 1 stdout:  stderr: lchown /home: invalid argument\nFailed\nERRO[0005] error pulling image "docker.io/library/busybox": unable to pull docker.io/library/busybox: unable to find image in the registries defined in "/etc/containers/registries.conf"',
    rule: "image-id-outside-mapping",
    source: "containers/storage#197",
  },
  {
    text:
      'Error: writing blob: adding layer with blob "sha256:4ff1": Error processing tar file(exit status 1): open /etc/ca-certificates/.wh..wh..opq: invalid argument',
    rule: "image-layer-denied",
    source: "podman-container-tools/podman#13496",
  },
  {
    text:
      'failed to register layer: failed to Lchown "/dev/console" for UID 0, GID 0 (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid): lchown /dev/console: no such file or directory',
    rule: "image-layer-denied",
    source: "moby/moby#48064",
  },
  {
    text:
      'failed to register layer: failed to Lchown "/app/node_modules/hpack.js/.npmignore" for UID 120012366, GID 120012366 (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid): lchown /app/node_modules/hpack.js/.npmignore: invalid argument',
    rule: "layer-owner-unmapped",
    source: "bandundu/email-archiver#26",
  },
  {
    text:
      '  Layer tarfile . used for two different DiffID values\n  open /var/tmp/podman506265764/manifest.json: not a directory\n  open /var/tmp/podman506265764/index.json: not a directory\nError: error pulling "": Invalid image localhost/',
    rule: "image-archive-empty-layers",
    source: "podman-container-tools/podman#8132",
  },
  {
    text:
      'ctr: failed to create shim task: mount source: "/dev/vdb", target: "/run/bundles/test/mounts/1", fstype: erofs, flags: 1, data: "", err: invalid argument',
    rule: "snapshotter-erofs",
    source: "containerd/nerdbox#55",
  },
  {
    text: "FATA[0004] failed to create shim task: ENOENT: No such file or directory: unknown",
    rule: "kata-guest-file-missing",
    source: "containerd/nerdctl#1100",
  },
  {
    text:
      "    Error: failed to create containerd container: failed to mount /var/lib/containerd/tmpmounts/containerd-mount123: no such file or directory",
    rule: "snapshot-directory-missing",
    source: "pdtpartners/nix-snapshotter#101",
  },
  {
    text: "FATA[0010] invalid windows mount type: 'CimFS'",
    rule: "windows-mount-type",
    source: "containerd/nerdctl#5065",
  },
  {
    text:
      "FATA[0005] mount callback failed on /run/user/0/containerd-mount3572667506: read /run/user/0/containerd-mount3572667506/etc/group: input/output error",
    rule: "disk-failing",
    source: "containerd/nerdctl#2344",
  },
  {
    text: 'RunContainerError: "runContainer: operation timeout: context deadline exceeded"',
    rule: null,
    symptom: "no answer in time",
    source: "kubernetes/kubernetes#39028",
  },
  {
    text:
      "Set hostname to <minikube>.\nFailed to bump fs.file-max, ignoring: Invalid argument\nFailed to attach 1 to compat systemd cgroup /libpod_parent/libpod-00ef/init.scope: No such file or directory\nFailed to open pin file: No such file or directory\nFailed to allocate manager object: No such file or directory\n[!!!!!!] Failed to allocate manager object, freezing.\nFreezing execution.",
    rule: null,
    source: "kubernetes/minikube#7996",
    why: "the log of systemd, between the lines of other programs",
  },
  {
    text:
      "Failed to attach 1 to compat systemd cgroup /user.slice/user-1000.slice/user@1000.service/gnome-session.service/co92/init.scope: No such file or directory\nFailed to open pin file: No such file or directory\nFailed to allocate manager object: No such file or directory\n[!!!!!!] Failed to allocate manager object, freezing.",
    rule: "systemd-in-container",
    source: "opencontainers/runc#2703",
  },
  {
    text: "/usr/local/bin/docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.",
    rule: "cgroup-not-mounted",
    source: "bsycorp/kind#44",
  },
  {
    text:
      "Error: container create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: no such file or directory",
    rule: "apparmor-profile-not-loaded",
    source: "invented",
  },
  {
    text:
      "init container &Container{Name:setup,...} start failed in pod ... : RunContainerError: error reading from server: EOF",
    rule: "daemon-restarted",
    source: "kubernetes/kubernetes#126440",
  },
  {
    text:
      "ERRO[0000] ServeAPI error: No sockets found             \nFATA[0000] Shutting down due to ServeAPI error: No sockets found ",
    rule: "dockerd-listener",
    source: "coreos/init#169",
  },
  {
    text:
      "A dependency job for docker.service failed. See 'journalctl -xe' for details.\nDec 07 06:43:43 n1 systemd[16367]: Failed to chown socket at step GRO\nDec 07 06:43:43 n1 systemd[1]: docker.socket: Control process exited,\nDec 07 06:43:43 n1 systemd[1]: Failed to listen on Docker Socket for ",
    rule: "engine-socket-group-missing",
    source: "moby/moby#29179",
  },
  {
    text:
      "May 20 15:39:45 XS73 systemd[1]: docker.service failed to run 'start' task: No such file or directory\nMay 20 15:39:45 XS73 systemd[1]: Failed to start Docker Application Container Engine.\nMay 20 15:39:45 XS73 systemd[1]: Unit docker.service entered failed state.",
    rule: null,
    symptom: "service not started",
    source: "docker/for-linux#1247",
    why: "systemd does not say which file is missing",
  },
  {
    text: "Failed to start containerd: timeout waiting for containerd to start, dockerd-rootless.sh",
    rule: "docker-containerd-timeout",
    source: "docker/docker-install#168",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "podtest_default" network: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "kubernetes/kubernetes#65526",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  8m16s                  kubelet, node2     Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "928c" network for pod "pod1": NetworkPlugin cni failed to set up pod "pod1_default" network: Get https://[10.233.0.1]:443/api/v1/namespaces/default: dial tcp 10.233.0.1:443: i/o timeout',
    rule: "cni-api-unreachable",
    source: "kubernetes-sigs/kubespray#4532",
  },
  {
    text:
      'DEBU[0000] rootless parent main: executing "/usr/bin/nsenter" with [-r/ -w/ --preserve-credentials -m -n -U -t 737 -F nerdctl run --debug-full --rm hello-world]\nDEBU[0000] verification process skipped\nFATA[0000] operation not permitted',
    rule: null,
    source: "containerd/nerdctl#2056",
    why: "the message names neither a file nor a step",
  },
  {
    text:
      'Jul 23 21:53:59 black-pearl dockerd[462]: time="2020-07-23T21:53:59.575552050Z" level=error msg="Handler for POST /v1.40/containers/17b6/start returned error: failed to create endpoint portainer on network bridge: failed to add the host (vethc85057f) <=> sandbox (veth41d4e07) pair interfaces: operation not supported"',
    rule: "cni-link-refused",
    source: "hypriot/image-builder-rpi#370",
  },
  {
    text:
      "Error: oci runtime error: could not synchronise with container process: could not create session key: function not implemented",
    rule: "keyring-denied",
    source: "umiddelb/z2d#12",
  },
  {
    text: "```\nFATA[0000] operation not permitted\n```",
    rule: null,
    source: "containerd/nerdctl#406",
    why: "the message names neither a file nor a step",
  },
  {
    text:
      "# ocid --runtime /bin/runc --log /root/ocid.log --debug\njson: cannot unmarshal array into Go struct field Process.capabilities of type specs.LinuxCapabilities\nconmon: Failed to create container",
    rule: "runtime-flag-unknown",
    source: "cri-o/cri-o#421",
  },
  {
    text:
      "Creating container failed: rpc error: code = 2 desc = error reading container (probably exited) json message: EOF",
    rule: "conmon-no-answer",
    source: "intel/cc-oci-runtime#1046",
  },
  {
    text:
      "        message: 'linux mounts: Path /opt/kubelet/dev is mounted on / but it is not\n          a shared or slave mount.'\n        reason: ContainerCannotRun",
    rule: "mount-propagation-not-shared",
    source: "kubernetes/kubernetes#61058",
  },
  {
    text:
      'E0416 02:02:57.241842   21840 remote_runtime.go:187] CreateContainer in sandbox \\"0816\\" from runtime service failed: rpc error: code = Unknown desc = path \\"/etc/origin/master/\\" is mounted on \\"/etc\\" but it is not a shared or slave mount\\", ',
    rule: "mount-propagation-not-shared",
    source: "openshift/origin#19380",
  },
  {
    text:
      'Error: unable to start container "42da": crun: make `/home/jo/.local/share/containers/storage/vfs/dir/a839` private: Permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "89luca89/distrobox#980",
  },
];
