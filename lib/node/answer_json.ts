/**
 * The JSON of answers, read exactly: integers beyond 2^53 come through.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { jsonValue, parseGoJson } from "../go/json.ts";
import { failure } from "./failure.ts";

/** How many values an answer may have. */
const MOST_VALUES = 200_000;

/**
 * Reads JSON text.
 *
 * @param text The text.
 * @param what What it is, for the error: `the status of sandbox ID`.
 * @returns Plain data; integers beyond 2^53 are bigints.
 * @throws {CriSpecError} `live-daemon` for what is no JSON.
 */
export function readJson(text: string, what: string): unknown {
  const result = parseGoJson(text, { loneSurrogates: "keep", maxValues: MOST_VALUES });
  if ("error" in result) throw failure(`Cannot read ${what}: it is not JSON: ${result.error}`);
  return jsonValue(result.tree, { duplicate: () => {} });
}

/** As {@linkcode readJson}, of an object. */
export function readObject(text: string, what: string): UnknownRecord {
  const value = readJson(text, what);
  if (isRecord(value)) return value;
  throw failure(`Cannot read ${what}: it is not an object`);
}
