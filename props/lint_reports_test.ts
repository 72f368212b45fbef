/**
 * What `lint --error` says of errors that people reported.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { errorLookup } from "../lib/lint/error_text.ts";
import { ruleOf } from "../lib/lint/rules.ts";
import { REPORTS } from "./lint/reports.ts";

const diagnose = errorLookup();

Deno.test("there are at least 150 reports, none twice, and each names a rule that exists", () => {
  assert(REPORTS.length >= 150, `${REPORTS.length}`);
  assertEquals(new Set(REPORTS.map(({ text }) => text)).size, REPORTS.length);
  assertEquals(REPORTS.filter(({ rule }) => rule !== null && ruleOf(rule) === undefined).map(({ rule }) => rule), []);
});

Deno.test("reports hold no address and no identity: they are facts about programs", () => {
  const found = REPORTS.filter(({ text }) =>
    /\b(?!10\.|127\.|0\.0\.0\.0|74\.125\.|192\.168\.)\d{1,3}(?:\.\d{1,3}){3}\b|@[a-z]+\.[a-z]{2}/.test(text)
  );
  assertEquals(found.map(({ text }) => text), []);
});

for (const [number, { text, rule, component, source }] of REPORTS.entries()) {
  Deno.test(`report ${number + 1}, ${source}: ${rule ?? component ?? "no rule"}`, () => {
    const diagnosis = diagnose(text);
    assertEquals(diagnosis.matches[0]?.rule ?? null, rule, JSON.stringify(diagnosis.matches.slice(0, 3)));
    if (component !== undefined) assertEquals(diagnosis.component?.name, component);
  });
}
