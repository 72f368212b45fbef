/**
 * Annotations of a pod or a container that the runtime's patterns let pass into the spec.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import type { StringMap } from "../oci/spec.ts";
import { because } from "../plan/reason.ts";
import type { Omission } from "../plan/step.ts";
import type { Steps } from "../plan/steps.ts";
import { child, type Pointer } from "../pointer.ts";
import { getPassthroughAnnotations } from "./runtime.ts";

/** What the keys of containerd's own annotations start with. */
export const ANNOTATIONS = "io.kubernetes.cri";

/** Annotations that may pass, and what lets them. */
export interface PassedSource {
  /** The annotations. */
  readonly annotations: StringMap | undefined;
  /** Where they stand in the request. */
  readonly at: Pointer;
  /** The list of the runtime with the patterns that let them pass. */
  readonly list: "pod_annotations" | "container_annotations";
  /** What does not pass where the list is empty: "none of the pod's annotations". */
  readonly none: string;
}

/**
 * Adds the annotations that pass, and notes which do not.
 *
 * @param steps The steps so far.
 * @param runtime The selected runtime.
 * @param source The annotations.
 */
export function addPassed(
  steps: Steps,
  runtime: Runtime,
  { annotations = {}, at, list, none }: PassedSource,
): void {
  const patterns = runtime[list];
  const inputs = [child(runtime.path, list)];
  const passed = getPassthroughAnnotations(annotations, patterns, at, list);
  for (const [key, value] of passed) {
    steps.annotate(
      key,
      value,
      because(child(at, key), `a pattern of the runtime's ${list} matches its key`, { inputs }),
    );
  }
  steps.omitAll(() => {
    const isPassed = new Set(passed.map(([key]) => key));
    const text = patterns.length === 0
      ? `the runtime has no ${list}, so ${none} is passed on`
      : `no pattern of the runtime's ${list} matches its key`;
    return Object.keys(annotations).filter((key) => !isPassed.has(key)).map((key): Omission => ({
      name: "getPassthroughAnnotations",
      path: child("/annotations", key),
      reason: because(child(at, key), text, { inputs }),
    }));
  });
}
