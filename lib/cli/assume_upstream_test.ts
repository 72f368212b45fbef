import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../props/clone.ts";

const REQUEST = "lib/cli/examples/request.yaml";
const NOTE = "the build 1.7.31-1 is unknown and modelled as upstream 1.7.31";
const document = (more: object, release = "1.7.31-1"): string =>
  JSON.stringify({ release, config: { metadata: { name: "web" }, hostname: "web" }, ...more });

Deno.test("a build that is not known is refused, and the hint names the flag", async () => {
  for (const args of [["spec", REQUEST, "--release", "1.7.31-1"], ["diff", REQUEST, "--to", "2.2.5+bottlerocket"]]) {
    const { code, err } = await runInClone(args);
    assertEquals(code, 2);
    assertStringIncludes(err, "[build-not-modelled]");
    assertStringIncludes(err, "--assume-upstream");
  }
});

Deno.test("--assume-upstream answers as upstream's release does, and every answer says so", async () => {
  const ofUpstream = await runInClone(["spec", REQUEST, "--release", "1.7.31"]);
  const assumed = await runInClone(["spec", REQUEST, "--release", "1.7.31-1", "--assume-upstream"]);
  assertEquals([assumed.code, assumed.out], [0, ofUpstream.out]);
  assertStringIncludes(assumed.err, NOTE);
  for (const command of ["files", "explain", "lint"]) {
    const args = [command, REQUEST, "--release", "containerd://1.7.31-1", "--assume-upstream"];
    assertStringIncludes((await runInClone(args)).err, NOTE);
    const { warnings } = JSON.parse((await runInClone([...args, "--json"])).out);
    assertEquals([command, warnings[0].path, warnings[0].message], [command, "/release", NOTE]);
  }
  const diff = ["diff", REQUEST, "--from", "1.7.31-1", "--to", "2.2.5+bottlerocket", "--assume-upstream"];
  const { err, out } = await runInClone(diff);
  assertStringIncludes(err, NOTE);
  assertStringIncludes(err, "the build 2.2.5+bottlerocket is unknown and modelled as upstream 2.2.5");
  assertStringIncludes(out, "2.2.5+bottlerocket");
});

Deno.test("a document that says assumeUpstream needs no flag, alone and in a stream, and its answers say so, too", async () => {
  const ofUpstream = (await runInClone(["spec", "-"], document({}, "1.7.31"))).out;
  const one = await runInClone(["spec", "-"], document({ assumeUpstream: true }));
  assertEquals([one.code, one.out], [0, ofUpstream]);
  assertStringIncludes(one.err, NOTE);
  const lines = `${document({ assumeUpstream: true })}\n${document({ assumeUpstream: true })}\n${document({})}\n`;
  const many = await runInClone(["spec", "-", "--ndjson"], lines);
  const [first, second, third] = many.out.split("\n");
  assertEquals([many.code, first, second], [2, ofUpstream, ofUpstream]);
  assertStringIncludes(third!, '"code":"build-not-modelled"');
  assertEquals(many.err.split(NOTE).length, 2, "once for a stream");
  const diff = await runInClone(["diff", "-", "--to", "2.1.9"], document({ assumeUpstream: true }));
  assertEquals(diff.code, 1);
  assertStringIncludes(diff.err, NOTE);
});

Deno.test("nothing is said where the release is known, and a wrong type is refused at its place", async () => {
  assertEquals((await runInClone(["spec", REQUEST, "--release", "1.7.24~ds1", "--assume-upstream"])).err, "");
  for (const command of [["spec", "-"], ["diff", "-", "--to", "2.1.9"], ["spec", "-", "--ndjson"]]) {
    const { code, err, out } = await runInClone(command, document({ assumeUpstream: "yes" }, "1.7.31"));
    assertEquals([command, code], [command, 2]);
    assert((err + out).includes("/assumeUpstream"), err + out);
  }
});

Deno.test("a config.toml with imports is merged for a build that is modelled as upstream, as for upstream", async () => {
  const args = ["spec", REQUEST, "--daemon", "lib/cli/examples/config.toml"];
  const [assumed, upstream] = [
    await runInClone([...args, "--release", "2.1.5-1", "--assume-upstream"]),
    await runInClone([...args, "--release", "2.1.5"]),
  ];
  assertEquals([assumed.code, assumed.out], [upstream.code, upstream.out]);
});
