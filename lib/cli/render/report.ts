/**
 * A fleet's differences for programs that check changes: SARIF for code scanning, JUnit for build servers, Markdown for comments.
 *
 * @module
 */

import type { Explanation } from "../../explain/release_diff.ts";
import type { Group, Summary } from "../../explain/summary.ts";
import { trimRight } from "../../go/trim.ts";
import { VERSION } from "../version.ts";
import { renderChanges } from "./change.ts";
import { PLAIN, printable } from "./colour.ts";
import { counted, placeOf, type Unusable, wordFor } from "./diff.ts";
import { renderJson } from "./json.ts";

/** The formats of reports. */
export const REPORTS = ["sarif", "junit", "markdown"] as const;

/** A format of reports. */
export type Report = typeof REPORTS[number];

/** The rule of a change that no behavior explains. */
const UNEXPLAINED = "unexplained";

/** No request that cannot be used. */
const ALL_USABLE: Unusable = { count: 0, first: [] };

/** The behaviors that explain a group, in the order of its changes. */
function rulesOf({ changes, refusals }: Group): readonly string[] {
  const named = [...changes, ...refusals].flatMap(({ behaviors, builds = [] }) => [...behaviors, ...builds]);
  return named.length === 0 ? [UNEXPLAINED] : [...new Set(named)];
}

function groupText({ changes, refusals }: Group): string {
  return renderChanges(changes, refusals, PLAIN).join("\n");
}

function podsText(group: Group, word: string): string {
  const more = group.count - group.names.length;
  return `${counted(group.count, word)}: ${group.names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The unusable requests: where each stands, and why it cannot be used. */
function unusableOf({ count, first }: Unusable): readonly { place: string; code: string; text: string }[] {
  const listed = first.map((request) => {
    const { file, code, message, path } = request;
    const text = `${message} [${code}]${path === "" ? "" : ` at ${path}`}`;
    return { place: placeOf(request, file !== undefined), code, text };
  });
  const more = count - first.length;
  return more > 0 ? [...listed, { place: `${more} more`, code: "unusable", text: "cannot be used" }] : listed;
}

function sarif(summary: Summary, unusable: Unusable): string {
  const { from, to, groups, behaviors } = summary;
  const word = wordFor(summary);
  const rules = behaviors.map(({ id, summary, pull }) => ({
    id,
    shortDescription: { text: summary },
    helpUri: pull,
  }));
  const results = groups.map((group) => ({
    ruleId: rulesOf(group)[0]!,
    // A pod that is refused after the upgrade does not start.
    level: group.refusals.some(({ kind }) => kind === "refused") ? "error" : "warning",
    message: { text: `${from} -> ${to}, ${podsText(group, word)}\n${groupText(group)}` },
    locations: group.names.map((name) => ({ logicalLocations: [{ fullyQualifiedName: name, kind: "resource" }] })),
    properties: { pods: group.count, behaviors: rulesOf(group) },
  }));
  const named = new Set<string>(rules.map(({ id }) => id));
  const others = [...new Set(results.map(({ ruleId }) => ruleId))].filter((id) => !named.has(id));
  const driver = {
    name: "cri-spec",
    version: VERSION,
    rules: [
      ...rules,
      ...others.map((id) => ({
        id,
        shortDescription: { text: "a change in a vendor build, or one that no behavior explains" },
      })),
    ],
  };
  const notifications = unusableOf(unusable).map(({ place, text }) => ({
    level: "error",
    message: { text: `${place}: ${text}` },
  }));
  const invocation = {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
  const log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    runs: [{ tool: { driver }, invocations: [invocation], results }],
  };
  return `${renderJson(log, { indented: true })}\n`;
}

/** A text in XML; characters that XML cannot have are escaped as people read them. */
function xml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.split("\n").map(printable).join("\n").replaceAll(/[&<>"]/g, (character) => entities[character]!);
}

function junit(summary: Summary, unusable: Unusable): string {
  const { from, to, groups, pods, same } = summary;
  const word = wordFor(summary);
  const name = xml(`containerd ${from} -> ${to}`);
  const passed = same === 0
    ? []
    : [`    <testcase classname="${name}" name="${counted(same, word)} without a difference"/>`];
  const failed = groups.map((group) =>
    `    <testcase classname="${name}" name="${xml(podsText(group, word))}">
      <failure message="${xml(rulesOf(group).join(", "))}">${xml(groupText(group))}</failure>
    </testcase>`
  );
  const errors = unusableOf(unusable).map(({ place, code, text }) =>
    `    <testcase classname="${name}" name="${xml(place)}">
      <error message="${xml(code)}">${xml(text)}</error>
    </testcase>`
  );
  const tests = [...passed, ...failed, ...errors];
  const counts = `tests="${tests.length}" failures="${failed.length}" errors="${errors.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${name}" ${counts}>
    <properties><property name="${word}s" value="${pods}"/></properties>
${tests.map((line) => `${line}\n`).join("")}  </testsuite>
</testsuites>
`;
}

/** A code block that its own text cannot end. */
function block(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

/** A text in Markdown without markup. */
function markdownText(text: string): string {
  return printable(text).replaceAll(/[\\`*_{}[\]<>#|]/g, (character) => `\\${character}`);
}

function behaviorLine({ id, summary, pull }: Explanation): string {
  return `- [${id}](${pull}): ${markdownText(summary)}`;
}

/** How many groups a comment has: those of GitHub have at most 65,536 characters. */
const MOST_GROUPS = 20;

/** A list of the requests that cannot be used. It has no heading of its own: headings are those of changes. */
function unusableLines(unusable: Unusable): readonly string[] {
  if (unusable.count === 0) return [];
  return [
    `${counted(unusable.count, "request")} cannot be used:\n`,
    ...unusableOf(unusable).map(({ place, text }) => `- ${markdownText(`${place}: ${text}`)}`),
    "",
  ];
}

function markdown(summary: Summary, unusable: Unusable): string {
  const { from, to, groups, pods, same, behaviors, ungrouped } = summary;
  const word = wordFor(summary);
  const head = `## containerd ${markdownText(from)} → ${markdownText(to)}`;
  const bad = unusableLines(unusable);
  if (pods === same) {
    const text = pods === 0 && unusable.count > 0
      ? `None of ${counted(unusable.count, "request")} can be used.`
      : `${counted(pods, word)}: no difference.`;
    return `${trimRight([`${head}\n`, `${text}\n`, ...bad].join("\n"), "\n")}\n`;
  }
  const shown = groups.slice(0, MOST_GROUPS).map((group) =>
    `### ${markdownText(podsText(group, word))}\n\n${block(groupText(group).replaceAll(/^ {2}([+-])/gm, "$1"))}\n`
  );
  const more = groups.length - MOST_GROUPS + (ungrouped > 0 ? 1 : 0);
  return [
    `${head}\n`,
    `${pods - same} of ${counted(pods, word)} differ, in ${counted(groups.length, "group")}.\n`,
    ...bad,
    ...shown,
    ...(more > 0 ? [`${counted(more, "more group")} not shown.\n`] : []),
    ...(behaviors.length === 0 ? [] : ["### Why\n", `${behaviors.map(behaviorLine).join("\n")}\n`]),
  ].join("\n");
}

/**
 * Renders a fleet's differences for a program.
 *
 * @param summary The differences.
 * @param report The format.
 * @param unusable The requests that cannot be used. Default: none.
 * @returns The report.
 */
export function renderFleetReport(summary: Summary, report: Report, unusable: Unusable = ALL_USABLE): string {
  return { sarif, junit, markdown }[report](summary, unusable);
}
