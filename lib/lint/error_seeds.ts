/**
 * Characters of templates that an error is searched for.
 *
 * @module
 */

import type { Template } from "./error_template.ts";

/** How many characters of a literal it is looked up by at first. */
export const SEED_LENGTH = 5;

/** A literal of a template that errors are searched for. */
export interface Seed {
  /** The template. */
  readonly template: Template;
  /** Which of its literals. */
  readonly literal: number;
}

/** Literals by their first characters, or by their last ones, read backwards. */
export interface Seeds {
  /**
   * Finds literals that stand at a place.
   *
   * @param text The text; backwards for literals by their last characters.
   * @param at The place; at least {@linkcode SEED_LENGTH} characters are behind it.
   * @param end Where the literals have to end, unless they are cut there.
   * @returns At least those that stand there, or as far as the text does; `undefined` where there are none.
   */
  readonly at: (text: string, at: number, end: number) => readonly Seed[] | undefined;
}

/** A literal that a text is a part of. */
export interface Part extends Seed {
  /** Where in the literal the text stands. */
  readonly offset: number;
}

/** The literals of a template that errors are searched for: those that say more than an error of the kernel. */
function seedLiterals({ literals }: Template): readonly number[] {
  const indexes: number[] = [];
  const telling: number[] = [];
  literals.forEach(({ text, all }, index) => {
    if (text.length < SEED_LENGTH) return;
    indexes.push(index);
    if (all.plain > 0) telling.push(index);
  });
  return telling.length > 0 ? telling : indexes;
}

/** A number for the {@linkcode SEED_LENGTH} characters from a place on; other characters may have the same. */
function hash(text: string, at: number): number {
  let sum = 0;
  for (let index = at; index < at + SEED_LENGTH; index++) sum = Math.imul(sum, 31) + text.charCodeAt(index);
  return sum & MOST_HASH;
}

/** The number of a text that is read backwards. */
function hashOfEnd(text: string): number {
  let sum = 0;
  for (let index = text.length - 1; index >= text.length - SEED_LENGTH; index--) {
    sum = Math.imul(sum, 31) + text.charCodeAt(index);
  }
  return sum & MOST_HASH;
}

const MOST_HASH = 0xffff;

/**
 * Reads a text from its end to its start.
 *
 * @param text The text.
 * @returns Its UTF-16 units in the other order.
 */
export function backwards(text: string): string {
  let result = "";
  for (let at = text.length - 1; at >= 0; at--) result += text[at];
  return result;
}

/** Fewer seeds are faster followed than looked up by more characters. */
const FEW_SEEDS = 8;
/** How many characters behind those of a seed distinguish it from others that start alike. */
const NEXT_LENGTH = 7;

/** The characters of a literal in the order in which they are looked for. */
type TextOf = (seed: Seed) => string;

const NONE: readonly never[] = [];

/** Literals that start alike, by the characters behind: by some, among those that have these by the next, and so on. */
class Bucket {
  readonly all: Seed[] = [];
  readonly #textOf: TextOf;
  /** How many of their first characters are the same, of shorter ones all. */
  readonly #length: number;
  /** By the next {@linkcode NEXT_LENGTH} characters; made when they are first asked for. */
  #byNext: ReadonlyMap<string, Bucket> | undefined;
  /** Those of literals that end before that, by what they have left, for each length of it. */
  #ending: readonly (readonly [length: number, seeds: ReadonlyMap<string, readonly Seed[]>])[] = NONE;

  constructor(textOf: TextOf, length: number) {
    this.#textOf = textOf;
    this.#length = length;
  }

  at(text: string, at: number, end: number): readonly Seed[] {
    const from = at + this.#length;
    if (this.all.length <= FEW_SEEDS || from + NEXT_LENGTH > end) return this.all;
    this.#byNext ??= this.#group();
    return this.#byNext.get(text.substring(from, from + NEXT_LENGTH))?.at(text, at, end) ?? this.#endingAt(text, from);
  }

  #endingAt(text: string, from: number): readonly Seed[] {
    let found: readonly Seed[] = [];
    for (const [length, seeds] of this.#ending) {
      const here = seeds.get(text.substring(from, from + length));
      if (here !== undefined) found = found.length === 0 ? here : [...found, ...here];
    }
    return found;
  }

  #group(): ReadonlyMap<string, Bucket> {
    const nexts = this.all.map((seed) => this.#textOf(seed).substring(this.#length, this.#length + NEXT_LENGTH));
    const groups = new Map<string, Bucket>();
    for (const next of nexts) {
      if (next.length === NEXT_LENGTH && !groups.has(next)) {
        groups.set(next, new Bucket(this.#textOf, this.#length + NEXT_LENGTH));
      }
    }
    const keys = [...groups.keys()];
    const ending = new Map<number, Map<string, Seed[]>>();
    this.all.forEach((seed, index) => {
      const next = nexts[index]!;
      if (next.length === NEXT_LENGTH) {
        groups.get(next)!.all.push(seed);
        return;
      }
      for (const key of keys) if (key.startsWith(next)) groups.get(key)!.all.push(seed);
      let same = ending.get(next.length);
      if (same === undefined) ending.set(next.length, same = new Map());
      const seeds = same.get(next);
      if (seeds === undefined) same.set(next, [seed]);
      else seeds.push(seed);
    });
    if (ending.size > 0) this.#ending = [...ending];
    return groups;
  }
}

/** A table of literals; an error meets few of them, so those of a number are grouped when it has that number. */
class SeedTable implements Seeds {
  readonly #seeds: readonly Seed[];
  readonly #textOf: TextOf;
  /** Which literals, those with the same number together. */
  readonly #literals: Uint32Array;
  /** Where those of each number start. */
  readonly #starts = new Uint32Array(MOST_HASH + 2);
  readonly #buckets = new Map<number, ReadonlyMap<string, Bucket>>();

  /** The numbers are those of the seeds' texts, which are made when they are first asked for. */
  constructor(seeds: readonly Seed[], textOf: TextOf, numberOf: (seed: Seed) => number) {
    this.#seeds = seeds;
    this.#textOf = textOf;
    const numbers = seeds.map(numberOf);
    const starts = this.#starts;
    for (const number of numbers) starts[number + 1]!++;
    for (let number = 0; number <= MOST_HASH; number++) starts[number + 1]! += starts[number]!;
    const next = starts.slice();
    this.#literals = new Uint32Array(seeds.length);
    numbers.forEach((number, index) => this.#literals[next[number]!++] = index);
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
      const seed = this.#seeds[this.#literals[place]!]!;
      const key = this.#textOf(seed).substring(0, SEED_LENGTH);
      let bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, bucket = new Bucket(this.#textOf, SEED_LENGTH));
      bucket.all.push(seed);
    }
    return buckets;
  }
}

/** A literal as it is read. */
function textOf({ template, literal }: Seed): string {
  return template.literals[literal]!.text;
}

function numberOf(seed: Seed): number {
  return hash(textOf(seed), 0);
}

/**
 * Finds for each template the literal that the fewest templates start a literal with.
 *
 * @param templates The templates.
 * @returns These literals, by their first characters.
 */
export function rarestOf(templates: readonly Template[]): Seeds {
  const counts = new Map<string, number>();
  const keysOf = ({ literals }: Template): readonly string[] => literals.map(({ text }) => text.slice(0, SEED_LENGTH));
  for (const template of templates) {
    for (const key of new Set(keysOf(template))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seeds: Seed[] = [];
  for (const template of templates) {
    const [first, ...others] = seedLiterals(template);
    if (first === undefined) continue;
    let literal = first;
    if (others.length > 0) {
      const keys = keysOf(template);
      for (const other of others) if (counts.get(keys[other]!)! < counts.get(keys[literal]!)!) literal = other;
    }
    seeds.push({ template, literal });
  }
  return new SeedTable(seeds, textOf, numberOf);
}

/** What is left of templates in a cut text is found by these. */
export interface CutSeeds {
  /** All literals, by their first characters: of a template that is cut at its end one starts in the text. */
  readonly firsts: Seeds;
  /** All literals, by their last characters: of a template that is cut at its start one ends in the text. */
  readonly lasts: Seeds;
  /** Finds the literals that a text is a part of: of one that is cut at both ends neither is in the text. */
  readonly parts: (text: string) => readonly Part[];
}

/** Stands between literals in a text of all. */
const BETWEEN = "\n";

/** All literals in one text, to find of which another text is a part. */
class Joined {
  readonly #seeds: readonly Seed[];
  /** Where each literal starts. */
  readonly #starts: readonly number[];
  readonly #text: string;
  readonly #longest: number;

  constructor(seeds: readonly Seed[]) {
    this.#seeds = seeds;
    const texts = seeds.map(textOf);
    this.#longest = Math.max(0, ...new Set(texts.map(({ length }) => length)));
    let end = 0;
    this.#starts = texts.map(({ length }) => (end += length + BETWEEN.length) - length - BETWEEN.length);
    this.#text = texts.join(BETWEEN);
  }

  partsOf(text: string): readonly Part[] {
    const parts: Part[] = [];
    if (text.length > this.#longest) return parts;
    for (let at = this.#text.indexOf(text); at >= 0; at = this.#text.indexOf(text, at + 1)) {
      let [low, high] = [0, this.#starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (this.#starts[middle]! <= at) low = middle;
        else high = middle;
      }
      parts.push({ ...this.#seeds[low]!, offset: at - this.#starts[low]! });
    }
    return parts;
  }
}

/**
 * Finds what may be left of templates in a cut text.
 *
 * @param templates The templates.
 * @returns Their literals.
 */
export function cutSeedsOf(templates: readonly Template[]): CutSeeds {
  const seeds = templates.flatMap((template) => seedLiterals(template).map((literal) => ({ template, literal })));
  let joined: Joined | undefined;
  return {
    firsts: new SeedTable(seeds, textOf, numberOf),
    lasts: new SeedTable(seeds, (seed) => backwards(textOf(seed)), (seed) => hashOfEnd(textOf(seed))),
    parts: (text) => (joined ??= new Joined(seeds)).partsOf(text),
  };
}
