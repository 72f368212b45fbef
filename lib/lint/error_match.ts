/**
 * Where texts of rules stand in an error: whole, or as far as the error is cut.
 *
 * @module
 */

import type { ErrorIndex } from "./error_index.ts";
import { type Seed, SEED_LENGTH, SEED_STEP } from "./error_seeds.ts";
import type { Owner, Template } from "./error_template.ts";
import { Follower, isBoundary, type Read, type Segment, type Value } from "./error_follow.ts";
import { ERRNOS } from "./errno.ts";
import { COMPLETE, ELISION, type Squeezed } from "./paste/squeeze.ts";

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
      plain: left.plain + right.plain + values.reduce((sum, { hole }) => sum + hole.plain, 0),
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

/** Whether the {@linkcode SEED_STEP} characters before two places are the same. */
function endsAlike(a: string, atA: number, b: string, atB: number): boolean {
  for (let back = 1; back <= SEED_STEP; back++) if (a.charCodeAt(atA - back) !== b.charCodeAt(atB - back)) return false;
  return true;
}

/** Follows the templates of the seeds from one place to another. */
function search(follower: Follower, seeds: ErrorIndex["starts"], from: number, to: number): readonly Found[] {
  const { squeezed: { text }, segment } = follower;
  const found: Found[] = [];
  /** Up to where each template has been followed. */
  const done = new Map<number, number>();
  for (let at = from; at + SEED_LENGTH <= to; at++) {
    const here = seeds.at(text, at, segment.end);
    if (here === undefined) continue;
    for (const seed of here) {
      const { template, literal, offset } = seed;
      // The characters before it belong to a seed that was followed already.
      const isInside = offset >= SEED_STEP && at - SEED_STEP >= from &&
        endsAlike(text, at, template.literals[literal]!.text, offset);
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
 * @param read The text.
 * @param segment The part of it.
 * @returns Each template of each rule at each place.
 */
export function foundIn({ starts, runs }: ErrorIndex, read: Read, segment: Segment): readonly Found[] {
  const follower = new Follower(read, segment);
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
