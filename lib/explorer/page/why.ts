/**
 * The panel that says why: of a line, a step, an omission, a change or a finding.
 *
 * @module
 */

import type {
  BehaviorView,
  DiffView,
  FindingView,
  FixView,
  InputView,
  OmissionView,
  ReasonView,
  StepView,
  View,
} from "../model/types.ts";
import { type Child, h, link } from "./dom.ts";
import { sourceLink } from "./source_link.ts";

/** What the panel's buttons do. */
export interface WhyEvents {
  /** Shows an input in its text. */
  readonly input: (input: InputView) => void;
  /** Takes a fix. */
  readonly fix: (fix: FixView) => void;
}

/** What a person selected. */
export type Selected =
  | { readonly kind: "line"; readonly index: number }
  | { readonly kind: "step"; readonly index: number }
  | { readonly kind: "omission"; readonly index: number }
  | { readonly kind: "finding"; readonly index: number }
  | { readonly kind: "change"; readonly index: number };

function behaviorRow({ id, summary, pull }: BehaviorView, label: string): HTMLElement {
  return h(
    "div",
    { class: "behavior" },
    h("span", { class: "weak" }, `${label} `),
    link(pull, id),
    h("span", {}, ` ${summary}`),
  );
}

function behaviorRows(view: Pick<View, "behaviors">, { behaviors, lacks }: ReasonView): readonly Child[] {
  const rowsOf = (ids: readonly string[], label: string): readonly Child[] =>
    view.behaviors.filter(({ id }) => ids.includes(id)).map((row) => behaviorRow(row, label));
  return [...rowsOf(behaviors, "this release has"), ...rowsOf(lacks, "this release lacks")];
}

function inputRow(input: InputView, events: WhyEvents): HTMLElement {
  const { path, given, range } = input;
  return h(
    "div",
    { class: "input" },
    h("span", { class: "weak" }, "from "),
    range === undefined
      ? h("code", {}, path)
      : h("button", { type: "button", class: "plain", onclick: () => events.input(input) }, path),
    ...(given ? [] : [h("span", { class: "weak" }, " (default)")]),
  );
}

function reasonRows(view: View, reason: ReasonView, events: WhyEvents): readonly Child[] {
  const { text, condition, inputs } = reason;
  return [
    h(
      "p",
      { class: "reason" },
      text,
      ...(condition === undefined ? [] : [h("span", { class: "weak" }, `, if ${condition}`)]),
    ),
    ...inputs.map((input) => inputRow(input, events)),
    ...behaviorRows(view, reason),
  ];
}

function stepName(name: string, release: string): Child {
  const href = sourceLink(name, release);
  return href === undefined ? h("code", {}, name) : link(href, name);
}

function lineRows(view: View, index: number, events: WhyEvents): readonly Child[] {
  const { path, place } = view.lines[index]!;
  const own = view.places[place];
  if (own === undefined) {
    const steps = new Set(
      view.lines.filter((line) => line.place >= 0 && (path === "" || line.path.startsWith(`${path}/`)))
        .map((line) => view.places[line.place]!.step),
    );
    const names = [...steps].sort((a, b) => a - b).map((step) => nameOf(view, step));
    return [
      h("h3", {}, path === "" ? "config.json" : path),
      h("p", { class: "reason" }, "Its parts have different reasons; point at one of them."),
      h("p", { class: "weak" }, `Steps: ${names.join(", ")}`),
    ];
  }
  return [
    h("h3", {}, own.keyed === "" ? "the whole spec" : own.keyed),
    h("p", { class: "by" }, h("span", { class: "weak" }, "by "), stepName(nameOf(view, own.step), view.release)),
    ...reasonRows(view, own.reason, events),
    ...(own.earlier.length === 0
      ? []
      : [h("p", { class: "weak" }, `Earlier: ${own.earlier.map((step) => nameOf(view, step)).join(", ")}`)]),
  ];
}

function nameOf(view: View, step: number): string {
  return (step < 0 ? view.origin : view.steps[step])?.name ?? "";
}

function stepRows(view: View, step: StepView, events: WhyEvents): readonly Child[] {
  return [
    h("h3", {}, stepName(step.name, view.release)),
    ...(step.changes ? [] : [h("p", { class: "weak" }, "It changes nothing here.")]),
    ...reasonRows(view, step.reason, events),
  ];
}

/** What happened to what the spec does not have. */
function omissionVerb({ kind, by }: OmissionView): string {
  if (kind === "field") return `${by} has no effect`;
  return kind === "removed" ? `removed by ${by}` : `not set by ${by}`;
}

function omissionRows(view: View, omission: OmissionView, events: WhyEvents): readonly Child[] {
  const { keyed, by } = omission;
  return [
    h("h3", {}, keyed === "" ? by : keyed),
    h("p", { class: "by" }, omissionVerb(omission)),
    ...reasonRows(view, omission.reason, events),
  ];
}

function findingRows(finding: FindingView, { fix }: WhyEvents): readonly Child[] {
  return [
    h("h3", { class: finding.severity }, `${finding.severity}: ${finding.summary}`),
    h("p", { class: "weak" }, `${finding.path === "" ? "the request" : finding.path} [${finding.rule}]`),
    ...finding.texts.map(({ by, text }) =>
      h("div", { class: "printed" }, h("span", { class: "weak" }, `${by}: `), h("code", {}, text))
    ),
    h("p", {}, h("b", {}, "Fix: "), finding.fix),
    ...(finding.fixes.length === 0 ? [] : [h(
      "div",
      { class: "fixes" },
      ...finding.fixes.map((one) => h("button", { type: "button", class: "fix", onclick: () => fix(one) }, one.label)),
    )]),
    ...finding.links.map((href) => h("div", {}, link(href, href.replace(/^https:\/\//, "")))),
  ];
}

/** The same for a change between two releases. */
function changeRows(diff: DiffView, index: number): readonly Child[] {
  const change = diff.changes[index]!;
  const named = diff.behaviors.filter(({ id }) => change.behaviors.includes(id));
  return [
    h("h3", {}, change.keyed),
    h("p", { class: "by" }, `${change.kind} between ${diff.from} and ${diff.to}`),
    ...named.map((row) => behaviorRow(row, "by")),
    ...(named.length === 0 ? [h("p", { class: "weak" }, "No behavior explains it.")] : []),
  ];
}

/** What is said before anything is selected. */
function nothingRows(view: View, events: WhyEvents): readonly Child[] {
  if (view.refusal !== undefined) {
    const { message, by } = view.refusal;
    const { refused } = view;
    return [
      h("h3", { class: "error" }, `${by} refuses this`),
      h("p", {}, h("code", {}, message)),
      ...(refused === undefined ? [] : [h("p", { class: "weak" }, `by ${refused.by}`)]),
      ...(refused?.input === undefined ? [] : [inputRow(refused.input, events)]),
    ];
  }
  if (view.text === "") return [];
  return [h("p", { class: "weak" }, "Point at a line of config.json, or at a step, to see why it is there.")];
}

/**
 * Fills the panel.
 *
 * @param panel The panel.
 * @param view What the page shows.
 * @param diff The comparison, where there is one.
 * @param findings What lint found.
 * @param selected What is selected.
 * @param events What its buttons do.
 */
export function showWhy(
  panel: HTMLElement,
  view: View,
  diff: DiffView | undefined,
  findings: readonly FindingView[],
  selected: Selected | undefined,
  events: WhyEvents,
): void {
  panel.replaceChildren(...rowsOf(view, diff, findings, selected, events));
  panel.scrollTop = 0;
}

function rowsOf(
  view: View,
  diff: DiffView | undefined,
  findings: readonly FindingView[],
  selected: Selected | undefined,
  events: WhyEvents,
): readonly Child[] {
  if (selected === undefined) return nothingRows(view, events);
  const { kind, index } = selected;
  switch (kind) {
    case "line":
      return view.lines[index] === undefined ? nothingRows(view, events) : lineRows(view, index, events);
    case "step": {
      const step = index < 0 ? view.origin : view.steps[index];
      return step === undefined ? nothingRows(view, events) : stepRows(view, step, events);
    }
    case "omission":
      return view.omissions[index] === undefined
        ? nothingRows(view, events)
        : omissionRows(view, view.omissions[index], events);
    case "finding":
      return findings[index] === undefined ? nothingRows(view, events) : findingRows(findings[index], events);
    case "change":
      return diff?.changes[index] === undefined ? nothingRows(view, events) : changeRows(diff, index);
  }
}
