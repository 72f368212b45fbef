/**
 * Nodes of a swarm that take no task, cannot join, or are without a leader.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const FILTERS = "https://github.com/moby/swarmkit/blob/master/manager/scheduler/filter.go";
const PLACEMENT = "https://docs.docker.com/engine/swarm/services/#placement-constraints";

/** What the scheduler prints of one filter that no node passes. */
function unfit(reason: string, behind = ""): readonly string[] {
  return ["1 node", "<number> nodes"].map((nodes) => `no suitable node (${reason}${nodes}${behind})`);
}

/** Nodes of a swarm. */
export const SWARM_NODE_RULES: readonly DaemonRule[] = [
  {
    id: "docker-swarm-node-plugin",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary:
      "no node of the swarm has a plugin that the service needs: the driver of one of its volumes, its network or its log",
    texts: unfit("missing plugin on "),
    evidence: "source",
    fix:
      "docker service inspect --pretty NAME shows the drivers of mounts, networks and log; docker node inspect -f '{{range .Description.Engine.Plugins}}{{.Type}}/{{.Name}} {{end}}' NODE what a node has, docker plugin ls there whether it is enabled. docker plugin install on each node on which the service may run (or a constraint to those that have it), or change the driver, which may be mistyped. After an update of Docker that lists them, restart Docker on the nodes",
    links: [FILTERS, "https://github.com/moby/swarmkit/issues/2392"],
  },
  {
    id: "docker-swarm-node-platform",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary: "the service's image is not built for the CPU architecture or system of any node of the swarm",
    texts: unfit("unsupported platform on "),
    evidence: "source",
    fix:
      "docker buildx imagetools inspect IMAGE shows its platforms, docker node inspect -f '{{.Description.Platform}}' NODE the node's: use or build an image for it (docker buildx build --platform linux/amd64,linux/arm64). If it does fit (a wrong entry in the registry's manifest, arm without its variant): docker stack deploy or docker service create with --resolve-image never (--no-resolve-image) takes the platform out of the placement",
    links: [FILTERS, "https://docs.docker.com/build/building/multi-platform/"],
  },
  {
    id: "docker-swarm-node-constraint",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary: "no node of the swarm fulfils the constraints of the service: most often a label or a name of a node",
    texts: unfit("scheduling constraints not satisfied on "),
    evidence: "source",
    fix:
      "docker service inspect --pretty NAME shows the constraints, docker node inspect --pretty NODE labels, hostname and role. docker node update --label-add KEY=VALUE NODE for node.labels.KEY (labels of the engine in daemon.json are engine.labels); a node that joined anew has lost its labels and has another id. node.role==worker fits no node of a swarm that has only managers",
    links: [PLACEMENT],
  },
  {
    id: "docker-swarm-node-resources",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary: "no node of the swarm has as much CPU, memory or GPUs free as the service reserves",
    texts: unfit("insufficient resources on "),
    evidence: "source",
    fix:
      "it counts reservations (deploy.resources.reservations, --reserve-memory), not what is used: sum up those of all services with docker service inspect --pretty, and compare with docker node inspect --pretty NODE. Lower or remove reservations (limits may stay), stop services, or add a node. An update with order: start-first needs room for both tasks. GPUs need node-generic-resources in the node's daemon.json",
    links: [FILTERS, "https://docs.docker.com/engine/swarm/services/#reserve-memory-or-cpus-for-a-service"],
  },
  {
    id: "docker-swarm-node-port",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary: "another task has the port on every node, as the service publishes it with mode: host",
    texts: unfit("host-mode port already in use on "),
    evidence: "source",
    fix:
      "one task a node may have it: fewer replicas than nodes (or mode: global), and update_config order: stop-first, as start-first waits for the port of the task that it replaces. Another service with the same port: docker service ls. Or publish it with mode: ingress",
    links: [FILTERS, "https://docs.docker.com/engine/swarm/services/#publish-ports"],
  },
  {
    id: "docker-swarm-node-unavailable",
    refines: "docker-swarm-no-node",
    by: "shim",
    summary: "all nodes of the swarm are down, drained or paused",
    texts: unfit("", " not available for new tasks"),
    evidence: "source",
    fix:
      "docker node ls on a manager: Drain or Pause: docker node update --availability active NODE; Down: start Docker on it, and let it reach the manager's 2377/tcp and 7946 (a new address of the manager: docker swarm leave on the worker, and join again)",
    links: [FILTERS, "https://docs.docker.com/engine/swarm/manage-nodes/"],
  },
  {
    id: "docker-swarm-allocation-pending",
    by: "shim",
    summary: "the swarm's manager has given the service no addresses or ports yet, so that its tasks stay in state New",
    texts: [
      "service <name> to which this task <name> belongs has pending allocations",
      "service <name> to which task <name> belongs has pending allocations",
      "network <name> attached to task <name> not allocated yet",
      "network <name> used by task <name> is not allocated yet",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "journalctl -u docker on the leader, before it: Failed allocation for service or network has the reason: a subnet with no address left (each task takes one, each service one, each node one: a larger --subnet, --endpoint-mode dnsrr), or a published port of another service: change it, docker service rm the other. Without a reason: docker node demote the leader and promote it again, or restart Docker there, which lets another manager allocate",
    links: ["https://github.com/moby/moby/issues/37864", "https://github.com/docker-archive/for-aws/issues/104"],
  },
  {
    id: "docker-swarm-mount-cut",
    by: "shim",
    summary:
      "a node of the swarm rejects the task for one of its bind mounts; most often the source does not exist on that node, where Swarm, unlike docker run -v, makes none",
    // The first 29 characters are what docker service ps prints.
    texts: ["invalid mount config for type", "invalid bind mount source, so"],
    anywhere: ["invalid mount config for type…", "invalid bind mount source, so…"],
    evidence: "reported",
    fix:
      "docker service ps --no-trunc NAME has the whole message and the node. bind source path does not exist: mkdir -p the path on each node on which the task may run (not inside of a container), or pin the service to the node that has it (a constraint node.hostname==NAME), or use a named volume; ./dir of a stack file is the directory of the machine that deployed it",
    links: ["https://docs.docker.com/engine/swarm/services/#bind-mounts", "https://github.com/docker/docs/issues/4108"],
  },
  {
    id: "docker-swarm-no-leader",
    by: "shim",
    summary: "the swarm has no leader: half of its managers or more are down or do not reach each other",
    texts: [
      "The swarm does not have a leader. It's possible that too few managers are online. Make sure more than half of the managers are online.",
      "The swarm does not have a leader.",
    ],
    evidence: "source",
    fix:
      "more than half of the managers have to run (2 of 3; of two both): start Docker on the others, and let them reach each other on 2377/tcp and 7946; containers run on meanwhile. Their addresses must not have changed. If they are lost for good: docker swarm init --force-new-cluster --advertise-addr ADDRESS on one that is left: it is the only manager then, with all services; let the others leave and join anew",
    links: ["https://docs.docker.com/engine/swarm/admin_guide/#recover-from-losing-the-quorum"],
  },
  {
    id: "docker-swarm-certificates",
    by: "shim",
    summary: "the certificates of this node of the swarm have expired: it was off for long, or its clock is wrong",
    texts: [
      "Swarm certificates have expired. To replace them, leave the swarm and join again.",
      "error while validating Root CA Certificate: x509: certificate has expired or is not yet valid",
      "error while validating Root CA Certificate: x509: certificate has expired or is not yet valid: <any>",
    ],
    evidence: "source",
    fix:
      "date and timedatectl first: correct the clock and restart Docker. A worker: docker swarm leave; one of three or more managers: docker node demote NODE on another one first, if that has a quorum without it, then docker swarm leave --force. docker node rm NODE there, and docker swarm join with the token of docker swarm join-token there. The only manager loses all services, secrets and configs when it leaves: copy /var/lib/docker/swarm first; with the clock set back for a while before the end of the certificate Docker starts and renews it",
    links: ["https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/"],
  },
  {
    id: "docker-swarm-locked",
    by: "shim",
    summary: "the manager's data of the swarm is encrypted (autolock), and it was not unlocked after Docker's restart",
    texts: [
      'Swarm is encrypted and needs to be unlocked before it can be used. Please use "docker swarm unlock" to unlock it.',
      "Swarm is encrypted and needs to be unlocked before it can be used.",
      "swarm could not be unlocked: invalid key provided",
    ],
    evidence: "source",
    fix:
      "docker swarm unlock on that node, with the key that docker swarm init --autolock printed; docker swarm unlock-key on another manager, which is not locked, shows it, after a rotation a node that was off may want the one before. docker swarm update --autolock=false ends it, with the keys then unencrypted on the disk. Without any key: docker swarm leave --force and join anew; the only manager loses its services and secrets so",
    links: ["https://docs.docker.com/engine/swarm/swarm_manager_locking/"],
  },
  {
    id: "docker-swarm-join-timeout",
    by: "shim",
    summary: "a node does not join the swarm in time: it does not reach the manager, or the manager does not reach it",
    texts: [
      'Timeout was reached before node joined. The attempt to join the swarm will continue in the background. Use the "docker info" command to see the current swarm status of your node.',
      "Timeout was reached before node joined.",
    ],
    evidence: "source",
    fix:
      "nc -vz MANAGER 2377 from the node: open 2377/tcp, 7946/tcp and udp, 4789/udp between all nodes (firewall, security group). The address in docker swarm join-token has to be one that the node reaches (docker swarm init --advertise-addr, not a NAT's or Docker Desktop's), a manager that joins has to be reached itself (--advertise-addr); clocks have to agree. journalctl -u docker names the error; then docker swarm leave --force on the node and join again",
    links: ["https://docs.docker.com/engine/swarm/swarm-tutorial/#open-protocols-and-ports-between-the-hosts"],
  },
  {
    id: "docker-swarm-ingress-left",
    by: "shim",
    summary: "the swarm's ingress network does not come up on this node: an earlier try failed and left its namespace",
    texts: [
      "container ingress-sbox is already present in sandbox ingress_sbox",
      "container ingress-sbox is already present: sandbox ingress_sbox",
    ],
    evidence: "reported",
    fix:
      "journalctl -u docker -b | grep -i ingress: the first failure has the cause: most often a kernel that was updated without a reboot or that lacks modules (modprobe -a ip_vs xt_ipvs vxlan br_netfilter; a trimmed kernel of a host or board), or a range that the host has already. Then reboot, or systemctl stop docker, umount /run/docker/netns/ingress_sbox, remove that file, and start it. Services that publish no port with the ingress (mode: host, or none) start without it",
    links: ["https://github.com/moby/moby/issues/36876"],
  },
];
