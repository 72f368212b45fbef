/**
 * A request for a container that asks for nothing, to which tables of requests add.
 *
 * @module
 */

import { isRecord } from "../lib/decode.ts";

/** Part of a request. */
export type Tree = Readonly<Record<string, unknown>>;

/** The metadata of its pod. */
export const POD: Tree = { name: "web", namespace: "default", uid: "1" };

/** The request, without its release. */
export const USUAL: Tree = {
  id: "a".repeat(64),
  config: { metadata: POD },
  host: { cgroups: "v2", swap: true, hugetlb: true },
  hostFiles: { "/srv": { directory: true } },
  container: {
    id: "b".repeat(64),
    config: { metadata: { name: "app" }, image: { image: "app" } },
    image: { Entrypoint: ["/app"] },
    imageName: "docker.io/library/app:1",
  },
};

/**
 * Puts one part of a request over another.
 *
 * @param base What is there.
 * @param over What comes: records are merged, `undefined` takes a member away, anything else counts alone.
 * @returns Both together.
 */
export function merged(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const all = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) all.delete(key);
    else all.set(key, all.has(key) ? merged(all.get(key), value) : value);
  }
  return Object.fromEntries(all);
}
