/**
 * Go's `sort.Sort`, which is unstable: its algorithm decides the order of equal elements.
 *
 * Upstream: https://pkg.go.dev/sort#Sort; the quicksort of Go up to 1.18, the pattern-defeating quicksort of later ones.
 *
 * @module
 */

/** Which `sort.Sort`: up to Go 1.18, up to Go 1.23, or later. The last two differ in a random generator's constants. */
export type SortAlgorithm = "quicksort" | "pdqsort" | "pdqsort-1.24";

/** The longest part that is sorted by insertion alone. */
const SHORT = 12;
/** The shortest part whose pivot is the median of three medians. */
const LONG = 50;

/** A list under the two operations that Go's algorithms use. */
class Sorter<T> {
  readonly #list: T[];
  readonly #isLess: (a: T, b: T) => boolean;

  constructor(list: T[], isLess: (a: T, b: T) => boolean) {
    this.#list = list;
    this.#isLess = isLess;
  }

  less(a: number, b: number): boolean {
    return this.#isLess(this.#list[a]!, this.#list[b]!);
  }

  swap(a: number, b: number): void {
    const list = this.#list;
    [list[a], list[b]] = [list[b]!, list[a]!];
  }

  /** Moves the element at an index down to its place among the sorted ones from `start` on. */
  sink(at: number, start: number): void {
    for (; at > start && this.less(at, at - 1); at--) this.swap(at, at - 1);
  }

  insertion(start: number, end: number): void {
    for (let at = start + 1; at < end; at++) this.sink(at, start);
  }

  #siftDown(root: number, size: number, start: number): void {
    for (;;) {
      let child = 2 * root + 1;
      if (child >= size) return;
      if (child + 1 < size && this.less(start + child, start + child + 1)) child++;
      if (!this.less(start + root, start + child)) return;
      this.swap(start + root, start + child);
      root = child;
    }
  }

  heap(start: number, end: number): void {
    const size = end - start;
    for (let root = (size - 1) >> 1; root >= 0; root--) this.#siftDown(root, size, start);
    for (let last = size - 1; last >= 0; last--) {
      this.swap(start, start + last);
      this.#siftDown(0, last, start);
    }
  }
}

/** How many binary digits a number has. */
function bits(value: number): number {
  return 32 - Math.clz32(value);
}

/** Go's quicksort up to 1.18. */
class Quicksort<T> extends Sorter<T> {
  sort(start: number, end: number, depth: number): void {
    while (end - start > SHORT) {
      if (depth === 0) return this.heap(start, end);
      depth--;
      const [before, after] = this.#partition(start, end);
      if (before - start < end - after) {
        this.sort(start, before, depth);
        start = after;
      } else {
        this.sort(after, end, depth);
        end = before;
      }
    }
    if (end - start < 2) return;
    for (let at = start + 6; at < end; at++) if (this.less(at, at - 6)) this.swap(at, at - 6);
    this.insertion(start, end);
  }

  /** Puts the median of three elements into the middle argument's place, `median`, the least into `least`. */
  #median(median: number, least: number, most: number): void {
    if (this.less(median, least)) this.swap(median, least);
    if (!this.less(most, median)) return;
    this.swap(most, median);
    if (this.less(median, least)) this.swap(median, least);
  }

  /** Parts a range at a pivot; what lies between the two indices equals it. */
  #partition(start: number, end: number): readonly [before: number, after: number] {
    const middle = (start + end) >>> 1;
    const size = end - start;
    if (size > 40) {
      const step = size >> 3;
      this.#median(start, start + step, start + 2 * step);
      this.#median(middle, middle - step, middle + step);
      this.#median(end - 1, end - 1 - step, end - 1 - 2 * step);
    }
    this.#median(start, middle, end - 1);
    const pivot = start;
    // Below `low` are smaller elements, up to `equal` none that is greater, from `high` on greater ones.
    let low = start + 1;
    let high = end - 1;
    while (low < high && this.less(low, pivot)) low++;
    let equal = low;
    for (;;) {
      while (equal < high && !this.less(pivot, equal)) equal++;
      while (equal < high && this.less(pivot, high - 1)) high--;
      if (equal >= high) break;
      this.swap(equal++, --high);
    }
    let hasMany = end - high < 5;
    if (!hasMany && end - high < size >> 2) {
      let found = 0;
      if (!this.less(pivot, end - 1)) {
        this.swap(high++, end - 1);
        found++;
      }
      if (!this.less(equal - 1, pivot)) {
        equal--;
        found++;
      }
      if (!this.less(middle, pivot)) {
        this.swap(middle, --equal);
        found++;
      }
      hasMany = found > 1;
    }
    while (hasMany) {
      while (low < equal && !this.less(equal - 1, pivot)) equal--;
      while (low < equal && this.less(low, pivot)) low++;
      if (low >= equal) break;
      this.swap(low++, --equal);
    }
    this.swap(pivot, equal - 1);
    return [equal - 1, high];
  }
}

/** The next number of a xorshift generator. */
function xorshift(seed: bigint, right: bigint, left: bigint): bigint {
  seed = BigInt.asUintN(64, seed ^ (seed << 13n));
  seed ^= seed >> right;
  return BigInt.asUintN(64, seed ^ (seed << left));
}

/** Go's quicksort since 1.19. */
class PatternDefeatingQuicksort<T> extends Sorter<T> {
  readonly #shifts: readonly [right: bigint, left: bigint];
  /** How many swaps the choice of a pivot would take. */
  #swaps = 0;

  constructor(list: T[], isLess: (a: T, b: T) => boolean, shifts: readonly [bigint, bigint]) {
    super(list, isLess);
    this.#shifts = shifts;
  }

  sort(start: number, end: number, limit: number): void {
    let wasBalanced = true;
    let wasPartitioned = true;
    for (;;) {
      const size = end - start;
      if (size <= SHORT) return this.insertion(start, end);
      if (limit === 0) return this.heap(start, end);
      if (!wasBalanced) {
        this.#breakPatterns(start, size);
        limit--;
      }
      let pivot = this.#choosePivot(start, size);
      const isDecreasing = this.#swaps === 12;
      if (isDecreasing) {
        for (let low = start, high = end - 1; low < high; low++, high--) this.swap(low, high);
        pivot = end - 1 - (pivot - start);
      }
      const isSorted = isDecreasing || this.#swaps === 0;
      if (isSorted && wasBalanced && wasPartitioned && this.#insertSome(start, end)) return;
      if (start > 0 && !this.less(start - 1, pivot)) {
        start = this.#partitionEqual(start, end, pivot);
        continue;
      }
      const swapsBefore = this.#partitionSwaps;
      const middle = this.#partition(start, end, pivot);
      wasPartitioned = this.#partitionSwaps === swapsBefore;
      const left = middle - start;
      const right = end - middle;
      if (left < right) {
        wasBalanced = left >= size >> 3;
        this.sort(start, middle, limit);
        start = middle + 1;
      } else {
        wasBalanced = right >= size >> 3;
        this.sort(middle + 1, end, limit);
        end = middle;
      }
    }
  }

  /** How many pairs the partitions so far had to swap. */
  #partitionSwaps = 0;

  #partition(start: number, end: number, pivot: number): number {
    this.swap(start, pivot);
    let low = start + 1;
    let high = end - 1;
    for (;;) {
      while (low <= high && this.less(low, start)) low++;
      while (low <= high && !this.less(high, start)) high--;
      if (low > high) break;
      this.swap(low++, high--);
      this.#partitionSwaps++;
    }
    this.swap(high, start);
    return high;
  }

  /** Parts a range that has nothing smaller than its pivot into what equals it and what is greater. */
  #partitionEqual(start: number, end: number, pivot: number): number {
    this.swap(start, pivot);
    let low = start + 1;
    let high = end - 1;
    for (;;) {
      while (low <= high && !this.less(start, low)) low++;
      while (low <= high && this.less(start, high)) high--;
      if (low > high) return low;
      this.swap(low++, high--);
    }
  }

  /** Swaps a few neighbours of a range that may be sorted already; returns whether it is. */
  #insertSome(start: number, end: number): boolean {
    let at = start + 1;
    for (let step = 0; step < 5; step++) {
      while (at < end && !this.less(at, at - 1)) at++;
      if (at === end) return true;
      if (end - start < LONG) return false;
      this.swap(at, at - 1);
      // Go does not stop at the start of the range but at that of the list.
      if (at - start >= 2) this.sink(at - 1, 0);
      if (end - at >= 2) {
        for (let next = at + 1; next < end && this.less(next, next - 1); next++) this.swap(next, next - 1);
      }
    }
    return false;
  }

  #breakPatterns(start: number, size: number): void {
    const [right, left] = this.#shifts;
    const mask = BigInt(2 ** bits(size) - 1);
    let random = BigInt(size);
    const middle = start + (size >> 2) * 2;
    for (let at = middle - 1; at <= middle + 1; at++) {
      random = xorshift(random, right, left);
      const other = Number(random & mask);
      this.swap(at, start + (other >= size ? other - size : other));
    }
  }

  #choosePivot(start: number, size: number): number {
    this.#swaps = 0;
    const quarter = size >> 2;
    const places = [1, 2, 3].map((step) => {
      const at = start + step * quarter;
      return size >= LONG ? this.#median(at - 1, at, at + 1) : at;
    });
    return this.#median(places[0]!, places[1]!, places[2]!);
  }

  #median(a: number, b: number, c: number): number {
    [a, b] = this.#order(a, b);
    [b, c] = this.#order(b, c);
    return this.#order(a, b)[1];
  }

  #order(a: number, b: number): readonly [number, number] {
    if (!this.less(b, a)) return [a, b];
    this.#swaps++;
    return [b, a];
  }
}

/**
 * Sorts a list as Go's `sort.Sort` does: equal elements stand in the order in which its algorithm leaves them.
 *
 * @typeParam T What the list holds.
 * @param list A list; it stays as it is.
 * @param isLess Whether one element belongs before another.
 * @param algorithm Which version of it.
 * @returns The elements, sorted.
 */
export function sortUnstable<T>(
  list: readonly T[],
  isLess: (a: T, b: T) => boolean,
  algorithm: SortAlgorithm,
): readonly T[] {
  const sorted = [...list];
  const size = sorted.length;
  if (algorithm === "quicksort") {
    new Quicksort(sorted, isLess).sort(0, size, 2 * bits(size));
  } else if (size > 1) {
    const shifts = algorithm === "pdqsort" ? [17n, 5n] as const : [7n, 17n] as const;
    new PatternDefeatingQuicksort(sorted, isLess, shifts).sort(0, size, bits(size));
  }
  return sorted;
}
