/**
 * Documents: JSON, YAML or TOML text to plain data.
 *
 * @module
 */

import { shorten } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { type GoJson, jsonValue, parseGoJson } from "../go/json.ts";
import { child, type Pointer } from "../pointer.ts";
import { decodeText, hasMark, type Io, MAX_DEPTH, MAX_VALUES, openInput, readBytes, readText } from "./io.ts";
import { kindOf, kindOfText } from "./kind.ts";
import { type Kind, MANIFEST_USE, ONE_DOCUMENT } from "./kinds.ts";
import { LocatedError, placeAt } from "./location.ts";
import type { Format, Source } from "./source.ts";

/** The longest text in a format that people write, in UTF-16 units. Its syntax tree takes a hundred times as much memory. */
const MAX_WRITTEN = 4 << 20;

/** What a command takes besides one document. */
export interface Taken {
  /** Whether it takes requests, one on each line, with `--ndjson`. Default: `false`. */
  readonly hasLines?: boolean;
}

function invalidJson(text: string, error: string, { hasLines = false }: Taken): CriSpecError {
  if (error.endsWith("exceeded max depth")) {
    return new CriSpecError("too-deep", `Cannot read JSON: it is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (error.endsWith("exceeded max values")) {
    return new CriSpecError("too-large", `Cannot read JSON: it has more than ${MAX_VALUES} values`);
  }
  const what = text.trim() === "" ? "it contains no document" : error;
  const isSecond = /^invalid character '[[{]' after top-level value$/.test(error);
  const lines = hasLines ? ", or one on each line with --ndjson" : "";
  const hint = isSecond ? `this is a second JSON document: pass one document${lines}` : undefined;
  return new CriSpecError("invalid-json", `Cannot read JSON: ${what}`, { hint });
}

/**
 * Parses JSON text exactly: integers of any size, no repeated key and no lone surrogate lost.
 *
 * @param text JSON text.
 * @returns Plain data; integers beyond 2^53 are bigints.
 * @throws {CriSpecError} `invalid-json` with line and column, `duplicate-field`, `too-deep`, `too-large` for more than
 *   {@linkcode MAX_VALUES} values.
 */
export function parseJson(text: string): unknown {
  return jsonValue(jsonTree(text, MAX_VALUES), { maxDepth: MAX_DEPTH });
}

function jsonTree(text: string, maxValues: number, taken: Taken = {}): GoJson {
  const result = parseGoJson(text, { loneSurrogates: "keep", maxValues });
  if ("error" in result) throw new LocatedError(invalidJson(text, result.error, taken), placeAt(text, result.at));
  return result.tree;
}

/** The most values of a text that `kubectl get -o json` printed: those of thousands of pods. */
const MAX_LIST_VALUES = 1 << 21;
/** How much of a text is looked at for its kind, which kubectl prints at one of its ends. */
const KIND_WINDOW = 4096;

function maxValuesOf(text: string): number {
  const ends = `${text.slice(0, KIND_WINDOW)}${text.slice(-KIND_WINDOW)}`;
  return /"apiVersion"/.test(ends) && /"kind"\s*:\s*"\w*List"/.test(ends) ? MAX_LIST_VALUES : MAX_VALUES;
}

/** A document of a text that may have several. */
export interface ParsedDocument {
  /** Plain data. */
  readonly value: unknown;
  /** Which of the text's YAML documents it is, from 0. */
  readonly index: number;
  /** Duplicate fields; the last value of each is kept. */
  readonly duplicates: readonly Pointer[];
}

/** A document in JSON. */
function parseJsonDocument(text: string, taken: Taken): ParsedDocument {
  const duplicates: Pointer[] = [];
  const tree = jsonTree(text, maxValuesOf(text), taken);
  const value = jsonValue(tree, { maxDepth: MAX_DEPTH, duplicate: (pointer) => duplicates.push(pointer) });
  return { value, index: 0, duplicates };
}

/**
 * Parses a text that may have several documents: Kubernetes objects in YAML.
 *
 * @param text JSON or YAML text.
 * @param name The file's name; see {@linkcode parseDocument}.
 * @param taken What the command takes besides.
 * @returns The documents, at least one.
 * @throws {CriSpecError} What {@linkcode parseDocument} throws.
 */
export async function parseDocuments(
  text: string,
  name: string,
  taken: Taken = {},
): Promise<readonly ParsedDocument[]> {
  try {
    if (formatOf(text, name) === "json") return [parseJsonDocument(text, taken)];
    checkWritten(text, "YAML");
    const { parseYamlDocuments } = await import("./yaml.ts");
    const documents = text.trim() === "" ? [] : parseYamlDocuments(text);
    if (documents.length > 0) return documents;
    throw new CriSpecError("invalid-yaml", "Cannot read YAML: it contains no document");
  } catch (error) {
    throw withKind(error, text, taken);
  }
}

/**
 * The format that a text is read as.
 *
 * @param text The text.
 * @param name The file's name; see {@linkcode parseDocument}.
 * @returns JSON or YAML.
 */
export function formatOf(text: string, name: string): Format {
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text) || text.trim() === "";
  return isJson && !/\.ya?ml$/i.test(name) ? "json" : "yaml";
}

function checkWritten(text: string, format: string): void {
  if (text.length <= MAX_WRITTEN) return;
  throw new CriSpecError("too-large", `Cannot read ${format}: it is longer than ${MAX_WRITTEN} characters`);
}

/**
 * Parses a request document.
 *
 * @param text JSON or YAML text.
 * @param name The file's name; `.json`, `.yaml` and `.yml` decide the format. Otherwise text that starts with `{` is JSON.
 * @returns Plain data.
 * @throws {CriSpecError} `invalid-json`, `invalid-yaml`, `duplicate-field`, `too-deep`, `too-large`.
 */
export async function parseDocument(text: string, name: string): Promise<unknown> {
  try {
    return await parseText(text, formatOf(text, name));
  } catch (error) {
    throw withKind(error, text);
  }
}

/** An error about a text, with what the text is where that is known. */
function withKind(error: unknown, text: string, { hasLines = false }: Taken = {}): unknown {
  if (!(error instanceof CriSpecError)) return error;
  const kind = kindOfText(text);
  if (kind === undefined) return error;
  const message = kind.id === "empty"
    ? "Cannot read the document: it is empty"
    : `${error.message}; it looks like ${kind.what}`;
  // A manifest of several documents has nothing to be corrected: it is not what is wanted.
  const isWhole = kind.id === "manifest" && error.hint === ONE_DOCUMENT;
  if (kind.id === "ndjson" && hasLines) return restated(error, message, `${kind.use}, or add --ndjson`);
  return restated(error, message, isWhole ? MANIFEST_USE : kind.use);
}

/** The same error at the same place, in other words. */
function restated(error: CriSpecError, message: string, hint: string): CriSpecError {
  const { code, path, cause } = error;
  const other = new CriSpecError(code, message, { path, hint, cause });
  return error instanceof LocatedError ? new LocatedError(other, error.location) : other;
}

async function parseText(text: string, format: Format): Promise<unknown> {
  if (format === "json") return parseJson(text);
  checkWritten(text, "YAML");
  if (text.trim() === "") throw new CriSpecError("invalid-yaml", "Cannot read YAML: it contains no document");
  const { parseYaml } = await import("./yaml.ts");
  return parseYaml(text);
}

/**
 * Does something with what was read, so that its errors have their places.
 *
 * @typeParam T What comes of it.
 * @param sources What was read.
 * @param work What to do.
 * @returns What it returns.
 * @throws {CriSpecError} What it throws, with file, line and column.
 */
export async function locating<T>(sources: readonly Source[], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    // Only errors pay for their places.
    const { locate } = await import("./source.ts");
    throw await locate(error, sources);
  }
}

/** A document and the text that it was read from. */
export interface ReadDocument {
  /** Plain data. */
  readonly value: unknown;
  /** Its text and name. */
  readonly source: Source;
}

/** One of the documents of a text. */
export interface ReadPart extends ReadDocument {
  /** Duplicate fields, which the caller has to refuse. */
  readonly duplicates: readonly Pointer[];
}

/**
 * Reads the documents of a file.
 *
 * @param name The file's name, or `-`.
 * @param io Streams and files.
 * @param taken What the command takes besides.
 * @returns The documents, at least one; several of Kubernetes objects alone.
 * @throws {CriSpecError} What {@linkcode readDocument} throws.
 */
export async function readDocuments(
  name: string,
  io: Pick<Io, "stdin" | "open">,
  taken: Taken = {},
): Promise<readonly ReadPart[]> {
  const input = await openInput(name, io);
  const text = await locating([{ prefix: "", file: name }], () => readText(input));
  const source: Source = { prefix: "", file: name, text, format: formatOf(text, name) };
  const parsed = await locating([source], () => parseDocuments(text, name, taken));
  return parsed.map(({ value, index, duplicates }) => ({ value, source: { ...source, document: index }, duplicates }));
}

/**
 * Reads a document.
 *
 * @param name The file's name, or `-`.
 * @param io Streams and files.
 * @returns The document.
 * @throws {CriSpecError} `unreadable-file`, and with the place in the file what {@linkcode parseDocument} and
 *   {@linkcode readText} throw.
 */
export async function readDocument(name: string, io: Pick<Io, "stdin" | "open">): Promise<ReadDocument> {
  const input = await openInput(name, io);
  const text = await locating([{ prefix: "", file: name }], () => readText(input));
  const source: Source = { prefix: "", file: name, text, format: formatOf(text, name) };
  return { value: await locating([source], () => parseDocument(text, name)), source };
}

/**
 * Reads a document and decodes it.
 *
 * @typeParam T What it is decoded to.
 * @param name The file's name, or `-`.
 * @param io Streams and files.
 * @param decode Decodes plain data.
 * @returns The decoded document.
 * @throws {CriSpecError} What {@linkcode readDocument} and `decode` throw, with the place in the file.
 */
export async function readDecoded<T>(
  name: string,
  io: Pick<Io, "stdin" | "open">,
  decode: (value: unknown) => T,
): Promise<T> {
  const { value, source } = await readDocument(name, io);
  return await locating([source], () => decode(value));
}

/**
 * Parses `config.toml`.
 *
 * @param text TOML text.
 * @returns Its tree.
 * @throws {CriSpecError} `too-large`, `too-deep`, `invalid-string`, `invalid-toml`, with line and column.
 */
export async function parseTomlText(text: string): Promise<Record<string, unknown>> {
  checkWritten(text, "TOML");
  const { parseToml } = await import("../containerd/toml.ts");
  try {
    return parseToml(text);
  } catch (error) {
    // Dotted keys are nested without a bracket.
    if (error instanceof RangeError) {
      throw new CriSpecError("too-deep", "Cannot read TOML: its tables are nested too deeply");
    }
    if (!(error instanceof CriSpecError)) throw error;
    const { line, column } = (error.cause ?? {}) as { readonly line?: number; readonly column?: number };
    throw await withDocumentKind(
      line === undefined || column === undefined ? error : new LocatedError(error, { line, column }),
      text,
    );
  }
}

/** A `config.toml` and the text that it was read from. */
export interface ReadToml extends ReadDocument {
  /** Whether the text begins with a byte order mark, which is not in the source's text. */
  readonly hasMark: boolean;
  /** Its tree. */
  readonly value: Record<string, unknown>;
}

/**
 * Reads the tree of a named `config.toml`.
 *
 * @param name The file's name, or `-`.
 * @param io Streams and files.
 * @returns The tree: tables as records; and its text as the source of a request's `daemon`.
 * @throws {CriSpecError} `unreadable-file`, and with the place in the file `too-large`, `too-deep`, `invalid-string`,
 *   `invalid-toml`.
 */
export async function readTomlDocument(name: string, io: Pick<Io, "stdin" | "open">): Promise<ReadToml> {
  const prefix = "/daemon";
  const input = await openInput(name, io);
  const at = { prefix: "", file: name } as const;
  const bytes = await locating([at], () => readBytes(input));
  const text = await locating([at], () => decodeText(bytes));
  return {
    value: await locating([at], () => parseTomlText(text)),
    hasMark: hasMark(bytes),
    source: { prefix, file: name, text, format: "toml" },
  };
}

/** What a text is that is neither TOML nor one document; `undefined` where it may be meant as TOML. */
function otherText(text: string): Kind | undefined {
  const kind = kindOfText(text);
  if (kind?.id === "manifest") return { ...kind, use: MANIFEST_USE };
  return kind === undefined || !TEXTS_IN_PLACE_OF_TOML.has(kind.id) ? undefined : kind;
}

const TEXTS_IN_PLACE_OF_TOML: ReadonlySet<string> = new Set(["script", "markdown", "patch", "kubelet-flags"]);

/** What is a config.toml, or a part of one, in a string of a document. */
const IS_CONFIG = /^[ \t]*(?:version[ \t]*=[ \t]*\d|imports[ \t]*=|disabled_plugins[ \t]*=|\[{1,2}plugins\b)/m;

/** The place of a config.toml that a document has as a string: in a ConfigMap, a cloud-config or a NodeConfig. */
function configWithin(value: unknown, path: Pointer = ""): Pointer | undefined {
  if (typeof value === "string") return value.includes("\n") && IS_CONFIG.test(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = configWithin(item, child(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What to do about a document in place of config.toml. */
function hintInPlaceOfToml(document: unknown, kind: Kind | undefined): string {
  const within = configWithin(document);
  if (within !== undefined) {
    return `write the text at ${shorten(within)}, which is TOML, to a file of its own and pass that`;
  }
  if (kind?.id === "daemon") return 'config.toml is TOML; as JSON or YAML it is the "daemon" of a request';
  if (kind?.id === "crictl-info") {
    return "pass the output of containerd config dump, which has the same settings as TOML";
  }
  const isVague = kind === undefined || ["many", "text", "request"].includes(kind.id);
  return isVague ? "pass config.toml, which is TOML" : `${kind.use}; --daemon takes config.toml`;
}

/** An error about a text that is no TOML, with what document it is instead. */
async function withDocumentKind(error: CriSpecError, text: string): Promise<CriSpecError> {
  const document = await parseText(text, formatOf(text, "")).catch(() => undefined);
  const isDocument = typeof document === "object" && document !== null;
  const kind = isDocument ? kindOf(document) : otherText(text);
  if (kind === undefined && !isDocument) return error;
  const what = kind?.what ?? (/^\s*[{[]/.test(text) ? "JSON" : "YAML");
  return restated(error, `${error.message}; it looks like ${what}`, hintInPlaceOfToml(document, kind));
}
