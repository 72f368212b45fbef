/** Reports of commands that bring a machine into a cluster: MicroK8s, Canonical Kubernetes, Talos, Kubespray. @module */

import type { Report } from "./report.ts";

/** Machines that do not come into a cluster. */
export const CLUSTER_JOIN_REPORTS: readonly Report[] = [
  {
    text:
      "microk8s join 10.22.33.44:25000/token/token --worker\nContacting cluster at 10.22.33.44\nConnection failed. Invalid token (500).",
    rule: "microk8s-join-token",
    source: "canonical/microk8s#4513",
  },
  {
    text: "Contacting cluster at 192.168.64.8\nConnection failed. (500).",
    rule: "microk8s-join-token",
    source: "canonical/microk8s#2190",
  },
  {
    text: "Connection failed. Hostname ml00 should resolve to 192.168.20.10, but it did not. Refusing join. (400).",
    rule: "microk8s-join-name",
    source: "canonical/microk8s#2967",
  },
  {
    text: "Connection failed. The joining node (10.0.1.23) is already known to dqlite (504).",
    rule: "microk8s-join-known",
    source: "canonical/microk8s#4133",
  },
  {
    text: "Please ensure the master node is reachable. [Errno 110] Connection timed out",
    rule: "microk8s-join-refused",
    source: "canonical/microk8s scripts/wrappers/join.py",
  },
  {
    text: "smtp: Connection failed. Invalid credentials (535).",
    rule: null,
    source: "canonical/microk8s scripts/wrappers/join.py",
    why: "no node of a cluster is part of it",
  },
  {
    text:
      "Error: Failed to join the cluster using the provided token.\n\nThe error was: failed after potential retry: wait check failed: failed to POST /k8sd/cluster/join: failed to join k8sd cluster as worker: Failed to run post-bootstrap actions: HTTP request for worker node info failed: node name already exists: louise-dev",
    rule: "k8s-snap-join-name",
    source: "canonical/k8s-snap#1332",
  },
  {
    text:
      'Error: Could not generate a join token for "worker".\n\nThe error was: failed to POST /k8sd/cluster/tokens: Daemon not yet initialized',
    rule: "k8s-snap-join-failed",
    source: "canonical/k8s-snap#316",
  },
  {
    text:
      'The error was: failed after potential retry: wait check failed: failed to POST /k8sd/cluster/join: failed to join k8sd cluster as control plane: 1 join attempts were unsuccessful. Last error: Get "https://10.64.192.2:6400": net/http: TLS handshake timeout',
    rule: "k8s-snap-join-failed",
    source: "canonical/k8s-snap#2223",
  },
  {
    text:
      'error executing bootstrap: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority (possibly because of \\"x509: Ed25519 verification failure\\" while trying to verify candidate authority certificate \\"talos\\")"',
    rule: "talos-api-untrusted",
    source: "siderolabs/talos#8442",
  },
  {
    text:
      'talm: file=nodes/cf2.yaml, nodes=[172.27.88.72], endpoints=[172.27.88.72]\nerror applying new configuration: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"',
    rule: "talos-api-untrusted",
    source: "cozystack/talm#38",
  },
  {
    text:
      'grpc_client: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"',
    rule: null,
    source: "siderolabs/talos#9241",
    why: "any client of gRPC prints it",
  },
  {
    text:
      'error executing bootstrap: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: context deadline exceeded"',
    rule: "talos-api-unreached",
    source: "siderolabs/talos#7604",
  },
  {
    text:
      'error getting version: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 192.168.1.10:50000: connect: no route to host"',
    rule: "talos-api-unreached",
    source: "siderolabs/talos cmd/talosctl",
  },
  {
    text:
      'FAILED - RETRYING: [cp1]: Kubeadm | Initialize first master (1 retries left).\n\nTASK [kubernetes/control-plane : Kubeadm | Initialize first master] ***\nfatal: [cp1]: FAILED! => {"attempts": 3, "changed": true, "cmd": ["timeout", "-k", "300s", "300s", "/usr/local/bin/kubeadm", "init", "--config=/etc/kubernetes/kubeadm-config.yaml", "--ignore-preflight-errors=all", "--skip-phases=addon/coredns", "--upload-certs"], "delta": "0:05:00.013588", "end": "2024-05-03 22:27:46.748433", "failed_when_result": true, "msg": "non-zero return code", "rc": 124, "start": "2024-05-03 22:22:46.734845", "stderr": "W0503 22:22:46.807516    7890 utils.go:69] The recommended value for \\"clusterDNS\\" in \\"KubeletConfiguration\\" is: [10.233.0.10]',
    rule: "kubespray-kubeadm-init",
    source: "kubernetes-sigs/kubespray#10852",
  },
];
