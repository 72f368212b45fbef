import { assertEquals, assertStrictEquals } from "@std/assert";
import type { Spec } from "../oci/spec.ts";
import { withAnnotation } from "../options/annotations.ts";
import { annotate, type OneAnnotation } from "../plan/walk.ts";
import { AnnotationStep } from "./annotation_step.ts";
import { Marker } from "./mark.ts";

function step(key: string, value: string): OneAnnotation {
  const option = withAnnotation(key, value);
  const reason = { kind: "default", text: "" } as const;
  return { name: "", reason, footprint: [], segment: "spec", option, annotation: [key, value] };
}

const STEPS = [["a", "1"], ["b", "2"], ["b", "2"], ["__proto__", "3"], ["a", "1"], ["a", "4"], ["10", "5"], ["a", "4"]]
  .map(([key, value]) => step(key!, value!));

const BASES: readonly Spec[] = [
  { ociVersion: "1" },
  { ociVersion: "1", annotations: {} },
  { ociVersion: "1", annotations: { a: "1", z: "0" } },
  { ociVersion: "1", annotations: JSON.parse('{"__proto__":"3"}') },
];

/** The specs between the steps, one after the other. */
function specsOf(base: Spec, steps: readonly OneAnnotation[]): readonly Spec[] {
  const specs = [base];
  for (const { option } of steps) specs.push(option(specs.at(-1)!));
  return specs;
}

Deno.test("the specs around each step are those of one step after the other", () => {
  for (const base of BASES) {
    const expected = specsOf(base, STEPS);
    const after = annotate(base, STEPS);
    const traced = AnnotationStep.trace(STEPS, base, after);
    assertEquals(after, expected.at(-1));
    assertEquals(traced.map(({ step }) => step), STEPS);
    for (const order of [[...traced.keys()], [...traced.keys()].toReversed()]) {
      for (const index of order) {
        assertEquals(JSON.stringify(traced[index]!.before), JSON.stringify(expected[index]));
        assertEquals(JSON.stringify(traced[index]!.after), JSON.stringify(expected[index + 1]));
      }
    }
  }
});

Deno.test("the spec after a step is the one before the next, the same where nothing changed", () => {
  for (const base of BASES) {
    const expected = specsOf(base, STEPS);
    const after = annotate(base, STEPS);
    const traced = AnnotationStep.trace(STEPS, base, after);
    assertStrictEquals(traced[0]!.before, base);
    assertStrictEquals(traced.at(-1)!.after, after);
    for (const [index, one] of traced.entries()) {
      if (index > 0) assertStrictEquals(one.before, traced[index - 1]!.after);
      assertEquals(one.before === one.after, expected[index] === expected[index + 1]);
    }
  }
});

Deno.test("what a step touched leaves the marks that the whole specs leave", () => {
  for (const base of BASES) {
    const [some, whole] = [new Marker(), new Marker()];
    const traced = AnnotationStep.trace(STEPS, base, annotate(base, STEPS));
    for (const [index, one] of traced.entries()) {
      one.mark(some, index);
      whole.add(index, one.before, one.after);
    }
    assertEquals(some.root, whole.root);
    assertEquals(some.removed, whole.removed);
  }
});
