/**
 * Request documents: JSON or YAML text to plain data.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { jsonValue, parseGoJson } from "../oci/go_json.ts";
import { type Input, MAX_DEPTH, readText } from "./io.ts";
import { kindOf, kindOfText } from "./kind.ts";

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/**
 * Parses JSON text exactly: integers of any size, repeated keys told, no lone surrogate lost.
 *
 * @param text JSON text.
 * @returns Plain data; integers beyond 2^53 are bigints.
 * @throws {CriSpecError} `invalid-json`, `duplicate-field`, `too-deep`.
 */
export function parseJson(text: string): unknown {
  const result = parseGoJson(text, { loneSurrogates: "keep" });
  if ("error" in result) {
    if (result.error.endsWith("exceeded max depth")) {
      throw new CriSpecError("too-deep", `Cannot read JSON: it is nested deeper than ${MAX_DEPTH} levels`);
    }
    const where = lineAndColumn(text, result.at);
    throw new CriSpecError("invalid-json", `Cannot read JSON: ${where}: ${result.error}`);
  }
  return jsonValue(result.tree, { maxDepth: MAX_DEPTH });
}

/**
 * Parses a request document.
 *
 * @param text JSON or YAML text.
 * @param name The file's name; `.json`, `.yaml` and `.yml` tell the format. Otherwise text that starts with `{` is JSON.
 * @returns Plain data.
 * @throws {CriSpecError} `invalid-json`, `invalid-yaml`, `duplicate-field`, `too-deep`.
 */
export async function parseDocument(text: string, name: string): Promise<unknown> {
  try {
    return await parseText(text, name);
  } catch (error) {
    throw withKind(error, text);
  }
}

/** An error about a text, with what the text is where that is known. */
function withKind(error: unknown, text: string): unknown {
  if (!(error instanceof CriSpecError)) return error;
  const kind = kindOfText(text);
  if (kind === undefined) return error;
  const { code, message, path, cause } = error;
  const said = kind.id === "empty" ? "Cannot read the document: it is empty" : `${message}; it looks like ${kind.what}`;
  return new CriSpecError(code, said, { path, hint: kind.use, cause });
}

async function parseText(text: string, name: string): Promise<unknown> {
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text) || text.trim() === "";
  if (isJson && !/\.ya?ml$/i.test(name)) return parseJson(text);
  const { parseYaml } = await import("./yaml.ts");
  return parseYaml(text);
}

/**
 * Reads the tree of a `config.toml`.
 *
 * @param input The file's bytes.
 * @returns The tree: tables as records, integers as `bigint`, other values as they are.
 * @throws {CriSpecError} `too-large`, `invalid-string`, `invalid-toml`.
 */
export async function readToml(input: Input): Promise<Record<string, unknown>> {
  const text = await readText(input);
  const { parseToml } = await import("../containerd/toml.ts");
  try {
    return parseToml(text);
  } catch (error) {
    throw await withDocumentKind(error, text);
  }
}

/** An error about a text that is no TOML, with what document it is instead. */
async function withDocumentKind(error: unknown, text: string): Promise<unknown> {
  if (!(error instanceof CriSpecError) || error.code !== "invalid-toml") return error;
  const document = await parseText(text, "").catch(() => undefined);
  const kind = typeof document === "object" ? kindOf(document) : undefined;
  if (kind === undefined) return error;
  return new CriSpecError("invalid-toml", `${error.message}; it looks like ${kind.what}`, {
    hint: kind.id === "daemon"
      ? 'config.toml is TOML; its tree as JSON or YAML is a request\'s "daemon"'
      : `${kind.use}; --daemon takes config.toml`,
    cause: error.cause,
  });
}
