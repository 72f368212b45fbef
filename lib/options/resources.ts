/**
 * Options over `linux.resources`.
 *
 * @module
 */

import { share } from "../oci/shared.ts";
import type { LinuxCPU } from "../oci/spec_resources.ts";
import type { Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

/** The cpu shares of a sandbox: the least there are. */
export const DEFAULT_SANDBOX_CPU_SHARES = 2;

const SHARES: LinuxCPU = share({ shares: DEFAULT_SANDBOX_CPU_SHARES });

/**
 * Gives the sandbox the least cpu shares.
 *
 * Upstream: `customopts.WithDefaultSandboxShares`. Footprint: `/linux/resources/cpu/shares`.
 *
 * @returns The option; it changes nothing when the shares are 2.
 */
export function withDefaultSandboxShares(): Option {
  return updateLinux((linux) => {
    const resources = linux.resources ?? {};
    if (resources.cpu?.shares === DEFAULT_SANDBOX_CPU_SHARES) return linux;
    const cpu = resources.cpu === undefined ? SHARES : { ...resources.cpu, ...SHARES };
    return { ...linux, resources: { ...resources, cpu } };
  });
}
