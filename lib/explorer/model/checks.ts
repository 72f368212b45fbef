/**
 * What would stop the container, the changes of the input that fix it, and the rules that match an error's text.
 *
 * @module
 */

import { lintRequest } from "../../api/lint_request.ts";
import { traceDocument } from "../../api/trace.ts";
import { modelledReleases, parseRelease, type Release } from "../../containerd/release.ts";
import { CriSpecError } from "../../error.ts";
import { explainTrace } from "../../explain/explanation.ts";
import { diagnoseError } from "../../lint/error_text.ts";
import type { Finding, Severity } from "../../lint/finding.ts";
import type { LintHost } from "../../lint/host.ts";
import { ruleOf } from "../../lint/rules.ts";
import { stepsOf } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Documents, readDocuments } from "./documents.ts";
import { type Answered, chosen } from "./answer.ts";
import type { ChecksView, FindingView, FixView, Input, LookupView } from "./types.ts";
import { specLines } from "./spec_lines.ts";

const NOTHING: ChecksView = { findings: [], undecided: 0, facts: [] };

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** How many findings get fixes that were tried. */
const MOST_FIXED = 8;

function findingsOf(document: RequestDocument, facts: LintHost): readonly Finding[] | undefined {
  try {
    return lintRequest(document, facts).findings;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/** The line of a path, or of what is nearest above it. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return -1;
}

/** The first line of each path. */
function lineIndex(text: string): ReadonlyMap<string, number> {
  const lines = text === "" ? [] : specLines(text);
  return new Map(lines.map(({ path }, index) => [path, index] as const).toReversed());
}

/** What identifies a finding among those of another input. */
function keyOf({ rule, severity }: Finding): string {
  return `${severity} ${rule}`;
}

/** Whether a finding is gone and nothing new came. */
function isBetter(finding: Finding, before: readonly Finding[], after: readonly Finding[] | undefined): boolean {
  if (after === undefined || after.some(({ rule }) => rule === finding.rule)) return false;
  const known = new Set(before.map(keyOf));
  return after.every((other) => other.severity === "info" || known.has(keyOf(other)));
}

/** Releases to try: the later ones of the branch, then the last of each newer branch. */
function laterReleases(current: string): readonly string[] {
  const all = modelledReleases().map((version) => parseRelease(version, ""))
    .filter(({ version, upstream }) => version === upstream && !version.includes("-"));
  const here = parseRelease(current, "");
  const branches = [...new Set(all.map(({ branch }) => branch))];
  const after = branches.slice(branches.indexOf(here.branch) + 1);
  const own = all.filter(({ branch }) => branch === here.branch);
  const at = own.findIndex(({ version }) => version === here.upstream);
  const last = (branch: string): Release => all.findLast((one) => one.branch === branch)!;
  return [...own.slice(at + 1), ...after.map(last)].map(({ version }) => version);
}

/** What is linted, and what a fix is tried on. */
interface Linted {
  readonly document: RequestDocument;
  readonly documents: Documents;
  readonly input: Input;
  /** The release that answers. */
  readonly release: string;
  /** All findings. */
  readonly findings: readonly Finding[];
  /** Lets other work go first; `false` to stop. */
  readonly rest: () => Promise<boolean>;
}

async function newerRelease(finding: Finding, linted: Linted): Promise<readonly FixView[]> {
  const { document, documents: { facts }, input, findings, rest } = linted;
  for (const release of laterReleases(linted.release)) {
    if (!await rest()) return [];
    if (!isBetter(finding, findings, findingsOf({ ...document, release }, facts))) continue;
    return [{ label: `Use containerd ${release}`, input: { ...input, release } }];
  }
  return [];
}

/** The inputs that decided what is at the finding's place. */
function deciding(finding: Finding, document: RequestDocument): readonly string[] {
  try {
    const trace = traceDocument(document);
    if ("refusal" in trace) return [finding.path];
    const { places } = explainTrace(trace, finding.path);
    return [
      ...new Set(places.flatMap(({ reason }) => reason.inputs.filter(({ given }) => given).map(({ path }) => path))),
    ];
  } catch (error) {
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

async function removal(
  finding: Finding,
  { document, input, findings, rest }: Linted,
): Promise<readonly FixView[]> {
  const { withoutInYaml } = await import("../../cli/yaml.ts");
  const fixes: FixView[] = [];
  for (const path of deciding(finding, document)) {
    // What is required cannot go, and config.toml has an editor of its own.
    if (!/^\/(?:config|image|container)\/./.test(path)) continue;
    const pod = withoutInYaml(input.pod, stepsOf(path));
    if (pod === undefined) continue;
    if (!await rest()) return [];
    const changed = { ...input, pod };
    const { asked, facts } = await readDocuments(changed);
    const other = asked[chosen(asked, input.subject)];
    if (other?.document === undefined || !isBetter(finding, findings, findingsOf(other.document, facts))) continue;
    fixes.push({ label: `Remove ${path.replace(/^\/container\/config|^\/config/, "").slice(1)}`, input: changed });
  }
  return fixes;
}

/**
 * Lints the chosen subject.
 *
 * @param documents What the texts say.
 * @param input The texts.
 * @param answered The answer.
 * @param rest Lets other work go first; returns `false` to stop.
 * @returns The findings, the worst first, with fixes that were tried; `undefined` where it was stopped.
 */
export async function checksOf(
  documents: Documents,
  input: Input,
  { answer, document }: Answered,
  rest: () => Promise<boolean>,
): Promise<ChecksView | undefined> {
  const { release } = answer;
  if (document === undefined || release === "") return NOTHING;
  let report;
  try {
    report = lintRequest(document, documents.facts);
  } catch (error) {
    if (error instanceof CriSpecError) return NOTHING;
    throw error;
  }
  const sorted = ORDER.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const linted: Linted = { document, documents, input, release, findings: sorted, rest };
  const lines = lineIndex(answer.text);
  const findings: FindingView[] = [];
  for (const [index, finding] of sorted.entries()) {
    const { rule, severity, path, summary, texts, fix, links } = finding;
    const isTried = index < MOST_FIXED && severity !== "info";
    if (!await rest()) return undefined;
    findings.push({
      rule,
      severity,
      path,
      line: lineOf(path, lines),
      summary,
      texts: texts.filter(({ text }) => text !== "").map(({ by, releases, text }) => ({
        by: releases === undefined ? by : `${by} ${releases}`,
        text,
      })),
      fix,
      links,
      fixes: isTried ? [...await newerRelease(finding, linted), ...await removal(finding, linted)] : [],
    });
  }
  if (!await rest()) return undefined;
  return {
    findings,
    undecided: new Set(report.undecided.map(({ rule }) => rule)).size,
    facts: [...new Set(report.undecided.flatMap((one) => one.facts))].sort(),
  };
}

/** How many rules are shown. */
const MOST_MATCHES = 5;

/**
 * Finds the rules that match an error's text.
 *
 * @param text The text as it was copied.
 * @returns The rules, best first.
 */
export function lookup(text: string): LookupView {
  const { matches, errno, component, symptom } = diagnoseError(text);
  const rest = [
    ...(errno === undefined ? [] : [`It ends with "${errno.text}" (${errno.name}): ${errno.meaning}.`]),
    ...(symptom === undefined ? [] : [`${symptom.name}: ${symptom.meaning}. Look at: ${symptom.look}.`]),
    ...(component === undefined || symptom !== undefined
      ? []
      : [`It comes from ${component.title}. Look at: ${component.look}.`]),
  ];
  return {
    matches: matches.slice(0, MOST_MATCHES).map(({ rule, refinement = rule, by, filled, extent, unexplained = "" }) => {
      const { summary, fix, links } = ruleOf(refinement)!;
      return {
        rule: refinement === rule ? rule : `${rule}: ${refinement}`,
        summary,
        by,
        text: filled,
        extent,
        unexplained,
        fix,
        links,
      };
    }),
    rest: rest.join(" "),
  };
}
