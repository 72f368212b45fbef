/**
 * Hostile arguments and files through the command line, in memory.
 *
 * @module
 */

import { renderJson } from "../../lib/cli/render/json.ts";
import type { RequestDocument } from "../../mod.ts";
import { runCli } from "../run_cli.ts";
import { type Edit, edit, editedText } from "./edits.ts";
import { mutated, type Mutation, mutation, told } from "./mutate.ts";
import { Broken, type Calls, claim, cpuMs, digest } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

interface Input {
  readonly args: readonly string[];
  readonly base: RequestDocument;
  readonly mutations: readonly Mutation[];
  readonly edits: readonly Edit[];
}

/** Commands; `R` is the file of the request, `S` of a spec, `D` of a config.toml, `H` of a host, `N` of many requests. */
const COMMANDS: readonly (readonly string[])[] = [
  ["spec", "R"],
  ["spec", "-"],
  ["spec", "R", "--daemon", "D"],
  ["spec", "N", "--ndjson"],
  ["spec", "R", "--release", "1.7.24"],
  ["files", "R"],
  ["files", "R", "--json"],
  ["explain", "R"],
  ["explain", "R", "--json"],
  ["explain", "R", "--at", "linux/sysctl"],
  ["explain", "R", "--color", "always"],
  ["diff", "R", "--from", "1.7.2", "--to", "2.1.9"],
  ["diff", "R", "--from", "1.7.2", "--to", "2.1.9", "--json"],
  ["diff", "N", "--ndjson", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "N", "--ndjson", "--each", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "R", "S"],
  ["diff", "S", "S"],
  ["lint", "R"],
  ["lint", "R", "--host", "H"],
  ["lint", "--spec", "S", "--json"],
  ["lint", "--spec", "S", "--runtime", "runc@1.1.5"],
  ["lint", "--error", "write /proc/sys/net/ipv4/ping_group_range: invalid argument"],
  ["lint", "--rules"],
  ["releases"],
  ["releases", "1.7.24", "ping-range-userns"],
  ["bundle", "--help"],
  ["cleanup", "--help"],
  ["--help"],
  ["--version"],
  [],
];

const ODD: readonly string[] = [
  "",
  "-",
  "--",
  "-x",
  "--nosuch",
  "--at",
  "--json",
  "--release",
  "\u001b[31m",
  "..",
  "R",
  "é",
];
const ARGUMENT: RegExp = /^[RSDHN]$/;
const TOML = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  enable_unprivileged_ports = true\n';

/** Control characters that a terminal acts upon, and characters that change the direction of a line. */
// deno-lint-ignore no-control-regex
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The suite of command lines. */
export class CommandLines implements Suite<Input> {
  readonly name = "command lines";
  readonly #bases: readonly RequestDocument[];

  /**
   * Makes the suite.
   *
   * @param bases Valid documents.
   */
  constructor(bases: readonly RequestDocument[]) {
    this.#bases = bases;
  }

  input(seed: number, index: number): Input {
    const random = new Random(seed ^ 0xc11, index);
    const base = random.pick(this.#bases);
    const args = random.pick(COMMANDS).flatMap((argument) => {
      if (random.oneIn(40)) return [];
      if (random.oneIn(40)) return [argument, random.pick(ODD)];
      return !ARGUMENT.test(argument) && random.oneIn(20) ? [editedText(argument, [edit(random)])] : [argument];
    });
    const mutations = Array.from({ length: random.below(3) }, () => mutation(base, random)).filter(({ isJson }) =>
      isJson
    );
    const edits = random.oneIn(3) ? Array.from({ length: 1 + random.below(2) }, () => edit(random)) : [];
    return { args, base, mutations, edits };
  }

  *smaller(input: Input): Iterable<Input> {
    for (const part of ["mutations", "edits", "args"] as const) {
      for (const index of input[part].keys()) yield { ...input, [part]: input[part].toSpliced(index, 1) };
    }
  }

  told({ args, base, mutations, edits }: Input): string {
    return [
      `cri-spec ${args.map((argument) => JSON.stringify(argument)).join(" ")}`.slice(0, 1000),
      `R: ${renderJson(base)}`.slice(0, 2000),
      told(mutations),
      edits.map(({ what }) => `  text: ${what}`).join("\n"),
    ].join("\n");
  }

  async check({ args, base, mutations, edits }: Input, calls: Calls): Promise<string> {
    const document = mutated(base, mutations);
    const text = editedText(renderJson(document), edits);
    const spec = editedText(
      '{"ociVersion":"1.1.0","process":{"user":{"uid":0,"gid":0},"args":["a"],"cwd":"/"}}',
      edits,
    );
    const files = {
      R: text,
      S: spec,
      D: editedText(TOML, edits),
      H: editedText('{"kernel":"6.1.0","runtime":"runc@1.1.5"}', edits),
      N: `${renderJson(base)}\n${text.replaceAll("\n", " ")}\n${renderJson(base)}\n`,
    };
    const start = cpuMs();
    const { code, out, err } = await runCli(args, { stdin: text, files }).catch((error): never => {
      throw new Broken(`main() rejects: ${error instanceof Error ? error.stack : typeof error}`);
    });
    const ms = cpuMs() - start;
    if (ms > calls.slow[0]) calls.slow = [ms, `cri-spec ${args[0] ?? ""}`];
    calls.counts.set(`exit ${code}`, (calls.counts.get(`exit ${code}`) ?? 0) + 1);
    claim([0, 1, 2].includes(code), `exit code ${code}: ${err.slice(0, 1500)}`);
    claim(!UNPRINTABLE.test(err), `standard error has control characters: ${JSON.stringify(err).slice(0, 500)}`);
    claim(code !== 2 || err !== "" || args.includes("--ndjson"), "exit code 2 without a word on standard error");
    const isText = !["spec", undefined].includes(args[0]) && !args.some((argument) => /json|each|color/.test(argument));
    claim(
      !isText || !UNPRINTABLE.test(out),
      `standard output has control characters: ${JSON.stringify(out).slice(0, 500)}`,
    );
    return digest(`${code}\n${out}\n${err}`);
  }
}
