import { assertEquals, assertNotEquals } from "@std/assert";
import { type Form, formOf, isFine, isLabelFine, isRead, parentOf, passing, withTexts } from "./form.ts";
import type { RequestDocument } from "../request/document.ts";
import { decodeRequest, DEFAULT_ID } from "../sandbox/request.ts";

type Config = Readonly<Record<string, unknown>>;

const NETNS = "/var/run/netns/cni-00000000-0000-0000-0000-000000000000";
const PLAIN = { metadata: { name: "web" } };
const passes = (key: string): boolean => key.startsWith("pass");

function formIn(config: Config, over: Partial<RequestDocument> = {}): Form | undefined {
  return formOf(decodeRequest({ release: "1.7.24", config: { ...PLAIN, ...config }, ...over }), passes);
}

function textsIn(config: Config, over?: Partial<RequestDocument>): readonly string[] | undefined {
  return formIn(config, over)?.texts;
}

function keyIn(config: Config, over?: Partial<RequestDocument>): string | undefined {
  return formIn(config, over)?.key;
}

function entries(count: number, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, `${index}`]));
}

Deno.test("formOf() picks the texts that a spec passes on, in one order", () => {
  assertEquals(textsIn({}), [DEFAULT_ID, NETNS, "web", "", "", "", "", ""]);
  const config = {
    metadata: { name: "n", namespace: "s", uid: "u", attempt: 7 },
    hostname: "h",
    log_directory: "/l",
    annotations: { pass1: "p1", other: "o", pass0: "p0" },
    linux: {
      cgroup_parent: "/c",
      resources: { cpu_shares: 3, cpu_quota: 2, memory_limit_in_bytes: 4 },
      sysctls: { b: "1", a: "2" },
    },
  };
  const texts = ["n", "s", "u", "h", "/l", "c", "0", "2", "3", "4", "p1", "p0", "1", "2"];
  assertEquals(textsIn(config, { id: "i", netnsPath: "/n" }), ["i", "/n", ...texts]);
});

Deno.test("formOf() tells forms apart by what decides, and by nothing that is passed on", () => {
  const plain = keyIn({});
  const alike: readonly Config[] = [
    { metadata: { name: "other", namespace: "n", uid: "u", attempt: 3 } },
    { log_directory: "/x" },
    { labels: { a: "b" } },
    { annotations: { other: "x" } },
  ];
  for (const config of alike) assertEquals(keyIn(config), plain);
  assertEquals(keyIn({}, { id: "other", netnsPath: "/other" }), plain);
  assertEquals(keyIn({ hostname: "a" }), keyIn({ hostname: "b" }));
  assertEquals(keyIn({ linux: { cgroup_parent: "/a" } }), keyIn({ linux: { cgroup_parent: "/b" } }));
  const resources = (cpu_shares: number, oom_score_adj = 0) => ({
    linux: { resources: { cpu_shares, oom_score_adj } },
  });
  assertEquals(keyIn(resources(2)), keyIn(resources(3)));

  const different: readonly (string | undefined)[] = [
    plain,
    keyIn({ hostname: "a" }),
    keyIn({ annotations: { pass: "x" } }),
    keyIn({ annotations: { pass1: "x" } }),
    keyIn({ annotations: { pass1: "x", pass: "x" } }),
    keyIn({ annotations: { pass: "x", pass1: "x" } }),
    keyIn({ linux: { sysctls: { pass: "x" } } }),
    keyIn({ linux: { sysctls: { a: "x" } } }),
    keyIn({ linux: { sysctls: { a: "x", b: "y" } } }),
    keyIn({ linux: { sysctls: { a1b: "x" } } }),
    keyIn({ linux: { cgroup_parent: "/a" } }),
    keyIn({ linux: { cgroup_parent: "/a.slice" } }),
    keyIn({ linux: { overhead: { cpu_shares: 1 } } }),
    keyIn({ linux: { security_context: { privileged: true } } }),
    keyIn(resources(2)),
    keyIn(resources(2, 1)),
    keyIn({}, { runtimeHandler: "kata" }),
    keyIn({}, { tempMountPath: "/t" }),
  ];
  assertEquals(different.includes(undefined), false);
  assertEquals(new Set(different).size, different.length);
  assertNotEquals(keyIn({ linux: { sysctls: { "a1:b": "" } } }), keyIn({ linux: { sysctls: { a: "", b: "" } } }));
});

Deno.test("formOf() gives no form to a request with files of its own, or without metadata", () => {
  assertEquals(formIn({ metadata: null }), undefined);
  assertEquals(formIn({}, { rootfs: {} }), undefined);
  assertEquals(formIn({}, { hostFiles: {} }), undefined);
});

Deno.test("formOf() tells forms apart by the image's config", () => {
  const keys = [undefined, { Cmd: ["a"] }, { Cmd: ["b"] }, { Entrypoint: ["a"] }].map((image) => keyIn({}, { image }));
  assertEquals(keys.includes(undefined), false);
  assertEquals(new Set(keys).size, keys.length);
});

Deno.test("formOf() gives no form to texts that containerd may look at", () => {
  const long = "x".repeat(1025);
  const short = "x".repeat(1024);
  for (const key of ["name", "namespace", "uid"]) {
    assertEquals(formIn({ metadata: { [key]: long } }), undefined);
    assertEquals(formIn({ metadata: { [key]: "a\0b" } }), undefined);
    assertEquals(textsIn({ metadata: { [key]: short } })?.includes(short), true);
  }
  for (const labels of [{ "": "a" }, { a: short }, { [short]: "a" }]) assertEquals(formIn({ labels }), undefined);
  assertNotEquals(formIn({ labels: { a: "x".repeat(1023) } }), undefined);
  for (const key of ["containerd.io/snapshot", "containerd.io/snapshot/a", "io.kubernetes.cri.untrusted-workload"]) {
    assertEquals(formIn({ annotations: { other: "", [key]: "" } }), undefined);
  }
  assertEquals(formIn({ linux: { cgroup_parent: "/a//b" } }), undefined);
});

Deno.test("formOf() gives no form to a request that is larger than most", () => {
  const linux = (count: number) => ({ linux: { sysctls: entries(count, "s") } });
  assertEquals(textsIn(linux(64))?.length, 8 + 64);
  assertEquals(formIn(linux(65)), undefined);
  assertEquals(textsIn({ annotations: entries(64, "pass") })?.length, 8 + 64);
  assertEquals(formIn({ annotations: entries(65, "pass") }), undefined);
  assertEquals(textsIn({ annotations: entries(256, "other") })?.length, 8);
  assertEquals(formIn({ annotations: entries(257, "other") }), undefined);
  const rest = keyIn({}, { runtimeHandler: "" })!.length;
  const handler = (bytes: number) => ({ runtimeHandler: "r".repeat(bytes) });
  const room = 4096 - (rest - "none true   ".length);
  assertNotEquals(formIn({}, handler(room)), undefined);
  assertEquals(formIn({}, handler(room + 1)), undefined);
});

Deno.test("formOf() gives no form to numbers beyond 2^53", () => {
  const context = (gid: string) => ({ linux: { security_context: { supplemental_groups: [gid] } } });
  assertNotEquals(formIn(context("9007199254740991")), undefined);
  assertEquals(formIn(context("9007199254740993")), undefined);
});

Deno.test("parentOf() passes on the last step of a slice, and the whole of a clean path", () => {
  assertEquals(parentOf(""), { kind: "none", text: "" });
  assertEquals(parentOf("/a/b"), { kind: "path", text: "a/b" });
  assertEquals(parentOf("/a/b.slice"), { kind: "slice", text: "b" });
  assertEquals(parentOf("b.slice"), { kind: "slice", text: "b" });
  assertEquals(parentOf(".slice"), { kind: "slice", text: "" });
  assertEquals(parentOf("/a.slice/b"), { kind: "path", text: "a.slice/b" });
  for (const parent of ["a/b", "/a/", "//a", "/a/../b", "/"]) assertEquals(parentOf(parent), undefined, parent);
});

Deno.test("what containerd reads, and what it takes, are told by their edges", () => {
  assertEquals([isFine(""), isFine("x".repeat(1024)), isFine("x".repeat(1025)), isFine("\0")], [
    true,
    true,
    false,
    false,
  ]);
  assertEquals([isLabelFine("", "a"), isLabelFine("a", ""), isLabelFine("a", "x".repeat(1023))], [false, true, true]);
  assertEquals(isLabelFine("a", "x".repeat(1024)), false);
  assertEquals(["containerd.io/snapshot", "containerd.io/snapshots/x"].map(isRead), [true, true]);
  const untrusted = "io.kubernetes.cri.untrusted-workload";
  assertEquals([untrusted, `${untrusted}s`, `x${untrusted}`, "xcontainerd.io/snapshot"].map(isRead), [
    true,
    false,
    false,
    false,
  ]);
  assertEquals(passing({ b: "", pass2: "", pass1: "" }, passes), ["pass2", "pass1"]);
  assertEquals(passing({ pass: "", [untrusted]: "" }, passes), undefined);
});

Deno.test("withTexts() makes a request of the same form with the other texts", () => {
  const configs: readonly Config[] = [
    {},
    { hostname: "h", linux: { cgroup_parent: "/a" } },
    {
      hostname: "h",
      log_directory: "/l",
      annotations: { pass1: "a", other: "b", pass2: "c" },
      linux: {
        cgroup_parent: "/a/b.slice",
        resources: { cpu_shares: 3, oom_score_adj: 4 },
        sysctls: { x: "1", y: "2" },
        security_context: { privileged: true },
      },
    },
  ];
  for (const config of configs) {
    const request = decodeRequest({ release: "1.7.24", config: { ...PLAIN, ...config } });
    const { key, texts } = formOf(request, passes)!;
    const others = texts.map((_, index) => String(100 + index));
    const changed = formOf(withTexts(request, passes, others), passes)!;
    assertEquals(changed.key, key);
    const told = others.map((text, index) => (index === 5 && !("hostname" in config)) ? "" : text);
    if (!("linux" in config)) told[7] = "";
    assertEquals(changed.texts, told);
  }
});
