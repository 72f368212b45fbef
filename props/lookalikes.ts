/**
 * Documents that look like others: the same keys, and other texts and numbers here and there.
 *
 * @module
 */

import fc from "fast-check";
import { text } from "./arbitraries/text.ts";

/** Texts that are read somewhere, or escaped. */
const odd = fc.oneof(
  text(),
  fc.constantFrom(
    "",
    "/",
    ".",
    "..",
    ".slice",
    "/a.slice",
    "a//b.slice",
    "/a/../b",
    "true",
    "471",
    "\0",
    "<&>",
    "\b",
    "é",
  ),
  fc.constantFrom("4710000000000137", "4711000000001137", "x".repeat(1030), "x".repeat(5000), "\ud800"),
);

/** What is changed: the texts and numbers that the numbers hit, to one of the texts. */
export type Change = readonly [choice: readonly number[], texts: readonly string[]];

/** Changes some texts and numbers of plain data. */
function changed(value: unknown, choice: readonly number[], texts: readonly string[]): unknown {
  let seen = 0;
  const change = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(change);
    if (typeof part === "object" && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, change(item)]));
    }
    const hit = choice.indexOf(seen++ % 40);
    if (hit < 0) return part;
    if (typeof part === "string") return texts[hit % texts.length];
    return typeof part === "number" ? part + hit - 1 : part;
  };
  return change(value);
}

const choice = fc.array(fc.nat(39), { maxLength: 4 });
/** Which parts of a document are changed, and to which texts; several times. */
export const variants: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(choice, fc.array(odd, { minLength: 1, maxLength: 4 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/**
 * A document three times, so that what can be learned of it is, then variants of it that look alike, then it again.
 *
 * @param document Plain data.
 * @param changes What is changed in each variant.
 * @returns The documents in order.
 */
export function* lookalikes<T>(document: T, changes: readonly Change[]): Generator<T, void, void> {
  for (let time = 0; time < 3; time++) yield document;
  for (const [places, texts] of changes) yield changed(document, places, texts) as T;
  yield document;
}

/** What of the kubelet's pod is changed, by the steps to it: an `undefined` value takes it away. */
export const EDITS: readonly (readonly [path: string, ...values: readonly unknown[]])[] = [
  ["id", "", "a.b", "a..b", "A".repeat(77), 7, null],
  ["netnsPath", "", "/a/../b", "é", null, {}],
  ["runtimeHandler", "runc", "nosuch", ""],
  [
    "image",
    { User: "7:8", Entrypoint: ["/p"] },
    { User: "name", Entrypoint: ["/p"] },
    { Entrypoint: ["/p", null] },
    null,
  ],
  [
    "image",
    { Entrypoint: ["/p"], user: "7", Labels: { "": "a" } },
    { Entrypoint: ["/p"], User: new Date(0) },
    {},
    [],
    7,
  ],
  ["rootfs", {}, { "/etc/passwd": "a:x:7:8::/:\n" }, { "/etc/passwd": undefined }, { "/etc/passwd": 7 }, null],
  ["hostFiles", {}, { "/a": "b" }, { "/a": { symlink: "/b" } }, { "/a": { directory: false } }, null],
  ["tempMountPath", "", "/t", 7, null],
  ["config/metadata", undefined, {}, { name: "a" }],
  ["config/metadata/name", "", "\0", "x".repeat(70000), "<b>", "\ud800", 7, undefined],
  ["config/metadata/attempt", 4294967295, 4294967296, -1, -0, 1.5, "7", "seven", 7n],
  ["config/hostname", "", "other", undefined, null, "a\u2028"],
  ["config/log_directory", "", "/a//b", undefined],
  ["config/dns_config/servers", [], ["1.1.1.1", "8.8.8.8"], ["1.1.1.1", 7], [7], "10.0.0.1"],
  ["config/port_mappings/0/protocol", "TCP", "XXX", 1, 1e10],
  ["config/port_mappings/0/container_port", 1, 1e10, "80", "eighty"],
  ["config/labels", {}, { "": "a" }, { a: "x".repeat(5000) }, { "\ud800": "" }, { a: 7 }, undefined],
  ["config/annotations", ["a"], "abc", 7],
  ["config/labels", ["a"], "abc"],
  ["config/annotations", {}, { "io.kubernetes.cri.untrusted-workload": "true" }, { "example.com/a": "\f" }, {
    a: null,
  }],
  ["config/annotations", { "containerd.io/snapshot/uidmapping": "1" }, {
    "containerd.io/snapshot/a": "x".repeat(5000),
  }],
  ["config/annotations/containerd.io~snapshot~a", "x".repeat(5000)],
  ["config/annotations/io.kubernetes.cri.untrusted-workload", "true", "false"],
  ["config/annotations", { "example.com/b": "1", "example.com/team": "2" }, { "example.com/io.kubernetes": "" }],
  ["config/linux/cgroup_parent", "", "/", "/a", "/a/", "a", "/a/../b", ".slice", "/x.slice/", "/x.slice", "/.."],
  ["config/linux/sysctls", {}, { "net.core.somaxconn": "" }, { "net.ipv4.ping_group_range": "1 1" }, { a: 7 }],
  ["config/linux/resources", undefined, {}, null, { cpu_shares: 7, cpu_quota: -1 }, { oom_score_adj: -7 }],
  ["config/linux/resources/cpu_quota", -1, -0, 1.5, "12", 2n ** 62n, 2n ** 63n, Infinity],
  ["config/linux/resources/cpu_shares", "007", "1e3", "-0", "-5", ""],
  ["config/linux/overhead", { cpu_period: 1.5 }, { cpu_period: 1, cpuPeriod: 1 }, { cpuset_cpus: 1 }, {
    unified: { a: 1 },
  }],
  ["config/portMappings", [], null],
  ["config/linux/security_context/privileged", true],
  ["config/linux/security_context/run_as_user", undefined, { value: "7" }, { value: 2n ** 62n }],
  ["config/linux/securityContext", {}],
  ["config/logDirectory", "/a"],
  ["config/nonsense", 1],
  ["nonsense", 1, null],
  ["container", null],
];

/**
 * Changes one part of plain data.
 *
 * @param value The data.
 * @param path The keys that lead to the part, `~` for `/` in them.
 * @param to What it becomes; `undefined` takes it away.
 * @returns The changed data; the given data stays as it is.
 */
export function edited(value: unknown, path: string, to: unknown): unknown {
  return editedAt(value, path.split("/").map((step) => step.replaceAll("~", "/")), to);
}

function editedAt(value: unknown, [key = "", ...rest]: readonly string[], to: unknown): unknown {
  if (Array.isArray(value)) {
    return value.with(Number(key), rest.length === 0 ? to : editedAt(value[Number(key)], rest, to));
  }
  const record = value as Readonly<Record<string, unknown>>;
  const part = rest.length === 0 ? to : editedAt(record[key], rest, to);
  const { [key]: _, ...others } = record;
  return part === undefined ? others : { ...record, [key]: part };
}
