/** Reports of what sysbox-runc and youki print in their own words. @module */

import { docker, type Report, sandboxEvent } from "./report.ts";

/** Errors of sysbox-runc and youki. */
export const SYSBOX_YOUKI_REPORTS: readonly Report[] = [
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: failed to register with sysbox-mgr: failed to invoke Register via grpc: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /run/sysbox/sysmgr.sock: connect: no such file or directory": unknown.\nERRO[0000] error waiting for container: context canceled ',
    rule: "sysbox-not-running",
    source: "nestybox/sysbox#41",
  },
  {
    text: sandboxEvent(
      'failed to register with sysbox-mgr: failed to invoke Register via grpc: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/sysbox/sysmgr.sock: connect: no such file or directory"',
    ),
    rule: "sysbox-not-running",
    source: "rancher/k3k#582",
  },
  {
    text:
      "Error response from daemon: OCI runtime create failed: failed to pre-register with sysbox-fs: failed to pre-register container with sysbox-fs: rpc error: code = DeadlineExceeded desc = context deadline exceeded: unknown. ",
    rule: "sysbox-daemon-failed",
    source: "nestybox/sysbox#448",
  },
  {
    text:
      '"Error": "OCI runtime create failed: failed to pre-register with sysbox-fs: failed to register container with sysbox-fs: rpc error: code = DeadlineExceeded desc = context deadline exceeded: unknown",',
    rule: "sysbox-daemon-failed",
    source: "nestybox/sysbox#279",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: failed to create lib container mount: failed to stat mount source at /var/lib/sysboxfs/878f/sys/devices/virtual/dmi/id/product_uuid: stat /var/lib/sysboxfs/878f/sys/devices/virtual/dmi/id/product_uuid: no such file or directory: unknown.",
    rule: "sysbox-rootfs-failed",
    source: "nestybox/sysbox#573",
  },
  {
    text:
      'Error: OCI runtime error: /nix/store/ckn-sysbox-0.6.2-0/bin/sysbox-runc: time="2023-12-03T18:50:39+01:00" level=error msg="container_linux.go:424: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: failed to mount /var/lib/containers/storage/overlay/a1e6/merged: invalid argument"',
    rule: "sysbox-rootfs-failed",
    source: "NixOS/nixpkgs#271901",
  },
  {
    text:
      'Error: container create failed: time="2025-07-02T09:41:43Z" level=error msg="container_linux.go:439: starting container process caused: process_linux.go:608: container init caused: rootfs_linux.go:71: setting up rootfs mounts caused: rootfs_linux.go:1220: mounting \\"sysfs\\" to rootfs \\"/var/lib/sysbox/rootfs/8162/overlay2/merged\\" at \\"sys\\" caused: mount through procfd: operation not permitted"',
    rule: "sysbox-pod-namespaces",
    source: "nestybox/sysbox#950",
  },
  {
    text: docker(
      "sysbox containers can't share a network namespace with the host (because they use the linux user-namespace for isolation)",
    ),
    rule: "sysbox-spec-refused",
    source: "nestybox/sysbox-runc: libsysbox/syscont/spec.go",
  },
  {
    text: docker(
      "kernel is not configured to allow unprivileged users to create namespaces: /proc/sys/kernel/unprivileged_userns_clone: want 1, have 0",
    ),
    rule: "sysbox-host-unsupported",
    source: "nestybox/sysbox-runc: libsysbox/sysbox/sysbox.go",
  },
  {
    text:
      "[DEBUG crates/libcontainer/src/process/fork.rs:40] 2023-04-13T14:32:53.550891240+08:00 failed to run child process in clone: executable '/bin/bash' for container process does not exist\n[INFO crates/libcgroups/src/common.rs:208] 2023-04-13T14:32:53.552311362+08:00 cgroup manager V2 will be used\nexec failed : failed to create container",
    rule: "youki-program-missing",
    source: "youki-dev/youki#1810",
  },
  {
    text: docker(
      "youki did not terminate successfully: exit status 1: exec process failed with error error in executing process : invalid executable: executable 'nosuch' not found in $PATH",
    ),
    rule: "youki-program-missing",
    source: "youki-dev/youki: crates/libcontainer/src/workload/default.rs",
  },
  {
    text:
      "ERROR libcontainer::process::container_init_process: failed to chdir e=ENOENT\nERROR libcontainer::process::container_main_process: failed to wait for init ready: exec process failed with error error in executing process : failed to unix syscall\nERROR youki: error in executing command: exec process failed with error error in executing process : failed to unix syscall",
    rule: "cwd-missing",
    source: "youki-dev/youki#2968",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: /usr/local/bin/youki did not terminate successfully: exit status 1: Error: failed to create container",
    rule: "youki-failed",
    source: "youki-dev/youki#1105",
  },
];
