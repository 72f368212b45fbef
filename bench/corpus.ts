/**
 * What benchmarks run on: the recorded requests that containerd answered with a spec.
 *
 * @module
 */

import type { RequestDocument } from "../lib/request/document.ts";

const FOLDER = new URL("../golden/1.7.24~ds1/", import.meta.url);

/** The text of every request, by the name of its case, in order. */
export function requestTexts(): readonly (readonly [name: string, text: string])[] {
  const names = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).filter((name) => name.endsWith(".spec.json"));
  return names.toSorted().map((name) => {
    const one = name.replace(/\.spec\.json$/, "");
    return [one, Deno.readTextFileSync(new URL(`${one}.request.json`, FOLDER))];
  });
}

/** Every request, parsed. */
export function requests(): readonly RequestDocument[] {
  return requestTexts().map(([, text]) => JSON.parse(text));
}
