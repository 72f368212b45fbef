/**
 * Lint: what stops a container from starting, as rules over a spec and its host, and the rules that match an error's text.
 *
 * @example What an error of runc means
 * ```ts
 * import { diagnoseError } from "@cri-spec/cri-spec/lint";
 * import { assertEquals } from "@std/assert";
 *
 * const { matches } = diagnoseError('exec: "nginx": executable file not found in $PATH');
 * assertEquals(matches[0]?.rule, "executable-not-in-path");
 * ```
 *
 * @module
 */

export { lintRequest } from "../api/lint_request.ts";
export { type ReportedFacts, runtimeFacts } from "../api/runtime_facts.ts";
export type { ErrorComponent, ErrorComponentName } from "./component.ts";
export type { ErrorSymptom } from "./symptoms.ts";
export type { Errno } from "./errno.ts";
export {
  diagnoseError,
  type ErrorDiagnosis,
  errorLookup,
  type ErrorMatch,
  type MatchExtent,
  MAX_ERROR_LENGTH,
  rulesForError,
} from "./error_text.ts";
export type { Evidence, Finding, FindingText, LintReport, Phase, Severity, Undecided } from "./finding.ts";
export {
  decodeLintHost,
  type Fact,
  type FileFact,
  type FileFormat,
  type IdRange,
  type LintHost,
  type PathFact,
  type RootfsFact,
  type Unreachable,
} from "./host.ts";
export { fixOf, lint, type LintOptions } from "./lint.ts";
export type { RequestLint } from "./request.ts";
export type { DaemonRule, Hit, Outcome, Rule, RuntimeText, Unknown, Values } from "./rule.ts";
export { REQUEST_RULES, ruleOf, RULES } from "./rules.ts";
export {
  changeOf,
  hasChange,
  type OciRuntime,
  parseRuntime,
  RUNTIME_CHANGES,
  type RuntimeChange,
  type RuntimeChangeId,
  type RuntimeName,
} from "./runtime.ts";
