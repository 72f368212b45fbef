/**
 * `cri-spec files`: what containerd writes, mounts and undoes around the spec of a sandbox or of an app container.
 *
 * @module
 */

import { containerCleanup } from "../../container/cleanup.ts";
import { containerFiles, containerLeftovers } from "../../container/files.ts";
import type { ContainerRequest } from "../../container/request.ts";
import { containerSnapshotterOptions } from "../../container/snapshotter.ts";
import { answerContainer } from "../../container/spec.ts";
import { containerPaths, sandboxPaths } from "../../decisions/paths.ts";
import { CriSpecError } from "../../error.ts";
import type { FileAction } from "../../plan/file_action.ts";
import { hasContainer, type RequestDocument } from "../../request/document.ts";
import { sandboxCleanup } from "../../sandbox/cleanup.ts";
import { sandboxFiles } from "../../sandbox/files.ts";
import type { SandboxRequest } from "../../sandbox/request.ts";
import { sandboxSnapshotterOptions } from "../../sandbox/snapshotter.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import type { Given } from "../args.ts";
import { DONE } from "../exit_code.ts";
import { answering, readSubjects, type Subject } from "../manifest/subjects.ts";
import type { Run } from "../run.ts";
import { printable, styleOf } from "../render/colour.ts";
import { type FilesPlan, renderFiles } from "../render/files.ts";
import { renderJson } from "../render/json.ts";

function sandboxPlan(request: SandboxRequest): FilesPlan {
  const { root, state } = sandboxPaths(request);
  return {
    subject: "sandbox",
    release: request.behaviors.release.version,
    folders: { root, state },
    files: sandboxFiles(request),
    snapshot: sandboxSnapshotterOptions(request),
    cleanup: sandboxCleanup(request),
  };
}

function containerPlan(request: ContainerRequest): FilesPlan {
  const { root, state } = containerPaths(request.daemon, request.container.id);
  return {
    subject: "container",
    release: request.behaviors.release.version,
    folders: { root, state },
    files: containerFiles(request),
    snapshot: containerSnapshotterOptions(request),
    cleanup: containerCleanup(request),
    leftovers: containerLeftovers(request),
  };
}

/** What a container that is refused leaves on the node; nothing where the request is no such one. */
function leftByRefused(document: RequestDocument): readonly FileAction[] {
  try {
    return answerContainer(document, containerLeftovers);
  } catch (error) {
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

/** The plan of a request; what a refused container leaves on the node is on standard error. */
async function planOf(document: RequestDocument, io: Run): Promise<FilesPlan> {
  if (!hasContainer(document)) return answerDocument(document, sandboxPlan);
  try {
    return answerContainer(document, containerPlan);
  } catch (error) {
    for (const { kind, path } of leftByRefused(document)) {
      await io.stderr(new TextEncoder().encode(`${printable(`note: remains on the node: ${kind} ${path}`)}\n`));
    }
    throw error;
  }
}

/**
 * Runs `cri-spec files`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then, but for a note of what a refused
 * container leaves on the node.
 */
export async function filesCommand(given: Given, io: Run): Promise<number> {
  const encoder = new TextEncoder();
  const style = styleOf(io, given.values.get("color"));
  const subjects = await readSubjects(given, { hint: "pass one at a time", unchosen: "sandbox" }, io);
  const [subject] = subjects.subjects as [Subject];
  const { warned } = subject;
  const plan = await answering(subject, subjects, (document) => planOf(document, io));
  const text = given.set.has("json")
    ? `${renderJson({ ...plan, ...warned }, { indented: true })}\n`
    : renderFiles(plan, style);
  await io.stdout(encoder.encode(text));
  return DONE;
}
