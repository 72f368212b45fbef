import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runCli } from "../../props/run_cli.ts";
import { COMMAND_TABLE } from "./command_table.ts";
import { completion, manualPage, SHELLS } from "./completion.ts";

for (const shell of SHELLS) {
  Deno.test(`completion ${shell} has every command and every flag`, async () => {
    const { code, out, err } = await runCli(["completion", shell]);
    assertEquals([code, out, err], [0, completion(shell), ""]);
    for (const { name, flags } of COMMAND_TABLE) {
      assertStringIncludes(out, name);
      for (const flag of flags) assert(out.includes(`--${flag.name}`) || out.includes(`-l ${flag.name}`), flag.name);
    }
    for (const release of ["1.7.24~ds1", "2.3.4", "latest"]) assertStringIncludes(out, release);
  });
}

Deno.test("completion of another shell is wrong usage and lists the shells", async () => {
  for (const rest of [["tcsh"], ["fishy"], ["pwsh"], [], ["bash", "zsh"]]) {
    const { code, out, err } = await runCli(["completion", ...rest]);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, "hint: pass bash, zsh or fish");
  }
  assertStringIncludes((await runCli(["completion", "bash", "zsh"])).err, "error: More than one shell given");
});

Deno.test("the manual has every command and flag, and no line of it is a request by accident", async () => {
  const { code, out } = await runCli(["man"]);
  assertEquals([code, out], [0, manualPage()]);
  for (const { name, flags } of COMMAND_TABLE) {
    assertStringIncludes(out, `.SS cri\\-spec ${name.replaceAll("-", "\\-")}`);
    for (const flag of flags) assertStringIncludes(out, `.B \\-\\-${flag.name.replaceAll("-", "\\-")}`);
  }
  const requests = new Set(out.split("\n").flatMap((line) => /^\.(\S+)/.exec(line)?.[1] ?? []));
  assertEquals([...requests].toSorted(), ["B", "I", "PP", "RI", "SH", "SS", "TH", "TP", "fi", "nf"]);
});

Deno.test("where the program is installed, the help calls it by its name", async () => {
  const { out } = await runCli(["help", "spec"], { io: { program: "cri-spec" } });
  assertStringIncludes(out, "\n  cri-spec spec request.yaml --release 1.7.3\n");
  assert(!out.includes("deno task"));
  assert((await runCli(["help", "spec"])).out.includes("deno task cri-spec spec"));
});
