/** Reports of faults of nodes, whose cause is not the operation that failed last. @module */

import type { Report } from "./report.ts";

const TASK = "failed to create containerd task: failed to create shim task: OCI runtime create failed: ";
const LOG_JSON = "unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/" +
  "4f1c/log.json: no such file or directory): ";
const INIT = `${TASK}runc create failed: unable to start container process: error during container init: `;
const SUBPATH = "/var/lib/kubelet/pods/5dfb/volume-subpaths/config/app/0";
const ROOTFS = "/run/containerd/io.containerd.runtime.v2.task/k8s.io/4f1c/rootfs";
const UNSHARE = "nsexec-1[1234]: failed to unshare user namespace: No space left on device";

function event(reason: string, age: string, message: string): string {
  return `  Warning  ${reason}  ${age}  kubelet  ${message}`;
}

const DESCRIBE = [
  "Events:",
  "  Type     Reason     Age   From               Message",
  "  ----     ------     ----  ----               -------",
  "  Normal   Scheduled  5m    default-scheduler  Successfully assigned default/web-0 to node-1",
  event("FailedMount", "4m (x3 over 5m)", 'MountVolume.SetUp failed for volume "cfg" : configmap "cfg" not found'),
].join("\n");
const SANDBOX = "Failed to create pod sandbox: rpc error: code = Unknown desc = ";

/** Reports of faults of nodes. */
export const FAULT_REPORTS: readonly Report[] = [
  {
    text: `${TASK}unknown version specified: unknown`,
    rule: "oci-version-unknown",
    source: "containers/crun 1.14.1 src/libcrun/container.c",
  },
  {
    text: `${TASK}${LOG_JSON}runc did not terminate successfully: exit status 137: unknown`,
    rule: "runtime-killed",
    source: "containerd/go-runc runc.go",
  },
  {
    text: `${TASK}${LOG_JSON}runc did not terminate successfully: signal: killed: unknown`,
    rule: "runtime-killed",
    source: "containerd/go-runc runc.go (case)",
  },
  {
    text: `${TASK}runc did not terminate successfully: exit status 137: : unknown`,
    rule: "runtime-killed",
    source: "containerd/go-runc runc.go (case 2)",
  },
  {
    text: "runc did not terminate successfully: signal: killed",
    rule: "runtime-killed",
    source: "containerd/go-runc runc.go (case 3)",
  },
  {
    text: "Error: crun: sd-bus call: Transport endpoint is not connected: OCI runtime error",
    rule: "systemd-bus-failed",
    source: "containers/crun 1.14 src/libcrun/cgroup-systemd.c",
  },
  {
    text: `${TASK}sd-bus call: Process org.freedesktop.systemd1 exited with status 1: Input/output error: unknown`,
    rule: "systemd-not-on-bus",
    source: "containers/crun 1.8 src/libcrun/cgroup-systemd.c",
  },
  {
    text: "open /proc/sys/net/ipv4/ip_unprivileged_port_start: Permission denied: OCI permission denied",
    rule: "net-sysctl-not-owned",
    source: "containers/crun 1.8 src/libcrun/linux.c",
  },
  {
    text: `${INIT}open /proc/sys/net/ipv4/ip_unprivileged_port_start: permission denied: unknown`,
    rule: "net-sysctl-not-owned",
    source: "opencontainers/runc v1.1.12 libcontainer/init_linux.go",
  },
  {
    text: "Error: crun: open `/proc/sys/net/core/rmem_max`: Permission denied: OCI permission denied",
    rule: "sysctl-read-only-in-netns",
    source: "containers/crun 1.14 src/libcrun/linux.c (case)",
  },
  {
    text: "Error: crun: creating cgroup directory `/sys/fs/cgroup/kubepods/besteffort/pod5dfb`: No such file or " +
      "directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-missing",
    source: "containers/crun 1.8 src/libcrun/cgroup.c",
  },
  {
    text: `${INIT}error setting cgroup config for procHooks process: failed to write "100000": write ` +
      "/sys/fs/cgroup/kubepods.slice/cri-containerd-4f1c.scope/cpu.max: no such file or directory: unknown",
    rule: "cgroup-cpu-missing",
    source: "opencontainers/runc v1.1.12 libcontainer/cgroups/file.go",
  },
  {
    text: "write /sys/fs/cgroup/kubepods.slice/cri-containerd-4f1c.scope/cpu.max: no such file or directory",
    rule: "cgroup-missing",
    source: "opencontainers/runc v1.1.12 libcontainer/cgroups/file.go (cut)",
  },
  {
    text: "Error: crun: opening file `/sys/fs/cgroup/kubepods/pod5dfb/cpu.max` for writing: No such file or directory",
    rule: "cgroup-cpu-missing",
    source: "containers/crun 1.8 src/libcrun/utils.c",
  },
  {
    text: `${INIT}error mounting "${SUBPATH}" to rootfs at "/etc/app.conf": mount ${SUBPATH}:/etc/app.conf ` +
      "(via /proc/self/fd/6), flags: 0x5001: no such file or directory: unknown",
    rule: "mount-path-gone",
    source: "opencontainers/runc v1.1.12 libcontainer/mount_linux.go",
  },
  {
    text: `${INIT}error mounting "${SUBPATH}" to rootfs at "/etc/app.conf": mount src=${SUBPATH}, ` +
      "dst=/etc/app.conf, dstFd=/proc/thread-self/fd/8, flags=0x5001: no such file or directory: unknown",
    rule: "mount-path-gone",
    source: "opencontainers/runc v1.2.0 libcontainer/mount_linux.go",
  },
  {
    text: `${INIT}error mounting "/var/lib/kubelet/pods/5dfb/containers/app/1" to rootfs at "/dev/termination-log": ` +
      "change mount propagation through procfd: open o_path procfd: open " +
      `${ROOTFS}/dev/termination-log: no such file or directory: unknown`,
    rule: "mount-destination-missing",
    source: "opencontainers/runc v1.1.12 libcontainer/rootfs_linux.go",
  },
  {
    text: `${TASK}runc create failed: unable to start container process: error during container init: failed to ` +
      "fulfil mount request: open /srv/data: no such file or directory: unknown",
    rule: "mount-source-missing",
    source: "opencontainers/runc v1.2.0 libcontainer/process_linux.go",
  },
  {
    text: `${INIT}error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount cgroup:/sys/fs/cgroup/openrc ` +
      "(via /proc/self/fd/7), flags: 0xf, data: openrc: invalid argument: unknown",
    rule: "cgroup-mount-refused",
    source: "opencontainers/runc v1.1.12 libcontainer/rootfs_linux.go (cgroup)",
  },
  {
    text:
      `${INIT}error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount src=cgroup, dst=/sys/fs/cgroup/openrc, ` +
      "dstFd=/proc/thread-self/fd/9, flags=0xf, data=openrc: invalid argument: unknown",
    rule: "cgroup-mount-refused",
    source: "opencontainers/runc v1.2.0 libcontainer/rootfs_linux.go (cgroup)",
  },
  {
    text: "Error: crun: mount `cgroup` to `sys/fs/cgroup`: Invalid argument: OCI runtime error",
    rule: "cgroup-mount-refused",
    source: "containers/crun 1.14 src/libcrun/linux.c (cgroup)",
  },
  {
    text:
      'failed to create sandbox root directory "/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/4f1c": mkdir ' +
      "/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/4f1c: no space left on device",
    rule: "disk-full",
    source: "containerd/containerd v1.6.20 pkg/cri/server/sandbox_run.go (full)",
  },
  {
    text: 'failed to create sandbox root directory "/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/4f1c": ' +
      "mkdir /var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/4f1c: read-only file system",
    rule: "containerd-root-read-only",
    source: "containerd/containerd v1.6.20 pkg/cri/server/sandbox_run.go",
  },
  {
    text: `${TASK}runc create failed: unable to start container process: waiting for init preliminary setup: read ` +
      `init-p: connection reset by peer: ${UNSHARE}: unknown`,
    rule: "user-namespaces-exhausted",
    source: "opencontainers/runc v1.1.12 libcontainer/nsenter/nsexec.c (after)",
  },
  {
    text: "runc create failed: unable to start container process: can't get final child's PID from pipe: EOF\n" +
      UNSHARE,
    rule: "user-namespaces-exhausted",
    source: "opencontainers/runc v1.1.12 libcontainer/nsenter/nsexec.c (line after)",
  },
  {
    text:
      '{"level":"error","msg":"runc create failed: unable to start container process: can\'t get final child\'s PID ' +
      'from pipe: EOF","time":"2024-05-06T07:08:09Z"}\n' +
      `{"level":"fatal","msg":"${UNSHARE}","time":"2024-05-06T07:08:09Z"}`,
    rule: "user-namespaces-exhausted",
    source: "opencontainers/runc v1.1.12 libcontainer/nsenter/nsexec.c (log.json)",
  },
  {
    text: `${INIT}error mounting "/etc/x" to rootfs at "/proc/driver": check proc-safety of /proc/driver mount: ` +
      `"${ROOTFS}/proc/driver" cannot be mounted because it is inside /proc: unknown`,
    rule: "mount-inside-proc",
    source: "opencontainers/runc v1.2.8 libcontainer/rootfs_linux.go",
  },
  {
    text: `${DESCRIBE}\n` +
      event("FailedCreatePodSandBox", "12s (x7 over 98s)", `${SANDBOX}no runtime for "kata" is configured`),
    rule: "runtime-handler",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet (describe)",
  },
  {
    text: `${DESCRIBE}\n` + event(
      "FailedCreatePodSandBox",
      "12s (x7 over 98s)",
      `${SANDBOX}failed to setup network for sandbox "4f1c": plugin type="calico" failed (add): error getting ClusterInformation`,
    ),
    rule: "cni-plugin-failed",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet (describe with CNI)",
  },
  {
    text:
      'failed to start shim: start failed: io.containerd.runsc.v1: exec: "containerd-shim-runsc-v1": executable file ' +
      "not found in $PATH",
    rule: "shim-binary-missing",
    source: "containerd/containerd v1.6.20 runtime/v2/binary.go",
  },
  {
    text: `${TASK}exec: "nvidia-container-runtime": executable file not found in $PATH: unknown`,
    rule: "runtime-binary-missing",
    source: "containerd/go-runc monitor.go",
  },
  {
    text: 'exec: "nvidia-container-runtime": executable file not found in $PATH',
    rule: "runtime-binary-missing",
    source: "containerd/go-runc monitor.go (alone)",
  },
  {
    text:
      'failed to setup network for sandbox "4f1c": failed to open netns "/var/run/netns/cni-1234": failed to Statfs ' +
      '"/var/run/netns/cni-1234": no such file or directory',
    rule: "netns-gone",
    source: "containernetworking/plugins pkg/ns/ns_linux.go",
  },
  {
    text:
      'failed to setup network for sandbox "4f1c": plugin type="bridge" name="net" failed (add): failed to open netns ' +
      '"/var/run/netns/cni-1234": failed to Statfs "/var/run/netns/cni-1234": no such file or directory',
    rule: "netns-gone",
    source: "containernetworking/plugins plugins/main/bridge/bridge.go",
  },
  {
    text: "Failed to create pod sandbox: open /run/systemd/resolve/resolv.conf: no such file or directory",
    rule: "kubelet-resolv-conf",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet/network/dns/dns.go",
  },
  {
    text: 'MountVolume.SetUp failed for volume "data" : hostPath type check failed: /srv/data is not a directory',
    rule: "kubelet-host-path-type",
    source: "kubernetes/kubernetes v1.34.0 pkg/volume/hostpath/host_path.go",
  },
  {
    text:
      'failed to create containerd container: snapshotter "overlayfs" doesn\'t support idmap mounts on this host, ' +
      "configure `slow_chown` to allow a slower and expensive fallback",
    rule: "snapshotter-idmap-unsupported",
    source: "containerd/containerd v2.0.0 client/snapshotter_opts_unix.go",
  },
  {
    text:
      `${INIT}failed to set MOUNT_ATTR_IDMAP on /var/lib/kubelet/pods/5dfb/volumes/data: invalid argument (maybe the ` +
      "filesystem used doesn't support idmap mounts on this kernel?): unknown",
    rule: "idmap-mount-unsupported",
    source: "opencontainers/runc v1.2.0 libcontainer/mount_linux.go (idmap)",
  },
  {
    text:
      'failed to setup network for sandbox "4f1c": failed to set up pod network: plugin type="portmap" failed (add): ' +
      "cannot open hostport 80 for pod web-0_default_: listen tcp4 :80: bind: address already in use",
    rule: "host-port-in-use",
    source: "kubernetes/kubernetes v1.23.0 pkg/kubelet/dockershim/network/hostport",
  },
  {
    text: "failed to setup sandbox files: failed to mount sandbox shm: no such device",
    rule: "sandbox-shm",
    source: "containerd/containerd v1.6.20 pkg/cri/server/sandbox_run_linux.go",
  },
  {
    text:
      'failed to setup sandbox files: failed to generate sandbox hosts file "/var/lib/containerd/io.containerd.grpc.v1.cri/' +
      'sandboxes/4f1c/hosts": open /etc/hosts: no such file or directory',
    rule: "sandbox-hosts-file",
    source: "containerd/containerd v1.6.20 pkg/cri/server/sandbox_run_linux.go (hosts)",
  },
  {
    text: 'sysctl: setting key "net.ipv4.ip_forward": Read-only file system',
    rule: "sysctl-set-inside",
    source: "(form)",
  },
  {
    text: "sysctl: error setting key 'vm.max_map_count': Read-only file system",
    rule: "sysctl-set-inside",
    source: "(form)",
  },
  {
    text: "/entrypoint.sh: line 12: /proc/sys/net/ipv4/ip_forward: Read-only file system",
    rule: "sysctl-set-inside",
    source: "(form)",
  },
  {
    text: "/bin/sh: can't create /proc/sys/net/ipv4/ip_forward: Read-only file system",
    rule: "sysctl-set-inside",
    source: "(form)",
  },
  {
    text: "sh: 1: cannot create /proc/sys/net/core/somaxconn: Read-only file system",
    rule: "sysctl-set-inside",
    source: "(form)",
  },
  {
    text: "runtime: failed to create new OS thread (have 2 already; errno=1)\nfatal error: newosproc",
    rule: "libseccomp-too-old",
    source: "moby/moby#42680",
  },
  {
    text:
      "node[7]: ../src/node_platform.cc:61:std::unique_ptr<long unsigned int> node::WorkerThreadsTaskRunner::DelayedTaskScheduler::Start(): Assertion `(0) == (uv_thread_create(t.get(), start_thread, this))' failed.",
    rule: "libseccomp-too-old",
    source: "(form)",
  },
  {
    text:
      "OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/4f5e/log.json: no such file or directory): fork/exec /usr/bin/runc: resource temporarily unavailable: unknown",
    rule: "process-limit-reached",
    source: "(form)",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/mnt/nas/media': mkdir /mnt/nas/media: input/output error.",
    rule: "volume-filesystem-failed",
    source: "(form)",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/srv/media': mkdir /srv/media: no space left on device.",
    rule: "disk-full",
    source: "(form)",
  },
  {
    text: "iptables v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)",
    rule: "iptables-denied",
    source: "(form)",
  },
  {
    text:
      "iptables v1.8.7 (legacy): can't initialize iptables table `nat': Permission denied (you must be root)\nPerhaps iptables or your kernel needs to be upgraded.",
    rule: "iptables-denied",
    source: "(form)",
  },
  {
    text:
      'Error: error creating pod sandbox with name "k8s_web-0_default_4f5e_0": pinning namespace: Failed to pin namespaces [ipc net uts]: exec: "/usr/local/bin/pinns": stat /usr/local/bin/pinns: no such file or directory',
    rule: "crio-pinns-missing",
    source: "(form)",
  },
  {
    text:
      'Pod "a" is invalid: spec.containers[0].resources.limits[hugepages-2Mi]: Forbidden: HugePages require cpu or memory',
    rule: "pod-invalid",
    source: "(form)",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/system.slice/docker-4f5e.scope/memory.swap.max: no such file or directory: unknown",
    rule: "swap-limit-refused",
    source: "(form)",
  },
  {
    text:
      "Warning  DNSConfigForming  4s (x3 over 1m)  kubelet  Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.1 10.0.0.2 10.0.0.3",
    rule: null,
    symptom: "DNSConfigForming",
    source: "(form)",
  },
  {
    text: "WARNING: IPv4 forwarding is disabled. Networking will not work.",
    rule: "docker-forwarding",
    source: "(form)",
  },
];
