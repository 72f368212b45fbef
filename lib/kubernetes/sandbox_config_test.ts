import { assertEquals, assertThrows } from "@std/assert";
import { notesOf, podOf, refusalOf, sandboxOf, type Setting, UID } from "../../props/kubelets.ts";
import { CriSpecError } from "../error.ts";
import { parseResolvConf } from "./dns.ts";
import { runtimeHandlerOf } from "./handler.ts";
import { kubeletOf } from "../../props/kubelets.ts";

type Json = Record<string, unknown>;

Deno.test("a plain pod's sandbox", () => {
  assertEquals(sandboxOf({}), {
    metadata: { name: "web", uid: UID, namespace: "default" },
    hostname: "web",
    log_directory: `/var/log/pods/default_web_${UID}`,
    dns_config: {
      servers: ["10.96.0.10"],
      searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "corp.example"],
      options: ["ndots:5"],
    },
    labels: {
      "io.kubernetes.pod.name": "web",
      "io.kubernetes.pod.namespace": "default",
      "io.kubernetes.pod.uid": UID,
    },
    annotations: { "kubernetes.io/config.seen": "0001-01-01T00:00:00Z", "kubernetes.io/config.source": "api" },
    linux: {
      cgroup_parent: `/kubepods/besteffort/pod${UID}`,
      security_context: { namespace_options: { pid: 1, userns_options: { mode: 2 } }, seccomp: {} },
      overhead: {},
      resources: { cpu_period: 100000, cpu_shares: 2, unified: { "memory.oom.group": "1" } },
    },
  });
});

Deno.test("the kubelet's labels and annotations win over the pod's", () => {
  const metadata = {
    labels: { a: "b", "io.kubernetes.pod.name": "liar" },
    annotations: { k: "v", "kubernetes.io/config.source": "me" },
  };
  const { labels, annotations } = sandboxOf({}, { metadata });
  assertEquals([labels?.a, labels?.["io.kubernetes.pod.name"]], ["b", "web"]);
  assertEquals([annotations?.k, annotations?.["kubernetes.io/config.source"]], ["v", "api"]);
});

Deno.test("a static pod has the node in its name, and its UID as an annotation", () => {
  const { metadata, annotations } = sandboxOf({}, { facts: { source: "file" } });
  assertEquals(metadata?.name, "web-node-a");
  assertEquals(annotations?.["kubernetes.io/config.hash"], UID);
  assertEquals(annotations?.["kubernetes.io/config.source"], "file");
});

Deno.test("the attempt counts sandboxes", () => {
  assertEquals(sandboxOf({}, { facts: { attempt: 2 } }).metadata?.attempt, 2);
});

const LONG = "o".repeat(62);
const HOSTNAMES: readonly (readonly [spec: Json, setting: Setting, hostname: string | undefined])[] = [
  [{ hostname: "db-0" }, {}, "db-0"],
  [{ hostname: "db-0", subdomain: "db" }, {}, "db-0"],
  [{ hostname: "db-0", subdomain: "db", setHostnameAsFQDN: true }, {}, "db-0.db.default.svc.cluster.local"],
  [{ setHostnameAsFQDN: true }, {}, "web"],
  [{ hostNetwork: true, hostname: "db-0" }, {}, undefined],
  [{}, { metadata: { name: `${LONG}.x` } }, LONG],
  [{}, { metadata: { name: "name.with.dots" } }, "name.with.dots"],
  [{ hostnameOverride: "other.example" }, {}, "other.example"],
  [{ hostnameOverride: "other.example" }, { release: "1.34" }, "web"],
  [{ hostnameOverride: "h".repeat(64) }, {}, "h".repeat(63)],
];

for (const [spec, setting, hostname] of HOSTNAMES) {
  Deno.test(`the host name of ${JSON.stringify([spec, setting])} is ${hostname ?? "not set"}`, () => {
    assertEquals(sandboxOf(spec, setting).hostname, hostname);
  });
}

Deno.test("a full name of more than 64 characters is refused", () => {
  const spec = { hostname: "h".repeat(40), subdomain: "s".repeat(30), setHostnameAsFQDN: true };
  const name = `${"h".repeat(40)}.${"s".repeat(30)}.default.svc.cluster.local`;
  assertEquals(
    refusalOf(() => sandboxOf(spec)),
    "kubelet-refusal | FailedCreatePodSandBox | Failed to create pod sandbox: failed to construct FQDN from pod hostname and " +
      `cluster domain, FQDN ${name} is too long (64 characters is the max, 97 characters requested)`,
  );
});

Deno.test("podLogsDir came with 1.30", () => {
  const of = (release: string) =>
    sandboxOf({}, { release, kubelet: { podLogsDir: "/var/log/elsewhere" } }).log_directory;
  assertEquals(of("1.29"), `/var/log/pods/default_web_${UID}`);
  assertEquals(of("1.30"), `/var/log/elsewhere/default_web_${UID}`);
});

const HOST = { servers: ["192.0.2.53"], searches: ["corp.example"], options: ["timeout:2"] };
const DNS: readonly (readonly [what: string, spec: Json, setting: Setting, dns: Json])[] = [
  ["Default is the node's file", { dnsPolicy: "Default" }, {}, HOST],
  [
    "None is what the pod says",
    {
      dnsPolicy: "None",
      dnsConfig: {
        nameservers: ["192.0.2.1"],
        searches: ["a"],
        options: [{ name: "ndots", value: "2" }, { name: "rotate" }],
      },
    },
    {},
    { servers: ["192.0.2.1"], searches: ["a"], options: ["ndots:2", "rotate"] },
  ],
  ["ClusterFirst with host network is the node's", { hostNetwork: true }, {}, HOST],
  ["ClusterFirstWithHostNet is the cluster's", { hostNetwork: true, dnsPolicy: "ClusterFirstWithHostNet" }, {}, {
    servers: ["10.96.0.10"],
    searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "corp.example"],
    options: ["ndots:5"],
  }],
  ["without clusterDNS the node's file is taken", {}, { kubelet: { clusterDNS: [] } }, HOST],
  ["without clusterDomain only the node's domains are searched", {}, { kubelet: { clusterDomain: "" } }, {
    servers: ["10.96.0.10"],
    searches: ["corp.example"],
    options: ["ndots:5"],
  }],
  ["an empty resolvConf adds nothing to the cluster's", {}, { kubelet: { resolvConf: "" } }, {
    servers: ["10.96.0.10"],
    searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local"],
    options: ["ndots:5"],
  }],
  ["with an empty resolvConf the node is its own server", { dnsPolicy: "Default" }, {
    kubelet: { resolvConf: "" },
    node: { nodeIPs: ["192.0.2.10", "2001:db8::1"] },
  }, { servers: ["127.0.0.1", "::1"], searches: ["."] }],
  [
    "the pod's own settings are added, its options win",
    {
      dnsConfig: {
        nameservers: ["192.0.2.1", "10.96.0.10"],
        searches: ["a.example", "svc.cluster.local"],
        options: [{ name: "ndots", value: "1" }],
      },
    },
    {},
    {
      servers: ["10.96.0.10", "192.0.2.1"],
      searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "corp.example", "a.example"],
      options: ["ndots:1"],
    },
  ],
];

for (const [what, spec, setting, dns] of DNS) {
  Deno.test(`DNS: ${what}`, () => {
    assertEquals(sandboxOf(spec, setting).dns_config, dns);
  });
}

Deno.test("more than three servers and 32 domains are cut, with events", () => {
  const nameservers = ["192.0.2.1", "192.0.2.2", "192.0.2.3"];
  const searches = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const spec = { dnsConfig: { nameservers, searches } };
  const dns = sandboxOf(spec).dns_config;
  assertEquals([dns?.servers?.length, dns?.searches?.length], [3, 32]);
  const events = notesOf(spec).filter(({ kind }) => kind === "event").map(({ message }) => message);
  assertEquals(events.map((message) => message.split(",")[0]), [
    "DNSConfigForming: Nameserver limits were exceeded",
    "DNSConfigForming: Search Line limits were exceeded",
  ]);
});

Deno.test("a search line longer than 2048 characters is cut", () => {
  const searches = Array.from({ length: 11 }, (_, index) => `${"x".repeat(200)}.n${index}`);
  assertEquals(sandboxOf({ dnsConfig: { searches: searches.slice(0, 10) } }).dns_config?.searches?.length, 13);
});

Deno.test("a node's file that is not stated is missing in the settings, and noted", () => {
  const setting = { node: { resolvConf: undefined } };
  assertEquals(sandboxOf({ dnsPolicy: "Default" }, setting).dns_config, {});
  assertEquals(sandboxOf({}, setting).dns_config?.searches?.at(-1), "cluster.local");
  assertEquals(notesOf({}, setting).filter(({ path }) => path === "/spec/dnsPolicy").map(({ kind }) => kind), [
    "placeholder",
  ]);
});

Deno.test("a nameserver without an address is refused", () => {
  assertEquals(
    refusalOf(() => sandboxOf({}, { node: { resolvConf: "nameserver\n" } })),
    "invalid-value | Cannot read the node's resolv.conf: a nameserver line has no address",
  );
});

Deno.test("resolv.conf is read as the kubelet reads it", () => {
  const text =
    "; c\n# c\ndomain old\nsearch first\nsearch  second. third .\nnameserver 192.0.2.1 extra\n  nameserver 192.0.2.2\n" +
    "options ndots:1 rotate\noptions ndots:2\n";
  assertEquals(parseResolvConf(text), {
    servers: ["192.0.2.1", "192.0.2.2"],
    searches: ["second", "third"],
    options: ["ndots:2", "rotate"],
  });
});

Deno.test("ports are those of the regular containers, also without a port of the node", () => {
  const container = (name: string, ports: readonly unknown[]) => ({ name, image: "nginx:1.27", ports });
  const spec = {
    initContainers: [{ ...container("i", [{ containerPort: 1 }]), restartPolicy: "Always" }],
    containers: [
      container("app", [{ containerPort: 80 }, {
        containerPort: 53,
        protocol: "UDP",
        hostPort: 5353,
        hostIP: "192.0.2.1",
      }]),
      container("b", [{ containerPort: 80 }]),
    ],
  };
  assertEquals(sandboxOf(spec).port_mappings, [
    { container_port: 80 },
    { protocol: 1, container_port: 53, host_port: 5353, host_ip: "192.0.2.1" },
    { container_port: 80 },
  ]);
});

Deno.test("with host network the node's port is the container's", () => {
  assertEquals(sandboxOf({ hostNetwork: true, container: { ports: [{ containerPort: 80 }] } }).port_mappings, [
    { container_port: 80, host_port: 80 },
  ]);
});

const BURSTABLE = { container: { resources: { requests: { cpu: "1" } } } };
const GUARANTEED = { container: { resources: { limits: { cpu: "1", memory: "1Gi" } } } };
const SLICE = UID.replaceAll("-", "_");
const PARENTS: readonly (readonly [spec: Json, kubelet: Json, parent: string | undefined])[] = [
  [{}, {}, `/kubepods/besteffort/pod${UID}`],
  [BURSTABLE, {}, `/kubepods/burstable/pod${UID}`],
  [GUARANTEED, {}, `/kubepods/pod${UID}`],
  [
    BURSTABLE,
    { cgroupDriver: "systemd" },
    `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${SLICE}.slice`,
  ],
  [GUARANTEED, { cgroupDriver: "systemd" }, `/kubepods.slice/kubepods-pod${SLICE}.slice`],
  [
    {},
    { cgroupDriver: "systemd", cgroupRoot: "/kubelet" },
    `/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-besteffort.slice/kubelet-kubepods-besteffort-pod${SLICE}.slice`,
  ],
  [BURSTABLE, { cgroupRoot: "/root-a" }, `/root-a/kubepods/burstable/pod${UID}`],
  [BURSTABLE, { cgroupsPerQOS: false }, undefined],
];

for (const [spec, kubelet, parent] of PARENTS) {
  Deno.test(`the cgroup of ${JSON.stringify([spec, kubelet])} is ${parent ?? "not set"}`, () => {
    assertEquals(sandboxOf(spec, { kubelet }).linux?.cgroup_parent, parent);
  });
}

Deno.test("from 1.31 on the runtime's cgroup driver wins", () => {
  const of = (release: string) =>
    sandboxOf(GUARANTEED, { release, runtime: { cgroupDriver: "systemd" } }).linux?.cgroup_parent;
  assertEquals(of("1.30"), `/kubepods/pod${UID}`);
  assertEquals(of("1.31"), `/kubepods.slice/kubepods-pod${SLICE}.slice`);
});

Deno.test("a cgroup driver that no kubelet has is wrong, not missing", () => {
  for (const setting of [{ kubelet: { cgroupDriver: "systemt" } }, { runtime: { cgroupDriver: "systemt" } }]) {
    const { code, message, hint } = assertThrows(() => sandboxOf(GUARANTEED, setting), CriSpecError);
    assertEquals([code, message, hint], [
      "invalid-value",
      'Cannot read the kubelet\'s cgroup driver "systemt"',
      "use systemd or cgroupfs",
    ]);
  }
});

Deno.test("the pod's own resources decide its QoS class from 1.34 on", () => {
  const spec = { resources: { limits: { cpu: "1", memory: "1Gi" } } };
  assertEquals(sandboxOf(spec, { release: "1.34" }).linux?.cgroup_parent, `/kubepods/pod${UID}`);
  assertEquals(sandboxOf(spec, { release: "1.33" }).linux?.cgroup_parent, `/kubepods/besteffort/pod${UID}`);
});

function withSysctl(name: string): Json {
  return { securityContext: { sysctls: [{ name, value: "1" }] } };
}

Deno.test("sysctls are named with dots", () => {
  const kubelet = { allowedUnsafeSysctls: ["net.*"] };
  assertEquals(sandboxOf(withSysctl("net/ipv4/conf/eno2.100/rp_filter"), { kubelet }).linux?.sysctls, {
    "net.ipv4.conf.eno2/100.rp_filter": "1",
  });
  assertEquals(sandboxOf({}).linux?.sysctls, undefined);
});

const SYSCTLS: readonly (readonly [name: string, spec: Json, setting: Setting, text: string])[] = [
  ["kernel.shm_rmid_forced", {}, {}, "accepted"],
  ["net.ipv4.tcp_keepalive_time", {}, {}, "accepted"],
  [
    "net.ipv4.tcp_keepalive_time",
    {},
    { release: "1.28" },
    'kubelet-refusal | SysctlForbidden | forbidden sysctl: "net.ipv4.tcp_keepalive_time" not allowlisted',
  ],
  ["net.ipv4.tcp_rmem", {}, { release: "1.32" }, "accepted"],
  [
    "net.ipv4.tcp_rmem",
    {},
    { release: "1.31" },
    'kubelet-refusal | SysctlForbidden | forbidden sysctl: "net.ipv4.tcp_rmem" not allowlisted',
  ],
  [
    "net.ipv4.tcp_rmem",
    {},
    { node: { kernel: "4.14.0" } },
    'kubelet-refusal | SysctlForbidden | forbidden sysctl: "net.ipv4.tcp_rmem" not allowlisted',
  ],
  ["kernel.msgmax", {}, {}, 'kubelet-refusal | SysctlForbidden | forbidden sysctl: "kernel.msgmax" not allowlisted'],
  ["kernel.msgmax", {}, { kubelet: { allowedUnsafeSysctls: ["kernel.msg*"] } }, "accepted"],
  [
    "kernel.shm_rmid_forced",
    { hostIPC: true },
    { release: "1.28" },
    'kubelet-refusal | SysctlForbidden | forbidden sysctl: "kernel.shm_rmid_forced" not allowed with host ipc enabled',
  ],
  [
    "kernel.shm_rmid_forced",
    { hostIPC: true },
    {},
    'api-server-refusal | Pod "web" is invalid: spec.securityContext.sysctls[0].name: Invalid value: "kernel.shm_rmid_forced": ' +
    "may not be specified when 'hostIPC' is true",
  ],
  [
    "net.ipv4.tcp_syncookies",
    { hostNetwork: true },
    { release: "1.28" },
    'kubelet-refusal | SysctlForbidden | forbidden sysctl: "net.ipv4.tcp_syncookies" not allowed with host net enabled',
  ],
];

for (const [name, spec, setting, text] of SYSCTLS) {
  Deno.test(`the sysctl ${name} with ${JSON.stringify([spec, setting])}: ${text.split(" | ")[0]}`, () => {
    assertEquals(refusalOf(() => podOf({ ...withSysctl(name), ...spec }, setting)), text);
  });
}

Deno.test("the sandbox has the pod's user, groups and SELinux options, and always the runtime's seccomp profile", () => {
  const securityContext = {
    runAsUser: 0,
    runAsGroup: 5,
    seLinuxOptions: { level: "s0" },
    seccompProfile: { type: "Unconfined" },
    supplementalGroupsPolicy: "Strict",
  };
  assertEquals(sandboxOf({ securityContext }).linux?.security_context, {
    namespace_options: { pid: 1, userns_options: { mode: 2 } },
    selinux_options: { level: "s0" },
    run_as_user: {},
    run_as_group: { value: 5 },
    supplemental_groups_policy: 1,
    seccomp: {},
  });
});

Deno.test("a container's user does not reach the sandbox", () => {
  const container = { securityContext: { runAsUser: 1000 } };
  assertEquals(sandboxOf({ container }).linux?.security_context?.run_as_user, undefined);
});

const NAMESPACES: readonly (readonly [spec: Json, options: Json])[] = [
  [{}, { pid: 1 }],
  [{ hostNetwork: true, hostIPC: true, hostPID: true }, { network: 2, pid: 2, ipc: 2 }],
  [{ shareProcessNamespace: true }, {}],
];

for (const [spec, options] of NAMESPACES) {
  Deno.test(`the namespaces of ${JSON.stringify(spec)} are ${JSON.stringify(options)}`, () => {
    assertEquals(sandboxOf(spec, { release: "1.32" }).linux?.security_context?.namespace_options, options);
  });
}

const GATE =
  'Failed to create pod sandbox: the feature gate "UserNamespacesSupport" is disabled: can\'t set spec.HostUsers';
const USER_NAMESPACES: readonly (readonly [hostUsers: unknown, setting: Setting, options: unknown])[] = [
  [undefined, { release: "1.29" }, undefined],
  [false, { release: "1.29", apiServer: "1.35" }, undefined],
  [undefined, { release: "1.30" }, undefined],
  [true, { release: "1.30", apiServer: "1.35" }, GATE],
  [false, { release: "1.30", apiServer: "1.35" }, GATE],
  [false, { release: "1.30" }, undefined],
  [undefined, { release: "1.33" }, { mode: 2 }],
  [true, { release: "1.33" }, { mode: 2 }],
  [false, { release: "1.33" }, {
    uids: [{ host_id: 65536, length: 65536 }],
    gids: [{ host_id: 65536, length: 65536 }],
  }],
  [
    false,
    { release: "1.33", kubelet: { userNamespaces: { idsPerPod: 131072 } }, facts: { hostId: 262144 } },
    { uids: [{ host_id: 262144, length: 131072 }], gids: [{ host_id: 262144, length: 131072 }] },
  ],
  [
    false,
    { release: "1.33", runtime: { handlers: [] } },
    "Failed to create pod sandbox: can't set `spec.hostUsers: false`, runtime does not support user namespaces",
  ],
];

for (const [hostUsers, setting, options] of USER_NAMESPACES) {
  Deno.test(`hostUsers ${hostUsers} with ${JSON.stringify(setting)}`, () => {
    const make = (): unknown =>
      sandboxOf({ hostUsers }, setting).linux?.security_context?.namespace_options?.userns_options;
    if (typeof options !== "string") assertEquals(make(), options);
    else assertEquals(refusalOf(make), `kubelet-refusal | FailedCreatePodSandBox | ${options}`);
  });
}

Deno.test("resources of the sandbox are the effective ones: init containers count by the usual rule", () => {
  const of = (name: string, cpu: string, more: Json = {}) => ({
    name,
    image: "nginx:1.27",
    resources: { limits: { cpu, memory: "1Gi" } },
    ...more,
  });
  const initContainers = [of("side", "100m", { restartPolicy: "Always" }), of("init", "1")];
  const spec = { initContainers, containers: [of("app", "200m"), of("b", "200m")] };
  const { cpu_quota, memory_limit_in_bytes } = sandboxOf(spec, { release: "1.29" }).linux?.resources ?? {};
  assertEquals([cpu_quota, memory_limit_in_bytes], [110000, 3 * 1024 ** 3]);
  assertEquals(sandboxOf(spec, { release: "1.27" }).linux?.resources?.cpu_quota, 100000);
});

Deno.test("memory.oom.group came with 1.28, is never on v1, and from 1.32 on optional", () => {
  const of = (setting: Setting) => sandboxOf({}, setting).linux?.resources?.unified;
  const group = { "memory.oom.group": "1" };
  assertEquals([of({ release: "1.27" }), of({ release: "1.28" })], [undefined, group]);
  assertEquals(of({ node: { cgroup: "v1" } }), undefined);
  const kubelet = { singleProcessOOMKill: true };
  assertEquals([of({ release: "1.31", kubelet }), of({ release: "1.32", kubelet })], [group, undefined]);
});

const CLASSES = {
  objects: {
    runtimeClasses: [
      { metadata: { name: "kata" }, handler: "kata" },
      { metadata: { name: "heavy" }, handler: "kata", overhead: { podFixed: { cpu: "250m", memory: "120Mi" } } },
    ],
  },
};

Deno.test("a runtime class gives the handler, and its overhead a request and a limit", () => {
  assertEquals(runtimeHandlerOf(podOf({ runtimeClassName: "kata" }, CLASSES), kubeletOf(CLASSES)), "kata");
  assertEquals(runtimeHandlerOf(podOf({}, CLASSES), kubeletOf(CLASSES)), "");
  assertEquals(sandboxOf({ runtimeClassName: "heavy" }, CLASSES).linux?.overhead, {
    cpu_period: 100000,
    cpu_quota: 25000,
    cpu_shares: 256,
    memory_limit_in_bytes: 125829120,
    unified: { "memory.oom.group": "1" },
  });
});

const OVERHEADS: readonly (readonly [spec: Json, text: string])[] = [
  [{ runtimeClassName: "no" }, 'pods "web" is forbidden: pod rejected: RuntimeClass "no" not found'],
  [
    { overhead: { cpu: "1" } },
    'pods "web" is forbidden: pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead',
  ],
  [
    { runtimeClassName: "heavy", overhead: { cpu: "1" } },
    "pods \"web\" is forbidden: pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead",
  ],
];

for (const [spec, text] of OVERHEADS) {
  Deno.test(`the API server refuses ${JSON.stringify(spec)}`, () => {
    assertEquals(refusalOf(() => sandboxOf(spec, CLASSES)), `api-server-refusal | ${text}`);
  });
}
