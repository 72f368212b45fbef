/**
 * Lint of a request: what containerd makes of it, and whether a runtime starts that.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { RequestDocument } from "../sandbox/request.ts";
import { simpleSpec } from "../sandbox/spec.ts";
import type { LintReport } from "./finding.ts";
import type { LintHost } from "./host.ts";
import { lint, refusalFinding } from "./lint.ts";
import type { LintSpec } from "./spec.ts";

/** What lint says of a request. */
export interface RequestLint extends LintReport {
  /** What containerd makes of the request; absent where it refuses. Paths of findings point into it. */
  readonly spec?: LintSpec;
}

/**
 * Lints a request.
 *
 * @param document The request.
 * @param host What is known of the host. Default: nothing.
 * @returns The findings in the spec that containerd makes; where containerd refuses, one finding in the request.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
 */
export function lintRequest(document: RequestDocument, host: LintHost = {}): RequestLint {
  try {
    const spec = simpleSpec(document);
    return { spec, ...lint(spec, host) };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { findings: [refusalFinding(error)], undecided: [] };
  }
}
