/**
 * Checkpoint and restore: what runtimes and engines print where CRIU fails, and CRIU's own lines.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRIU = "https://criu.org";

/** CRIU's own lines: `Error (criu/cr-restore.c:1480): …`. */
function line(words: string): readonly string[] {
  return [`Error (criu/<words>:<number>): ${words}`, `Error (<words>.c:<number>): ${words}`];
}

/** CRIU's files, of which its lines name one. */
const FILES: readonly string[] =
  ("cr-dump cr-restore cr-check files files-reg files-ext mount mount-v2 filesystems net netfilter sk-inet sk-unix sk-tcp sk-packet sk-netlink " +
    "sockets sk-queue tty pipes pipes-common fifo cgroup namespaces proc_parse pstree seize kerndat util image parasite-syscall mem pagemap " +
    "page-xfer page-pipe seccomp apparmor lsm fsnotify eventpoll eventfd timerfd signalfd tun ipc_ns uts_ns shmem vdso cpuinfo autofs rst-malloc " +
    "action-scripts file-lock memfd pidfd uffd")
    .split(" ");
/** Those that no other program has: CRIU before 2.6 does not name their directory. */
const OWN_FILES: readonly string[] = FILES.filter((file) => /^(?:cr|sk|files)-/.test(file));

/** Checkpoint and restore. */
export const CHECKPOINT_RULES: readonly DaemonRule[] = [
  {
    id: "criu-failed",
    by: "runtime",
    summary: "CRIU could not checkpoint or restore the container; only its own log has the reason",
    texts: [
      ...["NOTIFY", "DUMP", "RESTORE", "PRE_DUMP", "FEATURE_CHECK", "VERSION", "EMPTY", "<name>"].flatMap((type) => [
        `criu failed: type ${type} errno <number>`,
        `criu failed: type ${type} errno <number> log file: <path>`,
      ]),
      "CRIU checkpointing failed <number>",
      "CRIU checkpointing failed: <number>",
      "CRIU checkpointing failed: <number>: <errno>",
      "CRIU checkpointing failed <number>. Please check CRIU logfile <path>",
      ...["checkpointing", "restoring"].flatMap((what) => [
        `CRIU ${what} failed -<number>`,
        `CRIU ${what} failed -<number> Please check CRIU logfile <path>`,
        `CRIU ${what} failed -<number>. Please check CRIU logfile <path>`,
      ]),
      "CRIU restoring failed <number>",
      "CRIU restoring failed: <number>",
      "CRIU restoring failed: <number>: <errno>",
      "CRIU restoring failed <number>. Please check CRIU logfile <path>",
      "CRIU pre-dump failed: <number>",
      "checkpointing container failed",
      ...line("Dumping FAILED."),
      ...line("Restoring FAILED."),
      // Any other line of its log.
      ...FILES.map((file) => `Error (criu/${file}.c:<number>): <any>`),
      ...OWN_FILES.map((file) => `Error (${file}.c:<number>): <any>`),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the last lines with Error in dump.log or restore.log, whose path the message names. Frequent: TCP connections (--tcp-established), file locks " +
      "(--file-locks), a terminal (runc: --shell-job), a CRIU that is older than the kernel or C library: update it. If the engine removes the log, write " +
      "log-file=/tmp/criu.log into /etc/criu/runc.conf (crun: /etc/criu/crun.conf, crun's annotation org.criu.config) and repeat. criu check --all shows what the " +
      "kernel lacks; restore on a node with the same kernel, CPU features, image, mounts and CRIU",
    links: [`${CRIU}/Configuration_files`, "https://github.com/checkpoint-restore/criu/issues/2366"],
  },
  {
    id: "criu-tcp-connections",
    by: "runtime",
    summary:
      "the container has open TCP connections, which a checkpoint or a restore does not take unless it is asked to",
    texts: [
      ...["inet: ", ""].flatMap((prefix) => [
        ...line(`${prefix}Connected TCP socket, consider using --tcp-established option.`),
        ...line(`${prefix}Connected TCP socket in image`),
        ...line(`${prefix}Can't bind inet socket (id <number>): <errno>`),
        ...line(`${prefix}Can't bind inet socket: <errno>`),
      ]),
    ],
    evidence: "source",
    fix:
      "give --tcp-established to checkpoint and restore (podman, runc, crun), or --tcp-close to restore without them; for Docker and Kubernetes put tcp-established into /etc/criu/runc.conf. " +
      "The restored container needs the same address, and no other program on the port",
    links: [`${CRIU}/TCP_connection`],
  },
  {
    id: "criu-pid-in-use",
    by: "runtime",
    summary:
      "a process number of the checkpoint is in use where it is restored: the container has no pid namespace of its own, or still runs",
    texts: [
      ...line("Can't fork for <number>: File exists"),
      ...line("Pid <number> do not match expected <number>"),
      ...line("Unable to create a thread: <any>"),
    ],
    evidence: "source",
    fix: "stop the original, restore into a new pid namespace (no --pid host), or start the restore again",
    links: [`${CRIU}/When_C/R_fails`],
  },
  {
    id: "criu-version",
    by: "runtime",
    summary: "CRIU is missing, too old for what the engine asks of it, turned off, or not started as root",
    texts: [
      "CRIU version <number> must be <number> or higher",
      "CRIU version check failed: <any>",
      "CRIU feature check failed: <any>",
      "criu is missing features: <any>",
      "criu lacks support for external <name> namespace during checkpointing process (old criu version?)",
      "criu lacks support for external <name> namespace during the restoration process (old criu version?)",
      "checkpoint/restore requires at least CRIU <any>",
      "checkpoint/restore requires at least CRIU <number>, current version is <number>",
      "failed to check for criu <any>: <any>",
      "configured runtime does not support checkpoint/restore",
      "Configured runtime does not support checkpoint/restore",
      "configured runtime <words> does not support checkpoint/restore",
      "libcriu is too old",
      "CRIU: failed checking version",
      "CRIU memory tracking not supported",
      "checkpointing requires root",
      "restoring requires root",
      "checkpointing a container requires root",
      "restoring a container requires root",
      ...["ipc", "uts", "time"].map((kind) => `shared ${kind} namespace restore is supported in CRIU >= 3.16.1`),
      "--lsm-profile requires at least CRIU 3.16",
      "criu binary not found in shim path or system PATH",
      "criu support is disabled by configuration",
      "checkpoint restore is not enabled: <any>",
      "checkpoint restore via CreateContainer is disabled by configuration",
      "failed to retrieve criu version: <any>",
    ],
    evidence: "source",
    fix:
      "install criu on the node (criu check has to end with Looks good), 3.17 or newer for Podman and pods, and a runtime that is built with it (crun --version lists +CRIU; packages crun and criu-libs); " +
      "checkpoint and restore as root, not rootless. containerd looks for criu beside its shim and in PATH, unless enable_criu is false in config.toml",
    links: ["https://podman.io/docs/checkpoint", `${CRIU}/Installation`],
  },
  {
    id: "criu-mounts",
    by: "runtime",
    summary:
      "CRIU cannot dump or make a mount of the container: one that is shared, external or of a filesystem that it does not know",
    texts: [
      ...["mnt: ", "mnt-v2: "].flatMap((prefix) => [
        ...line(`${prefix}Mount <any> has unreachable sharing. Try --enable-external-masters.`),
        ...line(`${prefix}FS mnt <any> unsupported id <number>`),
        ...line(`${prefix}Can't mount at <any>: <errno>`),
        ...line(`${prefix}Unable to mount <any>: <errno>`),
        ...line(`${prefix}No mapping for <any> mountpoint`),
        ...line(`${prefix}<any> doesn't have a proper root mount`),
      ]),
      ...line("Can't lookup mount=<number> for fd=<number> path=<any>"),
      "CRIU: failed adding external mount to `<path>`: <any>",
      "CRIU: failed adding external mount to `<path>`",
      "create criu restore mountpoint for <path> mount: <any>",
    ],
    evidence: "source",
    fix:
      "leave the volume or shared mount out (rshared, bind of /sys, FUSE, devices), restore with the same volumes at the same paths (podman: --import with the volumes, --ignore-volumes), and update CRIU and the runtime",
    links: [`${CRIU}/Mount-points`, `${CRIU}/What_cannot_be_checkpointed`],
  },
  {
    id: "criu-option-needed",
    by: "runtime",
    summary:
      "the container has what CRIU takes only with an option: file locks, a terminal, sockets of Unix to programs outside, open files that were deleted or renamed",
    texts: [
      ...line("Some file locks are hold by dumping tasks! You can try --file-locks to dump them."),
      ...line("<words>Some file locks are hold by dumping tasks! You can try --file-locks to dump them."),
      ...line("unix: External socket is used. Consider using --ext-unix-sk option."),
      ...line("tty: Found dangling tty with sid <number> pgid <number> (<name>) on peer fd <number>."),
      ...line("tty: Don't have tty to inherit session from, aborting"),
      ...line("tty: Standalone shell-job option is required"),
      ...line("Can't dump file <number> of that type [<any>] (<any>)"),
      ...line("A file descriptor was leaked: <any>"),
      ...line("Can't create link remap for <path>. Use link-remap option."),
    ],
    evidence: "source",
    fix:
      "give the option to the checkpoint and the restore: --file-locks, --ext-unix-sk, --shell-job (runc, crun; podman --file-locks), or write it into /etc/criu/runc.conf (file-locks, ext-unix-sk, link-remap; crun: /etc/criu/crun.conf); run without -t. " +
      "A file of no such type, such as a device of a GPU, cannot be dumped",
    links: [`${CRIU}/What_cannot_be_checkpointed`, `${CRIU}/Advanced_usage`],
  },
  {
    id: "criu-image-missing",
    by: "runtime",
    summary: "the checkpoint that is to be restored is missing or incomplete",
    texts: [
      ...line("Can't open <any>.img: No such file or directory"),
      ...line("image: Can't open <any>.img: No such file or directory"),
      ...line("Unable to open inventory.img: No such file or directory"),
      ...line("image: Unable to open <any>.img: No such file or directory"),
      ...line("Can't open inventory.img: <errno>"),
      "error opening checkpoint directory `<path>`: No such file or directory",
      "checkpoint <name> does not exist for container <id>",
      "a complete checkpoint for this container cannot be found, cannot restore: open <path>: no such file or directory",
      "a complete checkpoint for this container cannot be found, cannot restore: <any>",
    ],
    evidence: "source",
    fix:
      "make the checkpoint anew and pass the directory or archive of one that ended without an error: the first line of dump.log with Error shows one that did not",
    links: ["https://podman.io/docs/checkpoint"],
  },
  {
    id: "criu-file-missing",
    by: "runtime",
    summary:
      "a file that the container's processes had open at the checkpoint is not there where it is restored, or is another one: a checkpoint does not hold the container's filesystem by itself",
    texts: [
      ...["No such file or directory", "Not a directory", "Permission denied"].flatMap((errno) => [
        ...line(`Can't open file <path>: ${errno}`),
        ...line(`Can't open file <path> on restore: ${errno}`),
      ]),
      ...line("File <path> has bad size <number> (expect <number>)"),
      ...line("File <path> has bad mode <number> (expect <number>)"),
      ...line("File <path> has bad build-ID"),
    ],
    evidence: "source",
    fix:
      "restore with the filesystem of that moment: the same container that has not run since, the same image and volumes at the same paths with what they held. podman container checkpoint --export takes along what the container changed and its named volumes (no bind mounts); of Docker, runc and pods copy the upper directory and the volumes with the checkpoint. A file of bad size was written since: programs and libraries that were updated, logs that were rotated",
    links: [`${CRIU}/What_cannot_be_checkpointed`, "https://github.com/checkpoint-restore/criu/issues/293"],
  },
  {
    id: "criu-ghost-limit",
    by: "runtime",
    summary: "the container has a large file open that is deleted already, which CRIU has to take into the checkpoint",
    texts: line("Can't dump ghost file <path> of <number> size, increase limit"),
    evidence: "source",
    fix:
      "raise the limit: ghost-limit 512M in /etc/criu/runc.conf (crun: /etc/criu/crun.conf), or --ghost-limit of criu; or let the program close the file (lsof +L1 shows deleted ones)",
    links: [`${CRIU}/Configuration_files`],
  },
  {
    id: "criu-cpu-differs",
    by: "runtime",
    summary: "the CPU on which the checkpoint is restored lacks features of the one on which it was made",
    texts: [
      ...line("cpu: CPU instruction capabilities do not match run time"),
      ...line("cpu: CPU capabilities do not match run time"),
      ...line("cpu: FPU feature required by image <any>"),
    ],
    evidence: "source",
    fix:
      "restore on a node with the same or a newer CPU of the same vendor; criu cpuinfo check compares. Virtual machines: give both the same CPU model",
    links: [`${CRIU}/Cpuinfo`],
  },
  {
    id: "criu-process-died",
    by: "runtime",
    summary:
      "a process of the container crashed while CRIU restored it: an older CRIU with a newer C library, another CPU, or too little memory",
    texts: [
      ...[
        "<number> killed by signal <number>: <words>",
        "<number> stopped by signal <number>: <words>",
        "<number> exited, status=<number>",
      ]
        .flatMap((words) => [
          `Error (criu/<words>:<number>): ${words}`,
          // Many programs have files of their own with such a line.
          ...OWN_FILES.map((file) => `Error (${file}.c:<number>): ${words}`),
        ]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "update CRIU (3.17 or newer for glibc 2.35, whose rseq older ones do not know), restore on the same CPU model and kernel, and look in dmesg for the OOM killer",
    links: [
      "https://github.com/checkpoint-restore/criu/issues/1066",
      "https://github.com/checkpoint-restore/criu/issues/1696",
    ],
  },
  {
    id: "criu-kernel",
    by: "runtime",
    summary: "the kernel lacks what CRIU needs, or an outer container, a security module or seccomp does not let it",
    texts: [
      ...line("Could not initialize kernel features detection."),
      ...line("kerndat: <any>"),
      ...line("kerndat_init failed when initializing <name>"),
      ...line("Can't read pagemap: <errno>"),
      ...line("Can't open <any>/pagemap: <errno>"),
      ...line("parasite: <any>"),
      ...line("compel: <any>"),
      ...line("ptrace <any>: Operation not permitted"),
      ...line("CLONE_PARENT is not supported: <any>"),
      ...line("apparmor: <any>"),
      ...line("lsm: <any>"),
      ...line("cg: cgroupd: <any>"),
      ...line("cg: Can't mount controller dir <any>: <errno>"),
      ...line("iptables has returned an error: <any>"),
      ...line("net: iptables-restore failed: <any>"),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "criu check --all names what is missing: CONFIG_CHECKPOINT_RESTORE and its relatives (criu.org/Linux_kernel), iptables or nft for the lock of the network (network-lock nftables), ptrace that Yama, seccomp or SELinux denies; " +
      "use the distribution's newest CRIU with its kernel",
    links: [`${CRIU}/Linux_kernel`, `${CRIU}/Check_the_kernel`],
  },
];
