/** Reports with other runtimes, wrappers and clients: what they say is told where a rule has it, and never a wrong cause. @module */

import type { Report } from "./report.ts";

const CREATE = "failed to create containerd task: failed to create shim task: OCI runtime create failed: ";

/** Reports with other runtimes and clients. */
export const RUNTIME_REPORTS: readonly Report[] = [
  {
    text:
      "error running container: error from /usr/bin/crun creating container for [/bin/sh -c pip install]: mount `proc` to `proc`: Operation not permitted: exit status 1",
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#10864; form: buildah",
  },
  {
    text: "Error: container create failed: executable file `/srever` not found: No such file or directory",
    rule: "executable-missing",
    source: "cri-o/cri-o (wrapper), containers/crun 1.21 src/libcrun/utils.c",
  },
  {
    text:
      'Error: container create failed: time="2024-05-06T07:08:09Z" level=error msg="runc create failed: unable to start container process: exec: \\"srever\\": executable file not found in $PATH"',
    rule: "executable-not-in-path",
    source: "cri-o/cri-o, internal/oci/runtime_oci.go",
  },
  {
    text:
      "Error: preparing container ba24 for attach: crun: open `/sys/fs/cgroup/devices/ba24`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-missing",
    source: "containers/crun#1797",
  },
  {
    text:
      'Request Failed(Internal Server Error): open io.max: No such file or directory: OCI runtime command not found error\n{"cause":"OCI runtime command not found error","message":"open io.max: No such file or directory: OCI runtime command not found error","response":500}',
    rule: "cgroup-io-missing",
    source: "podman-container-tools/podman#8174",
  },
  {
    text:
      `Error: ${CREATE}runc create failed: unable to start container process: error during container init: error mounting "/var/lib/containerd/sandboxes/0538/resolv.conf" to rootfs at "/etc/resolv.conf": mount /var/lib/containerd/sandboxes/0538/resolv.conf:/etc/resolv.conf (via /proc/self/fd/6), flags: 0x5021: operation not permitted: unknown`,
    rule: "locked-mount-flags-rootless",
    source: "kubernetes-sigs/kind#3234",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: permission denied: unknown',
    rule: "proc-mount-denied",
    source: "stonith404/pingvin-share#408",
  },
  {
    text:
      'runc run failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: no such file or directory',
    rule: "sysbox-nested-runc",
    source: "mendersoftware/mender-server#247",
    why: "proc has no path that could be gone",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:366: failed to mkdirall /var/lib/sysbox/rootfs/9d9b/top/merged/sys/kernel/tracing: mkdir /var/lib/sysbox/rootfs/9d9b/top/merged/sys/kernel/tracing: operation not permitted caused: mkdir /var/lib/sysbox/rootfs/9d9b/top/merged/sys/kernel/tracing: operation not permitted: unknown",
    rule: "sysbox-sys-directory-missing",
    source: "nestybox/sysbox#583",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: ttrpc: closed: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#5753",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: creating container: cannot create sandbox: cannot create sandbox process: starting sandbox: fork/exec /proc/self/exe: invalid argument: unknown.",
    rule: "gvisor-user-namespaces-missing",
    source: "google/gvisor#8567",
  },
  {
    text:
      "Error: failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/ab/log.json: no such file or directory): runc did not terminate sucessfully: exit status 137: unknown",
    rule: "runtime-killed",
    source: "containerd/go-runc before 1.1 (spelling)",
  },
  {
    text:
      'docker: 来自守护进程的错误响应：OCI runtime create failed：container_linux.go:380：starting container process caused：exec："bash"：executable file not found in $PATH：unknown。',
    rule: "image-without-bash",
    source: "docker; form: retyped with Chinese signs",
  },
  {
    text: '...un process: exec: "uvicorn": executable file not found in $PATH: unkn...',
    rule: "executable-not-in-path",
    source: "docker; form: cut in a wrapper and at its end",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /var/run/docker/containerd/daemon/io.containerd.runtime.v2.task/moby/2784/log.json: no such file or directory): /youki did not terminate successfully: exit status 1: unknown.\nERRO[0003] error waiting for container:",
    rule: "runtime-silent",
    source: "youki-dev/youki#2528",
  },
  {
    text: 'docker: Error response from daemon: exec: "docker-init": executable file not found in $PATH.',
    rule: "docker-init-missing",
    source: "docker/for-win#695",
  },
  {
    text:
      'Error: could not find pasta, the network namespace can\'t be configured: exec: "pasta": executable file not found in $PATH',
    rule: "rootless-network-program-missing",
    source: "podman-container-tools/podman#25516",
  },
  {
    text:
      '#8 0.123 runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory\n#8 ERROR: process "/bin/sh -c apk add curl" did not complete successfully: exit code: 1',
    rule: "image-without-shell",
    source: "docker/buildx#1595; form: BuildKit's steps",
  },
  {
    text:
      'WARN[0000] Error initializing configured OCI runtime crun: no valid executable found for OCI runtime crun: invalid argument\nERRO[0000] unable to write pod event: "could not initialize socket to journald"\nWARN[0000] Failed to add conmon to systemd sandbox cgroup: dial unix /run/systemd/private: connect: no such file or directory\nError: systemd cgroup flag passed, but systemd support for managing cgroups is not available: OCI runtime error\nWARN[0000] unable to find /etc/containers/registries.conf. some podman (image shortnames) commands may be limited',
    rule: "systemd-cgroup-without-systemd",
    source: "podman-container-tools/podman#3000",
  },
  {
    text:
      "containerd.log has clear issues running any container:\n\n> failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/kubelet.slice/kubelet-kubepods.slice/cri-containerd-4789.scope/cpu.weight: no such file or directory\"\n\nProbably the VM's OS update, can you try updating it again?",
    rule: "cgroup-cpu-missing",
    source: "kubernetes-sigs/kind#3991",
  },
  {
    text:
      'podman start myapp\nError: OCI runtime error: unable to start container "**********": write file `/proc/thread-self/attr/exec`: Invalid argument',
    rule: "selinux-type-unknown",
    source: "podman-container-tools/podman#8710",
  },
  {
    text: "Error: OCI runtime error: crun: mount_setattr `/sys`: Function not implemented",
    rule: "mount-setattr-missing",
    source: "containers/crun#1131",
    why: "a C library that is too old; the errno is named",
  },
  {
    text:
      "Failed to create init container 'rico-01KV':\n  caused by: failed to create container: received unexpected message: OtherError(\"cgroup error: io error: failed to open /sys/fs/cgroup/cgroup.subtree_control: Read-only file system (os error 30)\"), expected: WriteMapping",
    rule: "cgroup-write-refused",
    source: "youki-dev/youki#3597",
  },
];
