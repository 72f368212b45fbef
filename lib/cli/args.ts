/**
 * Arguments of a command.
 *
 * @module
 */

import { parseArgs, type ParseArgsConfig } from "node:util";
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

/**
 * Reads the arguments of a command. `-h` is `--help`, `--` ends the flags, `-` is an argument.
 *
 * @param args The arguments behind the command's name.
 * @param flags The command's flags.
 * @param command The command's name, for hints.
 * @returns What was given.
 * @throws {CriSpecError} `usage` for an unknown flag, a flag without its value or with one too many, a flag given twice.
 */
export function readArgs(args: readonly string[], flags: Flags, command: string): Given {
  const options: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" }, ...flags };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const set = new Set<string>();
  const rest: string[] = [];
  const help = `see ${command} --help`;
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const flag = Object.hasOwn(options, name) ? options[name] : undefined;
    if (flag === undefined) {
      const near = nearest(name, Object.keys(options));
      throw usage(`Unknown flag ${JSON.stringify(rawName)}`, near === undefined ? help : `did you mean --${near}?`);
    }
    if (values.has(name) || set.has(name)) throw usage(`The flag ${rawName} is given twice`, help);
    if (flag.type === "boolean") {
      if (value !== undefined) throw usage(`The flag ${rawName} takes no value`, help);
      set.add(name);
    } else {
      if (value === undefined || (!token.inlineValue && /^-./.test(value))) {
        throw usage(`The flag ${rawName} has no value`, help);
      }
      values.set(name, value);
    }
  }
  return { values, set, rest };
}
