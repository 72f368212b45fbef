/**
 * Requests on the lines of a stream: NDJSON.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { locating, parseJson, type ReadDocument } from "./document.ts";
import { DONE, exitCodeOf } from "./exit_code.ts";
import { concat, decodeText, type Input, tooLarge } from "./io.ts";
import { type Line, lineBatches } from "./lines.ts";
import { Nodes } from "./nodes.ts";
import { renderErrorLine } from "./render/error.ts";
import { type Overrides, withOverrides } from "./request.ts";
import type { Run } from "./run.ts";
import type { Source } from "./source.ts";
import { Warnings } from "./warnings.ts";

/** A line's text and its place, for errors. */
function textOf(bytes: Line): string {
  if (bytes === undefined) throw tooLarge();
  const text = decodeText(bytes);
  if (text.trim() !== "") return text;
  throw new CriSpecError("invalid-json", "Cannot read JSON: the line is empty", {
    hint: "write one document on each line",
  });
}

/** Where a line comes from; only errors ask for its text, and they may be about its encoding. */
function sourceOf(bytes: Line, line: number, file: string): Source {
  if (bytes === undefined) return { prefix: "", file, line };
  return {
    prefix: "",
    file,
    line,
    format: "json",
    get text() {
      return new TextDecoder().decode(bytes);
    },
  };
}

/**
 * Reads one line.
 *
 * @param bytes The line.
 * @param line Its number, from 1.
 * @param file The stream's name.
 * @returns The document.
 * @throws {CriSpecError} `invalid-json`, also for an empty line, `duplicate-field`, `too-deep`, `too-large`,
 *   `invalid-string`; with file, line and column.
 */
export async function readLine(bytes: Line, line: number, file: string): Promise<ReadDocument> {
  const source = sourceOf(bytes, line, file);
  return { value: await locating([source], () => parseJson(textOf(bytes))), source };
}

/** How many bytes of output are gathered before they are written. */
const BATCH_BYTES = 64 << 10;
const NEWLINE = Uint8Array.of(0x0a);

/**
 * Answers each line with its spec, or its error. The answers to lines that have come are written before more is read.
 *
 * @param input The stream.
 * @param name Its name.
 * @param overrides What flags put in place of parts of each request.
 * @param io Streams.
 * @returns The worst of the lines' exit codes.
 */
export async function specLines(input: Input, name: string, overrides: Overrides, io: Run): Promise<number> {
  const nodes = new Nodes();
  const warnings = new Warnings(io, overrides);
  let [worst, count] = [DONE, 0];
  let [output, size]: [Uint8Array[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    if (size > 0) await io.exact(concat(output));
    [output, size] = [[], 0];
  };
  const add = (bytes: Uint8Array): void => {
    output.push(bytes, NEWLINE);
    size += bytes.length + 1;
  };
  for await (const batch of lineBatches(input)) {
    for (const line of batch) {
      count++;
      try {
        const document = withOverrides(parseJson(textOf(line)), overrides);
        warnings.note(document);
        add(nodes.encode(document));
      } catch (error) {
        if (!(error instanceof CriSpecError)) throw error;
        const { locate } = await import("./source.ts");
        const located = await locate(error, [sourceOf(line, count, name), ...io.sources]);
        add(new TextEncoder().encode(renderErrorLine(located)));
        worst = Math.max(worst, exitCodeOf(error));
      }
      await warnings.flush();
      if (size >= BATCH_BYTES) await flush();
    }
    await flush();
  }
  return worst;
}
