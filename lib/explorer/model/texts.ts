/**
 * What each of the page's texts says, on its own.
 *
 * @module
 */

import { formatOf, type ParsedDocument, parseDocument, parseDocuments, parseTomlText } from "../../cli/document.ts";
import { assertHost, kindOf } from "../../cli/kind.ts";
import { duplicateKeys } from "../../cli/manifest/duplicate_keys.ts";
import type { Source } from "../../cli/source.ts";
import { asRecord, isRecord, type UnknownRecord } from "../../decode.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import type { LintHost } from "../../lint/host.ts";
import { splitFacts } from "../../lint/known_facts.ts";
import type { Pointer } from "../../pointer.ts";
import { problemsOf } from "./problems.ts";
import type { Input, Problem, TextPane } from "./types.ts";

/** What the texts say; absent for a text that is empty or cannot be read. */
export interface Texts {
  /** The documents of the pod's text. */
  readonly pod?: readonly ParsedDocument[] | undefined;
  /** crictl's container config. */
  readonly container?: unknown;
  /** What is known of images, by their names. */
  readonly images?: Readonly<Record<string, KnownImage>> | undefined;
  /** Objects of the cluster. */
  readonly objects?: readonly ParsedDocument[] | undefined;
  /** config.toml. */
  readonly daemon?: UnknownRecord | undefined;
  /** The kubelet's settings. */
  readonly kubelet?: UnknownRecord | undefined;
  /** Facts of the node for lint. */
  readonly facts: LintHost;
  /** Facts that only a request's host has. */
  readonly ofNode: UnknownRecord;
  /** A Node of Kubernetes. */
  readonly node?: UnknownRecord | undefined;
  /** Files of the node, by their paths. */
  readonly files?: UnknownRecord | undefined;
  /** The texts but the pod's, each with the part of the request that it is. */
  readonly sources: readonly Source[];
  /** What is wrong. */
  readonly problems: readonly Problem[];
}

/** A kubelet's settings, and where they stand in their document. */
interface ReadKubelet {
  readonly settings: UnknownRecord;
  readonly at?: Pointer;
}

/** How the text of a pane reads: a value, or what is wrong with it. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

interface Remembered {
  readonly text: string;
  readonly outcome: Outcome;
}

/** A text as a source of its own. */
export function sourceOf(pane: TextPane, prefix: string, text: string): Source {
  return { prefix, file: pane, text, format: pane === "daemon" ? "toml" : formatOf(text, "") };
}

/** A Node of Kubernetes, or facts of the node. */
function readHost(document: unknown): { readonly node: UnknownRecord } | ReturnType<typeof splitFacts> {
  if (isRecord(document) && kindOf(document)?.id === "node") return { node: document };
  assertHost(document);
  return splitFacts(document);
}

async function readObjects(text: string): Promise<readonly ParsedDocument[]> {
  const { checkObjects } = await import("./made.ts");
  const parts = await parseDocuments(text, "");
  for (const { value, duplicates } of parts) {
    if (duplicates.length > 0) throw duplicateKeys(duplicates);
    checkObjects(value);
  }
  return parts;
}

/** The readers of the texts. */
const READERS: Readonly<Record<TextPane, (text: string) => unknown>> = {
  pod: (text) => parseDocuments(text, ""),
  container: (text) => parseDocument(text, ""),
  images: async (text) => {
    const { imagesIn } = await import("./made.ts");
    return imagesIn(await parseDocument(text, ""));
  },
  objects: readObjects,
  daemon: parseTomlText,
  kubelet: async (text) => {
    const { readKubeletSettings } = await import("./made.ts");
    const document = await parseDocument(text, "");
    const settings = readKubeletSettings(document);
    // What /configz answers.
    return isRecord(document) && isRecord(document.kubeletconfig) ? { settings, at: "/kubeletconfig" } : { settings };
  },
  host: async (text) => readHost(await parseDocument(text, "")),
  files: async (text) => asRecord(await parseDocument(text, ""), ""),
};

/** Reads texts; one that is as it was is not read again. */
export class TextReader {
  readonly #known = new Map<TextPane, Remembered>();

  async #outcome(pane: TextPane, text: string): Promise<Outcome> {
    const known = this.#known.get(pane);
    if (known?.text === text) return known.outcome;
    let outcome: Outcome;
    try {
      outcome = { value: await READERS[pane](text) };
    } catch (error) {
      outcome = { error };
    }
    this.#known.set(pane, { text, outcome });
    return outcome;
  }

  /**
   * Reads the texts.
   *
   * @param input The texts.
   * @returns What they say; what is wrong with one stands at its place, and nothing comes of it.
   */
  async read(input: Input): Promise<Texts> {
    const sources: Source[] = [];
    const problems: Problem[] = [];
    const read = async <T>(pane: TextPane, prefix: string, at?: (value: T) => Pointer): Promise<T | undefined> => {
      const text = input[pane];
      if (text.trim() === "" && pane !== "pod") return undefined;
      const source = sourceOf(pane, prefix, text);
      const outcome = await this.#outcome(pane, text);
      if ("value" in outcome) {
        const value = outcome.value as T;
        if (pane !== "pod" && pane !== "images") sources.push({ ...source, at: at?.(value) ?? "" });
        return value;
      }
      // The text stands for itself here, not for a part of the request.
      problems.push(...await problemsOf(outcome.error, [{ ...source, prefix: "" }]));
      return undefined;
    };
    const pod = await read<readonly ParsedDocument[]>("pod", "");
    const container = await read("container", "/container/config");
    const images = await read<NonNullable<Texts["images"]>>("images", "");
    const objects = await read<readonly ParsedDocument[]>("objects", "/objects");
    const daemon = await read<UnknownRecord>("daemon", "/daemon");
    const kubelet = await read<ReadKubelet>("kubelet", "/kubelet", ({ at = "" }) => at);
    const host = await read<ReturnType<typeof readHost>>("host", "/host");
    const files = await read<UnknownRecord>("files", "/hostFiles");
    const facts = host === undefined || "node" in host ? { facts: {}, ofNode: {} } : host;
    const node = host !== undefined && "node" in host ? host.node : undefined;
    return {
      pod,
      container,
      images,
      objects,
      daemon,
      kubelet: kubelet?.settings,
      ...facts,
      node,
      files,
      sources,
      problems,
    };
  }
}
