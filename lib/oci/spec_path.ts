/**
 * Paths of a spec in their three forms: JSON pointers, pointers by key, and as people name them.
 *
 * `/mounts/5/options`, `/mounts/~1dev~1shm/options` and `mounts[/dev/shm]/options` are one path.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { SPEC } from "./fields.ts";
import { isByKey, listKeys, numbered } from "./list_key.ts";
import { type AnyType, typeIn } from "./schema.ts";

/** A part of a spec and its path. */
export interface SpecNode {
  /** JSON pointer into the spec. */
  readonly path: Pointer;
  /** The same with elements of `mounts` and `namespaces` by their keys. */
  readonly keyPath: Pointer;
  /** The same as people name it. */
  readonly keyed: string;
  /** What is there. */
  readonly value: unknown;
}

interface Below extends SpecNode {
  /** Its type; `undefined` for what the table of fields does not have. */
  readonly type: AnyType | undefined;
}

function* nodesBelow(here: Below, enters: (node: SpecNode) => boolean): Generator<SpecNode, void, void> {
  yield here;
  if (!enters(here)) return;
  const { value, type } = here;
  if (Array.isArray(value)) {
    const names = value.map(listKeys(type).label);
    const shown = numbered(names);
    for (const [index, item] of value.entries()) {
      const node = {
        path: child(here.path, index),
        keyPath: child(here.keyPath, isByKey(type) ? names[index]! : index),
        keyed: `${here.keyed}[${shown[index]}]`,
        value: item,
        type: typeIn(type, `${index}`),
      };
      yield* nodesBelow(node, enters);
    }
  } else if (isRecord(value)) {
    const isMap = type?.kind === "map";
    for (const key of Object.keys(value)) {
      const node = {
        path: child(here.path, key),
        keyPath: child(here.keyPath, key),
        keyed: isMap ? `${here.keyed}[${key}]` : here.keyed === "" ? key : `${here.keyed}/${key}`,
        value: value[key],
        type: typeIn(type, key),
      };
      yield* nodesBelow(node, enters);
    }
  }
}

/**
 * Lists parts of a spec.
 *
 * @param spec The spec.
 * @param enters Whether the parts of a part are listed. Default: those of every part.
 * @returns The whole, then its parts from the outside in.
 */
export function nodesOf(spec: unknown, enters: (node: SpecNode) => boolean = () => true): Iterable<SpecNode> {
  return nodesBelow({ path: "", keyPath: "", keyed: "", value: spec, type: SPEC }, enters);
}

/**
 * The steps of a path in any form.
 *
 * @param path A JSON pointer, or a path as people name it.
 * @returns Its steps, elements of lists by their indexes or keys; `undefined` for what is not a path of a spec.
 */
export function specSteps(path: string): readonly string[] | undefined {
  const steps = path.startsWith("/") ? stepsOf(path) : namedSteps(path);
  let type: AnyType | undefined = SPEC;
  for (const step of steps) {
    type = typeIn(type, step);
    if (type === undefined) return undefined;
  }
  return steps;
}

/** The bracket that ends a key: the last of the path, or one that another step follows. */
const KEY_END = /\](?=$|\/|\[)/g;

/** The steps of a path as people name it: `mounts[/dev/shm]/options`. */
function namedSteps(path: string): readonly string[] {
  const steps: string[] = [];
  const ends = Array.from(path.matchAll(KEY_END), ({ index }) => index).toReversed();
  for (let at = 0; at < path.length;) {
    if (path[at] === "[") {
      while (ends.length > 0 && ends.at(-1)! < at) ends.pop();
      const end = ends.at(-1);
      if (end !== undefined) steps.push(path.slice(at + 1, end));
      at = (end ?? at) + 1;
    } else {
      let end = at;
      while (end < path.length && path[end] !== "/" && path[end] !== "[") end++;
      if (end > at) steps.push(path.slice(at, end));
      at = path[end] === "/" ? end + 1 : end;
    }
  }
  return steps;
}

/**
 * Finds a part of a spec.
 *
 * @param spec The spec.
 * @param path Its path in any form; a JSON pointer counts before the other forms. Of a key of several words the first is enough, where
 * one element alone has it.
 * @returns The part; `undefined` when the spec has none of that path.
 */
export function findNode(spec: unknown, path: string): SpecNode | undefined {
  let byKey: SpecNode | undefined;
  const short: SpecNode[] = [];
  // In each form the path of a part starts with that of what it is in.
  const leads = ({ path: pointer, keyPath, keyed }: SpecNode): boolean =>
    [pointer, keyPath, keyed, shortKeyed(keyed)].some((form) => path.startsWith(form));
  for (const node of nodesOf(spec, leads)) {
    if (node.path === path) return node;
    if (node.keyed === path || node.keyPath === path) byKey ??= node;
    else if (shortKeyed(node.keyed) === path) short.push(node);
  }
  return byKey ?? (short.length === 1 ? short[0] : undefined);
}

/** A path as people shorten it: of keys of several words the first, `devices[/dev/fuse]`. */
function shortKeyed(keyed: string): string {
  if (!keyed.includes(" ")) return keyed;
  const parts = keyed.split("]");
  return [...parts.slice(0, -1).map(firstWord), ...parts.slice(-1)].join("]");
}

/** What stands before a key's closing bracket, up to the key's first space. */
function firstWord(part: string): string {
  for (const { 0: word, index } of part.matchAll(/\[\S*/g)) {
    const end = index + word.length;
    if (word.length > 1 && part[end] === " ") return part.slice(0, end);
  }
  return part;
}

/**
 * Looks a pointer by key up.
 *
 * @param spec The spec.
 * @param keyPath A pointer with elements of `mounts` and `namespaces` by their keys.
 * @returns The path as people name it, `mounts[/dev/shm]/options`, and whether the spec has something there.
 */
export function lookUp(spec: unknown, keyPath: Pointer): { readonly keyed: string; readonly isThere: boolean } {
  let keyed = "";
  let here = spec;
  let type: AnyType | undefined = SPEC;
  for (const step of stepsOf(keyPath)) {
    const isKey = isByKey(type);
    if (type?.kind === "map" || isKey) keyed = `${keyed}[${step}]`;
    else keyed = keyed === "" ? step : `${keyed}/${step}`;
    if (Array.isArray(here)) {
      const { label } = listKeys(type);
      here = isKey ? here.find((item, index) => label(item, index) === step) : here[Number(step)];
    } else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    type = typeIn(type, step);
  }
  return { keyed, isThere: here !== undefined && here !== null };
}

/** Whether a spec has a part, by its pointer by key. */
export function hasPath(spec: unknown, keyPath: Pointer): boolean {
  return lookUp(spec, keyPath).isThere;
}

/** Writes a pointer by key as people name it. */
export function keyedOf(keyPath: Pointer): string {
  return lookUp(undefined, keyPath).keyed;
}

/** Whether a path of people's is another one or lies below it. */
export function isWithinKeyed(keyed: string, ancestor: string): boolean {
  return keyed === ancestor || keyed.startsWith(`${ancestor}/`) || keyed.startsWith(`${ancestor}[`);
}
