/**
 * The README is true: its commands work as pasted in a clone, print what it shows, and its files and figures exist.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { FILES_CASES } from "../golden/files_cases.ts";
import { readArgs } from "../lib/cli/args.ts";
import { commandInfo, flagsOf } from "../lib/cli/command_table.ts";
import { demo } from "../lib/cli/demo.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { FACT_NAMES } from "../lib/lint/host.ts";
import { RULES } from "../lib/lint/rules.ts";
import { DEFAULT_HOST, type Host, HOST_KEYS } from "../lib/request/host.ts";
import { runInClone, TOP } from "./clone.ts";
import { agrees, commandsOf } from "./markdown.ts";
import { EXHIBITS } from "./museum/exhibits.ts";
import { argumentsOf } from "./shell_words.ts";

const README = await Deno.readTextFile(new URL("README.md", TOP));
const COMMANDS = commandsOf(README);
const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", TOP))) as {
  readonly tasks: Readonly<Record<string, string>>;
};

/** Programs that are no part of this project, whose lines are not run. */
const FOREIGN: readonly string[] = ["alias", "echo", "kubectl", "mkdir", "runc"];

async function printedByDemo(): Promise<string> {
  let text = "";
  await demo({
    stdin: ReadableStream.from([]),
    stdout: (bytes) => Promise.resolve(void (text += new TextDecoder().decode(bytes))),
    stderr: (bytes) => Promise.reject(new Error(new TextDecoder().decode(bytes))),
    open: async (path) => ReadableStream.from([await Deno.readFile(new URL(path, TOP))]),
  });
  return text;
}

/** What a task prints, of those that a test may run; the others' arguments are read, and that is all. */
async function printedByTask(line: string): Promise<string | undefined> {
  const [command = "", file] = line.split(" < ");
  const [program, task, name = "", ...args] = argumentsOf(command);
  assertEquals([program, task], ["deno", "task"], line);
  assert(Object.hasOwn(tasks, name), `no task ${name}`);
  if (name === "demo") return await printedByDemo();
  if (name === "cri-spec") {
    const stdin = file === undefined ? "" : await Deno.readFile(new URL(file, TOP));
    const { code, out, err } = await runInClone(args, stdin);
    assert(code === 0 || code === 1, err);
    return `${err}${out}`;
  }
  const info = commandInfo(name === "lint-host" ? "lint" : name);
  if (info !== undefined) readArgs(args, { flags: flagsOf(info), command: name });
  return undefined;
}

/** The rows of the tables whose first column's head is one of some words: names in code, and the second column. */
function rowsOf(heads: readonly string[]): readonly (readonly [name: string, second: string])[] {
  const tables = README.split(/\n{2,}/).filter((block) => heads.includes(block.split("|")[1]?.trim() ?? ""));
  assertEquals(tables.length, heads.length);
  return tables.flatMap((table) =>
    table.split("\n").slice(2).flatMap((row) => {
      const [, names = "", second = ""] = row.split("|");
      return [...names.matchAll(/`(\w+)`/g)].map(([, name]) => [name!, second.trim()] as const);
    })
  );
}

Deno.test("the README has each fact of a request's host, with its default, and each fact of lint's", () => {
  const rows = rowsOf(["fact", "fact of app containers"]);
  assertEquals(rows.map(([name]) => name).toSorted(), HOST_KEYS.toSorted());
  const defaults = { ...DEFAULT_HOST, umask: `0${DEFAULT_HOST.umask.toString(8).padStart(3, "0")}` };
  const literal = /^`(.*)`$/;
  const given = rows.flatMap(([name, text]) => literal.test(text) ? [[name, literal.exec(text)![1]] as const] : []);
  assert(given.length >= 15);
  for (const [name, text] of given) assertEquals(text, JSON.stringify(defaults[name as keyof Host]), name);
  assertEquals(rowsOf(["fact of `--host`"]).map(([name]) => name).toSorted(), FACT_NAMES.toSorted());
});

/** The words of a line that are files of the repository. */
function filesIn(line: string): readonly string[] {
  return [...line.matchAll(/(?<![\w/.-])(?:lib|props|golden|bench|\.ci)\/[\w./-]*/g)].map(([path]) => path);
}

Deno.test("the README has commands of every kind", () => {
  for (const name of ["spec", "explain", "diff", "lint", "files", "releases"]) {
    assert(COMMANDS.some(({ line }) => line.startsWith(`deno task cri-spec ${name} `)), name);
  }
  assert(COMMANDS.filter(({ output }) => output !== undefined).length > 5);
});

for (const { line, output } of COMMANDS) {
  Deno.test(`the README's command works: ${line}`, async () => {
    for (const path of filesIn(line)) assert(await Deno.stat(new URL(path, TOP)).catch(() => undefined), path);
    if (FOREIGN.includes(line.split(" ")[0]!)) return assertEquals(output, undefined);
    const printed = await printedByTask(line);
    if (output === undefined) return;
    assert(printed !== undefined, "what it prints cannot be compared");
    assert(agrees(output, printed.replace(/(?<!\n)$/, "\n")), `it prints:\n${printed.slice(0, 4000)}`);
  });
}

Deno.test("the alias is of the Deno that CI runs", async () => {
  const ci = await Deno.readTextFile(new URL(".ci/run", TOP));
  const [, version] = /npx --yes (deno@\S+) /.exec(ci)!;
  assert(README.includes(`alias deno='npx --yes ${version}'`));
});

Deno.test("the README's links to files lead to files, and its tasks are there", async () => {
  const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  assert(links.length > 1);
  for (const path of links) assert(await Deno.stat(new URL(path, TOP)).catch(() => undefined), path);
  const named = [...README.matchAll(/deno task ([\w:-]+)/g)].map(([, name]) => name!);
  assertEquals(named.filter((name) => !Object.hasOwn(tasks, name)), []);
});

Deno.test("the README's figures are those of the code", () => {
  const flat = README.replaceAll(/\s+/g, " ");
  const proved = RULES.filter(({ texts }) => texts.some(({ evidence }) => evidence === "observed"));
  assert(proved.length > 100);
  for (
    const text of [
      `Releases differ by ${BEHAVIORS.length} dated behaviors`,
      `runs ${FILES_CASES.length} pods with DNS configs`,
      `one of ${EXHIBITS.length} historic bugs`,
    ]
  ) assert(flat.includes(text), text);
  const releases = modelledReleases().map((version) => parseRelease(version, ""));
  for (const branch of new Set(releases.map((release) => release.branch))) {
    const own = releases.filter((release) => release.branch === branch && release.version === release.upstream);
    const [first, last] = [own[0]!.version, own.at(-1)!.version];
    const text = first === last ? `the beta ${first}` : `${first} to ${last}`;
    assert(flat.includes(text), text);
  }
});
