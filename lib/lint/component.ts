/**
 * The components that an error can come from, and where each of them writes more.
 *
 * @module
 */

/** The name of a component. */
export type ErrorComponentName =
  | "kubelet"
  | "cri"
  | "cni"
  | "image"
  | "shim"
  | "runtime"
  | "runc"
  | "crun"
  | "systemd"
  | "apparmor"
  | "selinux"
  | "snapshotter"
  | "nri"
  | "nvidia"
  | "kata"
  | "gvisor"
  | "volume"
  | "scheduler"
  | "docker"
  | "podman"
  | "crio"
  | "buildkit";

/** A component that an error comes from. */
export interface ErrorComponent {
  /** Its stable name. */
  readonly name: ErrorComponentName;
  /** A short title. */
  readonly title: string;
  /** Where to find more about the failure: logs, commands. */
  readonly look: string;
}

const COMPONENTS: Readonly<Record<ErrorComponentName, Omit<ErrorComponent, "name">>> = {
  kubelet: { title: "the kubelet", look: "journalctl -u kubelet, on the node; kubectl describe pod" },
  cri: { title: "containerd's CRI plugin", look: "journalctl -u containerd, on the node" },
  cni: {
    title: "the CNI network plugin",
    look: "the log of the network plugin's pod on the node, /etc/cni/net.d and /opt/cni/bin",
  },
  image: {
    title: "the image pull",
    look: "crictl pull with the same image, on the node; the registry's configuration in config.toml and certs.d",
  },
  shim: {
    title: "containerd's shim",
    look: "journalctl -u containerd, on the node; whether the runtime's binary exists",
  },
  runtime: {
    title: "the OCI runtime",
    look: "log.json in the task's directory in /run/containerd; journalctl -u containerd",
  },
  runc: { title: "runc", look: "journalctl -u containerd; dmesg, for denials of the kernel or a security module" },
  crun: { title: "crun", look: "journalctl -u containerd; dmesg, for denials of the kernel or a security module" },
  systemd: {
    title: "systemd",
    look: "journalctl and systemctl status of the unit that the message names, on the node",
  },
  apparmor: { title: "AppArmor", look: 'dmesg for apparmor="DENIED", on the node; aa-status' },
  selinux: { title: "SELinux", look: "ausearch -m avc, on the node" },
  snapshotter: {
    title: "the snapshotter",
    look: "journalctl -u containerd; free space and inodes of /var/lib/containerd",
  },
  nri: { title: "an NRI plugin", look: "the log of the NRI plugin; journalctl -u containerd" },
  nvidia: {
    title: "the NVIDIA container toolkit",
    look:
      "nvidia-smi and nvidia-ctk cdi list, on the node; /var/log/nvidia-container-toolkit.log, where its debug log is on",
  },
  kata: { title: "Kata Containers", look: "journalctl -t kata, on the node; its debug options in configuration.toml" },
  gvisor: {
    title: "gVisor's runsc",
    look: "its logs, with debug-log in runsc.toml; journalctl -u containerd, on the node",
  },
  volume: {
    title: "the volume's driver",
    look:
      "kubectl describe of the claim and the volume; the log of the driver's pod on the node; journalctl -u kubelet",
  },
  scheduler: {
    title: "the scheduler",
    look: "kubectl describe pod; kubectl describe node, for its taints and what is allocated",
  },
  docker: { title: "Docker", look: "journalctl -u docker, on the host; docker info; docker events" },
  podman: { title: "Podman", look: "the same command with --log-level=debug; podman info" },
  crio: { title: "CRI-O", look: "journalctl -u crio, on the node" },
  buildkit: { title: "BuildKit", look: "the same command with --progress=plain; the log of buildkitd or of dockerd" },
};

/**
 * Looks up a component.
 *
 * @param name Its name.
 * @returns What it is and where it writes more.
 */
export function componentOf(name: ErrorComponentName): ErrorComponent {
  return { name, ...COMPONENTS[name] };
}

/** Words by which components are known, in the order in which they are looked for. */
export type Signs = readonly (readonly [name: ErrorComponentName, texts: readonly string[]])[];

/** Words that name a component wherever they stand in an error. */
export const SIGNS: Signs = [
  ["nvidia", ["nvidia-container-cli", "nvidia-container-runtime", "nvidia-ctk", "nvidia.com/gpu=", "nvml"]],
  ["systemd", ["systemd unit", "sd-bus", "org.freedesktop.systemd1", "dbus", "starttransientunit", "transient unit"]],
  ["cni", [
    "cni plugin",
    "cni config",
    "cni network",
    "failed to setup network for sandbox",
    "plugin type=",
    "/opt/cni/bin",
    "/etc/cni/net.d",
    "failed to delegate add",
  ]],
  ["volume", [
    "MountVolume.",
    "AttachVolume.",
    "MapVolume.",
    "unable to attach or mount volumes",
    "NodePublishVolume",
    "NodeStageVolume",
    "kubernetes.io/csi",
  ]],
  ["scheduler", ["FailedScheduling", "nodes are available", "preemption: "]],
  ["apparmor", ["apparmor"]],
  ["selinux", ["selinux", "setfilecon"]],
  ["image", [
    "failed to pull",
    "failed to resolve reference",
    "imagepullbackoff",
    "errimagepull",
    "errimageneverpull",
    "invalidimagename",
    "imageinspecterror",
    "back-off pulling image",
    "failing to pull image",
    "image can't be pulled",
    "manifest unknown",
    "pull access denied",
  ]],
  ["snapshotter", [
    "snapshotter",
    "failed to mount rootfs",
    "failed to extract layer",
    "failed to prepare extraction snapshot",
  ]],
  ["nri", ["nri interface", "nri plugin", "nri container", "nri pod", "nri sandbox", "nri.sock", "io.containerd.nri"]],
  ["shim", ["ttrpc: closed", "containerd-shim", "failed to start shim", "/run/containerd/s/"]],
  ["cri", [
    "unknown service runtime.v1",
    "io.containerd.grpc.v1.cri",
    "io.containerd.cri.v1",
    "cri v1 runtime api is not implemented",
  ]],
  ["crun", ["crun: "]],
  ["kata", ["containerd-shim-kata", "io.containerd.kata", "kata-agent", "kata-runtime"]],
  ["gvisor", ["runsc"]],
];

/** Words that show who runs containers: the component where an error names no other. */
export const ENGINE_SIGNS: Signs = [
  ["buildkit", ["failed to solve", "buildkit", "buildx"]],
  ["crio", ["crio", "cri-o"]],
  ["podman", ["podman", "libpod", "conmon", "netavark"]],
  ["docker", ["response from daemon", "docker"]],
  ["cri", ["containerd", "runtime.v1."]],
  ["kubelet", [
    "kubelet",
    "error syncing pod",
    "createcontainererror",
    "createcontainerconfigerror",
    "remote_runtime.go",
    "runcontainererror",
  ]],
];
