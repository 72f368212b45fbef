import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { formatSpec } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import { type Asked, documentOf, errorOf, specOf } from "./asked_test.ts";
import { planContainer } from "./plan.ts";
import { decodeContainerRequest } from "./request.ts";

type Tree = Readonly<Record<string, unknown>>;

const FILE = "/etc/containerd/base.json";
const CRI = "io.containerd.grpc.v1.cri";
const DAEMON = { version: 2, plugins: { [CRI]: { containerd: { runtimes: { runc: { base_runtime_spec: FILE } } } } } };

function asked(base: Tree | string, release = "2.3.4"): Asked {
  const text = typeof base === "string" ? base : JSON.stringify(base);
  return { release, daemon: DAEMON, hostFiles: { [FILE]: text } };
}

/** What a path leads to; `0` is the first of a list. */
function at(spec: Spec | undefined, path: string): unknown {
  return path.split("/").reduce<unknown>((value, key) => Object(value)[key], spec);
}

/** A record with one thing at a path. */
function tree(path: string, value: unknown): Tree {
  return path.split("/").reduceRight<unknown>((below, key) => key === "0" ? [below] : { [key]: below }, value) as Tree;
}

const IDS = [{ containerID: 0, hostID: 5, size: 1 }];

/** Fields that not every release has: a value, and the releases around the first that has it; `until`, the first without. */
const DATED: readonly (readonly [path: string, value: unknown, without: string, first: string])[] = [
  ["domainname", "d", "1.6.39", "1.7.0"],
  ["linux/resources/memory/checkBeforeUpdate", true, "1.6.39", "1.7.0"],
  ["linux/resources/cpu/burst", 5, "1.6.39", "1.7.0"],
  ["linux/resources/cpu/idle", 1, "1.6.39", "1.7.0"],
  ["linux/intelRdt/enableCMT", true, "1.6.39", "1.7.0"],
  ["linux/intelRdt/enableMBM", true, "1.6.39", "1.7.0"],
  ["process/scheduler", { policy: "SCHED_IDLE" }, "1.7.11", "1.7.12"],
  ["process/ioPriority", { class: "IOPRIO_CLASS_IDLE", priority: 1 }, "1.7.11", "1.7.12"],
  ["linux/timeOffsets", { boottime: { secs: 1 } }, "1.7.11", "1.7.12"],
  ["process/execCPUAffinity", { initial: "1" }, "2.0.11", "2.1.0"],
  ["linux/netDevices", { eth0: { name: "net0" } }, "2.2.0", "2.2.1"],
  ["linux/memoryPolicy", { mode: "MPOL_DEFAULT", nodes: "0" }, "2.2.0", "2.2.1"],
  ["linux/intelRdt/schemata", ["L3:0=f"], "2.2.0", "2.2.1"],
  ["linux/intelRdt/enableMonitoring", true, "2.2.0", "2.2.1"],
  ["process/commandLine", "cmd", "1.6.20", "1.6.19"],
  ["linux/intelRdt/enableCMT", true, "2.2.1", "2.2.0"],
  ["linux/intelRdt/enableMBM", true, "2.2.1", "2.2.0"],
];

for (const [path, value, without, first] of DATED) {
  Deno.test(`a base spec's ${path} is lost in ${without} and kept in ${first}`, () => {
    const of = (release: string): unknown => at(specOf(asked(tree(path, value), release)), path);
    assertEquals([of(without), of(first)], [undefined, value]);
  });
}

Deno.test("id mappings of a base spec's mounts are kept from 1.7 on", () => {
  const base = { mounts: [{ destination: "/proc", uidMappings: IDS, gidMappings: IDS }, { destination: "/x" }] };
  const [old, now] = ["1.6.39", "1.7.0"].map((release) => specOf(asked(base, release)).mounts?.[0]);
  assertEquals(old, { destination: "/proc" });
  assertEquals([now?.uidMappings, now?.gidMappings], [IDS, IDS]);
});

Deno.test("a section of a base spec for another system is not modelled, in any case, unless it is null", () => {
  for (const section of ["solaris", "windows", "VM", "zos", "FreeBSD"]) {
    const [code, path] = errorOf(asked({ [section]: {} }));
    assertEquals([section, code, path], [section, "not-modelled", "/hostFiles/~1etc~1containerd~1base.json"]);
    assertEquals(specOf(asked({ [section]: null })).root?.path, "rootfs");
  }
});

Deno.test("a base spec that the daemon cannot read is an error that says why", () => {
  const path = "/hostFiles/~1etc~1containerd~1base.json";
  const load = `failed to load base OCI spec from file: ${FILE}: failed to parse base OCI spec file: `;
  assertEquals(errorOf(asked("{")), ["daemon-config", path, `${load}unexpected EOF`]);
  assertEquals(errorOf(asked("")), ["daemon-config", path, `${load}EOF`]);
  for (const text of ["[]", '"a"', "5", "true"]) {
    assertEquals([text, ...errorOf(asked(text)).slice(0, 2)], [text, "daemon-config", path]);
  }
  const folder = errorOf({ ...asked(""), hostFiles: { [FILE]: { directory: true } } });
  assertEquals(folder, [
    "daemon-config",
    `/daemon/plugins/${CRI}/containerd/runtimes/runc/base_runtime_spec`,
    `${load}read ${FILE}: is a directory`,
  ]);
  const missing = errorOf({ ...asked(""), hostFiles: {} });
  assertEquals(missing.slice(0, 2), ["host-fact-missing", path]);
  assert(missing[2].includes(FILE));
});

Deno.test("what follows the first value of a base spec is not looked at", () => {
  assertEquals(specOf(asked('{"ociVersion":"9"} {"ociVersion":"8"} }')).ociVersion, "9");
  assertEquals(errorOf(asked('{"zos":{}}}'))[0], "not-modelled");
});

Deno.test("a base spec is an object or null, and its cgroup is below containerd's own", () => {
  const spec = specOf(asked("null"));
  assertEquals([spec.ociVersion, spec.linux?.cgroupsPath], ["", `/k8s.io/${"fedcba9876543210".repeat(4)}`]);
});

Deno.test("a container that starts from a base spec is written and refused as the release writes and refuses", () => {
  const bytes = (release: string) => formatSpec(specOf(asked({ domainname: "\b" }, release)));
  assertEquals(bytes("1.7.20").includes('"domainname":"\\u0008"'), true);
  assertEquals(bytes("1.7.24").includes('"domainname":"\\b"'), true);
  const wrong = (release: string) => errorOf(asked({ mounts: [{ options: ["a", 1] }] }, release))[2];
  assertNotEquals(wrong("2.1.9+unknown"), wrong("2.1.9"));
});

Deno.test("a base spec's limit of processes is kept, and in older releases is 0 where it has none", () => {
  const limit = (pids: object, release: string) =>
    specOf(asked({ linux: { resources: { pids } } }, release)).linux?.resources?.pids?.limit;
  assertEquals([limit({ limit: 5 }, "1.7.24"), limit({ limit: 5 }, "2.3.4")], [5, 5]);
  assertEquals([limit({}, "1.7.24"), limit({}, "2.3.4")], [0, undefined]);
});

Deno.test("a base spec is explained by config.toml's setting and its file, its cgroup by the container's id", () => {
  const { origin } = planContainer(decodeContainerRequest(documentOf(asked({}))));
  const { reason } = origin;
  assertEquals([origin.name, "input" in reason && reason.input, reason.inputs], [
    "oci.WithSpecFromFile",
    `/daemon/plugins/${CRI}/containerd/runtimes/runc/base_runtime_spec`,
    ["/hostFiles/~1etc~1containerd~1base.json"],
  ]);
  const parts = origin.parts as readonly { readonly path: string; readonly reason: { readonly text: string } }[];
  assertEquals(parts.map(({ path, reason }) => [path, "input" in reason && reason.input]), [
    ["/linux/cgroupsPath", "/container/id"],
  ]);
  for (const { text } of [reason, parts[0]!.reason]) {
    assert(text.includes("base_runtime_spec") || text.includes("cgroup"));
  }
});
