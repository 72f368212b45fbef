/** Cases of security modules, seccomp and capabilities. @module */

import type { LintCase } from "../case.ts";

const SECCOMP = "/linux/seccomp";
const CAPS = "/process/capabilities";

function rule(action: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: ["mkdir"], action, ...more }] };
}

const GOOD = { [SECCOMP]: rule("SCMP_ACT_ERRNO") };
const ARG = { index: 0, value: 1, op: "SCMP_CMP_EQ" };

/** Cases of security. */
export const SECURITY_CASES: readonly LintCase[] = [
  { rule: "selinux-label-without-selinux", bad: { "/process/selinuxLabel": "system_u:system_r:container_t:s0" } },
  { rule: "mount-label-without-selinux", bad: { "/linux/mountLabel": "system_u:object_r:container_file_t:s0" } },
  { rule: "apparmor-not-supported", bad: { "/process/apparmorProfile": "cri-containerd.apparmor.d" } },
  {
    rule: "apparmor-profile-not-loaded",
    bad: { "/process/apparmorProfile": "nope" },
    host: { apparmor: true },
    live: { not: "the machine has no AppArmor" },
  },
  { rule: "seccomp-action-unknown", bad: { [SECCOMP]: rule("SCMP_ACT_NOPE") }, good: GOOD },
  {
    rule: "seccomp-arch-unknown",
    bad: { ...GOOD, "/linux/seccomp/architectures": ["SCMP_ARCH_FOO"] },
    good: { ...GOOD, "/linux/seccomp/architectures": ["SCMP_ARCH_X86_64"] },
  },
  {
    rule: "seccomp-operator-unknown",
    bad: { [SECCOMP]: rule("SCMP_ACT_ERRNO", { args: [{ ...ARG, op: "SCMP_CMP_FOO" }] }) },
    good: { [SECCOMP]: rule("SCMP_ACT_ERRNO", { args: [ARG] }) },
  },
  {
    rule: "seccomp-argument-index",
    bad: { [SECCOMP]: rule("SCMP_ACT_ERRNO", { args: [{ ...ARG, index: 6 }] }) },
    good: { [SECCOMP]: rule("SCMP_ACT_ERRNO", { args: [{ ...ARG, index: 5 }] }) },
  },
  { rule: "seccomp-flags-refused", bad: { ...GOOD, "/linux/seccomp/flags": ["SECCOMP_FILTER_FLAG_LOG"] }, good: GOOD },
  { rule: "seccomp-notify-default", bad: { [SECCOMP]: { defaultAction: "SCMP_ACT_NOTIFY" } }, good: GOOD },
  {
    rule: "seccomp-notify-write",
    bad: {
      [SECCOMP]: {
        defaultAction: "SCMP_ACT_ALLOW",
        listenerPath: "<bundle>/rootfs",
        syscalls: [{ names: ["write"], action: "SCMP_ACT_NOTIFY" }],
      },
    },
    good: GOOD,
  },
  { rule: "seccomp-notify-without-listener", bad: { [SECCOMP]: rule("SCMP_ACT_NOTIFY") }, good: GOOD },
  {
    rule: "seccomp-listener-missing",
    bad: { [SECCOMP]: { ...rule("SCMP_ACT_NOTIFY"), listenerPath: "/nope/agent.sock" } },
    good: GOOD,
    host: { paths: { "/nope/agent.sock": { kind: "absent" } } },
  },
  {
    rule: "seccomp-empty-name",
    bad: { [SECCOMP]: { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: [""], action: "SCMP_ACT_ERRNO" }] } },
    good: { [SECCOMP]: { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: ["nope"], action: "SCMP_ACT_ERRNO" }] } },
  },
  { rule: "seccomp-blocks-start", bad: { [SECCOMP]: { defaultAction: "SCMP_ACT_ERRNO" } }, good: GOOD },
  {
    rule: "seccomp-not-supported",
    bad: GOOD,
    good: {},
    host: { seccomp: false },
    live: { not: "the kernel has seccomp" },
  },
  {
    rule: "capability-not-permitted",
    bad: { [`${CAPS}/permitted`]: ["CAP_CHOWN"], [`${CAPS}/effective`]: ["CAP_CHOWN", "CAP_KILL"] },
  },
  {
    rule: "capability-beyond-runtime",
    bad: { [`${CAPS}/bounding/-`]: "CAP_SYS_RESOURCE" },
    host: { capabilities: ["CAP_CHOWN", "CAP_KILL", "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE"] },
  },
  {
    rule: "capability-unknown",
    bad: { [`${CAPS}/bounding/-`]: "CAP_NOPE" },
    live: { not: "it starts, see the specs that look bad" },
  },
];
