/**
 * Changes: the places where two specs differ.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";

/**
 * The kind of a change: `moved` is an element of a list at another position among those that remain, `bytes` a text
 * that is equal but escaped differently.
 */
export type ChangeKind = "added" | "removed" | "changed" | "moved" | "bytes";

/** One place where two specs differ. */
export interface Change {
  /** The kind of change. */
  readonly kind: ChangeKind;
  /** JSON pointer: for `removed` into the spec before, otherwise into the spec after. */
  readonly path: Pointer;
  /** The path for people, with keys instead of indexes: `mounts[/dev/shm]/options[nosuid]`. */
  readonly keyed: string;
  /** The value before; the index for `moved`, the escapes for `bytes`. */
  readonly from?: unknown;
  /** The value after; the index for `moved`, the escapes for `bytes`. */
  readonly to?: unknown;
}
