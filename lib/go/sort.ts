/**
 * The order of strings in Go.
 *
 * @module
 */

/**
 * Orders strings as Go orders them: by their UTF-8 bytes, that is by code point.
 *
 * @param a One string.
 * @param b The other.
 * @returns Negative, zero or positive, as `Array.prototype.sort` wants it.
 */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x === y) continue;
    // A surrogate stands for a code point beyond every other UTF-16 unit.
    const highX = x >= 0xd800 && x < 0xe000;
    const highY = y >= 0xd800 && y < 0xe000;
    return highX === highY ? x - y : highX ? 1 : -1;
  }
  return a.length - b.length;
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * Sorts strings in place as Go orders them.
 *
 * @param texts A list that the caller does not use elsewhere.
 * @returns The same list, sorted.
 */
export function sortByBytes(texts: string[]): readonly string[] {
  // Without surrogates the order of UTF-16 units, which the engine sorts by itself, is that of code points.
  return texts.some((text) => SURROGATE.test(text)) ? texts.sort(byBytes) : texts.sort();
}
