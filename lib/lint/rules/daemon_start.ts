/**
 * A containerd that does not start, although nothing is wrong with its configuration's words.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** Units of engines and the kubelet, as packages name them. */
const UNITS: readonly string[] = ["containerd", "docker", "crio", "cri-docker", "kubelet"].map((name) =>
  `${name}.service`
)
  .concat("cri-docker.socket", "cri-docker.socket.service", "docker.socket");

/** What the daemons of Docker and containerd print where they may not change the OOM score of a process. */
function scoreErrors(begin: string, process: "self" | "<pid>"): readonly string[] {
  return ["permission denied", "operation not permitted"].flatMap((errno) =>
    ["open", "write"].map((call) => `${begin}${call} /proc/${process}/oom_score_adj: ${errno}`)
  );
}

/** A containerd that does not start. */
export const DAEMON_STARTS: readonly DaemonRule[] = [
  {
    id: "daemon-oom-score-refused",
    by: "containerd",
    summary:
      "dockerd or containerd may not lower an OOM score, as it lacks CAP_SYS_RESOURCE of the host: it runs in an unprivileged container, a sandbox or proot",
    texts: [
      ...scoreErrors("failed to start daemon: ", "self"),
      ...scoreErrors("failed to set OOM Score on shim: ", "<pid>"),
      ...scoreErrors("failed to adjust OOM score for shim: set shim OOM score: ", "<pid>"),
    ],
    evidence: "source",
    fix:
      'set "oom-score-adjust": 0 in /etc/docker/daemon.json (dockerd --oom-score-adjust 0), oom_score to 0 in containerd\'s config.toml. Failed to set or adjust of a shim: update Docker and containerd, which go on without it in a user namespace. ' +
      "proot (UserLAnd, Termux), Colab and the like also have no namespaces and cgroups for containers: use a VM",
    links: ["https://github.com/docker/for-linux/issues/1120", "https://github.com/moby/moby/issues/41541"],
  },
  {
    id: "daemon-oom-score-unchanged",
    by: "containerd",
    summary:
      "dockerd or containerd may not lower its OOM score and goes on: it lacks CAP_SYS_RESOURCE of the host, as in an unprivileged container or proot",
    texts: [
      ...scoreErrors('failed to change OOM score to -<number> error="', "<pid>"),
      "failed to change OOM score to -<number>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      'what ends the daemon stands in the lines behind. Without this warning: "oom-score-adjust": 0 in /etc/docker/daemon.json, oom_score 0 in containerd\'s config.toml. ' +
      "proot (UserLAnd, Termux), Colab and the like also have no namespaces and cgroups for containers: use a VM",
    links: ["https://github.com/docker/for-linux/issues/1120", "https://github.com/moby/moby/issues/41541"],
  },
  {
    id: "daemon-listener",
    by: "containerd",
    summary: "containerd or CRI-O does not start, as it cannot listen on a socket or port of its configuration",
    texts: [
      "failed to get listener for <words> endpoint: <any>",
      "failed to get listener for <words> endpoint: is a directory",
      ...["address already in use", "cannot assign requested address", "permission denied"].flatMap((errno) => [
        `failed to get listener for <words> endpoint: listen tcp <address>: bind: ${errno}`,
        `stream server error: listen tcp <address>: bind: ${errno}`,
        `failed to start streaming server: listen tcp <address>: bind: ${errno}`,
      ]),
      "Failed to start streaming server",
      "failed to create stream server: <any>",
      "failed to create CRI service: failed to create stream server: <any>",
      "failed to create unix socket on <path>: listen unix <path>: bind: <errno>",
      "failed to get listener for <words> endpoint: failed to create unix socket on <path>: listen unix <path>: bind: <errno>",
    ],
    evidence: "reported",
    fix: "find what has the port (ss -ltnp): end it, or change address below [metrics], [debug] or [grpc], or " +
      "stream_server_port, in config.toml (CRI-O: stream_address, stream_port in crio.conf; a second CRI-O that still runs has it, too); an address must be one of the node's. A directory in the socket's place was " +
      "made by a hostPath volume: remove it with rmdir, and give the volume the type Socket",
    links: [
      "https://github.com/containerd/containerd/issues/11609",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/man/containerd-config.toml.5.md",
    ],
  },
  {
    id: "daemon-not-root",
    by: "containerd",
    summary: "containerd may not use its own directories: it does not run as root, or something confines it",
    texts: [
      "open <path>/io.containerd.metadata.v1.bolt/meta.db: permission denied",
      ...["mkdir", "chmod"].flatMap((call) =>
        ["permission denied", "operation not permitted"].map((errno) =>
          `containerd: ${call} <path>/containerd: ${errno}`
        )
      ),
      "containerd: mkdir <path>io.containerd.<any>: permission denied",
      "rootless mode requires to be executed as the mapped root in a user namespace; you may use RootlessKit for setting up the namespace",
      "containerd must be run as root",
    ],
    evidence: "reported",
    fix: "start containerd as root, by its systemd unit; as another user set it up with " +
      "containerd-rootless-setuptool.sh install. If it is root, look for denials of SELinux and AppArmor, and for a root " +
      "directory on NFS",
    links: [
      "https://github.com/containerd/containerd/issues/5774",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/rootless.md",
    ],
  },
  {
    id: "daemon-binary-broken",
    by: "containerd",
    summary:
      "containerd itself cannot run on the node: its file is missing, for another CPU, or needs a newer C library",
    texts: [
      ...["GLIBC_", "GLIBCXX_", ""].flatMap((library) => [
        `<path>containerd: <path>: version \`${library}<words>' not found (required by <path>containerd)`,
        `containerd: <path>: version \`${library}<words>' not found (required by containerd)`,
      ]),
      ...["<any>", "No such file or directory"].map((errno) =>
        `<path>/containerd: error while loading shared libraries: <words>: cannot open shared object file: ${errno}`
      ),
      "<path>/containerd: symbol lookup error: <path>/containerd: undefined symbol: <any>",
      ...["seccomp_api_get", "seccomp_notify_fd", "<name>"].flatMap((symbol) => [
        `symbol lookup error: containerd: undefined symbol: ${symbol}`,
        `<path>/containerd: symbol lookup error: <path>/containerd: undefined symbol: ${symbol}`,
      ]),
      ...["No such file or directory", "Exec format error", "Permission denied", "Text file busy"].map((errno) =>
        `containerd.service: Failed at step EXEC spawning <path>/containerd: ${errno}`
      ),
      "containerd.service: Main process exited, code=exited, status=203/EXEC",
      "containerd.service: Failed to locate executable <path>/containerd: No such file or directory",
      "containerd.service: Failed to execute <path>/containerd: <any>",
    ],
    evidence: "reported",
    fix:
      "203/EXEC: the file of ExecStart (systemctl cat containerd) has to be there, executable and of the node's CPU (file PATH, uname -m); after a half or failed update install the package again (apt-get install --reinstall containerd.io, dnf reinstall), or correct ExecStart; SELinux: restorecon -v PATH. GLIBC_… not found: the distribution's own package, or containerd-static-*.tar.gz, which needs no C library: the other archives need a glibc as new as the system that they are built on. A missing symbol seccomp_…: libseccomp before 2.4: update libseccomp2 (Debian 10 from backports)",
    links: [
      "https://github.com/containerd/containerd/issues/7255",
      "https://github.com/kubesphere/kubekey/issues/3244",
    ],
  },
  {
    id: "daemon-not-installed",
    by: "containerd",
    summary:
      "systemd has no unit for the engine (containerd, Docker, CRI-O, cri-dockerd) or the kubelet, or the unit is masked",
    texts: withOneOf(UNITS, (unit) => [
      `Unit ${unit} not found.`,
      `Unit ${unit} could not be found.`,
      `Failed to start ${unit}: Unit not found.`,
      ...["start", "restart"].flatMap((verb) => [
        `Failed to ${verb} ${unit}: Unit ${unit} not found.`,
        `Failed to ${verb} ${unit}: Unit ${unit} is masked.`,
        `Failed to ${verb} ${unit}: Unit ${unit} not found`,
        `Failed to ${verb} ${unit}: Unit ${unit} is masked`,
      ]),
      `Failed to enable unit: Unit file ${unit} does not exist.`,
      `Unit ${unit} is masked.`,
    ]),
    evidence: "reported",
    fix:
      "install its package (containerd or containerd.io, docker-ce, cri-o, cri-dockerd, kubelet); with the archive of a release also copy " +
      "its unit (containerd.service, cri-docker.service and cri-docker.socket) to /etc/systemd/system and run systemctl daemon-reload; unmask it if it is masked. k3s, RKE2, " +
      "k0s, MicroK8s and snaps have units of other names",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/getting-started.md"],
  },
  {
    id: "daemon-unit-invalid",
    by: "containerd",
    summary:
      "systemd refuses the unit file of the engine (containerd, Docker, CRI-O, cri-dockerd) or the kubelet, or a drop-in of it",
    texts: withOneOf(UNITS, (unit) => [
      ...["", "."].flatMap((dot) => [
        `Unit ${unit} has a bad unit file setting${dot}`,
        ...["start", "restart"].map((verb) =>
          `Failed to ${verb} <words>.service: Unit ${unit} has a bad unit file setting${dot}`
        ),
      ]),
      `${unit}: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.`,
      `${unit}: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.`,
      `${unit}: Service lacks both ExecStart= and ExecStop= setting. Refusing.`,
      `${unit}: Socket service <words> already active, refusing.`,
    ]),
    evidence: "source",
    fix:
      "systemd-analyze verify UNIT names the line; systemctl cat UNIT shows the file with its drop-ins (/etc/systemd/system/UNIT.d): a drop-in that sets ExecStart= has an empty ExecStart= before it, and a program's path is absolute; correct it and run systemctl daemon-reload. " +
      "minikube writes its own unit of Docker into the machine: minikube delete, which deletes that cluster with its data, and a current release. Socket already active: stop UNIT.service first",
    links: [
      "https://github.com/kubernetes/minikube/issues/16719",
      "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html",
    ],
  },
  {
    id: "daemon-killed",
    by: "containerd",
    summary: "containerd itself was killed, mostly by the OOM killer",
    texts: [
      "containerd.service: A process of this unit has been killed by the OOM killer.",
      "containerd.service: Failed with result 'oom-kill'",
      "containerd.service: Main process exited, code=killed, status=9/KILL",
    ],
    evidence: "source",
    fix: "look for it in the kernel's log (dmesg); free memory or reserve it for the system (systemReserved of the " +
      "kubelet), and set no MemoryMax= for the unit: its shims and, without Delegate, containers count too",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/containerd.service"],
  },
  {
    id: "engine-crashed",
    by: "shim",
    summary: "the engine's own program crashed: the kernel ended it with a signal such as SEGV, ILL or ABRT",
    texts: withOneOf([
      "containerd",
      "docker",
      "crio",
      "kubelet",
      "podman",
      "buildkit",
      "k3s",
      "k3s-agent",
      "rke2-server",
      "lxcfs",
    ], (unit) => [
      `${unit}.service: Main process exited, code=dumped, status=<number>/<words>`,
      `${unit}.service: Main process exited, code=killed, status=<number>/${
        oneOf(["SEGV", "ABRT", "BUS", "ILL", "TRAP"])
      }`,
      `${unit}.service: Failed with result 'core-dump'.`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "read the lines before it (panic, fatal error, goroutine) and coredumpctl info UNIT. If it crashes at once (ILL, SEGV), the package is for another CPU, for instance ARMv7 on the ARMv6 of a Raspberry Pi Zero or 1 (take docker.io of Raspberry Pi OS), or damaged: install it again for that CPU, or the release before it. A panic: update the engine; if it names a file of its state (a bolt database *.db, after a power cut), move that file away, which loses what it holds. If it crashes at times, check the memory and the disk",
    links: ["https://github.com/docker/for-linux/issues/482"],
  },
  {
    id: "overlay-module-missing",
    by: "shim",
    summary:
      "the running kernel has no overlay module: it was updated without a reboot, was built without it, or its modules are in another package",
    texts: [
      "failed to mount overlay: no such device",
      "modprobe: FATAL: Module overlay not found in directory <path>",
      "modprobe: FATAL: Module overlay not found.",
      "modprobe: can't load module overlay (<path>): <errno>",
      "'overlay' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded.",
      "'overlay' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded.: <any>",
    ],
    evidence: "reported",
    // k3s and docker:dind only warn, and go on.
    behind: "all",
    fix:
      "reboot, if uname -r is not a directory below /lib/modules; install the kernel's package with modules (linux-modules-extra, kmod-fs-overlay), or mount /lib/modules into the container. If grep overlay /proc/filesystems shows it, it is built in: let the unit go on (ExecStartPre=-/sbin/modprobe overlay, " +
      "systemctl edit containerd). A kernel without CONFIG_OVERLAY_FS (boards, NAS, some virtual servers) needs another one, or Docker's storage driver vfs, btrfs or zfs",
    links: [
      "https://github.com/docker/for-linux/issues/476",
      "https://docs.docker.com/engine/storage/drivers/overlayfs-driver/",
    ],
  },
  {
    id: "daemon-restarted",
    by: "kubelet",
    summary: "containerd ended while it worked on the request: it crashed, was killed or restarted",
    texts: [
      "error reading from server: EOF",
      "rpc error: code = Unavailable desc = error reading from server: EOF",
      "rpc error: code = Unavailable desc = transport is closing",
      "error reading from server: read unix @-><path>containerd.sock: read: connection reset by peer",
      "rpc error: code = Unavailable desc = error reading from server: read unix @-><path>: use of closed network connection",
    ],
    evidence: "reported",
    behind: "all",
    needs: [
      "error reading from server: read unix @->",
      "create pod sandbox",
      "sandbox for pod",
      "CreateContainer",
      "StartContainer",
      "RunContainer",
      "Failed to pull image",
      "from runtime service failed",
      "from image service failed",
      "kubelet Error:",
      "run pod sandbox",
    ],
    fix: "after a restart on purpose (an update of containerd or its snap, unattended-upgrades, a new configuration) " +
      "the kubelet just tries again: wait, or delete the pod. Again and again: journalctl -u containerd (MicroK8s: " +
      "snap.microk8s.daemon-containerd; k3s and RKE2: their own log) at that time: a panic: update containerd; " +
      "dmesg for the OOM killer: give the node more memory or the pods limits; a full or failing disk; a damaged " +
      "database. Docker: see who restarts it (journalctl -u docker)",
    links: ["https://github.com/containerd/containerd/issues/11719"],
  },
  {
    id: "daemon-start-shims",
    refines: "daemon-start-slow",
    by: "containerd",
    summary:
      "containerd was not ready in time, most often as it waits for shims of earlier containers, left in its state directory, that do not answer",
    texts: [
      "containerd.service: start operation timed out. Terminating.",
      "containerd.service: Failed with result 'timeout'",
    ],
    evidence: "reported",
    anywhere: ["cleaning up dead shim", "cleaning leaked shim process"],
    fix:
      "findmnt /run: containerd's state (/run/containerd) belongs on a tmpfs, which a reboot empties; a script that ends shims leaves it, too. After a reboot, with no container running: stop the kubelet and containerd, move /run/containerd/io.containerd.runtime.v2.task away, start both. If containers run, ps -ef | grep containerd-shim: ending a shim that hangs ends its container. Update containerd; a higher TimeoutStartSec= of the unit gives it more time",
    links: [
      "https://github.com/containerd/containerd/issues/5597",
      "https://github.com/containerd/containerd/issues/13848",
    ],
  },
  {
    id: "daemon-start-slow",
    by: "containerd",
    summary: "containerd was not ready in time, so systemd ended it",
    texts: [
      "containerd.service: start operation timed out. Terminating.",
      "containerd.service: Failed with result 'timeout'",
    ],
    evidence: "source",
    fix:
      "read the last lines of its own log before that: another containerd that has its database open, a slow disk, or " +
      "very many containers to restore; raise TimeoutStartSec= of the unit for the last",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/containerd.service"],
  },
  {
    id: "recovery-failed",
    by: "containerd",
    summary: "the CRI plugin does not start: it cannot restore the sandboxes and containers of its database",
    texts: [
      "failed to recover state: failed to get metadata for stored sandbox <id>: not found",
      "failed to get metadata for stored sandbox <id>: not found",
      "failed to recover state: failed to list <words>: <any>",
      "failed to recover state: failed to add sandbox <id> to store: already exists",
      "failed to recover state: failed to cleanup orphaned <words> directories: <any>",
    ],
    evidence: "reported",
    fix:
      "update containerd: from 2.0.6 and 2.1.4 on it removes a sandbox whose metadata is missing. Else drain the node, stop the kubelet " +
      "and containerd, move containerd's root directory away as a whole, and start it: pods are created again, but the images and " +
      "containers of all namespaces, Docker's among them, are lost",
    links: ["https://github.com/containerd/containerd/issues/10848", "https://github.com/k3s-io/k3s/issues/11973"],
  },
  {
    id: "daemon-database-unmappable",
    by: "containerd",
    summary: "containerd cannot open its databases: the filesystem of its root directory maps no files into memory",
    texts: [
      "failed to load plugin io.containerd.metadata.v1.bolt: invalid argument",
      "could not load required differ due plugin init error: walking: invalid argument",
      "failed to get instance of service <name>: invalid argument",
      "failed to load plugin io.containerd.grpc.v1.containers: invalid argument",
      "failed to load plugin io.containerd.grpc.v1.content: invalid argument",
      "failed to load plugin io.containerd.grpc.v1.images: invalid argument",
      "failed to load plugin io.containerd.grpc.v1.namespaces: invalid argument",
    ],
    evidence: "reported",
    fix:
      "set root in config.toml to a directory of a local filesystem such as ext4 or xfs: jffs2, 9p, and some network and FUSE filesystems have no shared " +
      "writable mmap, which its databases (bolt) need",
    links: ["https://github.com/containerd/containerd/issues/6557"],
  },
  {
    id: "message-too-large",
    by: "containerd",
    summary: "an answer or request of containerd is larger than the limit of gRPC messages, 16 MiB",
    texts: [
      "grpc: received message larger than max (<number> vs. <number>)",
      "grpc: trying to send message larger than max (<number> vs. <number>)",
    ],
    evidence: "reported",
    needs: [
      "from runtime service failed",
      "from image service failed",
      "PLEG",
      "create pod sandbox",
      "CreateContainer",
      "StartContainer",
      "RunContainer",
      "listing",
      "container runtime",
      "kubelet Error:",
      "garbage collection",
    ],
    fix: "lists contain ended containers and unused images: remove them (crictl rm, crictl rmi --prune); or raise " +
      "max_recv_message_size and max_send_message_size below [grpc] in config.toml; of one container make its " +
      "environment and annotations smaller",
    links: ["https://github.com/kubernetes/kubernetes/issues/63858"],
  },
  {
    id: "registry-hosts-file",
    by: "containerd",
    summary: "a hosts.toml in certs.d cannot be read, so containerd does not use that registry's settings",
    texts: [
      "failed to decode hosts.toml",
      "failed to decode hosts.toml: <any>",
      "failed to decode hosts.toml: invalid `host` tree",
      ...["ca", "client"].map((key) => `failed to decode hosts.toml: invalid type <name> for "${key}"`),
      'failed to decode hosts.toml: invalid pair <name> for "client"',
      "failed to decode hosts.toml: unable to parse server <name>: <any>",
      "failed to decode <path>hosts.toml: <any>",
      "failed to decode <path>/hosts.toml",
      "unable to read CERT file <path>: <any>",
    ],
    evidence: "reported",
    needs: ["hosts.toml", "containerd", "image", "registry", "resolve"],
    fix:
      "correct the file: each table, such as [host.NAME], may be there once, and names with dots or slashes stand in " +
      "quotation marks; a file of server and ca alone needs an empty line [host] up to 1.7 (invalid `host` tree); the message may name no registry, so look at all files below config_path (certs.d)",
    links: [
      "https://github.com/containerd/containerd/issues/10144",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md",
    ],
  },
  {
    id: "docker-containerd-lost",
    by: "shim",
    summary:
      "dockerd has lost its connection to containerd, which ended or was restarted, so it cannot start or stop containers",
    texts: [
      "grpc: the connection is unavailable",
      "rpc error: code = 14 desc = grpc: the connection is unavailable",
      ...["stop", "kill"].map((verb) =>
        `Cannot ${verb} container <id>: rpc error: code = 14 desc = grpc: the connection is unavailable`
      ),
      "Cannot stop container <id>: Cannot kill container <id>: rpc error: code = 14 desc = grpc: the connection is unavailable",
    ],
    evidence: "reported",
    anywhere: ["Error response from daemon", "dockerd[", "docker exec", "docker stop", "docker-containerd"],
    fix:
      "read journalctl -u docker -u containerd and dmesg for why containerd ended (a crash, memory), then restart both: systemctl restart containerd docker. Without live-restore the node's " +
      "containers stop with it: drain a node of Kubernetes before. These words are those of old releases of Docker: update it",
    links: ["https://github.com/Azure/AKS/issues/369", "https://docs.docker.com/engine/daemon/live-restore/"],
  },
  {
    id: "docker-containerd-timeout",
    by: "shim",
    summary:
      "the containerd that dockerd starts itself does not come up: one from before still runs or left its process number, or the disk is slow",
    texts: [
      "failed to start containerd: timeout waiting for containerd to start",
      "failed to start daemon: failed to start containerd: timeout waiting for containerd to start",
      ...["docker-containerd", "containerd"].flatMap((name) => [
        `Failed to connect to containerd: failed to dial "<path>/docker/containerd/${name}.sock": context deadline exceeded`,
        `Failed to connect to containerd: failed to dial "<path>/docker/containerd/${name}.sock": dial unix://<path>/docker/containerd/${name}.sock: timeout`,
      ]),
    ],
    evidence: "reported",
    behind: ["panic: "],
    fix:
      "read the lines before it: what of containerd's plugins failed. libcontainerd says that it is still running: stop docker, see whether the process is a containerd at all (ps -p NUMBER), end it if it is, and remove " +
      "containerd.pid and the sockets in /var/run/docker/containerd; docker:dind needs a new container then (do not keep /var/run). Or run the system's containerd.service, which dockerd uses",
    links: ["https://github.com/docker-library/docker/issues/195", "https://github.com/docker/for-linux/issues/274"],
  },
  {
    id: "rootless-setup-refused",
    by: "containerd",
    summary:
      "the set-up of rootless containerd or Docker refuses this shell: it needs a user's own systemd, a session with XDG_RUNTIME_DIR, no root, and no rootful Docker beside it",
    texts: [
      "[ERROR] Needs systemd (systemctl --user)",
      "[ERROR] Aborting because but XDG_RUNTIME_DIR (<any>) is not set, does not exist, or is not writable",
      "[ERROR] Aborting because but XDG_RUNTIME_DIR <any> is not set, does not exist, or is not writable",
      ...["containerd", "Docker"].map((name) => `[ERROR] Refusing to install rootless ${name} as the root user`),
      "[ERROR] Aborting because rootful Docker <any>is running and accessible. Set --force to ignore.",
    ],
    evidence: "reported",
    fix:
      "log in as that user itself (ssh, machinectl shell USER@), not with su or sudo, after loginctl enable-linger USER; where no systemd runs (Alpine, WSL without systemd=true) run containerd-rootless.sh or " +
      "dockerd-rootless.sh by hand, or the system's containerd with sudo. Rootful Docker runs: stop it (systemctl disable --now docker.service docker.socket), or give --force to have both",
    links: [
      "https://rootlesscontaine.rs/getting-started/common/login/",
      "https://github.com/containerd/nerdctl/issues/332",
    ],
  },
  {
    id: "temporary-mount-busy",
    by: "containerd",
    summary:
      "containerd does not start: a temporary mount of an earlier run is still in use, most often by another containerd",
    texts: [
      "unmounting temp mounts: failed to unmount target <path>: device or resource busy",
      "unmounting temp mounts: <any>",
    ],
    evidence: "reported",
    fix:
      "end what uses it: another containerd with the same root (pgrep -a containerd), or a process with files there (fuser -vm PATH of the message); then umount PATH and start containerd. If nothing shows, reboot; newer releases unmount it lazily",
    links: ["https://github.com/containerd/containerd/issues/2462"],
  },
  {
    id: "flatcar-torcx",
    by: "containerd",
    summary: "Flatcar's torcx did not unpack the program at boot, so Docker and containerd are not there",
    texts: ["The program <name> is managed by torcx, which did not run."],
    evidence: "reported",
    fix:
      "read journalctl -b -t torcx-generator and /etc/torcx: a profile that names an addon of an older release has to be corrected (next-profile); newer Flatcar has Docker as a systemd-sysext instead of torcx: update it",
    links: ["https://github.com/flatcar/Flatcar/issues/555"],
  },
  {
    id: "system-extension-refused",
    by: "containerd",
    summary:
      "systemd-sysext does not merge the extension image with Docker, containerd or Kubernetes into /usr, so that the engine's programs are missing",
    texts: [
      "Failed to read metadata for image <name>: No medium found",
      "Failed to read metadata for image <name>: <errno>",
      "No suitable extensions found (<number> ignored due to incompatible image(s)).",
    ],
    evidence: "reported",
    anywhere: ["docker", "containerd", "kube", "crio", "cri-o", "k3s", "rke2", "podman"],
    fix:
      "the file's name without .raw has to be that of extension-release.NAME in the image (docker-24.0.9.raw with extension-release.docker is refused: name it docker.raw, or link it so in /etc/extensions), and the ID, VERSION_ID or SYSEXT_LEVEL in it those of /etc/os-release. systemd-sysext refresh, systemd-sysext status, then start the service; " +
      "a mount below /usr or /opt stops the merge, too",
    links: [
      "https://www.freedesktop.org/software/systemd/man/latest/systemd-sysext.html",
      "https://github.com/flatcar/Flatcar/issues/1338",
    ],
  },
  {
    id: "rootless-daemon-not-running",
    by: "containerd",
    summary: "nerdctl runs as a user without root's rights, and that user has no containerd of its own",
    texts: [
      "rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): <any>",
      "rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): environment variable XDG_RUNTIME_DIR is not set, see https://rootlesscontaine.rs/getting-started/common/login/",
      "rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd)",
      ...["stat", "open"].map((call) => `${call} <path>/containerd-rootless/child_pid: no such file or directory`),
    ],
    evidence: "reported",
    fix:
      "run containerd-rootless-setuptool.sh install as that user, and loginctl enable-linger for it (if it is installed: systemctl --user restart containerd); or use sudo " +
      "nerdctl for the system's containerd. Without XDG_RUNTIME_DIR the shell has no session (su, sudo -u): log in with ssh or machinectl shell USER@",
    links: ["https://github.com/containerd/nerdctl/blob/v2.0.0/docs/rootless.md"],
  },
];
