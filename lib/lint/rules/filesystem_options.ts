/**
 * Rules about the options that file systems themselves take.
 *
 * @module
 */

import type { Mount } from "../../oci/spec.ts";
import { factOf } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import { each, type Rule } from "../rule.ts";
import { crunMountTexts, isBind, mountTexts, mountValues, readOptions } from "./mount_flags.ts";

const REFUSED = [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")];
const OVERLAY = "https://docs.kernel.org/filesystems/overlayfs.html";

const ID = /^[0-9]{1,10}$/;
const OCTAL = /^[0-7]+$/;
const AMOUNT = /^[0-9]+[kKmMgGtTpPeE]?$/;

/** What values of options of file systems look like, by type and name; `undefined` for an option without a value. */
const OPTIONS: Readonly<Record<string, ReadonlyMap<string, RegExp | undefined>>> = {
  tmpfs: new Map<string, RegExp>([
    ["size", /^[0-9]+(?:[kKmMgGtTpPeE]|%)?$/],
    ["nr_blocks", AMOUNT],
    ["nr_inodes", AMOUNT],
    ["mode", OCTAL],
    ["uid", ID],
    ["gid", ID],
    ["huge", /^(?:never|always|within_size|advise|deny|force)$/],
  ]),
  devpts: new Map<string, RegExp | undefined>([
    ["uid", ID],
    ["gid", ID],
    ["mode", OCTAL],
    ["ptmxmode", OCTAL],
    ["newinstance", undefined],
    ["max", /^[0-9]+$/],
  ]),
  proc: new Map<string, RegExp | undefined>([
    ["gid", ID],
    ["hidepid", /^(?:[0124]|off|noaccess|invisible|ptraceable)$/],
    ["subset", /^pid$/],
    ["pidns", undefined],
  ]),
};

/** Whether a file system refuses an option. */
function isRefused(type: string, option: string): boolean {
  const known = OPTIONS[type]!;
  const [name, value] = option.includes("=")
    ? [option.slice(0, option.indexOf("=")), option.slice(option.indexOf("=") + 1)]
    : [option];
  if (option === "" || option === "defaults" || option.includes(",") || name === "context") return false;
  if (!known.has(name!)) return type !== "tmpfs";
  const pattern = known.get(name!);
  return pattern !== undefined && value !== undefined && !pattern.test(value);
}

/** Mounts of a type with an option that it refuses. */
function refused(type: string): Rule["check"] {
  return (spec) =>
    each(spec.mounts, "/mounts", (mount) => {
      if (mount.type !== type || isBind(mount)) return undefined;
      return readOptions(mount).data.some((option) => isRefused(type, option)) ? mountValues(mount) : undefined;
    });
}

function withoutRefused(type: string): NonNullable<Rule["repair"]> {
  return (spec, path) => {
    const mount = valueAt(spec, path) as Mount;
    const bad = readOptions(mount).data.filter((option) => isRefused(type, option));
    return replaced(spec, `${path}/options`, (mount.options ?? []).filter((option) => !bad.includes(option)));
  };
}

/** The options of an overlay by name. */
function layersOf(mount: Mount): ReadonlyMap<string, string> {
  return new Map(
    readOptions(mount).data.map((option) => {
      const at = option.indexOf("=");
      return at < 0 ? [option, ""] : [option.slice(0, at), option.slice(at + 1)];
    }),
  );
}

function overlays(fires: (layers: ReadonlyMap<string, string>) => boolean): Rule["check"] {
  return (spec) =>
    each(
      spec.mounts,
      "/mounts",
      (mount) => mount.type === "overlay" && !isBind(mount) && fires(layersOf(mount)) ? mountValues(mount) : undefined,
    );
}

function lowersOf(layers: ReadonlyMap<string, string>): readonly string[] {
  return (layers.get("lowerdir") ?? "").split(":").filter((layer) => layer !== "");
}

/** Rules about the options of file systems. */
export const FILESYSTEM_OPTION_RULES: readonly Rule[] = [
  {
    id: "tmpfs-value-invalid",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an option of tmpfs with an invalid value",
    texts: REFUSED,
    behind: "all",
    fix: "use a number for size, blocks and inodes, with an optional k, m or g; an octal number for mode; a number " +
      "for uid and gid",
    links: ["https://man7.org/linux/man-pages/man5/tmpfs.5.html"],
    check: refused("tmpfs"),
    repair: withoutRefused("tmpfs"),
  },
  {
    id: "devpts-option-refused",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an option that devpts does not have, or one with an invalid value",
    texts: REFUSED,
    usual: { source: "devpts", quotedSource: '"devpts"' },
    behind: "all",
    fix: "use only uid, gid, mode, ptmxmode, newinstance and max",
    links: ["https://docs.kernel.org/filesystems/devpts.html"],
    check: refused("devpts"),
    repair: withoutRefused("devpts"),
  },
  {
    id: "proc-option-refused",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an option that procfs does not have, or one with an invalid value",
    texts: REFUSED,
    usual: { source: "proc", quotedSource: '"proc"' },
    behind: "all",
    fix: "use only hidepid, gid and subset=pid",
    links: ["https://docs.kernel.org/filesystems/proc.html#mount-options"],
    check: refused("proc"),
    repair: withoutRefused("proc"),
  },
  {
    id: "sysfs-option-refused",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an option for sysfs or mqueue, which have no options of their own",
    texts: REFUSED,
    usual: { source: "sysfs", quotedSource: '"sysfs"' },
    behind: "all",
    fix: "remove the option",
    links: ["https://man7.org/linux/man-pages/man8/mount.8.html"],
    check: (spec) =>
      each(spec.mounts, "/mounts", (mount) => {
        if ((mount.type !== "sysfs" && mount.type !== "mqueue") || isBind(mount)) return undefined;
        const isBad = readOptions(mount).data.some((option) =>
          option !== "" && option !== "defaults" && !option.startsWith("context=")
        );
        return isBad ? mountValues(mount) : undefined;
      }),
    repair: (spec, path) => {
      const mount = valueAt(spec, path) as Mount;
      const { data } = readOptions(mount);
      return replaced(spec, `${path}/options`, (mount.options ?? []).filter((option) => !data.includes(option)));
    },
  },
  {
    id: "overlay-layers-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an overlay without lowerdir, or with a single lowerdir and no upperdir",
    texts: REFUSED,
    usual: { source: "overlay", quotedSource: '"overlay"' },
    behind: "all",
    fix: "specify two lower directories, or an upperdir and its workdir",
    links: [OVERLAY],
    check: overlays((layers) => lowersOf(layers).length < (layers.has("upperdir") ? 1 : 2) && !layers.has("lowerdir+")),
    repair: removed,
  },
  {
    id: "overlay-workdir-missing",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an overlay with upperdir, but without workdir",
    texts: REFUSED,
    usual: { source: "overlay", quotedSource: '"overlay"' },
    behind: "all",
    fix: "set workdir to an empty directory on the filesystem of upperdir",
    links: [OVERLAY],
    check: overlays((layers) => layers.has("upperdir") && !layers.has("workdir") && lowersOf(layers).length > 0),
    repair: removed,
  },
  {
    id: "overlay-layer-absent",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an overlay with a directory that does not exist",
    texts: [...mountTexts("no such file or directory"), ...crunMountTexts("No such file or directory")],
    usual: { source: "overlay", quotedSource: '"overlay"' },
    behind: "all",
    fix: "create the directory on the node",
    links: [OVERLAY],
    check: (spec, host) =>
      each(spec.mounts, "/mounts", (mount) => {
        if (mount.type !== "overlay" || isBind(mount)) return undefined;
        const layers = layersOf(mount);
        const lowers = lowersOf(layers);
        if (lowers.length < (layers.has("upperdir") ? 1 : 2)) return undefined;
        const paths = [...lowers, layers.get("upperdir") ?? "", layers.get("workdir") ?? ""];
        const facts = paths.filter((path) => path.startsWith("/")).map((path) => factOf(path, host)?.kind);
        if (facts.includes("absent")) return mountValues(mount);
        return facts.includes(undefined) ? ["paths"] : undefined;
      }),
    repair: removed,
  },
];
