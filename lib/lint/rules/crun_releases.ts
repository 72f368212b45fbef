/**
 * What crun prints where it does not fit the kernel, the image or the namespaces that it is given.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun";

/** What crun prints where it does not fit. */
export const CRUN_RELEASE_RULES: readonly DaemonRule[] = [
  {
    id: "crun-too-old",
    by: "runtime",
    summary: "a release of crun that fails on newer kernels or with newer engines",
    texts: [
      "cannot resolve `null` under rootfs: No such file or directory",
      "cannot resolve `(null)` under rootfs: No such file or directory",
      ...["run/shm", "dev/shm", "var/run/shm"].flatMap((path) => [
        `chmod \`${path}\`: Operation not supported`,
        `chmod \`/${path}\`: Operation not supported`,
      ]),
      "chmod `<path>`: Operation not supported",
      "remount `<path>`: Invalid argument",
      ...["Operation not permitted", "Permission denied"].map((errno) =>
        `reset \`/proc/self/attr/keycreate\`: ${errno}`
      ),
      "open `/sys/fs/cgroup<path>cgroup.freeze`: No such file or directory",
      "open /sys/fs/cgroup<path>cgroup.freeze: No such file or directory",
      "open `/sys/fs/cgroup<path>cgroup.freeze` for writing: No such file or directory",
    ],
    evidence: "reported",
    fix: "update crun: 1.21 resolves `null` on kernels before 5.6 (1.20 and 1.22 do not), chmod on a link fails " +
      "before 1.9.2 with Linux 6.6 and its backports (6.1.59), remount before 0.13 with the kernels of CentOS 8, " +
      "keycreate cannot be reset with 0.20 (0.20.1 ignores that), and cgroup.freeze with 1.29.0 and 1.29.1 only " +
      "(1.28 works). No newer package: the static binary of crun's releases on GitHub, its path in " +
      "[engine.runtimes] of containers.conf. Look which crun the engine runs: podman info --format " +
      "'{{.Host.OCIRuntime.Path}}'; or use runc (--runtime runc)",
    links: [
      `${CRUN}/issues/687`,
      `${CRUN}/issues/1308`,
      `${CRUN}/issues/1783`,
      `${CRUN}/issues/2193`,
    ],
  },
  {
    id: "crun-cgroup-name",
    by: "runtime",
    summary:
      "crun looks for a cgroup v1 hierarchy or its file under another name than the node mounts it: net_prio,net_cls, name=systemd, cpuset with noprefix",
    texts: [
      ...["net_prio,net_cls", "cpuacct,cpu", "name=systemd"].flatMap((name) =>
        ["No such file or directory", "Permission denied"].flatMap((errno) => [
          `creating cgroup directory \`/sys/fs/cgroup/${name}/<words>\`: ${errno}`,
          `creating cgroup directory \`/sys/fs/cgroup/${name}/<path>\`: ${errno}`,
          `mount \`/sys/fs/cgroup/${name}\` to \`<destination>\`: ${errno}`,
        ])
      ),
      ...["cpuset.cpus", "cpuset.mems"].map((file) =>
        `open \`/sys/fs/cgroup/cpuset/<path>/${file}\`: No such file or directory`
      ),
    ],
    evidence: "reported",
    fix:
      "run the container with runc (podman --runtime runc, runtime in containers.conf), update crun, or boot with cgroup v2: systemd.unified_cgroup_hierarchy=1. Until a reboot a link with the name that crun wants helps: " +
      "ln -s net_cls,net_prio /sys/fs/cgroup/net_prio,net_cls. cpuset: mount shows noprefix (ChromeOS, Android), without which it has to be mounted",
    links: [`${CRUN}/issues/374`, `${CRUN}/issues/617`, `${CRUN}/issues/1115`],
  },
  {
    id: "systemd-device-filter",
    by: "runtime",
    summary:
      "systemd did not load the container's device filter, which crun checks from 1.24 on: SELinux denies it BPF, or crun looks at another cgroup",
    texts: [
      "systemd failed to install eBPF device filter on cgroup `<path>`",
      // Of the audit log.
      ...["container_runtime_t", "spc_t"].map((type) =>
        `scontext=<name>:init_t:<name> tcontext=<name>:${type}:<name> tclass=bpf permissive=0`
      ),
    ],
    evidence: "reported",
    anywhere: ["container_runtime_t", "spc_t", "eBPF device filter"],
    fix:
      "look for denied { prog_run } or { prog_load } of systemd (ausearch -m avc -ts recent): update container-selinux and selinux-policy, or allow it with audit2allow; update systemd (249 and newer have BPFProgram). " +
      "findmnt /sys/fs/cgroup: if another mount hides it, unmount that. cgroup_manager = cgroupfs lets crun load the filter itself; crun 1.23 only omits the check, so a container may then open devices that are not its own",
    links: [`${CRUN}/issues/1879`, `${CRUN}/issues/2059`],
  },
  {
    id: "mount-setattr-missing",
    by: "runtime",
    summary:
      "the kernel has no system call mount_setattr, open_tree, fsopen or move_mount, or an outer container's seccomp profile hides it",
    texts: [
      "mount_setattr `<path>`: Function not implemented",
      "mount_setattr <path>: function not implemented",
      "failed to set recursive mount attributes: function not implemented",
      ...["Function not implemented", "Operation not permitted"].flatMap((errno) => [
        `open_tree \`<path>\`: ${errno}`,
        `fsopen_mount \`<type>\`: ${errno}`,
        `fsopen \`<type>\`: ${errno}`,
        `fsmount \`<type>\`: ${errno}`,
        `fs_move_mount_to \`<path>\`: ${errno}`,
        `move_mount \`<fd>\` to \`<path>\`: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "use Linux 5.12 or newer on the node (5.2 for fsopen, which kernels of NAS systems and old WSL lack; runc does without), or update the engine of the outer container, whose seccomp profile does not know the system call; without it leave " +
      "out recursive read-only mounts (rro) and id-mapped mounts (idmap, keep-id with an overlay that is mapped)",
    links: [
      "https://github.com/podman-container-tools/podman/issues/18941",
      "https://man7.org/linux/man-pages/man2/mount_setattr.2.html",
    ],
  },
  {
    id: "mount-setattr-denied",
    by: "runtime",
    summary:
      "the kernel does not let crun change a mount: what is id-mapped already cannot be mapped again, and a user namespace cannot map or clear flags",
    texts: [
      "mount_setattr `<path>`: Operation not permitted",
      "mount_setattr <path>: operation not permitted",
      "failed to set recursive mount attributes: operation not permitted",
    ],
    evidence: "reported",
    fix:
      "mount no directory with idmap below or out of a volume that has idmap, too: mount the second one without it, or name the volume's files on the node. Without root leave idmap out, and :U changes the owner of the volume's files instead. In a nested container the outer one needs CAP_SYS_ADMIN, and a seccomp profile that has mount_setattr",
    links: [
      "https://github.com/podman-container-tools/podman/issues/28715",
      `${CRUN}/issues/1632`,
      "https://man7.org/linux/man-pages/man2/mount_setattr.2.html",
    ],
  },
  {
    id: "crun-rootfs-unreachable",
    by: "runtime",
    summary:
      "crun cannot reach the container's root filesystem in its user namespace: a directory above it belongs to a group that is not mapped",
    texts: ["No such file or directory", "Permission denied"].flatMap((errno) => [
      `crun: readlink \`\`: ${errno}`,
      `readlink \`\`: ${errno}: OCI <any>`,
    ]),
    evidence: "reported",
    fix:
      'give your home directory and ~/.local/share/containers your own group (chgrp "$(id -gn)", id shows it), or let others search them (chmod o+x); with keep-id leave out the annotation run.oci.keep_original_groups (Distrobox sets it) or use runc. Releases of crun after 1.28 name the directory',
    links: [`${CRUN}/issues/2224`, "https://github.com/podman-container-tools/podman/issues/27785"],
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
    id: "krun-user-namespace",
    by: "runtime",
    summary:
      "krun reads its files inside of the container's user namespace, whose root may not: it cannot be used with --userns or --uidmap",
    texts: [
      ...["/run/crun/<path>config.json", "/run/user/<number>/crun/<path>config.json", "<path>/config.json"].map((
        path,
      ) => `krun: open \`${path}\`: Permission denied`),
      ...["/run/user/<number>/crun", "/run/crun", "<path>"].map((path) =>
        `krun: create directory \`${path}\`: Permission denied`
      ),
    ],
    evidence: "reported",
    fix:
      "run krun's containers without --userns, --uidmap and a pod's user namespace: the virtual machine isolates them already; or take crun",
    links: ["https://github.com/podman-container-tools/podman/issues/27822"],
  },
  {
    id: "crun-mount-on-root",
    by: "runtime",
    summary: "a volume is mounted on / of the container, or on a path that crun cannot resolve in the image",
    texts: ["openat2", "openat2 `/`"].flatMap((what) => [
      `${what}: No such file or directory: OCI not found`,
      `${what}: No such file or directory: OCI runtime command not found error`,
      `${what}: No such file or directory: OCI runtime attempted to invoke a command that was not found`,
      `crun: ${what}: No such file or directory`,
    ]),
    evidence: "reported",
    fix:
      "mount the volume on a directory below /, never on / itself (-v DIR:/), and correct VOLUME and WORKDIR of the image that are empty or relative; update crun, whose newer releases name the path",
    links: [`${CRUN}/issues/622`, "https://github.com/podman-container-tools/podman/issues/10432"],
  },
  {
    id: "rootfs-empty",
    by: "runtime",
    summary: "the container's root filesystem is empty, missing or not mounted, so crun finds not even /proc in it",
    texts: ["proc", "sys", "dev", "etc"].flatMap((name) => [
      `open \`${name}\`: No such file or directory`,
      `openat2 \`${name}\`: No such file or directory`,
      `open \`/${name}\`: No such file or directory`,
    ]).concat(
      ["", ": cannot open component", ": a component is not accessible"].flatMap((part) => [
        `make \`<path>\` private${part}: No such file or directory`,
        `make \`<path>\` private${part}: Transport endpoint is not connected`,
      ]),
    ),
    evidence: "reported",
    behind: "all",
    fix:
      "remove the image and pull it again, and check the storage driver (podman info): a fuse-overlayfs that fails at once (a nested container needs --device /dev/fuse), an overlay that an outer container may not mount, or layers that were removed from the store (podman system check reports it; --repair removes damaged images, --force also the containers that use them)",
    links: ["https://github.com/containers/fuse-overlayfs/issues/197"],
  },
  {
    id: "crun-cwd",
    by: "runtime",
    summary:
      "the working directory does not exist in the container, or its user may not enter it (crun before 0.14 does not name it)",
    texts: [
      ...[
        "OCI runtime command not found error",
        "OCI not found",
        "OCI runtime attempted to invoke a command that was not found",
      ].map((end) => `chdir: No such file or directory: ${end}`),
      ...["OCI runtime permission denied error", "OCI permission denied"].map((end) =>
        `chdir: Permission denied: ${end}`
      ),
    ],
    evidence: "reported",
    fix:
      "set --workdir to a directory of the image or of a volume that the user may enter, or create it in the image (RUN mkdir)",
    links: ["https://github.com/podman-container-tools/podman/issues/5084"],
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
      "compare cgroup.controllers in that directory with /proc/cgroups: boot with systemd.unified_cgroup_hierarchy=1, so that no controller is mounted as cgroup v1, and without cgroup_disable=; one that is in neither is not in the kernel (OpenWrt, boards: another kernel; an engine in a container: --cgroupns=private and a host of cgroup v2). Where the kernel has CONFIG_RT_GROUP_SCHED, cpu cannot be enabled while real-time processes run outside the root cgroup: end them (rtkit, multipathd, corosync; ps -eo cls,pid,cgroup,cmd | grep -E 'FF|RR')",
    links: [`${CRUN}/issues/704`, "https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu"],
  },
  {
    id: "namespace-not-owned",
    by: "runtime",
    summary: "crun may not join a namespace of another container or pod: it belongs to another user namespace",
    texts: withOneOf(
      ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts", "time"],
      (kind) =>
        ["cannot setns", "setns"].flatMap((call) => [
          `${call} \`/proc/<pid>/ns/${kind}\`: Operation not permitted`,
          `${call} \`/proc/<pid>/ns/${kind}\`: Permission denied`,
        ]),
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
