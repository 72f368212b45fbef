/**
 * Causes that any program prints, behind the words of the step that they fail.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { errorLookup } from "../lib/lint/error_text.ts";
import { ruleOf } from "../lib/lint/rules.ts";
import { STEP_CAUSES, type StepName } from "../lib/lint/step_causes.ts";
import { filledText } from "./lint/pastes/texts.ts";
import { exactRule } from "./lint/exact.ts";

const diagnose = errorLookup();

/** Failures of each step in words that no rule has, before a cause. */
const FAILURES: Readonly<Record<StepName, string>> = {
  network: 'failed to setup network for sandbox "4f5e": plugin type="frob" failed (add): frobnicating the gizmo: ',
  pull:
    'Failed to pull image "registry.example.com/team/app:1": rpc error: code = Unknown desc = frobnicating the gizmo: ',
  volume: 'MountVolume.SetUp failed for volume "data" : rpc error: code = Internal desc = frobnicating the gizmo: ',
  daemon: "Error: failed to create containerd container: frobnicating the gizmo: ",
  engine: "Error response from daemon: frobnicating the gizmo: ",
  sandbox: "Failed to create pod sandbox: rpc error: code = Unknown desc = frobnicating the gizmo: ",
  hook:
    "runc create failed: unable to start container process: error running prestart hook #0: frobnicating the gizmo: ",
  runtime: "OCI runtime create failed: runc create failed: frobnicating the gizmo: ",
  build: "ERROR: failed to solve: frobnicating the gizmo: ",
};

for (const { rule, steps, texts } of STEP_CAUSES) {
  Deno.test(`causes of ${rule} are found behind any words of ${steps.join(", ")}, and only there`, () => {
    assert(ruleOf(rule) !== undefined, rule);
    for (const template of texts) {
      for (
        const text of fc.sample(filledText({ text: template, usual: {} }), {
          numRuns: 2,
          seed: 1,
        })
      ) {
        for (const step of steps) {
          const [first] = diagnose(FAILURES[step] + text).matches;
          assertEquals(exactRule(first), rule, `${template} (${first?.text}): ${FAILURES[step]}${text}`);
        }
        if (ruleOf(rule)!.texts.some((own) => (typeof own === "string" ? own : own.text) === template)) continue;
        const alone = diagnose(`frobnicating the gizmo: ${text}`).matches;
        assertEquals(alone.filter((match) => match.rule === rule && match.text === template), [], text);
      }
    }
  });
}

Deno.test("a cause of a step that came before a runtime's words is not the runtime's", () => {
  const failed = `Successfully pulled image "a"; pulling image "b": ${FAILURES.runtime}structure needs cleaning`;
  assertEquals(diagnose(failed).matches.map(exactRule), []);
});

Deno.test("a rule that knows the message is alone; one that only knows its beginning is behind the cause", () => {
  const known = 'plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory';
  assertEquals(exactRule(diagnose(known).matches[0]), "cni-calico-not-running");
  assertEquals(diagnose(known).matches.map(exactRule).includes("cni-state-missing"), false);
  const unknown = `${FAILURES.network}permission denied`;
  assertEquals(diagnose(unknown).matches.map(exactRule), ["cni-plugin-denied", "cni-plugin-failed"]);
});

Deno.test("a step's words may stand in the message of a record whose field has the cause", () => {
  const log =
    'E0415 00:12:03.779223    4804 cni.go:361] "Error adding pod to network" err="unexpected end of JSON input" pod="a/b"';
  assertEquals(diagnose(log).matches.map(exactRule), ["cni-plugin-silent"]);
});

Deno.test("a clean-up's failure is behind what failed first", () => {
  const both = `[${FAILURES.network}signal: killed, failed to clean up sandbox container "4f5e" network for pod "a": ` +
    'networkPlugin cni failed to teardown pod "a_b" network: Unauthorized]';
  assertEquals(exactRule(diagnose(both).matches[0]), "cni-plugin-unanswered");
});

Deno.test("a step's words are no part of another word", () => {
  const unmounted =
    'UnmountVolume.TearDown failed for volume "data" : rpc error: code = Unknown desc = x: input/output error';
  assertEquals(diagnose(unmounted).matches.map(({ rule, whole }) => [rule, whole]), [["volume-unmount-failed", false]]);
});
