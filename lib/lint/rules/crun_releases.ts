/**
 * What crun prints where it does not fit the kernel, the image or the namespaces that it is given.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun";

/** What crun prints where it does not fit. */
export const CRUN_RELEASE_RULES: readonly DaemonRule[] = [
  {
    id: "crun-too-old",
    by: "runtime",
    summary: "a release of crun that fails on newer kernels or with newer engines",
    texts: [
      ...["run/shm", "dev/shm", "var/run/shm"].flatMap((path) => [
        `chmod \`${path}\`: Operation not supported`,
        `chmod \`/${path}\`: Operation not supported`,
      ]),
      "chmod `<path>`: Operation not supported",
      "open `/sys/fs/cgroup<path>cgroup.freeze`: No such file or directory",
      "open /sys/fs/cgroup<path>cgroup.freeze: No such file or directory",
      "open `/sys/fs/cgroup<path>cgroup.freeze` for writing: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "update crun: chmod on a link fails before 1.9.2 with Linux 6.6 and its backports (6.1.59), and cgroup.freeze with 1.29.0 and 1.29.1 only " +
      "(1.28 works). Look which crun the engine runs: podman info --format '{{.Host.OCIRuntime.Path}}'; or use runc (--runtime runc)",
    links: [
      `${CRUN}/issues/1308`,
      `${CRUN}/issues/2193`,
    ],
  },
  {
    id: "mount-setattr-missing",
    by: "runtime",
    summary:
      "the kernel has no system call mount_setattr, open_tree or move_mount, or an outer container's seccomp profile hides it",
    texts: [
      "mount_setattr `<path>`: Function not implemented",
      "mount_setattr `<path>`: Operation not permitted",
      "mount_setattr <path>: function not implemented",
      "failed to set recursive mount attributes: function not implemented",
      ...["Function not implemented", "Operation not permitted"].flatMap((errno) => [
        `open_tree \`<path>\`: ${errno}`,
        `fs_move_mount_to \`<path>\`: ${errno}`,
        `move_mount \`<fd>\` to \`<path>\`: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "use Linux 5.12 or newer on the node, or update the engine of the outer container, whose seccomp profile does not know the system call; without it leave " +
      "out recursive read-only mounts (rro) and id-mapped mounts (idmap, keep-id with an overlay that is mapped)",
    links: [
      "https://github.com/podman-container-tools/podman/issues/18941",
      "https://man7.org/linux/man-pages/man2/mount_setattr.2.html",
    ],
  },
  {
    id: "mount-target-link-broken",
    by: "runtime",
    summary:
      "a mount's target in the image goes through a symbolic link that leads to nothing, such as /home to /var/home",
    texts: [
      ...["home", "root", "opt", "srv", "mnt", "media", "usr/local", "tmp", "run", "var/run"].flatMap((path) => [
        `openat2 \`${path}\`: No such file or directory`,
        `creating \`/${path}<any>\`: openat2 \`${path}\`: No such file or directory`,
      ]),
      "creating `<mountpoint>`: openat2 `<below>`: No such file or directory",
      "create `<mountpoint>`: openat2 `<below>`: No such file or directory",
      "creating `<mountpoint>`: openat2 <any>: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "create the directory to which the link leads in the image (images of Fedora Atomic, Silverblue and Bazzite have /home -> /var/home: mkdir -p /var/home), or mount " +
      "on the path behind the link; for Distrobox use the image that is made for it (bazzite-arch, fedora-toolbox)",
    links: ["https://github.com/ublue-os/bazzite/issues/288", "https://github.com/89luca89/distrobox/issues/1844"],
  },
  {
    id: "cgroup-controllers-refused",
    by: "runtime",
    summary:
      "the kernel refuses to enable controllers below a cgroup: one is not of cgroup v2 on that node, or real-time processes run there",
    texts: ["", "/sys/fs/cgroup/", "/sys/fs/cgroup<path>"].flatMap((directory) => [
      `writing file \`${directory}cgroup.subtree_control\`: Invalid argument`,
      `write file \`${directory}cgroup.subtree_control\`: Invalid argument`,
      `write to \`${directory}cgroup.subtree_control\`: Invalid argument`,
      `write ${directory}cgroup.subtree_control: invalid argument`,
      `failed to write <value>: write ${directory}cgroup.subtree_control: invalid argument`,
    ]),
    evidence: "reported",
    fix:
      "compare cgroup.controllers in that directory with /proc/cgroups: boot with systemd.unified_cgroup_hierarchy=1, so that no controller is mounted as " +
      "cgroup v1, and without cgroup_disable=; where the kernel has CONFIG_RT_GROUP_SCHED, cpu cannot be enabled while real-time processes run outside the root " +
      "cgroup: end them (rtkit, multipathd, corosync; ps -eo cls,pid,cgroup,cmd | grep -E 'FF|RR')",
    links: [`${CRUN}/issues/704`, "https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu"],
  },
  {
    id: "namespace-not-owned",
    by: "runtime",
    summary: "crun may not join a namespace of another container or pod: it belongs to another user namespace",
    texts: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts", "time"].flatMap((kind) =>
      ["cannot setns", "setns"].flatMap((call) => [
        `${call} \`/proc/<pid>/ns/${kind}\`: Operation not permitted`,
        `${call} \`/proc/<pid>/ns/${kind}\`: Permission denied`,
      ])
    ),
    evidence: "reported",
    fix:
      "give the container the user namespace of the pod or container that it joins: no --userns, --uidmap or keep-id of its own with --pod and --network container:NAME, but at " +
      "podman pod create; update Podman (2.0) and crun (0.14) for the cgroup's namespace, or leave that private (--cgroupns=private)",
    links: [`${CRUN}/issues/396`, "https://github.com/podman-container-tools/podman/issues/6149"],
  },
  {
    id: "program-directory-denied",
    by: "runtime",
    summary: "the container's user may not enter the directory of its program, as a random user of OpenShift",
    texts: [
      "exec: <program>: stat <path>: permission denied",
      "unable to start container process: exec: <program>: stat <path>: permission denied",
      "unable to start container process: error during container init: exec: <program>: stat <path>: permission denied",
      "starting container process caused: exec: <program>: stat <path>: permission denied",
      "starting container process caused exec: <program>: stat <path>: permission denied",
      "stat `<executable>`: Permission denied",
      "cannot stat executable file `<path>`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "in the image let everybody, or group 0, enter the directories above the program (chmod a+rx, or chgrp 0 and chmod g+rx: OpenShift runs it as a random user of group 0), " +
      "or run as the user that the image is made for; a volume that covers the directory needs that mode, too",
    links: [
      "https://github.com/open-telemetry/opentelemetry-operator/issues/1346",
      "https://docs.openshift.com/container-platform/4.17/openshift_images/create-images.html",
    ],
  },
];
