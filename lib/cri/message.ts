/**
 * The descriptors of CRI's messages.
 *
 * @module
 */

/** The type of a field that is neither a message nor an enum; `map` is from strings to strings. */
export type Scalar = "string" | "bool" | "int32" | "uint32" | "int64" | "uint64" | "map";

/** An enum. */
export interface Enumeration {
  /** Its name, without that of a message around it: `ProfileType`. */
  readonly name: string;
  /** Its numbers by name. */
  readonly values: Readonly<Record<string, number>>;
}

/** A field of a message. */
export interface Field {
  /** The field's number. */
  readonly number: number;
  /** Its type, or its elements' type. */
  readonly type: Scalar | Enumeration | Message;
  /** Whether it is a list. */
  readonly repeated?: true;
  /** The minor release of Kubernetes whose CRI was the first with this field. Default: 1.20, the first with `runtime.v1`. */
  readonly cri?: string;
}

/** A message. */
export interface Message {
  /** Its name: `PodSandboxConfig`. */
  readonly name: string;
  /** Its fields by CRI's own spelling, in the order of `api.proto`. */
  readonly fields: Readonly<Record<string, Field>>;
}

/** Whether the type of a field is a message. */
export function isMessage(type: Field["type"]): type is Message {
  return typeof type === "object" && "fields" in type;
}
