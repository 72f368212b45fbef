/**
 * Files of environment variables, for `fileKeyRef`.
 *
 * Upstream: `pkg/kubelet/util/env/env_util.go`.
 *
 * @module
 */

const MAX_KEY = 128;
const MAX_VALUE = 32 * 1024;

/** Values by name, or `undefined` where the text cannot be parsed. */
export type EnvFile = ReadonlyMap<string, string> | undefined;

/** Lines `KEY=VALUE`, a backslash at the end joins two with a space. */
function parsePlain(text: string): EnvFile {
  const values = new Map<string, string>();
  for (const line of text.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const [name, value] = trimmed.split(/=(.*)/s);
    if (value === undefined || name === undefined) return undefined;
    if (name.trim().length > MAX_KEY || value.length > MAX_VALUE) return undefined;
    values.set(name.trim(), value.trim());
  }
  return values;
}

/** `KEY='VALUE'`, the value over several lines, nothing in it interpreted. */
function parseQuoted(text: string): EnvFile {
  const values = new Map<string, string>();
  let rest = text;
  for (;;) {
    rest = rest.replace(/^(?:\s+|#[^\n]*(?:\n|$))+/, "");
    if (rest === "") return values;
    const match = /^([^\s=#]+)=(?:'([^']*)'|([^\S\n][^\n]*)?(?=\n|$))[^\S\n]*(?:#[^\n]*)?(?:\n|$)/.exec(rest);
    if (match === null) return undefined;
    values.set(match[1]!, match[2] ?? "");
    rest = rest.slice(match[0].length);
  }
}

/**
 * Parses a file of environment variables.
 *
 * @param text The file's text.
 * @param isQuoted Whether values are in single quotes, as from Kubernetes 1.35 on.
 * @returns The values, or `undefined` where the kubelet cannot parse the file.
 */
export function parseEnvFile(text: string, isQuoted: boolean): EnvFile {
  return isQuoted ? parseQuoted(text) : parsePlain(text);
}
