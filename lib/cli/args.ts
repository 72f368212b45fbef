/**
 * Arguments of a command.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";

/** The flags of a command: with a value, or without. */
export type Flags = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** What was given. */
export interface Given {
  /** Values of the flags with one. */
  readonly values: ReadonlyMap<string, string>;
  /** The flags without a value that are set. */
  readonly set: ReadonlySet<string>;
  /** The other arguments. */
  readonly rest: readonly string[];
}

/**
 * Makes the error for wrong usage.
 *
 * @param message What is wrong.
 * @param hint What to write instead.
 * @returns A `usage` error, to be thrown.
 */
export function usage(message: string, hint: string): CriSpecError {
  return new CriSpecError("usage", message, { hint });
}

/** One flag as it was given. */
interface GivenFlag {
  readonly name: string;
  /** With its dashes, as it was written. */
  readonly rawName: string;
  /** What stands behind its equals sign. */
  readonly value?: string;
}

/** Reads one argument that starts with a dash. */
function flagOf(argument: string): GivenFlag {
  if (!argument.startsWith("--")) {
    const letter = argument.charAt(1);
    return { name: letter === "h" ? "help" : letter, rawName: `-${letter}` };
  }
  const equals = argument.indexOf("=");
  if (equals < 0) return { name: argument.slice(2), rawName: argument };
  const rawName = argument.slice(0, equals);
  return { name: rawName.slice(2), rawName, value: argument.slice(equals + 1) };
}

/**
 * Reads the arguments of a command. `-h` is `--help`, `--` ends the flags, `-` is an argument.
 *
 * Node's `parseArgs` would do, but loading `node:util` takes as long as half of the rest.
 *
 * @param args The arguments behind the command's name.
 * @param flags The command's flags.
 * @param command The command's name, for hints.
 * @returns What was given.
 * @throws {CriSpecError} `usage` for an unknown flag, a flag without its value or with one too many, a flag given twice.
 */
export function readArgs(args: readonly string[], flags: Flags, command: string): Given {
  const known: Flags = { help: { type: "boolean" }, ...flags };
  const values = new Map<string, string>();
  const set = new Set<string>();
  const rest: string[] = [];
  const help = `see ${command} --help`;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === "--") return { values, set, rest: [...rest, ...args.slice(index + 1)] };
    if (!/^-./s.test(argument)) {
      rest.push(argument);
      continue;
    }
    const { name, rawName, value } = flagOf(argument);
    const flag = Object.hasOwn(known, name) && (rawName.startsWith("--") || rawName === "-h") ? known[name] : undefined;
    if (flag === undefined) {
      const near = nearest(name, Object.keys(known));
      throw usage(`Unknown flag ${JSON.stringify(rawName)}`, near === undefined ? help : `did you mean --${near}?`);
    }
    if (values.has(name) || set.has(name)) throw usage(`The flag ${rawName} is given twice`, help);
    if (flag.type === "boolean") {
      if (value !== undefined || (rawName === "-h" && argument !== "-h")) {
        throw usage(`The flag ${rawName} takes no value`, help);
      }
      set.add(name);
    } else {
      const given = value ?? args[++index];
      if (given === undefined || (value === undefined && /^-./s.test(given))) {
        throw usage(`The flag ${rawName} has no value`, help);
      }
      values.set(name, given);
    }
  }
  return { values, set, rest };
}
