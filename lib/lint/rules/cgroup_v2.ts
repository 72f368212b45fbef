/**
 * Rules about block I/O, and about what cgroup v2 does not have.
 *
 * @module
 */

import type { LinuxBlockIO, LinuxThrottleDevice, Spec } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { removed } from "../repair.ts";
import { each, type Outcome, quoted, type Rule, when } from "../rule.ts";
import { crun, runc } from "../rule_texts.ts";
import { isSet, onCgroups, openedMissing, RESOURCES, SETTING, withoutFile } from "./cgroup_files.ts";

const BLKIO = "https://docs.kernel.org/admin-guide/cgroup-v1/blkio-controller.html";
const CRUN = "https://github.com/containers/crun/blob/1.24/src/libcrun/cgroup-resources.c";

/** What crun refuses on cgroup v2, and runc leaves out there. */
function onlyV1(
  id: string,
  summary: string,
  text: string,
  path: string,
  isAsked: (spec: Spec) => boolean,
): Rule {
  return {
    id,
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: `${summary} on cgroup v2, which does not support it: crun refuses it, runc ignores it`,
    texts: crun(text),
    passes: ["runc"],
    fix: "remove it, or use cgroup v1 on the node",
    links: [CRUN],
    check: onCgroups("v2", (spec) => when(isAsked(spec), `${RESOURCES}${path}`)),
    repair: removed,
  };
}

/** Lists of limits of block devices, and which file takes them. */
const THROTTLES = [
  ["throttleReadBpsDevice", "read_bps"],
  ["throttleWriteBpsDevice", "write_bps"],
  ["throttleReadIOPSDevice", "read_iops"],
  ["throttleWriteIOPSDevice", "write_iops"],
] as const;

function absentDevices(
  list: readonly LinuxThrottleDevice[] | undefined,
  at: string,
  which: string,
  { blockDevices }: LintHost,
): readonly Outcome[] {
  return each(list, at, ({ major, minor, rate }) => {
    if (blockDevices === undefined) return ["blockDevices"];
    // A rate of 0 removes a limit.
    if (blockDevices.includes(`${major}:${minor}`) || Number(rate) === 0) return undefined;
    return { value: `${major}:${minor} ${rate}`, which, errno: "no such device" };
  });
}

function leafWeights({ leafWeight, weightDevice = [] }: LinuxBlockIO): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (isSet(leafWeight)) found.push(["/blockIO/leafWeight", "blkio.leaf_weight"]);
  weightDevice.forEach(({ leafWeight }, index) => {
    if (isSet(leafWeight)) found.push([`/blockIO/weightDevice/${index}/leafWeight`, "blkio.leaf_weight_device"]);
  });
  return found;
}

function unifiedKeys(spec: Spec, fires: (key: string) => boolean): readonly Outcome[] {
  return Object.keys(spec.linux?.resources?.unified ?? {}).flatMap((key) =>
    when(fires(key), `${RESOURCES}/unified/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, {
      key,
      quotedKey: quoted(key),
    })
  );
}

/** Rules about block I/O. */
export const BLOCK_IO_RULES: readonly Rule[] = [
  {
    id: "block-io-device-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a read or write limit for a block device that the node does not have",
    texts: [
      ...runc(
        `${SETTING}failed to write "<value>": write /sys/fs/cgroup/blkio<any><cgroup>/blkio.throttle.<which>_device: <errno>`,
      ),
    ],
    fix: "specify a whole disk of the node by its numbers, which lsblk prints",
    links: [BLKIO],
    check: onCgroups(
      "v1",
      (spec, host) =>
        THROTTLES.flatMap(([key, which]) =>
          absentDevices(spec.linux?.resources?.blockIO?.[key], `${RESOURCES}/blockIO/${key}`, which, host)
        ),
    ),
    repair: removed,
  },
  {
    id: "block-io-leaf-weight-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a block I/O leaf weight on a kernel without CFQ, such as every kernel from 5.0 on",
    texts: [
      ...openedMissing("blkio", "blkio.leaf_weight"),
      ...openedMissing("blkio", "blkio.leaf_weight_device", "source"),
      ...crun("opening file `<file>` for writing: No such file or directory", { until: "short-verbs" }),
      ...crun("open `<file>` for writing: No such file or directory", { since: "short-verbs" }),
    ],
    fix: "remove it, and use weight",
    links: [BLKIO],
    check: withoutFile(({ blockIO }) => leafWeights(blockIO ?? {})),
    repair: removed,
  },
];

/** Whether a key has the form of one and is none of the files. */
function isMissing(files: readonly string[]): (key: string) => boolean {
  return (key) => !key.includes("/") && key.includes(".") && !files.includes(key);
}

/** Rules about cgroup v2. */
export const CGROUP_V2_RULES: readonly Rule[] = [
  {
    id: "unified-key-with-slash",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a key of resources.unified that is not a file name",
    texts: [
      ...runc(`${SETTING}unified resource <quotedKey> must be a file name (no slashes)`, "source"),
      ...crun("key `<key>` must be a file name without any slash"),
    ],
    fix: "use the name of the file, such as memory.high",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#unified"],
    check: onCgroups("v2", (spec) => unifiedKeys(spec, (key) => key.includes("/"))),
    repair: removed,
  },
  {
    id: "unified-key-without-controller",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a key of resources.unified without the name of a controller",
    texts: [
      ...runc(`${SETTING}unified resource <quotedKey> must be in the form CONTROLLER.PARAMETER`, "source"),
      ...crun("the specified key has not the form CONTROLLER.VALUE `<key>`"),
    ],
    fix: "use the name of the file with its controller, such as memory.high",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#unified"],
    check: onCgroups("v2", (spec) => unifiedKeys(spec, (key) => !key.includes("/") && !key.includes("."))),
    repair: removed,
  },
  {
    id: "unified-file-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a key of resources.unified that the node's cgroups do not have",
    texts: [
      ...runc(`${SETTING}unified resource <quotedKey> can't be set: controller <any> not available`, "source"),
      ...runc(`${SETTING}openat2 /sys/fs/cgroup<any><cgroup>/<key>: no such file or directory`, "source"),
    ],
    behind: "all",
    fix: "enable the controller for the parent of the cgroup, or remove the key",
    links: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
    check: onCgroups("v2", (spec, { cgroupFiles }) => {
      const found = unifiedKeys(spec, isMissing(cgroupFiles ?? []));
      return cgroupFiles === undefined ? found.map(({ path }) => ({ path, missing: ["cgroupFiles" as const] })) : found;
    }),
    repair: removed,
  },
  onlyV1(
    "swappiness-on-cgroup-v2",
    "memory.swappiness",
    "cannot set memory swappiness with cgroupv2",
    "/memory/swappiness",
    (spec) => spec.linux?.resources?.memory?.swappiness !== undefined,
  ),
  onlyV1(
    "kernel-memory-on-cgroup-v2",
    "a kernel memory limit",
    "cannot set kernel memory with cgroupv2",
    "/memory/kernel",
    (spec) => spec.linux?.resources?.memory?.kernel !== undefined,
  ),
  onlyV1(
    "kernel-tcp-on-cgroup-v2",
    "a kernel TCP memory limit",
    "cannot set kernel TCP with cgroupv2",
    "/memory/kernelTCP",
    (spec) => spec.linux?.resources?.memory?.kernelTCP !== undefined,
  ),
  onlyV1(
    "oom-killer-on-cgroup-v2",
    "memory.disableOOMKiller",
    "cannot disable OOM killer with cgroupv2",
    "/memory/disableOOMKiller",
    (spec) => spec.linux?.resources?.memory?.disableOOMKiller === true,
  ),
  onlyV1(
    "realtime-period-on-cgroup-v2",
    "cpu.realtimePeriod",
    "realtime period not supported on cgroupv2",
    "/cpu/realtimePeriod",
    (spec) => spec.linux?.resources?.cpu?.realtimePeriod !== undefined,
  ),
  onlyV1(
    "realtime-runtime-on-cgroup-v2",
    "cpu.realtimeRuntime",
    "realtime runtime not supported on cgroupv2",
    "/cpu/realtimeRuntime",
    (spec) =>
      spec.linux?.resources?.cpu?.realtimeRuntime !== undefined &&
      spec.linux.resources.cpu.realtimePeriod === undefined,
  ),
  onlyV1(
    "leaf-weight-on-cgroup-v2",
    "blockIO.leafWeight",
    "cannot set leaf_weight with cgroupv2",
    "/blockIO/leafWeight",
    (spec) => spec.linux?.resources?.blockIO?.leafWeight !== undefined,
  ),
  onlyV1(
    "network-limits-on-cgroup-v2",
    "a packet class or packet priorities",
    "network limits not supported on cgroupv2",
    "/network",
    (spec) => {
      const { classID, priorities = [] } = spec.linux?.resources?.network ?? {};
      return isSet(classID) || priorities.length > 0;
    },
  ),
];
