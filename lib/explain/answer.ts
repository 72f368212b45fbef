/**
 * Answers: what a release makes of a request, a spec or a refusal.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { type Behaviors, checkBehaviors } from "../containerd/behaviors.ts";
import { asRecord } from "../decode.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import type { RequestDocument } from "../request/document.ts";
import { readNode } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { inSpellingOf } from "../request/respell.ts";
import { specFor, type Subject } from "../plan/subject.ts";
import type { Change } from "./change.ts";
import { diffSpecs } from "./diff.ts";

/** A daemon's refusal. */
export interface Refusal {
  /** The error code. */
  readonly code: ErrorCode;
  /** The daemon's text. */
  readonly message: string;
  /** JSON pointer to the input at fault. */
  readonly path: Pointer;
}

/** What a release answers to a request: a spec or a refusal. */
export type Answer = { readonly spec: Spec } | { readonly refusal: Refusal };

/** How two answers differ as refusals: only the later one refuses, only the earlier one does, or the message differs. */
export interface RefusalChange {
  /** What happened. */
  readonly kind: "refused" | "accepted" | "reworded";
  /** The refusal before. */
  readonly from?: Refusal;
  /** The refusal after. */
  readonly to?: Refusal;
}

/** The differences between two answers. */
export interface AnswerDiff {
  /** Where the specs differ; empty if one answer is a refusal. */
  readonly changes: readonly Change[];
  /** How the refusals differ: one element or none. */
  readonly refusals: readonly RefusalChange[];
  /** The refusal, if both answers are the same refusal. */
  readonly refused?: Refusal;
}

/** A daemon that does not start with its config.toml makes no sandbox either. */
function isRefusal(error: CriSpecError): boolean {
  return error.kind === "refusal" || error.code === "daemon-config";
}

/** Decodes a request for a daemon that does what no release does. */
function decodeAs<R extends PodRequest>(subject: Subject<R>, document: unknown, behaviors: Behaviors): R {
  checkBehaviors(behaviors);
  const { release: _, daemon, host, ...rest } = asRecord(document, "");
  return subject.decode(rest, readNode(behaviors, daemon ?? undefined, host ?? undefined));
}

/**
 * Answers a request.
 *
 * @typeParam R The subject's request.
 * @param subject What the spec is made for.
 * @param document The request.
 * @param as What the daemon does. Default: what the document's release does.
 * @returns The spec, or the daemon's refusal; a daemon that does not start with its config.toml refuses as well.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
 */
export function answerFor<R extends PodRequest>(
  subject: Subject<R>,
  document: RequestDocument,
  as?: Behaviors,
): Answer {
  return answerPlain(subject, plainData(document), as);
}

/** As {@linkcode answerFor}, of plain data. */
export function answerPlain<R extends PodRequest>(subject: Subject<R>, plain: unknown, as?: Behaviors): Answer {
  return answerBy(subject, plain, () => as === undefined ? subject.decode(plain) : decodeAs(subject, plain, as));
}

/**
 * Answers a request.
 *
 * @typeParam R The subject's request.
 * @param subject What the spec is made for.
 * @param plain The request's document, plain data.
 * @param read Decodes it.
 * @returns The spec, or the daemon's refusal.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
 */
export function answerBy<R extends PodRequest>(subject: Subject<R>, plain: unknown, read: () => R): Answer {
  try {
    const request = read();
    return { spec: inSpellingOf(plain, () => specFor(subject, request)) };
  } catch (error) {
    if (!(error instanceof CriSpecError) || !isRefusal(error)) throw error;
    const { code, message, path } = error;
    return { refusal: { code, message, path } };
  }
}

function checkAnswer(answer: unknown): void {
  checkArgument(answer, "answer", {});
  const record = asRecord(answer, "");
  if (!Object.hasOwn(record, "spec")) asRecord(record["refusal"], "/refusal");
}

/**
 * Finds where two answers differ.
 *
 * @param from The answer before.
 * @param to The answer after.
 * @returns The changes of the spec, and of the refusal; both empty when the answers are equal.
 * @throws {CriSpecError} `wrong-type` for anything but an answer.
 */
export function diffAnswers(from: Answer, to: Answer): AnswerDiff {
  checkAnswer(from);
  checkAnswer(to);
  return diffAnswersBy(diffSpecs, from, to);
}

/**
 * Finds where two answers differ, as {@linkcode diffAnswers} does.
 *
 * @param diff Compares two specs.
 * @param from The answer before.
 * @param to The answer after.
 * @returns The changes of the spec, and of the refusal.
 */
export function diffAnswersBy(
  diff: (from: Spec, to: Spec) => readonly Change[],
  from: Answer,
  to: Answer,
): AnswerDiff {
  if ("spec" in from && "spec" in to) return { changes: diff(from.spec, to.spec), refusals: [] };
  if ("spec" in from) return { changes: [], refusals: "refusal" in to ? [{ kind: "refused", to: to.refusal }] : [] };
  if ("spec" in to) return { changes: [], refusals: [{ kind: "accepted", from: from.refusal }] };
  const isSame = from.refusal.code === to.refusal.code && from.refusal.message === to.refusal.message;
  if (isSame) return { changes: [], refusals: [], refused: to.refusal };
  return { changes: [], refusals: [{ kind: "reworded", from: from.refusal, to: to.refusal }] };
}
