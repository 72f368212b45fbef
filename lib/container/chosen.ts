/**
 * What is settled before the options of a container's spec are put together.
 *
 * @module
 */

import type { Runtime } from "../containerd/config.ts";
import type { HostTree } from "../request/host_tree.ts";
import type { ImageConfig } from "../request/image.ts";
import type { ContainerFlow } from "./flow.ts";

/** What is settled before the options of a container's spec are put together. */
export interface Chosen {
  /** The selected runtime. */
  readonly runtime: Runtime;
  /** The image's config. */
  readonly image: ImageConfig;
  /** What errors start with. */
  readonly flow: ContainerFlow;
  /** The node's files; mounts add directories to them, which the devices see. */
  readonly files: HostTree;
  /** The SELinux label that relabelled sources of mounts get; empty without SELinux. */
  readonly mountLabel: string;
}
