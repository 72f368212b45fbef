/**
 * Single steps of crun that the kernel refuses: ids, terminals, namespaces, scheduling, the network, krun.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun";
const LIBCRUN = `${CRUN}/blob/1.20/src/libcrun`;

/** A step with each of these errors, with crun's name before it or without. */
function step(words: string, ...errnos: readonly string[]): readonly string[] {
  return errnos.flatMap((errno) => [`crun: ${words}: ${errno}`, `${words}: ${errno}`]);
}

/** Other programs print such words, too. */
const BY_CRUN: readonly string[] = [
  "crun",
  "krun",
  "libkrun",
  "OCI runtime create failed",
  "OCI runtime error",
  "container create failed",
  "Container creation error",
  "runtime stderr",
];

const DENIED: readonly string[] = ["Operation not permitted", "Permission denied"];

/** What stands somewhere in an error of crun: behind its own words, too. */
const OF_CRUN: readonly string[] = ["crun", "OCI runtime", "OCI permission denied"];

/** Steps of crun. */
export const CRUN_STEPS: readonly DaemonRule[] = [
  {
    id: "crun-ids-denied",
    by: "runtime",
    summary:
      "crun may not set the process's groups, ids or capabilities: an outer container or user namespace does not let it",
    texts: [
      ...[
        "setgroups",
        "setresuid to `<number>`",
        "setresgid to `<number>`",
        "setresuid",
        "setresgid",
        "prctl set KEEPCAPS",
        "prctl drop bounding",
        "prctl ambient raise",
        "prctl reset ambient",
        "prctl set no new privs",
      ]
        .flatMap((call) => DENIED.map((errno) => `crun: ${call}: ${errno}`)),
      ...["setresuid", "setresgid"].map((call) => `crun: ${call}: Invalid argument`),
      ...DENIED.map((errno) => `crun: fchown std stream \`<number>\`: ${errno}`),
      ...["Invalid argument", "Value too large for defined data type"].map((errno) =>
        `crun: fchown std stream \`<number>\`: ${errno}`
      ),
    ],
    evidence: "source",
    needs: BY_CRUN,
    behind: "all",
    fix:
      "give the outer container CAP_SETUID, CAP_SETGID and CAP_SETPCAP, or run the engine on the node; without root give the user 65536 ids in /etc/subuid and /etc/subgid (podman system migrate afterwards); " +
      "choose a --user that the user namespace maps (podman unshare cat /proc/self/uid_map)",
    links: [`${LIBCRUN}/linux.c`],
  },
  {
    id: "crun-terminal-failed",
    by: "runtime",
    summary:
      "crun cannot make the container's terminal: its /dev/pts is missing, full or not its own, or the socket that takes it",
    texts: [
      "crun: open `/dev/ptmx`: <errno>",
      ...[
        "ptsname",
        "unlockpt",
        "tcgetattr",
        "tcsetattr",
        "dup terminal",
        "ioctl TIOCSCTTY",
        "ioctl TIOCGWINSZ",
        "ioctl TIOCSWINSZ",
      ].map((call) => `crun: ${call}: <errno>`),
      "crun: open console socket: <any>",
      "crun: receive terminal fd: <any>",
      "crun: create terminal socket: <any>",
      "crun: symlink `/dev/console` -> `<path>`: <errno>",
      "socket path too long: `<path>`",
      "crun: socket path too long: `<path>`",
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "run without -t to see whether the rest works; check that the container mounts devpts on /dev/pts with newinstance and ptmxmode=0666 and that no volume covers /dev, and raise kernel.pty.max if it is reached. A path of a socket has at most 107 characters: shorten --runroot, TMPDIR or XDG_RUNTIME_DIR",
    links: [`${LIBCRUN}/terminal.c`],
  },
  {
    id: "crun-terminal-of-node",
    by: "runtime",
    summary:
      "the terminal that crun opened is not of the container's own /dev/pts: the node's /dev is mounted into the container (Toolbx, Distrobox), and the node is itself a container (LXC of Proxmox, Linux of ChromeOS), whose /dev/ptmx is mounted",
    texts: ["open /dev/pts/<number>", "open `/dev/pts/<number>`"].flatMap((call) => [
      `crun: ${call}: No such file or directory`,
      `${call}: No such file or directory: OCI runtime attempted to invoke a command that was not found`,
      `${call}: No such file or directory: OCI not found`,
    ]),
    evidence: "reported",
    fix:
      "enter it without a terminal (distrobox enter -T, podman exec -i), or make the container without the node's /dev: podman run by itself. findmnt /dev/ptmx on the node shows the mount: umount /dev/ptmx there, ln -sf pts/ptmx /dev/ptmx, then create the container again, is worth a try; a virtual machine instead of LXC does not have it",
    links: ["https://github.com/89luca89/distrobox/issues/682", "https://github.com/89luca89/distrobox/issues/688"],
  },
  {
    id: "crun-terminal-owner",
    by: "runtime",
    summary:
      "crun may not give the terminal to the user of podman exec: it is of the node's /dev/pts, which is mounted into the container, or the kernel is an early 6.15",
    texts: ["chown /dev/pts/<number>", "chown `/dev/pts/<number>`"].flatMap((call) => [
      `crun: ${call}: Operation not permitted`,
      `${call}: Operation not permitted: OCI permission denied`,
    ]),
    evidence: "reported",
    fix:
      "uname -r: a release candidate of 6.15 (or a kernel with its changes) fails so for every container: update it. Else create the container again with a newer Toolbx or Distrobox, or by hand with --mount type=devpts,destination=/dev/pts beside --volume /dev:/dev: those of Toolbx before 0.0.97 fail with crun from 1.8.2 on. Until then without -t (podman exec -i), or as root of the container",
    links: [
      "https://github.com/containers/podman/issues/25751",
      "https://github.com/containers/crun/issues/1841",
      "https://github.com/coreos/fedora-coreos-tracker/issues/1908",
    ],
  },
  {
    id: "crun-terminals-hidden",
    by: "runtime",
    summary:
      "the container's /dev/pts was mounted over that of the node, so that no program gets a terminal: crun 1.29.0 and 1.29.1 do so where root's container has the node's /dev (distrobox --root)",
    texts: ["sudo: unable to allocate pty: No such device"],
    evidence: "reported",
    anywhere: ["distrobox", "could not start entrypoint", "toolbox", "podman", "crun"],
    fix:
      "umount /dev/pts in a root shell that is still open, else reboot; before the container starts again take crun 1.28, or one newer than 1.29.1, or runc (podman --runtime runc)",
    links: ["https://github.com/containers/crun/issues/2197", "https://github.com/89luca89/distrobox/issues/2203"],
  },
  {
    id: "crun-namespaces-denied",
    by: "runtime",
    summary:
      "crun may not make or join a namespace: the kernel, an outer container or its seccomp profile does not let it",
    texts: [
      ...[...DENIED, "Invalid argument", "No space left on device", "Function not implemented"].flatMap((errno) =>
        step("unshare (CLONE_NEWCGROUP)", errno)
      ),
      ...[...DENIED, "Invalid argument", "No such process"].flatMap((errno) => [
        ...step("setns to target PID namespace", errno),
        ...step("setns to target user namespace `<path>`", errno),
        ...step("setns to target timens", errno),
        // Of 1.4 to 1.8.6, whose exec may meet a process that just changes its namespaces.
        ...["CLONE_NEWUSER", "CLONE_*", "CLONE_<words>"].flatMap((flag) => step(`setns(pid=<number>, ${flag})`, errno)),
        ...step("setns `CLONE_NEWNS`", errno),
      ]),
      ...DENIED.flatMap((errno) => [
        `crun: sethostname: ${errno}`,
        `crun: setdomainname: ${errno}`,
        `crun: write \`/proc/self/timens_offsets\`: ${errno}`,
        `crun: setsid: ${errno}`,
      ]),
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "in a container run the engine's container with seccomp and AppArmor unconfined (--security-opt seccomp=unconfined --security-opt apparmor=unconfined), without their protection, or privileged, which gives it the host; cgroup namespaces need Linux 4.6 (--cgroupns=host does without). " +
      "exec: the user who started the container has to run it, and it must still run; setns(pid=…) at times only: update crun to 1.8.7",
    links: [`${LIBCRUN}/linux.c`],
  },
  {
    id: "crun-scheduling-denied",
    by: "runtime",
    summary:
      "the kernel refuses the scheduling, CPU affinity, I/O priority, memory policy or personality that the container asks for",
    texts: [
      "crun: sched_setaffinity: <errno>",
      "error setting initial CPU affinity: <errno>",
      "error setting final CPU affinity: <errno>",
      "error setting scheduler: operation not permitted",
      "error setting scheduler: device or resource busy",
      "crun: sched_setattr: <errno>",
      "crun: failed to set io priority: <errno>",
      "crun: set_mempolicy: <errno>",
      "crun: personality to `<name>`: <errno>",
      "sched_setattr: `SCHED_DEADLINE` requires `<name>`",
      "sched_setattr: invalid `SCHED_DEADLINE` parameters <any>",
      "requested linux NUMA mempolicy <words> '<name>' is unknown",
      "requested NUMA bitmask bigger than kernel supported bitmask",
    ],
    evidence: "source",
    needs: [...BY_CRUN, "runc", "OCI runtime exec failed"],
    fix:
      "remove scheduler, execCPUAffinity, ioPriority, memoryPolicy or personality from the container's configuration, or give it CAP_SYS_NICE and CPUs that the node and its cgroup have (cpuset.cpus.effective)",
    links: [`${LIBCRUN}/scheduler.c`],
  },
  {
    id: "crun-io-priority-unsupported",
    by: "runtime",
    summary: "the spec has an I/O priority, which this build of crun cannot set: it was made without that system call",
    texts: ["io priority not supported"],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "use another build or release of crun, or runc, or remove ioPriority from the spec; containerd and Podman set none by themselves",
    links: [`${LIBCRUN}/scheduler.c`],
  },
  {
    id: "crun-resctrl",
    by: "runtime",
    summary:
      "the container's group for Intel RDT does not fit: resctrl is not mounted, or the group is missing or of another schema",
    texts: [
      "the resctl file system is not mounted",
      "the resctl group `<path>` does not exist",
      "the resctl group `<path>` has a different configuration",
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "mount -t resctrl resctrl /sys/fs/resctrl on a node whose CPU has RDT, and make the group with the same schemata; or remove intelRdt from the configuration",
    links: [`${LIBCRUN}/intelrdt.c`],
  },
  {
    id: "crun-network-step",
    by: "runtime",
    summary:
      "the runtime cannot set up a network interface of the container: the loopback, or one that is to be moved in",
    texts: [
      "fail to move network device <name> to network namespace <path>: <any>",
      "fail to set up interface <name> on namespace <path>: <any>",
      "could not get network namespace from path <path> for network device <name> : <any>",
      "network devices are not supported for rootless containers",
      ...DENIED.map((errno) => `crun: ioctl SIOCSIFFLAGS: ${errno}`),
      "crun: could not find device `<name>`: <errno>",
      "could not find device `<name>`: No such device",
      "crun: netlink error while looking for interface `<name>`: <errno>",
      "crun: netlink error while configuring network: <errno>",
      "crun: netlink error reading ip addresses: <errno>",
      "crun: change network namespace: <errno>",
      "crun: socket PF_NETLINK: <errno>",
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "check with ip link on the node that the interface of linux.netDevices exists and is in no other namespace; loopback not permitted: an outer container without CAP_NET_ADMIN, or SELinux (ausearch -m avc)",
    links: [`${LIBCRUN}/net_device.c`],
  },
  {
    id: "crun-config-invalid",
    by: "runtime",
    summary: "the container's config.json is not valid JSON, or lacks a part that crun needs",
    texts: [
      "crun: cannot parse the data: <any>",
      "cannot parse the data: <words> at position <number>",
      "invalid config file, no `linux` block specified",
      "invalid config file, no `mounts` block specified",
      "crun: config file not specified",
      "crun: load `<path>`: <any>",
      "crun: cannot parse process file: `<path>`",
      "executable path not specified",
      "invalid container ID `<name>`",
      "invalid character `<name>` in the container ID `<name>`",
      "empty container ID",
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "recreate the container; if you write config.json yourself start from crun spec and check with a JSON parser. An empty or cut file: the disk was full (df -h)",
    links: [`${LIBCRUN}/container.c`],
  },
  {
    id: "crun-without-ebpf",
    by: "runtime",
    summary: "this crun was built without eBPF, which rules for devices need on cgroup v2",
    texts: ["eBPF not supported", "crun: eBPF not supported"],
    evidence: "source",
    anywhere: OF_CRUN,
    fix:
      "install a crun that was built with eBPF (the last line of crun --version lists what it was built with), as distributions' packages are; a build needs linux/bpf.h of Linux 4.15 or newer",
    links: [`${LIBCRUN}/ebpf.c`, "https://github.com/containers/podman/issues/5795"],
  },
  {
    id: "crun-root-unreadable",
    by: "runtime",
    summary: "the user of rootless crun may not read the host's root directory",
    texts: [
      "crun: open `/`: Permission denied",
      // Podman's own words behind it; without them it may be of any program.
      "open `/`: Permission denied: OCI permission denied",
      "open `/`: Permission denied: OCI runtime permission denied error",
    ],
    evidence: "reported",
    fix: "give the root directory its usual mode: chmod 755 /; newer releases of crun need no right to read it",
    links: ["https://github.com/containers/crun/issues/249"],
  },
  {
    id: "krun-machine-failed",
    by: "runtime",
    summary: "krun cannot configure or start the container's virtual machine",
    texts: [
      "could not create krun context: <errno>",
      "could not set krun vm configuration: <errno>",
      "could not set krun net configuration: <errno>",
      "could not configure a krun external kernel: <errno>",
      "could not enable virtio gpu: <errno>",
      "could not enable nested virtualization: <errno>",
      "gpu requested but /dev/dri is not available: <errno>",
      "gpu requested but virgl_render_server is not available: <errno>",
      "krun: start passt: <errno>",
      "exec container process failed with handler as `<name>`: <errno>",
      "exec container process failed with handler as `<name>`",
      ...["HANDLER_CONFIGURE_MOUNTS", "HANDLER_CONFIGURE_AFTER_MOUNTS"].map((phase) =>
        `failed configuring mounts for handler at phase: ${phase}: <any>`
      ),
      ...["HANDLER_CONFIGURE_MOUNTS", "HANDLER_CONFIGURE_AFTER_MOUNTS"].flatMap((phase) =>
        ["No such file or directory", "Permission denied", "Operation not permitted", "Read-only file system"].map((
          errno,
        ) => `failed configuring mounts for handler at phase: ${phase}: ${errno}`)
      ),
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "check /dev/kvm (ls -l; the user in the group kvm), passt and libkrunfw of the same release, and annotations krun.cpus, krun.ram_mib: no more than the node has; a GPU needs --device /dev/dri. For handlers of WebAssembly the module must fit the library",
    links: [`${LIBCRUN}/handlers/krun.c`],
  },
];
