/**
 * A record with gaps: what many specs have in common, made once, and texts that go in between.
 *
 * @module
 */

import { share } from "./shared.ts";

/** A text around its gaps. */
export interface Pieces {
  /** What stands before each gap, and behind the last one. */
  readonly pieces: readonly string[];
  /** For each gap which text goes there. */
  readonly gaps: readonly number[];
}

/** Finds the gaps of a text; `undefined` for one that has none. */
export type GapsOf = (text: string) => Pieces | undefined;

/** Makes a value that is not the same for all texts. */
type Make = (texts: readonly string[]) => unknown;

/** A value that is the same for all texts, or how it is made. */
type Part = { readonly value: unknown } | { readonly make: Make };

function partOf(value: unknown, gapsOf: GapsOf): Part {
  if (typeof value === "string") {
    const pieces = gapsOf(value);
    return pieces === undefined ? { value } : { make: textMaker(pieces) };
  }
  if (typeof value !== "object" || value === null) return { value };
  const parts = Object.entries(value).map(([key, item]) => [key, partOf(item, gapsOf)] as const);
  const made = parts.flatMap(([key, part]) => "make" in part ? [[key, part.make] as const] : []);
  if (made.length === 0) return { value: share(value) };
  for (const [, part] of parts) if ("value" in part && typeof part.value === "object") share(part.value!);
  return { make: Array.isArray(value) ? listMaker(value, made) : recordMaker(value, made) };
}

function textMaker({ pieces: [first = "", ...others], gaps }: Pieces): Make {
  return (texts) => {
    let text = first;
    for (let index = 0; index < gaps.length; index++) text += texts[gaps[index]!]! + others[index]!;
    return text;
  };
}

type Made = readonly (readonly [key: string, make: Make])[];

function recordMaker(common: object, made: Made): Make {
  return (texts) => {
    const record: Record<string, unknown> = { ...common };
    for (let index = 0; index < made.length; index++) record[made[index]![0]] = made[index]![1](texts);
    return Object.freeze(record);
  };
}

function listMaker(common: readonly unknown[], made: Made): Make {
  return (texts) => {
    const list = common.slice();
    for (let index = 0; index < made.length; index++) list[Number(made[index]![0])] = made[index]![1](texts);
    return Object.freeze(list);
  };
}

/**
 * Makes a template of a record.
 *
 * @typeParam T The type of the record.
 * @param record One of the records; a key `__proto__` of it has no gaps in its value.
 * @param gapsOf Finds the gaps of its texts.
 * @returns Fills the gaps: makes a record that is frozen, with everything in it. What has no gaps is shared by all of them.
 */
export function recordTemplate<T extends object>(record: T, gapsOf: GapsOf): (texts: readonly string[]) => T {
  const part = partOf(record, gapsOf);
  return (texts) => ("make" in part ? part.make(texts) : part.value) as T;
}
