/**
 * The options that every arbitrary has.
 *
 * @module
 */

import type { Pin } from "./pin.ts";

/**
 * Who sends it: `"kubelet"` makes what a kubelet sends and what distributions configure, `"hostile"` whatever a client of the
 * socket could send that the daemon reads, legal or not.
 */
export type Mode = "kubelet" | "hostile";

/**
 * How values are made.
 *
 * @typeParam T The values.
 */
export interface ArbitraryOptions<T> {
  /** Who sends it. Default: `"kubelet"`. */
  readonly mode?: Mode;
  /** Parts that are fixed, as deep as wanted. Default: none. */
  readonly pin?: Pin<T>;
}
