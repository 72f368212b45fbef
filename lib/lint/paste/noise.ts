/**
 * Records of logs that say nothing about why a pod does not start, although they read like errors.
 *
 * @module
 */

import type { Segment } from "../error_follow.ts";

/** Plugins of containerd that hardly any node has, or that no pod needs. */
const OPTIONAL =
  "io\\.containerd\\.(?:snapshotter\\.v1\\.(?!overlayfs|native)[a-z0-9-]+|internal\\.v1\\.(?:opt|tracing)|" +
  "(?:tracing\\.processor|differ|image-verifier|mount-handler|warning)\\.v1\\.[a-z0-9-]+)";
const MESSAGE = new RegExp(`failedtoloadplugin${OPTIONAL}|skiploadingplugin|couldnotusesnapshotter|unpigznotfound`);
const ID = new RegExp(`^id=${OPTIONAL}`);

/**
 * Finds the records that tell nothing: containerd warns at its start of each plugin that it does not load,
 * and of a program that it does without.
 *
 * @param text A squeezed text.
 * @param segments Its parts.
 * @returns For each part whether it belongs to such a record.
 */
export function noiseIn(text: string, segments: readonly Segment[]): readonly boolean[] {
  const parts = segments.map(({ start, end }) => text.slice(start, end));
  const isNoise = parts.map((part) => MESSAGE.test(part));
  // The fields behind a message are parts of their own.
  return parts.map((part, index) => {
    if (isNoise[index]!) return true;
    if (!part.startsWith("error=")) return false;
    return isNoise[index - 1] === true ||
      (parts[index - 1]?.endsWith("failedtoloadplugin") === true && ID.test(parts[index + 1] ?? ""));
  });
}
