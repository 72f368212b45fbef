/**
 * Pod sandbox configs of a hostile client: anything that the daemon reads, legal or not.
 *
 * @module
 */

import fc from "fast-check";
import type {
  DNSConfig,
  IDMapping,
  LinuxPodSandboxConfig,
  LinuxSandboxSecurityContext,
  NamespaceOption,
  PodSandboxConfig,
  SecurityProfile,
  UserNamespace,
} from "../../lib/cri/config.ts";
import { int64, uint32 } from "./integers.ts";
import { maybe, present } from "./parts.ts";
import { text, textMap } from "./text.ts";

/** A namespace mode; numbers that CRI does not know are legal. */
export function namespaceMode(): fc.Arbitrary<number> {
  return fc.oneof({ arbitrary: fc.constantFrom(0, 1, 2, 2, 3), weight: 9 }, fc.constantFrom(4, 9, -1, 2147483647));
}

/** One range of ids. */
export function idMapping(): fc.Arbitrary<IDMapping> {
  return present<IDMapping>(fc.record({
    host_id: maybe(uint32()),
    container_id: maybe(uint32()),
    length: fc.oneof({ arbitrary: fc.constant(65536), weight: 5 }, uint32()),
  }));
}

function mappings(): fc.Arbitrary<IDMapping[]> {
  return fc.oneof(
    { arbitrary: fc.array(idMapping(), { minLength: 1, maxLength: 1 }), weight: 8 },
    fc.array(idMapping(), { maxLength: 3 }),
  );
}

/** What a pod asks of its user namespace, legal or not. */
export function userNamespace(): fc.Arbitrary<UserNamespace> {
  const mode = fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, fc.constantFrom(0, 2, 2, 1, 3, 9));
  return present<UserNamespace>(fc.record({ mode: maybe(mode), uids: maybe(mappings()), gids: maybe(mappings()) }));
}

/** Which namespaces are the pod's own. */
export function namespaceOption(): fc.Arbitrary<NamespaceOption> {
  return present<NamespaceOption>(fc.record({
    network: maybe(namespaceMode()),
    pid: maybe(namespaceMode()),
    ipc: maybe(namespaceMode()),
    target_id: fc.constantFrom(undefined, undefined, "x"),
    userns_options: fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, userNamespace()),
  }));
}

/** A seccomp profile, legal or not. */
export function securityProfile(): fc.Arbitrary<SecurityProfile> {
  return present<SecurityProfile>(fc.record({
    profile_type: fc.oneof({ arbitrary: fc.constantFrom(undefined, 0, 1, 2), weight: 9 }, fc.constantFrom(3, -1)),
    localhost_ref: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      fc.constantFrom("/no/such.json", "localhost//no/such.json", "", "no-such.json"),
      text(),
    ),
  }));
}

/** The older way to name a seccomp profile. */
export function profileString(): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constant(""), weight: 6 },
    fc.constantFrom(
      "runtime/default",
      "docker/default",
      "unconfined",
      "localhost//no/such.json",
      "localhost/localhost//no/such.json",
      "Unconfined",
      "runtime/Default",
    ),
    text(),
  );
}

function level(): fc.Arbitrary<string> {
  return fc.constantFrom("", "", "s0", "s0:c1,c2", "s0-s0:c0.c1023", "s0:c1c2", "s0:c12345", "S0", "s0:c1,", "s0\n");
}

/** The sandbox's security settings. */
export function securityContext(): fc.Arbitrary<LinuxSandboxSecurityContext> {
  const int64Value = fc.oneof({ arbitrary: int64().map((value) => ({ value })), weight: 5 }, fc.constant({}));
  return present<LinuxSandboxSecurityContext>(fc.record({
    namespace_options: maybe(namespaceOption()),
    selinux_options: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      fc.record({ user: text(), role: text(), type: text(), level: level() }),
    ),
    run_as_user: fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, int64Value),
    run_as_group: fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, int64Value),
    readonly_rootfs: maybe(fc.boolean()),
    supplemental_groups: maybe(fc.array(int64(), { maxLength: 4 })),
    supplemental_groups_policy: fc.constantFrom(undefined, 0, 1),
    privileged: fc.constantFrom(undefined, undefined, true, false),
    seccomp: maybe(securityProfile()),
    apparmor: maybe(securityProfile()),
    seccomp_profile_path: maybe(profileString()),
  }));
}

/** A name of a sysctl, the two that containerd sets itself among them. */
export function sysctlName(): fc.Arbitrary<string> {
  const known = [
    "net.ipv4.ping_group_range",
    "net.ipv4.ip_unprivileged_port_start",
    "net.core.somaxconn",
    "kernel.shm_rmid_forced",
  ];
  return fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 3 }, text());
}

/** A cgroup parent in either driver's form, or odd. */
export function cgroupParent(): fc.Arbitrary<string> {
  const usual = [
    "",
    "/kubepods/burstable/pod1",
    "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod1.slice",
    "test.slice",
    "/a.slice/",
    ".slice",
    "x.slice:cri:foo",
    "../x",
    "a//b/",
    "/",
    "a/..",
    "foo.slice/..",
    " /x ",
  ];
  const odd = fc.array(fc.constantFrom("a", "b.slice", "..", ".", "", " "), { maxLength: 5 }).map((parts) =>
    parts.join("/")
  );
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 3 }, odd, text());
}

/** A key of an annotation, those that containerd reads or writes among them. */
export function annotationKey(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      "io.kubernetes.cri.sandbox-id",
      "io.kubernetes.cri.sandbox-name",
      "io.kubernetes.cri.sandbox-memory",
      "io.kubernetes.cri.container-type",
      "io.katacontainers.config.hypervisor.default_vcpus",
      "io.kata/x",
      "a/b",
      "a/b/c",
      "abc",
      "a-c",
      "containerd.io/snapshot/overlay",
    ),
    text(),
  );
}

function resources(): fc.Arbitrary<NonNullable<LinuxPodSandboxConfig["resources"]>> {
  return present<NonNullable<LinuxPodSandboxConfig["resources"]>>(fc.record({
    cpu_period: maybe(int64()),
    cpu_quota: maybe(int64()),
    cpu_shares: maybe(int64()),
    memory_limit_in_bytes: maybe(int64()),
    oom_score_adj: maybe(int64()),
    cpuset_cpus: maybe(text()),
    unified: maybe(textMap()),
  }));
}

/** What only Linux pods have. */
export function linuxPodSandboxConfig(): fc.Arbitrary<LinuxPodSandboxConfig> {
  return present<LinuxPodSandboxConfig>(fc.record({
    cgroup_parent: maybe(cgroupParent()),
    security_context: maybe(securityContext()),
    sysctls: maybe(textMap(sysctlName())),
    overhead: fc.constantFrom(undefined, {}),
    resources: maybe(resources()),
  }));
}

function dnsConfig(): fc.Arbitrary<DNSConfig> {
  const list = fc.array(text(), { maxLength: 2 });
  return fc.record({ servers: list, searches: list, options: list }, { requiredKeys: [] });
}

function uint16(): fc.Arbitrary<number> {
  return fc.nat(65535);
}

/** What any client of the socket could ask for. */
export function hostileConfig(): fc.Arbitrary<PodSandboxConfig> {
  const untrusted = fc.constantFrom({}, {}, {}, { "io.kubernetes.cri.untrusted-workload": "true" }, {
    "io.kubernetes.cri.untrusted-workload": "True",
  });
  const annotations = fc.tuple(textMap(annotationKey()), untrusted).map(([map, more]) => ({ ...map, ...more }));
  return present<PodSandboxConfig>(fc.record({
    metadata: fc.oneof(
      { arbitrary: fc.record({ name: text(), uid: text(), namespace: text(), attempt: fc.nat(3) }), weight: 30 },
      fc.constant(undefined),
    ),
    hostname: maybe(text()),
    log_directory: maybe(text()),
    dns_config: maybe(dnsConfig()),
    port_mappings: maybe(fc.array(fc.record({ container_port: uint16(), host_port: uint16() }), { maxLength: 2 })),
    labels: maybe(textMap()),
    annotations: maybe(annotations),
    linux: maybe(linuxPodSandboxConfig()),
  }));
}
