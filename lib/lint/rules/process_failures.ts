/**
 * What runtimes print of a container's processes that no spec shows: limits of the node, a first process that ended, the working
 * directory, the program, hooks.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { SHELL_FORMATS } from "./entry_points.ts";
import { NOT_PERMITTED } from "./not_permitted.ts";
import { ENDED } from "./runtime_programs.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";

/** What runc prints where it cannot start itself again, as the container's init or to join one. */
function startsFailing(errno: string): readonly string[] {
  return ["<procfd>", "/proc/self/exe", "/proc/thread-self/exe"].flatMap((file) => [
    `unable to start init: fork/exec ${file}: ${errno}`,
    `error starting setns process: fork/exec ${file}: ${errno}`,
    `starting init process command caused: fork/exec ${file}: ${errno}`,
    `starting setns process caused: fork/exec ${file}: ${errno}`,
  ]);
}

/** What runc's own C code prints where it cannot fork. */
function forksFailing(errno: string): readonly string[] {
  return [
    `nsexec-<number>[<pid>]: unable to spawn stage-<number>: ${errno}`,
    `nsexec-<number>[<pid>]: failed to fork: ${errno}`,
    `nsenter: unable to fork: child_func: ${errno}`,
    `nsenter: unable to fork: init_func: ${errno}`,
  ];
}

/** What the container itself prints where its program cannot be run. */
function programErrors(errno: string, ofC: string): readonly string[] {
  return [
    `exec user process caused: ${errno}`,
    `exec <executable>: ${errno}`,
    `exec container process \`<program>\`: ${ofC}`,
  ];
}

/** Failures of a container's processes. */
export const PROCESS_FAILURES: readonly DaemonRule[] = [
  {
    id: "process-limit-reached",
    by: "runtime",
    summary: "the runtime reached a limit of processes or threads, of the user, a cgroup or the node",
    texts: [
      "fork/exec <binary>: resource temporarily unavailable",
      // The kubelet's cAdvisor, which measures disks.
      "failed to exec du - fork/exec <path>: resource temporarily unavailable",
      "failed to collect filesystem stats - rootDiskErr: failed to exec du - fork/exec <path>: resource temporarily unavailable",
      "runtime/cgo: pthread_create failed: Resource temporarily unavailable",
      "runtime: failed to create new OS thread (have <number> already; errno=11)",
      "fatal error: newosproc",
      "unable to create new parent process: fork/exec /proc/self/exe: resource temporarily unavailable",
      ...startsFailing("resource temporarily unavailable"),
      ...forksFailing("Resource temporarily unavailable"),
      ...ENDED.map((ended) =>
        `<binary> ${ended}: runtime/cgo: pthread_create failed: Resource temporarily unavailable`
      ),
    ],
    evidence: "reported",
    fix:
      "find the limit that is reached: systemctl show -p TasksCurrent -p TasksMax docker (containerd, kubelet), pids.max of the pod's cgroup, ulimit -u, sysctl kernel.pid_max kernel.threads-max; and what uses it: ps -eLf | wc -l, a program that leaks threads, zombies of probes (docker run --init, tini): restart it. Raise it: TasksMax= of the unit of containerd, docker or kubelet, of a rootless user user-UID.slice and ulimit -u; podPidsLimit, --pids-limit of an outer container; on a VPS (OpenVZ, LXC) it is the host's",
    links: ["https://kubernetes.io/docs/concepts/policy/pid-limiting/", `${RUNC}/5332`],
  },
  {
    id: "open-files-limit-reached",
    by: "runtime",
    summary: "the engine, its shim or the runtime reached a limit of open files, of its unit, the user or the node",
    texts: [
      "fork/exec <binary>: too many open files",
      "failed to exec du - fork/exec <path>: too many open files",
      "failed to collect filesystem stats - rootDiskErr: failed to exec du - fork/exec <path>: too many open files",
      "dmsetup <words> error: : fork/exec <path>: too many open files",
      "failed to start shim: open /dev/null: too many open files",
      "failed to start shim: start failed: pipe2: too many open files",
      // runc counts against the container's own limit.
      ...["seccomp filter into kernel: <value>", "patching filter: <value>"].map((step) =>
        `error loading ${step}: too many open files`
      ),
      "error patching filter: <value>: too many open files",
      ...startsFailing("too many open files"),
    ],
    evidence: "reported",
    fix:
      "raise LimitNOFILE= of the unit of containerd, docker or kubelet (a drop-in, then systemctl daemon-reload and a restart), ulimit " +
      "-n of a rootless user; of the whole node fs.file-max (cat /proc/sys/fs/file-nr), for watchers fs.inotify.max_user_instances. If " +
      "it comes back, ls /proc/PID/fd shows a program that leaks files: update it. A container with a very low limit of its own (--ulimit nofile) needs a higher one",
    links: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html"],
  },
  {
    id: "fork-memory-exhausted",
    by: "runtime",
    summary: "the node, or the cgroup of the daemon, has no memory left to start a program",
    texts: [
      "fork/exec <binary>: cannot allocate memory",
      "libcontainerd: error restarting containerd: fork/exec <binary>: cannot allocate memory",
      ...startsFailing("cannot allocate memory"),
      ...forksFailing("Cannot allocate memory"),
    ],
    evidence: "reported",
    fix:
      "look at free -m and the kernel's log: give the node memory or swap, limits for its containers, and reserve some for its services " +
      "(systemReserved, kubeReserved; MemoryMax= of the engine's unit); with vm.overcommit_memory=2 raise vm.overcommit_ratio or turn " +
      "it off. Where an exec cannot fork, the container may have ended at that moment: see its own log",
    links: [
      "https://github.com/aws/amazon-ecs-agent/issues/1000",
      "https://docs.kernel.org/mm/overcommit-accounting.html",
    ],
  },
  {
    id: "inotify-instances-exhausted",
    by: "runtime",
    summary:
      "the node's limit of inotify instances is reached, though the message says files: nearly always not that of open files",
    texts: [
      "Failed to serve <name>: too many open files Failed to create watcher for <path>",

      "failed to create fsnotify watcher: too many open files",
      "watcher create: too many open files",
      "create CNI config file: watcher create: too many open files",
      ...["", "System.IO.IOException: "].flatMap((who) => [
        `${who}The configured user limit (<number>) on the number of inotify instances has been reached`,
        `${who}The configured user limit (<number>) on the number of inotify instances has been reached <any>`,
      ]),
      "failed to create inotify fd: too many open files",
      "inotify_init: too many open files",
      "Failed to start cAdvisor inotify_init: too many open files",
      "inotify_init1: too many open files",
      "failed to create inotify: too many open files",
      ...["", "control group "].flatMap((of) =>
        ["object", "instance"].map((what) => `Failed to create ${of}inotify ${what}: Too many open files`)
      ),
      "Failed to allocate manager object: Too many open files",
      // Of the kubelet, device plugins, operators: whatever they call what they watch.
      ...["", " for <path>", ", err", " on <path>"].map((of) => `failed to <words> watcher${of}: too many open files`),
      ...["unable to create", "error creating", "could not create", "failed to create"].flatMap((what) =>
        ["watcher", "file watcher", "inotify watcher", "fsnotify instance"].map((kind) =>
          `${what} ${kind}: too many open files`
        )
      ),
      "panic: failed to <words> watcher: too many open files",
      "failed to start Plugin Watcher. err: failed to start plugin watcher, err: too many open files",
      "failed to watch <path>: too many open files",
      "failed complete: too many open files",
      ...["", "error configuring CNI network plugin: "].flatMap((before) => [
        `${before}failed to create new watcher too many open files`,
        `${before}failed to create new watcher: too many open files`,
      ]),
    ],
    evidence: "reported",
    fix:
      "raise fs.inotify.max_user_instances on the node (sysctl -w fs.inotify.max_user_instances=1024, and max_user_watches with it; the default is 128 for each user), for kind, k3d and Docker Desktop in the VM or " +
      "host that all clusters share; write it to /etc/sysctl.d. Fewer clusters or watchers help, too; ulimit -n only if that does not",
    links: [
      "https://kind.sigs.k8s.io/docs/user/known-issues/#pod-errors-due-to-too-many-open-files",
      "https://man7.org/linux/man-pages/man7/inotify.7.html",
    ],
  },
  {
    id: "inotify-watches-exhausted",
    by: "runtime",
    summary: "the node's limit of inotify watches is reached; the disk is not full",
    texts: [
      "inotify_add_watch <path>: no space left on device",
      "Failed to start cAdvisor inotify_add_watch <path>: no space left on device",
      "failed to add watch on <path>: no space left on device",
      "error configuring CNI network plugin: failed to add watch on <path>: no space left on device",
      "failed to watch file <path>: no space left on device",
      "failed to watch directory <path>: no space left on device",
      "failed to watch directory <path>: inotify_add_watch <path>: no space left on device",
    ],
    evidence: "reported",
    fix: "raise fs.inotify.max_user_watches on the node with sysctl, and find what watches so many files",
    links: ["https://man7.org/linux/man-pages/man7/inotify.7.html"],
  },
  {
    id: "start-memory-limit",
    refines: "container-ended",
    by: "runtime",
    summary:
      "the container's first process ended before it was started, under a memory limit: most often one of a few MB, which is too little for the runtime itself",
    texts: [
      "cannot start a container that has stopped",
      "OCI runtime start failed: cannot start a container that has stopped",
    ],
    evidence: "reported",
    anywhere: ["--memory=", "--memory ", "mem_limit", "memory limited without swap"],
    fix:
      "dmesg shows whether the OOM killer ended it (Memory cgroup out of memory, runc:[2:INIT]): raise --memory (mem_limit), to at least 16 MB and what the program needs; Docker itself refuses less than 6 MB. Otherwise docker logs and the exit code say why it ended",
    links: ["https://github.com/moby/moby/issues/41164"],
  },
  {
    id: "container-ended",
    by: "runtime",
    summary:
      "the container's first process had already ended when the runtime was to start it, or to run a command in it",
    texts: [
      "container process is already dead",
      "cannot exec into container that is not running: container state improper",
      "can only create exec sessions on running containers: container state improper",
      "cannot start a container that has stopped",
      "cannot exec in a stopped container",
      "crun: container process not found, the pid was reused",
      "crun: the container `<id>` is not running",
      "crun: the container `<id>` is not running.",
      "the container `<id>` is not in `created` or `stopped` state",
      "cannot exec a container that has stopped",
      "cannot exec a container that has run and stopped",
      "cannot exec in a stopped state",
      "cannot exec in a deleted state",
      ...["stopped", "deleted"].flatMap((state) => [
        `failed to create exec <id>: cannot exec in a ${state} state`,
        `failed to exec in container: failed to create exec <id>: cannot exec in a ${state} state`,
      ]),
      "cannot start a stopped process",
      "cannot open `<path>exec.fifo`: No such file or directory",
      "container is in CONTAINER_EXITED state",
      "failed to load task: no running task found: task <id> not found: not found",
    ],
    evidence: "source",
    fix: "find why it ended: docker logs, podman logs, kubectl logs --previous, its exit code, dmesg for the OOM " +
      "killer. A shell without a terminal, or a program that goes to the background, ends at once: docker run -it, " +
      "tty: true, or run it in the foreground (nginx -g 'daemon off;'). An image for another CPU, or a seccomp " +
      "profile that denies the runtime's calls, ends it, too. If docker ps shows that it runs, the engine missed " +
      "its end: docker restart NAME. No exec.fifo: it was started already, by a second command at the same time " +
      "(podman-compose, a unit)",
    links: ["https://github.com/opencontainers/runc/issues/2183", "https://github.com/moby/moby/issues/43730"],
  },
  {
    id: "runc-clone-failed",
    by: "runtime",
    summary: "runc cannot make the copy of itself with which it protects its binary from the container",
    texts: [
      "could not ensure we are a cloned binary: <errno>",
      "unable to create new parent process: unable to create safe /proc/self/exe clone for runc init: <any>",
      "unable to create safe /proc/self/exe clone for runc init: <any>",
    ],
    evidence: "source",
    fix:
      "check that there is space and memory: runc's state directory (/run), /tmp, the container's memory limit (raise one of a few " +
      "MiB); that the kernel has memfd_create (3.17), and that runc's file is there and readable; update runc",
    links: [`${RUNC}/2552`, `${RUNC}/4449`],
  },
  {
    id: "runc-clone-denied",
    by: "runtime",
    summary: "runc may not make or run the copy of itself with which it protects its binary from the container",
    texts: [
      "could not ensure we are a cloned binary: Operation not permitted",
      "could not ensure we are a cloned binary: Permission denied",
      ...["permission denied", "operation not permitted"].flatMap((errno) => [
        `unable to create new parent process: unable to create safe /proc/self/exe clone for runc init: <any>: ${errno}`,
        `unable to create safe /proc/self/exe clone for runc init: <any>: ${errno}`,
      ]),
    ],
    evidence: "source",
    fix:
      "look in the audit log (ausearch -m avc,fanotify, dmesg) for who denies it: a security agent such as fapolicyd (trust runc and " +
      "containerd: fapolicyd-cli --file add PATH, then --update), SELinux or AppArmor; let runc's file be readable and executable for " +
      "the user (chmod 755), /run and /tmp not noexec, and an outer container's seccomp profile allow memfd_create",
    links: [`${RUNC}/4449`, "https://github.com/docker/for-linux/issues/1215"],
  },
  {
    id: "exec-fifo-denied",
    by: "runtime",
    summary: "the container's process may not open the FIFO through which runc starts it",
    texts: ["permission denied", "operation not permitted"].flatMap((errno) => [
      ...["", "re"].flatMap((
        re,
      ) => [`${re}open exec fifo <path>: ${errno}`, `${re}open exec fifo: open <path>: ${errno}`]),
      `openat exec fifo caused \`${errno}\``,
      `openat exec fifo <path>: ${errno}`,
      `exec fifo: open <path>exec.fifo: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "start the engine with umask 022, as a stricter one takes runc's directory from the container's user; otherwise dmesg and the " +
      "audit log name the denial of SELinux or AppArmor, and runc start needs the user that made the container",
    links: [`${RUNC}/1359`, `${RUNC}/1330`],
  },
  {
    id: "init-error-lost",
    by: "runtime",
    summary:
      "the container's first process failed while runc set it up, and ended before it could say why: most often a seccomp profile of one's own denies a call that runc itself needs",
    texts: ["", "error during container init: ", "unable to start container process: error during container init: "]
      .map(
        (step) => `${step}No error following JSON procError payload`,
      ),
    evidence: "source",
    fix:
      "start it once with the engine's own profile (leave --security-opt seccomp= or localhostProfile out); if that works, begin the profile with Docker's default one and take calls away, not with those that the program makes: runc needs more before the program runs (execve, openat2, write, close_range, capset, prctl, futex, fstatfs …). no-new-privileges (allowPrivilegeEscalation: false) loads the profile later. Else look in dmesg for the OOM killer",
    links: ["https://github.com/moby/moby/issues/43730", "https://github.com/moby/profiles"],
  },
  {
    id: "init-died",
    by: "runtime",
    summary: "the container's first process ended while the runtime set it up, for an unknown reason",
    texts: [
      ...["exec setns process for init", "setns process for init"].map((step) =>
        `running ${step} caused exit status <number>`
      ),
      "running exec setns process for init caused: exit status <number>",
      "waiting for init preliminary setup: read init-p: connection reset by peer",
      "waiting for init preliminary setup caused: read init-p: connection reset by peer",
      "read init-p: connection reset by peer",
      "write init-p: broken pipe",
      "copying bootstrap data to pipe caused: write init-p: broken pipe",
      "writing config to pipe caused: write init-p: broken pipe",
      "error writing config to pipe: write init-p: broken pipe",
      "sending config to init process caused: write init-p: broken pipe",
      "error sending config to init process: write init-p: broken pipe",
      "copying bootstrap data to pipe caused: write <any>",
      "can't copy bootstrap data to pipe: write <any>",
      // Before a status, and nothing more.
      'container init caused "": unknown',
      "waiting for init preliminary setup: EOF",
      "waiting for init preliminary setup caused: EOF",
      "procReady not received",
      "can't get final child's PID from pipe: EOF",
      "getting the final child's pid from pipe caused: EOF",
      "error setting rlimits for ready process: no such process",
      "error setting rlimits for ready process: error setting rlimit type <number>: no such process",
      "setting rlimits for ready process caused: error setting rlimit type <number>: no such process",
      "setting rlimits for ready process caused: no such process",
      "error getting pipe fds for pid <pid>: readlink <path>: no such file or directory",
      "getting pipe fds for pid <pid> caused: readlink <path>: no such file or directory",
      "error getting pipe fds for pid <pid>: readlink /proc/<pid>/fd/<number>: permission denied",
      "getting pipe fds for pid <pid> caused readlink /proc/<pid>/fd/<number>: permission denied",
      "getting pipe fds for pid <pid> caused: readlink /proc/<pid>/fd/<number>: permission denied",
      "error reading pid from init pipe: EOF",
      "error waiting for our first child to exit: <errno>",
      "reading from parent failed: <any>",
      "getting the final child's pid from pipe caused: read init-p: connection reset by peer",
      "decoding init error from pipe caused: read parent: connection reset by peer",
      "read parent: connection reset by peer",
      "read from the init process",
      "crun: read status from sync socket: <errno>",
      "crun: read pid from sync socket: <errno>",
      "sync socket closed",
      "read from sync socket: <errno>",
      "write to sync socket: <errno>",
      ...["open pidfd", "pidfd_open"].flatMap((step) => [
        `crun: ${step}: No such process`,
        `container create failed: ${step}: No such process`,
      ]),
      ...["write to exec.fifo", "read from the exec fifo", "waitpid for exec child pid"].map((step) =>
        `crun: ${step}: <errno>`
      ),
      "exec fifo is empty: container init did not signal execve readiness (process died before writing, or fifo already consumed)",
      "read from sync pipe: <errno>",
      "getting the final child's pid from pipe caused EOF",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "a line with nsexec in the runtime's log, with debug on, names the cause. If none starts: user.max_user_namespaces is 0 (RHEL 7, userns-remap: sysctl -w user.max_user_namespaces=15000; Talos: machine.sysctls), or the kernel has no memfd_create (before 3.17: Ubuntu 14.04, OpenVZ), which runc needs since February 2019: update the kernel. Only one: raise its memory limit of a few MiB. After days, until a reboot: page allocation failure in dmesg: echo 1 > /proc/sys/vm/drop_caches, a larger vm.min_free_kbytes, a newer kernel. Else the OOM killer, seccomp, fapolicyd; update the runtime",
    links: [`${RUNC}/4905`, "https://github.com/moby/moby/issues/40835"],
  },
  {
    id: "init-namespaces-failed",
    refines: "init-died",
    by: "runtime",
    summary:
      "the first stage of an old runc, which makes and joins the namespaces, gave up: the number is only a place in its code, so the text does not tell why",
    texts: [
      ...["exec setns process for init", "setns process for init"].flatMap((step) => [
        `running ${step} caused exit status <number>`,
        `running ${step} caused: exit status <number>`,
      ]),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "look in dmesg for page allocation failure, cannot allocate memory or the OOM killer, and at free -m and /proc/buddyinfo: the node's memory is used up or fragmented (free some, or reboot), or the container's limit is only a few MiB. If no container starts: user.max_user_namespaces or another limit of namespaces is 0 (RHEL 7: also boot with user_namespace.enable=1 for userns-remap), " +
      "or the kernel has no memfd_create (before 3.17), which runc of February 2019 and newer needs. Update Docker and kernel: newer runc prints the reason, as does the line with nsenter or nsexec in the daemon's log",
    links: [`${RUNC}/1343`, `${RUNC}/1130`],
  },
  {
    id: "systemd-process-unseen",
    by: "runtime",
    summary:
      "systemd does not find the container's first process: it had ended, or another PID namespace or hidepid hides it",
    texts: [
      "unable to apply cgroup configuration: unable to start unit <unit> (properties <value>): No such process",
      "unable to start unit <unit> (properties <value>): No such process",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "look for what ended the process: a memory limit of a few MiB, the OOM killer or seccomp in dmesg. If no container starts: " +
      "hidepid of /proc hides it from the user's systemd (mount -o remount,hidepid=0 /proc shows all users their processes), or the " +
      "engine is in a container and the host's systemd starts the scope: use the driver cgroupfs there",
    links: [`${RUNC}/4905`, "https://github.com/moby/moby/issues/40835"],
  },
  {
    id: "cwd-missing",
    by: "runtime",
    summary: "the working directory does not exist in the container, or is not a directory",
    texts: [
      "workdir <path> exists on container <id>, but is not a directory",
      "workdir <path> does not exist on container <id>",
      "chdir to cwd (<path>) set in config.json failed: no such file or directory",
      "chdir to cwd (<path>) set in config.json failed: not a directory",
      "chdir to `<path>`: No such file or directory",
      "chdir `<path>`: No such file or directory",
      "chdir to `<path>`: Not a directory",
      // Of youki.
      `libcontainer::process::${oneOf(["container_init_process", "init::process"])}: failed to chdir ${
        oneOf(["e", "err"])
      }=${oneOf(["ENOENT", "ENOTDIR"])}`,
    ],
    evidence: "source",
    fix:
      "set workingDir (--workdir, working_dir, WORKDIR) to a directory of the image or of a volume: a volume over its parent hides it, or a newer release has another path. exec: docker exec -w / NAME …; where a bind mount's directory was removed or replaced on the host, restart the container; VS Code: reload the window, else Dev Containers: Rebuild Container. A runner of CI or a devcontainer that itself runs in a container with the node's Docker socket: Docker mounts the node's directories, so that the work directory has to lie under the same path on the node and in the runner (-v /path:/path)",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/init_linux.go"],
  },
  {
    id: "user-setup-refused",
    by: "runtime",
    summary:
      "the kernel does not let runc set the container's user or groups: a user namespace does not map them, or runc itself lacks the right",
    texts: [
      ...["unable to setup user", "setup user"].flatMap((step) => [
        `${step}: invalid argument`,
        ...["operation not permitted", "permission denied"].map((errno) => `${step}: ${errno}`),
      ]),
      ...["set", "clear"].map((step) => `unable to ${step} keep caps: operation not permitted`),
      "finalize namespace setup user setgroups operation not permitted",
    ],
    needs: ["setup user", "keep caps"],
    evidence: "reported",
    behind: "all",
    fix:
      "invalid argument: choose a user and groups that are mapped (--user below 65536; podman unshare cat /proc/self/uid_map), or give the engine's user more ids in /etc/subuid and /etc/subgid (podman system migrate afterwards). Not permitted: let the outer container have CAP_SETUID, CAP_SETGID and CAP_SETPCAP and a seccomp profile that has their calls",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.3/libcontainer/init_linux.go"],
  },
  {
    id: "cwd-outside-rootfs",
    by: "runtime",
    summary: "the working directory leads out of the container's root filesystem, which runc refuses",
    texts: [
      "current working directory is outside of container mount namespace root -- possible container breakout detected",
      "current working directory is not absolute -- possible container breakout detected: cwd is <path>",
      "failed to verify if current working directory is safe: <any>",
      "the current working directory is not an absolute path",
      "the working directory is not accessible from the current namespace",
    ],
    evidence: "source",
    fix: "set the working directory to a path of the image; a path such as /proc/self/fd/7 is an attack",
    links: ["https://github.com/opencontainers/runc/security/advisories/GHSA-xr7r-f8xq-vfvv"],
  },
  {
    id: "program-start-denied",
    by: "runtime",
    summary: "the kernel does not let the user execute the program",
    texts: [
      "exec user process caused: permission denied",
      "exec user process caused: operation not permitted",
      "exec <executable>: permission denied",
      "exec <executable>: operation not permitted",
      "exec container process `<path>`: Permission denied",
      "exec container process `<path>`: Operation not permitted",
    ],
    evidence: "reported",
    // SELinux's own line says who denied it.
    behind: ["entrypoint", "execute", "execute_no_trans", "map"].map((right) => `avc: denied { ${right} } for`),
    fix:
      "give the program the mode x for all (chmod a+rx in the image, of a bind mount on the node), and see that neither its volume nor the engine's data (/var/lib/docker, /home) is mounted with noexec: findmnt -T PATH. If every image fails, " +
      "SELinux or AppArmor denies it (ausearch -m avc, dmesg): install container-selinux, restorecon -R on the engine's data",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "init-file-denied",
    by: "runtime",
    summary:
      "the kernel denies the container's first process a file that the message does not name: SELinux, fapolicyd or AppArmor, a mount with noexec, or the filesystem of the engine's data",
    texts: [
      "starting container process caused: permission denied",
      "unable to start container process: permission denied",
      "container init caused: permission denied",
      "error during container init: permission denied",
      "Cannot start container <name>: [8] System error: permission denied",
      "Cannot start container <name>: permission denied",
    ],
    evidence: "reported",
    behind: "all",
    // Not of a message that was cut before.
    anywhere: ["permission denied"],
    fix:
      "see what denied it: ausearch -m avc,fanotify -ts recent, dmesg | grep -i -e denied -e apparmor (SELinux: install container-selinux, restorecon -R on the engine's data and programs; fapolicyd: trust them). Nothing there: findmnt -T /var/lib/docker (or containerd's, Podman's data) shows noexec and the filesystem: xfs with ftype=0 (xfs_info) does not carry overlayfs, " +
      "make it again with ftype=1, which deletes what is on it. If only one image fails, its program lacks the mode x, or a directory above it for the container's user",
    links: ["https://github.com/containerd/containerd/issues/2763", "https://github.com/moby/moby/issues/17475"],
  },
  {
    id: "program-exec-refused",
    refines: ["program-start-denied", "seccomp-denies-execve"],
    by: "runtime",
    summary: NOT_PERMITTED.summary,
    texts: programErrors("operation not permitted", "Operation not permitted"),
    evidence: "reported",
    fix: NOT_PERMITTED.fix,
    links: NOT_PERMITTED.links,
  },
  {
    id: "arguments-too-long",
    by: "runtime",
    summary:
      "the program's arguments and environment are larger than the kernel accepts, together or one of them alone",
    texts: [
      ...programErrors("argument list too long", "Argument list too long"),
      "exec <executable> argument list too long",
    ],
    evidence: "source",
    fix:
      "in Kubernetes try enableServiceLinks: false in the pod's spec first: a pod gets some seven variables for each service of its namespace, and with thousands of services no new one starts there. Keep each argument and variable below 128 KiB, all below a quarter of the stack limit: pass large values as files (ConfigMaps " +
      "and Secrets as volumes, -v, docker secrets)",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "wasm-not-handled",
    by: "runtime",
    summary: "the program is a WebAssembly module, and the runtime runs it as a program of the machine",
    texts: [
      "exec container process `<program>.wasm`: Exec format error",
      "exec <program>.wasm: exec format error",
      'exec: "<program>.wasm": exec format error',
      "exec user process caused: exec format error: <program>.wasm",
    ],
    evidence: "reported",
    fix:
      "run it with a runtime for it: the RuntimeClass of a runwasi shim, or crun that is built with WasmEdge, wasmtime or wasmer (crun " +
      "--version lists them) and the annotation, not label, module.wasm.image/variant: compat or run.oci.handler: wasm",
    links: ["https://github.com/containers/crun/blob/1.14/docs/wasm-wasi-example.md"],
  },
  {
    id: "program-not-runnable",
    by: "runtime",
    summary:
      "the program is for another CPU architecture than the node's, neither a binary nor a script with #!, or a damaged copy",
    texts: [
      "Cannot start container <id>: [<number>] System error: exec format error",
      ...programErrors("exec format error", "Exec format error"),
      ...SHELL_FORMATS,
    ],
    evidence: "source",
    fix:
      "compare the image's architecture (docker image inspect, crictl inspecti) with the node's (uname -m). Another's image: a tag or image for yours (arm64, armv7), no platform: of another. Your own, made on a Mac for a server or the reverse: docker buildx build --platform linux/amd64,linux/arm64 --push; a binary that the Dockerfile downloads counts, too. Mixed cluster: nodeSelector kubernetes.io/arch. Slower: docker run --privileged --rm tonistiigi/binfmt --install all. A script needs #! and its interpreter at the very start. On one node alone its copy is damaged: pull it again",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "program-needs-missing-file",
    by: "runtime",
    summary: "the program is there, but the interpreter or dynamic loader that it needs is not",
    texts: [
      ...programErrors("no such file or directory", "No such file or directory"),
      "exec container process (missing dynamic library?) `<program>`: No such file or directory",
    ],
    evidence: "source",
    fix:
      "of a script, most often: Unix line ends (dos2unix or sed -i 's/\\r$//' FILE, then build the image again; git's core.autocrlf adds CR on Windows: *.sh text eol=lf in .gitattributes), and the interpreter of its first line in the image (Alpine has sh, not bash). Of a binary: build it statically (CGO_ENABLED=0) or for the image's C library and CPU: one that was built on Debian or the host does not run on Alpine or scratch (gcompat, or the same base image); readelf -l FILE names its loader. On one node alone the copy is damaged: remove the image there and pull it again",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "hook-timeout",
    by: "runtime",
    summary: "a hook did not end within its timeout",
    texts: [
      "failed to execute hook command due to a timeout",
      "error running hook #<index>: hook ran past specified timeout of <timeout>s",
      "error running <kind> hook #<index>: hook ran past specified timeout of <timeout>s",
      "Running hook #<index>:: hook ran past specified timeout of <timeout>s",
      "hook ran past specified timeout of <timeout>s",
    ],
    evidence: "source",
    fix:
      "find what the hook waits for, or raise its timeout in config.json, the NRI plugin or the CDI spec that adds it",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/configs/config.go"],
  },
  {
    id: "hook-failed",
    by: "runtime",
    summary: "a hook of the container failed; its own message follows",
    texts: [
      "error running hook #<index>: error running hook: exit status <number>, stdout: <any>, stderr: <any>",
      "Running hook #<index>:: error running hook: exit status <number>, stdout: <any>, stderr: <any>",
      "error running <kind> hook #<index>: exit status <number>, stdout: <any>, stderr: <any>",
      "error running <kind> hook #<index>: <any>",
      "Running hook #<index>:: <any>",
      "running prestart hook <index> caused error running hook: exit status <number>, stdout: <any>, stderr: <any>",
      "running <kind> hook <index> caused error running hook: signal: <words>, stdout: <any>, stderr: <any>",
      "error executing hook `<path>` (exit code: <number>)",
      ...["prestart", "createRuntime", "createContainer", "startContainer", "poststart", "poststop"].map((kind) =>
        `error running ${kind} hook #<number>: \`<path>\` (exit code: <number>)`
      ),
      "hook command exited with non-zero exit code: <number>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the hook's own message after stderr: behind cni.Setup it is a CNI plugin's (nerdctl: /etc/cni/net.d, firewall, iptables), behind nvidia-container-cli one of NVIDIA's driver " +
      "(nvidia-smi on the node); where it ends with Auto-detected mode, run nvidia-container-cli -k -d /dev/tty info there for the rest. With nothing behind stderr: the hook's log, journalctl (a cut message is whole there) and the audit log. Hooks come from the engine, base_runtime_spec, NRI, CDI (/etc/cdi, /var/run/cdi: nvidia-ctk cdi generate writes its file anew; update a toolkit before 1.17.1) or a runtime wrapper",
    links: ["https://github.com/NVIDIA/nvidia-container-toolkit/issues/131"],
  },
];
