/** Cases of cgroups, devices and RDT. @module */

import type { LintCase } from "../case.ts";

const CPU = "/linux/resources/cpu";
const CONTROLLERS = ["cpu", "cpuset", "memory", "devices"];

/** Cases of cgroups. */
export const CGROUP_CASES: readonly LintCase[] = [
  {
    rule: "cgroups-path-not-systemd",
    bad: {},
    host: { systemdCgroup: true },
    good: { "/linux/cgroupsPath": "cri-spec.slice:cri:lint" },
    live: "systemd",
  },
  {
    rule: "cgroups-path-systemd-on-cgroupfs",
    bad: { "/linux/cgroupsPath": "cri-spec.slice:cri:lint" },
    live: { not: "it starts, see the specs that look bad" },
  },
  {
    rule: "systemd-cgroup-without-systemd",
    bad: { "/linux/cgroupsPath": "cri-spec.slice:cri:lint" },
    good: {},
    host: { systemdCgroup: true, systemd: false },
    goodHost: { systemdCgroup: false },
    live: "systemd",
  },
  {
    rule: "systemd-property-name",
    bad: { "/linux/cgroupsPath": "cri-spec.slice:cri:lint", "/annotations/org.systemd.property.X": "'a'" },
    good: { "/linux/cgroupsPath": "cri-spec.slice:cri:lint" },
    host: { systemdCgroup: true },
    live: "systemd",
  },
  { rule: "unified-on-cgroup-v1", bad: { "/linux/resources/unified": { "memory.max": "1000000000" } } },
  {
    rule: "memory-limit-too-low",
    bad: { "/linux/resources/memory": { limit: 4096 } },
    good: { "/linux/resources/memory": { limit: 67108864 } },
  },
  {
    rule: "swap-below-memory",
    bad: { "/linux/resources/memory": { limit: 100000000, swap: 2000000 } },
    good: { "/linux/resources/memory": { limit: 100000000, swap: 200000000 } },
  },
  {
    rule: "crun-swap-without-memory",
    bad: { "/linux/resources/memory": { swap: 200000000 } },
    good: { "/linux/resources/memory": { limit: 100000000, swap: 200000000 } },
    host: { cgroups: "v2" },
    live: { not: "cgroup v2 alone refuses it" },
  },
  {
    rule: "swap-below-memory-v2",
    bad: { "/linux/resources/memory": { limit: 100000000, swap: 2000000 } },
    good: { "/linux/resources/memory": { limit: 100000000, swap: 200000000 } },
    host: { cgroups: "v2" },
    live: { not: "cgroup v2 alone refuses it" },
  },
  {
    rule: "pids-limit-zero",
    bad: { "/linux/resources/pids": { limit: 0 } },
    good: { "/linux/resources/pids": { limit: -1 } },
    host: { runtime: "runc@1.4.0" },
    live: { not: "only later releases of runc print it" },
  },
  {
    rule: "swappiness-out-of-range",
    bad: { "/linux/resources/memory": { swappiness: 101 } },
    good: { "/linux/resources/memory": { swappiness: 100 } },
  },
  { rule: "cpu-shares-too-low", bad: { [CPU]: { shares: 1 } }, good: { [CPU]: { shares: 2 } } },
  { rule: "cpu-shares-too-high", bad: { [CPU]: { shares: 262145 } }, good: { [CPU]: { shares: 262144 } } },
  { rule: "cpu-quota-too-low", bad: { [CPU]: { quota: 999 } }, good: { [CPU]: { quota: 1000 } } },
  { rule: "cpu-period-out-of-range", bad: { [CPU]: { period: 1000001 } }, good: { [CPU]: { period: 1000000 } } },
  { rule: "cpuset-cpus-absent", bad: { [CPU]: { cpus: "0,999" } }, good: { [CPU]: { cpus: "0" } } },
  { rule: "cpuset-cpus-unreadable", bad: { [CPU]: { cpus: "some" } }, good: { [CPU]: { cpus: "0" } } },
  { rule: "cpuset-mems-absent", bad: { [CPU]: { mems: "9" } }, good: { [CPU]: { mems: "0" } } },
  {
    rule: "hugetlb-missing",
    bad: { "/linux/resources/hugepageLimits": [{ pageSize: "2MB", limit: 0 }] },
    host: { cgroupControllers: CONTROLLERS },
  },
  {
    rule: "rdma-missing",
    bad: { "/linux/resources/rdma": { mlx5_0: { hcaHandles: 1 } } },
    host: { cgroupControllers: CONTROLLERS },
  },
  {
    rule: "net-cls-missing",
    bad: { "/linux/resources/network": { classID: 1 } },
    host: { cgroupControllers: CONTROLLERS },
  },
  {
    rule: "net-prio-missing",
    bad: { "/linux/resources/network": { priorities: [{ name: "lo", priority: 1 }] } },
    host: { cgroupControllers: CONTROLLERS },
  },
  { rule: "device-access-empty", bad: { "/linux/resources/devices/0/access": "" } },
  { rule: "device-rule-type", bad: { "/linux/resources/devices/0/type": "z" } },
  {
    rule: "device-type",
    bad: { "/linux/devices": [{ path: "/dev/test", type: "z", major: 1, minor: 3 }] },
    good: { "/linux/devices": [{ path: "/dev/test", type: "c", major: 1, minor: 3 }] },
  },
  {
    rule: "device-number-negative",
    bad: { "/linux/devices": [{ path: "/dev/test", type: "c", major: -1, minor: 3 }] },
    good: { "/linux/devices": [{ path: "/dev/test", type: "c", major: 1, minor: 3 }] },
  },
  { rule: "intel-rdt-closid", bad: { "/linux/intelRdt": { closID: "a/b" } } },
  { rule: "intel-rdt-missing", bad: { "/linux/intelRdt": { l3CacheSchema: "L3:0=f" } } },
];
