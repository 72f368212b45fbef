/**
 * Values that the kernel refuses file by file: each file of a cgroup has causes of its own.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CGROUPS = "https://github.com/opencontainers/runc/blob/v1.0.0-rc10/libcontainer/cgroups/fs";
const KERNEL = "https://docs.kernel.org/admin-guide/cgroup-v1";

/** Steps of runc that write values, from 1.1 on and before; a text without a step stands behind words that nobody knows. */
const STEPS: readonly string[] = [
  "error setting cgroup config for procHooks process: ",
  "setting cgroup config for procHooks process caused: ",
  "unable to apply cgroup configuration: ",
  "applying cgroup configuration for process caused: ",
  "",
];
/** What crun puts before a file that it opens or writes. */
const WRITING: string = oneOf(["writing file", "write file", "write to", "opening file", "open"]);
/** How runc calls a file that it opens or writes. */
const CALL: string = oneOf(["write", "open", "openat2"]);

/** What runtimes print of a file of cgroup v1 that they cannot write, whatever the kernel says. */
function refused(file: string): readonly string[] {
  return [
    ...STEPS.flatMap((step) => [
      `${step}failed to write <value>: ${CALL} /sys/fs/cgroup<path>/${file}: <errno>`,
      `${step}${CALL} /sys/fs/cgroup<path>/${file}: <errno>`,
    ]),
    `no such directory for ${file}`,
    ...["", "/sys/fs/cgroup<path>/"].flatMap((directory) => [
      `${WRITING} \`${directory}${file}\`: <errno>`,
      `${WRITING} \`${directory}${file}\` for writing: <errno>`,
    ]),
  ];
}

/** What only some errors of the kernel mean, of a file that has other causes as well. */
function refusedWith(file: string, errnos: readonly string[]): readonly string[] {
  return errnos.flatMap((errno) =>
    STEPS.map((step) => `${step}failed to write <value>: write /sys/fs/cgroup<path>/${file}: ${errno}`)
  );
}

/** What the kernel refuses of a value next to the parent's, in words that rules of single values have, too. */
function besideParent(file: string): readonly string[] {
  return STEPS.map((step) => `${step}failed to write <value>: write /sys/fs/cgroup/${file}: invalid argument`);
}

/** Values of single files. */
export const CGROUP_FILE_FAILURES: readonly DaemonRule[] = [
  {
    id: "kernel-memory-refused",
    by: "runtime",
    summary:
      "a limit of kernel memory that the kernel refuses: it was set too late for a cgroup with processes, or the kernel " +
      "has no such limit",
    texts: [
      "failed to set memory.kmem.limit_in_bytes, because either tasks have already joined this cgroup or it has children",
      ...STEPS.filter((step) => step !== "").map((step) =>
        `${step}failed to set memory.kmem.limit_in_bytes, because either tasks have already joined this cgroup or it has children`
      ),
      "kernel memory accounting disabled in this runc build",
      "kernel memory accounting not supported by this kernel",
      ...refused(`memory.kmem.${oneOf(["limit_in_bytes", "tcp.limit_in_bytes", "slabinfo"])}`),
    ],
    evidence: "source",
    fix:
      "set no limit of kernel memory: remove --kernel-memory, KernelMemory of Docker's API, kernel_memory of the panel or tool that " +
      "makes the container; it counts towards the memory limit anyway. Without such a limit update Docker and runc (1.0.0-rc94 and newer " +
      "never set it) or, on CentOS 7 and OpenVZ, the kernel; cgroup.memory=nokmem on its command line turns it off",
    links: [`${CGROUPS}/kmem.go`, "https://github.com/opencontainers/runc/pull/2840"],
  },
  {
    id: "oom-kill-refused",
    by: "runtime",
    summary: "the node's kernel does not let a container turn its OOM killer off (memory.oom_control)",
    texts: refused("memory.oom_control"),
    evidence: "reported",
    fix:
      "remove oom_kill_disable (--oom-kill-disable, of compose or of the panel that makes the container): OpenVZ, LXC and cgroup v2 do not have it; mailcow: remove the line from docker-compose.yml",
    links: [`${KERNEL}/memory.html`, "https://github.com/mailcow/mailcow-dockerized/issues/1629"],
  },
  {
    id: "swappiness-refused",
    by: "runtime",
    summary:
      "the node's kernel refuses memory.swappiness for a single container: it has no swap accounting, or an old " +
      "hierarchy of cgroups",
    texts: refused("memory.swappiness"),
    evidence: "reported",
    fix:
      "leave swappiness out: remove --memory-swappiness, mem_swappiness of compose, memory_swappiness of Nomad's driver, or update the " +
      "tool that always sends it (0 counts as a value); the node's kernel (a NAS, OpenVZ) does not allow it",
    links: [`${KERNEL}/memory.html`, "https://github.com/numkem/nomad-spk/issues/2"],
  },
  {
    id: "blkio-weight-refused",
    by: "runtime",
    summary: "a weight of block I/O on a node whose I/O scheduler has no weights",
    texts: refused(`blkio.${oneOf(["weight", "weight_device", "bfq.weight", "bfq.weight_device"])}`),
    evidence: "source",
    fix:
      "remove the weight (--blkio-weight, blkio_config of compose, blockIO in config.json); or let the disk have the scheduler bfq " +
      "(modprobe bfq, /sys/block/DISK/queue/scheduler): since Linux 5.0 only that has weights, and a single device's weight needs 5.4",
    links: [`${KERNEL}/blkio-controller.html`, "https://docs.kernel.org/block/bfq-iosched.html"],
  },
  {
    id: "cpu-realtime-refused",
    by: "runtime",
    summary: "real-time CPU time that the parent cgroup does not have",
    texts: [
      ...refused("cpu.rt_runtime_us"),
      ...refused("cpu.rt_period_us"),
      // Android mounts the hierarchy elsewhere.
      ...STEPS.map((step) => `${step}failed to write <value>: write <path>/cpu.rt_runtime_us: invalid argument`),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "set --cpu-rt-runtime of dockerd, so that the parents have real-time, too, or remove the container's; the kernel needs CONFIG_RT_GROUP_SCHED, " +
      "and with it a process that is real-time can join only cgroups that have such time",
    links: ["https://docs.kernel.org/scheduler/sched-rt-group.html"],
  },
  {
    id: "swap-limit-refused",
    by: "runtime",
    summary: "a limit of memory and swap on a kernel that does not account for swap",
    texts: [
      ...refusedWith("memory.memsw.limit_in_bytes", [
        "permission denied",
        "operation not permitted",
        "operation not supported",
        "no such file or directory",
      ]),
      ...["No such file or directory", "Permission denied", "Operation not permitted"].flatMap((errno) => [
        `${WRITING} \`memory.swap.max\`: ${errno}`,
        `${oneOf(["opening file", "open"])} \`memory.swap.max\` for writing: ${errno}`,
      ]),
      ...["open", "opening file"].flatMap((write) => [
        `${write} \`memory.memsw.limit_in_bytes\` for writing: <errno>`,
        `${write} \`/sys/fs/cgroup<path>/memory.memsw.limit_in_bytes\` for writing: <errno>`,
      ]),
      ...STEPS.flatMap((step) =>
        ["open", "openat2"].map((call) => `${step}${call} /sys/fs/cgroup<path>/memory.memsw.limit_in_bytes: <errno>`)
      ),
      "no such directory for memory.memsw.limit_in_bytes",
      ...STEPS.filter((step) => step !== "").flatMap((step) =>
        ["open", "openat2"].map((call) =>
          `${step}${call} /sys/fs/cgroup<path>/memory.swap.max: no such file or directory`
        )
      ),
    ],
    evidence: "source",
    fix:
      "remove the limit of swap (--memory-swap, memswap_limit of compose; Docker sets one with each memory limit, -1 leaves swap unlimited), or boot with " +
      "swapaccount=1 (and cgroup_enable=memory); a kernel without CONFIG_SWAP or CONFIG_MEMCG_SWAP has to be built with it, or needs a newer crun, which leaves the limit out",
    links: [`${KERNEL}/memory.html`],
  },
  {
    id: "memory-swap-limit-in-use",
    refines: "cgroup-write-refused",
    by: "runtime",
    summary:
      "the limit of memory and swap is lower than what the container's cgroup already uses: at a start, less than runc itself needs",
    texts: STEPS.flatMap((step) => [
      `${step}failed to write <number>: write /sys/fs/cgroup<path>/memory.memsw.limit_in_bytes: device or resource busy`,
      `${step}failed to write <number> to memory.memsw.limit_in_bytes: write /sys/fs/cgroup<path>/memory.memsw.limit_in_bytes: device or resource busy`,
    ]),
    evidence: "reported",
    fix:
      "raise --memory and --memory-swap (mem_limit, memswap_limit), at a start to 16 MiB at least: runc of 2019 copies itself into memory and needs more than 10 MiB, newer ones less. 4m, Docker's least before 20.10, is too little; no letter means bytes. At docker update raise both, or let the program give memory back first",
    links: ["https://github.com/moby/moby/issues/38921", `${KERNEL}/memory.html`],
  },
  {
    id: "memory-limit-refused",
    by: "runtime",
    summary:
      "the kernel refuses the memory limit: the cgroup already uses more, or the limit is above that of memory and swap",
    texts: [
      ...refusedWith("memory.limit_in_bytes", ["invalid argument"]),
      ...refusedWith("memory.max", ["invalid argument", "device or resource busy"]),
      ...refusedWith("memory.soft_limit_in_bytes", ["invalid argument"]),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "raise the limit; in an update raise memory and swap together (docker update --memory and --memory-swap), and look whether processes of " +
      "an earlier container are left in the cgroup",
    links: [`${KERNEL}/memory.html`],
  },
  {
    id: "cpu-limit-above-parent",
    by: "runtime",
    summary: "a CPU quota or weight that the kernel refuses next to that of the parent cgroup",
    texts: [
      ...besideParent("cpu<any><cgroup>/cpu.cfs_quota_us"),
      ...["cpu.cfs_quota_us", "cpu.cfs_period_us", "cpu.max"].flatMap((file) =>
        refusedWith(file, ["invalid argument", "device or resource busy"])
      ),
      ...refusedWith("cpu.shares", ["invalid argument"]),
      ...refusedWith("cpu.weight", ["invalid argument", "numerical result out of range"]),
    ],
    evidence: "source",
    fix:
      "compare with the limit of the parent (cpu.cfs_quota_us and cpu.cfs_period_us of the pod's cgroup): a container's may not be above it, and " +
      "a period is 1000 to 1000000 microseconds, a quota at least 1000; where cpu.idle is 1, no shares or weight can be written. runc 1.3.2 rounds the quota up on cgroup v1 with systemd: use a limit in " +
      "whole 10m, or another release",
    links: ["https://docs.kernel.org/scheduler/sched-bwc.html"],
  },
  {
    id: "cpuset-refused",
    by: "runtime",
    summary:
      "CPUs or memory nodes that the node or the parent cgroup does not have, or that another cgroup has alone; or a parent without any",
    texts: [
      "write <path>/cgroup.procs: no space left on device",
      ...["/sys/fs/cgroup", "/cgroup"].map((root) => `write ${root}<path>/tasks: no space left on device`),
      "failed to write <pid> to cgroup.procs: write /sys/fs/cgroup<path>/cgroup.procs: no space left on device",
      "failed to write <pid>: write /sys/fs/cgroup<path>/cgroup.procs: no space left on device",
      ...["cpuset.cpus", "cpuset.mems"].flatMap((file) => besideParent(`cpuset<any><cgroup>/${file}`)),
      ...["cpuset.cpus", "cpuset.mems"].flatMap((file) =>
        refusedWith(file, [
          "invalid argument",
          "no space left on device",
          "device or resource busy",
          "numerical result out of range",
        ])
      ),
    ],
    evidence: "source",
    fix:
      "ask only for CPUs and memory nodes of the parent (cat its cpuset.cpus and cpuset.mems, lscpu): invalid argument: they do not exist or another " +
      "cgroup has them exclusively; no space left on device: the parent's file is empty, so write it first",
    links: [`${KERNEL}/cpusets.html`],
  },
  {
    id: "pids-limit-refused",
    by: "runtime",
    summary: "the limit of processes cannot be set: the controller pids is missing or not delegated",
    texts: refused("pids.max"),
    evidence: "source",
    behind: "all",
    fix:
      "remove --pids-limit (pids_limit of containers.conf, podPidsLimit of the kubelet), or let the cgroup have the controller pids: " +
      "Delegate=yes in the unit, cgroup.subtree_control of the parent",
    links: [`${KERNEL}/pids.html`],
  },
];
