/**
 * Why things are absent: whatever part of runtime-spec somebody asks for, `explain` says why the spec does not have it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { modelledReleases } from "../lib/containerd/release.ts";
import { SPEC } from "../lib/oci/fields.ts";
import type { AnyType } from "../lib/oci/schema.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { traceDocument } from "../lib/api/trace.ts";
import { CriSpecError, explainTrace } from "../mod.ts";
import { child, type Pointer } from "../lib/pointer.ts";

const POD = { name: "web", namespace: "default", uid: "1" };

/** A container that asks for nothing. */
function bare(release: string): RequestDocument {
  const container = { config: { metadata: { name: "app" } }, image: { Entrypoint: ["/app"] } };
  return { release, config: { metadata: POD }, container };
}

/** The paths of all fields of a type, outside of lists and maps. */
function fieldsOf(type: AnyType, at: Pointer = ""): readonly Pointer[] {
  if (type.kind !== "record") return [];
  return Object.entries(type.fields).flatMap(([name, [of]]) => [child(at, name), ...fieldsOf(of, child(at, name))]);
}

const FIELDS = fieldsOf(SPEC);

/** Whether `explain` answers for a path. */
function isAnswered(trace: ReturnType<typeof traceDocument>, path: Pointer): boolean {
  try {
    const { places, removed, omitted } = explainTrace(trace, path);
    return places.length + removed.length + omitted.length > 0;
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return false;
  }
}

Deno.test("explain answers for every field of runtime-spec, of a container and of a sandbox, in every release", () => {
  assert(FIELDS.length > 100, `${FIELDS.length}`);
  for (const release of modelledReleases()) {
    const { container: _, ...sandbox } = bare(release);
    for (const document of [bare(release), sandbox]) {
      const trace = traceDocument(document);
      const unanswered = FIELDS.filter((path) => !isAnswered(trace, path));
      assertEquals(unanswered, [], `${release} ${"container" in document ? "container" : "sandbox"}`);
    }
  }
});
