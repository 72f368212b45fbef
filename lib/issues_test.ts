import { assertEquals } from "@std/assert";
import { asBoolean, asRecord, asString, unknownField } from "./decode.ts";
import { CriSpecError } from "./error.ts";
import { MOST_ISSUES, withIssues } from "./issues.ts";
import { child } from "./pointer.ts";

/** Reads `{name, flag, parts: {…texts}}`; `name` has to be there. */
function read(value: unknown): void {
  const record = asRecord(value, "");
  for (const key of Object.keys(record)) {
    if (key === "name") asString(record[key], "/name");
    else if (key === "flag") asBoolean(record[key], "/flag");
    else if (key === "parts") {
      const parts = asRecord(record[key], "/parts");
      for (const part of Object.keys(parts)) asString(parts[part], child("/parts", part));
    } else if (key === "list") (record[key] as unknown[]).forEach((item, index) => asString(item, `/list/${index}`));
    else throw unknownField(key, ["name", "flag", "parts"], "", "Example");
  }
  if (record.name === undefined) throw new CriSpecError("missing-field", "there is no name", { path: "/name" });
}

function pathsOf(value: unknown, supplied: Readonly<Record<string, unknown>> = {}): readonly string[] {
  try {
    read(value);
  } catch (error) {
    const all = withIssues(error as CriSpecError, value, read, supplied);
    return all.issues.length === 0 ? [all.path] : all.issues.map(({ path }) => path);
  }
  return [];
}

Deno.test("withIssues() finds the faults behind the first, in the reader's order", () => {
  assertEquals(pathsOf({ name: "a", flag: 5, parts: { a: 1, b: "x", c: 2 }, other: 1 }), [
    "/flag",
    "/parts/a",
    "/parts/c",
    "/other",
  ]);
});

Deno.test("withIssues() leaves an error alone that is the only one", () => {
  const value = { name: "a", flag: 5 };
  const error = new CriSpecError("wrong-type", "x", { path: "/flag" });
  assertEquals(withIssues(error, value, read), error);
});

Deno.test("withIssues() reports no field as missing that it has left out itself", () => {
  assertEquals(pathsOf({ name: 5, flag: 5 }), ["/name", "/flag"]);
});

Deno.test("withIssues() goes on behind a missing field with a value that is supplied, and stops without", () => {
  const readName = (value: unknown): void => {
    const record = asRecord(value, "");
    if (record.name === undefined) throw new CriSpecError("missing-field", "there is no name", { path: "/name" });
    read(value);
  };
  const first = new CriSpecError("missing-field", "there is no name", { path: "/name" });
  const value = { flag: 5, parts: { a: 1 } };
  assertEquals(withIssues(first, value, readName).issues, []);
  const { issues } = withIssues(first, value, readName, { "/name": "x" });
  assertEquals(issues.map(({ path }) => path), ["/name", "/flag", "/parts/a"]);
});

Deno.test("withIssues() leaves a whole list out with an element of it, so that no other gets its index", () => {
  assertEquals(pathsOf({ name: "a", list: ["x", 1, 2], other: 1 }), ["/list/1", "/other"]);
});

Deno.test("withIssues() reads a document a bounded number of times, and does not change it", () => {
  const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));
  const value = Object.freeze({ name: "a", parts: Object.freeze(parts) });
  let count = 0;
  const counted = (one: unknown): void => {
    count++;
    read(one);
  };
  const first = new CriSpecError("wrong-type", "x", { path: "/parts/k0" });
  assertEquals(withIssues(first, value, counted).issues.length, MOST_ISSUES);
  assertEquals(count < MOST_ISSUES + 1, true);
});

Deno.test("withIssues() keeps hostile keys apart", () => {
  const value = JSON.parse('{"name": "a", "parts": {"__proto__": 1, "constructor": 2, "a/b": 3}}');
  assertEquals(pathsOf(value), ["/parts/__proto__", "/parts/constructor", "/parts/a~1b"]);
});
