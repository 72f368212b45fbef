/** Cases of sources, destinations and options of mounts, of restricted paths and hooks. @module */

import { type Edits, type LintCase, USERNS } from "../case.ts";

const LATER = { not: "only later releases of runc print it" } as const;
const CRUN = { not: "only crun prints it" } as const;
const RUNC_14 = { runtime: "runc@1.4.0" };
const CRUN_124 = { runtime: "crun@1.24" };
const LONG = `/${"a".repeat(256)}`;
const FOREIGN = { files: { "/": { mode: 0o755, uid: 0, gid: 0 } } };
const DIRECTORY = { kind: "directory", flags: [] };

function mount(destination: string, type: string, options: readonly string[] = [], source: string = type): Edits {
  return { "/mounts/-": { destination, type, source, options } };
}

function bind(source: string, destination = "/mnt", options: readonly string[] = ["bind"]): Edits {
  return mount(destination, "bind", options, source);
}

function hook(kind: string, path: string, more: Readonly<Record<string, unknown>> = {}): Edits {
  return { [`/hooks/${kind}`]: [{ path, ...more }] };
}

const TRUE = { paths: { "/bin/true": { kind: "executable" } } };
const READONLY = { destination: "/mnt", type: "bind", source: "<bundle>/volume", options: ["bind", "ro"] };
const INNER = (name: string): Edits => ({
  "/mounts/5": READONLY,
  "/mounts/6": { destination: `/mnt/${name}`, type: "tmpfs", source: "tmpfs" },
});

/** Cases of where mounts come from and go to. */
export const MOUNT_POINT_CASES: readonly LintCase[] = [
  {
    rule: "mount-source-below-file",
    bad: bind("/etc/hostname/x"),
    good: bind("/etc"),
    host: { paths: { "/etc/hostname/x": { kind: "below-file" } } },
  },
  {
    rule: "mount-source-link-loop",
    bad: bind("<bundle>/rootfs/bin/loop"),
    good: bind("/etc"),
    host: { paths: { "/bundle/rootfs/bin/loop": { kind: "link-loop" } } },
  },
  {
    rule: "mount-source-too-long",
    bad: bind(LONG),
    good: bind("/etc"),
    host: { paths: { [LONG]: { kind: "too-long" } } },
  },
  { rule: "bind-source-empty", bad: bind(""), good: bind("/etc"), host: CRUN_124, live: CRUN },
  {
    rule: "mount-destination-too-long",
    bad: mount(LONG, "tmpfs"),
    good: mount("/mnt", "tmpfs"),
    host: { rootfs: { [LONG]: "too-long" } },
  },
  {
    rule: "mount-destination-link-loop",
    bad: mount("/bin/loop", "tmpfs"),
    good: mount("/mnt", "tmpfs"),
    host: { rootfs: { "/bin/loop": "link-loop" } },
  },
  {
    rule: "mount-below-file",
    bad: mount("/etc/plain/x", "tmpfs"),
    good: mount("/mnt", "tmpfs"),
    host: { rootfs: { "/etc/plain/x": "below-file" } },
  },
  {
    rule: "bind-below-file",
    bad: bind("/etc", "/etc/plain/x"),
    good: bind("/etc"),
    host: { rootfs: { "/etc/plain/x": "below-file" } },
  },
  {
    rule: "filesystem-over-file",
    bad: mount("/etc/plain", "tmpfs"),
    good: mount("/mnt", "tmpfs"),
    host: { rootfs: { "/etc/plain": "file" } },
  },
  {
    rule: "mountpoint-read-only",
    bad: INNER("nope"),
    good: INNER("inner"),
    host: {
      paths: {
        "/bundle/volume": DIRECTORY,
        "/bundle/volume/nope": { kind: "absent" },
        "/bundle/volume/inner": DIRECTORY,
      },
    },
  },
  {
    rule: "mountpoint-on-readonly-rootfs",
    bad: { "/root/path": "<bundle>/readonly", ...mount("/nope", "tmpfs") },
    good: { "/root/path": "<bundle>/readonly", ...mount("/mnt", "tmpfs") },
    host: { paths: { "/bundle/readonly": { kind: "directory", flags: ["ro"] } }, rootfs: { "/nope": "absent" } },
  },
  {
    rule: "mountpoint-not-creatable-in-userns",
    bad: { ...USERNS, ...mount("/userns-mount", "tmpfs") },
    good: { ...USERNS, ...mount("/mnt", "tmpfs") },
    host: { ...FOREIGN, rootfs: { "/userns-mount": "absent" } },
  },
  {
    rule: "mountpoint-not-in-sysfs",
    bad: mount("/sys/nope", "tmpfs"),
    good: mount("/sys/fs/cgroup", "tmpfs"),
    host: { paths: { "/sys/nope": { kind: "absent" }, "/sys/fs/cgroup": DIRECTORY } },
  },
  {
    rule: "mountpoint-not-in-proc",
    bad: mount("/proc/nope", "tmpfs"),
    good: mount("/proc/tty", "tmpfs"),
    host: { paths: { "/proc/nope": { kind: "absent" }, "/proc/tty": DIRECTORY } },
  },
  {
    rule: "filesystem-inside-proc",
    bad: mount("/proc/tty", "tmpfs"),
    host: { ...RUNC_14, paths: { "/proc/tty": DIRECTORY } },
    live: LATER,
  },
  { rule: "mount-remount-option", bad: mount("/mnt", "tmpfs", ["remount"]), good: mount("/mnt", "tmpfs") },
  {
    rule: "tmpcopyup-without-tmpfs",
    bad: bind("/etc", "/mnt", ["bind", "tmpcopyup"]),
    good: bind("/etc"),
    host: CRUN_124,
    live: CRUN,
  },
  {
    rule: "mount-id-unmapped",
    bad: { ...USERNS, ...mount("/mnt", "tmpfs", ["uid=70000"]) },
    good: { ...USERNS, ...mount("/mnt", "tmpfs", ["uid=60000"]) },
  },
  {
    rule: "filesystem-not-in-userns",
    bad: { ...USERNS, ...mount("/mnt", "hugetlbfs") },
    good: { ...USERNS, ...mount("/mnt", "tmpfs") },
    host: { filesystems: ["proc", "tmpfs", "devpts", "mqueue", "sysfs", "hugetlbfs"] },
  },
  {
    rule: "tmpfs-value-invalid",
    bad: mount("/mnt", "tmpfs", ["size=64Mi"]),
    good: mount("/mnt", "tmpfs", ["size=64m"]),
  },
  {
    rule: "devpts-option-refused",
    bad: mount("/mnt", "devpts", ["newinstance", "mode=rw"]),
    good: mount("/mnt", "devpts", ["newinstance", "mode=600"]),
  },
  {
    rule: "proc-option-refused",
    bad: mount("/mnt", "proc", ["hidepid=9"]),
    good: mount("/mnt", "proc", ["hidepid=2"]),
  },
  { rule: "sysfs-option-refused", bad: mount("/mnt", "sysfs", ["mode=755"]), good: mount("/mnt", "sysfs") },
  {
    rule: "overlay-layers-missing",
    bad: mount("/mnt", "overlay"),
    good: mount("/mnt", "overlay", ["lowerdir=/etc:/bin"]),
    host: {
      filesystems: ["proc", "tmpfs", "devpts", "mqueue", "sysfs", "overlay"],
      paths: { "/bin": { kind: "directory" } },
    },
  },
  {
    rule: "overlay-workdir-missing",
    bad: mount("/mnt", "overlay", ["lowerdir=/etc", "upperdir=<bundle>/volume"]),
    good: mount("/mnt", "overlay", ["lowerdir=/etc:/bin"]),
    host: {
      filesystems: ["proc", "tmpfs", "devpts", "mqueue", "sysfs", "overlay"],
      paths: { "/bundle/volume": { kind: "directory" }, "/bin": { kind: "directory" } },
    },
  },
  {
    rule: "overlay-layer-absent",
    bad: mount("/mnt", "overlay", ["lowerdir=/etc:/nope"]),
    good: mount("/mnt", "overlay", ["lowerdir=/etc:/bin"]),
    host: {
      filesystems: ["proc", "tmpfs", "devpts", "mqueue", "sysfs", "overlay"],
      paths: { "/nope": { kind: "absent" }, "/bin": { kind: "directory" } },
    },
  },
  { rule: "masked-path-nul", bad: { "/linux/maskedPaths/-": "/a\0" } },
  { rule: "readonly-path-nul", bad: { "/linux/readonlyPaths/-": "/a\0" } },
  { rule: "masked-path-too-long", bad: { "/linux/maskedPaths/-": LONG } },
  { rule: "readonly-path-too-long", bad: { "/linux/readonlyPaths/-": LONG } },
  {
    rule: "masked-path-link-loop",
    bad: { "/linux/maskedPaths/-": "/bin/loop" },
    host: { rootfs: { "/bin/loop": "link-loop" } },
  },
  {
    rule: "readonly-path-link-loop",
    bad: { "/linux/readonlyPaths/-": "/bin/loop" },
    host: { rootfs: { "/bin/loop": "link-loop" } },
  },
  {
    rule: "root-path-not-directory",
    bad: { "/root/path": "<bundle>/file" },
    host: { paths: { "/bundle/file": { kind: "file" } } },
  },
  { rule: "root-path-nul", bad: { "/root/path": "/a\0b" }, host: { paths: { "/a\0b": { kind: "too-long" } } } },
  { rule: "root-path-host", bad: { "/root/path": "/" }, host: { paths: { "/": { kind: "directory" } } } },
  {
    rule: "rootfs-propagation-unbindable",
    bad: { "/linux/rootfsPropagation": "unbindable" },
    good: { "/linux/rootfsPropagation": "rprivate" },
  },
  { rule: "proc-not-mounted", bad: { "/mounts/0": null } },
  {
    rule: "hook-path-relative",
    bad: hook("prestart", "true"),
    good: hook("prestart", "/bin/true"),
    host: TRUE,
  },
  {
    rule: "hook-below-file",
    bad: hook("prestart", "/etc/hostname/x"),
    good: hook("prestart", "/bin/true"),
    host: { paths: { ...TRUE.paths, "/etc/hostname/x": { kind: "below-file" } } },
  },
  {
    rule: "hook-without-execute-bit",
    bad: hook("prestart", "<bundle>/file"),
    good: hook("prestart", "/bin/true"),
    host: { paths: { ...TRUE.paths, "/bundle/file": { kind: "file" } } },
  },
  {
    rule: "hook-format",
    bad: hook("prestart", "<bundle>/text"),
    good: hook("prestart", "/bin/true"),
    host: { paths: { ...TRUE.paths, "/bundle/text": { kind: "executable", format: "other" } } },
  },
  {
    rule: "hook-argument-nul",
    bad: hook("prestart", "/bin/true", { args: ["true", "a\0b"] }),
    good: hook("prestart", "/bin/true", { args: ["true"] }),
    host: TRUE,
  },
  {
    rule: "hook-variable-nul",
    bad: hook("prestart", "/bin/true", { env: ["A=\0"] }),
    good: hook("prestart", "/bin/true", { env: ["A="] }),
    host: TRUE,
  },
  {
    rule: "poststart-hook-missing",
    bad: hook("poststart", "/nope/hook"),
    good: hook("poststart", "/bin/true"),
    host: { paths: { ...TRUE.paths, "/nope/hook": { kind: "absent" } } },
  },
  {
    rule: "poststart-hook-not-executable",
    bad: hook("poststart", "<bundle>/file"),
    good: hook("poststart", "/bin/true"),
    host: { paths: { ...TRUE.paths, "/bundle/file": { kind: "file" } } },
  },
  {
    rule: "start-hook-missing",
    bad: hook("startContainer", "/nope/hook"),
    good: hook("startContainer", "/bin/true"),
    host: { rootfs: { "/nope/hook": "absent" } },
  },
  {
    rule: "start-hook-not-executable",
    bad: hook("startContainer", "/etc/plain"),
    good: hook("startContainer", "/bin/true"),
    host: { rootfs: { "/etc/plain": "file" } },
  },
  {
    rule: "start-hook-timeout-zero",
    bad: hook("startContainer", "/bin/busybox", { args: ["busybox", "sleep", "5"], timeout: 0 }),
    good: hook("startContainer", "/bin/busybox", { args: ["busybox", "sleep", "0"], timeout: 10 }),
  },
];
