/**
 * The order of the rules that match an error: the best match of each.
 *
 * @module
 */

import { type Candidate, isRefinement, TIERS } from "./error_candidates.ts";
import type { Read } from "./error_follow.ts";
import { squeeze } from "./paste/squeeze.ts";
import { GENERAL_RULES } from "./step_causes.ts";
import { piecesOf } from "./text.ts";

/** How little a candidate says, as a rank: causes of a step say more than its failure alone, and less than any other beginning. */
function rankOf({ extent, owner: { rule, behind, steps } }: Candidate): number {
  if (steps !== undefined) return TIERS.beginning + (behind === "all" ? 0.3 : 0.2);
  const isGeneral = extent === "beginning" && GENERAL_RULES.has(rule);
  return TIERS[extent] + (behind === "all" ? 0.5 : isGeneral ? 0.4 : 0);
}

/** Order: how much is there, where, and of one place what is rarer; of beginnings the one that knows more of the causes. */
function compareFound(a: Candidate, b: Candidate): number {
  const places = rankOf(a) - rankOf(b) || a.place - b.place;
  return places || (a.extent === "beginning" ? b.known - a.known : 0) || b.weight - a.weight ||
    Number(hasOtherValues(a)) - Number(hasOtherValues(b)) || Number(b.isSpelled) - Number(a.isSpelled) ||
    // A rule whose sign stands in the error says more of it than one that needs none.
    Number(b.owner.anywhere !== undefined) - Number(a.owner.anywhere !== undefined) ||
    Number(isRefinement(b)) - Number(isRefinement(a));
}

/** Whether a rule has usual values, and none of them stands in the error. */
function hasOtherValues({ owner, usual }: Candidate): boolean {
  return usual === 0 && Object.keys(owner.usual).length > 0;
}

/** How far back the wrappers of a cause reach. */
const MOST_WRAPPED = 200;

/** Where words stand in a text; each is looked for once, however many candidates ask for it. */
export class Words {
  readonly #text: string;
  readonly #known = new Map<string, readonly [first: number, last: number]>();

  constructor(text: string) {
    this.#text = text;
  }

  #placesOf(words: string): readonly [first: number, last: number] {
    let places = this.#known.get(words);
    if (places === undefined) {
      const first = this.#text.indexOf(words);
      this.#known.set(words, places = [first, first < 0 ? -1 : this.#text.lastIndexOf(words)]);
    }
    return places;
  }

  /** Whether the text has the words, which are squeezed. */
  has(words: string): boolean {
    return this.#placesOf(words)[0] >= 0;
  }

  /** Whether the text has the words before an end, or from a start on. */
  hasAround(words: string, end: number, start: number): boolean {
    const [first, last] = this.#placesOf(words);
    return first >= 0 && (first + words.length <= end || last >= start);
  }
}

/** Rules that another text in the error shows to be over; what wraps the cause itself is no other text. */
function isOver(
  { owner: { behind, steps }, start, place }: Candidate,
  { starts, components }: Read,
  words: Words,
): boolean {
  if (behind === undefined || behind === "all") return false;
  // A network is a part of what is started: what stands before its failure wraps it, and so does the sandbox's own failure.
  const isNetwork = components.get(start) === "cni";
  // A step's words stand before its cause.
  const first = steps === undefined ? Math.max(place, start - MOST_WRAPPED) : place;
  const wrapped = isNetwork ? 0 : steps !== undefined || starts.has(start) ? first : start;
  return behind.some((sign) => !(isNetwork && sign.includes("podsandbox")) && words.hasAround(sign, wrapped, start));
}

/** How many placeholders a text has before what stands in the error: those of a wrapper that is not there. */
export function absentCount({ owner, template }: Candidate): number {
  return piecesOf(owner.text).filter((piece) => "name" in piece).length -
    template.holes.reduce((sum, { names }) => sum + names.length, 0);
}

/** Whether the error has all words of the wrapper that a text has before its match. */
function hasWrapper(one: Candidate, known: Words): boolean {
  let absent = absentCount(one);
  if (absent === 0) return one.isWrapped || one.owner.wrapper === "";
  const words = piecesOf(one.owner.text).filter((piece) => absent > 0 && ("literal" in piece || absent-- > 0));
  return words.every((piece) => !("literal" in piece) || known.has(squeeze(piece.literal).text));
}

/** Whether of two equal matches of a rule the second has less before it that the error does not have. */
function isCloser(before: Candidate, one: Candidate, words: Words): boolean {
  if (compareFound(before, one) !== 0 || before.isWrapped !== one.isWrapped) return false;
  const [first, second] = [hasWrapper(before, words), hasWrapper(one, words)];
  return first === second ? absentCount(one) < absentCount(before) && !second : second;
}

/** The best match of each rule, best first; of equal ones the text without a wrapper that the error does not have. */
export function best(candidates: readonly Candidate[], read: Read, words: Words): readonly Candidate[] {
  const known = new Map<string, Candidate>();
  const passed = new Set(candidates.filter(({ owner }) => owner.passed.some((sign) => words.has(sign))));
  const passedStarts = new Set([...passed].map(({ start }) => start));
  // With its cause a known beginning has passed, too.
  const told = candidates.filter((one) => !passed.has(one) && !(one.template.isOpen && passedStarts.has(one.end)));
  // What the API server answers to a program of a step is that step's failure.
  const asked = new Set(
    told.filter(({ owner, extent }) => owner.steps !== undefined && extent === "whole").map(({ start }) => start),
  );
  const over = new Set(
    told.filter((one) =>
      isOver(one, read, words) || one.owner.by === "cluster" && one.owner.steps === undefined && asked.has(one.start)
    ),
  );
  const isExplained = told.some((one) =>
    one.extent === "whole" && one.owner.steps === undefined && !over.has(one) && !one.isMinor
  );
  const compare = (a: Candidate, b: Candidate): number =>
    Number(a.extent === "part") - Number(b.extent === "part") || Number(over.has(a)) - Number(over.has(b)) ||
    Number(a.isMinor) - Number(b.isMinor) || compareFound(a, b);
  for (const one of told.filter(({ owner }) => !isExplained || owner.steps === undefined).toSorted(compare)) {
    const before = known.get(one.owner.rule);
    if (before === undefined || isCloser(before, one, words)) known.set(one.owner.rule, one);
  }
  return [...known.values()];
}
