/**
 * Messages of CRI as the daemon's protobuf libraries print them in errors.
 *
 * Upstream: https://github.com/gogo/protobuf up to containerd 2.1, https://github.com/protocolbuffers/protobuf-go later.
 *
 * @module
 */

import { protobufQuote } from "../go/quote.ts";
import { byBytes } from "../go/sort.ts";
import { type Field, isMessage, type Message } from "./message.ts";

/** A message's fields, those with their zero value absent or not. */
type Values = Readonly<Record<string, unknown>>;

function valueOf(values: object, key: string): unknown {
  return Object.hasOwn(values, key) ? (values as Values)[key] : undefined;
}

/** The entries of a map, in the order of their keys' bytes. */
function entriesOf(map: unknown): readonly (readonly [string, string])[] {
  return Object.entries((map ?? {}) as Readonly<Record<string, string>>).toSorted(([a], [b]) => byBytes(a, b));
}

/** The fields of a message that a CRI release has, by number. */
function fieldsOf({ fields }: Message, minor: number): readonly (readonly [string, Field])[] {
  return Object.entries(fields)
    .filter(([, { cri }]) => cri === undefined || Number(cri.split(".")[1]) <= minor)
    .toSorted(([, a], [, b]) => a.number - b.number);
}

/** The name that Go's struct has for a field: `container_path` is `ContainerPath`. */
function goName(field: string): string {
  return field.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function enumName(values: Readonly<Record<string, number>>, value: unknown): string {
  return Object.entries(values).find(([, number]) => number === value)?.[0] ?? String(value);
}

function gogoOne(type: Field["type"], value: unknown, minor: number): string {
  if (type === "map") return `map[string]string{${entriesOf(value).map(([key, text]) => `${key}: ${text},`).join("")}}`;
  if (type === "string") return `${value ?? ""}`;
  if (type === "bool") return `${value ?? false}`;
  if (typeof type !== "object") return `${value ?? 0}`;
  if (!isMessage(type)) return enumName(type.values, value ?? 0);
  return gogoText(type, value as object | undefined, minor);
}

/**
 * Prints a message as gogo's `String` does.
 *
 * @param message Its descriptor.
 * @param values The message; absent for a nil pointer.
 * @param minor The minor release of Kubernetes whose CRI the daemon has: fields that came later are not printed.
 * @returns `&Mount{ContainerPath:/a,HostPath:,…}`, or `nil`.
 */
export function gogoText(message: Message, values: object | undefined, minor: number): string {
  if (values === undefined) return "nil";
  const fields = fieldsOf(message, minor).map(([key, { type, repeated }]) => {
    const value = valueOf(values, key);
    if (repeated !== true) return `${goName(key)}:${gogoOne(type, value, minor)},`;
    const list = (value ?? []) as readonly unknown[];
    if (typeof type !== "object" || !isMessage(type)) return `${goName(key)}:[${list.join(" ")}],`;
    return `${goName(key)}:[]*${type.name}{${list.map((one) => `${gogoOne(type, one, minor)},`).join("")}},`;
  });
  return `&${message.name}{${fields.join("")}}`;
}

function protobufOne(key: string, type: Field["type"], value: unknown): string {
  if (typeof type !== "object") return `${key}:${typeof value === "string" ? protobufQuote(value) : String(value)}`;
  return isMessage(type) ? `${key}:{${protobufText(type, value as object)}}` : `${key}:${enumName(type.values, value)}`;
}

/**
 * Prints a message in protobuf's text form, on one line. How many blanks stand between fields differs from build to build; here it is
 * one.
 *
 * @param message Its descriptor.
 * @param values The message; absent for a nil pointer.
 * @returns `container_path:"/a" readonly:true`, or `<nil>`.
 */
export function protobufText(message: Message, values: object | undefined): string {
  if (values === undefined) return "<nil>";
  return fieldsOf(message, Infinity).flatMap(([key, { type, repeated }]) => {
    const value = valueOf(values, key);
    if (type === "map") {
      return entriesOf(value).map(([name, text]) => `${key}:{key:${protobufQuote(name)} value:${protobufQuote(text)}}`);
    }
    if (repeated === true) return ((value ?? []) as readonly unknown[]).map((one) => protobufOne(key, type, one));
    const isZero = value === undefined || value === "" || value === 0 || value === false;
    return isZero ? [] : [protobufOne(key, type, value)];
  }).join(" ");
}
