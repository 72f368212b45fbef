/**
 * Colour and width of text for people. Colour only repeats what the signs say.
 *
 * @module
 */

import { usage } from "../args.ts";
import type { Io } from "../io.ts";

export { MOST_SHOWN, printable, shown } from "./printable.ts";

/** What a text is about, which decides its colour. */
export type Role = "added" | "removed" | "changed" | "strong" | "weak";

const CODES: Readonly<Record<Role, string>> = { added: "32", removed: "31", changed: "33", strong: "1", weak: "2" };

/** How text is printed. */
export interface Style {
  /** How many columns there are. */
  readonly width: number;
  /** Colours a text, or leaves it as it is. */
  readonly paint: (role: Role, text: string) => string;
}

/** The width where there is no terminal. */
export const PLAIN_WIDTH = 80;

/** Text without colours, for files. */
export const PLAIN: Style = { width: PLAIN_WIDTH, paint: (_, text) => text };

/**
 * Decides how text is printed.
 *
 * @param io The run's streams.
 * @param color The value of `--color`: `auto`, `always`, `never`. Default: `auto`, which is colour on a terminal that shows it.
 * @returns The style of standard output.
 * @throws {CriSpecError} `usage` for any other value.
 */
export function styleOf({ terminal }: Pick<Io, "terminal">, color: string = "auto"): Style {
  if (!["auto", "always", "never"].includes(color)) {
    throw usage(`Cannot use ${JSON.stringify(color.slice(0, 64))} as --color`, "pass auto, always or never");
  }
  const coloured = color === "always" || (color === "auto" && terminal?.colour === true);
  return {
    width: Math.max(terminal?.columns ?? PLAIN_WIDTH, 40),
    paint: (role, text) => (coloured ? `\x1b[${CODES[role]}m${text}\x1b[0m` : text),
  };
}

/**
 * Cuts a text to a width.
 *
 * @param text One line.
 * @param width How many columns it may take.
 * @returns The text; one that is too long ends with `…`.
 */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  // More units than two for each column are more characters than columns.
  const characters = [...text.slice(0, 2 * width + 1)];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(width - 1, 0)).join("")}…`;
}

/** How many characters a text has. */
function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at + 1 < text.length; at++) if (text.codePointAt(at)! > 0xffff) width--;
  return width;
}

/**
 * Wraps words into lines.
 *
 * @param words The words.
 * @param width How many columns a line may take.
 * @returns The lines; a word that is longer has one of its own.
 */
export function wrap(words: readonly string[], width: number): readonly string[] {
  const lines: string[][] = [];
  let columns = 0;
  for (const word of words) {
    const length = widthOf(word);
    if (lines.length > 0 && columns + 1 + length <= width) {
      lines.at(-1)!.push(word);
      columns += 1 + length;
    } else {
      lines.push([word]);
      columns = length;
    }
  }
  return lines.map((line) => line.join(" "));
}

/**
 * Wraps lines that stand below a heading; what does not fit goes on further to the right.
 *
 * @param lines The lines.
 * @param style How text is printed.
 * @returns The lines, indented.
 */
export function paragraph(lines: readonly string[], { width }: Pick<Style, "width">): readonly string[] {
  return lines.flatMap((line) =>
    wrap(line.split(" "), width - 4).map((part, index) => `${index === 0 ? "  " : "    "}${part}`)
  );
}
