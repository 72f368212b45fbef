/**
 * All faults of a request document.
 *
 * @module
 */

import { checkArgument, checkList } from "../argument.ts";
import { modelledReleases } from "../containerd/release.ts";
import type { CriSpecError } from "../error.ts";
import { withIssues } from "../issues.ts";
import { plainData } from "../plain.ts";
import { withSubject } from "./subject_of.ts";

/**
 * Finds all faults of a request document after its first one, so that an author can correct them at once.
 *
 * @example Two faults
 * ```ts
 * import { CriSpecError, documentIssues, sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const document = { release: "1.7.24", config: { metadata: { nmae: "web" }, hostname: 5 } };
 * try {
 *   sandboxSpec(document);
 * } catch (error) {
 *   const { issues } = documentIssues(error as CriSpecError, document);
 *   assertEquals(issues.map(({ path }) => path), ["/config/metadata/nmae", "/config/hostname"]);
 * }
 * ```
 *
 * @param error The error that a function of this package threw for the document.
 * @param document The document.
 * @throws {CriSpecError} `wrong-type` for what is no error of this package, or no document.
 * @returns The error, with all faults among its `issues` where there are several; as it is, where the document can be read.
 */
export function documentIssues(error: CriSpecError, document: unknown): CriSpecError {
  checkArgument(error, "CriSpecError", { code: "string", message: "string", path: "string", issues: "list" });
  checkList(error.issues, "CriSpecError", { code: "string", message: "string", path: "string" });
  if (error.kind !== "input") return error;
  const read = (rest: unknown): unknown => withSubject(rest, (subject) => subject.decode(rest));
  return withIssues(error, plainData(document), read, { "/release": modelledReleases().at(-1), "/config": {} });
}
