import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError, type CriSpecErrorOptions, type ErrorCode } from "../error.ts";
import type { Spec } from "../oci/spec.ts";
import { applyStep } from "./apply.ts";
import { flowOf, StepPrefixes } from "../decisions/flow.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { inSpellingOf } from "../request/respell.ts";
import type { Reason, Segment, Step } from "./step.ts";

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
