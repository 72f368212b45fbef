/** Reports of mounts whose source shows the cause, of limits, and of runtimes that ended. @module */

import type { Report } from "./report.ts";

/** Reports of mounts and limits, by their sources and kinds. */
export const MOUNT_KIND_REPORTS: readonly Report[] = [
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:398: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/home/user/Study/CHAOSS/credentials.cfg\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/e8414840253368cc56ef1da4ff299813e917d6e62996efa7760a857e65b78855/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/e8414840253368cc56ef1da4ff299813e917d6e62996efa7760a857e65b78855/merged/mordred-override.cfg\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-kind-mismatch",
    source: "moby/moby#36428",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/data/compose/1/prometheus/prometheus.yml" to rootfs at "/etc/prometheus/prometheus.yml": mount /data/compose/1/prometheus/prometheus.yml:/etc/prometheus/prometheus.yml (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-portainer-path",
    source: "akpw/mktxp-stack#17",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/etc/localtime\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/3dbde35cd5bded68574ce61ce7dae3f92c2c4ed8eca9af69f55c8e8dc9590a84/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/3dbde35cd5bded68574ce61ce7dae3f92c2c4ed8eca9af69f55c8e8dc9590a84/merged/etc/localtime\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-of-time-zone",
    source: "kuruoujou/aniping#3",
  },
  {
    text:
      'ERROR: for unbound  Cannot start service unbound: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/pi/containers/pihole-new/unbound/unbound.conf" to rootfs at "/usr/local/unbound/unbound.conf": mount /home/pi/containers/pihole-new/unbound/unbound.conf:/usr/local/unbound/unbound.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "madnuttah/unbound-docker#23",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/nitter.conf" to rootfs at "/src/nitter.conf": mount src=/root/nitter.conf, dst=/src/nitter.conf, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "zedeus/nitter#1392",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/mnt/wsl/rancher-desktop/run/docker-mounts/86b93509-7337-4fae-bfce-43898ed20f72" to rootfs at "/entrypoint": mount /mnt/wsl/rancher-desktop/run/docker-mounts/86b93509-7337-4fae-bfce-43898ed20f72:/entrypoint (via /proc/self/fd/7), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-of-desktop-path",
    source: "rancher-sandbox/rancher-desktop#4282",
  },
  {
    text:
      '(HTTP code 400) unexpected - failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/desktop/mnt/host/g/program" to rootfs at "/code": mount /run/desktop/mnt/host/g/program:/program(via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-desktop-path",
    source: "microsoft/WSL#12239",
  },
  {
    text:
      '"Error": "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting \\"/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/archlinux/386c142e388ecac489870aa2e224ef3a51cbe6853c51d4d29de67e1d40ba547a\\" to rootfs at \\"/etc/ssl/certs/docker-local.crt\\": mount src=/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/archlinux/386c142e388ecac489870aa2e224ef3a51cbe6853c51d4d29de67e1d40ba547a, dst=/etc/ssl/certs/docker-local.crt, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type",',
    rule: "mount-of-desktop-path",
    source: "docker/desktop-feedback#176",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:59: mounting "/run/desktop/mnt/host/c/deneme/index.html" to rootfs at "/var/lib/docker/overlay2/aae70d8c897d66d4347cdedb0dd229986156874fc3a275c1215fdf1d989e33c8/merged/usr/local/apache2/htdocs" caused: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-of-file-on-directory",
    source: "moby/moby#41824",
  },
  {
    text:
      '**Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/etc/timezone" to rootfs at "/etc/timezone": mount /etc/timezone:/etc/timezone (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type**',
    rule: "mount-of-time-zone",
    source: "wekan/wekan#5123",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/etc/timezone" to rootfs at "/etc/timezone": create mountpoint for /etc/timezone mount: cannot create subdirectories in "/var/lib/docker/overlay2/42152cc562a7d4eda9b60a971ebf8d51d62c2b4c1b3a745d2719e81d77a5c8ce/merged/etc/timezone": not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-time-zone",
    source: "BeehiveInnovations/pal-mcp-server#12",
  },
  {
    text:
      'ERROR: for esphome  Cannot start service esphome: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:75: mounting "/etc/localtime" to rootfs at "/etc/localtime" caused: mount through procfd: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-time-zone",
    source: "trueforge-org/truecharts#2419",
  },
  {
    text:
      'invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:359: container init caused \\\\\\"rootfs_linux.go:53: mounting \\\\\\\\\\\\\\"/var/lib/kubelet/pods/d1d414bd-2db0-11e8-a1f1-024f81364208/volume-subpaths/flannel-net-conf/kube-flannel/2\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/var/lib/docker/overlay2/9a9befa0846d036e5da22e8bb9eaca6ce313aed97671629a96dc79323df4127c/merged\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/var/lib/docker/overlay2/9a9befa0846d036e5da22e8bb9eaca6ce313aed97671629a96dc79323df4127c/merged/etc/kube-flannel/net-conf.json\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"not a directory\\\\\\\\\\\\\\"\\\\\\"\\"\\n"',
    rule: "mount-of-subpath-kind",
    source: "kubernetes/kubernetes#61545",
  },
  {
    text:
      'Error: docker: Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:54:\nmounting \n/var/jenkins_home/workspace/ature_3/.jenkins/etc/passwd to rootfs /var/lib/docker/overlay/x/merged at /var/lib/docker/overlay/x/merged/etc/passwd caused \\"not a directory\\""',
    rule: "mount-of-job-path",
    source: "cloudogu/ces-build-lib#8",
  },
  {
    text:
      'ERROR: for jenkins  Cannot start service jenkins: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:54: mounting \\\\\\"/usr/local/bin/docker\\\\\\" to rootfs \\\\\\"/data/docker/aufs/mnt/14891bf80ee3497930c45f0ef94adcb75e0cb664e93ad62812fd595027e5e743\\\\\\" at \\\\\\"/data/docker/aufs/mnt/14891bf80ee3497930c45f0ef94adcb75e0cb664e93ad62812fd595027e5e743/usr/bin/docker\\\\\\" caused \\\\\\"not a directory\\\\\\"\\""\n: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "marcelbirkner/docker-ci-tool-stack#48",
  },
  {
    text:
      'time="2017-06-11T22:43:30.844537768Z" level=error msg="Create container failed with error: oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:359: container init caused \\\\\\"rootfs_linux.go:54: mounting \\\\\\\\\\\\\\"/var/run/docker.sock\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/var/lib/docker/overlay/d01d40eb865dbc488b26135554fb0145964a3917708cf4fe4a1a327d923e6c8c/merged\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/var/lib/docker/overlay/d01d40eb865dbc488b26135554fb0145964a3917708cf4fe4a1a327d923e6c8c/merged/var/run/docker.sock\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"not a directory\\\\\\\\\\\\\\"\\\\\\"\\"\\n"',
    rule: "mount-of-engine-socket",
    source: "rancher/os#1916",
  },
  {
    text: "Error: OCI runtime error: crun: mount `mqueue` to `dev/mqueue`: No such device",
    rule: "mqueue-not-in-kernel",
    source: "containers/crun#2080",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "mqueue" to rootfs at "/dev/mqueue" caused: mount through procfd: operation not permitted: unknown.',
    rule: "mqueue-needs-own-ipcns",
    source: "huan/docker-wechat#95",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:70: creating device nodes caused \\\\\\"open /var/lib/docker/btrfs/subvolumes/42542cfb4f953b760696045f1f298c2e8d183dc1905dd9af1fe0d7d6701a3a3d/dev/tty: no such device or address\\\\\\"\\"": unknown.\nERRO[0001] error waiting for container: context canceled',
    rule: "device-without-root",
    source: "huan/docker-wechat#95",
  },
  {
    text:
      'container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"cgroup\\\\\\" to rootfs \\\\\\"/home/user/tmp/runctest/rootfs\\\\\\" at \\\\\\"/sys/fs/cgroup\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\""',
    rule: "cgroup-mount-refused",
    source: "opencontainers/runc#2158",
  },
  {
    text:
      '#10 0.143 container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "cgroup" to rootfs at "/sys/fs/cgroup" caused: stat /sys/fs/cgroup/freezer/kubepods-burstable-pode4fa6d79_1abb_4e77_9f6d_4e62ff0d3437.slice:cri-containerd:7c1fc613a2b03bb85b958931fa53a0bfc422cdbde70eaa2b15cbf71485c1c4ec/buildkit/r8wym59fjeuwv89y521xsiqza: no such file or directory\n#10 ERROR: process "/bin/sh -c go build main.go" did not complete successfully: exit code: 1',
    rule: "cgroup-missing",
    source: "opencontainers/runc#3754",
  },
  {
    text:
      'Error: failed to run container 576e4d: {"message":"failed to create container(XXX) on containerd: failed to create task for container(XXX): OCI runtime create failed: container_linux.go:355: starting container process caused \\"process_linux.go:424: container init caused \\\\\\"rootfs_linux.go:66: mounting \\\\\\\\\\\\\\"cgroup\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"rootfs\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/sys/fs/cgroup\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"no such file or directory\\\\\\\\\\\\\\"\\\\\\"\\": unknown"}',
    rule: "mount-refused",
    source: "opencontainers/runc#2200",
  },
  {
    text:
      'Error: unable to start container "redis": container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:353: setting rlimits for ready process caused \\\\\\"error setting rlimit type 7: operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
    rule: "rlimit-files-denied",
    source: "podman-container-tools/podman#6668",
  },
  {
    text:
      "starting container 33396f41786f6d3b360a23f8d256869fca2a7054eabb21a194d356eee242bb2d: crun: setrlimit `RLIMIT_NPROC`: Operation not permitted: OCI permission denied",
    rule: "rlimit-processes-denied",
    source: "podman-container-tools/podman#18555",
  },
  {
    text:
      'Error: unable to start container "64f6f99244bd6e5c15c592184db61b2a0f21a5c9bc1f4b9e1a80f7357daab08d": crun: cannot stat `/dev/bus/usb/001/004`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    rule: "mount-source-unplugged",
    source: "winboat-org/winboat#533",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/9c30ed864953d25cc6897703a536403c83e5b8497dcc3dd8a486321cdfe61ab8/log.json: no such file or directory): runc did not terminate sucessfully: unknown.",
    rule: "runtime-silent",
    source: "moby/moby#40287",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "chdir to cwd (\\"/home/test\\") set in config.json failed: permission denied": unknown',
    rule: "cwd-not-searchable",
    source: "distribution/distribution#2656",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "chdir to cwd (\\"/root\\") set in config.json failed: permission denied": unknown.',
    rule: "cwd-not-searchable",
    source: "coderaiser/cloudcmd#182",
  },
  {
    text:
      "Error response from daemon: OCI runtime create failed: container with id exists: 521c55b1e6f463aabdce32d1478fbcfd21a41d0a4573534725abbe41437eda88: unknown",
    rule: "container-exists",
    source: "docker/for-linux#809",
  },
  {
    text:
      '$ runc --root /tmp/runc run somefun\ncontainer_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"rootfs_linux.go:57: mounting \\\\\\"/var/tmp/user\\\\\\" to rootfs \\\\\\"/home/user/singularity/ubuntu_ro\\\\\\" at \\\\\\"/home/user/singularity/ubuntu_ro/beegfs\\\\\\" caused \\\\\\"mkdir /home/user/singularity/ubuntu_ro/beegfs: read-only file system\\\\\\"\\""',
    rule: "mountpoint-read-only",
    source: "opencontainers/runc#1670",
  },
];
