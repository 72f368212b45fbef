/**
 * A map whose keys are lists.
 *
 * @module
 */

/** A list of texts, numbers, symbols and other primitives. */
export type Tokens = readonly unknown[];

/** Lists with the same beginning. */
class Branch<V> {
  /** What all of them go on with, behind the token that leads here. */
  run: Tokens;
  /** The branch that leads here, and its token; absent for the first one. */
  around: Branch<V> | undefined;
  token: unknown;
  /** How the lists go on behind the run, by the next token; absent where none does. */
  next: Map<unknown, Branch<V>> | undefined;
  /** The list that ends behind the run. */
  entry: Entry<V> | undefined;

  constructor(run: Tokens, around?: Branch<V>, token?: unknown) {
    this.run = run;
    this.around = around;
    this.token = token;
    this.next = undefined;
    this.entry = undefined;
    around?.lead(this);
  }

  /** Leads to a branch. */
  lead(to: Branch<V>): void {
    (this.next ??= new Map()).set(to.token, to);
  }
}

/** A list's value, and where the list ends. */
interface Entry<V> {
  readonly value: V;
  at: Branch<V>;
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
  readonly #root = new Branch<V>([]);
  readonly #entries = new Set<Entry<V>>();

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
    const at = this.#branchFor(tokens);
    at.entry = { value, at };
    this.#entries.add(at.entry);
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
      at = at.next?.get(tokens[index++]);
      if (at === undefined) return undefined;
    }
  }

  /** Where a list is to end. */
  #branchFor(tokens: Tokens): Branch<V> {
    let at = this.#root;
    for (let index = 0;;) {
      const { run } = at;
      let step = 0;
      while (step < run.length && index < tokens.length && run[step] === tokens[index]) {
        step++;
        index++;
      }
      if (step < run.length) split(at, step);
      if (index === tokens.length) return at;
      const token = tokens[index++];
      const next = at.next?.get(token);
      if (next === undefined) return new Branch(tokens.slice(index), at, token);
      at = next;
    }
  }

  #remove(entry: Entry<V>): void {
    this.#entries.delete(entry);
    entry.at.entry = undefined;
    // What leads to nothing goes, too.
    for (
      let at = entry.at;
      at.around !== undefined && at.entry === undefined && at.next === undefined;
      at = at.around
    ) {
      const { next } = at.around;
      next!.delete(at.token);
      if (next!.size === 0) at.around.next = undefined;
    }
  }
}

/** Ends a branch's run earlier: what comes behind goes on from there. */
function split<V>(at: Branch<V>, end: number): void {
  const { run, next, entry } = at;
  [at.run, at.next, at.entry] = [run.slice(0, end), undefined, undefined];
  const rest = new Branch(run.slice(end + 1), at, run[end]);
  [rest.next, rest.entry] = [next, entry];
  for (const branch of next?.values() ?? []) branch.around = rest;
  if (entry !== undefined) entry.at = rest;
}
