/**
 * Errors of validation, printed as Kubernetes prints them.
 *
 * Upstream: `k8s.io/apimachinery/pkg/util/validation/field/errors.go`.
 *
 * @module
 */

import { goQuote } from "../go/quote.ts";
import type { Pointer } from "../pointer.ts";

/** One error of validation. */
export interface ValidationError {
  /** Where in the manifest. */
  readonly pointer: Pointer;
  /** Kubernetes' own text: `spec.hostNetwork: Forbidden: …`. */
  readonly text: string;
}

/** A place in an object, in Kubernetes' spelling and as a pointer. */
export class FieldPath {
  /** `spec.containers[0].image`. */
  readonly text: string;
  /** `/spec/containers/0/image`. */
  readonly pointer: Pointer;

  constructor(text: string, pointer: Pointer) {
    this.text = text;
    this.pointer = pointer;
  }

  /** A field below this place. */
  field(...names: readonly string[]): FieldPath {
    return names.reduce<FieldPath>(
      (at, name) => new FieldPath(at.text === "" ? name : `${at.text}.${name}`, `${at.pointer}/${name}`),
      this,
    );
  }

  /** An element of the list at this place. */
  index(index: number): FieldPath {
    return new FieldPath(`${this.text}[${index}]`, `${this.pointer}/${index}`);
  }

  /** A key of the map at this place. */
  key(key: string): FieldPath {
    return new FieldPath(`${this.text}[${key}]`, `${this.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }

  /** The same place in the manifest, with a field in Kubernetes' text alone: upstream leaves an index out there. */
  named(name: string, at: FieldPath): FieldPath {
    return new FieldPath(`${this.text}.${name}`, at.pointer);
  }
}

/** The whole pod. */
export const ROOT: FieldPath = new FieldPath("", "");

function error(at: FieldPath, text: string): ValidationError {
  return { pointer: at.pointer, text: `${at.text}: ${text}` };
}

function value(of: unknown): string {
  return typeof of === "string" ? goQuote(of, "15") : String(of);
}

/** A value that its field cannot have; `shown` is its text, quoted for a string. */
export function invalidValue(at: FieldPath, shown: unknown, detail: string): ValidationError {
  return error(at, `Invalid value: ${value(shown)}: ${detail}`);
}

/** A value that its field cannot have, with a text of its own. */
export function invalidText(at: FieldPath, shown: string, detail: string): ValidationError {
  return error(at, `Invalid value: ${shown}: ${detail}`);
}

/** A field that may not be set. */
export function forbidden(at: FieldPath, detail: string): ValidationError {
  return error(at, `Forbidden: ${detail}`);
}

/** A field that has to be set. */
export function required(at: FieldPath, detail = ""): ValidationError {
  return error(at, detail === "" ? "Required value" : `Required value: ${detail}`);
}

/** A reference to nothing. */
export function notFound(at: FieldPath, shown: string): ValidationError {
  return error(at, `Not found: ${value(shown)}`);
}

/** A value that another element has. */
export function duplicate(at: FieldPath, shown: unknown): ValidationError {
  return error(at, `Duplicate value: ${value(shown)}`);
}

/** A value that is none of a few. */
export function notSupported(at: FieldPath, shown: string, supported: readonly string[]): ValidationError {
  const list = supported.map((one) => value(one)).join(", ");
  return error(at, `Unsupported value: ${value(shown)}: supported values: ${list}`);
}

/**
 * Prints a list of errors.
 *
 * @param errors At least one.
 * @param way `list`, as the API server does, or `log`, as the kubelet's log does.
 * @returns The text: the API server prints equal errors once, and one alone without brackets.
 */
export function printErrors(errors: readonly ValidationError[], way: "list" | "log"): string {
  const texts = errors.map(({ text }) => text);
  if (way === "log") return `[${texts.join(" ")}]`;
  const once = [...new Set(texts)];
  return once.length === 1 ? once[0]! : `[${once.join(", ")}]`;
}
