/**
 * `cri-spec spec`: the bytes of a sandbox's or container's config.json.
 *
 * @module
 */

import { documentSpec } from "../../api/document_spec.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import { openInput } from "../io.ts";
import { readOverrides, readRequestNamed, requestName } from "../request.ts";
import type { Run } from "../run.ts";

/** A spec as it is printed: its bytes, or indented; on a terminal it ends with a newline. */
async function printed(spec: Uint8Array, isPretty: boolean, { terminal }: Run): Promise<Uint8Array> {
  if (!isPretty && terminal === undefined) return spec;
  const text = new TextDecoder().decode(spec);
  const { indentJson } = await import("../render/json.ts");
  return new TextEncoder().encode(`${isPretty ? indentJson(text) : text}\n`);
}

/**
 * Runs `cri-spec spec`.
 *
 * @param given The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function specCommand(given: Given, io: Run): Promise<number> {
  const name = requestName(given, "for many, see --ndjson");
  const overrides = await readOverrides(given, name, io);
  if (given.set.has("ndjson")) {
    if (given.set.has("pretty")) throw usage("--ndjson and --pretty do not go together", "leave out one of them");
    // One request needs no prepared model, and loads none.
    const { specLines } = await import("../ndjson.ts");
    return await specLines(await openInput(name, io), name, overrides, io);
  }
  const { document } = await readRequestNamed(name, overrides, io);
  await io.exact(await printed(encodeSpec(documentSpec(document)), given.set.has("pretty"), io));
  return DONE;
}
