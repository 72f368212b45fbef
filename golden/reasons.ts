/**
 * Every reason that the model gives for the recorded cases, as one sorted text: `golden/reasons.txt`.
 *
 * Daemons tell no reasons, so the text is the model's and is read by people: whoever changes a reason writes the text again with
 * `deno task reasons` and reads what changed. How often a reason is given is part of it, for a reason can be right somewhere else
 * and wrong here.
 *
 * @module
 */

import { traceOf } from "../lib/explain/trace.ts";
import { sandboxCleanup } from "../lib/sandbox/cleanup.ts";
import type { NodeAction } from "../lib/sandbox/file_action.ts";
import { sandboxFiles } from "../lib/sandbox/files.ts";
import { decodeRequest, type RequestDocument } from "../lib/sandbox/request.ts";
import type { Part, Reason } from "../lib/sandbox/step.ts";
import { FILES_CASES } from "./files_cases.ts";
import { readRecording } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** Where the text is. */
export const REASONS_FILE: URL = new URL("reasons.txt", import.meta.url);

/** What is another in each recording: a sandbox's id, and the daemon's temporary folder, in a pointer, too. */
const RANDOM = /[0-9a-f]{64}|(\/|~1)tmp(\/|~1)([a-z]+(\/|~1))?cri-spec-[0-9a-f]+/g;

function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll(RANDOM, "…");
}

function reasonText({ kind, text, condition, inputs, behaviors, lacks, ...more }: Reason): string {
  const by = "input" in more ? ` ${quoted(more.input)}` : "behavior" in more ? ` ${more.behavior}` : "";
  const others = Object.entries({ condition, inputs, behaviors, lacks }).filter(([, value]) => value !== undefined);
  return [`${kind}${by}: ${quoted(text)}`, ...others.map(([name, value]) => `${name} ${quoted(value)}`)].join(", ");
}

function partLines(name: string, parts: readonly Part[]): readonly string[] {
  return parts.map(({ path, reason }) => `${name} part ${quoted(path)}: ${reasonText(reason)}`);
}

function actionLine(action: NodeAction & { readonly kind: string; readonly when: string }): string {
  const { kind, when, path, failure, reason } = action;
  return `${kind} ${when} ${quoted(path)}, on failure ${quoted(failure)}: ${reasonText(reason)}`;
}

/** The reasons of one request, a line each. */
function linesOf(document: RequestDocument): readonly string[] {
  const request = decodeRequest(document);
  const trace = traceOf(request, document);
  if ("refusal" in trace) return [`${trace.refusal.by} refuses: ${trace.refusal.code} ${quoted(trace.refusal.path)}`];
  const { origin, steps, omissions } = trace;
  return [
    `${origin.name} is first: ${reasonText(origin.reason)}`,
    ...partLines(origin.name, origin.parts ?? []),
    ...steps.flatMap(({ step: { name, segment, footprint, reason, parts } }) => [
      `${name} in ${segment} may touch ${quoted(footprint)}: ${reasonText(reason)}`,
      ...partLines(name, parts ?? []),
    ]),
    ...omissions.map(({ name, path, reason, isField }) =>
      `${name}${isField === true ? " (a field)" : ""} not at ${quoted(path)}: ${reasonText(reason)}`
    ),
    ...sandboxFiles(request).map(actionLine),
    ...sandboxCleanup(request).map(actionLine),
  ];
}

/** Every recorded request, and those of the sandboxes whose files are looked at, for each daemon that is a package. */
async function readRequests(): Promise<readonly RequestDocument[]> {
  const folders = [...Deno.readDirSync(HERE)].filter(({ isDirectory, name }) => isDirectory && /^v?\d/.test(name));
  const names = folders.map(({ name }) => name).sort();
  const recordings = await Promise.all(names.map((name) => readRecording(`${HERE}${name}`)));
  const files = names.flatMap((release) =>
    FILES_CASES.map(({ config }) => ({ release, config: { metadata: { name: "web", uid: "1" }, ...config } }))
  );
  return [...recordings.flatMap(({ cases }) => cases.map(({ request }) => request)), ...files];
}

/**
 * Gathers the reasons.
 *
 * @returns The text: each reason once, with the number of requests that it is given for, sorted.
 */
export async function reasonsText(): Promise<string> {
  const counts = new Map<string, number>();
  for (const request of await readRequests()) {
    for (const line of new Set(linesOf(request))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `${line} ×${count}`);
  return `${lines.sort().join("\n")}\n`;
}

if (import.meta.main) await Deno.writeTextFile(REASONS_FILE, await reasonsText());
