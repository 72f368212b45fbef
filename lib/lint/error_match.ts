/**
 * Where texts of rules stand in an error: whole, or as far as the error is cut.
 *
 * @module
 */

import type { ErrorIndex } from "./error_index.ts";
import { backwards, type CutSeeds, type Part, SEED_LENGTH, type Seeds } from "./error_seeds.ts";
import type { Owner, Template, WordsWeight } from "./error_template.ts";
import { Follower, isBoundary, type Read, type Segment, type Value } from "./error_follow.ts";
import { ERRNOS } from "./errno.ts";
import { COMPLETE, ELISION, QUOTE, SPACE, type Squeezed } from "./paste/squeeze.ts";

/** Messages of events are cut at 1024 characters; values of that length may be cut although they are quoted. */
const EVENT_LENGTH = 900;
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
  /** How much more than at least the words weigh that stand for placeholders. */
  readonly wordBits: number;
  /** How many placeholders have their usual value. */
  readonly usual: number;
  /** What stands for placeholders. */
  readonly values: readonly Value[];
  /** Whether the wrapper that the rule has before it stands there. */
  readonly isWrapped: boolean;
}

/** How many placeholders have their usual value; -1 where some have another and none has it. */
function usualCount({ usual }: Owner, values: readonly Value[]): number {
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

/** What words weigh that stand for placeholders, beyond the least of their kind. */
function wordsIn(values: readonly Value[]): WordsWeight {
  const sum = { bits: 0, plain: 0, errnoBits: 0 };
  for (const { hole: { words, pattern }, value } of values) {
    if (words === undefined) continue;
    const groups = pattern.exec(value)!;
    words.forEach((known, index) => {
      const weight = known?.get(groups[index + 1]!);
      if (weight === undefined) return;
      sum.bits += weight.bits;
      sum.plain += weight.plain;
      sum.errnoBits += weight.errnoBits;
    });
  }
  return sum;
}

/** Whether a template's last word is only the start of a name: `db` of `db.example.com`. */
function goesOn({ literals, holes }: Template, { text, marks }: Squeezed, at: number, end: number): boolean {
  if (at + 1 >= end || literals.at(-1)!.text !== "" || holes.at(-1)?.words?.at(-1) === undefined) return false;
  return /^[.-][a-z0-9]/.test(text.slice(at, at + 2)) && ((marks[at]! | marks[at + 1]!) & (SPACE | QUOTE)) === 0;
}

/** Follows a template from a place in one of its literals to both sides. */
function follow(follower: Follower, { template, literal, offset }: Part, at: number): readonly Found[] {
  if (!follower.mayStand(template, literal, offset, at)) return [];
  const right = follower.right(template, literal, offset, at, true);
  if (right === undefined) return [];
  const left = follower.left(template, literal, offset, at, true);
  if (left === undefined) return [];
  const { squeezed, segment } = follower;
  if (!right.isCut && !isBoundary(squeezed, right.at, segment.end)) return [];
  if (!left.isCut && !isBoundary(squeezed, left.at, segment.end)) return [];
  if (!right.isCut && goesOn(template, squeezed, right.at, segment.end)) return [];
  const values = [...left.values, ...right.values];
  const words = wordsIn(values);
  const seed = follower.seed(template, literal, offset, at);
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
      letters: left.letters + seed.letters + right.letters,
      bits: left.bits + seed.bits + right.bits + values.reduce((sum, { hole }) => sum + hole.bits, 0) + words.bits +
        words.errnoBits,
      plain: left.plain + seed.plain + right.plain + values.reduce((sum, { hole }) => sum + hole.plain, 0) +
        words.plain,
      wordBits: words.bits,
      usual,
      values,
      isWrapped: owner.wrapper !== "" && squeezed.text.startsWith(owner.wrapper, left.at - owner.wrapper.length),
    }];
  });
}

/** How a message ends that is there to its end: containerd's last word, or an error of the kernel. */
const ENDING = new RegExp(
  `:(?:unknown|invalidargument|notfound|${ERRNOS.map(({ text }) => text.replaceAll(" ", "")).join("|")})[.)}\\]]*$`,
);
const MOST_ENDING = 64;

/** How a log's line begins that is there from its start on: klog's header, a date, a first field. */
const HEADER =
  /^(?:[iwef][0-9]{6}:|time=|[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[0-9]{3,4}:)/;

/**
 * Splits a squeezed text where records and elisions separate it.
 *
 * @param squeezed The text.
 * @returns Its parts, in order; empty ones are left out.
 */
export function segmentsOf({ text, at, marks }: Squeezed): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let isCutBefore = !HEADER.test(text);
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
/** How many letters of a cut text say something. */
export const LEAST_LETTERS = 14;
/** How many segments that are cut at both ends are searched for: for each of them all literals are read. */
export const MOST_INSIDES = 32;

/** Finds the templates of which a segment that is cut at both ends is a part of one literal. */
function searchInside(follower: Follower, parts: CutSeeds["parts"], { insides }: Read): readonly Found[] {
  const { squeezed: { text }, segment: { start, end } } = follower;
  if (insides.left === 0) return [];
  insides.left--;
  return parts(text.slice(start, end)).flatMap((part) => follow(follower, part, start));
}

/** Follows the templates whose literals start from one place to another. */
function search(follower: Follower, seeds: Seeds, from: number, to: number): readonly Found[] {
  const { squeezed: { text }, segment } = follower;
  const found: Found[] = [];
  /** Up to where each template has been followed. */
  const done = new Map<number, number>();
  for (let at = from; at + SEED_LENGTH <= to; at++) {
    for (const { template, literal } of seeds.at(text, at, segment.end) ?? []) {
      if ((done.get(template.id) ?? -1) > at) continue;
      const all = follow(follower, { template, literal, offset: 0 }, at);
      if (all.length === 0) continue;
      found.push(...all);
      done.set(template.id, all[0]!.end);
    }
  }
  return found;
}

/** Follows the templates whose literals end between a segment's start and a place. */
function searchBack(follower: Follower, seeds: Seeds, to: number): readonly Found[] {
  const { squeezed: { text }, segment: { start } } = follower;
  const found: Found[] = [];
  const back = backwards(text.slice(start, to));
  for (let at = 0; at + SEED_LENGTH <= back.length; at++) {
    for (const { template, literal } of seeds.at(back, at, back.length) ?? []) {
      const offset = template.literals[literal]!.text.length - SEED_LENGTH;
      found.push(...follow(follower, { template, literal, offset }, to - at - SEED_LENGTH));
    }
  }
  return found;
}

/**
 * Finds the templates that stand in a segment, whole or cut.
 *
 * @param index The templates.
 * @param read The text.
 * @param segment The part of it.
 * @returns Each template of each rule at each place.
 */
export function foundIn(
  { rarest, cut: { firsts, lasts, parts } }: ErrorIndex,
  read: Read,
  segment: Segment,
): readonly Found[] {
  const { start, end, isCutBefore, isCutAfter } = segment;
  const whole = new Follower(read, { start, end, isCutBefore: false, isCutAfter: false });
  const follower = new Follower(read, segment);
  const cut = end - start < LEAST_LETTERS ? [] : [
    ...(isCutBefore ? searchBack(follower, lasts, Math.min(end, start + CUT_LENGTH)) : []),
    ...(isCutAfter ? search(follower, firsts, Math.max(start, end - CUT_LENGTH), end) : []),
    ...(isCutBefore && isCutAfter ? searchInside(follower, parts, read) : []),
  ];
  return [
    ...search(whole, rarest, start, end),
    ...cut.filter((one) => one.isCutStart || one.isCutEnd),
  ];
}
