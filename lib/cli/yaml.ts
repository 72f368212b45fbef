/**
 * YAML text to plain data. The only file that imports a YAML library.
 *
 * @module
 */

import { parseAllDocuments } from "yaml";
import { CriSpecError } from "../error.ts";
import { MAX_DEPTH } from "./io.ts";

function invalid(message: string, cause?: unknown): CriSpecError {
  return new CriSpecError("invalid-yaml", `Cannot read YAML: ${message}`, { cause });
}

function checkDepth(root: unknown): void {
  const pending: (readonly [value: unknown, depth: number])[] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, depth] = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth >= MAX_DEPTH) {
      throw new CriSpecError("too-deep", `Cannot read YAML: it is nested deeper than ${MAX_DEPTH} levels`);
    }
    for (const part of Object.values(value)) pending.push([part, depth + 1]);
  }
}

/**
 * Parses one YAML document.
 *
 * @param text YAML 1.2 text; strings stay strings, so `yes` is no boolean and a date no time.
 * @returns Plain data; integers are bigints.
 * @throws {CriSpecError} `invalid-yaml` with line and column in the message, `too-deep`.
 */
export function parseYaml(text: string): unknown {
  try {
    const documents = parseAllDocuments(text, { intAsBigInt: true, version: "1.2", schema: "core", uniqueKeys: true });
    if (documents.length !== 1 || !Array.isArray(documents)) {
      throw invalid(`it has ${documents.length} documents, not one`);
    }
    const [document] = documents;
    const [error] = document!.errors;
    if (error !== undefined) throw invalid(error.message.split("\n")[0]!.replace(/:$/, ""), error);
    const value: unknown = document!.toJS({ maxAliasCount: 100 });
    checkDepth(value);
    return value;
  } catch (error) {
    if (error instanceof CriSpecError) throw error;
    // The library recurses for each level of nesting.
    if (error instanceof RangeError) {
      throw new CriSpecError("too-deep", `Cannot read YAML: it is nested deeper than ${MAX_DEPTH} levels`);
    }
    throw invalid(error instanceof Error ? error.message : String(error), error);
  }
}
