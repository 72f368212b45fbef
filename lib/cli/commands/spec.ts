/**
 * `cri-spec spec`: the bytes of a sandbox's or container's config.json.
 *
 * @module
 */

import { documentSpec } from "../../api/document_spec.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { type Given, usage } from "../args.ts";
import { CriSpecError } from "../../error.ts";
import { locating } from "../document.ts";
import { DONE, exitCodeOf } from "../exit_code.ts";
import { concat, openInput } from "../io.ts";
import { answering, checkNoManifestFlags, readSubjects, type Subject, type Subjects } from "../manifest/subjects.ts";
import { readOverrides, requestName } from "../request.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Run } from "../run.ts";

/** A spec as it is printed: its bytes, or indented; on a terminal it ends with a newline. */
async function printed(spec: Uint8Array, isPretty: boolean, { terminal }: Run): Promise<Uint8Array> {
  if (!isPretty && terminal === undefined) return spec;
  const text = new TextDecoder().decode(spec);
  const { indentJson } = await import("../render/json.ts");
  return new TextEncoder().encode(`${isPretty ? indentJson(text) : text}\n`);
}

/** The answer for one of several subjects: a line with its bytes or its error. */
async function lineOf(
  subject: Subject,
  subjects: Subjects,
  make: (document: RequestDocument) => Uint8Array,
  io: Run,
): Promise<number> {
  try {
    await io.exact(concat([await answering(subject, subjects, make), NEWLINE]));
    return DONE;
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const { renderErrorLine } = await import("../render/error.ts");
    const located = await locating(io.sources, () => Promise.reject(error)).catch((thrown) => thrown as CriSpecError);
    await io.stdout(new TextEncoder().encode(`${renderErrorLine(located)}\n`));
    return exitCodeOf(error);
  }
}

const NEWLINE = Uint8Array.of(0x0a);

/** The request document itself, as one line of JSON, or indented where it is the only one. */
async function requestBytes(isOne: boolean): Promise<(document: RequestDocument) => Uint8Array> {
  const { renderJson } = await import("../render/json.ts");
  return (document) => new TextEncoder().encode(renderJson(document, { indented: isOne }));
}

async function printSubjects(subjects: Subjects, { set }: Given, io: Run): Promise<number> {
  const isRequest = set.has("print-request");
  const isMany = set.has("all");
  const make = isRequest
    ? await requestBytes(!isMany)
    : (document: RequestDocument): Uint8Array => encodeSpec(documentSpec(document));
  if (isMany) {
    if (set.has("pretty")) throw usage("--all and --pretty cannot be combined", "remove one of them");
    let worst = DONE;
    for (const subject of subjects.subjects) worst = Math.max(worst, await lineOf(subject, subjects, make, io));
    return worst;
  }
  const bytes = await answering(subjects.subjects[0]!, subjects, make);
  await io.exact(isRequest ? concat([bytes, NEWLINE]) : await printed(bytes, set.has("pretty"), io));
  return DONE;
}

/**
 * Runs `cri-spec spec`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function specCommand(given: Given, io: Run): Promise<number> {
  const hint = "for more, see --ndjson";
  if (given.set.has("ndjson")) {
    const name = requestName(given, hint);
    const overrides = await readOverrides(given, io);
    if (given.set.has("pretty")) throw usage("--ndjson and --pretty cannot be combined", "remove one of them");
    checkNoManifestFlags(given, "each line with --ndjson");
    // One request needs no prepared model, and loads none.
    const { specLines } = await import("../ndjson.ts");
    return await specLines(await openInput(name, io), name, overrides, io);
  }
  return await printSubjects(await readSubjects(given, { hint, hasLines: true, unchosen: "sandbox" }, io), given, io);
}
