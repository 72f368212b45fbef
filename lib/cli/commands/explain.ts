/**
 * `cri-spec explain`: where every part of a sandbox's or container's config.json comes from.
 *
 * @module
 */

import { CriSpecError } from "../../error.ts";
import { explainTrace, type SandboxExplanation } from "../../explain/explanation.ts";
import { podOf } from "../../explain/pod.ts";
import { traceDocument } from "../../api/trace.ts";
import type { Given } from "../args.ts";
import { DONE, exitCodeOf, NEGATIVE } from "../exit_code.ts";
import { answering, readSubjects, type Subject, type Subjects } from "../manifest/subjects.ts";
import type { Run } from "../run.ts";
import { printable, type Style, styleOf } from "../render/colour.ts";
import { errorFields, renderError } from "../render/error.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";

/** The explanation of a subject; one that the kubelet refuses is explained by its refusal. */
function explanationOf(subject: Subject, subjects: Subjects, at: string | undefined): Promise<SandboxExplanation> {
  return answering(subject, subjects, (document) => explainTrace(traceDocument(document), at));
}

/** The record of one subject of several. */
function recordOf({ name, kind, notes }: Subject, fields: object): object {
  return { name, kind, ...(notes.length === 0 ? {} : { notes }), ...fields };
}

/** Explains several subjects, each in a section of its own; an error of one does not stop the others. */
async function explainAll(subjects: Subjects, { values, set }: Given, style: Style, io: Run): Promise<number> {
  const [records, sections]: [object[], string[]] = [[], []];
  let worst = DONE;
  for (const subject of subjects.subjects) {
    try {
      const explanation = await explanationOf(subject, subjects, values.get("at"));
      if (explanation.refusal !== undefined) worst = Math.max(worst, NEGATIVE);
      records.push(recordOf(subject, { ...explanation, ...subject.warned }));
      sections.push(renderExplanation(explanation, subject.name, style));
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      worst = Math.max(worst, exitCodeOf(error));
      records.push(recordOf(subject, { error: errorFields(error) }));
      sections.push(`${style.paint("strong", printable(subject.name))}\n\n${renderError(error)}`);
    }
  }
  const text = set.has("json") ? `${renderJson(records, { indented: true })}\n` : sections.join("\n");
  await io.stdout(new TextEncoder().encode(text));
  return worst;
}

/**
 * Runs `cri-spec explain`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code; a refusal is explained, too, and ends with 1.
 * @throws {CriSpecError} What cannot be read or is not modelled; `unknown-path`; nothing was written then.
 */
export async function explainCommand(given: Given, io: Run): Promise<number> {
  const { values, set } = given;
  const style = styleOf(io, values.get("color"));
  const subjects = await readSubjects(given, { hint: "pass one", unchosen: "sandbox" }, io);
  if (set.has("all")) return await explainAll(subjects, given, style, io);
  const subject = subjects.subjects[0]!;
  const explanation = await explanationOf(subject, subjects, values.get("at"));
  const notes = subject.notes.length === 0 ? {} : { notes: subject.notes };
  const text = set.has("json")
    ? `${renderJson({ ...explanation, ...subject.warned, ...notes }, { indented: true })}\n`
    : renderExplanation(explanation, podOf(subject.document).name, style);
  await io.stdout(new TextEncoder().encode(text));
  return explanation.refusal === undefined ? DONE : NEGATIVE;
}
