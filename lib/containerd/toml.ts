/**
 * TOML text to a tree and back. The only file that imports a TOML library.
 *
 * @module
 */

import { parse, stringify, TomlError } from "smol-toml";
import { CriSpecError } from "../error.ts";

/**
 * Parses the text of a `config.toml`.
 *
 * @param text TOML 1.0 text.
 * @returns The tree: tables as records, integers as `bigint`, other values as they are.
 * @throws {CriSpecError} `invalid-toml` with line and column in the message.
 */
export function parseToml(text: string): Record<string, unknown> {
  try {
    return parse(text, { integersAsBigInt: true });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.split("\n")[0] ?? "";
    throw new CriSpecError("invalid-toml", `Cannot read TOML: line ${error.line}, column ${error.column}: ${what}`, {
      cause: error,
    });
  }
}

/**
 * Writes a tree as TOML text.
 *
 * @param tree Tables as records.
 * @returns TOML text that {@linkcode parseToml} reads back.
 */
export function formatToml(tree: Record<string, unknown>): string {
  return stringify(tree);
}
