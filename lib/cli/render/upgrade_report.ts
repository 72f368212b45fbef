/**
 * The report of an upgrade as a page for a change ticket.
 *
 * @module
 */

import type { Finding } from "../../lint/finding.ts";
import { NOT_STARTING, type ReportGroup, type Severity, type UpgradeReport } from "../upgrade_report.ts";
import { renderChanges } from "./change.ts";
import { PLAIN } from "./colour.ts";
import { counted } from "./diff.ts";
import type { Block } from "./page.ts";

/** How many groups a page has. */
const MOST_GROUPS = 20;
/** How many lines of changes a group has. */
const MOST_LINES = 40;
/** How many lines a list has. */
const MOST_LISTED = 20;

const TITLES: Readonly<Record<Severity, string>> = {
  refused: "containerd refuses to create",
  fails: "the runtime does not start",
  warned: "to be looked at",
  changed: "changed",
};

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (text: string): Block => ({ kind: "heading", text });

function listed(lines: readonly string[]): Block {
  const more = lines.length - MOST_LISTED;
  return { kind: "list", lines: more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${more} more`] : lines };
}

function verdict({ counts, unanswered, config }: UpgradeReport): string {
  if (config.some((line) => line.includes(NOT_STARTING))) {
    return "Do not upgrade with this config.toml: the daemon does not start.";
  }
  if (counts.refused + counts.fails > 0) {
    return `Do not upgrade yet: ${counts.refused + counts.fails} of them would not start again.`;
  }
  if (unanswered.length > 0) {
    return `Nothing is known to fail, but ${unanswered.length} of them cannot be answered for.`;
  }
  if (counts.warned > 0) return `Nothing is known to fail; ${counts.warned} of them should be looked at.`;
  return "Nothing is known to fail.";
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, summary, fix, path }) =>
    `${rule}, at ${path === "" ? "the spec" : path}: ${summary}. To do: ${fix}`
  );
}

function todo({ severity, findings, group, example = "" }: ReportGroup): string {
  if (severity === "refused") {
    return `To do: change the pods, or config.toml, before the upgrade. containerd says, for one of them: ${example}`;
  }
  if (findings.length > 0) return "To do: see each finding below.";
  const behaviors = new Set(group.changes.flatMap(({ behaviors }) => behaviors));
  const isPlain = group.changes.some(({ behaviors, builds = [] }) => behaviors.length + builds.length === 0);
  const named = [...behaviors, ...(isPlain ? ["another configuration"] : [])];
  return `To do: read what changes, and whether the pods rely on it. It comes from ${named.join(", ")}.`;
}

function groupBlocks(one: ReportGroup, index: number): readonly Block[] {
  const { severity, findings, group } = one;
  const { count, names, changes, refusals } = group;
  const lines = renderChanges(changes, refusals, PLAIN);
  const shown = lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} lines more`]
    : lines;
  const more = count > names.length ? ` and ${count - names.length} more` : "";
  return [
    heading(`${index + 1}. ${count}: ${TITLES[severity]}`),
    paragraph(`${names.join(", ")}${more}`),
    paragraph(todo(one)),
    ...(findings.length === 0 ? [] : [listed(findingLines(findings))]),
    ...(shown.length === 0 ? [] : [{ kind: "code", lines: shown } as const]),
  ];
}

/**
 * Makes the page of a report.
 *
 * @param report The report.
 * @returns Its parts.
 */
export function upgradePage(report: UpgradeReport): readonly Block[] {
  const { from, to, sandboxes, containers, same, counts, groups, before, behaviors } = report;
  const { config, assumed, unanswered, missing, redacted } = report;
  const more = groups.length - MOST_GROUPS;
  return [
    { kind: "title", text: `Upgrade of containerd ${from.join(", ")} to ${to}` },
    paragraph(verdict(report)),
    {
      kind: "list",
      lines: [
        `${counted(sandboxes, "pod sandbox").replace(/xs$/, "xes")} and ${
          counted(containers, "container")
        } were compared`,
        `${counts.refused} would be refused by containerd`,
        `${counts.fails} would not be started by the runtime`,
        `${counts.warned} should be looked at`,
        `${counts.changed} change in another way`,
        `${same} do not change`,
        ...(unanswered.length === 0 ? [] : [`${unanswered.length} cannot be answered for`]),
      ],
    },
    ...(missing.length === 0
      ? []
      : [paragraph(`The capture is partial. Missing are ${missing.length} parts:`), listed(missing)]),
    ...(assumed.length === 0 ? [] : [
      paragraph(
        `The build ${
          assumed.join(", ")
        } is not known and is modelled as its upstream release; the report rests on that.`,
      ),
    ]),
    ...(config.length === 0 ? [] : [heading("config.toml"), listed(config)]),
    ...groups.slice(0, MOST_GROUPS).flatMap(groupBlocks),
    ...(more > 0 ? [paragraph(`${more} smaller groups more are in the JSON of this report.`)] : []),
    ...(unanswered.length === 0
      ? []
      : [heading("Not answered"), listed(unanswered.map(({ name, message }) => `${name}: ${message}`))]),
    ...(before.length === 0 ? [] : [
      heading("Found before and after"),
      paragraph("These findings are no matter of the upgrade."),
      listed(before.map(({ rule, summary }) => `${rule}: ${summary}`)),
    ]),
    ...(behaviors.length === 0 ? [] : [
      heading("Behaviors"),
      listed(
        behaviors.map(({ id, summary, pull, undone }) =>
          `${id}: ${undone === true ? "undone: " : ""}${summary} (${pull})`
        ),
      ),
    ]),
    paragraph(
      `Pods get the new specs when they are created again, not by the upgrade itself.${
        redacted === 0 ? "" : " Placeholders stand in the place of values that may be secrets."
      } Rules of lint that lack facts of the host are not decided.`,
    ),
  ];
}
