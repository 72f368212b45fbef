/** Reports of rootless engines, of Docker's own refusals, and of nodes that are containers, virtual machines or small boards. @module */

import { containerdLog, docker, type Report, sandboxEvent, startError } from "./report.ts";

const START = "runc create failed: unable to start container process: ";
const INIT = `${START}error during container init: `;
const ROOTLESSKIT = "rootless-containers/rootlesskit pkg/parent/parent.go";
const MOBY = "moby/moby daemon/daemon_unix.go";

/** Reports of hosts. */
export const HOST_REPORTS: readonly Report[] = [
  {
    text: "FATA[0000] failed to start the child: fork/exec /proc/self/exe: operation not permitted",
    rule: "rootless-userns-denied",
    source: "k3s-io/k3s#12711",
  },
  {
    text: "[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: permission denied",
    rule: "rootless-userns-denied",
    source: "rootless-containers/rootlesskit#421",
  },
  {
    text:
      'WARN[0000] [rootlesskit:parent] This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1  error="fork/exec /proc/self/exe: permission denied"',
    rule: "rootless-userns-apparmor",
    source: "rootless-containers/rootlesskit#421",
  },
  {
    text: docker(`${START}unable to create new parent process: fork/exec /proc/self/exe: operation not permitted`),
    rule: "rootless-userns-denied",
    source: "opencontainers/runc libcontainer/container_linux.go",
  },
  {
    text: "[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: no space left on device",
    rule: "rootless-userns-exhausted",
    source: ROOTLESSKIT,
  },
  {
    text:
      'running `/usr/bin/newuidmap 16111 0 500 1 1 10000 65536`: newuidmap: open of uid_map failed: Permission denied\nError: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#20336",
  },
  {
    text: "Error: cannot setup namespace using newuidmap: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#12637",
  },
  {
    text: '[rootlesskit:parent] error: failed to setup UID/GID map: No subuid ranges found for user 1001 ("testuser")',
    rule: "rootless-subids",
    source: ROOTLESSKIT,
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 1234 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted\n: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: ROOTLESSKIT,
  },
  {
    text:
      'Error: creating container storage: creating an ID-mapped copy of layer "b3": potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown /etc/gshadow: invalid argument',
    rule: "podman-storage-ids",
    source: "containers/storage pkg/idtools",
  },
  {
    text: "failed to register layer: lchown /etc/gshadow: invalid argument",
    rule: "image-id-outside-mapping",
    source: "moby/moby daemon/graphdriver; form: Docker in an unprivileged LXC",
  },
  {
    text:
      'WARN[0000] "/run/user/1000" directory set by $XDG_RUNTIME_DIR does not exist. Either create the directory or unset $XDG_RUNTIME_DIR.: stat /run/user/1000: no such file or directory: Trying to pull image in the event that it is a public image.',
    rule: "rootless-runtime-dir",
    source: "containers/common pkg/util",
  },
  {
    text: "Error: creating runtime static files directory: mkdir /run/user/1000: permission denied",
    rule: "rootless-runtime-dir",
    source: "podman-container-tools/podman libpod/runtime.go",
  },
  {
    text:
      'ERROR: failed to create cluster: running kind with rootless provider requires setting systemd property "Delegate=yes", see https://kind.sigs.k8s.io/docs/user/rootless/',
    rule: "kind-rootless-cgroups",
    source: "kubernetes-sigs/kind pkg/internal/cli",
  },
  {
    text:
      '    Deleted nodes: ["kind-control-plane"]\n    ERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*|detected cgroup v1"',
    rule: "kind-node-not-booted",
    source: "kubernetes-sigs/kind#3423",
  },
  {
    text:
      "Failed to create control group inotify object: Too many open files\nFailed to allocate manager object: Too many open files\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "inotify-instances-exhausted",
    source: "systemd's words; form: the log of a kind node",
  },
  {
    text: startError(`${START}unable to start init: fork/exec /proc/self/exe: resource temporarily unavailable`),
    rule: "process-limit-reached",
    source: "opencontainers/runc libcontainer/process_linux.go",
  },
  {
    text:
      'Feb 13 10:44:52 k3s-02 k3s[491]: time="2023-02-13T10:44:52-05:00" level=info msg="Waiting to retrieve agent configuration; server is not ready: \\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: permission denied"',
    rule: "rootfs-mount-failed",
    source: "timothystewart6/k3s-ansible#230",
  },
  {
    text:
      "docker: Error response from daemon: error creating overlay mount to /devops/DockerRoot/overlay2/62b0-init/merged: invalid argument.",
    rule: "overlay-storage-unsupported",
    source: "moby/moby#35476",
  },
  {
    text:
      "Error: kernel does not support overlay fs: 'overlay' is not supported over nfs at \"/home/u/.local/share/containers/storage/overlay\": backing file system is unsupported for this graph driver",
    rule: "overlay-storage-unsupported",
    source: "containers/storage drivers/overlay",
  },
  {
    text: "failed to start daemon: error initializing graphdriver: driver not supported",
    rule: "overlay-storage-unsupported",
    source: "moby/moby daemon/graphdriver",
  },
  {
    text:
      "Cannot start service nginx: error while creating mount source path '/run/desktop/mnt/host/c/Users/u/nginx/default.conf': mkdir /run/desktop/mnt/host/c: file exists",
    rule: "docker-desktop-drive-lost",
    source: "docker/for-win#11245",
  },
  {
    text:
      "Error response from daemon: Mounts denied: \nThe path /srv/data is not shared from the host and is not known to Docker.\nYou can configure shared paths from Docker -> Preferences... -> Resources -> File Sharing.",
    rule: "docker-desktop-share",
    source: "docker/for-mac, Docker Desktop's words",
  },
  {
    text:
      "docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /home/u/Projects.\nSee 'docker run --help'.",
    rule: "docker-mount-source",
    source: "docker/for-win#6942",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/srv/data': mkdir /srv/data: read-only file system.",
    rule: "docker-mount-source-read-only",
    source: "moby/moby volume/mounts/mounts.go",
  },
  {
    text: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    rule: "docker-not-running",
    source: "moby/moby client/errors.go",
  },
  {
    text:
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.45/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
    rule: "docker-socket-denied",
    source: "moby/moby client/request.go",
  },
  {
    text: "docker: Error response from daemon: range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available.",
    rule: "docker-limit-invalid",
    source: MOBY,
  },
  {
    text: "Error response from daemon: Minimum memory limit allowed is 6MB",
    rule: "docker-limit-invalid",
    source: MOBY,
  },
  {
    text:
      "Error response from daemon: NanoCPUs can not be set, as your kernel does not support CPU CFS scheduler or the cgroup is not mounted",
    rule: "docker-limit-unsupported",
    source: MOBY,
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  51m (x11 over 53m)     kubelet, node01    Failed create pod sandbox: rpc error: code = Unknown desc = failed to create a sandbox for pod "kube-proxy-zq5dk": Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"',
    rule: "cgroup-parent-driver",
    source: "kubernetes/kubernetes#107403",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with cgroupfs cgroup manager, but received systemd slice as parent: kubepods-besteffort-pod1.slice",
    rule: "cgroup-parent-driver",
    source: "cri-o/cri-o internal/config/cgmgr/cgroupfs_linux.go",
  },
  {
    text: "Error: set memory limit 4194304 too low; should be at least 12582912 bytes",
    rule: "crio-memory-minimum",
    source: "cri-o/cri-o internal/config/cgmgr/cgmgr_linux.go",
  },
  { text: "<jemalloc>: Unsupported system page size", rule: "page-size-unsupported", source: "jemalloc src/pages.c" },
  {
    text: "error while loading shared libraries: libm.so.6: ELF load command alignment not page-aligned",
    rule: "page-size-unsupported",
    source: "glibc elf/dl-load.c",
  },
  {
    text: sandboxEvent(`${INIT}open /proc/sys/net/ipv4/ip_unprivileged_port_start: read-only file system`),
    rule: "proc-sys-read-only",
    source: "opencontainers/runc libcontainer/standard_init_linux.go",
  },
  {
    text: containerdLog(
      `${INIT}open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: read-only file system`,
    ),
    rule: "proc-sys-read-only",
    source: "opencontainers/runc internal/pathrs",
  },
  {
    text:
      'E0101 10:00:00.000001 1 kubelet.go:1 "Failed to create an oomWatcher (running in UserNS, Hint: enable KubeletInUserNamespace feature flag to ignore the error)" err="open /dev/kmsg: no such file or directory"',
    rule: "kubelet-kmsg",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet.go",
  },
  {
    text:
      "Error: OCI runtime error: crun: mount_setattr `/data` (maybe the file system used doesn't support idmap mounts on this kernel?): Invalid argument",
    rule: "idmap-mount-unsupported",
    source: "containers/crun#1382",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:428: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:322: ID-map mount on etc/resolv.conf caused: rootfs_init_linux.go:316: setting up ID-mapped mount on path /var/lib/sysbox/rootfs/7154/top/merged/etc/resolv.conf (likely means idmapped mounts are not supported on the filesystem at this path (unknown fs)) caused: Failed to set mount attr: operation not permitted: unknown.",
    rule: "sysbox-idmap-unsupported",
    source: "nestybox/sysbox#586",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"apparmor: config provided but apparmor not supported\\"": unknown.',
    rule: "runtime-without-apparmor",
    source: "docker/containerd-packaging#53",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: flag provided but not defined: -console-socket: unknown.",
    rule: "runtime-flag-unknown",
    source: "HabanaAI/Model-References#5",
  },
  {
    text:
      'E0922 13:52:51.036317   14775 remote_runtime.go:86] RunPodSandbox from runtime service failed: rpc error: code = 2 desc = container create failed: time="2017-09-22T13:52:50Z" level=error msg="flag provided but not defined: -systemd-cgroup"',
    rule: "runtime-flag-unknown",
    source: "clearcontainers/runtime#610",
  },
  {
    text:
      "OCI runtime exec failed: exec failed: unable to start container process: open /dev/ptmx: no space left on device: uknown",
    rule: "pty-exhausted",
    source: "Womabre/unraid-docker-templates#14",
  },
  {
    text:
      "[ERROR]  Failed to apply container_runtime_exec_t to /usr/local/bin/k3s, please install:\n    yum install -y container-selinux selinux-policy-base\n    rpm -i https://rpm.rancher.io/k3s-selinux-0.1.1-rc1.el7.noarch.rpm",
    rule: "selinux-type-unknown",
    source: "codius/codius-install#17",
  },
  {
    text:
      'Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: unified resource "memory.oom.group" can\'t be set: controller "memory" not available: unknown',
    rule: "cgroup-memory-missing",
    source: "canonical/microk8s#4439",
  },
  {
    text: "iptables v1.8.11 (nf_tables)\nmkdir: can't create directory '/sys/fs/cgroup/init': Read-only file system",
    rule: "cgroup-read-only",
    source: "daytonaio/daytona#5146",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = container create failed: time="2021-07-02T18:07:43+02:00" level=error msg="container_linux.go:370: starting container process caused: error adding seccomp rule for syscall socket: permission denied"',
    rule: "seccomp-rule-refused",
    source: "NVIDIA/nvidia-container-toolkit#9",
  },
  {
    text: "Error response from daemon: cgroups: cannot found cgroup mount destination: unknown",
    rule: "cgroup-systemd-unmounted",
    source: "cloudfoundry-incubator/kubo-deployment#347",
  },
  {
    text:
      "cgroup: error creating cgroup path /pod_123.slice/pod_123-456.slice/crio-0dd2.scope: write /sys/fs/cgroup/pod_123.slice/pod_123-456.slice/cgroup.subtree_control: no such file or directory",
    rule: "cgroup-missing",
    source: "cri-o/cri-o#6196",
  },
  {
    text: "ERRO[0000] sd-bus add match: Operation not permitted: OCI runtime permission denied error",
    rule: "systemd-not-allowed",
    source: "containers/crun#268",
  },
  {
    text:
      "Error: unable to create pod cgroup for pod aafb: creating cgroup user.slice/user-1000.slice/user@1000.service/user.slice/user-libpod_pod_aafb.slice: dial unix /run/user/1000/bus: connect: connection refused",
    rule: "systemd-user-bus-missing",
    source: "podman-container-tools/podman#25824",
  },
  {
    text:
      "May 16 17:50:29 node-1 podman[9324]: Error: /usr/bin/runc: error while loading shared libraries: libpthread.so.0: cannot open shared object file: Operation not permitted: OCI permission denied",
    rule: "program-policy-denied",
    source: "splunk/splunk-connect-for-syslog#1696",
  },
  {
    text:
      'PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.example/build:develop\\": failed to extract layer sha256:519a: open /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/453/fs/opt/app/modification.js: operation not permitted',
    rule: "program-policy-denied",
    source: "linux-application-whitelisting/fapolicyd#310",
  },
  {
    text: startError(
      "unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/7c1f/log.json: no such file or directory): fork/exec /usr/bin/runc: operation not permitted",
    ),
    rule: "program-policy-denied",
    source: "containerd/go-runc; form: fapolicyd",
  },
  {
    text:
      "        message: 'failed to create containerd task: OCI runtime create failed: container_linux.go:367:\n          starting container process caused: process_linux.go:340: applying cgroup\n          configuration for process caused: failed to write \"0,3-52,55-103\": write\n          /sys/fs/cgroup/cpuset/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod80ee.slice/cri-containerd-aabc.scope/cpuset.cpus:\n          permission denied: unknown'",
    rule: "cpuset-outside-parent",
    source: "koordinator-sh/koordinator#546",
  },
  {
    text:
      '  Warning  Failed          33m                kubelet, node-1  Error: failed to create containerd task: Could not run process: container_linux.go:345: starting container process caused "process_linux.go:275: applying cgroup configuration for process caused \\"failed to write 0-1 to cpuset.cpus: write /sys/fs/cgroup/cpuset/kubepods/pod429c/container01/cpuset.cpus: permission denied\\"": unknown',
    rule: "kata-guest-cpuset",
    source: "kubernetes/kubernetes#96357",
  },
  {
    text: "clock_gettime(CLOCK_MONOTONIC, _) failed: Operation not permitted (1)\nAborted",
    rule: "libseccomp-without-time64",
    source: "docker-library/rabbitmq#462",
  },
  {
    text: "receiver    | chpasswd: clock_gettime(MONOTONIC) failed",
    rule: "libseccomp-without-time64",
    source: "ShiromMakkad/docker-pihole-sync#12",
  },
  {
    text:
      'Jun 12 10:46:23 ubuntu k3s[2481]: time="2021-06-12T10:46:23.620358520Z" level=error msg="Failed to find memory cgroup, you may need to add \\"cgroup_memory=1>\nJun 12 10:46:23 ubuntu systemd[1]: k3s.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s#3439; form: cut by journalctl",
  },
  {
    text:
      "Initializing machine ID from random generator.\nFailed to create /user.slice/user-1000.slice/session-8.scope/init.scope control group: Permission denied\nFailed to allocate manager object: Permission denied\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "podman-container-tools/podman#6734",
  },
  {
    text:
      "Failed to mount cgroup at /sys/fs/cgroup/systemd: Operation not permitted \n[!!!!!!] Failed to mount API filesystems, freezing.\nFreezing execution.",
    rule: "systemd-in-container",
    source: "microsoft/WSL2-Linux-Kernel#37",
  },
  {
    text:
      'crio[10802]: time="2020-04-08 00:42:53.606592046-06:00" level=error msg="Container creation error: container_linux.go:344: starting container process caused \\"process_linux.go:424: container init caused \\\\\\"process_linux.go:390: setting cgroup config for procHooks process caused \\\\\\\\\\\\\\"no such directory for hugetlb.2MB.limit_in_bytes\\\\\\\\\\\\\\"\\\\\\"\\"\\n"',
    rule: "cgroup-hugetlb-missing",
    source: "cri-o/cri-o#3540",
  },
  {
    text:
      "F0513 15:57:17.447425       1 server.go:495] open /proc/sys/net/netfilter/nf_conntrack_max: permission denied",
    rule: "kube-proxy-sysctl-denied",
    source: "kubernetes/minikube#11418",
  },
  {
    text:
      'server.go:136] "Error running ProxyServer" err="could not set conntrack parameters from kube-proxy configuration: open /proc/sys/net/netfilter/nf_conntrack_max: permission denied"',
    rule: "kube-proxy-sysctl-denied",
    source: "kubernetes/kubernetes#141943",
  },
  {
    text:
      'E0823 17:40:52.933190       1 run.go:74] "command failed" err="write /sys/module/nf_conntrack/parameters/hashsize: operation not supported"',
    rule: "kube-proxy-sysctl-denied",
    source: "justmeandopensource/kubernetes#144",
  },
  {
    text:
      "can't set sysctl net/ipv4/conf/all/route_localnet to 1: open /proc/sys/net/ipv4/conf/all/route_localnet: read-only file system",
    rule: "kube-proxy-sysctl-denied",
    source: "kubernetes pkg/proxy/util/utils.go",
  },
  {
    text:
      "Error starting daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain: iptables failed: iptables -t nat -N DOCKER: iptables v1.6.0: can't initialize iptables table `nat': Permission denied (you must be root)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
    rule: "docker-in-docker-not-privileged",
    source: "docker/for-win#517",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.7 (nf_tables):  Could not fetch rule set generation id: Permission denied (you must be root)\n (exit status 4)',
    rule: "docker-in-docker-not-privileged",
    source: "moby/moby daemon/libnetwork",
  },
  {
    text:
      'time="2023-01-01T00:00:00Z" level=error msg="failed to mount overlay: operation not permitted" storage-driver=overlay2',
    rule: "docker-in-docker-not-privileged",
    source: "moby/moby daemon/graphdriver/overlay2",
  },
  {
    text:
      "mount: permission denied (are you root?)\nCould not mount /sys/kernel/security.\nAppArmor detection and --privileged mode might break.",
    rule: "docker-in-docker-not-privileged",
    source: "moby/moby hack/dind",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.10 (nf_tables): TABLE_ADD failed (Not supported): table nat\n(exit status 4)',
    rule: "iptables-unsupported",
    source: "docker-library/docker#486",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.5 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain PREROUTING\n (exit status 4)",
    rule: "iptables-unsupported",
    source: "docker/for-linux#1128",
  },
  {
    text:
      "Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.6.2: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
    rule: "iptables-unsupported",
    source: "docker-library/docker#150",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found",
    rule: "docker-iptables-missing",
    source: "dyrnq/install-docker#10",
  },
  {
    text: "Error during unshare(CLONE_NEWUSER): Operation not permitted",
    rule: "rootless-userns-denied",
    source: "containers/storage pkg/unshare/unshare_linux.go",
  },
  {
    text: "Error: statfs /Users/USER/src: no such file or directory",
    rule: "podman-machine-mount-missing",
    source: "containers/podman pkg/specgen; a Mac",
  },
  {
    text: "kubelet.go:1271] Failed to start cAdvisor inotify_init: too many open files",
    rule: "inotify-instances-exhausted",
    source: "kubernetes pkg/kubelet/kubelet.go of 1.12",
  },
  {
    text: 'failed to run Kubelet: invalid configuration: cgroup-root ["kubepods"] doesn\'t exist',
    rule: "kubelet-cgroup-root-missing",
    source: "kubernetes pkg/kubelet/cm/container_manager_linux.go",
  },
  // What says nothing of a cause.
  { text: "Error: the build of stage 2 failed: exit status 1", rule: null, source: "any program in Go" },
  {
    text: "Failed to start nginx.service: Interactive authentication required.",
    rule: null,
    source: "systemctl's words",
  },
  {
    text: "WARN[0000] The cgroupv2 manager is set to systemd but there is no systemd user session available",
    rule: null,
    source: "containers/common pkg/config; a warning",
  },
  {
    text: "Auto-detected mode as 'legacy'",
    rule: null,
    source: "NVIDIA/nvidia-container-toolkit internal/info/auto.go; a note",
  },
  {
    text:
      "\t[WARNING SystemVerification]: cgroups v1 support is deprecated and will be removed in a future release. Please migrate to cgroups v2.",
    rule: null,
    source: "kubernetes/system-validators; a warning",
  },
  {
    text:
      "time=\"2020-04-22T06:58:13.713115210Z\" level=warning msg=\"Running modprobe nf_nat failed with message: `ip: can't find device 'nf_nat'\\nmodprobe: can't change directory to '/lib/modules': No such file or directory`, error: exit status 1\"",
    rule: null,
    source: "drone-plugins/drone-docker#272; a warning",
  },
  {
    text: "I0904 14:42:40.214117       1 main.go:381] No devices found. Waiting indefinitely.",
    rule: null,
    source: "NVIDIA/k8s-device-plugin; a note",
  },
];
