/** Cases of the program that is run. @module */

import type { LintCase } from "../case.ts";

const ARGS = "/process/args";
const LONG = "a".repeat(256);
const FILE = { mode: 0o755, uid: 0, gid: 0 };

/** A case of one program's file. */
function program(path: string, fact: Readonly<Record<string, unknown>>, rootfs = {}): Pick<LintCase, "bad" | "host"> {
  return {
    bad: { [ARGS]: [path] },
    host: { rootfs: { [path]: "executable", ...rootfs }, files: { [path]: { ...FILE, ...fact } } },
  };
}

function kind(path: string, kind: string): Pick<LintCase, "bad" | "host"> {
  return { bad: { [ARGS]: [path] }, host: { rootfs: { [path]: kind } } };
}

const BIN = { destination: "/bin", type: "tmpfs", source: "tmpfs" };
const VOLUME = { destination: "/mnt", type: "bind", source: "<bundle>/volume" };

/** Cases of the program. */
export const PROGRAM_CASES: readonly LintCase[] = [
  { rule: "program-nul", bad: { [ARGS]: ["/bin/tr\0ue"] } },
  { rule: "program-name-too-long", bad: { [ARGS]: [`/${LONG}`] }, host: { rootfs: { [`/${LONG}`]: "too-long" } } },
  { rule: "program-below-file", ...kind("/bin/true/x", "below-file") },
  { rule: "program-link-loop", ...kind("/bin/loop", "link-loop") },
  {
    rule: "program-relative-missing",
    bad: { [ARGS]: ["./true"] },
    good: { [ARGS]: ["./true"], "/process/cwd": "/bin" },
    host: { rootfs: { "/true": "absent" } },
  },
  {
    rule: "program-path-relative",
    bad: { [ARGS]: ["true"], "/process/env": ["PATH=bin:/bin"] },
    good: { [ARGS]: ["true"], "/process/env": ["PATH=/bin"] },
  },
  { rule: "program-hidden-by-mount", bad: { "/mounts/-": BIN } },
  { rule: "program-hidden-in-path", bad: { [ARGS]: ["true"], "/mounts/-": BIN }, good: { [ARGS]: ["true"] } },
  { rule: "program-masked", bad: { "/linux/maskedPaths/-": "/bin/true" } },
  {
    rule: "program-directory-masked",
    bad: { "/linux/maskedPaths/-": "/bin" },
    good: { "/linux/maskedPaths/-": "/etc" },
  },
  {
    rule: "program-on-noexec-mount",
    bad: { [ARGS]: ["/mnt/true"], "/mounts/-": { ...VOLUME, options: ["bind", "noexec"] } },
    good: { [ARGS]: ["/mnt/true"], "/mounts/-": { ...VOLUME, options: ["bind"] } },
    host: { paths: { "/bundle/volume": { kind: "directory", flags: [] } }, rootfs: { "/mnt/true": "absent" } },
  },
  {
    rule: "program-not-permitted",
    ...program("/owner/true", { mode: 0o700, format: "elf", machine: "x86_64" }),
    bad: { [ARGS]: ["/owner/true"], "/process/user/uid": 1000, "/process/user/gid": 1000 },
    good: { "/process/user/uid": 1000, "/process/user/gid": 1000 },
  },
  { rule: "program-format", ...program("/bin/text", { format: "other" }) },
  { rule: "program-machine", ...program("/bin/foreign", { format: "elf", machine: "s390x" }) },
  {
    rule: "program-interpreter-missing",
    ...program("/bin/lost", { format: "script", interpreter: "/bin/nope" }, { "/bin/nope": "absent" }),
  },
  { rule: "program-line-ends", ...program("/bin/windows", { format: "script", interpreter: "/bin/sh\r" }) },
  {
    rule: "program-loader-missing",
    ...program("/bin/unlinked", { format: "elf", machine: "x86_64", interpreter: "/lib/ld-nope.so" }, {
      "/lib/ld-nope.so": "absent",
    }),
  },
  {
    rule: "setuid-without-effect",
    ...program("/bin/su", { mode: 0o4755, format: "elf", machine: "x86_64" }),
    bad: { [ARGS]: ["/bin/su", "-c", "true"], "/process/user/uid": 1000, "/process/user/gid": 1000 },
    good: {
      [ARGS]: ["/bin/su", "-c", "true"],
      "/process/user/uid": 1000,
      "/process/user/gid": 1000,
      "/process/noNewPrivileges": false,
    },
    shows: { bad: "must be suid to work properly", good: "^(?!.*must be suid)" },
    live: { not: "it starts" },
  },
];
