/**
 * Faults of special nodes: containers as nodes, other page sizes, read-only /proc/sys.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Faults of special nodes. */
export const NODE_HOST_RULES: readonly DaemonRule[] = [
  {
    id: "page-size-unsupported",
    by: "runtime",
    summary: "the program does not run with the page size of the node's kernel, such as 16 KiB on a Raspberry Pi 5",
    texts: [
      ": Unsupported system page size",
      "ELF load command alignment not page-aligned",
      "ELF load command address/offset not page-aligned",
    ],
    evidence: "reported",
    fix:
      "run getconf PAGESIZE on the node and use an image that is built for it, or boot a kernel with 4 KiB pages: on a Raspberry Pi 5 " +
      "the line kernel=kernel8.img in /boot/firmware/config.txt",
    links: ["https://github.com/raspberrypi/bookworm-feedback/issues/107"],
  },
  {
    id: "proc-sys-read-only",
    by: "runtime",
    summary: "a sysctl cannot be set, because the node is a container itself and its /proc/sys is read-only",
    texts: [
      "open <file>: read-only file system",
      "open `<file>`: Read-only file system",
      "open sysctl <sysctl> file: reopen fd <fd>: read-only file system",
      "write sysctl key <sysctl>: open <file>: read-only file system",
    ],
    evidence: "source",
    fix:
      "let the outer container write /proc/sys: run it as privileged (LXC: lxc.mount.auto = proc:rw sys:rw), or remove the sysctl",
    links: ["https://github.com/tteck/Proxmox/issues/1452"],
  },
  {
    id: "runtime-flag-unknown",
    by: "runtime",
    summary: "the OCI runtime does not know an option that the engine gives it: it is too old, or another program",
    texts: [
      ...[
        "systemd-cgroup",
        "console-socket",
        "no-new-keyring",
        "preserve-fds",
        "log-format",
        "pid-file",
        "no-pivot",
        "rootless",
        "root",
      ]
        .map((name) => `flag provided but not defined: -${name}`),
      "unknown option --systemd-cgroup",
    ],
    evidence: "reported",
    fix:
      "update the runtime to a release that fits the engine, and check that path or BinaryName of the runtime is its own program",
    links: ["https://github.com/HabanaAI/Model-References/issues/5"],
  },
  {
    id: "pty-exhausted",
    by: "runtime",
    summary: "no pseudo terminal is free for the container or the command, though the disk is not full",
    texts: ["open /dev/ptmx: no space left on device", "open `/dev/ptmx`: No space left on device"],
    evidence: "reported",
    fix:
      "end programs that leave terminals open (ls /proc/*/fd | grep ptmx, docker exec -t in scripts), or raise the sysctl kernel.pty.max",
    links: ["https://github.com/Womabre/unraid-docker-templates/issues/14"],
  },
  {
    id: "systemd-in-container",
    by: "runtime",
    summary: "systemd runs as the container's program and may not write or mount its cgroup there",
    texts: [
      "Failed to create <path>init.scope control group: <errno>",
      "Failed to allocate manager object: Permission denied",
      "Failed to allocate manager object: Read-only file system",
      "Failed to allocate manager object: No such file or directory",
      "Failed to mount cgroup at /sys/fs/cgroup/systemd: <errno>",
      "Failed to mount API filesystems, freezing",
      "Failed to mount API filesystems",
    ],
    evidence: "reported",
    fix:
      "run it with Podman (--systemd=always), or with Docker with --privileged or --cgroupns=private and /sys/fs/cgroup mounted " +
      "writable, /run and /tmp as tmpfs; an old systemd in the image also needs cgroup v1 on the node",
    links: [
      "https://github.com/podman-container-tools/podman/issues/6734",
      "https://systemd.io/CONTAINER_INTERFACE/",
    ],
  },
  {
    id: "kind-node-not-booted",
    by: "shim",
    summary: "the node of a kind cluster did not boot; its own log has the cause",
    texts: [
      'could not find a log line that matches "<any>"',
      "failed to create cluster: could not find a log line that matches <any>",
    ],
    evidence: "reported",
    fix:
      "run kind create cluster --retain and docker logs NODE: too many open files needs a higher fs.inotify.max_user_instances " +
      "(512) and fs.inotify.max_user_watches, a failed cgroup mount the cgroups of the host",
    links: [
      "https://kind.sigs.k8s.io/docs/user/known-issues/#pod-errors-due-to-too-many-open-files",
      "https://github.com/kubernetes-sigs/kind/issues/3423",
    ],
  },
];
