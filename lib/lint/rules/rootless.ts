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
    summary:
      "the kernel, AppArmor or an outer container does not let the user make or set up a user namespace, which a rootless engine needs",
    texts: [
      `${CHILD}operation not permitted`,
      `${CHILD}permission denied`,
      // The entry point of docker:dind-rootless.
      ...["kernel.unprivileged_userns_clone", "user.max_user_namespaces"].flatMap((key) => [
        `attempting to run rootless dockerd but need '${key}' (<path>) set to <words>`,
        `attempting to run rootless dockerd but need '${key}' (<path>) set to a sufficiently large value`,
      ]),
      "This error might have happened because <path> is set to <number>",
      ...["Operation not permitted", "Permission denied"].map((errno) =>
        `Error during unshare(CLONE_NEWUSER): ${errno}`
      ),
      "cannot clone: Operation not permitted",
      "cannot clone: Permission denied",
      "user namespaces are not enabled in /proc/sys/user/max_user_namespaces",
      "unable to create new parent process: fork/exec /proc/self/exe: operation not permitted",
      "unable to start init: fork/exec /proc/self/exe: operation not permitted",
    ],
    evidence: "reported",
    fix:
      "on Ubuntu 23.10 and later: an AppArmor profile with userns for the engine's program (rootlesskit, k3s, crun, podman), best that of the packages; kernel.apparmor_restrict_unprivileged_userns=0 lifts the guard for all programs. Older Debian: " +
      "sysctl kernel.unprivileged_userns_clone=1, RHEL 7: user.max_user_namespaces=28633. In a container or CI job: --security-opt seccomp=unconfined --security-opt apparmor=unconfined (a pod: both Unconfined), or --privileged, which protect the " +
      "host less; try it with unshare -U true",
    links: [`${ROOTLESS}/apparmor/`, "https://github.com/rootless-containers/rootlesskit/issues/68"],
  },
  {
    id: "rootless-userns-apparmor",
    refines: "rootless-userns-denied",
    by: "shim",
    summary:
      "Ubuntu's AppArmor allows user namespaces only to programs with a profile, which the rootless engine's program lacks",
    texts: [
      "This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1",
      'This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1 error="<any>"',
      "kernel.apparmor_restrict_unprivileged_userns=1",
    ],
    evidence: "reported",
    anywhere: ["might have happened", "rootless", "buildkit", "podman", "docker", "nerdctl", "k3s"],
    fix:
      "write /etc/apparmor.d/PATH.OF.rootlesskit for that program: abi <abi/4.0>, include <tunables/global> /PATH/OF/rootlesskit flags=(unconfined) { userns, include if exists <local/PATH.OF.rootlesskit> }, as the hint below that message prints it, and systemctl restart apparmor; Docker's and Ubuntu's packages bring one for /usr/bin/rootlesskit. " +
      "In a pod or container the node needs it. sysctl kernel.apparmor_restrict_unprivileged_userns=0 lifts the guard for all programs",
    links: [`${ROOTLESS}/apparmor/`, "https://github.com/containerd/nerdctl/issues/3063"],
  },
  {
    id: "rootless-userns-invalid",
    refines: "rootless-userns-denied",
    by: "shim",
    summary:
      "a user namespace cannot be made where the rootless engine runs: most often QEMU emulates another CPU there, or the kernel has them switched off",
    texts: [
      `${CHILD}invalid argument`,
      "cannot clone: Invalid argument",
      "Error during unshare(CLONE_NEWUSER): Invalid argument",
    ],
    evidence: "reported",
    fix:
      "compare docker inspect -f '{{.Architecture}}' IMAGE with uname -m: with another CPU's image QEMU runs the engine, which cannot make one: use the image of this CPU (--platform). RHEL and CentOS 7: sysctl user.max_user_namespaces above 0 (in " +
      "/etc/sysctl.d); else a kernel with CONFIG_USER_NS. In gVisor, proot or Termux run the engine outside of it",
    links: [
      "https://github.com/vegardit/docker-gitea-act-runner/issues/49",
      "https://github.com/podman-container-tools/podman/issues/26186",
    ],
  },
  {
    id: "rootless-map-denied",
    refines: "rootless-userns-denied",
    by: "shim",
    summary: "the engine without root may not write the mapping of ids of its user namespace itself",
    texts: [
      "unshare: write failed /proc/self/uid_map: Operation not permitted",
      ...["write", "open"].flatMap((call) =>
        ["operation not permitted", "permission denied"].flatMap((errno) =>
          ["uid_map", "gid_map"].map((file) => `cannot write ${file}: ${call} /proc/<pid>/${file}: ${errno}`)
        )
      ),
      "cannot write setgroups file: open /proc/<pid>/setgroups: permission denied",
    ],
    evidence: "reported",
    fix:
      "on Ubuntu 23.10 and later AppArmor takes the rights of the namespace: give the program a profile with userns (aa-status; dmesg | grep userns); kernel.apparmor_restrict_unprivileged_userns=0 lifts that guard for all programs. In a " +
      "container: --user root with a range of ids that the outer one has, else --privileged, which gives it the host. Permission denied of /proc: the outer container masks it, or the program is setuid: --security-opt unmask=ALL (Podman) or " +
      "systempaths=unconfined (Docker) shows more of the host",
    links: [`${ROOTLESS}/apparmor/`],
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
    summary:
      "the ids of a rootless engine's user namespace cannot be mapped: most often its user has no range in /etc/subuid and /etc/subgid",
    texts: [
      "failed to setup UID/GID map: <any>",
      "failed to setup UID/GID map: No subuid ranges found for user <words>",
      "failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user <words>",
      "cannot find UID/GID for user <words>: no subuid ranges found for user <words> in /etc/subuid - check rootless mode in man pages",
      "cannot find UID/GID for user <words>: <any>",
      "No subuid ranges found for user <words>",
      "No subgid ranges found for user <words>",
      "no subuid ranges found for user <words> in /etc/subuid",
      // Buildah's isolation chroot where only one id is mapped: the kernel forbids setgroups there.
      ...["", "error "].flatMap((begin) => [
        `${begin}clearing supplemental groups list: operation not permitted`,
        `${begin}clearing supplemental groups list: operation not permittedsubprocess exited with status <number>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER (another range if grep . /etc/subuid shows it in use; a user of LDAP: write the lines USER:100000:65536 by hand into both files, or subid: sss in nsswitch.conf), then podman system migrate, or restart the rootless engine. " +
      "Run a rootless engine as that user, not as root or with sudo",
    links: [`${ROOTLESS}/subuid/`, "https://github.com/rootless-containers/rootlesskit/issues/184"],
  },
  {
    id: "userns-remap-subids",
    refines: ["rootless-subids", "dockerd-option-refused"],
    by: "shim",
    summary:
      "dockerd does not start: userns-remap is set, and its user (dockremap with default) has no range in /etc/subuid and /etc/subgid, or could not be made",
    texts: [
      ...["Can't create ID mappings: ", "error creating ID mappings: "].flatMap((step) =>
        ["", "failed to start daemon: ", "Error starting daemon: "].flatMap((begin) => [
          ...["subuid", "subgid"].flatMap((kind) =>
            ["user", "group"].map((who) => `${begin}${step}no ${kind} ranges found for ${who} <words>`)
          ),
          `${begin}${step}%!v(PANIC=Error method: no subgid ranges found for group <words>)`,
          ...["/etc/subuid", "/etc/subgid"].map((file) => `${begin}${step}open ${file}: no such file or directory`),
          `${begin}${step}could not get user for username <words>: <any>`,
        ])
      ),
      'failed to start daemon: Error during "dockremap" user creation: <any>',
      'Error during "dockremap" user creation: <any>',
      'failed to start daemon: Error during "dockremap" user creation: Couldn\'t create subordinate ID ranges: <any>',
      'Error during "dockremap" user creation: Couldn\'t create subordinate ID ranges: <any>',
    ],
    evidence: "source",
    fix:
      "as root, with a range that grep . /etc/subuid /etc/subgid shows as free: getent passwd dockremap || useradd -r -s /bin/false dockremap (Alpine: adduser -S -H dockremap, addgroup -S dockremap); echo dockremap:165536:65536 | tee -a /etc/subuid /etc/subgid; then start docker. Of another user of userns-remap the same under its name. " +
      "Or remove userns-remap from /etc/docker/daemon.json. With and without it Docker has separate directories of images and containers: none is lost, but the others are not listed",
    links: ["https://docs.docker.com/engine/security/userns-remap/", "https://github.com/moby/moby/issues/38712"],
  },
  {
    id: "rootless-subid-file-missing",
    refines: "rootless-subids",
    by: "shim",
    summary:
      "the file /etc/subuid or /etc/subgid does not exist, is not readable or has a wrong line, so that the rootless engine's user has no ids: both are needed",
    texts: ["/etc/subuid", "/etc/subgid"].flatMap((file) => [
      ...["no such file or directory", "permission denied"].flatMap((errno) => [
        `failed to setup UID/GID map: failed to compute uid/gid map: open ${file}: ${errno}`,
        `failed to compute uid/gid map: open ${file}: ${errno}`,
        `cannot find UID/GID for user <words>: open ${file}: ${errno}`,
        `cannot find UID/GID for user <words>: open ${file}: ${errno} - check rootless mode in man pages`,
      ]),
      ...["", "failed to setup UID/GID map: "].flatMap((step) => [
        `${step}failed to compute uid/gid map: Cannot parse subuid/gid information: Format not correct for ${file} file`,
        `${step}failed to compute uid/gid map: String to int conversion failed during subuid/gid parsing of ${file}: <any>`,
        `${step}failed to compute uid/gid map: String to int conversion failed during subuid/gid parsing of ${file}: strconv.Atoi: parsing <name>: invalid syntax`,
      ]),
    ]),
    evidence: "source",
    fix:
      "make both files, with one line each for the user, also in an image: RUN echo USER:100000:65536 | tee -a /etc/subuid >> /etc/subgid (it keeps the lines of others), owned by root, mode 0644 (usermod --add-subuids and --add-subgids want them to exist on some systems). A line has three parts, NAME:START:COUNT. Install uidmap or shadow-utils for newuidmap; then start the rootless engine again",
    links: [`${ROOTLESS}/subuid/`],
  },
  {
    id: "rootless-newuidmap-silent",
    refines: "rootless-subids",
    by: "shim",
    summary:
      "newuidmap or newgidmap refused the mapping without a word: it does not find the range itself (a symbolic link, ids of a directory service), or may not write it",
    texts: ["newuidmap", "newgidmap"].flatMap((name) => [
      `failed to setup UID/GID map: ${name} <any> failed: : exit status <number>`,
      `${name} <any> failed: : exit status <number>`,
    ]),
    evidence: "reported",
    fix:
      "ls -l /etc/subuid /etc/subgid: both have to be files, not links (newuidmap does not follow them), owned by root, with a line for this user (id -un) that has the ids in brackets, below 4294967295. ls -l /usr/bin/newuidmap: setuid root or cap_setuid, and not on a mount with nosuid. Ids of a directory: subid: sss in nsswitch.conf with a shadow that has it. newuidmap by hand, with a process id of unshare -U sleep 99, may say more",
    links: ["https://github.com/rootless-containers/rootlesskit/issues/259", `${ROOTLESS}/subuid/`],
  },
  {
    id: "rootless-newuidmap-missing",
    refines: "rootless-subids",
    by: "shim",
    summary: "the programs newuidmap and newgidmap are not installed, with which a rootless engine maps its ids",
    texts: [
      "newuidmap/newgidmap binaries could not be found in path",
      "newuidmap",
      "newgidmap",
    ].flatMap((name) => [
      `failed to setup UID/GID map: ${name} <any> failed: : exec: "${name}": executable file not found in $PATH`,
      `${name} <any> failed: : exec: "${name}": executable file not found in $PATH`,
    ]),
    evidence: "source",
    fix:
      "install them: package uidmap (Debian, Ubuntu), shadow-utils (Fedora, RHEL), shadow-uidmap (Alpine), shadow (Arch), and let PATH have their directory, also in a unit; then start the rootless engine again",
    links: [`${ROOTLESS}/subuid/`],
  },
  {
    id: "rootless-subids-own",
    refines: "rootless-subids",
    by: "shim",
    summary: "a range in /etc/subuid or /etc/subgid holds the user's own id or overlaps another one of that user",
    texts: [
      'invalid configuration: the specified mapping <value> in "<path>" includes the user <name>',
      ...["newuidmap", "newgidmap"].flatMap((name) => [
        `${name} <any> failed: ${name}: write to <words> failed: Invalid argument`,
        `${name}: write to <words> failed: Invalid argument`,
        `running \`<path>${name} <any>\`: ${name}: write to <words> failed: Invalid argument`,
      ]),
    ],
    evidence: "reported",
    fix:
      "grep -w USER /etc/subuid /etc/subgid and id -u, id -g: keep one range for the user, written once (not by name and by number, not twice), above all real ids and without the user's own, such as USER:100000:65536; then podman system migrate, or restart the rootless engine (LXD, Incus: the user is root, with root:1000000:1000000000, then restart the daemon). Ids of a directory service (1000000 and above) often lie in it: choose a higher start",
    links: ["https://github.com/rootless-containers/rootlesskit/issues/229", `${ROOTLESS}/subuid/`],
  },
  {
    id: "rootless-subids-range",
    refines: "rootless-subids",
    by: "shim",
    summary:
      "the engine asks for ids that /etc/subuid or /etc/subgid does not give its user: another range or size is written there",
    texts: ["newuidmap", "newgidmap"].flatMap((name) => [
      `${name}: ${name === "newuidmap" ? "uid" : "gid"} range <words> -> <words> not allowed`,
      `${name} <any> failed: ${name}: ${name === "newuidmap" ? "uid" : "gid"} range <words> -> <words> not allowed`,
      `running \`<path>${name} <any>\`: ${name}: ${
        name === "newuidmap" ? "uid" : "gid"
      } range <words> -> <words> not allowed`,
      `${name}: Target process <number> is owned by a different user: <any>`,
    ]),
    evidence: "reported",
    fix:
      "compare the ids in brackets with the lines of that user in both files, which have to allow as many (USER:100000:65536), in /etc/subuid for uid, /etc/subgid for gid; a spec or LXC configuration of your own (lxc.idmap, uidMappings) has to stay within them. Then podman system migrate, or restart the rootless engine. LXD, Incus: give root enough for all containers (root:1000000:1000000000) in both and restart the daemon. Another user's process: the user's primary group or id was changed: log in anew",
    links: [`${ROOTLESS}/subuid/`],
  },
  {
    id: "rootless-newuidmap-rights",
    refines: "rootless-subids",
    by: "shim",
    summary:
      "newuidmap or newgidmap may not map the ids: the programs lost their setuid bit or file capabilities, or an outer container or unit takes these away",
    texts: [
      "failed to setup UID/GID map: newuidmap <any> failed: newuidmap: <any>",
      ...["newuidmap", "newgidmap"].flatMap((name) => [
        `cannot set up namespace using "<path>${name}": exit status <number>`,
        `cannot setup namespace using "<path>${name}": exit status <number>`,
        `cannot set up namespace using "<path>${name}": should have setuid or have filecaps <words>: exit status <number>`,
        `cannot setup namespace using "<path>${name}": should have setuid or have filecaps <words>: exit status <number>`,
        `${name}: open of <words> failed: <errno>`,
        `cannot set up namespace using "<path>${name}": <any>`,
        `${name}: write to <words> failed: Operation not permitted`,
        `failed to setup UID/GID map: ${name} <any> failed: ${name}: write to <words> failed: Operation not permitted`,
        `failed to setup UID/GID map: ${name} <any> failed: ${name}: open of <words> failed: Permission denied`,
        `${name}: Could not set caps`,
        `failed to setup UID/GID map: ${name} <any> failed: ${name}: Could not set caps`,
        `${name} <any> failed: ${name}: <any>`,
        `cannot setup namespace using ${name}: exit status <number>`,
        `${name}: open of <words> failed: Permission denied`,
        `running \`<path>${name} <any>\`: ${name}: <any>`,
        `running \`<path>${name} <any>\`: ${name}: write to <words> failed: Operation not permitted`,
        `running \`<path>${name} <any>\`: ${name}: open of <words> failed: Permission denied`,
      ]),
    ],
    evidence: "reported",
    fix:
      "ls -l /usr/bin/newuidmap; getcap /usr/bin/new?idmap. Neither s nor cap_setuid, cap_setgid: reinstall uidmap (Debian) or shadow-utils (Fedora), or sudo chmod 4755 both; copied images, spack, Homebrew and nosuid mounts lose them; NixOS: /run/wrappers/bin first in PATH. A range in /etc/subuid and /etc/subgid? With " +
      "them: no unit with NoNewPrivileges= and no allowPrivilegeEscalation: false; in a container or LXC it may map only ids of /proc/self/uid_map: quay.io/podman/stable as user podman, a larger idmap of the LXC, or --privileged, which protects " +
      "the host less. Then podman system migrate",
    links: [
      "https://github.com/podman-container-tools/podman/issues/2788",
      "https://github.com/podman-container-tools/podman/issues/21738",
      "https://github.com/stackhpc/ansible-slurm-appliance/issues/234",
    ],
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
    id: "rootlesskit-programs-missing",
    by: "shim",
    summary:
      "RootlessKit does not find a program with which it sets up its network: most often ip, of the package iproute2",
    texts: [
      "",
      "failed to setup network <any>: ",
      "setting up tap <words>: ",
      "failed to setup network <any>: setting up tap <words>: ",
    ]
      .map((step) =>
        `${step}executing [<value>]: exec: "${
          oneOf(["ip", "nsenter", "mount", "lxc-user-nic"])
        }": executable file not found in $PATH`
      ),
    evidence: "source",
    anywhere: ["rootlesskit", "rootless", "setting up tap", "ip link set", "ip tuntap"],
    fix:
      "install it: iproute2 (Fedora, RHEL iproute) for ip, util-linux for nsenter and mount; if it is there, give the rootless engine's unit a PATH with its directory, such as /usr/sbin: Environment=PATH=… by systemctl --user edit docker, then restart it",
    links: ["https://github.com/rootless-containers/rootlesskit/blob/v2.3.0/pkg/network/parentutils/parentutils.go"],
  },
  {
    id: "rootlesskit-tap-failed",
    by: "shim",
    summary:
      "RootlessKit cannot make the network device tap0 in its namespace: mostly /dev/net/tun is missing, or may not be opened, on the node or in the outer container",
    texts: ["", "failed to setup network <any>: "].map((step) =>
      `${step}setting up tap <words>: executing [<value>]: exit status <number>`
    ),
    evidence: "source",
    fix:
      "ls -l /dev/net/tun: it has to exist with mode 0666: sudo modprobe tun, and tun in a file of /etc/modules-load.d; after an update of the kernel reboot. In a container: --device /dev/net/tun (a pod needs a device plugin or privileged), in LXC lxc.cgroup2.devices.allow: c 10:200 rwm and a mount entry for it. The line above it is ip's own. Other networks of RootlessKit need the device, too; --net=host does not, but takes the node's network without isolation",
    links: ["https://github.com/rootless-containers/slirp4netns#usage"],
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
      "could not create rootless state directory: mkdir <path>: permission denied",
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
  {
    id: "podman-pause-process-gone",
    by: "shim",
    summary:
      "rootless Podman looks for the user namespace of a pause process that no longer runs: its pause.pid is left from before a restart",
    texts: [
      "could not get runtime: ",
      "error joining the user namespace: ",
      "cannot re-exec process to join the existing user namespace: ",
    ]
      .map((step) => `${step}open /proc/<pid>/ns/user: no such file or directory`)
      .concat("open /proc/<pid>/ns/user: no such file or directory"),
    evidence: "reported",
    anywhere: ["podman", "could not get runtime", "user namespace: open /proc/"],
    fix:
      "podman system migrate ends what is left and makes it anew (it stops the user's running containers); or remove pause.pid of /run/user/UID/libpod/tmp, or of the directory in /tmp or /var/tmp that Podman took for it. Let that directory be on a tmpfs, which a restart empties: a session of systemd (ssh, machinectl shell, loginctl enable-linger USER), so that XDG_RUNTIME_DIR is /run/user/UID. Newer releases of Podman notice it themselves",
    links: ["https://github.com/podman-container-tools/podman/issues/5306"],
  },
  {
    id: "podman-runtime-dir-relative",
    refines: "rootless-runtime-dir",
    by: "shim",
    summary:
      "Podman runs as root of a container without CAP_SYS_ADMIN, and looks for its pause process below the current directory: a fault up to 5.0",
    texts: ["", "error "].map((lead) =>
      `${lead}setting up the process: open libpod/tmp/pause.pid: no such file or directory`
    ),
    evidence: "reported",
    fix:
      "podman system migrate and XDG_RUNTIME_DIR do not help: update Podman to 5.1 or newer. Until then run it as a user with ids in /etc/subuid (podman in quay.io/podman/stable), which finds the directory, or give the outer container CAP_SYS_ADMIN (--cap-add sys_admin), which protects the host less",
    links: ["https://github.com/podman-container-tools/podman/issues/22327"],
  },
];
