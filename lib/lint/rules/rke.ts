/**
 * What RKE 1, and Rancher with it, say when a cluster's containers do not come up on its hosts.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RKE = "https://github.com/rancher/rke";
const TROUBLE =
  "https://ranchermanager.docs.rancher.com/troubleshooting/kubernetes-components/troubleshooting-etcd-nodes";

/** What RKE does with the new API server before it deploys anything. */
const FIRST_OBJECTS: readonly string[] = [
  "Failed to apply the ServiceAccount needed for job execution",
  "Failed to apply the ClusterRoleBinding needed for node authorization",
  "Failed to apply the ClusterRole and Binding needed for node kubeapi proxy",
];

/** How a request ends that nothing answers. */
const UNANSWERED: readonly string[] = [
  "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
  "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
  "context deadline exceeded",
  "dial tcp <address>: connect: <errno>",
  "dial tcp <address>: i/o timeout",
  "net/http: TLS handshake timeout",
  "EOF",
  "unexpected EOF",
  "Service Unavailable",
  "Bad Gateway",
];

/** What RKE's own container of a service prints behind it. */
const CHECK = "Failed to verify healthcheck: Failed to check <url> for service [<name>] on host [<name>]: ";

/** Hosts and services of RKE 1. */
export const RKE_RULES: readonly DaemonRule[] = [
  {
    id: "rke-host-unreached",
    by: "cluster",
    summary: "rke, or Rancher, does not get by SSH to the host's Docker, with which it starts every container there",
    texts: [
      "Failed to set up SSH tunneling for host [<name>]: Can't retrieve Docker Info: <any>",
      "Failed to set up SSH tunneling for host [<name>]: Can't retrieve Docker Info: error during connect: Get <url>: <any>",
      "Failed to set up SSH tunneling for host [<name>]: Can't retrieve Docker Info: error during connect: Get <url>: Unable to access the service on <path>. The service might be still starting up. Error: <any>",
      "Failed to set up SSH tunneling for host [<name>]: <any>",
      "Unable to access node with address [<name>] using SSH. <any>",
      "Unable to access the Docker socket (<path>). Please check if the configured user can execute `docker ps` on the node, <any>",
      "Failed to dial ssh using address [<name>]: <any>",
      "Cluster must have at least one etcd plane host: failed to connect to the following etcd host(s) [<any>",
    ],
    evidence: "source",
    fix:
      "ssh -i KEY USER@ADDRESS docker version has to work as rke does it: the user of cluster.yml in the group docker (as good as root; root itself is not accepted on RHEL and CentOS), the key without a passphrase or ssh_agent_auth: true, AllowTcpForwarding yes in sshd_config, a Docker that this RKE knows",
    links: [
      "https://rke.docs.rancher.com/troubleshooting/ssh-connectivity-errors",
      `${RKE}/blob/release/v1.6/hosts/dialer.go`,
    ],
  },
  {
    id: "rke-etcd-role-missing",
    by: "cluster",
    summary: "RKE has no host with the role etcd: none is named, or with Rancher none has registered yet",
    texts: ["Cluster must have at least one etcd plane host: please specify one or more etcd in cluster config"],
    evidence: "source",
    behind: "all",
    passed: ["[etcd]", "Failed to bring up Etcd Plane"],
    fix:
      "give one node, or three, the role etcd (cluster.yml: role: [controlplane, etcd, worker]; Rancher: the checkbox before the registration command is copied). With Rancher it also stands there until such a node has registered: on that machine docker ps and docker logs of rancher-agent: it has to reach the Rancher server, and the command has to have --etcd",
    links: [`${RKE}/blob/release/v1.6/cluster/validation.go`],
  },
  {
    id: "rke-ports-blocked",
    by: "cluster",
    summary: "RKE's port check: the hosts of the cluster do not reach each other's ports",
    texts: [
      "[network] Host [<name>] is not able to connect to the following ports: [<value>]. Please check network policies and firewall rules",
      "Host [<name>] is not able to connect to the following ports: [<value>]. Please check network policies and firewall rules",
      "[network] Can't access KubeAPI port [<number>] on Control Plane host: <name>",
    ],
    evidence: "source",
    fix:
      "open the ports that the message names between the hosts (firewalld, ufw, the cloud's security group): 2379 and 2380 of etcd, 6443 of the control plane, 10250 of all, 8472/udp. address is what the others use: set internal_address where the public one is not reachable from inside. curl ADDRESS:PORT from that host shows it",
    links: ["https://rke.docs.rancher.com/os#ports"],
  },
  {
    id: "rke-etcd-unhealthy",
    by: "cluster",
    summary: "RKE started etcd's containers, and etcd did not become healthy; why is in their log",
    texts: [
      "[etcd] Failed to bring up Etcd Plane: <any>",
      "Failed to bring up Etcd Plane: <any>",
      "[etcd] Failed to bring up Etcd Plane: [etcd] Etcd Cluster is not healthy",
      "[etcd] Etcd Cluster is not healthy",
      "etcd cluster is unhealthy: hosts [<names>] failed to report healthy. <any>",
      "Failed to add etcd member [<name>] to etcd cluster",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "docker logs etcd on each etcd host. bad certificate or cluster ID mismatch: files of an earlier cluster: clean the host before it joins (remove all containers, /var/lib/etcd, /etc/kubernetes, /var/lib/rancher; this deletes that cluster's data). no route, i/o timeout: 2379 and 2380 between the hosts. " +
      "A clock that is off by minutes, a slow or full disk, a proxy without no_proxy do it, too. Two of three members have to run",
    links: [TROUBLE],
  },
  {
    id: "rke-plane-unhealthy",
    by: "cluster",
    summary:
      "a service that RKE started (kube-apiserver, kubelet, kube-proxy) does not become healthy; its log has why",
    texts: [
      "[controlPlane] Failed to bring up Control Plane: <any>",
      "Failed to bring up Control Plane: <any>",
      "[workerPlane] Failed to bring up Worker Plane: <any>",
      "Failed to bring up Worker Plane: <any>",
      "[controlPlane] Failed to upgrade Control Plane: <any>",
      "[workerPlane] Failed to upgrade Worker Plane: <any>",
      "Failed to verify healthcheck: <any>",
      ...[
        "Get <url>: dial tcp <address>: connect: connection refused",
        "Get <url>: dial tcp <address>: getsockopt: connection refused",
        "Get <url>: EOF",
        "Get <url>: Unable to access the service on <address>. The service might be still starting up. Error: ssh: rejected: connect failed (Connection refused)",
      ].map((error) => `${CHECK}${error}`),
      "Failed to verify healthcheck: Service [<name>] is not healthy on host [<name>]. Response code: [<number>], response body: <any>",
      "Service [<name>] is not healthy on host [<name>]. Response code: [<number>], response body: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "on that host docker ps -a and docker logs of the named container (kube-apiserver, kubelet, kube-proxy): the last error there. kube-apiserver: etcd first (docker logs etcd), an extra_args flag that this release does not have. kubelet: swap, a cgroup driver that is not Docker's, a full disk, a hostname that two hosts share. After an earlier cluster clean the host (this deletes its data)",
    links: ["https://ranchermanager.docs.rancher.com/troubleshooting/kubernetes-components"],
  },
  {
    id: "rke-api-unanswered",
    by: "cluster",
    summary: "the control plane runs, and rke does not get through to the API server's port 6443 from where it is run",
    texts: FIRST_OBJECTS.flatMap((step) =>
      UNANSWERED.flatMap((error) => ["Post", "Get", "Put"].map((method) => `${step}: ${method} <url>: ${error}`))
    ),
    evidence: "source",
    fix:
      "from the machine that runs rke: curl -k https://ADDRESS:6443/version, with the address of cluster.yml: open 6443 to it (security group, firewalld), unset https_proxy or put the address into no_proxy. A bastion_host is only for SSH: the API itself is asked directly, so run rke inside of that network. Right after the start of slow hosts: run rke up again",
    links: [`${RKE}/issues/1023`],
  },
  {
    id: "rke-first-objects",
    by: "cluster",
    summary: "the new API server did not take the first objects that RKE creates in it",
    texts: FIRST_OBJECTS.map((step) => `${step}: <any>`),
    evidence: "source",
    behind: "all",
    fix:
      "the words behind it say why. Forbidden or Unauthorized, x509: certificates of another run: keep cluster.rkestate and kube_config_cluster.yml beside cluster.yml, compare the clocks of all machines, and where the hosts had another cluster clean them first (this deletes its data). etcdserver: request timed out: etcd's disk. A webhook that does not answer: remove it",
    links: [`${RKE}/issues/576`],
  },
  {
    id: "rke-job-unfinished",
    by: "cluster",
    summary: "a job by which RKE deploys the network plugin, DNS or an ingress did not finish in time on the new nodes",
    texts: [
      "Failed to get job complete status for job <name> in namespace <name>",
      "Failed to get job complete status for job <name> in namespace <name>: <any>",
      "Failed to get job complete status: <nil>",
      "Failed to get job complete status: <any>",
      "Failed to deploy addon execute job [<name>]: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "kubectl --kubeconfig kube_config_cluster.yml -n kube-system get pods -o wide and describe pod of the named job (rke-network-plugin-deploy-job …): Pending: no node is ready or takes it (hostnames that two nodes share, docker logs kubelet), an image that is not pulled (proxy, registry). Then delete the job and run rke up again; addon_job_timeout in cluster.yml gives a slow cluster longer than 45 s (30 s in old releases)",
    links: [`${RKE}/issues/758`],
  },
];
