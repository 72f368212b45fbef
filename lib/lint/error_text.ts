/**
 * From an error's text to the rules that produce it.
 *
 * @module
 */

import { checkList } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import {
  componentOf,
  ENGINE_SIGNS,
  type ErrorComponent,
  type ErrorComponentName,
  SIGNS,
  type Signs,
} from "./component.ts";
import { type Candidate, candidatesOf, isBelow, type MatchExtent } from "./error_candidates.ts";
import { filledText, unexplained } from "./error_filled.ts";
import { clauseCounts, Occurrences, type Segment } from "./error_follow.ts";
import { type ErrorIndex, errorIndex } from "./error_index.ts";
import { MOST_INSIDES, segmentsOf } from "./error_match.ts";
import { best, Words } from "./error_order.ts";
import { type Errno, ERRNOS } from "./errno.ts";
import type { Anchor } from "./paste/anchors.ts";
import { noiseIn } from "./paste/noise.ts";
import { squeeze, type Squeezed } from "./paste/squeeze.ts";
import type { DaemonRule, Rule } from "./rule.ts";
import { REQUEST_RULES, RULES } from "./rules.ts";
import type { ErrorSymptom } from "./symptoms.ts";

export type { MatchExtent };

/** A rule that matches an error. */
export interface ErrorMatch {
  /** The rule's id. */
  readonly rule: string;
  /** The id of a rule that states that rule's cause more exactly, for what this text names; absent if there is none. */
  readonly refinement?: string;
  /** The rule's text, with placeholders; `<a|b>` stands for one of these words. */
  readonly text: string;
  /** The text with placeholders replaced by the error's values; placeholders without a value remain. */
  readonly filled: string;
  /** Who prints it. */
  readonly by: string;
  /** How many of its characters the error contains, without spaces, quotation marks and wrappers. */
  readonly matched: number;
  /** Whether the error contains the whole text: errors are often truncated. */
  readonly whole: boolean;
  /** How much of the text the error contains. */
  readonly extent: MatchExtent;
  /** Where the text starts in the error, in UTF-16 code units. */
  readonly at: number;
  /** Of a `beginning`: the error's own words behind it, which no rule explains, up to 512 characters; absent if there are none. */
  readonly unexplained?: string;
}

/** The diagnosis of an error. */
export interface ErrorDiagnosis {
  /** The rules that match it, best first. */
  readonly matches: readonly ErrorMatch[];
  /** If no rule matches as a whole: the errno that the text ends with. */
  readonly errno?: Errno;
  /** If no rule matches as a whole: the component that the error comes from. */
  readonly component?: ErrorComponent;
  /** If no rule matches at all: what the error shows without its cause. */
  readonly symptom?: ErrorSymptom;
}

/** The maximum length of an error, in UTF-16 code units. */
export const MAX_ERROR_LENGTH: number = 16 << 20;

/** For each segment the runtime whose words stand in it last before a cause. */
function speakersOf(
  segments: readonly Segment[],
  anchors: readonly Anchor[],
): readonly (ErrorComponentName | undefined)[] {
  let next = 0;
  return segments.map(({ end }) => {
    let speaker: ErrorComponentName | undefined;
    for (; next < anchors.length && anchors[next]!.at <= end; next++) {
      const { of } = anchors[next]!;
      if (of === "runc" || of === "crun") speaker = of;
    }
    return speaker;
  });
}

const BY_LENGTH = ERRNOS.toSorted((a, b) => b.text.length - a.text.length);
const ERRNO = new RegExp(
  `(?<=^|[:(=]|caused)(?:${BY_LENGTH.map(({ text }) => `(${text.replaceAll(" ", "")})`).join("|")})(?![a-z0-9])`,
  "g",
);

/** The kernel's error that the last cause names: of a record with a wrapper if there is one. */
function errnoOf({ text }: Squeezed, anchors: readonly Anchor[]): Errno | undefined {
  const matches = [...text.matchAll(ERRNO)];
  const last = anchors.findLast(({ of }) => of !== undefined);
  const behind = last === undefined
    ? undefined
    : matches.find(({ index }) => index >= last.at && !text.slice(last.at, index).includes("\n"));
  const match = behind ?? matches.at(-1);
  if (match === undefined) return undefined;
  return BY_LENGTH[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
}

/** What has Docker's name and is of any engine: its registry, references and files. */
const OF_ANY_ENGINE = /docker(?:\.io|:\/\/|file|hub)/g;

/** The first component of which a sign stands in the text. */
function namedIn(text: string, signs: Signs): ErrorComponentName | undefined {
  return signs.find(([, texts]) => texts.some((sign) => text.includes(squeeze(sign).text)))?.[0];
}

/** Words that, written together, look like another's name: run script, run scan; runc run; container did, container daemon; pod manifest. */
const NO_RUNTIMES =
  /runsc(?:ri|an|he)|podman(?:ife|ag)|(?<=runc)run:|(?<=container)d(?=id|oes|ied|ata|isk|own|ebug|eploy|rop|irectory|ef|elete|aemon|isplay|ue|uring|river|ns)/g;

/** The component that the innermost cause comes from. */
function componentIn(squeezed: Squeezed, anchors: readonly Anchor[]): ErrorComponent | undefined {
  const name = namedIn(squeezed.text.replaceAll(NO_RUNTIMES, " "), SIGNS) ??
    anchors.findLast(({ of }) => of !== undefined)?.of ??
    namedIn(squeezed.text.replaceAll(OF_ANY_ENGINE, " ").replaceAll(NO_RUNTIMES, " "), ENGINE_SIGNS);
  return name === undefined ? undefined : componentOf(name);
}

/** Refuses what is no text, and what is too long to be one error. */
function checkText(text: string): void {
  if (typeof text !== "string") throw new CriSpecError("wrong-type", "Cannot read the error: expected a string");
  if (text.length <= MAX_ERROR_LENGTH) return;
  throw new CriSpecError("too-large", `Cannot read the error: it is longer than ${MAX_ERROR_LENGTH} characters`, {
    hint: "pass only the lines around the failure",
  });
}

/** Who runs containers, and names that only their errors have. */
const OF_CONTAINERS =
  /container|docker|podman|nerdctl|crictl|kubelet|kubepods|libpod|netavark|crio-|virt-(?:launcher|handler)|snapshotter|youki|oci(?:runtime|error|permission|notfound)|torootfs(?:at)?|\(via\/proc\/(?:thread-)?self\/fd\//;

/** Names that are parts of other words where no spaces are left: `run command`, `truncated`. */
const OF_RUNTIMES = /\b(?:runc|(?:lib)?crun)\b/i;

/** Commands that print what a container's own program says. */
const OF_PROGRAMS = /(?:docker|podman|nerdctl|crictl|kubectl|compose)(?:-n[a-z0-9-]+)?(?:container)?logs/g;

/** What Compose puts before each line of a container's log. */
const OF_COMPOSE = /^(?:> ?)?(?:[\w.-]{1,60}[_-]\d{1,3} {1,40}|[a-z][\w.-]{1,60} {2,40})\| /m;

/** For each rule the first match, which may be a refinement of it. */
function firstOfEach(found: readonly Candidate[]): readonly Candidate[] {
  const firsts = new Map<string, Candidate>();
  for (const one of found) if (!firsts.has(one.owner.general)) firsts.set(one.owner.general, one);
  return [...firsts.values()];
}

/** The matches, and before them the node's fault that the first one leaves open. */
function withFault(
  index: ErrorIndex,
  matches: readonly ErrorMatch[],
  first: Candidate | undefined,
  squeezed: Squeezed,
  error: string,
): readonly ErrorMatch[] {
  const fault = first === undefined ? undefined : index.nodeFaultIn(first, squeezed);
  if (fault === undefined || fault.rule === matches[0]?.rule) return matches;
  const { rule, text, letters, start, end } = fault;
  const at = squeezed.at[start]!;
  const filled = error.slice(at, squeezed.at[end - 1]! + 1).replace(/\s+/g, " ");
  const { by } = matches[0]!;
  const match: ErrorMatch = { rule, text, filled, by, matched: letters, whole: true, extent: "whole", at };
  return [match, ...matches.filter((other) => other.rule !== rule)];
}

function diagnose(index: ErrorIndex, text: string): ErrorDiagnosis {
  checkText(text);
  const squeezed = squeeze(text);
  const segments = segmentsOf(squeezed);
  const cut = segments.flatMap(({ start, isCutBefore }) => isCutBefore ? index.anchors.cut(squeezed, start) ?? [] : []);
  const anchors = [...index.anchors.find(squeezed), ...cut].toSorted((a, b) => a.at - b.at);
  const starts = new Set(anchors.map(({ at }) => at));
  const [occurrences, firsts] = [new Occurrences(squeezed.text), new Occurrences(squeezed.text)];
  const components = new Map(anchors.map(({ at, of }) => [at, of]));
  const speaking = anchors.filter(({ of }) => of !== undefined).map(({ at }) => at);
  const hasComponent = speaking.length > 0;
  const logs = [...squeezed.text.matchAll(OF_PROGRAMS)].map(({ index }) => index);
  const isOfContainers = hasComponent ||
    ((OF_CONTAINERS.test(squeezed.text) || OF_RUNTIMES.test(text)) && logs.length === 0);
  const clauses = clauseCounts(squeezed);
  const read = {
    source: text,
    squeezed,
    starts,
    components,
    belows: anchors.filter(({ of }) => isBelow(of)).map(({ at }) => at),
    hasComponent,
    isOfContainers,
    logs,
    speaking,
    forms: OF_COMPOSE.test(text) ? ["compose"] : [],
    anywheres: new Map<readonly string[], boolean>(),
    occurrences,
    firsts,
    clauses,
    insides: { left: MOST_INSIDES },
  };
  const speakers = speakersOf(segments, anchors);
  // Logs repeat: what stands there twice is looked up once.
  const seen = new Set<string>();
  const noise = noiseIn(squeezed, segments);
  const candidates = segments.flatMap((segment, number) => {
    if (noise[number]! === segment.end) return [];
    const key = `${segment.isCutBefore}${squeezed.text.slice(segment.start, segment.end)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return candidatesOf(index, read, segment, speakers[number]).filter(({ start }) => start >= noise[number]!);
  });
  const words = new Words(squeezed.text);
  const found = best(candidates, read, words);
  const explained = firstOfEach(found).map((one): ErrorMatch => {
    const { owner: { rule, general, text: template, by }, letters, extent, start } = one;
    const filled = filledText(one, squeezed, text, words);
    const cause = unexplained(one, squeezed, text);
    return {
      rule: general,
      ...(rule === general ? {} : { refinement: rule }),
      text: template,
      filled,
      by,
      matched: letters,
      whole: extent === "whole",
      extent,
      at: squeezed.at[start]!,
      ...(cause === undefined ? {} : { unexplained: cause }),
    };
  });
  const matches = withFault(index, explained, found[0], squeezed, text);
  if (matches.some(({ whole }) => whole)) return { matches };
  const errno = errnoOf(squeezed, anchors);
  const component = componentIn(squeezed, anchors);
  const symptom = matches.length > 0 ? undefined : index.symptomIn(squeezed);
  return {
    matches,
    ...(errno === undefined ? {} : { errno }),
    ...(component === undefined ? {} : { component }),
    ...(symptom === undefined ? {} : { symptom }),
  };
}

/** The texts of all rules, made when they are first asked for. */
let known: ErrorIndex | undefined;

function knownIndex(): ErrorIndex {
  return known ??= errorIndex([...RULES, ...REQUEST_RULES]);
}

/**
 * Prepares the texts of rules for looking up many errors.
 *
 * @param rules The rules. Default: all.
 * @returns A function like {@linkcode diagnoseError} that uses only these rules.
 */
export function errorLookup(rules?: readonly (Rule | DaemonRule)[]): (text: string) => ErrorDiagnosis {
  if (rules !== undefined) checkList(rules, "list of rules", { id: "string", texts: "list" });
  const index = rules === undefined ? knownIndex() : errorIndex(rules);
  return (text) => diagnose(index, text);
}

/**
 * Diagnoses an error: finds the rules that match it, or else its errno, the component that it comes from and what it shows.
 *
 * The text may be pasted as it is: with the wrappers of the kubelet, containerd, shims and runtimes, prefixes of logs, escapes and
 * quotation marks of any level, line breaks, colors, output of kubectl and crictl, several errors in one text, and truncated at
 * either end or in the middle.
 *
 * @example A cause that no rule names
 * ```ts
 * import { diagnoseError } from "@cri-spec/cri-spec/lint";
 * import { assertEquals } from "@std/assert";
 *
 * const { matches, errno, component } = diagnoseError("runc create failed: frobnicate /x: permission denied");
 * assertEquals([matches.length, errno?.name, component?.name], [0, "EACCES", "runc"]);
 * ```
 *
 * @param text An error from an event or a log.
 * @returns The rules, whole matches before beginnings and parts, in the order of the text; if none matches as a whole, also the
 * errno and the component; if none matches at all, also the symptom.
 * @throws {CriSpecError} `wrong-type` for anything but a string, `too-large` beyond {@linkcode MAX_ERROR_LENGTH}.
 */
export function diagnoseError(text: string): ErrorDiagnosis {
  return diagnose(knownIndex(), text);
}

/**
 * Finds the rules that match an error.
 *
 * @param text An error from an event or a log, as {@linkcode diagnoseError} takes it.
 * @returns A match for each rule, the best first; empty if no rule matches.
 * @throws {CriSpecError} `wrong-type` for anything but a string, `too-large` beyond {@linkcode MAX_ERROR_LENGTH}.
 */
export function rulesForError(text: string): readonly ErrorMatch[] {
  return diagnoseError(text).matches;
}
