/** Reports from the trackers of runtimes, engines and their helpers: what stops them, and what they refuse to start. @module */

import type { Report } from "./report.ts";

/** Errors of runtimes, engines and their helpers. */
export const RUNTIME_TRACKER_REPORTS: readonly Report[] = [
  {
    text:
      '#0 0.122 container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "proc" to rootfs at "/proc" caused: mount through procfd: operation not permitted ERROR:\nprocess "/bin/sh -c apt-get update && apt-get install -y --no-install-recommends apt-transport-https ca-certificates curl gnupg jq git iputils-ping libcurl4 libunwind8 netcat libcap2-bin vim uidmap gss-ntlmssp libunwind8 openssl software-properties-common wget" did not complete successfully: exit code: 1',
    rule: "proc-mount-denied",
    source: "opencontainers/runc#3602",
  },
  {
    text:
      '/bin/docker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:245: running exec setns process for init caused \\\\\\"exit status 6\\\\\\"\\"\\n".',
    rule: "init-namespaces-failed",
    source: "opencontainers/runc#1130",
  },
  {
    text:
      "kernel: runc:[2:INIT] invoked oom-killer: gfp_mask=0x24000c0, order=0, oom_score_adj=998\nkernel: runc:[2:INIT] cpuset=80e651c417ebd71d83e5023ee59b281e585497468bd71ee7c7b3ae6730d9ec8f mems_allowed=0\nkernel: CPU: 0 PID: 333 Comm: runc:[2:INIT] Not tainted 4.4.64+ #1",
    rule: "runc-init-out-of-memory",
    source: "opencontainers/runc#1980",
  },
  {
    text: "container's cgroup is not empty: 5 process(es) found",
    rule: "cgroup-not-empty",
    source: "opencontainers/runc#3828",
  },
  {
    text:
      "Error: unable to start container process: error adding seccomp filter rule for syscall bdflush: permission denied: OCI permission denied",
    rule: "seccomp-rule-refused",
    source: "opencontainers/runc#3109",
  },
  {
    text:
      "ctr: failed to do request: Head https://xxx/v2/library/nginx/manifests/1.10.1-alpine:x509: certificate signed by unknown authority",
    rule: "registry-authority-unknown",
    source: "containerd/containerd#1568",
  },
  {
    text:
      'Jun 09 14:37:00 RainOS containerd[10720]: time="2022-06-09T14:37:00.451866130+08:00" level=info msg="loading plugin \\"io.containerd.runtime.v2.task\\"..." type=io.containerd.runtime.v2\ncontainerd.service: start operation timed out. Terminating.\nJun 09 14:38:40 RainOS containerd[10720]: time="2022-06-09T14:38:40.452730633+08:00" level=info msg="cleaning up dead shim"\nJun 09 14:38:40 RainOS containerd[10720]: time="2022-06-09T14:38:40.481545019+08:00" level=warning msg="cleanup warnings time=\\"2022-06-09T14:38:40+08:00\\" level=info msg=\\"starting signal loop\\" namespace=k8s.io pid=11785\\n"\nJun 09 14:40:00 RainOS systemd[1]: containerd.service: State \'stop-sigterm\' timed out. Killing.\nJun 09 14:40:00 RainOS systemd[1]: containerd.service: Killing process 10720 (containerd) with signal SIGKILL.\nJun 09 14:40:00 RainOS systemd[1]: containerd.service: Main process exited, code=killed, status=9/KILL\nJun 09 14:40:00 RainOS systemd[1]: containerd.service: Failed with result \'timeout\'.\nJun 09 14:40:00 RainOS systemd[1]: Failed to start containerd container runtime.',
    rule: "daemon-start-shims",
    source: "containerd/containerd#7037",
  },
  {
    text:
      "ctr: parent snapshot sha256:70798fd80095f40b41baa5d107fb61532bfe494d96313fea01e8fcbf4e8743ee does not exist: not found",
    rule: "image-not-unpacked",
    source: "containerd/containerd#2160",
  },
  {
    text:
      'thread \'main\' panicked at \'Failed to create task: Status { code: Unknown, message: "OCI runtime create failed: container_linux.go:367: starting container process caused: exec: \\"echo\\": executable file not found in $PATH: unknown", metadata: MetadataMap { headers: {"content-type": "application/grpc"} }, source: None }\', src/main.rs:104:42',
    rule: "task-without-rootfs",
    source: "containerd/rust-extensions#183",
  },
  {
    text:
      "Error: could not load `libwasmedge.so.0`: libwasmedge.so.0: cannot open shared object file: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-handler-library",
    source: "containers/crun#1046",
  },
  {
    text: "2021-03-23T08:47:08.000722463Z: OOM: the memory limit could be too low: read from the init process",
    rule: "memory-limit-too-low",
    source: "containers/crun#635",
  },
  {
    text: "Error: open /proc/sys/net/ipv4/ping_group_range: Permission denied: OCI runtime permission denied error",
    rule: "net-sysctl-not-owned",
    source: "podman-container-tools/podman#7915",
  },
  {
    text:
      "FATA[0000] pulling image failed: rpc error: code = Unknown desc = Error reading manifest latest in docker.io/crio/busybox: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required",
    rule: "image-access-denied",
    source: "cri-o/cri-o#2331",
  },
  {
    text:
      "FATA[0000] pulling image failed: rpc error: code = Unknown desc = Error reading manifest latest in registry.mydomain/image: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source: "cri-o/cri-o#4388",
  },
  {
    text:
      '-- Unit crio.service has begun starting up.\nOct 20 05:25:01 ubuntu-bionic crio[2899]: time="2019-10-20 05:25:01.955432575Z" level=fatal msg="library config validation: runtime config: invalid conmon path: \nstat /usr/libexec/crio/conmon: no such file or directory"\nOct 20 05:25:01 ubuntu-bionic systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE\nOct 20 05:25:01 ubuntu-bionic systemd[1]: crio.service: Failed with result \'exit-code\'.\nOct 20 05:25:01 ubuntu-bionic systemd[1]: Failed to start Container Runtime Interface for OCI (CRI-O).',
    rule: "crio-runtime-path",
    source: "cri-o/cri-o#2903",
  },
  {
    text:
      'FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = container create failed: container_linux.go:337: starting container process caused "process_linux.go:403: container init caused \\"rootfs_linux.go:147: setting rootfs as readonly caused \\\\\\"operation not permitted\\\\\\"\\"" ',
    rule: "rootfs-readonly-flags",
    source: "cri-o/cri-o#1929",
  },
  {
    text:
      "FATA[2019-09-24 18:28:18.470962012-04:00] chown /var/home/tristanc/.local/share/containers/storage/overlay/l: operation not permitted ",
    rule: "storage-chown-denied",
    source: "cri-o/cri-o#2858",
  },
  {
    text:
      "$ sudo crictl version\nFATA[0010] failed to connect: failed to connect, make sure you are running as root and the runtime has been started: context deadline exceeded",
    rule: "daemon-not-running",
    source: "cri-o/cri-o#3791",
  },
  {
    text:
      '        [ERROR CRI]: container runtime is not running: output: time="2023-01-19T17:19:41Z" level=fatal msg="getting status of runtime: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
    rule: "cri-v1alpha2-off",
    source: "cri-o/cri-o#6554",
  },
  {
    text:
      "Jan 25 12:53:46 node1 kubelet[6138]: E0125 12:53:46.000698    6138 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/burstable/podbc646bf4-01c0-11e8-9ec7-0a580a2c0a3a",
    rule: "cgroup-parent-driver",
    source: "cri-o/cri-o#1284",
  },
  {
    text:
      "FATA[0000] run pod sandbox: rpc error: code = Unknown desc = cri-o configured with cgroupfs cgroup manager, but received systemd slice as parent: pod_123-456.slice",
    rule: "cgroup-parent-driver",
    source: "second-state/crunw#2",
  },
  {
    text: "cgroup manager.Set failed: openat2 /sys/fs/cgroup/kubepods.slice/cpu.weight: no such file or directory",
    rule: "cgroup-cpu-missing",
    source: "cri-o/cri-o#7569",
  },
  {
    text:
      'FATA[0000] run pod sandbox: rpc error: code = Unknown desc = failed to get network status for pod sandbox k8s_nginx-sandbox_default_hdishd83djaidwnduwk28bcsb_1(4de20b37e350a6ad4842dd280891a72fccfe7556aca7878f12352d56a72f7153): error checking pod default_nginx-sandbox for CNI network "my-macvlan": invalid version "": the version is empty',
    rule: "cni-version",
    source: "containernetworking/cni#882",
  },
  {
    text:
      '    WARN[0000] runtime connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead. \n    ERRO[0000] validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/dockershim.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/dockershim.sock: connect: no such file or directory" ',
    rule: "endpoint-dockershim",
    source: "kubernetes/kubernetes#121548",
  },
  {
    text:
      'ERRO[0000] network review                                error="failed to find plugin \\"tuning\\" in path [/opt/cni/bin]"\nFATA[0000] failed to find plugin "bridge" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "containerd/nerdctl#24",
  },
  {
    text:
      'time="2023-03-20T04:32:35Z" level=fatal msg="failed to create default network: needs CNI plugin \\"nat\\" to be installed in CNI_PATH (\\"C:\\\\\\\\Program Files\\\\\\\\containerd\\\\\\\\cni\\\\\\\\bin\\"), see https://github.com/containernetworking/plugins/releases: exec: \\"C:\\\\\\\\Program Files\\\\\\\\containerd\\\\\\\\cni\\\\\\\\bin\\\\\\\\nat\\": file does not exist"',
    rule: "cni-windows-plugin-missing",
    source: "containerd/nerdctl#2112",
  },
  {
    text:
      'WARN[0000] Ignoring: volume: Bind: [CreateHostPath]\nINFO[0000] Ensuring image hello-world\nINFO[0000] Creating container tmp_foo_1\nFATA[0000] error while parsing "/home/suda/tmp/compose/tmp/foo:/mnt": failed to get unprivileged mount flags for "/home/suda/tmp/compose/tmp/foo": stat /home/suda/tmp/compose/tmp/foo: no such file or directory\nFATA[0000] error while creating container tmp_foo_1: exit status 1',
    rule: "nerdctl-bind-source-missing",
    source: "containerd/nerdctl#2149",
  },
  {
    text:
      "Error: failed to create directory /run/youki\n                                           Caused by:\n                                                        Permission denied (os error 13)\n                      ERRO[0000] Removing container 924936cbfb7e4dec92adf366ac351bbadba29ccda2885aa38a02db26383a9216 from runtime after creation failed\nError: youki:     Permission denied (os error 13): OCI permission denied",
    rule: "youki-state-denied",
    source: "youki-dev/youki#1409",
  },
  {
    text: "Error: rootless container requires valid user namespace definition",
    rule: "youki-user-namespace",
    source: "youki-dev/youki#1171",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unknown platform: kvm: unknown.",
    rule: "gvisor-platform-unknown",
    source: "google/gvisor#10231",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: /var/lib/docker/runtimes/runsc did not terminate sucessfully: unknown.\nERRO[0000] error waiting for container: context canceled ",
    rule: "runtime-silent",
    source: "google/gvisor#228",
  },
  {
    text: "failed: Could not setup vhost fds eth0 : open /dev/vhost-net: no such file or directory: unknown",
    rule: "kata-vhost-net",
    source: "kata-containers/kata-containers#6451",
  },
  {
    text:
      'E0411 14:39:23.063340  954779 remote_runtime.go:319] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = CreateContainer failed: failed to mount /run/kata-containers/shared/containers/2580323aa4a7854c246e63dfb9fa187e5bc9a6df7214912547dd5035e4d77fc7/rootfs to /run/kata-containers/2580323aa4a7854c246e63dfb9fa187e5bc9a6df7214912547dd5035e4d77fc7/rootfs, with error: ENOENT: No such file or directory: unknown" podSandboxID="d5adb92f90066"\nFATA[0000] creating container: rpc error: code = Unknown desc = CreateContainer failed: failed to mount /run/kata-containers/shared/containers/2580323aa4a7854c246e63dfb9fa187e5bc9a6df7214912547dd5035e4d77fc7/rootfs to /run/kata-containers/2580323aa4a7854c246e63dfb9fa187e5bc9a6df7214912547dd5035e4d77fc7/rootfs, with error: ENOENT: No such file or directory: unknown',
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#9458",
  },
  {
    text:
      "failed to create shim task: failed to mount /run/kata-containers/shared/containers/hello/rootfs to /run/kata-containers/hello/rootfs, with error: ENOENT: No such file or directory\nStack backtrace:\n   0: <unknown>\n   1: <unknown>\n   2: <unknown>\n   3: <unknown>\n   4: <unknown>\n   5: <unknown>\n   6: <unknown>\n   7: <unknown>\n   8: <unknown>\n   9: <unknown>\n  10: <unknown>\n  11: <unknown>\n  12: <unknown>\n  13: <unknown>: unknown",
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#10703",
  },
  {
    text: "rpc error: code = Internal desc = ENOENT: No such file or directory",
    rule: "kata-guest-file-missing",
    source: "kata-containers/kata-containers#13694",
  },
  {
    text: "timed out connecting to vsock 3390741781:1024: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#5662",
  },
  {
    text: "docker: Error response from daemon: Unknown runtime specified sysbox-runc.",
    rule: "docker-runtime-unknown",
    source: "nestybox/sysbox#637",
  },
  {
    text:
      " docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:366: failed to mkdirall /var/lib/sysbox/shiftfs/570eae26-9d31-42c1-ab58-00c777ce17dc/var/lib/k0s: mkdir /var/lib/sysbox/shiftfs/570eae26-9d31-42c1-ab58-00c777ce17dc/var: value too large for defined data type caused: mkdir /var/lib/sysbox/shiftfs/570eae26-9d31-42c1-ab58-00c777ce17dc/var: value too large for defined data type: unknown.\n ERRO[0000] error waiting for container: context canceled ",
    rule: "sysbox-shiftfs-broken",
    source: "nestybox/sysbox#595",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: rootfs_linux.go:76: mounting \\"proc\\" to rootfs at \\"/proc\\" caused: mount through procfd: no such file or directory: unknown',
    rule: "sysbox-nested-runc",
    source: "nestybox/sysbox#291",
  },
  {
    text:
      "rpc error: code = Unknown desc = initializing source docker://gke-nvidia-installer:fixed:\n(Mirrors also failed: \n [mirror.gcr.io/library/gke-nvidia-installer:fixed: manifest unknown]\n [registry-1.docker.io/library/gke-nvidia-installer:fixed: requested access to the resource is denied])",
    rule: "image-access-denied",
    source: "nestybox/sysbox#960",
  },
  {
    text: "failed to create sysbox-mgr: ID-mapping check failed",
    rule: "sysbox-mgr-id-mapping",
    source: "nestybox/sysbox#796",
  },
  {
    text:
      "error: failed to solve: failed to compute cache key: failed to read expected number of bytes: unexpected EOF",
    rule: "image-content-short",
    source: "moby/buildkit#2568",
  },
  {
    text:
      "Error response from daemon: OCI runtime restore failed: criu failed: type NOTIFY errno 0\nlog file: /var/lib/containerd/io.containerd.runtime.v1.linux/moby/ad9b5e95fa5a67603bdf692606ebd07bc69b176cb4d95c910be0debe356c4cf4/restore.log: unknown",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#949",
  },
  {
    text:
      'error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1003 ("xxx")',
    rule: "rootless-subids",
    source: "rootless-containers/rootlesskit#470",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 81751 [0 11737 1 1 4294836224 65536] failed: : exit status 1",
    rule: "rootless-newuidmap-silent",
    source: "rootless-containers/rootlesskit#259",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 41685 [0 1001 1 1 1001 1 2 165536 65536] failed: newuidmap: write to uid_map failed: Invalid argument",
    rule: "rootless-subids-own",
    source: "rootless-containers/rootlesskit#476",
  },
  {
    text:
      "│ [rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: open /etc/subgid: no such file or directory",
    rule: "rootless-subid-file-missing",
    source: "wolfi-dev/os#7106",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.6.2: can't initialize iptables table `nat': Permission denied (you must be root)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)\n[rootlesskit:child ] error: command [./dockerd-rootless.sh --experimental] exited: exit status 1\n[rootlesskit:parent] error: child exited: exit status 1",
    rule: "docker-rootless-iptables",
    source: "docker/for-linux#1242",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:390: setting cgroup config for procHooks process caused \\\\\\"failed to write 5242880 to memory.memsw.limit_in_bytes: write /sys/fs/cgroup/memory/docker/0e4e8c8e8b7343ffcbdb90d6c9c96a60aa49fb54a288dfe75b649b2a0c370038/memory.memsw.limit_in_bytes: device or resource busy\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "memory-swap-limit-in-use",
    source: "moby/moby#38921",
  },
  {
    text:
      'level=error msg="failed to mount overlay: permission denied" storage-drive\nMay 05 05:35:32 master1 dockerd[492]: failed to start daemon: error initializing graphdriver: driver not supported',
    rule: "docker-overlay-denied",
    source: "moby/moby#40904",
  },
  {
    text:
      "ld8529:~ # docker daemon -s overlayfs --containerd /var/run/containerd/containerd.sock\nERRO[0000] Failed to GetDriver graph overlayfs /var/lib/docker\nFATA[0000] Error starting daemon: error initializing graphdriver: driver not supported",
    rule: "docker-storage-unknown",
    source: "moby/moby#23077",
  },
  {
    text:
      "Error response from daemon: container cc39fe5306c1ba7633fa14b9bcddb66536153619bf57b84b30673e2328e9295a: endpoint create on GW Network failed: failed to create endpoint gateway_cc39fe5306c1 on network docker_gwbridge: Bind for 0.0.0.0:80 failed: port is already allocated\nError: failed to start containers: phr-nginx",
    rule: "host-port-allocated",
    source: "moby/moby#20486",
  },
  {
    text:
      "Error response from daemon: failed to create endpoint eloquent_euclid on network bridge: failed to add the host (veth745d0c4) <=> sandbox (veth1b2fffb) pair interfaces: operation not supported.",
    rule: "cni-link-refused",
    source: "moby/moby#42229",
  },
  {
    text:
      "hcsshim::CreateComputeSystem f0e8722996e015f45c72a2baf0e772ddf28ae6b37bbd5ed93af03358298acdbf: The container operating system does not match the host operating system.",
    rule: "windows-build-mismatch",
    source: "microsoft/dotnet-framework-docker#1265",
  },
  {
    text: 'failed to prepare extraction snapshot "extract-…": snapshotter not loaded: naive: invalid argument',
    rule: "snapshotter-missing",
    source: "https://www.spluca.org/blog/debugging-firecracker-containerd",
  },
  {
    text: "Error: chown /home/podman/.local/share/containers/storage/overlay/l: operation not permitted",
    rule: "storage-chown-denied",
    source: "podman-container-tools/podman#14878",
  },
  {
    text: "Error: chown /opt/apache/overlay/l: operation not permitted",
    rule: "storage-chown-denied",
    source: "podman-container-tools/podman#10308",
  },
  {
    text:
      'level=error msg="PullImage \\"registry.k8s.io/kube-apiserver@sha256:5b28a364467cf7e134343bb3ee2c6d40682b473a743a72142c7bbe25767d36eb\\" failed" error="failed to pull and unpack image \\"registry.k8s.io/kube-apiserver@sha256:5b28a364467cf7e134343bb3ee2c6d40682b473a743a72142c7bbe25767d36eb\\": failed to read expected number of bytes: unexpected EOF"',
    rule: "image-content-short",
    source: "containerd/containerd#9552",
  },
  {
    text:
      "#8 [grpc_reverse_proxy context envoy] load metadata for envoyproxy/envoy:v1.34-latest\n#8 ERROR: failed to read expected number of bytes: unexpected EOF",
    rule: "image-content-short",
    source: "moby/buildkit#6036",
  },
  {
    text:
      'level=fatal msg="validating runtime config: conmon validation: invalid conmon path: stat /usr/libexec/crio/conmon: no such file or directory"',
    rule: "crio-runtime-path",
    source: "cri-o/cri-o: pkg/config/config.go",
  },
  {
    text:
      'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `runtime_root` only works for runtime io.containerd.runtime.v1.linux"',
    rule: "config-linux-runtime-keys",
    source: "containerd/containerd: pkg/cri/config/config.go",
  },
  {
    text:
      '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 81751 [0 1000 1 1 100000 65536] failed: : exec: "newuidmap": executable file not found in $PATH',
    rule: "rootless-newuidmap-missing",
    source: "rootless-containers/rootlesskit: pkg/parent/parent.go",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: open /etc/subuid: no such file or directory",
    rule: "rootless-subid-file-missing",
    source: "rootless-containers/rootlesskit: pkg/parent/idtools/idtools.go",
  },
  {
    text: "failed to create sysbox-mgr: preflight check failed: rsync is not installed on host.",
    rule: "sysbox-mgr-failed",
    source: "nestybox/sysbox-mgr: utils.go",
  },
  {
    text:
      "failed to create sysbox-mgr: ID-mapping check failed: failed to check kernel ID-mapping support: failed to set mount attribute: invalid argument",
    rule: "sysbox-mgr-id-mapping",
    source: "nestybox/sysbox-mgr: utils.go",
  },
  {
    text:
      'time="2021-05-06T07:08:09.123456789Z" level=error msg="Failed to GetDriver graph" driver=aufs error="plugin \\"aufs\\" not found" home-dir=/var/lib/docker\nfailed to start daemon: error initializing graphdriver: driver not supported',
    rule: "docker-storage-unknown",
    source: "moby/moby: daemon/graphdriver/driver.go",
  },
  {
    text:
      "Memory cgroup out of memory: Killed process 12345 (runc:[2:INIT]) total-vm:112304kB, anon-rss:7640kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:96kB oom_score_adj:998",
    rule: "runc-init-out-of-memory",
    source: "torvalds/linux: mm/oom_kill.c",
  },
  {
    text:
      'error="rpc error: code = Internal desc = ENOENT: No such file or directory" name=containerd-shim-v2 pid=1059045 sandbox=953d001869894c27 source=virtcontainers subsystem=kata_agent',
    rule: "kata-guest-file-missing",
    source: "kata-containers/kata-containers#2660",
  },
  {
    text:
      'level=fatal msg="validating runtime config: conmon validation: exec: \\"conmon\\": executable file not found in $PATH"',
    rule: "crio-runtime-path",
    source: "cri-o/cri-o v1.18.0: pkg/config/config.go",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0001 binary:slirp4netns}: setting up tap tap0: executing [[nsenter -t 123 -n -m -U --preserve-credentials ip tuntap add name tap0 mode tap] [nsenter -t 123 -n -m -U --preserve-credentials ip link set tap0 up]]: exit status 1",
    rule: "rootlesskit-tap-failed",
    source: "rootless-containers/rootlesskit: pkg/network/parentutils/parentutils.go",
  },
  {
    text: '[rootlesskit:child ] error: executing [[ip link set lo up]]: exec: "ip": executable file not found in $PATH',
    rule: "rootlesskit-programs-missing",
    source: "rootless-containers/rootlesskit: pkg/child/child.go",
  },
  {
    text:
      'level=error msg="failed to mount overlay: permission denied" storage-driver=overlay2\nfailed to start daemon: error initializing graphdriver: driver not supported: overlay2',
    rule: "docker-overlay-denied",
    source: "moby/moby: daemon/graphdriver/overlayutils/overlayutils.go",
  },
  {
    text:
      'oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:258: applying cgroup configuration for process caused \\"Cannot set property TasksAccounting, or unknown property.\\""',
    rule: "systemd-property-old",
    source: "opencontainers/runc#1917",
  },
  {
    text:
      "Error response from daemon: container cc39fe5306c1: endpoint create on GW Network failed: service endpoint with name gateway_cc39fe5306c1 already exists",
    rule: "docker-endpoint-left",
    source: "moby/moby#33756",
  },
  {
    text:
      "Error response from daemon: failed to create endpoint db on network app: failed to add the host (veth745d0c4) <=> sandbox (veth1b2fffb) pair interfaces: operation not permitted",
    rule: "cni-link-refused",
    source: "moby/moby#42107",
  },
  {
    text: 'FATA[0000] failed to get unprivileged mount flags for "/root/secret": stat /root/secret: permission denied',
    rule: "nerdctl-bind-source-missing",
    source: "containerd/nerdctl: pkg/mountutil/mountutil.go",
  },
  {
    text: "docker: container ID file found, make sure the other container isn't running or delete /tmp/web.cid.",
    rule: "podman-id-file",
    source: "docker/cli: cli/command/container/create.go",
  },
  {
    text:
      'time="2026-05-06T07:08:09Z" level=fatal msg="validating api config: already existing connection on /var/run/crio/crio.sock"',
    rule: "crio-already-running",
    source: "cri-o/cri-o: pkg/config/config.go",
  },
  {
    text:
      'E0506 07:08:09.123456 1234 remote_runtime.go:720] "UpdateContainerResources from runtime service failed" err="rpc error: code = Unknown desc = cannot decrease memory limit to 1048576 bytes: current usage is 5242880 bytes" containerID="4de20b37e350"',
    rule: "crio-memory-in-use",
    source: "cri-o/cri-o: server/container_update_resources_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: error in the container spec: invalid user/group ID config: detected missing user-ns UID and/or GID mappings: unknown.",
    rule: "sysbox-id-mappings",
    source: "nestybox/sysbox-runc: libsysbox/syscont/spec.go",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: error in the container spec: env var SYSBOX_HONOR_CAPS has invalid value yes; expect [TRUE|FALSE].: unknown.",
    rule: "sysbox-variable-refused",
    source: "nestybox/sysbox-runc: libsysbox/syscont/spec.go",
  },
  {
    text:
      "ERROR libcontainer::process::init::process: failed to remount root `/` as readonly err=Nix(EPERM)\nERROR libcontainer::process::container_intermediate_process: failed to initialize container process: failed syscall",
    rule: "rootfs-readonly-flags",
    source: "youki-dev/youki#3517",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: youki did not terminate successfully: exit status 1: runtime spec has incompatible version. Only 1.X.Y is supported: unknown.",
    rule: "youki-spec-refused",
    source: "youki-dev/youki: crates/libcontainer/src/error.rs",
  },
  {
    text: "node invoked oom-killer: gfp_mask=0x24000c0, order=0, oom_score_adj=998",
    rule: null,
    symptom: "out of memory on the node",
    source: "torvalds/linux: mm/oom_kill.c",
  },
  {
    text: "chown /srv/www/html: operation not permitted",
    rule: null,
    why: "Any program changes owners.",
    source: "golang/go: src/os/file_posix.go",
  },
  {
    text: "failed to read expected number of bytes: unexpected EOF",
    rule: null,
    why: "No word of an image.",
    source: "containerd/containerd: core/remotes/docker/httpreadseeker.go",
  },
  {
    text: "Error: unknown platform: kvm",
    rule: null,
    why: "No word of runsc.",
    source: "google/gvisor: pkg/sentry/platform/platform.go",
  },
  {
    text: "Error: ENOENT: No such file or directory, stat '/data/db'",
    rule: null,
    why: "A program's own.",
    source: "nodejs/node: lib/internal/errors.js",
  },
  {
    text: "Error: missing process in spec",
    rule: null,
    why: "No word of youki.",
    source: "youki-dev/youki: crates/libcontainer/src/error.rs",
  },
  {
    text: "Failed to start transient service unit: Cannot set property RemainAfterExit, or unknown property.",
    rule: null,
    why: "No word of a container's cgroup.",
    source: "systemd/systemd#39996",
  },
  {
    text: 'make: executing [/bin/foo]: exec: "ip": executable file not found in $PATH',
    rule: null,
    why: "No word of RootlessKit.",
    source: "golang/go: src/os/exec/exec.go",
  },
];
