/**
 * The switch that instrumented code asks: which mutant is on, and which mutants the code came by.
 *
 * Instrumented code holds every mutant at once. Where one may act it calls `isActive(id)`; where one could act it calls
 * `cover(...ids)`. Each test file runs in an isolate of its own, so a mutant is on while the code is loaded, too.
 *
 * @module
 */

/** The environment variables that set the switch. */
export const ENVIRONMENT = {
  /** The mutant that is on. */
  mutant: "CRI_SPEC_MUTANT",
  /** How often it may be passed before the code counts as endless. */
  passes: "CRI_SPEC_MUTANT_PASSES",
  /** The directory that each test file leaves its coverage in. */
  coverage: "CRI_SPEC_MUTANT_COVERAGE",
} as const;

/** What a test file came by: how often each mutant was passed. */
export type Coverage = Readonly<Record<string, number>>;

const active = Deno.env.get(ENVIRONMENT.mutant);
const limit = Number(Deno.env.get(ENVIRONMENT.passes) ?? Infinity);
const directory = Deno.env.get(ENVIRONMENT.coverage);
const covered: Record<string, number> = {};
let passes = 0;

/**
 * Whether a mutant is on. Instrumented code calls it.
 *
 * @param id The mutant.
 * @returns `true` for the one that is on.
 * @throws {Error} When it was passed more often than the limit: the loop has no end.
 */
export function isActive(id: string): boolean {
  if (id !== active) return false;
  if (++passes > limit) throw new Error("The active mutant was passed too often: the loop has no end");
  return true;
}

/**
 * Counts that the code came by some mutants. Instrumented code calls it.
 *
 * @param ids The mutants.
 */
export function cover(...ids: readonly string[]): void {
  if (directory === undefined) return;
  for (const id of ids) covered[id] = (covered[id] ?? 0) + 1;
}

if (directory !== undefined) {
  globalThis.addEventListener("unload", () => {
    const path = `${directory}/${encodeURIComponent(Deno.mainModule)}`;
    Deno.writeTextFileSync(path, JSON.stringify({ covered, milliseconds: performance.now() }));
  });
}
