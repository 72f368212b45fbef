/**
 * What another release changes, line by line.
 *
 * @module
 */

import { answer } from "../../api/answer.ts";
import { releaseDiff } from "../../api/release_diff.ts";
import { CriSpecError } from "../../error.ts";
import type { RefusalChange } from "../../explain/answer.ts";
import { indentJson } from "../../cli/render/json.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { isWithin } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { alignLines } from "../line_diff.ts";
import { type SpecLine, specLines } from "./spec_lines.ts";
import type { DiffLine, DiffView } from "./types.ts";
import { behaviorViews } from "./behaviors.ts";

const DECODER = new TextDecoder();

function linesOf(document: RequestDocument, release: string): readonly SpecLine[] {
  const answered = answer({ ...document, release });
  return "spec" in answered ? specLines(indentJson(DECODER.decode(encodeSpec(answered.spec)))) : [];
}

/** A comma is not a difference. */
function bare({ text }: SpecLine): string {
  return text.endsWith(",") ? text.slice(0, -1) : text;
}

function refusalText({ kind, from, to }: RefusalChange): string {
  if (kind === "refused") return `refuses the request: ${to!.message}`;
  if (kind === "accepted") return `accepts the request; before: ${from!.message}`;
  return `refuses with another error: ${to!.message}`;
}

/**
 * Compares two releases.
 *
 * @param document The request.
 * @param from The release before.
 * @param to The release after.
 * @param later The request after. Default: the same.
 * @returns The comparison; with an error where the model cannot make one.
 */
export function diffOf(
  document: RequestDocument,
  from: string,
  to: string,
  later: RequestDocument = document,
): DiffView {
  try {
    const diff = releaseDiff(document, from, to, later);
    const { changes, refusals } = diff;
    const [before, after] = [linesOf(document, from), linesOf(later, to)];
    const changeAt = (path: string, isAfter: boolean): number =>
      changes.findIndex((change) =>
        (isAfter ? change.kind !== "removed" : change.kind !== "added") &&
        isWithin(path, change.path)
      );
    const lines = alignLines(before.map(bare), after.map(bare)).map((pair): DiffLine => {
      if (pair.to >= 0 && pair.from >= 0) return { sign: " ", ...after[pair.to]!, change: -1 };
      const isAfter = pair.to >= 0;
      const line = isAfter ? after[pair.to]! : before[pair.from]!;
      return { sign: isAfter ? "+" : "-", ...line, change: changeAt(line.path, isAfter) };
    });
    const named = new Set([...changes, ...refusals].flatMap(({ behaviors }) => behaviors as readonly string[]));
    return {
      from: diff.from,
      to: diff.to,
      changes: changes.map(({ kind, path, keyed, behaviors, builds = [] }) => ({
        kind,
        path,
        keyed,
        behaviors: [...behaviors, ...builds],
      })),
      lines,
      refusals: refusals.map((change) => `${diff.to} ${refusalText(change)}`),
      behaviors: behaviorViews(named),
    };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { from, to, changes: [], lines: [], refusals: [], behaviors: [], error: error.message };
  }
}
