/**
 * What Docker's daemon refuses of a request to make a container, a network or a volume, and of its own options: values and their combinations.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DAEMON = "https://github.com/moby/moby/blob/docker-v29.0.0/daemon";
/** What shows that an error is Docker's: other programs have some of these words, too. */
export const OF_DOCKER: readonly string[] = [
  "from daemon",
  "docker",
  "moby",
  "API error",
  "Server Error",
  "Client Error",
  "ompose",
];

/** What docker prints on the next line where an option is not one of the command's. */
const OF_SUBCOMMANDS: readonly string[] = "run create build exec pull start compose network volume service stack".split(
  " ",
)
  .flatMap((
    command,
  ) => [`docker ${command} --help`, `docker container ${command} --help`, `docker image ${command} --help`]);

/** Values that Docker refuses. */
export const DOCKER_VALUE_RULES: readonly DaemonRule[] = [
  {
    id: "docker-value-refused",
    by: "shim",
    summary: "Docker makes no container, because a value of an option is none that it knows, or out of its range",
    texts: [
      "can't create 'AutoRemove' container with restart policy",
      ...["Interval", "Timeout", "StartPeriod", "StartInterval"].map((field) =>
        `${field} in Healthcheck cannot be less than <time>`
      ),
      "Retries in Healthcheck cannot be negative",
      "invalid isolation '<words>' on <name>",
      ...["IPC", "PID", "UTS", "USER", "cgroup namespace"].map((kind) => `invalid ${kind} mode: <name>`),
      "invalid port specification: <name>",
      "Invalid container name (<any>",
      "invalid device cgroup rule format: '<words>'",
      "Invalid value <name> for cpuset cpus",
      "Invalid value <name> for cpuset mems",
      "SHM size can not be less than 0",
      "invalid CPU shares (<number>): value must be a positive integer",
      "invalid --security-opt <number>: <name>",
      "hostname <name> is too long (maximum <number> bytes)",
      "bad format for add-host: <name>",
      "invalid IP address in add-host: <name>",
      "could not parse extra host IP <name>: <any>",
      "invalid propagation mode: <name>",
      "invalid mount path: '<words>' mount path must be absolute",
      "mount options conflict: <any>",
      "volumes-from specification cannot be an empty string",
      "invalid Annotations: the empty string is not permitted as an annotation key",
      "cannot join own network namespace",
      "--ipc and --pid containers SELinux labels aren't the same",
      "the container-wide MAC address must match the endpoint-specific MAC address for the main network, or be left empty",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "correct the option that the message names: docker run --help and the reference of Compose's services list the values. --rm and --restart exclude each other; times of a health check begin at 1ms; a container's name has letters, digits, _ . - and begins with a letter or digit",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/", `${DAEMON}/container.go`],
  },
  {
    id: "docker-volume-over-file",
    by: "shim",
    summary: "a volume is to be mounted where the image has a file: a volume is a directory",
    texts: ["cannot mount volume over existing file, file exists <path>"],
    evidence: "source",
    fix:
      "give the volume a directory as its target and let the program find the file in it, or bind the single file: -v /path/FILE:/path/FILE, with a source that exists as a file",
    links: ["https://docs.docker.com/engine/storage/volumes/"],
  },
  {
    id: "docker-userns-conflict",
    by: "shim",
    summary: "Docker maps the users of containers (userns-remap), and the container is to share what that excludes",
    texts: [
      "cannot share the host PID namespace when user namespaces are enabled",
      "cannot share the host's network namespace when user namespaces are enabled",
      "privileged mode is incompatible with user namespaces. You must run the container in the host namespace when running privileged mode",
      "option WritableCgroups conflicts with user namespaces and rootless mode",
    ],
    evidence: "source",
    fix:
      "do without --privileged, --pid=host, --network=host, or start this one container with --userns=host (compose: userns_mode: host), whose root is then root of the node",
    links: ["https://docs.docker.com/engine/security/userns-remap/"],
  },
  {
    id: "docker-network-subnet",
    by: "shim",
    summary:
      "Docker refuses the addresses or aliases that a network is to have: they do not fit its subnet or its driver",
    texts: [
      ...["invalid network config: ", ""].flatMap((before) => [
        `${before}invalid subnet <name>: it should be <name>`,
        `${before}invalid ip-range <name>: <any>`,
        `${before}invalid gateway <name>: parent subnet <name> doesn't contain this address`,
        `${before}invalid auxiliary address <name>: <any>`,
      ]),
      ...["gateway", "range", "aux-address"].map((what) => `no matching subnet for ${what} <words>`),
      "default gateway ip must be part of the network",
      "Invalid subnet <any>: invalid CIDR address: <any>",
      "Invalid subnet : invalid CIDR address:",
      "auxiliary address: (<words>:<address>) must belong to the master pool: <words>",
      "bridge driver doesn't support multiple subnets",
      "gateway mode 'isolated' can only be used for an internal network",
      "multicast subnet '<words>' is not allowed",
      "'<words>' clashes with the Link-Local prefix 'fe80::/64'",
      "invalid IPv4 address: <name>",
      "invalid IPv6 address: <name>",
      "invalid link-local IP address: <name>",
    ],
    evidence: "source",
    anywhere: [...OF_DOCKER, "Invalid subnet"],
    fix:
      "a subnet is written with its first address (10.5.0.0/24, not 10.5.0.1/24); gateway, ip-range and each fixed address lie in it. docker network inspect NAME shows the subnet that the network really has: Compose does not change one that exists (docker compose down, then up). " +
      "A fixed address or an alias needs a network of one's own with a subnet: the default bridge and host take none",
    links: [
      "https://docs.docker.com/reference/cli/docker/network/create/",
      "https://docs.docker.com/reference/compose-file/networks/#ipam",
    ],
  },
  {
    id: "docker-network-not-attachable",
    refines: "docker-swarm-needed",
    by: "shim",
    summary: "the overlay network was made for services alone: a single container may not join it",
    texts: [
      "network <name> not manually attachable",
      ...["PermissionDenied", "7"].map((code) =>
        `Could not attach to network <name>: rpc error: code = ${code} desc = network <name> not manually attachable`
      ),
      ...["PermissionDenied", "7"].map((code) =>
        `Could not attach to network <name>: rpc error: code = ${code} desc = network <name> not manually attachable.`
      ),
    ],
    evidence: "source",
    fix:
      "make the network anew, after what uses it was stopped: docker network rm NAME, docker network create -d overlay --attachable NAME (a stack's file: attachable: true below networks). Or run it as a service: docker service create --network NAME",
    links: ["https://docs.docker.com/engine/network/drivers/overlay/"],
  },
  {
    id: "docker-swarm-needed",
    by: "shim",
    summary: "the command needs a manager of a Docker swarm, and this node is none; or the network is one of a swarm",
    texts: [
      'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
      "This node is not a swarm manager. Worker nodes can't be used to view or modify cluster state. Please run this command on a manager node or promote the current node to a manager.",
      "Cannot create a multi-host network from a worker node. Please create the network from a manager node.",
      "cannot create a swarm scoped network when swarm is not active",
      "The network <name> cannot be used with services. Only networks scoped to the swarm can be used, such as those created with the overlay driver.",
      "attaching to network failed, make sure your network options are correct and check manager logs: <why>",
    ],
    evidence: "source",
    fix:
      "without a swarm use docker compose and the driver bridge instead of docker stack, service, secret and overlay; else docker swarm init, or run it on a manager (docker node ls). A container joins an overlay network only if it was made with --attachable, and the node reaches a manager on 2377/tcp, 7946 and 4789/udp",
    links: [
      "https://docs.docker.com/engine/swarm/swarm-tutorial/",
      "https://docs.docker.com/engine/network/drivers/overlay/",
    ],
  },
  {
    id: "docker-host-gateway",
    by: "shim",
    summary:
      "Docker does not know the address of host-gateway, which --add-host or extra_hosts is to name: it has no default bridge, or is too old",
    texts: [
      "unable to derive the IP value for host-gateway",
      "unable to derive the IP value for host-gateway: <any>",
      "unable to derive the IP value for host-gateway: failed to parse host-gateway IP: <nil>",
      'invalid IP address in add-host: "host-gateway"',
      "only one IPv4 host gateway IP address can be specified",
      "only one IPv6 host gateway IP address can be specified",
    ],
    evidence: "source",
    fix:
      'name the address in daemon.json ("host-gateway-ips": ["10.0.0.1"]; before Docker 28 "host-gateway-ip": "10.0.0.1") and restart Docker, or let it have its bridge docker0 (no "bridge": "none"); or write the address into extra_hosts itself. Docker has the word from 20.10 on, Podman in newer releases; where a build alone fails, update Buildx',
    links: ["https://docs.docker.com/reference/cli/dockerd/#configure-host-gateway-ip"],
  },
  {
    id: "docker-volume-options",
    by: "shim",
    summary: "Docker refuses the options of a volume of the driver local",
    texts: [
      "missing device in volume options",
      ...["create <name>: ", ""].flatMap((before) => [
        `${before}missing required option: <name>`,
        `${before}invalid option: <name>`,
        `${before}volume name is too short, names should be at least two alphanumeric characters`,
        `${before}quota size requested but no quota support`,
        `${before}options are not supported on this platform`,
      ]),
      "port not allowed in CIFS device URL, include 'port' in 'o='",
    ],
    evidence: "source",
    anywhere: OF_DOCKER,
    fix:
      "driver_opts of a mount needs type, device and o together (type: nfs, o: addr=10.0.0.1,rw, device: :/path; for a directory type: none, o: bind); size needs a data-root on xfs with pquota. A volume that exists keeps its options: docker volume rm it first, which deletes what is in it",
    links: ["https://docs.docker.com/engine/storage/volumes/#create-a-volume-using-a-volume-driver"],
  },
  {
    id: "docker-recursive-read-only",
    by: "shim",
    summary: "a read-only bind mount is to be recursive, which the node's kernel or its runtime cannot do",
    texts: [
      "rro is not supported: <any> (kernel is older than 5.12?)",
      "rro is not supported by runtime <name>",
      "rro is not supported by runtime <name>: <any>",
    ],
    evidence: "source",
    fix:
      "use Linux 5.12 or newer and runc 1.1 or crun 1.8.6; or leave bind-recursive=readonly out of --mount: mounts below the source can then be written",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/#recursive-mounts"],
  },
  {
    id: "windows-option-refused",
    by: "shim",
    summary: "Docker runs containers of Windows, which do not have that option of containers of Linux",
    texts: [
      "invalid option: Windows does not support <words>",
      "windows does not support tmpfs",
      'invalid mount config for type "tmpfs": windows does not support tmpfs',
      "device assignment is not supported for HyperV containers",
      "linux containers are not supported on this platform",
      "invalid QoS settings: <words> does not support Maximum IO Bandwidth or Maximum IO IOps",
    ],
    evidence: "source",
    fix:
      "leave the option out for containers of Windows; if the image is one of Linux, switch Docker Desktop to Linux containers (its menu, or DockerCli.exe -SwitchDaemon)",
    links: [`${DAEMON}/daemon_windows.go`],
  },
  {
    id: "windows-credential-spec",
    by: "shim",
    summary:
      "the credential spec of a group managed service account, which a container of Windows is to use, is not found or not read",
    texts: [
      "failed to load credential spec for container <name>",
      "failed to load credential spec for container <name>: <any>",
      "registry credential spec <name> for container <name> was not found",
      "invalid credential spec: file:// path cannot be absolute",
      "invalid credential spec: file:// path must be under <name>",
      "invalid credential spec security option - value must be prefixed by <any>",
    ],
    evidence: "source",
    fix:
      "make it with New-CredentialSpec, which writes into C:\\ProgramData\\docker\\credentialspecs, and name it relative to that: --security-opt credentialspec=file://NAME.json; Get-CredentialSpec lists them",
    links: [
      "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/manage-serviceaccounts",
    ],
  },
  {
    id: "windows-containers-feature",
    by: "shim",
    summary: "dockerd does not start on Windows: its feature Containers is not installed, or Windows is too old",
    texts: [
      "failed to load vmcompute.dll, ensure that the Containers feature is installed",
      "a required service is not installed, ensure the Containers feature is installed",
      "this version of Windows does not support the docker daemon (Windows build <number> or higher is required)",
    ],
    evidence: "source",
    fix:
      "Enable-WindowsOptionalFeature -Online -FeatureName Containers -All (Windows Server: Install-WindowsFeature Containers), for Hyper-V isolation Microsoft-Hyper-V too, and restart Windows",
    links: ["https://learn.microsoft.com/en-us/virtualization/windowscontainers/quick-start/set-up-environment"],
  },
  {
    id: "docker-nftables-failed",
    by: "shim",
    summary: "Docker 29 with the firewall backend nftables cannot set the rules of its networks",
    texts: [
      "internal error while initialising nftables: <any>",
      "adding rules for bridge <name>: <any>",
      "libnftables: failed to apply commands (code <value>), stderr: <any>",
      "--firewall-backend=nftables is incompatible with swarm mode",
      "running nft: <any>",
    ],
    evidence: "source",
    anywhere: ["docker", "daemon", "libnftables", "firewall-backend", "nftables", "bridge network"],
    fix:
      "load the kernel's modules (modprobe nf_tables nft_chain_nat nft_fib_inet nft_ct; reboot after an update of the kernel) and install nft, or go back to iptables: remove firewall-backend from daemon.json and restart Docker. With a swarm only iptables is possible",
    links: ["https://docs.docker.com/engine/network/firewall-nftables/"],
  },
  {
    id: "dockerd-listener",
    by: "shim",
    summary: "dockerd does not start, because it cannot listen where clients are to reach it",
    texts: [
      "failed to load listeners: <any>",
      "failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd",
      "no sockets found via socket activation: make sure the service was started by systemd",
      // Before 1.13.
      "ServeAPI error: No sockets found",
      "Shutting down due to ServeAPI error: No sockets found",
      "failed to load listeners: can't create unix socket <path>: <errno>",
      "failed to load listeners: listen tcp <address>: bind: address already in use",
      "failed to load listeners: listen tcp <address>: bind: cannot assign requested address",
    ],
    evidence: "source",
    fix:
      "-H fd:// is for the unit alone: start it with systemctl start docker.socket docker, or by hand without -H fd://. A socket that cannot be made: run dockerd as root, and remove a directory that stands at its path; an address in use: ss -lntp, another dockerd. A TCP address without TLS lets everyone who reaches it be root",
    links: ["https://docs.docker.com/engine/daemon/remote-access/"],
  },
  {
    id: "docker-option-unknown",
    by: "shim",
    summary:
      "docker does not know the option for this command: it is misspelled or of another command, newer than the installed docker, or meant for what stands behind the image",
    texts: ["", "docker: "].flatMap((who) => [
      `${who}unknown flag: --<words>`,
      `${who}unknown flag: --<words> See 'docker <words> --help'.`,
      `${who}unknown shorthand flag: '<words>' in -<words>`,
      `${who}unknown shorthand flag: '<words>' in -<words> See 'docker <words> --help'.`,
      `${who}flag provided but not defined: <words> See 'docker <words> --help'.`,
    ]),
    evidence: "source",
    anywhere: OF_SUBCOMMANDS,
    fix:
      "docker COMMAND --help lists what it takes. docker --version: --mount wants 17.06, --gpus 19.03, --platform and --pull of run 20.10, --cgroupns 20.10, --load and --push are options of buildx build: update docker. Two hyphens for a long name, one for a letter, and real hyphens, not dashes of a web page. Options of the container's program stand behind the image, docker's own before it; a -v or -e without its value takes the image's name for it; docker-compose's options (--build, -d) belong behind up",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/"],
  },
  {
    id: "dockerd-not-root",
    by: "shim",
    summary: "dockerd was started by a user who is not root",
    texts: [
      "dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see <url>",
      "dockerd needs to be started with root. To see how to run dockerd in rootless mode with unprivileged user, see the documentation",
      "dockerd needs to be started with root privileges",
    ],
    evidence: "source",
    fix:
      "start its unit: sudo systemctl start docker; as a user without root install rootless Docker: dockerd-rootless-setuptool.sh install",
    links: ["https://docs.docker.com/engine/security/rootless/"],
  },
];
