/**
 * `linux.sysctl`: the pod's own sysctls and the two that containerd sets for unprivileged pods.
 *
 * CRI: `LinuxPodSandboxConfig.sysctls`. Upstream: `enable_unprivileged_ports` and `enable_unprivileged_icmp` of
 * https://github.com/containerd/containerd/blob/v1.7.24/docs/cri/config.md.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { isSince, modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import type { PodSandboxConfig } from "../lib/cri/config.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { type RequestDocument, sandboxSpec } from "../mod.ts";
import { withSysctls } from "../lib/options/mod.ts";
import { linuxPodSandboxConfig, sysctlName } from "./arbitraries/hostile_config.ts";
import { release } from "./arbitraries/release.ts";
import { text, textMap } from "./arbitraries/text.ts";
import { law } from "./law.ts";
import { differences, optionLaws, specs } from "./option_laws.ts";

const PING = "net.ipv4.ping_group_range";
const PORTS = "net.ipv4.ip_unprivileged_port_start";
const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
const CRI = "io.containerd.grpc.v1.cri";

interface Case {
  readonly release: string;
  readonly sysctls: Readonly<Record<string, string>>;
  readonly hostNetwork: boolean;
  readonly podUserns: boolean;
  readonly daemonUserns: boolean;
  readonly icmp: boolean;
  readonly ports: boolean;
}

function cases(pinned: { [K in keyof Case]?: fc.Arbitrary<Case[K]> } = {}): fc.Arbitrary<Case> {
  const any = fc.record({
    release: release(),
    sysctls: textMap(sysctlName()),
    hostNetwork: fc.boolean(),
    podUserns: fc.boolean(),
    daemonUserns: fc.boolean(),
    icmp: fc.boolean(),
    ports: fc.boolean(),
    ...pinned,
  });
  // Some releases refuse a user namespace on the node's network.
  return any.map((input) => {
    const isRefused = behaviorsOf(parseRelease(input.release)).has("userns-hostnet-broken");
    if (!isRefused || !input.hostNetwork || !input.podUserns) return input;
    return pinned.podUserns === undefined ? { ...input, podUserns: false } : { ...input, hostNetwork: false };
  });
}

function requestOf(input: Case): RequestDocument {
  const config: PodSandboxConfig = {
    metadata: { name: "web" },
    linux: {
      sysctls: input.sysctls,
      security_context: {
        namespace_options: {
          network: input.hostNetwork ? 2 : 0,
          ...(input.podUserns ? { userns_options: { mode: 0, uids: IDS, gids: IDS } } : {}),
        },
      },
    },
  };
  const table = { enable_unprivileged_icmp: input.icmp, enable_unprivileged_ports: input.ports };
  return {
    release: input.release,
    config,
    daemon: { version: 2, plugins: { [CRI]: table } },
    host: { runningInUserNamespace: input.daemonUserns },
  };
}

function sysctlsOf(input: Case): NonNullable<NonNullable<Spec["linux"]>["sysctl"]> {
  return sandboxSpec(requestOf(input)).linux?.sysctl ?? {};
}

function added(input: Case, name: string): boolean {
  return Object.hasOwn(sysctlsOf(input), name) && !Object.hasOwn(input.sysctls, name);
}

const fixed = fc.constantFrom(...modelledReleases().filter((version) => isSince(parseRelease(version), ["1.7.3"])));
const buggy = fc.constantFrom("1.7.0", "1.7.1", "1.7.2");
const no = fc.constant(false);
const yes = fc.constant(true);
const unset = textMap(text()).map(({ [PING]: _, [PORTS]: __, ...others }) => others);

optionLaws("withSysctls");

law("withSysctls() merges: the later value of a name wins", fc.tuple(specs, textMap(), textMap()), ([before, a, b]) => {
  assertEquals(differences(withSysctls(b)(withSysctls(a)(before)), withSysctls({ ...a, ...b })(before)), []);
});

law(
  "from 1.7.3 a pod with a user namespace never gets ping_group_range",
  cases({ release: fixed, podUserns: yes }),
  (input) => !added(input, PING),
);

law(
  "up to 1.7.2 a pod with a user namespace gets ping_group_range like any other pod",
  cases({ release: buggy, podUserns: yes, hostNetwork: no, daemonUserns: no, icmp: yes, sysctls: unset }),
  (input) => sysctlsOf(input)[PING] === "0 2147483647",
);

law(
  "a pod on the node's network never gets ping_group_range",
  cases({ hostNetwork: yes }),
  (input) => !added(input, PING),
);

law("a pod on the node's network never gets ip_unprivileged_port_start", cases({ hostNetwork: yes }), (input) => {
  return !added(input, PORTS);
});

law(
  "a daemon in a user namespace never adds ping_group_range",
  cases({ daemonUserns: yes }),
  (input) => !added(input, PING),
);

law(
  "a daemon in a user namespace still adds ip_unprivileged_port_start",
  cases({ daemonUserns: yes, hostNetwork: no, ports: yes, sysctls: unset }),
  (input) => sysctlsOf(input)[PORTS] === "0",
);

law(
  "a plain pod gets ping_group_range exactly when enable_unprivileged_icmp is set",
  cases({ hostNetwork: no, podUserns: no, daemonUserns: no, sysctls: unset }),
  (input) => added(input, PING) === input.icmp,
);

law(
  "a pod with a user namespace still gets ip_unprivileged_port_start",
  cases({ podUserns: yes, hostNetwork: no, ports: yes, sysctls: unset }),
  (input) => sysctlsOf(input)[PORTS] === "0",
);

law(
  "a ping_group_range of the request is kept, even an empty one",
  fc.tuple(cases(), text()),
  ([input, value]) => {
    const sysctls = { ...input.sysctls, [PING]: value };
    assertEquals(sysctlsOf({ ...input, sysctls })[PING], value);
  },
);

law("a request's own sysctls always survive", cases(), (input) => {
  const sysctls = sysctlsOf(input);
  for (const [name, value] of Object.entries(input.sysctls)) {
    assert(Object.hasOwn(sysctls, name));
    assertStrictEquals(sysctls[name], value);
  }
});

law("containerd adds no sysctl but its two", cases(), (input) => {
  const names = Object.keys(sysctlsOf(input)).filter((name) => !Object.hasOwn(input.sysctls, name));
  assert(names.every((name) => name === PING || name === PORTS));
});

law(
  "no resources and no cgroup parent change a sysctl",
  fc.tuple(cases(), linuxPodSandboxConfig()),
  ([input, { cgroup_parent, resources }]) => {
    const request = requestOf(input);
    const config = request.config as PodSandboxConfig;
    const linux = { ...config.linux, ...(cgroup_parent && { cgroup_parent }), ...(resources && { resources }) };
    const other = sandboxSpec({ ...request, config: { ...config, linux } });
    assertEquals(other.linux?.sysctl ?? {}, sysctlsOf(input));
  },
);
