/**
 * Findings of lint as text for people.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { SPEC } from "../../oci/fields.ts";
import { labels, listKeys } from "../../oci/list_key.ts";
import { type AnyType, typeIn } from "../../oci/schema.ts";
import type { ErrorDiagnosis, ErrorMatch, MatchExtent } from "../../lint/error_text.ts";
import type { Finding, FindingText, LintReport, Severity } from "../../lint/finding.ts";
import type { DaemonRule, Rule } from "../../lint/rule.ts";
import { ruleOf } from "../../lint/rules.ts";
import { type Pointer, stepsOf } from "../../pointer.ts";
import { MOST_SHOWN, type Role, shown, type Style, wrap } from "./colour.ts";
import { counted } from "./diff.ts";

/** The maps of a request, which no table lists. */
const MAPS: ReadonlySet<string> = new Set(["annotations", "unified"]);

const SEVERITIES: Readonly<Record<Severity, Role>> = { error: "removed", warning: "changed", info: "weak" };

/**
 * Writes a place as people read it, with keys instead of indexes: `mounts[/dev/shm]`.
 *
 * @param document The document that the pointer leads into.
 * @param path The pointer.
 * @returns The place, in the form that `diff` prints.
 */
export function keyedPath(document: unknown, path: Pointer): string {
  let [here, keyed] = [document, ""];
  let type: AnyType | undefined = SPEC;
  let isEntry = false;
  for (const step of stepsOf(path)) {
    if (Array.isArray(here)) {
      keyed += `[${labels(here, listKeys(type))[Number(step)] ?? step}]`;
      type = typeIn(type, step);
      here = here[Number(step)];
      continue;
    }
    keyed = isEntry ? `${keyed}[${step}]` : keyed === "" ? step : `${keyed}/${step}`;
    here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    type = typeIn(type, step);
    isEntry = type === undefined ? MAPS.has(step) && !isEntry : type.kind === "map";
  }
  return keyed;
}

function paragraph(first: string, text: string, { width }: Style): readonly string[] {
  const lines = wrap(shown(text, MOST_SHOWN).split(" "), width - first.length - 2);
  return lines.map((line, index) => `  ${index === 0 ? first : " ".repeat(first.length)}${line}`);
}

/** A text as it is printed: one line for each of its own, never wrapped, so that it can be searched for. */
function verbatim({ by, releases, text }: FindingText): readonly string[] {
  const head = releases === undefined ? `${by}:` : `${by} ${releases}:`;
  return [`  ${head}`, ...text.split("\n").map((line) => `    ${shown(line, MOST_SHOWN)}`)];
}

function findingLines(finding: Finding, document: unknown, style: Style): readonly string[] {
  const { severity, rule, path, summary, texts, fix } = finding;
  const place = path === "" ? "the document" : shown(keyedPath(document, path), MOST_SHOWN);
  const head = `${style.paint(SEVERITIES[severity], severity)}: ${place} ${style.paint("weak", `[${rule}]`)}`;
  return [head, ...paragraph("", summary, style), ...texts.flatMap(verbatim), ...paragraph("fix: ", fix, style)];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function undecidedLine({ undecided }: LintReport, style: Style): readonly string[] {
  if (undecided.length === 0) return [];
  const rules = new Set(undecided.map(({ rule }) => rule)).size;
  const facts = [...new Set(undecided.flatMap((one) => one.facts))].sort();
  return wrap(
    `${counted(rules, "rule")} undecided; missing facts: ${facts.join(", ")}.`.split(" "),
    style.width,
  );
}

/**
 * Renders what lint says of a spec.
 *
 * @param report The report.
 * @param document What its places lead into.
 * @param style How text is printed.
 * @returns The findings by severity, how many there are, and what could not be decided.
 */
export function renderReport(report: LintReport, document: unknown, style: Style): string {
  const counts = ORDER.map((severity) => report.findings.filter((finding) => finding.severity === severity));
  const blocks = counts.flat().map((finding) => [...findingLines(finding, document, style), ""]);
  const words = ORDER.flatMap((severity, index) =>
    counts[index]!.length === 0
      ? []
      : [severity === "info" ? `${counts[index]!.length} info` : counted(counts[index]!.length, severity)]
  );
  const total = words.length === 0 ? "No findings." : `${words.join(", ")}.`;
  return `${[...blocks.flat(), total, ...undecidedLine(report, style)].join("\n")}\n`;
}

/** How many rules are shown for an error's text. */
const MOST_MATCHES = 5;

/** The note for a message that matches only in part. */
const EXTENTS: Readonly<Record<MatchExtent, string>> = {
  whole: "",
  beginning: "Only the beginning of the message matches; its cause is unknown.",
  part: "The message is truncated; the remaining part matches.",
};

/** The error's own words that no rule explains: one line, never wrapped, so that it can be searched for. */
function unexplainedLines({ unexplained }: ErrorMatch): readonly string[] {
  return unexplained === undefined ? [] : ["  not explained:", `    ${shown(unexplained, MOST_SHOWN)}`];
}

function matchLines(match: ErrorMatch, style: Style): readonly string[] {
  const { rule: id, refinement, filled, by, extent } = match;
  const { summary, fix, links } = ruleOf(refinement ?? id)!;
  return [
    style.paint("strong", refinement === undefined ? id : `${id}: ${refinement}`),
    ...paragraph("", summary, style),
    ...(EXTENTS[extent] === "" ? [] : paragraph("", EXTENTS[extent], style)),
    ...verbatim({ by, text: filled, evidence: "source" }),
    ...unexplainedLines(match),
    ...paragraph("fix: ", fix, style),
    ...links.map((link) => `  ${style.paint("weak", link)}`),
  ];
}

/** What is known about an error that no rule matches completely. */
function remainderLines({ matches, errno, component, symptom }: ErrorDiagnosis, style: Style): readonly string[] {
  const none = matches.length > 0
    ? []
    : errno === undefined
    ? ["No rule matches this message."]
    : [`No rule matches this message; it contains the errno ${errno.name} (${errno.text}).`];
  const lines = none.flatMap((line) => wrap(line.split(" "), style.width));
  return [
    ...lines,
    ...(errno === undefined ? [] : paragraph(`${errno.name}: `, errno.meaning, style)),
    ...(symptom === undefined ? [] : paragraph(`${symptom.name}: `, symptom.meaning, style)),
    ...(symptom === undefined ? [] : paragraph("look at: ", symptom.look, style)),
    // A symptom says where to look itself.
    ...(component === undefined || symptom !== undefined ? [] : paragraph("from: ", component.title, style)),
    ...(component === undefined || symptom !== undefined ? [] : paragraph("look at: ", component.look, style)),
  ];
}

/**
 * Renders what is known of an error's text.
 *
 * @param diagnosis The matches, best first; where none is whole the errno and the component.
 * @param style How text is printed.
 * @returns The best matches, with cause and fix.
 */
export function renderDiagnosis(diagnosis: ErrorDiagnosis, style: Style): string {
  const { matches } = diagnosis;
  const shown = matches.slice(0, MOST_MATCHES).map((match) => matchLines(match, style));
  const more = matches.length - shown.length;
  const rest = more > 0 ? [[`and ${more} weaker ${more === 1 ? "match" : "matches"}.`]] : [];
  const remainder = remainderLines(diagnosis, style);
  const blocks = [...shown, ...rest, ...(remainder.length > 0 ? [remainder] : [])];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/**
 * Renders the list of rules.
 *
 * @param rules The rules.
 * @param style How text is printed.
 * @returns A line or two for each.
 */
export function renderRules(rules: readonly (Rule | DaemonRule)[], style: Style): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = rules.flatMap(({ id, summary }) =>
    wrap(summary.split(" "), Math.max(style.width - width, 30)).map((line, index) =>
      `${index === 0 ? id.padEnd(width) : " ".repeat(width)}${line}`
    )
  );
  return `${lines.join("\n")}\n`;
}
