/**
 * Machines that an installer waits for, and what a server of k3s or CoreDNS says when what it asks does not answer: Cluster API, kops,
 * k3s' and RKE2's agents, CoreDNS.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CAPI = "https://cluster-api.sigs.k8s.io/user/troubleshooting";
const KOPS = "https://github.com/kubernetes/kops";

/** Cluster API. */
const MACHINES: readonly DaemonRule[] = [
  {
    id: "capi-node-unknown",
    by: "cluster",
    summary:
      "Cluster API waits for the node of a machine: the node has not joined, or has not the spec.providerID that the machine has",
    texts: [
      "does not have a corresponding Node yet (Machine.status.nodeRef not set)",
      "Machine <name> does not have a corresponding Node yet (Machine.status.nodeRef not set)",
      "control plane machine <name> has no status.nodeRef",
      "has no status.nodeRef",
      "Waiting for a Node with spec.providerID <name> to exist",
      "Waiting for a node with matching ProviderID to exist",
      "Waiting for node with spec.providerID to exist",
      "Failed to parse ProviderID",
      "Cannot reconcile Machine's Node, no valid ProviderID yet",
    ],
    evidence: "reported",
    anywhere: ["Machine", "machine", "ProviderID", "cluster.x-k8s.io", "cluster-api", "KubeadmControlPlane", "capi"],
    behind: "all",
    fix:
      "with the new cluster's kubeconfig (clusterctl get kubeconfig NAME) kubectl get nodes -o custom-columns=N:.metadata.name,P:.spec.providerID. No node: its console and /var/log/cloud-init-output.log, journalctl -u kubelet say why it did not join. A node without providerID: install the cloud controller manager of that cloud (with its Secret), which sets it and takes the taint uninitialized away. Another providerID than kubectl get machine: its format or the machine's name differ: correct kubelet's provider-id. Then a network plugin for Ready",
    links: [CAPI, "https://github.com/kubernetes-sigs/cluster-api-provider-azure/issues/3701"],
  },
  {
    id: "capi-bootstrap-data",
    by: "cluster",
    summary:
      "Cluster API has no bootstrap data for the machine yet, most often because the first control plane machine is not initialized",
    texts: [
      "WaitingForBootstrapData",
      "Waiting for the Bootstrap provider controller to set bootstrap data",
      "Bootstrap provider is not ready, requeuing",
      "Bootstrap data secret is not yet available",
      "Waiting for bootstrap data to be available",
      "Waiting for Cluster control plane to be initialized",
      "WaitingForControlPlaneAvailable",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "clusterctl describe cluster NAME --show-conditions all: the first thing that is not True counts. Workers wait until ControlPlaneInitialized: look at that one machine: its console and /var/log/cloud-init-output.log (kubeadm init), the load balancer of the control plane's endpoint, whether its image has that Kubernetes version. kubectl get kubeadmconfig,machines -A, logs of capi-kubeadm-bootstrap-controller-manager. Infrastructure not ready: the provider's controller says why (credentials, quota)",
    links: [CAPI, "https://github.com/metal3-io/metal3-dev-env/issues/442"],
  },
];

/** kops. */
const KOPS_NODES: readonly DaemonRule[] = [
  {
    id: "kops-machine-not-joined",
    by: "cluster",
    summary: "kops: a machine of the cluster runs, and has not become a node",
    texts: [
      "machine <name> has not yet joined cluster",
      "VALIDATION ERRORS KIND NAME MESSAGE Machine <name> machine <name> has not yet joined cluster",
      "Validation failed: cluster not yet healthy",
      "validation failed: cluster not yet healthy",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "new machines take 5 to 10 minutes (kops validate cluster --wait 10m). Then on that machine journalctl -u kops-configuration -u kubelet: nodeup that gets no files (S3, IAM), a name that kops-controller on the control plane does not answer at 3988, a wrong address of the API server. Control plane machines need 2 CPUs and 2 GiB (t3.medium, not micro): their etcd and API server end otherwise: /var/log/kube-apiserver.log, etcd.log there. After kops upgrade: kops update cluster --yes and rolling-update, as machines of both releases do not mix. Bastions do not count",
    links: [`${KOPS}/issues/16665`, "https://kops.sigs.k8s.io/operations/troubleshoot/"],
  },
  {
    id: "kops-api-name-placeholder",
    by: "cluster",
    summary:
      "kops: the name of the cluster's API still has the placeholder address, because the control plane has not replaced it",
    texts: [
      "The API DNS IP address is the placeholder address that kops creates: 203.0.113.123",
      "The dns-controller Kubernetes deployment has not updated the Kubernetes cluster's API DNS entry to the correct IP address",
      "Get <url>: dial tcp 203.0.113.123:443: i/o timeout",
      "dial tcp 203.0.113.123:443: i/o timeout",
    ],
    evidence: "reported",
    fix:
      "wait 5 to 10 minutes, then look at a control plane machine: docker or crictl ps -a, /var/log/kube-apiserver.log, etcd.log, journalctl -u kubelet -u protokube: protokube and dns-controller write the records once they run. Often: the machine is too small or did not start; its role may not write to the hosted zone; the zone is not delegated (dig NS) or there are two of that name; the local resolver still has the old answer. A cluster NAME.k8s.local needs no DNS",
    links: ["https://kops.sigs.k8s.io/operations/troubleshoot/", `${KOPS}/issues/2147`],
  },
];

/** Agents of k3s and RKE2, and CoreDNS. */
const UNANSWERED: readonly DaemonRule[] = [
  {
    id: "k3s-tunnel-unanswered",
    by: "cluster",
    summary:
      "an agent of k3s, RKE2 or Rancher does not get its connection to the server: it does not answer at that address or refuses it, or something between both does",
    texts: [
      "Failed to connect to proxy. Empty dialer response",
      ...["6443", "9345", "443"].flatMap((port) =>
        ["connect: connection refused", "connect: no route to host", "connect: connection timed out", "i/o timeout"]
          .map((error) => `dial tcp <address>:${port}: ${error}`)
      ),
      "websocket: bad handshake",
    ],
    evidence: "reported",
    anywhere: ["Remotedialer proxy error", "Failed to connect to proxy"],
    behind: "all",
    fix:
      "curl -vk https://ADDRESS:6443/cacerts (RKE2: 9345) from this node. refused: the server is down (journalctl -u k3s, rke2-server there) or the address is another machine's: 10.0.2.15 is VirtualBox's NAT, the same on all: --node-ip and --advertise-address of the host-only network. A timeout, no route: open 6443 (9345), 8472/udp and 10250. bad handshake: the address is of a server without API server (etcd alone): join by a control plane node, or update; a proxy or load balancer does not pass on WebSockets; or the token is not accepted; once at the start it is harmless",
    links: ["https://github.com/k3s-io/k3s/issues/9860", "https://docs.k3s.io/installation/requirements#networking"],
  },
  {
    id: "coredns-upstream-unanswered",
    by: "cluster",
    summary:
      "CoreDNS gets no answer from the name server that it forwards to: pods resolve the cluster's names at most",
    texts: [
      ...["read udp", "read tcp", "write udp"].map((call) =>
        `plugin/errors: <number> <any>: ${call} <address>-><address>:53: i/o timeout`
      ),
      ...["connect: connection refused", "connect: network is unreachable", "i/o timeout"].map((error) =>
        `plugin/errors: <number> <any>: dial <words> <address>:53: ${error}`
      ),
      ...["read: connection refused", "read: no route to host"].map((error) =>
        `plugin/errors: <number> <any>: read udp <address>-><address>:53: ${error}`
      ),
    ],
    evidence: "reported",
    fix:
      "from the node dig @SERVER kubernetes.io (the address behind ->), then from a pod (kubectl run -it --rm --image=busybox t -- nslookup kubernetes.io SERVER). Node no: that server is wrong or blocked: the kubelet's resolvConf, forward . in cm coredns with servers that answer. Pod no: pods' packets do not get out: pod CIDR that overlaps the node's network, no masquerading (network plugin's and kube-proxy's pods), firewalld, ip_forward=0, a security group without udp 53. Only now and then: conntrack full, more than one replica, NodeLocal DNSCache",
    links: [
      "https://github.com/coredns/coredns/issues/3839",
      "https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/",
    ],
  },
];

/** Machines that are waited for. */
export const CLUSTER_MACHINE_RULES: readonly DaemonRule[] = [...MACHINES, ...KOPS_NODES, ...UNANSWERED];
