/** More reports of OCI runtimes at start and exec. @module */

import type { Report } from "./report.ts";

/** More reports of OCI runtimes at start and exec. */
export const MORE_OCI_RUNTIME_REPORTS: readonly Report[] = [
  {
    text:
      '"Error response from daemon: error gathering device information while adding custom device "/dev/bus/usb": not a device node."',
    rule: "docker-device-not-a-node",
    source: "mwinters-stuff/vscode-devcontainer-raspberrypi-pico#2",
  },
  {
    text:
      "docker: Error response from daemon: oci runtime error: apparmor failed to apply profile: no such file or directory.",
    rule: "apparmor-profile-unloaded",
    source: "moby/moby#25488",
  },
  {
    text:
      "docker: Error response from daemon: open /sys/kernel/mm/hugepages: permission denied: unknown.\nERRO[0002] error waiting for container: context canceled ",
    rule: "nested-sysfs-denied",
    source: "canonical/lxd#4313",
  },
  {
    text: "Error: krun: create directory `/run/user/1000/crun`: Permission denied: OCI permission denied",
    rule: "krun-user-namespace",
    source: "podman-container-tools/podman#27822",
  },
  {
    text:
      "Error: krun: open `/run/crun/26bb1b359d6988746a75dc0e2d24c7751b774f081f18866ed6fc627e2d2e237b/config.json`: Permission denied: OCI permission denied",
    rule: "krun-user-namespace",
    source: "podman-container-tools/podman#27822",
  },
  {
    text:
      'RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox "ed8348b9215a10dba3ef48191f37dfa41c7a4648bbdf7fba9365fdf8a4c1ed4e": failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "mqueue" to rootfs at "/dev/mqueue": setxattr /run/containerd-test/io.containerd.runtime.v2.task/k8s.io/ed8348b9215a10dba3ef48191f37dfa41c7a4648bbdf7fba9365fdf8a4c1ed4e/rootfs/dev/mqueue: operation not permitted',
    rule: "mqueue-setxattr-selinux",
    source: "opencontainers/runc#4466",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  1s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to mount container k8s_POD_userns_default_3f490b8b-410b-42d7-ad47-0ca7f8d43997_0 in pod sandbox k8s_userns_default_3f490b8b-410b-42d7-ad47-0ca7f8d43997_0(a3332a7bc0d0b17124c0f86900ea572a5c066dfea2f9e1b6020e4337f75262c8): create mapped mount for "/var/lib/containers/storage/overlay" on "/var/lib/containers/storage/overlay/1f46a9777ed11fc6c65989778e864bfbe4ec71befcab657b00be92e4e001b61d/mapped/0": invalid argument',
    rule: "snapshotter-idmap-unsupported",
    source: "cri-o/cri-o#6792",
  },
  {
    text:
      "Creating the pod sandbox failed: rpc error: code = 2 desc = failed to mount container redhat.test.crio-podsandbox1-1-infra in pod sandbox redhat.test.crio-podsandbox1-1(cffded1c853e025be76904ae7312d06dae9fa52da7fa4d67dd7a34f7d28ee873): error creating overlay mount to /var/lib/containers/storage/overlay2/dfd54ee8e6d45cf817321b0fe08af3839f7286725c8a8c4f8af4a4b363f28312/merged: mountfrom re-exec error: exit status 1: output: invalid argument",
    rule: "overlay-mount-failed",
    source: "cri-o/cri-o-ansible#1",
  },
  {
    text:
      '"Container creation error: "runc create failed: unable to start container process: error during container init: exec: \\"./health-inspection-agent\\": stat ./health-inspection-agent: no such file or directory"',
    rule: "executable-missing",
    source: "cri-o/cri-o#9136",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:398: container init caused \\"process_linux.go:381: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig.real --device=all --compute --utility --require=cuda>=9.0 --pid=3969 /var/lib/docker/overlay2/f1c3bbdafb0422edd4d056b65ee0fbacdee1c55fd2d9165fbc09fe9c95b8233d/merged]\\\\\\\\nnvidia-container-cli: initialization error: cuda error: unknown error\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver",
    source: "NVIDIA/nvidia-docker#610",
  },
  {
    text:
      '`Error: OCI runtime error: unable to start container "xxx": container_linux.go:380: starting container process caused: process_linux.go:393: copying bootstrap data to pipe caused: write init-p: broken pipe` ',
    rule: "init-died",
    source: "podman-container-tools/podman#13987",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:346: starting container process caused "close exec fds: open /proc/self/fd: no such file or directory": unknown',
    rule: "exec-proc-missing",
    source: "sonic-net/sonic-buildimage#10164",
  },
  {
    text:
      "  Warning  Failed          2s (x11 over 111s)  kubelet            Error: container create failed: mount_setattr `/hugepages`: Invalid argument",
    rule: "idmap-mount-unsupported",
    source: "containers/crun#1380",
  },
  {
    text:
      '> Start container jlesage-firefox1 failed: {"message":"cgroups: cannot find cgroup mount destination: unknown"}.',
    rule: "cgroup-systemd-unmounted",
    source: "jlesage/docker-firefox#32",
  },
  {
    text:
      'Apr 18 20:02:02 ip-10-0-1-22 docker-containerd[4174]: time="2016-04-18T20:02:02Z" level=error msg="containerd: start container" error="oci runtime error: could not synchronise with container process: stat /sys/fs/cgroup/systemd/system.slice/early-containerd.service/system.slice: no such file or directory" id=0325d43095bbed3078a38ced3dca6a441005a63d2e7871ad2aaaa5914c1763e6',
    rule: "cgroup-missing",
    source: "moby/moby#22108",
  },
  {
    text:
      '**ERROR: for controller  Cannot start service controller: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"write sysctl key net.ipv4.ip_unprivileged_port_start: open /proc/sys/net/ipv4/ip_unprivileged_port_start: no such file or directory\\"": unknown\nERROR: Encountered errors while bringing up the project.**',
    rule: "sysctl-newer-than-kernel",
    source: "jacobalberty/unifi-docker#429",
  },
  {
    text:
      "Containers: start omada-controller...code:400 OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: open /sys/fs/cgroup/docker/2bb1b44e43bf7dcd321febc2219730648dc22dc2fd2f8c696e5949d48709ccb7/io.weight: no such file or directory: unknown",
    rule: "cgroup-io-missing",
    source: "mbentley/docker-omada-controller#141",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: failed to write "800000": write /dev/cpu/docker/ea7fe7db9a81f8658a23f4c742c299cbec02e2f7f453894408a8381af27afd89/cpu.rt_runtime_us: invalid argument: unknown Error',
    rule: "cpu-realtime-refused",
    source: "docker/cli#4955",
  },
  {
    text:
      'ERROR: for dockerapi-mailcow  Cannot start service dockerapi-mailcow: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to write \\\\\\\\\\\\\\"1\\\\\\\\\\\\\\" to \\\\\\\\\\\\\\"/sys/fs/cgroup/memory/docker/a3957e68f39cc0ada08c7f61215a99b634a38c2f9a09c555f11bc7dcc4af572a/memory.oom_control\\\\\\\\\\\\\\": write /sys/fs/cgroup/memory/docker/a3957e68f39cc0ada08c7f61215a99b634a38c2f9a09c555f11bc7dcc4af572a/memory.oom_control: permission denied\\\\\\"\\"": unknown',
    rule: "oom-kill-refused",
    source: "mailcow/mailcow-dockerized#1629",
  },
  {
    text:
      'ERROR: for syncthing  Cannot start service syncthing: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"write sysctl key net.core.rmem_max: open /proc/sys/net/core/rmem_max: no such file or directory\\"": unknown',
    rule: "sysctl-absent-in-netns",
    source: "syncthing/syncthing#7668",
  },
  {
    text:
      '`(HTTP code 400) unexpected - failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/desktop/mnt/host/g/program" to rootfs at "/code": mount /run/desktop/mnt/host/g/program:/program(via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type`',
    rule: "mount-of-desktop-path",
    source: "microsoft/WSL#12239",
  },
  {
    text:
      '(HTTP code 400) unexpected - failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/host_mnt/Users/me/config/rabbitmq/rabbitmq.config" to rootfs at "/etc/rabbitmq/rabbitmq.config": mount src=/host_mnt/Users/me/config/rabbitmq/rabbitmq.config, dst=/etc/rabbitmq/rabbitmq.config, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-desktop-path",
    source: "docker/desktop-feedback#176",
  },
  {
    text:
      '`Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu-22.04/a3e1e1756a43df289d526d7bf64dbc85df02d0b5a9f3e00e35ed25d6e5e7a395" to rootfs at "/app/node_modules": mount /run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu-22.04/a3e1e1756a43df289d526d7bf64dbc85df02d0b5a9f3e00e35ed25d6e5e7a395:/app/node_modules (via /proc/self/fd/6), flags: 0x5000: no such file or directory: unknown`',
    rule: "docker-desktop-wsl-mount",
    source: "docker/for-win#13947",
  },
  {
    text:
      "docker: Error response from daemon: Cannot start container 43f6e217197d8a286cf38bfef0361e2aafc5251d15da5f5850ea9c63caad7f12: [9] System error: seccomp: config provided but seccomp not supported.",
    rule: "seccomp-not-supported",
    source: "moby/moby#18946",
  },
  {
    text:
      "error loading seccomp filter into kernel: invalid argument\nWARN[0000] exit status 1                                \nFATA[0000] Container start failed: [8] System error: error loading seccomp filter into kernel: invalid argument ",
    rule: "seccomp-profile-refused",
    source: "opencontainers/runc#374",
  },
  {
    text:
      '  Warning  Failed     15m   kubelet            Error: failed to start container "container1": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: listenerPath is not set: unknown',
    rule: "seccomp-notify-without-listener",
    source: "kinvolk/seccompagent#25",
  },
  {
    text:
      '  Warning  Failed          8s (x2 over 21s)       kubelet, ubuntu    Error: failed to create containerd task: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:390: setting cgroup config for procHooks process caused \\\\\\"failed to write 100000 to cpu.cfs_period_us: open /sys/fs/cgroup/cpu,cpuacct/kubepods/besteffort/podd3732880-bc19-46f6-877a-671add179658/kiosk-manager/cpu.cfs_period_us: permission denied\\\\\\"\\"": unknown',
    rule: "cpu-quota-unsupported",
    source: "canonical/microk8s#665",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: failed to write 4188: write /sys/fs/cgroup/kubepods/besteffort/pod86fac936-f8f2-4cfa-8a62-77c892d5ef3d/ba75980054e795ee5b552902df784e5be731cee71fa20aacb51d4459d5f49173/cgroup.procs: no such file or directory: unknown",
    rule: "cgroup-missing",
    source: "testcontainers/testcontainers-python#591",
  },
  {
    text:
      'Warning FailedCreatePodSandBox 11s kubelet, home  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "79a03b1676412f28c6e9ff548e87236a7dc7f342f10af9d3f524600bfe5e4aa0": cgroups: cgroup deleted: unknown',
    rule: "cgroup-deleted",
    source: "k3s-io/k3s#660",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/kubepods/burstable/pod1287a9e5-81b5-4a75-89f1-f39a520e32a1/coredns/memory.max: no such file or directory: unknown",
    rule: "cgroup-memory-missing",
    source: "canonical/microk8s#3734",
  },
  {
    text:
      "      Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod094c59d1_211e_401e_a1c9_5bf4dcbcae3f.slice/cri-containerd-2ac8c875f4e5a5d716c98b2337e11d341a80746ca390e2f41d63afa58c3219db.scope/cpu.max: no such file or directory: unknown",
    rule: "cgroup-cpu-missing",
    source: "sipeed/LonganPi-3H-SDK#81",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: bpf_prog_query(BPF_CGROUP_DEVICE) failed: function not implemented: unknown.\nERRO[0002] error waiting for container: context canceled ",
    rule: "cgroup-device-filter-kernel",
    source: "docker/cli#3301",
  },
  {
    text: 'exec: "docker-proxy": executable file not found in $PATH.',
    rule: "helper-binary-missing",
    source: "balena-os/balena-engine#56",
  },
];
