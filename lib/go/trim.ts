/**
 * How Go takes characters from the ends of texts.
 *
 * From the end it is done by hand: a pattern for the end of a text looks at a long run in the middle again and again.
 *
 * @module
 */

const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Outside of the text there is no character, and nothing to cut. */
function trim(text: string, isCut: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (isCut(text.charAt(start))) start++;
  while (isCut(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Takes Unicode's white space from both ends: `strings.TrimSpace`.
 *
 * @param text Any text.
 * @returns The text between.
 */
export function trimSpace(text: string): string {
  return trim(text, (character) => SPACE.test(character));
}

/**
 * Takes double quotes from both ends, however many: `strings.Trim`.
 *
 * @param text Any text.
 * @returns The text between.
 */
export function trimQuotes(text: string): string {
  return trim(text, (character) => character === '"');
}

/**
 * Takes characters from the end: `strings.TrimRight`.
 *
 * @param text Any text.
 * @param characters The characters.
 * @returns The text up to its last character that is another one.
 */
export function trimRight(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/**
 * Takes slashes from the end.
 *
 * @param path Any path.
 * @returns The path up to its last character that is not a slash.
 */
export function trimSlashes(path: string): string {
  return trimRight(path, "/");
}
