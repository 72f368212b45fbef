/**
 * The other spelling of CRI's fields.
 *
 * @module
 */

import { lowerCamel } from "../lib/cri/spelling.ts";
import { isRecord } from "../lib/decode.ts";

/** Fields whose keys users choose. */
const MAPS: readonly string[] = ["labels", "annotations", "sysctls", "unified"];

function spelled(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => spelled(item, false));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    isMap ? key : lowerCamel(key),
    spelled(item, !isMap && MAPS.includes(key)),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Spells a message's fields in `lowerCamelCase`; the keys of its maps stay.
 *
 * @param message A message in the proto's own spelling.
 * @returns The same message.
 */
export function inCamel(message: unknown): unknown {
  return spelled(message, false);
}
