/**
 * Changes as lines of text.
 *
 * @module
 */

import type { Refusal, RefusalChange } from "../../explain/answer.ts";
import type { Change, ChangeKind } from "../../explain/change.ts";
import type { Explained } from "../../explain/release_diff.ts";
import { VARIES } from "../../explain/summary.ts";
import { cut, MOST_SHOWN, printable, type Role, shown, type Style, wrap } from "./colour.ts";
import { renderJson } from "./json.ts";

/** A change, with or without an explanation. */
export type ShownChange = Omit<Change, "path"> & Partial<Explained>;
/** A change of the refusal, with or without an explanation. */
export type ShownRefusal = RefusalChange & Partial<Explained>;

const SIGNS: Readonly<Record<ChangeKind, readonly [sign: string, role: Role]>> = {
  added: ["+", "added"],
  removed: ["-", "removed"],
  changed: ["±", "changed"],
  moved: ["↕", "changed"],
  bytes: ["±", "changed"],
};

/** Values in one column are cut when they are longer than this many lines. */
const MOST_LINES = 4;

function valueText(value: unknown): string {
  return value === VARIES ? VARIES : printable(renderJson(value));
}

/** The list that a text was added to or removed from, when its place says all about it. */
function listOf({ kind, keyed, from, to }: ShownChange): string | undefined {
  const value = kind === "added" ? to : kind === "removed" ? from : undefined;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return keyed.endsWith(`[${value}]`) ? keyed.slice(0, -`[${value}]`.length) : undefined;
}

function describeValues({ kind, from, to }: ShownChange): readonly string[] {
  switch (kind) {
    case "added":
      return [valueText(to)];
    case "removed":
      return [valueText(from)];
    case "changed":
      return [valueText(from), `-> ${valueText(to)}`];
    case "moved":
      return from === VARIES || to === VARIES ? ["moved"] : [`moved from ${from} to ${to}`];
    case "bytes":
      return [`encoded ${from} -> ${to}`];
  }
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

function entry(kind: ChangeKind, place: string, words: readonly string[], { width, paint }: Style): readonly string[] {
  const [sign, role] = SIGNS[kind];
  const name = shown(place, MOST_SHOWN);
  const room = width - 4;
  const first = `${name}: ${words.join(" ")}`;
  if ([...first].length + 2 <= width) return [`${paint(role, sign)} ${first}`];
  const lines = wrap(words, room);
  const visible = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), VARIES] : lines;
  const head = wrap([...name.match(new RegExp(`.{1,${width - 2}}`, "gsu")) ?? [], ""], width - 2);
  return [
    `${paint(role, sign)} ${head[0]!.trimEnd()}:`.replace(/:$/, head.length > 1 ? "" : ":"),
    ...indent(head.slice(1), "  ").map((line) => line.trimEnd()),
    ...indent(visible.map((line) => cut(line, room)), "    "),
  ];
}

/** Lines for changes; texts that are added to or removed from one list share an entry. */
function changeLines(changes: readonly ShownChange[], style: Style): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index]!;
    const list = listOf(change);
    if (list === undefined) {
      lines.push(...entry(change.kind, change.keyed, describeValues(change), style));
      continue;
    }
    const words: string[] = [];
    for (; index < changes.length; index++) {
      const next = changes[index]!;
      if (next.kind !== change.kind || listOf(next) !== list) break;
      words.push(...describeValues(next));
    }
    index--;
    lines.push(...entry(change.kind, list, words, style));
  }
  return lines;
}

function refusalText({ message, code }: Refusal): string {
  return `${shown(message, MOST_SHOWN)} [${code}]`;
}

function refusalLines({ kind, from, to }: ShownRefusal, { width, paint }: Style): readonly string[] {
  const titles = {
    refused: "accepted -> refused",
    accepted: "refused -> accepted",
    reworded: "refused with another error",
  };
  const text = (role: "added" | "removed", refusal: Refusal | undefined): readonly string[] => {
    if (refusal === undefined) return [];
    const [sign] = SIGNS[role];
    const lines = wrap(refusalText(refusal).split(" "), width - 4).map((line) => cut(line, width - 4));
    return lines.map((line, index) => `  ${index === 0 ? paint(role, sign) : " "} ${line}`);
  };
  return [`${paint("changed", "±")} ${titles[kind]}`, ...text("removed", from), ...text("added", to)];
}

function becauseOf({ behaviors, builds = [] }: Partial<Explained>): readonly string[] {
  return behaviors === undefined ? [] : [...behaviors, ...builds.map((build) => `build ${build}`)];
}

/**
 * Renders changes: those that the same behaviors explain stand together.
 *
 * @param changes The changes of the spec.
 * @param refusals The changes of the refusal.
 * @param style How text is printed.
 * @returns Lines; below each block the ids of the behaviors that explain it.
 */
export function renderChanges(
  changes: readonly ShownChange[],
  refusals: readonly ShownRefusal[],
  style: Style,
): readonly string[] {
  const blocks = new Map<string, { readonly causes: readonly string[]; readonly changes: ShownChange[] }>();
  for (const change of changes) {
    const causes = becauseOf(change);
    const key = causes.join(" ");
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { causes, changes: [change] });
    else block.changes.push(change);
  }
  const isExplained = [...changes, ...refusals].some(({ behaviors }) => behaviors !== undefined);
  const by = (causes: readonly string[]): readonly string[] => {
    if (!isExplained) return [];
    const words = causes.length === 0
      ? ["no", "behavior"]
      : causes.flatMap((cause, index) => `${cause}${index < causes.length - 1 ? "," : ""}`.split(" "));
    return indent(wrap(["by", ...words], style.width - 4), "    ").map((line) => style.paint("weak", line));
  };
  return [
    ...refusals.flatMap((change) => [...refusalLines(change, style), ...by(becauseOf(change))]),
    ...[...blocks.values()].flatMap((block) => [...changeLines(block.changes, style), ...by(block.causes)]),
  ];
}
