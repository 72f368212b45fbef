/**
 * Pointers in the spelling of the document that they point into.
 *
 * @module
 */

import { isMessage, type Message } from "../cri/message.ts";
import { lowerCamel } from "../cri/spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "../cri/table.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, partsOf, type Pointer } from "../pointer.ts";
import { foldKey } from "./image.ts";

/** What has fields with several spellings: a CRI message, an image config, or an object of the document with such parts. */
type Shape = Message | "image" | { readonly parts: Readonly<Record<string, Shape>> };

const REQUEST: Shape = {
  parts: {
    config: PodSandboxConfig,
    image: "image",
    container: { parts: { config: ContainerConfig, sandboxConfig: PodSandboxConfig, image: "image" } },
  },
};

/** The key of a CRI message's field as the document spells it. */
function criKey(record: UnknownRecord, key: string): string {
  if (Object.hasOwn(record, key)) return key;
  const camel = lowerCamel(key);
  return Object.hasOwn(record, camel) ? camel : key;
}

/** The key of an image config as the document spells it; of several the last counts. */
function imageKey(record: UnknownRecord, key: string): string {
  let found = key;
  for (const name of Object.keys(record)) {
    // The two spellings have one length.
    const isSame = name === key || (name.length === key.length && foldKey(name) === foldKey(key));
    if (isSame && isGiven(record[name])) found = name;
  }
  return found;
}

/** A key as the document spells it; where keys have one spelling, as in maps, itself. */
function spelled(record: UnknownRecord, key: string, shape: Shape): string {
  if (shape === "image") return imageKey(record, key);
  if ("parts" in shape) return key;
  return Object.hasOwn(shape.fields, key) ? criKey(record, key) : key;
}

/** The shape of a member's value. */
function shapeIn(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape === undefined || shape === "image") return undefined;
  if ("parts" in shape) return Object.hasOwn(shape.parts, key) ? shape.parts[key] : undefined;
  if (!Object.hasOwn(shape.fields, key)) return undefined;
  const { type } = shape.fields[key]!;
  return isMessage(type) ? type : undefined;
}

/** Where something of a request stands in its document. */
export interface Location {
  /** JSON pointer in the document's own spelling; what it does not have is spelled as the request does. */
  readonly path: Pointer;
  /** Whether the document has it; `null` stands for what it does not have. */
  readonly given: boolean;
}

/** A part of a document that contains others. */
interface Around extends Location {
  /** Whether the document spells it, and what is around it, as the request does: most documents do. */
  readonly isAlike: boolean;
  readonly value: unknown;
  readonly shape: Shape | undefined;
}

/** Finds parts of one document; what is around several of them is looked for once. */
export class Locator {
  readonly #document: Around;
  readonly #found = new Map<Pointer, Around>();

  /**
   * Starts with a document.
   *
   * @param document The request document.
   */
  constructor(document: unknown) {
    this.#document = { path: "", given: isGiven(document), isAlike: true, value: document, shape: REQUEST };
  }

  /**
   * Finds a part of a request in its document.
   *
   * @param pointer A pointer into a request, in CRI's own spelling.
   * @returns Where it is.
   */
  locate(pointer: Pointer): Location {
    if (pointer === "") return { path: "", given: this.#document.given };
    const { around: before, last: step } = partsOf(pointer);
    const around = this.#around(before);
    const key = keyIn(around, step);
    return {
      path: around.isAlike && key === step ? pointer : child(around.path, key),
      given: isGiven(valueIn(around, key)),
    };
  }

  #around(pointer: Pointer): Around {
    let found = this.#found.get(pointer);
    if (found === undefined) this.#found.set(pointer, found = this.#find(pointer));
    return found;
  }

  #find(pointer: Pointer): Around {
    if (pointer === "") return this.#document;
    const { around: before, last: step } = partsOf(pointer);
    const around = this.#around(before);
    const key = keyIn(around, step);
    const isAlike = around.isAlike && key === step;
    const value = valueIn(around, key);
    return {
      path: isAlike ? pointer : child(around.path, key),
      given: isGiven(value),
      isAlike,
      value,
      shape: isRecord(around.value) ? shapeIn(around.shape, step) : around.shape,
    };
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The key of a part in what is around it, as the document spells it. */
function keyIn({ value, shape }: Around, step: string): string {
  return shape !== undefined && isRecord(value) ? spelled(value, step, shape) : step;
}

function valueIn({ value }: Around, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * Finds a part of a request in its document.
 *
 * @param document The request document.
 * @param pointer A pointer into a request, in CRI's own spelling.
 * @returns Where it is.
 */
export function locate(document: unknown, pointer: Pointer): Location {
  return new Locator(document).locate(pointer);
}

/**
 * Spells a pointer as the document does.
 *
 * @param document The request document.
 * @param pointer A pointer into a request, in CRI's own spelling.
 * @returns The pointer in the document's spelling; the same where the document does not have it.
 */
export function respell(document: unknown, pointer: Pointer): Pointer {
  return locate(document, pointer).path;
}

/**
 * Does something for a request, so that errors point into the document as it is spelled.
 *
 * @typeParam T What is done.
 * @param document The request document, plain data.
 * @param work Does it.
 * @returns What `work` returns.
 * @throws {CriSpecError} What `work` throws.
 */
export function inSpellingOf<T>(document: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const path = respell(document, error.path);
    if (path === error.path) throw error;
    const { code, message, hint, cause } = error;
    throw new CriSpecError(code, message, { path, hint, cause });
  }
}
