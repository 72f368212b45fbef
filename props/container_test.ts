/**
 * Whole app containers: determinism, totality, frames of steps, and what holds of every container's spec.
 *
 * Upstream: `CreateContainer` of https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create.go and
 * `containerSpec` of `container_create_linux.go` beside it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { planContainer } from "../lib/container/plan.ts";
import { decodeContainerRequest } from "../lib/container/request.ts";
import { parseJson } from "../lib/cli/document.ts";
import { ESCAPES, formatSpec } from "../lib/oci/encode.ts";
import { isWithin } from "../lib/pointer.ts";
import { containerSpec, CriSpecError, decodeSpec } from "../mod.ts";
import {
  answerOf,
  asksForCdi,
  everyError,
  everyPlainSpec,
  everySpec,
  has,
  type Request,
  RUNS,
  sentConfig,
  settingOf,
  told,
  withConfig,
  withContainer,
} from "./container_claims.ts";
import { any, hostile, kubelet, odd } from "./container_requests.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

law("a kubelet's container is accepted", kubelet, (request) => {
  assert(containerSpec(request).ociVersion !== "");
}, RUNS);

Deno.test("most containers that are odd, but not refusable, are accepted", () => {
  const answers = fc.sample(odd, { seed: 7, numRuns: 60 }).map(answerOf);
  assert(answers.filter((answer) => !(answer instanceof CriSpecError)).length >= 54);
});

law("every request for a container gives a spec or a CriSpecError", hostile, (request) => {
  assert(told(request).length > 0);
});

law("the same request for a container gives the same bytes", any, (request) => {
  assertEquals(told(request), told(structuredClone(request)));
}, RUNS);

law("a container's error has words, and points into the request", hostile, (request) => {
  const got = answerOf(request);
  assert(!(got instanceof CriSpecError) || (got.message !== "" && got.hint !== ""));
  const [, first] = got instanceof CriSpecError ? got.path.split("/") : [];
  assert(first === undefined || first in request || first === "hostFiles" || first === "host", first);
});

/** What a refusal of the daemon starts with, by where in CreateContainer it happens. */
const BEGINNINGS = [
  "failed to find sandbox id ",
  "failed to get sandbox container task: ",
  "sandbox container ",
  "container config must include metadata",
  "pod sandbox config must include metadata",
  "unknown CRI stop signal ",
  "failed to reserve container name ",
  "failed to check if this is a checkpoint image: ",
  "failed to resolve image ",
  "failed to mount image volume: ",
  "failed to get sandbox runtime: ",
  "failed to generate container ",
  "failed to get selinux kvm label: ",
  "failed to get container spec opts: ",
  "failed to create containerd container: ",
];

law(
  "every refusal of a container says first what the daemon was doing",
  hostile,
  everyError(({ kind, code, message }) =>
    kind !== "refusal" || code === "daemon-crash" || code === "daemon-config" ||
    BEGINNINGS.some((beginning) => message.startsWith(beginning))
  ),
);

/** What is refused before the options of a spec are applied. */
const EARLY = [
  "selinux-level",
  "privileged-in-plain-sandbox",
  "blockio-class",
  "rdt-class",
  "target-container-invalid",
  "userns-container-differs",
  "userns-no-mappings",
];

law("what is refused before mounts are made is refused whatever the mounts are", hostile, (request) => {
  const answer = answerOf(request);
  if (!(answer instanceof CriSpecError) || !EARLY.includes(answer.code)) return;
  const mounts = [{ container_path: "/data", host_path: "" }];
  assertEquals(told(withConfig(request, { mounts })), told(withConfig(request, { mounts: [] })));
});

law("a step of a container touches nothing outside of its footprint, and mutates nothing", any, (request) => {
  if (answerOf(request) instanceof CriSpecError) return;
  const { initial, steps } = planContainer(decodeContainerRequest(request));
  let before = initial;
  for (const { name, footprint, option } of steps) {
    const copy = formatSpec(before);
    const after = option(before);
    const zeros = { process: {}, root: {}, linux: { resources: {} }, mounts: [] };
    const outside = differingPaths({ ...zeros, ...before }, { ...zeros, ...after }).filter((path) =>
      !footprint.some((allowed) => isWithin(path, allowed))
    );
    assertEquals([name, outside], [name, []]);
    assertEquals(formatSpec(before), copy);
    before = after;
  }
}, RUNS);

law("a container's bytes decode and encode to the same", any, (request) => {
  const got = answerOf(request);
  if (got instanceof CriSpecError) return;
  const text = formatSpec(got);
  assertEquals(formatSpec(decodeSpec(parseJson(text)), { escapes: got[ESCAPES] ?? "short" }), text);
}, RUNS);

law(
  "no container has a hostname, kernel parameters, limits of resources or hooks of its own",
  any,
  everyPlainSpec(({ hostname, linux, process, hooks }, request) =>
    hostname === undefined && linux?.sysctl === undefined && process?.rlimits === undefined &&
    (hooks === undefined || asksForCdi(request))
  ),
  RUNS,
);

law("what stays in containerd's record of a container changes nothing", kubelet, (request) => {
  const labels = { a: "b" };
  const config = { labels, log_path: "app/9.log", stdin: true, stdin_once: true, windows: {}, stop_signal: 9 };
  const image = { ...request.container.image, Labels: labels, ExposedPorts: { "80/tcp": {} }, StopSignal: "SIGQUIT" };
  assertEquals(told(withConfig(withContainer(request, { image }), config)), told(request));
}, RUNS);

law("the pod's DNS, ports, sysctls, resources and labels change nothing", kubelet, (request) => {
  const { linux } = request.config;
  const config: Request["config"] = {
    ...request.config,
    labels: { a: "b" },
    dns_config: { servers: ["10.0.0.10"] },
    port_mappings: [{ container_port: 80 }],
    linux: { ...linux, sysctls: { "kernel.sem": "1" }, resources: { cpu_shares: 7 }, overhead: {} },
  };
  assertEquals(told({ ...request, config }), told(request));
}, RUNS);

law("the config that the sandbox was made with counts less than what is sent along", kubelet, (request) => {
  const stored = { ...request.config, hostname: "stored", labels: { a: "b" } };
  const linux = { ...request.config.linux, cgroup_parent: "/stored" };
  const sent = withContainer(request, { sandboxConfig: request.config });
  assertEquals(told({ ...sent, config: { ...stored, linux } }), told(request));
}, RUNS);

law("a container's id is in paths of cgroups and volumes, and nowhere else", any, (request) => {
  const [a, b] = ["a1".repeat(32), "b2".repeat(32)] as const;
  assertEquals(told(withContainer(request, { id: a })).replaceAll(a, b), told(withContainer(request, { id: b })));
  const [left, right] = [a, b].map((id) => answerOf(withContainer(request, { id })));
  if (left instanceof CriSpecError || right instanceof CriSpecError) return;
  const places = differingPaths(left, right);
  assertEquals(places.filter((path) => path !== "/linux/cgroupsPath" && path !== "/mounts"), []);
}, RUNS);

const KEY = "io.kubernetes.cri.";

/** containerd's own annotations of a container, but for its image's name. */
function ownAnnotations(request: Request): Readonly<Record<string, string>> {
  const { name = "", namespace = "", uid = "" } = sentConfig(request).metadata ?? {};
  return {
    [`${KEY}container-name`]: request.container.config.metadata?.name ?? "",
    [`${KEY}container-type`]: "container",
    [`${KEY}sandbox-id`]: request.id ?? "0123456789abcdef".repeat(4),
    [`${KEY}sandbox-name`]: name,
    [`${KEY}sandbox-namespace`]: namespace,
    ...has(request, "sandbox-uid-annotation") ? { [`${KEY}sandbox-uid`]: uid } : {},
  };
}

law(
  "containerd's own annotations cannot be forged",
  any,
  everySpec(({ annotations = {} }, request) =>
    Object.entries(ownAnnotations(request)).every(([key, value]) => annotations[key] === value) &&
    Object.hasOwn(annotations, `${KEY}image-name`)
  ),
  RUNS,
);

law(
  "the annotation with the image's name has the one that the user wrote, or the node's",
  any,
  everySpec(({ annotations = {} }, request) => {
    const { image: { user_specified_image: own = "" } = {} } = request.container.config;
    const { imageName } = request.container;
    const isOwn = own !== "" && has(request, "image-name-user-specified");
    return imageName === undefined || annotations[`${KEY}image-name`] === (isOwn ? own : imageName);
  }),
  RUNS,
);

law(
  "without patterns a container has containerd's own annotations alone",
  any,
  everyPlainSpec(({ annotations = {} }, request) => {
    const lists = ["pod_annotations", "container_annotations"].map((name) => settingOf(request, name));
    const hasPatterns = lists.some((list) => Array.isArray(list) && list.length > 0);
    return hasPatterns || Object.keys(annotations).length === Object.keys(ownAnnotations(request)).length + 1;
  }),
  RUNS,
);

law("an annotation that no pattern matches does not pass", odd, (request) => {
  const runc = { runtime_type: "x.runc.v2", pod_annotations: ["pod.*"], container_annotations: ["own.*"] };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes: { runc } } } } };
  const annotations = { "pod.a": "1", "own.a": "2", "other": "3" };
  const config = { ...request.config, annotations: { ...annotations, "own.b": "4" } };
  const answer = answerOf(withConfig({ ...request, config, daemon }, { annotations }));
  if (answer instanceof CriSpecError) return;
  const passed = Object.entries(answer.annotations ?? {}).filter(([key]) => !key.startsWith(KEY));
  assertEquals(passed.toSorted(), [["own.a", "2"], ["pod.a", "1"]]);
}, RUNS);

law("a container may start from a file of its own, but its root is containerd's", odd, (request) => {
  const base = JSON.stringify({ ociVersion: "1.0.2", process: { user: {}, cwd: "/base" }, root: { path: "x" } });
  const runc = { runtime_type: "x.runc.v2", base_runtime_spec: "/base.json" };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes: { runc } } } } };
  const answer = answerOf({ ...request, daemon, hostFiles: { ...request.hostFiles as object, "/base.json": base } });
  if (answer instanceof CriSpecError) return;
  assertEquals([answer.ociVersion, answer.root?.path], ["1.0.2", "rootfs"]);
}, RUNS);
