/**
 * Nodes of managed Kubernetes: Amazon EKS, Bottlerocket, Azure AKS.
 *
 * @module
 */

import { limited, ociSpec } from "./base_spec.ts";
import { type Preset, type PresetGap, type PresetTable, runc, sourcesIn, version2, version3 } from "./preset.ts";

const EKS = "https://github.com/awslabs/amazon-eks-ami";
const BASE_SPEC = "/etc/containerd/base-runtime-spec.json";

/** The default capabilities of EKS and Bottlerocket: containerd's, in another order. */
const CAPABILITIES: readonly string[] = [
  ...["CAP_AUDIT_WRITE", "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_MKNOD"],
  ...[
    "CAP_NET_BIND_SERVICE",
    "CAP_NET_RAW",
    "CAP_SETFCAP",
    "CAP_SETGID",
    "CAP_SETPCAP",
    "CAP_SETUID",
    "CAP_SYS_CHROOT",
  ],
];
const CAPABILITY_SETS = { bounding: CAPABILITIES, effective: CAPABILITIES, permitted: CAPABILITIES };

/** The default limits of EKS and Bottlerocket. */
const LIMITS = [{ type: "RLIMIT_NOFILE", soft: 65536, hard: 1048576 }];

/** The default of nodeadm's base runtime spec, which users may change. */
const EKS_BASE_SPEC: string = JSON.stringify((() => {
  const mount = (destination: string, type: string, source: string, ...options: readonly string[]) => ({
    destination,
    options,
    source,
    type,
  });
  return {
    linux: {
      maskedPaths: [
        ...["/proc/acpi", "/proc/asound", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/sched_debug"],
        ...["/proc/scsi", "/proc/timer_list", "/proc/timer_stats", "/sys/firmware"],
      ],
      namespaces: ["ipc", "mount", "network", "pid", "uts"].map((type) => ({ type })),
      readonlyPaths: ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"],
      resources: { devices: [{ access: "rwm", allow: false }] },
    },
    mounts: [
      mount("/dev", "tmpfs", "tmpfs", "nosuid", "strictatime", "mode=755", "size=65536k"),
      mount("/dev/mqueue", "mqueue", "mqueue", "nosuid", "noexec", "nodev"),
      mount("/dev/pts", "devpts", "devpts", "nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"),
      mount("/proc", "proc", "proc", "nosuid", "noexec", "nodev"),
      mount("/sys", "sysfs", "sysfs", "nosuid", "noexec", "nodev", "ro"),
    ],
    ociVersion: "1.1.0",
    process: {
      capabilities: CAPABILITY_SETS,
      cwd: "/",
      noNewPrivileges: true,
      rlimits: LIMITS,
      user: { gid: 0, uid: 0 },
    },
    root: { path: "rootfs" },
  };
})());

const EKS_TOP: PresetTable = {
  root: "/var/lib/containerd",
  state: "/run/containerd",
  grpc: { address: "/run/containerd/containerd.sock" },
};
const EKS_CNI: PresetTable = { bin_dir: "/opt/cni/bin", conf_dir: "/etc/cni/net.d" };
const EKS_REGISTRY: PresetTable = { config_path: "/etc/containerd/certs.d:/etc/docker/certs.d" };

/** An AMI of AL2023. */
interface Ami {
  readonly ami: string;
  readonly date: string;
  readonly release: string;
  readonly build: string;
  readonly pause: string;
}

/** A node of an AMI. CDI is on from Kubernetes 1.32 on. */
function eks(name: string, minor: number, { ami, date, release, build, pause }: Ami): Preset {
  const enable_cdi = minor >= 32;
  const runtimes = {
    runc: runc({ BinaryName: "/usr/sbin/runc", SystemdCgroup: true }, { base_runtime_spec: BASE_SPEC }),
  };
  const default_runtime_name = "runc";
  const isNew = !release.startsWith("1.");
  const template = `nodeadm/internal/containerd/config${isNew ? "2" : ""}.template.toml`;
  const source = sourcesIn(EKS, ami, date);
  return {
    name,
    about: `Amazon EKS, AL2023, AMI ${ami}`,
    kubernetes: `1.${minor}`,
    release,
    build,
    daemon: isNew
      ? version3(
        { enable_cdi, containerd: { default_runtime_name, runtimes }, cni: EKS_CNI },
        { discard_unpacked_layers: true, pinned_images: { sandbox: pause }, registry: EKS_REGISTRY },
        EKS_TOP,
      )
      : version2(
        {
          sandbox_image: pause,
          enable_cdi,
          containerd: { default_runtime_name, discard_unpacked_layers: true, runtimes },
          cni: EKS_CNI,
          registry: EKS_REGISTRY,
        },
        EKS_TOP,
      ),
    kubelet: {
      cgroupDriver: "systemd",
      cgroupRoot: "/",
      clusterDomain: "cluster.local",
      evictionHard: { "memory.available": "100Mi", "nodefs.available": "10%", "nodefs.inodesFree": "5%" },
    },
    hostFiles: { [BASE_SPEC]: EKS_BASE_SPEC },
    notes: [
      "instances with GPUs or Neuron devices have another default runtime",
      "a NodeConfig may change config.toml, the base runtime spec and the kubelet's settings",
      "the package of Amazon Linux is modelled as its upstream release",
    ],
    sources: [
      { of: "release", url: `${EKS}/blob/main/CHANGELOG.md`, at: ami, date },
      source("daemon", template),
      source("kubelet", "nodeadm/internal/kubelet/config.go"),
      source("base_runtime_spec", "nodeadm/internal/containerd/base-runtime-spec.json"),
    ],
  };
}

const AMI_2026: Ami = {
  ami: "v20260714",
  date: "2026-07-14",
  release: "2.2.4",
  build: "2.2.4-1.amzn2023.0.3",
  pause: "localhost/kubernetes/pause:latest",
};
const AMI_2025: Ami = {
  ami: "v20250715",
  date: "2025-07-15",
  release: "1.7.27",
  build: "1.7.27-1.amzn2023.0.3",
  pause: "localhost/kubernetes/pause",
};

const BOTTLEROCKET_SPEC = "/etc/containerd/cri-base.json";

/** What the template makes of the default settings: an earlier containerd's default, and modprobe. */
const BOTTLEROCKET_BASE_SPEC: string = JSON.stringify((() => {
  const spec = limited(ociSpec("1.7.0"), LIMITS);
  return {
    ...spec,
    ociVersion: "1.0.2-dev",
    process: { ...spec.process, capabilities: CAPABILITY_SETS },
    mounts: [
      ...spec.mounts!,
      { destination: "/usr/local/sbin/modprobe", source: "/usr/bin/kmod", options: ["exec", "bind", "ro"] },
    ],
  };
})());

const bottlerocket = sourcesIn("https://github.com/bottlerocket-os/bottlerocket-core-kit", "v3.1.1", "2024-10-24");
const settings = sourcesIn("https://github.com/bottlerocket-os/bottlerocket", "91632ff5", "2024-10-24");

const agentBaker = sourcesIn("https://github.com/Azure/AgentBaker", "06836ee2", "2026-08-21");

const AKS_GAP: PresetGap = {
  fact: "sandbox_image",
  why: "the AKS service chooses the pause image when it creates a node",
  hint: "pass the node's own config.toml with --daemon, or set pinned_images.sandbox in the request's daemon",
};

/** A node image of AKS without GPU and Kata. */
function aks(image: string, about: string, release: string, build: string): Preset {
  const isNew = !release.startsWith("1.");
  const runtimes = {
    runc: runc({ BinaryName: "/usr/bin/runc", SystemdCgroup: true }),
    untrusted: runc({ BinaryName: "/usr/bin/runc" }),
  };
  const registry = { config_path: "/etc/containerd/certs.d", headers: { "X-Meta-Source-Client": ["azure/aks"] } };
  const top = { oom_score: -999, metrics: { address: "0.0.0.0:10257" } };
  const file = `aks-node-controller/parser/templates/containerd${isNew ? "_v2" : ""}_no_GPU.toml.gtpl`;
  const containerd = { default_runtime_name: "runc", runtimes };
  const { plugins, ...others } = version3({ containerd }, { registry }, top);
  return {
    name: `aks@${image}`,
    about: `Azure AKS, ${about}`,
    release,
    build,
    // The template states version 2 with the sections of version 3.
    daemon: isNew
      ? { ...others, version: 2, plugins: plugins! }
      : version2({ enable_cdi: true, containerd, registry }, top),
    gaps: [AKS_GAP],
    notes: [
      "a node with cgroup v2, without GPU, Kata, artifact streaming and kubenet",
      "Microsoft's package is modelled as its upstream release",
      "the service sets the kubelet's settings, which are not public",
    ],
    sources: [
      agentBaker("release", "parts/common/components.json"),
      agentBaker("daemon", file),
    ],
  };
}

/** The presets of managed Kubernetes. */
export const CLOUDS: readonly Preset[] = [
  ...[30, 31, 32, 33, 34, 35, 36].map((minor) => eks(`eks@1.${minor}`, minor, AMI_2026)),
  ...[30, 31, 32, 33].map((minor) => eks(`eks@1.${minor}-v20250715`, minor, AMI_2025)),
  {
    name: "bottlerocket@core-kit-3.1.1",
    about: "Bottlerocket, Kubernetes variants, core kit 3.1.1",
    release: "1.7.22",
    daemon: version2(
      {
        enable_selinux: true,
        sandbox_image: "localhost/kubernetes/pause:0.1.0",
        containerd: {
          default_runtime_name: "shimpei",
          runtimes: {
            shimpei: runc(
              { SystemdCgroup: true, BinaryName: "shimpei" },
              { base_runtime_spec: BOTTLEROCKET_SPEC },
            ),
          },
        },
        cni: EKS_CNI,
      },
      {
        root: "/var/lib/containerd",
        state: "/run/containerd",
        disabled_plugins: [
          "io.containerd.internal.v1.opt",
          "io.containerd.snapshotter.v1.aufs",
          "io.containerd.snapshotter.v1.devmapper",
          "io.containerd.snapshotter.v1.native",
          "io.containerd.snapshotter.v1.zfs",
        ],
        grpc: { address: "/run/containerd/containerd.sock" },
      },
    ),
    kubelet: { cgroupDriver: "systemd", cgroupRoot: "/", cpuCFSQuota: true, resolvConf: "/run/netdog/resolv.conf" },
    image: { Cmd: ["/pause"], ArgsEscaped: true },
    hostFiles: { [BOTTLEROCKET_SPEC]: BOTTLEROCKET_BASE_SPEC },
    notes: [
      "settings.oci-defaults may change the base runtime spec, and a network adapter of the type EFA adds a limit",
      "settings.container-runtime may turn enable_unprivileged_ports and enable_unprivileged_icmp on",
      "NVIDIA variants have another default runtime",
    ],
    sources: [
      bottlerocket("release", "packages/containerd/containerd.spec"),
      bottlerocket("daemon", "packages/containerd/containerd-config-toml_k8s_containerd_sock"),
      bottlerocket("base_runtime_spec", "packages/containerd/containerd-cri-base-json"),
      bottlerocket("base_runtime_spec", "sources/api/schnauzer/src/helpers/mod.rs"),
      ...["capabilities", "containerd-cri-resource-limits"].map((name) =>
        settings("base_runtime_spec", `sources/shared-defaults/oci-defaults-${name}.toml`)
      ),
      bottlerocket("kubelet", "packages/kubernetes-1.31/kubelet-config"),
      bottlerocket("image", "packages/kubernetes-1.31/pause-config.json"),
    ],
  },
  aks("ubuntu-24.04", "Ubuntu 24.04", "2.3.3", "2.3.3-ubuntu24.04u2"),
  aks("ubuntu-22.04", "Ubuntu 22.04", "1.7.34", "1.7.34-ubuntu22.04u2"),
  aks("azurelinux-3", "Azure Linux 3", "2.2.4", "2.2.4-6.azl3"),
];
