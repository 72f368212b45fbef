/**
 * What a release makes of a `config.toml`, as text for people.
 *
 * @module
 */

import { type DaemonConfigChange, hasEffect } from "../../containerd/config_changes.ts";
import type { DaemonConfigValue } from "../../containerd/config_defaults.ts";
import { tomlPath } from "../../containerd/config_places.ts";
import { NO_EFFECT } from "../../containerd/config_warnings.ts";
import { byBytes } from "../../go/sort.ts";
import { groupBy } from "../../group_by.ts";
import type { ConfigAnswer, Located, LocatedReport } from "../commands/config.ts";
import type { Location } from "../location.ts";
import { cut, printable, type Role, type Style, wrap } from "./colour.ts";
import { renderLocation } from "./error.ts";

/** A value as TOML writes it. */
function tomlValue(value: DaemonConfigValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([key, item]) => `${tomlPath([key])} = ${tomlValue(item)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

function place(location: Location): string {
  const { column: _, ...line } = location;
  return renderLocation(line);
}

/** A title, and below it entries: a place, and lines of text beside it. */
function list(
  title: string,
  entries: readonly (readonly [location: Location, ...texts: readonly (string | undefined)[]])[],
  { width, paint }: Style,
): readonly string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(([location, ...texts]) => [
    `  ${paint("weak", place(location) || "default")}`,
    ...texts.filter((text) => text !== undefined).flatMap((text) =>
      wrap(printable(text).split(" "), width - 4).map((line) => `    ${line}`)
    ),
  ]);
  return ["", paint("strong", title), ...lines];
}

/** What a release refuses, ignores and deprecates. */
function faultLines(report: Omit<LocatedReport, "settings">, style: Style): readonly string[] {
  const { release, refusal, warnings, deprecations } = report;
  // Only this code has the daemon's own text.
  const isDaemons = refusal?.code === "daemon-config";
  const refused = refusal === undefined ? [] : [[refusal, refusal.message, refusal.hint] as const];
  return [
    ...list(`${isDaemons ? "Refused by" : "Cannot be read as a file of"} containerd ${release}`, refused, style),
    ...list(
      `No effect in containerd ${release}`,
      warnings.map((one) => [one, one.message.replace(NO_EFFECT, ": "), one.hint] as const),
      style,
    ),
    ...list(
      `Deprecated in containerd ${release}`,
      deprecations.map((one) => [one, one.message, one.id] as const),
      style,
    ),
  ];
}

/** Tables of the old form, of which a file without them has nothing but empty settings. */
const UNUSED: ReadonlySet<string> = new Set(["default_runtime", "untrusted_workload_runtime"]);

type Setting = LocatedReport["settings"][number];

/** The settings by their tables, a table before those in it. */
function byTable(settings: readonly Setting[]): readonly (readonly [table: string, settings: readonly Setting[]])[] {
  const plugins = [...new Set(settings.map(({ steps }) => steps[1]))];
  const tables = groupBy(settings, ({ steps }) => tomlPath(steps.slice(0, -1)));
  const isUsed = (list: readonly Setting[]): boolean =>
    list.some(({ path }) => path !== undefined) || !UNUSED.has(list[0]!.steps.at(-2) ?? "");
  const sections = [...tables].filter(([, list]) => isUsed(list));
  const rank = ([, list]: readonly [string, readonly Setting[]]): number => plugins.indexOf(list[0]!.steps[1]);
  return sections.sort((a, b) => rank(a) - rank(b) || byBytes(a[0], b[0]));
}

/** The settings as TOML, each with a comment that says where it comes from. */
function settings(report: LocatedReport, { paint, width }: Style): readonly string[] {
  return byTable(report.settings).flatMap(([table, list]) => [
    "",
    ...(table === "" ? [] : [paint("strong", cut(printable(`[${table}]`), width))]),
    ...list.map(({ steps, value, path, ...location }) => {
      const text = printable(`${tomlPath(steps.slice(-1))} = ${tomlValue(value)}`);
      const from = path === undefined ? "default" : place(location) || "set";
      return `${text.padEnd(44)} ${paint(path === undefined ? "weak" : "changed", `# ${from}`)}`;
    }),
  ]);
}

const SIGNS: Readonly<Record<string, readonly [sign: string, role: Role]>> = {
  default: ["±", "changed"],
  changed: ["±", "changed"],
  read: ["+", "added"],
  dropped: ["-", "removed"],
  meaning: ["±", "changed"],
};

function changeLines(change: Located<DaemonConfigChange>, { paint, width }: Style): readonly string[] {
  const { kind, from, to, before, after, path, why, behavior, ...location } = change;
  const [sign, role] = SIGNS[kind]!;
  const where = path === undefined ? "the release's default changes" : `from ${place(location)}`;
  const values = kind === "meaning"
    ? [tomlValue(after)]
    : after === undefined || to === undefined
    ? [tomlValue(before)]
    : from === undefined
    ? [tomlValue(after)]
    : [tomlValue(before), `-> ${tomlValue(after)}`];
  return [
    `  ${paint(role, sign)} ${cut(printable(to ?? from ?? ""), width - 4)}`,
    ...values.map((value) => `      ${cut(printable(value), width - 6)}`),
    ...(from === undefined || to === undefined || from === to
      ? []
      : wrap(`previously ${printable(from)}`.split(" "), width - 6).map((line) => `      ${line}`)),
    ...(why === undefined || path === undefined || kind !== "meaning" ? [] : [`      ${paint("weak", where)}`]),
    ...wrap(printable(why ?? where).split(" "), width - 6).map((line) => `      ${paint("weak", line)}`),
    ...(behavior === undefined ? [] : [`      by ${behavior}`]),
  ];
}

/** The table and the key of a key, as `changes` writes it. */
function splitKey(key: string): readonly [table: string, key: string] {
  const parts = key.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [key];
  return [parts.slice(0, -1).join("."), parts.at(-1)!];
}

/** Keys by their tables. */
function keys(title: string, names: readonly string[], { paint, width }: Style): readonly string[] {
  if (names.length === 0) return [];
  const tables = groupBy(names.map(splitKey), ([table]) => table);
  const lines = [...tables].flatMap(([table, list]) => [
    `  ${cut(printable(table), width - 2)}`,
    ...wrap(printable(list.map(([, key]) => key).join(", ")).split(" "), width - 4).map((line) => `    ${line}`),
  ]);
  return ["", paint("strong", title), ...lines];
}

/** Settings that move; those that only change their section are counted. */
function moveLines(moved: readonly Located<DaemonConfigChange>[], style: Style): readonly string[] {
  const sections: string[] = [];
  const others: (readonly [Location, string])[] = [];
  for (const { from = "", to = "", ...location } of moved) {
    const [old, now] = [from, to].map((key) => /^plugins\."[^"]*"/.exec(key)?.[0] ?? "") as [string, string];
    const isSection = from.slice(old.length) === to.slice(now.length);
    if (isSection) sections.push(`${old} -> ${now}`);
    else others.push([location, `${from} -> ${to}`]);
  }
  const counted = [...groupBy(sections, (text) => text)].flatMap(([text, { length }]) => [
    `  ${length} ${length === 1 ? "setting" : "settings"}`,
    ...wrap(printable(text).split(" "), style.width - 4).map((line) => `    ${line}`),
  ]);
  const [, title = style.paint("strong", "Settings that move"), ...rest] = list("Settings that move", others, style);
  return moved.length === 0 ? [] : ["", title, ...counted, ...rest];
}

function changes(answer: ConfigAnswer, style: Style): readonly string[] {
  const all = answer.changes ?? [];
  const effects = all.filter(hasEffect);
  const named = (kind: string): readonly string[] =>
    all.filter((one) => one.kind === kind).map(({ from, to }) => to ?? from ?? "");
  const isKnown = answer.refusal === undefined && answer.to?.refusal === undefined;
  return [
    ...(effects.length === 0 ? [] : ["", style.paint("strong", "Settings that change")]),
    ...effects.flatMap((change) => changeLines(change, style)),
    ...moveLines(all.filter(({ kind }) => kind === "moved"), style),
    ...keys("New keys, at their defaults", named("new"), style),
    ...keys("Removed keys, at their defaults", named("removed"), style),
    ...(effects.length === 0 && isKnown ? ["", "No setting changes."] : []),
  ];
}

/**
 * Renders an answer.
 *
 * @param answer The answer.
 * @param style How text is printed.
 * @returns The text.
 */
export function renderConfig(answer: ConfigAnswer, style: Style): string {
  const { file, release, version, to } = answer;
  const migrated = (to ?? answer).migratedTo;
  const isUnreadable = /\/version$/.test(answer.refusal?.path ?? "");
  const own = version !== 0 ? `version ${version}` : isUnreadable ? "a version that cannot be read" : "no version";
  const stated = `${own}${migrated === undefined ? "" : ` (migrated to ${migrated})`}`;
  const name = file === "-" ? "standard input" : printable(file);
  const title = `${name}, ${stated}, containerd ${release}${to === undefined ? "" : ` -> ${to.release}`}`;
  const { otherSections } = to ?? answer;
  const others = otherSections.length === 0 ? [] : [
    "",
    style.paint("strong", "Sections of other plugins, which are not checked"),
    ...otherSections.map((id) => `  ${cut(printable(id), style.width - 2)}`),
  ];
  const lines = to === undefined ? [...faultLines(answer, style), ...settings(answer, style)] : [
    ...(answer.refusal === undefined ? [] : faultLines(answer, style)),
    ...changes(answer, style),
    ...faultLines(to, style),
  ];
  return `${[style.paint("strong", title), ...lines, ...others].join("\n")}\n`;
}
