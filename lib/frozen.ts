/**
 * Tables of which answers have parts, and answers: frozen, so that nobody who gets an answer can change a later one.
 *
 * @module
 */

/**
 * Freezes what this package has made, with everything in it that is not frozen yet.
 *
 * @typeParam T Its type.
 * @param value Records, lists, patterns and what is in them, without accessors; of a map or an instance of a class only itself.
 * @returns The same, frozen.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) { for (const part of value) frozen(part); }
  else for (const key in value) frozen(value[key]);
  return value;
}
