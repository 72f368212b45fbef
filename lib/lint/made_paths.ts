/**
 * What containerd makes on the node before it asks the runtime: facts that no host has to state.
 *
 * @module
 */

import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { LintHost, PathFact } from "./host.ts";

/** Facts about paths, by path. */
export type Paths = Readonly<Record<string, PathFact>>;

/**
 * Adds what containerd makes for a request to the host's facts about paths.
 *
 * @param made What it makes.
 * @param request The request.
 * @param document The document that it was decoded from.
 * @param host The host's facts.
 * @returns The facts; the host's own count where they state that a path is there, and of a `netnsPath` that the document names.
 */
export function withMadePaths(made: Paths, request: PodRequest, document: RequestDocument, host: LintHost): LintHost {
  const isNamed = typeof document.netnsPath === "string" && document.netnsPath !== "";
  const stated = Object.entries(host.paths ?? {}).filter(([path, { kind }]) =>
    kind !== "absent" || !Object.hasOwn(made, path) || (isNamed && path === request.netnsPath)
  );
  return { ...host, paths: { ...made, ...Object.fromEntries(stated) } };
}
