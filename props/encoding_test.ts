/**
 * config.json's bytes: what Go's encoding/json writes for runtime-spec's structs.
 *
 * Upstream: https://pkg.go.dev/encoding/json and https://github.com/opencontainers/runtime-spec/blob/v1.1.0/specs-go/config.go.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { encodeSpec, formatSpec, sandboxSpec } from "../mod.ts";
import { int64 } from "./arbitraries/integers.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { spec } from "./arbitraries/spec.ts";
import { characters, text, textMap } from "./arbitraries/text.ts";
import { law } from "./law.ts";
import { specs } from "./option_laws.ts";

const MIN = { ociVersion: "1.1.0" };
const anyText = fc.oneof(text(), characters(10));

/** Members that Go always writes, or whose zero is told by a pointer. */
const REQUIRED =
  "ociVersion uid gid cwd path destination type oomScoreAdj shares quota allow containerID hostID size hard soft index value"
    .split(" ");

/** Whether a value has nothing that Go leaves out: empty lists, texts, zeros and `false`. */
function hasNoEmptyMember(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(hasNoEmptyMember);
  return Object.entries(value).every(([key, item]) => {
    const isEmpty = item === "" || item === false || item === 0 || (Array.isArray(item) && item.length === 0);
    return (REQUIRED.includes(key) || !isEmpty) && hasNoEmptyMember(item);
  });
}

function bytes(one: Parameters<typeof encodeSpec>[0]): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(encodeSpec(one));
}

law("the bytes are the text's", specs, (one) => {
  assertEquals(bytes(one), formatSpec(one));
});

law("the text is JSON", specs, (one) => {
  assertEquals(JSON.parse(formatSpec(one)).ociVersion, one.ociVersion);
});

law("every text comes back as it was", anyText, (hostname) => {
  const { hostname: back = "" } = JSON.parse(formatSpec({ ...MIN, hostname }));
  assertEquals(back, hostname.toWellFormed());
});

law("every map comes back as it was", textMap(), (annotations) => {
  const back = JSON.parse(formatSpec({ ...MIN, annotations })).annotations ?? {};
  assertEquals(new Map(Object.entries(back)), new Map(Object.entries(annotations)));
});

law("the keys of a map are in the order of their bytes", textMap(), (annotations) => {
  const keys = [
    ...formatSpec({ ...MIN, annotations: { ...annotations, b: "", a: "" } }).matchAll(/("(?:[^"\\]|\\.)*"):"/g),
  ]
    .map(([, key]) => new TextEncoder().encode(JSON.parse(key!)))
    .slice(1);
  assert(keys.every((key, index) => index === 0 || compareBytes(keys[index - 1]!, key) < 0));
});

law("no text has a character that HTML or JavaScript would misread", anyText, (hostname) => {
  const written = [...formatSpec({ ...MIN, hostname })];
  assert(written.every((character) => character >= " " && !"<>&\u2028\u2029".includes(character)));
});

law("a 64-bit number comes back to the last digit", int64(), (quota) => {
  assert(formatSpec({ ...MIN, linux: { resources: { cpu: { quota, period: 0 } } } }).includes(`"quota":${quota},`));
});

law("what Go leaves out is left out", specs, (one) => {
  const { annotations: _, linux: { sysctl: __, ...linux } = {}, ...others } = JSON.parse(formatSpec(one));
  assert(hasNoEmptyMember({ ...others, linux }));
});

law("an empty list or map is the same as none", specs, (one) => {
  const empty = { mounts: [], annotations: {}, ...one, linux: { sysctl: {}, namespaces: [], ...one.linux } };
  assertEquals(formatSpec(empty), formatSpec({ ...one, linux: one.linux ?? {} }));
});

law("a copy has the same bytes", specs, (one) => {
  assertEquals(formatSpec(structuredClone(one)), formatSpec(spreadCopy(one)));
});

law("the order of a record's keys makes no difference", specs, (one) => {
  assertEquals(
    formatSpec(Object.fromEntries(Object.entries(one).toReversed()) as typeof one),
    formatSpec(structuredClone(one)),
  );
});

law("members are in the order of runtime-spec's struct", spec(), (one) => {
  const order = ["ociVersion", "process", "root", "hostname", "mounts", "annotations", "linux"];
  const places = Object.keys(JSON.parse(formatSpec(one))).map((key) => order.indexOf(key));
  assert(places.every((place, index) => place > (places[index - 1] ?? -1)));
});

law("encoding twice gives the same bytes, and another array each time", specs, (one) => {
  const [a, b] = [encodeSpec(one), encodeSpec(one)];
  assertEquals(a, b);
  a.fill(0);
  assertEquals(encodeSpec(one), b);
});

law(
  "a daemon of an older Go writes other escapes and nothing else",
  fc.tuple(
    sandboxRequest({
      pin: { release: release({ lacks: ["go-json-escapes"] }) },
    }),
    text(),
  ),
  ([request, hostname]) => {
    const long = formatSpec(sandboxSpec({ ...request, config: { ...request.config, hostname } }));
    const short = long.replaceAll("\\u0008", "\\b").replaceAll("\\u000c", "\\f");
    assertEquals(JSON.parse(long), JSON.parse(short));
    assert(!/(?<!\\)(?:\\\\)*\\[bf]/.test(long));
  },
);

function spreadCopy<T extends object>(one: T): T {
  return { ...one };
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
