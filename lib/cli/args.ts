/**
 * Arguments of a command.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";

/** The flags of a command: with a value, perhaps given several times, or without. */
export type Flags = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly isList?: boolean }>>;

/** What was given. */
export interface Given {
  /** Values of the flags with one. */
  readonly values: ReadonlyMap<string, string>;
  /** Values of the flags that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
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

/** How much of an unknown argument an error quotes. */
export const MAX_SHOWN = 64;

/** What an argument is: a flag by its name, with its value if one is given; otherwise the argument as it is. */
type Token = { readonly name: string; readonly raw: string; readonly value: string | undefined } | string;

/**
 * Separates arguments and flags, as POSIX and GNU do. Not by `node:util`: a process that answers one request would spend as
 * long on loading it as on the request.
 */
function* tokensOf(args: readonly string[], flags: Flags): Generator<Token, void, void> {
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") return yield* rest;
    if (arg.startsWith("--")) {
      const equals = arg.indexOf("=");
      const name = equals < 0 ? arg.slice(2) : arg.slice(2, equals);
      const isNext = equals < 0 && Object.hasOwn(flags, name) && flags[name]!.type === "string";
      // A value that looks like a flag is more likely one, and is only taken after "=".
      const next = isNext && rest[0] !== undefined && !/^-./.test(rest[0]) ? rest.shift() : undefined;
      yield { name, raw: `--${name}`, value: equals < 0 ? next : arg.slice(equals + 1) };
    } else if (arg.startsWith("-") && arg !== "-") {
      for (const letter of arg.slice(1)) {
        yield { name: letter === "h" ? "help" : letter, raw: `-${letter}`, value: undefined };
      }
    } else {
      yield arg;
    }
  }
}

/** What the arguments of a command are read by. */
export interface ArgsRules {
  /** The command's flags, except `--help`. */
  readonly flags: Flags;
  /** The command's name, for hints: `cri-spec spec`. */
  readonly command: string;
  /** What to write instead of an unknown flag that is near no known one. Default: the command's help. */
  readonly hintFor?: (flag: string) => string | undefined;
}

/**
 * Reads the arguments of a command. `-h` is `--help`, `--` ends the flags, `-` is an argument.
 *
 * @param args The arguments after the command's name.
 * @param rules The command's flags and name.
 * @returns What was given.
 * @throws {CriSpecError} `usage` for an unknown flag, a flag without its value or with one too many, a flag given twice.
 */
export function readArgs(args: readonly string[], { flags, command, hintFor }: ArgsRules): Given {
  const known: Flags = { help: { type: "boolean" }, ...flags };
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const set = new Set<string>();
  const rest: string[] = [];
  const help = `see ${command} --help`;
  for (const token of tokensOf(args, known)) {
    if (typeof token === "string") {
      rest.push(token);
      continue;
    }
    const { name, raw, value } = token;
    if (!Object.hasOwn(known, name)) {
      const near = nearest(name, Object.keys(known));
      const hint = hintFor?.(name) ?? (near === undefined ? help : `did you mean --${near}?`);
      throw usage(`Unknown flag ${JSON.stringify(raw.slice(0, MAX_SHOWN))}`, hint);
    }
    if (values.has(name) || set.has(name)) throw usage(`The flag ${raw} is given twice`, help);
    if (known[name]!.type === "boolean") {
      if (value !== undefined) throw usage(`The flag ${raw} takes no value`, help);
      set.add(name);
    } else {
      if (value === undefined) throw usage(`The flag ${raw} needs a value`, help);
      if (known[name]!.isList === true) lists.set(name, [...lists.get(name) ?? [], value]);
      else values.set(name, value);
    }
  }
  return { values, lists, set, rest };
}
