/**
 * The texts of all rules, made ready for looking an error up: what is characteristic of each comes from the table itself.
 *
 * @module
 */

import { ERRNO_BITS, type Token, tokensOf, type Weigh, weigher } from "./error_words.ts";
import { type AnchorFinder, anchorFinder, FIRST_PLACEHOLDER } from "./paste/anchors.ts";
import { QUOTE, SPACE, squeeze, type Squeezed } from "./paste/squeeze.ts";
import { MOST_VALUE, placeholderOf } from "./placeholder.ts";
import type { DaemonRule, Rule, Values } from "./rule.ts";
import { beforePlainWords } from "./rule_texts.ts";
import { STEP_CAUSES, type StepName, STEPS } from "./step_causes.ts";
import { type Piece, piecesOf } from "./text.ts";

/** What characters weigh. */
export interface Weights {
  /** In bits: how rare the words are among the rules. */
  readonly bits: number;
  /** The same without words that many errors of other programs have, too. */
  readonly plain: number;
}

/** Where a literal stands in a rule's text. */
interface Place {
  /** The rule's text, with a character in the place of each placeholder. */
  readonly whole: string;
  /** Where the literal starts in it, without its form. */
  readonly from: number;
  /** Weighs its words. */
  readonly weigh: Weigh;
}

/** Characters of a template that stand for themselves. */
export class Literal {
  /** The characters. */
  readonly text: string;
  /** What all of them weigh. */
  readonly all: Weights;
  readonly #place: Place;
  /** Sums from its start on, made when they are first asked for: an error meets few of all literals. */
  #sums: readonly Weights[] | undefined;

  /**
   * Makes a literal.
   *
   * @param text The characters.
   * @param all What they weigh.
   * @param place Where they stand.
   */
  constructor(text: string, all: Weights, place: Place) {
    this.text = text;
    this.all = all;
    this.#place = place;
  }

  /**
   * Weighs a part of it.
   *
   * @param from Where the part starts.
   * @param to Where it ends.
   */
  weight(from: number, to: number): Weights {
    if (from === 0 && to === this.text.length) return this.all;
    this.#sums ??= this.#sum();
    const [a, b] = [this.#sums[from]!, this.#sums[to]!];
    return { bits: b.bits - a.bits, plain: b.plain - a.plain };
  }

  #sum(): readonly Weights[] {
    const { whole, from, weigh } = this.#place;
    const scale = new Scale(squeeze(whole), tokensOf(whole), weigh);
    const sums = [scale.sum];
    for (let index = 0; index < this.text.length; index++) {
      scale.add(from + index);
      sums.push(scale.sum);
    }
    return sums;
  }
}

/** Adds up what characters of a text weigh. */
class Scale {
  readonly #squeezed: Squeezed;
  readonly #tokens: readonly Token[];
  readonly #weigh: Weigh;
  #token = 0;
  #bits = 0;
  #plain = 0;
  /** What errors of the kernel weigh among them. */
  errnoBits = 0;

  constructor(squeezed: Squeezed, tokens: readonly Token[], weigh: Weigh) {
    this.#squeezed = squeezed;
    this.#tokens = tokens;
    this.#weigh = weigh;
  }

  /** The sum. */
  get sum(): Weights {
    return { bits: this.#bits, plain: this.#plain };
  }

  /** Starts a new sum. */
  clear(): void {
    this.#bits = this.#plain = 0;
  }

  /** Adds a character; they are added in their order. */
  add(at: number): void {
    const offset = this.#squeezed.at[at]!;
    while (this.#token < this.#tokens.length && this.#tokens[this.#token]!.to <= offset) this.#token++;
    const here = this.#tokens[this.#token];
    if (here === undefined || offset < here.from) return;
    const weight = this.#weigh(here);
    if (here.isErrno && weight.bits === ERRNO_BITS && offset === here.from) this.errnoBits += weight.bits;
    const length = here.to - here.from;
    this.#bits += weight.bits / length;
    this.#plain += weight.plain / length;
  }
}

/** Placeholders of a template without a character between them. */
export interface Hole {
  /** Its number: templates share holes. */
  readonly id: number;
  /** Their names, in order. */
  readonly names: readonly string[];
  /** What their value has to match; a group for each. */
  readonly pattern: RegExp;
  /** What the first value begins with, at the end of the literal before the hole. */
  readonly prefix: string;
  /** How many causes the value may hold. */
  readonly clauses: number;
  /** The most characters that are tried. */
  readonly most: number;
  /** What values of the types say of a rule, in bits. */
  readonly bits: number;
  /** How much of that no other program prints. */
  readonly plain: number;
  /** The pattern without its start, where a value begins with words of its own; absent: it does not. */
  readonly led?: RegExp;
  /** Whether a word ends before the hole, and another begins behind it. */
  readonly isWord: readonly [before: boolean, behind: boolean];
  /** Whether it stands in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether its value is a path. */
  readonly isPath: boolean;
}

/** A rule that has a template among its texts. */
export interface Owner {
  /** The rule's id. */
  readonly rule: string;
  /** Who prints it. */
  readonly by: string;
  /** The text as the rule has it. */
  readonly text: string;
  /** Its pieces. */
  readonly pieces: readonly Piece[];
  /** What usually stands for placeholders, as patterns. */
  readonly usual: Readonly<Record<string, RegExp>>;
  /** The wrapper that the text has before the template; empty where it has none. */
  readonly wrapper: string;
  /** Whether the text has a wrapper before the template, also one with placeholders. */
  readonly isWrapping: boolean;
  /** When other causes come first: always, or where one of these squeezed texts is there; absent: never. */
  readonly behind?: "all" | readonly string[];
  /** Squeezed texts of which each shows that the step succeeded at last. */
  readonly passed: readonly string[];
  /** Squeezed texts of which one has to stand shortly before it; absent: none has to. */
  readonly needs?: readonly string[];
  /** Squeezed texts of which one has to stand shortly before it: it is then no rule's without; absent: none has to. */
  readonly within?: readonly string[];
  /** Squeezed texts of which one has to stand anywhere in the error; absent: none has to. */
  readonly anywhere?: readonly string[];
  /** Whether no OCI runtime prints what follows it. */
  readonly isBeforeRuntime: boolean;
  /** For a cause that any program prints: the steps whose failures it explains. */
  readonly steps?: readonly StepName[];
}

/** A text of rules: literals and holes in turn; an empty literal stands at an end that a hole has. */
export interface Template {
  /** Its place among all templates. */
  readonly id: number;
  /** The rules that print it; they differ in what usually stands for placeholders. */
  readonly owners: readonly Owner[];
  /** The literals; one more than there are holes. */
  readonly literals: readonly Literal[];
  /** The holes. */
  readonly holes: readonly Hole[];
  /** Whether the text ends with a cause that the rule does not name. */
  readonly isOpen: boolean;
  /** What the words that are characteristic of its rules weigh, without errors of the kernel. */
  readonly bits: number;
}

/** Where characters of a literal stand that an error is searched for. */
export interface Seed {
  /** The template. */
  readonly template: Template;
  /** Which of its literals. */
  readonly literal: number;
  /** Where in it. */
  readonly offset: number;
}

/** Seeds by their characters. */
export interface Seeds {
  /**
   * Finds seeds whose characters stand at a place.
   *
   * @param text The text.
   * @param at The place; at least {@linkcode SEED_LENGTH} characters are behind it.
   * @param end Where the literals have to end, unless they are cut there.
   * @returns At least those whose literals may stand there; `undefined` where there are none.
   */
  readonly at: (text: string, at: number, end: number) => readonly Seed[] | undefined;
}

/** All texts of rules, ready to be looked up. */
export interface ErrorIndex {
  /** The templates. */
  readonly templates: readonly Template[];
  /** How the rarest literal of each template starts, in {@linkcode SEED_LENGTH} characters. */
  readonly starts: Seeds;
  /** Where runs of {@linkcode SEED_LENGTH} characters stand, {@linkcode SEED_STEP} apart: what is left of a cut text may be any. */
  readonly runs: Seeds;
  /** Finds where causes start. */
  readonly anchors: AnchorFinder;
  /** The squeezed words that show a step's failure. */
  readonly steps: readonly (readonly [step: StepName, signs: readonly string[]])[];
}

/** How many characters a seed has. */
export const SEED_LENGTH = 4;
/** How far the seeds of a literal are apart: what is left of a cut text is longer than both together. */
export const SEED_STEP = 4;

interface Raw {
  readonly rule: Rule | DaemonRule;
  readonly by: string;
  readonly text: string;
  readonly steps?: readonly StepName[];
}

/** The texts of a failure that no spec shows; of a runtime's with the words of runc 1.0. */
function textsOf({ by, texts }: DaemonRule): readonly string[] {
  if (by !== "runtime") return texts;
  const before = texts.flatMap(beforePlainWords);
  return [...new Set([...texts, ...before])];
}

/** The texts of a rule, and of those with several lines the first: each may stand in a record of its own. */
function rowsOf(rule: Rule | DaemonRule): readonly Raw[] {
  const rows = "evidence" in rule
    ? textsOf(rule).map((text) => ({ rule, by: rule.by, text }))
    : rule.texts.filter(({ text }) => text !== "").map(({ runtime, text }) => ({ rule, by: runtime, text }));
  const firsts = rows.filter(({ text }) => text.includes("\n")).map(({ rule, by, text }) => ({
    rule,
    by,
    text: text.slice(0, text.indexOf("\n")),
  }));
  return [...rows, ...firsts];
}

/** What any program prints where a step fails that these rules explain. */
function causesOf(rules: readonly (Rule | DaemonRule)[]): readonly Raw[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return STEP_CAUSES.flatMap(({ rule: id, steps, texts }) => {
    const rule = known.get(id);
    return rule === undefined ? [] : texts.map((text) => ({ rule, by: rule.by, text, steps }));
  });
}

/** A text with a character in the place of each placeholder. */
function holed(text: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const parts = piecesOf(text).flatMap((piece) => {
    if ("literal" in piece) return [piece.literal];
    names.push(piece.name);
    const { prefix = "" } = placeholderOf(piece.name);
    return [prefix, String.fromCharCode(FIRST_PLACEHOLDER + names.length - 1)];
  });
  return { text: parts.join(""), names };
}

/** What stands around a hole: a space or a quotation mark. */
interface Around {
  readonly before: number;
  readonly behind: number;
}

/** Makes holes; those of the same placeholders between the same marks are one. */
class Holes {
  readonly #known = new Map<string, Hole>();

  of(names: readonly string[], around: Around): Hole {
    const key = `${names.join(" ")} ${around.before & (SPACE | QUOTE)} ${around.behind & (SPACE | QUOTE)}`;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, known = holeOf(this.#known.size, names, around));
    return known;
  }
}

function holeOf(id: number, names: readonly string[], { before, behind }: Around): Hole {
  const types = names.map(placeholderOf);
  const sources = types.map(({ source, prefix = "" }, index) => {
    // The prefix of the first belongs to the literal before it.
    const rest = index === 0 && prefix !== "" ? source.slice(prefix.length) : source;
    return `(${rest})`;
  });
  return {
    id,
    names,
    pattern: new RegExp(`^${sources.join("")}$`),
    prefix: types[0]?.prefix ?? "",
    clauses: types.reduce((sum, { clauses }) => sum + clauses, 0),
    most: types.reduce((sum, { most = MOST_VALUE }) => sum + most, 0),
    bits: types.reduce((sum, { bits = 0 }) => sum + bits, 0),
    plain: types.reduce((sum, { plain = 0 }) => sum + plain, 0),
    ...(types[0]?.isLed === true ? { led: new RegExp(`${sources.join("")}$`, "g") } : {}),
    isWord: [(before & (SPACE | QUOTE)) !== 0, (behind & (SPACE | QUOTE)) !== 0],
    isQuoted: (before & behind & QUOTE) !== 0,
    isPath: types.every(({ isPath = false }) => isPath),
  };
}

/** What a value has to be to be the usual one; a slash at its start may be missing, as in runc before 1.1. */
function usualPattern(value: string): RegExp {
  const { text } = holed(value);
  const source = [...squeeze(text).text].map((character) =>
    character.charCodeAt(0) >= FIRST_PLACEHOLDER && character.charCodeAt(0) < FIRST_PLACEHOLDER + 64
      ? "[^]*?"
      : character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&")
  ).join("");
  return new RegExp(`^${source.startsWith("/") ? `/?${source.slice(1)}` : source}$`);
}

function usualOf(rule: Rule | DaemonRule): Readonly<Record<string, RegExp>> {
  const values: Values = ("usual" in rule ? rule.usual : undefined) ?? {};
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, usualPattern(value)]));
}

/** What an owner has of its rule, whichever of its texts it is. */
type OfRule = Pick<Owner, "rule" | "usual" | "behind" | "passed" | "needs" | "within" | "anywhere" | "isBeforeRuntime">;

function ofRule(rule: Rule | DaemonRule): OfRule {
  const squeezed = (texts: readonly string[]): readonly string[] => texts.map((text) => squeeze(text).text);
  const { behind } = rule;
  return {
    rule: rule.id,
    usual: usualOf(rule),
    ...(behind === undefined ? {} : { behind: behind === "all" ? behind : squeezed(behind) }),
    passed: squeezed(("passed" in rule ? rule.passed : undefined) ?? []),
    ...("needs" in rule ? { needs: squeezed(rule.needs!) } : {}),
    ...("within" in rule ? { within: squeezed(rule.within!) } : {}),
    ...("anywhere" in rule ? { anywhere: squeezed(rule.anywhere!) } : {}),
    isBeforeRuntime: "isBeforeRuntime" in rule,
  };
}

function isHole(code: number, count: number): boolean {
  return code >= FIRST_PLACEHOLDER && code < FIRST_PLACEHOLDER + count;
}

/** A template without the rules that print it. */
interface Shape extends Omit<Template, "id" | "owners"> {
  readonly wrapper: string;
  readonly isWrapping: boolean;
}

/** The least weight of what is left of a text without its wrappers. */
const LEAST_CORE = 4.5;

/** The least weight of what is left of a daemon's text without words that many programs print: `lstat <path>: …`. */
const LEAST_PLAIN = 3;

/** What shapes are made with. */
interface Tools {
  readonly weigh: Weigh;
  readonly anchors: AnchorFinder;
  readonly holes: Holes;
}

/** Whose texts wrap those of others. */
const DAEMONS: ReadonlySet<string> = new Set(["cluster", "containerd", "kubelet"]);

/** A text without its wrappers; of one that is little more than wrappers with as many as make it telling. */
function shapeOf({ text, by }: Raw, { weigh, anchors, holes }: Tools): Shape {
  const { text: whole, names } = holed(text);
  const squeezed = squeeze(whole);
  const ends = anchors.ends(squeezed.text);
  const tokens = tokensOf(whole);
  const core = squeezed.text.slice(ends.at(-1) ?? 0);
  // What only wraps a cause is itself what such a rule knows.
  const starts = /[a-z0-9]/.test(core) ? [0, ...ends].toReversed() : [0];
  // What is anything behind a wrapper is not told by the wrapper.
  if (isHole(core.charCodeAt(0), names.length)) {
    const { isRepeated = false } = placeholderOf(names[core.charCodeAt(0) - FIRST_PLACEHOLDER]!);
    if (!isRepeated) starts.length = 1;
  }
  let searchable: Shape | undefined;
  let any: Shape | undefined;
  for (const [index, start] of starts.entries()) {
    const before = squeezed.text.slice(starts[index + 1] ?? 0, start);
    const hasHole = [...before].some((one) => isHole(one.charCodeAt(0), names.length));
    const shape = {
      ...shapeFrom({ whole, squeezed, tokens, names }, start, weigh, holes),
      wrapper: hasHole ? "" : before,
      isWrapping: before !== "",
    };
    any ??= shape;
    if (shape.literals.every((one) => one.text.length < SEED_LENGTH)) continue;
    searchable ??= shape;
    const plain = shape.literals.reduce((sum, { all }) => sum + all.plain, 0);
    if (shape.bits >= LEAST_CORE && (!DAEMONS.has(by) || plain >= LEAST_PLAIN)) return shape;
  }
  return searchable ?? any!;
}

/** A text that a shape is made of. */
interface Plain {
  readonly whole: string;
  readonly squeezed: Squeezed;
  readonly tokens: readonly Token[];
  readonly names: readonly string[];
}

function shapeFrom(
  { whole, squeezed, tokens, names }: Plain,
  start: number,
  weigh: Weigh,
  known: Holes,
): Omit<Template, "id" | "owners"> {
  const { text, marks } = squeezed;
  const literals: Literal[] = [];
  const holes: Hole[] = [];
  const scale = new Scale(squeezed, tokens, weigh);
  let from = start;
  const put = (to: number): void => {
    literals.push(new Literal(text.slice(from, to), scale.sum, { whole, from, weigh }));
    scale.clear();
  };
  for (let at = start; at < text.length; at++) {
    if (!isHole(text.charCodeAt(at), names.length)) {
      scale.add(at);
      continue;
    }
    put(at);
    const here: string[] = [];
    const before = marks[at]!;
    for (; at < text.length && isHole(text.charCodeAt(at), names.length); at++) {
      here.push(names[text.charCodeAt(at) - FIRST_PLACEHOLDER]!);
    }
    holes.push(known.of(here, { before, behind: at < text.length ? marks[at]! : 0 }));
    from = at;
    at--;
  }
  put(text.length);
  const isOpen = holes.at(-1)?.names.at(-1) === "any" && literals.at(-1)!.text === "";
  const sum = literals.reduce((bits, { all }) => bits + all.bits, 0);
  return { literals, holes, isOpen, bits: sum - scale.errnoBits + holes.reduce((all, { bits }) => all + bits, 0) };
}

/** Texts of the same shape are one template. Causes of steps leave the weights of words as they are without them. */
function templatesOf(rows: readonly Raw[], causes: readonly Raw[], anchors: AnchorFinder): readonly Template[] {
  const tools = { weigh: weigher(rows), anchors, holes: new Holes() };
  const raws = [...rows, ...causes];
  const rules = new Map([...new Set(raws.map(({ rule }) => rule))].map((rule) => [rule, ofRule(rule)]));
  const known = new Map<string, Omit<Template, "id" | "owners"> & { readonly owners: Owner[] }>();
  for (const raw of raws) {
    const { rule, by, text, steps } = raw;
    const { wrapper, isWrapping, ...shape } = shapeOf(raw, tools);
    const key = shape.literals.map(({ text }, index) => `${text}\n${shape.holes[index]?.id ?? ""}`).join("\n");
    const ofSteps = steps === undefined ? {} : { steps };
    const owner = { ...rules.get(rule)!, by, text, pieces: piecesOf(text), wrapper, isWrapping, ...ofSteps };
    const before = known.get(key);
    if (before === undefined) known.set(key, { ...shape, owners: [owner] });
    else before.owners.push(owner);
  }
  return [...known.values()].map((template, id) => ({ ...template, id }));
}

/** The literals of a template that errors are searched for: those that say more than an error of the kernel. */
function seedLiterals({ literals }: Template): readonly number[] {
  const indexes = literals.map((_, index) => index).filter((index) => literals[index]!.text.length >= SEED_LENGTH);
  const telling = indexes.filter((index) => literals[index]!.all.plain > 0);
  return telling.length > 0 ? telling : indexes;
}

/** A number for the {@linkcode SEED_LENGTH} characters from a place on; other characters may have the same. */
function hash(text: string, at: number): number {
  let sum = 0;
  for (let index = at; index < at + SEED_LENGTH; index++) sum = Math.imul(sum, 31) + text.charCodeAt(index);
  return sum & MOST_HASH;
}

const MOST_HASH = 0xffff;
/** Fewer seeds are faster followed than looked up by more characters. */
const FEW_SEEDS = 4;
/** How many characters behind those of a seed tell it from others that start alike. */
const NEXT_LENGTH = 7;

/** Seeds that start alike, by the characters behind. */
class Bucket {
  readonly all: Seed[] = [];
  /** By the next {@linkcode NEXT_LENGTH} characters; made when they are first asked for. */
  #byNext: ReadonlyMap<string, readonly Seed[]> | undefined;
  /** Those of literals that end before that. */
  #short: readonly Seed[] = [];

  at(text: string, at: number, end: number): readonly Seed[] {
    const from = at + SEED_LENGTH;
    if (this.all.length <= FEW_SEEDS || from + NEXT_LENGTH > end) return this.all;
    this.#byNext ??= this.#group();
    return this.#byNext.get(text.substring(from, from + NEXT_LENGTH)) ?? this.#short;
  }

  #group(): ReadonlyMap<string, readonly Seed[]> {
    const nexts = this.all.map(({ template, literal, offset }) =>
      template.literals[literal]!.text.substring(offset + SEED_LENGTH, offset + SEED_LENGTH + NEXT_LENGTH)
    );
    this.#short = this.all.filter((_, index) => nexts[index]!.length < NEXT_LENGTH);
    const long = new Set(nexts.filter(({ length }) => length === NEXT_LENGTH));
    return new Map([...long].map((next) => [next, this.all.filter((_, index) => next.startsWith(nexts[index]!))]));
  }
}

/** A literal of a template that is looked for. */
type Sought = Pick<Seed, "template" | "literal">;

/** Seeds of literals, every few characters of each; an error meets few of them, so those of a number are made when it has that number. */
class SeedTable implements Seeds {
  readonly #sought: readonly Sought[];
  /** The places of the literals' seeds, those with the same number together: which literal, and which of its seeds. */
  readonly #literals: Uint32Array;
  readonly #steps: Uint16Array;
  /** Where those of each number start. */
  readonly #starts = new Uint32Array(MOST_HASH + 2);
  readonly #buckets = new Map<number, ReadonlyMap<string, Bucket>>();

  constructor(sought: readonly Sought[], countOf: (text: string) => number) {
    this.#sought = sought;
    const each = (put: (number: number, literal: number, step: number) => void): void =>
      sought.forEach(({ template, literal }, index) => {
        const { text } = template.literals[literal]!;
        const count = countOf(text);
        for (let step = 0; step < count; step++) put(hash(text, step * SEED_STEP), index, step);
      });
    const starts = this.#starts;
    each((number) => starts[number + 1]!++);
    for (let number = 0; number <= MOST_HASH; number++) starts[number + 1]! += starts[number]!;
    const next = starts.slice();
    const length = starts[MOST_HASH + 1]!;
    const [literals, steps] = [new Uint32Array(length), new Uint16Array(length)];
    each((number, literal, step) => {
      const place = next[number]!++;
      [literals[place], steps[place]] = [literal, step];
    });
    [this.#literals, this.#steps] = [literals, steps];
  }

  at(text: string, at: number, end: number): readonly Seed[] | undefined {
    const number = hash(text, at);
    if (this.#starts[number] === this.#starts[number + 1]) return undefined;
    let buckets = this.#buckets.get(number);
    if (buckets === undefined) this.#buckets.set(number, buckets = this.#bucketsOf(number));
    return buckets.get(text.substring(at, at + SEED_LENGTH))?.at(text, at, end);
  }

  #bucketsOf(number: number): ReadonlyMap<string, Bucket> {
    const buckets = new Map<string, Bucket>();
    for (let place = this.#starts[number]!; place < this.#starts[number + 1]!; place++) {
      const { template, literal } = this.#sought[this.#literals[place]!]!;
      const offset = this.#steps[place]! * SEED_STEP;
      const key = template.literals[literal]!.text.substring(offset, offset + SEED_LENGTH);
      let bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, bucket = new Bucket());
      bucket.all.push({ template, literal, offset });
    }
    return buckets;
  }
}

/** For each template the literal that the fewest templates start a literal with. */
function startsOf(templates: readonly Template[]): Seeds {
  const counts = new Map<string, number>();
  const keyOf = ({ literals }: Template, index: number): string => literals[index]!.text.slice(0, SEED_LENGTH);
  for (const template of templates) {
    for (const key of new Set(template.literals.map((_, index) => keyOf(template, index)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sought = templates.flatMap((template) => {
    const indexes = seedLiterals(template).toSorted((a, b) =>
      counts.get(keyOf(template, a))! - counts.get(keyOf(template, b))!
    );
    return indexes.slice(0, 1).map((literal) => ({ template, literal }));
  });
  return new SeedTable(sought, () => 1);
}

function runsOf(templates: readonly Template[]): Seeds {
  const sought = templates.flatMap((template) => seedLiterals(template).map((literal) => ({ template, literal })));
  return new SeedTable(sought, ({ length }) => Math.ceil((length - SEED_LENGTH + 1) / SEED_STEP));
}

/**
 * Makes texts of rules ready for looking errors up.
 *
 * @param rules The rules.
 * @returns The index, which nothing changes.
 */
export function errorIndex(rules: readonly (Rule | DaemonRule)[]): ErrorIndex {
  const anchors = anchorFinder();
  const templates = templatesOf(rules.flatMap(rowsOf), causesOf(rules), anchors);
  const steps = Object.entries(STEPS).map(([step, signs]) =>
    [step as StepName, signs.map((sign) => squeeze(sign).text)] as const
  );
  return { templates, starts: startsOf(templates), runs: runsOf(templates), anchors, steps };
}
