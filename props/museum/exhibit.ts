/**
 * What an exhibit of the museum is, and how its bug is found again.
 *
 * @module
 */

import fc from "fast-check";
import { type BehaviorId, behaviorsOf } from "../../lib/containerd/behaviors.ts";
import { modelledReleases, parseRelease } from "../../lib/containerd/release.ts";
import type { PinnedMembers } from "../arbitraries/pin.ts";
import type { ContainerRequestDocument } from "../arbitraries/container_request.ts";
import { minimal } from "../arbitraries/minimal.ts";
import { sandboxRequest, type SandboxRequestDocument } from "../arbitraries/sandbox_request.ts";

/** A bug of containerd, as data. */
interface Bug<R> {
  /** The behavior that is or was the fix, or the regression itself. */
  readonly id: BehaviorId;
  /** The law that the bug breaks, a sentence about containerd. */
  readonly sentence: string;
  /** The behavior that brought the bug. Absent: it was there from the start. */
  readonly from?: BehaviorId;
  /** The behaviors of which each ends it. */
  readonly until: readonly BehaviorId[];
  /** The law's claim about a request. */
  readonly holds: (request: R) => boolean;
}

/** A bug that touched the sandbox's spec or refusal. */
export interface SandboxExhibit extends Bug<SandboxRequestDocument> {
  /** The parts of the requests that are not the usual ones. Absent: any request. */
  readonly pin?: PinnedMembers<SandboxRequestDocument>;
}

/** A bug that touched a container's spec or refusal. */
export interface ContainerExhibit extends Bug<ContainerRequestDocument> {
  /** The requests, but for their release. */
  readonly requests: fc.Arbitrary<Omit<ContainerRequestDocument, "release">>;
}

/** A bug. */
export type Exhibit = SandboxExhibit | ContainerExhibit;

/** What looking for a bug gave. */
export interface Find {
  /** The release that was modelled. */
  readonly release: string;
  /** How many requests were tried until the law failed; all of them when it never did. */
  readonly runs: number;
  /** How many times the counterexample became simpler. */
  readonly shrinks: number;
  /** The minimal request that breaks the law, if one was found. */
  readonly request?: SandboxRequestDocument;
}

/** A law is given up after so many requests. */
export const MAX_RUNS = 2000;

/** Whether a version is a release of containerd itself and not a vendor's build. */
export function isUpstream(version: string): boolean {
  return parseRelease(version).upstream === version;
}

function hasAny(version: string, ids: readonly BehaviorId[]): boolean {
  const behaviors = behaviorsOf(parseRelease(version));
  return ids.some((id) => behaviors.has(id));
}

/**
 * The modelled releases that have the bug, by the table of behaviors.
 *
 * @param exhibit The exhibit.
 * @returns Versions, oldest first.
 */
export function buggyReleases({ from, until }: Exhibit): readonly string[] {
  return modelledReleases().filter((version) =>
    (from === undefined || hasAny(version, [from])) && !hasAny(version, until)
  );
}

/**
 * The modelled releases in which the bug is fixed, without those that were before it.
 *
 * @param exhibit The exhibit.
 * @returns Versions, oldest first.
 */
export function fixedReleases(exhibit: Exhibit): readonly string[] {
  const { until } = exhibit;
  const all = modelledReleases();
  if (until.length > 0) return all.filter((version) => hasAny(version, until));
  return all.slice(all.indexOf(buggyReleases(exhibit).at(-1)!) + 1);
}

const made = new Map<string, fc.Arbitrary<SandboxRequestDocument>>();

/** Whether a bug is one of containers. */
export function isOfContainers(exhibit: Exhibit): exhibit is ContainerExhibit {
  return "requests" in exhibit;
}

/** What a container's request keeps: what each answer needs, and what means nothing in part. */
const CONTAINER_OPTIONS = {
  whole: [
    ["release"],
    ["daemon"],
    ["hostFiles"],
    ["host", "images"],
    ["host", "mounts"],
    ["host", "runtimeHandlers"],
    ["container", "rootfs", "*"],
    ["container", "image", "User"],
    ["container", "config", "annotations", "*"],
    ["container", "config", "CDI_devices", "*"],
    ["container", "config", "mounts", "*", "container_path"],
    ["container", "config", "mounts", "*", "host_path"],
    ["container", "config", "mounts", "*", "image"],
    ["container", "config", "mounts", "*", "uidMappings"],
    ["container", "config", "mounts", "*", "gidMappings"],
  ],
  required: [
    ["release"],
    ["config"],
    ["container"],
    ["container", "config"],
    ["container", "config", "mounts", "*", "container_path"],
    ["container", "config", "mounts", "*", "image"],
    ["container", "image", "Entrypoint"],
    ["daemon"],
    ["hostFiles"],
  ],
} as const;

function containerRequests({ requests }: ContainerExhibit, release: string): fc.Arbitrary<ContainerRequestDocument> {
  return minimal(requests.map((request) => ({ release, ...request })), CONTAINER_OPTIONS);
}

/**
 * The requests of an exhibit for a release.
 *
 * @param exhibit The exhibit.
 * @param release The release to model.
 * @returns A hostile client's requests, which shrink until every part is needed.
 */
export function requestsOf(exhibit: Exhibit, release: string): fc.Arbitrary<SandboxRequestDocument> {
  if (isOfContainers(exhibit)) return containerRequests(exhibit, release);
  const { id, pin = {} } = exhibit;
  // It takes long to make one, and tests ask for the same again.
  const key = `${id} ${release}`;
  const known = made.get(key) ?? sandboxRequest({ mode: "hostile", pin: { ...pin, release } });
  made.set(key, known);
  return known;
}

/** The law's claim about a request of the exhibit. */
export function holds(exhibit: Exhibit, request: SandboxRequestDocument): boolean {
  return exhibit.holds(request as ContainerRequestDocument);
}

/**
 * Models a release and looks for the smallest request that breaks the law.
 *
 * @param exhibit The exhibit.
 * @param seed The seed.
 * @param release The release to model. Default: the newest one of containerd itself with the bug.
 * @returns What was found.
 */
export function excavate(
  exhibit: Exhibit,
  seed: number,
  release: string = buggyReleases(exhibit).findLast(isUpstream)!,
): Find {
  const property = fc.property(requestsOf(exhibit, release), (request) => holds(exhibit, request));
  const details = fc.check(property, { seed, numRuns: MAX_RUNS, endOnFailure: false });
  const { failed, numRuns, numShrinks: shrinks, counterexample, errorInstance } = details;
  if (errorInstance instanceof Error && !errorInstance.message.startsWith("Property failed")) throw errorInstance;
  const find = { release, runs: numRuns, shrinks };
  return failed && counterexample !== null ? { ...find, request: counterexample[0] } : find;
}

/** A list of releases as ranges, without builds: `1.7.0 to 1.7.2`. */
export function rangesOf(versions: readonly string[]): string {
  const all = modelledReleases().filter(isUpstream);
  const ranges: (readonly [first: string, last: string])[] = [];
  for (const version of versions.filter(isUpstream)) {
    const [first, last] = ranges.at(-1) ?? [];
    const previous = all[all.indexOf(version) - 1];
    const isNext = previous === last && parseRelease(version).patch > 0;
    if (first !== undefined && isNext) ranges.splice(-1, 1, [first, version]);
    else ranges.push([version, version]);
  }
  return ranges.map(([first, last]) => first === last ? first : `${first} to ${last}`).join(", ");
}
