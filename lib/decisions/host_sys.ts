/**
 * The node's sysfs, in the place of an own one.
 *
 * @module
 */

import { share } from "../oci/shared.ts";
import type { Mount } from "../oci/spec.ts";

/** The destination of sysfs. */
export const SYS = "/sys";

/** What a process gets whose user namespace may mount no sysfs of the node's network. */
export const HOST_SYS: Mount = share({
  destination: SYS,
  type: "bind",
  source: SYS,
  options: ["rbind", "rro", "nosuid", "nodev", "noexec"],
});
