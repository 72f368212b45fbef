/**
 * The texts of all rules, made ready for looking an error up: what is characteristic of each comes from the table itself.
 *
 * @module
 */

import { type CutSeeds, cutSeedsOf, rarestOf, SEED_LENGTH, type Seeds } from "./error_seeds.ts";
import { type Hole, Literal, type Owner, Scale, type Template, type WordsWeight } from "./error_template.ts";
import { ERRNO_BITS, type Token, tokensOf, type Weigh, weigher } from "./error_words.ts";
import { type AnchorFinder, anchorFinder, FIRST_PLACEHOLDER } from "./paste/anchors.ts";
import { QUOTE, Room, SPACE, squeeze, type Squeezed } from "./paste/squeeze.ts";
import { MOST_VALUE, placeholderOf, wordsOf } from "./placeholder.ts";
import type { DaemonRule, Rule, RuntimeText, Values } from "./rule.ts";
import { beforePlainWords } from "./rule_texts.ts";
import { nodeFaultFinder } from "./node_causes.ts";
import { STEP_CAUSES, type StepName, STEPS } from "./step_causes.ts";
import { piecesOf } from "./text.ts";
import { symptomFinder } from "./symptom.ts";

/** All texts of rules, ready to be looked up. */
export interface ErrorIndex {
  /** The templates. */
  readonly templates: readonly Template[];
  /** The rarest literal of each template. */
  readonly rarest: Seeds;
  /** The literals that a cut text may have of templates. */
  readonly cut: CutSeeds;
  /** Finds where causes start. */
  readonly anchors: AnchorFinder;
  /** Finds what an error shows that states no cause. */
  readonly symptomIn: ReturnType<typeof symptomFinder>;
  /** Finds the fault of the node that a match leaves open. */
  readonly nodeFaultIn: ReturnType<typeof nodeFaultFinder>;
  /** The squeezed words that show a step's failure. */
  readonly steps: readonly (readonly [step: StepName, signs: readonly string[]])[];
}

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

/** What docker prints before the daemon's answer, and the words of which rules look for. */
const DAEMON = "Error response from daemon: ";
const OF_DAEMON: ReadonlySet<string> = new Set(["Error response from daemon", "response from daemon"]);
/** What shows that another client of Docker's API prints the daemon's answer. */
const CLIENTS: readonly string[] = [
  "http+docker:",
  "(HTTP code ",
  "docker.errors.",
  "com.github.dockerjava",
  "Docker.DotNet",
  "responded with status code",
  "API error (",
  "/start` resulted in",
  "Start container ",
];

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
  return [...rows, ...firsts].flatMap((row) =>
    row.text.startsWith(DAEMON) ? [row, { ...row, text: `<client> ${row.text.slice(DAEMON.length)}` }] : [row]
  );
}

/** What any program prints where a step fails that these rules explain. */
function causesOf(rules: readonly (Rule | DaemonRule)[]): readonly Raw[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return STEP_CAUSES.flatMap(({ rule: id, steps, texts }) => {
    const rule = known.get(id);
    return rule === undefined ? [] : texts.map((text) => ({ rule, by: rule.by, text, steps }));
  });
}

/** A text with a character for each placeholder. */
function holed(template: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  let text = "";
  for (const piece of piecesOf(template)) {
    if ("literal" in piece) text += piece.literal;
    else {
      const { prefix = "" } = placeholderOf(piece.name);
      text += prefix + String.fromCharCode(FIRST_PLACEHOLDER + names.length);
      names.push(piece.name);
    }
  }
  return { text, names };
}

/** What stands around a hole: a space or a quotation mark. */
interface Around {
  readonly before: number;
  readonly behind: number;
}

/** Makes holes; those of the same placeholders between the same marks are one. */
class Holes {
  readonly #known = new Map<string, Hole>();
  readonly #weigh: Weigh;

  constructor(weigh: Weigh) {
    this.#weigh = weigh;
  }

  of(names: readonly string[], around: Around): Hole {
    const key = `${names.join(" ")} ${around.before & (SPACE | QUOTE)} ${around.behind & (SPACE | QUOTE)}`;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, known = holeOf(this.#known.size, names, around, this.#weigh));
    return known;
  }
}

/** What words weigh. */
function weightOf(words: string, weigh: Weigh): WordsWeight {
  const sum = { bits: 0, plain: 0, errnoBits: 0 };
  for (const token of tokensOf(words)) {
    const { bits, plain } = weigh(token);
    if (token.isErrno && bits === ERRNO_BITS) sum.errnoBits += bits;
    else sum.bits += bits;
    sum.plain += plain;
  }
  return sum;
}

/** How much less a word weighs that a placeholder stands for: a text with the word itself comes first. */
const OF_SEVERAL = 0.01;

/** What words weigh at least, and what each weighs beyond that. */
function wordsWeight(words: readonly string[] | undefined, weigh: Weigh) {
  if (words === undefined) return undefined;
  const weights = words.map((one) => weightOf(one, weigh));
  const bits = Math.min(...weights.map((one) => one.bits)) - OF_SEVERAL;
  const plain = Math.min(...weights.map((one) => one.plain));
  const more = new Map(weights.map((one, index): [string, WordsWeight] => [
    squeeze(words[index]!).text,
    { bits: one.bits - bits - OF_SEVERAL, plain: one.plain - plain, errnoBits: one.errnoBits },
  ]));
  return { bits, plain, more };
}

function holeOf(id: number, names: readonly string[], { before, behind }: Around, weigh: Weigh): Hole {
  const types = names.map(placeholderOf);
  const words = names.map((name) => wordsWeight(wordsOf(name), weigh));
  const sources = types.map(({ source, prefix = "" }, index) => {
    // The prefix of the first belongs to the literal before it.
    const rest = index === 0 && prefix !== "" ? source.slice(prefix.length) : source;
    return `(${rest})`;
  });
  return {
    id,
    names,
    pattern: new RegExp(`^${sources.join("")}$`),
    isAny: sources.every((source) => source === "([^]*?)"),
    prefix: types[0]?.prefix ?? "",
    clauses: types.reduce((sum, { clauses }) => sum + clauses, 0),
    most: types.reduce((sum, { most = MOST_VALUE }) => sum + most, 0),
    bits: types.reduce((sum, { bits = 0 }, index) => sum + (words[index]?.bits ?? bits), 0),
    plain: types.reduce((sum, { plain = 0 }, index) => sum + (words[index]?.plain ?? plain), 0),
    ...(words.some((known) => known !== undefined) ? { words: words.map((known) => known?.more) } : {}),
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

/** Whether a text is an instance of another one, whose placeholders may stand for anything, those of paths for one with a slash. */
function isInstance(text: string, general: string): boolean {
  const pieces = general.split(/<([^<>]+)>/);
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (pieces.length === 1) return text === general;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (let index = 2; index < pieces.length; index += 2) {
    const isLast = index === pieces.length - 1;
    const found = isLast ? text.length - last.length : text.indexOf(pieces[index]!, at);
    if (found < at) return false;
    const { isPath = false } = placeholderOf(pieces[index - 1]!);
    if (isPath && !text.slice(at, found).includes("/")) return false;
    at = found + pieces[index]!.length;
  }
  return true;
}

/** Finds the rule that each text of a rule refines: of several the first that has the text in general words. */
function generalFinder(rules: readonly (Rule | DaemonRule)[]): (rule: Rule | DaemonRule, text: string) => string {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const isOf = (id: string, text: string): boolean => {
    const rows: readonly (string | RuntimeText)[] = known.get(id)!.texts;
    return rows.some((row) => isInstance(text, typeof row === "string" ? row : row.text));
  };
  return (rule, text) => {
    const all = "refines" in rule ? [rule.refines ?? []].flat().filter((id) => known.has(id)) : [];
    const found = all.length > 1 ? all.find((id) => isOf(id, text)) : undefined;
    return found ?? all[0] ?? rule.id;
  };
}

/** Reads rules; those with the same list of signs share the squeezed one. */
function rulesReader(): (rule: Rule | DaemonRule) => OfRule {
  const known = new Map<readonly string[], readonly string[]>();
  const squeezed = <T extends readonly string[] | undefined>(texts: T): T | readonly string[] => {
    if (texts === undefined) return texts;
    let all = known.get(texts);
    if (all === undefined) known.set(texts, all = texts.map((text) => squeeze(text).text));
    return all;
  };
  const clients = squeezed(CLIENTS);
  const withClients = new Map<readonly string[], readonly string[]>();
  const signs = (texts: readonly string[] | undefined): readonly string[] | undefined => {
    if (texts === undefined || !texts.some((text) => OF_DAEMON.has(text))) return squeezed(texts);
    let all = withClients.get(texts);
    if (all === undefined) withClients.set(texts, all = [...squeezed(texts), ...clients]);
    return all;
  };
  return (rule) => {
    const { behind } = rule;
    const { passed = [], needs, within, anywhere } = "evidence" in rule ? rule : ({} as Partial<DaemonRule>);
    return {
      rule: rule.id,
      usual: usualOf(rule),
      behind: behind === "all" ? behind : squeezed(behind),
      passed: squeezed(passed),
      needs: signs(needs),
      within: squeezed(within),
      anywhere: signs(anywhere),
      isBeforeRuntime: "isBeforeRuntime" in rule,
    };
  };
}

function isHole(code: number, count: number): boolean {
  return code >= FIRST_PLACEHOLDER && code < FIRST_PLACEHOLDER + count;
}

/** What a text has of a template. */
type Form = Omit<Template, "id" | "owners">;

/** A text's form, and the wrapper before it. */
interface Shape {
  readonly form: Form;
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
  readonly room: Room;
}

/** Whose texts wrap those of others. */
const DAEMONS: ReadonlySet<string> = new Set(["cluster", "containerd", "kubelet"]);

/** A text without its wrappers; of one that is little more than wrappers with as many as make it telling. */
function shapeOf(text: string, by: string, { weigh, anchors, holes, room }: Tools): Shape {
  const { text: whole, names } = holed(text);
  const squeezed = squeeze(whole, room);
  const ends = anchors.ends(squeezed.text);
  const tokens = tokensOf(whole);
  const core = squeezed.text.slice(ends.at(-1) ?? 0);
  // What only wraps a cause is itself what such a rule knows.
  const starts = /[a-z0-9]/.test(core) ? [0, ...ends].toReversed() : [0];
  // What is anything behind a wrapper is not known by the wrapper.
  if (isHole(core.charCodeAt(0), names.length)) {
    const { isRepeated = false } = placeholderOf(names[core.charCodeAt(0) - FIRST_PLACEHOLDER]!);
    if (!isRepeated) starts.length = 1;
  }
  let searchable: Shape | undefined;
  let any: Shape | undefined;
  for (const [index, start] of starts.entries()) {
    const before = squeezed.text.slice(starts[index + 1] ?? 0, start);
    const hasHole = [...before].some((one) => isHole(one.charCodeAt(0), names.length));
    const form = shapeFrom({ whole, squeezed, tokens, names }, start, weigh, holes);
    const shape = { form, wrapper: hasHole ? "" : before, isWrapping: before !== "" };
    any ??= shape;
    if (form.literals.every((one) => one.text.length < SEED_LENGTH)) continue;
    searchable ??= shape;
    const plain = form.literals.reduce((sum, { all }) => sum + all.plain, 0);
    if (form.bits >= LEAST_CORE && (!DAEMONS.has(by) || plain >= LEAST_PLAIN)) return shape;
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

function shapeFrom({ whole, squeezed, tokens, names }: Plain, start: number, weigh: Weigh, known: Holes): Form {
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
function templatesOf(
  rows: readonly Raw[],
  causes: readonly Raw[],
  anchors: AnchorFinder,
  generalOf: (rule: Rule | DaemonRule, text: string) => string,
): readonly Template[] {
  const weigh = weigher(rows);
  const tools = { weigh, anchors, holes: new Holes(weigh), room: new Room() };
  const raws = [...rows, ...causes];
  const ofRule = rulesReader();
  const rules = new Map([...new Set(raws.map(({ rule }) => rule))].map((rule) => [rule, ofRule(rule)]));
  const known = new Map<string, Template & { readonly owners: Owner[] }>();
  for (const { rule, by, text, steps } of raws) {
    const { form: { literals, holes, isOpen, bits }, wrapper, isWrapping } = shapeOf(text, by, tools);
    const key = literals.map(({ text }, index) => `${text}\n${holes[index]?.id ?? ""}`).join("\n");
    // Each field by its name: to spread a record into so many is slow.
    const of = rules.get(rule)!;
    const owner: Owner = {
      rule: of.rule,
      general: generalOf(rule, text),
      by,
      text,
      usual: of.usual,
      wrapper,
      isWrapping,
      behind: of.behind,
      passed: of.passed,
      needs: of.needs,
      within: of.within,
      anywhere: of.anywhere,
      isBeforeRuntime: of.isBeforeRuntime,
      steps,
    };
    const before = known.get(key);
    if (before === undefined) known.set(key, { id: known.size, owners: [owner], literals, holes, isOpen, bits });
    else before.owners.push(owner);
  }
  return [...known.values()];
}

/**
 * Makes texts of rules ready for looking errors up.
 *
 * @param rules The rules.
 * @returns The index, which nothing changes.
 */
export function errorIndex(rules: readonly (Rule | DaemonRule)[]): ErrorIndex {
  const anchors = anchorFinder();
  const templates = templatesOf(rules.flatMap(rowsOf), causesOf(rules), anchors, generalFinder(rules));
  const steps = Object.entries(STEPS).map(([step, signs]) =>
    [step as StepName, signs.map((sign) => squeeze(sign).text)] as const
  );
  return {
    templates,
    rarest: rarestOf(templates),
    cut: cutSeedsOf(templates),
    anchors,
    symptomIn: symptomFinder(),
    nodeFaultIn: nodeFaultFinder(rules),
    steps,
  };
}
