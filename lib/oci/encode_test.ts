import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { encodeSpec, ESCAPES, formatSpec } from "./encode.ts";
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
    [{ ...base, hooks: {} }, "unknown-field", "/hooks"],
    [{ ...base, annotations: { "a/b": "\ud800" } }, "invalid-string", "/annotations/a~1b"],
    [{ ...base, linux: { resources: { cpu: { shares: 1.5 } } } }, "out-of-range", "/linux/resources/cpu/shares"],
  ];
  for (const [spec, code, path] of cases) {
    const error = assertThrows(() => encodeSpec(spec as Spec), CriSpecError);
    assertEquals([error.code, error.path], [code, path]);
  }
});
