/**
 * Runtimes of a config.toml whose shim cannot be on the node: what containerd finds when it starts the container.
 *
 * Upstream: `resolveRuntimePath` in https://github.com/containerd/containerd/blob/v1.7.24/runtime/v2/manager.go, later in
 * `core/runtime/v2/shim_manager.go`, and `BinaryName` in `pkg/shim/util.go`.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { type Runtime, RUNTIME_LINUX_V1, RUNTIME_RUNC_V2 } from "../containerd/config_validate.ts";
import { goQuote } from "../go/quote.ts";
import type { Finding, Severity } from "./finding.ts";
import { ruleOf } from "./rules.ts";

const RULE = "shim-binary-missing";

/**
 * The shim's program that containerd looks for.
 *
 * @param type A runtime's `runtime_type`.
 * @returns Its name; empty where the type is no name of one.
 */
export function binaryName(type: string): string {
  const parts = type.split(".");
  return parts.length < 2 || parts[0] === "" ? "" : `containerd-shim-${parts.at(-2)!}-${parts.at(-1)!}`;
}

/** How likely it is that the program of a type is not there; `undefined` where a package may have installed it. */
function severityOf(type: string, isNew: boolean): Severity | undefined {
  // The version is missing: no package has such a program.
  if (type === "io.containerd.runc") return "error";
  if (!isNew) return undefined;
  if (type === RUNTIME_LINUX_V1) return "error";
  // The program of containerd 1 may have stayed on the node.
  return type === "io.containerd.runc.v1" ? "warning" : undefined;
}

/**
 * Finds whether a runtime has a shim.
 *
 * @param runtime The runtime.
 * @param behaviors What the release does.
 * @returns A finding at its `runtime_type`; `undefined` where its shim may be there.
 */
export function shimFinding({ runtime_type: type, path }: Runtime, behaviors: Behaviors): Finding | undefined {
  // A path is that of a program, which the node has or not.
  if (type === "" || type.startsWith("/")) return undefined;
  const isNew = behaviors.has("config-v3");
  const name = type.includes("/") ? "" : binaryName(type);
  const severity = name === "" ? "error" : severityOf(type, isNew);
  if (severity === undefined) return undefined;
  const form = `io.containerd.runc.${isNew ? "v2" : "v1"}`;
  const text = name === ""
    ? `invalid runtime name ${type}, correct runtime name should be either format like \`${form}\` or a full path to the binary`
    : `runtime ${goQuote(type, behaviors.unicode)} binary not installed ${
      goQuote(name, behaviors.unicode)
    }: file does not exist`;
  const { links } = ruleOf(RULE)!;
  const summary = name === ""
    ? "runtime_type is no name of a runtime"
    : `the shim of the runtime is ${name}, which containerd ${isNew ? "2" : "1"} does not have`;
  return {
    rule: RULE,
    severity,
    phase: "start",
    path: `${path}/runtime_type`,
    summary,
    texts: [{ by: "containerd", text: `failed to resolve runtime path: ${text}`, evidence: "observed" }],
    fix: `set runtime_type = "${RUNTIME_RUNC_V2}" for runc; for another runtime, its name as its documentation has it`,
    links,
  };
}
