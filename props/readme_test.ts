/**
 * The README and the pages that it links to are true: their commands work as pasted in a clone and print what is shown, links lead
 * to files and headings, named tasks exist, and figures are those of the code.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { FILES_CASES } from "../golden/files_cases.ts";
import { GENERATED_PAGES } from "../golden/generate/documents.ts";
import { readArgs } from "../lib/cli/args.ts";
import { COMMAND_TABLE, commandInfo, flagsOf } from "../lib/cli/command_table.ts";
import { demo } from "../lib/cli/demo.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { RULES } from "../lib/lint/rules.ts";
import { runInClone, TOP, WRITTEN_PAGES } from "./clone.ts";
import { agrees, commandsOf, headingIds, linksOf } from "./markdown.ts";
import { EXHIBITS } from "./museum/exhibits.ts";
import { argumentsOf } from "./shell_words.ts";

const PAGES: ReadonlyMap<string, string> = new Map(
  await Promise.all(
    [...WRITTEN_PAGES, ...Object.keys(GENERATED_PAGES)].map(async (path) =>
      [path, await Deno.readTextFile(new URL(path, TOP))] as const
    ),
  ),
);
const README = PAGES.get("README.md")!;
const COMMANDS = [...PAGES].flatMap(([page, text]) => commandsOf(text).map((command) => ({ page, ...command })));
const { exports: entries, tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", TOP))) as {
  readonly exports: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
};

/** Programs that are no part of this project, whose lines are not run. */
const FOREIGN: readonly string[] = ["alias", "echo", "git", "go", "kubectl", "mkdir", "npx", "runc"];

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
  checkArguments(name, args);
  return undefined;
}

/** Reads the arguments of a command that a test does not run: a flag that does not exist is an error. */
function checkArguments(task: string, args: readonly string[]): void {
  const info = commandInfo(task === "lint-host" ? "lint" : task);
  if (info !== undefined) readArgs(args, { flags: flagsOf(info), command: task });
}

/** The commands of this project in a line that starts with another program, or that ends in a file of the user's. */
function checkOwnCommands(line: string): void {
  for (const [, name = "", rest = ""] of line.matchAll(/\bdeno task ([\w-]+)([^|>]*)/g)) {
    assert(Object.hasOwn(tasks, name), `no task ${name}`);
    const args = argumentsOf(rest.trim());
    if (name === "cri-spec") checkArguments(args[0]!, args.slice(1));
    else checkArguments(name, args);
  }
}

/** The words of a line that are files of the repository. */
function filesIn(line: string): readonly string[] {
  return [...line.matchAll(/(?<![\w/.-])(?:lib|props|golden|bench|\.ci)\/[\w./-]*/g)].map(([path]) => path);
}

Deno.test("the README has at most 200 lines, and commands of every kind", () => {
  assert(README.split("\n").length <= 201);
  const own = COMMANDS.filter(({ page }) => page === "README.md");
  for (const name of ["spec", "explain", "diff", "lint", "config"]) {
    assert(own.some(({ line }) => line.includes(`deno task cri-spec ${name} `)), name);
  }
  assert(own.filter(({ output }) => output !== undefined).length > 5);
});

/** Commands of several pages are run once for each different output that is shown. */
const DIFFERENT = new Map(COMMANDS.map((command) => [`${command.line}\n${command.output}`, command]));

for (const { page, line, output } of DIFFERENT.values()) {
  Deno.test(`${page}: the command works: ${line}`, async () => {
    for (const path of filesIn(line)) assert(await Deno.stat(new URL(path, TOP)).catch(() => undefined), path);
    if (FOREIGN.includes(line.split(" ")[0]!)) {
      assertEquals(output, undefined);
      return checkOwnCommands(line);
    }
    const printed = await printedByTask(line);
    if (output === undefined) return;
    assert(printed !== undefined, "what it prints cannot be compared");
    assert(agrees(output, printed.replace(/(?<!\n)$/, "\n")), `it prints:\n${printed.slice(0, 4000)}`);
  });
}

for (const line of COMMAND_TABLE.flatMap(({ ownExamples = [] }) => ownExamples)) {
  Deno.test(`the help's example has tasks and flags that exist: ${line}`, () => checkOwnCommands(line));
}

Deno.test("the alias is of the Deno that CI runs", async () => {
  const ci = await Deno.readTextFile(new URL(".ci/run", TOP));
  const [, version] = /npx --yes (deno@\S+) /.exec(ci)!;
  for (const page of ["README.md", "CONTRIBUTING.md"]) {
    assert(PAGES.get(page)!.includes(`alias deno='npx --yes ${version}'`), page);
    const named = [...PAGES.get(page)!.matchAll(/npx --yes (\S+@[\d.]+)/g)].map(([, name]) => name);
    assertEquals(new Set(named), new Set([version]));
  }
});

for (const [page, text] of PAGES) {
  Deno.test(`${page}: its links lead to files and headings, and its tasks exist`, async () => {
    for (const link of linksOf(text)) {
      const [path = "", id] = link.split("#");
      // An empty path is the page itself.
      const target = new URL(path, new URL(page, TOP));
      assert(await Deno.stat(target).catch(() => undefined), `${link}: no such file`);
      if (id !== undefined) {
        assert(headingIds(await Deno.readTextFile(target)).includes(id), `${link}: no such heading`);
      }
    }
    const named = [...text.matchAll(/deno task ([\w:-]+)/g)].map(([, name]) => name!);
    assertEquals(named.filter((name) => !Object.hasOwn(tasks, name)), []);
  });
}

Deno.test("the page about the library has every entry", () => {
  const rows = [...PAGES.get("lib/api/README.md")!.matchAll(/^\| `(\.[^`]*)` +\|/gm)].map(([, entry]) => entry!);
  assertEquals(rows.toSorted(), Object.keys(entries).toSorted());
});

Deno.test("every page can be reached from the README", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached) {
    for (const link of linksOf(PAGES.get(page) ?? "")) {
      const { href } = new URL(link.split("#")[0]!, new URL(page, TOP));
      if (href.endsWith(".md")) reached.add(href.slice(TOP.href.length));
    }
  }
  assertEquals([...PAGES.keys()].filter((page) => !reached.has(page)), []);
});

Deno.test("the figures of the README and of the page about checks are those of the code", () => {
  const flatOf = (page: string): string => PAGES.get(page)!.replaceAll(/\s+/g, " ");
  const flat = flatOf("README.md");
  const proved = RULES.filter(({ texts }) => texts.some(({ evidence }) => evidence === "observed"));
  assert(proved.length > 230);
  for (const text of [`[${BEHAVIORS.length} dated behaviors]`, `[${RULES.length} rules]`]) {
    assert(flat.includes(text), text);
  }
  for (const text of [`runs ${FILES_CASES.length} pods with DNS configs`, `one of ${EXHIBITS.length} historic bugs`]) {
    assert(flatOf("golden/README.md").includes(text), text);
  }
  const releases = modelledReleases().map((version) => parseRelease(version, ""));
  for (const branch of new Set(releases.map((release) => release.branch))) {
    const own = releases.filter((release) => release.branch === branch && release.version === release.upstream);
    const [first, last] = [own[0]!.version, own.at(-1)!.version];
    const text = first === last ? `the beta ${first}` : `${first} to ${last}`;
    assert(flat.includes(text), text);
  }
});
