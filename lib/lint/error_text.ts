/**
 * From an error's text to the rules that produce it.
 *
 * @module
 */

import type { DaemonRule, Rule } from "./rule.ts";
import { REQUEST_RULES, RULES } from "./rules.ts";
import { isNumber, piecesOf } from "./text.ts";

/** A rule that produces an error's text. */
export interface ErrorMatch {
  /** The rule's id. */
  readonly rule: string;
  /** Its text, with placeholders. */
  readonly text: string;
  /** Who prints it. */
  readonly by: string;
  /** How many characters of it stand in the error just so; the more, the more specific. */
  readonly matched: number;
  /** Whether the text is there as a whole: errors are often cut. */
  readonly whole: boolean;
}

/** One step of a template: a character, or a placeholder that takes any number of them. */
type Unit = string | { readonly digits: boolean };

interface Template {
  readonly rule: string;
  readonly by: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** How many of the units are characters. */
  readonly letters: number;
}

/** Less of a text than that tells nothing. */
const LEAST_LETTERS = 10;
/** More of an error than that is not read. */
const MOST_TEXT = 4096;

function template(rule: string, by: string, text: string): Template {
  const units = piecesOf(text).flatMap((piece): readonly Unit[] =>
    "literal" in piece ? [...piece.literal] : [{ digits: isNumber(piece.name) }]
  );
  return { rule, by, text, units, letters: units.filter((unit) => typeof unit === "string").length };
}

function templatesOf(rule: Rule | DaemonRule): readonly Template[] {
  if ("evidence" in rule) return rule.texts.map((text) => template(rule.id, rule.by, text));
  return rule.texts.filter(({ text }) => text !== "").map(({ runtime, text }) => template(rule.id, runtime, text));
}

/** One template of each text of a rule. */
const TEMPLATES: readonly Template[] = [...RULES, ...REQUEST_RULES].flatMap(templatesOf);

/**
 * How many characters of a template stand in a text, whole or cut at either end of the text; -1 where it is not there.
 *
 * The states of a small automaton, one for each unit: a unit is reached with the most characters matched so far.
 */
function matched({ units }: Template, text: readonly string[]): { readonly whole: number; readonly cut: number } {
  const last = units.length;
  // A text that is cut at its start may begin anywhere in the template.
  let states: Int32Array = new Int32Array(last + 1).fill(0);
  let wholes: Int32Array = new Int32Array(last + 1).fill(-1);
  wholes[0] = 0;
  let [whole, cut] = [-1, -1];
  const skip = (of: Int32Array): void => {
    for (let at = 0; at < last; at++) {
      if (typeof units[at] !== "string" && of[at]! > of[at + 1]!) of[at + 1] = of[at]!;
    }
  };
  skip(wholes);
  for (const letter of text) {
    const [next, nextWhole] = [new Int32Array(last + 1).fill(-1), new Int32Array(last + 1).fill(-1)];
    nextWhole[0] = 0;
    for (let at = 0; at < last; at++) {
      const unit = units[at]!;
      if (states[at]! < 0 && wholes[at]! < 0) continue;
      const isLetter = typeof unit === "string";
      const takes = isLetter ? unit === letter : !unit.digits || (letter >= "0" && letter <= "9");
      if (!takes) continue;
      const to = isLetter ? at + 1 : at;
      const gain = isLetter ? 1 : 0;
      if (states[at]! >= 0) next[to] = Math.max(next[to]!, states[at]! + gain);
      if (wholes[at]! >= 0) nextWhole[to] = Math.max(nextWhole[to]!, wholes[at]! + gain);
    }
    skip(next);
    skip(nextWhole);
    if (nextWhole[last]! >= 0) whole = Math.max(whole, nextWhole[last]!);
    if (next[last]! >= 0) cut = Math.max(cut, next[last]!);
    [states, wholes] = [next, nextWhole];
  }
  // A text that is cut at its end may stop anywhere in the template.
  for (let at = 0; at <= last; at++) cut = Math.max(cut, states[at]!, wholes[at]!);
  return { whole, cut };
}

/** The spellings in which an error may have been pasted. */
function spellings(text: string): readonly string[] {
  const trimmed = text.replace(/^[\s.…]+|[\s.…]+$/gu, "").slice(0, MOST_TEXT);
  return trimmed.includes("\\") ? [trimmed, trimmed.replace(/\\(["\\])/g, "$1").replaceAll("\\n", "\n")] : [trimmed];
}

/**
 * Finds the rules that produce an error's text.
 *
 * What the kubelet, containerd and the shim put around a runtime's text is skipped, and a text that was cut at either end is
 * found, too, as long as enough is left of it.
 *
 * @param text An error from an event or a log.
 * @returns A match for each rule, the most specific first: whole texts before parts, then the more characters the sooner.
 */
export function rulesForError(text: string): readonly ErrorMatch[] {
  const best = new Map<string, ErrorMatch>();
  for (const spelling of spellings(text)) {
    const letters = [...spelling];
    for (const one of TEMPLATES) {
      const { whole, cut } = matched(one, letters);
      const isWhole = whole >= 0 && whole === one.letters;
      const count = isWhole ? whole : cut;
      if (count < Math.min(LEAST_LETTERS, one.letters)) continue;
      const match = { rule: one.rule, text: one.text, by: one.by, matched: count, whole: isWhole };
      const known = best.get(one.rule);
      if (known === undefined || isBetter(match, known)) best.set(one.rule, match);
    }
  }
  return [...best.values()].sort((a, b) => isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0);
}

function isBetter(a: ErrorMatch, b: ErrorMatch): boolean {
  return a.whole === b.whole ? a.matched > b.matched : a.whole;
}
