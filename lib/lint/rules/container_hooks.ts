/**
 * Rules about hooks that run in the container or after its start, and about files that are no programs.
 *
 * @module
 */

import type { Hook, Hooks, Spec } from "../../oci/spec.ts";
import { factOf } from "../host.ts";
import { removed } from "../repair.ts";
import { each, type Outcome, type Rule, type RuntimeText, type Values } from "../rule.ts";
import { INIT, runcAt } from "../rule_texts.ts";
import { coverFinder } from "./covers.ts";

const HOOKS = "https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md#posix-platform-hooks";

type HookKind = keyof Hooks;
/** Hooks that are run before the container's process is there, with the runtime's root filesystem. */
const EARLY: readonly HookKind[] = ["prestart", "createRuntime", "createContainer"];

function texts(before: string, what: string): readonly RuntimeText[] {
  return runcAt(
    "hook-name",
    `${before}error running hook #<index>: ${what}`,
    `${before}error running <kind> hook #<index>: ${what}`,
  );
}

/** Hooks that runc would run, those with a timeout that is over at once left out. */
function hooks(
  spec: Spec,
  kinds: readonly HookKind[],
  find: (hook: Hook) => boolean | "paths" | "rootfs",
): readonly Outcome[] {
  return kinds.flatMap((kind) =>
    each(
      spec.hooks?.[kind],
      `/hooks/${kind}`,
      (hook, index): Values | readonly ["paths"] | readonly ["rootfs"] | undefined => {
        if (hook.path === "" || (hook.timeout !== undefined && Number(hook.timeout) <= 0)) return undefined;
        const found = find(hook);
        if (found === "paths") return ["paths"];
        if (found === "rootfs") return ["rootfs"];
        return found
          ? { kind, index: String(index), path: hook.path, name: hook.path, timeout: `${hook.timeout}.0` }
          : undefined;
      },
    )
  );
}

function onHost(fires: (fact: NonNullable<ReturnType<typeof factOf>>) => boolean, kinds = EARLY): Rule["check"] {
  return (spec, host) =>
    hooks(spec, kinds, ({ path }) => {
      if (!path.startsWith("/")) return false;
      const fact = factOf(path, host);
      return fact === undefined ? "paths" : fires(fact);
    });
}

/** Hooks that run in the container: their programs are the image's, or a volume's. */
function inContainer(fires: (kind: string) => boolean): Rule["check"] {
  return (spec, { rootfs }) => {
    const coverAt = coverFinder(spec);
    return hooks(spec, ["startContainer"], ({ path }) => {
      if (!path.startsWith("/") || coverAt(path) !== undefined) return false;
      if (rootfs === undefined || !Object.hasOwn(rootfs, path)) return "rootfs";
      return fires(rootfs[path]!);
    });
  };
}

/** Rules about hooks. */
export const CONTAINER_HOOK_RULES: readonly Rule[] = [
  {
    id: "hook-path-relative",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook whose path is only a name: hooks are not looked up in PATH",
    texts: texts(INIT, "fork/exec <name>: no such file or directory"),
    fix: "write the full path",
    links: [HOOKS],
    check: (spec) => hooks(spec, EARLY, ({ path }) => !path.includes("/")),
    repair: removed,
  },
  {
    id: "hook-below-file",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook whose path goes through a file",
    texts: texts(INIT, "fork/exec <path>: not a directory"),
    fix: "correct the hook's path",
    links: [HOOKS],
    check: onHost(({ kind }) => kind === "below-file"),
    repair: removed,
  },
  {
    id: "hook-without-execute-bit",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook whose file is not executable",
    texts: texts(INIT, "fork/exec <path>: permission denied"),
    fix: "run chmod +x on the file on the node",
    links: [HOOKS],
    check: onHost(({ kind }) => kind === "file"),
    repair: removed,
  },
  {
    id: "hook-format",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a hook that is neither a binary nor a script with #! and its interpreter",
    texts: texts(INIT, "fork/exec <path>: exec format error"),
    fix: "start the script with #! and its interpreter",
    links: [HOOKS],
    check: onHost(({ kind, format }) => kind === "executable" && format === "other"),
    repair: removed,
  },
  {
    id: "hook-argument-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an argument of a hook with a NUL byte",
    texts: texts(INIT, "fork/exec <path>: invalid argument"),
    fix: "remove the NUL byte",
    links: [HOOKS],
    check: (spec) => hooks(spec, EARLY, ({ args = [] }) => args.some((text) => text.includes("\0"))),
    repair: removed,
  },
  {
    id: "hook-variable-nul",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "an environment variable of a hook with a NUL byte",
    texts: texts(INIT, "exec: environment variable contains NUL"),
    fix: "remove the NUL byte",
    links: [HOOKS],
    check: (spec) => hooks(spec, EARLY, ({ env = [] }) => env.some((text) => text.includes("\0"))),
    repair: removed,
  },
  {
    id: "poststart-hook-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a poststart hook that does not exist: in runc, create fails",
    texts: texts("", "fork/exec <path>: no such file or directory"),
    behind: "all",
    fix: "install the hook on the node, or remove it from base_runtime_spec",
    links: [HOOKS],
    check: onHost(({ kind }) => kind === "absent" || kind === "link-broken", ["poststart"]),
    repair: removed,
  },
  {
    id: "poststart-hook-not-executable",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a poststart hook that is a directory or not executable",
    texts: texts("", "fork/exec <path>: permission denied"),
    behind: "all",
    fix: "specify a program, and run chmod +x on it on the node",
    links: [HOOKS],
    check: onHost(({ kind }) => kind === "directory" || kind === "file", ["poststart"]),
    repair: removed,
  },
  {
    id: "start-hook-missing",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary: "a startContainer hook that the container does not have: it runs in the container, not on the node",
    texts: texts("", "fork/exec <path>: no such file or directory"),
    behind: "all",
    fix: "add the program to the image or a volume, or use a createContainer hook, which runs on the node",
    links: [HOOKS],
    check: inContainer((kind) => kind === "absent" || kind === "link-broken"),
    repair: removed,
  },
  {
    id: "start-hook-not-executable",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary: "a startContainer hook that is a directory of the container or not executable",
    texts: texts("", "fork/exec <path>: permission denied"),
    behind: "all",
    fix: "specify a program, and run chmod +x on it in the image",
    links: [HOOKS],
    check: inContainer((kind) => kind === "directory" || kind === "file"),
    repair: removed,
  },
  {
    id: "start-hook-timeout-zero",
    severity: "error",
    phase: "start",
    by: "runtime",
    summary: "a startContainer hook with a timeout of 0 or less",
    texts: texts("", "hook ran past specified timeout of <timeout>s"),
    behind: "all",
    fix: "set at least one second, or remove the timeout",
    links: [HOOKS],
    check: (spec) =>
      each(
        spec.hooks?.startContainer,
        "/hooks/startContainer",
        ({ path, timeout }, index) =>
          path !== "" && timeout !== undefined && Number(timeout) <= 0
            ? { kind: "startContainer", index: String(index), timeout: `${timeout}.0` }
            : undefined,
      ),
    repair: removed,
  },
];
