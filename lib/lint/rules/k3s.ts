/**
 * What k3s, RKE2, k0s and MicroK8s say when a server or an agent does not start or does not join its cluster.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const K3S = "https://github.com/k3s-io/k3s";
const RKE2 = "https://github.com/rancher/rke2";
const K0S = "https://github.com/k0sproject/k0s";

/** What a request to another server ends with. */
const NO_ANSWERS: readonly string[] = [
  ...["connection refused", "no route to host", "network is unreachable", "connection timed out"].map((errno) =>
    `dial tcp <address>: connect: ${errno}`
  ),
  "dial tcp <address>: i/o timeout",
  "dial tcp: lookup <any>",
  "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
  "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
  "net/http: TLS handshake timeout",
  "EOF",
  "unexpected EOF",
  "read tcp <words>:<any>: read: connection reset by peer",
  "Service Unavailable",
  "Bad Gateway",
  "proxyconnect tcp: <any>",
];

/** Servers and agents that join. */
const JOINS: readonly DaemonRule[] = [
  {
    id: "k3s-server-unreachable",
    by: "cluster",
    summary: "a k3s or RKE2 agent, or another server, gets no answer from the server that it is to join",
    texts: [
      ...NO_ANSWERS.map((answer) => `failed to get CA certs: Get <url>: ${answer}`),
      "failed to get CA certs: <url>: 503 Service Unavailable",
      "failed to get CA certs: <url>: 502 Bad Gateway",
      "failed to get CA certs: <any>",
      "failed to get CA certs",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "on the server see that k3s or rke2-server runs (systemctl status, its log: a first server that does not start gives no answer) and that its port is open to this node: 6443 of k3s, 9345 of RKE2 (--server https://HOST:9345), " +
      "curl -k https://HOST:PORT/cacerts. 127.0.0.1:6444 is the agent's own load balancer: the server behind it is meant, after a change of its address too; name the new one in --server or K3S_URL. With a proxy put the server into NO_PROXY",
    links: [`${K3S}/issues/12806`, `${RKE2}/issues/5651`, `${K3S}/blob/master/pkg/clientaccess/token.go`],
  },
  {
    id: "k3s-server-other",
    by: "cluster",
    summary:
      "what answers at the address that k3s or RKE2 is to join is not their server, or has a certificate that is not valid",
    texts: [
      ...["401 Unauthorized", "403 Forbidden", "404 Not Found"].map((status) =>
        `failed to get CA certs: <url>: ${status}`
      ),
      "CA cert validation failed: Get <url>: x509: <any>",
      "CA cert validation failed: <any>",
      "failed to get CA certs: Get <url>: http: server gave HTTP response to HTTPS client",
    ],
    evidence: "source",
    fix:
      "name the server's own address and port (6443 of k3s, 9345 of RKE2): curl -vk https://HOST:PORT/cacerts has to print its certificate; a proxy, an ingress or another cluster at that port answers otherwise. " +
      "A certificate that has expired: restart k3s or rke2-server on the server, which renews it, and check the clocks of both nodes",
    links: [`${K3S}/issues/8381`, "https://docs.k3s.io/cli/certificate"],
  },
  {
    id: "k3s-token-refused",
    by: "cluster",
    summary: "the token with which a k3s or RKE2 node is to join is not that of this cluster",
    texts: [
      "token CA hash does not match the Cluster CA certificate hash: <name> != <name>",
      "bootstrap data already found and encrypted with different token",
      ...["server token", "token"].flatMap((what) => [
        `failed to normalize ${what}; must be in format K10<name>::<name>:<words> or <words>`,
        `failed to normalize ${what}`,
      ]),
      ...[
        "server-bootstrap",
        "apiservers",
        "config",
        "client-ca.crt",
        "server-ca.crt",
        "serving-kubelet.crt",
        "client-kubelet.crt",
      ]
        .flatMap((path) =>
          ["401 Unauthorized", "403 Forbidden"].map((status) => `<url>/v1-<words>/${path}: ${status}`)
        ),
      // Of k3s up to 1.20.
      ...["401 Unauthorized", "403 Forbidden"].map((status) => `token is not valid: <url>/apis: ${status}`),
      "failed to retrieve configuration from server: not authorized",
      "invalid token CA hash length",
      // Alone it is a web service's, too.
      "failed to validate connection to cluster at <url>: invalid token format",
      "token is not valid: invalid token format",
      "preparing server: invalid token format",
      "starting kubernetes: preparing server: invalid token format",
      "failed to validate connection to cluster at <url>: token must not be empty",
      "K3S_TOKEN is required to join a cluster",
      "RKE2_TOKEN is required to join a cluster",
      "--token is required to join a cluster",
    ],
    evidence: "source",
    fix:
      "give the token of the first server: /var/lib/rancher/k3s/server/token for servers, agent-token or node-token for agents (RKE2: /var/lib/rancher/rke2/server/), whole, with its K10 at the start. The CA's hash differs: the server was set up anew, or another cluster answers at that address. " +
      "Different token of a server with a datastore of its own: start it with the one with which that datastore was made; without it only k3s-uninstall.sh, which deletes the node's data, or an empty database help",
    links: ["https://docs.k3s.io/cli/token", `${K3S}/issues/3727`, `${K3S}/issues/5423`],
  },
  {
    id: "k3s-node-password",
    by: "cluster",
    summary: "the k3s or RKE2 server knows another node of this name, and refuses the one that joins now",
    texts: [
      "Node password rejected, duplicate hostname or contents of '<path>' may not match server node-passwd entry, try enabling a unique node name with the --with-node-id flag",
      "Node password rejected, contents of '<path>' may not match server",
      "Node password rejected, contents of '<path>' may not match server node-passwd entry",
      "Node password validation failed for '<name>', using passwd file '<path>'",
      ...["password", "hash"].flatMap((what) => [
        `unable to verify ${what} for node <name>: hash does not match`,
        `unable to verify ${what} for node <name>: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      "two nodes with one hostname: give this one its own (hostnamectl, --node-name) or --with-node-id. The same node, installed anew: kubectl delete node NAME and kubectl -n kube-system delete secret NAME.node-password.k3s (RKE2: .node-password.rke2; releases before 1.20: its line in server/cred/node-passwd), then restart the agent; " +
      "or give it its old /etc/rancher/node/password",
    links: ["https://docs.k3s.io/architecture#how-agent-node-registration-works", `${K3S}/issues/802`],
  },
  {
    id: "k3s-servers-differ",
    by: "cluster",
    summary: "a server of k3s or RKE2 is set otherwise than the cluster's first one",
    texts: [
      "failed to validate server configuration: critical configuration value mismatch between servers",
      "critical configuration value mismatch between servers",
      ...["service-cidr", "node-ip"].map((what) =>
        `cluster-cidr: <name> and ${what}: <name>, must share the same IP version (IPv4, IPv6 or dual-stack)`
      ),
    ],
    evidence: "source",
    fix:
      "give all servers the same cluster-cidr, service-cidr, cluster-dns, cluster-domain, flannel-backend, egress-selector-mode, secrets-encryption and disable-* in /etc/rancher/k3s/config.yaml (rke2): the log names those that differ before it. " +
      "IP version: a dual-stack cluster needs --node-ip with an IPv4 and an IPv6 address on every node, and both ranges in cluster-cidr and service-cidr from the start",
    links: ["https://docs.k3s.io/cli/server#critical-configuration-values"],
  },
  {
    id: "k3s-etcd-member",
    by: "cluster",
    summary: "the etcd of k3s or RKE2 knows this server under another address, or another server under this name",
    texts: [
      "this server is a not a member of the etcd cluster. Found [<name>], expect: <name>",
      "this server is a not a member of the etcd cluster",
      "etcd cluster join failed: duplicate node name found, please use a unique name for this node",
      "ETCD join failed: duplicate node name found, please use a unique name for this node",
      "Failed to join etcd cluster due to duplicate node names, please use unique node name for the server",
      "joining etcd cluster: Failed to join etcd cluster due to duplicate node names, please use unique node name for the server",
    ],
    evidence: "source",
    fix:
      "not a member: give the server back the address that etcd has of it (a fixed one, --node-ip; a container one that stays). If it has to change: stop this server and copy its server/db first. With other servers up kubectl delete node NAME, delete server/db on this one (keep the copy) and let it join anew; as the only server run k3s server --cluster-reset (rke2) once, with the new --node-ip. " +
      "Duplicate name: another --node-name, or remove the dead member: kubectl delete node NAME, and etcdctl member remove if it stays",
    links: [`${K3S}/issues/7558`, `${K3S}/issues/10408`, `${RKE2}/issues/5651`],
  },
];

/** Servers and agents that do not start on their node. */
const STARTS: readonly DaemonRule[] = [
  {
    id: "node-default-route-missing",
    by: "cluster",
    summary: "the node has no default route, by which Kubernetes, k3s or flannel finds its own address",
    texts: [
      'no default routes found in "/proc/net/route" or "/proc/net/ipv6_route"',
      "no default routes found in /proc/net/route or /proc/net/ipv6_route",
      "no default routes found",
      "failed to get default interface: Unable to find default route",
      "failed to get default interface: protocol not available",
      "failed to get default v6 interface: Unable to find default v6 route",
      "Failed to find any valid interface to use: failed to get default interface: <words>",
      "Unable to find default route",
    ],
    evidence: "source",
    needs: [
      "no default routes found in",
      "Unable to find default",
      "default interface",
      "rke2",
      "k3s",
      "kubelet",
      "flannel",
    ],
    fix:
      "ip route shows it: add one, also on a node without Internet: ip route add default via GATEWAY; a dummy interface with an address and a default route of a high metric does it as well (k3s' pages on air-gapped nodes have the commands). " +
      "At boot let the service start behind network-online.target. With --node-ip and --flannel-iface (flannel: --iface), or --apiserver-advertise-address of kubeadm, the address is not looked for",
    links: ["https://docs.k3s.io/installation/airgap#default-network-route", `${RKE2}/issues/1242`],
  },
  {
    id: "flannel-kind-missing",
    by: "cluster",
    summary:
      "flannel cannot make its interface: the node's kernel does not have VXLAN or WireGuard, or not as flannel asks for it",
    texts: [
      ...["operation not supported", "invalid argument", "no such device"].flatMap((errno) => [
        `flannel exited: ${errno}`,
        `failed to register flannel network: ${errno}`,
        `failed to register flannel network: could not create wireguard interface: ${errno}`,
        `Error registering network: could not create wireguard interface: ${errno}`,
        `Error registering network: ${errno}`,
        `failed to register network: ${errno}`,
        `failed to create vxlan device: ${errno}`,
        `Error registering network: failed to create vxlan device: ${errno}`,
        `failed to create vxlan interface: ${errno}`,
        `failed to set up the WireGuard network: ${errno}`,
        `could not create wireguard interface: ${errno}`,
      ]),
    ],
    evidence: "source",
    fix:
      "modprobe vxlan (backend wireguard-native: modprobe wireguard, Linux 5.6 or its package). If there is no such module: reboot after an update of the kernel, install its package of extra modules (linux-modules-extra-raspi, linux-modules-extra-$(uname -r), kernel-modules-extra), or take --flannel-backend=host-gw " +
      "(kube-flannel's net-conf.json: Type host-gw) where all nodes are in one network. vxlan and host-gw are without WireGuard's encryption. invalid argument: an older kernel (SLES 12, CentOS 7): update it, or an interface flannel.1 that is left: ip link delete flannel.1",
    links: [`${K3S}/issues/3852`, `${K3S}/issues/11166`, "https://github.com/flannel-io/flannel/issues/1747"],
  },
  {
    id: "flannel-lease-refused",
    by: "cluster",
    summary: "flannel got no subnet for the node, as the API server was not ready to handle a request yet",
    texts: [
      "failed to acquire lease: nodes <name> is forbidden: not yet ready to handle request",
      "flannel exited: failed to acquire lease: nodes <name> is forbidden: not yet ready to handle request",
    ],
    evidence: "source",
    fix:
      "the service starts again by itself; if it goes on, the disk is too slow for its database (an SD card: use an SSD), or k3s is older than 1.20.5",
    links: [`${K3S}/issues/2989`],
  },
  {
    id: "rke2-profile-unmet",
    by: "cluster",
    summary:
      "RKE2 or k3s does not start: profile cis or protect-kernel-defaults wants a user and kernel parameters that the node does not have",
    texts: [
      "invalid kernel parameter value <name>=<number> - expected <number>",
      "missing required: user: unknown user etcd",
      "missing required: group: unknown group etcd",
      "--protect-kernel-defaults must be true when using --profile=<name>",
      "invalid value provided for --profile flag",
      "open /proc/sys/kernel/panic: The system cannot find the path specified.",
    ],
    evidence: "source",
    fix:
      "useradd -r -c 'etcd user' -s /sbin/nologin -M etcd -U on servers; cp /usr/local/share/rke2/rke2-cis-sysctl.conf /etc/sysctl.d/60-rke2-cis.conf (of the package: /usr/share/rke2) and systemctl restart systemd-sysctl, or set vm.overcommit_memory=1, vm.panic_on_oom=0, kernel.panic=10 and kernel.panic_on_oops=1. The profile's names are cis, cis-1.23 or cis-1.6, by release; agents on Windows take no profile: remove the line from their config.yaml",
    links: ["https://docs.rke2.io/security/hardening_guide", "https://github.com/rancher/rancher/issues/38691"],
  },
  {
    id: "rke2-runtime-image",
    by: "cluster",
    summary: "RKE2 does not get the image of which it takes its own containerd, kubelet and charts",
    texts: [
      "failed to get runtime image <image>: <any>",
      "failed to extract runtime image: <any>",
      "unable to pull runtime image: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "let the node reach the registry (HTTP_PROXY in /etc/default/rke2-server or rke2-agent; system-default-registry and /etc/rancher/rke2/registries.yaml, with the CA's file), or lay rke2-images.linux-amd64.tar.zst of exactly this release into /var/lib/rancher/rke2/agent/images; extracting needs space below /var/lib/rancher and no noexec",
    links: ["https://docs.rke2.io/install/airgap"],
  },
  {
    id: "k3s-datastore-unreachable",
    by: "cluster",
    summary: "k3s does not reach the database that --datastore-endpoint names, or may not use it",
    texts: [
      ...["creating storage endpoint: ", ""].flatMap((step) => [
        `${step}building kine: dial tcp <address>: connect: <errno>`,
        `${step}building kine: dial tcp <address>: i/o timeout`,
        `${step}building kine: dial tcp: lookup <any>`,
        `${step}building kine: <any>`,
      ]),
      "failed to create driver: <any>",
    ],
    needs: ["kine", "starting kubernetes", "preparing server", "k3s"],
    evidence: "source",
    fix:
      "read what follows: no answer: let MySQL, PostgreSQL or etcd listen on that address and let the node's k3s start behind it; Access denied, password: user and password of the endpoint (special characters as %40, but only for postgres://), and the right to create its database. mysql://user:password@tcp(HOST:3306)/db, postgres://user:password@HOST:5432/db; with --cluster-init no endpoint is given",
    links: ["https://docs.k3s.io/datastore"],
  },
  {
    id: "k3s-certificates-newer",
    by: "cluster",
    summary: "k3s or RKE2 does not start: certificates on the disk are newer than those in its datastore",
    texts: [
      "<path> newer than datastore and could cause a cluster outage. Remove the file(s) from disk and restart to be recreated from datastore.",
      "newer than datastore and could cause a cluster outage. Remove the file(s) from disk and restart to be recreated from datastore.",
    ],
    evidence: "source",
    fix:
      "mostly after a restored disk or snapshot, a copied tls directory or a wrong clock: move the files that the message names out of server/tls (keep a copy) and restart; the datastore has the others. For a CA of your own use k3s certificate rotate-ca",
    links: ["https://docs.k3s.io/cli/certificate"],
  },
  {
    id: "k3s-cgroup-not-delegated",
    by: "kubelet",
    summary: "k3s is the first process of its cgroup namespace and may not move processes out of the root cgroup",
    texts: [
      "failed to evacuate root cgroup: <any>",
      "failed to evacuate root cgroup: mkdir /sys/fs/cgroup/init: <errno>",
    ],
    evidence: "reported",
    fix:
      "in a container run k3s as privileged with a cgroup namespace of its own (--privileged --cgroupns=private), so that /sys/fs/cgroup is writable; rootless " +
      "start it by k3s-rootless.service of systemctl --user with delegated controllers, and with a release that has the fix of the issue",
    links: ["https://github.com/k3s-io/k3s/issues/13667", "https://docs.k3s.io/advanced#starting-rootless-servers"],
  },
  {
    id: "k3s-containerd-missing",
    by: "containerd",
    summary: "k3s or RKE2 does not find the containerd that it starts itself",
    texts: [
      "containerd: exec: containerd: executable file not found in %PATH%",
      "containerd: exec: containerd: executable file not found in $PATH",
    ],
    evidence: "reported",
    fix:
      "on Windows add C:\\usr\\local\\bin and C:\\var\\lib\\rancher\\rke2\\bin to the machine's PATH, open a new shell and run rke2 agent service --add again; on Linux let the program unpack its data: space and " +
      "execution (no noexec) below /var/lib/rancher",
    links: ["https://github.com/rancher/rke2/issues/2300"],
  },
  {
    id: "k3s-containerd",
    by: "containerd",
    summary: "the containerd that k3s or RKE2 runs itself does not start, or not yet; its own log says why",
    texts: [
      "containerd exited: exit status <number>",
      "containerd exited: signal: <words>",
      "containerd exited: fork/exec <path>/containerd: <errno>",
    ],
    evidence: "reported",
    behind: "all",
    fix: "read the end of /var/lib/rancher/k3s/agent/containerd/containerd.log " +
      "(RKE2: /var/lib/rancher/rke2/agent/containerd/containerd.log): a config.toml.tmpl of another version, a damaged database, a " +
      "filesystem without overlayfs",
    links: ["https://github.com/k3s-io/k3s/issues/8961", "https://github.com/k3s-io/k3s/issues/11973"],
  },
  {
    id: "rke2-selinux-policy",
    by: "containerd",
    summary: "SELinux has no policy for k3s or RKE2, so their containerd and its containers are denied",
    texts: [
      "SELinux is enabled for <words> but process is not running in context 'container_runtime_t', <words>-selinux policy may need to be applied",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "install rke2-selinux (k3s-selinux) and container-selinux, run restorecon -R on /var/lib/rancher and /usr/local/bin, and restart the " +
      "service; ausearch -m avc shows what is still denied",
    links: ["https://docs.rke2.io/security/selinux"],
  },
];

/** What k0s refuses. */
const K0S_NODES: readonly DaemonRule[] = [
  {
    id: "k0s-worker-credentials",
    by: "cluster",
    summary: "a k0s worker has no credentials of its cluster, or such that are no longer valid",
    texts: [
      "neither regular nor bootstrap kubeconfig files exist and no join token given; dunno how to make kubelet authenticate to API server",
      "the k0s worker node credentials are invalid, the node needs to be rejoined into the cluster with a fresh bootstrap token: <any>",
      "failed to bootstrap kubelet client configuration: <any>",
      "failed to decode join token: <any>",
      "failed to decode join token: illegal base64 data at input byte <number>",
      "failed to load kubeconfig from join token: <any>",
      "wrong token type <name>, expected type: <name>",
    ],
    evidence: "source",
    fix:
      "on a controller k0s token create --role=worker, then k0s worker --token-file FILE (k0s install worker --token-file): a token is for one role, one line as printed, ends after its --expiry, and the controller's address in it has to be reached at 6443. After a cluster that was made anew first k0s reset on the worker, which deletes its containers and data",
    links: [`${K0S}/blob/main/pkg/component/worker/kubelet.go`, "https://docs.k0sproject.io/stable/k0s-multi-node/"],
  },
  {
    id: "k0s-still-running",
    by: "cluster",
    summary: "k0s runs already on this node",
    texts: [
      "another k0s process is still running",
      "failed to initialize runtime config: another k0s process is still running",
    ],
    evidence: "source",
    fix:
      "k0s status, k0s stop; a service (systemctl status k0scontroller k0sworker) and a second start by hand do not go together: let the service do it",
    links: [`${K0S}/blob/main/pkg/config/runtime.go`],
  },
];

/** dqlite, the datastore of MicroK8s, of Canonical Kubernetes and of k3s before 1.19. */
const DQLITE: readonly DaemonRule[] = [
  {
    id: "dqlite-data-damaged",
    by: "cluster",
    summary:
      "dqlite, the database of MicroK8s, LXD, Incus and older k3s, does not start: a file of its data is damaged or empty, mostly after a power cut or a full disk",
    texts: [
      ...["raft_start():", "raft_init():"].flatMap((step) => [
        `${step} io: load closed segment <any>`,
        `${step} io: load closed segment <name>: <words>`,
        `${step} io: load closed segment <name>: entries batch <number> starting at byte <number>: <words>`,
        `${step} io: load open segment <any>`,
        `${step} io: closed segment <any>`,
        `${step} io: unexpected closed segment <any>`,
        `${step} io: last entry on disk has index <number>, which is behind last snapshot's index <number>`,
        `${step} io: <any>`,
        `start node: ${step}`,
        `start node: ${step} io: <any>`,
        `API Server exited start node: ${step}`,
        `start cluster and https: ${step}`,
      ]),
      "open cluster.yaml node store: <any>",
      "open cluster.yaml node store: error converting YAML to JSON: yaml: line <number>: <words>",
      "API Server exited open cluster.yaml node store: error converting YAML to JSON: yaml: line <number>: <words>",
      "inconsistent info.yaml and cluster.yaml",
      "address <name> in info.yaml does not match <name>",
      "failed to create dqlite app: unmarshall info.yaml: <any>",
      "failed to create dqlite app: unmarshall cluster.yaml: <any>",
      // LXD, Incus.
      ...["Failed to start dqlite server: ", "failed to initialize global database: failed to start dqlite server: "]
        .map((step) => `${step}raft_start(): io: <any>`),
      "src/vfs.c:<number>: vfsWalRestore: Assertion `<any>' failed",
      "failed to read info.yaml: failed to parse as yaml: <any>",
    ],
    evidence: "source",
    fix:
      "df -h first, and copy the whole directory of the data: /var/snap/microk8s/current/var/kubernetes/backend (Canonical Kubernetes: /var/snap/k8s/common/var/lib/k8s-dqlite; k3s: server/db; LXD and Incus: database below /var/snap/lxd/common/lxd, /var/lib/lxd or /var/lib/incus). An empty cluster.yaml or info.yaml is written again as on another node (cluster.yaml is the same on all). With other nodes up: microk8s remove-node NAME --force there, " +
      "microk8s leave and join here. As the only node: microk8s dbctl restore FILE of a backup; moving the segment away that the message names (the service stopped) loses the last writes; microk8s reset makes the cluster anew, empty. LXD and Incus: lxd recover or incus admin recover finds instances whose records are lost",
    links: [
      "https://microk8s.io/docs/restore-quorum",
      "https://github.com/canonical/lxd/issues/6298",
      "https://github.com/canonical/raft/blob/main/src/uv_segment.c",
      "https://github.com/canonical/go-dqlite/blob/v1/app/app.go",
    ],
  },
  {
    id: "dqlite-address-held",
    by: "cluster",
    summary:
      "dqlite, the datastore of MicroK8s, cannot take its socket or address: an earlier process still has it, or the node's address has changed",
    texts: [
      "create node: failed to set bind address <value>",
      "create node: failed to set bind address <value>: <number>",
      "API Server exited create node: failed to set bind address <value>",
      "failed to create dqlite app: create node: failed to set bind address <value>: <number>",
      "failed to create dqlite app: listen to <address>: listen tcp <address>: bind: <errno>",
    ],
    evidence: "source",
    fix:
      "microk8s stop, then look for what is left (pgrep -af 'kubelite|dqlite', ss -xlp | grep dqlite) and end it, or reboot; microk8s start. Where the node's address has changed, write update.yaml with Address: IP:19001 into /var/snap/microk8s/current/var/kubernetes/backend and start again, or give the node its address back",
    links: [
      "https://github.com/canonical/go-dqlite/blob/v1/internal/bindings/server.go",
      "https://microk8s.io/docs/restore-quorum",
    ],
  },
  {
    id: "dqlite-unanswered",
    by: "cluster",
    summary:
      "the API server of MicroK8s ends, because its datastore (dqlite, or etcd) does not answer: it does not run, or more than half of its nodes are missing",
    texts: [
      "API Server exited context deadline exceeded",
      "API Server exited create storage backend: <any>",
      "Error while dialing dial unix /var/snap/microk8s/<path>/kine.sock:12379: connect: <errno>",
      "Error while dialing: dial unix /var/snap/microk8s/<path>/kine.sock:12379: connect: <errno>",
    ],
    evidence: "reported",
    fix:
      "journalctl -u snap.microk8s.daemon-k8s-dqlite (older: daemon-kubelite) on each node, and microk8s status: in high availability two of three nodes have to run and reach each other at 19001. If the others are lost for good, restore the quorum with cluster.yaml of this node alone (dqlite reconfigure), after a copy of the backend directory; a slow disk or little memory shows the same",
    links: ["https://microk8s.io/docs/restore-quorum", "https://microk8s.io/docs/high-availability"],
  },
  {
    id: "rancher-embedded-k3s-ended",
    by: "shim",
    summary:
      "Rancher's container starts a k3s of its own, which ends at once; why is in that k3s's log, not in this one",
    texts: [
      "k3s exited with: exit status <number>",
      "k3s exited with: signal: <words>",
      "[FATAL] k3s exited with: signal: killed",
      "[FATAL] k3s exited with: exit status <number>",
    ],
    evidence: "reported",
    anywhere: ["Waiting for k3s to start", "Rancher version", "[FATAL] k3s exited"],
    fix:
      "docker cp NAME:/var/lib/rancher/k3s.log . works while it restarts; its last lines with level=fatal say why. Usual: docker run without --privileged; an old Rancher (2.5) on a host with cgroup v2; an old kernel (CentOS 7) or missing modules (overlay, br_netfilter, ip_tables: modprobe on the host); data of a newer Rancher, or damaged data, in the volume of /var/lib/rancher (keep a copy); " +
      "a full disk or less than 4 GB of memory. A first start may restart a few times",
    links: ["https://github.com/rancher/rancher/issues/40972"],
  },
  {
    id: "k3s-node-ip-missing",
    by: "shim",
    summary:
      "k3s does not start: the address that it takes for the node's own is missing: no interface has it (a public one of a cloud, an old one), or the node has none of IPv4 or IPv6",
    texts: [
      ...["failed to start networking: ", ""].flatMap((step) =>
        ["IP", "ip"].map((ip) =>
          `${step}unable to initialize network policy controller: error getting node subnet: failed to find interface with specified node ${ip}`
        )
      ),
      ...["4", "6"].flatMap((family) => {
        const cause = `IPv${family} was enabled but no IPv${family} address was found on node`;
        return [
          cause,
          `unable to initialize network policy controller: ${cause}`,
          `failed to start networking: unable to initialize network policy controller: ${cause}`,
        ];
      }),
      'level=fatal msg="host IPv4 unknown"',
      "invalid node-ip: invalid ip format ''",
      "unable to get global unicast ip from interface name: route ip+net: no such network interface",
    ],
    evidence: "reported",
    fix:
      "ip addr on the node: give --node-ip (node-ip in /etc/rancher/k3s/config.yaml) an address that an interface has, and a public one to --node-external-ip; without --node-ip k3s takes that of the default route, or of the node's name in /etc/hosts. The interface has to be up before k3s (wait for network-online, the VPN). IPv4 and IPv6 in cluster-cidr need both in node-ip, too. An address that changed: kubectl get nodes -o wide shows the old one. " +
      "If all is right: update k3s (1.32.6 fails so in some clouds)",
    links: ["https://github.com/k3s-io/k3s/issues/12639", "https://github.com/k3s-io/k3s/issues/8281"],
  },
];

/** What servers and agents of k3s, RKE2, k0s and MicroK8s say. */
export const K3S_RULES: readonly DaemonRule[] = [...JOINS, ...STARTS, ...K0S_NODES, ...DQLITE];
