import { assert, assertEquals } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { failureOf } from "./failure.ts";

Deno.test("failureOf() tells errors of the operating system with the file's name and a hint", () => {
  const gone = failureOf(new Deno.errors.NotFound("No such file or directory (os error 2): open '/tmp/x/results/1'"));
  assertEquals(gone?.code, "live-daemon");
  assert(gone?.message.includes("'/tmp/x/results/1'"));
  assert(gone?.hint?.includes("TMPDIR"));
  const full = failureOf(Object.assign(new Error("No space left on device (os error 28)"), { code: "ENOSPC" }));
  assertEquals([full?.code, full?.hint], ["live-daemon", "Free some space there, or set TMPDIR to another directory"]);
});

Deno.test("failureOf() leaves our own errors as they are and takes bugs for bugs", () => {
  const own = new CriSpecError("usage", "x");
  assert(failureOf(own) === own);
  const bugs = [new TypeError("x is not a function"), new Error("x"), new Deno.errors.BadResource("x"), "x", undefined];
  assertEquals(bugs.map(failureOf), bugs.map(() => undefined));
});
