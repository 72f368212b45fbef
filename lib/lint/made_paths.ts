/**
 * What containerd makes on the node before it asks the runtime: facts that no host has to state.
 *
 * @module
 */

import type { FileAction } from "../sandbox/file_action.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import { sandboxPaths } from "../decisions/paths.ts";
import type { RequestDocument, SandboxRequest } from "../sandbox/request.ts";
import type { LintHost, PathFact } from "./host.ts";

type Paths = Readonly<Record<string, PathFact>>;

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

/**
 * Adds what containerd makes for a request to the host's facts about paths.
 *
 * @param request The request.
 * @param document The document that it was decoded from.
 * @param host The host's facts.
 * @returns The facts; the host's own count where they state that a path is there, and of a `netnsPath` that the document names.
 * @throws {CriSpecError} `host-shm`, which containerd refuses where it makes the files.
 */
export function withMadePaths(request: SandboxRequest, document: RequestDocument, host: LintHost): LintHost {
  const made = { ...madeFiles(sandboxFiles(request)), ...madeNamespaces(request) };
  const isNamed = typeof document.netnsPath === "string" && document.netnsPath !== "";
  const stated = Object.entries(host.paths ?? {}).filter(([path, { kind }]) =>
    kind !== "absent" || !Object.hasOwn(made, path) || (isNamed && path === request.netnsPath)
  );
  return { ...host, paths: { ...made, ...Object.fromEntries(stated) } };
}
