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

/** Answers of the kernel that do not say what is wrong with a volume's server or its options. */
const OTHER_ERRORS: string = oneOf([
  "device or resource busy",
  "too many levels of symbolic links",
  "cannot allocate memory",
  "read-only file system",
  "no such device or address",
  "block device required",
  "exec format error",
  "file exists",
  "key was rejected by service",
  "remote I/O error",
]);
/** Why a server of logs is not reached. */
const REFUSED: readonly string[] = ["connection refused", "i/o timeout", "no route to host"];
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
    summary:
      "Docker cannot mount a volume: of a server (NFS, SMB), of a volume plugin, or of a path of the host that its options name",
    texts: [
      ...LOCAL_VOLUME.flatMap((text) => [
        `${text}<value>: <errno>`,
        `${text}<path>:<path>, data: <any>: ${OTHER_ERRORS}`,
        `${text}<path>:<path>, flags: <any>: ${OTHER_ERRORS}`,
      ]),
      `error while mounting volume with options: <any>: ${OTHER_ERRORS}`,
      `error while mounting volume <path>: error while mounting volume with options: <any>: ${OTHER_ERRORS}`,
      "error while mounting volume <name>: VolumeDriver.Mount: <any>",
      "VolumeDriver.Mount: <any>",
      "error while mounting volume <path>: <any>",
      "error resolving passed in network volume address: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "of a plugin read its own log (docker plugin ls, journalctl -u docker), and do not remove its volume, which may delete its data. Of NFS and SMB mount it by hand with the same options (docker volume inspect NAME), and read dmesg: invalid argument, not supported: addr= as an address, vers=3.0 or nfsvers=4, device=:/path for NFS; no such file: the path on the server or the host. " +
      "Then docker volume rm and create it anew, as a volume keeps its options (files on a server stay there)",
    links: [`${MOBY}/volume/local/local_unix.go`, "https://docs.docker.com/engine/storage/volumes/"],
  },
  {
    id: "docker-volume-not-created",
    by: "shim",
    summary: "Docker's daemon may not make the directory of a volume in its own data",
    texts: ["permission denied", "operation not permitted", "read-only file system", "input/output error"].flatMap((
      errno,
    ) =>
      ["", "create <name>: "].flatMap((begin) =>
        ["path", "root path", "data path"].map((what) =>
          `${begin}error while creating volume ${what} <path>: mkdir <path>: ${errno}`
        )
      )
    ),
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "permission denied, although the daemon is root: SELinux (ausearch -m avc; ls -ldZ /var/lib/docker/volumes, restorecon -Rv /var/lib/docker/volumes), AppArmor, NFS with root_squash below the data, or a platform that forbids volumes: there use an image without VOLUME. Operation not permitted: lsattr -d shows i: chattr -i. Read-only, input/output error: " +
      "the disk is damaged or was mounted so (dmesg, findmnt -T /var/lib/docker)",
    links: [`${MOBY}/volume/local/local.go`],
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
      "Docker does not take an option of the request: a value or form that it does not accept, or options that exclude each other",
    texts: [
      "Error response from daemon: invalid containerPort: <any>",
      "Error response from daemon: invalid hostPort: <any>",
      "conflicting options: <any>",
      "as it does not belong to the default network",
      "invalid restart policy: <any>",
      ...[oneOf(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]), "<words>"].flatMap((type) => [
        `invalid mount config for type "${type}": invalid specification: destination can't be '/'`,
        ...MOUNT_OPTIONS.map((text) => `invalid mount config for type "${type}": ${text}`),
      ]),
      "destination path (<any>) cannot be <any>",
      "must not set Subpath when using anonymous volumes",
      "subpath must be a relative path within the volume",
    ],
    evidence: "source",
    fix:
      "correct the option that the message names (docker run --help, the reference of Compose's services): with --mount, also in devcontainer.json, a directory of the host needs type=bind, and target= an absolute path other than /; ports are HOST:CONTAINER with numbers; a fixed address and aliases need a network of one's own; restart is no, always, on-failure[:N] or unless-stopped",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "docker-flag-invalid",
    by: "shim",
    summary: "docker does not accept the value of an option of its command line; it has asked no daemon yet",
    texts: [
      'invalid argument <name> for "<words>" flag: <any>',
      // Of options of run alone.
      "<name> is not a valid mac address",
      "invalid publish opts format (should be name=value but got '<name>')",
    ],
    evidence: "source",
    behind: "all",
    // Other programs print it, too.
    anywhere: [
      ...["docker", "podman", "nerdctl"].flatMap((name) =>
        ["run", "create", "build", "buildx", "exec", "update", "service", "container", "volume", "network"].map((
          command,
        ) => `${name} ${command}`)
      ),
      ...["docker", "nerdctl"].map((name) => `${name}: `),
      ...[
        "-p, --publish",
        "-v, --volume",
        "-m, --memory",
        "--mac-address",
        "--shm-size",
        "--add-host",
        "--ulimit",
        "--gpus",
      ]
        .map((flag) => `"${flag}" flag`),
    ],
    fix:
      "the message quotes the value as docker got it: correct it (docker run --help). An empty one, or a part of it, is a variable that is not set; spaces want quotation marks. Ports are HOST:CONTAINER with numbers, sizes 512m or 2g, --env-file a file that exists, --gpus all or '\"device=0\"', --mac-address six bytes. In devcontainer.json it is in runArgs, mounts or appPort",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/"],
  },
  {
    id: "docker-env-file",
    by: "shim",
    summary:
      "docker run does not accept a line of the file of --env-file, which has plain lines NAME=value: no shell, no quotation marks, no spaces in a name",
    texts: [
      ...[
        "variable '<name>' contains whitespaces",
        "no variable name on line '<name>'",
        "invalid utf8 bytes at line <number>: <any>",
      ].map((why) => `invalid env file (<name>): ${why}`),
      "poorly formatted environment: variable '<name>' has white spaces",
      "poorly formatted environment: variable '<name>' contains whitespaces",
      "poorly formatted environment: no variable name on line '<name>'",
    ],
    evidence: "source",
    fix:
      "correct the line that the message quotes: NAME=value without export, spaces around = or quotation marks, which would become part of the value; comments are lines of their own with #; save it as UTF-8, without a byte order mark. It is not the file that the shell or Compose reads: env_file of Compose knows quotation marks and ${VARIABLES}",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/#env"],
  },
  {
    id: "docker-mount-flag",
    refines: "docker-flag-invalid",
    by: "shim",
    summary:
      "docker does not accept the value of --mount: a key is missing, unknown or empty, often from a variable that is not set",
    texts: [
      "target is required",
      "type is required",
      "value is empty",
      "invalid field '<words>' must be a key=value pair",
      "unexpected key '<words>' in '<name>'",
      "unknown option '<words>' in '<name>'",
      "invalid option '<words>' in '<name>': option should not have whitespace",
      "invalid value for '<words>': value is empty",
      "invalid value for '<words>' in '<name>': value should not have whitespace",
      "invalid value for <words>: <name>",
      ...["volume", "bind", "tmpfs", "image"].map((kind) => `cannot mix '${kind}-*' options with mount type '<words>'`),
    ].map((why) => `invalid argument <name> for "--mount" flag: ${why}`),
    evidence: "source",
    behind: "all",
    fix:
      "a mount is type=bind,source=/dir,target=/dir,readonly, with commas and no spaces; a volume type=volume,source=NAME,target=/dir. An empty source= or target= comes from a variable: in devcontainer.json mounts or workspaceMount with ${localEnv:NAME} or ${localWorkspaceFolder}, which are those of the machine on which docker is called (with Remote SSH the remote one): set it there, or remove the entry",
    links: [
      "https://docs.docker.com/engine/storage/bind-mounts/#syntax",
      "https://github.com/docker/cli/blob/v28.5.2/opts/mount.go",
    ],
  },
  {
    id: "docker-mount-twice",
    refines: "docker-option-invalid",
    by: "shim",
    summary: "two volumes or mounts of the container have the same target",
    texts: ["Duplicate mount point: <path>"],
    evidence: "source",
    fix:
      "docker compose config shows all volumes of the service: leave one of the two that end at the path of the message. One may come from a second file (docker-compose.override.yml, -f), an anchor, extends, a panel's own (Portainer, Unraid, CasaOS, Synology), or differ by a slash at its end; tmpfs counts too",
    links: ["https://docs.docker.com/engine/storage/volumes/"],
  },
  {
    id: "docker-volume-spec",
    refines: "docker-option-invalid",
    by: "shim",
    summary:
      "what follows -v or volumes: is not SOURCE:TARGET[:OPTIONS]: a colon too many (C:\\, an address, a path where options stand), an empty variable, or an option that Docker does not have",
    texts: [
      ...["", "Error response from daemon: "].map((who) => `${who}invalid mode: <path>`),
      "Error response from daemon: invalid mode: <name>",
      "Error response from daemon: mount path must be absolute",
      "invalid volume specification: <any>",
      "Invalid bind mount spec <any>",
      "Invalid volume specification: <any>",
      "invalid specification: destination can't be '/'",
      ...["<words>", "<any>"].flatMap((spec) => [
        `invalid volume specification: ${spec}: invalid specification: destination can't be '/'`,
        `invalid volume specification: ${spec}: invalid mount config for type "<words>": <why>`,
        `invalid volume specification: ${spec}: invalid mode: <name>`,
      ]),
      ...["", "b'"].map((start) => `${start}Mount denied: The source path <any> is not a valid Windows path`),
      // Of Compose.
      ...["too many colons", "empty section between colons"].map((why) => `invalid spec: <any>: ${why}`),
    ],
    evidence: "source",
    // Python says so of a file's mode, too.
    anywhere: [
      ...[
        "docker",
        "podman",
        "compose",
        "response from daemon",
        "volume",
        "bind mount",
        "invalid spec",
        "Mount denied",
      ],
      ...["destination can't be", "mount path must be absolute", "portainer", "nerdctl", "container"],
    ],
    fix:
      "count the colons: source, an absolute target, then only ro, rw, z, Z, cached, delegated, nocopy or a propagation (rshared). Windows paths: in Git Bash set MSYS_NO_PATHCONV=1 or begin them with //, in PowerShell use ${PWD} and quotation marks, in WSL /mnt/c/…; docker-compose 1 needs COMPOSE_CONVERT_WINDOWS_PATHS=1. A source that has a colon itself needs --mount type=bind,source=…,target=…, one with spaces quotation marks. ${VAR}:/data with an empty VAR loses its source. A daemon of Windows containers takes only C:\\… targets: switch to Linux containers",
    links: [
      "https://docs.docker.com/engine/storage/bind-mounts/",
      "https://github.com/docker-archive/toolbox/issues/673",
    ],
  },
  {
    id: "docker-volume-quotes",
    refines: "docker-option-invalid",
    by: "shim",
    summary:
      "VOLUME of the image's Dockerfile is no JSON array, mostly for single or typographic quotation marks, so that its brackets became part of the path",
    texts: [oneOf(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]), "<words>"].flatMap((type) =>
      ["[<path>]", "[<path>", "<path>]"].flatMap((path) => [
        `invalid mount config for type "${type}": invalid mount path: '${path}' mount path must be absolute`,
        `invalid volume specification: '<value>': invalid mount config for type "${type}": invalid mount path: '${path}' mount path must be absolute`,
      ])
    ),
    evidence: "reported",
    fix:
      'write it with straight double quotation marks, VOLUME ["/app"], or without brackets, VOLUME /app; then build again and make the container anew: docker compose build --no-cache, up --force-recreate, as a container keeps what it was made with. docker image inspect -f "{{.Config.Volumes}}" IMAGE shows the path that the image has. Search the Dockerfile and Compose file for marks that an editor or a page has replaced',
    links: ["https://docs.docker.com/reference/dockerfile/#volume", "https://github.com/docker/compose/issues/5712"],
  },
  {
    id: "docker-volume-name-characters",
    refines: "docker-option-invalid",
    by: "shim",
    summary:
      "the source of a volume is a relative path, which Docker takes for the name of a volume, and which has characters that a name may not have",
    texts: [
      "<any> includes invalid characters for a local volume name, only <any> are allowed. If you intended to pass a host directory, use absolute path",
      "includes invalid characters for a local volume name",
      'create <name>: "<words>" includes invalid characters for a local volume name, only "<any>" are allowed. If you intended to pass a host directory, use absolute path',
    ],
    evidence: "source",
    fix:
      'write the directory absolute: -v "$PWD/dir":/data, in PowerShell ${PWD}, in cmd %cd% ($(pwd) is of bash). ~ is replaced only at the beginning of a word: use $HOME. A Linux daemon does not take C:\\dir: /mnt/c/dir in WSL, //c/dir for Docker Desktop. In Compose begin it with ./. A name of a volume has letters, digits, _ . - and begins with a letter or digit. A space or an empty variable in an unquoted path cuts it',
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "docker-workdir-changed",
    refines: "docker-option-invalid",
    by: "shim",
    summary:
      "the working directory (-w, working_dir) is no absolute path of Linux: Git Bash has changed it to one of Windows, or it is relative",
    texts: [
      "the working directory <any> is invalid, it needs to be an absolute path",
    ],
    evidence: "source",
    fix:
      "in Git Bash (MSYS) set MSYS_NO_PATHCONV=1 before the command, or write //app; PowerShell, cmd and WSL leave it as it is. C:/… of the host does not exist in the container: with -w name a path of the container, such as /app. A variable in it may be empty",
    links: ["https://github.com/docker-archive/toolbox/issues/673"],
  },
  {
    id: "docker-endpoint-left",
    by: "shim",
    summary: "a network of Docker still has an endpoint of that container's name, left behind by one that was removed",
    texts: [
      "endpoint with name <name> already exists in network <name>",
      "endpoint create on GW Network failed: endpoint with name <name> already exists in network <name>",
      "service endpoint with name <name> already exists",
      "endpoint create on GW Network failed: service endpoint with name <name> already exists",
      "container already connected to network <name>",
    ],
    evidence: "source",
    fix: "remove it: docker network disconnect -f NETWORK NAME (docker network inspect NETWORK lists them; of " +
      "docker_gwbridge on the node of the task, with the name gateway_… of the message), then start the container " +
      "again. If it is not listed or stays: remove the network with its containers and make it anew (docker " +
      "compose down, up), or restart Docker, which ends containers without live-restore; of an overlay network on " +
      "each node, the last one that had the container first. Already connected: a script that connects twice: " +
      "check docker inspect NAME before. Update Docker: old releases left many",
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
      "error looking up volume plugin <name>: <any>",
      "error looking up volume plugin <name>: plugin <name> not found",
      "error looking up network plugin <name>: <any>",
      "error looking up network plugin <name>: plugin <name> not found",
    ],
    evidence: "source",
    fix:
      "docker plugin ls shows what is installed: docker plugin install IMAGE (--alias NAME for another name), docker plugin enable NAME; one that runs as a container or service (weave, rexray, glusterfs) has to be up before Docker asks (restart Docker after it). Or correct the name: drivers of Docker are bridge, overlay, macvlan, ipvlan, host for networks, local for volumes, default for addresses (ipam). A volume of a plugin that was removed: install it again to reach its data",
    links: ["https://docs.docker.com/engine/extend/"],
  },
  {
    id: "docker-log-driver-missing",
    refines: "docker-plugin-missing",
    by: "shim",
    summary:
      "the log driver that the container or daemon.json names is none of Docker's own, and no plugin of that name is installed or enabled",
    texts: [
      "logger: no log driver named <name> is registered",
      "error looking up logging plugin <name>: plugin <name> not found",
      "error looking up logging plugin <name>: plugin <name> found but disabled",
      "error looking up logging plugin <name>: <any>",
    ],
    evidence: "source",
    fix:
      "docker plugin ls shows it. loki: docker plugin install grafana/loki-docker-driver:latest --alias loki, which asks for its permissions (on ARM the tag that ends in arm64); disabled: docker plugin enable NAME. Or correct the name: json-file, local, journald, syslog, gelf, fluentd, awslogs, splunk, gcplogs, none are Docker's own. Containers keep the driver they were made with: create them anew after a change",
    links: ["https://docs.docker.com/engine/logging/plugins/"],
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
    summary:
      "the log driver of the container does not start: its server is not there or not reachable, or it lacks an option",
    texts: [
      "failed to initialize logging driver: <any>",
      ...REFUSED.map((errno) => `failed to initialize logging driver: dial <words> <address>: ${errno}`),
      ...REFUSED.map((errno) =>
        `failed to initialize logging driver: Options <url>: dial tcp <address>: connect: ${errno}`
      ),
      "failed to create task for container: failed to initialize logging driver: <any>",
    ],
    evidence: "source",
    fix:
      "docker inspect -f '{{.HostConfig.LogConfig}}' NAME shows driver and address: start that server, or correct the address as Docker's host sees it (not a container's name). gelf and syslog over tcp need the server at the start, over udp not (lines are then lost while it is away), splunk not with splunk-verify-connection=false; --log-driver json-file needs none. A driver of daemon.json counts for all containers made after it",
    links: ["https://docs.docker.com/engine/logging/configure/"],
  },
  {
    id: "docker-log-fluentd",
    refines: "docker-log-driver-failed",
    by: "shim",
    summary:
      "the container logs to Fluentd or Fluent Bit, which does not answer at its address: Docker then does not start it",
    texts: [
      ...REFUSED.flatMap((errno) => [
        `failed to initialize logging driver: dial tcp <words>:24224: connect: ${errno}`,
        `failed to initialize logging driver: dial tcp <words>:24224: ${errno}`,
        `failed to initialize logging driver: dial tcp [::1]:24224: connect: ${errno}`,
      ]),
      ...["no such file or directory", "connection refused"].map((errno) =>
        `failed to initialize logging driver: dial unix <path>fluent.sock: connect: ${errno}`
      ),
    ],
    evidence: "reported",
    fix:
      'start Fluentd first, itself with json-file, publish its 24224 (fluentd-address is resolved by Docker\'s host: localhost:24224, not the name of a service), and let others wait for it (depends_on with condition service_healthy). Option fluentd-async: "true" (before 20.10 fluentd-async-connect) starts containers without it and keeps their lines meanwhile in memory, up to fluentd-buffer-limit. ECS: start tasks after the daemon service, or FireLens',
    links: [
      "https://docs.docker.com/engine/logging/drivers/fluentd/",
      "https://github.com/aws/amazon-ecs-agent/issues/2792",
    ],
  },
  {
    id: "docker-log-syslog",
    refines: "docker-log-driver-failed",
    by: "shim",
    summary:
      "the container logs to syslog, and no syslog daemon answers on Docker's host or at the address that is set",
    texts: [
      ...["Unix syslog delivery error", "failed to initialize logging driver: Unix syslog delivery error"],
      ...REFUSED.flatMap((errno) => [
        `failed to initialize logging driver: dial tcp <words>:514: connect: ${errno}`,
        `failed to initialize logging driver: dial tcp [::1]:514: connect: ${errno}`,
      ]),
    ],
    evidence: "reported",
    anywhere: ["logging driver", "syslog"],
    fix:
      "install and start rsyslog or syslog-ng (/dev/log has to exist), or set syslog-address to a server: tcp:// has to answer at the start, udp://HOST:514 not, but lines are lost while it is away. A container that is the server itself needs another driver (json-file). On Docker Desktop and boot2docker the VM has no syslog daemon: choose json-file, or journald on a Linux with systemd",
    links: ["https://docs.docker.com/engine/logging/drivers/syslog/", "https://github.com/moby/moby/issues/21966"],
  },
  {
    id: "docker-log-journald",
    refines: "docker-log-driver-failed",
    by: "shim",
    summary: "the container is to log to journald, which the machine of Docker's daemon does not have",
    texts: [
      "journald is not enabled on this host",
      "failed to initialize logging driver: journald is not enabled on this host",
    ],
    evidence: "reported",
    fix:
      "Docker Desktop's VM, Alpine, WSL without systemd and docker:dind have no journald: leave logging: driver: journald out of the compose file (an override for that machine) or take local or json-file; a container that exists keeps its driver until it is made anew (docker compose up -d --force-recreate, which loses what it wrote outside of volumes). In WSL systemd=true in /etc/wsl.conf and Docker Engine there gives it one",
    links: [
      "https://docs.docker.com/engine/logging/drivers/journald/",
      "https://github.com/docker/desktop-linux/issues/68",
    ],
  },
  {
    id: "docker-log-awslogs",
    by: "shim",
    summary:
      "the container is to log to CloudWatch (awslogs), and Docker's daemon has no credentials, region or right for it",
    texts: [
      "failed to create Cloudwatch log <words>: <any>",
      "failed to initialize logging driver: failed to create Cloudwatch log <words>: <any>",
      "failed to initialize logging driver: failed to create Cloudwatch log <words>: <words>: <why>",
    ],
    evidence: "reported",
    anywhere: ["docker", "awslogs", "log driver", "logging driver"],
    fix:
      "NoCredentialProviders: the daemon, not the container, needs them: a role of the instance, or /root/.aws/credentials with mode 600. AccessDenied: logs:CreateLogStream and logs:PutLogEvents (logs:CreateLogGroup with awslogs-create-group), on ECS for the task's execution role. ResourceNotFound: make the group, or awslogs-create-group=true. Timeout: awslogs-region, a NAT gateway or an endpoint for CloudWatch Logs",
    links: ["https://docs.docker.com/engine/logging/drivers/awslogs/"],
  },
  {
    id: "docker-api-version",
    by: "shim",
    summary:
      "a client and Docker's daemon have no version of the API in common: most often the client is older than the daemon takes (Docker 29.0 to 29.2 none before 1.44, from 29.3 on none before 1.40)",
    texts: [
      "client version <timeout> is too old. Minimum supported API version is <timeout>, please upgrade your client to a newer version",
      "starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24",
      "starting container with non-empty request body was deprecated since v1.10 and removed in v1.12",
    ],
    evidence: "source",
    fix:
      'update the program that printed it (Traefik, Portainer, Watchtower, CasaOS, Testcontainers, docker-java, an old docker CLI in an image). DOCKER_API_VERSION of that program, where it is set, has to be at least the minimum in the message, or unset (client version 1.4: a 1.40 in YAML lacks quotation marks). Docker from 29.3 on takes 1.40 again. Until then let the daemon take it: "min-api-version": "1.24" in daemon.json, or systemctl edit docker with [Service] and Environment=DOCKER_MIN_API_VERSION=1.24, and restart Docker',
    links: ["https://docs.docker.com/engine/release-notes/29/", "https://github.com/traefik/traefik/issues/12253"],
  },
  {
    id: "testcontainers-api-version",
    refines: "docker-api-version",
    by: "shim",
    summary:
      "Testcontainers for Java (docker-java in it) asks with an API version that Docker 29 no longer takes; Docker itself runs",
    texts: [
      "client version <timeout> is too old. Minimum supported API version is <timeout>, please upgrade your client to a newer version",
    ],
    evidence: "reported",
    anywhere: ["DockerClientProviderStrategy", "estcontainers", "dockerjava", "UnixSocketClientProviderStrategy"],
    fix:
      'update Testcontainers to 1.21.4, 2.0.2 or newer (with Spring Boot set testcontainers.version). Until then api.version=1.44 in ~/.docker-java.properties or src/test/resources/docker-java.properties, or the system property of the test\'s JVM -Dapi.version=1.44; DOCKER_API_VERSION is not read. The API version has to be one that the machine\'s Docker has (24: 1.43). Or let the daemon take it: "min-api-version": "1.24" in daemon.json',
    links: [
      "https://github.com/testcontainers/testcontainers-java/issues/11212",
      "https://github.com/testcontainers/testcontainers-java/releases/tag/1.21.4",
    ],
  },
  {
    id: "docker-client-newer",
    refines: "docker-api-version",
    by: "shim",
    summary: "the client, or a program with Docker's API in it, is newer than the Docker daemon that it asks",
    texts: [
      "client version <timeout> is too new. Maximum supported API version is <timeout>",
    ],
    evidence: "source",
    fix:
      "set DOCKER_API_VERSION of the client to the maximum that the message names (export DOCKER_API_VERSION=1.41; in a container with -e), or update Docker on the machine of the daemon: docker version shows both. A NAS (Synology, QNAP) has an old Docker: take an older release of the program; a script that asks for a fixed /v1.NN/ wants a lower one",
    links: ["https://docs.docker.com/reference/api/engine/#versioned-api-and-sdk"],
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
      "failed to start daemon, ensure docker is not running or delete <path>: process with PID <pid> is still running",
      "process with PID <pid> is still running",
      "pid file found, ensure docker is not running or delete <path>",
      ...["", "failed to start daemon: ", "Error starting daemon: "].flatMap((start) => [
        `${start}error while opening volume store metadata database: timeout`,
        `${start}error while opening volume store metadata database (<path>): timeout`,
      ]),
    ],
    evidence: "source",
    fix:
      "stop the other one (ps aux | grep dockerd, systemctl stop docker docker.socket, snap stop docker); if none runs, delete the file. In a container (dind, a runner's image) the file is of an earlier run, and its number now that of another process: remove /var/run/docker.pid before dockerd starts, or update Docker, and let only one of supervisor and entry point start it",
    links: [`${MOBY}/cmd/dockerd/daemon.go`],
  },
  {
    id: "docker-swarm-no-node",
    by: "shim",
    summary: "no node of the swarm fits the service",
    texts: [
      "no suitable node (<words>)",
      "no suitable node available for task",
    ],
    evidence: "source",
    fix:
      "correct the constraints, reservations and published ports of the service (docker service inspect), or the nodes (docker node ls: drained, down); " +
      "docker service ps --no-trunc has the whole message",
    links: ["https://docs.docker.com/engine/swarm/services/#placement-constraints"],
  },
];
