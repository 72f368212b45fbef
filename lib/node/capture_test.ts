/**
 * Capturing from daemons that lie, stall or stop, and from large nodes. The answers are recorded ones, changed.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { SAMPLE_HOST, samples, WHOLE_NODE } from "../../golden/node/samples.ts";
import { CriSpecError } from "../error.ts";
import type { NodeAnswers, SubjectAnswer } from "./answers.ts";
import { capture } from "./capture.ts";
import { failure } from "./failure.ts";
import { NoAnswer } from "./no_answer.ts";
import { savedNode } from "./saved.ts";
import { verifyDocuments } from "./verify.ts";

const { answers: HONEST } = savedNode(await samples("2.1.9", ...WHOLE_NODE));
const HOST = { host: SAMPLE_HOST };
const [WEB, AGENT] = (await HONEST.sandboxes()).toSorted((a, b) => a.name < b.name ? 1 : -1);

/** What is missing when the daemon answers differently about the sandbox `web`. */
async function missingOf(sandbox: (honest: SubjectAnswer) => SubjectAnswer): Promise<readonly string[]> {
  const { documents, missing } = await capture({
    ...HONEST,
    sandbox: async (id) => {
      const honest = await HONEST.sandbox(id);
      return id === WEB!.id ? sandbox(honest!) : honest;
    },
  }, HOST);
  assertEquals(documents.length, 2, "the other pod is captured");
  for (const { captured } of documents) assertEquals((captured as { missing: readonly string[] }).missing, missing);
  assertEquals(missing.length, 2, "the pod and its container");
  assertEquals(missing[1], "container app of pod shop/web-7d9c5b6f4-x2x9q: its pod is missing");
  return missing;
}

const LIES: readonly (readonly [what: string, change: (honest: SubjectAnswer) => SubjectAnswer, text: string])[] = [
  ["answers about another pod", (honest) => ({ ...honest, id: AGENT!.id }), "the daemon's answer is about"],
  ["sends no JSON", (honest) => ({ ...honest, info: honest.info.slice(0, 500) }), "it is not JSON"],
  ["sends no object", (honest) => ({ ...honest, info: "[]" }), "it is not an object"],
  [
    "sends no config",
    (honest) => ({ ...honest, info: honest.info.replace('"config":', '"conf":') }),
    "it has no config",
  ],
  [
    "knows no spec",
    (honest) => ({ ...honest, info: honest.info.replace('"runtimeSpec":', '"spec":') }),
    "the daemon does not report it",
  ],
  [
    "names an image that is not there",
    (honest) => ({ ...honest, info: honest.info.replaceAll("sample.test/pause:3.10", "sample.test/none:1") }),
    "does not exist",
  ],
];

for (const [what, change, text] of LIES) {
  Deno.test(`a daemon that ${what} gives a partial capture that says so`, async () => {
    assertStringIncludes((await missingOf(change))[0]!, text);
  });
}

Deno.test("a container that says that it is of another sandbox is missing", async () => {
  const container: NodeAnswers["container"] = async (id) => {
    const honest = (await HONEST.container(id))!;
    return { ...honest, info: honest.info.replaceAll(WEB!.id, AGENT!.id) };
  };
  const { missing } = await capture({ ...HONEST, container }, HOST);
  assert(missing.some((line) => line.includes("it belongs to another sandbox")), missing.join("\n"));
});

Deno.test("what is gone between the list and the status is no error", async () => {
  const sandbox: NodeAnswers["sandbox"] = (id) => id === WEB!.id ? Promise.resolve(undefined) : HONEST.sandbox(id);
  const { documents, missing } = await capture({ ...HONEST, sandbox }, HOST);
  assertEquals([documents.length, missing], [2, []]);
});

Deno.test("lists with one id twice, another runtime and a release that is not modelled are errors", async () => {
  const twice = async () => [...await HONEST.sandboxes(), WEB!];
  await assertRejects(() => capture({ ...HONEST, sandboxes: twice }, HOST), CriSpecError, "twice");
  const version = (name: string, text: string) => () => Promise.resolve({ name, version: text });
  await assertRejects(
    () => capture({ ...HONEST, version: version("cri-o", "1.30.0") }, HOST),
    CriSpecError,
    "not containerd",
  );
  await assertRejects(
    () => capture({ ...HONEST, version: version("containerd", "1.5.2") }, HOST),
    CriSpecError,
    "outside the modelled range",
  );
});

/** A failure of a call, as the connection reports it. */
function noAnswer(isLate: boolean): CriSpecError {
  return failure(isLate ? "Cannot finish X: no answer within 10 s" : "Cannot finish X: the connection was lost", {
    cause: new NoAnswer(isLate, "x"),
  });
}

/** A node of many pods with as many copies of a container each, and how often it was asked what. */
async function largeNode(pods: number, containers: number) {
  const asked = new Map<string, number>();
  const count = (what: string): void => void asked.set(what, (asked.get(what) ?? 0) + 1);
  const sandbox = (await HONEST.sandbox(WEB!.id))!;
  const [app] = (await HONEST.containers()).filter(({ sandboxId }) => sandboxId === WEB!.id);
  const container = (await HONEST.container(app!.id))!;
  const id = (kind: string, index: number): string => kind + index.toString(16).padStart(63, "0");
  const answers: NodeAnswers = {
    ...HONEST,
    version: () => (count("version"), HONEST.version()),
    status: () => (count("status"), HONEST.status()),
    image: (name) => (count("image"), HONEST.image(name)),
    sandboxes: () => (count("sandboxes"),
      Promise.resolve(
        Array.from({ length: pods }, (_, index) => ({ id: id("a", index), name: `web-${index}`, namespace: "shop" })),
      )),
    containers: () => (count("containers"),
      Promise.resolve(
        Array.from({ length: pods * containers }, (_, index) => ({
          id: id("b", index),
          sandboxId: id("a", Math.floor(index / containers)),
          name: `app-${index}`,
        })),
      )),
    sandbox: (one) => {
      count("sandbox");
      return Promise.resolve({ ...sandbox, id: one, info: sandbox.info.replaceAll(WEB!.id, one) });
    },
    container: (one) => {
      count("container");
      const pod = id("a", Math.floor(Number.parseInt(one.slice(1), 16) / containers));
      const info = container.info.replaceAll(app!.id, one).replaceAll(WEB!.id, pod);
      return Promise.resolve({ ...container, id: one, info });
    },
    stored: () => (count("stored"), Promise.resolve(undefined)),
    snapshotParent: () => (count("snapshotParent"), Promise.resolve(undefined)),
  };
  return { answers, asked };
}

Deno.test("a node of 110 pods with three containers each is asked each question once, and verifies", async () => {
  const { answers, asked } = await largeNode(110, 3);
  const { documents, missing } = await capture(answers, HOST);
  assertEquals([documents.length, missing], [440, []]);
  assertEquals(Object.fromEntries(asked), {
    version: 1,
    status: 1,
    sandboxes: 1,
    containers: 1,
    sandbox: 110,
    container: 330,
    stored: 440,
    image: 2,
    snapshotParent: 440,
  });
  const { equal, drifted, unverified } = verifyDocuments(documents);
  assertEquals([equal, drifted, unverified], [440, 0, 0]);
});

for (const isLate of [true, false]) {
  Deno.test(`a daemon that ${isLate ? "stalls" : "stops"} in the middle is not asked for ever`, async () => {
    const { answers, asked } = await largeNode(110, 3);
    const container: NodeAnswers["container"] = (id) =>
      (asked.get("container") ?? 0) >= 20
        ? (asked.set("late", (asked.get("late") ?? 0) + 1), Promise.reject(noAnswer(isLate)))
        : answers.container(id);
    const { documents, missing } = await capture({ ...answers, container }, HOST);
    assertEquals(documents.length + missing.length, 440);
    // Questions that are under way at the same time are not taken back.
    assert(asked.get("late")! <= (isLate ? 3 + 8 : 1 + 8), `${asked.get("late")}`);
    const text = isLate ? "no answer within 10 s" : "the connection was lost";
    for (const line of missing) assertStringIncludes(line, text);
    const { missing: told } = verifyDocuments(documents);
    assertEquals(told, missing);
  });
}

Deno.test("a daemon that answers nothing about anything that runs is an error, not an empty capture", async () => {
  const sandbox = () => Promise.reject(noAnswer(true));
  await assertRejects(() => capture({ ...HONEST, sandbox }, HOST), CriSpecError, "no answer within 10 s");
});

Deno.test("a build that is not known is captured, and verified only where its upstream release is assumed", async () => {
  const version = () => Promise.resolve({ name: "containerd", version: "2.1.9-1" });
  const { documents } = await capture({ ...HONEST, version }, HOST);
  const { unverified, subjects } = verifyDocuments(documents);
  assertEquals([unverified, subjects[0]?.error?.code], [4, "build-not-modelled"]);
  const assumed = await capture({ ...HONEST, version }, { ...HOST, assumeUpstream: true });
  const found = verifyDocuments(assumed.documents);
  assertEquals([found.equal, found.subjects[0]?.release, found.subjects[0]?.assumed], [4, "2.1.9-1", "2.1.9"]);
});
