/**
 * `cri-spec explain`: where every part of a sandbox's or container's config.json comes from.
 *
 * @module
 */

import { explainTrace } from "../../explain/explanation.ts";
import { podOf } from "../../explain/pod.ts";
import { traceDocument } from "../../api/trace.ts";
import type { Given } from "../args.ts";
import { DONE, NEGATIVE } from "../exit_code.ts";
import type { Run } from "../run.ts";
import { styleOf } from "../render/colour.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";
import { readRequest } from "../request.ts";

/**
 * Runs `cri-spec explain`.
 *
 * @param given The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code; a refusal is explained, too, and ends with 1.
 * @throws {CriSpecError} What cannot be read or is not modelled; `unknown-path`; nothing was written then.
 */
export async function explainCommand(given: Given, io: Run): Promise<number> {
  const { values, set } = given;
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const style = styleOf(io, values.get("color"));
  const { document: request, warned } = await readRequest(given, "name one", io);
  const explanation = explainTrace(traceDocument(request), values.get("at"));
  const text = set.has("json")
    ? `${renderJson({ ...explanation, ...warned }, { indented: true })}\n`
    : renderExplanation(explanation, podOf(request).name, style);
  await write(text);
  return explanation.refusal === undefined ? DONE : NEGATIVE;
}
