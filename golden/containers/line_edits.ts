/**
 * A text as what it changes of another text, line by line: what many recordings of one question have in common is kept once.
 *
 * @module
 */

/** Lines in the place of others: where, how many go, and what comes. */
export type LineEdit = readonly [at: number, removed: number, added: readonly string[]];

/**
 * Finds a shortest list of edits, by Myers' algorithm.
 *
 * @param from The lines before.
 * @param to The lines after.
 * @returns The edits in order; `at` counts lines of the text before.
 */
export function lineEdits(from: readonly string[], to: readonly string[]): readonly LineEdit[] {
  const edits: { at: number; removed: number; added: string[] }[] = [];
  for (const [x, y, kind] of shortestPath(from, to)) {
    const last = edits.at(-1);
    const edit = last !== undefined && last.at + last.removed === x ? last : { at: x, removed: 0, added: [] };
    if (edit !== last) edits.push(edit);
    if (kind === "remove") edit.removed++;
    else edit.added.push(to[y]!);
  }
  return edits.map(({ at, removed, added }) => [at, removed, added]);
}

/**
 * Makes the text after out of the text before.
 *
 * @param from The lines before.
 * @param edits What {@linkcode lineEdits} found.
 * @returns The lines after.
 */
export function applyLineEdits(from: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const lines: string[] = [];
  let next = 0;
  for (const [at, removed, added] of edits) {
    lines.push(...from.slice(next, at), ...added);
    next = at + removed;
  }
  return [...lines, ...from.slice(next)];
}

type Move = readonly [x: number, y: number, kind: "remove" | "add"];

/** The removed and added lines on a shortest way from one text to the other, in order. */
function shortestPath(from: readonly string[], to: readonly string[]): readonly Move[] {
  const furthest: Map<number, number>[] = [];
  let ends = new Map<number, number>([[1, 0]]);
  for (let depth = 0;; depth++) {
    const next = new Map<number, number>();
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = isDown(diagonal, depth, ends) ? ends.get(diagonal + 1)! : ends.get(diagonal - 1)! + 1;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= from.length && x - diagonal >= to.length) return walkBack([...furthest, ends], depth, diagonal);
    }
    furthest.push(ends);
    ends = next;
  }
}

/** Whether the furthest way to a diagonal comes from a line that is added. */
function isDown(diagonal: number, depth: number, ends: ReadonlyMap<number, number>): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && ends.get(diagonal - 1)! < ends.get(diagonal + 1)!;
}

function walkBack(furthest: readonly ReadonlyMap<number, number>[], depths: number, last: number): readonly Move[] {
  const moves: Move[] = [];
  let diagonal = last;
  for (let depth = depths; depth > 0; depth--) {
    const ends = furthest[depth]!;
    const down = isDown(diagonal, depth, ends);
    diagonal += down ? 1 : -1;
    const x = ends.get(diagonal)!;
    moves.push([x, x - diagonal, down ? "add" : "remove"]);
  }
  return moves.reverse();
}
