/**
 * What runtimes print where they cannot make or fill a container's cgroup, for a reason that no spec shows.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const PROC_HOOKS = "error setting cgroup config for procHooks process: ";
const PROC_HOOKS_1_0 = "setting cgroup config for procHooks process caused: ";
const APPLYING_1_0 = "applying cgroup configuration for process caused: ";
/** Files that crun opens below the container's cgroup; `cpu-quota-unsupported` explains that those of a quota are not there. */
const FILES: readonly string[] =
  ("io.max io.weight io.bfq.weight cpu.max cpu.weight cpuset.cpus cpuset.mems memory.max memory.low memory.high " +
    "memory.swap.max memory.oom.group pids.max hugetlb.2MB.max memory.limit_in_bytes memory.memsw.limit_in_bytes memory.swappiness " +
    "memory.soft_limit_in_bytes cpu.shares blkio.weight blkio.bfq.weight").split(" ");
const OPENED: string = oneOf(FILES);
const WRITTEN: string = oneOf([...FILES, "cpu.cfs_quota_us", "cpu.cfs_period_us"]);

/** Failures of a container's cgroup. */
export const CGROUP_FAILURES: readonly DaemonRule[] = [
  {
    id: "cpu-quota-unsupported",
    by: "runtime",
    summary: "the node has no CPU quota: its kernel lacks CONFIG_CFS_BANDWIDTH, or the cgroup is real-time only",
    texts: ["cpu.cfs_period_us", "cpu.cfs_quota_us"].flatMap((name) => [
      `${PROC_HOOKS}failed to write <quota>: open <path>${name}: permission denied`,
      `${PROC_HOOKS_1_0}failed to write <quota> to <path>${name}: open <path>${name}: permission denied`,
      `open <path>${name}: permission denied`,
      `open <path>${name}: no such file or directory`,
      `failed to write <quota> to <path>${name}: open <path>${name}: permission denied`,
    ]),
    evidence: "reported",
    fix:
      "remove the CPU limit (--cpus, cpus in compose, resources.limits.cpu), or use a kernel with CONFIG_CFS_BANDWIDTH; for all pods of " +
      "the node cpuCFSQuota: false in the kubelet's configuration",
    links: ["https://github.com/cri-o/cri-o/issues/4183", `${RUNC}/57`],
  },
  {
    id: "cgroup-limit-reached",
    by: "runtime",
    summary: "the kernel cannot create another cgroup, often because an old kernel leaks memory cgroups",
    texts: [
      "mkdir /sys/fs/cgroup<path>: no space left on device",
      "mkdir /sys/fs/cgroup<path>: cannot allocate memory",
      "creating cgroup directory `<path>`: No space left on device",
      "create `<path>`: No space left on device",
    ],
    evidence: "reported",
    fix: "count the cgroups in /proc/cgroups; kernels before 4.x leak memory cgroups with kernel memory accounting: " +
      "update the kernel, or boot with cgroup.memory=nokmem",
    links: [`${RUNC}/1725`, "https://github.com/cloudfoundry/garden-runc-release/issues/15"],
  },
  {
    id: "memory-limit-below-usage",
    by: "runtime",
    summary: "a container's memory limit is to be set below what it uses, so runc leaves it as it is",
    texts: [
      "rejecting memory limit <number> <= usage <number>",
      "rejecting memory+swap limit <number> <= usage <number>",
    ],
    evidence: "source",
    fix:
      "set a limit above the usage that the message names, or let the container restart with the new one (resizePolicy RestartContainer for memory)",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/"],
  },
  {
    id: "cgroup-missing",
    by: "runtime",
    summary:
      "a cgroup, or a file in it, that the runtime needs does not exist: the cgroup was removed, or its controller or the kernel's " +
      "option is missing",
    texts: [
      "unable to apply cgroup configuration: chown /sys/fs/cgroup<path>: no such file or directory",
      "applying cgroup configuration for process caused: chown /sys/fs/cgroup<path>: no such file or directory",
      "unable to apply cgroup configuration: failed to write <number>: open <path>cgroup.procs: no such file or directory",
      "applying cgroup configuration for process caused: failed to write <number>: open <path>cgroup.procs: no such file or directory",

      "unable to apply cgroup configuration: failed to write <number>: write <path>cgroup.procs: no such device",
      "applying cgroup configuration for process caused: failed to write <number>: write <path>cgroup.procs: no such device",

      `${PROC_HOOKS}open /sys/fs/cgroup<path>: no such file or directory`,
      `${PROC_HOOKS_1_0}open /sys/fs/cgroup<path>: no such file or directory`,

      `${PROC_HOOKS}openat2 /sys/fs/cgroup<path>: no such file or directory`,
      `${PROC_HOOKS_1_0}openat2 /sys/fs/cgroup<path>: no such file or directory`,
      ...["unable to apply cgroup configuration", "error adding pid <number> to cgroups"].map((step) =>
        `${step}: failed to write <number>: openat2 <path>cgroup.procs: no such file or directory`
      ),

      `${PROC_HOOKS}failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory`,
      `${PROC_HOOKS_1_0}failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory`,

      "unable to apply cgroup configuration: failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory",
      "applying cgroup configuration for process caused: failed to write <value>: write /sys/fs/cgroup<path>: no such file or directory",

      "unable to apply cgroup configuration: mkdir /sys/fs/cgroup<path>: no such file or directory",
      "applying cgroup configuration for process caused: mkdir /sys/fs/cgroup<path>: no such file or directory",
      "failed to write <value> to <words>: open /sys/fs/cgroup<path>: permission denied",

      "error mounting cgroup to rootfs at <destination>: stat /sys/fs/cgroup<path>: no such file or directory",
      "mounting cgroup to rootfs at <destination> caused: stat /sys/fs/cgroup<path>: no such file or directory",
      "mounting cgroup to rootfs <rootfs> at <destination> caused: stat /sys/fs/cgroup<path>: no such file or directory",
      "write /sys/fs/cgroup<path>: no such file or directory",
      "writing file `/sys/fs/cgroup<path>`: No such file or directory",
      "opening file `/sys/fs/cgroup<path>` for writing: No such file or directory",
      "open `/sys/fs/cgroup<path>` for writing: No such file or directory",
      "write to `/sys/fs/cgroup<path>`: No such file or directory",
      "creating cgroup directory `<path>`: No such file or directory",
      "cgroup: error creating cgroup path <path>: <any>",
      "error creating cgroup path <path>: write <path>: no such file or directory",
      "stat /sys/fs/cgroup<path>: no such file or directory",
      "cgroups: cgroup deleted",
      "no such directory for <words>.limit_in_bytes",
      "no such directory for cgroup.procs",
      "failed to write <value> to /sys/fs/cgroup<path>: open /sys/fs/cgroup<path>: permission denied",
      `${PROC_HOOKS_1_0}failed to write <value> to /sys/fs/cgroup<path>: open /sys/fs/cgroup<path>: permission denied`,
      "cannot find cgroup for the process",
      "cannot find cgroup2 for the process `<pid>`",
      "cannot find cgroup2 for the current process",
      "error adding pid <number> to cgroups: failed to write <number>: open <path>cgroup.procs: no such file or directory",
      "error adding pid <number> to cgroups: failed to write <number>: write <path>cgroup.procs: no such device",
      "adding pid <number> to cgroups caused: failed to write <number>: open <path>cgroup.procs: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "a file of a limit (cpu.max, memory.max, io.weight): enable its controller in cgroup.subtree_control of the parent, memory with " +
      "cgroup_enable=memory on the kernel's command line, use a kernel with the option (CONFIG_CFS_BANDWIDTH), or set no limit; " +
      "cgroup.procs or a directory: another program removes cgroups; on a systemd node use the driver systemd (SystemdCgroup, " +
      "native.cgroupdriver). cpuset.cpus, where a file cpus is there (Android, ChromeOS): mount cpuset without noprefix. In an outer container or pod: give it a cgroup namespace of its own (--cgroupns=private, the default on cgroup v2) " +
      "and no /sys/fs/cgroup of the node, with which the inner kubelet or engine sets the node's cgroups, too; on cgroup v1 it needs all hierarchies; or do without (podman build --isolation=chroot, podman run --cgroups=disabled)",
    links: ["https://github.com/docker/for-linux/issues/219"],
  },
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
      "cgroup mountpoint does not exist",
      "cgroups: cannot find cgroup mount destination",
      "cgroups: cannot found cgroup mount destination",
      "no cgroup mount found in mountinfo",
      "mountpoint for <name> not found",
      "failed to start daemon: Devices cgroup isn't <words>",
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
      "reboot, or start the service that mounts them (Alpine: rc-update add cgroups boot; Debian without systemd: cgroupfs-mount), or " +
      "update the engine for cgroup v2. If systemd's alone is missing: mkdir /sys/fs/cgroup/systemd; mount -t cgroup -o " +
      "none,name=systemd cgroup /sys/fs/cgroup/systemd. The kernel of a NAS, board or phone needs cpuset, devices, memory, pids. " +
      "A path with // in a nested container: update crun (0.13), or give the outer container --cgroupns=private",
    links: ["https://github.com/docker/for-linux/issues/219"],
  },
  {
    id: "cgroup-controller-missing",
    by: "runtime",
    summary: "a cgroup controller that a limit needs is not enabled",
    texts: [
      "the requested cgroup controller `<name>` is not available",
      "controller `<name>` is not available under <path>",
      "cannot find memory or pids controller for the current process",
      "enabling controller <name>: write <path>cgroup.subtree_control: no such file or directory",
      "creating cgroup path <path>: enabling controller <name>: write <path>cgroup.subtree_control: no such file or directory",
      ...["memory", "cpuset", "cpu", "pids"].map((name) => `failed to find ${name} cgroup (v2)`),
      "failed to find memory cgroup, you may need to add cgroup_memory=1 cgroup_enable=memory to your linux cmdline",
      ...["memory", "cpuset", "cpu", "pids"].map((name) =>
        `Failed to find ${name} cgroup, you may need to add "<any>" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)`
      ),
      "controller <name> not available",
      `${PROC_HOOKS}unified resource "memory.oom.group" can't be set: controller "memory" not available`,
      "missing required cgroups: <words>",
      "cgroups: memory cgroup not supported on this system",
      `open ${OPENED}: No such file or directory`,
      ...["No such file or directory", "Permission denied", "Operation not permitted"].flatMap((errno) => [
        `open \`${errno === "No such file or directory" ? OPENED : WRITTEN}\`: ${errno}`,
        `opening file \`${WRITTEN}\` for writing: ${errno}`,
        `open \`${WRITTEN}\` for writing: ${errno}`,
      ]),
    ],
    evidence: "source",
    // Another program has controllers, too.
    anywhere: [
      "cgroup",
      "unified resource",
      "pids controller",
      "/sys/fs",
      "crun",
      "runc",
      "memory.",
      "pids.",
      "cpu.",
      "cpuset.",
      "io.",
      "hugetlb.",
      "OCI runtime",
    ],
    fix:
      "memory: cgroup_enable=memory (swap also swapaccount=1; a kernel without CONFIG_SWAP needs a newer crun) on the kernel's command line, on a Raspberry Pi in " +
      "/boot/firmware/cmdline.txt; rootless: Delegate=cpu cpuset io memory pids in a drop-in of user@.service, then log in again; else " +
      "enable it in cgroup.subtree_control of the parent or with Delegate=yes in the engine's unit; or set no limit (--cpus, --memory)",
    links: ["https://github.com/containers/crun/issues/704"],
  },
  {
    id: "cgroup-write-refused",
    by: "runtime",
    summary: "the container's cgroup cannot be made, or the kernel refuses a value of it",
    texts: [
      `${PROC_HOOKS}failed to write <value>: write /sys/fs/cgroup<path>: <errno>`,
      `${PROC_HOOKS_1_0}failed to write <value>: write /sys/fs/cgroup<path>: <errno>`,

      "unable to apply cgroup configuration: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
      "applying cgroup configuration for process caused: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",

      "error adding pid <number> to cgroups: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",
      "adding pid <number> to cgroups caused: failed to write <value>: write /sys/fs/cgroup<path>: <errno>",

      "unable to apply cgroup configuration: mkdir /sys/fs/cgroup<path>: <errno>",
      "applying cgroup configuration for process caused: mkdir /sys/fs/cgroup<path>: <errno>",

      "unable to apply cgroup configuration: <any>",
      "applying cgroup configuration for process caused: <any>",
      // The parent's limits refuse these, too.
      ...[
        "cpu<any><cgroup>/cpu.rt_runtime_us",
      ].flatMap((file) =>
        [PROC_HOOKS, PROC_HOOKS_1_0, "unable to apply cgroup configuration: ", APPLYING_1_0].map((step) =>
          `${step}failed to write <value>: write /sys/fs/cgroup/${file}: invalid argument`
        )
      ),
      ...["open", "openat2"].flatMap((call) => [
        `${PROC_HOOKS}${call} /sys/fs/cgroup<path>: <errno>`,
        `unable to apply cgroup configuration: ${call} /sys/fs/cgroup<path>: <errno>`,
        `unable to apply cgroup configuration: failed to write <number>: ${call} /sys/fs/cgroup<path>: <errno>`,
        `error adding pid <number> to cgroups: failed to write <number>: ${call} /sys/fs/cgroup<path>: <errno>`,
      ]),
      "writing file `/sys/fs/cgroup<path>`: <errno>",
      "opening file `/sys/fs/cgroup<path>` for writing: <errno>",
      "open `/sys/fs/cgroup<path>` for writing: <errno>",
      "write to `/sys/fs/cgroup<path>`: <errno>",
      "creating cgroup directory `<path>`: <errno>",
    ],
    evidence: "source",
    fix: "check the file that the message names and the limits of its parent cgroup; a read-only /sys/fs/cgroup or " +
      "missing delegation refuses every value. cpu.rt_runtime_us: give the parent a budget (dockerd --cpu-rt-runtime), or remove " +
      "the container's real-time limit",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
  },
  {
    id: "cgroup-threaded",
    by: "runtime",
    summary: "the container's cgroup is threaded or below a threaded one, because processes run in its parent",
    texts: [
      ...["in an invalid state", "in <words> mode"].flatMap((state) => [
        `unable to apply cgroup configuration: cannot enter cgroupv2 <path> with domain controllers -- it is ${state}`,
        `cannot enter cgroupv2 <path> with domain controllers -- it is ${state}`,
      ]),
      ...[
        "unable to apply cgroup configuration: ",
        APPLYING_1_0,
        "error adding pid <number> to cgroups: ",
        "adding pid <number> to cgroups caused: ",
      ].flatMap((step) => [
        `${step}failed to write <number>: write <path>cgroup.procs: operation not supported`,
        `${step}failed to write <number> to cgroup.procs: write <path>cgroup.procs: operation not supported`,
      ]),
      "unable to get cgroup PIDs: read <path>cgroup.procs: operation not supported",
      "read /sys/fs/cgroup<path>cgroup.procs: operation not supported",
    ],
    evidence: "source",
    fix:
      "on a nested node, move the processes of the root cgroup into a child cgroup before the daemon starts, as the " +
      "start scripts of docker:dind and kind do, or give the outer container a private cgroup namespace",
    links: ["https://github.com/containerd/containerd/issues/6659"],
  },
  {
    id: "cgroup-not-empty",
    by: "runtime",
    summary: "processes already run in the container's cgroup",
    texts: ["container's cgroup is not empty: <number> process(es) found", "container's cgroup unexpectedly frozen"],
    evidence: "source",
    fix:
      "end the processes that an earlier container left behind: see cgroup.procs of the cgroup (runc 1.1 only warns of them). If it is so for each " +
      "container, its cgroup is not one of its own: a kernel or a mount of cgroups that the runtime does not understand (Android, Termux: mount " +
      "cgroup v1 at /sys/fs/cgroup), or a cgroupsPath or --cgroup-parent that several containers share. Last, go back to runc 1.1, which gets no security corrections any more",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/factory_linux.go"],
  },
  {
    id: "cgroup-device-filter-selinux",
    by: "runtime",
    summary:
      "SELinux does not let runc read the device filter of the cgroup: the policy of container-selinux is older than runc 1.0",
    texts: ["", PROC_HOOKS, PROC_HOOKS_1_0].flatMap((step) => [
      `${step}cannot fetch program from id: get program by id: permission denied`,
      `${step}get program by id: permission denied`,
      `${step}cannot fetch program from id: permission denied`,
    ]),
    evidence: "reported",
    fix:
      "update container-selinux to 2.164.2 or newer (and selinux-policy), or go back to the containerd before; ausearch -m avc shows a denial of prog_run",
    links: ["https://github.com/containerd/containerd/issues/5759", "https://github.com/moby/moby/issues/42677"],
  },
  {
    id: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the device filter cannot be loaded: the kernel lacks CONFIG_CGROUP_BPF, or a nested node may not load BPF programs",
    texts: [
      ...[
        "bpf_prog_query(BPF_CGROUP_DEVICE) failed: <errno>",
        "load program: <errno>",
        "can't load program: <errno>",
        "failed to load program: <errno>",
      ].flatMap((text) => [
        `${PROC_HOOKS}${text}`,
        `${PROC_HOOKS_1_0}${text}`,
      ]),
      ...["can't attach program: ", "attach program: ", ""].flatMap((step) =>
        ["BPF_F_ALLOW_MULTI", "<words>"].flatMap((flags) =>
          [PROC_HOOKS, PROC_HOOKS_1_0, ""].map((before) =>
            `${before}failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, ${flags}): ${step}<errno>`
          )
        )
      ),
      "bpf_prog_query(BPF_CGROUP_DEVICE) failed: <errno>",
      "failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): <any>",
      "bpf create `<any>`: <errno>",
      "bpf create `<any>`: Bad address",
      // The kernel's listing of the program, often cut.
      "bpf create `<number>: (<number>) <any>",
      "error while setting cgroup v2: [can't load program: <any>",
      "bpf attach: <errno>",
    ],
    evidence: "reported",
    fix:
      "use Linux 4.15 or newer with CONFIG_CGROUP_BPF (boards, phones and NAS often lack it), or boot with cgroup v1, which needs none: " +
      "systemd.unified_cgroup_hierarchy=0 (not with systemd 258 and newer); operation not permitted: in a nested node (LXC, user namespace) allow nesting or run the " +
      "runtime rootless, update runc, or see kernel lockdown; a listing of instructions: update runc (early ones fail on s390x) or crun (1.14 fails before Linux 5.11); " +
      "BPF_PROG_ATTACH, invalid argument: update runc (before 1.0.0 it needs Linux 5.6); bad address: a 32-bit crun on a 64-bit kernel, update it to 0.17 or newer",
    links: [`${RUNC}/3867`, `${RUNC}/2792`, "https://github.com/containers/crun/issues/1589"],
  },
  {
    id: "devices-cgroup-changed",
    by: "runtime",
    summary:
      "on cgroup v1 the container's device rules are others than those that runc wrote: a hook, systemd or an outer container changed them meanwhile",
    texts: [
      "resulting devices cgroup doesn't precisely match target",
      "resulting devices cgroup doesn't match target mode",
    ],
    evidence: "reported",
    fix:
      "look for what else sets devices of the cgroup: a hook of the distribution (oci-systemd-hook below /usr/libexec/oci/hooks.d), an outer container or a second manager; " +
      "take runc and Docker or containerd from one source, runc 1.0.0 or newer. cgroup v2 has no such list",
    links: [`${RUNC}/2948`, `${RUNC}/2959`],
  },
  {
    id: "cgroup-move-denied",
    by: "runtime",
    summary:
      "the runtime's user may not move a process into the container's cgroup: the cgroup, or one above both, is not delegated to that user",
    texts: [
      ...["Permission denied", "Operation not permitted"].map((errno) =>
        `${oneOf(["write to", "write file", "writing file", "open"])} \`/sys/fs/cgroup<path>cgroup.procs\`: ${errno}`
      ),
      ...["permission denied", "operation not permitted"].flatMap((errno) =>
        [
          "unable to apply cgroup configuration: ",
          "error adding pid <number> to cgroups: ",
          "adding pid <number> to cgroups caused: ",
        ].flatMap((
          step,
        ) => `${step}failed to write <number>: ${oneOf(["open", "write", "openat2"])} <path>cgroup.procs: ${errno}`)
      ),
    ],
    evidence: "reported",
    fix:
      "rootless: log in through systemd (ssh, machinectl shell USER@, loginctl enable-linger), not with su or sudo, boot with cgroup v2, and give the user's service Delegate=yes (cpu cpuset io memory pids in user@.service.d); exec from the session that started the container, or restart it. " +
      "In an outer container mount /sys/fs/cgroup writable with a cgroup namespace of its own; crun before 0.11: update it",
    links: [
      "https://github.com/podman-container-tools/podman/issues/4162",
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
    ],
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
      "update it: runc 1.0-rc93, Docker 20.10, containerd 1.4 and Kubernetes 1.25 know cgroup v2; Concourse: CONCOURSE_RUNTIME=containerd instead of guardian. Otherwise boot with systemd.unified_cgroup_hierarchy=0 (systemd 258 and newer have no cgroup v1)",
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
      // runc 1.1.0 to 1.1.3 mount the descriptor of another mount in a user namespace.
      "error mounting cgroup to rootfs at <destination>: mount <procfd>:/sys/fs/cgroup<path> (via /proc/self/fd/<fd>)<flags><data>: <errno>",
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
