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

/** Texts up to this length are counted here: a call of the encoder costs more. */
const FEW = 1024;

/**
 * Whether a string is longer in UTF-8 than some number of bytes; for most strings the length in UTF-16 decides at once.
 *
 * @param text A well-formed string.
 * @param most The number of bytes.
 * @returns `true` when it has more.
 */
export function isLongerThan(text: string, most: number): boolean {
  const { length } = text;
  if (length * 3 <= most) return false;
  if (length > most) return true;
  if (length > FEW) return byteLength(text) > most;
  let bytes = length;
  // Half of a pair has two bytes of the pair's four.
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes > most;
}
