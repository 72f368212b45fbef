/**
 * Comparing two releases for many requests: what is remembered of earlier ones changes no answer.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { kubeletPod } from "../bench/pods.ts";
import { CriSpecError } from "../lib/error.ts";
import { releaseDiff } from "../lib/api/release_diff.ts";
import { type PodDocument, type ReleaseDiff, ReleaseDiffer } from "../lib/explain/release_diff.ts";
import { DecidingTexts } from "../lib/prepared/deciding_texts.ts";
import { isSameData } from "../lib/plain.ts";
import { SANDBOX_FIELDS } from "../lib/sandbox/fields.ts";
import type { SandboxRequest } from "../lib/sandbox/request.ts";
import { SANDBOX } from "../lib/sandbox/subject.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { law } from "./law.ts";
import { edited, EDITS, lookalikes, variants } from "./lookalikes.ts";

/** A differ that remembers as the command line's does. */
function remembering(from: string, to: string): ReleaseDiffer<SandboxRequest> {
  const texts = new DecidingTexts(SANDBOX_FIELDS);
  return new ReleaseDiffer(SANDBOX, from, to, (request) => texts.of(request));
}

function told(work: () => ReleaseDiff): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return error.toJSON();
  }
}

function check(documents: readonly PodDocument[], from: string, to: string): void {
  const differ = remembering(from, to);
  const alone = new Map([...new Set(documents)].map((one) => [one, told(() => releaseDiff(one, from, to))]));
  for (const document of documents) {
    const expected = alone.get(document);
    assertEquals(told(() => differ.diff(document)), expected);
    assertEquals(told(() => differ.diff(document, { ...document })), expected);
  }
}

for (const mode of ["kubelet", "hostile"] as const) {
  const requests = mode === "hostile" ? sandboxRequest({ mode }) : sandboxRequest();
  law(
    `requests of a ${mode} that look alike get the changes and behaviors that each gets alone`,
    fc.record({ request: requests, changes: variants, from: release(), to: release(), fileless: fc.boolean() }),
    ({ request, changes, from, to, fileless }) => {
      const { rootfs: _, hostFiles: __, ...rest } = request;
      check([...lookalikes(fileless ? rest : request, changes)] as readonly PodDocument[], from, to);
    },
    { runs: 20 },
  );
}

Deno.test("a pod that differs in anything gets its own changes and behaviors", () => {
  const pod = kubeletPod();
  for (const [path, ...values] of EDITS) {
    const others = values.map((value) => edited(pod, path, value) as PodDocument);
    check([pod, ...others, pod, ...others.toReversed()], "1.7.24", "2.1.9");
  }
});

Deno.test("what is read for one node is not taken for another", () => {
  const daemon = (settings: object) => ({ version: 2, plugins: { "io.containerd.grpc.v1.cri": settings } });
  const pod = kubeletPod();
  // The annotation of the pause image is there because of other behaviors where config.toml names the image.
  const settings = [{}, { sandbox_image: "example.com/pause:1" }, {}, { enable_unprivileged_icmp: true }];
  const nodes = settings.map((one) => ({ ...pod, daemon: daemon(one) }));
  check([...nodes, { ...pod, daemon: null }, ...nodes, { ...pod, host: { kernel: "4.4.0" } }, pod], "1.7.24", "2.1.9");
});

Deno.test("a fleet of one shape is asked once which behaviors had a part", () => {
  let asked = 0;
  const texts = new DecidingTexts(SANDBOX_FIELDS);
  const seen = new Set<string>();
  const textOf = (request: SandboxRequest): string | undefined => {
    asked++;
    const text = texts.of(request);
    seen.add(text!);
    return text;
  };
  const differ = new ReleaseDiffer(SANDBOX, "1.7.24", "2.1.9", textOf);
  const first = differ.diff(kubeletPod(0));
  for (let index = 1; index < 50; index++) {
    const next = differ.diff(kubeletPod(index));
    // Lists of behaviors that are one object were asked for once.
    for (const [at, change] of next.changes.entries()) {
      assert(change.behaviors === first.changes[at]!.behaviors, change.keyed);
    }
  }
  assertEquals([asked, seen.has(undefined!)], [100, false]);
});

Deno.test("isSameData() tells documents apart by every value, key and order", () => {
  const values = [
    undefined,
    null,
    0,
    -0,
    0n,
    "",
    "0",
    [],
    [undefined],
    {},
    { a: 1 },
    { a: 1, b: 2 },
    { b: 2, a: 1 },
    { a: undefined },
    { "0": "a" },
    ["a"],
    NaN,
    Infinity,
    new Date(0),
    new Date(1),
    "1970-01-01T00:00:00.000Z",
  ];
  for (const [index, one] of values.entries()) {
    for (const [other, two] of values.entries()) {
      assertEquals(isSameData({ x: one }, { x: structuredClone(two) }), index === other, `${index} ${other}`);
    }
  }
});
