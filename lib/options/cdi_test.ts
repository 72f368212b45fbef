import { assertEquals, assertStrictEquals } from "@std/assert";
import type { Spec } from "../oci/spec.ts";
import { type CdiDeviceNode, type CdiEdits, type CdiMount, type CdiRules, concatEdits, withCDIEdits } from "./cdi.ts";

const NONE: CdiEdits = {
  env: [],
  deviceNodes: [],
  netDevices: [],
  hooks: [],
  mounts: [],
  intelRdt: undefined,
  additionalGids: [],
};
const RULES: CdiRules = { complete: (node) => node, replacesEnv: false, mountSort: undefined, mapsIds: false };

function applied(edits: Partial<CdiEdits>, before: Partial<Spec> = {}, rules: Partial<CdiRules> = {}): Spec {
  return withCDIEdits({ ...NONE, ...edits }, { ...RULES, ...rules })({ ociVersion: "1.1.0", ...before });
}

function node(path: string, more: Partial<CdiDeviceNode> = {}): CdiDeviceNode {
  const rest = { hostPath: "", fileMode: undefined, permissions: "", uid: undefined, gid: undefined };
  return { path, type: "c", major: 1, minor: 3, ...rest, ...more };
}

function mount(containerPath: string, more: Partial<CdiMount> = {}): CdiMount {
  return { hostPath: "/host", containerPath, options: [], type: "", ...more };
}

const process = (env: readonly string[], user: object = {}) => ({
  process: { cwd: "/", user: { uid: 0, gid: 0, ...user }, env },
});

Deno.test("withCDIEdits() changes nothing without edits, in a spec of any parts", () => {
  for (const before of [{}, process([]), { linux: {}, mounts: [], hooks: {} }]) {
    const spec: Spec = { ociVersion: "1.1.0", ...before };
    assertStrictEquals(withCDIEdits(NONE, RULES)(spec), spec);
    assertStrictEquals(withCDIEdits({ ...NONE, additionalGids: [0] }, RULES)(spec), spec);
  }
});

Deno.test("withCDIEdits() appends variables; one that is the same, or of the same name where the release does so, is replaced", () => {
  const env = ["A=1", "B", "C=3"];
  const of = (added: readonly string[], replacesEnv: boolean) =>
    applied({ env: added }, process(env), { replacesEnv }).process?.env;
  assertEquals(of(["A=2", "B=4", "D=5"], false), ["A=1", "B=4", "C=3", "A=2", "D=5"]);
  assertEquals(of(["A=2", "B=4", "D=5"], true), ["A=2", "B=4", "C=3", "D=5"]);
  assertEquals(of(["D=1", "D=2"], false), [...env, "D=2"]);
  assertEquals(applied({ env: ["A=1"] }).process, { cwd: "", user: { uid: 0, gid: 0 }, env: ["A=1"] });
});

Deno.test("withCDIEdits() appends groups that are not there, but not root's", () => {
  const of = (additionalGids: readonly number[], before?: readonly number[]) =>
    applied({ additionalGids }, process([], before === undefined ? {} : { additionalGids: before })).process?.user;
  assertEquals(of([5, 0, 7, 5], [9, 7])?.additionalGids, [9, 7, 5]);
  assertEquals(of([5]), { uid: 0, gid: 0, additionalGids: [5] });
  const before = { ociVersion: "1.1.0", ...process([], { additionalGids: [5] }) };
  assertStrictEquals(withCDIEdits({ ...NONE, additionalGids: [5] }, RULES)(before), before);
});

Deno.test("withCDIEdits() adds device nodes with rules for those of blocks and characters", () => {
  const linux = {
    devices: [{ path: "/dev/a", type: "c", major: 9, minor: 9 }, { path: "/dev/b", type: "c", major: 8, minor: 8 }],
  };
  const deviceNodes = [
    node("/dev/a"),
    node("/dev/p", { type: "p", major: 0, minor: 0 }),
    node("/dev/u", { type: "u", permissions: "r" }),
    node("/dev/sda", { type: "b", permissions: "r", fileMode: 0o600, uid: 7, gid: 0 }),
    node("/dev/none", { permissions: "none" }),
  ];
  const { devices, resources } = applied({ deviceNodes }, { linux }).linux!;
  assertEquals(devices?.map(({ path }) => path), ["/dev/b", "/dev/a", "/dev/p", "/dev/u", "/dev/sda", "/dev/none"]);
  assertEquals(devices?.[1], { path: "/dev/a", type: "c", major: 1, minor: 3 });
  assertEquals(devices?.[4], { path: "/dev/sda", type: "b", major: 1, minor: 3, fileMode: 0o600, uid: 7, gid: 0 });
  assertEquals(resources?.devices, [
    { allow: true, type: "c", major: 1, minor: 3, access: "rwm" },
    { allow: true, type: "b", major: 1, minor: 3, access: "r" },
    { allow: true, type: "c", major: 1, minor: 3 },
  ]);
});

Deno.test("withCDIEdits() gives a device the owner of the process, unless that is root or the device has one", () => {
  const of = (user: object, more: Partial<CdiDeviceNode>) => {
    const [device] = applied({ deviceNodes: [node("/dev/a", more)] }, process([], user)).linux?.devices ?? [];
    return [device?.uid, device?.gid];
  };
  assertEquals(of({ uid: 5, gid: 6 }, {}), [5, 6]);
  assertEquals(of({ uid: 5, gid: 6 }, { uid: 0, gid: 1 }), [0, 1]);
  assertEquals(of({}, {}), [undefined, undefined]);
  assertEquals(applied({ deviceNodes: [node("/dev/a")] }).linux?.devices?.length, 1);
});

Deno.test("withCDIEdits() replaces of several devices of one path the first two, and then those that it added", () => {
  const old = (minor: number) => ({ path: "/dev/a", type: "c", major: 9, minor });
  const minors = (count: number, added: readonly number[]) =>
    applied({ deviceNodes: added.map((minor) => node("/dev/a", { minor })) }, {
      linux: { devices: Array.from({ length: count }, (_, minor) => old(minor)) },
    }).linux?.devices?.map(({ minor }) => minor);
  assertEquals(minors(1, [7]), [7]);
  assertEquals(minors(2, [7]), [7]);
  assertEquals(minors(3, [7]), [7, 2]);
  assertEquals(minors(0, [7, 8]), [8]);
});

Deno.test("withCDIEdits() adds mounts in place of the first on their destination, and orders all by depth", () => {
  const mounts = [{ destination: "/a" }, { destination: "/b/c" }, { destination: "/a", source: "second" }];
  const of = (...added: readonly CdiMount[]) => applied({ mounts: added }, { mounts }).mounts;
  assertEquals(of(mount("/a", { type: "bind", options: ["ro"] })), [
    { destination: "/a", source: "second" },
    { destination: "/a", type: "bind", source: "/host", options: ["ro"] },
    { destination: "/b/c" },
  ]);
  assertEquals(of(mount("/x/y/z"), mount("/"))?.map(({ destination }) => destination), [
    "/a",
    "/a",
    "/",
    "/b/c",
    "/x/y/z",
  ]);
  assertEquals(applied({ mounts: [mount("/a")] }).mounts, [{ destination: "/a", source: "/host" }]);
  const sorted = applied({ mounts: [mount("/c"), mount("/b")] }, { mounts: [{ destination: "/z" }] }, {
    mountSort: "pdqsort",
  });
  assertEquals(sorted.mounts?.map(({ destination }) => destination), ["/b", "/c", "/z"]);
});

Deno.test("withCDIEdits() maps ids of bind mounts in a user namespace, where the release does", () => {
  const namespaces = { linux: { namespaces: [{ type: "pid" }, { type: "user" }] } } as const;
  const of = (more: Partial<CdiMount>, before: Partial<Spec> = namespaces, mapsIds = true) =>
    applied({ mounts: [mount("/a", more)] }, before, { mapsIds }).mounts?.[0]?.options;
  assertEquals(of({ options: ["ro", "bind"] }), ["ro", "bind", "idmap"]);
  assertEquals(of({ options: ["rbind"] }), ["rbind", "ridmap"]);
  assertEquals(of({ options: ["rbind", "bind"] }), ["rbind", "bind", "idmap"]);
  assertEquals(of({ type: "bind" }), ["idmap"]);
  assertEquals(of({ type: "bind", options: ["rbind"] }), ["rbind", "ridmap"]);
  for (const option of ["idmap", "ridmap"]) assertEquals(of({ options: ["bind", option] }), ["bind", option]);
  assertEquals(of({ type: "tmpfs", options: ["ro"] }), ["ro"]);
  assertEquals(of({}), undefined);
  assertEquals(of({ options: ["bind"] }, {}), ["bind"]);
  assertEquals(of({ options: ["bind"] }, { linux: {} }), ["bind"]);
  assertEquals(of({ options: ["bind"] }, { linux: { namespaces: [{ type: "pid" }] } }), ["bind"]);
  assertEquals(of({ options: ["bind"] }, namespaces, false), ["bind"]);
});

Deno.test("withCDIEdits() appends hooks, each to its list, without what is empty", () => {
  const hook = (hookName: string, path: string) => ({ hookName, path, args: [], env: [], timeout: undefined });
  const hooks = [
    hook("prestart", "/b"),
    { hookName: "poststop", path: "/c", args: ["c"], env: ["A=1"], timeout: 0 },
    hook("prestart", "/d"),
  ];
  assertEquals(applied({ hooks }, { hooks: { prestart: [{ path: "/a" }] } }).hooks, {
    prestart: [{ path: "/a" }, { path: "/b" }, { path: "/d" }],
    poststop: [{ path: "/c", args: ["c"], env: ["A=1"], timeout: 0 }],
  });
  assertEquals(applied({ hooks: [hook("prestart", "/a")] }).hooks, { prestart: [{ path: "/a" }] });
});

Deno.test("withCDIEdits() adds network devices, and settings of Intel's resource director in place of others", () => {
  const netDevices = [{ hostInterfaceName: "eth1", name: "b" }, { hostInterfaceName: "__proto__", name: "c" }];
  const names = applied({ netDevices }, { linux: { netDevices: { eth0: { name: "a" }, eth1: { name: "x" } } } }).linux;
  assertEquals(Object.entries(names?.netDevices ?? {}), [
    ["eth0", { name: "a" }],
    ["eth1", { name: "b" }],
    ["__proto__", { name: "c" }],
  ]);
  assertEquals(Object.keys(applied({ netDevices }).linux?.netDevices ?? {}), ["eth1", "__proto__"]);
  const rdt = {
    closID: "",
    l3CacheSchema: "",
    memBwSchema: "",
    enableCMT: false,
    enableMBM: false,
    schemata: undefined,
    enableMonitoring: false,
  };
  const of = (more: Partial<typeof rdt> & { readonly schemata?: readonly string[] }) =>
    applied({ intelRdt: { ...rdt, ...more } as CdiEdits["intelRdt"] }, { linux: { intelRdt: { closID: "old" } } }).linux
      ?.intelRdt;
  assertEquals(of({}), {});
  assertEquals(of({ closID: "gold", schemata: [] as never }), { closID: "gold" });
  const all = { closID: "a", schemata: ["L3:0=f"], l3CacheSchema: "b", memBwSchema: "c" };
  assertEquals(of({ ...all as object, enableCMT: true, enableMBM: true, enableMonitoring: true }), {
    ...all,
    enableCMT: true,
    enableMBM: true,
    enableMonitoring: true,
  });
});

Deno.test("concatEdits() joins every list, and of the settings the last that there are count", () => {
  const one: CdiEdits = {
    env: ["A=1"],
    deviceNodes: [node("/dev/a")],
    netDevices: [{ hostInterfaceName: "a", name: "b" }],
    hooks: [{ hookName: "prestart", path: "/a", args: [], env: [], timeout: undefined }],
    mounts: [mount("/a")],
    intelRdt: undefined,
    additionalGids: [5],
  };
  const rdt = { closID: "x" } as unknown as CdiEdits["intelRdt"];
  const joined = concatEdits([{ ...one, intelRdt: rdt }, one]);
  assertEquals(Object.values(joined).map((part) => Array.isArray(part) ? part.length : part), [2, 2, 2, 2, 2, rdt, 2]);
});
