/**
 * Files that a container's cgroup does not have, by the controller that they are of, and cgroups that are removed under a runtime.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const DELEGATION = "https://rootlesscontaine.rs/getting-started/common/cgroup2/";

/** Steps of runc that write values, from 1.1 on and before; a text without a step stands behind words that no rule has. */
const STEPS: readonly string[] = [
  "error setting cgroup config for procHooks process: ",
  "setting cgroup config for procHooks process caused: ",
  "unable to apply cgroup configuration: ",
  "applying cgroup configuration for process caused: ",
  "",
];
/** Steps of runc that put a process into a cgroup. */
const ADDING: readonly string[] = [
  "unable to apply cgroup configuration: ",
  "applying cgroup configuration for process caused: ",
  "error adding pid <number> to cgroups: ",
  "adding pid <number> to cgroups caused: ",
];
/** What crun puts before a file that it writes; 0.x opens it for that with other words. */
const WRITING: string = oneOf(["writing file", "write file", "write to", "opening file", "open"]);
/** The kernel says so of a file that is not there and that it may not make, as it does not make files of cgroups. */
const ABSENT: readonly string[] = ["no such file or directory", "permission denied"];

/** What runtimes print of a file that the container's cgroup does not have. */
function absent(files: readonly string[]): readonly string[] {
  const file = oneOf(files);
  return [
    ...STEPS.flatMap((step) => [
      ...["open", "openat2"].flatMap((call) => [
        // Without a step any program says so; only runc's library names openat2.
        ...(step === "" && call === "open"
          ? []
          : [`${step}${call} /sys/fs/cgroup<path>/${file}: no such file or directory`]),
        ...ABSENT.flatMap((errno) => [
          `${step}failed to write <value>: ${call} /sys/fs/cgroup<path>/${file}: ${errno}`,
          `${step}failed to write <value> to <path>${file}: ${call} /sys/fs/cgroup<path>/${file}: ${errno}`,
        ]),
      ]),
      `${step}failed to write <value>: write /sys/fs/cgroup<path>/${file}: no such file or directory`,
      `${step}chown /sys/fs/cgroup<path>/${file}: no such file or directory`,
      `${step}no such directory for ${file}`,
    ]),
    ...["No such file or directory", "Permission denied", "Operation not permitted"].flatMap((errno) => [
      `open ${file}: ${errno}`,
      `${WRITING} \`${file}\`: ${errno}`,
      `${oneOf(["opening file", "open"])} \`${file}\` for writing: ${errno}`,
    ]),
    `${
      oneOf(["writing file", "write file", "write to", "opening file"])
    } \`/sys/fs/cgroup<path>/${file}\`: No such file or directory`,
    `${oneOf(["opening file", "open"])} \`/sys/fs/cgroup<path>/${file}\` for writing: No such file or directory`,
  ];
}

/** What engines print of a controller that they miss. */
function missing(name: string): readonly string[] {
  return [
    `the requested cgroup controller \`${name}\` is not available`,
    `controller \`${name}\` is not available under <path>`,
    `controller ${name} not available`,
    `${STEPS[0]}unified resource <words> can't be set: controller "${name}" not available`,
    `missing required cgroups: ${name}`,
    `enabling controller ${name}: write <path>cgroup.subtree_control: no such file or directory`,
  ];
}

/** The texts of a controller count only where one of these stands: other programs have controllers and files, too. */
const ANYWHERE: readonly string[] = [
  "cgroup config",
  "cgroup controller",
  "cgroup directory",
  "memory cgroup",
  "cgroup (v2)",
  "required cgroups",
  "to cgroups",
  "unified resource",
  "controller",
  "failed to write",
  "no such directory for",
  "for writing",
  "opening file",
  "openat2",
  "crun",
  "runc",
  "libpod",
  "System error",
  "OCI runtime",
];

/** Controllers without files, and cgroups that are removed. */
export const CGROUP_CONTROLLER_RULES: readonly DaemonRule[] = [
  {
    id: "cgroup-memory-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary:
      "the container's cgroup has no files for memory: the controller memory is off on the kernel's command line, not enabled above it or not delegated",
    texts: [
      ...missing("memory"),
      "cgroups: memory cgroup not supported on this system",
      ...absent([
        "memory.max",
        "memory.low",
        "memory.high",
        "memory.min",
        "memory.oom.group",
        "memory.limit_in_bytes",
        "memory.soft_limit_in_bytes",
      ]),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix: "cat /sys/fs/cgroup/cgroup.controllers (cgroup v1: /proc/cgroups). Without memory there: add " +
      "cgroup_enable=memory cgroup_memory=1 to the kernel's command line (Raspberry Pi: the one line of " +
      "/boot/firmware/cmdline.txt, older /boot/cmdline.txt) and reboot; still without: a kernel built with " +
      "CONFIG_MEMCG. With memory: echo +memory into cgroup.subtree_control of each parent; rootless: Delegate=cpu " +
      "cpuset io memory pids in a drop-in of user@.service, then log in again. memory.limit_in_bytes needs " +
      "CONFIG_MEMCG_V1 on Linux 6.11 and newer: use cgroup v2. Or set no limit (mem_limit, -m)",
    links: ["https://github.com/k3s-io/k3s/issues/2351", DELEGATION],
  },
  {
    id: "k3s-cgroup-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary:
      "k3s does not start: it misses a cgroup controller (memory, cpu, cpuset): the kernel has it off, as memory on a Raspberry Pi, it is not delegated, or k3s is too old to see cgroup v2",
    texts: [
      "failed to find memory cgroup, you may need to add cgroup_memory=1 cgroup_enable=memory to your linux cmdline",
      'failed to find memory cgroup, you may need to add "cgroup_memory=1 cgroup_enable=memory" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)',
      ...["memory", "cpu", "cpuset"].flatMap((name) => [
        `failed to find ${name} cgroup (v2)`,
        `Failed to find ${name} cgroup, you may need to add "<any>" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)`,
      ]),
    ],
    evidence: "source",
    anywhere: ANYWHERE,
    fix: "on the machine itself, with k3d the one below it: stat -fc %T /sys/fs/cgroup. cgroup2fs and a message " +
      "without (v2): k3s before 1.20.4 (in k3d 1.20.11) does not know cgroup v2: update k3s or k3d. Else " +
      "/sys/fs/cgroup/cgroup.controllers (v1: /proc/cgroups, enabled) lacks memory: append cgroup_memory=1 " +
      "cgroup_enable=memory to the one line of /boot/firmware/cmdline.txt (older /boot/cmdline.txt; GRUB: " +
      "GRUB_CMDLINE_LINUX) and reboot. Still missing, or cpu, cpuset: a kernel built with it. If all are there: a " +
      "rootless engine needs Delegate=cpu cpuset io memory pids in a drop-in of user@.service",
    links: ["https://github.com/k3s-io/k3s/issues/2351", "https://docs.k3s.io/installation/requirements", DELEGATION],
  },
  {
    id: "cgroup-cpu-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary:
      "the container's cgroup has no files for CPU time: the controller cpu is not enabled or not delegated above it, or the kernel lacks it",
    texts: [
      ...missing("cpu"),
      ...absent(["cpu.weight", "cpu.max", "cpu.shares", "cpu.idle", "cpu.max.burst"]),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix:
      "cat /sys/fs/cgroup/cgroup.controllers and cgroup.subtree_control. cpu in the first alone: echo +cpu > /sys/fs/cgroup/cgroup.subtree_control; invalid argument: a real-time process runs (ps -eo rtprio,unit,comm: multipathd, rtkit): " +
      "RestrictRealtime=yes in its unit takes that priority from it; restart it and the engine. In neither: the kernel lacks CONFIG_FAIR_GROUP_SCHED (cpu.max: CONFIG_CFS_BANDWIDTH). Rootless: Delegate=cpu cpuset io memory pids in a drop-in of " +
      "user@.service, then log in again. Or set no CPU limit",
    links: ["https://github.com/flatcar/Flatcar/issues/1395", DELEGATION],
  },
  {
    id: "cgroup-io-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary:
      "the container has a weight or limit of block I/O, for which the node's kernel has no file, or none is delegated",
    texts: [
      ...missing("io"),
      ...absent(["io.weight", "io.bfq.weight", "io.max"]),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix:
      "remove the weight: --blkio-weight, blkio_config of compose, the Block I/O weight of a panel, which may always send one (Pterodactyl's Wings, LuCI's dockerman: update it). Else change the kernel: io.weight needs CONFIG_BLK_CGROUP_IOCOST (not in Docker " +
      "Desktop's, OpenWrt's and many boards' kernels), io.bfq.weight the scheduler bfq (modprobe bfq), io.max CONFIG_BLK_DEV_THROTTLING. Rootless: Delegate=io for user@.service",
    links: [
      "https://github.com/docker/for-mac/issues/7216",
      "https://github.com/pterodactyl/wings/pull/324",
    ],
  },
  {
    id: "cgroup-cpuset-not-enabled",
    refines: "cgroup-controller-missing",
    by: "runtime",
    summary:
      "the container is to run on certain CPUs or memory nodes (cpuset), and its cgroup on cgroup v2 does not have that controller: of rootless engines it is not delegated",
    texts: [
      "the requested cgroup controller `cpuset` is not available",
      "controller `cpuset` is not available under <path>",
      ...["cpuset.cpus", "cpuset.mems"].map((key) =>
        `unable to apply cgroup configuration: unified resource ${key} can't be set: controller "cpuset" not available`
      ),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix:
      "leave out --cpuset-cpus and --cpuset-mems (cpuset of compose), or enable it. Rootless (systemd 244 and newer): [Service] Delegate=cpu cpuset io memory pids in /etc/systemd/system/user@.service.d/delegate.conf, systemctl daemon-reload, then log out and in again, or reboot. " +
      "As root: echo +cpuset into cgroup.subtree_control of each parent, or Delegate=yes in the engine's unit. Not in /sys/fs/cgroup/cgroup.controllers: the kernel lacks CONFIG_CPUSETS",
    links: [
      "https://github.com/podman-container-tools/podman/blob/main/troubleshooting.md",
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
    ],
  },
  {
    id: "cgroup-cpuset-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary:
      "the cgroup has no files of cpuset by the names that the runtime uses: the hierarchy is mounted without prefix, is absent, or is not delegated",
    texts: [
      ...missing("cpuset"),
      ...absent(["cpuset.cpus", "cpuset.mems", "cpuset.cpus.effective"]),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix:
      "ls /sys/fs/cgroup/cpuset. A file cpus instead of cpuset.cpus (Android, Termux, ChromeOS): it is mounted with noprefix: umount it, then mount -t cgroup -o cpuset cpuset /sys/fs/cgroup/cpuset; if the system also uses it elsewhere (Android: " +
      "/dev/cpuset), only another kernel helps. Neither: the kernel lacks CONFIG_CPUSETS (cgroup v1 from Linux 6.12 on: CONFIG_CPUSETS_V1). cgroup v2: echo +cpuset into cgroup.subtree_control of the parents; rootless Delegate=cpuset (systemd " +
      "244). Or leave out --cpuset-cpus",
    links: ["https://github.com/moby/moby/issues/33594", "https://github.com/termux/termux-packages/issues/20921"],
  },
  {
    id: "cgroup-hugetlb-missing",
    refines: ["cgroup-missing", "cgroup-controller-missing"],
    by: "runtime",
    summary: "a limit of huge pages for which the node's cgroups have no file",
    texts: [
      ...missing("hugetlb"),
      ...absent(
        ["2MB", "1GB", "64KB", "32MB"].flatMap((size) => [`hugetlb.${size}.max`, `hugetlb.${size}.limit_in_bytes`]),
      ),
    ],
    evidence: "reported",
    anywhere: ANYWHERE,
    fix:
      "grep hugetlb /proc/cgroups /sys/fs/cgroup/cgroup.controllers: without it the kernel lacks CONFIG_CGROUP_HUGETLB; with it, the hierarchy has to be mounted (v1), or enabled in cgroup.subtree_control of the parents (v2). The size has to be one of the node's " +
      "(ls /sys/kernel/mm/hugepages). A kubelet that itself fails with 64kB is of a release that spells it wrong (the kernel has 64KB): update it. Else remove the limit; containerd's CRI leaves it out with tolerate_missing_hugetlb_controller on",
    links: ["https://github.com/cri-o/cri-o/issues/3540"],
  },
  {
    id: "cgroup-vanished",
    refines: "cgroup-missing",
    by: "runtime",
    summary:
      "a process was to join the container's cgroup, which does not exist any more: the container has ended at that moment, or another program removed its cgroup",
    texts: [
      ...ADDING.flatMap((step) => [
        ...["open", "openat2"].flatMap((call) => [
          `${step}failed to write <number>: ${call} <path>cgroup.procs: no such file or directory`,
          `${step}failed to write <number> to cgroup.procs: ${call} <path>cgroup.procs: no such file or directory`,
          `${step}${call} /sys/fs/cgroup<path>cgroup.procs: no such file or directory`,
        ]),
        `${step}failed to write <number>: write <path>cgroup.procs: no such device`,
        `${step}failed to write <number> to cgroup.procs: write <path>cgroup.procs: no such device`,
      ]),
      "open /sys/fs/cgroup<path>cgroup.procs: no such file or directory",
      "no such directory for cgroup.procs",
      "cannot find cgroup for the process",
      "cannot find cgroup2 for the process `<pid>`",
    ],
    evidence: "reported",
    fix:
      "of an exec or a probe, the message is a consequence: look why the container ended (docker inspect: OOMKilled, ExitCode; kubectl describe: Last State; dmesg). If the container still runs, systemd or a cleaner removed its cgroup: on a " +
      "drained node set the driver systemd in the kubelet and the runtime (SystemdCgroup, native.cgroupdriver) and Delegate=yes in the units of containerd and Docker, then start it again. Of a start: the pod was deleted meanwhile, or had too " +
      "little memory; it is tried again",
    links: [`${RUNC}/4620`, "https://github.com/openshift/origin/issues/16246"],
  },
  {
    id: "cgroup-exec-hybrid",
    refines: "cgroup-missing",
    by: "runtime",
    summary:
      "runc is to enter a container on a node with cgroup v1 and v2 side by side (hybrid), where the container's cgroup is not below /sys/fs/cgroup/unified",
    texts: ADDING.flatMap((step) =>
      ["open", "openat2"].map((call) =>
        `${step}failed to write <number>: ${call} /sys/fs/cgroup/unified<path>cgroup.procs: no such file or directory`
      )
    ),
    evidence: "reported",
    fix:
      "restarting the container brings exec and probes back for now. To keep them: update the node's image and its runc, or boot the host with cgroup v2 alone (systemd.unified_cgroup_hierarchy=1 on the kernel's command line; WSL: " +
      "kernelCommandLine = cgroup_no_v1=all in .wslconfig, then wsl --shutdown, which stops all of WSL). A kind or k3d cluster has to be made anew for it, which loses what runs in it",
    links: [
      "https://github.com/kubernetes-sigs/kind/issues/3366",
      "https://github.com/kubernetes-sigs/kind/issues/3391",
    ],
  },
  {
    id: "cgroup-deleted",
    refines: "cgroup-missing",
    by: "containerd",
    summary:
      "containerd does not find the cgroup of a container that was just made: its first process ended at once, or the node, itself a container, mounts cgroups elsewhere than /proc says",
    texts: ["cgroups: cgroup deleted", "failed to load cgroup <path>: cgroups: cgroup deleted"],
    evidence: "reported",
    fix:
      "in a log with collecting metrics or TaskExit it is a consequence only: see the container's exit code and log (132 is an instruction that the CPU lacks, 137 memory or a kill). At each start in a node that is a container: give that a cgroup namespace of its own (--cgroupns=private) and the systemd " +
      "hierarchy, update Docker and containerd there; on a host: enough memory in the pod's limit, one cgroup driver for kubelet and runtime",
    links: [
      "https://github.com/containerd/containerd/issues/9140",
      "https://github.com/containerd/containerd/issues/3287",
    ],
  },
  {
    id: "oom-events-not-watched",
    by: "containerd",
    summary:
      "an old containerd could not watch a container for lack of memory, as the container had ended or the node has no memory controller; a warning alone",
    texts: [
      "containerd: notify OOM events: open /sys/fs/cgroup<path>memory.oom_control: no such file or directory",
      "containerd: notify OOM events: cgroup path for memory not found",
      "containerd: notify OOM events error=open /sys/fs/cgroup<path>memory.oom_control: no such file or directory",
      "cgroup path for memory not found",
    ],
    evidence: "reported",
    anywhere: ["notify OOM"],
    fix:
      "harmless where the container was to end at once: see its exit code and log. Docker 1.12 and newer sets the watch up before the start. cgroup path for memory not found: boot with cgroup_enable=memory",
    links: ["https://github.com/containerd/containerd/issues/188"],
  },
  {
    id: "cgroup-procs-invalid",
    refines: "cgroup-write-refused",
    by: "runtime",
    summary:
      "the kernel does not let a process into the container's cgroup: it is real-time and the cgroup has no such time, or it was too new for a runc that does not try again",
    texts: ADDING.flatMap((step) => [
      `${step}failed to write <number>: write <path>cgroup.procs: invalid argument`,
      `${step}failed to write <number> to cgroup.procs: write <path>cgroup.procs: invalid argument`,
    ]),
    evidence: "reported",
    fix:
      "now and then: update runc with Docker or containerd (1.0 and newer tries again when a process is not ready) and start the container again. Each time, below cpu: the kernel has CONFIG_RT_GROUP_SCHED: let the daemon not be real-time (chrt -o " +
      "-p 0 PID, CPUSchedulingPolicy= of its unit), or give its cgroups such time: dockerd --cpu-rt-runtime. Each time, below cpuset: cpuset.cpus or cpuset.mems of that cgroup is empty",
    links: [`${RUNC}/1326`, "https://github.com/moby/moby/issues/31230"],
  },
  {
    id: "cgroup-devices-children",
    refines: "cgroup-write-refused",
    by: "runtime",
    summary:
      "the kernel refuses the rule for all devices in the container's devices cgroup (cgroup v1): cgroups are left below it, as where limits of a running privileged container are changed, or the cgroup above it does not allow all devices",
    texts: [...STEPS, "failed to update container: "].flatMap((step) => [
      `${step}failed to write a *:* rwm to devices.allow: write <path>devices.allow: invalid argument`,
      `${step}failed to write a *:* rwm: write <path>devices.allow: invalid argument`,
    ]),
    evidence: "reported",
    fix:
      "at a start: stop the container, restart the engine or the machine (WSL: wsl --shutdown, then wsl --update), and in a nested engine let the outer container have all devices. With limits that are changed: update runc (1.0.0 and newer writes only device rules that differ). Or use cgroup v2. Until then let nothing change limits of privileged containers: docker update, the kubelet's static CPU manager policy, which updates cpuset of each container",
    links: ["https://github.com/kubernetes/kubernetes/issues/54967"],
  },
];
