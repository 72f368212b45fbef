/**
 * Compares the real specs of captured sandboxes and containers with the model's, and says why they differ.
 *
 * @module
 */

import { answer } from "../api/answer.ts";
import { compareReleases, parseRelease } from "../containerd/release.ts";
import { asBoolean, asRecord, asString, asStrings, isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Change, ChangeKind } from "../explain/change.ts";
import { diffSpecs } from "../explain/diff.ts";
import { podOf } from "../explain/pod.ts";
import { decodeSpec } from "../oci/decode.ts";
import { formatSpec } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import { child, isWithin, type Pointer } from "../pointer.ts";
import { int, type Reader, record, uint32 } from "../reader.ts";
import { type CapturedDocument, printedText, type RequestDocument } from "../request/document.ts";
import { readJson } from "./answer_json.ts";
import { likelyCause } from "./causes.ts";
import {
  captured,
  type Cause,
  configHypotheses,
  type Hypothesis,
  imageHypotheses,
  releaseHypothesis,
  releasesFor,
} from "./hypotheses.ts";
import { listAt } from "./request_files.ts";

/** A place where a real spec differs from the model's. */
export interface Drift {
  /** What happened: `added` is only in the real spec, `removed` only in the model's. */
  readonly kind: ChangeKind;
  /** The path: for `removed` in the model's spec, otherwise in the real one. */
  readonly path: Pointer;
  /** The path for people. */
  readonly keyed: string;
  /** The model's value. */
  readonly from?: unknown;
  /** The real value. */
  readonly to?: unknown;
  /** Where: in the spec that containerd stores, or only in the bundle's `config.json`. */
  readonly where: "stored" | "bundle";
  /** The likely cause. */
  readonly cause: Cause;
}

/** The result for one sandbox or container. */
export interface Verified {
  /** `namespace/name` of a pod, `namespace/pod/name` of a container. */
  readonly name: string;
  /** Its ID; empty if the document has none. */
  readonly id: string;
  /** What it is. */
  readonly subject: "sandbox" | "container";
  /** The release in the document. */
  readonly release: string;
  /** The release that it is modelled as, if the build is unknown. */
  readonly assumed?: string;
  /**
   * `equal`: byte for byte; `equal-values`: only the values of the real spec are known, and they are equal; `drift`: they differ;
   * `unverified`: the model cannot answer, or the document has no real spec.
   */
  readonly result: "equal" | "equal-values" | "drift" | "unverified";
  /** Where they differ. */
  readonly drifts: readonly Drift[];
  /** The releases and builds whose specs are the real one, byte for byte; present if they were searched. */
  readonly madeBy?: readonly string[];
  /** Why it is unverified; with a JSON pointer into the document, `""` where the error concerns no single place, and what to do. */
  readonly error?: { readonly code: string; readonly message: string; readonly path: Pointer; readonly hint?: string };
}

/** Options of the verification. */
export interface VerifyOptions {
  /** Whether to search the releases that make the real spec exactly. Default: only if there is a drift. */
  readonly findRelease?: boolean;
}

/** What a capture states; a switch may be `false`. */
type CaptureMembers =
  & Omit<CapturedDocument, "isBundleEqual" | "isImageReplaced">
  & { readonly isBundleEqual?: boolean; readonly isImageReplaced?: boolean };

/** The version of the record: a later one may say what this one does not know. */
const asFormat: Reader<1> = (value, path) => {
  const format = int(value, path);
  if (format === 1) return format;
  throw new CriSpecError("out-of-range", `Cannot read a capture of format ${format}: only format 1 is known`, {
    path,
    hint: "verify it with the version of cri-spec that captured it",
  });
};

const asMembers = record<CaptureMembers>({
  format: asFormat,
  spec: asString,
  bundle: asString,
  isBundleEqual: asBoolean,
  createdAt: asString,
  updatedAt: asString,
  daemonStartedAt: asString,
  isImageReplaced: asBoolean,
  nriPlugins: asStrings,
  changedFiles: asStrings,
  otherDaemon: asRecord,
  redacted: uint32,
  notes: asStrings,
  missing: asStrings,
}, { strict: "captured" });

/** A document whose capture has every member in its type, no other member, and none that is `null`. */
function withReadCapture(document: RequestDocument): RequestDocument {
  if (document.captured === undefined || document.captured === null) return document;
  const members: Partial<CaptureMembers> = asMembers(document.captured, "/captured");
  if (members.spec !== undefined && members.format === undefined) {
    throw new CriSpecError("missing-field", 'Missing field "format" in captured', { path: "/captured/format" });
  }
  return { ...document, captured: members };
}

/** The real spec of a document. */
interface Real {
  readonly text: string;
  readonly spec: Spec;
  /** Whether the text is as containerd writes it. */
  readonly isExact: boolean;
  /** Members that runtime-spec does not have, as far as the model knows it. */
  readonly unknown: readonly Change[];
}

function unverified(message: string, hint: string): CriSpecError {
  return new CriSpecError("missing-field", message, { path: "/captured/spec", hint });
}

/** Whether a value says no more than its absence. */
function isZero(value: unknown): boolean {
  return value === null || value === false || value === 0 || value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0);
}

/** What a value has that a decoded and encoded copy of it has not. */
function* lost(value: unknown, copy: unknown, path: Pointer): Generator<Change, void, void> {
  if (Array.isArray(value) && Array.isArray(copy)) {
    for (const [index, item] of value.entries()) yield* lost(item, copy[index], child(path, index));
  } else if (isRecord(value) && isRecord(copy)) {
    for (const [key, item] of Object.entries(value)) {
      const at = child(path, key);
      if (Object.hasOwn(copy, key)) yield* lost(item, copy[key], at);
      else if (!isZero(item)) yield { kind: "added", path: at, keyed: at.slice(1), to: item };
    }
  }
}

function realOf(text: string): Real {
  const value = readJson(text, "the real spec");
  const spec = decodeSpec(value, "/captured/spec");
  const isExact = (["short", "long"] as const).some((escapes) => formatSpec(spec, { escapes }) === text);
  const unknown = isExact ? [] : [...lost(value, readJson(formatSpec(spec), "the spec"), "")];
  return { text, spec, isExact, unknown };
}

/** The model's spec; `undefined` where it refuses, or cannot answer. */
function modelled(document: RequestDocument): Spec | undefined {
  try {
    const made = answer(document);
    return "spec" in made ? made.spec : undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/** A change without what it was, to find out whether two are about the same. */
function keyOf({ kind, keyed }: Pick<Change, "kind" | "keyed">): string {
  return `${kind} ${keyed}`;
}

/** Whether some changes are all among others, and fewer. */
function isLess(some: readonly Change[], others: readonly Change[]): boolean {
  if (some.length >= others.length) return false;
  const keys = new Set(others.map(keyOf));
  return some.every((change) => keys.has(keyOf(change)));
}

/** What is left of a difference when a hypothesis holds, and the request with it. */
interface Step {
  readonly document: RequestDocument;
  readonly left: readonly Change[];
  readonly hypothesis: Hypothesis;
}

/** The hypothesis that explains most; the first of equals. */
function best(
  document: RequestDocument,
  real: Spec,
  changes: readonly Change[],
  hypotheses: readonly Hypothesis[],
): Step | undefined {
  let found: Step | undefined;
  for (const hypothesis of hypotheses) {
    const other = hypothesis.apply(document);
    const spec = modelled(other);
    if (spec === undefined) continue;
    const left = diffSpecs(spec, real);
    if (!isLess(left, found?.left ?? changes)) continue;
    found = { document: other, left, hypothesis };
    if (left.length === 0) break;
  }
  return found;
}

/** The groups of releases whose specs are the real one, of some groups. */
function makersAmong(
  groups: readonly (readonly string[])[],
  document: RequestDocument,
  { text, spec, isExact }: Real,
): readonly (readonly string[])[] {
  return groups.filter((versions) => {
    const made = modelled(releaseHypothesis(versions).apply(document));
    return made !== undefined && (isExact ? formatSpec(made) === text : diffSpecs(made, spec).length === 0);
  });
}

/** What other documents of the node were explained by: pods of one node were mostly made by one release. */
class Memory {
  #makers: readonly (readonly string[])[] = [];

  /** The releases that made a spec: those that made others of the node, where they made this one, too. */
  makersOf(document: RequestDocument, real: Real): readonly string[] {
    let makers = makersAmong(this.#makers, document, real);
    if (makers.length === 0) makers = makersAmong(releasesFor(document, real.spec), document, real);
    if (makers.length > 0) this.#makers = makers;
    return sorted(makers);
  }

  /** The hypotheses about releases, those that explained others first. */
  hypotheses(document: RequestDocument, real: Real): readonly Hypothesis[] {
    return [...this.#makers, ...releasesFor(document, real.spec)].map(releaseHypothesis);
  }
}

/** All releases whose specs are the real one. */
function makersOf(document: RequestDocument, real: Real): readonly string[] {
  return sorted(makersAmong(releasesFor(document, real.spec), document, real));
}

function sorted(makers: readonly (readonly string[])[]): readonly string[] {
  const releases = makers.flat().map((version) => parseRelease(version, ""));
  return releases.toSorted(compareReleases).map(({ version }) => version);
}

/** What the runtime was given, where that is not the stored spec. */
interface Given {
  readonly spec: Spec;
  /** Whether it is what the model makes. */
  readonly isModel: boolean;
}

function givenOf(document: RequestDocument, model: Spec): Given | undefined {
  const { bundle } = captured(document);
  if (bundle === undefined) return undefined;
  const { spec } = realOf(bundle);
  return { spec, isModel: diffSpecs(model, spec).length === 0 };
}

/** What explains each change: what the model proves, one hypothesis after the other, and likely causes for what is left. */
function explained(
  document: RequestDocument,
  given: Given | undefined,
  real: Real,
  { changes, memory }: { readonly changes: readonly Change[]; readonly memory: Memory },
): readonly Drift[] {
  if (given?.isModel === true) {
    // The runtime was given what the model makes: whatever differs came later.
    const of = (change: Change): Cause => ({ ...likelyCause(change, { document, isUpdate: true }), proved: true });
    return changes.map((change) => ({ ...change, where: "stored", cause: of(change) }));
  }
  const causes = new Map<string, Cause>();
  let [now, left]: [RequestDocument, readonly Change[]] = [document, changes];
  const releases = memory.hypotheses(document, real);
  const hypotheses = [...imageHypotheses(document, real.spec), ...configHypotheses(document, real.spec)];
  // Another version of runtime-spec comes with another release alone.
  const isOther = changes.some(({ path }) => path === "/ociVersion");
  for (const round of isOther ? [releases, hypotheses] : [hypotheses, releases]) {
    for (let step = best(now, real.spec, left, round); step !== undefined; step = best(now, real.spec, left, round)) {
      const keys = new Set(step.left.map(keyOf));
      for (const change of left) if (!keys.has(keyOf(change))) causes.set(keyOf(change), step.hypothesis.cause);
      [now, left] = [step.document, step.left];
      if (left.length === 0) break;
    }
    if (left.length === 0) break;
  }
  return changes.map((change) => ({
    ...change,
    where: "stored",
    cause: causes.get(keyOf(change)) ??
      likelyCause(change, { document, isUpdate: isUpdate(document, given), isOtherRelease: isOther }),
  }));
}

/** Whether the stored spec was changed since the runtime was given its own, as far as that can be determined. */
function isUpdate(document: RequestDocument, given: Given | undefined): boolean {
  if (given !== undefined) return given.isModel;
  const { isBundleEqual = false, updatedAt } = captured(document);
  return !isBundleEqual && updatedAt !== undefined;
}

/** What the bundle has that the stored spec has not. */
function bundleDrifts(document: RequestDocument, given: Given | undefined, real: Real): readonly Drift[] {
  // A bundle that is the model's is what was made; the stored spec was changed later, which its own drifts report.
  if (given === undefined || given.isModel) return [];
  return diffSpecs(real.spec, given.spec).filter(({ path }) => !isWithin(path, "/linux/resources")).map((change) => ({
    ...change,
    where: "bundle",
    cause: likelyCause(change, { document, isUpdate: false, isBundle: true }),
  }));
}

function bytesDrift(document: RequestDocument): Drift {
  const change: Change = { kind: "bytes", path: "", keyed: "the text" };
  return { ...change, where: "stored", cause: likelyCause(change, { document, isUpdate: false }) };
}

/**
 * Verifies one captured document.
 *
 * @param document A request that `capture` made.
 * @param options What else to search for.
 * @returns The result; `unverified` for a document that cannot be verified.
 */
export function verifyDocument(document: RequestDocument, options: VerifyOptions = {}): Verified {
  return verified(document, options, new Memory());
}

function verified(document: RequestDocument, options: VerifyOptions, memory: Memory): Verified {
  const { name } = podOf(document);
  const isContainer = isRecord(document.container);
  const id = printedText(isContainer ? document.container?.id : document.id);
  const about = {
    name,
    id,
    subject: isContainer ? "container" as const : "sandbox" as const,
    release: printedText(document.release),
  };
  try {
    const { isAssumed, upstream } = parseRelease(document.release, "/release", {
      assumeUpstream: document.assumeUpstream === true,
    });
    return {
      ...about,
      ...(isAssumed === true ? { assumed: upstream } : {}),
      ...compared(withReadCapture(document), options, memory),
    };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const { code, message, path, hint } = error;
    const why = { code, message, path, ...(hint === undefined ? {} : { hint }) };
    return { ...about, result: "unverified", drifts: [], error: why };
  }
}

function compared(
  document: RequestDocument,
  { findRelease = false }: VerifyOptions,
  memory: Memory,
): Pick<Verified, "result" | "drifts" | "madeBy"> {
  const { spec: text } = captured(document);
  if (typeof text !== "string") {
    throw unverified("Cannot verify the document: it has no real spec", "pass documents that cri-spec capture wrote");
  }
  const real = realOf(text);
  const made = answer(document);
  const found = (): Pick<Verified, "madeBy"> => ({ madeBy: makersOf(document, real) });
  if ("refusal" in made) {
    const makers = makersOf(document, real);
    const cause: Cause = makers.length > 0
      ? releaseHypothesis(makers).cause
      : { id: "unknown", proved: false, text: `the model refuses the request: ${made.refusal.message}` };
    const drift: Drift = { kind: "added", path: "", keyed: "the whole spec", where: "stored", cause };
    return { result: "drift", drifts: [drift], ...(findRelease ? { madeBy: makers } : {}) };
  }
  const model = made.spec;
  const given = givenOf(document, model);
  const inBundle = bundleDrifts(document, given, real);
  const isEqual = formatSpec(model) === text;
  const changes = isEqual ? [] : diffSpecs(model, real.spec);
  const unknown = isEqual ? [] : real.unknown.map((change): Drift => ({
    ...change,
    where: "stored",
    cause: { id: "unknown", proved: false, text: "the model does not know this field of runtime-spec" },
  }));
  if (changes.length === 0) {
    const own = isEqual || !real.isExact ? unknown : [bytesDrift(document)];
    const drifts = [...own, ...inBundle];
    const result = drifts.length > 0 ? "drift" : isEqual ? "equal" : "equal-values";
    return { result, drifts, ...(findRelease ? found() : {}) };
  }
  const stored = explained(document, given, real, { changes, memory });
  const isOther = stored.some(({ cause }) => cause.id === "other-release" && cause.proved);
  const makers = isOther ? memory.makersOf(document, real) : [];
  const drifts = [...stored.map((drift) => ofMakers(drift, makers)), ...unknown, ...inBundle];
  return { result: "drift", drifts, ...(findRelease ? found() : {}) };
}

/** A drift that another release explains names all releases that do. */
function ofMakers(drift: Drift, makers: readonly string[]): Drift {
  if (drift.cause.id !== "other-release" || makers.length === 0) return drift;
  return { ...drift, cause: releaseHypothesis(makers).cause };
}

/** The result for many documents. */
export interface Verification {
  /** How many documents there are. */
  readonly total: number;
  /** How many are equal, by bytes or by values. */
  readonly equal: number;
  /** How many differ. */
  readonly drifted: number;
  /** How many cannot be verified. */
  readonly unverified: number;
  /** What is missing in the capture. */
  readonly missing: readonly string[];
  /** The releases that made all specs, if they were searched. */
  readonly madeBy?: readonly string[];
  /** Each document. */
  readonly subjects: readonly Verified[];
}

/**
 * Verifies captured documents.
 *
 * @param documents The documents.
 * @param options What else to search for.
 * @returns The results.
 */
export function verifyDocuments(documents: readonly RequestDocument[], options: VerifyOptions = {}): Verification {
  const memory = new Memory();
  const subjects = documents.map((document) => verified(document, options, memory));
  const count = (...results: readonly Verified["result"][]): number =>
    subjects.filter(({ result }) => results.includes(result)).length;
  const missing = new Set(documents.flatMap((document) => listAt(document, "captured", "missing")));
  const common = options.findRelease === true ? commonMakers(subjects) : undefined;
  return {
    total: subjects.length,
    equal: count("equal", "equal-values"),
    drifted: count("drift"),
    unverified: count("unverified"),
    missing: [...missing].filter((line) => typeof line === "string"),
    ...(common === undefined ? {} : { madeBy: common }),
    subjects,
  };
}

/** The releases that made every spec. */
function commonMakers(subjects: readonly Verified[]): readonly string[] {
  const [first = [], ...others] = subjects.map(({ madeBy = [] }) => madeBy);
  return first.filter((one) => others.every((list) => list.includes(one)));
}
