/**
 * JSON pointers, RFC 6901.
 *
 * @module
 */

import { remember } from "./memo.ts";

/** A JSON pointer: `""` or steps that each start with `/`. */
export type Pointer = string;

/**
 * Appends one step to a pointer.
 *
 * @param pointer Where to start.
 * @param step A member's name or an element's index, not yet escaped.
 * @returns The longer pointer.
 */
export function child(pointer: Pointer, step: string | number): Pointer {
  if (typeof step === "number" || !(step.includes("/") || step.includes("~"))) return `${pointer}/${step}`;
  // Most keys with either have slashes alone.
  const plain = step.includes("~") ? step.replaceAll("~", "~0") : step;
  return `${pointer}/${plain.replaceAll("/", "~1")}`;
}

/** A pointer, taken apart. */
export interface PointerParts {
  /** Names and indexes, not escaped any more. */
  readonly steps: readonly string[];
  /** The last of them; `""` without any. */
  readonly last: string;
  /** The pointer without it; `""` without any. */
  readonly around: Pointer;
}

/** Parts of pointers that were taken apart: most are the same few in every request. */
const known = new Map<Pointer, PointerParts>();
/** How many of them are remembered, and how long each may be, in UTF-16 units. */
const [MOST, LONGEST] = [1024, 256];

function takenApart(pointer: Pointer): PointerParts {
  const steps: string[] = [];
  for (let start = pointer.indexOf("/") + 1; start > 0;) {
    const end = pointer.indexOf("/", start);
    steps.push(unescaped(end < 0 ? pointer.slice(start) : pointer.slice(start, end)));
    start = end + 1;
  }
  const around = pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
  return Object.freeze({ steps: Object.freeze(steps), last: steps.at(-1) ?? "", around });
}

/**
 * Takes a pointer apart.
 *
 * @param pointer The pointer.
 * @returns Its parts, which are frozen.
 */
export function partsOf(pointer: Pointer): PointerParts {
  let parts = known.get(pointer);
  if (parts === undefined) {
    parts = takenApart(pointer);
    if (pointer.length <= LONGEST) remember(known, pointer, parts, MOST);
  }
  return parts;
}

/**
 * The steps of a pointer.
 *
 * @param pointer The pointer.
 * @returns Names and indexes, not escaped any more; the list is frozen.
 */
export function stepsOf(pointer: Pointer): readonly string[] {
  return partsOf(pointer).steps;
}

/**
 * A step of a pointer.
 *
 * @param step What stands between two slashes.
 * @returns The name or index, not escaped any more.
 */
export function unescaped(step: string): string {
  return step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step;
}

/**
 * Whether a pointer is another one or lies below it.
 *
 * @param pointer The pointer to look at.
 * @param ancestor The pointer it may lie below.
 * @returns `true` for equal pointers, too.
 */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
