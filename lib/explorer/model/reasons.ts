/**
 * A traced request as the page shows it: the spec line by line, the steps, and what joins them.
 *
 * @module
 */

import { documentIssues } from "../../api/document_issues.ts";
import { traceDocument } from "../../api/trace.ts";
import { findInJson } from "../../cli/find_json.ts";
import { renderJson } from "../../cli/render/json.ts";
import type { Source } from "../../cli/source.ts";
import { BEHAVIORS } from "../../containerd/behavior_table.ts";
import { CriSpecError } from "../../error.ts";
import {
  behaviorsIn,
  type ExplainedInput,
  type ExplainedOmission,
  type ExplainedReason,
  explainPlaces,
  Reasons,
} from "../../explain/explanation.ts";
import { placesOf } from "../../explain/place.ts";
import type { SpecTrace } from "../../explain/trace.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { isWithin, type Pointer, stepsOf } from "../../pointer.ts";
import type { Asked, Documents } from "./documents.ts";
import { problemsOf } from "./documents.ts";
import { specLines } from "./spec_lines.ts";
import type {
  BehaviorView,
  InputView,
  LineView,
  OmissionView,
  Pane,
  PlaceView,
  Range,
  ReasonView,
  StepView,
  View,
} from "./types.ts";

const DECODER = new TextDecoder();

/** Finds inputs in the texts; each once. */
export class Places {
  readonly #sources: readonly Source[];
  readonly #found = new Map<Pointer, Range | undefined>();
  #yaml: typeof import("../../cli/yaml.ts") | undefined;
  #toml: typeof import("../../cli/find_toml.ts") | undefined;

  private constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  /**
   * Loads what is needed to find places.
   *
   * @param sources The texts.
   * @returns What finds them.
   */
  static async of(sources: readonly Source[]): Promise<Places> {
    const places = new Places(sources);
    if (sources.some(({ format }) => format === "yaml")) places.#yaml = await import("../../cli/yaml.ts");
    if (sources.some(({ format }) => format === "toml")) places.#toml = await import("../../cli/find_toml.ts");
    return places;
  }

  /**
   * Finds an input.
   *
   * @param path A JSON pointer into the request.
   * @returns From its key to the end of the line; `undefined` where no text has it.
   */
  find(path: Pointer): Range | undefined {
    if (!this.#found.has(path)) this.#found.set(path, this.#find(path));
    return this.#found.get(path);
  }

  #find(path: Pointer): Range | undefined {
    for (const source of this.#sources.toReversed()) {
      const { prefix, text = "", format, file } = source;
      if (file === "host" ? !isWithin(path, "/host") : !isWithin(path, prefix)) continue;
      const steps = stepsOf(path.slice(file === "host" ? "/host".length : prefix.length));
      if (steps.length === 0) continue;
      const found = format === "json"
        ? findInJson(text, steps, false)
        : format === "yaml"
        ? this.#yaml!.findInYaml(text, steps)
        : this.#toml!.findInToml(text, steps);
      if (found === undefined || found.depth < steps.length) continue;
      const end = text.indexOf("\n", found.value);
      return { pane: file as Pane, from: found.key, to: end < 0 ? text.length : end };
    }
    return undefined;
  }
}

/** Reasons with the places of their inputs; each once. */
class ReasonViews {
  readonly #places: Places;
  readonly #known = new Map<ExplainedReason, ReasonView>();

  constructor(places: Places) {
    this.#places = places;
  }

  input({ path, given }: ExplainedInput): InputView {
    const range = given ? this.#places.find(path) : undefined;
    return { path, given, ...(range === undefined ? {} : { range }) };
  }

  of(reason: ExplainedReason): ReasonView {
    let view = this.#known.get(reason);
    if (view === undefined) {
      const { text, condition, inputs, behaviors, lacks } = reason;
      view = {
        text,
        ...(condition === undefined ? {} : { condition }),
        inputs: inputs.map((input) => this.input(input)),
        behaviors,
        lacks,
      };
      this.#known.set(reason, view);
    }
    return view;
  }
}

/** The place of each line: the nearest one above its path. */
function withPlaces(text: string, paths: readonly Pointer[]): readonly LineView[] {
  const byPath = new Map(paths.map((path, index) => [path, index]));
  return specLines(text).map(({ text, path }) => {
    for (let at = path;; at = at.slice(0, at.lastIndexOf("/"))) {
      const place = byPath.get(at);
      if (place !== undefined) return { text, path, place };
      if (at === "") return { text, path, place: -1 };
    }
  });
}

function omissionViews(
  kind: OmissionView["kind"],
  omissions: readonly ExplainedOmission[],
  reasons: ReasonViews,
): readonly OmissionView[] {
  return omissions.map(({ keyed, by, isField, reason }) => ({
    keyed,
    by,
    kind: isField ? "field" : kind,
    reason: reasons.of(reason),
  }));
}

/** A behavior for the page. */
export function behaviorViews(ids: ReadonlySet<string>): readonly BehaviorView[] {
  return BEHAVIORS.filter(({ id }) => ids.has(id)).map(({ id, summary, pull }) => ({ id, summary, pull }));
}

type SpecView = Omit<View, "problems" | "notes" | "made" | "subjects" | "subject" | "release">;

function specView(trace: SpecTrace, reasons: ReasonViews): SpecView {
  const placed = placesOf(trace);
  const explained = explainPlaces(trace, placed);
  const traced = placed.places;
  const spell = new Reasons(trace.document);
  const places: readonly PlaceView[] = explained.places.map(({ keyed, reason }, index) => ({
    step: traced[index]!.steps.at(-1)!,
    earlier: traced[index]!.steps.slice(0, -1),
    keyed,
    reason: reasons.of(reason),
  }));
  const bytes = encodeSpec(trace.spec);
  const lines = withPlaces(DECODER.decode(bytes), explained.places.map(({ path }) => path));
  const linesOf = new Map<number, number[]>();
  for (const [index, { place }] of lines.entries()) {
    if (place < 0) continue;
    const { step } = places[place]!;
    const known = linesOf.get(step);
    if (known === undefined) linesOf.set(step, [index]);
    else known.push(index);
  }
  const steps = trace.steps.map(({ step, before, after }, index): StepView => ({
    name: step.name,
    changes: before !== after,
    reason: reasons.of(spell.of(step.reason)),
    lines: linesOf.get(index) ?? [],
  }));
  return {
    origin: {
      name: trace.origin.name,
      changes: true,
      reason: reasons.of(spell.of(trace.origin.reason)),
      lines: linesOf.get(-1) ?? [],
    },
    steps,
    places,
    lines,
    omissions: [
      ...omissionViews("removed", explained.removed, reasons),
      ...omissionViews("omitted", explained.omitted, reasons),
    ],
    behaviors: behaviorViews(
      new Set(
        [
          ...behaviorsIn(explained).map(({ id }) => id),
          ...steps.flatMap(({ reason }) => [...reason.behaviors, ...reason.lacks]),
        ],
      ),
    ),
    bytes: bytes.length,
  };
}

const NOTHING: SpecView = { steps: [], places: [], lines: [], omissions: [], behaviors: [], bytes: 0 };

/** Which of the subjects a name chooses; the sandbox where there is none of that name. */
export function chosen(asked: readonly Asked[], name: string): number {
  return Math.max(0, asked.findIndex(({ subject }) => subject.name === name));
}

/** What a kubelet or the API server refuses, in the form of a daemon's refusal; `undefined` for a fact that is missing. */
function refusedBefore({ kind, message, code }: CriSpecError): View["refusal"] {
  const by = code === "api-server-refusal" ? "the API server" : "the kubelet";
  return kind === "refusal" ? { message, by, code } : undefined;
}

/**
 * Answers for one subject.
 *
 * @param documents What the texts say.
 * @param name The subject's name.
 * @returns What the page shows.
 */
export async function viewOf(documents: Documents, name: string): Promise<View> {
  const { asked, sources, problems, notes, isMade } = documents;
  const subjects = asked.map(({ subject }) => subject);
  const subject = chosen(asked, name);
  const head = { subjects, subject, notes };
  if (asked.length === 0) return { ...NOTHING, ...head, problems, release: "", made: "" };
  const { document, refusal: before } = asked[subject]!;
  if (document === undefined) {
    const refusal = refusedBefore(before!);
    const own = refusal === undefined ? await problemsOf(before, sources) : [];
    const rest = { ...NOTHING, ...head, problems: [...problems, ...own], release: "", made: "" };
    return refusal === undefined ? rest : { ...rest, refusal };
  }
  const made = isMade ? renderJson(document, { indented: true }) : "";
  const all: readonly Source[] = made === "" ? sources : [
    ...sources.filter(({ file }) => file !== "pod"),
    { prefix: "", file: "made", text: made, format: "json" },
  ];
  try {
    const trace = traceDocument(document);
    const { version: release } = trace.request.behaviors.release;
    const reasons = new ReasonViews(await Places.of(all));
    if ("spec" in trace) return { ...specView(trace, reasons), ...head, problems, release, made };
    const { message, by, code, path } = trace.refusal;
    const input = path === "" ? undefined : reasons.input({ path, given: true });
    const refusal = { message, by, code, ...(input === undefined ? {} : { input }) };
    return { ...NOTHING, ...head, problems, release, made, refusal };
  } catch (error) {
    const full = error instanceof CriSpecError ? documentIssues(error, document) : error;
    return { ...NOTHING, ...head, problems: [...problems, ...await problemsOf(full, all)], release: "", made };
  }
}
