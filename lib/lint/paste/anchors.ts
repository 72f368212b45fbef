/**
 * Where causes start: behind what the wrappers of {@linkcode WRAPPERS} put before them.
 *
 * @module
 */

import type { ErrorComponentName } from "../component.ts";
import { CLAUSE, ELISION, QUOTE, RECORD, SPACE, squeeze, type Squeezed } from "./squeeze.ts";
import { WRAPPERS } from "./wrappers.ts";

/** The character of the first placeholder of a squeezed template; the others follow. */
export const FIRST_PLACEHOLDER = 0xe000;
/** How many placeholders a template may have. */
export const MOST_PLACEHOLDERS = 64;

const HOLES = "\ue000-\ue03f";
const WORD = /[a-z0-9_]/;
/** Less of a cut wrapper may be anything. */
const LEAST_TAIL = 6;
/** A wrapper that is only a program's name: right behind `exec:` it is what could not be run, and says nothing. */
const PROGRAM = /^[a-z-]+$/;
/** How far a name in a wrapper may reach. */
const MOST_NAME = 300;

/** Patterns' sources of a wrapper's placeholders. */
const PARTS: Readonly<Record<string, string>> = {
  name: `[^\\n…]{0,${MOST_NAME}}?`,
  // A pod or a container: its name has no colon, so that it ends before another cause.
  object: `[^\\n…:]{0,${MOST_NAME}}?`,
  word: "[a-z_]{1,40}",
  hash: "[0-9a-f]{1,64}",
  words: "[a-z_]{1,40}",
  errno: "[a-z ,/]{4,48}",
  number: `[0-9${HOLES}]{1,9}`,
};

/** A wrapper's words as a pattern's source. */
function sourceOf(text: string): string {
  return text.split(/<(\w+)>/).map((part, index) =>
    index % 2 === 1 ? PARTS[part]! : squeeze(part).text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
  ).join("");
}

/** Wrappers whose words end without a colon. */
const WITHOUT_COLON = /[=(-]$|\(\)$|^<words>\.c:/;

/** How a wrapper starts that has a source file's name, and how such a name ends. */
const FILE_NAME = "<words>";
const FILE_ENDS = [".go:", ".c:"];
/** A group that matches nothing: rows keep their groups' numbers. */
const NEVER = "((?!))";

/** What follows a wrapper's words: nothing behind a sign, perhaps a colon behind `caused` and a bracket. */
function endOf(text: string): string {
  if (WITHOUT_COLON.test(text)) return "";
  return /(?:caused|caused by|\])$/.test(text) ? ":?" : ":";
}

/** A wrapper. */
interface Row {
  readonly of: ErrorComponentName | undefined;
  readonly text: string;
}

/** A cause's start. */
export interface Anchor {
  /** Where the cause starts in the squeezed text. */
  readonly at: number;
  /** The component that it comes from, where the wrapper says that. */
  readonly of: ErrorComponentName | undefined;
}

/** Finds where causes start. */
export interface AnchorFinder {
  /**
   * Finds all starts, from the first to the last.
   *
   * @param squeezed The text.
   */
  readonly find: (squeezed: Squeezed) => readonly Anchor[];
  /**
   * Finds the start of the first cause in a text whose first wrapper is cut.
   *
   * @param squeezed The text.
   * @param from Where what is left of it starts.
   * @returns The start behind the rest of a wrapper; `undefined` where the text does not start with one.
   */
  readonly cut: (squeezed: Squeezed, from: number) => Anchor | undefined;
  /**
   * Finds the wrappers at the start of a squeezed template.
   *
   * @param text The template, with placeholders as characters from {@linkcode FIRST_PLACEHOLDER} on.
   * @returns Where each of them ends, in order.
   */
  readonly ends: (text: string) => readonly number[];
}

/**
 * Makes the finder of {@linkcode WRAPPERS}.
 *
 * @returns The finder.
 */
export function anchorFinder(): AnchorFinder {
  const rows: readonly Row[] = WRAPPERS.flatMap(({ of, texts }) => texts.map((text) => ({ of, text })))
    .toSorted((a, b) => b.text.length - a.text.length);
  // One group for each row tells which it was; the longest words come first.
  const sources = rows.map(({ text }) => {
    const isNamed = text.endsWith("<name>");
    const words = isNamed ? text.slice(0, -"<name>".length) : text;
    return `(${sourceOf(words)}${isNamed ? "" : endOf(text)})`;
  });
  const all = new RegExp(sources.join("|"), "g");
  // Rows that start with a file's name are tried at each letter: a long text without such a file is read without them.
  const withoutFiles = new RegExp(
    sources.map((source, index) => rows[index]!.text.startsWith(FILE_NAME) ? NEVER : source).join("|"),
    "g",
  );
  const rowOf = (match: RegExpExecArray, among: readonly Row[] = rows) =>
    among[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
  const firsts = rows.map(({ text }) => squeeze(text.slice(0, text.search(/<\w+>|$/))).text[0]);
  /** The rows that may start with a character, made when it is first asked for. */
  const byFirst = new Map<string, { readonly among: readonly Row[]; readonly pattern: RegExp }>();
  const startingWith = (character: string) => {
    let known = byFirst.get(character);
    if (known === undefined) {
      const isHere = (_: unknown, index: number) => firsts[index] === undefined || firsts[index] === character;
      known = { among: rows.filter(isHere), pattern: new RegExp(sources.filter(isHere).join("|"), "y") };
      byFirst.set(character, known);
    }
    return known;
  };

  const find = ({ text, marks }: Squeezed): readonly Anchor[] => {
    const found: Anchor[] = [];
    const anywhere = FILE_ENDS.some((end) => text.includes(end)) ? all : withoutFiles;
    anywhere.lastIndex = 0;
    for (let match = anywhere.exec(text); match !== null; match = anywhere.exec(text)) {
      const start = match.index;
      const isWord = start === 0 || (marks[start]! & (SPACE | QUOTE)) !== 0 || !WORD.test(text[start - 1]!);
      if (!isWord) {
        anywhere.lastIndex = start + 1;
        continue;
      }
      const { of, text: row } = rowOf(match);
      if (of !== undefined && PROGRAM.test(row) && text.startsWith("exec:", start - "exec:".length)) {
        anywhere.lastIndex = start + 1;
        continue;
      }
      const end = start + match[0].length;
      const at = row.endsWith("<name>") ? behindName(text, marks, end) : end;
      if (at !== undefined) found.push({ at, of });
      // A wrapper's name may hold another wrapper.
      anywhere.lastIndex = Math.max(start + 1, row.endsWith("<name>") ? end : at ?? end);
    }
    return found.toSorted((a, b) => a.at - b.at);
  };

  const ends = (text: string): readonly number[] => {
    const found: number[] = [];
    for (let at = 0; at < text.length;) {
      const { among, pattern } = startingWith(text[at]!);
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return found;
      const isNamed = rowOf(match, among).text.endsWith("<name>");
      at = isNamed ? text.indexOf(":", pattern.lastIndex) + 1 : pattern.lastIndex;
      if (at === 0) return found;
      found.push(at);
    }
    return found;
  };
  const tails = rows.filter(({ text }) => !WITHOUT_COLON.test(text)).map(({ of, text }) => ({
    of,
    tail: squeeze(text.slice(text.lastIndexOf(">") + 1)).text,
  })).filter(({ tail }) => tail.length > LEAST_TAIL);

  const cut = ({ text, marks }: Squeezed, from: number): Anchor | undefined => {
    for (let at = from + LEAST_TAIL; at < Math.min(text.length, from + MOST_NAME); at++) {
      if (text[at] === RECORD || text[at] === ELISION) return undefined;
      if ((marks[at]! & CLAUSE) === 0) continue;
      const rest = text.slice(from, at);
      const row = tails.find(({ tail }) => tail.endsWith(rest));
      return row === undefined ? undefined : { at: at + 1, of: row.of };
    }
    return undefined;
  };
  return { find, cut, ends };
}

/** The place behind the colon that ends a name: the first with a space or a quotation mark behind it. */
function behindName(text: string, marks: Uint8Array, from: number): number | undefined {
  for (let at = from; at < Math.min(text.length, from + MOST_NAME); at++) {
    if (text[at] === RECORD || text[at] === ELISION) return undefined;
    if ((marks[at]! & CLAUSE) !== 0) return at + 1;
  }
  return undefined;
}
