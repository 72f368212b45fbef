/**
 * Why an answer is what it is, as the page shows it: the steps, the parts of the spec, and what joins them with lines and texts.
 *
 * @module
 */

import { traceDocument } from "../../api/trace.ts";
import { type FindPlace, placeFinder, type Source } from "../../cli/source.ts";
import { CriSpecError } from "../../error.ts";
import {
  behaviorsIn,
  type ExplainedInput,
  type ExplainedOmission,
  type ExplainedReason,
  explainPlaces,
  Reasons as SpelledReasons,
} from "../../explain/explanation.ts";
import { placesOf } from "../../explain/place.ts";
import type { SpecTrace, Trace } from "../../explain/trace.ts";
import { groupBy } from "../../group_by.ts";
import { isWithin, type Pointer, stepsOf } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Answered, madeText, sourcesOf } from "./answer.ts";
import { behaviorViews } from "./behaviors.ts";
import type { Documents } from "./documents.ts";
import { specLines } from "./spec_lines.ts";
import type {
  InputView,
  LineView,
  OmissionView,
  Pane,
  PlaceView,
  Range,
  Reasons,
  ReasonView,
  StepView,
} from "./types.ts";

/** Finds inputs in the texts; each once. */
class Places {
  readonly #sources: readonly Source[];
  readonly #find: FindPlace;
  readonly #found = new Map<Pointer, Range | undefined>();

  constructor(sources: readonly Source[], find: FindPlace) {
    this.#sources = sources.toReversed();
    this.#find = find;
  }

  /** From the input's key to the end of the line; `undefined` where no text has it. */
  find(path: Pointer): Range | undefined {
    if (!this.#found.has(path)) this.#found.set(path, this.#rangeOf(path));
    return this.#found.get(path);
  }

  #rangeOf(path: Pointer): Range | undefined {
    for (const source of this.#sources) {
      const { prefix, at = "", text = "", file } = source;
      if (!isWithin(path, prefix)) continue;
      const steps = stepsOf(path.slice(prefix.length));
      const found = this.#find(source, steps);
      if (steps.length === 0 || found === undefined || found.depth < stepsOf(at).length + steps.length) continue;
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
  return specLines(text).map(({ path }) => {
    for (let at = path;; at = at.slice(0, at.lastIndexOf("/"))) {
      const place = byPath.get(at);
      if (place !== undefined) return { path, place };
      if (at === "") return { path, place: -1 };
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

function reasonsFor(trace: SpecTrace, text: string, reasons: ReasonViews): Omit<Reasons, "made"> {
  const placed = placesOf(trace);
  const explained = explainPlaces(trace, placed);
  const traced = placed.places;
  const spell = new SpelledReasons(trace.document);
  const places: readonly PlaceView[] = explained.places.map(({ keyed, reason }, index) => ({
    step: traced[index]!.steps.at(-1)!,
    earlier: traced[index]!.steps.slice(0, -1),
    keyed,
    reason: reasons.of(reason),
  }));
  const lines = withPlaces(text, explained.places.map(({ path }) => path));
  const shown = [...lines.keys()].filter((index) => lines[index]!.place >= 0);
  const linesOf = groupBy(shown, (index) => places[lines[index]!.place]!.step);
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
  };
}

const NOTHING: Reasons = { made: "", steps: [], places: [], lines: [], omissions: [], behaviors: [] };

/** The trace of a document; `undefined` for one that is refused before there is a plan. */
function traced(document: RequestDocument): Trace | undefined {
  try {
    return traceDocument(document);
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/**
 * Explains an answer.
 *
 * @param documents What the texts say.
 * @param answered The answer.
 * @returns The reasons.
 */
export async function reasonsOf(documents: Documents, { answer, document }: Answered): Promise<Reasons> {
  if (document === undefined) return NOTHING;
  const made = madeText(documents, document);
  if (answer.release === "") return { ...NOTHING, made };
  const trace = traced(document);
  // A daemon that does not start, or a kubelet's refusal: the answer has it, and no step has a part in it.
  if (trace === undefined) return { ...NOTHING, made };
  const sources = sourcesOf(documents, made);
  const reasons = new ReasonViews(new Places(sources, await placeFinder(sources)));
  if ("spec" in trace) return { ...reasonsFor(trace, answer.text, reasons), made };
  const { by, path } = trace.refusal;
  return { ...NOTHING, made, refused: { by, ...(path === "" ? {} : { input: reasons.input({ path, given: true }) }) } };
}
