/**
 * What the shim and the OCI runtimes print for faults of the node that no spec shows.
 *
 * @module
 */

import { NAMESPACED_NET_SYSCTLS } from "../net_sysctls.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const LOG_JSON = "unable to retrieve OCI runtime error (open <path>log.json: no such file or directory): ";
/** What go-runc says of a runtime that failed: releases before containerd 1.6 leave a letter out. */
const ENDED: readonly string[] = ["did not terminate successfully", "did not terminate sucessfully"];
const PROC_HOOKS = "error setting cgroup config for procHooks process: ";
/** What runc prints of a mount that the kernel refuses, from its release candidates on. */
function mountErrors(errno: string): readonly string[] {
  const mounting = `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: `;
  const fd = "dstFd=/proc/thread-self/fd/<fd>";
  return [
    `${mounting}mount <ownWhat> (via /proc/self/fd/<fd>)<flags><data>: ${errno}`,
    `${mounting}mount <src>dst=<destination>, ${fd}<hexFlags><dataIs>: ${errno}`,
    `${mounting}mount <src>dst=<destination>, ${fd}<flagNames><dataIs>: ${errno}`,
    `mounting <quotedSource> to rootfs at <quotedDestination> caused: mount through procfd: ${errno}`,
    `mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: ${errno}`,
    `mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: mount through procfd: ${errno}`,
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

const APPLYING_1_0 = "applying cgroup configuration for process caused: ";
const PROC_HOOKS_1_0 = "setting cgroup config for procHooks process caused: ";

/** A text of runc from 1.1 on, and what 1.0 printed where that differs. Wrappers are left out: any may stand before it. */
function words(text: string, before: string = text): readonly string[] {
  return before === text ? [text] : [text, before];
}

/** Programs of runtimes, by names that no image has: that one is missing is no fault of an image. */
const RUNTIMES: readonly string[] = [
  ...["", ".cdi", ".legacy"].map((mode) => `nvidia-container-runtime${mode}`),
  "runc",
  "crun",
  "runsc",
];

/** Programs that Docker, Podman and nerdctl run on the node. */
const HELPERS: readonly string[] =
  ("docker-init docker-proxy conmon netavark aardvark-dns pasta slirp4netns newuidmap newgidmap fuse-overlayfs rootlesskit " +
    "catatonit").split(" ");

/** The shim and the runtime's program. */
const PROGRAMS: readonly DaemonRule[] = [
  {
    id: "runtime-binary-missing",
    by: "shim",
    summary: "the OCI runtime's binary is missing on the node or not executable",
    texts: [
      `OCI runtime create failed: ${LOG_JSON}fork/exec <binary>: <errno>`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: executable file not found in $PATH`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: stat <path>: no such file or directory`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: permission denied`,
      `${LOG_JSON}fork/exec <binary>: <errno>`,
      `${LOG_JSON}exec: <binary>: executable file not found in $PATH`,
      ...RUNTIMES.map((name) => `exec: "${name}": executable file not found in $PATH`),
    ],
    evidence: "source",
    fix:
      "install the runtime, usually runc, into the PATH of containerd, or correct BinaryName in the runtime's options",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/config.md"],
  },
  {
    id: "helper-binary-missing",
    by: "shim",
    summary: "a program that Docker or Podman itself needs is missing on the node",
    texts: HELPERS.map((name) => `exec: "${name}": executable file not found in $PATH`),
    evidence: "reported",
    fix: "install the package that has it: it is not a program of the container",
    links: [
      "https://github.com/docker/for-win/issues/695",
      "https://github.com/podman-container-tools/podman/issues/25516",
    ],
  },
  {
    id: "runtime-binary-broken",
    by: "shim",
    summary: "the OCI runtime's binary cannot run: a library is missing or too old, or it is for another CPU",
    texts: [
      // The loader's own status; other runtimes than runc say otherwise why they failed.
      ...ENDED.flatMap((ended) => [
        `${LOG_JSON}<binary> ${ended}: exit status 127`,
        `${LOG_JSON}<binary> ${ended}: exit status 127: <any>`,
        `${LOG_JSON}runc ${ended}: exit status <number>: <any>`,
        `OCI runtime create failed: ${LOG_JSON}runc ${ended}: exit status <number>: <any>`,
      ]),
      // As the loader writes them; of other programs than runtimes they tell of an image.
      ...[...RUNTIMES, "docker-runc", "youki"].flatMap((name) => [name, `<path>/${name}`]).flatMap((name) => [
        `${name}: symbol lookup error: <binary>: undefined symbol: <any>`,
        `${name}: error while loading shared libraries: <words>: cannot open shared object file: <any>`,
        `${name}: error while loading shared libraries: <words>: cannot open shared object file: No such file or directory`,
        `${name}: <path>: version \`<words>' not found (required by <binary>)`,
      ]),
      ...["runc", "docker-runc"].map((name) => `${name} did not terminate sucessfully: <any>`),
    ],
    evidence: "reported",
    passed: ["container does not exist"],
    fix:
      "run the runtime with --version on the node; use runc's static build, or install libseccomp 2.5 and a matching C library",
    links: ["https://github.com/containerd/containerd/issues/6576", `${RUNC}/3413`],
  },
  {
    id: "runtime-killed",
    by: "shim",
    summary: "the OCI runtime was killed, nearly always by the OOM killer",
    texts: ENDED.flatMap((ended) =>
      ["exit status 137", "signal: killed"].flatMap((status) => [
        `OCI runtime create failed: ${LOG_JSON}<binary> ${ended}: ${status}`,
        `OCI runtime create failed: ${LOG_JSON}<binary> ${ended}: ${status}: <any>`,
        `${LOG_JSON}<binary> ${ended}: ${status}`,
        `${LOG_JSON}<binary> ${ended}: ${status}: <any>`,
        `<binary> ${ended}: ${status}`,
        `<binary> ${ended}: ${status}: <any>`,
      ])
    ),
    evidence: "source",
    fix: "check the kernel's log (dmesg) for the OOM killer; raise the container's memory limit, which also " +
      "applies to the runtime's init process, or free memory on the node",
    links: [`${RUNC}/4905`],
  },
  {
    id: "shim-binary-missing",
    by: "containerd",
    summary: "the shim of a runtime_type is missing on the node, or the runtime_type is invalid",
    texts: [
      "runtime <name> binary not installed <name>: file does not exist",
      "failed to start shim: failed to resolve runtime path: runtime <name> binary not installed <name>: file does not exist",
      "failed to resolve runtime path: <any>",
      "failed to get sandbox runtime: <any> binary not installed <any>",
      "invalid runtime name <name>, correct runtime name should be either format like `<name>` or a full path to the binary",
      "failed to start shim: start failed: fork/exec <binary>: <errno>",
      "exec: containerd-shim<words>: executable file not found in $PATH",
      "failed to start shim: exec: containerd-shim<words>: executable file not found in $PATH",
      "failed to start shim: start failed: <words>: exec: containerd-shim<words>: executable file not found in $PATH",
    ],
    evidence: "source",
    fix: "install the shim, such as containerd-shim-runc-v2 or containerd-shim-kata-v2, into the PATH of containerd, " +
      "or correct runtime_type in config.toml",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/README.md"],
  },
  {
    id: "shim-version-unsupported",
    by: "containerd",
    summary: "the shim is of a later release than the containerd that runs: 2.0 and later have shims of version 3",
    texts: [
      "failed to start shim: start failed: unsupported shim version (<number>): not implemented",
      "unsupported shim version (<number>): not implemented",
      ...["2", "3"].flatMap((version) => [
        `service containerd.task.v${version}.Task`,
        `service containerd.task.v${version}.Task: not implemented`,
        `failed to create shim task: service containerd.task.v${version}.Task: not implemented`,
      ]),
      "unable to downgrade because shim version (<number>) is lower than CurrentShimVersion (<number>)",
      "failed to create shim task after downgrading: <any>",
    ],
    evidence: "source",
    fix: "restart containerd after its upgrade; if it stays, several releases are in containerd's PATH: leave one",
    links: ["https://github.com/containerd/containerd/issues/10984"],
  },
  {
    id: "shim-socket-failed",
    by: "containerd",
    summary: "the shim did not start, as it cannot make its socket",
    texts: [
      ...["create new shim socket", "try create new shim socket 2x"].flatMap((what) => [
        `${what}: listen unix <path>: bind: <errno>`,
        `failed to start shim: start failed: <name>: ${what}: listen unix <path>: bind: <errno>`,
      ]),
      "failed to listen to abstract unix socket <path>: listen unix <path>: bind: address already in use",
      "<path>: unix socket path too long (> <number>)",
    ],
    evidence: "source",
    fix:
      "address already in use: end the shim that is left of that container (ss -xlp shows it; containerd-shim with its " +
      "id), and remove its file in /run/containerd/s; too long or invalid: set a shorter state in config.toml",
    links: [
      "https://github.com/containerd/containerd/blob/v2.1.0/cmd/containerd-shim-runc-v2/manager/manager_linux.go",
      "https://github.com/docker/for-linux/issues/643",
    ],
  },
  {
    id: "shim-io-timeout",
    by: "shim",
    summary:
      "the pipes of the container's output were not opened in time: the node is overloaded, or containerd restarted",
    texts: [
      ...["w/o", "r/o"].flatMap((kind) => [
        `containerd-shim: opening ${kind} fifo <path> failed: context deadline exceeded`,
        `failed to start io pipe copy: unable to copy pipes: containerd-shim: opening ${kind} fifo <path> failed: context deadline exceeded`,
        `containerd-shim: opening ${kind} fifo <path> failed: <any>`,
      ]),
      "failed to start io pipe copy: unable to copy pipes: <any>",
    ],
    evidence: "reported",
    fix:
      "let the kubelet try again; if it comes often, relieve the node's disk and CPU (iostat, the pressure files in " +
      "/proc/pressure), and start fewer pods at once",
    links: [
      "https://github.com/containerd/containerd/issues/4068",
      "https://github.com/kubernetes/kubernetes/issues/89064",
    ],
  },
  {
    id: "shim-start-failed",
    by: "containerd",
    summary: "the shim did not start",
    texts: [
      "failed to create containerd task: failed to start shim: start failed: <any>",
      "failed to start shim: start failed: <any>",
      "failed to create shim: start failed: <any>",
      "failed to start shim: start failed: failed to create TTRPC connection: <any>",
      "failed to start shim: <any>",
    ],
    evidence: "reported",
    fix: "check containerd's log at that time; typical causes are exhausted memory, file descriptors or processes, " +
      "and a full /run",
    links: ["https://github.com/containerd/containerd/tree/v2.1.0/core/runtime/v2"],
  },
  {
    id: "shim-disconnected",
    by: "containerd",
    summary: "the shim ended or stopped answering",
    texts: [
      "failed to create containerd task: failed to create shim task: ttrpc: closed",
      "failed to create shim task: ttrpc: closed",
      "failed to start sandbox container task <id>: ttrpc: closed",
      "failed to start containerd task <id>: ttrpc: closed",
      "failed to create shim task: ttrpc: server closed",
    ],
    evidence: "reported",
    needs: [
      "containerd task",
      "container task",
      "shim task",
      "create shim",
      "start shim",
      "from runtime service failed",
    ],
    fix: "check whether the shim was killed: the kernel's log for the OOM killer, containerd's log for shim " +
      "disconnected",
    links: ["https://github.com/k3s-io/k3s/issues/1940"],
  },
  {
    id: "process-limit-reached",
    by: "runtime",
    summary: "the runtime reached a limit of processes, threads or open files, of the node or of a cgroup",
    texts: [
      "fork/exec <binary>: resource temporarily unavailable",
      "fork/exec <binary>: cannot allocate memory",
      "fork/exec <binary>: too many open files",
      "runtime/cgo: pthread_create failed: Resource temporarily unavailable",
      "runtime: failed to create new OS thread (have <number> already; errno=11)",
      "fatal error: newosproc",
      "failed to create fsnotify watcher: too many open files",
      "failed to create inotify fd: too many open files",
      "inotify_init: too many open files",
      "Failed to start cAdvisor inotify_init: too many open files",
      "inotify_init1: too many open files",
      "failed to create inotify: too many open files",
      ...["", "control group "].flatMap((of) =>
        ["object", "instance"].map((what) => `Failed to create ${of}inotify ${what}: Too many open files`)
      ),
      "Failed to allocate manager object: Too many open files",
      ...["", "error configuring CNI network plugin: "].flatMap((before) => [
        `${before}failed to create new watcher too many open files`,
        `${before}failed to create new watcher: too many open files`,
      ]),
      "unable to create new parent process: fork/exec /proc/self/exe: resource temporarily unavailable",
      ...["resource temporarily unavailable", "cannot allocate memory", "too many open files"].flatMap((errno) =>
        ["<procfd>", "/proc/self/exe", "/proc/thread-self/exe"].flatMap((file) => [
          `unable to start init: fork/exec ${file}: ${errno}`,
          `error starting setns process: fork/exec ${file}: ${errno}`,
          `starting init process command caused: fork/exec ${file}: ${errno}`,
          `starting setns process caused: fork/exec ${file}: ${errno}`,
        ])
      ),
      ...["Resource temporarily unavailable", "Cannot allocate memory"].flatMap((errno) => [
        `nsexec-<number>[<pid>]: unable to spawn stage-<number>: ${errno}`,
        `nsexec-<number>[<pid>]: failed to fork: ${errno}`,
        `nsenter: unable to fork: child_func: ${errno}`,
        `nsenter: unable to fork: init_func: ${errno}`,
      ]),
      ...ENDED.map((ended) =>
        `<binary> ${ended}: runtime/cgo: pthread_create failed: Resource temporarily unavailable`
      ),
    ],
    evidence: "reported",
    fix:
      "raise the limit that is reached: kernel.pid_max, TasksMax= and LimitNOFILE= of the containerd and kubelet units, " +
      "podPidsLimit, fs.inotify.max_user_instances",
    links: ["https://kubernetes.io/docs/concepts/policy/pid-limiting/", `${RUNC}/5332`],
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
    ],
    evidence: "reported",
    fix: "raise fs.inotify.max_user_watches on the node with sysctl, and find what watches so many files",
    links: ["https://man7.org/linux/man-pages/man7/inotify.7.html"],
  },
  {
    id: "container-ended",
    by: "runtime",
    summary:
      "the container's first process had already ended when the runtime was to start it, or to run a command in it",
    texts: [
      "container process is already dead",
      "cannot start a container that has stopped",
      "cannot exec in a stopped container",
      "crun: the container `<id>` is not running",
      "crun: the container `<id>` is not running.",
      "the container `<id>` is not in `created` or `stopped` state",
      "cannot exec a container that has stopped",
      "cannot exec a container that has run and stopped",
      "cannot exec in a stopped state",
      "cannot exec in a deleted state",
      "cannot start a stopped process",
      "container is in CONTAINER_EXITED state",
    ],
    evidence: "source",
    fix:
      "find why it ended: kubectl logs --previous, its exit code, dmesg for the OOM killer; a seccomp profile that " +
      "denies calls of the runtime (openat, write, futex) ends it the same way",
    links: ["https://github.com/opencontainers/runc/issues/2183", "https://github.com/moby/moby/issues/43730"],
  },
  {
    id: "container-exists",
    by: "runtime",
    summary: "the runtime still has a container with that id, often after a crash",
    texts: [
      "container with given ID already exists",
      "container with id exists: <id>",
      "container `<id>` already exists",
    ],
    evidence: "source",
    fix: "delete it with the runtime: runc --root /run/containerd/runc/k8s.io delete -f ID",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/error.go"],
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
      "check that runc's file is readable, that there is space in runc's state directory (/run) and in /tmp, the memory " +
      "limit of the container, and that the kernel has memfd_create (3.17)",
    links: [`${RUNC}/2552`, `${RUNC}/4449`],
  },
  {
    id: "init-died",
    by: "runtime",
    summary: "the container's first process ended while the runtime set it up, for an unknown reason",
    texts: [
      ...words(
        "waiting for init preliminary setup: read init-p: connection reset by peer",
        "waiting for init preliminary setup caused: read init-p: connection reset by peer",
      ),
      ...words("read init-p: connection reset by peer"),
      ...words("write init-p: broken pipe", "copying bootstrap data to pipe caused: write init-p: broken pipe"),
      ...words("procReady not received"),
      ...words("can't get final child's PID from pipe: EOF", "getting the final child's pid from pipe caused: EOF"),
      "error setting rlimits for ready process: no such process",
      "error setting rlimits for ready process: error setting rlimit type <number>: no such process",
      "setting rlimits for ready process caused: error setting rlimit type <number>: no such process",
      "setting rlimits for ready process caused: no such process",
      "error getting pipe fds for pid <pid>: readlink <path>: no such file or directory",
      "getting pipe fds for pid <pid> caused: readlink <path>: no such file or directory",
      "error reading pid from init pipe: EOF",
      "error waiting for our first child to exit: <errno>",
      "reading from parent failed: <any>",
      "getting the final child's pid from pipe caused: read init-p: connection reset by peer",
      "decoding init error from pipe caused: read parent: connection reset by peer",
      "read parent: connection reset by peer",
      "read from the init process",
      "sync socket closed",
      "read from sync socket: <errno>",
      "write to sync socket: <errno>",
      "read from sync pipe: <errno>",
      "getting the final child's pid from pipe caused EOF",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "raise the container's memory limit if it is only a few MiB; check the kernel's log (OOM killer, seccomp, a failed " +
      "page allocation) and the runtime's log with debug on; a line that starts with nsexec names the cause",
    links: [`${RUNC}/4905`, "https://github.com/moby/moby/issues/40835"],
  },
];

/** Security modules, seccomp and keys. */
const SECURITY: readonly DaemonRule[] = [
  {
    id: "bpf-jit-limit",
    by: "runtime",
    summary: "the kernel cannot load the seccomp filter: the memory of its BPF JIT is exhausted",
    texts: [
      "error loading seccomp filter into kernel: error loading seccomp filter: errno 524",
      "error loading seccomp filter: errno 524",
      "init seccomp caused: error loading seccomp filter into kernel: error loading seccomp filter: errno 524",
      "seccomp (SECCOMP_SET_MODE_FILTER): Unknown error 524",
      "prctl: Unknown error 524",
    ],
    evidence: "reported",
    fix:
      "raise net.core.bpf_jit_limit on the node; older kernels leak this memory, so update the kernel or reboot the node",
    links: ["https://github.com/okteto/okteto/issues/3422", "https://github.com/leptonai/gpud/issues/213"],
  },
  {
    id: "seccomp-profile-refused",
    by: "runtime",
    summary: "libseccomp or the kernel refuses the seccomp profile",
    texts: [
      "error adding SSB flag to seccomp filter: <any>",
      "error adding log flag to seccomp filter: <any>",
      "seccomp notify unsupported: API level: got <number>, want at least 6. Please try with libseccomp >= 2.5.0 and Linux >= 5.7",
      "error adding seccomp filter rule for syscall <name>: requested action matches default action of filter",
      "error adding seccomp rule for syscall <name>: requested action matches default action of filter",
      "error adding seccomp rule for syscall <name>: permission denied",
      "error adding seccomp rule for syscall <name>: <any>",
      "error adding seccomp filter rule for syscall <name>: <any>",
      "error creating seccomp syscall condition for syscall <name>: <any>",
      "error validating Seccomp architecture: <any>",
      "error adding architecture to seccomp filter: <any>",
      "error initializing seccomp - invalid default action",
      "action in seccomp profile is invalid: <any>",
      ...["operation canceled", "permission denied", "invalid argument", "<any>"].map((cause) =>
        `error loading seccomp filter into kernel: loading seccomp filter: ${cause}`
      ),
      "error loading seccomp filter into kernel: <any>",
      "error creating filter: could not create filter",
      "error patching filter: <any>",
      "unable to init seccomp: <any>",
    ],
    evidence: "source",
    fix: "correct the profile, or update libseccomp and the runtime",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/seccomp/seccomp_linux.go"],
  },
  {
    id: "apparmor-change-profile-denied",
    by: "runtime",
    summary: "AppArmor does not let the runtime change to the container's profile, because the daemon itself is " +
      "confined",
    texts: [
      ...words(
        "unable to apply apparmor profile: apparmor failed to apply profile: write <attr>: permission denied",
        "apply apparmor profile: apparmor failed to apply profile: write <attr>: permission denied",
      ),
      "unable to apply apparmor profile: apparmor failed to apply profile: write <any>/attr/<words>: permission denied",
      "write file `<attr>`: Permission denied",
      "write to file `<attr>`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "run containerd unconfined, or add change_profile for the container's profiles to the profile that confines it " +
      "(snap, LXC, a hardened host)",
    links: ["https://github.com/docker/for-linux/issues/1129", `${RUNC}/3831`],
  },
  {
    id: "selinux-type-unknown",
    by: "runtime",
    summary: "the node's SELinux policy does not know the container's label",
    texts: [
      "write <attr>: invalid argument",
      "write fsmount:fscontext:proc/<any>/attr/<words>: invalid argument",
      "failed to set <attr> on procfs: write <attr>: invalid argument",
      ...words(
        "unable to set process label: write <attr>: invalid argument",
        "set process label: write <attr>: invalid argument",
      ),
      "write to `<attr>`: Invalid argument",
      "write file `<attr>`: Invalid argument",
      "write to file `<attr>`: Invalid argument",
      "failed to set file label on <path>: invalid argument",
      "Failed to apply container_runtime_exec_t to <path>, please install: <any>",
    ],
    evidence: "reported",
    fix: "install or update container-selinux (and k3s-selinux or rke2-selinux), or choose a type of the policy",
    links: [
      "https://github.com/containerd/cri/issues/199",
      "https://github.com/rancher/rke2/issues/6814",
      "https://github.com/containerd/containerd/issues/5864",
    ],
  },
  {
    id: "selinux-denied",
    by: "runtime",
    summary: "SELinux does not let the runtime set the container's label",
    texts: [
      "write <attr>: permission denied",
      "open <attr>: permission denied",
      "failed to set <attr> on procfs: write <attr>: permission denied",
      "write <attr>: operation not permitted",
      "write to `/proc/self/attr/keycreate`: Permission denied",
    ],
    evidence: "reported",
    fix: "install container-selinux, and restore the labels of the binaries of containerd and runc: restorecon -Rv " +
      "/usr/bin /usr/local/bin",
    links: ["https://github.com/containerd/containerd/issues/5864"],
  },
  {
    id: "keyring-quota",
    by: "runtime",
    summary: "the kernel's key quota is exhausted, so no session keyring can be created",
    texts: [
      ...words(
        "unable to join session keyring: unable to create session key: disk quota exceeded",
        "join session keyring: create session key: disk quota exceeded",
      ),
      "create keyring `<id>`: Disk quota exceeded",
      "could not create session key: disk quota exceeded",
      "join keyctl `<id>`: Disk quota exceeded",
    ],
    evidence: "source",
    fix: "raise kernel.keys.maxkeys and kernel.keys.maxbytes on the node, or set NoNewKeyring in the runtime's options",
    links: ["https://github.com/containers/crun/issues/402"],
  },
  {
    id: "keyring-denied",
    by: "runtime",
    summary: "the kernel, or the outer container of a nested node, denies session keyrings",
    texts: [
      ...words(
        "unable to join session keyring: unable to create session key: <errno>",
        "join session keyring: create session key: <errno>",
      ),
      "could not create session key: <errno>",
      "create keyring `<id>`: <errno>",
    ],
    evidence: "reported",
    fix: "allow keyctl in the outer container (LXC, Proxmox: keyctl=1), use a kernel with CONFIG_KEYS, or set " +
      "NoNewKeyring in the runtime's options in config.toml, for crun, too (for Podman: keyring = false in containers.conf)",
    links: ["https://github.com/moby/moby/issues/33976", "https://github.com/containers/crun/issues/675"],
  },
];

/** Files of cgroup v2 that crun opens below the container's cgroup. */
const CGROUP_FILES: readonly string[] =
  ("io.max io.weight io.bfq.weight cpu.max cpu.weight cpuset.cpus cpuset.mems memory.max memory.low memory.high " +
    "memory.swap.max pids.max").split(" ");

/** cgroups and systemd. */
const CGROUPS: readonly DaemonRule[] = [
  {
    id: "cpu-quota-unsupported",
    by: "runtime",
    summary: "the node has no CPU quota: its kernel lacks CONFIG_CFS_BANDWIDTH, or the cgroup is real-time only",
    texts: ["cpu.cfs_period_us", "cpu.cfs_quota_us"].flatMap((name) => [
      ...words(
        `${PROC_HOOKS}failed to write <quota>: open <path>${name}: permission denied`,
        `${PROC_HOOKS_1_0}failed to write <quota> to <path>${name}: open <path>${name}: permission denied`,
      ),
      `open <path>${name}: permission denied`,
      `open <path>${name}: no such file or directory`,
      `failed to write <quota> to <path>${name}: open <path>${name}: permission denied`,
    ]),
    evidence: "reported",
    fix:
      "use a kernel with CONFIG_CFS_BANDWIDTH, remove the container's cpu limit, or set cpuCFSQuota: false in the kubelet",
    links: ["https://github.com/cri-o/cri-o/issues/4183", `${RUNC}/57`],
  },
  {
    id: "cgroup-limit-reached",
    by: "runtime",
    summary: "the kernel cannot create another cgroup, often because an old kernel leaks memory cgroups",
    texts: [
      "mkdir /sys/fs/cgroup<path>: no space left on device",
      "mkdir /sys/fs/cgroup<path>: cannot allocate memory",
      "creating cgroup directory `<path>`: No space left on device",
      "create `<path>`: No space left on device",
    ],
    evidence: "reported",
    fix: "count the cgroups in /proc/cgroups; kernels before 4.x leak memory cgroups with kernel memory accounting: " +
      "update the kernel, or boot with cgroup.memory=nokmem",
    links: [`${RUNC}/1725`, "https://github.com/cloudfoundry/garden-runc-release/issues/15"],
  },
  {
    id: "cgroup-missing",
    by: "runtime",
    summary: "a cgroup or cgroup file that the runtime needs does not exist: it is not mounted, not enabled, or was " +
      "removed",
    texts: [
      ...words(
        "unable to apply cgroup configuration: failed to write <number>: open <path>cgroup.procs: no such file or directory",
        "applying cgroup configuration for process caused: failed to write <number>: open <path>cgroup.procs: no such file or directory",
      ),
      ...words(
        "unable to apply cgroup configuration: failed to write <number>: write <path>cgroup.procs: no such device",
        "applying cgroup configuration for process caused: failed to write <number>: write <path>cgroup.procs: no such device",
      ),
      ...words(
        `${PROC_HOOKS}open /sys/fs/cgroup<path>: no such file or directory`,
        `${PROC_HOOKS_1_0}open /sys/fs/cgroup<path>: no such file or directory`,
      ),
      ...words(
        `${PROC_HOOKS}openat2 /sys/fs/cgroup<path>: no such file or directory`,
        `${PROC_HOOKS_1_0}openat2 /sys/fs/cgroup<path>: no such file or directory`,
      ),
      ...["unable to apply cgroup configuration", "error adding pid <number> to cgroups"].map((step) =>
        `${step}: failed to write <number>: openat2 <path>cgroup.procs: no such file or directory`
      ),
      ...words(
        `${PROC_HOOKS}failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory`,
        `${PROC_HOOKS_1_0}failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory`,
      ),
      ...words(
        "unable to apply cgroup configuration: failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory",
        "applying cgroup configuration for process caused: failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory",
      ),
      ...words(
        "unable to apply cgroup configuration: mkdir /sys/fs/cgroup<path>: no such file or directory",
        "applying cgroup configuration for process caused: mkdir /sys/fs/cgroup<path>: no such file or directory",
      ),
      "failed to write <value> to <words>: open /sys/fs/cgroup<path>: permission denied",
      ...words(
        "error mounting cgroup to rootfs at <destination>: stat /sys/fs/cgroup<path>: no such file or directory",
        "mounting cgroup to rootfs at <destination> caused: stat /sys/fs/cgroup<path>: no such file or directory",
      ),
      "mounting cgroup to rootfs <rootfs> at <destination> caused: stat /sys/fs/cgroup<path>: no such file or directory",
      // The rest of a path below the container's root filesystem, made of a cgroup that no longer exists.
      "error mounting cgroup to rootfs at <destination>: stat <path>/rootfs/sys/<path>: no such file or directory",
      "mounting cgroup to rootfs at <destination> caused: stat <path>/rootfs/sys/<path>: no such file or directory",
      "mounting cgroup to rootfs <rootfs> at <destination> caused: stat <path>/rootfs/sys/<path>: no such file or directory",
      "write /sys/fs/cgroup<path>: no such file or directory",
      "writing file `/sys/fs/cgroup<path>`: No such file or directory",
      "opening file `/sys/fs/cgroup<path>` for writing: No such file or directory",
      "open `/sys/fs/cgroup<path>` for writing: No such file or directory",
      "write to `/sys/fs/cgroup<path>`: No such file or directory",
      "creating cgroup directory `<path>`: No such file or directory",
      "cgroups: cgroup mountpoint does not exist",
      "cgroup mountpoint does not exist",
      "cgroups: cannot find cgroup mount destination",
      "cgroups: cannot found cgroup mount destination",
      "cgroup: error creating cgroup path <path>: <any>",
      "error creating cgroup path <path>: write <path>: no such file or directory",
      "no cgroup mount found in mountinfo",
      "no such directory for <words>.limit_in_bytes",
      "no such directory for cgroup.procs",
      "mountpoint for <name> not found",
      "cgroup: subsystem does not exist",
      "cannot find cgroup for the process",
      "cannot find cgroup2 for the process `<pid>`",
      "cannot find cgroup2 for the current process",
      "error adding pid <number> to cgroups: failed to write <number>: open <path>cgroup.procs: no such file or directory",
      "error adding pid <number> to cgroups: failed to write <number>: write <path>cgroup.procs: no such device",
      "adding pid <number> to cgroups caused: failed to write <number>: open <path>cgroup.procs: no such file or directory",
    ],
    evidence: "reported",
    fix: "check /sys/fs/cgroup: mount the controller, enable it in cgroup.subtree_control of the parent, and look " +
      "for a program that removes cgroups; on a systemd node turn SystemdCgroup on",
    links: ["https://github.com/docker/for-linux/issues/219"],
  },
  {
    id: "cgroup-controller-missing",
    by: "runtime",
    summary: "a cgroup controller that a limit needs is not enabled",
    texts: [
      "the requested cgroup controller `<name>` is not available",
      "controller `<name>` is not available under <path>",
      "cannot find memory or pids controller for the current process",
      "failed to find memory cgroup (v2)",
      "failed to find memory cgroup, you may need to add cgroup_memory=1 cgroup_enable=memory to your linux cmdline",
      "controller <name> not available",
      `${PROC_HOOKS}unified resource "memory.oom.group" can't be set: controller "memory" not available`,
      "missing required cgroups: <words>",
      ...CGROUP_FILES.flatMap((
        file,
      ) => [`open \`${file}\`: No such file or directory`, `open ${file}: No such file or directory`]),
    ],
    evidence: "source",
    fix:
      "enable the controller: on the kernel's command line (cgroup_enable=memory), in cgroup.subtree_control of the parent, " +
      "or with Delegate=yes in the unit",
    links: ["https://github.com/containers/crun/issues/704"],
  },
  {
    id: "cgroup-write-refused",
    by: "runtime",
    summary: "the kernel refuses a value of the container's cgroup",
    texts: [
      ...words(
        `${PROC_HOOKS}failed to write <value>: write /sys/fs/cgroup<path>: <errno>`,
        `${PROC_HOOKS_1_0}failed to write <value>: write /sys/fs/cgroup<path>: <errno>`,
      ),
      ...words(
        "unable to apply cgroup configuration: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
        "applying cgroup configuration for process caused: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
      ),
      ...words(
        "error adding pid <number> to cgroups: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
        "adding pid <number> to cgroups caused: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
      ),
      ...words(
        "unable to apply cgroup configuration: mkdir /sys/fs/cgroup<path>: <errno>",
        "applying cgroup configuration for process caused: mkdir /sys/fs/cgroup<path>: <errno>",
      ),
      ...words(
        "unable to apply cgroup configuration: <any>",
        "applying cgroup configuration for process caused: <any>",
      ),
      // The parent's limits refuse these, too.
      ...[
        "cpu<any><cgroup>/cpu.cfs_quota_us",
        "cpu<any><cgroup>/cpu.rt_runtime_us",
        "cpuset<any><cgroup>/cpuset.cpus",
        "cpuset<any><cgroup>/cpuset.mems",
      ].flatMap((file) =>
        [PROC_HOOKS, PROC_HOOKS_1_0, "unable to apply cgroup configuration: ", APPLYING_1_0].map((step) =>
          `${step}failed to write <value>: write /sys/fs/cgroup/${file}: invalid argument`
        )
      ),
      ...["open", "openat2"].flatMap((call) => [
        `${PROC_HOOKS}${call} /sys/fs/cgroup<path>: <errno>`,
        `unable to apply cgroup configuration: ${call} /sys/fs/cgroup<path>: <errno>`,
        `unable to apply cgroup configuration: failed to write <number>: ${call} /sys/fs/cgroup<path>: <errno>`,
        `error adding pid <number> to cgroups: failed to write <number>: ${call} /sys/fs/cgroup<path>: <errno>`,
      ]),
      "writing file `/sys/fs/cgroup<path>`: <errno>",
      "opening file `/sys/fs/cgroup<path>` for writing: <errno>",
      "open `/sys/fs/cgroup<path>` for writing: <errno>",
      "write to `/sys/fs/cgroup<path>`: <errno>",
      "creating cgroup directory `<path>`: <errno>",
    ],
    evidence: "source",
    fix: "check the file that the message names and the limits of its parent cgroup; a read-only /sys/fs/cgroup or " +
      "missing delegation refuses every value",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
  },
  {
    id: "cgroup-threaded",
    by: "runtime",
    summary: "the container's cgroup is threaded or below a threaded one, because processes run in its parent",
    texts: [
      ...["in an invalid state", "in <words> mode"].flatMap((state) => [
        `unable to apply cgroup configuration: cannot enter cgroupv2 <path> with domain controllers -- it is ${state}`,
        `cannot enter cgroupv2 <path> with domain controllers -- it is ${state}`,
      ]),
      ...[
        "unable to apply cgroup configuration: ",
        APPLYING_1_0,
        "error adding pid <number> to cgroups: ",
        "adding pid <number> to cgroups caused: ",
      ].flatMap((step) => [
        `${step}failed to write <number>: write <path>cgroup.procs: operation not supported`,
        `${step}failed to write <number> to cgroup.procs: write <path>cgroup.procs: operation not supported`,
      ]),
      "unable to get cgroup PIDs: read <path>cgroup.procs: operation not supported",
      "read /sys/fs/cgroup<path>cgroup.procs: operation not supported",
    ],
    evidence: "source",
    fix:
      "on a nested node, move the processes of the root cgroup into a child cgroup before the daemon starts, as the " +
      "start scripts of docker:dind and kind do, or give the outer container a private cgroup namespace",
    links: ["https://github.com/containerd/containerd/issues/6659"],
  },
  {
    id: "cgroup-not-empty",
    by: "runtime",
    summary: "processes already run in the container's cgroup",
    texts: ["container's cgroup is not empty: <number> process(es) found", "container's cgroup unexpectedly frozen"],
    evidence: "source",
    fix: "end the processes that an earlier container left behind: see cgroup.procs of the cgroup",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/factory_linux.go"],
  },
  {
    id: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the device filter cannot be loaded: the kernel lacks CONFIG_CGROUP_BPF, or a nested node may not load BPF programs",
    texts: [
      ...[
        "bpf_prog_query(BPF_CGROUP_DEVICE) failed: <errno>",
        "load program: <errno>",
        "can't load program: <errno>",
        "failed to load program: <errno>",
      ].flatMap((text) => [
        ...words(`${PROC_HOOKS}${text}`, `${PROC_HOOKS_1_0}${text}`),
      ]),
      ...words(`${PROC_HOOKS}failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): <any>`),
      "bpf_prog_query(BPF_CGROUP_DEVICE) failed: <errno>",
      "failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): <any>",
      "bpf create `<any>`: <errno>",
      "bpf attach: <errno>",
      "eBPF not supported",
      "resulting devices cgroup doesn't precisely match target",
      "systemd failed to install eBPF device filter on cgroup `<path>`",
      "resulting devices cgroup doesn't match target mode",
    ],
    evidence: "reported",
    fix: "use Linux 4.15 or newer with CONFIG_CGROUP_BPF; in a nested node (LXC, user namespace) allow nesting or " +
      "run the runtime rootless",
    links: [`${RUNC}/3867`, `${RUNC}/2792`, "https://github.com/containers/crun/issues/1589"],
  },
  {
    id: "systemd-unit-failed",
    by: "runtime",
    summary: "systemd refused or could not start the container's scope or slice",
    texts: [
      "error moving conmon with pid <pid> to systemd unit <name>: got <words>",
      "timed out moving conmon with pid <pid> to systemd unit <name>",
      ...words(
        "unable to apply cgroup configuration: error creating systemd unit `<unit>`: got `<words>`",
        "applying cgroup configuration for process caused: error creating systemd unit `<unit>`: got `<words>`",
      ),
      "error creating systemd unit `<unit>`: got `<words>`",
      "error `creating` systemd unit `<unit>`: got `<words>`",
      ...words(
        "unable to apply cgroup configuration: unable to start unit <unit> (properties <any>): <any>",
        "applying cgroup configuration for process caused: unable to start unit <unit> (properties <any>): <any>",
      ),
      "unable to start unit <unit> (properties <any>): <any>",
      ...words(
        "unable to apply cgroup configuration: Timeout waiting for systemd to create <unit>",
        "applying cgroup configuration for process caused: Timeout waiting for systemd to create <unit>",
      ),
      "Timeout waiting for systemd to create <unit>",
      "unable to apply cgroup configuration: unit <unit> not started: <words>",
      "sd-bus call: <any>",
    ],
    evidence: "source",
    fix: "check systemd's journal for the unit that the message names: journalctl -u UNIT, systemctl status UNIT",
    links: [`${RUNC}/3312`],
  },
  {
    id: "systemd-bus-failed",
    by: "runtime",
    summary: "the runtime cannot talk to systemd over D-Bus",
    texts: [
      "Message recipient disconnected from message bus without replying",
      "failed to connect to dbus (hint: for rootless containers, maybe you need to install dbus-user-session package, see <url>): <any>",
      "could not detect DBUS_SESSION_BUS_ADDRESS from the environment",
      "could not detect DBUS_SESSION_BUS_ADDRESS from `systemctl --user --no-pager show-environment`",
      "dbus connection failed after several retries: <any>",
      "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      ...[
        "Transport endpoint is not connected",
        "Connection reset by peer",
        "Connection timed out",
        "Broken pipe",
        "Process org.freedesktop.systemd1 exited with status <number>",
        "Message recipient disconnected from message bus without replying",
        "The maximum number of pending replies per connection has been reached",
        "Activation of org.freedesktop.systemd1 timed out",
        "The name org.freedesktop.systemd1 was not provided by any .service files",
        "Remote peer disconnected",
        "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      ].flatMap((why) => [
        `sd-bus call: ${why}`,
        `sd-bus call: ${why}: <errno>`,
        `unable to start unit <unit> (properties <any>): ${why}`,
        `unable to apply cgroup configuration: unable to start unit <unit> (properties <any>): ${why}`,
      ]),
      "The maximum number of pending replies per connection has been reached",
      "Activation of org.freedesktop.systemd1 timed out",
      ...["/run/systemd/private", "/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"].map((socket) =>
        `read unix @->${socket}: read: connection reset by peer`
      ),
      "cannot open sd-bus: <errno>",
      "cannot open sd-bus: No medium found",
      ...["sd-bus add match", "sd-bus get event", "sd-bus match signal"].map((step) => `${step}: <errno>`),
      ...[
        "unable to start unit <unit> (properties <any>): ",
        "error while starting unit <unit> with properties <any>: ",
        "unable to set unit properties: ",
      ].flatMap((step) =>
        [
          "Connection timed out",
          "Connection reset by peer",
          "EOF",
          "dbus: connection closed by user",
          "read unix <words>-><path>: read: <errno>",
          "write unix <words>-><path>: write: <errno>",
          "Message recipient disconnected from message bus without replying",
          "Launch helper exited with unknown return code <number>",
          "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
          "Process org.freedesktop.systemd1 exited with status <number>",
        ].map((why) => `${step}${why}`)
      ),
      "dial unix /run/systemd/private: connect: <errno>",
      "dial unix /var/run/dbus/system_bus_socket: connect: <errno>",
      "dial unix /run/dbus/system_bus_socket: connect: <errno>",
      "dial unix /run/user/<number>/bus: connect: <errno>",
      "creating cgroup <path>: dial unix /run/user/<number>/bus: connect: <errno>",
      "dial unix /run/user/<number>/systemd/private: connect: <errno>",
    ],
    evidence: "reported",
    fix: "check systemctl status dbus and the limits of D-Bus; if systemd does not run, turn SystemdCgroup off",
    links: ["https://github.com/cri-o/cri-o/issues/3808"],
  },
];

/** Mounts, namespaces, sysctls and devices. */
const NODES: readonly DaemonRule[] = [
  {
    id: "cgroup-mount-refused",
    by: "runtime",
    summary: "the kernel refuses to mount a cgroup hierarchy that the runtime found on the node",
    texts: [
      "mount `cgroup` to `<path>`: Invalid argument",
      "mount `cgroup` to `<path>`: <errno>",
      // runc 1.1.0 to 1.1.3 mount the descriptor of another mount in a user namespace.
      "error mounting cgroup to rootfs at <destination>: mount <procfd>:/sys/fs/cgroup<path> (via /proc/self/fd/<fd>)<flags><data>: <errno>",
      ...["", INIT].flatMap((before) =>
        ["invalid argument", "device or resource busy", "<errno>"].flatMap((errno) =>
          [
            "mount cgroup:<path> (via /proc/self/fd/<fd>)<flags><data>",
            "mount src=cgroup, dst=<path>, dstFd=/proc/thread-self/fd/<fd><hexFlags><dataIs>",
            "mount src=cgroup, dst=<path>, dstFd=/proc/thread-self/fd/<fd><flagNames><dataIs>",
          ].map((mount) => `${before}error mounting cgroup to rootfs at <destination>: ${mount}: ${errno}`)
        )
      ),
    ],
    evidence: "reported",
    fix: "check the hierarchy that the message names: unmount one that only a service manager uses (openrc, " +
      "elogind), or use cgroup v2 on the node",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.12/libcontainer/rootfs_linux.go"],
  },
  {
    id: "mount-path-gone",
    by: "runtime",
    summary: "the source of a mount was removed, such as a subPath of a ConfigMap that was changed",
    texts: [
      "error mounting <path> to rootfs at <destination>: mount <what> (via <procfd>)<flags><data>: no such file or directory",
      "error mounting <path> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><hexFlags><dataIs>: no such file or directory",
      "error mounting <path> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><flagNames><dataIs>: no such file or directory",
      "mounting <path> to rootfs at <destination> caused: mount through procfd: no such file or directory",
      "error mounting <path> to rootfs at <destination>: open <path>: no such file or directory",
    ],
    evidence: "reported",
    fix: "delete the pod, so that the kubelet prepares its volumes again: a restarted container cannot mount a " +
      "subPath of a ConfigMap or Secret that was changed. Mount the whole volume if it changes often",
    links: ["https://github.com/kubernetes/kubernetes/issues/68211"],
  },
  {
    id: "mount-destination-missing",
    by: "runtime",
    summary: "the destination of a mount does not exist when the runtime changes the mount, because another mount " +
      "covers it",
    texts: [
      "error mounting <source> to rootfs at <destination>: change mount propagation through procfd: open o_path procfd: open <path>: no such file or directory",
      "change mount propagation through procfd: open o_path procfd: open <path>: no such file or directory",
      "error mounting <source> to rootfs at <destination>: open o_path procfd: open <path>: no such file or directory",
    ],
    evidence: "source",
    fix: "remove the volume that is mounted on a directory above the destination, such as one on /dev, or create " +
      "the destination in that volume",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.12/libcontainer/rootfs_linux.go"],
  },
  {
    id: "mountpoint-denied",
    by: "runtime",
    summary: "the runtime may not create a mount point in the container's root filesystem or in a volume",
    texts: [
      "error mounting <quotedSource> to rootfs at <quotedDestination>: mkdir <mountpoint>: permission denied",
      "error mounting <quotedSource> to rootfs at <quotedDestination>: create mountpoint for <destination> mount: mkdirat <mountpoint>: permission denied",
      "error mounting <quotedSource> to rootfs at <quotedDestination>: create mountpoint for <destination> mount: make mountpoint <quotedPoint>: mkdirat <mountpoint>: permission denied",
      "mounting <quotedSource> to rootfs at <quotedDestination> caused: mkdir <mountpoint>: permission denied",
      "mounting <quotedSource> to rootfs <rootfs> at <quotedDestination> caused: mkdir <mountpoint>: permission denied",
    ],
    evidence: "reported",
    fix:
      "create the mount point in the image or in the volume that is mounted above it, whose owner may deny it: a user " +
      "namespace that is not mapped there (hostUsers: false), NFS with root_squash, SELinux",
    links: ["https://github.com/containerd/containerd/issues/11852", "https://github.com/cri-o/cri-o/issues/1939"],
  },
  {
    id: "locked-mount-flags-rootless",
    by: "runtime",
    summary: "a rootless runtime cannot clear the flags nosuid, nodev or noexec of the filesystem that a volume is on",
    texts: [
      `${INIT}error mounting <quotedSource> to rootfs at <quotedDestination>: mount <what> (via /proc/self/fd/<fd>)<remountFlags>: operation not permitted`,
    ],
    evidence: "reported",
    fix:
      "mount the filesystem of the kubelet's directory on the node without nosuid, nodev and noexec, or update runc to " +
      "1.2, which keeps such flags",
    links: ["https://github.com/k3s-io/k3s/issues/10850"],
  },
  {
    id: "mount-not-permitted",
    by: "runtime",
    summary: "a mount is not permitted: the node, the user namespace or a security module lacks or denies the right",
    texts: [
      ...mountErrors("operation not permitted"),
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `can't make <quotedPath> read-only: mount <any>: ${errno}`,
        `can't make <quotedPath> read-only: remount <any>: ${errno}`,
        `can't mask <words> <quotedPath>: mount <any>: ${errno}`,
        `error setting rootfs as readonly: remount <any>: ${errno}`,
        `error setting rootfs as readonly: mount <any>: ${errno}`,
        `setting rootfs as readonly caused: ${errno}`,
        `unable to apply root propagation flags: <any>: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "on a nested node, let the outer container mount (privileged, LXC nesting, AppArmor unconfined; dmesg has the " +
      "denials); in a user namespace only a few filesystems can be mounted, and a bind mount has to keep the flags " +
      "nosuid, nodev and noexec of its source",
    links: ["https://man7.org/linux/man-pages/man7/mount_namespaces.7.html", `${RUNC}/1658`],
  },
  {
    id: "mount-invalid",
    by: "runtime",
    summary: "the kernel rejects a mount as invalid: an option that the filesystem does not have, or a source that " +
      "cannot be bound",
    texts: mountErrors("invalid argument"),
    evidence: "source",
    fix:
      "check the options of the mount that the message names (dmesg may name the option); in a user namespace bind " +
      "with rbind what has other mounts below it",
    links: ["https://man7.org/linux/man-pages/man2/mount.2.html"],
  },
  {
    id: "mount-limit-reached",
    by: "runtime",
    summary: "the kernel's limit of mounts in a mount namespace is reached; the disk is not full",
    texts: [
      "error mounting <source> to rootfs at <destination>: mount <what> (via <procfd>)<flags><data>: no space left on device",
      "error mounting <source> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><hexFlags><dataIs>: no space left on device",
      "error mounting <source> to rootfs at <destination>: mount <src>dst=<path>, dstFd=<procfd><flagNames><dataIs>: no space left on device",
      "mounting <source> to rootfs at <destination> caused: mount through procfd: no space left on device",
      "mounting <source> to rootfs at <destination> caused: no space left on device",
      "mounting <source> to rootfs <rootfs> at <destination> caused: no space left on device",
    ],
    evidence: "reported",
    fix:
      "find what leaves mounts behind (findmnt, wc -l /proc/self/mountinfo), such as a volume with mountPropagation: " +
      "Bidirectional that mounts itself again; raise the sysctl fs.mount-max",
    links: ["https://github.com/containerd/containerd/issues/1546"],
  },
  {
    id: "mount-refused",
    by: "runtime",
    summary: "a mount of the container failed for a reason that has no rule of its own",
    texts: [
      ...words(
        "error mounting <source> to rootfs at <destination>: <any>",
        "mounting <source> to rootfs at <destination> caused: <any>",
      ),
      "error mounting <source> to rootfs at <destination>: <any>: <errno>",
      "mounting <source> to rootfs at <destination> caused: <any>: <errno>",
      "mounting <source> to rootfs <rootfs> at <destination> caused: <any>: <errno>",
      "mount `<source>` to `<destination>`: <errno>",
      "mounting <source> to rootfs <rootfs> at <destination> caused: <any>",
      "mounting <source> to rootfs <rootfs> at <destination> caused <errno>",
      "mounting <source> to rootfs at <destination> caused <errno>",
    ],
    evidence: "source",
    fix: "check the mount that the message names, its source on the node and its destination in the image",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/rootfs_linux.go"],
  },
  {
    id: "rootfs-not-accessible",
    by: "runtime",
    summary: "the runtime, or root of the container's user namespace, may not enter a directory above the root " +
      "filesystem",
    texts: [
      "error preparing rootfs: mount <rootTwice>, flags: <words>: permission denied",
      "error preparing rootfs: permission denied",
      "open rootfs handle: open <path>: permission denied",
      "error preparing rootfs: remount-private dst=<path>, flags=<words>: permission denied",
      "preparing rootfs caused: permission denied",
      "make `<path>` private: Permission denied",
      "make `<path>` private: a component is not accessible: Permission denied",
      "open `<path>/merged`: Permission denied",
      "open `<path>/rootfs`: Permission denied",
    ],
    evidence: "reported",
    fix: "give others the x permission on every directory above the root filesystem: containerd's root and state, " +
      "for rootless runtimes the home directory",
    links: [
      "https://github.com/podman-container-tools/podman/issues/21319",
      "https://github.com/podman-container-tools/podman/issues/25080",
    ],
  },
  {
    id: "mount-source-denied",
    by: "runtime",
    summary: "the runtime, or root of the container's user namespace, may not reach the source of a mount",
    texts: [
      "cannot stat `<path>`: Permission denied",
      "error stat'ing file `<path>`: Permission denied",
      "error mounting <source> to rootfs at <destination>: stat <path>: permission denied",
      "mounting <source> to rootfs at <destination> caused: stat <path>: permission denied",
      "failed to open mount source <path>: Permission denied",
    ],
    evidence: "reported",
    fix: "give others the x permission on every directory above the volume; network filesystems may deny root as " +
      "well (root_squash)",
    links: ["https://github.com/containers/crun/issues/1745"],
  },
  {
    id: "pivot-root-refused",
    by: "runtime",
    summary:
      "the runtime cannot change to the container's root filesystem, because the node runs from an initial RAM " +
      "disk",
    texts: [
      ...words(
        "error jailing process inside rootfs: pivot_root .: invalid argument",
        "jailing process inside rootfs caused: pivot_root invalid argument",
      ),
      ...words(
        "error jailing process inside rootfs: pivot_root .: <errno>",
        "jailing process inside rootfs caused: pivot_root <errno>",
      ),
      "pivot_root: Invalid argument",
      "pivot_root: <errno>",
    ],
    evidence: "source",
    fix: "set NoPivotRoot in the runtime's options, or move the node's root off the RAM disk (switch_root)",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/rootfs_linux.go"],
  },
  {
    id: "namespace-not-supported",
    by: "runtime",
    summary: "the runtime does not find a kind of namespace in /proc/self/ns",
    texts: [
      "unable to create new parent process: namespace <name> is not supported",
      "creating new parent process caused: namespace <name> is not supported",
      ...["IPC", "NET", "PID", "NS", "UTS", "USER", "CGROUP", "TIME"].map((name) =>
        `namespace NEW${name} is not supported`
      ),
    ],
    evidence: "source",
    fix: "use a kernel with that namespace; if the kernel has it, an AppArmor profile of runc denies reading " +
      "/proc/self/ns",
    links: [`${RUNC}/5305`],
  },
  {
    id: "namespaces-not-creatable",
    by: "runtime",
    summary: "the kernel does not let the runtime create the container's namespaces",
    texts: [
      "nsenter: failed to unshare namespaces: <errno>",
      ...["unshare", "clone", "unshare (CLONE_NEWUSER)", "unshare `CLONE_NEWNS`", "unshare user namespace"].flatMap((
        call,
      ) =>
        ["Operation not permitted", "Permission denied", "Invalid argument"].map((errno) => `crun: ${call}: ${errno}`)
      ),
      ...["nsexec", "nsexec-<number>"].flatMap((name) =>
        [
          "remaining namespaces",
          "remaining namespaces (except cgroupns)",
          "user namespace",
          "cgroup namespace",
          "time namespace",
        ].map((what) => `${name}[<pid>]: failed to unshare ${what}: <errno>`)
      ),
      ...["No space left on device", "Operation not permitted", "Invalid argument"].map((errno) =>
        `nsexec-<number>[<pid>]: unable to spawn stage-<number>: ${errno}`
      ),
      "nsenter: failed to unshare user namespace: <errno>",
    ],
    evidence: "source",
    fix:
      "invalid argument: the kernel lacks a namespace, or user namespaces are off (RHEL 7: user.max_user_namespaces " +
      "is 0); no space left on device: raise user.max_*_namespaces; operation not permitted: run as root, or let the " +
      "outer container, AppArmor or kernel.unprivileged_userns_clone allow it",
    links: ["https://man7.org/linux/man-pages/man7/namespaces.7.html"],
  },
  {
    id: "net-sysctl-not-owned",
    by: "runtime",
    summary: "a sysctl of a network namespace that the container's user namespace does not own",
    texts: NAMESPACED_NET_SYSCTLS.flatMap((key) => {
      const file = `/proc/sys/${key.replaceAll(".", "/")}`;
      return [`open \`${file}\`: Permission denied`, ...words(`open ${file}: permission denied`)];
    }),
    evidence: "source",
    fix: "give the container a network namespace of its own user namespace: no host network, no joined one. On a " +
      "node that is itself a container, let the outer one write /proc/sys. Setting the sysctl on the node does " +
      "not help",
    links: ["https://man7.org/linux/man-pages/man7/network_namespaces.7.html"],
  },
  {
    id: "sysctl-reopen-denied",
    by: "runtime",
    summary:
      "a sysctl cannot be opened on a node that is itself a container: the outer AppArmor profile denies runc's " +
      "own procfs",
    texts: [
      ...words("open sysctl <sysctl> file: reopen fd <fd>: permission denied"),
      "open sysctl <sysctl> file: reopen fd <fd>: permission denied",
    ],
    evidence: "reported",
    fix: "change the outer container (LXC, Incus, Proxmox): use a newer AppArmor profile or none; runc needs this " +
      "from 1.2.8, 1.3.3 and 1.4.0 on. Setting the sysctl on the node does not help",
    links: [
      `${RUNC}/4972`,
      `${RUNC}/5058`,
      "https://github.com/containerd/containerd/issues/12484",
      "https://github.com/lxc/incus/issues/2623",
    ],
  },
  {
    id: "procfs-overmounted",
    by: "runtime",
    summary: "an outer runtime mounts over parts of /proc, and runc refuses such a procfs",
    texts: [
      ...["invalid cross-device link", "too many levels of symbolic links"].flatMap((errno) => [
        `open sysctl <sysctl> file: unsafe procfs detected: openat2 <path>: ${errno}`,
        `unsafe procfs detected: openat2 <path>: ${errno}`,
      ]),
      "unsafe procfs detected: incorrect procfs root filesystem type <words>",
      "unsafe procfs detected: incorrect procfs root inode number <number>",
      "possibly malicious path detected -- refusing to operate on /proc/<any>",
    ],
    evidence: "reported",
    fix: "update the outer runtime (sysbox, an outer container), or use runc before 1.2.8 or 1.3.3 inside it",
    links: ["https://github.com/nestybox/sysbox/issues/972", "https://github.com/nestybox/sysbox/issues/973"],
  },
  {
    id: "seccomp-denies-openat2",
    by: "runtime",
    summary:
      "the container's seccomp profile denies openat2, which runc calls after it loads the profile since 1.2.8, 1.3.3 and 1.4.0",
    texts: ["operation not permitted", "function not implemented"].map((errno) =>
      `unsafe procfs detected: openat2 <path>: ${errno}`
    ),
    evidence: "reported",
    fix: "allow openat2 and close_range in the profile, as RuntimeDefault does, or let it answer with ENOSYS " +
      "(defaultErrnoRet 38) and use runc from 1.2.9, 1.3.4 or 1.4.0 on",
    links: [
      `${RUNC}/4984`,
      `${RUNC}/5007`,
      "https://github.com/cri-o/cri-o/issues/10034",
      "https://github.com/moby/moby/issues/42871",
    ],
  },
  {
    id: "setgroups-file-missing",
    by: "runtime",
    summary: "runc needs /proc/self/setgroups, which a kernel without user namespaces does not have",
    texts: ["fsmount:fscontext:proc/self/setgroups", "/proc/self/setgroups"].map((file) =>
      `unable to setup user: unsafe procfs detected: openat2 ${file}: no such file or directory`
    ),
    evidence: "reported",
    fix: "use a kernel with CONFIG_USER_NS, or runc before 1.2.8 or 1.3.3",
    links: ["https://github.com/telnetdoogie/synology-docker/issues/51"],
  },
  {
    id: "masked-directory-refused",
    by: "runtime",
    summary: "the kernel refuses the tmpfs with which runc 1.3.6, 1.4.3 and 1.5.0 mask directories (Ubuntu 20.04)",
    texts: [
      "can't mask dir <quotedDestination>: mount src=tmpfs, dst=<destination>, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1,context=<any>: invalid argument",
      "can't mask dir <quotedDestination>: mount src=tmpfs, dst=<destination>, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1: invalid argument",
    ],
    evidence: "reported",
    fix: "update runc (1.5.1 tries another size), go back to the release before, or use a newer kernel",
    links: [`${RUNC}/5348`],
  },
  {
    id: "proc-mount-denied",
    by: "runtime",
    summary:
      "a proc mount is denied: an outer container covers parts of its own /proc, its AppArmor profile refuses the mount, " +
      "or the PID namespace belongs to another user namespace",
    texts: [
      ...[
        "mount proc:/proc (via /proc/self/fd/<fd>)<flags><data>",
        "mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/<fd><hexFlags><dataIs>",
        "mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/<fd><flagNames><dataIs>",
      ].flatMap((call) =>
        ["operation not permitted", "permission denied"].map((errno) =>
          `${INIT}error mounting "proc" to rootfs at "/proc": ${call}: ${errno}`
        )
      ),
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `mounting "proc" to rootfs at "/proc" caused: mount through procfd: ${errno}`,
        `mounting "proc" to rootfs <rootfs> at <quotedDestination> caused: ${errno}`,
      ]),
      "mount `proc` to `proc`: Operation not permitted",
      "mount `proc` to `proc`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "on a node in a container, leave its /proc uncovered (procMount: Unmasked, --security-opt unmask=/proc/*, LXC " +
      "nesting), or do not mount one (BuildKit: --oci-worker-no-process-sandbox); in a pod with user namespaces, give " +
      "the container a PID namespace of its own",
    links: [
      `${RUNC}/1658`,
      "https://github.com/moby/buildkit/pull/4075",
      "https://github.com/containerd/nerdctl/issues/297",
    ],
  },
  {
    id: "console-socket",
    by: "runtime",
    summary: "a terminal without a console socket from the runtime's caller, or a console socket without a terminal",
    texts: [
      "cannot allocate tty if runc will detach without setting console socket",
      "cannot allocate tty if runc will detach",
      "cannot use console socket if runc will not detach or allocate tty",
      "use --console-socket with --detach when a terminal is used",
      "use --console-socket with create when a terminal is used",
    ],
    evidence: "source",
    fix:
      "set terminal to false in config.json, or run the runtime with --console-socket; containerd gives one for tty: true",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/docs/terminals.md"],
  },
  {
    id: "rootfs-propagation-no-pivot",
    by: "runtime",
    summary: "the root is private and runc runs with --no-pivot",
    texts: ["rootfsPropagation of [r]private is not safe without pivot_root"],
    evidence: "source",
    fix: "remove no_pivot from config.toml, or DOCKER_RAMDISK from the daemon's environment",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/specconv/spec_linux.go"],
  },
  {
    id: "console-dev-mounted",
    by: "runtime",
    summary:
      "a terminal is requested and /dev/console cannot be created, because the node's /dev is mounted over the container's",
    texts: [
      ...words("open /dev/console: <errno>"),
      ...words("create /dev/console mount target: open /dev/console: <errno>"),
      "create /dev/console mount target: <any>",
      "open /dev/console: operation not permitted",
      "open /dev/console: permission denied",
      "unlink `/dev/console`: <errno>",
    ],
    evidence: "reported",
    fix: "remove the volume on /dev, or tty: true from the container",
    links: ["https://github.com/containerd/containerd/issues/11252"],
  },
  {
    id: "exec-tty-denied",
    by: "runtime",
    summary:
      "a command with a terminal is denied its /dev/pts: runc 1.1.3 loses that device's rule when systemd reloads",
    texts: ["open /dev/pts/<number>: operation not permitted"],
    evidence: "reported",
    fix: "update runc to 1.1.4 or newer and recreate the pod; until then restart the container after each systemctl " +
      "daemon-reload, or run the command without a terminal",
    links: [`${RUNC}/3551`, "https://github.com/k3s-io/k3s/issues/6064"],
  },
  {
    id: "cwd-missing",
    by: "runtime",
    summary: "the working directory does not exist in the container, or is not a directory",
    texts: [
      "workdir <path> does not exist on container <id>",
      ...words("chdir to cwd (<path>) set in config.json failed: no such file or directory"),
      ...words("chdir to cwd (<path>) set in config.json failed: not a directory"),
      "chdir to `<path>`: No such file or directory",
      "chdir `<path>`: No such file or directory",
      "chdir to `<path>`: Not a directory",
    ],
    evidence: "source",
    fix: "set workingDir to a directory of the image or of a volume; a volume may be mounted over it",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/init_linux.go"],
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
      "exec container process `<path>`: Permission denied",
      "exec container process `<path>`: Operation not permitted",
    ],
    evidence: "reported",
    fix: "check the x permission for the container's user, noexec on the volume, seccomp, AppArmor and SELinux; " +
      "with noNewPrivileges a change of the SELinux label is denied",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "arguments-too-long",
    by: "runtime",
    summary:
      "the program's arguments and environment are larger than the kernel accepts, together or one of them alone",
    texts: programErrors("argument list too long", "Argument list too long"),
    evidence: "source",
    fix:
      "keep each below 128 KiB: mount large ConfigMaps and Secrets as files; with enableServiceLinks: false a pod gets " +
      "no variables of the services",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "program-not-runnable",
    by: "runtime",
    summary: "the program is for another CPU architecture than the node's, or neither a binary nor a script with #!",
    texts: programErrors("exec format error", "Exec format error"),
    evidence: "source",
    fix:
      "compare the image's architecture with the node's (uname -m) and build the image for it; a script needs #! and " +
      "its interpreter in its first line, and an empty file is no program",
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
      "of a script: install the interpreter of its first line (alpine has no bash) and use Unix line ends; of a binary: " +
      "build it statically or for the image's C library (glibc, musl)",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html"],
  },
  {
    id: "hook-timeout",
    by: "runtime",
    summary: "a hook did not end within its timeout",
    texts: [
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
      ...words(
        "error running hook #<index>: error running hook: exit status <number>, stdout: <any>, stderr: <any>",
        "Running hook #<index>:: error running hook: exit status <number>, stdout: <any>, stderr: <any>",
      ),
      ...words("error running <kind> hook #<index>: exit status <number>, stdout: <any>, stderr: <any>"),
      ...words("error running <kind> hook #<index>: <any>", "Running hook #<index>:: <any>"),
      "running prestart hook <index> caused error running hook: exit status <number>, stdout: <any>, stderr: <any>",
      "error executing hook `<path>` (exit code: <number>)",
    ],
    evidence: "reported",
    behind: "all",
    fix: "read the hook's own message after stderr; hooks come from base_runtime_spec, NRI or a runtime wrapper " +
      "such as NVIDIA's: check its driver on the node with nvidia-smi",
    links: ["https://github.com/NVIDIA/nvidia-container-toolkit/issues/131"],
  },
];

/** What the shim and the OCI runtimes print for faults of the node. */
export const RUNTIME_FAILURES: readonly DaemonRule[] = [...PROGRAMS, ...SECURITY, ...CGROUPS, ...NODES];
