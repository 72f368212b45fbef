/**
 * From a message that states no cause to what it shows.
 *
 * @module
 */

import { RECORD, SPACE, squeeze, type Squeezed, WRAP } from "./paste/squeeze.ts";
import { type ErrorSymptom, SYMPTOMS } from "./symptoms.ts";

/** A sign: its parts, in their order, whether it is one word, and whether a row of a table has its two parts. */
interface Sign {
  readonly parts: readonly string[];
  readonly isWord: boolean;
  readonly isRow: boolean;
}

/** Characters between a pod's name and its status: the name's random end, and how many containers are ready. */
const POD_LENGTH = 20;

/** Whether two parts stand in one line, close to each other: the status is that of this pod, not of the next one. */
function standInRow({ text, marks }: Squeezed, first: string, second: string): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const from = at + first.length;
    const to = text.indexOf(second, from);
    if (to < 0) return false;
    if (to - from <= POD_LENGTH && marks.subarray(from, to + 1).every((mark) => (mark & WRAP) === 0)) return true;
  }
  return false;
}

/** Whether a word stands in a text as one word: "StartError" is not "Failed to start: error". */
function wordStands({ text, marks }: Squeezed, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // A terminal or a table breaks a long word, too.
    const inner = marks.subarray(at + 1, at + word.length);
    if (inner.every((mark) => (mark & SPACE) === 0 || (mark & WRAP) !== 0)) return true;
  }
  return false;
}

/** Whether the parts of a sign stand in a record, in their order. */
function standIn(record: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    const found = record.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

/**
 * Makes the finder of {@linkcode SYMPTOMS}.
 *
 * @returns Finds the first symptom that a message has, which is what it shows without a cause.
 */
export function symptomFinder(): (squeezed: Squeezed) => ErrorSymptom | undefined {
  const known = SYMPTOMS.map(({ name, meaning, look, signs }) => ({
    symptom: { name, meaning, look },
    signs: signs.map((sign): Sign => ({
      parts: sign.split(/<any>|<pod>/).map((part) => squeeze(part).text),
      isWord: !/[ <]/.test(sign),
      isRow: sign.includes("<pod>"),
    })),
  }));
  return (squeezed) => {
    let records: readonly string[] | undefined;
    const stands = ({ parts, isWord, isRow }: Sign): boolean => {
      if (isWord) return wordStands(squeezed, parts[0]!);
      if (isRow) return standInRow(squeezed, parts[0]!, parts[1]!);
      // Most signs do not stand there at all.
      if (!parts.every((part) => squeezed.text.includes(part))) return false;
      return parts.length === 1 || (records ??= squeezed.text.split(RECORD)).some((record) => standIn(record, parts));
    };
    return known.find(({ signs }) => signs.some(stands))?.symptom;
  };
}
