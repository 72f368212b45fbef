/** Reports of OCI runtimes, hooks and shims: starts, commands, cgroups and mounts. @module */

import type { Report } from "./report.ts";

/** Reports of OCI runtimes, hooks and shims. */
export const RUNTIME_START_REPORTS: readonly Report[] = [
  {
    text: "ctr: unix:///run/containerd/e2575a053069a275.sock: connect: invalid argument: unknown",
    rule: null,
    source: "containerd/rust-extensions#71",
    why: "of an address of a shim; who dials it is not in the line",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unknown version specified: unknown.",
    rule: "oci-version-unknown",
    source: "containers/crun#1485",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/189cfde10bec56eec8100ff7c68682ba00c77d35ac90f354724e02c39a62c5f0/log.json: no such file or directory): fork/exec /usr/local/bin/crun : no such file or directory: : unknown.",
    rule: "runtime-binary-missing",
    source: "containers/crun#455",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: invalid mount {Destination:[...] Type:bind Source:/var/lib/docker/volumes/ ... /_data Options:[rbind]}: mount destination [...] not absolute: unknown.",
    rule: null,
    source: "containerd/containerd#5547",
    why: "the value is left out in the middle of the text",
  },
  {
    text:
      'ERRO[0000] failed to create task                         error="OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting \\"devpts\\" to rootfs at \\"/dev/pts\\" caused: mkdir /containers/services/rngd/rootfs/dev/pts: read-only file system: unknown"',
    rule: "dev-directories-read-only",
    source: "linuxkit/linuxkit#3745",
  },
  {
    text:
      "root@host:~# docker run hello-world\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't mask dir \"/proc/acpi\": mount src=tmpfs, dst=/proc/acpi, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1: invalid argument\n\nRun 'docker run --help' for more information",
    rule: "masked-directory-refused",
    source: "moby/moby#52972",
  },
  {
    text:
      'Error: unable to start container "988cc7b326ef04596a3d14ccc41bbdb43c74a6420b5e476b5da00b4e381f0d6f": runc: runc create failed: unable to start container process: error during container init: error mounting "/" to rootfs at "/run/host": mount dst=/run/host, dstFd=/proc/thread-self/fd/8, flags=0x5020: operation not permitted: OCI permission denied"',
    rule: "locked-mount-flags-rootless",
    source: "89luca89/distrobox#1359",
  },
  {
    text:
      '“failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/containerd" to rootfs at  │\n│ "/host/run/containerd/containerd.sock": mount /run/containerd:/host/run/containerd/containerd.sock (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown”',
    rule: "mount-kind-mismatch",
    source: "falcosecurity/charts#743",
  },
  {
    text:
      'root@ubuntu:/container-1# runc run container-1\nrootfs_linux.go:53: mounting "/sys/fs/cgroup" to rootfs "/container-1/rootfs" caused "no subsystem for mount"',
    rule: "cgroup-v1-only",
    source: "ssst0n3/docker_archive#60",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.",
    rule: "capability-beyond-runtime",
    source: "cym1102/nginxWebUI#58",
  },
  {
    text:
      "docker运行镜像报错failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error(xxxx): no such file or directory): runc did not terminate successfully: exit status 127: runc: s",
    rule: "runtime-binary-broken",
    source: "klren0312/daliy_knowledge#777",
  },
  {
    text:
      'Error: load spec: failed to open "foo/config.json"\n\nCaused by:\n    No such file or directory (os error 2)',
    rule: "bundle-config-missing",
    source: "youki-dev/youki#210",
  },
  {
    text:
      "  message: container create failed: mount `/sys/fs/cgroup/devices//docker/e8abdf\n947d3c3f27dcd40874224605cbacebaa978f1ada7644ce0d4a86cd9b53` to '/home/user/.loca\nl/share/containers/storage/vfs/dir/fa622496b8a0cb247bb4e31572835e449a3299e4ef193\n6c317ec80c9e7bd6c0b/sys/fs/cgroup/devices': No such file or directory",
    rule: "cgroup-not-mounted",
    source: "containers/crun#275",
  },
  {
    text: "Error: crun: mount_setattr `/etc/test-1/dir`: Operation not permitted: OCI permission denied",
    rule: "mount-setattr-denied",
    source: "podman-container-tools/podman#28715",
  },
  {
    text: "# docker run -it riscv64/hello-world\nError: OCI runtime error: crun: bpf create ``: Invalid argument",
    rule: "cgroup-device-filter-kernel",
    source: "containers/crun#1414",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: process_linux.go:422: setting cgroup config for procHooks process caused: failed to write "1" to "/sys/fs/cgroup/memory/system.slice/containerd.service/kubepods-burstable-pod7a875b5c_4d3c_4345_ac0f_5c847d8d7129.slice:cri-containerd:webapp/memory.limit_in_bytes": write /sys/fs/cgroup/memory/system.slice/containerd.service/kubepods-burstable-pod7a875b5c_4d3c_4345_ac0f_5c847d8d7129.slice:cri-containerd:webapp/memory.limit_in_bytes: device or resource busy: unknown',
    rule: "memory-limit-too-low",
    source: "containerd/containerd#5226",
  },
  {
    text:
      '"RunPodSandbox for PodSandboxMetadata .... failed, error" error="failed to generate seccomp spec opts: seccomp is not supported',
    rule: "seccomp-unsupported",
    source: "containerd/containerd#4901",
  },
  {
    text:
      'E0525 15:01:39.823892    2662 manager.go:1537] Error running pod "config-v1.1.1.004r-govnl_fb-pmd" container "config": API error (500): Cannot start container 1881278691d02587964557b98ed1615316e189a3b1c775c6e667a35a04a2af85: [8] System error: open /sys/fs/cgroup/memory/docker/1881278691d02587964557b98ed1615316e189a3b1c775c6e667a35a04a2af85/memory.memsw.limit_in_bytes: permission denied',
    rule: "swap-limit-refused",
    source: "kubernetes/kubernetes#8769",
  },
  {
    text:
      "  Jul 18 13:19:36.509: INFO: coredns-5dd5756b68-7x2gn[kube-system].container[coredns]=failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: open /sys/fs/cgroup/memory/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pode849e27b_8c98_4309_9b4c_64e0fde3a760.slice/cri-containerd-ea2bc2acf887fdb627838cf2dd78ff46d1a9571176fbf969f00569bb2cd6c195.scope/memory.memsw.limit_in_bytes: no such file or directory: unknown",
    rule: "swap-not-accounted",
    source: "kubernetes/kubernetes#119403",
  },
  {
    text:
      '    2024-10-20T19:48:29.778Z [ERROR] agent: error starting agent: error="client setup failed: failed to initialize process manager: failed to create nomad cgroup: write /sys/fs/cgroup/cgroup.subtree_control: device or resource busy',
    rule: "cgroup-has-processes",
    source: "multani/docker-nomad#280",
  },
  {
    text: 'init error setting cgroup config for procHooks process: failed to write "200000"',
    rule: null,
    source: "kubernetes/minikube#17197",
    why: "cut before the file that the kernel refuses",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: failed to write "100000": write /sys/fs/cgroup/cpu,cpuacct/riju.slice/docker-fb919378f50b91e7e4e6e070b853342a3b4dbbb468dc5bfc4487264f0286050f.scope/cpu.cfs_quota_us: invalid argument: unknown.\nERRO[0000] error waiting for container: context canceled ',
    rule: "cpu-limit-above-parent",
    source: "radian-software/riju#134",
  },
  {
    text:
      '  Warning  Failed                 2m (x4 over 3m)  kubelet  Error: failed to start container "node-exporter": Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"process_linux.go:367: setting cgroup config for procHooks process caused \\\\\\"failed to write 20971520000000 to cpu.cfs_quota_us: write /sys/fs/cgroup/cpu,cpuacct/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod129c071f_4ec5_11e8_80d2_005056bdf97c.slice/docker-node-exporter.scope/cpu.cfs_quota_us: invalid argument\\\\\\"\\"": unknown',
    rule: "cpu-quota-too-big",
    source: "opencontainers/runc#1794",
  },
  {
    text:
      'Feb 13 23:56:41 myhost dockerd-current[5659]: time="2017-02-13T23:56:41.695619134+01:00" level=error msg="Error running exec in container: rpc error: code = 13 desc = invalid header field value \\"oci runtime error: exec failed: container_linux.go:247: starting container process caused \\\\\\"process_linux.go:87: adding pid 21890 to cgroups caused \\\\\\\\\\\\\\"failed to write 21890 to cgroup.procs: write /sys/fs/cgroup/cpu,cpuacct/system.slice/docker-f2ea7bd5f37f4d5719fec4a05fdb58401207c98b6abbfa02e497af4bc167ec08.scope/cgroup.procs: invalid argument\\\\\\\\\\\\\\"\\\\\\"\\\\n\\"',
    rule: "cgroup-procs-invalid",
    source: "opencontainers/runc#1326",
  },
  {
    text:
      "WARN[0000] exit status 1\nERRO[0000] container_linux.go:370: starting container process caused: process_linux.go:346: getting pipe fds for pid 0 caused: readlink /proc/0/fd/0: no such file or directory",
    rule: "init-died",
    source: "opencontainers/runc#2707",
  },
  {
    text:
      "root@host runc]# runc list\nFATAL: could not inform the parent we are past initial setup: Bad file descriptor",
    rule: "runc-init-environment",
    source: "opencontainers/runc#4340",
  },
  {
    text:
      'panic: standard_init_linux.go:164: openat exec fifo caused "permission denied" [recovered]\n\tpanic: standard_init_linux.go:164: openat exec fifo caused "permission denied"',
    rule: "exec-fifo-denied",
    source: "opencontainers/runc#1359",
  },
  {
    text:
      "[root@host ~]# docker exec test  date\nOCI runtime exec failed: exec failed: unable to start container process: read init-p: connection reset by peer: unknown\n[root@host ~]# runc  --root /var/run/docker/runtime-runc/moby exec da4541ad588b date\nruntime/cgo: pthread_create failed: Resource temporarily unavailable\nSIGABRT: abort",
    rule: "process-limit-reached",
    source: "opencontainers/runc#4083",
  },
  {
    text:
      "Code: System error\n\nMessage: can't create pivot_root dir , error mkdir /home/user/runctest/rootfs/.pivot_root887033361: permission denied",
    rule: "rootfs-not-accessible",
    source: "opencontainers/runc#252",
  },
  {
    text:
      'ERRO[0016] containerd: start container                   error=oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:252: getting pipe fds for pid 131 caused \\"readlink /proc/131/fd/0: permission denied\\""\n id=4edeb4c668cc53404486853710fe5b3b6356503c2b104939b08048c55f2c355b',
    rule: "init-died",
    source: "moby/moby#29669",
  },
  {
    text:
      'WARN[0000] Found incomplete layer "942afa80c440df8217d86da76f739724ec331bac84d0df62efe8413525775e6c", deleting it\nError: crun: make `/var/lib/containers/storage/overlay/edd2911b92f517336aa38932e54809852d2f9c6ab718c7df7a3bfb9bdf587b39/merged` private: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    rule: "rootfs-empty",
    source: "nestybox/sysbox#682",
  },
  {
    text:
      'time="2020-09-10T10:26:33.774904721+03:00" level=error msg="createContainer failed" ID=493fc68f0fdcf497f142bda47000f2246e25406d20bf3abd0d82edf2bf810b95 error="rpc error: code = Internal desc = EINVAL: Invalid argument" source=virtcontainers subsystem=kata_agent\ntime="2020-09-10T10:26:33.778457984+03:00" level=error msg="container create failed" ID=493fc68f0fdcf497f142bda47000f2246e25406d20bf3abd0d82edf2bf810b95 error="rpc error: code = Internal desc = EINVAL: Invalid argument" sandbox=493fc68f0fdcf497f142bda47000f2246e25406d20bf3abd0d82edf2bf810b95 source=virtcontainers subsystem=container',
    rule: "kata-guest-refused",
    source: "kata-containers/kata-containers#336",
  },
  {
    text:
      '      Reason:       StartError\n      Message:      failed to start containerd task "26bf922197fb574242ad490e115eef392a96e447304a8f632e7c597a8e35c8ea": context canceled: unknown\n      Exit Code:    128',
    rule: null,
    source: "Mossaka/containerd-wasm-shims#16",
    why: "the shim and its reason are in another log",
  },
  {
    text: "containerd-shim-wasmedge-v1: flag provided but not defined: -info",
    rule: "shim-foreign",
    source: "docker/for-win#15017",
  },
  {
    text:
      " failed to create containerd task: failed to create shim task: OCI runtime create failed: sd-bus call: Transport endpoint is not connected: Transport endpoint is not connected: unknown",
    rule: "systemd-bus-failed",
    source: "containers/crun#1361",
  },
  {
    text:
      "126:  Warning  Failed          5m4s (x12 over 7m16s)   kubelet            Error: container create failed: sd-bus call: Cannot set property CPUQuotaPeriodUSec, or unknown propert\ny.: Read-only file system",
    rule: "systemd-property-unknown",
    source: "containers/crun#1445",
  },
  {
    text:
      "systemd[1]: crun-555.scope: Failed to add PIDs to scope's control group: Permission denied\nsystemd[1]: crun-555.scope: Failed with result 'resources'.\nsystemd[1]: Failed to start libcrun container.",
    rule: "systemd-scope-process",
    source: "containers/crun#331",
  },
  {
    text:
      "Error: crun: cannot open sd-bus: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "systemd-cgroup-without-systemd",
    source: "containers/crun#1355",
  },
  {
    text:
      "# Error: OCI runtime error: error creating systemd unit `libpod-1b6bc93400c0c619d576f5efbcf411c9a4b09be70424e2081c8726b76424cfe6.scope`: got `failed`\n# [ rc=126 (** EXPECTED 0 **) ]",
    rule: "systemd-unit-failed",
    source: "podman-container-tools/podman#10442",
  },
  {
    text:
      '2018-11-21 01:23:16 INFO | "2018-11-21 01:20:36,157 ERROR: 5978 -- container create failed: container_linux.go:336: starting container process caused \\"process_linux.go:293: applying cgroup configuration for process caused \\\\\\"open /sys/fs/cgroup/cpuset/machine.slice/cpuset.cpus: no such file or directory\\\\\\"\\""\n2018-11-21 01:23:16 INFO | ": internal libpod error"',
    rule: "cgroup-cpuset-missing",
    source: "podman-container-tools/podman#1841",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: unable to start\ncontainer process: unable to apply cgroup configuration: unable to start unit\n"docker-7ef2c29ccafc1ed9c7fd9859337e5b79870d8ccb282f560e43060a847a6c5310.scope"\n(properties [{Name:Description Value:"libcontainer container\n7ef2c29ccafc1ed9c7fd9859337e5b79870d8ccb282f560e43060a847a6c5310"} {Name:Slice\nValue:"user.slice"} {Name:PIDs Value:@au [6286]} {Name:Delegate Value:true}\n{Name:MemoryAccounting Value:true} {Name:CPUAccounting Value:true}\n{Name:IOAccounting Value:true} {Name:TasksAccounting Value:true}\n{Name:DefaultDependencies Value:false}]): read unix @->/run/systemd/private:\nread: connection reset by peer: unknown.',
    rule: "systemd-bus-failed",
    source: "opencontainers/runc#3186",
  },
  {
    text:
      "could not detect DBUS_SESSION_BUS_ADDRESS from `systemctl --user --no-pager show-environment`\nMake sure you have installed the dbus-user-session package and ran: ",
    rule: "systemd-user-bus-missing",
    source: "opencontainers/runc#2630",
  },
  {
    text: "apparmor failed to apply profile: write /proc/self/attr/apparmor/exec: no such file or directory: unknown.",
    rule: "apparmor-profile-not-loaded",
    source: "kubernetes/minikube#15919",
  },
  {
    text: "apparmor failed to apply profile: write /proc/self/attr/exec: invalid argument: unknown.",
    rule: "apparmor-not-supported",
    source: "docker/for-linux#1199",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/225edd3d808116d3cc5992849e60bf5369ace67c291a066ebae4ca5784bcce7a/log.json: no such file or directory): docker-runc did not terminate sucessfully: unknown.\nDec 31 01:42:29 node-1 dockerd[3944]: time="2017-12-31T01:42:29.412054472-07:00" level=warning msg="failed to retrieve docker-runc version: exit status 127"',
    rule: "runtime-silent",
    source: "moby/moby#35906",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/32559322d11dacf0a7b80d2662c36bf3e45197f15630dab41d0830c647df3d33/log.json: no such file or directory): /usr/local/bin/runnc did not terminate sucessfully: unknown.",
    rule: "runtime-silent",
    source: "nabla-containers/runnc#22",
  },
  {
    text:
      "OCI runtime create failed: runsc did not terminate successfully (unable to retrieve OCI runtime error: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/xxx/log.json: no such file or directory",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#10993",
  },
  {
    text: "unshare CLONE_NEWNS Operation not permitted",
    rule: null,
    source: "containers/crun#1198",
    why: "retyped without the colon of crun",
  },
  {
    text: "Error: crun: setns(pid=87793, CLONE_NEWUSER): Operation not permitted: OCI permission denied",
    rule: "crun-namespaces-denied",
    source: "containers/crun#1264",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:301: running exec setns process for init caused \\"exit status 40\\"": unknown.',
    rule: "init-namespaces-failed",
    source: "opencontainers/runc#1740",
  },
  {
    text:
      'docker[5776]: time="2016-04-06T18:50:58Z" level=error msg="containerd: start container" error="oci runtime error: could not synchronise with container process: could not create session key: disk quota exceeded" id=364fa0569db4475be3ef5f4ecf8c4751a84fa064ad7f6e05505137c65a629430',
    rule: "keyring-quota",
    source: "opencontainers/runc#726",
  },
  {
    text:
      "ctr run --no-pivot --rm -t docker.io/library/hello-world:latest test2\nctr: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:117: jailing process inside rootfs caused: invalid argument: unknown",
    rule: "pivot-root-refused",
    source: "containerd/containerd#5510",
  },
  {
    text:
      "root@node1:~# docker run hello-world\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error jailing process inside rootfs: pivot_root .: invalid argument: unknown",
    rule: "pivot-root-refused",
    source: "docker/cli#6251",
  },
  {
    text:
      "OCI runtime exec failed: exec failed: unable to start container process: open /dev/pts/0: operation not permitted: unknown",
    rule: "exec-tty-denied",
    source: "containerd/containerd#7271",
  },
  {
    text:
      'ERROR: Cannot start service lms: oci runtime error: container_linux.go:265: starting container process caused "process_linux.go:368: container init caused \\"open /dev/ptmx: no such file or directory\\""',
    rule: "terminal-not-creatable",
    source: "docker/compose#5335",
  },
  {
    text: "Error response from daemon: cannot exec in a stopped state: unknown",
    rule: "container-ended",
    source: "marcusfolkesson/meta-readonly-rootfs-overlay#14",
  },
  {
    text: "FATA[0000] failed to create shim task: could not create VMM user: exit status 1: unknown",
    rule: "kata-rootless-user",
    source: "containerd/nerdctl#2918",
  },
  {
    text: "Error: openat2 : No such file or directory: OCI not found",
    rule: "crun-mount-on-root",
    source: "containers/crun#622",
  },
  {
    text: "OCI runtime error: crun: mount_setattr `/sys`: Function not implemented",
    rule: "mount-setattr-missing",
    source: "podman-container-tools/podman#18941",
  },
  {
    text:
      "podman run --runtime=krun --rm -it alpine\nError: krun: failed configuring mounts for handler at phase: HANDLER_CONFIGURE_AFTER_MOUNTS: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "krun-machine-failed",
    source: "podman-container-tools/podman#24618",
  },
  {
    text:
      'container create failed: container_linux.go:338: creating new parent process caused "container_linux.go:1897: running lstat on namespace path \\"/proc/63538/ns/ipc\\" caused \\"lstat /proc/63538/ns/ipc: no such file or directory\\""',
    rule: "namespace-path-missing",
    source: "opencontainers/runc#4111",
  },
  {
    text:
      "user@host:~/git/runc/tst$ sudo ../runc --systemd-cgroup run xe3\nERRO[0000] container_linux.go:367: starting container process caused: process_linux.go:348: copying bootstrap data to pipe caused: write init-p: broken pipe ",
    rule: "init-died",
    source: "opencontainers/runc#2736",
  },
  {
    text:
      'containerd[1751]: time="2020-01-11T18:17:27Z" level=debug msg="serving api on unix socket" socket="[inherited from parent]"\ncontainerd[1751]: panic: runtime error: invalid memory address or nil pointer dereference\ncontainerd[1751]: [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x459367',
    rule: "daemon-crash",
    source: "containerd/containerd#3958",
  },
  {
    text:
      'Error: failed to mount shm tmpfs "/var/lib/containers/storage/overlay-containers/79be4480bd12d33da3ce2fe703e696ca81f394f01bdae06ea6440575355911d0/userdata/shm": invalid argument',
    rule: "selinux-type-unknown",
    source: "podman-container-tools/podman#13175",
  },
  {
    text: "Error: creating container storage: MCS label already exists",
    rule: "selinux-level-used",
    source: "podman-container-tools/podman#28653",
  },
  {
    text:
      '# time="2019-12-19 15:39:49.647135537Z" level=debug msg="response error: write child: broken pipe\\n\nexit status 1\n\\ngithub.com/cri-o/cri-o/internal/oci.(*runtimeOCI).CreateContainer',
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#3045",
  },
  {
    text:
      'Mar 06 18:19:22 oci-systemd-hook[4582]: systemdhook <error>: : Failed to open config file: /config.json: No such file or directory\nMar 06 18:19:22 cc-runtime[4563]: time="2018-03-06T18:19:22.95808336-05:00" level=error msg="hook error" arch=amd64 error="exit status 1: stdout: , stderr: " hook-type=p',
    rule: "oci-hook-obsolete",
    source: "clearcontainers/runtime#1016",
  },
  {
    text:
      'ERROR received from VM agent, control msg received : Process could not be started: container_linux.go:296: starting container process caused "exec: \\"blablab\\": executable file not found in $PATH"',
    rule: "executable-not-in-path",
    source: "containers/virtcontainers#623",
  },
  {
    text: "setting cgroup config for procHooks process caused: open pids.max: no such file or directory",
    rule: "cgroup-controller-missing",
    source: "podman-container-tools/podman#11632",
  },
  {
    text:
      "podman run fails inside a container with Error: crun: creating cgroup directory `/sys/fs/cgroup/devices/libpod_parent/libpod-a0442b6cb250349aaca3435df7ef3ca0dfca4f88e885ed68575a0380554cc90d`: No such",
    rule: null,
    source: "podman-container-tools/podman#22264",
    why: "cut within the error of the kernel",
  },
  {
    text: "error running createRuntime hook #1: `/bin/false` (exit code: 1)",
    rule: "hook-failed",
    source: "containers/crun#2248",
  },
  {
    text:
      'validating runtime config: runtime validation: \\"crun\\" not found in $PATH: exec: \\"crun\\": executable file not found in $PATH',
    rule: "crio-runtime-path",
    source: "containerd/stargz-snapshotter#1804",
  },
  {
    text:
      'Apr 24 18:08:01 2c9c36047573 kata-agent[291]: {"msg":"create container process error No such file or directory (os error 2)","level":"ERRO","ts":"2024-04-24T18:08:01.628364688Z","module":"rustjail","subsystem":"container","version":"0.1.0","pid":"291","eid":"77a8346d11b931bc53f9d1ebe4854dc50782327bb9f2024baec245675f02e5c3","source":"agent","cid":"77a8346d11b931bc53f9d1ebe4854dc50782327bb9f2024baec245675f02e5c3","name":"kata-agent"}',
    rule: "kata-guest-file-missing",
    source: "confidential-containers/cloud-api-adaptor#1743",
  },
  {
    text:
      "ERRO[0002] runc run failed: unable to start container process: error closing exec fds: open /proc/self/fd: no such file or directory",
    rule: "proc-not-mounted",
    source: "opencontainers/runc#3675",
  },
  {
    text:
      '[Question/Bug] OCI Runtime Error w/ systemd-podman, "bpf_prog_query(BPF_CGROUP_DEVICE) failed: function not implemented"',
    rule: "cgroup-device-filter-kernel",
    source: "ntkme/unifi-systemd-units#3",
  },
  {
    text:
      "ctr: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: failed to add device rules: unable to replace original device filters program with new one: failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: invalid argument: unknown",
    rule: "nvidia-device-cgroup",
    source: "NVIDIA/libnvidia-container#151",
  },
  {
    text:
      '/usr/bin/docker-current: Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:94: reopening /dev/null inside container caused \\\\\\"Failed to open /dev/null - open /dev/null: is a directory\\\\\\"\\"".',
    rule: "dev-null-unusable",
    source: "moby/moby#30166",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: bpf create `0: (61) r2 = *(u32 *)(r1 +0)\n1: (54) w2 &= 65535\n2: (61) r3 = *(u32 *)(r1 +0)\n3: (74) w3 >>= 16\n4: (61) r4 = *(u32 *)(r1 +4)\n5: (61) r5 = *(u32 *)(r1 +8)\n6: (55) if r2 != 0x2 goto pc+4\n R1=ctx(id=0,off=0,imm=0) R2_w=inv2",
    rule: "cgroup-device-filter",
    source: "containers/crun#1400",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: invalid argument: unknown.",
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#3008",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/mynetdev" to rootfs at "/proc/net/dev": create mountpoint for /proc/net/dev mount: check proc-safety of /proc/net/dev mount: "/var/lib/docker/overlay2/4003a74c35de34187abfc1fdcb8509d321d8f9319cce28957a5ee5569e40ad8d/merged/proc/1/net/dev" cannot be mounted because it is inside /proc: unknown.',
    rule: "mount-inside-proc",
    source: "opencontainers/runc#4771",
  },
  {
    text:
      'panic: standard_init_linux.go:175: exec user process caused "operation not permitted" [recovered]\n        panic: standard_init_linux.go:175: exec user process caused "operation not permitted"',
    rule: "program-exec-refused",
    source: "moby/moby#27983",
  },
  {
    text:
      "Error: crun: readlink ``: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-rootfs-unreachable",
    source: "containers/crun#2224",
  },
  {
    text:
      "$ podman run --uidmap=999:0  --user 999  --rm   mariadb:10.11\nError: OCI runtime error: crun: write to `/proc/sys/net/ipv4/ping_group_range`: Invalid argument",
    rule: "ping-group-range-unmapped",
    source: "containers/common#1802",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"write sysctl key net.netfilter.nf_conntrack_buckets: open /proc/sys/net/netfilter/nf_conntrack_buckets: permission denied\\"": unknown. ',
    rule: "sysctl-read-only-in-netns",
    source: "docker/docs#9631",
  },
  {
    text:
      'E1027 03:32:13.413933    1326 kuberuntime_sandbox.go:54] CreatePodSandbox for pod "pod-init-634ca58d" failed: rpc error: code = Unknown desc = failed to create task for sandbox "0d72c91783f573754ef817646492fe09e3575ec7f308d884175ea99156369bb6": failed to load cgroup /kubepods/besteffort/pod63532d7b-bac7-11e7-80f7-42010a800003: cgroups: cgroup deleted: unknown',
    rule: "cgroup-deleted",
    source: "containerd/cri#364",
  },
  {
    text:
      'Nov 23 10:53:56 td-linux dockerd[16045]: time="2016-11-23T10:53:56.577585843-05:00" level=error msg="containerd: start container" error="shim error: open pid: no such file or directory" id=ff1a3d15d5958f7',
    rule: null,
    source: "KaOSx/apps#87",
    why: "containerd 0.2 says only that its shim failed",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: open /sys/fs/cgroup/kubepods/burstable/pod03f3a69f-82ff-4368-a1aa-16ddaf74ac22/xmrig/memory.max: no such file or directory",
    rule: "cgroup-memory-missing",
    source: "kubernetes/kubernetes#109105",
  },
  {
    text:
      "2014/05/28 15:00:43 unable to initialize for container: finalize namespace setup user setgroups operation not permitted",
    rule: "user-setup-refused",
    source: "moby/moby#6083",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "1b0fd7c34d25d34e5e3a04ecce26fc4e86a2b107276e03f01f1628c9dd7f7f47": OCI runtime exec failed: exec failed: unable to start container process: error adding pid 11546 to cgroups: failed to write 11546: openat2 /sys/fs/cgroup/unified/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-besteffort.slice/kubelet-kubepods-besteffort-podff1998bc_f556_41f2_aed8_22555abf0db2.slice/cri-containerd-b092ea123cea052235838e010ad788bf66e114ee806d1b9e5b688247fb2a7ad1.scope/cgroup.procs: no such file or directory: unknown',
    rule: "cgroup-exec-hybrid",
    source: "kubernetes-sigs/kind#3391",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "b9378a73d4cb049bc8097940ea17b247e5db6485997b0cbb68dbc4601b0901b5": failed to retrieve OCI runtime exec internal pid: open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/7ae4f281f35f8c753b0d3f2cb2f378ffd76b858baf8c612d7b97db055e130286/b9378a73d4cb049bc8097940ea17b247e5db6485997b0cbb68dbc4601b0901b5-internal.pid: no such file or directory: unknown',
    rule: "runtime-pid-missing",
    source: "google/gvisor#120",
  },
  {
    text:
      'time="2018-06-12T14:27:58.668517827Z" level=error msg="Unable to launch qemu: signal: killed" arch=amd64 name=kata-runtime pid=15089 source=virtcontainers subsystem=qmp',
    rule: "vm-memory",
    source: "kata-containers/runtime#388",
  },
  {
    text:
      'rpc error: code = 13 desc = invalid header field value "oci runtime error: exec failed: container_linux.go:247: starting container process caused \\"exec: \\\\\\"foobar\\\\\\": executable file not found in $PATH\\"\\n"',
    rule: "exec-program-missing",
    source: "kubernetes/kubernetes#40820",
  },
  {
    text:
      'Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "3a4c9a8ee21a245a4e008e6574b7aead16b3efc30db07122381c5c3fb25b4123": OCI runtime exec failed: exec failed: unable to start container process: open /dev/pts/3: operation not permitted: unknown',
    rule: "exec-tty-denied",
    source: "labring/sealos#1731",
  },
  {
    text: "Error: OCI runtime error: crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2",
    rule: "cgroup-hybrid",
    source: "containers/crun src/libcrun/cgroup.c",
  },
  {
    text: "Error: OCI runtime error: crun: invalid file system type on `/sys/fs/cgroup`",
    rule: "cgroup-not-mounted",
    source: "containers/crun src/libcrun/cgroup-utils.c",
  },
  {
    text:
      "  Warning  Failed     12s (x3 over 40s)  kubelet            Error: container create failed: seccomp_rule_add_array: Invalid argument",
    rule: "seccomp-profile-refused",
    source: "containers/crun src/libcrun/seccomp.c",
  },
  {
    text:
      "Error: crun: chroot to `/var/lib/containers/storage/overlay/ab/merged`: Operation not permitted: OCI permission denied",
    rule: "root-change-refused",
    source: "containers/crun src/libcrun/linux.c",
  },
  {
    text: "Error: OCI runtime error: crun: could not find a user namespace mapping for the relative mapping `@1000`",
    rule: "mount-mapping-refused",
    source: "containers/crun src/libcrun/linux.c",
  },
  {
    text:
      "Error: runc: runc create failed: unable to start container process: error during container init: can't mask paths: open /proc/acpi: permission denied: OCI permission denied",
    rule: "masked-paths-refused",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      'Error: runc: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/run": tmpcopyup: failed to copy /run to /tmp/runctop123 (/tmp/runctop123): write /tmp/runctop123/a: no space left on device: OCI runtime error',
    rule: "tmpfs-copy-failed",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      "failed to create shim task: OCI runtime create failed: runc create failed: exec fifo is empty: container init did not signal execve readiness (process died before writing, or fifo already consumed): unknown",
    rule: "init-died",
    source: "opencontainers/runc libcontainer/container_linux.go",
  },
  {
    text:
      'Error: container create failed: container_linux.go:344: starting container process caused "setup user: invalid argument"',
    rule: "user-setup-refused",
    source: "podman-container-tools/podman troubleshooting.md",
  },
  {
    text: "Error: bpf create : Operation not permitted: OCI runtime permission denied error",
    rule: "cgroup-device-filter-denied",
    source: "podman-container-tools/podman troubleshooting.md",
  },
  {
    text:
      "Error: OCI runtime error: crun: `/proc/self/attr/keycreate`: OCI runtime error: unable to process security attribute",
    rule: "security-attribute-refused",
    source: "podman-container-tools/podman libpod/define/errors.go",
  },
  {
    text: "   Reason: Failed\n    Error: container create failed: clone: Cannot allocate memory",
    rule: "runtime-limits-reached",
    source: "containers/crun src/libcrun/linux.c",
  },
  {
    text:
      'Oct 24 06:37:22 node1 crio[1675]: time="2024-10-24 06:37:22.288118821Z" level=error msg="Container creation error: sethostname: Operation not permitted\\n" id=9f180776-5827-436e-bad7-4e7bee0c4bbc name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "crun-namespaces-denied",
    source: "containers/crun src/libcrun/linux.c",
  },
  {
    text:
      'failed to create shim task: Others("exec process failed with error error in executing process : apparmor is specified but not enabled on this system"): unknown',
    rule: "youki-step-failed",
    source: "youki-dev/youki crates/libcontainer/src/process/init/error.rs",
  },
  {
    text:
      'failed to create shim task: Others("dbus connection error: No such file or directory (os error 2)"): unknown',
    rule: "systemd-not-on-bus",
    source: "youki-dev/youki crates/libcgroups/src/systemd/dbus_native/utils.rs",
  },
];
