/**
 * What the executor asks of the machine: the calls of Node's `fs/promises` that change files, and programs. It is a record, so
 * that a test can put a failure, or an end, before and after each call.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:fs";
import * as fs from "node:fs/promises";

/** The calls that open and change files; each is the one of its name in `node:fs/promises`, and none follows a link in the last component. */
export interface FileCalls {
  /** Opens a file. */
  readonly open: (path: string, flags: number, mode?: number) => Promise<fs.FileHandle>;
  /** Makes a directory. */
  readonly mkdir: (path: string, mode: number) => Promise<unknown>;
  /** Removes an empty directory. */
  readonly rmdir: (path: string) => Promise<void>;
  /** Removes a file that is not a directory. */
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
  /** Changes the permission bits of a file that is not a link. */
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

/** The calls of the machine that the executor uses. */
export interface System extends FileCalls {
  /** Runs a program to its end; throws its last output if it fails. */
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

/** Starts a program; some failures are thrown at once and not reported by the child. */
function started<T>(program: string, start: () => T): T {
  try {
    return start();
  } catch (cause) {
    throw new ProgramError(`${program}: cannot be started: ${reasonOf(cause)}`, { cause });
  }
}

/** What programs get of an environment. */
export const programEnvironment: Readonly<Record<string, string>> = {
  PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
};

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = started(
    program,
    () => spawn(program, [...args], { stdio: ["ignore", "ignore", "pipe"], env: programEnvironment }),
  );
  const failure = await ended(child, program);
  if (failure !== undefined) throw new ProgramError(failure);
}

async function hold(flags: readonly string[]): Promise<Holder> {
  const script = "echo; exec cat >/dev/null"; // `cat` ends with its standard input, also when this process is killed
  const command = [...flags, "sh", "-c", script];
  const child = started(
    "unshare",
    () => spawn("unshare", command, { stdio: ["pipe", "pipe", "pipe"], env: programEnvironment }),
  );
  const end = ended(child, "unshare");
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const failure = await Promise.race([ready, end.then((words) => words ?? "unshare: exited too early")]);
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
 * @returns Node's own calls, and programs from the standard directories.
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

/**
 * Opens a regular file for reading: a FIFO does not block, and a device is not read without end. Links are followed.
 *
 * @param path The file.
 * @param calls The calls of the machine.
 * @returns The file and its size; the caller closes it.
 * @throws The machine's error; {@linkcode NotRegular} for anything else than a regular file.
 */
export async function openRegular(
  path: string,
  calls: Pick<FileCalls, "open"> = fs,
): Promise<{ readonly file: fs.FileHandle; readonly size: number }> {
  const file = await calls.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new NotRegular("not a regular file");
    return { file, size: info.size };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Something that is opened for reading is a directory, a device, a socket or a FIFO. */
export class NotRegular extends Error {
  override readonly name = "NotRegular";
}

/** Whether an error is the machine's, no bug: a failed call, a failed program, a permission that Deno does not grant. */
export function isMachineError(error: unknown): error is Error {
  return errnoOf(error) !== undefined || error instanceof ProgramError || error instanceof NotRegular ||
    error instanceof Error && error.name === "NotCapable";
}

/** The kernel's name of the failure of a call: `ENOENT`; undefined for other errors. */
export function errnoOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) && !code.startsWith("ERR_") ? code : undefined;
}
