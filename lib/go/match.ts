/**
 * Go's shell patterns: `path.Match`.
 *
 * Go matches bytes and decodes a code point where it needs one, so this works on UTF-8 bytes, too.
 *
 * Upstream: https://pkg.go.dev/path#Match.
 *
 * @module
 */

const SLASH = 0x2f;
const STAR = 0x2a;
const QUESTION = 0x3f;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CARET = 0x5e;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
const REPLACEMENT = 0xfffd;

/** The code point at an index of valid UTF-8 and its width; inside of a character it is U+FFFD of width 1. */
function decodeRune(bytes: Uint8Array, at: number): readonly [rune: number, width: number] {
  const first = bytes[at]!;
  if (first < 0x80) return [first, 1];
  if (first < 0xc0) return [REPLACEMENT, 1];
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let rune = first & (0xff >> (width + 1));
  for (let index = 1; index < width; index++) rune = (rune << 6) | (bytes[at + index]! & 0x3f);
  return [rune, width];
}

/** One member of a class, perhaps after a backslash, and the index after it; `undefined` in a malformed class. */
function classMember(chunk: Uint8Array, at: number): readonly [rune: number, next: number] | undefined {
  if (chunk[at] === DASH || chunk[at] === CLOSE) return undefined;
  const start = chunk[at] === BACKSLASH ? at + 1 : at;
  if (chunk[start] === undefined) return undefined;
  const [rune, width] = decodeRune(chunk, start);
  return [rune, start + width];
}

/** The index after a class that matches a code point, or -1; `at` is after its opening bracket. */
function matchClass(chunk: Uint8Array, at: number, rune: number): number {
  const negated = chunk[at] === CARET;
  let index = negated ? at + 1 : at;
  let matched = false;
  do {
    const low = classMember(chunk, index);
    if (low === undefined) return -1;
    const high = chunk[low[1]] === DASH ? classMember(chunk, low[1] + 1) : low;
    if (high === undefined) return -1;
    if (low[0] <= rune && rune <= high[0]) matched = true;
    index = high[1];
  } while (chunk[index] !== CLOSE);
  return matched === negated ? -1 : index + 1;
}

/**
 * Matches a chunk without stars against the start of a name; the index after the match, or -1. A malformed chunk matches
 * nothing.
 */
function matchChunk(chunk: Uint8Array, name: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < chunk.length;) {
    if (at >= name.length) return -1;
    switch (chunk[index]) {
      case OPEN: {
        const [rune, width] = decodeRune(name, at);
        index = matchClass(chunk, index + 1, rune);
        if (index < 0) return -1;
        at += width;
        break;
      }
      case QUESTION:
        if (name[at] === SLASH) return -1;
        at += decodeRune(name, at)[1];
        index++;
        break;
      default:
        if (chunk[index] === BACKSLASH) index++;
        if (chunk[index] !== name[at]) return -1;
        at++;
        index++;
    }
  }
  return at;
}

/** Where the chunk that starts at an index ends: at the next star outside of a class. */
function chunkEnd(pattern: Uint8Array, from: number): number {
  let inClass = false;
  for (let index = from; index < pattern.length; index++) {
    const byte = pattern[index];
    if (byte === BACKSLASH) index++;
    else if (byte === OPEN) inClass = true;
    else if (byte === CLOSE) inClass = false;
    else if (byte === STAR && !inClass) return index;
  }
  return pattern.length;
}

function matchBytes(pattern: Uint8Array, name: Uint8Array): boolean {
  let at = 0;
  for (let index = 0; index < pattern.length;) {
    const star = pattern[index] === STAR;
    while (pattern[index] === STAR) index++;
    const end = chunkEnd(pattern, index);
    const chunk = pattern.subarray(index, end);
    index = end;
    let next = matchChunk(chunk, name, at);
    if (star) {
      const wanted = end < pattern.length ? 0 : name.length;
      for (let skip = at; next < wanted && name[skip] !== SLASH; skip++) {
        if (skip >= name.length) return false;
        next = matchChunk(chunk, name, skip + 1);
      }
    }
    if (next < 0) return false;
    at = next;
  }
  return at === name.length;
}

/** The index after one member of a class, or -1 where Go finds none. */
function memberEnd(pattern: string, at: number): number {
  const first = pattern[at];
  if (first === undefined || first === "-" || first === "]") return -1;
  const start = first === "\\" ? at + 1 : at;
  const rune = pattern.codePointAt(start);
  if (rune === undefined) return -1;
  const end = start + (rune > 0xffff ? 2 : 1);
  return end < pattern.length ? end : -1;
}

/** The index after a class, or -1 for a malformed one; `at` is after its opening bracket. */
function classEnd(pattern: string, at: number): number {
  let index = pattern[at] === "^" ? at + 1 : at;
  for (let count = 0; count === 0 || pattern[index] !== "]"; count++) {
    index = memberEnd(pattern, index);
    if (index >= 0 && pattern[index] === "-") index = memberEnd(pattern, index + 1);
    if (index < 0) return -1;
  }
  return index + 1;
}

/**
 * Whether Go takes a text for a shell pattern: `ErrBadPattern` is for an open class, an empty one and a backslash at the end.
 *
 * @param pattern The text.
 * @returns `false` for a malformed pattern.
 */
export function isWellFormed(pattern: string): boolean {
  for (let index = 0; index < pattern.length;) {
    if (pattern[index] === "[") {
      index = classEnd(pattern, index + 1);
      if (index < 0) return false;
    } else if (pattern[index] === "\\") {
      if (index + 1 >= pattern.length) return false;
      index += 2;
    } else index++;
  }
  return true;
}

const encoder = new TextEncoder();
const SPECIAL = /[*?[\\]/;

/**
 * Whether a shell pattern matches all of a name.
 *
 * `*` is any run without `/`, `?` one code point but `/`, `[a-z]` and `[^a-z]` one code point, `\` takes the next one as it is.
 * Quirk: a star steps through bytes, so that what follows it may meet U+FFFD inside of a character.
 *
 * @param pattern The pattern; a malformed one matches nothing.
 * @param name The name.
 * @returns Whether it matches.
 */
export function match(pattern: string, name: string): boolean {
  const special = pattern.search(SPECIAL);
  if (special < 0) return name === pattern;
  if (!name.startsWith(pattern.slice(0, special))) return false;
  // Most patterns end with their only star.
  if (special === pattern.length - 1 && pattern.endsWith("*")) return !name.includes("/", special);
  return matchBytes(encoder.encode(pattern), encoder.encode(name));
}
