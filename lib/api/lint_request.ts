/**
 * Lint of a sandbox's request.
 *
 * @module
 */

import { sandboxPaths } from "../decisions/paths.ts";
import type { LintHost, PathFact } from "../lint/host.ts";
import type { Paths } from "../lint/made_paths.ts";
import { lintFor, type RequestLint } from "../lint/request.ts";
import type { RequestDocument } from "../request/document.ts";
import type { FileAction } from "../sandbox/file_action.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import type { SandboxRequest } from "../sandbox/request.ts";
import { SANDBOX } from "../sandbox/subject.ts";

/** The kinds of the files that actions leave, by path; a mount tells its flags, too. */
function madeFiles(actions: readonly FileAction[]): Paths {
  const facts = new Map<string, PathFact>();
  for (const action of actions) {
    const { path, kind } = action;
    if (kind === "directory" || kind === "require") facts.set(path, { kind: "directory" });
    else if (kind === "mount") facts.set(path, { kind: "directory", flags: action.options });
    else facts.set(path, { kind: "file" });
  }
  return Object.fromEntries(facts);
}

/** The namespaces that containerd makes and binds to names; of two facts about one the host's counts where the request names it. */
function madeNamespaces(request: SandboxRequest): Paths {
  const network: PathFact = { kind: "file", namespace: "network", own: false };
  const user: PathFact = { kind: "file", namespace: "user", own: false, sameMappings: true };
  return { [sandboxPaths(request).pinnedUserNamespace]: user, [request.netnsPath]: network };
}

/** What containerd makes for a sandbox before it asks the runtime; throws `host-shm`, which containerd refuses where it does. */
function madePaths(request: SandboxRequest): Paths {
  return { ...madeFiles(sandboxFiles(request)), ...madeNamespaces(request) };
}

/**
 * Lints a request.
 *
 * A fact that the request's host or its config.toml states need not be given again, and what only the host's facts state decides
 * the spec, too.
 *
 * @param document The request.
 * @param host What is known of the host. Default: nothing.
 * @returns The findings in the spec that containerd makes; where containerd refuses, one finding in the request.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; `conflicting-facts` when request and host
 * contradict each other.
 */
export function lintRequest(document: RequestDocument, host: LintHost = {}): RequestLint {
  return lintFor(SANDBOX, madePaths, document, host);
}
