/**
 * The sysctls `net.*` of a new network namespace: as the host's facts list them, or as the kernel's release decides.
 *
 * @module
 */

import { isKernelSince } from "../request/kernel.ts";
import type { LintHost } from "./host.ts";

/** Since which kernel every new network namespace has a sysctl, to be written. */
interface Since {
  readonly major: number;
  readonly minor: number;
  /** Whether vendors may have brought it to older kernels. */
  readonly backported?: true;
}

/** https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ names most of them with their kernels. */
const SINCE: Readonly<Record<string, Since>> = {
  "net.ipv4.ip_unprivileged_port_start": { major: 4, minor: 11 },
  "net.ipv4.ping_group_range": { major: 3, minor: 0 },
  "net.ipv4.ip_local_reserved_ports": { major: 3, minor: 16, backported: true },
  "net.ipv4.tcp_syncookies": { major: 4, minor: 6, backported: true },
  "net.ipv4.tcp_keepalive_time": { major: 4, minor: 5, backported: true },
  "net.ipv4.tcp_keepalive_intvl": { major: 4, minor: 5, backported: true },
  "net.ipv4.tcp_keepalive_probes": { major: 4, minor: 5, backported: true },
  "net.ipv4.tcp_fin_timeout": { major: 4, minor: 6, backported: true },
  "net.ipv4.tcp_rmem": { major: 4, minor: 15, backported: true },
  "net.ipv4.tcp_wmem": { major: 4, minor: 15, backported: true },
};

/** Sysctls that a network namespace has of its own and lets its owner write. */
export const NAMESPACED_NET_SYSCTLS: readonly string[] = Object.keys(SINCE);

/**
 * What a new network namespace has of a sysctl.
 *
 * @param key The sysctl: `net.ipv4.tcp_rmem`.
 * @param host The host's facts.
 * @returns Whether it can be written, only be read, or is not there; `undefined` where the facts do not decide it.
 */
export function netSysctl(key: string, { netSysctls, kernel }: LintHost): "rw" | "ro" | "absent" | undefined {
  if (netSysctls !== undefined) return Object.hasOwn(netSysctls, key) ? netSysctls[key]! : "absent";
  if (kernel === undefined || !Object.hasOwn(SINCE, key)) return undefined;
  const { major, minor, backported } = SINCE[key]!;
  const isThere = isKernelSince(kernel, major, minor);
  if (isThere === true) return "rw";
  return isThere === false && backported !== true ? "absent" : undefined;
}
