/**
 * Rules about hooks.
 *
 * @module
 */

import { factOf, type PathFact } from "../host.ts";
import { removed } from "../repair.ts";
import { each, type Outcome, type Rule } from "../rule.ts";
import { INIT, runcAt } from "../rule_texts.ts";
import type { Hooks, Spec } from "../../oci/spec.ts";

const HOOKS = "https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#posix-platform-hooks";

type HookKind = keyof Hooks;
/** Hooks whose failure keeps the container from being created, and what runs them. */
const FAILING: readonly HookKind[] = ["prestart", "createRuntime", "createContainer"];

function hooks(
  spec: Spec,
  find: (path: string, timeout: number | undefined) => boolean | readonly ["paths"],
): readonly Outcome[] {
  return FAILING.flatMap((kind) =>
    each(spec.hooks?.[kind], `/hooks/${kind}`, ({ path, timeout }, index) => {
      const found = find(path, timeout === undefined ? undefined : Number(timeout));
      if (found === false) return undefined;
      return found === true ? { kind, index: String(index), path, timeout: `${timeout}.0` } : found;
    })
  );
}

function hookTexts(what: string): Rule["texts"] {
  return runcAt(
    "hook-name",
    `${INIT}error running hook #<index>: ${what}`,
    `${INIT}error running <kind> hook #<index>: ${what}`,
  );
}

function hookFile(fires: (fact: PathFact) => boolean): Rule["check"] {
  return (spec, host) =>
    hooks(spec, (path, timeout) => {
      if (path === "" || (timeout !== undefined && timeout <= 0)) return false;
      const fact = factOf(path, host);
      return fact === undefined ? ["paths"] : fires(fact);
    });
}

/** Rules about hooks. */
export const HOOK_RULES: readonly Rule[] = [
  {
    id: "hook-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that does not exist",
    texts: hookTexts("fork/exec <path>: no such file or directory"),
    fix:
      "install the hook on the node, or remove it from base_runtime_spec; a path with (deleted) behind it is a program that an update replaced while it ran, as dockerd: restart that service. Of startContainer the path counts in the container's own root filesystem, of the other kinds on the node",
    links: [HOOKS],
    check: hookFile(({ kind }) => kind === "absent" || kind === "link-broken"),
    repair: removed,
  },
  {
    id: "hook-not-executable",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that is a directory",
    texts: hookTexts("fork/exec <path>: permission denied"),
    behind: "all",
    fix: "set the path to a program",
    links: [HOOKS],
    check: hookFile(({ kind }) => kind === "directory"),
    repair: removed,
  },
  {
    id: "hook-path-empty",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook without a path",
    texts: hookTexts("exec: no command"),
    fix: "set the path to a program",
    links: [HOOKS],
    check: (spec) => hooks(spec, (path) => path === ""),
    repair: removed,
  },
  {
    id: "hook-timeout-zero",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook with a timeout of 0 or less",
    texts: hookTexts("hook ran past specified timeout of <timeout>s"),
    behind: "all",
    fix: "set at least one second, or remove the timeout",
    links: [HOOKS],
    check: (spec) => hooks(spec, (path, timeout) => path !== "" && timeout !== undefined && timeout <= 0),
    repair: removed,
  },
];
