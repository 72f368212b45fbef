/**
 * Keys: what makes two elements of two lists the same element.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import type { AnyType } from "./schema.ts";

/** What a list's elements are known by. */
export interface ListKeys {
  /** Keys from the strictest to the loosest; elements that share one are the same element. */
  readonly keys: readonly ((element: unknown) => string)[];
  /** The key that people see. */
  readonly label: (element: unknown, index: number) => string;
}

function text(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? canonical(value) : String(value);
}

/** The value of a field; where it is absent and that is no other than zero, the zero. */
function valueOf(element: UnknownRecord, name: string, of: AnyType): unknown {
  const value = element[name];
  if ((value !== undefined && value !== null) || of.kind !== "record" || !Object.hasOwn(of.fields, name)) return value;
  const [type, written] = of.fields[name]!;
  if (written === "pointer") return value;
  return type.kind === "integer" ? 0 : type.kind === "string" ? "" : value;
}

/** The values of fields as one string that no other values give. */
function fields(element: unknown, names: readonly string[], of: AnyType): string {
  return isRecord(element) ? canonical(names.map((name) => valueOf(element, name, of))) : canonical(element);
}

/** A value as one string that no other value gives; a text stands for itself, for most are. */
function keyOf(value: unknown): string {
  return typeof value === "string" ? `=${value}` : canonical(value);
}

/** Most lists are known by one field: nothing is joined for them. */
function byField(name: string, of: AnyType): ListKeys {
  return {
    keys: [(element) => isRecord(element) ? `.${keyOf(valueOf(element, name, of))}` : keyOf(element)],
    label: (element, index) => isRecord(element) ? text(valueOf(element, name, of)) : `${index}`,
  };
}

function byFields(names: readonly string[], of: AnyType): ListKeys {
  if (names.length === 1) return byField(names[0]!, of);
  const key = (element: unknown): string => fields(element, names, of);
  const label = (element: unknown, index: number): string =>
    isRecord(element)
      ? names.map((name) => text(valueOf(element, name, of))).filter((part) => part !== "").join(" ")
      : `${index}`;
  return { keys: [key], label };
}

function envName(element: unknown): string {
  const entry = text(element);
  const equals = entry.indexOf("=", 1);
  return equals < 0 ? entry : entry.slice(0, equals);
}

/** Signs for the comparisons of seccomp. */
const SIGNS: Readonly<Record<string, string>> = {
  SCMP_CMP_NE: "!=",
  SCMP_CMP_LT: "<",
  SCMP_CMP_LE: "<=",
  SCMP_CMP_EQ: "==",
  SCMP_CMP_GE: ">=",
  SCMP_CMP_GT: ">",
  SCMP_CMP_MASKED_EQ: "&",
};

function namesOf(element: unknown): readonly unknown[] {
  return isRecord(element) && Array.isArray(element.names) ? element.names : [];
}

function conditionLabel({ index, value, valueTwo, op }: UnknownRecord): string {
  const sign = Object.hasOwn(SIGNS, text(op)) ? SIGNS[text(op)] : text(op);
  return `arg${text(index)} ${sign} ${text(value)}${op === "SCMP_CMP_MASKED_EQ" ? ` == ${text(valueTwo)}` : ""}`;
}

function syscallLabel(element: unknown): string {
  const names = namesOf(element);
  const first = `${text(names[0])}${names.length > 1 ? ",…" : ""}`;
  const args = isRecord(element) && Array.isArray(element.args) ? element.args.filter(isRecord) : [];
  return [first, ...args.map(conditionLabel)].join(" ");
}

function bySyscall(of: AnyType): ListKeys {
  return {
    keys: [
      (element) => fields(element, ["names", "args"], of),
      (element) => canonical([namesOf(element)[0], fields(element, ["args"], of)]),
      (element) => fields(element, ["names"], of),
    ],
    label: syscallLabel,
  };
}

const VARIABLES: ListKeys = { keys: [envName], label: envName };

/** Elements of a list that is not known: a record by its place, any other by its value. */
const PLAIN: ListKeys = {
  keys: [(element) => (isRecord(element) || Array.isArray(element) ? "" : keyOf(element))],
  label: (element, index) => (isRecord(element) || Array.isArray(element) ? `${index}` : text(element)),
};

/**
 * Finds the key of a list's elements.
 *
 * @param type The list's type; `undefined` for what the table of fields does not have.
 * @returns Its keys; where the table has none, values by themselves and records by their place.
 */
export function listKeys(type: AnyType | undefined): ListKeys {
  if (type?.kind !== "list" || type.by === undefined) return PLAIN;
  const { of, by } = type;
  return by === "variable" ? VARIABLES : by === "syscall" ? bySyscall(of) : byFields(by, of);
}

/**
 * Whether a list's elements stand by their keys in the paths of the plan's reasons and omissions.
 *
 * @param type The list's type.
 * @returns `true` for mounts and namespaces.
 */
export function isByKey(type: AnyType | undefined): boolean {
  return type?.kind === "list" && type.inPaths === true;
}

/**
 * Writes a value as one string, which is the same exactly for equal values.
 *
 * @param value Plain data.
 * @returns JSON with sorted keys; integers in full, whatever their type.
 */
export function canonical(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const record = value as UnknownRecord;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(",")}}`;
}

/**
 * Labels a list's elements for people.
 *
 * @param list The list.
 * @param keys What its elements are known by.
 * @returns A label for each; the second element of a label ends with `#2`.
 */
export function labels(list: readonly unknown[], keys: ListKeys): readonly string[] {
  return numbered(list.map(keys.label));
}

/** Labels that are all different: the second of one ends with `#2`. */
export function numbered(labels: readonly string[]): readonly string[] {
  if (new Set(labels).size === labels.length) return labels;
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label}#${count}`;
  });
}
