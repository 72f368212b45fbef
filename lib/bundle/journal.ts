/**
 * The journal of a bundle: what was made, a line each, written before it was made. Whatever ended the process that made the
 * bundle, the journal names all of it, and perhaps one thing more. Its first line identifies it: which directory it belongs to, and
 * who wrote it.
 *
 * @module
 */

/** What a bundle has made; paths are relative to the bundle. */
export interface Made {
  /** `tree` is a directory with all that will ever be in it. */
  readonly made: "directory" | "file" | "tree" | "mount";
  /** Where. */
  readonly path: string;
}

/** Who makes a bundle, and which directory it is. */
export interface Maker {
  /** The inode of the bundle's directory: a copy is not a bundle, a renamed one is. */
  readonly inode: string;
  /** The process's id. */
  readonly pid: number;
  /** When it was started, in the kernel's ticks: ids come back, these two together do not. */
  readonly start: string;
}

/** The contents of a journal. */
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
/** More than any journal has, in bytes. */
export const MAX_JOURNAL_BYTES: number = 4 << 20;

const VERSION = 1;
/** How every journal begins, of whatever version. */
const MAGIC = '{"journal":"cri-spec bundle","version":';
const KINDS: readonly unknown[] = ["directory", "file", "tree", "mount"] satisfies readonly Made["made"][];

/** The first line. */
export function makerLine({ inode, pid, start }: Maker): string {
  return `${MAGIC}${VERSION},${JSON.stringify({ inode, pid, start }).slice(1)}\n`;
}

/** The line before something is made. */
export function madeLine({ made, path }: Made): string {
  return `${JSON.stringify({ made, path })}\n`;
}

/** The end: the bundle is finished, or given up. It starts a line of its own, for the line before it may have been cut off. */
export const DONE_LINE = '\n{"done":true}\n';

/** A text that is not a journal, or the journal of another directory. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** Makes the error. */
function unusable(what: string): JournalError {
  return new JournalError(`its journal ${what}`);
}

function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value as Readonly<Record<string, unknown>> : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parseMaker(line: string): Maker {
  if (!line.startsWith(MAGIC)) throw unusable("was not written by cri-spec");
  const { version, inode, pid, start } = recordIn(line) ?? {};
  if (typeof version === "number" && version !== VERSION) {
    throw unusable(`has version ${version}, which this cri-spec does not support`);
  }
  if (version !== VERSION || typeof inode !== "string" || typeof pid !== "number" || typeof start !== "string") {
    throw unusable("has an unknown line 1");
  }
  return { inode, pid, start };
}

/**
 * Reads a journal.
 *
 * @param text Its text; a last line without its end was cut off, and nothing was done about it yet.
 * @returns Its contents.
 * @throws {JournalError} When the text is not a journal.
 */
export function parseJournal(text: string): Journal {
  const [first, ...lines] = text.split("\n");
  if (lines.length === 0) {
    const length = Math.min(text.length, MAGIC.length);
    if (text.slice(0, length) !== MAGIC.slice(0, length)) throw unusable("was not written by cri-spec");
    return { maker: undefined, made: [], isDone: false };
  }
  const maker = parseMaker(first!);
  const made: Made[] = [];
  let isDone = false;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    if (line === "") continue;
    const record = recordIn(line);
    if (record === undefined && isCut(lines, index)) continue;
    const { made: kind, path, done } = record ?? {};
    if (done === true) isDone = true;
    else if (KINDS.includes(kind) && typeof path === "string") made.push({ made: kind as Made["made"], path });
    else throw unusable(`has an unknown line ${index + 2}`);
  }
  return { maker, made, isDone };
}

/** Whether a line was cut off by a failed write: only the end follows it, perhaps cut off as well. */
function isCut(lines: readonly string[], index: number): boolean {
  return DONE_LINE.slice(1).startsWith(lines.slice(index + 1).join("\n"));
}
