/**
 * `cri-spec files`: what containerd writes, mounts and undoes around a sandbox's spec.
 *
 * @module
 */

import { modelledRange } from "../../containerd/release.ts";
import { sandboxCleanup } from "../../sandbox/cleanup.ts";
import { sandboxFiles } from "../../sandbox/files.ts";
import { sandboxPaths } from "../../sandbox/paths.ts";
import type { SandboxRequest } from "../../sandbox/request.ts";
import { sandboxSnapshotterOptions } from "../../sandbox/snapshotter.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import { type Flags, readArgs } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Io } from "../io.ts";
import { styleOf, wrap } from "../render/colour.ts";
import { type FilesPlan, renderFiles } from "../render/files.ts";
import { renderJson } from "../render/json.ts";
import { readRequest } from "../request.ts";

const FLAGS: Flags = {
  release: { type: "string" },
  daemon: { type: "string" },
  json: { type: "boolean" },
  color: { type: "string" },
};

/** The command's help. */
export const FILES_HELP: string =
  `Print what containerd does on the node around a pod sandbox's config.json, in order, and why: the
directories, files and mounts that it makes, the labels of the snapshot, and how StopPodSandbox and
RemovePodSandbox undo it.

Examples:
  deno task cri-spec files lib/cli/demo_request.yaml
  deno task cri-spec files pod.json --release 2.1.9 --json

Usage: cri-spec files REQUEST|- [--release R] [--daemon CONFIG.TOML] [--json]

The request is the document of cri-spec spec. A request that the daemon refuses has no files.

Flags:
  --release R   the containerd release, in place of the document's
  --daemon F    the daemon's config.toml, in place of the document's daemon
  --json        JSON, keys sorted: {cleanup, files, folders, release, snapshot}; modes as numbers
  --color WHEN  auto, always or never
  -h, --help    this text

Releases: ${wrap(modelledRange().split(/(?<=,) /), 80).join("\n          ")}

Exit code: 0 done, 1 the daemon refuses the request, 2 the input cannot be used, 70 a bug.
`;

function foldersOf(request: SandboxRequest): FilesPlan["folders"] {
  const { root, state } = sandboxPaths(request);
  return { root, state };
}

/**
 * Runs `cri-spec files`.
 *
 * @param args The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function filesCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readArgs(args, FLAGS, "cri-spec files");
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  if (given.set.has("help")) {
    await write(FILES_HELP);
    return DONE;
  }
  const style = styleOf(io, given.values.get("color"));
  const document = await readRequest(given, "name one at a time", io);
  const plan = answerDocument(document, (request): FilesPlan => ({
    release: request.behaviors.release.version,
    folders: foldersOf(request),
    files: sandboxFiles(request),
    snapshot: sandboxSnapshotterOptions(request),
    cleanup: sandboxCleanup(request),
  }));
  await write(given.set.has("json") ? `${renderJson(plan, { indented: true })}\n` : renderFiles(plan, style));
  return DONE;
}
