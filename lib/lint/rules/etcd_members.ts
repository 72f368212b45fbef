/**
 * What members of etcd and its clients say when they do not belong together, or do not reach each other.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ETCD = "https://etcd.io/docs/v3.5";
/** What a client of etcd's API v2 prints first. */
const CLIENT = "client: etcd cluster is unavailable or misconfigured; error #<number>: ";
/** What a firewall between two machines does. */
const BLOCKED: readonly string[] = [
  "connect: no route to host",
  "connect: connection timed out",
  "i/o timeout",
  "connect: network is unreachable",
];

/** Members and clients of etcd. */
export const ETCD_MEMBER_RULES: readonly DaemonRule[] = [
  {
    id: "etcd-cluster-mismatch",
    by: "cluster",
    summary: "etcd's members are of two clusters: one of them has data of another, or started a cluster of its own",
    texts: [
      "request sent was ignored by remote peer due to cluster ID mismatch",
      "request sent was ignored due to cluster ID mismatch",
      "request sent was ignored by peer due to cluster ID mismatch",
      "request cluster ID mismatch",
      "request cluster ID mismatch (got <name> want <name>)",
      "streaming request ignored (cluster ID mismatch got <name> want <name>)",
      "request received was ignored (cluster ID mismatch got <name> want <name>)",
      ...["peer", "remote"].map((who) =>
        `request sent was ignored (cluster ID mismatch: ${who}[<name>]=<name>, local=<name>)`
      ),
      "etcdserver: cluster ID mismatch",
      "cluster ID mismatch",
    ],
    evidence: "source",
    needs: ["etcd", "rafthttp", "request sent was ignored", "request cluster ID mismatch", "streaming request ignored"],
    fix:
      "the member with the older or fewer data is the wrong one (etcdctl endpoint status --cluster; a snapshot first). Stop it and move its data directory away, which loses what only it has; on a healthy one etcdctl member remove its ID, member add NAME --peer-urls=…, then start it with --initial-cluster-state=existing. " +
      "A new cluster: empty all data directories, the same initial-cluster and token everywhere. A chart that goes from 1 replica to 3 needs the state existing, too",
    links: [`${ETCD}/op-guide/runtime-configuration/`, "https://github.com/etcd-io/etcd/issues/10897"],
  },
  {
    id: "etcd-learner",
    by: "cluster",
    summary: "the etcd member is still a learner: it copies the cluster's data, answers no requests and has no vote",
    texts: [
      "etcdserver: rpc not supported for learner",
      "rpc not supported for learner",
      "etcdserver: can only promote a learner member which is in sync with leader",
      "can only promote a learner member which is in sync with leader",
      "etcdserver: too many learner members in cluster",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "wait some minutes: it is promoted when it has caught up (etcdctl member list shows IS LEARNER; kubeadm, k3s and Talos do it themselves). If it stays: its disk or network is too slow, port 2380 is blocked in one direction, or a member that does not exist any more is still listed: remove that (etcdctl member remove ID), then this learner, and let the node join anew (kubeadm reset, talosctl reset --graceful=false: both delete its data)",
    links: [`${ETCD}/learning/design-learner/`, "https://github.com/siderolabs/talos/issues/5794"],
  },
  {
    id: "etcd-client-unanswered",
    by: "cluster",
    summary:
      "no etcd server that the client names answers as it should: etcd does not run, or the address is not right",
    texts: [
      "client: etcd cluster is unavailable or misconfigured",
      `${CLIENT}<any>`,
      `${CLIENT}dial tcp <address>: connect: <errno>`,
      `${CLIENT}dial tcp <address>: getsockopt: <errno>`,
      `${CLIENT}dial tcp <address>: i/o timeout`,
      `${CLIENT}client: endpoint <url> exceeded header timeout`,
      `${CLIENT}x509: <value>`,
      `${CLIENT}remote error: tls: bad certificate`,
      `${CLIENT}malformed HTTP response <value>`,
      `${CLIENT}net/http: HTTP/1.x transport connection broken: malformed HTTP response <value>`,
    ],
    evidence: "reported",
    fix:
      "on each named host: systemctl status etcd (docker logs etcd), its log, ss -ltnp | grep 2379. refused: it does not run or listens elsewhere; exceeded header timeout, i/o timeout: a firewall, a proxy (unset http_proxy, set no_proxy), a slow disk, or too few members for a majority: more than half have to run at once. " +
      "x509, bad certificate: its certificate lacks this host's address, or the client uses another CA; malformed HTTP response: http for https. Files of an earlier cluster in its data directory do it, too",
    links: [`${ETCD}/faq/`, "https://github.com/kubernetes-sigs/kubespray/issues/5550"],
  },
  {
    id: "etcd-port-blocked",
    refines: "etcd-unreachable",
    by: "cluster",
    summary: "a host does not get through to etcd on another one: a firewall between them, or that machine is off",
    texts: BLOCKED.flatMap((error) =>
      ["2379", "2380"].flatMap((port) => [
        `transport: Error while dialing: dial tcp <address>:${port}: ${error}`,
        `transport: Error while dialing dial tcp <address>:${port}: ${error}`,
        `Get <url>: dial tcp <address>:${port}: ${error}`,
      ])
    ),
    evidence: "reported",
    needs: ["etcd", ":2379", ":2380", "clientconn.go"],
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox"],
    fix:
      "no route to host from one that answers ping is firewalld's or iptables' refusal (RHEL, CentOS, Oracle's images): open 2379 and 2380/tcp between the control plane or etcd nodes (firewall-cmd --permanent --add-port=2379-2380/tcp, then --reload), in a cloud in the security group. nc -zv ADDRESS 2379 from there shows it. A timeout: the group drops it, the machine is off, or its address has changed",
    links: [
      "https://kubernetes.io/docs/reference/networking/ports-and-protocols/",
      "https://github.com/kubernetes-sigs/kubespray/issues/6875",
    ],
  },
];
