/**
 * Members of a spec that are not read: unknown fields, and sections for other platforms.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import { OTHER_SECTIONS, SPEC } from "./fields.ts";
import { type AnyType, typeIn } from "./schema.ts";

/** A member of a spec that is not read. */
export interface UnreadMember {
  /** JSON pointer into the spec. */
  readonly path: Pointer;
  /** Why it is not read. */
  readonly message: string;
  /** A similar known field; absent if there is none. */
  readonly hint?: string;
}

/** Describes a member that is not in its record's table. */
function unread(name: string, path: Pointer, fields: readonly string[]): UnreadMember {
  if (path === `/${name}` && Object.hasOwn(OTHER_SECTIONS, name)) {
    return { path, message: `the section ${name} is for ${OTHER_SECTIONS[name]} and is not checked` };
  }
  const message = `unknown field ${
    JSON.stringify(name.slice(0, 64))
  }: it is not in runtime-spec, and runtimes ignore it`;
  const near = nearest(name, new Set(fields));
  return near === undefined ? { path, message } : { path, message, hint: `did you mean ${JSON.stringify(near)}?` };
}

function* unreadBelow(value: unknown, type: AnyType, path: Pointer): Generator<UnreadMember, void, void> {
  if (Array.isArray(value)) {
    const of = typeIn(type, "0");
    if (of === undefined) return;
    for (const [index, item] of value.entries()) yield* unreadBelow(item, of, child(path, index));
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      const of = typeIn(type, name);
      const at = child(path, name);
      if (of !== undefined) yield* unreadBelow(item, of, at);
      else if (type.kind === "record") yield unread(name, at, Object.keys(type.fields));
    }
  }
}

/**
 * Lists the members of a spec that {@linkcode decodeSpec} omits: those that runtime-spec does not have, and the sections of
 * virtual machines and of platforms other than Linux.
 *
 * @example A typing error
 * ```ts
 * import { unreadMembers } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const [first] = unreadMembers({ ociVersion: "1.2.0", hostame: "web" });
 * assertEquals([first?.path, first?.hint], ["/hostame", 'did you mean "hostname"?']);
 * ```
 *
 * @param document A `config.json`, plain JSON data.
 * @returns The members, in the order of the document.
 * @throws {CriSpecError} What {@linkcode decodeSpec} throws for data that is not plain.
 */
export function unreadMembers(document: unknown): readonly UnreadMember[] {
  return [...unreadBelow(plainData(document), SPEC, "")];
}

/**
 * Refuses a spec that is certainly not one of a Linux container: it has the section of another platform, and none of Linux.
 *
 * @param document The spec, plain data.
 * @throws {CriSpecError} `not-modelled`.
 */
export function assertLinux(document: unknown): void {
  if (!isRecord(document) || isRecord(document["linux"])) return;
  const name = Object.keys(OTHER_SECTIONS).find((one) => one !== "vm" && isRecord(document[one]));
  if (name === undefined) return;
  throw new CriSpecError("not-modelled", `Cannot lint the spec: it is for ${OTHER_SECTIONS[name]}`, {
    path: child("", name),
    hint: "all rules are for Linux containers",
  });
}
