/**
 * Durations of settings: Go's `time.ParseDuration`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

const UNITS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, "µs": 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/**
 * Parses a duration.
 *
 * @param text `100ms`, `1m30s`.
 * @returns Nanoseconds.
 * @throws {CriSpecError} `invalid-value`.
 */
export function parseDuration(text: string): bigint {
  const parts = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text)
    ? [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)]
    : [];
  if (parts.length > 0) {
    return BigInt(Math.round(parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!, 0)));
  }
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(text.slice(0, 64))} as a duration`, {
    path: "/kubelet/cpuCFSQuotaPeriod",
    hint: "a number with a unit: 100ms",
  });
}
