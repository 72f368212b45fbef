import { assertEquals } from "@std/assert";
import { ESCAPES } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import { diffSpecs } from "./diff.ts";

const BASE: Spec = { ociVersion: "1.1.0" };

function lines(from: Partial<Spec>, to: Partial<Spec>): readonly string[] {
  return diffSpecs({ ...BASE, ...from }, { ...BASE, ...to }).map(({ kind, keyed }) => `${kind} ${keyed}`);
}

const MOUNTS = Array.from({ length: 40 }, (_, index) => ({ destination: `/${index}`, type: "bind" }));

Deno.test("diffSpecs() tells the first of 40 mounts from the others when it goes", () => {
  const [change, ...others] = diffSpecs({ ...BASE, mounts: MOUNTS }, { ...BASE, mounts: MOUNTS.slice(1) });
  assertEquals(change, { kind: "removed", path: "/mounts/0", keyed: "mounts[/0]", from: MOUNTS[0] });
  assertEquals(others, []);
});

Deno.test("diffSpecs() tells a mount that moved, and what changed in it", () => {
  const [first, second, third] = MOUNTS;
  const moved = { ...first!, options: ["ro"] };
  assertEquals(
    diffSpecs({ ...BASE, mounts: [first!, second!, third!] }, { ...BASE, mounts: [second!, third!, moved] }),
    [
      { kind: "moved", path: "/mounts/2", keyed: "mounts[/0]", from: 0, to: 2 },
      { kind: "added", path: "/mounts/2/options/0", keyed: "mounts[/0]/options[ro]", to: "ro" },
    ],
  );
});

Deno.test("diffSpecs() tells two mounts on one destination apart", () => {
  const [a, b] = [{ destination: "/a", type: "bind" }, { destination: "/a", type: "tmpfs" }];
  assertEquals(lines({ mounts: [a, b] }, { mounts: [b] }), ["removed mounts[/a]"]);
  assertEquals(lines({ mounts: [a, b] }, { mounts: [a] }), ["removed mounts[/a#2]"]);
  assertEquals(lines({ mounts: [a, b] }, { mounts: [b, a] }).length, 1);
});

Deno.test("diffSpecs() knows variables by name and other texts by value", () => {
  const process = { user: { uid: 0, gid: 0 }, cwd: "/" };
  const from = { process: { ...process, env: ["A=1", "B=1"], args: ["/pause"] } };
  const to = { process: { ...process, env: ["A=2", "B=1"], args: ["/pause", "-v"] } };
  assertEquals(lines(from, to), ["added process/args[-v]", "changed process/env[A]"]);
});

Deno.test("diffSpecs() knows a syscall rule by its first name when names are added", () => {
  const rule = { names: ["accept", "bind"], action: "SCMP_ACT_ALLOW" };
  const seccomp = { defaultAction: "SCMP_ACT_ERRNO", syscalls: [rule] };
  const more = { ...seccomp, syscalls: [{ ...rule, names: ["accept", "bind", "brk"] }] };
  assertEquals(lines({ linux: { seccomp } }, { linux: { seccomp: more } }), [
    "added linux/seccomp/syscalls[accept,…]/names[brk]",
  ]);
});

Deno.test("diffSpecs() tells entries of maps that were not there before", () => {
  assertEquals(lines({}, { annotations: { "a/b": "1", "__proto__x": "" } }), [
    "added annotations[__proto__x]",
    "added annotations[a/b]",
  ]);
});

Deno.test("diffSpecs() takes what Go leaves out for absent, and nothing else", () => {
  assertEquals(lines({ hostname: "", mounts: [], annotations: {} }, {}), []);
  assertEquals(lines({ linux: {} }, {}), ["removed linux"]);
});

Deno.test("diffSpecs() tells texts that are escaped in another way", () => {
  const long = { ...BASE, [ESCAPES]: "long" as const, hostname: "a\bb\f", annotations: { "\b": "x" } };
  assertEquals(diffSpecs(long, { ...BASE, hostname: "a\bb\f", annotations: { "\b": "x" } }), [
    { kind: "bytes", path: "/annotations/\b", keyed: "annotations[\b]", from: "\\u0008", to: "\\b" },
    { kind: "bytes", path: "/hostname", keyed: "hostname", from: "\\u0008 \\u000c", to: "\\b \\f" },
  ]);
});

Deno.test("diffSpecs() compares integers by value, whatever their type", () => {
  const cpu = (shares: number | bigint) => ({ linux: { resources: { cpu: { shares } } } });
  assertEquals(lines(cpu(2), cpu(2n)), []);
  assertEquals(lines(cpu(2n ** 63n - 1n), cpu(2n ** 63n - 2n)), ["changed linux/resources/cpu/shares"]);
});
