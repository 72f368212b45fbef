/**
 * What changes for many pods between two releases, in memory that does not grow with their number.
 *
 * @module
 */

import type { DaemonConfigWarning } from "../../containerd/config_warnings.ts";
import { CriSpecError } from "../../error.ts";
import { podOfPlain } from "../../explain/pod.ts";
import { type PodDocument, type ReleaseDiff, ReleaseDiffer } from "../../explain/release_diff.ts";
import { Summarizer } from "../../explain/summary.ts";
import { hasContainer } from "../../api/subject_of.ts";
import { CONTAINER } from "../../container/subject.ts";
import { DecidingTexts } from "../../prepared/deciding_texts.ts";
import { SANDBOX_FIELDS } from "../../sandbox/fields.ts";
import { SANDBOX } from "../../sandbox/subject.ts";
import { locating, readDocument } from "../document.ts";
import { usage } from "../args.ts";
import { DONE, NEGATIVE, UNUSABLE } from "../exit_code.ts";
import { openInput } from "../io.ts";
import { assertRequest } from "../kind.ts";
import { lineBatches } from "../lines.ts";
import { readLine } from "../ndjson.ts";
import { shown, type Style } from "../render/colour.ts";
import { renderSummary, renderUnusable, type UnusableRequest } from "../render/diff.ts";
import { errorFields, renderErrorLine } from "../render/error.ts";
import { renderJson } from "../render/json.ts";
import { type Overrides, withOverrides } from "../request.ts";
import { Warnings } from "../warnings.ts";
import type { Run } from "../run.ts";
import type { Source } from "../source.ts";

/** One of the two releases. */
export interface Side {
  /** The release. */
  readonly release: string;
  /** What takes the place of parts of each request. */
  readonly overrides: Overrides;
}

/** What is asked about many pods. */
export interface ManyOptions {
  /** The file of requests, or `-`, or the folder. */
  readonly name: string;
  /** The names in the folder; absent for a file. */
  readonly folder: readonly string[] | undefined;
  /** The release before, and what takes the place of parts of each request with it. */
  readonly from: Side;
  /** The same after. */
  readonly to: Side;
  /** What takes the place of parts of each request. */
  readonly overrides: Overrides;
  /** `each`: a line of JSON for each request; `json` and `text`: the groups. */
  readonly output: "each" | "json" | "text";
  /** How text is printed. */
  readonly style: Style;
}

/** One request of many: where it is, and how to read it. */
interface Pod {
  readonly line?: number;
  readonly file?: string;
  readonly read: () => Promise<{ readonly value: unknown; readonly source: Source }>;
}

/** Requests that are there without waiting for more input. */
type Batch = AsyncIterable<readonly Pod[]>;

async function* lineBatchesOf(name: string, io: Run): AsyncGenerator<readonly Pod[], void, void> {
  let count = 0;
  for await (const batch of lineBatches(await openInput(name, io))) {
    yield batch.map((bytes) => {
      const line = ++count;
      return { line, read: () => readLine(bytes, line, name) };
    });
  }
}

/** The names of a directory that are read. */
const REQUEST_FILE = /\.(json|ya?ml)$/i;
/** How many skipped names are reported. */
const MOST_SKIPPED = 5;

/** Reports the names of a directory that are not read: those of other files and of directories. */
async function reportSkipped(name: string, names: readonly string[], io: Run): Promise<void> {
  const read = new Set(names.filter((one) => REQUEST_FILE.test(one)));
  const all = await io.entries?.(name) ?? names;
  const skipped = all.filter((one) => !read.has(one)).toSorted();
  if (skipped.length === 0) return;
  const more = skipped.length - MOST_SKIPPED;
  const shownNames = skipped.slice(0, MOST_SKIPPED).map((one) => shown(one, 200)).join(", ");
  const text = `skipped: ${shownNames}${
    more > 0 ? ` and ${more} more` : ""
  } (only .json, .yaml and .yml files are read)\n`;
  await io.stderr(new TextEncoder().encode(text));
}

async function* folderBatchesOf(
  name: string,
  names: readonly string[],
  io: Run,
): AsyncGenerator<readonly Pod[], void, void> {
  for (const file of names.filter((one) => REQUEST_FILE.test(one)).toSorted()) {
    const path = `${name.replace(/\/+$/, "")}/${file}`;
    yield [{ file, read: () => readDocument(path, io) }];
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
  readonly #io: Run;

  constructor(io: Run) {
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

/** What is done with one request, or why it cannot be. */
async function diffOrError(work: () => Promise<ReleaseDiff>): Promise<ReleaseDiff | CriSpecError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/**
 * Compares two releases for many requests and prints the groups, or a line for each request. A request that cannot be used
 * stops none.
 *
 * @param options What is asked.
 * @param io Streams and files.
 * @returns The exit code: 2 when any request cannot be used, otherwise 1 when any pod differs.
 * @throws {CriSpecError} `usage` where there is no request; when the file cannot be read.
 */
export async function diffMany(options: ManyOptions, io: Run): Promise<number> {
  const { name, folder, overrides, output, style } = options;
  const [from, to] = [options.from.release, options.to.release];
  const summarizer = new Summarizer(from, to);
  const texts = new DecidingTexts(SANDBOX_FIELDS);
  const sandboxes = new ReleaseDiffer(SANDBOX, from, to, (request) => texts.of(request), overrides);
  const containers = new ReleaseDiffer(CONTAINER, from, to, undefined, overrides);
  const each = new Lines(io);
  const warnings = new Warnings(io, overrides);
  const warned = new Map<string, DaemonConfigWarning & { readonly release: string }>();
  const forRelease = (value: unknown, { release, overrides }: Side): PodDocument => {
    const document = withOverrides(value, { ...overrides, release });
    for (const warning of warnings.note(document)) {
      const named = { ...warning, release };
      if (warned.size < MOST_WARNINGS) warned.set(JSON.stringify(named), named);
    }
    return document;
  };
  const first: UnusableRequest[] = [];
  let count = 0;
  let all = 0;
  if (folder !== undefined) await reportSkipped(name, folder, io);
  const batches: Batch = folder === undefined ? lineBatchesOf(name, io) : folderBatchesOf(name, folder, io);
  for await (const batch of batches) {
    for (const { read, ...where } of batch) {
      all++;
      const answer = await diffOrError(async () => {
        const { value, source } = await read();
        return await locating([source, ...io.sources], async () => {
          assertRequest(value);
          const document = forRelease(value, options.from);
          const later = forRelease(value, options.to);
          await warnings.flush();
          const diff = (hasContainer(document) ? containers : sandboxes).diff(document, later);
          summarizer.add(podOfPlain(document), diff);
          return diff;
        });
      });
      if (answer instanceof CriSpecError) {
        count++;
        if (first.length < MOST_UNUSABLE) first.push({ ...errorFields(answer), ...where });
      }
      if (output === "each") {
        await each.write(answer instanceof CriSpecError ? renderErrorLine(answer) : renderJson(answer));
      }
    }
    // Who waits for the answers has them before more is read.
    if (folder === undefined) await each.flush();
  }
  await each.flush();
  if (all === 0) {
    const what = name === "-" ? "standard input" : JSON.stringify(name);
    throw usage(
      `There is no request in ${what}`,
      folder === undefined
        ? "each line has one request as JSON"
        : "a directory has requests as .json, .yaml or .yml files; those in subdirectories are not read",
    );
  }
  const unusable = { count, first };
  const summary = summarizer.summary();
  const encoder = new TextEncoder();
  const ofFile = warned.size === 0 ? {} : { warnings: [...warned.values()] };
  if (output === "json") {
    await io.stdout(encoder.encode(`${renderJson({ ...summary, unusable, ...ofFile }, { indented: true })}\n`));
  } else if (output === "text") await io.stdout(encoder.encode(renderSummary(summary, count, style)));
  if (output !== "each" && count > 0) await io.stderr(encoder.encode(renderUnusable(unusable, folder !== undefined)));
  if (count > 0) return UNUSABLE;
  return summary.pods > summary.same ? NEGATIVE : DONE;
}
