/**
 * Nodes of distributions that bring their own containerd: k3s, RKE2, k0s, MicroK8s, Talos.
 *
 * @module
 */

import { KUBERNETES_NAMESPACE } from "../containerd/default_spec.ts";
import { limited, ociSpec } from "./base_spec.ts";
import { type Preset, type PresetTable, runc, sourcesIn, version2, version3 } from "./preset.ts";

/** What k3s and RKE2 write, started by systemd on a node that is not a user namespace. */
function rancher(dataDir: string, pause: string, isNew: boolean): PresetTable {
  const top = { root: `${dataDir}/containerd`, state: "/run/k3s/containerd" };
  const unprivileged = { enable_selinux: false, enable_unprivileged_ports: true, enable_unprivileged_icmp: true };
  const streams = { stream_server_address: "127.0.0.1", stream_server_port: "10010" };
  const runtimes = { runc: runc({ SystemdCgroup: true }) };
  const snapshots = { snapshotter: "overlayfs", disable_snapshot_annotations: true };
  return isNew
    ? version3(
      { ...unprivileged, containerd: { runtimes } },
      { ...snapshots, pinned_images: { sandbox: pause } },
      top,
      { "io.containerd.grpc.v1.cri": streams },
    )
    : version2({ ...streams, ...unprivileged, sandbox_image: pause, containerd: { ...snapshots, runtimes } }, top);
}

const RANCHER_NOTES: readonly string[] = [
  "a node on which systemd starts it, without user namespace, --selinux or a config template of its own",
  "its build of containerd is modelled as the upstream release",
];

const K3S = "https://github.com/k3s-io/k3s";
const RKE2 = "https://github.com/rancher/rke2";
const TEMPLATE = sourcesIn(K3S, "master", "2026-08-21")("daemon", "pkg/agent/templates/templates.go");

function k3s(minor: number, version: string, release: string, build: string, issue: number, date: string): Preset {
  return {
    name: `k3s@1.${minor}`,
    about: `k3s ${version}`,
    kubernetes: `1.${minor}`,
    release,
    build,
    daemon: rancher("/var/lib/rancher/k3s/agent", "rancher/mirrored-pause:3.6", !release.startsWith("1.")),
    kubelet: { cgroupDriver: "systemd" },
    notes: RANCHER_NOTES,
    sources: [{ of: "release", url: `${K3S}/issues/${issue}`, at: version, date }, TEMPLATE, {
      ...TEMPLATE,
      of: "kubelet",
    }],
  };
}

function rke2(minor: number, patch: number, release: string, build: string, pause: string, date: string): Preset {
  const version = `v1.${minor}.${patch}+rke2r1`;
  const source = sourcesIn(RKE2, version, date);
  return {
    name: `rke2@1.${minor}`,
    about: `RKE2 ${version}`,
    kubernetes: `1.${minor}`,
    release,
    build,
    daemon: rancher(
      "/var/lib/rancher/rke2/agent",
      `index.docker.io/rancher/mirrored-pause:${pause}`,
      !release.startsWith("1."),
    ),
    kubelet: { cgroupDriver: "systemd" },
    notes: RANCHER_NOTES,
    sources: [
      source("release", "go.mod"),
      TEMPLATE,
      source("daemon", "scripts/build-binary"),
      { ...TEMPLATE, of: "kubelet" },
    ],
  };
}

const K0S = "https://github.com/k0sproject/k0s";

/** k0s writes the defaults of its containerd, and another pause image. */
function k0s(minor: number, patch: number, release: string, pause: string, date: string): Preset {
  const version = `v1.${minor}.${patch}+k0s.0`;
  const top = { root: "/var/lib/k0s/containerd", state: "/run/k0s/containerd" };
  const source = sourcesIn(K0S, version, date);
  return {
    name: `k0s@1.${minor}`,
    about: `k0s ${version}`,
    kubernetes: `1.${minor}`,
    release,
    daemon: release.startsWith("1.")
      ? version2({ sandbox_image: pause }, top)
      : version3({}, { pinned_images: { sandbox: pause } }, top),
    notes: [
      "k0s writes out defaults of the release, which are omitted here",
      "without files in /etc/k0s/containerd.d; the kubelet asks the runtime for its cgroup driver",
    ],
    sources: [
      source("release", "embedded-bins/Makefile.variables"),
      source("daemon", "pkg/component/worker/containerd/configurer.go"),
      source("daemon", "pkg/component/worker/containerd/component.go"),
    ],
  };
}

const MICROK8S = "https://github.com/canonical/microk8s";

function microk8s(minor: number, release: string, pause: string, date: string): Preset {
  const data = "/var/snap/microk8s/current";
  const common = "/var/snap/microk8s/common";
  const at = { at: minor === 36 ? "v1.36" : `branch 1.${minor}`, date };
  const tree = `${MICROK8S}/blob/${minor === 36 ? "v1.36" : `1.${minor}`}`;
  return {
    name: `microk8s@1.${minor}`,
    about: `MicroK8s 1.${minor}`,
    kubernetes: `1.${minor}`,
    release,
    daemon: version2({
      stream_server_address: "127.0.0.1",
      stream_server_port: "0",
      enable_selinux: false,
      sandbox_image: pause,
      stats_collect_period: 10,
      enable_tls_streaming: false,
      max_container_log_line_size: 16384,
      containerd: {
        snapshotter: "overlayfs",
        no_pivot: false,
        default_runtime_name: "runc",
        runtimes: {
          runc: runc(),
          "nvidia-container-runtime": runc({ BinaryName: "nvidia-container-runtime" }),
          kata: { runtime_type: "io.containerd.kata.v2", options: { BinaryName: "kata-runtime" } },
        },
      },
      cni: { bin_dir: `${data}/opt/cni/bin`, conf_dir: `${data}/args/cni-network` },
      registry: { config_path: `${data}/args/certs.d` },
    }, {
      root: `${common}/var/lib/containerd`,
      state: `${common}/run/containerd`,
      oom_score: 0,
      metrics: { address: "127.0.0.1:1338", grpc_histogram: false },
    }),
    kubelet: {
      evictionHard: { "memory.available": "100Mi", "nodefs.available": "1Gi", "imagefs.available": "1Gi" },
    },
    notes: [
      "a file system that supports overlayfs, no GPU",
      "the kubelet's root directory is in the snap, too",
    ],
    sources: [
      { of: "release", url: `${tree}/build-scripts/components/containerd/version.sh`, ...at },
      { of: "daemon", url: `${tree}/microk8s-resources/default-args/containerd-template.toml`, ...at },
      { of: "kubelet", url: `${tree}/microk8s-resources/default-args/kubelet`, ...at },
    ],
  };
}

const TALOS = "https://github.com/siderolabs/talos";
const TALOS_SPEC = "/etc/cri/conf.d/base-spec.json";

function talos(version: string, kubernetes: string, release: string, date: string, daemon: PresetTable): Preset {
  const hasBase = !release.startsWith("1.");
  const source = sourcesIn(TALOS, version, date);
  return {
    name: `talos@${version.slice(1).split(".").slice(0, 2).join(".")}`,
    about: `Talos ${version}, with its default Kubernetes`,
    kubernetes,
    release,
    daemon,
    kubelet: { cgroupRoot: "/", seccompDefault: true },
    ...(hasBase
      ? { hostFiles: { [TALOS_SPEC]: JSON.stringify(limited(ociSpec(release, KUBERNETES_NAMESPACE))) } }
      : {}),
    notes: ["a machine config without overrides; the kubelet asks the runtime for its cgroup driver"],
    sources: [
      source("release", "hack/release.toml"),
      source("daemon", "hack/cri-plugin.part"),
      source("daemon", "hack/cri-containerd.toml"),
      ...(hasBase
        ? [source("base_runtime_spec", "internal/app/machined/pkg/controllers/files/cri_base_runtime_spec.go")]
        : []),
      source("kubelet", "internal/app/machined/pkg/controllers/k8s/kubelet_spec.go"),
    ],
  };
}

const TALOS_OFF: readonly string[] = [
  "io.containerd.internal.v1.tracing",
  "io.containerd.snapshotter.v1.blockfile",
  "io.containerd.tracing.processor.v1.otlp",
];
const HOSTS: PresetTable = { registry: { config_path: "/etc/cri/conf.d/hosts" } };
const NO_NRI: PresetTable = { "io.containerd.nri.v1.nri": { disable: true } };
const TALOS_RUNC: PresetTable = { containerd: { runtimes: { runc: { base_runtime_spec: TALOS_SPEC } } } };

/** The presets of distributions. */
export const DISTRIBUTIONS: readonly Preset[] = [
  k3s(30, "v1.30.6+k3s1", "1.7.23", "1.7.23-k3s1", 11257, "2024-11-08"),
  k3s(33, "v1.33.13+k3s1", "2.2.5", "2.2.5-k3s1.33", 14167, "2026-06-24"),
  k3s(34, "v1.34.9+k3s1", "2.2.5", "2.2.5-k3s1", 14166, "2026-06-24"),
  rke2(30, 14, "1.7.27", "1.7.27-k3s1", "3.6", "2025-06-26"),
  rke2(31, 14, "2.1.5", "2.1.5-k3s1.32", "3.6", "2025-11-20"),
  rke2(32, 13, "2.1.5", "2.1.5-k3s1.32", "3.6", "2026-03-03"),
  rke2(33, 13, "2.2.5", "2.2.5-k3s1.33", "3.6", "2026-06-23"),
  rke2(34, 10, "2.2.5", "2.2.5-k3s2", "3.10.2", "2026-08-01"),
  rke2(35, 7, "2.2.5", "2.2.5-k3s2", "3.10.2", "2026-08-01"),
  // RKE2 1.36 has a build of 2.3.2 that is not equal to it: upstream's does not find a pause image of this name.
  k0s(30, 14, "1.7.27", "registry.k8s.io/pause:3.9", "2025-06-23"),
  k0s(31, 14, "1.7.29", "registry.k8s.io/pause:3.9", "2025-11-19"),
  k0s(32, 13, "1.7.30", "registry.k8s.io/pause:3.9", "2026-03-02"),
  k0s(33, 13, "1.7.33", "quay.io/k0sproject/pause:3.10.1", "2026-06-26"),
  k0s(34, 10, "1.7.34", "quay.io/k0sproject/pause:3.10.1", "2026-07-24"),
  k0s(35, 7, "1.7.34", "quay.io/k0sproject/pause:3.10.1", "2026-07-24"),
  k0s(36, 3, "2.3.3", "quay.io/k0sproject/pause:3.10.2-0", "2026-07-24"),
  microk8s(31, "1.7.29", "registry.k8s.io/pause:3.7", "2026-05-19"),
  microk8s(32, "1.7.29", "registry.k8s.io/pause:3.10", "2026-05-19"),
  microk8s(33, "1.7.29", "registry.k8s.io/pause:3.10", "2026-04-29"),
  microk8s(34, "1.7.29", "registry.k8s.io/pause:3.10", "2026-06-13"),
  microk8s(35, "2.1.6", "registry.k8s.io/pause:3.10", "2026-06-11"),
  microk8s(36, "2.2.3", "registry.k8s.io/pause:3.10", "2026-05-20"),
  talos(
    "v1.7.7",
    "1.30",
    "1.7.22",
    "2024-09-26",
    version2(
      { containerd: { runtimes: { runc: { ...runc(), discard_unpacked_layers: true } } }, ...HOSTS },
      { disabled_plugins: ["io.containerd.nri.v1.nri", ...TALOS_OFF] },
    ),
  ),
  talos(
    "v1.9.6",
    "1.32",
    "2.0.5",
    "2025-05-05",
    version3(TALOS_RUNC, { discard_unpacked_layers: true, ...HOSTS }, { disabled_plugins: TALOS_OFF }, NO_NRI),
  ),
  talos(
    "v1.13.9",
    "1.36",
    "2.2.7",
    "2026-08-18",
    version3(
      { enable_cdi: true, cdi_spec_dirs: ["/run/cdi"], ...TALOS_RUNC },
      { discard_unpacked_layers: true, use_local_image_pull: true, ...HOSTS },
      {
        disabled_plugins: [
          "io.containerd.differ.v1.erofs",
          ...TALOS_OFF,
          "io.containerd.snapshotter.v1.erofs",
          "io.containerd.ttrpc.v1.otelttrpc",
        ],
      },
      NO_NRI,
    ),
  ),
];
