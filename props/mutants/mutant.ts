/**
 * What a mutant is.
 *
 * @module
 */

/** One small change of the code. */
export interface Mutant {
  /** Its number in this run, as a string. */
  readonly id: string;
  /** The file, below the root of the run: `lib/options/mounts.ts`. */
  readonly file: string;
  /** The line of the change, from 1. */
  readonly line: number;
  /** The column of the change, from 1. */
  readonly column: number;
  /** The kind of change, in the words of the instrumenter: `StringLiteral`. */
  readonly kind: string;
  /** The code before, each run of blanks made one. */
  readonly original: string;
  /** The code after, each run of blanks made one. */
  readonly replacement: string;
  /** Which of the changes of the file from `original` to `replacement` this is, from 1. */
  readonly occurrence: number;
}

/** What tells a mutant from the others in every run, for lines may shift; the first of its kind needs no `occurrence`. */
export type MutantKey = Pick<Mutant, "file" | "original" | "replacement"> & Partial<Pick<Mutant, "occurrence">>;

/** What a mutant is called in every run. */
export function keyOf({ file, original, replacement, occurrence = 1 }: MutantKey): string {
  return JSON.stringify([file, original, replacement, occurrence]);
}

/** How a mutant ended. */
export type Outcome =
  /** A check failed, or the code could no longer be loaded. */
  | { readonly is: "noticed"; readonly by: string }
  /** A check did not end. */
  | { readonly is: "endless"; readonly by: string }
  /** Every check that comes by it passed. */
  | { readonly is: "survived" }
  /** No check comes by it. */
  | { readonly is: "unreached" };

/** A mutant and how it ended. */
export interface Result {
  /** The mutant. */
  readonly mutant: Mutant;
  /** How it ended. */
  readonly outcome: Outcome;
}

/** Whether a mutant was noticed, by a failure or by a loop without end. */
export function isNoticed({ outcome }: Result): boolean {
  return outcome.is === "noticed" || outcome.is === "endless";
}
