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
import { isRecord, isText } from "../decode.ts";
import { isPlainRecord } from "../plain.ts";
import type { Entries, EntryEffect, PassingPart } from "../plan/fields.ts";
import { NO_FILES } from "../request/files.ts";
import type { Found, Holder } from "./found.ts";

/** A shape with more text that decides is not worth remembering, in UTF-16 units. */
export const MAX_KEY = 8192;
/** How large a document may be beside its key, in bytes of protobuf: far less than a daemon takes. */
export const MAX_SIZE: number = 1 << 20;
/** How much an entry counts beside its texts. */
const ENTRY = 16;

/** Walks over one value, which its holder has by a key; `false` where the walk does not take it. */
export type Walk = (value: unknown, found: Found, holder: Holder, key: string | number) => boolean;

/** What stands behind the last field of a message, the last element of a list and the last entry of a map. */
const CLOSE = ")";

/** A value that decides: all of it goes into the key. */
export function keep(value: unknown, found: Found): boolean {
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
export function decides(open: string): Walk {
  return (value, found) => {
    found.key += open;
    return keep(value, found);
  };
}

/** A text of which a part passes through; without one all of it. */
export function passesText(open: string, part?: PassingPart): Walk {
  const whole = `${open}.`;
  return (text, found, holder, key) => {
    if (!isText(text)) return false;
    found.count(text.length);
    const passing = text === "" ? undefined : part === undefined ? ["", text, ""] as const : part(text, holder);
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

/** A number that passes through; one beyond 2^53, which hardly any request has, decides. */
export function passesNumber(open: string, part?: PassingPart): Walk {
  const whole = `${open}.`;
  return (value, found, holder, key) => {
    const isNumber = Number.isSafeInteger(value);
    const isPassed = (isNumber || (typeof value === "string" && DIGITS.test(value))) &&
      (part === undefined || part(String(value), holder) !== undefined);
    if (!isPassed) {
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

/** A path of the node's, below a directory: what stands behind it passes through. A path that comes again has no text of its own. */
export function passesPath(open: string, part: PassingPart): Walk {
  const whole = `${open}.`;
  return (path, found, holder, key) => {
    if (!isText(path)) return false;
    found.count(path.length);
    const passing = part(path, holder);
    if (passing === undefined) {
      found.key += open;
      return keep(path, found);
    }
    let index = found.indexOfPath(path);
    if (index >= 0) found.key += `${open}=${index};`;
    else {
      const [below, passed] = passing;
      found.key += whole;
      const other = found.pass(passed);
      index = found.paths.push({ path, replacement: other === undefined ? undefined : `${below}${other}` }) - 1;
    }
    const { replacement } = found.paths[index]!;
    if (replacement !== undefined) holder[key] = replacement;
    return true;
  };
}

const passesEntry = passesText("");
const decidesEntry = decides("");

/** A map, by what its entries do. */
export function entries(open: string, { most = Infinity, anyOrder }: Entries, effectOf: EntryEffect): Walk {
  return (map, found) => {
    if (!isRecord(map)) return false;
    const kept: string[] = [];
    let count = 0;
    // Engines read the members of `for in` much faster than those of a list of keys; inherited ones are refused as others are.
    for (const name in map) {
      const text = map[name];
      if (!isText(name) || !isText(text) || ++count > most) return false;
      found.count(ENTRY + name.length + text.length);
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

/** The fields of a record, each in either spelling; a field that comes twice is not taken. */
export function fields(open: string, names: Iterable<string>, walkOf: (name: string) => Walk): Walk {
  const slots = new Map<string, { readonly name: string; readonly walk: Walk }>();
  for (const name of names) {
    const slot = { name, walk: walkOf(name) };
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

/** A list, each element of which is walked over; how many there are decides. */
export function list(open: string, item: Walk): Walk {
  return (value, found) => {
    if (!Array.isArray(value)) return false;
    found.key += open;
    for (let index = 0; index < value.length; index++) {
      if (found.key.length > MAX_KEY || found.size > MAX_SIZE) return false;
      found.count(0);
      if (!item(value[index], found, value as unknown as Holder, index)) return false;
    }
    found.key += CLOSE;
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
      return Array.isArray(list) && list.every((item) => walk(item, found, holder, key));
    };
  }
  if (typeof type === "object" && isMessage(type)) {
    return fields("", Object.keys(type.fields), (name) => ignored(type.fields[name]!));
  }
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
