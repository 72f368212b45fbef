/**
 * What runc prints for faults of the node, step by step: its processes, systemd, cgroups, namespaces, devices and terminals.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";
const SOURCE = `${RUNC}/blob/v1.4.3/libcontainer`;

/** What runc prints of a step: since 1.1 with the first words, before with `caused`. */
function step(words: string, causes: readonly string[], before: string = words): readonly string[] {
  return [...causes.map((cause) => `${words}: ${cause}`), ...causes.map((cause) => `${before} caused: ${cause}`)];
}

/** What the C part of runc prints: since 1.0.0 with the process it is, before with `nsenter`. */
function child(words: string): readonly string[] {
  return [`nsexec-<number>[<pid>]: ${words}`, `nsenter: ${words}`, `<words>:<number> nsenter: ${words}`];
}

const APPLY = "applying cgroup configuration for process caused: ";
const HOOKS = "setting cgroup config for procHooks process";
/** Processes of runc itself. */
const PROCESSES: readonly DaemonRule[] = [
  {
    id: "runc-init-not-startable",
    by: "runtime",
    summary:
      "runc cannot start itself again for the container: the kernel or a security module denies it, or its file or the container's root filesystem is not there",
    texts: [
      "operation not permitted",
      "permission denied",
      "no such file or directory",
      "exec format error",
      "device or resource busy",
      "text file busy",
    ]
      .flatMap((errno) => [
        ...["exe", "fd/<fd>"].flatMap((file) =>
          ["self", "thread-self"].map((self) => `unable to start init: fork/exec /proc/${self}/${file}: ${errno}`)
        ),
        `error starting setns process: fork/exec <path>: ${errno}`,
        `starting init process command caused: fork/exec <path>: ${errno}`,
        `starting setns process caused: fork/exec <path>: ${errno}`,
      ]),
    evidence: "source",
    fix:
      "permission denied, operation not permitted: dmesg and the audit log name the denial (SELinux, AppArmor, fapolicyd, " +
      "noexec below /run or /tmp, an outer container without the right to make namespaces); no such file or directory: " +
      "see that the container's root filesystem is still mounted where runc looks (the storage directory, its mount namespace), or restart containerd after an update of runc; text file busy: runc's copy of itself was still open for writing, start the container again, and update runc (1.2 and newer seal it)",
    links: [`${SOURCE}/process_linux.go`],
  },
  {
    id: "exec-join-failed",
    by: "runtime",
    summary: "the process with which runc joins a running container ended before it ran the command",
    texts: [
      "error executing setns process: exit status <number>",
      "executing setns process caused: exit status <number>",
      "error waiting on setns process to finish: <any>",
      "error executing setns process: signal: <words>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "check whether the container still runs (docker ps, crictl ps): a probe that meets its end is harmless. If it runs, see whether it reached its memory or process limit (dmesg; docker stats, kubectl top pod): raise it. A line that starts with nsexec or nsenter names the cause: not permitted: an outer container or rootless engine without those rights; invalid argument: a kernel without user namespaces. If every command fails so, restart the container, after an update of runc or docker the engine as well; update old ones (Docker 18.x, kernels 3.10 and 4.4)",
    links: ["https://github.com/moby/moby/issues/40399", `${SOURCE}/process_linux.go`],
  },
  {
    id: "exec-out-of-memory",
    by: "runtime",
    summary:
      "a command in a running container was killed at its start, because the container's memory limit is reached",
    texts: [
      "error executing setns process: exit status <number> (possibly OOM-killed)",
      "procReady not received (possibly OOM-killed)",
      "possibly OOM-killed caused: <any>",
    ],
    evidence: "source",
    fix: "raise the container's memory limit, or run fewer commands in it, such as probes, at the same time",
    links: [`${SOURCE}/process_linux.go`],
  },
  {
    id: "runc-panic",
    by: "runtime",
    summary: "runc itself crashed while it set the container up",
    texts: ["panic from initialization: <any>"],
    evidence: "source",
    fix:
      "update runc; if it still crashes, report it with the lines behind panic: the container's configuration is not " +
      "the cause, but may show which part of runc it is",
    links: [`${SOURCE}/init_linux.go`],
  },
  {
    id: "container-paused",
    by: "runtime",
    summary: "the container is paused, so no command can run in it, nor can it be started",
    texts: [
      "cannot exec in a paused container (use --ignore-paused to override)",
      "cannot exec in a paused container",
      "cannot exec a container that is paused",
      "container is paused",
      "cannot start a paused container, try unpause instead",
      "the container `<id>` is paused",
      "Container <id> is paused, unpause the container before exec",
      "container <id> is paused, unpause the container before exec",
    ],
    evidence: "source",
    needs: ["exec failed", "exec", "Error response from daemon", "OCI runtime"],
    fix: "resume it: docker unpause, podman unpause, ctr task resume; a checkpoint or a commit pauses it for a while",
    links: [`${RUNC}/blob/v1.4.3/exec.go`],
  },
  {
    id: "container-unknown",
    by: "runtime",
    summary:
      "the OCI runtime does not know the container: it has ended and was deleted, or its state directory is lost",
    texts: ["container does not exist", "container <id> does not exist", "container with id <id> does not exist"].map(
      (text) => `exec failed: ${text}`,
    ),
    evidence: "source",
    needs: ["exec failed"],
    fix:
      "look for the container that runs now (crictl ps, docker ps, podman ps): after a restart it has another id. If it still runs, its " +
      "directory below /run (runc's --root) was removed, for instance by a clean-up: delete the pod, or restart the container",
    links: [`${SOURCE}/error.go`],
  },
  {
    id: "runtime-state-full",
    by: "runtime",
    summary: "the filesystem of the OCI runtime's state directory, /run, is full or out of inodes",
    texts: [
      ...["/run/containerd/runc/", "/run/docker/runtime-", "/var/run/docker/runtime-", "/run/runc/", "/run/crun/"].map((
        root,
      ) => `mkdir ${root}<path>: no space left on device`),
      ...["write", "close", "rename", "open"].flatMap((call) => [
        `unable to store init state: ${call} <path>: no space left on device`,
        `store init state caused: ${call} <path>: no space left on device`,
      ]),
      "mkfifo /run/<path>exec.fifo: no space left on device",
      "mkfifo <path>exec.fifo: no space left on device",
    ],
    evidence: "source",
    fix:
      "free space and inodes of /run on the node (df -h /run, df -i /run): directories of containers that are long gone, " +
      "logs, or a tmpfs that is too small",
    links: [`${SOURCE}/factory_linux.go`],
  },
  {
    id: "runtime-state-not-stored",
    by: "runtime",
    summary:
      "runc could not write the container's state below /run: its directory was removed, is full or read-only, or the container ended meanwhile",
    texts: [
      "unable to store init state: %!w(<nil>)",
      ...["open", "write", "rename", "chmod"].flatMap((call) => [
        `unable to store init state: ${call} <path>: <errno>`,
        `store init state caused: ${call} <path>: <errno>`,
      ]),
      "unable to store init state: <any>",
    ],
    evidence: "source",
    needs: ["store init state"],
    fix:
      "check /run on the node: df -h /run, df -i /run, and what removes its files (a forced delete of the container while it starts, systemd-tmpfiles, a script); then start again. %!w(<nil>) is runc 1.1, which loses the " +
      "reason: update runc",
    links: [`${SOURCE}/process_linux.go`, "https://github.com/podman-container-tools/podman/issues/27565"],
  },
  {
    id: "runc-init-environment",
    by: "runtime",
    summary:
      "runc takes itself for its own first process in a container: a variable _LIBCONTAINER_… is set in its environment",
    texts: [
      "could not inform the parent we are past initial setup",
      "could not inform the parent we are past initial setup: <errno>",
      "unable to convert _LIBCONTAINER_<words>: <any>",
    ],
    evidence: "reported",
    fix:
      "remove _LIBCONTAINER_INITPIPE and its like from the environment of what starts runc (env, systemctl show --property=Environment); runc passes them to its own processes only",
    links: [`${RUNC}/issues/4340`],
  },
  {
    id: "bundle-config-missing",
    by: "runtime",
    summary: "the runtime was run in a directory without config.json",
    texts: [
      "JSON specification file <path> not found",
      "JSON specification file config.json not found",
      // youki.
      "load spec: failed to open <path>config.json",
      "failed to load spec: No such file or directory <any>config.json",
    ],
    evidence: "source",
    fix: "run it in the bundle or give --bundle; runc spec writes an example",
    links: [`${RUNC}/blob/v1.4.3/spec.go`],
  },
];

/** systemd, which makes the container's cgroup. */
const SYSTEMD: readonly DaemonRule[] = [
  {
    id: "systemd-unit-gone",
    by: "runtime",
    summary: "systemd has removed the container's scope before its limits were set: the processes in it had ended",
    texts: ["unable to set unit properties: ", "error while setting unit properties: ", ""].flatMap((what) =>
      ["Unit <words>.scope not found.", "Unit <words>.scope is not loaded.", "Unit <words>.scope not loaded."].flatMap((
        error,
      ) => [
        `error ${HOOKS}: ${what}${error}`,
        `${HOOKS} caused: ${what}${error}`,
      ])
    ),
    evidence: "reported",
    needs: ["procHooks process"],
    fix:
      "look in the kernel's log for the OOM killer, and in journalctl -u UNIT for who stopped the unit; raise a memory " +
      "limit of a few MiB",
    links: [`${RUNC}/issues/2893`, `${RUNC}/issues/3780`],
  },
  {
    id: "systemd-slice-name",
    by: "runtime",
    summary: "the container's parent cgroup is no name of a systemd slice, but the runtime uses systemd for cgroups",
    texts: [
      "unable to apply cgroup configuration: invalid slice name: <name>",
      `${APPLY}invalid slice name: <name>`,
      "invalid slice name: <name>",
    ],
    evidence: "source",
    fix: "give a name such as my-parent.slice, or use one cgroup driver: the kubelet's cgroupDriver, containerd's " +
      "SystemdCgroup and Docker's native.cgroupdriver must agree",
    links: ["https://github.com/opencontainers/cgroups/blob/v0.0.4/systemd/common.go"],
  },
];

/** cgroups and Intel RDT. */
const CGROUPS: readonly DaemonRule[] = [
  {
    id: "cgroup-busy",
    by: "runtime",
    summary:
      "a process cannot join the container's cgroup on cgroup v2, because cgroups below it have controllers, as " +
      "systemd or Docker inside the container make them",
    texts: [
      "error adding pid <number> to cgroups: ",
      "adding pid <number> to cgroups caused: ",
      "unable to apply cgroup configuration: ",
      APPLY,
    ].flatMap((before) => [
      `${before}failed to write <number>: write /sys/fs/cgroup<path>cgroup.procs: device or resource busy`,
      `${before}failed to write <number> to cgroup.procs: write /sys/fs/cgroup<path>cgroup.procs: device or resource busy`,
    ]),
    evidence: "reported",
    fix:
      "update runc (1.0.0-rc91 and newer then join the cgroup of the container's first process), restart the container, " +
      "and give it a cgroup namespace of its own",
    links: [`${RUNC}/issues/2356`, `${RUNC}/pull/2416`],
  },
  {
    id: "cgroup-freeze-failed",
    by: "runtime",
    summary: "runc could not freeze the container's processes in time while it set the limits",
    texts: step(
      `error ${HOOKS}`,
      ["unable to freeze", "timeout of <words> reached waiting for the cgroup to freeze"],
      HOOKS,
    ),
    evidence: "reported",
    needs: ["cgroup", "runc", "OCI runtime"],
    fix:
      "start the container again: the node is overloaded, or a process hangs in the kernel (state D); if it happens " +
      "often, update the kernel, or use cgroup v2 on the node",
    links: ["https://github.com/kubernetes/kubernetes/issues/131087", `${RUNC}/pull/3804`],
  },
  {
    id: "rdt-group-failed",
    by: "runtime",
    summary: "the container's group for Intel RDT cannot be made, or its schema is refused",
    texts: [
      ...["unable to apply Intel RDT configuration", "error setting Intel RDT config for procHooks process"].flatMap((
        words,
      ) => [
        `${words}: clos dir not accessible (must be pre-created when <any>): stat <path>: no such file or directory`,
        `${words}: intelrdt: unable to write <any>: write <path>: <errno>, last_cmd_status: <any>`,
        `${words}: mkdir <path>: no space left on device`,
        `${words}: <any>`,
      ]),
      "error adding pid <number> to Intel RDT: <any>",
      "adding pid <number> to Intel RDT resource control filesystem caused: <any>",
      "applying Intel RDT configuration for process caused: <any>",
      "setting Intel RDT config for procHooks process caused: <any>",
    ],
    evidence: "source",
    fix:
      "create the directory of the class below /sys/fs/resctrl before, or correct the schema: info/last_cmd_status there " +
      "names the fault; no space left on device: the CPU has no more classes, remove unused directories",
    links: ["https://docs.kernel.org/arch/x86/resctrl.html"],
  },
];

/** Files of namespaces that runc joins. */
const OPENED: readonly string[] = ["/proc/<pid>/ns/<name>", "/var/run/<path>", "/run/<path>"];

/** What runc prints where newuidmap or newgidmap fails; what they print themselves is rootless-subids. */
const MAP_TOOLS: readonly string[] = ["uid", "gid"].flatMap((kind) => [
  ...child(`failed to use new${kind} map on <pid>`),
  ...child(`failed to use new${kind} map on <pid>: <errno>`),
]);

/** Namespaces and ids. */
const NAMESPACES: readonly DaemonRule[] = [
  {
    id: "rootless-id-map-failed",
    by: "runtime",
    summary:
      "the ids of a rootless container cannot be mapped: newuidmap or newgidmap is missing, lacks its rights, or the " +
      "user has no such range in /etc/subuid and /etc/subgid",
    texts: [
      ...MAP_TOOLS,
      ...child("mapping tool not present"),
      ...child("mapping tool not present: <errno>"),
      // LXD.
      "newuidmap|newgidmap binary is missing",
      "Failed to mount rootfs (newuidmap|newgidmap binary is missing)",
      ...child("failed to write '<words>' to /proc/<pid>/setgroups: <errno>"),
    ],
    evidence: "source",
    fix:
      "install newuidmap and newgidmap (uidmap, shadow-utils) with their file capabilities or setuid bit, give the user " +
      "65536 ids in /etc/subuid and /etc/subgid, and log in again",
    links: [
      "https://rootlesscontaine.rs/getting-started/common/subuid/",
      "https://man7.org/linux/man-pages/man1/newuidmap.1.html",
    ],
  },
  {
    id: "namespace-file-missing",
    by: "runtime",
    summary:
      "the file of a namespace that runc has to join does not exist, such as a pod's network namespace after a reboot",
    texts: ["/var/run/", "/run/"].flatMap((root) => [
      ...child(`failed to open ${root}<path>: No such file or directory`),
    ]),
    evidence: "source",
    fix:
      "delete the pod, so that the kubelet makes a new sandbox; with Docker or Podman start the container whose namespace is joined " +
      "first (--network container:NAME), and create this one again; look for a program that removes files below /run/netns",
    links: [`${SOURCE}/nsenter/nsexec.c`],
  },
  {
    id: "rootless-spec-without-userns",
    by: "runtime",
    summary: "runc is run as a user that is not root, with a config.json for root",
    texts: [
      "rootless container requires user namespaces",
      // Candidates of 1.0.
      "rootless containers require user namespaces",
      "rootless containers requires at least one UID mapping",
      "rootless containers requires at least one GID mapping",
    ],
    evidence: "source",
    fix: "write config.json with runc spec --rootless, which adds a user namespace and mappings, or run runc as root",
    links: [`${RUNC}/blob/v1.4.3/libcontainer/configs/validate/rootless.go`],
  },
  {
    id: "namespace-join-invalid",
    by: "runtime",
    summary:
      "the kernel refuses to join a namespace as invalid: its process has ended, it is of another kind, or the kernel is hardened or lacks that kind",
    texts: ["Invalid argument", "No such file or directory"].flatMap((errno) => [
      ...child(`failed to setns into <name> namespace: ${errno}`),
      ...child(`failed to setns to <path>: ${errno}`),
    ]),
    evidence: "reported",
    fix:
      "check that the container still runs (docker ps, crictl ps), and start it again. If no exec works: a kernel with grsecurity's chroot restrictions or without CONFIG_IPC_NS and its relatives, or a runtime and an engine of different releases; moby's contrib/check-config.sh shows",
    links: ["https://github.com/docker/for-linux/issues/71", `${SOURCE}/nsenter/nsexec.c`],
  },
  {
    id: "namespace-join-denied",
    by: "runtime",
    summary:
      "runc may not join a namespace: it belongs to another user namespace, or an outer container lacks the right",
    texts: ["Operation not permitted", "Permission denied"].flatMap((errno) => [
      ...child(`failed to setns into <name> namespace: ${errno}`),
      ...child(`failed to setns to <path>: ${errno}`),
      ...child(`failed to join {<words>} namespaces: ${errno}`),
      ...OPENED.flatMap((file) => child(`failed to open ${file}: ${errno}`)),
    ]),
    evidence: "reported",
    fix: "join only namespaces that the container's user namespace owns (not the node's network together with a user " +
      "namespace); run the runtime as root; on a nested node give the outer container CAP_SYS_ADMIN",
    links: [`${RUNC}/issues/4390`, "https://man7.org/linux/man-pages/man2/setns.2.html"],
  },

  {
    id: "runc-groups-denied",
    by: "runtime",
    summary:
      "runc cannot become root of the container's user namespace, because ids or groups are not mapped or not permitted",
    texts: ["setgroups", "setgid", "setuid"].flatMap((call) => child(`${call} failed: <errno>`)).concat(
      child("failed to become root in user namespace: <errno>"),
    ),
    evidence: "source",
    fix:
      "map user and group id 0 of the container; check the log of the security module and the seccomp profile of an outer " +
      "container",
    links: [`${SOURCE}/nsenter/nsexec.c`],
  },
];

/** Every failure of runc that its own words tell. */
export const RUNC_FAILURES: readonly DaemonRule[] = [...PROCESSES, ...SYSTEMD, ...CGROUPS, ...NAMESPACES];
