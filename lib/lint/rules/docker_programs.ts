/**
 * Docker's own programs: a daemon whose directory cannot be used, clients that are too old for it, a socket that is shared under a
 * path of another machine.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.5.2";
const STARTS: readonly string[] = ["failed to start daemon: ", "Error starting daemon: "];
const CALLS: readonly string[] = ["mkdir", "chmod", "chown", "stat", "lstat", "open", "rename", "remove", "unlinkat"];

/** Failures of Docker's own programs. */
export const DOCKER_PROGRAM_RULES: readonly DaemonRule[] = [
  {
    id: "docker-data-unusable",
    by: "shim",
    summary: "dockerd does not start, as it cannot make or use a directory of its data or of its state",
    texts: STARTS.flatMap((start) => [
      ...CALLS.map((call) => `${start}${call} <path>: <errno>`),
      `${start}rename <path> <path>: <errno>`,
      ...["not a directory", "file exists", "read-only file system", "permission denied"].map((errno) =>
        `${start}mkdir <path>: ${errno}`
      ),
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
      "for ssl_version 'docker<7'. ContainerConfig: remove the old containers first (docker rm -f NAME; volumes with a name stay, what was written elsewhere in them is lost), then up makes them anew. No attribute: a directory or file of yours called docker hides the package",
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
      "what Docker has stored of its networks does not fit what is there: endpoints and sandboxes of before a restart or a crash are left",
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
      "create the containers anew (docker compose up -d --force-recreate; what they wrote outside of volumes is lost), docker network disconnect -f NETWORK NAME for an endpoint that is left, then restart Docker. If it stays, stop Docker and move /var/lib/docker/network/files/local-kv.db away: networks of your own have to be created again; containers and volumes stay. Update a Docker of before 18.09, which left more of it",
    links: ["https://github.com/docker/for-linux/issues/688", "https://github.com/moby/moby/issues/32812"],
  },
];
