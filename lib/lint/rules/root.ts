/**
 * Rules about the root filesystem and the execution domain.
 *
 * @module
 */

import { factOf, type LintHost } from "../host.ts";
import { removed } from "../repair.ts";
import { type Outcome, type Rule, when } from "../rule.ts";
import { crun, crunAt, runc, runcAt, runcCandidate } from "../rule_texts.ts";
import { hasChange } from "../runtime.ts";
import type { Spec } from "../../oci/spec.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";
const VALIDATOR = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go";

const PROPAGATIONS: readonly string[] = ["", "private", "slave", "shared", "unbindable"].flatMap((word) =>
  word === "" ? [word] : [word, `r${word}`]
);

/**
 * The root filesystem's path.
 *
 * @param spec The spec.
 * @returns The path, `undefined` where it is not absolute.
 */
export function rootfsOf(spec: Spec): string | undefined {
  const path = spec.root?.path ?? "";
  return path.startsWith("/") ? path : undefined;
}

type PathFact = NonNullable<ReturnType<typeof factOf>>;

/** What follows of what the host has at the root filesystem's path; undecided when that is not told. */
function rootOutcomes(
  spec: Spec,
  host: LintHost,
  outcomes: (fact: PathFact, path: string) => readonly Outcome[],
): readonly Outcome[] {
  const path = rootfsOf(spec);
  if (path === undefined) return [];
  const fact = factOf(path, host);
  return fact === undefined ? [{ path: "/root/path", missing: ["paths"] }] : outcomes(fact, path);
}

/** Rules about the root filesystem and the execution domain. */
export const ROOT_RULES: readonly Rule[] = [
  {
    id: "oci-version-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary:
      'an ociVersion without "1.0" in it, as containerd 2.0, Podman 5.6 and newer write it, with a crun before 1.14.3',
    texts: crun("unknown version specified", { until: "any-oci-version" }),
    fix: "use crun 1.14.3 or newer; where the distribution has none (Ubuntu 24.04, Debian 12, GitHub's runners) the " +
      "static binary of crun's releases on GitHub, its path in [engine.runtimes] of containers.conf; or use runc " +
      "(--runtime runc), or the distribution's own Podman with its crun. Check that the engine runs that one: " +
      "podman info --format '{{.Host.OCIRuntime.Path}} {{.Host.OCIRuntime.Version}}' names it, crun --version in a " +
      "shell may be of another file (Ubuntu 24.04 and GitHub's runners have 1.14.1 in /usr/bin)",
    links: [
      "https://github.com/containers/crun/blob/1.14.2/src/libcrun/container.c",
      "https://github.com/podman-container-tools/podman/issues/27272",
    ],
    check: (spec, { runtime }) => {
      const path = "/ociVersion";
      // "1.1.0" has it by accident.
      if ((spec.ociVersion ?? "").includes("1.0")) return [];
      if (runtime === undefined) return [{ path, missing: ["runtime"] }];
      return when(runtime.name === "crun" && !hasChange(runtime, "any-oci-version"), path);
    },
  },
  {
    id: "root-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a spec without root",
    texts: [
      ...runc("root must be specified"),
      ...crunAt(
        "backquoted-names",
        "invalid config file, no 'root' block specified",
        "invalid config file, no `root` block specified",
      ),
    ],
    fix: "set root to the root filesystem",
    links: [SPECCONV],
    check: (spec) => when(spec.process !== undefined && spec.root === undefined, "/root"),
  },
  {
    id: "root-path-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a root filesystem that does not exist",
    texts: [
      ...runc("invalid rootfs: stat <path>: no such file or directory"),
      ...runcCandidate("rootfs (<path>) does not exist"),
      ...crun("the rootfs path `<path>` does not exist"),
    ],
    fix:
      "correct root.path of config.json, which counts from the bundle's directory (runc run --bundle) where it has no slash at its start, or create " +
      "and unpack the root filesystem there; containerd, Docker and Podman mount the snapshot there first: start the container again",
    links: [VALIDATOR],
    check: (spec, host) =>
      rootOutcomes(
        spec,
        host,
        (fact, path) => when(fact.kind === "absent" && !path.includes("\0"), "/root/path", { path }),
      ),
  },
  {
    id: "root-path-link",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a root filesystem whose path goes through a symbolic link",
    texts: runcAt(
      "plain-errors",
      "<path> is not an absolute path or is a symlink",
      "invalid rootfs: not an absolute path, or a symlink",
    ),
    fix: "write the path that the link leads to",
    links: [VALIDATOR],
    check: (spec, host) =>
      rootOutcomes(
        spec,
        host,
        (fact) => when(fact.kind !== "absent" && fact.viaLink === true, "/root/path", { path: spec.root!.path! }),
      ),
  },
  {
    id: "rootfs-propagation-invalid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown rootfsPropagation",
    texts: runc("rootfsPropagation=<value> is not supported"),
    fix: `use one of ${PROPAGATIONS.slice(1).join(", ")}`,
    links: [SPECCONV],
    check: (spec) => {
      const value = spec.linux?.rootfsPropagation ?? "";
      return when(!PROPAGATIONS.includes(value), "/linux/rootfsPropagation", { value });
    },
    repair: removed,
  },
  {
    id: "personality-domain",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown personality",
    texts: [
      ...runcAt("personality", undefined, "invalid personality domain <domain>"),
      ...crun("unknown persona specified `<domain>`"),
    ],
    fix: "use LINUX or LINUX32",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/specconv/spec_linux.go"],
    check: (spec) => {
      const domain = spec.linux?.personality?.domain;
      return when(domain !== undefined && domain !== "LINUX" && domain !== "LINUX32", "/linux/personality/domain", {
        domain: domain ?? "",
      });
    },
  },
];
