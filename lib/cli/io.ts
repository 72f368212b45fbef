/**
 * What the command line reads from and writes to, as a record, so that tests need no process.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { trimSlashes } from "../go/trim.ts";
import type { LintHost } from "../lint/host.ts";
import type { Spec } from "../oci/spec.ts";
import { LocatedError, placeAt } from "./location.ts";

/** The terminal of a stream. */
export interface Terminal {
  /** How many columns it has. */
  readonly columns: number;
  /** Whether it shows colour, according to `NO_COLOR` and `TERM`. */
  readonly colour: boolean;
}

/** Bytes, chunk by chunk; the reader may keep a chunk. */
export type Input = AsyncIterable<Uint8Array>;

/** The file at a path. */
export interface FileInfo {
  /** Whether it is a regular file, with links followed; not a FIFO, device or directory. */
  readonly isFile: boolean;
  /** Its path with links resolved. */
  readonly realPath: string;
  /** Its size in bytes. */
  readonly size?: number;
}

/** The streams and files of one run. */
export interface Io {
  /** Standard input. */
  readonly stdin: Input;
  /** Writes all bytes to standard output; rejects where it cannot, with {@linkcode OutputClosed} if its reader has closed it. */
  readonly stdout: (bytes: Uint8Array) => Promise<void>;
  /** Writes all bytes to standard error. */
  readonly stderr: (bytes: Uint8Array) => Promise<void>;
  /** Opens a named file. */
  readonly open: (path: string) => Promise<Input>;
  /** Lists the names in a directory; `undefined` for other files. Absent: there are no directories. */
  readonly list?: (path: string) => Promise<readonly string[] | undefined>;
  /** Lists every name in a directory, including directories; `undefined` for other files. Absent: there are none. */
  readonly entries?: (path: string) => Promise<readonly string[] | undefined>;
  /** The absolute path of a name. Absent: names are paths as they are. */
  readonly resolve?: (path: string) => string;
  /** The file at a path; `undefined` for none. Absent: every path is a file of its own. */
  readonly fileInfo?: (path: string) => Promise<FileInfo | undefined>;
  /** Reads the facts of this machine that are the same for every spec. Absent: there is no machine. */
  readonly machineFacts?: () => Promise<LintHost>;
  /** Reads the facts of this machine about the paths in a spec. */
  readonly specFacts?: (spec: Spec) => Promise<LintHost>;
  /** The terminal of standard output; absent if it is not a terminal. */
  readonly terminal?: Terminal | undefined;
  /** Replaces the last line on standard error's terminal, and removes it for an empty text. Absent: it is not a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
  /** The time in milliseconds, for {@linkcode progress}. Default: that of the machine. */
  readonly now?: () => number;
  /** How the program is called where it is installed. Absent in a clone of the repository. */
  readonly program?: string;
}

/** Standard output cannot be written: the disk is full, or the stream is closed. */
export class OutputFailed extends Error {
  override readonly name: string = "OutputFailed";
}

/** The reader of standard output has closed it. */
export class OutputClosed extends OutputFailed {
  override readonly name = "OutputClosed";
}

/** The largest document that is read, in bytes: twice a daemon's largest request, for names of fields, quotes and escapes. */
export const MAX_DOCUMENT_BYTES: number = 32 << 20;

/** The most values that a document may have, those inside of others included. */
export const MAX_VALUES = 40_000;

/** How deep a document may be nested. */
export const MAX_DEPTH = 100;

/**
 * Makes the error for a document that is too large.
 *
 * @returns A `too-large` error, to be thrown.
 */
export function tooLarge(): CriSpecError {
  return new CriSpecError("too-large", `Cannot read the document: it is larger than ${MAX_DOCUMENT_BYTES} bytes`, {
    hint: "a daemon accepts requests of at most 16 MiB",
  });
}

/**
 * Decodes UTF-8.
 *
 * @param bytes The bytes, perhaps after a byte order mark.
 * @returns The text.
 * @throws {CriSpecError} `invalid-string` when they are no UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(bytes, cause);
  }
}

function notUtf8(bytes: Uint8Array, cause: unknown): CriSpecError {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const error = new CriSpecError("invalid-string", "Cannot read the document: it is UTF-16, not UTF-8", {
      hint: "convert it with iconv -f UTF-16 -t UTF-8",
      cause,
    });
    return new LocatedError(error, { line: 1, column: 1 });
  }
  const error = new CriSpecError("invalid-string", "Cannot read the document: it is not UTF-8", { cause });
  const text = new TextDecoder().decode(bytes);
  return new LocatedError(error, placeAt(text, firstReplaced(text, bytes)));
}

/** The first place in a text whose bytes are no UTF-8, so that a replacement character stands there. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  // The decoder takes a byte order mark away.
  let at = hasMark(bytes) ? BYTE_ORDER_MARK.length : 0;
  let from = 0;
  for (let place = text.indexOf("\ufffd"); place >= 0; place = text.indexOf("\ufffd", place + 1)) {
    at += encoder.encode(text.slice(from, place)).length;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return place;
    from = place;
  }
  return text.length;
}

/** The byte order mark of UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Whether bytes begin with a byte order mark of UTF-8. */
export function hasMark(bytes: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
}

/** The path of a file in a directory, as it was named. */
export function fileIn(directory: string, name: string): string {
  return `${trimSlashes(directory)}/${name}`;
}

/**
 * Joins chunks of bytes.
 *
 * @param chunks The chunks, in order.
 * @returns All their bytes.
 */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * Reads input to its end as text.
 *
 * @param input The input.
 * @returns Its text.
 * @throws {CriSpecError} `too-large`, `invalid-string`.
 */
export async function readText(input: Input): Promise<string> {
  return decodeText(await readBytes(input));
}

/**
 * Reads input to its end.
 *
 * @param input The input.
 * @returns Its bytes.
 * @throws {CriSpecError} `too-large`, `unreadable-file`.
 */
export async function readBytes(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return concat(chunks);
}

function cannotRead(name: string, cause: unknown): CriSpecError {
  if (cause instanceof CriSpecError) return cause;
  // Deno repeats the name after the reason.
  const why = (cause instanceof Error ? cause.message : String(cause)).replace(/: open '.*'$/s, "");
  const what = name === "-" ? "standard input" : JSON.stringify(name);
  return new CriSpecError("unreadable-file", `Cannot read ${what}: ${why}`, { cause });
}

/** The chunks of an input whose every failure is an error of its name. */
async function* readable(name: string, input: Input): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* input;
  } catch (cause) {
    throw cannotRead(name, cause);
  }
}

/**
 * Opens what an argument names: standard input for `-`, otherwise a file, which may be a FIFO or a device.
 *
 * @param name The argument.
 * @param io The run's streams and files.
 * @returns Its bytes; reading them throws `unreadable-file`, too.
 * @throws {CriSpecError} `unreadable-file`.
 */
export async function openInput(name: string, io: Pick<Io, "stdin" | "open">): Promise<Input> {
  if (name === "-") return readable(name, io.stdin);
  try {
    return readable(name, await io.open(name));
  } catch (cause) {
    throw cannotRead(name, cause);
  }
}

/**
 * Lists an argument that is a directory.
 *
 * @param name The argument.
 * @param io The run's streams and files.
 * @returns The names in it; `undefined` for standard input and for other files.
 * @throws {CriSpecError} `unreadable-file`.
 */
export async function listInput(name: string, io: Pick<Io, "list">): Promise<readonly string[] | undefined> {
  if (name === "-") return undefined;
  try {
    return await io.list?.(name);
  } catch (cause) {
    throw cannotRead(name, cause);
  }
}

/** How much is read at a time. */
const CHUNK_BYTES = 64 << 10;

/** What can be read and written without waiting for anything else: a run does one thing at a time. */
type Reader = Pick<Deno.FsFile, "readSync" | "close">;
type Writer = Pick<Deno.FsFile, "writeSync">;

/** Waits a moment, where a stream that another process has made non-blocking is not ready. */
async function notReady(error: unknown): Promise<void> {
  if (!(error instanceof Deno.errors.WouldBlock)) throw error;
  await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The bytes of a file, which is closed at their end. To load Deno's streams would take as long as one request. */
async function* chunksOf(file: Reader): AsyncGenerator<Uint8Array, void, void> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  try {
    for (let count: number | null = 0; count !== null;) {
      try {
        count = file.readSync(buffer);
      } catch (error) {
        await notReady(error);
        continue;
      }
      if (count !== null && count > 0) yield buffer.slice(0, count);
    }
  } finally {
    file.close();
  }
}

async function writeAll(file: Writer, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    try {
      at += file.writeSync(bytes.subarray(at));
    } catch (error) {
      if (error instanceof Deno.errors.BrokenPipe) throw new OutputClosed("standard output is closed");
      await notReady(error);
    }
  }
}

/** The value of a variable, as far as it may be read without asking. */
function variable(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  return state === "granted" ? Deno.env.get(name) : undefined;
}

function denoTerminal(): Terminal | undefined {
  if (!Deno.stdout.isTerminal()) return undefined;
  const colour = !Deno.noColor && variable("TERM") !== "dumb";
  try {
    return { columns: Deno.consoleSize().columns, colour };
  } catch {
    // A terminal without a size.
    return { columns: 80, colour };
  }
}

/** Without every permission the kernel's files cannot be read: then nothing is read at all. */
async function hostFacts(): Promise<typeof import("../node/host_facts.ts")> {
  const states = (["read", "run", "sys"] as const).map((name) => Deno.permissions.querySync({ name }).state);
  if (states.some((state) => state !== "granted")) {
    throw new CriSpecError("unreadable-file", "Cannot read the host: missing permission", {
      hint: "deno run --allow-all lib/cli/main.ts lint … --host auto",
    });
  }
  return await import("../node/host_facts.ts");
}

async function listDirectory(path: string): Promise<readonly string[] | undefined> {
  const info = await Deno.stat(path).catch(() => undefined);
  if (info?.isDirectory !== true) return undefined;
  const names: string[] = [];
  for await (const entry of Deno.readDir(path)) if (!entry.isDirectory) names.push(entry.name);
  return names;
}

async function directoryEntries(path: string): Promise<readonly string[] | undefined> {
  const info = await Deno.stat(path).catch(() => undefined);
  if (info?.isDirectory !== true) return undefined;
  return await Array.fromAsync(Deno.readDir(path), ({ name }) => name);
}

/** Where a name leads without permission to ask for the working directory, it stays as it is. */
function absolute(path: string): string {
  if (path.startsWith("/")) return join(path);
  const { state } = Deno.permissions.querySync({ name: "read", path: "." });
  return state === "granted" ? join(Deno.cwd(), path) : join(path);
}

async function fileInfo(path: string): Promise<FileInfo | undefined> {
  try {
    const { isFile, size } = await Deno.stat(path);
    return { isFile, size, realPath: await Deno.realPath(path) };
  } catch {
    // What cannot be looked at cannot be opened either, which says why.
    return undefined;
  }
}

/** Names of standard input, which need more permission to be opened than to be read. */
export const STDIN: ReadonlySet<string> = new Set(["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"]);

function openFile(path: string): Input {
  if (STDIN.has(path)) return chunksOf(Deno.stdin);
  const file = Deno.openSync(path);
  if (!file.statSync().isDirectory) return chunksOf(file);
  file.close();
  throw new Deno.errors.IsADirectory("Is a directory");
}

/**
 * A line of progress as a terminal takes it.
 *
 * @param text The line; empty to remove the one before.
 * @returns Its bytes.
 */
export function progressLine(text: string): Uint8Array {
  return new TextEncoder().encode(`\r\x1b[K${text}`);
}

/**
 * The streams and files of this process.
 *
 * @returns An {@linkcode Io} over Deno's own.
 */
export function denoIo(): Io {
  return {
    get terminal() {
      return denoTerminal();
    },
    progress: Deno.stderr.isTerminal() && variable("TERM") !== "dumb"
      ? (text) => void writeAll(Deno.stderr, progressLine(text)).catch(() => {})
      : undefined,
    list: listDirectory,
    entries: directoryEntries,
    resolve: absolute,
    fileInfo,
    machineFacts: async () => await (await hostFacts()).machineFacts(),
    specFacts: async (spec) => await (await hostFacts()).specFacts(spec),
    stdin: chunksOf(Deno.stdin),
    stdout: (bytes) => writeAll(Deno.stdout, bytes),
    stderr: (bytes) => writeAll(Deno.stderr, bytes),
    open: (path) => Promise.try(openFile, path),
  };
}
