/**
 * Every reason that the model gives for the recorded cases, and every action on files, as sorted texts: `golden/reasons.txt` for
 * sandboxes and `golden/containers/reasons.txt` for containers, with those of requests that no recording has.
 *
 * Daemons tell no reasons, so the text is the model's and is read by people: whoever changes a reason writes the text again with
 * `deno task reasons` and reads what changed. How often a reason is given for each folder is part of it, for a reason can be
 * right somewhere else and wrong here.
 *
 * @module
 */

import { traceDocument, traceOf } from "../lib/api/trace.ts";
import type { Trace } from "../lib/explain/trace.ts";
import { containerCleanup } from "../lib/container/cleanup.ts";
import { containerFiles } from "../lib/container/files.ts";
import { decodeContainerRequest } from "../lib/container/request.ts";
import { sandboxCleanup } from "../lib/sandbox/cleanup.ts";
import type { NodeAction } from "../lib/plan/file_action.ts";
import { sandboxFiles } from "../lib/sandbox/files.ts";
import { hasContainer, type RequestDocument } from "../lib/request/document.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import type { Part, Reason } from "../lib/plan/step.ts";
import { FILES_CASES } from "./files_cases.ts";
import { reasonRequests } from "./containers/reason_requests.ts";
import { readShared } from "./containers/shared_recordings.ts";
import { readRecording, recordedFolders } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** What is another in each recording: a sandbox's id, and the daemon's temporary folder, in a pointer, too. */
const RANDOM = /[0-9a-f]{64}|(\/|~1)tmp(\/|~1)([a-z]+(\/|~1))?cri-spec-[0-9a-f]+/g;

const quoted: (value: unknown) => string = JSON.stringify;

function reasonText({ kind, text, condition, inputs, behaviors, lacks, ...more }: Reason): string {
  const by = "input" in more ? ` ${quoted(more.input)}` : "behavior" in more ? ` ${more.behavior}` : "";
  const others = Object.entries({ condition, inputs, behaviors, lacks }).filter(([, value]) => value !== undefined);
  return [`${kind}${by}: ${quoted(text)}`, ...others.map(([name, value]) => `${name} ${quoted(value)}`)].join(", ");
}

function partLines(name: string, parts: readonly Part[]): readonly string[] {
  return parts.map(({ path, reason }) => `${name} part ${quoted(path)}: ${reasonText(reason)}`);
}

/** The longest text of a file that is shown whole. */
const MAX_CONTENT = 80;

function actionLine(action: NodeAction & { readonly kind: string; readonly when: string }): string {
  const { kind, when, path, failure, reason, ...how } = action;
  const shown = "content" in how ? { ...how, content: contentOf(String(how.content)) } : how;
  return `${kind} ${when} ${quoted(path)} ${quoted(shown)}, on failure ${quoted(failure)}: ${reasonText(reason)}`;
}

function contentOf(text: string): string {
  return text.length <= MAX_CONTENT ? text : `${text.slice(0, MAX_CONTENT)}… (${text.length})`;
}

/** The reasons of a trace, a line each. */
function traceLines(trace: Trace): readonly string[] {
  if ("refusal" in trace) return [`${trace.refusal.by} refuses: ${trace.refusal.code} ${quoted(trace.refusal.path)}`];
  const { origin, steps, omissions, unset } = trace;
  return [
    `${origin.name} is first: ${reasonText(origin.reason)}`,
    ...partLines(origin.name, origin.parts ?? []),
    ...steps.flatMap(({ step: { name, segment, footprint, reason, parts = [] }, after }) => [
      `${name} in ${segment} may touch ${quoted(footprint)}: ${reasonText(reason)}`,
      ...partLines(name, typeof parts === "function" ? parts(after) : parts),
    ]),
    ...omissions.map(({ name, path, reason, isField }) =>
      `${name}${isField === true ? " (a field)" : ""} not at ${quoted(path)}: ${reasonText(reason)}`
    ),
    ...unset.map(({ name, path, isInside, reason }) =>
      `${name} sets nothing ${isInside ? "inside of" : "at"} ${quoted(path)}: ${reasonText(reason)}`
    ),
  ];
}

/** The reasons of one request, a line each. */
function linesOf(document: RequestDocument): readonly string[] {
  if (hasContainer(document)) {
    const trace = traceDocument(document);
    if ("refusal" in trace) return traceLines(trace);
    const request = decodeContainerRequest(document);
    return [...traceLines(trace), ...[...containerFiles(request), ...containerCleanup(request)].map(actionLine)];
  }
  const request = decodeRequest(document);
  const trace = traceOf(request, document);
  if ("refusal" in trace) return traceLines(trace);
  return [
    ...traceLines(trace),
    ...sandboxFiles(request).map(actionLine),
    ...sandboxCleanup(request).map(actionLine),
  ];
}

/** The recorded requests of a folder, and the sandboxes whose files are looked at, put to the same release. */
async function readRequests(folder: string): Promise<readonly RequestDocument[]> {
  const { cases } = await readRecording(`${HERE}${folder}`);
  const metadata = { name: "web", uid: "1" };
  return [
    ...cases.map(({ request }) => request),
    ...FILES_CASES.map(({ config }) => ({ release: folder, config: { metadata, ...config } })),
  ];
}

/** What one recording is about, and its requests. */
export interface Recorded {
  /** The folder, or the folder and the version. */
  readonly name: string;
  /** The requests. */
  readonly requests: readonly RequestDocument[];
}

/** A text of reasons. */
export interface ReasonsText {
  /** Where it is. */
  readonly file: URL;
  /** Reads the recordings whose reasons it has. */
  readonly recordings: () => Promise<readonly Recorded[]>;
}

async function ofSandboxes(): Promise<readonly Recorded[]> {
  return await Promise.all(recordedFolders().map(async (name) => ({ name, requests: await readRequests(name) })));
}

async function ofContainers(): Promise<readonly Recorded[]> {
  const folders = await Promise.all(["recorded", "samples"].map(async (folder) => {
    const recordings = await readShared(`${HERE}containers/${folder}`);
    return recordings.map(({ manifest: { containerd: { version } }, cases }) => ({
      name: `${folder}/${version}`,
      requests: cases.map(({ request }) => request as unknown as RequestDocument),
    }));
  }));
  const asked = reasonRequests().map(({ release, requests }) => ({ name: `asked/${release}`, requests }));
  return [...folders.flat(), ...asked];
}

/** The texts. */
export const REASONS: readonly ReasonsText[] = [
  { file: new URL("reasons.txt", import.meta.url), recordings: ofSandboxes },
  { file: new URL("containers/reasons.txt", import.meta.url), recordings: ofContainers },
];

/**
 * The reasons for the cases of a recording.
 *
 * @param recorded The recording.
 * @param onReason Gets each reason, as a line, for each request that it is given for.
 * @returns For each reason, as a line, the number of requests that it is given for.
 */
export function reasonsOf(
  { requests }: Recorded,
  onReason: (line: string, request: RequestDocument) => void = () => {},
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const lines = linesOf(request).map((line) => line.replaceAll(RANDOM, "…"));
    for (const line of new Set(lines)) {
      onReason(line, request);
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return counts;
}

const COUNTS = " × ";

/**
 * Reads a text.
 *
 * @param text Which.
 * @returns For each recording what {@linkcode reasonsOf} is to tell.
 */
export async function readReasons({ file }: ReasonsText): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const [head, ...lines] = (await Deno.readTextFile(file)).trimEnd().split("\n");
  const rows = lines.map((line) => {
    const at = line.lastIndexOf(COUNTS);
    return [line.slice(0, at), line.slice(at + COUNTS.length).split(" ").map(Number)] as const;
  });
  const columns = head!.split(" ").map((name, column) => {
    const counts = rows.map(([line, counts]) => [line, counts[column]!] as const);
    return [name, new Map(counts.filter(([, count]) => count > 0))] as const;
  });
  return new Map(columns);
}

/** The text: the recordings, then each reason with its counts by recording, sorted. */
function reasonsText(recordings: readonly Recorded[]): string {
  const found = recordings.map((recorded) => reasonsOf(recorded));
  const lines = [...new Set(found.flatMap((counts) => [...counts.keys()]))].sort();
  const rows = lines.map((line) => `${line}${COUNTS}${found.map((counts) => counts.get(line) ?? 0).join(" ")}`);
  return `${[recordings.map(({ name }) => name).join(" "), ...rows].join("\n")}\n`;
}

if (import.meta.main) {
  for (const { file, recordings } of REASONS) await Deno.writeTextFile(file, reasonsText(await recordings()));
}
