/**
 * Devices of the Container Device Interface: what they add to a container, and that nothing else of it changes.
 *
 * Upstream: `WithCDI` of https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_create_linux.go and
 * `ContainerEdits.Apply` of https://github.com/cncf-tags/container-device-interface.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { Spec } from "../lib/oci/spec.ts";
import { CriSpecError } from "../mod.ts";
import { containerRequest, release } from "./arbitraries/mod.ts";
import { answerOf, type Request, told, withConfig } from "./container_claims.ts";
import { law } from "./law.ts";
import { optionLaws } from "./option_laws.ts";
import { differingPaths } from "./paths.ts";

optionLaws("withCDIEdits");

const NAME = "vendor.com/gpu=a";
const RUNS = { runs: 20 };

/** Requests to daemons that know CDI, in pods without one. */
const requests: fc.Arbitrary<Request> = containerRequest({
  mode: "hostile",
  refusable: 0,
  pin: {
    release: release({ has: ["cdi-cri-field"], builds: false }),
    container: { config: { CDI_devices: undefined, annotations: fc.constant({}) } },
  },
});

const nodes = fc.uniqueArray(fc.constantFrom("/dev/a", "/dev/b", "/dev/null"), { maxLength: 3 }).map((paths) =>
  paths.map((path, minor) => ({ path, type: "c", major: 1, minor: minor + 1 }))
);
const hooks = fc.array(fc.constantFrom("prestart", "createRuntime", "poststop"), { maxLength: 3 }).map((names) =>
  names.map((hookName) => ({ hookName, path: "/bin/hook" }))
);
const env = fc.uniqueArray(fc.constantFrom("GPU=a", "PATH=/gpu", "OTHER="), { maxLength: 3 });
const edits = fc.record({ env, deviceNodes: nodes, hooks }).filter(({ env, deviceNodes, hooks }) =>
  env.length + deviceNodes.length + hooks.length > 0
);

/** The request to a daemon with CDI on or off, and a device of that name. */
function withDevice(request: Request, containerEdits: object, isOn = true): Request {
  const file = { cdiVersion: "0.5.0", kind: "vendor.com/gpu", devices: [{ name: "a", containerEdits }] };
  return {
    ...request,
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_cdi: isOn } } },
    hostFiles: { ...request.hostFiles as object, "/etc/cdi/x.json": JSON.stringify(file) },
  };
}

const asking = (request: Request): Request => withConfig(request, { CDI_devices: [{ name: NAME }] });

/** A claim about the specs without and with a device. */
function added(claim: (without: Spec, spec: Spec) => void): (input: readonly [Request, object]) => void {
  return ([request, edits]) => {
    const node = withDevice(request, edits);
    const [without, spec] = [answerOf(node), answerOf(asking(node))];
    if (without instanceof CriSpecError || spec instanceof CriSpecError) return;
    claim(without, spec);
  };
}

/** The second list starts with the first. */
function assertStarts(before: readonly unknown[] = [], after: readonly unknown[] = []): void {
  assertEquals(after.slice(0, before.length), before);
}

law("where CDI is off its annotations change nothing", fc.tuple(requests, edits), ([request, edits]) => {
  const off = withDevice(request, edits, false);
  assertEquals(told(withConfig(off, { annotations: { "cdi.k8s.io/x": NAME } })), told(off));
}, RUNS);

law(
  "a CDI device without mounts leaves the mounts as they are",
  fc.tuple(requests, edits),
  added((without, spec) => assertEquals(spec.mounts, without.mounts)),
  RUNS,
);

law(
  "a CDI device appends rules and hooks behind those that are there",
  fc.tuple(requests, edits),
  added((without, spec) => {
    assertStarts(without.linux?.resources?.devices, spec.linux?.resources?.devices);
    for (const [when, list] of Object.entries(without.hooks ?? {})) {
      assertStarts(list, (spec.hooks as Record<string, readonly unknown[]> | undefined)?.[when]);
    }
  }),
  RUNS,
);

law(
  "a CDI device appends its environment, or replaces variables where they are",
  fc.tuple(requests, edits),
  (input) => {
    added((without, spec) => {
      const keys = (env: readonly string[] = []) => env.map((entry) => entry.split("=")[0]);
      assertStarts(keys(without.process?.env), keys(spec.process?.env));
    })(input);
  },
  RUNS,
);

law(
  "a CDI device changes environment, devices, rules and hooks, and nothing else",
  fc.tuple(requests, edits),
  added((without, spec) => {
    const places = ["/process/env", "/linux/devices", "/linux/resources/devices", "/hooks"];
    const outside = differingPaths(without, spec).filter((path) => !places.some((place) => path.startsWith(place)));
    assertEquals(outside, []);
  }),
  RUNS,
);

law(
  "a CDI device that an annotation names is the same as one of the field",
  fc.tuple(requests, edits),
  ([request, edits]) => {
    const node = withDevice(request, edits);
    assertEquals(told(withConfig(node, { annotations: { "cdi.k8s.io/x": NAME } })), told(asking(node)));
  },
  RUNS,
);
