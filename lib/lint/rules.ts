/**
 * All rules, in the order in which a runtime fails: what it validates, its bootstrap, its init.
 *
 * @module
 */

import type { Phase } from "./finding.ts";
import type { DaemonRule, Rule } from "./rule.ts";
import { CGROUP_RULES } from "./rules/cgroups.ts";
import { DAEMON_RULES } from "./rules/daemon.ts";
import { DEVICE_RULES } from "./rules/devices.ts";
import { HOOK_RULES } from "./rules/hooks.ts";
import { ID_MAPPING_RULES } from "./rules/id_mappings.ts";
import { MOUNT_RULES } from "./rules/mounts.ts";
import { NAMESPACE_RULES } from "./rules/namespaces.ts";
import { PROCESS_RULES } from "./rules/process.ts";
import { ROOT_RULES } from "./rules/root.ts";
import { SECURITY_RULES } from "./rules/security.ts";
import { SYSCTL_RULES } from "./rules/sysctls.ts";
import { USER_NAMESPACE_RULES } from "./rules/user_namespace.ts";

/** The phases in order. */
export const PHASES: readonly Phase[] = ["request", "validate", "bootstrap", "init", "start"];

const ALL: readonly Rule[] = [
  ...ROOT_RULES,
  ...MOUNT_RULES,
  ...HOOK_RULES,
  ...NAMESPACE_RULES,
  ...ID_MAPPING_RULES,
  ...USER_NAMESPACE_RULES,
  ...SYSCTL_RULES,
  ...CGROUP_RULES,
  ...DEVICE_RULES,
  ...PROCESS_RULES,
  ...SECURITY_RULES,
];

/** Every rule over spec and host, by phase. */
export const RULES: readonly Rule[] = PHASES.flatMap((phase) => ALL.filter((rule) => rule.phase === phase));

/** Every failure before a runtime is asked. */
export const REQUEST_RULES: readonly DaemonRule[] = DAEMON_RULES;

const BY_ID: ReadonlyMap<string, Rule | DaemonRule> = new Map(
  [...RULES, ...REQUEST_RULES].map((rule) => [rule.id, rule]),
);

/**
 * Looks up a rule.
 *
 * @param id Its id.
 * @returns The rule, `undefined` when there is none.
 */
export function ruleOf(id: string): Rule | DaemonRule | undefined {
  return BY_ID.get(id);
}
