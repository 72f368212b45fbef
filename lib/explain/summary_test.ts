import { assertEquals } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { podOf } from "./pod.ts";
import { releaseDiff } from "../api/release_diff.ts";
import { Summarizer, VARIES } from "./summary.ts";

function pod(name: string, more: Readonly<Record<string, unknown>> = {}): { readonly config: unknown } {
  return { config: { metadata: { name, namespace: "default", uid: name }, ...more } };
}

Deno.test("Summarizer groups pods by identical change, the largest group first", () => {
  const summarizer = new Summarizer("1.7.20", "1.7.21");
  const pods = [
    pod("a"),
    pod("x", { hostname: "\f" }),
    pod("y", { hostname: "\b" }),
    pod("z", { log_directory: "\b" }),
  ];
  for (const one of pods) summarizer.add(podOf(one), releaseDiff(one, "1.7.20", "1.7.21"));
  const { pods: count, same, groups, ungrouped, behaviors } = summarizer.summary();
  assertEquals([count, same, ungrouped, groups.length], [4, 1, 0, 2]);
  assertEquals(groups[0]!.names, ["default/x", "default/y"]);
  assertEquals(groups[0]!.changes.map(({ keyed, from }) => [keyed, from]), [["hostname", VARIES]]);
  assertEquals(behaviors.map(({ id }) => id), ["go-json-escapes"]);
});

Deno.test("Summarizer keeps the count and the first names of a group", () => {
  const summarizer = new Summarizer("1.7.10", "1.7.11");
  for (let index = 0; index < 50; index++) {
    const one = pod(`pod-${index}`);
    summarizer.add(podOf(one), releaseDiff(one, "1.7.10", "1.7.11"));
  }
  const [group] = summarizer.summary().groups;
  assertEquals([group!.count, group!.names.length], [50, 3]);
});

Deno.test("Summarizer takes what is a pod's own for the same in all", () => {
  const summarizer = new Summarizer("1", "2");
  for (const [name, id] of [["a", "1".repeat(64)], ["b", "2".repeat(64)]] as const) {
    const change = { kind: "added" as const, path: "", keyed: "x", to: `/run/${id}/shm`, behaviors: [] };
    const diff = { from: "1", to: "2", changes: [change], refusals: [], behaviors: [], unexplained: [] };
    summarizer.add(podOf({ id, ...pod(name) }), diff);
  }
  assertEquals(summarizer.summary().groups.map(({ changes }) => changes[0]!.to), ["/run/<id>/shm"]);
});

Deno.test("summaries of parts of a fleet make the summary of the whole", () => {
  const fleet = Array.from({ length: 40 }, (_, index) => {
    const hostname = index % 7 === 0 ? `\f${index}` : index % 5 === 0 ? "h\b" : "";
    return pod(`pod-${index}`, { hostname, ...(index % 11 === 0 ? { log_directory: "\b" } : {}) });
  });
  const gather = (pods: typeof fleet): Summarizer => {
    const summarizer = new Summarizer("1.7.20", "1.7.21");
    for (const one of pods) summarizer.add(podOf(one), releaseDiff(one, "1.7.20", "1.7.21"));
    return summarizer;
  };
  const whole = gather(fleet).summary();
  assertEquals(whole.groups.length > 2, true);
  for (const size of [1, 3, 16, 40]) {
    const merged = new Summarizer("1.7.20", "1.7.21");
    for (let at = 0; at < fleet.length; at += size) merged.merge(gather(fleet.slice(at, at + size)).gathered());
    assertEquals(merged.summary(), whole);
  }
});

Deno.test("Summarizer takes refusals that are errors", () => {
  const document = { config: { metadata: { name: "a", namespace: "b" } } };
  const from = new CriSpecError("daemon-config", "refused", { path: "/daemon" });
  const summarizer = new Summarizer("1.7.24", "2.1.9");
  const diff = releaseDiff(document, "1.7.24", "2.1.9");
  summarizer.add(podOf(document), { ...diff, refusals: [{ kind: "accepted", from, behaviors: [] }] });
  assertEquals(summarizer.summary().groups[0]?.refusals[0]?.from?.message, "refused");
});
