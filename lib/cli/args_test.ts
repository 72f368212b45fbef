import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { parseArgs } from "node:util";
import { CriSpecError } from "../error.ts";
import { type Flags, type Given, readArgs } from "./args.ts";

const FLAGS: Flags = { release: { type: "string" }, ndjson: { type: "boolean" }, at: { type: "string" } };

function read(...args: readonly string[]): Given {
  return readArgs(args, { flags: FLAGS, command: "cri-spec spec" });
}

function refusal(...args: readonly string[]): readonly [message: string, hint: string | undefined] {
  const { code, message, hint } = assertThrows(() => read(...args), CriSpecError);
  assertEquals(code, "usage");
  return [message, hint];
}

Deno.test("flags stand anywhere, values behind a blank or an equals sign", () => {
  const { values, set, rest } = read("a.json", "--release", "1.7.24", "--ndjson", "--at=linux", "b.json");
  assertEquals([...values], [["release", "1.7.24"], ["at", "linux"]]);
  assertEquals([...set], ["ndjson"]);
  assertEquals(rest, ["a.json", "b.json"]);
});

Deno.test("-h is --help, a single dash an argument and a value, two dashes the end of the flags", () => {
  assertEquals([...read("-h").set], ["help"]);
  assertEquals(read("-").rest, ["-"]);
  assertEquals(read("--release", "-").values.get("release"), "-");
  assertEquals(read("--", "--ndjson", "-h").rest, ["--ndjson", "-h"]);
});

Deno.test("a value behind an equals sign may look like a flag, or be empty", () => {
  assertEquals(read("--release=--ndjson").values.get("release"), "--ndjson");
  assertEquals(read("--release=").values.get("release"), "");
  assertEquals(read("--at=a=b").values.get("at"), "a=b");
});

Deno.test("wrong usage tells what to write instead", () => {
  assertEquals(refusal("--relase", "1.7.24"), ['Unknown flag "--relase"', "did you mean --release?"]);
  assertEquals(refusal("-x")[0], 'Unknown flag "-x"');
  assertEquals(refusal("-hx")[0], 'Unknown flag "-x"');
  assertEquals(refusal("--constructor"), ['Unknown flag "--constructor"', "see cri-spec spec --help"]);
  assertEquals(refusal("--release"), ["The flag --release needs a value", "see cri-spec spec --help"]);
  assertEquals(refusal("--release", "--ndjson"), ["The flag --release needs a value", "see cri-spec spec --help"]);
  assertEquals(refusal("--ndjson=yes"), ["The flag --ndjson takes no value", "see cri-spec spec --help"]);
  assertEquals(refusal("--ndjson", "--ndjson"), ["The flag --ndjson is given twice", "see cri-spec spec --help"]);
  assertEquals(refusal("-h", "--help"), ["The flag --help is given twice", "see cri-spec spec --help"]);
});

/** What node's parser makes of arguments that it takes. */
function byNode(args: readonly string[]): Given | undefined {
  const options = { help: { type: "boolean", short: "h" }, ...FLAGS } as const;
  try {
    const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    const named = tokens.filter((token) => token.kind === "option");
    if (new Set(named.map(({ name }) => name)).size < named.length) return undefined;
    return {
      values: new Map(named.flatMap(({ name, value }) => value === undefined ? [] : [[name, value]])),
      lists: new Map(),
      set: new Set(named.flatMap(({ name, value }) => value === undefined ? [name] : [])),
      rest: tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []),
    };
  } catch {
    return undefined;
  }
}

Deno.test("arguments are read as node's parser does, and what it refuses is refused", () => {
  const arg = fc.oneof(
    fc.constantFrom(
      "--release",
      "--at",
      "--ndjson",
      "--help",
      "-h",
      "-hh",
      "-",
      "--",
      "x",
      "1.7.24",
      "--release=",
      "--no",
    ),
    fc.string({ unit: fc.constantFrom("-", "=", "h", "a", "t"), maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(arg, { maxLength: 6 }), (args) => {
      // Node takes a dash among short flags for the end of the flags.
      fc.pre(!args.some((arg) => /^-[^-].*-/.test(arg)));
      const expected = byNode(args);
      if (expected === undefined) assertThrows(() => read(...args), CriSpecError);
      else assertEquals(read(...args), expected);
    }),
    { numRuns: 1000 },
  );
});
