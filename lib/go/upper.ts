/**
 * Go's `strings.ToUpper`.
 *
 * Upstream: https://pkg.go.dev/strings#ToUpper.
 *
 * @module
 */

/** Greek letters whose upper case is more than one letter in full, and one with iota adscript in the simple mapping that Go has. */
function simpleGreek(code: number): number | undefined {
  if (code >= 0x1f80 && code <= 0x1faf) return code | 8;
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return code + 9;
  return undefined;
}

/**
 * A text in upper case, each code point mapped to one.
 *
 * @param text The text.
 * @returns The text; `ß` and other letters without an upper case of one code point stay.
 */
export function toUpper(text: string): string {
  let upper = "";
  for (const letter of text) {
    const mapped = letter.toUpperCase();
    if ([...mapped].length === 1) upper += mapped;
    else {
      const greek = simpleGreek(letter.codePointAt(0)!);
      upper += greek === undefined ? letter : String.fromCodePoint(greek);
    }
  }
  return upper;
}
