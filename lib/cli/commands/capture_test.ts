import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../../props/clone.ts";

const SAMPLES = "golden/node/samples/2.1.9";
const FILES = [
  "Version",
  "Status",
  "PodSandboxStatus-web",
  "ContainerStatus-app",
  "ImageStatus-app",
  "ImageStatus-pause",
]
  .map((name) => `${SAMPLES}/${name}.json`);

/** The documents of the samples, as `capture` prints them. */
async function captured(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runInClone([
    "capture",
    ...FILES,
    "--host",
    "golden/node/samples/host.json",
    ...args,
  ]);
  assertEquals(code, 0, err);
  assertStringIncludes(err, "captured 1 sandboxes and 1 containers\n");
  return out;
}

Deno.test("capture prints a document on each line, which the other commands take, and verify finds no drift", async () => {
  const lines = await captured();
  assertEquals(lines.trimEnd().split("\n").length, 2);
  const verified = await runInClone(["verify", "-"], lines);
  assertEquals([verified.code, verified.out], [0, "2 of 2 specs are equal, byte for byte.\n"]);
  const diff = await runInClone(["diff", "-", "--ndjson", "--from", "2.1.9", "--to", "2.3.4", "--json"], lines);
  assertEquals([diff.code, JSON.parse(diff.out).pods], [1, 2]);
  const spec = await runInClone(["spec", "-", "--ndjson"], lines);
  assertEquals([spec.code, spec.out.match(/^\{"ociVersion":"1.2.1"/gm)?.length], [0, 2]);
  const [, app = ""] = lines.split("\n");
  for (const command of ["explain", "lint"]) assertEquals((await runInClone([command, "-"], app)).code, 0, command);
});

Deno.test("capture keeps secrets back unless it is asked for them", async () => {
  assert(!(await captured()).includes("NOT-A-REAL-SECRET"));
  assertStringIncludes(await captured("--with-values"), "NOT-A-REAL-SECRET");
});

Deno.test("verify prints paths and causes, values only when it is asked for them, and exits with 1", async () => {
  const lines = (await captured("--with-values")).replaceAll(
    "DB_PASSWORD=NOT-A-REAL-SECRET",
    "DB_PASSWORD=NOT-A-REAL-OTHER",
  );
  const { code, out } = await runInClone(["verify", "-"], lines);
  assertEquals(code, 1);
  assertStringIncludes(out, "± process/env[DB_PASSWORD]\n");
  assertStringIncludes(out, "1 of 2 specs are equal, byte for byte, 1 differs.");
  const json = await runInClone(["verify", "-", "--json"], lines);
  for (const text of [out, json.out]) assert(!text.includes("NOT-A-REAL"), text);
  assertStringIncludes((await runInClone(["verify", "-", "--with-values"], lines)).out, "NOT-A-REAL-OTHER");
});

Deno.test("verify finds the release that made the specs", async () => {
  const { out } = await runInClone(["verify", "-", "--find-release"], await captured());
  assertStringIncludes(out, "All match 2.1.0 to 2.1.9, 2.1.9+unknown.");
  const claimed = await runInClone(["verify", "-", "--release", "1.7.24"], await captured());
  assertEquals(claimed.code, 1);
  assertStringIncludes(claimed.out, "[other-release]");
});

Deno.test("verify says whether a build equals its upstream release", async () => {
  const lines = (await captured()).replaceAll('"release":"2.1.9+unknown"', '"release":"2.1.9-1"');
  const refused = await runInClone(["verify", "-"], lines);
  assertEquals(refused.code, 2);
  assertStringIncludes(refused.out, "[build-not-modelled]");
  const { code, out } = await runInClone(["verify", "-", "--assume-upstream"], lines);
  assertEquals(code, 0);
  assertStringIncludes(
    out.replace(/\s+/g, " "),
    "The build 2.1.9-1 is modelled as upstream 2.1.9: 2 of 2 specs are equal, so here the build equals upstream.",
  );
});

Deno.test("a document without a real spec, and one whose real spec is none, are not verified", async () => {
  const plain = JSON.stringify({ release: "1.7.24", config: { metadata: { name: "web" } } });
  for (const spec of [undefined, "{", "[]", '{"ociVersion":7}']) {
    const document = spec === undefined
      ? plain
      : JSON.stringify({ ...JSON.parse(plain), captured: { format: 1, spec } });
    const { code, out } = await runInClone(["verify", "-"], document);
    assertEquals([spec, code], [spec, 2]);
    assertStringIncludes(out, "cannot be verified");
    if (spec === undefined) {
      assertStringIncludes(out, "\n  hint: ");
      assertStringIncludes((await runInClone(["verify", "-", "--json"], document)).out, '"hint": "');
    }
    // A text that is not JSON has no places.
    assertEquals([spec, out.includes("\n  at /captured/spec")], [spec, spec !== "{"]);
  }
});

Deno.test("a member that runtime-spec does not have is a drift, not passed over", async () => {
  const lines = (await captured()).replaceAll(
    '\\"ociVersion\\":\\"1.2.1\\"',
    '\\"ociVersion\\":\\"1.2.1\\",\\"extra\\":{\\"a\\":1}',
  );
  const { code, out } = await runInClone(["verify", "-"], lines);
  assertEquals(code, 1);
  assertStringIncludes(out, "+ extra");
  assertStringIncludes(out, "the model does not know this field of runtime-spec");
});

Deno.test("capture and verify refuse what they cannot read", async () => {
  for (
    const [args, text] of [
      [["capture", "README.md"], "it is neither JSON nor TOML"],
      [["capture", "lib/cli/examples/host.yaml"], "it is neither JSON nor TOML"],
      [["capture", `${SAMPLES}/PodSandboxStatus-web.json`], "no file states it"],
      [["capture", FILES[0]!, "--socket", "/x"], "--socket applies only to a node"],
      [["capture", FILES[0]!, "--timeout", "1"], "--timeout applies only to a node"],
      [["capture", ...FILES, "--out", ""], "The value of --out is empty"],
      [["verify", "lib/cli/examples/requests.ndjson", "--pid", "1"], "--pid applies only to a node"],
    ] as const
  ) {
    const { code, err } = await runInClone(args);
    assertEquals([args.join(" "), code], [args.join(" "), 2]);
    assertStringIncludes(err, text);
  }
});
