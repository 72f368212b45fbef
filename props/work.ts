/**
 * How much work a function does, counted: the same on every machine, however busy.
 *
 * Counted are calls of JavaScript's own functions, each by the size of what it walks: elements of a list, keys of a record,
 * characters of a text. Not counted is what no function does, a loop's own steps and a record's spread.
 *
 * @module
 */

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Size = (self: unknown, args: readonly unknown[], result: unknown, lastIndex: number) => number;

interface Counted {
  readonly of: object;
  readonly names: readonly string[];
  readonly size: Size;
}

const keysOf = Object.keys;
const one: Size = () => 1;
const lengthOfSelf: Size = (self) => (self as { readonly length: number }).length + 1;
const keysOfArgument: Size = (_, [record]) => keysOf(Object(record)).length + 1;

/** From where a search in a text begins to what it finds, or to the text's end. */
const searched: Size = (self, [part, from], result) => {
  const text = self as string;
  const start = Math.min(Number(from ?? 0), text.length);
  return (result === -1 ? text.length - start : Number(result) - start) + String(part).length;
};
/** The same towards the start, where each place is compared from the part's start on: V8 searches so. */
const searchedBack: Size = (self, [part, from], result) => {
  const [text, sought] = [self as string, String(part)];
  let count = 1;
  for (let at = Math.min(Number(from ?? Infinity), text.length); at >= Math.max(0, Number(result)); at--) {
    let same = 0;
    while (same < sought.length && text[at + same] === sought[same]) same++;
    count += same + 1;
  }
  return count;
};
/** What a pattern looks at, if it looks once: from where it begins to its match's end, or to the text's end. */
const matched: Size = (self, [text], result, lastIndex) => {
  const { global, sticky } = self as RegExp;
  const start = global || sticky ? lastIndex : 0;
  const match = result as RegExpExecArray | null;
  if (match !== null) return match.index + match[0].length - start + 1;
  return sticky ? 1 : Math.max(0, String(text).length - start) + 1;
};
const lengthOfResult: Size = (_, __, result) => (result as string).length + 1;

const ITERATOR: object = Object.getPrototypeOf([][Symbol.iterator]());

const LIST_WALKS =
  "map filter forEach find findIndex findLast some every includes indexOf lastIndexOf slice concat join " +
  "reduce flatMap flat sort toSorted reverse toReversed splice toSpliced shift unshift with fill";
const TEXT_WALKS = "includes split replace replaceAll match matchAll trim " +
  "isWellFormed toWellFormed toLowerCase normalize";

const COUNTED: readonly Counted[] = [
  { of: Array.prototype, names: LIST_WALKS.split(" "), size: lengthOfSelf },
  { of: Array.prototype, names: ["push", "pop", "at"], size: one },
  { of: ITERATOR, names: ["next"], size: one },
  { of: Map.prototype, names: ["get", "set", "has", "delete"], size: one },
  { of: Set.prototype, names: ["add", "has", "delete"], size: one },
  { of: WeakMap.prototype, names: ["get", "set", "has"], size: one },
  { of: Object, names: ["keys", "values", "entries", "assign", "freeze", "isFrozen"], size: keysOfArgument },
  { of: Object, names: ["hasOwn", "is"], size: one },
  { of: Object, names: ["fromEntries"], size: (_, __, result) => keysOf(result as object).length + 1 },
  { of: String.prototype, names: ["indexOf"], size: searched },
  { of: String.prototype, names: ["lastIndexOf"], size: searchedBack },
  { of: String.prototype, names: ["slice", "substring"], size: lengthOfResult },
  { of: String.prototype, names: TEXT_WALKS.split(" "), size: lengthOfSelf },
  { of: String.prototype, names: ["charCodeAt", "codePointAt"], size: one },
  { of: RegExp.prototype, names: ["exec"], size: matched },
  { of: JSON, names: ["stringify"], size: (_, __, result) => String(result).length + 1 },
  { of: TextEncoder.prototype, names: ["encode", "encodeInto"], size: (_, [text]) => String(text).length + 1 },
];

/**
 * Counts the work of a function.
 *
 * @param run What is run, once; it must not wait for anything.
 * @returns The count.
 */
export function workOf(run: () => unknown): number {
  let work = 0;
  let isCounting = false;
  const undo: (() => void)[] = [];
  for (const { of, names, size } of COUNTED) {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(of, name)!;
      const method = before.value as Method;
      const counting: Method = function (...args) {
        const lastIndex = this instanceof RegExp ? this.lastIndex : 0;
        const result = Reflect.apply(method, this, args);
        if (isCounting) {
          isCounting = false;
          work += size(this, args, result, lastIndex);
          isCounting = true;
        }
        return result;
      };
      Object.defineProperty(of, name, { ...before, value: counting });
      undo.push(() => Object.defineProperty(of, name, before));
    }
  }
  try {
    isCounting = true;
    run();
  } finally {
    isCounting = false;
    for (let at = 0; at < undo.length; at++) undo[at]!();
  }
  return work;
}
