/**
 * Groups, as `Map.groupBy` makes them, which Node 20 does not have.
 *
 * @module
 */

/**
 * Groups values by a key.
 *
 * @typeParam T The values' type.
 * @typeParam K The keys' type.
 * @param values The values.
 * @param keyOf The key of a value.
 * @returns The values by key; keys and values in the order in which they came.
 */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
