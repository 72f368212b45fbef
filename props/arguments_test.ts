/**
 * Arguments of wrong types: every public function answers, or throws a `CriSpecError`.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { decodeSpec, withMaskedPaths, withoutMounts } from "../lib/options/mod.ts";
import { CriSpecError } from "../mod.ts";
import { ENTRIES, someSpec, VALID_CALLS } from "./public_calls.ts";

function trap(): never {
  throw new Error("trap");
}
/** A proxy that throws whatever is asked of it. */
const PROXY = new Proxy(() => {}, {
  get: trap,
  has: trap,
  ownKeys: trap,
  getPrototypeOf: trap,
  getOwnPropertyDescriptor: trap,
  apply: trap,
});
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  NaN,
  1n,
  "x",
  "\ud800",
  Symbol("x"),
  [],
  [undefined],
  [PROXY],
  {},
  { x: 1 },
  { release: 1 },
  { release: "1.7.24", config: { x: 1 } },
  new Map([[1, 2]]),
  new Date(NaN),
  () => 1,
  PROXY,
];

/** A list and a record that cannot be read, and what is no plain data: for places inside of arguments. */
const WRONG_INSIDE: readonly unknown[] = [
  undefined,
  null,
  -1,
  1n,
  "x",
  Symbol("x"),
  [undefined],
  new Array(2),
  {},
  new Map(),
  PROXY,
  new Proxy([1], { get: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap }),
  Object.defineProperty({}, "x", { enumerable: true, get: trap }),
];

type Callable = (...args: readonly unknown[]) => unknown;

/** The public functions; classes of errors are for throwing. */
const FUNCTIONS = Object.entries(Object.assign({}, ...Object.values(ENTRIES)) as Readonly<Record<string, unknown>>)
  .flatMap(([name, value]) => {
    if (typeof value !== "function" || value.prototype instanceof Error) return [];
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    const call: Callable = isClass ? (...args) => Reflect.construct(value, args) : value as Callable;
    return [[name, call] as const];
  });

/** Functions that call what the caller passes, whose errors are the caller's. */
const CALLS_BACK: ReadonlySet<string> = new Set([
  "answer",
  "containerConfig",
  "decodeDaemonConfig",
  "podSandboxConfig",
  "toggleBehavior",
  "updateProcess",
]);

/** Functions of a pod that this package has read, which callers may not change. */
const OF_POD: ReadonlySet<string> = new Set(["containerConfig", "containersOf", "podRequests", "podSandboxConfig"]);

/** Data with a function in it, whose arguments nobody has to check. */
const DATA: ReadonlySet<string> = new Set(["ruleOf"]);

/** What a call throws that is no `CriSpecError`. */
function foreignError(call: Callable, args: readonly unknown[]): string | undefined {
  try {
    call(...args);
  } catch (error) {
    if (!(error instanceof CriSpecError)) return String(error);
  }
  return undefined;
}

type Path = readonly (string | number)[];

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

/** Where a value can be changed: the first elements of lists, all members of records. */
function placesIn(value: unknown, depth: number, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 2) : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...path, key];
    return [place, ...placesIn((value as Readonly<Record<string, unknown>>)[key], depth - 1, place)];
  });
}

/** A copy with another value at a place, of the same class. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : Object.assign(Object.create(Object.getPrototypeOf(value)), value);
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

/** The calls with one argument, or one member of an argument, replaced. */
function* wrongCalls(args: readonly unknown[], isShallow: boolean): Generator<readonly unknown[], void, void> {
  for (const [index, arg] of args.entries()) {
    for (const wrong of WRONG) yield args.with(index, wrong);
    const depth = isPlain(arg) && !isShallow ? 6 : 1;
    for (const place of placesIn(arg, depth)) {
      for (const wrong of WRONG_INSIDE) yield args.with(index, changed(arg, place, wrong));
    }
  }
}

/** The functions in what a call returned. */
function methodsOf(value: unknown): readonly Callable[] {
  if (typeof value === "function") return [value as Callable];
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Map) return [];
  const prototype = Object.getPrototypeOf(value);
  const names = [
    ...Object.keys(value),
    ...prototype === Object.prototype || prototype === Uint8Array.prototype
      ? []
      : Object.getOwnPropertyNames(prototype),
  ];
  return names.flatMap((name) => {
    const method = name === "constructor" ? undefined : Reflect.get(value, name);
    return typeof method === "function" ? [(...args: readonly unknown[]) => Reflect.apply(method, value, args)] : [];
  });
}

Deno.test("the entries have functions", () => assert(FUNCTIONS.length > 80));

Deno.test("every function has a valid call", () => {
  assertEquals(FUNCTIONS.flatMap(([name]) => Object.hasOwn(VALID_CALLS, name) ? [] : [name]), []);
});

/** What calls throw that is no `CriSpecError`, each once. */
function foreignErrors(call: Callable, calls: Iterable<readonly unknown[]>): readonly string[] {
  const found = new Set<string>();
  for (const args of calls) {
    const error = foreignError(call, args);
    if (error !== undefined) found.add(error);
  }
  return [...found];
}

for (const [name, call] of FUNCTIONS) {
  Deno.test(`${name}() answers arguments of any type, or throws a CriSpecError`, () => {
    const seconds = call.length === 0 ? [] : WRONG;
    assertEquals(foreignErrors(call, WRONG.flatMap((one) => [[one], ...seconds.map((two) => [one, two])])), []);
  });

  Deno.test(`${name}() answers a valid call with anything wrong in it, or throws a CriSpecError`, () => {
    const args = VALID_CALLS[name]!();
    call(...args);
    const errors = foreignErrors(call, wrongCalls(args, OF_POD.has(name)));
    assertEquals(CALLS_BACK.has(name) ? errors.filter((error) => error !== "Error: trap") : errors, []);
  });

  Deno.test(`what ${name}() returns answers arguments of any type, or throws a CriSpecError`, () => {
    if (DATA.has(name)) return;
    const methods = methodsOf(call(...VALID_CALLS[name]!()));
    const pairs = WRONG.flatMap((one) => [[one], [one, {}], [one, PROXY]]);
    assertEquals(methods.flatMap((method) => foreignErrors(method, pairs)), []);
  });
}

for (const [name, call] of FUNCTIONS) {
  if (ENTRIES.options![name] === undefined) continue;
  const option = call(...VALID_CALLS[name]!());
  if (typeof option !== "function") continue;
  Deno.test(`the option of ${name}() answers a spec with anything wrong in it, or throws a CriSpecError`, () => {
    assertEquals(foreignErrors(option as Callable, wrongCalls([someSpec()], false)), []);
  });
}

Deno.test("an option refuses a spec of the wrong type, and names what tells its path", () => {
  const spec = { ...someSpec(), mounts: [{ destination: 5 }] } as unknown as ReturnType<typeof someSpec>;
  const error = assertThrows(() => withoutMounts("/data")(spec), CriSpecError);
  assertEquals([error.code, error.hint?.startsWith("read it with decodeSpec()")], ["wrong-type", true]);
  const told = assertThrows(() => decodeSpec(spec), CriSpecError);
  assertEquals([told.code, told.path], ["wrong-type", "/mounts/0/destination"]);
});

Deno.test("a list of 300,000 texts is checked", () => {
  const paths = Array.from({ length: 300_000 }, (_, index) => `/${index}`);
  assertEquals(withMaskedPaths(paths)({ ociVersion: "1.1.0" }).linux?.maskedPaths?.length, 300_000);
});
