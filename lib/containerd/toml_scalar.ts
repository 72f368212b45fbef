/**
 * Values of TOML that plain data has no type for: floats without a fraction, which JavaScript cannot distinguish from integers, `nan`,
 * `inf`, and dates. In a tree each is a record with one key that no table has.
 *
 * @module
 */

import { isRecord } from "../decode.ts";

const KEY = "\u0000toml";

/**
 * Makes the record of a value.
 *
 * @param text The value as TOML writes it.
 * @returns Plain data.
 */
export function tomlScalar(text: string): Readonly<Record<string, string>> {
  return { [KEY]: text };
}

/**
 * The text of a value that {@linkcode tomlScalar} made.
 *
 * @param value Any value.
 * @returns The value as TOML writes it; `undefined` for any other value.
 */
export function scalarText(value: unknown): string | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, KEY)) return undefined;
  return typeof value[KEY] === "string" ? value[KEY] : undefined;
}
