/**
 * What Docker, Compose and their clients say around the start of a container: other containers, networks, storage, the daemon itself.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.5.2";
const NAMESPACES: readonly string[] = ["network", "IPC", "PID"];
const OF_NO_CONTAINER = `cannot join ${oneOf(NAMESPACES)} ${
  oneOf(["namespace of a", "of a", "of"])
} non running container: `;
/** What Docker says of the state of a container that has ended or not begun. */
const STATES: readonly string[] = ["exited", "created", "dead", "paused", "restarting"];

/** Other containers, networks and storage of Docker, and its daemon. */
export const DOCKER_CONTAINER_RULES: readonly DaemonRule[] = [
  {
    id: "vscode-server-node",
    by: "shim",
    summary:
      "VS Code's own node cannot run there: the WSL distribution that it took (mostly docker-desktop) or the container has no glibc, or another one than that program needs",
    texts: [".vscode-remote-containers", ".vscode-server", ".vscode-server-insiders"].flatMap((directory) =>
      ["/bin/sh", "sh", "/bin/bash"].flatMap((shell) => [
        `${shell}: <path>${directory}/bin/<hash>/node: not found`,
        `${shell}: <number>: <path>${directory}/bin/<hash>/node: not found`,
      ])
    ),
    evidence: "reported",
    fix:
      "Host server: the default distribution of WSL is docker-desktop: wsl --install Ubuntu, wsl --set-default Ubuntu, or off with the setting dev.containers.executeInWSL. In the container: Alpine needs apk add libstdc++ gcompat bash; musl or an old glibc in other images: take one of Debian or Ubuntu. Then rebuild the container",
    links: [
      "https://code.visualstudio.com/docs/remote/linux",
      "https://github.com/microsoft/vscode-remote-release/issues/8438",
    ],
  },
  {
    id: "docker-container-not-running",
    by: "shim",
    summary:
      "the container that a command is for, or whose namespaces another container joins, has ended or was never started",
    texts: [
      `${OF_NO_CONTAINER}<name>`,
      ...STATES.map((state) => `${OF_NO_CONTAINER}container <name> is ${state}`),
      ...NAMESPACES.map((kind) =>
        `cannot join ${kind} namespace of container: Container <name> is restarting, wait until the container is running`
      ),
      "joining network namespace of container: No such container: <name>",
      ...["Error response from daemon: ", ""].flatMap((who) => [
        `${who}Container <hash> is not running`,
        `${who}Container <hash> is restarting, wait until the container is running`,
      ]),
      "Error response from daemon: Container <name> is not running",
      // Podman's service.
      ...["<hash>", "<name>"].flatMap((name) => [
        `can only kill running containers. ${name} is in state <words>: container state improper`,
        `Error response from daemon: can only kill running containers. ${name} is in state <words>: container state improper`,
      ]),
      "Error response from daemon: Container <name> is restarting, wait until the container is running",
      "Cannot link to a non running container: <any>",
      // Of Testcontainers.
      "Aborting attempt to link to container <name> as it is not running",
      // Of Home Assistant's supervisor.
      ...["addon_<name>", "app_<name>", "hassio_<name>", "homeassistant"].flatMap((name) => [
        `Container ${name} is not running`,
        `/stats - Container ${name} is not running`,
      ]),
      // Of Windows.
      ...["CreateProcess", "hcsshim::System::CreateProcess", "hcs::System::CreateProcess"].map((call) =>
        `encountered an error during ${call}: failure in a Windows system call: The requested virtual machine or container operation is not valid in the current state. (0xc0370105)`
      ),
      // containerd of Docker 1.11 to 17.09.
      ...["", "rpc error: code = 2 desc = "].map((code) => `${code}containerd: container not started`),
    ],
    evidence: "source",
    behind: "all",
    // kubeadm's words.
    passed: ["container runtime is not running"],
    fix:
      "start it (docker start NAME, docker compose up -d). If it ends again: docker logs NAME (a missing setting, password or file) and docker ps -a for its exit code: 126 or 127 its program is not found or not executable, 137 it was killed, often for memory, 0 it had nothing more to do: a command that stays (tail -f /dev/null, a terminal: -it). A container that shares another's network has to be created anew after that one was (docker compose up -d --force-recreate; what it wrote outside of volumes is lost). Home Assistant: ha addons logs SLUG, ha supervisor logs, then start the add-on",
    links: [`${MOBY}/daemon/container_operations.go`],
  },
  {
    id: "docker-joined-container-stopped",
    refines: "docker-container-not-running",
    by: "shim",
    summary:
      "a container uses the network, IPC or PID namespace of another one (network_mode: container: or service:), and that one does not run",
    texts: [
      `${OF_NO_CONTAINER}<name>`,
      ...STATES.map((state) => `${OF_NO_CONTAINER}container <name> is ${state}`),
      `${OF_NO_CONTAINER}Container <name> is restarting, wait until the container is running`,
      ...NAMESPACES.map((kind) =>
        `cannot join ${kind} namespace of container: Container <name> is restarting, wait until the container is running`
      ),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "start the other one first and see why it ended (docker ps -a, docker logs NAME), then this one: docker start, or docker compose up -d, which knows the order with network_mode: service:NAME and depends_on. After a reboot or a restart of the daemon Docker starts in no order, and restart: always does not try it again: let a unit or cron @reboot run docker compose up -d. " +
      "If the other one was made anew: --force-recreate, which loses files outside of volumes. Under Kubernetes it is the pod's pause container: delete the pod",
    links: ["https://github.com/moby/moby/issues/50326", `${MOBY}/daemon/container_operations.go`],
  },
  {
    id: "dev-container-ended",
    refines: "docker-container-not-running",
    by: "shim",
    summary:
      "the dev container has ended before VS Code or devcontainer could set it up: most often its service of Compose has no command that stays, else its program crashed",
    texts: ["Error response from daemon: ", ""].flatMap((daemon) =>
      ["Container", "container"].map((word) => `${daemon}${word} <hash> is not running`)
    ),
    evidence: "reported",
    behind: "all",
    anywhere: [
      "An error occurred setting up the container",
      "Shell server terminated",
      "Start: Run in container",
      "devcontainer",
      "vscode-remote",
    ],
    fix:
      'docker ps -a shows the exit code, docker logs NAME why. Code 0: with dockerComposeFile the service runs its own command: "overrideCommand": true in devcontainer.json, or command: sleep infinity in Compose; with an image or Dockerfile do not set overrideCommand to false. Another code: its program or entry point fails (127: not found, 1: its own error), or memory (137): run it with docker compose up to see. Then rebuild the container, which loses what lies outside of workspace and volumes',
    links: [
      "https://containers.dev/implementors/json_reference/",
      "https://github.com/microsoft/vscode-remote-release/issues/9895",
    ],
  },
  {
    id: "docker-log-damaged",
    by: "shim",
    summary: "docker logs cannot read the container's log file, which a crash or a loss of power left damaged",
    texts: [
      "Error grabbing logs: invalid character <any> looking for beginning of value",
      "Error grabbing logs: unexpected EOF",
      "error from daemon in stream: Error grabbing logs: <any>",
    ],
    evidence: "source",
    fix:
      "docker logs --tail 50 NAME or --since 10m reads behind the damage. The container itself may run: docker ps -a. A new log begins with a new container (docker compose up -d --force-recreate, which loses files outside of volumes); truncate -s 0 on the file of docker inspect -f '{{.LogPath}}' NAME deletes the old one",
    links: [`${MOBY}/daemon/logger/jsonfilelog/read.go`],
  },
  {
    id: "supervisor-image-missing",
    by: "shim",
    summary: "Home Assistant's Supervisor has no image for an add-on: it was not pulled, or was removed",
    texts: [
      "Image <name> does not exist for addon_<name>",
      "Image <name> does not exist for app_<name>",
      "Image <name> does not exist for hassio_<name>",
    ],
    evidence: "reported",
    fix:
      "ha supervisor repair pulls the images again; else restart the host, then uninstall and install the add-on (back its data up first). ha supervisor logs says why a pull fails: a full disk, DNS, the registry, an add-on without an image for this CPU",
    links: ["https://github.com/sabeechen/hassio-google-drive-backup/issues/666"],
  },
  {
    id: "docker-container-runs",
    by: "shim",
    summary: "a container is not removed, because it runs or is paused",
    texts: [
      ...["running", "paused"].flatMap((state) => [
        `You cannot remove a ${state} container <hash>. Stop the container before attempting removal or force remove`,
        `You cannot remove a ${state} container <hash>. Unpause and then stop the container before attempting removal or force remove`,
        `cannot remove container <name>: container is ${state}: stop the container before removing or force remove`,
        `cannot remove container <name>: container is ${state} and must be stopped first`,
        `cannot remove container <name>: container is ${state}: unpause and then stop the container before removing or force remove`,
        `cannot remove container <name> as it is ${state} - running or paused containers cannot be removed without force: container state improper`,
      ]),
      "You cannot remove a restarting container <hash>. Stop the container before attempting removal or force remove",
      "cannot remove container <name>: container is restarting: stop the container before removing or force remove",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "stop it first (docker stop NAME, podman stop NAME), which lets its program end in order, then remove it; rm -f kills it at once. What is written outside of volumes is deleted with it. A script that only cleans up may pass over it",
    links: [`${MOBY}/daemon/delete.go`],
  },
  {
    id: "docker-container-unknown-below",
    by: "shim",
    summary:
      "containerd does not have the container that Docker takes for a running one: it has ended, or containerd's state was lost",
    texts: ["", "rpc error: code = Unknown desc = "].map((code) =>
      `Error response from daemon: ${code}containerd: container not found`
    ),
    evidence: "reported",
    behind: "all",
    anywhere: ["containerd: container not found"],
    fix:
      "docker ps -a says whether it still runs: start it again (docker start), and read its docker logs. If Docker goes on to show it as running, restart Docker; containers without live-restore stop with it",
    links: [`${MOBY}/daemon/container_operations.go`],
  },
  {
    id: "docker-no-terminal",
    by: "shim",
    summary:
      "docker, nerdctl or podman is to give the container a terminal (-t), and its own input is none: a script, a CI job, cron, or Git Bash",
    texts: [
      // Of nerdctl, ctr and BuildKit.
      ...["", "panic: "].map((before) => `${before}provided file is not a console`),
      "the input device is not a TTY",
      "Container start failed: inappropriate ioctl for device",
      "the input device is not a TTY.  If you are using mintty, try prefixing the command with 'winpty'",
      "cannot enable tty mode on non tty input",
      "cannot attach stdin to a TTY-enabled container because stdin is not a terminal",
    ],
    evidence: "source",
    behind: "all",
    // Podman only warns, and goes on.
    passed: ["flags might not work properly"],
    fix:
      "leave -t out (docker exec -i, docker compose exec -T); keep -i only where the command reads input. In Git Bash put winpty before docker; ssh needs -t; a build wants --progress=plain. " +
      'runc by itself, in a unit: "terminal": false in config.json',
    links: ["https://docs.docker.com/reference/cli/docker/container/exec/"],
  },
  {
    id: "runtime-no-terminal",
    refines: "docker-no-terminal",
    by: "runtime",
    summary:
      "runc is to give the container a terminal, and has none itself: it runs in a script, a CI job, a unit or behind ssh without -t",
    texts: ["", "runc run failed: ", "runc create failed: ", "exec failed: "].flatMap((step) =>
      ["no such device or address", "no such file or directory"].map((errno) => `${step}open /dev/tty: ${errno}`)
    ),
    evidence: "source",
    anywhere: ["runc", "OCI runtime", "container_linux.go", 'level=error msg="open /dev/tty', "exec failed"],
    fix:
      'let the container do without a terminal: leave -t out (docker exec -i, docker compose exec -T), tty: false in compose or the pod; "terminal": false of process in config.json for runc itself, or runc run -d with --console-socket. Where it needs one: ssh -t, script -qec COMMAND /dev/null around it in a CI job',
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/docs/terminals.md"],
  },
  {
    id: "docker-container-missing",
    by: "shim",
    summary: "the container that a command is for does not exist: it was removed, or has another name",
    texts: [
      "Error response from daemon: No such container: <name>",
      "Error: No such container: <name>",
      // Docker up to 1.12, of a container that another one links to.
      "Error response from daemon: Could not get container for <name>",
      "Could not get container for <name>",
      "Error: No such object: <name>",
      "Error: inspecting object: no such container <name>",
      "Error: inspecting object : no such container <name>",
      "Error: No such container: <name>:<any>",
      "(HTTP code 404) no such container - No such container: <name>",
      'no container with name or ID "<name>" found: no such container',
      "no container with name or ID <name> found: no such container",
      'no container with ID or name "<name>" found: no such container',
    ],
    evidence: "source",
    behind: "all",
    // What the kubelet asks of a sandbox that was not made, or Swarm of a task.
    passed: ["error determining status", "PREPARING->REJECTED"],
    fix:
      "docker ps -a (podman ps -a, as the same user) shows what is there: Compose names it PROJECT-SERVICE-1; --rm, a clean-up (docker system prune, a CI runner's time limit) or a restart of the daemon may have removed it. Before a new start (docker stop or rm in ExecStartPre=) it is harmless. A command after docker run that failed has no container: read the run's error. Distrobox, Toolbx: it is of another engine, user or root (--root), or a desktop's shortcut finds another podman in its PATH than the shell",
    links: [`${MOBY}/daemon/container.go`],
  },
  {
    id: "compose-dependency-failed",
    by: "shim",
    summary: "Compose starts no container that depends on another one, which has ended or does not become healthy",
    texts: [
      "dependency failed to start: container <name> is unhealthy",
      "dependency failed to start: container <name> exited (<number>)",
      "dependency failed to start: <any>",
      "service <name> didn't complete successfully: exit <number>",
      "container for service <name> is unhealthy",
      "application not healthy after <time>",
      "ERROR: for <name> Container <name> is unhealthy.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "docker compose logs NAME of the container that the message names. A database: its volume is of an older major version (back to that image's tag, then dump and restore), has the first start's password, another owner or a full disk; Postgres 18 wants its volume at /var/lib/postgresql. Its health check (docker inspect -f '{{json .State.Health}}' NAME): curl or the port is not in the image; too slow: a longer start_period, more retries. exited (0): of a job condition: service_completed_successfully. Last, without data that is needed: docker compose down -v, which deletes its volumes",
    links: ["https://docs.docker.com/compose/how-tos/startup-order/"],
  },
  {
    id: "compose-dependency-without-check",
    by: "shim",
    summary:
      "a service waits until another one is healthy (depends_on with service_healthy), which has no healthcheck, in the Compose file or in its image",
    texts: [
      "dependency failed to start: container <name> has no healthcheck configured",
      "container <name> has no healthcheck configured",
      'service "<words>" is missing a healthcheck',
    ],
    evidence: "source",
    needs: ["healthcheck"],
    fix:
      "give the service that the message names a healthcheck: (test: [CMD, ...] with a program that its image has, interval, retries, start_period), or wait only for its start: condition: service_started. It had one: the image's newer release dropped HEALTHCHECK, or an override has disable: true; docker inspect -f '{{json .Config.Healthcheck}}' NAME shows it",
    links: [
      "https://docs.docker.com/compose/how-tos/startup-order/",
      "https://github.com/Flagsmith/flagsmith/issues/5197",
    ],
  },
  {
    id: "docker-network-pools",
    by: "shim",
    summary:
      "Docker finds no range of addresses for a new network: all are used by networks, or by routes of the node such as a VPN's; or the network has no address left",
    texts: [
      ...["4", "6"].map((version) => `no available IPv${version} addresses on this network's address pools: <name>`),
      ...["IPv4", "IPv6"].map((version) =>
        `could not find an available, non-overlapping ${version} address pool among the defaults to assign to the network`
      ),
      "all predefined address pools have been fully subnetted",
      "could not find an available IP while allocating VIP",
      "could not find an available IP",
      "list bridge addresses failed: no available network",
      "list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: <words>: no available network",
      "list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: <any>: no available network",
    ],
    evidence: "source",
    fix:
      'remove networks that nothing uses (docker network ls, docker network rm NAME; docker network prune also takes those of stopped containers): each compose project makes one. If a VPN is up, whose routes cover the ranges, end it or give the network a subnet of its own (ipam of compose). For more networks in /etc/docker/daemon.json "default-address-pools": [{"base": "10.200.0.0/16", "size": 24}], a range that nothing else uses, for the bridge docker0 bip, then restart Docker. If a network of few containers has no address left, a restart of Docker frees those of containers that ended',
    links: [
      `${MOBY}/daemon/libnetwork/ipamapi/contract.go`,
      "https://github.com/docker/for-linux/issues/123",
    ],
  },
  {
    id: "docker-bridge-range",
    refines: "docker-network-pools",
    by: "shim",
    summary:
      "dockerd does not start: it finds no range of addresses for its bridge docker0, as routes or addresses of the machine, mostly a VPN's, cover all of its own",
    texts: [
      "list bridge addresses failed: no available network",
      "list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: <words>: no available network",
      "list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: <any>: no available network",
      ...[
        "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
        "all predefined address pools have been fully subnetted",
      ].map((error) => `Error creating default "bridge" network: ${error}`),
    ],
    evidence: "source",
    fix:
      "look at ip route: end the VPN while Docker starts (routes for 10.0.0.0/8, 172.16.0.0/12 or 0.0.0.0/1 cover everything). Or give Docker 18.06 or newer a range that no route covers, in /etc/docker/daemon.json: default-address-pools with base 172.30.0.0/16 and size 24. " +
      "Where that or bip does not help, make the bridge first: ip link add docker0 type bridge, ip addr add 172.30.0.1/24 dev docker0, ip link set docker0 up; then systemctl start docker",
    links: ["https://github.com/docker/for-linux/issues/123", "https://github.com/moby/moby/issues/30350"],
  },
  {
    id: "docker-network-pools-ipv6",
    refines: "docker-network-pools",
    by: "shim",
    summary:
      "a network, or the bridge docker0, is to have IPv6, and Docker before 27 has no range of IPv6 to choose one from: none is given",
    texts: [
      "could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network",
      'Error creating default "bridge" network: could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network',
    ],
    evidence: "source",
    fix:
      'give it one: for docker0 "fixed-cidr-v6": "fd00:1::/64" beside "ipv6": true in /etc/docker/daemon.json, then restart Docker; for a network docker network create --ipv6 --subnet fd00:2::/64 NAME, in compose enable_ipv6: true with ipam: config: - subnet: fd00:2::/64; for all networks a base of IPv6 in default-address-pools (then name those of IPv4 there, too). Docker 27 and newer choose a local range (fd…) by themselves: update. Or take ipv6 out',
    links: ["https://docs.docker.com/engine/daemon/ipv6/", "https://github.com/moby/moby/issues/29443"],
  },
  {
    id: "docker-gwbridge-pools",
    refines: "docker-network-pools",
    by: "shim",
    summary:
      "a node of the swarm finds no range of addresses for docker_gwbridge, the network by which its tasks reach the outside",
    texts: [
      "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
      "all predefined address pools have been fully subnetted",
    ].flatMap((error) => [
      `error creating external connectivity network: ${error}`,
      `starting container failed: error creating external connectivity network: ${error}`,
    ]),
    evidence: "reported",
    fix:
      "make it by hand on that node, with a range that no route (ip route, a VPN) covers: docker network create --subnet 172.30.0.0/24 --gateway 172.30.0.1 --opt com.docker.network.bridge.name=docker_gwbridge --opt com.docker.network.bridge.enable_icc=false --opt com.docker.network.bridge.enable_ip_masquerade=true docker_gwbridge; the tasks then start by themselves. Or give Docker more ranges: default-address-pools in /etc/docker/daemon.json",
    links: [
      "https://docs.docker.com/engine/swarm/networking/#customize-the-docker_gwbridge",
      "https://github.com/docker/for-linux/issues/599",
    ],
  },
  {
    id: "docker-init-hidden",
    by: "runtime",
    summary:
      "Docker's own init (--init) is not where the container is to start it: a volume at /dev hides it, with Docker before 19.03",
    texts: [
      'exec: "/dev/init": stat /dev/init: no such file or directory',
      'exec: "/dev/init": permission denied',
      'exec: "/sbin/docker-init": stat /sbin/docker-init: no such file or directory',
    ],
    evidence: "reported",
    fix:
      "update Docker to 19.03 or newer, which has its init at /sbin/docker-init (Home Assistant OS: update it and the Supervisor; on Debian or Ubuntu Docker's own package instead of an old docker.io); until then do not mount the node's /dev into the container (use --device), or leave --init (init: true, in an add-on's config init: false) out; then create the container anew",
    links: [
      "https://github.com/moby/moby/pull/37665",
      "https://github.com/sabeechen/hassio-google-drive-backup/issues/339",
    ],
  },
  {
    id: "docker-layer-missing",
    by: "shim",
    summary:
      "a directory of Docker's storage (overlay2) was removed or is broken, most often after a crash, a full disk or a deletion by hand",
    texts: [
      ...["stat", "lstat", "open", "readlink"].flatMap((call) => [
        `${call} <path>/overlay2/<hash>: no such file or directory`,
        `${call} <path>/overlay2/<hash>/<words>: no such file or directory`,
      ]),
      "readlink <path>/overlay2: invalid argument",
      "readlink <path>/overlay2/l: invalid argument",
      "readlink <path>/overlay2/l/<name>: invalid argument",
      "readlink <path>/overlay2/l/<name>: no such file or directory",
      "failed to register layer: symlink ../<name>/diff <path>/overlay2/l/<name>: no such file or directory",
      "open <path>/overlay2/<hash>/committed: is a directory",
      "layer does not exist",
      "get image metadata: layer does not exist",
      "Error starting daemon: layer does not exist",
      "failed to start daemon: layer does not exist",
      "not restoring image chainID=<name> err=layer does not exist",
      "Error pulling image (<name>) from <name>, Driver overlay failed to create image rootfs <hash>: <value>",
      "RWLayer of container <hash> is unexpectedly nil",
      "RWLayer is unexpectedly nil",
    ],
    needs: ["overlay2", "response from daemon", "rror", "RWLayer"],
    evidence: "reported",
    fix:
      "remove the container, whose files outside of volumes are lost, and its image, and pull it again (docker rm -f, docker rmi -f), or docker compose up -d --force-recreate; in a build docker builder prune -a, and build again. If many are affected stop Docker, move /var/lib/docker away (volumes are in its directory volumes) and start it. Check the disk (df -h, df -i, dmesg) for the reason, and that no clean-up or second daemon works in this directory. Home Assistant: ha supervisor repair, then install or rebuild the add-on again; Docker Desktop, OrbStack: restart and update it",
    links: ["https://github.com/moby/moby/issues/22312", "https://github.com/docker/for-linux/issues/236"],
  },
  {
    id: "docker-sandbox-failed",
    by: "shim",
    summary:
      "dockerd cannot make a container's network namespace: it cannot run itself again, or lacks rights or memory",
    texts: [
      "fork/exec <path>dockerd (deleted): no such file or directory",
      "namespace creation reexec command failed: <any>",
      "namespace creation reexec command failed",
      "failed to create new osl sandbox: <any>",
      "failed to create new osl sandbox: namespace creation reexec command failed: <any>",
    ],
    evidence: "source",
    fix:
      "restart Docker, above all after an update that replaced its binary; then look in dockerd's log for what follows: too many processes or no memory, " +
      "user.max_net_namespaces, or a daemon in a container without --privileged",
    links: ["https://github.com/moby/moby/blob/v20.10.27/libnetwork/osl/namespace_linux.go"],
  },
];
