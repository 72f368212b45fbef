/**
 * What an error is compared with: texts of rules as literals and holes, and what their words weigh.
 *
 * @module
 */

import { ERRNO_BITS, type Token, tokensOf, type Weigh } from "./error_words.ts";
import { squeeze, type Squeezed } from "./paste/squeeze.ts";
import type { StepName } from "./step_causes.ts";

/** What characters weigh. */
export interface Weights {
  /** In bits: how rare the words are among the rules. */
  readonly bits: number;
  /** The same without words that many errors of other programs have, too. */
  readonly plain: number;
}

const NOTHING: Weights = { bits: 0, plain: 0 };

/** What words weigh that stand for a placeholder. */
export interface WordsWeight extends Weights {
  /** What errors of the kernel weigh among them, which the bits do not have. */
  readonly errnoBits: number;
}

/** Where a literal stands in a rule's text. */
interface Place {
  /** The rule's text, with a character for each placeholder. */
  readonly whole: string;
  /** Where the literal starts in it, without its form. */
  readonly from: number;
  /** Weighs its words. */
  readonly weigh: Weigh;
}

/** Characters of a template that stand for themselves. */
export class Literal {
  /** The characters. */
  readonly text: string;
  /** What all of them weigh. */
  readonly all: Weights;
  readonly #place: Place;
  /** Sums from its start on, two for each place, made when they are first asked for: an error meets few of all literals. */
  #sums: Float64Array | undefined;

  /**
   * Makes a literal.
   *
   * @param text The characters.
   * @param all What they weigh.
   * @param place Where they stand.
   */
  constructor(text: string, all: Weights, place: Place) {
    this.text = text;
    this.all = all;
    this.#place = place;
  }

  /**
   * Weighs a part of it.
   *
   * @param from Where the part starts.
   * @param to Where it ends.
   */
  weight(from: number, to: number): Weights {
    if (from === to) return NOTHING;
    if (from === 0 && to === this.text.length) return this.all;
    const sums = this.#sums ??= this.#sum();
    return { bits: sums[2 * to]! - sums[2 * from]!, plain: sums[2 * to + 1]! - sums[2 * from + 1]! };
  }

  #sum(): Float64Array {
    const { whole, from, weigh } = this.#place;
    const scale = new Scale(squeeze(whole), tokensOf(whole), weigh);
    const sums = new Float64Array(2 * (this.text.length + 1));
    for (let index = 0; index < this.text.length; index++) {
      scale.add(from + index);
      const { bits, plain } = scale.sum;
      sums[2 * index + 2] = bits;
      sums[2 * index + 3] = plain;
    }
    return sums;
  }
}

/** Adds up what characters of a text weigh. */
export class Scale {
  readonly #squeezed: Squeezed;
  readonly #tokens: readonly Token[];
  readonly #weigh: Weigh;
  #token = 0;
  /** The token whose weight is known, and what it adds for each of its characters. */
  #weighed: Token | undefined;
  #ofEach: Weights = { bits: 0, plain: 0 };
  #bits = 0;
  #plain = 0;
  /** What errors of the kernel weigh among them. */
  errnoBits = 0;

  constructor(squeezed: Squeezed, tokens: readonly Token[], weigh: Weigh) {
    this.#squeezed = squeezed;
    this.#tokens = tokens;
    this.#weigh = weigh;
  }

  /** The sum. */
  get sum(): Weights {
    return { bits: this.#bits, plain: this.#plain };
  }

  /** Starts a new sum. */
  clear(): void {
    this.#bits = this.#plain = 0;
  }

  /** Adds a character; they are added in their order. */
  add(at: number): void {
    const offset = this.#squeezed.at[at]!;
    while (this.#token < this.#tokens.length && this.#tokens[this.#token]!.to <= offset) this.#token++;
    const here = this.#tokens[this.#token];
    if (here === undefined || offset < here.from) return;
    if (here !== this.#weighed) {
      const { bits, plain } = this.#weigh(here);
      if (here.isErrno && bits === ERRNO_BITS && offset === here.from) this.errnoBits += bits;
      const length = here.to - here.from;
      this.#weighed = here;
      this.#ofEach = { bits: bits / length, plain: plain / length };
    }
    this.#bits += this.#ofEach.bits;
    this.#plain += this.#ofEach.plain;
  }
}

/** Placeholders of a template without a character between them. */
export interface Hole {
  /** Its number: templates share holes. */
  readonly id: number;
  /** Their names, in order. */
  readonly names: readonly string[];
  /** What their value has to match; a group for each. */
  readonly pattern: RegExp;
  /** Whether any value matches. */
  readonly isAny: boolean;
  /** What the first value begins with, at the end of the literal before the hole. */
  readonly prefix: string;
  /** How many causes the value may hold. */
  readonly clauses: number;
  /** The most characters that are tried. */
  readonly most: number;
  /** What values of the types say of a rule, in bits. */
  readonly bits: number;
  /** How much of that no other program prints. */
  readonly plain: number;
  /** For each name whose values are some words: what each of these weighs, beyond the least of them, by its
   * characters. */
  readonly words?: readonly (ReadonlyMap<string, WordsWeight> | undefined)[];
  /** The pattern without its start, where a value begins with words of its own; absent: it does not. */
  readonly led?: RegExp;
  /** Whether a word ends before the hole, and another begins behind it. */
  readonly isWord: readonly [before: boolean, behind: boolean];
  /** Whether it stands in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether its value is a path. */
  readonly isPath: boolean;
}

/** A rule that has a template among its texts. */
export interface Owner {
  /** The rule's id. */
  readonly rule: string;
  /** The rule whose cause it states more exactly; its own id if there is none. */
  readonly general: string;
  /** Who prints it. */
  readonly by: string;
  /** The text as the rule has it. */
  readonly text: string;
  /** What usually stands for placeholders, as patterns. */
  readonly usual: Readonly<Record<string, RegExp>>;
  /** The wrapper that the text has before the template; empty where it has none. */
  readonly wrapper: string;
  /** Whether the text has a wrapper before the template, also one with placeholders. */
  readonly isWrapping: boolean;
  /** When other causes come first: always, or where one of these squeezed texts is there; absent: never. */
  readonly behind: "all" | readonly string[] | undefined;
  /** Squeezed texts of which each shows that the step succeeded at last. */
  readonly passed: readonly string[];
  /** Squeezed texts of which one has to stand shortly before it; absent: none has to. */
  readonly needs: readonly string[] | undefined;
  /** Squeezed texts of which one has to stand shortly before it: it is then no rule's without; absent: none has to. */
  readonly within: readonly string[] | undefined;
  /** Squeezed texts of which one has to stand anywhere in the error; absent: none has to. */
  readonly anywhere: readonly string[] | undefined;
  /** Whether no OCI runtime prints what follows it. */
  readonly isBeforeRuntime: boolean;
  /** For a cause that any program prints: the steps whose failures it explains. */
  readonly steps: readonly StepName[] | undefined;
}

/** A text of rules: literals and holes in turn; an empty literal stands at an end that a hole has. */
export interface Template {
  /** Its place among all templates. */
  readonly id: number;
  /** The rules that print it; they differ in what usually stands for placeholders. */
  readonly owners: readonly Owner[];
  /** The literals; one more than there are holes. */
  readonly literals: readonly Literal[];
  /** The holes. */
  readonly holes: readonly Hole[];
  /** Whether the text ends with a cause that the rule does not name. */
  readonly isOpen: boolean;
  /** What the words that are characteristic of its rules weigh, without errors of the kernel. */
  readonly bits: number;
}
