/** Reports with Podman and CRI-O, and of ports that engines publish. @module */

import type { Report } from "./report.ts";

/** Reports with Podman and CRI-O, and of ports that engines publish. */
export const PODMAN_REPORTS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint db (0d28a52286a8d0277723001a45a9abad): Bind for 0.0.0.0:5436 failed: port is already allocated.",
    rule: "host-port-allocated",
    source: "microsoft/vscode-docker#1309",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab12): failed to bind host port for 0.0.0.0:80:10.0.0.2:80/tcp: address already in use",
    rule: "host-port-web",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab12): failed to bind host port 0.0.0.0:80/tcp: address already in use",
    rule: "host-port-web",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint web (ab12): Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use.",
    rule: "host-port-web",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:5432 -> 127.0.0.1:0: listen tcp 0.0.0.0:5432: bind: address already in use",
    rule: "host-port-database",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      "Error response from daemon: Ports are not available: listen tcp 0.0.0.0:8080: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.",
    rule: "host-port-in-use",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      'ERRO[0003] failed to expose ports via rootlessport: "listen tcp 0.0.0.0:9080: bind: address already in use\n"',
    rule: "host-port-in-use",
    source: "podman-container-tools/podman#6762",
  },
  {
    text:
      "Error: pasta failed with exit code 1:\nFailed to bind port 8080 (Address already in use) for option '-t 8080-8080:80-80', exiting",
    rule: "host-port-in-use",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      'Error: unable to start container "ab": cannot listen on the TCP port: listen tcp4 0.0.0.0:53: bind: address already in use',
    rule: "host-port-dns",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text: "Error starting userland proxy: Bind for 0.0.0.0:80: unexpected error (Failure EADDRINUSE)",
    rule: "host-port-in-use",
    source: "shipping-docker/php-app#20",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web(ab): failed to add hostport mapping for sandbox k8s_web(ab): cannot open hostport 80 for pod k8s_web: listen tcp4 :80: bind: address already in use",
    rule: "host-port-in-use",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint x (ab): Error starting userland proxy: error while calling PortManager.AddPort(): cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or set CAP_NET_BIND_SERVICE on rootlesskit binary, or choose a larger port number (>= 1024): listen tcp4 0.0.0.0:80: bind: permission denied.",
    rule: "host-port-privileged",
    source: "docs.docker.com/engine/security/rootless/tips",
  },
  {
    text:
      "Error: pasta failed with exit code 1:\nFailed to bind port 80 (Permission denied) for option '-t 80-80:80-80', exiting",
    rule: "host-port-privileged",
    source: "docs.docker.com/engine/security/rootless/tips",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint bind (46ab): Error starting userland proxy: listen tcp 10.17.42.1:10000: bind: cannot assign requested address.",
    rule: "host-port-address",
    source: "sameersbn/docker-bind#29",
  },
  {
    text: 'Error: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#19334",
  },
  {
    text:
      'ERRO[0000] running `/usr/bin/newuidmap 16111 0 500 1 1 10000 65536`: newuidmap: open of uid_map failed: Permission denied \nError: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#20336",
  },
  {
    text:
      "ERRO[0000] running `/usr/bin/newuidmap 12571 0 1001 1 1 100000 65536`: newuidmap: write to uid_map failed: Operation not permitted",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#21738",
  },
  {
    text: "newuidmap: uid range [1-65537) -> [100000-165536) not allowed",
    rule: "rootless-subids-range",
    source: "rootlesscontaine.rs/getting-started/common/subuid/ (wording)",
  },
  {
    text:
      'Error: copying system image from manifest list: writing blob: adding layer with blob "sha256:ab": processing tar file(potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown /etc/gshadow: invalid argument): exit status 1',
    rule: "podman-storage-ids",
    source: "containerd/containerd#12329 (wording)",
  },
  {
    text:
      'WARN[0000] "/" is not a shared mount\nError: cannot find UID/GID for user me: no subuid ranges found for user "me" in /etc/subuid - check rootless mode in man pages.',
    rule: "rootless-subids",
    source: "rootlesscontaine.rs/getting-started/common/subuid/ (wording)",
  },
  {
    text: "ERRO[0000] cannot clone: Operation not permitted\nError: cannot re-exec process",
    rule: "rootless-userns-denied",
    source: "rootlesscontaine.rs/getting-started/common/apparmor/ (wording)",
  },
  {
    text:
      "ERRO[0000] user namespaces are not enabled in /proc/sys/user/max_user_namespaces\nError: could not get runtime: cannot re-exec process",
    rule: "rootless-userns-denied",
    source: "rootlesscontaine.rs/getting-started/common/apparmor/ (wording)",
  },
  {
    text: 'Error: netavark: nftables error: "nft" did not return successfully while applying ruleset',
    rule: "podman-nft-refused",
    source: "podman-container-tools/podman#23404",
  },
  {
    text:
      "Error: netavark: code: 3, msg: modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.14.0-370.331.el9iv.aarch64\niptables v1.8.8 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.",
    rule: "iptables-unsupported",
    source: "containers/qm#267",
  },
  {
    text:
      "starting container 2ef93257: netavark: unable to append rule '-j MARK  --set-xmark 0x2000/0x2000' to table 'nat': code: 2, msg: Warning: Extension MARK revision 0 not supported, missing kernel module?",
    rule: "podman-iptables-module",
    source: "podman-container-tools/podman#24374",
  },
  {
    text: 'ERRO[0000] "netavark: code: 1, msg: iptables: Chain already exists.\n"',
    rule: "podman-iptables-chain-left",
    source: "podman-container-tools/podman#13767",
  },
  {
    text: "Error: netavark: iptables: No such file or directory (os error 2)",
    rule: "podman-firewall-program-missing",
    source: "podman-container-tools/podman#24285",
  },
  {
    text: "Error: netavark: set sysctl net/ipv6/conf/podman1/autoconf: IO error: Read-only file system (os error 30)",
    rule: "netavark-sysctl",
    source: "containers/netavark v1.12.0/src/error/mod.rs (wording)",
  },
  {
    text:
      'Error: unable to start container "ab": netavark: create bridge: Netlink error: Operation not supported (os error 95)',
    rule: "netavark-kernel-module",
    source: "containers/netavark v1.12.0/src/error/mod.rs (wording)",
  },
  {
    text:
      "Error: netavark: error while applying dns entries: IO error: aardvark-dns failed to start: Error from child process\nError starting server failed to bind udp listener on 10.89.0.1:53: IO error: Address already in use (os error 98)",
    rule: "podman-dns-failed",
    source: "containers/aardvark-dns v1.12.0/README.md (wording)",
  },
  {
    text:
      "Error: pasta failed with exit code 1:\nNo external routable interface for IPv6\nTemplate interface: br0 (IPv4)\nFailed to open tun socket in namespace",
    rule: "rootless-tun-missing",
    source: "podman-container-tools/podman#19428",
  },
  {
    text: "Error: setting up Pasta: pasta failed with exit code 1:\nFailed to open() /dev/net/tun: No such device",
    rule: "rootless-tun-missing",
    source: "podman-container-tools/podman#8999 (wording)",
  },
  {
    text:
      'Error: slirp4netns failed: "open(\\"/dev/net/tun\\"): No such device\nWARNING: Support for seccomp is experimental\nchild failed(1)\n"',
    rule: "rootless-tun-missing",
    source: "podman-container-tools/podman#8999",
  },
  {
    text:
      "Error: starting container 2ba3568f: setting up Pasta: pasta failed with exit code 1:\nCouldn't open network namespace /run/user/1000/containers/networks/rootless-netns/rootless-netns",
    rule: "rootless-network-failed",
    source: "podman-container-tools/podman#22015",
  },
  {
    text: "Error: pasta failed with exit code 1:\nnetns dir open: Permission denied, exiting",
    rule: "pasta-denied",
    source: "podman-container-tools/podman#26157",
  },
  {
    text:
      'Error: container create failed (no logs from conmon): conmon bytes "": readObjectStart: expect { or n, but found , error found in #0 byte of ...||..., bigger context ...||...',
    rule: "conmon-no-answer",
    source: "containers/conmon#475",
  },
  {
    text:
      'CreatePodSandbox for pod "pod-submit-status-0-0_e2e-pods-3370(c768)" failed: rpc error: code = Unknown desc = error reading container (probably exited) json message: EOF',
    rule: "conmon-no-answer",
    source: "kubernetes/kubernetes#98142",
  },
  {
    text:
      "FATA[0000] creating container: rpc error: code = Unknown desc = failed to wait exit status 1 after failing with: write child: broken pipe",
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#8409",
  },
  {
    text: 'Error: unable to start container "e778": container create failed (no logs from conmon): EOF',
    rule: "conmon-no-answer",
    source: "rootless-containers/usernetes#317 (form)",
  },
  {
    text: 'Error: default OCI runtime "crun" not found: invalid argument',
    rule: "engine-runtime-unknown",
    source: "cri-o/cri-o v1.30.0/docs/crio.conf.5.md (wording)",
  },
  {
    text:
      "Error: could not find a working conmon binary (configured options: [/usr/libexec/podman/conmon /usr/bin/conmon]): invalid argument",
    rule: "engine-runtime-unknown",
    source: "cri-o/cri-o v1.30.0/docs/crio.conf.5.md (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to find runtime handler kata from runtime list map[crun:0xc0003 runc:0xc0004]",
    rule: "runtime-handler",
    source: "cri-o 1.30 internal/oci/oci.go",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to pin namespaces [uts ipc net]: [pinns:e]: Failed to unshare namespaces: Invalid argument: exit status 1",
    rule: "crio-namespaces-failed",
    source: "cri-o/cri-o v1.30.0/pinns/src/pinns.c (wording)",
  },
  {
    text:
      "Kubelet may be retrying requests that are timing out in CRI-O due to system load: context deadline exceeded: error reserving ctr name k8s_web for id ab12: name is reserved",
    rule: "crio-name-reserved",
    source: "cri-o 1.30 server",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage sandbox network creation: context deadline exceeded: error reserving pod name k8s_web for id ab12: name is reserved",
    rule: "crio-network-slow",
    source: "cri-o 1.30 server",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/besteffort/pod12",
    rule: "cgroup-parent-driver",
    source: "kubernetes/kubernetes#107403 (wording)",
  },
  {
    text:
      "cri-o configured with cgroupfs cgroup manager, but received systemd slice as parent: kubepods-besteffort.slice",
    rule: "cgroup-parent-driver",
    source: "kubernetes/kubernetes#107403 (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = set memory limit 8388608 too low; should be at least 12582912",
    rule: "crio-memory-minimum",
    source: "cri-o/cri-o v1.30.0/internal/config/cgmgr/cgmgr_linux.go (wording)",
  },
  {
    text: "docker: Error response from daemon: Minimum memory limit allowed is 6MB.",
    rule: "docker-limit-invalid",
    source: "docs.docker.com/engine/storage/bind-mounts/ (wording)",
  },
  {
    text:
      'Error: creating container storage: creating read-write layer with ID "fe39": Stat /var/lib/containers/storage/overlay2/72e8: no such file or directory',
    rule: "containers-storage-damaged",
    source: "podman-container-tools/buildah#2965",
  },
  {
    text:
      'Error: container create failed: rpc error: code = Unknown desc = error creating read-write layer with ID "aa": Stat /var/lib/containers/storage/overlay/ab: no such file or directory',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768 (wording)",
  },
  {
    text:
      "Error: kernel does not support overlay fs: 'overlay' is not supported over overlayfs at \"/var/lib/containers/storage/overlay\": backing file system is unsupported for this graph driver",
    rule: "overlay-on-overlay",
    source: "k3s-io/k3s#3266 (wording)",
  },
  {
    text:
      "Error: configure storage: 'overlay' is not supported over overlayfs, a mount_program is required: backing file system is unsupported for this graph driver",
    rule: "overlay-on-overlay",
    source: "k3s-io/k3s#3266 (wording)",
  },
  {
    text:
      'Error: mounting storage for container ab: creating overlay mount to /home/u/.local/share/containers/storage/overlay/ab/merged, mount_data="lowerdir=/home/u/l,upperdir=/home/u/diff,workdir=/home/u/work": invalid argument',
    rule: "overlay-storage-unsupported",
    source: "k3s-io/k3s#3266 (wording)",
  },
  {
    text:
      'Error: current system boot ID differs from cached boot ID; an unhandled reboot has occurred. Please delete directories "/tmp/storage-run-1000/containers" and "/tmp/storage-run-1000/libpod/tmp" and re-run Podman',
    rule: "podman-boot-id",
    source: "containers/podman v5.0.0/troubleshooting.md (wording)",
  },
  {
    text: "Error: allocating lock for new container: allocation failed; exceeded num_locks (2048)",
    rule: "podman-locks-exhausted",
    source: "containers/podman v5.0.0/troubleshooting.md (wording)",
  },
  {
    text:
      'Error: creating container storage: the container name "web" is already in use by ab12. You have to remove that container to be able to reuse that name: that name is already in use, or use --replace to instruct Podman to do so.',
    rule: "container-name-used",
    source: "moby/moby v28.0.0/daemon/names.go (wording)",
  },
  {
    text:
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "ab12". You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "moby/moby v28.0.0/daemon/names.go (wording)",
  },
  {
    text:
      'Error: short-name "nginxx" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
    rule: "image-short-name",
    source: "containers/image v5.31.0/docs/containers-registries.conf.5.md (wording)",
  },
  {
    text:
      'Error: failed to mount container k8s_web_web-0_default_ab_0 in pod sandbox k8s_web_default(ab): error recreating the missing symlinks: error reading name of symlink for "ab12": open /var/lib/containers/storage/overlay/ab12/link: no such file or directory',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768 (wording)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = error creating pod sandbox with name "k8s_web_default_ab_0": layer not known',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768 (wording)",
  },
  {
    text:
      "Error: mounting storage for container ab12: readlink /home/u/.local/share/containers/storage/overlay/l/XYZ: no such file or directory",
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768 (wording)",
  },
  {
    text: "Error: cannot mount /etc/hostname: path does not exist and will cause issues as a directory",
    rule: "engine-mount-source-missing",
    source: "cri-o/cri-o v1.30.0/docs/crio.conf.5.md (wording)",
  },
  {
    text: 'Error: failed to resolve symlink "/data/x": lstat /data/x: no such file or directory',
    rule: "engine-mount-source-missing",
    source: "cri-o/cri-o v1.30.0/docs/crio.conf.5.md (wording)",
  },
  {
    text: 'Error: path "/run" is mounted on "/run" but it is not a shared mount',
    rule: "mount-propagation-not-shared",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=0",
    rule: "cdi-device-unknown",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all",
    rule: "cdi-device-unknown",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: device /dev/fuse is specified but is not in allowed_devices",
    rule: "crio-device-not-allowed",
    source: "cri-o/cri-o v1.30.0/docs/crio.conf.5.md (wording)",
  },
  {
    text: 'Error: RDT disabled, refusing to set RDT class of container "web" to "gold"',
    rule: "rdt-class",
    source: "the engine's source (wording)",
  },
  {
    text: 'Error: kernel version "5.4.0" does not support recursive read-only mounts',
    rule: "recursive-read-only-refused",
    source: "containerd/containerd v2.1.0/pkg/oci/utils_unix.go (wording)",
  },
  {
    text: "Error: CreateContainer failed as the sandbox was stopped: ab12",
    rule: "sandbox-not-running",
    source: "containerd/nerdctl#4287 (wording)",
  },
  {
    text: "Error: idmap mounts specified but OCI runtime does not support them. Perhaps the OCI runtime is too old",
    rule: "idmap-mount-unsupported",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: no privileged container allowed in sandbox",
    rule: "privileged-in-plain-sandbox",
    source: "the engine's source (wording)",
  },
  {
    text:
      'Failed to pull image "docker.io/library/nope:1": rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: initializing source docker://nope:1: reading manifest 1 in docker.io/library/nope: manifest unknown; artifact err: get manifest: manifest unknown',
    rule: "image-not-found",
    source: "the engine's source (wording)",
  },
  {
    text:
      'Failed to pull image "quay.io/x/y": SignatureValidationFailed: Source image rejected: A signature was required, but no signature exists',
    rule: "image-signature",
    source: "containers/image v5.36.1/docs/containers-policy.json.5.md (wording)",
  },
  {
    text:
      "Error: copying system image from manifest list: Source image rejected: Running image docker://quay.io/x/y:latest is rejected by policy.",
    rule: "image-policy-rejects",
    source: "containers/image v5.36.1/docs/containers-policy.json.5.md (wording)",
  },
  {
    text:
      'Error: no policy.json file found; cannot validate image signatures: no policy.json file found at any of the following: "/home/u/.config/containers/policy.json", "/etc/containers/policy.json"',
    rule: "image-policy-file",
    source: "containers/image v5.36.1/docs/containers-policy.json.5.md (wording)",
  },
  {
    text: 'Error: workdir "/foo" does not exist on container ab12',
    rule: "cwd-missing",
    source: "opencontainers/runc v1.1.5/libcontainer/init_linux.go (wording)",
  },
  {
    text:
      "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: failed to connect: dial unix /run/user/1000/podman/podman.sock: connect: no such file or directory",
    rule: "podman-not-running",
    source: "containers/podman v5.0.0/docs/source/markdown/podman-system-service.1.md (wording)",
  },
  {
    text:
      'Error: unable to connect to Podman socket: Get "http://d/v5.0.0/libpod/_ping": dial unix /run/podman/podman.sock: connect: permission denied',
    rule: "podman-not-running",
    source: "containers/podman v5.0.0/docs/source/markdown/podman-system-service.1.md (wording)",
  },
  {
    text: "Error: netavark: IPAM error: failed to find free IP in range: 10.88.0.2 - 10.88.255.254",
    rule: "cni-addresses-exhausted",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: IPAM error: requested ip address 10.88.0.5 is already allocated to container ID ab12",
    rule: "docker-network-address",
    source: "moby/moby v28.0.0/libnetwork/ipamapi/contract.go (wording)",
  },
  {
    text: 'Error: apparmor profile "x" specified, but Apparmor is not enabled on this system',
    rule: "apparmor-asked-without-apparmor",
    source: "the engine's source (wording)",
  },
  {
    text:
      '{"msg":"exec container process `/bin/sh`: Exec format error","level":"error","time":"2024-03-01T10:00:00.000000Z"}',
    rule: "image-of-other-cpu",
    source: "man7.org/linux/man-pages/man2/execve.2.html (wording)",
  },
  {
    text: "Error: lsetxattr(label=system_u:object_r:container_file_t:s0:c1,c2) /data: operation not supported",
    rule: "relabel-failed",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: lsetxattr /data: operation not permitted",
    rule: "relabel-failed",
    source: "the engine's source (wording)",
  },
  {
    text:
      'ctr: failed to start shim: start failed: io.containerd.spin.v2: exec: "containerd-shim-spin-v2": executable file not found in $PATH: unknown',
    rule: "shim-binary-missing",
    source: "containerd/containerd v2.1.0/core/runtime/v2/README.md (wording)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "wasmtime-spin" is configured',
    rule: "runtime-handler",
    source: "cri-o 1.30 internal/oci/oci.go",
  },
  {
    text: "Error: applying apparmor profile to container ab: apparmor profile not found k8s-foo",
    rule: "kubelet-apparmor",
    source: "the engine's source (wording)",
  },
  {
    text:
      "Error: unable to load seccomp profile: open seccomp profile: open /var/lib/kubelet/seccomp/x.json: no such file or directory",
    rule: "seccomp-profile-file",
    source: "the engine's source (wording)",
  },
  {
    text:
      "Error: unable to start container 7a7fe0e7ec8ac98b32edd4ec8bbe4785062a486d1827334f9b42f54accc35dc3: netavark: No such file or directory (os error 2)\nexit code: 125",
    rule: "podman-firewall-program-missing",
    source: "podman-container-tools/podman#16956",
  },
  {
    text:
      "[firefox] | Error: unable to start container afd01cb79e98: setting up Pasta: pasta failed with exit code 1:\n[firefox] | No external routable interface for IPv6\n[firefox] | Couldn't open network namespace /run/user/1000/x: Permission denied",
    rule: "pasta-denied",
    source: "containers/podman-compose#1216",
  },
  {
    text:
      "remote_runtime.go:105] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = fork/exec /usr/libexec/crio/conmon: permission denied",
    rule: "conmon-denied",
    source: "kubernetes/kubernetes#92300",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  2s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/b156/log.json: no such file or directory): fork/exec /opt/kwasm/bin/crun: no such file or directory: unknown",
    rule: "runtime-binary-missing",
    source: "KWasm/kwasm-node-installer#32",
  },
  {
    text:
      "Error: netavark: create bridge: Netlink error: Operation not supported (os error 95)\nINFO:podman_compose:exit code: 126",
    rule: "netavark-kernel-module",
    source: "containers/podman-compose#1429",
  },
  {
    text:
      'E0111 21:04:53.479356    1733 pod_workers.go:191] Error syncing pod c768, skipping: failed to "CreatePodSandbox" for "web" with CreatePodSandboxError: "CreatePodSandbox for pod \\"web\\" failed: rpc error: code = Unknown desc = error reading container (probably exited) json message: EOF"',
    rule: "conmon-no-answer",
    source: "containers/conmon#475 (wording)",
  },
  {
    text:
      'time="2024-05-06 07:08:09Z" level=error msg="Container creation error: creating read-write layer with ID \\"fe39\\": Stat /var/lib/containers/storage/overlay/72e8: no such file or directory" id=9f name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768 (wording)",
  },
  {
    text:
      '[web] | Error: unable to start container "ab": rootlessport listen tcp 0.0.0.0:8080: bind: address already in use',
    rule: "host-port-in-use",
    source: "podman-container-tools/podman#9447",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab12cd): Bind for :::80 failed: port is already allocated",
    rule: "host-port-allocated",
    source: "containernetworking/plugins v1.4.0 plugins/meta/portmap",
  },
  {
    text:
      '[conmon:d]: setting up slirp4netns\nError: slirp4netns failed: "open(\\"/dev/net/tun\\"): No such file or directory\nWARNING: Support for seccomp is experimental\nchild failed(1)\nWARNING: Support for seccomp is experimental\n"',
    rule: "rootless-tun-missing",
    source: "podman-container-tools/podman#8999",
  },
  {
    text:
      "Error: unable to start container ab: netavark: aardvark-dns failed to start: Error from child process Error starting server failed to bind udp listener on 10.89.0.1:53: IO error: Address already in use (os error 98)",
    rule: "podman-dns-failed",
    source: "containers/aardvark-dns v1.12.0/README.md (wording)",
  },
  {
    text:
      "internal:0:0-0: Error: Could not process rule: No such file or directory\nError: netavark: nftables error: nft did not return successfully while applying ruleset",
    rule: "podman-nft-refused",
    source: "containers/qm#267 (wording)",
  },
  {
    text:
      "Error: netavark: unable to append rule '-d 10.0.0.0/24 -j ACCEPT' to table 'nat': code: 4, msg: iptables v1.8.8 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain NETAVARK-1D8721804F16F",
    rule: "podman-iptables-module",
    source: "containers/qm#267 (wording)",
  },
];
