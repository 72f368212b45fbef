/** Cases of the root filesystem, mounts and hooks. @module */

import { type LintCase, USERNS } from "../case.ts";

const RUNC_14 = { runtime: "runc@1.4.0" };
const LATER = { not: "only later releases of runc print it" } as const;
const ID = [{ containerID: 0, hostID: 1000, size: 1 }];

function bind(
  source: string,
  destination = "/mnt",
  options: readonly string[] = ["bind"],
): Readonly<Record<string, unknown>> {
  return { "/mounts/-": { destination, type: "bind", source, options } };
}

function idmapped(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { "/mounts/-": { destination: "/mnt", type: "bind", source: "/etc", options: ["bind"], ...more } };
}

function hook(path: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { "/hooks/createRuntime": [{ path, ...more }] };
}

/** Cases of mounts. */
export const MOUNT_CASES: readonly LintCase[] = [
  { rule: "root-missing", bad: { "/root": null } },
  {
    rule: "root-path-missing",
    bad: { "/root/path": "/nope/rootfs" },
    host: { paths: { "/nope/rootfs": { kind: "absent" } } },
  },
  {
    rule: "root-path-link",
    bad: { "/root/path": "<bundle>/link" },
    host: { paths: { "/bundle/link": { kind: "directory", viaLink: true } } },
  },
  {
    rule: "rootfs-propagation-invalid",
    bad: { "/linux/rootfsPropagation": "foo" },
    good: { "/linux/rootfsPropagation": "rslave" },
  },
  { rule: "mount-null-byte", bad: { "/mounts/-": { destination: "/x\0", type: "tmpfs", source: "tmpfs" } } },
  {
    rule: "mount-source-missing",
    bad: bind("/nope/source"),
    good: bind("/etc"),
    host: { paths: { "/nope/source": { kind: "absent" } } },
  },
  {
    rule: "mount-source-missing-in-userns",
    bad: { ...USERNS, ...bind("/nope/source") },
    good: { ...USERNS, ...bind("/etc") },
    host: { paths: { "/nope/source": { kind: "absent" } } },
  },
  { rule: "mount-kind-mismatch", bad: bind("/etc", "/bin/true"), good: bind("/etc", "/bin/../mnt") },
  { rule: "mount-inside-proc", bad: bind("/etc", "/proc/1") },
  { rule: "mount-over-proc", bad: bind("/etc", "/proc") },
  { rule: "mount-type-unknown", bad: { "/mounts/-": { destination: "/mnt", type: "foofs", source: "x" } } },
  {
    rule: "mount-option-refused",
    bad: { "/mounts/-": { destination: "/mnt", type: "tmpfs", source: "tmpfs", options: ["nope=1"] } },
    good: { "/mounts/-": { destination: "/mnt", type: "tmpfs", source: "tmpfs", options: ["size=1m"] } },
  },
  {
    rule: "bind-with-data",
    bad: bind("/etc", "/mnt", ["bind", "size=1m"]),
    good: bind("/etc"),
    host: RUNC_14,
    live: LATER,
  },
  {
    rule: "idmap-not-bind",
    bad: { "/mounts/-": { destination: "/mnt", type: "tmpfs", source: "tmpfs", uidMappings: ID, gidMappings: ID } },
    host: RUNC_14,
    live: LATER,
  },
  { rule: "idmap-half", bad: idmapped({ uidMappings: ID }), good: bind("/etc"), host: RUNC_14, live: LATER },
  {
    rule: "idmap-ignored",
    bad: idmapped({ uidMappings: ID, gidMappings: ID }),
    live: { not: "it starts, see the specs that look bad" },
  },
  {
    rule: "mount-destination-relative",
    bad: { "/mounts/-": { destination: "mnt", type: "tmpfs", source: "tmpfs" } },
    live: { not: "it starts, see the specs that look bad" },
  },
  {
    rule: "proc-over-file",
    bad: { "/mounts/-": { destination: "/etc/plain", type: "proc", source: "proc" } },
    host: { rootfs: { "/etc/plain": "file" } },
  },
  {
    rule: "readonly-path-below-file",
    bad: { "/linux/readonlyPaths/-": "/etc/plain/x" },
    host: { rootfs: { "/etc/plain": "file" } },
  },
  {
    rule: "masked-path-below-file",
    bad: { "/linux/maskedPaths/-": "/etc/plain/x" },
    host: { rootfs: { "/etc/plain": "file" } },
  },
  {
    rule: "hook-missing",
    bad: hook("/nope/hook"),
    good: hook("/bin/true"),
    host: { paths: { "/nope/hook": { kind: "absent" }, "/bin/true": { kind: "executable" } } },
  },
  {
    rule: "hook-not-executable",
    bad: hook("/etc"),
    good: hook("/bin/true"),
    host: { paths: { "/bin/true": { kind: "executable" } } },
  },
  { rule: "hook-path-empty", bad: hook("") },
  {
    rule: "hook-timeout-zero",
    // A program that ends at once may do so before runc looks at its clock.
    bad: hook("/bin/sleep", { args: ["sleep", "5"], timeout: 0 }),
    good: hook("/bin/sleep", { args: ["sleep", "0"], timeout: 10 }),
    host: { paths: { "/bin/sleep": { kind: "executable" } } },
  },
  {
    rule: "personality-domain",
    bad: { "/linux/personality": { domain: "BSD" } },
    good: { "/linux/personality": { domain: "LINUX" } },
    host: RUNC_14,
    live: LATER,
  },
];
