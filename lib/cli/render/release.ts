/**
 * Releases, branches and behaviors as text for people.
 *
 * @module
 */

import type { BehaviorInfo, BranchInfo, ReleaseInfo } from "../../explain/releases.ts";
import { cut, type Style, wrap } from "./colour.ts";

function field(name: string, words: readonly string[], { width }: Style): readonly string[] {
  const margin = 16;
  return wrap(words, width - margin).map((line, index) =>
    `${(index === 0 ? name : "").padEnd(margin)}${line}`.trimEnd()
  );
}

function listed(items: readonly string[], none = "none"): readonly string[] {
  return items.length === 0 ? [none] : items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
}

/**
 * Renders the modelled branches.
 *
 * @param branches The branches.
 * @param style How text is printed.
 * @returns A table: branch, releases, behaviors, builds.
 */
export function renderBranches(branches: readonly BranchInfo[], { width, paint }: Style): string {
  const rows = branches.map(({ branch, first, last, behaviors, builds }) => {
    const range = first === last ? first : `${first} to ${last}`;
    return `${branch.padEnd(8)}${range.padEnd(20)}${String(behaviors).padStart(9)}  ${builds.join(" ")}`.trimEnd();
  });
  const header = `${"branch".padEnd(8)}${"releases".padEnd(20)}behaviors  builds`;
  return [paint("strong", header), ...rows.map((row) => cut(row, width)), ""].join("\n");
}

/**
 * Renders a branch: what came and went with each of its releases.
 *
 * @param info The branch.
 * @param style How text is printed.
 * @returns The text.
 */
export function renderBranch({ branch, first, last, builds, news }: BranchInfo, style: Style): string {
  const { width, paint } = style;
  const range = first === last ? first : `${first} to ${last}`;
  const signed = (sign: string, role: "added" | "removed", ids: readonly string[]): readonly string[] =>
    ids.map((id) => `  ${paint(role, sign)} ${cut(id, width - 4)}`);
  return [
    paint("strong", branch),
    ...field("releases", [range], style),
    ...field("builds", listed(builds), style),
    ...news.flatMap(({ release, added, removed }) => [
      "",
      paint("strong", release),
      ...signed("+", "added", added),
      ...signed("-", "removed", removed),
    ]),
    "",
  ].join("\n");
}

/**
 * Renders a release.
 *
 * @param info The release.
 * @param style How text is printed.
 * @returns The text.
 */
export function renderRelease(info: ReleaseInfo, style: Style): string {
  return [
    style.paint("strong", info.release),
    ...(info.vendor === undefined ? [] : field("vendor", info.vendor.split(" "), style)),
    ...field("ociVersion", [info.ociVersion], style),
    ...field("pause image", [info.sandboxImage], style),
    ...field("added", listed(info.added), style),
    ...(info.removed.length === 0 ? [] : field("removed", listed(info.removed), style)),
    ...field("behaviors", listed(info.behaviors), style),
    "",
  ].join("\n");
}

/**
 * Renders a behavior.
 *
 * @param info The behavior.
 * @param style How text is printed.
 * @returns The text.
 */
export function renderBehavior(info: BehaviorInfo, style: Style): string {
  const { id, subject, summary, since, until, first, footprint, refusals, pull } = info;
  const whole = footprint.map((pointer) => (pointer === "" ? "the whole document" : pointer));
  return [
    style.paint("strong", id),
    ...field("change", summary.split(" "), style),
    ...field("concerns", [subject === "both" ? "sandbox and containers" : `${subject} only`], style),
    ...field("since", listed(since, "vendor builds only"), style),
    ...(until === undefined ? [] : field("until", listed(until), style)),
    ...field("by branch", listed(first), style),
    ...field("may change", listed(whole, "no part of the spec"), style),
    ...field("refusals", refusals === "all" ? ["all"] : listed(refusals), style),
    ...field("pull request", [pull], style),
    "",
  ].join("\n");
}
