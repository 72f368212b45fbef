/**
 * Errors as text and as JSON.
 *
 * @module
 */

import type { CriSpecError } from "../../error.ts";

/**
 * Renders an error for people.
 *
 * @param error The error.
 * @returns Lines for standard error: message and code, the place in the input, what to do.
 */
export function renderError(error: CriSpecError): string {
  const what = error.kind === "refusal" ? "containerd refuses" : "error";
  const lines = [`${what}: ${error.message} [${error.code}]`];
  if (error.path !== "") lines.push(`  at ${error.path}`);
  if (error.hint !== undefined) lines.push(`  hint: ${error.hint}`);
  return `${lines.join("\n")}\n`;
}

/**
 * Renders an error as one line of NDJSON.
 *
 * @param error The error.
 * @returns `{"error":{"code":…,"message":…,"path":…}}`, without a newline.
 */
export function renderErrorLine({ code, message, path }: CriSpecError): string {
  return JSON.stringify({ error: { code, message, path } });
}
