/**
 * Arguments of wrong types: every public function answers, or throws a `CriSpecError`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import * as config from "../lib/config/mod.ts";
import * as cri from "../lib/cri/mod.ts";
import * as explain from "../lib/explain/mod.ts";
import * as files from "../lib/files/mod.ts";
import * as kubernetes from "../lib/kubernetes/mod.ts";
import * as lint from "../lib/lint/mod.ts";
import * as options from "../lib/options/mod.ts";
import * as plan from "../lib/plan/mod.ts";
import * as main from "../mod.ts";

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

type Callable = (...args: readonly unknown[]) => unknown;

/** The public functions; classes of errors are for throwing. */
const FUNCTIONS = Object.entries(
  { ...config, ...cri, ...explain, ...files, ...kubernetes, ...lint, ...options, ...plan, ...main } as Readonly<
    Record<string, unknown>
  >,
).flatMap(([name, value]) => {
  if (typeof value !== "function" || value.prototype instanceof Error) return [];
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  const call: Callable = isClass ? (...args) => Reflect.construct(value, args) : value as Callable;
  return [[name, call] as const];
});

/** What a call throws that is no `CriSpecError`. */
function foreignError(call: Callable, args: readonly unknown[]): string | undefined {
  try {
    call(...args);
  } catch (error) {
    if (!(error instanceof main.CriSpecError)) return String(error);
  }
  return undefined;
}

Deno.test("the entries have functions", () => assert(FUNCTIONS.length > 80));

for (const [name, call] of FUNCTIONS) {
  Deno.test(`${name}() answers arguments of any type, or throws a CriSpecError`, () => {
    const seconds = call.length === 0 ? [] : WRONG;
    const found = new Set(
      WRONG.flatMap((one) => [[one], ...seconds.map((two) => [one, two])]).map((args) => foreignError(call, args)),
    );
    found.delete(undefined);
    assertEquals([...found], []);
  });
}
