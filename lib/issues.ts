/**
 * All faults of a document, for a reader that stops at the first: what is at fault is left out, and the rest is read again.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "./error.ts";
import { isWithin, type Pointer, stepsOf } from "./pointer.ts";

/** How many faults are reported. */
export const MOST_ISSUES = 20;

/** Faults of one value: without it the rest of the document can be read. */
const OF_ONE_VALUE: ReadonlySet<ErrorCode> = new Set([
  "wrong-type",
  "unknown-field",
  "duplicate-field",
  "unknown-enum",
  "out-of-range",
  "invalid-string",
  "invalid-value",
  "invalid-release",
]);

/** A value without what a pointer leads to; an element takes its whole list along, for the others would get its index. */
function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
    return undefined;
  }
  const part = without((value as Readonly<Record<string, unknown>>)[step], rest);
  if (Array.isArray(value)) {
    return part === undefined ? undefined : value.map((item, index) => String(index) === step ? part : item);
  }
  const entries = Object.entries(value);
  return Object.fromEntries(
    part === undefined
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, item]) => [key, key === step ? part : item]),
  );
}

/** A value with another one at the end of a pointer; `undefined` where nothing can stand there. */
function withValue(value: unknown, [step, ...rest]: readonly string[], part: unknown): unknown {
  if (step === undefined) return part;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const inner = withValue(
    Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    rest,
    part,
  );
  return inner === undefined ? undefined : Object.fromEntries([...Object.entries(value), [step, inner]]);
}

/**
 * Finds all faults of a document after its first one.
 *
 * @param first The error that its reader threw.
 * @param value The document, plain data.
 * @param read Reads it.
 * @param supplied Values to go on with where a field is missing or at fault, by pointer. Default: none.
 * @returns The error, with every fault among its `issues` where there are several; at most {@linkcode MOST_ISSUES}.
 */
export function withIssues(
  first: CriSpecError,
  value: unknown,
  read: (value: unknown) => unknown,
  supplied: Readonly<Record<Pointer, unknown>> = {},
): CriSpecError {
  const issues: CriSpecError[] = [...first.issues.length === 0 ? [first] : first.issues];
  const removed: Pointer[] = [];
  let document = value;
  for (let error = first; issues.length < MOST_ISSUES;) {
    const { path, code } = error;
    const isOfOne = OF_ONE_VALUE.has(code);
    const next = (isOfOne || code === "missing-field") && Object.hasOwn(supplied, path)
      ? withValue(document, stepsOf(path), supplied[path])
      : isOfOne
      ? without(document, stepsOf(path))
      : undefined;
    if (next === undefined) break;
    removed.push(path);
    document = next;
    try {
      read(document);
      break;
    } catch (thrown) {
      if (!(thrown instanceof CriSpecError)) throw thrown;
      // Without the value a later reader may miss it; that is not a fault of the document.
      const isOwn = removed.some((path) => isWithin(thrown.path, path) || isWithin(path, thrown.path));
      const isFault = thrown.kind === "input" || thrown.issues.length > 0;
      if (!isFault || (isOwn && thrown.code === "missing-field")) break;
      issues.push(...thrown.issues.length === 0 ? [thrown] : thrown.issues);
      error = thrown;
    }
  }
  if (issues.length === 1 || issues.length === first.issues.length) return first;
  const { code, message, path, hint, cause } = first;
  return new CriSpecError(code, message, { path, hint, cause, issues: issues.slice(0, MOST_ISSUES) });
}
