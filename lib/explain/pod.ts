/**
 * Pods of many: their names, and texts of theirs without what only they have.
 *
 * @module
 */

import { checkArgument, checkList } from "../argument.ts";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";

/** The name of a pod, and the texts that only it has. */
export interface Pod {
  /** `namespace/name`; of a container `namespace/pod/name`. */
  readonly name: string;
  /** Texts that only the pod has, with their placeholders, longest first. */
  readonly own: readonly (readonly [text: string, placeholder: string])[];
  /** Present if the request is for an app container of the pod. */
  readonly ofContainer?: true;
}

/** Shorter texts may stand anywhere by chance: they are replaced only where they are all there is. */
const LEAST_PART = 12;

function textOf(value: unknown, key: string): string {
  const text = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof text === "string" ? text : "";
}

/**
 * Reads a pod's name and the texts that only it has.
 *
 * @param document A request document; it may be invalid.
 * @returns Its name and its own texts.
 */
export function podOf(document: unknown): Pod {
  try {
    return podOfPlain(plainData(document));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return podOfPlain(undefined);
  }
}

/** As {@linkcode podOf}, of a document that is plain data already. */
export function podOfPlain(document: unknown): Pod {
  const config = isRecord(document) ? document.config : undefined;
  const metadata = isRecord(config) ? config.metadata : undefined;
  const [name, namespace] = [textOf(metadata, "name"), textOf(metadata, "namespace")];
  const container = isRecord(document) ? document.container : undefined;
  const ofContainer = isRecord(container) && isRecord(container.config) ? container.config.metadata : undefined;
  const containerName = textOf(ofContainer, "name");
  const own = [
    [textOf(document, "netnsPath"), "<netns>"],
    [textOf(document, "id"), "<id>"],
    [textOf(container, "id"), "<container-id>"],
    [containerName, "<container>"],
    [textOf(metadata, "uid"), "<uid>"],
    [name, "<name>"],
    [namespace, "<namespace>"],
  ] as const;
  const sorted = own.filter(([text]) => text !== "").toSorted(([a], [b]) => b.length - a.length);
  const pod = namespace === "" ? name || "(no name)" : `${namespace}/${name}`;
  const full = containerName === "" ? pod : `${pod}/${containerName}`;
  return { name: full, own: sorted, ...(isRecord(container) ? { ofContainer: true } : {}) };
}

/**
 * Checks an argument that {@linkcode podOf} made.
 *
 * @param pod The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkPodTexts(pod: Pod): void {
  checkArgument(pod, "pod from podOf()", { name: "string" });
  checkList(pod.own, "list of texts", { 0: "string", 1: "string" });
}

/**
 * Replaces the texts that only a pod has with placeholders.
 *
 * @typeParam T The value's type.
 * @param value Plain data.
 * @param pod The pod.
 * @returns The value with `<id>`, `<uid>` and so on in its texts; the same reference if it has none of them.
 * @throws {CriSpecError} `wrong-type` for what is not plain data, `too-deep`, `too-large`.
 */
export function abstracted<T>(value: T, pod: Pod): T {
  checkPodTexts(pod);
  const plain = plainData(value);
  const result = abstractedPlain(plain, pod);
  return result === plain ? value : result as T;
}

/** As {@linkcode abstracted}, for a value that this package made. */
export function abstractedPlain<T>(value: T, pod: Pod): T {
  return abstractedPart(value, pod, 0);
}

/** How deep values may be nested: far deeper than those of specs. */
const MAX_DEPTH = 200;

function abstractedPart<T>(value: T, pod: Pod, depth: number): T {
  if (typeof value === "string") return abstractedText(value, pod) as T;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) {
    throw new CriSpecError("too-deep", `Cannot read the value: it is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value)) {
    const list = value.map((item) => abstractedPart(item, pod, depth + 1));
    return list.every((item, index) => item === value[index]) ? value : list as T;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, abstractedPart(item, pod, depth + 1)] as const);
  return entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
    ? value
    : Object.fromEntries(entries) as T;
}

function abstractedText(text: string, { own }: Pod): string {
  let result = text;
  for (const [part, placeholder] of own) {
    if (result === part) return placeholder;
    if (part.length >= LEAST_PART) result = result.replaceAll(part, () => placeholder);
  }
  return result;
}
