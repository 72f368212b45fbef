/**
 * Options over `linux.sysctl`.
 *
 * @module
 */

import { checkTextMap } from "../argument.ts";
import { set, setEntries } from "../oci/record.ts";
import type { Option, StringMap } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

/**
 * Merges sysctls, unfiltered.
 *
 * Upstream: `customopts.WithSysctls`. Footprint: `/linux/sysctl`.
 *
 * @param sysctls Names in the form `net.ipv4.ip_forward` and their values.
 * @returns The option; it changes nothing when every sysctl has its value.
 */
export function withSysctls(sysctls: StringMap): Option {
  checkTextMap(sysctls, "record of sysctls");
  return updateLinux((linux) => set(linux, "sysctl", setEntries(linux.sysctl, Object.entries(sysctls))));
}
