/**
 * Options over `hostname`.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { set } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";
import { option } from "./option.ts";

/**
 * Sets the hostname.
 *
 * Upstream: `oci.WithHostname`. Footprint: `/hostname`. Quirk: it is also set without a UTS namespace, which runc refuses.
 *
 * @param hostname The name; empty for none.
 * @returns The option; it changes nothing when the name is the same.
 */
export function withHostname(hostname: string): Option {
  checkTexts(hostname);
  return option((spec) => set(spec, "hostname", hostname === "" ? undefined : hostname));
}
