/**
 * Trees of JSON and TOML values: merging, and putting a folder in place of `$DIR`. User-chosen keys, `__proto__` among
 * them, are kept as they are.
 *
 * @module
 */

/** A tree with string keys. */
export type Tree = Readonly<Record<string, unknown>>;

/**
 * Puts one tree over another: tables are merged, everything else is replaced, `null` removes.
 *
 * @param base The tree below.
 * @param over The tree on top.
 * @returns The merged tree.
 */
export function mergeTrees(base: Tree, over: Tree): Tree {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    if (value === null) merged.delete(key);
    else merged.set(key, isTree(value) ? mergeTrees(isTree(below) ? below : {}, value) : value);
  }
  return Object.fromEntries(merged);
}

/**
 * Replaces text in every string of a value, keys of tables included.
 *
 * @typeParam T The value's type, which stays.
 * @param value A JSON value.
 * @param replace What to make of a string.
 * @returns The value with its strings replaced.
 */
export function mapStrings<T>(value: T, replace: (text: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === "string") return replace(part);
    if (Array.isArray(part)) return part.map(walk);
    if (!isTree(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [replace(key), walk(inner)]));
  };
  return walk(value) as T;
}

/**
 * The value at a path of keys.
 *
 * @param tree Where to start.
 * @param path The keys, outermost first.
 * @returns The value, or undefined when a key is missing.
 */
export function treeAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => isTree(part) && Object.hasOwn(part, key) ? part[key] : undefined, tree);
}

/**
 * Tells a table from other values.
 *
 * @param value Any value.
 * @returns Whether it is a table.
 */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
