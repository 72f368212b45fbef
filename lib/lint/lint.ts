/**
 * Lint: finds what would stop a container of a spec from starting on a host.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { asRecord, asStrings } from "../decode.ts";
import type { CriSpecError } from "../error.ts";
import { option } from "../options/option.ts";
import { plainData } from "../plain.ts";
import { readSpec } from "../oci/decode.ts";
import type { Finding, FindingText, LintReport, Undecided } from "./finding.ts";
import { type LintHost, readLintHost } from "./host.ts";
import type { Hit, Outcome, Rule, RuntimeText, Unknown, Values } from "./rule.ts";
import { ruleOf, RULES } from "./rules.ts";
import { changeOf, hasChange, type OciRuntime } from "./runtime.ts";
import type { Spec } from "../oci/spec.ts";
import { filled } from "./text.ts";

/** Options of {@linkcode lint}. */
export interface LintOptions {
  /**
   * The types of the namespaces that the spec joins and that containerd itself created for it before it called the runtime: those of
   * a pod with a user namespace, from 2.0 on. Default: none.
   */
  readonly madeByDaemon?: readonly string[];
}

function applies({ runtime: name, since, until }: RuntimeText, runtime: OciRuntime): boolean {
  if (name !== runtime.name) return false;
  return (since === undefined || hasChange(runtime, since)) && (until === undefined || !hasChange(runtime, until));
}

/**
 * The texts of a rule that one runtime prints.
 *
 * @param rule The rule.
 * @param runtime The runtime.
 * @returns Its texts, and those of containerd.
 */
export function textsOf({ texts }: Rule, runtime: OciRuntime): readonly RuntimeText[] {
  return texts.filter((row) => row.runtime === "containerd" || applies(row, runtime));
}

function releasesOf({ since, until }: RuntimeText): string | undefined {
  const from = since === undefined ? undefined : `from ${changeOf(since).since.join(", ")} on`;
  const to = until === undefined ? undefined : `before ${changeOf(until).since.join(", ")}`;
  return from === undefined || to === undefined ? from ?? to : `${from}, ${to}`;
}

function shown(row: RuntimeText, values: Values, isOnly: boolean): FindingText {
  const releases = isOnly ? undefined : releasesOf(row);
  return {
    by: row.runtime,
    ...(releases === undefined ? {} : { releases }),
    text: filled(row.text, values),
    evidence: row.evidence,
  };
}

/** Whether the rows of runc leave out no release: those before the first change or those after the last. */
function coversAll(rows: readonly RuntimeText[]): boolean {
  const own = rows.filter(({ runtime }) => runtime === "runc");
  return own.some(({ since }) => since === undefined) && own.some(({ until }) => until === undefined);
}

function isUnknown(outcome: Outcome): outcome is Unknown {
  return "missing" in outcome;
}

/** What a rule says of a runtime: the rows that it prints, nothing, or that the runtime would have to be told. */
function rowsFor(rule: Rule, runtime: OciRuntime | undefined): readonly RuntimeText[] | "passes" | "undecided" {
  if (runtime !== undefined && rule.passes?.includes(runtime.name) === true) return "passes";
  if (runtime === undefined) return coversAll(rule.texts) ? rule.texts.filter((row) => !isDaemons(row)) : "undecided";
  const rows = rule.texts.filter((row) => applies(row, runtime));
  if (rows.length > 0) return rows;
  if (rule.texts.some(({ runtime: name }) => name === runtime.name)) return "passes";
  return rule.by === "kernel" ? [] : "undecided";
}

function isDaemons({ runtime }: RuntimeText): boolean {
  return runtime === "containerd";
}

/** The spec as a runtime would have it that makes the namespaces of these types itself. */
function withoutPaths(spec: Spec, types: readonly string[]): Spec {
  const namespaces = spec.linux?.namespaces?.map(({ type, path }) =>
    path === undefined || types.includes(type) ? { type } : { type, path }
  );
  return namespaces === undefined ? spec : { ...spec, linux: { ...spec.linux, namespaces } };
}

function findingOf(rule: Rule, hit: Hit, rows: readonly RuntimeText[], isOnly: boolean): Finding {
  const { id, severity, summary, fix, links } = rule;
  const phase = rows.some(isDaemons) ? "request" : rule.phase;
  const texts = rows.map((row) => shown(row, hit.values ?? {}, isOnly)).filter(({ text }) => text !== "");
  return { rule: id, severity, phase, path: hit.path, summary, texts, fix, links };
}

/**
 * Finds what would stop a container from starting on a host.
 *
 * @example What `invalid argument` means
 * ```ts
 * import { lint, parseRuntime } from "@cri-spec/cri-spec/lint";
 * import { assertEquals } from "@std/assert";
 *
 * const ids = [{ containerID: 0, hostID: 100000, size: 65536 }];
 * const spec = {
 *   process: { user: { uid: 0, gid: 0 }, args: ["/pause"], cwd: "/" },
 *   root: { path: "rootfs" },
 *   linux: {
 *     namespaces: [{ type: "user" }, { type: "network" }],
 *     uidMappings: ids,
 *     gidMappings: ids,
 *     sysctl: { "net.ipv4.ping_group_range": "0 2147483647" },
 *   },
 * };
 * const [finding] = lint(spec, { runtime: parseRuntime("runc@1.1.5") }).findings;
 * assertEquals(finding?.rule, "ping-group-range-unmapped");
 * assertEquals(
 *   finding?.texts[0]?.text,
 *   "unable to start container process: error during container init: " +
 *     "write /proc/sys/net/ipv4/ping_group_range: invalid argument",
 * );
 * ```
 *
 * @param spec The spec: the model's own, or what {@linkcode decodeSpec} read.
 * @param host What is known of the host. Default: nothing.
 * @param options What else is known of the spec.
 * @returns The findings, in the order in which the failures would occur, and the rules that are undecided because a fact is missing.
 * @throws {CriSpecError} For an invalid spec or host; its path leads into the spec, or below `/host` into the host.
 */
export function lint(spec: Partial<Spec>, host: LintHost = {}, options: LintOptions = {}): LintReport {
  const { madeByDaemon } = asRecord(plainData(options), "");
  const types = madeByDaemon === undefined ? [] : asStrings(madeByDaemon, "/madeByDaemon");
  return lintPlain(readSpec(spec), readLintHost(host), types);
}

function lintPlain(spec: Spec, host: LintHost, madeByDaemon: readonly string[]): LintReport {
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const made = madeByDaemon.length === 0 ? spec : withoutPaths(spec, madeByDaemon);
  // What containerd makes itself fails before the runtime is asked.
  const daemons = madeByDaemon.length === 0 ? [] : RULES.filter(({ texts }) => texts.some(isDaemons));
  const rules = daemons.length === 0 ? RULES : [...daemons, ...RULES.filter((rule) => !daemons.includes(rule))];
  for (const [index, rule] of rules.entries()) {
    const isDaemon = index < daemons.length;
    const outcomes = rule.check(isDaemon ? made : spec, host);
    if (outcomes.length === 0) continue;
    const rows = isDaemon ? rule.texts.filter(isDaemons) : rowsFor(rule, host.runtime);
    if (rows === "passes") continue;
    for (const outcome of outcomes) {
      if (isUnknown(outcome)) undecided.push({ rule: rule.id, path: outcome.path, facts: outcome.missing });
      else if (rows === "undecided") undecided.push({ rule: rule.id, path: outcome.path, facts: ["runtime"] });
      else findings.push(findingOf(rule, outcome, rows, host.runtime !== undefined));
    }
  }
  return { findings, undecided };
}

/**
 * Returns the fix of a finding as an option, if the fix needs no decision.
 *
 * @param finding The finding.
 * @returns A reducer that fixes the finding; `undefined` if a person has to decide.
 */
export function fixOf(finding: Pick<Finding, "rule" | "path">): ((spec: Spec) => Spec) | undefined {
  checkArgument(finding, "finding", { rule: "string", path: "string" });
  const { path } = finding;
  const rule = ruleOf(finding.rule);
  const repair = rule !== undefined && "repair" in rule ? rule.repair : undefined;
  return repair === undefined ? undefined : option((spec) => repair(spec, path));
}

/**
 * The finding of a request that containerd itself refuses.
 *
 * @param error What the model threw: a refusal, or `daemon-config`.
 * @returns A finding in the request, with the daemon's text and the error's code as its rule.
 * @throws {CriSpecError} The error itself, if it is not a refusal.
 */
export function refusalFinding(error: CriSpecError): Finding {
  if (error.kind !== "refusal" && error.code !== "daemon-config") throw error;
  const rule = ruleOf(error.code);
  return {
    rule: error.code,
    severity: "error",
    phase: "request",
    path: error.path,
    summary: rule?.summary ?? "containerd refuses the request",
    texts: [{ by: "containerd", text: error.message, evidence: "source" }],
    // A hint knows the cause, the rule only its kind.
    fix: error.hint ?? rule?.fix ?? "change the request",
    links: rule?.links ?? [],
  };
}
