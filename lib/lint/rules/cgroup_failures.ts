/**
 * What runtimes print where they cannot make or fill a container's cgroup, for a reason that no spec shows.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const PROC_HOOKS = "error setting cgroup config for procHooks process: ";
const PROC_HOOKS_1_0 = "setting cgroup config for procHooks process caused: ";
const APPLYING_1_0 = "applying cgroup configuration for process caused: ";
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
    fix:
      "count the cgroups in /proc/cgroups (memory: 65535 at most): kernels before 4.x, most often 3.10 of CentOS and RHEL 7, leak memory cgroups with kernel memory " +
      "accounting. A reboot frees them for a time; then update the kernel, or boot with cgroup.memory=nokmem (on RHEL 7 with its newest kernel). On a newer kernel: " +
      "many containers that start and end (cron jobs, probes with exec, a restart loop) and cgroups that they left: update runc and systemd, remove empty ones " +
      "(rmdir); on cgroup v2 see cgroup.max.descendants",
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
      "a cgroup, or a file in it, that the runtime needs does not exist: the cgroup was removed, its controller or the kernel's option is missing, or on a node that is itself a container the paths of /proc do not fit the mount",
    texts: [
      "unable to apply cgroup configuration: chown /sys/fs/cgroup<path>: no such file or directory",
      "applying cgroup configuration for process caused: chown /sys/fs/cgroup<path>: no such file or directory",

      `${PROC_HOOKS}open /sys/fs/cgroup<path>: no such file or directory`,
      `${PROC_HOOKS_1_0}open /sys/fs/cgroup<path>: no such file or directory`,

      `${PROC_HOOKS}openat2 /sys/fs/cgroup<path>: no such file or directory`,
      `${PROC_HOOKS_1_0}openat2 /sys/fs/cgroup<path>: no such file or directory`,

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
      "no such directory for <words>.limit_in_bytes",
      "failed to write <value> to /sys/fs/cgroup<path>: open /sys/fs/cgroup<path>: permission denied",
      `${PROC_HOOKS_1_0}failed to write <value> to /sys/fs/cgroup<path>: open /sys/fs/cgroup<path>: permission denied`,
      "cannot find cgroup2 for the current process",
    ],
    evidence: "reported",
    fix:
      "in an outer container or pod (kind, k3s or Docker in Docker): give it a cgroup namespace of its own (--cgroupns=private, the default on cgroup v2) and do not " +
      "mount the node's /sys/fs/cgroup, where the inner engine would change the node's cgroups; or do without (podman build --isolation=chroot, podman run " +
      "--cgroups=disabled). On a host, if a directory disappears: with systemd use its driver (SystemdCgroup, native.cgroupdriver). If /proc/cgroups lacks the " +
      "controller: Raspberry Pi cgroup_enable=memory, NAS and boards a kernel built with it (zgrep CGROUP /proc/config.gz); else mount it",
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
      "failed to find pids cgroup (v2)",
      ...["pids"].map((name) =>
        `Failed to find ${name} cgroup, you may need to add "<any>" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)`
      ),
      "controller <name> not available",
      "missing required cgroups: <words>",
      "open pids.max: No such file or directory",
      ...["No such file or directory", "Permission denied", "Operation not permitted"].flatMap((errno) => [
        `open \`pids.max\`: ${errno}`,
        `opening file \`pids.max\` for writing: ${errno}`,
        `open \`pids.max\` for writing: ${errno}`,
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
      "cat /sys/fs/cgroup/cgroup.controllers: if the controller is not there, the kernel lacks it or it is on cgroup v1 (/proc/cgroups; memory: cgroup_enable=memory on the kernel's command line). Rootless: Delegate=cpu cpuset io memory pids in a drop-in of user@.service, then log in again; else " +
      "enable it in cgroup.subtree_control of each parent (echo +pids) or with Delegate=yes in the engine's unit; or set no limit (--pids-limit=-1, pids_limit 0 in containers.conf, --cpus, --memory)",
    links: ["https://github.com/containers/crun/issues/704"],
  },
  {
    id: "cgroup-controller-nested",
    refines: "cgroup-controller-missing",
    by: "runtime",
    summary:
      "a controller cannot be enabled for an engine in a container, because the outer container's processes run in the cgroup that is its root",
    texts: ["the requested cgroup controller `<name>` is not available"],
    evidence: "reported",
    anywhere: [
      "cgroup.subtree_control: operation not supported",
      "cgroup.subtree_control: device or resource busy",
      "cgroup.subtree_control`: operation not supported",
      "cgroup.subtree_control`: device or resource busy",
    ],
    fix:
      "cgroup v2 has no processes beside cgroups with controllers: before the inner engine starts, move them (mkdir /sys/fs/cgroup/init, then write each number of /sys/fs/cgroup/cgroup.procs into /sys/fs/cgroup/init/cgroup.procs), as docker:dind does at its start, or let systemd run in the outer container. Or run without limits: podman run --cgroups=disabled, " +
      "or --pids-limit=-1 for pids",
    links: ["https://github.com/containers/crun/issues/1226", "https://docs.kernel.org/admin-guide/cgroup-v2.html"],
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
      ...["", "creating cgroup path <path>: ", "enabling controller <name>: "].map((step) =>
        `${step}write /sys/fs/cgroup<path>cgroup.subtree_control: operation not supported`
      ),
      // crun, which makes the parents threaded, too.
      ...["opening file", "open", "open file"].map((call) =>
        `${call} \`/sys/fs/cgroup<path>cgroup.type\` for writing: <errno>`
      ),
      ...["write to", "writing file", "write file"].map((call) =>
        `${call} \`/sys/fs/cgroup<path>cgroup.type\`: <errno>`
      ),
      "make cgroup threaded: <any>",
      ...["writing", "write"].map((verb) =>
        `${verb} file \`/sys/fs/cgroup<path>cgroup.subtree_control\`: Operation not supported`
      ),
      "unable to get cgroup PIDs: read <path>cgroup.procs: operation not supported",
      "read /sys/fs/cgroup<path>cgroup.procs: operation not supported",
    ],
    evidence: "source",
    fix:
      "give the outer container or pod a private cgroup namespace (--cgroupns=private) and, before the inner daemon starts, move the processes of its root cgroup into " +
      "a child: mkdir /sys/fs/cgroup/init; xargs -rn1 < /sys/fs/cgroup/cgroup.procs > /sys/fs/cgroup/init/cgroup.procs (not in the node's own cgroup namespace, where " +
      "it would move the node's processes). The start scripts of docker:dind (dockerd-entrypoint.sh, not dockerd itself) and kind do that: in CI use a new release of " +
      "that image, or build yours on it. crun 1.8.4 fails so on nodes without systemd, too: update it",
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
    id: "cgroup-device-filter-kernel",
    refines: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the node's kernel has no device filters of cgroup v2: it is built without CONFIG_CGROUP_BPF, or without BPF at all",
    texts: [
      ...["", PROC_HOOKS, PROC_HOOKS_1_0].flatMap((step) =>
        ["invalid argument", "function not implemented"].map((errno) =>
          `${step}bpf_prog_query(BPF_CGROUP_DEVICE) failed: ${errno}`
        )
      ),
      ...["Invalid argument", "Function not implemented"].map((errno) => `bpf create \`<any>\`: ${errno}`),
      ...[PROC_HOOKS, PROC_HOOKS_1_0].flatMap((step) =>
        ["load program", "can't load program", "failed to load program"].map((load) =>
          `${step}${load}: invalid argument`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "zgrep -E 'CGROUP_BPF|BPF_SYSCALL' /proc/config.gz (or grep in /boot/config-$(uname -r)): use a kernel with both set to y, Linux 4.15 or newer: those of boards, NAS, phones and self-built ones often lack them (function not implemented: BPF_SYSCALL). If the kernel cannot be changed, boot with " +
      "cgroup v1, which needs none: systemd.unified_cgroup_hierarchy=0 on its command line (not with systemd 256 and newer, which may not boot with it), on a system without systemd mount cgroup v1 instead",
    links: [`${RUNC}/3867`, "https://github.com/ravindu644/Droidspaces-OSS/issues/170"],
  },
  {
    id: "cgroup-device-filter-denied",
    refines: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the runtime may not load the BPF program for the container's devices: its node is a container or has a user namespace, or its limit of locked memory is too low",
    texts: [
      ...["", PROC_HOOKS, PROC_HOOKS_1_0].flatMap((step) =>
        ["operation not permitted", "permission denied"].map((errno) =>
          `${step}bpf_prog_query(BPF_CGROUP_DEVICE) failed: ${errno}`
        )
      ),
      ...["Operation not permitted", "Permission denied"].map((errno) => `bpf create \`<any>\`: ${errno}`),
      ...[PROC_HOOKS, PROC_HOOKS_1_0].flatMap((step) =>
        ["load program", "can't load program", "failed to load program"].flatMap((load) => [
          `${step}${load}: operation not permitted`,
          `${step}${load}: operation not permitted (MEMLOCK may be too low, consider rlimit.RemoveMemlock)`,
          `${step}${load}: operation not permitted (MEMLOCK bay be too low, consider rlimit.RemoveMemlock)`,
        ])
      ),
    ],
    evidence: "reported",
    fix:
      "in a user namespace: update runc (1.0.0 and newer) or crun, which then leave the filter out; LXC or Incus: nesting; else Docker --privileged for the outer container, which gives it the host. On a host before Linux 5.11: raise the limit of " +
      "locked memory, LimitMEMLOCK=infinity in the engine's unit (ulimit -l). Rarely a seccomp profile around the engine that lacks bpf, or an older kernel's lockdown with Secure Boot (cat /sys/kernel/security/lockdown)",
    links: [`${RUNC}/2792`, `${RUNC}/3412`],
  },
  {
    id: "cgroup-device-filter",
    by: "runtime",
    summary:
      "the device filter of cgroup v2 cannot be loaded: the kernel refuses or does not have such a BPF program as this release of the runtime makes",
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
      "a listing of instructions: update runc (early ones fail on s390x) or crun (1.14 fails before Linux 5.11); BPF_PROG_ATTACH, invalid argument: update runc (before 1.0.0 it needs Linux 5.6); bad address: a 32-bit crun on a 64-bit kernel, " +
      "update it to 0.17 or newer; in a nested node allow nesting; else use a kernel with CONFIG_CGROUP_BPF (boards, phones and NAS often lack it), or cgroup v1 (systemd.unified_cgroup_hierarchy=0, not with systemd 256 and newer, which may not boot with it)",
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
];
