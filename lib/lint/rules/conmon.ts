/**
 * What conmon prints as it ends: the program between Podman or CRI-O and the OCI runtime, one for each container.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONMON = "https://github.com/containers/conmon";

/** conmon's lines: on stderr of today and before 2.1.3, and in the journal with the container and a level in angle brackets. */
function conmon(text: string): readonly string[] {
  return ["[conmon:e]: ", "[conmon:e] ", "conmon <hash> <words>: "].map((lead) => `${lead}${text}`);
}
/** A call that failed: its errno follows a space, in the journal a colon where the text has a name. */
function failed(text: string): readonly string[] {
  return [...conmon(`${text} <errno>`), `conmon <hash> <words>: ${text}: <errno>`];
}

/** What shows that conmon speaks, or an engine that starts it: any program fails to allocate memory. */
const OF_CONMON: readonly string[] = ["conmon", "podman", "cri-o", "crio", "libpod", "buildah"];

/** conmon. */
export const CONMON_RULES: readonly DaemonRule[] = [
  {
    id: "conmon-without-journald",
    by: "shim",
    summary: "the container's log is to go to journald, and this conmon is built without it",
    texts: [
      ...conmon("Include journald in compilation path to log to systemd journal"),
      "journald logging only enabled with systemd on linux: no support for this OS yet",
      "failed to initialize journal: journald logging only enabled with systemd on linux: no support for this OS yet",
    ],
    evidence: "reported",
    fix:
      "run with --log-driver=k8s-file (log_driver in containers.conf; other containers: remove and create them anew), or install conmon and Podman from packages that are built with systemd (conmon 2.0.22 and newer of most distributions; static builds often are not); " +
      "a conmon below ~/.local or /usr/local may stand before the package's (podman info: conmon path)",
    links: [
      `${CONMON}/issues/348`,
      `${CONMON}/issues/67`,
      "https://github.com/podman-container-tools/podman/issues/9481",
    ],
  },
  {
    id: "conmon-log-option",
    by: "shim",
    summary: "conmon does not know the log driver, or the driver does not take one of its options",
    texts: [
      ...conmon("No such log driver <words>"),
      ...conmon("k8s-file doesn't support --log-tag"),
      ...conmon("k8s-file doesn't support --log-label"),
      ...conmon("k8s-file requires a filename"),
      ...conmon("Log driver not provided. Use --log-path"),
      ...conmon("log-path must not be empty"),
      ...conmon("Container labels must be in format LABEL=VALUE (<any>)"),
      ...conmon("Container label names must contain only uppercase letters, numbers and underscore (in <value>)"),
    ],
    evidence: "source",
    fix:
      "use --log-driver=k8s-file, journald, passthrough or none; tag and label (--log-opt) are of journald alone, and a label's name has capitals, digits and underscores only; correct log_driver and log_tag in containers.conf, too",
    links: [`${CONMON}/blob/v2.1.12/src/ctr_logging.c`],
  },
  {
    id: "conmon-log-file",
    by: "shim",
    summary: "conmon cannot open or write the container's log file",
    texts: [
      ...failed("Failed to open log file <path>"),
      ...failed("Failed to rename log file"),
    ],
    evidence: "source",
    fix:
      "see that the directory of the path exists, belongs to the engine's user and has space (df -h, df -i): /var/log/pods with CRI-O, --log-opt path=… or the container's directory of Podman; a restore of labels (restorecon -R) if SELinux denies it; for CRI-O a pod whose directory something removed has to be created anew",
    links: [`${CONMON}/blob/v2.1.12/src/ctr_logging.c`],
  },
  {
    id: "conmon-socket",
    by: "shim",
    summary:
      "conmon cannot make the sockets and pipes of the container: their directory is missing, full, another user's, or its path too long",
    texts: [
      ...[
        "Failed to listen on attach socket: <path>",
        "Failed to create socket <path>",
        "Failed to remove existing socket: <path>",
        "Failed to change socket permissions <path>",
        "Failed to create symlink for notify socket",
        "Failed to create notify socket",
        "Failed to create symlink for attach socket",
        "Failed to remove existing symlink for socket directory <path>",
        "Failed to remove existing symlink for the socket directory <path>",
        "failed to open socket path parent dir <path>",
        "Failed to bind to console-socket",
        "Failed to listen on console-socket",
        "Failed to change console-socket permissions",
        "Failed to generate random path for console-socket",
        "Failed to unlink temporary random path",
        "Failed to mkfifo at <path>",
        "Failed to open <path> read half",
        "Failed to open <path> write half",
      ].flatMap(failed),
    ],
    evidence: "source",
    anywhere: OF_CONMON,
    fix:
      "look at the directory that the message names, or the engine's one below /run: /run/libpod, /run/crio, /run/user/UID/libpod/tmp, and /tmp or /var/tmp for the console (df -h, df -i, ls -ld). Missing for a rootless user: log in through systemd or loginctl enable-linger USER, so that /run/user/UID stays; " +
      "of root: something was run with sudo, chown it back; a service that empties /tmp or /run (systemd-tmpfiles) has to leave it alone; after that podman system migrate (it stops the containers) or a restart of CRI-O",
    links: [`${CONMON}/blob/v2.1.12/src/conn_sock.c`],
  },
  {
    id: "conmon-limit",
    by: "shim",
    summary: "conmon cannot start a process or open a pipe: a limit of processes, open files or memory is reached",
    texts: [
      ...[
        "Failed to fork the create command",
        "Failed to fork",
        "Failed to create signalfd",
        "Failed to create self-pipe",
        "Failed to create eventfd",
        "Failed to create !terminal stdin pipe",
        "Failed to create !terminal stdout pipe",
        "Failed to create stderr pipe",
        "Failed to allocate memory",
      ].flatMap(failed),
      ...conmon("Failed to create inotify fd"),
    ],
    evidence: "source",
    anywhere: OF_CONMON,
    fix:
      "resource temporarily unavailable: raise the limit of processes (ulimit -u, TasksMax= of user-UID.slice, the unit or the container in which the engine runs; pids.max of its cgroup), and look for zombies; too many open files: fs.file-max, ulimit -n, fs.inotify.max_user_instances; cannot allocate memory: free some, or raise MemoryMax= of that cgroup",
    links: [`${CONMON}/blob/v2.1.12/src/conmon.c`],
  },
  {
    id: "conmon-oom-score",
    by: "shim",
    summary:
      "conmon may not lower its own OOM score, as it runs without root: a harmless line, and why the container does not start stands in another",
    texts: ["[conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied"],
    evidence: "reported",
    behind: "all",
    fix:
      "read the line behind it, or get it with podman start --attach NAME and podman logs NAME. With this line alone usual: a limit above the user's (podman inspect NAME, Ulimits; ulimit -Hn, ulimit -Hu), which a container keeps from its creation, or missing ids in /etc/subuid and /etc/subgid (podman unshare cat /proc/self/uid_map)",
    links: [
      "https://github.com/podman-container-tools/podman/issues/3024",
      "https://github.com/podman-container-tools/podman/issues/18714",
    ],
  },
  {
    id: "conmon-runtime-path",
    by: "shim",
    summary: "the OCI runtime that conmon is to run is not at that path, or may not be executed",
    texts: [
      ...failed("Runtime path <path> is not valid"),
      ...conmon("Runtime path not provided. Use --runtime"),
    ],
    evidence: "source",
    fix:
      "install that runtime, or correct runtime and [engine.runtimes] in containers.conf, for CRI-O runtime_path of the handler; a container keeps the path it was created with: podman system migrate --new-runtime crun (it stops the containers), or create it anew; permission denied: chmod 755, no noexec below it",
    links: [`${CONMON}/blob/v2.1.12/src/cli.c`],
  },
  {
    id: "conmon-terminal",
    by: "shim",
    summary: "the runtime ended without giving conmon the container's terminal",
    texts: [
      ...conmon("Runtime did not set up terminal"),
      ...failed("Failed to accept console-socket connection"),
      ...failed("Failed to dup console file descriptor"),
    ],
    evidence: "source",
    fix:
      "the runtime's own error stands before this line (podman --log-level=debug, journalctl -t conmon); try without -t; update runtime and conmon together, and look for denials of SELinux (ausearch -m avc)",
    links: [`${CONMON}/blob/v2.1.12/src/conmon.c`],
  },
  {
    id: "conmon-state-file",
    by: "shim",
    summary:
      "conmon cannot read or write the files by which the engine follows a container: the pid file, the exit file",
    texts: [
      ...conmon("Failed to write conmon pidfile: <any>"),
      ...conmon("Failed to write <number> to exit file: <any>"),
      ...conmon("Failed to write <number> to container exit file: <any>"),
      ...conmon("Failed to read pidfile: <any>"),
    ],
    evidence: "source",
    fix:
      "look at the space and owner of the file's directory (df -h, df -i, ls -ld): /run/libpod/exits or /var/run/crio/exits, the container's userdata. A pid file that is missing although the runtime ended without an error: the runtime, or a script around it, does not handle --pid-file. A container that the engine still shows as running: podman container cleanup NAME, or stop and start it",
    links: [`${CONMON}/blob/v2.1.12/src/conmon.c`],
  },
];
