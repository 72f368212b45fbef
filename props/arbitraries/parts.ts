/**
 * Records of which parts may be unset.
 *
 * @module
 */

import fc from "fast-check";

/** A part that is unset one time of three. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 });
}

/** A record without the keys whose value is `undefined`. */
export function present<T extends object>(record: fc.Arbitrary<{ [K in keyof T]: T[K] | undefined }>): fc.Arbitrary<T> {
  return record.map((value) => withoutUndefined<T>(value));
}

/** Leaves the keys out whose value is `undefined`. */
export function withoutUndefined<T extends object>(value: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

class Optional<T> extends fc.Arbitrary<T | undefined> {
  readonly #arbitrary: fc.Arbitrary<T>;

  constructor(arbitrary: fc.Arbitrary<T>) {
    super();
    this.#arbitrary = arbitrary;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T | undefined> {
    return this.#arbitrary.generate(random, bias);
  }

  override canShrinkWithoutContext(value: unknown): value is T | undefined {
    return value === undefined || this.#arbitrary.canShrinkWithoutContext(value);
  }

  override shrink(value: T | undefined, context: unknown): fc.Stream<fc.Value<T | undefined>> {
    if (value === undefined) return fc.Stream.nil();
    const absent = fc.Stream.of(new fc.Value<T | undefined>(undefined, undefined));
    return absent.join(this.#arbitrary.shrink(value, context));
  }
}

/**
 * A part that is always made, and that a counterexample leaves out when it is not needed. `fc.option` tries that only before
 * it has made the part simpler.
 *
 * @typeParam T The part.
 * @param arbitrary Any of it.
 * @returns The same, which shrinks to `undefined` first.
 */
export function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return new Optional(arbitrary);
}
