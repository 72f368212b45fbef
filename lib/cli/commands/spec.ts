/**
 * `cri-spec spec`: the bytes of a sandbox's config.json.
 *
 * @module
 */

import { CriSpecError } from "../../error.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { simpleSpec } from "../../sandbox/spec.ts";
import type { Given } from "../args.ts";
import { parseDocument, parseJson } from "../document.ts";
import { DONE, exitCodeOf } from "../exit_code.ts";
import { concat, decodeText, type Input, type Io, openInput, readText, tooLarge } from "../io.ts";
import { type Line, lines } from "../lines.ts";
import type { Nodes } from "../nodes.ts";
import { renderErrorLine } from "../render/error.ts";
import { type Overrides, readOverrides, requestName, warn, withOverrides } from "../request.ts";
import type { Warnings } from "../warnings.ts";

const encoder = new TextEncoder();
const NEWLINE = encoder.encode("\n");

function lineOf(
  line: Line,
  overrides: Overrides,
  nodes: Nodes,
  warnings: Warnings,
): readonly [bytes: Uint8Array, code: number] {
  try {
    if (line === undefined) throw tooLarge();
    const document = withOverrides(parseJson(decodeText(line)), overrides);
    warnings.note(document);
    return [nodes.encode(document), DONE];
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return [encoder.encode(renderErrorLine(error)), exitCodeOf(error)];
  }
}

/** How many bytes of output are gathered before they are written. */
const BATCH_BYTES = 64 << 10;

async function runLines(input: Input, overrides: Overrides, io: Io): Promise<number> {
  // One request needs no prepared model, and loads none.
  const { Nodes } = await import("../nodes.ts");
  const { Warnings } = await import("../warnings.ts");
  const nodes = new Nodes();
  const warnings = new Warnings(io, overrides);
  let worst = DONE;
  let batch: Uint8Array[] = [];
  let size = 0;
  for await (const line of lines(input)) {
    const [bytes, code] = lineOf(line, overrides, nodes, warnings);
    await warnings.flush();
    worst = Math.max(worst, code);
    batch.push(bytes, NEWLINE);
    size += bytes.length + 1;
    if (size < BATCH_BYTES) continue;
    await io.stdout(concat(batch));
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) await io.stdout(concat(batch));
  return worst;
}

/**
 * Runs `cri-spec spec`.
 *
 * @param given The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function specCommand(given: Given, io: Io): Promise<number> {
  const name = requestName(given, "for many, see --ndjson");
  const overrides = await readOverrides(given, name, io);
  const input = await openInput(name, io);
  if (given.set.has("ndjson")) return await runLines(input, overrides, io);
  const document = withOverrides(await parseDocument(await readText(input), name), overrides);
  await warn(document, overrides, io);
  await io.stdout(encodeSpec(simpleSpec(document)));
  return DONE;
}
