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
import { child, type Pointer, unescaped } from "../pointer.ts";
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
  const folded = foldKey(key);
  // The two spellings have one length.
  const isSame = (name: string): boolean => name.length === key.length && foldKey(name) === folded;
  return Object.keys(record).findLast((name) => isSame(name) && isGiven(record[name])) ?? key;
}

/** A key as the document spells it; where keys have one spelling, as in maps, itself. */
function spelled(record: UnknownRecord, key: string, shape: Shape | undefined): string {
  if (shape === undefined || (typeof shape === "object" && "parts" in shape)) return key;
  if (shape === "image") return imageKey(record, key);
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
interface Found extends Location {
  /** Whether the document spells it, and what is around it, as the request does: most documents do. */
  readonly isAlike: boolean;
  readonly value: unknown;
  readonly shape: Shape | undefined;
}

/** Finds parts of one document; what is around several of them is looked for once. */
export class Locator {
  readonly #document: Found;
  readonly #found = new Map<Pointer, Found>();

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
    const { path, given } = this.#find(pointer);
    return { path, given };
  }

  #find(pointer: Pointer): Found {
    const end = pointer.lastIndexOf("/");
    return end < 0 ? this.#document : findIn(this.#around(pointer.slice(0, end)), pointer, end);
  }

  #around(pointer: Pointer): Found {
    let found = this.#found.get(pointer);
    if (found === undefined) this.#found.set(pointer, found = this.#find(pointer));
    return found;
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function findIn(around: Found, pointer: Pointer, end: number): Found {
  const { value, shape } = around;
  const step = unescaped(pointer.slice(end + 1));
  let [key, below, of] = [step, undefined as unknown, shape];
  if (Array.isArray(value)) below = value[Number(step)];
  else if (isRecord(value)) {
    key = spelled(value, step, shape);
    of = shapeIn(shape, step);
    if (Object.hasOwn(value, key)) below = value[key];
  }
  const isAlike = around.isAlike && key === step;
  return { path: isAlike ? pointer : child(around.path, key), given: isGiven(below), isAlike, value: below, shape: of };
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
