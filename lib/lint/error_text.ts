/**
 * From an error's text to the rules that produce it.
 *
 * @module
 */

import { checkList } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import { componentOf, type ErrorComponent, type ErrorComponentName, SIGNS } from "./component.ts";
import { type ErrorIndex, errorIndex, type Owner } from "./error_index.ts";
import { clauseCounts, Occurrences, type Read, type Segment } from "./error_follow.ts";
import { type Found, foundIn, segmentsOf } from "./error_match.ts";
import { type Errno, ERRNOS } from "./errno.ts";
import type { Anchor } from "./paste/anchors.ts";
import { noiseIn } from "./paste/noise.ts";
import { COMPLETE, LINE, QUOTE, RECORD, SPACE, squeeze, type Squeezed } from "./paste/squeeze.ts";
import type { DaemonRule, Rule } from "./rule.ts";
import { REQUEST_RULES, RULES } from "./rules.ts";
import type { Piece } from "./text.ts";

/**
 * How much of a rule's text an error contains: `whole` all of it, `beginning` all of it, followed by a cause that the rule does
 * not name, `part` the remainder of a truncated text.
 */
export type MatchExtent = "whole" | "beginning" | "part";

/** A rule that matches an error. */
export interface ErrorMatch {
  /** The rule's id. */
  readonly rule: string;
  /** The rule's text, with placeholders. */
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
}

/** The diagnosis of an error. */
export interface ErrorDiagnosis {
  /** The rules that match it, best first. */
  readonly matches: readonly ErrorMatch[];
  /** If no rule matches as a whole: the errno that the text ends with. */
  readonly errno?: Errno;
  /** If no rule matches as a whole: the component that the error comes from. */
  readonly component?: ErrorComponent;
}

/** The maximum length of an error, in UTF-16 code units. */
export const MAX_ERROR_LENGTH: number = 16 << 20;

/** The least weight of words beside an error of the kernel, for a text that stands at a cause's start. */
const LEAST_BITS = 4.5;
/** The least weight of uncommon words, for a text behind words that no rule and no wrapper knows. */
const LEAST_ALONE = 16;
/** The least weight of uncommon words, for a text that is cut. */
const LEAST_CUT = 10;
/** Less of a cut text says nothing. */
const LEAST_LETTERS = 10;
/** What the wrapper weighs that a rule's text has before it. */
const WRAPPER_BITS = 1.5;
/** A cut text that weighs so little less may be the one as well. */
const BETTER_BITS = 4.5;
/** What a usual value weighs. */
const USUAL_BITS = 4;

/** A found template with what decides between it and others. */
interface Candidate extends Found {
  readonly weight: number;
  readonly extent: MatchExtent;
  /** Where its segment starts. */
  readonly place: number;
  /** Whether the error spells the text's last words as the text does: C and Go begin errors of the kernel differently. */
  readonly isSpelled: boolean;
  /** Whether it stands in a record of a log that is no error. */
  readonly isMinor: boolean;
}

const TIERS: Readonly<Record<MatchExtent, number>> = { whole: 0, beginning: 1, part: 2 };

/** Words that a text of a Go program may have before it, or not, from release to release. */
const LEADS = ["unableto", "error", "failedto"];

/** Words that may stand before a text: crun has none. */
function leadsOf({ owner: { by } }: Found): readonly string[] {
  return by === "crun" ? [] : LEADS;
}

/** Whether a cause starts at a place. */
function startsCause(
  { text, marks }: Squeezed,
  starts: ReadonlySet<number>,
  segment: Segment,
  at: number,
  leads: readonly string[],
): boolean {
  if (starts.has(at) || (at === segment.start && !isElidedBefore(text, at))) return true;
  // A quoted field, the start of a quotation, a table's cell.
  if ((marks[at]! & QUOTE) !== 0 && (text[at - 1] === "=" || (marks[at]! & SPACE) !== 0)) return true;
  if (text[at - 1] === "|" || (marks[at]! & LINE) !== 0 || startsMessage({ text, marks }, at)) return true;
  // Behind klog's header.
  if (text[at - 1] === "]" && OF_KLOG.test(text.slice(Math.max(0, at - MOST_HEADER), at))) return true;
  return leads.some((lead) => {
    const before = at - lead.length;
    return before >= segment.start && text.startsWith(lead, before) &&
      (starts.has(before) || before === segment.start);
  });
}

/** How far back the columns before a message are looked for. */
const MOST_COLUMN = 128;
/** Whether a table's column of messages starts at a place: behind who says it, or what it is about. */
function startsMessage({ text, marks }: Pick<Squeezed, "text" | "marks">, at: number): boolean {
  if ((marks[at]! & SPACE) === 0) return false;
  const wordAt = (end: number): number => {
    let start = end - 1;
    while (start > 0 && end - start < MOST_COLUMN && (marks[start]! & SPACE) === 0) start--;
    return start;
  };
  const start = wordAt(at);
  const word = text.slice(start, at);
  if (word === "kubelet" || word.startsWith("pod/")) return true;
  return start > 0 && text.slice(wordAt(start), start) === "kubelet,";
}

function isElidedBefore(text: string, at: number): boolean {
  return text[at - 1] === "…";
}

function extentOf({ isCutStart, isCutEnd, template, end, known }: Found): MatchExtent {
  if (isCutStart || isCutEnd) return "part";
  return template.isOpen || known < end ? "beginning" : "whole";
}

/** Whether what stands in the text is characteristic of the rule. */
function isTelling(found: Found, isStart: boolean, speaker: ErrorComponentName | undefined): boolean {
  const { isCutStart, isCutEnd, plain, template, owner, letters, usual } = found;
  const proved = plain + usual * USUAL_BITS;
  if (isCutStart || isCutEnd) return letters >= LEAST_LETTERS && proved >= (isStart ? LEAST_CUT : LEAST_ALONE);
  if (proved >= LEAST_ALONE) return true;
  // What is that short may come from anybody: it has to be the runtime's that speaks.
  const isOther = (owner.by === "runc" || owner.by === "crun") && speaker !== undefined &&
    speaker !== owner.by;
  return isStart && !isOther && template.bits + usual * USUAL_BITS >= LEAST_BITS;
}

/** What a text of containerd weighs at most that is known only by the words before it. */
const MOST_WEAK = 8;

/** Whether little is left of a text of containerd without its wrapper, and neither it nor another of containerd's stands there. */
function isBare({ owner: { by, isWrapping }, start, isWrapped, plain }: Found, { components }: Read): boolean {
  return by === "containerd" && isWrapping && !isWrapped && plain < MOST_WEAK &&
    components.get(start) === undefined;
}

/** containerd's last word, behind which nothing is told. */
const NO_CAUSE = /^unknown[.)}\]]*$/;

/** Whether nothing stands where a text has a cause that the rule does not name. */
function isEmpty({ template, isCutEnd, end }: Found, { text }: Squeezed, segment: Segment): boolean {
  return template.isOpen && !isCutEnd && NO_CAUSE.test(text.slice(end, Math.min(segment.end, end + 16)));
}

/** Components below containerd: what stands right behind their words is no text of containerd or the kubelet. */
const BELOW: ReadonlySet<ErrorComponentName | undefined> = new Set(["runtime", "runc", "crun"]);

const RUNTIMES: ReadonlySet<string> = new Set(["runc", "crun", "runtime"]);
const PRINTERS: ReadonlySet<string> = new Set(["runc", "crun"]);
/** Components above a runtime, with those below each. */
const BELOW_BY: Readonly<Record<string, ReadonlySet<ErrorComponentName | undefined>>> = {
  kubelet: BELOW,
  containerd: BELOW,
  // What a shim says of a runtime stands behind its own words about that.
  shim: new Set(["runc", "crun"]),
};
/** klog's header, and the field of an error: what is right behind them is the words of a program that logs with klog. */
const OF_KLOG = /(?:err=|\.go:[0-9]+\])$/;
const MOST_HEADER = 16;

/** Whether a daemon's text stands where a component below it speaks, or a runtime's where no runtime does. */
function isMisplaced({ owner: { by }, start, isWrapped }: Found, { squeezed: { text }, components }: Read): boolean {
  if (PRINTERS.has(by)) return OF_KLOG.test(text.slice(Math.max(0, start - MOST_HEADER), start));
  return !isWrapped && BELOW_BY[by]?.has(components.get(start)) === true;
}

/** Whether the error has a text's last words in the text's own capitals. */
function isSpelled({ owner, start, end }: Found, { source, squeezed: { at } }: Read): boolean {
  const last = owner.text.slice(owner.text.lastIndexOf(": ") + 1);
  return source.slice(at[start]!, at[end - 1]! + 1).includes(last);
}

/** How far back the level of a record is looked for. */
const MOST_LEVEL = 4096;
/** What tells a record's level: logrus, as `level=warning` and `WARN[0000]`, and klog, as `W0131 14:15:52`. */
const LEVEL = /\blevel=([a-z])|\b(WARN|ERRO|FATA|INFO|DEBU)\[\d|\b([IWEF])\d{4} \d\d:\d\d:\d\d/g;

/** Whether a place's line is that of a warning or less: it precedes what failed, or has nothing to do with it. */
function isMinor({ source, squeezed }: Read, start: number): boolean {
  const at = squeezed.at[start]!;
  const near = source.slice(Math.max(0, at - MOST_LEVEL), at);
  const before = near.slice(near.lastIndexOf("\n") + 1);
  const level = [...before.matchAll(LEVEL)].at(-1)?.slice(1).find((word) => word !== undefined);
  return level !== undefined && "WIDT".includes(level[0]!.toUpperCase());
}

/** Leaves out cut texts that may as well be another rule's, and what another match of the same place explains better. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return clustersOf(candidates).flatMap((cluster) =>
    cluster.filter((one) => {
      const own = new Set(one.template.owners.map(({ rule }) => rule));
      const isShared = one.extent === "part" && cluster.some((other) =>
        other.extent === "part" && other.weight >= one.weight - BETTER_BITS && overlap(one, other) &&
        !own.has(other.owner.rule)
      );
      return !isShared && !cluster.some((other) => explainsBetter(other, one));
    })
  );
}

/** Candidates that overlap, together; of each rule's text the first. */
function clustersOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const clusters: Map<Owner, Candidate>[] = [];
  let end = -1;
  for (const one of candidates.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= end) clusters.push(new Map());
    const cluster = clusters.at(-1)!;
    if (!cluster.has(one.owner)) cluster.set(one.owner, one);
    end = Math.max(end, one.end);
  }
  return clusters.map((cluster) => [...cluster.values()]);
}

function overlap(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}

function explainsBetter(other: Candidate, one: Candidate): boolean {
  if (other.owner.rule === one.owner.rule || !overlap(other, one)) return false;
  // Of the same words those of the step that the words before them name.
  if (other.owner.within !== undefined && one.owner.within === undefined && other.start <= one.start) {
    return other.end >= one.end;
  }
  // A cause that another text has in itself, and that does not stand behind the words of its own step, is not that step's.
  const isInside = other.extent === "whole" && other.start < one.start && other.end >= one.end;
  if (isInside && one.owner.wrapper !== "" && !one.isWrapped) return true;
  // Where other causes come first, what is usual only tells that the rule may be meant.
  const isBehind = other.owner.behind === "all" && one.owner.behind !== "all";
  const weight = other.weight - (isBehind ? other.usual * USUAL_BITS : 0);
  const tiers = TIERS[other.extent] - TIERS[one.extent];
  if (tiers < 0 && weight >= one.weight / 2) return true;
  return tiers === 0 && weight >= one.weight + 3 && other.start <= one.start && other.end >= one.end;
}

/** Those of the causes' starts that found templates may have before them. */
function ofSegment(starts: ReadonlySet<number>, found: readonly Found[]): readonly number[] {
  const places = found.flatMap(({ start }) => [start, ...LEADS.map((lead) => start - lead.length)]);
  return places.filter((place) => starts.has(place));
}

/** How far before a text one of those stands that it needs. */
const NEED_LENGTH = 400;

/** A field of a record, also where a line starts with it. */
const FIELD = /^\n(?:err|error)=/;

/** What stands before a place in its record, with all fields of that, up to a length. */
function recordBefore({ text, marks }: Squeezed, at: number, length: number): string {
  const least = Math.max(0, at - length);
  let start = at;
  const isBefore = (place: number): boolean =>
    text[place] !== RECORD || (marks[place]! & COMPLETE) !== 0 || FIELD.test(text.slice(place, place + 8));
  while (start > least && isBefore(start - 1)) start--;
  return text.slice(start, at);
}

/** Whether a text that many programs print comes from one that starts a pod. */
function isNeeded({ owner: { needs, within }, start, end }: Found, isStart: boolean, squeezed: Squeezed): boolean {
  if (within !== undefined) {
    const before = recordBefore(squeezed, start, NEED_LENGTH);
    return within.some((sign) => before.includes(sign));
  }
  if (needs === undefined) return true;
  const before = recordBefore(squeezed, start, NEED_LENGTH);
  return isStart && (needs.some((sign) => before.includes(sign)) || end - start === squeezed.text.length);
}

/** Leaves out what an OCI runtime prints where something before it failed: a volume, an image, the network. */
function printable(found: readonly Found[], { components }: Read): (one: Found) => boolean {
  const regions = found.filter(({ owner, template }) => owner.isBeforeRuntime && template.isOpen);
  if (regions.length === 0) return () => true;
  const below = [...components].filter(([, of]) => of === "shim" || BELOW.has(of)).map(([at]) => at).toSorted(byPlace);
  const ends = regions.map(({ end }) => end).toSorted(byPlace);
  return ({ owner, start }) => !RUNTIMES.has(owner.by) || lastUpTo(ends, start) <= lastUpTo(below, start);
}

function byPlace(a: number, b: number): number {
  return a - b;
}

/** The last of sorted places that is not behind a place; -1 if there is none. */
function lastUpTo(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

function candidatesOf(
  index: ErrorIndex,
  read: Read,
  segment: Segment,
  speaker: ErrorComponentName | undefined,
): readonly Candidate[] {
  const { squeezed, starts } = read;
  const found = foundIn(index, read, segment);
  const isTold = (causes: ReadonlySet<number>) => (one: Found): boolean => {
    const isStart = one.isCutStart || startsCause(squeezed, causes, segment, one.start, leadsOf(one));
    return isTelling(one, isStart, speaker) && isNeeded(one, isStart, squeezed) && !isMisplaced(one, read) &&
      !isBare(one, read) && !isEmpty(one, squeezed, segment);
  };
  // A cause starts behind each beginning that a rule knows, too.
  const known = found.filter(isTold(starts)).filter(({ template }) => template.isOpen).map(({ end }) => end);
  const telling = found.filter(isTold(known.length === 0 ? starts : new Set([...known, ...ofSegment(starts, found)])));
  return distinct(
    telling.filter(printable(telling, read)).map((one) => ({
      ...one,
      weight: one.bits + one.usual * USUAL_BITS + (one.isWrapped ? WRAPPER_BITS : 0),
      extent: extentOf(one),
      place: segment.start,
      isSpelled: isSpelled(one, read),
      isMinor: isMinor(read, one.start),
    })),
  );
}

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

/** Order: how much is there, where, and of one place what is rarer; of beginnings the one that knows more of the causes. */
function compareFound(a: Candidate, b: Candidate): number {
  const last = ({ owner }: Candidate): number => owner.behind === "all" ? 1 : 0;
  const places = TIERS[a.extent] - TIERS[b.extent] || last(a) - last(b) || a.place - b.place;
  return places || (a.extent === "beginning" ? b.known - a.known : 0) || b.weight - a.weight ||
    Number(hasOtherValues(a)) - Number(hasOtherValues(b)) || Number(b.isSpelled) - Number(a.isSpelled);
}

/** Whether a rule has usual values, and none of them stands in the error. */
function hasOtherValues({ owner, usual }: Candidate): boolean {
  return usual === 0 && Object.keys(owner.usual).length > 0;
}

/** How far back the wrappers of a cause reach. */
const MOST_WRAPPED = 200;

/** Where words stand in a text; each is looked for once, however many candidates ask for it. */
class Words {
  readonly #text: string;
  readonly #known = new Map<string, readonly [first: number, last: number]>();

  constructor(text: string) {
    this.#text = text;
  }

  #placesOf(words: string): readonly [first: number, last: number] {
    let places = this.#known.get(words);
    if (places === undefined) {
      const first = this.#text.indexOf(words);
      this.#known.set(words, places = [first, first < 0 ? -1 : this.#text.lastIndexOf(words)]);
    }
    return places;
  }

  /** Whether the text has the words, which are squeezed. */
  has(words: string): boolean {
    return this.#placesOf(words)[0] >= 0;
  }

  /** Whether the text has the words before an end, or from a start on. */
  hasAround(words: string, end: number, start: number): boolean {
    const [first, last] = this.#placesOf(words);
    return first >= 0 && (first + words.length <= end || last >= start);
  }
}

/** Rules that another text in the error shows to be over; what wraps the cause itself is no other text. */
function isOver(
  { owner: { behind }, start, place }: Candidate,
  { starts, components }: Read,
  words: Words,
): boolean {
  if (behind === undefined || behind === "all" || components.get(start) === "cni") return false;
  const wrapped = starts.has(start) ? Math.max(place, start - MOST_WRAPPED) : start;
  return behind.some((sign) => words.hasAround(sign, wrapped, start));
}

/** How many placeholders a text has before what stands in the error: those of a wrapper that is not there. */
function absentCount({ owner, template }: Candidate): number {
  return owner.pieces.filter((piece) => "name" in piece).length -
    template.holes.reduce((sum, { names }) => sum + names.length, 0);
}

/** Whether the error has all words of the wrapper that a text has before its match. */
function hasWrapper(one: Candidate, known: Words): boolean {
  let absent = absentCount(one);
  if (absent === 0) return one.isWrapped || one.owner.wrapper === "";
  const words = one.owner.pieces.filter((piece) => absent > 0 && ("literal" in piece || absent-- > 0));
  return words.every((piece) => !("literal" in piece) || known.has(squeeze(piece.literal).text));
}

/** Whether of two equal matches of a rule the second has less before it that the error does not have. */
function isCloser(before: Candidate, one: Candidate, words: Words): boolean {
  if (compareFound(before, one) !== 0 || before.isWrapped !== one.isWrapped) return false;
  const [first, second] = [hasWrapper(before, words), hasWrapper(one, words)];
  return first === second ? absentCount(one) < absentCount(before) && !second : second;
}

/** The best match of each rule, best first; of equal ones the text without a wrapper that the error does not have. */
function best(candidates: readonly Candidate[], read: Read): readonly Candidate[] {
  const known = new Map<string, Candidate>();
  const words = new Words(read.squeezed.text);
  const passed = new Set(candidates.filter(({ owner }) => owner.passed.some((sign) => words.has(sign))));
  const passedStarts = new Set([...passed].map(({ start }) => start));
  // With its cause a known beginning has passed, too.
  const told = candidates.filter((one) => !passed.has(one) && !(one.template.isOpen && passedStarts.has(one.end)));
  const over = new Set(told.filter((one) => isOver(one, read, words)));
  const compare = (a: Candidate, b: Candidate): number =>
    Number(a.extent === "part") - Number(b.extent === "part") || Number(over.has(a)) - Number(over.has(b)) ||
    Number(a.isMinor) - Number(b.isMinor) || compareFound(a, b);
  for (const one of told.toSorted(compare)) {
    const before = known.get(one.owner.rule);
    if (before === undefined || isCloser(before, one, words)) known.set(one.owner.rule, one);
  }
  return [...known.values()];
}

/** A longer value is not repeated. */
const MOST_FILLED = 256;

/** A value as it stands in the error, in its quotation marks where the error has it in some. */
function quotedAs(error: string, start: number, end: number): string {
  const value = error.slice(start, end);
  return error[start - 1] === '"' && /^\\*"/.test(error.slice(end, end + 8)) ? `"${value}"` : value;
}

/** The pieces of a text; of a first one without placeholders only those wrappers that the error has. */
function shownPieces(one: Candidate, words: Words): readonly Piece[] {
  const { owner: { pieces, isWrapping } } = one;
  const [first, ...rest] = pieces;
  if (!isWrapping || absentCount(one) > 0 || first === undefined || !("literal" in first)) return pieces;
  let { literal } = first;
  while (!words.has(squeeze(literal).text)) {
    const cut = literal.indexOf(": ");
    if (cut < 0 || cut + 2 === literal.length) return pieces;
    literal = literal.slice(cut + 2);
  }
  return [{ literal }, ...rest];
}

/** A rule's text with the error's own values. */
function filledText(one: Candidate, { at }: Squeezed, error: string, words: Words): string {
  const { template: { holes } } = one;
  const found = new Map<number, string>();
  let first = absentCount(one);
  const firsts = holes.map(({ names }) => (first += names.length) - names.length);
  for (const { hole, value, from } of one.values) {
    const groups = hole.pattern.exec(value);
    let start = from;
    hole.names.forEach((_, index) => {
      const length = groups?.[index + 1]?.length ?? 0;
      const before = index === 0 ? hole.prefix.length : 0;
      const end = start + length;
      const place = firsts[holes.indexOf(hole)]! + index;
      if (length > 0) found.set(place, quotedAs(error, at[start - before]!, at[end - 1]! + 1));
      else if (groups?.[index + 1] === "") found.set(place, "");
      start = end;
    });
  }
  let place = 0;
  return shownPieces(one, words).reduce((text, piece) => {
    if ("literal" in piece) return text + piece.literal;
    const value = found.get(place++);
    if (value === undefined || value.length > MOST_FILLED) return `${text}<${piece.name}>`;
    if (value === "") return text.endsWith(" ") ? text.slice(0, -1) : text;
    return text + (text.endsWith('"') && value.startsWith('"') ? value.slice(1, -1) : value);
  }, "");
}

const BY_LENGTH = ERRNOS.toSorted((a, b) => b.text.length - a.text.length);
const ERRNO = new RegExp(
  `(?<=^|[:(=])(?:${BY_LENGTH.map(({ text }) => `(${text.replaceAll(" ", "")})`).join("|")})(?![a-z0-9])`,
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

/** The component that the innermost cause comes from. */
function componentIn({ text }: Squeezed, anchors: readonly Anchor[]): ErrorComponent | undefined {
  const signs = SIGNS.flatMap(([name, texts]) => texts.map((sign) => ({ name, sign: squeeze(sign).text })));
  const named = signs.find(({ sign }) => text.includes(sign))?.name;
  const name: ErrorComponentName | undefined = named ?? anchors.findLast(({ of }) => of !== undefined)?.of;
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

function diagnose(index: ErrorIndex, text: string): ErrorDiagnosis {
  checkText(text);
  const squeezed = squeeze(text);
  const segments = segmentsOf(squeezed);
  const cut = segments.flatMap(({ start, isCutBefore }) => isCutBefore ? index.anchors.cut(squeezed, start) ?? [] : []);
  const anchors = [...index.anchors.find(squeezed), ...cut].toSorted((a, b) => a.at - b.at);
  const starts = new Set(anchors.map(({ at }) => at));
  const [occurrences, firsts] = [new Occurrences(squeezed.text), new Occurrences(squeezed.text)];
  const components = new Map(anchors.map(({ at, of }) => [at, of]));
  const read = { source: text, squeezed, starts, components, occurrences, firsts, clauses: clauseCounts(squeezed) };
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
  const matches = best(candidates, read).map((one): ErrorMatch => {
    const { owner: { rule, text: template, by }, letters, extent, start } = one;
    const filled = filledText(one, squeezed, text, words);
    return {
      rule,
      text: template,
      filled,
      by,
      matched: letters,
      whole: extent === "whole",
      extent,
      at: squeezed.at[start]!,
    };
  });
  if (matches.some(({ whole }) => whole)) return { matches };
  const errno = errnoOf(squeezed, anchors);
  const component = componentIn(squeezed, anchors);
  return {
    matches,
    ...(errno === undefined ? {} : { errno }),
    ...(component === undefined ? {} : { component }),
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
 * Diagnoses an error: finds the rules that match it, or else its errno and the component that it comes from.
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
 * errno and the component.
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
