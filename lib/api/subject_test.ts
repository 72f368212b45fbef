/**
 * Another subject than a sandbox is answered, traced, compared and linted without a line of its own.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { behaviorsOf, toggleBehavior } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import { lintFor } from "../lint/request.ts";
import { withHostname } from "../options/hostname.ts";
import { always, because } from "../plan/reason.ts";
import { specFor, type Subject } from "../plan/subject.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { SANDBOX } from "../sandbox/subject.ts";
import { answerFor } from "../explain/answer.ts";
import { explainTrace } from "../explain/explanation.ts";
import { releaseDiffFor } from "../explain/release_diff.ts";
import { traceFor } from "../explain/trace.ts";

/** What a decoded request of {@linkcode OTHER} has beside a sandbox's. */
interface OtherRequest extends PodRequest {
  readonly given: readonly string[];
}

/** A subject whose spec has a hostname, and an ociVersion from the release; no hostname is refused. */
const OTHER: Subject<OtherRequest> = {
  name: "container",
  decode: (document, node) => ({ ...SANDBOX.decode(document, node), given: Object.keys(document as object) }),
  move: (request, _document, node) => ({ ...request, ...node }),
  plan({ behaviors, config: { hostname = "" } }, steps) {
    steps.decide("decideHostname", () => {
      if (hostname === "") throw new CriSpecError("missing-metadata", "no hostname", { path: "/config/log_directory" });
    });
    const reason = because("/config/log_directory", "asked for");
    steps.add("withHostname", ["/hostname"], withHostname(hostname), reason);
    steps.add("withoutLong", [], (spec) => {
      if (hostname.length > 5) throw new CriSpecError("user-file", "too long");
      return spec;
    }, reason);
    return {
      initial: { ociVersion: behaviors.ociVersion },
      origin: { name: "initial", reason: always("the initial spec") },
      steps: steps.list,
      omissions: steps.omissions,
      prefixes: { spec: "while generating: ", run: "", container: "", network: "" },
    };
  },
  withoutEffect: ({ given }) => given.map((name) => ({ name, path: "/root", reason: always("given"), isField: true })),
};

function document(hostname: string, release = "1.7.24"): RequestDocument {
  return { release, config: { hostname, logDirectory: "/logs" } };
}

function explained(given: RequestDocument): ReturnType<typeof explainTrace> {
  return explainTrace(traceFor(OTHER, OTHER.decode(given), given));
}

Deno.test("a trace has the subject's origin, steps and omissions", () => {
  const { places, omitted } = explained(document("web"));
  assertEquals(places.map(({ keyed, value, by, reason }) => [keyed, value, by, reason.inputs]), [
    ["ociVersion", "1.1.0", "initial", []],
    ["hostname", "web", "withHostname", [{ path: "/config/logDirectory", given: true }]],
  ]);
  assertEquals(omitted.map(({ by, isField }) => [by, isField]), [["release", true], ["config", true]]);
});

Deno.test("a trace names the decision and the step of the subject that refuse", () => {
  const refusals = ["", "too-long"].map((hostname) => explained(document(hostname)).refusal);
  assertEquals(refusals.map((refusal) => [refusal?.by, refusal?.code, refusal?.message, refusal?.path]), [
    ["decideHostname", "missing-metadata", "no hostname", "/config/logDirectory"],
    ["withoutLong", "user-file", "while generating: too long", "/config/logDirectory"],
  ]);
});

Deno.test("an answer is the subject's spec, or its refusal in the document's spelling", () => {
  assertEquals(answerFor(OTHER, document("web")), { spec: { ociVersion: "1.1.0", hostname: "web" } });
  const answer = answerFor(OTHER, document(""));
  assert("refusal" in answer);
  assertEquals([answer.refusal.message, answer.refusal.path], ["no hostname", "/config/logDirectory"]);
});

Deno.test("an answer for other behaviors does what they say, whatever the document's release", () => {
  const behaviors = behaviorsOf(parseRelease("2.1.9"));
  for (const subject of [SANDBOX, OTHER]) {
    for (const daemon of [{}, { daemon: null, host: null }, { daemon: { version: 2 }, host: { cgroups: "v2" } }]) {
      const pod = { ...daemon, config: { metadata: { name: "web" }, hostname: "web" } };
      const expected = answerFor(subject, { ...pod, release: "2.1.9" });
      assertEquals(answerFor(subject, { ...pod, release: "1.6.20" }, behaviors), expected);
    }
  }
  const toggled = toggleBehavior(behaviorsOf(parseRelease("1.7.24")), "oci-1.1.0");
  assertEquals(answerFor(OTHER, document("web"), toggled), {
    spec: { ociVersion: toggled.ociVersion, hostname: "web" },
  });
  const unknown = { ...document("web"), nonsense: 1 } as RequestDocument;
  const { code, path } = assertThrows(() => answerFor(OTHER, unknown, behaviors), CriSpecError);
  assertEquals([code, path], ["unknown-field", "/nonsense"]);
});

Deno.test("two releases are compared by the subject's specs, and a change is explained by behaviors", () => {
  const { changes, unexplained } = releaseDiffFor(OTHER, document("web"), "1.7.10", "1.7.24");
  assertEquals(changes.map(({ keyed, from, to, behaviors }) => [keyed, from, to, behaviors]), [
    ["ociVersion", "1.1.0-rc.1", "1.1.0", ["oci-1.1.0"]],
  ]);
  assertEquals(unexplained, []);
});

Deno.test("lint takes the subject's spec and what is made for it", () => {
  const asked: OtherRequest[] = [];
  const report = lintFor(
    OTHER,
    (request) => {
      asked.push(request);
      return {};
    },
    document("web"),
    {},
  );
  assertEquals(report.spec, { ociVersion: "1.1.0", hostname: "web" });
  assertEquals(asked.map(({ config }) => config.hostname), ["web"]);
  const refused = lintFor(OTHER, () => ({}), document(""), {});
  assertEquals(refused.spec, undefined);
  assertEquals(refused.findings.map(({ path }) => path), ["/config/logDirectory"]);
});

Deno.test("a subject decodes a document for a node that is known", () => {
  const { behaviors, daemon, host } = SANDBOX.decode({ ...document("web"), host: { cgroups: "v2" } });
  const { release: _, ...pod } = document("web");
  const request = OTHER.decode(pod, { behaviors, daemon, host });
  assertEquals([request.host, request.given], [host, ["config"]]);
  assertEquals(specFor(OTHER, request), { ociVersion: "1.1.0", hostname: "web" });
  assertThrows(() => OTHER.decode(document("web"), { behaviors, daemon, host }), CriSpecError);
});
