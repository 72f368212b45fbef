/**
 * Checks of arguments that this package made itself, such as a decoded request: a caller without types may pass anything instead.
 *
 * @module
 */

import { CriSpecError } from "./error.ts";

/** Types of members: as `typeof` names them; `list` and `record` for objects. */
export type MemberType = "string" | "number" | "function" | "list" | "record";

function isOf(value: unknown, type: MemberType): boolean {
  const is = typeof value;
  if (type === "list") return Array.isArray(value);
  return type === "record" ? is === "object" && value !== null : is === type;
}

/** Throws `wrong-type` for an argument of another type, without a path: it is not part of a document. */
function refuseArgument(what: string): never {
  throw new CriSpecError("wrong-type", `Cannot use the argument: it is not a ${what}`, {
    hint: "pass a value that a function of this package returned, or one of the documented type",
  });
}

/**
 * Checks an argument by some of its members.
 *
 * @param value The argument.
 * @param what What it should be, for the error.
 * @param members Members that it must have, and their types.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkArgument(value: unknown, what: string, members: Readonly<Record<string, MemberType>>): void {
  let has = isOf(value, "record");
  try {
    let isNamed = false;
    for (const key in members) {
      isNamed = true;
      has &&= isOf((value as Readonly<Record<string, unknown>>)[key], members[key]!);
    }
    // A record whose members are not named is read as a whole.
    if (has && !isNamed) Object.values(value as object);
  } catch {
    // An accessor or the trap of a proxy.
    has = false;
  }
  if (!has) refuseArgument(what);
}

/**
 * Checks arguments that must be strings.
 *
 * @param texts The arguments.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkTexts(...texts: readonly unknown[]): void {
  if (!texts.every((text) => typeof text === "string")) refuseArgument("string");
}

/**
 * Checks an argument that must be a list.
 *
 * @param list The argument.
 * @param what What it should be, for the error.
 * @param members Members that each element must have, and their types; absent for strings.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkList(list: unknown, what: string, members?: Readonly<Record<string, MemberType>>): void {
  if (!Array.isArray(list)) refuseArgument(what);
  if (members === undefined) checkTexts(...list);
  else for (const item of list) checkArgument(item, what, members);
}
