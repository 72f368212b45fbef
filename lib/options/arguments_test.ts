import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import * as options from "./mod.ts";

/** Calls with an argument of a wrong type, and the right ones beside it; what the error says it should be. */
const WRONG: readonly (readonly [name: keyof typeof options, args: readonly unknown[], should: string])[] = [
  ["getCgroupsPath", [1, "id"], "string"],
  ["getCgroupsPath", ["/a", 1], "string"],
  ["withAddedCapabilities", ["CAP_CHOWN"], "list of capabilities"],
  ["withCapabilities", [[1]], "string"],
  ["withDroppedCapabilities", [undefined], "list of capabilities"],
  ["withDevices", ["/dev/null"], "list of devices"],
  ["withDevices", [[{ device: {}, access: 1 }]], "list of devices"],
  ["withDevices", [[{ device: "/dev/null", access: "" }]], "list of devices"],
  ["withHostDevices", [[{ path: 1 }]], "list of devices"],
  ["withMaskedPaths", [5], "list of paths"],
  ["withMaskedPaths", [[5]], "string"],
  ["withReadonlyPaths", ["/proc"], "list of paths"],
  ["withPodOOMScoreAdj", ["1"], "score"],
  ["withPodOOMScoreAdj", [1, "1"], "score"],
  ["withResources", [1, { hugepages: "ignore" }], "record of resources"],
  ["withResources", [{}, {}], "record of rules"],
  ["withResources", [{}, undefined], "record of rules"],
];

Deno.test("an option refuses an argument of a wrong type at once, and says what it should be", () => {
  for (const [name, args, should] of WRONG) {
    const make = options[name] as (...args: readonly unknown[]) => unknown;
    const error = assertThrows(() => make(...args), CriSpecError);
    assertEquals([name, error.code, error.path, error.message], [
      name,
      "wrong-type",
      "",
      `Cannot use the argument: it is not a ${should}`,
    ]);
  }
});

Deno.test("an option takes every number of its type, and an absent list", () => {
  const { withMaskedPaths, withPodOOMScoreAdj, withReadonlyPaths } = options;
  const spec = { ociVersion: "1.2.0", process: {}, linux: {} };
  assertEquals(withPodOOMScoreAdj(2n ** 60n)(spec as never).process?.oomScoreAdj, 2n ** 60n);
  assertEquals(withPodOOMScoreAdj(5, 7)(spec as never).process?.oomScoreAdj, 7);
  assertEquals(withMaskedPaths(undefined)(withMaskedPaths(["/a"])(spec as never)).linux, {});
  assertEquals(withReadonlyPaths([])(withReadonlyPaths(["/a"])(spec as never)).linux, {});
});
