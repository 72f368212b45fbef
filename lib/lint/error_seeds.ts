/**
 * Characters of templates that an error is searched for.
 *
 * @module
 */

import type { Template } from "./error_template.ts";

/** How many characters a seed has. */
export const SEED_LENGTH = 5;
/** How far the seeds of a literal are apart: what is left of a cut text is longer than both together. */
export const SEED_STEP = 4;

/** Where characters of a literal stand that an error is searched for. */
export interface Seed {
  /** The template. */
  readonly template: Template;
  /** Which of its literals. */
  readonly literal: number;
  /** Where in it. */
  readonly offset: number;
}

/** Seeds by their characters. */
export interface Seeds {
  /**
   * Finds seeds whose characters stand at a place.
   *
   * @param text The text.
   * @param at The place; at least {@linkcode SEED_LENGTH} characters are behind it.
   * @param end Where the literals have to end, unless they are cut there.
   * @returns At least those whose literals may stand there; `undefined` where there are none.
   */
  readonly at: (text: string, at: number, end: number) => readonly Seed[] | undefined;
}

/** The literals of a template that errors are searched for: those that say more than an error of the kernel. */
function seedLiterals({ literals }: Template): readonly number[] {
  const indexes = literals.map((_, index) => index).filter((index) => literals[index]!.text.length >= SEED_LENGTH);
  const telling = indexes.filter((index) => literals[index]!.all.plain > 0);
  return telling.length > 0 ? telling : indexes;
}

/** A number for the {@linkcode SEED_LENGTH} characters from a place on; other characters may have the same. */
function hash(text: string, at: number): number {
  let sum = 0;
  for (let index = at; index < at + SEED_LENGTH; index++) sum = Math.imul(sum, 31) + text.charCodeAt(index);
  return sum & MOST_HASH;
}

const MOST_HASH = 0xffff;
/** Fewer seeds are faster followed than looked up by more characters. */
const FEW_SEEDS = 4;
/** How many characters behind those of a seed tell it from others that start alike. */
const NEXT_LENGTH = 7;

/** Seeds that start alike, by the characters behind. */
class Bucket {
  readonly all: Seed[] = [];
  /** By the next {@linkcode NEXT_LENGTH} characters; made when they are first asked for. */
  #byNext: ReadonlyMap<string, readonly Seed[]> | undefined;
  /** Those of literals that end before that. */
  #short: readonly Seed[] = [];

  at(text: string, at: number, end: number): readonly Seed[] {
    const from = at + SEED_LENGTH;
    if (this.all.length <= FEW_SEEDS || from + NEXT_LENGTH > end) return this.all;
    this.#byNext ??= this.#group();
    return this.#byNext.get(text.substring(from, from + NEXT_LENGTH)) ?? this.#short;
  }

  #group(): ReadonlyMap<string, readonly Seed[]> {
    const nexts = this.all.map(({ template, literal, offset }) =>
      template.literals[literal]!.text.substring(offset + SEED_LENGTH, offset + SEED_LENGTH + NEXT_LENGTH)
    );
    this.#short = this.all.filter((_, index) => nexts[index]!.length < NEXT_LENGTH);
    const long = new Set(nexts.filter(({ length }) => length === NEXT_LENGTH));
    return new Map([...long].map((next) => [next, this.all.filter((_, index) => next.startsWith(nexts[index]!))]));
  }
}

/** A literal of a template that is looked for. */
type Sought = Pick<Seed, "template" | "literal">;

/** Seeds of literals, every few characters of each; an error meets few of them, so those of a number are made when it has that number. */
class SeedTable implements Seeds {
  readonly #sought: readonly Sought[];
  /** The places of the literals' seeds, those with the same number together: which literal, and which of its seeds. */
  readonly #literals: Uint32Array;
  readonly #steps: Uint16Array;
  /** Where those of each number start. */
  readonly #starts = new Uint32Array(MOST_HASH + 2);
  readonly #buckets = new Map<number, ReadonlyMap<string, Bucket>>();

  constructor(sought: readonly Sought[], countOf: (text: string) => number) {
    this.#sought = sought;
    const each = (put: (number: number, literal: number, step: number) => void): void =>
      sought.forEach(({ template, literal }, index) => {
        const { text } = template.literals[literal]!;
        const count = countOf(text);
        for (let step = 0; step < count; step++) put(hash(text, step * SEED_STEP), index, step);
      });
    const starts = this.#starts;
    each((number) => starts[number + 1]!++);
    for (let number = 0; number <= MOST_HASH; number++) starts[number + 1]! += starts[number]!;
    const next = starts.slice();
    const length = starts[MOST_HASH + 1]!;
    const [literals, steps] = [new Uint32Array(length), new Uint16Array(length)];
    each((number, literal, step) => {
      const place = next[number]!++;
      [literals[place], steps[place]] = [literal, step];
    });
    [this.#literals, this.#steps] = [literals, steps];
  }

  at(text: string, at: number, end: number): readonly Seed[] | undefined {
    const number = hash(text, at);
    if (this.#starts[number] === this.#starts[number + 1]) return undefined;
    let buckets = this.#buckets.get(number);
    if (buckets === undefined) this.#buckets.set(number, buckets = this.#bucketsOf(number));
    return buckets.get(text.substring(at, at + SEED_LENGTH))?.at(text, at, end);
  }

  #bucketsOf(number: number): ReadonlyMap<string, Bucket> {
    const buckets = new Map<string, Bucket>();
    for (let place = this.#starts[number]!; place < this.#starts[number + 1]!; place++) {
      const { template, literal } = this.#sought[this.#literals[place]!]!;
      const offset = this.#steps[place]! * SEED_STEP;
      const key = template.literals[literal]!.text.substring(offset, offset + SEED_LENGTH);
      let bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, bucket = new Bucket());
      bucket.all.push({ template, literal, offset });
    }
    return buckets;
  }
}

/**
 * Finds for each template the literal that the fewest templates start a literal with.
 *
 * @param templates The templates.
 * @returns The starts of these literals.
 */
export function startsOf(templates: readonly Template[]): Seeds {
  const counts = new Map<string, number>();
  const keyOf = ({ literals }: Template, index: number): string => literals[index]!.text.slice(0, SEED_LENGTH);
  for (const template of templates) {
    for (const key of new Set(template.literals.map((_, index) => keyOf(template, index)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sought = templates.flatMap((template) => {
    const indexes = seedLiterals(template).toSorted((a, b) =>
      counts.get(keyOf(template, a))! - counts.get(keyOf(template, b))!
    );
    return indexes.slice(0, 1).map((literal) => ({ template, literal }));
  });
  return new SeedTable(sought, () => 1);
}

/**
 * Finds what may be left of templates in a cut text.
 *
 * @param templates The templates.
 * @returns Runs of {@linkcode SEED_LENGTH} characters, {@linkcode SEED_STEP} apart.
 */
export function runsOf(templates: readonly Template[]): Seeds {
  const sought = templates.flatMap((template) => seedLiterals(template).map((literal) => ({ template, literal })));
  return new SeedTable(sought, ({ length }) => Math.ceil((length - SEED_LENGTH + 1) / SEED_STEP));
}
