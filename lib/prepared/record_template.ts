/**
 * A record with gaps: what many specs have in common, made once, and texts that go in between.
 *
 * @module
 */

import { share } from "../oci/shared.ts";

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

/** How a value is made; `undefined` for one that is the same for all texts, which is shared then. */
function makerOf(value: unknown, gapsOf: GapsOf): Make | undefined {
  if (typeof value === "string") {
    const pieces = gapsOf(value);
    return pieces && textMaker(pieces);
  }
  if (typeof value === "number") {
    const pieces = gapsOf(String(value));
    return pieces && numberMaker(pieces);
  }
  if (typeof value !== "object" || value === null) return undefined;
  const made = Object.entries(value).flatMap(([key, part]) => {
    const make = makerOf(part, gapsOf);
    return make === undefined ? [] : [[key, make] as const];
  });
  if (made.length > 0) return Array.isArray(value) ? listMaker(value, made) : recordMaker(value, made);
  share(value);
  return undefined;
}

function textMaker({ pieces, gaps }: Pieces): (texts: readonly string[]) => string {
  return (texts) => {
    let text = pieces[0]!;
    for (let index = 0; index < gaps.length; index++) text += texts[gaps[index]!]! + pieces[index + 1]!;
    return text;
  };
}

/** A number is a text that stands alone. */
function numberMaker(pieces: Pieces): Make {
  const make = textMaker(pieces);
  return (texts) => Number(make(texts));
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
 * @param record One of the records.
 * @param gapsOf Finds the gaps of its texts.
 * @returns Fills the gaps: makes a record that is frozen, with everything in it. What has no gaps is shared by all of them.
 */
export function recordTemplate<T extends object>(record: T, gapsOf: GapsOf): (texts: readonly string[]) => T {
  const make = makerOf(record, gapsOf);
  return (texts) => make === undefined ? record : make(texts) as T;
}
