import { DEFAULT_CAPABILITIES } from "../oci/default_spec.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import type { RequestDocument } from "../request/document.ts";
import { decodeLintHost } from "./host.ts";
import { splitFacts, withNode } from "./known_facts.ts";
import { lintRequest } from "../api/lint_request.ts";

const CRI = "io.containerd.grpc.v1.cri";
const METADATA = { name: "web", namespace: "default", uid: "1" };

function request(parts: Readonly<Record<string, unknown>> = {}): RequestDocument {
  return { release: "1.7.24", config: { metadata: METADATA, linux: { cgroup_parent: "/kubepods" } }, ...parts };
}

function runtimes(runtimes: unknown, cri: Readonly<Record<string, unknown>> = {}): unknown {
  return { version: 2, plugins: { [CRI]: { ...cri, containerd: { runtimes } } } };
}

const runc = (SystemdCgroup?: boolean) => ({
  runtime_type: "io.containerd.runc.v2",
  ...(SystemdCgroup === undefined ? {} : { options: { SystemdCgroup } }),
});

function rulesOf(document: RequestDocument, facts: unknown = {}): readonly string[] {
  return lintRequest(document, decodeLintHost(facts)).findings.map(({ rule }) => rule);
}

function asked(document: RequestDocument, facts: unknown = {}): ReadonlySet<string> {
  return new Set(lintRequest(document, decodeLintHost(facts)).undecided.flatMap((one) => one.facts));
}

Deno.test("lintRequest() reads SystemdCgroup of the runtime that runs the pod", () => {
  const both = runtimes({ runc: runc(true), other: runc(false), kata: { runtime_type: "io.containerd.kata.v2" } });
  const hasRule = (parts: Readonly<Record<string, unknown>>): boolean =>
    rulesOf(request(parts)).includes("cgroups-path-not-systemd");
  assertEquals(hasRule({ daemon: both }), true);
  assertEquals(hasRule({ daemon: both, runtimeHandler: "other" }), false);
  assertEquals(hasRule({ daemon: both, release: "2.1.9" }), true);
  const version3 = {
    "io.containerd.cri.v1.runtime": { containerd: { runtimes: { runc: { options: { SystemdCgroup: true } } } } },
  };
  assertEquals(hasRule({ daemon: { version: 3, plugins: version3 }, release: "2.1.9" }), true);
  const version1 = { cri: { containerd: { runtimes: { runc: runc(true) } } } };
  assertEquals(hasRule({ daemon: { plugins: version1 } }), true);
  assertEquals(asked(request({ daemon: both })).has("systemdCgroup"), false);
  assertEquals(asked(request({ daemon: runtimes({ runc: runc() }) })).has("systemdCgroup"), false);
  assertEquals(asked(request({ daemon: both, runtimeHandler: "kata" })).has("systemdCgroup"), true);
  assertEquals(asked(request()).has("systemdCgroup"), true);
});

Deno.test("lintRequest() reads systemd_cgroup for the legacy runtime, whose options are that key", () => {
  const legacy = { runc: { runtime_type: "io.containerd.runtime.v1.linux" } };
  const of = (systemd_cgroup: boolean) =>
    rulesOf(request({ release: "1.6.20", daemon: runtimes(legacy, { systemd_cgroup }) }));
  assertEquals([of(true), of(false)].map((rules) => rules.includes("cgroups-path-not-systemd")), [true, false]);
});

Deno.test("lintRequest() gives the model what only the host's facts state", () => {
  const version3 = request({ release: "2.1.9" });
  assertEquals(rulesOf(version3, { kernel: "3.10.0-1160.el7.x86_64" }), ["daemon-config"]);
  assertEquals(rulesOf(version3, { kernel: "6.1.0" }).includes("daemon-config"), false);
  const confined = { metadata: METADATA, linux: { security_context: { seccomp: { profile_type: 0 } } } };
  assertEquals(rulesOf(request({ config: confined }), { seccomp: false }), ["seccomp-unsupported"]);
  const hostIpc = { metadata: METADATA, linux: { security_context: { namespace_options: { ipc: "NODE" } } } };
  assertEquals(rulesOf(request({ config: hostIpc }), { paths: { "/dev/shm": { kind: "absent" } } }), ["host-shm"]);
});

Deno.test("lintRequest() gives the rules what only the request's host states", () => {
  const host = { kernel: "6.1.0", cgroups: "v2", seccomp: true, apparmor: false, selinux: false, oomScoreAdj: -999 };
  const facts = asked(request({ release: "2.1.9", host: { ...host, runningInUserNamespace: false } }));
  for (const fact of ["kernel", "cgroups", "seccomp", "apparmor", "selinux", "oomScoreAdj", "netSysctls", "ids"]) {
    assert(!facts.has(fact), fact);
  }
  const old = request({
    host: { kernel: "3.10.0" },
    daemon: { version: 2, plugins: { [CRI]: { enable_unprivileged_ports: true } } },
  });
  assertEquals(rulesOf(old), ["sysctl-absent-in-netns"]);
  assertEquals(rulesOf(request({ host: { oomScoreAdj: -997 } }), { capabilities: [...DEFAULT_CAPABILITIES] }), [
    "oom-score-adj-denied",
  ]);
});

Deno.test("lintRequest() does not ask for what containerd makes itself", () => {
  const facts = asked(request({ release: "2.1.9" }), { rootfs: {} });
  assertEquals(facts.has("paths"), false);
  assertEquals(
    rulesOf(request(), { paths: { "/var/run/netns/cni-00000000-0000-0000-0000-000000000000": { kind: "absent" } } }),
    [],
  );
  const gone = { paths: { "/var/run/netns/gone": { kind: "absent" } } };
  assertEquals(rulesOf(request({ netnsPath: "/var/run/netns/gone" }), gone), ["namespace-path-missing"]);
});

Deno.test("lintRequest() takes the directories of the image's files for facts of the root filesystem", () => {
  const image = { image: { Entrypoint: ["/pause"], WorkingDir: "/work" }, rootfs: { "/work": { directory: true } } };
  const ask = (parts: Readonly<Record<string, unknown>>): boolean =>
    lintRequest(request(parts)).undecided.some(({ path }) => path === "/process/cwd");
  assertEquals([ask(image), ask({ ...image, rootfs: {} })], [false, true]);
});

Deno.test("facts that contradict each other are refused, and both are named", () => {
  for (
    const [parts, facts, path, texts] of [
      [{ host: { kernel: "6.1.0" } }, { kernel: "3.10.0" }, "/host/kernel", ['"6.1.0"', '"3.10.0"']],
      [{ host: { seccomp: true } }, { seccomp: false }, "/host/seccomp", ["true", "false"]],
      [{ host: { selinux: { level: "s0:c1,c2" } } }, { selinux: false }, "/host/selinux", ["s0:c1,c2", "false"]],
      [{ host: { cgroups: "v1" } }, { cgroups: "v2" }, "/host/cgroups", ['"v1"', '"v2"']],
      [
        { daemon: runtimes({ runc: runc(true) }) },
        { systemdCgroup: false },
        `/daemon/plugins/${CRI}/containerd/runtimes/runc/options/SystemdCgroup`,
        ["true", "false"],
      ],
    ] as const
  ) {
    const error = assertThrows(() => lintRequest(request(parts), decodeLintHost(facts)), CriSpecError);
    assertEquals([error.code, error.path], ["conflicting-facts", path]);
    for (const text of texts) assert(error.message.includes(text), `${error.message} has no ${text}`);
  }
  assertEquals(rulesOf(request({ host: { kernel: "6.1.0", selinux: null } }), { kernel: "6.1.0", selinux: false }), []);
});

Deno.test("one document of facts serves the request's host and lint", () => {
  const { ofNode, facts } = splitFacts({ arch: "arm64", devShm: false, kernel: "6.1.0", selinux: { level: "s0" } });
  assertEquals(ofNode, { arch: "arm64", devShm: false, selinux: { level: "s0" } });
  assertEquals(facts, { kernel: "6.1.0", selinux: true });
  assertEquals(withNode(request({ host: { arch: "arm64" } }), ofNode).host, ofNode);
  const error = assertThrows(() => withNode(request({ host: { arch: "amd64" } }), ofNode), CriSpecError);
  assertEquals([error.code, error.path], ["conflicting-facts", "/host/arch"]);
  assertEquals(assertThrows(() => splitFacts({ kernal: "6" }), CriSpecError).code, "unknown-field");
});

Deno.test("lintRequest() tells the fix of a runtime without runtime_type apart from that of one that is not there", () => {
  const fixOf = (parts: Readonly<Record<string, unknown>>): string => lintRequest(request(parts)).findings[0]!.fix;
  assert(fixOf({ daemon: runtimes({ runc: { options: { SystemdCgroup: true } } }) }).startsWith("set runtime_type ="));
  assert(!fixOf({ runtimeHandler: "gvisor" }).startsWith("set runtime_type ="));
});

Deno.test("lintRequest() reads a document once, of a refused request, too", () => {
  let reads = 0;
  const document = {
    release: "1.7.24",
    get config() {
      if (++reads > 1) throw new Error("read again");
      return { metadata: METADATA, linux: { securityContext: { seccompProfilePath: "x" } } };
    },
  };
  const { findings: [finding] } = lintRequest(document);
  assertEquals([finding?.rule, finding?.path], [
    "seccomp-profile-name",
    "/config/linux/securityContext/seccompProfilePath",
  ]);
  assertEquals(reads, 1);
});

Deno.test("lintRequest() finds a runtime_type whose shim no release has", () => {
  const found = (release: string, runtime_type: string) => {
    const document = request({ release, daemon: runtimes({ runc: { runtime_type } }) });
    const [first] = lintRequest(document).findings;
    return first?.rule === "shim-binary-missing" ? [first.severity, first.path, first.texts[0]!.text] : undefined;
  };
  const path = `/daemon/plugins/${CRI}/containerd/runtimes/runc/runtime_type`;
  const start = "failed to resolve runtime path: ";
  const cut =
    `${start}runtime "io.containerd.runc" binary not installed "containerd-shim-containerd-runc": file does not exist`;
  for (const release of ["1.6.20", "2.1.9"]) assertEquals(found(release, "io.containerd.runc"), ["error", path, cut]);
  const invalid = (release: string, type: string, form: string) =>
    assertEquals(found(release, type), [
      "error",
      path,
      `${start}invalid runtime name ${type}, correct runtime name should be either format like \`${form}\` or a full path to the binary`,
    ]);
  invalid("1.7.24", "runc", "io.containerd.runc.v1");
  invalid("2.1.9", "bin/containerd-shim-runc-v2", "io.containerd.runc.v2");
  assertEquals(found("2.1.9", "io.containerd.runc.v1")?.[0], "warning");
  assertEquals(found("1.7.24", "io.containerd.runc.v1"), undefined);
  assertEquals(found("2.1.9", "io.containerd.runtime.v1.linux")?.[0], "error");
  assertEquals(found("1.6.20", "io.containerd.runtime.v1.linux"), undefined);
  for (const type of ["io.containerd.runc.v2", "io.containerd.kata.v2", "/opt/shim", "a.b"]) {
    assertEquals(found("2.1.9", type), undefined);
  }
});
