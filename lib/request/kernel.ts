/**
 * Kernel releases, as far as containerd reads them.
 *
 * Upstream: `parseRelease` in https://github.com/containerd/containerd/blob/v2.1.0/pkg/kernelversion/kernel_linux.go, which is
 * `fmt.Sscanf` with `%d.%d`.
 *
 * @module
 */

import { goQuote, type GoUnicode } from "../go/quote.ts";

/** What Go's `unicode.IsSpace` is true for, but for the line feed. */
const SPACES = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
const DIGITS = /[0-9]*/y;
const MOST = 2n ** 64n - 1n;

/** The longest release that `uname` has room for. */
const MOST_LENGTH = 64;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)![0];
}

/** Reads a number as `%d` of `fmt.Sscanf` does: where it ends, or Go's error. */
function scanNumber(text: string, from: number): { readonly value: bigint; readonly end: number } | string {
  const at = from + matchAt(SPACES, text, from).length;
  if (at === text.length) return "EOF";
  if (text[at] === "\n") return "unexpected newline";
  const digits = matchAt(DIGITS, text, at);
  if (digits === "") return "expected integer";
  const value = BigInt(digits);
  if (value > MOST) return `strconv.ParseUint: parsing "${digits}": value out of range`;
  return { value, end: at + digits.length };
}

/** The first two numbers of a release, or Go's error. */
function scanRelease(kernel: string): readonly [major: bigint, minor: bigint] | string {
  const text = kernel.slice(0, MOST_LENGTH);
  const major = scanNumber(text, 0);
  if (typeof major === "string") return major;
  if (major.end === text.length) return "unexpected EOF";
  if (text[major.end] !== ".") return "input does not match format";
  const minor = scanNumber(text, major.end + 1);
  return typeof minor === "string" ? minor : [major.value, minor.value];
}

/**
 * Whether a kernel is not older than a version.
 *
 * @param kernel The kernel's release, as `uname -r` prints it.
 * @param major The version's major number.
 * @param minor Its minor number.
 * @returns Whether it is; `undefined` when containerd cannot read the release.
 */
export function isKernelSince(kernel: string, major: number, minor: number): boolean | undefined {
  const found = scanRelease(kernel);
  if (typeof found === "string") return undefined;
  return found[0] > major || (found[0] === BigInt(major) && found[1] >= minor);
}

/**
 * containerd's error for a release that it cannot read.
 *
 * @param kernel The kernel's release.
 * @param unicode The Unicode version of the daemon's Go.
 * @returns The text; `undefined` for a release that it reads.
 */
export function kernelError(kernel: string, unicode: GoUnicode): string | undefined {
  const found = scanRelease(kernel);
  if (typeof found !== "string") return undefined;
  return `failed to parse kernel version ${goQuote(kernel.slice(0, MOST_LENGTH), unicode)}: ${found}`;
}
