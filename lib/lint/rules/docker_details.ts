/**
 * Docker's words for smaller faults of a command: a restart policy, a sysctl, a signature, an argument, a manager that is not reached.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUN = "https://docs.docker.com/reference/cli/docker/container/run/";
const OF_DOCKER: readonly string[] = ["from daemon", "docker", "moby", "API error", "Server Error", "ompose"];

/** Smaller faults of commands of Docker. */
export const DOCKER_DETAIL_RULES: readonly DaemonRule[] = [
  {
    id: "docker-restart-policy",
    by: "shim",
    summary:
      "Docker does not take the restart policy: it is misspelled, or has a number of tries that only on-failure has",
    texts: [
      "maximum retry count cannot be used with restart policy '<words>'",
      "invalid restart policy: maximum retry count can only be used with 'on-failure'",
      "invalid restart policy '<words>'",
      "invalid restart policy: unknown policy '<words>'; use one of <any>",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      'policies are no, always, unless-stopped and on-failure, the last one also with a number: on-failure:5. In YAML "no" wants quotation marks. For a stack of a swarm it is deploy.restart_policy with condition: none, on-failure or any, and max_attempts',
    links: [`${RUN}#restart`],
  },
  {
    id: "docker-network-host-range",
    refines: "docker-network-overlaps",
    by: "shim",
    summary:
      "the range of addresses that a network is to have is one that the host itself uses: an interface, a route, or a VPN's",
    texts: ["requested subnet <path> overlaps in the host"],
    evidence: "source",
    fix:
      "ip route on each node shows who has the range: give the network another one that no node uses (docker network create -d overlay --subnet 10.123.0.0/24 NAME; in a stack networks: NAME: ipam: config: - subnet:), and a swarm's networks in general with docker swarm init --default-addr-pool. 10.0.0.0/8 is its default, which collides with many local networks",
    links: ["https://docs.docker.com/engine/swarm/networking/"],
  },
  {
    id: "docker-sysctl-flag",
    by: "shim",
    summary: "docker takes no such sysctl for a container: it is one of the whole host, not of a namespace",
    texts: [
      "sysctl '<any>' is not allowed",
      "sysctl '<any>' is not whitelisted",
      'invalid argument "<any>" for "--sysctl" flag: sysctl \'<any>\' is not allowed',
      'invalid argument "<any>" for "--sysctl" flag: sysctl \'<any>\' is not whitelisted',
    ],
    evidence: "source",
    anywhere: ["--sysctl", "docker", "from daemon"],
    fix:
      "a container may set net.*, kernel.shm*, kernel.msg*, kernel.sem and fs.mqueue.*; others, such as vm.max_map_count, vm.overcommit_memory or fs.inotify.*, are set on the host: sudo sysctl -w NAME=VALUE, for good in a file of /etc/sysctl.d; Docker Desktop on Windows: wsl -d docker-desktop sysctl -w … (after each start). A form NAME=VALUE without spaces",
    links: [`${RUN}#sysctl`],
  },
  {
    id: "docker-content-trust",
    refines: "image-signature",
    by: "shim",
    summary:
      "docker is set to take signed images alone (DOCKER_CONTENT_TRUST), and this one has no signature, or its server is not reached",
    texts: [
      "error contacting notary server: <any>",
      "error contacting notary server: dial tcp: lookup <host>: no such host",
      "remote trust data does not exist for <image>: <any>",

      "no trust data available for remote repository <name>. Try running notary server and setting DOCKER_CONTENT_TRUST_SERVER to its HTTPS address <any>",
    ],
    evidence: "source",
    anywhere: ["notary", "trust data"],
    fix:
      "echo $DOCKER_CONTENT_TRUST: unset it, or DOCKER_CONTENT_TRUST=0 docker pull …, which no longer checks signatures: then name the image by its digest (NAME@sha256:…). Docker retires this kind of signature and its server notary.docker.io; cosign and Notation take its place. A server of your own is DOCKER_CONTENT_TRUST_SERVER=https://HOST:4443; docker trust inspect NAME shows who signed",
    links: ["https://docs.docker.com/engine/security/trust/"],
  },
  {
    id: "docker-save-terminal",
    by: "shim",
    summary: "docker save or export would write an archive to the terminal",
    texts: [
      "cowardly refusing to save to a terminal. Use the -o flag or redirect",
      "cowardly refusing to export to a terminal <any>",
    ],
    evidence: "source",
    anywhere: ["-o flag", "docker"],
    fix:
      "docker save -o image.tar NAME:TAG, or docker save NAME:TAG | gzip > image.tar.gz; of docker context export NAME a file's name",
    links: ["https://docs.docker.com/reference/cli/docker/image/save/"],
  },
  {
    id: "docker-kill-slow",
    refines: "docker-kill-unanswered",
    by: "shim",
    summary:
      "a container does not end when it is killed: its process hangs in the kernel, or containerd does not answer",
    texts: [
      "Container failed to exit within <time> of kill - trying direct SIGKILL",
      "Container failed to exit within <number> seconds of kill - trying direct SIGKILL",
      "Container <name> failed to exit within <number> seconds of kill - trying direct SIGKILL",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "ps -eo pid,stat,wchan:30,cmd | grep ' D': a process in state D waits for a disk, NFS or FUSE, and no signal ends it: restore the server or umount -f -l it; dmesg names failing disks. Many containers at once, little memory, a frozen cgroup (docker unpause) slow it, too. If docker does not answer at all: systemctl restart containerd docker (stops containers without live-restore), at last a reboot",
    links: ["https://github.com/moby/moby/blob/docker-v29.0.0/daemon/kill.go"],
  },
  {
    id: "docker-argument-missing",
    by: "shim",
    summary: "a command of docker lacks its last argument: the build's directory, the image, the container",
    texts: [
      ...["docker buildx build", "docker build", "docker run", "docker exec", "docker pull", "docker create"].flatMap((
        command,
      ) => [
        `${command} requires 1 argument`,
        `${command} requires exactly 1 argument`,
        `${command} requires at least 1 argument`,
        `${command} requires at least 2 arguments`,
      ]),
    ],
    evidence: "source",
    fix:
      "docker build -t NAME . : the dot at its end is the directory of the build. In a command over several lines each but the last ends with \\ and nothing behind it, in PowerShell with a backtick, in cmd with ^. docker run has its options before the image; an empty variable in place of the image's name, or an option that swallowed it (--name -d), leaves none",
    links: ["https://docs.docker.com/reference/cli/docker/"],
  },
  {
    id: "docker-port-not-published",
    by: "shim",
    summary: "docker port finds that the container does not publish that port",
    texts: [
      "No public port '<any>' published for <name>",
      "no public port '<any>' published for <name>",
      "no port <path> for container <name>: <any>",
    ],
    evidence: "source",
    fix:
      "docker port NAME lists what it publishes: ports are published when a container is created: docker run -p 8080:80 (compose: ports:), so create it anew; EXPOSE alone publishes none. It has to run: docker ps; with network host or macvlan nothing is published, as ports are open as they are. tcp is the default, udp is written 53/udp",
    links: ["https://docs.docker.com/engine/network/port-publishing/"],
  },
  {
    id: "docker-proxy-missing",
    refines: "docker-proxy-failed",
    by: "shim",
    summary: "Docker's program docker-proxy, which forwards published ports, is not there",
    texts: [
      "failed to start userland proxy for port mapping <any>: fork/exec <path>: no such file or directory",
      'failed to start userland proxy for port mapping <any>: exec: "docker-proxy": executable file not found in $PATH',
      "failed to start userland proxy for port mapping <any>",
      'Error starting userland proxy: exec: "docker-proxy": executable file not found in $PATH',
    ],
    evidence: "source",
    fix:
      'command -v docker-proxy: it belongs to the package of Docker Engine (docker-ce, docker.io): reinstall it, or name it with "userland-proxy-path" in /etc/docker/daemon.json, and restart Docker. "userland-proxy": false does without it: then connections from the host itself to 127.0.0.1 go through the kernel (route_localnet), over IPv6 not at all',
    links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
  },
  {
    id: "docker-shutting-down",
    by: "shim",
    summary: "Docker's daemon is being stopped or restarted, and starts nothing meanwhile",
    texts: ["Could not mount <path> to container while the daemon is shutting down"],
    evidence: "source",
    fix:
      "wait until it is up again (systemctl status docker), then start the container. If it was not you: an update of packages, the machine's shutdown, or a unit that restarts Docker in a loop (journalctl -u docker)",
    links: ["https://docs.docker.com/engine/daemon/start/"],
  },
  {
    id: "docker-windows-option",
    refines: "windows-option-refused",
    by: "shim",
    summary:
      "a container of Windows is to have what only those of Linux have: a single file as a mount, a security option",
    texts: [
      "source path must be a directory",
      "file '<words|path>' cannot be mapped. Only directories can be mapped on this platform",
      "security option not supported: <name>",
      "invalid security option: no equals sign in supplied value <name>",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "Windows containers mount directories alone: mount the directory of the file and let the program read it there, or copy it into the image. --security-opt has only credentialspec=file://NAME.json there. If the image is one of Linux: switch Docker Desktop to Linux containers",
    links: ["https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/persistent-storage"],
  },
  {
    id: "docker-swarm-manager-no-answer",
    by: "shim",
    summary: "a node does not reach the swarm's manager at port 2377, so it cannot join",
    texts: [
      ...["connection refused", "no route to host", "i/o timeout", "network is unreachable"].flatMap((errno) => [
        `connection error: desc = "transport: Error while dialing: dial tcp <words>:2377: connect: ${errno}"`,
        `connection error: desc = "transport: Error while dialing: dial tcp <words>:2377: ${errno}"`,
        `connection error: desc = "transport: Error while dialing dial tcp <words>:2377: connect: ${errno}"`,
        `dial tcp <words>:2377: connect: ${errno}`,
        `dial tcp <words>:2377: ${errno}`,
      ]),
    ],
    evidence: "source",
    fix:
      "nc -vz ADDRESS 2377 from the node. Refused: Docker on the manager does not run, or it left the swarm (docker info there). No route, timeout: a firewall or security group: open 2377/tcp to managers, 7946/tcp and udp, 4789/udp between all nodes; the address that docker swarm join-token prints may be one that the node cannot reach: use another of the manager's, or docker swarm init --advertise-addr. docker node ls has its leader",
    links: ["https://docs.docker.com/engine/swarm/swarm-tutorial/#open-protocols-and-ports-between-the-hosts"],
  },
  {
    id: "docker-swarm-handshake",
    refines: "etcd-unreachable",
    by: "shim",
    summary:
      "the manager and the node of a swarm do not take each other's certificate: an expired one, another swarm, or a wrong clock",
    texts: [
      'Error response from daemon: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: <any>"',
      'Error response from daemon: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: remote error: tls: bad certificate"',
      'Error response from daemon: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: x509: <any>"',
    ],
    evidence: "source",
    anywhere: ["from daemon"],
    fix:
      "date on both machines first. Then on the node docker swarm leave --force, on a manager docker node rm of its old entry and docker swarm join-token worker, and join with that command. If docker node ls fails on the manager itself, its own certificate has expired: docker info says so under Swarm; of several managers demote it on another one first",
    links: ["https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/"],
  },
  {
    id: "docker-swarm-already-member",
    by: "shim",
    summary: "the machine is in a swarm already, so docker swarm init or join is refused",
    texts: [
      'This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.',
      "This node is already part of a swarm.",
    ],
    evidence: "source",
    fix:
      "docker info shows Swarm: active and the role: if that is the swarm that is meant, there is nothing to do (scripts should test docker info -f '{{.Swarm.LocalNodeState}}'). Else docker swarm leave, on a manager with --force, which on the last manager deletes the swarm's services, secrets and configs; then join",
    links: ["https://docs.docker.com/reference/cli/docker/swarm/leave/"],
  },
];
