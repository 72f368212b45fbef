/**
 * How large a request is as a message of protobuf, as far as the daemon's gRPC server limits it.
 *
 * @module
 */

import type { PodSandboxConfig } from "../cri/config.ts";
import type { UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { byteLength } from "../go/utf8.ts";
import { child, type Pointer } from "../pointer.ts";

/** The longest that a tag, a length and a number are in protobuf, in bytes. */
const MAX_FIELD_BYTES = 16;

/** No less than the bytes that a value has in protobuf. */
function sizeBound(value: unknown, bytesOf: (text: string) => number): number {
  if (typeof value === "string") return MAX_FIELD_BYTES + bytesOf(value);
  if (typeof value !== "object") return MAX_FIELD_BYTES;
  let size = MAX_FIELD_BYTES;
  if (Array.isArray(value)) {
    for (const item of value) size += sizeBound(item, bytesOf);
    return size;
  }
  const record = value as UnknownRecord;
  for (const key in record) size += bytesOf(key) + sizeBound(record[key], bytesOf);
  return size;
}

/** No less than the bytes that a character of UTF-16 has in UTF-8. */
const MAX_CHARACTER_BYTES = 3;

/** No less than the bytes that a config has in protobuf: {@linkcode sizeBound} of the longest that its texts may be, which is fast. */
export function mostBytesOf(config: object): number {
  if (Array.isArray(config)) {
    let size = MAX_FIELD_BYTES;
    for (const item of config) size += typeof item === "object" ? mostBytesOf(item) : mostBytesIn(item);
    return size;
  }
  let size = MAX_FIELD_BYTES;
  for (const key in config) {
    const item = (config as UnknownRecord)[key];
    size += MAX_CHARACTER_BYTES * key.length;
    size += typeof item === "object" ? mostBytesOf(item as object) : mostBytesIn(item);
  }
  return size;
}

function mostBytesIn(item: unknown): number {
  return typeof item === "string" ? MAX_FIELD_BYTES + MAX_CHARACTER_BYTES * item.length : MAX_FIELD_BYTES;
}

/** The path to the largest part of the largest part, and so on. */
function largestPart(value: unknown, path: Pointer): Pointer {
  if (typeof value !== "object") return path;
  const parts = Object.entries(value as UnknownRecord).map(([key, part]) => ({
    key,
    part,
    size: key.length + sizeBound(part, (t) => t.length),
  }));
  const [largest] = parts.sort((a, b) => b.size - a.size);
  return largest === undefined ? path : largestPart(largest.part, child(path, largest.key));
}

/** Refuses messages, each with its path, that together may be larger than the daemon's gRPC server accepts. */
export function checkMessageSize(parts: readonly (readonly [path: Pointer, message: object])[], most: number): void {
  let bound = 0;
  for (const [, message] of parts) bound += mostBytesOf(message);
  if (bound <= most) return;
  const size = parts.reduce((sum, [, message]) => sum + sizeBound(message, byteLength), 0);
  if (size <= most) return;
  const [first, ...others] = parts.map(([path, message]) => ({ path, message, size: sizeBound(message, byteLength) }));
  const { path, message } = others.reduce((a, b) => b.size > a.size ? b : a, first!);
  throw new CriSpecError("too-large", `The request is too large: about ${size} bytes, the daemon accepts ${most}`, {
    path: largestPart(message, path),
    hint: "the largest string is at this path; grpc.max_recv_message_size in config.toml sets the limit",
  });
}

/** Refuses a config, or a handler beside it, that may be larger than the daemon's gRPC server accepts. */
export function checkSize(config: PodSandboxConfig, handler: string, most: number): void {
  if (mostBytesOf(config) + MAX_CHARACTER_BYTES * handler.length <= most) return;
  const handlerSize = byteLength(handler);
  const size = sizeBound(config, byteLength) + handlerSize;
  if (size <= most) return;
  const isHandler = handlerSize > size / 2;
  const what = isHandler ? "runtime handler" : "config";
  throw new CriSpecError("too-large", `The ${what} is too large: about ${size} bytes, the daemon accepts ${most}`, {
    path: isHandler ? "/runtimeHandler" : largestPart(config, "/config"),
    hint: "the largest string is at this path; grpc.max_recv_message_size in config.toml sets the limit",
  });
}
