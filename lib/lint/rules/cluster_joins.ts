/**
 * Commands that bring a machine into a cluster, and what they print if it does not come in: MicroK8s, Canonical Kubernetes, Talos,
 * Kubespray.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const MICROK8S = "https://github.com/canonical/microk8s";
const SNAP = "https://github.com/canonical/k8s-snap";
const TALOS = "https://github.com/siderolabs/talos";
const KUBESPRAY = "https://github.com/kubernetes-sigs/kubespray";
const JOINING = "failed to POST /k8sd/cluster/join: ";

/** What the agent of another node answers to microk8s join, with its HTTP status or before the text had one. */
function refused(error: string): readonly string[] {
  return [
    `Connection failed. ${error}`,
    `Connection failed. ${error} (<number>)`,
    `Connection failed. ${error} (<number>).`,
  ];
}

/** microk8s join. */
const MICROK8S_JOINS: readonly DaemonRule[] = [
  {
    id: "microk8s-join-token",
    by: "cluster",
    summary:
      "microk8s join: the other node does not know the token, or it is used up: each is for one attempt, a failed one, too",
    texts: refused("Invalid token").concat(
      "Connection failed. (500)",
      "Invalid token size. It must be 32 characters long",
    ),
    evidence: "reported",
    // Other programs print that a connection failed, too.
    needs: [
      "microk8s",
      "Contacting cluster at",
      "Connection failed. Invalid token",
      "Connection failed. (500)",
      "Invalid token size",
    ],
    fix:
      "microk8s add-node on the control plane node for each node and each attempt, and use its line at once (with --token-ttl 3600 one token serves many). Both names have to resolve on both sides: add host name and address of each node to /etc/hosts of all, also in lower case; then microk8s join with --worker as wanted. The other node is in Multipass or LXD: microk8s status there first, it has to run. The same snap channel on all",
    links: [`${MICROK8S}/issues/4513`, `${MICROK8S}/issues/3225`],
  },
  {
    id: "microk8s-join-name",
    by: "cluster",
    summary: "microk8s join: the node that is asked does not resolve the joining node's host name to its address",
    texts: [
      ...refused("Hostname <words> should resolve to <address>, but it did not. Refusing join."),
      ...refused("The hostname (<words>) of the joining node does not resolve to the IP <words>. Refusing join."),
      "the hostname (<words>) of the joining node does not resolve to the IP <words>. Refusing join",
    ],
    evidence: "source",
    fix:
      "on the node that is asked (all control plane nodes) add ADDRESS NAME of the joining node to /etc/hosts, or to the DNS that it asks; getent hosts NAME there has to print the address that the message names. Two machines with one name (clones): hostnamectl set-hostname on one. Then microk8s add-node again, as the token is used up",
    links: [`${MICROK8S}/issues/2967`],
  },
  {
    id: "microk8s-join-known",
    by: "cluster",
    summary:
      "microk8s join: the cluster's datastore has this node's address from an earlier join, or it is the asked node's own",
    texts: [
      ...refused("The joining node (<words>) is already known to dqlite"),
      ...refused("The joining node has the same IP (<words>) as the node we contact."),
      "the joining node has the same IP (<words>) as the node we contact",
      "the joining node (<words>) is already known to dqlite",
    ],
    evidence: "source",
    fix:
      "already known: microk8s remove-node NAME --force on a node of the cluster, there also look into /var/snap/microk8s/current/var/kubernetes/backend/cluster.yaml; on this one microk8s leave (or snap remove microk8s --purge, which deletes its data), then add-node and join anew. The same IP: machines behind NAT, or clones with one address: each needs its own, which the others reach",
    links: [`${MICROK8S}/issues/4133`],
  },
  {
    id: "microk8s-datastore-state",
    by: "cluster",
    summary:
      "MicroK8s' datastore dqlite does not start: the files in its directory are of another cluster, another address, or a join that was broken off",
    texts: [
      ...["", "Failed to create server: "].flatMap((begin) => [
        `${begin}failed to create dqlite app: bootstrap node can't join a cluster`,
        `${begin}failed to create dqlite app: inconsistent info.yaml and cluster.yaml`,
        `${begin}failed to create dqlite app: address <name> in info.yaml does not match <name>`,
        `${begin}data directory seems to have existing state <name>. please remove the file and restart`,
      ]),
      "bootstrap node can't join a cluster",
    ],
    evidence: "source",
    anywhere: ["dqlite", "microk8s"],
    fix:
      "it is the node that was to join: take it out on a node that runs (microk8s remove-node NAME --force, also where kubectl get nodes does not list it), on it snap remove microk8s --purge, which deletes its data and pods, install the same channel, and join with a new add-node line and the other node's IP. A node with data that is the only copy: save /var/snap/microk8s/current/var/kubernetes/backend first; an address that has changed: write Address: IP:19001 into update.yaml there, and restart",
    links: [`${MICROK8S}/issues/4713`, "https://github.com/canonical/k8s-dqlite/blob/master/pkg/server/server.go"],
  },
  {
    id: "microk8s-datastore-starting",
    by: "cluster",
    summary: "MicroK8s asks dqlite while its files are not there: it has not started yet at a join, or does not start",
    texts: ["open servers store: stat <path>/cluster.yaml: no such file or directory"],
    evidence: "source",
    fix:
      "while microk8s join waits, it is only a look too early and ends by itself: compare microk8s kubectl get nodes afterwards. If it stays: microk8s inspect and journalctl -u snap.microk8s.daemon-k8s-dqlite -e have why dqlite does not start, mostly port 19001 between the nodes, clocks, or a join that was broken off; then take the node out (microk8s leave on it, remove-node NAME --force on another) and join anew",
    links: [`${MICROK8S}/issues/2640`, `${MICROK8S}/blob/master/scripts/wrappers/join.py`],
  },
  {
    id: "microk8s-datastore-certificate",
    by: "cluster",
    summary:
      "two nodes of MicroK8s do not accept each other's certificate of the datastore dqlite: one is of another cluster or was made anew",
    texts: [
      "dqlite: proxy: first: remote -> local: remote error: tls: bad certificate",
      "dqlite: proxy: first: local -> remote: remote error: tls: bad certificate",
    ],
    evidence: "reported",
    fix:
      "all nodes have the same /var/snap/microk8s/current/var/kubernetes/backend/cluster.crt (sha256sum): look which node differs: one that was reinstalled, or left and still asks. On a node that runs microk8s remove-node NAME --force, on that one microk8s leave, then join anew. With several addresses join by the one at which the nodes reach each other on 19001",
    links: [`${MICROK8S}/issues/4865`],
  },
  {
    id: "microk8s-join-refused",
    by: "cluster",
    summary:
      "microk8s join: both nodes are set up differently (HA, port, release), or the other is not the one that the fingerprint names",
    texts: [
      ...refused("Not possible to join. This is not an HA MicroK8s cluster."),
      ...refused("Failed to join the cluster. This is an HA MicroK8s cluster."),
      ...refused("The port of the cluster agent has to be set to <number>."),
      ...refused(
        "Joining this MicroK8s cluster requires x509 authentication. Update MicroK8s to version 1.28 or newer and retry the join operation.",
      ),
      "Joining cluster failed. Could not verify the identity of <words>",
      "Joining cluster failed. Fingerprint too short",
      "Peer node verification failed (<any>",
      "Connecting to cluster failed with <any>",
      "Please ensure the master node is reachable. <any>",
    ],
    evidence: "source",
    needs: [
      ...[
        "microk8s",
        "MicroK8s",
        "Contacting cluster at",
        "cluster agent",
        "Joining cluster failed",
        "Peer node verification",
      ],
      ...["Connecting to cluster failed with", "ensure the master node is reachable"],
    ],
    fix:
      "microk8s enable ha-cluster on both (or disable on both), the same channel (snap list microk8s, snap refresh microk8s --channel=…), the same --port in args/cluster-agent. reachable, Connecting: from here nc -vz ADDRESS 25000: open 25000, 16443, 19001, 10250/tcp and 4789/udp between the nodes; use an address of the other node that this one reaches (add-node lists several). Could not verify: a line of another cluster, or certificates were made anew: run add-node again",
    links: [`${MICROK8S}/issues/3242`, "https://microk8s.io/docs/services-and-ports"],
  },
];

/** k8s join-cluster of Canonical Kubernetes. */
const SNAP_JOINS: readonly DaemonRule[] = [
  {
    id: "k8s-snap-join-name",
    by: "cluster",
    summary: "k8s join-cluster: a node of this name is already in the cluster",
    texts: [
      "HTTP request for worker node info failed: node name already exists: <words>",
      "node name already exists: <words>",
    ],
    evidence: "reported",
    needs: ["k8sd", "join-cluster", "worker node info"],
    fix:
      "k8s remove-node NAME (--force if it is not there any more) on a control plane node if it is this machine's earlier entry; else another name: k8s join-cluster --name NAME TOKEN with a token made for that name: k8s get-join-token NAME --worker",
    links: [`${SNAP}/pull/1332`],
  },
  {
    id: "k8s-snap-join-failed",
    by: "cluster",
    summary: "k8s join-cluster: the node does not get into the cluster of Canonical Kubernetes",
    texts: [
      "Failed to join the cluster using the provided token",
      `wait check failed: ${JOINING}<any>`,
      `${JOINING}failed to join k8sd cluster as control plane: <any>`,
      `${JOINING}failed to join k8sd cluster as worker: <any>`,
      `${JOINING}failed to join k8sd cluster as control plane: <number> join attempts were unsuccessful. Last error: <any>`,
      "failed to POST /k8sd/cluster/tokens: Daemon not yet initialized",
      "Daemon not yet initialized",
    ],
    evidence: "reported",
    needs: ["k8sd", "using the provided token"],
    behind: "all",
    fix:
      "Daemon not yet initialized: sudo k8s bootstrap on the first node, and get-join-token there. Timeouts: nc -vz ADDRESS 6400 from here: open 6400, 6443, 2380 and 10250/tcp between the nodes, no_proxy with their addresses. not found: the token is for another host name (k8s get-join-token HOSTNAME) or used. cluster is unhealthy or another node is joining: one after the other, and k8s status on the first. After a failed attempt snap remove k8s --purge here, which deletes its data, and a new token",
    links: [`${SNAP}/issues/2223`, `${SNAP}/issues/316`],
  },
];

/** talosctl. */
const TALOS_JOINS: readonly DaemonRule[] = [
  {
    id: "talos-api-untrusted",
    by: "cluster",
    summary:
      "talosctl and the node have certificates of different CAs: the machine is still in maintenance mode, or has a configuration of another gen config",
    texts: [
      ...["error executing bootstrap", "error applying new configuration", "bootstrap error", "error getting version"]
        .flatMap(
          (begin) =>
            [
              "x509: certificate signed by unknown authority",
              "tls: failed to verify certificate: x509: certificate signed by unknown authority",
            ]
              .map((error) =>
                `${begin}: rpc error: code = Unavailable desc = connection error: desc = transport: authentication handshake failed: ${error}`
              ),
        ),
      ...["", "tls: failed to verify certificate: "].map((verify) =>
        `transport: authentication handshake failed: ${verify}x509: certificate signed by unknown authority`
      ),
      ...["", "tls: failed to verify certificate: "].map((verify) =>
        `transport: authentication handshake failed: ${verify}x509: certificate signed by unknown authority (possibly because of x509: Ed25519 verification failure while trying to verify candidate authority certificate talos)`
      ),
      "remote error: tls: certificate required",
    ],
    evidence: "reported",
    anywhere: [
      ...["talosctl", "talosconfig", "talos", "talm", "TalosControlPlane", "error executing bootstrap"],
      ...["error applying new configuration", "talos-default", ":50000"],
    ],
    behind: ["pulling image", "failed to pull", "etcd"],
    fix:
      "after apply-config --insecure wait until the machine has installed itself and booted from its disk: remove the ISO, boot order disk first; else it is in maintenance mode again, in which --insecure (talm: -i) is right. Then --talosconfig ./talosconfig of the very gen config that made controlplane.yaml (a second run makes a new CA: keep secrets.yaml), -e and -n with that node's address; an old one in ~/.talos/config or TALOSCONFIG wins otherwise. Lost: talosctl reset needs it, so boot the ISO and wipe the disk, which deletes the node's data. Compare the clocks",
    links: [`${TALOS}/issues/8442`, `${TALOS}/issues/9241`],
  },
  {
    id: "talos-api-unreached",
    by: "cluster",
    summary: "talosctl does not get through to a node's Talos API, on port 50000",
    texts: [
      ...["connect: connection refused", "connect: no route to host", "connect: connection timed out", "i/o timeout"]
        .flatMap(
          (error) => [
            `transport: Error while dialing: dial tcp <address>:50000: ${error}`,
            `transport: Error while dialing dial tcp <address>:50000: ${error}`,
          ],
        ),
      ...["error executing bootstrap", "error applying new configuration", "error getting version"].map((begin) =>
        `${begin}: rpc error: code = Unavailable desc = connection error: desc = transport: authentication handshake failed: context deadline exceeded`
      ),
    ],
    evidence: "reported",
    fix:
      "the machine's console (dashboard) shows its address and stage: use that one for -n and -e (talosctl config endpoint ADDRESS, node ADDRESS; without it 127.0.0.1 is asked). no route to host: it is off, in another network, or has got a new address by DHCP after its reboot. refused: it still boots, or the address is another machine's. A timeout: open 50000/tcp (50001 between nodes) in firewall and security group; in Docker on macOS and Windows use 127.0.0.1 and the published port, not 10.5.0.2",
    links: [`${TALOS}/issues/7604`, "https://www.talos.dev/latest/introduction/troubleshooting/"],
  },
];

/** Kubespray. */
const KUBESPRAY_JOINS: readonly DaemonRule[] = [
  {
    id: "kubespray-kubeadm-init",
    by: "cluster",
    summary:
      "Kubespray: kubeadm init on the first control plane node did not end in time, or failed; why is not in this line",
    texts: [
      ...["timeout, -k, <words>, <words>, ", "timeout -k <words> <words> "].flatMap((begin) => [
        `${begin}/usr/local/bin/kubeadm, init`,
        `${begin}/usr/local/bin/kubeadm init`,
        `${begin}/opt/bin/kubeadm, init`,
        `${begin}/opt/bin/kubeadm init`,
      ]),
      "Kubeadm | Initialize first master",
      "Kubeadm | Initialize first control plane node",
      "Kubeadm | Initialize first control plane node (1st try)",
    ],
    evidence: "reported",
    anywhere: ["FAILED!", "FAILED - RETRYING", "fatal: ["],
    behind: "all",
    fix:
      "on that node: crictl ps -a and crictl logs of kube-apiserver and etcd, journalctl -u kubelet -u containerd, and kubeadm init --config /etc/kubernetes/kubeadm-config.yaml -v 5 by hand. rc 124 is the time limit (kubeadm_init_timeout). Often: swap, images not pulled (proxy, mirror), the load balancer's name or address (loadbalancer_apiserver, kube-vip) does not lead to this node, etcd's certificate or an earlier attempt's files. reset.yml deletes the cluster's remains before a new run",
    links: [`${KUBESPRAY}/issues/5139`, `${KUBESPRAY}/issues/10852`],
  },
];

/** Commands that bring a machine into a cluster. */
export const CLUSTER_JOIN_RULES: readonly DaemonRule[] = [
  ...MICROK8S_JOINS,
  ...SNAP_JOINS,
  ...TALOS_JOINS,
  ...KUBESPRAY_JOINS,
];
