/**
 * The order of steps, put together from the plans of many requests.
 *
 * @module
 */

/** The steps of one plan in order, by keys, and the release that it is of. */
export interface Sequence {
  readonly release: string;
  readonly keys: readonly string[];
}

/** A step that stands elsewhere in the plans of some releases. */
export interface Moved {
  readonly key: string;
  readonly releases: readonly string[];
  /** The step before it there; absent where it is the first. */
  readonly after?: string;
}

/** For each two steps which one comes first, as the first plan that has both has it. */
class Precedence {
  readonly #first = new Map<string, Map<string, boolean>>();

  add(keys: readonly string[]): void {
    for (const [index, before] of keys.entries()) {
      for (const after of keys.slice(index + 1)) {
        if (this.#first.get(before)?.has(after) === true) continue;
        this.#set(before, after, true);
        this.#set(after, before, false);
      }
    }
  }

  #set(one: string, other: string, isFirst: boolean): void {
    const known = this.#first.get(one);
    if (known === undefined) this.#first.set(one, new Map([[other, isFirst]]));
    else known.set(other, isFirst);
  }

  /** Whether one step comes before another; `false` too where no plan has both. */
  isBefore(one: string, other: string): boolean {
    return this.#first.get(one)?.get(other) === true;
  }
}

/** The steps in an order that agrees with all precedences; those that no plan compares keep the order in which they were met. */
function sorted(keys: readonly string[], precedence: Precedence): readonly string[] {
  const left = [...keys];
  const order: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((key) => !left.some((other) => precedence.isBefore(other, key)));
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}

/** The positions that do not rise: all but a longest rising part of them, by index. */
function fallingIn(positions: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, position] of positions.entries()) {
    const best = positions.slice(0, index).reduce(
      (found, other, at) => other < position && (found < 0 || lengths[at]! > lengths[found]!) ? at : found,
      -1,
    );
    before.push(best);
    lengths.push(best < 0 ? 1 : lengths[best]! + 1);
  }
  const rising = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at]!) rising.add(at);
  return positions.map((_, index) => index).filter((index) => !rising.has(index));
}

/**
 * Puts the steps of many plans in one order.
 *
 * @param sequences The plans; where two disagree, the earlier one counts.
 * @returns All keys in order, and those that stand elsewhere in some releases.
 */
export function orderOf(
  sequences: readonly Sequence[],
): { readonly order: readonly string[]; readonly moved: readonly Moved[] } {
  const precedence = new Precedence();
  for (const { keys } of sequences) precedence.add([...new Set(keys)]);
  const order = sorted([...new Set(sequences.flatMap(({ keys }) => keys))], precedence);
  const moved = new Map<string, { key: string; after?: string; releases: Set<string> }>();
  for (const { release, keys } of sequences) {
    const own = [...new Set(keys)];
    for (const index of fallingIn(own.map((key) => order.indexOf(key)))) {
      const [key, after] = [own[index]!, own[index - 1]];
      const place = `${key}\n${after}`;
      const known = moved.get(place) ?? { key, ...(after === undefined ? {} : { after }), releases: new Set() };
      known.releases.add(release);
      moved.set(place, known);
    }
  }
  return { order, moved: [...moved.values()].map((move) => ({ ...move, releases: [...move.releases] })) };
}
