/**
 * The one printable form of text that comes from the input: no control character of it reaches a terminal.
 *
 * The escapes are those of JSON, so that a JSON text stays the same JSON when it is made printable.
 *
 * @module
 */

/** Controls, format and bidi characters, what is invisible or not assigned, lone surrogates, line and paragraph separators. */
const UNPRINTABLE = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}";
const CHARACTER = new RegExp(`[${UNPRINTABLE}]`, "gu");
const PLAIN = /^[\x20-\x7e]*$/;
const SEQUENCE = new RegExp(`\\x1b\\[(?:0|1|2|31|32|33)m|(?!\\n)[${UNPRINTABLE}]`, "gu");

const SHORT: ReadonlyMap<string, string> = new Map([["\b", "\\b"], ["\t", "\\t"], ["\n", "\\n"], ["\f", "\\f"], [
  "\r",
  "\\r",
]]);

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

function escape(character: string): string {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const units = Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index)));
  return units.join("");
}

/**
 * Makes a text harmless for a terminal.
 *
 * @param text Any text, or JSON text.
 * @returns The text on one line, with the escapes of JSON for everything that a terminal interprets or does not show:
 *   control, format and bidi characters, separators of lines, lone surrogates, characters that are not assigned.
 */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(CHARACTER, escape);
}

/**
 * Makes a whole output harmless for a terminal.
 *
 * @param text Lines of text.
 * @param coloured Whether the sequences that this program uses for colour are left.
 * @returns The text: {@linkcode printable}, with its newlines.
 */
export function printableLines(text: string, coloured: boolean): string {
  return text.replace(SEQUENCE, (found) => {
    if (found.startsWith("\x1b[")) return coloured ? found : `${escape("\x1b")}${found.slice(1)}`;
    return escape(found);
  });
}

/** How long a value may be that is printed for people: a path, a name, a text of a runtime. */
export const MOST_SHOWN = 1000;

type Show = (character: string) => string;

/** Characters, as they are shown, that take no more than `most` together. */
function taken(characters: Iterable<string>, most: number, show: Show): readonly string[] {
  const all: string[] = [];
  let length = 0;
  for (const character of characters) {
    const form = show(character);
    length += form.length;
    if (length > most) break;
    all.push(form);
  }
  return all;
}

/** Code points from the end. */
function* backwards(text: string): Generator<string, void, void> {
  for (let end = text.length; end > 0;) {
    const isPair = end > 1 && text.codePointAt(end - 2)! > 0xffff;
    yield text.slice(end - (isPair ? 2 : 1), end);
    end -= isPair ? 2 : 1;
  }
}

function abbreviated(text: string, most: number, show: Show): string {
  if (text.length <= most) {
    const whole = show(text);
    if (whole.length <= most) return whole;
  }
  const head = taken(text, Math.ceil(most * 2 / 3), show);
  const tail = taken(backwards(text), Math.floor(most / 3), show).toReversed();
  const cut = countOf(text) - head.length - tail.length;
  return cut <= 0 ? show(text) : `${head.join("")}…(${cut} more characters)…${tail.join("")}`;
}

/**
 * Makes a text short: a long one loses its middle, and says how much.
 *
 * @param text Any text.
 * @param most How long the result may be, in UTF-16 units; the words in the middle come on top.
 * @returns The text: whole, or `start…(1234 more characters)…end`.
 */
export function shortened(text: string, most: number): string {
  return abbreviated(text, most, (part) => part);
}

/**
 * Makes a text printable and short.
 *
 * @param text Any text.
 * @param most How long the result may be, in UTF-16 units; the words in the middle come on top.
 * @returns The text as {@linkcode shortened} and {@linkcode printable} make it.
 */
export function shown(text: string, most: number): string {
  return abbreviated(text, most, printable);
}

/** How many code points there are, without making them. */
function countOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) at++;
    count++;
  }
  return count;
}
