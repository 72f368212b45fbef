/**
 * Shrinking by what a request consists of: parts are left out until the rest is needed.
 *
 * @module
 */

import fc from "fast-check";

/** The least int64, which has no opposite. */
const LEAST = -(2n ** 63n);

/** Numbers nearer to 0: 0 itself, the same without its sign, then ever smaller steps down. */
function* simplerInteger(value: bigint): Iterable<bigint> {
  if (value === 0n) return;
  yield 0n;
  if (value < 0n) yield value === LEAST ? -(value + 1n) : -value;
  for (let step = value / 2n; step !== 0n; step /= 2n) yield value - step;
  if (value > 1n) yield value - 1n;
}

/** Makes a text simpler, in steps of which none leads back. */
export type SimplerText = (value: string) => Iterable<string>;

/** Shorter texts: none, then ever smaller pieces cut off at either end; smaller numbers, and `a` for any other letter. */
export function* simplerText(value: string): Iterable<string> {
  if (/^[1-9][0-9]*$/.test(value)) {
    for (const number of simplerInteger(BigInt(value))) yield String(number);
  }
  const letters = [...value];
  if (letters.length === 1 && value !== "a") yield "a";
  for (let piece = letters.length; piece > 0; piece = Math.floor(piece / 2)) {
    yield letters.slice(0, letters.length - piece).join("");
    yield letters.slice(piece).join("");
  }
}

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** Shorter DNS labels; any other text stays as it is, for most of them mean something: paths, addresses, enums. */
export function* simplerLabel(value: string): Iterable<string> {
  if (!LABEL.test(value)) return;
  for (const simpler of simplerText(value)) if (LABEL.test(simpler)) yield simpler;
}

function* simplerList(value: readonly unknown[], texts: SimplerText): Iterable<unknown> {
  for (const index of value.keys()) yield value.toSpliced(index, 1);
  for (const [index, item] of value.entries()) {
    for (const simpler of simplerThan(item, texts)) yield value.with(index, simpler);
  }
}

function* simplerRecord(value: object, texts: SimplerText): Iterable<unknown> {
  const entries = Object.entries(value);
  for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
  for (const [index, [key, item]] of entries.entries()) {
    for (const simpler of simplerThan(item, texts)) yield Object.fromEntries(entries.with(index, [key, simpler]));
  }
}

/**
 * Everything that is one step simpler than a value: a part less, a shorter text, a smaller number, `false` for `true`.
 *
 * @param value Plain data.
 * @param texts How texts become simpler. Default: {@linkcode simplerText}.
 * @returns Simpler values, the boldest steps first; none of them can lead back to the value.
 */
export function* simplerThan(value: unknown, texts: SimplerText = simplerText): Iterable<unknown> {
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
      yield* texts(value);
      break;
    case "object":
      if (Array.isArray(value)) yield* simplerList(value, texts);
      else if (value !== null) yield* simplerRecord(value, texts);
  }
}

/** Keys from the outside in; `*` is every key. */
export type Path = readonly string[];

/**
 * What a counterexample may shrink to.
 *
 * @typeParam T The data.
 */
export interface MinimalOptions<T> {
  /** What stays as it is, or is left out. Default: nothing. */
  readonly whole?: readonly Path[];
  /** What stays there, or goes together with what it is in. Default: nothing. */
  readonly required?: readonly Path[];
  /** What is true of every value. Default: nothing. */
  readonly holds?: (value: T) => boolean;
  /** How texts become simpler. Default: {@linkcode simplerText}. */
  readonly texts?: SimplerText;
}

type Members = Readonly<Record<string, unknown>>;

/** Whether a rule holds between what is at a path of a simpler value and of the value. */
function holdsAt(
  path: Path,
  simpler: unknown,
  value: unknown,
  rule: (simpler: unknown, value: unknown) => boolean,
): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return rule(simpler, value);
  if (typeof simpler !== "object" || simpler === null) return true;
  const keys = key === "*" ? Object.keys(simpler) : [key];
  return keys.every((name) => holdsAt(rest, (simpler as Members)[name], (value as Members)[name], rule));
}

const isWhole = (simpler: unknown, value: unknown): boolean => simpler === undefined || Object.is(simpler, value);
const isThere = (simpler: unknown, value: unknown): boolean => simpler !== undefined || value === undefined;

class Minimal<T> extends fc.Arbitrary<T> {
  readonly #arbitrary: fc.Arbitrary<T>;
  readonly #options: Required<MinimalOptions<T>>;

  constructor(arbitrary: fc.Arbitrary<T>, options: MinimalOptions<T>) {
    super();
    this.#arbitrary = arbitrary;
    this.#options = { whole: [], required: [], holds: () => true, texts: simplerText, ...options };
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return new fc.Value(this.#arbitrary.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return true;
  }

  #isAllowed(simpler: T, value: T): boolean {
    const { whole, required, holds } = this.#options;
    return holds(simpler) && whole.every((path) => holdsAt(path, simpler, value, isWhole)) &&
      required.every((path) => holdsAt(path, simpler, value, isThere));
  }

  *#simpler(value: T): IterableIterator<fc.Value<T>> {
    for (const simpler of simplerThan(value, this.#options.texts) as Iterable<T>) {
      if (this.#isAllowed(simpler, value)) yield new fc.Value(simpler, undefined);
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
 * @typeParam T The data.
 * @param arbitrary Plain data.
 * @param options What has to stay.
 * @returns The same data, in the same order for a seed.
 */
export function minimal<T>(arbitrary: fc.Arbitrary<T>, options: MinimalOptions<T> = {}): fc.Arbitrary<T> {
  return new Minimal(arbitrary, options);
}
