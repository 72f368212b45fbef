/**
 * From arguments to a command: its help, its flags, its releases.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { type Given, MAX_SHOWN, readArgs, usage } from "./args.ts";
import { COMMAND_TABLE, type CommandInfo, commandInfo, type CommandName, flagsOf } from "./command_table.ts";
import { DONE } from "./exit_code.ts";
import { LocatedError, locationOf } from "./location.ts";
import { isPresetName } from "./preset_name.ts";
import type { Run } from "./run.ts";
import { STDIN } from "./io.ts";
import { VERSION } from "./version.ts";

type Command = (given: Given, io: Run) => Promise<number>;

/** The commands, each loaded when it is given: most of the time of one request is that of loading. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  spec: async () => (await import("./commands/spec.ts")).specCommand,
  files: async () => (await import("./commands/files.ts")).filesCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  diff: async () => (await import("./commands/diff.ts")).diffCommand,
  lint: async () => (await import("./commands/lint.ts")).lintCommand,
  presets: async () => (await import("./commands/presets.ts")).presetsCommand,
  config: async () => (await import("./commands/config.ts")).configCommand,
  capture: async () => (await import("./commands/capture.ts")).captureCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  "upgrade-report": async () => (await import("./commands/upgrade_report.ts")).upgradeReportCommand,
  releases: async () => (await import("./commands/releases.ts")).releasesCommand,
  bundle: async () => (await import("./commands/bundle.ts")).bundleCommand,
  cleanup: async () => (await import("./commands/cleanup.ts")).cleanupCommand,
  completion: async () => (await import("./commands/completion.ts")).completionCommand,
  man: async () => (await import("./commands/completion.ts")).manCommand,
  help: () => Promise.resolve(helpCommand),
  version: () => Promise.resolve(versionCommand),
};

async function print(text: string, io: Run): Promise<number> {
  await io.stdout(new TextEncoder().encode(text));
  return DONE;
}

async function printProgramHelp(io: Run): Promise<number> {
  const { programHelp } = await import("./help.ts");
  return await print(programHelp(io.program), io);
}

async function printCommandHelp(info: CommandInfo, io: Run): Promise<number> {
  const { commandHelp } = await import("./help.ts");
  return await print(commandHelp(info, io.program), io);
}

async function helpCommand({ rest }: Given, io: Run): Promise<number> {
  const [name] = rest;
  if (name === undefined) return await printProgramHelp(io);
  if (rest.length > 1) throw usage(`One command expected, ${rest.length} given`, "pass one");
  return await printCommandHelp(commandInfo(name) ?? unknownCommand(name), io);
}

async function versionCommand({ rest }: Given, io: Run): Promise<number> {
  if (rest.length > 0) throw usage("version takes no arguments", "for a release of containerd, see cri-spec releases");
  return await print(`${VERSION}\n`, io);
}

function unknownCommand(name: string): never {
  const shown = JSON.stringify(name.slice(0, MAX_SHOWN));
  if (name.startsWith("-")) {
    const { command } = ownerOf(name.replace(/^-+/, "").replace(/=.*$/s, "")) ?? {};
    if (command !== undefined) {
      throw usage(`The flag ${shown} must follow the command`, `write cri-spec ${command} …`);
    }
    const near = nearest(name, ["--help", "--version"]);
    throw usage(`Unknown flag ${shown}`, near === undefined ? "see cri-spec --help" : `did you mean ${near}?`);
  }
  const near = nearest(name, COMMAND_TABLE.map((info) => info.name));
  const isFile = /\.(json|ya?ml|ndjson|toml)$/i.test(name);
  const hint = isFile ? "the command must precede the file, such as cri-spec spec FILE" : "see cri-spec --help";
  throw usage(`Unknown command ${shown}`, near === undefined ? hint : `did you mean ${near}?`);
}

/** The commands that are given as flags. */
const SHORT: ReadonlyMap<string, CommandName> = new Map([
  ["--help", "help"],
  ["-h", "help"],
  ["--version", "version"],
  ["-V", "version"],
]);

/** A command that takes a flag. */
function ownerOf(flag: string): { readonly command: string } | undefined {
  const owner = COMMAND_TABLE.find((info) => info.flags.some(({ name }) => name === flag));
  return owner === undefined ? undefined : { command: owner.name };
}

function hintFor(flag: string): string | undefined {
  const owner = ownerOf(flag);
  return owner === undefined ? undefined : `--${flag} is a flag of ${owner.command}`;
}

/** The arguments with one name for standard input, which can be read once: by an argument or the file of one flag. */
function withStdin(given: Given, { flags }: CommandInfo): Given {
  const named = (name: string): string => STDIN.has(name) ? "-" : name;
  const files = new Map(flags.filter(({ isFile }) => isFile).map((flag) => [flag.name, flag]));
  let flagsOfStdin = 0;
  const valueOf = (name: string, text: string): string => {
    const flag = files.get(name);
    if (flag === undefined) return text;
    const at = flag.value?.includes("=") ? text.indexOf("=") + 1 : 0;
    const file = named(text.slice(at));
    if (file === "-") flagsOfStdin++;
    return `${text.slice(0, at)}${file}`;
  };
  const values = [...given.values].map(([flag, value]) => [flag, valueOf(flag, value)] as const);
  const lists = [...given.lists].map(([flag, list]) => [flag, list.map((value) => valueOf(flag, value))] as const);
  const rest = given.rest.map(named);
  if (flagsOfStdin > 1 || (flagsOfStdin === 1 && rest.includes("-"))) {
    throw usage("Only one document can come from standard input", "pass a file for the other");
  }
  return { ...given, values: new Map(values), lists: new Map(lists), rest };
}

/** The arguments with branches and `latest` resolved to versions, which standard error reports. */
async function withVersions(given: Given, info: CommandInfo, io: Run): Promise<Given> {
  const flags = info.flags.filter(({ name, isRelease, isPreset }) =>
    isRelease === true && given.values.has(name) && !(isPreset === true && isPresetName(given.values.get(name)!))
  );
  if (flags.length === 0) return given;
  const { releaseNamed } = await import("./release_name.ts");
  const values = new Map(given.values);
  const aliases = new Map<string, string>();
  const options = { assumeUpstream: given.set.has("assume-upstream") };
  for (const { name } of flags) {
    const { version, alias } = releaseNamed(given.values.get(name)!, `--${name}`, options);
    values.set(name, version);
    if (alias !== undefined) aliases.set(alias, version);
  }
  const text = [...aliases].map(([alias, version]) => `release ${alias} is ${version}\n`).join("");
  if (text !== "") await io.stderr(new TextEncoder().encode(text));
  return { ...given, values };
}

/** An error about the request's release names the flag that gives one. */
function withFlagHint(error: unknown, info: CommandInfo): unknown {
  if (!(error instanceof CriSpecError) || !info.flags.some(({ name }) => name === "release")) return error;
  const isAbout = error.code === "missing-field" && error.path === "/release";
  if (!isAbout && error.issues.length === 0) return error;
  const { code, message, path, cause } = error;
  const hint = isAbout ? "set it with --release, or in the request" : error.hint;
  const issues = error.issues.map((issue) => withFlagHint(issue, info) as CriSpecError);
  return new LocatedError(new CriSpecError(code, message, { path, cause, hint, issues }), locationOf(error));
}

/**
 * Runs the command that the arguments name.
 *
 * @param args The arguments after the program's name; without any, the help is printed.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`, and what the command throws.
 */
export async function run(args: readonly string[], io: Run): Promise<number> {
  const [name = "help", ...rest] = args;
  const info = commandInfo(SHORT.get(name) ?? name) ?? unknownCommand(name);
  const given = withStdin(readArgs(rest, { flags: flagsOf(info), command: `cri-spec ${info.name}`, hintFor }), info);
  if (given.set.has("help")) return await printCommandHelp(info, io);
  const command = await COMMANDS[info.name]();
  try {
    return await command(await withVersions(given, info, io), io);
  } catch (error) {
    throw withFlagHint(error, info);
  }
}
