/**
 * The GitHub Action on the examples' manifests, as its runner calls it; a part of `deno task program-test`.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { parse } from "yaml";

const ROOT = new URL("../../../", import.meta.url);
const ACTION = new URL("lib/action/", ROOT).pathname;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: {
    readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }];
  };
}

const action = parse(await Deno.readTextFile(`${ACTION}action.yml`)) as Action;
const [step] = action.runs.steps;

/** Runs the action's step as a runner does: inputs in its environment, outputs in a file. */
async function act(directory: string, given: Readonly<Record<string, string>>) {
  const env: Record<string, string> = { GITHUB_ACTION_PATH: ACTION, NO_COLOR: "1" };
  for (const [name, value] of Object.entries(step.env)) {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)![1]!;
    env[name] = given[input] ?? action.inputs[input]!.default ?? "";
  }
  env.GITHUB_OUTPUT = `${directory}/outputs`;
  env.GITHUB_STEP_SUMMARY = `${directory}/summary`;
  const path = `${new URL(".", `file://${Deno.execPath()}`).pathname}:${Deno.env.get("PATH")}`;
  const { code, stderr } = await new Deno.Command("bash", {
    args: ["-c", step.run],
    cwd: directory,
    env: { ...env, PATH: path },
    stdin: "null",
  }).output();
  return { code, err: new TextDecoder().decode(stderr) };
}

async function inDirectory(use: (directory: string) => Promise<void>): Promise<void> {
  const directory = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${directory}/manifests/apps`, { recursive: true });
    for (const name of ["shop.yaml", "pod.yaml"]) {
      await Deno.copyFile(new URL(`lib/cli/examples/${name}`, ROOT), `${directory}/manifests/apps/${name}`);
    }
    await use(directory);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

Deno.test("action: every input is used, every output is written, and the reports say what changes", async () => {
  assertEquals(
    Object.values(step.env).map((value) => /inputs\.(\w+)/.exec(value)![1]).toSorted(),
    Object.keys(action.inputs).toSorted(),
  );
  await inDirectory(async (directory) => {
    const { code, err } = await act(directory, { manifests: "manifests", from: "1.7.24", to: "2.1.9" });
    assertEquals(code, 0, err);
    const outputs = Object.fromEntries(
      (await Deno.readTextFile(`${directory}/outputs`)).trim().split("\n").map((line) => line.split("=")),
    );
    assertEquals(Object.keys(outputs).toSorted(), Object.keys(action.outputs).toSorted());
    assertEquals(outputs.changed, "true");
    const markdown = await Deno.readTextFile(`${directory}/${outputs.markdown}`);
    assertStringIncludes(markdown, "## containerd 1.7.24 → 2.1.9");
    assertEquals(await Deno.readTextFile(`${directory}/summary`), markdown);
    const sarif = JSON.parse(await Deno.readTextFile(`${directory}/${outputs.sarif}`));
    assert(sarif.runs[0].results.length > 0);
  });
});

Deno.test("action: changes and errors fail the step where that is asked for; no report is left half", async () => {
  await inDirectory(async (directory) => {
    const base = { manifests: "manifests", from: "1.7.24", to: "2.1.9" };
    assertEquals((await act(directory, { ...base, fail: "changes" })).code, 1);
    assertEquals((await act(directory, { ...base, to: "1.7.24", fail: "changes" })).code, 0);
    await Deno.writeTextFile(`${directory}/manifests/bad.yaml`, "apiVersion: v1\nkind: Pod\nspec: {containerz: []}\n");
    const bad = await act(directory, base);
    assertEquals(bad.code, 2);
    assertStringIncludes(bad.err, "containerz");
    assertEquals((await act(directory, { ...base, fail: "never" })).code, 0);
    assertEquals((await act(directory, { ...base, to: "0.1" })).code, 2);
    assertEquals((await act(directory, { ...base, manifests: "nothing" })).code, 2);
    assertEquals((await act(directory, { ...base, fail: "often" })).code, 2);
    const left = [...Deno.readDirSync(`${directory}/cri-spec-report`)].map(({ name }) => name).toSorted();
    assertEquals(left, ["cri-spec.md", "cri-spec.sarif"]);
  });
});

Deno.test("action: files whose paths are alike and links to files are all compared", async () => {
  await inDirectory(async (directory) => {
    const pod = await Deno.readTextFile(`${directory}/manifests/apps/pod.yaml`);
    await Deno.writeTextFile(`${directory}/manifests/apps__pod.yaml`, pod.replace("name: web", "name: twin"));
    await Deno.mkdir(`${directory}/common`);
    await Deno.writeTextFile(`${directory}/common/pod.yaml`, pod.replace("name: web", "name: linked"));
    await Deno.symlink("../common/pod.yaml", `${directory}/manifests/link.yaml`);
    const base = { manifests: "manifests", from: "1.7.24", to: "2.1.9" };
    const { code, err } = await act(directory, base);
    assertEquals(code, 0, err);
    const markdown = await Deno.readTextFile(`${directory}/cri-spec-report/cri-spec.md`);
    // A sandbox and one container of each of three pods; a sandbox and two containers of the Deployment.
    assertStringIncludes(markdown, " of 9 requests differ");
    await Deno.symlink("../nothing.yaml", `${directory}/manifests/dangling.yaml`);
    const dangling = await act(directory, base);
    assert(dangling.code !== 0);
    assertStringIncludes(dangling.err, "dangling.yaml");
  });
});
