/**
 * Rows of the tables of fields that sandboxes and containers have alike.
 *
 * @module
 */

import { match } from "../go/match.ts";
import { remembering } from "../memo.ts";
import type { Absence, Entries, EntryEffect, FieldRow, Passing, PassingPart } from "../plan/fields.ts";
import type { Pointer } from "../pointer.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";

/**
 * A field that decides.
 *
 * @typeParam R The subject's request.
 * @param input The field.
 * @param absence What a reader is told who looks for it where it is not. Default: nothing.
 * @returns Its row.
 */
export function decides<R extends PodRequest>(input: Pointer, absence?: Absence<R>): FieldRow<R> {
  return { input, effect: "decides", ...(absence === undefined ? {} : { absence }) };
}

/**
 * A field that passes through.
 *
 * @typeParam R The subject's request.
 * @param input The field.
 * @param part What of a text passes through. Default: all of it.
 * @returns Its row.
 */
export function passes<R extends PodRequest>(input: Pointer, part?: PassingPart): FieldRow<R> {
  return { input, effect: "passes", ...(part === undefined ? {} : { part: () => part }) };
}

/**
 * A field without effect.
 *
 * @typeParam R The subject's request.
 * @param input The field.
 * @param path The path of the spec where a reader could look for it.
 * @param text Why it is not there.
 * @returns Its row.
 */
export function none<R extends PodRequest>(input: Pointer, path: Pointer, text: string): FieldRow<R> {
  return { input, effect: "none", absence: { path, text } };
}

/**
 * Lets texts pass.
 *
 * @param isFine Which.
 * @returns All of such a text, and nothing of any other.
 */
export function passesIf(isFine: (text: string) => boolean): PassingPart {
  return (text) => isFine(text) ? ["", text, ""] : undefined;
}

/** A text that is longer than this may be refused somewhere on its way. */
export const MAX_TEXT = 1024;

const SLICE = ".slice";

/** The last step of a cgroup's parent: whether it is a slice decides, and what stands before it. */
export function lastStep(text: string): Passing | undefined {
  const at = text.lastIndexOf("/") + 1;
  const end = text.endsWith(SLICE) ? text.length - SLICE.length : text.length;
  const step = text.slice(at, end);
  return step === "" || step === "." || step === ".." ? undefined : [text.slice(0, at), step, text.slice(end)];
}

/** Labels stay in containerd's record, where neither their length nor an empty key makes them be refused. */
const label: EntryEffect = (key, value) => key !== "" && key.length + value.length <= MAX_TEXT ? "none" : "decides";

/** Labels of a pod or a container. */
export const LABELS: Entries = { on: () => label };

/** How many annotations and patterns are compared: far fewer than are refused for the time that it takes. */
const MOST_ANNOTATIONS = 256;
const MOST_PATTERNS = 512;
/** How many keys of annotations are remembered, and how long they may be. */
const MOST_KEYS = 1024;
const MAX_KEY = 256;

/** Whether containerd itself reads an annotation, of any pod or container. */
function isRead(key: string): boolean {
  return key === "io.kubernetes.cri.untrusted-workload" || key.startsWith("containerd.io/snapshot");
}

/**
 * Annotations: they pass to the spec where any runtime's patterns let them; the runtime's own patterns then select.
 *
 * @param list The list of a runtime with the patterns.
 * @param isReadToo Whether containerd itself reads one, wherever else it passes, beside those that it always reads. Default: none.
 * @returns What they do.
 */
export function annotations(
  list: "pod_annotations" | "container_annotations",
  isReadToo: (key: string) => boolean = () => false,
): Entries {
  const on = ({ daemon: { runtimes } }: Node): EntryEffect => {
    const patterns = [...new Set([...runtimes.values()].flatMap((runtime) => runtime[list]))];
    if (patterns.length > MOST_PATTERNS) return () => "decides";
    const effectOf = (key: string): "decides" | "passes" | "none" => {
      if (isRead(key) || isReadToo(key)) return "decides";
      return patterns.some((pattern) => match(pattern, key)) ? "passes" : "none";
    };
    return remembering(effectOf, MOST_KEYS, MAX_KEY);
  };
  return { on, most: MOST_ANNOTATIONS, anyOrder: true };
}
