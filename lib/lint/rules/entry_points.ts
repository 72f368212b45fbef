/**
 * What shells, init programs and entry points of images print where the program of a container cannot be run: the runtime started
 * it, and it ends with 126, 127, or another code.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { NOT_PERMITTED } from "./not_permitted.ts";
import { OF_ENTRY_POINTS } from "./signs.ts";

const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";
const VOLUMES = "https://docs.docker.com/engine/storage/volumes/";
/** Signs of a container's own program, with the paths of data that only images have. */
const OF_IMAGES: readonly string[] = [
  ...OF_ENTRY_POINTS,
  "/var/lib/postgresql/data",
  "/usr/share/elasticsearch/data",
  "/home/node/.",
  "/usr/src/app/",
  "/mosquitto/",
  "/loki/",
  "'/config/",
  '"/config/',
  "/.minio.sys/",
  "/bitnami/",
];

/** The same, with what tools print of files in /app, where images have their programs and hosts have nothing. */
const OF_READ_IMAGES: readonly string[] = [
  ...OF_IMAGES,
  ..."can't stat,cannot stat,can't open,cannot open,can't create,cannot create,cannot create directory,cannot touch"
    .split(",")
    .map((words) => `: ${words} '/app/`),
  "can't create directory '/app/",
];

/** What nginx prints where it ends at its start, also with its process's number. */
function nginx(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [`[emerg] ${error}`, `[emerg] <pid>#<pid>: ${error}`]);
}

/** What Node.js prints of a file. */
function node(begin: string): readonly string[] {
  return "open mkdir unlink rename copyfile scandir access rmdir chmod symlink write".split(" ").map((call) =>
    `${begin}, ${call} <path>`
  );
}

/** What MySQL and MariaDB print of a data directory or a temporary one that they may not write. */
const MYSQL_DENIED: readonly string[] = [
  ...["Errcode: 13 - Permission denied", 'Errcode: 13 "Permission denied"', "OS errno 13 - Permission denied"].flatMap((
    error,
  ) => [
    `mysqld: Can't create/write to file '<path>' (${error})`,
    `<path>mysqld: Can't create/write to file '<path>' (${error})`,
    `mysqld: File '<path>' not found (${error})`,
    `mysqld: Can't create directory '<path>' (${error})`,
  ]),
  "mysqld: Can't create file '<path>' (errno: 13 \"Permission denied\")",
  "--initialize specified but the data directory exists and is not writable. Aborting.",
  "The error means mysqld does not have the access rights to the directory.",
];

/** What PostgreSQL prints of the owner and mode of its data directory. */
const DATA_DIRECTORY: readonly string[] = [
  "has wrong ownership",
  "has invalid permissions",
  "has group or world access",
]
  .flatMap((what) => [
    `data directory "<path>" ${what}`,
    `FATAL: data directory "<path>" ${what}`,
  ]);

/** What tools print of a file that they may not read, or of a directory that they may not enter. */
const UNREADABLE: readonly string[] = [
  "ls: cannot open directory '<any>': Permission denied",
  "ls: can't open '<any>': Permission denied",
  "ls: cannot access '<path>': Permission denied",
  "cat: can't open '<path>': Permission denied",
  "find: '<path>': Permission denied",
  ...["cp", "mv", "stat"].flatMap((tool) =>
    ["can't stat", "cannot stat"].map((words) => `${tool}: ${words} '<path>': Permission denied`)
  ),
  "cp: can't open '<path>': Permission denied",
  "cp: cannot open '<path>' for reading: Permission denied",
  "head: cannot open '<path>' for reading: Permission denied",
];

/** A shell, as its messages name it. */
const SHELLS: readonly string[] = ["bash", "sh", "/bin/bash", "/bin/sh", "/usr/bin/bash"];
/** What scripts and shells put before a message: bash and busybox with the word line, dash without. */
const LINES: readonly string[] = [
  "<path>: line <number>: ",
  "bash: line <number>: ",
  "/bin/sh: <number>: ",
  "<path>.sh: <number>: ",
  "<path>entrypoint: <number>: ",
];
/** Those of them that tell enough where only a path and an error of the kernel follow. */
const TELLING_LINES: readonly string[] = [
  "<path>: line <number>: ",
  "bash: line <number>: ",
  "/bin/sh: <number>: ",
  "<path>entrypoint.sh: <number>: ",
  "<path>entrypoint: <number>: ",
];
/** Init programs of images, with the program that they are to run. */
const INITS: readonly string[] = [
  "[FATAL tini (<number>)] exec <path> failed: ",
  "[FATAL tini (<number>)] exec <words> failed: ",
  // Of tini before 0.6.
  "[FATAL] Executing child process '<path>' failed: ",
  "[dumb-init] <path>: ",
  "[dumb-init] <words>: ",
  "failed to exec pid1: ",
  "ERROR (catatonit:<number>): failed to exec pid1: ",
];
/** Interpreters of scripts. */
const INTERPRETERS: readonly string[] = "bash sh python python3 node php ruby perl".split(" ");

/** Programs that change their user before they run another one. */
const SWITCHES: readonly string[] = [
  'error: failed switching to "<words>": ',
  'error: failed switching to "<words>:<words>": ',
  "su-exec: setgroups: ",
  "su-exec: setgroups(<number>): ",
  "su-exec: setgid: ",
  "su-exec: setgid(<number>): ",
  "su-exec: setuid: ",
  "su-exec: setuid(<number>): ",
  "setpriv: setgroups failed: ",
  "setpriv: setresgid failed: ",
  "setpriv: setresuid failed: ",
  "runuser: cannot set groups: ",
  "runuser: cannot set user id: ",
  "su: cannot set groups: ",
  "su: cannot set user id: ",
  "s6-applyuidgid: fatal: unable to set supplementary group list: ",
  "s6-applyuidgid: fatal: unable to set group id: ",
  "s6-applyuidgid: fatal: unable to set user id: ",
  "chpst: fatal: unable to setgroups: ",
  "chpst: fatal: unable to setgid: ",
  "chpst: fatal: unable to setuid: ",
];

/** A program of a wrong format, as shells and init programs print it. */
export const SHELL_FORMATS: readonly string[] = [
  ...SHELLS.flatMap((shell) => [
    `${shell}: <path>: cannot execute binary file: Exec format error`,
    `${shell}: <path>: cannot execute binary file`,
  ]),
  ...TELLING_LINES.map((line) => `${line}<path>: Exec format error`),
  ...LINES.flatMap((line) => [
    `${line}<path>: cannot execute binary file: Exec format error`,
    `${line}exec: <words>: Exec format error`,
  ]),
  ...["<words>", "<path>"].map((name) => `<path>: exec: line <number>: ${name}: Exec format error`),
  ...INITS.map((init) => `${init}Exec format error`),
  // Cloud Run.
  "Application failed to start: failed to load <path>: exec format error",
  "Application failed to start: Failed to create init process: failed to load <path>: exec format error",
];

/** What Spark puts behind an image's name. */
const SPARK: readonly string[] = ["driver", "executor"];

/** The program of a container, as shells and init programs run it. */
export const ENTRY_POINT_RULES: readonly DaemonRule[] = [
  {
    id: "entry-point-command-missing",
    by: "shim",
    summary: "a script or a shell's command line runs a program that is not installed there, or is not in its PATH",
    texts: [
      ...SHELLS.map((shell) => `${shell}: <words>: command not found`),
      ...LINES.flatMap((line) => [
        `${line}<words>: command not found`,
        `${line}exec: <words>: not found`,
        `${line}<words>: not found`,
      ]),
      ...["sh", "/bin/sh", "/bin/ash", "sh: <number>"].map((shell) => `${shell}: <words>: not found`),
      "<path>: exec: line <number>: <words>: not found",
      ...["/usr/bin/env", "env"].flatMap((env) => [
        `${env}: <words>: No such file or directory`,
        `${env}: can't execute '<words>': No such file or directory`,
      ]),
      "exec: <words>: not found",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "install the program where the script runs: in the image for a container (not on the node), on the node for one of its services (openrc-run.sh, " +
      "/etc/init.d, an installer); or correct its name and the PATH that is set there. A message that shows \\r or breaks in its middle means a script " +
      "with Windows line ends: convert it (dos2unix, git config core.autocrlf input) and build the image again",
    links: ["https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html"],
  },
  {
    id: "spark-entry-point",
    refines: ["entry-point-command-missing", "entry-point-missing", "executable-not-in-path"],
    by: "shim",
    summary:
      "Spark on Kubernetes starts the image with a word that only the entry point of Spark's own images understands (driver, executor)",
    texts: [...SPARK, ...SPARK.map((word) => `${word}-py`), "driver-r"].flatMap((word) => [
      ...LINES.map((line) => `${line}exec: ${word}: not found`),
      `[FATAL tini (<number>)] exec ${word} failed: No such file or directory`,
      `exec: "${word}": executable file not found in $PATH`,
      `exec: "${word}": executable file not found in $PATH: unknown`,
    ]),
    evidence: "reported",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "no program is missing: set spark.kubernetes.container.image (image: of a SparkApplication) to an image with Spark's entrypoint.sh: apache/spark, or one built by bin/docker-image-tool.sh of the same release, and your own from it without another ENTRYPOINT. Bitnami's images do not understand these words. driver-py: from Spark 3.0 on the word is driver: spark-submit or the operator is older than the image",
    links: [
      "https://spark.apache.org/docs/latest/running-on-kubernetes.html#docker-images",
      "https://github.com/bitnami/bitnami-docker-spark/issues/21",
    ],
  },
  {
    id: "entry-point-missing",
    by: "shim",
    summary: "a shell or an init program of the container finds no file at the path of the program that it is to run",
    texts: [
      ...SHELLS.map((shell) => `${shell}: <path>: No such file or directory`),
      ...TELLING_LINES.map((line) => `${line}<path>: No such file or directory`),
      ...LINES.map((line) => `${line}exec: <path>: not found`),
      "<path>: exec: line <number>: <path>: not found",
      ...["sh", "/bin/sh", "/bin/ash"].map((shell) => `${shell}: <path>: not found`),
      ...["/bin/sh: <number>: ", "sh: <number>: "].map((line) => `${line}<path>: not found`),
      ...["sh", "/bin/sh"].flatMap((shell) => [
        `${shell}: can't open '<any>': No such file or directory`,
        `${shell}: <number>: Can't open <any>`,
        `${shell}: <number>: cannot open <any>: No such file`,
      ]),
      ...INITS.map((init) => `${init}No such file or directory`),
      ...["python", "python3", "<path>/python", "<path>/python3"].map((python) =>
        `${python}: can't open file '<any>': [Errno 2] No such file or directory`
      ),
      "Error: Unable to access jarfile <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "look at the image's own files: docker run --rm --entrypoint ls IMAGE -la DIRECTORY. A volume that is mounted over the directory hides them (on a client of another machine, or a path that Docker Desktop does not " +
      "share, it is empty); a file that exists lacks its interpreter or loader: a script with Windows line ends (dos2unix), bash or glibc on Alpine",
    links: [EXECVE, VOLUMES],
  },
  {
    id: "init-without-program",
    by: "shim",
    summary: "the container's init program (tini, catatonit, dumb-init) is started without a program that it is to run",
    texts: [
      "Execute a program under the supervision of a valid init process (<name>)",
      "ERROR (catatonit:<number>): missing program name",
    ],
    evidence: "source",
    // It prints the same for an option that it does not have.
    passed: ["invalid option --", "unrecognized option", "option requires an argument"],
    fix:
      "give the container a command: the image has none (docker image inspect: Cmd), or the command was replaced or emptied: entrypoint: in compose, --entrypoint, command: of a pod take the image's CMD away, so that it has to be given again. An image that others are built from has no program of its own: run one of those. Under Podman's krun leave --init out",
    links: [
      "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
      "https://github.com/binhex/arch-int-vpn/issues/7",
    ],
  },
  {
    id: "script-interpreter-missing",
    by: "shim",
    summary: "the first line of a script names an interpreter that does not exist: a wrong path, or Windows line ends",
    texts: [
      "<path>: <path>: bad interpreter: No such file or directory",
      ...LINES.slice(0, 2).map((line) => `${line}<path>: <path>: bad interpreter: No such file or directory`),
      ...INTERPRETERS.map((name) => `<path>${name}^M: bad interpreter: No such file or directory`),
      "<path>: cannot execute: required file not found",
      "/usr/bin/env: use -[v]S to pass options in shebang lines",
      ...LINES.slice(0, 2).map((line) => `${line}<path>: cannot execute: required file not found`),
      ...SHELLS.map((shell) => `${shell}: <path>: cannot execute: required file not found`),
    ],
    evidence: "source",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "convert the script to Unix line ends (dos2unix, or *.sh text eol=lf in .gitattributes, then a new checkout) and build the image again; else install the interpreter, or use #!/bin/sh: Alpine images have no bash",
    links: [EXECVE, "https://git-scm.com/docs/gitattributes"],
  },
  {
    id: "entry-point-denied",
    by: "shim",
    summary:
      "a shell or an init program of the container may not run a file, or not read or write it: its mode, its owner, a noexec mount or SELinux",
    texts: [
      ...SHELLS.map((shell) => `${shell}: <path>: Permission denied`),
      ...TELLING_LINES.map((line) => `${line}<path>: Permission denied`),
      ...LINES.flatMap((line) => [
        `${line}exec: <path>: Permission denied`,
        `${line}exec: <path>: cannot execute: Permission denied`,
      ]),
      "<path>: <path>: bad interpreter: Permission denied",
      ...INITS.map((init) => `${init}Permission denied`),
      ...["sh", "/bin/sh"].flatMap((shell) => [
        `${shell}: can't open '<path>': Permission denied`,
        `${shell}: <number>: cannot open <path>: Permission denied`,
      ]),
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "a program or script: give it the mode before the image is built (chmod +x, git update-index --chmod=+x FILE, COPY --chmod=755), as the client's mode goes into the image; of a file from a volume its mode on the " +
      "node, no noexec mount, on SELinux the mount option :z. A file that the script writes: let the container's user own it. A pod or container with an AppArmor profile of its own: what no rule of it allows is denied (file, allows files; dmesg | grep DENIED)",
    links: [EXECVE],
  },
  {
    id: "entry-point-not-permitted",
    by: "shim",
    summary: NOT_PERMITTED.summary,
    texts: [
      ...SHELLS.map((shell) => `${shell}: <path>: Operation not permitted`),
      ...TELLING_LINES.map((line) => `${line}<path>: Operation not permitted`),
      ...LINES.flatMap((line) => [
        `${line}exec: <path>: Operation not permitted`,
        `${line}exec: <path>: cannot execute: Operation not permitted`,
      ]),
      ...INITS.map((init) => `${init}Operation not permitted`),
      ...["sh", "/bin/sh"].map((shell) => `${shell}: can't execute '<path>': Operation not permitted`),
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix: NOT_PERMITTED.fix,
    links: NOT_PERMITTED.links,
  },
  {
    id: "entry-point-arguments-too-long",
    by: "shim",
    summary:
      "a script in the container starts a program with arguments and environment that are larger than the kernel accepts",
    texts: [
      ...["<path>", "<words>"].flatMap((name) => [
        ...SHELLS.map((shell) => `${shell}: ${name}: Argument list too long`),
        ...TELLING_LINES.map((line) => `${line}${name}: Argument list too long`),
      ]),
      ...LINES.map((line) => `${line}exec: <path>: Argument list too long`),
      ...INITS.map((init) => `${init}Argument list too long`),
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "env | wc -c in the container shows whether it is the environment: enableServiceLinks: false takes the variables of the namespace's services out of a pod (it has some seven for each service); of CI jobs large variables (Files changed, commit messages, certificates) belong into files. Else the script passes too many file names: xargs, or find with -exec … +. One argument or variable may have 128 KiB",
    links: [EXECVE, "https://kubernetes.io/docs/tutorials/services/connect-applications-service/"],
  },
  {
    id: "entry-point-limit-refused",
    by: "shim",
    summary:
      "a script in the container raises a resource limit (ulimit) above the hard limit that the container has, which only the engine may do",
    texts: [
      ...["error setting limit (Operation not permitted)", "error setting limit (Invalid argument)"].flatMap((
        error,
      ) => [
        ...LINES.map((line) => `${line}ulimit: ${error}`),
        `<path>: <number>: ulimit: ${error}`,
        `sh: <number>: ulimit: ${error}`,
        `ulimit: ${error}`,
      ]),
      ...["", ": Operation not permitted", ": Invalid argument"].flatMap((errno) => [
        ...LINES.map((line) => `${line}ulimit: <words>: cannot modify limit${errno}`),
        `ulimit: <words>: cannot modify limit${errno}`,
      ]),
      "<path>: ulimit: line <number>: error setting limit: Operation not permitted",
      "ulimit: error setting limit: Operation not permitted",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "give the container that limit from outside: --ulimit nofile=1048576:1048576 (or memlock=-1:-1), ulimits of compose; a pod gets those of containerd or CRI-O (LimitNOFILE=, LimitMEMLOCK= in a drop-in of its unit, then a restart of it). Or take the ulimit line out of the script, if the program runs without. " +
      "CAP_SYS_RESOURCE would also do, but lets it pass other limits of the node",
    links: [
      "https://docs.docker.com/reference/cli/docker/container/run/#ulimit",
      "https://github.com/ClickHouse/ClickHouse/pull/71",
    ],
  },
  {
    id: "docker-service-limit-refused",
    refines: "entry-point-limit-refused",
    by: "shim",
    summary:
      "the init script of Docker's package may not raise the limit of open files, so that dockerd does not start: it runs in a container, or in UserLAnd, Termux or WSL",
    texts: [
      ...["Operation not permitted", "Invalid argument"].map((errno) =>
        `/etc/init.d/docker: <number>: ulimit: error setting limit (${errno})`
      ),
      ...["Operation not permitted", "Invalid argument"].map((errno) =>
        `/etc/init.d/docker: line <number>: ulimit: <words>: cannot modify limit: ${errno}`
      ),
    ],
    evidence: "reported",
    fix:
      "start dockerd itself instead of service docker start (dockerd &, or the image docker:dind with its entry point), or give the outer container a hard limit: --ulimit nofile=524288:524288; in an image of your own: sed -i 's/ulimit -Hn/ulimit -n/' /etc/init.d/docker (Invalid argument: the soft limit is above 524288). Where no outer engine is (UserLAnd, Termux, proot) dockerd also lacks " +
      "namespaces and cgroups: use a VM",
    links: ["https://github.com/docker/cli/issues/4807", "https://github.com/nestybox/sysbox/issues/702"],
  },
  {
    id: "entry-point-user-switch",
    by: "shim",
    summary: "the entry point may not change to the user that it is to run the program as",
    texts: SWITCHES.flatMap((words) => [`${words}Operation not permitted`, `${words}Invalid argument`]),
    evidence: "source",
    // Programs of images alone.
    anywhere: [...OF_ENTRY_POINTS, "failed switching to", "s6-applyuidgid"],
    fix:
      "such images have to start as root with the capabilities SETUID and SETGID (often CHOWN and DAC_OVERRIDE, too): remove user:, runAsUser or cap_drop: ALL, or add these. Where that is not allowed (OpenShift) use an " +
      "image that needs no change of user. Invalid argument: the user namespace (rootless engine, LXC) does not map that id",
    links: ["https://man7.org/linux/man-pages/man7/capabilities.7.html", "https://github.com/tianon/gosu"],
  },
  {
    id: "entry-point-user-missing",
    by: "shim",
    summary: "the image's entry point runs the program as a user or group that the container does not have",
    texts: [
      ...["<user>", "<user>:<group>"].flatMap((who) =>
        ["user <user>: no matching entries in passwd file", "group <group>: no matching entries in group file"].map((
          what,
        ) => `error: failed switching to "${who}": unable to find ${what}`)
      ),
      ...["getpwnam", "getgrnam"].flatMap((call) =>
        ["Success", "No such file or directory", "<errno>"].map((errno) => `su-exec: ${call}(<words>): ${errno}`)
      ),
      ...["user", "group"].map((kind) => `s6-envuidgid: fatal: unknown ${kind}: <words>`),
      "chpst: fatal: unknown user/group: <words>",
    ],
    evidence: "reported",
    // Why that user was not made stands before it.
    behind: "all",
    fix:
      "read the lines before it: most such images make that user at their start from PUID and PGID. Set these to ids that the image does not have for another user or group (docker run --rm --entrypoint cat IMAGE /etc/group shows them; 100 is users in most, the default of NAS), leave them out, " +
      "or update the image; then remove the container and create it again, as a half-made user stays in it. With --user NUMBER the entry point may not make users at all",
    links: ["https://github.com/shinkro/shinkro/issues/43", "https://github.com/tianon/gosu"],
  },
  {
    id: "image-id-taken",
    by: "shim",
    summary: "a build step or an entry point makes a user or group with a number or name that the image already has",
    texts: [
      ...["addgroup: gid", "adduser: uid"].map((what) => `${what} '<number>' in use`),
      ...["addgroup: group", "adduser: user"].map((what) => `${what} '<words>' in use`),
      ...["groupadd", "groupmod"].flatMap((program) => [
        `${program}: GID '<number>' already exists`,
        `${program}: group '<words>' already exists`,
      ]),
      "usermod: UID '<number>' already exists",
      "useradd: UID <number> is not unique",
      "useradd: user '<words>' already exists",
      "adduser: unknown group <words>",
    ],
    evidence: "reported",
    anywhere: [...OF_ENTRY_POINTS, "failed switching to", "su-exec"],
    fix:
      "in a Dockerfile: take another number, or use the user that is there: Ubuntu's images from 23.04 on have ubuntu with 1000 (userdel -r ubuntu before, or usermod -l), Node's have node with 1000, and 100 is a group of most. " +
      "PUID and PGID of an image: other ids, or an update of it; remove the container and create it again. An entry point that makes its user at each start needs a check (getent passwd NAME, id NAME) before it",
    links: [
      "https://github.com/shinkro/shinkro/issues/43",
      "https://bugs.launchpad.net/cloud-images/+bug/2005129",
    ],
  },
  {
    id: "entry-point-chown-refused",
    by: "shim",
    summary:
      "a program in the container may not change the owner or mode of files: the volume's filesystem keeps none, or the container's root has no right to",
    texts: [
      "chown: changing ownership of <path>: Operation not permitted",
      "chown: changing ownership of <path>: Permission denied",
      "chown: <path>: Operation not permitted",
      "chown: <path>: Invalid argument",
      "chmod: changing permissions of '<path>': <errno>",
      "chmod: <path>: Operation not permitted",
      "install: cannot change owner and permissions of '<path>': <errno>",
      "install: cannot change ownership of '<path>': <errno>",
    ],
    evidence: "source",
    behind: "all",
    // PostgreSQL's entry point goes on behind it.
    passed: ["Skipping initialization", "could not write lock file"],
    anywhere: OF_IMAGES,
    fix:
      "Operation not permitted: exFAT, NTFS, SMB and directories that Windows or macOS share (Colima, Lima, too) keep no owners: use a named volume, best for " +
      "databases, or mount with uid= and gid=; NFS with root_squash does not obey root (set the owner on the server); a container with user:, runAsUser, OpenShift's " +
      "or without the capability CHOWN may not: give the volume the right owner before (on the node, or fsGroup), and switch the image's chown off. Invalid argument: " +
      "a rootless engine or LXC does not map that id. Or give the files on the node the owner that the image expects",
    links: ["https://man7.org/linux/man-pages/man2/chown.2.html", VOLUMES],
  },
  {
    id: "data-directory-owner",
    by: "shim",
    summary:
      "PostgreSQL in the container does not start with its data directory, for another user owns it or others may read it",
    texts: DATA_DIRECTORY,
    evidence: "reported",
    anywhere: [...OF_ENTRY_POINTS, "/pgdata/"],
    fix:
      "chown -R 999:999 the directory on the node (70:70 for Alpine images; docker exec CONTAINER id postgres), chmod 700, or run the container as the directory's owner (user:, runAsUser); a volume of Windows, macOS, SMB or NFS with squashed ids keeps no owner: use a named volume",
    links: ["https://github.com/docker-library/docs/blob/master/postgres/README.md#arbitrary---user-notes"],
  },
  {
    id: "data-directory-modes-ignored",
    refines: "data-directory-owner",
    by: "shim",
    summary:
      "PostgreSQL's data directory is on a filesystem that keeps no Unix modes: initdb has just set the mode, and the server finds another one",
    texts: DATA_DIRECTORY,
    evidence: "reported",
    anywhere: [
      "fixing permissions on existing directory",
      "creating configuration files ... ok",
      "initdb: removing contents of data directory",
      "initdb: removing data directory",
    ],
    fix:
      "put the database into a named volume (volumes: db:/var/lib/postgresql/data), or into a directory on ext4, xfs, btrfs or zfs that belongs to the container's user. chmod and chown do not help: NTFS, exFAT, SMB, a path of Windows (WSL: /mnt/c) and a NAS's share with ACLs give each file a mode of their own. If the directory stays there, its mount has to say so " +
      "(SMB: uid=, gid=, dir_mode=0700, file_mode=0600)",
    links: ["https://github.com/imagegenius/docker-immich/issues/465", VOLUMES],
  },
  {
    id: "volume-not-writable",
    by: "shim",
    summary:
      "a program in the container may not create or read a file or directory: they belong to another user on the volume, or have no label for it",
    texts: [
      "mkdir: cannot create directory '<path>': Permission denied",
      "mkdir: can't create directory '<path>': Permission denied",
      "touch: cannot touch '<path>': Permission denied",
      "touch: <path>: Permission denied",
      "cp: cannot create regular file '<path>': Permission denied",
      "cp: can't create '<path>': Permission denied",
      ...["sh", "/bin/sh"].map((shell) => `${shell}: can't create <path>: Permission denied`),
      ...["<path>.sh: ", "/bin/sh: ", "sh: "].map((script) =>
        `${script}<number>: cannot create <path>: Permission denied`
      ),
      "<path>: line <number>: can't create <path>: Permission denied",
      ...UNREADABLE,
      "[error][logging] Error opening log file '<any>': Permission denied",
      ...node("EACCES: permission denied"),
      ...node("EPERM: operation not permitted"),
      ...nginx([
        ...["mkdir", "open", "chmod"].map((call) => `${call}() <path> failed (13: Permission denied)`),
        "chown(<path>, <number>) failed (1: Operation not permitted)",
      ]),
      "PermissionError: [Errno 13] Permission denied: <path>",
      "PermissionError: [Errno 1] Operation not permitted: <path>",
      "java.nio.file.AccessDeniedException: <path>",
      "java.io.FileNotFoundException: <path> (Permission denied)",
      "initdb: error: could not change permissions of directory <path>: Operation not permitted",
      "initdb: could not change permissions of directory <path>: Operation not permitted",
      "initdb: error: could not create directory <path>: Permission denied",
      "initdb: could not create directory <path>: Permission denied",
      "initdb: error: could not access directory <path>: Permission denied",
      "failed to obtain node locks, tried [<path>]; maybe these locations are not writable or multiple nodes were started on the same data path?",
      "failed to obtain node locks, tried [<path>] with lock id [<number>]; maybe these locations are not writable or multiple nodes were started without increasing [node.max_local_storage_nodes] (was [<number>])?",
      "could not create lock file <path>: Permission denied",
      ...MYSQL_DENIED,
      "opening storage failed: lock DB directory: open <path>: permission denied",
      "lock DB directory: open <path>: permission denied",
      "open /prometheus/queries.active: permission denied",
      "mkdir /loki/<any>: permission denied",
      "Can't open the append-only file: Permission denied",
      "Can't open or create append-only dir <path>: Permission denied",
      "Failed opening the RDB file <any> for saving: Permission denied",
      "System.UnauthorizedAccessException: Access to the path '<path>' is denied.",
      "Error when reading <path>.erlang.cookie: eacces",
      "Unable to initialize backend: file access denied",
      "Unable to write to the backend: <any>file access denied",
      "unable to rename (<path> -> <path>) file access denied, <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_READ_IMAGES,
    fix:
      "give the directory on the node the owner that the container runs as (docker exec CONTAINER id; chown -R UID:GID DIRECTORY), or let the container run as its " +
      "owner (user:, PUID and PGID). Pod: securityContext with fsGroup; hostPath and NFS do not obey it: chown there, or an init container as root (Bitnami charts: " +
      "volumePermissions.enabled). SELinux: mount with :z. Docker makes a missing source of a bind mount as root: create it before. OpenShift gives an id of its own " +
      "with the group 0: chmod g=u in the image. Without a volume chown the path in the image, or mount an emptyDir there",
    links: [VOLUMES, "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  },
  {
    id: "volume-not-readable",
    refines: "volume-not-writable",
    by: "shim",
    summary:
      "a program in the container may not enter or read what is mounted there: SELinux denies it because the label is missing, or its user has no right to the directory on the host",
    texts: UNREADABLE,
    evidence: "reported",
    behind: "all",
    anywhere: OF_READ_IMAGES,
    fix:
      "SELinux (getenforce says Enforcing: Fedora, RHEL): mount with :z (shared by containers) or :Z (for this one alone), but no system or home directory, as it relabels all files; ausearch -m avc -ts recent shows the denial. Else compare ls -lan of the mounted directory on the host with the container's user (docker exec CONTAINER id): it needs r and x on directories and r on files, so give them to it with chown or chmod. " +
      "Rootless Podman: podman unshare chown -R UID:GID DIRECTORY, or --userns=keep-id",
    links: [
      "https://github.com/containers/podman/blob/main/troubleshooting.md",
      "https://github.com/Koenkk/zigbee2mqtt.io/issues/3372",
    ],
  },
  {
    id: "root-read-only-write",
    by: "shim",
    summary: "a program in the container writes to its root filesystem or to a volume, which is read-only",
    texts: [
      ...TELLING_LINES.map((line) => `${line}<path>: Read-only file system`),
      ...["sh", "/bin/sh"].map((shell) => `${shell}: can't create <path>: Read-only file system`),
      "mkdir: cannot create directory '<path>': Read-only file system",
      "mkdir: can't create directory '<path>': Read-only file system",
      "sed: couldn't open temporary file <path>: Read-only file system",
      "chown: <path>: Read-only file system",
      "chown: changing ownership of <path>: Read-only file system",
      ...node("EROFS: read-only file system"),
      ...nginx([
        ...["mkdir", "open"].map((call) => `${call}() <path> failed (30: Read-only file system)`),
        "chown(<path>, <number>) failed (30: Read-only file system)",
      ]),
      "OSError: [Errno 30] Read-only file system: <path>",
      "java.io.FileNotFoundException: <path> (Read-only file system)",
      "java.nio.file.FileSystemException: <path>: Read-only file system",
      "touch: <path>: Read-only file system",
      "touch: cannot touch <path>: Read-only file system",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_IMAGES,
    fix:
      "mount a tmpfs or an emptyDir where the program writes (/tmp, /run, /var/cache), or start it without --read-only, read_only: true, readOnlyRootFilesystem; of a volume remove :ro or readOnly, and of a ConfigMap or Secret, which are always read-only, copy the files first. A path on the node that is read-only itself: a full or " +
      "damaged disk, whose filesystem the kernel has remounted (dmesg), or an immutable distribution",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/#read-only"],
  },
  {
    id: "sysctl-set-inside",
    by: "shim",
    summary: "a program in the container sets a sysctl, whose file is read-only in a container without privileges",
    texts: [
      ...["", ", ignoring"].map((end) => `sysctl: setting key "<sysctl>"${end}: Read-only file system`),
      "sysctl: error setting key '<sysctl>': Read-only file system",
      ...["sh", "/bin/sh"].flatMap((shell) => [
        `${shell}: can't create <file>: Read-only file system`,
        `${shell}: <number>: cannot create <file>: Read-only file system`,
      ]),
      ...TELLING_LINES.map((line) => `${line}<file>: Read-only file system`),
      ...["bash", "sh", "/bin/bash", "/bin/sh", "tee"].map((name) => `${name}: <file>: Read-only file system`),
      "OSError: [Errno 30] Read-only file system: '<file>'",
    ],
    evidence: "reported",
    fix:
      "let the engine set those of the container's own network and IPC (net.…, kernel.shm…, kernel.msg…, fs.mqueue.…): --sysctl, sysctls: of compose, securityContext.sysctls of a pod (unsafe ones also in " +
      "--allowed-unsafe-sysctls of the kubelet), and with the host's network on the host. All others (vm.…, fs.…, kernel.…) are the node's: sysctl -w there, and a file in /etc/sysctl.d. Then turn that step of " +
      "the program off, if it has a setting for it. --privileged, or a privileged init container, writes them from inside, but gives the container the whole node",
    links: [
      "https://docs.docker.com/reference/cli/docker/container/run/#sysctl",
      "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    ],
  },
  {
    id: "listen-without-ipv6",
    by: "shim",
    summary: "a program in the container listens on an IPv6 address, and the container or its host has no IPv6",
    texts: [
      ...nginx(["socket() [::]:<number> failed (97: Address family not supported by protocol)"]),
      "listen EAFNOSUPPORT: address family not supported :::<number>",
      "listen EAFNOSUPPORT: address family not supported ::",
    ],
    evidence: "reported",
    fix:
      "let the program listen on 0.0.0.0 (its host or listen setting; nginx: remove listen [::]:…), or give the container IPv6: the host's kernel without ipv6.disable=1, and a network with it (docker network create --ipv6)",
    links: ["https://docs.docker.com/engine/daemon/ipv6/"],
  },
  {
    id: "entry-point-wants-root",
    by: "shim",
    summary:
      "the image's start script refuses to run, as the container does not run as root: the image changes to another user by itself",
    texts: [
      "container must be run as root",
      "container must run as root",
      "container must be started as root",
      "container needs to be run as root",
      "container has to be run as root",
    ]
      .flatMap((text) => [text, `This ${text}`, `This Docker-${text}`, `This Docker ${text}`, `ERROR: This ${text}`]),
    evidence: "reported",
    fix:
      "remove user: (--user, runAsUser, runAsNonRoot) from the container; the image's own settings (PUID and PGID, UID and GID) name the user that its program then has. Without root (rootless Docker or Podman, OpenShift) take an " +
      "image that needs none",
    links: ["https://github.com/jammsen/docker-palworld-dedicated-server/issues/274"],
  },
  {
    id: "container-disk-full",
    by: "shim",
    summary:
      "a program in the container cannot write: the disk of the engine's data or of the volume is full, or out of inodes",
    texts: [
      "sed: couldn't flush <path>: No space left on device",
      "<words>: write error: No space left on device",
      "echo: write error: No space left on device",
      "mkdir: cannot create directory '<path>': No space left on device",
      "mkdir: can't create directory '<path>': No space left on device",
      "cp: error writing '<path>': No space left on device",
      ...TELLING_LINES.map((line) => `${line}<path>: No space left on device`),
      "OSError: [Errno 28] No space left on device",
      "Error: ENOSPC: no space left on device, <any>",
      'could not create lock file "<path>": No space left on device',
      'could not write lock file "<name>": No space left on device',
      'could not extend file "<path>": No space left on device',
      "Error writing file '<path>' (Errcode: 28 - No space left on device)",
      "Error writing file '<path>' (Errcode: 28 \"No space left on device\")",
      "could not write to file <path>: No space left on device",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "df -h and df -i of the engine's data (/var/lib/docker, Docker Desktop's disk in Settings, Resources) and of the volume: docker system df shows what uses it; docker system prune deletes stopped containers, unused networks, build cache and images without a tag (-a: all images that no container uses), but no volumes without --volumes. A tmpfs or /dev/shm may " +
      "be full, too, and a quota of the volume",
    links: ["https://docs.docker.com/engine/manage-resources/pruning/"],
  },
  {
    id: "runc-init-out-of-memory",
    by: "runtime",
    summary:
      "the kernel's OOM killer ends runc's own process before the program starts: the memory limit is below what runc itself needs, or, at an exec or probe, the container has used it up",
    texts: ["0:PARENT", "1:CHILD", "2:INIT"].flatMap((stage) => [
      `runc:[${stage}] invoked oom-killer: gfp_mask=<mask>, order=<number>, oom_score_adj=<score>`,
      ...["Kill", "Killed"].map((verb) =>
        `Memory cgroup out of memory: ${verb} process <number> (runc:[${stage}]) <sizes>`
      ),
    ]),
    evidence: "reported",
    fix:
      "raise the container's memory limit (--memory, mem_limit, resources.limits.memory) to 16 MiB at least, more where a hook or the program needs it; 128m of Kubernetes is 0.128 bytes, 128Mi is meant. runc from February 2019 (after CVE-2019-5736) copies itself into memory and needs more than the 10 MiB that did before; newer releases (1.2) need less. In a container that runs, its own program has the memory: see the table of processes in these lines. If they name CONSTRAINT_NONE, the whole node has none left",
    links: ["https://github.com/opencontainers/runc/issues/1980"],
  },
  {
    id: "container-out-of-memory",
    by: "shim",
    summary: "the kernel killed a process of a container, because its memory limit or the node's memory was used up",
    texts: [
      ...["CONSTRAINT_NONE", "CONSTRAINT_MEMCG"].map((kind) =>
        `oom-kill:constraint=${kind},nodemask=<any>,task_memcg=<any>,task=<any>`
      ),
      "Memory cgroup out of memory: Killed process <any>",
      "Memory cgroup out of memory: Kill process <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["docker", "kubepods", "libpod", "crio-", "containerd", "/lxc", "machine.slice"],
    fix:
      "task_memcg names the container. CONSTRAINT_MEMCG: raise its limit (memory of Compose, --memory, resources.limits.memory), or let the program use less. CONSTRAINT_NONE: the whole node had no memory left: give every container a limit, add memory or swap, and run fewer programs there",
    links: [
      "https://docs.docker.com/engine/containers/resource_constraints/",
      "https://docs.kernel.org/admin-guide/cgroup-v2.html#memory",
    ],
  },
  {
    id: "cpu-instructions-missing",
    by: "shim",
    summary:
      "the program needs instructions that the node's CPU, or the one that its virtual machine shows, does not have",
    texts: [
      "Fatal glibc error: CPU does not support <words>",
      "Illegal instruction (core dumped)",
      "Illegal instruction",
      "signal: illegal instruction (core dumped)",
      "signal: illegal instruction",
      ...["", " (core dumped)"].map((dumped) => `<path>: line <number>: <number> Illegal instruction${dumped} <any>`),
      "This program requires a CPU with AVX support",
      ...ended(132),
      ...["MongoDB 5.0+", "MongoDB"].flatMap((name) => [
        `${name} requires a CPU with AVX support, and your current system does not appear to have that!`,
        `${name} requires ARMv8.2-A or higher, and your current system does not appear to implement any of the common features for that!`,
      ]),
      "qemu: uncaught target signal <number> (Illegal instruction) - core dumped",
      "FATAL: cpu lacks required instruction sets",
      "FATAL: kernel or CPU lacks required instruction sets",
    ],
    evidence: "source",
    behind: "all",
    // The words of glibc and of programs that check the CPU themselves tell enough.
    anywhere: [
      ...OF_IMAGES,
      "glibc error: CPU does not support",
      "requires a CPU with AVX",
      "lacks required instruction",
    ],
    fix: "grep -o avx /proc/cpuinfo on the node. A virtual machine: give it the host's CPU (Proxmox: type host " +
      "instead of kvm64; libvirt: host-passthrough). An amd64 image on Apple silicon: its arm64 variant. A CPU " +
      "without (Celeron, Atom, older ones) needs another release or build: MongoDB 5 and newer need AVX, on ARM " +
      "ARMv8.2-A (mongo:4.4 does not, but it cannot read the data of a newer one); Python: polars-lts-cpu, an " +
      "older or own build of TensorFlow or PyTorch; RHEL 9 and its images need x86-64-v2, RHEL 10 x86-64-v3",
    links: ["https://en.wikipedia.org/wiki/X86-64#Microarchitecture_levels"],
  },
  {
    id: "kernel-too-old",
    by: "shim",
    summary: "the image's C library needs a newer Linux than the node's",
    texts: ["FATAL: kernel too old", "Fatal glibc error: cannot get entropy for arc4random"],
    evidence: "reported",
    anywhere: [...OF_ENTRY_POINTS, "glibc error"],
    fix:
      "use an older release of the image (Debian 11, Ubuntu 22.04, Alpine as base), or a node with a newer kernel: a NAS with Linux 3.10 has no getrandom, which glibc from 2.36 on needs. WSL 1 has such an old kernel, too: wsl --set-version NAME 2",
    links: ["https://github.com/homebridge/docker-homebridge/issues/960"],
  },
  {
    id: "container-port-denied",
    by: "shim",
    summary: "the container's program may not listen on a port below 1024: it does not run as root there",
    texts: [
      ...["0.0.0.0", "[::]"].flatMap((host) =>
        [80, 443].flatMap((port) => [
          `bind() to ${host}:${port} failed (13: Permission denied)`,
          `[emerg] bind() to ${host}:${port} failed (13: Permission denied)`,
          `[emerg] <number>#<number>: bind() to ${host}:${port} failed (13: Permission denied)`,
        ])
      ),
      "(13)Permission denied: AH00072: make_sock: could not bind to address <any>",
      "Error: listen EACCES: permission denied <any>",
      ...["", "0.0.0.0", "[::]"].flatMap((host) =>
        [80, 443].map((port) => `listen tcp ${host}:${port}: bind: permission denied`)
      ),
    ],
    evidence: "reported",
    behind: "all",
    anywhere: OF_ENTRY_POINTS,
    fix:
      "let it listen on 8080 or such and publish that (-p 80:8080; containerPort), use an unprivileged image (nginxinc/nginx-unprivileged), or set the container's sysctl net.ipv4.ip_unprivileged_port_start=0 (--sysctl; securityContext.sysctls), which Docker does by itself; the capability NET_BIND_SERVICE helps only root or a program that has it in its file",
    links: [
      "https://github.com/podman-container-tools/podman/issues/22788",
      "https://docs.kernel.org/networking/ip-sysctl.html",
    ],
  },
  {
    id: "container-net-admin-missing",
    by: "shim",
    summary:
      "a program in the container may not set up a network device: it lacks the capability NET_ADMIN, or the node a kernel module",
    texts: [
      "RTNETLINK answers: Operation not permitted",
      "RTNETLINK answers: Operation not supported",
      "RTNETLINK answers: Not supported",
      "Error: Unknown device type.",
      "Unable to access interface: Protocol not supported",
      "This usually means that your host's kernel does not support WireGuard!",
      'WireGuard exited with the error: Cannot find device "<name>"',
      'WireGuard exited with the error: Cannot find device "<name>" This usually means that your host\'s kernel does not support WireGuard!',
      "ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)",
      "ERROR: Cannot open TUN/TAP dev /dev/net/tun: Operation not permitted (errno=1)",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: [...OF_ENTRY_POINTS, "wg0", "wireguard"],
    fix:
      "give it --cap-add NET_ADMIN (cap_add; securityContext.capabilities.add) and for a VPN --device /dev/net/tun; load the module on the node: modprobe wireguard (from Linux 5.6 on; a NAS with an older kernel needs wireguard-go or boringtun), modprobe tun. In an LXC the outer host loads it",
    links: ["https://github.com/linuxserver/docker-wireguard/issues/40"],
  },
  {
    id: "tun-device-missing",
    by: "shim",
    summary: "a VPN's program in the container finds no TUN device, or may not open it",
    texts: [
      ...[
        "operation not permitted",
        "no such file or directory",
        "no such device",
        "permission denied",
        "device or resource busy",
      ].flatMap((errno) => [
        `wgengine.NewUserspaceEngine(tun "<name>") error: tstun.New("<name>"): ${errno}`,
        `tstun.New("<name>"): ${errno}`,
        `TUN device is not available: open /dev/net/tun: ${errno}`,
        `Failed to create TUN device: ${errno}`,
      ]),
      "is CONFIG_TUN enabled in your kernel? modprobe tun failed with: <any>",
      "tun module not loaded nor found on disk",
      "kernel/drivers/net/tun.ko found on disk, but not for current kernel; are you in middle of a system update and haven't rebooted? found: <any>",
      "CreateTUN(<name>) failed; /dev/net/tun does not exist",
      "Failed to create TUN device: CreateTUN(<name>) failed; /dev/net/tun does not exist",
      "TUN device is not available: <any>",
      "checking TUN device: TUN device is not available: <any>",
      "cannot create TUN device file node: <any>",
      ...["operation not permitted", "permission denied", "read-only file system"].flatMap((errno) =>
        ["", "creating tun device: "].map((step) => `${step}creating TUN device file node: ${errno}`)
      ),
      ...["operation not permitted", "permission denied", "no such device", "no such device or address"].flatMap((
        errno,
      ) => [
        ...["", "creating tun device: "].map((step) => `${step}unix opening TUN device file: ${errno}`),
        `unix opening TUN device file: ${errno} (did you specify --device /dev/net/tun to your container command?)`,
        `cannot Unix Open TUN device file: ${errno}`,
      ]),
      "ERROR: Cannot ioctl TUNSETIFF <words>: Operation not permitted (errno=1)",
    ],
    evidence: "reported",
    anywhere: [
      "tailscale",
      "tstun",
      "wgengine",
      "CONFIG_TUN",
      "TUN device",
      "CreateTUN",
      "TUNSETIFF",
      "tun module",
      "tun.ko",
    ],
    fix:
      "give the container the device and the capability: --device /dev/net/tun --cap-add NET_ADMIN (devices and cap_add of compose); with runc 1.2.0 to 1.2.3 a volume or mknod is not enough. In a pod securityContext.capabilities.add NET_ADMIN with a device plugin for /dev/net/tun, or privileged: true, which gives it the node; Tailscale does without: TS_USERSPACE=true. " +
      "On the node modprobe tun, after an update of the kernel a reboot; an LXC or OpenVZ container needs it from its host (Proxmox: dev0: /dev/net/tun)",
    links: [
      "https://github.com/tailscale/tailscale/issues/14256",
      "https://github.com/opencontainers/runc/issues/4428",
    ],
  },
  {
    id: "tun-device-unusable",
    by: "shim",
    summary:
      "the container has /dev/net/tun, but Gluetun cannot open it: SELinux or the engine forbids it, or the kernel has no such device behind it",
    texts: [
      ...["", "creating tun device: "].map((step) => `${step}creating TUN device file node: file exists`),
      "TUN file has an unexpected rdev: <number> instead of expected <number>",
    ],
    evidence: "source",
    anywhere: ["TUN device", "TUN file"],
    fix:
      "on the host: sudo modprobe tun (after an update of the kernel reboot first), and ls -l /dev/net/tun has to show a character device 10, 200: a file or directory that a mount made there has to go. SELinux (Fedora, RHEL, Podman): sudo setsebool -P container_use_devices 1, or --security-opt label=disable, which lifts SELinux for that container. " +
      "Rootless engines: run it as root, with --device /dev/net/tun and --cap-add NET_ADMIN; in an LXC its host has to pass the device",
    links: [
      "https://github.com/qdm12/gluetun-wiki/issues/55",
      "https://github.com/qdm12/gluetun-wiki/blob/main/errors/tun.md",
    ],
  },
  {
    id: "loop-device-missing",
    by: "shim",
    summary: "an image file cannot be mounted: the system has no loop device for it",
    texts: [
      "could not get free loop device: <errno>",
      "failed to mount rootfs component: could not get free loop device: <errno>",
      "could not open /dev/loop-control: open /dev/loop-control: <errno>",
      "timeout creating new loopback device",
      ...[
        "No such file or directory",
        "Operation not permitted",
        "Device or resource busy",
        "Resource temporarily unavailable",
      ]
        .flatMap((errno) => [
          `losetup: <path>: failed to set up loop device: ${errno}`,
          `losetup: cannot find an unused loop device: ${errno}`,
        ]),
      "losetup: cannot find an unused loop device",
      "mount: <path>: failed to setup loop device for <any>",
      "no loop devices available",
      "failed to attach loop device: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "modprobe loop (max_loop=64 for more) on the machine whose kernel it is; in a container make the nodes with --device /dev/loop-control --device /dev/loop0… and --privileged, as /dev there does not get new ones. Proxmox in a container or an LXC in an LXC: use storage without image files (a directory, ZFS, btrfs)",
    links: ["https://man7.org/linux/man-pages/man4/loop.4.html", "https://github.com/rtedpro-cpu/dockermox/issues/3"],
  },
  {
    id: "program-emulated-rosetta",
    refines: "program-emulated",
    by: "shim",
    summary:
      "Rosetta, in which Docker Desktop runs programs for x86-64 on an Apple chip, does not find its own program's file: a fault of that release",
    texts: [
      "rosetta error: Unable to open /proc/self/exe: <number>",
      "rosetta error: Unable to open /proc/self/exe: <any>",
    ],
    evidence: "reported",
    fix:
      "update Docker Desktop: 4.26 and newer do not have it. Until then, or where it stays: Settings, General: take the mark from Use Rosetta for x86_64/amd64 emulation on Apple Silicon, Apply and restart, which takes QEMU (slower). Best is an image for arm64: docker pull --platform linux/arm64, or a build of your own without --platform=linux/amd64",
    links: ["https://github.com/docker/for-mac/issues/6973"],
  },
  {
    id: "program-emulated-qemu",
    refines: "program-emulated",
    by: "shim",
    summary:
      "a program for another CPU crashed in QEMU, with which it is emulated: a fault of QEMU, mostly of an old release",
    texts: [
      "qemu: uncaught target signal <number> (<words>) - core dumped",
      "qemu: uncaught target signal 11 (Segmentation fault) - core dumped",
    ],
    evidence: "reported",
    fix:
      "take the image's variant for the machine's own CPU (docker pull --platform, without platform: in compose), or build on such a machine (docker buildx create --append --platform linux/arm64 ssh://HOST; a runner of that CPU). Else a newer QEMU: docker run --privileged --rm tonistiigi/binfmt --uninstall qemu-*, then --install all; docker/setup-qemu-action with image: tonistiigi/binfmt:latest; update Docker Desktop, on an Apple chip with Rosetta on. A minikube for amd64 there: install its arm64 build",
    links: [
      "https://docs.docker.com/build/building/multi-platform/",
      "https://github.com/docker/for-win/issues/14011",
    ],
  },
  {
    id: "program-emulated",
    by: "shim",
    summary: "the image is for another CPU architecture and runs in an emulator, which does not run this program",
    texts: [
      "qemu: uncaught target signal <number> (<words>) - core dumped",
      "QEMU internal SIGSEGV {code=<words>, addr=<words>}",
      ...["x86_64", "aarch64", "arm", "i386"].flatMap((cpu) => [
        `qemu-${cpu}: Could not open '<path>': No such file or directory`,
        `qemu-${cpu}-static: Could not open '<path>': No such file or directory`,
      ]),
      "rosetta error: failed to open elf at <path>",
      "rosetta error: <any>",
      ...["VMAllocationTracker", "VmTracker"].flatMap((part) => [
        `assertion failed [<any>]: <any> (${part}.cpp:<number> <any>)`,
        `assertion failed [<any>]: ${part} <any>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "use the image's variant for the node's own CPU (docker pull --platform, docker manifest inspect IMAGE lists them), or build it for that: emulation by QEMU or Rosetta is incomplete. A minikube for amd64 on an Apple M1 runs a Kubernetes for amd64: install its arm64 build, then minikube delete, which deletes the cluster, and start. A missing /lib64/ld-linux-x86-64.so.2 means that " +
      "a program for x86-64 was put into an image for arm64",
    links: [
      "https://docs.docker.com/build/building/multi-platform/",
      "https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/known-issues/",
    ],
  },
];

/** The codes with which a container's program ended, as engines print them. */
function ended(code: number): readonly string[] {
  return [
    `exited with code ${code}`,
    `<words> exited with code ${code}`,
    `exited (${code})`,
    `exit code ${code}`,
    `exit code: ${code}`,
    `exit status ${code}`,
    `returned a non-zero code: ${code}`,
    `did not complete successfully: exit code: ${code}`,
    `container <number> exited with status ${code}`,
    `code=exited, status=${code}`,
    `Main process exited, code=exited, status=${code}/n/a`,
    `Control process exited, code=exited, status=${code}/n/a`,
    `Process: <number> ExecStart=<any> (code=exited, status=${code})`,
    `Main PID: <number> (code=exited, status=${code})`,
    `(code=exited, status=${code})`,
  ];
}

/** What people paste where a container's program crashed. */
const OF_RUNS: readonly string[] = [
  "exited with",
  "entrypoint",
  "entry-point",
  "docker run",
  "docker exec",
  "docker logs",
  "podman run",
  "kubectl logs",
  "CrashLoop",
  "tini",
  "pod/",
];

/** What people paste of a container that ended with a code: any unit of systemd, and any script, has such a code, too. */
const OF_EXITS: readonly string[] = [
  ...OF_ENTRY_POINTS.filter((sign) => !/status|code/.test(sign)),
  "exited with code",
  "non-zero code",
  "did not complete successfully",
  "exited (",
  "quadlet",
  "Shell server",
  "ExitCode",
];

/** Codes of programs that ended, where nothing else says more. */
export const EXIT_CODE_RULES: readonly DaemonRule[] = [
  {
    id: "exit-segmentation-fault",
    by: "shim",
    summary: "the container's program crashed: it used memory that it does not have (SIGSEGV, exit code 139)",
    texts: [...ended(139), "Segmentation fault", "Segmentation fault (core dumped)"],
    evidence: "source",
    behind: "all",
    // Not each word of containers: daemons crash, too.
    anywhere: ["code 139", "code: 139", "status 139", "=139", "(139)", ...OF_RUNS],
    fix:
      "on Apple silicon and other ARM machines: the image is for amd64 and runs in an emulator, which such programs (jemalloc, old Ruby, Java) crash: take its arm64 variant (docker image inspect shows Architecture; remove platform: linux/amd64), update Docker Desktop, or switch Rosetta in its settings. Images of old distributions (CentOS 6, Debian 8): a newer image, or boot with vsyscall=emulate, which weakens the kernel's protection (WSL: kernelCommandLine in .wslconfig). Else another tag, an older or newer release; a damaged copy (pull again); a program for glibc on Alpine; the machine's memory",
    links: ["https://github.com/microsoft/WSL/issues/4694", "https://man7.org/linux/man-pages/man7/vsyscall.7.html"],
  },
  {
    id: "image-needs-vsyscall",
    refines: "exit-segmentation-fault",
    by: "shim",
    summary:
      "the image is of an old distribution (CentOS 6, Debian 7 and 8, manylinux1), whose C library calls the kernel in a way (vsyscall) that this kernel has switched off: its programs crash with code 139",
    texts: [
      "vsyscall attempted with vsyscall=none",
      "<words> vsyscall attempted with vsyscall=none ip:<any>",
    ],
    evidence: "source",
    fix:
      "take a newer image (CentOS 7, Debian 9 or newer, manylinux2014). If the old one has to run: boot with vsyscall=emulate on the kernel's command line (/etc/default/grub, then update-grub or grub2-mkconfig and a reboot; WSL and Docker Desktop: kernelCommandLine = vsyscall=emulate in .wslconfig, then wsl --shutdown), which weakens a protection of that kernel a little",
    links: [
      "https://man7.org/linux/man-pages/man7/vsyscall.7.html",
      "https://github.com/clearlinux/distribution/issues/778",
    ],
  },
  {
    id: "exit-killed",
    by: "shim",
    summary:
      "the container's program was killed (SIGKILL, exit code 137): most often for memory, else by a stop that took too long",
    // The last one of Dev Containers, whose shell in the container ends with it.
    texts: [...ended(137), "Shell server terminated (code: 137, signal: null)"],
    evidence: "source",
    behind: "all",
    anywhere: OF_EXITS,
    fix:
      "docker inspect -f '{{.State.OOMKilled}}' NAME (kubectl describe pod: OOMKilled) and dmesg | grep -i kill show whether memory was the reason: raise the " +
      "container's limit or the memory of the node, the CI machine or Docker Desktop's virtual machine, or let the program use less (fewer processes, in a build fewer " +
      "jobs). In a pod Liveness probe failed in its events: give it more time (startupProbe, timeoutSeconds). Otherwise a stop, restart or update killed it after the " +
      "grace period (10 s): let the program end on SIGTERM (exec form of CMD, init: true), or raise stop_grace_period",
    links: [
      "https://docs.docker.com/engine/containers/resource_constraints/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/",
    ],
  },
  {
    id: "exit-out-of-memory",
    refines: "exit-killed",
    by: "shim",
    summary: "the kernel killed the container for its memory: it used its limit up, or the node had none left",
    texts: ended(137),
    evidence: "source",
    behind: "all",
    // A pod's status, and that of docker inspect.
    anywhere: ["reason: OOMKilled", "OOMKilled: true"],
    fix:
      "raise the container's memory limit (resources.limits.memory; docker run --memory, deploy.resources.limits of Compose; an operator's or chart's own values, as it undoes other edits), or let the program use less: Java -XX:MaxRAMPercentage, Node --max-old-space-size, fewer workers. CrashLoopBackOff only repeats it. " +
      "If it grows without end, update the program. Killed below its limit: the node was out of memory (dmesg, kubectl describe node): set requests",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"],
  },
  {
    id: "exit-not-executable",
    by: "shim",
    summary: "the container's command was found and cannot be executed (exit code 126)",
    texts: [...ended(126), "Container command '<any>' could not be invoked"],
    evidence: "source",
    behind: "all",
    anywhere: OF_EXITS,
    fix:
      "docker logs NAME names the file: give it the mode with chmod +x before the image is built, let its first line be #! and an interpreter that the image has, and do not run it from a noexec mount; a directory is no program",
    links: ["https://docs.docker.com/engine/containers/run/#exit-status", EXECVE],
  },
  {
    id: "exit-not-found",
    by: "shim",
    summary: "the container's command, or one that its script runs, was not found (exit code 127)",
    texts: [
      ...ended(127),
      // Of Docker 1.10 to 1.12.
      "Container command '<any>' not found or does not exist",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_EXITS,
    fix:
      "docker logs NAME names it: correct the command or PATH, install it in the image, and look for a volume that hides the image's directory; a script with Windows line ends (dos2unix) or without its interpreter is not found, either, nor a program whose libraries are missing",
    links: ["https://docs.docker.com/engine/containers/run/#exit-status"],
  },
  {
    id: "exit-engine-error",
    by: "shim",
    summary: "docker or podman itself failed before the container's program ran (exit code 125); its message precedes",
    texts: ended(125),
    evidence: "source",
    behind: "all",
    anywhere: OF_EXITS,
    fix:
      "read the line with Error or Error response from daemon: journalctl -u UNIT (with --user for units of a user), else the command's own output; run the same docker run or podman run by hand. Usual: a name in use (docker rm NAME, podman run --replace), an image that cannot be pulled or a network that is not up at boot (After=network-online.target, TimeoutStartSec=900), a port in use, a mount's source that does not exist (Podman makes none), an option that this release does not have, no right to the socket (group docker is as much as root), a pod that kube play left (podman kube down)",
    links: ["https://docs.docker.com/engine/containers/run/#exit-status"],
  },
];
