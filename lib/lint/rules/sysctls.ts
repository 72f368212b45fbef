/**
 * Rules about sysctls.
 *
 * @module
 */

import type { Fact, LintHost } from "../host.ts";
import { netSysctl } from "../net_sysctls.ts";
import { removed } from "../repair.ts";
import { has, namespaceOf, type Rule } from "../rule.ts";
import { crun, crunAt, INIT, runc, runcAt } from "../rule_texts.ts";
import { hasChange } from "../runtime.ts";
import type { Spec } from "../../oci/spec.ts";
import { ownerOf, sysctlOutcomes } from "./sysctl_keys.ts";
import { isValueRefused } from "./sysctl_values.ts";

const VALIDATOR = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go";
const TASK = "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/";

/** Whether the network is the runtime's own; the facts that are missing where a path would tell. */
function isHostNetwork(spec: Spec, { paths }: LintHost): boolean | readonly Fact[] {
  const network = namespaceOf(spec, "network");
  if (network === undefined) return true;
  if (network.path === "") return false;
  if (paths === undefined || !Object.hasOwn(paths, network.path)) return ["paths"];
  return paths[network.path]!.own === true;
}

/** Keys below which each interface has its own: what a joined namespace has there is not known. */
const BY_INTERFACE = /^net\.(?:ipv4|ipv6)\.(?:conf|neigh)\.(?!all\.|default\.|lo\.)/;

/** What a network namespace has of a sysctl: `undefined` where the rule has nothing to say, or the missing facts. */
function inNetwork(spec: Spec, host: LintHost, key: string): "rw" | "ro" | "absent" | readonly Fact[] | undefined {
  if (ownerOf(key) !== "network" || BY_INTERFACE.test(key)) return undefined;
  const isHost = isHostNetwork(spec, host);
  if (isHost === true) return undefined;
  const found = netSysctl(key, host);
  const missing: readonly Fact[] = [
    ...(found === undefined ? ["netSysctls" as const] : []),
    ...(isHost === false ? [] : isHost),
  ];
  return found === undefined || missing.length > 0 ? missing : found;
}

function inNetworkIs(what: "ro" | "absent"): Rule["check"] {
  return (spec, host) =>
    sysctlOutcomes(spec, (key) => {
      const found = inNetwork(spec, host, key);
      return found === undefined ? false : typeof found === "string" ? found === what : found;
    });
}

/** Rules about sysctls. */
export const SYSCTL_RULES: readonly Rule[] = [
  {
    id: "net-sysctl-in-host-netns",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a net.* sysctl without a network namespace of the container's own",
    texts: [
      ...runc("sysctl <quotedKey> not allowed in host network namespace"),
      ...crun("the sysctl `<key>` requires a new network namespace"),
    ],
    fix: "remove the sysctl or host network, or set the sysctl on the node",
    links: ["https://github.com/containerd/containerd/issues/5281", VALIDATOR],
    check: (spec, host) => sysctlOutcomes(spec, (key) => ownerOf(key) === "network" && isHostNetwork(spec, host)),
    repair: removed,
  },
  {
    id: "ipc-sysctl-in-host-ipcns",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a sysctl of the IPC namespace without an IPC namespace of the container's own",
    texts: [
      ...runc("sysctl <quotedKey> is not allowed in the hosts ipc namespace"),
      ...crun("the sysctl `<key>` requires a new IPC namespace"),
    ],
    fix: "remove the sysctl or host IPC, or set the sysctl on the node",
    links: [VALIDATOR, TASK],
    check: (spec) => sysctlOutcomes(spec, (key) => ownerOf(key) === "ipc" && !has(spec, "ipc")),
    repair: removed,
  },
  {
    id: "sysctl-not-namespaced",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a sysctl that belongs to the whole node",
    texts: [
      ...runc("sysctl <quotedKey> is not in a separate kernel namespace"),
      ...crun("the sysctl `<key>` is not namespaced"),
    ],
    fix:
      "set the sysctl on the node (sysctl -w, /etc/sysctl.d), and remove it from the container (--sysctl, sysctls): only those of net, " +
      "kernel.shm*, kernel.msg*, kernel.sem and fs.mqueue are the container's own; kernel.domainname needs its own UTS namespace (no " +
      "--uts=host)",
    links: [VALIDATOR, TASK],
    check: (spec) =>
      sysctlOutcomes(spec, (key) => {
        const owner = ownerOf(key);
        return owner === "node" || (owner === "uts" && !has(spec, "uts"));
      }),
    repair: removed,
  },
  {
    id: "user-sysctl-refused",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a user.* sysctl with a runc before 1.4.0, which refuses all of them",
    texts: runcAt("ucounts", "sysctl <quotedKey> is not in a separate kernel namespace"),
    fix: "use runc 1.4.0 or newer, or set the sysctl on the node",
    links: [VALIDATOR],
    check: (spec, { runtime }) =>
      sysctlOutcomes(spec, (key) => {
        if (ownerOf(key) !== "user") return false;
        return runtime === undefined ? ["runtime"] : !hasChange(runtime, "ucounts");
      }),
    repair: removed,
  },
  {
    id: "user-sysctl-without-userns",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a user.* sysctl without a user namespace",
    texts: runcAt("ucounts", undefined, "setting ucounts without a user namespace not allowed: <dottedKey>"),
    fix: "give the container a user namespace, or set the sysctl on the node",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec) => sysctlOutcomes(spec, (key) => ownerOf(key) === "user" && !has(spec, "user")),
    repair: removed,
  },
  {
    id: "sysctl-conflicts-with-hostname",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "the sysctl kernel.hostname, for which the spec has a field",
    texts: [
      ...runc('sysctl "kernel.hostname" is not allowed as it conflicts with the OCI "hostname" field'),
      ...crun("the sysctl `<key>` conflicts with OCI field `hostname`"),
    ],
    fix: "set hostname instead",
    links: [VALIDATOR],
    check: (spec) => sysctlOutcomes(spec, (key) => key === "kernel.hostname" && has(spec, "uts")),
    repair: removed,
  },
  {
    id: "sysctl-absent-in-netns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a net.* sysctl that a new network namespace does not have",
    texts: [
      ...runcAt(
        "safe-paths",
        `${INIT}open <file>: no such file or directory`,
        `${INIT}open sysctl <key> file: <any>: no such file or directory`,
      ),
      ...crunAt(
        "backquoted-names",
        "open <file>: No such file or directory",
        "open `<file>`: No such file or directory",
      ),
    ],
    fix:
      "ask the node: sysctl NAME. If it has it, the kernel has it once for all containers (net.core.rmem_max, net.ipv4.tcp_mem): set it there with sysctl -w and remove it from the " +
      "container. If the node does not have it either, its kernel is too old or the module is not loaded: remove the sysctl or update the kernel. Rootless, or in a user namespace, it hides some of net.core (somaxconn): run the container as root, or without the sysctl",
    links: ["https://github.com/opencontainers/runc/issues/1193", "https://github.com/containerd/nerdctl/issues/4016"],
    check: inNetworkIs("absent"),
    repair: removed,
  },
  {
    id: "sysctl-read-only-in-netns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a net.* sysctl that is read-only in a new network namespace",
    texts: [
      ...runcAt(
        "safe-paths",
        `${INIT}open <file>: permission denied`,
        `${INIT}open sysctl <key> file: <any>: permission denied`,
      ),
      ...crunAt("backquoted-names", "open <file>: Permission denied", "open `<file>`: Permission denied"),
    ],
    fix: "set the sysctl on the node",
    links: ["https://github.com/opencontainers/runc/issues/1193"],
    check: inNetworkIs("ro"),
    repair: removed,
  },
  {
    id: "sysctl-value-invalid",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a sysctl value that the kernel does not accept",
    texts: [
      ...runcAt(
        "safe-paths",
        `${INIT}write <file>: invalid argument`,
        `${INIT}failed to write sysctl <key> = <quotedValue>: write <any>: invalid argument`,
      ),
      ...crunAt("backquoted-names", "write to <file>: Invalid argument", "write to `<file>`: Invalid argument"),
    ],
    fix: "set the sysctl to a value that its documentation allows",
    links: ["https://docs.kernel.org/admin-guide/sysctl/", "https://docs.kernel.org/networking/ip-sysctl.html"],
    check: (spec, host) =>
      sysctlOutcomes(spec, (key, value) => {
        if (!isValueRefused(key, value)) return false;
        const owner = ownerOf(key);
        if (owner === "ipc") return has(spec, "ipc");
        const isHost = isHostNetwork(spec, host);
        return typeof isHost === "boolean" ? owner === "network" && !isHost : isHost;
      }),
    repair: removed,
  },
];
