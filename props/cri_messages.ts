/**
 * Arbitrary CRI messages as documents have them, made from the descriptors.
 *
 * @module
 */

import fc from "fast-check";
import { type Enumeration, type Field, isMessage, type Message } from "../lib/cri/message.ts";
import { lowerCamel } from "../lib/cri/spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "../lib/cri/table.ts";
import { characters } from "./arbitraries/text.ts";

/** A value as a document has it, and as it is read. */
export interface Written {
  /** What the document has. */
  readonly written: unknown;
  /** What the decoder makes of it. */
  readonly read: unknown;
}

/** A value that its field refuses. */
export interface Refused {
  /** What the document has. */
  readonly written: unknown;
  /** The error's code. */
  readonly code: string;
  /** Where in the value the fault is. */
  readonly below: string;
}

/** Where a message stands: the message at the top, and the fields on the way. */
export interface Standing {
  /** The message at the top. */
  readonly root: Message;
  /** The fields on the way. */
  readonly way: readonly { readonly name: string; readonly field: Field }[];
  /** The message. */
  readonly message: Message;
}

/** Every message once, with the first way to it. */
export function standings(): readonly Standing[] {
  const found = new Map<Message, Standing>();
  const visit = (standing: Standing): void => {
    if (found.has(standing.message)) return;
    found.set(standing.message, standing);
    for (const [name, field] of Object.entries(standing.message.fields)) {
      if (isMessage(field.type)) visit({ ...standing, way: [...standing.way, { name, field }], message: field.type });
    }
  };
  for (const root of [PodSandboxConfig, ContainerConfig]) visit({ root, way: [], message: root });
  return [...found.values()];
}

const RANGES: Readonly<Record<string, readonly [least: bigint, most: bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

function same(value: unknown): Written {
  return { written: value, read: value };
}

function integer([least, most]: readonly [bigint, bigint]): fc.Arbitrary<Written> {
  const values = fc.oneof(fc.bigInt({ min: least, max: most }), fc.constantFrom(least, most, 0n, 1n));
  return fc.tuple(values, fc.nat({ max: 2 })).map(([value, form]) => {
    const isSafe = Number.isSafeInteger(Number(value));
    const read = isSafe ? Number(value) : value;
    return { written: form === 0 ? String(value) : form === 1 ? value : read, read };
  });
}

function enumeration({ values }: Enumeration): fc.Arbitrary<Written> {
  const named = fc.constantFrom(...Object.entries(values)).map(([written, read]) => ({ written, read }));
  return fc.oneof(named, integer(RANGES["int32"]!).filter(({ written }) => typeof written !== "string"));
}

function one(type: Field["type"]): fc.Arbitrary<Written> {
  if (typeof type === "object") return isMessage(type) ? written(type) : enumeration(type);
  if (type === "string") return characters(10).map(same);
  if (type === "bool") return fc.boolean().map(same);
  if (type === "map") return fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }).map(same);
  return integer(RANGES[type]!);
}

function valueOf({ type, repeated }: Field): fc.Arbitrary<Written> {
  if (repeated !== true) return one(type);
  return fc.array(one(type), { maxLength: 3 }).map((items) => ({
    written: items.map((item) => item.written),
    read: items.map((item) => item.read),
  }));
}

/**
 * A message with each of its fields, under either spelling, and messages in it.
 *
 * @param message Its descriptor.
 * @returns Documents and what they are read as.
 */
export function written({ fields }: Message): fc.Arbitrary<Written> {
  const entries = Object.entries(fields).map(([name, field]) =>
    fc.tuple(fc.constantFrom(name, lowerCamel(name)), valueOf(field)).map(([key, value]) => ({ name, key, value }))
  );
  return fc.tuple(...entries).map((given) => ({
    written: Object.fromEntries(given.map(({ key, value }) => [key, value.written])),
    read: Object.fromEntries(given.map(({ name, value }) => [name, value.read])),
  }));
}

function refusals(type: Field["type"]): readonly Refused[] {
  const wrong = (...values: readonly unknown[]): readonly Refused[] =>
    values.map((value) => ({ written: value, code: "wrong-type", below: "" }));
  if (typeof type === "object" && isMessage(type)) {
    const unknown = { written: { "no/such": 1 }, code: "unknown-field", below: "/no~1such" };
    return [...wrong("text", 1, true, []), unknown];
  }
  if (typeof type === "object") {
    const beyond = { written: 2 ** 31, code: "out-of-range", below: "" };
    return [...wrong(true, [], {}), { written: "NO_SUCH_NAME", code: "unknown-enum", below: "" }, beyond];
  }
  if (type === "string") return [...wrong(1, true, [], {}), { written: "\ud800", code: "invalid-string", below: "" }];
  if (type === "bool") return wrong(1, "true", [], {});
  if (type === "map") {
    return [...wrong("text", 1, true, []), { written: { "a~b": 1 }, code: "wrong-type", below: "/a~0b" }];
  }
  const [least, most] = RANGES[type]!;
  const beyond = [least - 1n, most + 1n, String(most + 1n)].map((value) => ({
    written: value,
    code: "out-of-range",
    below: "",
  }));
  const noInteger = ["text", 1.5].map((value) => ({ written: value, code: "invalid-value", below: "" }));
  return [...wrong(true, [], {}), ...beyond, ...noInteger];
}

/**
 * Values that a field refuses, of every kind.
 *
 * @param field Its descriptor.
 * @returns The values, each with what the error says.
 */
export function refusedBy({ type, repeated }: Field): readonly Refused[] {
  if (repeated !== true) return refusals(type);
  const lists = refusals(type).map(({ written, code, below }) => ({ written: [written], code, below: `/0${below}` }));
  return [...["text", 1, true, {}].map((value) => ({ written: value, code: "wrong-type", below: "" })), ...lists];
}
