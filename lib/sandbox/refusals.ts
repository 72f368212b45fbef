/**
 * The daemon's refusals: its texts, and how errors change on their way to the CRI client.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { formatWithoutOperands } from "../oci/go_quote.ts";
import type { Pointer } from "../oci/pointer.ts";

/**
 * Refuses the request.
 *
 * @param code Which refusal.
 * @param message The daemon's text.
 * @param path What in the request is at fault.
 */
export function refuse(code: ErrorCode, message: string, path: Pointer): never {
  throw new CriSpecError(code, message, { path });
}

/** The text that errors of containerd's class "invalid argument" end with. */
const INVALID_ARGUMENT = ": invalid argument";

const MAX_LABEL_BYTES = 4096;
const MAX_LABEL_KEY_BYTES = 64;

/**
 * The bytes of a text, cut off, as a gRPC client decodes them.
 *
 * Every byte of a character that was cut in two becomes U+FFFD on its own.
 */
function cutBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return text;
  let whole = most;
  while (whole > 0 && (bytes[whole]! & 0xc0) === 0x80) whole--;
  return new TextDecoder().decode(bytes.subarray(0, whole)) + "\ufffd".repeat(most - whole);
}

/**
 * What containerd says of a label that is too long.
 *
 * Upstream: `labels.Validate`.
 *
 * @param key The label's key.
 * @param value Its value.
 * @returns The text, or `undefined` when the label is short enough.
 */
export function validateLabel(key: string, value: string): string | undefined {
  if ((key.length + value.length) * 3 <= MAX_LABEL_BYTES) return undefined;
  const encoder = new TextEncoder();
  const total = encoder.encode(key).length + encoder.encode(value).length;
  if (total <= MAX_LABEL_BYTES) return undefined;
  const shown = cutBytes(key, MAX_LABEL_KEY_BYTES);
  return `label key and value length (${total} bytes) greater than maximum size (${MAX_LABEL_BYTES} bytes), key: ${shown}` +
    INVALID_ARGUMENT;
}

/**
 * Passes an error's text through `errdefs.ToGRPC`, which for a while took the text of an error with a class for a format.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/errdefs/grpc.go.
 *
 * @param message The error's text.
 * @param behaviors What the release does.
 * @returns The status's text.
 */
export function toGRPC(message: string, behaviors: Behaviors): string {
  const isFormat = message.endsWith(INVALID_ARGUMENT) && !behaviors.has("error-percent");
  return isFormat ? formatWithoutOperands(message) : message;
}

/**
 * Passes an error's text through one of the daemon's own services and back: `errdefs.ToGRPC`, then `errdefs.FromGRPC`, which
 * gives an error without class the class "unknown".
 *
 * @param message The error's text.
 * @param behaviors What the release does.
 * @returns The text of the error that comes back.
 */
export function throughService(message: string, behaviors: Behaviors): string {
  return message.endsWith(INVALID_ARGUMENT) ? toGRPC(message, behaviors) : `${message}: unknown`;
}
