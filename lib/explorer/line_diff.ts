/**
 * Which lines two formatted specs share.
 *
 * @module
 */

/** One line of the comparison: an index into one list or both. */
export interface Pair {
  /** The line before; -1 for one that is new. */
  readonly from: number;
  /** The line after; -1 for one that is gone. */
  readonly to: number;
}

/**
 * Aligns two lists of lines by a longest common subsequence.
 *
 * @param before The lines before.
 * @param after The lines after.
 * @returns The lines of both, in order; of a changed part those before come first.
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  const pairs: Pair[] = [];
  for (let index = 0; index < start; index++) pairs.push({ from: index, to: index });
  const [rows, columns] = [endBefore - start, endAfter - start];
  const width = columns + 1;
  // How long a common subsequence of what is left can be.
  const longest = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] = before[start + row] === after[start + column]
        ? longest[(row + 1) * width + column + 1]! + 1
        : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && before[start + row] === after[start + column]) {
      pairs.push({ from: start + row++, to: start + column++ });
    } else if (
      row < rows && (column === columns || longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!)
    ) pairs.push({ from: start + row++, to: -1 });
    else pairs.push({ from: -1, to: start + column++ });
  }
  for (let index = endBefore; index < before.length; index++) {
    pairs.push({ from: index, to: endAfter + index - endBefore });
  }
  return pairs;
}
