/**
 * Objects of a cluster that pods depend on: for the command line and the page.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../../decode.ts";
import { type Manifests, readManifests } from "../../kubernetes/manifests.ts";
import type { Pointer } from "../../pointer.ts";
import type { ReadDocument } from "../document.ts";
import { assertOfCluster } from "../kind.ts";
import type { Source } from "../source.ts";

/**
 * Refuses a document without objects of a cluster.
 *
 * @param value Plain data.
 * @throws {CriSpecError} `wrong-document`, and what is wrong with its objects.
 */
export function checkObjects(value: unknown): void {
  assertOfCluster(value, "objects");
  readManifests([value]);
}

/** The kinds among objects that pods do not depend on. */
export function kindsWithoutEffect({ pods, skipped }: Manifests): readonly string[] {
  return [...new Set([...pods, ...skipped].map(({ kind }) => kind))];
}

/** Which kinds' objects a document has, in order, each with its place in the document. */
function placesIn(value: unknown): readonly (readonly [key: string, at: Pointer])[] {
  const items = isRecord(value) && Array.isArray(value.items) ? value.items as readonly unknown[] : undefined;
  const keysOf = (one: unknown): readonly string[] =>
    Object.entries(readManifests([one]).objects).flatMap(([key, list]) => (list ?? []).map(() => key));
  if (items === undefined) return keysOf(value).map((key) => [key, ""] as const);
  // An item of a list such as ConfigMapList need not have a kind of its own.
  return items.flatMap((item, index) => {
    const found = isRecord(item) && item.kind === undefined
      ? keysOf({ ...value as UnknownRecord, items: [item] })
      : keysOf(item);
    return found.map((key) => [key, `/items/${index}`] as const);
  });
}

/** What the objects that a kubelet reads were read from: `/objects/configMaps/0` is the first config map of all files. */
export function objectSources(parts: readonly ReadDocument[]): readonly Source[] {
  const counts = new Map<string, number>();
  return parts.flatMap(({ value, source }) =>
    placesIn(value).map(([key, at]) => {
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      return { ...source, prefix: `/objects/${key}/${index}`, at };
    })
  );
}

/**
 * The objects that a kubelet reads.
 *
 * @param given Those that are given on their own; `undefined` where none are.
 * @param manifests The manifests, whose own documents may have objects, too.
 * @returns All of them. Where none are given on their own there may be more.
 */
export function objectsOf(given: Manifests | undefined, manifests: Manifests): UnknownRecord {
  const merged = new Map<string, readonly UnknownRecord[]>();
  for (const [key, list] of [...Object.entries(given?.objects ?? {}), ...Object.entries(manifests.objects)]) {
    merged.set(key, [...merged.get(key) ?? [], ...list ?? []]);
  }
  return {
    ...Object.fromEntries(merged),
    ...(given === undefined && merged.size > 0 ? { isPartial: true } : {}),
  };
}
