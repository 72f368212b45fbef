/**
 * Shell completion and the manual page, made of the table of commands.
 *
 * @module
 */

import { modelledReleases } from "../containerd/release.ts";
import { COMMAND_TABLE, type CommandInfo, type FlagInfo } from "./command_table.ts";
import { VERSION } from "./version.ts";

/** The shells that completion is made for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** A shell. */
export type Shell = typeof SHELLS[number];

const HELP: FlagInfo = { name: "help", text: "print the help" };

/** The names of releases that `--release` and its kind take. */
function releases(): string {
  const all = modelledReleases();
  const branches = [...new Set(all.map((version) => version.split(".").slice(0, 2).join(".")))];
  return [...branches, "latest", ...all].join(" ");
}

function flagsOf({ flags }: CommandInfo): readonly FlagInfo[] {
  return [...flags, HELP];
}

/** A text in single quotes, as POSIX shells and fish read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What comes after a flag: nothing, a release, or anything, for which files are offered. */
function kindOf({ value, isRelease }: FlagInfo): "none" | "release" | "any" {
  return value === undefined ? "none" : isRelease === true ? "release" : "any";
}

function namesOf(kind: ReturnType<typeof kindOf>): string {
  const flags = COMMAND_TABLE.flatMap(({ flags }) => flags).filter((flag) => kindOf(flag) === kind);
  return [...new Set(flags.map(({ name }) => `--${name}`))].join("|");
}

function bash(): string {
  const words = COMMAND_TABLE.map((info) =>
    `    ${info.name}) words=${quoted(flagsOf(info).map(({ name }) => `--${name}`).join(" "))} ;;`
  );
  return `# bash completion of cri-spec
_cri_spec() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(COMMAND_TABLE.map(({ name }) => name).join(" "))} -- "$current"))
    return
  fi
  case $previous in
    ${namesOf("release")})
      COMPREPLY=($(compgen -W ${quoted(releases())} -- "$current"))
      return ;;
    ${namesOf("any")})
      compopt -o default
      return ;;
  esac
  case \${COMP_WORDS[1]} in
${words.join("\n")}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    compopt -o default
  fi
}
complete -F _cri_spec cri-spec
`;
}

/** A text in a description of zsh's \`_arguments\`, which gives colons and brackets a meaning. */
function zshText(text: string): string {
  return text.replaceAll(/[\[\]:\\]/g, (character) => `\\${character}`);
}

function zsh(): string {
  const commands = COMMAND_TABLE.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = COMMAND_TABLE.map((info) => {
    const flags = flagsOf(info).map((flag) => {
      const action = { none: "", release: ":release:($releases)", any: `:${flag.value ?? ""}:_files` }[kindOf(flag)];
      return `        ${quoted(`--${flag.name}[${zshText(flag.text)}]${action}`)}`;
    });
    return `    ${info.name})\n      _arguments \\\n${flags.join(" \\\n")} \\\n        '*:file:_files' ;;`;
  });
  return `#compdef cri-spec
_cri_spec() {
  local -a commands releases
  releases=(${releases()})
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
compdef _cri_spec cri-spec
`;
}

function fish(): string {
  const commands = COMMAND_TABLE.map(({ name, summary }) =>
    `complete -c cri-spec -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`
  );
  const flags = COMMAND_TABLE.flatMap((info) =>
    flagsOf(info).map((flag) => {
      const value = { none: "", release: ` -x -a ${quoted(releases())}`, any: " -r" }[kindOf(flag)];
      const condition = quoted(`__fish_seen_subcommand_from ${info.name}`);
      return `complete -c cri-spec -n ${condition} -l ${flag.name}${value} -d ${quoted(flag.text)}`;
    })
  );
  return `# fish completion of cri-spec\n${[...commands, ...flags].join("\n")}\n`;
}

/**
 * Makes the completion script of a shell.
 *
 * @param shell The shell.
 * @returns Its text.
 */
export function completion(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

/** A text in roff: nothing in it is a request or an escape. */
function roff(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll(/^([.'])/gm, "\\&$1");
}

function manOf(info: CommandInfo): string {
  const { name, summary, usage, about, exits } = info;
  const flags = flagsOf(info).map(({ name, value, text }) =>
    `.TP\n.B ${roff(`--${name}`)}${value === undefined ? "" : ` \\fI${roff(value)}\\fR`}\n${roff(text)}`
  );
  return [
    `.SS ${roff(`cri-spec ${name}`)}`,
    `${roff(summary)}.`,
    ...usage.map((line) => `.PP\n.B ${roff(`cri-spec ${name} ${line}`)}`),
    ...about.map((text) => text.includes("\n") ? `.PP\n.nf\n${roff(text)}\n.fi` : `.PP\n${roff(text)}`),
    ...flags,
    `.PP\nExit codes: ${exits.map(([code, meaning]) => `${code} ${roff(meaning)}`).join("; ")}.`,
  ].join("\n");
}

/**
 * Makes the man page.
 *
 * @returns Its text, for \`man -l\`.
 */
export function manualPage(): string {
  return `.TH CRI\\-SPEC 1 "" "cri-spec ${VERSION}"
.SH NAME
cri\\-spec \\- print what containerd's CRI plugin makes of a pod
.SH SYNOPSIS
.B cri\\-spec
.I COMMAND
.RI [ ARGUMENTS ]
.RI [ FLAGS ]
.SH DESCRIPTION
cri\\-spec models what containerd's CRI plugin does to a pod, its sandbox and its containers: from a request it prints the OCI
runtime spec (config.json), byte for byte as a given release writes it, with a reason for each part.
A question outside the model ends with an error, never a guess.
.SH COMMANDS
${COMMAND_TABLE.map(manOf).join("\n")}
`;
}
