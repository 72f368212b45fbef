/**
 * Fixing parts of what an arbitrary makes.
 *
 * @module
 */

import fc from "fast-check";
import { isRecord } from "../../lib/decode.ts";

/** What is fixed as a whole: there is nothing below it. */
export type Whole = string | number | bigint | boolean | readonly unknown[];

/**
 * A part of a value that is fixed: the value, an arbitrary of it, or a record of which some members are fixed.
 *
 * A record is laid over what is generated, an arbitrary takes its place, `undefined`, given or made, leaves it out. So a map with exactly one
 * entry is `fc.constant({ key: "value" })`, and `{ key: "value" }` a map that has at least this entry.
 *
 * @typeParam T The value's type.
 */
export type Pin<T> =
  | T
  | fc.Arbitrary<T | undefined>
  | (T extends Whole ? never : PinnedMembers<T>);

/**
 * A record of which some members are fixed.
 *
 * @typeParam T The record's type.
 */
export type PinnedMembers<T> = { readonly [K in keyof T]?: Pin<NonNullable<T[K]>> | undefined };

type Overlay = (base: unknown) => unknown;

/** Lays members over a record; what was no record gives way. */
function layOver(base: unknown, members: readonly (readonly [key: string, overlay: Overlay])[]): unknown {
  const laid = new Map(isRecord(base) ? Object.entries(base) : []);
  for (const [key, overlay] of members) {
    const value = overlay(laid.get(key));
    if (value === undefined) laid.delete(key);
    else laid.set(key, value);
  }
  return Object.fromEntries(laid);
}

function overlayOf(pin: unknown): fc.Arbitrary<Overlay> {
  if (pin instanceof fc.Arbitrary) return pin.map((value: unknown) => () => value);
  if (!isRecord(pin)) return fc.constant(() => pin);
  const members = Object.entries(pin).map(([key, item]) => overlayOf(item).map((overlay) => [key, overlay] as const));
  return fc.tuple(...members).map((list) => (base) => layOver(base, list));
}

/**
 * The same values with some parts fixed. What is fixed stays so in every value that a counterexample shrinks to; where it is an
 * arbitrary it shrinks as that does.
 *
 * @typeParam T The values.
 * @param arbitrary Plain data.
 * @param pin What is fixed. Absent: nothing.
 * @returns The values with the pin laid over them.
 */
export function pinned<T>(arbitrary: fc.Arbitrary<T>, pin: Pin<NoInfer<T>> | undefined): fc.Arbitrary<T> {
  if (pin === undefined) return arbitrary;
  return fc.tuple(arbitrary, overlayOf(pin)).map(([base, overlay]) => overlay(base) as T);
}
