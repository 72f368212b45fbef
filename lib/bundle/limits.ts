/**
 * How much a root file system may have: more is refused, with `too-large`, before or while it is read.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** The contents of all files of a directory, in bytes. */
export const MAX_ROOTFS_BYTES: number = 4 * 2 ** 30;
/** All layers of an image, in bytes: packed, and unpacked. */
export const MAX_IMAGE_BYTES: number = 2 ** 30;
/** How many times its packed size a layer may have unpacked, when that is more than {@linkcode MIN_RATIO_BYTES}. */
export const MAX_RATIO = 250;
/** What a layer may have unpacked however small it is packed, in bytes. */
export const MIN_RATIO_BYTES: number = 64 << 20;
/** The entries of all layers, or of the directory. */
export const MAX_ENTRIES = 400_000;
/** The paths of all entries of an image, in bytes. */
export const MAX_PATH_BYTES: number = 64 << 20;
/** The directories that are visited while an image's layers are put together. */
export const MAX_STEPS = 10_000_000;
/** A manifest, an index or a configuration of an image, in bytes; as containerd. */
export const MAX_JSON_BYTES: number = 8 << 20;
/** The indexes of an image. */
export const MAX_INDEXES = 64;
/** A passwd or group file, in bytes: more than any daemon reads of it. */
export const MAX_TEXT_BYTES: number = 64 << 20;
/** A file of the node that is copied into the bundle, such as /etc/hosts, in bytes. */
export const MAX_COPY_BYTES: number = 8 << 20;

/**
 * Makes the error for too much.
 *
 * @param what What has it: `the root file system`.
 * @param most How much it may have, with the unit.
 * @param hint What to do.
 * @returns A `too-large` error, to be thrown.
 */
export function tooLarge(what: string, most: string, hint?: string): CriSpecError {
  return new CriSpecError("too-large", `Cannot use ${what}: it has more than ${most}`, { hint });
}

/** Counts up to a limit. */
export class Budget {
  readonly #most: number;
  #left: number;
  readonly #exceeded: () => CriSpecError;

  /**
   * Starts to count.
   *
   * @param most The limit.
   * @param exceeded Makes the error beyond it.
   */
  constructor(most: number, exceeded: () => CriSpecError) {
    this.#most = most;
    this.#left = most;
    this.#exceeded = exceeded;
  }

  /** How much was counted. */
  get taken(): number {
    return this.#most - this.#left;
  }

  /** Counts so many more. */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw this.#exceeded();
  }
}
