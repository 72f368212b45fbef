/**
 * Shrinks a request on which daemon and model differ, all of it: what is asked on the running daemon, the image by importing
 * others, the daemon's configuration by booting others, until nothing more can be left out.
 *
 * @module
 */

import { CriSpecError } from "../../lib/error.ts";
import { daemonConfig } from "../lab/daemon_config.ts";
import { decodeRequest } from "../../lib/plan/mod.ts";
import { simplerThan } from "../../props/arbitraries/minimal.ts";
import { CASE_IMAGE, CASE_ROOTFS } from "../case.ts";
import { compareTold, type Difference, type Model } from "../compare.ts";
import { caseOf, isSame } from "./random_case.ts";
import type { RandomRequest } from "./requests.ts";
import { IN_FLIGHT, type Session } from "./session.ts";
import { shrink } from "./shrink.ts";

/** What shrinking needs. */
export interface SmallestOptions {
  /** The daemon to ask. */
  readonly session: Session;
  /** What is compared with it. */
  readonly model: Model;
  /** The release, as the daemon reports it. */
  readonly release: string;
  /** When to stop with what there is, on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** The smallest request found. */
export interface Smallest {
  /** The request. */
  readonly request: RandomRequest;
  /** Where daemon and model differ on exactly this request; nothing when they do so no longer. */
  readonly differences: readonly Difference[];
  /** How many steps led to it. */
  readonly steps: number;
  /** Whether nothing more can be left out; false when the time was over before that was known. */
  readonly complete: boolean;
}

interface Phase {
  readonly simpler: (request: RandomRequest) => Iterable<RandomRequest>;
  readonly width: number;
}

/** From cheap to dear: what is asked, what is imported, what is booted. */
const PHASES: readonly Phase[] = [
  { simpler: simplerAsks, width: IN_FLIGHT },
  { simpler: simplerImages, width: 1 },
  { simpler: simplerDaemons, width: 1 },
];

/**
 * Shrinks a request.
 *
 * @param request A request on which daemon and model differ.
 * @param options What that needs.
 * @returns The smallest request; the given one when the difference does not come again.
 */
export async function smallest(request: RandomRequest, options: SmallestOptions): Promise<Smallest> {
  let [best, steps, complete] = [request, 0, (await exactDifferences(request, options)).length > 0];
  const isLate = () => performance.now() > options.deadline;
  for (let unchanged = 0, at = 0; complete && unchanged < PHASES.length; at++) {
    const { simpler, width } = PHASES[at % PHASES.length]!;
    const readable = (from: RandomRequest) => onlyReadable(simpler(from), options.release);
    const firstShowing = (candidates: readonly RandomRequest[]) => firstDiffering(candidates, options);
    const walk = await shrink(best, { simpler: readable, firstShowing, width, isLate });
    [best, steps, complete] = [walk.value, steps + walk.steps, walk.complete];
    unchanged = walk.steps === 0 ? unchanged + 1 : 1;
  }
  return { request: best, differences: await exactDifferences(best, options), steps, complete };
}

function* simplerAsks(request: RandomRequest): Iterable<RandomRequest> {
  const { config, runtimeHandler } = request;
  for (const simpler of simplerThan(runtimeHandler)) yield { ...request, runtimeHandler: simpler as string };
  for (const simpler of simplerThan(config)) yield { ...request, config: simpler as RandomRequest["config"] };
}

/** What a case has by default counts as left out. */
function* simplerImages(request: RandomRequest): Iterable<RandomRequest> {
  const [usualImage, usualRootfs] = [isSame(request.image, CASE_IMAGE), isSame(request.rootfs, CASE_ROOTFS)];
  if (!usualImage && !usualRootfs) yield { ...request, image: CASE_IMAGE, rootfs: CASE_ROOTFS };
  if (!usualImage) {
    yield { ...request, image: CASE_IMAGE };
    for (const simpler of simplerThan(request.image)) yield { ...request, image: simpler as RandomRequest["image"] };
  }
  if (!usualRootfs) {
    yield { ...request, rootfs: CASE_ROOTFS };
    for (const simpler of simplerThan(request.rootfs)) yield { ...request, rootfs: simpler as RandomRequest["rootfs"] };
  }
}

function* simplerDaemons(request: RandomRequest): Iterable<RandomRequest> {
  if (isSame(request.daemon, {})) return;
  yield { ...request, daemon: {} };
  for (const simpler of simplerThan(request.daemon)) yield { ...request, daemon: simpler as RandomRequest["daemon"] };
}

/** Leaves out what is no request: half of a character, a link without a target, a runtime without a type. */
function* onlyReadable(candidates: Iterable<RandomRequest>, release: string): Iterable<RandomRequest> {
  for (const candidate of candidates) if (isReadable(candidate, release)) yield candidate;
}

function isReadable(request: RandomRequest, release: string): boolean {
  const { config, runtimeHandler, image, daemon: over } = caseOf(request);
  const daemon = daemonConfig(over, "/daemon");
  try {
    decodeRequest({ release, config, runtimeHandler, image: image.config, rootfs: image.rootfs, daemon });
    return true;
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return error.kind === "refusal";
  }
}

async function firstDiffering(candidates: readonly RandomRequest[], options: SmallestOptions): Promise<number> {
  if (candidates.length === 1) return (await exactDifferences(candidates[0]!, options)).length > 0 ? 0 : -1;
  const differing: number[] = [];
  try {
    await options.session.ask(candidates, (answer, request) => {
      if (compareTold(answer, options.model).differences.length > 0) differing.push(candidates.indexOf(request));
      return true;
    });
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error; // a candidate that costs daemons is another matter
  }
  return differing.length === 0 ? -1 : Math.min(...differing);
}

async function exactDifferences(
  request: RandomRequest,
  { session, model }: SmallestOptions,
): Promise<readonly Difference[]> {
  const answer = await session.tryExactly(request);
  return answer === undefined ? [] : compareTold(answer, model).differences;
}
