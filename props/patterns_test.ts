/**
 * Patterns in the sources that look at long texts again and again.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { kubeletPod } from "../bench/pods.ts";
import { explainTrace, traceSandbox } from "../lib/explain/mod.ts";
import { diagnoseError } from "../lib/lint/mod.ts";
import { savedNode } from "../lib/node/mod.ts";
import { CriSpecError } from "../mod.ts";
import { sourcesBelow } from "./sources.ts";
import { workOf } from "./work.ts";

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

/**
 * Whether four times the text asks for no more than five times the work: the square would be 16 times. What a pattern does within
 * one match is not counted; what is done again from each place of the text is.
 */
function assertOnce(work: (size: number) => () => unknown, size: number): void {
  // Tables that are made once are no part of what a text costs.
  workOf(work(16));
  const [short = 0, long = 0] = [size, 4 * size].map((of) => workOf(work(of)));
  assert(short > size / 2, `${short} is too little to tell`);
  assert(long < 5 * short, `work for the short text: ${short}, for the long text: ${long}`);
}

Deno.test("what is looked at again from each place is found", () => {
  const lookingAgain = (size: number) => () => Array.from("a".repeat(size), (_, at) => "a".repeat(size).slice(at));
  const searchingAgain = (size: number) => () =>
    Array.from("a".repeat(size), (_, at) => "a".repeat(size).indexOf("b", at));
  for (const work of [lookingAgain, searchingAgain]) assertThrows(() => assertOnce(work, 1024), Error, "long text");
});

Deno.test("a path of brackets is looked at once", () => {
  const pod = kubeletPod();
  for (const path of ["[", "[[", "[a", "]", "a[ ", "/["]) {
    assertOnce((size) => {
      const annotations = { [`${"[x".repeat(size)} y`]: "" };
      const trace = traceSandbox({ ...pod, config: { ...pod.config as object, annotations } });
      return () => assertThrows(() => explainTrace(trace, `annotations${path.repeat(size)}`), CriSpecError);
    }, 1024);
  }
});

Deno.test("a file of a saved node is looked at once for what it is", () => {
  for (const part of ["Server:\n", "\n", " Version: ", "a\n"]) {
    assertOnce(
      (size) => () => assertThrows(() => savedNode([{ name: "a", text: `x${part.repeat(size)}` }]), CriSpecError),
      1024,
    );
  }
});

Deno.test("an error with long runs of spaces is looked at once", () => {
  for (const part of [" ", '" ', '" }', "> ", "| "]) {
    assertOnce((size) => () => diagnoseError(`"${part.repeat(size)}x`), 1024);
  }
});

Deno.test("values behind the same word many times are not compared with every place before them", () => {
  const error =
    "Ports are not available: exposing port TCP 0.0.0.0:53 -> 127.0.0.1:0: listen tcp 0.0.0.0:53: bind: in use. ";
  const text = `${"caused: ".repeat(512)}${error}`.repeat(4);
  const perCharacter = workOf(() => diagnoseError(text)) / text.length;
  // Templates that try each word; comparing with each place doubles it.
  assert(perCharacter < 16_384, `${perCharacter}`);
});

Deno.test("a log whose records repeat an error is looked at once for each of them, not for each pair", () => {
  for (
    const text of [
      "network plugin is not ready: cni config uninitialized",
      "recursive read-only mount conflicts with RW mount (hostPath=<path>)",
      "unable to start container process: error during container init: unable to apply caps: operation not permitted",
      // Nothing shows who prints these.
      "setgroups: Invalid argument",
      "chdir `/a`: Permission denied",
      // These count only where a container is named.
      'data directory "/a" has wrong ownership',
      "exit status 127",
      // Words that have to stand shortly before do not stand there at all.
      "mkdir /x: no space left on device",
      "pulling image: rpc error: code = x desc = context deadline exceeded",
    ]
  ) {
    for (const end of [" ", "\n"]) {
      const logOf = (length: number) => Array.from({ length }, (_, index) => `${text} ${index}${end}`).join("");
      assertOnce((length) => {
        const log = logOf(length);
        return () => diagnoseError(log);
      }, 256);
      const [short, long] = [3, 1024].map((length) => diagnoseError(logOf(length)).matches[0]);
      assertEquals(long?.rule, short?.rule);
    }
  }
});
