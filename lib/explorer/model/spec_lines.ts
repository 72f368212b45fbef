/**
 * The formatted spec, line by line, each with its place in the record.
 *
 * @module
 */

import { child, type Pointer } from "../../pointer.ts";

/** A line and where it stands. */
export interface SpecLine {
  /** The line with its indentation. */
  readonly text: string;
  /** A JSON pointer; of a line that closes something, to what it closes. */
  readonly path: Pointer;
}

/** A record or list that is open. */
interface Open {
  readonly path: Pointer;
  /** The index of the next element; -1 for a record. */
  next: number;
}

const KEY = /^\s*("(?:[^"\\]|\\.)*"): /;

/**
 * Splits a spec into lines.
 *
 * @param text `config.json`, formatted: one line for each member and element, two spaces for each level.
 * @returns The lines.
 */
export function specLines(text: string): readonly SpecLine[] {
  const open: Open[] = [];
  return text.split("\n").map((line): SpecLine => {
    const trimmed = line.trimStart();
    if (trimmed[0] === "}" || trimmed[0] === "]") return { text: line, path: open.pop()!.path };
    const around = open.at(-1);
    let path = "";
    if (around !== undefined) {
      const key = around.next < 0 ? JSON.parse(KEY.exec(line)![1]!) as string : around.next++;
      path = child(around.path, key);
    }
    const last = line.at(-1);
    if (last === "{") open.push({ path, next: -1 });
    else if (last === "[") open.push({ path, next: 0 });
    return { text: line, path };
  });
}
