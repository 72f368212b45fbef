/**
 * The shape of a request: what of it decides, apart from the texts that its spec only passes on.
 *
 * One walk over the document, by the table of what each field does. Two documents of one key are both read, or neither, and their
 * specs differ in nothing but the texts.
 *
 * @module
 */

import { type Field, isMessage } from "../cri/message.ts";
import type { FieldRow, FieldTable, Files, Messages } from "../plan/fields.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import type { Node } from "../request/node.ts";
import { areApart, files, replacedFiles, settleFiles } from "./files_walk.ts";
import { Found, type Holder, type ReadOptions } from "./found.ts";
import type { Tokens } from "./token_map.ts";
import {
  decides,
  entries,
  fields,
  ignored,
  isInheriting,
  isPlain,
  list,
  passesNumber,
  passesPath,
  passesText,
  type Walk,
} from "./walks.ts";

export type { ReadOptions };

/** A daemon that takes less could refuse a document of a known shape for its size. */
const MIN_MESSAGE_SIZE = 4 << 20;

/** The shape of a document. */
export interface Shape {
  /** What decides. */
  readonly tokens: Tokens;
  /** What passes through, in an order that the tokens decide. */
  readonly texts: readonly string[];
  /** Whether some of it are paths among the node's files, or the document lists files where such paths are. */
  readonly hasPaths: boolean;
}

/**
 * What decides, as text.
 *
 * @param shape The shape of a document.
 * @returns The same for documents of one shape alone.
 */
export function textOfShape({ tokens }: Pick<Shape, "tokens">): string {
  let text = "";
  for (const token of tokens) {
    if (typeof token === "string") text += `${token.length}"${token}`;
    else if (typeof token === "symbol") text += `<${token.description}>`;
    else text += typeof token === "bigint" ? `${token}n` : `${token};`;
  }
  return text;
}

/** Members of a request that belong to the node. */
const OF_NODE: readonly string[] = ["release", "assumeUpstream", "daemon", "host"];
/** The member that has the node's files. */
const HOST_FILES = "hostFiles";

/** Makes walks by the rows of a table, for one node. */
class Walks {
  readonly #rows: readonly FieldRow<never>[];
  readonly #node: Node;

  constructor(rows: readonly FieldRow<never>[], node: Node) {
    this.#rows = rows;
    this.#node = node;
  }

  /** The names of the parts of a record about which rows are. */
  namesIn(input: Pointer): readonly string[] {
    const depth = stepsOf(input).length;
    const inside = this.#rows.filter((row) => row.input.startsWith(`${input}/`));
    return [...new Set(inside.map((row) => stepsOf(row.input)[depth]!))];
  }

  /** The walk over a member of a record of the request. Of what is no CRI message all decides: nothing else tells its types. */
  ofMember(input: Pointer, name: string, messages: Messages): Walk {
    const own = Object.hasOwn(messages, name) ? messages[name]! : undefined;
    if (own === undefined) return this.#ofField(input, name);
    if ("fields" in own) return this.#ofField(input, name, { number: 0, type: own });
    const ofMember = (inner: string): Walk => this.ofMember(child(input, inner), inner, own.members);
    return fields(Symbol(name), this.namesIn(input), ofMember);
  }

  /** The walk over a field; one without a row does what the message around it does. */
  #ofField(input: Pointer, name: string, field?: Field, around?: FieldRow["effect"]): Walk {
    const row = this.#rows.find((row) => row.input === input);
    const given = row?.effect ?? around;
    const effect = typeof given === "function" ? given(this.#node) : given;
    const { type = "string", repeated = false } = field ?? {};
    if (effect === "none" && field !== undefined) return ignored(field);
    const open = Symbol(name);
    const each = (walkOf: (open: symbol) => Walk): Walk => repeated ? list(open, walkOf) : walkOf(open);
    if (typeof effect === "object") {
      return "filesOn" in effect
        ? files(open, effect.filesOn(this.#node))
        : entries(open, effect, effect.on(this.#node));
    }
    if (effect === "passes") {
      const part = row?.part?.(this.#node);
      if (type === "int64") return each((open) => passesNumber(open, part));
      return each((open) => row?.isPath === true ? passesPath(open, part!) : passesText(open, part));
    }
    if (typeof type === "string" || !isMessage(type)) return decides(open);
    const isTold = this.namesIn(input).length > 0 || (effect === undefined && !repeated);
    if (!isTold) return decides(open);
    const ofField = (inner: string): Walk => this.#ofField(child(input, inner), inner, type.fields[inner]!, effect);
    return each((open) => fields(open, Object.keys(type.fields), ofField));
  }
}

/** Where paths of a table pass, if any do. */
function filesOf(rows: readonly FieldRow<never>[], node: Node): Files | undefined {
  for (const { effect } of rows) if (typeof effect === "object" && "filesOn" in effect) return effect.filesOn(node);
  return undefined;
}

/** Tells the shapes of requests to one node. */
export class ShapeReader {
  readonly #members: ReadonlyMap<string, Walk>;
  readonly #files: Files | undefined;
  readonly #takesEnough: boolean;

  /**
   * Gets ready for a node.
   *
   * @param table What each field of a request does to the spec.
   * @param node The node.
   */
  constructor({ messages, rows }: FieldTable<never>, node: Node) {
    const walks = new Walks(rows, node);
    const names = walks.namesIn("").filter((name) => !OF_NODE.includes(name));
    this.#members = new Map(names.map((name) => [name, walks.ofMember(`/${name}`, name, messages)]));
    this.#files = filesOf(rows, node);
    this.#takesEnough = node.daemon.max_recv_message_size >= MIN_MESSAGE_SIZE;
  }

  /**
   * Tells the shape of a document, or of a decoded request.
   *
   * @param document Plain data that nobody else has; members that belong to the node are not looked at.
   * @param options How it is walked over.
   * @returns Its shape; `undefined` where it is not told: the document may be refused, or more of it decides than of most.
   */
  read(document: unknown, options: ReadOptions = {}): Shape | undefined {
    const found = new Found(options);
    return this.walk(document, found) ? found : undefined;
  }

  /**
   * Walks over a document.
   *
   * @param document The document of a caller, or plain data.
   * @param found Gets what is found, and what the document gave.
   * @returns Whether what is found is the document's shape, see {@linkcode read}.
   * @throws {unknown} What an accessor, or the trap of a proxy, throws.
   */
  walk(document: unknown, found: Found): boolean {
    if (!this.#takesEnough || !isPlain(document) || isInheriting()) return false;
    const holder = document as Holder;
    for (const name in document) {
      const value = document[name];
      found.values.push(value);
      const walk = this.#members.get(name);
      if (value === null || value === undefined) {
        // What is not told may have any name that a request has, and no other.
        if (walk === undefined && !OF_NODE.includes(name)) return false;
      } else if (walk === undefined || !walk(value, found, holder, name)) return false;
    }
    if (found.isLarge || !settleFiles(found)) return false;
    if (found.replacements !== undefined && found.files.length > 0) {
      holder[HOST_FILES] = replacedFiles(holder[HOST_FILES] as object, found);
    }
    return true;
  }

  /**
   * Whether requests of a shape may have the same spec but for the texts.
   *
   * @param shape A shape that {@linkcode read} told.
   * @returns `false` where something that decides may lead to files at paths that pass.
   */
  isSettled(shape: Shape): boolean {
    return this.#files === undefined || !shape.hasPaths || areApart(shape.tokens, this.#files);
  }
}
