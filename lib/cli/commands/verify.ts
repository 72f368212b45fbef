/**
 * `cri-spec verify`: whether what runs on a node is what the model makes of its requests, and why not.
 *
 * @module
 */

import { verifyDocuments } from "../../node/verify.ts";
import { DONE, NEGATIVE, UNUSABLE } from "../exit_code.ts";
import type { Given } from "../args.ts";
import { nodeDocuments } from "../node_source.ts";
import { styleOf } from "../render/colour.ts";
import { renderJson } from "../render/json.ts";
import { renderVerification, withoutValues } from "../render/verify.ts";
import type { Run } from "../run.ts";

/**
 * Runs `cri-spec verify`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code: 2 where something cannot be verified, otherwise 1 where something differs.
 * @throws {CriSpecError} What cannot be read.
 */
export async function verifyCommand(given: Given, io: Run): Promise<number> {
  const { values, set } = given;
  const style = styleOf(io, values.get("color"));
  const documents = await nodeDocuments(given, io, "verify");
  const found = verifyDocuments(documents, { findRelease: set.has("find-release") });
  const shown = set.has("with-values") ? found : withoutValues(found);
  const text = set.has("json") ? `${renderJson(shown, { indented: true })}\n` : renderVerification(shown, style);
  await io.stdout(new TextEncoder().encode(text));
  if (found.unverified > 0 || found.missing.length > 0) return UNUSABLE;
  return found.drifted > 0 ? NEGATIVE : DONE;
}
