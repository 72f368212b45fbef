/**
 * The switch that instrumented code asks: where a mutant may act it calls `isActive(id)`, where one could act `cover(...ids)`. The
 * process that judges (`judge.ts`) sets it.
 *
 * @module
 */

/** How often each mutant was passed, by its id. */
export type Passes = Readonly<Record<string, number>>;

let active: string | undefined;
let limit = Infinity;
let passes = 0;
let watched: ReadonlySet<string> | undefined;
let counts = new Map<string, number>();

/** Whether a mutant is on. Instrumented code calls it; one that passes the active mutant more often than the limit is in a loop. */
export function isActive(id: string): boolean {
  if (id !== active) return false;
  if (++passes > limit) throw new Error("The active mutant was passed too often: the loop has no end");
  return true;
}

/** Counts that the code passes some mutants. Instrumented code calls it. */
export function cover(...ids: readonly string[]): void {
  if (watched === undefined) return;
  for (const id of ids) if (watched.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Turns a mutant on, for so many passes at most. */
export function turnOn(id: string, most: number): void {
  [active, limit, passes] = [id, most, 0];
}

/** Turns every mutant off, and says how often the active one was passed. */
export function turnOff(): number {
  active = undefined;
  return passes;
}

/** Sets which mutants are counted, if any. */
export function watch(ids: ReadonlySet<string> | undefined): void {
  watched = ids;
}

/** Ends a count, which it returns, and begins the next. */
export function takePasses(): Passes {
  const taken = counts;
  counts = new Map();
  return Object.fromEntries(taken);
}
