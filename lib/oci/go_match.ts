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

/** A pattern that is malformed from some place on. */
class BadPattern extends Error {}

/** The code point at an index and its width; an invalid byte is U+FFFD of width 1. */
function decodeRune(bytes: Uint8Array, at: number): readonly [rune: number, width: number] {
  const first = bytes[at]!;
  if (first < 0x80) return [first, 1];
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (width === 0 || at + width > bytes.length) return [REPLACEMENT, 1];
  let rune = first & (0xff >> (width + 1));
  for (let index = 1; index < width; index++) {
    const next = bytes[at + index]!;
    if (next >> 6 !== 2) return [REPLACEMENT, 1];
    rune = (rune << 6) | (next & 0x3f);
  }
  return [rune, width];
}

/** One member of a class, perhaps behind a backslash, and the index behind it. */
function classMember(chunk: Uint8Array, at: number): readonly [rune: number, next: number] {
  if (at >= chunk.length || chunk[at] === DASH || chunk[at] === CLOSE) throw new BadPattern();
  let start = at;
  if (chunk[start] === BACKSLASH) start++;
  if (start >= chunk.length) throw new BadPattern();
  const [rune, width] = decodeRune(chunk, start);
  if (rune === REPLACEMENT && width === 1) throw new BadPattern();
  if (start + width >= chunk.length) throw new BadPattern();
  return [rune, start + width];
}

/** Whether a class matches a code point, and the index behind the class; `at` is behind its opening bracket. */
function matchClass(chunk: Uint8Array, at: number, rune: number): readonly [matched: boolean, next: number] {
  let index = at;
  const negated = chunk[index] === CARET;
  if (negated) index++;
  let matched = false;
  for (let count = 0; !(chunk[index] === CLOSE && count > 0); count++) {
    const [low, behind] = classMember(chunk, index);
    let high = low;
    index = behind;
    if (chunk[index] === DASH) [high, index] = classMember(chunk, index + 1);
    if (low <= rune && rune <= high) matched = true;
  }
  return [matched !== negated, index + 1];
}

/** Matches a chunk without stars against the start of a name; the index behind the match, or -1. */
function matchChunk(chunk: Uint8Array, name: Uint8Array, start: number): number {
  let at = start;
  let failed = false;
  for (let index = 0; index < chunk.length;) {
    if (!failed && at >= name.length) failed = true;
    switch (chunk[index]) {
      case OPEN: {
        const [rune, width] = failed ? [0, 0] : decodeRune(name, at);
        const [matched, next] = matchClass(chunk, index + 1, rune);
        at += width;
        if (!matched) failed = true;
        index = next;
        break;
      }
      case QUESTION:
        if (!failed) {
          if (name[at] === SLASH) failed = true;
          at += decodeRune(name, at)[1];
        }
        index++;
        break;
      default:
        if (chunk[index] === BACKSLASH) {
          index++;
          if (index >= chunk.length) throw new BadPattern();
        }
        if (!failed) {
          if (chunk[index] !== name[at]) failed = true;
          at++;
        }
        index++;
    }
  }
  return failed ? -1 : at;
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
    const last = end >= pattern.length;
    if (star && chunk.length === 0) return !name.subarray(at).includes(SLASH);
    let next = matchChunk(chunk, name, at);
    if (star) {
      for (let skip = at; (next < 0 || (last && next < name.length)) && name[skip] !== SLASH; skip++) {
        if (skip >= name.length) return false;
        next = matchChunk(chunk, name, skip + 1);
      }
    }
    if (next < 0 || (last && next < name.length)) return false;
    at = next;
  }
  return at === name.length;
}

const encoder = new TextEncoder();
const SPECIAL = /[*?[\\]/;

/**
 * Whether a shell pattern matches all of a name.
 *
 * `*` is any run without `/`, `?` one code point but `/`, `[a-z]` and `[^a-z]` one code point, `\` takes the next one as it is.
 *
 * @param pattern The pattern; a malformed one matches nothing.
 * @param name The name.
 * @returns Whether it matches.
 */
export function match(pattern: string, name: string): boolean {
  const special = pattern.search(SPECIAL);
  if (special < 0) return name === pattern;
  if (!name.startsWith(pattern.slice(0, special))) return false;
  if (special === pattern.length - 1 && pattern.endsWith("*")) return !name.includes("/", special);
  try {
    return matchBytes(encoder.encode(pattern), encoder.encode(name));
  } catch (error) {
    if (error instanceof BadPattern) return false;
    throw error;
  }
}
