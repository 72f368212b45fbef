/** Reports with crun. @module */

import type { Report } from "./report.ts";

/** Reports with crun. */
export const CRUN_REPORTS: readonly Report[] = [
  {
    text: "Error: crun: mount `proc` to `proc`: Operation not permitted: OCI permission denied",
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#20453",
  },
  {
    text: "Error response from daemon: crun: mount `sysfs` to `sys`: Operation not permitted: OCI permission denied",
    rule: "sysfs-needs-own-netns",
    source: "podman-container-tools/podman#21680",
  },
  {
    text:
      "FATA[0000] failed to create shim task: OCI runtime create failed: cannot set swap limit without the memory limit: unknown",
    rule: "crun-swap-without-memory",
    source: "containerd/nerdctl#1352",
  },
  {
    text: "Error: crun: cannot open sd-bus: No such file or directory",
    rule: "systemd-cgroup-without-systemd",
    source: "containers/crun#1346",
  },
  {
    text: "Error: OCI runtime error: crun: systemd not supported",
    rule: "systemd-cgroup-without-systemd",
    source: "podman-container-tools/podman#17196",
  },
  {
    text:
      "[root@node ~]# crun run mynginx\n2020-06-12T06:14:42.000785379Z: create keyring `mynginx`: Operation not permitted",
    rule: "keyring-denied",
    source: "containers/crun#402",
  },
  {
    text:
      "Error: OCI runtime error: unable to start container \"web\": crun : create keyring 'web': Disk quota exceeded",
    rule: "keyring-quota",
    source: "containers/crun#981",
  },
  {
    text:
      "Cannot run any container: OCI runtime error: writing file `/sys/fs/cgroup/cgroup.subtree_control`: Invalid argument",
    rule: "cgroup-controllers-refused",
    source: "containers/crun#704",
  },
  {
    text:
      'Oct 24 06:37:22 node-1 crio[1675]: time="2024-10-24 06:37:22.288118821Z" level=error msg="Container creation error: writing file `devices.allow`: Operation not permitted\\n" id=9f180776 name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "devices-cgroup-refused",
    source: "containers/crun#1589",
  },
  {
    text: "Error: crun: open executable: Operation not permitted: OCI permission denied",
    rule: "executable-not-executable",
    source: "containers/crun#1694",
  },
  {
    text: "Error: crun: open executable: Permission denied: OCI permission denied",
    rule: "executable-not-executable",
    source: "containers/crun 1.8.1 src/libcrun/container.c",
  },
  {
    text:
      "Error: crun: executable file `nope` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "executable-not-in-path",
    source: "containers/crun 1.8.1 src/libcrun/container.c",
  },
  {
    text:
      "failed to create shim task: OCI runtime create failed: crun: executable file `/app/run` not found: No such file or directory: unknown",
    rule: "executable-missing",
    source: "containers/crun 1.21 src/libcrun/utils.c",
  },
  {
    text:
      "Error: crun: cannot stat `/run/containers/storage/overlay-containers/aee7/userdata/resolv.conf`: Permission denied: OCI permission denied",
    rule: "mount-source-denied",
    source: "containers/crun#1745",
  },
  {
    text:
      "Error: crun: cannot stat `/srv/data`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "mount-source-missing",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text:
      "Error: crun: open `/home/user/.local/share/containers/storage/overlay/41bf/merged`: Permission denied: OCI permission denied",
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#25080",
  },
  {
    text:
      "crun: make `/home/user/.local/share/containers/storage/overlay/a44a/merged` private: Permission denied: OCI permission denied",
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#21319",
  },
  {
    text: "Error: crun: write to `/proc/sys/net/ipv4/ping_group_range`: Invalid argument: OCI runtime error",
    rule: "ping-group-range-unmapped",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text:
      "OCI runtime create failed: crun: write to `/proc/sys/net/ipv4/ping_group_range` (are all the IDs mapped in the user namespace?): Invalid argument: unknown",
    rule: "ping-group-range-unmapped",
    source: "containers/crun#1649",
  },
  {
    text: "Error: crun: the sysctl `vm.max_map_count` is not namespaced: OCI runtime error",
    rule: "sysctl-not-namespaced",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: the sysctl `net.ipv4.ip_forward` requires a new network namespace: OCI runtime error",
    rule: "net-sysctl-in-host-netns",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: open `/proc/sys/net/ipv4/tcp_mem`: No such file or directory: OCI runtime error",
    rule: "sysctl-absent-in-netns",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: setrlimit `RLIMIT_NOFILE`: Operation not permitted: OCI permission denied",
    rule: "rlimit-files-denied",
    source: "podman-container-tools/podman#7510 (case), containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: write to `/proc/self/oom_score_adj`: Permission denied: OCI permission denied",
    rule: "oom-score-adj-denied",
    source: "containers/crun#1302",
  },
  {
    text: "Error: crun: setgroups: Invalid argument: OCI runtime error",
    rule: "supplemental-group-unmapped",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: hostname requires the UTS namespace: OCI runtime error",
    rule: "hostname-in-host-uts",
    source: "containers/crun 1.14 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: the requested cgroup controller `cpuset` is not available: OCI runtime error",
    rule: "cgroup-cpuset-not-enabled",
    source: "containers/crun 1.14 src/libcrun/cgroup-resources.c",
  },
  {
    text:
      "Error: crun: controller `memory` is not available under /sys/fs/cgroup/user.slice/cgroup.controllers: OCI runtime error",
    rule: "cgroup-memory-missing",
    source: "containers/crun 1.20 src/libcrun/cgroup-resources.c",
  },
  {
    text:
      "Error: crun: sd-bus call: Slice kubepods-besteffort.slice not found.: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "systemd-unit-failed",
    source: "containers/crun#1706 (case)",
  },
  {
    text: "Error: crun: seccomp get action `SCMP_ACT_NOPE`: OCI runtime error",
    rule: "seccomp-action-unknown",
    source: "containers/crun 1.14 src/libcrun/seccomp.c",
  },
  {
    text: "Error: crun: exec container process `/app/run`: Exec format error",
    rule: "program-not-runnable",
    source: "containers/crun 1.14 src/libcrun/container.c",
  },
  {
    text: "crun: exec container process (missing dynamic library?) `/app/run`: No such file or directory",
    rule: "program-needs-missing-file",
    source: "containers/crun 1.14 src/libcrun/container.c",
  },
  {
    text: "Error: crun: chdir to `/root`: Permission denied: OCI permission denied",
    rule: "cwd-not-searchable",
    source: "containers/crun 1.20 src/libcrun/utils.c",
  },
  {
    text:
      "Error: crun: error executing hook `/usr/bin/nvidia-container-runtime-hook` (exit code: 1): OCI runtime error",
    rule: "nvidia-hook-silent",
    source: "containers/crun 1.14 src/libcrun/container.c",
  },
  {
    text: "Error: crun: setns `/var/run/netns/cni-2c1f`: Invalid argument: OCI runtime error",
    rule: "namespace-path-kind",
    source: "containers/crun 1.22 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: unshare user namespace: No space left on device: OCI runtime error",
    rule: "user-namespaces-exhausted",
    source: "containers/crun 1.22 src/libcrun/linux.c",
  },
  {
    text: "Error: crun: frobnicate the widget: Operation not permitted: OCI permission denied",
    rule: null,
    component: "crun",
    source: "invented",
    why: "no rule knows these words: the errno and crun are named",
  },
];
