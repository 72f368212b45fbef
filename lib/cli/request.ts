/**
 * A command's request: the one document that it names, and the flags that stand in place of parts of it.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import type { RequestDocument } from "../sandbox/request.ts";
import { type Given, usage } from "./args.ts";
import { parseDocument, readToml } from "./document.ts";
import { type Io, openInput, readText } from "./io.ts";

/** What flags put in place of parts of a document. */
export interface Overrides {
  /** The release of `--release`. */
  readonly release?: string;
  /** The tree of the file of `--daemon`. */
  readonly daemon?: unknown;
}

/**
 * The name of the one request that is given.
 *
 * @param given The arguments.
 * @param hint What to write for more than one.
 * @returns A file's name, or `-`.
 * @throws {CriSpecError} `usage` for none, or more than one.
 */
export function requestName({ rest }: Given, hint: string): string {
  const [name] = rest;
  if (name === undefined) throw usage("No request is given", "name a file, or - for standard input");
  if (rest.length > 1) throw usage(`Only one request is taken, ${rest.length} are given`, hint);
  return name;
}

/**
 * Reads what `--release` and `--daemon` put in place of parts of a document.
 *
 * @param given The arguments.
 * @param name The request's name.
 * @param io Streams and files.
 * @returns The parts.
 * @throws {CriSpecError} `usage`, `unreadable-file`, `invalid-toml`, `invalid-string`, `too-large`.
 */
export async function readOverrides({ values }: Given, name: string, io: Io): Promise<Overrides> {
  const release = values.get("release");
  const config = values.get("daemon");
  if (config === "-" && name === "-") throw usage("Standard input cannot be both", "name a file for --daemon");
  return {
    ...(release === undefined ? {} : { release }),
    ...(config === undefined ? {} : { daemon: await readToml(await openInput(config, io)) }),
  };
}

/**
 * Puts the flags' parts into a document.
 *
 * @param document Plain data; what is no object is left to the decoder to refuse.
 * @param overrides The parts.
 * @returns The document to decode.
 */
export function withOverrides(document: unknown, overrides: Overrides): RequestDocument {
  return (isRecord(document) ? { ...document, ...overrides } : document) as RequestDocument;
}

/**
 * Reads the one request that is given.
 *
 * @param given The arguments.
 * @param hint What to write for more than one.
 * @param io Streams and files.
 * @returns The document, with the flags' parts in it.
 * @throws {CriSpecError} What cannot be used or read.
 */
export async function readRequest(given: Given, hint: string, io: Io): Promise<RequestDocument> {
  const name = requestName(given, hint);
  const overrides = await readOverrides(given, name, io);
  return withOverrides(await parseDocument(await readText(await openInput(name, io)), name), overrides);
}
