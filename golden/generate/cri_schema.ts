/**
 * From `api.proto` and the supplement to descriptors of the messages of a pod sandbox and a container.
 *
 * @module
 */

import protobuf from "npm:protobufjs@7.6.6";
import { CriSpecError } from "../../lib/error.ts";
import type { Enumeration, Field, Message, Scalar } from "../../lib/cri/message.ts";
import { FIRST_CRI, type Supplement } from "./cri_supplement.ts";

/** The messages that everything is generated for, with what their fields lead to. */
export const ROOTS = ["PodSandboxConfig", "ContainerConfig"] as const;

const SCALARS: readonly string[] = ["string", "bool", "int32", "uint32", "int64", "uint64"] satisfies readonly Scalar[];

function wrong(what: string, problem: string): CriSpecError {
  return new CriSpecError("usage", `Cannot generate ${what}: ${problem}`, {
    hint: "golden/generate/cri_supplement.ts has a line for each field",
  });
}

/** A proto file's messages and enums by name, those inside of messages by their full name. */
function parse(text: string): ReadonlyMap<string, protobuf.Type | protobuf.Enum> {
  const found = new Map<string, protobuf.Type | protobuf.Enum>();
  const visit = (space: protobuf.NamespaceBase, prefix: string): void => {
    for (const entry of space.nestedArray) {
      if (entry instanceof protobuf.Type || entry instanceof protobuf.Enum) found.set(`${prefix}${entry.name}`, entry);
      if (entry instanceof protobuf.Type) visit(entry, `${prefix}${entry.name}.`);
      else if (entry instanceof protobuf.Namespace) visit(entry, prefix);
    }
  };
  visit(protobuf.parse(text, new protobuf.Root(), { keepCase: true }).root, "");
  return found;
}

/** The declarations of the supplement as a proto file. */
function protoOf({ messages }: Supplement): string {
  const blocks = Object.entries(messages).map(([name, { fields }]) => {
    const lines = Object.entries(fields).flatMap(([field, text]) => {
      if (typeof text === "string" || text.proto === undefined) return [];
      if (!new RegExp(`\\b${field} = \\d+$`).test(text.proto)) {
        throw wrong(`${name}.${field}`, "`proto` declares another");
      }
      return [`${text.proto};`];
    });
    return `message ${name} { ${lines.join(" ")} }`;
  });
  return `syntax = "proto3"; ${blocks.join("\n")}`;
}

/**
 * Reads `api.proto`.
 *
 * @param proto Its text.
 * @param supplement What is added to it.
 * @returns The descriptors of {@linkcode ROOTS}.
 * @throws {CriSpecError} `usage` where the supplement lacks a field or has one that is not reached, and for what a descriptor
 * cannot say.
 */
export function criMessages(proto: string, supplement: Supplement): readonly Message[] {
  const [given, added] = [parse(proto), parse(protoOf(supplement))];
  const messages = new Map<string, Message>();
  const enums = new Map<string, Enumeration>();

  function fieldsOf(name: string): readonly protobuf.Field[] {
    const fields = new Map<string, protobuf.Field>();
    for (const type of [given.get(name), added.get(name)]) {
      for (const field of type instanceof protobuf.Type ? type.fieldsArray : []) {
        const same = fields.get(field.name) ?? [...fields.values()].find(({ id }) => id === field.id);
        const isOther = same !== undefined &&
          (same.name !== field.name || same.id !== field.id || same.type !== field.type ||
            same.repeated !== field.repeated);
        if (isOther) throw wrong(`${name}.${field.name}`, `api.proto declares ${same.type} ${same.name} = ${same.id}`);
        if (same === undefined) fields.set(field.name, field);
      }
    }
    return [...fields.values()];
  }

  function message(name: string, parents: readonly string[]): Message {
    const made = messages.get(name);
    if (made !== undefined) return made;
    const texts = supplement.messages[name]?.fields;
    if (texts === undefined) throw wrong(name, "the supplement lacks the message");
    if (parents.includes(name)) throw wrong(name, "the message contains itself");
    const fields = fieldsOf(name).map((field): [string, Field] => {
      const text = texts[field.name];
      if (text === undefined) throw wrong(`${name}.${field.name}`, "the supplement lacks the field");
      const { cri = FIRST_CRI, text: isText = false } = typeof text === "string" ? {} : text;
      const type = typeOf(field, [name, ...parents], isText);
      return [field.name, {
        number: field.id,
        type,
        ...(field.repeated ? { repeated: true } : {}),
        ...(cri === FIRST_CRI ? {} : { cri }),
      }];
    });
    const odd = Object.keys(texts).find((field) => !fields.some(([known]) => known === field));
    if (odd !== undefined) {
      throw wrong(`${name}.${odd}`, "api.proto has no such field, and the supplement no declaration");
    }
    const result: Message = { name, fields: Object.fromEntries(fields) };
    messages.set(name, result);
    return result;
  }

  function typeOf(field: protobuf.Field, parents: readonly string[], isText: boolean): Field["type"] {
    const where = `${parents[0]}.${field.name}`;
    if (field.options?.proto3_optional !== undefined || field.partOf !== null) {
      throw wrong(where, "it is optional or of a oneof");
    }
    if (field instanceof protobuf.MapField) {
      if (field.keyType === "string" && field.type === "string") return "map";
      throw wrong(where, `a map from ${field.keyType} to ${field.type} is not supported`);
    }
    if (isText !== (field.type === "bytes")) {
      throw wrong(where, isText ? "it is not of bytes" : "decide `text` for its bytes");
    }
    if (isText) return "string";
    if (SCALARS.includes(field.type)) return field.type as Scalar;
    const name = given.has(`${parents[0]}.${field.type}`) ? `${parents[0]}.${field.type}` : field.type;
    const found = given.get(name);
    const isEnum = found instanceof protobuf.Enum || Object.hasOwn(supplement.enums, name);
    if (isEnum) {
      return enumeration(name.replace(/^.*\./, ""), found instanceof protobuf.Enum ? found.values : {}, where);
    }
    if (found ?? added.get(name)) return message(name, parents);
    throw wrong(where, `the type ${field.type} is not supported`);
  }

  function enumeration(name: string, declared: Readonly<Record<string, number>>, where: string): Enumeration {
    const made = enums.get(name);
    if (made !== undefined) return made;
    const text = supplement.enums[name];
    if (text === undefined) throw wrong(where, `the supplement lacks the enum ${name}`);
    const odd = Object.entries(text.values ?? {}).find(([key, number]) => (declared[key] ?? number) !== number);
    if (odd !== undefined) throw wrong(where, `api.proto has another number for ${odd[0]}`);
    const result: Enumeration = { name, values: { ...declared, ...text.values } };
    enums.set(name, result);
    return result;
  }

  const roots = ROOTS.map((name) => message(name, []));
  const odd = [
    ...Object.keys(supplement.messages).filter((name) => !messages.has(name)),
    ...Object.keys(supplement.enums).filter((name) => !enums.has(name)),
  ];
  if (odd[0] !== undefined) throw wrong(odd[0], "no field leads to it");
  return roots;
}
