/**
 * How the programs of this folder end when something goes wrong around a real daemon: `deno task live-test`, as root on Debian.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { debianContainerd } from "./lab/debian.ts";
import { writeCase } from "./differential/random_case.ts";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly told: string;
  /** What is left in the temporary folder that the program had. */
  readonly left: readonly string[];
}

/** Runs a program of this folder in a temporary folder of its own. */
async function ended(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const folder = await Deno.makeTempDir();
  try {
    const path = new URL(program, import.meta.url).pathname;
    const options = { env: { TMPDIR: folder, NO_COLOR: "1", ...env } };
    const run = ["run", "--quiet", "--allow-all", path, ...args];
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: run, ...options }).output();
    const left = [...Deno.readDirSync(folder)].map(({ name }) => name);
    return { code, out: new TextDecoder().decode(stdout), told: new TextDecoder().decode(stderr), left };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

for (
  const [program, args] of [["record.ts", ["--case", "plain-pod", "--check", "golden/1.7.24~ds1"]], [
    "differential.ts",
    ["--runs", "10"],
  ]] as const
) {
  Deno.test(`${program} tells a temporary folder that is not there in one error, and no stack`, async () => {
    const { code, out, told } = await ended(program, args, { TMPDIR: "/no/such/folder" });
    assertEquals([code, out], [2, ""]);
    assert(told.includes("/no/such/folder"), told);
    assert(/^hint: /m.test(told) && !/^\s+at /m.test(told), told);
  });
}

Deno.test("differential.ts ends with code 2, the request and how to replay it when every daemon is lost", async () => {
  const { containerd, ctr } = await debianContainerd("trixie");
  const folder = await Deno.makeTempDir();
  try {
    const script = `#!/bin/sh\n(sleep 0.1; kill -KILL $$) </dev/null >/dev/null 2>&1 &\nexec ${containerd} "$@"\n`;
    await Deno.writeTextFile(`${folder}/containerd`, script, { mode: 0o755 });
    await Deno.symlink(ctr, `${folder}/ctr`);
    const args = ["--containerd", `${folder}/containerd`, "--runs", "5000", "--seed", "1", "--out", `${folder}/cases`];
    const { code, out, told, left } = await ended("differential.ts", args);
    assertEquals([code, out, left], [2, "", []]);
    assert(/^error: Cannot (ask|prepare) request \d+/m.test(told), told);
    assert(
      told.includes(`replay: deno task differential --containerd ${folder}/containerd --runs 5000 --seed 1`),
      told,
    );
    assert(!/^\s+at /m.test(told), told);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("writeCase() never overwrites a file, and writes the same text once", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const paths = [];
    for (const text of ["a", "b", "a", "b", "c"]) paths.push(await writeCase(`${folder}/new`, "name", text));
    assertEquals(paths.map((path) => path.slice(folder.length)), [
      "/new/name.json",
      "/new/name-2.json",
      "/new/name.json",
      "/new/name-2.json",
      "/new/name-3.json",
    ]);
    assertEquals(await Deno.readTextFile(`${folder}/new/name.json`), "a");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
