/**
 * The texts of the page as request documents.
 *
 * @module
 */

import { documentIssues } from "../../api/document_issues.ts";
import { answer } from "../../api/answer.ts";
import { formatOf, type ParsedDocument, parseDocument, parseDocuments, parseTomlText } from "../../cli/document.ts";
import { assertHost, assertRequest, kindOf } from "../../cli/kind.ts";
import { hasPods } from "../../cli/kinds.ts";
import { locationOf } from "../../cli/location.ts";
import { duplicateKeys } from "../../cli/manifest/duplicate_keys.ts";
import type { ReadPreset } from "../../cli/preset_flag.ts";
import { locate, type Source } from "../../cli/source.ts";
import { daemonConfigWarnings } from "../../containerd/config_warnings.ts";
import { isRecord, type UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { LintHost } from "../../lint/host.ts";
import { joinFacts, splitFacts, withNode } from "../../lint/known_facts.ts";
import { plainData } from "../../plain.ts";
import { hasContainer, type RequestDocument } from "../../request/document.ts";
import type { Input, Pane, Problem, SubjectInfo } from "./types.ts";

/** One spec that the texts ask for. */
export interface Asked {
  /** What it is made for. */
  readonly subject: SubjectInfo;
  /** The request, with what the other texts state; absent where no kubelet makes one. */
  readonly document?: RequestDocument;
  /** Why there is none. */
  readonly refusal?: CriSpecError;
}

/** What the texts say. */
export interface Documents {
  /** The requests; none where a text cannot be read. */
  readonly asked: readonly Asked[];
  /** The facts of the node. */
  readonly facts: LintHost;
  /** The texts, for places in them. */
  readonly sources: readonly Source[];
  /** What is wrong. */
  readonly problems: readonly Problem[];
  /** Placeholders and assumptions. */
  readonly notes: readonly string[];
  /** Whether the requests were made of a manifest or of crictl's files. */
  readonly isMade: boolean;
}

/** What the texts beside the pod's say. */
export interface Around {
  readonly release: string;
  readonly daemon: UnknownRecord | undefined;
  readonly kubelet: UnknownRecord | undefined;
  /** A Node of Kubernetes. */
  readonly node: UnknownRecord | undefined;
  /** Facts that only a request's host has. */
  readonly host: UnknownRecord;
  readonly preset: ReadPreset | undefined;
}

function sourceOf(pane: Pane, prefix: string, text: string): Source {
  const format = pane === "daemon" ? "toml" : formatOf(text, "");
  return { prefix, file: pane, text, format };
}

async function located(
  error: CriSpecError,
  sources: readonly Source[],
  severity: Problem["severity"],
): Promise<Problem> {
  const found = await locate(error, sources);
  const { file, line, column } = locationOf(found);
  const { code, message, hint } = found;
  return {
    ...(file === undefined ? {} : { pane: file as Pane }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/**
 * An error with its places, for the page: all of its faults.
 *
 * @param error What was thrown.
 * @param sources The texts.
 * @param severity Default: `error`.
 * @returns The problems.
 * @throws {unknown} What is no error of this package.
 */
export async function problemsOf(
  error: unknown,
  sources: readonly Source[],
  severity: Problem["severity"] = "error",
): Promise<readonly Problem[]> {
  if (!(error instanceof CriSpecError)) throw error;
  const faults = error.issues.length === 0 ? [error] : error.issues;
  return await Promise.all(faults.map((fault) => located(fault, sources, severity)));
}

/** Reads texts one by one; a problem with one is noted, and nothing comes of it. */
class Reader {
  readonly sources: Source[] = [];
  readonly problems: Problem[] = [];

  async read<T>(source: Source, read: (text: string) => T | Promise<T>): Promise<T | undefined> {
    if (source.text!.trim() === "" && source.file !== "pod") return undefined;
    this.sources.push(source);
    try {
      return await read(source.text!);
    } catch (error) {
      // The text stands for itself here, not for a part of the request.
      this.problems.push(...await problemsOf(error, [{ ...source, prefix: "" }]));
      return undefined;
    }
  }
}

async function warningsOf(document: UnknownRecord, sources: readonly Source[]): Promise<readonly Problem[]> {
  if (!isRecord(document.daemon) || typeof document.release !== "string") return [];
  try {
    const warnings = daemonConfigWarnings(document.daemon, document.release);
    return await Promise.all(
      warnings.map(({ message, path, hint }) =>
        located(new CriSpecError("unknown-field", message, { path, hint }), sources, "warning")
      ),
    );
  } catch (error) {
    // The request itself is refused for it.
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

function nameOf(container: unknown): string {
  const config = isRecord(container) && isRecord(container.config) ? container.config : {};
  const name = isRecord(config.metadata) ? config.metadata.name : undefined;
  return typeof name === "string" && name !== "" ? name : "container";
}

/** The sandbox's request, and that of the container. */
function askedOf(document: UnknownRecord): readonly Asked[] {
  const { container, ...pod } = document;
  const sandbox: Asked = { subject: { name: "", kind: "sandbox" }, document: pod as unknown as RequestDocument };
  if (!hasContainer(document)) return [sandbox];
  const subject = { name: nameOf(container), kind: "container" };
  return [sandbox, { subject, document: document as unknown as RequestDocument }];
}

/** A request document with what the other texts say in the place of its parts. */
function whole(document: UnknownRecord, { release, daemon, preset }: Around): UnknownRecord {
  const before = preset === undefined ? document : preset.apply(document);
  const stated = release === "" && preset !== undefined ? preset.preset.release : release;
  return {
    ...before,
    ...(stated === "" ? {} : { release: stated }),
    ...(daemon === undefined ? {} : { daemon }),
  };
}

/** What is wrong with requests themselves. */
async function faultsOf(asked: readonly Asked[], sources: readonly Source[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { document } of asked) {
    if (document === undefined) continue;
    try {
      answer(document);
    } catch (error) {
      const full = error instanceof CriSpecError ? documentIssues(error, document) : error;
      for (const problem of await problemsOf(full, sources)) {
        if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
      }
    }
  }
  return problems;
}

async function presetOf(name: string, hasDaemon: boolean, notes: string[]): Promise<ReadPreset | undefined> {
  if (name === "") return undefined;
  const { readPreset } = await import("../../cli/preset_flag.ts");
  const stderr = (bytes: Uint8Array): Promise<void> =>
    Promise.resolve(void notes.push(new TextDecoder().decode(bytes).trim()));
  return await readPreset(name, { daemon: hasDaemon }, { stderr } as never);
}

/** A Node of Kubernetes, or facts of the node. */
function readHost(document: unknown): Partial<ReturnType<typeof splitFacts>> & { readonly node?: UnknownRecord } {
  if (isRecord(document) && kindOf(document)?.id === "node") return { node: document };
  assertHost(document);
  return splitFacts(document);
}

type Made = Pick<Documents, "asked" | "notes"> & { readonly problems?: readonly Problem[] };

/** The requests that the pod's text asks for. */
async function requestsOf(
  parts: readonly ParsedDocument[],
  source: Source,
  around: Around,
): Promise<Made & { readonly isMade: boolean }> {
  const sources = parts.map(({ index }): Source => ({ ...source, document: index }));
  if (parts.some(({ value }) => isRecord(value) && hasPods(value))) {
    const { askedOfManifest } = await import("./manifest.ts");
    return { ...await askedOfManifest(parts, sources, around), isMade: true };
  }
  const duplicates = parts[0]!.duplicates;
  if (duplicates.length > 0) throw duplicateKeys(duplicates);
  if (kindOf(parts[0]!.value)?.id === "crictl-pod") {
    const { askedOfCrictl } = await import("./manifest.ts");
    return { asked: askedOfCrictl(parts[0]!.value, (document) => whole(document, around)), notes: [], isMade: true };
  }
  const [{ value }] = parts as readonly [ParsedDocument];
  if (parts.length > 1) throw new CriSpecError("invalid-yaml", "Cannot read YAML: it has more than one document");
  assertRequest(value);
  const document = plainData(value);
  if (!isRecord(document)) {
    throw new CriSpecError("wrong-type", "The request has to be an object with release and config");
  }
  return { asked: askedOf(whole(document, around)), notes: [], isMade: false };
}

/**
 * Reads the texts.
 *
 * @param input The texts, and what is chosen.
 * @returns The requests, and what is wrong with the texts.
 */
export async function readDocuments(input: Input): Promise<Documents> {
  const reader = new Reader();
  const notes: string[] = [];
  const podSource = sourceOf("pod", "", input.pod);
  const parts = await reader.read(podSource, (text) => parseDocuments(text, ""));
  const daemon = await reader.read(sourceOf("daemon", "/daemon", input.daemon), parseTomlText);
  const host = await reader.read(
    sourceOf("host", "/host", input.host),
    async (text) => readHost(await parseDocument(text, "")),
  );
  const kubelet = await reader.read(sourceOf("kubelet", "/kubelet", input.kubelet), async (text) => {
    const { readKubeletSettings } = await import("../../kubernetes/node_document.ts");
    return readKubeletSettings(await parseDocument(text, ""));
  });
  const { sources, problems } = reader;
  const { facts = {}, ofNode = {}, node } = host ?? {};
  const nothing = { asked: [], facts, sources, notes, isMade: false };
  try {
    const preset = await presetOf(input.preset, daemon !== undefined, notes);
    const around: Around = { release: input.release, daemon, kubelet, node, host: ofNode, preset };
    if (parts === undefined) return { ...nothing, problems };
    const made = await requestsOf(parts, podSource, around);
    // The other texts are at fault; what is wrong with the request is said all the same.
    if (problems.length > 0) return { ...nothing, problems: [...problems, ...await faultsOf(made.asked, sources)] };
    const asked = made.asked.map((one): Asked => {
      if (one.document === undefined) return one;
      return { ...one, document: joinFacts(withNode(one.document, ofNode), facts).document };
    });
    const first = asked.find(({ document }) => document !== undefined)?.document;
    const warnings = first === undefined ? [] : await warningsOf(first as unknown as UnknownRecord, sources);
    return {
      asked,
      facts,
      sources,
      problems: [...made.problems ?? [], ...warnings],
      notes: [...notes, ...made.notes],
      isMade: made.isMade,
    };
  } catch (error) {
    return { ...nothing, problems: [...problems, ...await problemsOf(error, sources)] };
  }
}
