/**
 * The table of the spec's fields: what is written is read again, and two specs differ exactly when their bytes do.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { parseJson } from "../lib/cli/document.ts";
import { CriSpecError } from "../lib/error.ts";
import { diffSpecs } from "../lib/explain/diff.ts";
import { decodeSpec } from "../lib/oci/decode.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import { SPEC } from "../lib/oci/fields.ts";
import { type AnyType, BOOL, record, type RecordType, string } from "../lib/oci/schema.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { law } from "./law.ts";

type Plain = Readonly<Record<string, unknown>>;

function asNumber(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A value of the type with every field in it, and nothing zero. */
function full(type: AnyType): unknown {
  switch (type.kind) {
    case "string":
      return "text";
    case "bool":
      return true;
    case "integer":
      return asNumber(type.most);
    case "list":
      return [full(type.of)];
    case "map":
      return { key: full(type.of) };
    case "record":
      return Object.fromEntries(Object.entries(type.fields).map(([key, [of]]) => [key, full(of)]));
  }
}

/** Any value of the type; zeros and empty ones are frequent. */
function valueOf(type: AnyType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string":
      return fc.constantFrom("", "a", "A=1", "\u{1f600}<", "\b");
    case "bool":
      return fc.boolean();
    case "integer":
      return fc.constantFrom(0n, 1n, type.least, type.most).map(asNumber);
    case "list":
      return fc.array(valueOf(type.of), { maxLength: 2 });
    case "map":
      return fc.array(fc.tuple(fc.constantFrom("a", "b/c", "__proto__", "1"), valueOf(type.of)), { maxLength: 2 })
        .map((entries) => Object.fromEntries(entries));
    case "record":
      return recordOf(type);
  }
}

function recordOf({ fields }: RecordType): fc.Arbitrary<unknown> {
  const values = Object.entries(fields).map(([key, [type, written]]) => {
    const isThere = written === "always" && type.kind !== "list" ? fc.constant(true) : fc.boolean();
    return fc.tuple(fc.constant(key), isThere, valueOf(type));
  });
  return fc.tuple(...values).map((all) =>
    Object.fromEntries(all.filter(([, isThere]) => isThere).map(([key, , value]) => [key, value]))
  );
}

const anySpec = valueOf(SPEC) as fc.Arbitrary<Spec>;

/** Every place of a value, from the outside in. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesIn((value as Plain)[key], [...path, key]))];
}

function edited(value: unknown, [step, ...rest]: readonly string[], to: (old: unknown) => unknown): unknown {
  if (step === undefined) return to(value);
  if (Array.isArray(value)) return value.with(Number(step), edited(value[Number(step)], rest, to));
  const part = edited((value as Plain)[step], rest, to);
  const others = Object.entries(value as Plain).filter(([key]) => key !== step);
  return Object.fromEntries(part === undefined ? others : [...others, [step, part]]);
}

/** The same without anything in it. */
function emptied(value: unknown): unknown {
  if (typeof value === "object") return Array.isArray(value) ? [] : {};
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

Deno.test("every field of the table is written in its order, and read again", () => {
  const spec = full(SPEC) as Spec;
  const text = formatSpec(spec);
  assertEquals(parseJson(text), spec);
  assertEquals(JSON.stringify(parseJson(text), replacer), JSON.stringify(spec, replacer));
  assertEquals(decodeSpec(parseJson(text)), spec);
  assert(placesIn(spec).length > 200);
});

function replacer(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

law("a spec is read as it was written", anySpec, (spec) => {
  const text = formatSpec(spec);
  const read = decodeSpec(parseJson(text));
  assertEquals(formatSpec(read), text);
  assertEquals(decodeSpec(parseJson(formatSpec(read))), read);
  assertEquals(formatSpec(decodeSpec(spec)), text);
});

law(
  "two specs differ exactly when their bytes do",
  fc.tuple(anySpec, fc.nat(), fc.boolean()),
  ([spec, choice, isGone]) => {
    // An element of a list cannot be absent, only empty.
    const places = placesIn(spec).slice(1).filter((place) => !isGone || !/^\d+$/.test(place.at(-1)!));
    if (places.length === 0) return;
    const place = places[choice % places.length]!;
    const other = edited(spec, place, isGone ? () => undefined : emptied) as Spec;
    const isSame = formatSpec(spec) === formatSpec(other);
    assertEquals([diffSpecs(spec, other).length === 0, diffSpecs(other, spec).length === 0], [isSame, isSame]);
  },
  { runs: 400 },
);

law("two specs made apart differ exactly when their bytes do", fc.tuple(anySpec, anySpec), ([from, to]) => {
  assertEquals(diffSpecs(from, to).length === 0, formatSpec(from) === formatSpec(to));
});

/** Every type of the table with a place that has it. */
function* typesBelow(type: AnyType, path: readonly string[]): Generator<readonly [AnyType, readonly string[]]> {
  yield [type, path];
  if (type.kind === "list") yield* typesBelow(type.of, [...path, "0"]);
  if (type.kind === "map") yield* typesBelow(type.of, [...path, "key"]);
  if (type.kind !== "record") return;
  for (const [key, [of]] of Object.entries(type.fields)) yield* typesBelow(of, [...path, key]);
}

Deno.test("no field takes a value of another type, in writing and in reading", () => {
  const spec = full(SPEC);
  for (const [type, path] of typesBelow(SPEC, [])) {
    const wrong = type.kind === "string"
      ? [1, []]
      : type.kind === "integer"
      ? [type.least - 1n, type.most + 1n, 0.5, "1", true]
      : ["true", 1];
    for (const value of wrong) {
      const bad = edited(spec, path, () => value) as Spec;
      const pointer = path.map((step) => `/${step}`).join("");
      assertEquals(assertThrows(() => formatSpec(bad), CriSpecError).path, pointer);
      assertEquals(assertThrows(() => decodeSpec(bad), CriSpecError).path, pointer);
    }
  }
});

Deno.test("decodeSpec() takes null for absent, gives Go's zeros and leaves out what is not runtime-spec's", () => {
  const document = { process: { user: null, umask: 1 }, linux: { resources: { pids: {} }, personality: {} }, x: 1 };
  assertEquals(decodeSpec(document), {
    ociVersion: "",
    process: { user: { uid: 0, gid: 0 }, cwd: "" },
    linux: { resources: { pids: {} }, personality: { domain: "" } },
  });
});

interface Recorded {
  readonly release: string;
  readonly name: string;
  readonly spec: string;
}

for (
  const line of Deno.readTextFileSync(new URL("schema/container_specs.ndjson", import.meta.url)).trim().split("\n")
) {
  const { release, name, spec } = JSON.parse(line) as Recorded;
  Deno.test(`containerd ${release} wrote the spec ${name} as the table has it`, () => {
    assertEquals(formatSpec(decodeSpec(parseJson(spec))), spec);
  });
}

Deno.test("a row of another type than its field's does not compile", () => {
  // @ts-expect-error: a boolean for a string
  record<{ readonly a: string }>("Wrong", { a: [BOOL, "always"] });
  // @ts-expect-error: a field that is always there, left out
  record<{ readonly a: string }>("Wrong", { a: [string(), "omitempty"] });
  // @ts-expect-error: no row for a field
  record<{ readonly a: string; readonly b?: string }>("Wrong", { a: [string(), "always"] });
});
