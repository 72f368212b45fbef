/**
 * What changes between two releases for the sandboxes and containers of manifests.
 *
 * @module
 */

import { releaseDiff } from "../../api/release_diff.ts";
import type { UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { Refusal, RefusalChange } from "../../explain/answer.ts";
import type { PodDocument, ReleaseDiff } from "../../explain/release_diff.ts";
import type { Given } from "../args.ts";
import type { ReadPart } from "../document.ts";
import { DONE, exitCodeOf, NEGATIVE } from "../exit_code.ts";
import { inMadeRequest, type Subject, subjectsIn } from "../manifest/subjects.ts";
import { printable, styleOf } from "../render/colour.ts";
import { haveOtherNodes } from "../fleet/sides.ts";
import { renderReleaseDiff } from "../render/diff.ts";
import { errorFields, renderError } from "../render/error.ts";
import { renderJson } from "../render/json.ts";
import type { Overrides } from "../request.ts";
import type { Run } from "../run.ts";

/** A refusal of the kubelet or the API server, in the form of one of containerd's; `undefined` for a fact that is missing. */
function refusalOf({ refusal }: Subject): Refusal | undefined {
  if (refusal === undefined) return undefined;
  if (refusal.kind !== "refusal") throw refusal;
  const { code, message, path } = refusal;
  return { code, message, path };
}

/**
 * What changes where a kubelet makes no request of the pod with one of the releases, or with both.
 *
 * @param from The release before.
 * @param to The release after.
 * @param before The refusal before; absent where there is a request.
 * @param after The refusal after.
 * @returns The difference: none where both are refused for the same reason.
 */
export function refusalDiff(
  from: string,
  to: string,
  before: Refusal | undefined,
  after: Refusal | undefined,
): ReleaseDiff {
  const isSame = before?.message === after?.message && before?.code === after?.code;
  const kind = before === undefined ? "refused" : after === undefined ? "accepted" : "reworded";
  const change: RefusalChange = {
    kind,
    ...(before === undefined ? {} : { from: before }),
    ...(after === undefined ? {} : { to: after }),
  };
  return {
    from,
    to,
    changes: [],
    refusals: isSame ? [] : [{ ...change, behaviors: [] }],
    ...(isSame && after !== undefined ? { refused: after } : {}),
    behaviors: [],
    unexplained: [],
  };
}

function diffOf(before: Subject, after: Subject, from: string, to: string): ReleaseDiff {
  const [refusedBefore, refusedAfter] = [refusalOf(before), refusalOf(after)];
  // A pod that the API server does not take is on no node: there is nothing to compare.
  if (refusedBefore?.code === "api-server-refusal" && refusedAfter?.code === refusedBefore.code) throw before.refusal!;
  if (refusedBefore !== undefined || refusedAfter !== undefined) {
    return refusalDiff(from, to, refusedBefore, refusedAfter);
  }
  return releaseDiff(before.document as PodDocument, from, to, after.document as PodDocument);
}

/** What a flag names: a release, or a preset with its release. */
interface SubjectSide {
  /** Absent: that of the node or a preset. */
  readonly release?: string;
  readonly overrides: Overrides;
}

/** The members of a subject's JSON in addition to its difference. */
interface DiffRecord {
  readonly name: string;
  readonly kind: Subject["kind"];
}

/**
 * Compares two releases for the pods of manifests, or for crictl's files. Facts that a manifest leaves open have placeholders: the
 * difference is that of the rest.
 *
 * @param parts The documents.
 * @param sides What `--from` and `--to` name.
 * @param given The arguments.
 * @param io Streams and files.
 * @returns The exit code: 1 where anything differs, 2 where a subject cannot be compared.
 * @throws {CriSpecError} What cannot be used or read.
 */
export async function diffSubjects(
  parts: readonly ReadPart[],
  sides: { readonly from: SubjectSide; readonly to: Required<SubjectSide> },
  given: Given,
  io: Run,
): Promise<number> {
  const { values, set } = given;
  const { from: side, to: { release: to } } = sides;
  const choice = { hint: "pass one manifest", unchosen: "all", placeholders: true } as const;
  const ofFrom = { ...choice, ...(side.release === undefined ? {} : { release: side.release }) };
  const before = await subjectsIn(parts, side.overrides, given, ofFrom, io);
  const after = await subjectsIn(parts, sides.to.overrides, given, { ...choice, release: to, isSilent: true }, io);
  const style = styleOf(io, values.get("color"));
  const [records, sections]: [(DiffRecord & UnknownRecord)[], string[]] = [[], []];
  let worst = DONE;
  for (const [index, subject] of before.subjects.entries()) {
    const { name, kind, notes } = subject;
    const base = { name, kind, ...(notes.length === 0 ? {} : { notes }) };
    const title = style.paint("strong", printable(kind === "sandbox" ? name : `${name} (${kind})`));
    try {
      const from = side.release ?? subject.release;
      const later = after.subjects.find((one) => one.name === name && one.kind === kind) ?? after.subjects[index]!;
      const diff = diffOf(subject, later, from, to);
      if (diff.changes.length + diff.refusals.length > 0) worst = Math.max(worst, NEGATIVE);
      const warnings = [...subject.warned.warnings ?? [], ...later.warned.warnings ?? []];
      records.push({ ...base, ...diff, ...(warnings.length === 0 ? {} : { warnings }) });
      sections.push(`${title}\n${renderReleaseDiff(diff, style, haveOtherNodes(side, sides.to))}`);
    } catch (thrown) {
      if (!(thrown instanceof CriSpecError)) throw thrown;
      const error = subject.refusal === thrown ? thrown : inMadeRequest(thrown, subject);
      worst = Math.max(worst, exitCodeOf(error));
      records.push({ ...base, error: errorFields(error) });
      sections.push(`${title}\n${renderError(error)}`);
    }
  }
  const text = set.has("json") ? `${renderJson(records, { indented: true })}\n` : sections.join("\n");
  await io.stdout(new TextEncoder().encode(text));
  return worst;
}
