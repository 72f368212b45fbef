import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { encodeSpec, type Spec } from "../../../mod.ts";
import { collect, runAll } from "./harness.ts";
import { LEFT_OUT, suite } from "./suite.ts";

const SPEC: Spec = { ociVersion: "1.1.0" };

Deno.test("runAll() reports each test with the bytes that it encoded, and those that fail", async () => {
  const specs = [SPEC, SPEC, { ...SPEC, hostname: "web" }];
  for (const [index, spec] of specs.entries()) collect(`${index}`, () => void encodeSpec(spec));
  collect("none", () => {});
  collect("fails", () => Promise.reject(new Error("no")));
  const [first, second, third, none, fails, ...others] = await runAll();
  assertEquals(others, []);
  assertEquals({ ...second, name: "0" }, first);
  assertEquals(first!.bytes, encodeSpec(SPEC).byteLength);
  assertNotEquals(third!.digest, first!.digest);
  assertEquals(none!.bytes, 0);
  assertEquals([fails!.name, fails!.error?.includes("Error: no")], ["fails", true]);
  assertEquals(await runAll(), []);
});

Deno.test("collect() refuses a test with steps, which not every runtime has", () => {
  assertThrows(() => collect("steps", ((t: unknown) => t) as () => unknown), TypeError, "steps");
});

Deno.test("suite() has the goldens, and every file with laws that is not left out", async () => {
  const paths = await suite();
  assertEquals(paths.slice(0, 2), ["golden/golden_test.ts", "golden/containers/golden_test.ts"]);
  assertEquals(paths.includes("props/sandbox_test.ts"), true);
  assertEquals(paths.filter((path) => Object.hasOwn(LEFT_OUT, path)), []);
});
