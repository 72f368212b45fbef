/**
 * From an error's text to the rules that produce it.
 *
 * @module
 */

import type { DaemonRule, Rule } from "./rule.ts";
import { REQUEST_RULES, RULES } from "./rules.ts";
import { filled, isNumber, piecesOf } from "./text.ts";

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
  const rows = rule.texts.filter(({ text }) => text !== "");
  const { usual } = rule;
  return [
    ...rows.map(({ runtime, text }) => template(rule.id, runtime, text)),
    ...(usual === undefined ? [] : rows.map(({ runtime, text }) => template(rule.id, runtime, filled(text, usual)))),
  ];
}

/** One template of each text of a rule. */
const TEMPLATES: readonly Template[] = [...RULES, ...REQUEST_RULES].flatMap(templatesOf);

/** The states of the automaton that are reached, with the most characters matched on the way to each. */
class States {
  readonly #counts: Int32Array;
  readonly #reached: number[] = [];

  constructor(size: number) {
    this.#counts = new Int32Array(size).fill(-1);
  }

  get reached(): readonly number[] {
    return this.#reached;
  }

  count(state: number): number {
    return this.#counts[state]!;
  }

  /** Reaches a state, and over placeholders that take nothing the states behind it. */
  reach(units: readonly Unit[], state: number, count: number): void {
    for (let at = state; at <= units.length; at++) {
      if (this.#counts[at]! >= count) return;
      if (this.#counts[at] === -1) this.#reached.push(at);
      this.#counts[at] = count;
      if (at === units.length || typeof units[at] === "string") return;
    }
  }

  clear(): void {
    for (const state of this.#reached) this.#counts[state] = -1;
    this.#reached.length = 0;
  }
}

/** Takes one letter from every state that is reached. */
function take(units: readonly Unit[], letter: string, from: States, to: States): void {
  for (const state of from.reached) {
    const unit = units[state];
    if (unit === letter) to.reach(units, state + 1, from.count(state) + 1);
    else if (typeof unit === "object" && (!unit.digits || (letter >= "0" && letter <= "9"))) {
      to.reach(units, state, from.count(state));
    }
  }
}

/**
 * How many characters of a template stand in a text.
 *
 * @returns `whole`: of the template as a whole; `cut`: of one that the text cuts at its start, its end or both. -1 where it is
 * not there. A small automaton with a state for each unit.
 */
function matched({ units }: Template, text: readonly string[]): { readonly whole: number; readonly cut: number } {
  const last = units.length;
  let [open, nextOpen] = [new States(last + 1), new States(last + 1)];
  let [cutOff, nextCutOff] = [new States(last + 1), new States(last + 1)];
  let [whole, cut] = [-1, -1];
  for (let state = 0; state < last; state++) cutOff.reach(units, state, 0);
  for (const letter of text) {
    open.reach(units, 0, 0);
    take(units, letter, open, nextOpen);
    take(units, letter, cutOff, nextCutOff);
    whole = Math.max(whole, nextOpen.count(last));
    cut = Math.max(cut, nextCutOff.count(last));
    open.clear();
    cutOff.clear();
    [open, nextOpen, cutOff, nextCutOff] = [nextOpen, open, nextCutOff, cutOff];
  }
  for (const states of [open, cutOff]) for (const state of states.reached) cut = Math.max(cut, states.count(state));
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
  const sorted = [...best.values()].sort((a, b) => isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0);
  // Next to a good match those that share little more than the kernel's last words tell nothing.
  return sorted.filter(({ matched }) => 2 * matched >= sorted[0]!.matched);
}

function isBetter(a: ErrorMatch, b: ErrorMatch): boolean {
  return a.whole === b.whole ? a.matched > b.matched : a.whole;
}
