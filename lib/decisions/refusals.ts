/**
 * The daemon's refusals: its texts, and how errors change on their way to the CRI client.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { formatWithoutOperands } from "../go/quote.ts";
import type { Pointer } from "../pointer.ts";
import { byteLength, isLongerThan } from "../go/utf8.ts";

/**
 * Refuses the request.
 *
 * @param code Which refusal.
 * @param message The daemon's text.
 * @param path What in the request is at fault.
 * @param hint What to do, where the code alone does not decide it.
 */
export function refuse(code: ErrorCode, message: string, path: Pointer, hint?: string): never {
  throw new CriSpecError(code, message, { path, hint });
}

/** The text that errors of containerd's class "invalid argument" end with. */
const INVALID_ARGUMENT = ": invalid argument";
/** The texts that errors of a class end with. */
const CLASSES: readonly string[] = [INVALID_ARGUMENT, ": not found"];

const MAX_LABEL_BYTES = 4096;
const MAX_LABEL_KEY_BYTES = 64;
const MAX_LABEL_KEY_BYTES_BEFORE = 10;

/**
 * The bytes of a text, cut off, as a gRPC client decodes them.
 *
 * Every byte of a character that was cut in two becomes U+FFFD on its own.
 */
function cutBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  let whole = most;
  // No text starts with a byte that continues a character, so this ends.
  while ((bytes[whole]! & 0xc0) === 0x80) whole--;
  return new TextDecoder().decode(bytes.subarray(0, whole)) + "\ufffd".repeat(most - whole);
}

/**
 * What containerd says of a label that is too long.
 *
 * Upstream: `labels.Validate`.
 *
 * @param key The label's key.
 * @param value Its value.
 * @param behaviors What the release does.
 * @returns The text, or `undefined` when the label is short enough.
 */
export function validateLabel(key: string, value: string, behaviors: Behaviors): string | undefined {
  if ((key.length + value.length) * 3 <= MAX_LABEL_BYTES || !isLongerThan(key + value, MAX_LABEL_BYTES)) {
    return undefined;
  }
  const total = byteLength(key + value);
  const hasLength = behaviors.has("label-size-text");
  const shown = cutBytes(key, hasLength ? MAX_LABEL_KEY_BYTES : MAX_LABEL_KEY_BYTES_BEFORE);
  const length = hasLength ? ` length (${total} bytes)` : "";
  return `label key and value${length} greater than maximum size (${MAX_LABEL_BYTES} bytes), key: ${shown}` +
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
  const isFormat = !behaviors.has("error-percent") && CLASSES.some((text) => message.endsWith(text));
  return isFormat ? formatWithoutOperands(message) : message;
}

/**
 * Passes an error's text through one of the daemon's own services and back: `errdefs.ToGRPC`, then `errdefs.FromGRPC`, which
 * gave an error without class the class "unknown" before 2.0.
 *
 * @param message The error's text.
 * @param behaviors What the release does.
 * @returns The text of the error that comes back.
 */
export function throughService(message: string, behaviors: Behaviors): string {
  if (message.endsWith(INVALID_ARGUMENT)) return toGRPC(message, behaviors);
  return behaviors.has("sandbox-controller-flow") ? message : `${message}: unknown`;
}
