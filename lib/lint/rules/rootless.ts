/**
 * Faults of rootless engines: user namespaces that are not allowed, ids that are missing, a session that is not there.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CHILD = "failed to start the child: fork/exec /proc/self/exe: ";
const ROOTLESS = "https://rootlesscontaine.rs/getting-started/common";

/** Faults of rootless engines. */
export const ROOTLESS_RULES: readonly DaemonRule[] = [
  {
    id: "rootless-pause-process",
    by: "shim",
    summary:
      "Podman without root cannot join its user namespace: the process that keeps it has ended, with a reboot, a session or by lack of memory",
    texts: [
      "invalid internal status, try resetting the pause process with <words>: could not find any running process: no such process",
      "invalid internal status, try resetting the pause process with <path> system migrate: could not find any running process: no such process",
      "invalid internal status, try resetting the pause process with <words>: <any>",
      "could not find any running process: no such process",
      "cannot re-exec process to join the existing user namespace",
      ...["", "fatal error, "].flatMap((lead) => [
        `${lead}invalid internal status, unable to create a new pause process: <any>`,
        `${lead}invalid internal status, unable to create a new pause process: cannot re-exec process`,
      ]),
      "error opening namespace handles: <errno>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run podman system migrate, which stops the user's containers and keeps them. If it comes back, XDG_RUNTIME_DIR has to be /run/user/UID of a session of systemd (loginctl enable-linger USER; " +
      "no su or sudo without a session): else Podman keeps its state below /tmp, where it outlives a reboot; storage.conf has to name directories of the user",
    links: ["https://github.com/podman-container-tools/podman/issues/17484"],
  },
  {
    id: "rootless-userns-denied",
    by: "shim",
    summary: "the kernel or AppArmor does not let the user make a user namespace, which a rootless engine needs",
    texts: [
      `${CHILD}operation not permitted`,
      `${CHILD}permission denied`,
      `${CHILD}invalid argument`,
      "This error might have happened because <path> is set to <number>",
      // The entry point of docker:dind-rootless.
      ...["kernel.unprivileged_userns_clone", "user.max_user_namespaces"].flatMap((key) => [
        `attempting to run rootless dockerd but need '${key}' (<path>) set to <words>`,
        `attempting to run rootless dockerd but need '${key}' (<path>) set to a sufficiently large value`,
      ]),
      'This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1 error="<any>"',
      ...["Operation not permitted", "Permission denied", "Invalid argument"].map((errno) =>
        `Error during unshare(CLONE_NEWUSER): ${errno}`
      ),
      "cannot clone: Operation not permitted",
      "cannot clone: Permission denied",
      "cannot clone: Invalid argument",
      "user namespaces are not enabled in /proc/sys/user/max_user_namespaces",
      "unshare: write failed /proc/self/uid_map: Operation not permitted",
      "unable to create new parent process: fork/exec /proc/self/exe: operation not permitted",
      "unable to start init: fork/exec /proc/self/exe: operation not permitted",
      ...["write", "open"].flatMap((call) =>
        ["operation not permitted", "permission denied"].flatMap((errno) =>
          ["uid_map", "gid_map"].map((file) => `cannot write ${file}: ${call} /proc/<pid>/${file}: ${errno}`)
        )
      ),
      "cannot write setgroups file: open /proc/<pid>/setgroups: permission denied",
    ],
    evidence: "reported",
    fix:
      "Ubuntu 23.10 and later: give the engine's program (rootlesskit, crun, podman) an AppArmor profile with userns, or set the " +
      "sysctl kernel.apparmor_restrict_unprivileged_userns to 0, which lifts it for all programs; older Debian: kernel.unprivileged_userns_clone to 1; RHEL 7: " +
      "user.max_user_namespaces above 0; in a container: --privileged or a seccomp profile that allows it; invalid argument without a line about a sysctl: QEMU of an image for another CPU, or gVisor, cannot make one: use an image for this CPU",
    links: [`${ROOTLESS}/apparmor/`, "https://github.com/k3s-io/k3s/issues/12711"],
  },
  {
    id: "rootless-userns-exhausted",
    by: "shim",
    summary: "the limit of user namespaces is reached or 0, so a rootless engine does not start",
    texts: [`${CHILD}no space left on device`, "cannot clone: No space left on device"],
    evidence: "source",
    fix: "raise the sysctl user.max_user_namespaces, for example to 28633; the disk is not full",
    links: [`${ROOTLESS}/sysctl/`],
  },
  {
    id: "rootless-subids",
    by: "shim",
    summary: "the user has no subordinate ids, or newuidmap and newgidmap may not map them",
    texts: [
      "failed to setup UID/GID map: <any>",
      "failed to setup UID/GID map: No subuid ranges found for user <words>",
      "failed to setup UID/GID map: newuidmap <any> failed: newuidmap: <any>",
      ...["newuidmap", "newgidmap"].flatMap((name) => [
        `cannot set up namespace using "<path>${name}": exit status <number>`,
        `cannot setup namespace using "<path>${name}": exit status <number>`,
        `cannot set up namespace using "<path>${name}": should have setuid or have filecaps <words>: exit status <number>`,
        `${name}: open of <words> failed: <errno>`,
        `cannot set up namespace using "<path>${name}": <any>`,
        `${name}: write to <words> failed: Operation not permitted`,
        `failed to setup UID/GID map: ${name} <any> failed: ${name}: write to <words> failed: Operation not permitted`,
        `failed to setup UID/GID map: ${name} <any> failed: ${name}: open of <words> failed: Permission denied`,
        `${name}: Could not set caps`,
        `${name} <any> failed: ${name}: write to <words> failed: Invalid argument`,
        `${name}: write to <words> failed: Invalid argument`,
        `${name} <any> failed: ${name}: <any>`,
        `cannot setup namespace using ${name}: exit status <number>`,
        `${name}: open of <words> failed: Permission denied`,
        `running \`<path>${name} <any>\`: ${name}: <any>`,
        `running \`<path>${name} <any>\`: ${name}: write to <words> failed: Operation not permitted`,
        `running \`<path>${name} <any>\`: ${name}: open of <words> failed: Permission denied`,
        `${name}: uid range <words> -> <words> not allowed`,
        `${name}: gid range <words> -> <words> not allowed`,
        `${name}: Target process <number> is owned by a different user: <any>`,
      ]),
      "cannot find UID/GID for user <words>: no subuid ranges found for user <words> in /etc/subuid - check rootless mode in man pages",
      "cannot find UID/GID for user <words>: <any>",
      'invalid configuration: the specified mapping <value> in "<path>" includes the user <name>',
      "No subuid ranges found for user <words>",
      "No subgid ranges found for user <words>",
      "no subuid ranges found for user <words> in /etc/subuid",
    ],
    evidence: "reported",
    fix:
      "give the user a range of 65536 ids in /etc/subuid and /etc/subgid (usermod --add-subuids 100000-165535 --add-subgids " +
      "100000-165535 USER). If it has one, or the message has filecaps, caps or not permitted: newuidmap and newgidmap lost their rights: install uidmap or shadow-utils again " +
      "(rpm --setcaps shadow-utils, setcap cap_setuid+ep and cap_setgid+ep; not on nosuid, not with no_new_privs or allowPrivilegeEscalation: false). A range must not hold the user's own id. In a container the range has to be one of ids that it has itself (/proc/self/uid_map): use " +
      "quay.io/podman/stable as user podman with a smaller range, or a privileged outer container, which protects the host less; an outer LXC needs a larger idmap. Then podman system migrate, or restart the engine",
    links: [`${ROOTLESS}/subuid/`, "https://github.com/podman-container-tools/podman/issues/2788"],
  },
  {
    id: "rootlesskit-mount-denied",
    by: "shim",
    summary:
      "RootlessKit's child has its user namespace, but may not mount in it: AppArmor or seccomp of an outer container or of the system denies it",
    texts: ["permission denied", "operation not permitted"].flatMap((errno) => [
      `failed to share mount point: /: ${errno}`,
      `parsing message from fd 3: EOF: failed to share mount point: /: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "in a pod set appArmorProfile and seccompProfile of type Unconfined (before Kubernetes 1.30 the annotation container.apparmor.security.beta.kubernetes.io/CONTAINER: unconfined), in Docker " +
      "--security-opt apparmor=unconfined --security-opt seccomp=unconfined, which lift these guards of that container; on Ubuntu 23.10 and later give rootlesskit its AppArmor profile",
    links: ["https://github.com/moby/buildkit/blob/v0.26.0/docs/rootless.md", `${ROOTLESS}/apparmor/`],
  },
  {
    id: "rootlesskit-state-locked",
    by: "shim",
    summary:
      "another RootlessKit has the same state directory: the rootless daemon runs already, or was not stopped completely",
    texts: ["failed to lock <path>, another RootlessKit is running with the same state directory?"],
    evidence: "source",
    fix:
      "stop the one that runs (systemctl --user stop docker, containerd, buildkit or k3s-rootless; else ps -C rootlesskit and kill by its number), then start one. Two at a time need directories of their own: --state-dir, ROOTLESSKIT_STATE_DIR",
    links: ["https://github.com/rootless-containers/rootlesskit/blob/v2.3.0/pkg/parent/parent.go"],
  },
  {
    id: "rootlesskit-network-failed",
    by: "shim",
    summary:
      "the rootless engine does not start, because its network program (slirp4netns, pasta) is missing, too old or fails",
    texts: [
      "waiting for ready fd (<any>): slirp4netns failed",
      "failed to setup network <any>: waiting for ready fd (<any>): <any>",
      "failed to setup network <any>: waiting for ready fd (<any>): slirp4netns failed",
      ...["slirp4netns", "pasta"].flatMap((name) => [
        `${name} binary <name> is not installed: exec: <name>: executable file not found in $PATH`,
        `${name} binary <name> is not installed: <any>`,
      ]),
      'command "<any> --help" failed, make sure slirp4netns v0.4.0+ is installed: <any>',
      "slirp4netns seems older than v0.4.0",
      ...["DisableHostLoopback", "APISocket", "EnableSandbox", "EnableSeccomp"].map((name) =>
        `unsupported slirp4netns version: lacks Supports${name}`
      ),
      ...["enable-ipv6", "cidr", "disable-host-loopback", "api-socket", "enable-sandbox", "enable-seccomp"].map((
        name,
      ) => `this version of slirp4netns does not support --${name}`),
      "port driver requires <name> network",
      'network "none" requires either port driver "none" or "builtin"',
      'network "pasta" requires port driver "none" or "implicit"',
      "--slirp4netns-sandbox conflicts with --detach-netns <any>",
    ],
    evidence: "reported",
    fix:
      "run slirp4netns by hand in a namespace to see its own message: /dev/net/tun (modprobe tun) has to be there. On a root in memory or over NFS its sandbox cannot pivot: set --slirp4netns-sandbox=false " +
      "(DOCKERD_ROOTLESS_ROOTLESSKIT_SLIRP4NETNS_SANDBOX, CONTAINERD_ROOTLESS_ROOTLESSKIT_SLIRP4NETNS_SANDBOX); else install or update it (packages slirp4netns, passt) with libslirp and libseccomp. A port driver has to fit the network: builtin with slirp4netns, implicit with pasta",
    links: [
      "https://github.com/rootless-containers/rootlesskit/issues/197",
      "https://github.com/rootless-containers/slirp4netns#usage",
    ],
  },
  {
    id: "rootless-start-dir",
    by: "shim",
    summary: "Podman without root was started in a directory that its user may not enter, or that was removed",
    texts: [
      "cannot chdir to <path>: Permission denied",
      "cannot chdir to <path>: No such file or directory",
      "cannot chdir: Permission denied",
      "error getting current working directory: No such file or directory",
    ],
    evidence: "reported",
    anywhere: ["podman", "buildah", "libpod"],
    behind: "all",
    fix:
      "change to a directory of that user first: sudo -u USER sh -c 'cd; podman …', or sudo -iu USER, machinectl shell USER@ (su and sudo keep /root); WorkingDirectory= of a unit",
    links: ["https://github.com/podman-container-tools/podman/issues/4416"],
  },
  {
    id: "rootless-runtime-dir",
    by: "shim",
    summary: "the user has no runtime directory, because it has no session of systemd: su and sudo make none",
    texts: [
      "<path> directory set by $XDG_RUNTIME_DIR does not exist. Either create the directory or unset $XDG_RUNTIME_DIR.: <any>",
      "XDG_RUNTIME_DIR directory <path> is not owned by the current user",
      "creating runtime static files directory: mkdir /run/user/<number>: <errno>",
      "creating runtime static files directory <path>: mkdir /run/user/<number>: <errno>",
      "error creating tmpdir: mkdir /run/user/<number>: <errno>",
      "creating tmpdir: mkdir /run/user/<number>: <errno>",
      "mkdir /run/user/<number>: permission denied",
      "mkdir /var/run/user/<number>: permission denied",
      ...["mkdir", "lstat", "stat", "chmod"].flatMap((call) =>
        [oneOf(["libpod", "containers", "netns", "podman", "overlay"]), "crun", "runc"].map((name) =>
          `${call} /run/user/<number>/${name}: permission denied`
        )
      ),
      "lstat /run/user/<number>: permission denied",
      "could not get runtime: error generating default config from memory: cannot mkdir <path>: mkdir <path>: permission denied",
      "error generating default config from memory: cannot mkdir <path>: mkdir <path>: permission denied",
      "stat /run/user/<number>: no such file or directory",
      ...["", "error "].map((lead) => `${lead}setting up the process: open <path>pause.pid: no such file or directory`),
      "could not get rootless state directory: mkdir <path>: <errno>",
      "could not get rootless state directory: <any>",
      "lstat /run/user/<number>: no such file or directory",
      `environment variable XDG_RUNTIME_DIR is not set, see ${ROOTLESS}/login/`,
      "environment variable XDG_RUNTIME_DIR is not set",
      "failed to create temp dir: mkdir /run/user/<number>/containerd-mount<number>: permission denied",
      "mkdir /run/user/<number>/containerd-mount<number>: permission denied",
    ],
    evidence: "reported",
    fix:
      "log in with ssh or machinectl shell USER@, run loginctl enable-linger USER for services, and let XDG_RUNTIME_DIR be " +
      "/run/user/ with the user's own number; a daemon of root's that has another user's one (of the shell it was started from) is to be started without the variable. " +
      "Where no systemd runs (WSL, a container) export XDG_RUNTIME_DIR with a directory of the user that exists, mode 0700, before each podman; 2.2.0 alone fails without one, update it",
    links: [`${ROOTLESS}/login/`],
  },
];
