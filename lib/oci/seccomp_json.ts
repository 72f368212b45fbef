/**
 * A seccomp profile file as containerd decodes it.
 *
 * Upstream: `contrib/seccomp.WithProfile`, which hands the file to `json.Unmarshal` with runtime-spec's `LinuxSeccomp`.
 * That struct is the same in runtime-spec 1.1.0-rc.1 to 1.3.0, and decoding it is the same in Go 1.19 to 1.26.
 *
 * @module
 */

import { type GoJson, type GoJsonMember, parseGoJson } from "../go/json.ts";
import type { Int64, LinuxSeccomp, LinuxSeccompArg, LinuxSyscall } from "./spec.ts";

/** A decoded profile, or the message of the error that containerd wraps. */
export type SeccompProfileResult = { readonly profile: LinuxSeccomp } | { readonly error: string };

/**
 * Decodes a seccomp profile.
 *
 * Go's decoder overwrites what is there: a repeated key decodes into the value of the earlier one, so fields that the
 * later value does not have keep theirs. Keys match in any case, unknown keys are ignored, and `null` leaves all but
 * lists and error numbers as they are.
 *
 * @param text The whole file, see {@linkcode parseGoJson} for how its bytes become a string.
 * @param indexed Whether a wrong type is told by a path with indexes, as Go 1.27 does. Default: `false`.
 * @returns The profile, with the fields that Go leaves out when it writes JSON absent; or the text of Go's error: the
 * first syntax error, otherwise the first value of a wrong type.
 */
export function decodeLinuxSeccomp(text: string, indexed = false): SeccompProfileResult {
  const result = parseGoJson(text);
  if ("error" in result) return { error: result.error };
  const state: DecodeState = { error: undefined, structName: undefined, path: [], indexed };
  const profile = SECCOMP.decode(state, result.tree, SECCOMP.zero);
  return state.error === undefined ? { profile: toLinuxSeccomp(profile) } : { error: state.error };
}

/** Where the decoder is, for its complaints, and the first of them. */
interface DecodeState {
  error: string | undefined;
  /** The innermost struct, absent outside of any. */
  structName: string | undefined;
  /** JSON names of the fields that lead here, with the indexes between them where `indexed` is set. */
  readonly path: string[];
  /** Whether the complaint names the root's struct and the whole path, as Go 1.27 does. */
  readonly indexed: boolean;
}

/** How Go decodes JSON into one of its types. */
interface GoType<T> {
  /** The type's name as Go prints it. */
  readonly name: string;
  readonly zero: T;
  /** Returns the value after decoding into a variable that holds `old`; the arrays in `old` are used up. */
  readonly decode: (state: DecodeState, json: GoJson, old: T) => T;
}

/** A Go slice that is not nil: its elements, and behind them what is left in its array from when it was longer. */
interface Slice<T> {
  readonly array: T[];
  readonly length: number;
}

type Structure = Readonly<Record<string, unknown>>;

function mismatch(state: DecodeState, value: string, typeName: string): void {
  const place = state.structName === undefined
    ? "value"
    : `struct field ${[state.indexed ? "LinuxSeccomp" : state.structName, ...state.path].join(".")}`;
  state.error ??= `json: cannot unmarshal ${value} into Go ${place} of type ${typeName}`;
}

/** What Go calls a value that is not `null`. */
function describe(json: Exclude<GoJson, null>): string {
  if (typeof json === "boolean") return "bool";
  if (typeof json === "string") return "string";
  return "kind" in json ? json.kind : "array";
}

function stringType(name: string): GoType<string> {
  return {
    name,
    zero: "",
    decode(state, json, old) {
      if (typeof json === "string") return json;
      if (json !== null) mismatch(state, describe(json), name);
      return old;
    },
  };
}

const UINT64_DIGITS = /^[0-9]{1,20}$/;
const UINT64_MAX = 2n ** 64n - 1n;

/** An unsigned integer of 64 bits: `uint` and `uint64` on the platforms that are modelled. */
function uintType(name: string): GoType<Int64> {
  return {
    name,
    zero: 0,
    decode(state, json, old) {
      if (json === null) return old;
      if (typeof json === "object" && "literal" in json) {
        const value = UINT64_DIGITS.test(json.literal) ? BigInt(json.literal) : undefined;
        if (value !== undefined && value <= UINT64_MAX) return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
        mismatch(state, `number ${json.literal}`, name);
      } else {
        mismatch(state, describe(json), name);
      }
      return old;
    },
  };
}

function pointerType<T>(target: GoType<T>): GoType<T | undefined> {
  return {
    name: `*${target.name}`,
    zero: undefined,
    decode: (state, json, old) => json === null ? undefined : target.decode(state, json, old ?? target.zero),
  };
}

function sliceType<T>(element: GoType<T>): GoType<Slice<T> | undefined> {
  const name = `[]${element.name}`;
  return {
    name,
    zero: undefined,
    decode(state, json, old) {
      if (json === null) return undefined;
      if (!isElements(json)) {
        mismatch(state, describe(json), name);
        return old;
      }
      if (json.length === 0) return { array: [], length: 0 };
      const array = old?.array ?? [];
      json.forEach((item, index) => {
        if (state.indexed) state.path.push(String(index));
        array[index] = element.decode(state, item, index < array.length ? array[index] as T : element.zero);
        if (state.indexed) state.path.pop();
      });
      return { array, length: json.length };
    },
  };
}

function structType<T extends Structure>(name: string, fields: { readonly [K in keyof T]: GoType<T[K]> }): GoType<T> {
  const fieldNames = Object.keys(fields) as (keyof T & string)[];
  const folded = new Map(fieldNames.map((field) => [fold(field), field]));

  function decodeMembers(state: DecodeState, members: readonly GoJsonMember[], old: T): T {
    const decoded = { ...old };
    const outerName = state.structName;
    for (const [key, json] of members) {
      const field = folded.get(fold(key));
      if (field === undefined) continue;
      state.structName = name;
      state.path.push(field);
      decoded[field] = fields[field].decode(state, json, decoded[field]);
      state.path.pop();
      state.structName = outerName;
    }
    return decoded;
  }

  return {
    name: `specs.${name}`,
    zero: Object.fromEntries(fieldNames.map((field) => [field, fields[field].zero])) as T,
    decode(state, json, old) {
      if (json === null) return old;
      if (typeof json === "object" && "members" in json) return decodeMembers(state, json.members, old);
      mismatch(state, describe(json), `specs.${name}`);
      return old;
    },
  };
}

/** Makes keys equal that Go takes for the same: by Unicode's simple folding, which maps two signs to ASCII letters. */
function fold(key: string): string {
  return key.replaceAll("\u017f", "s").toLowerCase();
}

function isElements(json: GoJson): json is readonly GoJson[] {
  return Array.isArray(json);
}

const ARG = structType("LinuxSeccompArg", {
  index: uintType("uint"),
  value: uintType("uint64"),
  valueTwo: uintType("uint64"),
  op: stringType("specs.LinuxSeccompOperator"),
});

const SYSCALL = structType("LinuxSyscall", {
  names: sliceType(stringType("string")),
  action: stringType("specs.LinuxSeccompAction"),
  errnoRet: pointerType(uintType("uint")),
  args: sliceType(ARG),
});

const SECCOMP = structType("LinuxSeccomp", {
  defaultAction: stringType("specs.LinuxSeccompAction"),
  defaultErrnoRet: pointerType(uintType("uint")),
  architectures: sliceType(stringType("specs.Arch")),
  flags: sliceType(stringType("specs.LinuxSeccompFlag")),
  listenerPath: stringType("string"),
  listenerMetadata: stringType("string"),
  syscalls: sliceType(SYSCALL),
});

function toLinuxSeccomp(profile: typeof SECCOMP.zero): LinuxSeccomp {
  const { defaultAction, defaultErrnoRet, listenerPath, listenerMetadata } = profile;
  const architectures = elements(profile.architectures);
  const flags = elements(profile.flags);
  const syscalls = elements(profile.syscalls);
  return {
    defaultAction,
    ...(defaultErrnoRet === undefined ? {} : { defaultErrnoRet }),
    ...(architectures.length === 0 ? {} : { architectures }),
    ...(flags.length === 0 ? {} : { flags }),
    ...(listenerPath === "" ? {} : { listenerPath }),
    ...(listenerMetadata === "" ? {} : { listenerMetadata }),
    ...(syscalls.length === 0 ? {} : { syscalls: syscalls.map(toLinuxSyscall) }),
  };
}

function toLinuxSyscall(syscall: typeof SYSCALL.zero): LinuxSyscall {
  const { names, action, errnoRet } = syscall;
  const args = elements(syscall.args);
  return {
    ...(names === undefined ? {} : { names: elements(names) }),
    action,
    ...(errnoRet === undefined ? {} : { errnoRet }),
    ...(args.length === 0 ? {} : { args: args.map(toLinuxSeccompArg) }),
  };
}

function toLinuxSeccompArg({ index, value, valueTwo, op }: typeof ARG.zero): LinuxSeccompArg {
  return { index, value, ...(valueTwo === 0 ? {} : { valueTwo }), op };
}

function elements<T>(slice: Slice<T> | undefined): readonly T[] {
  return slice === undefined ? [] : slice.array.slice(0, slice.length);
}
