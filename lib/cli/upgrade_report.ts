/**
 * What an upgrade does to the pods of a node: what would be refused, what would not start, what changes.
 *
 * @module
 */

import { lintRequest } from "../api/lint_request.ts";
import { CONTAINER } from "../container/subject.ts";
import { daemonConfigWarnings } from "../containerd/config_warnings.ts";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { podOf } from "../explain/pod.ts";
import { type Explanation, type ReleaseDiff, ReleaseDiffer } from "../explain/release_diff.ts";
import { type Group, Summarizer } from "../explain/summary.ts";
import type { Finding } from "../lint/finding.ts";
import { hasContainer, printedText, type RequestDocument } from "../request/document.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/** How bad an upgrade is for some pods: refused by containerd, not started by the runtime, to be looked at, or only changed. */
export type Severity = "refused" | "fails" | "warned" | "changed";

/** Pods and containers for which the upgrade does the same. */
export interface ReportGroup {
  /** How bad it is. */
  readonly severity: Severity;
  /** What lint finds after the upgrade and not before. */
  readonly findings: readonly Finding[];
  /** What changes: names of pods, changes, refusals. */
  readonly group: Group;
  /** The text of one of the refusals; absent where there is none. */
  readonly example?: string;
}

/** One page about an upgrade. */
export interface UpgradeReport {
  /** The releases that the node has now: one, unless the documents are of several nodes. */
  readonly from: readonly string[];
  /** The release after. */
  readonly to: string;
  /** How many sandboxes there are. */
  readonly sandboxes: number;
  /** How many containers there are. */
  readonly containers: number;
  /** How many of both do not change. */
  readonly same: number;
  /** How many of both are in each kind of group. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The groups, worst first, larger ones first. */
  readonly groups: readonly ReportGroup[];
  /** What lint finds before and after alike: no matter of the upgrade. */
  readonly before: readonly Finding[];
  /** The behaviors that explain the changes. */
  readonly behaviors: readonly Explanation[];
  /** What of config.toml the release after ignores, or why it does not start with it. */
  readonly config: readonly string[];
  /** Builds that are modelled as their upstream release. */
  readonly assumed: readonly string[];
  /** Requests that the model cannot answer for. */
  readonly unanswered: readonly { readonly name: string; readonly message: string }[];
  /** What is missing in the capture. */
  readonly missing: readonly string[];
  /** How many documents have placeholders instead of values. */
  readonly redacted: number;
}

/** A request before and after. */
export interface ReportRequest {
  readonly before: RequestDocument;
  readonly after: RequestDocument;
}

const ORDER: readonly Severity[] = ["refused", "fails", "warned", "changed"];

interface OpenGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly summarizer: Summarizer;
}

function findingsOf(document: RequestDocument): readonly Finding[] {
  return lintRequest(document).findings.filter(({ severity }) => severity !== "info");
}

/** Whether two findings are the same one. */
function keyOf({ rule, path }: Finding): string {
  return `${rule} ${path}`;
}

function severityOf({ refusals }: ReleaseDiff, findings: readonly Finding[]): Severity {
  if (refusals.some(({ kind }) => kind === "refused")) return "refused";
  if (findings.some(({ severity }) => severity === "error")) return "fails";
  return findings.length > 0 ? "warned" : "changed";
}

/** What a report says of a config.toml that keeps the daemon from starting. */
export const NOT_STARTING = "does not start with this config.toml";

/** What keeps the daemon from starting, or what it ignores. */
function configOf(document: RequestDocument): readonly string[] {
  if (!isRecord(document.daemon)) return [];
  try {
    const found = daemonConfigWarnings(document.daemon, document.release, "/daemon", { assumeUpstream: true });
    return found.map(({ message, hint }) => hint === undefined ? message : `${message}; ${hint}`);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return [`containerd ${document.release} ${NOT_STARTING}: ${error.message}`];
  }
}

/** Makes a report. */
class Reporter {
  readonly #to: string;
  readonly #differs = new Map<string, ReleaseDiffer>();
  readonly #groups = new Map<string, OpenGroup>();
  readonly #before = new Map<string, Finding>();
  /** The first text of a refusal, by its code. */
  readonly #texts = new Map<string, string>();
  readonly #config = new Set<string>();
  readonly #configs = new Set<string>();
  readonly unanswered: { name: string; message: string }[] = [];
  same = 0;

  constructor(to: string) {
    this.#to = to;
  }

  add({ before, after }: ReportRequest): void {
    const pod = podOf(before);
    try {
      this.#addConfig(after);
      const diff = this.#differ(before).diff(before, after);
      const [was, is] = [findingsOf(before), findingsOf(after)];
      const known = new Set(was.map(keyOf));
      for (const finding of was) {
        if (is.some((one) => keyOf(one) === keyOf(finding))) this.#before.set(finding.rule, finding);
      }
      const refused = diff.refusals.some(({ kind }) => kind === "refused");
      // A refusal is a finding, too, and stands with the changes.
      const findings = refused ? [] : is.filter((finding) => !known.has(keyOf(finding)));
      if (diff.changes.length + diff.refusals.length + findings.length === 0) {
        this.same++;
        return;
      }
      const severity = severityOf(diff, findings);
      const key = [severity, ...new Set(findings.map(({ rule }) => rule))].join(" ");
      let open = this.#groups.get(key);
      if (open === undefined) {
        const unique = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
        open = { severity, findings: unique, summarizer: new Summarizer(printedText(before.release), this.#to) };
        this.#groups.set(key, open);
      }
      open.summarizer.add(pod, diff);
      for (const { to } of diff.refusals) {
        if (to !== undefined && !this.#texts.has(to.code)) this.#texts.set(to.code, to.message);
      }
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      this.unanswered.push({ name: pod.name, message: error.message });
    }
  }

  #addConfig(after: RequestDocument): void {
    const key = JSON.stringify(
      [after.release, after.daemon],
      (_, value) => typeof value === "bigint" ? `${value}n` : value,
    );
    if (this.#configs.has(key)) return;
    this.#configs.add(key);
    for (const line of configOf(after)) this.#config.add(line);
  }

  #differ(before: RequestDocument): ReleaseDiffer {
    const isContainer = hasContainer(before);
    const assumeUpstream = before.assumeUpstream === true;
    const key = JSON.stringify([isContainer, before.release, assumeUpstream]);
    let differ = this.#differs.get(key);
    if (differ === undefined) {
      const options = { assumeUpstream };
      differ = isContainer
        ? new ReleaseDiffer(CONTAINER, before.release, this.#to, undefined, options) as unknown as ReleaseDiffer
        : new ReleaseDiffer(SANDBOX, before.release, this.#to, undefined, options) as unknown as ReleaseDiffer;
      this.#differs.set(key, differ);
    }
    return differ;
  }

  /** The groups, and the behaviors that explain what changes in them. */
  summary(): Pick<UpgradeReport, "groups" | "behaviors"> {
    const open = [...this.#groups.values()].map((one) => ({ ...one, summary: one.summarizer.summary() }));
    const groups = open.flatMap(({ severity, findings, summary }) =>
      summary.groups.map((group): ReportGroup => {
        const code = group.refusals.find(({ to }) => to !== undefined)?.to?.code;
        const example = code === undefined ? undefined : this.#texts.get(code);
        return { severity, findings, group, ...(example === undefined ? {} : { example }) };
      })
    );
    const explaining = open.flatMap(({ summary }) => summary.behaviors);
    return {
      groups: groups.toSorted((a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.group.count - a.group.count
      ),
      behaviors: [...new Map(explaining.map((behavior) => [behavior.id, behavior])).values()],
    };
  }

  get before(): readonly Finding[] {
    return [...this.#before.values()];
  }

  get config(): readonly string[] {
    return [...this.#config];
  }
}

/**
 * Makes the report of an upgrade.
 *
 * @param requests What runs, before and after.
 * @param to The release after.
 * @returns The report.
 */
export function upgradeReport(requests: readonly ReportRequest[], to: string): UpgradeReport {
  const reporter = new Reporter(to);
  for (const request of requests) reporter.add(request);
  const { groups, behaviors } = reporter.summary();
  const count = (severity: Severity): number =>
    groups.filter((one) => one.severity === severity).reduce((sum, { group }) => sum + group.count, 0);
  const containers = requests.filter(({ before }) => hasContainer(before)).length;
  const documents = requests.map(({ before }) => before);
  const captured = documents.map(({ captured }) => isRecord(captured) ? captured : {});
  const missing = captured.flatMap((one) => Array.isArray(one["missing"]) ? one["missing"] : []);
  return {
    from: [...new Set(documents.map(({ release }) => printedText(release)))],
    to,
    sandboxes: requests.length - containers,
    containers,
    same: reporter.same,
    counts: { refused: count("refused"), fails: count("fails"), warned: count("warned"), changed: count("changed") },
    groups,
    before: reporter.before,
    behaviors,
    config: reporter.config,
    assumed: [
      ...new Set(documents.filter(({ assumeUpstream }) => assumeUpstream === true).map(({ release }) => release)),
    ],
    unanswered: reporter.unanswered,
    missing: [...new Set(missing.filter((line) => typeof line === "string"))],
    redacted: captured.filter((one) => one["redacted"] !== undefined).length,
  };
}
