/**
 * TOML text to a tree and back. The only file that imports a TOML library.
 *
 * @module
 */

import { parse, stringify, TomlDate, TomlError } from "smol-toml";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { scalarText, tomlScalar } from "./toml_scalar.ts";

/** A template's placeholder: of Go and Jinja, of mustaches with percent signs. No value of a daemon's file has one. */
const PLACEHOLDER = /\{\{[-~]?[^{}]*\}\}|\{%[-+]?[^{}]*%\}|<%[^%\n]*%>/;
/** One of shells, too: a value may have it, but nothing else of a file. */
const ANY_PLACEHOLDER = new RegExp(`${PLACEHOLDER.source}|\\$\\{[A-Za-z_][^{}\\n]*\\}`);

/** Where the rendered file is. */
const RENDERED = "pass the file that was rendered on the node: /etc/containerd/config.toml, for k3s and RKE2 " +
  "/var/lib/rancher/k3s/agent/etc/containerd/config.toml and /var/lib/rancher/rke2/agent/etc/containerd/config.toml";

/** How deep tables and lists may be nested: as deep as the library reads lists; it reads dotted keys of any length. */
const MAX_DEPTH = 1000;

/** A value as plain data: integers that are safe as numbers, what plain data cannot hold as its record. */
function toPlain(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) {
    throw new CriSpecError("too-deep", `Cannot read TOML: it is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value === "number") {
    if (Number.isNaN(value)) return tomlScalar("nan");
    if (!Number.isFinite(value)) return tomlScalar(value < 0 ? "-inf" : "inf");
    return Number.isInteger(value) ? tomlScalar(value.toFixed(1)) : value;
  }
  if (value instanceof Date) return tomlScalar(value.toISOString());
  if (Array.isArray(value)) return value.map((item) => toPlain(item, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, toPlain(value[key], depth + 1)]));
}

/** A value as the library writes it: integers as bigints, floats as numbers. */
function fromPlain(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  const scalar = scalarText(value);
  if (scalar !== undefined) {
    if (/^-?inf$/.test(scalar)) return scalar === "inf" ? Infinity : -Infinity;
    return /^(?:nan|-?\d+\.\d+)$/.test(scalar) ? Number(scalar) : new TomlDate(scalar);
  }
  if (Array.isArray(value)) return value.map(fromPlain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, fromPlain(value[key])]));
}

/**
 * Parses the text of a `config.toml`.
 *
 * @param text TOML 1.0 text.
 * @returns The tree: tables as records, integers as numbers while they are safe and as `bigint` beyond, floats with a fraction as
 * numbers, other floats and dates as {@linkcode tomlScalar}.
 * @throws {CriSpecError} `too-deep`, `invalid-toml` with line and column in the message; of a template the hint says which file is wanted.
 */
export function parseToml(text: string): Record<string, unknown> {
  let tree: unknown;
  try {
    tree = parse(text, { integersAsBigInt: true });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.split("\n")[0] ?? "";
    const template = templateError(text, error);
    throw template ?? new CriSpecError(
      "invalid-toml",
      `Cannot read TOML: line ${error.line}, column ${error.column}: ${what}`,
      { cause: error, hint: hintFor(what, text.split("\n")[error.line - 1]?.slice(error.column - 1) ?? "") },
    );
  }
  const plain = toPlain(tree) as Record<string, unknown>;
  // A template whose placeholders all stand in strings is TOML, too.
  const placeholder = /\{[{%]|<%/.test(text) ? placeholderIn(tree) : undefined;
  if (placeholder !== undefined) throw isTemplate(text, text.indexOf(placeholder), placeholder);
  return plain;
}

/** What to do about errors that are common, by words of theirs. */
const HINTS: readonly (readonly [words: string, hint: string])[] = [
  ["redefine an already defined table", "a table may have one header: write its keys in one place"],
  ["invalid value", "a value that is text stands in straight quotes"],
  ["unrecognised escape sequence", "write a path of Windows in single quotes, in which a backslash is no escape"],
];

/** What to do about an error, by its words and the rest of its line. */
function hintFor(what: string, rest: string): string | undefined {
  return rest.trim() === "" ? undefined : HINTS.find(([words]) => what.includes(words))?.[1];
}

/** The first placeholder in a tree's keys and strings. */
function placeholderIn(value: unknown): string | undefined {
  if (typeof value === "string") return PLACEHOLDER.exec(value)?.[0];
  const items = Array.isArray(value) ? value : isRecord(value) ? Object.entries(value).flat() : [];
  for (const item of items) {
    const found = placeholderIn(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTemplate(text: string, at: number, placeholder: string, cause?: TomlError): CriSpecError {
  // The library may have unescaped the string, whose place is not known then.
  const before = text.slice(0, Math.max(at, 0)).split("\n");
  const where = at < 0 ? "it" : `line ${before.length}`;
  const message = `Cannot read TOML: it is a template, ${where} contains ${JSON.stringify(placeholder.slice(0, 64))}`;
  const place = at < 0 ? undefined : { line: before.length, column: [...before.at(-1)!].length + 1 };
  return new CriSpecError("invalid-toml", message, { cause: cause ?? place, hint: RENDERED });
}

/** The error for a text that is no TOML and has a placeholder outside of its comments. */
function templateError(text: string, cause: TomlError): CriSpecError | undefined {
  const found = ANY_PLACEHOLDER.exec(text.replace(/^[ \t]*#.*$/gm, (comment) => " ".repeat(comment.length)));
  return found === null ? undefined : isTemplate(text, found.index, found[0], cause);
}

/**
 * Writes a tree as TOML text.
 *
 * @param tree Tables as records; whole numbers are integers.
 * @returns TOML text that {@linkcode parseToml} reads back.
 */
export function formatToml(tree: Record<string, unknown>): string {
  return stringify(fromPlain(tree) as Record<string, unknown>, { numbersAsFloat: true });
}
