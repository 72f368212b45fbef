/**
 * The steps of a subject in containerd's order, each with every reason that the recorded cases have for it.
 *
 * @module
 */

import { traceDocument } from "../../../lib/api/trace.ts";
import { parseYaml } from "../../../lib/cli/yaml.ts";
import { MODELLED_BRANCHES } from "../../../lib/containerd/release.ts";
import type { SpecTrace } from "../../../lib/explain/trace.ts";
import { groupBy } from "../../../lib/group_by.ts";
import { child, isWithin, type Pointer, stepsOf } from "../../../lib/pointer.ts";
import type { Segment } from "../../../lib/plan/step.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { merged } from "../../../props/usual_request.ts";
import { reasonRequests } from "../../containers/reason_requests.ts";
import { readRecording } from "../../recording.ts";
import { type LineReason, type ReasonLine, reasonLines } from "./reason_lines.ts";
import { madeOrNothing } from "../../../props/attempt.ts";
import { orderOf, type Sequence } from "./step_order.ts";

const GOLDEN = new URL("../../", import.meta.url);

/** A reason and what it is about. */
export interface Told extends LineReason {
  /** Paths of the spec, or of what is refused. */
  readonly paths: readonly Pointer[];
  /** How many recorded cases have it. */
  readonly count: number;
}

/** A refusal of a step or of a decision before it. */
export interface ToldRefusal {
  readonly name: string;
  readonly code: string;
  readonly paths: readonly Pointer[];
}

/** A step, or neighbouring steps of one name. */
export interface Entry {
  /** The Go identifier. */
  readonly name: string;
  /** When it happens. */
  readonly segment: Segment;
  /** The paths that it may change, as patterns. */
  readonly footprint: readonly Pointer[];
  /** Why it is in a plan, the most frequent first. */
  readonly reasons: readonly Told[];
  /** Why a part is as the step leaves it. */
  readonly parts: readonly Told[];
  /** What it leaves out. */
  readonly omissions: readonly Told[];
  readonly refusals: readonly ToldRefusal[];
  /** Where it stands in releases that have another order. */
  readonly moved: readonly { readonly releases: readonly string[]; readonly after?: string }[];
}

/** The usual pod, traced at the newest release. */
export interface Recorded {
  readonly usual: SpecTrace;
  readonly origin: { readonly name: string; readonly reasons: readonly Told[]; readonly parts: readonly Told[] };
  readonly entries: readonly Entry[];
  /** What is left out by what is no step. */
  readonly omissions: readonly (Told & { readonly name: string })[];
  /** Refusals of what is no step. */
  readonly refusals: readonly ToldRefusal[];
  /** Fields of a request without effect. */
  readonly fields: readonly (Told & { readonly name: string })[];
}

/** Records whose keys users choose. */
const CHOSEN: readonly string[] = ["runtimes", "labels", "sysctls", "hostFiles", "rootfs"];

/** The mounts that are containerd's own, whatever a request says. */
const OWN_MOUNTS: readonly string[] = [
  "/dev",
  "/dev/mqueue",
  "/dev/pts",
  "/dev/shm",
  "/etc/hostname",
  "/etc/hosts",
  "/etc/resolv.conf",
  "/proc",
  "/sys",
  "/sys/fs/cgroup",
];

/** A pattern of a pointer: keys that users choose, and indexes, are `*`. */
export function patternOf(pointer: Pointer): Pointer {
  const steps = stepsOf(pointer);
  return steps.map((step, index) => {
    const above = steps[index - 1];
    if (/^\d+$/.test(step)) return "*";
    if (above === "annotations") return step.startsWith("io.kubernetes.cri.") && steps.length === 2 ? step : "*";
    if (above === "mounts") return OWN_MOUNTS.includes(step) ? step : "*";
    if (above !== undefined && CHOSEN.includes(above)) return "*";
    return step;
  }).reduce(child, "");
}

/** Reasons with the same words and behaviors are one, whatever they are about; the most frequent first. */
function told(lines: readonly { readonly reason: LineReason; readonly path?: Pointer; readonly count: number }[]) {
  const groups = groupBy(
    lines,
    ({ reason: { text, condition, has, lacks } }) => JSON.stringify([text, condition, has, lacks]),
  );
  return [...groups.values()].map((same): Told => ({
    ...same[0]!.reason,
    inputs: [...new Set(same.flatMap(({ reason }) => reason.inputs.map(patternOf)))],
    paths: [...new Set(same.flatMap(({ path }) => path === undefined ? [] : [patternOf(path)]))],
    count: same.reduce((sum, { count }) => sum + count, 0),
  })).toSorted((a, b) => b.count - a.count);
}

type Line<K> = Extract<ReasonLine, { readonly kind: K }>;

function ofKind<K extends ReasonLine["kind"]>(lines: readonly ReasonLine[], kind: K): readonly Line<K>[] {
  return lines.filter((line): line is Line<K> => line.kind === kind);
}

function refusalsOf(lines: readonly Line<"refusal">[]): readonly ToldRefusal[] {
  return [...groupBy(lines, ({ name, code }) => `${name} ${code}`).values()].map((same) => ({
    name: same[0]!.name,
    code: same[0]!.code,
    paths: [...new Set(same.map(({ path }) => patternOf(path)))],
  }));
}

/** The key of a step: neighbouring steps with the same one are told together. */
function keyOf(segment: string, name: string, footprint: readonly Pointer[]): string {
  return JSON.stringify([segment, name, footprint.map(patternOf)]);
}

type Key = readonly [segment: Segment, name: string, footprint: readonly Pointer[]];

/** Traces a request; `undefined` for one that the release refuses or that the model does not answer. */
function traced(document: RequestDocument): SpecTrace | undefined {
  const trace = madeOrNothing(() => traceDocument(document));
  return trace === undefined || "refusal" in trace ? undefined : trace;
}

function sequenceOf({ steps }: SpecTrace, release: string): Sequence {
  return { release, keys: steps.map(({ step }) => keyOf(step.segment, step.name, step.footprint)) };
}

/** The newest release of each branch, the newest branch first. */
const RELEASES: readonly string[] = MODELLED_BRANCHES.map(({ branch, last }) => `${branch}.${last}`).reverse();

/**
 * Requests that together have each two steps in one plan, as far as a plan can have both: each request over the usual one, and for
 * steps that the usual one does not have, two requests over it.
 */
function together(usual: RequestDocument, requests: readonly RequestDocument[]): readonly RequestDocument[] {
  const placed = requests.map((request) => merged(usual, request) as RequestDocument);
  const keysOf = (request: RequestDocument): readonly string[] => {
    const trace = traced({ ...request, release: RELEASES[0]! });
    return trace === undefined ? [] : sequenceOf(trace, "").keys;
  };
  const known = new Set(keysOf(usual));
  const special: RequestDocument[] = [];
  for (const request of placed) {
    const own = keysOf(request).filter((key) => !known.has(key));
    if (own.length > 0) special.push(request);
    for (const key of own) known.add(key);
  }
  const pairs = special.flatMap((one) => special.map((other) => merged(one, other) as RequestDocument));
  return [usual, ...placed, ...pairs];
}

/** The order of the steps, from requests put to the newest release of each branch. */
function ordered(requests: readonly RequestDocument[]): ReturnType<typeof orderOf> {
  return orderOf(RELEASES.flatMap((release) =>
    requests.flatMap((request) => {
      const trace = traced({ ...request, release });
      return trace === undefined ? [] : [sequenceOf(trace, release)];
    })
  ));
}

/** Neighbouring keys of one name in one segment, together. */
function runsOf(order: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let before = "";
  for (const key of order) {
    const [segment, name] = JSON.parse(key) as Key;
    if (`${segment} ${name}` === before) runs.at(-1)!.push(key);
    else runs.push([key]);
    before = `${segment} ${name}`;
  }
  return runs;
}

/** Of several entries with a name, the one whose footprint has a path; else the first. */
function ownerOf<T extends { readonly name: string; readonly footprint: readonly Pointer[] }>(
  entries: readonly T[],
  name: string,
  path: Pointer,
): T | undefined {
  const own = entries.filter((entry) => entry.name === name);
  return own.find(({ footprint }) => footprint.some((top) => isWithin(patternOf(path), top))) ?? own[0];
}

function recordedOf(
  text: string,
  usual: SpecTrace,
  { order, moved }: ReturnType<typeof orderOf>,
): Recorded {
  const lines = reasonLines(text);
  const steps = ofKind(lines, "step");
  const known = new Set(order);
  const unordered = steps.filter(({ segment, name, footprint }) => !known.has(keyOf(segment, name, footprint)));
  if (unordered.length > 0) throw new Error(`no request has the step ${JSON.stringify(unordered[0])}`);
  const runs = runsOf(order).map((keys) => {
    const [segment, name] = JSON.parse(keys[0]!) as Key;
    return { keys, segment, name, footprint: [...new Set(keys.flatMap((key) => (JSON.parse(key) as Key)[2]))] };
  });
  const owned = <K extends "part" | "omission" | "refusal">(kind: K) =>
    groupBy(
      ofKind(lines, kind),
      (line: { readonly name: string; readonly path: Pointer }) => ownerOf(runs, line.name, line.path),
    );
  const [parts, omissions, refusals] = [owned("part"), owned("omission"), owned("refusal")];
  const origin = ofKind(lines, "origin");
  const names = new Set(origin.map(({ name }) => name));
  const named = (
    of: readonly {
      readonly name: string;
      readonly reason: LineReason;
      readonly path: Pointer;
      readonly count: number;
    }[],
  ) => [...groupBy(of, ({ name }) => name)].flatMap(([name, same]) => told(same).map((one) => ({ ...one, name })));
  return {
    usual,
    origin: {
      name: [...names].join(", "),
      reasons: told(origin.map(({ reason, count }) => ({ reason, count }))),
      parts: told((parts.get(undefined) ?? []).filter(({ name }) => names.has(name))),
    },
    entries: runs.map((run): Entry => ({
      ...run,
      reasons: told(
        steps.filter(({ segment, name, footprint }) => run.keys.includes(keyOf(segment, name, footprint)))
          .map(({ reason, count, footprint }) => ({
            reason,
            count,
            ...(run.footprint.length > 1 && footprint.length === 1 ? { path: footprint[0]! } : {}),
          })),
      ),
      parts: told(parts.get(run) ?? []),
      omissions: told(omissions.get(run) ?? []),
      refusals: refusalsOf(refusals.get(run) ?? []),
      moved: moved.filter(({ key, releases }) => run.keys[0] === key && !releases.includes(RELEASES[0]!)).map((
        { releases, after },
      ) => ({
        releases,
        ...(after === undefined ? {} : { after: (JSON.parse(after) as Key)[1] }),
      })),
    })),
    omissions: named(omissions.get(undefined) ?? []),
    refusals: refusalsOf(refusals.get(undefined) ?? []),
    fields: named(ofKind(lines, "field")),
  };
}

async function exampleOf(name: string): Promise<RequestDocument> {
  const text = await Deno.readTextFile(new URL(`../lib/cli/examples/${name}`, GOLDEN));
  return parseYaml(text) as RequestDocument;
}

async function recorded(example: string, file: string, requests: readonly RequestDocument[]): Promise<Recorded> {
  const document = await exampleOf(example);
  const usual = traced({ ...document, release: RELEASES[0]! })!;
  const text = await Deno.readTextFile(new URL(file, GOLDEN));
  return recordedOf(text, usual, ordered([...together(document, requests), ...requests]));
}

/** The steps of sandboxes. */
export async function sandboxSteps(): Promise<Recorded> {
  const { cases } = await readRecording(new URL("1.7.24~ds1", GOLDEN).pathname);
  return await recorded("request.yaml", "reasons.txt", cases.map(({ request }) => request as RequestDocument));
}

/** The steps of app containers. */
export function containerSteps(): Promise<Recorded> {
  const newest = reasonRequests().at(-1)!.requests;
  return recorded("container.yaml", "containers/reasons.txt", newest);
}
