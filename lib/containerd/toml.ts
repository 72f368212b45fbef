/**
 * TOML text to a tree and back. The only file that imports a TOML library.
 *
 * @module
 */

import { parse, stringify, TomlDate, TomlError } from "smol-toml";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { scalarText, tomlScalar } from "./toml_scalar.ts";

/** A template's placeholder: of Go and Jinja, of shells, of mustaches with percent signs. */
const PLACEHOLDER = /\{\{[-~]?[^{}]*\}\}|\{%[-+]?[^{}]*%\}|\$\{[A-Za-z_][^{}\n]*\}|<%[^%\n]*%>/;

/** Where the rendered file is. */
const RENDERED = "give the file that was rendered on the node, /etc/containerd/config.toml; of k3s and RKE2 " +
  "/var/lib/rancher/k3s/agent/etc/containerd/config.toml and /var/lib/rancher/rke2/agent/etc/containerd/config.toml";

/** A value as plain data: integers that are safe as numbers, what plain data cannot hold as its record. */
function toPlain(value: unknown): unknown {
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
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, toPlain(value[key])]));
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
 * @throws {CriSpecError} `invalid-toml` with line and column in the message; of a template the hint says which file is wanted.
 */
export function parseToml(text: string): Record<string, unknown> {
  try {
    return toPlain(parse(text, { integersAsBigInt: true })) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.split("\n")[0] ?? "";
    // A comment may have anything.
    const placeholder = PLACEHOLDER.exec(text.replace(/^[ \t]*#.*$/gm, (comment) => " ".repeat(comment.length)));
    const why = placeholder === null
      ? `line ${error.line}, column ${error.column}: ${what}`
      : `it is a template, line ${text.slice(0, placeholder.index).split("\n").length} has ${
        JSON.stringify(placeholder[0].slice(0, 64))
      }`;
    throw new CriSpecError("invalid-toml", `Cannot read TOML: ${why}`, {
      cause: error,
      hint: placeholder === null ? undefined : RENDERED,
    });
  }
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
