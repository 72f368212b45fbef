import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

function run(...args: readonly string[]): Promise<CliResult> {
  return runCli(["releases", ...args]);
}

Deno.test("releases lists the branches", async () => {
  const { code, out } = await run();
  assertEquals(code, 0);
  assertStringIncludes(out, "1.7     1.7.0 to 1.7.");
  assertStringIncludes(out, "1.7.24~ds1");
});

Deno.test("releases tells a release, a branch and a behavior", async () => {
  const { out } = await run("1.7.3", "1.7", "ping-range-userns");
  assertStringIncludes(out, "ociVersion      1.1.0-rc.1\n");
  assertStringIncludes(out, "\n1.7.11\n  + mask-powercap\n");
  assertStringIncludes(out, "pull request    https://github.com/containerd/containerd/pull/8786\n");
  assert(out.split("\n").every((line) => line.length <= 80));
});

Deno.test("releases --json prints a list, keys sorted", async () => {
  const [release, behavior] = JSON.parse((await run("1.7.3", "resolv-conf-flags", "--json")).out);
  assertEquals(release.release, "1.7.3");
  assertEquals(Object.keys(behavior), Object.keys(behavior).toSorted());
  assert(Array.isArray(JSON.parse((await run("--json")).out)[0].news));
});

Deno.test("releases tells what is not known", async () => {
  for (
    const [text, message] of [
      ["ping-range-usern", "did you mean ping-range-userns?"],
      ["ping-range", "did you mean ping-range-userns?"],
      ["1.8", "modelled range"],
      [
        "1.8.0",
        "modelled range",
      ],
    ] as const
  ) {
    const { code, out, err } = await run(text);
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, message);
  }
});
