/** Configurations, networks and disks of kind, k3d, minikube and Talos. @module */

import type { Report } from "./report.ts";

/** Configurations, networks and disks of kind, k3d, minikube and Talos. */
export const SMALL_CLUSTER_VALUE_REPORTS: readonly Report[] = [
  {
    text:
      "❌  Exiting due to K8S_DOWNGRADE_UNSUPPORTED: Unable to safely downgrade existing Kubernetes v1.30.0 cluster to v1.28.0",
    rule: "minikube-downgrade-refused",
    source: "kubernetes/minikube cmd/minikube/cmd/start.go",
  },
  {
    text:
      "E0512 09:14:22.118273    2211 network_create.go:113] failed to create docker network minikube 192.168.49.0/24 with gateway 192.168.49.1 and mtu of 1500: subnet is taken",
    rule: "minikube-network-taken",
    source: "kubernetes/minikube cmd/minikube/cmd/start.go",
  },
  {
    text:
      "❌  Exiting due to MK_ADDON_ENABLE: enable failed: run callbacks: running callbacks: [waiting for app.kubernetes.io/name=ingress-nginx pods: context deadline exceeded]",
    rule: "minikube-addon-not-ready",
    source: "kubernetes/minikube cmd/minikube/cmd/start.go",
  },
  {
    text:
      "ERROR: failed to create cluster: failed to ensure docker network: exhausted attempts trying to find a non-overlapping subnet",
    rule: "kind-network-exhausted",
    source: "kubernetes-sigs/kind pkg/cluster/internal/providers/docker/network.go",
  },
  {
    text: "ERROR: failed to create cluster: unknown apiVersion: kind.sigs.k8s.io/v1alpha3",
    rule: "kind-config-invalid",
    source: "kubernetes-sigs/kind pkg/apis/config",
  },
  {
    text:
      'ERROR: failed to load image: command "docker exec --privileged -i kind-control-plane ctr --namespace=k8s.io images import --all-platforms --digests --snapshotter=overlayfs -" failed with error: exit status 1\nCommand Output: ctr: content digest sha256:aa: not found',
    rule: "kind-load-platforms",
    source: "kubernetes-sigs/kind pkg/cluster/nodeutils",
  },
  {
    text: 'ERROR: failed to create cluster: podman version "1.6.4" is too old, please upgrade to "1.8.0" or later',
    rule: "kind-podman-old",
    source: "kubernetes-sigs/kind pkg/cluster/internal/providers/podman",
  },
  {
    text: "FATA[0000] Failed to parse node filters (with suffix): invalid format or empty subset in 'server[0]'",
    rule: "k3d-node-filter-invalid",
    source: "k3d-io/k3d pkg/config/transform.go",
  },
  {
    text:
      "FATA[0000] Failed to find registry 'k3d-registry.localhost': Failed to find registry node 'k3d-registry.localhost'",
    rule: "k3d-registry-missing",
    source: "k3d-io/k3d pkg/client/registry.go",
  },
  {
    text:
      "FATA[0000] Schema Validation failed for config file k3d.yaml: validation failed: - (root): Additional property agnets is not allowed",
    rule: "k3d-config-invalid",
    source: "k3d-io/k3d pkg/config",
  },
  {
    text: "1 error occurred:\n\t* no disks matched selector for volume",
    rule: "talos-disk-unmatched",
    source: "siderolabs/talos internal/app/machined",
  },
  {
    text: "error bootstrapping: rpc error: code = AlreadyExists desc = etcd data directory is not empty",
    rule: "talos-bootstrapped-already",
    source: "siderolabs/talos internal/app/machined",
  },
  {
    text:
      "user: warning: [2024-05-12T09:14:22Z]: [talos] etcd is waiting to join the cluster, if this node is the first node of the cluster, please run `talosctl bootstrap` against one of the following IPs:",
    rule: "talos-not-bootstrapped",
    source: "siderolabs/talos internal/app/machined",
  },
  {
    text:
      "❌  Exiting due to HOST_HOME_PERMISSION: open /home/u/.minikube/profiles/minikube/config.json: permission denied",
    rule: "minikube-home-denied",
    source: "kubernetes/minikube pkg/minikube/reason/reason.go",
  },
  {
    text:
      "❌  Exiting due to HOST_JUJU_LOCK_PERMISSION: Failed to save config: failed to acquire lock for /root/.minikube/profiles/minikube/config.json: {Name:mk9 Clock:{} Delay:500ms}: unable to open /tmp/juju-mk9a: permission denied",
    rule: "minikube-home-denied",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text:
      "❌  Exiting due to PR_HYPERV_AS_ADMIN: Failed to start host: creating host: create: precreate: Hyper-v commands have to be run as an Administrator",
    rule: "minikube-hyperv-rights",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text: "ERRO[0000] Failed to create cluster 'x' because a network with name k3d-x already exists",
    rule: "k3d-network-taken",
    source: "k3d-io/k3d pkg/client/cluster.go",
  },
  {
    text: "backup: open /var/spool/app/x: permission denied",
    rule: null,
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
    why: "a file of another program",
  },
];
