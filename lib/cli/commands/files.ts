/**
 * `cri-spec files`: what containerd writes, mounts and undoes around a sandbox's spec.
 *
 * @module
 */

import { sandboxCleanup } from "../../sandbox/cleanup.ts";
import { sandboxFiles } from "../../sandbox/files.ts";
import { sandboxPaths } from "../../decisions/paths.ts";
import type { SandboxRequest } from "../../sandbox/request.ts";
import { sandboxSnapshotterOptions } from "../../sandbox/snapshotter.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import type { Given } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Run } from "../run.ts";
import { styleOf } from "../render/colour.ts";
import { type FilesPlan, renderFiles } from "../render/files.ts";
import { renderJson } from "../render/json.ts";
import { readRequest } from "../request.ts";

function foldersOf(request: SandboxRequest): FilesPlan["folders"] {
  const { root, state } = sandboxPaths(request);
  return { root, state };
}

/**
 * Runs `cri-spec files`.
 *
 * @param given The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function filesCommand(given: Given, io: Run): Promise<number> {
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const style = styleOf(io, given.values.get("color"));
  const { document, warned } = await readRequest(given, "name one at a time", io);
  const plan = answerDocument(document, (request): FilesPlan => ({
    release: request.behaviors.release.version,
    folders: foldersOf(request),
    files: sandboxFiles(request),
    snapshot: sandboxSnapshotterOptions(request),
    cleanup: sandboxCleanup(request),
  }));
  await write(
    given.set.has("json") ? `${renderJson({ ...plan, ...warned }, { indented: true })}\n` : renderFiles(plan, style),
  );
  return DONE;
}
