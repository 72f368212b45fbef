/**
 * The switch that instrumented code asks: which mutant is on, and which mutants the code came by.
 *
 * Instrumented code holds every mutant at once. Where one may act it calls `isActive(id)`; where one could act it calls
 * `cover(...ids)`.
 *
 * @module
 */

let active = "";
let passes = 0;
let passLimit = Infinity;
let covered: Map<string, number> | undefined;

/** The text of the error that ends a loop which passes the active mutant again and again. */
const ENDLESS = "The active mutant was passed too often: the loop has no end";

/**
 * Whether a mutant is on. Instrumented code calls it.
 *
 * @param id The mutant.
 * @returns `true` for the one that is on.
 * @throws {Error} When it was passed more often than `switchOn` allows.
 */
export function isActive(id: string): boolean {
  if (id !== active) return false;
  if (++passes > passLimit) throw new Error(ENDLESS);
  return true;
}

/**
 * Takes down that the code came by some mutants, while `coverageOf` looks on. Instrumented code calls it.
 *
 * @param ids The mutants.
 */
export function cover(...ids: readonly string[]): void {
  if (covered === undefined) return;
  for (const id of ids) covered.set(id, (covered.get(id) ?? 0) + 1);
}

/**
 * Switches a mutant on and all others off.
 *
 * @param id The mutant; `""` switches all off.
 * @param limit How often it may be passed until `isActive` ends the loop. Default: no limit.
 */
export function switchOn(id: string, limit: number = Infinity): void {
  active = id;
  passes = 0;
  passLimit = limit;
}

/** Whether the active mutant was passed more often than allowed since it was switched on. */
export function wasEndless(): boolean {
  return passes > passLimit;
}

/**
 * Runs a piece of work and tells which mutants it came by.
 *
 * @param work The work.
 * @returns How often each mutant was passed.
 */
export async function coverageOf(work: () => void | Promise<void>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  covered = counts;
  try {
    await work();
  } finally {
    covered = undefined;
  }
  return counts;
}
