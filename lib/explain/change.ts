/**
 * Changes: the places where two specs differ.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";

/**
 * What happened to a place: `moved` is a list's element that stands somewhere else among those that stayed, `bytes` a text
 * that is the same but escaped in another way.
 */
export type ChangeKind = "added" | "removed" | "changed" | "moved" | "bytes";

/** One place where two specs differ. */
export interface Change {
  /** What happened. */
  readonly kind: ChangeKind;
  /** The place: of a `removed` one in the spec before, of any other in the spec after. */
  readonly path: Pointer;
  /** The place as people name it, elements of lists by their keys: `mounts[/dev/shm]/options[nosuid]`. */
  readonly keyed: string;
  /** What was there; of a `moved` element its index, of `bytes` the escapes. */
  readonly from?: unknown;
  /** What is there now; of a `moved` element its index, of `bytes` the escapes. */
  readonly to?: unknown;
}
