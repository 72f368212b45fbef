/** Cases of working directory, arguments, environment and limits. @module */

import { type LintCase, USERNS } from "../case.ts";

const CWD = "/process/cwd";
const ARGS = "/process/args";
const ENV = "/process/env/-";
const LONG = `/${"a".repeat(256)}`;
const STARTS = { not: "it starts" } as const;
const FOREIGN = { files: { "/": { mode: 0o755, uid: 0, gid: 0 } } };

function cwd(path: string, kind: string): Pick<LintCase, "bad" | "host"> {
  return { bad: { [CWD]: path }, host: { rootfs: { [path]: kind } } };
}

function limit(type: string, soft: number, hard = soft): Readonly<Record<string, unknown>> {
  return { "/process/rlimits": [{ type: `RLIMIT_${type}`, hard, soft }] };
}

const READONLY = { destination: "/mnt", type: "bind", source: "<bundle>/volume", options: ["bind", "ro"] };

/** Cases of what a program is started with. */
export const START_PROCESS_CASES: readonly LintCase[] = [
  { rule: "cwd-nul", bad: { [CWD]: "/a\0b" }, host: { rootfs: { "/a\0b": "absent" } } },
  { rule: "cwd-name-too-long", ...cwd(LONG, "too-long") },
  { rule: "cwd-below-file", ...cwd("/etc/plain/x", "below-file") },
  { rule: "cwd-link-broken", ...cwd("/bin/dangling", "link-broken") },
  { rule: "cwd-link-loop", ...cwd("/bin/loop", "link-loop") },
  {
    rule: "cwd-is-file-mount",
    bad: {
      [CWD]: "/mnt/f",
      "/mounts/-": { destination: "/mnt/f", type: "bind", source: "<bundle>/file", options: ["bind"] },
    },
    good: {
      [CWD]: "/mnt/d",
      "/mounts/-": { destination: "/mnt/d", type: "bind", source: "<bundle>/volume", options: ["bind"] },
    },
    host: {
      rootfs: { "/mnt/f": "absent", "/mnt/d": "absent" },
      paths: { "/bundle/file": { kind: "file" }, "/bundle/volume": { kind: "directory" } },
    },
  },
  {
    rule: "cwd-below-readonly-mount",
    bad: { [CWD]: "/mnt/nope", "/mounts/-": READONLY },
    good: { [CWD]: "/mnt/inner", "/mounts/-": READONLY },
    host: {
      paths: {
        "/bundle/volume": { kind: "directory", flags: [] },
        "/bundle/volume/nope": { kind: "absent" },
        "/bundle/volume/inner": { kind: "directory" },
      },
    },
  },
  {
    rule: "cwd-on-readonly-rootfs",
    bad: { "/root/path": "<bundle>/readonly", [CWD]: "/nope" },
    good: { "/root/path": "<bundle>/readonly", [CWD]: "/mnt" },
    host: {
      paths: { "/bundle/readonly": { kind: "directory", flags: ["ro"] } },
      rootfs: { "/nope": "absent", "/mnt": "directory" },
    },
  },
  {
    rule: "cwd-not-creatable-in-userns",
    bad: { ...USERNS, [CWD]: "/userns-cwd" },
    good: USERNS,
    host: { ...FOREIGN, rootfs: { "/userns-cwd": "absent" } },
  },
  {
    rule: "cwd-not-searchable",
    bad: { ...USERNS, [CWD]: "/private" },
    good: { [CWD]: "/private" },
    host: { files: { "/private": { mode: 0o700, uid: 0, gid: 0 } }, rootfs: { "/private": "directory" } },
  },
  { rule: "argument-nul", bad: { [ARGS]: ["/bin/true", "a\0b"] } },
  {
    rule: "argument-too-long",
    bad: { [ARGS]: ["/bin/true", "a".repeat(131072)] },
    good: { [ARGS]: ["/bin/true", "a".repeat(131071)] },
  },
  { rule: "variable-too-long", bad: { [ENV]: `A=${"a".repeat(131070)}` }, good: { [ENV]: `A=${"a".repeat(131069)}` } },
  {
    rule: "arguments-too-large",
    bad: { [ARGS]: ["/bin/true", ...Array.from({ length: 49 }, () => "a".repeat(131000))] },
    good: { [ARGS]: ["/bin/true", ...Array.from({ length: 10 }, () => "a".repeat(131000))] },
  },
  { rule: "env-name-nul", bad: { [ENV]: "A\0B=c" }, good: { [ENV]: "AB=c" } },
  {
    rule: "env-duplicated",
    bad: { "/process/env": ["PATH=/bin", "A=1", "A=2"] },
    good: { "/process/env": ["PATH=/bin", "A=2"] },
    live: STARTS,
    shows: { args: ["/bin/sh", "-c", "echo $A"], bad: "^2$", good: "^2$" },
  },
  {
    rule: "user-name-ignored",
    bad: { "/process/user/username": "nobody" },
    live: STARTS,
    shows: { args: ["/bin/grep", "Uid", "/proc/self/status"], bad: "Uid:\t0\t0\t0\t0", good: "Uid:\t0\t0\t0\t0" },
  },
  {
    rule: "console-size-ignored",
    bad: { "/process/consoleSize": { height: 25, width: 80 } },
    live: STARTS,
    shows: { args: ["/bin/sh", "-c", "test -t 1 || echo none"], bad: "none", good: "none" },
  },
  { rule: "rlimit-nofile-too-low", bad: limit("NOFILE", 3), good: limit("NOFILE", 64) },
  {
    rule: "rlimit-duplicated",
    bad: {
      "/process/rlimits": [{ type: "RLIMIT_NOFILE", hard: 64, soft: 64 }, {
        type: "RLIMIT_NOFILE",
        hard: 32,
        soft: 32,
      }],
    },
    good: limit("NOFILE", 64),
    live: STARTS,
    shows: {
      args: ["/bin/grep", "open files", "/proc/self/limits"],
      bad: "Max open files +32 +32 ",
      good: "Max open files +64 +64 ",
    },
  },
];
