/** Reports of OCI runtimes at start and exec, of many programs that use them. @module */

import type { Report } from "./report.ts";

/** Reports of OCI runtimes at start and exec, of many programs that use them. */
export const OCI_RUNTIME_REPORTS: readonly Report[] = [
  {
    text:
      '10.0.0.204: {"content":"time=\\"2024-08-09T15:25:02.325979899Z\\" level=warning msg=\\"Could not add /dev/vfio/vfio to the devices cgroup\\" name=containerd-shim-v2 pid=71414 sandbox=5b9a4aa29a332f96b374aad4793290e0fa10a6e412b52d190345817763205a81 source=cgroups\\n","facility":0,"hostname":"localhost","priority":4,"severity":4,"tag":"kata","timestamp":"2024-08-09T15:25:02Z"}\n10.0.0.204: {"content":"time=\\"2024-08-09T15:25:02.373257074Z\\" level=warning msg=\\"clh.VmmPingGet API call failed\\" error=\\"Get \\\\\\"http://localhost/api/v1/vmm.ping\\\\\\": dial unix /run/vc/vm/5b9a4aa29a332f96b374aad4793290e0fa10a6e412b52d190345817763205a81/clh-api.sock: connect: no such file or directory\\" name=containerd-shim-v2 pid=71414 sandbox=5b9a4aa29a332f96b374aad4793290e0fa10a6e412b52d190345817763205a81 source=virtcontainers/hypervisor subsystem=cloudHypervisor\\n","facility":0,"hostname":"localhost","priority":4,"severity":4,"tag":"kata","timestamp":"2024-08-09T15:25:02Z"}\n10.0.0.204: {"content":"time=\\"2024-08-09T15:25:06.225562294Z\\" level=error msg=\\"container create failed\\" container=762520e309dab3057f41b873a8e7931a7a6684572e441ce87685db3d58ce4353 error=\\"rpc error: code = Internal desc = File exists (os error 17)\\" name=containerd-shim-v2 pid=71414 sandbox=5b9a4aa29a332f96b374aad4793290e0fa10a6e412b52d190345817763205a81 source=virtcontainers subsystem=container\\n","facility":0,"hostname":"localhost","priority":3,"severity":3,"tag":"kata","timestamp":"2024-08-09T15:25:06Z"}',
    rule: "kata-guest-file-exists",
    source: "siderolabs/extensions#449",
  },
  {
    text:
      "Error: crun: open `/proc/sys/net/ipv6/conf/eth0/autoconf`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "sysctl-interface-missing",
    source: "podman-container-tools/podman#27299",
  },
  {
    text: "Error: OCI runtime error: crun: write to `/proc/sys/net/ipv4/ping_group_range`: Invalid argument",
    rule: "ping-group-range-unmapped",
    source: "podman-container-tools/container-libs#69",
  },
  {
    text: "Error: crun: open `/proc/sys/net/ipv4/ping_group_range`: Permission denied: OCI permission denied",
    rule: "net-sysctl-not-owned",
    source: "podman-container-tools/podman#29094",
  },
  {
    text:
      "Error: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: write sysctl key net.ipv4.ping_group_range: open /proc/sys/net/ipv4/ping_group_range: no such file or directory: OCI not found",
    rule: "sysctl-name-blank",
    source: "podman-container-tools/podman#9897",
  },
  {
    text:
      "$ podman run --rm --network macvlan-net alpine ping -c 1 10.8.8.8 \nError: OCI runtime error: crun: unknown version specified\n$ crun --version \ncrun version 1.23.1 \ncommit: d20b23dba05e822b93b82f2f34fd5dada433e0c2 \nrundir: /run/user/1000/crun \nspec: 1.0.0",
    rule: "oci-version-unknown",
    source: "containers/crun#1880",
  },
  {
    text:
      'Sep 12 08:17:09 fedora crio[5196]: time="2025-09-12T08:17:09.854346878Z" level=error msg="Container creation error: systemd failed to install eBPF device filter on cgroup `/sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod13ca77474fb81b3c3d015919985171dc.slice/crio-ce72d38c8945299ae27c3e05a09da750684989fc22df53d0ce3e731dbd0bef95.scope`\\n" id=e4c76c70-76c6-40c4-91f5-561a39db3d03 name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "systemd-device-filter",
    source: "containers/crun#1879",
  },
  {
    text:
      'ERRO[0013] Starting some container dependencies         \nERRO[0013] "crun: systemd failed to install eBPF device filter on cgroup `/sys/fs/cgroup/machine.slice/machine-libpod_pod_1b6c7df62289f6ac7aff2e5dab1ef8fcf32e81926b3cafebf68ccba930eee3ae.slice/libpod-b2f8dda521a935eb423943fceb163b86d590b597b509e50ac6affd11b6f22ef4.scope/container/machine.slice/machine-libpod_pod_71292f04191858661564cde9a2ba79e8b5ab5b4fe78fced90bb551eec7ade062.slice/libpod-094e9f8ca5184162163ff92e02695e021e1560285ca165aa346a175ebf63461b.scope`: OCI runtime error" \nError: starting some containers: internal libpod error',
    rule: "systemd-device-filter",
    source: "containers/crun#2059",
  },
  {
    text:
      "[DEBUG crates/libcgroups/src/v1/manager.rs:43] 2023-04-19T12:28:09.322205964+02:00 Get path for subsystem: freezer\n[ERROR crates/youki/src/main.rs:145] 2023-04-19T12:28:09.328524127+02:00 error in executing command: failed to create container\n\nCaused by:\n    0: failed to fork process\n    1: failed to run clone3\n    2: 38\nError: failed to create container\n\nCaused by:\n    0: failed to fork process\n    1: failed to run clone3\n    2: 38",
    rule: "youki-clone-refused",
    source: "youki-dev/youki#1826",
  },
  {
    text:
      'Error: container create failed (no logs from conmon): conmon bytes "": readObjectStart: expect { or n, but found \u0000, error found in #0 byte of ...||..., bigger context ...||...',
    rule: "conmon-no-answer",
    source: "youki-dev/youki#3193",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: open /proc/self/attr/apparmor/exec: read-only file system: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "host-proc-mounted",
    source: "chaddewitt/docker-stats-exporter#12",
  },
  {
    text:
      "docker: Error response from daemon: cannot start a stopped process: unknown.\nERRO[0018] error waiting for container: context canceled",
    rule: "container-ended",
    source: "antitree/syscall2seccomp#1",
  },
  {
    text:
      "Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 8: operation not permitted: unknown",
    rule: "rlimit-memlock-denied",
    source: "camunda/camunda-platform#100",
  },
  {
    text:
      "failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error loading seccomp filter into kernel: error loading seccomp filter: errno 524: unknown\n\nProcess failed.",
    rule: "bpf-jit-limit",
    source: "hiifeng/V2ray-for-Doprax#34",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "process_linux.go:86: executing setns process caused \\"exit status 21\\"": unknown',
    rule: "exec-join-failed",
    source: "travis-ci/travis-ci#10066",
  },
  {
    text:
      "  OCI runtime exec failed: exec failed: unable to start container process: current working directory is outside of container mount namespace root -- possible container breakout detected: unknown",
    rule: "cwd-outside-rootfs",
    source: "devcontainers/ci#285",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "654039d5bb775cac6e717e909241b4f63fca71fae92be6031e54ba8638a16576": OCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: process_linux.go:99: starting setns process caused: fork/exec /proc/self/exe: operation not permitted: unknown',
    rule: "runc-init-not-startable",
    source: "lockc-project/lockc#184",
  },
  {
    text:
      "root@server:~#  docker run --rm --runtime=sysbox-runc hello-world\nError response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:439: starting container process caused: process_linux.go:405: getting the final child's pid from pipe caused: EOF: unknown.",
    rule: "init-died",
    source: "nestybox/sysbox#882",
  },
  {
    text:
      'ERROR: for cchain-ambari-worker-0  Cannot start service cchain-ambari-worker-0: OCI runtime create failed: container_linux.go:392: starting container process caused: process_linux.go:592: container init caused: rootfs_linux.go:67: setting up rootfs mounts caused: rootfs_linux.go:1080: mounting "sysfs" to rootfs "/mnt/data_1/home/admin/docker/overlay2/73e7d977193f3758bc2846ccd2921f6c9c3c8789fc7dd28040501ae2c5ff2709/merged" at "sys" caused: operation not permitted: unknown',
    rule: "sysfs-needs-own-netns",
    source: "nestybox/sysbox#286",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: no such file or directory: unknown.',
    rule: "sysbox-nested-runc",
    source: "cruizba/ubuntu-dind#35",
  },
  {
    text:
      '  Warning  Failed   6m14s                  kubelet  Error: failed to restore container restored-checkpoint-container: container restore failed: time="2023-06-22T16:27:24+02:00" level=error msg="criu failed: type NOTIFY errno 0\\nlog file: /run/containers/storage/overlay-containers/restored-checkpoint-container/userdata/restore.log"',
    rule: "criu-failed",
    source: "cri-o/cri-o#6972",
  },
  {
    text:
      "ERRO[0000] container is not destroyed                   \nERRO[0000] criu failed: type NOTIFY errno 0\nlog file: /var/lib/containers/storage/overlay-containers/868a180ab534c95b938e6cdc481f0df0ee6032ca47399deb5d458fea2628407d/userdata/dump.log \nError: `/usr/bin/runc checkpoint --image-path /var/lib/containers/storage/overlay-containers/868a180ab534c95b938e6cdc481f0df0ee6032ca47399deb5d458fea2628407d/userdata/checkpoint --work-path /var/lib/containers/storage/overlay-containers/868a180ab534c95b938e6cdc481f0df0ee6032ca47399deb5d458fea2628407d/userdata 868a180ab534c95b938e6cdc481f0df0ee6032ca47399deb5d458fea2628407d` failed: exit status 1",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2379",
  },
  {
    text:
      'time="2023-07-27T10:40:06.799705896Z" level=error msg="Failed to connect to QEMU instance" error="lost connection to VM" name=containerd-shim-v2 pid=1187557 sandbox=88f810ac298fbaddc1d80f146a295ca2274f3f6f2badf0bdb093ccfa27db7c79 source=virtcontainers/hypervisor subsystem=qemu',
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers#7470",
  },
  {
    text:
      'time="2024-12-17T01:34:55.718316074-05:00" level=error msg="createContainer failed" error="rpc error: code = Internal desc = Creating container device LinuxDevice { path: \\"/dev/full\\", typ: C, major: 1, minor: 7, file_mode: Some(438), uid: Some(0), gid: Some(0) }\\n\\nCaused by:\\n    EEXIST: File exists\\n\\nStack backtrace:\\n   0: <unknown>\\n   1: <unknown>\\n   2: <unknown>\\n   3: <unknown>" name=containerd-shim-v2 pid=2389977 sandbox=aaa1145 source=virtcontainers subsystem=kata_agent',
    rule: "kata-privileged-devices",
    source: "kata-containers/kata-containers#10666",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: the file python3 was not found\n\nStack backtrace:\n   0: <unknown>\n   1: <unknown>\n   2: <unknown>: unknown",
    rule: "sandboxed-program-missing",
    source: "kata-containers/kata-containers#10497",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: No such file or directory (os error 2)\n\nStack backtrace:\n   0: <unknown>\n   1: <unknown>\n   2: <unknown>: unknown",
    rule: "kata-guest-file-missing",
    source: "kata-containers/kata-containers#10418",
  },
  {
    text:
      'time="2024-01-02T21:35:40.79845339Z" level=error msg="createContainer failed" error="rpc error: code = Internal desc = ENOENT: No such file or directory" name=containerd-shim-v2 pid=43998 sandbox=hello source=virtcontainers subsystem=kata_agent',
    rule: "kata-guest-file-missing",
    source: "kata-containers/kata-containers#8762",
  },
  {
    text:
      "Nov 18 14:55:52 node1 conmon[2154175]: conmon cdfba70f9e2dbb5a18c2 <nwarn>: runtime stderr: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF\nNov 18 14:55:52 node1 conmon[2154175]: conmon cdfba70f9e2dbb5a18c2 <error>: Failed to create container: exit status 1",
    rule: "init-died",
    source: "podman-container-tools/podman#27565",
  },
  {
    text:
      "Nov 18 14:55:52 node1 conmon[2715470]: conmon e65dbd8ac78061834562 <nwarn>: runtime stderr: runc create failed: unable to start container process: error during container init: unable to store init state: %!w(<nil>)\nNov 18 14:55:52 node1 conmon[2715470]: conmon e65dbd8ac78061834562 <error>: Failed to create container: exit status 1",
    rule: "runtime-state-not-stored",
    source: "podman-container-tools/podman#27565",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/0/ns/ipc: no such file or directory: unknown",
    rule: "namespace-path-missing",
    source: "gitpod-io/gitpod#10607",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m53s (x100 over 7m52s)  kubelet, k8s-03  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "netchecker-agent-2nmcd": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"read init-p: connection reset by peer\\"": unknown',
    rule: "init-died",
    source: "Mirantis/k8s-netchecker-agent#34",
  },
  {
    text:
      'Reason:ContainerCannotRun,Message:invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:258: applying cgroup configuration for process caused \\\\\\"open /sys/fs/cgroup/pids/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod86daabc9_9486_11e7_a2b8_42010a800005.slice/docker-ca877fc648dcf466185be3e66b95e774f4589f866620920615c40c12bfe86f2a.scope/cgroup.procs: no such file or directory\\\\\\"\\"\\n"',
    rule: "cgroup-vanished",
    source: "openshift/origin#16246",
  },
  {
    text:
      "unable to ensure pod container exists: failed to create container for [kubepods burstable pod247ca13b-bc17-4709-ab2c-4d98b5ad4fb2] : mkdir /sys/fs/cgroup/devices/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod247ca13b_bc17_4709_ab2c_4d98b5ad4fb2.slice: no such file or directory",
    rule: "cgroup-missing",
    source: "kubernetes/kubernetes#103542",
  },
  {
    text:
      '            "Error": "failed to create task for container: Unimplemented: failed to start shim: start failed: unsupported shim version (3): not implemented",',
    rule: "shim-version-unsupported",
    source: "dyrnq/install-docker#17",
  },
  {
    text:
      "Error: crun: cannot resolve `null` under rootfs: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-too-old",
    source: "mgoltzsche/podman-static#134",
  },
  {
    text:
      '  Warning  Failed     2m21s                kubelet, docker-vmss-1  Error: failed to start container "zlog-collector": Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/etc/localtime\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/2087d8e3a8d2db5dcc669407a2879c028c83157b0875ff88d7d9feb66626ff82/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/2087d8e3a8d2db5dcc669407a2879c028c83157b0875ff88d7d9feb66626ff82/merged/usr/share/zoneinfo/America/Los_Angeles\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-time-zone",
    source: "zebrium/ze-kubernetes-collector#4",
  },
  {
    text:
      'Error: unable to start container "73dff85a07f82a43733f8685b561e4b175c282de8d6355ee433ab65c025088a8": configuring timezone for container 73dff85a07f82a43733f8685b561e4b175c282de8d6355ee433ab65c025088a8: setting timezone for container 73dff85a07f82a43733f8685b561e4b175c282de8d6355ee433ab65c025088a8: stat /etc/zoneinfo/local: no such file or directory',
    rule: "podman-timezone",
    source: "podman-container-tools/podman#23550",
  },
  {
    text:
      '_Error: OCI runtime error: unable to start container "74221f63dbe4f4ce5b287ee5a794bd47eb0c2fcd66c57255e291a4922aea7fa6": mount `/etc/localtime` to `/etc/localtime`: Not a directory\nError: exit status 125_',
    rule: "bind-mount-kind",
    source: "Vanilla-OS/live-iso#145",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/bee01badac563927d267d1fa300517be9aa56adc81d03bc43a624fc0200b637b/_data" to rootfs at "/app/web/node_modules": create mount destination for /app/web/node_modules mount: openat /var/lib/docker/overlay2/96f805d335dccf2ed55b4bcf49d9b2c438642952f2af203b248663877c4c14fb/merged/app/web: operation not permitted: unknown',
    rule: "mountpoint-denied",
    source: "makeplane/plane#5917",
  },
  {
    text: "exec container process `/wasi_example_main.wasm`: Exec format error",
    rule: "wasm-not-handled",
    source: "KWasm/kwasm-operator#27",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  113s  kubelet            Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = failed to start sandbox "817a97955ca991ee985e72c3c394a134aa8be16fa9bdd6fafd3f715e1bee5bc4": failed to create containerd task: failed to create shim task: CreateContainerRequest timed out: context deadline exceeded',
    rule: "kata-create-timeout",
    source: "siderolabs/extensions#424",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error closing exec fds: get handle to /proc/thread-self/fd: unsafe procfs detected: openat2 fsmount:fscontext:proc/thread-self/fd/: function not implemented: unknown",
    rule: "seccomp-denies-openat2",
    source: "opencontainers/runc#5007",
  },
  {
    text:
      '  failed to create PodSandbox: rpc error: code = Unknown desc = container create failed: time="2025-11-05T19:41:15Z" level=error msg="runc create failed: unable to start container process: error during container init: error closing exec fds: get handle to /proc/thread-self/fd: unsafe procfs detected: openat2 fsmount:fscontext:proc/thread-self/fd/: operation not permitted"',
    rule: "seccomp-denies-openat2",
    source: "opencontainers/runc#4963",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "set process label: open /proc/self/task/1/attr/exec: no such file or directory": unknown.',
    rule: "host-proc-mounted",
    source: "docker/for-linux#919",
  },
  {
    text:
      'W0326 02:59:32.978757       1 x:0] FATAL ERROR: Error setting up root FS: mounting root ("/home/user/container/rootfs") with flags: 0x84000, err: invalid argument\nError setting up root FS: mounting root ("/home/user/container/rootfs") with flags: 0x84000, err: invalid argument',
    rule: "gvisor-rootfs-failed",
    source: "google/gvisor#174",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: creating container: waiting for sandbox to start: EOF: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#1320",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime start failed: /usr/local/bin/runsc did not terminate sucessfully: starting container: setting up network: creating interfaces from net namespace "/proc/7074/ns/net": creating links and routes: urpc method "Network.CreateLinksAndRoutes" failed: EOF\n: unknown.',
    rule: "gvisor-network-refused",
    source: "google/gvisor-website#48",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:336: starting container process caused "process_linux.go:86: executing setns process caused \\"exit status 22\\"": unknown\ncommand terminated with exit code 126',
    rule: "exec-join-failed",
    source: "rootless-containers/usernetes#28",
  },
  {
    text:
      'nsenter: failed to setns to /proc/9274/ns/ipc: Invalid argument\nexec failed: container_linux.go:262: starting container process caused "process_linux.go:81: executing setns process caused \\"exit status 16\\""',
    rule: "namespace-join-invalid",
    source: "docker/for-linux#71",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "c514d4466128b5ba6d8dbc446651a369179afda271969f7eb49ca751d09b7430": OCI runtime exec failed: exec failed: unable to start container process: error closing exec fds: open /proc/self/fd: no such file or directory: unknown',
    rule: "exec-proc-missing",
    source: "kairos-io/kairos#2335",
  },
  {
    text:
      "OCI runtime exec failed: /usr/local/bin/lockc-runc-wrapper did not terminate successfully: libbpf: elf: skipping unrecognized data section(13) .rodata.str1.1\nruntime/cgo: pthread_create failed: Operation not permitted\nSIGABRT: abort",
    rule: "libseccomp-too-old",
    source: "lockc-project/lockc#86",
  },
  {
    text:
      'Error: unable to start container "7b55402f6439466a95c788952b56cbc2f54ac4b2a871f4bef9469031182e4b8c": cannot set limits without cgroups: OCI runtime error',
    rule: "cgroup-rootless",
    source: "opencontainers/runc#2567",
  },
  {
    text:
      "Error: writing file '/sys/fs/cgroup//user.slice/user-1000.slice/user@1000.service/user.slice/libpod-39c51869d7ff69cc7536053567e72f9d553070bf1f86ee54caa0ecf0814f5b1f.scope/cgroup.procs': Permission denied: OCI runtime permission denied error",
    rule: "cgroup-move-denied",
    source: "podman-container-tools/podman#4162",
  },
  {
    text:
      '{"file":"github.com/opencontainers/runc/utils.go:57","func":"main.fatal","level":"error","msg":"container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: open /sys/fs/cgroup/cpuset/gogogo/cpuset.cpus: no such file or directory","time":"2021-09-21T13:00:16Z"}',
    rule: "cgroup-cpuset-missing",
    source: "gitpod-io/gitpod#5790",
  },
  {
    text:
      "ERROR: for docker-jitsi-meet_web_1  Cannot start service web: OCI runtime create failed: this version of runc doesn't work on cgroups v2: unknown",
    rule: "cgroup-v1-only",
    source: "jitsi/docker-jitsi-meet#618",
  },
  {
    text:
      'Error: 500 Server Error for http+docker://localhost/v1.41/containers/5e70642f3b5a8289a70168e182948d0b3e66781c6ec85030fdc85f85898cbc04/start: Internal Server Error ("failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode: unknown")',
    rule: "cgroup-threaded",
    source: "aws/aws-codebuild-docker-images#782",
  },
  {
    text:
      'Aug 25 21:56:12 node concourse[4460]: {"timestamp":"2022-08-25T21:56:12.809930620Z","level":"error","source":"guardian","message":"guardian.create.containerizer-create.runtime-create-failed","data":{"error":"runc run: exit status 1: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting \\"cgroup\\" to rootfs at \\"/sys/fs/cgroup\\" caused: invalid argument","handle":"a17876d5-647e-492d-6ae2-311b1a56d718","session":"40.3"}}',
    rule: "cgroup-mount-refused",
    source: "cloudfoundry/guardian#301",
  },
  {
    text: "bulk starter: mounting subsystem 'cpuset' in '/sys/fs/cgroup/cpuset': operation not permitted",
    rule: "cgroup-v1-only",
    source: "concourse/concourse-docker#74",
  },
  {
    text: "Error: chdir: No such file or directory: OCI runtime command not found error",
    rule: "crun-cwd",
    source: "podman-container-tools/podman#5084",
  },
  {
    text: "Error: executable file not found in $PATH: No such file or directory: OCI runtime command not found error",
    rule: "executable-missing",
    source: "containers/crun#133",
  },
  {
    text:
      "Error: crun: error opening file `/run/user/1002/crun/eb6cfd6f9e3e77fc61e5e01529800b39f376ddc01e5bd26cf1f13db92ee741cd/status`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "runtime-state-lost",
    source: "podman-container-tools/podman#24239",
  },
  {
    text: "Error: open `proc`: No such file or directory: OCI runtime command not found error",
    rule: "rootfs-empty",
    source: "containers/fuse-overlayfs#197",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: Failed to connect to firecrackerinstance (timeout 10s): unknown",
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers#1499",
  },
  {
    text:
      "Aug 27 16:45:23 clr-02 kubelet[21327]: E0827 16:45:23.089544   21327 kuberuntime_manager.go:779] container start failed: CreateContainerError: container create failed: [PATCH /drives/{drive_id}][400] patchGuestDriveByIdBadRequest  &{FaultMessage:Cannot open block device. Invalid permission/path.}",
    rule: "firecracker-vm-failed",
    source: "kata-containers/runtime#2004",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  2s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: remote hypervisor call failed: ttrpc: closed: unknown",
    rule: "kata-remote-hypervisor",
    source: "confidential-containers/cloud-api-adaptor#345",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd task: failed to create shim: not found",
    rule: "shim-not-found",
    source: "kata-containers/kata-containers#3456",
  },
];
