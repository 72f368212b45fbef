/**
 * What the explorer's page shows of its texts, without a browser.
 *
 * @module
 */

import { answerOf } from "../lib/explorer/model/answer.ts";
import { readDocuments } from "../lib/explorer/model/documents.ts";
import { reasonsOf } from "../lib/explorer/model/reasons.ts";
import type { Input, View } from "../lib/explorer/model/types.ts";

/** A page without any text. */
export const EMPTY: Input = {
  pod: "",
  container: "",
  images: "",
  objects: "",
  daemon: "",
  host: "",
  kubelet: "",
  files: "",
  preset: "",
  release: "",
  to: "",
  subject: "",
};

/**
 * Shows texts.
 *
 * @param input The texts that are not empty, and what is chosen.
 * @returns What the page shows.
 */
export async function show(input: Partial<Input>): Promise<View> {
  const whole = { ...EMPTY, ...input };
  const documents = await readDocuments(whole);
  const answered = await answerOf(documents, whole.subject);
  return { ...answered.answer, ...await reasonsOf(documents, answered) };
}
