/**
 * Recordings of one question by many releases: the first release's request and answer are kept whole, of the others what they
 * change, line by line.
 *
 * A folder has for each case `<case>.request.json` and `<case>.spec.json`, `<case>.refusal.json` or `<case>.crash.json` of the
 * first release with a spec, or with any answer, and `<case>.others.json`; and `manifest.json`.
 *
 * @module
 */

import { compact, indent } from "../indent.ts";
import { applyLineEdits, type LineEdit, lineEdits } from "./line_edits.ts";
import type { Tree } from "../lab/tree.ts";

/** What a daemon made of a request for a container. */
export type ContainerAnswer =
  /** The exact text of the spec. */
  | { readonly spec: string }
  /** The refusal, as it came over CRI; the name of the gRPC status is not always recorded. */
  | { readonly refusal: { readonly code?: string; readonly message: string } }
  /** The first words of the panic that ended the daemon. */
  | { readonly crash: string };

/** A recorded case of a container. */
export interface RecordedContainer {
  /** The case's name. */
  readonly name: string;
  /** The request document, with all that decides the answer. */
  readonly request: Tree;
  /** What came. */
  readonly answer: ContainerAnswer;
}

/** What one release answered. */
export interface SharedRecording {
  /** Where it comes from; `containerd.version` is the release. */
  readonly manifest: SharedManifest;
  /** Its cases, in the order of their names. */
  readonly cases: readonly RecordedContainer[];
}

/** Where a recording comes from. */
export interface SharedManifest {
  /** The daemon: what it reports, and the package it is from. */
  readonly containerd: { readonly version: string; readonly revision?: string; readonly package: string };
  /** What ran the pods. */
  readonly runtime: string;
  /** The recorder's version. */
  readonly recorder: string;
}

/** One release's case as what it changes of the case that is kept whole. */
type Changed =
  & { readonly request: readonly LineEdit[] }
  & ({ readonly spec: readonly LineEdit[] } | Exclude<ContainerAnswer, { readonly spec: string }>);

/** What `<case>.others.json` has. */
interface Others {
  /** The release whose case is kept whole. */
  readonly whole: string;
  /** The others by release. */
  readonly others: Readonly<Record<string, Changed>>;
}

const KINDS = ["spec", "refusal", "crash"] as const;

function readable(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A file's text as lines; the last one is empty. */
function linesOf(text: string): readonly string[] {
  return text.split("\n");
}

/** The text of the file that keeps an answer whole. */
function answerText(answer: ContainerAnswer): string {
  return "spec" in answer ? `${indent(answer.spec)}\n` : readable("crash" in answer ? answer.crash : answer.refusal);
}

function kindOf(answer: ContainerAnswer): typeof KINDS[number] {
  return KINDS.find((kind) => kind in answer)!;
}

/** A list of edits, each on a line of its own. */
function editsText(edits: readonly LineEdit[]): string {
  return edits.length === 0 ? "[]" : `[\n${edits.map((edit) => `      ${JSON.stringify(edit)}`).join(",\n")}\n    ]`;
}

function changedText(whole: RecordedContainer, { request, answer }: RecordedContainer): string {
  const of = (text: string, other: string): string => editsText(lineEdits(linesOf(text), linesOf(other)));
  const parts = [`    "request": ${of(readable(whole.request), readable(request))}`];
  if ("spec" in answer) parts.push(`    "spec": ${of(answerText(whole.answer), answerText(answer))}`);
  else {parts.push(
      `    ${JSON.stringify(kindOf(answer))}: ${JSON.stringify("crash" in answer ? answer.crash : answer.refusal)}`,
    );}
  return `{\n${parts.join(",\n")}\n  }`;
}

/** The recordings of one case by release, in the order of the releases. */
type ByRelease = ReadonlyMap<string, RecordedContainer>;

function filesOf(name: string, recorded: ByRelease): ReadonlyMap<string, string> {
  const [release, whole] = [...recorded].find(([, { answer }]) => "spec" in answer) ?? [...recorded][0]!;
  const others = [...recorded].filter(([other]) => other !== release)
    .map(([other, one]) => `  ${JSON.stringify(other)}: ${changedText(whole, one)}`);
  return new Map([
    [`${name}.request.json`, readable(whole.request)],
    [`${name}.${kindOf(whole.answer)}.json`, answerText(whole.answer)],
    [`${name}.others.json`, `{"whole": ${JSON.stringify(release)}, "others": {\n${others.join(",\n")}\n}}\n`],
  ]);
}

/**
 * The files of recordings of many releases.
 *
 * @param recordings What each release answered, in the order in which they are kept.
 * @returns The files' texts by name.
 */
export function sharedFiles(recordings: readonly SharedRecording[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Map<string, RecordedContainer>>();
  for (const { manifest, cases } of recordings) {
    for (const one of cases) {
      const known = byName.get(one.name) ?? new Map<string, RecordedContainer>();
      byName.set(one.name, known.set(manifest.containerd.version, one));
    }
  }
  const manifest = ["manifest.json", readable(recordings.map(({ manifest }) => manifest))] as const;
  return new Map([manifest, ...[...byName].flatMap(([name, recorded]) => [...filesOf(name, recorded)])]);
}

const REQUEST = ".request.json";

/**
 * The recordings in files.
 *
 * @param files The files' texts by name.
 * @returns What each release answered, in the order in which they are kept.
 * @throws {SyntaxError} When a file is not JSON.
 */
export function recordingsIn(files: ReadonlyMap<string, string>): readonly SharedRecording[] {
  const manifests = JSON.parse(files.get("manifest.json") ?? "[]") as readonly SharedManifest[];
  const names = [...files.keys()].filter((name) => name.endsWith(REQUEST)).map((name) =>
    name.slice(0, -REQUEST.length)
  );
  const cases = names.sort().map((name) => caseIn(files, name));
  return manifests.map((manifest) => ({
    manifest,
    cases: cases.flatMap((recorded) => recorded.get(manifest.containerd.version) ?? []),
  }));
}

/** The answer in a file that keeps it whole, and its text. */
function wholeAnswer(
  files: ReadonlyMap<string, string>,
  name: string,
): readonly [answer: ContainerAnswer, text: string] {
  const kind = KINDS.find((one) => files.has(`${name}.${one}.json`))!;
  const text = files.get(`${name}.${kind}.json`)!;
  const answer = kind === "spec" ? { spec: compact(text) } : { [kind]: JSON.parse(text) } as ContainerAnswer;
  return [answer, text];
}

function caseIn(files: ReadonlyMap<string, string>, name: string): ByRelease {
  const { whole, others } = JSON.parse(files.get(`${name}.others.json`)!) as Others;
  const request = files.get(`${name}${REQUEST}`)!;
  const [answer, text] = wholeAnswer(files, name);
  const recorded = new Map<string, RecordedContainer>([[whole, { name, request: JSON.parse(request), answer }]]);
  const [requestLines, answerLines] = [linesOf(request), linesOf(text)];
  const edited = (lines: readonly string[], edits: readonly LineEdit[]): string =>
    applyLineEdits(lines, edits).join("\n");
  for (const [release, { request: edits, ...changed }] of Object.entries(others)) {
    recorded.set(release, {
      name,
      request: JSON.parse(edited(requestLines, edits)),
      answer: "spec" in changed ? { spec: compact(edited(answerLines, changed.spec)) } : changed,
    });
  }
  return recorded;
}

/**
 * Writes recordings of many releases, in the place of what the folder had.
 *
 * @param folder Its path.
 * @param recordings What each release answered, in the order in which they are kept.
 */
export async function writeShared(folder: string, recordings: readonly SharedRecording[]): Promise<void> {
  const files = sharedFiles(recordings);
  await Deno.mkdir(folder, { recursive: true });
  for (const [name, text] of files) await Deno.writeTextFile(`${folder}/${name}`, text);
  const old = [...Deno.readDirSync(folder)].filter(({ name }) => name.endsWith(".json") && !files.has(name));
  for (const { name } of old) await Deno.remove(`${folder}/${name}`);
}

/**
 * Reads the recordings of a folder.
 *
 * @param folder Its path.
 * @returns What each release answered, in the order in which they are kept; none when there is no such folder.
 * @throws {SyntaxError} When a file is not JSON.
 */
export async function readShared(folder: string): Promise<readonly SharedRecording[]> {
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) names.push(name);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const texts = names.map(async (name) => [name, await Deno.readTextFile(`${folder}/${name}`)] as const);
  return recordingsIn(new Map(await Promise.all(texts)));
}
