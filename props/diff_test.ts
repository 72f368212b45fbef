/**
 * The difference between specs and between releases, over RFC 6901 pointers into runtime-spec's config.json.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { CriSpecError } from "../lib/error.ts";
import { answer } from "../lib/api/answer.ts";
import { diffAnswers } from "../lib/explain/answer.ts";
import type { Change, ChangeKind } from "../lib/explain/change.ts";
import { diffSpecs } from "../lib/explain/diff.ts";
import { releaseDiff } from "../lib/api/release_diff.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import { stepsOf } from "../lib/pointer.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { spec } from "./arbitraries/spec.ts";
import { madeOrNothing } from "./attempt.ts";
import { law } from "./law.ts";

const pairs = fc.tuple(spec({ mode: "hostile" }), spec({ mode: "hostile" }));
const upgrades = fc.record({ request: sandboxRequest({ mode: "hostile" }), from: release(), to: release() });

function count(changes: readonly Change[], ...kinds: readonly ChangeKind[]): number {
  return changes.filter(({ kind }) => kinds.includes(kind)).length;
}

/** Whether a pointer leads to something. */
function has(value: unknown, pointer: string): boolean {
  let here = value;
  for (const step of stepsOf(pointer)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return true;
}

/** The specs of a request for two releases, where both give one. */
function specs(request: SandboxRequestDocument, from: string, to: string): readonly [Spec, Spec] | undefined {
  return madeOrNothing(() => {
    const [before, after] = [answer({ ...request, release: from }), answer({ ...request, release: to })];
    return "spec" in before && "spec" in after ? [before.spec, after.spec] : undefined;
  });
}

law("a spec does not differ from itself, nor from a copy", spec({ mode: "hostile" }), (one) => {
  assertEquals(diffSpecs(one, one), []);
  assertEquals(diffSpecs(one, structuredClone(one)), []);
});

law("two specs of different bytes differ, and two of the same bytes do not", pairs, ([from, to]) => {
  assertEquals(diffSpecs(from, to).length === 0, formatSpec(from) === formatSpec(to));
});

law("a pod differs between two releases exactly when its bytes do", upgrades, ({ request, from, to }) => {
  const both = specs(request, from, to);
  if (both === undefined) return;
  assertEquals(diffSpecs(...both).length === 0, formatSpec(both[0]) === formatSpec(both[1]));
});

law("the other way round, what was added is removed", pairs, ([from, to]) => {
  const [forth, back] = [diffSpecs(from, to), diffSpecs(to, from)];
  assertEquals(count(forth, "added"), count(back, "removed"));
  assertEquals(count(forth, "removed"), count(back, "added"));
  assertEquals(count(forth, "changed"), count(back, "changed"));
});

law("the path of every change is there on its side", pairs, ([from, to]) => {
  for (const { kind, path } of diffSpecs(from, to)) {
    assert(has(kind === "removed" ? from : to, path), `${kind} ${path}`);
  }
});

law("no two changes of a kind have the same place", pairs, ([from, to]) => {
  const places = diffSpecs(from, to).map(({ kind, path }) => `${kind} ${path}`);
  assertEquals(new Set(places).size, places.length);
});

const lists = fc.tuple(spec({ mode: "hostile" }), fc.nat(), fc.nat()).map(([one, from, to]) => ({
  one: { ...one, mounts: [{ destination: "/a" }, { destination: "/b" }, ...one.mounts ?? []] },
  from,
  to,
}));

law("a mount that is put elsewhere is moved, never added, removed or changed", lists, ({ one, from, to }) => {
  const mounts = [...one.mounts];
  const [moved] = mounts.splice(from % mounts.length, 1);
  mounts.splice(to % (mounts.length + 1), 0, moved!);
  const after = { ...one, mounts };
  const changes = diffSpecs(one, after);
  assertEquals(count(changes, "moved"), changes.length);
  assert(changes.length <= 1);
  assertEquals(changes.length === 1, formatSpec(one) !== formatSpec(after));
});

law("taking one mount away is one removal", lists, ({ one, from }) => {
  const mounts = one.mounts.toSpliced(from % one.mounts.length, 1);
  const changes = diffSpecs(one, { ...one, mounts });
  assertEquals(changes.map(({ kind }) => kind), ["removed"]);
});

law("behaviors explain every difference between two releases", upgrades, ({ request, from, to }) => {
  try {
    assertEquals(releaseDiff(request, from, to).unexplained, []);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
  }
}, {
  runs: 300,
  examples: [{
    // Only releases that migrate files of version 3 read the section of version 2.
    request: {
      release: "2.0.3",
      config: { metadata: { name: "web" } },
      daemon: { version: 3, plugins: { "io.containerd.grpc.v1.cri": { unset_seccomp_profile: "nonsense" } } },
    },
    from: "2.0.3",
    to: "2.4.0-beta.0",
  }],
});

law("a release does not differ from itself", upgrades, ({ request, from }) => {
  try {
    const { changes, refusals } = releaseDiff(request, from, from);
    assertEquals([changes, refusals], [[], []]);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
  }
});

law("the other way round, a refusal is lifted", upgrades, ({ request, from, to }) => {
  try {
    const [before, after] = [answer({ ...request, release: from }), answer({ ...request, release: to })];
    const [forth] = diffAnswers(before, after).refusals;
    const [back] = diffAnswers(after, before).refusals;
    const opposite = { refused: "accepted", accepted: "refused", reworded: "reworded" } as const;
    assertEquals(back?.kind, forth === undefined ? undefined : opposite[forth.kind]);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
  }
});
