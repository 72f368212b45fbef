/**
 * The words of rules' texts, and how characteristic each is: the fewer rules have it, the more.
 *
 * @module
 */

import { groupBy } from "../group_by.ts";
import { ERRNOS } from "./errno.ts";
import { WRAPPERS } from "./paste/wrappers.ts";

/** Words that say little, for errors of any program have them. */
const COMMON: ReadonlySet<string> = new Set(
  ("open openat openat2 stat lstat fstat read write mkdir mkdirat mknod mount umount remount exec fork clone chdir chmod " +
    "chown link symlink readlink rename unlink unlinkat setxattr getxattr ioctl fchown file path directory folder error " +
    "failed failure unable cannot can could t container process runtime unknown invalid missing found exist exists does " +
    "context deadline exceeded canceled timed timeout proc self sys dev run lib etc usr bin with from into while during because been has have exit status")
    .split(" "),
);
const STOP: ReadonlySet<string> = new Set(
  "a an and any as at be but by for if in is it no not of on or that the this to was".split(" "),
);
/** What an error of the kernel weighs: it decides between rules that share everything else. */
export const ERRNO_BITS = 2;
/** An error of the kernel that no more rules have is rare. */
const RARE_RULES = 2;
/** The most that one word weighs, however many rules there are: alone it is no proof of a text that is cut. */
const MOST_BITS = 9.9;
const STOP_BITS = 0.25;
const COMMON_BITS = 1;

/** Errors of the kernel by their first word; the longest first. */
const ERRNOS_BY_WORD: ReadonlyMap<string, readonly string[]> = groupBy(
  ERRNOS.map(({ text }) => text).toSorted((a, b) => b.length - a.length),
  (text) => /^[a-z0-9_]*/.exec(text)![0],
);

/** A word of a text, or an error of the kernel. */
export interface Token {
  readonly word: string;
  readonly isErrno: boolean;
  readonly from: number;
  readonly to: number;
}

/** Whether a character is a small letter, a digit or a low line. */
function isOfWord(code: number): boolean {
  return code >= 0x61 && code <= 0x7a || code >= 0x30 && code <= 0x39 || code === 0x5f;
}

/** The words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  for (let from = 0, to = 0; from < lower.length; from = to) {
    while (to < lower.length && isOfWord(lower.charCodeAt(to))) to++;
    if (to === from) {
      to++;
      continue;
    }
    const first = lower.slice(from, to);
    const errno = ERRNOS_BY_WORD.get(first)?.find((one) => lower.startsWith(one, from));
    if (errno !== undefined) to = from + errno.length;
    tokens.push({ word: errno ?? first, isErrno: errno !== undefined, from, to });
  }
  return tokens;
}

/** A text and its rule. */
export interface TextOfRule {
  /** The rule. */
  readonly rule: { readonly id: string; readonly refines?: string | readonly string[] };
  /** The text. */
  readonly text: string;
}

/** What counts as one rule: a rule and all that state its cause more exactly say the same words. */
function familyOf({ rule: { id, refines } }: TextOfRule): string {
  return [refines ?? []].flat()[0] ?? id;
}

/** In how many rules each word stands. */
function frequencies(rules: Iterable<readonly TextOfRule[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ofRule of rules) {
    const words = new Set<string>();
    for (const { text } of ofRule) for (const { word } of tokensOf(text)) words.add(word);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What a word weighs, in bits. */
export interface Weight {
  /** How rare it is among the rules. */
  readonly bits: number;
  /** The same, but little for words that many errors of other programs have. */
  readonly plain: number;
}

/** Weighs the words of a text. */
export type Weigh = (token: Token) => Weight;

/**
 * Makes what weighs words.
 *
 * @param raws The texts of all rules.
 */
export function weigher(raws: readonly TextOfRule[]): Weigh {
  const families = groupBy(raws, familyOf);
  const count = families.size;
  const known = frequencies(families.values());
  const wrapped = new Set(
    WRAPPERS.flatMap(({ texts, isCommon = true }) => isCommon ? texts.flatMap(tokensOf).map(({ word }) => word) : []),
  );
  const rarity = (word: string): number => {
    const bits = Math.log2((count + 1) / (known.get(word) ?? 1));
    // A word of one or two letters is rare by chance.
    return Math.max(STOP_BITS, Math.min(bits, MOST_BITS, 2 * word.length));
  };
  const weightOf = ({ word, isErrno }: Token): Weight => {
    // An error of the kernel that hardly any other rule has is as telling as a word.
    if (isErrno) return { bits: Math.max(ERRNO_BITS, known.get(word)! <= RARE_RULES ? rarity(word) : 0), plain: 0 };
    if (STOP.has(word)) return { bits: STOP_BITS, plain: STOP_BITS };
    const bits = rarity(word);
    return { bits, plain: COMMON.has(word) || wrapped.has(word) ? Math.min(bits, COMMON_BITS) : bits };
  };
  const weights = new Map<string, Weight>();
  return (token) => {
    const before = weights.get(token.word);
    if (before !== undefined) return before;
    const weight = weightOf(token);
    weights.set(token.word, weight);
    return weight;
  };
}
