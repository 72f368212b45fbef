/**
 * Where texts of rules stand in an error: whole, or as far as the error is cut.
 *
 * @module
 */

import {
  type ErrorIndex,
  type Hole,
  type Owner,
  type Seed,
  SEED_LENGTH,
  SEED_STEP,
  type Template,
} from "./error_index.ts";
import { ERRNOS } from "./errno.ts";
import { CLAUSE, COMPLETE, ELISION, QUOTE, SPACE, type Squeezed } from "./paste/squeeze.ts";

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

/** A template that stands in a segment. */
export interface Found {
  /** The template. */
  readonly template: Template;
  /** The rule that prints it. */
  readonly owner: Owner;
  /** Where it starts in the squeezed text. */
  readonly start: number;
  /** Where it ends; of an open one, where what the rule knows ends. */
  readonly end: number;
  /** Up to where the rule knows the causes: where `<any>` takes one it is not its end. */
  readonly known: number;
  /** Whether the text is cut before the template's start. */
  readonly isCutStart: boolean;
  /** Whether the text is cut before the template's end. */
  readonly isCutEnd: boolean;
  /** How many of its characters stand in the text. */
  readonly letters: number;
  /** What they weigh. */
  readonly bits: number;
  /** The same without common words. */
  readonly plain: number;
  /** How many placeholders have their usual value. */
  readonly usual: number;
  /** Whether the wrapper that the rule has before it stands there. */
  readonly isWrapped: boolean;
}

/** Messages of events are cut at 1024 characters; values of that length may be cut although they are quoted. */
const EVENT_LENGTH = 900;
/** How many spaces a value has that is no sentence. */
const MOST_WORDS = 2;
/** How many places are tried for the end of a value. */
const MOST_TRIES = 6;

/** What stands for a hole. */
interface Value {
  readonly hole: Hole;
  readonly value: string;
  /** Where it starts. */
  readonly from: number;
  /** Whether it holds a cause that nobody names. */
  readonly hasCause: boolean;
}

/** What is known of a template on one side of a seed. */
interface Side {
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
  const { bits, plain } = literals[index]!;
  return { letters: to - from, bits: bits[to]! - bits[from]!, plain: plain[to]! - plain[from]! };
}

/** How many causes a value holds. */
function clausesIn({ text, marks }: Squeezed, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(":", from); at >= 0 && at < to; at = text.indexOf(":", at + 1)) {
    if ((marks[at]! & CLAUSE) !== 0) count++;
  }
  return count;
}

function isValue(squeezed: Squeezed, { pattern, clauses, most }: Hole, from: number, to: number): boolean {
  if (to - from > most) return false;
  if (clauses !== Infinity && clausesIn(squeezed, from, to) > clauses) return false;
  return pattern.test(squeezed.text.slice(from, to));
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

/** Follows templates through one segment. */
class Follower {
  readonly squeezed: Squeezed;
  readonly segment: Segment;
  /** Where causes start behind wrappers. */
  readonly #starts: ReadonlySet<number>;

  constructor(squeezed: Squeezed, segment: Segment, starts: ReadonlySet<number>) {
    this.squeezed = squeezed;
    this.segment = segment;
    this.#starts = starts;
  }

  #value(hole: Hole, from: number, to: number): Value {
    const hasCause = hole.names.includes("any") && clausesIn(this.squeezed, from, to) > 0;
    return { hole, value: this.squeezed.text.slice(from, to), from, hasCause };
  }

  /** Follows a literal from an offset on and what is behind it, to the end of the template or of the segment. */
  right(template: Template, index: number, offset: number, at: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: literal } = template.literals[index]!;
    const count = common(text, at, this.segment.end, literal, offset);
    const sum = sumOf(template, index, offset, offset + count);
    const end = at + count;
    if (offset + count < literal.length) {
      return end === this.segment.end && this.segment.isCutAfter
        ? { at: end, isCut: true, values: [], ...sum }
        : undefined;
    }
    const hole = template.holes[index];
    if (hole === undefined) return { at: end, isCut: false, values: [], ...sum };
    const rest = this.#rightOfHole(template, index, hole, end);
    return rest === undefined ? undefined : add(rest, sum);
  }

  #rightOfHole(template: Template, index: number, hole: Hole, from: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: next } = template.literals[index + 1]!;
    const last = Math.min(this.segment.end, from + hole.most + next.length);
    if (next === "") return this.#lastHole(template, hole, from);
    const window = text.slice(from, last);
    let tries = 0;
    for (let found = window.indexOf(next); found >= 0 && tries < MOST_TRIES; tries++) {
      if (isValue(this.squeezed, hole, from, from + found)) {
        const rest = this.right(template, index + 1, 0, from + found);
        if (rest !== undefined) return add(rest, NONE, [this.#value(hole, from, from + found)]);
      }
      found = window.indexOf(next, found + 1);
    }
    if (tries > 0 || last < this.segment.end || !this.segment.isCutAfter) return undefined;
    // The value is cut, or the literal behind it.
    let letters = Math.min(next.length - 1, last - from);
    while (letters > 0 && !text.startsWith(next.slice(0, letters), last - letters)) letters--;
    if (!this.#maySpan(hole, from, last - letters)) return undefined;
    return { at: last, isCut: true, values: [], ...sumOf(template, index + 1, 0, letters) };
  }

  /** Whether what is left of a cut value may be one: with a cause in it, or many words, it is another error. */
  #maySpan(hole: Hole, from: number, to: number): boolean {
    if (clausesIn(this.squeezed, from, to) > Math.min(hole.clauses, 1)) return false;
    if (hole.clauses === Infinity) return true;
    let words = 0;
    for (let at = from + 1; at < to; at++) if ((this.squeezed.marks[at]! & SPACE) !== 0) words++;
    return words <= MOST_WORDS;
  }

  /** A value at the template's end: as much as its type takes, up to the next cause. */
  #lastHole(template: Template, hole: Hole, from: number): Side | undefined {
    const { marks } = this.squeezed;
    const end = this.segment.end;
    if (template.isOpen) return { at: from, isCut: false, values: [], ...NONE };
    let to = from;
    let left = Math.min(hole.clauses, 4);
    for (; to < end && to - from < hole.most; to++) {
      if ((marks[to]! & CLAUSE) !== 0 && left-- <= 0) break;
    }
    for (let at = to; at >= from; at--) {
      if (isBoundary(this.squeezed, at, end) && isValue(this.squeezed, hole, from, at)) {
        return { at, isCut: false, values: [this.#value(hole, from, at)], ...NONE };
      }
      if (hole.clauses > 0 || to - at > hole.most) break;
    }
    return to === end && this.segment.isCutAfter ? { at: end, isCut: true, values: [], ...NONE } : undefined;
  }

  /** Follows a literal up to an offset and what is before it, to the start of the template or of the segment. */
  left(template: Template, index: number, offset: number, at: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: literal } = template.literals[index]!;
    const count = commonBefore(text, at, this.segment.start, literal, offset);
    const sum = sumOf(template, index, offset - count, offset);
    const start = at - count;
    if (count < offset) {
      const isCut = start === this.segment.start && this.segment.isCutBefore;
      return isCut ? { at: start, isCut, values: [], ...sum } : undefined;
    }
    if (index === 0) return { at: start, isCut: false, values: [], ...sum };
    const rest = this.#leftOfHole(template, index, template.holes[index - 1]!, start);
    return rest === undefined ? undefined : add(rest, sum);
  }

  #leftOfHole(template: Template, index: number, hole: Hole, to: number): Side | undefined {
    const { text } = this.squeezed;
    const { text: before } = template.literals[index - 1]!;
    const first = Math.max(this.segment.start, to - hole.most - before.length);
    if (before === "") return this.#firstHole(hole, to);
    const window = text.slice(first, to);
    let tries = 0;
    let limit = window.length - before.length;
    for (; limit >= 0 && tries < MOST_TRIES; tries++) {
      const found = window.lastIndexOf(before, limit);
      if (found < 0) break;
      const from = first + found + before.length;
      if (isValue(this.squeezed, hole, from, to)) {
        const rest = this.left(template, index - 1, before.length, from);
        if (rest !== undefined) return add(rest, NONE, [this.#value(hole, from, to)]);
      }
      limit = found - 1;
    }
    if (tries > 0 || first > this.segment.start || !this.segment.isCutBefore) return undefined;
    let letters = Math.min(before.length - 1, to - first);
    while (letters > 0 && !text.startsWith(before.slice(before.length - letters), first)) letters--;
    if (!this.#maySpan(hole, first + letters, to)) return undefined;
    return {
      at: first,
      isCut: true,
      values: [],
      ...sumOf(template, index - 1, before.length - letters, before.length),
    };
  }

  /** A value at the template's start: back to where the cause starts, or where a word of that type does. */
  #firstHole(hole: Hole, to: number): Side | undefined {
    const { marks } = this.squeezed;
    const first = Math.max(this.segment.start, to - hole.most);
    const places: number[] = [];
    let from = to;
    for (; from > first && (marks[from - 1]! & CLAUSE) === 0 && !this.#starts.has(from); from--) {
      if (places.length < MOST_TRIES && (marks[from]! & (SPACE | QUOTE)) !== 0) places.push(from);
    }
    const start = [from, ...places].find((place) => isValue(this.squeezed, hole, place, to));
    if (start === undefined) return undefined;
    return { at: start, isCut: false, values: [this.#value(hole, start, to)], ...NONE };
  }
}

const WORD = /[a-z0-9_]/;

/** Whether a word may end at a place. */
function isBoundary({ text, marks }: Squeezed, at: number, end: number): boolean {
  if (at >= end || at === 0 || (marks[at]! & (SPACE | QUOTE)) !== 0) return true;
  return !(WORD.test(text[at - 1]!) && WORD.test(text[at]!));
}

/** How many placeholders have their usual value; -1 where some have another and none has it. */
function usualCount({ usual }: Owner, values: Side["values"]): number {
  let [same, other] = [0, 0];
  for (const { hole: { names, pattern, prefix }, value } of values) {
    if (!names.some((name) => Object.hasOwn(usual, name))) continue;
    const groups = pattern.exec(value)!;
    names.forEach((name, index) => {
      if (!Object.hasOwn(usual, name)) return;
      if (usual[name]!.test(`${index === 0 ? prefix : ""}${groups[index + 1]!}`)) same++;
      else other++;
    });
  }
  return same === 0 && other > 0 ? -1 : same;
}

/** Follows a template from a seed to both sides. */
function follow(follower: Follower, { template, literal, offset }: Seed, at: number): readonly Found[] {
  const right = follower.right(template, literal, offset, at);
  if (right === undefined) return [];
  const left = follower.left(template, literal, offset, at);
  if (left === undefined) return [];
  const { squeezed, segment } = follower;
  if (!right.isCut && !isBoundary(squeezed, right.at, segment.end)) return [];
  if (!left.isCut && !isBoundary(squeezed, left.at, segment.end)) return [];
  const values = [...left.values, ...right.values];
  return template.owners.flatMap((owner) => {
    const usual = usualCount(owner, values);
    return usual < 0 ? [] : [{
      template,
      owner,
      start: left.at,
      end: right.at,
      known: Math.min(right.at, ...values.filter(({ hasCause }) => hasCause).map(({ from }) => from)),
      isCutStart: left.isCut,
      isCutEnd: right.isCut,
      letters: left.letters + right.letters,
      bits: left.bits + right.bits + values.reduce((sum, { hole }) => sum + hole.bits, 0),
      plain: left.plain + right.plain,
      usual,
      isWrapped: owner.wrapper !== "" && squeezed.text.startsWith(owner.wrapper, left.at - owner.wrapper.length),
    }];
  });
}

/** How a message ends that is there to its end: containerd's last word, or an error of the kernel. */
const ENDING = new RegExp(
  `:(?:unknown|invalidargument|notfound|${ERRNOS.map(({ text }) => text.replaceAll(" ", "")).join("|")})[.)}\\]]*$`,
);
const MOST_ENDING = 64;

/**
 * Splits a squeezed text where records and elisions separate it.
 *
 * @param squeezed The text.
 * @returns Its parts, in order; empty ones are left out.
 */
export function segmentsOf({ text, at, marks }: Squeezed): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let isCutBefore = true;
  for (const { index, 0: separator } of text.matchAll(/[\n…]|$/g)) {
    const isElision = separator === ELISION;
    const isComplete = (marks[index]! & COMPLETE) !== 0 && at[index]! - at[start]! < EVENT_LENGTH;
    if (index > start) {
      const tail = text.slice(Math.max(start, index - MOST_ENDING), index);
      segments.push({ start, end: index, isCutBefore, isCutAfter: !isComplete && !ENDING.test(tail) });
    }
    if (index > start || isElision) isCutBefore = isElision;
    start = index + 1;
  }
  return segments;
}

/** How far from a cut what is left of a text is searched for. */
const CUT_LENGTH = 512;

/** Follows the templates of the seeds from one place to another. */
function search(follower: Follower, seeds: ErrorIndex["starts"], from: number, to: number): readonly Found[] {
  const { text } = follower.squeezed;
  const found: Found[] = [];
  /** Up to where each template has been followed. */
  const done = new Map<number, number>();
  for (let at = from; at + SEED_LENGTH <= to; at++) {
    const here = seeds.at(text, at);
    if (here === undefined) continue;
    for (const seed of here) {
      const { template, literal, offset } = seed;
      // The characters before it belong to a seed that was followed already.
      const before = template.literals[literal]!.text.slice(Math.max(offset - SEED_STEP, 0), offset);
      const isInside = before.length === SEED_STEP && at - SEED_STEP >= from && text.startsWith(before, at - SEED_STEP);
      if (isInside || (done.get(template.id) ?? -1) > at) continue;
      const all = follow(follower, seed, at);
      if (all.length === 0) continue;
      found.push(...all);
      done.set(template.id, all[0]!.end);
    }
  }
  return found;
}

/**
 * Finds the templates that stand in a segment, whole or cut.
 *
 * @param index The templates.
 * @param squeezed The text.
 * @param segment The part of it.
 * @param causes Where causes start in it.
 * @returns Each template of each rule at each place.
 */
export function foundIn(
  { starts, runs }: ErrorIndex,
  squeezed: Squeezed,
  segment: Segment,
  causes: ReadonlySet<number>,
): readonly Found[] {
  const follower = new Follower(squeezed, segment, causes);
  const { start, end, isCutBefore, isCutAfter } = segment;
  const cut = [
    ...(isCutBefore ? search(follower, runs, start, Math.min(end, start + CUT_LENGTH)) : []),
    ...(isCutAfter ? search(follower, runs, Math.max(start, end - CUT_LENGTH), end) : []),
  ];
  return [
    ...search(follower, starts, start, end).filter((one) => !one.isCutStart && !one.isCutEnd),
    ...cut.filter((one) => one.isCutStart || one.isCutEnd),
  ];
}
