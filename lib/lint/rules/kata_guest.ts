/**
 * What fails in a virtual machine of Kata Containers, where its agent pulls images and starts containers.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KATA = "https://github.com/kata-containers/kata-containers";
const SOURCE = `${KATA}/blob/3.21.0/src`;

/** What Kata puts before what its agent in the virtual machine does not answer: releases differ in a letter. */
const AGENT_CHECKS: readonly string[] = [
  "Failed to check if grpc server is working: ",
  "Failed to Check if grpc server is working: ",
];

/** What fails in a virtual machine. */
export const KATA_GUEST_FAILURES: readonly DaemonRule[] = [
  {
    id: "kata-sandbox-directory",
    by: "runtime",
    summary:
      "Kata's agent misses the directory of the sandbox in the virtual machine: it was not shared or made, as for an engine without root",
    texts: ["open /run/kata-containers/sandbox/resolv.conf: no such file or directory"],
    evidence: "reported",
    fix:
      "run the engine as root, as Kata 1 does not support Podman without root; update Kata's runtime and its guest image together",
    links: ["https://github.com/kata-containers/agent/issues/669"],
  },
  {
    id: "kata-agent-unreachable",
    by: "shim",
    summary: "the virtual machine started, but Kata's agent in it did not answer or ended",
    texts: [
      ...AGENT_CHECKS.flatMap((check) => [
        `${check}<any>`,
        `${check}context deadline exceeded`,
        `${check}ttrpc: closed`,
        `${check}rpc error: code = Unavailable desc = transport is closing`,
        `${check}rpc error: code = DeadlineExceeded desc = context deadline exceeded`,
        `${check}rpc error: code = DeadlineExceeded desc = timed out`,
        `${check}rpc error: code = DeadlineExceeded desc = timed out connecting to vsock <number>:<number>`,
        `${check}rpc error: code = DeadlineExceeded desc = timed out connecting to hybrid vsocket <any>`,
      ]),
      "timed out connecting to vsock <number>:<number>",
      "timed out connecting to hybrid vsocket <any>",
      "timeout waiting for hybrid vsocket handshake",
      "connect agent server: <any>",
      "cannot connect to agent ttrpc server <any>",
      "cannot connect to agent ttrpc server ConnectConfig <any>",
    ],
    evidence: "reported",
    fix: "look at the guest's console (agent.log=debug in kernel_params and enable_debug in Kata's " +
      "configuration.toml, journalctl -t kata): a guest that boots too slowly (nested virtualization, a CPU " +
      "limit): raise dial_timeout of [agent.kata]; too little memory (default_memory); a kernel, image or initrd " +
      "not of Kata's release; with a GPU every device of its IOMMU group bound to vfio-pci, and NVIDIA's image " +
      "with the runtime class made for it. Check that vhost_vsock is loaded (on a VMware guest " +
      "vmw_vsock_vmci_transport may hold its place), and that grep -cE 'vmx|svm' /proc/cpuinfo is not 0",
    links: [`${KATA}/issues/11047`, `${KATA}/issues/4723`],
  },
  {
    id: "kata-device-path",
    by: "shim",
    summary: "Kata does not give the container a block device at that path: older releases take only paths below /dev",
    texts: [
      "failed to create shim task: <path> is not a valid device path",
      "failed to create shim task: <path> is not a valid device path: unknown",
    ],
    evidence: "reported",
    fix:
      "let devicePath in the container's volumeDevices be below /dev (/dev/data in place of /data), or update Kata. volumeMounts in place of volumeDevices mount the volume's filesystem instead",
    links: ["https://github.com/kata-containers/kata-containers/issues/4538"],
  },
  {
    id: "kata-loop-mount",
    by: "shim",
    summary:
      "Kata's runtime written in Rust does not know the mount option loop, which containerd's snapshotters of image files (blockfile, erofs) need",
    texts: [
      "Invalid mount option: loop",
      "Invalid mount option: loop Stack backtrace: <any>",
      "handler rootfs 1: new share fs rootfs 2: mount rootfs from <any>: Invalid mount option: loop Stack backtrace: <any>",
    ],
    evidence: "reported",
    fix:
      "update Kata Containers, use its Go runtime (kata-qemu), or another snapshotter: snapshotter of the runtime's table in containerd's config.toml (devmapper, overlayfs)",
    links: [`${KATA}/issues/11464`],
  },
  {
    id: "kata-rootfs-source",
    by: "shim",
    summary:
      "Kata Containers gets a container's root filesystem that it cannot share: the snapshotter gives a mount without a source",
    texts: ["source must be specified", "destination must be specified"],
    evidence: "source",
    anywhere: ["kata", "virtcontainers"],
    fix:
      "use overlayfs, or devmapper for block devices, as snapshotter of the runtime's table in containerd's config.toml: subvolumes of btrfs and datasets of zfs are not shared",
    links: [`${KATA}/issues/3474`],
  },
  {
    id: "kata-sandbox-prefix",
    by: "shim",
    summary:
      "Kata's runtime finds several sandboxes, or none, whose names begin with that of the new one: ones of ctr have short names, or are left over",
    texts: [
      "more than one sandbox exists with the provided prefix <name>, please provide a unique prefix",
      "sandbox with the provided prefix <any>",
      "sandbox with the provided prefix <name> is not found",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "give the container another, longer name (ctr run … NAME), and remove directories below /run/kata that are of no running container; update Kata Containers",
    links: [`${KATA}/pull/10056`],
  },
  {
    id: "kata-rootfs-not-shared",
    by: "shim",
    summary:
      "the container's root filesystem does not arrive in Kata's virtual machine: the directory that the node shares with it is empty, or none is shared",
    texts: ["failed to mount ", "Failed to mount "].flatMap((mount) => [
      `${mount}/run/kata-containers/shared/containers/<name>/rootfs to /run/kata-containers/<name>/rootfs, with error: ENOENT: No such file or directory`,
      `${mount}/run/kata-containers/shared/containers/<name>/rootfs to /run/kata-containers/<name>/rootfs, with error: No such file or directory (os error 2)`,
      `${mount}/run/kata-containers/shared/containers/<name>/rootfs to /run/kata-containers/<name>/rootfs, with error: <any>`,
    ]),
    evidence: "reported",
    fix:
      'Kata\'s configuration.toml: shared_fs = "virtio-fs" and virtio_fs_daemon that is there (ps ax | grep virtiofsd; journalctl -t kata). With shared_fs none, or Firecracker, a snapshotter of block devices: snapshotter = "devmapper" in the runtime\'s table of containerd\'s config.toml; or guest pull, where the nydus snapshotter serves the image, which must not have been pulled on the node before. ' +
      'CRI-O: runtime_type = "vm" of the handler. An engine in a mount namespace of its own (PrivateMounts= of its unit, a container) shares an empty directory',
    links: [`${KATA}/issues/1679`, `${KATA}/issues/10006`],
  },
  {
    id: "kata-guest-device",
    by: "shim",
    summary: "a disk or device does not appear in the virtual machine",
    texts: [
      "Timeout reached after <words> waiting for device <name>",
      "Timeout after <words> waiting for uevent <any>",
      "Timeout after <timeout>s waiting for uevent <any>",
      "failed to wait for uevent: <any>",
    ],
    evidence: "source",
    fix:
      "raise agent.hotplug_timeout in kernel_params of Kata's configuration.toml; if it stays, the guest's kernel lacks the " +
      "driver, or block_device_driver and hotplug settings do not fit the hypervisor. A privileged container gets the node's disks, too: set " +
      "privileged_without_host_devices to true in containerd's config.toml or crio.conf",
    links: [`${KATA}/issues/1342`, `${SOURCE}/agent/src/uevent.rs`],
  },
  {
    id: "kata-create-timeout",
    by: "shim",
    summary:
      "the agent in Kata's virtual machine runs and did not create the container in time: its root filesystem does not reach the guest, the guest still pulls the image, or it is slow",
    texts: [
      "CreateContainerRequest timed out",
      "CreateContainerRequest timed out: context deadline exceeded",
      "rpc error: code = DeadlineExceeded desc = CreateContainerRequest timed out",
    ],
    evidence: "reported",
    fix:
      "if container= is the same as sandbox= even the pause container hangs: look in the guest's console and the agent's log (enable_debug of hypervisor, agent and runtime in configuration.toml; journalctl -t kata), at virtiofsd or the block device, and whether the runtime class has its snapshotter (nydus for a pull in the guest). " +
      "A large image that the guest pulls, or a slow nested machine: raise both create_container_timeout (annotation io.katacontainers.config.runtime.create_container_timeout) and the kubelet's runtimeRequestTimeout: the lesser counts",
    links: [`${KATA}/issues/10628`],
  },
  {
    id: "kata-guest-pull",
    by: "shim",
    summary: "the virtual machine could not pull the container's image",
    texts: [
      "[CDH] [ERROR]: Image Pull error: <any>",
      "Image Pull error: Failed to pull image <any>",
      "failed to pull manifest <any>",
      "Errors happened when pulling image: <any>",
      "Failed to pull image <image> from all mirror/mapping locations or original location: <any>",
      "missing image reference for guest pulling volume",
      "Failed to get image name from annotations",
      "agent pull image err. <any>",
      "kata runtime PullImage err. <any>",
    ],
    evidence: "reported",
    needs: ["kata", "agent", "CDH", "image-rs", "guest", "rpc error", "createContainer"],
    fix:
      "the guest needs its own way to the registry: DNS, proxy (agent.https_proxy in kernel_params), the registry's CA, and " +
      "credentials as a resource of the key broker (image_registry_auth in initdata); the node's imagePullSecrets do not count",
    links: ["https://github.com/confidential-containers/guest-components/issues/749"],
  },
  {
    id: "kata-attestation",
    by: "shim",
    summary:
      "the virtual machine got no secret from the key broker (KBS): attestation failed, or the broker cannot be reached",
    texts: [
      "[CDH] [ERROR]: Get Resource failed",
      "[CDH] [ERROR]: Get Resource failed: <any>",
      "failed to get registry authentication credentials: <any>",
      "Error receiving launch bundle from attestation proxy: <any>",
      "[CDH] [ERROR]: Unseal Secret failed: <any>",
      "[CDH] [ERROR]: Unseal Secret failed",
      "[CDH] [ERROR]: Secure Mount failed: <any>",
      "get resource from KBS failed: <any>",
    ],
    evidence: "reported",
    fix:
      "read the log of the KBS: a request that never comes means that the guest has a wrong address (aa_kbc_params, the kbs url of initdata) or no way " +
      "there; a refusal means its resource policy, reference values, or a resource that is not stored",
    links: ["https://github.com/confidential-containers/confidential-containers/issues/248"],
  },
  {
    id: "kata-guest-systemd",
    by: "shim",
    summary: "Kata's agent is asked for a cgroup of systemd, which does not run in the virtual machine",
    texts: [
      "Establishing a D-Bus connection <any>",
      ...["", "failed to create shim task: "].map((step) =>
        `${step}Checking if systemd unit <name> exists Caused by: 0: Establishing a D-Bus connection <any>`
      ),
      "Checking if systemd unit <name> exists",
    ],
    evidence: "reported",
    fix:
      "use a guest image whose agent starts below systemd (image of configuration.toml instead of initrd), update Kata, or turn SystemdCgroup off " +
      "in the options of Kata's handler in containerd's config.toml",
    links: [`${KATA}/issues/9257`, `${KATA}/issues/7072`],
  },
  {
    id: "kata-image-policy",
    by: "shim",
    summary: "the virtual machine refuses the image: its signature policy, or an image that it cannot decrypt",
    texts: [
      "Security validate failed: <any>",
      "Image policy rejected: <any>",
      "Validate image failed: <any>",
      "Denied by policy: rejected by `reject` rule",
      "Failed to decrypt layer: <any>",
      "failed to get decrypt key: <any>",
      "Failed to decrypt the image layer, please ensure that the decryption key is placed and correct",
    ],
    evidence: "source",
    needs: [
      "rpc error",
      "image-rs",
      "CDH",
      "kata",
      "pull",
      "Security validate",
      "by policy",
      "image layer",
      "CreateContainer",
    ],
    fix:
      "sign the image with the key that image_security_policy names, or change that policy; for an encrypted image " +
      "store its key in the key broker (KBS), and read the KBS's log for whether attestation succeeded",
    links: ["https://github.com/confidential-containers/guest-components/blob/v0.14.0/image-rs/README.md"],
  },
  {
    id: "kata-policy-blocked",
    by: "shim",
    summary: "the agent's policy in the virtual machine does not allow the request",
    texts: [
      "CreateContainer",
      "CreateSandbox",
      "ExecProcess",
      "CopyFile",
      "StartContainer",
      "SetPolicy",
      "UpdateInterface",
    ]
      .flatMap((name) => [`${name}Request is blocked by policy: <any>`, `${name}Request is blocked by policy`]),
    evidence: "reported",
    fix:
      "make the policy anew with genpolicy from the pod as it is now, with the containerd release and settings of this " +
      "node (genpolicy-settings.json): command, environment, mounts and annotations must be those of the policy",
    links: [`${KATA}/issues/10648`],
  },
  {
    id: "kata-rootless-user",
    by: "runtime",
    summary: "Kata Containers cannot make, or remove, the user as whom its hypervisor is to run without root",
    texts: ["could not create VMM user: <any>", "could not create VMM user: exit status <number>"],
    evidence: "source",
    fix:
      "run containerd with Kata as root on a node that has useradd and a writable /etc/passwd: the setting rootless of configuration.toml makes a user for each hypervisor with it, and is not for rootless containerd or nerdctl. Or turn that setting off",
    links: [
      "https://github.com/kata-containers/kata-containers/blob/main/docs/how-to/how-to-run-rootless-vmm.md",
      "https://github.com/containerd/nerdctl/issues/2918",
    ],
  },
  {
    id: "kata-memory-slots",
    by: "shim",
    summary:
      "Kata plugs memory into the virtual machine for each container with a limit, and virtiofsd or vhost takes no further piece",
    texts: [
      "QMP command failed: a used vhost backend has no free memory slots left",
      "a used vhost backend has no free memory slots left",
    ],
    evidence: "reported",
    fix:
      "give the virtual machine the pod's memory at its start: static_sandbox_resource_mgmt of configuration.toml to true (newer releases), or raise default_memory and leave the limits of single containers out; fewer containers in one pod help too. memory_slots does not: the limit is that of the vhost backend (8 of an older virtiofsd), so update Kata with its virtiofsd",
    links: ["https://github.com/kata-containers/runtime/issues/2795"],
  },
  {
    id: "kata-qemu-too-old",
    by: "shim",
    summary:
      "the QEMU that Kata starts does not know a property that Kata asks for: it is too old, or not the one that was meant",
    texts: [
      "govmm requires qemu version <number>.<number> or later, this is qemu (<number>.<number>)",
      ...[
        "qemu-system-x86_64",
        "qemu-system-aarch64",
        "qemu-system-ppc64",
        "qemu-system-s390x",
        "qemu-kvm",
        "qemu-lite",
      ].map((qemu) => `${qemu}: Property '<name>' not found`),
    ],
    evidence: "reported",
    anywhere: ["kata", "containerd", "OCI runtime"],
    fix:
      "let path in the [hypervisor.qemu] part of Kata's configuration.toml name the QEMU of Kata's own release (below /opt/kata/bin with kata-deploy), or update the node's QEMU; kata-runtime env shows both",
    links: ["https://github.com/kata-containers/runtime/issues/34"],
  },
  {
    id: "kata-qemu-too-new",
    by: "shim",
    summary: "Kata's runtime is older than the node's QEMU, which no longer takes one of its options for a device",
    texts: [
      "-device <any>: device is modern-only, use disable-legacy=on",
      "device is modern-only, use disable-legacy=on",
    ],
    evidence: "reported",
    anywhere: ["kata", "containerd", "OCI runtime", "failed to launch qemu"],
    fix:
      "update Kata Containers (the distribution's package or kata-deploy), or let its configuration.toml name the QEMU of Kata's own release (path below [hypervisor.qemu]: /opt/kata/bin/qemu-system-x86_64) in place of the node's",
    links: ["https://github.com/kata-containers/runtime/issues/3104"],
  },
];
