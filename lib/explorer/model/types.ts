/**
 * What the page and its model say to each other: plain data, so that the model can run in a worker.
 *
 * @module
 */

import type { ExplainedInput, ExplainedReason } from "../../explain/explanation.ts";
import type { Explanation } from "../../explain/release_diff.ts";
import type { Pointer } from "../../pointer.ts";

/** The texts that a person edits. */
export type TextPane = "pod" | "container" | "images" | "objects" | "daemon" | "kubelet" | "host" | "files";

/** The texts that the page shows: `made` is the request that was made of a manifest. */
export type Pane = TextPane | "made";

/** Everything that decides what the page shows. */
export interface Input {
  /** A manifest, crictl's pod config or a request document, JSON or YAML. */
  readonly pod: string;
  /** crictl's container config, beside its pod config; empty for the sandbox alone. */
  readonly container: string;
  /** What docker image inspect and such print, by the images' names, beside a manifest or crictl's files. */
  readonly images: string;
  /** ConfigMaps, Secrets, Services and other objects of the cluster, beside a manifest. */
  readonly objects: string;
  /** `config.toml`; empty for what the document says. */
  readonly daemon: string;
  /** Facts of the node, or a Node of Kubernetes, JSON or YAML; empty for none. */
  readonly host: string;
  /** A KubeletConfiguration, JSON or YAML; empty for that of kubeadm. */
  readonly kubelet: string;
  /** Files and devices of the node by their paths, as `hostFiles` of a request, beside a manifest or crictl's files. */
  readonly files: string;
  /** A distribution's node, by its name; empty for none. */
  readonly preset: string;
  /** The release; empty for the document's own. */
  readonly release: string;
  /** The release or preset to compare with; empty for none. */
  readonly to: string;
  /** The name of the chosen container; empty for the sandbox. */
  readonly subject: string;
}

/** Something wrong with a text, at its place. */
export interface Problem {
  /** The text; absent for what stands in none, such as the release. */
  readonly pane?: Pane;
  /** From 1; absent where the place is not known. */
  readonly line?: number;
  /** From 1, in characters. */
  readonly column?: number;
  /** Whether there is an answer all the same. */
  readonly severity: "error" | "warning";
  /** The code of an error. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** What a spec is made for. */
export interface SubjectInfo {
  /** Empty for the sandbox. */
  readonly name: string;
  /** `sandbox`, or the container's kind. */
  readonly kind: string;
}

/** A place in a text, in UTF-16 units. */
export interface Range {
  /** The text. */
  readonly pane: Pane;
  /** Where it starts. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
}

/** An input that decided something. */
export interface InputView extends ExplainedInput {
  /** Where it stands; absent where it stands in no text. */
  readonly range?: Range;
}

/** A reason, with the places of its inputs. */
export interface ReasonView extends Omit<ExplainedReason, "kind" | "inputs"> {
  /** The inputs that had a part in it. */
  readonly inputs: readonly InputView[];
}

/** A step of containerd. */
export interface StepView {
  /** Its Go identifier. */
  readonly name: string;
  /** Whether it changed the spec. */
  readonly changes: boolean;
  /** Why it is in the plan. */
  readonly reason: ReasonView;
  /** The lines of the spec that it changed last. */
  readonly lines: readonly number[];
}

/** A part of the spec. */
export interface PlaceView {
  /** The step that changed it last: an index into the steps; -1 for the default spec. */
  readonly step: number;
  /** Earlier steps that changed it. */
  readonly earlier: readonly number[];
  /** The part as people name it. */
  readonly keyed: string;
  /** Why it is as it is. */
  readonly reason: ReasonView;
}

/** What a line of the formatted spec stands for. */
export interface LineView {
  /** A JSON pointer into the spec; of a line that closes something, to what it closes. */
  readonly path: Pointer;
  /** Which place it belongs to; -1 for one that holds several. */
  readonly place: number;
}

/** Something that the spec does not have. */
export interface OmissionView {
  /** Where it would be, as people name it. */
  readonly keyed: string;
  /** The step, or the field of the request. */
  readonly by: string;
  /** What happened. */
  readonly kind: "removed" | "omitted" | "field";
  /** Why. */
  readonly reason: ReasonView;
}

/** A behavior that the page names. */
export type BehaviorView = Omit<Explanation, "undone">;

/** What the pod's text is. */
export type PodKind = "manifest" | "crictl" | "request";

/** What a person waits for: the spec, or why there is none. */
export interface Answer {
  /** What the pod's text is; absent where that is not known. */
  readonly kind?: PodKind;
  /** What is wrong with the texts. */
  readonly problems: readonly Problem[];
  /** Placeholders and assumptions about what no text states. */
  readonly notes: readonly string[];
  /** The pod's sandbox and its containers. */
  readonly subjects: readonly SubjectInfo[];
  /** Which of them is shown. */
  readonly subject: number;
  /** The release that answers, as it was resolved; empty where none does. */
  readonly release: string;
  /** The formatted spec; empty where there is none. */
  readonly text: string;
  /** The length of config.json, in bytes. */
  readonly bytes: number;
  /** Who refuses, and the message. */
  readonly refusal?: { readonly message: string; readonly by: string };
  /** The comparison, where one is asked for. */
  readonly diff?: DiffView;
}

/** Why the answer is what it is. */
export interface Reasons {
  /** The request that was made of a manifest, as JSON; empty where the text itself is one. */
  readonly made: string;
  /** Why the default spec is as it is. */
  readonly origin?: StepView;
  /** The steps in order. */
  readonly steps: readonly StepView[];
  /** The parts of the spec. */
  readonly places: readonly PlaceView[];
  /** What the lines of the formatted spec stand for. */
  readonly lines: readonly LineView[];
  /** What the spec does not have. */
  readonly omissions: readonly OmissionView[];
  /** The behaviors that reasons name. */
  readonly behaviors: readonly BehaviorView[];
  /** What refused, and what in the request is at fault. */
  readonly refused?: { readonly by: string; readonly input?: InputView };
}

/** Everything about one input. */
export type View = Answer & Reasons;

/** A line of the comparison. */
export interface DiffLine {
  /** Which of the specs has it. */
  readonly sign: "+" | "-" | " ";
  /** The line with its indentation. */
  readonly text: string;
  /** A JSON pointer into the spec that has it. */
  readonly path: Pointer;
  /** The change that it belongs to; -1 for none. */
  readonly change: number;
}

/** What another release changes. */
export interface DiffView {
  /** The release before. */
  readonly from: string;
  /** The release after. */
  readonly to: string;
  /** The changes, each as one line, with the behaviors that explain it. */
  readonly changes: readonly {
    readonly kind: string;
    /** Of a removed one in the spec before, of any other in the spec after. */
    readonly path: Pointer;
    readonly keyed: string;
    readonly behaviors: readonly string[];
  }[];
  /** The lines of both specs. */
  readonly lines: readonly DiffLine[];
  /** How the refusals differ, in words. */
  readonly refusals: readonly string[];
  /** The behaviors that explain the changes. */
  readonly behaviors: readonly BehaviorView[];
  /** Why there is no comparison. */
  readonly error?: string;
}

/** A release on the timeline. */
export interface Moment {
  /** The release. */
  readonly release: string;
  /** Its branch. */
  readonly branch: string;
  /** Releases with the same number make the same answer; -1 where the model has none. */
  readonly answer: number;
  /** Whether it refuses. */
  readonly refused: boolean;
}

/** A change of the input that makes a finding go away. */
export interface FixView {
  /** What it does, in words. */
  readonly label: string;
  /** The input afterwards. */
  readonly input: Input;
}

/** What lint finds. */
export interface FindingView {
  /** The rule. */
  readonly rule: string;
  /** How bad it is. */
  readonly severity: "error" | "warning" | "info";
  /** Where in the spec. */
  readonly path: Pointer;
  /** The line of the spec; -1 for none. */
  readonly line: number;
  /** What is wrong. */
  readonly summary: string;
  /** What is printed, and by whom. */
  readonly texts: readonly { readonly by: string; readonly text: string }[];
  /** What to do. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
  /** Changes of the input that were tried and help. */
  readonly fixes: readonly FixView[];
}

/** What lint says. */
export interface ChecksView {
  /** The findings. */
  readonly findings: readonly FindingView[];
  /** How many rules lack a fact. */
  readonly undecided: number;
  /** The facts that they lack. */
  readonly facts: readonly string[];
}

/** A rule that explains an error's text. */
export interface MatchView {
  /** The rule, and behind it a rule that states its cause more exactly. */
  readonly rule: string;
  /** What is wrong. */
  readonly summary: string;
  /** Who prints it. */
  readonly by: string;
  /** Its text, filled in. */
  readonly text: string;
  /** Whether all of it is there. */
  readonly extent: string;
  /** The words behind a beginning that no rule explains; empty if there are none. */
  readonly unexplained: string;
  /** What to do. */
  readonly fix: string;
  /** Where to read more. */
  readonly links: readonly string[];
}

/** What is known of an error's text. */
export interface LookupView {
  /** The rules, best first. */
  readonly matches: readonly MatchView[];
  /** What else is known where none matches as a whole. */
  readonly rest: string;
}

/** A branch and its releases, newest first. */
export interface BranchReleases {
  /** `1.7`. */
  readonly branch: string;
  /** Releases and vendors' builds. */
  readonly releases: readonly string[];
}

/** What one can choose from. */
export interface Menu {
  /** The branches, newest first. */
  readonly branches: readonly BranchReleases[];
  /** The names of presets. */
  readonly presets: readonly string[];
}

/** What the page asks: the answer to an input, then the rest of it. */
export type Question =
  | { readonly kind: "input"; readonly id: number; readonly input: Input }
  | { readonly kind: "rest"; readonly id: number }
  | { readonly kind: "lookup"; readonly id: number; readonly text: string }
  | { readonly kind: "menu"; readonly id: number };

/** What the model answers: to `rest` reasons, checks and timeline, as long as the input is the newest. */
export type Reply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "reasons"; readonly id: number; readonly reasons: Reasons }
  | { readonly kind: "checks"; readonly id: number; readonly checks: ChecksView }
  | { readonly kind: "timeline"; readonly id: number; readonly moments: readonly Moment[] }
  | { readonly kind: "lookup"; readonly id: number; readonly lookup: LookupView }
  | { readonly kind: "menu"; readonly id: number; readonly menu: Menu }
  | { readonly kind: "fault"; readonly id: number; readonly message: string };
