/**
 * Shrinking by what a request consists of: parts are left out until the rest is needed.
 *
 * @module
 */

import fc from "fast-check";

/** Numbers nearer to 0: 0 itself, the same without its sign, then ever smaller steps down. */
function* simplerInteger(value: bigint): Iterable<bigint> {
  if (value === 0n) return;
  yield 0n;
  if (value < 0n) yield -value;
  for (let step = value / 2n; step !== 0n; step /= 2n) yield value - step;
  if (value > 1n) yield value - 1n;
}

/** Shorter texts: none, then ever smaller pieces cut off at either end; smaller numbers, and `a` for any other letter. */
function* simplerText(value: string): Iterable<string> {
  if (/^[1-9][0-9]*$/.test(value)) {
    for (const number of simplerInteger(BigInt(value))) yield String(number);
  }
  const letters = [...value]; // not UTF-16, of which half a letter is no text
  if (letters.length === 1 && value !== "a") yield "a";
  for (let piece = letters.length; piece > 0; piece = Math.floor(piece / 2)) {
    yield letters.slice(0, letters.length - piece).join("");
    yield letters.slice(piece).join("");
  }
}

function* simplerList(value: readonly unknown[]): Iterable<unknown> {
  for (const index of value.keys()) yield value.toSpliced(index, 1);
  for (const [index, item] of value.entries()) {
    for (const simpler of simplerThan(item)) yield value.with(index, simpler);
  }
}

function* simplerRecord(value: object): Iterable<unknown> {
  const entries = Object.entries(value);
  for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
  for (const [index, [key, item]] of entries.entries()) {
    for (const simpler of simplerThan(item)) yield Object.fromEntries(entries.with(index, [key, simpler]));
  }
}

/**
 * Everything that is one step simpler than a value: a part less, a shorter text, a smaller number, `false` for `true`.
 *
 * @param value Plain data.
 * @returns Simpler values, the boldest steps first; none of them can lead back to the value.
 */
export function* simplerThan(value: unknown): Iterable<unknown> {
  switch (typeof value) {
    case "boolean":
      if (value) yield false;
      break;
    case "number":
      if (!Number.isSafeInteger(value)) break;
      for (const less of simplerInteger(BigInt(value))) yield Number(less);
      break;
    case "bigint":
      for (const less of simplerInteger(value)) yield Number.isSafeInteger(Number(less)) ? Number(less) : less;
      break;
    case "string":
      yield* simplerText(value);
      break;
    case "object":
      if (Array.isArray(value)) yield* simplerList(value);
      else if (value !== null) yield* simplerRecord(value);
  }
}

/** What is at a path of keys, if anything. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((here, key) => (here as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

class Minimal<T> extends fc.Arbitrary<T> {
  readonly #arbitrary: fc.Arbitrary<T>;
  readonly #kept: readonly (readonly string[])[];

  constructor(arbitrary: fc.Arbitrary<T>, kept: readonly (readonly string[])[]) {
    super();
    this.#arbitrary = arbitrary;
    this.#kept = kept;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return new fc.Value(this.#arbitrary.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return true;
  }

  *#simpler(value: T): IterableIterator<fc.Value<T>> {
    for (const simpler of simplerThan(value) as Iterable<T>) {
      const keeps = this.#kept.every((path) =>
        at(simpler, path.slice(0, -1)) === undefined || at(simpler, path) === at(value, path)
      );
      if (keeps) yield new fc.Value(simpler, undefined);
    }
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    return new fc.Stream(this.#simpler(value));
  }
}

/**
 * The same data, which shrinks by {@linkcode simplerThan}. The generators of alternatives (`fc.oneof`, `fc.constantFrom`)
 * stay with the alternative that they took; this leaves it out where it is not needed.
 *
 * @param arbitrary Plain data.
 * @param kept Paths of what stays as it is, or goes together with what it is in.
 * @returns The same data, in the same order for a seed.
 */
export function minimal<T>(arbitrary: fc.Arbitrary<T>, kept: readonly (readonly string[])[] = []): fc.Arbitrary<T> {
  return new Minimal(arbitrary, kept);
}
