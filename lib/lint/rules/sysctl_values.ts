/**
 * The ranges of sysctls that pods set, where the kernel refuses any other number.
 *
 * @module
 */

/** Inclusive ranges of single numbers. */
const RANGES: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["kernel.shm_rmid_forced", [0, 1]],
  ["net.ipv4.ip_unprivileged_port_start", [0, 65535]],
]);

const NUMBER = /^\s*([+-]?\d{1,20})\s*$/;

/**
 * Whether the kernel is known to refuse a value.
 *
 * @param key The sysctl's key, with dots.
 * @param value The value.
 * @returns `false` for every sysctl whose range is not in the table.
 */
export function isValueRefused(key: string, value: string): boolean {
  const range = RANGES.get(key);
  if (range === undefined) return false;
  const match = NUMBER.exec(value);
  if (match === null) return value.trim() !== "";
  const number = Number(match[1]);
  return number < range[0] || number > range[1];
}
