/**
 * What came of verifying a node, as text for people.
 *
 * @module
 */

import { groupBy } from "../../group_by.ts";
import { type Cause, releaseRange } from "../../node/hypotheses.ts";
import type { Drift, Verification, Verified } from "../../node/verify.ts";
import { renderChanges, type ShownChange } from "./change.ts";
import { cut, paragraph, printable, type Style, wrap } from "./colour.ts";
import { counted } from "./diff.ts";

/**
 * Leaves the values out: they may be secrets.
 *
 * @param found What was found.
 * @returns The same without what was and what is at each place.
 */
export function withoutValues(found: Verification): Verification {
  const bare = ({ from: _from, to: _to, ...drift }: Drift): Drift => drift;
  return { ...found, subjects: found.subjects.map((one) => ({ ...one, drifts: one.drifts.map(bare) })) };
}

const SIGNS = { added: "+", removed: "-", changed: "±", moved: "↕", bytes: "±" } as const;
const ROLES = { added: "added", removed: "removed", changed: "changed", moved: "changed", bytes: "changed" } as const;

function placeLines(drifts: readonly Drift[], style: Style): readonly string[] {
  const hasValues = drifts.some((drift) => "from" in drift || "to" in drift);
  if (hasValues) return renderChanges(drifts as readonly ShownChange[], [], style).map((line) => `  ${line}`);
  return drifts.map(({ kind, keyed, where }) => {
    const place = `${cut(printable(keyed), style.width - 20)}${where === "bundle" ? " (in the bundle)" : ""}`;
    return `  ${style.paint(ROLES[kind], SIGNS[kind])} ${place}`;
  });
}

function causeLines({ text, proved, id }: Cause, { width, paint }: Style): readonly string[] {
  const said = `${proved ? "because" : "likely because"} ${text} [${id}]`;
  return wrap(printable(said).split(" "), width - 6).map((line) => paint("weak", `      ${line}`));
}

/** Groups drifts by cause. */
function driftLines(drifts: readonly Drift[], style: Style): readonly string[] {
  const groups = groupBy(drifts, ({ cause }) => JSON.stringify([cause.id, cause.text]));
  return [...groups.values()].flatMap((group) => [...placeLines(group, style), ...causeLines(group[0]!.cause, style)]);
}

function subjectLines(one: Verified, style: Style): readonly string[] {
  const { name, subject, drifts, error, madeBy, result } = one;
  const head = `${printable(name)} (${subject}): `;
  if (error !== undefined) {
    const words = `${head}cannot be verified: ${printable(error.message)} [${error.code}]`.split(" ");
    return [
      ...wrap(words, style.width - 2).map((line, index) => index === 0 ? style.paint("strong", line) : `  ${line}`),
      ...(error.path === "" ? [] : [`  at ${cut(printable(error.path), style.width - 5)}`]),
      ...(error.hint === undefined ? [] : paragraph([`hint: ${printable(error.hint)}`], style)),
      "",
    ];
  }
  const made = madeBy === undefined
    ? []
    : [madeBy.length === 0 ? "  no modelled release makes this spec" : `  matches ${releaseRange(madeBy)}`];
  const said = result === "drift"
    ? counted(drifts.length, "place") + (drifts.length === 1 ? " differs" : " differ")
    : "equal";
  return [style.paint("strong", `${head}${said}`), ...driftLines(drifts, style), ...made, ""];
}

/** The results that rely on an assumed build, for each release. */
function assumptionLines(subjects: readonly Verified[]): readonly string[] {
  const groups = groupBy(subjects.filter(({ assumed }) => assumed !== undefined), ({ release }) => release);
  return [...groups].map(([release, all]) => {
    const equal = all.filter(({ result }) => result === "equal" || result === "equal-values").length;
    const verdict = equal === all.length
      ? "so here the build equals upstream"
      : "so the build differs from upstream, or the specs were changed";
    return `The build ${release} is modelled as upstream ${
      all[0]!.assumed
    }: ${equal} of ${all.length} specs are equal, ${verdict}.`;
  });
}

/**
 * Renders what came of verifying a node.
 *
 * @param found What was found.
 * @param style How text is printed.
 * @returns The text, with a newline at its end.
 */
export function renderVerification(found: Verification, style: Style): string {
  const { total, equal, drifted, unverified, missing, subjects, madeBy } = found;
  const listed = subjects.filter(({ result, madeBy: by }) =>
    result === "drift" || result === "unverified" || by !== undefined
  );
  const byValues = subjects.filter(({ result }) => result === "equal-values").length;
  const parts = [
    `${equal} of ${total} specs are equal${
      byValues === 0 ? ", byte for byte" : ` (${byValues} by value; their bytes are unknown)`
    }`,
    ...(drifted === 0 ? [] : [drifted === 1 ? "1 differs" : `${drifted} differ`]),
    ...(unverified === 0 ? [] : [`${unverified} cannot be verified`]),
  ];
  const lines = [
    ...listed.flatMap((one) => subjectLines(one, style)),
    ...assumptionLines(subjects).flatMap((line) => wrap(line.split(" "), style.width)),
    ...(madeBy === undefined ? [] : [
      madeBy.length === 0 ? "No modelled release makes all specs." : `All match ${releaseRange(madeBy)}.`,
    ]),
    ...(missing.length === 0 ? [] : [
      `The capture is partial, ${counted(missing.length, "part")} missing:`,
      ...missing.slice(0, 10).map((one) => `  ${cut(printable(one), style.width - 2)}`),
    ]),
    `${parts.join(", ")}.`,
  ];
  return `${lines.join("\n")}\n`;
}
