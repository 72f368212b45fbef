/**
 * Errors as people paste them: the right cause, or none.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { errorLookup, rulesForError } from "../lib/lint/error_text.ts";
import { REQUEST_RULES, ruleOf, RULES } from "../lib/lint/rules.ts";
import { squeeze } from "../lib/lint/paste/squeeze.ts";
import { law } from "./law.ts";
import { DAEMON_FORMS, type Form, LOG_FORMS, TRANSPORT_FORMS } from "./lint/pastes/forms.ts";
import { REPORTS } from "./lint/pastes/reports.ts";
import { filledText, type RuleText, textsOf } from "./lint/pastes/texts.ts";

const diagnose = errorLookup();

const TEXTS = textsOf([...RULES, ...REQUEST_RULES]);

function found(text: string): readonly string[] {
  return diagnose(text).matches.map(({ rule }) => rule);
}

for (const { name, rule, text } of REPORTS) {
  Deno.test(`${name} is ${rule}`, () => {
    assertEquals(found(text)[0] ?? null, rule);
  });
}

/** A text with the same mark in the place of each placeholder. */
function plain(text: string): string {
  return squeeze(text.replaceAll(/(?:<[a-zA-Z]+>)+/g, "*")).text.replaceAll(/\*+/g, "*");
}

const SHAPES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(Object.groupBy(TEXTS, ({ rule }) => rule)).map(([rule, texts]) => [
    rule,
    new Set(texts!.map(({ text }) => plain(text))),
  ]),
);

/** Whether a rule has a text that differs from another at most in what its placeholders are called. */
function printsSame(rule: string, { text }: RuleText): boolean {
  return SHAPES.get(rule)!.has(plain(text));
}

/** What a found rule is to a text: the rule itself, one that prints the same, or another. */
function before(rules: readonly string[], one: RuleText): readonly string[] {
  const index = rules.indexOf(one.rule);
  return rules.slice(0, index < 0 ? rules.length : index).filter((rule) => !printsSame(rule, one));
}

function inForms(text: string, forms: readonly Form[]): string {
  return forms.reduce((all, { wrap }) => wrap(all), text);
}

const TRUSTED = new Set([
  "unchanged",
  "narrow terminal",
  "hanging indentation",
  "mail",
  "HTML",
  "colours",
  "curly quotes",
]);

function formsOf({ by }: RuleText): fc.Arbitrary<readonly Form[]> {
  const log = fc.constantFrom(...LOG_FORMS);
  const daemon = fc.constantFrom(...DAEMON_FORMS);
  const transport = fc.constantFrom(...TRANSPORT_FORMS);
  if (by !== "runc" && by !== "crun") return fc.tuple(log, transport);
  return fc.tuple(daemon, log, transport);
}

const anyPaste = fc.constantFrom(...TEXTS).chain((one) =>
  fc.tuple(filledText(one), formsOf(one)).map(([text, forms]) => ({ one, text, forms }))
);

law("a rule's text is found in every form of paste, and no other cause before it", anyPaste, ({ one, text, forms }) => {
  const rules = found(inForms(text, forms));
  assert(rules.includes(one.rule), `${one.rule} is not found`);
  assertEquals(before(rules, one), []);
}, { runs: 400 });
