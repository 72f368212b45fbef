import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError, type CriSpecErrorOptions, type ErrorCode } from "../error.ts";
import type { Spec } from "../oci/spec.ts";
import { withAnnotation } from "../options/annotations.ts";
import { applyStep } from "./apply.ts";
import { flowOf, StepPrefixes } from "../decisions/flow.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { fold, inSpellingOf } from "../sandbox/spec.ts";
import type { Plan, Reason, Segment, Step } from "./step.ts";

const NONE: Spec = { ociVersion: "" };
const PREFIXES: Readonly<Record<Segment, string>> = { spec: "s: ", run: "r: ", container: "c: ", network: "n: " };
const INPUT: Reason = { kind: "input", input: "/config/x", text: "" };

function step(over: Partial<Step>): Step {
  return { name: "", reason: INPUT, footprint: [], segment: "spec", option: (spec) => spec, ...over };
}

function failing(code: ErrorCode, options: CriSpecErrorOptions, over: Partial<Step> = {}): Step {
  const option = () => {
    throw new CriSpecError(code, "text", options);
  };
  return step({ option, ...over });
}

function errorOf(step: Step): CriSpecError {
  return assertThrows(() => applyStep({ prefixes: PREFIXES }, step, NONE), CriSpecError);
}

Deno.test("applyStep() puts the segment's prefix before the daemon's text, and points at the step's input", () => {
  for (const [segment, prefix] of Object.entries(PREFIXES)) {
    const { code, message, path, hint } = errorOf(failing("user-file", {}, { segment: segment as Segment }));
    assertEquals([code, message, path, hint], ["user-file", `${prefix}text`, "/config/x", undefined]);
  }
  assertEquals(errorOf(failing("user-file", {}, { reason: { kind: "default", text: "" } })).path, "");
  assertEquals(errorOf(failing("user-file", { hint: "do it" })).hint, "do it");
});

Deno.test("applyStep() puts nothing before the text of an error that is not the daemon's", () => {
  const { message, path } = errorOf(failing("not-modelled", {}));
  assertEquals([message, path], ["text", "/config/x"]);
});

Deno.test("applyStep() leaves an error that has a path as it is, and what is no error of ours", () => {
  const { message, path } = errorOf(failing("user-file", { path: "/y" }));
  assertEquals([message, path], ["text", "/y"]);
  const bug = new Error("bug");
  const thrown = assertThrows(() =>
    applyStep(
      { prefixes: PREFIXES },
      step({
        option: () => {
          throw bug;
        },
      }),
      NONE,
    ), Error);
  assertStrictEquals(thrown, bug);
});

Deno.test("a refusal's prefix tells where in the life of a sandbox it happens, by release", () => {
  const prefixesOf = (release: string) => {
    const { spec, run, container, network } = new StepPrefixes(
      flowOf(decodeRequest({ release, id: "i", config: { metadata: {} } })),
    );
    return [spec, run, container, network];
  };
  const start = 'failed to start sandbox "i": ';
  const texts = [
    "failed to generate sandbox container spec: failed to generate spec: ",
    "failed to get selinux kvm label: ",
    "failed to create containerd container: ",
  ];
  assertEquals(prefixesOf("1.7.24"), [...texts, ""]);
  assertEquals(prefixesOf("2.1.9"), [...texts.map((text) => `${start}${text}`), ""]);
  const remove = (release: string) => flowOf(decodeRequest({ release, id: "i", config: { metadata: {} } })).remove;
  assertEquals([remove("1.7.24"), remove("2.1.9")], ["", 'failed to delete sandbox "i": ']);
});

/** Folds steps over a spec. */
function folded(steps: readonly Step[], initial: Spec = NONE): Spec {
  const plan: Plan = { initial, steps, omissions: [], prefixes: PREFIXES };
  return fold(plan);
}

/** A step that sets one annotation; its option is never asked. */
function annotation(key: string, value: string): Step {
  const option = () => {
    throw new Error("asked for one annotation alone");
  };
  return step({ annotation: [key, value], footprint: [`/annotations/${key}`], option });
}

/** A step that tells what it finds in the annotations. */
function reader(footprint: readonly string[], found: string[]): Step {
  const option = (spec: Spec) => {
    found.push(Object.entries(spec.annotations ?? {}).join(" "));
    return spec;
  };
  return step({ footprint, option });
}

Deno.test("fold() sets neighbouring annotations at once, the last of a key counts", () => {
  assertEquals(folded([annotation("a", "1"), annotation("b", "2"), annotation("a", "3")]).annotations, {
    a: "3",
    b: "2",
  });
  const initial = { ...NONE, annotations: { a: "1" } };
  assertStrictEquals(folded([annotation("a", "1")], initial), initial);
  assertStrictEquals(folded([], NONE), NONE);
});

Deno.test("fold() sets annotations before a step that may touch them, and not before another", () => {
  const found: string[] = [];
  const steps = [
    annotation("a", "1"),
    reader(["/hostname"], found),
    annotation("b", "2"),
    reader(["/hostname", "/annotations"], found),
    annotation("c", "3"),
    reader(["/annotations/c", "/x"], found),
    annotation("d", "4"),
    reader([""], found),
    annotation("e", "5"),
    reader(["/annotationsx"], found),
  ];
  const spec = folded([...steps, step({ footprint: ["/annotations"], option: withAnnotation("f", "6") })]);
  assertEquals(found, ["", "a,1 b,2", "a,1 b,2 c,3", "a,1 b,2 c,3 d,4", "a,1 b,2 c,3 d,4"]);
  assertEquals(spec.annotations, { a: "1", b: "2", c: "3", d: "4", e: "5", f: "6" });
});

Deno.test("inSpellingOf() makes another error only where the document spells a path otherwise", () => {
  const thrown = (document: unknown, error: unknown) =>
    assertThrows(() =>
      inSpellingOf(document, () => {
        throw error;
      }), Error);
  const error = new CriSpecError("user-file", "text", { path: "/config/log_directory", hint: "do it", cause: 7 });
  assertStrictEquals(thrown({ config: { log_directory: "" } }, error), error);
  const camel = thrown({ config: { logDirectory: "" } }, error) as CriSpecError;
  assertEquals(
    [camel.code, camel.message, camel.path, camel.hint, camel.cause],
    ["user-file", "text", "/config/logDirectory", "do it", 7],
  );
  const plain = new CriSpecError("user-file", "text", { path: "/config/log_directory" });
  const without = thrown({ config: { logDirectory: "" } }, plain) as CriSpecError;
  assertEquals([without.path, without.hint], ["/config/logDirectory", undefined]);
  const bug = new Error("bug");
  assertStrictEquals(thrown({}, bug), bug);
});
