import { assert, assertEquals } from "@std/assert";
import { CASE_IMAGE, CASE_ROOTFS } from "../case.ts";
import { caseOf, caseText } from "./random_case.ts";
import { foundCase, reportText } from "./report.ts";
import type { RandomRequest } from "./requests.ts";
import type { Found, RunResult } from "./run.ts";

const REQUEST: RandomRequest = {
  number: 17,
  config: { linux: { resources: { cpu_quota: 2n ** 60n } } },
  runtimeHandler: "",
  image: CASE_IMAGE,
  rootfs: CASE_ROOTFS,
  daemon: {},
};
const DIFFERENCE = { path: "/linux/sysctl", recorded: "{}", other: "(nothing)" };
const FOUND: Found = {
  request: REQUEST,
  from: REQUEST,
  differences: [DIFFERENCE],
  firstDifferences: [DIFFERENCE],
  steps: 3,
  complete: true,
};
const RESULT: RunResult = {
  release: "1.7.24~ds1",
  answered: 200,
  specs: 50,
  unmodelled: 0,
  seconds: 2,
  restarts: 1,
  found: undefined,
};
const OPTIONS = { seed: 42, jobs: 2, replay: "deno task differential --seed 42", path: "/cases/x.json", text: "{}\n" };

Deno.test("caseText() leaves out what a case has by default and keeps 64-bit numbers exact", () => {
  const text = caseText(REQUEST, "Why?");
  const config = { linux: { resources: { cpu_quota: "1152921504606846976" } } };
  assertEquals(JSON.parse(text), { question: "Why?", config });
  assertEquals(caseOf(REQUEST, 5).config, config);
  const other = caseText({ ...REQUEST, image: { Entrypoint: ["/pause"] }, rootfs: {}, runtimeHandler: "runc" }, "");
  assertEquals(Object.keys(JSON.parse(other)), ["question", "config", "runtimeHandler", "image", "rootfs"]);
});

Deno.test("reportText() tells rate, lost daemons and how to replay the run", () => {
  assertEquals(reportText(RESULT, { ...OPTIONS, path: undefined, text: undefined }).split("\n"), [
    "1.7.24~ds1: 200 requests (50 specs, 150 refusals), no difference, seed 42, 100/s, 50 each of 2 daemons, " +
    "1 lost daemons booted again",
    "replay: deno task differential --seed 42",
  ]);
});

Deno.test("reportText() tells how many answers the model does not tell", () => {
  assert(
    reportText({ ...RESULT, unmodelled: 3 }, OPTIONS).includes("150 refusals; 3 not modelled, as no request tells"),
  );
});

Deno.test("reportText() tells a difference, its case, and whether more could be left out", () => {
  const told = (found: Found) => reportText({ ...RESULT, found }, OPTIONS);
  assert(told(FOUND).includes("request 17 differs"));
  assert(told(FOUND).includes("(shrunk in 3 steps, nothing more can be left out)\n  /linux/sysctl\n    - {}"));
  assert(told(FOUND).includes("case: /cases/x.json\n{"));
  assert(told({ ...FOUND, complete: false }).includes("the time for shrinking was over"));
  assert(told({ ...FOUND, differences: [] }).includes("the difference did not come again)\n  /linux/sysctl"));
});

Deno.test("foundCase() names the case after release and seed", () => {
  const name = (release: string) => foundCase({ ...RESULT, release }, FOUND, 42, caseText).name;
  assertEquals(["1.7.24~ds1", "2.1.9+unknown", "v2.0.11"].map(name), [
    "differential-1.7.24-42",
    "differential-2.1.9-42",
    "differential-2.0.11-42",
  ]);
});
