/**
 * What the machine around an engine does to its containers: Docker Desktop's WSL distribution, an Unraid server's shares, the LXC
 * container of a systemd, the cgroups and the kernel of a board.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

/** Where Docker Desktop and Rancher Desktop mount what is bound from a WSL distribution. */
const WSL_COPIES: readonly string[] = [
  "/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts<path>",
  "/mnt/wsl/docker-desktop-bind-mounts<path>",
  "/mnt/wsl/rancher-desktop/run/docker-mounts<path>",
];
/** What runc and Docker print of a mount of a source, before the kernel's error. */
function mountsOf(source: string): readonly string[] {
  const begins = ["", INIT].map((begin) => `${begin}error mounting "${source}" to rootfs at "<path>": `);
  return [
    ...begins.flatMap((mounting) => [
      `${mounting}mount ${source}:<path> (via <procfd>), flags: <words>: `,
      `${mounting}mount src=${source}, dst=<path>, dstFd=<procfd><flagNames><dataIs>: `,
      `${mounting}mount src=${source}, dst=<path>, dstFd=<procfd><hexFlags><dataIs>: `,
      `${mounting}mount <what> (via <procfd>)<flags><data>: `,
      `${mounting}stat ${source}: `,
      `${mounting}open <path>: `,
    ]),
    `mounting "${source}" to rootfs at "<path>" caused: mount through procfd: `,
    `mounting "${source}" to rootfs at "<path>" caused: stat ${source}: `,
    `mounting "${source}" to rootfs "<path>" at "<path>" caused: `,
  ];
}
/** Controllers of cgroup v1, as its hierarchies are mounted. */
const V1 = oneOf([
  "pids",
  "devices",
  "memory",
  "cpu",
  "cpu,cpuacct",
  "cpuacct",
  "cpuset",
  "blkio",
  "freezer",
  "hugetlb",
  "perf_event",
  "net_cls",
  "net_cls,net_prio",
  "rdma",
]);
/** Words of options and commands that docker run takes for an image. */
const WORDS = oneOf([
  "all",
  "add",
  "none",
  "host",
  "bridge",
  "always",
  "unless-stopped",
  "on-failure",
  "true",
  "false",
  "rw",
  "ro",
  "run",
  "sudo",
  "root",
]);
/** Options of docker run with a value, as one word. */
const ONE_WORD = oneOf([
  "gpus all",
  "network host",
  "net host",
  "ipc host",
  "pid host",
  "runtime nvidia",
  "restart always",
  "restart unless-stopped",
  "cap-add SYS_PTRACE",
  "cap-add SYS_ADMIN",
  "security-opt seccomp=unconfined",
]);
const PROC_HOOKS = [
  "error setting cgroup config for procHooks process: ",
  "setting cgroup config for procHooks process caused: ",
];

/** What the machine around an engine does to its containers. */
export const OUTER_HOST_RULES: readonly DaemonRule[] = [
  {
    id: "docker-desktop-wsl-mount",
    by: "runtime",
    summary:
      "Docker Desktop's or Rancher Desktop's copy of a path in a WSL distribution is missing or stale: the container started before the distribution ran, or outlived a restart of it",
    texts: WSL_COPIES.flatMap((copy) => [
      ...mountsOf(copy).flatMap((begin) => [`${begin}no such file or directory`]),
      ...["", "error while mounting volume <path>: "].flatMap((volume) => [
        `${volume}failed to mount local volume: mount ${copy}:<path>, flags: <words>: no such file or directory`,
        `${volume}failed to mount local volume: mount ${copy}:<path> <words>: no such file or directory`,
      ]),
    ]),
    evidence: "reported",
    fix:
      'open the distribution, then start the container again; if it stays, create it anew from within the distribution, which makes the copy again: docker compose up -d --force-recreate, which loses what the container wrote outside of volumes (for a volume with device: in its driver_opts docker volume rm first; the files stay in the distribution). Then restart Docker Desktop after wsl --shutdown. A restart policy starts containers too early: set restart: "no", and start them by a task after the login, or keep the files in a named volume',
    links: [
      "https://github.com/docker/for-win/issues/13947",
      "https://github.com/docker/for-win/issues/8183",
      "https://github.com/rancher-sandbox/rancher-desktop/issues/4286",
    ],
  },
  {
    id: "unraid-shares-lost",
    by: "runtime",
    summary:
      "Unraid's user shares (/mnt/user) no longer answer: shfs, the program that makes them, crashed, or something unmounted them",
    texts: [
      ...mountsOf("/mnt/user<path>").map((begin) => `${begin}transport endpoint is not connected`),
      "error while creating mount source path '/mnt/user<path>': mkdir /mnt/user<path>: transport endpoint is not connected",
      "mkdir /mnt/user<path>: transport endpoint is not connected",
      "stat /mnt/user<path>: transport endpoint is not connected",
    ],
    evidence: "reported",
    fix:
      "save the diagnostics (Tools, Diagnostics), then stop the array and start it, or reboot: only that brings all shares back. The syslog has the cause: shfs that segfaults (often with NFS exports), or was killed for memory; a privileged container with systemd in it that unmounts the host's shares when it stops: run it without --privileged. " +
      "A single directory below that another container mounts (rclone, gocryptfs): umount -l it, and start that container first",
    links: [
      "https://github.com/lemker/unifi-os-server/issues/69",
      "https://github.com/rfjakob/gocryptfs/issues/540",
    ],
  },
  {
    id: "systemd-sandbox-denied",
    by: "shim",
    summary:
      "systemd may not make the mounts of a sandboxed service: most often it runs in an LXC container without nesting, whose host denies them",
    texts: [
      ...["unit-root", "mount-rootfs"].map((root) =>
        `Failed to set up mount namespacing: /run/systemd/${root}<path>: Permission denied`
      ),
      "Failed to set up mount namespacing: Permission denied",
    ],
    evidence: "reported",
    fix:
      "let the container nest, and restart it: Proxmox pct set ID --features nesting=1 (with the features that it has, such as keyctl=1, which this replaces), Incus and LXD security.nesting=true, LXC lxc.include = /usr/share/lxc/config/nesting.conf or lxc.apparmor.allow_nesting=1 (best in an unprivileged container: nesting lets it see the host's /proc and /sys). Or switch the unit's sandbox off with systemctl edit UNIT (PrivateTmp=no, ProtectSystem=no, ProtectProc=default), which takes that protection from it. On a host itself: ausearch -m avc, dmesg",
    links: [
      "https://github.com/systemd/systemd/issues/17866",
      "https://github.com/lxc/lxc/issues/4127",
      "https://github.com/canonical/lxd/issues/7065",
    ],
  },
  {
    id: "podman-split-cgroup-v1",
    by: "shim",
    summary:
      "rootless Podman with --cgroups=split, as Quadlet runs it, needs cgroup v2: on this node there is v1, whose cgroups a user may not make",
    texts: ["runtime", "supervisor"].map((name) => `mkdir /sys/fs/cgroup/${V1}/<path>${name}: permission denied`),
    evidence: "reported",
    fix:
      "boot with cgroup v2: systemd.unified_cgroup_hierarchy=1 on the kernel's command line (RHEL 8 and its like: grubby --update-kernel=ALL --args=systemd.unified_cgroup_hierarchy=1), or run the unit as root from /etc/containers/systemd. Without Quadlet a unit of one's own can run podman without --cgroups=split. " +
      "stat -fc %T /sys/fs/cgroup prints cgroup2fs for v2",
    links: [
      "https://github.com/containers/podman/issues/23187",
      "https://github.com/containers/podman/issues/17456",
    ],
  },
  {
    id: "cgroup-soft-limit-realtime",
    refines: "cgroup-write-refused",
    by: "runtime",
    summary:
      "the kernel refuses a memory reservation: a real-time kernel (PREEMPT_RT) on cgroup v1 has no soft limit of memory",
    texts: PROC_HOOKS.map((begin) =>
      `${begin}failed to write <value>: write <path>memory.soft_limit_in_bytes: operation not supported`
    ),
    evidence: "source",
    fix:
      "check uname -a for PREEMPT_RT, and boot the ordinary kernel; or boot with cgroup v2, whose memory.low works; or remove the reservation (--memory-reservation, mem_reservation, deploy.resources.reservations.memory of compose; CasaOS sets it for its apps)",
    links: [
      "https://github.com/torvalds/linux/blob/v6.6/mm/memcontrol.c",
      "https://github.com/IceWhaleTech/CasaOS/issues/1832",
    ],
  },
  {
    id: "cgroup-delegation-chown",
    by: "runtime",
    summary:
      "runc 1.1.0 fails where it hands a writable cgroup over to a container, as this kernel lacks a file of it (memory.oom.group)",
    texts: [
      "unable to apply cgroup configuration: chown /sys/fs/cgroup<path>/memory.oom.group: no such file or directory",
      "chown /sys/fs/cgroup<path>/memory.oom.group: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "update runc (containerd.io) to 1.1.1 or newer. Until then do not mount /sys/fs/cgroup writable into the container, or switch the memory controller on, whose file it is: cgroup_enable=memory on the kernel's command line (on a Raspberry Pi in cmdline.txt)",
    links: ["https://github.com/opencontainers/runc/issues/3387", "https://github.com/opencontainers/runc/pull/3389"],
  },
  {
    id: "kernel-btf-damaged",
    refines: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the node's kernel was built with damaged type information (BTF), so it loads no BPF program: no device filter",
    texts: [
      ...PROC_HOOKS.map((begin) => `${begin}load program: invalid argument: in-kernel BTF is malformed`),
      "in-kernel BTF is malformed",
    ],
    evidence: "reported",
    anywhere: ["cgroup", "runc", "OCI runtime", "crun"],
    fix:
      "boot the kernel from before the update, which the boot menu still has, and update again when its builder has corrected it. Until then cgroup v1 works without BPF: systemd.unified_cgroup_hierarchy=0 on the kernel's command line (systemd 256 and 257 also want SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1 there, 258 and newer have no cgroup v1)",
    links: ["https://github.com/t2linux/T2-Debian-and-Ubuntu-Kernel/issues/180"],
  },
  {
    id: "ci-runner-rights",
    by: "cluster",
    summary:
      "the service account of a CI runner may not make what a job needs in its namespace (Secret, ConfigMap, pod): its role is missing or for another namespace",
    texts: [
      ...["credentials", "build pod", "scripts configMap", "job pod", "trapping scripts"].flatMap((what) =>
        ["", "prepare environment: "].map((begin) =>
          `${begin}setting up ${what}: <words> is forbidden: User <name> cannot create resource <words> in API group <why>`
        )
      ),
      "default: <words> is forbidden: User <name> cannot create resource <words> in API group <why>",
    ],
    evidence: "reported",
    needs: ["setting up ", "default: "],
    fix:
      "compare the account and the namespace in the message with the runner's: GitLab's chart needs rbac.create=true and the right serviceAccount, and namespace of config.toml (runners.config) has to be that of its Role; Drone: rbac.buildNamespaces with DRONE_NAMESPACE_DEFAULT. kubectl auth can-i create secrets " +
      "--as=system:serviceaccount:NAMESPACE:NAME -n NAMESPACE checks it. Give a Role with pods, pods/exec, pods/attach, pods/log, secrets and configmaps, not cluster-admin",
    links: ["https://docs.gitlab.com/runner/executors/kubernetes/", "https://github.com/drone/charts/issues/60"],
  },
  {
    id: "dev-shm-link",
    by: "runtime",
    summary:
      "the node's whole /dev is mounted into the container, and its /dev/shm is a link (in WSL to /run/shm) whose target the container lacks",
    texts: ["openat2 `dev/shm`: No such file or directory", "crun: openat2 `dev/shm`: No such file or directory"],
    evidence: "reported",
    fix:
      "mount the target, too, and create the container anew: --volume /run/shm:/run/shm (distrobox create --volume; newer releases of Distrobox add it themselves). Or make /dev/shm a mount on the node: rm /dev/shm (the link alone); mkdir /dev/shm; mount -t tmpfs none /dev/shm, in WSL at each boot: command= of [boot] in /etc/wsl.conf",
    links: ["https://github.com/89luca89/distrobox/issues/144", "https://github.com/containers/podman/issues/13817"],
  },
  {
    id: "rootless-cgroup-path-missing",
    by: "shim",
    summary:
      "rootless Docker looks for its user's cgroup below /sys/fs/cgroup/user.slice, and it is elsewhere: WSL from 2.9 on keeps it below /wsl-user/distro-N, and without systemd there is none",
    texts: [
      "Error response from daemon: open /sys/fs/cgroup/user.slice/user-<number>.slice/cgroup.controllers: no such file or directory",
    ],
    evidence: "reported",
    fix:
      'cat /proc/self/cgroup shows which. With /wsl-user in it: "exec-opts": ["native.cgroupdriver=cgroupfs"] in ~/.config/docker/daemon.json (no limits of CPU and memory then), Docker as root, or an older WSL (2.7), until WSL or Docker corrects it. Without systemd: systemd=true below [boot] in /etc/wsl.conf and wsl --shutdown; on a host log in through systemd (ssh, loginctl enable-linger)',
    links: ["https://github.com/microsoft/WSL/issues/41492", "https://github.com/moby/moby/issues/53531"],
  },
  {
    id: "overlay-on-zfs",
    by: "shim",
    summary:
      "overlayfs cannot delete or rename on the filesystem below it: most often Docker's data lies on ZFS before 2.2, as in many LXC containers of Proxmox",
    texts: [
      "failed to register layer: unlinkat <path>: invalid argument",
      "<unpacking>: unlinkat <path>: invalid argument",
      "ApplyLayer <any> stderr: unlinkat <path>: invalid argument",
      "failed to register layer: ApplyLayer exit status <number> stdout: stderr: unlinkat <path>: invalid argument",
    ],
    evidence: "reported",
    fix:
      'update the host to ZFS 2.2 or newer (Proxmox 8.1), with which overlay2 works; or use "storage-driver": "fuse-overlayfs" in /etc/docker/daemon.json with that package and features fuse=1,nesting=1 of the LXC container; or put /var/lib/docker on an ext4 or xfs volume. Another driver starts without the images and containers of the old one (they stay on the disk). ' +
      "vfs works too, but copies each layer whole",
    links: [
      "https://github.com/tteck/Proxmox/issues/892",
      "https://github.com/Forceu/barcodebuddy-docker/issues/28",
      "https://github.com/jlesage/docker-jdownloader-2/issues/137",
    ],
  },
  {
    id: "docker-option-as-image",
    by: "shim",
    summary:
      "docker run takes a word for the image that belongs to one of its options, or that was left over in the command",
    texts: [
      `pull access denied for ${WORDS}, repository does not exist or may require 'docker login'`,
      `pull access denied for ${WORDS}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    ],
    evidence: "reported",
    fix:
      'look at the command up to that word: an option and its value belong together (--gpus all or --gpus=all; in runArgs of devcontainer.json "--gpus", "all" or "--gpus=all"), before it no option without a value, a blank in -v /a:/b:rw or behind a \\ at a line\'s end, or the rest of a form\'s field (Unraid: Extra Parameters)',
    links: [
      "https://github.com/timothygrant80/cisTEM/issues/472",
      "https://github.com/ErsatzTV/legacy/issues/1884",
    ],
  },
  {
    id: "docker-option-in-one-word",
    by: "shim",
    summary: "an option of docker run and its value come as one word: a list has them in one element",
    texts: [`unknown flag: --${ONE_WORD}`],
    evidence: "reported",
    fix:
      'write two elements, or one with =: "runArgs": ["--gpus", "all"] or ["--gpus=all"] in devcontainer.json; in a shell no quotation marks around both. For a GPU that may be missing devcontainer.json has hostRequirements with "gpu": "optional"',
    links: ["https://github.com/microsoft/vscode-remote-release/issues/6989"],
  },
  {
    id: "devcontainer-docker-not-started",
    by: "shim",
    summary:
      "the dockerd of the dev container feature docker-in-docker did not come up in time: its own log has the reason",
    texts: [
      "(*) Failed to start docker, retrying in <number>s",
      "(*) Failed to start docker, retrying <number>/<number>",
    ],
    evidence: "reported",
    fix:
      "read /tmp/dockerd.log in the container: iptables that fails (the host's kernel modules, another base image), a missing --privileged (a container of Compose needs privileged: true, with which it can do on the host what root can), a /var/lib/docker that two containers share (its volume has to have ${devcontainerId} in its name). Start it by hand: /usr/local/share/docker-init.sh; use the feature's newest release, which tries again by itself, and rebuild",
    links: [
      "https://github.com/devcontainers/features/issues/634",
      "https://github.com/microsoft/vscode-remote-release/issues/7605",
    ],
  },
  {
    id: "synology-mount-source",
    refines: "docker-mount-source",
    by: "shim",
    summary: "the source of a bind mount does not exist, and Synology's Docker makes no missing directory",
    texts: ["does not exists", "does not exist"].flatMap((end) => [
      `Bind mount failed: '<path>' ${end}`,
      `Bind mount failed: '<words>' ${end}`,
    ]),
    evidence: "reported",
    fix:
      "make the directory (File Station, or mkdir -p over SSH) before the start, also for ./data, which counts from the compose file's directory, and write the share's whole path: /volume1/docker/NAME. A volume itself (/volume1) cannot be mounted, and $HOME of another user or of sudo is another path",
    links: [
      "https://github.com/jlesage/docker-crashplan-pro/issues/376",
      "https://github.com/runfalk/synology-wireguard/issues/66",
      "https://github.com/dockur/macos/issues/279",
    ],
  },
];
