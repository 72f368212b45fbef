/**
 * A map whose keys are lists.
 *
 * @module
 */

/** A list of texts, numbers, symbols and other primitives. */
export type Tokens = readonly unknown[];

interface Entry<V> {
  readonly tokens: Tokens;
  readonly value: V;
}

/** Lists with the same beginning. */
interface Branch<V> {
  /** What all of them go on with. */
  run: Tokens;
  /** How they go on behind that, by the next token; it is not in their runs any more. */
  next: Map<unknown, Branch<V>>;
  /** The list that ends behind the run. */
  entry: Entry<V> | undefined;
}

function branch<V>(run: Tokens, entry?: Entry<V>): Branch<V> {
  return { run, next: new Map(), entry };
}

/**
 * A map from lists to values, of which the one that was set first goes when there are too many.
 *
 * A list is looked up token by token: putting its texts together to one key takes longer than all else.
 *
 * @typeParam V The values.
 */
export class TokenMap<V> {
  readonly #most: number;
  #root = branch<V>([]);
  #entries = new Set<Entry<V>>();
  /** How many entries went since the branches were made, which still lead to them. */
  #gone = 0;

  /**
   * Makes an empty map.
   *
   * @param most How many entries it has at most.
   */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Finds a value.
   *
   * @param tokens The list.
   * @returns Its value; `undefined` where it has none.
   */
  get(tokens: Tokens): V | undefined {
    return this.#branchOf(tokens)?.entry?.value;
  }

  /**
   * Sets the value of a list that has none.
   *
   * @param tokens The list, which may not be changed afterwards.
   * @param value Its value.
   */
  set(tokens: Tokens, value: V): void {
    if (this.#entries.size >= this.#most) this.#remove(this.#entries.values().next().value!);
    const entry = { tokens, value };
    this.#entries.add(entry);
    this.#add(entry);
  }

  /**
   * Removes a list.
   *
   * @param tokens The list.
   * @returns Whether it was there.
   */
  delete(tokens: Tokens): boolean {
    const entry = this.#branchOf(tokens)?.entry;
    if (entry !== undefined) this.#remove(entry);
    return entry !== undefined;
  }

  /** Where a list ends. */
  #branchOf(tokens: Tokens): Branch<V> | undefined {
    let at: Branch<V> | undefined = this.#root;
    for (let index = 0;;) {
      const { run }: Branch<V> = at;
      for (let step = 0; step < run.length; step++, index++) if (run[step] !== tokens[index]) return undefined;
      if (index >= tokens.length) return index === tokens.length ? at : undefined;
      at = at.next.get(tokens[index++]);
      if (at === undefined) return undefined;
    }
  }

  #add(entry: Entry<V>): void {
    const { tokens } = entry;
    let at = this.#root;
    for (let index = 0;;) {
      const { run } = at;
      let step = 0;
      while (step < run.length && index < tokens.length && run[step] === tokens[index]) {
        [step, index] = [step + 1, index + 1];
      }
      if (step < run.length) split(at, step);
      if (index === tokens.length) {
        at.entry = entry;
        return;
      }
      const next = at.next.get(tokens[index]);
      if (next === undefined) {
        at.next.set(tokens[index], branch(tokens.slice(index + 1), entry));
        return;
      }
      at = next;
      index++;
    }
  }

  #remove(entry: Entry<V>): void {
    this.#entries.delete(entry);
    this.#branchOf(entry.tokens)!.entry = undefined;
    if (++this.#gone <= this.#most) return;
    [this.#root, this.#gone] = [branch([]), 0];
    for (const left of this.#entries) this.#add(left);
  }
}

/** Ends a branch's run earlier: what comes behind goes on from there. */
function split<V>(at: Branch<V>, end: number): void {
  const { run, next, entry } = at;
  const rest: Branch<V> = { run: run.slice(end + 1), next, entry };
  [at.run, at.next, at.entry] = [run.slice(0, end), new Map([[run[end], rest]]), undefined];
}
