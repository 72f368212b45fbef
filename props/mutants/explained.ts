/**
 * The list of survivors that are explained: changes of the code that no check can tell, each with its reason.
 *
 * An entry names its mutant by file, code before, code after and occurrence, so that it holds when lines shift. An entry that
 * matches no survivor any more is an error.
 *
 * @module
 */

import { isNoticed, keyOf, type Mutant, type Result } from "./mutant.ts";

/** A survivor with its reason. */
export interface Explained {
  /** As in `Mutant`. */
  readonly file: string;
  /** As in `Mutant`. */
  readonly original: string;
  /** As in `Mutant`. */
  readonly replacement: string;
  /** As in `Mutant`. Default: 1. */
  readonly occurrence?: number;
  /** Why no check can notice it. */
  readonly reason: string;
}

/** What the list says of a run. */
export interface Explanations {
  /** The reason of a mutant, if the list has it. */
  readonly reasonOf: (mutant: Mutant) => string | undefined;
  /** What is wrong with the list: entries that match no survivor, each as a line of text. */
  readonly stale: readonly string[];
}

/**
 * Holds the list against a run. Entries of files that were not looked at, and of mutants that were not in the sample, are not
 * judged.
 *
 * @param list The list.
 * @param mutants Every mutant of the files that were looked at.
 * @param results How those of them ended that were tried.
 * @returns Reasons, and entries that are wrong.
 */
export function explain(
  list: readonly Explained[],
  mutants: readonly Mutant[],
  results: readonly Result[],
): Explanations {
  const reasons = new Map(list.map((entry) => [keyOf(entry), entry.reason]));
  const files = new Set(mutants.map(({ file }) => file));
  const existing = new Set(mutants.map(keyOf));
  const noticed = new Set(results.filter(isNoticed).map(({ mutant }) => keyOf(mutant)));
  const seen = new Set<string>();
  const stale = list.filter(({ file }) => files.has(file)).flatMap((entry) => {
    const key = keyOf(entry);
    const place = `${entry.file}: ${entry.original} → ${entry.replacement} (${entry.occurrence ?? 1})`;
    const twice = seen.has(key);
    seen.add(key);
    if (twice) return [`${place} is explained twice`];
    if (!existing.has(key)) return [`${place} is explained and no mutant any more`];
    return noticed.has(key) ? [`${place} is explained and noticed now`] : [];
  });
  return { reasonOf: (mutant) => reasons.get(keyOf(mutant)), stale };
}

/** The keys of an entry; `occurrence` may be left out. */
const TEXTS = ["file", "original", "replacement", "reason"] as const;

/**
 * Reads the list.
 *
 * @param text Its JSON.
 * @returns The list.
 * @throws {TypeError} When it is not such a list, or a reason is empty.
 */
export function parseExplained(text: string): readonly Explained[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new TypeError("Cannot read the explained mutants: they are no list");
  for (const [index, entry] of list.entries()) {
    const wrong = TEXTS.find((key) => typeof entry?.[key] !== "string");
    const odd = Object.keys(entry ?? {}).find((key) => ![...TEXTS, "occurrence"].includes(key));
    const occurrence: unknown = entry?.occurrence ?? 1;
    if (wrong !== undefined || odd !== undefined || !Number.isSafeInteger(occurrence) || entry.reason.trim() === "") {
      throw new TypeError(`Cannot read explained mutant ${index + 1}: its "${wrong ?? odd ?? "reason"}" is wrong`);
    }
  }
  return list as readonly Explained[];
}
