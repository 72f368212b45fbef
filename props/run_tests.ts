/**
 * Runs `deno test`: prints a dot for each test, every failure whole, and the counts alone on the last line.
 *
 * Flags go to `deno test` as they are; files and directories are the test files to run, by default all. `deno test` makes an isolate for
 * each module that it is given, and an isolate costs as much as a small test file. So many files are given to it as a few modules
 * that load them; a file that is named alone has its own. The exit code is that of `deno test`. Types are checked by
 * `deno task check`, not again by each run of the tests.
 *
 * @module
 */

import { TestReport } from "./test_report.ts";

/** How many modules each processor gets: one that ends early takes the next. */
const MODULES_PER_PROCESSOR = 4;

const ROOT = new URL("../", import.meta.url);

/** What the run is told: flags with their values, and test files by address. */
interface Told {
  readonly flags: readonly string[];
  readonly files: readonly string[];
}

async function filesBelow(url: URL): Promise<readonly string[]> {
  const { isFile } = await Deno.stat(url);
  if (isFile) return [url.href];
  const directory = new URL(`${url.href.replace(/\/$/, "")}/`);
  const entries = (await Array.fromAsync(Deno.readDir(directory))).filter(({ name, isDirectory }) =>
    isDirectory ? !name.startsWith(".") : name.endsWith("_test.ts")
  );
  return (await Promise.all(entries.map(({ name }) => filesBelow(new URL(name, directory))))).flat();
}

async function told(args: readonly string[]): Promise<Told> {
  // Of the flags that people give to `deno test`, --filter has its value behind it.
  const isFlag = (arg: string, index: number): boolean => arg.startsWith("-") || args[index - 1] === "--filter";
  const paths = args.filter((arg, index) => !isFlag(arg, index));
  const files = await Promise.all((paths.length === 0 ? ["."] : paths).map((path) => filesBelow(new URL(path, ROOT))));
  return { flags: args.filter(isFlag), files: [...new Set(files.flat())].sort() };
}

/** Writes modules that load some files each. */
async function modulesOf(files: readonly string[], directory: string): Promise<readonly string[]> {
  const count = MODULES_PER_PROCESSOR * navigator.hardwareConcurrency;
  if (files.length <= count) return files;
  return await Promise.all(Array.from({ length: count }, async (_, number) => {
    const path = `${directory}/tests_${number}.ts`;
    const own = files.filter((_, index) => index % count === number);
    await Deno.writeTextFile(path, own.map((file) => `await import(${JSON.stringify(file)});\n`).join(""));
    return path;
  }));
}

async function print(text: string): Promise<void> {
  const encoder = new TextEncoder();
  for (let bytes = encoder.encode(text); bytes.length > 0;) {
    bytes = bytes.subarray(await Deno.stdout.write(bytes));
  }
}

/** Runs `deno test` and prints its report. */
async function run(args: readonly string[]): Promise<number> {
  const isPlain = Deno.noColor || !Deno.stdout.isTerminal();
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", "--quiet", "--no-check", "--config=deno.json", "--lock=deno.lock", "--reporter=dot", ...args],
    env: isPlain ? { NO_COLOR: "1" } : { FORCE_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    cwd: ROOT,
  }).spawn();
  const report = new TestReport();
  let rest = "";
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop()!;
    for (const line of lines) await print(report.take(line));
  }
  if (rest !== "") await print(report.take(rest));
  await print(report.end());
  return (await child.status).code;
}

const directory = await Deno.makeTempDir({ prefix: "cri-spec-tests-" });
try {
  const { flags, files } = await told(Deno.args);
  Deno.exitCode = await run([...flags, ...await modulesOf(files, directory)]);
} catch (error) {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
  console.error(error.message);
  Deno.exitCode = 1;
} finally {
  await Deno.remove(directory, { recursive: true });
}
