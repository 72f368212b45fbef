/**
 * The texts of the page as request documents.
 *
 * @module
 */

import { answer } from "../../api/answer.ts";
import { documentIssues } from "../../api/document_issues.ts";
import type { ParsedDocument } from "../../cli/document.ts";
import { assertRequest, kindOf } from "../../cli/kind.ts";
import { hasPods } from "../../cli/kinds.ts";
import { duplicateKeys } from "../../cli/manifest/duplicate_keys.ts";
import type { ReadPreset } from "../../cli/preset_flag.ts";
import type { Source } from "../../cli/source.ts";
import { daemonConfigWarnings } from "../../containerd/config_warnings.ts";
import { isRecord, type UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { LintHost } from "../../lint/host.ts";
import { joinFacts, withNode } from "../../lint/known_facts.ts";
import { plainData } from "../../plain.ts";
import { hasContainer, type RequestDocument } from "../../request/document.ts";
import type { Around, Asked, Made } from "./asked.ts";
import { containerName } from "./names.ts";
import { problemsOf, withoutEffect } from "./problems.ts";
import { sourceOf, TextReader, type Texts } from "./texts.ts";
import type { Input, PodKind, Problem } from "./types.ts";

/** What the texts say. */
export interface Documents extends Omit<Made, "kind"> {
  /** What the pod's text is; absent where that is not known. */
  readonly kind?: PodKind;
  /** The facts of the node. */
  readonly facts: LintHost;
}

async function warningsOf(document: UnknownRecord, sources: readonly Source[]): Promise<readonly Problem[]> {
  if (!isRecord(document.daemon) || typeof document.release !== "string") return [];
  try {
    const warnings = daemonConfigWarnings(document.daemon, document.release);
    const located = warnings.map(({ message, path, hint }) =>
      problemsOf(new CriSpecError("unknown-field", message, { path, hint }), sources, "warning")
    );
    return (await Promise.all(located)).flat();
  } catch (error) {
    // The request itself is refused for it.
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

/** The sandbox's request, and that of the container. */
function askedOf(document: UnknownRecord): readonly Asked[] {
  const { container, ...pod } = document;
  const sandbox: Asked = { subject: { name: "", kind: "sandbox" }, document: pod as unknown as RequestDocument };
  if (!hasContainer(document)) return [sandbox];
  const subject = { name: containerName(container), kind: "container" };
  return [sandbox, { subject, document: document as unknown as RequestDocument }];
}

/** A request document with what the other texts say in the place of its parts. */
function whole(document: UnknownRecord, { texts: { daemon }, input: { release }, preset }: Around): UnknownRecord {
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
  const { readPreset } = await import("./made.ts");
  const stderr = (bytes: Uint8Array): Promise<void> =>
    Promise.resolve(void notes.push(new TextDecoder().decode(bytes).trim()));
  return await readPreset(name, { daemon: hasDaemon }, { stderr } as never);
}

const HAS_ALL = "a request document states all facts itself";
const OF_MANIFESTS = "it applies only to manifests";

/** The texts that have no effect with this pod text. */
function idleTexts(kind: PodKind, texts: Texts): readonly Problem[] {
  const { container, images, objects, kubelet, node, files } = texts;
  const idle = (pane: Parameters<typeof withoutEffect>[0], value: unknown, why: string): readonly Problem[] =>
    value === undefined ? [] : [withoutEffect(pane, why)];
  switch (kind) {
    case "manifest":
      return idle("container", container, "it applies only to a crictl pod config");
    case "crictl":
      return [
        ...container === undefined ? idle("images", images, "there is no container config") : [],
        ...idle("objects", objects, OF_MANIFESTS),
        ...idle("kubelet", kubelet, OF_MANIFESTS),
        ...idle("host", node, `a Node object: ${OF_MANIFESTS}`),
      ];
    case "request":
      return [
        ...idle("container", container, HAS_ALL),
        ...idle("images", images, HAS_ALL),
        ...idle("objects", objects, HAS_ALL),
        ...idle("kubelet", kubelet, HAS_ALL),
        ...idle("host", node, HAS_ALL),
        ...idle("files", files, HAS_ALL),
      ];
  }
}

/** The requests that the pod's text asks for. */
async function requestsOf(parts: readonly ParsedDocument[], source: Source, around: Around): Promise<Made> {
  if (parts.some(({ value }) => isRecord(value) && hasPods(value))) {
    const { askedOfManifest } = await import("./made.ts");
    return await askedOfManifest(parts, parts.map(({ index }): Source => ({ ...source, document: index })), around);
  }
  const [{ value, duplicates }] = parts as readonly [ParsedDocument];
  if (duplicates.length > 0) throw duplicateKeys(duplicates);
  if (kindOf(value)?.id === "crictl-pod") {
    const { askedOfCrictl } = await import("./made.ts");
    return await askedOfCrictl(parts[0]!, source, around);
  }
  if (parts.length > 1) throw new CriSpecError("invalid-yaml", "Cannot read YAML: it contains more than one document");
  assertRequest(value);
  const document = plainData(value);
  if (!isRecord(document)) {
    throw new CriSpecError("wrong-type", "The request must be an object with release and config");
  }
  const sources = [source, ...around.texts.sources];
  return { kind: "request", asked: askedOf(whole(document, around)), notes: [], problems: [], sources };
}

/**
 * Reads the texts.
 *
 * @param input The texts, and what is chosen.
 * @param reader What knows the texts of before. Default: nothing is known.
 * @returns The requests, and what is wrong with the texts.
 */
export async function readDocuments(input: Input, reader: TextReader = new TextReader()): Promise<Documents> {
  const texts = await reader.read(input);
  const { pod, facts, ofNode, problems } = texts;
  const source = sourceOf("pod", "", input.pod);
  const notes: string[] = [];
  const nothing = { asked: [], facts, sources: [source, ...texts.sources], notes };
  try {
    const preset = await presetOf(input.preset, texts.daemon !== undefined, notes);
    if (pod === undefined) return { ...nothing, problems };
    const made = await requestsOf(pod, source, { input, texts, preset });
    const { kind, sources } = made;
    // Another text is wrong; other faults are reported, too, except those that it may cause.
    if (problems.length > 0) {
      const others = made.problems.filter(({ code }) => code !== "manifest-fact-missing");
      const faults = await faultsOf(made.asked, sources);
      return { ...nothing, kind, problems: [...problems, ...others, ...faults] };
    }
    const asked = made.asked.map((one): Asked => {
      if (one.document === undefined) return one;
      return { ...one, document: joinFacts(withNode(one.document, ofNode), facts).document };
    });
    const first = asked.find(({ document }) => document !== undefined)?.document;
    const warnings = first === undefined ? [] : await warningsOf(first as unknown as UnknownRecord, sources);
    return {
      kind,
      asked,
      facts,
      sources,
      problems: [...made.problems, ...idleTexts(kind, texts), ...warnings],
      notes: [...notes, ...made.notes],
    };
  } catch (error) {
    return { ...nothing, problems: [...problems, ...await problemsOf(error, nothing.sources)] };
  }
}
