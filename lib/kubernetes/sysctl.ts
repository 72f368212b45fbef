/**
 * Sysctls of a pod: their names, and which of them a kubelet admits.
 *
 * Upstream: `pkg/kubelet/sysctl/safe_sysctls.go`, `allowlist.go`, `k8s.io/component-helpers/node/util/sysctl`.
 *
 * @module
 */

import type { KubernetesBehaviorId, KubernetesBehaviors } from "./behaviors.ts";
import type { PodSpec } from "./types.ts";

/** A safe sysctl, with the behavior and the kernel that it needs. */
type SafeSysctl = readonly [name: string, kernel?: string, behavior?: KubernetesBehaviorId];

const SAFE: readonly SafeSysctl[] = [
  ["kernel.shm_rmid_forced"],
  ["net.ipv4.ip_local_port_range"],
  ["net.ipv4.tcp_syncookies"],
  ["net.ipv4.ping_group_range"],
  ["net.ipv4.ip_unprivileged_port_start"],
  ["net.ipv4.ip_local_reserved_ports", "3.16"],
  ["net.ipv4.tcp_keepalive_time", "4.5", "sysctl-keepalive"],
  ["net.ipv4.tcp_fin_timeout", "4.6", "sysctl-keepalive"],
  ["net.ipv4.tcp_keepalive_intvl", "4.5", "sysctl-keepalive"],
  ["net.ipv4.tcp_keepalive_probes", "4.5", "sysctl-keepalive"],
  ["net.ipv4.tcp_rmem", "4.15", "sysctl-tcp-mem"],
  ["net.ipv4.tcp_wmem", "4.15", "sysctl-tcp-mem"],
];

const IPC_NAMES = ["kernel.sem"];
const IPC_PREFIXES = ["kernel.shm", "kernel.msg", "fs.mqueue."];
const NETWORK_PREFIXES = ["net."];

/**
 * A sysctl's name with dots between its parts.
 *
 * @param name With dots or slashes: where the first separator is a slash, slashes and dots swap.
 * @returns `net.ipv4.conf.eno2/100.rp_filter`.
 */
export function sysctlName(name: string): string {
  const first = /[./]/.exec(name)?.[0];
  if (first !== "/") return name;
  return name.replace(/[./]/g, (character) => character === "." ? "/" : ".");
}

/** The namespace that a sysctl belongs to, of those that a pod may have for itself. */
export function sysctlNamespace(name: string): "ipc" | "net" | undefined {
  if (IPC_NAMES.includes(name) || IPC_PREFIXES.some((prefix) => name.startsWith(prefix))) return "ipc";
  return NETWORK_PREFIXES.some((prefix) => name.startsWith(prefix)) ? "net" : undefined;
}

function isOlder(kernel: string, than: string): boolean {
  const numbers = (text: string): readonly number[] =>
    text.split(".").slice(0, 2).map((part) => Number.parseInt(part, 10));
  const [[major = 0, minor = 0], [wantedMajor = 0, wantedMinor = 0]] = [numbers(kernel), numbers(than)];
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/**
 * Why a kubelet does not admit a pod's sysctls.
 *
 * @param spec The pod's spec.
 * @param behaviors The kubelet's.
 * @param unsafe Its `allowedUnsafeSysctls`.
 * @param kernel The node's kernel. Default: a new one.
 * @returns The index of the first that is refused and the kubelet's text; `undefined` when all are admitted.
 */
export function refusedSysctl(
  spec: PodSpec,
  behaviors: KubernetesBehaviors,
  unsafe: readonly string[],
  kernel = "6.0",
): readonly [index: number, text: string] | undefined {
  const sysctls = spec.securityContext?.sysctls ?? [];
  if (sysctls.length === 0) return undefined;
  const isAllowed = (name: string, patterns: readonly string[]): boolean =>
    patterns.some((pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
  const safe = SAFE.filter(([, needed, behavior]) =>
    (needed === undefined || !isOlder(kernel, needed)) && (behavior === undefined || behaviors.has(behavior))
  ).map(([name]) => name);
  for (const [index, { name: written }] of sysctls.entries()) {
    const name = sysctlName(written);
    const quoted = JSON.stringify(name);
    if (!isAllowed(name, safe) && !isAllowed(name, unsafe.map(sysctlName))) {
      return [index, `forbidden sysctl: ${quoted} not allowlisted`];
    }
    const namespace = sysctlNamespace(name);
    if (namespace === "net" && spec.hostNetwork) {
      return [index, `forbidden sysctl: ${quoted} not allowed with host net enabled`];
    }
    if (namespace === "ipc" && spec.hostIPC) {
      return [index, `forbidden sysctl: ${quoted} not allowed with host ipc enabled`];
    }
  }
  return undefined;
}
