/**
 * What changes for the documents of a fleet: requests, and pods and workloads in manifests.
 *
 * @module
 */

import { hasContainer } from "../../request/document.ts";
import { CONTAINER } from "../../container/subject.ts";
import { isRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { podOfPlain } from "../../explain/pod.ts";
import { type PodDocument, type ReleaseDiff, ReleaseDiffer } from "../../explain/release_diff.ts";
import { Summarizer } from "../../explain/summary.ts";
import type { Manifests } from "../../kubernetes/manifests.ts";
import type { PodRequest } from "../../kubernetes/requests.ts";
import type { Translator } from "../../kubernetes/translator.ts";
import type { RequestDocument } from "../../request/document.ts";
import { DecidingTexts } from "../../prepared/deciding_texts.ts";
import { SANDBOX_FIELDS } from "../../sandbox/fields.ts";
import { SANDBOX } from "../../sandbox/subject.ts";
import type { Given } from "../args.ts";
import { refusalDiff } from "../commands/diff_subjects.ts";
import { formatOf, locating, type ParsedDocument, parseDocuments } from "../document.ts";
import { decodeText, fileIn, tooLarge } from "../io.ts";
import { assertRequest, kindOf, wrongDocument } from "../kind.ts";
import { hasPods, kindOfObject } from "../kinds.ts";
import type { ManifestFacts } from "../manifest/facts.ts";
import { Notes } from "../manifest/notes.ts";
import { withPreset } from "../manifest/preset.ts";
import { duplicateKeys } from "../manifest/duplicate_keys.ts";
import { checkNoManifestFlags } from "../manifest/subjects.ts";
import { translated } from "../manifest/translated.ts";
import { readingOnce } from "../reading_once.ts";
import { shown } from "../render/printable.ts";
import type { UnusableRequest } from "../render/diff.ts";
import { errorFields, renderErrorLine } from "../render/error.ts";
import { renderJson } from "../render/json.ts";
import { withOverrides } from "../request.ts";
import type { Run } from "../run.ts";
import type { Source } from "../source.ts";
import { Warnings } from "../warnings.ts";
import type { BatchAnswer, FleetItem, ReleaseWarning } from "./answer.ts";
import type { Side } from "./sides.ts";

/** How many unusable requests are listed. */
const MOST_UNUSABLE = 5;
/** How many different warnings are kept. */
const MOST_WARNINGS = 100;
/** How many kinds of objects are named that are not read. */
const MOST_SKIPPED = 50;
const DECODER = new TextDecoder();

/** What is asked about a fleet. */
export interface FleetOptions {
  /** The arguments. */
  readonly given: Given;
  /** The stream's or the directory's name. */
  readonly name: string;
  /** The release before, and what takes the place of parts of each request with it. */
  readonly from: Side;
  /** The same after. */
  readonly to: Side;
  /** Whether each request gets a line of JSON. */
  readonly each: boolean;
}

/** The kubelets of one side. */
interface Kubelets {
  readonly facts: ManifestFacts;
  readonly translator: Translator;
}

/** What one batch gathers. */
class Gathered {
  readonly summarizer: Summarizer;
  readonly lines: string[] = [];
  readonly first: UnusableRequest[] = [];
  refused = 0;
  unusable = 0;
  readonly #each: boolean;

  constructor({ from, to, each }: FleetOptions) {
    this.summarizer = new Summarizer(from.release, to.release);
    this.#each = each;
  }

  diff(document: unknown, diff: ReleaseDiff): void {
    const pod = podOfPlain(document);
    this.summarizer.add(pod, diff);
    if (diff.refused !== undefined) this.refused++;
    if (this.#each) this.lines.push(renderJson({ name: pod.name, ...diff }));
  }

  error(error: CriSpecError, { line, file }: FleetItem): void {
    this.unusable++;
    const where = { ...(line === undefined ? {} : { line }), ...(file === undefined ? {} : { file }) };
    if (this.first.length < MOST_UNUSABLE) this.first.push({ ...errorFields(error), ...where });
    if (this.#each) this.lines.push(renderErrorLine(error));
  }
}

/** Compares two releases for documents, in batches; what it remembers is the node. */
export class FleetDiffer {
  readonly #options: FleetOptions;
  readonly #io: Run;
  readonly #texts = new DecidingTexts(SANDBOX_FIELDS);
  readonly #sandboxes: ReleaseDiffer;
  readonly #containers: ReleaseDiffer;
  readonly #warnings: Warnings;
  readonly #notes: Notes;
  readonly #warned = new Set<string>();
  readonly #skipped = new Set<string>();
  #newWarnings: ReleaseWarning[] = [];
  #messages: string[] = [];
  #kubelets: readonly [from: Kubelets, to: Kubelets] | undefined;

  /**
   * Starts without documents.
   *
   * @param options What is asked.
   * @param io Streams and files; nothing is printed.
   * @throws {CriSpecError} When a release cannot be read or is not modelled.
   */
  constructor(options: FleetOptions, io: Run) {
    const [from, to] = [options.from.release, options.to.release];
    const { overrides } = options.from;
    this.#options = options;
    const stderr = (bytes: Uint8Array): Promise<void> =>
      Promise.resolve(void this.#messages.push(DECODER.decode(bytes)));
    // Each side asks for the flags' files.
    this.#io = readingOnce({ ...io, stderr });
    const sandboxes = new ReleaseDiffer(SANDBOX, from, to, (request) => this.#texts.of(request), overrides);
    this.#sandboxes = sandboxes as unknown as ReleaseDiffer;
    this.#containers = new ReleaseDiffer(CONTAINER, from, to, undefined, overrides) as unknown as ReleaseDiffer;
    this.#warnings = new Warnings(this.#io, overrides);
    this.#notes = new Notes(this.#io);
  }

  /**
   * Compares documents.
   *
   * @param items The documents.
   * @returns What changes, and what is to be printed.
   */
  async diff(items: readonly FleetItem[]): Promise<BatchAnswer> {
    const gathered = new Gathered(this.#options);
    for (const item of items) {
      try {
        await this.#document(item, gathered);
      } catch (error) {
        if (!(error instanceof CriSpecError)) throw error;
        gathered.error(error, item);
      }
    }
    const [warnings, messages] = [this.#newWarnings, this.#messages];
    [this.#newWarnings, this.#messages] = [[], []];
    const { summarizer, refused, unusable, first, lines } = gathered;
    const summary = summarizer.gathered();
    return { summary, documents: items.length, refused, unusable, first, lines, warnings, messages };
  }

  #sourceOf({ bytes, line, file }: FleetItem): Source {
    const { name } = this.#options;
    const path = file === undefined ? name : fileIn(name, file);
    if (bytes === undefined) return { prefix: "", file: path, ...(line === undefined ? {} : { line }) };
    return {
      prefix: "",
      file: path,
      ...(line === undefined ? {} : { line }),
      // A line is JSON, whatever it begins with.
      format: file === undefined ? "json" : formatOf(DECODER.decode(bytes), file),
      get text() {
        return DECODER.decode(bytes);
      },
    };
  }

  async #document(item: FleetItem, gathered: Gathered): Promise<void> {
    const source = this.#sourceOf(item);
    const { bytes, file, unreadable } = item;
    await locating([source, ...this.#io.sources], async () => {
      if (unreadable !== undefined) throw new CriSpecError("unreadable-file", unreadable);
      if (bytes === undefined) throw tooLarge();
      const text = decodeText(bytes);
      if (text.trim() === "" && file === undefined) {
        throw new CriSpecError("invalid-json", "Cannot read JSON: the line is empty", {
          hint: "write one document on each line",
        });
      }
      const parts = await parseDocuments(text, file ?? ".json");
      for (const [index, part] of parts.entries()) {
        const own: Source = { ...source, text, document: part.index };
        try {
          await locating([own, ...this.#io.sources], () => this.#part(part, item, own, gathered));
        } catch (error) {
          // One document of a file stops none of the others.
          if (!(error instanceof CriSpecError) || index === parts.length - 1) throw error;
          gathered.error(error, item);
        }
      }
    });
  }

  async #part(
    { value, duplicates }: ParsedDocument,
    item: FleetItem,
    source: Source,
    gathered: Gathered,
  ): Promise<void> {
    if (duplicates.length > 0) throw duplicateKeys(duplicates);
    if (isRecord(value) && hasPods(value)) return await this.#manifest(value, item, source, gathered);
    const mayHaveOthers = item.isListed === true || item.file !== undefined;
    const kind = mayHaveOthers && isRecord(value) ? kindOfObject(value) : undefined;
    if (kind !== undefined) return this.#skip(kind);
    assertRequest(value);
    checkNoManifestFlags(this.#options.given, "a request document");
    const document = this.#forSide(value, this.#options.from);
    const later = this.#forSide(value, this.#options.to);
    await this.#warnings.flush();
    gathered.diff(document, this.#diffOf(document, later));
  }

  /** Says of objects without pods that they are not read, once for each kind. */
  #skip(kind: string): void {
    if (this.#skipped.has(kind) || this.#skipped.size >= MOST_SKIPPED) return;
    this.#skipped.add(kind);
    this.#messages.push(
      `ignored: objects of kind ${shown(kind, 64)}; pass objects that pods refer to with --objects\n`,
    );
  }

  #diffOf(document: PodDocument, later: PodDocument): ReleaseDiff {
    return (hasContainer(document) ? this.#containers : this.#sandboxes).diff(document, later);
  }

  /** A request with what takes the place of parts of it; its warnings are noted. */
  #forSide(value: unknown, { release, overrides }: Side): PodDocument {
    const document = withOverrides(value, { ...overrides, release });
    this.#note(document, release);
    return document;
  }

  #note(document: unknown, release: string): void {
    for (const warning of this.#warnings.note(document)) {
      const named = { ...warning, release };
      const key = JSON.stringify(named);
      if (this.#warned.has(key) || this.#warned.size >= MOST_WARNINGS) continue;
      this.#warned.add(key);
      this.#newWarnings.push(named);
    }
  }

  /** The kubelet before and after; the same where nothing differs for it. */
  async #both(): Promise<readonly [from: Kubelets, to: Kubelets]> {
    const { given, from, to } = this.#options;
    const { readFacts } = await import("../manifest/facts.ts");
    const none: Manifests = { pods: [], objects: {}, skipped: [] };
    const kubeletsOf = async ({ release, overrides }: Side): Promise<Kubelets> => {
      const facts = await readFacts(given, overrides, this.#io);
      return { facts, translator: await facts.translator(release, none, true) };
    };
    return [await kubeletsOf(from), await kubeletsOf(to)];
  }

  /** The pods of a manifest, each with its sandbox and its containers. */
  async #manifest(value: unknown, item: FleetItem, source: Source, gathered: Gathered): Promise<void> {
    const { readManifests } = await import("../../kubernetes/manifests.ts");
    const [before, after] = this.#kubelets ??= await this.#both();
    await this.#notes.assumed(before.facts.assumed);
    const manifests = readManifests([value]);
    const { pods } = manifests;
    if (pods.length === 0) throw wrongDocument(kindOf(value)!, "request");
    for (const own of pods) {
      const [from, to] = [before, after].map(({ translator }) => {
        const made = translated(translator, own, manifests, []);
        if ("error" in made) throw made.error;
        return made.requests;
      }) as [readonly PodRequest[], readonly PodRequest[]];
      await this.#notes.print(from.flatMap(({ notes }) => notes), source);
      for (const [index, request] of from.entries()) {
        try {
          const later = to[index]!;
          const diff = this.#refused(request, later) ?? this.#made(request, later);
          await this.#warnings.flush();
          const named = request.document ?? later.document ?? namesOf(own.namespace, from[0]!.name, request);
          gathered.diff(named, diff);
        } catch (error) {
          if (!(error instanceof CriSpecError)) throw error;
          // One container that cannot be compared stops no other one.
          gathered.error(error, item);
        }
      }
    }
  }

  /** The difference where a kubelet refuses; `undefined` where it does not. */
  #refused({ refusal: before }: PodRequest, { refusal: after }: PodRequest): ReleaseDiff | undefined {
    if (before === undefined && after === undefined) return undefined;
    for (const refusal of [before, after]) if (refusal !== undefined && refusal.kind !== "refusal") throw refusal;
    const { from, to } = this.#options;
    return refusalDiff(from.release, to.release, before, after);
  }

  #made(before: PodRequest, after: PodRequest): ReleaseDiff {
    const { from, to } = this.#options;
    const finished = ({ document }: PodRequest, { release, overrides }: Side): PodDocument => {
      const whole = withPreset(document as unknown as RequestDocument, overrides);
      this.#note(whole, release);
      return whole;
    };
    const document = finished(before, from);
    return this.#diffOf(document, after === before ? document : finished(after, to));
  }
}

/** The names in a request that no kubelet makes. */
function namesOf(namespace: string, pod: string, { name, kind }: PodRequest): unknown {
  const config = { metadata: { name: pod, namespace } };
  return kind === "sandbox" ? { config } : { config, container: { config: { metadata: { name } } } };
}
