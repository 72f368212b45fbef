import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { runInClone } from "../../props/clone.ts";
import { MODELLED_BRANCHES, modelledReleases } from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import { releaseNamed } from "./release_name.ts";

const REQUEST = "lib/cli/examples/request.yaml";
const NEWEST = MODELLED_BRANCHES.map(({ branch, last }) => ({ branch, version: `${branch}.${last}` }));
const OF_17 = NEWEST.find(({ branch }) => branch === "1.7")!.version;
const LATEST = NEWEST.at(-1)!.version;

Deno.test("a branch is its newest modelled release, latest that of the newest branch", () => {
  for (const { branch, version } of NEWEST) {
    assertEquals(releaseNamed(branch, "--release"), { version, alias: branch });
    assertEquals(releaseNamed(`v${branch}`, "--release"), { version, alias: branch });
  }
  assertEquals(releaseNamed("latest", "--release"), { version: LATEST, alias: "latest" });
  assertEquals(releaseNamed("2.4", "--release"), { version: "2.4.0-beta.0", alias: "2.4" });
});

Deno.test("every modelled release is itself, with a v and as a node and containerd --version print it", () => {
  for (const version of modelledReleases()) {
    for (
      const text of [
        version,
        `v${version}`,
        `containerd://${version}`,
        `containerd ${version}`,
        `containerd github.com/containerd/containerd v${version} 88bf19b2105c8b17560993bee28a01ddc2f97182`,
        `containerd github.com/containerd/containerd/v2 ${version} fcd43222d6b07379a4be9786bda52438f0dd16a1\n`,
      ]
    ) assertEquals(releaseNamed(text, "--release"), { version });
  }
});

Deno.test("any other text is refused with what the flag takes", () => {
  for (
    const [text, code, hint] of [
      ["1.5", "release-not-modelled", "modelled releases: 1.6.0 to"],
      ["containerd://1.5.18", "release-not-modelled", "modelled releases: 1.6.0 to"],
      ["1.7.99", "release-not-modelled", "modelled releases: 1.6.0 to"],
      ["1.7.24-vendor1", "build-not-modelled", "1.7.24"],
      ["newest", "invalid-release", "--from takes a version"],
      ["1", "invalid-release", "--from takes a version"],
      ["", "invalid-release", "--from takes a version"],
      ["cri-o://1.30.0", "invalid-release", "--from takes a version"],
      ["containerd://", "invalid-release", "--from takes a version"],
      ["latest ", "invalid-release", "--from takes a version"],
    ] as const
  ) {
    const error = assertThrows(() => releaseNamed(text, "--from"), CriSpecError);
    assertEquals([text, error.code, error.path], [text, code, ""]);
    assertStringIncludes(error.hint ?? "", hint);
  }
});

Deno.test("a branch is answered as its newest release, which standard error names", async () => {
  const { code, out, err } = await runInClone(["spec", REQUEST, "--release", "1.7"]);
  assertEquals([code, err], [0, `release 1.7 is ${OF_17}\n`]);
  assertEquals(out, (await runInClone(["spec", REQUEST, "--release", OF_17])).out);
  assertEquals((await runInClone(["spec", REQUEST, "--release", `containerd://${OF_17}`])).err, "");
});

Deno.test("diff names each alias once", async () => {
  const told = async (...args: readonly string[]) => (await runInClone(["diff", REQUEST, ...args])).err;
  assertEquals(await told("--from", "1.7", "--to", "latest"), `release 1.7 is ${OF_17}\nrelease latest is ${LATEST}\n`);
  assertEquals(await told("--from", "1.7", "--to", "1.7"), `release 1.7 is ${OF_17}\n`);
  const { out } = await runInClone(["diff", REQUEST, "--to", "latest", "--json"]);
  assertEquals(JSON.parse(out).to, LATEST);
});

Deno.test("releases takes the same names", async () => {
  const { out } = await runInClone(["releases", LATEST]);
  for (const name of ["latest", `containerd://${LATEST}`]) {
    assertEquals((await runInClone(["releases", name])).out, out);
  }
});

Deno.test("an error about a missing release names the flag", async () => {
  for (const command of ["spec", "files", "explain", "lint"]) {
    const { code, err } = await runInClone([command, "-"], '{"config":{}}');
    assertEquals(code, 2);
    assertStringIncludes(err, "hint: set it with --release, or in the request\n");
  }
});
