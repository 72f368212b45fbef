/**
 * Hierarchies of cgroups that are not mounted, are of another version than an engine knows, or cannot be mounted in a container.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const PROC_HOOKS = "error setting cgroup config for procHooks process: ";
const APPLYING_1_0 = "applying cgroup configuration for process caused: ";

/** Hierarchies of cgroups. */
export const CGROUP_MOUNT_RULES: readonly DaemonRule[] = [
  {
    id: "cgroup-mount-leaked",
    by: "runtime",
    summary:
      "runc looks for the container's cgroup below the root filesystem of another container, in which a cgroup hierarchy is still mounted",
    texts: [
      "error mounting cgroup to rootfs at <destination>: ",
      "mounting cgroup to rootfs at <destination> caused: ",
      "mounting cgroup to rootfs <rootfs> at <destination> caused: ",
    ].map((step) => `${step}stat <path>/rootfs/sys/<path>: no such file or directory`),
    evidence: "reported",
    fix:
      "on the node find and unmount what a deleted container left: findmnt -t cgroup,cgroup2 | grep rootfs, then umount -l the path, or reboot; update runc " +
      "(1.1.0 to 1.1.3 mount a cgroup in a wrong place where the container has a user namespace)",
    links: [`${RUNC.replace("issues", "pull")}/3510`],
  },
  {
    id: "engine-older-than-systemd",
    by: "runtime",
    summary:
      "an engine older than cgroup namespaces and systemd 226 puts the container's cgroup where the node has none",
    texts: [
      // The cgroup of PID 1, to which such engines add their own.
      ...["", PROC_HOOKS, "unable to apply cgroup configuration: ", APPLYING_1_0, "System error: "].flatMap((step) =>
        ["open", "mkdir", "stat", "write"].map((call) =>
          `${step}${call} /sys/fs/cgroup/<name>/init.scope/system.slice/<path>: no such file or directory`
        )
      ),
      // A hierarchy whose mount was not found.
      ...["system.slice", "docker", "user.slice", "init.scope"].map((cgroup) =>
        `System error: stat /${cgroup}<path>: no such file or directory`
      ),
      ...["operation not permitted", "no such file or directory", "permission denied"].map((errno) =>
        `mkdir /sys/fs/${oneOf(["docker", "system.slice", "user.slice", "kubepods", "libpod_parent"])}: ${errno}`
      ),
    ],
    evidence: "reported",
    fix:
      "update Docker and its runc (the messages with System error are of Docker before 1.11); until then mount the hierarchies of cgroup v1 at /sys/fs/cgroup (cgroupfs-mount), " +
      "restart Docker after an update of systemd, and use native.cgroupdriver=cgroupfs",
    links: ["https://github.com/moby/moby/issues/16256", "https://github.com/moby/moby/issues/15433"],
  },
  {
    id: "docker-init-cgroups-path",
    by: "shim",
    summary:
      "Docker cannot make the parent of the container's cgroup: the hierarchy of cgroup v1 for the CPU is not mounted where Docker looks, or is read-only",
    texts: [
      ...["permission denied", "read-only file system", "no such file or directory", "operation not permitted"].map(
        (errno) => `linux init cgroups path: mkdir <path>: ${errno}`,
      ),
      "linux init cgroups path: <any>",
    ],
    evidence: "reported",
    fix:
      "grep cgroup /proc/mounts where dockerd runs: mount what is missing (cgroupfs-mount, the distribution's service; systemd mounts it), and for Docker in a container or on an appliance let /sys/fs/cgroup be writable. Update Docker: newer ones do that only where cpu-rt-period or cpu-rt-runtime is set in daemon.json: leave these out",
    links: ["https://github.com/moby/moby/issues/29833"],
  },
  {
    id: "cgroup-systemd-unmounted",
    refines: "cgroup-not-mounted",
    by: "runtime",
    summary:
      "the hierarchy name=systemd of cgroup v1, which containerd and crun look for, is not mounted where systemd does not run",
    texts: [
      "cgroups: cannot find cgroup mount destination",
      "cgroups: cannot found cgroup mount destination",
      // crun, which shares the node's hierarchy with the container.
      "mount `/sys/fs/cgroup/systemd` to `/sys/fs/cgroup/systemd`: No such file or directory",
      "mount `/sys/fs/cgroup/systemd` to `sys/fs/cgroup/systemd`: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "in WSL switch systemd on ([boot] systemd=true in /etc/wsl.conf, then wsl --shutdown), elsewhere start the service that mounts cgroups (Alpine, Gentoo: rc-update add cgroups boot; Debian without systemd: cgroupfs-mount), or use cgroup v2 " +
      "with Docker 20.10 or newer. After an update of the kernel reboot. At once, until the next boot: sudo mkdir -p /sys/fs/cgroup/systemd && sudo mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd",
    links: ["https://github.com/microsoft/WSL/issues/4189", "https://github.com/docker/for-linux/issues/219"],
  },
  {
    id: "cgroup-v1-unmounted",
    refines: "cgroup-not-mounted",
    by: "runtime",
    summary:
      "the engine looks for a hierarchy of cgroup v1 that is not mounted: the node has cgroup v2 and the engine is older than that, or the kernel lacks the controller",
    texts: [
      "mountpoint for <name> not found",
      ...["devices", "memory", "cpu", "cpuset", "pids", "freezer", "blkio", "cgroup"].map((name) =>
        `mountpoint for ${name} not found`
      ),
      // Clients ask with the daemon's own version: up to 1.40 it is Docker 19.03 or older, which knows no cgroup v2.
      `Handler for POST /v${
        oneOf(["1.30", "1.35", "1.37", "1.38", "1.39", "1.40"])
      }/containers/<name>/start returned error: cgroups: cgroup mountpoint does not exist`,
      "failed to start daemon: Devices cgroup isn't <words>",
      "Error starting daemon: Devices cgroup isn't <words>",
    ],
    evidence: "reported",
    fix:
      "stat -fc %T /sys/fs/cgroup: cgroup2fs: update the engine (Docker 20.10, containerd 1.4, runc 1.0-rc93 know cgroup v2), in CI, kind and k3d its image " +
      "(docker:20.10-dind, Kubernetes 1.20 or newer), or boot with systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer). tmpfs: see whether " +
      "/proc/cgroups has the controller: if not, another kernel, for memory cgroup_enable=memory on its command line (Raspberry Pi: /boot/firmware/cmdline.txt), WSL 2 " +
      "instead of WSL 1; if so, mount it: reboot after an update of the kernel, cgroupfs-mount, on Alpine rc-update add cgroups boot",
    links: ["https://github.com/moby/moby/issues/15406", "https://github.com/docker/cli/issues/1228"],
  },
  {
    id: "containerd-without-cgroup-v2",
    refines: "cgroup-not-mounted",
    by: "containerd",
    summary:
      "containerd looks for cgroup v1, which the node does not have: the host boots with cgroup v2 alone, and that containerd, or the shim that it is set to use, is older",
    texts: ["cgroups: cgroup mountpoint does not exist"],
    evidence: "reported",
    // Before containerd 1.5, which names its shim.
    anywhere: ["failed to create containerd task: cgroups"],
    fix:
      "stat -fc %T /sys/fs/cgroup: cgroup2fs: update containerd (1.4 and newer) and runc (1.0.0-rc93) on the node, with the runtime io.containerd.runc.v2 in config.toml instead of io.containerd.runtime.v1.linux or runc.v1; minikube, kind and k3d: a newer release, and a cluster made anew, which loses what runs in it. " +
      "Or boot the host with systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer). tmpfs, or nothing: mount the hierarchies (cgroupfs-mount; Alpine: rc-update add cgroups boot)",
    links: ["https://github.com/kubernetes/minikube/issues/11310"],
  },
  {
    id: "cgroup-not-mounted",
    by: "runtime",
    summary: "a cgroup hierarchy that the engine needs is not mounted on the host, or its kernel does not have it",
    texts: [
      "mounting cgroup to rootfs <rootfs> at <destination> caused no subsystem for mount",
      // Android mounts the controllers at /dev, or without their prefix.
      ...["cpuset", "cpu", "memory", "devices", "pids"].flatMap((controller) =>
        ["mkdir", "open"].map((call) =>
          `unable to apply cgroup configuration: ${call} /${controller}/<name>: no such file or directory`
        )
      ),
      "cgroups: cgroup mountpoint does not exist",
      "mount `/sys/fs/cgroup/systemd` to '/sys/fs/cgroup/systemd': No such file or directory",
      "cgroup mountpoint does not exist",
      "no cgroup mount found in mountinfo",
      "cgroup: subsystem does not exist",
      // Podman 1, in a session of elogind or ConsoleKit.
      "stat /sys/fs/cgroup/systemd/org/freedesktop/<path>: no such file or directory",
      ...["crun: ", ""].flatMap((before) => [
        `${before}invalid file system type on \`/sys/fs/cgroup\``,
        `${before}error when using statfs on \`/sys/fs/cgroup<path>\`: <errno>`,
        `${before}statfs \`/sys/fs/cgroup<path>\`: <errno>`,
        `${before}statfs \`/sys/fs/cgroup\`: <errno>`,
      ]),
      // crun in a container whose own cgroup is not below its mount of cgroup v1.
      "mount `/sys/fs/cgroup/<words>//<any>` to <path>/sys/fs/cgroup/<words>: No such file or directory",
      "mount `/sys/fs/cgroup/<words>//<any>` to `<path>sys/fs/cgroup/<words>`: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "mount | grep cgroup on the node. Nothing there: reboot, or start the service that mounts them (Alpine: rc-update add cgroups boot; Debian without systemd: cgroupfs-mount). cgroup2 alone: update the engine (Docker 20.10 and newer). A NAS, board or phone: zcat /proc/config.gz: its kernel has to be built with CONFIG_CPUSETS, CONFIG_CGROUP_DEVICE, CONFIG_MEMCG, CONFIG_CGROUP_PIDS: another kernel. In an outer container: --cgroupns=private with a writable /sys/fs/cgroup, or --privileged, which gives it the host. A path with // in a nested container: --cgroupns=private, or update crun",
    links: ["https://github.com/docker/for-linux/issues/219"],
  },
  {
    id: "cgroup-v1-only",
    by: "runtime",
    summary: "the node has cgroup v2 alone, and a program that knows only cgroup v1 is to run containers on it",
    texts: [
      "this version of runc doesn't work on cgroups v2",
      "mounting subsystem <name> in <path>: <errno>",
      "bulk starter: mounting subsystem <name> in <path>: <errno>",
      "cgroups: cgroup v1 is not supported on this system",
      "runc does not work on cgroups v2",
      // A script that mounts cgroup v1 in Concourse's container.
      "mount: /sys/fs/cgroup/<name>: cgroup already mounted on /sys/fs/cgroup.",
      "failed to start buildkitd: setup cgroups: exit status <number>",
      // runc before 1.0.0-rc3.
      "mounting <source> to rootfs <rootfs> caused no subsystem for mount",
    ],
    evidence: "reported",
    fix:
      "update it: runc 1.0-rc93, Docker 20.10, containerd 1.4 and Kubernetes 1.25 know cgroup v2; Concourse: CONCOURSE_RUNTIME=containerd instead of guardian. Otherwise boot with systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer)",
    links: [
      "https://github.com/jitsi/docker-jitsi-meet/issues/618",
      "https://github.com/concourse/concourse-docker/issues/74",
    ],
  },
  {
    id: "cgroup-mount-refused",
    by: "runtime",
    summary: "the kernel refuses to mount a cgroup hierarchy that the runtime found on the node",
    texts: [
      "mount `cgroup` to `<path>`: Invalid argument",
      "mount `cgroup` to `<path>`: <errno>",
      ...["invalid argument", "operation not permitted", "device or resource busy", "no such device"].flatMap((
        errno,
      ) => [
        `mounting cgroup to rootfs at <destination> caused: ${errno}`,
        `mounting cgroup to rootfs <rootfs> at <destination> caused: ${errno}`,
        `mounting cgroup to rootfs at <destination> caused: mount through procfd: ${errno}`,
      ]),
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
      "elogind), or use cgroup v2 on the node. runc before 1.0-rc93 and Garden's guardian do not know a node with cgroup v2: update them, for Concourse set CONCOURSE_RUNTIME=containerd",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.12/libcontainer/rootfs_linux.go"],
  },
];
