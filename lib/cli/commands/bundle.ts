/**
 * `cri-spec bundle`: a folder that an OCI runtime runs.
 *
 * @module
 */

import {
  checkFree,
  folderRootfs,
  imageLayout,
  makeBundle,
  placeOf,
  planBundle,
  type Rootfs,
} from "../../bundle/bundle.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import type { RequestDocument } from "../../sandbox/request.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Io } from "../io.ts";
import { renderBundle } from "../render/bundle.ts";
import { readRequest } from "../request.ts";

interface Source {
  readonly rootfs: Rootfs;
  readonly image?: unknown;
}

async function sourceOf({ values }: Given, document: RequestDocument): Promise<Source> {
  const [folder, layout] = [values.get("rootfs"), values.get("oci-layout")];
  if ((folder === undefined) === (layout === undefined)) {
    throw usage("One of --rootfs and --oci-layout is needed", "see cri-spec bundle --help");
  }
  if (folder !== undefined) return { rootfs: await folderRootfs(folder) };
  const { config, rootfs } = await imageLayout(layout!, answerDocument(document, ({ host }) => host.arch));
  return { rootfs, image: config };
}

/**
 * Runs `cri-spec bundle`.
 *
 * @param given The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled, and what the machine refuses; nothing stays then.
 */
export async function bundleCommand(given: Given, io: Io): Promise<number> {
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const { document } = await readRequest(given, "name one at a time", io);
  const out = given.values.get("out");
  if (out === undefined || out === "") throw usage("No folder is given for the bundle", "name one with --out");
  const netns = given.values.get("netns") ?? "new";
  const place = await placeOf(out);
  await checkFree(place);
  const source = await sourceOf(given, document);
  const actions = await planBundle(document, { place, ...source, ...(netns === "new" ? {} : { netns }) });
  if (given.set.has("dry-run")) await write(renderBundle(actions));
  else await makeBundle(place, actions);
  return DONE;
}
