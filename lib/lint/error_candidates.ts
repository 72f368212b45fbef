/**
 * Which of the found texts are characteristic of their rules.
 *
 * @module
 */

import type { ErrorComponentName } from "./component.ts";
import type { ErrorIndex } from "./error_index.ts";
import type { Owner } from "./error_template.ts";
import { isBoundary, type Read, type Segment } from "./error_follow.ts";
import { type Found, foundIn, LEAST_LETTERS } from "./error_match.ts";
import { CLAUSE, COMPLETE, LINE, QUOTE, RECORD, SPACE, type Squeezed } from "./paste/squeeze.ts";

/**
 * How much of a rule's text an error contains: `whole` all of it, `beginning` all of it, followed by a cause that the rule does
 * not name, `part` the remainder of a truncated text.
 */
export type MatchExtent = "whole" | "beginning" | "part";

/** The least weight of words beside an error of the kernel, for a text that stands at a cause's start. */
const LEAST_BITS = 4.5;
/** The least weight of uncommon words, for a text behind words that no rule and no wrapper knows. */
const LEAST_ALONE = 16;
/** The same, where a colon stands before it: a cause behind the words of a program that no rule knows. */
const LEAST_CLAUSE = 11;
/** The least weight of uncommon words, for a text that is cut. */
const LEAST_CUT = 10;
/** How many letters a text has at least that is cut at both ends. */
const LEAST_INSIDE = 16;
/** What the wrapper weighs that a rule's text has before it. */
const WRAPPER_BITS = 1.5;
/** So much of a cut text that a runtime prints is enough behind that runtime's own words. */
const LEAST_OF_RUNTIME = 16;
/** How much of a text is most of it. */
const LEAST_SHARE = 0.7;
/** The same of rare words. */
const LEAST_RARE_SHARE = 0.3;
/** A cut text that weighs so little less may be the one as well. */
const BETTER_BITS = 4.5;
/** How much more a match weighs than a whole one at the same place that it makes superfluous. */
const CLEARER_BITS = 3.75;
/** How much more the same words weigh in another text than as a usual value: each is rarer the more rules there are. */
const USUAL_WORDS_BITS = 1;
/** What a usual value weighs. */
const USUAL_BITS = 4;

/** A found template with what decides between it and others. */
export interface Candidate extends Found {
  readonly weight: number;
  readonly extent: MatchExtent;
  /** Where its segment starts. */
  readonly place: number;
  /** Whether the error spells the text's last words as the text does: C and Go begin errors of the kernel differently. */
  readonly isSpelled: boolean;
  /** Whether it stands in a record of a log that is no error, or behind the words of a clean-up. */
  readonly isMinor: boolean;
}

/** The extents, in their order. */
export const TIERS: Readonly<Record<MatchExtent, number>> = { whole: 0, beginning: 1, part: 2 };

/** Words that a text of a Go program may have before it, or not, from release to release; kubelets before 1.28 reject a pod with `Pod …`. */
const LEADS = ["unableto", "error", "failedto", "pod"];

/** Levels at a line's start, without time or brackets: `FATAL …` of openshift-install, `FATA …` of k0sctl, `ERRO …` of crc. */
const LEVELS = ["fatal", "fata", "erro"];

/** Words that may stand before a text: crun has none. */
function leadsOf({ owner: { by } }: Found): readonly string[] {
  return by === "crun" ? [] : LEADS;
}

/** A line's time and level, as many programs begin a line of their log: `2024-03-12T17:28:00Z ERROR`. */
const STAMPED =
  /\d{4}[-\/]\d\d[-\/]\d\dt?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:z|[+-]\d\d:?\d\d)?\[?(?:err|error|fatal|critical|panic)\]?:?$/;
const STAMP_LENGTH = 48;

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
  // Behind klog's header, or that of Python's logging.
  if (text[at - 1] === "]") {
    if (OF_KLOG.test(text.slice(Math.max(0, at - MOST_HEADER), at))) return true;
    if (OF_PYTHON.test(text.slice(Math.max(0, at - MOST_LOGGER), at))) return true;
  }
  if (STAMPED.test(text.slice(Math.max(0, at - STAMP_LENGTH), at))) return true;
  if (text[at - 3] === ":" && OF_GO_LOG.test(text.slice(Math.max(0, at - GO_LOG_LENGTH), at))) return true;
  if ((marks[at]! & SPACE) !== 0) {
    for (const level of LEVELS) {
      const before = at - level.length;
      if (before < segment.start || !text.startsWith(level, before)) continue;
      if (before === segment.start || starts.has(before) || (marks[before]! & LINE) !== 0) return true;
    }
  }
  return leads.some((lead) => {
    const before = at - lead.length;
    return before >= segment.start && text.startsWith(lead, before) &&
      (starts.has(before) || before === segment.start);
  });
}

/** How far back the columns before a message are looked for. */
const MOST_COLUMN = 128;
/** Who says an event's message, what it is about, or its reason; how many of a pod's containers are ready, before its status. */
const SPEAKER =
  /^(?:[0-9]+\/[0-9]+|kubelet|kubeletnotready|failed[a-z]{5,}|[a-z0-9-]*-scheduler|[a-z-]*controller|(?:pod|replicaset|statefulset|daemonset|job)\/.*)$/;
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
  if (SPEAKER.test(word)) return true;
  const before = start > 0 ? text.slice(wordAt(start), start) : "";
  // kubectl up to 1.5: {kubelet NODE}, {default-scheduler }.
  return before === "kubelet," || (word.endsWith("}") && (word.startsWith("{") || before.startsWith("{")));
}

function isElidedBefore(text: string, at: number): boolean {
  return text[at - 1] === "…";
}

function extentOf({ isCutStart, isCutEnd, template, end, known, owner }: Found): MatchExtent {
  if (isCutStart || isCutEnd) return "part";
  // What follows such a cause only says more of it.
  if (owner.steps !== undefined) return "whole";
  return template.isOpen || known < end ? "beginning" : "whole";
}

/** Whether a text stands behind a colon that a cause follows. */
function isBehindColon({ start }: Found, marks: Squeezed["marks"]): boolean {
  return start > 0 && (marks[start - 1]! & CLAUSE) !== 0;
}

/** Whether a rule's texts are a runtime's, and the error is that runtime's. */
function isOfRuntime({ by }: Owner, speaker: ErrorComponentName | undefined): boolean {
  return speaker !== undefined && (by === "runtime" ? RUNTIMES.has(speaker) : by === speaker);
}

/** Whether what stands in the text is characteristic of the rule. */
function isTelling(
  found: Found,
  isStart: boolean,
  speaker: ErrorComponentName | undefined,
  { marks }: Squeezed,
): boolean {
  const { isCutStart, isCutEnd, plain, template, owner, letters, usual, wordBits } = found;
  const proved = plain + usual * USUAL_BITS;
  if (!isCutStart && isCutEnd && isStart && isOfRuntime(owner, speaker) && letters >= LEAST_OF_RUNTIME) return true;
  if (isCutStart && isCutEnd && letters < LEAST_INSIDE) return false;
  if (isCutStart || isCutEnd) return letters >= LEAST_LETTERS && proved >= (isStart ? LEAST_CUT : LEAST_ALONE);
  if (proved >= LEAST_ALONE) return true;
  if (proved >= LEAST_CLAUSE && isBehindColon(found, marks)) return true;
  // What is that short may come from anybody: it has to be the runtime's that speaks.
  const isOther = (owner.by === "runc" || owner.by === "crun") && speaker !== undefined &&
    speaker !== owner.by;
  return isStart && !isOther && template.bits + wordBits + usual * USUAL_BITS >= LEAST_BITS;
}

/** What a text of containerd weighs at most that is known only by the words before it. */
const MOST_WEAK = 8;

/** Whether little is left of a text of containerd without its wrapper, and neither it nor another of containerd's stands there. */
function isBare({ owner: { by, isWrapping }, start, isWrapped, plain }: Found, { components }: Read): boolean {
  return by === "containerd" && isWrapping && !isWrapped && plain < MOST_WEAK &&
    components.get(start) === undefined;
}

/** What a runtime's text weighs at least that stands alone, without its wrapper and without a word of what runs containers. */
const LEAST_BARE = 8;
/** The same of a text that one runtime alone prints, and that names neither itself nor a container. */
const LEAST_OF_ONE = 11;

/** What a container prints itself where its program cannot be run. */
const OF_PROGRAM = /^exec /;
/** What is left of a runtime's error whose program is not found: people copy these words alone. */
const NOT_IN_PATH = "executablefilenotfoundin$path";

/** Whether a text says by itself that a program cannot be run. */
function isOfStart({ owner: { text }, template: { literals }, start }: Found, read: Read): boolean {
  return OF_PROGRAM.test(text) || (literals.at(-1)?.text.endsWith(NOT_IN_PATH) === true && !isOfProgram(read, start));
}

/** Whether little is left of a runtime's text, and nothing in the error shows that it is one: any program may print it. */
function isAnyones(one: Found, read: Read): boolean {
  const { owner: { by }, start, isWrapped, plain, usual, values } = one;
  if (!RUNTIMES.has(by) || isWrapped || isOfStart(one, read)) return false;
  // What a daemon only warns of ended no start.
  if (!read.hasComponent && isMinor(read, start)) return true;
  if (
    plain + usual * USUAL_BITS >= (PRINTERS.has(by) ? LEAST_OF_ONE : LEAST_BARE) ||
    values.some(({ hole }) => hole.prefix !== "")
  ) return false;
  return !read.isOfContainers || isOfProgram(read, start);
}

/** Whether a place is in what a container's own program has printed: behind a command for that, and no component speaks between. */
function isOfProgram({ speaking, logs }: Read, start: number): boolean {
  return lastUpTo(logs, start) > lastUpTo(speaking, start);
}

/** Whether an error has a text without the wrapper that its rule has before it, which says little, and nothing shows who prints it. */
function isAnyonesCause(one: Found, read: Read): boolean {
  const { isOfContainers, starts } = read;
  const { owner: { isWrapping, wrapper }, start, isWrapped, plain, usual, values } = one;
  if (isOfStart(one, read)) return false;
  // A wrapper with placeholders may be any that stands there.
  if (wrapper === "" && starts.has(start)) return false;
  if (isOfContainers || !isWrapping || isWrapped || values.some(({ hole }) => hole.prefix !== "")) return false;
  return plain + usual * USUAL_BITS < LEAST_CLAUSE;
}

/** What stands where a text is cut. */
const CUT_SIGN = /^["' ]*(?:\.{3}|…)/;
const MOST_CUT_SIGN = 6;

/**
 * Whether an error has only a part of a text, and nothing shows who prints it: the end alone may be another program's, and so may a
 * beginning that says little, unless it is most of the text or the error shows that it is cut.
 */
function isAnyonesPart(
  { isCutStart, isCutEnd, end, letters, plain, usual, template: { literals } }: Found,
  { isOfContainers, source, squeezed: { at } }: Read,
): boolean {
  if (isOfContainers || !(isCutStart || isCutEnd)) return false;
  if (!isCutEnd) return true;
  if (CUT_SIGN.test(source.slice(at[end - 1]! + 1, at[end - 1]! + 1 + MOST_CUT_SIGN))) return false;
  const all = literals.reduce((sum, { text }) => sum + text.length, 0);
  const isRare = !isCutStart && plain + usual * USUAL_BITS >= LEAST_ALONE;
  return letters < all * (isRare ? LEAST_RARE_SHARE : LEAST_SHARE);
}

/** containerd's last word, behind which nothing follows. */
const NO_CAUSE = /^unknown[.)}\]]*$/;

/** Whether nothing stands where a text has a cause that the rule does not name. */
function isEmpty({ template, isCutEnd, end }: Found, { text }: Squeezed, segment: Segment): boolean {
  return template.isOpen && !isCutEnd && NO_CAUSE.test(text.slice(end, Math.min(segment.end, end + 16)));
}

/** Components below containerd: what stands right behind their words is no text of containerd or the kubelet. */
const BELOW: ReadonlySet<ErrorComponentName | undefined> = new Set(["runtime", "runc", "crun"]);

/**
 * Whether a component runs below containerd, in or under a shim.
 *
 * @param component Its name.
 * @returns Whether it is a shim or a runtime.
 */
export function isBelow(component: ErrorComponentName | undefined): boolean {
  return component === "shim" || BELOW.has(component);
}

const RUNTIMES: ReadonlySet<string> = new Set(["runc", "crun", "runtime"]);
const PRINTERS: ReadonlySet<string> = new Set(["runc", "crun"]);
/** Components above a runtime, with those below each. */
const BELOW_BY: Readonly<Record<string, ReadonlySet<ErrorComponentName | undefined>>> = {
  cluster: BELOW,
  kubelet: BELOW,
  containerd: BELOW,
  // What a shim says of a runtime stands behind its own words about that.
  shim: new Set(["runc", "crun"]),
};
/** klog's header, and the field of an error: what is right behind them is the words of a program that logs with klog. */
const OF_KLOG = /(?:err=|\.go:[0-9]+\])$/;
const MOST_HEADER = 16;
/** The time that Go's package log prints before a message. */
const OF_GO_LOG = /(?:^|[^0-9])[0-9]{4}(?:\/[0-9]{2}){2}[0-9]{2}(?::[0-9]{2}){2}$/;
const GO_LOG_LENGTH = 19;
/** The header of Python's logging, as Home Assistant prints it: a level, a thread and a logger. */
const OF_PYTHON = /(?:warning|error|critical)(?:\([a-z0-9_-]+\))?\[[a-z0-9_.]+\]$/;
const MOST_LOGGER = 80;

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
/** What names a record's level: logrus, as `level=warning` and `WARN[0000]`, and klog, as `W0131 14:15:52`. */
const LEVEL = /\blevel=([a-z])|\b(WARN|ERRO|FATA|INFO|DEBU)\[\d|\b([IWEF])\d{4} \d\d:\d\d:\d\d/g;

/** The level of a record in JSON, whose fields are sorted: the error stands before it. */
const JSON_LEVEL = /^[^{]{0,64}\{"[^\n]*?"level":"([a-z])/;

/** What a line has from a place on. */
function lineFrom(source: string, at: number): string {
  const rest = source.slice(at, at + MOST_LEVEL);
  const end = rest.indexOf("\n");
  return end < 0 ? rest : rest.slice(0, end);
}

/** What a try's error stands behind, and a program's log in the words of who ran it. */
const FAILED = ["Failed, retrying in", "pull command failed: "];

/** Whether a place's line is that of a warning or less: it precedes what failed, or has nothing to do with it. */
function isMinor({ source, squeezed }: Read, start: number): boolean {
  const at = squeezed.at[start]!;
  const near = source.slice(Math.max(0, at - MOST_LEVEL), at);
  const before = near.slice(near.lastIndexOf("\n") + 1);
  // Podman warns of each try, and ends with the last one's error or that of an older protocol.
  if (FAILED.some((words) => before.includes(words))) return false;
  const own = [...before.matchAll(LEVEL)].at(-1)?.slice(1).find((word) => word !== undefined);
  const level = own ?? JSON_LEVEL.exec(before + lineFrom(source, at))?.[1];
  return level !== undefined && "WIDT".includes(level[0]!.toUpperCase());
}

/** What a daemon or plugin says of the clean-up behind a failure. */
const CLEAN_UPS = ["failedtocleanupsandboxcontainer", "failedtodestroynetworkforsandbox", "failedtoteardownpod"];
/** How far behind these words a clean-up's own failure stands. */
const MOST_CLEAN_UP = 1024;

/** Whether a text has the words of a clean-up, or stands behind them: it follows what failed first. */
function isOfCleanUp({ squeezed: { text } }: Read, segment: Segment, { start, end }: Found): boolean {
  const before = text.slice(Math.max(segment.start, start - MOST_CLEAN_UP), end);
  return CLEAN_UPS.some((words) => before.includes(words));
}

/** The words of a text without what stands for its placeholders. */
function wordsOf({ template: { literals } }: Found): string {
  return literals.map(({ text }) => text).join("\0");
}

/** A sum without what the order of its parts changes: of equal texts none weighs more. */
function rounded(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

/**
 * Whether a match's rule states another's cause more exactly.
 *
 * @param match The match.
 */
export function isRefinement({ owner: { rule, general } }: Pick<Found, "owner">): boolean {
  return general !== rule;
}

/** Leaves out cut texts that may as well be another rule's, and what another match of the same place explains better. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return clustersOf(candidates).flatMap((cluster) =>
    cluster.filter((one) => {
      const own = new Set(one.template.owners.map(({ general }) => general));
      // Of several refinements none is known to be meant: their rule itself is.
      const isShared = one.extent === "part" && cluster.some((other) =>
        other.extent === "part" && other.weight >= one.weight - BETTER_BITS && overlap(one, other) &&
        (isRefinement(one) ? other.owner.rule !== one.owner.rule : !own.has(other.owner.general)) &&
        wordsOf(other) !== wordsOf(one)
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
  // Where other causes come first, what is usual only shows that the rule may be meant.
  const isBehind = other.owner.behind === "all" && one.owner.behind !== "all";
  const weight = other.weight - (isBehind ? other.usual * USUAL_BITS : 0);
  const tiers = TIERS[other.extent] - TIERS[one.extent];
  if (tiers < 0 && weight >= one.weight / 2) return true;
  const least = one.weight + CLEARER_BITS + one.usual * USUAL_WORDS_BITS;
  return tiers === 0 && weight >= least && other.start <= one.start && other.end >= one.end;
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

/** Where the record of a place starts, with all fields of that, up to a length before it. */
function recordStart({ text, marks }: Squeezed, at: number, length: number): number {
  const least = Math.max(0, at - length);
  let start = at;
  const isBefore = (place: number): boolean =>
    text[place] !== RECORD || (marks[place]! & COMPLETE) !== 0 || FIELD.test(text.slice(place, place + 8));
  while (start > least && isBefore(start - 1)) start--;
  return start;
}

/** Signs that are parts of other words where no spaces are left: `runc` of `run command` and of `truncated`, `lima` of `pull image`. */
const PARTS_OF_WORDS: ReadonlySet<string> = new Set(
  ("aks eks runc crun krun runsc crio oci wasm cdi cni csi nri ctr kine moby lima wsl incus pct ebs cstor hami hcs " +
    "imex rdma gpu tini gosu pid1 tstun taint taints lease leases free fuse nft nspawn colima enroot " +
    "compose pve").split(" "),
);

/** Whether a sign stands in a part of the text; what is also a part of other words as a word. */
function hasSign(squeezed: Squeezed, sign: string, part: string, from: number): boolean {
  if (!PARTS_OF_WORDS.has(sign)) return part.includes(sign);
  for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
    const [start, end] = [from + at, from + at + sign.length];
    if (isBoundary(squeezed, start, from + part.length) && isBoundary(squeezed, end, from + part.length)) return true;
  }
  return false;
}

/** Whether one of a rule's signs stands in the error; each rule asks once. */
function standsAnywhere(signs: readonly string[], { squeezed, forms, anywheres }: Read): boolean {
  let known = anywheres.get(signs);
  if (known === undefined) {
    known = signs.some((sign) => forms.includes(sign) || hasSign(squeezed, sign, squeezed.text, 0));
    anywheres.set(signs, known);
  }
  return known;
}

/** Whether a text that many programs print comes from one that starts a pod. */
function isNeeded(
  { owner: { needs, within, anywhere }, start, end }: Found,
  isStart: boolean,
  read: Read,
): boolean {
  const { squeezed } = read;
  if (anywhere !== undefined && !standsAnywhere(anywhere, read)) return false;
  const has = (signs: readonly string[], from: number, to: number): boolean => {
    const part = squeezed.text.slice(from, to);
    return signs.some((sign) => hasSign(squeezed, sign, part, from));
  };
  if (within !== undefined) return has(within, recordStart(squeezed, start, NEED_LENGTH), start);
  // The sign may be the text's own words, which then count wherever they stand.
  if (needs === undefined || has(needs, start, end)) return true;
  return isStart && has(needs, recordStart(squeezed, start, NEED_LENGTH), end);
}

/** Leaves out what an OCI runtime prints where something before it failed: a volume, an image, the network. */
function printable(found: readonly Found[], { belows }: Read): (one: Found) => boolean {
  const regions = found.filter(({ owner, template }) => owner.isBeforeRuntime && template.isOpen);
  if (regions.length === 0) return () => true;
  const ends = regions.map(({ end }) => end).toSorted(byPlace);
  return ({ owner, start }) =>
    !RUNTIMES.has(owner.by) || owner.steps !== undefined || lastUpTo(ends, start) <= lastUpTo(belows, start);
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

/** How often a step's sign is looked for where it is a part of another word. */
const MOST_SIGNS = 4;

/** Whether a cause that any program prints stands behind the words of a step that it explains, whatever is between both. */
function causeOfStep({ steps: known }: ErrorIndex, read: Read, segment: Segment): (one: Found) => boolean {
  const { squeezed, starts, belows, firsts } = read;
  const { marks } = squeezed;
  const places = new Map<string, number>();
  // A record's message says which step failed, its field why.
  const first = recordStart(squeezed, segment.start, NEED_LENGTH);
  const signAt = (sign: string): number => {
    let at = firsts.next(sign, first);
    for (let tries = 0; tries < MOST_SIGNS && at < segment.end; tries++) {
      if (isBoundary(squeezed, at, segment.end)) return at + sign.length;
      at = firsts.next(sign, at + 1);
    }
    return Infinity;
  };
  const placeOf = (step: string, signs: readonly string[]): number => {
    const place = places.get(step) ?? Math.min(...signs.map(signAt));
    places.set(step, place);
    return place;
  };
  return (one) => {
    const { owner: { steps }, start, isCutStart, isCutEnd, plain, template, wordBits } = one;
    if (isCutStart || (isCutEnd && plain < LEAST_CUT)) return false;
    const isClause = starts.has(start) || isBehindColon(one, marks);
    // Within a sentence only all of its words say so much.
    if (
      !isClause && (isCutEnd || !((marks[start]! & (SPACE | QUOTE)) !== 0 && template.bits + wordBits >= LEAST_BITS))
    ) {
      return false;
    }
    const below = lastUpTo(belows, start);
    return known.some(([step, signs]) => {
      if (!steps!.includes(step)) return false;
      if (step === "runtime") return below >= segment.start;
      const place = placeOf(step, signs);
      return place <= start && (step === "hook" || below < place);
    });
  };
}

/**
 * Finds what of a segment is characteristic of rules.
 *
 * @param index The texts of all rules.
 * @param read The error.
 * @param segment The segment.
 * @param speaker The runtime whose words stand in it last.
 * @returns The candidates, without those that another one explains better.
 */
export function candidatesOf(
  index: ErrorIndex,
  read: Read,
  segment: Segment,
  speaker: ErrorComponentName | undefined,
): readonly Candidate[] {
  const { squeezed, starts } = read;
  const found = foundIn(index, read, segment);
  const isOfStep = causeOfStep(index, read, segment);
  const isTold = (causes: ReadonlySet<number>) => (one: Found): boolean => {
    if (one.owner.steps !== undefined) return isOfStep(one);
    const isStart = one.isCutStart || startsCause(squeezed, causes, segment, one.start, leadsOf(one));
    return isTelling(one, isStart, speaker, squeezed) &&
      isNeeded(one, isStart || isBehindColon(one, squeezed.marks), read) && !isMisplaced(one, read) &&
      !isBare(one, read) && !isAnyones(one, read) && !isAnyonesCause(one, read) && !isAnyonesPart(one, read) &&
      !isEmpty(one, squeezed, segment);
  };
  // A cause starts behind each beginning that a rule knows, too.
  const known = found.filter(isTold(starts)).filter(({ template, owner }) =>
    template.isOpen && owner.steps === undefined
  )
    .map(({ end }) => end);
  const telling = found.filter(isTold(known.length === 0 ? starts : new Set([...known, ...ofSegment(starts, found)])));
  return distinct(
    telling.filter(printable(telling, read)).map((one) => ({
      ...one,
      weight: rounded(one.bits + one.usual * USUAL_BITS + (one.isWrapped ? WRAPPER_BITS : 0)),
      extent: extentOf(one),
      place: segment.start,
      isSpelled: isSpelled(one, read),
      isMinor: isMinor(read, one.start) || isOfCleanUp(read, segment, one),
    })),
  );
}
