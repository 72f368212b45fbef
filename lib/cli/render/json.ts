/**
 * Records as JSON for machines.
 *
 * @module
 */

import { byBytes } from "../../oci/go_sort.ts";

/** How JSON is written. */
export interface JsonOptions {
  /** Whether each member has a line of its own. Default: `false`. */
  readonly indented?: boolean;
}

/**
 * Writes a record as JSON: keys sorted, integers in full.
 *
 * @param value Plain data; members that are `undefined` are left out.
 * @param options How it is written.
 * @returns The text, without a newline at the end.
 */
export function renderJson(value: unknown, { indented = false }: JsonOptions = {}): string {
  return write(value, indented ? "\n" : "");
}

function write(value: unknown, newline: string): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = newline === "" ? "" : `${newline}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[${value.map((item) => `${inner}${write(item, inner)}`).join(",")}${newline}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => byBytes(a, b));
  if (entries.length === 0) return "{}";
  const colon = newline === "" ? ":" : ": ";
  const members = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}${colon}${write(item, inner)}`);
  return `{${members.join(",")}${newline}}`;
}
