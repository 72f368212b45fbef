/**
 * Paths of a spec in their three forms: JSON pointers, pointers by key, and as people name them.
 *
 * `/mounts/5/options`, `/mounts/~1dev~1shm/options` and `mounts[/dev/shm]/options` are one path.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import { child, type Pointer, stepsOf } from "../pointer.ts";
import { BY_KEY, labels, listKeys, MAPS } from "./list_key.ts";

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
  readonly field: string;
  readonly isKey: boolean;
}

function* nodesBelow(here: Below): Generator<SpecNode, void, void> {
  yield here;
  const { value, field } = here;
  if (Array.isArray(value)) {
    const keys = listKeys(field);
    const shown = labels(value, keys);
    for (const [index, item] of value.entries()) {
      yield* nodesBelow({
        path: child(here.path, index),
        keyPath: child(here.keyPath, BY_KEY.has(field) ? keys.label(item, index) : index),
        keyed: `${here.keyed}[${shown[index]}]`,
        value: item,
        field,
        isKey: true,
      });
    }
  } else if (isRecord(value)) {
    const isMap = MAPS.has(field) && !here.isKey;
    for (const key of Object.keys(value)) {
      yield* nodesBelow({
        path: child(here.path, key),
        keyPath: child(here.keyPath, key),
        keyed: isMap ? `${here.keyed}[${key}]` : here.keyed === "" ? key : `${here.keyed}/${key}`,
        value: value[key],
        field: isMap ? field : key,
        isKey: isMap,
      });
    }
  }
}

/**
 * Lists all parts of a spec.
 *
 * @param spec The spec.
 * @returns The whole, then its parts from the outside in.
 */
export function nodesOf(spec: unknown): Iterable<SpecNode> {
  return nodesBelow({ path: "", keyPath: "", keyed: "", value: spec, field: "", isKey: false });
}

/**
 * Finds a part of a spec.
 *
 * @param spec The spec.
 * @param path Its path in any form; a JSON pointer counts before the other forms.
 * @returns The part; `undefined` when the spec has none of that path.
 */
export function findNode(spec: unknown, path: string): SpecNode | undefined {
  let byKey: SpecNode | undefined;
  for (const node of nodesOf(spec)) {
    if (node.path === path) return node;
    if (node.keyed === path || node.keyPath === path) byKey ??= node;
  }
  return byKey;
}

/**
 * Whether a spec has a part.
 *
 * @param spec The spec.
 * @param keyPath A pointer with elements of `mounts` and `namespaces` by their keys.
 * @returns Whether it leads to something.
 */
export function hasPath(spec: unknown, keyPath: Pointer): boolean {
  let here = spec;
  let field = "";
  for (const step of stepsOf(keyPath)) {
    if (Array.isArray(here)) {
      const { label } = listKeys(field);
      here = BY_KEY.has(field) ? here.find((item, index) => label(item, index) === step) : here[Number(step)];
    } else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    if (here === undefined || here === null) return false;
    field = step;
  }
  return true;
}

/**
 * Writes a pointer by key as people name it.
 *
 * @param path A pointer with elements of `mounts` and `namespaces` by their keys.
 * @returns `mounts[/dev/shm]/options`.
 */
export function keyedOf(path: Pointer): string {
  let keyed = "";
  let isKey = false;
  for (const step of stepsOf(path)) {
    if (isKey) keyed = `${keyed}[${step}]`;
    else keyed = keyed === "" ? step : `${keyed}/${step}`;
    isKey = !isKey && (BY_KEY.has(step) || MAPS.has(step));
  }
  return keyed;
}
