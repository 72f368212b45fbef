import { assert } from "@std/assert";
import type { RequestDocument } from "../../mod.ts";
import { heapGrowth } from "./heap.ts";

/** Few requests, so what has a bound may still grow a little: far less than a request takes. */
const OPTIONS = { count: 900, warmUp: 500, seed: 1 };
const LITTLE = 2000;

Deno.test("requests of releases, names and shapes without end leave nothing behind", () => {
  const { answered, bytes } = heapGrowth(OPTIONS);
  assert(answered > OPTIONS.count / 2, `${answered} answered`);
  assert(bytes < LITTLE, `${bytes} bytes for each`);
});

Deno.test("heapGrowth() finds requests that are kept", () => {
  const kept: RequestDocument[] = [];
  const { bytes } = heapGrowth({ ...OPTIONS, seen: (document) => kept.push(document) });
  assert(bytes > 2 * LITTLE, `${bytes} bytes for each of ${kept.length}`);
});
