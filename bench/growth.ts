/**
 * How the cost of a request grows with what it has.
 *
 * @module
 */

import { encodeSpec, sandboxSpec } from "../mod.ts";
import { measure } from "./measure.ts";
import { largePod, type PodSize } from "./pods.ts";

/** The sizes that are measured. */
export const SIZES: readonly number[] = [10, 100, 1000, 10000];

/** What a request may have many of. */
export const KINDS: readonly (keyof PodSize)[] = ["annotations", "sysctls", "groups"];

/** The cost of requests with ever more of one kind. */
export interface Growth {
  readonly kind: keyof PodSize;
  /** For each of {@linkcode SIZES}, from request to bytes, in µs. */
  readonly micros: readonly number[];
  /** By how much ten times more cost more, over the last decade. */
  readonly factor: number;
}

/**
 * Measures how the cost grows.
 *
 * @param rounds How often each size is measured.
 * @returns One series for each kind.
 */
export function growth(rounds: number): readonly Growth[] {
  return KINDS.map((kind) => {
    const documents = SIZES.map((size) => largePod({ annotations: 0, sysctls: 0, [kind]: size }));
    const things = documents.map((document) => ({ run: () => void encodeSpec(sandboxSpec(document)), per: 1 }));
    const micros = measure(things, rounds);
    return { kind, micros, factor: micros.at(-1)! / micros.at(-2)! };
  });
}
