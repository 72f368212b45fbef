/**
 * What Docker's daemon and Compose refuse of a request for a container: names, options, volumes, plugins, versions.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.5.2";
const LOCAL_VOLUME: readonly string[] = ["", "error while mounting volume <path>: "].map((before) =>
  `${before}failed to mount local volume: mount `
);

/** What Docker says of a mount whose options do not fit. */
const MOUNT_OPTIONS: readonly string[] = [
  "invalid mount path: '<path>'",
  "invalid mount path: <any>",
  "invalid mount path: '<path>' mount path must be absolute",
  "field <words> must not be empty",
  "field <words> must not be specified",
  "mount type unknown",
  "invalid propagation mode: <any>",
  "invalid mode: <any>",
  "source path must be a directory",
  "<any> is not a valid pipe path",
];

/** Requests for containers that Docker and Compose refuse. */
export const DOCKER_CREATE_RULES: readonly DaemonRule[] = [
  {
    id: "docker-volume-mount-failed",
    by: "shim",
    summary: "Docker cannot mount a volume of a server (NFS, SMB) or of a volume plugin",
    texts: [
      ...LOCAL_VOLUME.flatMap((text) => [
        `${text}<value>: <errno>`,
        `${text}<path>:<path>, data: <any>: <errno>`,
        `${text}<path>:<path>, flags: <any>: <errno>`,
      ]),
      "error while mounting volume with options: <any>: <errno>",
      "error while mounting volume <path>: error while mounting volume with options: <any>: <errno>",
      "error while mounting volume <name>: VolumeDriver.Mount: <any>",
      "VolumeDriver.Mount: <any>",
      "error while mounting volume <path>: <any>",
      "error resolving passed in network volume address: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "permission denied: the server does not export to this node, or the password is wrong. Host is down, refused, no route, timed out: the server's address " +
      "and firewall. Invalid argument, not supported: the options, with addr= as an address, vers=3.0 or nfsvers=4, device=:/path for NFS. No such file: the path " +
      "on the server. Of NFS and SMB then docker volume rm and create it anew, as a volume keeps its options (the files stay on the server). Do not remove a " +
      "plugin's volume, which may delete its data: the plugin's own log has more",
    links: [`${MOBY}/volume/local/local_unix.go`, "https://docs.docker.com/engine/storage/volumes/"],
  },
  {
    id: "docker-volume-missing",
    by: "shim",
    summary: "a volume that Compose or a container names as an existing one does not exist",
    texts: [
      "external volume <name> not found",
      "Volume <name> declared as external, but could not be found. Please create the volume manually using <any>",
      "Volume <name> declared as external, but could not be found",
      "Error response from daemon: get <name>: no such volume",
      "Error: No such volume: <name>",
    ],
    evidence: "source",
    fix: "create it (docker volume create NAME), correct its name, or remove external: true, so that Compose makes it",
    links: ["https://docs.docker.com/reference/compose-file/volumes/#external"],
  },
  {
    id: "docker-option-invalid",
    by: "shim",
    summary:
      "Docker does not take an option of the request: a path that is not absolute, a target used twice, options that exclude each other",
    texts: [
      "Duplicate mount point: <path>",
      "Error response from daemon: invalid mode: <name>",
      "Error response from daemon: invalid mode: <path>",
      "Error response from daemon: mount path must be absolute",
      "invalid volume specification: <any>",
      "<any> includes invalid characters for a local volume name, only <any> are allowed. If you intended to pass a host directory, use absolute path",
      "includes invalid characters for a local volume name",
      "the working directory <any> is invalid, it needs to be an absolute path",
      "Error response from daemon: invalid containerPort: <any>",
      "Error response from daemon: invalid hostPort: <any>",
      "conflicting options: <any>",
      "as it does not belong to the default network",
      "invalid restart policy: <any>",
      "Invalid bind mount spec <any>",
      "Invalid volume specification: <any>",
      "invalid specification: destination can't be '/'",
      "invalid volume specification: <any>: invalid specification: destination can't be '/'",
      ...[oneOf(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]), "<words>"].flatMap((type) => [
        `invalid mount config for type "${type}": invalid specification: destination can't be '/'`,
        ...MOUNT_OPTIONS.map((text) => `invalid mount config for type "${type}": ${text}`),
      ]),
      "destination path (<any>) cannot be <any>",
      ...["", "b'"].map((start) => `${start}Mount denied: The source path <any> is not a valid Windows path`),
      "must not set Subpath when using anonymous volumes",
      "subpath must be a relative path within the volume",
    ],
    evidence: "source",
    fix:
      "correct the option that the message names: SOURCE:TARGET with absolute paths (with --mount, also in devcontainer.json, a directory of the host needs type=bind), each target once (Compose adds the volumes of the files that it merges), behind the target only ro, rw, z, Z and the like: a path there means one colon too many, as in C:/. " +
      "On Windows Git Bash changes paths: set MSYS_NO_PATHCONV=1 or begin them with //; an old docker-compose " +
      "needs COMPOSE_CONVERT_WINDOWS_PATHS=1; a daemon of Windows containers takes only C:\\…: switch it to Linux containers",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "docker-endpoint-left",
    by: "shim",
    summary: "a network of Docker still has an endpoint of that container's name, left behind by one that was removed",
    texts: [
      "endpoint with name <name> already exists in network <name>",
      "endpoint create on GW Network failed: endpoint with name <name> already exists in network <name>",
      "service endpoint with name <name> already exists",
      "container already connected to network <name>",
    ],
    evidence: "source",
    fix:
      "remove it: docker network disconnect -f NETWORK NAME (docker network inspect NETWORK lists them; of docker_gwbridge on the node of the task, with the name gateway_… of the message), or restart Docker; then start the container again",
    links: ["https://github.com/docker/cli/issues/1891"],
  },
  {
    id: "docker-removal-in-progress",
    by: "shim",
    summary: "the container is still being removed",
    texts: [
      "removal of container <name> is already in progress",
      "container is marked for removal and cannot be started",
      "Container is marked for removal and cannot be started",
      "Container <name> is marked for removal and cannot be started",
      "Container <name> is marked for removal and cannot be connected or disconnected to the network",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "wait, and try again: docker wait NAME, or docker rm -f NAME before the next start; if it stays (docker ps -a: Dead, Removal In Progress), find what " +
      "uses its files (grep ID /proc/*/mountinfo) and restart Docker",
    links: [`${MOBY}/daemon/delete.go`],
  },
  {
    id: "docker-plugin-missing",
    by: "shim",
    summary:
      "a driver that the request names is none of Docker's own and no installed plugin: of a network, its addresses, a volume or a log",
    texts: [
      "could not find plugin <name> in v1 plugin registry: plugin not found",
      "logger: no log driver named <name> is registered",
      "error looking up logging plugin <name>: plugin <name> not found",
      "error looking up logging plugin <name>: <any>",
      "error looking up volume plugin <name>: <any>",
      "error looking up network plugin <name>: <any>",
    ],
    evidence: "source",
    fix:
      "install and enable the plugin (docker plugin install, docker plugin ls), or correct the name: bridge is a driver of networks; the driver of their " +
      "addresses (ipam) is called default; daemon.json may name a log driver for all containers",
    links: ["https://docs.docker.com/engine/extend/"],
  },
  {
    id: "docker-plugin-unreachable",
    by: "shim",
    summary: "a plugin of Docker that a network, volume or log driver belongs to does not run, or does not answer",
    texts: [
      ...["connection refused", "no such file or directory", "i/o timeout", "permission denied"].map((errno) =>
        `dial unix /run/docker/plugins/<words>: connect: ${errno}`
      ),
      ...["connection refused", "no such file or directory", "i/o timeout", "permission denied"].map((errno) =>
        `dial unix /run/docker/plugins<path>: connect: ${errno}`
      ),
      "Error while dialing: dial unix /run/docker/plugins/<any>",
      "legacy plugin: plugin not found",
      "error while checking if volume <name> exists in driver <name>: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "start the plugin (docker plugin ls, docker plugin enable NAME; weave, flocker and others run as a container or a service of their own, whose log has more), then restart Docker if it kept the old socket; or remove the network or volume that needs it from the " +
      "request",
    links: ["https://docs.docker.com/engine/extend/plugin_api/"],
  },
  {
    id: "docker-log-driver-failed",
    by: "shim",
    summary: "the log driver of the container does not start: its server is not reachable, or it lacks an option",
    texts: [
      "failed to initialize logging driver: <any>",
      ...["connection refused", "i/o timeout", "no route to host"].map((errno) =>
        `failed to initialize logging driver: dial <words> <address>: ${errno}`
      ),
      "failed to create task for container: failed to initialize logging driver: <any>",
    ],
    evidence: "source",
    fix:
      "start or correct the server that the container's log options name (docker inspect -f '{{.HostConfig.LogConfig}}'; fluentd-async, gelf over udp start without " +
      "one), or run it with --log-driver json-file; awslogs needs credentials of Docker's daemon",
    links: ["https://docs.docker.com/engine/logging/configure/"],
  },
  {
    id: "docker-api-version",
    by: "shim",
    summary:
      "a client or program and Docker's daemon have no version of the API in common: Docker 29 knows none before 1.44",
    texts: [
      "client version <timeout> is too old. Minimum supported API version is <timeout>, please upgrade your client to a newer version",
      "client version <timeout> is too new. Maximum supported API version is <timeout>",
      "starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24",
      "starting container with non-empty request body was deprecated since v1.10 and removed in v1.12",
    ],
    evidence: "source",
    fix:
      "too old: update the program that speaks to Docker (Traefik, Portainer, CasaOS, Testcontainers), or let the daemon take it: " +
      "Environment=DOCKER_MIN_API_VERSION=1.24 in its unit, min-api-version in daemon.json. Too new: update Docker, or set DOCKER_API_VERSION for the client",
    links: ["https://docs.docker.com/engine/release-notes/29/"],
  },
  {
    id: "docker-copy-link",
    by: "shim",
    summary:
      "Docker refuses to copy into the container, as a path leads through a symbolic link such as /var/run: releases 29.5 to 29.7.0",
    texts: [
      "mkdirat <path>: path escapes from parent",
      "mkdirat var/run: file exists",
      "mkdirat var/run/<name>: path escapes from parent",
      "mkdirat var/run/<name>: file exists",
    ],
    evidence: "reported",
    fix:
      "update Docker to the newest release of its series, or go back to 29.4; until then let volumes have targets without such a link (/run/docker.sock instead " +
      "of /var/run/docker.sock)",
    links: ["https://github.com/moby/moby/issues/52653", "https://github.com/moby/moby/issues/53258"],
  },
  {
    id: "docker-daemon-already-runs",
    by: "shim",
    summary: "dockerd does not start: another one runs, or its file with a process number is left behind",
    texts: [
      "failed to start daemon, ensure docker is not running or delete <path>: <any>",
      "pid file found, ensure docker is not running or delete <path>",
      ...["", "failed to start daemon: ", "Error starting daemon: "].flatMap((start) => [
        `${start}error while opening volume store metadata database: timeout`,
        `${start}error while opening volume store metadata database (<path>): timeout`,
      ]),
    ],
    evidence: "source",
    fix:
      "stop the other one (ps aux | grep dockerd, systemctl stop docker docker.socket, snap stop docker); if none runs, delete the file",
    links: [`${MOBY}/cmd/dockerd/daemon.go`],
  },
  {
    id: "docker-swarm-no-node",
    by: "shim",
    summary: "no node of the swarm fits the service",
    texts: [
      "no suitable node (<words>)",
    ],
    evidence: "source",
    fix:
      "correct the constraints, reservations and published ports of the service (docker service inspect), or the nodes (docker node ls: drained, down); " +
      "docker service ps --no-trunc has the whole message",
    links: ["https://docs.docker.com/engine/swarm/services/#placement-constraints"],
  },
];
