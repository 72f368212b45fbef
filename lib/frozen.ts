/**
 * Tables of which answers have parts: frozen, so that nobody who gets an answer can change a later one.
 *
 * @module
 */

/**
 * Freezes a table, with all records and lists in it.
 *
 * @typeParam T Its type.
 * @param table Records, lists, patterns and what is in them; maps and instances of other classes stay as they are.
 * @returns The same, frozen.
 */
export function frozen<T>(table: T): T {
  if (typeof table !== "object" || table === null || Object.isFrozen(table)) return table;
  const isPlain = Array.isArray(table) || Object.getPrototypeOf(table) === Object.prototype;
  // A pattern that goes on where it stopped writes that into itself.
  const isPattern = table instanceof RegExp && !table.global && !table.sticky;
  if (!isPlain && !isPattern) return table;
  Object.freeze(table);
  for (const part of Object.values(table)) frozen(part);
  return table;
}
