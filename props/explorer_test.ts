/**
 * The model behind the explorer: what the page shows of its texts, without a browser.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { answer } from "../lib/api/answer.ts";
import { indentJson } from "../lib/cli/render/json.ts";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { checksOf, lookup } from "../lib/explorer/model/checks.ts";
import { diffOf } from "../lib/explorer/model/diff.ts";
import { readDocuments } from "../lib/explorer/model/documents.ts";
import { alignLines } from "../lib/explorer/line_diff.ts";
import { Model } from "../lib/explorer/model/model.ts";
import { specLines } from "../lib/explorer/model/spec_lines.ts";
import { timelineOf } from "../lib/explorer/model/timeline.ts";
import type { ChecksView, Input, Reply, View } from "../lib/explorer/model/types.ts";
import { answerOf } from "../lib/explorer/model/answer.ts";
import { sourceLink } from "../lib/explorer/page/source_link.ts";
import { SAMPLES } from "../lib/explorer/samples.ts";
import { inputOf, packState, unpackState } from "../lib/explorer/state.ts";
import { encodeSpec } from "../lib/oci/encode.ts";
import { sandboxRequest } from "./arbitraries/mod.ts";
import { EMPTY, show } from "./explorer_view.ts";
import { asyncLaw, law } from "./law.ts";
import { runCli } from "./run_cli.ts";

const STORY = SAMPLES[0]!.input;

async function check(input: Partial<Input>): Promise<ChecksView> {
  const whole = { ...EMPTY, ...input };
  const documents = await readDocuments(whole);
  const checks = await checksOf(
    documents,
    whole,
    await answerOf(documents, whole.subject),
    () => Promise.resolve(true),
  );
  return checks!;
}

/** The text, without what makes it readable. */
function bare({ text }: View): string {
  return JSON.stringify(JSON.parse(text));
}

Deno.test("specLines() gives each line the pointer of its member or element", () => {
  const lines = specLines(indentJson('{"a":{"b/c":[1,{"d":"x{,"}],"e":{}},"f":[]}'));
  assertEquals(lines.map(({ text, path }) => `${text.trim()} ${path}`), [
    "{ ",
    '"a": { /a',
    '"b/c": [ /a/b~1c',
    "1, /a/b~1c/0",
    "{ /a/b~1c/1",
    '"d": "x{," /a/b~1c/1/d',
    "} /a/b~1c/1",
    "], /a/b~1c",
    '"e": {} /a/e',
    "}, /a",
    '"f": [] /f',
    "} ",
  ]);
});

const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

law(
  "alignLines() has every line of both lists once, in order, and pairs equal ones alone",
  fc.tuple(list, list),
  ([before, after]) => {
    const pairs = alignLines(before, after);
    assertEquals(pairs.flatMap(({ from }) => from < 0 ? [] : [before[from]]), [...before]);
    assertEquals(pairs.flatMap(({ to }) => to < 0 ? [] : [after[to]]), [...after]);
    for (const { from, to } of pairs) if (from >= 0 && to >= 0) assertEquals(before[from], after[to]);
  },
);

asyncLaw(
  "the lines that the page shows are the bytes that the command line prints",
  sandboxRequest(),
  async (request) => {
    const answered = answer(request);
    const view = await show({
      pod: JSON.stringify(request, (_, value) => typeof value === "bigint" ? Number(value) : value),
    });
    if ("refusal" in answered) return assertEquals(view.refusal?.message, answered.refusal.message);
    const bytes = new TextDecoder().decode(encodeSpec(answered.spec));
    assertEquals(bare(view), JSON.stringify(JSON.parse(bytes)));
    assertEquals(view.bytes, encodeSpec(answered.spec).length);
  },
);

Deno.test("every line belongs to a place, or its parts do; every place's step has the line", async () => {
  const views = await Promise.all(SAMPLES.map(({ input }) => show(input)));
  const answered = views.filter(({ refusal }) => refusal === undefined);
  // The sample without apparmor_parser starts with a release that refuses it.
  assertEquals(views.length - answered.length, 1);
  for (const view of answered) {
    assert(view.lines.length > 100);
    for (const [index, { place, path }] of view.lines.entries()) {
      if (place >= 0) {
        const { step } = view.places[place]!;
        const { lines } = step < 0 ? view.origin! : view.steps[step]!;
        assert(lines.includes(index), path);
      } else assert(view.lines.some((other) => other.place >= 0 && other.path.startsWith(path)), path);
    }
  }
});

Deno.test("an input that decided stands at its place in the text", async () => {
  const { places, lines } = await show(STORY);
  const sysctl = lines.find(({ path }) => path === "/linux/sysctl/net.ipv4.ping_group_range")!;
  const [input] = places[sysctl.place]!.reason.inputs;
  const { pane, from, to } = input!.range!;
  assertEquals(pane, "daemon");
  assertEquals(STORY.daemon.slice(from, to), "enable_unprivileged_icmp = true");
  const hostname = lines.find(({ path }) => path === "/hostname")!;
  const range = places[hostname.place]!.reason.inputs[0]!.range!;
  assertEquals([range.pane, STORY.pod.slice(range.from, range.to)], ["pod", "hostname: web"]);
});

Deno.test("faults stand at their line and column in their text", async () => {
  const { problems } = await show({ ...STORY, pod: STORY.pod.replace("hostname:", "hostnam:") });
  assertEquals(problems.map(({ pane, line, column, code }) => [pane, line, column, code]), [[
    "pod",
    5,
    3,
    "unknown-field",
  ]]);
  const toml = await show({ ...STORY, daemon: "version = 2\n[plugins\n" });
  assertEquals(toml.problems.map(({ pane, line, code }) => [pane, line, code]), [["daemon", 2, "invalid-toml"]]);
  const host = await show({ ...STORY, host: "cgroups: v3\n" });
  assertEquals(host.problems.map(({ pane, line }) => [pane, line]), [["host", 1]]);
  const both = await show({ ...STORY, pod: "{", daemon: "x" });
  assertEquals(both.problems.map(({ pane }) => pane), ["pod", "daemon"]);
});

Deno.test("a release that is not modelled is a problem that stands in no text", async () => {
  const { problems, lines } = await show({ ...STORY, release: "1.5.0" });
  assertEquals([problems.map(({ code, severity }) => [code, severity]), lines.length], [[[
    "release-not-modelled",
    "error",
  ]], 0]);
});

Deno.test("what config.toml says without effect is a warning beside the answer", async () => {
  const { problems, lines } = await show({ ...STORY, daemon: `${STORY.daemon}\n[nonsense]\nx = 1\n` });
  assertEquals(problems.map(({ pane, severity }) => [pane, severity]), [["daemon", "warning"]]);
  assert(lines.length > 0);
});

Deno.test("a container's request has two subjects, the chosen one is shown", async () => {
  const { input } = SAMPLES[1]!;
  const container = await show(input);
  assertEquals(container.subjects, [{ name: "", kind: "sandbox" }, { name: "nginx", kind: "container" }]);
  assertStringIncludes(bare(container), "/docker-entrypoint.sh");
  const sandbox = await show({ ...input, subject: "" });
  assertStringIncludes(bare(sandbox), "/pause");
});

Deno.test("a refusal is shown with the daemon's text", async () => {
  const { refusal, lines } = await show({
    pod: "release: 1.7.24\nconfig: { metadata: { name: web } }\nruntimeHandler: kata\n",
  });
  assertEquals(lines.length, 0);
  assertStringIncludes(refusal!.message, 'no runtime for "kata" is configured');
});

Deno.test("a comparison names the behaviors of each changed line", async () => {
  const [asked] = (await readDocuments(STORY)).asked;
  const { changes, lines, behaviors } = diffOf(asked!.document!, "1.7.2", "1.7.3");
  assertEquals(behaviors.map(({ id }) => id), ["seccomp-name-to-handle", "ping-range-userns"]);
  const gone = lines.filter(({ sign }) => sign === "-");
  assertEquals(gone.map(({ text }) => text.trim()), [
    '"sysctl": {',
    '"net.ipv4.ping_group_range": "0 2147483647"',
    "},",
  ]);
  assertEquals(changes[gone[1]!.change]!.behaviors, ["ping-range-userns"]);
  assertEquals(diffOf(asked!.document!, "1.7.2", "1.5.0").error !== undefined, true);
});

Deno.test("the timeline has every release once; equal numbers are equal answers", async () => {
  const [asked] = (await readDocuments(STORY)).asked;
  const moments = await timelineOf(asked!.document!, () => Promise.resolve(true));
  const at = new Map(moments!.map((moment) => [moment.release, moment]));
  assertEquals(at.size, moments!.length);
  assert(at.size > 100);
  assert(at.get("1.7.2")!.answer !== at.get("1.7.3")!.answer);
  assertEquals(at.get("1.7.3")!.answer, at.get("1.7.4")!.answer);
  assertEquals(await timelineOf(asked!.document!, () => Promise.resolve(false)), undefined);
});

Deno.test("a fix that lint offers was tried: the finding is gone", async () => {
  const { findings } = await check(STORY);
  const finding = findings.find(({ rule }) => rule === "ping-group-range-unmapped")!;
  assertEquals(finding.fixes[0]!.label, "Use containerd 1.7.3");
  for (const { input } of finding.fixes) {
    const after = await check(input);
    assert(!after.findings.some(({ rule }) => rule === finding.rule));
  }
});

Deno.test("lookup() finds the rule of an error as it was copied", () => {
  const { matches } = lookup("Error: write /proc/sys/net/ipv4/ping_group_range: invalid argument: unknown");
  assertEquals(matches[0]!.rule, "ping-group-range-unmapped");
  assertEquals(lookup("nothing of the kind").matches, []);
});

Deno.test("a newer input ends the work for an older one", async () => {
  const replies: Reply[] = [];
  const resting: (() => void)[] = [];
  const model = new Model((reply) => replies.push(reply), () => new Promise((resolve) => resting.push(resolve)));
  const kinds = (wanted: number): readonly string[] =>
    replies.filter(({ id }) => id === wanted).map(({ kind }) => kind);
  await model.ask({ kind: "input", id: 1, input: STORY });
  assertEquals(kinds(1), ["answer"]);
  const rest = model.ask({ kind: "rest", id: 1 });
  while (resting.length === 0) await new Promise((resolve) => setTimeout(resolve));
  await model.ask({ kind: "input", id: 2, input: { ...STORY, release: "1.7.3" } });
  resting.shift()!();
  await rest;
  assertEquals(kinds(1), ["answer", "reasons"]);
  await model.ask({ kind: "rest", id: 1 });
  assertEquals(kinds(1), ["answer", "reasons"]);
  const whole = new Model((reply) => replies.push(reply), () => Promise.resolve());
  await whole.ask({ kind: "input", id: 3, input: STORY });
  await whole.ask({ kind: "rest", id: 3 });
  assertEquals(kinds(3), ["answer", "reasons", "checks", "timeline"]);
});

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const state = fc.record({
  pod: text,
  container: text,
  images: text,
  objects: text,
  files: text,
  daemon: text,
  host: text,
  kubelet: text,
  preset: text,
  release: text,
  to: text,
  subject: text,
});

asyncLaw("a link brings back what was there when it was made", state, async (input) => {
  const fragment = await packState(input);
  assert(/^[\w.-]+$/.test(fragment));
  assertEquals(await unpackState(`#${fragment}`), { ...input });
});

Deno.test("a damaged link, another format and a foreign file are refused", async () => {
  const fragment = await packState(STORY);
  for (const bad of [fragment.slice(0, -8), `v2.${fragment.slice(3)}`, "v1.!", "v1."]) {
    const message = await unpackState(bad).then(() => "read", (error: Error) => error.message);
    assertStringIncludes(message, "The link");
  }
  assertEquals(await unpackState(""), undefined);
  for (const foreign of [null, [], { pod: 1 }, { other: "" }]) {
    let message = "";
    try {
      inputOf(foreign);
    } catch (error) {
      message = (error as Error).message;
    }
    assertStringIncludes(message, "does not contain a state");
  }
});

Deno.test("a link that unpacks to too much is refused for its size, not as damaged", async () => {
  const fragment = await packState({ ...STORY, pod: " ".repeat(9 << 20) });
  await assertRejects(() => unpackState(fragment), Error, "The link expands to more than 8 MiB");
});

Deno.test("a step's link leads to the source of its release", () => {
  assertEquals(
    sourceLink("oci.WithHostname", "1.7.24~ds1"),
    "https://github.com/containerd/containerd/blob/v1.7.24/oci/spec_opts.go#:~:text=WithHostname",
  );
  assertStringIncludes(sourceLink("customopts.WithMounts", "2.1.9")!, "/v2.1.9/internal/cri/opts/spec_linux_opts.go");
  assertStringIncludes(sourceLink("customopts.WithMounts", "1.6.20")!, "/v1.6.20/pkg/cri/opts/spec_linux.go");
  assertEquals(sourceLink("image.User", "1.7.24"), undefined);
});

Deno.test("behaviors that the page names are rows of the table", async () => {
  const { behaviors } = await show(STORY);
  const known = new Set<string>(BEHAVIORS.map(({ id }) => id));
  assert(behaviors.length > 0 && behaviors.every(({ id }) => known.has(id)));
});

const MANIFEST = SAMPLES.find(({ input }) => input.preset !== "")!.input;

Deno.test("a manifest gives its sandbox and every container, with what was assumed, and the request that was made", async () => {
  const view = await show(MANIFEST);
  assertEquals(view.subjects.map(({ name, kind }) => [name, kind]), [
    ["", "sandbox"],
    ["migrate", "init"],
    ["app", "regular"],
    ["proxy", "regular"],
  ]);
  assertEquals(view.problems, []);
  assert(view.notes.length > 0);
  const { release, container } = JSON.parse(view.made);
  assertEquals([release, container.config.metadata.name], [view.release, "app"]);
  assertStringIncludes(bare(view), '"limit":268435456');
  const limit = view.lines.find(({ path }) => path === "/linux/resources/memory/limit")!;
  const { pane, from, to } = view.places[limit.place]!.reason.inputs[0]!.range!;
  assertEquals([pane, view.made.slice(from, to).replace(/,$/, "")], ["made", '"memory_limit_in_bytes": 268435456']);
});

Deno.test("all faults of a manifest stand at their lines", async () => {
  const pod = MANIFEST.pod.replace("runAsUser: 1000", "runAsUzer: 1000").replace("mountPath:", "mountPth:");
  const { problems } = await show({ ...MANIFEST, pod });
  const faulty = pod.split("\n").flatMap((text, index) => /Uzer|Pth/.test(text) ? [index + 1] : []);
  assertEquals(
    problems.map(({ pane, severity, line }) => [pane, severity, line] as const),
    faulty.map((line) => ["pod", "error", line] as const),
  );
});

Deno.test("a kubelet's refusal is shown as one, with who refuses", async () => {
  const { refusal } = await show({ ...MANIFEST, pod: MANIFEST.pod.replace("runAsUser: 1000", "runAsUser: 0") });
  assertStringIncludes(refusal!.message, "container's runAsUser breaks non-root policy");
  assertEquals(refusal!.by, "the kubelet");
});

Deno.test("crictl's pod config is a request of its sandbox", async () => {
  const pod = 'metadata: { name: web, namespace: default, uid: "1", attempt: 1 }\nlog_directory: /tmp\nlinux: {}\n';
  const view = await show({ pod, release: "1.7.24" });
  assertEquals([view.problems, view.release, view.subjects.length], [[], "1.7.24", 1]);
  assertEquals(JSON.parse(view.made).config.log_directory, "/tmp");
});

Deno.test("another preset is compared with its release and its config.toml", async () => {
  const replies: Reply[] = [];
  const model = new Model((reply) => replies.push(reply), () => Promise.resolve());
  await model.ask({ kind: "input", id: 1, input: { ...MANIFEST, preset: "eks@1.30-v20250715", to: "eks@1.34" } });
  const diff = replies.flatMap((reply) => reply.kind === "answer" ? [reply.answer.diff!] : [])[0]!;
  assertEquals(diff.error, undefined);
  assert(diff.changes.length > 0 && diff.from !== diff.to);
});

Deno.test("the changes that bit people are samples: each compares, and explains what it shows", async () => {
  const upgrades = SAMPLES.filter(({ title }) => /^\d+\.\d+\.\d+ → /.test(title));
  assert(upgrades.length >= 8);
  for (const { title, input } of upgrades) {
    const [, own] = (await readDocuments(input)).asked;
    const { release } = own!.document!;
    const { changes, refusals, error } = diffOf(own!.document!, String(release), input.to);
    assertEquals(error, undefined, title);
    assert(changes.length + refusals.length > 0, title);
    assert(changes.every(({ behaviors }) => behaviors.length > 0), title);
  }
});

Deno.test("the requests of a manifest are those that the command line makes", async () => {
  const node =
    "apiVersion: v1\nkind: Node\nmetadata: { name: a }\nstatus: { nodeInfo: { architecture: arm64, kubeletVersion: v1.33.1, " +
    "containerRuntimeVersion: 'containerd://1.7.24', kernelVersion: 6.1.0 }, capacity: { memory: 8Gi, cpu: '4' } }\n";
  for (const [preset, host] of [["eks@1.34", ""], ["kind@0.31", ""], ["k3s@1.33", ""], ["", node]] as const) {
    const flags = [...preset === "" ? [] : ["--preset", preset], ...host === "" ? [] : ["--node", "node.yaml"]];
    const { out, err } = await runCli(["spec", "-", "--all", "--placeholders", "--print-request", ...flags], {
      stdin: MANIFEST.pod,
      files: { "node.yaml": node },
    });
    assert(out !== "", err);
    const made = out.trim().split("\n").map((line) => JSON.parse(line));
    for (const [index, subject] of ["", "migrate", "app", "proxy"].entries()) {
      const view = await show({ ...MANIFEST, preset, host, subject });
      assertEquals(JSON.parse(view.made === "" ? "{}" : view.made), made[index], `${preset} ${subject}`);
    }
  }
});

Deno.test("a key that is given twice is a fault, in a request and in a manifest", async () => {
  const twice = (text: string, line: string): string => text.replace(line, `${line}\n${line}`);
  const request = await show({ ...STORY, pod: twice(STORY.pod, "  hostname: web") });
  assertEquals(request.problems.map(({ pane, code, line }) => [pane, code, line]), [["pod", "duplicate-field", 6]]);
  const manifest = await show({
    ...MANIFEST,
    pod: twice(MANIFEST.pod, "          image: docker.io/library/nginx:1.29"),
  });
  assertEquals(manifest.problems.map(({ pane, code }) => [pane, code]), [["pod", "duplicate-field"]]);
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { A: "1", A: "2" }\n---\n';
  const objects = await show({ ...MANIFEST, pod: map + MANIFEST.pod });
  assertEquals(objects.problems.map(({ pane, code, line }) => [pane, code, line]), [["pod", "duplicate-field", 4]]);
});
