/** Cases of namespaces and names. @module */

import type { LintCase } from "../case.ts";

const RUNC_14 = { runtime: "runc@1.4.0" };
const LATER = { not: "only later releases of runc print it" } as const;
const KERNEL = { not: "the kernel has them" } as const;

/** Cases of namespaces. */
export const NAMESPACE_CASES: readonly LintCase[] = [
  { rule: "namespace-unknown", bad: { "/linux/namespaces/-": { type: "foo" } } },
  { rule: "time-namespace-unknown", bad: { "/linux/namespaces/-": { type: "time" } } },
  { rule: "namespace-duplicated", bad: { "/linux/namespaces/-": { type: "ipc" } } },
  {
    rule: "namespace-path-missing",
    bad: { "/linux/namespaces/1/path": "/nope/ipc" },
    host: { paths: { "/nope/ipc": { kind: "absent" } } },
  },
  {
    rule: "netns-path-missing-with-sysctl",
    bad: {
      "/linux/namespaces/4/path": "/nope/net",
      "/linux/sysctl": { "net.ipv4.ip_unprivileged_port_start": "0" },
    },
    host: { paths: { "/nope/net": { kind: "absent", own: false } } },
  },
  {
    rule: "namespace-path-kind",
    bad: { "/linux/namespaces/4/path": "/proc/self/ns/uts" },
    host: { paths: { "/proc/self/ns/uts": { kind: "file", namespace: "uts" } } },
  },
  {
    rule: "namespace-path-comma",
    bad: { "/linux/namespaces/4/path": "<bundle>/a,b" },
    host: { paths: { "/bundle/a,b": { kind: "file" } } },
  },
  {
    rule: "cgroup-namespace-unsupported",
    bad: { "/linux/namespaces/-": { type: "cgroup" } },
    host: { namespaces: ["net"] },
    live: KERNEL,
  },
  {
    rule: "time-namespace-unsupported",
    bad: { "/linux/namespaces/-": { type: "time" } },
    host: { ...RUNC_14, namespaces: ["net"] },
    live: LATER,
  },
  {
    rule: "time-offsets-without-timens",
    bad: { "/linux/timeOffsets": { boottime: { secs: 1 } } },
    host: RUNC_14,
    live: LATER,
  },
  { rule: "masked-paths-without-mntns", bad: { "/linux/namespaces/3": null, "/linux/readonlyPaths": null } },
  { rule: "hostname-in-host-uts", bad: { "/linux/namespaces/2": null } },
  {
    rule: "domainname-in-host-uts",
    bad: { "/linux/namespaces/2": null, "/hostname": null, "/domainname": "example.org" },
    good: { "/domainname": "example.org" },
    host: RUNC_14,
    live: LATER,
  },
  { rule: "hostname-too-long", bad: { "/hostname": "a".repeat(65) }, good: { "/hostname": "a".repeat(64) } },
  { rule: "domainname-too-long", bad: { "/domainname": "a".repeat(65) }, host: RUNC_14, live: LATER },
  {
    rule: "net-devices-in-host-netns",
    bad: { "/linux/namespaces/4": null, "/linux/netDevices": { eth1: {} } },
    host: RUNC_14,
    live: LATER,
  },
];
