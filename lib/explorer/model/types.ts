/**
 * What the page and its model say to each other: plain data, so that the model can run in a worker.
 *
 * @module
 */

import type { BehaviorId } from "../../containerd/behaviors.ts";
import type { Pointer } from "../../pointer.ts";

/** The texts that a person edits. */
export type TextPane = "pod" | "daemon" | "host" | "kubelet";

/** The texts that the page shows: `made` is the request that was made of a manifest. */
export type Pane = TextPane | "made";

/** Everything that decides what the page shows. */
export interface Input {
  /** A manifest, crictl's pod config or a request document, JSON or YAML. */
  readonly pod: string;
  /** `config.toml`; empty for what the document says. */
  readonly daemon: string;
  /** Facts of the node, or a Node of Kubernetes, JSON or YAML; empty for none. */
  readonly host: string;
  /** A KubeletConfiguration, JSON or YAML; empty for that of kubeadm. */
  readonly kubelet: string;
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
export interface InputView {
  /** A JSON pointer into the request. */
  readonly path: Pointer;
  /** Whether the document has it; otherwise its default counts. */
  readonly given: boolean;
  /** Where it stands; absent where it stands in no text. */
  readonly range?: Range;
}

/** A reason, in words. */
export interface ReasonView {
  /** One line of why. */
  readonly text: string;
  /** What else had to hold. */
  readonly condition?: string;
  /** The inputs that had a part in it. */
  readonly inputs: readonly InputView[];
  /** Behaviors of the release that had a part in it. */
  readonly behaviors: readonly BehaviorId[];
  /** Behaviors that the release lacks. */
  readonly lacks: readonly BehaviorId[];
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

/** A line of the formatted spec. */
export interface LineView {
  /** The line with its indentation. */
  readonly text: string;
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
export interface BehaviorView {
  /** Its id. */
  readonly id: string;
  /** What it changes. */
  readonly summary: string;
  /** Its pull request. */
  readonly pull: string;
}

/** The answer to one input: a spec with its reasons, or a refusal, or neither. */
export interface View {
  /** What is wrong with the texts. */
  readonly problems: readonly Problem[];
  /** Placeholders and assumptions about what no text states. */
  readonly notes: readonly string[];
  /** The request that was made of a manifest, as JSON; empty where the text itself is one. */
  readonly made: string;
  /** The pod's sandbox and its containers. */
  readonly subjects: readonly SubjectInfo[];
  /** Which of them is shown. */
  readonly subject: number;
  /** The release that answers, as it was resolved. */
  readonly release: string;
  /** Why the default spec is as it is. */
  readonly origin?: StepView;
  /** The steps in order. */
  readonly steps: readonly StepView[];
  /** The parts of the spec. */
  readonly places: readonly PlaceView[];
  /** The formatted spec. */
  readonly lines: readonly LineView[];
  /** What the spec does not have. */
  readonly omissions: readonly OmissionView[];
  /** What containerd says where it refuses. */
  readonly refusal?: {
    readonly message: string;
    readonly by: string;
    readonly code: string;
    readonly input?: InputView;
  };
  /** The behaviors that reasons name. */
  readonly behaviors: readonly BehaviorView[];
  /** The length of config.json, in bytes. */
  readonly bytes: number;
}

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
  /** The rule. */
  readonly rule: string;
  /** What is wrong. */
  readonly summary: string;
  /** Who prints it. */
  readonly by: string;
  /** Its text, filled in. */
  readonly text: string;
  /** Whether all of it is there. */
  readonly extent: string;
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

/** What the page asks. */
export type Question =
  | { readonly kind: "input"; readonly id: number; readonly input: Input }
  | { readonly kind: "lookup"; readonly id: number; readonly text: string }
  | { readonly kind: "presets"; readonly id: number };

/** What the model answers, part by part. */
export type Reply =
  | { readonly kind: "view"; readonly id: number; readonly view: View }
  | { readonly kind: "diff"; readonly id: number; readonly diff: DiffView | undefined }
  | { readonly kind: "checks"; readonly id: number; readonly checks: ChecksView }
  | { readonly kind: "timeline"; readonly id: number; readonly moments: readonly Moment[] }
  | { readonly kind: "lookup"; readonly id: number; readonly lookup: LookupView }
  | { readonly kind: "presets"; readonly id: number; readonly names: readonly string[] }
  | { readonly kind: "fault"; readonly id: number; readonly message: string };
