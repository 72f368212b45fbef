/**
 * Following one template through a text, from a place where some of its characters stand.
 *
 * @module
 */

import type { ErrorComponentName } from "./component.ts";
import type { Hole, Template } from "./error_template.ts";
import { CLAUSE, QUOTE, SPACE, type Squeezed, WRAP } from "./paste/squeeze.ts";

/** A part of a squeezed text that belongs together. */
export interface Segment {
  /** Where it starts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether text may be missing before it. */
  readonly isCutBefore: boolean;
  /** Whether text may be missing behind it. */
  readonly isCutAfter: boolean;
}

/** How far from its end a value at the end of a text may end earlier. */
const MOST_BACK = 64;
/** How many causes are taken into a value that may have any number of them. */
const MOST_CLAUSES = 4;
/** How many spaces a value has that is no sentence. */
const MOST_WORDS = 2;
/** How many places are tried for the end of a value. */
const MOST_TRIES = 6;

/** How far back the same value is looked for in quotation marks. */
const MOST_TWICE = 4096;

/** What stands for a hole. */
export interface Value {
  readonly hole: Hole;
  /** Which of its template's holes that is: several may be the same. */
  readonly index: number;
  readonly value: string;
  /** Where it starts. */
  readonly from: number;
  /** Whether it holds a cause that no rule names. */
  readonly hasCause: boolean;
}

/** What is known of a template on one side of a seed. */
export interface Side {
  /** Where it ends in the text. */
  readonly at: number;
  /** Whether the text is cut there. */
  readonly isCut: boolean;
  /** The values of placeholders that stand there as a whole. */
  readonly values: readonly Value[];
  readonly letters: number;
  readonly bits: number;
  readonly plain: number;
}

/** What a part of a template weighs. */
type Sum = Pick<Side, "letters" | "bits" | "plain">;

const NONE: Sum = { letters: 0, bits: 0, plain: 0 };

function add(side: Side, sum: Sum, values: Side["values"] = []): Side {
  return {
    ...side,
    values: [...side.values, ...values],
    letters: side.letters + sum.letters,
    bits: side.bits + sum.bits,
    plain: side.plain + sum.plain,
  };
}

function sumOf({ literals }: Template, index: number, from: number, to: number): Sum {
  return { letters: to - from, ...literals[index]!.weight(from, to) };
}

/**
 * Counts the colons that causes follow.
 *
 * @param squeezed A text.
 * @returns For each place how many are before it.
 */
export function clauseCounts({ marks }: Squeezed): Uint32Array {
  const counts = new Uint32Array(marks.length + 1);
  for (let at = 0; at < marks.length; at++) counts[at + 1] = counts[at]! + ((marks[at]! & CLAUSE) === 0 ? 0 : 1);
  return counts;
}

/** How many characters of a literal from an offset on stand in the text from a place on, up to a limit. */
function common(text: string, at: number, limit: number, literal: string, offset: number): number {
  const most = Math.min(limit - at, literal.length - offset);
  let count = 0;
  while (count < most && text.charCodeAt(at + count) === literal.charCodeAt(offset + count)) count++;
  return count;
}

/** The same towards the start. */
function commonBefore(text: string, at: number, limit: number, literal: string, offset: number): number {
  const most = Math.min(at - limit, offset);
  let count = 0;
  while (count < most && text.charCodeAt(at - 1 - count) === literal.charCodeAt(offset - 1 - count)) count++;
  return count;
}

/** Where literals stand in a text: as places are asked for nearly in order, a text is searched about once for each. */
export class Occurrences {
  readonly #text: string;
  /** The first place from a place on, by literals. */
  readonly #known = new Map<string, { readonly from: number; readonly at: number }>();

  /** @param text The text. */
  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Finds a literal.
   *
   * @param literal The literal.
   * @param from Where to start.
   * @returns The first place; infinite where there is none.
   */
  next(literal: string, from: number): number {
    const known = this.#known.get(literal);
    if (known !== undefined && from >= known.from && from <= known.at) return known.at;
    const isBefore = known !== undefined && from < known.from;
    const part = isBefore ? this.#text.slice(from, known.from + literal.length) : this.#text;
    const found = part.indexOf(literal, isBefore ? 0 : from);
    const at = found >= 0 ? found + (isBefore ? from : 0) : isBefore ? known.at : Infinity;
    this.#known.set(literal, { from, at });
    return at;
  }
}

/** A text, and what is known of it as a whole. */
export interface Read {
  /** The text as it was given. */
  readonly source: string;
  /** The text without its form. */
  readonly squeezed: Squeezed;
  /** Where causes start. */
  readonly starts: ReadonlySet<number>;
  /** The components that causes come from, by where they start. */
  readonly components: ReadonlyMap<number, ErrorComponentName | undefined>;
  /** Where shims and runtimes speak: the starts of causes that come from them, in order. */
  readonly belows: readonly number[];
  /** Whether a component is named anywhere. */
  readonly hasComponent: boolean;
  /** Whether anything shows that it is an error of what runs containers. */
  readonly isOfContainers: boolean;
  /** Where commands stand that print what a container's own program says, in order. */
  readonly logs: readonly number[];
  /** Where causes of a known component start, in order. */
  readonly speaking: readonly number[];
  /** Signs of programs that only the form of the text shows. */
  readonly forms: readonly string[];
  /** By signs of a rule whether one of them stands in it. */
  readonly anywheres: Map<readonly string[], boolean>;
  /** Where literals stand in it. */
  readonly occurrences: Occurrences;
  /** The same, asked from about the start of each segment on. */
  readonly firsts: Occurrences;
  /** How many causes start before each place. */
  readonly clauses: Uint32Array;
  /** How many segments that are cut at both ends are still searched for. */
  readonly insides: { left: number };
}

/** Follows templates through one segment. */
export class Follower {
  readonly squeezed: Squeezed;
  readonly segment: Segment;
  readonly #occurrences: Occurrences;
  readonly #firsts: Occurrences;
  readonly #clauses: Uint32Array;
  /** Where causes start behind wrappers. */
  readonly #starts: ReadonlySet<number>;
  #clause: { readonly from: number; readonly at: number } = { from: 0, at: -1 };
  /** Whether a value stands in quotation marks before, by where it starts and ends. */
  readonly #quoted = new Map<number, boolean>();

  constructor({ squeezed, starts, occurrences, firsts, clauses }: Read, segment: Segment) {
    this.#clauses = clauses;
    this.squeezed = squeezed;
    this.segment = segment;
    this.#occurrences = occurrences;
    this.#firsts = firsts;
    this.#starts = starts;
  }

  /** How many causes a value holds. */
  #clausesIn(from: number, to: number): number {
    return this.#clauses[to]! - this.#clauses[from]!;
  }

  #isValue(hole: Hole, from: number, to: number): boolean {
    if (to - from > hole.most || this.#clausesIn(from, to) > hole.clauses) return false;
    return this.#hasEdges(hole, from, to) && (hole.isAny || hole.pattern.test(this.squeezed.text.slice(from, to)));
  }

  /** Whether words end where those of the template do, and quotation marks around a value are around all of it. */
  #hasEdges(
    { isWord: [isWordBefore, isWordBehind], isQuoted, isPath, prefix }: Hole,
    from: number,
    to: number,
  ): boolean {
    const { squeezed: { marks }, segment: { end } } = this;
    if (from === to) return prefix !== "" || !isWordBefore || (marks[from]! & (SPACE | QUOTE)) !== 0;
    if (isWordBefore && !isBoundary(this.squeezed, from, end)) return false;
    if (isWordBehind && !isBoundary(this.squeezed, to, end)) return false;
    const isInQuotes = (marks[from]! & QUOTE) !== 0;
    if (isQuoted && isInQuotes && to < end && (marks[to]! & QUOTE) === 0) return false;
    return !(isPath || isQuoted) || isInQuotes || this.#isOneName(from, to);
  }

  /** Whether what stands there without quotation marks is a name, perhaps with some spaces, and no sentence. */
  #isOneName(from: number, to: number): boolean {
    let spaces = 0;
    for (let at = from + 1; at < to; at++) {
      const mark = this.squeezed.marks[at]!;
      if ((mark & (SPACE | WRAP)) === SPACE) spaces++;
      // What is behind it does not matter: a long text has many such values.
      if ((mark & QUOTE) !== 0 || spaces > MOST_WORDS) return this.#isQuotedBefore(from, to);
    }
    return true;
  }

  /** Whether the same stands in quotation marks before: runc names a program twice. Many templates ask for the same value. */
  #isQuotedBefore(from: number, to: number): boolean {
    const { squeezed: { text, marks }, segment } = this;
    const key = from * text.length + to;
    let isQuoted = this.#quoted.get(key);
    if (isQuoted === undefined) {
      const value = text.slice(from, to);
      // Only where quotation marks stand: in a text of one word a thousand times the value itself is nearly everywhere.
      let at = from - value.length;
      const start = Math.max(segment.start, from - MOST_TWICE);
      while (at >= start && ((marks[at]! & QUOTE) === 0 || common(text, at, from, value, 0) < value.length)) at--;
      this.#quoted.set(key, isQuoted = at >= start);
    }
    return isQuoted;
  }

  #value(hole: Hole, index: number, from: number, to: number): Value {
    const hasCause = hole.names.includes("any") && this.#clausesIn(from, to) > 0;
    return { hole, index, value: this.squeezed.text.slice(from, to), from, hasCause };
  }

  /** Whether a literal stands around a place, as far as the segment does. Most places end here: nothing is made before. */
  mayStand({ literals }: Template, index: number, offset: number, at: number): boolean {
    const { squeezed: { text }, segment } = this;
    const { text: literal } = literals[index]!;
    const end = at + common(text, at, segment.end, literal, offset);
    if (end - at < literal.length - offset && !(end === segment.end && segment.isCutAfter)) return false;
    const start = at - commonBefore(text, at, segment.start, literal, offset);
    return at - start === offset || start === segment.start && segment.isCutBefore;
  }

  /** What a literal weighs that both sides share, as far as it stands there: of a whole one nothing has to be summed. */
  seed(template: Template, index: number, offset: number, at: number): Sum {
    const { squeezed: { text }, segment } = this;
    const { text: literal } = template.literals[index]!;
    const from = offset - commonBefore(text, at, segment.start, literal, offset);
    return sumOf(template, index, from, offset + common(text, at, segment.end, literal, offset));
  }

  /** Follows a literal from an offset on and what is behind it, to the end of the template or of the segment. */
  right(template: Template, index: number, offset: number, at: number, isSeed: boolean = false): Side | undefined {
    const { text } = this.squeezed;
    const { text: literal } = template.literals[index]!;
    const count = common(text, at, this.segment.end, literal, offset);
    const end = at + count;
    const isCut = offset + count < literal.length;
    if (isCut && !(end === this.segment.end && this.segment.isCutAfter)) return undefined;
    const weigh = (): Sum => isSeed ? NONE : sumOf(template, index, offset, offset + count);
    if (isCut) return { at: end, isCut, values: [], ...weigh() };
    const hole = template.holes[index];
    if (hole === undefined) return { at: end, isCut: false, values: [], ...weigh() };
    const rest = this.#rightOfHole(template, index, hole, end);
    return rest === undefined ? undefined : add(rest, weigh());
  }

  #rightOfHole(template: Template, index: number, hole: Hole, from: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: next } = template.literals[index + 1]!;
    const last = Math.min(this.segment.end, from + hole.most + next.length);
    if (next === "") return this.#lastHole(template, hole, from);
    let tries = 0;
    // A colon ends a value where a cause follows: one within an image's name or an address only if there is no such.
    for (const isCause of next === ":" ? [true, false] : [false]) {
      tries = 0;
      for (let to = this.#occurrences.next(next, from); to + next.length <= last && tries < MOST_TRIES; tries++) {
        const isEnd = !isCause || (this.squeezed.marks[to]! & CLAUSE) !== 0;
        if (isEnd && this.#isValue(hole, from, to)) {
          const rest = this.right(template, index + 1, 0, to);
          if (rest !== undefined) return add(rest, NONE, [this.#value(hole, index, from, to)]);
        }
        to = this.#occurrences.next(next, to + 1);
      }
    }
    if (tries > 0 || last < this.segment.end || !this.segment.isCutAfter) return undefined;
    // The value is cut, or the literal behind it.
    let letters = Math.min(next.length - 1, last - from);
    while (letters > 0 && !text.startsWith(next.slice(0, letters), last - letters)) letters--;
    if (!this.#maySpan(hole, from, last - letters)) return undefined;
    if (letters === 0 && !isPartOfWord(hole, text.slice(from, last), "startsWith")) return undefined;
    const isWhole = letters > 0 && this.#isValue(hole, from, last - letters);
    const values = isWhole ? [this.#value(hole, index, from, last - letters)] : [];
    return { at: last, isCut: true, values, ...sumOf(template, index + 1, 0, letters) };
  }

  /** The next colon that a cause follows; as places are asked for in order, each is searched once. */
  #nextClause(from: number): number {
    if (from < this.#clause.from || from > this.#clause.at) {
      this.#clause = { from, at: this.#clauseAfter(from, this.segment.end, 0) };
    }
    return this.#clause.at;
  }

  /** The colon that a cause follows behind some others, or a limit. */
  #clauseAfter(from: number, limit: number, count: number): number {
    let left = Math.min(count, MOST_CLAUSES);
    for (let at = from; at < limit; at++) {
      if ((this.squeezed.marks[at]! & CLAUSE) !== 0 && left-- === 0) return at;
    }
    return limit;
  }

  /** Whether what is left of a cut value may be one: with a cause in it, or many words, it is another error. */
  #maySpan(hole: Hole, from: number, to: number): boolean {
    if (this.#clausesIn(from, to) > Math.min(hole.clauses, 1)) return false;
    if (hole.clauses === Infinity) return true;
    let words = 0;
    for (let at = from + 1; at < to; at++) if ((this.squeezed.marks[at]! & SPACE) !== 0) words++;
    return words <= MOST_WORDS;
  }

  /** A value at the template's end: as much as its type takes, up to the next cause. */
  #lastHole(template: Template, hole: Hole, from: number): Side | undefined {
    const end = this.segment.end;
    if (template.isOpen) return { at: from, isCut: false, values: [], ...NONE };
    const limit = Math.min(end, from + hole.most);
    const to = hole.clauses === 0
      ? Math.min(this.#nextClause(from), limit)
      : this.#clauseAfter(from, limit, hole.clauses);
    for (let at = to; at >= from; at--) {
      if (isBoundary(this.squeezed, at, end) && this.#isValue(hole, from, at)) {
        return { at, isCut: false, values: [this.#value(hole, template.holes.length - 1, from, at)], ...NONE };
      }
      if (hole.clauses > 0 || to - at > MOST_BACK) break;
    }
    const mayBeCut = to === end && this.segment.isCutAfter &&
      isPartOfWord(hole, this.squeezed.text.slice(from, end), "startsWith");
    return mayBeCut ? { at: end, isCut: true, values: [], ...NONE } : undefined;
  }

  /** Follows a literal up to an offset and what is before it, to the start of the template or of the segment. */
  left(template: Template, index: number, offset: number, at: number, isSeed: boolean = false): Side | undefined {
    const { text } = this.squeezed;
    const { text: literal } = template.literals[index]!;
    const count = commonBefore(text, at, this.segment.start, literal, offset);
    const start = at - count;
    const isCut = count < offset;
    if (isCut && !(start === this.segment.start && this.segment.isCutBefore)) return undefined;
    const weigh = (): Sum => isSeed ? NONE : sumOf(template, index, offset - count, offset);
    if (isCut) return { at: start, isCut, values: [], ...weigh() };
    if (index === 0) return { at: start, isCut: false, values: [], ...weigh() };
    const rest = this.#leftOfHole(template, index, template.holes[index - 1]!, start);
    return rest === undefined ? undefined : add(rest, weigh());
  }

  #leftOfHole(template: Template, index: number, hole: Hole, to: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: before } = template.literals[index - 1]!;
    const first = Math.max(this.segment.start, to - hole.most - before.length);
    if (before === "") return this.#firstHole(hole, to);
    const isThere = this.#firsts.next(before, this.segment.start) <= to - before.length;
    const window = isThere ? text.slice(first, to) : "";
    let tries = 0;
    let limit = window.length - before.length;
    for (; limit >= 0 && tries < MOST_TRIES; tries++) {
      const found = window.lastIndexOf(before, limit);
      if (found < 0) break;
      const from = first + found + before.length;
      if (this.#isValue(hole, from, to)) {
        const rest = this.left(template, index - 1, before.length, from);
        if (rest !== undefined) return add(rest, NONE, [this.#value(hole, index - 1, from, to)]);
      }
      limit = found - 1;
    }
    if (tries > 0 || first > this.segment.start || !this.segment.isCutBefore) return undefined;
    let letters = Math.min(before.length - 1, to - first);
    while (letters > 0 && !text.startsWith(before.slice(before.length - letters), first)) letters--;
    if (!this.#maySpan(hole, first + letters, to)) return undefined;
    if (letters === 0 && !isPartOfWord(hole, text.slice(first, to), "endsWith")) return undefined;
    return {
      at: first,
      isCut: true,
      values: [],
      ...sumOf(template, index - 1, before.length - letters, before.length),
    };
  }

  /** A value at the template's start: back to where the cause starts, or where a word of that type does. */
  #firstHole(hole: Hole, to: number): Side | undefined {
    if (hole.led !== undefined) return this.#ledHole(hole, hole.led, to);
    const { marks } = this.squeezed;
    const first = Math.max(this.segment.start, to - hole.most);
    const places: number[] = [];
    let from = to;
    for (; from > first && (marks[from - 1]! & CLAUSE) === 0 && !this.#starts.has(from); from--) {
      if (places.length < MOST_TRIES && (marks[from]! & (SPACE | QUOTE)) !== 0) places.push(from);
    }
    const start = [from, ...places].find((place) => this.#isValue(hole, place, to));
    if (start === undefined) return undefined;
    return { at: start, isCut: false, values: [this.#value(hole, 0, start, to)], ...NONE };
  }

  /** A value at the template's start that begins with words of its own. */
  #ledHole(hole: Hole, led: RegExp, to: number): Side | undefined {
    const { text, marks } = this.squeezed;
    const first = Math.max(this.segment.start, to - hole.most);
    let [from, left] = [to, hole.clauses];
    for (; from > first; from--) if ((marks[from - 1]! & CLAUSE) !== 0 && left-- === 0) break;
    const window = text.slice(from, to);
    led.lastIndex = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const match = led.exec(window);
      if (match === null) return undefined;
      const start = from + match.index;
      // Behind a slash it is the rest of a path or of an image's name: of a registry that mirrors another.
      const isWhole = text[start - 1] !== "/" && isBoundary(this.squeezed, start, this.segment.end);
      if (isWhole && this.#isValue(hole, start, to)) {
        return { at: start, isCut: false, values: [this.#value(hole, 0, start, to)], ...NONE };
      }
      led.lastIndex = match.index + 1;
    }
    return undefined;
  }
}

/** Whether what is left of a cut value is a start, or an end, of one of the words that it may be; others are not known. */
function isPartOfWord({ words, names }: Hole, rest: string, part: "startsWith" | "endsWith"): boolean {
  const known = names.length === 1 ? words?.[0] : undefined;
  return known === undefined || [...known.keys()].some((word) => word[part](rest));
}

/** Whether a character is a letter, a digit or a low line. */
function isWord(code: number): boolean {
  return code >= 0x61 && code <= 0x7a || code >= 0x30 && code <= 0x39 || code === 0x5f;
}

/** Whether a word may end at a place. */
export function isBoundary({ text, marks }: Squeezed, at: number, end: number): boolean {
  if (at >= end || at === 0 || (marks[at]! & (SPACE | QUOTE)) !== 0) return true;
  return !(isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at)));
}
