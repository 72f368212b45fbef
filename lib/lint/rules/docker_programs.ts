/**
 * Docker's own programs: a daemon whose directory cannot be used, clients that are too old for it, a socket that is shared under a
 * path of another machine.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.5.2";
const STARTS: readonly string[] = ["failed to start daemon: ", "Error starting daemon: "];
/** What Docker's client and docker-compose 1 put before the error of a request. */
const REQUESTS: readonly string[] = [
  "error during connect: <words> <url>: ",
  "An error occurred trying to connect: <words> <url>: ",
  "failed to get default registry endpoint from daemon (An error occurred trying to connect: <words> <url>: ",
];
/** A certificate that the client does not take, or a side without TLS. */
const TLS_ERRORS: readonly string[] = [
  ...[
    "certificate signed by unknown authority",
    "certificate signed by unknown authority <any>",
    "certificate has expired or is not yet valid",
    "certificate has expired or is not yet valid: <any>",
    "certificate is valid for <names>, not <name>",
    "certificate is not valid for any names, but wanted to match <name>",
    "cannot validate certificate for <address> because it doesn't contain any IP SANs",
    "certificate relies on legacy Common Name field, use SANs instead",
  ].flatMap((error) => [`x509: ${error}`, `tls: failed to verify certificate: x509: ${error}`]),
  "tls: first record does not look like a TLS handshake",
  "http: server gave HTTP response to HTTPS client",
  "net/http: HTTP/1.x transport connection broken: malformed HTTP response <value>",
  "malformed HTTP response <value>",
  ...["bad certificate", "certificate required", "unknown certificate authority", "unknown certificate"].map((error) =>
    `remote error: tls: ${error}`
  ),
];
/** The name of a daemon that is not known. */
const UNRESOLVED: readonly string[] = [
  "no such host",
  "server misbehaving",
  "Try again",
  "Temporary failure in name resolution",
  "Name or service not known",
].flatMap((error) => [`dial tcp: lookup <host> on <server>: ${error}`, `dial tcp: lookup <host>: ${error}`]);
const CALLS: readonly string[] = ["mkdir", "chmod", "chown", "stat", "lstat", "open", "rename", "remove", "unlinkat"];

/** Errors of the kernel for dockerd's directories, without a read-only filesystem. */
const DATA_ERRORS: string = oneOf([
  "permission denied",
  "operation not permitted",
  "no such file or directory",
  "not a directory",
  "file exists",
  "input/output error",
  "device or resource busy",
  "no such device",
  "too many levels of symbolic links",
  "structure needs cleaning",
  "stale file handle",
  "transport endpoint is not connected",
  "operation not supported",
  "invalid argument",
  "invalid cross-device link",
  "directory not empty",
  "is a directory",
]);

/** Failures of Docker's own programs. */
export const DOCKER_PROGRAM_RULES: readonly DaemonRule[] = [
  {
    id: "docker-data-unusable",
    by: "shim",
    summary: "dockerd does not start, as it cannot make or use a directory of its data or of its state",
    texts: STARTS.flatMap((start) => [
      `${start}${oneOf(CALLS)} <path>: ${DATA_ERRORS}`,
      `${start}rename <path> <path>: <errno>`,
      ...["not a directory", "file exists", "permission denied"].map((errno) => `${start}mkdir <path>: ${errno}`),
      `${start}unable to get the TempDir under <path>: <any>`,
      `${start}unable to get the TempDir under <path>: mkdir <path>: <errno>`,
      `${start}failed to get temp dir to generate runtime scripts: mkdir <path>: <errno>`,
      ...["", "failed to canonicalise path for <path>: "].map((step) =>
        `${start}Unable to get the full path to root (<path>): ${step}lstat <path>: <errno>`
      ),
      `${start}error while opening volume store metadata database: <errno>`,
      `${start}error while opening volume store metadata database (<path>): <errno>`,
    ]),
    evidence: "source",
    needs: ["failed to start daemon", "Error starting daemon"],
    fix:
      "look at the path (ls -ld, findmnt -T): dockerd needs it as a directory of root's on a local filesystem. Not a directory: a file has its name, move that away. File exists, no such file: a link leads to a disk that is not mounted: mount it before Docker starts " +
      "(RequiresMountsFor= in its unit), or correct data-root in /etc/docker/daemon.json. Read-only: the disk has errors (dmesg) or is full, or a snap or an image of the system does not let it write there. Permission denied, not permitted: dockerd has no root, " +
      "SELinux or AppArmor denies it, or NTFS, exFAT, SMB or NFS cannot carry owners: use ext4 or xfs. Runtimes-old: delete that directory, it has no data of containers",
    links: [`${MOBY}/daemon/daemon.go`, "https://docs.docker.com/engine/daemon/"],
  },
  {
    id: "docker-data-read-only",
    refines: "docker-data-unusable",
    by: "shim",
    summary: "dockerd does not start: the filesystem of its data or state is read-only",
    texts: STARTS.flatMap((start) => CALLS.map((call) => `${start}${call} <path>: read-only file system`)),
    evidence: "source",
    fix:
      "findmnt -T PATH. ro after errors of the disk (dmesg): save the data, then stop what uses it, unmount it (or boot a rescue system), fsck, and mount it again; never fsck a mounted one. ro by design (an image of a system, overlayroot, CoreOS, a snap, ProtectSystem= in the unit): data-root in /etc/docker/daemon.json on a disk that can be written. In a container: a volume at /var/lib/docker. A full disk alone is another message",
    links: ["https://docs.docker.com/engine/daemon/#daemon-data-directory"],
  },
  {
    id: "compose-1-outdated",
    by: "shim",
    summary:
      "docker-compose 1, or a Python program with an old package docker, does not fit the Docker or the Python packages that are installed",
    texts: [
      "Error while fetching server API version: Not supported URL scheme http+docker",
      "Not supported URL scheme http+docker",
      "Error while fetching server API version: HTTPConnection.request() got an unexpected keyword argument 'chunked'",
      "HTTPConnection.request() got an unexpected keyword argument 'chunked'",
      "request() got an unexpected keyword argument 'chunked'",
      ...["kwargs_from_env", "APIClient.__init__", "TLSConfig.__init__", "__init__"].map((name) =>
        `${name}() got an unexpected keyword argument 'ssl_version'`
      ),
      "Cannot recreate <name>: 'ContainerConfig'",
      ...["for <name>", "for <name>  Cannot recreate service <name>:"].map((what) =>
        `ERROR: ${what} 'ContainerConfig'`
      ),
      "KeyError: 'ContainerConfig'",
      "module 'docker' has no attribute 'from_env'",
      "No module named 'docker.client'",
    ],
    evidence: "reported",
    anywhere: ["docker", "compose"],
    fix:
      "use docker compose, version 2 (the package docker-compose-plugin, docker-compose-v2 in Ubuntu), in place of docker-compose: the file stays the same. A Python program needs pip install -U docker (7.1 or newer); to keep an old one, pip install 'requests<2.32' 'urllib3<2', " +
      "for ssl_version 'docker<7'. ContainerConfig: docker compose up -d (version 2) makes the containers anew by itself and keeps their anonymous volumes, too; what was written outside of volumes is lost. Who stays on 1.x has to remove the old containers first (docker rm -f NAME), which cuts off their anonymous volumes, and loses what was written in the container; volumes with a name stay. No attribute: a directory or file of yours called docker hides the package",
    links: ["https://github.com/docker/docker-py/issues/3256", "https://github.com/docker/compose/issues/11742"],
  },
  {
    id: "docker-socket-path",
    by: "shim",
    summary:
      "a container is to have the engine's socket under the path that it has on the desktop, which the engine's virtual machine does not have",
    texts: ["operation not supported", "file exists", "permission denied", "no such file or directory"].flatMap((
      errno,
    ) =>
      ["", "/host_mnt", "/run/desktop/mnt/host", "/socket_mnt"].map((share) =>
        `error while creating mount source path <path>: mkdir ${share}<path>.sock: ${errno}`
      )
    ),
    evidence: "reported",
    fix:
      "mount /var/run/docker.sock: in the virtual machine that is the engine's own socket, whatever DOCKER_HOST or the context names on the desktop (~/.docker/run, ~/.colima, ~/.rd, ~/.lima, ~/.orbstack). act: --container-daemon-socket /var/run/docker.sock, or - for none; Testcontainers: TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE=/var/run/docker.sock; " +
      "supabase: switch analytics off in its config.toml, or give it a context with that socket",
    links: [
      "https://github.com/nektos/act/issues/2239",
      "https://docs.docker.com/desktop/setup/install/mac-permission-requirements/",
    ],
  },
  {
    id: "docker-gateway-prefix",
    by: "shim",
    summary:
      "a network of Docker has its gateway stored with a prefix (::1/64), which newer releases of docker and Compose do not read",
    texts: [
      'ParseAddr("<words>/<number>"): unexpected character (at "/<number>")',
      'ParseAddr("<any>"): unexpected character, want colon (at "/<number>")',
      'ParseAddr("<any>"): unexpected character (at "/<number>")',
    ],
    evidence: "reported",
    anywhere: ["docker", "ompose", "container", "deployment", "network"],
    fix:
      "docker network inspect shows which network has it (Gateway with a slash): disconnect its containers, docker network rm and create it anew with --gateway as a plain address (for IPv6, too), then connect or recreate the containers. An older docker-compose-plugin and docker-ce-cli read it meanwhile",
    links: ["https://github.com/coollabsio/coolify/issues/11510"],
  },
  {
    id: "docker-network-state-stale",
    by: "shim",
    summary:
      "what Docker has stored of its networks does not fit what is there: endpoints and sandboxes from before a restart or a crash are left",
    texts: [
      "could not find endpoint with id <hash>",
      "Failed to start container <hash>: could not find endpoint with id <hash>",
      "failed to create osl sandbox while trying to restore sandbox <hash>: <any>",
      "Failed to delete sandbox <hash> while trying to cleanup: could not cleanup all the endpoints in container <hash> / sandbox <hash>",
      "could not cleanup all the endpoints in container <hash> / sandbox <hash>",
      "getNetworkFromStore for nid <hash> failed while trying to build sandbox for cleanup: <any>",
      "error locating sandbox id <hash>: sandbox <hash> not found",
      "failed to get endpoint from store during <words>: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "restart Docker (without live-restore its containers stop meanwhile); for an endpoint that is left docker network disconnect -f NETWORK NAME. If it stays, create the containers anew (docker compose up -d --force-recreate: what they wrote outside of volumes is lost), or stop Docker and move /var/lib/docker/network/files/local-kv.db away: networks of your own have to be created again; containers and volumes stay. Update a Docker before 18.09, which left more of it",
    links: ["https://github.com/docker/for-linux/issues/688", "https://github.com/moby/moby/issues/32812"],
  },
  {
    id: "docker-daemon-tls",
    by: "shim",
    summary:
      "the client and Docker's daemon do not agree on TLS: a certificate that the other does not take, or one side without TLS",
    texts: [
      ...REQUESTS.flatMap((request) => TLS_ERRORS.map((error) => `${request}${error}`)),
      "Error response from daemon: Client sent an HTTP request to an HTTPS server",
      "unable to resolve docker endpoint: open <path>/ca.pem: no such file or directory",
      "open <path>/ca.pem: no such file or directory",
      ...["ca", "cert", "key"].flatMap((file) =>
        ["could not read CA certificate", "Could not load X509 key pair", "could not load X509 key pair"].map((error) =>
          `${error} "<path>/${file}.pem": open <path>/${file}.pem: no such file or directory`
        )
      ),
      "TLS configuration is invalid - make sure your DOCKER_TLS_VERIFY and DOCKER_CERT_PATH are set properly.",
      "Path to a certificate and key files must be provided through the client_cert param",
    ],
    evidence: "reported",
    anywhere: ["docker", "Docker", "response from daemon", "error during connect", "trying to connect", "2376", "2375"],
    passed: ["minikube"],
    fix:
      "docker:dind makes certificates at its start: client and service need the same volume at /certs (DOCKER_TLS_CERTDIR=/certs, DOCKER_CERT_PATH=/certs/client, DOCKER_TLS_VERIFY=1, DOCKER_HOST=tcp://docker:2376; of GitLab's runner /certs/client among its volumes), not those of an earlier run; or none: DOCKER_TLS_CERTDIR empty and tcp://docker:2375 (whoever reaches that port is root there: only in a network of the job alone). " +
      "Of a daemon of your own renew the certificate, with the name or address of DOCKER_HOST in it, for client, CA and server (docker-machine regenerate-certs NAME), and check the clock. Unset DOCKER_TLS_VERIFY and DOCKER_CERT_PATH where the daemon is local",
    links: [
      "https://docs.docker.com/engine/security/protect-access/",
      "https://docs.gitlab.com/ci/docker/using_docker_build/",
    ],
  },
  {
    id: "docker-host-unresolved",
    by: "shim",
    summary: "the name of Docker's daemon (DOCKER_HOST, the context) is not known where the client runs",
    texts: [
      ...REQUESTS.flatMap((request) => UNRESOLVED.map((error) => `${request}${error}`)),
      // Of Python.
      ...["docker", "dind", "docker-dind"].flatMap((host) =>
        ["Name or service not known", "Temporary failure in name resolution", "Name does not resolve", "Try again"].map(
          (error) => `Failed to resolve '${host}' ([Errno <words>] ${error})`,
        )
      ),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "in CI the service docker:dind of the job has this name only while it runs: its log has why it ended (the runner has to be privileged), its alias has to be the name of DOCKER_HOST; a shell runner and an agent with the host's socket have none: unset DOCKER_HOST there. " +
      "Elsewhere see docker context ls and the name's spelling",
    links: [
      "https://docs.gitlab.com/ci/docker/using_docker_build/",
      "https://github.com/LordGaav/dind-options/issues/3",
    ],
  },
  {
    id: "testcontainers-ryuk",
    by: "shim",
    summary:
      "Ryuk, the container with which Testcontainers cleans up, does not start or its port is not reached from the test",
    texts: [
      ...["Could", "Can"].flatMap((word) => [
        `${word} not connect to Ryuk at <words>`,
        `${word} not connect to Ryuk at <words>: <errno>`,
        `${word} not connect to Ryuk at <words> java.net.ConnectException: <any>`,
        `${word} not connect to Ryuk`,
      ]),
      "java.lang.IllegalStateException: Could not connect to Ryuk at <words>",
      "Ryuk failed to start",
      "java.lang.IllegalStateException: Ryuk failed to start",
      "org.testcontainers.utility.ResourceReaper - Can not connect to Ryuk at <words>",
      "o.t.utility.ResourceReaper - Can not connect to Ryuk at <words>",
      "o.t.u.ResourceReaper - Can not connect to Ryuk at <words>",
      "failed to connect to ryuk",
      // Of Go and of Node.
      "failed accessing container logs: Error response from daemon: No such container: <hash>",
      "creating reaper failed",
      "creating reaper failed: <any>",
      "failed to create reaper: <any>",
      "Failed to connect to Reaper <any>",
      "Failed to connect to Reaper",
      ...["", "create container: ", "generic container: create container: "].map((begin) => `${begin}reaper: <any>`),
      "wait for reaper <hash>: <any>",
      "dial reaper <words>: <any>",
      "connecting to reaper failed: <any>",
      "failed to create container: connecting to reaper failed: <any>",
      "Connecting to Ryuk on <words> failed: <any>",
      // Of Python, where an earlier try could not reach it.
      "for url: http+docker://<words>/<words>/containers/create?name=testcontainers-ryuk-<value>",
    ],
    evidence: "reported",
    anywhere: [
      "Ryuk",
      "ryuk",
      "reaper failed",
      "create reaper",
      "to Reaper",
      "for reaper",
      "dial reaper",
      "container: reaper",
    ],
    fix:
      "docker logs of testcontainers-ryuk-… shows whether it runs: it needs Docker's socket (TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE=/var/run/docker.sock for Colima, Rancher Desktop and rootless; TESTCONTAINERS_RYUK_CONTAINER_PRIVILEGED=true with SELinux and Podman). It runs: the port is not reached: a firewall or VPN, a wrong TESTCONTAINERS_HOST_OVERRIDE (in a container host.docker.internal, with dind docker), " +
      "ports of Docker Desktop that a restart brings back. TESTCONTAINERS_RYUK_DISABLED=true does without it; then CI has to remove the containers",
    links: [
      "https://java.testcontainers.org/features/configuration/",
      "https://github.com/testcontainers/testcontainers-java/issues/4051",
    ],
  },
  {
    id: "nextcloud-aio-socket",
    by: "shim",
    summary:
      "Nextcloud AIO's mastercontainer cannot ask Docker: it may not read the socket, the socket is not mounted, or the host's Docker is too old for it",
    texts: [
      "Cannot connect to the docker socket. Cannot proceed.",
      "Did you maybe remove group read permissions for the docker socket?",
      "Docker socket is not readable by the www-data user. Cannot continue.",
      "Docker socket is not available. Cannot continue.",
    ],
    evidence: "source",
    fix:
      "docker version on the host: an API version below 1.44 (Docker 24: 1.43, as on Synology): update Docker, or start the mastercontainer with -e DOCKER_API_VERSION=1.43, which AIO does not support. Else -v /var/run/docker.sock:/var/run/docker.sock:ro with the group's right to read (ls -l: srw-rw----), with SELinux --security-opt label:disable; another path where Docker has another: /volume1/docker/docker.sock on some Synology, /var/run/docker.sock.raw on macOS, the user's own with rootless Docker (AIO's docker-rootless.md)",
    links: [
      "https://github.com/nextcloud/all-in-one/issues/7223",
      "https://github.com/nextcloud/all-in-one/issues/1409",
    ],
  },
  {
    id: "nextcloud-aio-pull",
    by: "shim",
    summary: "Nextcloud AIO's mastercontainer could not pull the image of one of its containers",
    texts: [
      "Could not pull image <image>. Please run 'sudo docker exec -it nextcloud-aio-mastercontainer docker pull <image>' in order to find out why it failed.",
      "Message: Could not pull image <image>. Please run &#039;sudo docker exec -it nextcloud-aio-mastercontainer docker pull <image>&#039; in order to find out why it failed.",
      "Could not pull image <image>. Please run <any>",
    ],
    evidence: "source",
    anywhere: ["nextcloud-aio", "aio-"],
    behind: "all",
    fix:
      "run the command that the message names: it prints the cause (the registry is not reached, too many pulls, a full disk, no image for this CPU): ask again with that. If it says up to date, start the containers in AIO's interface once more; comes it back, update the mastercontainer (stop and remove it, docker pull, start it as the readme has it: its volume stays)",
    links: ["https://github.com/nextcloud/all-in-one/issues/4056"],
  },
  {
    id: "nextcloud-aio-command",
    by: "shim",
    summary: "Nextcloud AIO's mastercontainer was not started with the names, volumes and options that it needs",
    texts: [
      "/mnt/docker-aio-config is not a mountpoint. Cannot proceed!",
      "/var/www/docker-aio/php/containers.json is a mountpoint. Cannot proceed!",
      "Docker run command for AIO is incorrect as a CMD option was given which is not expected.",
      "It seems like you did not give the mastercontainer the correct name? (The 'nextcloud-aio-mastercontainer' container was not found.)",
      "It seems like you did not give the mastercontainer the correct name?",
      "It seems like you did not give the mastercontainer volume the correct name? (The 'nextcloud_aio_mastercontainer' volume was not found.)",
      "It seems like you did not give the mastercontainer volume the correct name?",
      "It seems like you did not attach the 'nextcloud_aio_mastercontainer' volume to the mastercontainer?",
      "It seems like you used a hash for the mastercontainer image tag. This is not supported!",
      ...[
        "NEXTCLOUD_DATADIR",
        "NEXTCLOUD_MOUNT",
        "NEXTCLOUD_UPLOAD_LIMIT",
        "NEXTCLOUD_MAX_TIME",
        "NEXTCLOUD_MEMORY_LIMIT",
      ].map((
        name,
      ) => `You've set ${name} but not to an allowed value.`),
      ...["localtime", "timezone"].map((file) =>
        `/etc/${file} has been mounted into the container which is not allowed because AIO only supports running in the default Etc/UTC timezone!`
      ),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "remove the mastercontainer (its volume stays) and start it as AIO's readme has it: --name nextcloud-aio-mastercontainer, the volume nextcloud_aio_mastercontainer (in Compose with name:, as Compose puts the project before it) at /mnt/docker-aio-config, the socket, the tag latest, no command, no TZ and no /etc/localtime; the line below names the values that a variable may have. A swarm, Podman, or Unraid's and Portainer's own names do not work",
    links: ["https://github.com/nextcloud/all-in-one#how-to-use-this"],
  },
  {
    id: "nextcloud-aio-api-version",
    by: "shim",
    summary: "the host's Docker is older than the version of its API that Nextcloud AIO's mastercontainer asks for",
    texts: [
      "Docker API v<timeout> is not supported by your docker engine. Cannot proceed. Please upgrade your docker engine if you want to run Nextcloud AIO!",
      "Docker API v<timeout> is not supported by your docker engine. Cannot proceed.",
      "Docker v<timeout> is not supported by your docker engine. Cannot proceed.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "update Docker on the host (docker version: API version). Where its maker has no newer one, as on a Synology, give the mastercontainer -e DOCKER_API_VERSION=1.43 (what docker version names as the server's) and create it anew; AIO does not support that, and parts such as AppAPI may fail",
    links: [
      "https://github.com/nextcloud/all-in-one#how-to-adjust-the-internally-used-docker-api-version",
      "https://github.com/nextcloud/all-in-one/issues/7365",
    ],
  },
  {
    id: "docker-network-mode-options",
    by: "shim",
    summary:
      "a container that shares the network of the host or of another container has an option that only a network of its own takes",
    texts: [
      ...[
        "hostname",
        "dns",
        "mac-address",
        "custom host-to-IP mapping",
      ].map((option) => `conflicting options: ${option} and the network mode`),
      "conflicting options: hostname and the UTS mode",
      ...["port publishing", "port exposing"].map((option) =>
        `conflicting options: ${option} and the container type network mode`
      ),
      ...["container type network", "host type networking"].map((type) =>
        `conflicting options: ${type} can't be used with links. This would result in undefined behavior`
      ),
      "container sharing network namespace with another container or host cannot be connected to any other network",
      "container cannot be disconnected from host network or connected to host network",
      "service <name> declares mutually exclusive `network_mode` and `networks`",
      "service <name> declares mutually exclusive `network_mode` and `networks`: invalid compose project",
      "'network_mode' and 'networks' cannot be combined",
      '"host" network_mode is incompatible with port_bindings',
      '"network_mode" and "networks" cannot be combined',
      'conflicting parameters "networks" and "network_mode"',
    ],
    evidence: "source",
    fix:
      "of network_mode host, service:NAME or container:NAME leave hostname, dns, extra_hosts, mac_address, links, networks and ports out: ports and names belong to the container whose network is shared (a VPN's), with host the program listens on the host itself. A panel (Synology, Unraid, Portainer, pelican) that sets them: choose bridge there",
    links: [`${MOBY}/daemon/container.go`, "https://docs.docker.com/reference/compose-file/services/#network_mode"],
  },
  {
    id: "docker-plugin-installed",
    by: "shim",
    summary: "a plugin of that name is installed already, or a container or volume still uses it",
    texts: [
      "Error response from daemon: plugin <name> already exists",
      "Error response from daemon: plugin <image> already exists",
      "Error response from daemon: plugin <name> is enabled",
      "Error response from daemon: plugin <name> is in use",
    ],
    evidence: "reported",
    fix:
      "docker plugin ls shows it: docker plugin enable NAME, or docker plugin disable NAME and docker plugin upgrade NAME; docker plugin rm -f NAME before it is installed anew. In use: remove the containers and volumes that have it first",
    links: ["https://docs.docker.com/engine/extend/"],
  },
  {
    id: "docker-network-used",
    by: "shim",
    summary:
      "a network is not removed, because containers, which may belong to another project or have ended badly, are still in it",
    texts: [
      "error while removing network: network <name> id <hash> has active endpoints",
      "error while removing network: network <name> has active endpoints <any>",
      "network <name> id <hash> has active endpoints",
      "network <name> has active endpoints (name:<name> id:<hash>)",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "docker network inspect NAME lists them below Containers: stop and remove those (docker compose down --remove-orphans; a service of another profile: docker compose --profile '*' down), or docker network disconnect -f NAME CONTAINER. One that docker ps -a does not have is left: restart Docker. A network that several projects share is kept on purpose: the message is harmless",
    links: [`${MOBY}/daemon/network.go`, "https://github.com/moby/moby/issues/17217"],
  },
  {
    id: "docker-volume-used",
    by: "shim",
    summary: "a volume is not removed, because a container, which may have ended, still has it",
    texts: [
      "Error response from daemon: remove <name>: volume is in use - [<any>]",
      "remove <name>: volume is in use - [<any>]",
    ],
    evidence: "source",
    behind: "all",
    fix:
      'what is in the volume is lost with it: save it first, if it is needed (docker run --rm -v NAME:/d -v "$PWD":/b alpine tar czf /b/NAME.tgz -C /d .). docker ps -a --filter volume=NAME lists the containers (the message has their ids in brackets): docker rm those, then docker volume rm NAME. docker compose down -v removes all containers and named volumes of a project at once',
    links: [`${MOBY}/volume/service/service.go`],
  },
  {
    id: "docker-image-used",
    by: "shim",
    summary: "an image is not removed, because a container, another name or an image that is built on it still has it",
    texts: [
      "conflict: unable to remove repository reference <name> (must force) - container <hash> is using its referenced image <hash>",
      ...[
        "image is being used by stopped container <hash>",
        "image is being used by running container <hash>",
        "image is referenced in multiple repositories",
        "image has dependent child images",
      ].flatMap((why) =>
        ["must be forced", "cannot be forced"].map((force) => `conflict: unable to delete <hash> (${force}) - ${why}`)
      ),
    ],
    evidence: "source",
    passed: ["mage garbage collection", "image deletion", "emove image"],
    behind: "all",
    fix:
      "container: docker rm ID of the message (docker stop first; what it wrote outside of volumes is lost), then docker rmi. Several repositories: docker rmi NAME:TAG of each name, instead of the id, or docker rmi -f ID. Dependent child images: remove those first (docker images -a; docker image prune takes those without a name), as even -f does not",
    links: [`${MOBY}/daemon/images/image_delete.go`],
  },
  {
    id: "docker-kill-unanswered",
    by: "shim",
    summary: "Docker killed a container and has no event of its end: a process cannot die, or the event was lost",
    texts: [
      "tried to kill container, but did not receive an exit event",
      ...["kill", "stop", "restart"].map((verb) =>
        `cannot ${verb} container: <name>: tried to kill container, but did not receive an exit event`
      ),
      ...["kill", "stop", "restart"].map((verb) =>
        `Cannot ${verb} container <name>: tried to kill container, but did not receive an exit event`
      ),
      "PID <number> is zombie and can not be killed. Use the --init option when creating containers to run an init inside the container that forwards signals and reaps processes",
    ],
    evidence: "source",
    fix:
      "docker top NAME, then ps -o pid,stat,wchan of its processes on the node: D waits for a disk, NFS or a GPU that does not answer (dmesg): bring that back, else only a reboot ends it; Z: run it with --init. No process left: restart containerd and Docker, whose state was stale (docker rm -f then works)",
    links: [`${MOBY}/daemon/kill.go`],
  },
  {
    id: "docker-swarm-address",
    by: "shim",
    summary: "docker swarm init or join does not know which of the node's addresses the other nodes are to use",
    texts: [
      "could not choose an IP address to advertise since this system has multiple addresses on <why>",
      "could not find the system's IP address - specify one with --advertise-addr",
      "must specify a listen address because the advertise address is not recognized as a system address, and a system's IP address to use could not be uniquely identified",
      "advertise address must be a non-zero IP address or network interface (with optional port number)",
    ],
    evidence: "source",
    fix:
      "name it: docker swarm init --advertise-addr ADDRESS (or eth0), the one that the other nodes reach on the ports 2377/tcp, 7946 and 4789/udp; behind NAT with --listen-addr 0.0.0.0:2377, too. An installer that calls it (CapRover, Dokploy, Swarmpit) has a variable for it",
    links: ["https://docs.docker.com/reference/cli/docker/swarm/init/"],
  },
];
