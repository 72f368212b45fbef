/** Texts from the source code of OCI runtimes and network plugins. @module */

import type { Report } from "./report.ts";

/** Texts from the source code of OCI runtimes and network plugins. */
export const SOURCE_RUNTIMES: readonly Report[] = [
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/data" to rootfs at "/app": mountpoint "/var/lib/docker/overlay2/x/merged" is on the top of rootfs "/var/lib/docker/overlay2/x/merged": unknown',
    rule: "mount-over-root",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv/foo" to rootfs at "/proc/foo": "/proc/foo" cannot be mounted because it is inside /proc: unknown',
    rule: "mount-inside-proc",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv" to rootfs at "/srv": failed to set user-requested vfs flags on bind-mount: operation not permitted: unknown',
    rule: "bind-flags-locked",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv" to rootfs at "/srv": failed to set user-requested vfs flags on bind-mount: cannot clear locked flags MS_NOEXEC|MS_NODEV: operation not permitted: unknown',
    rule: "bind-flags-locked",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rootfs as readonly: operation not permitted: unknown",
    rule: "rootfs-read-only-denied",
    source: "opencontainers/runc libcontainer/rootfs_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ptmx handle is not a real devpts mount: super magic is 0x1021994: unknown",
    rule: "devpts-covered",
    source: "opencontainers/runc libcontainer/console_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: process scheduler can't be used together with AllowedCPUs: unknown",
    rule: "scheduler-with-cpuset",
    source: "opencontainers/runc libcontainer/init_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to init seccomp: SCMP_ACT_NOTIFY cannot be used for the write syscall: unknown",
    rule: "seccomp-notify-write",
    source: "opencontainers/runc libcontainer/seccomp",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: clos dir not accessible (must be pre-created when schemata, l3CacheSchema and memBwSchema are empty): stat /sys/fs/resctrl/guaranteed: no such file or directory: unknown",
    rule: "rdt-directory-missing",
    source: "opencontainers/runc libcontainer/intelrdt",
  },
  {
    text:
      "runc run failed: unable to start container process: move netDevice eth1 to namespace /proc/2345/ns/net: link not found for interface eth1 on runtime namespace: Link not found",
    rule: "net-device-not-found",
    source: "opencontainers/runc libcontainer/network_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to apply network settings without a private NET namespace: unknown",
    rule: "network-settings-without-namespace",
    source: "opencontainers/runc libcontainer/configs/validate",
  },
  {
    text: "Error: OCI runtime error: crun: cannot set memory+swap limit less than the memory limit",
    rule: "swap-below-memory-v2",
    source: "containers/crun src/libcrun",
  },
  {
    text: "Error: OCI runtime error: crun: cannot set both `cpu.idle` and `cpu.shares`",
    rule: "cpu-idle-and-shares",
    source: "containers/crun src/libcrun",
  },
  {
    text: "Error: OCI runtime error: crun: SELinux is not initialized correctly",
    rule: "crun-apparmor-unseen",
    source: "containers/crun src/libcrun",
  },
  {
    text: "Error: OCI runtime error: crun: `/dev/kvm` unavailable: No such file or directory",
    rule: "kvm-device-missing",
    source: "containers/crun src/libcrun/handlers/krun.c",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime start failed: starting container: starting root container: creating platform: opening KVM device file "/dev/kvm": permission denied: unknown.',
    rule: "gvisor-platform",
    source: "google/gvisor runsc/boot/loader.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: OCI runtime create failed: creating pod mount hints: invalid share value "pods": unknown',
    rule: "gvisor-spec-refused",
    source: "google/gvisor runsc/boot/mount_hints.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: OCI runtime create failed: starting container: starting root container: mounting submounts: mount submount "/cache": creating mount point "/cache": read-only file system: unknown',
    rule: "gvisor-mount-point",
    source: "google/gvisor runsc/boot/vfs.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: OCI runtime create failed: invalid systemd path: "/kubepods/burstable/pod1": unknown',
    rule: "gvisor-cgroup",
    source: "google/gvisor runsc/cgroup",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: OCI runtime create failed: failed to get nvproxy device IDs: unsupported driver version 575.57.08: unknown',
    rule: "gvisor-nvidia",
    source: "google/gvisor runsc/boot/nvproxy",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: OCI runtime create failed: XDP only supports one link device, but got 2: unknown',
    rule: "gvisor-spec-refused",
    source: "google/gvisor runsc/boot/network.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: Unknown network model specified in annotation tcfiltre: unknown',
    rule: "kata-annotation-refused",
    source: "kata-containers/kata-containers src/runtime/pkg/oci/utils.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: VM memory cannot be zero: unknown',
    rule: "kata-configuration",
    source: "kata-containers/kata-containers src/runtime/pkg/katautils/config.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: image "/opt/kata/share/kata-containers/kata-containers.img" is empty: unknown',
    rule: "kata-configuration",
    source: "kata-containers/kata-containers src/runtime/pkg/katautils/config.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: govmm requires qemu version 5.0 or later, this is qemu (4.2): unknown',
    rule: "kata-qemu-too-old",
    source: "kata-containers/kata-containers src/runtime/pkg/govmm/qemu/qmp.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: failed to get the gid of /dev/kvm: unknown',
    rule: "kvm-device-missing",
    source: "kata-containers/kata-containers src/runtime/pkg/containerd-shim-v2/create.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: cold plug: GetPodResources failed for pod(gpu-0) in namespace(default): rpc error: code = Unavailable desc = connection error: unknown',
    rule: "kata-pod-resources",
    source: "kata-containers/kata-containers src/runtime/pkg/containerd-shim-v2/device_cold_plug.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox \"3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081\": failed to create containerd task: failed to create shim task: malformed systemd path '/kubepods/besteffort/pod1': expected to be of form 'slice:prefix:name': unknown",
    rule: "kata-cgroup-path",
    source: "kata-containers/kata-containers src/runtime/pkg/resourcecontrol",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to create shim task: cloud-hypervisor only supports virtio based file sharing: unknown',
    rule: "kata-configuration",
    source: "kata-containers/kata-containers src/runtime/virtcontainers/clh.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="bridge" failed (add): requested ip 10.244.0.1 is subnet\'s gateway',
    rule: "cni-address-unavailable",
    source: "containernetworking/plugins plugins/ipam/host-local",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox \"3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081\": plugin type=\"bridge\" failed (add): the 'address' field is expected to be in CIDR notation, got: '10.1.0.5'",
    rule: "cni-config-refused",
    source: "containernetworking/plugins plugins/ipam/static",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="portmap" failed (add): neither iptables nor ip6tables is usable',
    rule: "cni-firewall",
    source: "containernetworking/plugins plugins/meta/portmap",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="portmap" failed (add): cannot convert: no valid IP addresses',
    rule: "cni-result-empty",
    source: "containernetworking/plugins plugins/meta/portmap",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="portmap" failed (add): MasqMarkBit must be between 0 and 31',
    rule: "cni-config-refused",
    source: "containernetworking/plugins plugins/meta/portmap",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="portmap" failed (add): unrecognized backend "nft"',
    rule: "cni-config-refused",
    source: "containernetworking/plugins plugins/meta/portmap",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="firewall" failed (add): could not initialize iptables protocol 0: exec: "iptables": executable file not found in $PATH',
    rule: "node-program-missing",
    source: "containernetworking/plugins plugins/meta/firewall",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="sbr" failed (add): No IP addresses supplied on interface: eth0',
    rule: "cni-result-empty",
    source: "containernetworking/plugins plugins/meta/sbr",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="vrf" failed (add): interface net1 has already a master set: br0',
    rule: "cni-interface-exists",
    source: "containernetworking/plugins plugins/meta/vrf",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime start failed: starting container: starting root container: setting up mount namespace: failed to create file mountpoint "/etc/hosts": read-only file system: unknown',
    rule: "gvisor-mount-point",
    source: "google/gvisor runsc/boot",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: memory file /run/vc/vm/template/memory is not accessible: stat: no such file: unknown",
    rule: "kata-configuration",
    source: "kata-containers/kata-containers src/runtime",
  },
  {
    text: "ERROR youki: error in executing command: newuidmap/newgidmap binaries could not be found in path",
    rule: "rootless-newuidmap-missing",
    source: "youki-dev/youki crates/libcontainer",
  },
  {
    text: "ERROR youki: error in executing command: failed to execute hook command due to a timeout",
    rule: "hook-timeout",
    source: "youki-dev/youki crates/libcontainer",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="bridge" failed (add): failed to add route \'{0.0.0.0 00000000} via 10.1.1.1 dev eth0 metric 0 (Scope: 0, Table: 0)\': network is unreachable',
    rule: "cni-gateway-outside",
    source: "containernetworking/plugins pkg/ipam",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="tuning" failed (add): open /proc/sys/net/core/somaxconnx: no such file or directory',
    rule: "cni-sysctl-unknown",
    source: "containernetworking/plugins plugins/meta/tuning",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "x": interface name is too long',
    rule: "cni-interface-name",
    source: "containernetworking/cni pkg/utils",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="bridge" failed (add): required env variables [CNI_NETNS] missing',
    rule: "cni-environment",
    source: "containernetworking/cni pkg/skel",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="bridge" failed (add): plugin\'s netns and netns from CNI_NETNS should not be the same',
    rule: "cni-environment",
    source: "containernetworking/cni pkg/skel",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": plugin type="bridge" failed (add): ARGS: unknown args ["FOO=bar"]',
    rule: "cni-environment",
    source: "containernetworking/cni pkg/types",
  },
];
