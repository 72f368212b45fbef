/**
 * JSON pointers, RFC 6901.
 *
 * @module
 */

/** A JSON pointer: `""` or steps that each start with `/`. */
export type Pointer = string;

/**
 * Appends one step to a pointer.
 *
 * @param pointer Where to start.
 * @param step A member's name or an element's index, not yet escaped.
 * @returns The longer pointer.
 */
export function child(pointer: Pointer, step: string | number): Pointer {
  if (typeof step === "number" || !(step.includes("/") || step.includes("~"))) return `${pointer}/${step}`;
  // Most keys with either have slashes alone.
  const plain = step.includes("~") ? step.replaceAll("~", "~0") : step;
  return `${pointer}/${plain.replaceAll("/", "~1")}`;
}

/**
 * The steps of a pointer.
 *
 * @param pointer The pointer.
 * @returns Names and indexes, not escaped any more.
 */
export function stepsOf(pointer: Pointer): readonly string[] {
  const steps: string[] = [];
  for (let start = pointer.indexOf("/") + 1; start > 0;) {
    const end = pointer.indexOf("/", start);
    steps.push(unescaped(end < 0 ? pointer.slice(start) : pointer.slice(start, end)));
    start = end + 1;
  }
  return steps;
}

/**
 * A step of a pointer.
 *
 * @param step What stands between two slashes.
 * @returns The name or index, not escaped any more.
 */
export function unescaped(step: string): string {
  return step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step;
}

/**
 * Whether a pointer is another one or lies below it.
 *
 * @param pointer The pointer to look at.
 * @param ancestor The pointer it may lie below.
 * @returns `true` for equal pointers, too.
 */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
