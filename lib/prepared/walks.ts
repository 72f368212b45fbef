/**
 * Walks over the values of a document, one for each kind and what it does to the spec.
 *
 * What decides goes into the key, and no other value has the same text there; what passes through goes into the list of texts; what
 * has no effect is only looked at. A walk does not judge: of a document that it does not take, the plain way tells.
 *
 * @module
 */

import { type Field, isMessage } from "../cri/message.ts";
import { lowerCamel } from "../cri/spelling.ts";
import { isText, type UnknownRecord } from "../decode.ts";
import { isPlainRecord } from "../plain.ts";
import type { Entries, EntryEffect, PassingPart } from "../plan/fields.ts";
import { NO_FILES } from "../request/files.ts";
import type { Found, Holder } from "./found.ts";

/** How much an entry counts beside its texts. */
const ENTRY = 16;

/** Walks over one value, which its holder has by a key; `false` where the walk does not take it. */
export type Walk = (value: unknown, found: Found, holder: Holder, key: string | number) => boolean;

/** What stands before a list and a record of which all decides, and behind the last part of a record. */
const LIST = Symbol("list");
const RECORD = Symbol("record");
const ELEMENT = Symbol("element");
export const END: unique symbol = Symbol("end");
/** What stands for a text that passes through, for one of which a part does, and for a path that came before. */
const PASSED = Symbol("passed");
const PART = Symbol("part");
const AGAIN = Symbol("again");

/** Whether a value is an object that can be copied as a record. */
export function isPlain(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isPlainRecord(value) &&
    Object.getOwnPropertySymbols(value).length === 0;
}

/** Whether all objects inherit members, which a walk would take for their own. */
export function isInheriting(): boolean {
  for (const _ in {}) return true;
  return false;
}

/** Larger integers are of no type that a request has. */
const MOST_INTEGER = 2n ** 64n;

/** A value without parts that decides. */
export function keepScalar(value: unknown, found: Found): boolean {
  if (typeof value === "string") {
    found.keepText(value);
    return true;
  }
  found.tokens.push(value);
  if (typeof value === "boolean" || value === null || value === undefined) return true;
  // NaN is not equal to itself.
  if (typeof value === "number") return !Number.isNaN(value);
  return typeof value === "bigint" && value < MOST_INTEGER && value > -MOST_INTEGER;
}

/** A value that decides, with all in it. */
export function keep(value: unknown, found: Found): boolean {
  if (typeof value !== "object" || value === null) return keepScalar(value, found);
  const { tokens, values } = found;
  if (found.isLarge) return false;
  if (Array.isArray(value)) {
    const { length } = value;
    values.push(length);
    tokens.push(LIST, length);
    for (let index = 0; index < length; index++) {
      const item = value[index];
      values.push(item);
      // It may be a hole.
      if (item === undefined || found.isLarge || !keep(item, found)) return false;
    }
    return true;
  }
  if (value === NO_FILES) return true;
  if (!isPlain(value)) return false;
  tokens.push(RECORD);
  for (const name of Object.keys(value)) {
    found.keepText(name);
    const item = value[name];
    values.push(item);
    if (found.isLarge || !keep(item, found)) return false;
  }
  tokens.push(END);
  return true;
}

/** A field that decides. Its name stands before its value, here and below: that it is there decides, too. */
export function decides(open: symbol): Walk {
  return (value, found) => {
    found.tokens.push(open);
    return keep(value, found);
  };
}

/** Notes a whole text that passes through, and puts another in its place where that is asked for. */
function pass(text: string, found: Found, holder: Holder, key: string | number): true {
  if (text === "") found.keepText(text);
  else {
    found.tokens.push(PASSED);
    const other = found.pass(text);
    if (other !== undefined) holder[key] = other;
  }
  return true;
}

/** A text that passes through. */
function passesWhole(open: symbol): Walk {
  return (text, found, holder, key) => {
    if (!isText(text)) return false;
    found.count(text.length);
    found.tokens.push(open);
    return pass(text, found, holder, key);
  };
}

/** A text of which a part passes through; without one all of it. */
export function passesText(open: symbol, part?: PassingPart): Walk {
  if (part === undefined) return passesWhole(open);
  return (text, found, holder, key) => {
    if (!isText(text)) return false;
    found.count(text.length);
    found.tokens.push(open);
    const passing = text === "" ? undefined : part(text);
    if (passing === undefined) return keep(text, found);
    const [before, passed, after] = passing;
    if (before === "" && after === "") found.tokens.push(PASSED);
    else {
      found.tokens.push(PART);
      found.keepText(before);
      found.keepText(after);
    }
    const other = found.pass(passed);
    if (other !== undefined) holder[key] = `${before}${other}${after}`;
    return true;
  };
}

const DIGITS = /^(?:0|-?[1-9]\d{0,14})$/;

/** A number that passes through; one beyond 2^53, which hardly any request has, decides. */
export function passesNumber(open: symbol, part?: PassingPart): Walk {
  return (value, found, holder, key) => {
    found.tokens.push(open);
    const isNumber = Number.isSafeInteger(value);
    const isPassed = (isNumber || (typeof value === "string" && DIGITS.test(value))) &&
      (part === undefined || part(String(value)) !== undefined);
    if (!isPassed) return keep(value, found);
    found.count(0);
    found.tokens.push(PASSED);
    const other = found.pass(String(value));
    if (other !== undefined) holder[key] = isNumber ? Number(other) : other;
    return true;
  };
}

/** A path of the node's, below a directory: what stands behind it passes through. A path that comes again has no text of its own. */
export function passesPath(open: symbol, part: PassingPart): Walk {
  return (path, found, holder, key) => {
    if (!isText(path)) return false;
    found.count(path.length);
    found.tokens.push(open);
    const passing = part(path);
    if (passing === undefined) return keep(path, found);
    let index = found.indexOfPath(path);
    if (index >= 0) found.tokens.push(AGAIN, index);
    else {
      found.tokens.push(PASSED);
      const [below, passed] = passing;
      const other = found.pass(passed);
      index = found.paths.push({ path, replacement: other === undefined ? undefined : `${below}${other}` }) - 1;
    }
    const { replacement } = found.paths[index]!;
    if (replacement !== undefined) holder[key] = replacement;
    return true;
  };
}

/** A map, by what its entries do. */
export function entries(open: symbol, { most = Infinity, anyOrder }: Entries, effectOf: EntryEffect): Walk {
  return (map, found) => {
    if (!isPlain(map)) return false;
    const { tokens, values } = found;
    const kept: string[] = [];
    const texts: string[] = [];
    let count = 0;
    // Engines read the members of `for in` much faster than those of a list of keys.
    for (const name in map) {
      const text = map[name];
      values.push(text);
      if (!isText(name) || !isText(text) || ++count > most || found.isLarge) return false;
      found.count(ENTRY + name.length + text.length);
      if (effectOf(name, text) === "none") continue;
      kept.push(name);
      texts.push(text);
    }
    if (found.isLarge) return false;
    tokens.push(open);
    const order = anyOrder === true && kept.length > 1 ? kept.toSorted() : kept;
    for (const name of order) {
      const text = texts[kept.indexOf(name)]!;
      found.keepText(name);
      if (found.keepsEntries || effectOf(name, text) !== "passes") found.keepText(text);
      else pass(text, found, map as Holder, name);
    }
    tokens.push(END);
    return true;
  };
}

/** The fields of a record, each in either spelling; a field that comes twice is not taken. Without effect it has no `open`. */
export function fields(open: symbol | undefined, names: Iterable<string>, walkOf: (name: string) => Walk): Walk {
  const slots = new Map<string, { readonly name: string; readonly walk: Walk }>();
  for (const name of names) {
    const slot = { name, walk: walkOf(name) };
    slots.set(name, slot).set(lowerCamel(name), slot);
  }
  return (value, found) => {
    if (!isPlain(value)) return false;
    const { values } = found;
    found.count(0);
    if (open !== undefined) found.tokens.push(open);
    for (const given in value) {
      const slot = slots.get(given);
      if (slot === undefined || (slot.name !== given && Object.hasOwn(value, slot.name))) return false;
      const item = value[given];
      values.push(item);
      if (item === null || item === undefined) continue;
      found.count(given.length);
      if (!slot.walk(item, found, value as Holder, given)) return false;
    }
    if (open !== undefined) found.tokens.push(END);
    return true;
  };
}

/** A list, each element of which is walked over. */
export function list(open: symbol, itemOf: (open: symbol) => Walk): Walk {
  const item = itemOf(ELEMENT);
  return (value, found) => {
    if (!Array.isArray(value)) return false;
    const { length } = value;
    found.values.push(length);
    found.tokens.push(open);
    for (let index = 0; index < length; index++) {
      if (found.isLarge) return false;
      found.count(0);
      const part = value[index];
      found.values.push(part);
      if (!item(part, found, value as unknown as Holder, index)) return false;
    }
    found.tokens.push(END);
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
export function ignored({ type, repeated }: Field): Walk {
  if (repeated === true) {
    const walk = ignored({ number: 0, type });
    return (list, found, holder, key) => {
      if (!Array.isArray(list)) return false;
      const { length } = list;
      found.values.push(length);
      for (let index = 0; index < length; index++) {
        const item = list[index];
        found.values.push(item);
        found.count(0);
        if (found.isLarge || !walk(item, found, holder, key)) return false;
      }
      return true;
    };
  }
  if (typeof type === "object" && isMessage(type)) {
    return fields(undefined, Object.keys(type.fields), (name) => ignored(type.fields[name]!));
  }
  return (value, found) => {
    found.count(typeof value === "string" ? value.length : 0);
    if (type === "string") return isText(value);
    if (type === "bool") return typeof value === "boolean";
    if (type === "map") return ignoresEntries(value, found);
    if (typeof type === "string") return isOfType(value, type);
    return typeof value === "string" ? Object.hasOwn(type.values, value) : isOfType(value, "int32");
  };
}

function ignoresEntries(map: unknown, found: Found): boolean {
  if (!isPlain(map)) return false;
  for (const name in map) {
    const text = map[name];
    found.values.push(text);
    if (!isText(name) || !isText(text) || found.isLarge) return false;
    found.count(ENTRY + name.length + text.length);
  }
  return true;
}
