/**
 * What crun prints for faults of the node and of earlier containers, and both runtimes of id mappings.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun";
const LIBCRUN = `${CRUN}/blob/1.20/src/libcrun`;
/** What releases of crun put before a file that they write. */
const WRITING: string = oneOf(["write to", "write file", "writing file", "open"]);

/** What crun prints for faults of the node. */
export const CRUN_FAILURES: readonly DaemonRule[] = [
  {
    id: "runtime-state-lost",
    by: "runtime",
    summary:
      "the runtime does not know the container: its state below /run was removed, often after a reboot or a cleanup of /run",
    texts: [
      ...["/run/crun/", "/run/user/<number>/crun/", "<path>/crun/"].flatMap((directory) => [
        `error opening file \`${directory}<name>/status\`: No such file or directory`,
        `open \`${directory}<name>/status\`: No such file or directory`,
      ]),
      "container `<id>` does not exist: No such file or directory",
      "creating container: open <path>.state: no such file or directory",
      "starting container: open <path>.state: no such file or directory",
    ],
    behind: "all",
    evidence: "source",
    fix:
      "start the container anew: podman rm -f (files written in it outside of volumes are lost) and podman run, or delete the pod. Where it happens again, find what removes files from /run " +
      "(systemd-tmpfiles, a script), or let two engines not share one state directory",
    links: [`${LIBCRUN}/status.c`],
  },
  {
    id: "runtime-state-directory",
    by: "runtime",
    summary: "crun or runc cannot write its state directory below /run: it is full, read-only, or of another user",
    texts: [
      "/run/user/<number>",
      "/run/user/<number>/crun",
      "/run/user/<number>/crun/<name>",
      "/run/crun",
      "/run/crun/<name>",
    ].flatMap((directory) =>
      ["Permission denied", "No space left on device", "Read-only file system", "No such file or directory"].flatMap((
        errno,
      ) => [
        `mkdir \`${directory}\`: ${errno}`,
        `${
          oneOf(["cannot mkdir", "creating directory", "cannot create state directory for"])
        } \`${directory}\`: ${errno}`,
      ])
    ).concat(
      ["/run/runc", "/run/runc/<name>", "/run/user/<number>", "/run/user/<number>/runc"].flatMap((directory) =>
        ["permission denied", "no space left on device", "read-only file system", "no such file or directory"].map((
          errno,
        ) => `mkdir ${directory}: ${errno}`)
      ),
      [
        "cannot open run directory `<path>`",
        "cannot open seccomp cache directory",
        "fstat rundir",
        "cannot open status file",
      ]
        .flatMap((step) => [`crun: ${step}: <errno>`, `container create failed: ${step}: <errno>`]),
    ),
    evidence: "source",
    fix:
      "check df -h and df -i on /run; without root log in through systemd (ssh, machinectl shell USER@, loginctl enable-linger USER), so that " +
      "/run/user/ with the user's number exists and XDG_RUNTIME_DIR names it",
    links: [`${LIBCRUN}/status.c`],
  },
  {
    id: "namespace-owner-ended",
    by: "runtime",
    summary:
      "the process whose namespace a container is to join has ended: its pod, or the container that it shares with",
    texts: withOneOf(["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"], (kind) => [
      `open \`/proc/<pid>/ns/${kind}\`: No such file or directory`,
      `cannot open \`/proc/<pid>/ns/${kind}\`: No such file or directory`,
      `open /proc/<pid>/ns/${kind}: no such file or directory`,
    ]),
    evidence: "reported",
    fix:
      "start the pod or the other container first (podman pod start, podman start): after a reboot or a crash its process number is of the past; " +
      "create the container anew if it keeps the old one",
    links: ["https://github.com/podman-container-tools/podman/issues/7663"],
  },
  {
    id: "mount-target-link",
    by: "runtime",
    summary: "a mount's target in the root filesystem is a symbolic link that leads elsewhere, which crun refuses",
    texts: [
      "target `<path>` does not point to the directory `<path>`",
      "target `<path>` is not under the rootfs",
      "target `<path>` not under the directory `<path>`",
      "target for `<path>` must be under the rootfs",
      "the target `<path>` is invalid",
      "cannot resolve `<path>` under rootfs: <errno>",
      "resolve `<path>` under rootfs: <errno>",
      "override of the mount destination `<path>` is not allowed",
      "race condition detected remounting masked path `<path>`",
    ],
    evidence: "source",
    fix:
      "mount on the path that the link leads to, or make the image's path a directory; a link out of the image, such as one in " +
      "/proc/self/fd, is refused on purpose",
    links: [`${LIBCRUN}/utils.c`],
  },
  {
    id: "crun-copy-refused",
    by: "runtime",
    summary:
      "crun cannot run the copy of itself that it makes in memory to protect its binary: a security agent, a sandbox, a missing /proc or the emulation of another CPU is in its way",
    texts: ["Failed to re-execute libcrun via memory file descriptor"],
    evidence: "reported",
    fix:
      "look for denials (ausearch -m avc,fanotify; fapolicyd and agents that forbid programs in memory) and allow crun there; mount /proc; do not start it from a snap, or under qemu of another CPU: use images of the node's own; update crun (1.4.1). Podman: --runtime=runc shows whether it is crun alone",
    links: ["https://github.com/containers/crun/issues/904", "https://github.com/containers/crun/issues/1895"],
  },
  {
    id: "crun-target-length",
    by: "runtime",
    summary:
      "crun before 1.4.1 refuses a mount's target whose path is as long as that of the container's root directory",
    texts: ["invalid path `<path>`", "invalid path `<path>`: OCI runtime error"],
    evidence: "source",
    anywhere: ["OCI runtime", "crun", "podman"],
    fix: "update crun; until then name the container's directory or the target otherwise, by one character",
    links: ["https://github.com/containers/crun/issues/842"],
  },
  {
    id: "cgroup-has-processes",
    by: "runtime",
    summary: "controllers cannot be enabled for the container's cgroup, because processes run in its parent",
    texts: [
      `${WRITING} \`/sys/fs/cgroup<path>cgroup.subtree_control\`: Device or resource busy`,
      ...["", "failed to write <value>: ", "cannot enter cgroupv2 <path> with domain controllers: "].map((step) =>
        `${step}write /sys/fs/cgroup<path>cgroup.subtree_control: device or resource busy`
      ),
      `${WRITING} \`/sys/fs/cgroup<path>cgroup.procs\`: Device or resource busy`,
      `${WRITING} \`/sys/fs/cgroup<path>cgroup.procs\`: Operation not supported`,
    ],
    evidence: "source",
    fix:
      "cgroup v2 has processes only in leaves: move those of the parent (its cgroup.procs) into a cgroup of their own before containers start, as " +
      "systemd does with Delegate=yes; on a nested node use the start scripts of docker:dind and kind, or a private cgroup namespace",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
  },
  {
    id: "userns-mapping-refused",
    by: "runtime",
    summary:
      "the kernel refuses the mapping of the container's user namespace: ids that the runtime's user does not have",
    texts: [
      ...["uid", "gid"].flatMap((kind) =>
        ["Operation not permitted", "Permission denied"].flatMap((errno) =>
          ["nsexec-<number>[<pid>]", "nsenter"].map((part) =>
            `${part}: failed to update /proc/<pid>/${kind}_map: ${errno}`
          )
        )
      ),
      ...["uid_map", "gid_map", "setgroups"].flatMap((file) =>
        ["Operation not permitted", "Permission denied", "Invalid argument"].map((errno) =>
          `${WRITING} \`/proc/<pid>/${file}\`: ${errno}`
        )
      ),
      ...["newuidmap", "newgidmap"].flatMap((name) => [
        `\`<path>${name}\` exited with status <number>`,
        `\`${name}\` exited with status <number>`,
      ]),
    ],
    evidence: "source",
    fix:
      "run the runtime as root, or map only ids that the engine's user has: those in /proc/self/uid_map, and for rootless engines of /etc/subuid and /etc/subgid, each once; " +
      "an outer container has to give the node enough ids, and newuidmap its file capabilities",
    links: [`${LIBCRUN}/linux.c`, "https://man7.org/linux/man-pages/man7/user_namespaces.7.html"],
  },
  {
    id: "crun-copied-owner",
    by: "runtime",
    summary:
      "crun cannot give a file of the image to its owner in a tmpfs or volume, because the container's user namespace does not map that id",
    texts: ["Invalid argument", "Operation not permitted"].map((errno) => `fchownat \`<value>\`: ${errno}`),
    evidence: "reported",
    // tar and others change owners, too.
    anywhere: ["crun", "OCI", "podman", "container"],
    fix:
      "map the id: give the user 65536 ids in /etc/subuid and /etc/subgid and run podman system migrate, use --userns=keep-id without a size of its own; or build the image so that the file below the mount belongs to a mapped id (chgrp root), or mount the tmpfs without tmpcopyup",
    links: ["https://github.com/mcdonc/klangk/pull/291"],
  },
];
