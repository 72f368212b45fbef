/**
 * What changes for many pods between two releases, in memory that does not grow with their number.
 *
 * @module
 */

import type { DaemonConfigWarning } from "../../containerd/config_warnings.ts";
import { CriSpecError } from "../../error.ts";
import { podOf } from "../../explain/pod.ts";
import { type PodDocument, releaseDiff } from "../../explain/release_diff.ts";
import { Summarizer } from "../../explain/summary.ts";
import { parseDocument, parseJson } from "../document.ts";
import { DONE, NEGATIVE, UNUSABLE } from "../exit_code.ts";
import { decodeText, type Io, openInput, readText, tooLarge } from "../io.ts";
import { assertRequest } from "../kind.ts";
import { lines } from "../lines.ts";
import type { Style } from "../render/colour.ts";
import { renderSummary, renderUnusable, type UnusableRequest } from "../render/diff.ts";
import { renderErrorLine } from "../render/error.ts";
import { renderJson } from "../render/json.ts";
import { type Overrides, withOverrides } from "../request.ts";
import { Warnings } from "../warnings.ts";

/** What is asked about many pods. */
export interface ManyOptions {
  /** The file of requests, or `-`, or the folder. */
  readonly name: string;
  /** The names in the folder; absent for a file. */
  readonly folder: readonly string[] | undefined;
  /** The release before. */
  readonly from: string;
  /** The release after. */
  readonly to: string;
  /** What takes the place of parts of each request. */
  readonly overrides: Overrides;
  /** `each`: a line of JSON for each request; `json` and `text`: the groups. */
  readonly output: "each" | "json" | "text";
  /** How text is printed. */
  readonly style: Style;
}

/** One request of many: where it is, and how to read it. */
interface Source {
  readonly line?: number;
  readonly file?: string;
  readonly read: () => unknown | Promise<unknown>;
}

async function* lineSources(name: string, io: Io): AsyncGenerator<Source, void, void> {
  let line = 0;
  for await (const bytes of lines(await openInput(name, io))) {
    line++;
    yield {
      line,
      read: () => {
        if (bytes === undefined) throw tooLarge();
        return parseJson(decodeText(bytes));
      },
    };
  }
}

async function* folderSources(name: string, names: readonly string[], io: Io): AsyncGenerator<Source, void, void> {
  for (const file of names.filter((one) => /\.(json|ya?ml)$/i.test(one)).toSorted()) {
    const path = `${name.replace(/\/+$/, "")}/${file}`;
    yield { file, read: async () => parseDocument(await readText(await openInput(path, io)), path) };
  }
}

/** How many different warnings the JSON of the groups has. */
const MOST_WARNINGS = 100;
/** How many unusable requests are told. */
const MOST_UNUSABLE = 5;
/** How much text is gathered before it is written, in UTF-16 units. */
const BATCH = 64 << 10;

/** Writes lines in batches. */
class Lines {
  #text = "";
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  async write(line: string): Promise<void> {
    this.#text += `${line}\n`;
    if (this.#text.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = "";
    if (text !== "") await this.#io.stdout(new TextEncoder().encode(text));
  }
}

/**
 * Compares two releases for many requests and prints the groups, or a line for each request. A request that cannot be used
 * stops none.
 *
 * @param options What is asked.
 * @param io Streams and files.
 * @returns The exit code: 2 when any request cannot be used, otherwise 1 when any pod differs.
 * @throws {CriSpecError} When the file cannot be read.
 */
export async function diffMany(options: ManyOptions, io: Io): Promise<number> {
  const { name, folder, from, to, overrides, output, style } = options;
  const summarizer = new Summarizer(from, to);
  const each = new Lines(io);
  const warnings = new Warnings(io, overrides);
  const warned = new Map<string, DaemonConfigWarning & { readonly release: string }>();
  const forRelease = (value: unknown, release: string): PodDocument => {
    const document = withOverrides(value, { ...overrides, release });
    for (const warning of warnings.note(document)) {
      const named = { ...warning, release };
      if (warned.size < MOST_WARNINGS) warned.set(JSON.stringify(named), named);
    }
    return document;
  };
  const first: UnusableRequest[] = [];
  let count = 0;
  for await (
    const { read, ...where } of folder === undefined ? lineSources(name, io) : folderSources(name, folder, io)
  ) {
    try {
      const value = await read();
      assertRequest(value);
      const document = forRelease(value, from);
      const later = forRelease(value, to);
      await warnings.flush();
      const diff = releaseDiff(document, from, to, later);
      summarizer.add(podOf(document), diff);
      if (output === "each") await each.write(renderJson(diff));
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      const { code, message, path } = error;
      count++;
      if (first.length < MOST_UNUSABLE) first.push({ ...where, code, message, path });
      if (output === "each") await each.write(renderErrorLine(error));
    }
  }
  await each.flush();
  const unusable = { count, first };
  const summary = summarizer.summary();
  const encoder = new TextEncoder();
  const ofFile = warned.size === 0 ? {} : { warnings: [...warned.values()] };
  if (output === "json") {
    await io.stdout(encoder.encode(`${renderJson({ ...summary, unusable, ...ofFile }, { indented: true })}\n`));
  } else if (output === "text") await io.stdout(encoder.encode(renderSummary(summary, style)));
  if (output !== "each" && count > 0) await io.stderr(encoder.encode(renderUnusable(unusable)));
  if (count > 0) return UNUSABLE;
  return summary.pods > summary.same ? NEGATIVE : DONE;
}
