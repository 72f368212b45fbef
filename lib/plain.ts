/**
 * Documents of a caller, read once: whatever a caller passes, the rest of the package sees plain data of its own.
 *
 * A document is what `JSON.parse` returns, with bigints, `undefined` for what is absent, and the dates of TOML. Its objects may be
 * proxies or have accessors, which cannot be distinguished from plain ones; so each value is read exactly once, into a copy. What would
 * be lost in that copy (holes, instances of classes, functions, symbols) is refused.
 *
 * @module
 */

import { checkTexts } from "./argument.ts";
import { CriSpecError, type ErrorCode } from "./error.ts";
import { child, type Pointer } from "./pointer.ts";
import { isShared } from "./oci/shared.ts";

/** How deep a document may be nested: TOML is read up to this depth, JSON and YAML less deep. */
const MAX_DEPTH = 1000;

/** How deep a spec may be nested: twice as deep as runtime-spec's is. */
const MAX_SPEC_DEPTH = 24;

/** Larger integers are of no type that a document or a spec has; as text they would cost seconds. */
const MOST_INTEGER = 2n ** 1024n;

/** How many values a document may have, one that stands in several places counted as often. */
const MOST_VALUES = 1 << 21;
/** How many of them may be objects and lists. */
const MOST_OBJECTS = 1 << 18;

/** How long its texts and keys may be together, in UTF-16 units: twice what a daemon takes. */
const MOST_TEXT = 1 << 25;

/** How many steps of a pointer an error shows. */
const MOST_STEPS = 64;

const HINT = "pass what JSON.parse returns: objects, lists, strings, numbers, booleans and null";

const TOO_MANY = "no daemon accepts that many; a value that occurs in several places counts each time";

/** The prototype of this realm's plain objects. */
const PLAIN = Object.prototype;

/** The prototype of every plain object of any realm has this, and is the end of its chain. */
function isRootPrototype(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf") &&
    Object.keys(prototype).length === 0;
}

/**
 * Whether an object is neither an instance of a class nor inherits anything.
 *
 * @param value An object that is not a list.
 * @returns `true` for objects of literals, of `JSON.parse` and of `Object.create(null)`, of any realm.
 */
export function isPlainRecord(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === PLAIN || prototype === null || isRootPrototype(prototype);
}

/** What is taken besides documents. */
export interface PlainOptions {
  /** Whether the value is a spec: what this package has frozen itself stays as it is, and nothing is very deep or a date. */
  readonly isSpec?: boolean;
  /** A symbol that the value itself, but nothing in it, may have as a key. */
  readonly symbol?: symbol;
  /** What was copied before: what is one object in two values is one copy in both. */
  readonly copied?: Map<object, Copied>;
  /** What the value gave before, member by member and each with all in it, lists with their length first: it is not read again. */
  readonly given?: readonly unknown[];
}

/** A copy, how many values it has, and how much text. */
export interface Copied {
  readonly copy: unknown;
  readonly size: number;
  readonly text: number;
}

/** One walk over a document. */
class Copier {
  /** The steps to the value that is read: the first `depth` of them. */
  readonly #steps: (string | number)[] = [];
  readonly #isSpec: boolean;
  readonly #symbol: symbol | undefined;
  readonly #copied: Map<object, Copied> | undefined;
  readonly #given: readonly unknown[];
  /** How much of what was given is copied. */
  #taken = 0;
  #depth = 0;
  #left = MOST_VALUES;
  #objectsLeft = MOST_OBJECTS;
  #textLeft = MOST_TEXT;

  constructor({ isSpec = false, symbol, copied, given = [] }: PlainOptions) {
    this.#isSpec = isSpec;
    this.#symbol = symbol;
    this.#copied = copied;
    this.#given = given;
  }

  /** Reads a member that was not given before. */
  #read(value: Readonly<Record<string | number, unknown>>, key: string | number): unknown {
    return this.#taken < this.#given.length ? this.#given[this.#taken++] : value[key];
  }

  copy(value: unknown): unknown {
    if (typeof value === "string") {
      this.#takeText(value.length);
      return value;
    }
    return typeof value === "object" && value !== null ? this.#copyObject(value) : this.#checked(value);
  }

  /** A value that is neither text nor object. */
  #checked(value: unknown): unknown {
    switch (typeof value) {
      case "function":
      case "symbol":
        throw this.#refusal(`it is a ${typeof value}`);
      case "bigint":
        if (value < MOST_INTEGER && value > -MOST_INTEGER) return value;
        throw this.#refusal("the number has more than 1024 bits", "out-of-range", "integers have at most 64 bits");
      default:
        return value;
    }
  }

  /** Where the walk is; of a place that is very deep the beginning. */
  path(root: Pointer): Pointer {
    return this.#steps.slice(0, Math.min(this.#depth, MOST_STEPS)).reduce<string>(child, root);
  }

  #refusal(what: string, code: ErrorCode = "wrong-type", hint = HINT): CriSpecError {
    return new CriSpecError(code, `Cannot read the value as plain data: ${what}`, { hint });
  }

  #copyObject(value: object): unknown {
    if (this.#isSpec && isShared(value)) return value;
    const most = this.#isSpec ? MAX_SPEC_DEPTH : MAX_DEPTH;
    if (this.#depth >= most) {
      throw this.#refusal(
        `it is nested deeper than ${most} levels`,
        "too-deep",
        "a cyclic object causes this error, too",
      );
    }
    return this.#copied === undefined ? this.#copyParts(value) : this.#copyOnce(value, this.#copied);
  }

  /** Copies an object that may be in several places; it counts in each. */
  #copyOnce(value: object, copied: Map<object, Copied>): unknown {
    const known = copied.get(value);
    if (known !== undefined) {
      this.#take(known.size);
      this.#takeText(known.text);
      return known.copy;
    }
    const [left, textLeft] = [this.#left, this.#textLeft];
    const copy = this.#copyParts(value);
    copied.set(value, { copy, size: left - this.#left, text: textLeft - this.#textLeft });
    return copy;
  }

  #copyParts(value: object): unknown {
    if (--this.#objectsLeft < 0) {
      throw this.#refusal(`the document has more than ${MOST_OBJECTS} objects and lists`, "too-large", TOO_MANY);
    }
    if (Array.isArray(value)) return this.#copyList(value);
    if (isPlainRecord(value)) return this.#copyRecord(value as Readonly<Record<string, unknown>>);
    if (!this.#isSpec && value instanceof Date) return this.#copyDate(value);
    throw this.#refusal("it is an instance of a class");
  }

  #take(count: number): void {
    this.#left -= count;
    if (this.#left >= 0) return;
    throw this.#refusal(`the document has more than ${MOST_VALUES} values`, "too-large", TOO_MANY);
  }

  #takeText(length: number): void {
    this.#textLeft -= length;
    if (this.#textLeft >= 0) return;
    throw this.#refusal(`the document has more than ${MOST_TEXT} characters`, "too-large", TOO_MANY);
  }

  #copyList(value: readonly unknown[]): readonly unknown[] {
    const members = value as unknown as Readonly<Record<string | number, unknown>>;
    const length = this.#read(members, "length") as number;
    this.#take(length);
    const copy: unknown[] = [];
    const depth = this.#depth++;
    for (let index = 0; index < length; index++) {
      this.#steps[depth] = index;
      const item = this.#read(members, index);
      if (item === undefined && !(index in value)) throw this.#refusal("the list is sparse here");
      copy.push(this.copy(item));
    }
    this.#depth = depth;
    return copy;
  }

  #copyRecord(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const symbols = Object.getOwnPropertySymbols(value);
    // Engines copy a record as a whole faster than member by member.
    const isNew = this.#taken >= this.#given.length;
    const copy = isNew && symbols.length === 0 ? spread(value) : undefined;
    if (copy === undefined) return this.#copyMembers(value, symbols);
    const depth = this.#depth++;
    let count = 0;
    let text = 0;
    for (const key in copy) {
      const item = copy[key];
      count++;
      text += key.length;
      if (typeof item === "string") text += item.length;
      else if (typeof item !== "number" && typeof item !== "boolean" && Object.hasOwn(copy, key)) {
        this.#steps[depth] = key;
        copy[key] = this.copy(item);
      }
    }
    this.#depth = depth;
    this.#take(count);
    this.#takeText(text);
    return copy;
  }

  /** Copies a record member by member: one that has symbols, or of which a member cannot be read. */
  #copyMembers(
    value: Readonly<Record<string, unknown>>,
    symbols: readonly symbol[],
  ): Readonly<Record<string, unknown>> {
    const keys = Object.keys(value);
    this.#take(keys.length);
    const copy: Record<string | symbol, unknown> = {};
    for (const symbol of symbols) this.#copySymbol(value, symbol, copy);
    const depth = this.#depth++;
    for (const key of keys) {
      this.#steps[depth] = key;
      this.#takeText(key.length);
      const item = this.copy(this.#read(value, key));
      if (key === "__proto__") define(copy, key, item);
      else copy[key] = item;
    }
    this.#depth = depth;
    return copy;
  }

  #copySymbol(value: Readonly<Record<symbol, unknown>>, symbol: symbol, copy: Record<symbol, unknown>): void {
    if (this.#depth === 0 && symbol === this.#symbol) copy[symbol] = value[symbol];
    else if (Object.prototype.propertyIsEnumerable.call(value, symbol)) {
      throw this.#refusal("one of its keys is a symbol");
    }
  }

  #copyDate(value: Date): Date {
    const time = Date.prototype.getTime.call(value);
    if (Number.isNaN(time)) throw this.#refusal("it is an invalid date");
    return new Date(time);
  }
}

/** A record with the same members; `undefined` for one that cannot be read as a whole. */
function spread(value: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  try {
    return { ...value };
  } catch {
    return undefined;
  }
}

/** Sets an entry that assignment would lose. */
function define(record: object, key: string, value: unknown): void {
  Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * Reads a document of a caller once.
 *
 * @param value Any value.
 * @param path Where it stands, for errors. Default: `""`.
 * @param options What is taken besides documents. Default: nothing.
 * @returns New plain data: objects, lists without holes, dates and primitives, in the same order.
 * @throws {CriSpecError} `wrong-type` for what is not plain data, `out-of-range`, `too-deep` (a cycle, too), `too-large`.
 */
export function plainData(value: unknown, path: Pointer = "", options: PlainOptions = {}): unknown {
  checkTexts(path);
  const copier = new Copier(options);
  try {
    return copier.copy(value);
  } catch (cause) {
    // Of a foreign error, thrown by an accessor or the trap of a proxy, nothing can be relied on.
    const own = cause instanceof CriSpecError ? cause : undefined;
    const { code = "wrong-type", message = "Cannot read the value as plain data: reading it failed", hint = HINT } =
      own ??
        {};
    throw new CriSpecError(code, message, { path: copier.path(path), hint, ...(own === undefined ? { cause } : {}) });
  }
}

/**
 * Whether two values are the same document: the same values under the same keys in the same order.
 *
 * @param one Plain data that {@linkcode plainData} made.
 * @param other The same of another document.
 * @returns `false` for documents that differ in anything.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Date || other instanceof Date) {
    return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  const [a, b] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  return keys.every((key, index) => key === others[index] && isSameData(a[key], b[key]));
}
