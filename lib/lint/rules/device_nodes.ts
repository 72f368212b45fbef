/**
 * Rules about device nodes and what their cgroup allows.
 *
 * @module
 */

import { dir, join } from "../../go/path.ts";
import type { Int64, LinuxDevice, LinuxDeviceCgroup, Spec } from "../../oci/spec.ts";
import { factOf, type LintHost } from "../host.ts";
import { removed, replaced } from "../repair.ts";
import { each, has, isNew, type Outcome, quoted, type Rule, type RuntimeText, type Values } from "../rule.ts";
import { crun, crunAt, crunWrite, deviceRefused, INIT, runc } from "../rule_texts.ts";
import { coverFinder, destinationOf, isTooLong } from "./covers.ts";
import { isBind, MS_RDONLY, readOptions } from "./mount_flags.ts";
import { rootfsOf } from "./root.ts";

const DEVICES = "/linux/devices";
const RULES_AT = "/linux/resources/devices";
const ROOTFS = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/rootfs_linux.go";
const MKNOD = "https://man7.org/linux/man-pages/man2/mknod.2.html";
const CGROUP = "https://docs.kernel.org/admin-guide/cgroup-v1/devices.html";
const SETTING = `${INIT}error setting cgroup config for procHooks process: `;

/** The largest numbers that the kernel has for devices. */
const MOST_MAJOR = 4095;
const MOST_MINOR = 1048575;
const MOST_NUMBER = 4294967295;

/** The devices that runc and crun allow to every container, as type, major and minor number. */
const ALLOWED: ReadonlySet<string> = new Set(
  ["c 1:3", "c 1:5", "c 1:7", "c 1:8", "c 1:9", "c 5:0", "c 5:2", "c 136:*", "c 10:200"],
);

function valuesOf(spec: Spec, device: LinuxDevice): Values {
  const root = rootfsOf(spec);
  return {
    device: device.path,
    path: "<any>",
    quotedPath: quoted(device.path),
    target: root === undefined ? "<any>" : join(root, device.path),
    type: device.type,
    numbers: `${device.major}:${device.minor}`,
  };
}

/** Devices that get a node of their own: in a user namespace the node's is mounted. */
function nodes(
  spec: Spec,
  find: (device: LinuxDevice, index: number) => boolean | "rootfs" | "paths",
): readonly Outcome[] {
  if (has(spec, "user")) return [];
  return each(spec.linux?.devices, DEVICES, (device, index) => {
    if (!["c", "u", "b", "p"].includes(device.type) || !device.path.startsWith("/")) return undefined;
    const found = find(device, index);
    return found === true ? valuesOf(spec, device) : found === false ? undefined : [found];
  });
}

function mknod(ofC: string): readonly RuntimeText[] {
  return crunAt("mknodat-named", `mknod \`<device>\`: ${ofC}`, `mknodat \`<device>\`: ${ofC}`);
}

/** Devices below a mount whose files nobody can make. */
function inMount(
  fires: (mount: { readonly type: string; readonly isReadonlyBind: boolean; readonly isReadonly: boolean }) => boolean,
) {
  return (spec: Spec, host: LintHost): readonly Outcome[] => {
    const coverAt = coverFinder(spec);
    return nodes(spec, ({ path }) => {
      const cover = isTooLong(path) ? undefined : coverAt(path);
      if (cover === undefined) return false;
      const isReadonly = (readOptions(cover.mount).flags & MS_RDONLY) !== 0;
      const isBound = isBind(cover.mount);
      const type = isBound ? "bind" : cover.mount.type ?? "";
      if (!fires({ type, isReadonly, isReadonlyBind: isBound && isReadonly })) return false;
      if (!isBound) return true;
      const source = cover.mount.source ?? "";
      const fact = factOf(join(source, path.slice(destinationOf(cover.mount).length)), host);
      return fact === undefined ? "paths" : fact.kind === "absent";
    });
  };
}

/** A rule of the device cgroup with its numbers as words: `*` for all. */
interface DeviceRule {
  readonly type: string;
  readonly major: string;
  readonly minor: string;
}

function wordsOf({ type = "", major, minor }: LinuxDeviceCgroup): DeviceRule {
  const word = (number: Int64 | undefined): string => number === undefined || number < 0 ? "*" : String(number);
  return { type: type === "" ? "a" : type, major: word(major), minor: word(minor) };
}

function keyOf({ type, major, minor }: DeviceRule): string {
  return `${type} ${major}:${minor}`;
}

/** The keys of all rules that a device matches. */
function keysOf({ type, major, minor }: DeviceRule): readonly string[] {
  return [type, "a"].flatMap((own) =>
    [major, "*"].flatMap((first) => [minor, "*"].map((second) => keyOf({ type: own, major: first, minor: second })))
  );
}

/** Rules of the device cgroup with which a device is taken out of a wildcard that was allowed before. */
function holes(spec: Spec, { cgroups }: LintHost): readonly Outcome[] {
  if (cgroups === "v2") return [];
  // Where everything is allowed the list is one of what is denied, which takes single devices.
  let isDenying = false;
  const allowed = new Map<string, LinuxDeviceCgroup>();
  return each(spec.linux?.resources?.devices, RULES_AT, (rule) => {
    const words = wordsOf(rule);
    if (words.type === "a") {
      isDenying = !rule.allow;
      allowed.clear();
      return undefined;
    }
    if (rule.allow) {
      allowed.set(keyOf(words), rule);
      return undefined;
    }
    const isOne = words.major !== "*" && words.minor !== "*" && (rule.access ?? "") !== "";
    if (!isDenying || !isOne || allowed.has(keyOf(words))) return undefined;
    const wildcard = keysOf(words).map((key) => allowed.get(key)).find((other) => other !== undefined);
    if (wildcard === undefined) return undefined;
    if (cgroups === undefined) return ["cgroups"];
    const shown = ({ type = "", major, minor }: LinuxDeviceCgroup): string =>
      `{${type.charCodeAt(0)} ${major ?? -1} ${minor ?? -1}}`;
    return { rule: `${shown(rule)} ${rule.access}`, wildcard: `${shown(wildcard)} ${wildcard.access}` };
  });
}

/** Devices that no rule of the cgroup allows; the last rule that matches counts. */
function notAllowed(spec: Spec): readonly Outcome[] {
  const last = new Map<string, { readonly index: number; readonly allow: boolean }>();
  (spec.linux?.resources?.devices ?? []).forEach((rule, index) => {
    if (/[rw]/.test(rule.access ?? "")) last.set(keyOf(wordsOf(rule)), { index, allow: rule.allow });
  });
  return each(spec.linux?.devices, DEVICES, ({ type, major, minor }) => {
    const own = type === "u" ? "c" : type;
    if ((own !== "c" && own !== "b") || major < 0 || minor < 0) return undefined;
    const words = { type: own, major: String(major), minor: String(minor) };
    if (ALLOWED.has(keyOf(words)) || ALLOWED.has(keyOf({ ...words, minor: "*" }))) return undefined;
    const matches = keysOf(words).flatMap((key) => last.get(key) ?? []);
    const latest = matches.reduce((best, one) => one.index > best.index ? one : best, { index: -1, allow: true });
    return latest.allow ? undefined : {};
  });
}

/** Rules about devices. */
export const DEVICE_NODE_RULES: readonly Rule[] = [
  {
    id: "device-path-empty",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a device without a path: crun refuses it, runc does not create it",
    texts: crunAt(
      "device-path-checked",
      "mknod ``: No such file or directory",
      "device path is empty: Invalid argument",
    ),
    passes: ["runc"],
    fix: "set the device's path",
    links: ["https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md#devices"],
    check: (spec) => each(spec.linux?.devices, DEVICES, ({ path }) => path === "" ? {} : undefined),
    repair: removed,
  },
  {
    id: "device-below-file",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device whose path goes through a file of the image",
    texts: [
      ...deviceRefused(
        "mkdir <any>: not a directory",
        "mkdir parent of device inode <quotedPath>: cannot create subdirectories in <any>: not a directory",
      ),
      ...mknod("Not a directory"),
    ],
    fix: "put the device below /dev",
    links: [ROOTFS],
    check: (spec, { rootfs }) => {
      const coverAt = coverFinder(spec);
      return nodes(spec, ({ path }) => {
        const parent = dir(path);
        if (parent === "/" || isTooLong(path) || coverAt(path) !== undefined) return false;
        if (rootfs === undefined || !Object.hasOwn(rootfs, parent)) return "rootfs";
        return ["file", "executable", "below-file"].includes(rootfs[parent]!);
      });
    },
    repair: removed,
  },
  {
    id: "device-name-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device whose path is longer than the kernel allows: 255 bytes per name, 4095 in total",
    texts: [
      ...deviceRefused(
        "lstat <path>: file name too long",
        "lstat <path>: file name too long",
        "mkdir parent of device inode <quotedPath>: failed to construct hallucinated target path: lstat <any>: file name too long",
      ),
      ...mknod("File name too long"),
    ],
    fix: "shorten the path",
    links: [MKNOD],
    check: (spec) => nodes(spec, ({ path }) => isTooLong(path)),
    repair: removed,
  },
  {
    id: "device-in-readonly-volume",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device in a volume that is mounted read-only",
    texts: deviceRefused("mknod <target>: read-only file system", "mknodat <target>: read-only file system"),
    passes: ["crun"],
    fix: "put the device below /dev",
    links: [ROOTFS],
    check: inMount(({ isReadonlyBind }) => isReadonlyBind),
    repair: removed,
  },
  {
    id: "device-in-sysfs",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device below a sysfs that is mounted read-only",
    texts: [
      ...deviceRefused("mknod <target>: read-only file system", "mknodat <target>: read-only file system"),
      ...mknod("Operation not permitted"),
    ],
    usual: { device: "/sys/<name>", target: "/<root>/sys/<name>" },
    fix: "put the device below /dev",
    links: [ROOTFS],
    check: inMount(({ type, isReadonly }) => type === "sysfs" && isReadonly),
    repair: removed,
  },
  {
    id: "device-in-proc",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device below /proc",
    texts: [
      ...deviceRefused("mknod <target>: no such file or directory", "mknodat <target>: no such file or directory"),
      ...mknod("No such file or directory"),
    ],
    usual: { device: "/proc/<name>", target: "/<root>/proc/<name>" },
    fix: "put the device below /dev",
    links: [ROOTFS],
    check: (spec, host) =>
      inMount(({ type }) => type === "proc")(spec, host).filter(({ path }) => {
        const device = spec.linux!.devices![Number(path.split("/").at(-1))]!;
        return factOf(device.path, host)?.kind === "absent" || factOf(device.path, host) === undefined;
      }).map((one) => {
        const device = spec.linux!.devices![Number(one.path.split("/").at(-1))]!;
        return factOf(device.path, host) === undefined ? { path: one.path, missing: ["paths" as const] } : one;
      }),
    repair: removed,
  },
  {
    id: "device-missing-in-userns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device that the node does not have, in a user namespace, where the node's device is bind-mounted",
    texts: [
      ...deviceRefused(
        "mount <device>:<target> (via /proc/self/fd/<fd>), flags: 0x1000: no such file or directory",
        "mount src=<device>, dst=<target>, dstFd=/proc/thread-self/fd/<fd>, flags=MS_BIND: no such file or directory",
      ),
    ],
    passes: ["crun"],
    fix: "load the device's driver on the node, or remove the device",
    links: [ROOTFS],
    check: (spec, host) =>
      !isNew(spec, "user") ? [] : each(spec.linux?.devices, DEVICES, (device) => {
        if (!["c", "u", "b"].includes(device.type) || !device.path.startsWith("/")) return undefined;
        const fact = factOf(device.path, host);
        if (fact === undefined) return ["paths"];
        return fact.kind === "absent" ? valuesOf(spec, device) : undefined;
      }),
    repair: removed,
  },
  {
    id: "device-number-too-big",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a device with a major number above 4095 or a minor number above 1048575; older runc creates another " +
      "device",
    texts: [
      ...deviceRefused(
        undefined,
        "new <type> device inode <device> has incorrect major:minor: <any> doesn't match expected <numbers>",
      ),
      ...mknod("Invalid argument"),
    ],
    fix: "correct the number: ls -l prints the major and minor number of the node's device",
    links: [MKNOD],
    check: (spec) =>
      nodes(
        spec,
        ({ type, major = 0, minor = 0 }) =>
          type !== "p" &&
          ((major > MOST_MAJOR && major <= MOST_NUMBER) || (minor > MOST_MINOR && minor <= MOST_NUMBER)),
      ),
    repair: removed,
  },
  {
    id: "device-fifo-number",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a FIFO with device numbers, which runc refuses from 1.2.8 and 1.3.3 on",
    texts: deviceRefused(
      undefined,
      "new p device inode <device> has incorrect major:minor: 0:0 doesn't match expected <numbers>",
    ),
    passes: ["crun"],
    fix: "remove major and minor: a FIFO has none",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/rootfs_linux.go"],
    check: (spec) =>
      nodes(spec, ({ type, major = 0, minor = 0 }) => type === "p" && (Number(major) !== 0 || Number(minor) !== 0)),
    repair: removed,
  },
  {
    id: "device-not-allowed",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "a device of the container that its device cgroup does not allow it to open",
    texts: [...runc(""), ...crun("")],
    fix: "add a rule to resources.devices that allows it",
    links: [CGROUP],
    check: notAllowed,
  },
  {
    id: "device-rule-hole",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a rule that denies one device of many that an earlier rule allows, which cgroup v1 cannot express",
    texts: runc(
      `${SETTING}unable to remove 'allow' exception: requested rule [<rule>] not supported by devices cgroupv1 (cannot punch hole in existing wildcard rule [<wildcard>])`,
    ),
    passes: ["crun"],
    fix: "allow the devices one by one, or use cgroup v2",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/cgroups/devices/devices_emulator.go"],
    check: holes,
    repair: removed,
  },
  {
    id: "device-rule-number",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device cgroup rule with a number that no device has",
    texts: [
      ...runc(
        `${SETTING}failed to write "<deviceRule>": write /sys/fs/cgroup/devices<any>/devices.<list>: invalid argument`,
      ),
      ...crunWrite("devices.<list>", "Invalid argument"),
    ],
    fix: "set the device's own number, or -1 for all",
    links: [CGROUP],
    check: (spec, { cgroups }) => {
      if (cgroups === "v2") return [];
      return each(spec.linux?.resources?.devices, RULES_AT, ({ type = "", allow, major = -1, minor = -1, access }) => {
        const isBad = (number: number | bigint): boolean => number < -1 || number > MOST_NUMBER;
        if (!allow || (type !== "c" && type !== "b") || !(isBad(major) || isBad(minor))) return undefined;
        const word = (number: number | bigint): string => Number(number) === -1 ? "*" : String(number);
        if (cgroups === undefined) return ["cgroups"];
        return { deviceRule: `${type} ${word(major)}:${word(minor)} ${access ?? ""}`, list: "allow" };
      });
    },
    repair: removed,
  },
  {
    id: "device-rule-access",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a device cgroup rule with access letters other than r, w and m: crun passes them on, runc drops them",
    texts: [
      ...crunWrite("devices.<list>", "Invalid argument"),
    ],
    passes: ["runc"],
    fix: "set the access to any of r, w and m",
    links: [CGROUP],
    check: (spec, { cgroups }) =>
      cgroups === "v2" ? [] : each(spec.linux?.resources?.devices, RULES_AT, ({ access = "", allow }) => {
        if (access === "" || /^[rwm]+$/.test(access)) return undefined;
        return cgroups === undefined ? ["cgroups"] : { list: allow ? "allow" : "deny" };
      }),
    repair: (spec, path) => replaced(spec, `${path}/access`, "rwm"),
  },
];
