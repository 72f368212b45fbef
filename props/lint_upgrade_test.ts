/**
 * Lint of requests over an upgrade: what keeps a pod from starting on containerd 1.7 still does on 2.x, whoever finds it there.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { modelledReleases } from "../lib/containerd/release.ts";
import { CriSpecError, ERROR_KINDS, type ErrorCode } from "../lib/error.ts";
import type { Finding } from "../lib/lint/finding.ts";
import { decodeLintHost, type LintHost } from "../lib/lint/host.ts";
import { lintRequest } from "../lib/api/lint_request.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { law } from "./law.ts";
import { HOST } from "./lint/case.ts";

const BEFORE = "1.7.34";
const AFTER = modelledReleases().filter((release) => release.startsWith("2."));

const METADATA = { name: "web", namespace: "default", uid: "1" };
const IDS = [{ container_id: 0, host_id: 65536, length: 65536 }];
const CRI = "io.containerd.grpc.v1.cri";
type Part = Readonly<Record<string, unknown>>;

/** A request with these parts of its config's `linux` and of itself. */
function request(linux: Part = {}, parts: Part = {}): Part {
  return { config: { metadata: METADATA, linux: { cgroup_parent: "/kubepods", ...linux } }, ...parts };
}

/** A request for a user namespace. */
function userns(
  { uids = IDS, gids = IDS, ...namespaces }: Part = {},
  { sysctls, ...context }: Part = {},
  parts: Part = {},
): Part {
  const options = { ...namespaces, userns_options: { mode: "POD", uids, gids } };
  const linux = {
    security_context: { ...context, namespace_options: options },
    ...(sysctls === undefined ? {} : { sysctls }),
  };
  return request(linux, parts);
}

function daemon(cri: Part): Part {
  return { daemon: { version: 2, plugins: { [CRI]: cri } } };
}

const host = (namespace: string): Part => ({ security_context: { namespace_options: { [namespace]: "NODE" } } });
const from5 = [{ container_id: 5, host_id: 65536, length: 65536 }];
const to3 = [{ container_id: 0, host_id: 65536, length: 3 }];
const beyond = [{ container_id: 0, host_id: 4294967290, length: 65536 }];
const systemd = {
  containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", options: { SystemdCgroup: true } } } },
};

interface Row {
  /** What fires on 1.7. */
  readonly rule: string;
  readonly request: Part;
  readonly host?: Part;
  /** The refusal that says it on 2.x. */
  readonly refusal?: ErrorCode;
  /** The rule that says it on 2.x, whose defaults bring sysctls. */
  readonly instead?: string;
  /** Why some releases of 2.x start the pod. */
  readonly cured?: string;
}

const ROWS: readonly Row[] = [
  { rule: "user-namespaces-exhausted", request: userns(), host: { maxUserNamespaces: 0 } },
  { rule: "user-namespaces-unsupported", request: userns(), host: { namespaces: ["cgroup", "ipc", "net"] } },
  {
    rule: "mapping-outside-daemon",
    request: userns(),
    host: { ids: { uids: [{ first: 0, size: 65536 }], gids: [{ first: 0, size: 65536 }] } },
  },
  { rule: "mapping-out-of-range", request: userns({ uids: beyond, gids: beyond }), refusal: "userns-mapping-length" },
  { rule: "root-uid-unmapped", request: userns({ uids: from5 }) },
  { rule: "root-gid-unmapped", request: userns({ gids: from5 }) },
  { rule: "process-uid-unmapped", request: userns({}, { run_as_user: { value: 70000 } }) },
  { rule: "process-gid-unmapped", request: userns({ gids: to3 }) },
  { rule: "supplemental-group-unmapped", request: userns({ gids: to3 }) },
  { rule: "devpts-gid-unmapped", request: userns({ gids: to3 }) },
  { rule: "mqueue-needs-own-ipcns", request: userns({ ipc: "NODE" }) },
  { rule: "proc-needs-own-pidns", request: userns({ pid: "NODE" }) },
  {
    rule: "sysfs-needs-own-netns",
    request: userns({ network: "NODE" }),
    refusal: "userns-host-network",
    cured: "userns-hostnet-sys: the node's /sys is bound",
  },
  {
    rule: "ping-group-range-unmapped",
    request: userns({}, { sysctls: { "net.ipv4.ping_group_range": "0 2147483647" } }),
  },
  {
    rule: "sysctl-absent-in-netns",
    request: request({}, daemon({ enable_unprivileged_ports: true })),
    host: { kernel: "3.10.0-1160.el7.x86_64", netSysctls: null },
    refusal: "daemon-config",
  },
  {
    rule: "sysctl-absent-in-netns",
    request: userns({}, { sysctls: { "net.core.nosuch": "1" } }),
  },
  {
    rule: "sysctl-read-only-in-netns",
    request: request({ sysctls: { "net.core.rmem_max": "1" } }),
    host: { netSysctls: { ...HOST.netSysctls as Part, "net.core.rmem_max": "ro" } },
  },
  {
    rule: "net-sysctl-in-host-netns",
    request: request({ ...host("network"), sysctls: { "net.core.somaxconn": "1" } }),
  },
  { rule: "ipc-sysctl-in-host-ipcns", request: request({ ...host("ipc"), sysctls: { "kernel.msgmax": "1" } }) },
  { rule: "sysctl-not-namespaced", request: request({ sysctls: { "vm.max_map_count": "1" } }) },
  { rule: "user-sysctl-refused", request: request({ sysctls: { "user.max_user_namespaces": "1" } }) },
  { rule: "sysctl-conflicts-with-hostname", request: request({ sysctls: { "kernel.hostname": "web" } }) },
  {
    rule: "hostname-too-long",
    request: { config: { metadata: METADATA, hostname: "x".repeat(65), linux: { cgroup_parent: "/kubepods" } } },
  },
  {
    rule: "hostname-in-host-uts",
    request: { config: { metadata: METADATA, hostname: "web", linux: { cgroup_parent: "/k", ...host("network") } } },
  },
  { rule: "cgroups-path-not-systemd", request: request({}, daemon(systemd)), host: { systemdCgroup: null } },
  {
    rule: "systemd-cgroup-without-systemd",
    request: request({ cgroup_parent: "kubepods.slice" }, daemon(systemd)),
    host: { systemdCgroup: null, systemd: false },
  },
  { rule: "cwd-relative", request: request({}, { image: { Entrypoint: ["/pause"], WorkingDir: "work" } }) },
  {
    rule: "namespace-path-missing",
    request: request({}, { netnsPath: "/var/run/netns/gone" }),
    host: { paths: { "/var/run/netns/gone": { kind: "absent" } } },
    instead: "netns-path-missing-with-sysctl",
  },
  {
    rule: "seccomp-unsupported",
    request: request({ security_context: { seccomp: { profile_type: 0 } } }),
    host: { seccomp: false },
  },
];

/** The host of a row: the plain one with the row's facts, `null` for one that is not known. */
function hostOf({ host = {} }: Row): LintHost {
  const { oomScoreAdj: _, ...plain } = HOST;
  const paths = { ...HOST.paths as Part, ...host.paths as Part | undefined };
  const all = Object.entries({ ...plain, ...host, paths }).filter(([, value]) => value !== null);
  return decodeLintHost(Object.fromEntries(all));
}

function isRefused(rule: string): boolean {
  return Object.hasOwn(ERROR_KINDS, rule);
}

function errorsOf(document: Part, release: string, facts: LintHost): readonly Finding[] {
  const { findings } = lintRequest({ ...document, release } as unknown as RequestDocument, facts);
  return findings.filter(({ severity }) => severity === "error");
}

for (const row of ROWS) {
  Deno.test(`${row.rule} ${JSON.stringify(row.host ?? {}).slice(0, 60)}: 2.x finds what 1.7 finds`, () => {
    const facts = hostOf(row);
    const before = errorsOf(row.request, BEFORE, facts).map(({ rule }) => rule);
    assert(before.includes(row.rule), `${BEFORE} finds ${before}`);
    const cured = AFTER.filter((release) => {
      const found = errorsOf(row.request, release, facts).map(({ rule }) => rule);
      return ![row.rule, row.refusal, row.instead].some((rule) => found.includes(rule ?? ""));
    });
    assertEquals(cured.length > 0, row.cured !== undefined, `nothing is found by ${cured.join(" ")}`);
  });
}

const NOOP = "failed to start noop process for unshare: fork/exec /proc/self/exe: ";

Deno.test("containerd 2.x says itself why it cannot make a user namespace", () => {
  for (
    const [rule, errno] of [
      ["user-namespaces-exhausted", "no space left on device"],
      ["user-namespaces-unsupported", "invalid argument"],
      ["mapping-outside-daemon", "operation not permitted"],
    ] as const
  ) {
    const row = ROWS.find((one) => one.rule === rule)!;
    for (const release of AFTER) {
      const [finding] = errorsOf(row.request, release, hostOf(row));
      assertEquals([finding?.rule, finding?.phase], [rule, "request"]);
      assertEquals(finding?.texts, [{
        by: "containerd",
        text: `${NOOP}${errno}`,
        evidence: finding!.texts[0]!.evidence,
      }]);
    }
    assert(errorsOf(row.request, BEFORE, hostOf(row))[0]!.texts.every(({ by }) => by !== "containerd"));
  }
});

Deno.test("a user namespace on the node's network is the runtime's to make, on 2.x, too", () => {
  const facts = hostOf({ rule: "", request: {}, host: { maxUserNamespaces: 0 } });
  const last = AFTER.filter((release) => release.startsWith("2.3.")).at(-1)!;
  const found = errorsOf(userns({ network: "NODE" }), last, facts).find(({ rule }) =>
    rule === "user-namespaces-exhausted"
  );
  assertEquals(found?.texts.map(({ by }) => by), ["runc"]);
});

/** What 2.x does otherwise, so that the cause of an error is gone, by rule. */
const CURED: Readonly<Record<string, string>> = {
  "sysfs-needs-own-netns": "2.3 binds the node's /sys",
};

const HOSTS: readonly Part[] = [
  {},
  { maxUserNamespaces: 0 },
  { namespaces: ["ipc", "net"] },
  { ids: { uids: [{ first: 0, size: 65536 }], gids: [{ first: 0, size: 65536 }] } },
  { netSysctls: {} },
  { systemdCgroup: true, systemd: false },
];

const LAST = AFTER.filter((release, index) => AFTER[index + 1]?.slice(0, 3) !== release.slice(0, 3));

law(
  "what keeps a pod from starting on 1.7 keeps it from starting on 2.x, or the cause is gone",
  fc.tuple(sandboxRequest({ mode: "hostile" }), fc.constantFrom(...HOSTS), fc.constantFrom(...LAST)),
  ([{ host: _, ...document }, facts, release]) => {
    const known = hostOf({ rule: "", request: {}, host: facts });
    const find = (one: string): readonly string[] => {
      try {
        return errorsOf(document as unknown as Part, one, known).map(({ rule }) => rule);
      } catch (error) {
        if (!(error instanceof CriSpecError)) throw error;
        return [error.code];
      }
    };
    const [before, after] = [find(BEFORE), find(release)];
    if (before.some(isRefused)) return;
    const left = before.filter((rule) => !Object.hasOwn(CURED, rule));
    assert(left.length === 0 || after.length > 0, `${left} on ${BEFORE}, nothing on ${release}`);
  },
  { runs: 300 },
);
