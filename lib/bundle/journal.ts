/**
 * The journal of a bundle: what was made, a line each, written before it was made. Whatever ended the process that made the
 * bundle, the journal names all of it, and perhaps one thing more.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** What a bundle has made; paths are relative to the bundle. */
export interface Made {
  /** `tree` is a directory with all that will ever be in it. */
  readonly made: "directory" | "file" | "tree" | "mount";
  /** Where. */
  readonly path: string;
}

/** The process that makes a bundle. */
export interface Maker {
  /** Its id. */
  readonly pid: number;
  /** When it was started, in the kernel's ticks: ids come back, these two together do not. */
  readonly start: string;
}

/** What a journal tells. */
export interface Journal {
  /** Who makes the bundle; undefined when not even that was written. */
  readonly maker: Maker | undefined;
  /** What was made, in order. */
  readonly made: readonly Made[];
  /** Whether the bundle was finished, or given up: its maker does no more. */
  readonly isDone: boolean;
}

/** The journal's name in the bundle. */
export const JOURNAL = "cri-spec.journal";

const KINDS: readonly unknown[] = ["directory", "file", "tree", "mount"] satisfies readonly Made["made"][];

/** The first line. */
export function makerLine(maker: Maker): string {
  return `${JSON.stringify({ bundle: 1, ...maker })}\n`;
}

/** The line before something is made. */
export function madeLine({ made, path }: Made): string {
  return `${JSON.stringify({ made, path })}\n`;
}

/** The last line: the bundle is finished, or given up. */
export const DONE_LINE: string = `${JSON.stringify({ done: true })}\n`;

function unusable(line: number): CriSpecError {
  return new CriSpecError("bundle-target", `Cannot read the bundle's journal: line ${line} is none of a journal's`);
}

function parseLine(text: string, line: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw unusable(line);
}

/**
 * Reads a journal.
 *
 * @param text Its text; a last line without its end was cut off, and nothing was done about it yet.
 * @returns What it tells.
 * @throws {CriSpecError} `bundle-target` when it is none.
 */
export function parseJournal(text: string): Journal {
  let maker: Maker | undefined;
  let isDone = false;
  const made: Made[] = [];
  for (const [index, line] of text.split("\n").slice(0, -1).entries()) {
    const record = parseLine(line, index + 1);
    const { bundle, pid, start, path, done } = record;
    if (index === 0) {
      if (bundle !== 1 || typeof pid !== "number" || typeof start !== "string") throw unusable(1);
      maker = { pid, start };
    } else if (done === true) isDone = true;
    else if (KINDS.includes(record.made) && typeof path === "string") {
      made.push({ made: record.made as Made["made"], path });
    } else throw unusable(index + 1);
  }
  return { maker, made, isDone };
}
