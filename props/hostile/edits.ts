/**
 * Changes of texts, as data.
 *
 * @module
 */

import type { Random } from "./random.ts";

/** One change of a text. */
export interface Edit {
  /** What it does, for people. */
  readonly what: string;
  readonly change: (text: string) => string;
}

/** What is put into texts. */
const PIECES: readonly string[] = [
  "\0",
  "\u001b[31m",
  "\u0007\u009b",
  "\u202e",
  "\u2028",
  "\ud800",
  "\udfff\ud800",
  "\ufeff",
  "\r\n",
  "\t",
  " ",
  '"',
  "'",
  "\\",
  '\\"',
  '\\\\\\"',
  "&quot;",
  "“”",
  "`",
  ": ",
  ":",
  "=",
  ",",
  ".",
  "-",
  "~",
  "/",
  "~1",
  "#",
  "[",
  "]",
  "{",
  "}",
  "[[",
  "]]",
  "{{",
  "}}",
  "<",
  ">",
  "*",
  "&a ",
  "*a",
  "!!foo ",
  "!include x",
  "<<: *a",
  "---\n",
  "...\n",
  "? ",
  "|\n",
  ">-\n  ",
  "%q",
  "null",
  "nan",
  "inf",
  "0x7fffffffffffffffff",
  "9".repeat(60),
  "1e999",
  "1979-05-27T07:32:00Z",
  "__proto__",
  "constructor",
  "permission denied",
  "no such file or directory",
  "caused: ",
  "OCI runtime create failed: ",
  "rpc error: code = Unknown desc = ",
];

/** Pieces that are repeated, to see what grows faster than the text. */
const REPEATED: readonly string[] = [
  "[",
  "{",
  "(",
  "a: ",
  "- ",
  '{"a":',
  "[a.",
  "a.",
  "a=1\n",
  "x: y\n",
  "\\",
  '\\"',
  '"',
  " ",
  "\n",
  "a",
  "/",
  "<a>",
  ">",
  '" b="c',
  "kubelet, ",
  "error: ",
  "caused: ",
  "rpc error: code = Unknown desc = ",
  "mount /proc: ",
  "1",
  "é",
  "😀",
  "&a [*a,",
  "#",
  "'",
  "`",
];

function insert(random: Random): Edit {
  const [piece, where] = [random.pick(PIECES), random.below(2 ** 20) / 2 ** 20];
  return {
    what: `insert ${JSON.stringify(piece)} at ${where.toFixed(3)}`,
    change: (text) => {
      const at = Math.floor(text.length * where);
      return text.slice(0, at) + piece + text.slice(at);
    },
  };
}

function cut(random: Random): Edit {
  const [from, length] = [random.below(1000) / 1000, random.below(1000) / 2000];
  return {
    what: `cut ${length} at ${from}`,
    change: (text) =>
      text.slice(0, Math.floor(text.length * from)) + text.slice(Math.floor(text.length * (from + length))),
  };
}

function double(random: Random): Edit {
  const from = random.below(1000) / 1000;
  return { what: `twice from ${from}`, change: (text) => text + text.slice(Math.floor(text.length * from)) };
}

function repeat(random: Random): Edit {
  const [piece, count] = [random.pick(REPEATED), 10 ** (1 + random.below(3))];
  const isFront = random.oneIn(2);
  return {
    what: `${count} times ${JSON.stringify(piece)} ${isFront ? "before" : "behind"}`,
    change: (text) => isFront ? piece.repeat(count) + text : text + piece.repeat(count),
  };
}

function character(random: Random): Edit {
  const [at, code] = [random.below(1000) / 1000, random.oneIn(2) ? random.below(128) : random.below(0x10000)];
  return {
    what: `U+${code.toString(16)} at ${at}`,
    change: (text) => {
      const index = Math.floor(text.length * at);
      return text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
    },
  };
}

const ESCAPED: Edit = { what: "escape", change: (text) => JSON.stringify(text).slice(1, -1) };
const QUOTED: Edit = { what: "quote", change: (text) => JSON.stringify(text) };
const WRAPPED: Edit = { what: "wrap at words", change: (text) => text.replaceAll(" ", "\n  ") };
const LARGE: Edit = { what: "to 300 KiB", change: (text) => text.repeat(Math.ceil((300 << 10) / (text.length + 1))) };

/** A random change of a text. */
export function edit(random: Random): Edit {
  if (random.oneIn(300)) return LARGE;
  switch (random.below(10)) {
    case 0:
      return cut(random);
    case 1:
      return double(random);
    case 2:
      return random.oneIn(4) ? repeat(random) : insert(random);
    case 3:
      return random.pick([ESCAPED, QUOTED, WRAPPED]);
    case 4:
    case 5:
      return character(random);
    default:
      return insert(random);
  }
}

/** The longest text that edits make, in UTF-16 units. */
const LONGEST = 1 << 20;

/** Applies changes to a text; what becomes very long is cut. */
export function editedText(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { change } of edits) result = change(result).slice(0, LONGEST);
  return result;
}
