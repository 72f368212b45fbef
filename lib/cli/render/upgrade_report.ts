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
  refused: "refused by containerd",
  fails: "not started by the runtime",
  warned: "to be checked",
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
    return `No failure is known, but ${unanswered.length} of them could not be checked.`;
  }
  if (counts.warned > 0) return `No failure is known; ${counts.warned} of them should be checked.`;
  return "No failure is known.";
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, summary, fix, path }) =>
    `${rule}, at ${path === "" ? "the spec" : path}: ${summary}. To do: ${fix}`
  );
}

function todo({ severity, findings, group, example = "" }: ReportGroup): string {
  if (severity === "refused") {
    return `To do: change the pods, or config.toml, before the upgrade. The error for one of them: ${example}`;
  }
  if (findings.length > 0) return "To do: see the findings below.";
  const behaviors = new Set(group.changes.flatMap(({ behaviors }) => behaviors));
  const isPlain = group.changes.some(({ behaviors, builds = [] }) => behaviors.length + builds.length === 0);
  const named = [...behaviors, ...(isPlain ? ["the configuration"] : [])];
  return `To do: check whether the pods rely on what changes. Cause: ${named.join(", ")}.`;
}

function groupBlocks(one: ReportGroup, index: number): readonly Block[] {
  const { severity, findings, group } = one;
  const { count, names, changes, refusals } = group;
  const lines = renderChanges(changes, refusals, PLAIN);
  const shown = lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`]
    : lines;
  const more = count > names.length ? ` and ${count - names.length} more` : "";
  return [
    heading(`Group ${index + 1}: ${count} ${TITLES[severity]}`),
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
        `${counts.warned} should be checked`,
        `${counts.changed} have other changes`,
        `${same} do not change`,
        ...(unanswered.length === 0 ? [] : [`${unanswered.length} could not be checked`]),
      ],
    },
    ...(missing.length === 0
      ? []
      : [paragraph(`The capture is partial; ${missing.length} parts are missing:`), listed(missing)]),
    ...(assumed.length === 0 ? [] : [
      paragraph(
        `The build ${assumed.join(", ")} is unknown and modelled as its upstream release; this report relies on that.`,
      ),
    ]),
    ...(config.length === 0 ? [] : [heading("config.toml"), listed(config)]),
    ...groups.slice(0, MOST_GROUPS).flatMap(groupBlocks),
    ...(more > 0 ? [paragraph(`${more} smaller groups are omitted; --format json has all groups.`)] : []),
    ...(unanswered.length === 0
      ? []
      : [heading("Not checked"), listed(unanswered.map(({ name, message }) => `${name}: ${message}`))]),
    ...(before.length === 0 ? [] : [
      heading("Findings before and after the upgrade"),
      paragraph("The upgrade does not cause these findings."),
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
      `Pods get the new specs only when they are created again.${
        redacted === 0 ? "" : " Placeholders replace values that may be secrets."
      } Lint rules that lack facts of the host are undecided.`,
    ),
  ];
}
