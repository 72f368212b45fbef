import { assertEquals, assertNotStrictEquals } from "@std/assert";
import { formOf } from "./form.ts";
import { Layout } from "./layout.ts";
import type { NodeRequest } from "../request/document.ts";
import { decodeRequest } from "../sandbox/request.ts";

const NODE = { release: "1.7.24" };
const passes = (key: string): boolean => key.startsWith("pass");

function layoutOf(document: NodeRequest): Layout {
  const request = decodeRequest({ ...NODE, ...document });
  return new Layout(document, request, formOf(request, passes)!.texts, passes);
}

type Config = Readonly<Record<string, unknown>>;

const METADATA = { name: "n", namespace: "s", uid: "u", attempt: 1 };
const CONFIG = {
  metadata: METADATA,
  hostname: "h",
  log_directory: "/l",
  dns_config: { servers: ["1"], searches: [], options: ["o"] },
  port_mappings: [{ protocol: 0, container_port: 80, host_port: 0, host_ip: "" }],
  labels: { a: "b" },
  annotations: { pass1: "p1", other: "o", pass2: "p2" },
  linux: {
    cgroup_parent: "/a",
    resources: { cpu_shares: 3, cpu_quota: 2, oom_score_adj: 5 },
    sysctls: { x: "1", y: "2" },
    security_context: { privileged: true, supplemental_groups: [1, 2], seccomp: { profile_type: 1 } },
  },
};
const DOCUMENT: NodeRequest = { id: "i", netnsPath: "/n", config: CONFIG };
const LAYOUT = layoutOf(DOCUMENT);
const TEXTS = ["i", "/n", "n", "s", "u", "h", "/l", "a", "0", "2", "3", "0", "p1", "p2", "1", "2"];

/** What the layout picks of the document with some members of its config changed; `undefined` takes a member away. */
function picked(config: Config): readonly string[] | undefined {
  // Nothing of it is the same reference.
  return LAYOUT.textsOf({ ...DOCUMENT, config: structuredClone(merged(CONFIG, config)) });
}

function merged(base: Config, over: Config): Config {
  const entries = Object.entries({ ...base, ...over }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

function linux(over: Config): Config {
  return { linux: merged(CONFIG.linux, over) };
}

function withText(index: number, text: string): readonly string[] {
  return TEXTS.with(index, text);
}

Deno.test("textsOf() picks the texts of the document that was learned, anew each time", () => {
  const texts = LAYOUT.textsOf(DOCUMENT);
  assertEquals(texts, TEXTS);
  assertNotStrictEquals(LAYOUT.textsOf(DOCUMENT), texts);
  assertEquals(formOf(decodeRequest({ ...NODE, ...DOCUMENT }), passes)!.texts, TEXTS);
});

Deno.test("textsOf() picks the texts of a document of the same form", () => {
  assertEquals(LAYOUT.textsOf({ ...DOCUMENT, id: "j" }), withText(0, "j"));
  assertEquals(LAYOUT.textsOf({ ...DOCUMENT, netnsPath: "/m" }), withText(1, "/m"));
  assertEquals(picked({ metadata: { ...METADATA, name: "m" } }), withText(2, "m"));
  assertEquals(picked({ metadata: { ...METADATA, namespace: "t" } }), withText(3, "t"));
  assertEquals(picked({ metadata: { ...METADATA, uid: "v" } }), withText(4, "v"));
  assertEquals(picked({ hostname: "g" }), withText(5, "g"));
  assertEquals(picked({ log_directory: "/k" }), withText(6, "/k"));
  assertEquals(picked(linux({ cgroup_parent: "/b/c" })), withText(7, "b/c"));
  assertEquals(picked(linux({ resources: { cpu_shares: 9, cpu_quota: 2, oom_score_adj: 5 } })), withText(10, "9"));
  assertEquals(picked(linux({ resources: { cpu_shares: 3, cpu_quota: -1, oom_score_adj: 5 } })), withText(9, "-1"));
  assertEquals(picked({ annotations: { pass1: "p", pass2: "" } }), TEXTS.with(12, "p").with(13, ""));
  assertEquals(picked(linux({ sysctls: { x: "1", y: "" } })), withText(15, ""));
});

Deno.test("textsOf() does not look at what has no effect", () => {
  const alike: readonly Config[] = [
    { metadata: { ...METADATA, attempt: 4294967 } },
    { dns_config: { servers: ["2"], searches: [], options: [""] } },
    { port_mappings: [{ protocol: 0, container_port: 1, host_port: 2, host_ip: "::" }] },
    { labels: {} },
    { labels: { c: "d", e: "" } },
    { annotations: { a: "b", pass1: "p1", pass2: "p2", c: "d" } },
  ];
  for (const config of alike) assertEquals(picked(config), TEXTS, JSON.stringify(config));
});

Deno.test("textsOf() picks nothing where something else decides or is missing", () => {
  const security = CONFIG.linux.security_context;
  const port = CONFIG.port_mappings[0]!;
  const others: readonly Config[] = [
    { other: 1 },
    { hostname: undefined },
    { hostname: "" },
    { hostname: 1 },
    { hostname: null },
    { log_directory: "" },
    { log_directory: ["/l"] },
    { metadata: { ...METADATA, name: "" } },
    { metadata: { ...METADATA, name: "a\0" } },
    { metadata: { ...METADATA, namespace: "a\0" } },
    { metadata: { ...METADATA, uid: "x".repeat(1025) } },
    { metadata: { ...METADATA, attempt: -1 } },
    { metadata: { ...METADATA, attempt: 1.5 } },
    { metadata: { ...METADATA, attempt: 2 ** 31 } },
    { metadata: { ...METADATA, attempt: "1" } },
    { metadata: null },
    { metadata: [] },
    { dns_config: { servers: ["1", "2"], searches: [], options: ["o"] } },
    { dns_config: { servers: [1], searches: [], options: ["o"] } },
    { dns_config: { servers: "1", searches: [], options: ["o"] } },
    { dns_config: { servers: { 0: "1", length: 1 }, searches: [], options: ["o"] } },
    { dns_config: { searches: [], servers: ["1"], options: ["o"] } },
    { port_mappings: [{ ...port, protocol: 1 }] },
    { port_mappings: [{ ...port, container_port: -1 }] },
    { port_mappings: [{ ...port, host_port: "1" }] },
    { port_mappings: [{ ...port, host_ip: 1 }] },
    { port_mappings: [{ ...port, host_ip: "\ud800" }] },
    { port_mappings: [] },
    { labels: null },
    { labels: { "": "a" } },
    { labels: { a: 1 } },
    { labels: { a: "x".repeat(1024) } },
    { labels: { "\ud800": "a" } },
    { annotations: null },
    { annotations: { pass1: "p1" } },
    { annotations: { pass2: "p2", pass1: "p1" } },
    { annotations: { pass1: "p1", pass2: "p2", pass3: "p3" } },
    { annotations: { pass1: "p1", pass2: "p2", "containerd.io/snapshot/a": "" } },
    { annotations: { pass1: "p1", pass2: "p2", "io.kubernetes.cri.untrusted-workload": "" } },
    { annotations: { pass1: "p1", pass2: 2 } },
    { annotations: { pass1: "p1", pass2: "p2", "\udc00": "" } },
    { annotations: { pass1: "p1", pass2: "p2", other: 1 } },
    linux({ cgroup_parent: "" }),
    linux({ cgroup_parent: "a" }),
    linux({ cgroup_parent: "/a.slice" }),
    linux({ cgroup_parent: 1 }),
    linux({ resources: { cpu_shares: "3", cpu_quota: 2, oom_score_adj: 5 } }),
    linux({ resources: { cpu_shares: 2.5, cpu_quota: 2, oom_score_adj: 5 } }),
    linux({ resources: { cpu_shares: 2 ** 53, cpu_quota: 2, oom_score_adj: 5 } }),
    linux({ resources: { cpu_shares: 3, cpu_quota: 2, oom_score_adj: 6 } }),
    linux({ resources: { cpu_shares: 3, oom_score_adj: 5 } }),
    linux({ sysctls: { x: "1" } }),
    linux({ sysctls: { x: "1", y: "2", z: "3" } }),
    linux({ sysctls: { y: "2", x: "1" } }),
    linux({ sysctls: { x: "1", z: "2" } }),
    linux({ sysctls: { x: "1", y: 2 } }),
    linux({ sysctls: ["1", "2"] }),
    linux({ security_context: { ...security, privileged: false } }),
    linux({ security_context: { ...security, supplemental_groups: [1] } }),
    linux({ security_context: { ...security, supplemental_groups: [1, 3] } }),
    linux({ security_context: { ...security, supplemental_groups: { 0: 1, 1: 2 } } }),
    linux({ security_context: { ...security, seccomp: { profile_type: 0 } } }),
    linux({ security_context: { ...security, seccomp: null } }),
    linux({ security_context: undefined }),
  ];
  for (const config of others) assertEquals(picked(config), undefined, JSON.stringify(config));
  for (const id of ["", "_", "a b"]) assertEquals(LAYOUT.textsOf({ ...DOCUMENT, id }), undefined);
  for (const document of [null, 1, "", [], { config: CONFIG }, { ...DOCUMENT, netnsPath: "" }]) {
    assertEquals(LAYOUT.textsOf(document), undefined);
  }
});

Deno.test("textsOf() finds the texts behind those that every form has, with resources and without", () => {
  const config = { metadata: { name: "n" }, annotations: { pass: "a" }, linux: { sysctls: { x: "1" } } };
  const other = { metadata: { name: "m" }, annotations: { pass: "b" }, linux: { sysctls: { x: "2" } } };
  assertEquals(layoutOf({ config }).textsOf({ config: other })?.slice(8), ["b", "2"]);
  const resources = { cpu_quota: 1 };
  const [limited, otherLimited] = [config, other].map((one) => ({ ...one, linux: { ...one.linux, resources } }));
  assertEquals(layoutOf({ config: limited }).textsOf({ config: otherLimited })?.slice(8), [
    "0",
    "1",
    "0",
    "0",
    "b",
    "2",
  ]);
});

Deno.test("textsOf() follows a layout in the other spelling of CRI", () => {
  const config = {
    metadata: { name: "n" },
    logDirectory: "/l",
    dnsConfig: { servers: ["1"] },
    portMappings: [{ containerPort: 1, hostPort: 2, hostIp: "a" }],
    linux: { cgroupParent: "/a", resources: { cpuShares: 3, memoryLimitInBytes: 7 } },
  };
  const layout = layoutOf({ config });
  const other = {
    metadata: { name: "m" },
    logDirectory: "/k",
    dnsConfig: { servers: ["2"] },
    portMappings: [{ containerPort: 3, hostPort: 4, hostIp: "b" }],
    linux: { cgroupParent: "/b", resources: { cpuShares: 4, memoryLimitInBytes: 8 } },
  };
  const texts = ["m", "", "", "", "/k", "b", "0", "0", "4", "8"];
  assertEquals(layout.textsOf({ config: other })?.slice(2), texts);
  assertEquals(layout.textsOf({ config: { ...other, linux: { ...other.linux, cgroup_parent: "/b" } } }), undefined);
});

Deno.test("textsOf() takes what was not told, or told otherwise, only as it was", () => {
  const odd = {
    metadata: { name: null, attempt: "1" },
    hostname: "",
    log_directory: null,
    dns_config: null,
    port_mappings: null,
    labels: null,
    annotations: null,
    linux: { cgroup_parent: "", resources: { cpu_shares: "3", cpu_quota: null }, sysctls: null },
  };
  const layout = layoutOf({ id: null, netnsPath: "", config: odd });
  const texts = layout.textsOf({ id: null, netnsPath: "", config: odd });
  assertEquals(texts?.slice(2), ["", "", "", "", "", "", "0", "0", "3", "0"]);
  for (const key of Object.keys(odd)) {
    for (const changed of [{ changed: true }, "text"]) {
      const config = { ...odd, [key]: changed };
      assertEquals(layout.textsOf({ id: null, netnsPath: "", config }), undefined, key);
    }
  }
  const resources = (over: Config) => ({ ...odd, linux: { ...odd.linux, ...over } });
  assertEquals(layout.textsOf({ id: "i", netnsPath: "", config: odd }), undefined);
  assertEquals(layout.textsOf({ id: null, netnsPath: "/n", config: odd }), undefined);
  assertEquals(layout.textsOf({ id: null, netnsPath: "", config: { ...odd, metadata: { name: "n" } } }), undefined);
  const changes = [{ cgroup_parent: "/a" }, { sysctls: {} }, { resources: { cpu_shares: 3, cpu_quota: null } }];
  for (const over of changes) {
    assertEquals(layout.textsOf({ id: null, netnsPath: "", config: resources(over) }), undefined);
  }
});

Deno.test("textsOf() takes a parent that was not told for no other", () => {
  const config = (cgroup_parent: unknown) => ({ metadata: { name: "n" }, linux: { cgroup_parent } });
  for (const told of [null, ""]) {
    const layout = layoutOf({ config: config(told) });
    assertEquals(layout.textsOf({ config: config(told) })?.[7], "");
    for (const other of ["/a", "/a.slice", "a", 7]) assertEquals(layout.textsOf({ config: config(other) }), undefined);
  }
});

Deno.test("textsOf() picks at most 2^17 units of text, an entry of a map counted as 16 more", () => {
  const layout = layoutOf({
    id: "i",
    config: { metadata: { name: "n" }, labels: {}, annotations: {}, log_directory: "/" },
  });
  const document = (labels: number, annotations: number, bytes: number) => ({
    id: "i",
    config: {
      metadata: { name: "n" },
      labels: Object.fromEntries(Array.from({ length: labels }, (_, index) => [1000 + index, "l"])),
      annotations: Object.fromEntries(Array.from({ length: annotations }, (_, index) => [1000 + index, "a"])),
      log_directory: "/".repeat(bytes),
    },
  });
  const most = 2 ** 17 - 2;
  const isPicked = (labels: number, annotations: number, bytes: number) =>
    layout.textsOf(document(labels, annotations, bytes)) !== undefined;
  assertEquals([isPicked(0, 0, most), isPicked(0, 0, most + 1)], [true, false]);
  const entry = 4 + 1 + 16;
  assertEquals([isPicked(9, 0, most - 9 * entry), isPicked(9, 0, most + 1 - 9 * entry)], [true, false]);
  assertEquals([isPicked(0, 9, most - 9 * entry), isPicked(0, 9, most + 1 - 9 * entry)], [true, false]);
});
