/**
 * What rules about cgroups share: where values stand, and files that a cgroup has or not.
 *
 * @module
 */

import { join } from "../../go/path.ts";
import type { Int64, LinuxResources, Spec } from "../../oci/spec.ts";
import type { LintHost } from "../host.ts";
import { type Outcome, type Rule, type RuntimeText, when } from "../rule.ts";
import { INIT, runc, START } from "../rule_texts.ts";

/** Where the resources stand in a spec. */
export const RESOURCES = "/linux/resources";
/** What runc puts before a value that cannot be set. */
export const SETTING: string = `${INIT}error setting cgroup config for procHooks process: `;
/** What runc puts before a value that cannot be set before the process is in the cgroup. */
export const APPLYING: string = `${START}unable to apply cgroup configuration: `;

/** The container's cgroup in a hierarchy: what is not absolute depends on the runtime's own. */
function cgroupOf(spec: Spec): string {
  const path = spec.linux?.cgroupsPath ?? "";
  return path.startsWith("/") ? join(path, "") : "<any>";
}

/**
 * A rule that one version of cgroups has: undecided while the version is not told.
 *
 * @param version The version.
 * @param find What the rule says there.
 */
export function onCgroups(
  version: "v1" | "v2",
  find: (spec: Spec, host: LintHost) => readonly Outcome[],
): Rule["check"] {
  return (spec, host) => {
    if (host.cgroups !== undefined && host.cgroups !== version) return [];
    const found = find(spec, host);
    if (host.cgroups === undefined) return found.map(({ path }) => ({ path, missing: ["cgroups"] }));
    return found.map((one) => "missing" in one ? one : { ...one, values: { ...one.values, cgroup: cgroupOf(spec) } });
  };
}

/**
 * Whether a number is there and not 0, which is as good as absent.
 *
 * @param value The number.
 */
export function isSet(value: Int64 | undefined): boolean {
  return value !== undefined && Number(value) !== 0;
}

/**
 * A limit whose file the cgroups of the node do not have.
 *
 * @param find The places of the limits, below the resources, and their files.
 */
export function withoutFile(
  find: (
    resources: LinuxResources,
  ) => readonly (readonly [path: string, file: string])[],
): Rule["check"] {
  return onCgroups(
    "v1",
    (spec, { cgroupFiles }) =>
      find(spec.linux?.resources ?? {}).flatMap(([path, file]): readonly Outcome[] => {
        if (cgroupFiles === undefined) return [{ path: `${RESOURCES}${path}`, missing: ["cgroupFiles"] }];
        return when(!cgroupFiles.includes(file), `${RESOURCES}${path}`, { file });
      }),
  );
}

/**
 * What runc prints where a file of a cgroup is not there: kernels before 5.6 have no openat2.
 *
 * @param controller The controller.
 * @param file The name of the file.
 * @param evidence How the words of newer kernels are known. Default: `observed`.
 * @param before What is put before. Default: {@linkcode SETTING}.
 */
export function openedMissing(
  controller: string,
  file: string,
  evidence: "observed" | "source" = "observed",
  before: string = SETTING,
): readonly RuntimeText[] {
  return (["openat2", "open"] as const).flatMap((verb) =>
    runc(
      `${before}${verb} /sys/fs/cgroup/${controller}<any><cgroup>/${file}: no such file or directory`,
      verb === "openat2" ? evidence : "source",
    )
  );
}
