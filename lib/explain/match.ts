/**
 * Matching two lists: which elements stayed, and which of these moved.
 *
 * @module
 */

import { canonical } from "../oci/list_key.ts";

/** The same element in two lists, by its indexes. */
export interface Pair {
  /** Its index before. */
  readonly from: number;
  /** Its index after. */
  readonly to: number;
  /** Whether it stands somewhere else among those that stayed. */
  readonly moved: boolean;
}

/** Two lists, matched. */
export interface Match {
  /** The elements that are in both, in the order after. */
  readonly pairs: readonly Pair[];
  /** Indexes of those that are only before. */
  readonly removed: readonly number[];
  /** Indexes of those that are only after. */
  readonly added: readonly number[];
}

function itself(element: unknown): unknown {
  return element;
}

/** What equal elements have in common: texts stand for themselves, for most lists are of texts. */
function equalKey(element: unknown): string {
  return typeof element === "string" && !element.startsWith("\0") ? element : `\0${canonical(element)}`;
}

/**
 * Matches two lists: first the elements that are one reference at both ends, then equal ones, then by keys.
 *
 * @param from The list before.
 * @param to The list after.
 * @param keys Keys from the strictest to the loosest. Of several elements with one key the first goes with the first.
 * @returns The elements that stayed, the removed and the added ones. As few as possible are reported as moved.
 */
export function matchLists(
  from: readonly unknown[],
  to: readonly unknown[],
  keys: readonly ((element: unknown) => string)[],
): Match {
  let start = 0;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (start < fromEnd && start < toEnd && Object.is(from[start], to[start])) start++;
  while (fromEnd > start && toEnd > start && Object.is(from[fromEnd - 1], to[toEnd - 1])) {
    fromEnd--;
    toEnd--;
  }
  // What is one reference at both ends is in order.
  const pairs: Pair[] = [];
  for (let index = 0; index < start; index++) pairs.push({ from: index, to: index, moved: false });
  const middle = matchMiddle(from, to, range(start, fromEnd), range(start, toEnd), keys);
  for (const pair of middle.pairs) pairs.push(pair);
  for (let index = toEnd; index < to.length; index++) {
    pairs.push({ from: fromEnd - toEnd + index, to: index, moved: false });
  }
  return { pairs, removed: middle.removed, added: middle.added };
}

/** Matches what is not one reference at either end. */
function matchMiddle(
  from: readonly unknown[],
  to: readonly unknown[],
  removed: readonly number[],
  added: readonly number[],
  keys: readonly ((element: unknown) => string)[],
): Match {
  if (removed.length === 0 || added.length === 0) return { pairs: [], removed, added };
  const partners = new Map<number, number>();
  const pairBy = (key: (element: unknown) => unknown): void => {
    if (removed.length === 0 || added.length === 0) return;
    const open = byKey(from, removed, key);
    const taken = new Set<number>();
    added = added.filter((index) => {
      const found = open.get(key(to[index]))?.pop();
      if (found === undefined) return true;
      partners.set(index, found);
      taken.add(found);
      return false;
    });
    if (taken.size > 0) removed = removed.filter((index) => !taken.has(index));
  };
  pairBy(itself);
  if (removed.length > 0 && added.length > 0) {
    // Equal elements have equal keys: where each key is one element's, they need not be compared as a whole.
    const [strictest = itself] = keys;
    if (!areDistinct(from, removed, strictest) || !areDistinct(to, added, strictest)) pairBy(equalKey);
    for (const key of keys) pairBy(key);
  }
  const order = [...partners.keys()].sort((a, b) => a - b);
  const inOrder = increasing(order.map((index) => partners.get(index)!));
  return {
    pairs: order.map((index, place) => ({ from: partners.get(index)!, to: index, moved: !inOrder.has(place) })),
    removed,
    added,
  };
}

function range(start: number, end: number): number[] {
  const indexes: number[] = [];
  for (let index = start; index < end; index++) indexes.push(index);
  return indexes;
}

/** Whether no two of some elements have one key. */
function areDistinct(
  list: readonly unknown[],
  indexes: readonly number[],
  key: (element: unknown) => unknown,
): boolean {
  return indexes.length < 2 || new Set(indexes.map((index) => key(list[index]))).size === indexes.length;
}

/** Indexes by key, those of one key from the last to the first. */
function byKey(
  list: readonly unknown[],
  indexes: readonly number[],
  key: (element: unknown) => unknown,
): ReadonlyMap<unknown, number[]> {
  const groups = new Map<unknown, number[]>();
  for (const index of indexes.toReversed()) {
    const name = key(list[index]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [index]);
    else group.push(index);
  }
  return groups;
}

/** The places of a longest increasing subsequence. */
function increasing(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = values.map((value, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
    return low === 0 ? -1 : ends[low - 1]!;
  });
  const places = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) places.add(place);
  return places;
}
