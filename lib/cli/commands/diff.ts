/**
 * `cri-spec diff`: what changes for a pod, or for many, between two releases; what differs between two documents.
 *
 * @module
 */

import { nearest } from "../../nearest.ts";
import { parseRelease } from "../../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../../decode.ts";
import { answer } from "../../api/answer.ts";
import { type Answer, diffAnswers } from "../../explain/answer.ts";
import { releaseDiff } from "../../api/release_diff.ts";
import type { PodDocument } from "../../explain/release_diff.ts";
import type { Spec } from "../../oci/spec.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { locating, readDocument, readDocuments, type ReadPart } from "../document.ts";
import { DONE, NEGATIVE } from "../exit_code.ts";
import { listInput, openInput } from "../io.ts";
import { checkDuplicates } from "../manifest/duplicate_keys.ts";
import { checkNoManifestFlags, isManifestOrCrictl } from "../manifest/subjects.ts";
import { assertRequest, kindOf, OF_INSPECT, specIn, wrongDocument } from "../kind.ts";
import { type Style, styleOf } from "../render/colour.ts";
import { type DocumentDiff, renderDocumentDiff, renderReleaseDiff } from "../render/diff.ts";
import { renderJson } from "../render/json.ts";
import { assumption, type Overrides, type Warned, withOverrides } from "../request.ts";
import { isPresetName } from "../preset_name.ts";
import type { Run } from "../run.ts";
import type { Source } from "../source.ts";
import { Warnings } from "../warnings.ts";
import { peek } from "../fleet/items.ts";
import { readFleet, readOverridesOfMany } from "../fleet/read_fleet.ts";
import { haveOtherNodes, readSide } from "../fleet/sides.ts";
import { isListHead } from "../list_items.ts";
import { readingOnce } from "../reading_once.ts";
import { REPORTS } from "../render/report.ts";
import { diffMany, type ManyOptions } from "./diff_many.ts";

interface Document {
  readonly name: string;
  readonly value: UnknownRecord;
  readonly kind: "spec" | "request";
  /** What it was read from. */
  readonly source: Source;
}

async function readComparable(name: string, io: Run): Promise<Document> {
  const { value: read, source } = await readDocument(name, io);
  return await locating([source], () => comparableOf(name, read, source));
}

function comparableOf(name: string, read: unknown, source: Source): Document {
  const value = OF_INSPECT.has(kindOf(read)?.id ?? "") ? specIn(read) : read;
  const kind = kindOf(value);
  if (isRecord(value) && Object.hasOwn(value, "ociVersion") && kind?.id === "spec") {
    return { name, value, kind: "spec", source };
  }
  if (isRecord(value) && Object.hasOwn(value, "config")) {
    assertRequest(value);
    return { name, value, kind: "request", source };
  }
  if (kind !== undefined && kind.id !== "request" && kind.id !== "spec") throw wrongDocument(kind, "request");
  throw usage(
    `Cannot compare ${JSON.stringify(name)}: it is neither a spec nor a request`,
    'a spec has "ociVersion", a request has "config"',
  );
}

function answerOf({ value, kind }: Document): Answer {
  // A file is compared as it is: whatever else it has is compared, too.
  return kind === "spec" ? { spec: value as unknown as Spec } : answer(value as unknown as RequestDocument);
}

/** A request as one release reads it, with its warnings. */
function forRelease(
  { value }: Document,
  release: string | undefined,
  overrides: Overrides,
  warnings: Warnings,
): readonly [document: UnknownRecord, warnings: Warned] {
  const document = withOverrides(value, { ...overrides, ...(release === undefined ? {} : { release }) });
  const found = warnings.note(document);
  const named = found.map((warning) => ({ ...warning, release: document.release }));
  return [document as unknown as UnknownRecord, found.length === 0 ? {} : { warnings: named }];
}

function both(before: Warned, after: Warned): Warned {
  const warnings = [...before.warnings ?? [], ...after.warnings ?? []];
  return warnings.length === 0 ? {} : { warnings };
}

type WarnedDocumentDiff = DocumentDiff & Warned;

/** Does something with a document; its errors have their places in it. */
function locatingIn<T>({ source }: Document, io: Run, work: () => T): Promise<T> {
  return locating([source, ...io.sources], work);
}

async function diffDocuments(names: readonly string[], overrides: Overrides, io: Run): Promise<WarnedDocumentDiff> {
  if (names[0] === "-" && names[1] === "-") {
    throw usage("Only one document can come from standard input", "pass a file for the other");
  }
  const [from, to] = [await readComparable(names[0]!, io), await readComparable(names[1]!, io)];
  if (from.kind !== to.kind) {
    throw usage(`Cannot compare a ${from.kind} with a ${to.kind}`, "pass two specs or two requests");
  }
  const warnings = new Warnings(io, overrides);
  const answerTo = (document: Document): Promise<readonly [Answer, Warned]> =>
    locatingIn(document, io, () => {
      if (document.kind === "spec") return [answerOf(document), {}];
      const [value, warned] = forRelease(document, undefined, overrides, warnings);
      return [answerOf({ ...document, value }), warned];
    });
  const [[before, beforeWarned], [after, afterWarned]] = [await answerTo(from), await answerTo(to)];
  await warnings.flush();
  return { from: from.name, to: to.name, ...diffAnswers(before, after), ...both(beforeWarned, afterWarned) };
}

/** The release before: the flag's, or the request's own. */
function releaseBefore(given: string | undefined, document: UnknownRecord): string {
  if (given !== undefined) return given;
  if (typeof document.release === "string") return document.release;
  throw usage("No first release given", "set it with --from, or in the request");
}

async function writeDiff<T extends { readonly changes: readonly unknown[]; readonly refusals: readonly unknown[] }>(
  diff: T,
  render: (diff: T, style: Style) => string,
  { set, values }: Given,
  io: Run,
): Promise<number> {
  const style = styleOf(io, values.get("color"));
  const text = set.has("json") ? `${renderJson(diff, { indented: true })}\n` : render(diff, style);
  await io.stdout(new TextEncoder().encode(text));
  return diff.changes.length + diff.refusals.length === 0 ? DONE : NEGATIVE;
}

async function diffReleases(name: string, overrides: Overrides, given: Given, io: Run): Promise<number> {
  const parts = await readDocuments(name, io, { hasLines: true });
  if (isManifestOrCrictl(parts)) {
    const { diffSubjects } = await import("./diff_subjects.ts");
    const [before, after] = [given.values.get("from"), given.values.get("to")];
    if (after === undefined) throw usage("No second release given", "set it with --to");
    const from = before === undefined ? { overrides } : await readSide(before, overrides, io);
    return await diffSubjects(parts, { from, to: await readSide(after, overrides, io) }, given, readingOnce(io));
  }
  checkNoManifestFlags(given, "a document to compare");
  const to = given.values.get("to");
  const [part] = parts as [ReadPart];
  await checkDuplicates(part);
  const { value, source } = part;
  const document = await locating([source], () => comparableOf(name, value, source));
  // The releases are those of the flags.
  io.sources.push(document.source, ...(given.values.has("from") ? [{ prefix: "/release" }] : []));
  if (document.kind === "spec") throw usage("One spec alone cannot be compared", "pass a second spec");
  if (to === undefined) throw usage("No second release given", "set it with --to, or pass a second document");
  const [from, later] = [
    await readSide(releaseBefore(given.values.get("from"), document.value), overrides, io),
    await readSide(to, overrides, io),
  ];
  const warnings = new Warnings(io, overrides);
  const [before, beforeWarned] = forRelease(document, from.release, from.overrides, warnings);
  const [after, afterWarned] = forRelease(document, later.release, later.overrides, warnings);
  await warnings.flush();
  const [earlierPod, laterPod] = [before as unknown as PodDocument, after as unknown as PodDocument];
  const diff = releaseDiff(earlierPod, from.release, later.release, laterPod);
  return await writeDiff(
    { ...diff, ...both(beforeWarned, afterWarned) },
    (diff, style) => renderReleaseDiff(diff, style, haveOtherNodes(from, later)),
    given,
    io,
  );
}

/** Refuses flags and arguments that cannot be combined. */
function check({ values, set, rest }: Given, isMany: boolean): void {
  const [first] = rest;
  if (first === undefined) throw usage("Nothing given to compare", "pass a request, or - for standard input");
  if (rest.length > 2) {
    throw usage(`At most two documents expected, ${rest.length} given`, "for more, see --ndjson");
  }
  if (rest.length === 2 && (values.has("from") || values.has("to"))) {
    throw usage("--from and --to do not apply to two documents", "remove them, or the second document");
  }
  if (rest.length === 2 && isMany) throw usage("One file or directory of requests expected, two given", "pass one");
  const own = isMany ? ["pod", "container"].find((flag) => values.has(flag)) : undefined;
  if (own !== undefined) {
    throw usage(`The flag --${own} does not apply to many documents`, "remove it, or pass one file without --ndjson");
  }
  if (isMany && values.get("to") === undefined) throw usage("No second release given", "set it with --to");
  if (isMany && values.get("from") === undefined) throw usage("No first release given", "set it with --from");
  for (const flag of ["from", "to"]) {
    const value = values.get(flag);
    if (value !== undefined && !isPresetName(value)) parseRelease(value, "", assumption(set));
  }
}

/** The formats that `--output` takes. */
const OUTPUTS: readonly string[] = ["text", "json", ...REPORTS];

/** The number of workers that `--jobs` sets. */
function jobsOf({ values }: Given): number {
  const text = values.get("jobs") ?? "1";
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw usage(`Cannot use ${JSON.stringify(text.slice(0, 64))} as --jobs`, "pass a number from 1 to 999");
}

function outputOf({ values, set }: Given): ManyOptions["output"] {
  const output = values.get("output");
  if (output === undefined) return set.has("each") ? "each" : set.has("json") ? "json" : "text";
  if (set.has("each") || set.has("json")) {
    throw usage("--output cannot be combined with --each or --json", "remove --output");
  }
  if (OUTPUTS.includes(output)) return output as ManyOptions["output"];
  const near = nearest(output, OUTPUTS);
  throw usage(
    `Unknown format ${JSON.stringify(output.slice(0, 64))}`,
    near === undefined ? `--output is one of ${OUTPUTS.join(", ")}` : `did you mean ${near}?`,
  );
}

/** Refuses flags that apply only to many documents. */
function checkNoManyFlags({ values, set }: Given): void {
  const flag = set.has("each") ? "each" : ["output", "jobs"].find((name) => values.has(name));
  if (flag === undefined) return;
  throw usage(
    `The flag --${flag} applies only to many requests`,
    "add --ndjson, or pass a directory or a list that kubectl get -o json prints",
  );
}

/** Compares two releases for many documents. */
async function compareMany(
  given: Given,
  overrides: Overrides,
  input: Pick<ManyOptions, "folder" | "isList">,
  io: Run,
): Promise<number> {
  const { values, rest } = given;
  check(given, true);
  const [style, output, jobs] = [styleOf(io, values.get("color")), outputOf(given), jobsOf(given)];
  const fleet = await readFleet(given, overrides, io);
  return await diffMany({ name: rest[0]!, ...input, fleet, output, jobs, style }, io);
}

/** The beginning of a document, and streams from which it can be read as a whole, once. */
async function peekedAt(name: string, io: Run): Promise<{ readonly head: Uint8Array; readonly io: Run }> {
  const { head, stream } = await peek(await openInput(name, io));
  const again: Run = name === "-"
    ? { ...io, stdin: stream }
    : { ...io, open: (path) => path === name ? Promise.resolve(stream) : io.open(path) };
  return { head, io: again };
}

/**
 * Runs `cri-spec diff`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read or is not modelled; nothing was written then.
 */
export async function diffCommand(given: Given, io: Run): Promise<number> {
  const { values, set, rest } = given;
  styleOf(io, values.get("color"));
  const [first] = rest;
  const folder = first === undefined || set.has("ndjson") ? undefined : await listInput(first, io);
  check(given, set.has("ndjson") || folder !== undefined);
  const overrides = await readOverridesOfMany(given, io);
  const isMany = set.has("ndjson") || folder !== undefined;
  if (isMany) return await compareMany(given, overrides, { folder, isList: false }, io);
  if (rest.length === 1) {
    // A list of Kubernetes may be as long as a cluster is large: it is not read as a whole.
    const { head, io: again } = await peekedAt(first!, io);
    const isWhole = !values.has("pod") && !values.has("container");
    if (isWhole && isListHead(head)) {
      return await compareMany(given, overrides, { folder: undefined, isList: true }, again);
    }
    checkNoManyFlags(given);
    return await diffReleases(first!, overrides, given, again);
  }
  checkNoManyFlags(given);
  checkNoManifestFlags(given, "a document to compare");
  return await writeDiff(await diffDocuments(rest, overrides, io), renderDocumentDiff, given, io);
}
