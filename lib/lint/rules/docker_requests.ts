/**
 * What Docker and CRI-O themselves refuse, before a runtime is asked.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.0.0/daemon/daemon_unix.go";
const SOURCE = "error while creating mount source path <path>: ";
/** Answers of the kernel that do not say by themselves what is wrong with the source. */
const OTHER_ERRORS: string = oneOf([
  "no such file or directory",
  "not a directory",
  "transport endpoint is not connected",
  "stale file handle",
  "host is down",
  "no such device",
  "no such device or address",
  "operation not supported",
  "function not implemented",
  "invalid argument",
  "too many levels of symbolic links",
]);
/** What Docker and CRI-O refuse. */
export const DOCKER_REQUEST_RULES: readonly DaemonRule[] = [
  {
    id: "docker-not-running",
    by: "shim",
    summary: "nothing answers on Docker's socket: the daemon does not run, or the client asks at another address",
    texts: [
      "Couldn't connect to Docker daemon at <any> - is it running?",
      "Could not find a valid Docker environment. Please see logs and check configuration",
      "Could not find a valid Docker environment. <any>",
      "Cannot connect to the Docker daemon at <any>. Is the docker daemon running?",
      "failed to connect to the docker API at <any>",
      ...["no such file or directory", "connection refused"].flatMap((errno) =>
        ["/var/run/docker.sock", "/run/docker.sock"].flatMap((path) => [
          `failed to connect to the docker API at unix://${path}; check if the path is correct and if the daemon is running: dial unix ${path}: connect: ${errno}`,
          `dial unix ${path}: connect: ${errno}`,
        ])
      ),
      ...["ENOENT", "ECONNREFUSED"].map((errno) => `connect ${errno} /var/run/docker.sock`),
      "error during connect: <any>",
      ...[
        "",
        "in the default daemon configuration on Windows, the docker client must be run with elevated privileges to connect.: ",
      ]
        .map((hint) =>
          `error during connect: ${hint}this error may indicate that the docker daemon is not running.: <any>`
        ),
      "error during connect: <words> <url>: EOF",
      "error during connect: <words> <url>: write unix @-><path>docker.sock: write: broken pipe",
      ...["connection refused", "no route to host", "i/o timeout"].flatMap((errno) => [
        `error during connect: <words> <url>: dial tcp <address>: connect: ${errno}`,
        `error during connect: <words> <url>: dial tcp <address>: ${errno}`,
      ]),
      "error during connect: <words> <url>: dial tcp <address>: connectex: No connection could be made because the target machine actively refused it.",
      "daemon Docker Engine socket not found and docker_host config was invalid",
      // .NET Aspire.
      ..."docker podman".split(" ").flatMap((name) => [
        `Container runtime '${name}' was found but appears to be unhealthy. Ensure that Docker is running and that the Docker daemon is accessible.`,
        `Container runtime '${name}' was found but appears to be unhealthy.`,
        `Container runtime '${name}' was found but appears to be unhealthy. <any>`,
      ]),
      ...["no such file or directory", "connection refused"].map((errno) =>
        `dial unix /var/run/docker.sock: ${errno}. Are you trying to connect to a TLS-enabled daemon without TLS?`
      ),
      "Are you trying to connect to a TLS-enabled daemon without TLS?",
      ...["No such file or directory", "Connection refused"].flatMap((errno) => [
        `connect(..) failed: ${errno}: /var/run/docker.sock`,
        `connect(..) failed: ${errno}: unix:///var/run/docker.sock`,
      ]),
      // Python's words for a socket or pipe that is not there, and for one without a listener.
      ...["Error while fetching server API version: ", ""].flatMap((step) => [
        `${step}('Connection aborted.', FileNotFoundError(<number>, <any>))`,
        `${step}('Connection aborted.', ConnectionRefusedError(<number>, <any>))`,
      ]),
      ...["", " sock.connect(self.unix_socket)"].flatMap((source) => [
        `docker/transport/unixconn.py", line <number>, in connect${source} ConnectionRefusedError: [Errno <number>] Connection refused`,
        `docker/transport/unixconn.py", line <number>, in connect${source} FileNotFoundError: [Errno <number>] No such file or directory`,
      ]),
      "Error while fetching server API version: <any>",
    ],
    evidence: "reported",
    fix:
      "sudo systemctl start docker (journalctl -u docker if it ends); on Windows and macOS start Docker Desktop, colima or OrbStack; WSL: sudo service docker start, or Docker Desktop's WSL integration. It runs: docker context ls and echo $DOCKER_HOST show the address that is asked: unset DOCKER_HOST, or set it to the context's. In a container mount /var/run/docker.sock, which makes it root on the host; GitLab CI: service docker:dind. A node with containerd or CRI-O alone: set the tool to that socket or to Kubernetes. Podman: systemctl --user start podman.socket. Broken pipe, EOF: it restarted",
    links: ["https://docs.docker.com/engine/daemon/troubleshoot/"],
  },
  {
    id: "docker-unanswered",
    by: "shim",
    summary:
      "Docker's daemon took a request and does not answer it in time: it hangs, or its disk or node is overloaded",
    texts: [
      ...["Get", "Post", "Delete", "Put"].flatMap((verb) =>
        [
          "context deadline exceeded",
          "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
          "net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
        ].flatMap((end) => [
          `${verb} <url>: ${end}`,
          `error during connect: ${verb} <url>: ${end}`,
          `Execution error ${verb} <url>: ${end}`,
        ])
      ),
      "UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=<number>)",
      "UnixHTTPConnectionPool(host='localhost', port=None): Read timed out.",
    ],
    evidence: "reported",
    anywhere: ["docker.sock", "docker_engine", "dockerDesktopLinuxEngine", "UnixHTTPConnectionPool"],
    fix:
      "time docker ps and docker info on the node, and read journalctl -u docker and dmesg: a full or slow disk, memory that swaps, a storage driver or volume that hangs, hundreds of containers that start at once. With Compose raise COMPOSE_HTTP_TIMEOUT (docker-compose 1) and start fewer at once (COMPOSE_PARALLEL_LIMIT); " +
      "restart Docker if it stays, which ends containers without live-restore",
    links: ["https://github.com/woodpecker-ci/woodpecker/issues/1836", "https://github.com/docker/compose/issues/3927"],
  },
  {
    id: "engine-socket-after-service",
    by: "shim",
    summary:
      "systemd does not start the socket of the engine, as the engine's service, which it would start, already runs",
    texts: ["docker", "podman", "crio", "cri-docker", "containerd"].flatMap((name) => [
      `${name}.socket: Socket service ${name}.service already active, refusing.`,
      `Socket service ${name}.service already active, refusing.`,
    ]),
    evidence: "reported",
    fix:
      "stop the service, then start the socket: systemctl stop podman.service; systemctl start podman.socket (the same with docker; rootless with --user). Containers of Docker stop with it unless live-restore is set; enable one of both units only if it comes back",
    links: ["https://github.com/SSSD/sssd-ci-containers/issues/68"],
  },
  {
    id: "engine-socket-group-missing",
    by: "containerd",
    summary: "systemd cannot make the engine's socket, as the group or user that shall own it does not exist",
    texts: [
      ...["docker", "podman", "cri-docker"].flatMap((unit) => [
        `${unit}.socket: Failed to resolve group <name>: <any>`,
        `${unit}.socket: Failed to resolve user <name>: <any>`,
        `${unit}.socket: Failed to resolve group <name>: No such process`,
        `${unit}.socket: Failed to resolve group <name>: Invalid argument`,
        `${unit}.socket: Control process exited, code=exited, status=216/GROUP`,
        `${unit}.socket: Control process exited, code=exited status=216`,
      ]),
    ],
    evidence: "reported",
    fix:
      "sudo groupadd --system docker (systemd-sysusers where the package has a file for it), then systemctl restart docker.socket docker; or set SocketGroup with systemctl edit docker.socket to a group that exists. Who is in that group is root on this machine. With users of LDAP or systemd-homed the group has to be a local one",
    links: ["https://github.com/moby/moby/issues/41487", "https://docs.docker.com/engine/install/linux-postinstall/"],
  },
  {
    id: "docker-socket-denied",
    by: "shim",
    summary: "the user may not connect to Docker's socket, of the node or in a container that has it mounted",
    texts: [
      ...["", "Got "].flatMap((got) => [
        `${got}permission denied while trying to connect to the Docker daemon socket at <any>`,
        `${got}permission denied while trying to connect to the Docker daemon socket at <url>: <words> <any>: dial unix <path>: connect: permission denied`,
        `${got}permission denied while trying to connect to the Docker daemon socket at unix://<path>: <words> <any>: dial unix <path>: connect: permission denied`,
        `${got}permission denied while trying to connect to the docker API at <any>`,
      ]),
      "dial unix /var/run/docker.sock: connect: permission denied",
      "dial unix /run/docker.sock: connect: permission denied",
      // Of dockerode and other clients of Node.js.
      "connect EACCES /var/run/docker.sock",
      "connect EACCES /run/docker.sock",
      "dial unix /var/run/docker.sock: permission denied. Are you trying to connect to a TLS-enabled daemon without TLS?",
      ...["/var/run/docker.sock", "unix:///var/run/docker.sock"].map((socket) =>
        `connect(..) failed: Permission denied: ${socket}`
      ),
      ...["docker_engine", "dockerDesktopLinuxEngine", "docker_engine_linux"].map((pipe) =>
        `open //./pipe/${pipe}: Access is denied.`
      ),
      "AFUNIXSocketException: Permission denied (socket: /var/run/docker.sock)",
      "Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
      `docker/transport/unixconn.py", line <number>, in connect sock.connect(self.unix_socket) requests.exceptions.ConnectionError: ('Connection aborted.', PermissionError(13, 'Permission denied'))`,
      ...["", " sock.connect(self.unix_socket)"].map((source) =>
        `docker/transport/unixconn.py", line <number>, in connect${source} PermissionError: [Errno 13] Permission denied`
      ),
      ...["Error while fetching server API version: ", "pywintypes.error: "].map((step) =>
        `${step}(5, 'CreateFile', <any>)`
      ),
    ],
    evidence: "reported",
    fix: "use sudo, or sudo usermod -aG docker USER (Windows: docker-users) and log in again (newgrp " +
      "docker); restart that user's services; whoever is in it can become root of " +
      "the node. In a container run it as root or with --group-add and the number of the socket's group (stat -c " +
      "%g /var/run/docker.sock), with SELinux also --security-opt label=disable. Docker Desktop on Linux, rootless " +
      "Docker and Podman have a socket of one user: docker context use, or DOCKER_HOST with it (Podman: " +
      "systemctl --user start podman.socket, unix://$XDG_RUNTIME_DIR/podman/podman.sock). chmod 666 " +
      "makes every user root",
    links: [
      "https://docs.docker.com/engine/install/linux-postinstall/",
      "https://github.com/podman-container-tools/podman/issues/20204",
    ],
  },
  {
    id: "docker-limit-invalid",
    by: "shim",
    summary: "a limit that Docker does not accept: too low, against another one, or more CPUs than the node has",
    texts: [
      "Minimum memory limit allowed is <words>",
      "Minimum memoryswap limit should be larger than memory limit, see usage",
      "You should always set the Memory limit when using Memoryswap limit, see usage",
      "Minimum memory reservation allowed is <words>",
      "Minimum memory limit can not be less than memory reservation limit, see usage",
      "Invalid value: <number>, valid memory swappiness range is 0-100",
      "range of CPUs is from 0.01 to <timeout>, as there are only <number> CPUs available",
      "Requested CPUs are not available - requested <words>, available: <words>",
      "Requested memory nodes are not available - requested <words>, available: <words>",
      "CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)",
      "CPU cfs quota can not be less than 1ms (i.e. 1000)",
      "Conflicting options: Nano CPUs and CPU Period cannot both be set",
      "Conflicting options: Nano CPUs and CPU Quota cannot both be set",
      "Range of blkio weight is from 10 to 1000",
      "Invalid value <number>, range for oom score adj is [-1000, 1000]",
    ],
    evidence: "source",
    fix:
      "change the limit that the message names to what it allows; nproc and lscpu show the node's CPUs, of Docker Desktop its VM's",
    links: [MOBY],
  },
  {
    id: "docker-limit-unsupported",
    by: "shim",
    summary: "the node's kernel or cgroups lack the controller of a limit that Docker is to set",
    texts: [
      "NanoCPUs can not be set, as your kernel does not support CPU CFS scheduler or the cgroup is not mounted",
      "NanoCPUs can not be set, as your kernel does not support CPU cfs period/quota or the cgroup is not mounted",
    ],
    evidence: "source",
    fix:
      "remove the limit of CPUs: --cpus, in Compose cpus or deploy.resources.limits.cpus (cpu_shares and cpuset work without it); kernels of a NAS (Synology) and of boards often have none. Else a kernel with CONFIG_CFS_BANDWIDTH, and the controller cpu mounted or delegated (rootless: Delegate=cpu; nested: in the " +
      "outer container)",
    links: [MOBY],
  },
  {
    id: "docker-mount-source",
    by: "shim",
    summary:
      "the source of a bind mount does not exist, or cannot be seen, where Docker's daemon runs, and cannot be created there",
    texts: [
      "invalid bind mount source, source path not found: <path>",
      `${SOURCE}<any>`,
      ...["mkdir", "chown"].map((call) => `${SOURCE}${call} <path>: ${OTHER_ERRORS}`),
      ...["bind source path", "bind mount source path"].map((what) =>
        `invalid mount config for type "bind": ${what} does not exist`
      ),
      'invalid mount config for type "bind": bind source path does not exist: <any>',
      'invalid mount config for type "bind": bind mount source path does not exist: <any>',
      'invalid mount config for type "bind": stat <path>: <errno>',
      // What VS Code says of it.
      "A mount config is invalid. Make sure it has the right format and a source <words> that exists on the machine where the Docker daemon is running.",
    ],
    evidence: "source",
    fix:
      "make the directory on the machine where Docker's daemon runs (ls -ld PATH there), or correct the path: --mount, unlike -v, makes none. Docker of a snap does not see paths outside of /home, even if they exist. A client in a container or a CI job with the host's socket: the path is one of the host, not of that container; ./ in a stack of Portainer's editor is its own /data/compose/N. " +
      "Docker Desktop, WSL: the directory has to be shared, C:\\dir is /mnt/c/dir there",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "desktop-socket-missing",
    by: "shim",
    summary:
      "a socket of the desktop (Wayland, X11, an SSH or GPG agent, sound) is to be mounted, and the engine does not see it: it runs in a virtual machine, or the session has none",
    texts: [
      ...["wayland-<number>", "pulse/native", "pipewire-<number>", "keyring/ssh", "bus"].flatMap((socket) => [
        `invalid mount config for type "bind": bind source path does not exist: /run/user/<number>/${socket}`,
        `invalid mount config for type "bind": bind source path does not exist: <path>runtime-dir/${socket}`,
        `invalid mount config for type "bind": bind source path does not exist: \\\\wsl.localhost\\<words>\\mnt\\wslg\\runtime-dir\\${socket}`,
      ]),
      ...[
        "/tmp/.X11-unix",
        "/tmp/.X11-unix/X<number>",
        "<path>.Xauthority",
        "<path>S.gpg-agent<words>",
        "<path>com.apple.launchd.<words>/Listeners",
        "/tmp/ssh-<words>/agent.<number>",
      ].map((socket) => `invalid mount config for type "bind": bind source path does not exist: ${socket}`),
    ],
    evidence: "reported",
    fix:
      "leave the mount out: in VS Code switch dev.containers.mountWaylandSocket off, or update Dev Containers. If it is needed: an engine that runs on this system itself (Docker Engine) sees it; Docker Desktop on Windows has X11 and Wayland as /run/desktop/mnt/host/wslg/.X11-unix and /run/desktop/mnt/host/wslg/runtime-dir, on a Mac the SSH agent as /run/host-services/ssh-auth.sock. " +
      "On a server, over SSH or before a login no session has such sockets",
    links: [
      "https://github.com/microsoft/vscode-remote-release/issues/9293",
      "https://github.com/docker/for-win/issues/14637",
    ],
  },
  {
    id: "docker-volume-copy-refused",
    by: "shim",
    summary:
      "Docker or Podman cannot copy what the image has into a new volume, with its owner and mode: the volume's filesystem does not obey root, or has other files",
    texts: [
      ...["", "failed to populate volume: "].flatMap((before) => [
        `${before}failed to chmod on <path>: chmod <path>: <errno>`,
        `${before}failed to chmod <path>: chmod <path>: <errno>`,
        `${before}failed to chown <path>: lchown <path>: <errno>`,
        `${before}failed to copy file info for <path>: failed to chown <path>: lchown <path>: <errno>`,
        `${before}failed to copy file info for <path>: failed to chmod <path>: chmod <path>: <errno>`,
        `${before}failed to copy file info: failed to chown <path>: lchown <path>: <errno>`,
        `${before}failed to mkdir <path>: mkdir <path>: <errno>`,
      ]),
      // Of Podman.
      ...["operation not permitted", "permission denied", "operation not supported"].flatMap((errno) =>
        ["chown", "lchown", "chmod"].map((call) => `${call} <path>/_data: ${errno}`)
      ),
      // Before Docker copies, and of a plugin's volume.
      ...["operation not permitted", "permission denied", "operation not supported"].flatMap((errno) => [
        `Error response from daemon: chown <path>: ${errno}`,
        `Cannot start service <name>: chown <path>: ${errno}`,
      ]),
    ],
    evidence: "source",
    anywhere: ["/volumes/", "populate volume", "for service", "response from daemon"],
    fix:
      "let it copy nothing: volume option nocopy (-v NAME:/data:nocopy, in compose volume: nocopy: true), and give the directory on the server the owner that the program has; or export NFS with no_root_squash, with which root of every client is root there. SMB: mount with uid= and gid=. File exists: the volume has a file where the image has a directory, or the other way round, or two containers fill it at the same time: start them one after the other",
    links: [
      "https://docs.docker.com/engine/storage/volumes/",
      "https://github.com/containerd/continuity/blob/v0.4.5/fs/copy.go",
    ],
  },
  {
    id: "docker-desktop-share",
    by: "shim",
    summary: "Docker Desktop does not share the directory of the host with its virtual machine",
    texts: [
      "Mounts denied: <any>",
      "Mounts denied: EOF",
      // Of docker-compose 1 with Python 3.
      "b'Mounts denied: <any>",
      "Mounts denied: approving <path>: file does not exist",
      "The path <path> is not shared from the host and is not known to Docker",
      "Drive has not been shared",
      "user declined directory sharing <path>",
    ],
    evidence: "reported",
    fix:
      "add the directory in Settings, Resources, File sharing (with WSL 2 there is no such list: the directory is below /mnt/c), apply and restart. One that does not exist has to be made first, or the path is mistyped. A path of the virtual machine (/var/lib/…) cannot be shared: use a named volume. On a Mac let Docker read it, too (System Settings, Privacy & Security, Files and Folders); a link is shared by what it leads to; a network share wants VirtioFS with Apple's virtualization or an NFS volume. EOF: restart Docker Desktop",
    links: ["https://docs.docker.com/desktop/settings-and-maintenance/settings/"],
  },
  {
    id: "docker-desktop-share-missing",
    refines: "docker-desktop-share",
    by: "shim",
    summary:
      "Docker Desktop does not find the directory that is to be mounted: it does not exist, or macOS does not let Docker see it (Desktop, Documents, Downloads, other volumes)",
    texts: ["Mounts denied: ", "b'Mounts denied: "].flatMap((denied) => [
      `${denied}approving <path>: file does not exist`,
      `${denied}approving <path>: <any>: no such file or directory`,
    ]),
    evidence: "reported",
    fix:
      "ls -ld PATH on the Mac. It is missing: correct the path, or make the directory. It is there: System Settings, Privacy & Security: allow Docker the directory under Files and Folders, or give it Full Disk Access, with which it reads all files of the user; restart Docker Desktop, and keep the directory or one above it in Settings, Resources, File sharing. Docker Desktop 3.0.0 could not mount such directories at all: update it. Or move the project out of them (~/src)",
    links: ["https://github.com/docker/for-mac/issues/5115"],
  },
  {
    id: "docker-desktop-ssh-agent",
    by: "shim",
    summary:
      "a container is to have the socket of the Mac's SSH agent ($SSH_AUTH_SOCK), which Docker Desktop's virtual machine cannot mount",
    texts: ["host_mnt", "socket_mnt"].flatMap((share) => [
      `${SOURCE}mkdir /${share}<path>/com.apple.launchd.<name>/Listeners: <errno>`,
      `invalid mount config for type "bind": bind source path does not exist: /${share}<path>/com.apple.launchd.<name>/Listeners`,
    ]),
    evidence: "reported",
    fix:
      "mount the socket that Docker Desktop has for it: --mount type=bind,src=/run/host-services/ssh-auth.sock,target=/run/host-services/ssh-auth.sock -e SSH_AUTH_SOCK=/run/host-services/ssh-auth.sock; in compose the same path in volumes: and environment:, in place of ${SSH_AUTH_SOCK}. It leads to the Mac's own agent: ssh-add -l there has to list the key (ssh-add --apple-use-keychain KEY). Only root in the container may use it. A build needs no mount: docker build --ssh default",
    links: [
      "https://docs.docker.com/desktop/features/networking/#ssh-agent-forwarding",
      "https://github.com/docker/for-mac/issues/6375",
    ],
  },
  {
    id: "docker-desktop-drive-lost",
    refines: "docker-desktop-share",
    by: "shim",
    summary:
      "Docker Desktop's virtual machine no longer has the drive or directory of the host that it shared, or never had it: unplugged, mounted later, or lost after sleep or an update",
    texts: [
      "mkdir /run/desktop/mnt/host<path>: <errno>",
      `${SOURCE}mkdir /run/desktop/mnt/host<path>: <errno>`,
      `${SOURCE}mkdir /run/desktop/mnt/host/<words>: <errno>`,
      `${SOURCE}mkdir /host_mnt<path>: <errno>`,
      `${SOURCE}mkdir /host_mnt/<words>: <errno>`,
      ...["host_mnt", "run/desktop/mnt/host"].flatMap((share) => [
        `invalid mount config for type "bind": bind source path does not exist: /${share}/<path>`,
        `invalid mount config for type "bind": stat /${share}/<path>: <errno>`,
        `invalid mount config for type "bind": stat /${share}/<words>: <errno>`,
        `invalid mount config for type "bind": stat /${share}/<path>: input/output error`,
        `Error response from daemon: invalid mount config for type "bind": stat /${share}/<path>: input/output error`,
      ]),
    ],
    evidence: "reported",
    fix:
      "restart Docker Desktop; on Windows quit it, wsl --shutdown (which ends all distributions), start it: that mounts the drives anew. Removable, network, substituted and virtual drives (Google Drive, VeraCrypt) are not seen: use a directory on C:, or a volume for SMB. Without WSL and on a Mac: add the directory in Settings, Resources, File sharing; a Mac's permission denied, not permitted: let Docker in (Privacy & Security, Files and Folders); file exists: another virtual machine manager in Settings, or update Docker Desktop. A file that was replaced by an editor: start the container again",
    links: ["https://github.com/docker/compose/issues/11610", "https://github.com/docker/for-win/issues/5516"],
  },
  {
    id: "docker-desktop-distribution",
    refines: "docker-desktop-share",
    by: "shim",
    summary:
      "the source of a mount lies in a WSL distribution with which Docker Desktop is not integrated, or no longer connected",
    texts: [
      "can't access specified distro mount service: stat /run/guest-services/distro-services/<name>.sock: no such file or directory",
      "can't access specified distro mount service: <any>",
    ],
    evidence: "reported",
    fix:
      "turn WSL integration on for the distribution that has the path (Settings, Resources, WSL integration; the name is in the message), apply and restart; if it is on, quit Docker Desktop, wsl --shutdown, start it, and open that distribution. wsl -l -v has to show it with version 2",
    links: ["https://docs.docker.com/desktop/features/wsl/"],
  },
  {
    id: "overlay-mount-failed",
    by: "shim",
    summary:
      "Docker's or Podman's overlay of a container's root filesystem cannot be mounted; the error of the kernel is all that is known",
    texts: [
      "error creating overlay mount to <path>: <errno>",
      "error creating overlay mount to <path>: mountfrom re-exec error: exit status <number>: output: <errno>",
      "creating overlay mount to <path>, mount_data=<any>: <errno>",
      "creating overlay mount to <path>, mount_data=<any>: mountfrom re-exec error: exit status <number>: output: <errno>",
      "error creating overlay mount to <path>: <any>",
      "error creating overlay mount: <errno>",
      "failed to register layer: error creating overlay mount to <path>: <errno>",
      // A root filesystem that Podman puts an overlay over.
      "rootfs-overlay: creating overlay failed <path> from native overlay: mount overlay:<path>, flags: <words>, data: <any>: <errno>",
      "rootfs-overlay: creating overlay failed <path> from native overlay: <any>: <errno>",
      "creating overlay failed <path> from native overlay: <any>: <errno>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read dmesg for lines of overlayfs. Busy: another engine, an earlier container, antivirus or a backup uses the same directories (restart the engine); invalid " +
      "argument: another overlay, NFS or eCryptfs below it, or an option or label that an old kernel does not know; too many levels, file name too long: fewer layers, " +
      "a shorter data-root; no space: df -h and df -i of it, fs.mount-max; input/output error: a failing disk, or layers that another overlay still has (reboot); " +
      "stale file handle: the layer below was made anew or copied since: create the container or pod again, save what it wrote before",
    links: ["https://docs.kernel.org/filesystems/overlayfs.html"],
  },
  {
    id: "docker-runtime-handler",
    by: "containerd",
    summary:
      "the pod's RuntimeClass names a handler, but the node runs its pods with Docker, whose CRI (dockershim, older cri-dockerd) has only docker",
    texts: [
      "RuntimeHandler <quotedName> not supported",
      "Failed to create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler <quotedName> not supported",
    ],
    evidence: "reported",
    fix:
      'for nvidia: "default-runtime": "nvidia" in /etc/docker/daemon.json (nvidia-ctk runtime configure --runtime=docker --set-as-default), restart Docker, which stops its containers, and remove runtimeClassName. Else use containerd or CRI-O on the node (minikube start --container-runtime=containerd) and configure the handler there, update cri-dockerd to 0.3.13, which runs handlers that are runtimes of Docker, or remove runtimeClassName from the pod or its chart',
    links: [
      "https://github.com/deislabs/containerd-wasm-shims/issues/190",
      "https://github.com/Mirantis/cri-dockerd/pull/350",
    ],
  },
  {
    id: "overlay-on-overlay",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "the engine's data lies on an overlay filesystem, as in a container, and the driver overlay cannot work on that",
    texts: [
      "overlay is not supported over overlayfs",
      "overlay2 is not supported over overlayfs",
      "overlay is not supported over overlayfs at <path>: backing file system is unsupported for this graph driver",
      "overlay is not supported over overlayfs, a mount_program is required: backing file system is unsupported for this graph driver",
    ],
    evidence: "reported",
    fix:
      "give the outer container a volume at the engine's data (-v NAME:/var/lib/containers for Podman and Buildah, /var/lib/docker for Docker). Or fuse-overlayfs: install it, pass --device /dev/fuse, and set mount_program in " +
      "storage.conf; or the driver vfs, which is slow and takes much room",
    links: ["https://github.com/podman-container-tools/buildah/issues/867"],
  },
  {
    id: "docker-overlay-denied",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "dockerd does not start: its trial mount of overlay is denied: Docker runs in an LXC container, a VPS or another container without that right, or AppArmor or SELinux refuses it",
    texts: [
      "failed to mount overlay: permission denied",
      "failed to mount overlay: permission denied storage-driver=<name>",
      ...["failed to start daemon: ", "Error starting daemon: ", ""].map((start) =>
        `${start}error initializing graphdriver: driver not supported: ${oneOf(["overlay2", "overlay"])}`
      ),
    ],
    anywhere: ["failed to mount overlay: permission denied", "failed to mount overlay: operation not permitted"],
    evidence: "source",
    fix:
      "systemd-detect-virt and dmesg (apparmor=DENIED), ausearch -m avc show who denies. LXC, Proxmox, Incus: nesting=1 (security.nesting) of an unprivileged container, on a host with Linux 5.11 or newer, whose user namespaces may mount overlay; an OpenVZ VPS needs its provider. A container: --privileged, which gives it the host. Else storage-driver fuse-overlayfs (with /dev/fuse), or vfs, which takes much space; another driver starts without the old images and containers, which stay on the disk",
    links: [
      "https://docs.docker.com/engine/storage/drivers/overlayfs-driver/",
      "https://github.com/moby/moby/issues/40904",
    ],
  },
  {
    id: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "overlayfs does not work on the filesystem of Docker's, Podman's or containerd's data, or in the running kernel",
    texts: [
      ...["invalid argument", "no such device", "permission denied", "operation not permitted"].map((errno) =>
        `error creating overlay mount to <path>: ${errno}`
      ),
      ...["invalid argument", "no such device", "permission denied", "operation not permitted"].map((errno) =>
        `creating overlay mount to <path>, mount_data=<any>: ${errno}`
      ),
      "failed to mount overlay for metacopy check with <any> options: <errno>",
      "fuse-overlayfs: cannot mount: <errno>",
      "<words> is not supported over <words> at <path>: backing file system is unsupported for this graph driver",
      "<words> is not supported over <words>, a mount_program is required: backing file system is unsupported for this graph driver",
      "backing file system is unsupported for this graph driver",
      "llistxattr <path>/overlay: operation not supported",
      "overlayfs: filesystem on '<path>' not supported as upperdir",
      "overlayfs: filesystem on '<path>' not supported as workdir",
      "error initializing graphdriver: driver not supported",
      "error initializing graphdriver: driver not supported: <words>",
      // Docker 1.5 to 1.9 with kernel 3.10 of CentOS 7.1.
      ...["", "Error response from daemon: "].map((who) => `${who}mkdir <path>-init/merged/dev/shm: invalid argument`),
      ...["mkdir", "open"].map((call) => `${call} <path>-init/merged<path>: invalid argument`),
      "the backing <words> filesystem is formatted without d_type support",
      "prerequisites for driver not satisfied (wrong filesystem?)",
    ],
    evidence: "reported",
    fix: "keep the engine's data (data-root) on ext4, or xfs with ftype=1, in a container on a volume of its own: " +
      "another overlay (also raspi-config's read-only root), NFS, exFAT, NTFS, eCryptfs and ZFS before OpenZFS 2.2 " +
      "cannot carry it. modprobe overlay; after an update of the kernel reboot; WSL 1: wsl --set-version NAME 2; " +
      "CentOS 7.1 and older need a newer kernel. Else fuse-overlayfs (mount_program in Podman's storage.conf), vfs " +
      "(slow, large), btrfs or zfs; images have to be pulled again then. Before Linux 4.19 remove metacopy=on from " +
      "storage.conf",
    links: [
      "https://github.com/k3s-io/k3s/issues/3266",
      "https://github.com/containerd/containerd/issues/5464",
      "https://docs.docker.com/engine/storage/drivers/select-storage-driver/",
    ],
  },
  {
    id: "overlay-storage-denied",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "the engine may not mount overlayfs where it runs: in a container or CI pod without the rights for it, or without root on an older kernel",
    texts: ["permission denied", "operation not permitted"].flatMap((errno) => [
      `error creating overlay mount to <path>: ${errno}`,
      `creating overlay mount to <path>, mount_data=<any>: ${errno}`,
      `failed to mount overlay for metacopy check with <any> options: ${errno}`,
      `fuse-overlayfs: cannot mount: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "in a container: fuse-overlayfs with --device /dev/fuse, or STORAGE_DRIVER=vfs (slow, large), and the engine's data on a volume; a pod also with hostUsers: false, or on OpenShift an SCC with user namespaces; --privileged " +
      "works, too, and protects the host less. Permission denied: SELinux (ausearch -m avc; label=type:container_engine_t for the outer container) or AppArmor (dmesg). Without root: Linux 5.11 or newer (SELinux: 5.13), else " +
      "fuse-overlayfs as mount_program in storage.conf",
    links: [
      "https://www.redhat.com/en/blog/podman-inside-kubernetes",
      "https://github.com/openshift/release/issues/64648",
    ],
  },
  {
    id: "cgroup-parent-driver",
    by: "shim",
    summary: "the kubelet, or cgroup_parent in a file of crictl runp, and Docker or CRI-O use different cgroup drivers",
    texts: [
      'cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"',
      "cri-o configured with systemd cgroup manager, but did not receive slice as parent: <path>",
      "cri-o configured with cgroupfs cgroup manager, but received systemd slice as parent: <name>",
    ],
    evidence: "source",
    fix:
      "set both to systemd: cgroupDriver of the kubelet (kubeadm: /var/lib/kubelet/config.yaml; k0s: --kubelet-extra-args=--cgroup-driver=systemd), " +
      "native.cgroupdriver in exec-opts of Docker's daemon.json, cgroup_manager of CRI-O (cgroupfs there, as where systemd does not run, wants conmon_cgroup = pod, " +
      "too); then restart them. In a file of crictl runp leave cgroup_parent out, or give what CRI-O's manager takes: a slice (pod_1.slice) with systemd, a path " +
      "(/pod_1) with cgroupfs",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/107403",
      "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/",
    ],
  },
];
