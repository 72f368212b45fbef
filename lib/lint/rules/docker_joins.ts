/**
 * What Docker's daemon refuses of a container's networks, namespaces, mounts, volumes and logs.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_DOCKER } from "./docker_values.ts";

const DAEMON = "https://github.com/moby/moby/tree/docker-v29.0.0/daemon";
const RUN = "https://docs.docker.com/reference/cli/docker/container/run/";

/** Refusals of parts of a container. */
export const DOCKER_JOIN_RULES: readonly DaemonRule[] = [
  {
    id: "docker-alias-default-network",
    by: "shim",
    summary:
      "a container is to have an alias, or a link of another network, on Docker's default network, which has neither",
    texts: [
      "network-scoped aliases are only supported for user-defined networks",
      "network-scoped alias is supported only for containers in user defined networks",
      "links are only supported for user-defined networks",
      "Cannot link to <path>, as it does not belong to the default network",
      "Cannot link to <name>, as it does not belong to the default network",
    ],
    evidence: "source",
    anywhere: [...OF_DOCKER, "user-defined networks", "default network"],
    fix:
      "make a network and put both containers into it: docker network create app, docker run --network app --name db …: there a container reaches another by its name, without --link; docker network connect app NAME for one that runs. In compose leave network_mode: bridge and links out: its own network has names. A link of the default bridge reaches only containers of that bridge",
    links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
  },
  {
    id: "docker-network-none-alone",
    by: "shim",
    summary: "a container with the network none or host is not connected to a second one",
    texts: [
      "container cannot be connected to multiple networks with one of the networks in private (none) mode",
      "cannot connect container to host network - container must be created in host network mode",
      "cannot disconnect container from host network - container was created in host network mode",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "none and host exclude every other network, and are set when the container is created: docker network disconnect none NAME first, then docker network connect APP NAME; for host create the container anew with --network host (compose: network_mode: host, without networks:)",
    links: ["https://docs.docker.com/engine/network/drivers/none/", `${DAEMON}/container_operations.go`],
  },
  {
    id: "docker-ipc-not-shareable",
    by: "shim",
    summary: "a container is to use the shared memory of another one, which was not started for it",
    texts: [
      "container <hash>: non-shareable IPC (hint: use IpcMode:shareable for the donor container)",
      "failed to join IPC namespace: container <hash>: non-shareable IPC (hint: use IpcMode:shareable for the donor container)",
      "cannot join IPC of a non running container: <name>",
      "cannot share IPC of container <name>: non-shareable IPC <any>",
    ],
    evidence: "source",
    fix:
      'create the container that lends it anew with --ipc shareable (compose: ipc: shareable), start it first, and the other one with --ipc container:NAME; or "default-ipc-mode": "shareable" in /etc/docker/daemon.json for all. Both then see each other\'s shared memory and semaphores',
    links: [`${RUN}#ipc`],
  },
  {
    id: "docker-shm-not-mounted",
    by: "shim",
    summary: "a container is to use the host's IPC (--ipc=host), and the host has no /dev/shm",
    texts: ["/dev/shm is not mounted, but must be for --ipc=host", "<path> is not mounted, but must be for --ipc=host"],
    evidence: "source",
    fix:
      "mount -t tmpfs -o mode=1777 shm /dev/shm where dockerd runs (in a container that is the outer one), for good in /etc/fstab; or take --ipc shareable or private with --shm-size instead of host",
    links: [`${RUN}#ipc`],
  },
  {
    id: "docker-mount-of-data",
    by: "shim",
    summary:
      "Docker's own data, or a directory above it, is mounted into a container with a propagation that would keep mounts of others busy",
    texts: [
      'invalid mount config: must use either propagation mode "rslave" or "rshared" when mount source is within the daemon root, daemon root: <path>, bind mount source: <path>, propagation: <name>',
      'must use either propagation mode "rslave" or "rshared" when mount source is within the daemon root, <any>',
    ],
    evidence: "source",
    fix:
      "add the propagation: -v /:/rootfs:ro,rslave, -v /var/lib/docker:/var/lib/docker:ro,rslave; --mount type=bind,source=/,target=/rootfs,readonly,bind-propagation=rslave; compose: bind: propagation: rslave. Tools of monitoring (cAdvisor, node-exporter) need no more than that; a directory of your own below data-root is better moved elsewhere",
    links: [
      "https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation",
      `${DAEMON}/volumes_linux.go`,
    ],
  },
  {
    id: "docker-mount-source-stale",
    by: "shim",
    summary:
      "the source of a bind mount or a volume is on a network or FUSE filesystem whose server or program has ended",
    texts: [
      ...[
        'error evaluating symlinks from mount source "<path>": ',
        "failed to determine if volume _data path is already mounted: ",
        "error while creating mount source path '<path>': ",
        "failed to Stat mount source: ",
      ].flatMap((step) =>
        ["stale NFS file handle", "stale file handle", "transport endpoint is not connected", "host is down"].flatMap((
          errno,
        ) => ["stat", "lstat", "mkdir"].map((call) => `${step}${call} <path>: ${errno}`))
      ),
    ],
    evidence: "source",
    fix:
      "sudo umount -l PATH (of the mount, which findmnt -T PATH shows), mount it again, and start the container; containers that have it still see the old one until they are restarted. FUSE (rclone, sshfs, mergerfs, s3fs): look at why its program ended (journalctl, dmesg for memory), and let a unit restart it, with Docker's After= it. NFS: the export was made anew: exportfs -ra on the server",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "docker-volume-still-mounted",
    by: "shim",
    summary: "a volume is not removed, as Docker still counts a mount of it",
    texts: ["remove <name>: volume has active mounts", "volume has active mounts"],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "docker ps -a --filter volume=NAME lists the containers that have it: docker rm -f those, then docker volume rm. With none: a mount of a container that ended badly is left: findmnt | grep NAME, sudo umount it, or restart Docker, which counts anew. docker volume rm deletes the data",
    links: ["https://docs.docker.com/reference/cli/docker/volume/rm/"],
  },
  {
    id: "docker-volume-of-driver",
    by: "shim",
    summary:
      "Docker and a volume driver disagree on a volume: it exists at another driver, or the driver no longer has it",
    texts: [
      "driver '<words>' already has volume '<words>'",
      "create <name>: driver '<words>' already has volume '<words>'",
      "found references to volume '<words>' in driver '<words>' but the volume was not found in the driver -- you may need to remove containers referencing this volume or force remove the volume to re-create it",
      "found references to volume '<words>' in driver '<words>' but the volume was not found in the driver <any>",
      "found reference to volume '<words>' in driver '<words>', but got an error while checking the driver: <any>",
      "volume name must be unique",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "docker volume inspect NAME shows its driver: use that volume, or choose another name (external: true in compose for one that exists). Not found in the driver: its directory was deleted by hand: docker ps -a --filter volume=NAME, docker rm those containers, docker volume rm -f NAME, and create it anew; data that was deleted does not come back. A plugin has to be enabled (docker plugin ls)",
    links: ["https://docs.docker.com/reference/cli/docker/volume/create/", `${DAEMON}/volume/service/store.go`],
  },
  {
    id: "docker-log-option-value",
    refines: ["docker-log-driver-failed", "docker-log-option-unknown"],
    by: "shim",
    summary:
      "an option of the log driver has a value that it does not take: a size, a number of files, an address, a mode",
    texts: [
      "",
      "failed to initialize logging driver: ",
      "failed to create task for container: failed to initialize logging driver: ",
    ]
      .flatMap((step) => [
        `${step}max-size must be a positive number`,
        `${step}max-file cannot be less than 1`,
        `${step}compress cannot be true when max-file is less than 2 or max-size is not set`,
        `${step}compression cannot be enabled when max file count is 1`,
        `${step}invalid value for max-size: <any>`,
        `${step}logger: logging mode not supported: <words>`,
        `${step}logger: max-buffer-size option is only supported with 'mode=non-blocking'`,
        `${step}invalid fluentd-address (<any>): <any>`,
        `${step}gelf: please provide gelf-address as proto://host:port`,
        `${step}gelf: endpoint needs to be TCP or UDP`,
        `${step}gelf-address is a required parameter`,
        `${step}unsupported scheme: '<words>'`,
      ]),
    evidence: "source",
    anywhere: [...OF_DOCKER, "logging driver", "logger: "],
    fix:
      "docker inspect -f '{{.HostConfig.LogConfig}}' NAME, or log-opts in /etc/docker/daemon.json (values are texts in quotation marks): max-size 10m, max-file 3; compress wants max-size and max-file of 2 or more; mode is blocking or non-blocking, max-buffer-size goes with the second; addresses are fluentd-address HOST:24224, gelf-address udp://HOST:12201, syslog-address udp://HOST:514. Create the container anew: a restart keeps its options",
    links: [
      "https://docs.docker.com/engine/logging/drivers/json-file/",
      "https://docs.docker.com/engine/logging/configure/",
    ],
  },
  {
    id: "docker-log-splunk",
    refines: "docker-log-driver-failed",
    by: "shim",
    summary:
      "the container logs to Splunk, and Splunk's event collector refuses Docker's test: a wrong token, index or address",
    texts: ["", "failed to create task for container: "].flatMap((step) => [
      `${step}failed to initialize logging driver: splunk: failed to verify connection - <any>`,
      `${step}failed to initialize logging driver: splunk: <any>`,
      `${step}failed to initialize logging driver: Options "<url>": <any>`,
    ]),
    evidence: "source",
    fix:
      "curl -k https://HOST:8088/services/collector/event -H 'Authorization: Splunk TOKEN' -d '{\"event\":\"x\"}' from Docker's host: 403 means the token (splunk-token) is wrong or disabled, 400 that the index is not allowed to it, no answer that splunk-url or a firewall is wrong. splunk-verify-connection=false starts containers all the same, and loses lines until it is corrected",
    links: ["https://docs.docker.com/engine/logging/drivers/splunk/"],
  },
  {
    id: "docker-rootless-cgroup-v1",
    refines: "cgroup-rootless",
    by: "shim",
    summary: "rootless Docker is to use systemd for cgroups, which needs cgroup v2, and this machine has v1",
    texts: ["rootless systemd driver doesn't support cgroup v1"],
    evidence: "source",
    fix:
      "stat -fc %T /sys/fs/cgroup shows cgroup2fs for v2: boot with systemd.unified_cgroup_hierarchy=1 on the kernel's command line (grubby or /etc/default/grub, update-grub, reboot; other software of the machine has to know v2, too). Or remove native.cgroupdriver=systemd from exec-opts in ~/.config/docker/daemon.json: containers then run without limits",
    links: ["https://docs.docker.com/engine/security/rootless/tips/#limiting-resources"],
  },
  {
    id: "docker-checkpoint-experimental",
    by: "shim",
    summary: "docker checkpoint, and a start from one, need the daemon's experimental features",
    texts: [
      "checkpoint is only supported in experimental mode",
      "checkpoint not supported on this platform",
      "docker checkpoint is only supported on a Docker daemon with experimental features enabled",
    ],
    evidence: "source",
    fix:
      '"experimental": true in /etc/docker/daemon.json, dockerd --validate, systemctl restart docker (docker version shows Experimental: true of the server), and install criu on the node. For one that is not to be frozen: docker commit keeps files, not memory',
    links: ["https://docs.docker.com/reference/cli/docker/checkpoint/"],
  },
  {
    id: "docker-start-with-body",
    refines: "docker-api-version",
    by: "shim",
    summary: "a program sends Docker's API a request without, or with, a body where this release expects the other",
    texts: [
      "config cannot be empty in order to create a container",
      "starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24",
    ],
    evidence: "source",
    fix:
      "update the program that sends it (docker-py, docker-java, Portainer, a CI plugin). Of your own: POST /containers/create has a body of JSON with Image, and Content-Type: application/json; POST /containers/ID/start has none: HostConfig belongs to create. A proxy before the socket must not drop the body",
    links: ["https://docs.docker.com/reference/api/engine/"],
  },
  {
    id: "docker-update-swap",
    by: "shim",
    summary: "docker update is to raise a container's memory above its limit of memory and swap together",
    texts: [
      "Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time",
      "Cannot update container <name>: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time",
    ],
    evidence: "source",
    fix:
      "docker update --memory 4g --memory-swap 4g NAME: --memory-swap is memory and swap together, at least --memory (the same: no swap; -1: as much swap as the node has; by default twice --memory). In compose: mem_limit and memswap_limit, then docker compose up -d",
    links: ["https://docs.docker.com/engine/containers/resource_constraints/"],
  },
  {
    id: "docker-stale-task",
    by: "shim",
    summary: "Docker cannot delete what is left of a container's earlier run in containerd, so it does not start again",
    texts: [
      ...["task", "container"].flatMap((what) => [
        `could not delete stale containerd ${what} object: <any>`,
        `could not load stale containerd ${what} object: <any>`,
        `failed to create task for container: could not delete stale containerd ${what} object: <any>`,
        `failed to create task for container: could not load stale containerd ${what} object: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      "sudo ctr -n moby tasks ls and ps aux | grep ID: a process or shim of it still runs, often one that waits for a disk (state D: NFS, FUSE, a full disk): end it with kill -9 of the shim's number, then systemctl restart docker. Without live-restore that stops all containers. If containerd itself does not answer (ctr hangs): systemctl restart containerd docker, at last a reboot",
    links: [`${DAEMON}/internal/libcontainerd/replace.go`],
  },
  {
    id: "docker-gateway-taken",
    refines: ["docker-network-address", "docker-network-subnet"],
    by: "shim",
    summary: "a network is to have a gateway or a reserved address twice: it equals another one of the same network",
    texts: [
      "failed to allocate gateway (<address>): Address already in use",
      "failed to allocate gateway (<any>): <any>",
      "failed to allocate secondary ip address (<any>): Address already in use",
      "failed to allocate secondary ip address (<any>): <any>",
    ],
    evidence: "source",
    fix:
      "aux-address (DefaultGatewayIPv4=…), --gateway and the first address of --ip-range have to differ: of a macvlan network --gateway is the router, and --aux-address an address that Docker is not to give away; an --ip-range that begins at the gateway wants an explicit --gateway. If a network with that subnet was just removed: docker network ls, and docker network prune (which removes unused networks)",
    links: ["https://docs.docker.com/reference/cli/docker/network/create/", `${DAEMON}/libnetwork/network.go`],
  },
  {
    id: "docker-network-refused",
    by: "shim",
    summary: "Docker makes or removes no such network: it is one of its own, or options of it exclude each other",
    texts: [
      "<name> is a pre-defined network and cannot be removed",
      "network of type <name> cannot be deleted",
      'only one instance of "<words>" network is allowed',
      "operation is not permitted on predefined <name> network",
      "null ipam driver does not handle specific address pool requests",
      "null ipam driver does not handle specific address subpool requests",
      'configuration network "<words>" does not exist',
      "configuration network <name> does not exist",
      "IPv4 or IPv6 must be enabled",
      "invalid MTU number: <index>",
      "IPv4 cannot be disabled in a Swarm scoped network",
      "user-specified configurations are not supported if the network depends on a configuration network",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "bridge, host and none are Docker's own: they are used (network_mode: host, name: host with external: true), not made or removed. --ipam-driver null takes no --subnet; --config-from names a network that was made with --config-only on the same node; --ipv4=false needs --ipv6; com.docker.network.driver.mtu is a positive number",
    links: ["https://docs.docker.com/reference/cli/docker/network/create/"],
  },
  {
    id: "docker-macvlan-ports",
    by: "shim",
    summary: "a container of a macvlan or ipvlan network publishes ports, which that kind of network does not do",
    texts: ["macvlan", "ipvlan"].flatMap((driver) => [
      `${driver} driver does not support port mappings`,
      `${driver} driver does not support port exposures`,
    ]),
    evidence: "source",
    fix:
      "leave -p and ports: out: the container has an address of its own in the local network, on which its ports are open as they are. The Docker host itself does not reach it over the parent interface (a second macvlan interface on the host does)",
    links: ["https://docs.docker.com/engine/network/drivers/macvlan/"],
  },
  {
    id: "docker-netns-of-ended-process",
    by: "shim",
    summary: "Docker finds no process in which to set up the network: the container's first process ended at once",
    texts: [
      "bind-mount /proc/<pid>/ns/net -> <path>: no such file or directory",
      "failed to set up container networking: bind-mount /proc/<pid>/ns/net -> <path>: no such file or directory",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "look at the container's own end: journalctl -u docker -u containerd at that time, dmesg for a kill for memory. If each container does it: containerd and dockerd see different processes: with docker:dind or a containerd in a container share the PID namespace (pid: host), or let dockerd start its own containerd; and restart both after an update",
    links: [`${DAEMON}/libnetwork/osl/namespace_linux.go`],
  },
  {
    id: "docker-sandbox-sysctl-read-only",
    refines: "containerd-root-read-only",
    by: "shim",
    summary: "Docker cannot set up IPv6 of a container's interface, as /proc/sys is read-only where dockerd runs",
    texts: [
      "failed to configure ipv6: unable to write to '<words|path>': read-only file system",
      "failed to configure ipv6: <any>",
      "failed to add interface <name> to sandbox: failed to configure ipv6: <any>",
      "failed to disable IPv6 on container's interface <name>: <any>",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      'dockerd runs in a container with a read-only /proc/sys: start that one with --privileged (it can then do on the host what root can), or as rootless; in LXC set nesting=1 and leave /proc/sys writable (lxc.mount.auto: proc:rw). A node without IPv6 in its kernel: "ipv6": false for networks, and Docker from 27 on needs no IPv6',
    links: [`${DAEMON}/libnetwork/osl/interface_linux.go`],
  },
  {
    id: "docker-attach-stopped",
    by: "shim",
    summary: "docker attach, or Docker's API, is to attach to a container that does not run",
    texts: [
      "cannot attach to a stopped container, start it first",
      "You cannot attach to a stopped container, start it first",
      "cannot attach to a paused container, unpause it first",
      "cannot attach to a restarting container, wait until it is running",
    ],
    evidence: "source",
    fix:
      "docker ps -a shows its state, docker logs NAME why it ended: docker start -ai NAME starts it and attaches; docker unpause NAME for a paused one. One that restarts over and over ends by itself each time: read its log. A new shell in one that runs is docker exec -it NAME sh",
    links: ["https://docs.docker.com/reference/cli/docker/container/attach/"],
  },
];
