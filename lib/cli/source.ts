/**
 * The texts that documents were read from, so that an error with a pointer gets its place in a file.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../error.ts";
import { isWithin, type Pointer, stepsOf } from "../pointer.ts";
import type { Found } from "./find_json.ts";
import { LocatedError, locationOf, placeAt } from "./location.ts";

/** The formats of documents. */
export type Format = "json" | "yaml" | "toml";

/** A part of a document and what it was read from. */
export interface Source {
  /** Where the part stands in the document. */
  readonly prefix: Pointer;
  /** The file. Absent for what a flag says. */
  readonly file?: string;
  /** The line of a stream of documents, from 1, which is the whole text. Absent for a file of its own. */
  readonly line?: number;
  /** Where in its text the part stands, where the text has more around it. Default: it is the whole text. */
  readonly at?: Pointer;
  /** Which of the YAML documents of the text it is, from 0. Default: 0. */
  readonly document?: number;
  /** Its text. Absent for what a flag says. */
  readonly text?: string;
  /** The text's format. */
  readonly format?: Format;
}

/** Errors that are about a key, not its value. */
const OF_KEYS: ReadonlySet<ErrorCode> = new Set(["unknown-field", "duplicate-field"]);

/** Errors without a pointer that are about a whole document all the same; others are about a flag or a file's name. */
const OF_WHOLE: ReadonlySet<ErrorCode> = new Set([
  "invalid-json",
  "invalid-yaml",
  "invalid-toml",
  "invalid-string",
  "too-deep",
  "too-large",
  "wrong-type",
  "wrong-document",
]);

/** Errors whose path leads into no document that was read. */
const OF_NO_DOCUMENT: ReadonlySet<ErrorCode> = new Set(["unknown-path", "image-layout", "image-entry", "rootfs-entry"]);

/**
 * Finds a pointer in the text of a source.
 *
 * @param source The source; `undefined` is found in one without a text.
 * @param steps The pointer's steps, in the part that the source is.
 * @param isRepeated Whether the last step is a key that is given twice: then the second is meant. Default: `false`.
 * @returns The deepest place of the path that the text has; `undefined` where no place in it is known.
 */
export type FindPlace = (source: Source, steps: readonly string[], isRepeated?: boolean) => Found | undefined;

/** Its syntax tree takes hundreds of times as much memory. */
const MOST_TOML = 1 << 18;

/**
 * Loads what finds places in texts.
 *
 * @param sources The texts.
 * @returns What finds places in texts of their formats.
 */
export async function placeFinder(sources: readonly Source[]): Promise<FindPlace> {
  const has = (wanted: Format): boolean => sources.some(({ format, text }) => format === wanted && text !== undefined);
  const json = has("json") ? await import("./find_json.ts") : undefined;
  const yaml = has("yaml") ? await import("./yaml.ts") : undefined;
  const toml = has("toml") ? await import("./find_toml.ts") : undefined;
  return ({ text, format, at = "", document }, steps, isRepeated = false) => {
    if (text === undefined) return undefined;
    const path = at === "" ? steps : [...stepsOf(at), ...steps];
    try {
      switch (format) {
        case "json":
          return json?.findInJson(text, path, isRepeated);
        case "yaml":
          return yaml?.findInYaml(text, path, document, isRepeated);
        case "toml":
          return text.length > MOST_TOML ? undefined : toml?.findInToml(text, path);
      }
    } catch {
      // A second reader that does not read the text knows no place in it; the error itself stays.
    }
    return undefined;
  };
}

/**
 * Adds its place to an error.
 *
 * @param error The error.
 * @param sources What the document was read from. The longest prefix of the error's path decides; of several with the same
 *   prefix the one that has most of the path. An error that has a file and no line has its place in that file.
 * @returns The error with file and, where the path leads into the text, line and column: of the key where the key is at fault or
 *   something below it is missing, otherwise of the value. The error as it is, where it is about no document or has a place.
 */
export async function locate(error: CriSpecError, sources: readonly Source[]): Promise<CriSpecError> {
  const located = await locateOne(error, sources);
  if (error.issues.length === 0) return located;
  const issues: CriSpecError[] = [];
  for (const issue of error.issues) issues.push(await locateOne(issue, sources));
  const { code, message, path, hint, cause } = error;
  return new LocatedError(new CriSpecError(code, message, { path, hint, cause, issues }), locationOf(located));
}

async function locateOne(error: CriSpecError, sources: readonly Source[]): Promise<CriSpecError> {
  const { path, code } = error;
  const { file: stated, line: knownLine } = locationOf(error);
  if ((stated !== undefined && (knownLine !== undefined || path === "")) || OF_NO_DOCUMENT.has(code)) return error;
  if (path === "" && !OF_WHOLE.has(code)) return error;
  const within = sources.filter(({ prefix, file }) =>
    isWithin(path, prefix) && (stated === undefined || file === stated)
  );
  const longest = Math.max(...within.map(({ prefix }) => prefix.length));
  let best: (readonly [source: Source, found: Found | undefined, steps: number]) | undefined;
  const nearest = within.filter(({ prefix }) => prefix.length === longest);
  const find = await placeFinder(nearest);
  for (const source of nearest) {
    const steps = stepsOf(path.slice(source.prefix.length));
    const found = find(source, steps, code === "duplicate-field");
    const length = stepsOf(source.at ?? "").length + steps.length;
    const [depth, most] = [found?.depth ?? 0, best?.[1]?.depth ?? 0];
    // Of files that all have the whole path the last one decides, as imports of a config.toml do.
    if (best === undefined || depth > most || (depth === most && depth === length)) best = [source, found, length];
  }
  if (best === undefined || best[0].file === undefined) return error;
  const [{ file, line, text = "" }, found, steps] = best;
  const known = locationOf(error);
  const isKey = found !== undefined && (found.depth < steps || OF_KEYS.has(code));
  const place = known.line !== undefined || found === undefined
    ? known
    : placeAt(text, isKey ? found.key : found.value);
  return new LocatedError(error, { file, ...place, ...(line === undefined ? {} : { line }) });
}
