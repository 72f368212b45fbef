/**
 * Rules about scheduling, priorities, memory policy, affinity, network devices and time offsets.
 *
 * @module
 */

import type { Scheduler, Spec } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { removed } from "../repair.ts";
import { each, has, type Outcome, quoted, type Rule, type RuntimeText, type Values, when } from "../rule.ts";
import { crun, INIT, runcAt, runcChild, runcRows } from "../rule_texts.ts";

const PROCESS = "/process";
const SCHEDULER = `${PROCESS}/scheduler`;
const VALIDATOR = "https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go";
const SCHED = "https://man7.org/linux/man-pages/man7/sched.7.html";
const MEMPOLICY = "https://man7.org/linux/man-pages/man2/set_mempolicy.2.html";

const POLICIES: readonly string[] = ["OTHER", "FIFO", "RR", "BATCH", "ISO", "IDLE", "DEADLINE"].map((word) =>
  `SCHED_${word}`
);
const FLAGS: readonly string[] = [
  ..."RESET_ON_FORK RECLAIM DL_OVERRUN KEEP_POLICY KEEP_PARAMS UTIL_CLAMP_MIN UTIL_CLAMP_MAX".split(" "),
].map((word) => `SCHED_FLAG_${word}`);
const IO_CLASSES: readonly string[] = ["RT", "BE", "IDLE"].map((word) => `IOPRIO_CLASS_${word}`);
const MODES: readonly string[] = [
  ..."DEFAULT BIND INTERLEAVE WEIGHTED_INTERLEAVE PREFERRED PREFERRED_MANY LOCAL".split(" "),
].map((word) => `MPOL_${word}`);
/** Modes of memory policy that take no nodes. */
const WITHOUT_NODES: readonly string[] = ["MPOL_DEFAULT", "MPOL_LOCAL"];
const MODE_FLAGS: readonly string[] = ["NUMA_BALANCING", "RELATIVE_NODES", "STATIC_NODES"].map((word) =>
  `MPOL_F_${word}`
);
const NICE = [-20, 19] as const;
const PRIORITY = [1, 99] as const;
/** The longest name of a network interface. */
const MOST_INTERFACE = 15;

function scheduler(find: (scheduler: Scheduler) => readonly Outcome[]): Rule["check"] {
  return (spec) => {
    const { scheduler } = spec.process ?? {};
    return scheduler === undefined || (scheduler.policy ?? "") === "" ? [] : find(scheduler);
  };
}

function isRealTime({ policy }: Scheduler): boolean {
  return policy === "SCHED_FIFO" || policy === "SCHED_RR";
}

function isOutside(value: number, [least, most]: readonly [number, number]): boolean {
  return value < least || value > most;
}

/** What runc prints from 1.2.0 on, and crun from 1.9 on; both ignore schedulers before. */
function scheduled(text: string, ofCrun: string | undefined): readonly RuntimeText[] {
  return [
    ...runcAt("scheduler", undefined, text),
    ...(ofCrun === undefined ? [] : crun(ofCrun, { since: "crun-scheduler" })),
  ];
}

function policied(text: string, ofCrun: string): readonly RuntimeText[] {
  return [...runcAt("memory-policy", undefined, text), ...crun(ofCrun, { since: "crun-memory-policy" })];
}

/** The nodes of a list such as `0-1,3`; `undefined` for what is none. */
function nodesOf(text: string): readonly number[] | undefined {
  const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "");
  const ranges = parts.map((part) => /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part));
  if (ranges.some((match) => match === null)) return undefined;
  return ranges.flatMap((match) => [Number(match![1]), Number(match![2] ?? match![1])]);
}

function netDevices(
  spec: Spec,
  find: (name: string, inside: string) => Values | readonly ["netInterfaces"] | undefined,
): readonly Outcome[] {
  // Without a network namespace there is another rule.
  if (!has(spec, "network")) return [];
  return Object.entries(spec.linux?.netDevices ?? {}).flatMap(([name, device]): readonly Outcome[] => {
    const found = find(name, device?.name ?? "");
    const path = `/linux/netDevices/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (found === undefined) return [];
    return Array.isArray(found) ? [{ path, missing: ["netInterfaces"] }] : [{ path, values: found as Values }];
  });
}

function isInterface(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && name.length <= MOST_INTERFACE && !/[/:\s]/.test(name);
}

/** Rules about scheduling and placement. */
export const SCHEDULING_RULES: readonly Rule[] = [
  {
    id: "scheduler-policy-unknown",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an unknown scheduling policy",
    texts: scheduled(`${INIT}invalid scheduler policy: <policy>`, "invalid scheduler `<policy>`"),
    fix: `use one of ${POLICIES.join(", ")}`,
    links: [SCHED],
    check: scheduler(({ policy }) => when(!POLICIES.includes(policy), `${SCHEDULER}/policy`, { policy })),
  },
  {
    id: "scheduler-flag-unknown",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an unknown scheduler flag",
    texts: scheduled(`${INIT}invalid scheduler flag: <flag>`, "invalid scheduler option `<flag>`"),
    fix: `use one of ${FLAGS.join(", ")}`,
    links: ["https://man7.org/linux/man-pages/man2/sched_setattr.2.html"],
    check: scheduler(({ policy, flags }) =>
      POLICIES.includes(policy)
        ? each(flags, `${SCHEDULER}/flags`, (flag) => FLAGS.includes(flag) ? undefined : { flag })
        : []
    ),
    repair: removed,
  },
  {
    id: "scheduler-nice-out-of-range",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a scheduler nice value outside -20 to 19",
    texts: scheduled("invalid scheduler.nice: <nice> when scheduler.policy is <policy>", undefined),
    passes: ["crun"],
    fix: "set nice to a value from -20 to 19",
    links: [VALIDATOR],
    check: scheduler(({ policy, nice = 0 }) =>
      when(
        ["SCHED_OTHER", "SCHED_BATCH"].includes(policy) && isOutside(nice, NICE),
        `${SCHEDULER}/nice`,
        { nice: String(nice), policy },
      )
    ),
    repair: removed,
  },
  {
    id: "scheduler-priority-without-use",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a scheduler priority with a policy that has none",
    texts: scheduled(
      "scheduler.priority can only be specified for SchedFIFO or SchedRR policy",
      "sched_setattr: Invalid argument",
    ),
    fix: "remove the priority, or use SCHED_FIFO or SCHED_RR",
    links: [VALIDATOR],
    check: scheduler((one) =>
      when(
        POLICIES.includes(one.policy) && one.policy !== "SCHED_DEADLINE" && !isRealTime(one) &&
          (one.priority ?? 0) !== 0,
        `${SCHEDULER}/priority`,
      )
    ),
    repair: removed,
  },
  {
    id: "scheduler-priority-out-of-range",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a real-time scheduler priority outside 1 to 99",
    texts: scheduled(`${INIT}error setting scheduler: invalid argument`, "sched_setattr: Invalid argument"),
    fix: "set the priority to a value from 1 to 99",
    links: [SCHED],
    check: scheduler((one) => when(isRealTime(one) && isOutside(one.priority ?? 0, PRIORITY), `${SCHEDULER}/priority`)),
  },
  {
    id: "scheduler-deadline-without-use",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a scheduler runtime, deadline or period with a policy other than SCHED_DEADLINE",
    texts: scheduled("scheduler runtime/deadline/period can only be specified for SchedDeadline policy", undefined),
    passes: ["crun"],
    fix: "remove runtime, deadline and period, or use SCHED_DEADLINE",
    links: [VALIDATOR],
    check: scheduler((one) => {
      if (!POLICIES.includes(one.policy) || one.policy === "SCHED_DEADLINE") return [];
      return (["runtime", "deadline", "period"] as const).flatMap((key) =>
        when(Number(one[key] ?? 0) !== 0, `${SCHEDULER}/${key}`)
      );
    }),
    repair: removed,
  },
  {
    id: "io-priority-class-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown I/O priority class",
    texts: [
      ...runcRows(
        `${INIT}invalid io priority class: <class>`,
        { since: "scheduler", until: "io-priority-checked" },
        "source",
      ),
      ...runcAt("io-priority-checked", undefined, "invalid ioPriority.Class: <quotedClass>"),
      ...crun("invalid io priority `<class>`", { since: "crun-scheduler" }),
    ],
    fix: `use one of ${IO_CLASSES.join(", ")}`,
    links: ["https://man7.org/linux/man-pages/man2/ioprio_set.2.html"],
    check: (spec) => {
      const { ioPriority } = spec.process ?? {};
      const name = ioPriority?.class ?? "";
      return when(
        ioPriority !== undefined && name !== "" && !IO_CLASSES.includes(name),
        `${PROCESS}/ioPriority/class`,
        {
          class: name,
          quotedClass: quoted(name),
        },
      );
    },
  },
  {
    id: "cpu-affinity-invalid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a CPU affinity of exec that is not a list of CPUs",
    texts: runcAt("cpu-affinity", undefined, "bad CPUAffinity.<which>: <any>"),
    passes: ["crun"],
    fix: "write the CPUs as ranges, such as 0-3,7",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/configs/config.go"],
    check: (spec) =>
      (["initial", "final"] as const).flatMap((key) => {
        const value = spec.process?.execCPUAffinity?.[key] ?? "";
        const isBad = value !== "" && /[^0-9,\-\s]/.test(value);
        return when(isBad, `${PROCESS}/execCPUAffinity/${key}`, { which: key === "initial" ? "Initial" : "Final" });
      }),
    repair: removed,
  },
  {
    id: "memory-policy-mode-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown memory policy mode",
    texts: policied(
      "invalid memory policy mode <quotedMode>",
      "requested linux NUMA mempolicy mode '<mode>' is unknown: Invalid argument",
    ),
    fix: `use one of ${MODES.join(", ")}`,
    links: [MEMPOLICY],
    check: (spec) => {
      const { memoryPolicy } = spec.linux ?? {};
      const mode = memoryPolicy?.mode ?? "";
      return when(memoryPolicy !== undefined && mode !== "" && !MODES.includes(mode), "/linux/memoryPolicy/mode", {
        mode,
        quotedMode: quoted(mode),
      });
    },
  },
  {
    id: "memory-policy-flag-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown memory policy flag",
    texts: policied(
      "invalid memory policy flag <quotedFlag>",
      "requested linux NUMA mempolicy flag '<flag>' is unknown: Invalid argument",
    ),
    fix: `use one of ${MODE_FLAGS.join(", ")}`,
    links: [MEMPOLICY],
    check: (spec) =>
      MODES.includes(spec.linux?.memoryPolicy?.mode ?? "")
        ? each(
          spec.linux?.memoryPolicy?.flags,
          "/linux/memoryPolicy/flags",
          (flag) => MODE_FLAGS.includes(flag) ? undefined : { flag, quotedFlag: quoted(flag) },
        )
        : [],
    repair: removed,
  },
  {
    id: "memory-policy-without-nodes",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a memory policy mode that needs nodes, without nodes",
    texts: policied("memory policy mode requires at least one node but got 0", "set_mempolicy: Invalid argument"),
    fix: "specify nodes, such as 0-1",
    links: [MEMPOLICY],
    check: (spec) => {
      const { mode = "", nodes = "" } = spec.linux?.memoryPolicy ?? {};
      const needs = ["MPOL_BIND", "MPOL_INTERLEAVE", "MPOL_WEIGHTED_INTERLEAVE", "MPOL_PREFERRED_MANY"];
      return when(needs.includes(mode) && nodesOf(nodes)?.length === 0, "/linux/memoryPolicy/nodes");
    },
  },
  {
    id: "memory-policy-nodes-without-use",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "nodes with a memory policy mode that has none",
    texts: policied("memory policy mode requires 0 nodes but got <number>", "set_mempolicy: Invalid argument"),
    fix: "remove the nodes",
    links: [MEMPOLICY],
    check: (spec) => {
      const { mode = "", nodes = "" } = spec.linux?.memoryPolicy ?? {};
      return when(WITHOUT_NODES.includes(mode) && (nodesOf(nodes)?.length ?? 0) > 0, "/linux/memoryPolicy/nodes");
    },
    repair: removed,
  },
  {
    id: "memory-policy-nodes-invalid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "memory policy nodes that are not a list of ranges",
    texts: policied("invalid memory policy nodes <quotedNodes>: <any>", "cannot parse input `<nodes>`"),
    fix: "write the nodes as ranges, such as 0-1,3",
    links: [MEMPOLICY],
    check: (spec) => {
      const { mode = "", nodes = "" } = spec.linux?.memoryPolicy ?? {};
      return when(MODES.includes(mode) && nodesOf(nodes) === undefined, "/linux/memoryPolicy/nodes", {
        nodes,
        quotedNodes: quoted(nodes),
      });
    },
  },
  {
    id: "memory-policy-node-absent",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a memory policy with only nodes that the host does not have",
    texts: policied(`${INIT}set_mempolicy: invalid argument`, "set_mempolicy: Invalid argument"),
    fix: "use memory nodes of the host, which /sys/devices/system/node/online lists",
    links: [MEMPOLICY],
    check: (spec, { memoryNodes }: LintHost) => {
      const { mode = "", nodes = "" } = spec.linux?.memoryPolicy ?? {};
      const path = "/linux/memoryPolicy/nodes";
      const wanted = nodesOf(nodes) ?? [];
      if (!MODES.includes(mode) || WITHOUT_NODES.includes(mode) || wanted.length === 0) return [];
      if (memoryNodes === undefined) return [{ path, missing: ["memoryNodes"] }];
      const most = Math.max(...nodesOf(memoryNodes) ?? [Infinity]);
      return when(wanted.every((node) => node > most), path);
    },
  },
  {
    id: "net-device-name-invalid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a network device with an invalid interface name",
    texts: runcAt("net-devices", undefined, "invalid network device name <quotedName>"),
    fix: "use at most 15 characters, and no slash, colon or space",
    links: [VALIDATOR],
    check: (spec) => netDevices(spec, (name) => isInterface(name) ? undefined : { quotedName: quoted(name) }),
    repair: removed,
  },
  {
    id: "net-device-absent",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a network device that the node does not have",
    texts: [
      ...runcAt(
        "net-devices",
        undefined,
        "unable to start container process: error creating network interfaces: move netDevice <name> to namespace /proc/<pid>/ns/net: " +
          "link not found for interface <name> on runtime namespace: Link not found",
      ),
      ...crun("netlink error while looking for interface `<name>`: No such device", { since: "crun-net-devices" }),
    ],
    fix: "use an interface of the node, which ip link lists",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#network-devices"],
    check: (spec, { netInterfaces }) =>
      netDevices(spec, (name) => {
        if (!isInterface(name)) return undefined;
        if (netInterfaces === undefined) return ["netInterfaces"];
        return netInterfaces.includes(name) ? undefined : { name };
      }),
    repair: removed,
  },
  {
    id: "rdt-bandwidth-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a memory bandwidth schema on a machine without Intel RDT",
    texts: [
      ...runcAt(
        "rdt-needed",
        "intelRdt.memBwSchema is specified in config, but Intel RDT/MBA is not enabled",
        "intelRdt is specified in config, but Intel RDT is not enabled",
      ),
    ],
    fix: "mount resctrl, or remove the schema",
    links: [VALIDATOR],
    check: (spec, { intelRdt }) => {
      const path = "/linux/intelRdt/memBwSchema";
      const { memBwSchema = "", l3CacheSchema = "" } = spec.linux?.intelRdt ?? {};
      if (memBwSchema === "" || l3CacheSchema !== "") return [];
      return intelRdt === undefined ? [{ path, missing: ["intelRdt"] }] : when(!intelRdt, path);
    },
    repair: removed,
  },
  {
    id: "time-offset-unknown",
    severity: "error",
    phase: "bootstrap",
    by: "runtime",
    summary: "a time offset of a clock that time namespaces do not have",
    texts: runcChild(
      "nsexec-0[<pid>]: failed to update /proc/<pid>/timens_offsets: Invalid argument",
      "nsexec-1[<pid>]: failed to sync with parent: read(SYNC_TIMEOFFSETS_ACK)<any>",
    ).filter(({ since }) => since !== undefined),
    fix: "use the clocks monotonic and boottime",
    links: ["https://man7.org/linux/man-pages/man7/time_namespaces.7.html"],
    check: (spec) =>
      !has(spec, "time") ? [] : Object.keys(spec.linux?.timeOffsets ?? {}).flatMap((clock) =>
        when(
          clock !== "monotonic" && clock !== "boottime",
          `/linux/timeOffsets/${clock.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        )
      ),
    repair: removed,
  },
];
