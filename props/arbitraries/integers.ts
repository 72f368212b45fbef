/**
 * 64-bit and 32-bit integers.
 *
 * @module
 */

import fc from "fast-check";
import type { Int64 } from "../../lib/oci/spec.ts";

/** int64, at its edges and in between; a number while it is safe. */
export function int64(): fc.Arbitrary<Int64> {
  const edges = [
    0n,
    1n,
    -1n,
    2n ** 31n - 1n,
    2n ** 31n,
    2n ** 32n - 1n,
    2n ** 32n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
  ];
  const any = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const usual = fc.bigInt({ min: 0n, max: 70000n });
  return fc.oneof(usual, fc.constantFrom(...edges), any).map((value) => {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  });
}

/** uint32, at its edges and in between. */
export function uint32(): fc.Arbitrary<number> {
  return fc.oneof(fc.nat(100000), fc.constantFrom(0, 65536, 4294967295));
}
