/**
 * Mutations applied by immer. The only file that imports it.
 *
 * @module
 */

import { produce } from "npm:immer@11.2.10";
import type { Spec } from "../lib/oci/spec.ts";
import type { Mutable, Mutator } from "./mutators.ts";

/**
 * Applies mutations as immutable reducers, one immer recipe each.
 *
 * @param initial The spec to start from; it is not changed.
 * @param mutators The mutations, in order.
 * @returns The spec after the last one, frozen by immer.
 */
export function foldWithImmer(initial: Spec, mutators: readonly Mutator[]): Spec {
  let spec = initial;
  for (const mutate of mutators) {
    spec = produce(spec, (draft) => {
      mutate(draft as Mutable<Spec>);
    });
  }
  return spec;
}
