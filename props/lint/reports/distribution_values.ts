/** Flags, files and addresses that k3s, RKE2 and k0s refuse, and steps that wait. @module */

import type { Report } from "./report.ts";

/** Flags, files and addresses that k3s, RKE2 and k0s refuse, and steps that wait. */
export const DISTRIBUTION_VALUE_REPORTS: readonly Report[] = [
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=error msg="Failed to validate connection to cluster at http://10.0.0.10:6443: only https:// URLs are supported, invalid scheme: http://10.0.0.10:6443"',
    rule: "k3s-server-url-invalid",
    source: "k3s-io/k3s pkg/clientaccess/token.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=info msg="Waiting to retrieve agent configuration; server is not ready: unable to find interface eth1: route ip+net: no such network interface"',
    rule: "k3s-interface-missing",
    source: "k3s-io/k3s pkg/agent/config/config.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="cluster-cidr: [10.42.0.0/16 2001:cafe:42::/56] and node-ip: [10.0.0.5], must share the same IP version (IPv4, IPv6 or dual-stack)"',
    rule: "k3s-node-ip-family",
    source: "k3s-io/k3s pkg/agent/run.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="expected sysctl value \\"net.ipv4.ip_forward\\" to be \\"1\\", got \\"0\\"; try adding \\"net.ipv4.ip_forward=1\\" to /etc/sysctl.conf and running `sudo sysctl --system`"',
    rule: "k3s-rootless-unmet",
    source: "k3s-io/k3s pkg/rootless/rootless.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="delegated cgroup v2 controllers are required for rootless."',
    rule: "k3s-rootless-unmet",
    source: "k3s-io/k3s pkg/rootless/rootless.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="ETCD join failed: duplicate node name found, please use a unique name for this node"',
    rule: "k3s-etcd-member",
    source: "k3s-io/k3s pkg/etcd/etcd.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="Managed etcd cluster membership was previously reset, please remove the cluster-reset flag and start k3s normally. If you need to perform another cluster reset, you must first manually delete the /var/lib/rancher/k3s/server/db/reset-flag file"',
    rule: "k3s-reset-done",
    source: "k3s-io/k3s pkg/etcd/etcd.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="starting kubernetes: preparing server: start cluster and https: etcd: snapshot path does not exist: /var/lib/rancher/k3s/server/db/snapshots/x"',
    rule: "k3s-snapshot-missing",
    source: "k3s-io/k3s pkg/etcd/etcd.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="ETCD join failed: etcdserver: too many learner members in cluster"',
    rule: "k3s-etcd-join-waits",
    source: "k3s-io/k3s pkg/etcd/etcd.go",
  },
  {
    text: "FATA[0000] server must run as root, or with --rootless and/or --disable-agent",
    rule: "k3s-not-root",
    source: "k3s-io/k3s pkg/cli/server/server.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="invalid cluster-cidr 10.42.0.0: invalid CIDR address: 10.42.0.0"',
    rule: "k3s-range-invalid",
    source: "k3s-io/k3s pkg/cli/server/server.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="flag provided but not defined: -no-deploy"',
    rule: "k3s-flag-unknown",
    source: "k3s-io/k3s pkg/cli/server/server.go",
  },
  {
    text: "FATA[0000] extracting data: open /var/lib/rancher/k3s/data/.lock: permission denied",
    rule: "k3s-not-root",
    source: "k3s-io/k3s pkg/datadir",
  },
  {
    text: "FATA[0000] extracting data: write /var/lib/rancher/k3s/data/aa-tmp/bin/k3s: no space left on device",
    rule: "k3s-data-not-extracted",
    source: "k3s-io/k3s pkg/datadir",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="--cloud-provider-config requires --cloud-provider-name to be provided"',
    rule: "rke2-flag-invalid",
    source: "rancher/rke2 pkg/rke2",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="failed to load private registry configuration from /etc/rancher/rke2/registries.yaml: yaml: line 3: found character that cannot start any token"',
    rule: "k3s-registries-yaml",
    source: "rancher/rke2 pkg/bootstrap",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=info msg="Pod for etcd not synced (waiting for termination of old pod sandbox), retrying"',
    rule: "rke2-static-pod-unsynced",
    source: "rancher/rke2 pkg/podexecutor",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=info msg="Pod for kube-apiserver not synced (pod sandbox has changed), retrying"',
    rule: "rke2-static-pod-unsynced",
    source: "rancher/rke2 pkg/podexecutor",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="Failed to validate --cni flag: multus must be used alongside another primary cni selection"',
    rule: "rke2-flag-invalid",
    source: "rancher/rke2 pkg/cli",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="Invalid value rke2-traefik for --disable flag: must be one of rke2-coredns,rke2-ingress-nginx"',
    rule: "rke2-flag-invalid",
    source: "rancher/rke2 pkg/cli",
  },
  {
    text:
      'May 12 09:14:22 n1 rke2[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="incorrectly formatted control plane resource request specified: kube-apiserver-cpu"',
    rule: "rke2-flag-invalid",
    source: "rancher/rke2 pkg/cli",
  },
  {
    text:
      'time="2024-05-12 09:14:22" level=error msg="failed to start worker components: failed to ping containerd: context deadline exceeded"',
    rule: "k0s-containerd-unanswered",
    source: "k0sproject/k0s pkg/component/worker",
  },
  {
    text:
      "Error: failed to start controller node components: failed to start cluster components: cannot change CNI provider from kuberouter to calico",
    rule: "k0s-network-changed",
    source: "k0sproject/k0s cmd/controller",
  },
  {
    text:
      'Error: failed to join existing cluster via https://10.0.0.1:9443: Post "https://10.0.0.1:9443/v1beta1/ca": dial tcp 10.0.0.1:9443: connect: connection refused',
    rule: "k0s-controller-unreachable",
    source: "k0sproject/k0s cmd/controller",
  },
  {
    text: "Error: failed to decode join token: illegal base64 data at input byte 0",
    rule: "k0s-worker-credentials",
    source: "k0sproject/k0s pkg/component/worker",
  },
  {
    text: "Error: refusing to create token: cannot join into a single node cluster",
    rule: "k0s-cluster-single",
    source: "k0sproject/k0s cmd/token",
  },
  {
    text: "Error: refusing to create token: cannot join controller into current storage",
    rule: "k0s-cluster-single",
    source: "k0sproject/k0s cmd/token",
  },
  {
    text:
      'Error: configuration contains a [plugins."io.containerd.grpc.v1.cri"] section which is the containerd v1 CRI plugin format',
    rule: "k0s-containerd-config-old",
    source: "k0sproject/k0s pkg/component/worker/config",
  },
  {
    text: "dhcp: unable to find interface eth1: route ip+net: no such network interface",
    rule: null,
    source: "k3s-io/k3s pkg/agent/config/config.go",
    why: "any network program looks for interfaces",
  },
  {
    text: "zip: extracting data: write /tmp/a/b: no space left on device",
    rule: null,
    source: "k3s-io/k3s pkg/datadir/datadir.go",
    why: "another program unpacks, too",
  },
  {
    text: "app[12]: flag provided but not defined: -listen",
    rule: null,
    source: "k3s-io/k3s pkg/cli/cmds/root.go",
    why: "flags of another Go program",
  },
  {
    text: "Failed to validate --output flag: must be json",
    rule: null,
    source: "rancher/rke2 pkg/cli/cmds/server.go",
    why: "flags of another program",
  },
  {
    text: "agent: failed to connect to containerd: connection refused",
    rule: null,
    source: "k0sproject/k0s pkg/component/worker/containerd/component.go",
    why: "other programs connect to containerd, too",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="starting kubernetes: preparing server: invalid token format"',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s pkg/clientaccess/token.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=error msg="Failed to validate connection to cluster at https://10.0.0.10:6443: token must not be empty"',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s pkg/clientaccess/token.go",
  },
  {
    text:
      'May 12 09:14:22 n1 k3s[1211]: time="2024-05-12T09:14:22Z" level=fatal msg="starting kubernetes: preparing server: failed to validate token: invalid token CA hash length"',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s pkg/clientaccess/token.go",
  },
  {
    text: "[ERROR CoreDNSMigration]: CoreDNS will not be upgraded: start version '1.9.9-mirror' not supported",
    rule: "kubeadm-coredns-unknown",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
];
