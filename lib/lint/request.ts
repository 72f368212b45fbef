/**
 * Lint of a request: what containerd makes of it, and whether a runtime starts that.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { getSandboxRuntime } from "../decisions/runtime.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { inSpellingOf } from "../request/respell.ts";
import { specFor, type Subject } from "../plan/subject.ts";
import type { LintReport } from "./finding.ts";
import { type LintHost, readLintHost } from "./host.ts";
import { joinFacts, withDaemonFacts } from "./known_facts.ts";
import { type Paths, withMadePaths } from "./made_paths.ts";
import { lint, refusalFinding } from "./lint.ts";
import { namespaceOf } from "./rule.ts";
import { shimFinding } from "./shim.ts";
import type { Spec } from "../oci/spec.ts";

/** The report of lint on a request. */
export interface RequestLint extends LintReport {
  /** The spec that containerd makes; absent if it refuses the request. The paths of findings lead into it. */
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
 * @typeParam R The subject's request.
 * @param subject What the spec is made for.
 * @param madePaths What containerd makes on the node for a request before it asks the runtime; may throw a refusal.
 * @param document The request.
 * @param host What is known of the host.
 * @returns The findings in the spec that containerd makes, first the one about a shim that is not there; where containerd refuses, one
 * finding in the request.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; `conflicting-facts` when request and host
 * contradict each other.
 */
export function lintFor<R extends PodRequest>(
  subject: Subject<R>,
  madePaths: (request: R) => Paths,
  document: RequestDocument,
  host: LintHost,
): RequestLint {
  const plain = plainData(document) as RequestDocument;
  const known = joinFacts(plain, readLintHost(host));
  try {
    const request = subject.decode(known.document);
    const { spec, facts } = inSpellingOf(plain, () => {
      const spec: Spec = specFor(subject, request);
      const facts = withDaemonFacts(request, known.document, known.host);
      return { spec, facts: withMadePaths(madePaths(request), request, known.document, facts) };
    });
    const { findings, undecided } = lint(spec, facts, { madeByDaemon: madeByDaemon(spec) });
    const shim = shimFinding(getSandboxRuntime(request), request.behaviors);
    return { spec, findings: shim === undefined ? findings : [shim, ...findings], undecided };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { findings: [refusalFinding(error)], undecided: [] };
  }
}
