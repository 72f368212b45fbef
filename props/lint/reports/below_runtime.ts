/** Reports about what stands at and below the runtime: seccomp of old nodes, CPUs, terminals, checkpoints, gVisor, cgroups. @module */

import type { Report } from "./report.ts";

/** Reports about starts at the runtime and below. */
export const BELOW_RUNTIME_REPORTS: readonly Report[] = [
  {
    text: "Assertion failed: clock_gettime(1, tp) == 0 (libusbi.h: usbi_get_monotonic_time: 497)",
    rule: "libseccomp-without-time64",
    source: "bademux/rtl_433toMQTT#7",
  },
  {
    text:
      "Unhandled exception: clock_gettime: Operation not permitted (RuntimeError)\n    from usr/share/crystal/src/crystal/system/unix/time.cr:17:5 in 'new'\n    from usr/share/crystal/src/log/main.cr:178:7 in 'new'\n    from src/src/castblock.cr:69:17 in 'run'\n    from src/src/castblock.cr:92:1 in '__crystal_main'\n    from usr/share/crystal/src/crystal/main.cr:39:9 in 'main'\n    from __libc_start_main",
    rule: "libseccomp-without-time64",
    source: "erdnaxeli/castblock#36",
  },
  {
    text:
      "homebridge_1  | s6-svscan: warning: unable to iopause: Operation not permitted\nhomebridge_1  | s6-svscan: warning: executing into .s6-svscan/crash\nhomebridge_1  | s6-svscan crashed. Killing everything and exiting.\nhomebridge_1  | s6-linux-init-hpr: fatal: unable to reboot(): Operation not permitted\nhomebridge_1  | s6-supervise s6-linux-init-shutdownd: fatal: unable to iopause: Operation not permitted",
    rule: "libseccomp-without-time64",
    source: "homebridge/docker-homebridge#434",
  },
  {
    text: '# time="2021-07-17T04:37:42-04:00" level=error msg="open /dev/tty: no such device or address"',
    rule: "runtime-no-terminal",
    source: "opencontainers/runc#3096",
  },
  {
    text:
      "(00.580418)  28658: Error (files-reg.c:1524): Can't open file var/lib/phoronix-test-suite/installed-tests/pts/build-linux-kernel-1.7.0/linux-4.9/drivers/pcmcia/rsrc_nonstatic.o on restore: No such file or directory\n(00.580426)  28658: Error (files-reg.c:1466): Can't open file var/lib/phoronix-test-suite/installed-tests/pts/build-linux-kernel-1.7.0/linux-4.9/drivers/pcmcia/rsrc_nonstatic.o: No such file or directory",
    rule: "criu-file-missing",
    source: "checkpoint-restore/criu#293",
  },
  {
    text: "vsyscall attempted with vsyscall=none",
    rule: "image-needs-vsyscall",
    source: "clearlinux/distribution#778",
  },
  {
    text: "Fatal glibc error: cpu does not support x86-64-v2.",
    rule: "cpu-instructions-missing",
    source: "Finsys/dockhand#119",
  },
  {
    text: "Jan 05 13:35:21 conmon[11580]: conmon 25f8a89e4231d9c8dae5 <ninfo>: container 11593 exited with status 132",
    rule: "cpu-instructions-missing",
    source: "Firstyear/opensuse-proxy-cache#13",
  },
  {
    text: '"Fatal glibc error: CPU does not support x86-64-v3" on older CPUs',
    rule: "cpu-instructions-missing",
    source: "kuvasz-uptime/kuvasz#346",
  },
  {
    text: "FATAL: cpu lacks required instruction sets",
    rule: "cpu-instructions-missing",
    source: "tenox7/wrp#59",
  },
  {
    text:
      "FATAL:   container creation failed: hook function for tag sessiondir returns error: failed to create /opt/bwhpc/common/devel/singularity/3.0.1/var/singularity/mnt/session/rootfs directory: mkdir /opt/bwhpc/common/devel/singularity/3.0.1/var/singularity/mnt/session/rootfs: permission denied",
    rule: "apptainer-session-denied",
    source: "apptainer/singularity#2351",
  },
  {
    text:
      "FATAL:   container creation failed: mount /proc/self/fd/3->/usr/local/var/singularity/mnt/session/rootfs error: can't mount image /proc/self/fd/3: failed to find loop device: could not attach image file to loop device: no loop devices available",
    rule: "apptainer-loop-device",
    source: "apptainer/singularity#4302",
  },
  {
    text:
      'Nov  9 16:47:36 localhost snap[9923]: time="2016-11-09T16:47:36Z" level=error msg="containerd: start container" error="oci runtime error: mkdir /var/lib/snapd/hostfs/sys/fs/cgroup/cpuset/docker: permission denied" id=f7433fe81e60051eafb26c888732135414a747ef1d7bcf58fe93a4f7dde45c29',
    rule: "snap-cgroup-denied",
    source: "docker-snap/docker#5",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: opening file `/sys/fs/cgroup/./cgroup.type` for writing: Permission denied: unknown.\nERRO[0000] error waiting for container:",
    rule: "cgroup-threaded",
    source: "containers/crun#1208",
  },
  {
    text:
      'time="2022-11-19 01:08:04.051466558Z" level=error msg="Container creation error: time=\\"2022-11-19T01:08:04Z\\" level=error msg=\\"runc create failed: unable to start container process: error during container init: write /proc/self/attr/keycreate: permission denied\\"\\n" id=4f2a18a9-d05a-4e38-b40b-837399395d08',
    rule: "selinux-denied",
    source: "cri-o/cri-o#6185",
  },
  {
    text:
      "root@pve2:~# docker run --rm -it --cap-add=NET_RAW --cap-add=NET_ADMIN --net=host ghcr.io/domcyrus/rustnet:latest\nrustnet: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.39' not found (required by rustnet)",
    rule: "image-glibc-too-old",
    source: "domcyrus/rustnet#6",
  },
  {
    text: "❯ sudo runsc do echo\ncreating container: cgroups V2 is not yet supported. Enable cgroups V1 and retry",
    rule: "gvisor-cgroup-v2",
    source: "google/gvisor#5865",
  },
  {
    text:
      '{"error":"failed to create containerd task: failed to create shim task: OCI runtime create failed: creating container: Rel: can\'t make podruntime/runtime relative to /: unknown","level":"error","msg":"RunPodSandbox for \\u0026PodSandboxMetadata{Name:nginx-gvisor,Uid:540e0e84-7090-48e9-838b-8d7d0965e301,Namespace:default,Attempt:0,} failed, error"}',
    rule: "gvisor-cgroup-relative",
    source: "siderolabs/extensions#4",
  },
  {
    text: "[FATAL] Executing child process '/usr/local/bin/jenkins.sh' failed: 'Permission denied'",
    rule: "entry-point-denied",
    source: "jenkinsci/docker#129",
  },
  {
    text:
      'ERROR: for docker_test_proc_1  Cannot start service test_proc: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: rootfs_linux.go:59: mounting "/proc" to rootfs at "/home/user/.local/share/docker/fuse-overlayfs/848c0ffdb5c67c07929f3a7675bf38fc7e231db2207b0865a426956d48782d55/merged/procfolder" caused: operation not permitted: unknown',
    rule: "bind-flags-rootless",
    source: "moby/moby#42090",
  },
  {
    text:
      'CreatePodSandbox for pod "nginx-ds-npgvm_default(9ef03ce0-4be6-11ea-bb7f-fa163e303faa)" failed: rpc error: code = Unknown desc = failed to start sandbox container for pod "nginx-ds-npgvm": Error response from daemon: OCI runtime create failed: systemd cgroup flag passed, but systemd support for managing cgroups is not available: unknown',
    rule: "systemd-cgroup-without-systemd",
    source: "opsnull/follow-me-install-kubernetes-cluster#578",
  },
  {
    text:
      ' Warning  Failed     64s                  kubelet            Error: container create failed: time="2021-10-04T17:43:07Z" level=error msg="container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting \\"/sys/fs/cgroup/systemd\\" to rootfs at \\"/sys/fs/cgroup/systemd\\" caused: mkdir /var/lib/containers/storage/overlay/a758e3eb68c6dddcd02bfd4b1b3886b924f654c6926c55639f3d95b835e7e348/merged/sys/fs/cgroup/systemd: no such file or directory"',
    rule: "systemd-mode-over-cgroup-volume",
    source: "kubernetes/kubernetes#105463",
  },
  {
    text:
      'ERRO[2021-06-20T12:31:05.326582435Z] Container not cleaned up from containerd from previous run  container=nnnn error="id already in use"',
    rule: "docker-id-in-use",
    source: "moby/moby#40613",
  },
  {
    text:
      'An error "No error following JSON procError payload" occurred when starting the container with --security-opt seccomp',
    rule: "init-error-lost",
    source: "moby/moby#43730",
  },
  {
    text: "docker: Error response from daemon: linux init cgroups path: mkdir /init.scope: read-only file system.",
    rule: "docker-init-cgroups-path",
    source: "moby/moby#29833",
  },
  {
    text:
      "Error response from daemon: Cannot start container 95983f0887dca00f742dd9370a345d3f7b52d1152e66d441c5ec2b3453de0b76: [0] Id already in use: container with id exists: 95983f0887dca00f742dd9370a345d3f7b52d1152e66d441c5ec2b3453de0b76",
    rule: "container-exists",
    source: "moby/moby#20570",
  },
  {
    text:
      "(00.086280) Error (criu/cr-restore.c:1492): 18962 stopped by signal 11: Segmentation fault\n(00.086947) mnt: Switching to new ns to clean ghosts\n(00.091040) Error (criu/cr-restore.c:2447): Restoring FAILED.",
    rule: "criu-process-died",
    source: "podman-container-tools/podman#18352",
  },
  {
    text: "(00.112904) Error (criu/sk-packet.c:95): sk packet: Can't get packet sock's name",
    rule: "criu-failed",
    source: "checkpoint-restore/criu criu/sk-packet.c",
  },
  {
    text: "gpg: cannot open '/dev/tty': No such device or address\nerror: gpg failed to sign the data",
    rule: null,
    source: "dev-gpg/gpg",
    why: "A program without a container.",
  },
  {
    text: "2024/05/01 10:00:00 could not open a new TTY: open /dev/tty: no such device or address",
    rule: null,
    source: "charmbracelet/bubbletea#860",
    why: "A program without a container.",
  },
  {
    text:
      '[error] 7#7: *1 open() "/usr/share/nginx/html/favicon.ico" failed (2: No such file or directory), client: 10.0.0.1',
    rule: null,
    source: "nginx src/core/ngx_open_file_cache.c",
    why: "A web server's log.",
  },
  {
    text: "Error (src/main.c:12): Can't open file data.txt: No such file or directory",
    rule: null,
    source: "CRIU criu/include/log.h",
    why: "Another program's message of that form, of a file that CRIU does not have.",
  },
  {
    text:
      "HTTPError: 500 Server Error: Internal Server Error for url: http+docker://localhost/v1.40/containers/8a3fb46d6e69bd8da34a8928035cadd9622f937a67ba9c2f2d0964aa0952484d/start",
    rule: null,
    symptom: "Docker's answer without its message",
    source: "opencontainers/runc#2053",
  },
  {
    text:
      'ctr: OCI runtime create failed: container_linux.go:265: starting container process caused "permission denied": unknown',
    rule: "init-file-denied",
    source: "containerd/containerd#2763",
  },
  {
    text:
      "permission denied\nError response from daemon: Cannot start container beb4524b4f8a372d5eacdf6111d17053df0099d51f0824677fd137a97d277965: [8] System error: permission denied",
    rule: "init-file-denied",
    source: "moby/moby#18967",
  },
  {
    text:
      '[2026-01-22T05:38:44Z ERROR krun] Building the microVM failed: Internal(Vm(CreateGuestMemfd(Error(13))))\n{"msg":"exec container process failed with handler as `krun`: Invalid argument","level":"error","time":"2026-01-22T05:38:44.332957Z"}',
    rule: "libkrun-guest-memfd",
    source: "libkrun/libkrun#519",
  },
  {
    text:
      "root@fedora:~# podman run --annotation=run.oci.handler=krun --init --rm docker.io/library/busybox uname -a\nERROR (catatonit:1): missing program name\nusage: catatonit [-ghLPV] [--] <progname> [<arguments>...]",
    rule: "init-without-program",
    source: "podman-container-tools/podman#21083",
  },
  {
    text:
      "tini (tini version 0.18.0 - git.fec3683)\nUsage: tini [OPTIONS] PROGRAM -- [ARGS] | --version\n\nExecute a program under the supervision of a valid init process (tini)",
    rule: "init-without-program",
    source: "binhex/arch-int-vpn#7",
  },
  {
    text: "2021-03-05T13:06:56.210 stderr:ERROR (catatonit:2): failed to exec pid1: No such file or directory",
    rule: "entry-point-missing",
    source: "podman-container-tools/podman#9660",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: cannot set memory limit: container could not join or create cgroup: unknown",
    rule: "cgroup-limit-without-hierarchy",
    source: "hashicorp/nomad#8635",
  },
  {
    text:
      "# distrobox enter debian-unstable\nStarting container...                   \t [ OK ]\nSetting up devpts mounts...             \t [ OK ]\nError: crun: chown `/dev/pts/0`: Operation not permitted: OCI permission denied",
    rule: "crun-terminal-owner",
    source: "89luca89/distrobox#1722",
  },
  {
    text:
      "Error: crun: chown `/dev/pts/0`: Operation not permitted: OCI permission denied\nError: failed to invoke command /bin/bash in container fedora-toolbox-43",
    rule: "crun-terminal-owner",
    source: "podman-container-tools/podman#25751",
  },
  {
    text:
      "Error: crun: open /dev/pts/5: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-terminal-of-node",
    source: "89luca89/distrobox#1517",
  },
  {
    text: "open /dev/pts/4: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-terminal-of-node",
    source: "alexpdp7/alexpdp7#10",
  },
  {
    text:
      "sudo: unable to allocate pty: No such device\n Error: could not start entrypoint.\nsudo: unable to allocate pty: No such device",
    rule: "crun-terminals-hidden",
    source: "containers/crun#2197",
  },
  {
    text: 'FATAL: could not open shared memory segment "/PostgreSQL.1804289383": Permission denied',
    rule: "shared-memory-denied",
    source: "sameersbn/docker-postgresql#36",
  },
  {
    text:
      '2017-12-01 18:05:07 ART [1033-1] FATAL:  could not open shared memory segment "/PostgreSQL.1804289383": Permission denied',
    rule: "shared-memory-denied",
    source: "PyAr/pyarweb#408",
  },
  {
    text:
      'ERROR: could not resize shared memory segment "/PostgreSQL.2140028439" to 8388608 bytes: No space left on device',
    rule: "shared-memory-full",
    source: "sourcegraph/sourcegraph-public-snapshot#20531",
  },
  {
    text:
      "include/shm.h:28 NCCL WARN Call to posix_fallocate failed: No space left on device\ninclude/shm.h:48 NCCL WARN Error while creating shared memory segment nccl-shm-recv-250a7cc850ba9298-0-1-3 (size 9637888)",
    rule: "shared-memory-full",
    source: "NVIDIA/nccl#342",
  },
  {
    text:
      "torch.distributed.DistBackendError: NCCL error in: /pytorch/torch/csrc/distributed/c10d/NCCLUtils.hpp:268, unhandled system error (run with NCCL_DEBUG=INFO for details), NCCL version 2.21.5\nncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error. \nLast error:\nError while creating shared memory segment /dev/shm/nccl-1YsMbG (size 7340384)",
    rule: "shared-memory-full",
    source: "pytorch/torchtitan#853",
  },
  {
    text:
      "ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).",
    rule: "shared-memory-full",
    source: "GoogleCloudPlatform/cloudml-samples#451",
  },
  {
    text: "RuntimeError: DataLoader worker (pid 325) is killed by signal: Bus error.",
    rule: "shared-memory-full",
    source: "msr-fiddle/pipedream#28",
  },
  {
    text: "RuntimeError: DataLoader worker (pid 325) is killed by signal: Killed.",
    rule: null,
    source: "pytorch/pytorch",
    why: "Another signal: memory, not shared memory.",
  },
  {
    text:
      "FATAL:  could not create shared memory segment: Invalid argument\nDETAIL:  Failed system call was shmget(key=5432001, size=45793280, 03600).",
    rule: null,
    source: "sclorg/postgresql-container#97",
    why: "The kernel's SHMMAX on the node, of which PostgreSQL's own hint tells.",
  },
  {
    text:
      "2023-09-01T10:00:00.000000Z ERROR libcontainer::process::container_init_process: failed to set sysctl net.core.somaxconn=1024: Permission denied (os error 13)",
    rule: "youki-step-failed",
    source: "youki-dev/youki crates/libcontainer/src/process/init/process.rs",
  },
  {
    text:
      "[root@oam-node-1 ~]# docker exec -ti def67d476718 sh\nrpc error: code = 14 desc = grpc: the connection is unavailable",
    rule: "docker-containerd-lost",
    source: "moby/moby#37598",
  },
  {
    text: "Error response from daemon: ttrpc: closed: unknown",
    rule: "shim-disconnected",
    source: "containerd/ttrpc client.go",
  },
];
