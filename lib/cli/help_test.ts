import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../props/clone.ts";
import { runCli } from "../../props/run_cli.ts";
import { argumentsOf } from "../../props/shell_words.ts";
import { COMMAND_TABLE } from "./command_table.ts";
import { VERSION } from "./version.ts";

const PROGRAM_HELP = (await runInClone(["--help"])).out;

/** Lines wider than a terminal, but for command lines that are to be pasted. */
function wideLines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.length > 80 && !/^ {2}(?:deno|runc) /.test(line));
}

Deno.test("without arguments the help is printed, and nothing is wrong", async () => {
  for (const args of [[], ["-h"], ["help"]]) {
    assertEquals(await runInClone(args), { code: 0, out: PROGRAM_HELP, err: "" });
  }
  assertEquals(wideLines(PROGRAM_HELP), []);
});

Deno.test("the help has every command on a line of its own", () => {
  for (const { name, summary } of COMMAND_TABLE) {
    assert(new RegExp(`\\n  ${name} +${summary.slice(0, 20)}`).test(PROGRAM_HELP));
  }
});

for (const { name, summary, flags, examples, ownExamples = [], exits } of COMMAND_TABLE) {
  Deno.test(`${name} --help, ${name} -h and help ${name} print the same text, all of its flags and exit codes in it`, async () => {
    const { code, out, err } = await runInClone([name, "--help"]);
    assertEquals([code, err], [0, ""]);
    assertEquals((await runInClone([name, "-h"])).out, out);
    assertEquals((await runInClone(["help", name])).out, out);
    assertEquals((await runInClone(["--help", name])).out, out);
    assertEquals(wideLines(out), []);
    assert(out.startsWith(`cri-spec ${name}: ${summary}\n`));
    for (const flag of flags) assertStringIncludes(out, `\n  --${flag.name} `);
    for (const [exit, meaning] of exits) assertStringIncludes(out, `\n  ${`${exit}`.padEnd(5)}${meaning}\n`);
    for (const line of examples) assertStringIncludes(out, `\n  deno task cri-spec ${line}\n`);
    for (const line of ownExamples) assertStringIncludes(out, `\n  ${line}\n`);
  });

  for (const line of examples) {
    Deno.test(`the help's example works: cri-spec ${line}`, async () => {
      const { code, out, err } = await runInClone(argumentsOf(line));
      assert(code === 0 || code === 1, err);
      assert(out !== "" && !err.startsWith("error:"), err);
    });
  }
}

Deno.test("version and --version print the version", async () => {
  for (const args of [["version"], ["--version"], ["-V"]]) {
    assertEquals(await runInClone(args), { code: 0, out: `${VERSION}\n`, err: "" });
  }
});

const USAGE: readonly (readonly [args: readonly string[], ...texts: readonly string[]])[] = [
  [["sepc"], 'Unknown command "sepc"', "did you mean spec?"],
  [["versoin"], "did you mean version?"],
  [["nonsense"], 'Unknown command "nonsense"', "see deno task cri-spec --help"],
  [["constructor"], 'Unknown command "constructor"', "see deno task cri-spec --help"],
  [["pod.yaml"], "the command must precede the file, such as deno task cri-spec spec FILE"],
  [["--verison"], 'Unknown flag "--verison"', "did you mean --version?"],
  [["--release=1.7", "spec"], "The flag", "must follow the command", "write deno task cri-spec spec …"],
  [["--nonsense"], 'Unknown flag "--nonsense"', "see deno task cri-spec --help"],
  [["spec", "x.json", "--at", "linux"], 'Unknown flag "--at"', "--at is a flag of explain"],
  [["spec", "x.json", "--relase", "1.7"], 'Unknown flag "--relase"', "did you mean --release?"],
  [["help", "sepc"], 'Unknown command "sepc"', "did you mean spec?"],
  [["--help", "sepc"], 'Unknown command "sepc"', "did you mean spec?"],
  [["-V", "spec"], "version takes no arguments"],
  [["-h", "--json"], 'Unknown flag "--json"', "--json is a flag of files"],
  [["help", "spec", "diff"], "One command expected, 2 given"],
  [["version", "1.7.24"], "version takes no arguments", "see deno task cri-spec releases"],
];

for (const [args, ...texts] of USAGE) {
  Deno.test(`cri-spec ${args.join(" ")} reports what is wrong`, async () => {
    const { code, out, err } = await runInClone(args);
    assertEquals([code, out], [2, ""]);
    for (const text of texts) assertStringIncludes(err, text);
  });
}

Deno.test("hints call the program as it is called: installed, in a clone, and by the task that a command has there", async () => {
  const hint = async (args: readonly string[], program?: string): Promise<string | undefined> => {
    const { err } = await runCli(args, { io: program === undefined ? {} : { program } });
    return /hint: (.*)/.exec(err)?.[1];
  };
  assertEquals(await hint(["nonsense"], "cri-spec"), "see cri-spec --help");
  assertEquals(await hint(["nonsense"]), "see deno task cri-spec --help");
  assertEquals(await hint(["bundle", "--out"], "cri-spec"), "see cri-spec bundle --help");
  assertEquals(await hint(["bundle", "--out"]), "see deno task bundle --help");
});
