/**
 * Nodes that installers make: kind, minikube, Kubespray.
 *
 * @module
 */

import { limited, ociSpec } from "./base_spec.ts";
import { type Preset, type PresetTable, runc, sourcesIn, version2, version3 } from "./preset.ts";

const CNI: PresetTable = { bin_dir: "/opt/cni/bin", conf_dir: "/etc/cni/net.d" };

const KIND = "https://github.com/kubernetes-sigs/kind";
const KIND_SPEC = "/etc/containerd/cri-base.json";

/** containerd's default without limits, and a hook for containers that ask which product they run on. */
function kindSpec(release: string): string {
  const hooks = { createContainer: [{ path: "/kind/bin/mount-product-files.sh" }] };
  return JSON.stringify({ ...limited(ociSpec(release)), hooks });
}

function kind(version: string, minor: number, release: string, date: string): Preset {
  const runtime = runc({ SystemdCgroup: true }, { base_runtime_spec: KIND_SPEC });
  const source = sourcesIn(KIND, `v${version}`, date);
  return {
    name: `kind@${version.split(".").slice(0, 2).join(".")}`,
    about: `kind ${version}, with its default node image`,
    kubernetes: `1.${minor}`,
    release,
    daemon: version2(
      {
        sandbox_image: "registry.k8s.io/pause:3.10",
        tolerate_missing_hugepages_controller: true,
        restrict_oom_score_adj: false,
        containerd: {
          discard_unpacked_layers: true,
          snapshotter: "overlayfs",
          default_runtime_name: "runc",
          runtimes: { runc: runtime, "test-handler": runtime },
        },
      },
      { proxy_plugins: { "fuse-overlayfs": { type: "snapshot", address: "/run/containerd-fuse-overlayfs.sock" } } },
    ),
    kubelet: { cgroupDriver: "systemd", cgroupRoot: "/kubelet" },
    hostFiles: { [KIND_SPEC]: kindSpec(release) },
    notes: ["a node that is not rootless; the node image of another Kubernetes has another containerd"],
    sources: [
      source("release", "images/base/Dockerfile"),
      source("daemon", "images/base/files/etc/containerd/config.toml"),
      source("base_runtime_spec", "images/base/Dockerfile"),
      source("kubelet", "pkg/cluster/internal/kubeadm/config.go"),
    ],
  };
}

const MINIKUBE = "https://github.com/kubernetes/minikube";

function minikube(version: string, minor: number, release: string, pause: string, date: string): Preset {
  const source = sourcesIn(MINIKUBE, `v${version}`, date);
  return {
    name: `minikube@${version.split(".").slice(0, 2).join(".")}`,
    about: `minikube ${version} in a virtual machine, with containerd and its default Kubernetes`,
    kubernetes: `1.${minor}`,
    release,
    daemon: version2({
      enable_unprivileged_ports: true,
      stream_server_address: "",
      stream_server_port: "10010",
      enable_selinux: false,
      sandbox_image: pause,
      stats_collect_period: 10,
      enable_tls_streaming: false,
      max_container_log_line_size: 16384,
      restrict_oom_score_adj: false,
      containerd: {
        discard_unpacked_layers: true,
        snapshotter: "overlayfs",
        default_runtime_name: "runc",
        untrusted_workload_runtime: { runtime_type: "", runtime_engine: "", runtime_root: "" },
        runtimes: { runc: runc({ SystemdCgroup: true }) },
      },
      cni: { ...CNI, conf_template: "" },
      registry: { config_path: "/etc/containerd/certs.d" },
    }, { root: "/var/lib/containerd", state: "/run/containerd", oom_score: 0 }),
    kubelet: { cgroupDriver: "systemd" },
    notes: ["a node whose detected cgroup driver is systemd: minikube writes the detected one into both files"],
    sources: [
      source("release", "deploy/iso/minikube-iso/arch/x86_64/package/containerd-bin/containerd-bin.mk"),
      source("daemon", "deploy/iso/minikube-iso/arch/x86_64/package/containerd-bin/config.toml"),
      source("daemon", "pkg/minikube/cruntime/containerd.go"),
      source("daemon", "pkg/minikube/constants/constants_kubeadm_images.go"),
      source("kubelet", "pkg/minikube/cruntime/containerd.go"),
    ],
  };
}

const KUBESPRAY = "https://github.com/kubernetes-sigs/kubespray";
const KUBESPRAY_SPEC = "/etc/containerd/cri-base.json";
const KUBESPRAY_LIMITS = [{ type: "RLIMIT_NOFILE", hard: 65535, soft: 65535 }];

function kubespray(version: string, minor: number, release: string, pause: string, date: string): Preset {
  const source = sourcesIn(KUBESPRAY, `v${version}`, date);
  const sandbox = `registry.k8s.io/pause:${pause}`;
  const runtime = {
    max_container_log_line_size: 16384,
    enable_unprivileged_ports: false,
    enable_unprivileged_icmp: false,
    enable_selinux: false,
    disable_apparmor: false,
    tolerate_missing_hugetlb_controller: true,
    disable_hugetlb_controller: true,
  };
  const containerd = {
    default_runtime_name: "runc",
    runtimes: {
      runc: runc(
        { SystemdCgroup: true, BinaryName: "/usr/local/bin/runc" },
        { runtime_engine: "", runtime_root: "", base_runtime_spec: KUBESPRAY_SPEC },
      ),
    },
  };
  const images = { snapshotter: "overlayfs", discard_unpacked_layers: true };
  const registry = { config_path: "/etc/containerd/certs.d" };
  const top = { root: "/var/lib/containerd", state: "/run/containerd", oom_score: 0 };
  const image_pull_progress_timeout = "5m";
  return {
    name: `kubespray@${version.split(".").slice(0, 2).join(".")}`,
    about: `Kubespray ${version}, with its default Kubernetes`,
    kubernetes: `1.${minor}`,
    release,
    daemon: release.startsWith("1.")
      ? version2(
        {
          sandbox_image: sandbox,
          ...runtime,
          image_pull_progress_timeout,
          containerd: { ...images, ...containerd },
          registry,
        },
        top,
        { "io.containerd.nri.v1.nri": { disable: true } },
      )
      : version3(
        { ...runtime, containerd },
        { ...images, image_pull_progress_timeout, pinned_images: { sandbox }, registry },
        top,
        { "io.containerd.nri.v1.nri": { disable: true } },
      ),
    kubelet: { cgroupDriver: "systemd" },
    hostFiles: { [KUBESPRAY_SPEC]: JSON.stringify(limited(ociSpec(release), KUBESPRAY_LIMITS)) },
    notes: ["the inventory's defaults; each of them is a variable"],
    sources: [
      source(
        "release",
        version === "2.27.0"
          ? "roles/kubespray-defaults/defaults/main/download.yml"
          : "roles/kubespray_defaults/vars/main/checksums.yml",
      ),
      source("daemon", "roles/container-engine/containerd/templates/config.toml.j2"),
      source("daemon", "roles/container-engine/containerd/defaults/main.yml"),
      source("base_runtime_spec", "roles/container-engine/containerd/tasks/main.yml"),
      source("base_runtime_spec", "roles/container-engine/containerd/defaults/main.yml"),
      source("kubelet", "roles/kubernetes/node/templates/kubelet-config.v1beta1.yaml.j2"),
    ],
  };
}

/** The presets of installers. */
export const INSTALLERS: readonly Preset[] = [
  kind("0.27.0", 32, "2.0.2", "2025-02-14"),
  kind("0.29.0", 33, "2.1.1", "2025-05-21"),
  kind("0.30.0", 34, "2.1.4", "2025-08-27"),
  kind("0.31.0", 35, "2.2.0", "2025-12-17"),
  minikube("1.37.0", 34, "1.7.23", "registry.k8s.io/pause:3.10.1", "2025-09-09"),
  minikube("1.38.1", 35, "2.2.1", "registry.k8s.io/pause:3.10.1", "2026-02-19"),
  kubespray("2.27.0", 31, "1.7.24", "3.10", "2025-01-02"),
  kubespray("2.29.0", 33, "2.1.4", "3.10", "2025-10-14"),
  kubespray("2.30.0", 34, "2.2.1", "3.10.1", "2026-01-29"),
  kubespray("2.31.0", 35, "2.2.3", "3.10.1", "2026-04-24"),
];
