/**
 * A stand-in for `@std/assert` where JSR cannot be reached: the same names and signatures, only what the tests use,
 * over `node:assert/strict`. `links` in deno.json puts it in place; remove that line where JSR is reachable.
 *
 * @module
 */

import assertion from "node:assert/strict";

/** Runs an assertion; where it fails, the error has the given message in place of Node's. No error is made before that. */
function check(run: () => void, message: string | undefined): void {
  try {
    run();
  } catch (error) {
    const isFailure = error instanceof assertion.AssertionError;
    throw isFailure && message !== undefined && message !== "" ? new assertion.AssertionError({ message }) : error;
  }
}

/** Asserts that `expr` is truthy. */
export function assert(expr: unknown, msg = ""): asserts expr {
  check(() => assertion.ok(expr), msg);
}

/** Asserts that two values are deeply and strictly equal. */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  check(() => assertion.deepStrictEqual(actual, expected), msg);
}

/** Asserts that two values are not deeply equal. */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  check(() => assertion.notDeepStrictEqual(actual, expected), msg);
}

/** Asserts that two values are the same by `Object.is`. */
export function assertStrictEquals<T>(actual: unknown, expected: T, msg?: string): asserts actual is T {
  check(() => assertion.strictEqual(actual, expected), msg);
}

/** Asserts that two values are not the same by `Object.is`. */
export function assertNotStrictEquals<T>(actual: T, expected: T, msg?: string): void {
  check(() => assertion.notStrictEqual(actual, expected), msg);
}

/** Asserts that `actual` contains `expected`. */
export function assertStringIncludes(actual: string, expected: string, msg?: string): void {
  assertion.ok(
    actual.includes(expected),
    msg ?? `Expected actual: "${actual}" to contain: "${expected}"`,
  );
}

/** Asserts that `actual` matches `expected`. */
export function assertMatch(actual: string, expected: RegExp, msg?: string): void {
  check(() => assertion.match(actual, expected), msg);
}

// deno-lint-ignore no-explicit-any
type Constructor<E extends Error> = abstract new (...args: any[]) => E;

/** Asserts that `fn` throws an error of `ErrorClass` whose message includes `msgIncludes`, and returns it. */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  ErrorClass: Constructor<E>,
  msgIncludes?: string,
  msg?: string,
): E {
  let thrown: unknown;
  try {
    fn();
  } catch (error) {
    thrown = error;
  }
  return checked(thrown, ErrorClass, msgIncludes, msg);
}

/** Asserts that `fn` rejects with an error of `ErrorClass` whose message includes `msgIncludes`, and returns it. */
export async function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  ErrorClass: Constructor<E>,
  msgIncludes?: string,
  msg?: string,
): Promise<E> {
  let thrown: unknown;
  try {
    await fn();
  } catch (error) {
    thrown = error;
  }
  return checked(thrown, ErrorClass, msgIncludes, msg);
}

function checked<E extends Error>(
  thrown: unknown,
  ErrorClass: Constructor<E>,
  msgIncludes: string | undefined,
  msg: string | undefined,
): E {
  assertion.ok(thrown instanceof ErrorClass, msg ?? `Expected ${ErrorClass.name}, got ${String(thrown)}`);
  if (msgIncludes !== undefined) assertStringIncludes(thrown.message, msgIncludes, msg);
  return thrown;
}
