/** Matches of rules that others refine. @module */

import type { ErrorMatch } from "../../lib/lint/error_text.ts";
import { ruleOf } from "../../lib/lint/rules.ts";

/**
 * The rule that states a match's cause most exactly.
 *
 * @param match The match, if there is one.
 * @returns Its refinement, or its rule.
 */
export function exactRule(match: ErrorMatch | undefined): string | undefined {
  return match?.refinement ?? match?.rule;
}

/**
 * Whether a match states a rule's cause, or that which the rule refines.
 *
 * @param match The match.
 * @param id The rule's id.
 */
export function isOfRule(match: ErrorMatch, id: string): boolean {
  const rule = ruleOf(id);
  const refined = rule !== undefined && "refines" in rule ? [rule.refines ?? []].flat() : [];
  return [id, ...refined].includes(match.rule) || match.refinement === id;
}
