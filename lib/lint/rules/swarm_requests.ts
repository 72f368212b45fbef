/**
 * What the managers of a swarm refuse: nodes that join or leave, services and their parts; and what a node's agent prints.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CONTROL = "https://github.com/moby/swarmkit/tree/v2.1.2/manager/controlapi";
const AUTHORITY = "https://github.com/moby/swarmkit/tree/v2.1.2/ca";
const GUIDE = "https://docs.docker.com/engine/swarm/admin_guide/";
const PORTS = "https://docs.docker.com/engine/swarm/swarm-tutorial/#open-protocols-and-ports-between-the-hosts";
/** What shows that an error is of a swarm: other programs have some of these words, too. */
const OF_SWARM: readonly string[] = [
  "from daemon",
  "rpc error",
  "docker",
  "dockerd",
  "swarm",
  "module=node",
  "create service",
  "update service",
  "cluster component",
];

/** What managers of a swarm refuse, and what agents print. */
export const SWARM_REQUEST_RULES: readonly DaemonRule[] = [
  {
    id: "docker-swarm-join-token",
    by: "shim",
    summary: "a node cannot join the swarm: its token is cut, was rotated, or is that of another swarm",
    texts: [
      "A valid join token is necessary to join this cluster",
      "invalid join token",
      "remote CA does not match fingerprint. Expected: <hash>",
      "remote CA does not match fingerprint. <any>",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "run docker swarm join-token worker (or manager) on a manager that is up now, and copy the whole command: a token begins with SWMTKN-1- and has no line break; a rotation (--rotate), a new root CA (docker swarm ca --rotate) and a swarm that was made anew make old ones invalid. Fingerprint: the address is that of another swarm, or something between ends TLS: port 2377 has to be passed through as TCP",
    links: ["https://docs.docker.com/reference/cli/docker/swarm/join-token/", AUTHORITY],
  },
  {
    id: "docker-swarm-join-clock",
    refines: "docker-swarm-certificates",
    by: "shim",
    summary:
      "a node cannot join the swarm, as the swarm's certificate is not valid at the time of its clock: mostly that clock is wrong",
    texts: [
      "Error response from daemon: x509: certificate has expired or is not yet valid",
      "Error response from daemon: x509: certificate has expired or is not yet valid: <any>",
      "error while validating Root CA Certificate: x509: certificate has expired or is not yet valid",
    ],
    evidence: "reported",
    anywhere: ["docker swarm join", "SWMTKN-"],
    fix:
      "date -u on the node and on the managers: set the node's clock right (timedatectl set-ntp true, chronyc makestep; a machine that was made of a template or woke up) and join again. If the clocks agree, the swarm's root certificate has ended: docker swarm ca on a manager prints it (openssl x509 -noout -dates), docker swarm ca --rotate makes a new one there, and new join tokens (docker swarm join-token worker)",
    links: ["https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/"],
  },
  {
    id: "docker-swarm-peer-certificate",
    by: "shim",
    summary:
      "a node of the swarm does not take another's certificate, as it is none of a node: a proxy or another server answers in its place",
    texts: ["swarm-manager", "swarm-ca", "swarm-worker"].flatMap((role) => [
      `authentication handshake failed: x509: certificate is not valid for any names, but wanted to match ${role}`,
      `x509: certificate is not valid for any names, but wanted to match ${role}`,
      `authentication handshake failed: x509: certificate is valid for <any>, not ${role}`,
      `x509: certificate is valid for <any>, not ${role}`,
    ]),
    evidence: "reported",
    anywhere: ["swarm-manager", "swarm-ca", "swarm-worker"],
    fix:
      'systemctl show docker --property Environment: dockerd with HTTPS_PROXY asks the proxy for the other nodes, too. Name the addresses of all managers in NO_PROXY on every node (systemctl edit docker: [Service], Environment="NO_PROXY=localhost,127.0.0.1,10.0.0.5,10.0.0.6") and systemctl restart docker, one manager after the other. No proxy: 2377 has to be passed on as TCP, without TLS in between, and the address to be that node\'s still',
    links: ["https://github.com/docker/for-linux/issues/636", "https://docs.docker.com/engine/daemon/proxy/"],
  },
  {
    id: "docker-swarm-ingress-attached",
    by: "shim",
    summary:
      "a service is to be attached to the swarm's network ingress, which is the swarm's own, for published ports alone",
    texts: [
      'Service cannot be explicitly attached to the ingress network "<words>"',
      'Service cannot be explicitly attached to "ingress" network which is a swarm internal network',
      "ingress network cannot be attachable",
      "network <name> (<name>) is a swarm predefined network and cannot be removed",
    ],
    evidence: "source",
    fix:
      "take ingress out of networks: (--network): a port that is published (ports:, -p) goes through it by itself. To let services reach each other, or a proxy such as Traefik or HAProxy reach them, make a network of your own: docker network create -d overlay --attachable proxy, and attach both to it (external: true in the stack file). A program that attaches itself to all networks of the services (EasyHAProxy) has to leave this one out: give the services such a network too, or update it",
    links: ["https://docs.docker.com/engine/swarm/networking/"],
  },
  {
    id: "docker-swarm-network-range",
    by: "shim",
    summary:
      "the addresses of a swarm's network are not right: the subnet, its range or its gateway cannot be read, or do not fit",
    texts: [
      "ipam configuration: invalid subnet <any>",
      "ipam configuration: invalid range <any>",
      "ipam configuration: invalid gateway <any>",
      "ipam configuration: invalid subnet <name>",
      "ipam configuration: invalid subnet <path>",
      "ipam configuration: invalid range <name>",
      "ipam configuration: invalid range <path>",
      "ipam configuration: invalid gateway <name>",
      "ipam configuration: invalid gateway <path>",
      "ipam configuration: subnet <path> does not contain range <path>",
      "ipam configuration: subnet <path> does not contain gateway <name>",
      "ipam configuration: cannot be empty",
    ],
    evidence: "source",
    fix:
      "subnet and range are an address of a network with its prefix (10.20.0.0/24), the gateway is a plain address inside it (10.20.0.1, without /24), and the range lies within the subnet: docker network create -d overlay --subnet 10.20.0.0/24 --ip-range 10.20.0.128/25 --gateway 10.20.0.1 NAME; in a stack file ipam: config: - subnet: 10.20.0.0/24, where docker stack deploy takes no more than subnet. A variable in it may be empty",
    links: ["https://docs.docker.com/reference/cli/docker/network/create/"],
  },
  {
    id: "docker-swarm-object-gone",
    by: "shim",
    summary: "the swarm has no service, node, task or other object of that name or id, or no longer",
    texts: ["service", "node", "task", "network", "secret", "config"].map((kind) =>
      `Error response from daemon: rpc error: code = NotFound desc = ${kind} <name> not found`
    ),
    evidence: "source",
    anywhere: ["from daemon", "docker", "swarm"],
    fix:
      "docker service ls, docker node ls, docker secret ls on a manager show what there is (docker context show: the right machine?). It was removed while the command ran, by another docker stack deploy or rm, or by a tool that keeps the id of an earlier one: repeat with the name, one after the other. After docker swarm init --force-new-cluster, or leave and init, old ids no longer exist",
    links: ["https://docs.docker.com/reference/cli/docker/service/ls/"],
  },
  {
    id: "docker-swarm-manager-unreached",
    by: "shim",
    summary: "a manager cannot join the swarm: the others do not reach it at the address that it advertises, port 2377",
    texts: [
      "could not connect to prospective new cluster member using its advertised address: <any>",
      "could not connect to prospective new cluster member using its advertised address: rpc error: code = <words> desc = <any>",
    ],
    evidence: "source",
    fix:
      "nc -vz ADDRESS 2377 from the other managers: docker swarm join --advertise-addr with an address of the node that they reach (not one of a NAT, of docker0 or of a VPN that they lack), and open 2377/tcp, 7946/tcp and udp, 4789/udp between all nodes. docker swarm leave --force on it before the next try, and docker node rm of the entry that is left",
    links: [PORTS, "https://docs.docker.com/engine/swarm/join-nodes/"],
  },
  {
    id: "docker-swarm-remote-address",
    by: "shim",
    summary: "docker swarm does not take the address of a manager, a listener or a range that it is given",
    texts: [
      "invalid remoteAddr <name>: <any>",
      "at least 1 RemoteAddr is required to join",
      "invalid ListenAddr <name>: <any>",
      "Datapath port number is not in valid range (1024-49151) : <number>",
      "Datapath port number is not in valid range (<any>",
      'invalid CIDR: "<path>". Subnet size is too small for pool: <number>',
      "subnet size is out of range: <number>",
      "invalid default address pool: <any>",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "an address is HOST:2377 without http://; --listen-addr is one of the node's own (ip address) or an interface's name; --data-path-port is between 1024 and 49151; of --default-addr-pool the prefix has to be shorter than --default-addr-pool-mask-length (10.20.0.0/16 with 24)",
    links: ["https://docs.docker.com/reference/cli/docker/swarm/init/"],
  },
  {
    id: "docker-swarm-no-elected-leader",
    refines: "docker-swarm-no-leader",
    by: "shim",
    summary: "the swarm has no leader: half of its managers or more are down or do not reach each other",
    texts: [
      "raft: no elected cluster leader",
      "no elected cluster leader",
      "node is not part of a swarm: no elected leader",
    ],
    evidence: "source",
    fix:
      "docker node ls on each manager, journalctl -u docker: more than half of the managers have to run and reach each other on 2377/tcp: start Docker on the others and wait some seconds for an election. If they are lost for good: docker swarm init --force-new-cluster --advertise-addr ADDRESS on one that is left keeps its services; the others leave and join anew",
    links: [`${GUIDE}#recover-from-losing-the-quorum`],
  },
  {
    id: "docker-swarm-quorum-kept",
    by: "shim",
    summary: "a manager is not demoted or removed: it is the last one, or the rest would have no majority",
    texts: [
      "attempting to demote the last manager of the swarm",
      "can't remove member from the raft: this would result in a loss of quorum",
      "raft: member cannot be removed, because removing it may result in loss of quorum",
      "You are attempting to leave the swarm on a node that is participating as a manager. <any>",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "docker node ls: bring the other managers up first (Leader or Reachable), or docker node promote another node, then demote this one. The last manager leaves only with docker swarm leave --force, which ends the swarm: services, secrets and configs are lost",
    links: [`${GUIDE}#maintain-the-quorum-of-managers`],
  },
  {
    id: "docker-swarm-node-still-member",
    by: "shim",
    summary: "docker node rm does not remove a node that is still up, or still a manager",
    texts: [
      "node <name> is not down and can't be removed",
      "node <name> is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "a manager: docker node demote NAME first. Then docker swarm leave on the node itself, wait until docker node ls shows Down, and docker node rm NAME; docker node rm --force removes one that cannot be reached, whose containers may go on running there. Several entries of one hostname are earlier joins: remove those that are Down, by id",
    links: ["https://docs.docker.com/reference/cli/docker/node/rm/"],
  },
  {
    id: "docker-swarm-node-removed",
    by: "shim",
    summary: "this node was removed from the swarm while it was off, so its managers do not take it any more",
    texts: [
      "Permission denied: node <name> was removed from swarm",
      "agent: session failed: rpc error: code = <words> desc = Permission denied: node <name> was removed from swarm",
      "membership: node was removed during cluster lifetime",
      "raft: member was removed from the cluster",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "docker swarm leave --force on this node, then docker swarm join with the command of docker swarm join-token on a manager: it joins with a new id, so give its labels again (docker node update --label-add). Its volumes stay; tasks come back as the swarm places them",
    links: ["https://docs.docker.com/engine/swarm/join-nodes/", AUTHORITY],
  },
  {
    id: "docker-swarm-node-cloned",
    by: "shim",
    summary: "two machines are one node to the swarm, mostly clones of a disk with /var/lib/docker/swarm in it",
    texts: ["node <name> exceeded rate limit count of registrations"],
    evidence: "source",
    fix:
      "on the clone: docker swarm leave --force (or stop Docker, remove /var/lib/docker/swarm, start it), then join it: each has to have an id of its own (docker info -f '{{.Swarm.NodeID}}'). Make templates of machines before they join a swarm, and with an empty /etc/machine-id. If no clone exists, the node's connection breaks over and over: look at its network and clock",
    links: ["https://github.com/moby/swarmkit/blob/v2.1.2/manager/dispatcher/nodes.go"],
  },
  {
    id: "docker-swarm-agent-session",
    by: "shim",
    summary: "a node of the swarm loses its session with the managers, or gets none: they do not answer in time",
    texts: [
      'agent: session failed error="node not registered"',
      "agent: session failed: node not registered",
      'agent: session failed error="session initiation timed out"',
      "agent: session failed: session initiation timed out",
      'agent: session failed error="rpc error: code = <words> desc = <any>',
      'agent: session failed error="<any>',
      'agent: session failed backoff=<time> error="<any>',
      'agent: session failed backoff=<time> error="session initiation timed out"',
      'agent: session failed backoff=<time> error="node not registered"',
      'heartbeat to manager <any> failed error="rpc error: code = NotFound desc = node not registered"',
      "heartbeat to manager <any> failed <any>",
    ],
    evidence: "source",
    anywhere: ["module=node", "docker", "swarm", "rpc error"],
    behind: "all",
    fix:
      "node not registered follows a missed heartbeat and heals by itself: if it comes often, a manager is slow (disk of /var/lib/docker/swarm, memory) or the network between drops packets. Timed out: nc -vz MANAGER 2377 from the node; after a new address of the manager docker swarm leave on the node, and join again. Clocks have to agree. docker node ls shows Ready when it is well",
    links: [PORTS, "https://github.com/moby/swarmkit/blob/v2.1.2/agent/session.go"],
  },
  {
    id: "docker-swarm-component-not-started",
    by: "shim",
    summary: "dockerd starts, or joins, without its swarm: the node's swarm part does not come up in time",
    texts: [
      "swarm component could not be started before timeout was reached",
      "swarm component could not be started: <any>",
      "manager stopped: can't initialize raft node: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "journalctl -u docker has the reason in the lines before it: managers that are not reached on 2377/tcp, an address that the machine no longer has, certificates that have expired, a wrong clock, data that is damaged. A worker is made anew with docker swarm leave --force and docker swarm join. The only manager: copy /var/lib/docker/swarm first, then docker swarm init --force-new-cluster --advertise-addr ADDRESS",
    links: [GUIDE],
  },
  {
    id: "docker-swarm-address-at-start",
    by: "shim",
    summary: "the swarm part of dockerd does not start: the machine had no network yet, or has another address now",
    texts: ["Could not find a local address: <any>", "could not find local IP address: <any>"].flatMap((text) => [
      text,
      `${text.replace(": <any>", "")}: dial udp <address>: <why>`,
    ]),
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "start Docker after the network: systemctl edit docker with After=network-online.target and Wants=network-online.target, then systemctl restart docker. If the node has a new address for good: a worker leaves and joins anew; a single manager runs docker swarm init --force-new-cluster --advertise-addr ADDRESS (copy /var/lib/docker/swarm first)",
    links: [GUIDE, "https://github.com/moby/moby/blob/docker-v29.0.0/daemon/cluster/swarm.go"],
  },
  {
    id: "docker-swarm-data-damaged",
    refines: "etcd-data-damaged",
    by: "shim",
    summary:
      "the manager's data of the swarm (/var/lib/docker/swarm) is damaged, mostly after a power cut or a full disk",
    texts: [
      "can't initialize raft node: failed to load WAL: <any>",
      "can't initialize raft node: failed to load WAL: walpb: crc mismatch",
      "can't initialize raft node: irreparable WAL error: <any>",
      "can't initialize raft node: failed to load snapshot: <any>",
      "tocommit(<number>) is out of range [lastIndex(<number>)]. Was the raft log corrupted, truncated, or lost?",
      "tocommit(<number>) is out of range [lastIndex(<number>)]",
    ],
    evidence: "source",
    // An etcd in a container of Docker prints the same.
    anywhere: ["dockerd", "swarm", "module=node", "module=raft", "cluster component", "raft node"],
    fix:
      "df -h first: a full disk does the same. With two or more managers up: docker node demote and docker node rm --force of this one there, then here stop Docker, move /var/lib/docker/swarm away, start it and docker swarm join as manager. The only manager: stop Docker, copy the directory, restore one of a backup and docker swarm init --force-new-cluster; without a backup services, secrets and configs have to be made again",
    links: [`${GUIDE}#recover-from-disaster`],
  },
  {
    id: "docker-swarm-node-certificate",
    refines: "docker-swarm-certificates",
    by: "shim",
    summary: "the certificate of this node of the swarm has expired: it was off for long, or its clock is wrong",
    texts: [
      "certificate (<number> - <name>) not valid after <any>",
      "certificate (<number> - <name>) not valid before <any>",
      "error while loading TLS certificate in <path>: certificate (<number> - <name>) not valid <any>",
    ],
    evidence: "source",
    fix:
      "date and timedatectl first: correct the clock and restart Docker. Else on a worker docker swarm leave --force, docker node rm of the old entry on a manager, docker swarm join with the token of docker swarm join-token. A manager of several is demoted on another one first. The only manager loses all services, secrets and configs when it leaves: copy /var/lib/docker/swarm first; with the clock set back for a while before the end of the certificate Docker starts and renews it",
    links: ["https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/"],
  },
  {
    id: "docker-swarm-service-port",
    by: "shim",
    summary: "another service of the swarm publishes the port already",
    texts: [
      "port '<number>' is already in use by service '<name>' (<name>) as an <words> port",
      "port '<number>' is already in use by service '<name>' (<name>) as a host-published port",
      "port '<number>' is already in use by service '<name>'",
      "port '<number>' is already in use by service <any>",
    ],
    evidence: "source",
    fix:
      "the message names the service: docker service rm or docker stack rm it if it is an old one (a stack that was deployed under another name, which docker stack ls shows), publish another port, or let one reverse proxy have the port and take ports: out of the others. A service that publishes in mode host and one in mode ingress exclude each other, too",
    links: [CONTROL, "https://docs.docker.com/engine/swarm/ingress/"],
  },
  {
    id: "docker-swarm-ingress-missing",
    by: "shim",
    summary: "the swarm has no network ingress, over which services publish ports: it was removed, or not made again",
    texts: [
      "service needs ingress network, but no ingress network is present",
      "ingress network is missing",
      "no ingress network found",
      "ingress network (<name>) is already present",
      "ingress network cannot be removed because service <name> depends on it",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "docker network create --driver overlay --ingress --subnet 10.11.0.0/16 ingress on a manager makes it (a range that nothing else has); there is one at a time: to change it stop or remove the services that publish ports, docker network rm ingress, create it. Or publish with mode: host, which does not use it",
    links: ["https://docs.docker.com/engine/swarm/networking/#customize-ingress"],
  },
  {
    id: "docker-swarm-service-spec",
    by: "shim",
    summary:
      "the swarm's manager does not take a service: a value is too small, a part stands twice, or two exclude each other",
    texts: [
      "EndpointSpec: port published with ingress mode can't be used with dnsrr mode",
      "EndpointSpec: duplicate published ports provided",
      "invalid memory value <number>: Must be at least 4MiB",
      "invalid cpu value <name>: Must be at least <name>",
      `${oneOf(["config", "secret"])} references '<name>' and '<name>' have a conflicting target: '<any>'`,
      "ContainerSpec: image reference must be provided",
      "ContainerSpec: <name> is not a valid repository/tag",
      ...["Interval", "Timeout", "StartPeriod", "StartInterval"].map((field) =>
        `ContainerSpec: ${field} in HealthConfig cannot be less than <time>`
      ),
      ...["restart-delay", "restart-window", "update-delay", "update-monitor"].map((field) =>
        `TaskSpec: ${field} cannot be negative`
      ),
      "Number of replicas must be non-negative",
      "Jobs may not have an update config",
      "name must be valid as a DNS name component",
      "name must be 63 characters or fewer",
      "constraint expected one operator from ==, !=",
      "invalid mount target, must be an absolute path: <any>",
      "memory swap provided, but no memory-limit was set",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "correct what the message names in the stack file or the command: with endpoint_mode: dnsrr publish with mode: host; each published port and each target of a secret or config once; memory has a unit (64M; a bare number is bytes), cpus '0.50'; a name has letters, digits and - only, 63 with the stack's prefix; a constraint is node.role==manager, node.labels.KEY==VALUE",
    links: [CONTROL, "https://docs.docker.com/reference/compose-file/deploy/"],
  },
  {
    id: "docker-swarm-service-fixed",
    by: "shim",
    summary: "what an update of a service, config or secret is to change cannot be changed in place",
    texts: [
      "service mode change is not allowed",
      "renaming services is not supported",
      "networks must be migrated to TaskSpec before being changed",
      "only updates to Labels are allowed",
      "service <name> does not have a previous spec",
      "cannot roll back service because no previous spec is available",
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "replicated, global and the jobs are not changed into each other: docker service rm NAME and deploy again (the service is away meanwhile, its volumes stay). The data of a config or secret is never changed: give it a new name in the stack file (name: app_conf_v2, or a ${VERSION} in it), deploy, then docker config rm the old one. No previous spec: the service was never updated, so there is nothing to roll back to",
    links: ["https://docs.docker.com/engine/swarm/configs/#example-rotate-a-config", CONTROL],
  },
  {
    id: "docker-swarm-update-sequence",
    by: "shim",
    summary: "two updates of one object of the swarm came at once, and the second was refused",
    texts: ["update out of sequence"],
    evidence: "source",
    anywhere: ["from daemon", "rpc error", "docker", "swarm"],
    fix:
      "repeat the command: it reads the object anew. If it comes back, something updates the same service all the time: two pipelines, Portainer, Shepherd or another updater, or a client that keeps an old version number (of the API: the version of GET /services/ID has to be sent). Let one at a time do it",
    links: ["https://github.com/moby/moby/issues/30794"],
  },
  {
    id: "docker-swarm-object-used",
    by: "shim",
    summary: "a network, config, secret or volume of the swarm is not removed, as a service or task still uses it",
    texts: [
      "network <name> is in use by service <name>",
      "network <name> is in use by task <name>",
      `${oneOf(["config", "secret"])} '<name>' is in use by the following service: <name>`,
      `${oneOf(["config", "secret"])} '<name>' is in use by the following services: <any>`,
      `${oneOf(["config", "secret"])} '<name>' is in use by the following <any>`,
    ],
    evidence: "source",
    anywhere: OF_SWARM,
    fix:
      "remove the service that the message names (docker service rm, docker stack rm), or take the object out of it: docker service update --network-rm, --config-rm, --secret-rm NAME. Tasks end a while after docker stack rm: wait until docker network inspect has none, then repeat; a task of a node that is down goes with docker node rm --force of that node",
    links: [CONTROL],
  },
  {
    id: "docker-swarm-secret-size",
    by: "shim",
    summary: "a secret or config of the swarm is empty or too large: a secret has up to 500 KB, a config 1 MB",
    texts: ["secret", "config"].map((kind) => `${kind} data must be larger than 0 and less than <number> bytes`),
    evidence: "source",
    fix:
      "an empty one: the variable or the file of the command was empty, or the pipe had no output (printf '%s' \"$PW\" | docker secret create NAME -). Too large: put it into the image or a volume, or split it",
    links: ["https://docs.docker.com/engine/swarm/secrets/"],
  },
  {
    id: "docker-swarm-attachments-exhausted",
    by: "shim",
    summary: "a node has no address left for an overlay network of the swarm: the network's subnet is probably used up",
    texts: ["node is missing network attachments, ip addresses may be exhausted"],
    evidence: "source",
    fix:
      "docker network inspect -v NAME on a manager: each task, each service (its virtual address) and each node takes one; a /24 has about 250. Make a network with a larger subnet (docker network create -d overlay --subnet 10.30.0.0/20 NAME; default-addr-pool of docker swarm init for all), move services to it, or use endpoint_mode: dnsrr. If addresses are free, docker node update --availability drain, then active, or restart Docker there",
    links: ["https://docs.docker.com/engine/swarm/networking/"],
  },
  {
    id: "docker-swarm-task-unhealthy",
    by: "shim",
    summary: "the swarm ended the task, because its health check failed: it starts another one",
    texts: ["dockerexec: unhealthy container", "task: non-zero exit (<number>): dockerexec: unhealthy container"],
    evidence: "source",
    fix:
      "docker service logs NAME, and on the task's node docker inspect -f '{{json .State.Health}}' ID while it runs: the output of the check. Usual are a check with a program that the image lacks (curl, wget), a wrong port, an application that needs longer to start: start_period: 60s in the healthcheck. docker service update --no-healthcheck ends the check, also where it is useful",
    links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
  },
  {
    id: "docker-swarm-bind-relative",
    by: "shim",
    summary: "a bind mount of a service has a relative path, or a volume an absolute one, for its source",
    texts: [
      "invalid bind mount source, must be an absolute path: <any>",
      "invalid volume mount source, must not be an absolute path: <any>",
    ],
    evidence: "source",
    fix:
      'of type bind the source is an absolute path, which has to exist on each node on which the task may run; of type volume it is a name. In docker stack deploy ./dir is resolved where the command runs, docker service create does not resolve it: write "$PWD"/dir. Or use a config or a volume that every node has',
    links: ["https://docs.docker.com/engine/swarm/services/#bind-mounts"],
  },
  {
    id: "docker-swarm-predefined-network",
    by: "shim",
    summary: "the node of the swarm lacks one of the networks that Docker makes by itself, most often docker_gwbridge",
    texts: [
      "could not find the corresponding predefined swarm network: network <name> not found",
      "could not find the corresponding predefined swarm network: <any>",
    ],
    evidence: "source",
    fix:
      "docker network ls on the node. docker_gwbridge: docker network create -o com.docker.network.bridge.enable_icc=false -o com.docker.network.bridge.enable_ip_masquerade=true -o com.docker.network.bridge.name=docker_gwbridge docker_gwbridge (with --subnet where ranges collide). bridge and host: restart Docker, which makes them",
    links: ["https://docs.docker.com/engine/swarm/networking/#customize-the-docker_gwbridge"],
  },
];
