/**
 * What Rancher's provisioning log waits for, of clusters of RKE2 and k3s.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RANCHER = "https://github.com/rancher/rancher/issues";
/** Rancher's machines. */
export const RANCHER_PROVISIONING_RULES: readonly DaemonRule[] = [
  {
    id: "rancher-probes-waiting",
    by: "cluster",
    summary:
      "Rancher waits for components of a node that do not answer their probes: those that the line still names do not run",
    texts: ["waiting for probes: <any>"],
    evidence: "reported",
    anywhere: [
      "bootstrap node(s)",
      "etcd node(s)",
      "control plane node(s)",
      "worker node(s)",
      "kube-scheduler",
      "kubelet",
      "calico",
    ],
    behind: "all",
    fix:
      "on the node journalctl -u rancher-system-agent -u rke2-server (k3s), /var/lib/rancher/rke2/agent/logs/kubelet.log, crictl ps -a and crictl logs. All names: the service does not start, or images are not pulled. calico: its pods (kubectl -n calico-system get pods with /etc/rancher/rke2/rke2.yaml): 4789/udp, 5473/tcp between nodes, two interfaces. " +
      "Only kube-controller-manager and kube-scheduler on a cluster of a year: their own certificates in server/tls/kube-scheduler and kube-controller-manager have expired: delete those .crt and .key, and crictl rm -f both containers",
    links: [`${RANCHER}/44555`, `${RANCHER}/50065`],
  },
  {
    id: "rancher-cluster-agent-waiting",
    by: "cluster",
    summary:
      "Rancher waits for cattle-cluster-agent of the new cluster: its pod does not run, or does not reach Rancher",
    texts: ["waiting for cluster agent to connect"],
    evidence: "reported",
    behind: "all",
    fix:
      "on a server node with KUBECONFIG=/etc/rancher/rke2/rke2.yaml (k3s.yaml): kubectl -n cattle-system get pods, describe and logs of cattle-cluster-agent. Pending: no worker has joined yet, or a cloud provider has not taken its taint away. Not resolved: CoreDNS does not run, or Rancher's server-url is a name that only the host knows. x509: its CA is another (CATTLE_CA_CHECKSUM): run the registration anew. No pods at all: helm-install-* jobs in kube-system fail: a proxy without no_proxy for 10.42.0.0/16, 10.43.0.0/16",
    links: [`${RANCHER}/41552`, "https://github.com/harvester/harvester/issues/6286"],
  },
  {
    id: "rancher-plan-failed",
    by: "cluster",
    summary: "a node's rancher-system-agent could not apply Rancher's plan, which installs and starts RKE2 or k3s",
    texts: ["error applying plan -- check rancher-system-agent.service logs on node for more information"],
    evidence: "reported",
    behind: "all",
    fix:
      "journalctl -u rancher-system-agent on that node, the last lines before the failure. Often: the image rancher/system-agent-installer-rke2 is not pulled (proxy, private registry, its credentials or CA in the cluster's registry settings); rke2-server or rke2-agent does not start (journalctl -u it names why); /usr/local or /var is full, read-only or mounted noexec; files of an earlier cluster (rke2-uninstall.sh, rancher-system-agent-uninstall.sh delete its data, then register again)",
    links: [`${RANCHER}/44506`, "https://github.com/rancher/rke2/issues/5484"],
  },
  {
    id: "rancher-node-unregistered",
    by: "cluster",
    summary: "Rancher waits for a machine of the new cluster to report, or for the roles that are still missing",
    texts: [
      "waiting for agent to check in and apply initial plan",
      "waiting for providerID to be set",
      "waiting for providerID to be set, waiting for agent to check in and apply initial plan",
      "waiting for at least one control plane, etcd, and worker node to be registered",
      "waiting for at least one control plane, etcd, and worker node to be registered in cluster",
      "waiting for viable init node",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "all three roles have to be registered (one machine can have all: --etcd --controlplane --worker). On the machine journalctl -u rancher-system-agent: does it run, and reach Rancher: curl -vk https://RANCHER/ping; certificate and --ca-checksum, clock, proxy. The first node with etcd and control plane counts: until it is up, others wait. providerID comes last: with a cloud provider chosen its controller has to run; without: rke2-server has to start. A machine that was in a cluster before: uninstall scripts first",
    links: [`${RANCHER}/37174`, `${RANCHER}/36349`],
  },
];
