/**
 * The ten changes that bit people, as `diff` reports them: for one container, for a fleet, and for all of a pod.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { concerns } from "../lib/containerd/behavior.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { podOf } from "../lib/explain/pod.ts";
import type { ReleaseDiff } from "../lib/explain/release_diff.ts";
import { Summarizer } from "../lib/explain/summary.ts";
import { CriSpecError } from "../mod.ts";
import { releaseDiff } from "../lib/explain/mod.ts";
import { diagnoseError } from "../lib/lint/mod.ts";
import { type Document, METADATA, type Tree, type Upgrade, UPGRADES } from "../lib/explorer/upgrades.ts";

function recordAt(tree: Tree, key: string): Tree {
  return tree[key] as Tree;
}

/** A request with other members of its container's config. */
function withConfig(request: Document, members: Tree): Document {
  const container = recordAt(request, "container");
  return { ...request, container: { ...container, config: { ...recordAt(container, "config"), ...members } } };
}

/** The request of another pod that is the same but for its name, its uid and its id. */
function named(request: Document, name: string): Document {
  const digits = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join("");
  const config = { ...request.config, metadata: { ...METADATA, name, uid: `${digits}-uid` } };
  return { ...request, id: digits.padEnd(64, "0").slice(0, 64), config };
}

/** What every container of a later branch has. */
const ELSEWHERE = "ociVersion";

/** The changes as the table has them: kind, path and behaviors. */
function changesOf({ changes }: ReleaseDiff): readonly string[] {
  return changes.filter(({ keyed }) => keyed !== ELSEWHERE)
    .map(({ kind, keyed, behaviors }) => `${kind} ${keyed}: ${behaviors.join(", ")}`);
}

function refusalOf({ refusals }: ReleaseDiff): Upgrade["refusal"] {
  const [first] = refusals;
  if (first === undefined) return undefined;
  const { kind, behaviors, from, to } = first;
  assertEquals(behaviors.length, 1);
  return [kind as "refused", behaviors[0]!, (to ?? from)!.message];
}

for (const { number, name, from, to, request, changes = [], refusal, pulls } of UPGRADES) {
  Deno.test(`change ${number}, ${from} -> ${to}: ${name}`, () => {
    const diff = releaseDiff(request, from, to);
    assertEquals(changesOf(diff), changes);
    assertEquals(refusalOf(diff), refusal);
    assertEquals(diff.unexplained, []);
    const explained = diff.behaviors.filter(({ id }) => !id.startsWith("oci-"));
    assertEquals(Object.fromEntries(explained.map(({ id, pull }) => [id, pull])), pulls);
    // The way back has the same behaviors, each undone.
    const back = releaseDiff(request, to, from);
    assertEquals(back.behaviors.map(({ id }) => id), diff.behaviors.map(({ id }) => id));
    assert(back.behaviors.every(({ id, undone }) => undone !== diff.behaviors.find((one) => one.id === id)!.undone));
  });
}

for (const { number, name, from, to, spared } of UPGRADES) {
  if (spared === undefined) continue;
  Deno.test(`change ${number}, ${from} -> ${to}: the container that its author corrected does not change, unlike: ${name}`, () => {
    const diff = releaseDiff(spared, from, to);
    assertEquals([changesOf(diff), diff.refusals], [[], []]);
  });
}

for (const { number, from, to, request, spared, changes = [], refusal, pulls } of UPGRADES) {
  Deno.test(`change ${number}, ${from} -> ${to}: the containers of a fleet that have it are one group`, () => {
    const summarizer = new Summarizer(from, to);
    const add = (document: Upgrade["request"]): void =>
      summarizer.add(podOf(document), releaseDiff(document, from, to));
    const names = ["shop", "cart", "search", "mail"];
    for (const one of names) {
      add(named(request, one));
      if (spared !== undefined) add(named(spared, `${one}-mended`));
    }
    const { pods, same, groups, behaviors } = summarizer.summary();
    assertEquals(pods, spared === undefined ? 4 : 8);
    const group = groups.find(({ names: [first] }) => first === "default/shop/app")!;
    assertEquals(group.count, 4);
    assertEquals(group.changes.filter(({ keyed }) => keyed !== ELSEWHERE).length, changes.length);
    assertEquals(group.refusals.length, refusal === undefined ? 0 : 1);
    const others = groups.filter((one) => one !== group);
    assertEquals(same + others.reduce((sum, { count }) => sum + count, 0), pods - 4);
    assert(others.every((one) => one.changes.every(({ keyed }) => keyed === ELSEWHERE)));
    const ids = new Set<string>(behaviors.map(({ id }) => id));
    assert(Object.keys(pulls).every((id) => ids.has(id)));
  });
}

Deno.test("all ten have a row, but for the one that no request shows", () => {
  const shown = new Set(UPGRADES.map(({ number }) => number));
  assertEquals(Array.from({ length: 10 }, (_, index) => index + 1).filter((number) => !shown.has(number)), [9]);
});

const ruleFor = (text: string): string | undefined => diagnoseError(text).matches[0]?.rule;

Deno.test("change 4: AppArmor without its parser, or without abi/3.0, is also found by the error's text", () => {
  const create = "Error: failed to create containerd container:";
  assertEquals(
    ruleFor(`${create} get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH`),
    "apparmor-parser-missing",
  );
  assertEquals(
    ruleFor(
      `${create} load apparmor profile /tmp/cri-containerd.apparmor.d1: parser error("AppArmor parser error ` +
        `for /tmp/cri-containerd.apparmor.d1 in /tmp/cri-containerd.apparmor.d1 at line 3: Could not open 'abi/3.0': ` +
        `No such file or directory\\n"): exit status 1`,
    ),
    "apparmor-abi-missing",
  );
});

Deno.test("change 9: no document has a variable that is not UTF-8, and the error's text finds who refused it", () => {
  const [{ request }] = UPGRADES.filter(({ number }) => number === 1) as [Upgrade];
  const broken = withConfig(request, { envs: [{ key: "TOKEN", value: "caf\ud800" }] });
  const error = assertThrows(() => releaseDiff(broken, "2.1.9", "2.2.0"), CriSpecError);
  assertEquals([error.kind, error.path], ["input", "/container/config/envs/0/value"]);
  const kubelet = "Error: grpc: error while marshaling: string field contains invalid UTF-8";
  assertEquals(ruleFor(kubelet), "kubelet-request-not-utf8");
  const daemon = "Error: grpc: error unmarshalling request: string field contains invalid UTF-8";
  assertEquals(ruleFor(daemon), "request-not-utf8");
});

Deno.test("a pod's sandbox and its containers each have the behaviors of their subject alone", () => {
  const [{ request }] = UPGRADES.filter(({ name }) => name.startsWith("containers join the pod's user namespace")) as [
    Upgrade,
  ];
  const { container: _, ...sandbox } = request;
  const [from, to] = ["1.6.39", "2.3.4"];
  const ofSandbox = releaseDiff(sandbox, from, to);
  const ofContainer = releaseDiff(request, from, to);
  for (const [subject, { behaviors }] of [["sandbox", ofSandbox], ["container", ofContainer]] as const) {
    assert(behaviors.length > 1);
    const rows = behaviors.map(({ id }) => BEHAVIORS.find((row) => row.id === id)!);
    assertEquals(rows.filter((row) => !concerns(row, subject)).map(({ id }) => id), []);
  }
  const behaviorsAt = (diff: ReleaseDiff, keyed: string) => diff.changes.find((one) => one.keyed === keyed)?.behaviors;
  const at = "linux/namespaces[user]";
  assert(behaviorsAt(ofContainer, at)?.includes("userns-container"));
  assert(!behaviorsAt(ofSandbox, at)?.includes("userns-container"));
  assertEquals(behaviorsAt(ofSandbox, ELSEWHERE), behaviorsAt(ofContainer, ELSEWHERE));
});

Deno.test("the containers of one pod, and its sandbox, are told apart in a fleet", () => {
  const [{ request, spared, from, to }] = UPGRADES.filter(({ number }) => number === 7) as [Upgrade];
  const { container: _, ...sandbox } = request;
  const summarizer = new Summarizer(from, to);
  const documents = [sandbox, withConfig(request, { metadata: { name: "web" } }), spared!];
  for (const document of documents) summarizer.add(podOf(document), releaseDiff(document, from, to));
  const { pods, same, groups } = summarizer.summary();
  assertEquals([pods, same], [3, 2]);
  assertEquals(groups.map(({ names }) => names), [["default/shop/web"]]);
});
