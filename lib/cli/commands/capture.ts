/**
 * `cri-spec capture`: what runs on a node, as request documents.
 *
 * @module
 */

import { DONE, NEGATIVE } from "../exit_code.ts";
import { type Given, usage } from "../args.ts";
import { captureNode, printLines } from "../node_source.ts";
import { renderJson } from "../render/json.ts";
import type { Run } from "../run.ts";

/**
 * Runs `cri-spec capture`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code: 1 for a capture that is not whole.
 * @throws {CriSpecError} What cannot be read or written; nothing was written then.
 */
export async function captureCommand(given: Given, io: Run): Promise<number> {
  const out = given.values.get("out");
  if (out === "") {
    throw usage("The value of --out is empty", "pass a new directory, or a new file that ends with .ndjson");
  }
  const withValues = given.set.has("with-values");
  const { documents, missing } = await captureNode(given, io, { command: "capture", withValues });
  const texts = documents.map((document) => ({ document, text: renderJson(document) }));
  if (out === undefined) {
    for (const { text } of texts) await io.exact(new TextEncoder().encode(`${text}\n`));
  } else {
    const { writeDirectory, writeLines } = await import("../../node/write_capture.ts");
    if (/\.ndjson$/i.test(out)) await writeLines(out, texts);
    else await writeDirectory(out, texts);
  }
  const containers = documents.filter(({ container }) => container !== undefined).length;
  const whole = missing.length === 0 ? "" : `; the capture is partial: ${missing.length} missing`;
  await printLines([`captured ${documents.length - containers} sandboxes and ${containers} containers${whole}`], io);
  return missing.length === 0 ? DONE : NEGATIVE;
}
