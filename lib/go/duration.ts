/**
 * Go's `time.ParseDuration`.
 *
 * Upstream: https://github.com/golang/go/blob/go1.24.0/src/time/format.go.
 *
 * @module
 */

/** Nanoseconds of each unit. */
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  "\u00b5s": 1_000n,
  "\u03bcs": 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const LARGEST = 2n ** 63n;

/** Quotes a text as the package `time` does: other characters than ASCII's printable ones by their bytes. */
function quote(text: string): string {
  let quoted = '"';
  for (const char of text) {
    if (char === '"' || char === "\\") quoted += `\\${char}`;
    else if (char >= " " && char < "\u0080") quoted += char;
    else for (const byte of new TextEncoder().encode(char)) quoted += `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return `${quoted}"`;
}

/** The nanoseconds of a number with a unit, the fraction cut off: Go computes it with floating point. */
function nanoseconds(whole: string, fraction: string, unit: bigint): bigint {
  const part = Number(BigInt(fraction || "0")) * (Number(unit) / 10 ** fraction.length);
  return BigInt(whole || "0") * unit + BigInt(Math.trunc(part));
}

/**
 * Parses a duration.
 *
 * @param text A duration such as `1h30m` or `-1.5s`.
 * @returns Nanoseconds; where Go does not read the text, the error's text.
 */
export function parseDuration(text: string): bigint | string {
  const invalid = `time: invalid duration ${quote(text)}`;
  let rest = text.replace(/^[-+]/, "");
  if (rest === "0") return 0n;
  if (rest === "") return invalid;
  let sum = 0n;
  while (rest !== "") {
    const [number, whole = "", fraction = ""] = /^(\d*)(?:\.(\d*))?/.exec(rest)!;
    if (whole === "" && fraction === "") return invalid;
    // A text longer than any duration needs no arithmetic.
    if (whole.replace(/^0+/, "").length > 20) return invalid;
    rest = rest.slice(number.length);
    const [unit] = /^[^.0-9]*/.exec(rest)!;
    if (unit === "") return `time: missing unit in duration ${quote(text)}`;
    rest = rest.slice(unit.length);
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined) return `time: unknown unit ${quote(unit)} in duration ${quote(text)}`;
    sum += nanoseconds(whole, fraction.slice(0, 18), size);
    if (sum > LARGEST) return invalid;
  }
  if (text.startsWith("-")) return -sum;
  return sum === LARGEST ? invalid : sum;
}

/**
 * Go's error for a text that is not a duration.
 *
 * @param text A duration such as `1h30m` or `-1.5s`.
 * @returns The error's text; `undefined` when Go reads the text.
 */
export function durationError(text: string): string | undefined {
  const parsed = parseDuration(text);
  return typeof parsed === "string" ? parsed : undefined;
}
