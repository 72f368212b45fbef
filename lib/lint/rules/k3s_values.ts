/**
 * Flags, files and addresses with which k3s, RKE2 and k0s do not start, and steps of their control plane that wait.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { YAML_ERRORS } from "./compose.ts";

const K3S_DOCS = "https://docs.k3s.io";
const RKE2_DOCS = "https://docs.rke2.io";
const K0S_DOCS = "https://docs.k0sproject.io/stable";
const OF_K3S: readonly string[] = ["k3s", "K3s", "rke2", "RKE2", "Waiting to retrieve agent configuration"];

/** What k3s and RKE2 are started with. */
const VALUES: readonly DaemonRule[] = [
  {
    id: "k3s-server-url-invalid",
    by: "cluster",
    summary: "the address of the server that a k3s or RKE2 node is to join is not an https address",
    texts: [
      "only https:// URLs are supported, invalid scheme: <any>",
      "Invalid server url, failed to parse: <any>",
    ],
    evidence: "source",
    needs: ["only https:// URLs are supported", ...OF_K3S],
    fix:
      "K3S_URL or --server is https://HOST:6443, of RKE2 server: https://HOST:9345 in /etc/rancher/rke2/config.yaml: with https, without quotation marks or spaces within, and the server's address, not its name in a browser. It stands in /etc/systemd/system/k3s-agent.service.env: correct it there, then restart the service",
    links: [`${K3S_DOCS}/quick-start`],
  },
  {
    id: "k3s-interface-missing",
    by: "cluster",
    summary: "the interface of k3s's --flannel-iface, or that of its VPN, does not exist on the node",
    texts: [
      "unable to find interface <name>: route ip+net: no such network interface",
      "unable to find interface <name>: <any>",
      "unable to find vpn interface: <name>: <any>",
      "interface <name> does not have a correct global unicast ip: <any>",
    ],
    evidence: "source",
    needs: OF_K3S,
    fix:
      "ip -br addr on this very node: name the interface that has the node's address (eth0, ens18, enp0s8) in flannel-iface of /etc/rancher/k3s/config.yaml or the service's flags, or leave it out with node-ip set. A VPN's (wg0, tailscale0) has to be up before k3s: After=wg-quick@wg0.service in a drop-in of the unit",
    links: [`${K3S_DOCS}/networking/basic-network-options`],
  },
  {
    id: "k3s-node-ip-family",
    refines: "k3s-servers-differ",
    by: "cluster",
    summary:
      "the cluster has IPv4 and IPv6, and this node gives k3s or RKE2 an address of one of them only, or the reverse",
    texts: [
      "cluster-cidr: <name> and node-ip: <name>, must share the same IP version (IPv4, IPv6 or dual-stack)",
    ],
    evidence: "source",
    fix:
      "give the node an address of each family that cluster-cidr has: --node-ip=10.0.0.5,2001:db8::5 (node-ip in config.yaml, on servers and agents), which interfaces of it have (ip -br addr); also when the node has IPv6, k3s takes one address by itself. Or keep the cluster to one family: cluster-cidr and service-cidr can be set only when it is made",
    links: [`${K3S_DOCS}/networking/basic-network-options#dual-stack-ipv4--ipv6-networking`],
  },
  {
    id: "k3s-range-invalid",
    by: "cluster",
    summary: "k3s or RKE2 does not start: an address or range among its flags cannot be read",
    texts: [
      ...["cluster-cidr", "service-cidr"].map((flag) => `invalid ${flag} <name>: invalid CIDR address: <name>`),
      "invalid cluster-dns address <name>",
      "invalid node-external-ip: <any>",
      "invalid port range <name>: <any>",
      "cluster-cidr: <name> and service-cidr: <name>, must share the same IP version",
    ],
    evidence: "source",
    needs: ["cluster-cidr", "service-cidr", "cluster-dns", "node-external-ip", ...OF_K3S],
    fix:
      "a range has its length: cluster-cidr: 10.42.0.0/16, service-cidr: 10.43.0.0/16 (both families with a comma, IPv4 first or IPv6 first in both), cluster-dns an address within service-cidr: 10.43.0.10. Correct /etc/rancher/k3s/config.yaml (rke2) or the unit's flags; of a cluster that exists these ranges cannot be changed",
    links: [`${K3S_DOCS}/cli/server#networking`],
  },
  {
    id: "k3s-flag-unknown",
    by: "cluster",
    summary: "k3s or RKE2 does not have that flag, in this release or for this command",
    texts: [
      ...["no-deploy", "cluster-secret", "no-flannel", "docker-endpoint", "kube-controller-arg", "storage-endpoint"]
        .map((
          flag,
        ) => `flag provided but not defined: -${flag}`),
      "flag provided but not defined: -<name>",
      ...["-disable", "-tls-san", "-node-label", "-kubelet-arg"].map((flag) =>
        `flag provided but not defined: ${flag} <name>`
      ),
    ],
    evidence: "source",
    needs: [
      ...["k3s", "K3s", "rke2", "RKE2", "-no-deploy", "-cluster-secret", "-tls-san", "-flannel-backend"],
      ...["-write-kubeconfig-mode", "-kube-apiserver-arg", "-cluster-init"],
      // Flags of other programs begin with -disable, too.
      ...["servicelb", "traefik", "local-storage", "metrics-server", "coredns"].map((part) => `-disable ${part}`),
      'level=fatal msg="flag provided but not defined: -disable',
    ],
    fix:
      "systemctl cat k3s, and config.yaml in /etc/rancher/k3s (rke2): --no-deploy became --disable, --cluster-secret --token, --no-flannel --flannel-backend=none, --kube-controller-arg --kube-controller-manager-arg. A server's flags are none of an agent's (disable, tls-san, write-kubeconfig-mode, cluster-cidr): on agents remove them; k3s server --help and k3s agent --help list them. With its value behind it in the message (-disable servicelb): two items of the list of arguments, or =",
    links: [`${K3S_DOCS}/cli/server`, `${K3S_DOCS}/cli/agent`],
  },
  {
    id: "k3s-not-root",
    by: "cluster",
    summary: "k3s or RKE2 was started without root",
    texts: [
      "server must run as root, or with --rootless and/or --disable-agent",
      "agent must be run as root, or with --rootless",
      "agent must run as root, or with --rootless",
      "must run as root unless --disable-agent is specified",
      "extracting data: open /var/lib/rancher/<name>: permission denied",
      "extracting data: mkdir /var/lib/rancher/<name>: permission denied",
    ],
    evidence: "source",
    fix:
      "start it as a service (systemctl start k3s, k3s-agent, rke2-server), or with sudo; k3s kubectl, crictl and ctr want root as well, or a kubeconfig that the user may read. Without root: k3s server --rootless as a user's service, which needs cgroup v2 with delegated controllers, subuid and newuidmap",
    links: [`${K3S_DOCS}/advanced#running-rootless-servers-experimental`],
  },
  {
    id: "k3s-data-not-extracted",
    by: "cluster",
    summary: "k3s or RKE2 cannot unpack its own programs below its data directory",
    texts: [
      ...["no space left on device", "read-only file system", "disk quota exceeded", "input/output error"].flatMap((
        errno,
      ) => [
        `extracting data: write <path>: ${errno}`,
        `extracting data: mkdir <path>: ${errno}`,
        `extracting data: open <path>: ${errno}`,
      ]),
    ],
    evidence: "source",
    anywhere: ["/var/lib/rancher", ...OF_K3S],
    fix:
      "df -h and df -i of /var/lib/rancher (--data-dir), which needs some 500 MB for each release, and a place that can be written and run from (no noexec). Free space: old directories below /var/lib/rancher/k3s/data that neither current nor previous names, journalctl --vacuum-size=200M; or put --data-dir on a larger disk",
    links: [`${K3S_DOCS}/installation/requirements`],
  },
  {
    id: "k3s-rootless-unmet",
    by: "cluster",
    summary:
      "k3s does not start without root: a sysctl or the delegation of cgroups on this machine is not as it needs",
    texts: [
      'expected sysctl value "<name>" to be "<number>", got "<number>"; try adding <any>',
      "expected sysctl value <name> to be <number>, got <number>; try adding <any>",
      "delegated cgroup v2 controllers are required for rootless.",
      "delegated cgroup v2 controllers are required for rootless",
    ],
    evidence: "source",
    anywhere: ["rootless", "k3s", "try adding"],
    fix:
      "as root: echo net.ipv4.ip_forward=1 > /etc/sysctl.d/90-k3s.conf; sysctl --system (the sysctl that the message names). Delegation: cgroup v2 and Delegate=cpu cpuset io memory pids in /etc/systemd/system/user@.service.d/delegate.conf, systemctl daemon-reload, log in again; and start it as a user's service (systemctl --user start k3s-rootless), not in the terminal",
    links: [
      `${K3S_DOCS}/advanced#running-rootless-servers-experimental`,
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
    ],
  },
  {
    id: "rke2-flag-invalid",
    by: "cluster",
    summary: "RKE2 does not start: a value in its configuration is none that it takes; the message names it",
    texts: [
      "Failed to validate --<name> flag: <any>",
      "Invalid value <name> for --<name> flag: must be one of <any>",
      "--cloud-provider-config requires --cloud-provider-name to be provided",
      ...["request", "limit"].map((what) => `incorrectly formatted control plane resource ${what} specified: <name>`),
      "incorrectly formatted control probe config specified: <name>",
      "invalid control plane probe config value specified: <name>",
      "can't set node-external-ip while using cloud provider",
    ],
    evidence: "source",
    needs: ["rke2", "RKE2", "control plane resource", "control probe", "cloud-provider-config"],
    fix:
      "/etc/rancher/rke2/config.yaml: cni is one of none, canal, cilium, calico, flannel, or multus followed by one of these; disable takes the names of packaged charts, such as rke2-ingress-nginx, that this release has; control-plane-resource-requests are kube-apiserver-cpu=250m,kube-apiserver-memory=1Gi. Then systemctl restart rke2-server",
    links: [`${RKE2_DOCS}/reference/server_config`],
  },
  {
    id: "k3s-registries-invalid",
    by: "cluster",
    summary: "k3s or RKE2 cannot read its registries.yaml",
    texts: [
      "failed to load private registry configuration from <path>: <any>",
      "failed to load private registry configuration from <path>: yaml: line <number>: <any>",
      "failed to load private registry configuration from <path>: yaml: unmarshal errors: <any>",
      "failed to load registry configuration: <any>",
    ],
    evidence: "source",
    needs: ["registries.yaml", "private registry configuration", ...OF_K3S],
    fix:
      "/etc/rancher/k3s/registries.yaml (rke2) is YAML with mirrors: and configs: at its start, indented by spaces, no tabs; a password with :, # or @ stands in quotation marks. Check it with any YAML tool at the line that the message names, and restart the service on each node that has it",
    links: [`${K3S_DOCS}/installation/private-registry`],
  },
  {
    id: "k3s-registries-yaml",
    refines: "compose-yaml-invalid",
    by: "cluster",
    summary: "k3s or RKE2 does not start: its registries.yaml is not valid YAML at about the line that it names",
    texts: [...YAML_ERRORS.map((why) => `yaml: line <number>: ${why}`), "yaml: unmarshal errors: line <number>: <any>"],
    evidence: "reported",
    anywhere: ["private registry config file at", "rancher/k3s/registries.yaml", "rancher/rke2/registries.yaml"],
    fix:
      "/etc/rancher/k3s/registries.yaml (rke2): each key has a colon (docker.io:), deeper lines are indented by spaces alone, endpoint is a list: endpoint: ['https://mirror.example.com']; a password with :, # or @ stands in quotation marks. Correct it on each node and restart the service; k3d: the file behind --registry-config",
    links: [`${K3S_DOCS}/installation/private-registry`, "https://github.com/rancher/rke2/issues/4744"],
  },
  {
    id: "k3s-registries-among-manifests",
    by: "cluster",
    summary:
      "registries.yaml of k3s or RKE2 lies among the manifests: it is taken for an object of Kubernetes, and has no effect",
    texts: [
      "Failed to process config: failed to process <path>registries.yaml: Object 'Kind' is missing in <any>",
      "failed to process <path>registries.yaml: Object 'Kind' is missing in <any>",
    ],
    evidence: "reported",
    fix:
      "move it to /etc/rancher/k3s/registries.yaml (/etc/rancher/rke2/registries.yaml), which stays there with another --data-dir, too, or name it with --private-registry; on each node, then restart the service: crictl info shows what containerd took from it",
    links: ["https://github.com/k3s-io/k3s/issues/8677"],
  },
];

/** What etcd and static pods wait for. */
const STEPS: readonly DaemonRule[] = [
  {
    id: "k3s-reset-done",
    by: "cluster",
    summary: "no failure: etcd's membership was reset already, and k3s or RKE2 still has --cluster-reset",
    texts: [
      "Managed etcd cluster membership was previously reset, please remove the cluster-reset flag and start <name> normally. <any>",
      "Managed etcd cluster membership was previously reset, please remove the cluster-reset flag and start <any>",
    ],
    evidence: "source",
    fix:
      "start the service without --cluster-reset and --cluster-reset-restore-path (the command line, config.yaml): systemctl start k3s (rke2-server). The other servers then join anew: delete /var/lib/rancher/k3s/server/db on each, which is their copy of the cluster's data, only once the first runs. To reset again delete server/db/reset-flag first",
    links: [`${K3S_DOCS}/cli/etcd-snapshot#restoring-snapshots`],
  },
  {
    id: "k3s-snapshot-missing",
    by: "cluster",
    summary: "the snapshot of etcd that k3s or RKE2 is to restore is not at that path",
    texts: [
      "etcd: snapshot path does not exist: <path>",
      "start cluster and https: etcd: snapshot path does not exist: <path>",
      "etcd: snapshot path must be a file, not a directory: <path>",
      "invalid flag use; --cluster-reset required with --cluster-reset-restore-path",
    ],
    evidence: "source",
    fix:
      "ls /var/lib/rancher/k3s/server/db/snapshots (rke2) and k3s etcd-snapshot ls on this node: give --cluster-reset --cluster-reset-restore-path=PATH the whole path of the file, which lies on the server that took it, unless copied. From S3 only the file's name, with --etcd-s3 and its bucket and keys; a release that compresses has names that end in .zip",
    links: [`${K3S_DOCS}/cli/etcd-snapshot#restoring-snapshots`],
  },
  {
    id: "k3s-etcd-join-waits",
    by: "cluster",
    summary: "another server is just joining k3s's or RKE2's etcd, which takes one new member at a time",
    texts: [
      "ETCD join failed: etcdserver: too many learner members in cluster",
      "etcd cluster join failed: etcdserver: too many learner members in cluster",
    ],
    evidence: "source",
    fix:
      "wait: the service restarts and tries again. Start servers one after another, each when the last one is Ready. If it stays, a learner is left of a server that did not finish: etcdctl member list shows it (isLearner true): on a server that runs remove it (etcdctl member remove ID), delete server/db on the machine that failed and start it again",
    links: [`${K3S_DOCS}/datastore/ha-embedded`],
  },
  {
    id: "rke2-static-pod-unsynced",
    by: "cluster",
    summary:
      "RKE2 waits for its etcd or a part of its control plane: the kubelet has not replaced the old pod by the new one yet",
    texts: [
      "pod sandbox has changed",
      "pod sandbox not found",
      "waiting for termination of old pod sandbox",
      "static pod cleanup timed out",
    ].flatMap((why) =>
      ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kube-proxy", "cloud-controller-manager"]
        .map((
          name,
        ) => `Pod for ${name} not synced (${why}), retrying`)
    ),
    evidence: "source",
    behind: "all",
    fix:
      "for some minutes after a start or update it is normal. If it stays: crictl ps -a, crictl logs of that pod (export CRI_CONFIG_FILE=/var/lib/rancher/rke2/agent/etc/crictl.yaml) and agent/logs/kubelet.log: its image cannot be pulled, it ends (etcd's disk, a port), or the kubelet does not run. An old pod that does not end: rke2-killall.sh, which ends all pods of the node, then start rke2-server",
    links: [`${RKE2_DOCS}/troubleshooting`],
  },
];

/** What k0s is started with. */
const OF_K0S: readonly DaemonRule[] = [
  {
    id: "k0s-network-changed",
    by: "cluster",
    summary: "k0s does not change the network provider of a cluster that exists",
    texts: [
      `cannot change CNI provider from <name> to ${oneOf(["calico", "kuberouter", "custom"])}`,
      "cannot change CNI provider from <name> to <name>",
    ],
    evidence: "source",
    fix:
      "set spec.network.provider in /etc/k0s/k0s.yaml back to what the cluster was made with (kuberouter is the default), on all controllers, and restart k0scontroller. To change it make a new cluster and move the workloads: pods keep addresses of the old network",
    links: [`${K0S_DOCS}/networking/`],
  },
  {
    id: "k0s-controller-unreachable",
    by: "cluster",
    summary: "a k0s controller that is to join gets no answer from the other controller at port 9443",
    texts: [
      ...["connect: connection refused", "connect: no route to host", "i/o timeout"].flatMap((why) => [
        `failed to join existing cluster via <url>: Post <url>: dial tcp <address>: ${why}`,
        `failed to synchronize etcd config with existing cluster via <url>: Post <url>: dial tcp <address>: ${why}`,
      ]),
      "failed to join existing cluster via <url>: <any>",
      "failed to synchronize etcd config with existing cluster via <url>: <any>",
    ],
    evidence: "source",
    fix:
      "on the first controller k0s status, and that its ports 6443, 9443, 8132 and 2380 are open to this machine (nc -vz HOST 9443): the token has the address of spec.api.externalAddress or spec.api.address: a load balancer has to pass on 9443, too. 401 or x509: make a new token there: k0s token create --role=controller",
    links: [`${K0S_DOCS}/networking/#required-ports-and-protocols`],
  },
  {
    id: "k0s-cluster-single",
    by: "cluster",
    summary:
      "this k0s cluster cannot have more nodes or controllers: it was made as a single one, or its storage is SQLite",
    texts: [
      "refusing to create token: cannot join into a single node cluster",
      "refusing to create token: cannot join controller into current storage",
    ],
    evidence: "source",
    fix:
      "single node: install it anew without --single (k0s install controller --enable-worker), after k0s reset, which deletes the cluster. current storage: kine with SQLite serves one controller: set spec.storage.type: etcd when the cluster is made, or kine with a MySQL or PostgreSQL that all controllers reach; workers can join it",
    links: [`${K0S_DOCS}/k0s-multi-node/`, `${K0S_DOCS}/high-availability/`],
  },
  {
    id: "k0s-containerd-unanswered",
    by: "cluster",
    summary: "the containerd that k0s starts does not answer: it ends, or is still busy with its database",
    texts: [
      "failed to ping containerd: <any>",
      "failed to start worker components: failed to ping containerd: <any>",
      "failed to connect to containerd: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["k0s", "worker components"],
    fix:
      "journalctl -u k0sworker (k0scontroller) has containerd's own lines, component=containerd: a file in /etc/k0s/containerd.d that it does not take, another containerd or leftover process that holds /run/k0s/containerd.sock, a full disk. k0s stop, end what is left, k0s start; an old configuration of containerd 1 has to be written for version 3",
    links: [`${K0S_DOCS}/runtime/`],
  },
  {
    id: "k0s-containerd-config-old",
    by: "cluster",
    summary: "a file of k0s's containerd configuration is for containerd 1, and this k0s has containerd 2",
    texts: [
      'configuration contains a [plugins."io.containerd.grpc.v1.cri"] section which is the containerd v1 CRI plugin format',
      "section which is the containerd v1 CRI plugin format",
      "can't handle imports: encountered errors while processing containerd configuration import files: [invalid containerd configuration in <name>: unsupported containerd configuration version: expected <number>, got <number>]",
      "invalid containerd configuration in <name>: unsupported containerd configuration version: expected <number>, got <number>",
    ],
    evidence: "source",
    fix:
      "in /etc/k0s/containerd.d/*.toml set version = 3 and move its sections: plugins.'io.containerd.grpc.v1.cri'.containerd to plugins.'io.containerd.cri.v1.runtime'.containerd, and registry and sandbox images to plugins.'io.containerd.cri.v1.images'; containerd config migrate shows how. Then restart the k0s service",
    links: [`${K0S_DOCS}/runtime/`, "https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
  },
];

/** Values of k3s, RKE2 and k0s. */
export const K3S_VALUE_RULES: readonly DaemonRule[] = [...VALUES, ...STEPS, ...OF_K0S];
