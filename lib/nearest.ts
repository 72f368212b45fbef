/**
 * The known name nearest to a mistyped one.
 *
 * @module
 */

/** The number of changes from one text to another; `most` or more where it is not less than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitution));
    }
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return row[b.length]!;
}

/**
 * Finds the known name that was probably meant.
 *
 * @param name What was written.
 * @param known The names there are.
 * @returns The nearest known name, or `undefined` when none is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 64) return undefined;
  const folded = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length >= name.length + least) continue;
    const d = distance(folded, candidate.toLowerCase(), least);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}
