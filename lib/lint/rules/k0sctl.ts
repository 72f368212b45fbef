/**
 * What k0sctl says of the hosts that it makes a cluster of, and k0s of a command that does not find it running.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { oneOf } from "../placeholder.ts";

const K0SCTL = "https://github.com/k0sproject/k0sctl";
const K0S = "https://github.com/k0sproject/k0s";
const K0S_DOCS = "https://docs.k0sproject.io/stable";

/** What shows that an error is k0sctl's. */
const OF_K0SCTL: readonly string[] = ["k0sctl", "Running phase:", "k0s"];

/** k0sctl, and k0s where it does not run. */
export const K0SCTL_RULES: readonly DaemonRule[] = [
  {
    id: "k0sctl-login-refused",
    by: "cluster",
    summary: "k0sctl cannot log in to a host by SSH: it has no key that it can use, or none that the host takes",
    texts: [
      "client connect: can't connect: create config: can't connect: no usable authentication method found",
      "can't connect: no usable authentication method found",
      "failed to connect: ssh: handshake failed: ssh: unable to authenticate, attempted methods <any>, no supported methods remain",
      "ssh: handshake failed: ssh: unable to authenticate, attempted methods <any>, no supported methods remain",
      "can't parse keyfile <path>: ssh: this private key is passphrase protected",
    ],
    evidence: "source",
    anywhere: OF_K0SCTL,
    fix:
      "give each host in k0sctl.yaml its ssh.user, port and keyPath (the private key; ssh -i KEY USER@ADDRESS has to work; without keyPath only ~/.ssh/id_rsa and the like, and ssh_config, are tried). A key with a passphrase belongs in an agent (ssh-add; echo $SSH_AUTH_SOCK). An agent with many other keys makes it fail, too: unset SSH_AUTH_SOCK. root may be closed to SSH: another user that has sudo without a password. A bastion needs its own keyPath",
    links: [`${K0SCTL}/issues/742`, `${K0SCTL}/issues/411`, `${K0SCTL}#spechostsssh-mapping-optional`],
  },
  {
    id: "k0sctl-config-refused",
    by: "cluster",
    summary:
      "the configuration below spec.k0s.config is not valid for the k0s of the host, or k0s cannot check it there",
    texts: [
      "spec.k0s.config fails validation: <any>",
      "spec.k0s.config fails validation:",
      "spec.k0s.config validation failed: <any>",
      "can't run spec.k0s.config validation: <any>",
    ],
    evidence: "source",
    fix:
      "what follows names the field. If nothing does, look on the host: k0sctl apply --debug (its log file) shows the command, k0s config validate --config FILE, and what it printed; run it there as root. spec.k0s.config is a whole ClusterConfig of its own (apiVersion: k0s.k0sproject.io/v1beta1, kind: ClusterConfig, spec): k0s config create prints one with all fields of that release",
    links: [`${K0SCTL}/issues/691`, `${K0S_DOCS}/configuration/`],
  },
  {
    id: "k0sctl-node-not-ready",
    by: "cluster",
    summary: "k0sctl has started k0s on a host, and its node does not become ready in Kubernetes",
    texts: [
      "node <name> status not reported as ready",
      "node did not become ready: <any>",
      "controller did not reach ready state: <any>",
      "kubernetes not ready: <any>",
      "k0s did not restart: <any>",
    ],
    evidence: "source",
    anywhere: ["[ssh]", "[SSH]", ...OF_K0SCTL],
    behind: "all",
    fix:
      "on that host: sudo k0s status, journalctl -u k0sworker -e (k0scontroller; OpenRC: /var/log/k0sworker.log, /var/log/messages) has the cause. Usual: the address in the token is not reached: 6443 and 8132 of the controllers are closed, or it is the wrong network's (privateAddress, spec.api.externalAddress); x509: clocks that differ, or a certificate without that address (spec.api.sans); a machine or hostname that stands twice; remains of an earlier k0s (k0s reset there deletes its data)",
    links: [`${K0SCTL}/issues/350`, `${K0S_DOCS}/networking/#required-ports-and-protocols`],
  },
  {
    id: "k0sctl-api-unreached",
    by: "cluster",
    summary: "a host of k0sctl does not reach the API server of the cluster that it is to join",
    texts: [
      "failed to connect from controller to kubernetes api - check networking: <any>",
      "failed to connect to kubernetes api using the join token - check networking: <any>",
    ],
    evidence: "source",
    fix:
      "from that host: curl -k https://ADDRESS:6443/version with the address of the message: a firewall, a security group or a load balancer without 6443, 9443 and 8132 is between; or the address is one of another network: privateInterface or privateAddress of the controllers' hosts, spec.k0s.config.spec.api.externalAddress",
    links: [`${K0S_DOCS}/networking/#required-ports-and-protocols`],
  },
  {
    id: "k0sctl-host-twice",
    by: "cluster",
    summary: "k0sctl refuses its hosts: two have the same name, address or machine id",
    texts: [
      "hostname is not unique: <name>",
      "privateAddress <name> is not unique: <name>",
      "machine id <name> is not unique: <name>",
    ],
    evidence: "source",
    anywhere: OF_K0SCTL,
    fix:
      "machine id: clones of one machine: on each rm /etc/machine-id /var/lib/dbus/machine-id, systemd-machine-id-setup, reboot. hostname: hostnamectl set-hostname NAME, or spec.hosts[].hostname. privateAddress: it is taken from the default interface (VirtualBox gives all 10.0.2.15): set privateInterface or privateAddress for each host",
    links: [`${K0SCTL}/blob/main/phase/validate_hosts.go`],
  },
  {
    id: "k0sctl-locked",
    by: "cluster",
    summary: "another k0sctl works on the host, or one that was cancelled has left its lock",
    texts: [
      "another instance of k0sctl is currently operating on the host, delete <path> or wait <number> seconds for it to expire",
      "another instance of k0sctl is currently operating on the host, delete <path>",
    ],
    evidence: "source",
    fix:
      "see whether another user's k0sctl or a CI job runs; of one that was cancelled the lock ends after 30 seconds. Only if none runs anywhere: delete that file on the host as root",
    links: [`${K0SCTL}/blob/main/phase/lock.go`, `${K0SCTL}/issues/572`],
  },
  {
    id: "k0sctl-service-mismatch",
    by: "cluster",
    summary:
      "k0sctl finds a k0s on the host that it does not take over: a service that does not run, or a k0s without its service",
    texts: [
      "k0s doesn't appear to be running but has been installed as a service at <path> - please remove it or start the service",
      "k0s is running but has not been installed as a service, possibly a non-k0sctl managed host or a broken installation - you can try to reset the host by setting `reset: true` on it",
      "is configured as k0s <name> but is already running as <name> - role change is not supported",
    ],
    evidence: "source",
    fix:
      "not running: journalctl -u k0sworker (k0scontroller) there has why it ended: correct that and systemctl start it, then apply again. Of an earlier try, or of another role: sudo k0s stop, sudo k0s reset and a reboot, which deletes that node's data (of the only controller: the cluster), then apply",
    links: [`${K0S}/issues/5896`, `${K0SCTL}/blob/main/phase/gather_k0s_facts.go`],
  },
  {
    id: "k0sctl-etcd-member-left",
    by: "cluster",
    summary: "a controller of k0sctl is still a member of etcd, and its machine has no k0s: it was replaced or wiped",
    texts: [
      "controller <any> is listed as an existing etcd member but k0s is not found installed on it, the host may have been replaced. <any>",
    ],
    evidence: "source",
    fix:
      "on a controller that runs: k0s etcd member-list, then k0s etcd leave --peer-address ADDRESS for the one that does not run any more, and apply again (apply --force lets k0sctl do it). More than half of the controllers have to run meanwhile",
    links: [`${K0SCTL}/blob/main/phase/validate_etcd_members.go`],
  },
  {
    id: "k0s-not-running",
    by: "cluster",
    summary: "k0s does not run on this machine, or the command may not ask it: its status socket is not there",
    texts: [
      ...["no such file or directory", "connection refused", "permission denied"].flatMap((errno) => [
        `Get <url>: dial unix /run/k0s/status.sock: connect: ${errno}`,
        `dial unix /run/k0s/status.sock: connect: ${errno}`,
        `status: can't get <name> via <name>: Get <url>: dial unix <path>: connect: ${errno}`,
        `failed to get k0s status: Get <url>: dial unix <path>: connect: ${errno}`,
      ]),
      "cannot stat k0s kubeconfig, is the server running?: <any>",
    ],
    evidence: "source",
    fix:
      "run it as root (sudo k0s status, sudo k0s kubectl), on a controller where it is about the cluster. systemctl status k0scontroller (k0sworker): k0s install only writes the service, k0s start starts it; journalctl -u k0scontroller -e has why it ended. With --data-dir or --status-socket of its own give the command the same",
    links: [`${K0SCTL}/issues/216`, `${K0S_DOCS}/k0s-multi-node/`],
  },
  {
    id: "k0s-kubelet-not-ready",
    by: "cluster",
    summary: "a k0s worker has no access to the API server yet, because its kubelet has not come up",
    texts: [
      "failed to create kube-api client required for kube-api status reports, probably kubelet failed to init: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "journalctl -u k0sworker -e on that node (k0scontroller with --enable-worker) has what kubelet and containerd say (component=kubelet): swap, a missing cgroup controller, containerd that does not start, or a join token whose address is not reached at 6443. In the first minutes it ends by itself",
    links: [`${K0SCTL}/issues/421`, "https://github.com/k0sproject/k0s/blob/main/pkg/component/status/status.go"],
  },
  {
    id: "k0s-token-elsewhere",
    by: "cluster",
    summary:
      "k0s token create does not find the cluster's CA: it was not run on a controller that is up, or without its data directory",
    texts: [
      `failed to read cluster ca certificate from <path>: open <path>: no such file or directory${
        oneOf([".", ";"])
      } check if the control plane is initialized on this node`,
      "failed to read cluster CA from <path>: open <path>: no such file or directory; check if the control plane is initialized on this node",
      "failed to read cluster CA from <path>: <any>; check if the control plane is initialized on this node",
    ],
    evidence: "source",
    fix:
      "tokens are made on a controller: sudo k0s status there has to say Role: controller; after k0s install controller it first needs sudo k0s start and a minute. With another --data-dir give it here, too. Only the token goes to the worker: k0s token create --role=worker > FILE, there sudo k0s install worker --token-file FILE (an absolute path) and sudo k0s start",
    links: [`${K0S}/issues/1437`, `${K0S_DOCS}/k0s-multi-node/`],
  },
  {
    id: "k0s-service-failed",
    by: "cluster",
    summary: "k0s start refuses: systemd has the service as failed, because k0s ended before",
    texts: ["Error: service in failed state", "service in failed state"],
    evidence: "reported",
    anywhere: ["k0s"],
    fix:
      "journalctl -u k0sworker -e (k0scontroller) has why k0s ended: correct that, then sudo systemctl restart k0sworker. On a worker most often the token: its file is missing or relative, cut off, expired, or its address is not reached at 6443",
    links: [`${K0S}/issues/1638`],
  },
];
