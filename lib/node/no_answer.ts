/**
 * Why a call to a daemon got no answer.
 *
 * @module
 */

/** Why a call got no answer, as the cause of its error. */
export class NoAnswer extends Error {
  /** Whether the time was over; otherwise the connection broke, or was never made. */
  readonly isLate: boolean;

  /**
   * Makes the cause.
   *
   * @param isLate Whether the time was over.
   * @param details What the client says.
   * @param cause The error of the call.
   */
  constructor(isLate: boolean, details: string, cause?: unknown) {
    super(details, { cause });
    this.isLate = isLate;
  }
}
