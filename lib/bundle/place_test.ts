import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import type { SandboxFileAction } from "../plan/file_action.ts";
import type { BundleAction } from "./action.ts";
import { checkPaths, placeOf } from "./place.ts";
import { temporaryName } from "./temporary.ts";

const PLACE = { parent: "/p", name: "out", out: "/p/out" };
const PLANNED = { when: "before-spec", failure: "", reason: { kind: "default", text: "" } } as const;

function directory(path: string): SandboxFileAction {
  return { ...PLANNED, kind: "directory", path, mode: 0o755, chmod: false };
}

function write(path: string): BundleAction {
  return { kind: "write", path, mode: 0o644, bytes: new Uint8Array() };
}

Deno.test("checkPaths() takes what is below the bundle, with names of any characters", () => {
  const names = ["a", "n".repeat(255), "new\nline", "\u001b[31m", "...", " "];
  checkPaths(PLACE, [directory("/p/out/d"), ...names.map((name) => write(`/p/out/d/${name}`))]);
  checkPaths(PLACE, [{ ...PLANNED, kind: "require", path: "/elsewhere/../x", message: "" }]);
});

for (
  const [what, actions] of Object.entries({
    "the bundle itself": [directory("/p/out")],
    "a path beside the bundle": [write("/p/outer/a")],
    "a path above": [write("/p/out/a/../../b")],
    "a dot": [write("/p/out/./a")],
    "an empty name": [write("/p/out//a")],
    "a slash at the end": [directory("/p/out/a/")],
    "a NUL": [write("/p/out/a\0b")],
    "a long name": [write(`/p/out/${"n".repeat(256)}`)],
    "a long name of few characters": [write(`/p/out/${"ü".repeat(128)}`)],
    "a long path": [write(`/p/out/${"d/".repeat(2048)}a`)],
    "a deep path": [write(`/p/out/${"d/".repeat(32)}a`)],
    "the journal": [write("/p/out/cri-spec.journal")],
    "a directory in place of the journal": [directory("/p/out/cri-spec.journal")],
    "something below the journal": [write("/p/out/cri-spec.journal/a")],
    "a file twice": [write("/p/out/a"), write("/p/out/a")],
    "a file that is a directory": [write("/p/out/a"), directory("/p/out/a")],
    "a file in a file": [write("/p/out/a"), write("/p/out/a/b")],
  })
) {
  Deno.test(`checkPaths() refuses ${what}`, () => {
    assertEquals(assertThrows(() => checkPaths(PLACE, actions), CriSpecError).code, "bundle-target");
  });
}

Deno.test("placeOf() refuses what no bundle can be called, and takes the longest name", async () => {
  for (
    const path of [
      "",
      "/",
      ".",
      "..",
      "/proc/..",
      "a\0b",
      `/${"n".repeat(256)}`,
      "d/".repeat(2048),
      "/nowhere/at/all",
      "\ufffd",
    ]
  ) {
    assertEquals((await assertRejects(() => placeOf(path), CriSpecError)).code, "bundle-target", path);
  }
  assertEquals(await placeOf(`/proc/..//${"n".repeat(255)}//`), {
    parent: "/",
    name: "n".repeat(255),
    out: `/${"n".repeat(255)}`,
  });
});

Deno.test("temporaryName() has one length, whatever the bundle's name", () => {
  for (const name of ["a", "n".repeat(255), "\u001b[31m"]) {
    assertEquals(/^\.cri-spec-[0-9a-f]{32}$/.test(temporaryName(name)), true);
  }
});
