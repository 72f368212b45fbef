import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { getPassthroughAnnotations, getSandboxRuntime, isVMBasedRuntime } from "./runtime.ts";

const RUNC = { runtime_type: "io.containerd.runc.v2" };

interface Parts {
  readonly release?: string;
  readonly runtimeHandler?: string;
  readonly runtimes?: object;
  readonly annotations?: object;
  readonly linux?: object;
}

/** The name of the runtime in config.toml that a pod gets. */
function selected({ release = "1.7.24", runtimeHandler, runtimes = {}, annotations, linux }: Parts): string {
  const containerd = { runtimes: { runc: RUNC, untrusted: RUNC, other: RUNC, ...runtimes } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd } } };
  const config = { metadata: {}, annotations, linux };
  return getSandboxRuntime(decodeRequest({ release, config, daemon, runtimeHandler } as never)).path.split("/").at(-1)!;
}

function refusal(parts: Parts): readonly unknown[] {
  const { code, path, message } = assertThrows(() => selected(parts), CriSpecError);
  return [code, path, message];
}

const UNTRUSTED = { "io.kubernetes.cri.untrusted-workload": "true" };

Deno.test("a pod gets the runtime of its handler, or the default one, or the one for untrusted workloads", () => {
  assertEquals([selected({}), selected({ runtimeHandler: "other" })], ["runc", "other"]);
  assertEquals(selected({ annotations: UNTRUSTED }), "untrusted");
  assertEquals(selected({ annotations: UNTRUSTED, runtimeHandler: "untrusted" }), "untrusted");
  for (const value of ["false", "", "True"]) {
    assertEquals(selected({ annotations: { "io.kubernetes.cri.untrusted-workload": value } }), "runc");
  }
  assertEquals(selected({ annotations: { "a.io/untrusted-workload": "true" } }), "runc");
});

Deno.test("an untrusted workload may name no other handler and use no namespace of the node", () => {
  assertEquals(refusal({ annotations: UNTRUSTED, runtimeHandler: "other" }), [
    "untrusted-handler",
    "/runtimeHandler",
    "failed to get sandbox runtime: untrusted workload with explicit runtime handler is not allowed",
  ]);
  const linux = (options: object) => ({ security_context: { namespace_options: options } });
  for (const namespace of ["network", "pid", "ipc"]) {
    assertEquals(refusal({ annotations: UNTRUSTED, linux: linux({ [namespace]: 2 }) }), [
      "untrusted-host-access",
      "/config/linux/security_context/namespace_options",
      "failed to get sandbox runtime: untrusted workload with host access is not allowed",
    ]);
    assertEquals(selected({ annotations: UNTRUSTED, linux: linux({ [namespace]: 1 }) }), "untrusted");
    assertEquals(selected({ linux: linux({ [namespace]: 2 }) }), "runc");
  }
  for (const linux of [{}, { security_context: {} }]) {
    assertEquals(selected({ annotations: UNTRUSTED, linux }), "untrusted");
  }
});

Deno.test("a handler without a runtime is refused, and one with a sandbox controller of its own is not modelled", () => {
  assertEquals(refusal({ runtimeHandler: "none" }), [
    "runtime-handler",
    "/runtimeHandler",
    'failed to get sandbox runtime: no runtime for "none" is configured',
  ]);
  const runtimes = { own: { ...RUNC, sandboxer: "shim" } };
  const parts: Parts = { release: "2.0.11", runtimes, runtimeHandler: "own" };
  const { code, path, message, hint } = assertThrows(() => selected(parts), CriSpecError);
  assertEquals([code, path?.split("/").slice(-2)], ["not-modelled", ["own", "sandboxer"]]);
  assert(message.includes('"shim"') && hint?.includes("podsandbox"), message);
  assertEquals(
    selected({ release: "2.0.11", runtimes: { own: { ...RUNC, sandboxer: "podsandbox" } }, runtimeHandler: "own" }),
    "own",
  );
});

Deno.test("annotations pass whose whole key a pattern matches, sorted by their bytes, as long as there are not too many", () => {
  const annotations = { "b/x": "1", "a/x": "2", "c/x/y": "3", "Z": "4" };
  assertEquals(getPassthroughAnnotations(annotations, ["[abZ]*", "c/*", "?/*", "c/*"]), [
    ["Z", "4"],
    ["a/x", "2"],
    ["b/x", "1"],
  ]);
  assertEquals([getPassthroughAnnotations(annotations, []), getPassthroughAnnotations({}, ["*"])], [[], []]);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, ""]));
  const patterns = Array.from({ length: 400 }, (_, index) => `p${index}`);
  assertEquals(getPassthroughAnnotations(many(500), [...patterns, ...patterns]), []);
  const error = assertThrows(
    () => getPassthroughAnnotations(many(501), patterns, "/at", "container_annotations"),
    CriSpecError,
  );
  assertEquals([error.code, error.path], ["too-large", "/at"]);
  assert(error.message.includes("501 annotations with 400 patterns of container_annotations"), error.message);
});

Deno.test("Kata's runtimes run virtual machines", () => {
  const types = ["io.containerd.kata.v2", "io.containerd.kata-qemu.v2", "io.containerd.runc.v2", "kata"];
  assertEquals(types.map(isVMBasedRuntime), [true, true, false, false]);
});
