import { assertEquals } from "@std/assert";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import { checkQualifiedName } from "./cdi_name.ts";
import { readCdiSpec } from "./cdi_spec.ts";

const behaviors = (release: string) => behaviorsOf(parseRelease(release));

/** A file with one device, and changes of it. */
function file(
  changes: Readonly<Record<string, unknown>> = {},
  edits: object = { env: ["A=1"] },
  device: object = {},
): string {
  const devices = [{ name: "a", containerEdits: edits, ...device }];
  return JSON.stringify({ cdiVersion: "0.7.0", kind: "v.com/cc", devices, ...changes });
}

function verdict(text: string, release = "2.3.4"): string {
  const spec = readCdiSpec(text, behaviors(release));
  return typeof spec === "string" ? spec : "valid";
}

/** The oldest of some releases that take a file. */
function since(text: string): string | undefined {
  const releases = ["1.7.0", "1.7.12", "1.7.16", "1.7.27", "2.0.5", "2.2.1", "2.4.0-beta.0"];
  const taken = releases.filter((release) => verdict(text, release) === "valid");
  assertEquals(taken, releases.slice(releases.length - taken.length));
  return taken[0];
}

Deno.test("a CDI spec file has a version that the release knows, and that has what the file uses", () => {
  const versions = ["0.1.0", "v0.5.0", "0.6.0", "0.7.0", "0.8.0", "1.0.0", "1.1.0", "1.2.0", "0.5", ""];
  assertEquals(versions.map((cdiVersion) => since(file({ cdiVersion }))), [
    undefined,
    "1.7.0",
    "1.7.12",
    "1.7.16",
    "1.7.27",
    "2.0.5",
    "2.2.1",
    undefined,
    undefined,
    undefined,
  ]);
  const least = (edits: object, changes: object = {}, device: object = {}): string | undefined =>
    ["0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0", "1.1.0"].find((cdiVersion) =>
      verdict(file({ cdiVersion, ...changes }, edits, device)) === "valid"
    );
  const env = { env: ["A=1"] };
  assertEquals(least(env), "0.3.0");
  assertEquals(least({ mounts: [{ hostPath: "/a", containerPath: "/b" }] }), "0.3.0");
  assertEquals(least({ mounts: [{ hostPath: "/a", containerPath: "/b", type: "bind" }] }), "0.4.0");
  assertEquals(least({ deviceNodes: [{ path: "/a", hostPath: "/b" }] }), "0.5.0");
  assertEquals(least(env, {}, { name: "0" }), "0.5.0");
  assertEquals(least(env, {}, { name: "a0" }), "0.3.0");
  assertEquals(least(env, { kind: "v.com/ab.c" }), "0.6.0");
  assertEquals(least(env, { annotations: { a: "b" } }), "0.6.0");
  const second = (more: object) =>
    least(env, { devices: [{ name: "a", containerEdits: env }, { containerEdits: env, ...more }] });
  assertEquals([second({ name: "b", annotations: { a: "b" } }), second({ name: "0" })], ["0.6.0", "0.5.0"]);
  assertEquals(least({ additionalGids: [1] }), "0.7.0");
  assertEquals(least({ intelRdt: { closID: "x" } }), "0.7.0");
  assertEquals(least({ netDevices: [{ hostInterfaceName: "a", name: "b" }] }), "1.1.0");
});

Deno.test("a field that the release's library does not know makes the file invalid", () => {
  assertEquals(since(file({ cdiVersion: "0.5.0", annotations: {} })), "1.7.12");
  assertEquals(since(file({ cdiVersion: "0.5.0" }, { env: ["A=1"], additionalGids: [] })), "1.7.16");
  assertEquals(since(file({}, { env: ["A=1"], netDevices: [] })), "2.2.1");
  for (const field of ["enableCMT", "enableMBM"]) {
    const verdicts = ["1.7.15", "1.7.16", "2.2.0", "2.2.1"].map((release) =>
      verdict(file({}, { intelRdt: { [field]: true } }), release)
    );
    assertEquals([field, ...verdicts], [field, "invalid", "valid", "valid", "invalid"]);
  }
  for (const field of [{ schemata: [] }, { enableMonitoring: true }]) {
    assertEquals([
      verdict(file({}, { intelRdt: field }), "2.2.0"),
      verdict(file({ cdiVersion: "1.1.0" }, { intelRdt: { ...field, closID: "a" } })),
    ], ["invalid", "valid"]);
  }
  for (const field of [{ schemata: null }, { enableMonitoring: false }]) {
    const text = file({}, { intelRdt: { ...field, closID: "a" } });
    assertEquals([verdict(text, "2.2.0"), verdict(text, "2.2.1")], ["invalid", "valid"]);
  }
  assertEquals([
    verdict(file({ more: 1 })),
    verdict(file({ KIND: "v.com/cc", kind: "x" })),
    verdict(file({}, { Env: ["A=1"] })),
  ], [
    "invalid",
    "invalid",
    "valid",
  ]);
});

Deno.test("a CDI spec file has values of the right types, and nothing empty where something must be", () => {
  const invalid: readonly string[] = [
    "",
    "null",
    "{",
    "[]",
    file({ kind: 1.5 }),
    file({ kind: "v.com" }),
    file({ kind: "/c" }),
    file({ kind: "v.com/9c" }),
    file({ kind: "9v.com/cc" }),
    file({ kind: "-v.com/cc" }),
    file({ kind: "v.com./cc" }),
    file({ kind: "v.com/-cc" }),
    file({ kind: "v.com/c!" }),
    file({ kind: "v.com/c-" }),
    file({ kind: "v/" }),
    file({ devices: "a" }),
    file({ devices: [] }),
    file({ devices: [1] }),
    file({}, {}),
    file({}, { env: ["A"] }),
    file({}, { env: ["=A"] }),
    file({}, { env: "A=1" }),
    file({}, { deviceNodes: [{}] }),
    file({}, { deviceNodes: [{ path: "/a", type: "x" }] }),
    file({}, { deviceNodes: [{ path: "/a", permissions: "x" }] }),
    file({}, { deviceNodes: [{ path: "/a", permissions: "none" }] }),
    file({}, { deviceNodes: [{ path: "/a", major: "1" }] }),
    file({}, { deviceNodes: [{ path: "/a", uid: -1 }] }),
    file({}, { deviceNodes: [{ path: "/a", fileMode: 1.5 }] }),
    file({}, { mounts: [{ hostPath: "/a" }] }),
    file({}, { hooks: [{ hookName: "prestart" }] }),
    file({}, { hooks: [{ hookName: "x", path: "/a" }] }),
    file({}, { hooks: [{ hookName: "prestart", path: "/a", env: ["A"] }] }),
    file({}, { intelRdt: { closID: ".." } }),
    file({}, { additionalGids: [4294967296] }),
    file({ cdiVersion: "1.1.0" }, { netDevices: [{ hostInterfaceName: "a", name: "" }] }),
    file({}, { env: ["A=1"] }, { name: "a b" }),
    file({}, { env: ["A=1"] }, { name: "-a" }),
    file({ devices: [1, 2].map(() => ({ name: "a", containerEdits: { env: ["A=1"] } })) }),
  ];
  for (const text of invalid) assertEquals([text, verdict(text)], [text, "invalid"]);
  const valid: readonly string[] = [
    file({}, { deviceNodes: [{ path: "/a", type: "c", major: 1.0, permissions: "mrw", uid: 0 }] }),
    file({}, { hooks: [{ hookName: "poststop", path: "/a", args: null, timeout: 5 }] }),
    file({ containerEdits: null }),
    "cdiVersion: 0.5.0\nkind: v.com/cc\ndevices:\n- name: 0\n  containerEdits:\n    env: [A=1]\n",
  ];
  for (const text of valid) assertEquals([text, verdict(text)], [text, "valid"]);
  assertEquals(verdict(file({ devices: [] }), "2.0.4"), "valid");
  assertEquals(
    ["none", "x"].map((permissions) =>
      verdict(file({}, { deviceNodes: [{ path: "/a", permissions }] }), "2.4.0-beta.0")
    ),
    ["valid", "invalid"],
  );
});

Deno.test("a one-letter vendor or class, or a null in a list of pointers, ends the daemon", () => {
  assertEquals([verdict(file({ kind: "v/cc" })), verdict(file({ kind: "v/cc" }), "2.4.0-beta.0")], ["crash", "valid"]);
  assertEquals(verdict(file({ kind: "vendor/c" })), "crash");
  assertEquals(verdict(file({ kind: "9/c" })), "invalid");
  assertEquals(verdict(file({ kind: "v/c", cdiVersion: "9" })), "invalid");
  assertEquals(verdict(file({}, { mounts: [null] })), "crash");
});

Deno.test("a qualified name has vendor, class and device", () => {
  const check = (name: string, release = "2.3.4"): string => checkQualifiedName(name, behaviors(release));
  for (const name of ["vendor.com/class=a", "v_1-x.y/c0=0", "vv/cc=a:b.c-d_e"]) {
    assertEquals([name, check(name)], [name, "valid"]);
  }
  for (
    const name of [
      "",
      "a",
      "/vv/cc=a",
      "vv/cc",
      "vv/cc=",
      "vv/cx",
      "v/cc=",
      "=a",
      "vv=a",
      "vv/cc=a ",
      "vv/cc=-",
      "v v/cc=a",
      "vv/cc.=a",
      "vé/cc=a",
    ]
  ) {
    assertEquals([name, check(name)], [name, "invalid"]);
  }
  assertEquals([check("v/cc=a"), check("vv/c=a"), check("9/c=a"), check("v/cc=a", "2.4.0-beta.0")], [
    "crash",
    "crash",
    "invalid",
    "valid",
  ]);
  assertEquals([check("vv/c.c=a", "1.7.0"), check("vv/c.c=a", "1.7.12")], ["invalid", "valid"]);
});

Deno.test("numbers of a CDI spec file fit into Go's types", () => {
  const node = (more: object): string => verdict(file({}, { deviceNodes: [{ path: "/dev/x", ...more }] }));
  const isTaken = (more: object): boolean => node(more) === "valid";
  assertEquals([2 ** 32 - 1, 2 ** 32, -1, 0.5].map((uid) => isTaken({ uid })), [true, false, false, false]);
  assertEquals([2 ** 62, 2 ** 63, -1, 0.5].map((minor) => isTaken({ minor })), [true, false, true, false]);
  const written = (minor: string): string =>
    verdict(file({}, { deviceNodes: [{ path: "/dev/x", minor: 4711 }] }).replace("4711", minor));
  const texts = [
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "1.0",
    "1e3",
    "1.5",
    "1e21",
    "[]",
    "{}",
  ];
  assertEquals(texts.filter((text) => written(text) === "valid"), [
    "9223372036854775807",
    "-9223372036854775808",
    "1.0",
    "1e3",
  ]);
});

Deno.test("every field of a CDI spec file is read, in any case", () => {
  const node = {
    path: "/dev/x",
    hostPath: "/dev/y",
    type: "c",
    major: 1,
    minor: 2,
    fileMode: 384,
    permissions: "rw",
    uid: 3,
    gid: 4,
  };
  const hook = { hookName: "createRuntime", path: "/hook", args: ["hook"], env: ["B=2"], timeout: 5 };
  const mount = { hostPath: "/a", containerPath: "/b", options: ["ro"], type: "bind" };
  const edits = {
    env: ["A=1"],
    deviceNodes: [node],
    hooks: [hook],
    mounts: [mount],
    additionalGids: [7],
  };
  const rdt = { closID: "gold", l3CacheSchema: "L3:0=f", memBwSchema: "MB:0=1" };
  const none = { enableCMT: false, enableMBM: false, schemata: undefined, enableMonitoring: false };
  const old = readCdiSpec(
    file({ annotations: { a: "b" } }, { ...edits, intelRdt: { ...rdt, enableCMT: true, enableMBM: true } }),
    behaviors("1.7.16"),
  );
  assertEquals(
    typeof old === "string" ? old : old.devices.map(({ name, containerEdits }) => ({ name, containerEdits })),
    [{
      name: "a",
      containerEdits: { ...edits, netDevices: [], intelRdt: { ...rdt, ...none, enableCMT: true, enableMBM: true } },
    }],
  );
  const netDevices = [{ hostInterfaceName: "eth1", name: "net1" }];
  const intelRdt = { ...rdt, schemata: ["L3:0=f"], enableMonitoring: true };
  const text = file({ cdiVersion: "1.1.0", containerEdits: { ...edits, netDevices, intelRdt } });
  const now = readCdiSpec(text, behaviors("2.3.4"));
  assertEquals(typeof now === "string" ? now : now.containerEdits, {
    ...edits,
    netDevices,
    intelRdt: { ...rdt, ...none, schemata: ["L3:0=f"], enableMonitoring: true },
  });
  const spelled = readCdiSpec(
    text.replaceAll(/"([a-z]\w+)":/gi, (_all, key) => `"${key.toUpperCase()}":`),
    behaviors("2.3.4"),
  );
  assertEquals(spelled, now);
});

Deno.test("a CDI spec file may name every hook, and what it uses decides its version, wherever it stands", () => {
  for (const hookName of ["prestart", "createRuntime", "createContainer", "startContainer", "poststart", "poststop"]) {
    assertEquals([hookName, verdict(file({}, { hooks: [{ hookName, path: "/hook" }] }))], [hookName, "valid"]);
  }
  const least = (edits: object, changes: object = {}, device: object = {}): string | undefined =>
    ["0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0", "1.1.0"].find((cdiVersion) =>
      verdict(file({ cdiVersion, ...changes }, edits, device)) === "valid"
    );
  const env = { env: ["A=1"] };
  assertEquals(least({ intelRdt: { closID: "x", schemata: ["L3:0=f"] } }), "1.1.0");
  assertEquals(least({ intelRdt: { closID: "x", enableMonitoring: true } }), "1.1.0");
  assertEquals(least(env, { containerEdits: { netDevices: [{ hostInterfaceName: "a", name: "b" }] } }), "1.1.0");
  assertEquals(least(env, { containerEdits: { additionalGids: [1] } }), "0.7.0");
  assertEquals(
    least(env, { containerEdits: { mounts: [{ hostPath: "/a", containerPath: "/b", type: "bind" }] } }),
    "0.4.0",
  );
  assertEquals(least(env, {}, { annotations: { a: "b" } }), "0.6.0");
  assertEquals(least(env, { kind: "v.com/cc" }), "0.3.0");
  assertEquals(least({ deviceNodes: [{ path: "/a" }] }), "0.3.0");
});

Deno.test("texts, switches and lists of a CDI spec file have values of their types", () => {
  const edits = (value: object): string => verdict(file({ cdiVersion: "1.1.0" }, value));
  const rdt = (value: object): string => verdict(file({}, { intelRdt: { closID: "x", ...value } }), "1.7.16");
  assertEquals([rdt({ enableCMT: null }), rdt({ enableCMT: "true" }), rdt({ enableMBM: 1 })], [
    "valid",
    "invalid",
    "invalid",
  ]);
  assertEquals([verdict(file({}, { env: ["A=1", null] })), verdict(file({}, { mounts: "x" }))], ["invalid", "invalid"]);
  assertEquals([file({ annotations: [] }), file({ annotations: { a: {} } })].map((text) => verdict(text)), [
    "invalid",
    "invalid",
  ]);
  assertEquals([true, 5, "x"].map((name) => verdict(file({}, { env: ["A=1"] }, { name }))), [
    "valid",
    "valid",
    "valid",
  ]);
  const devices = (...pairs: readonly (readonly [string, string])[]): string =>
    edits({ netDevices: pairs.map(([hostInterfaceName, name]) => ({ hostInterfaceName, name })) });
  assertEquals([
    devices(["a", "x"], ["b", "y"]),
    devices(["a", "x"], ["a", "y"]),
    devices(["a", "x"], ["b", "x"]),
    devices(["", "x"]),
  ], ["valid", "invalid", "invalid", "invalid"]);
  const id = (closID: string, release = "2.3.4"): string => verdict(file({}, { intelRdt: { closID } }), release);
  assertEquals(["a", ".", "..", "a/b", "a\nb", "x".repeat(4095), "x".repeat(4096)].map((one) => id(one)), [
    "valid",
    "invalid",
    "invalid",
    "invalid",
    "invalid",
    "valid",
    "invalid",
  ]);
  assertEquals([id("/", "1.7.16"), id("/", "2.2.1")], ["invalid", "valid"]);
});

Deno.test("of two keys for one field the later by its bytes counts, and every kind of edit counts as one", () => {
  const two = readCdiSpec(file({ KIND: "other.com/cc" }), behaviors("2.3.4"));
  assertEquals(typeof two === "string" ? two : two.kind, "v.com/cc");
  const one: readonly object[] = [
    { env: ["A=1"] },
    { deviceNodes: [{ path: "/a" }] },
    { hooks: [{ hookName: "prestart", path: "/a" }] },
    { mounts: [{ hostPath: "/a", containerPath: "/b" }] },
    { additionalGids: [0] },
    { intelRdt: {} },
    { netDevices: [{ hostInterfaceName: "a", name: "b" }] },
  ];
  for (const edits of one) assertEquals(verdict(file({ cdiVersion: "1.1.0" }, edits)), "valid");
});

Deno.test("a name may be a number, and a mount needs both of its paths", () => {
  assertEquals(verdict(file({}, { env: ["A=1"] }, { name: 1.5 })), "valid");
  assertEquals(verdict(file({}, { mounts: [{ containerPath: "/b" }] })), "invalid");
  assertEquals(verdict(file({}, { mounts: [{ hostPath: "/a" }] })), "invalid");
  assertEquals(since(file({ cdiVersion: "0.5.0" }, { env: ["A=1"], intelRdt: null })), "1.7.16");
});
