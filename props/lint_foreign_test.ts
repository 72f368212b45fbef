/**
 * `lint --spec` reads what other programs write: no spec of theirs is refused or blamed, and what of it is not read is told.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { encodeSpec } from "../lib/oci/encode.ts";
import { decodeSpec } from "../lib/oci/decode.ts";
import { unreadMembers } from "../mod.ts";
import { lint, type LintHost, parseRuntime } from "../lib/lint/mod.ts";
import { FOREIGN_SPECS } from "./lint/foreign_specs.ts";
import { runCli } from "./run_cli.ts";

const FACTS: LintHost = { cgroups: "v2", selinux: true, seccomp: true, systemd: true, rootless: false };
const RUNTIMES = ["runc@1.1.5", "runc@1.2.0", "runc@1.3.0", "runc@1.4.0", "crun@1.14.3", "crun@1.24"];

Deno.test("there are specs of a dozen writers", () => {
  assert(FOREIGN_SPECS.length >= 12);
  assertEquals(new Set(FOREIGN_SPECS.map(({ writer }) => writer)).size, FOREIGN_SPECS.length);
});

/** The rules that say that a runtime does not start a spec, on a plain node. */
function errorsOf(spec: unknown, runtime: string): readonly string[] {
  const { findings } = lint(decodeSpec(spec), { ...FACTS, runtime: parseRuntime(runtime) });
  return findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

for (const { writer, spec, unread = [], refused = {} } of FOREIGN_SPECS) {
  Deno.test(`a spec of ${writer} is read, and no rule says that it does not start`, async () => {
    const { code, out, err } = await runCli(["lint", "--spec", "config.json"], {
      files: { "config.json": JSON.stringify(spec) },
    });
    assertEquals([code, out.split("\n")[0]], [0, "No findings."], `${out}${err}`);
    assertEquals(err.split("\n").filter((line) => line.startsWith("warning: ")).length, unread.length, err);
    for (const path of unread) assertStringIncludes(err, `(${path})`);
  });

  Deno.test(`what of a spec of ${writer} is not read is listed`, () => {
    assertEquals(unreadMembers(spec).map(({ path }) => path), unread);
  });

  Deno.test(`a spec of ${writer} has no false alarm on a plain node, whatever the runtime`, () => {
    for (const name of RUNTIMES) assertEquals(errorsOf(spec, name), refused[name] ?? [], name);
  });

  Deno.test(`a spec of ${writer} is written again with all that is read of it`, () => {
    const again = JSON.parse(new TextDecoder().decode(encodeSpec(decodeSpec(spec))));
    assertEquals(unreadMembers(again), []);
    assertEquals(decodeSpec(again), decodeSpec(spec));
  });
}

Deno.test("crun before 1.14.3 refuses each of them whose version does not have 1.0 in it", () => {
  for (const { spec } of FOREIGN_SPECS) {
    const version = String(spec["ociVersion"]);
    assertEquals(errorsOf(spec, "crun@1.8").includes("oci-version-unknown"), !version.includes("1.0"), version);
  }
});

const WINDOWS = {
  ociVersion: "1.2.0",
  process: { user: { username: "ContainerUser" }, args: ["cmd", "/c", "ver"], cwd: "C:\\" },
  root: { path: "C:\\layers\\1" },
  windows: { layerFolders: ["C:\\layers\\1"], network: { endpointList: ["a"] } },
};

Deno.test("a spec of Windows or Solaris is not linted as one of Linux", async () => {
  for (const document of [WINDOWS, { ...WINDOWS, windows: undefined, solaris: { milestone: "svc:/milestone" } }]) {
    const { code, err } = await runCli(["lint", "--spec", "config.json"], {
      files: { "config.json": JSON.stringify(document) },
    });
    assertEquals(code, 2, err);
    assertStringIncludes(err, "error: Cannot lint the spec: it is for ");
    assertStringIncludes(err, "hint: all rules are for Linux containers");
  }
});

Deno.test("a Linux container with a section for Windows is linted, and the section is reported", async () => {
  const document = { ...WINDOWS, process: { user: { uid: 0, gid: 0 }, args: ["/app"], cwd: "/" }, linux: {} };
  const { code, err } = await runCli(["lint", "--spec", "config.json"], {
    files: { "config.json": JSON.stringify(document) },
  });
  assertEquals(code, 0, err);
  assertStringIncludes(err, "the section windows is for Windows and is not checked");
});

Deno.test("unknown fields are in the JSON, with what may have been meant", async () => {
  const document = {
    ociVersion: "1.2.0",
    process: { user: { uid: 0, gid: 0 }, args: ["/app"], cwd: "/", capabilites: {} },
    root: { path: "rootfs" },
    __proto__: undefined,
  };
  const { code, out } = await runCli(["lint", "--spec", "config.json", "--json"], {
    files: { "config.json": JSON.stringify(document) },
  });
  assertEquals(code, 0);
  const { warnings } = JSON.parse(out);
  assertEquals(warnings, [{
    hint: 'did you mean "capabilities"?',
    message: 'unknown field "capabilites": it is not in runtime-spec, and runtimes ignore it',
    path: "/process/capabilites",
  }]);
});

Deno.test("keys of maps are nobody's fields, however they are called", () => {
  const document = JSON.parse(
    '{"ociVersion":"1.2.0","annotations":{"__proto__":"1","vm":"2"},"linux":{"sysctl":{"constructor":"1"}},"__proto__":{}}',
  );
  assertEquals(unreadMembers(document).map(({ path }) => path), ["/__proto__"]);
});
