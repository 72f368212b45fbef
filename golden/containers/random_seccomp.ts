/**
 * Random seccomp profiles of the node: JSON that Go reads or not, written in any way.
 *
 * @module
 */

import fc from "fast-check";
import type { ContainerConfig } from "../../lib/cri/config.ts";

/** How many files a node has. */
const COUNT = 16;

const FOLDER = "$DIR/specs/seccomp";

/** Texts of JSON strings, with quotes. */
const strings = fc.constantFrom(
  '"SCMP_ACT_ALLOW"',
  '"SCMP_ACT_ERRNO"',
  '"SCMP_ARCH_X86_64"',
  '"SCMP_CMP_EQ"',
  '"read"',
  '"write"',
  '""',
  '"<&>\\u2028"',
  '"\\u0008\\f\\n\\t\\u001f\\u007f"',
  '"\\ud800x\\ude00\\ud83d\\ude00"',
  '"\\/\\"\\\\"',
  '"\u2029\u{1F600}é"',
);

/** Values that a struct may not take where they stand. */
const odd = fc.constantFrom(
  "null",
  "true",
  '"x"',
  "1",
  "-1",
  "0",
  "-0",
  "1.5",
  "1e2",
  "4294967296",
  "18446744073709551616",
  "[]",
  "{}",
  "[null]",
  '{"a":1}',
);

/** One of a hundred is odd: a profile has many values, and one that is wrong makes the whole file be refused. */
function mostly(values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: values, weight: 99 }, odd);
}

const listOf = (values: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  mostly(fc.array(mostly(values), { maxLength }).map((all) => `[${all.join(", ")}]`));

const numbers = fc.constantFrom("0", "1", "38", "4294967295", "65535");
const longNumbers = fc.constantFrom("0", "18446744073709551615", "9007199254740993", "2080505856");

/** Go finds a member in any case. */
function spelled(key: string): fc.Arbitrary<string> {
  return fc.constantFrom(key, key, key, key, key, key.toUpperCase(), key.toLowerCase(), key.replace("s", "\u017f"));
}

/** An object of some of the members, in any order, some twice. */
function object(members: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  const each = Object.entries(members).map(([key, values]) =>
    fc.tuple(spelled(key), values).map(([name, value]) => `"${name}": ${value}`)
  );
  const [first] = each;
  return mostly(
    fc.tuple(first!, fc.array(fc.oneof(...each), { maxLength: 2 * each.length }))
      .map(([one, more]) => `{${[one, ...more].join(", ")}}`),
  );
}

const args = object({
  index: mostly(numbers),
  value: mostly(longNumbers),
  valueTwo: mostly(longNumbers),
  op: mostly(strings),
});

const syscalls = object({
  names: listOf(strings, 3),
  action: mostly(strings),
  errnoRet: mostly(numbers),
  args: listOf(args, 2),
  comment: mostly(strings),
});

const profiles = object({
  defaultAction: mostly(strings),
  defaultErrnoRet: mostly(numbers),
  architectures: listOf(strings, 3),
  flags: listOf(strings, 2),
  listenerPath: mostly(strings),
  listenerMetadata: mostly(strings),
  syscalls: listOf(syscalls, 3),
  archMap: listOf(strings, 2),
});

/** What follows the first value is not looked at; a value that is cut is none. */
const files = fc.tuple(profiles, fc.constantFrom("", "", "", "", "\n", "}", " {}", "\u0000", "cut")).map((
  [text, end],
) => end === "cut" ? text.slice(0, -1) : `${text}${end}`);

/** Texts of profiles by their paths. */
export function seccompFiles(): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.array(files, { minLength: COUNT, maxLength: COUNT }).map((texts) =>
    Object.fromEntries(texts.map((text, index) => [`${FOLDER}/${index}.json`, text]))
  );
}

/** A container's profile: one of the files. */
export function seccompRequest(): fc.Arbitrary<NonNullable<NonNullable<ContainerConfig["linux"]>["security_context"]>> {
  return fc.nat(COUNT - 1).map((index) => ({ seccomp: { profile_type: 2, localhost_ref: `${FOLDER}/${index}.json` } }));
}
