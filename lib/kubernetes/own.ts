/**
 * Entries of maps with keys that users choose.
 *
 * @module
 */

/** An entry of a map, never what every object inherits. */
export function own<V>(map: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
