/**
 * Why a member of etcd does not start, or does not reach the others.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ETCD = "https://etcd.io/docs/v3.5";
const CONFIGURATION = `${ETCD}/op-guide/configuration/`;
const CLUSTERING = `${ETCD}/op-guide/clustering/`;
const RECOVERY = `${ETCD}/op-guide/recovery/`;
/** What etcd's own messages have beside them. */
const NEEDS: readonly string[] = [
  "etcd",
  "etcdmain",
  "etcdserver",
  "discovery failed",
  "rafthttp",
  "raft/",
  "initial-cluster",
  "peerURLs",
  "k3s",
  "rke2",
];
const CERTIFICATES =
  "openssl x509 -noout -dates -issuer -ext subjectAltName -in each certificate (/etc/kubernetes/pki/etcd/*.crt, apiserver-etcd-client.crt). Expired: kubeadm certs renew all on each control plane node, then restart etcd and the API server (move their manifests away for 20 s and back); k3s, RKE2: k3s certificate rotate. " +
  "unknown authority, bad certificate: both sides need the same etcd CA: copy the pki/etcd files of the first node, or restore them. valid for: make it anew with the node's address. Compare the clocks (date)";
const CERTIFICATE_LINKS: readonly string[] = [
  "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/",
  "https://etcd.io/docs/v3.5/op-guide/security/",
];
const PEERS: readonly string[] = [
  "connect: connection refused",
  "connect: no route to host",
  "connect: connection timed out",
  "i/o timeout",
];

/** Members that etcd itself does not let start. */
const MEMBERS: readonly DaemonRule[] = [
  {
    id: "etcd-already-bootstrapped",
    by: "cluster",
    summary: "an etcd member has lost its data, or its directory was emptied, while the cluster still counts it",
    texts: [
      "member <hash> has already been bootstrapped",
      "cannot start etcd: member <hash> has already been bootstrapped",
      "discovery failed: member <hash> has already been bootstrapped",
    ],
    evidence: "source",
    fix:
      "while more than half of the others run: on one of them etcdctl member list, member remove ID, member add NAME --peer-urls=…; then start this one with an empty data directory and --initial-cluster-state=existing (ETCD_INITIAL_CLUSTER_STATE; charts: initialClusterState). kubeadm: member remove, kubeadm reset (deletes this node's data), join anew. " +
      "The directory has to be on a disk that stays (a volume, no tmpfs or emptyDir). If all lost theirs: restore a snapshot. A new, empty cluster, which loses all: empty all directories, another --initial-cluster-token",
    links: [`${ETCD}/op-guide/runtime-configuration/`, "https://github.com/etcd-io/etcd/issues/13937"],
  },
  {
    id: "etcd-initial-cluster",
    by: "cluster",
    summary:
      "etcd's name and peer URL are not those that --initial-cluster, or the running cluster, has for this member",
    texts: [
      "couldn't find local name <name> in the initial cluster configuration",
      "--initial-cluster has <any> but missing from --initial-advertise-peer-urls=<any>",
      "--initial-advertise-peer-urls has <any> but missing from --initial-cluster=<any>",
      "failed to resolve <url> to match --initial-cluster=<any>",
      "error validating peerURLs <any>: member count is unequal",
      "error validating peerURLs <any>: unmatched member while checking PeerURLs (<any>",
      "unmatched member while checking PeerURLs (<any>",
      "member count is unequal",
    ],
    evidence: "source",
    needs: [...NEEDS, "initial cluster configuration", "PeerURLs", "member count is unequal"],
    fix:
      "--name has to be a name in --initial-cluster, and the URL behind it the same text as --initial-advertise-peer-urls: scheme, address and port. A host whose name or address has changed (DHCP, a cloned machine): correct the unit, manifest (/etc/kubernetes/manifests/etcd.yaml) or environment. " +
      "Unequal, unmatched: --initial-cluster lists other members than the cluster has: etcdctl member list on a running one, add this one first (member add NAME --peer-urls=URL), take the list that it prints, and remove members that do not exist any more",
    links: [CLUSTERING, CONFIGURATION],
  },
  {
    id: "etcd-member-removed",
    by: "cluster",
    summary:
      "an etcd member that was removed from the cluster, or that the cluster does not know: it ends, or the others report that it calls them",
    texts: [
      "the member has been permanently removed from the cluster",
      "the data-dir used by this member must be removed",
      "failed to find member <hash> in cluster <hash>",
      "failed to find remote peer in cluster",
      "the local member has been removed from the cluster",
    ],
    evidence: "source",
    needs: [...NEEDS, "permanently removed", "failed to find", "the data-dir used"],
    fix:
      "if it is to be a member: on a running one etcdctl member list, then member add NAME --peer-urls=…; here move the data directory away and start with --initial-cluster-state=existing; kubeadm: kubeadm reset, join again; k3s, RKE2: move server/db/etcd away; Talos: talosctl reset -n NODE --graceful=false --system-labels-to-wipe EPHEMERAL --reboot (deletes that node's data). All that only while more than half of the others run. " +
      "failed to find member, in the others' logs: that old member still runs, or has data of another cluster. Removed on purpose: stop its service",
    links: [`${ETCD}/op-guide/runtime-configuration/`, "https://github.com/rancher/rke2/issues/2393"],
  },
  {
    id: "etcd-peers-unanswered",
    by: "cluster",
    summary:
      "an etcd member that is to join an existing cluster gets no answer from the members that --initial-cluster names",
    texts: [
      "cannot fetch cluster info from peer urls: could not retrieve cluster information from the given <words>",
      "could not retrieve cluster information from the given <words>",
    ],
    evidence: "source",
    needs: [...NEEDS, "peer urls", "could not retrieve cluster information"],
    fix:
      "is this the first start of a new cluster? Then --initial-cluster-state=new on all, with empty data directories (a chart's upgrade or restart sets existing). Otherwise start the others first, and from here curl --cacert … https://PEER:2380/members: refused: it does not run; a timeout: open 2380/tcp; x509: the peer certificates are of another CA or lack the address; a name: it has to resolve here (headless Service with publishNotReadyAddresses)",
    links: [CLUSTERING],
  },
  {
    id: "etcd-peer-unreachable",
    by: "cluster",
    summary: "an etcd member does not reach another one on its peer port, 2380",
    texts: [
      "prober detected unhealthy status",
      "health check for peer <hash> could not connect: <any>",
      ...PEERS.flatMap((error) => [
        `prober detected unhealthy status: dial tcp <address>: ${error}`,
        `health check for peer <hash> could not connect: dial tcp <address>: ${error}`,
        `prober detected unhealthy status: dial tcp <address>:2380: ${error}`,
      ]),
    ],
    evidence: "source",
    needs: ["etcd", "rafthttp", "prober detected", "health check for peer"],
    behind: "all",
    fix:
      "refused: that member's etcd does not run: crictl logs or journalctl -u etcd there, which names why. no route to host, a timeout: open 2380/tcp in both directions between the members, or the machine is off. A member whose machine does not exist any more: etcdctl member remove ID. x509, bad certificate: the peer certificates have expired or are of different CAs. " +
      "While less than half of the members are up etcd answers nothing: bring one of them back first",
    links: [`${ETCD}/faq/`, "https://kubernetes.io/docs/reference/networking/ports-and-protocols/"],
  },
];

/** Files, flags and certificates of one member. */
const STARTS: readonly DaemonRule[] = [
  {
    id: "etcd-database-damaged",
    by: "cluster",
    summary:
      "etcd does not start: its database file is damaged, mostly after a power cut, a full disk or a copy of a running one",
    texts: [
      "freepages: failed to get all reachable pages (<any>",
      "page <number> already freed",
      "invalid freelist page: <number>, page type is <words>",
      "freelist pgid (<number>) above high water mark (<number>)",
      "root bucket pgid (<number>) above high water mark (<number>)",
      "assertion failed: Page expected to be: <number>, but self identifies as <number>",
      "cannot open database at <path> (<any>",
      "failed to open database: invalid database",
      "cannot open database: invalid database",
    ],
    evidence: "source",
    // Any program with a file of bbolt prints the same panics, and go.etcd.io/bbolt in their stack.
    anywhere: [
      ...["etcdmain", "etcdserver", "etcd:", "etcd[", "/etcd", "-etcd", "etcd-", "etcd.service"],
      ...["etcdctl", "etcdutl", "mvcc", "k3s", "rke2"],
    ],
    fix:
      "the stack below the panic names whose file it is; for etcd: keep a copy of member/snap/db and see that the disk has space and no errors (dmesg). With other members up: etcdctl member remove of this one, delete its data directory, join anew. As the only one restore a snapshot (etcdutl snapshot restore, up to 3.5 etcdctl, too); what was written since is lost. " +
      "Without a snapshot a copy of the db file may do: etcdutl snapshot restore --skip-hash-check. Otherwise a new, empty cluster (kubeadm reset and init)",
    links: [RECOVERY, "https://github.com/etcd-io/bbolt/issues/562"],
  },
  {
    id: "etcd-data-directory",
    by: "cluster",
    summary:
      "etcd cannot use its data directory: it does not belong to etcd's user, is read-only, or others may read it",
    texts: [
      "cannot access data directory: <any>",
      "cannot access data directory: directory <path> exist, but the permission is <name>. The recommended permission is <name> to prevent possible unprivileged access to the data",
      ...["", "etcdmain: "].flatMap((begin) =>
        ["open", "mkdir", "stat"].map((call) => `${begin}cannot access data directory: ${call} <path>: <errno>`)
      ),
      "etcdmain: open /var/lib/etcd/member: permission denied",
      "cannot access member directory: <any>",
      "directory <path> exist, but the permission is <name>. The recommended permission is <name> to prevent possible unprivileged access to the data",
    ],
    evidence: "source",
    needs: [
      "etcd",
      "etcdmain",
      "etcdserver",
      "default.etcd",
      "discovery failed",
      "possible unprivileged access",
    ],
    fix:
      "chmod 700 on the directory (/var/lib/etcd) and chown -R to the user that etcd runs as (etcd; 1001 in Bitnami's image; root with kubeadm); in a pod securityContext.fsGroup and runAsUser, or the chart's volumePermissions. Releases 3.4.10 to 3.4.13 refuse a directory that others may read, later ones only warn. read-only file system: the disk has errors (dmesg) or the volume is mounted ro; with SELinux restorecon -R, or :z on the bind mount",
    links: [CONFIGURATION, "https://github.com/etcd-io/etcd/issues/12155"],
  },
  {
    id: "etcd-flag-twice",
    by: "cluster",
    summary: "etcd has a setting both as an ETCD_ environment variable and as a flag, and refuses to start",
    texts: [
      "conflicting environment variable <name> is shadowed by corresponding command-line flag (either unset environment variable or disable flag)",
      "conflicting environment variable is shadowed by corresponding command-line flag (either unset environment variable or disable flag)",
      "conflicting environment variable is shadowed by corresponding command-line flag",
    ],
    evidence: "source",
    fix:
      "since etcd 3.4: remove one of the two: the variable from the unit's EnvironmentFile (/etc/etcd.env, /etc/etcd/etcd.conf, systemctl cat etcd) or the pod's env, or the flag. In a shell: unset what env | grep ETCD_ lists; ETCDCTL_API stays harmless",
    links: [CONFIGURATION, "https://github.com/etcd-io/etcd/blob/main/CHANGELOG/CHANGELOG-3.4.md"],
  },
  {
    id: "etcd-flags-incomplete",
    by: "cluster",
    summary: "a URL that etcd is to listen on, or to advertise, is missing or has a name where an address has to be",
    texts: [
      "--advertise-client-urls is required when --listen-client-urls is set explicitly",
      "expected IP in URL for binding (<url>)",
      "error verifying flags, <any>",
      "failed to verify flags: <any>",
    ],
    evidence: "source",
    needs: ["etcd", "advertise-client-urls", "expected IP in URL"],
    behind: ["conflicting environment"],
    fix:
      "--listen-client-urls and --listen-peer-urls take addresses of this machine only (0.0.0.0, its own IP), no names; --advertise-client-urls and --initial-advertise-peer-urls take what the others use, names too, and both client flags go together. In variables: ETCD_LISTEN_CLIENT_URLS, ETCD_ADVERTISE_CLIENT_URLS. The text behind error verifying flags names what else is missing",
    links: [CONFIGURATION],
  },
  {
    id: "etcd-restore-refused",
    by: "cluster",
    summary: "an etcd snapshot is not restored: the target directory has data, or the file is no complete snapshot",
    texts: [
      "data-dir <path> not empty or could not be read",
      "snapshot missing hash but --skip-hash-check=false",
      "expected sha256 [<any>], got [<any>]",
    ],
    evidence: "source",
    anywhere: ["etcd", "skip-hash-check", "k3s", "rke2"],
    fix:
      "not empty, exists: restore into a new directory (--data-dir /var/lib/etcd-restored), stop etcd, move the old one away (keep it) and put the new one in its place, or change the manifest's hostPath. missing hash: the file is a copy of member/snap/db, not from snapshot save: --skip-hash-check=true takes it, unverified. expected sha256: the file is cut short or damaged: take another one. The restored cluster has new members: start the others with empty directories",
    links: [RECOVERY],
  },
  {
    id: "etcd-downgraded",
    by: "cluster",
    summary: "this etcd is older than the cluster: data of a newer minor release is not read by an older one",
    texts: [
      "cluster cannot be downgraded (current version: <name> is lower than determined cluster version: <name>)",
      "cluster cannot be downgraded (current version: <any>",
      "invalid downgrade; server version is lower than determined cluster version",
      "invalid downgrade; server version is not allowed to join when downgrade is enabled",
      "invalid downgrade; <any>",
      "cluster version cannot be downgraded from <any>",
    ],
    evidence: "source",
    needs: ["etcd", "downgrade"],
    fix:
      "start the release that the cluster had (etcdctl endpoint status, the image of the other members' manifest), not an older one. Back from an upgrade: restore the snapshot from before it with the older release, which loses what was written since; from 3.6 to 3.5 etcdctl downgrade enable 3.5 first. kubeadm: kubeadm upgrade sets the image again; a rolled back chart or kubespray run: the etcd_version of before",
    links: ["https://etcd.io/docs/v3.5/upgrades/upgrade_3_5/", "https://etcd.io/docs/v3.6/downgrades/downgrade_3_6/"],
  },
  {
    id: "etcd-certificate-refused",
    refines: "etcd-unreachable",
    by: "cluster",
    summary:
      "etcd and its client, or two members, refuse each other's certificate: expired, of another CA, or for other addresses",
    texts: [
      ...["x509: ", ...["", "client ", "client's "].map((of) => `tls: failed to verify ${of}certificate: x509: `)]
        .flatMap((begin) =>
          [
            "certificate has expired or is not yet valid",
            "certificate signed by unknown authority",
            "certificate is valid for",
            "cannot validate certificate for",
          ].map((words) => `rejected connection from <name> (error ${begin}${words}`)
        ),
      "rejected connection from <name> (error remote error: tls: bad certificate, ServerName <any>",
      "transport: authentication handshake failed: x509: certificate has expired or is not yet valid",
      "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate has expired or is not yet valid",
      "transport: authentication handshake failed: x509: certificate signed by unknown authority",
      "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority",
    ],
    evidence: "source",
    needs: ["etcd", ":2379", ":2380", "rejected connection"],
    fix: CERTIFICATES,
    links: CERTIFICATE_LINKS,
  },
  {
    id: "etcd-connection-rejected",
    by: "cluster",
    summary: "an etcd member rejects the connection of another, or of the API server, for its certificate",
    texts: [
      ...["certificate", "client's certificate"].flatMap((what) =>
        ["certificate has expired or is not yet valid", "certificate signed by unknown authority", "<any>"].map((why) =>
          `tls: failed to verify ${what}: x509: ${why}`
        )
      ),
      "remote error: tls: bad certificate",
      "remote error: tls: unknown certificate authority",
      "remote error: tls: expired certificate",
    ],
    evidence: "source",
    // A structured log has the peer's address between its message and the error.
    anywhere: [
      "msg:rejected connection",
      "rejected connection on peer endpoint",
      "rejected connection on client endpoint",
    ],
    fix: CERTIFICATES,
    links: CERTIFICATE_LINKS,
  },
];

/** Members of etcd that do not start. */
export const ETCD_START_RULES: readonly DaemonRule[] = [...MEMBERS, ...STARTS];
