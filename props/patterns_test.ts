/**
 * Patterns in the sources that look at long texts again and again.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { kubeletPod } from "../bench/pods.ts";
import { kindOfText } from "../lib/cli/kind.ts";
import { explainTrace, traceSandbox } from "../lib/explain/mod.ts";
import { diagnoseError } from "../lib/lint/mod.ts";
import { savedNode } from "../lib/node/mod.ts";
import { CriSpecError } from "../mod.ts";
import { sourcesBelow } from "./sources.ts";

const LIB = new URL("../lib/", import.meta.url);

/** A pattern in a line: its source. */
const PATTERN = /(?<=[=(,:?!&|] ?)\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/[dgimsuvy]*(?=[.,;) ]|$)/g;
/** One character or class, any number of times, at a text's end: each character of a run elsewhere is a start of its own. */
const RUN_AT_END = /^(?:\(\.\))?(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\]()|^$])[+*]\)?\$$/;

function runsIn(source: string): readonly string[] {
  return source.split("\n").filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)).flatMap((line) =>
    Array.from(line.matchAll(PATTERN), ([, pattern]) => pattern!).filter((pattern) => RUN_AT_END.test(pattern))
  );
}

Deno.test("patterns of runs at the end are found", () => {
  const source = 'path.replace(/\\/+$/, "");\n/[-.]+$/.test(a);\nx = /^0+$/;\n// a.replace(/0+$/, "")\nb.split(/a$/)\n';
  assertEquals(runsIn(source), ["\\/+"].map((one) => `${one}$`));
  assertEquals(runsIn("f(/[-.]+$/g, / *$/)"), ["[-.]+$", " *$"]);
});

Deno.test("no pattern removes a run from the end: lib/go/trim.ts does, in as many steps as the run is long", async () => {
  const found: string[] = [];
  for await (const file of sourcesBelow(LIB)) {
    if (file.pathname.endsWith("_test.ts")) continue;
    for (const pattern of runsIn(await Deno.readTextFile(file))) {
      found.push(`${file.href.slice(LIB.href.length)}: ${pattern}`);
    }
  }
  assertEquals(found, []);
});

/** As long as a daemon's largest message may be; a step for each pair of characters would take hours. */
const MANY = 1 << 21;

Deno.test("a path of brackets is looked at once", () => {
  const annotations = { [`${"[x".repeat(MANY)} y`]: "" };
  const pod = kubeletPod();
  const trace = traceSandbox({ ...pod, config: { ...pod.config as object, annotations } });
  for (const path of ["[", "[[", "[a", "]", "a[ ", "/["]) {
    assertThrows(() => explainTrace(trace, `annotations${path.repeat(MANY)}`), CriSpecError);
  }
});

Deno.test("a text that is no document is looked at once for what it is", () => {
  for (const part of ["[\r", '"\r', "'\u2028", "NAME ", " ", "Name:\t", "{{ "]) {
    assertEquals(kindOfText(part.repeat(MANY))?.id === "toml", false);
  }
});

Deno.test("a file of a saved node is looked at once for what it is", () => {
  for (const part of ["Server:\n", "\n", " Version: ", "a\n"]) {
    assertThrows(() => savedNode([{ name: "a", text: `x${part.repeat(MANY)}` }]), CriSpecError);
  }
});

Deno.test("an error with long runs of spaces is looked at once", () => {
  for (const part of [" ", '" ', '" }', "> ", "| "]) {
    assert(diagnoseError(`"${part.repeat(MANY / 16)}x`).matches.length >= 0);
  }
});

Deno.test("a log whose records repeat an error is looked at once for each of them, not for each pair", () => {
  for (
    const text of [
      "network plugin is not ready: cni config uninitialized",
      "recursive read-only mount conflicts with RW mount (hostPath=<path>)",
      "unable to start container process: error during container init: unable to apply caps: operation not permitted",
    ]
  ) {
    for (const end of [" ", "\n"]) {
      const logOf = (length: number) => Array.from({ length }, (_, index) => `${text} ${index}${end}`).join("");
      const [short, long] = [3, MANY / 128].map((length) => diagnoseError(logOf(length)).matches[0]);
      assertEquals(long?.rule, short?.rule);
    }
  }
});
