/**
 * YAML text to plain data, and places in it. The only file that imports a YAML library.
 *
 * @module
 */

import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type Scalar,
} from "yaml";
import { shorten } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { resolvePlain } from "../go/yaml_scalar.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Found } from "./find_json.ts";
import { MAX_DEPTH } from "./io.ts";
import { ONE_DOCUMENT } from "./kinds.ts";
import { knowingLast, LocatedError, placeAt } from "./location.ts";

/** The most tokens of a text, and the most values that its aliases expand to; one takes about 500 bytes of memory. */
export const MAX_YAML_TOKENS = 200_000;

/** How many errors of one text are read: the first one is told. */
const MOST_ERRORS = 64;

/** A text that is being read, for errors that have their place. */
class Failure {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  at(place: number, error: CriSpecError): LocatedError {
    return new LocatedError(error, placeAt(this.#text, place));
  }

  invalid(place: number, message: string, hint?: string, cause?: unknown): LocatedError {
    return this.at(place, new CriSpecError("invalid-yaml", `Cannot read YAML: ${message}`, { hint, cause }));
  }
}

type Parsed = Document.Parsed;

/** Reads the text to its syntax trees. Depth and size are bounded here: what comes after recurses. */
function composeAll(text: string, mayBeMany: boolean): readonly Parsed[] {
  const failure = new Failure(text);
  const parser = new Parser();
  const composer = new Composer({
    intAsBigInt: true,
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    uniqueKeys: false,
    version: "1.2",
  });
  const documents: Parsed[] = [];
  const take = (composed: Iterable<Parsed>): void => {
    for (const document of composed) {
      if (documents.length > 0 && !mayBeMany) {
        const [start] = document.contents?.range ?? document.range;
        throw failure.invalid(start, "it contains more than one document", ONE_DOCUMENT);
      }
      documents.push(document);
    }
  };
  let count = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (errors > MOST_ERRORS) break;
    if (++count > MAX_YAML_TOKENS) {
      const error = new CriSpecError("too-large", `Cannot read YAML: it has more than ${MAX_YAML_TOKENS} tokens`, {
        hint: "write it as JSON",
      });
      throw failure.at(parser.offset, error);
    }
    // A document and a value stand on the stack beside the collections.
    if (parser.stack.length > MAX_DEPTH + 2) throw failure.at(parser.offset, tooDeep());
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") errors++;
      take(composer.next(token));
    }
  }
  for (const token of parser.end()) take(composer.next(token));
  take(composer.end(true, text.length));
  for (const document of documents) {
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
      const hint = problem.code === "TAG_RESOLVE_FAILED" ? "only tags of YAML's core schema are supported" : undefined;
      throw failure.invalid(problem.pos[0], problem.message, hint, problem);
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== "1.2") {
      throw failure.invalid(0, `it declares YAML ${version}; only 1.2 is supported`);
    }
  }
  return documents;
}

function compose(text: string): Parsed {
  return composeAll(text, false)[0]!;
}

function tooDeep(path: Pointer = ""): CriSpecError {
  return new CriSpecError("too-deep", `Cannot read YAML: it is nested deeper than ${MAX_DEPTH} levels`, { path });
}

/** A value with what it counts where an alias repeats it. */
interface Built {
  readonly value: unknown;
  /** How many values it is made of, aliases expanded. */
  readonly size: number;
  /** How many collections lie inside of each other. */
  readonly height: number;
}

/** Makes plain data of a syntax tree, in one pass; what an alias repeats is shared. */
class Builder {
  readonly #failure: Failure;
  readonly #text: string;
  /** Whether the document is read as Kubernetes' programs do: with the scalars and merge keys of YAML 1.1. */
  readonly #isKubernetes: boolean;
  /** Duplicate fields; absent where the first one ends the reading. */
  readonly duplicates: Pointer[] | undefined;
  /** What each anchor stands for; `undefined` while its own value is being made. */
  readonly #anchors = new Map<string, Built | undefined>();

  constructor(text: string, isKubernetes = false, duplicates?: Pointer[]) {
    this.#text = text;
    this.#failure = new Failure(text);
    this.#isKubernetes = isKubernetes;
    this.duplicates = duplicates;
  }

  build(node: Node | null, path: Pointer, depth: number): Built {
    if (node === null) return { value: null, size: 1, height: 0 };
    if (isAlias(node)) return this.#alias(node, path, depth);
    const { anchor } = node as { readonly anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#collection(node, path, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #collection(node: Node, path: Pointer, depth: number): Built {
    if (isScalar(node)) return { value: this.#scalar(node), size: 1, height: 0 };
    if (depth >= MAX_DEPTH) throw this.#failure.at(node.range![0], tooDeep(path));
    let [size, height] = [1, 0];
    const add = (part: Built): unknown => {
      size += part.size;
      height = Math.max(height, part.height);
      return part.value;
    };
    if (isSeq<Node>(node)) {
      const value = node.items.map((item, index) => add(this.build(item, child(path, index), depth + 1)));
      return { value, size: this.#bounded(size, node), height: height + 1 };
    }
    const seen = new Set<string>();
    const entries: (readonly [key: string, value: unknown])[] = [];
    const merged: (readonly [key: string, value: unknown])[] = [];
    for (const pair of (isMap(node) ? node.items : []) as readonly Pair<Node, Node | null>[]) {
      if (this.#isKubernetes && isScalar(pair.key) && isMerge(pair.key)) {
        merged.push(...this.#merge(pair, path, depth, add));
        continue;
      }
      const key = this.#key(pair.key);
      const at = child(path, key);
      if (seen.has(key) && this.duplicates !== undefined) this.duplicates.push(at);
      else if (seen.has(key)) {
        const shown = JSON.stringify(shorten(key));
        const error = new CriSpecError("duplicate-field", `Duplicate field ${shown}`, { path: at });
        throw this.#failure.at(pair.key.range![0], error);
      }
      seen.add(key);
      entries.push([key, add(this.build(pair.value, at, depth + 1))]);
    }
    const value = Object.fromEntries(merged.length === 0 ? entries : [...merged, ...entries]);
    return { value, size: this.#bounded(size, node), height: height + 1 };
  }

  /** A plain scalar means to Go's YAML what it means in YAML 1.1: `0644` is octal, `yes` a boolean. */
  #scalar({ type, value, tag, source }: Scalar): unknown {
    if (!this.#isKubernetes || type !== "PLAIN" || tag !== undefined || source === undefined) return value;
    const resolved = resolvePlain(source);
    return typeof resolved === "object" && resolved !== null ? resolved.float : resolved;
  }

  /** The members of what a merge key names: of several maps the first that has a key decides. */
  #merge(
    { key, value }: Pair<Node, Node | null>,
    path: Pointer,
    depth: number,
    add: (part: Built) => unknown,
  ): readonly (readonly [key: string, value: unknown])[] {
    const maps = isSeq<Node>(value) ? value.items : [value];
    return maps.toReversed().flatMap((map) => {
      const part = add(this.build(map, path, depth + 1));
      if (typeof part === "object" && part !== null && !Array.isArray(part)) return Object.entries(part);
      throw this.#failure.invalid(key.range![0], "map merge requires map or sequence of maps as the value");
    });
  }

  #bounded(size: number, node: Node): number {
    if (size <= MAX_YAML_TOKENS) return size;
    const error = new CriSpecError(
      "too-large",
      `Cannot read YAML: its aliases expand to more than ${MAX_YAML_TOKENS} values`,
    );
    throw this.#failure.at(node.range![0], error);
  }

  #alias(node: Alias, path: Pointer, depth: number): Built {
    const at = node.range![0];
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      const why = this.#anchors.has(node.source) ? "is inside the value that it repeats" : "has no earlier anchor";
      throw this.#failure.invalid(at, `the alias ${JSON.stringify(`*${node.source}`)} ${why}`);
    }
    if (depth + target.height > MAX_DEPTH) throw this.#failure.at(at, tooDeep(path));
    return target;
  }

  #key(node: Node | null): string {
    const key = keyOf(node);
    if (key !== undefined) return key;
    const at = node?.range?.[0] ?? 0;
    if (isScalar(node) && isMerge(node)) {
      throw this.#failure.invalid(at, "merge keys (<<) are not part of YAML 1.2", "write the merged keys explicitly");
    }
    const source = node?.range == null
      ? ""
      : this.#text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 64));
    throw this.#failure.invalid(
      at,
      `the key ${JSON.stringify(source)} is not a string`,
      "put it in quotes",
    );
  }
}

function isMerge({ type, value, tag }: Scalar): boolean {
  return type === "PLAIN" && value === "<<" && tag === undefined;
}

/** The text of a key; `undefined` for a key that is not a string and could be read as more than one. */
function keyOf(node: unknown): string | undefined {
  if (!isScalar(node) || isMerge(node) || node.value === null) return undefined;
  if (typeof node.value === "string") return node.value;
  return String(node.value) === node.source ? node.source : undefined;
}

/**
 * Parses one YAML document.
 *
 * @param text YAML 1.2 text of the core schema; strings stay strings, so `yes` is not a boolean and a date is not a time.
 * @returns Plain data; integers are bigints. Aliases share what they repeat.
 * @throws {CriSpecError} With line and column: `invalid-yaml`, also for other tags, merge keys and more than one document;
 *   `duplicate-field`, `too-deep`, `too-large`.
 */
export function parseYaml(text: string): unknown {
  return readingYaml(() => new Builder(text).build(compose(text).contents, "", 0).value);
}

/** Reads YAML, and makes one kind of error of every failure. */
function readingYaml<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CriSpecError) throw error;
    const what = error instanceof Error ? error : new Error(String(error));
    if (what.name !== "NotCapable") {
      throw new CriSpecError("invalid-yaml", `Cannot read YAML: ${what.message}`, { cause: error });
    }
    throw new CriSpecError("unreadable-file", "Cannot read YAML: permission is missing", {
      hint: "the YAML reader needs --allow-env=LOG_TOKENS,LOG_STREAM; JSON needs no permission",
      cause: error,
    });
  }
}

/** A document of a text. */
export interface YamlDocument {
  /** Plain data. */
  readonly value: unknown;
  /** Which of the text's documents it is, from 0: those without content count, too. */
  readonly index: number;
  /** Duplicate fields; the last value of each is kept. */
  readonly duplicates: readonly Pointer[];
}

/** Whether a document has fields, each by one of its names. */
function hasFields({ contents }: Parsed, ...names: readonly string[]): boolean {
  return isMap(contents) &&
    names.every((name) => contents.items.some(({ key }) => isScalar(key) && key.value === name));
}

/** Whether a document is a Kubernetes object. */
function isKubernetesObject(tree: Parsed): boolean {
  return hasFields(tree, "apiVersion", "kind");
}

/** Whether a document is a file of crictl: metadata, and no member that only a request has. */
function isCrictlConfig(tree: Parsed): boolean {
  return hasFields(tree, "metadata") && !hasFields(tree, "config") && !hasFields(tree, "release");
}

/**
 * Parses a text of one or more YAML documents. Kubernetes objects and files of crictl are read as those programs do, with the plain
 * scalars and merge keys of YAML 1.1; others as {@linkcode parseYaml} does.
 *
 * @param text YAML text.
 * @returns The documents that have content, in order.
 * @throws {CriSpecError} What {@linkcode parseYaml} throws; two documents are one too many where the first is no Kubernetes object.
 */
export function parseYamlDocuments(text: string): readonly YamlDocument[] {
  return readingYaml(() => {
    const documents = composeAll(text, true).map((tree, index) => ({ tree, index })).filter(({ tree }) =>
      tree.contents !== null && !(isScalar(tree.contents) && tree.contents.value === null)
    );
    const [first, second] = documents;
    if (second !== undefined && !isKubernetesObject(first!.tree)) compose(text);
    return documents.map(({ tree, index }) => {
      const duplicates: Pointer[] = [];
      const builder = new Builder(text, isKubernetesObject(tree) || isCrictlConfig(tree), duplicates);
      return { value: builder.build(tree.contents, "", 0).value, index, duplicates };
    });
  });
}

/** The syntax trees of a text's documents. */
const treesOf = knowingLast((text) => composeAll(text, true));

/**
 * Finds the place of a pointer.
 *
 * @param text YAML text that can be parsed.
 * @param steps The pointer's steps.
 * @param index Which of the text's documents it leads into. Default: the first.
 * @param isRepeated Whether the last step is a key that occurs twice: then the second is meant.
 * @returns The deepest place of the path that the text has; for an alias, the place in its anchor.
 */
export function findInYaml(text: string, steps: readonly string[], index = 0, isRepeated = false): Found {
  const document = treesOf(text)[index]!;
  const start = document.contents?.range?.[0] ?? 0;
  let found: Found = { depth: 0, key: start, value: start };
  let node: unknown = document.contents;
  for (const [depth, step] of steps.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq<Node>(node)) {
      const item = node.items[Number(step)];
      if (item?.range == null) return found;
      found = { depth: depth + 1, key: item.range[0], value: item.range[0] };
      node = item;
    } else {
      const pairs = isMap(node) ? node.items.filter(({ key }) => keyOf(key) === step) : [];
      const pair = isRepeated && depth === steps.length - 1 ? pairs[1] ?? pairs[0] : pairs[0];
      const key = (pair?.key as Node | undefined)?.range?.[0];
      if (key === undefined) return found;
      const value = pair!.value as Node | null;
      found = { depth: depth + 1, key, value: value?.range?.[0] ?? key };
      node = value;
    }
  }
  return found;
}

/**
 * Removes a key, or an element of a list; comments elsewhere stay.
 *
 * @param text YAML or JSON text that can be parsed.
 * @param steps The pointer's steps.
 * @returns The text without it; `undefined` where the text does not have it, has it through an alias, or
 * has several documents.
 */
export function withoutInYaml(text: string, steps: readonly string[]): string | undefined {
  const [document, second] = composeAll(text, true);
  if (document === undefined || second !== undefined) return undefined;
  let node: unknown = document.contents;
  for (const step of steps.slice(0, -1)) {
    if (isSeq<Node>(node)) node = node.items[Number(step)];
    else node = isMap(node) ? node.items.find(({ key }) => keyOf(key) === step)?.value : undefined;
  }
  const last = steps.at(-1);
  if (last === undefined || !(isSeq<Node>(node) || isMap(node))) return undefined;
  const index = isSeq<Node>(node) ? Number(last) : node.items.findIndex(({ key }) => keyOf(key) === last);
  if (node.items[index] === undefined) return undefined;
  node.items.splice(index, 1);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
