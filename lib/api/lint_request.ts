/**
 * Lint of a request: for its sandbox, or for its container.
 *
 * @module
 */

import { sandboxPaths } from "../decisions/paths.ts";
import type { LintHost, PathFact } from "../lint/host.ts";
import type { Paths } from "../lint/made_paths.ts";
import { lintFor, type RequestLint } from "../lint/request.ts";
import { hasContainer, type RequestDocument } from "../request/document.ts";
import type { FileAction } from "../plan/file_action.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import type { SandboxRequest } from "../sandbox/request.ts";
import { CONTAINER } from "../container/subject.ts";
import type { ContainerRequest } from "../container/request.ts";
import { plainData } from "../plain.ts";
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

/** The namespaces of the pod that a container joins. */
function joinedNamespaces({ host: { sandboxPid } }: ContainerRequest): Paths {
  const types = [["net", "network"], ["ipc", "ipc"], ["uts", "uts"], ["pid", "pid"], ["user", "user"]] as const;
  return Object.fromEntries(types.map(([name, namespace]) => {
    const fact: PathFact = namespace === "user"
      ? { kind: "file", namespace, own: false, sameMappings: true }
      : { kind: "file", namespace, own: false };
    return [`/proc/${sandboxPid}/ns/${name}`, fact];
  }));
}

/** What is at the sources of a container's mounts: what the request says, and a directory where it says that nothing is there. */
function mountSources({ container: { config, imageVolumes = [] }, hostFiles }: ContainerRequest): Paths {
  const facts: Record<string, PathFact> = {};
  for (const { hostPath } of imageVolumes) facts[hostPath] = { kind: "directory" };
  for (const { host_path = "" } of config.mounts ?? []) {
    if (host_path === "" || host_path === "__proto__") continue;
    const { kind } = hostFiles.find(host_path);
    if (kind === "file") facts[host_path] = { kind: "file" };
    else if (kind === "directory" || kind === "failure") facts[host_path] = { kind: "directory" };
  }
  return facts;
}

/** What containerd makes for a pod and its container before it asks the runtime. */
function containerPaths(request: ContainerRequest): Paths {
  return { ...madePaths(request), ...joinedNamespaces(request), ...mountSources(request) };
}

/**
 * Lints a request.
 *
 * Facts of the request's host and of its config.toml apply without being given again; facts that only `host` has also decide the
 * spec.
 *
 * @param document The request; one with a `container` is linted for that container.
 * @param host What is known of the host. Default: nothing.
 * @returns The findings in the spec that containerd makes; if containerd refuses the request, one finding in the request.
 * @throws {CriSpecError} When the request cannot be read or the model cannot answer; `conflicting-facts` when request and host
 * contradict each other.
 */
export function lintRequest(document: RequestDocument, host: LintHost = {}): RequestLint {
  const plain = plainData(document) as RequestDocument;
  return hasContainer(plain)
    ? lintFor(CONTAINER, containerPaths, plain, host)
    : lintFor(SANDBOX, madePaths, plain, host);
}
