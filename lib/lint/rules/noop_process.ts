/**
 * How containerd says from 2.0 on that it cannot make a pod's user namespace, which runc made before.
 *
 * Upstream: `UnshareAfterEnterUserns` of https://github.com/containerd/containerd/blob/v2.1.0/pkg/sys/unshare_linux.go.
 *
 * @module
 */

import type { RuntimeText } from "../rule.ts";

/**
 * What containerd prints for an error of the kernel.
 *
 * @param errno The kernel's words.
 * @returns One row.
 */
export function noopProcess(errno: string): readonly RuntimeText[] {
  const text = `failed to start noop process for unshare: fork/exec /proc/self/exe: ${errno}`;
  return [{ runtime: "containerd", text, evidence: "source" }];
}
