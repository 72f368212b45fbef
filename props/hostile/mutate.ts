/**
 * Mutations of documents, as data, so that a failing document can be shrunk and told.
 *
 * @module
 */

import { isRecord } from "../../lib/decode.ts";
import { edit, editedText } from "./edits.ts";
import type { Random } from "./random.ts";
import { type Hostile, hostileValue } from "./values.ts";

/** A place in a document. */
export type Steps = readonly string[];

/** One change of a document. */
export interface Mutation {
  /** What it does, for people. */
  readonly what: string;
  /** Where. */
  readonly at: Steps;
  /** Makes the value that stands there afterwards. */
  readonly change: (value: unknown) => unknown;
  /** Whether what it makes of JSON data is JSON data. */
  readonly isJson: boolean;
}

/** Keys that a document may get. */
const KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "length",
  "0",
  "",
  "metadatta",
  "cgroup_parent",
  "cgroupParent",
  "seccomp_profile_path",
  "windows",
  "image",
  "rootfs",
  "host",
  "\u001b[2J",
  "\ud800",
];

/** A random place of plain data, seldom the whole. */
function placeIn(document: unknown, random: Random): Steps {
  const steps: string[] = [];
  let here = document;
  for (;;) {
    if (typeof here !== "object" || here === null) return steps;
    const keys = Array.isArray(here) ? Object.keys(here) : Object.keys(here as object);
    if (keys.length === 0 || random.oneIn(steps.length === 0 ? 60 : 6)) return steps;
    const key = random.pick(keys);
    steps.push(key);
    here = (here as Record<string, unknown>)[key];
  }
}

function entry(record: object, key: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(record), [key, value]]);
}

function withKey(value: unknown, key: string, item: unknown): unknown {
  if (Array.isArray(value)) return [...value, item];
  return isRecord(value) ? entry(value, key, item) : { [key]: item };
}

function without(value: unknown, nth: number): unknown {
  if (Array.isArray(value)) return value.toSpliced(nth % Math.max(1, value.length), 1);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.toSpliced(nth % Math.max(1, entries.length), 1));
}

/** The same values behind accessors. */
function accessors(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(value).map((
        [key, item],
      ) => [key, { get: () => item, enumerable: true, configurable: true }]),
    ),
  );
}

function proxy(value: unknown): unknown {
  return typeof value === "object" && value !== null ? new Proxy(value, {}) : value;
}

function shuffled(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;
}

const CHANGES: readonly ((random: Random) => Omit<Mutation, "at">)[] = [
  (random) => {
    const nth = random.below(16);
    return { what: `remove part ${nth}`, change: (value) => without(value, nth), isJson: true };
  },
  (random) => {
    const [key, hostile] = [random.pick(KEYS), hostileValue(random)];
    return {
      what: `add ${JSON.stringify(key)}: ${hostile.what}`,
      change: (value) => withKey(value, key, hostile.make()),
      isJson: hostile.isJson,
    };
  },
  (random) => {
    const edits = Array.from({ length: 1 + random.below(3) }, () => edit(random));
    return {
      what: edits.map(({ what }) => what).join(", "),
      change: (value) => typeof value === "string" ? editedText(value, edits) : value,
      isJson: true,
    };
  },
  () => ({ what: "twice", change: (value) => [value, value], isJson: true }),
  () => ({ what: "in an object", change: (value) => ({ value }), isJson: true }),
  () => ({ what: "to text", change: (value) => typeof value === "object" ? "{}" : String(value), isJson: true }),
  () => ({ what: "other order", change: shuffled, isJson: true }),
  () => ({ what: "behind accessors", change: accessors, isJson: false }),
  () => ({ what: "behind a proxy", change: proxy, isJson: false }),
];

/** A random mutation of a document. */
export function mutation(document: unknown, random: Random): Mutation {
  const at = placeIn(document, random);
  if (!random.oneIn(3)) {
    const hostile: Hostile = hostileValue(random);
    return { what: hostile.what, at, change: () => hostile.make(), isJson: hostile.isJson };
  }
  return { ...random.pick(CHANGES)(random), at };
}

function changed(value: unknown, [step, ...rest]: Steps, change: Mutation["change"]): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(step);
    return index < value.length ? value.with(index, changed(value[index], rest, change)) : value;
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? changed(item, rest, change) : item]),
  );
}

/**
 * Applies mutations to a document, which stays as it is. One whose place is not there any more, or is no plain data now, changes
 * nothing.
 */
export function mutated(document: unknown, mutations: readonly Mutation[]): unknown {
  let result = document;
  for (const { at, change } of mutations) {
    try {
      result = changed(result, at, change);
    } catch {
      // An earlier mutation made the place hostile: this one is left out.
    }
  }
  return result;
}

/** Mutations for people. */
export function told(mutations: readonly Mutation[]): string {
  return mutations.map(({ at, what }) => `  /${at.join("/")}: ${what}`).join("\n");
}
