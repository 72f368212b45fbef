/**
 * Compares the model with recorded containers: `deno run -A golden/container_samples.ts FOLDER [--release R] [--case NAME] [--show]`.
 *
 * The folder has a file of JSON lines for each daemon: `name`, `release`, `request`, and `spec`, `error` or `crash`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { containerSpec } from "../lib/container/spec.ts";
import { CriSpecError } from "../lib/error.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import type { RequestDocument } from "../lib/request/document.ts";

interface Sample {
  readonly name: string;
  readonly release: string;
  readonly request: Omit<RequestDocument, "release">;
  readonly spec?: string;
  readonly error?: string;
  readonly crash?: string;
}

/** What the model says, in the words of a sample. */
type Outcome = { readonly kind: "spec" | "error" | "crash" | "unanswered" | "bug"; readonly text: string };

/** Debian's builds, which the recordings call by the release alone. */
const BUILDS: Readonly<Record<string, string>> = {
  "1.6.20": "1.6.20~ds1",
  "1.7.24": "1.7.24~ds1",
  "2.1.9": "2.1.9+unknown",
};

function answer({ release, request }: Sample): Outcome {
  try {
    return { kind: "spec", text: formatSpec(containerSpec({ ...request, release: BUILDS[release] ?? release })) };
  } catch (error) {
    if (!(error instanceof CriSpecError)) return { kind: "bug", text: String((error as Error).stack) };
    if (error.code === "daemon-crash") return { kind: "crash", text: error.message };
    if (error.kind === "refusal") return { kind: "error", text: error.message };
    return { kind: "unanswered", text: `${error.code} at ${error.path}: ${error.message}` };
  }
}

/** What is random in errors: the number of a temporary folder, and the blanks in printed protobuf messages. */
function withoutRandom(text: string): string {
  return text.replace(/(containerd-mount|ctd-volume)\d+/g, "$1").replace(/ +/g, " ");
}

function recorded({ crash, error, spec }: Sample): Outcome {
  if (spec !== undefined) return { kind: "spec", text: spec };
  return error !== undefined ? { kind: "error", text: error } : { kind: "crash", text: crash! };
}

function isSame(a: Outcome, b: Outcome): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "crash") return true;
  // The client that recorded loses texts that end with a blank: HTTP/2 has no such header.
  if (a.kind === "error" && a.text === "" && b.text.endsWith(" ")) return true;
  return a.kind === "spec" ? a.text === b.text : withoutRandom(a.text) === withoutRandom(b.text);
}

/** Both texts around their first difference. */
function firstDifference(wanted: string, got: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === got[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `    at ${at}\n    daemon ${around(wanted)}\n    model  ${around(got)}`;
}

const { values, positionals: [folder = "."] } = parseArgs({
  allowPositionals: true,
  options: { release: { type: "string" }, case: { type: "string" }, show: { type: "boolean" } },
});

for (const entry of [...Deno.readDirSync(folder)].sort((a, b) => a.name < b.name ? -1 : 1)) {
  if (!entry.name.endsWith(".ndjson") || (values.release !== undefined && entry.name !== `${values.release}.ndjson`)) {
    continue;
  }
  const lines = Deno.readTextFileSync(`${folder}/${entry.name}`).trimEnd().split("\n");
  const counts = { equal: 0, different: 0, "refusal different": 0, unanswered: 0, bug: 0 };
  for (const sample of lines.map((line) => JSON.parse(line) as Sample)) {
    if (values.case !== undefined && sample.name !== values.case) continue;
    const [wanted, got] = [recorded(sample), answer(sample)];
    if (isSame(wanted, got)) {
      counts.equal++;
      continue;
    }
    const both = wanted.kind === "spec" && got.kind === "spec";
    const kind = got.kind === "unanswered" || got.kind === "bug" ? got.kind : both ? "different" : "refusal different";
    counts[kind]++;
    console.log(`${sample.release} ${sample.name}: ${kind}: ${wanted.kind}, the model says ${got.kind}`);
    console.log(firstDifference(wanted.text, got.text));
    if (values.show) console.log(`  daemon ${wanted.text}\n  model  ${got.text}`);
  }
  console.log(`${entry.name}: ${Object.entries(counts).map(([key, count]) => `${count} ${key}`).join(", ")}`);
}
