/**
 * Records of logs that say nothing about why a pod does not start, although they read like errors.
 *
 * @module
 */

import type { Segment } from "../error_follow.ts";
import { type Squeezed, WRAP } from "./squeeze.ts";

/** Plugins of containerd that hardly any node has, or that no pod needs. */
const OPTIONAL =
  "io\\.containerd\\.(?:snapshotter\\.v1\\.(?!overlayfs|native)[a-z0-9-]+|internal\\.v1\\.(?:opt|tracing)|" +
  "(?:tracing\\.processor|differ|image-verifier|mount-handler|warning)\\.v1\\.[a-z0-9-]+)";
const MESSAGE = new RegExp(
  `failedtoloadplugin${OPTIONAL}|skiploadingplugin|failedcreatingamirrorpod|errorfromserver\\(notfound\\)(?!:(?:theservercouldnotfindtherequestedresource\\(pods/|unabletoupgradeconnection))|couldnotusesnapshotter|unpigznotfound`,
);
/** containerd's line at its start before a network plugin is installed; what else keeps it from loading one is a fault. */
const CNI_INIT = "failedtoloadcniduringinit";
const CNI_ABSENT = /^error=cniconfigloadfailed:nonetworkconfigfoundin/;
const ID = new RegExp(`^id=${OPTIONAL}`);
/** A field of a record in JSON: the fields of it are sorted, so that the error stands before the message. */
const JSON_FIELD = /^[{,](error|msg):/;
/** What the snapshotter devmapper prints only where config.toml sets it up. */
const SET_UP = /error=failedto(?:querypool|checkdevicesstate|createmetastore)/;

/**
 * Finds the records that say nothing: containerd warns at its start of each plugin that it does not load,
 * of a program that it does without, and of a network that nothing has set up yet; kubectl asks for what does not exist; a static pod runs without the mirror pod that its kubelet cannot create.
 *
 * @param squeezed A text.
 * @param segments Its parts.
 * @returns For each part up to where it belongs to such a record: what else may follow in another line.
 */
export function noiseIn({ text, marks }: Squeezed, segments: readonly Segment[]): readonly number[] {
  const parts = segments.map(({ start, end }) => text.slice(start, end));
  const isBeforeCni = parts.map((part, index) => part.includes(CNI_INIT) && CNI_ABSENT.test(parts[index + 1] ?? ""));
  const isMessage = parts.map((part, index) => isBeforeCni[index]! || (MESSAGE.test(part) && !SET_UP.test(part)));
  const jsonNoise = jsonNoiseIn(parts);
  return segments.map(({ start, end }, index) => {
    if (jsonNoise.has(index)) return end;
    // The fields behind a message are parts of their own.
    const isField = parts[index]!.startsWith("error=") && !SET_UP.test(parts[index]!) &&
      (isMessage[index - 1] === true ||
        (parts[index - 1]?.endsWith("failedtoloadplugin") === true && ID.test(parts[index + 1] ?? "")));
    if (!isMessage[index]! && !isField) return start;
    const wrap = marks.subarray(start + 1, end).findIndex((mark) => (mark & WRAP) !== 0);
    return wrap < 0 ? end : start + 1 + wrap;
  });
}

/** The parts of records in JSON whose message says nothing. */
function jsonNoiseIn(parts: readonly string[]): ReadonlySet<number> {
  const noise = new Set<number>();
  for (let from = 0; from < parts.length;) {
    let to = from + 1;
    while (to < parts.length && parts[to]!.startsWith(",")) to++;
    const record = parts.slice(from, to);
    const fieldOf = (name: string): string | undefined => record.find((part) => JSON_FIELD.exec(part)?.[1] === name);
    const [message, error] = [fieldOf("msg"), fieldOf("error")];
    if (message !== undefined && error !== undefined && isNoise(message, error.slice(1).replace(":", "="))) {
      for (let index = from; index < to; index++) noise.add(index);
    }
    from = to;
  }
  return noise;
}

/** Whether a message with its error says nothing. */
function isNoise(message: string, error: string): boolean {
  return message.includes(CNI_INIT) ? CNI_ABSENT.test(error) : MESSAGE.test(message) && !SET_UP.test(error);
}
