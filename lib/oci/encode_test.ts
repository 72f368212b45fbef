import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { encodeSpec, ESCAPES, formatSpec } from "./encode.ts";
import { rememberBytes } from "./shared.ts";
import type { Spec } from "./spec.ts";

const base: Spec = { ociVersion: "1.1.0" };

Deno.test("formatSpec() writes fields in the struct's order, whatever the record's order", () => {
  const spec: Spec = { hostname: "h", root: { readonly: true, path: "rootfs" }, ociVersion: "1.1.0" };
  assertEquals(formatSpec(spec), '{"ociVersion":"1.1.0","root":{"path":"rootfs","readonly":true},"hostname":"h"}');
});

Deno.test("formatSpec() sorts map keys by bytes, not by UTF-16 units and not as integers", () => {
  const keys = ["\u{1f600}", "\ufffd", "b", "B", "10", "9", "a.b", "a-b", "__proto__"];
  const annotations = Object.fromEntries(keys.map((key) => [key, ""]));
  const sorted = [...formatSpec({ ...base, annotations }).matchAll(/"([^"]*)":""/g)].map((match) => match[1]);
  assertEquals(sorted, ["10", "9", "B", "__proto__", "a-b", "a.b", "b", "\ufffd", "\u{1f600}"]);
});

Deno.test("formatSpec() escapes as Go does", () => {
  const hostname = '"\\\n\r\t\u0000\u001f<>&\u2028\u2029/\u007f\ufffd\u{1f600}';
  const expected = '\\"\\\\\\n\\r\\t\\u0000\\u001f\\u003c\\u003e\\u0026\\u2028\\u2029/\u007f\ufffd\u{1f600}';
  assertEquals(formatSpec({ ...base, hostname }), `{"ociVersion":"1.1.0","hostname":"${expected}"}`);
});

Deno.test("formatSpec() escapes backspace and form feed as the daemon's toolchain does", () => {
  const spec: Spec = { ...base, hostname: "\b\f" };
  assertEquals(formatSpec(spec), '{"ociVersion":"1.1.0","hostname":"\\b\\f"}');
  assertEquals(formatSpec({ ...spec, [ESCAPES]: "long" }), '{"ociVersion":"1.1.0","hostname":"\\u0008\\u000c"}');
  assertEquals(formatSpec(spec, { escapes: "long" }), '{"ociVersion":"1.1.0","hostname":"\\u0008\\u000c"}');
});

Deno.test("formatSpec() leaves out what is empty and keeps what points to a zero", () => {
  const spec: Spec = {
    ...base,
    process: {
      user: { uid: 0, gid: 0, additionalGids: [] },
      cwd: "",
      args: [],
      noNewPrivileges: false,
      oomScoreAdj: 0,
    },
    mounts: [],
    annotations: {},
    linux: { resources: { cpu: { shares: 0 } }, sysctl: {}, cgroupsPath: "", namespaces: [] },
  };
  const process = '"process":{"user":{"uid":0,"gid":0},"cwd":"","oomScoreAdj":0}';
  assertEquals(formatSpec(spec), `{"ociVersion":"1.1.0",${process},"linux":{"resources":{"cpu":{"shares":0}}}}`);
});

Deno.test("formatSpec() writes absent names of a syscall rule as null and 64-bit integers in full", () => {
  const args = [{ index: 0, value: 18446744073709551615n, valueTwo: 0, op: "SCMP_CMP_EQ" }];
  const spec: Spec = {
    ...base,
    linux: { seccomp: { defaultAction: "", syscalls: [{ action: "A", errnoRet: 0, args }] } },
  };
  const rule =
    '{"names":null,"action":"A","errnoRet":0,"args":[{"index":0,"value":18446744073709551615,"op":"SCMP_CMP_EQ"}]}';
  assertEquals(
    formatSpec(spec),
    `{"ociVersion":"1.1.0","linux":{"seccomp":{"defaultAction":"","syscalls":[${rule}]}}}`,
  );
});

Deno.test("encodeSpec() gives UTF-8 without a trailing newline", () => {
  assertEquals([...encodeSpec({ ociVersion: "é" })].slice(-4), [0xc3, 0xa9, 0x22, 0x7d]);
});

Deno.test("encodeSpec() refuses what it cannot write, with a pointer", () => {
  const cases: readonly (readonly [unknown, string, string])[] = [
    [{ ...base, windows: {} }, "unknown-field", "/windows"],
    [{ ...base, annotations: { "a/b": "\ud800" } }, "invalid-string", "/annotations/a~1b"],
    [{ ...base, linux: { resources: { cpu: { shares: 1.5 } } } }, "out-of-range", "/linux/resources/cpu/shares"],
  ];
  for (const [spec, code, path] of cases) {
    const error = assertThrows(() => encodeSpec(spec as Spec), CriSpecError);
    assertEquals([error.code, error.path], [code, path]);
  }
});

/** A spec with every field that a pod's sandbox can have, in the struct's order; `props/schema_test.ts` has all fields. */
const EVERYTHING = {
  ociVersion: "1.1.0",
  process: {
    terminal: true,
    user: { uid: 1, gid: 2, umask: 18, additionalGids: [3, 4], username: "u" },
    args: ["a"],
    env: ["b=c"],
    cwd: "/",
    capabilities: { bounding: ["B"], effective: ["E"], inheritable: ["I"], permitted: ["P"], ambient: ["A"] },
    rlimits: [{ type: "t", hard: 1, soft: 2 }],
    noNewPrivileges: true,
    apparmorProfile: "p",
    oomScoreAdj: -5,
    selinuxLabel: "l",
  },
  root: { path: "rootfs", readonly: true },
  hostname: "h",
  domainname: "d",
  mounts: [{
    destination: "/d",
    type: "bind",
    source: "/s",
    options: ["ro"],
    uidMappings: [{ containerID: 0, hostID: 1, size: 2 }],
    gidMappings: [{ containerID: 3, hostID: 4, size: 5 }],
  }],
  annotations: { k: "v" },
  linux: {
    uidMappings: [{ containerID: 6, hostID: 7, size: 8 }],
    gidMappings: [{ containerID: 9, hostID: 10, size: 11 }],
    sysctl: { s: "1" },
    resources: {
      devices: [{ allow: true, type: "c", major: 1, minor: 2, access: "rwm" }],
      cpu: { shares: 2, quota: 3, period: 4, cpus: "0", mems: "1" },
    },
    cgroupsPath: "/c",
    namespaces: [{ type: "pid", path: "/n" }],
    seccomp: {
      defaultAction: "A",
      defaultErrnoRet: 1,
      architectures: ["X"],
      flags: ["F"],
      listenerPath: "/l",
      listenerMetadata: "m",
      syscalls: [{ names: ["n"], action: "B", errnoRet: 2, args: [{ index: 0, value: 1, valueTwo: 2, op: "O" }] }],
    },
    rootfsPropagation: "shared",
    maskedPaths: ["/m"],
    readonlyPaths: ["/r"],
    mountLabel: "ml",
  },
};

type Plain = Readonly<Record<string, unknown>>;

/** The same with the members of every record in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]));
}

Deno.test("formatSpec() writes every field of a sandbox in the struct's order", () => {
  assertEquals(formatSpec(EVERYTHING as Spec), JSON.stringify(EVERYTHING));
  assertEquals(formatSpec(reversed(EVERYTHING) as Spec), JSON.stringify(EVERYTHING));
});

/** Fields that are written when they are empty, too; of a pointer even zero is written. */
const KEPT = [
  "ociVersion",
  "process",
  "process/user",
  "process/user/uid",
  "process/user/gid",
  "process/user/umask",
  "process/cwd",
  "process/capabilities",
  "process/rlimits/0/type",
  "process/rlimits/0/hard",
  "process/rlimits/0/soft",
  "process/oomScoreAdj",
  "root",
  "root/path",
  "mounts/0/destination",
  "linux",
  "linux/resources",
  "linux/resources/devices/0/allow",
  "linux/resources/devices/0/major",
  "linux/resources/devices/0/minor",
  "linux/resources/cpu",
  "linux/resources/cpu/shares",
  "linux/resources/cpu/quota",
  "linux/resources/cpu/period",
  "linux/namespaces/0/type",
  "linux/seccomp",
  "linux/seccomp/defaultAction",
  "linux/seccomp/defaultErrnoRet",
  "linux/seccomp/syscalls/0/names",
  "linux/seccomp/syscalls/0/action",
  "linux/seccomp/syscalls/0/errnoRet",
  "linux/seccomp/syscalls/0/args/0/index",
  "linux/seccomp/syscalls/0/args/0/value",
  "linux/seccomp/syscalls/0/args/0/op",
  ...["mounts/0/uidMappings", "mounts/0/gidMappings", "linux/uidMappings", "linux/gidMappings"].flatMap((list) =>
    ["containerID", "hostID", "size"].map((key) => `${list}/0/${key}`)
  ),
];

/** What a value is without anything in it. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === "object") return {};
  return typeof value === "number" ? 0 : typeof value === "string" ? "" : false;
}

/** Every field of the spec, as a path, and the spec with that field emptied, as the struct would be written. */
function* fields(value: Plain, path: string): Generator<readonly [path: string, value: unknown]> {
  for (const [key, item] of Object.entries(value)) {
    const here = path === "" ? key : `${path}/${key}`;
    if (!here.startsWith("annotations/") && !here.startsWith("linux/sysctl/")) yield [here, item];
    const records = Array.isArray(item) ? item.map((one, index) => [one, `${here}/${index}`] as const) : [[item, here]];
    for (const [one, at] of records) if (typeof one === "object") yield* fields(one as Plain, at as string);
  }
}

function replaced(value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.with(Number(step), replaced(value[Number(step)], rest, to));
  const record = value as Plain;
  return { ...record, [step]: replaced(record[step], rest, to) };
}

Deno.test("formatSpec() leaves a field out when it is empty, or only when it is absent, as the struct says", () => {
  for (const [path, value] of fields(EVERYTHING, "")) {
    const empty = emptied(value);
    // What a record has that is written in any case is written without the record's own.
    if (typeof value === "object" && !Array.isArray(value) && KEPT.includes(path)) continue;
    const spec = replaced(EVERYTHING, path.split("/"), empty) as Spec;
    const shown = replaced(EVERYTHING, path.split("/"), KEPT.includes(path) ? empty : undefined);
    assertEquals(formatSpec(spec), JSON.stringify(shown), path);
  }
});

Deno.test("formatSpec() writes absent records nowhere, and an absent number of a pointer neither", () => {
  for (
    const path of KEPT.filter((path) => /capabilities|umask|oomScoreAdj|major|cpu$|root$|seccomp$|process$/.test(path))
  ) {
    const spec = replaced(EVERYTHING, path.split("/"), undefined) as Spec;
    assertEquals(formatSpec(spec), JSON.stringify(spec), path);
  }
});

Deno.test("formatSpec() writes zeros of every kind as 0, and bigints in full", () => {
  const at = (oomScoreAdj: number | bigint) =>
    formatSpec({ ...base, process: { user: { uid: 0, gid: 0 }, cwd: "", oomScoreAdj } } as Spec).match(
      /Adj":([^}]*)/,
    )![1];
  assertEquals([at(-0), at(0n), at(2 ** 53 - 1), at(-(2n ** 63n))], [
    "0",
    "0",
    "9007199254740991",
    "-9223372036854775808",
  ]);
  const args = [{ index: 0, value: 0, valueTwo: 0n, op: "" }];
  const spec: Spec = {
    ...base,
    linux: { seccomp: { defaultAction: "", syscalls: [{ names: [], action: "", args }] } },
  };
  const rule = '{"names":[],"action":"","args":[{"index":0,"value":0,"op":""}]}';
  assertEquals(
    formatSpec(spec),
    `{"ociVersion":"1.1.0","linux":{"seccomp":{"defaultAction":"","syscalls":[${rule}]}}}`,
  );
});

Deno.test("formatSpec() reports what it cannot write, and what to do", () => {
  const error = (spec: unknown) => assertThrows(() => formatSpec(spec as Spec), CriSpecError);
  const unknown = error({ ...base, mounts: [{ destination: "/a" }, { destination: "/b", nonsense: 1 }] });
  assertEquals(unknown.message, 'Cannot encode the spec: unknown field "nonsense"');
  assertEquals([unknown.path, unknown.hint], ["/mounts/1/nonsense", undefined]);
  const number = error({ ...base, process: { user: { uid: 2 ** 53, gid: 0 }, cwd: "" } });
  assertEquals(number.message, "Cannot encode the number 9007199254740992: it is not a safe integer");
  assertEquals([number.path, number.hint], ["/process/user/uid", "pass integers beyond 2^53 as bigints"]);
  const text = error({ ...base, annotations: { "\ud800": "" } });
  assertEquals(text.message, "Cannot encode a string: it contains a lone surrogate");
  assertEquals([text.path, text.code], ["/annotations/\ud800", "invalid-string"]);
  assertEquals(
    error({ ...base, process: { user: { uid: 0, gid: 0 }, cwd: "", env: ["a", "\udc00"] } }).path,
    "/process/env/1",
  );
});

Deno.test("formatSpec() takes a field that is there with undefined for absent, a known one or not", () => {
  assertEquals(formatSpec({ ...base, hostname: undefined, nonsense: undefined } as unknown as Spec), formatSpec(base));
});

Deno.test("formatSpec() writes Go's zero for what a struct has in any case and nobody has set", () => {
  assertEquals(formatSpec({} as Spec), '{"ociVersion":""}');
  const spec = {
    process: { rlimits: [{}] },
    root: {},
    mounts: [{ uidMappings: [{}] }],
    linux: { resources: { devices: [{}], cpu: {} }, namespaces: [{}], seccomp: { syscalls: [{ args: [{}] }, {}] } },
  };
  const zeros = {
    ociVersion: "",
    process: { user: { uid: 0, gid: 0 }, cwd: "", rlimits: [{ type: "", hard: 0, soft: 0 }] },
    root: { path: "" },
    mounts: [{ destination: "", uidMappings: [{ containerID: 0, hostID: 0, size: 0 }] }],
    linux: {
      resources: { devices: [{ allow: false }], cpu: {} },
      namespaces: [{ type: "" }],
      seccomp: {
        defaultAction: "",
        syscalls: [{ names: null, action: "", args: [{ index: 0, value: 0, op: "" }] }, { names: null, action: "" }],
      },
    },
  };
  assertEquals(formatSpec(spec as unknown as Spec), JSON.stringify(zeros));
});

Deno.test("encodeSpec() takes the bytes that are remembered for a record, but not for other escapes", () => {
  const spec = Object.freeze({ ociVersion: "1" });
  rememberBytes(spec, { fill: ([text = ""]) => new TextEncoder().encode(text) }, ["remembered"]);
  const text = (...args: Parameters<typeof encodeSpec>) => new TextDecoder().decode(encodeSpec(...args));
  assertEquals(text(spec), "remembered");
  assertEquals(text(spec, { escapes: "long" }), '{"ociVersion":"1"}');
  assertEquals(text({ ...spec }), '{"ociVersion":"1"}');
});

Deno.test("encodeSpec() escapes long texts as it does short ones", () => {
  for (const piece of ["\u0000", "a<", "\u2028é", "\b😀", "plain"]) {
    const short = formatSpec({ ociVersion: "", hostname: piece }).slice(29, -2);
    const text = formatSpec({ ociVersion: "", hostname: piece.repeat(100_000) }).slice(29, -2);
    assertEquals(text === short.repeat(100_000), true);
  }
});

Deno.test("encodeSpec() names the type that does not hold a number", () => {
  const spec: Spec = { ociVersion: "1.2.0", process: { cwd: "/", user: { uid: -1, gid: 0 } } };
  const error = assertThrows(() => encodeSpec(spec), CriSpecError);
  assertEquals([error.code, error.path], ["out-of-range", "/process/user/uid"]);
  assertEquals(/^Cannot encode the number: .*int32/.test(error.message), true, error.message);
});
