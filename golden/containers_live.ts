/**
 * The laboratory of containers against a real daemon: `deno task live-test`, as root on Debian. No test runs without a daemon, and
 * none is passed over: where no daemon can be had, they fail.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { containerSpec, encodeSpec, type RequestDocument, type Spec } from "../mod.ts";
import type { Model } from "./compare.ts";
import { caseText, readContainerCases } from "./containers/case.ts";
import { containerDifferential, type ContainerRunOptions } from "./containers/differential.ts";
import { recordContainers } from "./containers/recorder.ts";
import { NodeFiles } from "../lib/node/node_files.ts";
import { ociSpec } from "../lib/presets/base_spec.ts";
import { criProto, DEBIAN_SUITES, debianContainerd } from "./lab/debian.ts";
import type { Tree } from "./lab/tree.ts";

const LAB = {
  binaries: await debianContainerd("trixie"),
  proto: await criProto(),
  jobs: 1,
  signal: new AbortController().signal,
};

const specOf = (request: Tree): Spec => containerSpec(request as unknown as RequestDocument);
const model: Model<Tree> = (request) => encodeSpec(specOf(request));
const run = (over: Partial<ContainerRunOptions>) =>
  containerDifferential({ ...LAB, model, seed: 20230719, runs: 80, shrinkFor: 60_000, ...over });

/** Gives work a temporary folder of its own; tells what the work left in it. */
async function leftBy(work: () => Promise<void>): Promise<readonly string[]> {
  const [folder, before] = [Deno.makeTempDirSync({ prefix: "cri-spec-" }), Deno.env.get("TMPDIR")];
  await Deno.chmod(folder, 0o711);
  Deno.env.set("TMPDIR", folder);
  try {
    await work();
    const mounts = (await Deno.readTextFile("/proc/self/mountinfo")).split("\n").filter((line) =>
      line.includes(folder)
    );
    return [...[...Deno.readDirSync(folder)].map(({ name }) => name), ...mounts];
  } finally {
    if (before === undefined) Deno.env.delete("TMPDIR");
    else Deno.env.set("TMPDIR", before);
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("NodeFiles tells what is met on the way to a path", async () => {
  const files = new NodeFiles(Deno.pid);
  assertEquals(await files.follow("/proc/../dev//null"), "/dev/null");
  const { device, major, minor } = files.found["/dev/null"] as { device: string; major: number; minor: number };
  assertEquals([device, major, minor], ["c", 1, 3]);
  assertEquals(await files.follow("/dev/null/below"), "/dev/null/below");
  assertEquals(await files.follow("/proc/nonexistent/made"), "/proc/nonexistent/made");
  assertEquals(Object.keys(files.found).sort(), ["/dev/null", "/proc"]);
});

Deno.test("NodeFiles follows links, and tells each", async () => {
  const files = new NodeFiles(Deno.pid);
  const path = await files.follow("/dev/fd");
  assertEquals(files.found["/dev/fd"], { symlink: await Deno.readLink("/dev/fd") });
  assert(path.startsWith("/proc/"));
});

Deno.test("a daemon that a case ends is booted again for the next, and nothing is left", async () => {
  const left = await leftBy(async () => {
    const names = ["pod-config-without-metadata", "sandbox-unknown", "tty"];
    const recorded = await recordContainers(await readContainerCases(names), LAB);
    assertEquals(recorded.map(({ answer }) => Object.keys(answer)[0]), ["crash", "refusal", "spec"]);
  });
  assertEquals(left, []);
});

Deno.test("random containers show no difference between a daemon and the model", async () => {
  const { answered, specs, restarts, found } = await run({});
  assertEquals([answered, restarts, found?.differences], [80, 0, undefined]);
  assert(specs > 20);
});

Deno.test("a mistake of the model is found, and shrunk to what shows it", async () => {
  const mistaken: Model<Tree> = (request) => {
    const spec = specOf(request);
    return encodeSpec(spec.process?.terminal === true ? { ...spec, hostname: "x" } : spec);
  };
  const { found } = await run({ model: mistaken });
  assert(found !== undefined && found.differences.length > 0);
  assertEquals(found.differences.map(({ path }) => path), ["/hostname"]);
  const text = caseText(found.request);
  assert(text.includes('"tty": true') && text.length < 700, text);
});

Deno.test("ctr of each release prints the default spec that presets start from", async () => {
  const output = async (program: string, ...args: readonly string[]): Promise<string> => {
    const { success, stdout } = await new Deno.Command(program, { args: [...args] }).output();
    assert(success, `${program} ${args.join(" ")}`);
    return new TextDecoder().decode(stdout);
  };
  for (const suite of Object.keys(DEBIAN_SUITES)) {
    const { ctr } = await debianContainerd(suite);
    const release = (await output(ctr, "--version")).trim().split(" ").at(-1)!;
    assertEquals(JSON.parse(await output(ctr, "oci", "spec")), JSON.parse(JSON.stringify(ociSpec(release))), release);
  }
});
