/**
 * Differences as text for people.
 *
 * @module
 */

import type { AnswerDiff, Refusal } from "../../explain/answer.ts";
import type { Explanation, ReleaseDiff } from "../../explain/release_diff.ts";
import type { Group, Summary } from "../../explain/summary.ts";
import { renderChanges } from "./change.ts";
import { cut, MOST_SHOWN, printable, shown, type Style, wrap } from "./colour.ts";

/** The difference between two documents. */
export interface DocumentDiff extends AnswerDiff {
  /** The name of the one before. */
  readonly from: string;
  /** The name of the one after. */
  readonly to: string;
}

/** A request that cannot be used. */
export interface UnusableRequest {
  /** The number of its line, from 1. */
  readonly line?: number;
  /** The name of its file. */
  readonly file?: string;
  /** The column in its line. */
  readonly column?: number;
  /** Which way to fail. */
  readonly code: string;
  /** What could not be done. */
  readonly message: string;
  /** JSON pointer into the request. */
  readonly path: string;
}

/** The requests that cannot be used. */
export interface Unusable {
  /** How many. */
  readonly count: number;
  /** The first few. */
  readonly first: readonly UnusableRequest[];
}

/** How many groups are shown to people. */
const MOST_GROUPS = 20;

/**
 * Counts in words.
 *
 * @param count How many.
 * @param one What there is one of; more of them end with an s.
 * @returns `1 pod`, `2 pods`.
 */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/**
 * Renders behaviors.
 *
 * @param behaviors The behaviors.
 * @param style How text is printed.
 * @returns Lines: of each its id, what changed, and its pull request.
 */
export function explanationLines(behaviors: readonly Explanation[], { width, paint }: Style): readonly string[] {
  return behaviors.flatMap(({ id, summary, pull, undone }) => [
    `  ${paint("strong", id)}`,
    ...wrap(`${undone === true ? "undone: " : ""}${summary}`.split(" "), width - 4).map((line) => `    ${line}`),
    `    ${paint("weak", pull)}`,
  ]);
}

function endingLines(count: string, behaviors: readonly Explanation[], style: Style): readonly string[] {
  if (behaviors.length === 0) return [`${count}.`];
  return [`${count}, explained by ${counted(behaviors.length, "behavior")}:`, ...explanationLines(behaviors, style)];
}

/** The text for equal answers, which may be equal refusals. */
function equalText(from: string, to: string, refused: Refusal | undefined): string {
  const between = `No difference between ${from} and ${to}`;
  if (refused === undefined) return `${between}.\n`;
  return `${between}; both refuse:\n  ${printable(refused.message)} [${refused.code}]\n`;
}

function unexplainedLines(
  unexplained: readonly string[],
  { width }: Style,
  hasOtherNode: boolean,
): readonly string[] {
  if (unexplained.length === 0) return [];
  const names = unexplained.map((name) => `  ${cut(printable(name), width - 2)}`);
  const changes = counted(unexplained.length, "change");
  const title = hasOtherNode
    ? `No behavior explains ${changes}; the settings of the nodes or kubelets differ:`
    : `No behavior explains ${changes}; please report this:`;
  return [title, ...names];
}

/**
 * Renders what changes for a pod between two releases.
 *
 * @param diff The difference.
 * @param style How text is printed.
 * @param hasOtherNode Whether the two releases run on nodes of different presets. Default: `false`.
 * @returns The text, with a newline at its end.
 */
export function renderReleaseDiff(diff: ReleaseDiff, style: Style, hasOtherNode = false): string {
  const { from, to, changes, refusals, behaviors, unexplained } = diff;
  const count = changes.length + refusals.length;
  if (count === 0) return equalText(from, to, diff.refused);
  return textOf([
    style.paint("strong", `${from} -> ${to}`),
    "",
    ...renderChanges(changes, refusals, style),
    "",
    ...unexplainedLines(unexplained, style, hasOtherNode),
    ...endingLines(counted(count, "change"), behaviors, style),
  ]);
}

/**
 * Renders the difference between two documents.
 *
 * @param diff The difference.
 * @param style How text is printed.
 * @returns The text, with a newline at its end.
 */
export function renderDocumentDiff({ from, to, changes, refusals, refused }: DocumentDiff, style: Style): string {
  const count = changes.length + refusals.length;
  if (count === 0) return equalText(shown(from, MOST_SHOWN), shown(to, MOST_SHOWN), refused);
  return textOf([
    style.paint("strong", `${shown(from, MOST_SHOWN)} -> ${shown(to, MOST_SHOWN)}`),
    "",
    ...renderChanges(changes, refusals, style),
    "",
    ...endingLines(counted(count, "change"), [], style),
  ]);
}

/**
 * What the requests are: pods, containers, or some of both.
 *
 * @param summary What was gathered.
 * @returns A word for one of them.
 */
export function wordFor({ pods, containers }: Summary): string {
  if (containers === 0) return "pod";
  return containers === pods ? "container" : "request";
}

function groupLines(
  { count, names, changes, refusals, unexplained }: Group,
  word: string,
  style: Style,
  hasOtherNode: boolean,
): readonly string[] {
  const words = names.map((name, index) =>
    `${printable(name)}${index < names.length - 1 || count > names.length ? "," : ""}`
  );
  const header = [`${counted(count, word)}:`, ...words, ...(count > names.length ? ["…"] : [])];
  return [
    ...wrap(header, style.width).map((line) => style.paint("strong", cut(line, style.width))),
    ...renderChanges(changes, refusals, style),
    ...unexplainedLines(unexplained, style, hasOtherNode),
    "",
  ];
}

function differVerb(count: number): string {
  return count === 1 ? "differs" : "differ";
}

/**
 * Renders what changes for many pods between two releases.
 *
 * @param summary The groups.
 * @param unusable How many requests cannot be used.
 * @param style How text is printed.
 * @param hasOtherNode Whether the two releases run on nodes of different presets. Default: `false`.
 * @returns The text, with a newline at its end.
 */
export function renderSummary(summary: Summary, unusable: number, style: Style, hasOtherNode = false): string {
  const { from, to, pods, same, groups, ungrouped, behaviors } = summary;
  if (pods === 0) {
    return textOf([style.paint("strong", `${from} -> ${to}: none of ${counted(unusable, "request")} can be used`)]);
  }
  const inGroups = `${ungrouped > 0 ? "more than " : ""}${counted(groups.length, "group")}`;
  const differ = pods === same
    ? "no difference"
    : `${pods - same} ${differVerb(pods - same)} in ${inGroups}, ${same} do not`;
  const more = groups.length - MOST_GROUPS;
  const word = wordFor(summary);
  return textOf([
    style.paint("strong", `${from} -> ${to}, ${counted(pods, word)}: ${differ}`),
    ...(groups.length === 0 ? [] : [""]),
    ...groups.slice(0, MOST_GROUPS).flatMap((group) => groupLines(group, word, style, hasOtherNode)),
    ...(more > 0 ? [`${counted(more, "smaller group")} omitted; see --json`, ""] : []),
    ...(groups.length === 0
      ? []
      : endingLines(`${pods - same} of ${counted(pods, word)} ${differVerb(pods - same)}`, behaviors, style)),
  ]);
}

/**
 * Where a request stands that cannot be used.
 *
 * @param request The request.
 * @param isDirectory Whether each is a file of its own, not a line.
 * @returns `web.yaml:3:5` in a directory, `line 3` otherwise.
 */
export function placeOf({ file, line, column }: UnusableRequest, isDirectory: boolean): string {
  if (!isDirectory && line !== undefined) return `line ${line}`;
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/**
 * Renders the requests that could not be used.
 *
 * @param unusable The requests.
 * @param isDirectory Whether each is a file of its own, not a line.
 * @returns Lines for standard error; nothing when there are none.
 */
export function renderUnusable({ count, first }: Unusable, isDirectory: boolean): string {
  if (count === 0) return "";
  const lines = first.map((request) => {
    const { code, message, path } = request;
    return `  ${shown(placeOf(request, isDirectory), 200)}: ${shown(message, 400)} [${code}]${
      path === "" ? "" : ` at ${shown(path, 200)}`
    }`;
  });
  const more = count - first.length;
  return textOf([
    `${counted(count, "request")} cannot be used:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]);
}
