/**
 * What changes for many pods between two releases, in memory that does not grow with their number.
 *
 * @module
 */

import { Summarizer } from "../../explain/summary.ts";
import { usage } from "../args.ts";
import { DONE, NEGATIVE, UNUSABLE } from "../exit_code.ts";
import type { BatchAnswer, ReleaseWarning } from "../fleet/answer.ts";
import { kindOf, wrongDocument } from "../kind.ts";
import { FleetDiffer, type FleetOptions } from "../fleet/differ.ts";
import { itemBatches } from "../fleet/items.ts";
import { haveOtherNodes } from "../fleet/sides.ts";
import { Progress } from "../fleet/progress.ts";
import { ordered } from "../fleet/ordered.ts";
import { startWorkers, type Worker } from "../fleet/workers.ts";
import type { Style } from "../render/colour.ts";
import { counted, renderSummary, renderUnusable, type UnusableRequest } from "../render/diff.ts";
import { renderJson } from "../render/json.ts";
import { renderFleetReport, type Report } from "../render/report.ts";
import type { Run } from "../run.ts";

/** What is asked about many pods. */
export interface ManyOptions {
  /** The file of requests, or `-`, or the directory. */
  readonly name: string;
  /** The names in the directory; absent for a file. */
  readonly folder: readonly string[] | undefined;
  /** Whether it is a list of Kubernetes. */
  readonly isList: boolean;
  /** The comparison. */
  readonly fleet: FleetOptions;
  /** `each`: a line of JSON for each request; otherwise the groups. */
  readonly output: "each" | "json" | "text" | Report;
  /** How many processors are used. */
  readonly jobs: number;
  /** How text is printed. */
  readonly style: Style;
}

/** How many different warnings the JSON of the groups has. */
const MOST_WARNINGS = 100;
/** How many unusable requests are listed. */
const MOST_UNUSABLE = 5;
/** How much text is gathered before it is written, in UTF-16 units. */
const BATCH = 64 << 10;
/** How many batches wait for a worker, for each worker. */
const WAITING = 2;

/** Writes lines in batches. */
class Lines {
  #text = "";
  readonly #io: Run;

  constructor(io: Run) {
    this.#io = io;
  }

  async write(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      this.#text += `${line}\n`;
      if (this.#text.length >= BATCH) await this.flush();
    }
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = "";
    if (text !== "") await this.#io.stdout(new TextEncoder().encode(text));
  }
}

/** A list in which nothing is a pod. */
const NO_PODS = { apiVersion: "v1", kind: "List", items: [] };

/** What all batches gave, the first first. */
class Total {
  readonly summarizer: Summarizer;
  readonly first: UnusableRequest[] = [];
  readonly warnings = new Map<string, ReleaseWarning>();
  readonly #printed = new Set<string>();
  refused = 0;
  unusable = 0;
  documents = 0;

  constructor({ from, to }: FleetOptions) {
    this.summarizer = new Summarizer(from.release, to.release);
  }

  /** Adds a batch; returns what is to be printed on standard error. */
  add({ summary, documents, refused, unusable, first, warnings, messages }: BatchAnswer): string {
    this.summarizer.merge(summary);
    this.documents += documents;
    this.refused += refused;
    this.unusable += unusable;
    this.first.push(...first.slice(0, MOST_UNUSABLE - this.first.length));
    for (const warning of warnings) {
      if (this.warnings.size < MOST_WARNINGS) this.warnings.set(JSON.stringify(warning), warning);
    }
    // All workers report the same about the node.
    const news = messages.filter((message) => !this.#printed.has(message));
    for (const message of news) this.#printed.add(message);
    return news.join("");
  }
}

/** What answers batches: workers, or this process alone. */
async function workersFor({ fleet, jobs }: ManyOptions, io: Run): Promise<readonly Worker[]> {
  if (jobs > 1) {
    const workers = await startWorkers(jobs, fleet.given, io);
    if (workers !== undefined) return workers;
    await io.stderr(new TextEncoder().encode("note: --jobs has no effect: this program cannot start workers\n"));
  }
  const differ = new FleetDiffer(fleet, io);
  return [{ diff: (items) => differ.diff(items), end: () => {} }];
}

function noRequestIn(name: string, isDirectory: boolean): Error {
  const what = name === "-" ? "standard input" : JSON.stringify(name);
  return usage(
    `No request found in ${what}`,
    isDirectory
      ? "only .json, .yaml and .yml files directly in the directory are read"
      : "write one request as JSON on each line",
  );
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
  const { name, folder, fleet, output, style } = options;
  const each = new Lines(io);
  const total = new Total(fleet);
  const workers = await workersFor(options, io);
  const progress = new Progress(io, name);
  try {
    const batches = itemBatches(name, folder, io, (bytes) => progress.read(bytes));
    const most = workers.length === 1 ? 1 : workers.length * WAITING;
    for await (const answer of ordered(batches, workers, most)) {
      const text = total.add(answer);
      if (text !== "") await io.stderr(new TextEncoder().encode(text));
      await each.write(answer.lines);
      // Who waits for the answers has them before more is read.
      if (workers.length === 1) await each.flush();
      progress.done(total.summarizer.pods);
    }
  } finally {
    for (const worker of workers) worker.end();
    progress.end();
  }
  await each.flush();
  if (total.documents === 0 && !options.isList) throw noRequestIn(name, folder !== undefined);
  if (total.summarizer.pods + total.unusable === 0) throw wrongDocument(kindOf(NO_PODS)!, "request");
  return await print(options, total, io, style, output);
}

async function print(
  { folder, fleet: { from, to } }: ManyOptions,
  { summarizer, refused, unusable: count, first, warnings }: Total,
  io: Run,
  style: Style,
  output: ManyOptions["output"],
): Promise<number> {
  const summary = summarizer.summary();
  const unusable = { count, first };
  const encoder = new TextEncoder();
  if (output === "json") {
    const ofNode = warnings.size === 0 ? {} : { warnings: [...warnings.values()] };
    await io.stdout(
      encoder.encode(`${renderJson({ ...summary, refused, unusable, ...ofNode }, { indented: true })}\n`),
    );
  } else if (output === "text") {
    await io.stdout(encoder.encode(renderSummary(summary, count, style, haveOtherNodes(from, to))));
  } else if (output !== "each") await io.stdout(encoder.encode(renderFleetReport(summary, output, unusable)));
  if (output !== "each" && refused > 0) {
    const are = refused === 1 ? "is" : "are";
    await io.stderr(
      encoder.encode(
        `note: ${counted(refused, "request")} ${are} refused by both releases, which counts as no difference\n`,
      ),
    );
  }
  if (output !== "each" && count > 0) await io.stderr(encoder.encode(renderUnusable(unusable, folder !== undefined)));
  if (count > 0) return UNUSABLE;
  return summary.pods > summary.same ? NEGATIVE : DONE;
}
