/** Cases of sysctls. @module */

import { type LintCase, USERNS } from "../case.ts";

const PORT = { "net.ipv4.ip_unprivileged_port_start": "0" };

/** Cases of sysctls. */
export const SYSCTL_CASES: readonly LintCase[] = [
  {
    rule: "net-sysctl-in-host-netns",
    bad: { "/linux/namespaces/4": null, "/linux/sysctl": PORT },
    good: { "/linux/sysctl": PORT },
  },
  {
    rule: "ipc-sysctl-in-host-ipcns",
    bad: { "/linux/namespaces/1": null, "/linux/sysctl": { "kernel.shm_rmid_forced": "1" } },
    good: { "/linux/sysctl": { "kernel.shm_rmid_forced": "1" } },
  },
  {
    rule: "sysctl-not-namespaced",
    bad: { "/linux/sysctl": { "vm.max_map_count": "262144" } },
    good: { "/linux/sysctl": { "kernel.domainname": "example.org" } },
  },
  {
    rule: "user-sysctl-refused",
    bad: { ...USERNS, "/linux/sysctl": { "user.max_mnt_namespaces": "10" } },
    good: USERNS,
  },
  {
    rule: "user-sysctl-without-userns",
    bad: { "/linux/sysctl": { "user.max_mnt_namespaces": "10" } },
    good: { ...USERNS, "/linux/sysctl": { "user.max_mnt_namespaces": "10" } },
    host: { runtime: "runc@1.4.0" },
    live: { not: "only runc from 1.4.0 on prints it" },
  },
  { rule: "sysctl-conflicts-with-hostname", bad: { "/linux/sysctl": { "kernel.hostname": "web" } } },
  {
    rule: "sysctl-absent-in-netns",
    bad: { "/linux/sysctl": { "net.ipv4.tcp_mem": "1 2 3" } },
    good: { "/linux/sysctl": PORT },
  },
  {
    rule: "sysctl-read-only-in-netns",
    bad: { "/linux/sysctl": { "net.core.rmem_max": "1048576" } },
    host: { netSysctls: { "net.core.rmem_max": "ro" } },
  },
  {
    rule: "sysctl-value-invalid",
    bad: { "/linux/sysctl": { "kernel.shm_rmid_forced": "2" } },
    good: { "/linux/sysctl": { "kernel.shm_rmid_forced": "0" } },
  },
];
