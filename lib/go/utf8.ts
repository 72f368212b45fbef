/**
 * Strings as Go has them: UTF-8.
 *
 * @module
 */

const encoder = new TextEncoder();

/**
 * Whether a string has a surrogate on its own, which no UTF-8 text can hold.
 *
 * @param text Any string.
 * @returns `true` when it has one.
 */
export function hasLoneSurrogate(text: string): boolean {
  return !text.isWellFormed();
}

/**
 * The length of a string in UTF-8: Go's `len`.
 *
 * @param text A well-formed string.
 * @returns Bytes.
 */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Whether a string is longer in UTF-8 than some number of bytes; of short ones the length in UTF-16 tells it at once.
 *
 * @param text A well-formed string.
 * @param most The number of bytes.
 * @returns `true` when it has more.
 */
export function isLongerThan(text: string, most: number): boolean {
  return text.length * 3 > most && byteLength(text) > most;
}
