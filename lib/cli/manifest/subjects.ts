/**
 * From what a command is given to what it answers for: a request document, the pods of manifests, crictl files. What only manifests need
 * is loaded for them.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { ContainerKind, TranslationNote } from "../../kubernetes/pod_facts.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { readDocuments, type ReadPart } from "../document.ts";
import { kindOf } from "../kind.ts";
import { hasPods } from "../kinds.ts";
import { type Overrides, readOverrides, requestName, warn, type Warned, withOverrides } from "../request.ts";
import type { Run } from "../run.ts";
import { duplicateKeys } from "./duplicate_keys.ts";
import { MANIFEST_ONLY } from "./flags.ts";

/** One thing to answer for. */
export interface Subject {
  /** What people call it: `default/web`, of a container `default/web/app`. */
  readonly name: string;
  /** What it is; a request document says so itself. */
  readonly kind: "request" | "sandbox" | ContainerKind;
  /** The containerd release; of a request document empty, for it says so itself. */
  readonly release: string;
  /** The request document; absent where there is none. */
  readonly document?: RequestDocument;
  /** Why there is none: the kubelet or the API server refuses, or a fact is missing. */
  readonly refusal?: CriSpecError;
  /** Placeholders, assumptions and events; they are printed. */
  readonly notes: readonly TranslationNote[];
  /** The warnings about the node as the member of a command's JSON; they are printed. */
  readonly warned: Warned;
}

/** What a command answers for. */
export interface Subjects {
  /** Whether they are made of a manifest or of crictl files, and not a request document. */
  readonly isMade: boolean;
  readonly subjects: readonly Subject[];
}

/** What a command asks of the subjects. */
export interface SubjectChoice {
  /** What to write for more than one request. */
  readonly hint: string;
  /** Whether the command takes requests, one on each line, with `--ndjson`. Default: `false`. */
  readonly hasLines?: boolean;
  /** What is answered for where nothing is chosen: the sandbox of the one pod, or all of every pod. */
  readonly unchosen: "sandbox" | "all";
  /** The releases that are asked for; the subjects are those of the first. Default: that of the flag or the node. */
  readonly release?: string;
  /** Whether missing facts have placeholders. Default: `--placeholders`. */
  readonly placeholders?: boolean;
  /** Whether notes are not printed, for they were printed for another release. Default: `false`. */
  readonly isSilent?: boolean;
}

/** Refuses flags that only a manifest has a use for. */
export function checkNoManifestFlags({ values, lists, set }: Given, what: string): void {
  const flag = MANIFEST_ONLY.find((name) => values.has(name) || lists.has(name) || set.has(name));
  if (flag !== undefined) {
    throw usage(`The flag --${flag} applies only to manifests`, `${what} states all facts itself`);
  }
}

async function readRequest(
  { value, source, duplicates }: ReadPart,
  given: Given,
  overrides: Overrides,
  io: Run,
): Promise<Subjects> {
  io.sources.push(source);
  const document = withOverrides(value, overrides);
  if (duplicates.length > 0) throw await withDocumentIssues(duplicateKeys(duplicates), document);
  checkNoManifestFlags(given, "a request document");
  const warned = await warn(document, overrides, io);
  return { isMade: false, subjects: [{ name: "", kind: "request", release: "", document, notes: [], warned }] };
}

/**
 * Reads what a command answers for.
 *
 * @param given The arguments.
 * @param choice What the command asks of the subjects.
 * @param io Streams and files.
 * @returns The subjects: of a request document one, which has no flags' parts in it yet; of manifests those that are chosen.
 * @throws {CriSpecError} What cannot be used or read; for a single pod also what API server and kubelet refuse.
 */
export async function readSubjects(given: Given, choice: SubjectChoice, io: Run): Promise<Subjects> {
  const name = requestName(given, choice.hint);
  const overrides = await readOverrides(given, io);
  return await subjectsIn(await readDocuments(name, io, choice), overrides, given, choice, io);
}

/** As {@linkcode readSubjects}, of documents that were read. */
export async function subjectsIn(
  parts: readonly ReadPart[],
  overrides: Overrides,
  given: Given,
  choice: SubjectChoice,
  io: Run,
): Promise<Subjects> {
  const [first] = parts as [ReadPart];
  if (hasPodsIn(parts)) {
    const { readManifestSubjects } = await import("./pods.ts");
    return await readManifestSubjects(parts, given, overrides, choice, io);
  }
  if (isCrictl(parts)) {
    const { readCrictl } = await import("./crictl.ts");
    return await readCrictl(first, given, overrides, choice, io);
  }
  return await readRequest(first, given, overrides, io);
}

function isCrictl([first]: readonly ReadPart[]): boolean {
  return kindOf(first!.value)?.id === "crictl-pod";
}

/** Whether requests are made of documents: manifests, or crictl's files. */
export function isManifestOrCrictl(parts: readonly ReadPart[]): boolean {
  return hasPodsIn(parts) || isCrictl(parts);
}

/**
 * Answers for a subject.
 *
 * @typeParam T The answer.
 * @param subject The subject.
 * @param subjects All that the command answers for.
 * @param answer Makes the answer of a request document.
 * @returns The answer.
 * @throws {CriSpecError} The subject's refusal; what `answer` throws, with a hint where the request is made.
 */
export async function answering<T>(
  subject: Subject,
  { isMade }: Subjects,
  answer: (document: RequestDocument) => T | Promise<T>,
): Promise<T> {
  const { document, refusal } = subject;
  if (document === undefined) throw refusal!;
  try {
    return await answer(document);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    throw isMade ? inMadeRequest(error, subject) : await withDocumentIssues(error, document);
  }
}

/** An error with all faults of the request that it is about. */
async function withDocumentIssues(error: CriSpecError, document: unknown): Promise<CriSpecError> {
  if (error.kind !== "input") return error;
  const { documentIssues } = await import("../../api/document_issues.ts");
  return documentIssues(error, document);
}

/** An error about a request that was made: its place leads into no file. */
export function inMadeRequest(error: CriSpecError, { name }: Subject): CriSpecError {
  const { code, message, path, cause, issues } = error;
  const hint = path === "/hostFiles" || path.startsWith("/hostFiles/")
    ? `pass the node's files with --host-file; ${error.hint ?? "see --help"}`
    : error.hint ?? (path === "" ? undefined : `the path is in the request of ${name}; --print-request prints it`);
  return new CriSpecError(code, message, { path, hint, cause, issues });
}

/** Whether documents have a pod, or something that pods are made of. */
function hasPodsIn(parts: readonly ReadPart[]): boolean {
  return parts.some(({ value }) => isRecord(value) && hasPods(value));
}
