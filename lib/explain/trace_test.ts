import { assert, assertEquals, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import type { RequestDocument } from "../request/document.ts";
import { explainTrace, type SandboxExplanation } from "./explanation.ts";
import { Marker } from "./mark.ts";
import { placesOf } from "./place.ts";
import { traceSandbox } from "../api/trace.ts";
import type { SpecTrace } from "./trace.ts";

const CRI = "io.containerd.grpc.v1.cri";
const METADATA = { name: "web", namespace: "default", uid: "1" };
const CONTEXT = "/config/linux/security_context";

function request(
  release: string,
  security_context: Readonly<Record<string, unknown>> = {},
  cri: Readonly<Record<string, unknown>> = {},
): RequestDocument {
  const config = { metadata: METADATA, linux: { security_context } };
  return { release, config, daemon: { version: 2, plugins: { [CRI]: cri } } };
}

function explain(document: RequestDocument, at?: string): SandboxExplanation {
  return explainTrace(traceSandbox(document), at);
}

function traced(document: RequestDocument): SpecTrace {
  const trace = traceSandbox(document);
  assert("spec" in trace);
  return trace;
}

/** What is said of a path that the spec does not have, or has all the same. */
function omitted(document: RequestDocument, at: string): readonly string[] {
  return explain(document, at).omitted.map(({ by, reason }) => `${by}: ${reason.text}`);
}

const MOUNTS = Array.from({ length: 40 }, (_, index) => ({ destination: `/${index}`, type: "bind", options: ["ro"] }));

Deno.test("Marker visits one part for a step that changes nothing", () => {
  const marker = new Marker();
  const spec = { ociVersion: "1", mounts: MOUNTS };
  marker.add(0, spec, spec);
  assertEquals([marker.visited, marker.removed, marker.root.fields], [1, [], undefined]);
});

Deno.test("Marker's cost follows the size of the change, not that of the spec", () => {
  const cost = (count: number): number => {
    const marker = new Marker();
    const mounts = Array.from({ length: count }, (_, index) => ({ destination: `/${index}`, type: "bind" }));
    const annotations = Object.fromEntries(mounts.map(({ destination }) => [destination, ""]));
    marker.add(0, { hostname: "a", mounts, annotations }, { hostname: "b", mounts, annotations });
    return marker.visited;
  };
  assertEquals(cost(1), cost(1000));
});

Deno.test("Marker tells the first of 40 mounts from the others when it goes", () => {
  const marker = new Marker();
  marker.add(0, { mounts: MOUNTS }, { mounts: MOUNTS.slice(1) });
  assertEquals(marker.removed.map(({ path, steps }) => [path, steps]), [["/mounts/~10", [-1, 0]]]);
  const { elements } = marker.root.fields!.get("mounts")!;
  assertEquals(elements!.filter((mark) => mark !== undefined), []);
});

Deno.test("Marker lets marks move with their elements, and lets what is put there again keep its past", () => {
  const marker = new Marker();
  const [first, second, third] = MOUNTS;
  const changed = { ...third!, options: ["rw"] };
  marker.add(0, { mounts: [first, second, third] }, { mounts: [first, second, changed] });
  marker.add(1, { mounts: [first, second, changed] }, { mounts: [second, changed] });
  marker.add(2, { mounts: [second, changed] }, { mounts: [second, changed, first] });
  const { elements } = marker.root.fields!.get("mounts")!;
  assertEquals(elements!.map((mark) => mark?.fields?.has("options") ?? false), [false, true, false]);
  assertEquals(elements![2], { steps: [-1, 1, 2], isNew: true });
  assertEquals(marker.removed.map(({ keyed }) => keyed), ["mounts[/2]/options[ro]"]);
});

Deno.test("Marker leaves no mark of an equal value", () => {
  const marker = new Marker();
  marker.add(0, { linux: { sysctl: { a: "1" } } }, { linux: { sysctl: { a: "1" } } });
  const { linux } = Object.fromEntries(marker.root.fields!);
  assertEquals([linux?.steps, linux?.fields?.get("sysctl")?.steps, marker.removed], [[], [], []]);
});

Deno.test("traceSandbox() keeps the spec before and after each step", () => {
  const { steps, initial, spec } = traced(request("1.7.24"));
  assertStrictEquals(steps[0]!.before, initial);
  for (const [index, { before }] of steps.entries()) {
    if (index > 0) assertStrictEquals(before, steps[index - 1]!.after);
  }
  assertStrictEquals(steps.at(-1)!.after, spec);
});

const USERNS = {
  namespace_options: {
    userns_options: {
      mode: "POD",
      uids: [{ host_id: 100000, container_id: 0, length: 65536 }],
      gids: [{ host_id: 100000, container_id: 0, length: 65536 }],
    },
  },
};
const PING = "linux/sysctl[net.ipv4.ping_group_range]";

Deno.test("explainTrace() names the step and the condition that 1.7.2 missed", () => {
  const { places, omitted, behaviors } = explain(request("1.7.2", USERNS, { enable_unprivileged_icmp: true }), PING);
  const [place] = places;
  assertEquals([place?.by, place?.value], ["customopts.WithSysctls", "0 2147483647"]);
  assert(place!.reason.condition!.endsWith("the release does not check for a user namespace of the pod"));
  assertEquals(place!.reason.inputs, [{ path: `/daemon/plugins/${CRI}/enable_unprivileged_icmp`, given: true }]);
  assertEquals(place!.reason.lacks, ["ping-range-userns"]);
  assertEquals([omitted, behaviors.map(({ pull }) => pull.split("/").at(-1))], [[], ["8786"]]);
});

Deno.test("explainTrace() tells why 1.7.3 does not set it", () => {
  const { places, omitted, behaviors } = explain(request("1.7.3", USERNS, { enable_unprivileged_icmp: true }), PING);
  const [omission] = omitted;
  assertEquals([places, omission?.isThere, omission?.reason.text], [[], false, "the pod has a user namespace"]);
  assertEquals(omission!.reason.behaviors, ["ping-range-userns"]);
  assertEquals(omission!.reason.inputs[0]!.path, `${CONTEXT}/namespace_options/userns_options`);
  assertEquals(behaviors.map(({ id }) => id), ["ping-range-userns"]);
});

Deno.test("explainTrace() tells what is not there, and why", () => {
  const on = { enable_unprivileged_icmp: true };
  const node = { namespace_options: { network: "NODE" } };
  const text = (document: RequestDocument, at: string): string => omitted(document, at)[0]!;
  assertEquals(text(request("1.7.24"), PING), "customopts.WithSysctls: enable_unprivileged_icmp is off");
  assertEquals(text(request("1.7.24", node, on), PING), "customopts.WithSysctls: the pod uses the node's network");
  assertEquals(
    text({ ...request("1.7.24", {}, on), host: { runningInUserNamespace: true } }, PING),
    "customopts.WithSysctls: containerd itself runs in a user namespace",
  );
  const seccomp = { privileged: true, seccomp: {} };
  assertEquals(
    text(request("1.7.24", seccomp), "/linux/seccomp/defaultAction"),
    "generateSeccompSpecOpts: a privileged sandbox has no seccomp profile",
  );
  assertEquals(
    text(request("1.6.20", USERNS), "/linux/namespaces/user"),
    "oci.WithUserNamespace: the release ignores userns_options",
  );
  assertEquals(
    text(request("1.7.24", { readonly_rootfs: true }), "root/readonly"),
    "linux.security_context.readonly_rootfs: the root filesystem of a sandbox is always read-only",
  );
});

Deno.test("explainTrace() tells that a user takes the supplemental groups away", () => {
  const document = request("1.7.24", { supplemental_groups: [5], run_as_user: { value: 7 } });
  const { places, removed, omitted } = explain(document, "process/user/additionalGids");
  assertEquals(places.map(({ value, by }) => [value, by]), [[0, "oci.WithUser"]]);
  assertEquals(removed.map(({ keyed, by }) => [keyed, by]), [["process/user/additionalGids[5]", "oci.WithUser"]]);
  assert(omitted.some(({ reason }) => reason.text.startsWith("setting a user drops the supplemental groups")));
});

Deno.test("explainTrace() tells that disable_cgroup wins over a cgroup parent, up to 1.7", () => {
  const parent = (release: string): RequestDocument => ({
    ...request(release, {}, { disable_cgroup: true }),
    config: { metadata: METADATA, linux: { cgroup_parent: "/pods" } },
  });
  const [omission] = explain(parent("1.7.24"), "linux/cgroupsPath").omitted;
  assertEquals([omission?.by, omission?.reason.text], ["oci.WithCgroup", "disable_cgroup is on"]);
  assertEquals(omission!.reason.inputs[0], { path: `/daemon/plugins/${CRI}/disable_cgroup`, given: true });
  const [ignored] = explain(parent("2.1.9"), "linux/cgroupsPath").omitted;
  assertEquals([ignored?.reason.text, ignored?.isThere], ["the release ignores disable_cgroup", true]);
});

Deno.test("explainTrace() takes a path in any of its forms", () => {
  const document = request("1.7.24");
  const { spec } = traced(document);
  const index = spec.mounts!.findIndex(({ destination }) => destination === "/dev/shm");
  const forms = [`/mounts/${index}/options`, "/mounts/~1dev~1shm/options", "mounts[/dev/shm]/options"];
  const [first, ...others] = forms.map((at) => explain(document, at));
  assertEquals(first!.places.map(({ path }) => path), [`/mounts/${index}/options`]);
  for (const other of others) assertEquals(other, first);
  const inner = explain(document, "process/capabilities/bounding[CAP_KILL]");
  assertEquals(inner.places.map(({ value, by }) => [value, by]), [["CAP_KILL", "oci.populateDefaultUnixSpec"]]);
});

Deno.test("explainTrace() names the nearest for a path that leads nowhere", () => {
  const fail = (at: string): CriSpecError => assertThrows(() => explain(request("1.7.24"), at), CriSpecError);
  assertEquals([fail("process/arg").code, fail("process/arg").hint], ["unknown-path", "did you mean process/args?"]);
  assertEquals(fail("/process/rlimit").hint, "did you mean /process/rlimits?");
});

Deno.test("traceSandbox() tells what refused, and what was asked for", () => {
  const refusal = (document: RequestDocument): readonly string[] => {
    const trace = traceSandbox(document);
    assert("refusal" in trace);
    const { by, code, path } = trace.refusal;
    return [by, code, path];
  };
  assertEquals(refusal({ release: "1.7.24", config: {} }), [
    "RunPodSandbox",
    "missing-metadata",
    "/config/metadata",
  ]);
  assertEquals(refusal(request("1.7.24", { run_as_group: { value: 7 } })), [
    "generateUserString",
    "group-without-user",
    `${CONTEXT}/run_as_group`,
  ]);
  assertEquals(refusal({ ...request("1.7.24"), image: { Entrypoint: ["/pause"], User: "nobody" } }), [
    "oci.WithUser",
    "user-file",
    "/image/User",
  ]);
  const two = { namespace_options: { userns_options: { uids: [{ length: 1 }, { length: 1 }] } } };
  assertEquals(refusal(request("1.7.24", two))[0], "parseUsernsIDs");
  assertEquals(refusal(request("2.1.9", two))[0], "setupNetnsWithinUserns");
});

Deno.test("traceSandbox() points into the document in its own spelling", () => {
  const config = { metadata: METADATA, logDirectory: "/logs", linux: { cgroupParent: "/pods" } };
  const { places } = explain({ release: "1.7.24", config, image: { entrypoint: ["/pause"] } });
  const inputs = new Set(places.flatMap(({ reason }) => reason.inputs.map(({ path }) => path)));
  for (const path of ["/config/logDirectory", "/config/linux/cgroupParent", "/image/entrypoint/0"]) {
    assert(inputs.has(path), path);
  }
});

Deno.test("placesOf() gives every variable and argument the entry of the image that it came from", () => {
  const image = { Env: ["A=1", "B", "A=2"], Entrypoint: ["/pause"], Cmd: ["/pause"] };
  const { places } = placesOf(traced({ ...request("1.7.24"), image }));
  const inputs = places.filter(({ path }) => /^\/process\/(?:env|args)\//.test(path)).map(({ path, reason }) => [
    path,
    reason.kind === "input" ? reason.input : "",
  ]);
  assertEquals(inputs, [
    ["/process/env/0", "/image/Env/0"],
    ["/process/env/1", "/image/Env/2"],
    ["/process/args/0", "/image/Entrypoint/0"],
    ["/process/args/1", "/image/Cmd/0"],
  ]);
});

Deno.test("traceSandbox() tells the same origin for the same release", () => {
  const origin = (release: string) => traced(request(release)).origin;
  assertStrictEquals(origin("1.7.24"), origin("1.7.24"));
  assertNotStrictEquals(origin("1.7.24"), origin("2.1.9"));
});
