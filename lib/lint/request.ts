/**
 * Lint of a request: what containerd makes of it, and whether a runtime starts that.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { readRequest, type RequestDocument } from "../sandbox/request.ts";
import { inSpellingOf, specOf } from "../sandbox/spec.ts";
import type { LintReport } from "./finding.ts";
import { type LintHost, readLintHost } from "./host.ts";
import { joinFacts, withDaemonFacts } from "./known_facts.ts";
import { withMadePaths } from "./made_paths.ts";
import { lint, refusalFinding } from "./lint.ts";
import { namespaceOf } from "./rule.ts";
import type { Spec } from "../oci/spec.ts";

/** What lint says of a request. */
export interface RequestLint extends LintReport {
  /** What containerd makes of the request; absent where it refuses. Paths of findings point into it. */
  readonly spec?: Spec;
}

/** The types of the namespaces that containerd makes before it makes the spec, and of which it fails with the runtime's causes. */
function madeByDaemon(spec: Spec): readonly string[] {
  return (namespaceOf(spec, "user")?.path ?? "") === "" ? [] : ["user"];
}

/**
 * Lints a request.
 *
 * A fact that the request's host or its config.toml states need not be given again, and what only the host's facts state decides
 * the spec, too.
 *
 * @param document The request.
 * @param host What is known of the host. Default: nothing.
 * @returns The findings in the spec that containerd makes; where containerd refuses, one finding in the request.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; `conflicting-facts` when request and host
 * contradict each other.
 */
export function lintRequest(document: RequestDocument, host: LintHost = {}): RequestLint {
  const plain = plainData(document) as RequestDocument;
  const known = joinFacts(plain, readLintHost(host));
  try {
    const request = readRequest(known.document);
    const spec: Spec = inSpellingOf(document, () => specOf(request));
    const facts = inSpellingOf(
      document,
      () => withMadePaths(request, known.document, withDaemonFacts(request, known.document, known.host)),
    );
    return { spec, ...lint(spec, facts, { madeByDaemon: madeByDaemon(spec) }) };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { findings: [refusalFinding(error)], undecided: [] };
  }
}
