/**
 * The streams and files of a process of Node.
 *
 * @module
 */

import * as fs from "node:fs";
import process from "node:process";
import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { type FileInfo, type Input, type Io, OutputClosed, progressLine, STDIN, type Terminal } from "./io.ts";

/** How much is read at a time. */
const CHUNK_BYTES = 64 << 10;

/** The operating system's words for what people meet, with its numbers on Linux, as every other program has them. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: "No such file or directory (os error 2)",
  EIO: "Input/output error (os error 5)",
  EACCES: "Permission denied (os error 13)",
  ENOTDIR: "Not a directory (os error 20)",
  EISDIR: "Is a directory",
  ENOSPC: "No space left on device (os error 28)",
  ENAMETOOLONG: "File name too long (os error 36)",
  ELOOP: "Too many levels of symbolic links (os error 40)",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The same failure in the operating system's words. */
function inSystemWords(error: unknown): unknown {
  const words = SYSTEM_WORDS[codeOf(error)];
  return words === undefined ? error : new Error(words, { cause: error });
}

/** Waits a moment, where a stream that another process has made non-blocking is not ready. */
async function notReady(error: unknown): Promise<void> {
  if (codeOf(error) !== "EAGAIN") throw inSystemWords(error);
  await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The bytes of a file, which is closed at their end. */
async function* chunksOf(file: number): AsyncGenerator<Uint8Array, void, void> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  try {
    for (let count = -1; count !== 0;) {
      try {
        count = fs.readSync(file, buffer, 0, buffer.length, null);
      } catch (error) {
        // Windows and some pipes say the end so.
        if (codeOf(error) === "EOF") return;
        await notReady(error);
        continue;
      }
      if (count > 0) yield buffer.slice(0, count);
    }
  } finally {
    if (file !== 0) fs.closeSync(file);
  }
}

async function writeAll(file: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(file, bytes, at);
    } catch (error) {
      if (codeOf(error) === "EPIPE") throw new OutputClosed("standard output is closed");
      await notReady(error);
    }
  }
}

function terminal(): Terminal | undefined {
  const { stdout, env } = process;
  if (!stdout.isTTY) return undefined;
  const colour = (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  return { columns: stdout.columns || 80, colour };
}

function isDirectory(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listDirectory(path: string): readonly string[] | undefined {
  if (!isDirectory(path)) return undefined;
  return fs.readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

function fileInfo(path: string): FileInfo | undefined {
  try {
    const info = fs.statSync(path);
    return { isFile: info.isFile(), size: info.size, realPath: fs.realpathSync(path) };
  } catch {
    // What cannot be looked at cannot be opened either, which says why.
    return undefined;
  }
}

function openFile(path: string): Input {
  if (STDIN.has(path)) return chunksOf(0);
  try {
    const file = fs.openSync(path, "r");
    if (!fs.fstatSync(file).isDirectory()) return chunksOf(file);
    fs.closeSync(file);
  } catch (error) {
    throw inSystemWords(error);
  }
  throw new Error(SYSTEM_WORDS["EISDIR"]);
}

function noFacts(): never {
  throw new CriSpecError("unreadable-file", "Cannot read the host's facts in Node", {
    hint: "pass a document with --host, or run deno task lint-host in a clone of the repository",
  });
}

/**
 * The streams and files of this process.
 *
 * @returns An {@linkcode Io} over Node's own.
 */
export function nodeIo(): Io {
  return {
    program: "cri-spec",
    get terminal() {
      return terminal();
    },
    progress: process.stderr.isTTY && process.env["TERM"] !== "dumb"
      ? (text) => void writeAll(2, progressLine(text)).catch(() => {})
      : undefined,
    list: async (path) => await listDirectory(path),
    entries: async (path) => isDirectory(path) ? await fs.promises.readdir(path) : undefined,
    resolve: (path) => path.startsWith("/") ? join(path) : join(process.cwd(), path),
    fileInfo: async (path) => await fileInfo(path),
    machineFacts: async () => await noFacts(),
    stdin: chunksOf(0),
    stdout: (bytes) => writeAll(1, bytes),
    stderr: (bytes) => writeAll(2, bytes),
    open: async (path) => await openFile(path),
  };
}
