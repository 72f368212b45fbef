/**
 * Rules about namespaces and what is named in them.
 *
 * @module
 */

import { byteLength } from "../../go/utf8.ts";
import type { LintHost, PathFact } from "../host.ts";
import { removed } from "../repair.ts";
import { each, has, namespaceOf, type Outcome, quoted, type Rule, type Values, when } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcAt, runcChild } from "../rule_texts.ts";
import { hasChange } from "../runtime.ts";
import type { LinuxNamespace, Spec } from "../../oci/spec.ts";
import { ownerOf } from "./sysctl_keys.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";
const VALIDATOR = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go";

const KNOWN: readonly string[] = ["pid", "network", "mount", "user", "ipc", "uts", "cgroup"];
/** The kernel's names of namespaces, as runc's C part prints them and /proc/self/ns has them. */
const KERNEL_NAMES: Readonly<Record<string, string>> = { network: "net", mount: "mnt" };
const MOST_HOSTNAME = 64;

function kernelName(type: string): string {
  return Object.hasOwn(KERNEL_NAMES, type) ? KERNEL_NAMES[type]! : type;
}

/** A namespace as Go's `%q` prints it. */
function shown({ type, path = "" }: LinuxNamespace): Values {
  return { namespace: `{${quoted(type)} ${quoted(path)}}`, type };
}

function joined(
  spec: Spec,
  { paths }: LintHost,
  fires: (fact: PathFact, namespace: LinuxNamespace) => boolean,
): readonly Outcome[] {
  return each(spec.linux?.namespaces, "/linux/namespaces", (namespace) => {
    const { type, path = "" } = namespace;
    if (path === "" || !KNOWN.includes(type)) return undefined;
    if (paths === undefined || !Object.hasOwn(paths, path)) return ["paths"];
    return fires(paths[path]!, namespace) ? { path, type: kernelName(type) } : undefined;
  });
}

/** Whether runc looks at the network's path earlier, for its sysctls. */
function isCheckedForSysctls(spec: Spec, { type }: LinuxNamespace): boolean {
  return type === "network" && Object.keys(spec.linux?.sysctl ?? {}).some((key) => ownerOf(key) === "network");
}

function supported(type: string): Rule["check"] {
  return (spec, { namespaces }) => {
    const namespace = namespaceOf(spec, type);
    if (namespace === undefined) return [];
    return namespaces === undefined
      ? [{ path: namespace.at, missing: ["namespaces"] }]
      : when(!namespaces.includes(type), namespace.at);
  };
}

/** Rules about namespaces. */
export const NAMESPACE_RULES: readonly Rule[] = [
  {
    id: "namespace-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown namespace type",
    texts: [...runc("namespace <namespace> does not exist"), ...crun("invalid namespace type: `<type>`")],
    fix: `use one of ${KNOWN.join(", ")} and time`,
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.linux?.namespaces,
        "/linux/namespaces",
        (namespace) => KNOWN.includes(namespace.type) || namespace.type === "time" ? undefined : shown(namespace),
      ),
    repair: removed,
  },
  {
    id: "time-namespace-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a time namespace with a runc before 1.2.0, which does not support it",
    texts: runcAt("time-namespace", "namespace <namespace> does not exist"),
    fix: "use runc 1.2.0 or newer, or remove the namespace",
    links: [SPECCONV],
    check: (spec, { runtime }) =>
      each(spec.linux?.namespaces, "/linux/namespaces", (namespace) => {
        if (namespace.type !== "time") return undefined;
        if (runtime === undefined) return ["runtime"];
        return hasChange(runtime, "time-namespace") ? undefined : shown(namespace);
      }),
    repair: removed,
  },
  {
    id: "namespace-duplicated",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "two namespaces of one type",
    texts: [
      ...runc("malformed spec file: duplicated ns <namespace>"),
      ...crun("duplicate namespace type: `<type>`", { since: "duplicate-namespace-refused" }),
    ],
    fix: "remove one of the namespaces",
    links: [SPECCONV],
    check: (spec) =>
      each(spec.linux?.namespaces, "/linux/namespaces", (namespace, index) => {
        if (!KNOWN.includes(namespace.type)) return undefined;
        const first = spec.linux!.namespaces!.findIndex(({ type }) => type === namespace.type);
        return first < index ? shown(namespace) : undefined;
      }),
    repair: removed,
  },
  {
    id: "namespace-path-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a namespace to join whose path does not exist",
    texts: [
      {
        runtime: "runc",
        until: "plain-errors",
        text:
          "container_linux.go:<number>: creating new parent process caused: container_linux.go:<number>: running lstat " +
          'on namespace path "<path>" caused: lstat <path>: no such file or directory',
        evidence: "source",
      },
      {
        runtime: "runc",
        since: "plain-errors",
        text: "unable to create new parent process: namespace path: lstat <path>: no such file or directory",
        evidence: "observed",
      },
      ...crun("open `<path>`: No such file or directory"),
    ],
    fix:
      "Docker, network_mode: service:NAME or container:NAME: that container has ended, or an update (Watchtower) replaced it: docker logs NAME shows why it ends (a VPN such as gluetun: its settings), start it, then create those that join it anew: docker compose up -d --force-recreate; depends_on with condition: service_healthy makes them wait. Podman: start the pod (podman pod start). Kubernetes: delete the pod, so that the kubelet creates a new sandbox: the namespace was removed by a reboot, or its pause process was killed (dmesg, memory). It joins none: its first process ended at once: its log",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/container_linux.go"],
    check: (spec, host) =>
      joined(spec, host, ({ kind }, namespace) => kind === "absent" && !isCheckedForSysctls(spec, namespace)),
  },
  {
    id: "netns-path-missing-with-sysctl",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a network namespace to join whose path does not exist, with a sysctl to set in it",
    texts: [
      ...runc("invalid netns path: stat <path>: no such file or directory"),
      ...crun("open `<path>`: No such file or directory"),
    ],
    fix:
      "delete the pod, so that the kubelet creates a new sandbox: the namespace was removed, often by a reboot; with Docker or Podman " +
      "start the container whose network is joined first",
    links: [VALIDATOR],
    check: (spec, host) =>
      joined(spec, host, ({ kind }, namespace) => kind === "absent" && isCheckedForSysctls(spec, namespace)),
  },
  {
    id: "namespace-path-kind",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "a namespace to join whose path is not a namespace of its type",
    texts: [
      ...runcChild(
        "nsexec-1[<pid>]: failed to setns into <type> namespace: Invalid argument",
        "nsexec-0[<pid>]: failed to sync with stage-1: next state: Invalid argument",
        "nsexec-0[<pid>]: failed to sync with stage-1: next state <any>",
      ),
      ...crunAt("short-verbs", "cannot setns `<path>`: Invalid argument", "setns `<path>`: Invalid argument"),
    ],
    fix: "specify the file below /proc/<pid>/ns, or a bind mount of it",
    links: ["https://man7.org/linux/man-pages/man2/setns.2.html"],
    check: (spec, host) =>
      joined(spec, host, ({ kind, namespace }, { type, path = "" }) => {
        const isMounted = kind !== "absent" && namespace !== undefined;
        return isMounted && namespace !== type && type !== "user" && !path.includes(",");
      }),
  },
  {
    id: "namespace-path-comma",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a namespace to join whose path has a comma",
    texts: runc("unable to create new parent process: invalid namespace path <path>"),
    fix: "mount the namespace at another path",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/container_linux.go"],
    check: (spec, { paths }) =>
      each(spec.linux?.namespaces, "/linux/namespaces", ({ type, path = "" }) => {
        if (!path.includes(",") || !KNOWN.includes(type)) return undefined;
        if (paths === undefined || !Object.hasOwn(paths, path)) return ["paths"];
        return paths[path]!.kind === "absent" ? undefined : { path };
      }),
  },
  {
    id: "cgroup-namespace-unsupported",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a cgroup namespace on a kernel that is built without it (CONFIG_CGROUP_NS)",
    texts: [
      ...runc("cgroup namespaces aren't enabled in the kernel", "source"),
      ...crun("unshare (CLONE_NEWCGROUP): Invalid argument"),
    ],
    fix:
      "zgrep CGROUP_NS /proc/config.gz: use a kernel with CONFIG_CGROUP_NS=y (Linux 4.6 or newer; those of boards and NAS may lack it), or let the container share the node's: " +
      'docker run --cgroupns=host, for all "default-cgroupns-mode": "host" in daemon.json (Docker takes a namespace of its own since the node has cgroup v2), podman run --cgroupns=host',
    links: [VALIDATOR],
    check: supported("cgroup"),
    repair: removed,
  },
  {
    id: "time-namespace-unsupported",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a time namespace on a kernel that does not support it",
    texts: runcAt("time-namespace", undefined, "time namespaces aren't enabled in the kernel"),
    fix: "use Linux 5.6 or newer, with CONFIG_TIME_NS",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: supported("time"),
    repair: removed,
  },
  {
    id: "time-offsets-without-timens",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "timeOffsets without a time namespace",
    texts: runcAt(
      "time-namespace",
      undefined,
      "time namespace offsets specified, but time namespace isn't enabled in the config",
    ),
    fix: "add a time namespace, or remove timeOffsets",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec) => when(spec.linux?.timeOffsets !== undefined && !has(spec, "time"), "/linux/timeOffsets"),
    repair: removed,
  },
  {
    id: "masked-paths-without-mntns",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "maskedPaths or readonlyPaths without a mount namespace",
    texts: runc("unable to restrict sys entries without a private MNT namespace"),
    fix: "add a mount namespace",
    links: [VALIDATOR],
    check: (spec) => {
      if (has(spec, "mount")) return [];
      const lists = (["maskedPaths", "readonlyPaths"] as const).filter((key) => (spec.linux?.[key] ?? []).length > 0);
      return lists.map((key) => ({ path: `/linux/${key}` }));
    },
    repair: removed,
  },
  {
    id: "hostname-in-host-uts",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "hostname without a UTS namespace, which containerd removes with host network",
    texts: [
      ...runc("unable to set hostname without a private UTS namespace"),
      ...crun("hostname requires the UTS namespace"),
    ],
    fix:
      "set no hostname (--hostname, hostname) where the container has the host's UTS namespace (--uts=host, hostNetwork), as the " +
      "kubelet does",
    links: [VALIDATOR],
    check: (spec) => when((spec.hostname ?? "") !== "" && !has(spec, "uts"), "/hostname"),
    repair: removed,
  },
  {
    id: "domainname-in-host-uts",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "domainname without a UTS namespace",
    texts: [
      ...runcAt("domainname", undefined, "unable to set domainname without a private UTS namespace"),
      ...crun("domainname requires the UTS namespace"),
    ],
    fix: "add a UTS namespace, or remove domainname",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec) => when((spec.domainname ?? "") !== "" && !has(spec, "uts"), "/domainname"),
    repair: removed,
  },
  {
    id: "hostname-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a hostname longer than 64 bytes",
    texts: [...runc(`${INIT}sethostname: invalid argument`), ...crun("sethostname: Invalid argument")],
    fix:
      "shorten the hostname (--hostname, hostname) to 64 bytes at most; of a pod with setHostnameAsFQDN the full name counts",
    links: ["https://github.com/kubernetes/kubernetes/pull/95187"],
    check: (spec) => when(has(spec, "uts") && byteLength(spec.hostname ?? "") > MOST_HOSTNAME, "/hostname"),
    repair: removed,
  },
  {
    id: "domainname-too-long",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a domainname longer than 64 bytes",
    texts: [
      ...runcAt("domainname", undefined, `${INIT}setdomainname: invalid argument`),
      ...crun("setdomainname: Invalid argument"),
    ],
    fix: "shorten the domainname",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/standard_init_linux.go"],
    check: (spec) => when(has(spec, "uts") && byteLength(spec.domainname ?? "") > MOST_HOSTNAME, "/domainname"),
    repair: removed,
  },
  {
    id: "net-devices-in-host-netns",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "netDevices without a network namespace",
    texts: runcAt("net-devices", undefined, "unable to move network devices without a NET namespace"),
    fix: "add a network namespace, or remove netDevices",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec) =>
      when(Object.keys(spec.linux?.netDevices ?? {}).length > 0 && !has(spec, "network"), "/linux/netDevices"),
    repair: removed,
  },
];
