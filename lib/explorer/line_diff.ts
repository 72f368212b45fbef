/**
 * Which lines two texts share.
 *
 * @module
 */

/** One line of the comparison: an index into one list or both. */
export interface Pair {
  /** The line before; -1 for one that is new. */
  readonly from: number;
  /** The line after; -1 for one that was removed. */
  readonly to: number;
}

/** The most pairs of lines that are compared with each other: 4 MiB of lengths. */
const MOST_COMPARED = 1 << 20;

/** How often what lies between two anchors is searched for more of them. */
const MOST_DEPTH = 8;

/** Lines of both lists, the ends exclusive. */
interface Part {
  readonly from: number;
  readonly endFrom: number;
  readonly to: number;
  readonly endTo: number;
}

/** Where the lines are that a part has once. */
function onceIn(lines: readonly string[], start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = start; index < end; index++) places.set(lines[index]!, places.has(lines[index]!) ? -1 : index);
  return places;
}

/** The longest sequence of pairs that rises on both sides; the pairs rise on the first. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  // The last pairs of the best sequences of each length, and what comes before each pair.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, { to }] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.to < to) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : ends[low - 1]!);
    ends[low] = index;
  }
  const found: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) found.push(pairs[index]!);
  return found.toReversed();
}

/** Aligns two lists. */
class Alignment {
  readonly pairs: Pair[] = [];
  readonly #before: readonly string[];
  readonly #after: readonly string[];

  constructor(before: readonly string[], after: readonly string[]) {
    this.#before = before;
    this.#after = after;
  }

  #isEqual(from: number, to: number): boolean {
    return this.#before[from] === this.#after[to];
  }

  add({ from, endFrom, to, endTo }: Part, depth: number): void {
    while (from < endFrom && to < endTo && this.#isEqual(from, to)) this.pairs.push({ from: from++, to: to++ });
    let equal = 0;
    while (endFrom > from && endTo > to && this.#isEqual(endFrom - 1, endTo - 1)) {
      endFrom--;
      endTo--;
      equal++;
    }
    const part: Part = { from, endFrom, to, endTo };
    if ((endFrom - from) * (endTo - to) <= MOST_COMPARED) this.#addCompared(part);
    else this.#addAnchored(part, depth);
    for (let index = 0; index < equal; index++) this.pairs.push({ from: endFrom + index, to: endTo + index });
  }

  /** Lines that both have once are the same ones; what lies between is aligned on its own. */
  #addAnchored({ from, endFrom, to, endTo }: Part, depth: number): void {
    const after = onceIn(this.#after, to, endTo);
    const both: Pair[] = [];
    for (const [line, index] of onceIn(this.#before, from, endFrom)) {
      const other = after.get(line) ?? -1;
      if (index >= 0 && other >= 0) both.push({ from: index, to: other });
    }
    const anchors = depth < MOST_DEPTH ? rising(both.sort((a, b) => a.from - b.from)) : [];
    if (anchors.length === 0) {
      for (let index = from; index < endFrom; index++) this.pairs.push({ from: index, to: -1 });
      for (let index = to; index < endTo; index++) this.pairs.push({ from: -1, to: index });
      return;
    }
    for (const anchor of anchors) {
      this.add({ from, endFrom: anchor.from, to, endTo: anchor.to }, depth + 1);
      this.pairs.push(anchor);
      [from, to] = [anchor.from + 1, anchor.to + 1];
    }
    this.add({ from, endFrom, to, endTo }, depth + 1);
  }

  /** By a longest common subsequence. */
  #addCompared({ from, endFrom, to, endTo }: Part): void {
    const [rows, columns] = [endFrom - from, endTo - to];
    const width = columns + 1;
    // How long a common subsequence of what is left can be.
    const longest = new Uint32Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--) {
        longest[row * width + column] = this.#isEqual(from + row, to + column)
          ? longest[(row + 1) * width + column + 1]! + 1
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
      }
    }
    let [row, column] = [0, 0];
    while (row < rows || column < columns) {
      if (row < rows && column < columns && this.#isEqual(from + row, to + column)) {
        this.pairs.push({ from: from + row++, to: to + column++ });
      } else if (
        row < rows && (column === columns || longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!)
      ) this.pairs.push({ from: from + row++, to: -1 });
      else this.pairs.push({ from: -1, to: to + column++ });
    }
  }
}

/**
 * Aligns two lists of lines by a longest common subsequence; of lists that are too long for one, the parts between lines that
 * both have once.
 *
 * @param before The lines before.
 * @param after The lines after.
 * @returns The lines of both, in order; of a changed part those before come first.
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const alignment = new Alignment(before, after);
  alignment.add({ from: 0, endFrom: before.length, to: 0, endTo: after.length }, 0);
  return alignment.pairs;
}
