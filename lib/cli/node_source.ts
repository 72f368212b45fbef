/**
 * What commands about a node work on: the node itself, answers of a node that were saved, or documents that were captured.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { NodeAnswers } from "../node/answers.ts";
import type { Capture } from "../node/capture.ts";
import type { Machine } from "../node/machine.ts";
import { decodeHost } from "../request/host.ts";
import type { RequestDocument } from "../request/document.ts";
import { type Given, usage } from "./args.ts";
import { locating, readDocument } from "./document.ts";
import { fileIn, listInput, openInput, readText } from "./io.ts";
import { assertHost, assertRequest } from "./kind.ts";
import { lineBatches } from "./lines.ts";
import { readLine } from "./ndjson.ts";
import { requirePermissions } from "./permissions.ts";
import { printable } from "./render/colour.ts";
import { assumption, readDaemon } from "./request.ts";
import type { Run } from "./run.ts";

/** How long a call may take, in seconds. */
const PATIENCE = 10;

/** How to capture. */
export interface CaptureCommand {
  /** The command's name, for the hint about permissions. */
  readonly command: string;
  /** Whether values that may be secrets are kept. */
  readonly withValues: boolean;
}

/** The number of a flag; `undefined` where it is not given. */
function numberOf({ values }: Given, flag: string, most: number): number | undefined {
  const text = values.get(flag);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && number > 0 && number <= most) return number;
  throw usage(`Cannot use --${flag} ${JSON.stringify(text.slice(0, 64))}`, `pass a number from 1 to ${most}`);
}

async function hostOf({ values }: Given, io: Run): Promise<UnknownRecord | undefined> {
  const name = values.get("host");
  if (name === undefined) return undefined;
  const { value, source } = await readDocument(name, io);
  return await locating([source], () => {
    assertHost(value);
    decodeHost(value);
    return isRecord(value) ? value : {};
  });
}

/** What flags say about the release and config.toml of any node. */
async function statedOf(given: Given, io: Run) {
  const { values, set } = given;
  const config = values.get("daemon");
  const release = values.get("release");
  const host = await hostOf(given, io);
  const daemon = config === undefined
    ? undefined
    : (await readDaemon(config, io, values.get("daemon-root"))).treeOf(release ?? "").tree;
  return {
    ...assumption(set),
    ...(release === undefined ? {} : { release }),
    ...(host === undefined ? {} : { host }),
    ...(daemon === undefined ? {} : { daemon }),
  };
}

async function fromFiles(given: Given, io: Run, withValues: boolean): Promise<Capture> {
  const [{ capture }, { savedNode }] = await Promise.all([import("../node/capture.ts"), import("../node/saved.ts")]);
  if (given.rest.filter((name) => name === "-").length > 1) {
    throw usage("Only one document can come from standard input", "pass a file for the other");
  }
  const files: { name: string; text: string }[] = [];
  for (const name of given.rest) files.push({ name, text: await readText(await openInput(name, io)) });
  const { answers, daemon, notes } = savedNode(files);
  const stated = await statedOf(given, io);
  const found = await capture(answers, { ...(daemon === undefined ? {} : { daemon }), ...stated, withValues });
  return { ...found, notes: [...notes, ...found.notes] };
}

/** What is used of `node/socket.ts`. */
interface SocketModule {
  readonly openSocket: (
    options: { readonly socket: string; readonly timeout: number },
  ) => Promise<NodeAnswers & { readonly close: () => void }>;
  readonly SOCKETS: readonly string[];
}

/**
 * Loads what asks a daemon. It is named in a way that nothing but this command looks for it: gRPC takes more packages than all
 * other commands together.
 */
async function loadSocket(): Promise<SocketModule> {
  const here: string | undefined = import.meta.url;
  try {
    // The npm package has the same file as JavaScript; a script in an executable has no URL, and nothing beside it.
    return await import(new URL(`../node/socket${here?.endsWith(".ts") ? ".ts" : ".js"}`, here).href);
  } catch (cause) {
    throw new CriSpecError("live-daemon", "Cannot read the node: the gRPC package cannot be loaded", {
      hint:
        "this build cannot read a node; run deno task capture in a clone of the repository, or cri-spec of the npm package",
      cause,
    });
  }
}

/** The arguments without the config.toml of another release. */
function withoutTarget(given: Given, command: string): Given {
  if (command !== "upgrade-report") return given;
  return { ...given, values: new Map([...given.values].filter(([name]) => !name.startsWith("daemon"))) };
}

async function fromSocket(given: Given, io: Run, { command, withValues }: CaptureCommand): Promise<Capture> {
  requirePermissions("read the node", command);
  const [{ capture }, { openSocket, SOCKETS }, { listenerOf, machineOf }] = await Promise.all([
    import("../node/capture.ts"),
    loadSocket(),
    import("../node/machine.ts"),
  ]);
  const socket = given.values.get("socket") ?? SOCKETS[0]!;
  const timeout = (numberOf(given, "timeout", 3600) ?? PATIENCE) * 1000;
  const stated = await statedOf(withoutTarget(given, command), io);
  const answers = await openSocket({ socket, timeout });
  try {
    const machine: Machine = await machineOf(numberOf(given, "pid", 1 << 22) ?? await listenerOf(socket));
    return await capture(answers, { machine, ...stated, withValues });
  } finally {
    answers.close();
  }
}

/** The flags that only a node has. */
const OF_NODE: readonly string[] = ["socket", "timeout", "pid"];

/**
 * Captures a node: over its socket, or from the saved answers that are named.
 *
 * @param given The arguments.
 * @param io Streams and files.
 * @param how How to capture.
 * @returns What was captured, one document at least; what is to be known about it was printed to standard error.
 * @throws {CriSpecError} What cannot be read; `usage` where nothing runs.
 */
export async function captureNode(given: Given, io: Run, how: CaptureCommand): Promise<Capture> {
  const isSaved = given.rest.length > 0;
  const flag = isSaved ? OF_NODE.find((name) => given.values.has(name)) : undefined;
  if (flag !== undefined) throw usage(`--${flag} applies only to a node`, "remove it, or the files");
  const found = isSaved ? await fromFiles(given, io, how.withValues) : await fromSocket(given, io, how);
  const notes = new Set([...found.notes, ...found.documents.flatMap(({ captured }) => notesOf(captured))]);
  await printLines([
    ...[...notes].map((note) => `note: ${note}`),
    ...found.missing.map((missing) => `missing: ${missing}`),
  ], io);
  if (found.documents.length === 0) throw usage("No pod is running on the node", "no pod sandbox is ready");
  return found;
}

function notesOf(captured: unknown): readonly string[] {
  const notes = isRecord(captured) ? captured["notes"] : undefined;
  return Array.isArray(notes) ? notes.filter((note) => typeof note === "string") : [];
}

/** How many lines of notes a command prints. */
const MOST_TOLD = 50;

/** Prints lines to standard error. */
export async function printLines(lines: readonly string[], io: Run): Promise<void> {
  if (lines.length === 0) return;
  const more = lines.length - MOST_TOLD;
  const shown = lines.slice(0, MOST_TOLD).map((line) => `${printable(line)}\n`).join("");
  await io.stderr(new TextEncoder().encode(more > 0 ? `${shown}and ${more} more\n` : shown));
}

function request(value: unknown, { set, values }: Given): RequestDocument {
  assertRequest(value);
  if (!isRecord(value)) throw new CriSpecError("wrong-type", "Cannot read the request: it is not an object");
  const release = values.get("release");
  const document = { ...value, ...assumption(set), ...(release === undefined ? {} : { release }) };
  return document as unknown as RequestDocument;
}

const DOCUMENT = /\.(json|ya?ml)$/i;

/** The documents of one name: a directory of them, a document, or one on each line. */
async function documentsIn(name: string, given: Given, io: Run): Promise<readonly RequestDocument[]> {
  const read = async (path: string): Promise<RequestDocument> => {
    const { value, source } = await readDocument(path, io);
    return await locating([source], () => request(value, given));
  };
  const listed = await listInput(name, io);
  if (listed !== undefined) {
    const names = listed.filter((one) => DOCUMENT.test(one)).toSorted();
    const found: RequestDocument[] = [];
    for (const one of names) found.push(await read(fileIn(name, one)));
    return found;
  }
  if (DOCUMENT.test(name)) return [await read(name)];
  const found: RequestDocument[] = [];
  for await (const batch of lineBatches(await openInput(name, io))) {
    for (const line of batch) {
      const { value, source } = await readLine(line, found.length + 1, name);
      found.push(await locating([source], () => request(value, given)));
    }
  }
  return found;
}

/**
 * The documents that a command about a node is to look at: those of the names that are given, or else of the node itself, with
 * their values.
 *
 * @param given The arguments.
 * @param io Streams and files.
 * @param command The command's name.
 * @returns The documents, at least one.
 * @throws {CriSpecError} What cannot be read; `usage` where there is no document.
 */
export async function nodeDocuments(given: Given, io: Run, command: string): Promise<readonly RequestDocument[]> {
  if (given.rest.length === 0) {
    // A page for others has no values.
    return (await captureNode(given, io, { command, withValues: command !== "upgrade-report" })).documents;
  }
  // The report's config.toml is that of the release after.
  const ofNode = command === "upgrade-report" ? OF_NODE : [...OF_NODE, "daemon", "daemon-root", "host"];
  const flag = ofNode.find((name) => given.values.has(name));
  if (flag !== undefined) throw usage(`--${flag} applies only to a node`, "remove it, or the documents");
  const found: RequestDocument[] = [];
  for (const name of given.rest) found.push(...await documentsIn(name, given, io));
  if (found.length === 0) throw usage("No document found", "pass the output of cri-spec capture");
  return found;
}
