/**
 * The laws that every option obeys.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { isWithin, type Pointer } from "../lib/pointer.ts";
import type { Option, Spec } from "../lib/oci/spec.ts";
import { spec } from "./arbitraries/spec.ts";
import { law } from "./law.ts";
import { OPTIONS } from "./options.ts";
import { differingPaths } from "./paths.ts";

/** Specs that a plan makes, and hostile ones. */
export const specs: fc.Arbitrary<Spec> = fc.oneof(spec(), spec({ mode: "hostile" }));

/** Go's zero values of the parts that an option makes where it writes into them. */
const ZEROS: Partial<Spec> = {
  process: { user: { uid: 0, gid: 0 }, cwd: "" },
  root: { path: "" },
  linux: {},
  mounts: [],
};

/** The paths at which two specs differ; a part that is missing is the same as its zero value. */
export function differences(a: Spec, b: Spec): readonly Pointer[] {
  return differingPaths({ ...ZEROS, ...a }, { ...ZEROS, ...b });
}

/** Every reference of the record that is not on the way to a differing path is the same. */
function assertShares(before: unknown, after: unknown): void {
  if (Object.is(before, after)) return;
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return;
  assert(differingPaths(before, after).length > 0, "equal values have different references");
  if (Array.isArray(before)) return;
  for (const [key, value] of Object.entries(before)) {
    if (Object.hasOwn(after, key)) assertShares(value, (after as Record<string, unknown>)[key]);
  }
}

/**
 * States the laws of an option: its frame, the references that it keeps, that it mutates nothing, that it is total, and that
 * twice is the same as once where it does not append.
 *
 * @param name The option.
 */
export function optionLaws(name: string): void {
  const { option, footprint, appends, prepare = (spec: Spec) => spec } = OPTIONS[name]!;
  const input = fc.tuple(specs.map(prepare), option);

  law(`${name}() touches nothing but ${footprint.join(", ")}`, input, ([before, apply]) => {
    const outside = differences(before, apply(before))
      .filter((path) => !footprint.some((allowed) => isWithin(path, allowed)));
    assertEquals(outside, []);
  });

  law(`${name}() keeps the reference of what it does not change`, input, ([before, apply]) => {
    assertShares(before, apply(before));
  });

  law(`${name}() leaves the spec that it is given as it was`, input, ([before, apply]) => {
    const copy = structuredClone(before);
    apply(before);
    assertEquals(differingPaths(before, copy), []);
  });

  if (appends) return;
  law(`${name}() changes nothing the second time`, input, ([before, apply]) => {
    const once = apply(before);
    assertStrictEquals(apply(once), once);
  });
}

/**
 * States that the later of two options of a kind hides the earlier one.
 *
 * @param name The option.
 * @param pairs Two of it that write the same place.
 */
export function absorptionLaw(name: string, pairs: fc.Arbitrary<readonly [Option, Option]>): void {
  law(`a later ${name}() hides an earlier one`, fc.tuple(specs, pairs), ([before, [earlier, later]]) => {
    assertEquals(differences(later(earlier(before)), later(before)), []);
  });
}
