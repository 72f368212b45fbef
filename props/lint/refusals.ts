/**
 * The refusals that a real containerd gave.
 *
 * @module
 */

import { parseJson } from "../../lib/cli/document.ts";
import type { RequestDocument } from "../../lib/request/document.ts";

const GOLDEN = new URL("../../golden/", import.meta.url);
const ENDING = ".refusal.json";

/** A recorded refusal. */
export interface Refusal {
  /** The build and the name of the case. */
  readonly name: string;
  /** The request. */
  readonly request: RequestDocument;
  /** The daemon's text. */
  readonly message: string;
}

function folders(below: string): readonly string[] {
  const entries = [...Deno.readDirSync(new URL(below, GOLDEN))];
  return entries.filter(({ name, isDirectory }) => isDirectory && /^v?\d/.test(name)).map(({ name }) =>
    `${below}${name}/`
  );
}

/** Reads the refusals of every build and of the samples. */
export async function refusals(): Promise<readonly Refusal[]> {
  const found: Refusal[] = [];
  for (const folder of [...folders("./"), ...folders("./samples/")]) {
    for (const { name } of Deno.readDirSync(new URL(folder, GOLDEN))) {
      if (!name.endsWith(ENDING)) continue;
      const read = async (ending: string): Promise<unknown> =>
        parseJson(await Deno.readTextFile(new URL(`${folder}${name.slice(0, -ENDING.length)}${ending}`, GOLDEN)));
      const { message } = await read(ENDING) as { readonly message: string };
      found.push({ name: `${folder}${name}`, request: await read(".request.json") as RequestDocument, message });
    }
  }
  return found;
}
