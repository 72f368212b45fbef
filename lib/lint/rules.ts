/**
 * All rules, in the order in which a runtime fails: what it validates, its bootstrap, its init.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import type { Phase } from "./finding.ts";
import type { DaemonRule, Rule } from "./rule.ts";
import { CAPABILITY_RULES } from "./rules/capability_sets.ts";
import { BLOCK_IO_RULES, CGROUP_V2_RULES } from "./rules/cgroup_v2.ts";
import { CGROUP_VALUE_RULES } from "./rules/cgroup_values.ts";
import { CGROUP_RULES } from "./rules/cgroups.ts";
import { CONTAINER_HOOK_RULES } from "./rules/container_hooks.ts";
import { DAEMON_RULES } from "./rules/daemon.ts";
import { DEVICE_NODE_RULES } from "./rules/device_nodes.ts";
import { DEVICE_RULES } from "./rules/devices.ts";
import { FILESYSTEM_OPTION_RULES } from "./rules/filesystem_options.ts";
import { HOOK_RULES } from "./rules/hooks.ts";
import { ID_MAPPING_RULES } from "./rules/id_mappings.ts";
import { LIMIT_RULES } from "./rules/limits.ts";
import { LOCKED_FLAG_RULES } from "./rules/locked_flags.ts";
import { MOUNT_POINT_RULES } from "./rules/mount_points.ts";
import { MOUNT_SOURCE_RULES } from "./rules/mount_sources.ts";
import { MOUNT_RULES } from "./rules/mounts.ts";
import { NAMESPACE_RULES } from "./rules/namespaces.ts";
import { PROCESS_RULES } from "./rules/process.ts";
import { PROGRAM_FILE_RULES } from "./rules/program_files.ts";
import { PROGRAM_RULES } from "./rules/program.ts";
import { RESTRICTED_PATH_RULES } from "./rules/restricted_paths.ts";
import { ROOT_RULES } from "./rules/root.ts";
import { SCHEDULING_RULES } from "./rules/scheduling.ts";
import { SECCOMP_CALL_RULES } from "./rules/seccomp_calls.ts";
import { SECURITY_RULES } from "./rules/security.ts";
import { START_PROCESS_RULES } from "./rules/start_process.ts";
import { SYSCTL_RULES } from "./rules/sysctls.ts";
import { USER_NAMESPACE_RULES } from "./rules/user_namespace.ts";

/** The phases in order. */
export const PHASES: readonly Phase[] = ["request", "validate", "bootstrap", "init", "start"];

const ALL: readonly Rule[] = [
  ...ROOT_RULES,
  ...MOUNT_RULES,
  ...MOUNT_SOURCE_RULES,
  ...MOUNT_POINT_RULES,
  ...FILESYSTEM_OPTION_RULES,
  ...RESTRICTED_PATH_RULES,
  ...HOOK_RULES,
  ...CONTAINER_HOOK_RULES,
  ...NAMESPACE_RULES,
  ...ID_MAPPING_RULES,
  ...LOCKED_FLAG_RULES,
  ...USER_NAMESPACE_RULES,
  ...SYSCTL_RULES,
  ...CGROUP_RULES,
  ...CGROUP_VALUE_RULES,
  ...BLOCK_IO_RULES,
  ...CGROUP_V2_RULES,
  ...DEVICE_RULES,
  ...DEVICE_NODE_RULES,
  ...PROCESS_RULES,
  ...START_PROCESS_RULES,
  ...LIMIT_RULES,
  ...SCHEDULING_RULES,
  ...SECURITY_RULES,
  ...CAPABILITY_RULES,
  ...SECCOMP_CALL_RULES,
  ...PROGRAM_RULES,
  ...PROGRAM_FILE_RULES,
];

/** Every rule over spec and host, by phase. */
export const RULES: readonly Rule[] = /* @__PURE__ */ frozen(
  PHASES.flatMap((phase) => ALL.filter((rule) => rule.phase === phase)),
);

/** Every failure that no spec shows. */
export const REQUEST_RULES: readonly DaemonRule[] = /* @__PURE__ */ frozen(DAEMON_RULES);

const BY_ID: ReadonlyMap<string, Rule | DaemonRule> = new Map(
  [...RULES, ...REQUEST_RULES].map((rule) => [rule.id, rule]),
);

/**
 * Looks up a rule.
 *
 * @param id Its id.
 * @returns The rule; `undefined` if there is none.
 */
export function ruleOf(id: string): Rule | DaemonRule | undefined {
  return BY_ID.get(id);
}
