/**
 * Lint: which specs do not start, as https://github.com/opencontainers/runc and the kernel decide.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { ERROR_CODES } from "../lib/error_codes.ts";
import { decodeSpec } from "../lib/oci/decode.ts";
import { decodeLintHost, type Fact, type LintHost } from "../lib/lint/host.ts";
import { fixOf, lint } from "../lib/lint/lint.ts";
import { valueAt } from "../lib/lint/repair.ts";
import { REQUEST_RULES, RULES } from "../lib/lint/rules.ts";
import { hasChange, parseRuntime, type RuntimeChangeId } from "../lib/lint/runtime.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { textPattern } from "../lib/lint/text.ts";
import type { Finding } from "../lib/lint/finding.ts";
import { DEFAULT_CAPABILITIES } from "../lib/oci/default_spec.ts";
import { spec as anySpec } from "./arbitraries/spec.ts";
import { deepFreeze, law } from "./law.ts";
import { BUNDLE, HOST, type LintCase, specOf, USERNS } from "./lint/case.ts";
import { CASES, LOOKS_BAD } from "./lint/cases.ts";
import { goldenSpecs } from "./lint/golden_specs.ts";

const ROOTFS = { "/pause": "executable" } as const;

type Document = Readonly<Record<string, unknown>>;

/** The plain host with the facts of a case; maps of facts are joined. */
function hostOf({ host = {} }: Pick<LintCase, "host">): LintHost {
  const plain: Document = HOST;
  const joined = Object.entries(host).map(([key, value]) => {
    const isMap = key === "paths" || key === "rootfs" || key === "netSysctls";
    return [key, isMap ? { ...plain[key] as Document, ...value as Document } : value];
  });
  return decodeLintHost({ ...plain, ...Object.fromEntries(joined) });
}

function errors(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

Deno.test("every rule has one case, and every case a rule", () => {
  assertEquals(CASES.map(({ rule }) => rule).toSorted(), RULES.map(({ id }) => id).toSorted());
  assert(RULES.length >= 70);
});

Deno.test("ids are unique and kebab-case, and none is an error's code but of what the model refuses", () => {
  const ids = [...RULES, ...REQUEST_RULES].map(({ id }) => id);
  assertEquals(new Set(ids).size, ids.length);
  assertEquals(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)), []);
  assertEquals(RULES.filter(({ id }) => Object.hasOwn(ERROR_CODES, id)), []);
});

Deno.test("what is marked as observed is shown by a real runc, and nothing else", () => {
  for (const { rule: id, live } of CASES) {
    const isShown = typeof live !== "object";
    const observed = RULES.find((rule) => rule.id === id)!.texts.filter(({ text, evidence }) =>
      text !== "" && evidence === "observed"
    );
    assertEquals(observed.length > 0, isShown, id);
  }
});

for (const one of CASES) {
  Deno.test(`${one.rule} fires on its bad spec alone, at a place of it, and not on its good one`, () => {
    const host = hostOf(one);
    const bad = deepFreeze(specOf(one.bad));
    const { findings } = lint(bad, host);
    assertEquals([...new Set(findings.map(({ rule }) => rule))], [one.rule]);
    const good = lint(specOf(one.good), one.goodHost === undefined ? host : hostOf({ host: one.goodHost }));
    assertEquals(good.findings.map(({ rule }) => rule), []);
    for (const { path } of findings) {
      assert(valueAt(bad, path) !== undefined || valueAt(bad, parentOf(path)) !== undefined);
    }
  });
}

for (const [what, edits] of Object.entries(LOOKS_BAD)) {
  Deno.test(`${what}: no error`, () => {
    assertEquals(errors(lint(specOf(edits), hostOf({ host: { paths: SOURCES } })).findings), []);
  });
}

const SOURCES = {
  "/bundle/volume": { kind: "directory", flags: [] },
  "/bundle/locked": { kind: "directory", flags: [] },
  "/sys": { kind: "directory", flags: [] },
  "/etc/hostname": { kind: "file", flags: [] },
};

Deno.test("a runtime's text is the one of its release", () => {
  const bad = CASES.find(({ rule }) => rule === "ping-group-range-unmapped")!;
  const text = (runtime: string): string | undefined =>
    lint(specOf(bad.bad), hostOf({ host: { runtime } })).findings[0]?.texts[0]?.text;
  const file = "/proc/sys/net/ipv4/ping_group_range";
  assertEquals(
    text("runc@1.2.7"),
    `unable to start container process: error during container init: write ${file}: invalid argument`,
  );
  assert(
    textPattern(text("runc@1.3.3")!).test(
      "unable to start container process: error during container init: failed to write sysctl net.ipv4.ping_group_range = " +
        `"0 2147483647": write ${file}: invalid argument`,
    ),
  );
  assertEquals(
    text("runc@1.0.3"),
    "container_linux.go:<number>: starting container process caused: process_linux.go:<number>: container init caused: " +
      `write sysctl key net.ipv4.ping_group_range: write ${file}: invalid argument`,
  );
  assertEquals(text("crun@1.8.1"), `write to ${file}: Invalid argument`);
  assertEquals(text("crun@1.14"), `write to \`${file}\`: Invalid argument`);
  assertEquals(
    text("crun@1.20"),
    `write to \`${file}\` (are all the IDs mapped in the user namespace?): Invalid argument`,
  );
  assertEquals(lint(specOf(bad.bad)).findings[0]?.texts.map(({ by, releases }) => `${by} ${releases}`), [
    "runc before 1.1.0",
    "runc from 1.1.0 on, before 1.2.8, 1.3.3, 1.4.0",
    "runc from 1.2.8, 1.3.3, 1.4.0 on",
    "crun before 1.8.6",
    "crun from 1.8.6 on, before 1.20",
    "crun from 1.20 on",
  ]);
});

Deno.test("a release candidate is older than what came after it, in upstream's spelling and in Debian's", () => {
  const bad = CASES.find(({ rule }) => rule === "mount-destination-relative")!;
  const texts = (runtime: string): readonly string[] =>
    lint(specOf(bad.bad), hostOf({ host: { ...bad.host, runtime } })).findings[0]!.texts.map(({ text }) => text);
  assert(texts("runc@1.0.0")[0] !== texts("runc@1.0.0-rc93")[0]);
  for (const version of ["1.0.0~rc93", "1.0.0~rc93+ds1-5", "1.0.0-rc93+dev"]) {
    assertEquals(texts(`runc@${version}`), texts("runc@1.0.0-rc93"), version);
  }
  assertEquals(texts("runc@1.0.0+ds1"), texts("runc@1.0.0"));
  const having = (id: RuntimeChangeId, versions: string): string =>
    versions.split(" ").filter((version) => hasChange(parseRuntime(`runc@${version}`), id)).join(" ");
  assertEquals(
    having("final-errors", "1.0.0-rc95 1.0.0~rc95 1.0.0 1.0.0+ds1 1.1.0-rc.1"),
    "1.0.0 1.0.0+ds1 1.1.0-rc.1",
  );
  // As the tags of runc have them.
  assertEquals(having("plain-errors", "1.0.3 1.1.0~rc.1 1.1.0"), "1.1.0~rc.1 1.1.0");
  assertEquals(having("domainname", "1.1.15 1.2.0-rc.1 1.2.0"), "1.2.0-rc.1 1.2.0");
  const candidates = "1.4.0-rc.1 1.4.0-rc.2 1.4.0~rc.2 1.4.0-rc.3 1.4.0";
  assertEquals(having("net-devices", candidates), candidates);
  assertEquals(having("memory-policy", candidates), "1.4.0-rc.2 1.4.0~rc.2 1.4.0-rc.3 1.4.0");
  assertEquals(having("safe-paths", candidates), "1.4.0-rc.3 1.4.0");
  assertEquals(having("pids-zero-limits", candidates), "1.4.0");
  assertEquals(having("mount-flag-names", "1.2.6 1.2.7 1.3.0-rc.2 1.3.0"), "1.2.7 1.3.0");
});

Deno.test("runc marks late errors of the init process only from 1.2.0 on", () => {
  const bad = CASES.find(({ rule }) => rule === "executable-missing")!;
  const texts = (runtime: string): readonly (string | undefined)[] =>
    lint(specOf(bad.bad), hostOf({ host: { ...bad.host, runtime } })).findings[0]!.texts.map(({ text }) => text);
  const exec = 'exec: "/nothing": stat /nothing: no such file or directory';
  assertEquals(texts("runc@1.0.3"), [`container_linux.go:<number>: starting container process caused: ${exec}`]);
  assertEquals(texts("runc@1.1.15"), [`unable to start container process: ${exec}`]);
  assertEquals(texts("runc@1.2.0"), [`unable to start container process: error during container init: ${exec}`]);
  assertEquals(texts("crun@1.20"), ["executable file `/nothing` not found in $PATH: No such file or directory"]);
  assertEquals(texts("crun@1.21"), ["executable file `/nothing` not found: No such file or directory"]);
});

Deno.test("crun binds the node's /sys where it cannot mount a read-only sysfs, and fails for a writable one", () => {
  const bad = CASES.find(({ rule }) => rule === "sysfs-needs-own-netns")!;
  const host = hostOf({ host: { ...bad.host, runtime: "crun@1.14" } });
  assertEquals(lint(specOf(bad.bad), host).findings, []);
  const writable = { ...bad.bad, "/mounts/4/options": ["nosuid", "noexec", "nodev"] };
  assertEquals(lint(specOf(writable), host).findings.map(({ rule, texts }) => [rule, texts[0]?.text]), [
    ["sysfs-needs-own-netns", "mount `sysfs` to `sys`: Operation not permitted"],
  ]);
});

/** The recorded cases whose specs do not start, and the rule that says so; that runc agrees is `deno task lint-check`'s to show. */
const FAILING: Readonly<Record<string, string>> = {
  "group-negative": "uid-out-of-range",
  "group-overflows-int32": "uid-out-of-range",
  "group-too-big": "uid-out-of-range",
  "host-network": "hostname-in-host-uts",
  "image-empty-string-command": "executable-not-in-path",
  "image-environment": "env-name-empty",
  "image-working-directory": "cwd-relative",
  "map-key-order": "sysctl-not-namespaced",
  "passwd-negative": "uid-out-of-range",
  "passwd-too-big": "uid-out-of-range",
  "run-as-negative-group": "uid-out-of-range",
  "seccomp-file-docker-style": "seccomp-blocks-start",
  "seccomp-file-extreme-numbers": "seccomp-flags-refused seccomp-blocks-start",
  "seccomp-file-missing-members": "seccomp-action-unknown",
  "seccomp-file-spelling": "seccomp-action-unknown",
  "seccomp-localhost": "seccomp-blocks-start",
  "supplemental-groups-odd": "uid-out-of-range",
  "sysctls": "sysctl-not-namespaced",
  "user-negative-pair": "uid-out-of-range",
  "user-overflows-int32": "uid-out-of-range",
  "userns-different-gids": "process-gid-unmapped supplemental-group-unmapped",
  "userns-host-network": "sysfs-needs-own-netns",
  "userns-host-pid-and-ipc": "mqueue-needs-own-ipcns proc-needs-own-pidns",
  "userns-with-icmp": "ping-group-range-unmapped",
};

Deno.test("of the specs that containerd wrote lint finds those that runc does not start, and no other", async () => {
  const found = new Map<string, Set<string>>();
  const capabilities = DEFAULT_CAPABILITIES;
  const known = without(decodeLintHost(HOST), ["netSysctls"]);
  for (const { name, document } of await goldenSpecs(BUNDLE)) {
    const spec = decodeSpec(document);
    const { findings } = lint(spec, { ...known, rootfs: ROOTFS, capabilities });
    const caseName = name.split("/")[1]!;
    for (const rule of errors(findings)) found.set(caseName, (found.get(caseName) ?? new Set()).add(rule));
  }
  assertEquals(Object.fromEntries([...found].map(([name, rules]) => [name, [...rules].join(" ")]).toSorted()), FAILING);
});

Deno.test("lint reads a spec as often as it is long, not as its square", () => {
  const reads = (count: number): number => {
    let sum = 0;
    const mounts = Array.from(
      { length: count },
      (_, index) =>
        new Proxy({ destination: `/mnt/${index}`, type: "bind", source: "/etc", options: ["rbind", "ro"] }, {
          get: (target, key) => (sum++, Reflect.get(target, key)),
        }),
    );
    lint({ ...specOf(USERNS), mounts }, decodeLintHost(HOST));
    return sum;
  };
  assert(reads(200) <= 2.2 * reads(100));
});

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Any spec, or a rule's own case. */
function anyLintSpec(): fc.Arbitrary<Spec> {
  const cases = fc.constantFrom(...CASES.filter(({ rule }) => rule !== "too-many-groups")).map(({ bad }) =>
    specOf(bad)
  );
  return fc.oneof(anySpec({ mode: "hostile" }), cases);
}

/** Any part of what can be known of a host. */
function anyHost(): fc.Arbitrary<LintHost> {
  const facts = fc.constantFrom(...CASES).map(hostOf);
  const keys = fc.uniqueArray(fc.constantFrom(...Object.keys(HOST) as Fact[]));
  return fc.tuple(facts, keys).map(([host, left]) => without(host, left));
}

function without(host: LintHost, left: readonly Fact[]): LintHost {
  return Object.fromEntries(Object.entries(host).filter(([key]) => !left.includes(key as Fact)));
}

function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return new Map(findings.map(({ rule }) => [rule, findings.filter((one) => one.rule === rule).length]));
}

law("lint answers for any spec on any host, and twice the same", fc.tuple(anyLintSpec(), anyHost()), ([spec, host]) => {
  assertEquals(lint(spec, host), lint(spec, host));
});

law("every place that lint names is in the spec, or would be in a part of it", anyLintSpec(), (spec) => {
  const { findings, undecided } = lint(spec, decodeLintHost(HOST));
  for (const { path } of [...findings, ...undecided]) {
    const known = path === "" || valueAt(spec, path) !== undefined;
    const isPlace = known || valueAt(spec, parentOf(path)) !== undefined || /^\/(?:process|root|linux)\b/.test(path);
    assert(isPlace, path);
  }
});

law("a fix takes its finding away and brings no other", fc.tuple(anyLintSpec(), anyHost()), ([spec, host]) => {
  const before = lint(spec, host).findings;
  const known = counts(before);
  for (const finding of before) {
    const fix = fixOf(finding);
    if (fix === undefined) continue;
    const after = counts(lint(fix(spec), host).findings);
    assert((after.get(finding.rule) ?? 0) < known.get(finding.rule)!, finding.rule);
    for (const [rule, count] of after) {
      assert(count <= (known.get(rule) ?? 0), `${finding.rule} brings ${rule}`);
    }
  }
});

law(
  "telling one more fact makes nothing undecided that was found",
  fc.tuple(anyLintSpec(), anyHost()),
  ([spec, host]) => {
    const told = lint(spec, host);
    for (const fact of Object.keys(host) as Fact[]) {
      // Of some rules it is not known whether crun minds.
      if (fact === "runtime" && host.runtime?.name === "crun") continue;
      const less = lint(spec, without(host, [fact]));
      const undecided = new Set(told.undecided.map(({ rule, path }) => `${rule} ${path}`));
      for (const { rule, path } of less.findings) assert(!undecided.has(`${rule} ${path}`), `${rule} with ${fact}`);
    }
  },
  { runs: 60 },
);

law("what is found without any fact is found with every one of runc's", anyLintSpec(), (spec) => {
  const found = new Set(lint(spec, decodeLintHost(HOST)).findings.map(({ rule, path }) => `${rule} ${path}`));
  for (const { rule, path } of lint(spec).findings) {
    assert(found.has(`${rule} ${path}`), `${rule} ${path}`);
  }
});

law("a rule that lacks a fact names one", anyLintSpec(), (spec) => {
  for (const { facts } of lint(spec).undecided) assert(facts.length > 0);
});
