/**
 * What the executor asks of the machine: the calls of Node's `fs/promises` that change files, and programs. It is a record, so
 * that a test can put a failure, or an end, before and behind each call.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs/promises";

/** The calls that open and change files; each is the one of its name in `node:fs/promises`, and none follows a last link. */
export interface FileCalls {
  /** Opens a file. */
  readonly open: (path: string, flags: number, mode?: number) => Promise<fs.FileHandle>;
  /** Makes a directory. */
  readonly mkdir: (path: string, mode: number) => Promise<unknown>;
  /** Removes an empty directory. */
  readonly rmdir: (path: string) => Promise<void>;
  /** Removes what is no directory. */
  readonly unlink: (path: string) => Promise<void>;
  /** Renames. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Makes a symbolic link. */
  readonly symlink: (target: string, path: string) => Promise<void>;
  /** Makes a hard link. */
  readonly link: (existing: string, path: string) => Promise<void>;
  /** Changes the owner. */
  readonly lchown: (path: string, uid: number, gid: number) => Promise<void>;
  /** Changes the times, in seconds. */
  readonly lutimes: (path: string, atime: number, mtime: number) => Promise<void>;
  /** Changes the permission bits of what is known to be no link. */
  readonly chmod: (path: string, mode: number) => Promise<void>;
  /** Writes all bytes to a file that was opened. */
  readonly write: (file: fs.FileHandle, bytes: Uint8Array) => Promise<void>;
}

/** A process that holds namespaces of its own for as long as its standard input is open. */
export interface Holder {
  /** Its process id. */
  readonly pid: number;
  /** Ends it and waits for its end. */
  readonly release: () => Promise<void>;
}

/** What the executor asks of the machine. */
export interface System extends FileCalls {
  /** Runs a program to its end; throws its last words when it fails. */
  readonly run: (program: string, args: readonly string[]) => Promise<void>;
  /** Starts a process in new namespaces, by flags of `unshare`. */
  readonly hold: (flags: readonly string[]) => Promise<Holder>;
}

/** A program that failed. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

async function writeAll(file: fs.FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
}

/** The end of a process: nothing when it went well, else its last words. */
function ended(child: ChildProcess, program: string): Promise<string | undefined> {
  let words = "";
  child.stderr?.on("data", (chunk: Uint8Array) => words += new TextDecoder().decode(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", (cause) => reject(new ProgramError(`${program}: cannot be started`, { cause })));
    child.on("close", (code) => {
      if (code === 0) return resolve(undefined);
      resolve(words.trim().split("\n").at(-1) || `${program}: exit code ${code}`);
    });
  });
}

const env = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C" };

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, [...args], { stdio: ["ignore", "ignore", "pipe"], env });
  const failure = await ended(child, program);
  if (failure !== undefined) throw new ProgramError(failure);
}

async function hold(flags: readonly string[]): Promise<Holder> {
  const script = "echo; exec cat >/dev/null"; // `cat` ends with its standard input, also when this process is killed
  const child = spawn("unshare", [...flags, "sh", "-c", script], { stdio: ["pipe", "pipe", "pipe"], env });
  const end = ended(child, "unshare");
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const failure = await Promise.race([ready, end.then((words) => words ?? "unshare: ended too early")]);
  if (failure !== undefined || child.pid === undefined) throw new ProgramError(failure ?? "unshare: has no process id");
  return {
    pid: child.pid,
    release: async () => {
      child.stdin.end();
      await end;
    },
  };
}

/**
 * The machine itself.
 *
 * @returns Node's own calls, and programs from the standard folders.
 */
export function nodeSystem(): System {
  const { open, mkdir, rmdir, unlink, rename, symlink, link, lchown, lutimes, chmod } = fs;
  return { open, mkdir, rmdir, unlink, rename, symlink, link, lchown, lutimes, chmod, write: writeAll, run, hold };
}

/** The words of the kernel for a failed call, without the path, which is one of a descriptor: `file exists`. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /^E[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text;
}

/** The kernel's name of the failure of a call: `ENOENT`; undefined for what is no failed call. */
export function errnoOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
