/**
 * The help's text, made of the table of commands.
 *
 * @module
 */

import { modelledRange } from "../containerd/release.ts";
import { COMMAND_TABLE, type CommandInfo, IN_CLONE } from "./command_table.ts";
import { wrap } from "./render/colour.ts";

/** The widest line. */
const WIDTH = 80;

/** A command line as one writes it; who installed the program has files of their own, under the names of the examples. */
function commandLine(line: string, program: string | undefined): string {
  return program === undefined ? `${IN_CLONE} ${line}` : `${program} ${line.replaceAll("lib/cli/examples/", "")}`;
}

/** Two columns: a name and a text, which goes on below itself. */
function rows(pairs: readonly (readonly [name: string, text: string])[]): string {
  const indent = Math.max(...pairs.map(([name]) => name.length)) + 5;
  return pairs.map(([name, text]) => {
    const lines = wrap(text.split(" "), WIDTH - indent);
    return `  ${name.padEnd(indent - 2)}${lines.join(`\n${" ".repeat(indent)}`)}\n`;
  }).join("");
}

function paragraph(text: string): string {
  return text.includes("\n") ? `${text}\n` : `${wrap(text.trimEnd().split(" "), WIDTH).join("\n")}\n`;
}

/**
 * Makes the help of the program.
 *
 * @param program How it is called where it is installed. Default: as in a clone.
 * @returns Its text.
 */
export function programHelp(program?: string): string {
  const examples = COMMAND_TABLE.flatMap(({ name, examples }) =>
    ["spec", "explain", "diff", "lint"].includes(name) ? [examples[0]!] : []
  );
  return `Print what containerd's CRI plugin makes of a pod's sandbox and containers: the
OCI runtime specs (config.json), the reason for each part, and what changes
between releases.

Usage: cri-spec COMMAND [ARGUMENTS] [FLAGS]

${program === undefined ? "Examples, in a clone of the repository" : "Examples"}:
${examples.map((line) => `  ${commandLine(line, program)}\n`).join("")}
Commands:
${rows(COMMAND_TABLE.map(({ name, summary }) => [name, summary]))}
Flags:
${rows([["-h, --help", "print this text, or the help of a command"], ["-V, --version", "print the version"]])}
Exit codes:
${
    rows([
      ["0", "done; no difference, no error found"],
      ["1", "containerd, the kubelet or the API server refuses; a difference; an error found"],
      ["2", "wrong usage, input that cannot be used, or a question outside the model"],
      ["70", "a bug in cri-spec"],
    ])
  }`;
}

/**
 * Makes the help of a command.
 *
 * @param info The command.
 * @param program How the program is called where it is installed. Default: as in a clone.
 * @returns Its text.
 */
export function commandHelp(info: CommandInfo, program?: string): string {
  const { name, summary, usage, examples, ownExamples = [], about, flags, exits } = info;
  const [first = "", ...others] = usage.map((line) => `cri-spec ${name} ${line}${flags.length > 0 ? " [FLAGS]" : ""}`);
  const flagRows = flags.map(({ name, value, text }) =>
    [`--${name}${value === undefined ? "" : ` ${value}`}`, text] as const
  );
  const takesRelease = flags.some(({ isRelease }) => isRelease === true);
  return [
    `cri-spec ${name}: ${summary}\n`,
    `Usage: ${[first.trimEnd(), ...others].join("\n       ")}\n`,
    `Examples:\n${
      [...examples.map((line) => commandLine(line, program)), ...ownExamples].map((line) => `  ${line}\n`).join("")
    }`,
    ...about.map(paragraph),
    `Flags:\n${rows([...flagRows, ["-h, --help", "print this text"]])}`,
    ...(takesRelease
      ? [
        `Modelled releases:\n${
          wrap(modelledRange().split(/(?<=,) /), WIDTH - 2).map((line) => `  ${line}\n`).join("")
        }`,
      ]
      : []),
    `Exit codes:\n${rows(exits.map(([code, meaning]) => [`${code}`, meaning]))}`,
  ].join("\n");
}
