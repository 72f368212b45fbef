/**
 * The shape of a request: what of it decides, apart from the texts that its spec only passes on.
 *
 * One walk over the document, by the table of what each field does: what decides goes into a key, what passes through into a
 * list of texts, what has no effect is only looked at. Two documents of one key are both read, or neither, and their specs
 * differ in nothing but the texts. A walk does not judge: of a document that it does not take, the plain way tells.
 *
 * @module
 */

import { type Field, isMessage, type Message } from "../cri/message.ts";
import { lowerCamel } from "../cri/spelling.ts";
import { isRecord, isText } from "../decode.ts";
import { isPlainRecord } from "../plain.ts";
import type { Entries, EntryEffect, FieldRow, FieldTable } from "../plan/fields.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { NO_FILES } from "../request/files.ts";
import type { Node } from "../request/node.ts";

/** A shape with more text that decides is not worth remembering, in UTF-16 units. */
const MAX_KEY = 8192;
/** How large a document may be beside its key, in bytes of protobuf: far less than a daemon takes. */
const MAX_SIZE = 1 << 20;
/** A daemon that takes less could refuse a document of a known shape for its size. */
const MIN_MESSAGE_SIZE = 4 << 20;
/** No tag, length or number is longer in protobuf, in bytes; nor is a character. */
const FIELD_BYTES = 16;
const CHARACTER_BYTES = 3;

/** A part of a document, or of a decoded request. */
type Holder = Record<string | number, unknown>;

/** How a document is walked over. */
export interface ReadOptions {
  /** What is put in the place of each text, into the document itself. Default: nothing. */
  readonly replacements?: readonly string[];
  /** Whether the texts of maps decide, too: they may be those that a release has there by itself. Default: `false`. */
  readonly keepsEntries?: boolean;
}

/** The shape of a document. */
export interface Shape {
  /** What decides. */
  readonly key: string;
  /** What passes through, in an order that the key decides. */
  readonly texts: readonly string[];
}

/** What a walk finds. */
class Found implements Shape {
  key = "";
  readonly texts: string[] = [];
  /** No less than the bytes that it has in protobuf, what is in the key left out. */
  size = 0;
  /** What to put in the place of each text; absent where the document stays as it is. */
  readonly replacements: readonly string[] | undefined;
  /** Whether the texts of maps decide, too. */
  readonly keepsEntries: boolean;

  constructor({ replacements, keepsEntries = false }: ReadOptions) {
    this.replacements = replacements;
    this.keepsEntries = keepsEntries;
  }

  /** Counts a value. */
  count(length: number): void {
    this.size += FIELD_BYTES + CHARACTER_BYTES * length;
  }

  /** Notes a text that passes through; tells what to put in its place. */
  pass(text: string): string | undefined {
    const index = this.texts.push(text) - 1;
    return this.replacements?.[index];
  }
}

/** Walks over one value, which its holder has by a key; `false` where the walk does not take it. */
type Walk = (value: unknown, found: Found, holder: Holder, key: string | number) => boolean;

/** What stands behind the last field of a message and the last entry of a map. */
const CLOSE = ")";

/** A value that decides: all of it goes into the key, and no other value has this text. */
function keep(value: unknown, found: Found): boolean {
  if (found.key.length > MAX_KEY) return false;
  if (typeof value === "string") {
    found.key += `${value.length}"${value}`;
    return true;
  }
  if (Array.isArray(value)) {
    found.key += "[";
    for (const item of value) if (!keep(item, found)) return false;
    found.key += "]";
    return true;
  }
  if (typeof value !== "object" || value === null) {
    found.key += typeof value === "bigint" ? `${value}n` : `${value};`;
    return true;
  }
  if (value === NO_FILES) return true;
  if (!isPlainRecord(value)) return false;
  found.key += "{";
  for (const name of Object.keys(value)) {
    if (!keep(name, found) || !keep((value as Holder)[name], found)) return false;
  }
  found.key += "}";
  return true;
}

/** A field that decides. Its name stands before its value, here and below: that it is there decides, too. */
function decides(open: string): Walk {
  return (value, found) => {
    found.key += open;
    return keep(value, found);
  };
}

/** A text of which a part passes through. */
function passesText(open: string, part: FieldRow["part"]): Walk {
  const whole = `${open}.`;
  return (text, found, holder, key) => {
    if (!isText(text)) return false;
    found.count(text.length);
    const passing = text === "" ? undefined : part === undefined ? ["", text, ""] as const : part(text);
    if (passing === undefined) {
      found.key += open;
      return keep(text, found);
    }
    const [before, passed, after] = passing;
    found.key += before === "" && after === "" ? whole : `${open}<${before.length} ${before}>${after.length} ${after}`;
    const other = found.pass(passed);
    if (other !== undefined) holder[key] = `${before}${other}${after}`;
    return true;
  };
}

const DIGITS = /^(?:0|-?[1-9]\d{0,14})$/;

/** A number that passes through as text; one beyond 2^53, which hardly any pod has, decides. */
function passesNumber(open: string): Walk {
  const whole = `${open}.`;
  return (value, found, holder, key) => {
    const isNumber = Number.isSafeInteger(value);
    if (!isNumber && !(typeof value === "string" && DIGITS.test(value))) {
      found.key += open;
      return keep(value, found);
    }
    found.count(0);
    found.key += whole;
    const other = found.pass(String(value));
    if (other !== undefined) holder[key] = isNumber ? Number(other) : other;
    return true;
  };
}

const passesEntry = passesText("", undefined);
const decidesEntry = decides("");

/** A map, by what its entries do. */
function entries(open: string, { most = Infinity, anyOrder }: Entries, effectOf: EntryEffect): Walk {
  return (map, found) => {
    if (!isRecord(map)) return false;
    const kept: string[] = [];
    let count = 0;
    // Engines read the members of `for in` much faster than those of a list of keys; inherited ones are refused as others are.
    for (const name in map) {
      const text = map[name];
      if (!isText(name) || !isText(text) || ++count > most) return false;
      found.count(FIELD_BYTES + name.length + text.length);
      if (found.size > MAX_SIZE) return false;
      if (effectOf(name, text) !== "none") kept.push(name);
    }
    found.key += open;
    if (anyOrder === true && kept.length > 1) kept.sort();
    for (const name of kept) {
      const text = map[name] as string;
      const isPassed = !found.keepsEntries && effectOf(name, text) === "passes";
      if (!keep(name, found) || !(isPassed ? passesEntry : decidesEntry)(text, found, map as Holder, name)) {
        return false;
      }
    }
    if (open !== "") found.key += CLOSE;
    return true;
  };
}

/** The fields of a message, each in either spelling; a field that comes twice is not taken. */
function message(open: string, { fields }: Message, walkOf: (name: string, field: Field) => Walk): Walk {
  const slots = new Map<string, { readonly name: string; readonly walk: Walk }>();
  for (const [name, field] of Object.entries(fields)) {
    const slot = { name, walk: walkOf(name, field) };
    slots.set(name, slot).set(lowerCamel(name), slot);
  }
  return (value, found) => {
    if (!isRecord(value)) return false;
    found.count(0);
    found.key += open;
    for (const given in value) {
      const slot = slots.get(given);
      if (slot === undefined || (slot.name !== given && Object.hasOwn(value, slot.name))) return false;
      const item = value[given];
      if (item === null || item === undefined) continue;
      found.count(given.length);
      if (!slot.walk(item, found, value as Holder, given)) return false;
    }
    if (open !== "") found.key += CLOSE;
    return true;
  };
}

/** Whether a number is one of its type. */
function isOfType(value: unknown, type: string): boolean {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return false;
  if (type.startsWith("uint") && value < 0) return false;
  return type.endsWith("64") || (type === "uint32" ? value < 2 ** 32 : value === (value | 0));
}

/** A field without effect: any value that it takes. */
function ignored({ type, repeated }: Field): Walk {
  if (repeated === true) {
    const walk = ignored({ number: 0, type });
    return (list, found, holder, key) => {
      return Array.isArray(list) && list.every((item) => walk(item, found, holder, key));
    };
  }
  if (typeof type === "object" && isMessage(type)) return message("", type, (_, field) => ignored(field));
  return (value, found, holder, key) => {
    found.count(typeof value === "string" ? value.length : 0);
    if (found.size > MAX_SIZE) return false;
    if (type === "string") return isText(value);
    if (type === "bool") return typeof value === "boolean";
    if (type === "map") return ignoredEntries(value, found, holder, key);
    if (typeof type === "string") return isOfType(value, type);
    return typeof value === "string" ? Object.hasOwn(type.values, value) : isOfType(value, "int32");
  };
}

const ignoredEntries = entries("", { on: () => () => "none" }, () => "none");

/** The walk over a value, by the rows of the table. Of what is no CRI message all decides: nothing else tells its types. */
function walkBy(rows: readonly FieldRow<never>[], node: Node): (input: Pointer, name: string, field?: Field) => Walk {
  const byInput = new Map(rows.map((row) => [row.input, row]));
  const walkOf = (input: Pointer, name: string, field?: Field): Walk => {
    const { effect = undefined, part = undefined } = byInput.get(input) ?? {};
    const { type = "string", repeated = false } = field ?? {};
    if (effect === "none" && field !== undefined) return ignored(field);
    const open = `${name}(`;
    if (typeof effect === "object") return entries(open, effect, effect.on(node));
    if (effect === "passes") return type === "string" ? passesText(open, part) : passesNumber(open);
    if (effect !== undefined || typeof type === "string" || !isMessage(type) || repeated) return decides(open);
    return message(open, type, (inner, one) => walkOf(child(input, inner), inner, one));
  };
  return walkOf;
}

/** Members of a request that belong to the node. */
const OF_NODE: readonly string[] = ["release", "assumeUpstream", "daemon", "host"];

/** Tells the shapes of requests to one node. */
export class ShapeReader {
  readonly #members: ReadonlyMap<string, Walk>;
  readonly #takesEnough: boolean;

  /**
   * Gets ready for a node.
   *
   * @param table What each field of a request does to the spec.
   * @param node The node.
   */
  constructor({ messages, rows }: FieldTable<never>, node: Node) {
    const walkOf = walkBy(rows, node);
    const members = new Set(rows.map(({ input }) => stepsOf(input)[0]!));
    this.#members = new Map(
      [...members].filter((name) => !OF_NODE.includes(name)).map((name) => {
        const type = messages[name];
        return [name, walkOf(`/${name}`, name, type && { number: 0, type })];
      }),
    );
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
    if (!this.#takesEnough || !isRecord(document)) return undefined;
    const found = new Found(options);
    for (const name in document) {
      const value = document[name];
      const walk = this.#members.get(name);
      if (value === null || value === undefined) {
        // What is not told may have any name that a request has, and no other.
        if (walk === undefined && !OF_NODE.includes(name)) return undefined;
      } else if (walk === undefined || !walk(value, found, document as Holder, name)) return undefined;
    }
    return found.key.length <= MAX_KEY && found.size <= MAX_SIZE ? found : undefined;
  }
}
