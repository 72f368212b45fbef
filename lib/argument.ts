/**
 * Checks of arguments that this package made itself, such as a decoded request: a caller without types may pass anything instead.
 *
 * @module
 */

import { CriSpecError } from "./error.ts";

/** Types of members: as `typeof` names them; `integer` for numbers and bigints, `list` and `record` for objects. */
export type MemberType = "any" | "string" | "number" | "boolean" | "integer" | "function" | "list" | "record";

/** The members that a value must have: their types, or their own members. */
export interface Members {
  readonly [name: string]: MemberType | Members;
}

function isOf(value: unknown, type: MemberType): boolean {
  const is = typeof value;
  switch (type) {
    case "list":
      return Array.isArray(value);
    case "record":
      return is === "object" && value !== null && !Array.isArray(value);
    case "any":
      return true;
    case "integer":
      return is === "bigint" || Number.isInteger(value);
    default:
      return is === type;
  }
}

/**
 * Throws `wrong-type` for an argument of another type, without a path: it is not part of a document.
 *
 * @param what What it should be.
 * @param hint What to do.
 * @throws {CriSpecError} In any case.
 */
export function refuseArgument(
  what: string,
  hint = "pass a value that a function of this package returned, or one of the documented type",
): never {
  throw new CriSpecError("wrong-type", `Cannot use the argument: it is not a ${what}`, { hint });
}

/**
 * Does something with an argument that is looked at in full only where that goes wrong.
 *
 * @typeParam T What comes of it.
 * @param run What to do.
 * @param check Refuses the argument if it is the argument's fault.
 * @returns What `run` returns.
 * @throws {CriSpecError} What `run` throws; in the place of any other error of it what `check` throws.
 */
export function relyingOn<T>(run: () => T, check: () => unknown): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CriSpecError)) check();
    throw error;
  }
}

function hasMembers(value: unknown, members: Members): boolean {
  if (typeof value !== "object" || value === null) return false;
  let isNamed = false;
  for (const key in members) {
    isNamed = true;
    const [member, type] = [(value as Readonly<Record<string, unknown>>)[key], members[key]!];
    if (typeof type === "string" ? !isOf(member, type) : !hasMembers(member, type)) return false;
  }
  // A record whose members are not named is read as a whole.
  if (!isNamed) Object.values(value);
  return true;
}

/**
 * Checks an argument by some of its members.
 *
 * @param value The argument.
 * @param what What it should be, for the error.
 * @param members Members that it must have, and their types.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkArgument(value: unknown, what: string, members: Members): void {
  // Of what a foreign accessor or trap throws, nothing can be relied on.
  try {
    if (hasMembers(value, members)) return;
  } catch { /* It is refused. */ }
  refuseArgument(what);
}

/**
 * Checks an argument of a type of JavaScript.
 *
 * @param value The argument.
 * @param what What it should be, for the error.
 * @param type Its type.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkType(value: unknown, what: string, type: MemberType): void {
  if (!isOf(value, type)) refuseArgument(what);
}

/**
 * Checks an argument that must be an instance of a class of this package.
 *
 * @param value The argument.
 * @param type The class.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkInstance(value: unknown, type: new (...args: never) => object): void {
  try {
    if (value instanceof type) return;
  } catch { /* It is refused. */ }
  refuseArgument(type.name);
}

/**
 * Checks arguments that must be strings.
 *
 * @param texts The arguments.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkTexts(...texts: readonly unknown[]): void {
  for (const text of texts) if (typeof text !== "string") refuseArgument("string");
}

/**
 * Checks an argument that must be a list.
 *
 * @param list The argument.
 * @param what What it should be, for the error.
 * @param members The type of each element, or members that each must have and their types. Default: strings.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkList(list: unknown, what: string, members: MemberType | Members = "string"): void {
  try {
    if (Array.isArray(list)) {
      if (areOf(list, members)) return;
      if (members === "string") refuseArgument(members);
    }
  } catch (error) {
    if (error instanceof CriSpecError) throw error;
  }
  refuseArgument(what);
}

function areOf(list: readonly unknown[], members: MemberType | Members): boolean {
  if (members === "string") {
    for (const item of list) if (typeof item !== "string") return false;
    return true;
  }
  for (const item of list) {
    if (typeof members === "string" ? !isOf(item, members) : !hasMembers(item, members)) return false;
  }
  return true;
}

/**
 * Checks an argument that must be a map of strings to strings.
 *
 * @param map The argument.
 * @param what What it should be, for the error.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkTextMap(map: unknown, what: string): void {
  try {
    if (isOf(map, "record") && areOf(Object.values(map as object), "string")) return;
  } catch { /* It is refused. */ }
  refuseArgument(what);
}
