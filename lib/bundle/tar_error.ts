/**
 * The error of archives.
 *
 * @module
 */

/** An archive that breaks the format. */
export class TarError extends Error {
  override readonly name = "TarError";
}
