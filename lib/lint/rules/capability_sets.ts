/**
 * Rules about how sets of capabilities fit together.
 *
 * @module
 */

import { DEFAULT_CAPABILITIES } from "../../oci/default_spec.ts";
import type { Spec } from "../../oci/spec.ts";
import type { Fact } from "../host.ts";
import { removed } from "../repair.ts";
import { each, has, type Outcome, type Rule, when } from "../rule.ts";
import { capsRefused, crun, runc, runcAt } from "../rule_texts.ts";

const CAPABILITIES = "https://man7.org/linux/man-pages/man7/capabilities.7.html";
const SETS = "/process/capabilities";

/** The first kernel with each capability that older ones lack. */
const SINCE: ReadonlyMap<string, readonly [major: number, minor: number]> = new Map([
  ["CAP_AUDIT_READ", [3, 16]],
  ["CAP_PERFMON", [5, 8]],
  ["CAP_BPF", [5, 8]],
  ["CAP_CHECKPOINT_RESTORE", [5, 9]],
]);

function isOlder(kernel: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = kernel.split(/[.-]/).map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

type SetName = "bounding" | "effective" | "inheritable" | "permitted" | "ambient";

/** Capabilities of a set that another set lacks. */
function beyond({ process }: Spec, set: SetName, other: SetName): readonly Outcome[] {
  const others = new Set(process?.capabilities?.[other] ?? []);
  return each(process?.capabilities?.[set], `${SETS}/${set}`, (name) => others.has(name) ? undefined : {});
}

/** Rules about capabilities. */
export const CAPABILITY_RULES: readonly Rule[] = [
  {
    id: "capability-inheritable-beyond-bounding",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an inheritable capability that is not in the bounding set",
    texts: [...capsRefused(), ...crun("capset: Operation not permitted")],
    behind: "all",
    fix: "add it to the bounding set",
    links: [CAPABILITIES],
    check: (spec) => beyond(spec, "inheritable", "bounding"),
    repair: removed,
  },
  {
    id: "capability-ambient-refused",
    severity: "info",
    phase: "start",
    by: "kernel",
    summary: "an ambient capability that is not both permitted and inheritable, which the runtime drops",
    texts: [...runc(""), ...crun("")],
    fix: "add it to permitted and inheritable",
    links: [CAPABILITIES],
    check: (spec) => {
      const { capabilities } = spec.process ?? {};
      const [permitted, inheritable] = [new Set(capabilities?.permitted), new Set(capabilities?.inheritable)];
      return each(
        capabilities?.ambient,
        `${SETS}/ambient`,
        (name) => permitted.has(name) && inheritable.has(name) ? undefined : {},
      );
    },
    repair: removed,
  },
  {
    id: "capability-lost-by-user",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "an added capability with a user other than root: unless it is ambient, it is lost when the program " +
      "starts",
    texts: [...runc(""), ...crun("")],
    fix: "give the program's file the capability with setcap, or run it as root; Kubernetes cannot set ambient " +
      "capabilities",
    links: ["https://github.com/kubernetes/kubernetes/issues/56374"],
    check: (spec) => {
      const { effective = [], ambient } = spec.process?.capabilities ?? {};
      if ((spec.process?.user?.uid ?? 0) === 0) return [];
      // Of a privileged container everything is added.
      const added = new Set(effective.filter((name) => !DEFAULT_CAPABILITIES.includes(name)));
      const kept = new Set(ambient);
      if (added.size > 20) return [];
      return each(
        effective,
        `${SETS}/effective`,
        (name) => added.has(name) && !kept.has(name) ? {} : undefined,
      );
    },
  },
  {
    id: "capability-beyond-bounding",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "a capability of root that is not in the bounding set: it is lost when the program starts",
    texts: [...runc(""), ...crun("")],
    fix: "add it to the bounding set",
    links: [CAPABILITIES],
    check: (spec) => (spec.process?.user?.uid ?? 0) === 0 ? beyond(spec, "permitted", "bounding") : [],
  },
  {
    id: "capabilities-not-limited",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "a spec without capabilities: from 1.3.0 on runc gives the process all of its own, before 1.3.0 none",
    texts: runcAt("capability-library", undefined, ""),
    passes: ["crun"],
    fix: "set capabilities, with empty lists for none",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.0/libcontainer/capabilities/capabilities.go"],
    check: (spec) => when(spec.process !== undefined && spec.process.capabilities === undefined, SETS),
  },
  {
    id: "capability-newer-than-kernel",
    severity: "warning",
    phase: "start",
    by: "kernel",
    summary: "a capability that the node's kernel does not have, which the runtime drops",
    texts: [...runc(""), ...crun("")],
    fix: "use a newer kernel, or CAP_SYS_ADMIN instead",
    links: [CAPABILITIES],
    check: (spec, { kernel }) =>
      each(
        spec.process?.capabilities?.bounding,
        `${SETS}/bounding`,
        (name): Readonly<Record<string, string>> | readonly Fact[] | undefined => {
          const since = SINCE.get(name);
          if (since === undefined) return undefined;
          if (kernel === undefined) return ["kernel"];
          return isOlder(kernel, since) ? {} : undefined;
        },
      ),
  },
  {
    id: "privileges-kept-in-userns-only",
    severity: "info",
    phase: "start",
    by: "kernel",
    summary: "CAP_SYS_ADMIN in a user namespace: it applies to what the namespace owns, not to the node",
    texts: [...runc(""), ...crun("")],
    fix: "change nothing, unless the program needs rights on the node: then set hostUsers: true",
    links: ["https://man7.org/linux/man-pages/man7/user_namespaces.7.html"],
    check: (spec) =>
      has(spec, "user")
        ? each(
          spec.process?.capabilities?.effective,
          `${SETS}/effective`,
          (name) => name === "CAP_SYS_ADMIN" ? {} : undefined,
        )
        : [],
  },
];
