/**
 * The answer for one subject: what a person waits for, without reasons.
 *
 * @module
 */

import { answer } from "../../api/answer.ts";
import { documentIssues } from "../../api/document_issues.ts";
import { indentJson, renderJson } from "../../cli/render/json.ts";
import type { Source } from "../../cli/source.ts";
import { parseRelease } from "../../containerd/release.ts";
import { CriSpecError } from "../../error.ts";
import { encodeSpec } from "../../oci/encode.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Asked } from "./asked.ts";
import type { Documents } from "./documents.ts";
import { problemsOf } from "./problems.ts";
import type { Answer } from "./types.ts";

const DECODER = new TextDecoder();

/** An answer, and the request that has it. */
export interface Answered {
  /** The answer. */
  readonly answer: Answer;
  /** The request; absent where the texts make none. The model may not be able to answer it: then the answer has no release. */
  readonly document?: RequestDocument;
}

/** Which of the subjects a name chooses; the sandbox where there is none of that name. */
export function chosen(asked: readonly Asked[], name: string): number {
  return Math.max(0, asked.findIndex(({ subject }) => subject.name === name));
}

/**
 * The request that was made, as the page shows it.
 *
 * @param documents What the texts say.
 * @param document The request.
 * @returns JSON; empty where the pod's text is the request.
 */
export function madeText({ kind }: Documents, document: RequestDocument): string {
  return kind !== "request" ? renderJson(document, { indented: true }) : "";
}

/**
 * The texts that pointers into the request lead into.
 *
 * @param documents What the texts say.
 * @param made The request that was made; empty where there is none.
 * @returns The texts.
 */
export function sourcesOf({ sources }: Documents, made: string): readonly Source[] {
  // A text that a person wrote wins over what was made of it.
  return made === "" ? sources : [{ prefix: "", file: "made", text: made, format: "json" }, ...sources];
}

/** What a kubelet or the API server refuses; `undefined` for a fact that is missing. */
function refusedBefore({ kind, message, code }: CriSpecError): Answer["refusal"] {
  const by = code === "api-server-refusal" ? "the API server" : "the kubelet";
  return kind === "refusal" ? { message, by } : undefined;
}

/**
 * Answers for one subject.
 *
 * @param documents What the texts say.
 * @param name The subject's name.
 * @returns The answer.
 */
export async function answerOf(documents: Documents, name: string): Promise<Answered> {
  const { kind, asked, sources, problems, notes } = documents;
  const subject = chosen(asked, name);
  const subjects = asked.map(({ subject }) => subject);
  const nothing: Answer = {
    ...(kind === undefined ? {} : { kind }),
    problems,
    notes,
    subjects,
    subject,
    release: "",
    text: "",
    bytes: 0,
  };
  if (asked.length === 0) return { answer: nothing };
  const { document, refusal: before } = asked[subject]!;
  if (document === undefined) {
    const refusal = refusedBefore(before!);
    if (refusal !== undefined) return { answer: { ...nothing, refusal } };
    return { answer: { ...nothing, problems: [...problems, ...await problemsOf(before, sources)] } };
  }
  try {
    const answered = answer(document);
    const { assumeUpstream } = document;
    const options = assumeUpstream === true ? { assumeUpstream } : {};
    const { version: release } = parseRelease(String(document.release), "/release", options);
    if ("refusal" in answered) {
      const refusal = { message: answered.refusal.message, by: `containerd ${release}` };
      return { answer: { ...nothing, release, refusal }, document };
    }
    const bytes = encodeSpec(answered.spec);
    const text = indentJson(DECODER.decode(bytes));
    return { answer: { ...nothing, release, text, bytes: bytes.length }, document };
  } catch (error) {
    const full = error instanceof CriSpecError ? documentIssues(error, document) : error;
    const own = await problemsOf(full, sourcesOf(documents, madeText(documents, document)));
    return { answer: { ...nothing, problems: [...problems, ...own] }, document };
  }
}
